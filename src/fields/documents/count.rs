//! How many of a document are asked for.

use core::ops::Range;

use super::named::Entry;
use super::sentence::{CutKind, Sentence};
use crate::lexicon::{Bound, Paper, Request, Sense};
use crate::model::{self, DocumentKind, MentionValue};

/// "three referees", "2-3 references", "publications (up to five)".
pub fn count(
    sentence: &Sentence<'_, '_>,
    entry: &Entry,
    tail: &Range<usize>,
) -> Option<model::Range> {
    let counted = matches!(
        entry.kind,
        DocumentKind::Referees
            | DocumentKind::RecommendationLetters
            | DocumentKind::Publications
            | DocumentKind::WritingSample
    );
    if !counted {
        return None;
    }
    let mut head = entry.chunk.start..entry.cue.end;
    let mut numbers = numbers(sentence, head.clone());
    // "three referees (six referees of professors)": what brackets count is counted already.
    if let Some(open) = sentence.slice(head.clone()).find('(')
        && numbers
            .first()
            .is_some_and(|first| first.range.end <= head.start + open)
        && !numbers
            .iter()
            .any(|number| sentence.slice(number.range.end..head.end).starts_with(')'))
    {
        head.end = head.start + open;
        numbers.retain(|number| number.range.end <= head.end);
    }
    // "one or two publications": the chunk begins behind the "or".
    if let Some(first) = numbers.first() {
        let from = head.start.saturating_sub(NUMBER).max(sentence.range.start);
        let before = self::numbers(sentence, from..head.start).pop();
        if let Some(before) = before.filter(|before| joined(sentence, before, first)) {
            numbers.insert(0, before);
        }
    }
    // "at least three, but no more than five, letters": the chunk begins behind the comma.
    let from = head.start.saturating_sub(ENDS).max(sentence.range.start);
    if numbers.is_empty()
        && let Some(from) =
            (from..head.start).find(|&at| sentence.outline.text.clean().is_char_boundary(at))
        && let before = self::numbers(sentence, from..head.start)
        && before
            .last()
            .is_some_and(|last| sentence.slice(last.range.end..head.start).trim() == ",")
        && let Some(range) = both_ends(&before, &bounds(sentence, &(from..head.start)))
    {
        return Some(range);
    }
    if let Some(range) = reading(sentence, &numbers, &head) {
        return Some(closed_behind(sentence, range, tail));
    }
    let mut numbers = self::numbers(sentence, tail.clone());
    let first = numbers.first()?.range.start;
    let words = sentence
        .slice(tail.start..first)
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count();
    let verb = sentence.has_within(Request::Verb, &(tail.start..first));
    // "publications to be considered, at most ten"
    let bounded = bounds(sentence, tail)
        .iter()
        .any(|(bound, _)| bound.end <= first && first - bound.end <= 4);
    if (words > NEAR || verb) && !(bounded && words <= 2 * NEAR) {
        return None;
    }
    numbers.truncate(2);
    if let [first, second] = numbers.as_slice()
        && !joined(sentence, first, second)
        && both_ends(&numbers, &bounds(sentence, tail)).is_none()
    {
        numbers.truncate(1);
    }
    reading(sentence, &numbers, tail)
}

/// "at least three referees, | but no more than four": the upper end may stand behind what is counted.
fn closed_behind(
    sentence: &Sentence<'_, '_>,
    range: model::Range,
    tail: &Range<usize>,
) -> model::Range {
    let most = || {
        let (bound, _) = bounds(sentence, tail)
            .into_iter()
            .find(|(_, bound)| *bound == Bound::AtMost)?;
        let number = numbers(sentence, tail.clone()).into_iter().next()?;
        // "and no more than two publications" counts something else.
        let behind = sentence.slice(number.range.end..sentence.range.end);
        let near = number.range.start.saturating_sub(bound.end) <= 4
            && bound.end <= number.range.start
            && (behind.is_empty() || behind.starts_with([',', '.', ';', ')']))
            && sentence
                .slice(tail.start..bound.start)
                .split_whitespace()
                .count()
                <= NEAR;
        near.then_some(number.value)
    };
    match (range.min, range.max) {
        (Some(least), None) => most()
            .filter(|&most| least <= most.into())
            .map_or(range, |most| model::Range::between(least, most)),
        _ => range,
    }
}

