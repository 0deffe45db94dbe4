//! In what language the application is written.

use core::ops::Range;

use crate::fields::Candidate;
use crate::lexicon::{Carrier, Cue, Label, Paper, Particle, Request, Route, Sense, Topic, Word};
use crate::model::{DocumentKind, Evidence, Language, MentionValue};
use crate::outline::{Outline, Passage};

/// What a sentence named last before a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Naming {
    /// The application, the documents as a whole.
    Application,
    /// One document.
    Document,
    /// A CV or a letter, or the last of several documents of which one is such, and none that others have written.
    Letter,
    /// One document, and that it must be so.
    Settled,
    /// "apply", which ended here
    Applying(usize),
}

impl Naming {
    /// What a verb behind it says of it: "To apply, please submit, in English: …", "a CV is to be given in English".
    fn behind(self, verb: Request, end: usize, section: bool) -> Self {
        match (self, verb) {
            (Self::Applying(_), Request::Gives) => Self::Applying(end),
            (Self::Document, Request::Given | Request::Verb) if section => Self::Settled,
            _ => self,
        }
    }

    /// Is it the application that is in the language named here?
    fn settles(self, at: usize) -> bool {
        match self {
            Self::Application | Self::Letter | Self::Settled => true,
            Self::Document => false,
            Self::Applying(end) => at - end <= BESIDE,
        }
    }
}

/// "applications for a post in French history": whether what stands here says what is applied for, and nothing of the application.
#[derive(Default)]
struct AppliedFor {
    /// Where the word for the application ends.
    end: usize,
    post: bool,
    /// "Submit the application for": it is handed in.
    handed: bool,
}

impl AppliedFor {
    fn goes_on(&mut self, cue: &Cue<Sense>) {
        match cue.sense {
            Sense::Request(Request::Applying) => {
                self.end = self.end.max(cue.end);
                self.post = false;
            }
            // "Applications are invited for a post in French"
            Sense::Hiring(_) => self.end = self.end.max(cue.end),
            Sense::Request(Request::Papers) => *self = Self::default(),
            Sense::Request(Request::Link) if cue.start == self.end + 1 => self.post = true,
            Sense::Request(Request::Gives) => {
                self.post = false;
                self.handed = true;
            }
            Sense::Request(Request::Verb | Request::Given) | Sense::Route(Route::Apply) => {
                self.post = false;
            }
            _ => {}
        }
    }

    /// The language is that of the post: "Submit the application for the post in English by May" goes on with no noun.
    fn is_named_by(&self, outline: &Outline<'_>, end: usize) -> bool {
        let another = || {
            let tongue = |sense| matches!(sense, Sense::Language(_)).then_some(());
            outline.senses(end..end + JOINED, tongue).next().is_some()
        };
        let ends = || match outline.slice(end..end + 1) {
            " " => match outline.particle(end + 1) {
                Some(Particle::And | Particle::Or) => another(),
                particle => particle.is_some(),
            },
            sign => matches!(sign, "" | "." | ";" | "\n"),
        };
        self.post && !(self.handed && ends())
    }
}

/// " and ", in bytes, before the first letter of another language.
const JOINED: usize = 6;

/// "apply in English": so near.
const BESIDE: usize = 16;

/// Bytes that a preposition reaches.
const FAR: usize = 40;

