//! Vacancy numbers with their label.

use super::{Found, Site, Trigger};
use crate::grammar::identifier::identifier as number;
use crate::lexicon::{Label, Sense};
use crate::model::{Identifier, MentionValue};

/// A vacancy number behind its label: "Job Ref: 093356".
pub fn identifier(site: &Site<'_>) -> Option<Found> {
    let label = Sense::Label(Label::Identifier);
    if site.trigger != Trigger::Cue(label) {
        return None;
    }
    let cue = site.ahead(1).find(|cue| cue.sense == label)?;
    let scheme = site.text.get(cue.start..cue.end)?;
    // "id aa04596" of a mail server: so short a word needs its colon.
    let behind = site.text.get(cue.end..)?.trim_start();
    let slight = scheme.len() <= 2 && scheme.bytes().all(|byte| byte.is_ascii_lowercase());
    if slight && !behind.starts_with([':', '#', '=']) {
        return None;
    }
    let (rest, id) = number(site.text.get(cue.end..)?).ok()?;
    Some(Found::new(
        cue.start..site.text.len() - rest.len(),
        MentionValue::Identifier(Identifier {
            scheme: Some(crate::text::clean(scheme)),
            id: id.to_owned(),
        }),
    ))
}

#[cfg(test)]
mod tests {
    use crate::{MentionValue, mentions};

    #[track_caller]
    fn reads(text: &str, ids: &[&str]) {
        let found: Vec<String> = mentions(text)
            .into_iter()
            .filter_map(|mention| match mention.value {
                MentionValue::Identifier(identifier) => Some(identifier.id),
                _ => None,
            })
            .collect();
        assert_eq!(found, ids, "{text}");
    }

    #[test]
    fn what_is_no_vacancy_number() {
        reads("the names of 2 references", &[]);
        reads("Reference: a letter from your supervisor", &[]);
        reads("with reference to section 4", &[]);
        reads("Position number of the bus", &[]);
        reads("by mail.uni.edu with SMTP id bc07712; Mon", &[]);
    }

    #[test]
    fn vacancy_numbers() {
        reads("Job Ref: \t093356", &["093356"]);
        reads("marked with Ref 20200507 and", &["20200507"]);
        reads(
            "Posting organisation offer ID: 304--1-8968   ",
            &["304--1-8968"],
        );
        reads("Vacancy number AT2019.113.", &["AT2019.113"]);
        reads("(Ref. C2_GdF)", &["C2_GdF"]);
        reads("Job Reference Number 4344“ in", &["4344"]);
        reads("Reference No.: DSP-1055/20", &["DSP-1055/20"]);
    }
}