/// A number in words and the "or" behind it are no longer.
const NUMBER: usize = 16;

/// "at least three, but no more than five, " is no longer.
const ENDS: usize = 56;

/// Words between a document and its count behind it: ", preferably the three best".
const NEAR: usize = 3;

/// A number in digits or words.
#[derive(Clone, Debug)]
pub struct Number {
    pub range: Range<usize>,
    pub value: u32,
}

/// Does a number count what stands in a part: "links to up to three publications"?
pub fn is_counted(sentence: &Sentence<'_, '_>, part: Range<usize>) -> bool {
    !numbers(sentence, part).is_empty()
}

/// More than one.
pub fn counts_several(sentence: &Sentence<'_, '_>, part: Range<usize>) -> bool {
    numbers(sentence, part)
        .iter()
        .any(|number| number.value > 1)
}

/// The numbers of a part that count documents.
fn numbers(sentence: &Sentence<'_, '_>, part: Range<usize>) -> Vec<Number> {
    raw_numbers(sentence, part)
        .into_iter()
        .filter(|number| !measures(sentence, number) && !is_of_date(sentence, number))
        .collect()
}

/// "samples of your work by December 1"
fn is_of_date(sentence: &Sentence<'_, '_>, number: &Number) -> bool {
    let from = number.range.start.saturating_sub(DATE);
    let mentions = sentence.outline.mentions(from..number.range.end);
    mentions.iter().any(|found| {
        matches!(found.value, MentionValue::Date(_)) && found.range.end >= number.range.end
    })
}

/// "Wednesday, the " before the number of a day is no longer.
const DATE: usize = 24;

/// "a CV; (2) a letter, and (3) a thesis": the number of an item, in brackets behind a sign or "and".
fn is_number_of_item(sentence: &Sentence<'_, '_>, number: &Range<usize>) -> bool {
    let before = sentence.slice(sentence.range.start..number.start);
    let Some(before) = before.strip_suffix('(') else {
        return false;
    };
    let end = sentence.range.start + before.trim_end().len();
    let closed = sentence
        .slice(number.end..sentence.range.end)
        .starts_with(')');
    closed
        && sentence
            .cuts
            .iter()
            .any(|cut| cut.range.end == end && matches!(cut.kind, CutKind::And | CutKind::Sign))
}

pub fn raw_numbers(sentence: &Sentence<'_, '_>, part: Range<usize>) -> Vec<Number> {
    let outline = sentence.outline;
    let mut numbers: Vec<Number> = outline
        .senses(part.clone(), |sense| match sense {
            Sense::Cardinal(value) => Some(value),
            _ => None,
        })
        // The article is no number.
        .filter(|(range, _)| range.len() > 2 && range.end <= part.end)
        .map(|(range, value)| Number { range, value })
        .collect();
    for word in outline.scan.words_within(part.clone()) {
        let digits = outline.slice(word.range());
        let ordinal = outline
            .slice(word.end..(word.end + 1).min(sentence.range.end))
            .starts_with(['.', ')'])
            && !outline.slice(part.start..word.start).ends_with('(');
        let opens = sentence
            .slice(sentence.range.start..word.start)
            .trim()
            .is_empty();
        // "1.5 pages", "5,000 words"
        let decimal = outline
            .slice(part.start..word.start)
            .strip_suffix(['.', ','])
            .is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()));
        let mut behind = outline.slice(word.end..sentence.range.end).chars();
        let grouped = behind.next().is_some_and(|sign| matches!(sign, '.' | ','))
            && behind.next().is_some_and(|digit| digit.is_ascii_digit());
        if word.digit
            && digits.len() <= 2
            && !decimal
            && !grouped
            && !(ordinal && opens)
            && !is_number_of_item(sentence, &word.range())
            && let Ok(value) = digits.parse()
        {
            numbers.push(Number {
                range: word.range(),
                value,
            });
        }
    }
    numbers.sort_by_key(|number| number.range.start);
    numbers
}

