//! How many positions are open: only where the text counts them.

mod count;

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Bound, Hiring, Label, Particle, Sense, Turn, Word};
use crate::model::Evidence;
use crate::outline::{Form, Outline, Passage};
use count::{MOST, count_at, joins, next_number, number};

/// The number of positions.
pub fn openings(outline: &Outline<'_>) -> Vec<Candidate<u32>> {
    let labelled = outline
        .labelled(Label::Openings)
        .filter_map(|passage| leading(outline, passage.range.clone()));
    // "Vacancy: 3"
    let only = outline.labelled(Label::Title).filter_map(|passage| {
        let few = passage.range.len() <= FEW;
        leading(outline, passage.range.clone()).filter(|found| few && found.range == passage.range)
    });
    let headline = outline.headlines().take(2).filter_map(|line| {
        counted(outline, line.clone(), Evidence::Bare).or_else(|| behind(outline, &line))
    });
    let bracketed = outline
        .passages
        .iter()
        .take(LINES)
        .filter_map(|passage| in_brackets(outline, &passage.range));
    let sought = outline
        .passages
        .iter()
        .filter(|passage| passage.form != Form::Field)
        .filter_map(|passage| {
            counted(outline, passage.range.clone(), Evidence::Phrased).filter(|found| {
                // "12 postdoctoral positions" on a line of its own
                found.range == passage.range
                    && passage.form != Form::Item
                    && names_posts(outline, &found.range)
                    || announced(outline, passage.range.clone(), &found.range)
                    || is_said_alone(outline, &found.range, passage)
                    // "at least one (1) research grant" is asked of the candidate.
                    || is_doubled(outline, &found.range)
                        && !bounded(outline, passage.range.start, &found.range, |bound| {
                            bound == Bound::AtLeast
                        })
                        && (found.range.start == passage.range.start
                            || names_posts(outline, &found.range))
            })
        });
    let keyed = outline
        .passages
        .iter()
        .filter_map(|passage| keyed(outline, passage));
    // "is seeking two" above "PhD students in botany"
    let led = outline.led_line().and_then(|(word, line)| {
        let count = number(outline, &word)?;
        Some(Candidate::new(
            count,
            word.start..line.end,
            Evidence::Phrased,
        ))
    });
    labelled
        .chain(led)
        .chain(only)
        .chain(keyed)
        .chain(sought)
        .chain(headline)
        .chain(bracketed)
        .chain(listed(outline))
        .collect()
}

/// "Department of Law (2 positions)", a line below the headline; "… Department of Law (one employee) The conditions are", where
/// the line lost its end.
fn in_brackets(outline: &Outline<'_>, line: &Range<usize>) -> Option<Candidate<u32>> {
    let content = outline.slice(line.clone());
    let mut ends = content.match_indices(')').take(BRACKETS);
    ends.find_map(|(end, _)| {
        let before = content.get(..end)?;
        let open = before.rfind('(')? + 1;
        let inside = line.start + open..line.start + end;
        let rest = content.get(end + 1..)?.trim_start();
        let closes = rest.is_empty()
            || rest.starts_with('.')
            || outline.text.is_run_together() && rest.starts_with(char::is_uppercase);
        let count = || counted(outline, inside.clone(), Evidence::Bare);
        let whole = closes && inside.len() <= BRACKET;
        whole
            .then(count)
            .flatten()
            .filter(|found| found.range == inside && !names_stage(outline, &inside))
    })
}

/// "10 doctoral positions" stands in the brackets, and so many others before them at most.
const BRACKET: usize = 40;
const BRACKETS: usize = 20;

/// The headline and so many lines below it may say how many are sought.
const LINES: usize = 6;

/// "One (1) lecturer, who …", "1 (one) lecturer": the number in a word and in digits, as calls print it.
fn is_doubled(outline: &Outline<'_>, count: &Range<usize>) -> bool {
    let printed = outline.slice(count.clone());
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let again = printed.split_once(" (").and_then(|(first, behind)| {
        let (inside, _) = behind.split_once(") ")?;
        Some((first, inside))
    });
    again.is_some_and(|(first, inside)| {
        let start = count.start + first.len() + 2;
        let cardinal = |sense| matches!(sense, Sense::Cardinal(_)).then_some(());
        let mut spelled = outline.senses(start..start + inside.len(), cardinal);
        digits(inside) || digits(first) && spelled.next().is_some()
    })
}

