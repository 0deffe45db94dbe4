//! A document as the posting prints it: its part of the sentence, without the verb that asks for it and what comes after it.

use core::ops::Range;

use super::named::{Asked, Entry};
use super::sentence::{CutKind, Sentence};
use crate::lexicon::{
    Bound, Carrier, Cue, DateRole, NamePart, Paper, Particle, Request, Route, Sense, Word,
};
use crate::model::{Date, DocumentKind, MentionValue};

/// The neighbours of a document in its sentence.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'e> {
    pub before: Option<&'e Entry>,
    pub next: Option<&'e Entry>,
}

/// "your CV" of "Send us your CV and …", "a statement of up to 1,000 words"; an item of a list that holds one document is all of it.
pub fn printed(
    sentence: &Sentence<'_, '_>,
    asked: Asked,
    entry: &Entry,
    beside: Beside<'_>,
) -> Range<usize> {
    let listed = matches!(asked, Asked::Item | Asked::Listed);
    let alone = beside.before.is_none() && beside.next.is_none();
    let part = if listed && alone {
        sentence.range.clone()
    } else {
        entry.chunk.clone()
    };
    // "Mention your interest in our work in your statement of purpose"
    if let Some(start) = said_in(sentence, entry, &part) {
        return trimmed(sentence, start..entry.cue.end, entry);
    }
    let start = start(sentence, entry, &part, beside.before);
    let end = if listed && alone {
        part.end
    } else {
        end(sentence, entry, part.end, beside.next)
    };
    trimmed(sentence, start..end.max(entry.cue.end), entry)
}

/// Behind the "in" of what is said in a document.
fn said_in(sentence: &Sentence<'_, '_>, entry: &Entry, part: &Range<usize>) -> Option<usize> {
    let words = sentence.outline.scan.words_within(part.start..entry.start);
    let [.., joint, own] = words else { return None };
    let particle = |word: &Word| sentence.outline.particle(word.start);
    let owned = matches!(
        particle(own),
        Some(Particle::Lead | Particle::The | Particle::A)
    );
    let close = sentence.slice(joint.end..own.start) == " ";
    (particle(joint) == Some(Particle::In) && owned && close && words.len() > 2)
        .then_some(own.start)
}

/// Behind the verb, or what joins it to the document before.
fn start(
    sentence: &Sentence<'_, '_>,
    entry: &Entry,
    part: &Range<usize>,
    before: Option<&Entry>,
) -> usize {
    let from = before.map_or(part.start, |before| before.cue.end.max(part.start));
    let shared = from > part.start;
    let asking = sentence
        .requests
        .iter()
        .filter(|(range, request)| {
            let asks = matches!(
                request,
                Request::Gives
                    | Request::Papers
                    | Request::With
                    | Request::Please
                    | Request::Person
                    | Request::Verb
            );
            range.start >= from && range.end <= entry.start && (asks || shared && request.links())
        })
        .map(|(range, _)| range.end);
    // "complete the application form"
    let filling = sentence
        .papers
        .iter()
        .filter(|(range, paper)| {
            entry.kind == DocumentKind::ApplicationForm
                && *paper == Paper::As(Carrier::Filled)
                && range.start >= from
                && range.end <= entry.start
        })
        .map(|(range, _)| range.end);
    let start = asking
        .chain(filling)
        .max()
        .unwrap_or(if shared { entry.start } else { part.start })
        .min(entry.start);
    behind_address(sentence, start, entry).unwrap_or(start)
}

