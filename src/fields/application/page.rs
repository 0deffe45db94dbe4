//! Which page takes applications.

use core::ops::Range;

use super::link::{
    self, career, cut_off, is_definition, is_front, is_one, names_a_vacancy, names_else,
    names_person, names_vacancies, says_apply, shows_vacancy, tells_of_vacancy,
};
use super::place::{NEAR, Place};
use super::sentence::Sentence;
use crate::lexicon::{Label, Request, Route, Sense};
use crate::mentions::Found;
use crate::model::{MentionValue, SectionKind};
use crate::outline::{Aim, Form, Outline, Passage};

/// How well a page is known to take applications.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// The address of a page of vacancies, on a line of its own.
    Bare,
    /// To read before applying.
    Info,
    /// Where to apply.
    Apply,
}

/// What stands around a URL.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    /// A label of applying names the passage, or one of the vacancy.
    pub labelled: Option<Grade>,
    /// The part is about applying.
    pub section: bool,
    /// The sentence before was.
    pub applies: bool,
    /// It led to the page that this one begins with.
    pub led: bool,
}

/// "Union representatives" over a link: what was said of applying before the heading says nothing of it.
fn opens_contact(outline: &Outline<'_>, passage: &Passage) -> bool {
    let before = outline.passage_before(passage);
    outline.kind(passage) == SectionKind::Contact
        && before.is_none_or(|before| outline.heading(before) != outline.heading(passage))
}

/// Is this URL where to apply?
pub fn grade(
    passage: &Passage,
    sentence: &Sentence<'_, '_>,
    found: &Found,
    context: Context,
) -> Option<Grade> {
    let outline = sentence.outline;
    let begins = begins(passage, outline, found);
    if context.labelled.is_some() && begins {
        return context.labelled;
    }
    if names_person(outline, found)
        || is_definition(outline, found)
        || link::names_part(outline, found) && !handed_in(sentence, found)
    {
        return None;
    }
    let by_link = by_link(passage, sentence, found, context);
    if by_link.is_some() {
        return by_link;
    }
    if sentence.only_addresses() && passage.form != Form::Field {
        if cut_off(outline, found)
            || names_else(outline, &sentence.range, found)
            || names_part(outline, &sentence.range)
        {
            return None;
        }
        let career = career(outline, found);
        if context.applies && !opens_contact(outline, passage) || context.section && career {
            return Some(Grade::Apply);
        }
        return career.then_some(Grade::Bare);
    }
    // "to: jane@uni.edu https://uni.edu": what stands behind the mailbox was a line of its own.
    if behind_mailbox(sentence, found) {
        return None;
    }
    let place = Place { sentence, found };
    if place.behind_sentence() && is_front(found) && !names_vacancies(found) {
        return None;
    }
    let visited = place.visited();
    let applies = place.before(Route::Apply)
        || sentence
            .aims
            .at(found.range.start)
            .is_some_and(Aim::applies)
        // "For more about the lab visit https://lab.edu and send us your application"
        || place.applies_beside()
            && visited
            && !place.before(Route::Question)
            && sole_url(sentence);
    let never = outline
        .senses(sentence.range.start..found.range.start, |sense| {
            matches!(sense, Sense::Request(Request::Never)).then_some(())
        })
        .next()
        .is_some();
    let cut_off = cut_off(outline, found);
    // A portal prints its own link behind the last sentence; "apply at: https://…" leads to what is cut off.
    if never || cut_off && !place.led_to() {
        return None;
    }
    if applies {
        let aside = place.bracketed() && !visited && !place.beside_application();
        let both = sentence.aims.at(found.range.start) == Some(Aim::Both);
        // "apply to work in the network (https://net.eu)"
        if aside && !names_vacancies(found) {
            return None;
        }
        return Some(
            if place.before(Route::Question) && !both || aside || place.is_read() {
                Grade::Info
            } else {
                Grade::Apply
            },
        );
    }
    let asked = sentence.has(Route::Question) || labelled(passage, outline, Route::Question);
    if cut_off {
        return None;
    }
    if context.section && !asked && found.source.is_some() && names_vacancies(found) {
        return Some(Grade::Apply);
    }
    // "please use the online system (https://…)"
    let told = context.section
        && !asked
        && visited
        && passage.form != Form::Item
        && sentence.asks(Request::Please);
    // "Applications by mail are not considered. Use the portal https://…"
    let goes_on = context.applies
        && visited
        && !asked
        && passage.form != Form::Item
        && sentence.range.start + NEAR >= found.range.start;
    let read = told
        || goes_on
        || place.names_vacancy()
        || labelled_vacancy(passage, outline)
        || (asked || sentence.has(Route::Visit)) && names_vacancies(found) && is_one(found);
    // "Job number: 2335 https://uni.edu/jobs/2335", "… is needed. https://uni.edu/jobs/2335": the line of the address has run into
    // that of the label, or of a sentence.
    let own_line = begins && passage.form == Form::Field && found.range.end == passage.range.end
        || place.behind_sentence() && found.range.end == sentence.range.end;
    let ends = own_line && career(outline, found) && is_one(found);
    read.then_some(Grade::Info).or(ends.then_some(Grade::Bare))
}

