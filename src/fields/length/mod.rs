//! How long the employment lasts: the whole, its first part, what may be added, the trial period.

mod beside;
mod compare;
mod made;
mod project;
mod role;
mod row;
mod said;
mod settle;
mod sum;
mod words;

use compare::{longer, plausible};
use role::role;
use said::{
    adds, each_time, is_doctoral, is_part_of_year, is_untenured, lasts, names_degree, of_post,
    offered_behind, renewable, times,
};
use sum::{repeated, summands};

use core::ops::Range;

use super::Candidate;
use crate::lexicon::{Joint, Label, LengthRole, Sense, joints};
use crate::model::{EmploymentLength, Evidence, MentionValue, Period, SectionKind};
use crate::outline::{Outline, Passage};

/// The lengths of an employment.
#[derive(Debug, Default)]
pub struct Lengths {
    pub duration: Option<Candidate<EmploymentLength>>,
    pub initial: Option<Candidate<EmploymentLength>>,
    pub extension: Option<Candidate<EmploymentLength>>,
    pub probation: Option<Candidate<EmploymentLength>>,
}

/// Reads the lengths.
pub fn lengths(outline: &Outline<'_>) -> Lengths {
    let mut read = Read {
        lasting: lasts(outline),
        headline: outline.headlines().next().unwrap_or_default(),
        ..Read::default()
    };
    for passage in &outline.passages {
        read.contract.extend(row::bare(outline, passage));
        read.passage(outline, passage);
    }
    let doctoral = read.programmes.is_empty() || is_doctoral(outline);
    if !doctoral {
        read.programmes.clear();
    }
    read.finish()
}

type Length = Candidate<EmploymentLength>;

#[derive(Default)]
struct Read {
    headline: Range<usize>,
    contract: Vec<Length>,
    initial: Vec<Length>,
    extension: Vec<Length>,
    probation: Vec<Length>,
    evaluation: Vec<Length>,
    /// Of the programme that leads to a doctorate.
    programmes: Vec<Length>,
    /// What the employment comes to with all that is added.
    totals: Vec<Length>,
    /// "renewable for up to 5 years": what it comes to, or what is added.
    limits: Vec<Length>,
    /// The position is held for good.
    lasting: bool,
    /// Where a first part is named, more is spoken of.
    renewable: bool,
    /// "renewed for an equal period": as much as the first part is added.
    equal: Option<Range<usize>>,
}

impl Read {
    fn passage(&mut self, outline: &Outline<'_>, passage: &Passage) {
        let label = passage.label.as_ref().map(|(label, _)| *label);
        let labelled = label == Some(Label::Contract);
        let kind = outline.kind(passage);
        let mut done = outline.with_lead(passage).start;
        self.next_years(outline, passage);
        let mut last: Option<Length> = None;
        // Is the last one a length of the post?
        let mut held = false;
        for found in outline.mentions(passage.range.clone()) {
            let MentionValue::Duration(length) = found.value else {
                continue;
            };
            // "The age limit is 30 years (+2 years for care)", "2 years (+1 year per child) after the PhD": no first part
            let first = last.as_ref().filter(|last| held && plausible(&last.value));
            let plus = is_summand(outline, first, &found.range);
            let role = role(outline, passage, done, &found.range)
                .or_else(|| row::role(outline, passage, &self.headline, &found.range))
                .filter(|_| !plus)
                .or(plus.then_some(LengthRole::Extension));
            held = role.map_or(labelled || kind == SectionKind::Conditions, is_of_post);
            let added = plus
                || adds(outline, done..found.range.end, &found.range)
                || each_time(outline, found.range.end);
            let before = core::mem::replace(&mut done, found.range.end);
            let evidence = evidence(labelled, kind);
            let length = said::bounded_by(outline, passage, length);
            let candidate = Candidate::new(length, found.range.clone(), evidence);
            if let Some(first) = last.replace(candidate.clone()).filter(|_| plus) {
                self.initial.push(first);
            }
            if matches!(role, Some(LengthRole::Contract | LengthRole::Position))
                || role.is_none() && labelled
            {
                self.sum(outline, &candidate);
            }
            match role {
                Some(LengthRole::Programme)
                    if plausible(&length)
                        && !matches!(kind, SectionKind::Qualifications | SectionKind::Employer) =>
                {
                    self.programmes.push(Candidate {
                        evidence: Evidence::Bare,
                        ..candidate
                    });
                }
                Some(LengthRole::Probation) => self.probation.push(candidate),
                Some(LengthRole::Extension | LengthRole::Renewable)
                    if length.min.is_none() && !added && plausible(&length) =>
                {
                    self.limits.push(candidate);
                }
                // "up to ten additional days of leave" are no extension.
                Some(LengthRole::Extension | LengthRole::Renewable) if plausible(&length) => {
                    let times = times(outline, before..found.range.start);
                    self.extension.push(repeated(candidate, times));
                }
                // "… for a total of eight years. This may not exceed full-time studies for four years": what may not be exceeded
                // counts.
                Some(LengthRole::Whole) if plausible(&length) => {
                    self.totals.retain(|total| !longer(&total.value, &length));
                    self.totals.push(candidate.map(|length| EmploymentLength {
                        min: None,
                        ..length
                    }));
                }
                Some(LengthRole::Total) if plausible(&length) => self.totals.push(candidate),
                Some(LengthRole::Initial) if plausible(&length) => {
                    self.renewable |= renewable(outline, passage);
                    self.initial.push(candidate);
                }
                Some(LengthRole::Evaluation) => self.evaluation.push(candidate),
                // "An internship of at least a year" is asked for.
                Some(LengthRole::Contract | LengthRole::Position)
                    if length.max.is_none() && kind == SectionKind::Qualifications && !labelled => {
                }
                // "a degree (of five years' duration)" is asked for, too.
                Some(LengthRole::Contract)
                    if kind == SectionKind::Qualifications
                        && !labelled
                        && names_degree(outline, passage)
                        && !of_post(outline, passage) => {}
                // "Full-time, 9-month": the months of each year that a tenured colleague works.
                Some(LengthRole::Contract | LengthRole::Position) | None
                    if is_part_of_year(outline, &candidate)
                        && (self.lasting || is_untenured(outline, &found.range)) => {}
                Some(LengthRole::Contract) if plausible(&length) => self.whole(candidate),
                // "One year of full-time study" is asked for.
                Some(LengthRole::Position)
                    if kind == SectionKind::Qualifications
                        && !labelled
                        && !of_post(outline, passage) => {}
                Some(LengthRole::Position) if plausible(&length) => {
                    let evidence = if labelled { evidence } else { Evidence::Bare };
                    self.whole(Candidate {
                        evidence,
                        ..candidate
                    });
                }
                None if labelled => self.contract.push(candidate),
                None if kind == SectionKind::Conditions
                    && plausible(&length)
                    && found.range.len() * 3 > passage.range.len() =>
                {
                    self.sum(outline, &candidate);
                    self.contract.push(candidate);
                }
                _ => {}
            }
        }
    }

