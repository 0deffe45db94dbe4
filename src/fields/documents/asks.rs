//! Whether a sentence asks for documents, opens a list of them or begins with one.

use core::ops::Range;

use super::named::{Asked, named, strong};
use super::sentence::Sentence;
use super::withheld::withheld;
use crate::lexicon::{Carrier, Paper, Particle, Request, Sense, Topic, Turn};
use crate::model::{DocumentKind, MentionValue, SectionKind};

/// Does this sentence ask for documents, and how plainly?
pub fn asks(sentence: &Sentence<'_, '_>, kind: SectionKind) -> Option<Asked> {
    if !names(sentence) || withheld(sentence) || assigns(sentence) {
        return None;
    }
    let application = kind == SectionKind::Application;
    let addressed = [Request::Person, Request::Please, Request::If]
        .iter()
        .any(|request| sentence.has(*request));
    // "Submit the required documents, such as final grades": a duty.
    if kind == SectionKind::Duties && !addressed && !sentence.has(Request::Applying) {
        return None;
    }
    let plain = sentence.has(Request::Gives)
        || names_strong(sentence) && sentence.has(Request::May)
        || application && may_give(sentence)
        || sentence.has(Request::Papers)
        || given(sentence)
        || sentence.has(Request::With)
            && (sentence.has(Request::Applying) || sentence.has(Request::Please));
    // "publications" and "software" are spoken of everywhere: only with a document beside them, or where the talk is of
    // applications, are they asked for.
    let context = if speaks_of_work(kind) && !names_strong(sentence) {
        sentence.has(Request::Papers) || sentence.has(Request::Applying) && addressed
    } else {
        application
            || sentence.has(Request::Applying)
            || sentence.has(Request::Papers)
            || names_strong(sentence)
            || (names_document(sentence) || proposes(sentence)) && addressed
    };
    if plain && context || fills_in(sentence) && (context || addressed) {
        return Some(Asked::Sentence);
    }
    if !names_strong(sentence) {
        return None;
    }
    // "CV, letter and two references to jobs@uni.edu", where the posting says how to apply
    let named = sentence
        .papers
        .iter()
        .filter(|(_, paper)| matches!(paper, Paper::Named(_)))
        .count();
    let told = application && named >= SEVERAL || mailed_to(sentence);
    if told && begins_with_document(sentence, false) {
        return Some(Asked::Listed);
    }
    (application || sentence.has(Request::Please)).then_some(Asked::Strong)
}

/// "CV and cover letter to jane@uni.edu": a mailbox stands right behind "to".
fn mailed_to(sentence: &Sentence<'_, '_>) -> bool {
    let outline = sentence.outline;
    let mentions = outline.mentions(sentence.range.clone());
    mentions.iter().any(|found| {
        let from = found
            .range
            .start
            .saturating_sub(TO)
            .max(sentence.range.start);
        let to = |sense| (sense == Sense::Particle(Particle::To)).then_some(());
        matches!(found.value, MentionValue::Email(_))
            && outline.senses(from..found.range.start, to).next().is_some()
    })
}

/// "to: " is no longer.
const TO: usize = 5;

/// "The applicants are expected to have a diploma": said of those who apply, and nothing is handed in. What is no degree, they hand in.
pub fn tells_of_person(sentence: &Sentence<'_, '_>) -> bool {
    let start = sentence.range.start;
    let first = sentence.papers.first();
    let upto = first.map_or(sentence.range.end, |(range, _)| range.start);
    let before = start..upto;
    let person = sentence.asks(Request::Person).next().is_some_and(|person| {
        person.end <= upto
            && sentence
                .slice(start..person.start)
                .split_whitespace()
                .count()
                <= 1
    });
    let within = |request| sentence.has_within(request, &before);
    let degree = first.is_some_and(|(_, paper)| {
        matches!(
            paper,
            Paper::Named(DocumentKind::Diplomas) | Paper::Of(Topic::Degree)
        )
    });
    person
        && degree
        && (within(Request::Verb) || within(Request::Given))
        && ![Request::Gives, Request::Papers, Request::With]
            .into_iter()
            .any(within)
}

/// "The duties will include writing publications": said of the work, not of the application.
fn assigns(sentence: &Sentence<'_, '_>) -> bool {
    let first = sentence
        .papers
        .first()
        .map_or(sentence.range.end, |(range, _)| range.start);
    let tasks = sentence
        .outline
        .senses(sentence.range.start..first, |sense| {
            (sense == Sense::Turn(Turn::Tasks)).then_some(())
        })
        .next()
        .is_some();
    tasks && !sentence.has(Request::Applying) && !sentence.has(Request::Papers)
}

/// "you may also include up to three publications"
fn may_give(sentence: &Sentence<'_, '_>) -> bool {
    let first = sentence
        .papers
        .iter()
        .find(|(_, paper)| matches!(paper, Paper::Named(_) | Paper::Of(_)));
    first.is_some_and(|(paper, _)| {
        sentence
            .asks(Request::May)
            .any(|may| may.end <= paper.start && paper.start - may.end <= NEAR)
    })
}