/// "2 x PhD positions. Please send": a sentence that counts and says nothing else.
fn is_said_alone(outline: &Outline<'_>, count: &Range<usize>, passage: &Passage) -> bool {
    let behind = outline.slice(count.end..passage.range.end);
    count.start == passage.range.start
        && behind.starts_with(['.', '!'])
        && passage.form != Form::Item
        && names_posts(outline, count)
}

/// Nobody seeks a hundred at once.
const FEW: usize = 2;

/// "- two postdocs\n- one PhD student" below what announces them: together so many.
fn listed(outline: &Outline<'_>) -> Option<Candidate<u32>> {
    let passages = &outline.passages;
    let count = |passage: &Passage| {
        if passage.form != Form::Item {
            return None;
        }
        let range = passage.range.clone();
        let first = outline.scan.words_within(range.clone()).first()?.start;
        counted(outline, range, Evidence::Phrased).filter(|found| found.range.start == first)
    };
    let start = passages
        .iter()
        .position(|passage| count(passage).is_some())?;
    let before = passages.get(start.checked_sub(1)?)?;
    let announces = outline
        .hirings(before.range.clone())
        .any(|(_, hiring)| matches!(hiring, Hiring::Seeks | Hiring::Sought | Hiring::Available));
    let run: Vec<_> = passages.iter().skip(start).map_while(count).collect();
    let (first, last) = (run.first()?, run.last()?);
    let sum: u32 = run.iter().map(|found| found.value).sum();
    // "… is announced for:" over a single item that says it twice
    let only = run.len() == 1 && is_doubled(outline, &first.range);
    (announces && (only || run.len() > 1))
        .then(|| Candidate::new(sum, first.range.start..last.range.end, Evidence::Phrased))
}

/// "We teach law. Number of positions: 3. Working time: full": the label stands within a line.
fn keyed(outline: &Outline<'_>, passage: &Passage) -> Option<Candidate<u32>> {
    let key = |sense| (sense == Sense::Label(Label::Openings)).then_some(());
    let mut keys = outline.senses(passage.range.clone(), key);
    keys.find_map(|(key, ())| {
        let value = key.end..passage.range.end;
        let text = outline.slice(value.clone());
        let first = outline.scan.words_within(value.clone()).first()?;
        // "Fern has 20 positions: 3 in law"
        let sentence = outline.sentence_at(passage, key.start);
        let opens = sentence.is_some_and(|sentence| sentence.start == key.start);
        let named = opens && text.starts_with(": ") && first.start == key.end + 2;
        named.then(|| leading(outline, value)).flatten()
    })
}

/// "Number of positions: 3"
fn leading(outline: &Outline<'_>, value: Range<usize>) -> Option<Candidate<u32>> {
    let word = outline.scan.words_within(value.clone()).first()?;
    // "Number of openings: 1.00", "Number of positions: 1. Working time: full"
    let rest = outline.slice(word.end..value.end.max(word.end));
    let ended = rest.strip_prefix(['.', ',', ')']).is_some_and(|rest| {
        let zeros = rest.starts_with("00") && rest.trim_start_matches('0').is_empty();
        zeros || rest.is_empty() || rest.starts_with(' ')
    });
    let printed = || outline.slice(word.range()).parse().ok();
    let count = number(outline, word).or_else(|| printed().filter(|_| ended))?;
    Some(Candidate::new(count, word.range(), Evidence::Labelled))
}

/// "is looking for two …", "two … are available", "there are two positions": a phrase that announces stands near.
fn announced(outline: &Outline<'_>, sentence: Range<usize>, count: &Range<usize>) -> bool {
    exists(outline, &sentence, count)
        || outline
            .hirings(sentence.clone())
            .any(|(cue, hiring)| match hiring {
                // "We have two postdocs" seeks nobody.
                Hiring::Sought if is_existing(outline, &cue) => false,
                Hiring::Seeks | Hiring::Sought => {
                    count.start <= cue.end + NEAR
                        && !of_others(outline, cue.end..count.start, count)
                        && (cue.start <= count.start
                    // "two vacancies at …" says it itself; "more than one position at" does not.
                    || cue.start < count.end && !bounded(outline, sentence.start, count, |_| true))
                }
                Hiring::Available => cue.start >= count.end && cue.start <= count.end + NEAR,
                _ => false,
            })
}

