//! What the line above a list of amounts says of them all: "Monthly salaries (gross):".

use crate::lexicon::{MoneyRole, Sense};
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
        let cues = outline.cues(line).iter();
        let pay = cues.clone().any(|cue| {
            matches!(
                cue.sense,
                Sense::MoneyRole(MoneyRole::Pay | MoneyRole::Floor)
            )
        });
        let period = cues.clone().find_map(|cue| match cue.sense {
            Sense::Per(period) | Sense::Period(period) => Some(period),
            _ => None,
        });
        let basis = cues.clone().find_map(|cue| match cue.sense {
            Sense::Basis(basis) => Some(basis),
            _ => None,
        });
        (pay && (period.is_some() || basis.is_some())).then_some(Self { period, basis })
    }

    /// Says it of an amount that says nothing itself.
    pub fn complete(self, salary: &mut Salary) {
        salary.period = salary.period.or(self.period);
        salary.basis = salary.basis.or(self.basis);
    }
}

/// "The annual salary for 2024 attached to the respective grades is as follows:" is no longer, in bytes.
const LINE: usize = 160;
