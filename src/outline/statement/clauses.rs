//! Items of one sentence that semicolons part: "a degree in law; good English; a driving licence."

use core::ops::Range;

use super::Stresses;
use super::sentence::Sentence;
use super::unit::{Parted, Unit};
use crate::lexicon::{Deed, Sense, Turn};
use crate::outline::{Form, Outline};

/// The items of sentences and values of labels that are such lists, each a unit of its own; what leads to them stays one, too.
/// Outside qualifications (`profile`) an item of a list that has others is one, where nothing in it leads up to what semicolons part.
pub fn part_clauses(outline: &Outline<'_>, units: &mut Vec<Unit>, profile: bool) {
    let mut parted: Vec<Unit> = Vec::with_capacity(units.len());
    let item = |unit: &Unit| unit.form == Form::Item;
    let mut before = false;
    let mut rest = std::mem::take(units).into_iter().peekable();
    while let Some(unit) = rest.next() {
        let whole = !profile
            && item(&unit)
            && (before || rest.peek().is_some_and(item))
            && !outline.slice(unit.range.clone()).contains(": ");
        before = item(&unit);
        match clauses(outline, &unit).filter(|_| !whole) {
            Some(clauses) => parted.extend(clauses),
            None => parted.push(unit),
        }
    }
    *units = parted;
}

fn clauses(outline: &Outline<'_>, unit: &Unit) -> Option<Vec<Unit>> {
    if !matches!(unit.form, Form::Sentence | Form::Field | Form::Item) {
        return None;
    }
    let text = outline.slice(unit.range.clone());
    let ends: Vec<usize> = semicolons(text).collect();
    let first = *ends.first()?;
    // "The holder will: teach algebra; mark papers"
    let lead = text.get(..first)?.find(": ").map(|colon| colon + 1);
    let worked = lead
        .is_none()
        .then(|| first_task(outline, unit, &ends))
        .flatten();
    let begin = lead.or(worked).unwrap_or(0);
    let starts = [begin].into_iter().chain(ends.iter().map(|end| end + 1));
    let of = (unit.form == Form::Item).then(|| Parted {
        range: unit.range.clone(),
        wished: lead.is_none() && wishes(outline, unit.range.start..unit.range.start + first),
    });
    let items: Vec<Unit> = starts
        .zip(ends.iter().copied().chain([text.len()]))
        .filter_map(|(start, end)| {
            let piece = text.get(start..end)?;
            let kept = piece.trim();
            let start = unit.range.start + start + (piece.len() - piece.trim_start().len());
            (!kept.is_empty()).then(|| Unit {
                range: start..start + kept.len(),
                of: of.clone(),
                form: match unit.form {
                    Form::Sentence => Form::Item,
                    form => form,
                },
                ..unit.clone()
            })
        })
        .collect();
    let words = |unit: &Unit| outline.scan.words_within(unit.range.clone()).len();
    let all: usize = items.iter().map(words).sum();
    let numbered = |unit: &Unit| {
        let text = outline.slice(unit.range.clone());
        // "30 days of leave" is no number of the list, "1 - a degree" is.
        let behind = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let unit = behind.trim_start_matches([' ', '\u{a0}', '-']);
        let counts = behind.len() < text.len()
            && (behind.starts_with('%')
                || unit.len() < behind.len()
                    && !behind.contains(" - ")
                    && unit.starts_with(char::is_alphabetic));
        !text.starts_with(char::is_alphabetic) && !counts
    };
    // "languages (Python; R; C)" are words.
    let listed = items.len() >= FEW && all >= items.len() * SHORT && !items.iter().any(numbered);
    if !listed {
        return None;
    }
    let intro = lead.map(|lead| Unit {
        range: unit.range.start..unit.range.start + lead,
        of,
        ..unit.clone()
    });
    let leads = match &intro {
        Some(intro) => leads(outline, intro),
        None => worked.is_some() || !(is_told(outline, items.first()?) || goes_on(outline, &items)),
    };
    leads.then(|| intro.into_iter().chain(items).collect())
}

/// "The holder will be responsible for mapping bogs; training divers; and writing papers": where the first task begins in such a
/// sentence, most of whose pieces are tasks of one form.
fn first_task(outline: &Outline<'_>, unit: &Unit, ends: &[usize]) -> Option<usize> {
    let begin = unit.range.start;
    let first = Sentence::new(outline, begin..begin + *ends.first()?);
    let told = first
        .first(Turn::Does)
        .or_else(|| first.first(Turn::Covers))?;
    let words = outline.scan.words_within(told.end..first.range.end);
    let mut words = words.iter().take(TASK);
    let task = words.find(|word| first.goes_on_with_work(word.start))?;
    let starts = [task.start]
        .into_iter()
        .chain(ends.iter().map(|end| begin + end));
    let stops = ends.iter().map(|end| begin + end).chain([unit.range.end]);
    let works = starts.zip(stops).filter(|(start, stop)| {
        Sentence::new(outline, *start..*stop).begins_with_deed(&[Deed::Gerund])
    });
    let pieces = ends.len() + 1;
    (unit.form == Form::Sentence
        && pieces >= FEW
        && works.count() * 3 >= pieces * 2
        && first.words_before(task.start) <= LEAD)
        .then(|| task.start - begin)
}