/// "The application must be written in English or a Scandinavian language."
pub fn languages(
    outline: &Outline<'_>,
    passage: &Passage,
    sentence: &Range<usize>,
    section: bool,
) -> Vec<Candidate<Language>> {
    let mut languages = Vec::new();
    // "Application language: …"
    let mut open = passage.label.as_ref().is_some_and(|(_, label)| {
        let cues = outline.cues(label.clone());
        cues.iter()
            .any(|cue| cue.sense == Sense::Request(Request::Tongue))
    });
    let mut named = open.then_some(Naming::Application);
    let mut applied_for = AppliedFor::default();
    // Only these need a translation: "diplomas must be accompanied by a translation into English".
    let mut document = false;
    // "the full call for application (in German)" is a page.
    let mut page = 0;
    let mut letter = false;
    let mut before: Option<(Range<usize>, &[&str])> = None;
    // Where the last language that was taken ends.
    let mut listed = 0;
    for cue in outline.cues(sentence.clone()) {
        applied_for.goes_on(cue);
        let codes: &[&str] = match &cue.sense {
            Sense::Route(Route::Career) => {
                page = cue.end;
                continue;
            }
            Sense::Request(Request::Applying | Request::Papers) if cue.start < page => {
                named = None;
                continue;
            }
            // "Information about the application can be found there in English": the page is.
            Sense::Request(Request::Applying | Request::Papers)
                if told_of(outline, cue.start, sentence) =>
            {
                named = None;
                continue;
            }
            // "Swiss-French"
            Sense::Language(_) | Sense::Tongues(_)
                if outline.slice(sentence.start..cue.start).ends_with('-') =>
            {
                continue;
            }
            Sense::Request(Request::Applying | Request::Papers) => {
                named = Some(Naming::Application);
                continue;
            }
            Sense::Request(Request::Tongue) => {
                named = Some(Naming::Application);
                open = true;
                // "English is the language of the application."
                if let Some((place, codes)) = before.take()
                    && outline
                        .slice(place.end..cue.start)
                        .split_whitespace()
                        .count()
                        <= 2
                {
                    extend(&mut languages, codes, &place);
                }
                continue;
            }
            Sense::Route(Route::Apply) if named.is_none() => {
                named = Some(Naming::Applying(cue.end));
                continue;
            }
            Sense::Paper(paper @ (Paper::Named(_) | Paper::Of(_)))
                if *paper != Paper::Of(Topic::Application) && !is_language(outline, cue.start) =>
            {
                letter |= is_letter(*paper);
                named = Some(if letter && !written_before(*paper) {
                    Naming::Letter
                } else {
                    Naming::Document
                });
                document = true;
                continue;
            }
            Sense::Request(verb @ (Request::Gives | Request::Given | Request::Verb)) => {
                named = named.map(|named| named.behind(*verb, cue.end, section));
                continue;
            }
            Sense::Language(code) => core::slice::from_ref(code),
            Sense::Tongues(codes) => codes,
            _ => continue,
        };
        if describes(outline, &cue.range()) || of_page(outline, cue.start, sentence) {
            continue;
        }
        before = Some((cue.range(), codes));
        match led_by(outline, cue.start, sentence) {
            Some(Request::In) => open = true,
            Some(Request::Into) => open = !document,
            _ => {}
        }
        if open
            && !applied_for.is_named_by(outline, cue.end)
            && named.is_some_and(|named| named.settles(cue.start))
            && goes_on(outline, listed, named, cue.start)
        {
            listed = cue.end;
            extend(&mut languages, codes, &cue.range());
            // "apply in Catalan, Spanish or English"
            if let Some(Naming::Applying(end)) = &mut named {
                *end = cue.end;
            }
        }
    }
    languages
}

/// "apply in Catalan, Spanish or English": nothing but commas and small words part them; but of "apply in English and know Spanish" the
/// one is written.
fn goes_on(outline: &Outline<'_>, listed: usize, named: Option<Naming>, at: usize) -> bool {
    let small = |word: &Word| {
        matches!(
            outline.particle(word.start),
            Some(Particle::And | Particle::Or)
        )
    };
    match named {
        Some(Naming::Applying(end)) if end == listed => {
            outline.scan.words_within(listed..at).iter().all(small)
        }
        _ => true,
    }
}

fn extend(languages: &mut Vec<Candidate<Language>>, codes: &[&str], place: &Range<usize>) {
    languages.extend(codes.iter().filter_map(|code| {
        let language = Language::from_code(code)?;
        Some(Candidate::new(language, place.clone(), Evidence::Phrased))
    }));
}

/// What who applies writes: in its language the rest is, too.
fn is_letter(paper: Paper) -> bool {
    matches!(
        paper,
        Paper::Named(DocumentKind::Cv | DocumentKind::CoverLetter)
    )
}

/// "copies of your publications in English": these were written for something else.
fn written_before(paper: Paper) -> bool {
    !matches!(
        paper,
        Paper::Named(
            DocumentKind::Cv
                | DocumentKind::CoverLetter
                | DocumentKind::Referees
                | DocumentKind::ResearchStatement
                | DocumentKind::TeachingStatement
                | DocumentKind::PublicationList
        ) | Paper::Of(Topic::Referees | Topic::Research | Topic::Interests | Topic::Motivation)
    )
}

/// "in the Catalan towns", but not "in the Catalan language": with an article it says of what kind something is.
fn describes(outline: &Outline<'_>, place: &Range<usize>) -> bool {
    let article = outline
        .senses(
            place.start.saturating_sub(ARTICLE)..place.start,
            |sense| match sense {
                Sense::Particle(Particle::The) => Some(()),
                _ => None,
            },
        )
        .any(|(article, ())| outline.slice(article.end..place.start).trim().is_empty());
    // "in the Catalan or Spanish language"
    let listed = |word: &Word| {
        is_language(outline, word.start)
            || matches!(
                outline.particle(word.start),
                Some(Particle::And | Particle::Or)
            )
    };
    let noun = outline
        .cues(place.end..place.end + LISTED)
        .iter()
        .find(|cue| cue.sense == Sense::Label(Label::Languages));
    let language = noun.is_some_and(|noun| {
        let mut words = outline.scan.words_within(place.end..noun.start).iter();
        words.all(listed)
    });
    article && !language
}

