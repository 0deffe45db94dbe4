//! Human languages asked of the candidate.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Competence, Label, Level, Request, Sense};
use crate::model::{Evidence, Language, LanguageSkill, Necessity};
use crate::outline::{Outline, Purpose, Stresses, Tongue, tongues};
use crate::text::clean;

/// Human languages asked of the candidate: each once, as strongly as it is asked for anywhere.
pub fn languages(outline: &Outline<'_>) -> Vec<Candidate<LanguageSkill>> {
    let mut found: Vec<Candidate<LanguageSkill>> = Vec::new();
    for statement in outline.stating(Purpose::Asks) {
        read(
            outline,
            statement.range.clone(),
            statement.necessity,
            statement.evidence,
            &mut found,
        );
    }
    // "Languages: English" stands on its own.
    for passage in outline.labelled(Label::Languages) {
        // "Application language: English" is about the application.
        let name = outline.with_label(passage).start..passage.range.start;
        let mut cues = outline.cues(name.clone()).iter();
        if cues.any(|cue| cue.sense == Sense::Request(Request::Tongue)) {
            continue;
        }
        // "Level of English: good"
        let named = !tongues(outline, name.clone()).is_empty();
        let range = if named {
            name.start..passage.range.end
        } else {
            passage.range.clone()
        };
        read(
            outline,
            range,
            Necessity::Required,
            Evidence::Labelled,
            &mut found,
        );
    }
    found
}

fn read(
    outline: &Outline<'_>,
    range: Range<usize>,
    necessity: Necessity,
    evidence: Evidence,
    found: &mut Vec<Candidate<LanguageSkill>>,
) {
    let stresses = Stresses::new(outline, range.clone());
    let named = tongues(outline, range.clone());
    let tested = tested(outline, range.clone());
    let tested = tested.filter(|test| named.iter().all(|tongue| tongue.code != test.code));
    for tongue in named.iter().cloned().chain(tested) {
        let place = tongue.range.start;
        let Some(language) = Language::from_code(tongue.code) else {
            continue;
        };
        if stresses.waives(place)
            || is_yet_to_be_learnt(outline, place)
            || is_left_out(outline, place)
        {
            continue;
        }
        let necessity = stresses.at(place).unwrap_or(necessity);
        let level = level(outline, &tongue.range, &range);
        match found
            .iter_mut()
            .find(|known| known.value.language == language)
        {
            Some(known) => {
                if necessity == Necessity::Required {
                    known.value.necessity = Some(necessity);
                }
                if known.value.level.is_none() {
                    known.value.level = level;
                }
            }
            None => found.push(Candidate::new(
                LanguageSkill {
                    language,
                    necessity: Some(necessity),
                    level,
                },
                tongue.range,
                evidence,
            )),
        }
    }
}

/// "an IELTS score of 6.5": who takes the test is asked for its language.
fn tested(outline: &Outline<'_>, range: Range<usize>) -> impl Iterator<Item = Tongue> {
    let tests = outline.senses(range, |sense| match sense {
        Sense::Level(Level::Tested(code)) => Some(code),
        _ => None,
    });
    tests.map(|(range, code)| Tongue { range, code })
}

/// "willing to learn Dutch": a trait right before a language, and not yet its command.
fn is_yet_to_be_learnt(outline: &Outline<'_>, place: usize) -> bool {
    let before = place.saturating_sub(TRAIT)..place;
    outline.cues(before).iter().any(|cue| {
        cue.sense == Sense::Competence(Competence::Learns)
            && outline.slice(cue.end.min(place)..place) == " "
    })
}

/// "a language other than English": it is named as the one that is not meant.
fn is_left_out(outline: &Outline<'_>, place: usize) -> bool {
    let before = outline.cues(place.saturating_sub(TRAIT)..place);
    before
        .iter()
        .any(|cue| cue.sense == Sense::Competence(Competence::Other) && cue.end + 1 == place)
}

/// A trait has no more bytes.
const TRAIT: usize = 32;

