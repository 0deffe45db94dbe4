//! Where lines were broken because they were full, as mail and printed pages have them: their text goes on in the next.
//!
//! A program that fills lines breaks them where the next word would reach beyond the margin. Lines that go on with a small letter tell
//! where the margin is, if there is one; then every line end tells by itself whether it was one of the page or of the text.

mod dash;
mod hyphen;
mod page;
mod piece;
mod row;

use core::ops::Range;

use dash::dashes;
use hyphen::Hyphens;
use page::Pages;
use piece::pieces;
use row::{Kind, Row, rows};

/// A line end that was one of the page only, with the blanks and signs of quotation around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seam {
    /// Its bytes of the source.
    pub range: Range<usize>,
    /// What the text has in its place.
    pub text: &'static str,
}

/// The line ends of the page from `start` on, in order, and what else it has that is none of the text.
pub fn seams(source: &str, start: usize, markdown: bool) -> Vec<Seam> {
    let mut rows = rows(source, start, markdown);
    let pages = Pages::lift(&mut rows);
    let mut seams = Vec::new();
    if let Some(margin) = Margin::of(&rows) {
        pages.join(&mut rows, margin);
        let mut ends = Vec::new();
        for group in
            rows.chunk_by(|row, next| next.kind == Kind::Text && !next.gap && row.is_text())
        {
            join(group, margin, &mut ends);
        }
        let hyphens = Hyphens::of(source, &ends);
        let flush = |row: &Row<'_>| row.width.abs_diff(margin.column) <= 1;
        let justified = ends.iter().filter(|(row, _)| flush(row)).count() * 3 >= ends.len() * 2;
        for (row, next) in ends {
            if justified && flush(row) {
                seams.extend(row.stretches());
            }
            seams.push(hyphens.seam(row, next));
        }
    }
    if !markdown {
        let stretched = rows.iter().filter(|row| row.is_stretched());
        seams.extend(stretched.flat_map(Row::stretches));
        seams.sort_by_key(|seam| seam.range.start);
        seams.dedup();
        let known = seams.len();
        for piece in pieces(&rows) {
            let (known, _) = seams.split_at(known);
            let known = known.binary_search_by_key(&piece.range.start, |seam| seam.range.start);
            let parted = source.get(piece.range.clone()).map(str::trim);
            if known.is_err() && parted.is_some_and(str::is_empty) {
                seams.push(piece);
            }
        }
    }
    // At the end of the text a dash is all that is left of what was said.
    let end = source.trim_end().len();
    let dashes = rows.iter().flat_map(dashes);
    seams.extend(dashes.filter(|seam| seam.range.end < end));
    seams.sort_by_key(|seam| seam.range.start);
    pages.part(&rows, &mut seams);
    seams
}

/// No text is filled to a narrower margin, and none that is wider was broken for it.
const MARGINS: Range<usize> = 40..120;

/// What the lines were filled to.
#[derive(Clone, Copy, Debug)]
pub struct Margin {
    pub column: usize,
    /// So many columns before it, a line may be full: one that was broken by hand, or was printed in letters of several widths.
    pub slack: usize,
}

