//! What positions are called where they stand.

use core::ops::Range;

use super::rank::ranks;
use crate::lexicon::{Degree, Hiring, Particle, PlaceWord, Route, Sense, Stages, Turn, Word};
use crate::model::{CareerStage, DegreeLevel};
use crate::outline::{Outline, Passage};

/// A name of a position where it stands.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) place: Range<usize>,
    pub(super) stages: Stages,
    /// Another name beside it says more.
    pub(super) wide: bool,
    /// "researchers"
    pub(super) several: bool,
}

impl Name {
    /// Directors and coordinators are spoken of where they do not hold the position.
    pub(super) fn is_colleague(&self, outline: &Outline<'_>) -> bool {
        let mut cues = outline.cues(self.place.clone()).iter();
        cues.any(|cue| cue.sense == Sense::Colleague && cue.range() == self.place)
    }

    /// "PhD position": the name of the position itself.
    pub(super) fn is_position(&self, outline: &Outline<'_>) -> bool {
        let vacancy = |sense| (sense == Sense::Vacancy).then_some(());
        let named = self.place.start..self.place.end + LONGEST_VACANCY;
        outline.senses(named, vacancy).any(|(vacancy, ())| {
            let between = outline.slice(self.place.end.min(vacancy.start)..vacancy.start);
            vacancy.end >= self.place.end && between.trim().is_empty()
        })
    }

    /// "in a team with several other PhD students": those that the holder works with.
    pub(super) fn is_beside_others(&self, outline: &Outline<'_>, from: usize) -> bool {
        let mut others = outline.hirings(from..self.place.start);
        self.several && others.any(|(_, hiring)| hiring == Hiring::With)
    }

    /// "a staff scientist; a PhD is required", "a lecturer, you mentor PhD students", "a postdoc position for a physicist": what stands
    /// between the position and the name leads to what is asked, to others, or to who may be it.
    pub(super) fn is_said_of_others(&self, outline: &Outline<'_>, between: Range<usize>) -> bool {
        let text = outline.slice(between.clone());
        let passage = outline.passage_at(between.start);
        let sentence = |at| passage.and_then(|passage| outline.sentence_at(passage, at));
        let apart = text.contains(';') || sentence(between.start) != sentence(self.place.start);
        let person = outline
            .cues(between.clone())
            .iter()
            .any(|cue| matches!(cue.sense, Sense::Turn(Turn::Person | Turn::Does)));
        let words = outline.scan.words_within(between);
        let meant = matches!(words, [.., of, a] if outline.particle(of.start) == Some(Particle::For)
            && outline.particle(a.start) == Some(Particle::A));
        // "for a PhD student and for a postdoc": both
        let and = |word: &Word| outline.particle(word.start) == Some(Particle::And);
        let meant = meant && !words.iter().any(and);
        meant || (apart || person) && (self.several || self.is_level(outline))
    }

    /// "please contact Associate Professor Doe", "contact Jane Doe, Team Leader": what somebody to ask is.
    pub(super) fn is_to_ask(&self, outline: &Outline<'_>) -> bool {
        let before = self.place.start.saturating_sub(ASKED)..self.place.start;
        let ask = |sense| {
            let ask = matches!(sense, Sense::Route(Route::Turn | Route::Question));
            ask.then_some(())
        };
        outline.senses(before, ask).any(|(ask, ())| {
            let between = outline.slice(ask.end.min(self.place.start)..self.place.start);
            between == " " || between == ": " || between.ends_with(", ")
        })
    }

    /// "supervised by Professor Jane Doe": what somebody is called whose name follows.
    pub(super) fn is_title(&self, outline: &Outline<'_>) -> bool {
        let titled = outline
            .cues(self.place.clone())
            .iter()
            .any(|cue| cue.end == self.place.end && cue.sense == Sense::Particle(Particle::Title));
        let words = outline
            .scan
            .words_within(self.place.end..self.place.end + PERSON);
        let other = |sense| {
            let other = matches!(
                sense,
                Sense::Particle(_)
                    | Sense::Organisation(_)
                    | Sense::Stage(_)
                    | Sense::Vacancy
                    | Sense::Branch
                    | Sense::PlaceWord(PlaceWord::Nameless)
            );
            other.then_some(())
        };
        let named = |word: &Word| {
            word.joined
                && outline.is_capital(word)
                && outline.senses(word.range(), other).next().is_none()
        };
        // Nobody is called "a Professor Jane Doe".
        let before = self.place.start.saturating_sub(1);
        let article = outline
            .scan
            .word_ending_at(before)
            .is_some_and(|word| outline.particle(word.start) == Some(Particle::A));
        titled && !article && matches!(words, [first, second, ..] if named(first) && named(second))
    }

