//! Research fields and categories, where the posting lists them as such.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Competence, Degree, Label, Particle, Sense, Turn, Word};
use crate::model::{Evidence, MentionValue, SectionKind};
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
        let value = outline.value(passage);
        let parts = parts(outline, value.start..named_end(outline, value));
        // "Scientific / postdoctoral posts": two words for one stage
        let stage = |part: &Range<usize>| {
            let stage = |sense| matches!(sense, Sense::Stage(_)).then_some(());
            outline
                .senses(part.start..part.start + 1, stage)
                .next()
                .is_some()
        };
        for (at, part) in parts.iter().enumerate() {
            let before_stage = parts.get(at + 1).is_some_and(|next| {
                outline.slice(part.end..next.start).contains('/') && stage(next)
            });
            if before_stage {
                continue;
            }
            let value = clean(outline.slice(part.clone()));
            let known = found
                .iter()
                .any(|known| known.value.to_lowercase() == value.to_lowercase());
            let town = parts.len() > 1 && is_own_town(outline, &value);
            if !known && !town && found.len() < MOST && is_discipline(outline, part.clone()) {
                found.push(Candidate::new(value, part.clone(), Evidence::Labelled));
            }
        }
    }
    let others = [sorted, called, topics];
    for other in others {
        if found.is_empty() {
            found.extend(other(outline));
        }
    }
    found
}

/// One of several tags names the town of the institution: it stands in its name, and does not begin it.
fn is_own_town(outline: &Outline<'_>, tag: &str) -> bool {
    outline.institution.as_ref().is_some_and(|institution| {
        let name = outline.slice(institution.range.clone());
        let mut words = outline.scan.words_within(institution.range.clone()).iter();
        name.split_whitespace().next() != Some(tag)
            && words.any(|word| outline.slice(word.range()) == tag)
            && !tag.contains(' ')
    })
}

/// "Applied Physics Modern physics is …": where a sentence ran into the name of a field, the name ends.
fn named_end(outline: &Outline<'_>, value: Range<usize>) -> usize {
    let text = outline.slice(value.clone());
    let first = text.find([';', ',', '/', '\n', '»', '›', '|', '•']);
    let part = value.start..first.map_or(value.end, |at| value.start + at);
    let words = outline.scan.words_within(part);
    if words.len() <= NAMED {
        return value.end;
    }
    let capital = |word: &Word| outline.is_capital(word);
    // "… Technology The position assumes"
    let opens = |word: &&Word| {
        capital(word)
            && matches!(
                outline.particle(word.start),
                Some(Particle::The | Particle::A | Particle::Lead | Particle::In | Particle::At)
            )
            && outline
                .slice(value.start..word.start)
                .ends_with(|sign: char| sign.is_whitespace())
            && !leads_a_pair(outline, word)
    };
    if let Some(word) = words.iter().skip(1).find(opens) {
        return value.start + outline.slice(value.start..word.start).trim_end().len();
    }
    // The sentence begins with the last capital before its first small word, or with the first capital behind one.
    let small = |word: &Word| !capital(word) && outline.particle(word.start).is_none();
    let Some(from) = words.iter().skip(1).position(small) else {
        return value.end;
    };
    let from = from + 1;
    let begins = |at: usize| words.get(at).is_some_and(capital);
    let at = if from > 1 && begins(from - 1) {
        Some(from - 1)
    } else {
        (from..words.len()).find(|&at| begins(at))
    };
    let end = at.and_then(|at| words.get(at)).map(|word| word.start);
    end.map_or(value.end, |end| {
        value.start + outline.slice(value.start..end).trim_end().len()
    })
}

/// "Information and Communication": no sentence begins so.
fn leads_a_pair(outline: &Outline<'_>, word: &Word) -> bool {
    let next = outline.scan.words_within(word.end..word.end + 2).first();
    next.is_some_and(|next| outline.particle(next.start) == Some(Particle::And))
}

/// The name of a field has no more words; what goes on ran into it.
const NAMED: usize = 7;

/// "a lecturer in the scientific area of social sciences, field of law": the fields of the position as an act of law sorts them.
fn called(outline: &Outline<'_>) -> Vec<Candidate<String>> {
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
            let said = outline
                .cues(first.start..last.end)
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Turn(_) | Sense::Stress(_)));
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

/// "The positions are open in the following areas:" before a list of a few words each.
fn topics(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    let passages = &outline.passages;
    let opens = |passage: &Passage| {
        let cues = outline.cues(passage.range.clone());
        let has = |wanted: fn(Sense) -> bool| cues.iter().any(|cue| wanted(cue.sense));
        passage.form == Form::Sentence
            && outline
                .slice(passage.range.clone())
                .trim_end()
                .ends_with(':')
            && !matches!(
                outline.kind(passage),
                SectionKind::Qualifications | SectionKind::Application | SectionKind::Selection
            )
            && has(|sense| matches!(sense, Sense::Turn(Turn::Topics | Turn::Covers)))
            && has(|sense| {
                matches!(
                    sense,
                    Sense::Vacancy | Sense::Turn(Turn::Post | Turn::Grant) | Sense::Stage(_)
                )
            })
            && !has(|sense| {
                matches!(
                    sense,
                    Sense::Turn(Turn::Duty | Turn::Tasks | Turn::Applies | Turn::Has)
                        | Sense::Stress(_)
                )
            })
    };
    let Some(at) = passages.iter().position(opens) else {
        return Vec::new();
    };
    let items = passages.iter().skip(at + 1).take_while(|passage| {
        passage.form == Form::Item
            && outline.scan.words_within(passage.range.clone()).len() <= TOPIC
    });
    let items: Vec<Candidate<String>> = items
        .take(MOST)
        .filter(|passage| is_discipline(outline, passage.range.clone()))
        .map(|passage| {
            let text = outline.slice(passage.range.clone());
            let value = text.trim_end_matches([',', ';', '.', ' ']);
            let range = passage.range.start..passage.range.start + value.len();
            Candidate::new(clean(value), range, Evidence::Phrased)
        })
        .collect();
    if items.len() >= FEW {
        items
    } else {
        Vec::new()
    }
}

