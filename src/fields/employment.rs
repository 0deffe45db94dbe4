//! Term and extent of the employment, its share of a full-time post and its weekly hours.

mod around;
mod bare;
mod ending;
mod share;
mod taken_back;
mod titled;

use around::{
    counted, halves_time, holds, is_basis, is_beside_terms, is_of_other, is_whole_of_share,
    named_before, named_beside, priced, says_extent, says_share,
};
use bare::{Bare, bare, hours_behind, share_behind};
use ending::ending;
use share::{
    REACH, extent_of_share, is_less_than_half, is_part_of_work, is_whole, parted, role, share,
};
use taken_back::{closes, denied, hoped, leads_elsewhere, limited};
use titled::{behind_rank, below_title, titled};

use super::{Candidate, best};
use crate::lexicon::{Cue, Label, Particle, Sense, ShareRole, Word};
use crate::mentions::Found;
use crate::model::{Evidence, Extent, MentionValue, PayPeriod, Range, SectionKind, Term};
use crate::outline::{Outline, Passage};

/// The terms of the employment, but for its length.
#[derive(Debug, Default)]
pub struct Terms {
    pub term: Option<Candidate<Term>>,
    /// That it is temporary, where only its last day says so.
    pub ending: Option<Candidate<Term>>,
    /// That it is permanent, where only a word such as "regular" says so.
    pub lasting: Option<Candidate<Term>>,
    pub extent: Option<Candidate<Extent>>,
    pub fte: Option<Candidate<Range>>,
    pub weekly_hours: Option<Candidate<Range>>,
}

/// Reads the terms.
pub fn employment(outline: &Outline<'_>) -> Terms {
    let mut terms = Vec::new();
    let mut endings = Vec::new();
    let mut lasting = Vec::new();
    let mut extents = Vec::new();
    let mut open = false;
    let mut shares = Vec::new();
    let mut hours = Vec::new();
    for passage in &outline.passages {
        open |= words(
            outline,
            passage,
            &mut terms,
            &mut lasting,
            &mut extents,
            &mut shares,
            &mut hours,
        );
        endings.extend(ending(outline, passage));
        numbers(outline, passage, &mut shares, &mut hours);
    }
    shares.extend(titled(outline).or_else(|| below_title(outline)));
    // "Hours: Full time, part time" says more than any sentence.
    extents.retain(|extent| !open || extent.evidence == Evidence::Labelled);
    let fte = best(parted(shares));
    let extent = best(extents).or_else(|| fte.clone().filter(|_| !open).and_then(extent_of_share));
    Terms {
        term: term(outline, terms),
        ending: best(endings),
        lasting: best(lasting),
        extent,
        fte,
        weekly_hours: best(hours),
    }
}

/// The best-evidenced term; a tenure track says more than that the post is regular or permanent.
fn term(outline: &Outline<'_>, terms: Vec<Candidate<Term>>) -> Option<Candidate<Term>> {
    let chosen = best(terms.iter().cloned())?;
    let passage = outline.passage_at(chosen.range.start)?;
    let is_line = |passage: &Passage| {
        passage.label.is_some() || !outline.slice(passage.range.clone()).ends_with('.')
    };
    let track = |other: &Candidate<Term>| {
        chosen.value == Term::Permanent
            && other.value == Term::TenureTrack
            && other.evidence == chosen.evidence
            // "The department offers tenure-track positions every year." is no word on this one.
            && (is_line(passage)
                || passage.range.contains(&other.range.start)
                || outline.passage_at(other.range.start).is_some_and(is_line))
    };
    let more = terms.into_iter().find(track);
    more.or(Some(chosen))
}

