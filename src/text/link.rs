use core::ops::Range;

use super::entity::entity;
use crate::model::Span;

/// A link: the text that is shown, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What is shown, in the clean text.
    pub text: Range<usize>,
    /// Where it leads: "mailto:jane@uni.edu", "https://…".
    pub target: String,
    /// The target's bytes in the source.
    pub source: Span,
}

/// Where a link leads, as written in the source, if that is a place that means something outside its page.
pub fn target(raw: &str) -> Option<String> {
    let raw = raw.trim();
    let scheme = raw.split(':').next().unwrap_or_default();
    if SCHEMES
        .iter()
        .any(|known| known.eq_ignore_ascii_case(scheme))
        && scheme.len() < raw.len()
    {
        return Some(decoded(raw));
    }
    if let Some(rest) = raw.strip_prefix("//") {
        return Some(decoded(rest));
    }
    // Written by hand, without the scheme: [jane@uni.edu](jane@uni.edu), (www.uni.edu).
    let begins = |begin: &str| {
        raw.get(..begin.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(begin))
    };
    let mailbox = raw.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !raw.contains(['/', ' ', ':'])
    });
    if mailbox {
        Some(format!("mailto:{}", decoded(raw)))
    } else {
        begins("www.").then(|| decoded(raw))
    }
}

const SCHEMES: [&str; 5] = ["http", "https", "mailto", "tel", "ftp"];

/// The target without character references and escapes.
fn decoded(raw: &str) -> String {
    let mut target = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('&') {
        let (before, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
        target.push_str(before);
        let (sign, length) = entity(tail).unwrap_or(('&', 1));
        target.push(sign);
        rest = tail.get(length..).unwrap_or_default();
    }
    target.push_str(rest);
    target
}

/// Do a shown text and a target name the same place: `uni.edu/jobs` and `https://www.uni.edu/jobs/`?
pub fn is_same(shown: &str, target: &str) -> bool {
    let (shown, target) = (bare(shown), bare(target));
    !shown.is_empty() && shown.eq_ignore_ascii_case(target)
}

fn bare(address: &str) -> &str {
    let mut address = address.trim();
    for begin in ["mailto:", "http://", "https://", "www."] {
        if address
            .get(..begin.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(begin))
        {
            address = address.get(begin.len()..).unwrap_or_default();
        }
    }
    address.trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_on_the_page_are_no_targets() {
        for raw in [
            "",
            "#",
            "#top",
            "/jobs/1",
            "jobs.html",
            "../a",
            "javascript:void(0)",
            "data:text/html,x",
            "member/jane",
            "mailto",
            "a@b",
        ] {
            assert_eq!(target(raw), None, "{raw}");
        }
    }

    #[test]
    fn targets_are_read_without_references() {
        for (raw, read) in [
            ("https://uni.edu/a?b=1&amp;c=2", "https://uni.edu/a?b=1&c=2"),
            (" HTTP://UNI.EDU ", "HTTP://UNI.EDU"),
            ("mailto:jane@uni.edu", "mailto:jane@uni.edu"),
            ("tel:+4712345678", "tel:+4712345678"),
            ("jane@uni.edu", "mailto:jane@uni.edu"),
            ("www.uni.edu", "www.uni.edu"),
            ("//uni.edu/a", "uni.edu/a"),
        ] {
            assert_eq!(target(raw).as_deref(), Some(read));
        }
    }

    #[test]
    fn one_place_may_be_written_in_two_ways() {
        for (shown, target) in [
            ("uni.edu/a", "https://www.uni.edu/a/"),
            ("Jane@Uni.edu", "mailto:jane@uni.edu"),
        ] {
            assert!(is_same(shown, target), "{shown}");
        }
        for (shown, target) in [
            ("", ""),
            ("here", "https://uni.edu"),
            ("uni.edu", "https://uni.edu/a"),
        ] {
            assert!(!is_same(shown, target), "{shown}");
        }
    }
}
