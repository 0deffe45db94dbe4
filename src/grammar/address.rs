//! Hosts that stand without a scheme, and addresses that hide from robots.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::{char, one_of, space0, space1};
use nom::combinator::{not, recognize, value, verify};
use nom::multi::many_m_n;
use nom::sequence::{delimited, preceded};

use super::Parsed;
use super::person::titles;
use super::word::{joint, meaning};
use crate::lexicon::{Joint, Label, Sense, Spelling, dictionary, is_top_level};

/// ```abnf
/// sending = a word of handing in an application that leads to no page, and no letter behind it
/// ```
/// "submitted", "send", but not "apply" (to posts)
pub fn sending(input: &str) -> Parsed<'_, ()> {
    let page = meaning(|sense| (sense == Sense::Label(Label::Url)).then_some(()));
    let word = meaning(|sense| (sense == Sense::Applying).then_some(()));
    preceded(not(page), word).parse(input)
}

/// ```abnf
/// host = 1*5( label "." ) top-level [ "/" path ]  ; no titles of a person
/// ```
/// "jobbnorge.no", "www.uni.edu/jobs", but not "dr.ir" before a name
///
/// In running text the top-level domain has small letters: "in the position.In this" is two sentences.
pub fn host(input: &str) -> Parsed<'_, &str> {
    let mut name = verify(
        recognize((label, many_m_n(1, 5, preceded(char('.'), label)))),
        |host: &str| {
            let last = host.rsplit('.').next().unwrap_or_default();
            let first = host.split('.').next().unwrap_or_default();
            let named = host.starts_with("www.") || is_top_level(last);
            named
                && last.bytes().all(|byte| byte.is_ascii_lowercase())
                && first.bytes().any(|byte| byte.is_ascii_alphabetic())
        },
    );
    let (rest, name) = name.parse(input)?;
    let titled = titles(input).is_ok_and(|(_, titles)| titles.len() >= name.len());
    if titled || rest.starts_with(|c: char| c.is_alphanumeric() || c == '@') {
        return Err(nom::Err::Error(nom::error::Error::new(
            input,
            nom::error::ErrorKind::Verify,
        )));
    }
    let path = if rest.starts_with('/') {
        path_length(rest)
    } else {
        0
    };
    let (url, rest) = input
        .split_at_checked(name.len() + path)
        .unwrap_or((name, rest));
    Ok((rest, url))
}

/// The bytes of a path without the punctuation that follows it.
fn path_length(rest: &str) -> usize {
    let end = rest
        .char_indices()
        .take(2_000)
        .find(|&(_, c)| {
            c.is_whitespace() || matches!(c, '<' | '>' | '"' | '”' | '“' | '|' | ']' | '}' | ')')
        })
        .map_or_else(
            || {
                rest.char_indices()
                    .nth(2_000)
                    .map_or(rest.len(), |(at, _)| at)
            },
            |(at, _)| at,
        );
    rest.get(..end)
        .unwrap_or_default()
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '*'])
        .len()
}

/// ```abnf
/// behind-at = open "at" close [blank] domain
/// ```
/// "[at] uni.edu", "(at)uni(dot)edu"
pub fn behind_at(input: &str) -> Parsed<'_, String> {
    let at = alt((
        value((), char('@')),
        joint(Joint::At),
        spelling(Spelling::At),
    ));
    preceded((bracketed(at), space0), domain).parse(input)
}

/// ```abnf
/// domain = label 1*5( dot label )  ; the last a top-level domain
/// dot    = "." / [blank] open ("." / "dot") close [blank] / blank "dot" blank
/// ```
/// "uni(dot)edu", "uni[.]edu"
pub fn domain(input: &str) -> Parsed<'_, String> {
    let dot = alt((
        recognize(char('.')),
        recognize((
            space0,
            bracketed(alt((value((), char('.')), spelling(Spelling::Dot)))),
            space0,
        )),
        recognize((space1, spelling(Spelling::Dot), space1)),
    ));
    let labels = (label, many_m_n(1, 5, preceded(dot, label)));
    verify(
        labels.map(|(first, more)| {
            more.iter().fold(first.to_owned(), |domain, label| {
                format!("{domain}.{label}")
            })
        }),
        |domain: &String| {
            domain
                .rsplit_once('.')
                .is_some_and(|(_, last)| is_top_level(last))
        },
    )
    .parse(input)
}