/// Reads what is said in words; whether a label leaves the extent open.
fn words(
    outline: &Outline<'_>,
    passage: &Passage,
    terms: &mut Vec<Candidate<Term>>,
    lasting: &mut Vec<Candidate<Term>>,
    extents: &mut Vec<Candidate<Extent>>,
    shares: &mut Vec<Candidate<Range>>,
    hours: &mut Vec<Candidate<Range>>,
) -> bool {
    let label = passage.label.as_ref().map(|(label, _)| *label);
    let cues = outline.cues(passage.range.clone());
    let holding = cues.iter().any(|cue| cue.sense == Sense::Holding);
    let labelled = matches!(label, Some(Label::Contract | Label::Extent | Label::Stage));
    let short = passage.range.len() <= 80;
    let plain = labelled || holding || short;
    // "The department has 50 professors and tenure-track assistant professors."
    let of_post = outline.kind(passage) != SectionKind::Employer;
    let asked = outline.kind(passage) == SectionKind::Qualifications;
    let evidence = if labelled {
        Evidence::Labelled
    } else {
        Evidence::Phrased
    };
    let mut found = Vec::new();
    let halves = halves_time(outline, passage);
    let told = |cue: &Cue<Sense>| {
        !outline.scan.in_address(cue.start)
            && !denied(outline, passage, cue.start)
            && !(cue.sense == Sense::Term(Some(Term::Permanent))
                && hoped(outline, passage, cue.start))
            && !closes(outline, cue)
            && !(cue.sense == Sense::Extent(Some(Extent::PartTime)) && halves)
    };
    for cue in cues {
        match cue.sense {
            Sense::Term(Some(_)) | Sense::Extent(Some(_)) if !told(cue) => {}
            // "invites scholars to apply for a tenure-track position": nothing but its own noun speaks of the post.
            Sense::Term(Some(term)) if !plain && of_post && holds(outline, cue) => {
                terms.push(Candidate::new(term, cue.range(), Evidence::Bare));
            }
            Sense::Term(Some(term))
                if (plain
                    || of_post
                        && (named_beside(cues, cue) || named_before(outline, cues, cue)))
                    && !leads_elsewhere(outline, cue) =>
            {
                let term = if term == Term::Permanent && limited(outline, cue) {
                    Term::Temporary
                } else {
                    term
                };
                terms.push(Candidate::new(term, cue.range(), evidence));
            }
            // "Work type: Continuing", "Full-time, ongoing"; whatever says the term itself, or how long it is, says more.
            Sense::Lasting
                if (matches!(label, Some(Label::Contract | Label::Stage))
                    || short && cues.iter().any(says_extent))
                    && outline.stands_apart(&passage.range, &cue.range()) =>
            {
                lasting.push(Candidate::new(Term::Permanent, cue.range(), evidence));
            }
            // "Full-time: min. € 3,598" is the pay of others too.
            // "three years as a full-time lecturer" is asked of the candidate.
            Sense::Extent(Some(extent))
                if (plain || of_post && !asked && named_beside(cues, cue))
                    && !priced(outline, cue.end)
                    && !(extent == Extent::FullTime
                        && (is_basis(outline, cue.start) || is_whole_of_share(outline, cue)))
                    && !counted(outline, cue)
                    && !is_of_other(outline, cue) =>
            {
                hours.extend(hours_behind(outline, passage, cue, evidence));
                shares.extend(share_behind(outline, passage, cue));
                found.push(Candidate::new(extent, cue.range(), evidence));
            }
            _ => {}
        }
    }
    // "full-time or part-time" settles nothing; of "full-time, but those seeking part-time may apply" the first does.
    let mut rest = found.into_iter();
    if let Some(first) = rest.next() {
        let settled = rest.all(|other| {
            let gap = outline.slice(first.range.end..other.range.start);
            other.value == first.value
                || first.value == Extent::FullTime
                    && gap.len() > CLAUSE
                    && gap.contains([',', ';', '('])
        });
        if settled {
            extents.push(first);
        }
        return labelled && !settled;
    }
    false
}

/// Another clause has begun behind so many bytes and a sign.
const CLAUSE: usize = 20;

fn numbers(
    outline: &Outline<'_>,
    passage: &Passage,
    shares: &mut Vec<Candidate<Range>>,
    hours: &mut Vec<Candidate<Range>>,
) {
    let label = passage.label.as_ref().map(|(label, _)| *label);
    let all = outline.mentions(outline.with_label(passage));
    if all.is_empty() {
        match bare(outline, passage) {
            Some(Bare::Hours(bare)) => hours.push(bare),
            Some(Bare::Share(bare)) => shares.push(bare),
            None => {}
        }
    }
    for (at, found) in all.iter().enumerate() {
        let labelled = label == Some(Label::Extent);
        let evidence = if labelled {
            Evidence::Labelled
        } else {
            Evidence::Phrased
        };
        match &found.value {
            MentionValue::Percent(percent) => {
                // "0.8 FTE", "half-time": the words themselves say that it is the share of a post.
                let cues = outline.cues(found.range.clone());
                let own = cues.iter().any(|cue| says_share(outline, cue));
                let role = role(outline, passage, &found.range);
                // "Employment: 75 % (30 hours a week)"
                let first = matches!(label, Some(Label::Contract | Label::Stage))
                    && found.range.start == passage.range.start;
                // "no more than a half-time job with another employer"
                let of_post = (labelled
                    || own
                    || first
                    || role == Some(ShareRole::Post)
                    || role.is_none()
                        && (is_beside(outline, passage, all, at, is_of_week)
                            || is_beside_terms(outline, passage, all, at))
                    || is_beside(outline, passage, all, at, |value| {
                        matches!(value, MentionValue::PayScale(_))
                    })
                    || behind_rank(outline, passage, &found.range))
                    && role != Some(ShareRole::Held)
                    && !(own && halves_time(outline, passage));
                if let (true, Some(share)) = (of_post, share(*percent))
                    && (labelled || !is_part_of_work(share))
                    // "85,000 francs a year for a 100 % position"
                    && !(is_whole(share) && is_basis(outline, found.range.start))
                {
                    // "You will teach 0.2 FTE": that part of the work bears out no post.
                    let work = own && role == Some(ShareRole::Other) && is_less_than_half(share);
                    let evidence = if work { Evidence::Bare } else { evidence };
                    shares.push(Candidate::new(share, found.range.clone(), evidence));
                }
            }
            MentionValue::Hours(worked)
                if worked.period == PayPeriod::Week
                    && (labelled || worked.hours.max.is_none_or(|hours| hours >= LEAST))
                    && (leads_to_post(outline, found.range.end)
                        || !matches!(
                            role(outline, passage, &found.range),
                            Some(ShareRole::Other | ShareRole::Held)
                        )) =>
            {
                hours.push(Candidate::new(worked.hours, found.range.clone(), evidence));
            }
            _ => {}
        }
    }
}

