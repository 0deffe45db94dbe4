//! Where the name of a field ends that a sentence ran into: "Applied Physics Modern physics is …".

use core::ops::Range;

use super::is_wrapped;
use crate::lexicon::{Particle, Word};
use crate::outline::Outline;

/// "Applied Physics Modern physics is …": where a sentence ran into the name of a field, the name ends.
pub fn named_end(outline: &Outline<'_>, value: Range<usize>) -> usize {
    let text = outline.slice(value.clone());
    let parts = |(at, sign): (usize, char)| match sign {
        '\n' => !is_wrapped(outline, value.start + at + 1),
        sign => [';', ',', '/', '»', '›', '|', '•'].contains(&sign),
    };
    let signs = text.char_indices().filter(|sign| parts(*sign));
    let mut ends = signs.map(|(at, _)| value.start + at).chain([value.end]);
    let mut start = value.start;
    // The first that is too long for a name: "moss, bogs, lake ecology Applications may be sent by those who"
    let long = ends.find_map(|end| {
        let words = outline.scan.words_within(start..end);
        start = end;
        (words.len() > NAMED).then_some(words)
    });
    let Some(words) = long else {
        return value.end;
    };
    let capital = |word: &Word| outline.is_capital(word);
    // "… Technology The position assumes"
    let opens = |word: &&Word| {
        capital(word)
            && matches!(
                outline.particle(word.start),
                Some(Particle::The | Particle::A | Particle::Lead | Particle::In | Particle::At)
            )
            && outline
                .slice(value.start..word.start)
                .ends_with(|sign: char| sign.is_whitespace())
            && !leads_a_pair(outline, word)
    };
    if let Some(word) = words.iter().skip(1).find(opens) {
        return value.start + outline.slice(value.start..word.start).trim_end().len();
    }
    // The sentence begins with the last capital before its first small word, or with the first capital behind one.
    let small = |word: &Word| !capital(word) && outline.particle(word.start).is_none();
    let Some(from) = words.iter().skip(1).position(small) else {
        return value.end;
    };
    let from = from + 1;
    let begins = |at: usize| words.get(at).is_some_and(capital);
    let at = if from > 1 && begins(from - 1) {
        Some(from - 1)
    } else {
        (from..words.len()).find(|&at| begins(at))
    };
    let end = at.and_then(|at| words.get(at)).map(|word| word.start);
    end.map_or(value.end, |end| {
        value.start + outline.slice(value.start..end).trim_end().len()
    })
}

/// "Information and Communication": no sentence begins so.
fn leads_a_pair(outline: &Outline<'_>, word: &Word) -> bool {
    let next = outline.scan.words_within(word.end..word.end + 2).first();
    next.is_some_and(|next| outline.particle(next.start) == Some(Particle::And))
}

/// The name of a field has no more words; what goes on ran into it.
pub const NAMED: usize = 7;

#[cfg(test)]
mod tests {
    use crate::fields::disciplines::tests::reads;

    #[test]
    fn a_sentence_that_ran_into_the_name() {
        reads(
            "Research field: Applied Botany Modern plants are grown in the dark and are sold in towns",
            &["Applied Botany"],
        );
        reads(
            "Research field: Applied botany In order to sell plants in towns they are grown in the dark",
            &["Applied botany"],
        );
        reads(
            "The school of the town stands by the lake and has many old boats, and it is\nproud of them. *Project description* Third-cycle subject: Moss and\nBog Science The plants of the bog are grown in the dark by the lake and\nthey are sold in the town.\n",
            &["Moss and Bog Science"],
        );
        reads(
            "Key words: moss ecology, peat bogs, lake law Applications may be sent by all who have read the call of the lake",
            &["moss ecology", "peat bogs", "lake law"],
        );
        reads(
            "Research field: Ecology of peat bogs",
            &["Ecology of peat bogs"],
        );
        reads(
            "Research field: Fern Information and Communication Technology The students work at the lake\n\nWe seek a postdoc.\n",
            &["Fern Information and Communication Technology"],
        );
    }
}
