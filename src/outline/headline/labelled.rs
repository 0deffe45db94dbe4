//! The titles that labels name.

use super::TITLES;
use crate::lexicon::{Label, Sense};
use crate::model::MentionValue;
use crate::outline::{Outline, Passage};

impl Outline<'_> {
    /// The titles that labels name, the likeliest first. The title that only the head of the page gives holds the name of the site as
    /// well: what the page prints as the title of the same post goes before it.
    pub(super) fn titles(&self) -> Vec<&Passage> {
        let (of_page, printed): (Vec<&Passage>, Vec<&Passage>) = self
            .labelled(Label::Title)
            .chain(self.vacancies())
            .filter(|passage| !self.is_of_person(passage) && !self.is_date(passage))
            .take(TITLES)
            .partition(|passage| self.is_unprinted(passage));
        let (same, other): (Vec<&Passage>, Vec<&Passage>) = printed
            .into_iter()
            .partition(|passage| of_page.iter().any(|page| self.share_stage(page, passage)));
        [same, of_page, other].concat()
    }

    /// "Vacancies: Professor in law, lecturer in law", "Role: Lecturer in law", "Job posting: Lecturer in law" above all: what the label
    /// counts, sorts or dates elsewhere is named here. Amid other labels, "Positions: Postdoc positions" only sorts.
    fn vacancies(&self) -> Option<&Passage> {
        // The label has a line for itself, or the line with its value.
        let above = self.passages.first()?;
        let mut passages = self.passages.iter().take(2);
        let first = passages.find(|passage| {
            let name = passage.label.as_ref().map(|(_, name)| name.start);
            let alone = name == Some(above.range.start);
            alone || passage.label.is_some() && passage.range == above.range
        })?;
        let (label, _) = first.label.as_ref()?;
        let word = self.scan.words_within(first.range.clone()).first()?;
        let sorts = matches!(
            label,
            Label::Openings | Label::Stage | Label::Published | Label::Url
        );
        // "Role: Postdoc" over "Lecturer in Moss": the line is the title
        let next = self.passages.iter();
        let mut next = next.filter(|next| next.range.start >= first.range.end);
        let other =
            *label != Label::Openings && next.next().is_some_and(|next| self.names_position(next));
        let named = sorts
            && !other
            && !word.digit
            && self.is_capital(word)
            && self.is_head(first)
            && self.names_position(first);
        named.then_some(first)
    }

    /// "Position: professor" above "E-mail: …": what somebody to ask is.
    fn is_of_person(&self, passage: &Passage) -> bool {
        let behind = self
            .passages
            .partition_point(|other| other.range.start < passage.range.end);
        let next = self
            .passages
            .get(behind)
            .and_then(|next| next.label.as_ref());
        matches!(next, Some((Label::Email | Label::Phone, _)))
    }

    /// "Position advertised: 6 March 2020"
    fn is_date(&self, passage: &Passage) -> bool {
        let value = self.value(passage);
        let mut found = self.mentions(value.clone()).iter();
        found.any(|found| {
            matches!(found.value, MentionValue::Date(_))
                && found.range.start == value.start
                && found.range.end + 1 >= value.end
        })
    }

    /// Its label stands nowhere in the source: what stands there is the title itself.
    pub(super) fn is_unprinted(&self, passage: &Passage) -> bool {
        passage.label.as_ref().is_some_and(|(_, name)| {
            let label = self.text.source(name.clone());
            let title = self.text.source(passage.range.clone());
            label.start >= title.start
        })
    }

    /// Is the position called the same in both?
    fn share_stage(&self, title: &Passage, other: &Passage) -> bool {
        let mut cues = self.cues(other.range.clone()).iter();
        let name = cues.find(|cue| matches!(cue.sense, Sense::Stage(_)));
        name.is_some_and(|cue| {
            self.slice(title.range.clone())
                .contains(self.slice(cue.range()))
        })
    }
}
