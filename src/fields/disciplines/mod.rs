//! Research fields and categories, where the posting lists them as such.

mod branches;
mod called;
mod ended;
mod topics;

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{
    Bound, Competence, Cue, Degree, Label, Particle, PlaceWord, Rank, Sense, Turn, Word,
};
use crate::model::{Evidence, MentionValue};
use crate::outline::{Outline, Passage};
use crate::text::{clean, offset};
use branches::sorted;
use called::called;
use ended::named_end;
use topics::topics;

/// The disciplines, each once, in order.
pub fn disciplines(outline: &Outline<'_>) -> Vec<Candidate<String>> {
    let mut found: Vec<Candidate<String>> = Vec::new();
    let subject = if outline.is_mail() {
        Label::Discipline
    } else {
        Label::Subject
    };
    for passage in listed(outline, subject) {
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
            let own = parts.len() > 1 && is_own_name(outline, &value);
            if !known && !own && found.len() < MOST && is_discipline(outline, part.clone()) {
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

/// One of several tags names the institution, or its town: that stands in its name, and begins it only before nothing but the
/// noun, "Fern University". Small letters and the kind of the house before the town change nothing: "fern", "UP Fern".
fn is_own_name(outline: &Outline<'_>, tag: &str) -> bool {
    outline.institution.as_ref().is_some_and(|institution| {
        let name = outline.slice(institution.range.clone());
        let words = outline.scan.words_within(institution.range.clone());
        let begins = name.split_whitespace().next() == Some(tag);
        let own = name.eq_ignore_ascii_case(tag)
            || (!begins || words.len() == 2)
                && words.iter().any(|word| outline.slice(word.range()) == tag)
                && !tag.contains(' ');
        let (lead, town) = tag.rsplit_once(' ').unwrap_or_default();
        let town = if lead.is_empty() { tag } else { town };
        let kind = lead.chars().all(|sign| sign.is_ascii_uppercase());
        let mut behind = words.iter().skip(1);
        own || kind
            && behind.any(|word| {
                outline.slice(word.range()).eq_ignore_ascii_case(town) && is_of_name(outline, word)
            })
    })
}

/// A capitalised word that means nothing but the house or its town.
fn is_of_name(outline: &Outline<'_>, word: &Word) -> bool {
    let other = |sense| {
        let other = matches!(
            sense,
            Sense::Branch
                | Sense::PlaceWord(PlaceWord::Nameless)
                | Sense::Organisation(_)
                | Sense::Particle(_)
        );
        other.then_some(())
    };
    outline.is_capital(word) && outline.senses(word.range(), other).next().is_none()
}

/// The values of the labels: "Research field", and "Subject" where it is no mail's. Under a label that has a line for itself
/// more lines of the same form may follow: "Engineering » Civil engineering".
fn listed<'o>(outline: &'o Outline<'_>, subject: Label) -> impl Iterator<Item = &'o Passage> {
    let mut open = false;
    outline.passages.iter().filter(move |passage| {
        let content = outline.slice(passage.range.clone());
        let path = content.contains(['»', '›']);
        let named = matches!(&passage.label, Some((label, name)) if (*label == Label::Discipline || *label == subject) && !goes_on(outline, name) && !is_said(outline, passage));
        let follows = open && path && passage.label.is_none();
        open = (named || follows) && path;
        named || follows
    })
}

/// "Research topics: At our school, we are looking for candidates who", "Area of work: Mosses are the oldest of": a sentence, and no
/// list.
fn is_said(outline: &Outline<'_>, passage: &Passage) -> bool {
    let start = outline.value(passage).start;
    let value = outline.slice(start..passage.range.end.min(start + LONGEST));
    let piece = value.find([',', ';', '\n']).unwrap_or(value.len());
    // "Subject" above "The bogs of the coast pose many problems.": a sentence of its own line
    let below = passage.label.as_ref().is_some_and(|(_, name)| {
        name.end <= start && outline.slice(name.end..start).contains('\n')
    });
    let stop = start + value.trim_end().len();
    // The passage ends before its full stop, or with it.
    let behind = outline.text.clean().get(stop..).unwrap_or_default();
    let stopped = value.trim_end().ends_with('.') || behind.starts_with('.');
    let words = outline.scan.words_within(start..stop).len();
    if below && stopped && words >= SENTENCE_WORDS {
        return true;
    }
    let cues = outline.cues(start..passage.range.end.min(start + SAID));
    cues.iter()
        .any(|cue| matches!(cue.sense, Sense::Turn(Turn::We | Turn::Seeks)))
        || outline.cues(start..start + piece).iter().any(|cue| {
            // "Moss biology Peat is …": a sentence ran into the field.
            let mut subject = outline.scan.words_within(start..cue.start).iter().skip(1);
            cue.start > start
                && cue.sense == Sense::Turn(Turn::Is)
                && subject.all(|word| !outline.is_capital(word))
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

/// A sentence has so many words.
const SENTENCE_WORDS: usize = 6;

/// In a sentence the verb stands so near its beginning, in bytes.
const SAID: usize = 40;

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
    let separators: &[char] = if content.starts_with('#')
        && content
            .split('#')
            .skip(1)
            .all(|tag| tag.starts_with(char::is_alphabetic))
    {
        // "#ecology #evolution"
        &['#', ',', ';', '\n']
    } else if content.contains(';') {
        &[';', '»', '›', '>', '\n']
    } else {
        &[',', '/', '»', '›', '>', '|', '•', '\n']
    };
    let mut parts = Vec::new();
    let mut start = range.start;
    // "Mathematics (pure mathematics, statistics), Physics"
    let mut depth = 0_usize;
    // A bracket that never closes parts nothing.
    let paired = content.matches('(').count() == content.matches(')').count();
    let mut at = 0;
    let outside = |sign: char| {
        at += sign.len_utf8();
        // "Fibre and" above "Polymer Science": a wrapped line
        if sign == '\n' && is_wrapped(outline, range.start + at) {
            return false;
        }
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (depth == 0 || !paired) && separators.contains(&sign)
    };
    for piece in content.split(outside) {
        let bare = piece.trim_matches(|c: char| {
            c.is_whitespace() || matches!(c, '[' | ']' | '"' | '\'' | '.' | '-' | '*' | '(' | ':')
        });
        // "physics)": what it closes was opened in another part.
        let bare = match bare.strip_suffix(')') {
            Some(name) if !name.contains('(') => name,
            _ => bare,
        };
        // "Biology (cell biology, botany, etc.)": what it holds
        let bare = match bare.split_once(" (") {
            Some((name, inside)) if inside.contains(',') => name,
            _ => bare,
        };
        // "E - Computing": the code of the field
        let bare = match bare.split_once(" - ") {
            Some((code, name)) if code.len() == 1 && code.starts_with(char::is_uppercase) => {
                name.trim_start()
            }
            _ => bare,
        };
        // "Archives, and Museums"
        let bare = unjoined(outline, start + offset(piece, bare), bare);
        let lead = offset(piece, bare);
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

/// The part without the word that joins it to the one before.
fn unjoined<'t>(outline: &Outline<'_>, start: usize, part: &'t str) -> &'t str {
    match part.split_once(' ') {
        Some((_, rest)) if outline.particle(start) == Some(Particle::And) => rest.trim_start(),
        _ => part,
    }
}

/// The line before goes on in this one: it ends with a small word.
fn is_wrapped(outline: &Outline<'_>, line: usize) -> bool {
    let before = outline.scan.word_ending_at(line.saturating_sub(1));
    before.is_some_and(|before| outline.particle(before.start).is_some())
}

/// Tags name career stages, countries, contracts and the rubrics of a page, too: those are no discipline.
fn is_discipline(outline: &Outline<'_>, part: Range<usize>) -> bool {
    let content = outline.slice(part.clone());
    let words = outline.scan.words_within(part.clone());
    // "PhD Position", "Job Deadline", "Diploma and Master Thesis": each of its words says something else.
    let degree =
        |cue: &Cue<Sense>| matches!(cue.sense, Sense::Degree(Degree::Level(_) | Degree::Unnamed));
    let graded = outline.cues(part.clone()).iter().any(degree);
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
        ) || graded
            && (degree(cue)
                || matches!(
                    cue.sense,
                    Sense::Degree(Degree::Role) | Sense::Particle(Particle::And | Particle::Or)
                ));
        if other && cue.end <= part.end && outline.scan.words_within(rest..cue.start).is_empty() {
            rest = rest.max(cue.end);
        }
    }
    // "Assistant professor / similar", "Research Level B: $105,000"
    let vague = |cue: &Cue<Sense>| {
        cue.range() == part && matches!(cue.sense, Sense::Degree(Degree::Related))
    };
    let mut numbers = outline.mentions(part.clone()).iter();
    let paid = numbers.any(|found| matches!(found.value, MentionValue::Money(_)));
    if paid || outline.cues(part.clone()).iter().any(vague) {
        return false;
    }
    // "our-lab-news", "moss lab research careers"
    let glued = content.contains('-') && !content.contains(' ');
    let strung = words.len() > SHORT && !content.contains(char::is_uppercase);
    let rubric = (glued || strung)
        && outline
            .cues(part.clone())
            .iter()
            .any(|cue| cue.sense == Sense::Rubric && cue.end == part.end && cue.start > part.start);
    // "Soil science postdoc opportunity", "Scientific support staff"
    let post = outline.cues(part.clone()).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Vacancy | Sense::Stage(_) | Sense::StageValue(_)
        ) && cue.end == part.end
    });
    // "This project studies moss", "to be agreed upon": a sentence, or a part of one
    let sentence = words
        .first()
        .is_some_and(|first| match outline.particle(first.start) {
            Some(Particle::To) => true,
            Some(Particle::A | Particle::Lead) => words.len() > SHORT,
            _ => false,
        });
    // "approx. 40 square metres", "two weeks a year"
    let measured = outline
        .mentions(part.clone())
        .iter()
        .any(|found| matches!(found.value, MentionValue::Duration(_)))
        || words.first().is_some_and(|first| {
            // "C#" is a language.
            let bound = |sense| matches!(sense, Sense::Bound(Bound::About)).then_some(());
            words.get(1).is_some_and(|next| next.digit)
                && outline.senses(first.range(), bound).next().is_some()
        });
    // "Competence in law is required", "Sound knowledge of law"
    let asked = outline
        .cues(part.clone())
        .iter()
        .any(|cue| match cue.sense {
            Sense::Stress(_) => true,
            Sense::Competence(Competence::Of(_) | Competence::In(_)) => cue.start == part.start,
            _ => false,
        });
    let asked = asked && words.len() > SHORT;
    // "Faculty (continuing)": what stands in brackets adds nothing to a stage.
    let name = content.find(" (").map_or(part.end, |at| part.start + at);
    let other = asked || outline.scan.words_within(rest..name.max(rest)).is_empty();
    // "Spring 2018"
    let dated = outline
        .mentions(part.clone())
        .iter()
        .any(|found| matches!(found.value, MentionValue::Date(_)) && found.range == part);
    // "University of Fern", "School of Moss": who hires; "Clinical laboratory" is a field
    let named = content
        .split(' ')
        .all(|word| !word.starts_with(char::is_lowercase) || word.len() < SMALL);
    let house = outline
        .organisations(part.clone())
        .iter()
        .any(|name| name.range == part && (name.rank == Rank::Institution || named));
    !other
        && !dated
        && !rubric
        && !house
        && !sentence
        && !measured
        && !post
        && !words.is_empty()
        && content.len() <= LONGEST
        && content.chars().any(char::is_alphabetic)
}

/// What begins as a sentence may and has more words is one.
const SHORT: usize = 3;

/// A word of fewer bytes is a small one of a name: "of", "for".
const SMALL: usize = 4;

/// No posting lists more.
const MOST: usize = 40;

/// What is longer is a sentence.
const LONGEST: usize = 100;

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    /// The disciplines of a text.
    #[track_caller]
    pub(super) fn reads(text: &str, expected: &[&str]) {
        let found = parse_posting(text).disciplines;
        let found: Vec<&str> = found.iter().map(|found| found.value.as_str()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn pay_behind_a_category_and_what_is_merely_alike() {
        reads(
            "Research Fellow\nCategories: Academic - Research Level B: $105,000\n",
            &[],
        );
        reads(
            "Research Fellow\nCategories: Botany / similar\n",
            &["Botany"],
        );
    }

    #[test]
    fn tags_in_small_letters_that_name_the_house() {
        reads(
            "---\ntitle: Postdoc\ntags: [bogs, fix]\n---\n\nThe Department of Law at FIX invites applications.\n",
            &["bogs"],
        );
        reads(
            "---\ntitle: Postdoc\ntags: [bogs, fixing]\n---\n\nThe Department of Law at FIX invites applications.\n",
            &["bogs", "fixing"],
        );
    }

    #[test]
    fn the_subject_of_a_mail_is_none() {
        reads(
            "Subject: Seals\n\nJane Doe jad8 at uni.edu\nWed Mar 14 03:54:08 PDT 2007\n\nA post is open.\n",
            &[],
        );
    }

    #[test]
    fn what_is_measured_or_left_open_is_none() {
        for line in [
            "Area: approx. 40 square metres of lab space",
            "Field work: two weeks a year in the north",
            "Research field: to be agreed upon",
        ] {
            reads(&format!("Postdoc\n\n{line}\n\nThe lake is old.\n"), &[]);
        }
        reads(
            "Postdoc\n\nTags: #ecology #evolution\n",
            &["ecology", "evolution"],
        );
    }

    #[test]
    fn a_sentence_behind_a_label_lists_none() {
        reads(
            "Postdoc\n\nResearch topics: In Fern College, we are looking for candidates in many fields.\n",
            &[],
        );
    }

    #[test]
    fn pages_terms_and_half_years_are_no_disciplines() {
        reads(
            "---\ntitle: Postdoc\ntags: [about, Jekyll, theme, Spring 2018, Limnology]\n---\nText",
            &["Limnology"],
        );
        reads(
            "Job category: Faculty - tenure stream (continuing)\n\nFern University seeks a lecturer.\n",
            &[],
        );
    }

    #[test]
    fn tags_that_name_the_house() {
        reads(
            "---\ntitle: Engineer\ntags: [jobs, port-fern, fern, UP Fern, School of Moss, Botany]\n---\n\nThe University of Fern seeks an engineer.\n",
            &["port-fern", "Botany"],
        );
        reads(
            "---\ntitle: Engineer\ntags: [music, UK Music, Clinical laboratory]\n---\n\nInstitution: University of Music\n",
            &["music", "UK Music", "Clinical laboratory"],
        );
        reads(
            "---\ntitle: Engineer\ntags: [physics, moss]\n---\n\nThe Institute of Physics seeks an engineer.\n",
            &["physics", "moss"],
        );
    }

    #[test]
    fn the_last_of_a_list() {
        reads(
            "Discipline(s): Botany, Ecology, and Soils\nLinguistic Field(s): Phonetics\n\nFern College seeks a lecturer.\n",
            &["Botany", "Ecology", "Soils", "Phonetics"],
        );
        reads(
            "Research field: Arts and Letters\n\nFern College seeks a lecturer.\n",
            &["Arts and Letters"],
        );
    }

    #[test]
    fn rubrics_of_a_page_are_no_disciplines() {
        reads(
            "---\ntitle: Postdoc\ntags: [news, job, open positions]\n---\nText",
            &[],
        );
        reads("---\ntitle: Postdoc\ncategories: Community\n---\nText", &[]);
        reads(
            "---\ntitle: Postdoc\ntags: [salary, programme, moss]\n---\nText",
            &["moss"],
        );
        reads(
            "---\ntitle: Postdoc\ncategories: moss-lab-news\n---\nText",
            &[],
        );
        reads(
            "---\ntitle: Postdoc\ncategories: moss lakes lab careers\n---\nText",
            &[],
        );
        reads(
            "---\ntitle: Postdoc\ncategories: moss of cold lakes\n---\nText",
            &["moss of cold lakes"],
        );
    }

    #[test]
    fn names_of_fields_between_colons() {
        reads(
            "Lecturer in law\n###############\n:author: Jane Doe\n:tags: law, ethics\n\nWe seek a lecturer.\n",
            &["law", "ethics"],
        );
        reads("Lecturer in law\n\n:: tags law, ethics\n", &[]);
    }

    #[test]
    fn names_of_posts_are_no_disciplines() {
        reads(
            "Postdoc\n\nSubject: Soil science postdoc opportunity\n",
            &[],
        );
        reads("Postdoc\n\nSubject: Soil science\n", &["Soil science"]);
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
            "The position covers three main areas: research, teaching, cooking.",
            &[],
        );
        reads(
            "---\ntitle: Postdoc\ntags: [jobs, Evolution]\n---\nText",
            &["Evolution"],
        );
    }

    #[test]
    fn what_is_asked_and_signs_around_a_field() {
        reads(
            "Research field: Established competence in one of law and theology is required\n\nWe seek a postdoc.\n",
            &[],
        );
        reads(
            "Research field : Botany :\n\nWe seek a postdoc.\n",
            &["Botany"],
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
    fn what_a_field_holds_stands_in_brackets() {
        reads(
            "Research field: Mathematics (pure mathematics, statistics, etc.), Physics\n\nWe seek a postdoc.\n",
            &["Mathematics", "Physics"],
        );
    }

    #[test]
    fn tags_that_name_who_hires() {
        reads(
            "---\ntitle: Postdoc\ntags: [University of Fern, ecology]\n---\nText",
            &["ecology"],
        );
        reads(
            "---\ntitle: Postdoc\ntags: [UC Fern, ecology]\n---\nUC Fern is looking for a postdoc.",
            &["ecology"],
        );
    }

    #[test]
    fn sorts_of_posts_and_sentences_behind_a_label() {
        reads(
            "Postdoc in moss\n\nArea of research:\nDiploma & Master Thesis\n\nWe seek somebody.\n",
            &[],
        );
        reads(
            "Area of research: Botany, Work placement\n\nWe seek somebody.\n",
            &["Botany"],
        );
        reads(
            "Area of research: Ecology, Scientific support staff\n\nWe seek somebody.\n",
            &["Ecology"],
        );
        reads(
            "Area of work: Mosses and ferns are old, small and green, respectively.\n\nWe seek a postdoc.\n",
            &[],
        );
        reads(
            "You will work as a postdoc in a scientific area of great importance.\n",
            &[],
        );
        reads(
            "We seek a lecturer in the scientific area of basic medical sciences.\n",
            &["basic medical sciences"],
        );
    }

    #[test]
    fn fields_and_topics_in_french() {
        reads("BAP : E - Informatique\n", &["Informatique"]);
        reads(
            "Mots-clés : apprentissage profond\n",
            &["apprentissage profond"],
        );
        reads(
            "Sujet\nLes réseaux de lacs posent des problèmes de mesure.\n",
            &[],
        );
    }
}