impl Margin {
    /// The margin of the lines, if most of those that go on with a small letter agree on one.
    fn of(rows: &[Row<'_>]) -> Option<Self> {
        let pairs: Vec<(usize, usize)> = rows
            .windows(2)
            .filter_map(|pair| match pair {
                [row, next] => next.continues(row).then(|| (row.width, next.first())),
                _ => None,
            })
            .collect();
        let count = |share: usize, of: usize| pairs.len() * share / of;
        let strict = Self::best(&pairs, 0);
        let ragged = || Self::best(&pairs, RAGGED);
        let (agree, margin) = Some(strict)
            .filter(|(agree, _)| *agree >= LEAST.max(count(3, 5)))
            .or_else(|| {
                Some(ragged()).filter(|(agree, _)| *agree >= (2 * LEAST).max(count(4, 5)))
            })?;
        // Paragraphs of one long line each are not filled.
        let far = margin.column + margin.column / 2;
        let over = rows.iter().filter(|row| row.width > far).count();
        (over <= agree).then_some(margin)
    }

    /// The margin that most of the lines agree on, and how many these are. Each line is told by its width and the columns of the word
    /// that follows.
    fn best(pairs: &[(usize, usize)], slack: usize) -> (usize, Self) {
        let mut begin = [0usize; MARGINS.end + 1];
        let mut end = [0usize; MARGINS.end + 1];
        for &(width, next) in pairs {
            // The margins at which the line is full, and the next word does not fit on it.
            if let Some(begin) = begin.get_mut(width) {
                *begin += 1;
                let beyond = (width + next + 1 + slack).min(MARGINS.end);
                if let Some(end) = end.get_mut(beyond) {
                    *end += 1;
                }
            }
        }
        let mut agree = 0;
        let mut best = (0, 0);
        for (column, (begin, end)) in begin.iter().zip(&end).enumerate() {
            agree = agree + begin - end;
            if MARGINS.contains(&column) && agree > best.0 {
                best = (agree, column);
            }
        }
        let column = best.1;
        (best.0, Self { column, slack })
    }
}

/// Lines that are not filled strictly end within so many columns.
const RAGGED: usize = 8;

/// So many lines end near one column by no chance.
const LEAST: usize = 3;

/// The line ends of the page in lines that stand together.
fn join<'r, 's>(group: &'r [Row<'s>], margin: Margin, ends: &mut Vec<(&'r Row<'s>, &'r Row<'s>)>) {
    // Lines that are not full and end no sentence stand for themselves, as those of a list without signs do.
    let lone = group
        .windows(2)
        .filter(|pair| match pair {
            [row, next] => !row.is_full(next, margin) && !row.ends() && !next.is_small(),
            _ => false,
        })
        .count();
    let listed = lone >= 2;
    // Lines of which none ends a sentence may be a list without signs below its heading.
    let prose = group
        .iter()
        .any(|row| row.content.ends_with(['.', '!', '?']));
    // The columns where the paragraph's lines begin behind its first.
    let mut rest: Option<usize> = None;
    let mut small = group.first().is_some_and(Row::is_small);
    for pair in group.windows(2) {
        let [row, next] = pair else { continue };
        let aligned = rest.is_none_or(|indent| next.indent == indent);
        let amid = rest.is_some();
        let full = row.is_full(next, margin)
            // An address that fits on no line stands on its own.
            && (next.first() < margin.column || row.is_open())
            && (row.leads_on(next)
                // A line that is full by chance is one of its own.
                || !(next.is_labelled() && !(amid && row.content.ends_with(';')))
                    && (amid || !row.content.ends_with([':', ';']))
                    && !row.ends_item()
                    && !(row.ends() && next.is_title(margin))
                    // "- a degree in law" above "Our offer"
                    && !(row.kind == Kind::Item && next.indent <= row.indent && next.is_title(margin))
                    && (amid || !listed));
        // Lines that were broken twice end anywhere. A list without signs has no capital to begin with.
        let short =
            !small && prose && (amid || row.width * 2 > margin.column) && next.continues(row);
        if aligned && (full || short) {
            ends.push((row, next));
            rest = Some(next.indent);
        } else {
            rest = None;
            small = next.is_small();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Format, Text};

    /// The lines of a text, those joined that were broken.
    #[track_caller]
    pub(super) fn reads(source: &str, lines: &[&str]) {
        reads_in(Format::Plain, source, lines);
    }

    #[track_caller]
    fn reads_in(format: Format, source: &str, lines: &[&str]) {
        let text = Text::new(source, format);
        let found: Vec<&str> = text
            .lines()
            .iter()
            .map(|line| text.slice(line.range.clone()))
            .collect();
        assert_eq!(found, lines);
    }

    /// Prose that is filled to 64 columns.
    const FILLED: &str = "The Lakeside Station seeks a person who is ready to spend the\n\
        winter on the ice, and who takes cores, measures them in the\n\
        laboratory and writes about what they say of the climate of\n\
        the last two thousand years, for readers of any kind.\n";
    const JOINED: &str = "The Lakeside Station seeks a person who is ready to spend the winter on \
        the ice, and who takes cores, measures them in the laboratory and writes about what they \
        say of the climate of the last two thousand years, for readers of any kind.";

    #[track_caller]
    fn reads_behind(source: &str, lines: &[&str]) {
        let mut all = vec![JOINED];
        all.extend(lines);
        reads(&format!("{FILLED}\n{source}"), &all);
        reads(&format!("{FILLED}\n{source}").replace('\n', "\r\n"), &all);
    }

    #[test]
    fn filled_lines_are_one() {
        reads_behind("", &[]);
        reads_behind(
            "Applications reach Professor Jane Doe of the Institute of\n\
             Limnology until 1 May. The station pays no less than NOK 501\n\
             200 a year.",
            &[
                "Applications reach Professor Jane Doe of the Institute of Limnology until 1 May. \
                 The station pays no less than NOK 501 200 a year.",
            ],
        );
        reads_behind(
            "- a degree in limnology, geology or the history of the north or\n  \
               an equal training\n\
             - a boat",
            &[
                "a degree in limnology, geology or the history of the north or an equal training",
                "a boat",
            ],
        );
        // An address that is wider than the margin.
        reads_behind(
            "See https://lakeside.example/a/very/long/address/that/reaches/beyond for\n\
             more on the station.",
            &[
                "See https://lakeside.example/a/very/long/address/that/reaches/beyond for more on \
                 the station.",
            ],
        );
    }

    #[test]
    fn lines_that_end_of_themselves() {
        reads_behind(
            "Institute of Lakes\nPort Road 1\nLakeside",
            &["Institute of Lakes", "Port Road 1", "Lakeside"],
        );
        // A line that is full by chance.
        reads_behind(
            "Workplace: the station and its boats on the lakes of the north\n\
             Closing date: 1 May",
            &[
                "Workplace: the station and its boats on the lakes of the north",
                "Closing date: 1 May",
            ],
        );
        reads_behind(
            "Nobody who is not ready to swim in cold water should apply now.\n\
             Requirements\n\
             A degree in limnology",
            &[
                "Nobody who is not ready to swim in cold water should apply now.",
                "Requirements",
                "A degree in limnology",
            ],
        );
        reads_behind(
            "Knowledge of lakes\n\
             Experience of winter\n\
             Skills in all that makes a boat go and keeps it from sinking\n\
             Interest in history",
            &[
                "Knowledge of lakes",
                "Experience of winter",
                "Skills in all that makes a boat go and keeps it from sinking",
                "Interest in history",
            ],
        );
    }

    #[test]
    fn texts_without_a_margin() {
        let list = "taking cores of three lakes\nmeasuring them in the laboratory with care\n\
            writing\nteaching students of all levels how to row a boat";
        reads(list, &list.lines().collect::<Vec<_>>());
        let long = "the station is the oldest of its kind, and it works for all of the states around \
            the sea, which is why it has so many boats, and why so few of them are ever at home.";
        let text = [long, long, long, long].join("\n");
        reads(&text, &[long, long, long, long]);
    }

    #[test]
    fn lines_filled_by_hand_and_lines_that_were_broken_twice() {
        reads(
            "The person whom we seek is ready to spend the winter on the\n\
             ice, takes cores of all lakes that have any\n\
             mud, measures them in the laboratory and\n\
             writes about what they say of the climate of\n\
             the last two thousand years, and of the animals\n\
             that lived in them at that time, for the\n\
             readers of journals.",
            &[
                "The person whom we seek is ready to spend the winter on the ice, takes cores of all \
               lakes that have any mud, measures them in the laboratory and writes about what they \
               say of the climate of the last two thousand years, and of the animals that lived in \
               them at that time, for the readers of journals.",
            ],
        );
        reads_behind(
            "The station pays for the boats, the nets and all of the food that is\n\
             eaten on the\n\
             ice.",
            &[
                "The station pays for the boats, the nets and all of the food that is eaten on the ice.",
            ],
        );
    }

    #[test]
    fn words_parted_at_the_end_of_a_line() {
        reads_behind(
            "The laboratory is open to whoever is on the ice, to all labo-\n\
             ratory staff and their guests.",
            &[
                "The laboratory is open to whoever is on the ice, to all laboratory staff and their guests.",
            ],
        );
        reads_behind(
            "The contract is one of two years, and this is what a two-\n\
             year contract pays for.",
            &["The contract is one of two years, and this is what a two-year contract pays for."],
        );
        reads_behind(
            "The institute is known for its research on long- and short-\n\
             and medium-term changes of lakes.",
            &[
                "The institute is known for its research on long- and short- and medium-term changes of lakes.",
            ],
        );
    }

    #[test]
    fn blanks_that_stretch_a_line_to_the_margin() {
        reads(
            "The Lakeside Station seeks a person who is ready to spend the\n\
             winter  on  the  ice,  and  who takes cores, measures them in\n\
             the  laboratory and writes about what they say of the climate\n\
             of  the  last  two  thousand  years, for readers of any kind.\n\
             Tell  us.",
            &[&format!("{JOINED} Tell  us.")],
        );
    }

    #[test]
    fn blanks_that_stretch_one_line() {
        reads(
            "Wir  suchen  eine  Person,  die  Karten des  Moores  zeichnet.\nDas Moor ist alt.",
            &[
                "Wir suchen eine Person, die Karten des Moores zeichnet.",
                "Das Moor ist alt.",
            ],
        );
        // The cells of a row have capitals.
        let row = "Post  Place  Start  Salary  Hours  Deadline";
        reads(row, &[row]);
    }

    #[test]
    fn quoted_and_marked_up() {
        let quoted = format!("> {}", FILLED.trim_end().replace('\n', "\n> "));
        reads_in(Format::Auto, &quoted, &[JOINED]);
        let marked = FILLED.replace("climate of\nthe last", "**climate of\nthe last**");
        reads_in(
            Format::Auto,
            &format!("## Tasks\n{marked}"),
            &["Tasks", JOINED],
        );
    }

    #[test]
    fn what_begins_with_signs_or_ends_an_item_is_a_line_of_its_own() {
        let filled = "The lab looks at lakes and bogs and mosses and all that grows in\nthe north, and it has done so for more than a hundred years by\nnow with boats and nets and the help of all who live there and\nlike lakes.\n\n";
        let last = |source: &str, format: Format| {
            let source = format!("{filled}{source}");
            let text = Text::new(&source, format);
            let last = text.lines().last();
            last.map(|line| text.slice(line.range.clone()).to_owned())
        };
        assert_eq!(
            last(
                "We seek somebody who likes to look at all the lakes of the north\n**Closing date:** 1 May\n",
                Format::Markdown
            )
            .as_deref(),
            Some("Closing date: 1 May")
        );
        assert_eq!(
            last(
                "- a degree in law or in the study of all the lakes of the north\nOur offer\n",
                Format::Plain
            )
            .as_deref(),
            Some("Our offer")
        );
        assert_eq!(
            last(
                "What we expect of the candidate for this post\nexperience with boats\nknowledge of lakes\na driving licence\n",
                Format::Plain
            )
            .as_deref(),
            Some("a driving licence")
        );
    }

    #[test]
    fn hyphens_before_capitals_and_numbers() {
        let filled = "The lab looks at lakes and bogs and mosses and all that grows in\nthe north, and it has done so for more than a hundred years by\nnow with boats and nets and the help of all who live there and\nlike lakes more than those do who never came and live in Baden-\nWürttemberg, and more.\n";
        let text = Text::new(filled, Format::Plain);
        assert!(
            text.clean().contains("Baden-Württemberg"),
            "{}",
            text.clean()
        );
        let soft = filled.replace("Baden-\nWürttemberg", "Wes\u{ad}\nthaven");
        let text = Text::new(&soft, Format::Plain);
        assert!(text.clean().contains("Westhaven"), "{}", text.clean());
    }
}
