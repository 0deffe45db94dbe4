//! Items that ran into one another: "a degree in law Two years of experience Good Dutch".

use core::ops::Range;

use super::schooling::schooling;
use super::sentence::Sentence;
use crate::lexicon::{Competence, Cue, Deed, Particle, Sense, Stress, Turn, Word};
use crate::model::QualificationKind;
use crate::outline::Outline;

/// What the items of a run begin with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Begins {
    /// "Two years of experience"
    Asking,
    /// "Supervision of students"
    Working,
    /// "Flexible hours"
    Giving,
}

/// The items of a text whose line breaks were lost: each begins with a capital where no sentence does, nor any noun.
pub fn run(outline: &Outline<'_>, range: Range<usize>, with: Begins) -> Vec<Range<usize>> {
    if outline.scan.capital_nouns {
        return vec![range];
    }
    let words = outline.scan.words_within(range.clone());
    let mut items = Vec::new();
    let mut start = range.start;
    let mut length = 0;
    let mut depth = 0_usize;
    let shortest = match with {
        Begins::Giving => GIFT,
        Begins::Asking | Begins::Working => SHORTEST,
    };
    for pair in words.windows(2) {
        let [before, next] = pair else {
            continue;
        };
        length += 1;
        for sign in outline.slice(before.end..next.start).chars() {
            match sign {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        // "(level of the English Degree)" is one aside.
        if depth == 0 && length >= shortest && begins(outline, before, next, range.end, with) {
            items.push(start..before.end + closing(outline.slice(before.end..next.start)));
            start = next.start;
            length = 0;
        }
    }
    items.push(start..range.end);
    items
}

/// What belongs to the item before the gap: "(or similar)".
fn closing(gap: &str) -> usize {
    gap.trim_end_matches(|c: char| c.is_whitespace() || c == ',')
        .len()
}

/// "… law Two years": a capital behind a small letter, a bracket or a name begins what is asked, and what is praised or joined does not
/// stand before it.
fn begins(outline: &Outline<'_>, before: &Word, next: &Word, limit: usize, with: Begins) -> bool {
    let ended = outline.slice(before.range());
    let gap = outline.slice(before.end..next.start);
    let closed = gap == ") ";
    // "… of peat, Supervision of students"
    let comma = gap == ", " && with != Begins::Asking;
    if !is_initial(outline, next) || !(closed || gap == " " || comma) {
        return false;
    }
    let open = outline.cues(before.range()).iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Competence(Competence::In(_) | Competence::Able) | Sense::Bound(_)
        ) || matches!(cue.sense, Sense::Turn(turn) if with == Begins::Asking || !names(turn))
    });
    // "very good English skills", "written English"
    let tongue = || {
        let mut named = outline.cues(next.start..next.start + 1).iter();
        named.any(|cue| matches!(cue.sense, Sense::Language(_)))
    };
    let around = outline.cues(before.start.saturating_sub(PRAISED)..before.end);
    let praised = around.iter().filter(|cue| cue.end == before.end);
    let mut praised = praised.filter(|cue| match cue.sense {
        Sense::Competence(Competence::Praise | Competence::Excels) => true,
        Sense::Competence(Competence::Speech) => tongue(),
        _ => false,
    });
    let praised = praised.next().is_some();
    let joins = outline
        .particle(before.start)
        .is_some_and(|particle| !matches!(particle, Particle::Tail | Particle::Title));
    if !closed && (open || praised || joins) {
        return false;
    }
    // "experience with GIS Good Dutch"
    let short = ended.len() > 1 && ended.chars().all(char::is_uppercase);
    let start = Start {
        outline,
        before,
        next,
        limit,
    };
    let counted = |c: char| c.is_lowercase() || c.is_ascii_digit();
    match with {
        Begins::Working => (short || ended.starts_with(counted)) && start.names_work(),
        Begins::Giving => (short || ended.starts_with(counted)) && start.gives(),
        Begins::Asking if ended.starts_with(counted) => start.asks(),
        Begins::Asking if short => start.asks_plainly(),
        Begins::Asking => start.asks_behind_name(before, closed),
    }
}

/// It names somebody or something.
fn names(turn: Turn) -> bool {
    matches!(
        turn,
        Turn::Person | Turn::Post | Turn::We | Turn::Duty | Turn::Mask | Turn::Lure | Turn::Perk
    )
}

/// A capital that is no acronym's.
fn is_initial(outline: &Outline<'_>, next: &Word) -> bool {
    let word = outline.slice(next.range());
    word.starts_with(char::is_uppercase)
        && (word.chars().skip(1).any(char::is_lowercase) || outline.is_article(next))
}

/// A word with which an item may begin.
struct Start<'o, 't> {
    outline: &'o Outline<'t>,
    before: &'o Word,
    next: &'o Word,
    limit: usize,
}

