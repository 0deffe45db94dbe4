//! Which amounts are pay for the work.

use core::ops::Range;

use rust_decimal::Decimal;

use crate::lexicon::{Bound, Label, MoneyRole, Particle, Pay, Sense};
use crate::mentions::Found;
use crate::model::{Currency, MentionValue, Money, PayPeriod, SectionKind};
use crate::outline::{Form, Outline, Passage};

/// The amounts of a passage that are pay.
pub fn amounts(outline: &Outline<'_>, passage: &Passage) -> Vec<(Money, Range<usize>)> {
    let mentions = outline.mentions(passage.range.clone());
    let mut pay: Vec<(Money, Range<usize>)> = Vec::new();
    let mut done = outline.with_lead(passage).start;
    let mut printed: Option<usize> = None;
    for found in mentions {
        let MentionValue::Money(money) = &found.value else {
            continue;
        };
        // "(~45,000-55,000 USD)", "(one thousand euros)": the same pay in another currency, or in words.
        let in_words = !outline
            .slice(found.range.clone())
            .contains(|c: char| c.is_ascii_digit());
        let converted = pay
            .last()
            .is_some_and(|(before, range): &(Money, Range<usize>)| {
                (before.currency != money.currency || in_words)
                    && in_brackets(outline.slice(range.start..found.range.start))
            });
        // "R$ 4.100 a month (four thousand reais)": whatever the figures are, the words are the same.
        let spelt = in_words
            && printed.is_some_and(|end| in_brackets(outline.slice(end..found.range.start)));
        printed = Some(found.range.end);
        let mut money = *money;
        money.currency = money
            .currency
            .or_else(|| shared_currency(&pay, &money, &found.range));
        if !(converted || spelt) && is_pay(outline, passage, done, found, &money) {
            if is_floor(outline, done, &found.range) && money.min == money.max {
                money.max = None;
            } else if is_ceiling(outline, passage) && money.min == money.max {
                money.min = None;
            }
            pay.push((money, found.range.clone()));
        }
        done = found.range.end;
    }
    pay
}

/// "40K EUR for PhD students and 53K for postdocs": an amount of the same size shares the currency before it.
fn shared_currency(
    pay: &[(Money, Range<usize>)],
    money: &Money,
    place: &Range<usize>,
) -> Option<Currency> {
    let (before, range) = pay.last()?;
    let near = place.start.saturating_sub(range.end) <= BEFORE;
    let alike = of_one_size(before.min.or(before.max)?, money.min.or(money.max)?);
    before.currency.filter(|_| near && alike)
}

/// A bracket, or a sign of equality, has opened since the amount before and has not closed.
fn in_brackets(gap: &str) -> bool {
    let gap = gap.trim_end();
    gap.len() <= 90 && (gap.ends_with(['/', '≈', '~', '=']) || gap.rfind('(') > gap.rfind(')'))
}

/// A bracket that was open has closed.
fn closed(gap: &str) -> bool {
    gap.find(')')
        .is_some_and(|close| gap.find('(').is_none_or(|open| close < open))
}

