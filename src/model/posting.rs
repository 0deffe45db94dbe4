use core::fmt;

use crate::model::{
    CareerStage, Country, Date, Deadline, DegreeLevel, DocumentKind, EmploymentLength, Extent,
    Grounded, Language, Necessity, QualificationKind, Range, Salary, SectionKind, Span, Start,
    Status, Term, WarningKind,
};

/// A phone number: E.164 where the country is certain (`+4745229174`), else the printed digits; an extension follows as `;ext=3456`.
///
/// `FromStr` reads numbers as postings print them; JSON is the string.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct Phone(String);

impl Phone {
    pub(crate) fn from_digits(digits: String) -> Self {
        Self(digits)
    }

    /// The number as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A vacancy number; schema.org `identifier`, EURAXESS "Offer ID".
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Identifier {
    /// The label printed before it ("Jobbno ID"), or `None`.
    pub scheme: Option<String>,
    /// As printed: "AT2019.113"
    pub id: String,
}

/// Where the work is done; schema.org `jobLocation`. At least one part is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Workplace {
    /// "Universiteitssingel 50"
    pub address: Option<String>,
    /// "6229 ER"
    pub postal_code: Option<String>,
    /// "Maastricht"
    pub city: Option<String>,
    /// Only where the text names it.
    pub country: Option<Country>,
}

/// One qualification: a list item, or a sentence in prose; schema.org `qualifications`, `skills`, `experienceRequirements`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Qualification {
    /// The item as printed, without its marker.
    pub text: String,
    /// [`Necessity::Required`], [`Necessity::Preferred`], or `None` where the text does not tell.
    pub necessity: Option<Necessity>,
    /// What it is about; sorted, without repeats.
    pub kinds: Vec<QualificationKind>,
}

/// A degree asked of the candidate; schema.org `educationRequirements`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Degree {
    /// Bachelor, master or doctorate.
    pub level: DegreeLevel,
    /// As for qualifications.
    pub necessity: Option<Necessity>,
    /// "Computer Science", "Mathematics", as printed.
    pub fields: Vec<String>,
}

/// A human language asked of the candidate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LanguageSkill {
    /// ISO 639-1.
    pub language: Language,
    /// As for qualifications.
    pub necessity: Option<Necessity>,
    /// As printed: "C1" (CEFR), "IELTS 7", "fluent".
    pub level: Option<String>,
}

/// A document that the application must contain; schema.org `applicationContact` has no such property, EURAXESS prints it under "How to apply".
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Document {
    /// One entry per kind.
    pub kind: DocumentKind,
    /// [`Necessity::Required`], [`Necessity::Conditional`] or [`Necessity::Optional`].
    pub necessity: Necessity,
    /// "2-3 references"
    pub count: Option<Range>,
    /// "max 1 page"
    pub max_pages: Option<u32>,
    /// The item as printed.
    pub text: String,
}

/// A person or office to ask; schema.org `applicationContact`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Contact {
    /// Without titles: "Brita Elvevåg"; `None` for a mailbox.
    pub name: Option<String>,
    /// "HR Adviser"
    pub role: Option<String>,
    /// Numbers joined to this person.
    pub phones: Vec<Phone>,
    /// Addresses joined to this person.
    pub emails: Vec<String>,
}

/// The terms of the employment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Employment {
    /// Temporary, permanent or tenure track.
    pub term: Option<Grounded<Term>>,
    /// Full or part time.
    pub extent: Option<Grounded<Extent>>,
    /// 1.0 is full time; "80-100 %" is 0.8 to 1.0.
    pub fte: Option<Grounded<Range>>,
    /// "max. 38 hours per week"; schema.org `workHours`.
    pub weekly_hours: Option<Grounded<Range>>,
    /// The whole period: initial and extension where both are given.
    pub duration: Option<Grounded<EmploymentLength>>,
    /// "1 year, extended by 3 after evaluation": the 1.
    pub initial: Option<Grounded<EmploymentLength>>,
    /// The 3.
    pub extension: Option<Grounded<EmploymentLength>>,
    /// "a trial period of six (6) months"
    pub probation: Option<Grounded<EmploymentLength>>,
}

/// Where and how to apply.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Application {
    /// Where the application goes.
    pub urls: Vec<Grounded<String>>,
    /// Where the application goes by mail.
    pub emails: Vec<Grounded<String>>,
    /// Languages that the application may be in.
    pub languages: Vec<Grounded<Language>>,
}

/// A part of the posting; the sections stand in order and cover it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Section {
    /// What it is about.
    pub kind: SectionKind,
    /// The heading as printed, or `None` for a part without one.
    pub heading: Option<Grounded<String>>,
    /// From the heading to the next.
    pub span: Span,
}

/// A doubt, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Warning {
    /// What kind.
    pub kind: WarningKind,
    /// Where.
    pub span: Span,
}

/// What a posting states: absent scalars are `None`, absent lists empty, no default is ever filled in.
///
/// Corresponds to schema.org `JobPosting`; each field names its property and the EURAXESS label.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Posting {
    /// schema.org `title`: the posting's own headline for the position, as printed.
    pub title: Option<Grounded<String>>,
    /// EURAXESS "Researcher Profile".
    pub stages: Vec<Grounded<CareerStage>>,
    /// schema.org `totalJobOpenings`: only an explicit count, "two PhD positions".
    pub openings: Option<Grounded<u32>>,
    /// Only where said.
    pub status: Option<Grounded<Status>>,
    /// schema.org `identifier`.
    pub identifiers: Vec<Grounded<Identifier>>,
    /// schema.org `hiringOrganization`, EURAXESS "Organisation/Company".
    pub employer: Option<Grounded<String>>,
    /// schema.org `employmentUnit`: faculty, department, group. EURAXESS "Department", "Laboratory".
    pub units: Vec<Grounded<String>>,
    /// schema.org `jobLocation`, EURAXESS "Location".
    pub workplaces: Vec<Grounded<Workplace>>,
    /// EURAXESS "Research Field": where the posting lists them as such.
    pub disciplines: Vec<Grounded<String>>,
    /// schema.org `datePosted`, EURAXESS "Posted on".
    pub published: Option<Grounded<Date>>,
    /// schema.org `validThrough`; a stated date wins over "until filled".
    pub deadline: Option<Grounded<Deadline>>,
    /// schema.org `jobStartDate`.
    pub start: Option<Grounded<Start>>,
    /// Term, extent, length.
    pub employment: Employment,
    /// schema.org `baseSalary`: pay for the work itself, not bonuses or research budgets.
    pub salaries: Vec<Grounded<Salary>>,
    /// schema.org `qualifications`, EURAXESS "Requirements".
    pub qualifications: Vec<Grounded<Qualification>>,
    /// schema.org `educationRequirements`, EURAXESS "Education Level".
    pub degrees: Vec<Grounded<Degree>>,
    /// EURAXESS "Languages".
    pub languages: Vec<Grounded<LanguageSkill>>,
    /// schema.org `responsibilities`.
    pub duties: Vec<Grounded<String>>,
    /// schema.org `jobBenefits`, EURAXESS "Benefits".
    pub benefits: Vec<Grounded<String>>,
    /// What the application must contain.
    pub documents: Vec<Grounded<Document>>,
    /// schema.org `applicationContact`, `directApply`.
    pub application: Application,
    /// People to ask.
    pub contacts: Vec<Grounded<Contact>>,
    /// The parts in order, covering the text.
    pub sections: Vec<Section>,
    /// What a careful reader would doubt.
    pub warnings: Vec<Warning>,
}
