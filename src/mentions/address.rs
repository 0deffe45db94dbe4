//! E-mail addresses and URLs, in the text and as targets of links.

use core::ops::Range;

use linkify::{LinkFinder, LinkKind};

use super::Found;
use super::hidden::{
    bears_name, before_hidden_sign, behind_person, behind_sign, disguised, enclosed, name_before,
    sent,
};
use crate::grammar;
use crate::grammar::address::{host, local_part};
use crate::grammar::phone::phone;
use crate::lexicon::is_top_level;
use crate::model::{MentionValue, Span};
use crate::text::{Link, Text, clean};

/// All addresses that the text shows.
pub fn addresses(text: &str) -> Vec<Found> {
    let finder = LinkFinder::new();
    let mut found: Vec<Found> = Vec::new();
    let mut start = 0;
    // For the finder a no-break space is a letter like others.
    for piece in text.split_inclusive('\u{a0}') {
        let bare = piece.trim_end_matches('\u{a0}');
        found.extend(finder.links(bare).filter_map(|link| match link.kind() {
            LinkKind::Email => email(link.as_str(), start + link.start()),
            LinkKind::Url => url(link.as_str(), start + link.start()),
            _ => None,
        }));
        start += piece.len();
    }
    drop_ends_of_urls(text, &mut found);
    let (mut names, groups) = several(text);
    if !groups.is_empty() {
        let mut next = 0;
        found.retain(|link| {
            while groups
                .get(next)
                .is_some_and(|group| group.end <= link.range.start)
            {
                next += 1;
            }
            groups
                .get(next)
                .is_none_or(|group| link.range.end <= group.start)
        });
        found.append(&mut names);
        found.sort_by_key(|link| link.range.start);
    }
    bare_hosts(text, &mut found);
    disguised(text, &mut found);
    behind_sign(text, &mut found);
    found
}

/// "https://uni.edu/?data=02|jane@uni.edu|63": what a bar parts from a URL is still of it.
fn drop_ends_of_urls(text: &str, found: &mut Vec<Found>) {
    let mut end = None;
    found.retain(|link| {
        let of_url = matches!(link.value, MentionValue::Email(_))
            && end.is_some_and(|end| {
                let behind = text.get(end..link.range.end).unwrap_or_default();
                behind.starts_with('|') && !behind.contains(char::is_whitespace)
            });
        // What stands behind the first that is no part of it is none either.
        let url = matches!(link.value, MentionValue::Url(_));
        end = (url || of_url).then_some(link.range.end);
        !of_url
    });
}

/// "[jane@uni.edu](mailto:jnae@uni.edu)": the mailbox that is shown was read over, its target may be left from another.
fn both_mailboxes(shown: &MentionValue, target: &MentionValue) -> bool {
    let mailbox = |value| matches!(value, &MentionValue::Email(_));
    mailbox(shown) && mailbox(target)
}

/// What the links of the text lead to; an address that the text shows in the same place is not found twice.
pub fn targets(text: &Text<'_>, shown: &[Found]) -> Vec<Found> {
    text.links()
        .iter()
        .filter_map(|link| {
            let value = target(link)?;
            let from = shown.partition_point(|found| found.range.end <= link.text.start);
            let twice = shown
                .iter()
                .skip(from)
                .take_while(|found| found.range.start < link.text.end)
                .any(|found| found.value == value || both_mailboxes(&found.value, &value));
            let source = bytes(link, &value);
            (!twice).then(|| Found {
                range: link.text.clone(),
                value,
                or: None,
                source: Some(source),
            })
        })
        .collect()
}

/// The bytes of the address within its target: "mailto:" is none of it. A target whose bytes are written otherwise (entities) stands
/// as a whole.
fn bytes(link: &Link, value: &MentionValue) -> Span {
    let as_printed = link.source.end - link.source.start == link.target.len();
    match value {
        MentionValue::Email(address) | MentionValue::Url(address) if as_printed => link
            .target
            .find(address.as_str())
            .map_or(link.source, |at| Span {
                start: link.source.start + at,
                end: link.source.start + at + address.len(),
            }),
        _ => link.source,
    }
}

