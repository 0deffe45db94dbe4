//! Whether applications are taken.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Closing, Hiring, Joint, Label, Request, Sense, Turn, joints};
use crate::model::{Evidence, Status};
use crate::outline::{Outline, Passage};

/// Whether applications are taken, where the posting says so.
pub fn statuses(outline: &Outline<'_>) -> Vec<Candidate<Status>> {
    let labelled = outline
        .labelled(Label::Closed)
        .filter_map(|passage| labelled(outline, passage));
    let headings = outline.position_headings();
    // Below the heading of a second position it is that one that has been filled.
    let another = |passage: &Passage| {
        headings.partition_point(|heading| heading.end <= passage.range.start) > 1
    };
    let mut told: Vec<(usize, Candidate<Status>)> = Vec::new();
    for (number, passage) in outline.passages.iter().enumerate() {
        if another(passage) {
            continue;
        }
        if let Some(status) = said(outline, passage) {
            // "The posts for students have been filled." / "We are still looking for a postdoc."
            let before =
                told.pop_if(|(before, other)| *before + 1 == number && other.value != status.value);
            if before.is_none() {
                told.push((number, status));
            }
        }
    }
    let said = told.into_iter().map(|(_, status)| status);
    let keyed = outline
        .passages
        .iter()
        .filter_map(|passage| keyed(outline, passage));
    labelled
        .chain(said)
        .chain(marked(outline, &headings))
        .chain(keyed)
        .collect()
}

/// "groups: lakes closed: false type: general": the keys at the head of a page, run together.
fn keyed(outline: &Outline<'_>, passage: &Passage) -> Option<Candidate<Status>> {
    let key = |sense| (sense == Sense::Label(Label::Closed)).then_some(());
    let mut keys = outline.senses(passage.range.clone(), key);
    keys.find_map(|(key, ())| {
        let (value, said) = closings(outline, key.end..key.end + VALUE).next()?;
        let (_, asked) = closings(outline, key.clone()).next()?;
        let status = match (asked, said) {
            (Closing::Word(status), Closing::Yes) => status,
            (Closing::Word(Status::Closed), Closing::No) => Status::Open,
            (Closing::Word(Status::Open), Closing::No) => Status::Closed,
            _ => return None,
        };
        let keyed = outline.slice(key.end..value.start) == ": "
            && outline.slice(key.clone()).starts_with(char::is_lowercase);
        keyed.then(|| Candidate::new(status, value, Evidence::Labelled))
    })
}

/// A colon and a blank stand between a key and its value.
const VALUE: usize = 3;

/// "[CLOSED] PhD position …", "Postdoc (filled)", or "Expired" on a line of its own at the top; "Postdoc (currently open)" in a headline.
fn marked(outline: &Outline<'_>, headings: &[Range<usize>]) -> Option<Candidate<Status>> {
    let headlines: Vec<_> = outline.headlines().take(2).collect();
    let named = |passage: &Passage| {
        let mut lines = headings.first().into_iter().chain(&headlines);
        matches!(passage.label, Some((Label::Title, _)))
            || lines.any(|line| passage.range.start <= line.start && line.start < passage.range.end)
    };
    let head = outline.passages.iter().take(HEAD).enumerate();
    head.flat_map(|(number, passage)| {
        let top = number < TOP && passage.label.is_none();
        closings(outline, passage.range.clone()).map(move |closing| (top, passage, closing))
    })
    .find_map(|(top, passage, (range, closing))| {
        let Closing::Word(status) = closing else {
            return None;
        };
        let before = outline.slice(passage.range.start..range.start);
        let behind = outline.slice(range.end..passage.range.end);
        let bracketed = before.ends_with(['[', '('])
            && behind.starts_with([']', ')'])
            && passage.range.len() <= HEADLINE;
        let word = outline.slice(range.clone());
        let capitals = word.chars().all(char::is_uppercase);
        let edge = |part: &str| {
            part.trim_matches([' ', ':', '-', '–', '*', '!', '.'])
                .is_empty()
        };
        let alone = edge(before) && edge(behind);
        let loud = capitals && (edge(before) || edge(behind)) && passage.range.len() <= HEADLINE;
        // A line "Open" at the top may be a link of the page.
        let said = match status {
            Status::Closed => (top || named(passage)) && (alone || bracketed || loud),
            // "(currently open)" says it of any position; "(open)" may be of what is studied: "PhD: code and data (open)".
            _ => bracketed && (word.contains(' ') || named(passage) && !before.contains(':')),
        };
        said.then(|| Candidate::new(status, range, Evidence::Bare))
    })
}

