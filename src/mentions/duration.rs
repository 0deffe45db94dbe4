//! Lengths of time.

use super::{Found, Site, Trigger, counted};
use crate::grammar::{self, article_and_more, article_duration};
use crate::lexicon::{Joint, Sense, Unit, joints};
use crate::model::{EmploymentLength, MentionValue};

/// A length of time.
pub fn duration(site: &Site<'_>) -> Option<Found> {
    if matches!(site.trigger, Trigger::Cue(Sense::Unit(_))) {
        return article_length(site);
    }
    if !(counted::begins(site) || is_added(site)) || !unit_ahead(site) {
        return None;
    }
    counted::read(site, |input| {
        grammar::duration(input).map(|(left, length)| (left, MentionValue::Duration(length)))
    })
}

/// "2 years (+1 year)": a plus sign of its own before the number.
fn is_added(site: &Site<'_>) -> bool {
    let before = site.before().strip_suffix('+');
    matches!(site.trigger, Trigger::Digit)
        && before.is_some_and(|before| before.is_empty() || before.ends_with([' ', '(', '\n']))
}

fn unit_ahead(site: &Site<'_>) -> bool {
    let unit = |sense| {
        matches!(sense, Sense::Unit(unit) if unit != Unit::Hour)
            || matches!(sense, Sense::Length(..))
    };
    site.ahead(counted::REACH).any(|cue| unit(cue.sense)) || glued_unit(site.rest())
}

/// "3y", "36months": the unit is no word of its own.
fn glued_unit(rest: &str) -> bool {
    let mut behind_digits = rest
        .chars()
        .take(8)
        .skip_while(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ',' | '-' | '–'));
    behind_digits.next().is_some_and(char::is_alphabetic)
}

/// "a year" where it is a length ("for a year", "a year and a half") and no rate ("twice a year").
fn article_length(site: &Site<'_>) -> Option<Found> {
    let article = last_word(site.before())?;
    let (left, length) = article_duration(site.text.get(article..)?).ok()?;
    let end = site.text.len().saturating_sub(left.len());
    let found = |start: usize, length: EmploymentLength| {
        Found::new(start..end, MentionValue::Duration(length))
    };
    let before = site.text.get(..article)?;
    // "two hours a week and 3 days a month" are rates.
    let rate = site.behind(REACH).any(|cue| {
        matches!(cue.sense, Sense::Unit(_)) && (cue.end..article).len() <= 1 && cue.end < article
    });
    let more = !rate && article_and_more(site.text.get(article..)?).is_ok();
    if before.trim().is_empty() || more {
        return Some(found(article, length));
    }
    // "at least a year", "up to a month"
    if let Some(bound) = counted::bound_before(site, article) {
        let (_, length) = grammar::duration(site.text.get(bound..)?).ok()?;
        return Some(found(bound, length));
    }
    let word = before.get(last_word(before)?..)?;
    let counts = |joint| (joint == Joint::For).then_some(());
    joints()
        .beginning(word, counts)
        .map(|_| found(article, length))
}

/// How far before an article the unit of a rate may begin.
const REACH: usize = 16;

/// Where the word begins that one blank parts from the end; function words are short.
fn last_word(before: &str) -> Option<usize> {
    const LONGEST: usize = 12;
    let word_end = before.strip_suffix(char::is_whitespace)?;
    let letters: usize = word_end
        .chars()
        .rev()
        .take(LONGEST)
        .take_while(|sign| sign.is_alphabetic())
        .map(char::len_utf8)
        .sum();
    (letters > 0).then(|| word_end.len().saturating_sub(letters))
}

#[cfg(test)]
mod tests {
    use crate::mentions::marked::assert_read;
    use crate::model::MentionValue;

    #[track_caller]
    fn reads(marked: &str, lengths: &[&str]) {
        assert_read(marked, lengths, |value, _| match value {
            MentionValue::Duration(length) => Some(length.to_string()),
            _ => None,
        });
    }

    #[track_caller]
    fn reads_nothing(text: &str) {
        reads(text, &[]);
    }

    #[test]
    fn rates_places_and_other_units_are_no_lengths() {
        reads_nothing("twice a year, 40 hours a week, three times a month");
        reads_nothing("the first year, the 3rd year, year 2, years of work, for months");
        reads_nothing("in 2023 year by year");
        reads_nothing("Figure 3 y-axis, page 3 an appendix, 5 Mo at most, 27 quarter hours");
        reads_nothing("2 m, 15m, 5 h, 30 minutes");
        reads_nothing("some days, several years, a few months");
        reads("two hours a week and |3 days| a month", &["P3D"]);
    }

