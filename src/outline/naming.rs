//! What the words of a line name: a part, a position, an organisation, a value.

mod best;

use core::ops::Range;

pub use self::best::best_cue;
use self::best::is_also;

use crate::lexicon::{Bound, Cue, Hiring, Label, Particle, Rank, Sense, Turn, Word};
use crate::mentions::Scan;
use crate::model::{CareerStage, SectionKind};
use crate::text::Text;

/// No heading has more words.
pub const LONGEST_HEADING: usize = 30;

/// "PhD student in geology", "Two postdoctoral positions available": a line that names a position, and begins and ends with no
/// word that names a part, as "PhD project" or "Postdoc: your profile" do. Whoever addresses the reader names no position.
pub fn names_position(range: &Range<usize>, scan: &Scan) -> bool {
    let words = scan.words_within(range.clone());
    let (Some(first), Some(last), true) =
        (words.first(), words.last(), words.len() <= LONGEST_HEADING)
    else {
        return false;
    };
    let cues = || {
        scan.cues
            .within(range.clone())
            .iter()
            .filter(|cue| cue.end <= range.end)
    };
    let named = || cues().filter(|cue| matches!(cue.sense, Sense::Stage(_) | Sense::Vacancy));
    let part = cues().any(|cue| {
        let at_an_end = cue.start == first.start || cue.end == last.end;
        // "Postdoc in botany at the Fern Institute": its last word is that of a house.
        let house = cue.start > first.start
            && cue.end == last.end
            && scan
                .cues
                .within(cue.start..cue.start + 1)
                .iter()
                .any(|same| same.end == cue.end && matches!(same.sense, Sense::Organisation(_)));
        // "Postdoc in cancer research": its last words are those of the subject.
        let subject = cue.end == last.end && is_subject_behind(cue.start, words, scan);
        // "Research statistician": it tells which.
        let compound = cue.start == first.start
            && scan.words_within(cue.range()).len() <= COMPOUND
            && named().any(|name| name.start == cue.end + 1 && is_trade(name.sense));
        // "Call for PhD applications": what is called for.
        let called = || {
            let mut opens = scan.cues.within(first.range()).iter();
            opens.any(|open| open.sense == Sense::Rubric && open.start == first.start)
                && cue.end == last.end
                && cue.sense == Sense::Heading(SectionKind::Application)
                && named().any(|name| name.end + 1 == cue.start)
        };
        let alone = !named().any(|name| {
            let same = name.range() == cue.range() && matches!(name.sense, Sense::Stage(_));
            name.start <= cue.start && cue.end <= name.end && !same
        });
        match cue.sense {
            Sense::Heading(_) => {
                (at_an_end
                    && alone
                    && !house
                    && !subject
                    && !compound
                    && !called()
                    && !announces(cue.range(), scan))
                    || (cue.start == first.start && cue.end == last.end)
            }
            Sense::Turn(Turn::Person | Turn::We | Turn::Does | Turn::Has) => alone,
            _ => false,
        }
    });
    named().next().is_some() && !part
}

/// "PhD student", "postdoctoral": a step of a career.
pub fn names_stage(range: &Range<usize>, scan: &Scan) -> bool {
    let mut cues = scan.cues.within(range.clone()).iter();
    cues.any(|cue| cue.end <= range.end && matches!(cue.sense, Sense::Stage(_)))
}

/// "Postdocs", "Lab manager", "PhD students and interns": who somebody may be, and nothing else.
pub fn names_people(range: &Range<usize>, scan: &Scan) -> bool {
    let within = |word: &Word| {
        let near = range.start.max(word.start.saturating_sub(NAME))..word.end;
        scan.cues.within(near).iter().any(|cue| {
            let named = matches!(
                cue.sense,
                Sense::Stage(_) | Sense::Vacancy | Sense::Particle(Particle::And | Particle::Or)
            );
            named && cue.start <= word.start && word.end <= cue.end
        })
    };
    scan.words_within(range.clone()).iter().all(within)
}

/// "PhD and postdoc positions": a line that says which positions stand below.
pub fn heads_openings(range: &Range<usize>, scan: &Scan) -> bool {
    let vacancy = |cue: &Cue<Sense>| cue.sense == Sense::Vacancy && cue.end == range.end;
    names_position(range, scan) && scan.cues.within(range.clone()).iter().any(vacancy)
}

