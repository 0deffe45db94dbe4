//! Documents that share a noun, and letters that the people named before are to write.

use core::ops::Range;

use super::Reader;
use crate::fields::documents::sentence::CutKind;
use crate::lexicon::{Particle, Request, Sense, Topic};
use crate::model::DocumentKind as Kind;

impl Reader<'_, '_, '_> {
    /// "teaching and research statements": the topic before shares the noun.
    pub(super) fn shared_head(&mut self, range: &Range<usize>, kind: Kind) {
        let Some((before, topic)) = self.topic_before.clone() else {
            return;
        };
        let shared = match (topic, kind) {
            (Topic::Teaching, Kind::ResearchStatement | Kind::DiversityStatement) => {
                Kind::TeachingStatement
            }
            (Topic::Research, Kind::TeachingStatement | Kind::DiversityStatement) => {
                Kind::ResearchStatement
            }
            (Topic::Diversity, Kind::ResearchStatement | Kind::TeachingStatement) => {
                Kind::DiversityStatement
            }
            _ => return,
        };
        let gap = self.sentence.cuts_between(before.end, range.start);
        let joined = range.start.saturating_sub(before.end) <= 6
            && gap.clone().next().is_some()
            && gap
                .clone()
                .all(|cut| matches!(cut.kind, CutKind::And | CutKind::Sign));
        if joined && self.at_head(&before) && self.reached(&before, false) {
            self.push(shared, before.start, &before, true);
        }
    }

    /// "statement of research and teaching": the noun before serves the second topic too.
    pub(super) fn shared_tail(&self, range: &Range<usize>, topic: Topic) -> Option<Kind> {
        let last = self.entries.last().filter(|last| last.named)?;
        let shared = match (topic, last.kind) {
            (Topic::Teaching, Kind::ResearchStatement) => Kind::TeachingStatement,
            (Topic::Research | Topic::Interests, Kind::TeachingStatement) => {
                Kind::ResearchStatement
            }
            _ => return None,
        };
        let mut gap = self.sentence.cuts_between(last.cue.end, range.start);
        let joined = gap.next().is_some_and(|cut| cut.kind == CutKind::And) && gap.next().is_none();
        let near = range.start - last.cue.end <= 6;
        // "descriptions of research plans and teaching interests"
        let carried = last.start < last.cue.start;
        (joined && near && (carried || self.sentence.hangs_within(&last.cue))).then_some(shared)
    }

    /// "arrange for two referees to send letters": what is asked for are the letters.
    pub(super) fn written_by(&mut self, letters: &Range<usize>) {
        let toward = self
            .entries
            .last()
            .is_some_and(|last| last.start == last.cue.start && self.is_led_to(last.start));
        let Some(last) = self.entries.last_mut() else {
            return;
        };
        let between = last.cue.end..letters.start;
        let sent = last.kind == Kind::Referees
            && last.start == last.cue.start
            && self.sentence.has_within(Request::Gives, &between)
            && !self.sentence.has_within(Request::Clause, &between)
            && self
                .sentence
                .cuts_between(between.start, between.end)
                .next()
                .is_none();
        // "a link that you send to the people who will write letters": what is wanted of them are the letters.
        if sent || toward {
            last.kind = Kind::RecommendationLetters;
            last.cue.end = letters.end;
            last.chunk.end = last.chunk.end.max(letters.end);
        }
    }

    /// "Two references must be sent by the referees": the letters are wanted, not the names.
    pub(super) fn sent_by(&mut self, referees: &Range<usize>) {
        let outline = self.sentence.outline;
        let Some(last) = self.entries.last_mut() else {
            return;
        };
        let between = last.cue.end..referees.start;
        // "by the referees", but not "with the addresses of the referees"
        let from = between.end.saturating_sub(TOWARD).max(between.start);
        let link = |sense| (sense == Sense::Request(Request::Link)).then_some(());
        let by = outline
            .senses(from..between.end, link)
            .any(|(cue, ())| outline.particle(cue.start) == Some(Particle::Lead));
        if last.kind == Kind::Referees
            && by
            && self.sentence.has_within(Request::Given, &between)
            && !self.sentence.has_within(Request::Clause, &between)
            && (self.sentence.cuts_between(between.start, between.end))
                .next()
                .is_none()
        {
            last.kind = Kind::RecommendationLetters;
        }
    }

    /// "to the people"
    pub(super) fn is_led_to(&self, at: usize) -> bool {
        let outline = self.sentence.outline;
        let from = at.saturating_sub(TOWARD).max(self.sentence.range.start);
        outline
            .senses(from..at, |sense| {
                (sense == Sense::Particle(Particle::To)).then_some(())
            })
            .any(|(to, ())| outline.slice(to.end..at).split_whitespace().count() <= 1)
    }
}

/// "to the " is no longer.
const TOWARD: usize = 8;