/// The passages at the top.
const TOP: usize = 4;

/// The passages among which a title has a label of its own: front matter has many others.
const HEAD: usize = 24;

/// A headline is no longer.
const HEADLINE: usize = 160;

/// "This position has been filled."
fn said(outline: &Outline<'_>, passage: &Passage) -> Option<Candidate<Status>> {
    let mut offer = None;
    let mut said = None;
    for (range, closing) in closings(outline, passage.range.clone()) {
        match closing {
            Closing::Nothing if is_for_some(outline, passage, &range) => {}
            Closing::Nothing if said.is_none() => said = Some((Status::Closed, range)),
            // "You cannot apply for this position if …"
            Closing::Until if said.is_none() || of_condition(outline, &range) => return None,
            Closing::Said(status) => match said {
                None => said = Some((status, range)),
                // "It is closed. We are still looking for a postdoc."
                Some((first, _)) if first != status => return None,
                Some(_) => {}
            },
            Closing::Offer => offer = Some(range),
            Closing::Happened if said.is_none() && !holds_for_others(outline, passage, &range) => {
                let offer = offer
                    .take()
                    .filter(|offer| range.start <= offer.end + NEAR)?;
                let between = outline.slice(offer.end..range.start);
                // "The deadline is 3 May; the portal is closed on that day."
                let sentence = |at| outline.sentence_at(passage, at);
                let apart = between.contains(';') || sentence(offer.start) != sentence(range.start);
                said = (!apart).then_some((Status::Closed, offer.start..range.end));
            }
            _ => {}
        }
    }
    said.map(|(status, range)| Candidate::new(status, range, Evidence::Phrased))
}

/// "One of the two positions", "Previous positions": what is said holds for some of what is offered, or for something else.
fn holds_for_others(outline: &Outline<'_>, passage: &Passage, happened: &Range<usize>) -> bool {
    let sentence = outline.sentence_at(passage, happened.start);
    let start = sentence.map_or(passage.range.start, |sentence| sentence.start);
    closings(outline, start..happened.start).any(|(_, closing)| closing == Closing::Others)
}

/// "no positions for students", "no open positions in one group, but another seeks a postdoc": others may apply.
fn is_for_some(outline: &Outline<'_>, passage: &Passage, nothing: &Range<usize>) -> bool {
    let sentence = outline.sentence_at(passage, nothing.start);
    let end = sentence.map_or(passage.range.end, |sentence| sentence.end);
    let counts = |joint| (joint == Joint::For).then_some(());
    let next = outline.scan.words_within(nothing.end..end).first();
    let next = next.map_or("", |word| outline.slice(word.range()));
    joints().beginning(next, counts).is_some()
        || outline.cues(nothing.end..end).iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::Turn(Turn::Seeks) | Sense::Hiring(Hiring::Seeks)
            )
        })
}

/// "if", "unless", behind what is said
fn of_condition(outline: &Outline<'_>, range: &Range<usize>) -> bool {
    let cues = outline.cues(range.clone());
    cues.iter()
        .any(|cue| matches!(cue.sense, Sense::Request(Request::If | Request::Clause)))
}

/// So many bytes after what is offered it is said what happened to it.
const NEAR: usize = 24;

