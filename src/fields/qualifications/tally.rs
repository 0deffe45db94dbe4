//! The kinds that the words of one qualification have named so far.

use crate::model::QualificationKind;

/// The kinds found so far.
#[derive(Default)]
pub(super) struct Kinds {
    pub(super) found: Vec<QualificationKind>,
    /// Where the word ends that named the last skill.
    pub(super) skill: usize,
    /// Where the word ends that named an interest.
    pub(super) interest: Option<usize>,
    /// Where the word ends that named the last experience.
    pub(super) experience: Option<usize>,
    /// A person is looked for, or described.
    pub(super) sought: bool,
    /// How many times a person is spoken of, and where that ends.
    pub(super) persons: (usize, usize),
    /// A test of a language is named: "IELTS 6.5".
    pub(super) tested: bool,
    /// How many were found before this clause.
    pub(super) before: usize,
    /// A language is named in this clause.
    pub(super) spoken: bool,
    /// What follows is the object of this: "experience with", "ability to".
    pub(super) object_of: Option<QualificationKind>,
}

impl Kinds {
    pub(super) fn clause(&mut self) {
        self.before = self.found.len();
        self.spoken = false;
        self.object_of = None;
    }

    pub(super) fn name(&mut self, kind: QualificationKind, end: usize) {
        use QualificationKind::{Experience, Language, Personal, Skill};
        // "experience with independent work" is no more than experience; "fluent" says what a language's name says.
        let said = match kind {
            Personal => self.object_of == Some(Experience),
            Skill => self.spoken,
            Language => true,
            _ => false,
        };
        if !said {
            self.found.push(kind);
        }
        if kind == Skill {
            self.skill = end;
        }
    }

    /// "communication skills in English", "able to write English" are about the language; "presentation skills, along with good
    /// English" is about both.
    pub(super) fn language(&mut self, near: impl Fn(usize) -> bool) {
        use QualificationKind::{Language, Personal, Skill};
        let able = self.object_of == Some(Personal);
        let near = near(self.skill);
        let clause = self.found.split_off(self.before.min(self.found.len()));
        let skill = clause.iter().rposition(|&kind| kind == Skill && near);
        let kept = clause
            .into_iter()
            .enumerate()
            .filter(|&(at, kind)| !(Some(at) == skill || able && kind == Personal));
        self.found.extend(kept.map(|(_, kind)| kind));
        self.found.push(Language);
        self.spoken = true;
    }

    pub(super) fn sorted(
        mut self,
        above: impl Fn() -> Vec<QualificationKind>,
    ) -> Vec<QualificationKind> {
        use QualificationKind::{Personal, Skill};
        if self.interest.is_some() {
            self.found.push(Personal);
        }
        if self.found.is_empty() {
            // "Relational databases and SQL": what is merely named is something to master; "an outstanding botanist" is a person.
            let named = if self.tested {
                vec![QualificationKind::Language]
            } else if self.sought {
                vec![Personal]
            } else {
                above()
            };
            self.found.extend(named);
            if self.found.is_empty() {
                self.found.push(Skill);
            }
        }
        self.found.sort_unstable();
        self.found.dedup();
        self.found
    }
}