/// A list of topics has so many, and each so few words.
const FEW: usize = 3;
const TOPIC: usize = 6;

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
        let named = matches!(&passage.label, Some((label, name)) if (*label == Label::Discipline || *label == subject) && !goes_on(outline, name));
        let follows = open && path && passage.label.is_none();
        open = (named || follows) && path;
        named || follows
    })
}

/// "in the following areas:", "three main areas:": no label, but the end of a sentence.
fn goes_on(outline: &Outline<'_>, name: &Range<usize>) -> bool {
    let from = name.start.saturating_sub(SENTENCE);
    let words = outline.scan.words_within(from..name.start);
    let small = |at: usize| {
        let text = outline.slice(at..name.end);
        text.starts_with(char::is_lowercase) || text.starts_with(|sign: char| sign.is_ascii_digit())
    };
    words.last().is_some_and(|before| {
        outline.slice(before.end..name.start) == " " && small(before.start) && small(name.start)
    })
}

/// What stands before a label is looked for so far, in bytes.
const SENTENCE: usize = 24;

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
    // "Mathematics (pure mathematics, statistics), Physics"
    let mut depth = 0_usize;
    let outside = |sign: char| {
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && separators.contains(&sign)
    };
    for piece in content.split(outside) {
        let bare = piece.trim_matches(|c: char| {
            c.is_whitespace() || matches!(c, '[' | ']' | '"' | '\'' | '.' | '-' | '*' | '(')
        });
        // "Biology (cell biology, botany, etc.)": what it holds
        let bare = match bare.split_once(" (") {
            Some((name, inside)) if inside.contains(',') => name,
            _ => bare,
        };
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
    // "our-lab-news"
    let rubric = content.contains('-')
        && !content.contains(' ')
        && outline
            .cues(part.clone())
            .iter()
            .any(|cue| cue.sense == Sense::Rubric && cue.end == part.end && cue.start > part.start);
    // "This project studies moss": a sentence
    let sentence = words.first().is_some_and(|first| {
        words.len() > FEW
            && matches!(
                outline.particle(first.start),
                Some(Particle::A | Particle::Lead)
            )
    });
    let other = outline.scan.words_within(rest..part.end).is_empty();
    !other
        && !rubric
        && !sentence
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
    fn stages_and_towns_are_no_disciplines() {
        reads(
            "Area of research: Scientific / postdoctoral posts, Other",
            &[],
        );
        reads(
            "---\ntitle: Postdoc\ntags: [Westhaven, Ecology]\n---\nThe University of Westhaven seeks a postdoc.",
            &["Ecology"],
        );
        reads(
            "---\ntitle: Postdoc\ntags: [Botany, Ecology]\n---\nThe Botany Institute of Fern seeks a postdoc.",
            &["Botany", "Ecology"],
        );
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
    fn a_sentence_that_ran_into_the_name() {
        reads(
            "Research field: Applied Botany Modern plants are grown in the dark and are sold in towns",
            &["Applied Botany"],
        );
        reads(
            "Research field: Applied botany In order to sell plants in towns they are grown in the dark",
            &["Applied botany"],
        );
        reads(
            "Research field: Ecology of peat bogs",
            &["Ecology of peat bogs"],
        );
    }

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

    #[test]
    fn topics_in_a_list() {
        reads(
            "The school is old. The positions are open in the following areas:\n\n- Botany\n- Ecology of bogs\n- Law\n",
            &["Botany", "Ecology of bogs", "Law"],
        );
        reads(
            "The school is old. The station has the following areas:\n\n- Kitchen\n- Garden\n- Lab\n",
            &[],
        );
        reads(
            "The position covers three main areas: research, teaching, cooking.",
            &[],
        );
        reads(
            "---\ntitle: Postdoc\ncategories: moss-lab-news\n---\nText",
            &[],
        );
    }

    #[test]
    fn branches_in_a_list_of_facts() {
        reads(
            "PhD position\n\n- PhD; IT\n- Natural sciences; Engineering\n- max. 38 hours per week\n",
            &["Natural sciences", "Engineering"],
        );
        reads("We teach\n\n- Natural sciences\n- Law\n- Pottery\n", &[]);
    }

    #[test]
    fn what_a_field_holds_stands_in_brackets() {
        reads(
            "Research field: Mathematics (pure mathematics, statistics, etc.), Physics\n\nWe seek a postdoc.\n",
            &["Mathematics", "Physics"],
        );
        reads(
            "Research field: Fern Information and Communication Technology The students work at the lake\n\nWe seek a postdoc.\n",
            &["Fern Information and Communication Technology"],
        );
        reads(
            "Research field: Fern Information and Communication Technology The students work at the lake\n\nWe seek a postdoc.\n",
            &["Fern Information and Communication Technology"],
        );
    }
}