/// "closed: false", "status: open", "active: yes"
fn labelled(outline: &Outline<'_>, passage: &Passage) -> Option<Candidate<Status>> {
    let (_, name) = passage.label.as_ref()?;
    // "is_closed: false"
    let asked = closings(outline, name.clone()).find_map(|(_, closing)| match closing {
        Closing::Word(status) | Closing::Said(status) => Some(status),
        Closing::Happened => Some(Status::Closed),
        _ => None,
    });
    let (range, said) = closings(outline, passage.range.clone()).next()?;
    let value = outline.slice(passage.range.clone());
    let until = closings(outline, passage.range.clone()).any(|(_, said)| said == Closing::Until);
    let whole = value.len() <= LONGEST && !until && value.split_whitespace().count() <= 3;
    let status = match (asked, said) {
        (Some(status), Closing::Yes) => status,
        (Some(Status::Closed), Closing::No) => Status::Open,
        (Some(Status::Open), Closing::No) => Status::Closed,
        (None, Closing::Word(status)) => status,
        (_, Closing::Said(status)) => status,
        (_, Closing::Nothing) => Status::Closed,
        _ => return None,
    };
    // "STATUS: EXPIRED Share this page", where the lines of a page ran together.
    let rest = outline.slice(range.end..passage.range.end).trim_start();
    let begins = range.start == passage.range.start && rest.starts_with(char::is_uppercase);
    (whole || begins && said == Closing::Word(Status::Closed))
        .then(|| Candidate::new(status, range, Evidence::Labelled))
}

/// The value of such a label is a word or two.
const LONGEST: usize = 40;

