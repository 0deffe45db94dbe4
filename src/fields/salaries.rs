//! Pay for the work itself.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Label, MoneyRole, Sense};
use crate::mentions::Found;
use crate::model::{Evidence, MentionValue, Money, Salary, SectionKind};
use crate::outline::{Outline, Passage};

/// Pay for the work, with its grade where one stands beside it.
pub fn salaries(outline: &Outline<'_>) -> Vec<Candidate<Salary>> {
    let mut salaries: Vec<Candidate<Salary>> = Vec::new();
    let mut scales: Vec<Candidate<String>> = Vec::new();
    for passage in &outline.passages {
        let pay = amounts(outline, passage);
        salaries.extend(steps(outline, passage, pay));
        scales.extend(
            outline
                .mentions(passage.range.clone())
                .iter()
                .filter_map(|found| match &found.value {
                    MentionValue::PayScale(scale) => Some(Candidate::new(
                        scale.clone(),
                        found.range.clone(),
                        evidence(outline, passage),
                    )),
                    _ => None,
                }),
        );
    }
    for scale in scales {
        attach(&mut salaries, scale);
    }
    without_repeats(salaries)
}

/// The amounts of a passage that are pay.
fn amounts(outline: &Outline<'_>, passage: &Passage) -> Vec<(Money, Range<usize>)> {
    let mentions = outline.mentions(passage.range.clone());
    let mut pay: Vec<(Money, Range<usize>)> = Vec::new();
    let mut done = passage.range.start;
    for found in mentions {
        let MentionValue::Money(money) = &found.value else {
            continue;
        };
        // "(~45,000-55,000 USD)": the same pay in another currency.
        let converted = pay
            .last()
            .is_some_and(|(before, range): &(Money, Range<usize>)| {
                before.currency != money.currency
                    && in_brackets(outline.slice(range.end..found.range.start))
            });
        if !converted && is_pay(outline, passage, done, found, money) {
            pay.push((*money, found.range.clone()));
        }
        done = found.range.end;
    }
    pay
}

/// A bracket, or a sign of equality, has opened since the amount before and has not closed.
fn in_brackets(gap: &str) -> bool {
    let gap = gap.trim_end();
    gap.len() <= 60 && (gap.ends_with(['/', '≈', '~', '=']) || gap.rfind('(') > gap.rfind(')'))
}

/// Is this amount what is paid for the work?
fn is_pay(
    outline: &Outline<'_>,
    passage: &Passage,
    done: usize,
    found: &Found,
    money: &Money,
) -> bool {
    if passage
        .label
        .as_ref()
        .is_some_and(|(label, _)| *label == Label::Salary)
    {
        return true;
    }
    if money.currency.is_none()
        && money.period.is_none()
        && money.basis.is_none()
        && !outline.slice(found.range.clone()).contains('$')
    {
        return false;
    }
    let roles: Vec<(Range<usize>, MoneyRole)> = outline
        .senses(passage.range.clone(), |sense| match sense {
            Sense::MoneyRole(role) if role != MoneyRole::Step => Some(role),
            _ => None,
        })
        .collect();
    let before = roles.iter().rev().find(|(cue, _)| {
        cue.start >= done && cue.end <= found.range.start && found.range.start - cue.end <= BEFORE
    });
    let after = roles
        .iter()
        .find(|(cue, _)| cue.start >= found.range.end && cue.start - found.range.end <= AFTER);
    let inside = money.period.is_some() || money.basis.is_some();
    match (before.map(|(_, role)| role), after.map(|(_, role)| role)) {
        (_, Some(MoneyRole::Other)) => false,
        (Some(MoneyRole::Pay), _) => true,
        (Some(_), _) => false,
        (None, Some(_)) => true,
        (None, None) => {
            let earlier = roles
                .iter()
                .rev()
                .find(|(cue, _)| cue.end <= found.range.start)
                .map(|(_, role)| *role);
            match earlier {
                Some(role) => role == MoneyRole::Pay,
                None => {
                    inside
                        && (outline.kind(passage) == SectionKind::Conditions
                            || found.range.len() * 2 > passage.range.len())
                }
            }
        }
    }
}

const BEFORE: usize = 90;
const AFTER: usize = 20;

/// "€ 2.395,- in the first year, increasing to € 3.061,- gross per month in the final year": one range.
fn steps(
    outline: &Outline<'_>,
    passage: &Passage,
    pay: Vec<(Money, Range<usize>)>,
) -> Vec<Candidate<Salary>> {
    let evidence = evidence(outline, passage);
    let grows = outline
        .cues(passage.range.clone())
        .iter()
        .any(|cue| cue.sense == Sense::MoneyRole(MoneyRole::Step));
    let mut salaries: Vec<Candidate<Salary>> = Vec::new();
    for (money, range) in pay {
        let mut salary = Salary::from(money);
        if salary.basis.is_none() {
            salary.basis = basis(outline, passage);
        }
        if let Some(last) = salaries.last_mut()
            && grows
            && continues(&last.value, &salary)
        {
            last.value.max = salary.max.or(salary.min);
            last.value.period = last.value.period.or(salary.period);
            last.value.basis = last.value.basis.or(salary.basis);
            last.range.end = range.end;
            continue;
        }
        salaries.push(Candidate::new(salary, range, evidence));
    }
    salaries
}

