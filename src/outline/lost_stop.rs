//! Where a sentence begins, though the line before it lost its end: "… the bogs of the north The holder will count birds".

use core::ops::Range;

use super::amid::is_verb;
use crate::lexicon::{Cue, Particle, Request, Sense, Word};
use crate::mentions::Scan;
use crate::text::Text;

/// Begins a sentence behind the blank at `place`? A word in small letters that ends something stands before it, and its first word,
/// which begins sentences and names nothing, and two in small letters stand before its verb.
pub fn begins_behind(text: &Text<'_>, scan: &Scan, place: usize, after: &str) -> bool {
    let blank = text.slice(place..text.clean().len()).chars().next();
    begins(
        text,
        scan,
        place,
        place + blank.map_or(1, char::len_utf8),
        after,
    )
}

/// The same, where the blank is lost, too: "… care for cattle and horsesThe holder will count birds".
pub fn begins_glued(text: &Text<'_>, scan: &Scan, place: usize, after: &str) -> bool {
    begins(text, scan, place, place, after)
}

/// Behind `place`, where a text ends, begins the next at `start`.
fn begins(text: &Text<'_>, scan: &Scan, place: usize, start: usize, after: &str) -> bool {
    if !text.is_run_together() || !after.starts_with(char::is_uppercase) {
        return false;
    }
    let mut near = after.char_indices().take_while(|&(at, _)| at < REACH);
    let stop = near.find(|&(_, sign)| matches!(sign, '.' | ';' | ':' | '\n'));
    let reach = start + stop.map_or(REACH, |(at, _)| at);
    let [first, rest @ ..] = scan.words_within(start..reach) else {
        return false;
    };
    let small = |word: &Word| text.slice(word.range()).starts_with(char::is_lowercase);
    let close = rest.get(..SMALL);
    let close = close.is_some_and(|words| words.iter().all(small));
    // "Support for applicants The office helps": the verb is of the next sentence.
    let next = |word: &&Word| !small(word) && is_opener(scan, word.range());
    let end = rest.iter().find(next).map_or(reach, |word| word.start);
    close
        && opens(scan, first.range())
        && (ends_text(text, scan, place)
            // "LinkedIn and" has no blank.
            || place < start && ends_name(text, scan, place) && leads_in(scan, first))
        && says(scan, start..end)
}

/// "… by Professor Jane Doe To be admitted, you …", "School of Ferns We study …": a word with a capital, which no opener needs.
fn ends_name(text: &Text<'_>, scan: &Scan, place: usize) -> bool {
    let Some(word) = scan.word_ending_at(place) else {
        return false;
    };
    let mut letters = text.slice(word.clone()).chars();
    word.len() >= NAME
        && letters.next().is_some_and(char::is_uppercase)
        && letters.any(char::is_lowercase)
        && !scan.cues.within(word.clone()).iter().any(|cue| {
            cue.range() == word
                && matches!(
                    cue.sense,
                    Sense::Particle(
                        Particle::The
                            | Particle::A
                            | Particle::Of
                            | Particle::And
                            | Particle::Title
                    )
                )
        })
}

/// "The", "To", "We": a small word that a name has no capital for.
fn leads_in(scan: &Scan, word: &Word) -> bool {
    let mut cues = scan.cues.within(word.range()).iter();
    cues.any(|cue| {
        cue.end == word.end
            && matches!(
                cue.sense,
                Sense::Particle(
                    Particle::The
                        | Particle::To
                        | Particle::At
                        | Particle::In
                        | Particle::For
                        | Particle::Within
                        | Particle::Lead
                )
            )
    })
}

fn is_opener(scan: &Scan, word: Range<usize>) -> bool {
    let mut cues = scan.cues.within(word).iter();
    cues.any(|cue| cue.sense == Sense::Opener)
}

/// "The", "Our", "In": it begins a sentence, and names neither a part nor a person, a degree or a house.
fn opens(scan: &Scan, word: Range<usize>) -> bool {
    let cues = scan.cues.within(word.clone());
    let own = |cue: &&Cue<Sense>| cue.start == word.start && cue.end == word.end;
    let mut own = cues.iter().filter(own);
    is_opener(scan, word.clone())
        && !own.any(|cue| {
            matches!(
                cue.sense,
                Sense::Degree(_) | Sense::Stage(_) | Sense::Organisation(_)
            )
        })
}

/// A word in small letters that no other needs to follow, a number, a short form in capitals, or what ends in brackets or quotes.
fn ends_text(text: &Text<'_>, scan: &Scan, place: usize) -> bool {
    if closes(text, place) {
        return true;
    }
    let Some(word) = scan.word_ending_at(place) else {
        return false;
    };
    let letters = text.slice(word.clone());
    let joins = |cue: &Cue<Sense>| match cue.sense {
        Sense::Particle(particle) => particle != Particle::Tail,
        Sense::Turn(turn) => is_verb(turn),
        _ => false,
    };
    let all = |is: fn(char) -> bool| letters.chars().all(is);
    let short = (2..=SHORT).contains(&letters.len()) && all(char::is_uppercase);
    let number = letters.len() > 1 && all(|c| c.is_ascii_digit());
    let small = letters.len() >= LETTERS && all(char::is_lowercase);
    short || number || small && !scan.cues.within(word.clone()).iter().any(joins)
}