/// ```abnf
/// spelling(wanted) = "at" / "ät" / … / "dot" / "punkt" / …
/// ```
/// "dot" in "uni [dot] edu"
fn spelling<'i>(
    wanted: Spelling,
) -> impl Parser<&'i str, Output = (), Error = nom::error::Error<&'i str>> {
    meaning(move |sense| (sense == Sense::Spelling(wanted)).then_some(()))
}

/// ```abnf
/// bracketed(inner) = ("(" / "[" / "{" / "<") [blank] inner [blank] (")" / "]" / "}" / ">")
/// ```
/// "[at]" in "jane [at] uni.edu"
fn bracketed<'i, O>(
    inner: impl Parser<&'i str, Output = O, Error = nom::error::Error<&'i str>>,
) -> impl Parser<&'i str, Output = O, Error = nom::error::Error<&'i str>> {
    delimited((one_of("([{<"), space0), inner, (space0, one_of(")]}>")))
}

/// ```abnf
/// label = 1*63( ALPHA / DIGIT / "-" )  ; no "-" at its ends
/// ```
/// "uni" in "uni.edu"
pub fn label(input: &str) -> Parsed<'_, &str> {
    verify(
        take_while_m_n(1, 63, |c: char| c.is_ascii_alphanumeric() || c == '-'),
        |label: &str| !label.starts_with('-') && !label.ends_with('-'),
    )
    .parse(input)
}

/// ```abnf
/// literal = "[" 1*3DIGIT 3( "." 1*3DIGIT ) "]"  ; none above 255
/// ```
/// "[129.126.118.1]" in "jane@[129.126.118.1]": RFC 5321 lets the number of a host stand for its name
pub fn literal(input: &str) -> Parsed<'_, &str> {
    let octet = |input| {
        verify(
            take_while_m_n(1, 3, |c: char| c.is_ascii_digit()),
            |octet: &str| octet.parse::<u8>().is_ok(),
        )
        .parse(input)
    };
    recognize((
        char('['),
        octet,
        many_m_n(3, 3, preceded(char('.'), octet)),
        char(']'),
    ))
    .parse(input)
}

/// The part of an address before its "[at]".
#[derive(Debug)]
pub struct Local<'i> {
    /// "jane.doe"
    pub name: &'i str,
    /// Its bytes with the blanks behind it.
    pub len_with_blanks: usize,
}

/// ```abnf
/// local-part = 1*64( ALPHA / DIGIT / "." / "_" / "-" / "+" ) *2blank  ; at the end of the text
/// ```
/// "jane.doe" in "write to jane.doe "
pub fn local_part(before: &str) -> Option<Local<'_>> {
    let trimmed = before.trim_end_matches([' ', '\u{a0}']);
    if before.len() - trimmed.len() > 2 {
        return None;
    }
    let start = trimmed
        .char_indices()
        .rev()
        .take(64)
        .take_while(|&(_, c)| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+'))
        .last()
        .map(|(at, _)| at)?;
    let name = trimmed.get(start..)?.trim_start_matches('.');
    (!name.is_empty()).then_some(Local {
        name,
        len_with_blanks: before.len() - (trimmed.len() - name.len()),
    })
}

/// ```abnf
/// hidden-local-part = *3( local-part dot ) local-part  ; at the end of the text
/// ```
/// "jane [dot] doe " is "jane.doe"; with its bytes
pub fn hidden_local_part(before: &str) -> Option<(String, usize)> {
    let last = local_part(before)?;
    let mut name = last.name.to_owned();
    let mut length = last.len_with_blanks;
    for _ in 0..MOST_PARTS {
        let rest = before.get(..before.len() - length)?;
        let Some((open, part)) =
            dot_behind(rest).and_then(|open| Some((open, local_part(rest.get(..open)?)?)))
        else {
            break;
        };
        name = format!("{}.{name}", part.name);
        length += rest.len() - open + part.len_with_blanks;
    }
    Some((name, length))
}

/// Parts of a name before its "[at]".
const MOST_PARTS: usize = 3;