/// Is this amount what is paid for the work?
fn is_pay(
    outline: &Outline<'_>,
    passage: &Passage,
    done: usize,
    found: &Found,
    money: &Money,
) -> bool {
    let roles: Vec<(Range<usize>, MoneyRole)> = outline
        .senses(outline.with_lead(passage), |sense| match sense {
            Sense::MoneyRole(MoneyRole::Step | MoneyRole::Beside) => None,
            Sense::MoneyRole(role) if role.is_pay() => Some(MoneyRole::Pay),
            Sense::MoneyRole(role) => Some(role),
            _ => None,
        })
        .collect();
    let before = roles
        .iter()
        .rev()
        .find(|(cue, _)| {
            cue.start >= done
                && cue.end <= found.range.start
                && found.range.start - cue.end <= BEFORE
                // "Salary (inclusive of London allowance): £32,000": what a closed bracket says is said beside.
                && !closed(outline.slice(cue.end..found.range.start))
        })
        .map(|(_, role)| *role);
    let label = passage.label.as_ref().map(|(label, _)| *label);
    let after = roles
        .iter()
        .find(|(cue, _)| cue.start >= found.range.end && cue.start - found.range.end <= AFTER)
        .filter(|(_, role)| *role != MoneyRole::Beyond)
        .filter(|(cue, role)| {
            *role != MoneyRole::Other || !parted(outline, found.range.end..cue.start)
        })
        .map(|(_, role)| *role);
    if label == Some(Label::Salary) {
        // "Stipend: £18,000, plus a training grant of £5,000", "and up to £2,000 of travel support"
        let first =
            done <= passage.range.start && (money.period.is_some() || passage.form != Form::Item);
        return first
            || !matches!(before, Some(MoneyRole::Other | MoneyRole::Beyond))
                && after != Some(MoneyRole::Other);
    }
    let nameless = money.currency.is_none()
        && !outline.slice(found.range.clone()).contains('$')
        && !outline
            .cues(found.range.clone())
            .iter()
            .any(|cue| matches!(cue.sense, Sense::Tender(_)));
    if nameless && money.period.is_none() && money.basis.is_none()
        || is_little(money, 1)
        || is_much(money)
    {
        return false;
    }
    let glued_pay = outline
        .senses(found.range.start..found.range.end + 2, |sense| {
            (sense == Sense::Pay(Pay::Work)).then_some(())
        })
        .any(|(cue, ())| cue.end >= found.range.end);
    // "an award (£13,800 per annum bursary plus fees)"
    let named_behind = after == Some(MoneyRole::Pay)
        && roles
            .iter()
            .any(|(cue, _)| cue.start == found.range.end + 1);
    match (before, after) {
        (_, Some(MoneyRole::Other)) => false,
        // "a travel package of £5,000 and a £20,000 stipend": what follows at once says it best.
        (Some(MoneyRole::Other), _) if glued_pay || named_behind => true,
        // "Funding: project TIDE, € 2,135 gross per month": before tax and by the month nothing but pay is paid.
        (Some(MoneyRole::Other), _) if money.basis.is_some() && money.period.is_some() => roles
            .iter()
            .rfind(|(cue, _)| cue.end <= found.range.start)
            .is_some_and(|(cue, _)| outline.slice(cue.end..found.range.start).contains(',')),
        (Some(MoneyRole::Beyond), _) => is_first_named(outline, found),
        (Some(role), _) => role == MoneyRole::Pay,
        (None, Some(_)) => true,
        (None, None) => {
            let earlier = roles
                .iter()
                .rev()
                .find(|(cue, _)| cue.end <= found.range.start)
                .map(|(_, role)| *role);
            match earlier {
                Some(role) => role == MoneyRole::Pay,
                None => is_pay_by_itself(outline, passage, found, money),
            }
        }
    }
}

/// "The maximum starting salary is £40,000.": nothing stands before that it would go beyond.
fn is_first_named(outline: &Outline<'_>, found: &Found) -> bool {
    let start = found.range.start;
    let near = start.saturating_sub(NAMED)..start;
    let pay = |sense| (sense == Sense::Pay(Pay::Work)).then_some(());
    let named = outline.senses(start.saturating_sub(BEFORE)..start, pay);
    let mut before = outline.mentions(near).iter();
    named.last().is_some()
        && !before.any(|found| {
            matches!(
                found.value,
                MentionValue::Money(_) | MentionValue::PayScale(_)
            ) && found.range.end <= start
        })
}

/// A line or two before the amount.
const NAMED: usize = 240;

/// No word says what the amount is: its period or its form does, where the passage speaks of the post or of nothing else.
fn is_pay_by_itself(
    outline: &Outline<'_>,
    passage: &Passage,
    found: &Found,
    money: &Money,
) -> bool {
    let regular = money.period.is_some() || money.basis.is_some();
    let conditions = outline.kind(passage) == SectionKind::Conditions;
    let opens = found.range.start == passage.range.start;
    let alone = found.range.len() * 2 > passage.range.len() || opens && passage.range.len() <= LINE;
    let cues = outline.cues(outline.with_lead(passage));
    let names = |senses: fn(Sense) -> bool| cues.iter().any(|cue| senses(cue.sense));
    let of_holder = names(|sense| matches!(sense, Sense::Stage(_) | Sense::Scale(_)));
    let of_post = names(|sense| matches!(sense, Sense::Holding | Sense::Vacancy));
    // "£38,000, including an allowance": what comes beside the pay is parted from it.
    let of_other = cues.iter().any(|cue| {
        cue.sense == Sense::MoneyRole(MoneyRole::Other)
            && !(cue.start >= found.range.end && parted(outline, found.range.end..cue.start))
    });
    let wide = money.min.zip(money.max).is_some_and(|(min, max)| {
        min < max && of_one_size(min, max) && min >= Decimal::ONE_THOUSAND
    });
    // "Research Assistant: $50,000; Postdoc: $65,000"
    let ranked = cues.iter().any(|cue| {
        matches!(cue.sense, Sense::Stage(_))
            && cue.end < found.range.start
            && outline.slice(cue.end..found.range.start).trim_end() == ":"
    }) && money.min.or(money.max) >= Some(Decimal::ONE_THOUSAND);
    // "Up to £45,000 depending on experience"
    let qualified = opens
        && money.min.or(money.max) >= Some(Decimal::ONE_THOUSAND)
        && cues.iter().any(|cue| {
            matches!(
                cue.sense,
                Sense::MoneyRole(MoneyRole::Step | MoneyRole::Beside)
            ) && cue.start >= found.range.end
                && cue.start - found.range.end <= 2
        });
    let enough = regular && !is_little(money, 5);
    // "The candidate receives € 55,000 per year (gross)": what is taxed by the year is pay.
    let taxed = enough && money.basis.is_some() && money.period.is_some() && of_post;
    // "The position is for two years at £30,000 per year."
    let offered_at = enough && money.period.is_some() && of_post && {
        let word = outline
            .scan
            .word_ending_at(found.range.start.saturating_sub(1));
        word.is_some_and(|word| outline.particle(word.start) == Some(Particle::At))
    };
    let known = wide && (of_post || conditions || alone)
        || taxed
        || offered_at
        || (enough || wide) && of_holder
        || ranked
        || qualified
        || is_graded(outline, passage, found) && !is_little(money, 500);
    regular && (conditions || alone) || known && !of_other
}

