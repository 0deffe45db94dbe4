//! Pay for the work itself.

mod pay;
mod period;
mod told;
mod upkeep;

use core::ops::Range;

use pay::amounts;
use period::{period, share_period};
use told::Told;
use upkeep::without_upkeep;

use super::Candidate;
use crate::lexicon::{Bound, Cue, Label, MoneyRole, Sense};
use crate::model::{Evidence, MentionValue, Money, Salary, SectionKind};
use crate::outline::{Form, Outline, Passage};

/// Pay for the work, with its grade where one stands beside it.
pub fn salaries(outline: &Outline<'_>) -> Vec<Candidate<Salary>> {
    let mut salaries: Vec<Candidate<Salary>> = Vec::new();
    let mut scales: Vec<Candidate<String>> = Vec::new();
    let mut told: Option<Told> = None;
    for passage in &outline.passages {
        let pay = amounts(outline, passage);
        let listed = passage.form == Form::Item || !pay.is_empty();
        let mut paid = steps(outline, passage, pay);
        told = told.filter(|_| listed);
        for salary in &mut paid {
            if let Some(told) = told {
                told.complete(&mut salary.value);
            }
        }
        salaries.extend(paid);
        told = Told::by(outline, passage).or(told);
        scales.extend(
            outline
                .mentions(outline.with_lead(passage))
                .iter()
                // "First Stage Researcher (R1)"
                .filter(|found| !outline.is_profile_code(&found.range))
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
    salaries = ends_joined(outline, without_upkeep(outline, salaries));
    for number in 1..salaries.len() {
        let near = matches!(
            salaries.get(number - 1..=number),
            Some([first, second]) if beside(&first.range, &second.range)
        );
        if near {
            share_period(&mut salaries, number);
        }
    }
    name_currency(outline, &mut salaries);
    // The grade right beside an amount is its own; of the others each takes what is left.
    let (own, others): (Vec<_>, Vec<_>) = scales.into_iter().partition(|scale| {
        salaries
            .iter()
            .take(KEPT)
            .any(|salary| away(salary, scale) <= GLUED)
    });
    for scale in own.into_iter().chain(others) {
        attach(&mut salaries, scale);
    }
    without_repeats(outline, salaries)
}

/// "between 18K and 22K per year": the only currency that the posting names is meant.
fn name_currency(outline: &Outline<'_>, salaries: &mut [Candidate<Salary>]) {
    if salaries
        .iter()
        .all(|salary| salary.value.currency.is_some())
    {
        return;
    }
    let whole = 0..usize::MAX;
    let mut named = outline
        .mentions(whole)
        .iter()
        .filter_map(|found| match found.value {
            MentionValue::Money(money) => money.currency,
            _ => None,
        });
    let first = named.next();
    let Some(only) = first.filter(|first| named.all(|next| next == *first)) else {
        return;
    };
    for salary in salaries {
        // "NIS 12,000": an abbreviation that is not known.
        let before = outline.slice(salary.range.start.saturating_sub(5)..salary.range.start);
        let before = before
            .trim_end()
            .rsplit(|c: char| !c.is_alphabetic())
            .next();
        let abbreviated = before
            .is_some_and(|word| word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase()));
        let unnamed = !abbreviated
            && !outline.slice(salary.range.clone()).contains(['$', '¥'])
            && !outline
                .cues(salary.range.clone())
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Tender(_)));
        if salary.value.currency.is_none() && unnamed {
            salary.value.currency = Some(only);
        }
    }
}

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
            && (grows || linked(outline, last.range.end..range.start))
            && continues(&last.value, &salary)
        {
            last.value.min = last.value.min.or(last.value.max);
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

/// "Minimum salary: € 3,000", "Maximum salary: € 4,000": two lines name the ends of one range.
fn ends_joined(outline: &Outline<'_>, salaries: Vec<Candidate<Salary>>) -> Vec<Candidate<Salary>> {
    // "PhD: at least € 2,700", "Postdoc: maximum € 4,100": each is paid to somebody else.
    let of_others = |gap: Range<usize>| {
        let mut cues = outline.cues(gap).iter();
        cues.any(|cue| matches!(cue.sense, Sense::Stage(_) | Sense::ProfessorRank(_)))
    };
    let mut joined: Vec<Candidate<Salary>> = Vec::new();
    for salary in salaries {
        match joined.last_mut() {
            Some(low)
                if low.value.max.is_none()
                    && salary.value.min.is_none()
                    && beside(&low.range, &salary.range)
                    && !of_others(low.range.end..salary.range.start)
                    && continues(&low.value, &salary.value) =>
            {
                low.value.max = salary.value.max;
                low.value.period = low.value.period.or(salary.value.period);
                low.value.basis = low.value.basis.or(salary.value.basis);
                low.range.end = salary.range.end;
            }
            _ => joined.push(salary),
        }
    }
    joined
}

/// "Grade 6: £32,000 to £36,000; Grade 7: …": lines of one list.
fn beside(first: &Range<usize>, second: &Range<usize>) -> bool {
    second.start.saturating_sub(first.end) <= BESIDE
}

/// "Level A6 $98,456 to A8 $105,682": the ends of a range, each with its grade.
fn linked(outline: &Outline<'_>, gap: Range<usize>) -> bool {
    let printed = outline.slice(gap.clone()).trim_start();
    let joined = printed.starts_with(['-', '–', '—'])
        || outline
            .senses(gap.clone(), |sense| {
                matches!(sense, Sense::Bound(Bound::To)).then_some(())
            })
            .next()
            .is_some_and(|(cue, ())| cue.start <= gap.start + 1);
    let graded = outline
        .mentions(gap.clone())
        .iter()
        .any(|found| matches!(found.value, MentionValue::PayScale(_)));
    joined && graded && gap.len() <= LINK
}

/// The longest grade between the ends of a range, with the word that links them.
const LINK: usize = 30;

/// May `next` be the upper end of a range that `first` begins?
fn continues(first: &Salary, next: &Salary) -> bool {
    // "a maximum of € 2,495 in the first year, amounting to a maximum of € 3,193": the ends of what grows.
    let low = first.min.or(first.max.filter(|_| next.min.is_none()));
    let (Some(low), Some(high)) = (low, next.max.or(next.min)) else {
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
fn without_repeats(
    outline: &Outline<'_>,
    salaries: Vec<Candidate<Salary>>,
) -> Vec<Candidate<Salary>> {
    let mut kept: Vec<Candidate<Salary>> = Vec::new();
    for salary in salaries {
        let same = kept.iter_mut().take(KEPT).find(|before| {
            let (a, b) = (&before.value, &salary.value);
            let end = |end, range| is_end_of(end, range) && !of_others(outline, before, &salary);
            ((a.min, a.max) == (b.min, b.max) || end(a, b) || end(b, a))
                && (a.min.is_some() || a.max.is_some() || a.scale == b.scale)
                && (a.currency == b.currency || a.currency.is_none() || b.currency.is_none())
        });
        match same {
            Some(before) => {
                if is_end_of(&before.value, &salary.value) {
                    (before.value.min, before.value.max) = (salary.value.min, salary.value.max);
                    before.range = salary.range.clone();
                }
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

/// "at least $61,000", "$61,000 to $66,000"; "£32,000 to £38,000 … you will start at £32,000": an end of a range, said once more.
fn is_end_of(end: &Salary, range: &Salary) -> bool {
    let floor = end.min == range.min && end.max.is_none();
    let alone = end.min == end.max && (end.min == range.min || end.max == range.max);
    end.min.is_some()
        && range.min.is_some()
        && range.max > range.min
        && (floor || alone)
        && (end.scale.is_none() || end.scale == range.scale)
        && (end.period == range.period || end.period.is_none() || range.period.is_none())
        && (end.basis == range.basis || end.basis.is_none() || range.basis.is_none())
}

/// "€3,000 (PhD student), €3,000 to €4,000 (postdoc)": each is paid to somebody else.
fn of_others(outline: &Outline<'_>, a: &Candidate<Salary>, b: &Candidate<Salary>) -> bool {
    let paid = |salary: &Candidate<Salary>| earner(outline, &salary.range);
    matches!((paid(a), paid(b)), (Some(a), Some(b)) if a != b)
}

/// The stage that an amount is named with: it stands nearest, and nothing parts them.
fn earner(outline: &Outline<'_>, pay: &Range<usize>) -> Option<Sense> {
    let near = pay.start.saturating_sub(EARNER)..pay.end + EARNER;
    let gap = |cue: &Cue<Sense>| {
        if cue.end <= pay.start {
            cue.end..pay.start
        } else {
            pay.end..cue.start.max(pay.end)
        }
    };
    let cues = outline.cues(near).iter();
    let stages = cues.filter(|cue| {
        matches!(cue.sense, Sense::Stage(_) | Sense::ProfessorRank(_))
            && (cue.end <= pay.start || pay.end <= cue.start)
            && !outline.slice(gap(cue)).contains(['.', ',', ';', '\n'])
    });
    let nearest = stages.min_by_key(|cue| gap(cue).len());
    nearest.map(|cue| cue.sense)
}

/// " salary per month: "
const EARNER: usize = 32;

/// Comparing every amount with every other would not be linear.
const KEPT: usize = 50;

/// "Grade 7 scale points 29-33" of "Grade 7"
fn begins(scale: &str, grade: &str) -> bool {
    let rest = scale.strip_prefix(grade);
    rest.is_some_and(|rest| rest.starts_with([' ', ',']))
}

/// A grade joins the amount that stands next to it, or stands for itself.
fn attach(salaries: &mut Vec<Candidate<Salary>>, scale: Candidate<String>) {
    if salaries
        .iter()
        .take(KEPT)
        .any(|salary| salary.value.scale.as_deref() == Some(scale.value.as_str()))
    {
        return;
    }
    // "Level A6 $98,456 to A8 $105,682" has named its grade.
    let within = |salary: &Candidate<Salary>| {
        salary.range.start <= scale.range.start && scale.range.end <= salary.range.end
    };
    if salaries
        .iter()
        .take(KEPT)
        .any(|salary| salary.value.scale.is_some() && within(salary))
    {
        return;
    }
    let near = salaries
        .iter_mut()
        .take(KEPT)
        .filter(|salary| salary.value.scale.is_none() && away(salary, &scale) <= BESIDE)
        .min_by_key(|salary| away(salary, &scale));
    match near {
        Some(salary) => {
            salary.range =
                salary.range.start.min(scale.range.start)..salary.range.end.max(scale.range.end);
            salary.value.scale = Some(scale.value);
        }
        // "Grade 6 … Grade 7" are two ranks; "GS-12", "E13" named once more are asked for or compared with.
        None => {
            let word = |scale: &str| scale.split_once(' ').map(|(word, _)| word.to_lowercase());
            let own = word(&scale.value);
            let alike = salaries
                .iter()
                .take(KEPT)
                .filter(|salary| salary.value.min.or(salary.value.max).is_none())
                .filter_map(|salary| salary.value.scale.as_deref())
                .all(|other| own.is_some() && word(other) == own);
            // "code 1017 …, pay grade 54 (NOK 479,600)": the amount near by has its grade.
            let told = salaries.iter().take(KEPT).any(|salary| {
                let priced = salary.value.min.or(salary.value.max).is_some();
                salary.value.scale.as_deref().is_some_and(|other| {
                    // "TV-L E13" in the title, "E13 (about € 2,000 net)" below
                    let same = scale.value.ends_with(other)
                        || other.ends_with(&*scale.value)
                        || begins(other, &scale.value);
                    priced && (same || away(salary, &scale) <= BESIDE)
                })
            });
            if alike && !told {
                salaries.push(scale.map(|scale| Salary {
                    scale: Some(scale),
                    ..Salary::default()
                }));
            }
        }
    }
}

/// How many bytes part an amount and a grade.
fn away(salary: &Candidate<Salary>, scale: &Candidate<String>) -> usize {
    if salary.range.end <= scale.range.start {
        scale.range.start - salary.range.end
    } else {
        salary.range.start.saturating_sub(scale.range.end)
    }
}

/// ": ", " ("
const GLUED: usize = 4;
const BESIDE: usize = 80;

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    #[test]
    fn millions_in_two_letters() {
        pays(
            "Salary: CLP 1.5 MM per month (gross)\n",
            &["CLP 1500000 per month gross"],
        );
        pays(
            "Salary: CLP 900000 per month, min. 40 hours\n",
            &["CLP 900000 per month"],
        );
        pays(
            "Salary: MXN 25,000 MN per month\n",
            &["MXN 25000 per month"],
        );
    }

    #[test]
    fn a_word_for_pay_that_many_misspell() {
        pays(
            "Renumeration is around 10,000 PLN gross per month (approx 2,200 euros).",
            &["about PLN 10000 per month gross"],
        );
    }

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
    fn the_rate_at_which_a_position_is_offered() {
        pays(
            "The position is available for two years at £30,000 per year.",
            &["GBP 30000 per year"],
        );
        pays(
            "We offer a two-year post at $NT60,000 a month.",
            &["TWD 60000 per month"],
        );
        pays("The project is funded at £300,000 per year.", &[]);
        pays("The position includes a course at £300 per year.", &[]);
    }

    #[test]
    fn a_living_allowance_beside_the_salary() {
        let salary = "- The annual salary is 90,000 yuan.\n";
        let allowance = "- The town gives a living allowance of 200,000 yuan.\n";
        pays(&format!("{salary}{allowance}"), &["CNY 90000 per year"]);
        pays(allowance, &["CNY 200000"]);
        pays(
            "The salary is € 2,000 per month. A living allowance of € 900 per month is paid.",
            &["EUR 2000 per month", "EUR 900 per month"],
        );
    }

    #[test]
    fn pay_for_a_school_year() {
        pays(
            "A stipend at the usual rate (£19,237 for 2024/25) is paid.",
            &["GBP 19237 per year"],
        );
        pays(
            "A stipend of £18,622 (2023-24 rate) is paid.",
            &["GBP 18622 per year"],
        );
        pays("Salary: EUR 2,400 (2023/24)", &["EUR 2400"]);
        pays("Salary: EUR 2,400 from May 2023/24", &["EUR 2400"]);
        // Two years, or none.
        pays("A stipend of £18,622 (2023-2029) is paid.", &["GBP 18622"]);
        pays(
            "A stipend of £18,622 for 24/25 weeks is paid.",
            &["GBP 18622"],
        );
    }

    #[test]
    fn what_is_paid_on_top() {
        pays(
            "The position carries an annual financial package of €33,850.",
            &["EUR 33850 per year"],
        );
        pays(
            "The salary is £47,263 p.a. Professors may receive an additional salary payment of £2,754 p.a.",
            &["GBP 47263 per year"],
        );
    }

    #[test]
    fn the_months_of_an_academic_year() {
        pays(
            "The base salary is $108,000 - $130,500 per 9-month academic year.",
            &["108000-130500 per year"],
        );
        pays(
            "The salary is $61,000 for a nine-month contract.",
            &["61000 per year"],
        );
    }

    #[test]
    fn what_a_grant_is_worth() {
        pays(
            "The grant value is of R$ 4.100 per month (four thousand one hundred reais).",
            &["BRL 4100 per month"],
        );
        pays("The value of the award is 20,000 euros.", &["EUR 20000"]);
    }

    #[test]
    fn a_degree_behind_an_amount_is_no_period() {
        pays(
            "Stipends are $25,000 (M.S.) and $28,000 (Ph.D.) for each student.",
            &["25000", "28000"],
        );
        pays("The stipend is £15 ph.", &["GBP 15 per hour"]);
    }

    #[test]
    fn the_least_and_the_most_each_with_its_word() {
        pays(
            "Pay: Minimum: $4,800.00 Maximum: $6,200.00 Monthly",
            &["4800-6200 per month"],
        );
        pays(
            "Salary min. €4,800 max. €6,200 per month",
            &["EUR 4800-6200 per month"],
        );
        pays("The salary is €4,800 maximum.", &["up to EUR 4800"]);
    }

    #[test]
    fn periods_behind_and_within_brackets() {
        pays(
            "Your salary will range from €2,700 in the first year to €3,400 in the fourth year (gross, per month)",
            &["EUR 2700-3400 per month gross"],
        );
        pays(
            "The salary is €3,500 to €4,500 (scale 11/12 of the collective agreement for the lakes and the rivers) per month.",
            &["EUR 3500-4500 per month (scale 11/12)"],
        );
        pays(
            "The salary is €3,500 (depending on your experience and your qualifications) gross per month.",
            &["EUR 3500 per month gross"],
        );
        pays(
            "The salary is €3,500 (we meet each month; it depends on your experience) and more.",
            &["EUR 3500"],
        );
    }

    #[test]
    fn how_it_is_paid_out_is_no_period() {
        for manner in [
            "paid monthly, in arrears",
            "to be paid monthly in arrears",
            "paid in equal monthly instalments",
            "and will be paid in monthly installments",
        ] {
            pays(&format!("The stipend is £17,000 {manner}."), &["GBP 17000"]);
        }
        pays(
            "The stipend is £17,000 per year, paid monthly in arrears.",
            &["GBP 17000 per year"],
        );
        pays(
            "The stipend is £1,700 paid monthly. Write in advance.",
            &["GBP 1700 per month"],
        );
    }

    #[test]
    fn the_week_of_the_hours_before_the_pay() {
        pays(
            "Working pattern: full time (37hrs per week) Salary range: Lecturer (£40,927-£46,042)",
            &["GBP 40927-46042"],
        );
        pays("An annual £18,000 stipend", &["GBP 18000 per year"]);
        pays(
            "A research assistantship of $15,500 for M.S. annually",
            &["15500 per year"],
        );
    }

    #[test]
    fn what_the_line_above_says_of_the_amounts() {
        pays(
            "Monthly salaries (gross):\n\n- PhD student: 2,300 EUR\n- Postdoc: 3,100 EUR",
            &["EUR 2300 per month gross", "EUR 3100 per month gross"],
        );
        pays(
            "The annual salary attached to the grades is as follows:\n\nLecturer: €33,119 plus a supplement of €9,822",
            &["EUR 33119 per year"],
        );
        pays(
            "Salary per month\n\n- Postdoc: 3,100 EUR",
            &["EUR 3100 per month"],
        );
        for of_another in [
            "Salary and annual leave",
            "Salary and weekly working hours:",
            "Salary, holiday and annual bonus:",
        ] {
            pays(
                &format!("{of_another}\n\nThe salary is € 3,500."),
                &["EUR 3500"],
            );
        }
        pays(
            "The annual salary depends on the grade:\n\nWe teach in small groups.\n\nLecturer: €33,119",
            &["EUR 33119"],
        );
        pays(
            "The annual conference brings us together:\n\n- Lecturer: €33,119",
            &["EUR 33119"],
        );
    }

    #[test]
    fn the_ends_of_a_range_in_two_lines() {
        pays(
            "Salary Minimum: £30,000 per annum\nSalary Maximum: £35,000 per annum",
            &["GBP 30000-35000 per year"],
        );
        pays("Maximum salary: £35,000", &["up to GBP 35000"]);
        pays(
            "Salary PhD: at least € 2,700\nSalary postdoc: maximum € 4,100",
            &["from EUR 2700", "up to EUR 4100"],
        );
    }

    #[test]
    fn what_is_paid_for_rest_and_for_research() {
        pays(
            "22 days of paid time off a year; disability insurance; up to $4,360 after your first year for courses",
            &[],
        );
        pays(
            "The studentship includes the fees, a bursary and £5,000 pa for research and training support.",
            &[],
        );
        pays("A monthly grant of 1,495 EUR", &["EUR 1495 per month"]);
        pays(
            "You may win an award (a £13,800 per annum bursary plus the fees).",
            &["GBP 13800 per year"],
        );
        pays("The post pays £15,563 a year.", &["GBP 15563 per year"]);
    }

    #[test]
    fn ranges_that_blanks_and_commas_have_torn() {
        pays(
            "Salary: From £31,311 - £38, 391 per annum inclusive",
            &["GBP 31311-38391 per year"],
        );
        pays("Salary: $69,148, – $93,830 p.a.", &["69148-93830 per year"]);
        pays(
            "The salary of €2.395,00 with a yearly growth to € 3.061,00 gross a month",
            &["EUR 2395-3061 per month gross"],
        );
        pays("A stipend of €20, 150 students apply", &["EUR 20"]);
    }

    #[test]
    fn what_is_said_twice_or_is_too_much() {
        pays(
            "The net monthly salary is 1.201,48€ (one thousand, two hundred and one euros)",
            &["EUR 1201.48 per month net"],
        );
        pays("Its annual budget amounts to around 5 billion euros.", &[]);
        pays(
            "A PhD student receives 1100 EUR (net) per month in combination of allowance and salary",
            &["EUR 1100 per month net"],
        );
        pays(
            "Fellows receive a $54,000 per year stipend and $15,000 in research and travel funding per year.",
            &["54000 per year"],
        );
    }

    #[test]
    fn an_end_of_the_range_said_once_more() {
        pays(
            "Postdoc\n\nSalary: £30,000 to £34,000\n\nThe annual pay is at present £34,000 (thesis accepted) or £30,000.",
            &["GBP 30000-34000 per year"],
        );
        pays(
            "Postdoc\n\nThe starting salary is £30,000 per annum.\n\nSalary: £30,000 to £34,000 per annum",
            &["GBP 30000-34000 per year"],
        );
        pays(
            "Postdoc\n\nSalary: £30,000 to £34,000\n\nThe salary is £32,000.",
            &["GBP 30000-34000", "GBP 32000"],
        );
        pays(
            "Jobs\n\nPhD salary: €3,000 per month\n\nPostdoc salary: €3,000 - €4,000 per month\n",
            &["EUR 3000 per month", "EUR 3000-4000 per month"],
        );
        pays(
            "Salary: Assistant €40,000; Associate €40,000 to €50,000.",
            &["EUR 40000", "EUR 40000-50000"],
        );
        pays(
            "Annual salary: €45,000 (PhD student), €45,000 to €60,000 (postdoc)",
            &["EUR 45000 per year", "EUR 45000-60000 per year"],
        );
        pays(
            "Salary: £30,000 to £34,000 gross.\n\nNet salary: £30,000",
            &["GBP 30000-34000 gross", "GBP 30000 net"],
        );
    }

    #[test]
    fn what_a_range_may_grow_to() {
        pays(
            "The salary is £30,000 to £34,000 with scope to progress to £40,000.",
            &["GBP 30000-34000"],
        );
        pays(
            "Salary: £30,000 to £34,000 pa with potential progression once in post to £40,000 pa",
            &["GBP 30000-34000 per year"],
        );
    }

    #[test]
    fn what_others_earn_and_what_is_paid_back() {
        pays(
            "Postdoc\n\nWe offer a monthly salary of 5,000 PLN, the median in Poland being 4,000 PLN.",
            &["PLN 5000 per month"],
        );
        pays(
            "Postdoc\n\nCompensation:\n- €15/hour for full-time work\n- housing\n- reimbursement for the way to and from the station up to €400\n",
            &["EUR 15 per hour"],
        );
    }

    #[test]
    fn the_letter_of_a_grade_before_a_dollar() {
        pays(
            "Base salary: Level B $113,000 p.a., Level C $138,000 p.a.",
            &["113000 per year (Level B)", "138000 per year (Level C)"],
        );
        pays("The salary is C $138,000 p.a.", &["CAD 138000 per year"]);
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
        pays("Postdocs get meal vouchers (6€ per day).", &[]);
        pays("£1,500 for conferences", &[]);
        pays("We award prizes of £1,000 to £1,500 to students.", &[]);
    }

    #[test]
    fn pay_by_its_form() {
        pays(
            "The fellowship provides 1,200 euros per month.",
            &["EUR 1200 per month"],
        );
        pays("AUD$ 95,000 - 105,000 plus super", &["AUD 95000-105000"]);
        pays(
            "A reasonable estimate for this position is $66,737–$80,034.",
            &["66737-80034"],
        );
        pays(
            "Level B ($107,000 - $127,000)",
            &["107000-127000 (Level B)"],
        );
    }

    #[test]
    fn lines_that_begin_with_what_is_paid() {
        pays(
            "£38,304 – £39,345, including a London allowance",
            &["GBP 38304-39345"],
        );
        pays(
            "£34,933 - £37,865 per annum, depending on skills and experience",
            &["GBP 34933-37865 per year"],
        );
        pays(
            "Up to £45,000 depending on experience",
            &["up to GBP 45000"],
        );
        pays(
            "Salary (inclusive of London allowance): £32,055-£38,744 per annum",
            &["GBP 32055-38744 per year"],
        );
        pays("£5,000 for travel", &[]);
    }

    #[test]
    fn what_is_a_part_of_a_package() {
        pays(
            "Awardees receive a $50,000 scholarship package, comprising a stipend of $40,000 per annum and travel support.",
            &["40000 per year"],
        );
        pays(
            "Awardees receive a $50,000 scholarship package, comprising a $40,000 tax-free stipend.",
            &["40000 net"],
        );
        pays(
            "A scholarship of $35,000 per annum with a top-up of $5,000 per annum",
            &["35000 per year"],
        );
    }

    #[test]
    fn a_grade_that_parts_the_amount_from_its_period() {
        pays(
            "Salary: £37,099 to £44,263 Grade 7, per annum",
            &["GBP 37099-44263 per year (Grade 7)"],
        );
        pays(
            "Classification: Academic Level B / Level C\nRemuneration: Level B $107,550 - $126,450 p.a.; Level C $130,200 - $149,900 p.a.",
            &[
                "107550-126450 per year (Level B)",
                "130200-149900 per year (Level C)",
            ],
        );
    }

    #[test]
    fn pay_that_comes_fourteen_times_a_year() {
        pays(
            "The basic salary is EUR 4,932.90 (14x p.a.).",
            &["EUR 4932.9 per month"],
        );
    }

    #[test]
    fn a_grade_that_the_title_names_too() {
        pays(
            "PhD student, 3 years, 65% TV-L E13\n\nWhat you get\n- 65% E13 (about €2,000 net/month)",
            &["about EUR 2000 per month net (E13)"],
        );
    }

    #[test]
    fn what_else_is_paid_by_the_year_or_the_month() {
        pays("Monthly rents range from 400 to 700 euros.", &[]);
        pays(
            "Salary $60,000 with annual increments; $10,000 seed money",
            &["60000"],
        );
        pays(
            "The successful candidate receives €55,000 per year (gross) and a starting grant of €30,000.",
            &["EUR 55000 per year gross"],
        );
    }

    #[test]
    fn pay_that_grows_after_two_years() {
        pays(
            "The contract has a gross salary of 18.000 €/year the first two years and 21.500 €/year the third and fourth.",
            &["EUR 18000-21500 per year gross"],
        );
    }

    #[test]
    fn increments_beyond_the_range() {
        pays(
            "Salary: Grade 7 £38,249 - £44,128 p.a., incremental to £46,735",
            &["GBP 38249-44128 per year (Grade 7)"],
        );
    }

    #[test]
    fn a_floor_far_before_its_amount() {
        pays(
            "The monthly minimum salary for this position according to the collective agreement is EUR 3,714.80 (14× per year).",
            &["from EUR 3714.8 per month"],
        );
        pays(
            "- Very good command of English (C1 or equivalent).\n\nThe salary is attractive.",
            &[],
        );
        pays(
            "The salary is a minimum of currently EUR 2,294.10 gross per month.",
            &["from EUR 2294.1 per month gross"],
        );
    }

    #[test]
    fn a_floor_that_begins_a_range() {
        pays(
            "Salary: The minimum annual salary is $61,008; the anticipated hiring range is $61,008 - $66,000.",
            &["61008-66000 per year"],
        );
    }

    #[test]
    fn what_is_paid_before_tax_and_by_the_month() {
        pays(
            "Funding: project TIDE, 2135 € gross/month",
            &["EUR 2135 per month gross"],
        );
        pays("A family allowance of 213 € gross/month is added.", &[]);
    }

    #[test]
    fn rand() {
        pays(
            "The fellowship is valued at R 300,000 p.a., tax-free.",
            &["ZAR 300000 per year net"],
        );
        pays(
            "Remuneration: R721 476 - R848 796 per annum",
            &["ZAR 721476-848796 per year"],
        );
        pays("The salary depends on your knowledge of R 4.1.", &[]);
    }

    #[test]
    fn several_ranks() {
        pays(
            "Grade 6: £32,411 - £36,500; Grade 7: £37,500 - £45,500 per annum",
            &[
                "GBP 32411-36500 per year (Grade 6)",
                "GBP 37500-45500 per year (Grade 7)",
            ],
        );
        pays(
            "Your salary is a maximum of € 2.495 in the first year, amounting to a maximum of € 3.193 gross per month in the fourth.",
            &["EUR 2495-3193 per month gross"],
        );
        pays(
            "The gross salary will be € 2,680 / month (net salary around € 2,145).",
            &["EUR 2680 per month gross", "about EUR 2145 per month net"],
        );
        pays(
            "Senior Lecturer: £51,799 to £54,943, Lecturer: £42,149 to £44,706",
            &["GBP 51799-54943", "GBP 42149-44706"],
        );
        pays(
            "Research Assistant: $50,000; Postdoc: $65,000",
            &["50000", "65000"],
        );
        pays(
            "The yearly gross salary is 40K EUR for PhD students and 53K for postdocs.",
            &["EUR 40000 per year gross", "EUR 53000 per year gross"],
        );
        pays(
            "Salary: Level A6 $98,456 to A8 $105,682",
            &["98456-105682 (Level A6)"],
        );
    }

    #[test]
    fn two_grades() {
        pays(
            "You are appointed at Grade 6, spine point 30. With the PhD the salary is increased to Grade 7, spine point 31.",
            &["(Grade 6, spine point 30)", "(Grade 7, spine point 31)"],
        );
    }

    #[test]
    fn what_the_pay_may_come_to_later() {
        pays(
            "The usual salary range is £51,799 to £54,943 with progression to £60,022.",
            &["GBP 51799-54943"],
        );
        pays(
            "Grade 10: £55,750 - £64,605 with a discretionary range to £70,579 per annum",
            &["GBP 55750-64605 per year (Grade 10)"],
        );
        pays(
            "The salary is £33,797 to £40,322 (with a maximum starting salary of £35,000).",
            &["GBP 33797-40322"],
        );
        pays("The maximum starting salary is £40,000.", &["GBP 40000"]);
    }

    #[test]
    fn the_only_currency_that_is_named() {
        pays(
            "The salary varies between 18K and 22K per year. Travel money can exceed 2,200€.",
            &["EUR 18000-22000 per year"],
        );
        pays(
            "The salary is XYZ 12,000 per month, or about 3,000 EUR of old.",
            &["12000 per month", "about EUR 3000"],
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
            "Stipend: £18,622 per annum, plus a research training support grant of £5,000.",
            &["GBP 18622 per year"],
        );
        pays(
            "Remuneration: CAD $60,000–$65,000/year plus benefits, and up to $3,000 in relocation support",
            &["CAD 60000-65000 per year"],
        );
        pays(
            "The stipend of €28,000/year includes tuition remission.",
            &["EUR 28000 per year"],
        );
        pays(
            "The salary is Ch$1,800,000 (before taxes, around US$2,400).",
            &["CLP 1800000 gross"],
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
    fn the_period_behind_a_bracket() {
        pays(
            "The salary is € 2,770 to € 3,539 (scale 10) gross per month",
            &["EUR 2770-3539 per month gross (scale 10)"],
        );
        pays(
            "The pay is INR 31,000 + HRA per month",
            &["INR 31000 per month"],
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

    #[test]
    fn the_number_of_a_stage_is_no_grade() {
        pays(
            "Researcher profile\n\nFirst Stage Researcher (R1)\n\nThe lab is new.\n",
            &[],
        );
    }

    #[test]
    fn a_grade_right_beside_the_amount() {
        pays("Point 1: €39,000", &["EUR 39000 (Point 1)"]);
        pays("Point 1 of the list: €39,000", &["(Point 1)"]);
    }

    #[test]
    fn a_grade_that_was_told_with_its_points() {
        pays(
            "Salary: Grade 7 scale points 29-33 (£32,817 - £36,914 per annum). Appointment on the Grade 7 salary scale depends on a PhD.",
            &["GBP 32817-36914 per year (Grade 7 scale points 29-33)"],
        );
    }

    #[test]
    fn one_amount_behind_a_german_or_dutch_preposition() {
        for (text, pay) in [
            (
                "Bruttogehalt von 3.500 € pro Monat",
                "EUR 3500 per month gross",
            ),
            (
                "Je ontvangt een salaris van € 3.000 bruto per maand.",
                "EUR 3000 per month gross",
            ),
            (
                "Das Gehalt reicht von 3.500 € bis 4.200 € brutto im Monat.",
                "EUR 3500-4200 per month gross",
            ),
            (
                "Het salaris bedraagt van € 3.000 tot € 4.000 bruto per maand.",
                "EUR 3000-4000 per month gross",
            ),
        ] {
            pays(text, &[pay]);
        }
    }
}
