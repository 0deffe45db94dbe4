//! Names that are built on no noun of an organisation: "NeIC", "Met Office", "TU Delft".

use core::ops::Range;
use std::collections::HashSet;

use super::super::{Outline, Passage, is_short_form};
use super::again::Again;
use super::at_home::at_home;
use super::form::fold;
use super::hosts::vouches;
use super::proof::is_partner_before_verb;
use super::spelt::spelt_by_hosts;
use super::told::told;
use super::whole::after_a_part;
use super::words::{MOST_WORDS, is_name_word, is_short_name, is_subject, run_of_names};
use super::{Claim, Proof};
use crate::lexicon::{Hiring, Particle, PlaceWord, Rank, Sense, Turn, Word};
use crate::model::CareerStage;

/// Names without a noun: what stands before "is looking for", what follows a part, what the addresses are named for, what has a
/// line of the head for itself and is named again.
pub(super) fn without_noun(
    outline: &Outline<'_>,
    hosts: &[String],
    again: &Again<'_>,
) -> Vec<Claim> {
    let named = is_named(outline);
    let units: Vec<String> = outline
        .organisations
        .iter()
        .filter(|name| name.rank == Rank::Unit)
        .filter_map(|name| Some(fold(outline.slice(name.acronym.clone()?))))
        // "Fern Biology Laboratory (FBL)" where people have addresses at fbl.org
        .filter(|short| named || !hosts.contains(short))
        .collect();
    let unnamed: Vec<&String> = hosts
        .iter()
        .filter(|host| {
            let mut names = outline
                .organisations
                .iter()
                .filter(|name| name.rank >= Rank::Either);
            !names.any(|name| vouches(host, outline.slice(name.range.clone())))
        })
        .collect();
    let wholes: Vec<String> = outline
        .organisations
        .iter()
        .filter(|name| name.rank >= Rank::Either)
        .map(|name| fold(outline.slice(name.range.clone())))
        .collect();
    // "Fern Centre for Coastal Research Westhaven", which the text calls "Westhaven", too
    let ends_a_name = |form: &str| {
        let mut wholes = wholes.iter();
        wholes.any(|whole| {
            whole
                .strip_suffix(form)
                .is_some_and(|lead| lead.ends_with(' '))
        })
    };
    let mut claims = Vec::new();
    let mut claim = |range: Range<usize>, proof, whole| {
        let form = fold(outline.slice(range.clone()));
        if !units.contains(&form) && !ends_a_name(&form) {
            claims.push(Claim {
                form,
                range,
                proof,
                noun: false,
                whole,
            });
        }
    };
    let houses = houses(outline);
    let vouched = |range: &Range<usize>| {
        let name = outline.slice(range.clone());
        hosts.iter().any(|host| vouches(host, name))
    };
    for passage in &outline.passages {
        let head = outline.is_head(passage);
        for (cue, hiring) in outline.hirings(passage.range.clone()) {
            let before = passage.range.start..cue.start;
            if matches!(hiring, Hiring::Seeks | Hiring::Welcomes)
                && !is_no_call(outline, &cue)
                && let Some(range) = subject(outline, before)
                && !is_partner_before_verb(outline, &range)
                && (again.is_named_again(outline, &range) && !is_led_by_article(outline, &range)
                    || vouched(&range))
            {
                claim(range, Proof::Announced, false);
            }
        }
        for range in after_a_part(outline, passage, again) {
            let first = outline.scan.words_within(range.clone()).first();
            let short = first.is_some_and(|word| is_short_form(outline.slice(word.range())));
            claim(range, Proof::Announced, short);
        }
        if !named {
            let told = told(outline, passage).into_iter();
            for range in told.chain(at_home(outline, passage)) {
                claim(range, Proof::Announced, false);
            }
            for range in spoken_of(outline, passage, &houses) {
                claim(range, Proof::Named, false);
            }
            for range in behind_the_position(outline, passage) {
                claim(
                    range,
                    if head { Proof::Head } else { Proof::Announced },
                    false,
                );
            }
        }
        for range in spelt_by_hosts(outline, passage, &unnamed) {
            claim(range, if head { Proof::Head } else { Proof::Named }, false);
        }
        // "Department Law": the value of a label is what the label says.
        if head
            && passage.label.is_none()
            && let Some(range) = own_line(outline, passage)
        {
            claim(range, Proof::Head, false);
        }
    }
    claims
}

/// Does a noun name an institution?
fn is_named(outline: &Outline<'_>) -> bool {
    let mut names = outline.organisations.iter();
    names.any(|name| name.rank >= Rank::Company)
}

