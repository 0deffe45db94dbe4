//! Published, deadline, start: the roles that the posting gives its dates.

mod choose;
mod clues;
mod entry;
mod lines;
mod order;
mod worded;

use core::ops::Range;

use chrono::{Datelike, NaiveDate};

use clues::Clues;
use order::{Dated, Order};

pub use order::DateOrder;

use super::{Candidate, Doubt};
use crate::lexicon::{Bound, Cue, DateRole, Label, Sense, Timing};
use crate::mentions::Found;
use crate::model::{Date, Deadline, Evidence, MentionValue, Start};
use crate::outline::{Outline, Passage};

/// What the caller knows of the posting's dates.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// A day on or after which a yearless date lies.
    pub reference: Option<NaiveDate>,
    /// The order of numeric dates.
    pub order: DateOrder,
}

/// The dates of a posting.
#[derive(Debug, Default)]
pub struct Dates {
    pub published: Option<Candidate<Date>>,
    pub deadline: Option<Candidate<Deadline>>,
    pub start: Option<Candidate<Start>>,
    pub doubts: Vec<Doubt>,
}

/// Published, deadline, start.
pub fn dates(outline: &Outline<'_>, options: Options) -> Dates {
    let mut reader = Reader {
        outline,
        order: Order::of(outline, options.order),
        published: Vec::new(),
        others: Vec::new(),
        deadlines: Vec::new(),
        reviews: Vec::new(),
        starts: Vec::new(),
        late: false,
        by_then: false,
        early: None,
    };
    let below = reader.names_below();
    for (number, passage) in outline.passages.iter().enumerate() {
        if below.contains(&number) {
            continue;
        }
        reader.passage(passage);
        if number < TOP {
            reader.dateline(passage);
            reader.zoned(passage);
        }
        if let Some(next) = outline.passages.get(number + 1) {
            reader.columns(passage, next);
        }
    }
    reader.headings();
    reader.finish(options.reference)
}

/// A line of no more than a phrase.
const SHORT: usize = 60;

/// "between Wednesday, 21 September 2025"
const BETWEEN: usize = 36;

/// "Date" and no more
const DATE: usize = 4;

/// A word stands so near before the next, in bytes.
const NEXT: usize = 2;

/// "will receive " between a date and "full consideration".
const EARLY: usize = 48;

/// "(published on "
const BRACKET: usize = 16;
/// "Wednesday" in brackets behind a date
const BRACKETED_DAY: usize = 9;

/// The passages in which the head of a posting or mail ends.
const TOP: usize = 12;

struct Reader<'o, 't> {
    outline: &'o Outline<'t>,
    order: Order,
    published: Vec<Candidate<Dated>>,
    /// Under "Date", which says least of what is done then.
    others: Vec<Candidate<Dated>>,
    deadlines: Vec<Candidate<Option<Dated>>>,
    reviews: Vec<Candidate<Dated>>,
    starts: Vec<Candidate<Starting>>,
    late: bool,
    by_then: bool,
    /// The last day for full consideration, and how the text vouches for it: any other deadline comes before it.
    early: Option<(Range<usize>, Evidence)>,
}

#[derive(Clone, Debug)]
enum Starting {
    On(Dated),
    AsSoonAsPossible,
    Negotiable,
}

impl Reader<'_, '_> {
    fn passage(&mut self, passage: &Passage) {
        let mut clues = Clues::of(self.outline, passage);
        let contract = matches!(passage.label, Some((Label::Contract, _)));
        if clues.roles.is_empty()
            && clues.timings.is_empty()
            && clues.label.is_none()
            && !contract
            && !clues.lasts_at_all()
            && !clues.ends_at_all()
        {
            return;
        }
        let mut found: Vec<&Found> = self
            .outline
            .mentions(passage.range.clone())
            .iter()
            .filter(|found| matches!(found.value, MentionValue::Date(_)))
            .collect();
        let mut start_found = self.entries(&mut clues, &mut found);
        for (number, mention) in found.iter().enumerate() {
            let before = number.checked_sub(1).and_then(|before| found.get(before));
            let done = before.map_or(self.outline.with_lead(passage).start, |before| {
                before.range.end
            });
            let next = found.get(number + 1);
            let role = clues.role(
                self.outline,
                &(done..mention.range.start),
                mention.range.end,
                next.map(|next| next.range.start),
                before.is_some_and(|before| self.joins(before.range.end..mention.range.start)),
            );
            let joined = next.is_some_and(|next| self.joins(mention.range.end..next.range.start));
            // "Term: 1 October 2024 to 30 September 2026"
            let begins = joined && contract;
            let role = role.or(begins.then_some((DateRole::Start, Evidence::Labelled)));
            let lasts = self.lasts_from(&clues, mention, joined);
            let role = role.or(lasts.then_some((DateRole::Start, Evidence::Phrased)));
            let role = if self.is_byline(passage, mention) {
                Some((DateRole::Published, Evidence::Labelled))
            } else {
                role
            };
            let Some((role, evidence)) = role else {
                continue;
            };
            let Some(dated) = self.order.settle(self.outline, mention) else {
                continue;
            };
            let near = done..next.map_or(passage.range.end, |next| next.range.start);
            let closes = matches!(role, DateRole::Deadline | DateRole::Limit | DateRole::Until);
            let evidence = if self.is_early_label(passage) {
                evidence.min(Evidence::Phrased)
            } else if closes && self.is_early(&clues, &mention.range, near) {
                self.early = Some((mention.range.clone(), evidence));
                evidence.min(Evidence::Bare)
            } else {
                evidence
            };
            let candidate = Candidate::new(dated, mention.range.clone(), evidence);
            match role {
                _ if closes && joined => {}
                _ if closes => self.deadlines.push(candidate.map(Some)),
                // "The results were published on …" says nothing of the posting.
                DateRole::Published
                    if evidence == Evidence::Labelled
                        || clues.begins_with(role, passage)
                        || self.in_brackets(&clues, done..mention.range.start)
                        || passage.range.len() <= SHORT =>
                {
                    if !Self::is_any_date(passage) {
                        self.published.push(candidate);
                    } else if !self.ends_name(passage) {
                        self.others.push(candidate);
                    }
                }
                // "£83,998 (as of 1 January 2012)"
                DateRole::Since if self.prices(done..mention.range.start) => {}
                DateRole::Start | DateRole::From | DateRole::Since => {
                    // A start that is only bounded ("flexible but no later than …") is not stated.
                    let window = next
                        .is_some_and(|next| self.pairs(mention.range.end..next.range.start))
                        || before.is_some_and(|before| {
                            self.pairs(before.range.end..mention.range.start)
                        });
                    let bounded = clues.open()
                        && !clues.or_soon(mention.range.end)
                        && (window
                            || clues.limited(&(done..mention.range.start), mention.range.end));
                    if !bounded {
                        start_found = true;
                        self.starts.push(candidate.map(Starting::On));
                    }
                }
                DateRole::Review => self.reviews.push(candidate),
                _ => {}
            }
        }
        if !start_found && found.is_empty() {
            start_found = self.bare_year(&clues, passage);
        }
        self.in_words(&clues, start_found);
        self.words_alone(&clues, passage);
    }

    /// "3 years (1 February 2023)", "fixed-term position (1 May 2025 – 30 April 2028)": what lasts begins then.
    fn lasts_from(&self, clues: &Clues, date: &Found, joined: bool) -> bool {
        // "3 years (31 January 2026)" ends then.
        let first = matches!(&date.value, MentionValue::Date(Date::Day(day)) if day.day() == 1);
        let start = date.range.start;
        let begun = joined || first && self.is_bracketed(&date.range);
        begun && clues.holding && clues.lasted(start)
            || joined && clues.temporary(self.outline, start)
    }

    /// Is a day all that stands in brackets?
    fn is_bracketed(&self, date: &Range<usize>) -> bool {
        let before = self.outline.slice(date.start.saturating_sub(1)..date.start);
        let behind = self.outline.slice(date.end..date.end + 1);
        before == "(" && behind == ")"
    }