    /// "2+2 years": its parts are printed.
    fn sum(&mut self, outline: &Outline<'_>, whole: &Length) {
        if let Some([first, more]) = summands(outline, &whole.range, &whole.value) {
            let part = |(length, range)| Candidate::new(length, range, whole.evidence);
            self.initial.push(part(first));
            self.extension.push(part(more));
        }
    }

    /// "a minimum of two years and a maximum of three years" is one length.
    fn whole(&mut self, next: Length) {
        if let Some(last) = self.contract.last_mut()
            && last.value.max.is_none()
            && next.value.min.is_none()
            && next.range.start.saturating_sub(last.range.end) <= BESIDE
        {
            last.value.max = next.value.max;
            last.range.end = next.range.end;
            return;
        }
        self.contract.push(next);
    }

    /// "renewable for a second year": the year is named by its number.
    fn next_years(&mut self, outline: &Outline<'_>, passage: &Passage) {
        let mut announced = None;
        let mut possible = None;
        let mut added = None;
        let mut named: Option<Range<usize>> = None;
        let roles = outline.senses(passage.range.clone(), |sense| match sense {
            Sense::LengthRole(role) => Some(role),
            _ => None,
        });
        for (cue, role) in roles {
            // "a second year contingent upon funding", "a second year is possible"; but not "students in their third year may be considered"
            let before = named.take().filter(|year| year.end + 1 == cue.start);
            if role == LengthRole::NextYear {
                if offered_behind(outline, passage, &cue) {
                    self.extension.push(next_years(1, cue));
                    continue;
                }
                named = Some(cue.clone());
            }
            let years = match role {
                LengthRole::Depends => {
                    self.extension
                        .extend(before.map(|year| next_years(1, year)));
                    continue;
                }
                LengthRole::Renewable | LengthRole::Extension => {
                    announced = Some(cue.end + BESIDE);
                    added = Some(cue.end);
                    continue;
                }
                // "extended to a second year"
                LengthRole::Total if goes_on(outline, passage.range.start..cue.start) => {
                    announced = Some(cue.end + 1);
                    added = Some(cue.end);
                    continue;
                }
                LengthRole::Possible => {
                    announced = Some(cue.end + 1);
                    possible = announced;
                    continue;
                }
                // "with a possible fourth year"
                LengthRole::NamedYear if possible == Some(cue.start) => 1,
                // "with an extension for the third year"
                LengthRole::NamedYear
                    if added.is_some_and(|end| {
                        leads_to(outline, end..cue.start)
                            && goes_on(outline, passage.range.start..end)
                    }) =>
                {
                    1
                }
                LengthRole::Equal if announced.is_some_and(|reach| cue.start <= reach) => {
                    self.equal = Some(cue);
                    continue;
                }
                LengthRole::NextYear => 1,
                LengthRole::NextYears => 2,
                _ => continue,
            };
            if announced.is_some_and(|reach| cue.start <= reach) {
                self.extension.push(next_years(years, cue));
                announced = None;
                named = None;
            }
        }
    }
}

/// How the text vouches for a length.
const fn evidence(labelled: bool, kind: SectionKind) -> Evidence {
    match (labelled, kind) {
        (true, _) => Evidence::Labelled,
        (_, SectionKind::Conditions) => Evidence::Sectioned,
        _ => Evidence::Phrased,
    }
}

/// Is it a length of the post, to which more may be added?
const fn is_of_post(role: LengthRole) -> bool {
    matches!(
        role,
        LengthRole::Contract
            | LengthRole::Position
            | LengthRole::Initial
            | LengthRole::Total
            | LengthRole::Extension
            | LengthRole::Renewable
    )
}

/// "1 year + 3 years", "1 year (+ 3 years)": the second is added to the first.
fn is_summand(outline: &Outline<'_>, last: Option<&Length>, next: &Range<usize>) -> bool {
    last.is_some_and(|last| {
        let gap = outline.slice(last.range.end..next.start).trim();
        gap.trim_start_matches('(').trim_start() == "+"
    })
}

/// " for the ", " to the ", " ", between what is added and the year that it is.
fn leads_to(outline: &Outline<'_>, gap: Range<usize>) -> bool {
    let gap = outline.slice(gap);
    let leads = |word: &str| {
        let small = |joint| matches!(joint, Joint::For | Joint::To | Joint::The).then_some(());
        joints().beginning(word, small).is_some()
    };
    gap.len() <= BESIDE && gap.split_whitespace().all(leads)
}

/// "for one year and may be extended": the sentence has said what is extended.
fn goes_on(outline: &Outline<'_>, before: Range<usize>) -> bool {
    let near = before.start.max(before.end.saturating_sub(SENTENCE));
    let mut found = outline.mentions(near..before.end).iter();
    found
        .rfind(|found| {
            matches!(found.value, MentionValue::Duration(_)) && found.range.end <= before.end
        })
        .is_some_and(|length| {
            !outline
                .slice(length.range.end..before.end)
                .contains(['.', ';', ':'])
        })
}

/// How long a contract is and that it may be extended stand so near.
const SENTENCE: usize = 120;

/// So many years more, where their number or name stands.
fn next_years(years: i32, named: Range<usize>) -> Length {
    let length = EmploymentLength::exactly(Period::years(years));
    Candidate::new(length, named, Evidence::Phrased)
}

