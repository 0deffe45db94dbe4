//! Lists that give labels and their values by turns.

use super::{LONGEST_VALUE, Reader};
use crate::lexicon::{Request, Sense, Turn};
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::outline::block::{Block, BlockForm};
use crate::outline::naming::states;
use crate::text::Text;

/// The blocks with lists that give labels and their values by turns, "- Salary" / "- Competitive", as lines that stand for themselves.
pub fn unlisted(mut blocks: Vec<Block>, text: &Text<'_>, scan: &Scan) -> Vec<Block> {
    let reader = Reader { text, scan };
    let listed = |block: &Block| matches!(block.form, BlockForm::Item);
    // What stands above a list leads to it: "We offer", "Please send us".
    let mut led = false;
    for list in blocks.chunk_by_mut(|block, next| listed(block) && listed(next)) {
        let short = |block: &Block| block.range.len() <= LONGEST_VALUE;
        let sheet = !led
            && list.len() >= 2 * MANY
            && list.iter().all(short)
            && list
                .first()
                .is_some_and(|first| reader.name(first).is_some())
            && reader.pairs(list) >= MANY;
        led = list.last().is_some_and(|last| reader.leads(last));
        if sheet {
            for block in list {
                block.form = BlockForm::Paragraph;
            }
        }
    }
    blocks
}

/// A list gives so many labels at least, each with its value.
const MANY: usize = 3;

impl Reader<'_> {
    /// It ends with a colon, names what is asked, done or offered, or says so: "Please send us".
    fn leads(&self, block: &Block) -> bool {
        let leading = |sense: Sense| match sense {
            Sense::Heading(kind) => {
                states(kind) || matches!(kind, SectionKind::Application | SectionKind::Selection)
            }
            // "The lab is by the sea." leads to nothing.
            Sense::Turn(turn) => matches!(
                turn,
                Turn::Seeks
                    | Turn::Has
                    | Turn::Does
                    | Turn::Tasks
                    | Turn::Duty
                    | Turn::Covers
                    | Turn::Gives
                    | Turn::Gets
                    | Turn::Hands
                    | Turn::Ours
                    | Turn::Serves
                    | Turn::Applies
            ),
            Sense::Request(request) => matches!(
                request,
                Request::Gives | Request::Given | Request::Please | Request::Papers
            ),
            _ => false,
        };
        let mut cues = self.scan.cues.within(block.range.clone()).iter();
        let content = self.text.slice(block.range.clone());
        !matches!(block.form, BlockForm::Item)
            && (content.ends_with(':')
                || !content.ends_with('.') && cues.any(|cue| leading(cue.sense)))
    }

    /// How many of these name a field that the next may be the value of.
    fn pairs(&self, list: &[Block]) -> usize {
        let pair = |pair: &&[Block]| {
            let [name, value] = pair else {
                return false;
            };
            self.name(name).is_some() && !self.is_name(value)
        };
        list.windows(2).filter(pair).count()
    }
}