fn target(link: &Link) -> Option<MentionValue> {
    let target = link.target.trim();
    let (scheme, rest) = target.split_once(':')?;
    match scheme.to_ascii_lowercase().as_str() {
        "mailto" => {
            let address = rest.split('?').next()?.trim();
            (ends_in_name(address) && address.contains('@')).then(|| mailbox(address))
        }
        "tel" => phone(rest.trim())
            .ok()
            .map(|(_, printed)| MentionValue::Phone(printed.phone())),
        "http" | "https" if rest.len() > 2 => Some(locator(unstopped(unbroken(target)))),
        _ => None,
    }
}

/// "[https://uni.edu/1.](https://uni.edu/1.)": the full stop is that of the sentence, but an ellipsis says that the rest is cut off.
fn unstopped(url: &str) -> &str {
    url.strip_suffix(['.', ','])
        .filter(|bare| !bare.ends_with('.'))
        .unwrap_or(url)
}

/// Values are composed (NFC), as all text that is given out.
pub(super) fn mailbox(address: &str) -> MentionValue {
    MentionValue::Email(clean(address))
}

fn locator(url: &str) -> MentionValue {
    MentionValue::Url(clean(url))
}

/// A URL up to the first blank: a no-break space is one.
fn url(link: &str, start: usize) -> Option<Found> {
    let url = unbroken(link);
    let glued = glued_before(url);
    let (start, url) = (start + glued, url.get(glued..)?);
    has_host(url).then(|| Found::new(start..start + url.len(), locator(url)))
}

/// The bytes of a word that ran into the address: "visithttps://uni.edu".
fn glued_before(url: &str) -> usize {
    let Some((scheme, _)) = url.split_once("://") else {
        return 0;
    };
    ["https", "http"]
        .iter()
        .find_map(|web| scheme.strip_suffix(web))
        .filter(|word| word.chars().all(|c| c.is_alphanumeric() || c == '.'))
        .map_or(0, str::len)
}

/// What stands before the first blank.
fn unbroken(text: &str) -> &str {
    text.split(char::is_whitespace).next().unwrap_or(text)
}

/// The address without what a portal has glued to it: words behind a no-break space, the next sentence behind the full stop.
fn email(link: &str, start: usize) -> Option<Found> {
    let piece = link
        .split(char::is_whitespace)
        .find(|piece| piece.contains('@'))?;
    // "carl@uni.edu/jane@uni.edu", "to *jane@uni.edu*"
    let signs = piece.len() - piece.trim_start_matches(['/', '*']).len();
    let glued = signs.max(piece.split('@').next().map_or(0, unspaced));
    let start = start + link.find(piece)? + glued;
    let piece = piece.get(glued..)?;
    let address = match piece.rsplit_once('.') {
        Some((address, next))
            if next.starts_with(char::is_uppercase)
                && !is_top_level(&next.to_ascii_lowercase())
                && address.ends_with(char::is_lowercase)
                && address.contains('@') =>
        {
            address
        }
        _ => piece,
    };
    let address = unglued(address);
    let torn = address.contains(['{', '}']);
    (!torn && ends_in_name(address))
        .then(|| Found::new(start..start + address.len(), mailbox(address)))
}

/// "jane@uni.seApplications": a sentence that was run into the address begins with its capital.
fn unglued(address: &str) -> &str {
    let Some((host, last)) = address.rsplit_once('.') else {
        return address;
    };
    let end = last.find(char::is_uppercase).unwrap_or(last.len());
    let cut = end > 0
        && end < last.len()
        && last.get(..end).is_some_and(is_top_level)
        && last
            .get(end + 1..)
            .is_some_and(|rest| rest.starts_with(char::is_lowercase));
    if cut {
        address.get(..host.len() + 1 + end).unwrap_or(address)
    } else {
        address
    }
}

/// The bytes of the text before an address that is written in a script without blanks: "邮箱test@uni.cn".
fn unspaced(local: &str) -> usize {
    let ends = |&(_, sign): &(usize, char)| matches!(sign, '\u{e00}'..='\u{e7f}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}');
    let end = local
        .char_indices()
        .rev()
        .find(ends)
        .map_or(0, |(at, sign)| at + sign.len_utf8());
    if end < local.len() { end } else { 0 }
}