/// What the link itself says, or the label or item that it is all of.
fn by_link(
    passage: &Passage,
    sentence: &Sentence<'_, '_>,
    found: &Found,
    context: Context,
) -> Option<Grade> {
    let outline = sentence.outline;
    let first = sentence.mentions().first();
    let led = context.led && first.is_some_and(|first| first.range == found.range);
    if says_apply(outline, found)
        || led && !cut_off(outline, found)
        || applies_into(sentence, found)
        || fills_in(sentence, found, context)
    {
        return Some(Grade::Apply);
    }
    let begins = begins(passage, outline, found);
    let front = passage.form == Form::Field && matches!(passage.label, Some((Label::Url, _)));
    let of_vacancy = context.section || names_vacancies(found) && is_one(found);
    if shows_vacancy(outline, found)
        || front && begins && of_vacancy
        || tells_of_vacancy(outline, found)
    {
        return Some(Grade::Info);
    }
    // "link: https://uni.edu/jobs/1234" in the head of a page
    let posted = names_vacancies(found) || is_one(found);
    if front && begins && outline.in_front_matter(found.range.start) && !is_front(found) && posted {
        return Some(Grade::Bare);
    }
    // "To apply, visit the sites: • Post in botany: https://…"
    if context.applies && ends_item(passage, outline, found) {
        return Some(Grade::Apply);
    }
    None
}

/// "Apply [here](…)": what says so ends in the text of the link.
fn applies_into(sentence: &Sentence<'_, '_>, found: &Found) -> bool {
    let into = |range: &Range<usize>| {
        range.start < found.range.start
            && found.range.start < range.end
            && range.end <= found.range.end
    };
    let mut routes = sentence.routes.iter();
    found.source.is_some() && routes.any(|(range, route)| *route == Route::Apply && into(range))
}

/// Do no more than a few words stand before it?
fn begins(passage: &Passage, outline: &Outline<'_>, found: &Found) -> bool {
    let before = outline.slice(passage.range.start..found.range.start);
    before.split_whitespace().take(BEGINS + 1).count() <= BEGINS
}

/// "Submit your application through [this site for qualified applicants](…)": something is to be handed in before it.
fn handed_in(sentence: &Sentence<'_, '_>, found: &Found) -> bool {
    let before = sentence.range.start..found.range.start;
    let hands = |sense| {
        matches!(
            sense,
            Sense::Request(Request::Gives | Request::Please) | Sense::Route(Route::Apply)
        )
        .then_some(())
    };
    sentence.outline.senses(before, hands).next().is_some()
}

/// "• Post in botany: https://…": all that an item says is what its page is of.
fn ends_item(passage: &Passage, outline: &Outline<'_>, found: &Found) -> bool {
    let before = outline.slice(passage.range.start..found.range.start);
    matches!(passage.form, Form::Item | Form::Field)
        && found.range.end == passage.range.end
        && (before.trim_end().ends_with(':')
            || passage.form == Form::Field && before.trim().is_empty())
        && names_vacancies(found)
        && is_one(found)
}

/// Nothing but blanks stands between a mailbox and the address.
fn behind_mailbox(sentence: &Sentence<'_, '_>, found: &Found) -> bool {
    sentence.mentions().iter().any(|mailbox| {
        matches!(mailbox.value, MentionValue::Email(_))
            && mailbox.range.end < found.range.start
            && sentence
                .outline
                .slice(mailbox.range.end..found.range.start)
                .trim()
                .is_empty()
    })
}

/// Does the label of the passage say so: "More information: https://…"?
fn labelled(passage: &Passage, outline: &Outline<'_>, wanted: Route) -> bool {
    passage.label.as_ref().is_some_and(|(_, name)| {
        let cues = outline.cues(name.clone());
        cues.iter().any(|cue| cue.sense == Sense::Route(wanted))
    })
}

/// "Job ad: https://…"
fn labelled_vacancy(passage: &Passage, outline: &Outline<'_>) -> bool {
    passage
        .label
        .as_ref()
        .is_some_and(|(_, name)| names_a_vacancy(outline, name.clone()).is_some())
}

/// "please fill out our [application form](…)", "if you are interested, fill in this form: …"
fn fills_in(sentence: &Sentence<'_, '_>, found: &Found, context: Context) -> bool {
    let from = if found.source.is_some() {
        found.range.start
    } else {
        sentence
            .range
            .start
            .max(found.range.start.saturating_sub(NEAR))
    };
    let upto = if found.source.is_some() {
        found.range.end
    } else {
        found.range.start
    };
    let last = sentence.outline.cues(from..upto).iter().rfind(|cue| {
        matches!(
            cue.sense,
            Sense::Route(Route::Form) | Sense::Request(Request::Applying)
        ) && cue.end <= upto
    });
    let Some(last) = last else {
        return false;
    };
    let ends = sentence
        .outline
        .slice(last.end..upto)
        .chars()
        .all(|c| !c.is_alphanumeric());
    let fills = sentence.routes.iter().any(|(range, route)| {
        matches!(route, Route::Fill | Route::Visit)
            && range.end <= last.start
            && last.start - range.end <= NEAR
    });
    let wanted = context.section
        || context.applies
        || last.sense != Sense::Route(Route::Form)
        || sentence.asks(Request::Person)
        || sentence.asks(Request::Please);
    ends && fills && wanted && !sentence.has(Route::Question)
}

/// "Benefits: https://…": another part of the posting.
fn names_part(outline: &Outline<'_>, sentence: &Range<usize>) -> bool {
    outline
        .cues(sentence.start..sentence.start + 1)
        .iter()
        .any(|cue| matches!(cue.sense, Sense::Heading(kind) if kind != SectionKind::Application))
}

fn sole_url(sentence: &Sentence<'_, '_>) -> bool {
    sentence
        .mentions()
        .iter()
        .filter(|found| matches!(found.value, MentionValue::Url(_)))
        .count()
        == 1
}

/// Words before the address that a label names.
const BEGINS: usize = 4;
