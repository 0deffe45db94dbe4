//! The names of organisations in a posting: "Department of Language and Culture (ISK)", "UiT The Arctic University of Norway".
//!
//! A name is read from its form: a noun of the lexicon ("university", "department", "lab") and the capitalised words that stand
//! before and behind it, with the small words between them. No list of institutions is kept.

mod behind;
mod edge;
mod left;
mod name;
mod none;
mod part;
mod reader;
mod small;

use core::ops::Range;

use reader::Reader;

use crate::lexicon::{Rank, Sense};
use crate::mentions::Scan;

/// The name of an organisation, without article and without the short form in brackets.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// Where it stands.
    pub range: Range<usize>,
    /// What its noun says.
    pub rank: Rank,
    /// The short form that follows in brackets: "(ISK)".
    pub acronym: Option<Range<usize>>,
    /// Names that stand together as parts of one whole share it: "Department of Physics, University of Oslo".
    pub chain: usize,
}

/// The names in the passages of a text, in order.
pub fn organisations(
    text: &str,
    scan: &Scan,
    passages: impl Iterator<Item = Range<usize>>,
) -> Vec<Organisation> {
    let mut found: Vec<Organisation> = Vec::new();
    let mut chain = 0;
    for passage in passages {
        let mut names: Vec<(Organisation, bool)> = Vec::new();
        let reader = Reader {
            text,
            scan,
            words: scan.words_within(passage.clone()),
            capitals: in_capitals(text.get(passage.clone()).unwrap_or_default()),
        };
        let mut floor = passage.start;
        for cue in scan.cues.within(passage.clone()) {
            let Sense::Organisation(rank) = cue.sense else {
                continue;
            };
            if cue.start < floor || rank == Rank::Aside {
                continue;
            }
            if rank == Rank::Company && reader.names_a_part(cue.end) {
                continue;
            }
            let ministry = rank == Rank::Ministry;
            let rank = if ministry { Rank::Unit } else { rank };
            let alone = ministry.then_some(Organisation {
                range: cue.range(),
                rank,
                acronym: None,
                chain: 0,
            });
            let Some(name) = reader.name(cue.range(), rank, floor).or(alone) else {
                continue;
            };
            // "U.S. Department of Energy"
            if ministry && name.range.start < cue.start {
                continue;
            }
            floor = name.end();
            let follows = names
                .last()
                .is_some_and(|(before, _)| reader.joins(before.end()..name.range.start));
            chain += usize::from(!follows);
            // "Department of Energy Sciences" is none, and a line of its own is the head of an address.
            let ministry = ministry && name.range == cue.range() && name.range != passage;
            names.push((Organisation { chain, ..name }, ministry));
        }
        // "Department of Education, University of Fernland"
        let whole = |(name, _): &&(Organisation, bool)| name.rank == Rank::Institution;
        let chains: Vec<usize> = names
            .iter()
            .filter(whole)
            .map(|(name, _)| name.chain)
            .collect();
        let kept = names
            .into_iter()
            .filter(|(name, ministry)| !ministry || chains.binary_search(&name.chain).is_ok());
        found.extend(kept.map(|(name, _)| name));
    }
    found
}

/// "CENTRE FOR HISTORY AND PHILOSOPHY OF SCIENCE"
fn in_capitals(passage: &str) -> bool {
    let mut letters = passage.chars().filter(|c| c.is_alphabetic()).take(200);
    passage.len() > 12 && letters.all(|c| !c.is_lowercase())
}

impl Organisation {
    /// The byte after the name and its short form.
    pub fn end(&self) -> usize {
        self.acronym
            .as_ref()
            .map_or(self.range.end, |acronym| acronym.end + 1)
    }
}

/// "NTNU", "UiT", "EMBL-EBI": two capitals at least, and short.
pub fn is_short_form(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() >= 2 && word.chars().count() <= 12
}
