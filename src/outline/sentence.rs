//! Where a sentence ends, and where an item of a run-together list begins.

use core::ops::Range;

use super::full_stop::{full_stop, opener_follows, starts_sentence};
use super::lost_stop::{begins_behind, begins_glued, says};
use super::signs::Signs;
use super::wrap::ends_in_particle;
use crate::lexicon::{Degree, Particle, Sense, Stress, Turn};
use crate::mentions::Scan;
use crate::model::MentionValue;
use crate::text::Text;

/// The sentences and run-in items of a paragraph, in order, without blanks and list signs at their ends.
pub fn sentences(text: &Text<'_>, scan: &Scan, paragraph: Range<usize>) -> Vec<Piece> {
    let signs = Signs::new(text.slice(paragraph.clone()), paragraph.start);
    sentences_at(text, scan, paragraph, &signs)
}

/// The same of a stretch of a paragraph whose signs are known.
pub fn sentences_at(
    text: &Text<'_>,
    scan: &Scan,
    paragraph: Range<usize>,
    signs: &Signs,
) -> Vec<Piece> {
    let content = text.slice(paragraph.clone());
    let mut pieces = Vec::new();
    // "Port Fern, Norway · Full-time · Temporary": dots part the facts of a short line.
    let facts = content.len() <= FACTS && !content.contains([':', '.', '\n']);
    let mut start = 0;
    let mut item = false;
    let mut skip_until = 0;
    let mut listing = false;
    // The dash that opened the last item.
    let mut dash = None;
    let mut mentions = scan.mentions(paragraph.clone()).iter().peekable();
    let mut signs = signs.from(paragraph.start).iter().peekable();
    let mut before = '\n';
    // Where the last page or mailbox ends.
    let mut address = usize::MAX;
    for (at, c) in content.char_indices() {
        let place = paragraph.start + at;
        // Within words nothing ends.
        if goes_on(before, c) && signs.peek().is_none_or(|sign| sign.start > place) {
            before = c;
            continue;
        }
        while let Some(found) = mentions.peek() {
            if found.range.start > place {
                break;
            }
            if found.source.is_none() {
                skip_until = skip_until.max(found.range.end);
                if matches!(found.value, MentionValue::Url(_) | MentionValue::Email(_)) {
                    address = found.range.end;
                }
            }
            mentions.next();
        }
        // Nothing inside a date, an amount or an address ends a sentence; its last sign may.
        if place + c.len_utf8() < skip_until {
            before = c;
            continue;
        }
        let after = content.get(at + c.len_utf8()..).unwrap_or_default();
        while signs.next_if(|sign| sign.start < place).is_some() {}
        let sign = signs.next_if(|sign| sign.start == place);
        // Nor does what is part of the sign.
        skip_until = skip_until.max(sign.map_or(0, |sign| sign.end + 1));
        let cut = match c {
            _ if sign.is_some() => sign.map(|sign| (at, sign.end - paragraph.start, true)),
            '.' => full_stop(text, scan, place, before, after).then_some((at + 1, at + 1, false)),
            '!' | '?' => starts_sentence(after).then_some((at + 1, at + 1, false)),
            ';' if listing && after.starts_with(char::is_whitespace) => {
                let next = after.trim_start();
                dash_item(next).then_some((at + 1, at + 1, false))
            }
            ';' if is_clause(content.get(start..at).unwrap_or_default())
                && after.starts_with(char::is_whitespace)
                && after.trim_start().starts_with(char::is_uppercase)
                && !is_acronym(after.trim_start())
                && is_clause(upto_stop(after)) =>
            {
                Some((at + 1, at + 1, false))
            }
            ':' if parts_at_colon(text, scan, place, content.get(start..at), after) => {
                Some((at + 1, at + 1, false))
            }
            _ if is_inline_bullet(c) => {
                (!is_amid_word(before, after)).then_some((at, at + c.len_utf8(), true))
            }
            // "kg·m" is no item.
            '·' | '→'
                if !facts && before.is_whitespace() && after.starts_with(char::is_whitespace) =>
            {
                Some((at, at + c.len_utf8(), true))
            }
            '-' | '–' | '*' if before.is_whitespace() || before == ':' => {
                let done = content.get(..at).unwrap_or_default();
                opens_item(c, done, after, dash).then_some((at, at + c.len_utf8(), true))
            }
            ' ' | '\u{a0}' if before == ' ' || before == '\u{a0}' => {
                let done = content.get(start..at).unwrap_or_default();
                let parts = begins_paragraph(after)
                    && ends_paragraph(text, scan, paragraph.start + start, done.trim_end());
                parts.then_some((at, at + 1, false))
            }
            // "… on https://uni.edu Candidates should send …": an address ended a line.
            ' ' if address == place && opener_follows(scan, place, after) => {
                Some((at, at + 1, false))
            }
            ' ' | '\u{a0}' if begins_behind(text, scan, place, after) => {
                Some((at, at + c.len_utf8(), false))
            }
            'A'..='Z' if begins_glued(text, scan, place, content.get(at..).unwrap_or_default()) => {
                Some((at, at, false))
            }
            _ => None,
        };
        before = c;
        if let Some((end, next, opens_item)) = cut {
            push(&mut pieces, content, &paragraph, start..end, item);
            start = next;
            item = opens_item;
            listing |= opens_item;
            dash = Some(c).filter(|_| opens_item && matches!(c, '-' | '–' | '*'));
        }
    }
    push(&mut pieces, content, &paragraph, start..content.len(), item);
    pieces
}

