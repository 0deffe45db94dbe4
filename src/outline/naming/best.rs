//! Which phrase of a line names the part.

use core::ops::Range;

use crate::lexicon::{Cue, Particle, Sense, Turn, Word};
use crate::mentions::Scan;
use crate::model::SectionKind;

/// The longest phrase that names a part. One that says what the part is about comes before one that does not ("Summary of duties"),
/// and before whoever it is about ("Candidates are offered").
pub fn best_cue(range: &Range<usize>, scan: &Scan) -> Option<(SectionKind, Range<usize>)> {
    let named = |wanted: &dyn Fn(&Cue<Sense>) -> bool| {
        let cues = scan.cues.within(range.clone()).iter();
        let named = cues.filter_map(|cue| match cue.sense {
            Sense::Heading(kind) if cue.end <= range.end && wanted(cue) => {
                Some((kind, cue.range()))
            }
            _ => None,
        });
        longest(named, range, scan)
    };
    let is = |cue: &Cue<Sense>, sense| is_also(cue.range(), sense, scan);
    let told = |cue: &Cue<Sense>| cue.range() == *range || !is(cue, Sense::OpenHeading);
    // "the successful candidate": with its article
    let person = |cue: &Cue<Sense>| {
        let mut inside = scan.cues.within(cue.range()).iter();
        cue.end < range.end
            && inside.any(|same| {
                same.end == cue.end
                    && same.sense == Sense::Turn(Turn::Person)
                    && scan.words_within(cue.start..same.start).len() <= 1
            })
    };
    // "An applicant applying": which one, and no more.
    let which = |cue: &Range<usize>| {
        let before = scan.cues.within(range.start..cue.start).iter();
        cue.end < range.end
            && before
                .filter(|cue| person(cue))
                .any(|person| person.end + 1 == cue.start)
    };
    match named(&|cue| told(cue) && !person(cue)) {
        Some((_, cue)) if which(&cue) => named(&told),
        Some(said) => Some(said),
        None => named(&|_| true),
    }
}

/// The phrase at `cue` also has another sense.
pub(super) fn is_also(cue: Range<usize>, sense: Sense, scan: &Scan) -> bool {
    let mut same = scan.cues.within(cue.start..cue.start + 1).iter();
    same.any(|same| same.end == cue.end && same.sense == sense)
}

fn longest(
    named: impl Iterator<Item = (SectionKind, Range<usize>)>,
    range: &Range<usize>,
    scan: &Scan,
) -> Option<(SectionKind, Range<usize>)> {
    named.fold(
        None,
        |best: Option<(SectionKind, Range<usize>)>, next| match best {
            Some(best) if best.1.len() > next.1.len() || is_complement(&best, &next, scan) => {
                Some(best)
            }
            // "Assignment conditions": the noun stands last.
            Some(best)
                if best.1.len() == next.1.len()
                    && (best.1.start > range.start
                        || best.1.end + 1 < next.1.start
                        || next.1.end < range.end) =>
            {
                Some(best)
            }
            _ => Some(next),
        },
    )
}

/// "Duties of the position", "Contact at the department": the noun stands first, and small words lead to what it is of. "Summary of
/// qualifications" says no more than that, and "Duties of the department" is about the house.
fn is_complement(
    (kind, noun): &(SectionKind, Range<usize>),
    (of_what, next): &(SectionKind, Range<usize>),
    scan: &Scan,
) -> bool {
    let is = |word: &Word, wanted: &[Particle]| {
        let mut cues = scan.cues.within(word.start..word.start + 1).iter();
        cues.any(|cue| matches!(cue.sense, Sense::Particle(particle) if wanted.contains(&particle)))
    };
    let of = [Particle::Of, Particle::For, Particle::In, Particle::At];
    let words = scan.words_within(noun.end..next.start);
    let mut rest = words.iter().skip(1);
    // "Tasks of the project", but "Tasks of the PhD project", "Expertise in research"
    let project = *of_what == SectionKind::Project
        && scan
            .words_within(next.clone())
            .iter()
            .filter(|word| !is(word, &[Particle::The, Particle::A]))
            .count()
            == 1
        && !words
            .first()
            .is_some_and(|first| is(first, &[Particle::In]));
    let house = matches!(of_what, SectionKind::Employer | SectionKind::Application);
    let other = (project || house) && *kind != SectionKind::Contact && kind != of_what;
    !other
        && !matches!(kind, SectionKind::Project | SectionKind::Other)
        && words.first().is_some_and(|first| is(first, &of))
        && rest.all(|word| is(word, &[Particle::The, Particle::A]))
}
