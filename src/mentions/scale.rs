//! Pay grades and scales.

use super::{Found, Site, Trigger};
use crate::grammar::scale::{
    code, end as end_of_grade, glued, lettered, number, step, tariff, tariff_of,
};
use crate::lexicon::{Cue, MoneyRole, Scale, Sense};
use crate::model::MentionValue;

/// A pay grade: "TV-L E13", "Salary scale 10", "Grade 7, spine point 31", "code 1017".
pub fn pay_scale(site: &Site<'_>) -> Option<Found> {
    let (start, end) = match site.trigger {
        Trigger::Cue(Sense::Scale(scale)) => worded(site, scale)?,
        Trigger::Glued => {
            if let Ok((rest, ())) = tariff(site.rest()) {
                // "TVL13"
                let (rest, printed) = step(rest).ok()?;
                number(printed).filter(|number| (1..=16).contains(number))?;
                return found(site, site.at, site.text.len() - rest.len());
            }
            let Ok((rest, _)) = glued(site.rest()) else {
                return own(site).and_then(|end| found(site, site.at, end));
            };
            let end = site.text.len() - rest.len();
            let tariff = tariff_behind(site, end);
            if tariff.is_none() && measures_language(site) {
                return None;
            }
            if tariff.is_none() && !of_pay(site, end) && !of_professor(site, end) {
                return None;
            }
            (site.at, tariff.unwrap_or(end))
        }
        Trigger::Digit => {
            // "13 TV-L": the tariff says what the number is.
            let digits = site.rest().bytes().take_while(u8::is_ascii_digit).count();
            let after_letter = site
                .before()
                .ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | ',' | '-'));
            if digits > 2 || after_letter {
                return None;
            }
            match tariff_behind(site, site.at + digits) {
                Some(end) => (site.at, end),
                None => behind_letter(site)?,
            }
        }
        _ => return None,
    };
    found(site, start, end)
}

fn found(site: &Site<'_>, start: usize, end: usize) -> Option<Found> {
    let printed = site.text.get(start..end)?;
    // "TV-L (E13)" is closed; of "TV-L (E13, 75 %)" the grade is what the bracket begins with.
    let open = printed.rfind('(').filter(|_| !printed.contains(')'));
    let closed = site.text.get(end..)?.starts_with(')');
    let (start, end) = match open {
        Some(_) if closed => (start, end + 1),
        Some(at) => (start + at + 1, end),
        None => (start, end),
    };
    let printed = site.text.get(start..end)?;
    Some(Found::new(
        start..end,
        MentionValue::PayScale(crate::text::clean(printed)),
    ))
}

/// "Salary: UH9 £51,034 - £60,905": a code of the employer's own between the words for pay and the amount.
fn own(site: &Site<'_>) -> Option<usize> {
    let (rest, _) = code(site.rest()).ok()?;
    let end = site.text.len() - rest.len();
    let gap = rest.trim_start_matches([' ', '\u{a0}', ':', ',', '(', ')', '-', '–']);
    let paid = || {
        site.behind(LED)
            .any(|cue| matches!(cue.sense, Sense::MoneyRole(role) if role.is_pay()))
    };
    let amount = gap.trim_start_matches(['£', '€', '$']);
    let priced = rest.len() - gap.len() <= 4
        && amount.len() < gap.len()
        && amount.starts_with(|c: char| c.is_ascii_digit());
    // "; AC3 £51,034": the next of several, "£34,304 per annum (UE07)": behind what is paid.
    let next = || site.before().trim_end().ends_with([';', ',']) && large(amount);
    // "a grant of £40,000 (EP12)" is no pay.
    let line = || {
        let roles = site.behind(NEAR).take_while(|cue| {
            let gap = site.text.get(cue.end..site.at);
            gap.is_none_or(|gap| !gap.contains('\n'))
        });
        roles.filter_map(|cue| match cue.sense {
            Sense::MoneyRole(role) => Some(role),
            _ => None,
        })
    };
    // "£34,304 - £40,927 (UE07)", "a salary of £40,927 (UE07)"
    let beside = || {
        let before = site.before().trim_end_matches(['(', ' ']);
        let near = before
            .char_indices()
            .rev()
            .take(LED)
            .take_while(|(_, sign)| !matches!(sign, ' ' | '-' | '–'));
        let last = near.last().and_then(|(at, _)| before.get(at..));
        last.is_some_and(|last| {
            let lead = before.strip_suffix(last).unwrap_or_default().trim_end();
            let ranges = lead.ends_with(['-', '–']) || lead.ends_with(" to");
            last.strip_prefix(['£', '€', '$']).is_some_and(large)
                && (ranges || line().any(MoneyRole::is_pay))
        })
    };
    let behind = || {
        site.before().ends_with('(')
            && rest.starts_with(')')
            && (paid() || beside())
            && line().all(|role| role != MoneyRole::Other)
    };
    (priced && (paid() || next()) || behind()).then_some(end)
}

