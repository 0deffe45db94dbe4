//! A sentence that may ask for documents, and what stands in it.

use core::ops::Range;

use super::named::strong;
use crate::lexicon::{Bound, Paper, Request, Sense};
use crate::model::MentionValue;
use crate::outline::Outline;

/// A sentence, or an item of a list.
#[derive(Clone, Debug)]
pub struct Sentence<'o, 't> {
    pub outline: &'o Outline<'t>,
    pub range: Range<usize>,
    /// What it says of documents, in order.
    pub papers: Vec<(Range<usize>, Paper)>,
    /// What it asks, in order.
    pub requests: Vec<(Range<usize>, Request)>,
    /// What parts it, in order.
    pub cuts: Vec<Cut>,
    /// Where a phrase names one more of what is asked: "as well as".
    pub besides: Vec<usize>,
}

/// A sign or word between two parts of a sentence.
#[derive(Clone, Debug)]
pub struct Cut {
    pub range: Range<usize>,
    pub kind: CutKind,
}

/// How strongly it parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CutKind {
    /// "and", "or", "&"
    And,
    /// "/"
    Slash,
    /// A comma, semicolon, colon, dash or bullet
    Sign,
    /// An opening bracket
    Open,
    /// A closing bracket
    Close,
}

/// A heading of documents has no more words.
const HEADING: usize = 3;

/// "May. " is so long.
const MONTH: usize = 6;

impl<'o, 't> Sentence<'o, 't> {
    pub fn new(outline: &'o Outline<'t>, range: Range<usize>) -> Self {
        let mut papers = Vec::new();
        let mut requests = Vec::new();
        let mut cuts = signs(outline.slice(range.clone()), range.start);
        cuts.retain(|cut| !stands_in_word(outline, &cut.range));
        let mut bounds: Vec<Range<usize>> = Vec::new();
        let mut again: Vec<Range<usize>> = Vec::new();
        let mut whole: Vec<Range<usize>> = Vec::new();
        let mut besides = Vec::new();
        let addresses = addresses(outline, &range);
        for cue in outline.cues(range.clone()) {
            let within =
                |address: &Range<usize>| address.start <= cue.start && cue.end <= address.end;
            if cue.end > range.end || addresses.iter().any(within) {
                continue;
            }
            match cue.sense {
                Sense::Paper(paper) => papers.push((cue.range(), paper)),
                Sense::Request(Request::Besides) => {
                    requests.push((cue.range(), Request::With));
                    besides.push(cue.start);
                }
                Sense::Request(request) => requests.push((cue.range(), request)),
                Sense::Bound(Bound::And | Bound::Or) => cuts.push(Cut {
                    range: cue.range(),
                    kind: CutKind::And,
                }),
                Sense::Bound(_) => bounds.push(cue.range()),
                Sense::TrailingBound(_) => whole.push(cue.range()),
                Sense::Cardinal(_) => {
                    let brackets = repeated(outline.slice(cue.end..range.end));
                    again.push(cue.end..cue.end + brackets);
                }
                _ => {}
            }
        }
        cuts.retain(|cut| {
            let behind = again.partition_point(|brackets| brackets.start <= cut.range.start);
            let brackets = behind.checked_sub(1).and_then(|last| again.get(last));
            brackets.is_none_or(|brackets| cut.range.start >= brackets.end)
        });
        // "two or more letters" is one thing.
        cuts.retain(|cut| {
            let bound = whole.partition_point(|bound| bound.start <= cut.range.start);
            let bound = bound.checked_sub(1).and_then(|last| whole.get(last));
            bound.is_none_or(|bound| cut.range.end > bound.end)
        });
        // "by 1 May. Send …": the month and the verb behind it look like one phrase.
        let month = outline
            .cues(range.start.saturating_sub(MONTH)..range.start)
            .iter()
            .find(|cue| cue.end > range.start && cue.sense == Sense::Request(Request::May));
        if let Some(cue) = month {
            requests.insert(0, (range.start..cue.end, Request::Gives));
        }
        // The preposition of "up to three" links nothing.
        requests.retain(|(request, _)| {
            !bounds
                .iter()
                .any(|bound| bound.start <= request.start && request.end <= bound.end)
        });
        let text = outline.slice(range.clone());
        // "GitHub © 2024": the foot of a page
        papers.retain(|(paper, _)| {
            let behind = outline.slice(paper.end..range.end.max(paper.end));
            !behind.trim_start().starts_with('©')
        });
        // "Documents:" as a heading
        let heads = text.ends_with(':') || text.split_whitespace().count() <= HEADING;
        if !heads {
            drop_things(&mut requests, &papers);
        }
        cuts.sort_by_key(|cut| cut.range.start);
        // "bachelor's and master's thesis" is one phrase.
        cuts.retain(|cut| {
            !papers
                .iter()
                .any(|(paper, _)| paper.start < cut.range.start && cut.range.end < paper.end)
        });
        Self {
            outline,
            range,
            papers,
            requests,
            cuts,
            besides,
        }
    }

