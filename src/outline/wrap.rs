//! Where lines are broken because they are full: their text goes on in the next.

use core::ops::Range;

use super::full_stop::is_abbreviation;
use crate::lexicon::{Bound, DateRole, Particle, Sense};
use crate::mentions::Scan;
use crate::text::{Line, Shape, Text};

/// For each line, whether the one before goes on in it: lines of about one width, of which some plainly end amid a sentence, are a
/// text that was broken by hand, or was pasted from a printed page.
pub fn wraps(text: &Text<'_>, scan: &Scan) -> Vec<bool> {
    let mut wraps = Vec::with_capacity(text.lines().len());
    let content = |line: &Line| text.slice(line.range.clone());
    let width = |line: &Line| line.indent + content(line).chars().count();
    for group in text.lines().chunk_by(|line, next| {
        let plain = next.shape == Shape::Text && next.strong.is_none();
        let left = line.shape == Shape::Item && next.indent < line.indent;
        // "Tags: moss, ferns" above "slug: true"
        let fields = names_field(content(line)) && names_field(content(next));
        // Bullets amid a line part it.
        let joint = stands_as_joint(&next.range, text, scan)
            || line.shape == Shape::Item && merely_joins(&next.range, scan);
        plain && !left && !fields && !joint && !next.gap && !content(next).contains('•')
    }) {
        // An address may reach beyond the margin.
        let words = |line: &&Line| !content(line).contains("://");
        let widest = group
            .iter()
            .filter(words)
            .map(width)
            .max()
            .unwrap_or_default();
        let full = |line: &Line| {
            widest >= NARROWEST
                && width(line) * 5 >= widest * 4
                && !content(line).ends_with([':', ';'])
                && !ends_item(&line.range, text, scan)
        };
        let goes_on = |line: &Line| content(line).starts_with(char::is_lowercase);
        // What was left over where a full line was broken once more, amid a sentence.
        let left_over = |before: &Line, line: &Line, next: &Line| {
            let word = content(line).split(' ').next().unwrap_or_default();
            full(before)
                && width(before) + 1 + word.chars().count() > widest
                && content(line).ends_with(char::is_alphanumeric)
                && goes_on(line)
                && goes_on(next)
        };
        let mut rest = group;
        while let [first, ..] = rest {
            let full_or_left = |at: &usize| match rest.get(at.saturating_sub(1)..at + 2) {
                Some([before, line, next]) => full(line) || left_over(before, line, next),
                _ => rest.get(*at).is_some_and(full),
            };
            let run = 1 + (0..rest.len() - 1).take_while(full_or_left).count();
            let (lines, after) = rest.split_at(run);
            let amid = lines.windows(2).filter(|pair| match pair {
                [before, next] => ends_in_particle(&before.range, text, scan) || goes_on(next),
                _ => false,
            });
            // A text may go on behind a title that stands amid its first sentence; small items hold no whole sentence.
            let begins = !content(first).starts_with(char::is_lowercase)
                || lines
                    .iter()
                    .any(|line| ends_within(&line.range, text, scan));
            let joined = begins && amid.count() * 5 >= run;
            wraps.push(false);
            wraps.extend(core::iter::repeat_n(joined, run - 1));
            rest = after;
        }
    }
    wraps
}

/// Does a sentence end in the line, and another begin?
fn ends_within(line: &Range<usize>, text: &Text<'_>, scan: &Scan) -> bool {
    let content = text.slice(line.clone());
    // "by Dr. Jane Doe", "by J. Doe"
    let short = |stop: usize| {
        let word = scan.word_ending_at(line.start + stop);
        word.is_some_and(|word| {
            let letters = text.slice(word.clone());
            let initial = letters.chars().count() == 1 && letters.starts_with(char::is_uppercase);
            initial || is_abbreviation(scan, &word)
        })
    };
    let mut stops = content.match_indices(". ");
    stops.any(|(at, stop)| {
        let next = content.get(at + stop.len()..).unwrap_or_default();
        next.starts_with(char::is_uppercase) && !short(at)
    })
}

