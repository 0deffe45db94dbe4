//! What stands before and behind a title in its line: marks, numbers, the site.

use core::ops::Range;

use crate::lexicon::{DateRole, Hiring, Label, Particle, Sense, Word};
use crate::model::MentionValue;
use crate::outline::Outline;

impl Outline<'_> {
    /// "*Postdoc in geology*", as mails print it.
    pub(super) fn unstarred(&self, range: Range<usize>) -> Range<usize> {
        let content = self.slice(range.clone());
        let bare = content.trim_start_matches(['*', '_', ' ']);
        let mut rest = without_number(bare);
        // "Will you join us?Lecturer in botany"
        if let Some((_, title)) = rest.rsplit_once('?')
            && title.starts_with(char::is_uppercase)
        {
            rest = title;
        }
        // "… Fellow (Ref: 12)": the bracket of what comes next.
        let body = rest.trim_end_matches(['*', '_', ' ', '(', '[']);
        let start = range.end - rest.len();
        let title = start..self.before_number(start..start + body.len());
        let above = self.slice(0..range.start).trim_end_matches([' ', '*']);
        let title = if !above.is_empty() && !above.ends_with('\n') {
            self.before_sentence(title)
        } else {
            title
        };
        self.with_subject(title)
    }

    /// "for a lecturer in botany" below "Vacancy": the words that lead to the position are none of its name.
    pub(super) fn behind_for(&self, title: Range<usize>) -> Range<usize> {
        let words = self.scan.words_within(title.clone());
        let leads = words.first().is_some_and(|first| {
            self.particle(first.start) == Some(Particle::For)
                && self.slice(first.range()).starts_with(char::is_lowercase)
        });
        let article =
            |word: &&Word| matches!(self.particle(word.start), Some(Particle::A | Particle::The));
        let name = words.iter().skip(1).find(|word| !article(word));
        let name = name
            .filter(|_| leads && !self.slice(title.clone()).contains(':'))
            .filter(|name| self.names_stage(&(name.start..title.end)));
        name.map_or(title.clone(), |name| name.start..title.end)
    }

    /// "At the Moss Lab we have a position as" above "Lecturer in botany (m/f)": the line that calls for somebody is none of the name.
    pub(super) fn below_call(&self, title: Range<usize>) -> Range<usize> {
        let content = self.slice(title.clone());
        let Some((call, name)) = content.rsplit_once('\n') else {
            return title;
        };
        let call = title.start..title.start + call.len();
        let name = title.end - name.len()..title.end;
        let calls = |hiring| matches!(hiring, Hiring::Seeks | Hiring::Sought | Hiring::Available);
        let called = self.hirings(call).any(|(_, hiring)| calls(hiring));
        let begins = self.slice(name.clone()).starts_with(char::is_uppercase);
        if called && begins && self.names_stage(&name) {
            name
        } else {
            title
        }
    }

    /// "Lecturer in botany - Deadline: 2 May": the signs before the label that cut it are none of it, nor is "(deadline: 2 May)".
    pub(super) fn uncut(&self, title: Range<usize>) -> Range<usize> {
        let title = self.before_dated_bracket(title);
        let content = self.slice(title.clone());
        let rest = without_opened(content).trim_end_matches(|c: char| {
            c.is_whitespace() || matches!(c, '–' | '-' | '|' | ',' | ';')
        });
        title.start..title.start + rest.len()
    }

    /// "Lecturer in botany (apply by 2 May)": where the bracket begins that ends the title and says what happens on a date.
    fn before_dated_bracket(&self, title: Range<usize>) -> Range<usize> {
        let content = self.slice(title.clone());
        let open = content.rfind('(').filter(|_| content.ends_with(')'));
        let Some(open) = open.filter(|open| *open > 0) else {
            return title;
        };
        let bracket = title.start + open..title.end;
        let dated = self
            .mentions(bracket.clone())
            .iter()
            .any(|found| matches!(found.value, MentionValue::Date(_)));
        // "(until 2 May)", "(funded until 2 May)" say it of the post.
        let said = self.cues(bracket.clone()).iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::DateRole(DateRole::Deadline | DateRole::Published)
            )
        });
        if dated && said {
            title.start..bracket.start
        } else {
            title
        }
    }

    /// "JobID 4521 - Lecturer in botany", "[Ref. 12-33] Lecturer in botany": what stands behind the vacancy number, and the
    /// pictures around it are none of it.
    pub(super) fn behind_identifier(&self, title: Range<usize>) -> Range<usize> {
        let number = self.mentions(title.clone()).first().filter(|found| {
            matches!(found.value, MentionValue::Identifier(_))
                && found.range.start <= title.start + 1
        });
        let behind = number.map_or(title.start, |number| number.range.end.min(title.end));
        let rest = self.slice(behind..title.end);
        let bare = rest.trim_start_matches([' ', ']', ')', '-', '–', '|', ':', ',']);
        let start = title.end - bare.len();
        let title = if self.names_stage(&(start..title.end)) {
            start..title.end
        } else {
            title
        };
        let content = self.slice(title.clone());
        let blank = |sign: char| sign == ' ' || is_picture(sign);
        let lead = content.len() - content.trim_start_matches(blank).len();
        let tail = content.len() - content.trim_end_matches(blank).len();
        title.start + lead..(title.end - tail).max(title.start + lead)
    }

    /// "Fern University | Lecturer in botany", "Lecturer in botany | Fern University | Careers": the part that names the position, where
    /// others name the house.
    pub(super) fn beside_house(&self, title: Range<usize>) -> Range<usize> {
        let content = self.slice(title.clone());
        let mut start = title.start;
        let parts = content.split(BAR).map(|part| {
            let range = start..start + part.len();
            start = range.end + BAR.len();
            range
        });
        let house = |range: &Range<usize>| {
            let named: usize = self
                .organisations(range.clone())
                .iter()
                .map(|name| name.end().min(range.end) - name.range.start)
                .sum();
            named > 0 && named + SLACK >= range.len() && !self.names_stage(range)
        };
        let (houses, others): (Vec<_>, Vec<_>) = parts.partition(house);
        let mut own = others.iter().filter(|range| self.names_stage(range));
        match (others.as_slice(), own.next(), own.next()) {
            ([only], ..) => only.clone(),
            (_, Some(only), None) if !houses.is_empty() => only.clone(),
            _ => title,
        }
    }

    /// "Lecturer in botany - Fern Jobs" above "Lecturer in botany": what the page prints again is the title without the name of the site.
    pub(super) fn before_site(&self, title: Range<usize>) -> Range<usize> {
        let content = self.slice(title.clone());
        let mut parts = [" - ", " – ", " | "].into_iter();
        let Some(name) = parts.find_map(|sign| Some(content.split_once(sign)?.0)) else {
            return title;
        };
        let lines = self.text.lines();
        let first = lines.partition_point(|line| line.range.start < title.end);
        let mut below = lines.iter().skip(first).take(BELOW);
        let again = below.any(|line| self.slice(line.range.clone()).trim() == name.trim_end());
        let name = title.start..title.start + name.trim_end().len();
        // "Lecturer - Botany" above "Lecturer", the kind of post
        let kind = self.scan.words_within(name.clone()).len() <= KIND;
        if again && !kind && self.names_stage(&name) {
            name
        } else {
            title
        }
    }

    /// "Lecturer in botany Print Lecturer in botany": a page that lost its lines names itself, a button, and its first heading.
    pub(super) fn once(&self, title: Range<usize>) -> Range<usize> {
        let content = self.slice(title.clone());
        let half = (1..=BUTTON).find_map(|between| {
            let rest = content.len().checked_sub(between)?;
            let half = rest / 2;
            let (first, last) = (content.get(..half)?, content.get(half + between..)?);
            let parted = content.get(half..)?.starts_with(char::is_whitespace)
                && content
                    .get(..half + between)?
                    .ends_with(char::is_whitespace);
            // "Print", but not "and"
            let button = content.get(half..half + between)?.trim();
            let button = button.is_empty() || button.starts_with(char::is_uppercase);
            (rest % 2 == 0 && parted && button && first == last).then_some(half)
        });
        let name = half.map(|half| title.start..title.start + half);
        name.filter(|name| self.names_stage(name)).unwrap_or(title)
    }

    /// "Lecturer in botany (Ref. no.: 12)": where the bracket of the vacancy number begins.
    fn before_number(&self, title: Range<usize>) -> usize {
        let content = self.slice(title.clone());
        let open = content.rfind(" (").filter(|_| content.ends_with(')'));
        let numbered = open.filter(|open| {
            let inside = title.start + open + 2;
            let mut cues = self.cues(inside..inside + 1).iter();
            cues.any(|cue| matches!(cue.sense, Sense::Label(Label::Identifier)))
        });
        numbered.map_or(title.end, |open| title.start + open)
    }

    /// "Job title Lecturer in botany": a label of several words without its colon; "Vacancy: Lecturer in botany", whatever is a heading.
    pub(super) fn behind_bare_label(&self, title: Range<usize>) -> Range<usize> {
        let cues = self.cues(title.start..title.start + 1).iter();
        let label = cues
            .filter(|cue| cue.sense == Sense::Label(Label::Title) && cue.end < title.end)
            .map(|cue| cue.end)
            .max();
        let value = label.and_then(|end| {
            let rest = self.slice(end..title.end);
            let several = self.scan.words_within(title.start..end).len() > 1;
            let value = rest.trim_start_matches([':', ' ']);
            let start = title.end - value.len();
            let labels = if rest.starts_with(':') {
                self.names_stage(&(start..title.end))
            } else {
                several
            };
            (labels && value.starts_with(char::is_uppercase)).then_some(start)
        });
        value.unwrap_or(title.start)..title.end
    }
}