    /// The text of a part.
    pub fn slice(&self, range: Range<usize>) -> &'t str {
        self.outline.slice(range)
    }

    /// The places of what it asks in this way.
    pub fn asks(&self, request: Request) -> impl DoubleEndedIterator<Item = Range<usize>> {
        self.requests
            .iter()
            .filter(move |(_, asked)| *asked == request)
            .map(|(range, _)| range.clone())
    }

    /// Does it ask in this way anywhere?
    pub fn has(&self, request: Request) -> bool {
        self.asks(request).next().is_some()
    }

    /// Does something hang on what stands before it in a part?
    pub fn hangs_within(&self, part: &Range<usize>) -> bool {
        self.requests.iter().any(|(range, request)| {
            request.links() && part.start <= range.start && range.start < part.end
        })
    }

    /// Does a phrase of this kind begin in a part?
    pub fn has_within(&self, request: Request, part: &Range<usize>) -> bool {
        self.asks(request)
            .any(|range| part.start <= range.start && range.start < part.end)
    }

    /// The end of the last cut before `at`, or the beginning.
    pub fn begins(&self, at: usize) -> usize {
        self.cuts
            .iter()
            .rev()
            .find(|cut| cut.range.end <= at)
            .map_or(self.range.start, |cut| cut.range.end)
    }

    /// The beginning of the first cut from `at` on, or the end.
    pub fn ends(&self, at: usize) -> usize {
        self.cuts
            .iter()
            .find(|cut| cut.range.start >= at)
            .map_or(self.range.end, |cut| cut.range.start)
    }

    /// The cuts between two places.
    pub fn cuts_between(&self, from: usize, upto: usize) -> impl Iterator<Item = &Cut> + Clone {
        self.cuts
            .iter()
            .filter(move |cut| from <= cut.range.start && cut.range.end <= upto)
    }

    /// Is it a bullet, a number or a semicolon: what parts the items of a list that was run together?
    pub fn is_list_sign(&self, cut: &Cut) -> bool {
        cut.kind == CutKind::Sign
            && !self
                .slice(cut.range.clone())
                .starts_with([',', ':', '–', '—'])
    }

    /// Does it open a list: "Applicants send:", or "Applications must include", whose numbered items stand behind it?
    pub fn opens(&self) -> bool {
        let text = self.slice(self.range.clone()).trim_end();
        let end = self.range.start + text.len();
        // "please prepare the following documents."
        let stop = self.range.start + text.trim_end_matches('.').len();
        text.ends_with([':', '：'])
            || self.requests.iter().any(|(range, request)| match request {
                Request::Papers => {
                    range.end == end || range.end == stop && self.slice(range.clone()).contains(' ')
                }
                Request::Gives | Request::With => range.end == end,
                _ => false,
            })
    }
}

