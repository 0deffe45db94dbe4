//! What the line above a list of amounts says of them all: "Monthly salaries (gross):".

use crate::lexicon::{Cue, Sense, Word};
use crate::model::{Basis, MentionValue, PayPeriod, Salary};
use crate::outline::{Form, Outline, Passage};

/// The time and the basis that a line names for the amounts below it.
#[derive(Clone, Copy)]
pub struct Told {
    period: Option<PayPeriod>,
    basis: Option<Basis>,
}

impl Told {
    /// What a heading or a line that ends in a colon says of pay, where it names no amount itself.
    pub fn by(outline: &Outline<'_>, passage: &Passage) -> Option<Self> {
        let line = passage.range.clone();
        let behind = outline.slice(line.start..line.end + 1);
        let announces = passage.form == Form::Heading || behind.trim_end().ends_with(':');
        let priced = |range| {
            let mut found = outline.mentions(range).iter();
            found.any(|found| matches!(found.value, MentionValue::Money(_)))
        };
        if !announces || line.len() > LINE || priced(line.clone()) {
            return None;
        }
        let cues = outline.cues(line.clone());
        let pays: Vec<_> = cues.iter().filter(|cue| is_pay(cue)).collect();
        let covers = |word: &Word| {
            let mut around = cues.iter().filter(|cue| is_pay(cue) || says(cue));
            around.any(|cue| cue.start <= word.start && word.start < cue.end)
        };
        let words = outline.scan.words_within(line);
        let alone = words
            .iter()
            .all(|word| covers(word) || outline.particle(word.start).is_some());
        // "Salary and annual leave": what is annual is something else.
        let touches = |cue: &&Cue<Sense>| {
            pays.iter().any(|pay| {
                let gap = pay.end.min(cue.end)..pay.start.max(cue.start);
                gap.is_empty() || outline.slice(gap).chars().all(|sign| " (-".contains(sign))
            })
        };
        let own = cues
            .iter()
            .filter(|cue| !pays.is_empty() && (alone || touches(cue)));
        let period = own.clone().find_map(|cue| match cue.sense {
            Sense::Per(period) | Sense::Period(period) => Some(period),
            _ => None,
        });
        let basis = own.clone().find_map(|cue| match cue.sense {
            Sense::Basis(basis) => Some(basis),
            _ => None,
        });
        (period.is_some() || basis.is_some()).then_some(Self { period, basis })
    }

    /// Says it of an amount that says nothing itself.
    pub fn complete(self, salary: &mut Salary) {
        salary.period = salary.period.or(self.period);
        salary.basis = salary.basis.or(self.basis);
    }
}

fn is_pay(cue: &Cue<Sense>) -> bool {
    matches!(cue.sense, Sense::MoneyRole(role) if role.is_pay())
}

fn says(cue: &Cue<Sense>) -> bool {
    matches!(
        cue.sense,
        Sense::Per(_) | Sense::Period(_) | Sense::Basis(_)
    )
}

/// "The annual salary for 2024 attached to the respective grades is as follows:" is no longer, in bytes.
const LINE: usize = 160;