    /// Takes the dates after which a round is called; were there any?
    fn entries(&mut self, clues: &mut Clues, found: &mut Vec<&Found>) -> bool {
        let entries = entry::take(self.outline, clues, found);
        for entry in &entries {
            if let Some(dated) = self.order.settle(self.outline, entry) {
                let candidate = Candidate::new(dated, entry.range.clone(), Evidence::Phrased);
                self.starts.push(candidate.map(Starting::On));
            }
        }
        !entries.is_empty()
    }

    /// "Date: 15 November": the label is one short word.
    fn is_any_date(passage: &Passage) -> bool {
        passage
            .label
            .as_ref()
            .is_some_and(|(label, name)| *label == Label::Published && name.len() <= DATE)
    }

    /// "Shortlisting date: 15 November": the label is but the last word of what names the date.
    fn ends_name(&self, passage: &Passage) -> bool {
        let name = passage.label.as_ref().map(|(_, name)| name.start);
        name.is_some_and(|start| {
            let before = self.outline.slice(start.saturating_sub(NEXT)..start);
            let bare = before.trim_end_matches(' ');
            bare.len() < before.len() && bare.ends_with(char::is_alphanumeric)
        })
    }

    /// "Full consideration date: 15 November", where applications may come later
    fn is_early_label(&self, passage: &Passage) -> bool {
        passage.label.as_ref().is_some_and(|(_, name)| {
            let mut cues = self.outline.cues(name.clone()).iter();
            cues.any(|cue| cue.sense == Sense::Timing(Timing::Early))
        })
    }

    /// "For full consideration apply by 15 November.": do words beside a date say that applications may come later?
    fn is_early(&self, clues: &Clues, date: &Range<usize>, near: Range<usize>) -> bool {
        clues.timings.iter().any(|(timing, cue)| {
            let gap = if cue.end <= date.start {
                cue.end..date.start
            } else {
                date.end..cue.start.max(date.end)
            };
            *timing == Timing::Early
                && near.start <= cue.start
                && cue.end <= near.end
                && gap.len() <= EARLY
                && !self.outline.slice(gap).contains(". ")
        })
    }

    /// "Deadline: 1 December (posted 16 September": a word or two behind a bracket.
    fn in_brackets(&self, clues: &Clues, gap: Range<usize>) -> bool {
        let open = self.outline.slice(gap.clone()).rfind('(');
        open.map(|open| gap.start + open).is_some_and(|open| {
            // "as published in Nature (April 2019)" is of a paper; "the publication of the call (1 May" of the call.
            let named = |(role, cue): &(DateRole, Range<usize>)| {
                let between = self.outline.slice(cue.end.min(open)..open);
                *role == DateRole::Published
                    && cue.start >= gap.start
                    && cue.end <= gap.end
                    && (cue.start > open || !between.contains(char::is_uppercase))
            };
            gap.end - open <= BRACKET && clues.roles.iter().any(named)
        })
    }

    /// "1 June – 30 June": what parts the ends of a range.
    fn joins(&self, range: Range<usize>) -> bool {
        let gap = self.outline.slice(range.clone()).trim();
        // "1 June (Mon) – 30 June (Tue)"
        let gap = gap
            .strip_prefix('(')
            .and_then(|day| day.split_once(')'))
            .filter(|(day, _)| day.len() <= BRACKETED_DAY)
            .map_or(gap, |(_, rest)| rest.trim_start());
        if gap.len() > 12 {
            return false;
        }
        let says = |range: Range<usize>, wanted: Sense| {
            let mut cues = self.outline.cues(range).iter();
            cues.any(|cue| cue.sense == wanted)
        };
        let bounded = |range, wanted| says(range, Sense::Bound(wanted));
        gap.len() <= 3 && !gap.is_empty() && gap.chars().all(|c| matches!(c, '-' | '–' | '—' | '~' | '～'))
            || bounded(range.clone(), Bound::To)
            // "1 May through 1 June"
            || says(range.clone(), Sense::DateRole(DateRole::Until))
            // "between 1 May and 1 June"
            || bounded(range.clone(), Bound::And)
                && bounded(range.start.saturating_sub(BETWEEN)..range.start, Bound::Between)
    }

    /// "between 1 May and 1 June": the same, or "and".
    fn pairs(&self, range: Range<usize>) -> bool {
        let and = |cue: &Cue<Sense>| matches!(cue.sense, Sense::Bound(Bound::And));
        self.joins(range.clone()) || range.len() <= 12 && self.outline.cues(range).iter().any(and)
    }

    /// An amount stands right before the date.
    fn prices(&self, before: Range<usize>) -> bool {
        let last = self.outline.mentions(before.clone()).last();
        last.is_some_and(|last| {
            matches!(last.value, MentionValue::Money(_)) && before.end - last.range.end <= PRICED
        })
    }
}

/// " (as of " stands between an amount and its date.
const PRICED: usize = 12;

#[cfg(test)]
mod tests {
    use crate::{Date, Deadline, PostingParser, Term, WarningKind, parse_posting};

    #[test]
    fn when_the_reading_of_what_came_in_begins() {
        for text in [
            "Open until filled with review of resumes beginning on 3 December 2025.",
            "The post stays open until filled. Screening of dossiers will begin 3 December 2025.",
        ] {
            start(text, None);
            deadline(text, Some("open_until_filled"));
        }
        start(
            "The appointment begins on 3 December 2025.",
            Some("2025-12-03"),
        );
    }

    #[test]
    fn a_publication_list_that_is_due() {
        const DUE: Option<&str> = Some("2026-04-03");
        for text in [
            "Please send a CV and publication list no later than 3 April 2026.",
            "Please send your publication list by 3 April 2026.",
            "Please send a letter and your publication record before 3 April 2026.",
        ] {
            deadline(text, DUE);
            published(text, None);
        }
        published("Publication: 3 April 2026\n", DUE);
        published("Publication date: 3 April 2026\n", DUE);
    }

    #[test]
    fn rounds_that_are_called_after_their_date() {
        const DUE: Option<&str> = Some("2025-01-31");
        for text in [
            "The deadline for September 2025 entry is 31 January 2025.",
            "Deadline for September 2025 start: 31 January 2025",
        ] {
            deadline(text, DUE);
            start(text, Some("2025-09"));
        }
        start(
            "This PhD studentship is for October 2025 entry.",
            Some("2025-10"),
        );
        start("Each 2025 entry wins a prize.", None);
        for text in [
            "Records of the May 2025 enrolment are kept in the ward.",
            "You teach the October 2024 intake of students.",
        ] {
            start(text, None);
        }
        let text = "Deadline: January 2025 Start: June 2025";
        start(text, Some("2025-06"));
        deadline(text, Some("2025-01"));
        start(
            "The deadline for Fall 2025 admission is 1 May.",
            Some("2025-23"),
        );
        deadline(
            "The May 2025 call closes on 1 June 2025.",
            Some("2025-06-01"),
        );
        deadline("Apply by May 2025 start September.", Some("2025-05"));
    }

    #[test]
    fn the_day_a_vacancy_was_opened_is_not_the_last_to_apply() {
        const TEXT: &str = "Pilot\n\nDeadline for applying\n\nThis vacancy has been opened 3 May 2021. A first cut-off date for the collection of applications is planned for 7 June 2021.";
        deadline(TEXT, Some("2021-06-07"));
        published(TEXT, Some("2021-05-03"));
        deadline(
            "Applicants were awarded a PhD five years ago at most (the cut-off date is 1 January 2021).",
            None,
        );
        for text in [
            "The museum has been opened 3 May 2021.",
            "A degree obtained before the cut-off date of 7 June 2021 is asked.",
        ] {
            deadline(text, None);
            published(text, None);
        }
    }

    #[test]
    fn the_deadline_once_more_above_the_text() {
        const TEXT: &str = "Doctoral researcher in moss\n\nThe lab studies lakes.\n\nApplication deadline: 31.05.2023\n";
        published(&format!("University of Fern\nMay 31, 2023\n{TEXT}"), None);
        published(
            &format!("University of Fern\nMay 3, 2023\n{TEXT}"),
            Some("2023-05-03"),
        );
        published(
            "Fern Institute\n\nJob offer from June 12, 2023\n\nThe lab seeks a student.\n",
            Some("2023-06-12"),
        );
    }

