//! What the lengths that were read come to: the whole, its first part, what is added.

use super::compare::{longer, longer_or_equal};
use super::made::{joined, made_of};
use super::{Candidate, Length, Lengths, Read};
use crate::fields::best;
use crate::model::EmploymentLength;

impl Read {
    pub(super) fn finish(mut self) -> Lengths {
        let first = best(self.initial.iter().chain(&self.contract).cloned());
        if let Some((first, equal)) = first.zip(self.equal.take()) {
            let added = Candidate::new(first.value, equal, first.evidence);
            self.extension.push(added);
        }
        if let Some(limit) = best(core::mem::take(&mut self.limits)) {
            let first = best(self.initial.iter().chain(&self.contract).cloned());
            let whole = first.is_some_and(|first| longer(&limit.value, &first.value));
            let role = if whole {
                &mut self.totals
            } else {
                &mut self.extension
            };
            role.push(limit);
        }
        if self.contract.is_empty() && self.initial.is_empty() && self.totals.is_empty() {
            self.contract.append(&mut self.programmes);
        }
        let mut totals = core::mem::take(&mut self.totals);
        if let Some(first) = best(self.contract.iter().cloned()) {
            totals.retain(|whole| !longer(&first.value, &whole.value));
        }
        let whole = best(totals);
        let mut lengths = self.parts();
        if let Some(whole) = whole {
            let first = lengths
                .initial
                .clone()
                .or_else(|| lengths.duration.clone())
                .filter(|first| longer(&whole.value, &first.value));
            let min = first.as_ref().and_then(|first| first.value.min);
            // "Temporary position longer than 6 months" is no first part.
            let first = first.filter(|first| first.value.max.is_some());
            lengths.duration = Some(whole.map(|whole| EmploymentLength {
                min: whole.min.or(min),
                ..whole
            }));
            lengths.initial = first;
        }
        lengths
    }

    fn parts(self) -> Lengths {
        let extension = best(self.extension);
        // "4 years: a one-year contract, extended with three years": the parts of a whole that is named as well.
        if let Some((whole, first)) = made_of(&self.contract, extension.as_ref()) {
            return Lengths {
                duration: Some(whole),
                initial: Some(first),
                extension,
                probation: best(self.probation),
            };
        }
        // "Temporary position longer than 6 months" names a class of contracts: any other length says more.
        let whole = |length: &&Length| length.value.max.is_some();
        let total = best(self.contract.iter().filter(whole).cloned())
            .or_else(|| best(self.contract.iter().cloned()));
        let initial = best(self.initial).or_else(|| {
            // "evaluated after 1 year … extended by 3 years"
            // "18 months (evaluated after 12), and then 30": the contract is the first part.
            let part = |extension: &&Length| {
                let contract = total.as_ref();
                contract.is_none_or(|total| !longer(&extension.value, &total.value))
            };
            extension.as_ref().filter(part).and_then(|extension| {
                self.evaluation
                    .into_iter()
                    .rfind(|after| after.range.start < extension.range.start)
            })
        });
        let mut lengths = Lengths {
            probation: best(self.probation),
            ..Lengths::default()
        };
        match (total, initial, extension) {
            (total, Some(initial), Some(extension)) => {
                lengths.duration = total
                    .filter(|total| longer(&total.value, &initial.value))
                    .or_else(|| joined(&initial, &extension));
                lengths.initial = Some(initial);
                lengths.extension = Some(extension);
            }
            (Some(total), None, Some(extension)) => {
                // "two years, which could be extended by one … The position is funded for two years"
                let mut same = self.contract.into_iter();
                let total = same
                    .find(|one| {
                        total.range.end > extension.range.start
                            && one.value == total.value
                            && one.range.end <= extension.range.start
                    })
                    .unwrap_or(total);
                if total.range.end <= extension.range.start
                    && !longer_or_equal(&extension.value, &total.value, 4)
                {
                    lengths.duration = joined(&total, &extension);
                    lengths.initial = Some(total);
                    lengths.extension = Some(extension);
                } else {
                    // "12 months (extension possible up to five years)": the first part is all that is sure.
                    let first = total.range.end <= extension.range.start;
                    lengths.initial = first.then(|| total.clone());
                    lengths.duration = Some(total);
                    lengths.extension = Some(extension);
                }
            }
            (Some(total), Some(initial), None) if longer(&total.value, &initial.value) => {
                lengths.duration = Some(total);
                lengths.initial = Some(initial);
            }
            (total, Some(initial), None) => {
                // An initial contract of which no extension is known is all that is known.
                lengths.initial = Some(initial.clone()).filter(|_| self.renewable);
                lengths.duration = total.or(Some(initial));
            }
            (total, None, None) => lengths.duration = total,
            (None, None, Some(_)) => {}
        }
        lengths
    }
}