/// "assistant•es": the bullet parts no items.
fn is_amid_word(before: char, after: &str) -> bool {
    before.is_lowercase() && after.starts_with(char::is_lowercase)
}

/// A word goes on with a letter, but for a capital behind a small one: there two may have run together.
fn goes_on(before: char, next: char) -> bool {
    next.is_ascii_alphabetic() && !(before.is_ascii_lowercase() && next.is_ascii_uppercase())
}

/// A line of facts is no longer, in bytes.
const FACTS: usize = 120;

/// Two blanks behind it part what were paragraphs once.
fn ends_paragraph(text: &Text<'_>, scan: &Scan, from: usize, done: &str) -> bool {
    !done.is_empty()
        && !done.ends_with([',', '(', '-', '&'])
        && !ends_in_initial(done)
        && !ends_in_particle(&(from..from + done.len()), text, scan)
}

/// Behind two blanks: "Please include …"; "** Please include …" lost its line, too.
fn begins_paragraph(after: &str) -> bool {
    let next = after.trim_start_matches('*');
    let next = if next.len() < after.len() {
        next.trim_start()
    } else {
        next
    };
    next.starts_with(char::is_uppercase)
}

/// "… tasks: - map lakes", "…, - count birds": a dash or star opens an item behind what ends another, or where the same dash did so before.
fn opens_item(sign: char, done: &str, after: &str, last: Option<char>) -> bool {
    let next = after.trim_start();
    let before = done.trim_end();
    // "the Ph.D. -" / "granting school": a word was broken at the end of its line.
    let broken = || after.starts_with(['\n', '\r']) && next.starts_with(char::is_lowercase);
    next.len() < after.len()
        && next.starts_with(char::is_alphanumeric)
        && !broken()
        && (before.ends_with([':', ';', '.', ','])
            || done.ends_with("  ")
            || sign == '*'
            || last == Some(sign) && next.starts_with(char::is_uppercase)
            || before.is_empty())
}

/// A piece of a paragraph.
#[derive(Clone, Debug)]
pub struct Piece {
    pub range: Range<usize>,
    /// A list sign stands before it.
    pub item: bool,
}

fn push(
    pieces: &mut Vec<Piece>,
    content: &str,
    paragraph: &Range<usize>,
    range: Range<usize>,
    item: bool,
) {
    let Some(raw) = content.get(range.clone()) else {
        return;
    };
    let trimmed = raw.trim_matches(is_trim);
    if trimmed.chars().any(char::is_alphanumeric) {
        let lead = raw.len() - raw.trim_start_matches(is_trim).len();
        let start = paragraph.start + range.start + lead;
        pieces.push(Piece {
            range: start..start + trimmed.len(),
            item,
        });
    }
}

fn is_trim(c: char) -> bool {
    c.is_whitespace() || matches!(c, '*' | '•' | '·' | '_')
}

/// "Jane F." before "  Doe"
fn ends_in_initial(text: &str) -> bool {
    let mut letters = text.chars().rev();
    letters.next() == Some('.')
        && letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_none_or(char::is_whitespace)
}

/// "Knowledge of lakes is required; A degree in geology is an asset": the items of a list that lost its lines. Words alone may be
/// parted so within an item: "languages (Python; R; Julia)".
fn is_clause(text: &str) -> bool {
    const WORDS: usize = 4;
    text.split_whitespace().nth(WORDS - 1).is_some()
}

/// "HTML skills": a capital that says nothing of where a sentence begins.
fn is_acronym(text: &str) -> bool {
    const LETTERS: usize = 3;
    let word = text.split_whitespace().next().unwrap_or_default();
    word.chars().count() >= LETTERS && word.chars().all(char::is_uppercase)
}