/// "38 hours per week (100 %)", "100 % (38 hours per week)", "(TV-H E 13, 100 %)": nothing but signs between.
fn is_beside(
    outline: &Outline<'_>,
    passage: &Passage,
    all: &[Found],
    at: usize,
    wanted: impl Fn(&MentionValue) -> bool,
) -> bool {
    let beside = |pair: &[Found]| {
        let [first, next] = pair else {
            return false;
        };
        let between = outline.slice(first.range.end..next.range.start.max(first.range.end));
        // "30 hours per week (75 % in the field)"
        let rest = outline.slice(next.range.end..passage.range.end);
        let ends = !rest.trim_start().starts_with(char::is_alphanumeric);
        (wanted(&first.value) || wanted(&next.value))
            && ends
            && between.len() <= SIGNS
            && !between.contains(char::is_alphanumeric)
    };
    let around = all.get(at.saturating_sub(1)..all.len().min(at + 2));
    around.is_some_and(|around| around.windows(2).any(beside))
}

/// The hours of a week's work.
fn is_of_week(value: &MentionValue) -> bool {
    matches!(value, MentionValue::Hours(worked)
        if worked.period == PayPeriod::Week && worked.hours.max.is_some_and(|hours| hours >= LEAST))
}

/// " (= "
const SIGNS: usize = 4;

/// "a 30 hours per week teaching and research position": what is worked in the position that the words behind lead to.
fn leads_to_post(outline: &Outline<'_>, end: usize) -> bool {
    let post = outline
        .senses(end..end + REACH, |sense| {
            (sense == Sense::ShareRole(ShareRole::Post)).then_some(())
        })
        .next();
    post.is_some_and(|(cue, ())| {
        let gap = outline.slice(end..cue.start);
        let words = outline.scan.words_within(end..cue.start);
        let joins = |word: &Word| {
            outline
                .particle(word.start)
                .is_none_or(|particle| particle == Particle::And)
        };
        gap.starts_with(' ')
            && !gap.contains(|c: char| c.is_ascii_punctuation())
            && words.iter().all(joins)
    })
}

/// Nobody is employed for fewer hours a week, but many teach for four.
const LEAST: rust_decimal::Decimal = rust_decimal::Decimal::from_parts(5, 0, 0, false, 0);

#[cfg(test)]
mod tests {
    use crate::{Extent, Term, parse_posting};

    #[track_caller]
    fn term(text: &str, term: Option<Term>) {
        assert_eq!(
            parse_posting(text).employment.term.map(|read| read.value),
            term,
            "{text}"
        );
    }

    #[track_caller]
    fn extent(text: &str, extent: Option<Extent>) {
        assert_eq!(
            parse_posting(text).employment.extent.map(|read| read.value),
            extent,
            "{text}"
        );
    }

    #[test]
    fn shares_of_a_pay_group_and_what_a_salary_is_reckoned_for() {
        fte(
            "Payment in pay group E 13 (50 %) with a supplement of up to 15 %.",
            Some("0.5"),
        );
        fte(
            "The remuneration corresponds to 65% of pay group 13.",
            Some("0.65"),
        );
        let text = "Postdoc in Moss (80 – 100 %)\n\nWe pay CHF 85'000 – 92'000 p.a. for a 100 % position.\n";
        fte(text, Some("0.8-1"));
        extent(text, None);
        fte(
            "We pay €3,000 a month for two years, 100 % position.",
            Some("1"),
        );
    }

    #[test]
    fn two_halves_of_one_post() {
        let text = "Postdoc\n\nThe candidate works half-time for the project and half-time on work of their own.\n";
        fte(text, None);
        extent(text, None);
        fte("Postdoc\n\nThis is a half-time position.\n", Some("0.5"));
    }

    #[test]
    fn a_tenure_track_says_more_than_a_regular_post() {
        term(
            "Full-time Regular\n\nThis is a tenure-track faculty position.\n",
            Some(Term::TenureTrack),
        );
        term(
            "Contract: permanent\n\nOf late we filled a tenure-track position.\n",
            Some(Term::Permanent),
        );
        term(
            "Postdoc in ferns\n\nThis is a permanent position.\n\nThe department has ten faculty members and offers tenure-track positions every year.\n",
            Some(Term::Permanent),
        );
    }

