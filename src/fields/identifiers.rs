//! Vacancy numbers.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Label, Numbered, Sense};
use crate::model::{Evidence, Identifier, MentionValue};
use crate::outline::{Form, Outline, Passage};
use crate::text::clean;

/// Vacancy numbers.
pub fn identifiers(outline: &Outline<'_>) -> Vec<Candidate<Identifier>> {
    let mut found: Vec<Candidate<Identifier>> = Vec::new();
    for candidate in mentioned(outline)
        .chain(labelled(outline))
        .chain(bare(outline))
        .chain(ending(outline))
    {
        let known = found
            .iter()
            .any(|known| known.value.id.eq_ignore_ascii_case(&candidate.value.id));
        if !known && found.len() < MOST {
            found.push(candidate);
        }
    }
    found.sort_by_key(|candidate| candidate.range.start);
    found
}

/// More numbers than this no vacancy has.
const MOST: usize = 8;

/// "EURAXESS offer ID: 576980", wherever it stands.
fn mentioned(outline: &Outline<'_>) -> impl Iterator<Item = Candidate<Identifier>> {
    outline
        .scan
        .mentions
        .iter()
        .filter_map(|found| match &found.value {
            MentionValue::Identifier(identifier) => Some(Candidate::new(
                identifier.clone(),
                found.range.clone(),
                Evidence::Labelled,
            )),
            _ => None,
        })
}

/// A field whose label the mentions did not read.
fn labelled(outline: &Outline<'_>) -> impl Iterator<Item = Candidate<Identifier>> {
    outline
        .labelled(Label::Identifier)
        .filter(|passage| {
            let name = passage
                .label
                .as_ref()
                .map_or(passage.range.start, |(_, name)| name.start);
            !outline
                .mentions(name.min(passage.range.start)..passage.range.end)
                .iter()
                .any(|found| matches!(found.value, MentionValue::Identifier(_)))
                && !is_foreign(outline, passage)
        })
        .filter_map(|passage| {
            let (_, name) = passage.label.as_ref()?;
            let range = code(outline, passage.range.clone())?;
            let identifier = Identifier {
                scheme: Some(clean(outline.slice(name.clone()))),
                id: clean(outline.slice(range.clone())),
            };
            Some(Candidate::new(identifier, range, Evidence::Labelled))
        })
}

/// "Meeting ID: 123 456"
fn is_foreign(outline: &Outline<'_>, passage: &Passage) -> bool {
    passage.label.as_ref().is_some_and(|(_, name)| {
        let foreign = |sense| (sense == Sense::Numbered(Numbered::Foreign)).then_some(());
        let around = name.start.saturating_sub(FOREIGN)..name.end;
        let mut found = outline.senses(around, foreign);
        found.any(|(found, ())| found.end == name.end)
    })
}

/// The noun of a foreign number stands so near before its label.
const FOREIGN: usize = 16;

/// "AT2019.113" as all of an item: letters and digits that are nothing else.
fn bare(outline: &Outline<'_>) -> impl Iterator<Item = Candidate<Identifier>> {
    outline
        .passages
        .iter()
        .filter(|passage| passage.form == Form::Item && passage.label.is_none())
        .filter_map(|passage| {
            let text = outline.slice(passage.range.clone());
            let digits = text.chars().filter(char::is_ascii_digit).count();
            let capitals = text.chars().filter(char::is_ascii_uppercase).count();
            let plain = text
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '/' | '-' | '_'));
            let form = (6..=24).contains(&text.len())
                && digits >= 4
                && (1..=6).contains(&capitals)
                && plain
                && !is_file(text)
                && outline.mentions(passage.range.clone()).is_empty();
            form.then(|| {
                let identifier = Identifier {
                    scheme: None,
                    id: text.to_owned(),
                };
                Candidate::new(identifier, passage.range.clone(), Evidence::Bare)
            })
        })
}

/// "BIO01234.pdf": small letters behind the last stop.
fn is_file(code: &str) -> bool {
    code.rsplit_once('.')
        .is_some_and(|(_, end)| !end.is_empty() && end.chars().all(|c| c.is_ascii_lowercase()))
}

/// The code that a value begins with: words of capitals and digits, with two digits at least: "ISMAR 04-2022 NA".
fn code(outline: &Outline<'_>, value: Range<usize>) -> Option<Range<usize>> {
    let text = outline.slice(value.clone());
    let mut end = 0;
    for word in text.split_inclusive([' ', '\t', '\u{a0}']).take(LONGEST) {
        let bare = word.trim();
        let coded = bare.chars().all(|c| {
            c.is_ascii_digit() || c.is_uppercase() || matches!(c, '-' | '–' | '/' | '.' | '_')
        });
        let digit = |word: &str| word.bytes().any(|byte| byte.is_ascii_digit());
        let over = digit(text.get(..end).unwrap_or_default()) && !digit(bare) && bare.len() > 2;
        if bare.is_empty() || over || !coded && end > 0 {
            break;
        }
        end += word.len();
        if !coded || word.trim_end().ends_with([',', ';']) {
            break;
        }
    }
    let code = text
        .get(..end)?
        .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ';' | ')' | ':'));
    let digits = code.chars().filter(char::is_ascii_digit).count();
    (digits >= 2 && code.len() <= 40).then(|| value.start..value.start + code.len())
}