/// "51,034": five digits at least.
fn large(amount: &str) -> bool {
    let number = amount.split(|c: char| !c.is_ascii_digit() && !matches!(c, ',' | '.' | '\u{a0}'));
    number
        .take(1)
        .any(|number| number.bytes().filter(u8::is_ascii_digit).count() >= 5)
}

/// The words for pay stand so near before a code.
const LED: usize = 20;

/// "A 13": a letter that is a word elsewhere, and a blank.
fn behind_letter(site: &Site<'_>) -> Option<(usize, usize)> {
    let letter = site.before().trim_end_matches([' ', '\u{a0}']);
    let start = letter.len().checked_sub(1)?;
    let (rest, printed) = lettered(site.text.get(start..)?).ok()?;
    let end = site.text.len() - rest.len();
    let begins = !letter
        .get(..start)?
        .ends_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '\''));
    let is = begins && (1..=16).contains(&number(printed)?) && of_pay(site, end);
    is.then_some((start, end))
}

/// A word for grades and the number behind it.
fn worded(site: &Site<'_>, scale: Scale) -> Option<(usize, usize)> {
    let cue = site.ahead(1).find(|cue| cue.sense == Sense::Scale(scale))?;
    let printed = site.text.get(cue.start..cue.end)?;
    // A letter that is a group is a capital: "E 13".
    if scale == Scale::Group && printed.len() <= 2 && !printed.starts_with(char::is_uppercase) {
        return None;
    }
    let (start, mut end) = grade(site, cue, scale)?;
    if matches!(
        scale,
        Scale::Group | Scale::Tariff | Scale::Plain | Scale::Vague
    ) {
        end = tariff_behind(site, end).unwrap_or(end);
    }
    // "Grade 7, spine point 31": two words for one grade.
    let gap = |cue: &&Cue<Sense>| {
        site.text
            .get(end..cue.start)
            .is_some_and(|gap| matches!(gap.trim(), "" | "," | "/" | "-"))
    };
    let more = site
        .cues(end..end.saturating_add(4))
        .iter()
        .filter(gap)
        .find_map(|cue| match cue.sense {
            Sense::Scale(scale @ (Scale::Plain | Scale::Vague | Scale::Code)) => {
                grade(site, cue, scale)
            }
            _ => None,
        });
    Some((start, more.map_or(end, |(_, end)| end)))
}