    #[test]
    fn hours_in_brackets_behind_the_extent() {
        hours("Schedule: Full Time (40 hours)\n", Some("40"));
        hours("This is a part-time (19,5 hours) post.\n", Some("19.5"));
        hours("Part-time (8 hours)\n", None);
        hours("Full time (40 hours of teaching)\n", None);
        hours("Full time (12 hours)\n", None);
        hours("Students who study full time (30 hours) may apply.\n", None);
    }

    #[test]
    fn terms_whose_end_is_open() {
        term(
            "Uncertain term work contract, starting in May.",
            Some(Term::Temporary),
        );
    }

    #[test]
    fn words_that_say_little_of_the_term() {
        for (text, read) in [
            (
                "Employment type: Full-time, regular\n",
                Some(Term::Permanent),
            ),
            ("Employment type: Ongoing\n", Some(Term::Permanent)),
            ("Full-time, ongoing\n", Some(Term::Permanent)),
            (
                "Employment type: Full-time, regular\n\nThis is a two-year fixed-term position.\n",
                Some(Term::Temporary),
            ),
            ("Working hours: regular, Monday to Friday\n", None),
        ] {
            term(&format!("Postdoc in Mosses\n\n{text}"), read);
        }
    }

    #[test]
    fn terms_before_a_text() {
        let text = "Please apply. Employment type: Full-time, permanent Fernlab is a partner of the county. It works on lakes and boats.";
        term(text, Some(Term::Permanent));
        extent(text, Some(Extent::FullTime));
        let sections = parse_posting(text).sections;
        assert!(
            sections.iter().all(|part| part.heading.is_none()),
            "{sections:?}"
        );
    }

    #[track_caller]
    fn fte(text: &str, share: Option<&str>) {
        assert_eq!(
            parse_posting(text)
                .employment
                .fte
                .map(|read| read.value.to_string())
                .as_deref(),
            share,
            "{text}"
        );
    }

    #[test]
    fn shares_in_brackets() {
        fte(
            "Fellows spend up to 30% of their appointment period elsewhere.",
            None,
        );
        fte("The position is full-time (1.0) for two years.", Some("1"));
        fte("Workload: part-time (0,5)", Some("0.5"));
        fte("The position is full-time (1) for two years.", None);
        fte("The position is full-time (2.5 days at sea).", None);
        fte("The team has 20 full-time (1.0) researchers.", None);
        fte("Students who work part-time (0.5) may apply.", None);
    }

    #[test]
    fn shares_of_others() {
        for text in [
            "We are looking for more women, as their share among professors (25 %) is low.",
            "The university seeks to double the share of women among full professors (28%).",
            "We seek a postdoc to support the professor (20 %) in teaching.",
            "We are looking for a lecturer who teaches with a professor (50 %).",
            "Postdoc\n\nMaternity pay (18 weeks), 90 %",
            "Postdoc\n\nThe project lasts three years (65 %), temporary contract.",
            "Postdoc: Cutting Emissions by Half, 50 % – How?",
            "Maps lakes (60%) Rows boats (30%) Trains students (10%)",
            "Level B: $105,000 p.a. plus 17% superannuation Full-time, fixed term",
        ] {
            fte(text, None);
        }
    }

    #[test]
    fn blanks_round_the_sign_of_a_term() {
        extent("Full - Time Postdoc", Some(Extent::FullTime));
        term(
            "Assistant Professor (Tenure - Track)",
            Some(Term::TenureTrack),
        );
    }

    #[track_caller]
    fn hours(text: &str, hours: Option<&str>) {
        assert_eq!(
            parse_posting(text)
                .employment
                .weekly_hours
                .map(|read| read.value.to_string())
                .as_deref(),
            hours,
            "{text}"
        );
    }

    #[test]
    fn what_is_renewed_each_year() {
        for renewed in ["can be renewed annually", "is renewable on an annual basis"] {
            term(
                &format!("Postdoc\n\nThe position {renewed}.\n"),
                Some(Term::Temporary),
            );
        }
        term(
            "Postdoc\n\nThe licence is renewed annually by all who sail in the boats of our school at the lake.\n",
            None,
        );
    }

    #[test]
    fn hours_of_a_label() {
        hours("Engineer\n\n- Standard Hours: 40\n", Some("40"));
        hours("Engineer\n\nScheduled Hours: 37.5\n", Some("37.5"));
        hours("Engineer\n\nStandard Hours: 9 - 5\n", None);
        hours(
            "Engineer\n\n- Hours Per Week: 40\n- Start: soon\n",
            Some("40"),
        );
        hours("Engineer\n\nStandard Hours: 8:00 am\n", None);
    }

