//! The ranks that share one noun: "Assistant, Associate or Full Professor", "Professor (Assistant/Associate)". Who names several
//! ranks says more than a wide name does.

use super::name::Name;
use crate::lexicon::{Particle, Sense, Stages, Word};
use crate::model::CareerStage;
use crate::outline::Outline;

/// The name with the ranks that stand before its noun, or behind it in brackets.
pub(super) fn ranks(outline: &Outline<'_>, from: usize, name: Name) -> Vec<Name> {
    let professor = |stage: &CareerStage| {
        matches!(
            stage,
            CareerStage::AssistantProfessor
                | CareerStage::AssociateProfessor
                | CareerStage::FullProfessor
        )
    };
    if !name.stages.iter().all(professor) {
        return vec![name];
    }
    let mut found = explained(outline, &name);
    if found.is_empty() {
        found = before(outline, from, &name);
        let wide = name.wide && found.is_empty();
        found.push(Name { wide, ..name });
    }
    found
}

/// "Assistant, Associate or" before "Professor".
fn before(outline: &Outline<'_>, from: usize, name: &Name) -> Vec<Name> {
    let from = from.max(name.place.start.saturating_sub(REACH));
    let mut at = name.place.start;
    let mut joined = false;
    let mut found = Vec::new();
    for word in outline.scan.words_within(from..at).iter().rev() {
        let between = outline.slice(word.end..at).trim();
        // "Program Associate, Professor Lind Lab": before the noun a comma alone joins nothing.
        let several = !found.is_empty() || name.stages.len() > 1;
        joined |= between == "/" || several && !between.is_empty();
        if !matches!(between, "" | "," | "/") {
            break;
        }
        at = word.start;
        if is_joint(outline, word) {
            joined = true;
            continue;
        }
        // "Research assistant, associate professor": the noun of another name.
        let rank = rank(outline, word).filter(|_| joined && !is_of_name(outline, word));
        let Some(rank) = rank else { break };
        found.push(of_rank(word, rank, name));
        joined = false;
    }
    found.reverse();
    found
}

/// "(Assistant/Associate/Full)" behind "Professor".
fn explained(outline: &Outline<'_>, name: &Name) -> Vec<Name> {
    let rest = outline.slice(name.place.end..outline.text.clean().len());
    let inside = rest.strip_prefix(" (").and_then(|rest| {
        let mut signs = rest.char_indices().take(REACH + 1);
        let (end, _) = signs.find(|(_, sign)| *sign == ')')?;
        Some(name.place.end + 2..name.place.end + 2 + end)
    });
    let Some(inside) = inside else {
        return Vec::new();
    };
    let words = outline.scan.words_within(inside);
    if !words
        .iter()
        .all(|word| rank(outline, word).is_some() || is_joint(outline, word))
    {
        return Vec::new();
    }
    words
        .iter()
        .filter_map(|word| Some(of_rank(word, rank(outline, word)?, name)))
        .collect()
}

fn of_rank(word: &Word, stages: Stages, name: &Name) -> Name {
    Name {
        place: word.range(),
        stages,
        wide: false,
        ..name.clone()
    }
}

pub(super) fn rank(outline: &Outline<'_>, word: &Word) -> Option<Stages> {
    let mut ranks = outline.senses(word.start..word.start + 1, |sense| match sense {
        Sense::ProfessorRank(stages) => Some(stages),
        _ => None,
    });
    ranks.next().map(|(_, stages)| stages)
}

fn is_of_name(outline: &Outline<'_>, word: &Word) -> bool {
    let before = word.start.saturating_sub(REACH)..word.end;
    let stage = |sense| matches!(sense, Sense::Stage(_)).then_some(());
    let mut names = outline.senses(before, stage);
    names.any(|(name, ())| name.start < word.start && word.end <= name.end)
}

pub(super) fn is_joint(outline: &Outline<'_>, word: &Word) -> bool {
    matches!(
        outline.particle(word.start),
        Some(Particle::Or | Particle::And)
    )
}

/// The ranks stand so near to their noun, in bytes.
const REACH: usize = 40;