/// Two lengths so near to each other are parts of one.
const BESIDE: usize = 30;

#[cfg(test)]
mod tests {
    use crate::{EmploymentLength, Grounded, parse_posting};

    fn shown(length: Option<Grounded<EmploymentLength>>) -> Option<String> {
        length.map(|length| length.value.to_string())
    }

    #[track_caller]
    fn lasts(text: &str, duration: Option<&str>) {
        assert_eq!(
            shown(parse_posting(text).employment.duration).as_deref(),
            duration,
            "{text}"
        );
    }

    #[test]
    fn what_happens_all_year_round() {
        lasts(
            "Applications accepted all year round Self-Funded PhD Students Only",
            None,
        );
        lasts(
            "Applications accepted all year round for a PhD position of 3 years",
            Some("P3Y"),
        );
    }

    #[test]
    fn what_a_german_post_may_be_extended_by() {
        for more in ["um ein Jahr", "um 1 Jahr", "um weitere 12 Monate"] {
            let text = format!(
                "Wir suchen einen Postdoc für zwei Jahre mit Option auf Verlängerung {more}."
            );
            let employment = parse_posting(&text).employment;
            assert!(employment.extension.is_some(), "{text}");
            assert_eq!(shown(employment.initial).as_deref(), Some("P2Y"), "{text}");
        }
    }

    #[test]
    fn what_a_project_lasts() {
        lasts(
            "This joint project is a network with a total duration of 5 years.\n",
            None,
        );
        lasts(
            "The project is a PhD position with a total duration of 4 years.\n",
            Some("P4Y"),
        );
        lasts(
            "The position is in a project and has a duration of 4 years.\n",
            Some("P4Y"),
        );
    }

    #[track_caller]
    fn parts(text: &str, duration: &str, initial: &str, extension: &str) {
        let employment = parse_posting(text).employment;
        assert_eq!(
            shown(employment.duration).as_deref(),
            Some(duration),
            "{text}"
        );
        assert_eq!(
            shown(employment.initial).as_deref(),
            Some(initial),
            "{text}"
        );
        assert_eq!(
            shown(employment.extension).as_deref(),
            Some(extension),
            "{text}"
        );
    }

    #[test]
    fn lengths_of_a_project() {
        for project in [
            "a 3-year FIX funded project",
            "a five-year, state-funded project",
            "a 3-year interdisciplinary research project",
        ] {
            lasts(&format!("You will work on {project} on moss."), None);
        }
        lasts(
            "We offer a 3-year fully funded PhD project on moss.",
            Some("P3Y"),
        );
        lasts("We offer a 3-year position in a project.", Some("P3Y"));
        lasts("Duration: 3-year project\n", Some("P3Y"));
        lasts(
            "The post is fixed-term for the duration of the 3-year project.",
            Some("P3Y"),
        );
        lasts(
            "Applications are invited for a fully funded 3-year project on moss.",
            Some("P3Y"),
        );
    }

    #[test]
    fn ranks_that_somebody_held() {
        lasts(
            "Candidates must have been a Reader for at least three years.",
            None,
        );
        lasts(
            "Candidates should have served as a lecturer for two years.",
            None,
        );
        lasts(
            "Appointments are made for one year, renewable up to three years.",
            Some("P1Y/P3Y"),
        );
        lasts("We seek a lecturer for two years.", Some("P2Y"));
    }

    #[test]
    fn a_year_that_is_possible() {
        parts(
            "The post is for three years, with the possibility of a fourth year of teaching.",
            "P4Y",
            "P3Y",
            "P1Y",
        );
        lasts(
            "The post is for three years, with the possibility of teaching a fourth year class.",
            Some("P3Y"),
        );
        let text = "Type of employment: Temporary position longer than 6 months\n\nThe employment may be extended up to a maximum of four years.\n";
        assert_eq!(
            shown(parse_posting(text).employment.initial),
            None,
            "{text}"
        );
    }

    #[test]
    fn a_sentence_that_offers_a_year() {
        for year in ["An additional year", "A fourth year"] {
            for offer in [
                "of teaching may be offered at the time of appointment",
                "with duties in the school can be granted to those who like to teach",
                "may be offered",
            ] {
                parts(
                    &format!("The fellowship period is for three years. {year} {offer}."),
                    "P4Y",
                    "P3Y",
                    "P1Y",
                );
            }
        }
        for other in [
            "A fourth year course may be offered.",
            "An additional year of experience may be considered.",
            "In a fourth year of study boats may be offered.",
            "An additional year is long. Boats may be offered.",
        ] {
            lasts(
                &format!("The fellowship is for three years. {other}"),
                Some("P3Y"),
            );
        }
    }

    #[test]
    fn one_length_named_again_behind_what_is_added() {
        parts(
            "We offer a 2-year position in moss, which could be extended by one year. The position is funded for 2 years.",
            "P3Y",
            "P2Y",
            "P1Y",
        );
    }

    #[test]
    fn a_year_that_is_optional() {
        parts(
            "The post is for 3 years, with an optional fourth year of teaching.",
            "P4Y",
            "P3Y",
            "P1Y",
        );
        lasts(
            "The post is for 3 years, with an optional course in the fourth year.",
            Some("P3Y"),
        );
    }

    #[test]
    fn years_that_are_possible_or_added() {
        parts(
            "The post is for 3 years, with a possible 4th year of teaching.",
            "P4Y",
            "P3Y",
            "P1Y",
        );
        parts(
            "The post is for one year and renewable for a maximum of two additional years.",
            "P1Y/P3Y",
            "P1Y",
            "../P2Y",
        );
        parts("We offer a 6-year contract (3+3).", "P6Y", "P3Y", "P3Y");
        lasts("The post is a 24-month FTC.", Some("P24M"));
    }

    #[test]
    fn what_is_added_at_a_time() {
        let text = "The post is for one year and can be renewed for at most two years at a time.";
        assert_eq!(
            shown(parse_posting(text).employment.extension).as_deref(),
            Some("../P2Y"),
            "{text}"
        );
        let text = "The post is for one year; lectures last for two years at a time.";
        assert_eq!(
            shown(parse_posting(text).employment.extension),
            None,
            "{text}"
        );
    }

