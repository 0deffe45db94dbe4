//! E-mail addresses that hide: their signs are words, stand in brackets, or are others.

use core::ops::Range;

use super::address::mailbox;
use super::{Found, Site, Trigger};
use crate::grammar;
use crate::grammar::address::{
    Local, behind_at, domain, hidden_local_part, literal, local_part, sending,
};
use crate::lexicon::{Joint, Label, Sense, joints};

/// An address with its signs in words: "jane dot doe at uni dot edu", "E-mail: office at uni.edu".
pub fn spelled(site: &Site<'_>) -> Option<Found> {
    let read = |start: usize, labelled: bool| {
        let (rest, spelled) = grammar::spelled(site.text.get(start..)?).ok()?;
        let range = start..site.text.len() - rest.len();
        let reaches = range.end > site.at && (spelled.sure || labelled);
        reaches.then(|| Found::new(range, mailbox(&spelled.address)))
    };
    match site.trigger {
        // The word before "dot" or "arobase" is the name, or the host behind the name and "at".
        Trigger::Cue(Sense::Spelling(_)) => {
            let near = name_before(site.text, site.at)?;
            let far = name_before(site.text, near).and_then(|at| name_before(site.text, at));
            far.and_then(|start| read(start, false))
                .or_else(|| read(near, false))
        }
        Trigger::Cue(Sense::Label(Label::Email)) => {
            let cue = site
                .ahead(1)
                .find(|cue| cue.sense == Sense::Label(Label::Email))?;
            let value = site.text.get(cue.end..)?.trim_start().strip_prefix(':')?;
            let start = site.text.len() - value.trim_start_matches([' ', '\u{a0}']).len();
            read(start, true)
        }
        _ => None,
    }
}

/// Where the word begins that stands, with one blank behind it, before this place.
pub(super) fn name_before(text: &str, at: usize) -> Option<usize> {
    let before = text.get(..at)?;
    let trimmed = before.trim_end_matches([' ', '\u{a0}', '\n', '\r']);
    let name = local_part(trimmed).filter(|_| (1..=2).contains(&(before.len() - trimmed.len())))?;
    Some(trimmed.len() - name.len_with_blanks)
}

/// "jane @ " before its host, "jane(a)", "jane_at_": where the name stands.
pub(super) fn before_hidden_sign(before: &str) -> Option<Range<usize>> {
    const SIGNS: [&str; 17] = [
        " @ ", "@ ", "＠", "(a)", "[a]", "_at_", " _at_ ", "#at#", "*at*", " #at# ", " *at* ",
        " -at- ", "-AT-", " AT ", "|at|", " \"at\" ", " 'at' ",
    ];
    let rest = SIGNS.iter().find_map(|sign| before.strip_suffix(sign))?;
    let local = local_part(rest).filter(|local| local.len_with_blanks == local.name.len())?;
    let start = rest.len() - local.name.len();
    let parted = !rest.get(..start)?.ends_with(['/', '@', '=', '\\']);
    (parted && local.name.len() > 1).then_some(start..rest.len())
}

/// "<jane at uni.edu>", "<mailto:jane at uni.edu>", "(jane at uni.edu)", or on a line of its own: as the archives of mailing lists write it.
pub(super) fn enclosed(before: &str, rest: &str) -> bool {
    let blank = |c: char| matches!(c, ' ' | '\t');
    let alone = before.trim_end_matches(blank).ends_with('\n')
        && matches!(
            rest.trim_start_matches(blank).chars().next(),
            None | Some('\n' | '\r')
        );
    alone
        || before.trim_end_matches("mailto:").ends_with('<') && rest.starts_with('>')
        || before.ends_with('(') && rest.starts_with(')')
}

/// "Jane Doe jad8 at uni.edu": two capitalised words, as the names of a person, lead to the login.
pub(super) fn behind_person(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    let mut words = line.split(' ').rev();
    let is_name = |word: &str| {
        word.starts_with(char::is_uppercase)
            && word
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '’'))
    };
    words.next() == Some("") && words.by_ref().take(2).filter(|word| is_name(word)).count() == 2
}

/// "contact Dr. Jane Doe at jdoe at uni.edu": a capitalised word before the one that leads to it stands in the name of the mailbox.
/// "Jane Doe jdoe at uni.edu", as over a mail in an archive, is its sender.
pub(super) fn bears_name(before: &str, address: &str) -> bool {
    let local = address.split('@').next().unwrap_or_default().to_lowercase();
    let mut words = before.rsplit(|c: char| !c.is_alphabetic());
    words.by_ref().take(NAMED).skip(2).any(|word| {
        word.starts_with(char::is_uppercase)
            && word.chars().count() >= SURNAME
            && local.contains(&word.to_lowercase())
    })
}

/// A name stands so few words, and signs between them, before the mailbox that bears it.
const NAMED: usize = 6;
/// A shorter name stands in other words.
const SURNAME: usize = 3;

/// "must be submitted by 1 May to office at uni.edu": a verb of sending stands before it in the sentence, and "to" right before.
pub(super) fn sent(before: &str) -> bool {
    let blank = [' ', '\n', '\u{a0}'];
    let Some(lead) = before.strip_suffix(blank) else {
        return false;
    };
    let to = |joint| (joint == Joint::To).then_some(());
    let mut words = lead.rsplit(blank);
    let leads = words.next().and_then(|word| joints().beginning(word, to));
    if leads.is_none() {
        return false;
    }
    words
        .take(SENT)
        .take_while(|word| !word.ends_with(['.', ';', ':', '!', '?']))
        .any(|word| sending(word).is_ok())
}

/// So many words stand at most between a verb of sending and the address.
const SENT: usize = 12;

/// "jane [at] uni.edu", "jane(at)uni(dot)edu".
pub(super) fn disguised(text: &str, found: &mut Vec<Found>) {
    for (open, _) in text.match_indices(['(', '[', '{', '<']) {
        let Ok((rest, domain)) = behind_at(text.get(open..).unwrap_or_default()) else {
            continue;
        };
        let Some((name, length)) = hidden_local_part(text.get(..open).unwrap_or_default()) else {
            continue;
        };
        found.push(Found::new(
            open - length..text.len() - rest.len(),
            mailbox(&format!("{name}@{domain}")),
        ));
    }
}

/// "jane@[129.126.118.1]", "jane@uni[.]edu"
pub(super) fn behind_sign(text: &str, found: &mut Vec<Found>) {
    for (at, _) in text.match_indices('@') {
        let (before, host) = (
            text.get(..at).unwrap_or_default(),
            text.get(at + 1..).unwrap_or_default(),
        );
        let literal = literal(host).map(|(rest, host)| (rest, host.to_owned()));
        let Ok((rest, name)) = literal.or_else(|_| domain(host)) else {
            continue;
        };
        let hides = host.get(..host.len() - rest.len());
        let hides = hides.is_some_and(|host| host.contains(['[', '(', '{', '<']));
        let glued = |local: &Local<'_>| local.len_with_blanks == local.name.len();
        if let Some(local) = local_part(before).filter(|local| hides && glued(local)) {
            found.push(Found::new(
                at - local.name.len()..text.len() - rest.len(),
                mailbox(&format!("{}@{name}", local.name)),
            ));
        }
    }
}
