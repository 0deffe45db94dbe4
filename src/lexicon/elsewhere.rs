//! Headings over what is no part of the posting: the other postings of its page.

use super::{Column, Vocabulary};

/// "Similar jobs": what stands under it belongs to other positions.
pub static ELSEWHERE: Vocabulary<()> = Vocabulary(&[Column {
    language: "en",
    entries: &[
        ("browse similar jobs", ()),
        ("jobs you may be interested in", ()),
        ("latest jobs", ()),
        ("more jobs", ()),
        ("more jobs from this employer", ()),
        ("more jobs like this", ()),
        ("more vacancies", ()),
        ("other job openings", ()),
        ("other jobs", ()),
        ("other open positions", ()),
        ("other positions", ()),
        ("other vacancies", ()),
        ("people also viewed", ()),
        ("people who viewed this job also viewed", ()),
        ("recent jobs", ()),
        ("recommended jobs", ()),
        ("related jobs", ()),
        ("related opportunities", ()),
        ("related positions", ()),
        ("related vacancies", ()),
        ("see also these jobs", ()),
        ("similar jobs", ()),
        ("similar positions", ()),
        ("similar vacancies", ()),
        ("you may also be interested in", ()),
        ("you may also like", ()),
        ("you might also be interested in", ()),
        ("you might also like", ()),
    ],
}]);