/// Does "information about the" stand right before it?
fn told_of(outline: &Outline<'_>, at: usize, sentence: &Range<usize>) -> bool {
    let from = sentence.start.max(at.saturating_sub(TOLD));
    outline.cues(from..at).iter().any(|cue| {
        let tells = matches!(
            cue.sense,
            Sense::Route(Route::Question) | Sense::Paper(Paper::As(Carrier::Anything))
        );
        tells
            && cue.end <= at
            && outline.slice(cue.end..at).split_whitespace().count() <= 2
            && !outline.slice(cue.end..at).contains([',', ';', ':'])
            // "Questions and applications": the one and the other
            && !outline.scan.words_within(cue.end..at).iter().any(|word| {
                matches!(
                    outline.particle(word.start),
                    Some(Particle::And | Particle::Or)
                )
            })
    })
}

/// "information regarding the "
const TOLD: usize = 40;

/// "https://… (in Finnish)": the page is.
fn of_page(outline: &Outline<'_>, at: usize, sentence: &Range<usize>) -> bool {
    outline
        .mentions(sentence.start..at)
        .last()
        .is_some_and(|found| {
            matches!(found.value, MentionValue::Url(_))
                && outline
                    .slice(found.range.end..at)
                    .trim_start()
                    .starts_with(['(', '['])
        })
}

/// ", Spanish or English" between a language and "language"
const LISTED: usize = 40;

/// "the ", "a ".
const ARTICLE: usize = 4;

fn is_language(outline: &Outline<'_>, at: usize) -> bool {
    outline
        .cues(at..at + 1)
        .iter()
        .any(|cue| matches!(cue.sense, Sense::Language(_) | Sense::Tongues(_)))
}

/// The last preposition before this place.
fn led_by(outline: &Outline<'_>, at: usize, sentence: &Range<usize>) -> Option<Request> {
    let from = at.saturating_sub(FAR).max(sentence.start);
    let mut near = None;
    for cue in outline.cues(from..at) {
        if let Sense::Request(request) = cue.sense
            && request.links()
            && cue.end <= at
        {
            near = Some((cue.end, request));
        }
    }
    near.filter(|(end, _)| outline.slice(*end..at).split_whitespace().count() <= 3)
        .map(|(_, request)| request)
}

#[cfg(test)]
mod tests {
    #[track_caller]
    fn languages(text: &str, expected: &[&str]) {
        let posting = crate::parse_posting(text);
        let found: Vec<&str> = posting
            .application
            .languages
            .iter()
            .map(|found| found.value.code())
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn what_to_apply_in() {
        languages(
            "Applicants should apply in English and know Spanish and French.",
            &["en"],
        );
        languages(
            "You may apply in Catalan, Spanish or English.",
            &["ca", "es", "en"],
        );
        languages(
            "To apply, please submit, in English: a letter and a plan.",
            &["en"],
        );
        languages("English-language applications only.", &["en"]);
        languages("Applications are invited in Tamil.", &["ta"]);
        languages("Applications are invited for a lectureship in Tamil.", &[]);
        languages(
            "Please apply in the Catalan, Spanish or English language.",
            &["ca", "es", "en"],
        );
        languages(
            "You may apply in May. The lab publishes in Spanish or English.",
            &[],
        );
        languages("English-language teaching only.", &[]);
    }

    #[test]
    fn of_the_application() {
        languages("English is the language of the application.", &["en"]);
        languages(
            "Information about the application procedure can be found there in English.",
            &[],
        );
        languages(
            "Applications (CV and letter of motivation in English) go to the Dean.",
            &["en"],
        );
        languages(
            "Please send a CV and the names of two referees in German.",
            &["de"],
        );
        languages("Applications are to be in the Croatian language.", &["hr"]);
        languages(
            "Questions and applications should be written in English.",
            &["en"],
        );
        languages(
            "Please send all relevant information and your application in English to jobs@fern.edu.",
            &["en"],
        );
        languages(
            "Send questions or applications in German or English to a@b.de.",
            &["de", "en"],
        );
    }

    #[test]
    fn of_something_else() {
        languages("The candidacy is for work in the Catalan towns.", &[]);
        languages(
            "The school invites applications of young people who work in Chinese or French history.",
            &[],
        );
        languages(
            "Applications for a post in French or German poetry are welcome.",
            &[],
        );
        languages(
            "Submit an application for the chair in French history.",
            &[],
        );
        languages(
            "Please send applications for posts in Sanskrit, law and moss.",
            &[],
        );
        languages("Please send applications for posts in Greek and law.", &[]);
        languages(
            "Applications for the post must be written in Danish.",
            &["da"],
        );
        languages(
            "Please send your application for the position in English to jobs@uni.edu.",
            &["en"],
        );
        languages("Submit the application for this post in Danish.", &["da"]);
        languages(
            "Submit the application for this post in Danish or Greek.",
            &["da", "el"],
        );
        languages("Please send a CV and your publications in English.", &[]);
        languages(
            "More on the application is at https://uni.edu/jobs/12 (in Finnish).",
            &[],
        );
    }
}
