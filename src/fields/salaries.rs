//! Pay for the work itself.

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Label, MoneyRole, Sense};
use crate::mentions::Found;
use crate::model::{Evidence, MentionValue, Money, PayPeriod, Salary, SectionKind};
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
                .mentions(outline.with_lead(passage))
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
    let mut done = outline.with_lead(passage).start;
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
            let mut money = *money;
            if is_floor(outline, done, &found.range) && money.min == money.max {
                money.max = None;
            }
            pay.push((money, found.range.clone()));
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
        .senses(outline.with_lead(passage), |sense| match sense {
            Sense::MoneyRole(MoneyRole::Step | MoneyRole::Beside) => None,
            Sense::MoneyRole(MoneyRole::Floor) => Some(MoneyRole::Pay),
            Sense::MoneyRole(role) => Some(role),
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
    let apart = after.is_some_and(|(cue, _)| parted(outline, found.range.end..cue.start));
    match (before.map(|(_, role)| role), after.map(|(_, role)| role)) {
        (Some(MoneyRole::Pay), Some(MoneyRole::Other)) if apart => true,
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

/// "€ 22,000 plus fees", "€ 2,200 (insurance included)": what comes beside the pay is another thing.
fn parted(outline: &Outline<'_>, gap: Range<usize>) -> bool {
    let printed = outline.slice(gap.clone());
    printed.contains([',', ';', ':', '(', '+', '.', '&'])
        || outline
            .cues(gap)
            .iter()
            .any(|cue| cue.sense == Sense::MoneyRole(MoneyRole::Beside))
}

/// "a minimum salary of € 3,000", "salaries start at € 3,000": what is named is the lower end.
fn is_floor(outline: &Outline<'_>, done: usize, amount: &Range<usize>) -> bool {
    let from = done.max(amount.start.saturating_sub(FLOOR));
    outline
        .cues(from..amount.start)
        .iter()
        .any(|cue| cue.sense == Sense::MoneyRole(MoneyRole::Floor))
}

/// The words for the lower end stand so near.
const FLOOR: usize = 45;

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
    let ends: Vec<usize> = salaries.iter().map(|salary| salary.range.start).collect();
    for (number, salary) in salaries.iter_mut().enumerate() {
        let end = ends.get(number + 1).copied();
        let end = end.unwrap_or(passage.range.end);
        if salary.value.period.is_none() {
            salary.value.period = period(outline, salary.range.end..end);
        }
    }
    for number in 1..salaries.len() {
        share_period(&mut salaries, number);
    }
    salaries
}

/// The period that stands behind an amount in its clause: "€ 2,300 in the first year, gross per month".
fn period(outline: &Outline<'_>, behind: Range<usize>) -> Option<PayPeriod> {
    let near = behind.start..behind.end.min(behind.start + PERIOD);
    let (cue, period) = outline
        .senses(near, |sense| match sense {
            Sense::Period(period @ (PayPeriod::Month | PayPeriod::Year)) => Some(period),
            _ => None,
        })
        .next()?;
    (!parted(outline, behind.start..cue.start)).then_some(period)
}

/// The period of an amount stands no further behind it.
const PERIOD: usize = 45;

/// "£ 34,000 per annum (the full-time equivalent of £ 43,000)": of two amounts of one size, the period of one is that of the other.
fn share_period(salaries: &mut [Candidate<Salary>], number: usize) {
    let Some([first, second]) = salaries.get_mut(number - 1..=number) else {
        return;
    };
    let (first, second) = (&mut first.value, &mut second.value);
    let (Some(a), Some(b)) = (first.min.or(first.max), second.min.or(second.max)) else {
        return;
    };
    let alike = first.currency == second.currency
        && a < b.saturating_mul(3.into())
        && b < a.saturating_mul(3.into());
    if alike {
        first.period = first.period.or(second.period);
        second.period = second.period.or(first.period);
    }
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
            "The salary comes with € 500 of travel money, € 600 mobility allowance.",
            &[],
        );
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
    fn what_comes_beside_the_pay() {
        pays(
            "PhD stipend € 22,000 per annum + fees",
            &["EUR 22000 per year"],
        );
        pays(
            "A starting salary of €3,500, plus health insurance and a pension.",
            &["EUR 3500"],
        );
        pays(
            "Living allowance: €3,400 per month; mobility allowance: €600 per month",
            &["EUR 3400 per month"],
        );
        pays(
            "Full pay range for the work: €41,000 to €45,000",
            &["EUR 41000-45000"],
        );
    }

    #[test]
    fn the_lower_end_and_the_period() {
        pays(
            "We pay a minimum salary of EUR 3,800 gross per month.",
            &["from EUR 3800 per month gross"],
        );
        pays(
            "The salary is € 2,901 in the first year up to € 3,707 in the fourth year gross per month.",
            &["EUR 2901-3707 per month gross"],
        );
        pays(
            "Salary: £34,000 per annum for four days, full-time equivalent £43,000",
            &["GBP 34000 per year", "GBP 43000 per year"],
        );
    }

    #[test]
    fn a_sign_of_several_countries() {
        pays("The salary is $50,000 per year.", &["50000 per year"]);
        pays(
            "The salary is $50,000 per year. The lake lies in Canada, near the United States.",
            &["50000 per year"],
        );
        pays(
            "The salary is $50,000 per year. The lake lies in Canada.",
            &["CAD 50000 per year"],
        );
        pays(
            "Come with us to the lake near Elmham, MI 48933. The salary is $50,000 per year.",
            &["USD 50000 per year"],
        );
        pays(
            "The salary is $50,000 per year. Say hi and join us in the lab.",
            &["50000 per year"],
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