    #[test]
    fn a_share_of_full_time() {
        extent(
            "Terms: 65% of the full-time weekly hours, limited to 3 years.",
            Some(Extent::PartTime),
        );
        extent("Terms: full-time (100%)", Some(Extent::FullTime));
        hours(
            "The regular weekly working hours are 39.5 hours.",
            Some("39.5"),
        );
        hours("half-time (19.5 h/w)", Some("19.5"));
    }

    #[test]
    fn a_share_behind_who_is_sought() {
        fte(
            "We seek a postdoctoral researcher (80-100%) in law.",
            Some("0.8-1"),
        );
        fte("We are hiring a postdoc (100 %, 2 years).", Some("1"));
        fte("The lab has PhD students (30%) and postdocs (20%).", None);
        fte(
            "A post as lecturer and as head of research (50 %) combined with clinical work (50 %) is vacant.",
            None,
        );
    }

    #[test]
    fn a_share_beside_its_hours() {
        fte("We offer 39 hours a week (100 %).", Some("1"));
        fte(
            "The pay follows the scale of the country (TV-H E 13/14, 65 %).",
            Some("0.65"),
        );
        fte(
            "The pay follows the scale of the country (TV-H E 13/14, 65 % in the first year).",
            None,
        );
        fte("The position: 50 % (19.5 hours per week)", Some("0.5"));
        fte("We offer a 2/3 position in moss.", Some("0.6667"));
        fte("The 2/3 position starts in May.", Some("0.6667"));
        for text in [
            "The probe binds at the 2/3 position of the ring.",
            "The sensor has a 0.5 position error.",
        ] {
            fte(text, None);
        }
        fte("You will teach 8 hours per week (20 %).", None);
        fte("38 hours per week; 30 % of our staff are women.", None);
    }

    #[test]
    fn numbers_without_their_unit() {
        hours("Engineer\n\nWorking hours: 30\n", Some("30"));
        hours("Engineer\n\nHours: 35 hours\n", Some("35"));
        hours("The weekly working time is currently 26 hours.", Some("26"));
        hours("The weekly working time amounts to 26 hours.", Some("26"));
        hours("Engineer\n\nContracted hours: 37.5\n", Some("37.5"));
        hours("Engineer\n\nHours: 9-17\n", None);
        hours("Engineer\n\nWorking hours: 8\n", None);
        hours("Engineer\n\nHours: 1200 a year\n", None);
        hours("Engineer\n\nHours per fortnight: 40\n", None);
        hours("Engineer\n\nWorking hours: 20, 30 or 40\n", None);
        hours("Engineer\n\nStandard hours: 8 a.m. to 5 p.m.\n", None);
        hours("Engineer\n\nStandard hours are 9 to 5.\n", None);
        hours("Engineer\n\nHours per week: 1.00FTE\n", None);
        hours("Engineer\n\nHours per week: 0.5 FTE\n", None);
        hours(
            "Engineer\n\n- Hours per week: 38\n- Start: 1 May\n",
            Some("38"),
        );
        hours("Engineer\n\nWeekly hours: 38 – permanent\n", Some("38"));
        fte("Engineer\n\nPercentage of employment: 50\n", Some("0.5"));
        fte("Engineer\n\nEmployment fraction: 0.6\n", Some("0.6"));
        fte("Engineer\n\nWorking hours: 1\n", None);
        extent("Salary: EUR 3,700 (full-time basis), 14 times\n", None);
    }

    #[test]
    fn a_word_that_is_a_value_says_that_the_position_lasts() {
        term("Work type: Full-time, continuing\n", Some(Term::Permanent));
        term("Appointment type: Regular\n", Some(Term::Permanent));
        term("Ongoing, full-time\n", Some(Term::Permanent));
        term("Duration: unlimited\n", Some(Term::Permanent));
        term("Type of contract: unlimited\n", Some(Term::Permanent));
        term("Full-time, unlimited holidays\n", None);
        term("Contract: regular reviews of the work\n", None);
        term("Full-time, regular meetings\n", None);
        term("Interest: ongoing\n", None);
    }

    #[test]
    fn terms_right_behind_the_position() {
        let term = |offered: &str, read| {
            term(
                &format!(
                    "The institute of moss in Fernshire is hiring a research assistant {offered}, who will count the ferns."
                ),
                read,
            );
        };
        term("for a definite duration", Some(Term::Temporary));
        term("on a fixed-term basis", Some(Term::Temporary));
        term("for an indefinite period", Some(Term::Permanent));
        term("with eyes for permanent ponds", None);
    }

    #[test]
    fn shares_and_hours_beside_the_position() {
        fte(
            "The student has a 100% working contract for 36 months.",
            Some("1"),
        );
        fte("Payment is according to TVöD (75%).", Some("0.75"));
        fte("The student spends 75% in the field.", None);
        hours(
            "We invite applications for a 30 hours per week teaching and research position.",
            Some("30"),
        );
        hours("You teach 6 hours per week in this position.", None);
        hours(
            "If you work 40 hours per week, you receive 41 days of leave.",
            None,
        );
        extent(
            "The School of Liberal Arts in the hills above the old town invites applications for a full-time, 9-month tenure-track Assistant Professor of Law.",
            Some(Extent::FullTime),
        );
    }