impl Start<'_, '_> {
    fn cues(&self) -> impl Iterator<Item = &Cue<Sense>> {
        let start = self.next.start;
        let cues = self.outline.cues(start..start + 1).iter();
        cues.filter(move |cue| cue.start == start)
    }

    fn names_work(&self) -> bool {
        self.cues().any(|cue| {
            matches!(
                cue.sense,
                Sense::Deed(Deed::Verb | Deed::Gerund | Deed::Noun | Deed::Manner)
            )
        })
    }

    fn gives(&self) -> bool {
        let end = self.limit.min(self.next.end + GIVEN);
        Sentence::new(self.outline, self.next.start..end).begins_with_gift()
    }

    fn asks(&self) -> bool {
        let led = self.outline.is_article(self.next)
            || self
                .cues()
                .any(|cue| cue.sense == Sense::Stress(Stress::Adverb));
        if led {
            return self.asks_soon();
        }
        self.asks_plainly()
            || self.cues().any(|cue| match cue.sense {
                Sense::Competence(
                    Competence::Of(_)
                    | Competence::Interest
                    | Competence::Trait
                    | Competence::Learns,
                ) => !is_followed_by_sentence(self.outline, cue.end..self.limit),
                // "DTU PhD students" is no degree, "a joint PhD collaboration" none that is asked.
                _ => {
                    schooling(self.outline, cue, &(self.next.start..self.limit)).is_some()
                        && !self.is_described()
                        && !names_other(self.outline, cue.end..self.limit)
                }
            })
            || self.is_of_competence()
    }

    /// "a recognised Bachelor's degree": the article before the word before is that of the degree.
    fn is_described(&self) -> bool {
        let article = self.before.start.checked_sub(1);
        let article = article.and_then(|end| self.outline.scan.word_ending_at(end));
        self.outline.gap(self.before.end..self.next.start) == " "
            && article.is_some_and(|word| self.outline.particle(word.start) == Some(Particle::A))
    }

    fn asks_plainly(&self) -> bool {
        self.cues().any(|cue| {
            matches!(
                cue.sense,
                Sense::Competence(
                    Competence::In(_) | Competence::Praise | Competence::Excels | Competence::Able
                )
            )
        })
    }

    /// "… in Computer Science Good knowledge of rocks", but not the name "Westhaven Certificate of Good English".
    fn asks_behind_name(&self, before: &Word, closed: bool) -> bool {
        let led = self.outline.is_article(self.next)
            || self.cues().any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Competence(Competence::In(_) | Competence::Praise | Competence::Excels)
                )
            });
        let around = self.outline.cues(before.start..self.next.start + 1);
        let paper = around
            .iter()
            .any(|cue| cue.end > self.next.start && matches!(cue.sense, Sense::Paper(_)));
        (closed || led) && !paper && self.asks_soon()
    }

    /// "Ideally a licence", "A good knowledge of rocks", "Good Dutch": what is asked follows soon.
    fn asks_soon(&self) -> bool {
        let words = self.few();
        let end = words.last().map_or(self.limit, |last| last.end);
        let small = words.get(1).is_some_and(|word| {
            let mut cues = self.outline.cues(word.start..word.start + 1).iter();
            !self.outline.is_capital(word)
                || cues.any(|cue| matches!(cue.sense, Sense::Language(_)))
        });
        (small || self.outline.is_article(self.next))
            && Sentence::new(self.outline, self.next.start..end).begins_with(|_| true)
    }

    /// "Programming skills", "Scientific writing experience": what the skills are in stands before them.
    fn is_of_competence(&self) -> bool {
        use QualificationKind::{Experience, Skill};
        let words = self.few();
        let of = words.iter().skip(1).take(OF).position(|word| {
            let mut cues = self.outline.cues(word.start..word.start + 1).iter();
            cues.any(|cue| {
                matches!(
                    cue.sense,
                    Sense::Competence(
                        Competence::Of(Experience | Skill) | Competence::In(Experience | Skill)
                    )
                )
            })
        });
        let name = of.and_then(|of| words.get(..of + 2)).unwrap_or_default();
        let (Some(first), Some(last)) = (name.first(), name.last()) else {
            return false;
        };
        let plain = |word: &Word| {
            !self.outline.is_capital(word)
                && self.outline.particle(word.start).is_none()
                && !self
                    .outline
                    .cues(word.range())
                    .iter()
                    .any(|cue| matches!(cue.sense, Sense::Turn(_) | Sense::Bound(_)))
        };
        self.outline.particle(first.start).is_none()
            && name.iter().skip(1).all(plain)
            && !self
                .outline
                .slice(first.start..last.start)
                .contains(|sign: char| !sign.is_alphanumeric() && !matches!(sign, ' ' | '-'))
    }

    fn few(&self) -> &[Word] {
        let words = self.outline.scan.words_within(self.next.start..self.limit);
        words.get(..words.len().min(SOON)).unwrap_or(words)
    }
}