/// The verb and a number stand between.
const NEAR: usize = 30;

/// So many names of documents without a verb are a list.
const SEVERAL: usize = 2;

/// "… must be attached"; but "the required diplomas" asks for none.
fn given(sentence: &Sentence<'_, '_>) -> bool {
    sentence.asks(Request::Given).any(|given| {
        let attribute = sentence.papers.iter().any(|(paper, _)| {
            paper.start >= given.end
                && sentence
                    .slice(given.end..paper.start)
                    .split_whitespace()
                    .next()
                    .is_none()
        });
        let before = |range: &Range<usize>| range.end <= given.start;
        let said_of = sentence.papers.iter().any(|(paper, _)| before(paper));
        said_of || !attribute || sentence.range.start == given.start
    })
}

/// "complete the application form"
fn fills_in(sentence: &Sentence<'_, '_>) -> bool {
    sentence.papers.windows(2).any(|pair| {
        matches!(
            pair,
            [(_, Paper::As(Carrier::Filled)), (_, Paper::Of(Topic::Form))]
        )
    })
}

/// Parts where publications, code and reports are what the work is about.
pub fn speaks_of_work(kind: SectionKind) -> bool {
    matches!(
        kind,
        SectionKind::Duties | SectionKind::Project | SectionKind::Employer
    )
}

/// Does it open a list of documents?
pub fn opens_list(sentence: &Sentence<'_, '_>, kind: SectionKind, heading: bool) -> bool {
    if !heading && !sentence.opens() {
        return false;
    }
    if sentence.has(Request::Later) || sentence.has(Request::Never) || assigns(sentence) {
        return false;
    }
    if weighs(sentence) {
        return false;
    }
    // "Application requirements" above a degree and skills
    let profile = heading && kind == SectionKind::Qualifications;
    if sentence.has(Request::Papers) && !profile {
        return true;
    }
    // "Documents should be submitted to:" is followed by an address.
    if leads_to_address(sentence) {
        return false;
    }
    let plainly = sentence.has(Request::Gives) || sentence.has(Request::Given);
    let gives = plainly || sentence.has(Request::With);
    // "We seek candidates with:" says what they have.
    let person = plainly && sentence.has(Request::Person) || sentence.has(Request::If);
    // "Tasks include:", "We offer you … with:" open other lists.
    let hands_in = match kind {
        SectionKind::Duties
        | SectionKind::Conditions
        | SectionKind::Project
        | SectionKind::Employer => names_strong(sentence),
        SectionKind::Application => true,
        // "Submit" above "(a) a cover letter"; but "Your duties will include:" opens another list.
        _ => {
            person || sentence.has(Request::Please) || gives_last(sentence) && !names_part(sentence)
        }
    };
    gives && (sentence.has(Request::Applying) || hands_in)
}

/// "The criteria of evaluation include the following items:": what is judged, and not what is handed in.
fn weighs(sentence: &Sentence<'_, '_>) -> bool {
    let cues = sentence.outline.cues(sentence.range.clone());
    let criteria = cues
        .iter()
        .any(|cue| cue.sense == Sense::Heading(SectionKind::Selection));
    criteria
        && ![Request::Applying, Request::Person, Request::Please]
            .into_iter()
            .any(|request| sentence.has(request))
}

/// Does it end with "to:"?
pub fn leads_to_address(sentence: &Sentence<'_, '_>) -> bool {
    let bare = sentence
        .slice(sentence.range.clone())
        .trim_end_matches([':', ' ']);
    let end = sentence.range.start + bare.len();
    let cues = sentence.outline.cues(sentence.range.clone());
    cues.iter()
        .any(|cue| cue.end == end && cue.sense == Sense::Particle(Particle::To))
}

/// Does it open a part of the posting about something else: "The duties will include:"?
pub fn opens_part(sentence: &Sentence<'_, '_>) -> bool {
    sentence.opens() && !names(sentence) && names_part(sentence)
}

/// Does it name another part of the posting: "duties", "benefits"?
fn names_part(sentence: &Sentence<'_, '_>) -> bool {
    sentence
        .outline
        .cues(sentence.range.clone())
        .iter()
        .any(|cue| match cue.sense {
            Sense::Heading(kind) => kind != SectionKind::Application,
            _ => false,
        })
}

/// "CV (two pages)" as an item: a list that begins so is one of documents.
pub fn begins_with_letter(sentence: &Sentence<'_, '_>) -> bool {
    let first = named(sentence, Asked::Listed).into_iter().next();
    first.is_some_and(|entry| {
        entry.named
            && matches!(entry.kind, DocumentKind::CoverLetter | DocumentKind::Cv)
            && sentence
                .slice(sentence.range.start..entry.start)
                .split_whitespace()
                .count()
                <= 3
    }) && begins_with_document(sentence, true)
}

