//! E-mail addresses and URLs, in the text and as targets of links.

use linkify::{LinkFinder, LinkKind};

use super::Found;
use crate::grammar::address::{behind_at, host, local_part};
use crate::grammar::phone::phone;
use crate::model::{MentionValue, Span};
use crate::text::{Link, Text};

/// All addresses that the text shows.
pub fn addresses(text: &str) -> Vec<Found> {
    let mut found: Vec<Found> = LinkFinder::new()
        .links(text)
        .filter_map(|link| match link.kind() {
            LinkKind::Email => email(link.as_str(), link.start()),
            LinkKind::Url if has_host(link.as_str()) => Some(Found::new(
                link.start()..link.end(),
                MentionValue::Url(link.as_str().to_owned()),
            )),
            _ => None,
        })
        .collect();
    bare_hosts(text, &mut found);
    disguised(text, &mut found);
    found
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
                .any(|found| found.value == value);
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
        MentionValue::Email(address) if as_printed => {
            link.target
                .find(address.as_str())
                .map_or(link.source, |at| Span {
                    start: link.source.start + at,
                    end: link.source.start + at + address.len(),
                })
        }
        _ => link.source,
    }
}

fn target(link: &Link) -> Option<MentionValue> {
    let target = link.target.trim();
    let (scheme, rest) = target.split_once(':')?;
    match scheme.to_ascii_lowercase().as_str() {
        "mailto" => {
            let address = rest.split('?').next()?.trim();
            (ends_in_name(address) && address.contains('@'))
                .then(|| MentionValue::Email(address.to_owned()))
        }
        "tel" => phone(rest.trim())
            .ok()
            .map(|(_, printed)| MentionValue::Phone(printed.phone())),
        "http" | "https" if rest.len() > 2 => Some(MentionValue::Url(target.to_owned())),
        _ => None,
    }
}

/// The address without what a portal has glued to it: words behind a no-break space, the next sentence behind the full stop.
fn email(link: &str, start: usize) -> Option<Found> {
    let piece = link
        .split(char::is_whitespace)
        .find(|piece| piece.contains('@'))?;
    let start = start + link.find(piece)?;
    let address = match piece.rsplit_once('.') {
        Some((address, next))
            if next.starts_with(char::is_uppercase)
                && address.ends_with(char::is_lowercase)
                && address.contains('@') =>
        {
            address
        }
        _ => piece,
    };
    ends_in_name(address).then(|| {
        Found::new(
            start..start + address.len(),
            MentionValue::Email(address.to_owned()),
        )
    })
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
        let beside = text
            .get(..start)
            .and_then(|before| before.chars().next_back());
        if beside.is_some_and(|c| matches!(c, '@' | '/' | '\\' | '.' | '_' | '=' | ':'))
            || rest.starts_with('@')
        {
            continue;
        }
        done = text.len() - rest.len();
        found.push(Found::new(start..done, MentionValue::Url(url.to_owned())));
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

/// "jane [at] uni.edu", "jane(at)uni(dot)edu".
fn disguised(text: &str, found: &mut Vec<Found>) {
    for (open, _) in text.match_indices(['(', '[', '{', '<']) {
        let Ok((rest, domain)) = behind_at(text.get(open..).unwrap_or_default()) else {
            continue;
        };
        let Some(local) = local_part(text.get(..open).unwrap_or_default()) else {
            continue;
        };
        let start = open - local.len_with_blanks;
        found.push(Found::new(
            start..text.len() - rest.len(),
            MentionValue::Email(format!("{}@{domain}", local.name)),
        ));
    }
}