/// "… of winds is a plus: Good manners are important.": what stands behind the colon says itself how strongly it asks.
fn asks_on_both_sides(scan: &Scan, colon: usize, after: &str) -> bool {
    const NEAR: usize = 64;
    let asks = |range: Range<usize>| {
        let mut cues = scan.cues.within(range).iter();
        cues.any(|cue| {
            matches!(
                cue.sense,
                Sense::Stress(Stress::Demand | Stress::Wish | Stress::Desired)
            )
        })
    };
    let lead = after.len() - after.trim_start().len();
    let sentence = upto_stop(after).len();
    after.trim_start().starts_with(char::is_uppercase)
        && asks(colon.saturating_sub(NEAR)..colon)
        && asks(colon + 1 + lead..colon + 1 + sentence)
}

/// "the following", "include" stand shortly before: a list is to come.
fn announces(scan: &Scan, colon: usize) -> bool {
    const NEAR: usize = 64;
    let cues = scan.cues.within(colon.saturating_sub(NEAR)..colon);
    cues.iter().any(|cue| {
        matches!(
            cue.sense,
            Sense::Degree(Degree::Into) | Sense::Turn(Turn::Covers)
        )
    })
}

/// "… must meet one of the following: In order to succeed you need …": the list between the two was lost.
fn parts_at_colon(
    text: &Text<'_>,
    scan: &Scan,
    colon: usize,
    done: Option<&str>,
    after: &str,
) -> bool {
    let said = || {
        is_long(done.unwrap_or_default())
            && is_long(upto_stop(after))
            && (opener_follows(scan, colon, after) && announces(scan, colon)
                || asks_on_both_sides(scan, colon, after))
    };
    after.starts_with(char::is_whitespace) && (said() || lost_its_list(text, scan, colon, after))
}

/// "… will be assessed upon their ability to: Experience is considered a merit.": a small word that leads on stands before the colon, and
/// a sentence behind it, as no item is.
fn lost_its_list(text: &Text<'_>, scan: &Scan, colon: usize, after: &str) -> bool {
    let lead = scan.word_ending_at(colon);
    let leads_on = lead.is_some_and(|word| {
        let mut cues = scan.cues.within(word.clone()).iter();
        cues.any(|cue| {
            let small = matches!(
                cue.sense,
                Sense::Particle(Particle::To | Particle::In | Particle::For | Particle::Of)
            );
            small && cue.end == word.end
        })
    });
    leads_on && text.is_run_together() && opener_follows(scan, colon, after) && {
        let first = colon + 1 + (after.len() - after.trim_start().len());
        let reach = first..first + upto_stop(after.trim_start()).len().min(NEAR);
        let mut cues = scan.cues.within(first..first + 1).iter();
        !cues.any(|cue| matches!(cue.sense, Sense::Deed(_))) && says(scan, reach)
    }
}

/// The verb of a sentence stands so far behind its beginning at most, in bytes.
const NEAR: usize = 80;

/// No label, and no item.
fn is_long(text: &str) -> bool {
    const WORDS: usize = 7;
    text.split_whitespace().nth(WORDS - 1).is_some()
}

fn upto_stop(text: &str) -> &str {
    const FAR: usize = 160;
    let end = text
        .char_indices()
        .find(|&(at, c)| matches!(c, '.' | ';' | '\n') || at > FAR);
    text.get(..end.map_or(text.len(), |(at, _)| at))
        .unwrap_or(text)
}

fn is_inline_bullet(c: char) -> bool {
    matches!(
        c,
        '•' | '■'
            | '▪'
            | '●'
            | '◦'
            | '‣'
            | '➢'
            | '➤'
            | '►'
            | '▸'
            | '▶'
            | '❖'
            | '◆'
            | '✓'
            | '✔'
            | '∙'
            | '\u{f0b7}'
            | '\u{f0a7}'
            | '\u{f0d8}'
            | '\u{f0fc}'
    )
}

fn dash_item(next: &str) -> bool {
    next.starts_with(['-', '–', '•'])
}

#[cfg(test)]
mod tests {
    use super::sentences;
    use crate::mentions::Scan;
    use crate::text::{Format, Text};

    #[track_caller]
    fn splits(paragraph: &str, pieces: &[&str]) {
        let text = Text::new(paragraph, Format::Plain);
        let scan = Scan::new(&text);
        let found: Vec<&str> = sentences(&text, &scan, 0..paragraph.len())
            .into_iter()
            .map(|piece| &paragraph[piece.range])
            .collect();
        assert_eq!(found, pieces);
    }

    #[test]
    fn a_sentence_glued_to_a_year() {
        splits(
            "The post runs until May 2022.Medical fitness is needed.",
            &[
                "The post runs until May 2022.",
                "Medical fitness is needed.",
            ],
        );
        splits(
            "The code is 12.Ab of the act",
            &["The code is 12.Ab of the act"],
        );
    }