    #[test]
    fn how_old_a_doctorate_may_be() {
        lasts(
            "Applicants have obtained their PhD no more than 5 years before the deadline.",
            None,
        );
        lasts(
            "The PhD position is for no more than 4 years.",
            Some("../P4Y"),
        );
        lasts(
            "The project, funded with 2 million euros for 5 years, begins now.",
            None,
        );
    }

    #[test]
    fn a_labelled_length_among_what_is_asked() {
        parts(
            "Postdoc in mosses\n\nQualifications: PhD in botany or a related field.\n\nDuration: 1 year renewable for a second year\n",
            "P2Y",
            "P1Y",
            "P1Y",
        );
        parts(
            "Duration: 12 months (+ 12 months)\n",
            "P24M",
            "P12M",
            "P12M",
        );
        parts(
            "The position is for a period of 2 years (+1 year extension possible).",
            "P3Y",
            "P2Y",
            "P1Y",
        );
        lasts("The age limit is 30 years (+2 years for parents).", None);
        for said in [
            "PhD holders may apply up to 2 years (+1 year per child) after the PhD.",
            "You have experience of 3 years (+1 year of teaching).",
            "The warranty of the boat is 2 years (+1 year).",
        ] {
            lasts(said, None);
        }
        lasts("Experience of 2 years (+1 year abroad) is needed.", None);
        lasts("- 1 year, annual renewal up to 4 years\n", Some("P1Y/P4Y"));
    }

    #[test]
    fn money_that_is_added() {
        lasts(
            "The scholarship covers the fees and an additional town allowance for 3.5 years. It is paid for 3.5 years.",
            Some("P3.5Y"),
        );
        parts(
            "The contract is for two years with an additional 3 years of funding possible.",
            "P5Y",
            "P2Y",
            "P3Y",
        );
    }

    #[test]
    fn a_length_before_the_name_of_the_position() {
        lasts(
            "The School seeks a three-year Research Scientist for its lakes.",
            Some("P3Y"),
        );
        lasts("They have two years Research Scientist experience.", None);
        lasts("A three-year project hires Research Scientists.", None);
    }

    #[test]
    fn the_months_of_each_year() {
        lasts(
            "Lecturer\n\nThe position is a nine-month, non-tenure-track position.\n",
            None,
        );
        lasts(
            "Lecturer\n\nThis is a nine-month position in a non-tenure-track rank.\n",
            None,
        );
        lasts(
            "Lecturer\n\nThis is a two-year, non-tenure-track position.\n",
            Some("P2Y"),
        );
        lasts(
            "Lecturer\n\nThis is a nine-month position. Others are on the non-tenure track.\n",
            Some("P9M"),
        );
        for text in [
            "Lecturer\n\nJob Type: 12 Month Faculty\n",
            "Lecturer\n\nThis is a 10-month faculty post.\n",
        ] {
            lasts(text, None);
        }
        lasts(
            "Lecturer\n\nThis is a 10-month contract with the Faculty of Law.\n",
            Some("P10M"),
        );
        lasts(
            "Lecturer\n\nAt the Faculty of Law the position of a lecturer (to fill for two years) is open.\n",
            Some("P2Y"),
        );
    }

    #[test]
    fn reappointments() {
        parts(
            "The initial appointment will be for two (2) years with a possible two\n(2) year reappointment.",
            "P4Y",
            "P2Y",
            "P2Y",
        );
        parts(
            "The initial term is three years, with one reappointment for two years.",
            "P5Y",
            "P3Y",
            "P2Y",
        );
        lasts(
            "The appointment is for two years; reappointment is possible.",
            Some("P2Y"),
        );
    }

    #[test]
    fn what_is_offered_for_a_length() {
        lasts(
            "Lakeside University is looking for a postdoctoral researcher for two years in a project on seals.",
            Some("P2Y"),
        );
        lasts(
            "Lakeside University is looking for a postdoctoral researcher who led a project for two years.",
            None,
        );
    }

    #[test]
    fn what_may_be_added_several_times() {
        parts(
            "The contract is for one year and may be extended twice by one year.",
            "P3Y",
            "P1Y",
            "P2Y",
        );
        parts(
            "A one-year appointment, renewable for two additional one-year terms.",
            "P3Y",
            "P1Y",
            "P2Y",
        );
        parts(
            "The one-year contract is reviewed twice a year and may be extended by one year.",
            "P2Y",
            "P1Y",
            "P1Y",
        );
        parts(
            "The contract is for one year and may be extended by one year. The team meets twice.",
            "P2Y",
            "P1Y",
            "P1Y",
        );
    }

    #[test]
    fn trials_named_behind_their_length() {
        let employment =
            parse_posting("The contract is for 4 years, the first 6 months being a trial period.")
                .employment;
        assert_eq!(shown(employment.duration).as_deref(), Some("P4Y"));
        assert_eq!(shown(employment.probation).as_deref(), Some("P6M"));
    }

    #[test]
    fn at_most() {
        lasts(
            "The employment within the project will have a maximum duration of 24 months.",
            Some("../P24M"),
        );
        lasts(
            "The salary is 90,000 dollars for a 9-month academic year.",
            None,
        );
        lasts(
            "Requirements\n\n- A degree in law\n- Duration: 1+ years, renewed annually\n",
            Some("P1Y/.."),
        );
        lasts(
            "Applicants have taught at the assistant professor level for 3-5 years.",
            None,
        );
        lasts(
            "They face a ban on teaching for a period of 6 months to 5 years.",
            None,
        );
    }

    #[test]
    fn contracts_of_employment() {
        parts(
            "The post is on a fixed-term contract of employment for three years, renewable for a further two years – field 09/H1. The post is for a three-year period, renewable once for two further years.",
            "P5Y",
            "P3Y",
            "P2Y",
        );
    }