/// "The Program offers", "the Scheme invites": a word that needs an article says what somebody is; "the FIX invites" is a name.
fn is_led_by_article(outline: &Outline<'_>, name: &Range<usize>) -> bool {
    let before = name.start.checked_sub(1);
    let article = before.and_then(|end| outline.scan.word_ending_at(end));
    let one = outline.scan.words_within(name.clone()).len() == 1;
    one && !is_short_form(outline.slice(name.clone()))
        && article.is_some_and(|word| outline.particle(word.start) == Some(Particle::The))
}

/// "FIX seeks to understand", "FIX offer ID: 12", "Offer Requirements": the word does not say that somebody hires.
fn is_no_call(outline: &Outline<'_>, cue: &Range<usize>) -> bool {
    let words = outline.scan.words_within(cue.clone());
    let next = outline
        .scan
        .words_within(cue.end..cue.end + LONGEST_LABEL)
        .first();
    let aims = words.len() == 1
        && next
            .is_some_and(|next| next.joined && outline.particle(next.start) == Some(Particle::To));
    let label = |sense| matches!(sense, Sense::Label(_)).then_some(());
    let mut labels = outline.senses(cue.start.saturating_sub(LONGEST_LABEL)..cue.end, label);
    let offers = outline.slice(cue.clone()).ends_with('s');
    let heading = !offers
        && words.first().is_some_and(|word| outline.is_capital(word))
        && next.is_some_and(|next| next.joined && outline.is_capital(next));
    aims || heading || labels.any(|(label, ())| label.start < cue.start && cue.end < label.end)
}

/// No label of a portal has more bytes before such a word.
const LONGEST_LABEL: usize = 24;

/// "NeIC is looking for": one to four capitalised words right before the phrase.
fn subject(outline: &Outline<'_>, before: Range<usize>) -> Option<Range<usize>> {
    let before = before.start..without_short_form(outline, before);
    let words = outline.scan.words_within(before.clone());
    // "FIX actively strives to", "The FIX currently seeks"
    let manner = words
        .last()
        .filter(|last| last.joined && !outline.is_capital(last) && outline.is_adverb(last));
    let words = words.get(..words.len() - usize::from(manner.is_some()))?;
    let end = manner.map_or(before.end, |manner| manner.start);
    let last = words.last()?;
    if !outline.slice(last.end..end).trim().is_empty() || !outline.organisations(before).is_empty()
    {
        return None;
    }
    let run = words
        .iter()
        .rev()
        .take(MOST_WORDS + 1)
        .take_while(|word| is_name_word(outline, word))
        .count();
    let from = words.len().checked_sub(run)?;
    // "Professor Jane Smith is looking for": a person.
    let titled = from
        .checked_sub(1)
        .and_then(|at| words.get(at))
        .is_some_and(|word| {
            matches!(outline.particle(word.start), Some(Particle::Title))
                || outline.is_capital(word)
                    && matches!(
                        outline.particle(word.start),
                        Some(Particle::A | Particle::Lead)
                    )
        });
    // "The Fern lab in La Mesa is looking for": a town.
    let article = |word: &&Word| {
        outline.particle(word.start) == Some(Particle::The) && outline.is_capital(word)
    };
    let mut lead = words.get(..from)?.iter().rev();
    let within = lead
        .find(|word| !article(word))
        .is_some_and(|word| outline.particle(word.start) == Some(Particle::In));
    let first = words.get(from)?;
    let name = first.start..last.end;
    // "the satellite Moss opens": a word that says what it is stands before it.
    let explained = run == 1
        && !is_short_form(outline.slice(name.clone()))
        && first.joined
        && from
            .checked_sub(1)
            .and_then(|at| words.get(at))
            .is_some_and(|word| {
                !outline.is_capital(word) && outline.particle(word.start).is_none()
            });
    // "Reference: KA24675", "the European Commission invites", "University College invites"
    let numbered = words.get(from..)?.iter().all(|word| word.digit);
    let aside = |sense| matches!(sense, Sense::Organisation(_)).then_some(());
    let funder = outline
        .senses(first.start.saturating_sub(LONGEST_FUNDER)..first.end, aside)
        .any(|(funder, ())| funder.end > first.start);
    let whole = run <= MOST_WORDS && !titled && !within && !numbered && !funder && !explained;
    (whole && !is_subject(outline, &name)).then_some(name)
}

/// "Fern Lakes (FLX) is looking for": where the name ends.
fn without_short_form(outline: &Outline<'_>, before: Range<usize>) -> usize {
    let content = outline.slice(before.clone()).trim_end();
    let inside = content
        .strip_suffix(')')
        .and_then(|content| content.rsplit_once(" ("));
    match inside {
        Some((name, short)) if is_short_form(short) => before.start + name.len(),
        _ => before.end,
    }
}

/// No funder has a longer name.
const LONGEST_FUNDER: usize = 64;

