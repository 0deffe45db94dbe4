//! Fields as an act of law sorts them: "a lecturer in the scientific area of social sciences".

use super::MOST;
use super::ended::NAMED;
use crate::fields::Candidate;
use crate::lexicon::{Competence, Cue, Degree, Particle, PlaceWord, Sense};
use crate::model::{Evidence, SectionKind};
use crate::outline::Outline;
use crate::text::clean;

/// "a lecturer in the scientific area of social sciences, field of law": the fields of the position as an act of law sorts them.
pub fn called(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    let mut found: Vec<Candidate<String>> = Vec::new();
    for passage in &outline.passages {
        if outline.kind(passage) == SectionKind::Qualifications {
            continue;
        }
        for (name, ()) in outline.senses(passage.range.clone(), |sense| {
            (sense == Sense::Sorted).then_some(())
        }) {
            let before = outline.cues(passage.range.start..name.start).iter();
            let (mut announced, mut studied) = (false, false);
            for cue in before {
                match cue.sense {
                    Sense::Stage(_) | Sense::Vacancy | Sense::Hiring(_) | Sense::Sorted
                        if cue.end + ASKED >= name.start =>
                    {
                        announced = true;
                    }
                    // "a degree in the scientific area of law", "experience in the scientific area of law"
                    Sense::Competence(Competence::Of(_) | Competence::In(_))
                        if cue.end + ASKED >= name.start =>
                    {
                        studied = true;
                    }
                    Sense::Degree(Degree::Level(_) | Degree::Unnamed) => {
                        studied = true;
                    }
                    _ => {}
                }
            }
            if !announced || studied {
                continue;
            }
            let rest = outline.slice(name.end..passage.range.end);
            let end = rest.find([',', ';', '.', ':', '(', '、', '\n', '–', '-']);
            let end = end.map_or(passage.range.end, |at| name.end + at);
            let words = outline.scan.words_within(name.end..end);
            // "… of law, field of civil law for the department"
            let over = words.iter().position(|word| {
                matches!(
                    outline.particle(word.start),
                    Some(Particle::For | Particle::At | Particle::In | Particle::Within)
                )
            });
            let words = words.get(..over.unwrap_or(words.len())).unwrap_or_default();
            let (Some(first), Some(last)) = (words.first(), words.last()) else {
                continue;
            };
            // "the scientific area of the project"
            // "of great importance"
            let praised = |cue: &Cue<Sense>| {
                let nameless =
                    |sense| matches!(sense, Sense::PlaceWord(PlaceWord::Nameless)).then_some(());
                cue.start == first.start
                    && cue.sense == Sense::Competence(Competence::Praise)
                    && outline.senses(last.range(), nameless).next().is_none()
            };
            let said = outline
                .cues(first.start..last.end)
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Turn(_) | Sense::Stress(_)) || praised(cue));
            let other = said || outline.particle(first.start).is_some() || words.len() > NAMED;
            let value = clean(outline.slice(first.start..last.end));
            let known = found.iter().any(|known| known.value == value);
            if !other && !known && found.len() < MOST {
                found.push(Candidate::new(
                    value,
                    first.start..last.end,
                    Evidence::Phrased,
                ));
            }
        }
    }
    found
}

/// What is announced or asked stands so near before the field, in bytes.
const ASKED: usize = 60;

#[cfg(test)]
mod tests {
    use crate::fields::disciplines::tests::reads;

    #[test]
    fn fields_as_the_law_sorts_them() {
        reads(
            "The school is looking for a lecturer in the scientific area of social sciences, scientific field law, for a year.",
            &["social sciences", "law"],
        );
        reads(
            "The lecturer works in the scientific area of the project.",
            &[],
        );
    }
}