/// The domain ends in a label of letters: "Bob@abc.c" and "a@b." do not.
fn ends_in_name(address: &str) -> bool {
    address.rsplit('.').next().is_some_and(|last| {
        last.chars().count() >= 2 && last.chars().all(|c| c.is_alphabetic() || c == '-')
    })
}

/// "http://long-name." is cut off.
fn has_host(url: &str) -> bool {
    url.split_once("://").is_some_and(|(_, rest)| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        !host.contains('-') || host.contains('.') || host.len() < 30
    })
}

/// "{jane.doe,carl}@uni.edu": the names of several at one host, and where each such group ends.
fn several(text: &str) -> (Vec<Found>, Vec<Range<usize>>) {
    let (mut found, mut groups) = (Vec::new(), Vec::new());
    for (at, _) in text.match_indices("}@") {
        let from = (at.saturating_sub(LONGEST_NAMES)..at)
            .find(|&from| text.is_char_boundary(from))
            .unwrap_or(at);
        let Some(open) = text.get(from..at).and_then(|names| names.rfind('{')) else {
            continue;
        };
        let open = from + open;
        let names = text.get(open + 1..at).unwrap_or_default();
        let Ok((rest, host)) = host(text.get(at + 2..).unwrap_or_default()) else {
            continue;
        };
        let is_name = |name: &str| local_part(name).is_some_and(|local| local.name == name);
        if !names.split(',').all(|name| is_name(name.trim())) {
            continue;
        }
        groups.push(open..text.len() - rest.len());
        let mut start = open + 1;
        for name in names.split(',') {
            let blanks = name.len() - name.trim_start().len();
            let range = start + blanks..start + name.trim_end().len();
            start += name.len() + 1;
            found.push(Found::new(
                range,
                mailbox(&format!("{}@{host}", name.trim())),
            ));
        }
    }
    (found, groups)
}

/// The names before one host take no more bytes.
const LONGEST_NAMES: usize = 160;

/// "www.uni.edu/jobs", "jobbnorge.no": hosts without a scheme.
fn bare_hosts(text: &str, found: &mut Vec<Found>) {
    let linked = found.len();
    let mut next = 0;
    let mut done = 0;
    for (dot, _) in text.match_indices('.') {
        while found
            .get(next)
            .is_some_and(|link| next < linked && link.range.end <= dot)
        {
            next += 1;
        }
        let inside = next < linked
            && found
                .get(next)
                .is_some_and(|link| link.range.contains(&dot));
        if inside || dot < done {
            continue;
        }
        let start = host_start(text, dot);
        let after = text.get(start..).unwrap_or_default();
        let Ok((rest, url)) = host(after) else {
            continue;
        };
        let before = text.get(..start).unwrap_or_default();
        if let Some(name) = before_hidden_sign(before)
            && !url.contains('/')
        {
            done = text.len() - rest.len();
            let local = name.clone();
            let address = format!("{}@{url}", text.get(local).unwrap_or_default());
            found.push(Found::new(name.start..done, mailbox(&address)));
            continue;
        }
        let beside = before.chars().next_back();
        if beside.is_some_and(|c| matches!(c, '@' | '/' | '\\' | '.' | '_' | '=' | ':'))
            || rest.starts_with('@')
        {
            continue;
        }
        done = text.len() - rest.len();
        let named = name_before(text, start)
            .and_then(|at| name_before(text, at))
            .and_then(|name| Some((name, grammar::spelled(text.get(name..)?).ok()?.1)))
            .filter(|(name, spelled)| {
                let before = text.get(..*name).unwrap_or_default();
                let sure = spelled.sure
                    || enclosed(before, rest)
                    || sent(before)
                    || bears_name(before, &spelled.address)
                    || spelled.login && behind_person(before);
                sure && !url.contains('/')
            });
        found.push(match named {
            Some((name, spelled)) => Found::new(name..done, mailbox(&spelled.address)),
            None => Found::new(start..done, locator(url)),
        });
    }
}