/// One word and a colon begin it: "slug: true".
fn names_field(line: &str) -> bool {
    line.split_once(": ")
        .is_some_and(|(name, _)| !name.is_empty() && name.chars().all(char::is_alphanumeric))
}

/// No line that was broken because it was full is narrower.
const NARROWEST: usize = 56;

/// "teaching of statistics; and": the item is over, and its list goes on.
pub fn ends_item(range: &Range<usize>, text: &Text<'_>, scan: &Scan) -> bool {
    let words = scan.words_within(range.clone());
    words.last().is_some_and(|last| {
        last.end == range.end
            && joins(last.range(), scan)
            && text
                .slice(range.start..last.start)
                .trim_end()
                .ends_with(';')
    })
}

/// "OR" on a line of its own between two items.
pub fn stands_as_joint(range: &Range<usize>, text: &Text<'_>, scan: &Scan) -> bool {
    merely_joins(range, scan) && text.slice(range.clone()).starts_with(char::is_uppercase)
}

/// "or", "AND", "and/or", and nothing else.
pub fn merely_joins(range: &Range<usize>, scan: &Scan) -> bool {
    let words = scan.words_within(range.clone());
    (1..=2).contains(&words.len()) && words.iter().all(|word| joins(word.range(), scan))
}

fn joins(word: Range<usize>, scan: &Scan) -> bool {
    scan.cues
        .within(word.clone())
        .iter()
        .any(|cue| matches!(cue.sense, Sense::Bound(Bound::Or | Bound::And)) && cue.range() == word)
}

/// Does a small word end it: "of", "and", "the"? No line ends so but where the next goes on.
pub fn ends_in_particle(range: &Range<usize>, text: &Text<'_>, scan: &Scan) -> bool {
    const LETTERS: usize = 4;
    let words = scan.words_within(range.clone());
    !ends_item(range, text, scan)
        && words.last().is_some_and(|last| {
            let word = text.slice(last.range());
            let small = word.len() <= LETTERS;
            word.starts_with(char::is_lowercase)
                && last.end == range.end
                && scan.cues.within(last.range()).iter().any(|cue| {
                    // "before", "within", "between"
                    let longer = cue.range() == last.range()
                        && matches!(
                            cue.sense,
                            Sense::Particle(Particle::Within)
                                | Sense::DateRole(DateRole::Limit)
                                | Sense::Bound(Bound::Between)
                        );
                    longer
                        || small
                            && matches!(
                                cue.sense,
                                Sense::Particle(
                                    Particle::Of
                                        | Particle::For
                                        | Particle::And
                                        | Particle::In
                                        | Particle::To
                                        | Particle::At
                                        | Particle::The
                                        | Particle::A
                                        | Particle::Lead
                                ) | Sense::Bound(Bound::And | Bound::Or)
                            )
                })
        })
}

/// How long a line is as it was written: in Markdown the targets of its links stand behind their texts.
pub fn written(text: &Text<'_>, line: &Line) -> usize {
    let shown = text.slice(line.range.clone()).chars().count();
    let links = text.links();
    let first = links.partition_point(|link| link.text.start < line.range.start);
    let targets: usize = links
        .iter()
        .skip(first)
        .take_while(|link| link.text.start < line.range.end)
        .filter(|link| link.source.start > text.source(link.text.clone()).start)
        .map(|link| link.source.end - link.source.start)
        .sum();
    shown + targets
}

#[cfg(test)]
mod tests {
    use super::wraps;
    use crate::mentions::Scan;
    use crate::text::{Format, Text};

    /// The lines as `wraps` joins them.
    #[track_caller]
    fn joins(source: &str, joined: &[&str]) {
        let text = Text::new(source, Format::Plain);
        let scan = Scan::new(&text);
        let mut found: Vec<String> = Vec::new();
        for (line, goes_on) in text.lines().iter().zip(wraps(&text, &scan)) {
            let content = text.slice(line.range.clone());
            match found.last_mut() {
                Some(last) if goes_on => *last = format!("{last} {content}"),
                _ => found.push(content.to_owned()),
            }
        }
        assert_eq!(found, joined);
    }

