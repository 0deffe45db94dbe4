//! Research fields and categories, where the posting lists them as such.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Label, Sense};
use crate::model::{Evidence, MentionValue};
use crate::outline::{Form, Outline, Passage};
use crate::text::clean;

/// The disciplines, each once, in order.
pub fn disciplines(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    let mut found: Vec<Candidate<String>> = Vec::new();
    let mail = outline
        .labelled(Label::Mail)
        .next()
        .map_or(Label::Subject, |_| Label::Discipline);
    for passage in listed(outline, mail) {
        for part in parts(outline, outline.value(passage)) {
            let value = clean(outline.slice(part.clone()));
            let known = found
                .iter()
                .any(|known| known.value.to_lowercase() == value.to_lowercase());
            if !known && found.len() < MOST && is_discipline(outline, part.clone()) {
                found.push(Candidate::new(value, part, Evidence::Labelled));
            }
        }
    }
    if found.is_empty() {
        found.extend(sorted(outline));
    }
    found
}

/// "Natural sciences; Engineering": an item of the list of facts that a portal prints holds nothing but branches of science.
fn sorted(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    let facts = |passages: &[Passage]| {
        passages.iter().any(|passage| {
            passage.form == Form::Item
                && outline.mentions(passage.range.clone()).iter().any(|found| {
                    matches!(
                        found.value,
                        MentionValue::Hours(_) | MentionValue::Money(_) | MentionValue::PayScale(_)
                    )
                })
        })
    };
    let branch = |part: &Range<usize>| {
        let mut cues = outline.cues(part.clone()).iter();
        cues.any(|cue| cue.sense == Sense::Branch && cue.range() == *part)
    };
    let passages = &outline.passages;
    let line = passages.iter().enumerate().find_map(|(at, passage)| {
        let short = passage.form == Form::Item && passage.range.len() <= LONGEST;
        let near = at.saturating_sub(NEAR)..(at + NEAR).min(passages.len());
        let parts = short.then(|| parts(outline, passage.range.clone()))?;
        let named = !parts.is_empty() && parts.iter().all(branch);
        (named && facts(passages.get(near).unwrap_or_default())).then_some(parts)
    });
    let parts = line.unwrap_or_default().into_iter();
    let read = parts.map(|part| {
        let value = clean(outline.slice(part.clone()));
        Candidate::new(value, part, Evidence::Bare)
    });
    read.collect()
}

/// A list of facts goes on so far around one of them.
const NEAR: usize = 6;

/// The values of the labels: "Research field", and "Subject" where it is no mail's. Under a label that has a line for itself
/// more lines of the same form may follow: "Engineering » Civil engineering".
fn listed<'o>(outline: &'o Outline<'_>, subject: Label) -> impl Iterator<Item = &'o Passage> {
    let mut open = false;
    outline.passages.iter().filter(move |passage| {
        let content = outline.slice(passage.range.clone());
        let path = content.contains(['»', '›']);
        let named = matches!(passage.label, Some((label, _)) if label == Label::Discipline || label == subject);
        let follows = open && path && passage.label.is_none();
        open = (named || follows) && path;
        named || follows
    })
}

/// A value is a list: "Natural sciences; Engineering; Health", "[PhD, Norway, gas hydrates]", "Physics » Optics".
fn parts(outline: &Outline<'_>, range: Range<usize>) -> Vec<Range<usize>> {
    let mut content = outline.slice(range.clone());
    // "[ecology] # for the front page"
    if content.starts_with('[')
        && let Some((list, _)) = content.split_once(']')
    {
        content = list;
    }
    let separators: &[char] = if content.contains(';') {
        &[';', '»', '›', '>', '\n']
    } else {
        &[',', '/', '»', '›', '>', '|', '•', '\n']
    };
    let mut parts = Vec::new();
    let mut start = range.start;
    for piece in content.split(separators) {
        let bare = piece.trim_matches(|c: char| {
            c.is_whitespace() || matches!(c, '[' | ']' | '"' | '\'' | '.' | '-' | '*' | '(')
        });
        let lead = bare.as_ptr() as usize - piece.as_ptr() as usize;
        if !bare.is_empty() {
            parts.push(start + lead..start + lead + bare.len());
        }
        start += piece.len();
        start += outline
            .slice(start..range.start + content.len())
            .chars()
            .next()
            .map_or(0, char::len_utf8);
    }
    parts
}

/// Tags name career stages, countries, contracts and the rubrics of a page, too: those are no discipline.
fn is_discipline(outline: &Outline<'_>, part: Range<usize>) -> bool {
    let content = outline.slice(part.clone());
    let words = outline.scan.words_within(part.clone());
    // "PhD Position", "Job Deadline": each of its words says something else.
    let mut rest = part.start;
    for cue in outline.cues(part.clone()) {
        let other = matches!(
            cue.sense,
            Sense::Stage(_)
                | Sense::Rubric
                | Sense::Region
                | Sense::Vacancy
                | Sense::Hiring(_)
                | Sense::Country(_)
                | Sense::State(_)
                | Sense::Term(_)
                | Sense::Extent(_)
        );
        if other && cue.end <= part.end && outline.scan.words_within(rest..cue.start).is_empty() {
            rest = rest.max(cue.end);
        }
    }
    let other = outline.scan.words_within(rest..part.end).is_empty();
    !other
        && !words.is_empty()
        && content.len() <= LONGEST
        && content.chars().any(char::is_alphabetic)
}

/// No posting lists more.
const MOST: usize = 40;

/// What is longer is a sentence.
const LONGEST: usize = 100;

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[track_caller]
    fn reads(text: &str, expected: &[&str]) {
        let found = parse_posting(text).disciplines;
        let found: Vec<&str> = found.iter().map(|found| found.value.as_str()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn rubrics_of_a_page_are_no_disciplines() {
        reads(
            "---\ntitle: Postdoc\ntags: [news, job, open positions]\n---\nText",
            &[],
        );
        reads("---\ntitle: Postdoc\ncategories: Community\n---\nText", &[]);
    }

    #[test]
    fn lists_behind_a_label() {
        reads("Research field: Physics; Optics", &["Physics", "Optics"]);
        reads(
            "---\ntitle: Postdoc\ntags: [jobs, Evolution]\n---\nText",
            &["Evolution"],
        );
    }

    #[test]
    fn tags_without_separators_and_comments() {
        reads(
            "---\ntitle: Postdoc\ntags: Position Deadline\n---\nText",
            &[],
        );
        reads(
            "---\ntitle: Postdoc\ntags: [ecology] # [featured]\n---\nText",
            &["ecology"],
        );
        reads("---\ntitle: Postdoc\ntags: [] # [featured]\n---\nText", &[]);
    }

    #[test]
    fn branches_in_a_list_of_facts() {
        reads(
            "PhD position\n\n- PhD; IT\n- Natural sciences; Engineering\n- max. 38 hours per week\n",
            &["Natural sciences", "Engineering"],
        );
        reads("We teach\n\n- Natural sciences\n- Law\n- Pottery\n", &[]);
    }
}