fn closings(
    outline: &Outline<'_>,
    range: Range<usize>,
) -> impl Iterator<Item = (Range<usize>, Closing)> {
    let closings = outline.senses(range, |sense| match sense {
        Sense::Closing(closing) => Some(closing),
        _ => None,
    });
    let mut lacks = None;
    closings.filter_map(move |(range, closing)| match closing {
        Closing::Lacks => {
            lacks = Some(range.end + 1);
            None
        }
        // "There are currently no open positions", but "if no open positions are listed"
        Closing::Lacking => (lacks == Some(range.start)).then_some((range, Closing::Nothing)),
        _ => Some((range, closing)),
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_said_of_another_position() {
        let status = |text: &str| crate::parse_posting(text).status.map(|status| status.value);
        let text = "# Postdoc in botany\n\nWe study moss.\n\n# PhD student in botany\n\nThis position has been filled.\n";
        assert_eq!(status(text), None);
        let text = "# Jobs\n\n## PhD student in botany\n\nThis position has been filled.\n";
        assert_eq!(status(text), Some(crate::Status::Closed));
    }

    #[test]
    fn what_holds_for_some_of_it() {
        let status = |text: &str| {
            let text = format!("# Postdoc in botany\n\nWe study moss.\n\n{text}\n");
            crate::parse_posting(&text)
                .status
                .map(|status| status.value)
        };
        for text in [
            "One of the two positions has been filled.",
            "Earlier positions of the project have been filled by others.",
            "The deadline is 3 May; the portal is closed on that day.",
        ] {
            assert_eq!(status(text), None, "{text}");
        }
        for text in [
            "Applications for this role have now closed.",
            "This listing is expired.",
            "You can't apply for this position anymore.",
            "The scholarship has been taken.",
        ] {
            assert_eq!(status(text), Some(crate::Status::Closed), "{text}");
        }
    }

    use crate::model::Status;

    #[track_caller]
    fn says(text: &str, status: Option<Status>) {
        let posting = crate::parse_posting(text);
        assert_eq!(posting.status.map(|found| found.value), status, "{text}");
    }

    #[test]
    fn keys_of_front_matter() {
        let key = |key: &str| format!("---\ntitle: PhD in moss\n{key}\n---\n\nWe count.\n");
        for closed in ["isOpen: false", "archived: true", "position_filled: yes"] {
            says(&key(closed), Some(Status::Closed));
        }
        for open in ["is_closed: false", "is_available: true", "filled: no"] {
            says(&key(open), Some(Status::Open));
        }
        for other in ["draft: true", "expired: 2018-12-01", "layout: open"] {
            says(&key(other), None);
        }
    }

    #[test]
    fn what_says_nothing() {
        says("", None);
        says("The position remains open until filled.", None);
        says(
            "We consider applications until the position has been filled.",
            None,
        );
        says(
            "You will hear from us once the closing date has passed.",
            None,
        );
        says("Hours: open from nine to five", None);
        says("Status: open until filled", None);
        says(
            "PhD position (open or closed systems)\n\nWe study them.",
            None,
        );
        says(
            "Postdoc in optics\n\nWe seek a postdoc.\n\nThe gap was filled.",
            None,
        );
        says("The call is not yet open for applications.", None);
        says(
            "You cannot apply for this position if you hold a doctorate.",
            None,
        );
        says(
            "The positions for PhD students have been filled, and we are still looking for a postdoc.",
            None,
        );
        says(
            "## The positions for PhD students have been filled. We are still looking for a postdoc!\n\nWe count moss.",
            None,
        );
        says("The position is filled as of 1 May.", None);
        says("We are open to candidates from other fields.", None);
        says("No. vacancies: 2", None);
        says("If there are no open positions listed, write to us.", None);
        says("The archive (open) holds letters.", None);
        says(
            "# PhD: source code and data (open)\n\nWe seek a PhD student.",
            None,
        );
        says(
            "I currently have no positions available for undergraduates, but I seek a postdoc.",
            None,
        );
        says(
            "There are no positions available for students.\n\nWe seek a postdoc.",
            None,
        );
        says(
            "Currently, there are no open positions in the Berg group, but the Lind group seeks a postdoc.",
            None,
        );
    }

    #[test]
    fn what_says_that_it_is_closed() {
        says(
            "Phone 22 85 50 50 STATUS: EXPIRED Share this page",
            Some(Status::Closed),
        );
        says(
            "You cannot apply for this job anymore.",
            Some(Status::Closed),
        );
        says(
            "PhD in soil physics\n\nThis position has been filled.\n",
            Some(Status::Closed),
        );
        says(
            "[CLOSED] PhD in soil physics\n\nWe dig.",
            Some(Status::Closed),
        );
        says(
            "PhD in soil physics (filled)\n\nWe dig.",
            Some(Status::Closed),
        );
        says(
            "PhD in soil physics\n\nExpired\n\nWe dig.",
            Some(Status::Closed),
        );
        says("The search has concluded.", Some(Status::Closed));
        says(
            "The position (ref. no. 3) has been filled.",
            Some(Status::Closed),
        );
        says(
            "I currently have no positions available.\n\nI seek a postdoc in optics.",
            Some(Status::Closed),
        );
        says(
            "title: Postdoc in optics\nclosed: true\ntype: general\n\nWe seek a postdoc.",
            Some(Status::Closed),
        );
        says("Postdoc in optics\nStatus: Expired\n", Some(Status::Closed));
        says("Applications are now closed.", Some(Status::Closed));
        says(
            "layout: post\nauthor: Fern Museum\ndate: 2020-03-04\ntags: [a, b]\ntitle: CLOSED, Call for a postdoc\n\nWe seek a postdoc.",
            Some(Status::Closed),
        );
    }

    #[test]
    fn what_says_that_it_is_open() {
        says(
            "title: Postdoc in optics\nclosed: false\ntype: general\n\nWe seek a postdoc.",
            Some(Status::Open),
        );
        says(
            "title: Postdoc in optics groups: optics closed: false type: general We seek a postdoc.",
            Some(Status::Open),
        );
        says(
            "Postdoc in optics\nApplication status: Open\n",
            Some(Status::Open),
        );
        says("Still open for applications!", Some(Status::Open));
        says(
            "# Jobs\n\n**Software Developer (currently open)**\n\nWe seek a developer.",
            Some(Status::Open),
        );
        says(
            "## Postdoc in optics (open)\n\nWe seek a postdoc.",
            Some(Status::Open),
        );
    }

    #[test]
    fn dutch_words_of_closing() {
        says("Deze vacature is gesloten.", Some(Status::Closed));
        says(
            "Je kunt niet meer op deze vacature solliciteren.",
            Some(Status::Closed),
        );
        says("De boot is gesloten.", None);
    }

    #[test]
    fn german_words_for_a_closed_posting() {
        says("Diese Stelle ist bereits besetzt.", Some(Status::Closed));
        says("Die Bewerbungsfrist ist abgelaufen.", Some(Status::Closed));
        says("Die Stelle ist zu besetzen.", None);
    }
}