    #[test]
    fn what_is_read_from_a_day_until_the_post_is_filled() {
        for text in [
            "Applications will be evaluated from 15 March 2027 until the position is filled.",
            "Applications will be handled as of 15 March 2027 until the position is filled.",
            "Postdoc in moss\n\nThe selection process starts on 15 March 2027.",
        ] {
            start(text, None);
        }
        start("The post is open as of 15 March 2027.", Some("2027-03-15"));
    }

    #[test]
    fn searches_that_go_on_as_long_as_needed() {
        deadline(
            "Review of applications will begin 23 April 2018 and continue as long as needed to find a pilot.",
            Some("open_until_filled"),
        );
        deadline(
            "The search remains open until a sufficient pool of pilots is known.",
            Some("open_until_filled"),
        );
        deadline(
            "Applications are accepted until an offer is made.",
            Some("open_until_filled"),
        );
        deadline("Help is given as long as needed.", None);
        deadline("Help with houses will continue as long as needed.", None);
        deadline("Your data are stored until a candidate is hired.", None);
        deadline("References are not contacted until an offer is made.", None);
        deadline("The mayor stays until hired staff come.", None);
    }

    #[test]
    fn names_below_their_dates() {
        deadline(
            "PhD in lakes\n\nKey dates\n26 June 2023\nApplication deadline\n30 June 2023\nInterviews\n1 September 2023\nStart date\n",
            Some("2023-06-26"),
        );
        deadline(
            "# PhD in lakes\n\n## Key dates\n\n26 June 2023\n\nApplication deadline\n\n30 June 2023\n\nInterviews\n",
            Some("2023-06-26"),
        );
        deadline(
            "Application deadline\n26 June 2023\nStart date\n1 September 2023\n",
            Some("2023-06-26"),
        );
        deadline(
            "1 May 2023\nApplication deadline\n30 June 2023 - 23:59 (Central European Time)\nStart date\nAs soon as possible\n",
            Some("2023-06-30"),
        );
        // A date with a name on its line, or in a line of the head, is none of them.
        for head in ["Published: 1 May 2023", "1 May 2023"] {
            let text = format!(
                "{head}\nApplication deadline\n26 June 2023\nStart date\n1 September 2023\n"
            );
            deadline(&text, Some("2023-06-26"));
            start(&text, Some("2023-09-01"));
            published(&text, Some("2023-05-01"));
        }
    }

    #[test]
    fn until_somebody_is_chosen() {
        let filled = Some("open_until_filled");
        deadline(
            "Applications will be considered until candidate is selected.",
            filled,
        );
        deadline(
            "Applications are accepted until a postdoc has been hired.",
            filled,
        );
        deadline(
            "Applications are read in May, and you will count moss until all species have been identified.",
            None,
        );
        deadline(
            "The interim head serves until a successor is appointed.",
            None,
        );
    }

    #[test]
    fn duties_that_are_assumed() {
        start(
            "The appointee will assume duties in January 2026.",
            Some("2026-01"),
        );
        start(
            "The selected candidate is expected to assume duty as soon as possible.",
            Some("as_soon_as_possible"),
        );
        start("We assume that you read the terms in January 2026.", None);
    }

    #[test]
    fn open_until_filled_as_a_question() {
        let read = |text: &str| parse_posting(text).deadline.map(|read| read.value);
        for text in [
            "PhD position\nOpen Until Filled: Yes",
            "PhD position\nOpen Until Filled\nYes\nPosting Date\n01/10/2025",
            "PhD position\nDeadline: open until filled\nNo phone calls please.",
            "The position is open until filled. No phone calls.",
        ] {
            assert_eq!(read(text), Some(Deadline::OpenUntilFilled), "{text}");
        }
        for text in [
            "PhD position\nOpen Until Filled: No",
            "PhD position\nOpen Until Filled\nNo\nPosting Date\n01/10/2025",
            "PhD position Open Until Filled: No Special Instructions: none",
        ] {
            let posting = parse_posting(text);
            assert_eq!(posting.deadline, None, "{text}");
            assert_eq!(posting.status, None, "{text}");
        }
    }

    #[test]
    fn until_further_notice() {
        for text in [
            "Applications are accepted until further notice.",
            "Application deadline: until further notice",
            "The call is open until further notice.",
        ] {
            let posting = parse_posting(text);
            let read = posting.deadline.map(|read| read.value);
            assert_eq!(read, Some(Deadline::OpenUntilFilled), "{text}");
            assert_eq!(posting.employment.term, None, "{text}");
        }
        for text in [
            "The position is a permanent employment until further notice.",
            "Form of employment: Until further notice",
        ] {
            deadline(text, None);
            let term = parse_posting(text).employment.term.map(|read| read.value);
            assert_eq!(term, Some(Term::Permanent), "{text}");
        }
    }

    #[test]
    fn what_closes_comes_before_what_is_read_first() {
        deadline(
            "Full consideration date: 15 November 2023\nClosing date: 5 January 2024\n",
            Some("2024-01-05"),
        );
        deadline(
            "Full consideration date: 15 November 2023\n",
            Some("2023-11-15"),
        );
        deadline(
            "For full consideration apply by 15 November 2023. The position closes on 5 January 2024.",
            Some("2024-01-05"),
        );
        deadline(
            "Applications received by 15 November 2023 will receive full consideration.",
            Some("2023-11-15"),
        );
        let both =
            "For full consideration apply by 15 November 2023, position starts 1 January 2024.";
        deadline(both, Some("2023-11-15"));
        start(both, Some("2024-01-01"));
    }

    #[test]
    fn who_put_the_posting_up() {
        deadline("Submitted by Ann Berg on Mon, 3 February 2025", None);
        published(
            "Submitted by Ann Berg on Mon, 3 February 2025",
            Some("2025-02-03"),
        );
        deadline("Submitted by 3 February 2025", Some("2025-02-03"));
        for by in ["Apply by Midnight on", "Submit by Midnight GMT on"] {
            deadline(&format!("{by} 3 May 2025"), Some("2025-05-03"));
        }
    }

    #[test]
    fn the_day_before_another() {
        let closes =
            |words: &str| format!("Botanist\n\nYou may apply for this position {words}.\n");
        deadline(
            &closes("until 10 June 11:59 pm / before 11 June 2025 local time"),
            Some("2025-06-10"),
        );
        deadline(&closes("until 10 June 2025"), Some("2025-06-10"));
        deadline(&closes("before 11 June 2025"), Some("2025-06-11"));
        deadline(
            "Botanist\n\nYou hold this position until 10 June 2025.\n",
            None,
        );
    }

    #[track_caller]
    fn deadline(text: &str, date: Option<&str>) {
        let read = parse_posting(text)
            .deadline
            .map(|read| read.value.to_string());
        assert_eq!(read.as_deref(), date, "{text}");
    }

    #[test]
    fn a_bullet_behind_the_label() {
        let text = |line: &str| format!("Postdoc in moss\n\n{line}\n\nWe study lakes.\n");
        deadline(&text("Deadline • 3 May 2024"), Some("2024-05-03"));
        deadline(&text("Deadline• 3 May 2024"), Some("2024-05-03"));
        deadline(&text("Moss Lab • 3 May 2024"), None);
    }

    #[test]
    fn when_a_call_is_settled() {
        let text = "The deadline for documents is 14 December 2020. The contest will be adjudicated no later than 16 December 2020.";
        deadline(text, Some("2020-12-14"));
        assert_eq!(parse_posting(text).warnings, Vec::new(), "{text}");
    }

    #[track_caller]
    fn start(text: &str, date: Option<&str>) {
        let read = parse_posting(text).start.map(|read| read.value.to_string());
        assert_eq!(read.as_deref(), date, "{text}");
    }

    #[track_caller]
    fn published(text: &str, date: Option<&str>) {
        let read = parse_posting(text)
            .published
            .map(|read| read.value.to_string());
        assert_eq!(read.as_deref(), date, "{text}");
    }

    #[test]
    fn a_last_day_beside_days_of_review() {
        deadline(
            "Open date: June 11, 2025\nMost recent review date: Tuesday, June 24, 2025\nFinal date: Thursday, June 11, 2026\n",
            Some("2026-06-11"),
        );
    }