    #[test]
    fn terms() {
        term("Permanent residents may apply for this position.", None);
        term(
            "The post is supported by continuing professional development.",
            None,
        );
        term("This is a fixed-term position.", Some(Term::Temporary));
        term("Contract type: Permanent", Some(Term::Permanent));
        term("We offer an open-ended contract.", Some(Term::Permanent));
        term("The non-tenure-track position is open.", None);
        term(
            "The Department of Law in the old town by the lake invites teachers and scholars to fill a tenure-track position.",
            Some(Term::TenureTrack),
        );
        term("You look for a long-term position in our group.", None);
        term(
            "The School of Liberal Arts in the hills above the old town invites applications for a tenure track Assistant Professor of Law.",
            Some(Term::TenureTrack),
        );
        term("Die Stelle ist befristet.", Some(Term::Temporary));
        term(
            "This is not a teaching post, but a permanent position.",
            Some(Term::Permanent),
        );
        term(
            "The position is permanent, with a probation period of up to two years.",
            Some(Term::Permanent),
        );
        term("A tenure-track position is open.", Some(Term::TenureTrack));
        term(
            "Contract length: up to 31 March 2026",
            Some(Term::Temporary),
        );
        term(
            "Contract type: permanent, from 31 March 2026",
            Some(Term::Permanent),
        );
        term(
            "This is a 12-month tenure-accruing appointment.",
            Some(Term::TenureTrack),
        );
        term(
            "The period of employment is 3 years.",
            Some(Term::Temporary),
        );
    }

    #[test]
    fn extents() {
        extent(
            "Lecturer\n\nRequirements\n- five years of teaching at a university or a school of its rank, three of them as a full-time lecturer\n",
            None,
        );
        extent(
            "Lecturer\nPermanent. In the first three years of employment 80% of the position is protected for research.",
            None,
        );
        extent("The position may be held full-time or part-time.", None);
        extent(
            "Part-time and flexible arrangements may be considered.",
            None,
        );
        extent(
            "Our 200 full-time students like the place and its position.",
            None,
        );
        extent(
            "You are paid € 3,000 per month based on a full-time position.",
            None,
        );
        extent("Full-time: min. € 3,598 gross per month", None);
        extent(
            "The position is also available as part-time employment.",
            None,
        );
        extent("We are happy to consider job share applications.", None);
        extent("Scope Fulltime", Some(Extent::FullTime));
        extent(
            "The school invites applications for a full-time lecturer in botany.",
            Some(Extent::FullTime),
        );
        extent("Our 20 full-time lecturers like the place.", None);
        extent("Each course is led by a full-time lecturer.", None);
        extent(
            "The posts are offered on a full-time contract, but applicants seeking a part-time appointment are welcome.",
            Some(Extent::FullTime),
        );
        extent("This is a part-time position.", Some(Extent::PartTime));
        extent("Employment rate: 60 %", Some(Extent::PartTime));
    }

    #[test]
    fn shares() {
        fte("20 % of the working time goes into teaching.", None);
        fte("The position is 100% research.", None);
        fte(
            "Departmental duties of up to maximum 20 % of full-time may be added.",
            None,
        );
        fte(
            "From the salary, 2% is deducted as pension contribution.",
            None,
        );
        fte(
            "The position is a fixed term, 65 – 100 % position.",
            Some("0.65-1"),
        );
        fte("Scope: 100%", Some("1"));
        fte("Full-time equivalent: 100", Some("1"));
        fte(
            "PhD position in limnology\n100%, Westhaven, fixed-term\n\nThe lake is cold and the lab by its shore is old.",
            Some("1"),
        );
        fte(
            "Two PhD positions in limnology (50-100%)\n\nThe lake is cold.",
            Some("0.5-1"),
        );
        fte(
            "Postdoc in limnology, 80 %\n\nThe lake is cold.",
            Some("0.8"),
        );
        fte("Postdoc: reducing waste by 50%\n\nThe lake is cold.", None);
        fte(
            "PhD student: how 40% of all lakes froze\n\nThe lake is cold.",
            None,
        );
        fte("The post is 0.8 FTE.", Some("0.8"));
        fte(
            "The post is for research (0.8 FTE) and teaching (0.2 FTE).",
            None,
        );
        fte(
            "Extent: 1.0 FTE\n\nThe post is for research (0.8 FTE) and teaching (0.2 FTE).",
            Some("1"),
        );
    }

