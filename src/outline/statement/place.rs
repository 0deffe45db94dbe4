//! Where a sentence stands.

use crate::model::SectionKind;

/// Where a sentence stands.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// What its part is about.
    pub kind: SectionKind,
    /// Its part holds a list.
    pub list: bool,
    /// The list follows soon: the sentence leads up to it.
    pub lead: bool,
    /// The heading says that something is offered.
    pub offer: bool,
    /// The posting has a part for qualifications.
    pub profiled: bool,
    /// The posting has a list of duties.
    pub assigned: bool,
    /// Running text or a list came before: it is not the title.
    pub body: bool,
    /// It stands right below a heading that says what is asked.
    pub below: bool,
    /// It is one of several sentences that do nothing but name work.
    pub worked: bool,
}

/// Parts about how to apply and how people are chosen.
pub fn is_procedure(kind: SectionKind) -> bool {
    matches!(
        kind,
        SectionKind::Application
            | SectionKind::Selection
            | SectionKind::Contact
            | SectionKind::Diversity
    )
}