    /// "a team of wet lab scientists"
    pub(super) fn is_of_group(&self, outline: &Outline<'_>) -> bool {
        let before = self.place.start.saturating_sub(GROUP)..self.place.start;
        let words = outline.scan.words_within(before);
        let mut of = words.iter().rev().take(GROUP_WORDS);
        of.any(|word| outline.particle(word.start) == Some(Particle::Of))
    }

    /// "PhD": the name of a degree, too.
    pub(super) fn is_level(&self, outline: &Outline<'_>) -> bool {
        is_level(outline, &self.place)
    }

    /// "a PhD in physics" is a degree, "a PhD position" is not.
    pub(super) fn is_degree(&self, outline: &Outline<'_>, from: usize) -> bool {
        let from = from.max(self.place.start.saturating_sub(DEGREE));
        let lead = outline.senses(from..self.place.start, |sense| match sense {
            Sense::Particle(Particle::Lead) => Some(()),
            _ => None,
        });
        let articles = lead.filter(|(cue, ())| cue.len() > 2).count();
        self.is_level(outline) && articles > 0
    }

    /// "As PhD candidate, you …": the sentence begins with what the holder is, and goes on with who reads it.
    pub(super) fn is_held(&self, outline: &Outline<'_>) -> bool {
        let word = outline
            .scan
            .word_ending_at(self.place.start.saturating_sub(1));
        let behind = self.place.end..self.place.end + HELD;
        let person = |sense| (sense == Sense::Turn(Turn::Person)).then_some(());
        word.is_some_and(|word| {
            outline.particle(word.start) == Some(Particle::Lead)
                && outline.slice(word).starts_with(char::is_uppercase)
                && outline.senses(behind, person).next().is_some()
        })
    }

    /// "sort the samples (only if the postdoc cannot)": said by the way.
    pub(super) fn is_in_brackets(&self, outline: &Outline<'_>, passage: &Passage) -> bool {
        let sentence = outline.sentence_at(passage, self.place.start);
        sentence.is_some_and(|sentence| {
            let from = sentence.start.max(self.place.start.saturating_sub(ASIDE));
            let lead = outline.slice(from..self.place.start.max(from));
            lead.matches('(').count() > lead.matches(')').count()
        })
    }

    /// "the" or "one" stands before it, with a few words between.
    pub(super) fn has_article(&self, outline: &Outline<'_>) -> bool {
        let before = self.place.start.saturating_sub(ARTICLE)..self.place.start;
        outline
            .senses(before, |sense| match sense {
                Sense::Particle(Particle::The) | Sense::Cardinal(1) => Some(()),
                _ => None,
            })
            .next()
            .is_some()
    }
}

/// "position", "opening": no word for it is longer.
const LONGEST_VACANCY: usize = 16;

fn is_level(outline: &Outline<'_>, place: &Range<usize>) -> bool {
    outline.cues(place.clone()).iter().any(|cue| {
        // "PhD", and "PhD degree" where the stage is named by its first word
        let over = cue.start == place.start && cue.end >= place.end;
        over && matches!(cue.sense, Sense::Degree(Degree::Level(_)))
    })
}

/// "after the PhD", "within five years of the doctorate"
pub(super) fn is_past(outline: &Outline<'_>, place: &Range<usize>) -> bool {
    let before = place.start.saturating_sub(PAST)..place.start;
    let mut cues = outline.cues(before).iter();
    cues.any(|cue| match cue.sense {
        Sense::Degree(Degree::Mask) => cue.end >= place.end,
        Sense::Unit(_) => {
            let between = cue.end.min(place.start)..place.start;
            let words = outline.scan.words_within(between);
            let particle = |word: &Word| outline.particle(word.start);
            // "three years of the PhD" are paid for.
            let lead = cue.start.saturating_sub(PAST)..cue.start;
            let bound = |sense| {
                let bound = matches!(sense, Sense::Bound(_) | Sense::Particle(Particle::Within));
                bound.then_some(())
            };
            let mut bounds = outline.senses(lead, bound);
            bounds.next().is_some()
                && matches!(words, [of, the] if particle(of) == Some(Particle::Of)
                && matches!(particle(the), Some(Particle::The | Particle::A | Particle::Lead)))
        }
        _ => false,
    })
}

/// A phrase about a degree that one has is no longer before its name.
const PAST: usize = 24;

/// The two names of a person have so many bytes.
const PERSON: usize = 40;

/// Whom to ask is named so near before what he is.
const ASKED: usize = 48;

/// "of" stands so near before the members of a group, in bytes and in words.
const GROUP: usize = 40;
const GROUP_WORDS: usize = 4;

