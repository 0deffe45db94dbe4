//! E-mail addresses with their signs in words.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::char;
use nom::combinator::{map, map_opt, not, opt, value, verify};
use nom::multi::many_m_n;
use nom::sequence::{delimited, pair, preceded, terminated};

use super::Parsed;
use super::address::label;
use super::blank::{blank, word_end};
use super::word::{joint, meaning};
use crate::lexicon::{Joint, Sense, Spelling, is_top_level};

/// An address with signs in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelled {
    /// "jane@uni.edu"
    pub address: String,
    /// Nothing else is written so; "office at uni.edu" is an address only where a label says so.
    pub sure: bool,
    /// The name is that of a login: "jad8 at uni.edu" is an address only where a person's name or a sign before it says so.
    pub login: bool,
}

/// ```abnf
/// spelled = part *3( dot part ) at label 1*5( ( "." / dot ) label )  ; the last a top-level domain, and a sign in words
/// at      = [blank] "@" [blank] / blank ( "arobase" / … / "at" ) blank
/// dot     = blank ( "dot" / "punkt" / … ) blank
/// ```
/// "jane dot doe at uni dot edu", "jane arobase uni.fr", "jane@uni dot edu"
///
/// With the everyday word "at" the full stops of the domain are spelled too, or the name holds one: "jane.doe at uni.edu".
pub fn spelled(input: &str) -> Parsed<'_, Spelled> {
    map_opt(
        (
            preceded(not(nobody), local),
            at,
            terminated(domain, (not(char('@')), word_end)),
        ),
        |(local, at, domain)| {
            let sure = match at {
                At::Sign if !local.worded && !domain.worded => return None,
                At::Sign | At::Word => true,
                At::Everyday => local.dotless && (domain.dotless || is_name(&local.text)),
            };
            Some(Spelled {
                address: format!("{}@{}", local.text, domain.text),
                sure,
                login: is_login(&local.text),
            })
        },
    )
    .parse(input)
}

/// How a full stop is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Sign,
    Dot,
    /// By an everyday word.
    Point,
}

fn joined(first: &str, more: &[(Mark, &str)]) -> String {
    more.iter()
        .fold(first.to_owned(), |text, (_, part)| format!("{text}.{part}"))
}

#[derive(Clone, Copy, Debug)]
enum At {
    Sign,
    Word,
    Everyday,
}

/// One side of an address.
#[derive(Debug)]
struct Side {
    text: String,
    /// A full stop of it is a word.
    worded: bool,
    /// Every full stop of it is a word that means little else.
    dotless: bool,
}

/// ```abnf
/// local = part *3( dot part )
/// ```
/// "jane dot doe" in "jane dot doe at uni dot edu"
fn local(input: &str) -> Parsed<'_, Side> {
    let part = |input| {
        verify(
            take_while_m_n(1, 64, |c: char| {
                c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+')
            }),
            |part: &str| !part.starts_with(['.', '-']) && !part.ends_with('.'),
        )
        .parse(input)
    };
    map(
        (part, many_m_n(0, 3, pair(dot, part))),
        |(first, more): (&str, Vec<(Mark, &str)>)| Side {
            worded: !more.is_empty(),
            dotless: more.iter().all(|(dot, _)| *dot == Mark::Dot),
            text: joined(first, &more),
        },
    )
    .parse(input)
}

/// ```abnf
/// at = [blank] "@" [blank] / blank ( "arobase" / … / "at" ) blank
/// ```
/// " at " in "jane at uni dot edu"
fn at(input: &str) -> Parsed<'_, At> {
    let word = meaning(|sense| (sense == Sense::Spelling(Spelling::At)).then_some(()));
    let everyday = terminated(value(At::Everyday, joint(Joint::At)), blank);
    alt((
        value(At::Sign, delimited(opt(blank), char('@'), opt(blank))),
        value(At::Word, delimited(blank, word, blank)),
        preceded(blank, everyday),
    ))
    .parse(input)
}

/// ```abnf
/// domain = label 1*5( ( "." / dot ) label )  ; the last a top-level domain
/// ```
/// "uni dot edu"
fn domain(input: &str) -> Parsed<'_, Side> {
    let mark = alt((value(Mark::Sign, char('.')), dot));
    verify(
        map(
            (label, many_m_n(1, 5, pair(mark, label))),
            |(first, more): (&str, Vec<(Mark, &str)>)| Side {
                worded: more.iter().any(|(mark, _)| *mark != Mark::Sign),
                dotless: more.iter().all(|(mark, _)| *mark == Mark::Dot),
                text: joined(first, &more),
            },
        ),
        |side| {
            let last = side.text.rsplit('.').next();
            last.is_some_and(is_top_level)
        },
    )
    .parse(input)
}

/// ```abnf
/// dot = blank ( "dot" / "punkt" / … ) blank
/// ```
/// " dot " in "uni dot edu"
fn dot(input: &str) -> Parsed<'_, Mark> {
    let word = meaning(|sense| match sense {
        Sense::Spelling(Spelling::Dot) => Some(Mark::Dot),
        Sense::Spelling(Spelling::Point) => Some(Mark::Point),
        _ => None,
    });
    delimited(blank, word, blank).parse(input)
}