/// "(2024)", "“Moss”"
fn closes(text: &Text<'_>, place: usize) -> bool {
    let before = text.slice(0..place);
    before.ends_with([')', ']', '”', '"'])
}

/// Somebody does something, or is to do it.
pub fn says(scan: &Scan, range: Range<usize>) -> bool {
    scan.cues.within(range).iter().any(|cue| match cue.sense {
        Sense::Turn(turn) => is_verb(turn),
        Sense::Request(request) => matches!(request, Request::Verb | Request::May | Request::Gives),
        _ => false,
    })
}

/// So many words behind the first have small letters.
const SMALL: usize = 2;

/// Longer words in capitals are of a text that has no others.
const SHORT: usize = 6;

/// Shorter words with a capital are no names.
const NAME: usize = 3;

/// Shorter words join others.
const LETTERS: usize = 4;

/// The verb stands so far behind the beginning at most, in bytes.
const REACH: usize = 80;

#[cfg(test)]
mod tests {
    use crate::mentions::Scan;
    use crate::outline::sentence::sentences;
    use crate::text::{Format, Text};

    /// Long lines before it show that the text lost its breaks.
    #[track_caller]
    fn splits(paragraph: &str, pieces: &[&str]) {
        let long = "the moss of the lake is old and green and it grows by the sea ".repeat(20);
        let source = format!("{long}\n{paragraph}");
        let text = Text::new(&source, Format::Plain);
        assert!(text.is_run_together());
        let scan = Scan::new(&text);
        let from = long.len() + 1;
        let found: Vec<&str> = sentences(&text, &scan, from..source.len())
            .iter()
            .map(|piece| &source[piece.range.clone()])
            .collect();
        assert_eq!(found, pieces);
    }

    #[test]
    fn where_the_blank_is_lost_too() {
        splits(
            "You care for cattle and horsesThe holder will count birdsThe candidate should also dive.",
            &[
                "You care for cattle and horses",
                "The holder will count birds",
                "The candidate should also dive.",
            ],
        );
        for whole in [
            "You write for LinkedIn and will dive.",
            "You know openTheCode and will dive.",
            "You care for horsesTheLake.",
        ] {
            splits(whole, &[whole]);
        }
    }

    #[test]
    fn sentences_behind_lost_ends() {
        splits(
            "We study the bogs of the north The successful candidate will count birds",
            &[
                "We study the bogs of the north",
                "The successful candidate will count birds",
            ],
        );
        splits(
            "The lab unites people from various fields Under the lead of the head, you will count birds",
            &[
                "The lab unites people from various fields",
                "Under the lead of the head, you will count birds",
            ],
        );
    }

    #[test]
    fn sentences_behind_numbers_and_brackets() {
        splits(
            "Part of the bog project (MUD) The holder will count birds",
            &[
                "Part of the bog project (MUD)",
                "The holder will count birds",
            ],
        );
        splits(
            "The lab has been open since 1999 The holder will count birds",
            &[
                "The lab has been open since 1999",
                "The holder will count birds",
            ],
        );
        splits(
            "A project of the institute called MUD The holder will count birds",
            &[
                "A project of the institute called MUD",
                "The holder will count birds",
            ],
        );
    }

    #[test]
    fn first_letters_with_accents() {
        splits(
            "You will count the birds of the north The élan of the lakes will be shown by you in all that you teach.",
            &[
                "You will count the birds of the north",
                "The élan of the lakes will be shown by you in all that you teach.",
            ],
        );
    }

    #[test]
    fn a_blank_that_does_not_break() {
        splits(
            "We study the bogs of the north\u{a0}The holder of the post will count birds",
            &[
                "We study the bogs of the north",
                "The holder of the post will count birds",
            ],
        );
    }

    #[test]
    fn capitals_that_begin_no_sentence() {
        splits(
            "The office in old The Hague is open",
            &["The office in old The Hague is open"],
        );
        splits(
            "You hold a relevant Master of science and know moss",
            &["You hold a relevant Master of science and know moss"],
        );
        splits(
            "All suitable Candidates will be heard",
            &["All suitable Candidates will be heard"],
        );
        splits(
            "You read the book and The old bog is in it",
            &["You read the book and The old bog is in it"],
        );
        splits(
            "We wrote about moss The green moss",
            &["We wrote about moss The green moss"],
        );
    }

    #[test]
    fn sentences_behind_names() {
        splits(
            "Head: Professor Jane Doe To be admitted to the school, you must know moss",
            &[
                "Head: Professor Jane Doe",
                "To be admitted to the school, you must know moss",
            ],
        );
        splits(
            "School of Ferns and Mosses We are looking for a diver",
            &["School of Ferns and Mosses", "We are looking for a diver"],
        );
        splits(
            "Senior Botanist You will have a degree in botany",
            &["Senior Botanist", "You will have a degree in botany"],
        );
        // What names somebody, or stands in a name.
        for whole in [
            "We seek Doctoral Candidates to be trained and will teach them",
            "The House of The old moss is here",
            "We work with Jane Doe To and fro",
        ] {
            splits(whole, &[whole]);
        }
    }
}