    #[test]
    fn a_word_and_a_colon_begin_a_line_of_its_own() {
        let fields = [
            "Tags: moss, ferns, the lakes of the north and all that grows there",
            "slug: moss-and-ferns-of-the-north-and-all-that-grows-there-in-may",
        ];
        joins(&fields.join("\n"), &fields);
    }

    #[test]
    fn full_lines_that_were_broken_once_more() {
        let lines = [
            "The holder studies the moss of the lakes in the north of the country and all",
            "that grows",
            "below the ice, where the cores of three winters wait for a patient and curious",
            "pair of",
            "eyes.",
        ];
        joins(&lines.join("\n"), &[&lines.join(" ")]);
        // The next line would have had room for the word.
        let apart = [
            "The holder studies the moss of the lakes in the north, and",
            "keeps the boat",
            "keeps the records of the cores, which matters more to us than one thinks",
        ];
        joins(&apart.join("\n"), &[&apart[..2].join(" "), apart[2]]);
    }

    #[test]
    fn lines_that_stand_for_themselves() {
        let list = [
            "Proven ability to keep a field station running through the winter",
            "Experience with the chemistry of lakes, rivers and their sediments",
            "Fluent in the language of the country, or ready to learn it soon",
        ];
        joins(&list.join("\n"), &list);
        let items = [
            "preparing the cores of three lakes for the scanner of the institute",
            "keeping the records of the boat, which matters more than one thinks",
        ];
        joins(&items.join("\n"), &items);
        let names = [
            "guidance by Dr. Jane Doe, J. Smith and the team of the institute",
            "keeping the records of the boat, which matters more than one thinks",
        ];
        joins(&names.join("\n"), &names);
        // "ice" is short, and no small word.
        let tasks = [
            "Development of algorithms for the automatic mapping of sea ice",
            "Contributions to the projects of the station and its partners",
            "Supervision of the students who come from all over the Arctic",
        ];
        joins(&tasks.join("\n"), &tasks);
        let address = ["Institute of Lakes", "Port Road 1", "Lakeside"];
        joins(&address.join("\n"), &address);
    }

    #[test]
    fn a_text_that_goes_on_behind_a_title() {
        joins(
            "in the project of the station, which is called “The Chemistry of\n\
             Lakes: Cold Water”. The place is free from the first of March, and\n\
             is given for three years.",
            &[
                "in the project of the station, which is called “The Chemistry of \
               Lakes: Cold Water”. The place is free from the first of March, and \
               is given for three years.",
            ],
        );
    }

    #[test]
    fn lines_of_one_width_are_a_text() {
        joins(
            "The successful candidate for the position will do research in the\n\
             Arctic, with the boats and the divers of the Lakeside Station and\n\
             Harbour. Among the methods are cores.",
            &[
                "The successful candidate for the position will do research in the \
               Arctic, with the boats and the divers of the Lakeside Station and \
               Harbour. Among the methods are cores.",
            ],
        );
        joins(
            "About us:\n\
             The station is the oldest of its kind, and it works for all of the\n\
             Baltic states. See https://lakeside.example/a/very/long/address/that/reaches/beyond/the/margin/of/the/text for\n\
             more.",
            &[
                "About us:",
                "The station is the oldest of its kind, and it works for all of the \
                 Baltic states. See https://lakeside.example/a/very/long/address/that/reaches/beyond/the/margin/of/the/text for \
                 more.",
            ],
        );
    }

    #[test]
    fn items_that_end_in_a_joint() {
        joins(
            "You must\n\nhave a degree in botany; or\nbe able to row; and\nbe a citizen of Fernland.",
            &[
                "You must",
                "have a degree in botany; or",
                "be able to row; and",
                "be a citizen of Fernland.",
            ],
        );
    }
}
