//! Whether a line is the wrapped rest of the block that stands before it.

use super::{Block, BlockForm};
use crate::lexicon::{Particle, Sense, Turn};
use crate::mentions::Scan;
use crate::model::MentionValue;
use crate::outline::label::{known_label, names_part};
use crate::outline::naming::names_position;
use crate::outline::unmarked::is_small;
use crate::outline::wrap::{ends_in_particle, ends_item, merely_joins, stands_as_joint, written};
use crate::text::{Line, Shape, Text};

impl Block {
    /// Is `line` the wrapped rest of this block, whose last line is `before`?
    pub(super) fn takes(&self, before: &Line, line: &Line, text: &Text<'_>, scan: &Scan) -> bool {
        if line.gap || line.shape != Shape::Text {
            return false;
        }
        if line.strong.is_some() {
            return self.is_text() && is_one_mark(before, line, text);
        }
        let last = text.slice(before.range.clone());
        let next = text.slice(line.range.clone());
        let joint = match self.form {
            BlockForm::Item => merely_joins(&line.range, scan),
            _ => stands_as_joint(&line.range, text, scan),
        };
        if joint {
            return false;
        }
        // "Jane Doe (" above "jane@uni.edu" above "), Botany": what is open goes on, and a closing sign opens nothing.
        if self.is_text() && (last.ends_with(['(', '[']) || next.starts_with([')', ']', ',', ';']))
        {
            return true;
        }
        if ends_item(&before.range, text, scan) {
            return false;
        }
        // "preparing data" above "keeping the register": nothing began that could go on.
        let small = is_small(self, text, scan);
        let runs_on = !small
            && !last.ends_with(['.', '!', '?', ':', ';'])
            && next.starts_with(|c: char| c.is_lowercase() || matches!(c, '(' | '&'))
            // "(Ref. 12345)" on a line of its own says something else.
            && !(next.starts_with('(') && next.ends_with(')'));
        // "should have a" above "PhD in botany": no line ends so that ends its sentence.
        let label = || known_label(&before.range, scan).is_some();
        // "The institute is looking for a" above "Research Scientist (m/f/d)" goes on, too, but the line is the title.
        let titled = next.starts_with(char::is_uppercase)
            && !next.ends_with('.')
            && scan.words_within(line.range.clone()).len() <= TITLE
            && names_position(&line.range, scan);
        // "should be sent to us before" above "April 30, 2026"
        let dated = || {
            let start = line.range.start;
            let mut found = scan.mentions(start..start + 1).iter();
            found.any(|found| matches!(found.value, MentionValue::Date(_)))
                && ends_in_lead(before, text, scan)
        };
        let runs_on =
            runs_on || (matches!(self.form, BlockForm::Paragraph) && !small && !label() && dated());
        // "About the job", "Our offer to you" end so as well, and are whole.
        let whole = || names_part(&self.range, scan);
        let runs_on = runs_on
            || (ends_in_particle(&before.range, text, scan)
                && !small
                && !label()
                && !titled
                && !whole());
        match self.form {
            BlockForm::Item => {
                runs_on && !(before.shape == Shape::Item && line.indent < before.indent)
            }
            BlockForm::Paragraph => {
                runs_on
                    && (written(text, before) > 40
                        || is_unfinished(before, scan)
                        || (next.starts_with('(')
                            && scan.words_within(before.range.clone()).len() >= SEVERAL)
                        || says_on(line, scan))
            }
            BlockForm::Field { .. } => runs_on && last.chars().count() > 50 && !is_keyed(next),
            BlockForm::Heading | BlockForm::List { .. } | BlockForm::Row => false,
        }
    }
}

/// "groups: lakes": a key of one word, and its value.
fn is_keyed(line: &str) -> bool {
    let key = line.split_once(": ").map_or("", |(key, _)| key);
    !key.is_empty() && key.chars().all(|sign| sign.is_lowercase() || sign == '_')
}

/// "**PREDOCTORAL" above "POSITIONS**": one pair of marks reaches over both lines.
fn is_one_mark(before: &Line, line: &Line, text: &Text<'_>) -> bool {
    let whole = |line: &Line| line.strong.as_ref() == Some(&line.range);
    // What stands between them in the source and is no text: a blank, but neither two pairs of marks nor the two blanks that end a
    // line for good ("**Postdoc  " above "Department of Lakes**").
    let signs = |between: &str| {
        let ends = ['\r', '\n'];
        between.len() - between.matches(ends).count()
    };
    let (end, start) = (before.range.end, line.range.start);
    let hidden =
        signs(text.printed_between(end, start)).saturating_sub(signs(text.slice(end..start)));
    whole(before) && whole(line) && hidden < MARKS
}

/// "**" closes one pair of marks and "**" opens the next; two blanks are a line end.
const MARKS: usize = 2;

/// "before", "until", "by": whatever small word ends the line.
fn ends_in_lead(line: &Line, text: &Text<'_>, scan: &Scan) -> bool {
    let words = scan.words_within(line.range.clone());
    words.last().is_some_and(|last| {
        let cues = scan.cues.within(last.range()).iter();
        last.end == line.range.end
            && words.len() > 1
            && text.slice(last.range()).starts_with(char::is_lowercase)
            && cues
                .clone()
                .any(|cue| matches!(cue.sense, Sense::Particle(_)))
    })
}

/// The title of a position that stands amid a sentence has so many words at most.
const TITLE: usize = 10;

/// A line of so many words may go on in brackets.
const SEVERAL: usize = 4;

/// "The", and its noun on the next line.
fn is_unfinished(line: &Line, scan: &Scan) -> bool {
    let last = scan.words_within(line.range.clone()).last();
    let cues = last.map_or(&[][..], |last| scan.cues.within(last.range()));
    cues.iter()
        .any(|cue| cue.sense == Sense::Particle(Particle::The))
}

/// "Candidates" / "should send a letter": a line that begins with a verb, and whose subject stands on the line before.
fn says_on(line: &Line, scan: &Scan) -> bool {
    let start = line.range.start;
    let cues = scan.cues.within(start..start + 1);
    cues.iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Turn(Turn::Has | Turn::Does | Turn::Is | Turn::Be | Turn::Settled | Turn::Joins)
        )
    })
}