/// "the documentation of achievements", "security features of documents": words for what is handed in that stand for other things,
/// too, say nothing where neither a letter or CV is named nor anything is asked.
fn drop_things(requests: &mut Vec<(Range<usize>, Request)>, papers: &[(Range<usize>, Paper)]) {
    let thing = |(range, request): &(Range<usize>, Request)| {
        matches!(request, Request::Applying | Request::Papers)
            && papers.iter().any(|(paper, what)| {
                paper == range && matches!(what, Paper::As(_) | Paper::Measure)
            })
    };
    let asks = |asked: &(Range<usize>, Request)| {
        use Request::{Applying, Given, Gives, If, Papers, Person, Please};
        matches!(
            asked.1,
            Applying | Papers | Person | Please | If | Gives | Given
        ) && !thing(asked)
    };
    let letter =
        |(_, paper): &(Range<usize>, Paper)| matches!(paper, Paper::Named(kind) if strong(*kind));
    if !papers.iter().any(letter) && !requests.iter().any(asks) {
        requests.retain(|asked| !thing(asked));
    }
}

/// "letter(s)": the bracket is a part of the word.
fn stands_in_word(outline: &Outline<'_>, sign: &Range<usize>) -> bool {
    let words = outline
        .scan
        .words_within(sign.start.saturating_sub(WORD)..sign.start);
    words.last().is_some_and(|word| sign.start < word.end)
}

/// No word before a bracket in it is longer, in bytes.
const WORD: usize = 40;

/// What stands in an address says nothing; the shown text of a link does.
fn addresses(outline: &Outline<'_>, range: &Range<usize>) -> Vec<Range<usize>> {
    outline
        .mentions(range.clone())
        .iter()
        .filter(|found| {
            found.source.is_none()
                && matches!(found.value, MentionValue::Email(_) | MentionValue::Url(_))
        })
        .map(|found| found.range.clone())
        .collect()
}

/// How long the brackets are that say a number once more, in digits: "four (4) letters". They part nothing.
fn repeated(behind: &str) -> usize {
    let digits = |rest: &str| rest.bytes().take_while(u8::is_ascii_digit).count();
    let bracket = behind.strip_prefix([' ', '\n']);
    let bracket = bracket.and_then(|rest| rest.strip_prefix('('));
    bracket.map_or(0, |rest| {
        let digits = digits(rest);
        let closed = rest.get(digits..).is_some_and(|rest| rest.starts_with(')'));
        if closed && (1..=2).contains(&digits) {
            " (".len() + digits + ")".len()
        } else {
            0
        }
    })
}

fn signs(text: &str, start: usize) -> Vec<Cut> {
    let mut cuts = Vec::new();
    let mut before = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, sign)) = chars.next() {
        let next = chars.peek().map_or(' ', |&(_, next)| next);
        let mut start_at = at;
        let kind = match sign {
            // "1,000 words", "12:00"
            ',' | ':' if before.is_ascii_digit() && next.is_ascii_digit() => None,
            ',' | ';' | ':' | '•' | '·' | '●' | '▪' | '■' | '–' | '—' => {
                Some(CutKind::Sign)
            }
            '-' | '*' if before.is_whitespace() => Some(CutKind::Sign),
            // "include: 1. a cover letter 2. a CV", "i) a cover letter"
            '.' | ')' if before.is_ascii_digit() && next.is_whitespace() => {
                let number = ordinal(text, at);
                start_at = number.unwrap_or(at);
                match number {
                    Some(_) => Some(CutKind::Sign),
                    None => (sign == ')').then_some(CutKind::Close),
                }
            }
            '(' | '[' => Some(CutKind::Open),
            ')' | ']' => Some(CutKind::Close),
            '/' => Some(CutKind::Slash),
            '&' | '+' => Some(CutKind::And),
            _ => None,
        };
        if let Some(kind) = kind {
            let range = start + start_at..start + at + sign.len_utf8();
            cuts.push(Cut { range, kind });
        }
        before = sign;
    }
    cuts
}

/// Where the number of one or two digits begins that stands by itself before this place.
fn ordinal(text: &str, at: usize) -> Option<usize> {
    let done = text.get(..at).unwrap_or_default();
    let digits = done.bytes().rev().take_while(u8::is_ascii_digit).count();
    let start = done.len() - digits;
    let alone = done
        .get(..start)
        .is_some_and(|before| before.is_empty() || before.ends_with([' ', '\n', '(', '\u{a0}']));
    (digits <= 2 && alone).then_some(start)
}