    #[test]
    fn periods_between_days_with_their_weekdays() {
        deadline(
            "Application period: September 1 (Mon) – September 12 (Fri), 2025\n",
            Some("2025-09-12"),
        );
        deadline(
            "Application period: 2025-09-01 ~ 2025-09-12\n",
            Some("2025-09-12"),
        );
        deadline("Deadline: September 12 (Fri), 2025\n", Some("2025-09-12"));
    }

    #[test]
    fn names_that_end_in_date() {
        for other in ["Shortlisting date", "Boat test date"] {
            published(
                &format!("Lecturer\n\nSalary: £40,000\n{other}: 10 May 2024\nHours: 37\n"),
                None,
            );
        }
        for known in ["Date", "Upload date", "Issuing date"] {
            published(
                &format!("Lecturer\n\n{known}: 10 May 2024\n"),
                Some("2024-05-10"),
            );
        }
        published(
            "Lecturer\n\nUploaded 27 Apr 2021\n\nThe school is old.\n",
            Some("2021-04-27"),
        );
        deadline(
            "The closing date for completed applications is midnight (GMT) on Sunday 26 March 2023.",
            Some("2023-03-26"),
        );
        deadline(
            "Application deadline: Remains open",
            Some("open_until_filled"),
        );
    }

    #[test]
    fn when_it_was_put_up() {
        // A date that a wrapped sentence ends with.
        published(
            "Lecturer\n\nLetters are to be sent to the office of the school at the pier of the town before\nApril 30, 2026. Further information: lakes.example",
            None,
        );
        published(
            "Lecturer\n\nThe lab is new.\n\nPort Fern, 2 March 2026\n",
            Some("2026-03-02"),
        );
        published("Lecturer\n\nThe lab meets at noon, 2 March 2026\n", None);
        published("Dated: 2 March 2026\n", Some("2026-03-02"));
        published(
            "Lecturer\n#######\n:author: Jane Doe\n:date: 2015-09-10 10:00\n\nThe lab is at the lake.\n",
            Some("2015-09-10"),
        );
        published(
            "---\ntitle: Lecturer\ndate: 2014-10-23\n---\n\nOpen date: 19 September 2018\n",
            Some("2018-09-19"),
        );
        published(
            "---\ntitle: Lecturer\ndate: 2014-10-23\n---\n\nReview date: 19 September 2018\n",
            Some("2014-10-23"),
        );
        published("Lecturer\n\n2 March 2026 - 09:15\n", Some("2026-03-02"));
        published("Lecturer\n\n2 March 2026 - 4 PM\n", Some("2026-03-02"));
        published("Lecturer\n1 July 2025 - 30\nNovember 2025\n", None);
        published(
            "Posted: 07/02/2026\nLocation: Elmwood, OH\n",
            Some("2026-07-02"),
        );
        start("The position starts on 4 July 1776.", None);
    }

    #[test]
    fn what_only_postings_of_the_usa_say() {
        for said in [
            "FLSA status: Exempt",
            "Send questions to moss@fern.edu.",
            "Phone: (541) 555-0142",
            "The portal closes at 11:59 PM Pacific.",
        ] {
            let text = format!("Technician\nClosing Date: 12/04/2026\n{said}\n");
            deadline(&text, Some("2026-12-04"));
        }
        for said in [
            "Phone: 0541 555 0142",
            "Send questions to moss@fern.edu.au.",
            "Partners are fern.edu and moss@fern.de.",
            "The portal closes at 11:59 PM.",
            "FLSA status: Exempt\nPay: EUR 40,000",
        ] {
            let text = format!("Technician\nClosing Date: 12/04/2026\n{said}\n");
            deadline(&text, Some("2026-04-12"));
        }
    }

    #[test]
    fn labels_of_portals() {
        published(
            "Fellow\nPosting Start Date: 18/11/2026\n",
            Some("2026-11-18"),
        );
        start("Fellow\nPosting Start Date: 18/11/2026\n", None);
        deadline("Fellow\nDate Closed: 18/11/2026\n", Some("2026-11-18"));
    }

    #[test]
    fn nothing_of_a_posting_happens_in_the_middle_ages() {
        deadline("Deadline: 5 December 1391", None);
        published("Published: 5 December 1391", None);
        published("Position advertised 6 March 2020", Some("2020-03-06"));
        published(
            "From: Jane Doe\nSent: Friday, March 12, 2021 10:11 AM\nSubject: Moss\n\nWe count.",
            Some("2021-03-12"),
        );
    }

    #[test]
    fn labels_that_lead_to_dates_of_other_things() {
        for text in [
            "Data cut off: 1 May 2023",
            "Intake: autumn 2020 cohort",
            "Entry: 12 May 2023 (data base entry)",
            "Letters sent: 3 May 2024",
            "Advertising period: from 1 April 2024",
        ] {
            let text = format!("Postdoc in ferns\n\n{text}\n");
            deadline(&text, None);
            start(&text, None);
            published(&text, None);
        }
        deadline(
            "Postdoc in ferns\n\nAge cut off: 1 January 1990\nApplication deadline: 1 May 2024\n",
            Some("2024-05-01"),
        );
        start(
            "Postdoc in ferns\n\nRequirements\n\n- Availability: from 1 May 2024 for fieldwork until 3 June 2024\n\nStart date: 1 September 2024\n",
            Some("2024-09-01"),
        );
    }

    #[test]
    fn dates_that_are_no_deadline() {
        deadline("Interviews will be held on 3 May 2024.", None);
        deadline("The degree must be obtained by 1 August 2023.", None);
        deadline(
            "Students can apply, provided they obtain their PhD no later than 1 August 2023.",
            None,
        );
        start(
            "Fellows are expected to start their research activity no later than 1 October 2023.",
            Some("2023-10-01"),
        );
        start("They obtain their PhD no later than 1 October 2023.", None);
        deadline("The institute was founded on 4 March 1901.", None);
        deadline("The project runs until 31 December 2026.", None);
        deadline("The position starts on 1 March 2024.", None);
        deadline(
            "The position is available from 1 May 2024 until 30 April 2026; apply now.",
            None,
        );
        deadline(
            "A post is on offer, and applications for it welcome, with a contract until 30 September 2026.",
            None,
        );
        deadline("The position is open. We use rolling shutters.", None);
        deadline("Deadline: see our open call", None);
        deadline(
            "You have, or are expected to receive by July 2025, a degree in biology; apply now.",
            None,
        );
        deadline("Review of applications will begin on 1 March 2024.", None);
        deadline(
            "To apply you need a degree; those who by 31 March 2023 will have completed it are welcome.",
            None,
        );
    }

    #[test]
    fn times_of_day_between_a_limit_and_its_day() {
        deadline(
            "Candidates should apply, in confidence, before 12 noon (local time) on Friday, 20th November 2020.",
            Some("2020-11-20"),
        );
        deadline(
            "Please apply on December 6, 2020 at the latest through the system.",
            Some("2020-12-06"),
        );
        deadline(
            "Students expecting to graduate before October 2021 are encouraged to apply.",
            None,
        );
        deadline(
            "Applicants who will have submitted their thesis by 1 March 2021 may apply, too.",
            None,
        );
    }

    #[test]
    fn headings_that_run_into_a_start() {
        start(
            "Postdoc in Marine Ecology\n\nA contract of two years is offered. Starting date February 2021, or by agreement SalaryThe university applies individual salary scales.",
            Some("2021-02"),
        );
        start(
            "The position lets you join the Horizon 2020 network of the lab.",
            None,
        );
        start("The position starts in Q3 2025.", Some("2025"));
    }

    #[test]
    fn what_is_told_of_the_page_behind_the_label() {
        deadline(
            "Postdoc\nDeadline: (accepting applications posted 2024/03/17, updated 2024/03/03, listed until 2024/09/03)",
            None,
        );
        deadline(
            "Postdoc\nDeadline: 2024/12/01 (updated 2024/10/03)",
            Some("2024-12-01"),
        );
        deadline(
            "Postdoc\nDeadline: the call is running until 1 December 2024",
            Some("2024-12-01"),
        );
        deadline(
            "Postdoc\nReceipt period: 12 February 2024 - 26 February 2024",
            Some("2024-02-26"),
        );
    }

