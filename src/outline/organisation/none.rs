//! What has the form of a name and is none: a noun that nothing names, and what names something else.

use super::reader::{Gap, Reader};
use crate::lexicon::{Competence, Paper, Particle, PlaceWord, Rank, SMALL_NOUNS, Sense};

/// Words that have the form of a name, each by its place in the passage.
pub(super) struct Shape {
    /// The first word and the last one.
    pub(super) start: usize,
    pub(super) end: usize,
    /// The first word of the noun and its last one.
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) rank: Rank,
    /// The noun may be the people: "faculty".
    pub(super) staff: bool,
    /// Quotes stand round what is before the noun, or behind it.
    pub(super) before: bool,
    pub(super) behind: bool,
}

impl Reader<'_> {
    pub(super) fn is_no_name(&self, shape: &Shape) -> bool {
        self.is_bare(shape) || self.is_other(shape)
    }

    /// The noun has nothing that names it.
    fn is_bare(&self, shape: &Shape) -> bool {
        let &Shape {
            start,
            end,
            first,
            last,
            rank,
            ..
        } = shape;
        let capital = self.capital(first);
        // "School of Economics": the noun says what it is of.
        let of = (first..last).any(|at| self.particle(at) == Some(Particle::Of));
        // "École normale supérieure": the noun has words of its own behind it.
        let own = rank == Rank::Institution
            && first + 1 < last
            && !self.begins(last, |sense| matches!(sense, Sense::Organisation(_)));
        let whole =
            capital && (rank == Rank::Either && of || own && !of) || self.is_branch(first, last);
        if start == first && end == last && !whole {
            return true;
        }
        // "CNRS UMR 5000": the number is the name.
        let code = |at: usize| self.words.get(at).is_some_and(|word| word.digit);
        if end == last && self.short_form(last) && self.gap(last) == Gap::Space && code(last + 1) {
            return true;
        }
        // "Faculty of Law", "Science Faculty", but not "FT faculty", "Faculty in the arts"
        let short = |at| self.short_form(at) || self.slice(at).chars().count() <= 2;
        if shape.staff
            && !self.joined_by_of(last)
            && (start == first || !capital || (start..first).all(short))
        {
            return true;
        }
        // "a Dutch institute": a small letter is left to parts, and to nouns that say what they are of.
        // "the centre of Helsinki" is no centre.
        let town = |sense| {
            matches!(
                sense,
                Sense::PlaceWord(PlaceWord::Core | PlaceWord::District)
            )
        };
        let bare = shape.before
            || start < first
            || !self.joined_by_of(last) && !shape.behind
            || self.begins(first, town);
        // "Moss universitet" is written so.
        let named = start < first && self.capital(start) && self.is_written_small(first);
        !capital && rank != Rank::Unit && bare && !named
    }

    /// "universitet", "institutt": a house in a language that writes the noun in small letters.
    fn is_written_small(&self, noun: usize) -> bool {
        SMALL_NOUNS.binary_search(&self.slice(noun)).is_ok()
    }

    /// "the Business School": the noun names what it is for, and some house has it.
    pub(super) fn is_branch(&self, first: usize, last: usize) -> bool {
        let branch = |sense| sense == Sense::Branch;
        first < last && self.capital(first) && self.capital(last) && self.begins(first, branch)
    }

    /// The words name something else.
    fn is_other(&self, shape: &Shape) -> bool {
        let &Shape {
            start,
            end,
            first,
            last,
            rank,
            ..
        } = shape;
        // "Maintains laboratory records": work, not a name
        let work = |sense| matches!(sense, Sense::Deed(_));
        if !self.capital(first) && start == 0 && start < first && self.begins(start, work) {
            return true;
        }
        // "Seksjon for": the noun has its small word itself.
        let joint = |at: usize| matches!(self.particle(at), Some(Particle::Of | Particle::For));
        let goes_on = rank == Rank::Unit
            && start == first
            && end > last
            && !self.joined_by_of(last)
            && !joint(last);
        // "Professor and Chair of Moss", "a Research Chair in Moss": the post, where "the Chair of Moss" is a part of a house.
        let office = |sense| matches!(sense, Sense::Office(_) | Sense::Stage(_));
        let leads = |before: usize| {
            let particle = self.particle(before);
            matches!(
                particle,
                Some(Particle::The | Particle::At | Particle::Of | Particle::Within)
            ) || self.ends_part(before)
        };
        // "Chair in Moss" that begins a line is the post, too.
        let begins = || self.particle(last + 1) != Some(Particle::In);
        let led = start.checked_sub(1).map_or_else(begins, leads);
        // "the chair of the group" is a person.
        let person = start == first && !self.capital(first) && !shape.behind;
        if rank == Rank::Unit && first == last && self.begins(first, office) && (!led || person) {
            return true;
        }
        // "the Assignments section": a part of the posting
        let title = |sense| matches!(sense, Sense::Heading(_));
        if rank == Rank::Unit
            && start + 1 == first
            && end == last
            && !self.capital(first)
            && self.begins(first, |sense| sense == Sense::Paper(Paper::Measure))
            && self.begins(start, title)
        {
            return true;
        }
        // "Strong team and service skills": how a team is, and no name
        let praised = |sense| {
            matches!(
                sense,
                Sense::Competence(Competence::Praise | Competence::Excels)
            )
        };
        if rank == Rank::Unit
            && start + 1 == first
            && end == last
            && !self.capital(first)
            && self.begins(start, praised)
        {
            return true;
        }
        // "Team Openings": the name of a part of the text
        let heading = |sense| matches!(sense, Sense::Heading(_) | Sense::Vacancy);
        if goes_on && self.begins(end, heading) {
            return true;
        }
        // "the Statute (Section VIII)": a part of a paper
        let numeral = |at: usize| {
            let word = self.slice(at);
            !word.is_empty() && word.chars().all(|sign| matches!(sign, 'I' | 'V' | 'X'))
        };
        let measure = |sense| sense == Sense::Paper(Paper::Measure);
        if goes_on && end == last + 1 && numeral(end) && self.begins(first, measure) {
            return true;
        }
        // "Academy of Management Journal", "Head of Department Jane Smith"
        let tail = (end..=end + 1).any(|at| {
            self.particle(at) == Some(Particle::Tail)
                && self.capital(at)
                && self.gap(at - 1) == Gap::Space
        });
        let head = goes_on
            && first
                .checked_sub(1)
                .is_some_and(|at| self.particle(at) == Some(Particle::Of) && !self.capital(at));
        tail || head
            || rank == Rank::Unit && start < first && end == last && self.possessive(first - 1)
    }

    /// "Institute of Botany, Chair of Moss": a part of a house ends at the comma before the next, and is not where "Jane Doe" before it works.
    fn ends_part(&self, at: usize) -> bool {
        let part = |sense| matches!(sense, Sense::Organisation(rank) if rank > Rank::Aside);
        let clause = (0..PART)
            .map_while(|back| at.checked_sub(back))
            .take_while(|&word| word == at || !matches!(self.gap(word), Gap::Comma | Gap::Other));
        let begin = at + 1 - clause.clone().count();
        let before = (0..PART)
            .map_while(|back| begin.checked_sub(back + 1))
            .take_while(|&word| word + 1 == begin || self.gap(word) == Gap::Space);
        let somebody = before
            .clone()
            .take(2)
            .filter(|&word| self.capital(word))
            .count()
            == 2
            && !before.into_iter().any(|word| self.begins(word, part));
        !somebody
            && self.gap(at) == Gap::Comma
            && clause
                .into_iter()
                .any(|word| self.capital(word) && self.begins(word, part))
    }
}

/// The name of a part of a house has no more words before a comma.
const PART: usize = 8;
