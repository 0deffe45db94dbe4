//! Tables of what is asked whose cells stand one below the other, as copying leaves them.

use super::{is_tick, strength};
use crate::lexicon::{Label, Sense, Stress};
use crate::mentions::Scan;
use crate::outline::block::{Block, BlockForm};
use crate::outline::label::names_part;
use crate::text::Text;

/// The blocks with each criterion labelled by the cell below it, and without the cells that say no more.
pub fn cells(blocks: &[Block], text: &Text<'_>, scan: &Scan) -> Vec<Block> {
    let reader = Reader { text, scan };
    let mut told: Vec<Block> = Vec::with_capacity(blocks.len());
    let mut rest = blocks;
    while let [block, after @ ..] = rest {
        let table = reader
            .labelled(block, after)
            .or_else(|| reader.ticked(block, after));
        rest = match table {
            Some((rows, count)) => {
                told.extend(rows);
                after.get(count..).unwrap_or_default()
            }
            None => {
                told.push(block.clone());
                after
            }
        };
    }
    told
}

struct Reader<'t> {
    text: &'t Text<'t>,
    scan: &'t Scan,
}

impl Reader<'_> {
    fn content(&self, block: &Block) -> &str {
        self.text.slice(block.range.clone()).trim()
    }

    /// "Essential/Desirable", "Essential (E) or Desirable (D)": the name of a column whose cells say which.
    fn names_both(&self, block: &Block) -> bool {
        let said = |wanted: fn(Stress) -> bool| {
            let cues = self.scan.cues.within(block.range.clone()).iter();
            cues.into_iter()
                .any(|cue| matches!(cue.sense, Sense::Stress(stress) if wanted(stress)))
        };
        self.is_line(block)
            && self.scan.words_within(block.range.clone()).len() <= BOTH
            && said(|stress| stress == Stress::Demand)
            && said(|stress| matches!(stress, Stress::Wish | Stress::Desired))
    }

    /// "Essential": a cell that says nothing else.
    fn strength(&self, block: &Block) -> Option<bool> {
        let alone = self.scan.words_within(block.range.clone()).len() == 1;
        let colon = self.content(block).ends_with(':');
        (self.is_line(block) && alone && !colon)
            .then(|| strength(&block.range, self.scan))
            .flatten()
    }

    fn is_line(&self, block: &Block) -> bool {
        matches!(block.form, BlockForm::Paragraph) && !self.content(block).contains('\n')
    }

    /// "Essential/Desirable" above "A PhD", "Essential", "Form", "A boat", "Desirable", "Interview".
    fn labelled(&self, head: &Block, after: &[Block]) -> Option<(Vec<Block>, usize)> {
        if !self.names_both(head) {
            return None;
        }
        let mut rows = Vec::new();
        let mut said = Vec::new();
        let mut beside = ROW;
        let mut done = 0;
        while let Some(next) = after.get(done..) {
            let row = next
                .iter()
                .take(ROW)
                .position(|block| self.strength(block).is_some());
            let Some((at, name)) = row.and_then(|at| Some((at, next.get(at)?))) else {
                break;
            };
            let Some(asked) = at.checked_sub(1).and_then(|before| next.get(before)) else {
                break;
            };
            // "Skills", "Essential", "A degree": the word heads a list.
            if rows.len() < SEVERAL && names_part(&asked.range, self.scan) {
                return None;
            }
            said.push(self.strength(name));
            if said.len() == TURNS && !repeats(&said) {
                return None;
            }
            // Titles may stand among the cells of some rows, the names of the other columns in the first.
            beside = beside.min(at - 1);
            rows.push(Block {
                form: BlockForm::Field {
                    label: Label::Other,
                    name: name.range.clone(),
                },
                ..asked.clone()
            });
            done += at + 1;
        }
        let last = after.get(done..).unwrap_or_default().iter();
        done += last
            .take(beside)
            .take_while(|block| !block.gap && self.is_line(block))
            .count();
        repeats(&said).then_some((rows, done))
    }

    /// "Essential", "Desirable" above "A PhD", "X", "AP, I", "A boat", "X", "I": which column is ticked is lost.
    fn ticked(&self, head: &Block, after: &[Block]) -> Option<(Vec<Block>, usize)> {
        let other = after.first().and_then(|next| self.strength(next))?;
        if self.strength(head)? == other {
            return None;
        }
        // Bullets may stand alone, too.
        let is_mark = |block: &Block| {
            let content = self.content(block);
            self.is_line(block) && is_tick(content) && !matches!(content, "•" | "●" | "*")
        };
        let mut marks: Vec<usize> = Vec::new();
        for (at, block) in after.iter().enumerate() {
            if at > marks.last().copied().unwrap_or(0) + ROW {
                break;
            }
            if is_mark(block) {
                marks.push(at);
            }
        }
        let (&first, &last) = (marks.first()?, marks.last()?);
        if marks.len() < SEVERAL {
            return None;
        }
        let rows = after.get(first.checked_sub(1)?..=last)?.iter();
        let kept = rows.filter(|block| !is_mark(block) && !is_code(self.content(block)));
        let codes = after.get(last + 1..).unwrap_or_default().iter();
        let codes = codes.take_while(|block| is_code(self.content(block)));
        Some((kept.cloned().collect(), last + 1 + codes.count()))
    }
}