/// Does it end with the verb that hands in?
fn gives_last(sentence: &Sentence<'_, '_>) -> bool {
    sentence
        .asks(Request::Gives)
        .next_back()
        .is_some_and(|gives| {
            sentence
                .slice(gives.end..sentence.range.end)
                .trim_matches([' ', ':', '('])
                .is_empty()
        })
}

/// Does it name a document?
pub fn names(sentence: &Sentence<'_, '_>) -> bool {
    sentence
        .papers
        .iter()
        .any(|(_, paper)| matches!(paper, Paper::Named(_) | Paper::Of(_)))
}

fn names_strong(sentence: &Sentence<'_, '_>) -> bool {
    let contact = sentence
        .papers
        .iter()
        .any(|(_, paper)| *paper == Paper::As(Carrier::Contact));
    sentence.papers.iter().any(|(_, paper)| match paper {
        Paper::Named(kind) => strong(*kind),
        // "contact details of two referees"
        Paper::Of(Topic::Referees) => contact,
        _ => false,
    })
}

/// Does a document stand in it that has a name?
fn names_document(sentence: &Sentence<'_, '_>) -> bool {
    sentence
        .papers
        .iter()
        .any(|(_, paper)| matches!(paper, Paper::Named(_)))
}

/// "Applicants will need to submit a proposal for a project": who applies hands it in.
fn proposes(sentence: &Sentence<'_, '_>) -> bool {
    let proposal = |(_, paper): &(_, Paper)| *paper == Paper::As(Carrier::Proposal);
    sentence.has(Request::Person) && sentence.papers.iter().any(proposal)
}

/// Is the name of a document nearly all of it?
pub fn names_whole(sentence: &Sentence<'_, '_>) -> bool {
    // So many words at most stand before and behind it.
    let (range, before, behind) = match sentence.papers.first() {
        Some((range, Paper::Named(_))) => (range, 2, 3),
        // "Application form"
        Some((range, Paper::Of(Topic::Form))) if sentence.slice(range.clone()).contains(' ') => {
            (range, 0, 0)
        }
        _ => return false,
    };
    let outside = |part: Range<usize>| sentence.slice(part).split_whitespace().count();
    outside(sentence.range.start..range.start) <= before
        && outside(range.end..sentence.range.end) <= behind
}

/// Does it begin with a document, and not with what is handed in as a whole ("Application", "Note"), as headings do?
pub fn begins_with_enclosure(sentence: &Sentence<'_, '_>) -> bool {
    let first = named(sentence, Asked::Listed).into_iter().next();
    first.is_some_and(|entry| entry.kind != DocumentKind::CoverLetter)
        && begins_with_document(sentence, false)
}

/// Does it begin with a document, as an item of a list without markers does?
pub fn begins_with_document(sentence: &Sentence<'_, '_>, item: bool) -> bool {
    let Some(entry) = named(sentence, Asked::Listed).into_iter().next() else {
        return false;
    };
    let lead = sentence.range.start..entry.start;
    let words = sentence.slice(lead.clone()).split_whitespace().count();
    let clause = sentence
        .requests
        .iter()
        .filter(|(range, _)| lead.start <= range.start && range.start < lead.end)
        .any(|(range, request)| {
            request.links()
                || matches!(
                    request,
                    Request::Later
                        | Request::Never
                        | Request::Person
                        | Request::Please
                )
                // "(optional) a writing sample"
                || *request == Request::May && !(item && begins(sentence, range.start))
        });
    // "Publications will be assessed", "Unofficial transcripts are accepted" are no items.
    let rest = if entry.strong || entry.named && words <= 1 {
        entry.cue.end..sentence.ends(entry.cue.end)
    } else {
        sentence.range.clone()
    };
    words <= 6 && !clause && (item || !says(sentence, &rest))
}

/// Nothing but a bracket stands before this place.
fn begins(sentence: &Sentence<'_, '_>, place: usize) -> bool {
    let lead = sentence.slice(sentence.range.start..place);
    !lead.contains(char::is_alphanumeric)
}

/// Is something said in a part, and not only in brackets ("(a link is fine)") or of the document ("papers you have written")?
fn says(sentence: &Sentence<'_, '_>, part: &Range<usize>) -> bool {
    let mut related = false;
    sentence.requests.iter().any(|(range, request)| {
        if range.start < part.start || range.start >= part.end {
            return false;
        }
        let before = sentence.slice(part.start..range.start);
        let bracketed = before.matches('(').count() > before.matches(')').count();
        let verb = matches!(request, Request::Verb | Request::Given) && !related && !bracketed;
        // "three references who can write letters"
        related |= *request == Request::Clause
            || *request == Request::Person
                && before.ends_with(' ')
                && !before.contains(['.', ',', ';', ':'])
                && sentence.outline.particle(range.start) == Some(Particle::Lead);
        verb
    })
}
