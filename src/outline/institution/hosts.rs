//! The addresses of the people of a posting, and whom they are named for.

use super::super::{Outline, is_short_form};
use super::abbreviated::abbreviates;
use crate::model::MentionValue;

/// The names in the hosts of the e-mail addresses: "ling" and "uit" of jane@ling.uit.no.
pub(super) fn hosts(outline: &Outline<'_>) -> Vec<String> {
    let mut hosts: Vec<String> = Vec::new();
    for found in &outline.scan.mentions {
        let MentionValue::Email(address) = &found.value else {
            continue;
        };
        let labels = address
            .rsplit_once('@')
            .map_or("", |(_, host)| host)
            .rsplit('.');
        for label in labels.skip(1).filter(|label| label.len() >= 3) {
            let label = label.to_lowercase();
            if hosts.len() < MOST_HOSTS && !hosts.contains(&label) {
                hosts.push(label);
            }
        }
    }
    hosts
}

/// What follows is a list of addresses, not the people of a posting.
const MOST_HOSTS: usize = 12;

/// Is the host named for this: by its initials, by a word of it?
pub(super) fn vouches(host: &str, name: &str) -> bool {
    let words = || {
        name.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
    };
    let lower = |c: char| c.to_lowercase();
    let initials = words()
        .filter(|word| word.starts_with(char::is_uppercase))
        .filter_map(|word| word.chars().next())
        .flat_map(lower);
    let joined = words().flat_map(str::chars).flat_map(lower);
    initials.eq(host.chars())
        || joined.eq(host.chars())
        || abbreviates(host, name)
        || words().any(|word| {
            (word.chars().count() >= 4 && host.contains(&word.to_lowercase()))
                || (is_short_form(word) && word.eq_ignore_ascii_case(host))
        })
}