/// Does the number count pages, words, years?
fn measures(sentence: &Sentence<'_, '_>, number: &Number) -> bool {
    let outline = sentence.outline;
    let Some(next) = outline
        .scan
        .words_within(number.range.end..sentence.range.end)
        .iter()
        .find(|word| word.start >= number.range.end)
    else {
        return false;
    };
    outline.cues(next.start..next.start + 1).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Paper(Paper::Page | Paper::Measure) | Sense::Unit(_)
        )
    })
}

/// What the numbers of a part say together.
fn reading(
    sentence: &Sentence<'_, '_>,
    numbers: &[Number],
    part: &Range<usize>,
) -> Option<model::Range> {
    let last = numbers.last()?;
    let first = numbers
        .len()
        .checked_sub(2)
        .and_then(|before| numbers.get(before))
        .filter(|before| joined(sentence, before, last))
        .unwrap_or(last);
    if first.value == 0 || last.value > 30 {
        return None;
    }
    let bounds = bounds(sentence, part);
    if let Some(range) = both_ends(numbers, &bounds) {
        return Some(range);
    }
    let before = bounds
        .iter()
        .rev()
        .find(|(range, bound)| {
            range.end <= first.range.start
                && first.range.start - range.end <= 4
                && matches!(bound, Bound::AtLeast | Bound::AtMost)
        })
        .or_else(|| {
            bounds.iter().find(|(range, bound)| {
                range.start >= last.range.end
                    && range.start - last.range.end <= 3
                    && matches!(bound, Bound::AtLeast | Bound::AtMost)
            })
        })
        .map(|(_, bound)| *bound);
    let (low, high) = (first.value.min(last.value), first.value.max(last.value));
    Some(match before {
        Some(Bound::AtLeast) => model::Range::at_least(low),
        Some(Bound::AtMost) => model::Range::at_most(high),
        _ => model::Range::between(low, high),
    })
}

fn bounds(sentence: &Sentence<'_, '_>, part: &Range<usize>) -> Vec<(Range<usize>, Bound)> {
    let bound = |sense| match sense {
        Sense::Bound(bound) | Sense::TrailingBound(bound) => Some(bound),
        _ => None,
    };
    sentence.outline.senses(part.clone(), bound).collect()
}

/// "minimum 2, maximum 4": a bound before each of the last two numbers.
fn both_ends(numbers: &[Number], bounds: &[(Range<usize>, Bound)]) -> Option<model::Range> {
    let [.., least, most] = numbers else {
        return None;
    };
    let bounded = |number: &Number, wanted: Bound| {
        bounds.iter().any(|(range, bound)| {
            *bound == wanted
                && range.end <= number.range.start
                && number.range.start - range.end <= 4
        })
    };
    (bounded(least, Bound::AtLeast)
        && bounded(most, Bound::AtMost)
        && most.range.start - least.range.end <= BOTH
        && least.value <= most.value)
        .then(|| model::Range::between(least.value, most.value))
}

/// "two and not more than four" stand no further apart.
const BOTH: usize = 30;

/// "2-3", "two or three", "two (2)".
fn joined(sentence: &Sentence<'_, '_>, first: &Number, last: &Number) -> bool {
    let gap = sentence.slice(first.range.end..last.range.start);
    let sign = gap
        .chars()
        .all(|c| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '/' | '('));
    let word = sentence
        .outline
        .senses(first.range.end..last.range.start, |sense| match sense {
            Sense::Bound(Bound::To | Bound::Or | Bound::And) => Some(()),
            _ => None,
        })
        .next()
        .is_some();
    gap.len() <= 6 && (sign || word)
}