/// Where the host that holds this full stop begins; a label has 63 characters at most.
fn host_start(text: &str, dot: usize) -> usize {
    let bytes = text.as_bytes();
    let name = |at: &usize| {
        bytes
            .get(*at)
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
    };
    (dot.saturating_sub(63)..dot)
        .rev()
        .take_while(name)
        .last()
        .unwrap_or(dot)
}

#[cfg(test)]
mod tests {
    use crate::mentions::marked::assert_read;
    use crate::model::MentionValue;

    #[track_caller]
    fn reads(marked: &str, addresses: &[&str]) {
        assert_read(marked, addresses, |value, _| match value {
            MentionValue::Email(address) => Some(address.clone()),
            _ => None,
        });
    }

    #[track_caller]
    fn reads_urls(marked: &str, urls: &[&str]) {
        assert_read(marked, urls, |value, _| match value {
            MentionValue::Url(url) => Some(url.clone()),
            _ => None,
        });
    }

    #[test]
    fn signs_of_stress_around_an_address() {
        reads("in one file to *|jane@uni.edu|*.", &["jane@uni.edu"]);
    }

    #[test]
    fn full_stops_at_the_end_of_a_target() {
        let urls = |text: &str| {
            let urls = crate::parse_posting(text).application.urls;
            urls.into_iter().map(|url| url.value).collect::<Vec<_>>()
        };
        let applied = |url: &str| urls(&format!("Please apply at [{url}]({url}) by May."));
        assert_eq!(
            applied("https://fern.edu/jobs/17."),
            ["https://fern.edu/jobs/17"]
        );
        assert_eq!(
            applied("https://fern.edu/jobs/17,"),
            ["https://fern.edu/jobs/17"]
        );
        assert_eq!(
            applied("https://fern.edu/jobs/"),
            ["https://fern.edu/jobs/"]
        );
        assert_eq!(
            applied("https://fern.edu/jobs/ab..."),
            ["https://fern.edu/jobs/ab..."]
        );
    }

    #[test]
    fn what_a_bar_parts_from_a_url_is_no_mailbox() {
        let mailboxes = |text: &str| {
            let found = crate::mentions(text).into_iter();
            found
                .filter(|mention| matches!(mention.value, MentionValue::Email(_)))
                .count()
        };
        assert_eq!(mailboxes("https://uni.edu/?data=02|01|jane@uni.edu|63"), 0);
        assert_eq!(mailboxes("https://uni.edu/jobs | jane@uni.edu"), 1);
        assert_eq!(mailboxes("https://uni.edu/jobs|a@uni.edu b@uni.edu"), 1);
    }

    #[test]
    fn values_are_composed() {
        // The sign for kelvin is a K.
        reads("|\u{212a}im@lake.example|", &["Kim@lake.example"]);
    }

    #[test]
    fn several_names_at_one_host() {
        reads("{a set of things}@uni.edu", &[]);
        reads(
            "Write to {|jane.doe|, |carl|}@uni.edu.",
            &["jane.doe@uni.edu", "carl@uni.edu"],
        );
    }

    #[test]
    fn signs_that_hide() {
        reads("three items (a)uni.edu", &[]);
        reads("talk to students at uni.edu", &[]);
        reads("Apply to posts at uni.edu", &[]);
        reads("Submit it. Talks to students at uni.edu", &[]);
        reads(
            "must be sent by 3 May to |office at uni.edu|",
            &["office@uni.edu"],
        );
        reads("send a CV to |jane at uni.edu|.", &["jane@uni.edu"]);
        reads("about covid19 at uni.edu, meet in room12 at fern.edu", &[]);
        reads("The Alpha1 group, see Fern covid19 at uni.edu", &[]);
        reads(
            "|jane.doe @ uni.edu|, |jane(a)uni.edu|",
            &["jane.doe@uni.edu", "jane@uni.edu"],
        );
        reads("|jane.doe_at_uni.edu|", &["jane.doe@uni.edu"]);
        reads("Jane Doe <|jane at uni.edu|>", &["jane@uni.edu"]);
        reads("|jane@Uni.EDU|", &["jane@Uni.EDU"]);
        reads("@[1.2.3.4] jane @[1.2.3.4] jane@[see below]", &[]);
        reads("|j_9@[129.126.118.1]|.", &["j_9@[129.126.118.1]"]);
        reads("|jane.doe@cs.uni[.]edu|.", &["jane.doe@cs.uni.edu"]);
        reads(
            "|jane.doe@ uni.edu|, |jane＠uni.edu|, |jane -at- uni.edu|, |jane \"at\" uni.edu|",
            &[
                "jane.doe@uni.edu",
                "jane@uni.edu",
                "jane@uni.edu",
                "jane@uni.edu",
            ],
        );
        reads("see us@ 9 and uni.edu", &[]);
        reads(
            "|jane@uni.edu|/|carl@uni.edu|",
            &["jane@uni.edu", "carl@uni.edu"],
        );
    }