/// "a postdoc position at FIX": a short form behind what is offered.
fn behind_the_position(outline: &Outline<'_>, passage: &Passage) -> Vec<Range<usize>> {
    let words = outline.scan.words_within(passage.range.clone());
    let offered = |at: &Word| {
        let offers = |sense| match sense {
            // "among the PhD students at FIX" are others.
            Sense::Stage(stages) => Some(
                stages
                    .iter()
                    .all(|stage| matches!(stage, CareerStage::Doctoral | CareerStage::Student)),
            ),
            Sense::Hiring(Hiring::Sought | Hiring::Based) => Some(false),
            _ => None,
        };
        let mut cues = outline.senses(at.start.saturating_sub(OFFER)..at.start, offers);
        cues.any(|(cue, student)| {
            let others = student && outline.slice(cue.clone()).ends_with('s');
            cue.end + 1 >= at.start && !others
        })
    };
    let names = words.iter().enumerate().filter_map(|(at, word)| {
        let rest = words.get(at + 1..)?;
        let run = run_of_names(outline, rest);
        let first = rest.first().filter(|first| {
            let behind_at = outline.particle(word.start) == Some(Particle::At) && first.joined;
            behind_at && is_short_form(outline.slice(first.range()))
        })?;
        let place = first.start..rest.get(run.checked_sub(1)?)?.end;
        // "Postdoc in the project MOSS at FIX, Bergen" over a posting
        ((offered(word) || outline.is_head(passage))
            && is_short_name(outline, passage, rest, run)
            && outline.organisations(place.clone()).is_empty())
        .then_some(place)
    });
    names.collect()
}

/// What is offered has no longer name.
const OFFER: usize = 40;

/// "your research work at FIX", "work at FIX" beside "FIX Centre for Moss": a short form that the text speaks of as a house.
fn spoken_of(
    outline: &Outline<'_>,
    passage: &Passage,
    houses: &HashSet<&str>,
) -> Vec<Range<usize>> {
    let words = outline.scan.words_within(passage.range.clone());
    let names = words.iter().enumerate().filter_map(|(at, word)| {
        let rest = words.get(at + 1..)?;
        let place = rest.first()?.range();
        (outline.particle(word.start) == Some(Particle::At)
            && rest.first()?.joined
            && (houses.contains(outline.slice(place.clone())) || is_your_work(outline, word.start))
            && run_of_names(outline, rest) == 1
            && is_short_name(outline, passage, rest, 1)
            && outline.organisations(place.clone()).is_empty())
        .then_some(place)
    });
    names.collect()
}

/// The short forms that names begin with: "FIX Centre for Moss".
fn houses<'t>(outline: &Outline<'t>) -> HashSet<&'t str> {
    let names = outline.organisations.iter();
    let leads = names.filter_map(|name| outline.slice(name.range.clone()).split_once(' '));
    leads
        .map(|(lead, _)| lead)
        .filter(|lead| is_short_form(lead))
        .collect()
}

/// "your work", "your research work" right before a place.
fn is_your_work(outline: &Outline<'_>, at: usize) -> bool {
    let duty = |sense| (sense == Sense::Turn(Turn::Duty)).then_some(());
    let mut cues = outline.senses(at.saturating_sub(OFFER)..at, duty);
    cues.any(|(cue, ())| cue.end + 1 == at && outline.particle(cue.start) == Some(Particle::Lead))
}

/// "Met Office" below the title: a line of capitalised words only, which the text names again.
fn own_line(outline: &Outline<'_>, passage: &Passage) -> Option<Range<usize>> {
    // "News", "Careers": a page of the site
    let page = |sense| matches!(sense, Sense::Page | Sense::Rubric).then_some(());
    let mut pages = outline.senses(passage.range.clone(), page);
    if pages.any(|(page, ())| page == passage.range) {
        return None;
    }
    let words = outline.scan.words_within(passage.range.clone());
    named_again(outline, passage, words)
}

/// The words, where they are a name that the text says again.
fn named_again(outline: &Outline<'_>, passage: &Passage, words: &[Word]) -> Option<Range<usize>> {
    let name = (1..=MOST_WORDS).contains(&words.len())
        && words.iter().all(|word| is_name_word(outline, word))
        && outline.organisations(passage.range.clone()).is_empty();
    // "Westhaven Campus"
    let campus = |sense| (sense == Sense::PlaceWord(PlaceWord::Campus)).then_some(());
    let name = name
        && outline
            .senses(passage.range.clone(), campus)
            .next()
            .is_none();
    let (first, rest) = words.split_first().filter(|_| name)?;
    let all = &outline.scan.words;
    let again = all.iter().enumerate().any(|(at, word)| {
        word.key == first.key
            && word.start >= passage.range.end
            && outline.is_capital(word)
            && rest
                .iter()
                .zip(all.iter().skip(at + 1))
                .filter(|(a, b)| a.key == b.key && outline.is_capital(b))
                .count()
                == rest.len()
    });
    again.then(|| first.start..words.last().map_or(first.end, |last| last.end))
}
