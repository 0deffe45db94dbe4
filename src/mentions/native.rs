//! The small words that several languages share, where words of one of them stand near.

use core::mem::discriminant;

use crate::lexicon::{Cue, Cues, NativeWord, Sense, Word, native_reach, native_words};

/// The cues, with those of the shared words in their places: before the others that begin there.
pub fn with_native(words: &[Word], cues: Cues<Sense>) -> Cues<Sense> {
    let mut marks: Vec<(usize, usize)> = Vec::new();
    let mut shared: Vec<(usize, usize, &'static [Sense])> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        for native in native_words().get(&word.key).into_iter().flatten() {
            match *native {
                NativeWord::Mark(language) => marks.push((at, language)),
                NativeWord::Shared(language, senses) => shared.push((at, language, senses)),
            }
        }
    }
    let among_own = |&&(at, language, _): &&(usize, usize, &'static [Sense])| {
        let reach = native_reach(language);
        let from = marks.partition_point(|(mark, _)| mark + reach < at);
        let near = marks.get(from..).unwrap_or_default().iter();
        let near = near.take_while(|(mark, _)| *mark <= at + reach);
        let mut own = near
            .filter(|(_, own)| *own == language)
            .filter_map(|(mark, _)| words.get(*mark))
            .map(|word| word.key);
        // One that stands there twice may be a name.
        own.next()
            .is_some_and(|first| own.any(|next| next != first))
    };
    let added = shared
        .iter()
        .filter(among_own)
        .filter_map(|(at, _, senses)| {
            let word = words.get(*at)?;
            let own = senses
                .iter()
                .filter(|sense| !is_in_longer(&cues, word, **sense));
            Some(own.map(|&sense| Cue {
                start: word.start,
                end: word.end,
                sense,
            }))
        });
    let mut all: Vec<Cue<Sense>> = added.flatten().collect();
    if all.is_empty() {
        return cues;
    }
    all.extend(cues.iter().copied());
    // Stable: what begins at one place stays in its order.
    all.sort_by_key(|cue| cue.start);
    Cues::new(all)
}

/// "får du", "lektor inden for": where a longer phrase says what a sentence does, or names a position, the word within it says no more.
fn is_in_longer(cues: &Cues<Sense>, word: &Word, sense: Sense) -> bool {
    if !matches!(sense, Sense::Turn(_) | Sense::Stage(_)) {
        return false;
    }
    let near = cues.within(word.start.saturating_sub(PHRASE)..word.end);
    near.iter().any(|cue| {
        discriminant(&cue.sense) == discriminant(&sense)
            && cue.start <= word.start
            && cue.end >= word.end
            && cue.end - cue.start > word.end - word.start
    })
}

/// A phrase with a shared word in it has so many bytes before the word.
const PHRASE: usize = 40;

#[cfg(test)]
mod tests {
    use super::with_native;
    use crate::lexicon::{Bound, Particle, Request, Sense, Turn, dictionary, words};

    #[track_caller]
    fn reads(text: &str, joined: usize) {
        let words = words(text);
        let cues = with_native(&words, dictionary().cues(&words, Sense::says_something));
        let and = cues.iter().filter(|cue| {
            cue.sense == Sense::Bound(Bound::And) && text.get(cue.start..cue.end) == Some("en")
        });
        assert_eq!(and.count(), joined, "{text:?}");
    }

    #[test]
    fn a_shared_word_counts_among_words_of_its_language() {
        reads("Vi søker en forsker for instituttet og en laborant.", 0);
        reads("Un doctorat en biologie et en chimie, en France.", 0);
        reads("Trained en route to a post in the Port of Fern.", 0);
        reads("Moss at Het, the fern en moss house of Het, is green.", 0);
        reads(
            "PhD position (promovendus, onderzoeker) en route to Fern",
            0,
        );
        reads("Je hebt kennis van veen en water.", 1);
        reads("Wij zoeken iemand voor onderwijs en onderzoek.", 1);
        reads(
            "Wij vragen ervaring:\n- Python en R\n- kennis van mossen en varens",
            2,
        );
    }

    #[test]
    fn small_words_of_the_north() {
        let means = |text: &str, sense: Sense| {
            let words = words(text);
            let cues = with_native(&words, dictionary().cues(&words, Sense::says_something));
            cues.iter().any(|cue| cue.sense == sense)
        };
        let place = Sense::Particle(Particle::In);
        assert!(means("Stillingen er i Fern og er ledig.", place));
        assert!(!means("I count mosses, and i is the index.", place));
        let person = Sense::Turn(Turn::Person);
        assert!(means(
            "Som forsker skriver du artikler og underviser.",
            person
        ));
        // A longer phrase says what "du" does there.
        assert!(!means("Hos oss får du også en pensjonsordning.", person));
        assert!(!means("Un doctorat du laboratoire, dans la ville.", person));
    }

    #[test]
    fn a_shared_word_means_nothing_among_other_words() {
        let means = |text: &str, sense: Sense| {
            let words = words(text);
            let cues = with_native(&words, dictionary().cues(&words, Sense::says_something));
            cues.iter().any(|cue| cue.sense == sense)
        };
        let at = Sense::Particle(Particle::At);
        assert!(means(
            "Die Stelle ist am Institut für Moose und Farne frei.",
            at
        ));
        assert!(!means("The deadline is 3 March, 9 am GMT.", at));
        let with = Sense::Request(Request::With);
        assert!(means("Wir bitten um eine Bewerbung mit Lebenslauf.", with));
        assert!(!means("MIT invites applications.", with));
    }
}