    #[test]
    fn digits_words_and_both() {
        reads("for |four (4) years|", &["P4Y"]);
        reads(
            "|36 months|, |36-months|, |36months|",
            &["P36M", "P36M", "P36M"],
        );
        reads("a |three-year| post, a |18-month| one", &["P3Y", "P18M"]);
        reads("|twenty-one years|, |eighteen months|", &["P21Y", "P18M"]);
        reads("|3 yrs|, |12 mths|, |3Y|", &["P3Y", "P12M", "P3Y"]);
        reads("|two full years|, |3 additional years|", &["P2Y", "P3Y"]);
        reads("|one\nyear|", &["P1Y"]);
        reads("|2 weeks|, |10 working days|", &["P2W", "P10D"]);
    }

    #[test]
    fn lengths_that_are_added() {
        reads(
            "|2 years| (+|1 year|), |2 years| +|6 months|",
            &["P2Y", "P1Y", "P2Y", "P6M"],
        );
        reads_nothing("in C+2 days, at 3:+2 years");
    }

    #[test]
    fn an_article_counts_where_more_is_added() {
        reads("ik ben |een week en drie dagen| weg", &["P1W3D"]);
        reads("they stay |a year and six months|", &["P1Y6M"]);
        reads("contrat : |un an|, renouvelable", &["P1Y"]);
    }

    #[test]
    fn halves_and_quarters() {
        reads("|1.5 years|, |2,5 years|", &["P1.5Y", "P2.5Y"]);
        reads(
            "|two and a half years|, |2½ years|, |2 1/2 years|",
            &["P2.5Y", "P2.5Y", "P2.5Y"],
        );
        reads("|a year and a half|, |half a year|", &["P1.5Y", "P0.5Y"]);
        reads("|one and a quarter years|", &["P1.25Y"]);
    }

    #[test]
    fn ranges() {
        reads("|2-3 years|, |two to three years|", &["P2Y/P3Y", "P2Y/P3Y"]);
        reads(
            "|12 – 24 months|, |2 or 3 years|",
            &["P12M/P24M", "P2Y/P3Y"],
        );
        reads("|between 1 and 2 years|", &["P1Y/P2Y"]);
        reads("|6 months to 1 year|", &["P6M/P1Y"]);
        reads("|at least 2 and at most 4 years|", &["P2Y/P4Y"]);
        reads(
            "|a minimum of two years and a maximum of three years|",
            &["P2Y/P3Y"],
        );
    }

    #[test]
    fn one_sided() {
        reads("|up to 3 years|, |max. 3 years|", &["../P3Y", "../P3Y"]);
        reads("|at least two years|, |5+ years|", &["P2Y/..", "P5Y/.."]);
        reads(
            "|no more than 3 years|, |3 years maximum|",
            &["../P3Y", "../P3Y"],
        );
        reads("|at least a year|", &["P1Y/.."]);
        reads("|up to 36 months+|", &["../P36M"]);
        reads("|up to approx. 3 years|", &["../P3Y"]);
        reads("|about 3 years|, |c. 3 years|", &["P3Y", "P3Y"]);
        reads("paid over |36 months|", &["P36M"]);
        reads("b. a degree\nc. |3 years| of work", &["P3Y"]);
        reads(
            "data from |four years|, the last |3 years| up to now",
            &["P4Y", "P3Y"],
        );
    }

    #[test]
    fn parts_that_make_one_length() {
        reads(
            "|2 years and 6 months|, |4 years 11 months|",
            &["P2Y6M", "P4Y11M"],
        );
        reads("|one (1) year and six (6) months|", &["P1Y6M"]);
        reads("|3+1 years|", &["P4Y"]);
        reads("|3 years|, |36 months|", &["P3Y", "P36M"]);
        reads("|6 months| and |2 years|", &["P6M", "P2Y"]);
    }

    #[test]
    fn articles_that_count() {
        reads("for |a year|, within |a month|", &["P1Y", "P1M"]);
        reads("|another year|, a |full year|", &["P1Y", "P1Y"]);
    }

    #[test]
    fn other_languages() {
        reads(
            "|dreijährige| Stelle, |3-jährig|, |mindestens 2 Jahre|",
            &["P3Y", "P3Y", "P2Y/.."],
        );
        reads(
            "voor |anderhalf jaar|, |maximaal 48 maanden|",
            &["P1.5Y", "../P48M"],
        );
        reads(
            "i |tre år|, |36 måneder|, |upp till 4 år|",
            &["P3Y", "P36M", "../P4Y"],
        );
        reads("|trois ans|, de |12 à 36 mois|", &["P3Y", "P12M/P36M"]);
    }
}