/// "Send to jobs@uni.edu until 2 May a detailed CV": where it goes, and until when, stand before the document.
fn behind_address(sentence: &Sentence<'_, '_>, start: usize, entry: &Entry) -> Option<usize> {
    let outline = sentence.outline;
    let before = start.saturating_sub(ADDRESS)..entry.start;
    let mut found = outline.mentions(before).iter().rev();
    let last = found.find(|found| {
        found.range.end > start
            && found.range.end <= entry.start
            && matches!(
                found.value,
                MentionValue::Email(_) | MentionValue::Url(_) | MentionValue::Date(_)
            )
    })?;
    let next = outline
        .scan
        .words_within(last.range.end..entry.cue.end)
        .first()?;
    let owned = matches!(
        outline.particle(next.start),
        Some(Particle::Lead | Particle::The | Particle::A)
    );
    (owned || next.start >= entry.start).then_some(next.start.min(entry.start))
}

/// An address begins so near before what is left of it, in bytes.
const ADDRESS: usize = 80;

/// Before the next document, what is said of this one, or where it goes; with the bracket behind it.
fn end(sentence: &Sentence<'_, '_>, entry: &Entry, upto: usize, next: Option<&Entry>) -> usize {
    let from = entry.cue.end;
    let mut end = bracketed(sentence, upto, next).unwrap_or(upto);
    if let Some(next) = next.filter(|next| next.start < end) {
        let joint = sentence
            .requests
            .iter()
            .rfind(|(range, request)| {
                range.start >= from
                    && range.end <= next.start
                    && (*request == Request::With || request.links())
            })
            .map_or(next.start, |(range, _)| range.start);
        end = joint;
    }
    let end = before_address(sentence, &(from..end)).unwrap_or(end);
    let end = predicate(sentence, &(from..end)).unwrap_or(end);
    addressee(sentence, &(from..end)).unwrap_or(end)
}

/// "your CV to jobs@uni.edu", "your CV by 1 May": where what says where it goes, or until when, begins.
fn before_address(sentence: &Sentence<'_, '_>, part: &Range<usize>) -> Option<usize> {
    let mut found = sentence.outline.mentions(part.clone()).iter();
    found.find_map(|found| match found.value {
        MentionValue::Email(_) | MentionValue::Url(_) if found.source.is_none() => {
            let at = found.range.start;
            Some(leading(sentence, &(part.start..at)).unwrap_or(at))
        }
        MentionValue::Date(Date::Day(_) | Date::YearlessDay { .. }) => {
            limit(sentence, part.start..found.range.start)
        }
        _ => None,
    })
}

/// What makes the day behind it the last one, but "a letter that confirms that the thesis is defended before", "a thesis published before".
fn limit(sentence: &Sentence<'_, '_>, before: Range<usize>) -> Option<usize> {
    let outline = sentence.outline;
    let limit = outline.cues(before.clone()).iter().find(|cue| {
        matches!(
            cue.sense,
            Sense::DateRole(DateRole::Limit | DateRole::Until)
        ) && cue.end <= before.end
            && sentence.slice(cue.end..before.end).trim().is_empty()
    })?;
    let between = before.start..limit.start;
    let words = outline.scan.words_within(between.clone());
    let other = |cue: &Cue<Sense>| {
        cue.end == words.last().map_or(0, |word| word.end)
            && matches!(cue.sense, Sense::DateRole(_))
    };
    (words.len() <= BEFORE_LIMIT && !outline.cues(between).iter().any(other)).then_some(limit.start)
}

/// "a letter of motivation by e-mail before 1 May"
const BEFORE_LIMIT: usize = 3;

