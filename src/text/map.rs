use core::ops::Range;

use crate::model::Span;

/// The way from the clean text back to the source: runs of (clean, source), sorted by their place in the clean text.
///
/// Text without markup has no run at all: its clean text is the source, but for so many bytes at its beginning.
#[derive(Debug, Default)]
pub struct Map {
    runs: Vec<Run>,
    /// Before this place in the clean text stand lines that were lifted out of their place in the source.
    lifted: usize,
    shift: usize,
}

/// A piece of clean text and the bytes that it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    clean: usize,
    /// Bytes of clean text.
    width: usize,
    source: usize,
    /// Bytes of the source: as many as of the clean text where they are the same bytes, none where the piece was put in.
    length: usize,
}

impl Map {
    /// The source, but for so many bytes at its beginning.
    pub fn shifted(shift: usize) -> Self {
        Self {
            shift,
            ..Self::default()
        }
    }

    /// The next `width` bytes of clean text stand for these bytes of the source.
    pub fn push(&mut self, width: usize, source: Range<usize>) {
        let run = Run {
            clean: self.runs.last().map_or(0, |last| last.clean + last.width),
            width,
            source: source.start,
            length: source.end.saturating_sub(source.start),
        };
        match self.runs.last_mut() {
            Some(last) if last.goes_on(run) => {
                last.width += run.width;
                last.length += run.length;
            }
            _ => self.runs.push(run),
        }
    }

    /// Where the source ends that was read so far.
    pub fn end(&self) -> usize {
        self.runs.last().map_or(0, |last| last.source + last.length)
    }

    /// Takes back what stands for the clean text from `clean` on.
    pub fn truncate(&mut self, clean: usize) {
        let keep = self.runs.partition_point(|run| run.clean < clean);
        self.runs.truncate(keep);
        if let Some(last) = self.runs.last_mut()
            && last.clean + last.width > clean
        {
            if last.is_copy() {
                last.length = clean - last.clean;
            }
            last.width = clean - last.clean;
        }
    }

    /// Puts the runs of lines that were lifted out of their place, `width` bytes of clean text, before all others.
    pub fn lift(&mut self, lines: Self, width: usize) {
        let body = core::mem::replace(&mut self.runs, lines.runs);
        self.runs.extend(body.into_iter().map(|run| Run {
            clean: run.clean + width,
            ..run
        }));
        self.lifted = width;
    }

    /// The bytes of the source that a range of the clean text came from; never empty for a range that is not.
    ///
    /// A range that begins in lifted lines and reaches past them is that of the text below, which the source has in order.
    pub fn source(&self, range: Range<usize>) -> Span {
        if self.runs.is_empty() {
            return Span {
                start: range.start + self.shift,
                end: range.end + self.shift,
            };
        }
        let start = if range.start < self.lifted && self.lifted < range.end {
            self.lifted
        } else {
            range.start
        };
        let first = self.run(start);
        let last = self.run(range.end.saturating_sub(1)).max(first);
        let (Some(head), Some(tail)) = (self.runs.get(first), self.runs.get(last)) else {
            return Span { start: 0, end: 0 };
        };
        let mut span = Span {
            start: head.from(start),
            end: tail.upto(range.end),
        };
        if range.end <= self.lifted && first < last {
            // The properties of an object stand in any order.
            let between = self.runs.get(first + 1..last).unwrap_or_default();
            for run in between.iter().filter(|run| run.length > 0) {
                span.start = span.start.min(run.source);
                span.end = span.end.max(run.source + run.length);
            }
            span.start = span.start.min(tail.source);
            span.end = span.end.max(head.source + head.length);
        }
        if span.start < span.end || range.is_empty() {
            span
        } else {
            self.neighbour(first)
        }
    }

    /// The number of the run that a place of the clean text stands in.
    fn run(&self, clean: usize) -> usize {
        self.runs
            .partition_point(|run| run.clean <= clean)
            .saturating_sub(1)
    }

    /// The bytes that stand nearest to a piece that was put in.
    fn neighbour(&self, run: usize) -> Span {
        let before = self.runs.get(..run).unwrap_or_default().iter().rev();
        let after = self.runs.get(run..).unwrap_or_default().iter();
        before
            .chain(after)
            .find(|run| run.length > 0)
            .map_or(Span { start: 0, end: 0 }, |run| Span {
                start: run.source,
                end: run.source + run.length,
            })
    }
}

impl Run {
    fn is_copy(self) -> bool {
        self.width == self.length
    }

    /// What follows its neighbour byte for byte in both texts, or was put in beside it, is one run with it.
    fn goes_on(self, next: Self) -> bool {
        let copies = self.is_copy() && next.is_copy() && self.source + self.length == next.source;
        copies || (self.length == 0 && next.length == 0)
    }

    fn from(self, clean: usize) -> usize {
        if self.is_copy() {
            self.source + (clean - self.clean).min(self.length)
        } else {
            self.source
        }
    }

    fn upto(self, clean: usize) -> usize {
        if self.is_copy() {
            self.source + clean.saturating_sub(self.clean).min(self.length)
        } else {
            self.source + self.length
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "ab" as it is from byte 10, "&" for "&amp;", a blank put in, "cd" as it is from byte 20.
    fn map() -> Map {
        let mut map = Map::default();
        map.push(2, 10..12);
        map.push(1, 12..17);
        map.push(1, 17..17);
        map.push(2, 20..22);
        map
    }

    #[track_caller]
    fn comes_from(map: &Map, clean: Range<usize>, source: Range<usize>) {
        assert_eq!(map.source(clean.clone()).range(), source, "{clean:?}");
    }

    #[test]
    fn a_copy_maps_byte_by_byte() {
        comes_from(&map(), 0..1, 10..11);
        comes_from(&map(), 1..2, 11..12);
        comes_from(&map(), 5..6, 21..22);
    }

    #[test]
    fn a_piece_that_stands_for_others_maps_as_a_whole() {
        comes_from(&map(), 2..3, 12..17);
        comes_from(&map(), 1..3, 11..17);
        comes_from(&map(), 2..5, 12..21);
    }

    #[test]
    fn what_was_put_in_maps_to_its_neighbour() {
        comes_from(&map(), 3..4, 12..17);
        comes_from(&map(), 3..5, 17..21);
    }

    #[test]
    fn copies_side_by_side_are_one_run() {
        let mut map = Map::default();
        map.push(3, 5..8);
        map.push(4, 8..12);
        assert_eq!(map.runs.len(), 1);
        comes_from(&map, 2..5, 7..10);
    }

    #[test]
    fn taken_back_is_forgotten() {
        let mut map = map();
        map.truncate(1);
        map.push(1, 40..41);
        comes_from(&map, 0..1, 10..11);
        comes_from(&map, 1..2, 40..41);
    }

    #[test]
    fn lifted_lines_map_to_all_that_they_hold_and_no_further() {
        let mut lines = Map::default();
        lines.push(2, 90..92);
        lines.push(2, 70..72);
        let mut map = map();
        map.lift(lines, 4);
        comes_from(&map, 0..4, 70..92);
        comes_from(&map, 0..2, 90..92);
        comes_from(&map, 4..6, 10..12);
        // From the fields into the text: the text, which stands in order.
        comes_from(&map, 1..6, 10..12);
    }
}