    #[test]
    fn dates_in_brackets_behind_others() {
        published(
            "Deadline: 2024/12/01 11:59PM (posted 2024/09/16, listed until 2025/06/30)",
            Some("2024-09-16"),
        );
        published(
            "Deadline: 1 December 2024. Our results (which were published on 4 May 2023) are public.",
            None,
        );
    }

    #[test]
    fn the_month_comes_first_beside_dollars_and_in_words() {
        published(
            "Posted Date: 9/3/2024\nSalary: $68,000 per year\nThe position begins August 18, 2025.",
            Some("2024-09-03"),
        );
        published(
            "Posted Date: 9/3/2024\nSalary: $68,000 per year\nThe position begins 18 August 2025.",
            Some("2024-03-09"),
        );
    }

    #[test]
    fn fellows_enter_upon_their_tenure() {
        start(
            "We elect a fellow, who will enter upon their tenure on 1 October 2017.",
            Some("2017-10-01"),
        );
        start(
            "Candidates will enter into their fellowships on 1 October 2016 and will vacate them on 30 September 2019.",
            Some("2016-10-01"),
        );
        start(
            "The start date of the post is negotiable, but it should not be later than September 2016.",
            Some("negotiable"),
        );
        deadline(
            "Application deadlines: There are no deadlines",
            Some("open_until_filled"),
        );
    }

    #[test]
    fn dates_that_their_names_follow() {
        deadline(
            "Postdoctoral Fellowships\n\nKey dates\n\n6 April 2023: Round opens\n26 June 2023: Application deadline\n",
            Some("2023-06-26"),
        );
        deadline(
            "Postdoctoral Fellowships\n\n26 June 2023: The lab was founded\n\nApplication deadline\n\nSoon",
            None,
        );
        start(
            "Postdoctoral Fellowships\n\n- 26 June 2023 – deadline for applications\n- 1 September 2023 – start of the fellowship\n",
            Some("2023-09-01"),
        );
    }

    #[test]
    fn the_days_that_a_contract_lies_between() {
        start(
            "The college offers the fixed-term (1/5/2025 – 31.12.2027) post of a gardener.",
            Some("2025-05-01"),
        );
        start(
            "This is a temporary position, 1 May 2025 - 31 December 2027.",
            Some("2025-05-01"),
        );
        start(
            "The council pays for the study of the lake (1 May 2025 – 31 December 2027).",
            None,
        );
        start(
            "Applications for the temporary position are accepted 1 May 2025 – 31 May 2025.",
            None,
        );
        start(
            "The contract is temporary. Fair days: 1 May 2025 - 3 May 2025.",
            None,
        );
    }

    #[test]
    fn the_days_that_a_length_lies_between() {
        start(
            "Fellowships are granted for 10 months (1 October 2025 – 31 July 2026).",
            Some("2025-10-01"),
        );
        start(
            "The war lasted four years (4 August 2014 – 11 November 2018).",
            None,
        );
        deadline(
            "Deadline: rolling, with first interviews in October",
            Some("open_until_filled"),
        );
    }

    #[test]
    fn words_that_stand_alone() {
        start(
            "The institute offers a position as\n\nPostdoctoral Researcher\n\nat the earliest possible date.\n\nThe lab is new.",
            Some("as_soon_as_possible"),
        );
        start("Please apply as soon as possible.", None);
    }

    #[test]
    fn work_that_can_start_at_any_time() {
        start(
            "The positions can be started immediately.",
            Some("as_soon_as_possible"),
        );
        start("Start: any time\n", Some("negotiable"));
        start("The position starts at any time.", Some("negotiable"));
        start("Start: any time before 1 May 2024\n", Some("2024-05-01"));
        start(
            "The post can be taken up at any time between February and July 2026.",
            Some("2026-02"),
        );
        start("The contract may end at any time. Apply at any time.", None);
        start(
            "The position starts soon and data can be withdrawn at any time.",
            None,
        );
        start("Start: the shop is open any time\n", None);
        start("The boats can be started on 1 May 2024.", None);
        start("The study can be started at sea.", None);
        start("Open until filled. Reviews begin 1 May 2024.", None);
    }

    #[test]
    fn what_others_hand_in_has_its_own_day() {
        deadline(
            "Letters of reference must reach us by 10 March 2025. The application deadline is 3 March 2025.",
            Some("2025-03-03"),
        );
        deadline(
            "Questions must be sent by 1 May 2025; applications are due 15 May 2025.",
            Some("2025-05-15"),
        );
        deadline(
            "The deadline for letters of recommendation is 12 May 2025; applications are due 5 May 2025.",
            Some("2025-05-05"),
        );
        deadline(
            "Please send a CV and letters of reference by 12 May 2025.",
            Some("2025-05-12"),
        );
        deadline("Nominations close on 5 May 2025.", Some("2025-05-05"));
    }

    #[test]
    fn reviews_that_go_on_until_a_day() {
        deadline(
            "Review of applications will start as soon as possible and continue until October 31, 2024, or until the post is filled, whichever is earlier.",
            Some("2024-10-31"),
        );
        deadline(
            "Review of applications will begin on October 31, 2024 and continue until the post is filled.",
            Some("open_until_filled"),
        );
    }

    #[test]
    fn the_ends_of_the_time_to_apply() {
        deadline(
            "How to apply: The application is open from 20 January 2022 to 18 April 2022 (local time).",
            Some("2022-04-18"),
        );
        deadline(
            "Applications can be submitted between 1 May 2024 and 30 June 2024.",
            Some("2024-06-30"),
        );
        deadline(
            "The closing date for this post has been extended to 5 May 2025.",
            Some("2025-05-05"),
        );
        for text in [
            "The advert is open for applications from 1 May 2025 until 5 June 2025.",
            "Application period: from 1 May 2025 through 5 June 2025",
            "The application period starts on 1 May 2025 and ends on 5 June 2025.",
            "Applications open 1 May 2025 and close 5 June 2025.",
            "Application period opens: 1 May 2025 at 9 am\nApply by: 5 June 2025 at 5 pm",
            "Cut-off date: 5 June 2025",
            "Advertising period: 1 May 2025 - 5 June 2025",
            "Apply asap. The vacancy will be closed on 5 June 2025.",
        ] {
            deadline(text, Some("2025-06-05"));
            start(text, None);
        }
        deadline("The contract has been extended to 5 May 2025.", None);
        deadline("The conference abstract deadline is 1 May 2025.", None);
        deadline(
            "Applications received after 5 May 2025 will not be considered.",
            Some("2025-05-05"),
        );
        deadline(
            "Final day for completing the application is Monday 5th May 2025.",
            Some("2025-05-05"),
        );
        deadline("Fixed term to 30 September 2025 due to funding.", None);
        deadline(
            "Open until filled. The ideal starting date is March 1, 2023 or before.",
            Some("open_until_filled"),
        );
    }

    #[test]
    fn dutch_deadlines() {
        deadline(
            "Stuur je brief en cv voor 3 juni 2024 naar Jan Vos.",
            Some("2024-06-03"),
        );
        deadline("Uiterste indieningsdatum: 3 juni 2024", Some("2024-06-03"));
        deadline("Wij zoeken voor 1 september 2024 een docent.", None);
        deadline("De gesprekken zijn gepland voor 3 juni 2024.", None);
    }

    #[test]
    fn deadlines() {
        deadline(
            "Application deadline: 15 December, 2020",
            Some("2020-12-15"),
        );
        deadline("Deadline 4th March 2023", Some("2023-03-04"));
        deadline(
            "Please submit your application by February 15, 2019.",
            Some("2019-02-15"),
        );
        deadline(
            "Applications received until January 13th, 2025 will be read.",
            Some("2025-01-13"),
        );
        deadline("The call is open until 30.11.2020.", Some("2020-11-30"));
        deadline(
            "The closing date for receipt of applications is 5 May 2025.",
            Some("2025-05-05"),
        );
        deadline(
            "Applications are accepted until the position is filled.",
            Some("open_until_filled"),
        );
        deadline(
            "Apply by 1 May 2024; the call stays open until filled.",
            Some("2024-05-01"),
        );
        deadline(
            "Offer Starting Date 01/01/2021 Application Deadline 15/12/2020 Location X",
            Some("2020-12-15"),
        );
        deadline(
            "Send your CV from 13th to 30th November 2020 to the office.",
            Some("2020-11-30"),
        );
        deadline("Closing date - 16 April 2024", Some("2024-04-16"));
        deadline("Deadline: Rolling", Some("open_until_filled"));
        deadline("Deadline extended to 16 April 2024.", Some("2024-04-16"));
        deadline(
            "The call opens on 1 March 2024 and closes on 16 April 2024.",
            Some("2024-04-16"),
        );
        deadline("Offer valid until 16 April 2024", Some("2024-04-16"));
        deadline(
            "Review of applications begins on 5 May 2024 and continues until filled. For full consideration, apply by this date.",
            Some("2024-05-05"),
        );
        deadline(
            "Final date for your papers: 16 April 2024",
            Some("2024-04-16"),
        );
        deadline(
            "Review of applications begins on 1 March 2024. Late applications may be considered.",
            Some("2024-03-01"),
        );
    }