fn grade(site: &Site<'_>, cue: &Cue<Sense>, scale: Scale) -> Option<(usize, usize)> {
    let after = site.text.get(cue.end..)?;
    if scale == Scale::Lettered {
        // "English at level C" is another, but not "level B Step 3" or "level 5 of the salary scale".
        let small = !site.text.get(cue.range())?.starts_with(char::is_uppercase);
        if let Some(capital) = capital(after) {
            let end = cue.end + capital;
            let is = (!small || goes_on_in_steps(site, end)) && of_pay(site, end);
            return is.then_some((cue.start, end));
        }
        // "Level 6 $85,000", "£38,000 per annum, Level 1"
        let (rest, printed) = step(after).ok()?;
        let end = site.text.len() - rest.len();
        let paid = || {
            site.behind(GLUED)
                .any(|cue| matches!(cue.sense, Sense::MoneyRole(role) if role.is_pay()))
        };
        let names = || !small && (priced(site, end) || paid());
        let steps = || goes_on_in_steps(site, end) && of_pay(site, end);
        let is =
            (1..=10).contains(&number(printed)?) && (names() || steps() || of_chart(site, end));
        return is.then_some((cue.start, end));
    }
    // "collective agreement: B1"
    if scale == Scale::Agreement {
        let after = after.trim_start_matches(')');
        let (rest, printed) = step(after).ok()?;
        let letters = printed.trim_start_matches(|sign: char| !sign.is_ascii_alphanumeric());
        let end = site.text.len() - rest.len();
        let lead = site.text.get(cue.end..end - letters.len())?;
        let parted = lead.contains('.');
        return (!parted && letters.starts_with(char::is_uppercase))
            .then_some((end - letters.len(), end));
    }
    // "salary scale P"
    if matches!(scale, Scale::Vague | Scale::Plain)
        && let Some(rest) = after.strip_prefix(" P")
        && end_of_grade(rest).is_ok()
        && of_pay(site, site.text.len() - rest.len())
    {
        return Some((cue.start, site.text.len() - rest.len()));
    }
    // "Grade F: £39,347"
    if scale == Scale::Vague
        && let Some(letter) = capital(after)
        && site.text.get(cue.range())?.starts_with(char::is_uppercase)
    {
        let end = cue.end + letter;
        let paid = site
            .behind(LED)
            .any(|cue| matches!(cue.sense, Sense::MoneyRole(role) if role.is_pay()));
        return (priced(site, end) || paid).then_some((cue.start, end));
    }
    let after = match scale {
        // "TV-L (max. E13)", "TV-L, Entgeltgruppe 13": the words between are short.
        Scale::Tariff => site
            .cues(cue.end..cue.end.saturating_add(3))
            .iter()
            .find(|next| next.sense == Sense::Scale(Scale::Group))
            .and_then(|group| site.text.get(group.end..))
            .unwrap_or(after),
        _ => after,
    };
    let (rest, printed) = step(after).ok()?;
    let end = site.text.len() - rest.len();
    let number = number(printed)?;
    let is = match scale {
        Scale::Tariff | Scale::Group => {
            (1..=16).contains(&number)
                && (scale == Scale::Tariff
                    || of_pay(site, end)
                    || tariff_behind(site, end).is_some())
        }
        Scale::Plain => {
            // "salary scale P0-P3"
            (u32::from(!printed.contains(char::is_uppercase))..=9999).contains(&number)
                && !(1900..=2100).contains(&number)
                || (1000..=1999).contains(&number)
        }
        Scale::Short => {
            tariff_of(site.text.get(cue.start..)?).is_some() && (1..=16).contains(&number)
                || site.text.get(cue.end..)?.starts_with([' ', '-', '\u{a0}'])
                    && (9..=15).contains(&number)
                    && of_pay(site, end)
        }
        Scale::Vague => {
            // "scale P0"
            (u32::from(!printed.contains(char::is_uppercase))..=60).contains(&number)
                && (of_pay(site, end) && !heads_line(site, cue.start, end)
                    || tariff_behind(site, end).is_some()
                    || behind_stage(site, cue.start))
        }
        Scale::Code => (1000..=1999).contains(&number) && of_pay(site, end),
        Scale::Lettered | Scale::Agreement | Scale::Chart => false,
    };
    is.then_some((cue.start, end))
}

/// "Level B Step 3", "Level 3, Point 1": the steps of a grade follow.
fn goes_on_in_steps(site: &Site<'_>, end: usize) -> bool {
    site.cues(end..end.saturating_add(", ".len() + 1))
        .iter()
        .any(|cue| {
            matches!(cue.sense, Sense::Scale(Scale::Plain | Scale::Vague))
                && site
                    .text
                    .get(cue.end..)
                    .is_some_and(|behind| step(behind).is_ok())
        })
}