/// "a postdoc who works with", "the successful candidate will join a team of": between the phrase that announces and the number
/// stands who is sought, or the group of the others; but "a lecturer for two posts".
fn of_others(outline: &Outline<'_>, between: Range<usize>, count: &Range<usize>) -> bool {
    // "seeks a lecturer to fill two positions"
    let mut counted = outline.cues(count.clone()).iter();
    if counted.any(|cue| cue.sense == Sense::Vacancy) {
        return false;
    }
    // "in our group (1 group leader, 2 postdocs)"
    let opened = outline.slice(between.clone()).strip_suffix('(');
    let end = between.start + opened.map_or(0, |text| text.trim_end().len());
    let mut named = false;
    for cue in outline.cues(between.clone()) {
        match cue.sense {
            Sense::Organisation(_) if opened.is_some() && cue.end == end => return true,
            Sense::Hiring(Hiring::With) | Sense::Turn(Turn::Joins) => return true,
            Sense::Stage(_) | Sense::Turn(Turn::Person) => {
                named = !outline.slice(cue.range()).ends_with('s');
            }
            Sense::Particle(Particle::For) => named = false,
            _ => {}
        }
    }
    named
}

/// "more than one", "at most two": such a bound stands right before the number.
fn bounded(
    outline: &Outline<'_>,
    from: usize,
    count: &Range<usize>,
    wanted: impl Fn(Bound) -> bool,
) -> bool {
    let bound = |sense| match sense {
        Sense::Bound(bound) if wanted(bound) => Some(()),
        _ => None,
    };
    // "no fewer than" begins so far before the number at most.
    let from = from.max(count.start.saturating_sub(LEAD));
    let mut bounds = outline.senses(from..count.start, bound);
    bounds.any(|(cue, ())| cue.end + 1 >= count.start)
}

/// The words for a bound, or for what there is, are no longer, in bytes.
const LEAD: usize = 32;

/// "There are two positions", "we have one opening", but not "we have two postdocs".
fn exists(outline: &Outline<'_>, sentence: &Range<usize>, count: &Range<usize>) -> bool {
    let vacant = outline
        .cues(count.clone())
        .iter()
        .any(|cue| cue.end == count.end && cue.sense == Sense::Vacancy);
    let before = sentence.start.max(count.start.saturating_sub(LEAD))..count.start;
    vacant
        && outline
            .senses(before, |sense| (sense == Sense::Existing).then_some(()))
            .any(|(cue, ())| cue.end <= count.start && count.start <= cue.end + NEXT)
}

fn is_existing(outline: &Outline<'_>, cue: &Range<usize>) -> bool {
    let existing = |sense| (sense == Sense::Existing).then_some(());
    outline
        .senses(cue.clone(), existing)
        .any(|(found, ())| found.end >= cue.end)
}

/// What there is stands right behind.
const NEXT: usize = 12;

/// What announces the positions stands so near to their number.
const NEAR: usize = 50;

/// "two fully funded PhD positions": a number, some words of quality, and what is counted.
fn counted(
    outline: &Outline<'_>,
    range: Range<usize>,
    evidence: Evidence,
) -> Option<Candidate<u32>> {
    let words = outline.scan.words_within(range.clone());
    let (at, first) = words
        .iter()
        .enumerate()
        .find_map(|(at, _)| Some((at, count_at(outline, words, at, range.end)?)))?;
    // "postdoc positions and one PhD position", "a PhD student and two postdocs": more than the number says.
    let before = words.get(..at).unwrap_or_default();
    // "1 - 2 persons"
    if let ([.., least], Some(word)) = (before, words.get(at))
        && matches!(outline.slice(least.end..word.start).trim(), "-" | "–" | "—")
        && number(outline, least).is_some()
    {
        return None;
    }
    // "one or two posts"
    if let [.., least, or] = before
        && parts(outline, or)
        && number(outline, least).is_some()
    {
        return None;
    }
    if let [.., noun, and] = before
        && joins(outline, and)
        && ends_name(outline, noun)
    {
        return None;
    }
    // "two PhD students and one postdoc"
    let mut count = first.value;
    let mut place = first.range.clone();
    while let rest = outline.scan.words_within(place.end..range.end)
        && let Some(at) = next_number(outline, rest, 0)
        && let Some(more) = count_at(outline, rest, at, range.end)
    {
        count += more.value;
        place.end = more.range.end;
    }
    // "two openings, one PhD and one postdoc position": the parts of the whole
    let parts = outline.slice(first.range.end..place.end).starts_with(',');
    if parts && count == 2 * first.value {
        return Some(Candidate { evidence, ..first });
    }
    Some(Candidate::new(count, place, evidence))
}

