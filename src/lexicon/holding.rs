//! Words for the position and who holds it: what starts, lasts and is paid.

use super::{Column, Vocabulary};

pub static HOLDING: Vocabulary<()> = Vocabulary(&[Column {
    language: "en",
    entries: &[
        ("appointee", ()),
        ("appointment", ()),
        ("candidate", ()),
        ("candidates", ()),
        ("contract", ()),
        ("employment", ()),
        ("fellow", ()),
        ("fellowship", ()),
        ("hire", ()),
        ("holder", ()),
        ("job", ()),
        ("opening", ()),
        ("phd", ()),
        ("position", ()),
        ("positions", ()),
        ("post", ()),
        ("postdoc", ()),
        ("researcher", ()),
        ("role", ()),
        ("scholarship", ()),
        ("start date", ()),
        ("starting date", ()),
        ("student", ()),
        ("studentship", ()),
        ("successful applicant", ()),
        ("successful candidate", ()),
        ("vacancy", ()),
        ("we", ()),
        ("work", ()),
        ("you", ()),
    ],
}]);
