use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::cue::{Cue, Cues};
use super::words::{Word, first_word, key, next_word};

/// Phrases by how they begin: two look-ups a word find every phrase that can stand there.
#[derive(Debug)]
pub struct Dictionary<S> {
    by_head: HashMap<u64, Vec<Phrase<S>>, BuildHasherDefault<KeyIsHash>>,
}

#[derive(Debug)]
struct Phrase<S> {
    /// Keys of the words behind its head.
    rest: Box<[u64]>,
    sense: S,
    /// The vocabulary's number: of each the longest phrase counts.
    vocabulary: usize,
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
        let entries = entries.into_iter();
        let mut by_head: HashMap<u64, Vec<Phrase<S>>, _> =
            HashMap::with_capacity_and_hasher(entries.size_hint().0, BuildHasherDefault::default());
        for (vocabulary, phrase, sense) in entries {
            let mut keys = phrase.split(' ').map(key);
            let Some(first) = keys.next() else { continue };
            let head = head(first, keys.next());
            by_head.entry(head).or_default().push(Phrase {
                rest: keys.collect(),
                sense,
                vocabulary,
            });
        }
        for phrases in by_head.values_mut() {
            phrases.sort_by_key(|phrase| core::cmp::Reverse(phrase.rest.len()));
        }
        Self { by_head }
    }

    fn headed(&self, first: u64, second: Option<u64>) -> &[Phrase<S>] {
        self.by_head
            .get(&head(first, second))
            .map_or(&[], Vec::as_slice)
    }

    /// The cues among these words: in each vocabulary the leftmost, and of those the longest.
    pub fn cues(&self, words: &[Word]) -> Cues<S> {
        let mut cues = Vec::with_capacity(words.len() / 2);
        let mut covered = [0_usize; VOCABULARIES];
        let mut take = |first: &Word, last: &Word, phrase: &Phrase<S>| {
            let Some(covered) = covered.get_mut(phrase.vocabulary) else {
                return;
            };
            if first.start >= *covered {
                *covered = last.end;
                cues.push(Cue {
                    start: first.start,
                    end: last.end,
                    sense: phrase.sense,
                });
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
        self.rest
            .iter()
            .zip(behind)
            .all(|(key, word)| *key == word.key && word.joined)
            .then(|| behind.last().unwrap_or(second))
    }
}

/// The keys are hashes already.
#[derive(Default)]
struct KeyIsHash(u64);

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
