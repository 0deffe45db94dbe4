//! Units that are one statement though numbers or full stops part them.

use super::content::Content;
use super::sentence::Sentence;
use super::unit::Unit;
use crate::lexicon::Turn;
use crate::model::SectionKind;
use crate::outline::{Form, Outline};

/// "… teach in these areas: (i) algebra, (ii) number theory.": what is numbered within a sentence is a few words each, no
/// statement of its own.
pub fn join_topics(outline: &Outline<'_>, units: &mut Vec<Unit>) {
    let mut joined: Vec<Unit> = Vec::with_capacity(units.len());
    for unit in units.drain(..) {
        match joined.last_mut() {
            Some(before)
                if unit.form == Form::Item
                    && before.form == Form::Sentence
                    && before.block == unit.block
                    && before.goes_on(outline)
                    && !before.leads_to_work(&unit, outline)
                    && unit.is_topic(outline, before.range.end)
                    && !unit.is_asked(outline) =>
            {
                before.range.end = unit.range.end;
            }
            _ => joined.push(unit),
        }
    }
    *units = joined;
}

/// "1. Teaching. You will teach algebra. 2. Research. …": the sentences up to the next item of a run-together list belong to
/// the item before them.
pub fn join_items(outline: &Outline<'_>, units: &mut Vec<Unit>) {
    let mut joined: Vec<Unit> = Vec::with_capacity(units.len());
    let mut rest = units.drain(..).peekable();
    let mut behind: Vec<Unit> = Vec::new();
    while let Some(unit) = rest.next() {
        let item = unit.form == Form::Item;
        joined.push(unit);
        let Some(last) = joined.last_mut().filter(|_| item) else {
            continue;
        };
        let end = last.range.end;
        let inside = |next: &Unit| {
            next.form == Form::Sentence
                && next.block == last.block
                // "• Good Dutch   We also value   • tact": it leads up to what follows.
                && !(outline.slice(end..next.range.start).contains("  ")
                    && next.is_wish(outline))
        };
        while behind.len() < 3
            && let Some(next) = rest.next_if(inside)
        {
            behind.push(next);
        }
        // "2. Mapping the bay. You will help with: - …" leads up to another list, "The application should hold • …" to what is sent in.
        let leads = behind.last().is_some_and(|end| end.opens(outline))
            || behind.iter().any(|unit| unit.is_of_applying(outline));
        let goes_on = !leads
            && rest
                .peek()
                .is_some_and(|next| next.form == Form::Item && next.block == last.block);
        match behind.last() {
            Some(end) if goes_on && behind.len() < 3 => {
                last.range.end = end.range.end;
                behind.clear();
            }
            _ => joined.append(&mut behind),
        }
    }
    drop(rest);
    *units = joined;
}

impl Unit {
    /// "Applicants should have (i) a degree in law", "(i) have a good record"
    fn is_asked(&self, outline: &Outline<'_>) -> bool {
        let sentence = Sentence::new(outline, self.range.clone());
        sentence.competence().is_some() || sentence.opens_with(Turn::Has)
    }

    /// A sentence that ends before its end.
    fn goes_on(&self, outline: &Outline<'_>) -> bool {
        let text = outline.slice(self.range.clone());
        !text.ends_with(['.', '!', '?']) && Sentence::new(outline, self.range.clone()).is_whole()
    }

    /// "You will 1) map bogs, 2) …": the verbs behind the numbers are that of the sentence.
    fn leads_to_work(&self, next: &Self, outline: &Outline<'_>) -> bool {
        Sentence::new(outline, self.range.clone()).ends_with_verb()
            && Sentence::new(outline, next.range.clone()).begins_with_work()
    }

    /// A few words behind a number.
    fn is_topic(&self, outline: &Outline<'_>, before: usize) -> bool {
        let marker = outline.slice(before..self.range.start);
        marker.contains(char::is_alphanumeric)
            && outline
                .slice(self.range.clone())
                .starts_with(char::is_lowercase)
            && outline.scan.words_within(self.range.clone()).len() <= 6
    }

    /// "The application should be sent by e-mail."
    fn is_of_applying(&self, outline: &Outline<'_>) -> bool {
        outline.content(self.range.clone(), false) == Some(SectionKind::Application)
            && Sentence::new(outline, self.range.clone()).is_whole()
    }
}

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[test]
    fn work_that_is_numbered() {
        let duties = |text: &str| -> Vec<String> {
            let posting = parse_posting(text);
            posting.duties.iter().map(|one| one.value.clone()).collect()
        };
        assert_eq!(
            duties(
                "You will 1) investigate mosses, 2) employ boats to reach the bogs, 3) write reports."
            ),
            [
                "investigate mosses",
                "employ boats to reach the bogs",
                "write reports."
            ]
        );
        assert_eq!(
            duties("You will teach (1) algebra, (2) number theory.").len(),
            1
        );
    }
}