    #[test]
    fn weekly_hours() {
        hours("The courses take 4 hours per week of teaching.", None);
        hours(
            "Grading, seminars and the like; roughly 4 hours a week",
            None,
        );
        hours("You lecture for up to six hours per week.", None);
        hours("The holder has to teach seven hours a week.", None);
        hours("The job takes 37 hours per week for 12 months.", Some("37"));
        hours("Working 35 hours per week (1.0 FTE)", Some("35"));
        hours("max. 38 hours per week", Some("up to 38"));
        hours("The position is for 37.5 hours per week.", Some("37.5"));
    }

    #[test]
    fn what_is_no_extent_and_no_term() {
        term("You analyse answers to open-ended questions.", None);
        term("With an open-ended model we study lakes.", None);
        term(
            "The contract may lead further, with the possibility of promotion to a lecturer with an indefinite-term contract.",
            None,
        );
        extent(
            "The salary is 2,541 euros a month for a full-time appointment.",
            None,
        );
        extent("The institute has 75 full-time scientists.", None);
        extent("We have 2 full-time positions.", Some(Extent::FullTime));
        for text in [
            "You will code in tandem with a full-time software engineer.",
            "You are supported by a part-time technician.",
            "Up to 40 days of leave a year when working full-time.",
        ] {
            extent(text, None);
        }
        for text in [
            "You will code with us as a full-time software engineer.",
            "You will work together with a boat crew as a full-time postdoc.",
            "The grant comes together with a full-time postdoc position.",
        ] {
            extent(text, Some(Extent::FullTime));
        }
        extent(
            "Wage: 1,000 euros for part-time (0.5 load).",
            Some(Extent::PartTime),
        );
        term("The themes are (but not limited to) moss and trees.", None);
        term("The position is limited to 3 years.", Some(Term::Temporary));
        term(
            "The position is limited until the end of 2027.",
            Some(Term::Temporary),
        );
    }

    #[test]
    fn shares_of_a_post_and_of_the_work() {
        let fte = |text: &str| parse_posting(text).employment.fte.is_some();
        assert!(fte("Employment: 75 % (30 hours/week)\nStart: May\n"));
        assert!(fte("The position is 0.4 FTE."));
        assert!(!fte("The holder gives lectures (0.2 FTE) on moss."));
    }

    #[test]
    fn shares_in_words_and_posts_held_elsewhere() {
        fte(
            "Conditions\n\nA three quarter position in botany.\n",
            Some("0.75"),
        );
        fte("Conditions\n\nAt 0.8 of a full-time post.\n", Some("0.8"));
        fte("Extent of employment: 60 %", Some("0.6"));
        fte(
            "Candidates may not work for more than a half-time job with another employer.",
            None,
        );
    }

    #[test]
    fn until_further_notice_but() {
        term(
            "The position is until further notice.",
            Some(Term::Permanent),
        );
        term(
            "A postdoc is employed until further notice, but for no longer than two years.",
            Some(Term::Temporary),
        );
        term(
            "The contract is until 31 August 2026.",
            Some(Term::Temporary),
        );
    }

    #[test]
    fn civil_servants_for_a_time() {
        term(
            "We offer a contract or a position as a civil servant for initially 3 years.",
            Some(Term::Temporary),
        );
        term(
            "The professor is appointed as a civil servant for six years.",
            Some(Term::Temporary),
        );
        term(
            "The professor is appointed as a civil servant.",
            Some(Term::Permanent),
        );
        term(
            "A permanent position, after which you care for the boats for six years.",
            Some(Term::Permanent),
        );
        term(
            "Contract: permanent, funded for 5 years by the council.",
            Some(Term::Permanent),
        );
    }

    #[test]
    fn extents_that_a_label_leaves_open() {
        extent(
            "Hours: Full time, part time\n\nWe welcome those who wish to job share.\n",
            None,
        );
        extent(
            "Hours: Full time\n\nPart-time may be considered.\n",
            Some(Extent::FullTime),
        );
    }

    #[test]
    fn hours_with_their_share_in_brackets() {
        fte("Lab manager\n\n30 hours per week (75%)\n", Some("0.75"));
        fte(
            "Lab manager\n\n30 hours per week (75% in the field)\n",
            None,
        );
        fte(
            "Lab manager\n\n30 hours per week, of which 75% in the field\n",
            None,
        );
    }

    #[test]
    fn what_a_full_description_is() {
        extent("See the full position description at the office.", None);
        extent("A full position is offered.", Some(Extent::FullTime));
    }

    #[test]
    fn what_members_of_the_staff_hold() {
        term("The researcher must be a permanent faculty member.", None);
        term("The supervisor is a permanent member of staff.", None);
        extent(
            "On full-time basis the salary amounts to 3,491 euros.",
            None,
        );
        extent(
            "The lead is a full-time Faculty Research Assistant position at Lakeside.",
            Some(Extent::FullTime),
        );
    }