/// "… of three referees to Dr. Jane Doe", "an up-to-date CV to the School of Law", "… of three references to": whom it goes to.
fn addressee(sentence: &Sentence<'_, '_>, part: &Range<usize>) -> Option<usize> {
    let outline = sentence.outline;
    let cues = outline.cues(part.clone());
    let titled = |at: usize| {
        let honorific = Sense::NamePart(NamePart::Honorific);
        outline
            .cues(at..at + 1)
            .iter()
            .any(|cue| cue.sense == honorific)
    };
    let to = |cue: &&Cue<Sense>| cue.sense == Sense::Bound(Bound::To) && cue.end <= part.end;
    cues.iter().filter(to).map(Cue::range).find_map(|to| {
        let behind = sentence.slice(to.end..part.end);
        let named = behind.trim_start();
        let at = part.end - named.len();
        let mut words = outline.scan.words_within(at..part.end).iter();
        let article = words
            .next()
            .is_some_and(|word| outline.particle(word.start) == Some(Particle::The));
        let capital = |at: usize| sentence.slice(at..part.end).starts_with(char::is_uppercase);
        let close = sentence.slice(part.start..to.start).trim().is_empty();
        let institution = close && article && words.next().is_some_and(|word| capital(word.start));
        // "according to", "addressed to"
        let joined = cues
            .iter()
            .find(|cue| cue.start < to.start && cue.end + 1 >= to.start && is_verb(cue.sense));
        match joined {
            Some(cue) if cue.sense == Sense::Request(Request::Please) => Some(cue.start),
            Some(_) => None,
            None => (named.is_empty() || titled(at) || institution).then_some(to.start),
        }
    })
}

/// Does what stands before "to" belong to it?
fn is_verb(sense: Sense) -> bool {
    matches!(
        sense,
        Sense::Request(Request::Please | Request::Link | Request::Given | Request::Gives)
    )
}

/// "a CV (two pages)": the bracket that follows at once and names no other document.
fn bracketed(sentence: &Sentence<'_, '_>, from: usize, next: Option<&Entry>) -> Option<usize> {
    let mut cuts = sentence.cuts.iter().filter(|cut| cut.range.start >= from);
    let open = cuts.next().filter(|cut| cut.kind == CutKind::Open)?;
    let near = sentence.slice(from..open.range.start).trim().is_empty();
    let close = cuts.find(|cut| cut.kind == CutKind::Close)?.range.end;
    (near && next.is_none_or(|next| next.start >= close)).then_some(close)
}

/// Where what leads to an address begins: "to", "via".
fn leading(sentence: &Sentence<'_, '_>, part: &Range<usize>) -> Option<usize> {
    sentence
        .outline
        .cues(part.clone())
        .iter()
        .filter(|cue| cue.end <= part.end)
        .filter(|cue| match cue.sense {
            Sense::Request(request) => request.links(),
            Sense::Route(route) => matches!(route, Route::Toward | Route::Visit),
            Sense::Bound(Bound::To) => true,
            _ => false,
        })
        .map(|cue| cue.start)
        .next_back()
}

/// "… must be attached": what is said of it; "that are" and "who can" belong to it.
fn predicate(sentence: &Sentence<'_, '_>, part: &Range<usize>) -> Option<usize> {
    let mut behind = sentence
        .requests
        .iter()
        .filter(|(range, _)| part.start <= range.start && range.end <= part.end);
    // "a plan is encouraged", and nothing behind it
    let wished = |range: &Range<usize>| {
        sentence.slice(range.clone()).contains(' ')
            && sentence.slice(range.end..part.end).trim().is_empty()
    };
    let (range, request) = behind.find(|(range, request)| match request {
        Request::Verb | Request::Given | Request::Clause => true,
        Request::May => wished(range),
        _ => false,
    })?;
    (*request != Request::Clause).then_some(range.start)
}

/// Without blanks and the signs at its ends.
fn trimmed(sentence: &Sentence<'_, '_>, part: Range<usize>, entry: &Entry) -> Range<usize> {
    let text = sentence.slice(part.clone());
    // "your CV, and"
    let text = sentence
        .cuts
        .iter()
        .rfind(|cut| cut.range.end <= part.end)
        .filter(|cut| cut.kind == CutKind::And && cut.range.start >= entry.cue.end)
        .filter(|cut| sentence.slice(cut.range.end..part.end).trim().is_empty())
        .map_or(text, |cut| sentence.slice(part.start..cut.range.start));
    let lead = text.len()
        - text
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '.'))
            .len();
    let tail = text.len()
        - text
            .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '.'))
            .len();
    // "IELTS)": the bracket was opened before it.
    let inner = text.strip_suffix(')').filter(|inner| !inner.contains('('));
    let tail = tail + text.len() - inner.map_or(text.len(), str::len);
    let start = (part.start + lead).min(entry.start);
    start..(part.start + text.len() - tail).max(entry.cue.end)
}

