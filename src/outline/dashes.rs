//! Lists that lost their lines and whose items begin with dashes: "tasks - count the birds - keep the nets - write the report".

use core::ops::Range;

/// Where the dashes of such lists stand, in order. One or two dashes part an aside from its sentence.
pub fn dashes(content: &str) -> Vec<Range<usize>> {
    let mut marks: Vec<Mark> = Vec::new();
    let mut before = ' ';
    // What stands in a bracket is no item: "Lake Lab (LL – Fern College)".
    let mut bracket = false;
    for (at, c) in content.char_indices() {
        match c {
            // "(or the like - good Dutch": what is not closed parts nothing.
            '(' if is_closed(content, at) => bracket = true,
            ')' => bracket = false,
            '-' | '–' if before.is_whitespace() && !bracket => {
                marks.extend(Mark::new(content, at, c));
            }
            _ => {}
        }
        before = c;
    }
    let mut signs: Vec<Range<usize>> = Vec::new();
    // "-Mapping of bogs – Care of the nets - Reports on moss": before capitals different dashes are of one list; "- teach botany – moss,
    // that is – - mark papers": an aside within an item is none of its own.
    for kind in Kind::ALL {
        let holds = |mark: &Mark| kind.holds(mark);
        let near: Vec<&Mark> = marks
            .iter()
            .filter(|mark| holds(mark) || !mark.small)
            .collect();
        let runs =
            near.chunk_by(|mark, next| holds(mark) && holds(next) && mark.goes_on(next, content));
        let mixed = |run: &[&Mark]| kind != Kind::Capital || is_mixed(run);
        let lists = runs.filter(|run| is_list(run) && mixed(run));
        signs.extend(lists.flatten().map(|mark| mark.range.clone()));
    }
    signs.sort_by_key(|sign| sign.start);
    signs.dedup();
    signs
}

/// Which dashes may be of one list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The same before a blank; right at its word only where a comma or a semicolon stands before it: "- nets; -boats"
    Parted(char),
    /// The same right at its word
    Glued(char),
    /// Any before a capital
    Capital,
}

impl Kind {
    const ALL: [Self; 5] = [
        Self::Parted('-'),
        Self::Parted('–'),
        Self::Glued('-'),
        Self::Glued('–'),
        Self::Capital,
    ];

    fn holds(self, mark: &Mark) -> bool {
        match self {
            Self::Parted(sign) => mark.sign == sign && (!mark.glued || mark.closes),
            Self::Glued(sign) => mark.sign == sign && mark.glued,
            Self::Capital => !mark.small && !mark.counted,
        }
    }
}

/// More than one kind of dash stands in it, and it begins as no aside does: "-Mapping of bogs".
fn is_mixed(run: &[&Mark]) -> bool {
    let mut pairs = run.windows(2);
    let mixed = pairs.any(
        |pair| matches!(pair, [one, other] if one.sign != other.sign || one.glued != other.glued),
    );
    run.first().is_some_and(|first| first.glued) && mixed
}

/// The items that an item holds whose own dash comes again behind commas: "a CV, - a letter, - a photograph".
pub fn items(content: &str) -> Vec<Range<usize>> {
    let mut marks = dashes(content);
    marks.retain(|mark| is_behind_comma(content, mark.start));
    let starts = marks.iter().map(|mark| mark.end);
    let ends = marks.iter().map(|mark| mark.start);
    [0].into_iter()
        .chain(starts)
        .zip(ends.chain([content.len()]))
        .filter_map(|(start, end)| {
            let item = content.get(start..end)?;
            let blank = item.len() - item.trim_start().len();
            let item = item.trim().trim_end_matches([',', ';']);
            (!item.is_empty()).then(|| start + blank..start + blank + item.len())
        })
        .collect()
}

fn is_behind_comma(content: &str, at: usize) -> bool {
    let before = content.get(..at).unwrap_or_default().trim_end();
    before.ends_with([',', ';'])
}

/// A dash before a word or a number.
struct Mark {
    range: Range<usize>,
    sign: char,
    /// "-count": no blank stands between.
    glued: bool,
    /// The word begins with a small letter.
    small: bool,
    /// A number stands there.
    counted: bool,
    /// A comma or a semicolon stands before it, as no aside has it.
    closes: bool,
}

impl Mark {
    fn new(content: &str, at: usize, sign: char) -> Option<Self> {
        let range = at..at + sign.len_utf8();
        let behind = content.get(range.end..)?;
        let item = behind.trim_start();
        let first = item.chars().next()?;
        let glued = item.len() == behind.len();
        // "- 26 days of leave", but "2 - 3 samples", "-20 degrees", "at school - 1st year"
        let counted = || {
            let before = content.get(..range.start).unwrap_or_default().trim_end();
            let unit = item.trim_start_matches(|c: char| c.is_ascii_digit());
            first.is_ascii_digit()
                && !glued
                && !unit.starts_with(char::is_alphabetic)
                && !before.ends_with(|c: char| c.is_ascii_digit())
        };
        let counted = counted();
        (first.is_alphabetic() || counted).then_some(Self {
            range,
            sign,
            glued,
            small: first.is_lowercase(),
            counted,
            closes: is_behind_comma(content, at),
        })
    }

    /// The next dash is of the same list: no sentence has ended between the two.
    fn goes_on(&self, next: &Self, content: &str) -> bool {
        let item = content.get(self.range.end..next.range.start);
        item.is_some_and(|item| item.len() <= LONGEST && !holds_end(item.trim_end()))
    }
}