    #[test]
    fn things_that_do_not_start_the_work() {
        start("We pay the fees of applicants from May 2024.", None);
        start(
            "We are looking for two candidates from May 2024.",
            Some("2024-05"),
        );
        start("The project starts on 1 March 2024.", None);
        start(
            "The station was rebuilt for 3 years from 1 March 2014.",
            None,
        );
        start("The shortlisting process will begin on 5 May 2025.", None);
        start("Classes start on 5 May 2025.", None);
        start("The spring semester begins on 5 May 2025.", None);
        start("Interview date: week commencing Monday 5 May 2025", None);
        start("Start of online application: 12 November 2025", None);
        start("The post pays £83,998 (as of 1 January 2024).", None);
        start(
            "The post is available from 1 February 2021 or as soon as possible thereafter until 30 September 2022.",
            Some("2021-02-01"),
        );
        start(
            "From the beginning of 2021, the starting times were staggered.\n\nThe starting date of the post is 15 August 2022.",
            Some("2022-08-15"),
        );
        start("We start reading applications on 15 April 2025.", None);
        start("We review applications as soon as possible.", None);
        start("Applications will be processed immediately.", None);
        start(
            "Screening of candidates for the position begins on 1 October 2023.",
            None,
        );
        start("The post is available until 31 August 2027.", None);
        start("The application form is available from 1 May 2024.", None);
        start(
            "Candidates for the post are asked to be available on 16 June 2024.",
            None,
        );
        start(
            "Please apply as soon as possible, as the position will be filled soon.",
            None,
        );
        start(
            "The position is open and applications will be evaluated monthly starting 2 May 2024.",
            None,
        );
        start(
            "---\ntitle: Position available\ndate: 2017-08-29\n---\n\nA position.",
            None,
        );
    }

    #[test]
    fn days_between_bars() {
        let line = |line: &str| format!("Postdoc in botany\n\n{line}\n\nWe seek a postdoc.\n");
        published(
            &line("by Ann Berg | 5 October 2020 | Jobs"),
            Some("2020-10-05"),
        );
        published(&line("5 October 2020 | Lakeside"), Some("2020-10-05"));
        published(&line("Lakeside | Deadline | 5 October 2020"), None);
        published(
            "Lakeside\n\nInterviews | 5 October 2020 | Online\n\nWe dig.\n",
            None,
        );
        published(
            "Lakeside\n\nPostdoc | 5 October 2020 | Lakeside\n\nWe dig.\n",
            None,
        );
    }

    #[test]
    fn starts_among_other_words() {
        start(
            "We seek an assistant professor, with initial appointment as early as July 1, 2025.",
            Some("2025-07-01"),
        );
        start("Entry term: Fall 2025\n", Some("2025-23"));
        start(
            "We seek students joining our lab in Fall 2025.",
            Some("2025-23"),
        );
        start(
            "Part-time work and flexible start/finish times are possible.",
            None,
        );
        start("Goals are agreed at the start of the appointment.", None);
        start(
            "Evaluation of candidates will start on 10 April 2022 and continue until filled.",
            None,
        );
    }

    #[test]
    fn starts() {
        start(
            "The employment is full-time for two years with access 2023-02-01 or by agreement.",
            Some("2023-02-01"),
        );
        start("The town has access to the sea since 2023-02-01.", None);
        start(
            "We offer a job at the sea. Employment as soon as possible.",
            Some("as_soon_as_possible"),
        );
        start(
            "You will hear from us. Please do reply as soon as possible.",
            None,
        );
        start(
            "The museum offers a contract during July-August 2017.",
            Some("2017-07"),
        );
        start(
            "The appointment is for the period 1 July 2017 to 30 June 2018.",
            Some("2017-07-01"),
        );
        start("The lab kept moss during the period 2015 to 2018.", None);
        start(
            "The head holds a post. Grants for moss are given for the period 1 June 2026 to 31 August 2026 by the lab.",
            None,
        );
        start(
            "The board of the lake has been elected for the period 1 January 2025 to 31 December 2028, and you advise the holder of the position.",
            None,
        );
        start(
            "A Professorship of Law to be appointed as of the earliest possible date",
            Some("as_soon_as_possible"),
        );
        start(
            "The starting dates for the positions are negotiable.",
            Some("negotiable"),
        );
        start("Starting times are negotiable.", Some("negotiable"));
        start("The deadlines for the proposals are negotiable.", None);
        start(
            "The lecturer should be in post by 1 May 2020.",
            Some("2020-05-01"),
        );
        start(
            "We seek two PhD students. The start of the project is scheduled for May 2024.",
            Some("2024-05"),
        );
        start(
            "The lab has grown since the start of the project in May 2019.",
            None,
        );
        start(
            "The starting date is 1st September 2022.",
            Some("2022-09-01"),
        );
        start(
            "The starting date is 1 September 2022 or by agreement.",
            Some("2022-09-01"),
        );
        start(
            "Starting Date\nApril 1, 2025 or the earliest possible date thereafter",
            Some("2025-04-01"),
        );
        start(
            "The department seeks to fill, as of 1 April 2024, the position of a lecturer.",
            Some("2024-04-01"),
        );
    }

    #[test]
    fn starts_once_somebody_is_found() {
        let text = "Start date: As soon as a suitable candidate is found";
        start(text, Some("as_soon_as_possible"));
        deadline(text, None);
        let text = "The post will be filled as soon as a suitable candidate is found.";
        start(text, None);
        deadline(text, Some("open_until_filled"));
    }

    #[test]
    fn the_days_of_a_page_are_no_start() {
        start(
            "---\ntitle: Postdoc in mosses\ndate: 2025-05-02\nstart_date: 2025-05-02\n---\n\nThe expected starting date is 1 September 2025.\n",
            Some("2025-09-01"),
        );
        start(
            "---\ntitle: Postdoc in mosses\ndate: 2025-05-02\nstart_date: 2025-05-02\n---\n\nWe study mosses.\n",
            Some("2025-05-02"),
        );
        start(
            "---\ntitle: Postdoc in mosses\ndate: 2024-09-01\n---\n\nStart: 1 September 2024, or in spring 2025 for a later cohort\n",
            Some("2024-09-01"),
        );
    }

    #[test]
    fn a_day_says_more_than_its_season() {
        start(
            "The appointment is to begin in the fall of 2025, with a start date of August 15, 2025.",
            Some("2025-08-15"),
        );
        start(
            "Start date: fall 2025\n\nThe move to the new house begins on August 15, 2025.",
            Some("2025-23"),
        );
        for of_another in [
            "Start date: autumn 2025\n\nStart date of the project: 1 January 2025",
            "The start date is autumn 2025. The teaching term has a start date of 8 January 2025.",
            "The position starts in fall 2025 (start date of classes: 5 January 2025).",
        ] {
            start(of_another, Some("2025-23"));
        }
        start("For an October 2025 start.", Some("2025-10"));
        start("The October 2025 start of the season is early.", None);
    }