/// May `next` be the upper end of a range that `first` begins?
fn continues(first: &Salary, next: &Salary) -> bool {
    let (Some(low), Some(high)) = (first.min, next.max.or(next.min)) else {
        return false;
    };
    first.currency == next.currency
        && (first.period == next.period || first.period.is_none() || next.period.is_none())
        && high > low
        && high < low.saturating_mul(3.into())
        && next
            .min
            .is_none_or(|min| Some(min) == next.max || next.max.is_none())
}

fn basis(outline: &Outline<'_>, passage: &Passage) -> Option<crate::model::Basis> {
    outline
        .cues(passage.range.clone())
        .iter()
        .find_map(|cue| match cue.sense {
            Sense::Basis(basis) => Some(basis),
            _ => None,
        })
}

fn evidence(outline: &Outline<'_>, passage: &Passage) -> Evidence {
    match (&passage.label, outline.kind(passage)) {
        (Some((Label::Salary, _)), _) => Evidence::Labelled,
        (_, SectionKind::Conditions) => Evidence::Sectioned,
        _ => Evidence::Phrased,
    }
}

/// The same pay said twice counts once; the better evidence stays.
fn without_repeats(salaries: Vec<Candidate<Salary>>) -> Vec<Candidate<Salary>> {
    let mut kept: Vec<Candidate<Salary>> = Vec::new();
    for salary in salaries {
        let same = kept.iter_mut().take(KEPT).find(|before| {
            let (a, b) = (&before.value, &salary.value);
            (a.min, a.max) == (b.min, b.max)
                && (a.currency == b.currency || a.currency.is_none() || b.currency.is_none())
        });
        match same {
            Some(before) => {
                before.value.period = before.value.period.or(salary.value.period);
                before.value.basis = before.value.basis.or(salary.value.basis);
                before.value.currency = before.value.currency.or(salary.value.currency);
                before.value.scale = before.value.scale.take().or(salary.value.scale);
            }
            None => kept.push(salary),
        }
    }
    kept
}

/// Comparing every amount with every other would not be linear.
const KEPT: usize = 50;

/// A grade joins the amount that stands next to it, or stands for itself.
fn attach(salaries: &mut Vec<Candidate<Salary>>, scale: Candidate<String>) {
    if salaries
        .iter()
        .take(KEPT)
        .any(|salary| salary.value.scale.as_deref() == Some(scale.value.as_str()))
    {
        return;
    }
    let away = |salary: &Candidate<Salary>| {
        if salary.range.end <= scale.range.start {
            scale.range.start - salary.range.end
        } else {
            salary.range.start.saturating_sub(scale.range.end)
        }
    };
    let near = salaries
        .iter_mut()
        .take(KEPT)
        .filter(|salary| salary.value.scale.is_none() && away(salary) <= BESIDE)
        .min_by_key(|salary| away(salary));
    match near {
        Some(salary) => {
            salary.range =
                salary.range.start.min(scale.range.start)..salary.range.end.max(scale.range.end);
            salary.value.scale = Some(scale.value);
        }
        None => salaries.push(scale.map(|scale| Salary {
            scale: Some(scale),
            ..Salary::default()
        })),
    }
}

const BESIDE: usize = 80;

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[track_caller]
    fn pays(text: &str, salaries: &[&str]) {
        let read: Vec<String> = parse_posting(text)
            .salaries
            .into_iter()
            .map(|read| read.value.to_string())
            .collect();
        assert_eq!(read, salaries, "{text}");
    }

    #[test]
    fn money_that_is_not_pay() {
        pays("The project has a budget of € 2 million.", &[]);
        pays("A relocation allowance of £2,000 is paid.", &[]);
        pays("Tuition fees of $12,000 per year are covered.", &[]);
        pays("The salary comes with an end-of-year bonus of € 500.", &[]);
        pays(
            "The university has an annual turnover of £700 million.",
            &[],
        );
    }

    #[test]
    fn pay() {
        pays("€2325—€2972 per month", &["EUR 2325-2972 per month"]);
        pays(
            "You are paid from gross NOK 501 200 per annum before tax.",
            &["from NOK 501200 per year gross"],
        );
        pays(
            "The gross starting salary is approximately 2,300 €, per month.",
            &["about EUR 2300 per month gross"],
        );
        pays("Salary: £37,099-£41,526", &["GBP 37099-41526"]);
        pays(
            "The salary is € 2.395,- gross per month in the first year and will increase to € 3.061,- in the final year.",
            &["EUR 2395-3061 per month gross"],
        );
        pays(
            "Salary: 50-60 million KRW/year (~45,000-55,000 USD)",
            &["KRW 50000000-60000000 per year"],
        );
    }

    #[test]
    fn grades() {
        pays(
            "The salary follows the State salary scale code 1352.",
            &["(State salary scale code 1352)"],
        );
        pays(
            "As a PhD candidate (code 1017) you are paid from NOK 501 200 per annum.",
            &["from NOK 501200 per year (code 1017)"],
        );
    }
}