#[cfg(test)]
mod tests {
    use crate::model::{DocumentKind, Range};

    #[test]
    fn numbers_said_twice() {
        use DocumentKind::{Publications, RecommendationLetters, Referees};
        let four = Some(Range::between(4, 4));
        for text in [
            "Please send a CV and four (4) letters of reference, at least one of which addresses teaching.",
            "Please send: (1) a CV; (2) four (4) letters of reference, and (3) a cover letter.",
            "Please send a CV and four\n(4) letters of reference.",
        ] {
            reads(text, RecommendationLetters, four, None);
        }
        let text = "Please send one (1) CV, two (2) papers and three (3) letters of reference.";
        reads(text, Publications, Some(Range::between(2, 2)), None);
        reads(
            text,
            RecommendationLetters,
            Some(Range::between(3, 3)),
            None,
        );
        reads(
            "Please send a CV and samples of your work by May 1, 2025.",
            DocumentKind::WritingSample,
            None,
            None,
        );
        reads(
            "Please send (1) a CV, (2) the names of referees and (3) a letter.",
            Referees,
            None,
            None,
        );
    }

    #[track_caller]
    fn reads(text: &str, kind: DocumentKind, count: Option<Range>, pages: Option<u32>) {
        let posting = crate::parse_posting(text);
        let document = posting
            .documents
            .iter()
            .map(|found| &found.value)
            .find(|document| document.kind == kind)
            .unwrap_or_else(|| panic!("no {kind:?} in {text}"));
        assert_eq!(
            (document.count, document.max_pages),
            (count, pages),
            "{text}"
        );
    }

    #[test]
    fn counts() {
        use DocumentKind::Referees;
        reads(
            "Please submit a CV and references (minimum 2, maximum 4).",
            Referees,
            Some(Range::between(2, 4)),
            None,
        );
        for wanted in [
            "at least three, but no more than five, letters of recommendation",
            "at least three letters of recommendation, but no more than five",
            "at least three letters of recommendation (at most five)",
        ] {
            reads(
                &format!("Please submit a CV and {wanted}."),
                DocumentKind::RecommendationLetters,
                Some(Range::between(3, 5)),
                None,
            );
        }
        reads(
            "Please submit at least three letters of recommendation and no more than five publications.",
            DocumentKind::RecommendationLetters,
            Some(Range::at_least(3)),
            None,
        );
        reads(
            "Please submit a CV and the names of no fewer than three referees.",
            Referees,
            Some(Range::at_least(3)),
            None,
        );
        reads(
            "Please submit a CV and contact information of two or more references.",
            Referees,
            Some(Range::at_least(2)),
            None,
        );
        reads(
            "Please submit a CV and one or two referees.",
            Referees,
            Some(Range::between(1, 2)),
            None,
        );
        reads(
            "Please submit one CV or three referees.",
            Referees,
            Some(Range::exactly(3)),
            None,
        );
        reads(
            "Please submit a CV and the names of referees known for 5 years.",
            Referees,
            None,
            None,
        );
        reads(
            "Please submit a CV and a piece of written work of up to 5,000 words.",
            DocumentKind::WritingSample,
            None,
            None,
        );
        reads(
            "Please submit a CV and the name of one person who knows your work.",
            Referees,
            Some(Range::between(1, 1)),
            None,
        );
    }

    #[test]
    fn numbers_of_items() {
        reads(
            "A complete application includes: (1) a CV; (2) a writing sample; (3) transcripts.",
            DocumentKind::WritingSample,
            None,
            None,
        );
        reads(
            "The application should include:\n- a CV\n- a research proposal (max 5 pages incl. references)",
            DocumentKind::ResearchStatement,
            None,
            Some(5),
        );
    }

    #[test]
    fn what_brackets_count_again() {
        reads(
            "Please send the names of three referees (six referees for professors).",
            DocumentKind::Referees,
            Some(Range::between(3, 3)),
            None,
        );
        reads(
            "Please send the names of three (3) referees.",
            DocumentKind::Referees,
            Some(Range::between(3, 3)),
            None,
        );
    }