#[cfg(test)]
mod tests {
    #[track_caller]
    fn prints(text: &str, expected: &[&str]) {
        let posting = crate::parse_posting(text);
        let found: Vec<&str> = posting
            .documents
            .iter()
            .map(|found| found.value.text.as_str())
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn the_document_without_its_verb() {
        prints("To apply, please send a CV.", &["a CV"]);
        prints("To apply, please email me your CV.", &["your CV"]);
        prints(
            "Please send an application (a CV, a research statement is encouraged) to jane@uni.edu.",
            &["a CV", "a research statement"],
        );
        prints(
            "Applicants should attach a transcript and your degree certificates.",
            &["a transcript", "your degree certificates"],
        );
        prints(
            "Applications must include a cover letter (two pages), your CV, as well as a research plan of up to 1,000 words.",
            &[
                "a cover letter (two pages)",
                "your CV",
                "a research plan of up to 1,000 words",
            ],
        );
        prints(
            "How to apply\n\nPlease send your CV with a list of publications to jobs@uni.edu.",
            &["your CV", "a list of publications"],
        );
    }

    #[test]
    fn behind_where_it_goes_and_until_when() {
        prints(
            "Please send to jane.doe (at) uni.edu until 31 January 2030 a detailed CV and your transcripts.",
            &["a detailed CV", "your transcripts"],
        );
        prints(
            "Please send by email to jane@uni.edu a cover letter.",
            &["a cover letter"],
        );
        prints(
            "Please send your 2029 transcripts.",
            &["your 2029 transcripts"],
        );
    }

    #[test]
    fn without_the_day_until_which_it_is_handed_in() {
        prints(
            "Please submit your CV and cover letter by January 31, 2024, through the portal.",
            &["your CV", "cover letter"],
        );
        prints(
            "Please submit your CV and a letter of motivation by email before 1 May.",
            &["your CV", "a letter of motivation by email"],
        );
        prints(
            "Please submit a CV and a letter from your university confirming that the thesis will be defended before 1 May.",
            &[
                "a CV",
                "a letter from your university confirming that the thesis will be defended before 1 May",
            ],
        );
        prints(
            "Please send a CV and two publications published before 1 May 2020.",
            &["a CV", "two publications published before 1 May 2020"],
        );
    }

    #[test]
    fn numbered_in_a_sentence() {
        prints(
            "Please submit (1) a cover letter, (2) your CV, and (3) names of two referees.",
            &["a cover letter", "your CV", "names of two referees"],
        );
        prints(
            "Applicants must submit: 1) a cover letter 2) a CV 3) a writing sample.",
            &["a cover letter", "a CV", "a writing sample"],
        );
    }

    #[test]
    fn what_ends_the_sentence_that_opened_the_list() {
        prints(
            "How to apply\n\nApplicants should submit:\n   (a) a CV;\n   (b) the names of two referees\nto the office of the institute by post.\n",
            &["a CV", "the names of two referees"],
        );
    }

    #[test]
    fn a_form_to_fill_in() {
        prints(
            "Applicants must complete the online application form and attach a CV.",
            &["the online application form", "a CV"],
        );
        prints("Please note that the form of the contract is open.", &[]);
        prints(
            "You may reach us with any question by the contact form.",
            &[],
        );
    }

    #[test]
    fn an_item_of_a_list() {
        prints(
            "How to apply\n\nPlease submit the following documents:\n\n- a CV, with all positions since your degree,\n- a cover letter.\n",
            &[
                "a CV, with all positions since your degree",
                "a cover letter",
            ],
        );
    }
}