/// Two rows one below the other say the same; the headings "Essential" and "Desirable" of lists take turns.
fn repeats(said: &[Option<bool>]) -> bool {
    said.windows(2).any(|pair| pair.first() == pair.last())
}

/// "AP, I", "A/I/P": how something is assessed.
fn is_code(content: &str) -> bool {
    content
        .split([',', '/', '&', ' '])
        .filter(|code| !code.is_empty())
        .all(|code| code.len() <= 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()))
}

/// The name of a column with two words for how strongly it asks has so few words.
const BOTH: usize = 5;

/// A row has at most so many cells, with a title above it.
const ROW: usize = 7;

/// Among so many rows two say the same one below the other.
const TURNS: usize = 4;

/// So many ticks are a table.
const SEVERAL: usize = 2;

#[cfg(test)]
mod tests {
    use crate::model::Necessity::{Preferred, Required};
    use crate::outline::criteria::tests::asks;

    #[test]
    fn cells_below_one_another_that_say_it() {
        asks(
            "Botanist\n\nPerson specification\nCriteria\nEssential/ Desirable\nAssessed by\nA degree in botany\nEssential\nApplication form\nExperience of field work\nEssential\nApplication form\nExperience of teaching\nDesirable\nInterview\n\nThe school is old.\n",
            &[
                (Required, "A degree in botany"),
                (Required, "Experience of field work"),
                (Preferred, "Experience of teaching"),
            ],
        );
        asks(
            "Botanist\n\nEssential\nA degree in botany\nExperience of field work\n\nDesirable\nExperience of teaching\nExperience of sailing\n",
            &[
                (Required, "A degree in botany"),
                (Required, "Experience of field work"),
                (Preferred, "Experience of teaching"),
                (Preferred, "Experience of sailing"),
            ],
        );
    }

    #[test]
    fn headings_of_lists_are_no_cells() {
        let lists = [
            (Required, "A degree in botany"),
            (Preferred, "Experience of teaching"),
        ];
        asks(
            "Botanist\n\nPerson specification\n\nEssential or desirable\nWe tell it here.\nSkills\nEssential\nA degree in botany\nDesirable\nExperience of teaching\n\nDuties\nCount moss\n",
            &lists,
        );
        // Bullets are no ticks, and what stands far below is of another part.
        asks(
            "Botanist\n\nEssential\nDesirable\n•\nExperience of sailing\n•\nExperience of teaching\n",
            &[
                (Preferred, "Experience of sailing"),
                (Preferred, "Experience of teaching"),
            ],
        );
        asks(
            "Botanist\n\nEssential\nDesirable\n\nExperience of sailing\nExperience of teaching\n\nDuties\n\nCount moss\n\nCount ferns\n\nCount peat\n\nMaps\n\nx\n\nCharts\n\nx\n",
            &[
                (Preferred, "Experience of sailing"),
                (Preferred, "Experience of teaching"),
            ],
        );
    }

    #[test]
    fn cells_below_one_another_that_are_ticked() {
        asks(
            "Botanist\n\nPerson specification\n\nCriteria\n\nEssential\n\nDesirable\n\nHow assessed\n\n* A - application, I - interview\n\nEducation\n\nA degree in botany\nX\n\nA\nExperience of field work\nX\n\nA, I\n\nSkills\n\nExperience of teaching\nX\n\nI\n",
            &[
                (Required, "A degree in botany"),
                (Required, "Experience of field work"),
                (Required, "Experience of teaching"),
            ],
        );
    }
}