/// "level 5 of the demands level chart": what follows is a chart of levels.
fn of_chart(site: &Site<'_>, end: usize) -> bool {
    site.cues(end..end.saturating_add(CHART)).iter().any(|cue| {
        matches!(cue.sense, Sense::Scale(Scale::Plain | Scale::Chart))
            && site
                .text
                .get(end..cue.start)
                .is_some_and(|gap| gap.starts_with(" of the "))
    })
}

/// " of the national research " before "salary scale"
const CHART: usize = 28;

/// " B" behind "Level": one of the five grades of Australian academics, and nothing that goes on.
fn capital(after: &str) -> Option<usize> {
    let rest = after.strip_prefix([' ', '\u{a0}'])?;
    let behind = rest.strip_prefix(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'])?;
    // "Level A6" is a step of it.
    let behind = behind.trim_start_matches(|c: char| c.is_ascii_digit());
    let ends = !behind.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '\''));
    ends.then_some(after.len() - behind.len())
}

/// The tariff that follows a grade: "E 13 TV-L".
fn tariff_behind(site: &Site<'_>, end: usize) -> Option<usize> {
    let glued = site.text.get(end..)?;
    if let Ok((rest, ())) = tariff(glued) {
        return Some(site.text.len() - rest.len());
    }
    let tariff = site
        .cues(end..end.saturating_add(4))
        .iter()
        .find(|cue| match cue.sense {
            Sense::Scale(Scale::Tariff) => true,
            Sense::Scale(Scale::Short) => ends_clause(site.text, cue.end) && of_pay(site, cue.end),
            _ => false,
        })?;
    let gap = site.text.get(end..tariff.start)?;
    gap.chars()
        .all(|c| c.is_whitespace() || matches!(c, ',' | '(' | '/'))
        .then_some(tariff.end)
}

/// "13 TV", not "13 TV shows".
fn ends_clause(text: &str, end: usize) -> bool {
    text.get(end..).is_some_and(|rest| {
        rest.is_empty() || rest.starts_with([',', ';', '.', ')', '\n', '\r', '('])
    })
}

/// "English (C1 or equivalent)": how well a language is mastered, though pay may be spoken of next.
fn measures_language(site: &Site<'_>) -> bool {
    let level = |cue: &Cue<Sense>| matches!(cue.sense, Sense::Level(_)) && cue.start == site.at;
    site.ahead(1).any(level)
        && site
            .behind(NEAR)
            .any(|cue| matches!(cue.sense, Sense::Language(_)))
}

/// Pay is spoken of near, or nothing else stands in the text.
fn of_pay(site: &Site<'_>, end: usize) -> bool {
    let pay = |cue: &Cue<Sense>| {
        let pays = match cue.sense {
            Sense::MoneyRole(role) => role.is_pay(),
            Sense::Scale(Scale::Tariff | Scale::Plain | Scale::Agreement) => true,
            _ => false,
        };
        pays && !(cue.start >= site.at && cue.end <= end)
    };
    site.text.len() <= SHORT
        || priced(site, end)
        || site.behind(NEAR).any(pay)
        || site.cues(end..end.saturating_add(NEAR)).iter().any(pay)
}

/// "Lecturer - Grade 13"
fn behind_stage(site: &Site<'_>, start: usize) -> bool {
    site.behind(NEAR)
        .any(|cue| matches!(cue.sense, Sense::Stage(_)) && start.saturating_sub(cue.end) <= BESIDE)
}

/// "Professor (W3)", "W2 professorship": a grade of professors beside the name of a position.
fn of_professor(site: &Site<'_>, end: usize) -> bool {
    let behind = || {
        let mut cues = site.cues(end..end.saturating_add(BESIDE)).iter();
        cues.any(|cue| matches!(cue.sense, Sense::Stage(_)))
    };
    site.rest().starts_with('W') && (behind_stage(site, site.at) || behind())
}

/// So few bytes stand between a position and its grade.
const BESIDE: usize = 4;