    #[test]
    fn what_the_initial_contract_is_for() {
        let initial = |text: &str| shown(parse_posting(text).employment.initial);
        for text in [
            "The initial contract will be for a 1–2 years period, with the possibility of extension.",
            "The initial appointment is a 1- to 2-year term with the possibility of renewal.",
        ] {
            assert_eq!(initial(text).as_deref(), Some("P1Y/P2Y"), "{text}");
        }
        let text = "Behind the initial contract and what it teaches stands a three-year contract.";
        assert_eq!(initial(text), None);
    }

    #[test]
    fn extensions_behind_an_apostrophe() {
        parts(
            "An initial 3-year contract (with the possibility of two years’ extension).",
            "P5Y",
            "P3Y",
            "P2Y",
        );
    }

    #[test]
    fn parts_in_years_and_months() {
        parts(
            "We offer a temporary contract of 18 months. After a positive evaluation, your contract will be extended by 2.5 years (4-year contract).",
            "P4Y",
            "P18M",
            "P2.5Y",
        );
        parts(
            "The contract is for 18 months and will be extended by 2.5 years.",
            "P48M",
            "P18M",
            "P2.5Y",
        );
    }

    #[test]
    fn what_may_not_be_exceeded() {
        lasts(
            "A student may be appointed for a total of eight years. The total employment period may not exceed full-time studies for four years.",
            Some("../P4Y"),
        );
        lasts(
            "Instead of the usual 4-year contract, you will receive a 5-year contract.",
            Some("P5Y"),
        );
    }

    #[test]
    fn the_parts_of_a_whole_that_is_named_as_well() {
        parts(
            "We offer a temporary position for a period of 4 years (first a one-year contract, extended with another three years after positive evaluation).",
            "P4Y",
            "P1Y",
            "P3Y",
        );
    }

    #[test]
    fn parts_that_are_printed_as_a_sum() {
        parts("Contract: 2+2 years", "P4Y", "P2Y", "P2Y");
        parts("Duration: 4 years (2+2)", "P4Y", "P2Y", "P2Y");
        parts("Contract: 4 years (1 + 3 years)", "P4Y", "P1Y", "P3Y");
        parts("We offer a 12+24 months contract.", "P36M", "P12M", "P24M");
        lasts("Duration: 1+1+1 years", Some("P3Y"));
        parts(
            "We offer a 4-year contract (1 year + 3 years after positive evaluation).",
            "P4Y",
            "P1Y",
            "P3Y",
        );
        lasts(
            "The position is for 4 years (5+ staff in the group).",
            Some("P4Y"),
        );
    }

    #[test]
    fn the_limit_of_all_that_is_added() {
        let employment = parse_posting(
            "The total length of employment may not be longer than what corresponds to full-time education in four years' time. A new contract is for a maximum of one year, and then the employment may be renewed for a maximum of two years at a time.",
        )
        .employment;
        assert_eq!(shown(employment.duration).as_deref(), Some("../P4Y"));
        assert_eq!(shown(employment.initial).as_deref(), Some("../P1Y"));
        lasts(
            "A postdoc is employed for no longer than two years.",
            Some("../P2Y"),
        );
    }

    #[test]
    fn a_programme_that_leads_to_a_doctorate() {
        let lasting = |title, length| {
            lasts(
                &format!("{title}\n\nDuring the four-year study program you learn to dive."),
                length,
            );
        };
        lasting("Postdoc in Marine Physics", None);
        lasting("PhD position in Marine Physics", Some("P4Y"));
        lasts(
            "PhD position in Marine Physics\n\nThe position is for 3 years, within our four-year doctoral programme.",
            Some("P3Y"),
        );
    }

    #[test]
    fn leave_is_no_length_of_employment() {
        lasts(
            "The post is fixed-term for 2 years in the first instance. Staff may buy up to ten additional days of annual leave.",
            Some("P2Y"),
        );
        let offer = "Research Associate\n\nWhat we offer\n- 38 days annual leave\n- 6 weeks of paid vacation\n";
        lasts(offer, None);
        lasts(
            &format!("The post is fixed-term for 24 months.\n\n{offer}"),
            Some("P24M"),
        );
    }

    #[test]
    fn what_is_paid_for_a_part_of_the_time() {
        lasts(
            "The stipend is £15,000 per year for three years.",
            Some("P3Y"),
        );
        lasts(
            "The stipend is £15,000 per year for the first two years.",
            None,
        );
    }

    #[test]
    fn lengths_of_other_things() {
        lasts(
            "We consider applicants for assistant professorships from 0 to 6 years from the granting of the PhD.",
            None,
        );
        lasts(
            "You have at least 3 years of experience in the field.",
            None,
        );
        lasts(
            "We invite applications for a nine-month, tenure-track position in history.",
            None,
        );
        lasts(
            "Professor\n\nWe fill a tenure-track position (1.0 FTE, 9-month).",
            None,
        );
        lasts("Professor\nAppointment Type: 9-month, tenure-track\n", None);
        lasts(
            "Lecturer\n\nThis is a non-tenure line, full-time, 36-week appointment.",
            None,
        );
        lasts("What we offer:\n\n- Four weeks PTO\n", None);
        lasts("Stays abroad should last at least 6 months.", None);
        lasts("The contract ends six months after the graduation.", None);
        lasts(
            "Positions with visits to industry (for at least 3 months)",
            None,
        );
        lasts(
            "Your profile\n- A degree that equals a Master's (five years' duration)",
            None,
        );
        lasts("The PhD must not be older than 5 years.", None);
        lasts("A five-year degree programme is required.", None);
        lasts(
            "The candidate must be admitted to the programme within three months.",
            None,
        );
        lasts("It is a six-year research project.", None);
        lasts("The centre is funded for 10 years.", None);
        lasts(
            "The group has received funding of 1.5 million euros for five years.",
            None,
        );
        lasts("Probationary period: 6 months", None);
        lasts("The project has a duration of five years.", None);
        lasts(
            "The PhD candidate will spend 6 months at another university.",
            None,
        );
        lasts("One year of full-time study is required.", None);
        lasts("All personal data is kept for a period of 6 months.", None);
        lasts(
            "Holidays grow with your years here to a maximum of 30 days.",
            None,
        );
        lasts(
            "After another 4 years you will be assessed for the position of professor.",
            None,
        );
        lasts(
            "The position is open to those that lived abroad for 3 years.",
            None,
        );
        lasts(
            "Two 2-year positions are open, starting June 2019, or within 6 months thereafter.",
            Some("P2Y"),
        );
    }