/// ```abnf
/// nobody = "us" at
/// ```
/// "visit us at": whom a visitor goes to is no name
fn nobody(input: &str) -> Parsed<'_, At> {
    terminated(value(At::Everyday, joint(Joint::Nobody)), at).parse(input)
}

/// "jane.doe", "jane_doe"; neither "e.g" nor "node.js" nor "v2.0".
fn is_name(local: &str) -> bool {
    let letters = |part: &str| part.chars().all(char::is_alphabetic);
    local.rsplit_once(['.', '_']).is_some_and(|(first, last)| {
        last.len() >= 3
            && !is_top_level(last)
            && letters(last)
            && first.split(['.', '_']).all(letters)
            && first.starts_with(char::is_uppercase) == last.starts_with(char::is_uppercase)
    })
}

/// "jad8", "room12": small letters and a number behind them.
fn is_login(local: &str) -> bool {
    let letters = local.trim_end_matches(|c: char| c.is_ascii_digit());
    letters.len() < local.len()
        && (LEAST..=MOST).contains(&letters.len())
        && letters.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The letters of a login.
const LEAST: usize = 2;
const MOST: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::table;

    #[track_caller]
    fn reads_nothing(text: &str) {
        table::reads_nothing(spelled, text);
    }

    #[track_caller]
    fn reads(text: &str, address: &str, sure: bool) {
        let address = address.to_owned();
        let login = false;
        table::gives(
            spelled,
            text,
            Spelled {
                address,
                sure,
                login,
            },
            "",
        );
    }

    #[test]
    fn logins() {
        for (text, is) in [
            ("jad8", true),
            ("room12", true),
            ("jane", false),
            ("j8", false),
            ("Jad8", false),
            ("2024", false),
        ] {
            assert_eq!(is_login(text), is, "{text}");
        }
    }

    #[test]
    fn what_is_no_address() {
        reads_nothing("jane@uni.edu");
        reads_nothing("tonight at 9.15");
        reads_nothing("class at 12.00");
        reads_nothing("x@ dot x");
        reads_nothing("jane at the dot");
        reads_nothing("the dot at the end");
        reads_nothing("- at uni dot edu");
        reads_nothing("us at uni dot edu");
        reads_nothing("Apply at uni.edu");
    }

    #[test]
    fn what_may_be_a_place() {
        reads("lectures at uni.edu", "lectures@uni.edu", false);
        reads("e.g at uni.edu", "e.g@uni.edu", false);
        reads("Node.js at nodejs.org", "Node.js@nodejs.org", false);
        reads("jobs.no at uni.no", "jobs.no@uni.no", false);
        reads("v2.0 at uni.edu", "v2.0@uni.edu", false);
        reads("field at each point in", "field@each.in", false);
    }

    #[test]
    fn addresses() {
        reads("jane at uni dot edu", "jane@uni.edu", true);
        reads(
            "jane dot doe at cs dot uni dot edu",
            "jane.doe@cs.uni.edu",
            true,
        );
        reads("jane.doe at uni.edu", "jane.doe@uni.edu", true);
        reads("J.Doe at uni.edu", "J.Doe@uni.edu", true);
        reads("jane dot doe@uni dot edu", "jane.doe@uni.edu", true);
        reads("jane arobase uni.fr", "jane@uni.fr", true);
        reads(
            "jane point doe arobase uni point fr",
            "jane.doe@uni.fr",
            true,
        );
        reads("jane snabel-a uni.dk", "jane@uni.dk", true);
        reads("jane Punkt doe at uni Punkt de", "jane.doe@uni.de", true);
    }

    #[test]
    fn the_sides_of_an_address() {
        let text = |side: Side| side.text;
        table::reads_nothing(map(local, text), ".jane");
        table::reads_nothing(map(local, text), "-");
        table::reads(map(local, text), "jane dot doe at", "jane.doe", " at");
        table::reads_nothing(map(domain, text), "uni dot nowhere");
        table::reads_nothing(map(domain, text), "uni");
        table::reads(
            map(domain, text),
            "cs dot uni.edu now",
            "cs.uni.edu",
            " now",
        );
        table::reads_nothing(map(at, |_| 0), " to ");
        table::reads_nothing(map(at, |_| 0), " at");
        table::reads(map(at, |_| 0), " @ uni", "0", "uni");
        table::reads(map(at, |_| 0), " at uni", "0", "uni");
        table::reads_nothing(map(dot, |_| 0), ".");
        table::gives(dot, " dot uni", Mark::Dot, "uni");
        table::gives(dot, " point uni", Mark::Point, "uni");
        table::reads_nothing(map(nobody, |_| 0), "use at uni");
        table::reads(map(nobody, |_| 0), "us at uni", "0", "uni");
    }
}