    #[test]
    fn a_sentence_behind_an_address() {
        splits(
            "Details are on https://uni.edu/net Candidates should send a letter",
            &[
                "Details are on https://uni.edu/net",
                "Candidates should send a letter",
            ],
        );
        splits(
            "Write to jane@uni.edu The post is open",
            &["Write to jane@uni.edu", "The post is open"],
        );
        splits(
            "Write to jane@uni.edu Jane Doe",
            &["Write to jane@uni.edu Jane Doe"],
        );
    }

    #[test]
    fn what_does_not_end_a_sentence() {
        splits(
            "Ask Jane F.  Doe (jane@uni.edu).",
            &["Ask Jane F.  Doe (jane@uni.edu)."],
        );
        splits(
            "Applicants hold an M.Sc. in physics.",
            &["Applicants hold an M.Sc. in physics."],
        );
        splits(
            "Applicants hold a Ph. D. in Physics.",
            &["Applicants hold a Ph. D. in Physics."],
        );
        splits(
            "Contact Prof. Dr. A. Novak for details.",
            &["Contact Prof. Dr. A. Novak for details."],
        );
        splits(
            "Tools, e.g. Python or R, are used.",
            &["Tools, e.g. Python or R, are used."],
        );
        splits(
            "A salary of approx. 2.541 euro is paid.",
            &["A salary of approx. 2.541 euro is paid."],
        );
        splits(
            "See https://example.org/a.b. for more",
            &["See https://example.org/a.b. for more"],
        );
        splits(
            "Apply by 15. January 2024 at noon.",
            &["Apply by 15. January 2024 at noon."],
        );
    }

    #[test]
    fn what_ends_a_sentence() {
        splits(
            "We do X. You do Y! Interested? Apply.",
            &["We do X.", "You do Y!", "Interested?", "Apply."],
        );
        splits(
            "You hold a Ph.D. The post is new.",
            &["You hold a Ph.D.", "The post is new."],
        );
        // Glued by a portal.
        splits(
            "great emphasis.Candidates are invited",
            &["great emphasis.", "Candidates are invited"],
        );
        splits(
            "The lab moved in 2020.The post (see below).Applicants hold a PhD in section 12.The end",
            &[
                "The lab moved in 2020.",
                "The post (see below).",
                "Applicants hold a PhD in section 12.The end",
            ],
        );
        splits(
            "Senior Lecturer  Job Duties",
            &["Senior Lecturer", "Job Duties"],
        );
    }

    #[test]
    fn sentences_that_begin_small() {
        splits(
            "a degree in law. good English. skills in GIS. tact (of course). patience",
            &[
                "a degree in law. good English.",
                "skills in GIS.",
                "tact (of course).",
                "patience",
            ],
        );
        splits(
            "The dept. of lakes, incl. rivers, resp. ponds, is new",
            &["The dept. of lakes, incl. rivers, resp. ponds, is new"],
        );
        splits(
            "See our pages. www.lake.example",
            &["See our pages. www.lake.example"],
        );
    }

    #[test]
    fn clauses_behind_a_semicolon() {
        splits(
            "Good knowledge of lakes is required; A degree in geology is an asset.",
            &[
                "Good knowledge of lakes is required;",
                "A degree in geology is an asset.",
            ],
        );
        splits(
            "You know three languages (Python; R; Julia) well.",
            &["You know three languages (Python; R; Julia) well."],
        );
        splits(
            "The lab is new; its boat, however, is old and slow.",
            &["The lab is new; its boat, however, is old and slow."],
        );
    }

    #[test]
    fn lists_run_into_a_paragraph() {
        splits("Send: • a CV • a letter", &["Send:", "a CV", "a letter"]);
        splits(
            "Documents: - a CV; - a letter.",
            &["Documents:", "a CV;", "a letter."],
        );
        splits(
            "a well-known method – in short – works",
            &["a well-known method – in short – works"],
        );
    }

    #[test]
    fn sentences_where_a_list_was_lost() {
        let long = "the moss of the lake is old and green and it grows by the sea ".repeat(20);
        let reads = |paragraph: &str| -> Vec<String> {
            let source = format!("{long}\n{paragraph}");
            let text = Text::new(&source, Format::Plain);
            let scan = Scan::new(&text);
            let pieces = sentences(&text, &scan, long.len() + 1..source.len());
            pieces
                .iter()
                .map(|piece| source[piece.range.clone()].to_owned())
                .collect()
        };
        assert_eq!(
            reads("You are judged by your ability to: Experience is seen as a merit."),
            [
                "You are judged by your ability to:",
                "Experience is seen as a merit."
            ]
        );
        assert_eq!(
            reads("You are in charge of: The group is young."),
            ["You are in charge of:", "The group is young."]
        );
        for whole in [
            "You are expected to: Conduct work that is new.",
            "You have experience in: Good sense and boats.",
            "The aim: The moss is to grow.",
        ] {
            assert_eq!(reads(whole), [whole]);
        }
    }
}