    #[test]
    fn the_months_of_a_year_that_a_tenured_colleague_works() {
        lasts(
            "Assistant Professor of Chemistry (Tenure-Track)\n\nPosition Type: Full-time, 9-month",
            None,
        );
        lasts(
            "Visiting Assistant Professor of Chemistry\n\nPosition Type: Full-time, 9-month",
            Some("P9M"),
        );
    }

    #[test]
    fn a_class_of_contracts_says_less_than_a_length() {
        lasts("Temporary position longer than 6 months", Some("P6M/.."));
        lasts(
            "Contract type: Temporary position longer than 6 months\nThe position is for 4 years.",
            Some("P4Y"),
        );
        lasts(
            "Contract type: Longer than 6 months. The employment is limited to two years.",
            Some("P2Y"),
        );
    }

    #[test]
    fn lengths_of_the_employment() {
        lasts(
            "A contract of two years with a salary according to experience.",
            Some("P2Y"),
        );
        lasts("The period of employment is 3 years.", Some("P3Y"));
        lasts("The contract will be made for four (4) years.", Some("P4Y"));
        lasts("Fixed-term contract: 36 months", Some("P36M"));
        lasts(
            "The position is limited to a maximum of five years.",
            Some("../P5Y"),
        );
        lasts("We offer a two-year postdoctoral position.", Some("P2Y"));
        lasts("Duration: 18 months", Some("P18M"));
        lasts(
            "The contract is limited to 3 years pending approval of the project.",
            Some("P3Y"),
        );
        lasts(
            "The stipend is about 6,000 pounds per year, for three years.",
            Some("P3Y"),
        );
        lasts("A renewable contract of two years is offered.", Some("P2Y"));
        lasts(
            "This position will be available from 1 August 2018 (negotiable) for 1 year.",
            Some("P1Y"),
        );
        lasts("The job is expected to last around 2 years.", Some("P2Y"));
        lasts(
            "Postdoc periods from six months up to two years can be considered.",
            Some("P6M/P2Y"),
        );
        lasts(
            "Two 2-year postdoc positions are open at Lakeside College, starting in June or within\n6 months thereafter.",
            Some("P2Y"),
        );
        lasts("Three PhD positions (4 years each)", Some("P4Y"));
        lasts("A two-and-a-half-year contract is offered.", Some("P2.5Y"));
        lasts("Grants are awarded for up to three years.", Some("../P3Y"));
        lasts(
            "A post for a period of 24 months within the project",
            Some("P24M"),
        );
        lasts(
            "An appointment of two to three years is made.",
            Some("P2Y/P3Y"),
        );
    }

    #[test]
    fn a_first_part_and_what_is_added() {
        parts(
            "The contract is for 1.5 years with an extension of 2.5 years.",
            "P4Y",
            "P1.5Y",
            "P2.5Y",
        );
        parts(
            "Your work will be evaluated after 1 year. If it is good, the contract will be extended by 3 years.",
            "P4Y",
            "P1Y",
            "P3Y",
        );
        parts(
            "The appointment is for a period of four years: initially one year, with an extension of three years.",
            "P4Y",
            "P1Y",
            "P3Y",
        );
        parts(
            "The contract is for two years with an extension of up to one year.",
            "P2Y/P3Y",
            "P2Y",
            "../P1Y",
        );
    }

    #[test]
    fn a_start_that_may_be_later_adds_nothing() {
        let employment = parse_posting(
            "The post is available from 1 July 2024, or as soon as possible thereafter, and is funded for 30 months in the first instance.",
        )
        .employment;
        assert_eq!(shown(employment.duration).as_deref(), Some("P30M"));
        assert_eq!(shown(employment.initial), None);
        parts(
            "This is a 12-month position with an initial appointment of one year and the possibility of renewal for up to two additional years.",
            "P1Y/P3Y",
            "P1Y",
            "../P2Y",
        );
    }

    #[test]
    fn lengths_among_other_words() {
        lasts("Fixed term for 3 years from appointment date.", Some("P3Y"));
        lasts(
            "The duration of the fellowship shall be for a maximum period of three years.",
            Some("../P3Y"),
        );
        lasts(
            "Applicants must be within 8 years of their PhD; fellowships last 4-5 years.",
            Some("P4Y/P5Y"),
        );
        parts(
            "This appointment will be made for a three-year period with the possibility of renewal for one additional three-year term.",
            "P6Y",
            "P3Y",
            "P3Y",
        );
    }

    #[test]
    fn a_second_year_that_is_said_to_be_possible_behind() {
        parts(
            "The appointment is for one year, with a second year contingent upon funding.",
            "P2Y",
            "P1Y",
            "P1Y",
        );
        lasts(
            "The fellowship is for one year. The second year of the programme is spent abroad.",
            Some("P1Y"),
        );
        parts(
            "The fellowship is for one year; another year of funding is possible.",
            "P2Y",
            "P1Y",
            "P1Y",
        );
        lasts(
            "The fellowship is for one year. In the second year, leave is possible.",
            Some("P1Y"),
        );
    }

    #[test]
    fn as_much_is_added_again() {
        parts(
            "The grant is offered for an initial period of 12 months and can be renewed for an equal period.",
            "P24M",
            "P12M",
            "P12M",
        );
        lasts(
            "The contract is for 12 months. A second team works for the same period.",
            Some("P12M"),
        );
    }

    #[test]
    fn the_most_that_the_position_lasts() {
        lasts(
            "The maximum duration of this fellowship is of 60 months.",
            Some("../P60M"),
        );
        lasts(
            "A postdoc is appointed until further notice, but for no longer than two years.",
            Some("../P2Y"),
        );
    }

