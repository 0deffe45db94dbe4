//! The share of a post that its own headline or the name of its rank is given with: "Two PhD positions in Limnology (50-100%)".

use core::ops::Range;

use rust_decimal::Decimal;

use super::share::share;
use crate::fields::Candidate;
use crate::lexicon::{Hiring, Particle, Sense, ShareRole};
use crate::mentions::Found;
use crate::model::{self, Evidence, MentionValue};
use crate::outline::{Outline, Passage};

/// The percentage that ends a headline, or a part of it, and that no word there says to be of anything else.
pub fn titled(outline: &Outline<'_>) -> Option<Candidate<model::Range>> {
    let title = outline.headlines().next()?;
    let other = |sense| match sense {
        Sense::ShareRole(ShareRole::Other | ShareRole::Held) => Some(()),
        _ => None,
    };
    if outline.senses(title.clone(), other).next().is_some() {
        return None;
    }
    outline.mentions(title.clone()).iter().find_map(|found| {
        let ends = outline.slice(found.range.end..title.end).trim_start();
        let alone = stands_apart(outline, &title, found.range.start)
            && (ends.is_empty()
                || ends.starts_with([')', '(', ',', ']', '|', '/', '–', '—', '-', '·', '•']))
            // "50 % – How?" goes on with the subject.
            && !ends.ends_with('?');
        of_post(found).filter(|_| alone)
    })
}

/// A sign stands before it: in "Postdoc: how to waste less by 50%" it is of the subject.
fn stands_apart(outline: &Outline<'_>, title: &Range<usize>, start: usize) -> bool {
    let lead = outline.slice(title.start..start);
    let blank = [' ', '\u{a0}'];
    let before = lead.trim_end_matches(blank);
    // "Postdoc in limnology 100 %": a noun may end there, too, but no small word.
    let word = outline.scan.word_ending_at(title.start + before.len());
    let small = word.is_some_and(|word| outline.particle(word.start).is_some());
    (lead.ends_with(blank) || before.ends_with(['(', '['])) && !small
}

/// "100%, Westhaven, fixed-term": the line below the headline begins with the share of the post.
pub fn below_title(outline: &Outline<'_>) -> Option<Candidate<model::Range>> {
    let lines = outline.passages.iter().take(LINES);
    let mut lines = lines.filter(|line| line.range.len() <= LONGEST && outline.is_head(line));
    lines.find_map(|line| {
        let found = outline.mentions(line.range.clone()).first()?;
        let ends = outline.slice(found.range.end..line.range.end).trim_start();
        let alone = found.range.start == line.range.start
            && (ends.is_empty() || ends.starts_with([',', '|', '·', '•']));
        of_post(found).filter(|_| alone)
    })
}

/// "We seek a postdoctoral researcher (80-100 %)": it opens the bracket behind who is sought.
pub fn behind_rank(outline: &Outline<'_>, passage: &Passage, number: &Range<usize>) -> bool {
    let Some(sentence) = outline.sentence_at(passage, number.start) else {
        return false;
    };
    // A share far behind the beginning of a sentence is not that of who is sought there.
    let sentence =
        sentence.start.max(number.start.saturating_sub(FAR))..sentence.end.min(number.end + FAR);
    let before = outline.slice(sentence.start..number.start).trim_end();
    let behind = outline.slice(number.end..sentence.end).trim_start();
    let Some(named) = before.strip_suffix(['(', '[']).map(str::trim_end) else {
        return false;
    };
    if !behind.starts_with([')', ',', ';', ']']) {
        return false;
    }
    let end = sentence.start + named.len();
    let rank = |sense| matches!(sense, Sense::Stage(_) | Sense::Vacancy).then_some(());
    // "We seek a postdoc to support the professor (20 %)": it is that of who is named first.
    let first = outline.senses(sentence.start..end, rank).next();
    let ranked = first.filter(|(cue, ())| cue.end == end || is_one_name(outline, cue, end));
    // "Head of Research (50 %) combined with clinical work (50 %)"
    let parted = || {
        let others = outline.mentions(number.end..sentence.end).iter();
        let mut others = others.filter(|found| found.range.start >= number.end);
        others.any(|found| matches!(found.value, MentionValue::Percent(_)))
    };
    let other =
        |sense| matches!(sense, Sense::ShareRole(ShareRole::Other | ShareRole::Held)).then_some(());
    ranked.is_some_and(|(rank, ())| is_sought(outline, &sentence, &rank))
        && !parted()
        && outline.senses(sentence, other).next().is_none()
}

/// "postdoctoral researcher": several words for ranks are one name, with nothing but blanks between them.
fn is_one_name(outline: &Outline<'_>, first: &Range<usize>, end: usize) -> bool {
    let rank = |sense| matches!(sense, Sense::Stage(_) | Sense::Vacancy).then_some(());
    let mut upto = first.end;
    for (cue, ()) in outline.senses(first.start..end, rank) {
        if cue.start > upto && !outline.slice(upto..cue.start).trim().is_empty() {
            return false;
        }
        upto = upto.max(cue.end);
    }
    upto == end
}

/// The words for hiring lead to the rank by no other noun, or stand behind it: "the share among professors" is sought by nobody.
fn is_sought(outline: &Outline<'_>, sentence: &Range<usize>, rank: &Range<usize>) -> bool {
    let clear = |gap: Range<usize>| {
        let mut words = outline.scan.words_within(gap).iter();
        words.all(|word| match outline.particle(word.start) {
            None | Some(Particle::And | Particle::Or | Particle::For | Particle::A) => true,
            Some(_) => false,
        })
    };
    outline
        .hirings(sentence.clone())
        .any(|(cue, hiring)| match hiring {
            Hiring::Seeks => cue.end <= rank.start && clear(cue.end..rank.start),
            Hiring::Sought | Hiring::Available => {
                cue.start >= rank.end || cue.end <= rank.start && clear(cue.end..rank.start)
            }
            _ => false,
        })
}

/// Who is sought, and the share of the other part of a post, stand so near, in bytes.
const FAR: usize = 200;

/// A percentage that can be the share of a post.
fn of_post(found: &Found) -> Option<Candidate<model::Range>> {
    let MentionValue::Percent(percent) = found.value else {
        return None;
    };
    let most = percent.max.or(percent.min)?;
    let share = share(percent).filter(|_| most >= LEAST)?;
    Some(Candidate::new(
        share,
        found.range.clone(),
        Evidence::Phrased,
    ))
}

/// The line stands among so many at the top.
const LINES: usize = 8;

/// It says little else.
const LONGEST: usize = 90;

/// No post is so small that its headline says so.
const LEAST: Decimal = Decimal::TEN;
