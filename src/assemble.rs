//! Candidates become a `Posting`, conflicts become warnings; the border between the clean text and the source.

use crate::fields::dates::Options;
use crate::fields::{self, Candidate, best};
use crate::model::{
    Application, Employment, EmploymentLength, Evidence, Grounded, Posting, Section, Span, Term,
    Warning,
};
use crate::outline::{Outline, Part};
use crate::text::{Text, clean};

/// The posting that an outline states.
pub fn posting(outline: &Outline<'_>, options: Options) -> Posting {
    let source = Source(outline.text);
    let dates = fields::dates::dates(outline, options);
    let terms = fields::employment::employment(outline);
    let lengths = fields::length::lengths(outline);
    let ways = fields::application::application(outline);
    Posting {
        title: source.one(best(fields::title::titles(outline))),
        stages: source.all(fields::stages::stages(outline)),
        openings: source.one(best(fields::openings::openings(outline))),
        status: source.one(best(fields::status::statuses(outline))),
        identifiers: source.all(fields::identifiers::identifiers(outline)),
        employer: source.one(best(fields::employer::employers(outline))),
        units: source.all(fields::units::units(outline)),
        workplaces: source.all(fields::workplaces::workplaces(outline)),
        disciplines: source.all(fields::disciplines::disciplines(outline)),
        published: source.one(dates.published),
        deadline: source.one(dates.deadline),
        start: source.one(dates.start),
        employment: Employment {
            term: source.one(
                terms
                    .term
                    .or_else(|| term_of_length(lengths.duration.as_ref()))
                    .or(terms.ending)
                    .or(terms.lasting),
            ),
            extent: source.one(terms.extent),
            fte: source.one(terms.fte),
            weekly_hours: source.one(terms.weekly_hours),
            duration: source.one(lengths.duration),
            initial: source.one(lengths.initial),
            extension: source.one(lengths.extension),
            probation: source.one(lengths.probation),
        },
        salaries: source.all(fields::salaries::salaries(outline)),
        qualifications: source.all(fields::qualifications::qualifications(outline)),
        degrees: source.all(fields::degrees::degrees(outline)),
        languages: source.all(fields::languages::languages(outline)),
        duties: source.all(fields::duties::duties(outline)),
        benefits: source.all(fields::benefits::benefits(outline)),
        documents: source.all(fields::documents::documents(outline)),
        application: Application {
            urls: source.all(ways.urls),
            emails: source.all(ways.emails),
            languages: source.all(ways.languages),
        },
        contacts: source.all(fields::contacts::contacts(outline)),
        sections: source.sections(outline),
        warnings: dates
            .doubts
            .into_iter()
            .map(|doubt| Warning {
                kind: doubt.kind,
                span: source.span(doubt.range),
            })
            .collect(),
    }
}

/// An employment that lasts a stated time is temporary.
fn term_of_length(duration: Option<&Candidate<EmploymentLength>>) -> Option<Candidate<Term>> {
    duration
        .cloned()
        .map(|duration| duration.map(|_| Term::Temporary))
}

/// The way back to the bytes of the source.
struct Source<'t>(&'t Text<'t>);

impl Source<'_> {
    fn span(&self, range: core::ops::Range<usize>) -> Span {
        self.0.source(range)
    }

    fn ground<T>(&self, candidate: Candidate<T>) -> Grounded<T> {
        Grounded {
            span: candidate
                .source
                .unwrap_or_else(|| self.span(candidate.range)),
            value: candidate.value,
            evidence: candidate.evidence,
        }
    }

    fn one<T>(&self, candidate: Option<Candidate<T>>) -> Option<Grounded<T>> {
        candidate.map(|candidate| self.ground(candidate))
    }

    fn all<T>(&self, candidates: Vec<Candidate<T>>) -> Vec<Grounded<T>> {
        candidates
            .into_iter()
            .map(|candidate| self.ground(candidate))
            .collect()
    }

    fn sections(&self, outline: &Outline<'_>) -> Vec<Section> {
        let mut sections: Vec<Section> = Vec::with_capacity(outline.parts.len());
        // What a page says of itself beside its text was lifted to the top of the clean text, but may stand anywhere in the source: it
        // makes room for the parts of the text.
        for part in outline.parts.iter().rev() {
            let mut section = self.section(outline, part);
            if let Some(next) = sections.last() {
                section.span.end = section.span.end.min(next.span.start);
            }
            let heading = section.heading.as_ref();
            let whole = heading.is_none_or(|heading| heading.span.end <= section.span.end);
            if whole && section.span.start < section.span.end {
                sections.push(section);
            }
        }
        sections.reverse();
        sections
    }

    fn section(&self, outline: &Outline<'_>, part: &Part) -> Section {
        Section {
            kind: part.kind,
            heading: part
                .heading
                .clone()
                .filter(|_| !part.led)
                .map(|range| Grounded {
                    value: clean(outline.slice(range.clone())),
                    span: self.span(range),
                    evidence: Evidence::Labelled,
                }),
            span: self.span(part.range.clone()),
        }
    }
}