    #[test]
    fn what_is_run_into_an_address() {
        reads("|jane@uni.se|Applications close soon", &["jane@uni.se"]);
        reads("|jane@uni.photo|", &["jane@uni.photo"]);
    }

    #[test]
    fn a_blank_of_any_kind_ends_a_url() {
        reads_urls(
            "Apply at |https://jobs.lake.example/o/phd-|\u{a0}\u{a0}vacancy or write",
            &["https://jobs.lake.example/o/phd-"],
        );
        reads_urls(
            "See https://a-very-long-name-that-was-cut-off-here\u{a0}now",
            &[],
        );
    }

    #[test]
    fn a_place_is_no_address() {
        reads("Apply at jobbnorge.no or see us at uni.edu.", &[]);
        reads(
            "Lectures at uni.edu, Node.js at nodejs.org, e.g. at uni.edu",
            &[],
        );
        reads("the dot at the end, the point at issue, 2.5 at most", &[]);
        reads("Find us at uni dot edu", &[]);
        reads("Email: questions are answered at uni.edu", &[]);
    }

    #[test]
    fn signs_in_words() {
        reads(
            "Write to |jane dot doe at uni dot edu|.",
            &["jane.doe@uni.edu"],
        );
        reads("Contact |jane.doe at uni.edu|.", &["jane.doe@uni.edu"]);
        reads(
            "Jane Doe |jad8 at uni.edu| <mailto:|jad8 at uni.edu|>, version 2 at uni.edu",
            &["jad8@uni.edu", "jad8@uni.edu"],
        );
        reads(
            "Contact Jane Doe at |jdoe at uni.edu| or see Doe, room at uni.edu",
            &["jdoe@uni.edu"],
        );
        reads("E-mail: |office at uni.edu|", &["office@uni.edu"]);
        reads("or to\n\n  |office at uni.edu|\n\nWe", &["office@uni.edu"]);
        reads("scrivere a |jane chiocciola uni.it|", &["jane@uni.it"]);
        reads("|k dot doe@uni dot edu|", &["k.doe@uni.edu"]);
        reads("|jane [dot] doe [at] uni [dot] edu|", &["jane.doe@uni.edu"]);
        reads("|jane dot doe [at] uni dot edu|", &["jane.doe@uni.edu"]);
        reads(
            "|jane (at) uni.edu|, |jane[at]uni[dot]edu|",
            &["jane@uni.edu", "jane@uni.edu"],
        );
    }

    #[test]
    fn scripts_without_blanks_end_before_the_address() {
        reads("邮箱|test@uni.cn|", &["test@uni.cn"]);
        reads("|rené@uni.fr|", &["rené@uni.fr"]);
    }

    #[test]
    fn a_word_that_ran_into_a_page() {
        reads_urls(
            "please visit|https://uni.edu/a| now",
            &["https://uni.edu/a"],
        );
        reads_urls("(|https://uni.edu/a|)", &["https://uni.edu/a"]);
    }

    #[test]
    fn a_sentence_behind_a_no_break_space() {
        reads(
            "or Ann Berg,\u{a0}|ann@uni.edu|.\u{a0}If you ask",
            &["ann@uni.edu"],
        );
        reads_urls("see |https://uni.edu/a|.\u{a0}Now", &["https://uni.edu/a"]);
    }
}
