//! Words with a hyphen at the end of a line.

use std::collections::HashSet;

use super::Seam;
use super::row::{Row, SOFT_HYPHEN};

/// What the hyphens at line ends stand for: "informa-" / "tion" is one word, "two-" / "year" has its hyphen anywhere.
pub struct Hyphens {
    words: HashSet<String>,
    /// Words were parted at the ends of lines.
    parted: bool,
}

impl Hyphens {
    /// Reads the words of the source where any line ends in a hyphen.
    pub fn of(source: &str, ends: &[(&Row<'_>, &Row<'_>)]) -> Self {
        let mut hyphens = Self {
            words: HashSet::new(),
            parted: false,
        };
        if ends.iter().any(|(row, _)| row.is_hyphened()) {
            let words = source.split(|c: char| !(c.is_alphanumeric() || c == '-'));
            hyphens.words = words.map(str::to_lowercase).collect();
            hyphens.parted = ends
                .iter()
                .filter_map(|(row, next)| halves(row, next))
                .any(|(left, right)| hyphens.words.contains(&format!("{left}{right}")));
        }
        hyphens
    }

    /// What stands for the line end between the two.
    pub fn seam(&self, row: &Row<'_>, next: &Row<'_>) -> Seam {
        let blank = Seam {
            range: row.end()..next.start,
            text: " ",
        };
        if row.content.ends_with(SOFT_HYPHEN) {
            return Seam {
                range: row.end() - SOFT_HYPHEN.len_utf8()..next.start,
                text: "",
            };
        }
        let Some((left, right)) = halves(row, next) else {
            return blank;
        };
        // "Baden-" / "Württemberg", "COVID-" / "19": no word goes on with a capital or a number.
        let anew = |c: char| c.is_uppercase() || c.is_numeric();
        if next.content.starts_with(anew) {
            return Seam { text: "", ..blank };
        }
        let whole = self.words.contains(&format!("{left}{right}"));
        let joined = self.words.contains(&format!("{left}-{right}"));
        if whole || (self.parted && !joined && right.len() > SMALL) {
            Seam {
                range: row.end() - 1..next.start,
                text: "",
            }
        } else if joined || right.len() > SMALL {
            Seam { text: "", ..blank }
        } else {
            blank
        }
    }
}

/// "long-" / "and short-term": a small word is none of the one before it, unless the text has the two together.
const SMALL: usize = 3;

/// The parts of a word that a hyphen parts at the end of a line.
fn halves(row: &Row<'_>, next: &Row<'_>) -> Option<(String, String)> {
    let word = |c: char| !(c.is_alphanumeric() || c == '-');
    let left = row
        .content
        .strip_suffix('-')
        .filter(|_| row.is_hyphened())?;
    let left = left.rsplit(word).next()?;
    let right = next.content.split(word).next()?;
    (!right.is_empty()).then(|| (left.to_lowercase(), right.to_lowercase()))
}