    #[test]
    fn what_others_hold_and_what_addresses_hold() {
        term("Applicants must not yet be in a permanent post.", None);
        extent("Applicants must not yet be in full-time posts.", None);
        term("Apply at https://fern.example.edu/temporaryJobs.htm", None);
        // What a link shows is text.
        term(
            "We seek a botanist. [The post is permanent](https://fern.example.edu/post) and full time.",
            Some(Term::Permanent),
        );
        term(
            "This is no tutorship. The post is permanent.",
            Some(Term::Permanent),
        );
    }

    #[test]
    fn how_one_post_is_parted() {
        assert!(
            parse_posting("Research (0.8 FTE)\nTeaching (0.2 FTE)\n")
                .employment
                .fte
                .is_none()
        );
        assert!(
            parse_posting("Two posts: 0.5 FTE and 0.5 FTE.")
                .employment
                .fte
                .is_some()
        );
    }

    #[test]
    fn what_has_no_end() {
        let permanent = Some(Term::Permanent);
        term("The post is not limited in time.", permanent);
        term("This is an ongoing role.", permanent);
        term("Recruitment to the post is ongoing.", None);
        let notice = "We announce an opening. Employment is until further notice.";
        term(notice, permanent);
        assert_eq!(parse_posting(notice).deadline, None);
        let open = parse_posting("Applications are accepted until further notice.");
        assert_eq!(open.employment.term, None);
        assert!(open.deadline.is_some());
        term("Our postdocs have gone on to tenure-track positions.", None);
    }

    #[test]
    fn shares_among_other_terms() {
        let title = "Lecturer in Ferns – 80 % – permanent\n\nThe school is old.\n";
        fte(title, Some("0.8"));
        fte("Postdoc\n\n3 years | 65 % | Fernton\n", Some("0.65"));
        fte(
            "Postdoc\n\nThe envisaged starting date is 1 March 2025 for a period of three years at 80%.",
            Some("0.8"),
        );
        fte(
            "Postdoc\n\nThe plants were watched for three years at 80% shade.",
            None,
        );
        hours(
            "Postdoc\n\nWeekly hours (min-max): 32 - 40\n",
            Some("32-40"),
        );
    }

    #[test]
    fn the_load_of_a_year_that_may_be_added() {
        fte(
            "A fourth year may be considered with a workload of 25 %.",
            None,
        );
        fte("The position has a workload of 25 %.", Some("0.25"));
    }

    #[test]
    fn posts_that_others_cannot_hold() {
        term("Applicants cannot hold a tenure-track position.", None);
        term(
            "You will hold a tenure-track position.",
            Some(Term::TenureTrack),
        );
    }

    #[test]
    fn learning_beside_work() {
        extent(
            "Fern University offers part-time continuing education.",
            None,
        );
        extent(
            "Fern University offers a part-time position.",
            Some(Extent::PartTime),
        );
    }

    #[test]
    fn german_contracts() {
        term(
            "Het betreft een aanstelling voor 18 maanden, waarna bij goed functioneren een vast dienstverband volgt.",
            Some(Term::Temporary),
        );
        term("Het is een vast dienstverband.", Some(Term::Permanent));
        for (text, ends) in [
            (
                "Die Stelle ist auf zwei Jahre befristet.",
                Some(Term::Temporary),
            ),
            (
                "Die Stelle ist unbefristet zu besetzen.",
                Some(Term::Permanent),
            ),
            (
                "Die Stelle ist nach dem Teilzeit- und Befristungsgesetz zu bewerten.",
                None,
            ),
        ] {
            term(text, ends);
        }
        for (text, share) in [
            (
                "Die Stelle ist in Vollzeit zu besetzen.",
                Some(Extent::FullTime),
            ),
            (
                "Die Stelle ist mit der Hälfte der regelmäßigen wöchentlichen Arbeitszeit zu besetzen.",
                Some(Extent::PartTime),
            ),
            ("Die Stelle ist grundsätzlich teilzeitgeeignet.", None),
            ("Umfang: Vollzeit/Teilzeit", None),
        ] {
            extent(text, share);
        }
        fte(
            "Die Beschäftigung erfolgt mit 65 % der regelmäßigen wöchentlichen Arbeitszeit.",
            Some("0.65"),
        );
        fte("Der Frauenanteil liegt bei 40 %.", None);
    }

    #[test]
    fn terms_of_northern_postings() {
        let temporary = [
            "Stillingen er en åremålsstilling på tre år.",
            "Anställningen är tidsbegränsad till två år.",
            "Stillingen er tidsbegrænset til to år.",
        ];
        for text in temporary {
            term(text, Some(Term::Temporary));
        }
        for text in [
            "Tjänsten är en tillsvidareanställning på heltid.",
            "Det er ledig fast stilling på heltid som ingeniør.",
        ] {
            term(text, Some(Term::Permanent));
            extent(text, Some(Extent::FullTime));
        }
        term("Vi har to hundre fast ansatte.", None);
    }
}