/// Words of a code.
const LONGEST: usize = 5;

/// "Professor of Optics (PR155/15-16)", "Professor of Optics – 1803366" at the top or as a heading.
fn ending(outline: &Outline<'_>) -> impl Iterator<Item = Candidate<Identifier>> {
    outline
        .passages
        .iter()
        .enumerate()
        .filter(|(number, passage)| *number < TOP || passage.form == Form::Heading)
        .filter(|(_, passage)| passage.range.len() <= LONGEST_LINE && passage.label.is_none())
        .filter_map(|(_, passage)| {
            let text = outline.slice(passage.range.clone());
            let (code, end) = match text.strip_suffix(')') {
                Some(inside) => (inside.rsplit_once('(')?.1, passage.range.end - 1),
                None => (behind_dash(outline, passage)?, passage.range.end),
            };
            let digits = code.chars().filter(char::is_ascii_digit).count();
            let letters = code.chars().filter(char::is_ascii_uppercase).count();
            let signs = code
                .chars()
                .filter(|c| matches!(c, '/' | '-' | '.' | '_'))
                .count();
            let plain = code.chars().all(|c| {
                c.is_ascii_digit() || c.is_ascii_uppercase() || matches!(c, '/' | '-' | '.' | '_')
            });
            let form = plain
                && (5..=24).contains(&code.len())
                && (digits >= 5 && signs == 0 || digits >= 3 && letters >= 1 && signs >= 1);
            form.then(|| {
                let identifier = Identifier {
                    scheme: None,
                    id: code.to_owned(),
                };
                Candidate::new(identifier, end - code.len()..end, Evidence::Bare)
            })
        })
}

/// "Professor of Optics – 1803366", but "University of Westhaven, Main Street 3, Westhaven – 1803366"
fn behind_dash<'t>(outline: &'t Outline<'_>, passage: &Passage) -> Option<&'t str> {
    let text = outline.slice(passage.range.clone());
    let (title, code) = text.rsplit_once([' ', '\u{a0}'])?;
    let title = title.strip_suffix(['-', '–', '—'])?;
    let title = passage.range.start..passage.range.start + title.len();
    let ranks = |sense| matches!(sense, Sense::Stage(_)).then_some(());
    outline.senses(title, ranks).next().map(|_| code)
}

/// The passages at the top.
const TOP: usize = 10;
/// A title is no longer.
const LONGEST_LINE: usize = 200;

#[cfg(test)]
mod tests {
    #[track_caller]
    fn reads(text: &str, expected: &[&str]) {
        let posting = crate::parse_posting(text);
        let ids: Vec<&str> = posting
            .identifiers
            .iter()
            .map(|found| found.value.id.as_str())
            .collect();
        assert_eq!(ids, expected, "{text}");
    }

    #[test]
    fn what_is_no_vacancy_number() {
        reads("", &[]);
        reads("Postdoc in optics (2021-2024)", &[]);
        reads("Postdoc in optics (PhD)", &[]);
        reads("Postdoc in optics – 2021", &[]);
        reads(
            "Postdoc in optics\nFern University, Westhaven - 400076\n",
            &[],
        );
        reads("A project of Horizon 2020 (H2020) on COVID-19", &[]);
        reads("Received: from a.uni.edu by b.uni.edu id bc07712; Mon", &[]);
        reads("Postdoc\n\n- BIO01234.pdf\n", &[]);
        reads("Take the course KULT 1823/1824.", &[]);
    }

    #[test]
    fn what_a_sentence_says_the_number_is() {
        reads("Apply now. The vacancy ID is 147343.", &["147343"]);
        reads(
            "Apply now. The reference number for this post is AB-12.",
            &["AB-12"],
        );
    }

    #[test]
    fn vacancy_numbers() {
        reads(
            "Postdoc in optics\nReference number: D13/22.MS\n",
            &["D13/22.MS"],
        );
        reads("Postdoc in optics\nJob Ref: 093356\n", &["093356"]);
        reads(
            "Lecturer in optics\nPosting Number: 2009000197\n",
            &["2009000197"],
        );
        reads("Postdoc\nJob Opening ID: 49913\n", &["49913"]);
        reads(
            "Professor of Optics (PR155/15-16)\n\nWe seek a professor.",
            &["PR155/15-16"],
        );
        reads(
            "Professor of Optics – Light – 1803366\n\nWe seek a professor.",
            &["1803366"],
        );
        reads(
            "Please quote reference 2023-2174 in your application.",
            &["2023-2174"],
        );
        reads(
            "Country: SwedenReference number: C-2020-2040Contact: Published: 2020-11-12",
            &["C-2020-2040"],
        );
        reads("Offer ID: 576980\n\nThe offer ID is 576980.", &["576980"]);
    }

    #[test]
    fn german_vacancy_numbers() {
        reads("Doktorandin\nKennziffer: 45/2027\n", &["45/2027"]);
        reads(
            "Doktorandin\nKennzahl der Ausschreibung: 11234\n",
            &["11234"],
        );
        reads("Doktorandin\nProjektnummer: 45123\n", &[]);
    }
}