    #[test]
    fn positions_beside_other_words() {
        lasts(
            "The Department of History seeks a two-year lecturer.",
            Some("P2Y"),
        );
        lasts("We are hiring a 1-year visitor in botany.", Some("P1Y"));
        lasts(
            "The post is part-time and will run for 12 months.",
            Some("P12M"),
        );
        lasts("0.6 FTE for two years", Some("P2Y"));
        lasts(
            "MOSS is a seven-year research partnership grant funded by the Council.",
            None,
        );
        lasts(
            "We recently launched a 12-month post-graduate residency program.",
            None,
        );
        lasts(
            "This 12 month, tenure track position reports to the dean.",
            None,
        );
        lasts("This is a 12-month faculty appointment.", None);
        lasts(
            "A 12-month Faculty of Law fellowship is open.",
            Some("P12M"),
        );
        lasts(
            "The contract is for 1 year with the possibility of a permanent contract.",
            Some("P1Y"),
        );
        lasts(
            "The initial contract is for 1 year, permanent thereafter.",
            Some("P1Y"),
        );
        lasts(
            "A contract of 1 year with a view to a permanent post.",
            Some("P1Y"),
        );
        lasts(
            "Fixed-term employment for 1 year, tenure-track possible.",
            Some("P1Y"),
        );
        lasts(
            "You will have a 1 year contract, with prospects of a permanent position.",
            Some("P1Y"),
        );
    }

    #[test]
    fn a_second_year_is_one_more() {
        parts(
            "The appointment is initially for one year and may be renewed for a second year.",
            "P2Y",
            "P1Y",
            "P1Y",
        );
        parts(
            "The contract is limited to two years, with the option of extension for another two years.",
            "P4Y",
            "P2Y",
            "P2Y",
        );
        lasts(
            "The fellowship is for one year. Students of the second year may apply.",
            Some("P1Y"),
        );
    }

    #[test]
    fn what_it_comes_to_with_all_that_is_added() {
        let first = |text, whole, initial| {
            let employment = parse_posting(text).employment;
            assert_eq!(shown(employment.duration).as_deref(), Some(whole), "{text}");
            assert_eq!(shown(employment.initial).as_deref(), initial, "{text}");
            assert_eq!(shown(employment.extension), None, "{text}");
        };
        first(
            "You start with a contract of 18 months, which is extended to a total of 4 years.",
            "P4Y",
            Some("P18M"),
        );
        first(
            "One-year appointment, renewable up to a maximum of three years.",
            "P1Y/P3Y",
            Some("P1Y"),
        );
        first(
            "A contract of 1.5 years, with the possibility of extension to 4 years",
            "P4Y",
            Some("P1.5Y"),
        );
        first(
            "Each post is for twelve months initially, with the possibility of renewal.",
            "P12M",
            Some("P12M"),
        );
        first("Initially the post is for two years.", "P2Y", None);
        first(
            "The initial appointment is for 2 years with possible renewal (up to 5 year maximum).",
            "P2Y/P5Y",
            Some("P2Y"),
        );
        first(
            "The contract is for one year and renewable for up to four years.",
            "P1Y/P4Y",
            Some("P1Y"),
        );
    }

    #[test]
    fn probation() {
        let text = "The contract is for four (4) years including a trial period of six (6) months.";
        let employment = parse_posting(text).employment;
        assert_eq!(shown(employment.probation).as_deref(), Some("P6M"));
        let tried = parse_posting(
            "The contract lasts for 30 months, with an experimental period of 30 days.",
        );
        assert_eq!(shown(tried.employment.probation).as_deref(), Some("P30D"));
        let labelled = parse_posting("Probationary period: 6 months").employment;
        assert_eq!(shown(labelled.probation).as_deref(), Some("P6M"));
        assert_eq!(shown(employment.duration).as_deref(), Some("P4Y"));
    }

    #[test]
    fn a_trial_of_patients_is_no_trial_period() {
        let probation = |text: &str| shown(parse_posting(text).employment.probation);
        let text = "Nurse\n\nYou support a trial in which patients are treated for 24 weeks.";
        assert_eq!(probation(text), None);
        lasts(text, None);
        lasts("Nurse\n\nThe trial lasted for two years.", None);
        assert_eq!(
            probation("Nurse\n\nThe first contract is for a trial working period (3 months).")
                .as_deref(),
            Some("P3M")
        );
        lasts(
            "Nurse\n\nThe holder should have worked full-time for at least two years in a clinic.",
            None,
        );
    }

    #[test]
    fn by_how_much_the_contract_can_be_extended() {
        let employment = parse_posting(
            "The appointment is for one year initially, and can be extended by up to two years.",
        )
        .employment;
        assert_eq!(shown(employment.initial).as_deref(), Some("P1Y"));
        assert_eq!(shown(employment.extension).as_deref(), Some("../P2Y"));
        let employment = parse_posting(
            "You start with an initial period of 12 months, which will be extended to a total maximum of 48 months.",
        )
        .employment;
        assert_eq!(shown(employment.initial).as_deref(), Some("P12M"));
        assert_eq!(shown(employment.extension), None);
    }

    #[test]
    fn lengths_that_stand_by_themselves() {
        lasts(
            "Lecturer in Ferns (12 months)\n\nThe school is old.",
            Some("P12M"),
        );
        lasts(
            "Lecturer in Ferns\n\n12 months, 75%, TV-L E13\n",
            Some("P12M"),
        );
        lasts("Lecturer in Ferns\n\n40h/week, 12 months\n", Some("P12M"));
        lasts(
            "Lecturer in Ferns (growing for 12 months)\n\nThe school is old.",
            None,
        );
        lasts("Lecturer in Ferns\n\nRain, 12 months, and snow\n", None);
        lasts(
            "Lecturer in Ferns\n\nRemuneration according to TV-L E13 (75 %) for 36 months\n",
            Some("P36M"),
        );
        lasts(
            "Lecturer in Ferns\n\nThe salary is 3 550 euro in a month.",
            None,
        );
    }

    #[test]
    fn lengths_that_depend_on_experience() {
        lasts(
            "The contract length is 1-2 years depending on the experience of the candidate.",
            Some("P1Y/P2Y"),
        );
        lasts("Postdoc\n\nYou have 1-2 years of experience.", None);
        lasts(
            "You have taught for 2 years depending on your experience.",
            None,
        );
        lasts("Pay follows TV-L E13, then in 2 years E14.", None);
    }

