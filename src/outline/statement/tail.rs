//! What ran into the last item of a list: the paragraph behind it, or the name of the next list.

use core::ops::Range;

use super::content::Content;
use super::sentence::Sentence;
use super::unit::Unit;
use crate::lexicon::{Sense, Stress, Turn, Word};
use crate::model::SectionKind;
use crate::outline::{Form, Outline};

/// "- Good English. Please send your application to …": where the other items are one sentence each, the last one ends with its
/// first, and what stands behind is running text.
pub fn end_lists(outline: &Outline<'_>, units: &mut Vec<Unit>) {
    let mut ended: Vec<Unit> = Vec::with_capacity(units.len());
    let mut single = 0_usize;
    let mut rest = units.drain(..).peekable();
    while let Some(mut unit) = rest.next() {
        let last = rest
            .peek()
            .is_none_or(|next| next.form != Form::Item || next.has_other_sign(&unit, outline));
        let sentences = match unit.form {
            Form::Item => outline.sentences_in(&unit.range),
            _ => &[],
        };
        let behind = sentences
            .iter()
            .enumerate()
            .skip(1)
            .find(|(_, sentence)| {
                let new = Sentence::new(outline, (*sentence).clone());
                single >= ITEMS
                    && !new.begins_with(|_| true)
                    && match outline.content((*sentence).clone(), false) {
                        // Another list may follow, of what is sent in.
                        Some(SectionKind::Application | SectionKind::Contact) => {
                            last || new.is_whole()
                        }
                        Some(SectionKind::Qualifications | SectionKind::Duties) => false,
                        _ => last && new.is_whole(),
                    }
            })
            .map_or(sentences.len(), |(at, _)| at);
        // "- a bus pass As one of us you can use many rooms, including:" leads up to the next list.
        let leads = unit.form == Form::Item && unit.opens(outline);
        let behind = match sentences.len().checked_sub(1) {
            Some(at) if leads && at > 0 => behind.min(at),
            _ => behind,
        };
        let first = sentences.first().filter(|_| last || leads);
        let first = first.map(|first| unit.range.start..first.end);
        if let Some(first) = first
            && let Some(at) = lost_sentence(outline, &first)
        {
            let kept = outline.slice(unit.range.start..at).trim_end().len();
            unit.range.end = unit.range.start + kept;
            let block = unit.block;
            ended.push(unit);
            ended.push(Unit::text(at..first.end, block));
            let text = sentences.get(1..).unwrap_or_default().iter();
            ended.extend(text.map(|sentence| Unit::text(sentence.clone(), block)));
            single = 0;
            continue;
        }
        single = match sentences.len() {
            1 if unit.form == Form::Item => single + 1,
            _ => 0,
        };
        let block = unit.block;
        if let Some(end) = sentences.get(..behind).and_then(<[_]>::last)
            && behind < sentences.len()
        {
            unit.range.end = end.end;
        }
        ended.push(unit);
        let text = sentences.get(behind..).unwrap_or_default();
        ended.extend(
            text.iter()
                .map(|sentence| Unit::text(sentence.clone(), block)),
        );
    }
    drop(rest);
    *units = ended;
}

/// "- a driving licence Find out more about us": a sentence that ran into the last item begins with a capital where no item has one.
fn lost_sentence(outline: &Outline<'_>, item: &Range<usize>) -> Option<usize> {
    let words = outline.scan.words_within(item.clone());
    let (mut opened, mut named) = (None, None);
    for pair in words.windows(2).skip(1) {
        let [before, next] = pair else { continue };
        let ended = outline.slice(before.range());
        // "- Moss As one of us you can use many rooms, including:"
        let parted = (ended.starts_with(char::is_lowercase)
            || outline.slice(item.clone()).ends_with(':'))
            && ended.len() > 3
            && outline.gap(before.end..next.start) == " "
            && outline.slice(next.range()).starts_with(char::is_uppercase);
        if !parted {
            continue;
        }
        let mut cues = outline.cues(next.start..next.start + 1).iter();
        let begins = cues.any(|cue| {
            cue.start == next.start
                && cue.end > next.end
                && matches!(
                    cue.sense,
                    Sense::Turn(Turn::Applies | Turn::Seeks | Turn::Gives | Turn::Invites)
                )
        });
        if begins {
            named = Some(next.start);
            break;
        }
        let behind = outline.scan.words_within(next.end..item.end).first();
        if opened.is_none() && behind.is_some_and(|behind| outline.opens_sentence(next, behind)) {
            opened = Some(next.start);
        }
    }
    // "a current Working with Children Check" is no sentence.
    let told = |&at: &usize| {
        let sentence = Sentence::new(outline, at..named.unwrap_or(item.end));
        // "As one of us you can use many rooms, including:"
        let leads = || {
            outline.slice(item.clone()).ends_with(':')
                && sentence.words_within(sentence.range.clone()) >= LEAD
        };
        sentence.is_finite() || sentence.has(Turn::Applies) || leads()
    };
    opened.filter(told).or(named)
}