/// "Engineer", "curator": what somebody is by trade, and no step of an academic career.
fn is_trade(sense: Sense) -> bool {
    let trade = |stage: &CareerStage| {
        matches!(
            stage,
            CareerStage::Engineer | CareerStage::Researcher | CareerStage::Student
        )
    };
    matches!(sense, Sense::Stage(stages) if stages.iter().all(trade))
}

/// What stands before a trade has so few words: "Research group".
const COMPOUND: usize = 2;

/// "in cancer" before "research", "at the edge of botany and" before "vision", "for the analysis of lake" before "data", behind the
/// name of a position.
fn is_subject_behind(from: usize, words: &[Word], scan: &Scan) -> bool {
    let upto = words.partition_point(|word| word.start <= from);
    let upto = words.get(..upto).unwrap_or_default();
    let is = |joint: &Word, particle| {
        let mut cues = scan.cues.within(joint.range()).iter();
        cues.any(|cue| cue.sense == Sense::Particle(particle) && cue.start == joint.start)
    };
    // "Postdoc for two years: your profile"
    let unbroken = |behind: &[Word]| behind.iter().all(|word| word.joined);
    let named = |name: &Word, joint: &Word| {
        let near = name.start.saturating_sub(NAME)..name.end;
        let mut cues = scan.cues.within(near).iter();
        // "Professor (Tenure Track) in"
        joint.start <= name.end + 2
            && cues.any(|cue| matches!(cue.sense, Sense::Stage(_)) && cue.end == name.end)
    };
    (0..upto.len()).any(|at| match upto.get(at..) {
        Some([name, joint, behind @ ..]) => {
            named(name, joint)
                && (is(joint, Particle::In)
                    || [Particle::For, Particle::At]
                        .iter()
                        .any(|&at| is(joint, at))
                        && unbroken(behind))
        }
        _ => false,
    })
}

/// The name of a position is no longer, in bytes.
const NAME: usize = 40;

/// "We are looking for a postdoc in botany": somebody is sought, and the name of the post tells whom.
pub fn seeks_position(range: &Range<usize>, scan: &Scan) -> bool {
    let cues = scan.cues.within(range.clone()).iter();
    let mut seeks = cues
        .clone()
        .filter(|cue| matches!(cue.sense, Sense::Hiring(Hiring::Seeks | Hiring::Sought)));
    let mut stages = cues.filter(|cue| matches!(cue.sense, Sense::Stage(_)));
    seeks
        .next()
        .is_some_and(|seeks| stages.any(|stage| stage.start >= seeks.end))
}

/// "PhD position announcement": the announcement is the posting.
fn announces(cue: Range<usize>, scan: &Scan) -> bool {
    let open = scan.cues.within(cue.start..cue.start + 1).iter();
    let mut open = open.filter(|open| open.end == cue.end);
    let last = scan.words_within(cue.clone()).last();
    let rubric = last.is_some_and(|last| {
        let mut rubrics = scan.cues.within(last.range()).iter();
        last.start > cue.start && rubrics.any(|cue| cue.sense == Sense::Rubric)
    });
    rubric && open.any(|cue| cue.sense == Sense::OpenHeading)
}

/// "Description", "About the position": its words do not say what the part is about. Few others may stand around them: "Profile of
/// the team", "2.1 Research".
pub fn is_open(range: &Range<usize>, scan: &Scan) -> bool {
    let words = scan.words_within(range.clone());
    let Some((_, best)) = best_cue(range, scan) else {
        return false;
    };
    let around = |word: &&Word| !word.digit && (word.end <= best.start || best.end <= word.start);
    let outside = words.iter().filter(around).count();
    is_also(best, Sense::OpenHeading, scan) && outside <= 1
}

/// "Step 1: checking whether the formal conditions are met": the phrase that names a part is the least of it, and does not begin it.
/// "Content of the work to be done": it does not say what the part is about.
pub fn is_hint(range: &Range<usize>, scan: &Scan) -> bool {
    let words = scan.words_within(range.clone());
    best_cue(range, scan).is_some_and(|(_, cue)| {
        let own = scan.words_within(cue.clone()).len();
        let first = words.iter().find(|word| !word.digit);
        (first.is_some_and(|first| cue.start > first.start) && words.len() > own + HINT)
            || words.len() > own && is_also(cue, Sense::OpenHeading, scan)
    })
}

/// So many words may stand around the phrase that names a part.
const HINT: usize = 3;

