//! What joins the two ends of a range of money.

use nom::branch::alt;
use nom::bytes::complete::tag;
use nom::character::complete::{char, one_of};
use nom::combinator::{opt, value, verify};
use nom::error::{Error, ErrorKind};
use nom::sequence::{delimited, preceded, terminated};
use nom::{Err, Parser};

use super::Parsed;
use super::blank::{blank, dash};
use super::word::{bound, joint, meaning};
use crate::lexicon::{Bound, Joint, Sense};

/// What joins two amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// "–"
    Dash,
    /// "to", and "up to", "max" before the second
    To,
    /// "/", between two amounts of one size
    Slash,
    /// "and", which needs "between" before the first
    And,
    /// "to", with other words before it, which needs "from" before the first
    Later,
    /// "rising to"
    Rise,
}

/// ```abnf
/// link = [","] [blank] ( dash / ".." / "~" ) [blank] / [blank] "/" [blank] / blank "to" blank / [","] blank "and" blank
///      / ["," / ";"] blank "up to" ["." / ":"] blank
/// ```
/// "—" in "€2325—€2972"
pub fn link(input: &str) -> Parsed<'_, Link> {
    // An en dash of UTF-8 read as Windows-1252 is "â€“".
    let dash = alt((
        value((), alt((tag("â€“"), tag("â€”"), tag("…"), tag("...")))),
        value((), dash),
        value((), char('~')),
    ));
    let most = verify(bound, |bound| *bound == Bound::AtMost);
    alt((
        value(
            Link::Dash,
            delimited((opt(char(',')), opt(blank)), dash, opt(blank)),
        ),
        value(Link::Slash, delimited(opt(blank), char('/'), opt(blank))),
        value(Link::To, delimited(blank, joint(Joint::To), blank)),
        value(
            Link::And,
            delimited((opt(char(',')), blank), joint(Joint::And), blank),
        ),
        value(
            Link::To,
            delimited((opt(one_of(",;")), blank), most, (opt(one_of(".:")), blank)),
        ),
    ))
    .parse(input)
}

/// ```abnf
/// later = *80OCTET ( "rising to" / "to" ) blank rule  ; without the end of a sentence, brackets or a second line end
/// ```
/// " in the first year, increasing to € 3.061,-", " per month in the first year to € 3061"
pub fn later<'i, T>(
    mut rule: impl Parser<&'i str, Output = T, Error = Error<&'i str>>,
) -> impl Parser<&'i str, Output = (Link, T), Error = Error<&'i str>> {
    move |input: &'i str| {
        let mut inside = false;
        for (at, sign) in input.char_indices().take_while(|&(at, _)| at < FARTHEST) {
            let rest = input.get(at..).unwrap_or_default();
            if ends_passage(sign, rest) {
                break;
            }
            let begins = sign.is_alphabetic() && !inside;
            inside = sign.is_alphanumeric();
            if !begins {
                continue;
            }
            let Ok((after, link)) = terminated(growth, blank).parse(rest) else {
                continue;
            };
            if let Ok((after, found)) = rule.parse(after) {
                return Ok((after, (link, found)));
            }
        }
        Err(Err::Error(Error::new(input, ErrorKind::Verify)))
    }
}

const FARTHEST: usize = 80;

/// ```abnf
/// growth = "rising to" / "to"
/// ```
/// "increasing to" in "€ 2.395,- in the first year, increasing to € 3.061,-"
fn growth(input: &str) -> Parsed<'_, Link> {
    let rise = meaning(|sense| matches!(sense, Sense::Rise).then_some(Link::Rise));
    alt((rise, value(Link::Later, joint(Joint::To)))).parse(input)
}

fn ends_passage(sign: char, rest: &str) -> bool {
    match sign {
        '(' | ')' | '[' | ']' | '!' | '?' | '•' => true,
        '.' => preceded(char('.'), blank).parse(rest).is_ok(),
        '\n' => rest.starts_with("\n\n") || rest.starts_with("\n\r\n"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use nom::character::complete::digit1;

    use super::*;
    use crate::grammar::table::{gives, reads_nothing};

    /// A number behind a link, for `later`.
    fn grown(input: &str) -> Parsed<'_, (Link, &str)> {
        later(digit1).parse(input)
    }

    #[test]
    fn what_joins_no_two_amounts() {
        reads_nothing(link, "");
        reads_nothing(link, ", €300");
        reads_nothing(link, " minus €300");
        reads_nothing(link, "to €300");
        reads_nothing(link, " total 300");
        reads_nothing(link, " + 300");
        reads_nothing(link, "\n\n- 300");
    }

    #[test]
    fn what_joins_two_amounts() {
        gives(link, "—€2972", Link::Dash, "€2972");
        gives(link, " - €2972", Link::Dash, "€2972");
        gives(link, " â€“ £61,466", Link::Dash, "£61,466");
        gives(link, "...2972", Link::Dash, "2972");
        gives(link, "~2972", Link::Dash, "2972");
        gives(link, ", – $2972", Link::Dash, "$2972");
        gives(link, "/3500", Link::Slash, "3500");
        gives(link, " to 2972", Link::To, "2972");
        gives(link, " bis 2972", Link::To, "2972");
        gives(link, " and 2972", Link::And, "2972");
        gives(link, ", and 2972", Link::And, "2972");
        gives(link, ", up to 2972", Link::To, "2972");
        gives(link, "; max 2972", Link::To, "2972");
    }

    #[test]
    fn pay_does_not_grow_over_the_end_of_a_sentence() {
        reads_nothing(grown, "");
        reads_nothing(grown, " in year 1. Rising to 3061");
        reads_nothing(grown, " in year 1 (rising to 3061");
        reads_nothing(grown, " in year 1\n\nrising to 3061");
        reads_nothing(grown, " rising to the top");
        reads_nothing(grown, " and 3061");
        reads_nothing(grown, " photo 3061");
        let far = format!("{} to 3061", "x".repeat(FARTHEST));
        reads_nothing(grown, &far);
    }

    #[test]
    fn pay_that_grows() {
        gives(
            grown,
            " in year 1, increasing to 3061,-",
            (Link::Rise, "3061"),
            ",-",
        );
        gives(
            grown,
            " per month in year 1 to 3061",
            (Link::Later, "3061"),
            "",
        );
        gives(
            grown,
            " in year 1\nrising to 3061",
            (Link::Rise, "3061"),
            "",
        );
        reads_nothing(growth, "growing");
        gives(growth, "to 3061", Link::Later, " 3061");
        gives(growth, "rising to 3061", Link::Rise, " 3061");
    }
}