/// Arrows, stars and the like, and what joins and varies them.
fn is_picture(sign: char) -> bool {
    matches!(sign, '\u{200d}' | '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

/// "Lecturer in botany (second call; until 2 May)": where the bracket begins that the label of a date cuts.
fn without_opened(title: &str) -> &str {
    let open = title.rfind(" (").filter(|&open| {
        let inside = title.get(open..).unwrap_or_default();
        !inside.contains(')') && inside.ends_with([';', ',', ':', '-', '–'])
    });
    open.and_then(|open| title.get(..open)).unwrap_or(title)
}

/// "2. Lecturer", "LLS003-Lecturer", "2026-08123 - PhD position": what stands before is the number of a list or of the vacancy.
fn without_number(title: &str) -> &str {
    let listed = title.split_once(['.', ')']);
    if let Some((number, rest)) = listed
        && (1..=2).contains(&number.len())
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && rest.starts_with(' ')
    {
        return rest.trim_start();
    }
    let sign = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase() || byte == b'-';
    let is_number = |number: &str| {
        number.len() >= NUMBER
            && number.bytes().all(sign)
            && number.bytes().filter(u8::is_ascii_digit).count() >= DIGITS
    };
    // "H2020-funded PhD position", "H2020-MSCA fellow": no number
    let is_word = |rest: &str| {
        let mut letters = rest.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase)
    };
    let spaced = title
        .split_once(" - ")
        .filter(|(number, _)| is_number(number));
    let glued = || {
        let parts = title.split_once('-');
        parts.filter(|(number, rest)| is_number(number) && is_word(rest))
    };
    spaced
        .or_else(glued)
        .map_or(title, |(_, rest)| rest.trim_start())
}

/// What parts a title and the site of a page.
const BAR: &str = " | ";

/// A page prints its title again so soon, in lines.
const BELOW: usize = 4;

/// What names the kind of a post has no more words: "PhD position".
const KIND: usize = 2;

/// " Apply now ", " Share this job " between a name and the same once more, in bytes.
const BUTTON: usize = 24;

/// So much may stand beside the name of a house.
const SLACK: usize = 6;

/// A vacancy number before a title has so many signs at least, and so many digits among them.
const NUMBER: usize = 5;
const DIGITS: usize = 3;