/// "Step 1: Apply", "**Step 2 –** Send it": a line begins with it, and what follows the sign is no amount.
fn heads_line(site: &Site<'_>, start: usize, end: usize) -> bool {
    let lead = site.text.get(..start).unwrap_or_default();
    let lead = lead.trim_end_matches([' ', '*', '#', '-', '•', '_']);
    let behind = site.text.get(end..).unwrap_or_default().trim_start();
    (lead.is_empty() || lead.ends_with(['\n', '\r', '.']))
        && behind.starts_with([':', '–', '—', '.', ')'])
        && !priced(site, end)
}

/// An amount follows at once.
fn priced(site: &Site<'_>, end: usize) -> bool {
    let behind = site.text.get(end..).unwrap_or_default();
    let signs = [' ', '\u{a0}', '(', ')', ':', ',', '-', '–', '|'];
    let amount = behind.trim_start_matches(signs);
    let gap = behind.strip_suffix(amount).unwrap_or_default();
    amount.starts_with(['$', '£', '€']) && gap.chars().count() <= 3
}

/// ", " behind "per annum"
const GLUED: usize = 4;
const SHORT: usize = 60;
const NEAR: usize = 90;

#[cfg(test)]
mod tests {
    use crate::{MentionValue, mentions};

    #[track_caller]
    fn reads(text: &str, scales: &[&str]) {
        let found: Vec<String> = mentions(text)
            .into_iter()
            .filter_map(|mention| match mention.value {
                MentionValue::PayScale(scale) => Some(scale),
                _ => None,
            })
            .collect();
        assert_eq!(found, scales, "{text}");
    }

    #[test]
    fn steps_of_a_procedure() {
        reads("Step 1: Apply online. Step 2: Talk.", &[]);
        reads("The salary is good.\n\n**Step 1 –** Apply online.", &[]);
        reads("Step 6: £40,000", &["Step 6"]);
        reads("The salary is at scale 13 TV-L (65%).", &["scale 13 TV-L"]);
    }

    #[test]
    fn brackets_are_closed() {
        reads("Remuneration according to TV-L (E13)", &["TV-L (E13)"]);
        reads("Remuneration according to TV-L (E13, 75 %)", &["E13"]);
    }

    #[test]
    fn grades_beside_a_position_and_an_agreement() {
        let far = "in a school that has grown much in the last years and that looks for more staff in all of its houses and gardens";
        reads(&format!("SENIOR LECTURER - GRADE 13 {far}"), &["GRADE 13"]);
        reads(&format!("Pupils of grade 7 {far}"), &[]);
        reads(&format!("Full Professor (W3) {far}"), &["W3"]);
        reads(&format!("Room W3 {far}"), &[]);
        reads(
            &format!("Classification according to collective agreement: B1 {far}"),
            &["B1"],
        );
        reads(&format!("The salary follows scale P {far}"), &["scale P"]);
        reads(
            &format!("The salary follows salary scale P0-P3 {far}"),
            &["salary scale P0-P3"],
        );
    }

    #[test]
    fn what_is_no_grade() {
        reads("You are paid well, and need English at level C", &[]);
        reads(
            "Step 1 - Check of the conditions, which every applicant of this call has to meet",
            &[],
        );
        reads("Salary in room B12 at noon", &[]);
        reads(
            "You are paid well where your students reach a Grade A in the final examination of the year.",
            &[],
        );
        reads(
            "Students of Level 6 are taught by all that hold a salary here.",
            &[],
        );
        reads(
            "Mouse embryos of day E13 were stained and then imaged with light-sheet microscopes.",
            &[],
        );
        reads(
            "The zip code 1017 is in the city centre, which students and their families like a lot.",
            &[],
        );
        reads(
            "A 10 month contract: A 10 per cent rise of the salary, A 12 is what the pay of the holder is, TV 2 Norway",
            &[],
        );
        reads(
            "The group watched 13 TV series, with a salary, and TV 17 shows it to all that like to see it on the day",
            &[],
        );
        reads(
            "Students reach level 3 of autonomy in their studies, as the curriculum wants it of them.",
            &[],
        );
        reads(
            "a grade point average of 3.5 in the studies that led to the degree that you hold today",
            &[],
        );
    }