/// The level that stands beside a language: one on a scale before a word for it, and the nearest.
fn level(outline: &Outline<'_>, name: &Range<usize>, passage: &Range<usize>) -> Option<String> {
    let clause = |stops: &[char]| {
        // "(at min. C1)"
        let parts = |&(at, _): &(usize, &str)| !is_cut_short(outline, at);
        let before = outline.slice(passage.start..name.start);
        let before = before.rmatch_indices(stops);
        let mut before = before.map(|(at, sign)| (passage.start + at, sign));
        let after = outline.slice(name.end..passage.end);
        let after = after.match_indices(stops);
        let mut after = after.map(|(at, sign)| (name.end + at, sign));
        before
            .find(parts)
            .map_or(passage.start, |(stop, _)| stop + 1)
            ..after.find(parts).map_or(passage.end, |(stop, _)| stop)
    };
    let distance = |place: &Range<usize>| {
        let behind = place.start.saturating_sub(name.end);
        behind.max(name.start.saturating_sub(place.end))
    };
    let nearest = |measured: bool, clause: Range<usize>| {
        let levels = outline.senses(clause, |sense| match sense {
            Sense::Level(level) if level.is_measured() == measured => Some(()),
            _ => None,
        });
        // "English (C1), German": the bracket is closed before the next.
        let closed = |place: &Range<usize>| {
            let between = outline.slice(place.end.min(name.start)..name.start);
            between.contains("),")
        };
        let levels = levels.map(|(place, ())| place);
        levels.filter(|place| !closed(place)).min_by_key(distance)
    };
    let scale = nearest(true, clause(&[';', '.']));
    let clause = clause(&[';', '.', ',']);
    let before = || nearest(false, clause.start..name.start);
    let behind = || nearest(false, name.end..clause.end);
    // "Swedish (good)", "Swedish: good"; else "excellent command of Swedish and good command of English".
    let set_off = outline.slice(name.end..clause.end).trim_start();
    let words = if set_off.starts_with(['(', ':', '-', '–', '|']) {
        behind().or_else(before)
    } else {
        before().or_else(behind)
    };
    // "fluent French, good English (B2)": the scale is that of the other.
    let is_own = |scale: &Range<usize>| {
        let between = clause.end..scale.start.max(clause.end);
        let language = |sense| matches!(sense, Sense::Language(_)).then_some(());
        words.is_none() || outline.senses(between, language).next().is_none()
    };
    if let Some(scale) = scale.filter(is_own) {
        let end = score(outline, scale.end, passage.end).unwrap_or(scale.end);
        return Some(clean(outline.slice(scale.start..end)));
    }
    Some(clean(outline.slice(words?)))
}

/// The full stop at a place belongs to an abbreviation.
fn is_cut_short(outline: &Outline<'_>, stop: usize) -> bool {
    let word = outline.scan.word_ending_at(stop);
    word.is_some_and(|word| {
        let mut cues = outline.cues(word).iter();
        outline.slice(stop..stop + 1) == "." && cues.any(|cue| cue.sense == Sense::Abbreviation)
    })
}

