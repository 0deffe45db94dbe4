//! Living allowances beside a salary.

use crate::fields::Candidate;
use crate::lexicon::{MoneyRole, Sense};
use crate::model::Salary;
use crate::outline::Outline;

/// "The salary is 90,000 yuan a year", and in the next item "The town gives a living allowance of 200,000 yuan.": a sum that is paid
/// beside the salary, once.
pub(super) fn without_upkeep(
    outline: &Outline<'_>,
    mut salaries: Vec<Candidate<Salary>>,
) -> Vec<Candidate<Salary>> {
    let upkeep = |salary: &Candidate<Salary>| {
        let start = salary.range.start;
        let role = outline.senses(start.saturating_sub(UPKEEP)..start, |sense| match sense {
            Sense::MoneyRole(role) => role.is_pay().then_some(role),
            _ => None,
        });
        role.last()
            .is_some_and(|(_, role)| role == MoneyRole::Upkeep)
    };
    if !salaries.iter().all(upkeep) {
        salaries.retain(|salary| salary.value.period.is_some() || !upkeep(salary));
    }
    salaries
}

/// The words for a living allowance stand so near before its amount, in bytes.
const UPKEEP: usize = 40;
