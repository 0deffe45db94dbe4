use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::cue::{Cue, Cues};
use super::words::{Word, first_word, key, next_word};

/// Phrases by their first word: one look-up a word finds every phrase that can begin there.
#[derive(Debug)]
pub struct Dictionary<S> {
    by_first_word: HashMap<u64, Vec<Phrase<S>>, BuildHasherDefault<KeyIsHash>>,
}

#[derive(Debug)]
struct Phrase<S> {
    /// Keys of the words after the first.
    rest: Vec<u64>,
    sense: S,
    /// The vocabulary's number: of each the longest phrase counts.
    vocabulary: usize,
}

impl<S: Copy> Dictionary<S> {
    /// Builds the dictionary from (number of the vocabulary, phrase, meaning); there may be [`VOCABULARIES`].
    pub fn new(entries: impl IntoIterator<Item = (usize, &'static str, S)>) -> Self {
        let mut by_first_word: HashMap<u64, Vec<Phrase<S>>, _> = HashMap::default();
        for (vocabulary, phrase, sense) in entries {
            let mut keys = phrase.split(' ').map(key);
            let Some(first) = keys.next() else { continue };
            by_first_word.entry(first).or_default().push(Phrase {
                rest: keys.collect(),
                sense,
                vocabulary,
            });
        }
        for phrases in by_first_word.values_mut() {
            phrases.sort_by_key(|phrase| core::cmp::Reverse(phrase.rest.len()));
        }
        Self { by_first_word }
    }

    /// The cues among these words: in each vocabulary the leftmost, and of those the longest.
    pub fn cues(&self, words: &[Word]) -> Cues<S> {
        let mut cues = Vec::with_capacity(words.len() / 2);
        let mut covered = [0_usize; VOCABULARIES];
        for (at, word) in words.iter().enumerate() {
            let Some(phrases) = self.by_first_word.get(&word.key) else {
                continue;
            };
            let following = words.get(at + 1..).unwrap_or_default();
            for phrase in phrases {
                let Some(covered) = covered.get_mut(phrase.vocabulary) else {
                    continue;
                };
                if word.start < *covered || !phrase.matches(following) {
                    continue;
                }
                let last = phrase
                    .rest
                    .len()
                    .checked_sub(1)
                    .and_then(|last| following.get(last));
                let end = last.map_or(word.end, |last| last.end);
                *covered = end;
                cues.push(Cue {
                    start: word.start,
                    end,
                    sense: phrase.sense,
                });
            }
        }
        Cues::new(cues)
    }

    /// The longest phrase that the text begins with and that has a meaning of the kind asked for: the meaning and the
    /// byte after the phrase.
    pub fn beginning<T>(&self, text: &str, meaning: impl Fn(S) -> Option<T>) -> Option<(T, usize)> {
        let text = beginning(text);
        let first = first_word(text)?;
        let phrases = self.by_first_word.get(&first.key)?;
        // The words behind the first, read only as far as a phrase agrees.
        let mut following: Vec<Word> = Vec::new();
        phrases.iter().find_map(|phrase| {
            let meaning = meaning(phrase.sense)?;
            let mut end = first.end;
            for (at, key) in phrase.rest.iter().enumerate() {
                if following.len() == at {
                    following.push(next_word(text, following.last().or(Some(&first)))?);
                }
                let word = following.get(at)?;
                if word.key != *key || !word.joined {
                    return None;
                }
                end = word.end;
            }
            Some((meaning, end))
        })
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
    fn matches(&self, following: &[Word]) -> bool {
        following.len() >= self.rest.len()
            && self
                .rest
                .iter()
                .zip(following)
                .all(|(key, word)| *key == word.key && word.joined)
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