/// "A degree in law, Good English, Skills in sewing": the items of a list that commas part, where each begins with a capital.
pub fn enumerated(outline: &Outline<'_>, range: &Range<usize>) -> Vec<Range<usize>> {
    if outline.scan.capital_nouns {
        return vec![range.clone()];
    }
    let words = outline.scan.words_within(range.clone());
    let mut items = Vec::new();
    let mut start = range.start;
    for pair in words.windows(2) {
        let [before, next] = pair else {
            continue;
        };
        let begins = outline.gap(before.end..next.start) == ", "
            && before.start > start
            && is_initial(outline, next)
            && Start {
                outline,
                before,
                next,
                limit: range.end,
            }
            .asks();
        if begins {
            items.push(start..before.end);
            start = next.start;
        }
    }
    items.push(start..range.end);
    items
}

/// "PhD collaboration": a noun stands right behind it.
fn names_other(outline: &Outline<'_>, rest: Range<usize>) -> bool {
    let next = outline.scan.words_within(rest.clone()).first();
    next.is_some_and(|next| {
        outline.gap(rest.start..next.start) == " "
            && !outline.is_capital(next)
            && outline.particle(next.start).is_none()
            && !outline
                .cues(next.range())
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Degree(_) | Sense::Bound(_)))
    })
}

/// "Eligibility This call is open": the name of a part, and no item.
fn is_followed_by_sentence(outline: &Outline<'_>, rest: Range<usize>) -> bool {
    let next = outline.scan.words_within(rest).first();
    next.is_some_and(|next| {
        let mut cues = outline.cues(next.start..next.start + 1).iter();
        outline.is_capital(next) && cues.any(|cue| cue.sense == Sense::Opener)
    })
}

/// What is asked is named by one of so many words.
const SOON: usize = 6;

/// What is praised by several words begins so near before the last of them, in bytes.
const PRAISED: usize = 24;

/// So many words at most stand before the skills that they name.
const OF: usize = 2;

/// An item has so many words at least.
const SHORTEST: usize = 3;

/// A gift is named in so many words at least: "Pension scheme".
const GIFT: usize = 2;

/// What is given stands within so many bytes behind the beginning of its item.
const GIVEN: usize = 60;

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[track_caller]
    fn asks(text: &str, expected: &[&str]) {
        let posting = parse_posting(&format!("Requirements\n\n{text}\n\nContact\n\nJane Roe\n"));
        let found = posting.qualifications.iter();
        let found: Vec<&str> = found.map(|found| found.value.text.as_str()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn items_that_ran_into_one_another() {
        asks(
            "A degree in law Two years of experience Good Dutch",
            &["A degree in law", "Two years of experience", "Good Dutch"],
        );
        // One of them may have a verb, end with a name or a bracket, or begin with an article.
        asks(
            "Experience with mosses is an asset Very good Dutch (level C1) Knowledge of Python Good command of English A good knowledge of lakes Ideally a driving licence",
            &[
                "Experience with mosses is an asset",
                "Very good Dutch (level C1)",
                "Knowledge of Python",
                "Good command of English",
                "A good knowledge of lakes",
                "Ideally a driving licence",
            ],
        );
        asks(
            "The candidate must have: a degree in law Two years of experience Good Dutch",
            &["a degree in law", "Two years of experience", "Good Dutch"],
        );
    }

    #[test]
    fn items_that_name_what_skills_are_in() {
        asks(
            "A degree in law Scientific writing skills Programming proficiency in Python Good Dutch",
            &[
                "A degree in law",
                "Scientific writing skills",
                "Programming proficiency in Python",
                "Good Dutch",
            ],
        );
    }

    #[test]
    fn items_that_commas_part() {
        asks(
            "A degree (or the like) in law, ethics, or economics, Good written and spoken Dutch, Knowledge of mosses.",
            &[
                "A degree (or the like) in law, ethics, or economics",
                "Good written and spoken Dutch",
                "Knowledge of mosses.",
            ],
        );
    }

    #[test]
    fn what_is_no_run_of_items() {
        for one in [
            "Friendly, Ambitious, Collegial and Enterprising",
            "Very good written and spoken English skills",
            "A degree in law from the college of Good Hope",
            "English at the level of the Westhaven Certificate of Good English",
            "Experience with a joint PhD collaboration between Fern and Westhaven",
            "A degree in law (or equivalent at the Level of experience)",
        ] {
            asks(one, &[one]);
        }
    }
}
