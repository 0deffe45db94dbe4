//! Lists that a flattened page prints twice, and lists that lost what parted them.

use std::collections::HashMap;

use super::{Purpose, Statement};
use crate::model::Necessity;
use crate::outline::Outline;

/// "Merits: • experience with boats (2 points) …" and, behind the way to apply, "• experience with boats …": a list that says again
/// what was asked before asks for it as strongly as it was. A list right behind another one, parted from it by a wide gap alone, is
/// one of its own.
pub fn settle_lists(outline: &Outline<'_>, statements: &mut [Statement]) {
    let mut known: HashMap<String, Necessity> = HashMap::new();
    let mut before: Option<Statement> = None;
    for list in statements.chunk_by_mut(|one, next| {
        asks(one) && asks(next) && gap(outline, one, next).is_some_and(|gap| !is_wide(gap))
    }) {
        if !list.iter().all(asks) {
            before = None;
            continue;
        }
        let keys: Vec<(String, Necessity)> = list
            .iter()
            .filter_map(|item| Some((key(outline, item)?, item.necessity)))
            .collect();
        let all = list.len();
        let said = |necessity| {
            let said = keys
                .iter()
                .filter(|(key, _)| known.get(key) == Some(&necessity));
            let said = said.count();
            said > 0 && said * 2 >= all
        };
        let parted = before
            .as_ref()
            .zip(list.first())
            .and_then(|(before, first)| gap(outline, before, first))
            .is_some_and(is_wide);
        let settled = if said(Necessity::Required) || (parted && !said(Necessity::Preferred)) {
            Some(Necessity::Required)
        } else {
            said(Necessity::Preferred).then_some(Necessity::Preferred)
        };
        if let Some(settled) = settled {
            for item in list.iter_mut() {
                let before = key(outline, item).and_then(|key| known.get(&key).copied());
                item.necessity = before.unwrap_or(settled);
            }
        }
        for (key, necessity) in keys {
            known.entry(key).or_insert(settled.unwrap_or(necessity));
        }
        before = list.last().filter(|_| list.len() >= SEVERAL).cloned();
    }
}

fn asks(statement: &Statement) -> bool {
    statement.purpose == Purpose::Asks
}

/// What stands between two items, if it is nothing but the sign of the next.
fn gap<'t>(outline: &Outline<'t>, one: &Statement, next: &Statement) -> Option<&'t str> {
    let gap = outline.slice(one.range.end..next.range.start);
    (gap.len() <= GAP && !gap.contains(char::is_alphanumeric)).then_some(gap)
}

/// Two blanks that were an empty line.
fn is_wide(gap: &str) -> bool {
    gap.contains("  ") && !gap.contains('\n') && gap.chars().any(|c| !c.is_whitespace())
}

/// The words of a demand, by which it is known again, whatever is added in brackets.
fn key(outline: &Outline<'_>, item: &Statement) -> Option<String> {
    let text = outline.slice(item.range.clone());
    let end = text
        .find('(')
        .map_or(item.range.end, |at| item.range.start + at);
    let words = outline.scan.words_within(item.range.start..end);
    let (first, last) = (words.first()?, words.last()?);
    (words.len() >= FEWEST).then(|| outline.slice(first.start..last.end).to_lowercase())
}

/// So many words are said twice by no accident.
const FEWEST: usize = 3;

/// So many items of the list before show that its items stand closer together.
const SEVERAL: usize = 3;

/// What parts items has so many bytes at most.
const GAP: usize = 16;

#[cfg(test)]
mod tests {
    use crate::parse_posting;

    /// Each demand as "preferred: …".
    #[track_caller]
    fn asks(text: &str, expected: &[&str]) {
        let posting = parse_posting(text);
        let found = posting.qualifications.iter().map(|found| &found.value);
        let written: Vec<String> = found
            .map(|asked| {
                let necessity = asked.necessity.map(|asked| format!("{asked:?}"));
                let necessity = necessity.unwrap_or_default().to_lowercase();
                format!("{necessity}: {}", asked.text)
            })
            .collect();
        assert_eq!(written, expected, "{text}");
    }

    #[test]
    fn lists_printed_twice() {
        asks(
            "The school is old.\n\nMerits:\n\n- Experience with boats (2 points)\n- Knowledge of the northern winds (1 point)\n\nProfile\n\n- Experience with boats\n- Knowledge of the northern winds\n- Skills in tying knots\n",
            &[
                "preferred: Experience with boats (2 points)",
                "preferred: Knowledge of the northern winds (1 point)",
                "preferred: Experience with boats",
                "preferred: Knowledge of the northern winds",
                "preferred: Skills in tying knots",
            ],
        );
        asks(
            "The school is old.\n\nProfile\n\n- Experience with boats\n- Knowledge of winds\n- Skills in tying knots are desirable\n\nRequirements\n\n- Experience with boats\n- Knowledge of winds\n- Skills in tying knots are desirable\n",
            &[
                "required: Experience with boats",
                "required: Knowledge of winds",
                "preferred: Skills in tying knots are desirable",
                "required: Experience with boats",
                "required: Knowledge of winds",
                "preferred: Skills in tying knots are desirable",
            ],
        );
        // One of three that begins alike is no list said again.
        asks(
            "The school is old.\n\nMerits:\n\n- Experience with boats\n\nProfile\n\n- Experience with boats\n- Knowledge of winds\n- Skills in tying knots\n",
            &[
                "preferred: Experience with boats",
                "required: Experience with boats",
                "required: Knowledge of winds",
                "required: Skills in tying knots",
            ],
        );
    }

    #[test]
    fn demands_that_only_begin_alike() {
        asks(
            "The school is old.\n\nProfile\n\n- Skills in one or more of the following: boats, sails\n- Knowledge of winds\n\nDesired skills\n\n- Skills in one or more of the following: knots, maps\n- Basic Dutch\n",
            &[
                "required: Skills in one or more of the following: boats, sails",
                "required: Knowledge of winds",
                "preferred: Skills in one or more of the following: knots, maps",
                "preferred: Basic Dutch",
            ],
        );
    }

    #[test]
    fn lists_behind_one_another() {
        let merits = "The school is old. Merits: • Experience with boats • Knowledge of winds • Skills in tying knots";
        let first = [
            "preferred: Experience with boats",
            "preferred: Knowledge of winds",
            "preferred: Skills in tying knots",
        ];
        let other = [
            "required: A degree in botany",
            "required: Experience with mosses",
        ];
        let all: Vec<&str> = first.into_iter().chain(other).collect();
        asks(
            &format!("{merits}  • A degree in botany • Experience with mosses"),
            &all,
        );
        asks(
            &format!("{merits} • Skills in sewing sails"),
            &[first.as_slice(), &["preferred: Skills in sewing sails"]].concat(),
        );
    }
}