    #[test]
    fn grades() {
        let far = "in a school that has grown much in the last years and that looks for more staff in all of its houses and gardens";
        reads(
            &format!("It follows level 5 of the demands level chart {far}"),
            &["level 5"],
        );
        reads(
            &format!("Students of level 5 of the school chart {far}"),
            &[],
        );
        reads(
            "a base salary up to level B Step 3 of $93K",
            &["level B Step 3"],
        );
        reads(
            "the pay scale is up to Level 3 Point 1 (€55,811 per annum)",
            &["Level 3 Point 1"],
        );
        reads(
            "€ 2,395 per month based on scale P0 of the collective agreement of all the universities",
            &["scale P0"],
        );
        reads("TV-L E13", &["TV-L E13"]);
        reads("TVL13", &["TVL13"]);
        reads("EG 14TV-H", &["EG 14TV-H"]);
        reads("13 TV", &["13 TV"]);
        reads("TV 13", &["TV 13"]);
        reads("A 13 - A 15", &["A 13", "A 15"]);
        reads("Besoldung: A 13, also part-time", &["Besoldung: A 13"]);
        reads("E 13 TV-L", &["E 13 TV-L"]);
        reads("13 TV-L", &["13 TV-L"]);
        reads("salary according to EG 13 TV-L", &["EG 13 TV-L"]);
        reads("Salary scale 10", &["Salary scale 10"]);
        reads(
            "appointed at Grade 6, spine point 30 of the salary scale",
            &["Grade 6, spine point 30"],
        );
        reads(
            "As a PhD candidate (code 1017) you are paid well.",
            &["code 1017"],
        );
        reads(
            "the State salary scale code 1352.",
            &["State salary scale code 1352"],
        );
        reads("a Geneticist, GS-12, in the mountains", &["GS-12"]);
        reads("Remuneration: $80,464 pa, Level A", &["Level A"]);
        reads("Remuneration: Level A6 $80,464 pa", &["Level A6"]);
        reads("Salary: UH9 £51,034 - £60,905 pa", &["UH9"]);
        reads("Salary: £34,304 - £40,927 (UE07)", &["UE07"]);
        reads("We spent £34,304 on lamps (in room UE07).", &[]);
        reads("A lamp for £34 (UE07)", &[]);
        reads("We won a grant of £40,000 (EP12).", &[]);
        reads("The prize is worth £40,000 (UK24).", &[]);
        reads("The grant, worth €150,000 (MSCA24), funds it.", &[]);
        reads("Salary: AC2 £41,526; AC3 £51,034", &["AC2", "AC3"]);
        reads("paid £34,304 to £40,927 per annum (UE07)", &["UE07"]);
        reads("Grade F: £39,347 - £42,978 per annum", &["Grade F"]);
        reads("Salary: $76,271 – $103,493 p.a. (HEO 6)", &["HEO 6"]);
        reads("Salary £34,980 p.a. inc. (Band 6)", &["Band 6"]);
        reads("Pay scale: E13 TV-L", &["Pay scale: E13 TV-L"]);
        reads("Salary grade 7 £36,024 per annum", &["Salary grade 7"]);
    }

    #[test]
    fn a_scale_of_a_collective_agreement() {
        reads(
            "You will be appointed in scale 11 of the collective agreement, and that is all that is said.",
            &["scale 11"],
        );
        reads(
            "In scale 11 of the map the lakes are seen best, and the rivers of the land as well.",
            &[],
        );
    }

    #[test]
    fn a_tariff_that_ran_into_its_grade() {
        let text = "The lab of Jane Doe is looking for a keen botanist (TV-L13) who loves moss, fern and lakes.";
        reads(text, &["TV-L13"]);
        reads(&text.replace("TV-L13", "TV-M13"), &[]);
    }
}