/// The name of a position ends here.
fn ends_name(outline: &Outline<'_>, word: &Word) -> bool {
    let cues = outline.cues(word.start.saturating_sub(NAME)..word.end);
    cues.iter()
        .any(|cue| cue.end == word.end && matches!(cue.sense, Sense::Stage(_) | Sense::Vacancy))
}

/// The name of a position begins so far before its last word at most.
const NAME: usize = 24;

/// "or", "to"
fn parts(outline: &Outline<'_>, word: &Word) -> bool {
    let cues = outline.cues(word.range());
    cues.iter()
        .any(|cue| matches!(cue.sense, Sense::Bound(Bound::Or | Bound::To)))
}

/// "PhD positions (2) in botany", "Postdocs (x3)", "Lecturers (two)", "Lecturer x 2": the number right behind what it counts.
fn behind(outline: &Outline<'_>, line: &Range<usize>) -> Option<Candidate<u32>> {
    let content = outline.slice(line.clone());
    let signs = ['x', 'X', '×', ' '];
    let (named, inside, end) = match content.split_once('(') {
        Some((named, rest)) => {
            let inside = rest.split(')').next()?;
            (named, inside, named.len() + inside.len() + 2)
        }
        None => {
            let named = content.trim_end_matches(|sign: char| sign.is_ascii_digit());
            let inside = content.get(named.trim_end_matches(signs).len()..)?;
            (content.strip_suffix(inside)?, inside, content.len())
        }
    };
    let noun = line.start + named.trim_end().len();
    let spelled = || {
        let cardinal = |sense| match sense {
            Sense::Cardinal(count) => Some(count),
            _ => None,
        };
        let (cue, count) = outline.senses(noun..line.start + end, cardinal).next()?;
        (cue.len() == inside.len()).then_some(count)
    };
    let times = inside.contains(['x', 'X', '×']);
    let count = inside.trim_matches(signs).parse().ok();
    let count = count.or_else(spelled)?;
    let cues = outline.cues(noun.saturating_sub(NAME).max(line.start)..noun);
    let counts = cues
        .iter()
        .any(|cue| cue.end == noun && matches!(cue.sense, Sense::Stage(_) | Sense::Vacancy));
    let start = cues.iter().map(|cue| cue.start).min()?;
    let plural = named.trim_end().ends_with(['s', 'S']);
    let bracketed = content.get(named.len()..)?.starts_with('(');
    (counts && (times || plural && bracketed) && (2..=MOST).contains(&count))
        .then(|| Candidate::new(count, start..line.start + end, Evidence::Bare))
}

/// "three postdocs" in brackets are those of a group.
fn names_stage(outline: &Outline<'_>, range: &Range<usize>) -> bool {
    let stage = |sense| matches!(sense, Sense::Stage(_)).then_some(());
    outline.senses(range.clone(), stage).next().is_some() && !names_posts(outline, range)
}

