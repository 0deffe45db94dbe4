use core::cmp::Reverse;
use core::ops::Range;
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use super::cue::{Cue, Cues};
use super::words::{Word, first_word, next_word, words};

/// Phrases by how they begin: two look-ups a word find every phrase that can stand there.
#[derive(Debug)]
pub struct Dictionary<S> {
    /// Where the phrases of a head stand.
    by_head: HashMap<u64, Range<u32>, BuildHasherDefault<KeyIsHash>>,
    /// In order of their heads, of one head the longest first.
    phrases: Vec<Phrase<S>>,
    heads: Filter,
}

#[derive(Debug)]
struct Phrase<S> {
    /// Keys of the words behind its head.
    rest: Box<[u64]>,
    /// The lower half of the first of them: most phrases are passed by it, with no look at the others.
    next: u32,
    sense: S,
    /// The vocabulary's number: of each the longest phrase counts.
    vocabulary: u8,
}

/// The key that phrases are found by: of the only word, or of the first two. Many phrases begin with "the"; few with "the holder".
fn head(first: u64, second: Option<u64>) -> u64 {
    match second {
        Some(second) => (first.rotate_left(17) ^ second).wrapping_mul(0x9e37_79b9_7f4a_7c15),
        None => first,
    }
}

impl<S: Copy> Dictionary<S> {
    /// Builds the dictionary from (number of the vocabulary, phrase, meaning); there may be [`VOCABULARIES`].
    pub fn new(entries: impl IntoIterator<Item = (usize, &'static str, S)>) -> Self {
        let mut headed: Vec<(u64, Phrase<S>)> = entries
            .into_iter()
            .filter_map(|(vocabulary, phrase, sense)| {
                let mut keys = words(phrase).into_iter().map(|word| word.key);
                let head = head(keys.next()?, keys.next());
                let rest: Box<[u64]> = keys.collect();
                let phrase = Phrase {
                    next: rest.first().map_or(0, |key| lower_half(*key)),
                    rest,
                    sense,
                    vocabulary: u8::try_from(vocabulary).ok()?,
                };
                Some((head, phrase))
            })
            .collect();
        headed.sort_by_key(|(head, phrase)| (*head, Reverse(phrase.rest.len())));
        let mut heads = Filter::for_keys(headed.len());
        let mut by_head: HashMap<u64, Range<u32>, _> =
            HashMap::with_capacity_and_hasher(headed.len(), BuildHasherDefault::default());
        for (at, (head, _)) in (0_u32..).zip(&headed) {
            heads.add(*head);
            by_head.entry(*head).or_insert(at..at).end = at + 1;
        }
        Self {
            by_head,
            phrases: headed.into_iter().map(|(_, phrase)| phrase).collect(),
            heads,
        }
    }

    fn headed(&self, first: u64, second: Option<u64>) -> &[Phrase<S>] {
        let head = head(first, second);
        if !self.heads.may_hold(head) {
            return &[];
        }
        let place = self.by_head.get(&head).cloned().unwrap_or_default();
        self.phrases
            .get(place.start as usize..place.end as usize)
            .unwrap_or_default()
    }

    /// The cues among these words: in each vocabulary the leftmost, and of those the longest; without those that only keep a
    /// shorter one from being read.
    pub fn cues(&self, words: &[Word], says: impl Fn(S) -> bool) -> Cues<S> {
        let mut cues = Vec::with_capacity(words.len() / 2);
        let mut covered = [0_usize; VOCABULARIES];
        let mut take = |first: &Word, last: &Word, phrase: &Phrase<S>| {
            let Some(covered) = covered.get_mut(usize::from(phrase.vocabulary)) else {
                return;
            };
            if first.start >= *covered {
                *covered = last.end;
                if says(phrase.sense) {
                    cues.push(Cue {
                        start: first.start,
                        end: last.end,
                        sense: phrase.sense,
                    });
                }
            }
        };
        let mut following = words.iter();
        while let Some(first) = following.next() {
            let mut behind = following.as_slice().iter();
            if let Some(second) = behind.next().filter(|second| second.joined) {
                for phrase in self.headed(first.key, Some(second.key)) {
                    if let Some(last) = phrase.last(second, behind.as_slice()) {
                        take(first, last, phrase);
                    }
                }
            }
            for phrase in self.headed(first.key, None) {
                take(first, first, phrase);
            }
        }
        Cues::new(cues)
    }

    /// The longest phrase that the text begins with and that has a meaning of the kind asked for: the meaning and the
    /// byte after the phrase.
    pub fn beginning<T>(&self, text: &str, meaning: impl Fn(S) -> Option<T>) -> Option<(T, usize)> {
        let text = beginning(text);
        let first = first_word(text)?;
        let long = || {
            let second = next_word(text, Some(&first)).filter(|second| second.joined)?;
            // The words behind the second, read only as far as a phrase agrees.
            let mut behind: Vec<Word> = Vec::new();
            let phrases = self.headed(first.key, Some(second.key));
            phrases.iter().find_map(|phrase| {
                let meaning = meaning(phrase.sense)?;
                while behind.len() < phrase.rest.len() {
                    behind.push(next_word(text, behind.last().or(Some(&second)))?);
                }
                let last = phrase.last(&second, &behind)?;
                Some((meaning, last.end))
            })
        };
        let short = || {
            let phrases = self.headed(first.key, None);
            let meaning = phrases.iter().find_map(|phrase| meaning(phrase.sense))?;
            Some((meaning, first.end))
        };
        long().or_else(short)
    }
}

/// As much of the text as a phrase may be long.
fn beginning(text: &str) -> &str {
    const LONGEST: usize = 96;
    let end = (LONGEST..LONGEST + 4)
        .find(|&end| text.is_char_boundary(end))
        .unwrap_or(text.len());
    text.get(..end).unwrap_or(text)
}

/// How many vocabularies a dictionary has room for.
pub(super) const VOCABULARIES: usize = 128;

impl<S> Phrase<S> {
    /// Its last word, where the words behind its head agree.
    fn last<'w>(&self, second: &'w Word, behind: &'w [Word]) -> Option<&'w Word> {
        let behind = behind.get(..self.rest.len())?;
        if behind
            .first()
            .is_some_and(|word| lower_half(word.key) != self.next)
        {
            return None;
        }
        self.rest
            .iter()
            .zip(behind)
            .all(|(key, word)| *key == word.key && word.joined)
            .then(|| behind.last().unwrap_or(second))
    }
}

#[expect(clippy::cast_possible_truncation, reason = "half of it is wanted")]
fn lower_half(key: u64) -> u32 {
    key as u32
}

/// Says of most keys that are not in a table that they are not: a bit is nearer at hand than the table.
#[derive(Debug)]
struct Filter {
    bits: Vec<u64>,
}

impl Filter {
    /// Empty, with room for so many keys.
    fn for_keys(keys: usize) -> Self {
        Self {
            bits: vec![0; (keys * BITS_A_KEY / 64).next_power_of_two()],
        }
    }

    /// The word and the bit of a key: its upper bits are the well mixed ones.
    fn place(&self, key: u64) -> (usize, u64) {
        let word = (key >> 38) as usize & (self.bits.len() - 1);
        (word, 1 << (key >> 32 & 63))
    }

    fn add(&mut self, key: u64) {
        let (word, bit) = self.place(key);
        if let Some(bits) = self.bits.get_mut(word) {
            *bits |= bit;
        }
    }

    fn may_hold(&self, key: u64) -> bool {
        let (word, bit) = self.place(key);
        self.bits.get(word).is_some_and(|bits| bits & bit != 0)
    }
}

/// Of the keys that are not there, fewer than one in so many pass.
const BITS_A_KEY: usize = 16;

/// Keys of words.
pub type KeySet = HashSet<u64, BuildHasherDefault<KeyIsHash>>;

/// The keys are hashes already.
#[derive(Debug, Default)]
pub struct KeyIsHash(u64);

impl Hasher for KeyIsHash {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(byte);
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}
