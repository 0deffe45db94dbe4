//! The closed lists that a posting's values are of.

/// The career stage offered, not the degree asked for; EURAXESS "Researcher Profile".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum CareerStage {
    /// "MSc project", "internship", "student assistant"
    Student,
    /// "PhD candidate", "doctoral student"; EURAXESS R1
    Doctoral,
    /// "Postdoctoral Research Fellow"; EURAXESS R2
    Postdoctoral,
    /// "Research Assistant"
    ResearchAssistant,
    /// "Senior Scientist", "Researcher"; EURAXESS R3
    Researcher,
    /// Staff of research: "Data Manager", "Research Engineer", "Technician"
    Engineer,
    /// "Lecturer", "Teaching Fellow"
    Lecturer,
    /// "Assistant Professor", "Juniorprofessur"
    AssistantProfessor,
    /// "Associate Professor", "Maître de conférences"
    AssociateProfessor,
    /// "Full Professor", "Chair"; EURAXESS R4
    FullProfessor,
    /// Anything else that the posting names
    Other,
}

/// Whether applications are taken, where the text says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Status {
    /// "closed: false"
    Open,
    /// "You cannot apply for this job anymore."
    Closed,
}

/// How the contract ends; schema.org `employmentType`, EURAXESS "Type of Contract".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Term {
    /// "Fixed-term contract: 4 Years"
    Temporary,
    /// "open-ended", "permanent position"
    Permanent,
    /// "tenure-track"
    TenureTrack,
}

/// Share of a working week; schema.org `employmentType`, EURAXESS "Job Status".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Extent {
    /// "Scope Fulltime"
    FullTime,
    /// "part-time", "65 %"
    PartTime,
}

/// How strongly a thing is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Necessity {
    /// "must", "required", "the application must include"
    Required,
    /// Documents only: "if you have publications"
    Conditional,
    /// "an advantage", "is a plus", "preferably"
    Preferred,
    /// Documents only: "you may also attach"
    Optional,
}

/// What a qualification is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum QualificationKind {
    /// "A MSc in a scientific discipline"
    Degree,
    /// "an average grade of B or better"
    Grade,
    /// "previous experience in natural language processing"
    Experience,
    /// "strong coding skills"
    Skill,
    /// "Good written and oral English language skills"
    Language,
    /// "a publication record"
    Publications,
    /// "You must meet the requirements for admission"
    Eligibility,
    /// "independent thinkers"
    Personal,
}

/// Level of a degree; schema.org `EducationalOccupationalCredential`, EQF 6 to 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum DegreeLevel {
    /// "BSc", EQF 6
    Bachelor,
    /// "M.Sc. degree in Computer Science", EQF 7
    Master,
    /// "a PhD degree in computer science", EQF 8
    Doctorate,
}

/// What an application must contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum DocumentKind {
    /// "Motivation letter", "Letter of application"
    CoverLetter,
    /// "Curriculum vitae"
    Cv,
    /// "list of grades"
    Transcripts,
    /// Degree certificates: "diplomas for bachelor's and master's degrees"
    Diplomas,
    /// "A copy of the master's thesis"
    Thesis,
    /// Names or contact details: "Contact information to 2-3 references"
    Referees,
    /// "two letters of recommendation"
    RecommendationLetters,
    /// "Full list of peer-reviewed publications"
    PublicationList,
    /// Copies or selected works: "Academic works, up to five"
    Publications,
    /// Proposal, plan, research interests
    ResearchStatement,
    /// "teaching philosophy", "teaching portfolio"
    TeachingStatement,
    /// "statement on contributions to diversity"
    DiversityStatement,
    /// "a writing sample"
    WritingSample,
    /// "Documentation of English proficiency", "TOEFL scores"
    LanguageCertificate,
    /// Code, software: "Links to your GitHub and Kaggle profile"
    Portfolio,
    /// "copy of passport"
    Identification,
    /// "the completed application form"
    ApplicationForm,
    /// Anything else that the posting asks for
    Other,
}

/// What a part of a posting is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum SectionKind {
    /// "About the position", "Project description"
    Project,
    /// "About us", "Research environment"
    Employer,
    /// "Duties of the position"
    Duties,
    /// "Required selection criteria"
    Qualifications,
    /// "We offer", "Salary and conditions"
    Conditions,
    /// "How to apply"
    Application,
    /// "Assessment", "Selection process"
    Selection,
    /// "Contact"
    Contact,
    /// "Equal opportunities"
    Diversity,
    /// Anything else
    Other,
}

/// What a careful reader would doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum WarningKind {
    /// A numeric date readable two ways: "04.03.2023" read as 4 March, "04/03/2023" read day first
    AmbiguousDate,
    /// Two deadlines that differ
    ConflictingDeadlines,
    /// A date of a field without its year: "22 Dec"
    YearlessDate,
    /// A currency sign that several countries share: "$60,000"
    SharedCurrencySign,
}