/// "12 postdoctoral positions", and not "five PhD students"
fn names_posts(outline: &Outline<'_>, range: &Range<usize>) -> bool {
    let post = |sense| (sense == Sense::Vacancy).then_some(());
    outline.senses(range.clone(), post).next().is_some()
}

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[test]
    fn a_number_above_the_line_that_it_counts() {
        open(
            "The lab is old.\n\nIt is seeking two\n\nPhD students in botany\n\nAll are welcome.\n",
            Some(2),
        );
        open(
            "The lab is old.\n\nWe seek a postdoc to supervise two\n\nPhD students in botany\n\nAll are welcome.\n",
            None,
        );
        open(
            "The lab is old.\n\nThe position is shared with three\n\npostdoctoral researchers\n\nAll are welcome.\n",
            None,
        );
        open(
            "The lab is old.\n\nIt is seeking a\n\nPhD student in botany\n\nAll are welcome.\n",
            None,
        );
    }

    #[test]
    fn what_stands_in_brackets_behind_the_house() {
        open(
            "Assistant in the Department of Moss, full time (one employee)\n\nThe conditions are set by law.\n",
            Some(1),
        );
        open(
            "Lecturer in botany, without employment (2 vacancies)\n\nThe conditions are set by law.\n",
            Some(2),
        );
    }

    #[test]
    fn posts_that_somebody_fills() {
        for text in [
            "The Department seeks a lecturer to fill two positions.",
            "We seek to appoint, in the research group, two PhD students.",
        ] {
            open(text, Some(2));
        }
        open("Fern has 20 positions: 3 in law.", Some(20));
    }

    #[test]
    fn a_single_item_that_counts_twice() {
        open(
            "The board has decided on a call. It is meant for 1 (one) Junior Researcher position on a fixed-term contract.\n",
            Some(1),
        );
        open(
            "At the Fern University the following selection is announced for:\n- 1 (one) researcher on a fixed-term contract.\n",
            Some(1),
        );
        open(
            "At the Fern University the following selection is announced for:\n- 1 (new) researcher on a fixed-term contract.\n",
            None,
        );
    }

    #[test]
    fn what_a_competition_awards() {
        open(
            "A competition is open for the attribution of 1 technical work contract in the project Moss.\n",
            Some(1),
        );
        open(
            "Postdoc\n\nThe group is currently offering two PhD positions.\n",
            Some(2),
        );
        open(
            "Postdoc\n\nThe group currently holds two PhD positions.\n",
            None,
        );
    }

    #[track_caller]
    fn open(text: &str, count: Option<u32>) {
        let read = parse_posting(text).openings.map(|read| read.value);
        assert_eq!(read, count, "{text}");
    }

    #[test]
    fn others_that_the_holder_meets() {
        open(
            "We invite you to apply for this position in our new group (1 group leader, 2 postdocs).",
            None,
        );
        open(
            "# Postdoc in moss\n\nThe successful candidate will join a team of five researchers and two PhD students.",
            None,
        );
        open(
            "# Postdoc in moss\n\nWe are looking for a postdoc who supervises two PhD students.",
            None,
        );
        open(
            "# Postdoc in moss\n\nWe are seeking a lecturer for two posts at the lake.",
            Some(2),
        );
        open(
            "# Moss\n\nWe can take on three new MSc students this autumn.",
            Some(3),
        );
    }

    #[test]
    fn a_label_amid_the_text() {
        open(
            "The lake is old. Number of positions: 1. Working time: full. The pier is new.",
            Some(1),
        );
        open(
            "The lake is old. Posts available: Two. The pier is new.",
            Some(2),
        );
        open("The lake is old. Number of positions: 1.5 of them.", None);
        open("The lake is old. Number of positions: see below.", None);
    }

    #[test]
    fn numbers_behind_a_name_without_brackets() {
        open("Lecturer x 2\n\nThe lab is new.", Some(2));
        open("Lecturers (two)\n\nThe lab is new.", Some(2));
        open("PhD position (2x)\n\nThe lab is new.", Some(2));
        open("Lecturers 2\n\nThe lab is new.", None);
        open("The lab is new. 2 x PhD positions. Apply now.", None);
        open("2 x PhD positions. Apply now to the lab.", Some(2));
    }

    #[test]
    fn chairs() {
        open("Two Chairs in History\n\nWe study the past.\n", Some(2));
    }

    #[test]
    fn a_whole_and_its_parts() {
        open(
            "We have two openings, one PhD and one postdoc position.",
            Some(2),
        );
        open("We offer two PhD and three postdoc positions.", Some(5));
    }

    #[test]
    fn brackets_between_a_count_and_its_noun() {
        open(
            "The school invites applications for two full-time (44 hours/week) tenure-track positions.",
            Some(2),
        );
        open(
            "We are looking for two (of our positions are filled).",
            None,
        );
    }

    #[test]
    fn counts_in_brackets_below_the_headline() {
        open(
            "Lecturer in Law\nFern University\nDepartment of Law (2 positions)\n\nWe teach.\n",
            Some(2),
        );
        open(
            "Lecturer in Law\nFern University\nDepartment of Law (2 floors)\n\nWe teach.\n",
            None,
        );
    }

    #[test]
    fn counts_behind_a_name_in_brackets() {
        open(
            "[Number of positions] Two (2)\n[Deadline] 1 May 2025\n",
            Some(2),
        );
        open(
            "【Number of positions】 3\n【Deadline】 1 May 2025\n",
            Some(3),
        );
        open(
            "Postdocs\n\nI. Positions: 3 postdocs\nII. Deadline: 1 May 2025\n",
            Some(3),
        );
        open("[2] papers on moss\n[3] papers on ferns\n", None);
    }

    #[test]
    fn numbers_that_count_no_positions() {
        open("We seek a postdoc with two years of experience.", None);
        open("The group has 12 members and several open positions.", None);
        open("We seek students for 2 full days a week.", None);
        open("The lake is old. At noon one (1) boat sails.", None);
        open(
            "Applicants must have won at least one (1) research grant since they became lecturers.",
            None,
        );
    }

    #[test]
    fn numbers_of_positions() {
        open("We are looking for two PhD students.", Some(2));
        open(
            "The lake is old. One (1) lecturer, who meets the demands below, for the following task: to sail.",
            Some(1),
        );
        open(
            "The centre is seeking one full-time research fellow.",
            Some(1),
        );
        open("Three full-time postdoc positions are available.", Some(3));
        open("Number of positions: 4", Some(4));
        open("Number of openings: 1.00", Some(1));
        open("Number of openings: 1.05", None);
        open(
            "The department plans to make two appointments at the rank of lecturer.",
            Some(2),
        );
        open(
            "15 early stage researcher (ESR) positions in the network",
            Some(15),
        );
    }

    #[test]
    fn a_number_that_runs_into_the_next_label() {
        open(
            "The Lakeside lab is new. Type of employment: TemporaryFirst day of employment: 1 MaySalary: by agreementNumber of positions: 2Working hours: 100%City: Lakeside",
            Some(2),
        );
    }

    #[test]
    fn a_number_where_a_title_could_stand() {
        open("Post: Professor of Law\n\nVacancy: 3\n", Some(3));
        open("Vacancy: 2023\n\nWe study the past.\n", None);
        open("Vacancy: 2 lamps and a boat\n\nWe study the past.\n", None);
    }

    #[test]
    fn positions_of_a_list() {
        open(
            "No person may hold more than one position as a postdoc.",
            None,
        );
        open("Three doctoral positions at the department", Some(3));
        open("The team:\n- one professor\n- two postdocs", None);
        open("Four postdoctoral positions are being offered.", Some(4));
        open(
            "We have openings for\n\n- two 2-year postdoc positions\n- one PhD position",
            Some(3),
        );
    }

    #[test]
    fn the_following_positions() {
        open(
            "# Moss\n\nWe currently have the following three openings in our group:",
            Some(3),
        );
        open("# Moss\n\nWe have the following three postdocs.", None);
    }

    #[test]
    fn positions_that_there_are() {
        open("There is one vacancy for a PhD student.", Some(1));
        open("We have 3 open postdoctoral positions.", Some(3));
        open("We have two fully-funded PhD positions.", Some(2));
        open(
            "We currently have one opening at the postdoctoral level.",
            Some(1),
        );
        open("There is currently one opening in our lab.", Some(1));
        open("We currently have two postdocs in the lab.", None);
        open("I am actively seeking two postdocs in law.", Some(2));
        open("There are 12 postdocs in the group.", None);
    }

    #[test]
    fn numbers_in_brackets_and_times() {
        open("PhD positions (2) in botany\n\nThe lab is new.", Some(2));
        open("Postdocs (x3)\n\nThe lab is new.", Some(3));
        open("3x Postdoc in botany\n\nThe lab is new.", Some(3));
        open("PhD position (2) in botany\n\nThe lab is new.", None);
        open("Postdocs (2023)\n\nThe lab is new.", None);
    }

    #[test]
    fn persons_that_are_sought() {
        open(
            "The school offers three-positions for PhD students.",
            Some(3),
        );
        open(
            "The school offers three-year positions for PhD students.",
            None,
        );
        open(
            "The faculty calls for applications for: two persons in the title of lecturer.",
            Some(2),
        );
        open(
            "We are looking for three highly motivated candidates.",
            Some(3),
        );
        open("We seek the addresses of 1 - 2 persons.", None);
        open("A total of two positions will be filled.", Some(2));
        open("We have 3 postdocs and 2 PhD students.", None);
        open("One or two posts of postdocs are open to applicants.", None);
    }

    #[test]
    fn numbers_that_add_up() {
        open("We are hiring a PhD student and two postdocs.", None);
        open(
            "We are looking for two PhD students and one postdoc.",
            Some(3),
        );
        open(
            "Postdoc positions and one PhD position in Lund\n\nThe lab is new.",
            None,
        );
    }

    #[test]
    fn a_line_that_counts_and_holds_nothing_else() {
        open(
            "The lab invites applications for\n\n12 postdoctoral researcher positions\n\nThey start in May.",
            Some(12),
        );
        open("The lab has:\n\n- two postdocs\n- a boat\n", None);
        open("I currently have two PhD students and a boat.", None);
        open("I welcome two new PhD students, Ann and Bo.", None);
        open(
            "Team: we have\n\n3 postdoctoral researchers\n\nand a boat. We seek one PhD student.",
            Some(1),
        );
    }

    #[test]
    fn one_of_several_is_not_all_of_them() {
        open(
            "Postdoc in moss\n\nThis is one of two positions available at the school.\n",
            None,
        );
        open(
            "Postdoc in moss\n\nThe post is one of the four PhD positions available here.\n",
            None,
        );
        open(
            "Postdoc in moss\n\nTwo positions are available at the school.\n",
            Some(2),
        );
    }

    #[test]
    fn numbers_that_share_a_noun() {
        open(
            "The lab is old. We invite applications for up to 4 doctoral and 2 postdoctoral positions.",
            Some(6),
        );
        open(
            "The lab is old. We invite applications for two fully funded PhD and one postdoc position.",
            Some(3),
        );
        open(
            "The lab is old. We have 2 PhD positions and up to 3 postdoc positions.",
            Some(5),
        );
        open(
            "The lab is old. We invite applications for one full, two associate and three assistant professorships.",
            Some(6),
        );
        open(
            "The lab is old. In our group of 12 PhD and 3 postdoctoral researchers you will work.",
            None,
        );
        open(
            "The lab is old. We seek PhD and 3 postdoctoral candidates.",
            None,
        );
        open(
            "The lab is old. We invite applications for two years and three postdoctoral positions.",
            Some(3),
        );
    }

    #[test]
    fn a_number_said_twice_needs_no_plural() {
        open(
            "The lab is hiring 1 (one) research scientists for moss.",
            Some(1),
        );
        open("The lab is hiring 1 research scientists for moss.", None);
    }

    #[test]
    fn dutch_plurals() {
        open("Het Veencentrum zoekt vier promovendi.\n", Some(4));
        open("Wij hebben twee plaatsen voor onderzoekers.\n", Some(2));
        open("Je begeleidt twee promovendi.\n", None);
    }

    #[test]
    fn german_plurals() {
        open("Es sind drei Doktorandenstellen zu besetzen.", Some(3));
        open(
            "Zum 1.4.2028 sind 2 Promotionsstellen zu vergeben.",
            Some(2),
        );
        open("Es ist eine Doktorandenstelle zu besetzen.", None);
        open("Das Institut hat drei Abteilungen.", None);
    }

    #[test]
    fn nordic_plurals() {
        open("Vi søker to stipendiater i fysikk.", Some(2));
        open("Vi har tre stillinger ledig som stipendiat.", Some(3));
        open("Två doktorander i fysik\n", Some(2));
        open("Institut for Fysik søger to postdocs.", Some(2));
        open("Du samarbejder med to postdocs.", None);
    }
}