/// ". The" stands in it.
fn holds_end(item: &str) -> bool {
    let mut stops = item.match_indices(['.', '!', '?']);
    stops.any(|(at, sign)| {
        let behind = item.get(at + sign.len()..).unwrap_or_default();
        let next = behind.trim_start();
        next.len() < behind.len() && next.starts_with(char::is_uppercase)
    })
}

/// Three dashes before small letters or right at their words are no chance; before capitals they may part the pieces of a headline,
/// so there it takes more, and longer ones.
fn is_list(run: &[&Mark]) -> bool {
    let [first, .., last] = run else {
        return false;
    };
    // "- Cover letter, - CV, - Two references", "Cover letter, - CV, - Two references"
    if run.iter().filter(|mark| mark.closes).count() >= run.len().max(FEW) - 1 {
        return true;
    }
    let named = run.iter().filter(|mark| !mark.counted).count();
    let small = run.iter().filter(|mark| mark.small).count();
    let small = small > 0 && small * 3 >= named * 2;
    let (most, length) = if small || first.glued {
        (FEW, SHORT)
    } else {
        (MANY, LONG)
    };
    run.len() >= most && last.range.start - first.range.start >= length * (run.len() - 1)
}

/// Items before small letters: so many at least, and so long on average.
const FEW: usize = 3;
const SHORT: usize = 12;

/// The same before capitals.
const MANY: usize = 4;
const LONG: usize = 24;

/// A bracket that is not closed so soon was lost.
const ASIDE: usize = 120;

/// The bracket that opens at a place closes soon.
fn is_closed(content: &str, open: usize) -> bool {
    let inside = content.get(open..).unwrap_or_default();
    inside.chars().take(ASIDE).any(|c| c == ')')
}

/// An item is no longer.
const LONGEST: usize = 600;

#[cfg(test)]
mod tests {
    use super::{dashes, items};

    #[track_caller]
    fn reads(content: &str, items: &[&str]) {
        let marks = dashes(content);
        let ends = marks.iter().skip(1).map(|mark| mark.start);
        let found: Vec<&str> = marks
            .iter()
            .zip(ends.chain([content.len()]))
            .map(|(mark, end)| content[mark.end..end].trim())
            .collect();
        assert_eq!(found, items, "{content}");
    }

    #[test]
    fn lists() {
        reads(
            "Main tasks - count the birds - keep the nets dry - write the report",
            &["count the birds", "keep the nets dry", "write the report"],
        );
        reads(
            "In charge of: -Analysis of moss -Support of users -Care of the data",
            &["Analysis of moss", "Support of users", "Care of the data"],
        );
        reads(
            "The holder will be expected to – Lead the group for moss – Report to the head of the school – Attend the meetings – Keep the books in order",
            &[
                "Lead the group for moss",
                "Report to the head of the school",
                "Attend the meetings",
                "Keep the books in order",
            ],
        );
        reads(
            "Tasks - count birds and bats. - keep the nets. - write the report.",
            &[
                "count birds and bats.",
                "keep the nets.",
                "write the report.",
            ],
        );
    }

    #[test]
    fn items_that_begin_with_numbers() {
        reads(
            "Benefits - a bus pass - 26 days of leave - 10% off in the shop - a garden",
            &[
                "a bus pass",
                "26 days of leave",
                "10% off in the shop",
                "a garden",
            ],
        );
        reads(
            "You should - have taught at Fern College - 1st year - know the moss of the bogs - swim - row",
            &[
                "have taught at Fern College - 1st year",
                "know the moss of the bogs",
                "swim",
                "row",
            ],
        );
    }

    #[test]
    fn dashes_behind_commas() {
        reads(
            "Please send: - Letter, - CV, - Two references",
            &["Letter,", "CV,", "Two references"],
        );
        reads("The lab, - an old one, is here.", &[]);
        let content = "Letter, - CV, - Two references.";
        let found: Vec<&str> = items(content)
            .into_iter()
            .map(|item| &content[item])
            .collect();
        assert_eq!(found, ["Letter", "CV", "Two references."]);
        assert_eq!(items("A well-known lab, an old one"), [0..28]);
    }

    #[test]
    fn what_is_no_list() {
        reads("The lab - founded in 1990 - is old.", &[]);
        reads(
            "The lab - an old one - moved. The group - a young one - stayed. It - the lab - is here.",
            &[],
        );
        reads(
            "Postdoc - Moss - Lakes - University of Fernland - Westhaven",
            &[],
        );
        reads("Take 2 - 3 samples, 4 - 5 photos and 6 - 7 notes.", &[]);
        reads(
            "The well-known, so-called and up-to-date lab - our lab",
            &[],
        );
    }

    #[test]
    fn dashes_of_several_kinds() {
        reads(
            "Planned are -Mapping of the bogs -Care of nets – Reports on moss - Talks",
            &[
                "Mapping of the bogs",
                "Care of nets",
                "Reports on moss",
                "Talks",
            ],
        );
        reads(
            "Work on: - maps of bogs; -texts from Dutch; - reports",
            &["maps of bogs;", "texts from Dutch;", "reports"],
        );
        reads(
            "Tasks - count the birds – and bats – at sea - keep the nets - write",
            &[
                "count the birds – and bats – at sea",
                "keep the nets",
                "write",
            ],
        );
        // The pieces of a headline, and what stands in brackets.
        reads(
            "A post at the school for moss - Fern College of the Coast – Westhaven in the north - Open until May",
            &[],
        );
        reads(
            "The Lake Lab (LL – Fern College), the Moss Lab (ML – Moss College), the Peat Lab (PL – Port Fern) and the Bog Lab (BL – Westhaven)",
            &[],
        );
    }
}
