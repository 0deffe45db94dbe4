//! Headings right above one another: "Desirable criteria" over "Experience" and "Skills".

use super::sentence::Sentence;
use super::stress::calls_required;
use crate::model::SectionKind;

/// What a heading says of the part below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Above {
    /// Nothing
    Nothing,
    /// "Essential", with nothing below: it may be the first cell of a row
    Stressed,
    /// "Requirements", with nothing below: so is what comes next, even of the ideal candidate
    Required,
    /// "Desirable criteria", with nothing below: what comes next is wished for
    Wished,
    /// "Experience" below that: so is what comes next, if it is more of the same
    Inherited,
}

impl Above {
    /// It says that what comes next is required.
    pub fn demands(self) -> bool {
        matches!(self, Self::Stressed | Self::Required)
    }

    /// What the next heading says of the part below it: whether it is about wishes itself (`wished`), and nothing but it stands in its
    /// part (`alone`).
    pub fn next(
        self,
        heading: &Sentence<'_, '_>,
        kind: SectionKind,
        wished: bool,
        alone: bool,
    ) -> Self {
        let more = match self {
            Self::Wished => true,
            Self::Inherited => heading.competence().is_some(),
            Self::Nothing | Self::Stressed | Self::Required => false,
        };
        let stressed = heading.is_stressed();
        let short = heading.words_within(heading.range.clone()) <= NAME;
        if more && short && !wished && !stressed && kind == SectionKind::Qualifications {
            Self::Inherited
        } else if alone && wished && self != Self::Stressed {
            Self::Wished
        } else if alone && stressed {
            Self::Stressed
        } else if alone && calls_required(heading.outline, heading.range.clone()) {
            Self::Required
        } else {
            Self::Nothing
        }
    }
}

/// The name of a part of a list has so few words.
const NAME: usize = 3;