/// " in the Department of Botany, " is no longer, in bytes.
const HELD: usize = 48;

/// What makes a degree of a name stands so near before it.
const DEGREE: usize = 90;

/// What stands in brackets is no longer before a name, in bytes.
const ASIDE: usize = 120;

/// An article stands so near before the name of a position.
const ARTICLE: usize = 24;

/// The names of positions in a range; a wide one gives way to the others.
pub(super) fn names(outline: &Outline<'_>, range: Range<usize>) -> Vec<Name> {
    let stage = |sense| match sense {
        Sense::Stage(stages) => Some(stages),
        _ => None,
    };
    let mut names: Vec<Name> = outline
        .senses(range.clone(), stage)
        .filter(|(place, _)| place.end <= range.end && !outline.scan.in_address(place.start))
        .map(|(place, stages)| Name {
            wide: outline
                .cues(place.clone())
                .iter()
                .any(|cue| cue.sense == Sense::WideName && cue.range() == place),
            several: is_several(outline, &place),
            place,
            stages,
        })
        .flat_map(|name| ranks(outline, range.start, name))
        .collect();
    // "Lektor" among Danish words: what it means there stands first.
    names.dedup_by(|next, name| next.place == name.place);
    if names.iter().any(|name| !name.wide) {
        names.retain(|name| !name.is_level(outline) || !is_past(outline, &name.place));
    }
    if names.iter().any(|name| !name.wide) {
        names.retain(|name| !name.wide);
    }
    for name in &mut names {
        if is_for_masters(outline, name) {
            name.stages = &[CareerStage::Student];
        }
    }
    // "research assistant (PhD student)": the brackets say which one.
    let own = |name: &Name| {
        let stage = [CareerStage::Doctoral, CareerStage::Postdoctoral];
        name.stages.iter().all(|own| stage.contains(own))
    };
    let explained = names.windows(2).position(|pair| {
        let [name, next] = pair else { return false };
        let between = name.place.end.min(next.place.start)..next.place.start;
        outline.slice(between) == " (" && !own(name) && own(next)
    });
    if let Some(explained) = explained {
        names.remove(explained);
    }
    names
}

/// "graduate assistant (M.S.)", "M.S.-level graduate assistantship": a student of no doctoral programme.
fn is_for_masters(outline: &Outline<'_>, name: &Name) -> bool {
    let place = &name.place;
    let words = outline.scan.words_within(place.clone());
    let graduate = words.len() > 1
        && name.stages == [CareerStage::Doctoral]
        && outline.cues(place.clone()).iter().any(|cue| {
            cue.start == place.start
                && matches!(cue.sense, Sense::Degree(Degree::Mask | Degree::Unnamed))
        });
    let degree = |range: Range<usize>| {
        let master = |sense| {
            matches!(sense, Sense::Degree(Degree::Level(DegreeLevel::Master))).then_some(())
        };
        outline
            .senses(range, master)
            .map(|(degree, ())| degree)
            .next()
    };
    let behind = || {
        let degree = degree(place.end..place.end + BESIDE)?;
        let rest = outline.text.clean().get(degree.end..).unwrap_or_default();
        Some(
            outline.slice(place.end..degree.start) == " ("
                && rest.trim_start_matches('.').starts_with(')'),
        )
    };
    let before = || {
        let degree = degree(place.start.saturating_sub(BESIDE)..place.start)?;
        let gap = outline.slice(degree.end..place.start);
        let word = gap.trim_end();
        Some(gap.len() <= LEVEL && word.contains('-') && !word.contains(' '))
    };
    graduate && (behind() == Some(true) || before() == Some(true))
}

/// A degree stands so near beside the name.
const BESIDE: usize = 16;

/// ".-level " is no longer.
const LEVEL: usize = 9;

/// "researchers", "PhD and MSc" of "PhD and MSc students", but not "PhD positions", "doctoral and postdoctoral fellowships".
fn is_several(outline: &Outline<'_>, place: &Range<usize>) -> bool {
    let cues = outline.cues(place.start..place.end + 2).iter();
    let longer = cues
        .filter(|cue| matches!(cue.sense, Sense::Stage(_) | Sense::WideName))
        .map(|cue| cue.end);
    let end = longer.fold(place.end, usize::max);
    let offered = |sense| matches!(sense, Sense::Vacancy | Sense::Turn(Turn::Grant));
    outline.slice(place.start..end).ends_with(['s', 'S'])
        && !outline.cues(place.start..end).iter().any(|cue| {
            cue.end == end && (end > place.end && offered(cue.sense) || cue.sense == Sense::Vacancy)
        })
}