/// "The holder will:", but not "Skills in one of the following areas:", which says itself what is asked.
fn leads(outline: &Outline<'_>, intro: &Unit) -> bool {
    let sentence = Sentence::new(outline, intro.range.clone());
    sentence.words_within(intro.range.clone()) <= LEAD && !sentence.lists_topics()
}

/// "Desirable skills include good Latin" and "Preferably good Latin", but not "Good Latin preferred".
fn wishes(outline: &Outline<'_>, first: Range<usize>) -> bool {
    let asked = |sense| {
        matches!(
            sense,
            Sense::Competence(_) | Sense::Degree(_) | Sense::Language(_)
        )
    };
    let stresses = Stresses::new(outline, first.clone());
    let mut cues = outline.cues(first).iter();
    let asked = cues.find(|cue| asked(cue.sense));
    stresses.opens_with_wish() && asked.is_none_or(|asked| stresses.any_before(asked.start))
}

/// "We are old; you are young": a sentence, and no item.
fn is_told(outline: &Outline<'_>, first: &Unit) -> bool {
    let first = Sentence::new(outline, first.range.clone());
    first.is_whole()
        || first.is_finite() && (first.begins_with_organisation() || first.opens_with(Turn::Person))
}

/// "The purpose of the institute is to map bogs; to train divers; and to write papers": the verb of the first is that of all.
fn goes_on(outline: &Outline<'_>, items: &[Unit]) -> bool {
    let [first, next, ..] = items else {
        return false;
    };
    let first = Sentence::new(outline, first.range.clone());
    first.is_finite()
        && Sentence::new(outline, next.range.clone()).begins_with_to()
        && !first.has_any(&[Turn::Person, Turn::Post, Turn::Duty, Turn::Tasks])
}

/// The semicolons outside brackets that a blank follows.
fn semicolons(text: &str) -> impl Iterator<Item = usize> {
    let mut depth = 0_usize;
    text.char_indices().filter_map(move |(at, c)| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let parts = c == ';'
            && depth == 0
            && text
                .get(at + 1..)
                .is_some_and(|rest| rest.starts_with(char::is_whitespace));
        parts.then_some(at)
    })
}

/// So many words at most lead up to a list.
const LEAD: usize = 12;

/// The first task begins among so many words behind the verb: "will be responsible | for mapping".
const TASK: usize = 2;

/// So many items at least are a list.
const FEW: usize = 3;

/// So many words on average say something of their own.
const SHORT: usize = 2;

#[cfg(test)]
mod tests {
    use crate::model::Necessity;
    use crate::parse_posting;

    #[track_caller]
    fn asks(text: &str, expected: &[&str]) {
        let posting = parse_posting(text);
        let found = posting.qualifications.iter();
        let found: Vec<&str> = found.map(|found| found.value.text.as_str()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn items_that_semicolons_part() {
        let items = ["a degree in law", "good English", "a driving licence"];
        asks(
            "The candidate should have: a degree in law; good English; a driving licence",
            &items,
        );
        asks(
            "Requirements\n\na degree in law; good English; a driving licence\n",
            &items,
        );
        asks(
            "Requirements: a degree in law; 3 years of practice; a boat\n",
            &["a degree in law", "3 years of practice", "a boat"],
        );
        asks(
            "Requirements\n\n- a degree in law; good English; a driving licence\n- tact\n",
            &[
                "a degree in law",
                "good English",
                "a driving licence",
                "tact",
            ],
        );
        let duties = parse_posting(
            "Duties\n\n- teach algebra, geometry; mark papers; advise students\n- write\n",
        );
        assert_eq!(duties.duties.len(), 2);
        let duties = parse_posting("Duties include: teach algebra; mark papers; advise students");
        let duties: Vec<&str> = duties
            .duties
            .iter()
            .map(|duty| duty.value.as_str())
            .collect();
        assert_eq!(duties, ["teach algebra", "mark papers", "advise students"]);
    }

    #[test]
    fn what_semicolons_do_not_part() {
        for one in [
            "Skills in one of the following areas: plant ecology; animal ecology; soil ecology",
            "You need good skills in law; you are able to write; you know our field",
            "Good knowledge of computer languages (Python; R; C)",
            "A degree in law; good English",
        ] {
            asks(&format!("Requirements\n\n- {one}\n"), &[one]);
        }
        let one = "Candidates must have a degree in law; good English; a driving licence.";
        asks(&format!("The school is old. {one}"), &[one]);
    }

    #[track_caller]
    fn wishes(list: &str, expected: &[&str]) {
        let posting = parse_posting(&format!(
            "Requirements\n\n- a degree in law\n{list}\n- tact\n"
        ));
        let wished = posting.qualifications.iter();
        let wished = wished.filter(|asked| asked.value.necessity == Some(Necessity::Preferred));
        let wished: Vec<&str> = wished.map(|asked| asked.value.text.as_str()).collect();
        assert_eq!(wished, expected, "{list}");
    }

    #[test]
    fn what_opens_an_item_holds_for_its_clauses() {
        let two = ["a driving licence", "good Dutch"];
        wishes(
            "- Desirable: a boat; a driving licence; good Dutch",
            &["a boat", two[0], two[1]],
        );
        wishes(
            "- Desirable skills include good Latin; a driving licence; good Dutch",
            &["Desirable skills include good Latin", two[0], two[1]],
        );
        wishes(
            "- good Latin preferred; a driving licence; good Dutch",
            &["good Latin preferred"],
        );
    }
}