/// "- a driving licence *We offer*" before more items: the name of the next list ran into the last item of this one.
pub fn part_names(outline: &Outline<'_>, units: &mut Vec<Unit>) {
    let mut parted: Vec<Unit> = Vec::with_capacity(units.len());
    let mut rest = units.drain(..).peekable();
    while let Some(mut unit) = rest.next() {
        let inside = matches!(unit.form, Form::Item | Form::Sentence)
            && rest.peek().is_some_and(|next| next.form == Form::Item);
        // "- a boat Desirable - good Dutch - a dog": the others have no such mark.
        let marked = |unit: Option<&Unit>| unit.and_then(|unit| wish_at_end(outline, &unit.range));
        let alone = marked(parted.last()).is_none() && marked(rest.peek()).is_none();
        let name = if inside {
            // A line that ends in a mark says it of itself.
            let inline = |next: &Unit| {
                !outline
                    .slice(unit.range.end..next.range.start)
                    .contains('\n')
            };
            let wish = marked(Some(&unit)).filter(|_| alone && rest.peek().is_some_and(inline));
            wish.or_else(|| name_at_end(outline, &unit.range))
        } else {
            None
        };
        let block = unit.block;
        let end = unit.range.end;
        if let Some(at) = name {
            let kept = outline.slice(unit.range.start..at);
            unit.range.end = unit.range.start
                + kept
                    .trim_end_matches(|c: char| c.is_whitespace() || c == '*')
                    .len();
        }
        parted.push(unit);
        parted.extend(name.map(|at| Unit {
            name: Some(at..end),
            ..Unit::text(at..end, block)
        }));
    }
    drop(rest);
    *units = parted;
}

/// "a boat Desirable": a capital behind a small letter.
fn wish_at_end(outline: &Outline<'_>, item: &Range<usize>) -> Option<usize> {
    let [.., before, last] = outline.scan.words_within(item.clone()) else {
        return None;
    };
    let mut cues = outline.cues(last.range()).iter();
    let stressed =
        cues.any(|cue| cue.range() == last.range() && matches!(cue.sense, Sense::Stress(_)));
    let parted = outline.slice(before.range()).ends_with(char::is_lowercase)
        && outline.gap(before.end..last.start) == " "
        && outline.slice(last.range()).starts_with(char::is_uppercase);
    (stressed && parted && last.end == item.end).then_some(last.start)
}

/// Where the name of a part begins that ends an item: two words and more behind others, as no item has them. A verb may go on from
/// it to its list: "Desirable qualifications are".
fn name_at_end(outline: &Outline<'_>, item: &Range<usize>) -> Option<usize> {
    let mut words = outline.scan.words_within(item.clone());
    let is = |word: &Word| {
        let mut cues = outline.cues(word.range()).iter();
        cues.any(|cue| cue.sense == Sense::Turn(Turn::Is) && cue.end == word.end)
    };
    if let [rest @ .., last] = words
        && is(last)
    {
        words = rest;
    }
    let last = words.last()?;
    let from = words.len().checked_sub(NAME)?;
    words.get(from..)?.iter().find_map(|word| {
        let mut cues = outline.cues(word.start..word.start + 1).iter();
        // "Ideal Skills": more of the same, but merely wished for.
        let wished = cues.any(|cue| {
            matches!(
                cue.sense,
                Sense::Stress(Stress::Wish | Stress::Desired | Stress::Adverb)
            )
        });
        let mut names = outline.cues(word.start..last.end).iter();
        let names = names.any(|cue| {
            cue.end == last.end
                && match cue.sense {
                    Sense::Heading(
                        SectionKind::Conditions | SectionKind::Duties | SectionKind::Application,
                    ) => cue.start == word.start,
                    Sense::Heading(SectionKind::Qualifications) => wished,
                    _ => false,
                }
        });
        let several = word.end < last.start || word.end < last.end;
        let capital = outline.slice(word.range()).starts_with(char::is_uppercase);
        (names && several && capital && word.start > item.start).then_some(word.start)
    })
}

/// The name of a part at the end of an item has so few words.
const NAME: usize = 4;

/// What leads to a list has so many words, where they are no name.
const LEAD: usize = 6;

/// So many items of one sentence say that the last one is no longer.
const ITEMS: usize = 2;

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[test]
    fn what_leads_to_the_next_list() {
        let benefits = |last: &str| -> Vec<String> {
            let posting = parse_posting(&format!(
                "We offer:\n\n- a bus pass\n- {last}:\n- a gym\n- free parking\n"
            ));
            posting
                .benefits
                .iter()
                .map(|one| one.value.clone())
                .collect()
        };
        assert_eq!(
            benefits(
                "discounts in our shops Being one of us you can use many rooms, also including"
            ),
            [
                "a bus pass",
                "discounts in our shops",
                "a gym",
                "free parking"
            ]
        );
        let whole = benefits("help with the moss garden Fern Hall");
        assert!(
            whole.iter().all(|one| !one.ends_with("garden")),
            "{whole:?}"
        );
    }

    #[test]
    fn a_paragraph_of_several_sentences() {
        let posting = parse_posting(
            "Your work:\n\n* mapping of bogs\n* care of nets\n* writing of articles The person hired will join the moss team, and will dive. The team is young.\n",
        );
        let duties: Vec<&str> = posting
            .duties
            .iter()
            .map(|one| one.value.as_str())
            .collect();
        assert!(duties.contains(&"writing of articles"), "{duties:?}");
        let posting = parse_posting(
            "Your work:\n\n* mapping of bogs\n* care of nets\n* writing for the paper The Bog. It is old.\n",
        );
        assert_eq!(posting.duties.len(), 3);
    }
}