    #[test]
    fn a_label_names_the_unit() {
        lasts("Postdoc\n\nDuration (in months): 24\n", Some("P24M"));
        lasts(
            "Postdoc\n\nContract duration in years: 3-4\n",
            Some("P3Y/P4Y"),
        );
        lasts("Postdoc\n\nDuration (in months): 900\n", None);
        lasts("Postdoc\n\nDuration: 24\n", None);
    }

    #[test]
    fn a_year_that_is_named_by_its_number() {
        parts(
            "The position is for 2 years, with a possible extension for the third year.",
            "P3Y",
            "P2Y",
            "P1Y",
        );
        parts(
            "Each fellowship is granted for one year and may be extended to a second year.",
            "P2Y",
            "P1Y",
            "P1Y",
        );
        lasts(
            "The contract is for two years. The boat trips were extended to a third year.",
            Some("P2Y"),
        );
        lasts(
            "The contract is renewed for the second year if all goes well. The position is for 3 years.",
            Some("P3Y"),
        );
        lasts(
            "The contract is for two years; an extension is decided in the second year.",
            Some("P2Y"),
        );
    }

    #[test]
    fn a_contract_that_is_evaluated_before_the_next() {
        parts(
            "You will be offered a contract of 18 months, with a go/no-go moment after 12 months, followed by a contract of 30 months.",
            "P48M",
            "P18M",
            "P30M",
        );
        lasts(
            "You will be offered a contract of four years, with a go/no-go moment after 12 months.",
            Some("P4Y"),
        );
    }

    #[test]
    fn lengths_at_most() {
        lasts(
            "Maximum duration for the fellowship is 12 months.",
            Some("../P12M"),
        );
        lasts("The maximum duration for the programme is 4 years.", None);
        lasts(
            "A contract will be signed until the end of the long programme for new doctors of moss or a maximum period of four years.",
            Some("../P4Y"),
        );
    }

    #[test]
    fn a_year_that_may_be_considered() {
        parts(
            "The fellowship is for three years. A fourth year may be considered with a workload of 25 %.",
            "P4Y",
            "P3Y",
            "P1Y",
        );
        lasts(
            "The fellowship is for three years. Other years may be considered.",
            Some("P3Y"),
        );
        lasts(
            "The post is for two years. Teaching in the third year may be considered, and fellows in their third year may be considered.",
            Some("P2Y"),
        );
        lasts(
            "A post for two years, second year contingent upon funding.",
            Some("P2Y"),
        );
    }

    #[test]
    fn how_long_somebody_has_had_a_degree() {
        lasts(
            "Candidates must hold a PhD for less than 5 years. The contract is for 18 months.",
            Some("P18M"),
        );
        lasts("We offer a PhD for 4 years.", Some("P4Y"));
        lasts(
            "You are expected to do a PhD for three years in our group.",
            Some("P3Y"),
        );
    }

    #[test]
    fn a_trial_behind_another_clause() {
        let read =
            parse_posting("Duration: 48 months (4 years), trial period of 3 months.").employment;
        assert_eq!(shown(read.probation).as_deref(), Some("P3M"));
        let read = parse_posting("Contract: 2 years, with a (6 months) trial period.").employment;
        assert_eq!(shown(read.probation).as_deref(), Some("P6M"));
    }

    #[test]
    fn the_equivalent_of_full_time_studies() {
        lasts(
            "The student is employed for one year, and this may be extended up to the equivalent of four years of full-time studies.",
            Some("P4Y"),
        );
        lasts(
            "Leave is given up to the equivalent of 6 months of pay.",
            None,
        );
        lasts(
            "The employment is limited to the equivalent of four years of full-time studies.",
            Some("P4Y"),
        );
    }

    #[test]
    fn a_label_that_names_one_end() {
        lasts("Maximum duration: 5 years", Some("../P5Y"));
        lasts("Duration: 5 years", Some("P5Y"));
    }

    #[test]
    fn one_additional_year() {
        lasts(
            "The post is for one year with the possibility of one additional year.",
            Some("P2Y"),
        );
        lasts(
            "The post is for one year. You have one additional year of practice.",
            Some("P1Y"),
        );
    }

    #[test]
    fn the_first_part_of_a_programme() {
        lasts(
            "You will guide the work over the initial 24-month training programme of the firm.",
            None,
        );
        lasts(
            "You will be given an initial 24-month contract.",
            Some("P24M"),
        );
    }

    #[test]
    fn lengths_in_other_tongues() {
        lasts("Vollzeit, befristet auf 3 Jahre", Some("P3Y"));
    }

    #[test]
    fn dutch_lengths() {
        lasts(
            "De aanstelling is voor de duur van vier jaar.\n",
            Some("P4Y"),
        );
        lasts("Je hebt drie jaar ervaring met veen.\n", None);
        parts(
            "Een aanstelling voor twee jaar, met de mogelijkheid tot verlenging met een jaar.\n",
            "P3Y",
            "P2Y",
            "P1Y",
        );
    }

    #[test]
    fn german_lengths() {
        lasts(
            "Die Stelle ist auf 1 Jahr befristet mit Verlängerungsmöglichkeit auf 4 Jahre.",
            Some("P4Y"),
        );
        lasts(
            "Die Anstellung erfolgt für die Dauer von 4 Jahren.",
            Some("P4Y"),
        );
        lasts("Die Vertragslaufzeit beträgt 36 Monate.", Some("P36M"));
        lasts("Die Unterlagen werden nach sechs Monaten gelöscht.", None);
        lasts("Sie haben mindestens drei Jahre Berufserfahrung.", None);
        parts(
            "Die Stelle ist zunächst auf zwei Jahre befristet mit der Option auf Verlängerung um ein weiteres Jahr.",
            "P3Y",
            "P2Y",
            "P1Y",
        );
        parts(
            "Die Juniorprofessur ist zunächst auf drei Jahre befristet und wird nach positiver Evaluation um weitere drei Jahre verlängert.",
            "P6Y",
            "P3Y",
            "P3Y",
        );
    }
}