/// The end of the score right behind a test's name: "IELTS 6.5".
fn score(outline: &Outline<'_>, test: usize, limit: usize) -> Option<usize> {
    let text = outline.slice(test..limit);
    let number = text.trim_start();
    let digits = number
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(number.len());
    let number = number.get(..digits)?.trim_end_matches('.');
    let lead = text.len() - text.trim_start().len();
    (!number.is_empty() && lead > 0).then_some(test + lead + number.len())
}

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    /// The languages of a posting, each as "en required C1".
    #[track_caller]
    fn reads(text: &str, expected: &[&str]) {
        let posting = parse_posting(text);
        let languages = posting.languages.iter().map(|found| &found.value);
        let written: Vec<String> = languages
            .map(|skill| {
                let necessity = skill.necessity.map(|asked| format!("{asked:?}"));
                let necessity = necessity.unwrap_or_default().to_lowercase();
                let level = skill.level.as_deref().unwrap_or_default();
                format!("{} {necessity} {level}", skill.language)
                    .trim_end()
                    .to_owned()
            })
            .collect();
        assert_eq!(written, expected, "{text}");
    }

    #[track_caller]
    fn reads_nothing(text: &str) {
        reads(text, &[]);
    }

    #[test]
    fn whoever_is_at_ease_in_a_language() {
        for text in [
            "Candidates must be at ease in scientific English and keen to publish.\n",
            "Requirements\n\n- Being at ease with spoken and written English\n",
            "You should be at ease in English.\n",
        ] {
            reads(text, &["en required"]);
        }
        reads_nothing("Candidates must be at ease in an English garden.\n");
        reads_nothing("The crew is at ease with English novels.\n");
    }

    #[test]
    fn what_is_also_important() {
        reads(
            "The lab is old. Strong skills in both written and spoken English are also important.\n",
            &["en required Strong"],
        );
        reads_nothing("The lab is old. Gardens in the English style are also important.\n");
    }

    #[test]
    fn a_level_in_the_bracket_of_another() {
        reads(
            "Requirements\n\n- Very good English skills (C1), German is an asset\n",
            &["en required C1", "de preferred"],
        );
    }

    #[test]
    fn a_wish_behind_a_bracket() {
        reads(
            "Requirements\n\n- Languages: English (in words and letters), French is a plus\n",
            &["en required", "fr preferred"],
        );
    }

    #[test]
    fn praise_behind_a_comma() {
        reads(
            "Requirements\n\n- PhD in moss, good Dutch, experience with boats\n",
            &["nl required good"],
        );
        reads(
            "Requirements\n\n- A keen eye and excellent English\n",
            &["en required excellent"],
        );
        reads_nothing("Requirements\n\n- A boat, good Dutch gardens\n");
    }

    #[test]
    fn what_is_done_in_a_language() {
        reads(
            "Requirements\n\n- Ability to work in Dutch\n- Ability to publish in English\n",
            &["nl required", "en required"],
        );
        reads_nothing("Requirements\n\n- A degree in law or English\n");
        reads(
            "Requirements\n\n- Proficient in English and willing to learn Dutch\n",
            &["en required Proficient"],
        );
        reads_nothing("Requirements\n\n- Willingness to learn Dutch\n");
        reads_nothing("Requirements\n\n- Ability to work in Dutch gardens\n");
        reads(
            "Requirements\n\n- Able to work in English\n",
            &["en required"],
        );
    }

    #[test]
    fn short_sentences_behind_others() {
        reads(
            "The school is old. Applicants must have a degree in law. English C1. The school stands on a hill.\n",
            &["en required C1"],
        );
    }

    #[test]
    fn wishes_and_waivers_beside_a_language() {
        reads(
            "Requirements\n\n- Good English and, preferably, German\n",
            &["en required Good", "de preferred"],
        );
        reads(
            "Requirements\n\n- Excellent English, German is not required\n",
            &["en required Excellent"],
        );
    }

    #[test]
    fn names_in_small_letters() {
        reads(
            "Requirements\n\n- Good oral communication at least in english. Some french is a plus\n",
            &["en required Good", "fr preferred"],
        );
        reads_nothing("Requirements\n\n- Good skills to polish lenses\n");
    }

    #[test]
    fn nationalities_and_other_matters() {
        reads_nothing("Applicants must have experience with Dutch universities.");
        reads_nothing("You must have a degree from a Norwegian Agency for Skills.");
        reads_nothing("Requirements\n\n- Good skills in Rust\n");
        reads_nothing("The application must be written in English.");
        reads_nothing("The school is old. No knowledge of French is needed.");
        reads_nothing("Requirements\n\n- Good knowledge of statistics, Swedish is not required\n");
    }

    #[test]
    fn how_strongly_stands_behind_the_name() {
        reads(
            "The school is old. English is required and French would be an advantage.",
            &["en required", "fr preferred"],
        );
        reads(
            "Requirements\n\n- good english skills\n- nice and polish manners\n",
            &["en required good"],
        );
        reads_nothing("The school is old. The working language of the school is Dutch.");
        reads_nothing("The school is old. The Dutch office is required to pay.");
        // What is studied, and what one applies in.
        reads_nothing(
            "Applicants must have a degree in history, drama or English and skills in editing.",
        );
        reads_nothing("Application language: English\n");
        reads_nothing("Non-Dutch-speaking candidates with good skills are encouraged to apply.");
    }

    #[test]
    fn tests_of_a_language() {
        reads(
            "Requirements\n\n- IELTS 6.5 or above\n- TOEFL 90\n",
            &["en required IELTS 6.5"],
        );
        reads(
            "Requirements\n\n- Fluent Danish; an IELTS score of 7 is an advantage\n",
            &["da required Fluent", "en preferred IELTS"],
        );
        reads_nothing("Requirements\n\n- A degree in botany (TOEFL is not required)\n");
        reads_nothing("Requirements\n\n- A degree in botany\n- No TOEFL or IELTS is needed\n");
        reads_nothing("The school is old. The IELTS office is on the first floor.");
    }

    #[test]
    fn languages_that_a_label_names() {
        reads(
            "Botanist\n\nExpected profile:\n- a degree in botany\n- Level of English: professional.\n- Level of French required: B2\n",
            &["en required professional", "fr required B2"],
        );
        reads(
            "Requirements\n\n- Ability to teach in English, knowledge of Dutch being an asset\n- reading knowledge of Latin\n",
            &["en required", "nl preferred", "la required"],
        );
        reads_nothing("The school is old. No Dutch skills are necessary.");
    }

    #[test]
    fn a_language_behind_another() {
        reads(
            "Very good communication skills in German and English round off your profile.",
            &["de required Very good", "en required Very good"],
        );
        reads_nothing("Fellowships in German and English universities are open.");
    }

    #[test]
    fn languages_in_sentences() {
        reads(
            "Requirements\n\nExcellent written and spoken English.\n",
            &["en required Excellent"],
        );
        reads(
            "Requirements\n\nGood English; Hungarian is welcome but not needed.\n",
            &["en required Good", "hu preferred"],
        );
        reads("The school is old. You speak Dutch.", &["nl required"]);
        reads(
            "The school is old. The candidate must master Danish.",
            &["da required"],
        );
        reads(
            "Requirements\n\nExcellent command of Swedish and good command of English.\n",
            &["sv required Excellent", "en required good"],
        );
        reads(
            "Requirements\n\nLanguages: English (fluent) and German (basic)\n",
            &["en required fluent", "de required basic"],
        );
        reads(
            "Requirements\n\n- Fluency in English is mandatory and knowledge of Italian is a plus\n",
            &["en required Fluency", "it preferred Fluency"],
        );
        reads(
            "The school is old. The candidate must be able to teach in Swedish.",
            &["sv required"],
        );
    }

    #[test]
    fn languages_with_their_necessity_and_level() {
        reads(
            "Requirements\n\n- Fluent English\n- Basic knowledge of German\n",
            &["en required Fluent", "de required Basic"],
        );
        reads(
            "The candidate must have a good command of English, Dutch is a plus.",
            &["en required good", "nl preferred"],
        );
        reads(
            "Requirements\n\n- Proficient in English and preferably also proficient in Norwegian\n",
            &["en required Proficient", "nb preferred proficient"],
        );
        reads(
            "Requirements\n\n- Excellent spoken English (IELTS 6.5)\n- German at level C1\n",
            &["en required IELTS 6.5", "de required level C1"],
        );
    }

    #[test]
    fn laws_and_arts_of_a_country() {
        reads_nothing("Requirements\n\n- Knowledge of Dutch law\n");
        reads(
            "Requirements\n\n- A good standard of English\n",
            &["en required good"],
        );
    }

    #[test]
    fn a_language_beside_one_that_need_not_be() {
        for brackets in [
            "French is not mandatory",
            "knowledge of French is not required",
        ] {
            reads(
                &format!("Requirements\n\n- English ({brackets})\n"),
                &["en required"],
            );
        }
        reads_nothing("Requirements\n\n- A boat\n- French is not required\n");
    }

    #[test]
    fn a_row_that_ends_in_a_wish() {
        reads(
            "Requirements\n\n- Knowledge of Dutch, Danish or German desirable\n",
            &["nl preferred", "da preferred", "de preferred"],
        );
        reads(
            "Requirements\n\n- Fluent Dutch; Danish, German and Polish an asset\n",
            &[
                "nl required Fluent",
                "da preferred",
                "de preferred",
                "pl preferred",
            ],
        );
        reads(
            "Requirements\n\n- Excellent Dutch, Danish and German desirable\n",
            &["nl required Excellent", "da preferred", "de preferred"],
        );
        reads(
            "Requirements\n\n- Knowledge of Dutch, knowledge of Danish and German desirable\n",
            &["nl required", "da preferred", "de preferred"],
        );
    }

    #[test]
    fn the_language_that_is_not_meant() {
        reads_nothing("Requirements\n\n- Knowledge of a language other than English\n");
        reads_nothing("Requirements\n\n- Another language apart from English is a plus\n");
        reads(
            "Requirements\n\n- Fluent in a language other than English (Dutch or Danish)\n",
            &["nl required Fluent", "da required Fluent"],
        );
        reads(
            "Requirements\n\n- Fluent in English and in another language\n",
            &["en required Fluent"],
        );
    }

    #[test]
    fn a_language_that_another_is_set_against() {
        reads(
            "Good English is required while French is not mandatory.",
            &["en required Good"],
        );
        reads(
            "English is mandatory whereas Danish is a plus.",
            &["en required", "da preferred"],
        );
        reads(
            "It is desirable that the candidate speaks Danish.",
            &["da preferred"],
        );
    }

    #[test]
    fn german_names_of_languages() {
        reads(
            "Sehr gute Kenntnisse der deutschen und englischen Sprache werden vorausgesetzt.\n",
            &["de required Sehr gute", "en required Sehr gute"],
        );
        reads(
            "Sehr gute Englischkenntnisse sind erforderlich, Deutschkenntnisse sind wünschenswert.\n",
            &["en required Sehr gute", "de preferred"],
        );
        reads(
            "Sie beherrschen Deutsch mindestens auf Niveau C1.\n",
            &["de required Niveau C1"],
        );
        reads_nothing("Sie verfügen über Kenntnisse des deutschen und europäischen Rechts.\n");
        reads_nothing("Deutschkenntnisse sind nicht erforderlich.\n");
        reads_nothing("Die Deutsche Moorgesellschaft ist alt.\n");
    }

    #[test]
    fn dutch_names_of_languages() {
        reads(
            "Je spreekt vloeiend Nederlands en Engels.\n",
            &["nl required vloeiend", "en required vloeiend"],
        );
        reads(
            "Functie-eisen\n\n- Kennis van het Duits is een pluspunt\n",
            &["de preferred"],
        );
        reads_nothing("Wij zijn een instituut voor Nederlands recht.\n");
    }

    #[test]
    fn the_stop_of_an_abbreviation_parts_no_level_from_its_language() {
        reads(
            "Requirements\n\n- Sufficient command of English (approx. B2)\n",
            &["en required B2"],
        );
        reads(
            "Requirements\n\n- Sufficient command of English. Boats of class B2 are steered.\n",
            &["en required Sufficient"],
        );
    }

    #[test]
    fn names_behind_an_article_in_french() {
        reads(
            "Profil recherché\n\n- français courant, bon niveau d'anglais (B2 minimum)\n",
            &["fr required courant", "en required B2 minimum"],
        );
        reads(
            "Profil recherché\n\n- Excellente maîtrise du français parlé et écrit\n- Des connaissances d'allemand seraient un atout\n",
            &["fr required Excellente maîtrise", "de preferred"],
        );
        reads(
            "Vous maîtrisez l’anglais. Vous avez de bonnes connaissances en italien.",
            &["en required", "it required bonnes connaissances"],
        );
        reads_nothing("Profil recherché\n\n- Connaissance du système français des lacs\n");
        reads_nothing("Le laboratoire étudie la littérature du français ancien.");
    }

    #[test]
    fn languages_that_are_written_in_small_letters() {
        for (text, expected) in [
            (
                "Kvalifikasjoner\n\n- Gode kunnskaper i engelsk\n",
                "en required Gode",
            ),
            (
                "Kvalifikasjoner\n\n- Flytende norsk\n",
                "nb required Flytende",
            ),
            (
                "Kvalifikasjoner\n\n- Engelsk muntlig og skriftlig kreves\n",
                "en required",
            ),
            (
                "Kvalifikationer\n\n- Svenska är meriterande\n",
                "sv preferred",
            ),
            (
                "Kvalifikationer\n\n- Du behärskar engelska i tal och skrift\n",
                "en required",
            ),
            (
                "Kvalifikationer\n\n- Du behersker dansk i skrift og tale\n",
                "da required",
            ),
        ] {
            reads(text, &[expected]);
        }
        reads(
            "Kvalifikasjoner\n\n- God framstillingsevne på norsk og engelsk\n",
            &["nb required", "en required"],
        );
        reads_nothing("Kvalifikasjoner\n\n- Kjennskap til norsk forvaltning\n");
        reads_nothing("Kvalifikationer\n\n- Kunskap om svensk lagstiftning\n");
    }
}