    #[test]
    fn a_count_behind_other_words() {
        reads(
            "The application should include:\n- a CV\n- publications to be considered, maximum 10",
            DocumentKind::Publications,
            Some(Range::at_most(10)),
            None,
        );
        reads(
            "The application should include:\n- a CV\n- publications that will be read by the 3 members",
            DocumentKind::Publications,
            None,
            None,
        );
    }

    #[test]
    fn numbered_letters() {
        reads(
            "Required documents:\n- CV\n- Letter of reference 1\n- Letter of reference 2\n- Letter of reference 3",
            DocumentKind::RecommendationLetters,
            Some(Range::between(3, 3)),
            None,
        );
    }

    #[test]
    fn pages_of_another_paper() {
        reads(
            "Please submit:\n- a CV\n- a diploma\n- proof of good conduct\n- a vision of the house (max. 5 pages)\n",
            DocumentKind::Other,
            None,
            None,
        );
    }

    #[test]
    fn pages_of_each() {
        for limit in [
            "two pages each",
            "no more than two pages for each statement",
        ] {
            let text = format!("Please send a CV, and research and teaching statements ({limit}).");
            reads(&text, DocumentKind::ResearchStatement, None, Some(2));
            reads(&text, DocumentKind::TeachingStatement, None, Some(2));
            reads(&text, DocumentKind::Cv, None, None);
        }
        for behind in [
            "a research statement (two pages)",
            "three writing samples (25 pages each)",
            "writing samples (no more than 25 pages each)",
            "research and teaching statements (two pages each)",
        ] {
            let text = format!("Please send a CV and {behind}.");
            reads(&text, DocumentKind::Cv, None, None);
        }
        let text = "Please send a diversity statement and a teaching statement (two pages each).";
        reads(text, DocumentKind::DiversityStatement, None, Some(2));
    }

    #[test]
    fn pages() {
        use DocumentKind::CoverLetter;
        reads(
            "To apply, submit a cover letter of no more than two pages that describes your research interests, and your CV.",
            CoverLetter,
            None,
            Some(2),
        );
        reads(
            "To apply, submit a CV and a letter of motivation of no more than 2 pages for the post applied for.",
            CoverLetter,
            None,
            Some(2),
        );
        reads(
            "To apply, submit a CV and a cover letter (at most one side of A4).",
            CoverLetter,
            None,
            Some(1),
        );
        reads(
            "To apply, submit a CV and a cover letter of up to 500 words.",
            CoverLetter,
            None,
            None,
        );
        reads(
            "To apply, submit 1. a CV 2. a one-page statement of how your training meets our research interests.",
            DocumentKind::ResearchStatement,
            None,
            Some(1),
        );
        for (kind, limit) in [
            (DocumentKind::PublicationList, None),
            (DocumentKind::ResearchStatement, Some(1)),
        ] {
            reads(
                "To apply, submit a CV, publication list, a short (max 1 page) statement of research interests.",
                kind,
                None,
                limit,
            );
        }
        reads(
            "To apply, submit a CV, a cover letter (max 1 page), a statement of research interests.",
            CoverLetter,
            None,
            Some(1),
        );
        reads(
            "To apply, submit a CV and a cover letter (1.5 pages max.).",
            CoverLetter,
            None,
            None,
        );
    }

    #[test]
    fn so_many_or_more() {
        use DocumentKind::{RecommendationLetters, Referees};
        let two = Some(Range::at_least(2));
        reads(
            "Please apply with a CV listing two or more potential referees.",
            Referees,
            two,
            None,
        );
        reads(
            "Please send a CV and two or more letters of recommendation.",
            RecommendationLetters,
            two,
            None,
        );
        reads(
            "Please send a CV and two or three letters of recommendation.",
            RecommendationLetters,
            Some(Range::between(2, 3)),
            None,
        );
    }
}