    #[test]
    fn starts_of_terms() {
        start("Tenable from 1 July 2024", Some("2024-07-01"));
        start(
            "Term of contract: 2024.10.1 - 2026.3.31",
            Some("2024-10-01"),
        );
        start(
            "We appoint a lecturer for a fixed term of 10 months from 1 July 2024.",
            Some("2024-07-01"),
        );
        start(
            "Contract: 18 months, full time, from 1 July 2024",
            Some("2024-07-01"),
        );
        start("One more colleague, starting June 2024", Some("2024-06"));
        start(
            "The position starts as soon as possible.",
            Some("as_soon_as_possible"),
        );
        start("Start date: upon agreement", Some("negotiable"));
        start("Start: Fall 2025", Some("2025-23"));
        start(
            "The preferred starting time is flexible but no later than 1 May 2021.",
            Some("negotiable"),
        );
        start(
            "The post is available from 1 June 2025 until 31 July 2028.",
            Some("2025-06-01"),
        );
        start("Start date: early 2023", Some("2023"));
        start(
            "The candidate is expected to start at the beginning of 2023.",
            Some("2023"),
        );
        start(
            "We seek an assistant professor of law to begin August 2024.",
            Some("2024-08"),
        );
        start(
            "The posts are available from 1 June 2025 or as soon as possible thereafter.",
            Some("2025-06-01"),
        );
        start(
            "The start date is negotiable between 1 June 2025 and 1 January 2026.",
            Some("negotiable"),
        );
        start(
            "The position has a negotiable starting date, on 3 March 2025 at the latest.",
            Some("negotiable"),
        );
        start("Date of entry: immediately", Some("as_soon_as_possible"));
    }

    #[test]
    fn publication() {
        published(
            "The results were published on 3 May 2019 in a journal of note.",
            None,
        );
        published("End date: 14 April 2025", None);
        published("Placed On: 14th April 2025", Some("2025-04-14"));
        published("Job Posting: Apr 14, 2025", Some("2025-04-14"));
        published("Job Posting: Lecturer in botany", None);
        published(
            "Fri Nov 22 04:19:45 EST 2002\n\nA position in botany",
            Some("2002-11-22"),
        );
        published(
            "---\ntitle: Position available\ndate: 2017-08-29\n---\n\nA position.",
            Some("2017-08-29"),
        );
        published("Offer published on 14 April 2025", Some("2025-04-14"));
        published(
            "Mon Feb 10 2003\n\nPhD position in botany\n\nWe seek a student.",
            Some("2003-02-10"),
        );
        published(
            "PhD position in botany\n\nOn 10 February 2003 the lake will be visited.",
            None,
        );
    }

    #[test]
    fn the_head_of_a_table_names_its_columns() {
        let text = "Published Deadline Location\n2 Dec 22 Dec Lakeside";
        published(text, Some("XXXX-12-02"));
        deadline(text, Some("XXXX-12-22"));
        let parted = "Published\tDeadline\tLocation\n2 Dec\t22 Dec\tLakeside";
        published(parted, Some("XXXX-12-02"));
        deadline(parted, Some("XXXX-12-22"));
        let places = parse_posting(text).workplaces;
        assert_eq!(
            places.first().and_then(|place| place.value.city.as_deref()),
            Some("Lakeside")
        );
    }

    #[test]
    fn the_posting_settles_the_order_of_day_and_month() {
        deadline("Deadline: 04/03/2023", Some("2023-03-04"));
        deadline(
            "Deadline: 04/03/2023. Interviews: 04/21/2023.",
            Some("2023-04-03"),
        );
        deadline(
            "Deadline: 04/03/2023, that is April 3, 2023.",
            Some("2023-04-03"),
        );
        deadline(
            "Deadline: 04.03.2023. Salary: USD 60,000 per year.",
            Some("2023-03-04"),
        );
    }

    #[test]
    fn a_reference_date_gives_the_year() {
        let day = |year, month, day| match Date::day(year, month, day) {
            Some(Date::Day(day)) => day,
            _ => panic!("no such day"),
        };
        let read = |reference| {
            let posting = PostingParser::new()
                .reference_date(reference)
                .parse("Published: 2 Dec\nDeadline: 22 Dec\n");
            (
                posting.published.map(|read| read.value.to_string()),
                posting.deadline.map(|read| read.value.to_string()),
            )
        };
        assert_eq!(
            read(day(2020, 12, 5)),
            (Some("2020-12-02".to_owned()), Some("2020-12-22".to_owned()))
        );
        assert_eq!(
            read(day(2020, 12, 1)),
            (Some("2019-12-02".to_owned()), Some("2020-12-22".to_owned()))
        );
    }

    #[test]
    fn doubts_are_warnings() {
        let kinds = |text| {
            parse_posting(text)
                .warnings
                .into_iter()
                .map(|warning| warning.kind)
                .collect::<Vec<_>>()
        };
        assert_eq!(kinds("Deadline: 4 March 2023"), []);
        assert_eq!(kinds("Deadline: 04.03.2023"), []);
        assert_eq!(kinds("Deadline: 04/03/2023"), [WarningKind::AmbiguousDate]);
        assert_eq!(kinds("Deadline: 4 March"), [WarningKind::YearlessDate]);
        assert_eq!(
            kinds("Deadline: 4 March 2023\nApply by 5 March 2023."),
            [WarningKind::ConflictingDeadlines]
        );
    }

    #[test]
    fn words_that_leave_no_start_open() {
        start(
            "Expected start 1 May\n\nThe position starts on 1 May 2024 or as soon as possible thereafter.",
            Some("2024-05-01"),
        );
        start(
            "The starting date is flexible and can be any time up to May 2025.",
            Some("negotiable"),
        );
        start(
            "Researchers may not have lived here in the 3 years immediately before the start date.",
            None,
        );
        start(
            "We welcome applications for this position from people looking for flexible working.",
            None,
        );
        start(
            "The position is available immediately.",
            Some("as_soon_as_possible"),
        );
    }

    #[test]
    fn an_interview_behind_the_deadline() {
        deadline(
            "Please apply by 14 May 2023; interviews will be held on 1 June 2023.",
            Some("2023-05-14"),
        );
        deadline(
            "Applicants who by 1 May 2023, will have completed a degree may apply.",
            None,
        );
        deadline(
            "Those who by 1 May 2023 will have completed a degree may ask.",
            None,
        );
    }

    #[test]
    fn when_a_post_is_free() {
        start(
            "The position becomes vacant on 1 April 2025.",
            Some("2025-04-01"),
        );
        start(
            "We are looking to fill the post at the next possible date.",
            Some("as_soon_as_possible"),
        );
        start("The shop beside us is vacant.", None);
    }

    #[test]
    fn what_is_published_elsewhere_and_after() {
        published(
            "The moss was found, as published in Moss Letters (April 2019).",
            None,
        );
        published(
            "Deadline: 30 days from the publication of the call (1 May 2023)",
            Some("2023-05-01"),
        );
        deadline(
            "Applications must be sent by 23:59 of the tenth day after publication, i.e. until 19 May 2023.",
            Some("2023-05-19"),
        );
        published(
            "The bird data were uploaded on 3 May 2023 by the lab.",
            None,
        );
        published("You sign the job offer of our office by 3 May 2024.", None);
        deadline("The museum is open between 1 March and 5 May 2024.", None);
        deadline(
            "The call is open between March 27th 2023 and April 26th 2023.",
            Some("2023-04-26"),
        );
    }

    #[test]
    fn a_line_with_its_zone() {
        let line =
            |line: &str| format!("Postdoc in moss\nFern University\n{line}\n\nThe lab is new.\n");
        deadline(
            &line("08/08/2022 23:00 - Europe/Brussels"),
            Some("2022-08-08"),
        );
        deadline(
            "Webinar on moss\n\n08/08/2022 23:00 - Europe/Brussels\n\nThe lab is new.\n",
            None,
        );
        deadline(&line("8 August 2022 23:00 (Europe/Brussels)"), None);
        deadline(&line("8 August 2022 23:00"), None);
        deadline(&line("8 August 2022 23:00 - Moss/Fern Hall, room 2"), None);
    }

    #[test]
    fn a_label_above_its_date() {
        deadline(
            "Postdoc in moss\n\nWe offer\n\nA boat.\n\nDeadline for submission of applications\n\n2022-08-15\n\nHow to apply\n\nSend a letter.\n",
            Some("2022-08-15"),
        );
        deadline(
            "Postdoc in moss\n\nDeadline for submission of applications\n\nThe board meets on 15 August 2022 and reads all that is there.\n",
            None,
        );
    }

