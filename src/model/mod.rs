//! What a posting says: the public types. Nothing here knows how a text is read.

mod code;
mod date;
mod error;
mod kind;
mod length;
mod mention;
mod money;
mod posting;
mod quantity;
mod span;

pub use code::{Country, Language};
pub use date::{Date, Deadline, Season, Start};
pub use error::{Leaf, LeafError};
pub use kind::{
    CareerStage, DegreeLevel, DocumentKind, Extent, Necessity, QualificationKind, SectionKind,
    Status, Term, WarningKind,
};
pub use length::{EmploymentLength, Period};
pub use mention::{Hours, Mention, MentionValue};
pub use money::{Basis, Currency, Money, PayPeriod, Salary};
pub use posting::{
    Application, Contact, Degree, Document, Employment, Identifier, LanguageSkill, Phone, Posting,
    Qualification, Section, Warning, Workplace,
};
pub use quantity::Range;
pub use span::{Evidence, Grounded, Span};