/// "Point 1: €39,000", "€39,000 (point 1)": a grade stands right beside it.
fn is_graded(outline: &Outline<'_>, passage: &Passage, found: &Found) -> bool {
    let beside = |gap: Range<usize>| {
        gap.len() <= GRADED
            && !outline
                .slice(gap)
                .contains(|sign: char| sign.is_alphanumeric() || matches!(sign, '.' | ';' | '\n'))
    };
    let all = outline.mentions(passage.range.clone());
    let at = all.partition_point(|other| other.range.start < found.range.start);
    let near = all.get(at.saturating_sub(1)..all.len().min(at + 2));
    near.unwrap_or_default().iter().any(|grade| {
        matches!(grade.value, MentionValue::PayScale(_))
            && (grade.range.end <= found.range.start && beside(grade.range.end..found.range.start)
                || found.range.end <= grade.range.start
                    && beside(found.range.end..grade.range.start))
    })
}

/// ": ", " (", " - "
const GRADED: usize = 4;

/// "an annual budget of 5 billion euros": nobody is paid so much in dollars, euros or pounds.
fn is_much(money: &Money) -> bool {
    const MOST: Decimal = Decimal::from_parts(5_000_000, 0, 0, false, 0);
    is_strong(money) && money.max.or(money.min).is_some_and(|most| most > MOST)
}

/// Is it in a currency of whose units a month's pay has some thousands?
fn is_strong(money: &Money) -> bool {
    const STRONG: &[&str] = &["AUD", "CAD", "CHF", "EUR", "GBP", "NZD", "SGD", "USD"];
    money
        .currency
        .is_none_or(|currency| STRONG.contains(&currency.code()))
}

/// "meal vouchers (6 € per day)": nobody is paid so little, or so many times as little, in dollars, euros or pounds.
fn is_little(money: &Money, times: i64) -> bool {
    let least = match money.period {
        Some(PayPeriod::Hour) => 2,
        Some(PayPeriod::Day) => 20,
        Some(PayPeriod::Week) => 50,
        Some(PayPeriod::Month) => 100,
        Some(PayPeriod::Year) => 2000,
        None => 3,
    };
    let least = Decimal::from(least * times);
    is_strong(money) && money.max.or(money.min).is_some_and(|most| most < least)
}

/// Of two amounts of pay neither is three times the other.
pub(super) fn of_one_size(a: Decimal, b: Decimal) -> bool {
    a < b.saturating_mul(3.into()) && b < a.saturating_mul(3.into())
}

/// A line that begins with what is paid, and adds little.
const LINE: usize = 120;
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
    outline.cues(from..amount.start).iter().any(|cue| {
        cue.sense == Sense::MoneyRole(MoneyRole::Floor)
            && !outline.slice(cue.end..amount.start).contains(['.', ';'])
    })
}

/// "Maximum salary: € 4,000": the label says that the amount is the upper end.
fn is_ceiling(outline: &Outline<'_>, passage: &Passage) -> bool {
    let name = passage.label.as_ref().map(|(_, name)| name.clone());
    name.is_some_and(|name| {
        let mut cues = outline.cues(name).iter();
        cues.any(|cue| cue.sense == Sense::Bound(Bound::AtMost))
    })
}

/// The words for the lower end stand so near.
const FLOOR: usize = 85;