/// Where a "[dot]", or a word for it, begins that ends the text.
fn dot_behind(text: &str) -> Option<usize> {
    const LONGEST: usize = 12;
    let trimmed = text.trim_end_matches([' ', '\u{a0}']);
    let pick = |sense| (sense == Sense::Spelling(Spelling::Dot)).then_some(());
    let is_dot = |word: &str| {
        dictionary()
            .beginning(word, pick)
            .is_some_and(|((), end)| end == word.len())
    };
    let Some(inside) = trimmed.strip_suffix([')', ']', '}', '>']) else {
        // "jane dot doe [at] uni dot edu"
        let (_, word) = trimmed.rsplit_once([' ', '\u{a0}'])?;
        return (trimmed.len() < text.len() && is_dot(word)).then(|| trimmed.len() - word.len());
    };
    let open = inside.rfind(['(', '[', '{', '<'])?;
    let word = inside.get(open + 1..)?.trim();
    (inside.len() - open <= LONGEST && (word == "." || is_dot(word))).then_some(open)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table;

    #[test]
    fn words_of_handing_in() {
        assert_eq!(
            sending("send to jane").map(|(rest, ())| rest),
            Ok(" to jane")
        );
        assert_eq!(
            sending("submitted to jane").map(|(rest, ())| rest),
            Ok(" to jane")
        );
        assert!(sending("apply to jane").is_err());
        assert!(sending("sender").is_err());
    }

    #[test]
    fn hidden_full_stops() {
        assert_eq!(hidden_local_part("(at) "), None);
        assert_eq!(
            hidden_local_part("write to jane (see) doe "),
            Some(("doe".to_owned(), 4))
        );
        assert_eq!(
            hidden_local_part("write to jane [dot] doe "),
            Some(("jane.doe".to_owned(), 15))
        );
        assert_eq!(
            hidden_local_part("write to jane dot doe "),
            Some(("jane.doe".to_owned(), 13))
        );
        assert_eq!(
            hidden_local_part("on the polkadot doe "),
            Some(("doe".to_owned(), 4))
        );
    }

    #[track_caller]
    fn no_host(text: &str) {
        assert!(host(text).is_err(), "{text}");
    }

    #[track_caller]
    fn reads(text: &str, url: &str, rest: &str) {
        assert_eq!(host(text), Ok((rest, url)));
    }

    #[test]
    fn what_is_no_host() {
        no_host("report.pdf");
        no_host("position.In this");
        no_host("e.g. this");
        no_host("Ph.D. in");
        no_host("3.5");
        no_host("dr.ir. Jan Berg");
        no_host("prof.dr.ir. Jan Berg");
    }

    #[test]
    fn hosts() {
        reads("jobbnorge.no with", "jobbnorge.no", " with");
        reads("www.uni.edu/jobs?id=1.", "www.uni.edu/jobs?id=1", ".");
        reads("abc.d-ef.com.sa/", "abc.d-ef.com.sa/", "");
    }

    #[test]
    fn disguises() {
        assert!(behind_at("(at the office)").is_err());
        assert!(behind_at("[at] home").is_err());
        assert_eq!(
            behind_at("[at] uni.edu now"),
            Ok((" now", "uni.edu".to_owned()))
        );
        assert_eq!(behind_at("(at)uni(dot)edu"), Ok(("", "uni.edu".to_owned())));
        assert_eq!(
            local_part("write to jane.doe ").map(|local| local.name),
            Some("jane.doe")
        );
        assert!(local_part("write to   ").is_none());
        table::reads_nothing(domain, "uni");
        table::reads_nothing(domain, "uni[.]nowhere");
        table::reads_nothing(domain, "uni [see] edu");
        table::reads(domain, "cs.uni[.]edu, or", "cs.uni.edu", ", or");
        table::reads(domain, "uni dot ac dot uk", "uni.ac.uk", "");
        table::reads_nothing(spelling(Spelling::Dot), "dots");
        table::gives(spelling(Spelling::Dot), "dot edu", (), " edu");
    }

    #[test]
    fn the_number_of_a_host() {
        table::reads_nothing(literal, "[129.126.118]");
        table::reads_nothing(literal, "[129.126.118.256]");
        table::reads_nothing(literal, "[1.2.3.4.5]");
        table::reads_nothing(literal, "129.126.118.1");
        table::reads_nothing(literal, "[see below]");
        table::reads(literal, "[129.126.118.1] is", "[129.126.118.1]", " is");
    }

    #[test]
    fn labels_of_a_host() {
        table::reads_nothing(label, "-uni");
        table::reads_nothing(label, "uni-.edu");
        table::reads_nothing(label, ".edu");
        table::reads_nothing(label, "\u{fc}ni");
        table::reads(label, "d-ef.com", "d-ef", ".com");
        let long = "x".repeat(64);
        table::reads(label, &long, &"x".repeat(63), "x");
        let at = || bracketed(char('@'));
        table::reads_nothing(at(), "@");
        table::reads_nothing(at(), "[@");
        table::gives(at(), "[ @ ] uni", '@', " uni");
    }
}