/// "About the position", "About Fernlab"
pub fn begins_about(range: &Range<usize>, scan: &Scan) -> bool {
    let first = scan.cues.within(range.start..range.start + 1).iter();
    let is = |wanted: Sense| first.clone().any(|cue| cue.sense == wanted);
    is(Sense::OpenHeading) && is(Sense::Bound(Bound::About))
}

/// "About Fern University": what it goes on with is a name.
pub fn is_about_name(range: &Range<usize>, text: &Text<'_>, scan: &Scan) -> bool {
    let words = scan.words_within(range.clone());
    let [_, next, ..] = words else {
        return false;
    };
    let article = scan
        .cues
        .within(next.start..next.start + 1)
        .iter()
        .any(|cue| cue.end == next.end && cue.sense == Sense::Particle(Particle::The));
    let capital = |word: &Word| {
        let name = text.slice(word.range());
        name.chars().filter(|c| c.is_uppercase()).count() >= 2
    };
    begins_about(range, scan)
        && (names_organisation(range, scan) || (!article && words.iter().skip(1).any(capital)))
}

/// "Hiring", "Open positions": words that sort pages.
pub fn names_page(range: &Range<usize>, scan: &Scan) -> bool {
    let words = scan.words_within(range.clone());
    let mut upto = range.start;
    words.iter().all(|word| {
        let cues = scan.cues.within(word.start..word.start + 1).iter();
        let rubrics = cues.filter(|cue| cue.sense == Sense::Rubric && cue.end <= range.end);
        upto = rubrics.fold(upto, |upto, cue| upto.max(cue.end));
        word.end <= upto
    })
}

/// "Similar jobs (3)": what stands below belongs to other postings.
pub fn names_elsewhere(range: &Range<usize>, scan: &Scan) -> bool {
    let mut cues = scan.cues.within(range.start..range.start + 1).iter();
    let counted = |from: usize| {
        let mut rest = scan.words_within(from..range.end).iter();
        rest.all(|word| word.digit)
    };
    cues.any(|cue| cue.sense == Sense::Elsewhere && counted(cue.end))
}

/// A noun of an organisation's name stands in it.
pub fn names_organisation(range: &Range<usize>, scan: &Scan) -> bool {
    scan.cues
        .within(range.clone())
        .iter()
        .any(|cue| matches!(cue.sense, Sense::Organisation(rank) if rank != Rank::Aside))
}

/// Dates, amounts, addresses and numbers are values, not headings.
pub fn holds_value(range: &Range<usize>, scan: &Scan) -> bool {
    use crate::model::MentionValue as Value;
    scan.mentions(range.clone()).iter().any(|found| {
        matches!(
            found.value,
            Value::Date(_)
                | Value::Money(_)
                | Value::Email(_)
                | Value::Url(_)
                | Value::Phone(_)
                | Value::Identifier(_)
        ) && found.source.is_none()
    })
}

/// A part that states what is asked, done or offered.
pub fn states(kind: SectionKind) -> bool {
    matches!(
        kind,
        SectionKind::Qualifications | SectionKind::Duties | SectionKind::Conditions
    )
}

/// The kind of the part that a label opens when it stands alone on its line.
pub fn kind_of_label(label: Label) -> Option<SectionKind> {
    match label {
        Label::Deadline | Label::Url | Label::Documents => Some(SectionKind::Application),
        Label::Contact | Label::Email | Label::Phone => Some(SectionKind::Contact),
        Label::Salary | Label::Contract | Label::Extent | Label::Start => {
            Some(SectionKind::Conditions)
        }
        Label::Education | Label::Languages => Some(SectionKind::Qualifications),
        Label::Employer | Label::Unit => Some(SectionKind::Employer),
        Label::Subtitle | Label::Other => None,
        _ => Some(SectionKind::Other),
    }
}

/// "Home > Jobs > Lecturer": the way to a page.
pub fn is_path(content: &str) -> bool {
    [" > ", " » ", " › ", " → "]
        .iter()
        .any(|sign| content.matches(sign).count() >= 2)
}

/// "Contract duration" of "Contract duration (in months)": what stands before the bracket that ends it.
pub fn before_bracket(name: &str) -> Option<&str> {
    let open = name.strip_suffix(')')?.rfind('(')?;
    let before = name.get(..open)?.trim_end();
    (!before.is_empty()).then_some(before)
}

pub fn without_colon(content: &str) -> &str {
    content.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '*' | '_'))
}
