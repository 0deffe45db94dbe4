//! Whether a text writes its nouns with capitals, as German does: there a capital amid a sentence begins nothing.

use crate::lexicon::Word;

/// "die Auswertung der Daten", but not "the analysis of data": words behind a small one that begin with a capital are many.
pub fn writes_nouns_with_capitals(text: &str, words: &[Word]) -> bool {
    let mut pairs = 0_usize;
    let mut nouns = 0_usize;
    for pair in words.windows(2) {
        let [before, next] = pair else {
            continue;
        };
        let slice = |from, to| text.get(from..to).unwrap_or_default();
        let small = slice(before.start, before.end).starts_with(char::is_lowercase);
        if !small || slice(before.end, next.start) != " " {
            continue;
        }
        pairs += 1;
        let word = slice(next.start, next.end);
        let noun = word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase);
        nouns += usize::from(noun);
    }
    pairs >= FEW && nouns * 10 >= pairs * 3
}

/// Fewer pairs of words say nothing.
const FEW: usize = 24;

#[cfg(test)]
mod tests {
    use super::writes_nouns_with_capitals;
    use crate::lexicon::words;

    #[test]
    fn nouns_with_capitals_are_told_from_names() {
        let capitals = |text: &str| {
            let twice = format!("{text} {text}");
            writes_nouns_with_capitals(&twice, &words(&twice))
        };
        assert!(capitals(
            "Sie entwickeln die Karten der Küste weiter und betreuen die Boote der Gruppe, außerdem werten Sie die Daten der Reise aus. \
             Sie haben ein Studium der Geographie abgeschlossen, arbeiten gerne im Team und verfügen über Erfahrung mit Drohnen."
        ));
        assert!(!capitals(
            "You will draw maps of the coast for Westhaven University and look after the boats of the group, also on the Baltic Sea. \
             You have a degree in Geography, like to work in a team and are experienced with drones, for example on Lake Nordvik."
        ));
        // Too little to tell.
        assert!(!capitals("Karten der Küste"));
    }
}