    #[test]
    fn deadlines_that_lengths_are_counted_from() {
        deadline(
            "The call is open to all who, on 12 March 2018 (24 months prior to the deadline of this call), had no post. Apply before 1 May 2020.",
            Some("2020-05-01"),
        );
        deadline(
            "A degree obtained no more than eight years before the deadline, that is after 15 November 2011.",
            None,
        );
        deadline(
            "A degree obtained in the last two years before the deadline (1 May 2024).",
            Some("2024-05-01"),
        );
        deadline(
            "The post is for 3 years with a deadline on 1 May 2024.",
            Some("2024-05-01"),
        );
        deadline("Duration 3 years Deadline 1 May 2024", Some("2024-05-01"));
    }

    #[test]
    fn the_last_day_to_start_is_no_deadline() {
        let text = "How to apply\n\nThe student is expected to start as soon as possible, or no later than April 2021.";
        deadline(text, None);
        start(text, Some("as_soon_as_possible"));
        deadline(
            "How to apply\n\nThe post starts as soon as possible. Send your letter no later than 4 April 2021.",
            Some("2021-04-04"),
        );
        start(
            "The post will start as soon as possible and will end with 31 January 2022.",
            Some("as_soon_as_possible"),
        );
    }

    #[test]
    fn a_day_in_brackets_behind_the_length() {
        start(
            "Term of employment: 3 years (1 February 2023)",
            Some("2023-02-01"),
        );
        start("Fixed-term contract for 2 years (30 June 2027).", None);
        start("The trees have grown for 2 years (October 2024).", None);
    }

    #[test]
    fn starts_that_are_arranged() {
        start(
            "The start date can be arranged individually.",
            Some("negotiable"),
        );
        start(
            "The lamps can be arranged individually. Start date: 1 May 2024",
            Some("2024-05-01"),
        );
        start("Expected hiring date: 1 May 2024", Some("2024-05-01"));
    }

    #[test]
    fn a_start_that_is_negotiable_though_the_post_is_free() {
        start(
            "The post is available immediately, but the start date is negotiable.",
            Some("negotiable"),
        );
        start(
            "The start date is as soon as possible, but can be negotiated.",
            Some("as_soon_as_possible"),
        );
    }

    #[test]
    fn days_that_are_left() {
        deadline(
            "Time left to apply: End Date: March 15, 2024 (10 days left to apply)",
            Some("2024-03-15"),
        );
        deadline("End Date: March 15, 2024 (10 days of work)", None);
    }

    #[test]
    fn a_lab_that_is_started() {
        start("Dr. Jane Doe is starting up a lab as of 1 May 2024.", None);
        start(
            "Approximate incorporation date: January 2024",
            Some("2024-01"),
        );
    }

    #[test]
    fn dutch_dates() {
        for text in [
            "Solliciteren kan tot en met 3 mei 2027.",
            "Stuur je sollicitatie vóór 3 mei 2027 naar het instituut.",
            "Sluitingsdatum: 3 mei 2027\n",
            "Kandidaturen worden ingediend uiterlijk op 3 mei 2027.",
        ] {
            deadline(text, Some("2027-05-03"));
        }
        deadline("De gesprekken vinden plaats op 3 mei 2027.", None);
        start("De aanstelling gaat in op 3 mei 2027.", Some("2027-05-03"));
        start(
            "Het project start op 1 maart 2026. De aanstelling gaat in op 3 mei 2027.",
            Some("2027-05-03"),
        );
        start(
            "Indiensttreding: zo spoedig mogelijk\n",
            Some("as_soon_as_possible"),
        );
        start("Het project loopt van mei 2027 tot mei 2029.", None);
    }

    #[test]
    fn last_days_in_romance_languages() {
        for text in [
            "Plazo de presentación: 03/05/2027\n",
            "El plazo de presentación de solicitudes finaliza el 3 de mayo de 2027.",
            "Prazo de candidatura: 3 de maio de 2027\n",
            "Scadenza: 3 maggio 2027\n",
        ] {
            deadline(text, Some("2027-05-03"));
        }
        deadline("La reunión es el 3 de mayo de 2027.", None);
    }

    #[test]
    fn german_dates_and_what_they_are_about() {
        start(
            "Das Projekt beginnt am 1. Januar 2027. Die Stelle beginnt am 1. September 2027.",
            Some("2027-09-01"),
        );
        start("Beginn des Semesters 1. Oktober 2027", None);
        for text in [
            "Bewerbungen richten Sie bitte bis zum 15. Mai 2027 an das Institut.",
            "Die Bewerbungsfrist endet am 15.05.2027.",
            "Bewerbungsschluss ist der 15. Mai 2027.",
            "Bitte bewerben Sie sich bis spätestens 15.05.2027.",
            "Bewerbungsfrist: 15.05.2027",
        ] {
            deadline(text, Some("2027-05-15"));
            start(text, None);
        }
        for text in [
            "An der Universität Fernstadt ist zum 01.10.2027 eine Stelle als Doktorand zu besetzen.",
            "Wir suchen ab dem 1. Oktober 2027 eine Doktorandin.",
            "Beginn: 1. Oktober 2027",
            "Der Arbeitsbeginn ist flexibel, möglichst zum 1.10.2027.",
        ] {
            start(text, Some("2027-10-01"));
            deadline(text, None);
        }
        for text in [
            "Die Stelle ist zum nächstmöglichen Zeitpunkt zu besetzen.",
            "Die Universität Fernstadt sucht ab sofort eine Doktorandin.",
            "Eintrittstermin: ab sofort",
        ] {
            start(text, Some("as_soon_as_possible"));
        }
        start("Dienstbeginn: nach Vereinbarung", Some("negotiable"));
        deadline(
            "Bewerbungen werden bis zur Besetzung der Stelle entgegengenommen.",
            Some("open_until_filled"),
        );
        for text in [
            "Die Vorstellungsgespräche finden voraussichtlich am 12. Juli 2027 statt.",
            "Die Stelle ist bis zum 31.12.2029 befristet.",
            "Das Gesetz vom 12. April 2007 gilt.",
        ] {
            start(text, None);
            deadline(text, None);
        }
        published("Veröffentlicht am 03.04.2027", Some("2027-04-03"));
    }

    #[test]
    fn dates_in_french_sentences() {
        deadline(
            "Les candidatures sont à envoyer avant le 12 mai 2025 à alba@fern.example.",
            Some("2025-05-12"),
        );
        deadline("Les auditions auront lieu le 3 juin 2025.", None);
        start(
            "Le poste est à pourvoir à compter du 1er octobre 2025.",
            Some("2025-10-01"),
        );
        start("Thèse soutenue depuis le 1er octobre 2020.", None);
    }

    #[test]
    fn dates_of_northern_postings() {
        const DUE: Option<&str> = Some("2026-03-15");
        for text in [
            "Søknadsfrist: 15. mars 2026\n",
            "Søknad sendes innen 15. mars 2026.",
            "Sista ansökningsdag: 2026-03-15\n",
            "Välkommen med din ansökan senast den 15 mars 2026.",
            "Ansøgningsfristen er den 15. marts 2026.",
        ] {
            deadline(text, DUE);
            start(text, None);
        }
        for text in [
            "Stillingen er ledig fra 15. mars 2026.",
            "Tillträde: 2026-03-15\n",
            "Tiltrædelse den 15. marts 2026.",
        ] {
            start(text, DUE);
            deadline(text, None);
        }
        // The project begins on another day.
        for text in [
            "Projektet påbörjas den 1 mars 2025. Anställningen börjar 15 mars 2026.",
            "Projektet påbegyndes den 1. marts 2025. Stillingen starter den 15. marts 2026.",
            "Prosjektet starter 1. mars 2025. Stillingen starter 15. mars 2026.",
        ] {
            start(text, DUE);
        }
        start("Projektet påbörjas den 1 mars 2025.", None);
        start("Tillträde enligt överenskommelse.", Some("negotiable"));
        start("Oppstart snarest.", Some("as_soon_as_possible"));
    }

    #[test]
    fn the_start_of_a_french_project_is_not_that_of_the_post() {
        start(
            "Le projet débutera le 1er mars 2025. Le contrat débutera le 1er octobre 2025.",
            Some("2025-10-01"),
        );
        start("Le projet débutera le 1er mars 2025.", None);
    }
}
