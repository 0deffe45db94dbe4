//! Vacancy numbers with their label.

use core::ops::Range;

use super::{Found, Site, Trigger};
use crate::grammar::identifier::identifier as number;
use crate::lexicon::{Label, Numbered, Scale, Sense, Turn};
use crate::model::{Identifier, MentionValue};

/// A vacancy number behind its label: "Job Ref: 093356", "Position reference no. 22-118", "Req #12345".
pub fn identifier(site: &Site<'_>) -> Option<Found> {
    let Trigger::Cue(
        sense
        @ (Sense::Label(Label::Identifier) | Sense::Numbered(Numbered::Noun | Numbered::Code)),
    ) = site.trigger
    else {
        return None;
    };
    let cue = site.ahead(1).find(|cue| cue.sense == sense)?;
    // "student ID"
    let mut over = site.cues(cue.start.saturating_sub(LONGEST)..cue.end).iter();
    if over.any(|over| over.sense == Sense::Numbered(Numbered::Foreign) && over.end >= cue.end) {
        return None;
    }
    let end = number_words(site, cue.end);
    let behind = site.text.get(end..)?;
    let signed = behind
        .trim_start_matches(['.', ' ', '\u{a0}'])
        .starts_with(['#', '°', 'º']);
    let counted = end > cue.end || signed || sense != Sense::Numbered(Numbered::Noun);
    if !counted && !is_plain_code(site, behind) {
        return None;
    }
    let scheme = site.text.get(cue.start..end)?;
    // "id aa04596" of a mail server: so short a word needs its colon.
    let slight = scheme.len() <= 2 && scheme.bytes().all(|byte| byte.is_ascii_lowercase());
    if slight && !behind.trim_start().starts_with([':', '#', '=']) {
        return None;
    }
    // "lang-ref: …" is no label of ours.
    if site
        .text
        .get(..cue.start)
        .is_some_and(|before| before.ends_with(['-', '_']))
    {
        return None;
    }
    // "Reference number (please quote): …"
    let behind = behind
        .trim_start()
        .strip_prefix('(')
        .and_then(|inside| inside.split_once("):"))
        .filter(|(aside, _)| aside.len() <= LONGEST && !aside.contains(['(', '\n']))
        .map_or(behind, |(_, value)| value);
    let code = sense == Sense::Numbered(Numbered::Code);
    let (rest, id) = number(behind)
        .or_else(|_| number(of_position(site, end).unwrap_or_default()))
        .ok()
        .filter(|(_, id)| !code || is_filed(site, scheme, behind, id))
        .or_else(|| spelt(scheme, behind).filter(|_| !code))
        .or_else(|| {
            number(said(site, scheme, end)?)
                .ok()
                .filter(|(_, id)| is_long(id))
        })?;
    if graded(site, cue.start..end, id)
        || of_project(site, cue.start)
        || (is_survey(scheme) && is_year(id) && is_blank(site, end, id))
    {
        return None;
    }
    Some(Found::new(
        cue.start..site.text.len() - rest.len(),
        MentionValue::Identifier(Identifier {
            scheme: Some(crate::text::clean(scheme)),
            id: id.to_owned(),
        }),
    ))
}

/// "(Position 005140)": the brackets hold nothing but the noun and what can be nothing else. "posting JR0012345": a code of
/// capitals before so many digits is one without them.
fn is_plain_code(site: &Site<'_>, behind: &str) -> bool {
    const DIGITS: usize = 5;
    const LETTERS: usize = 4;
    let Some((rest, id)) = behind
        .strip_prefix(' ')
        .and_then(|behind| number(behind).ok())
    else {
        return false;
    };
    let digits = id.bytes().filter(u8::is_ascii_digit).count();
    let bracketed = site.before().ends_with('(') && rest.starts_with(')');
    let number = id.trim_start_matches(|sign: char| sign.is_ascii_uppercase());
    let lead = id.len() - number.len();
    // "position H2020123": a programme
    let dated = number.get(..4).is_some_and(is_year);
    let coded = (1..=LETTERS).contains(&lead) && number.bytes().all(|byte| byte.is_ascii_digit());
    digits >= DIGITS && (bracketed || coded && !dated)
}

/// Where the words for a number end that follow a label: "Job | Ref. No.", "Ref | .-Nr."
fn number_words(site: &Site<'_>, from: usize) -> usize {
    let mut end = from;
    for cue in site.cues(from..from.saturating_add(LONGEST)) {
        let gap = site.text.get(end..cue.start).unwrap_or("\n");
        let joins = gap.len() <= 4
            && gap
                .chars()
                .all(|c| matches!(c, ' ' | '\u{a0}' | '.' | '-' | '_' | '/' | '#'));
        let number = matches!(
            cue.sense,
            Sense::Numbered(Numbered::Number | Numbered::Code)
        );
        if number && joins {
            end = cue.end;
        }
    }
    end
}

/// "Code: 18/2020/11", "Code AB-12/2020": a word that means much else begins with a capital and stands before a number with strokes.
fn is_filed(site: &Site<'_>, scheme: &str, behind: &str, id: &str) -> bool {
    const DIGITS: usize = 5;
    let digits = id.bytes().filter(u8::is_ascii_digit).count();
    // "the Fern Code 18/2020/11"
    let before = site.before().strip_suffix(' ');
    let named = before.is_some_and(|before| before.ends_with(char::is_alphanumeric));
    scheme.starts_with(char::is_uppercase)
        && id.contains('/')
        && digits >= DIGITS
        && (!named || behind.starts_with(':'))
}

/// "Ref. FERN-MOS", "Reference: BIO_LAKE": capitals that a stroke joins, behind a label with its sign.
fn spelt<'t>(scheme: &str, behind: &'t str) -> Option<(&'t str, &'t str)> {
    const SHORTEST: usize = 6;
    const LONGEST: usize = 24;
    let rest = behind
        .strip_prefix(['.', ':'])?
        .trim_start_matches([':', ' ', '\u{a0}', '\t']);
    let sign = |c: char| !(c.is_ascii_uppercase() || matches!(c, '-' | '_'));
    let end = rest.find(sign).unwrap_or(rest.len());
    let (id, rest) = rest.split_at_checked(end)?;
    let parts = || id.split(['-', '_']);
    let whole = parts().count() > 1 && parts().all(|part| part.len() > 1);
    // "REF: CV-LETTER" amid capitals is no more than any other word.
    let shouted = scheme.chars().all(char::is_uppercase);
    (whole
        && !shouted
        && (SHORTEST..=LONGEST).contains(&id.len())
        && !rest.starts_with(char::is_alphanumeric))
    .then_some((rest, id))
}

/// "The vacancy ID is | 147343", "The reference number for this post is | AB-12", "ID of | the position is | AB-12", one phrase
fn said<'t>(site: &Site<'t>, scheme: &str, from: usize) -> Option<&'t str> {
    let is = site
        .cues(from..from.saturating_add(LONGEST))
        .iter()
        .find(|cue| matches!(cue.sense, Sense::Turn(Turn::Is | Turn::Terms)))?;
    let between = site.text.get(from..is.start)?;
    let of_post = || {
        let mut cues = site.cues(from..is.end).iter();
        cues.any(|cue| cue.sense == Sense::Vacancy)
    };
    // "Your student ID is 12345": so short a label says less.
    let full = between.trim().is_empty() && scheme.contains(' ');
    (full || of_post()).then(|| site.text.get(is.end..))?
}

/// A number that a sentence says is no count: "147343", "AB-12".
fn is_long(id: &str) -> bool {
    id.len() >= 5 || id.contains(['-', '/', '_'])
}

/// "for this position: | 12-3": what the number is of may stand between the label and its colon.
fn of_position<'t>(site: &Site<'t>, from: usize) -> Option<&'t str> {
    let noun = site
        .cues(from..from.saturating_add(LONGEST))
        .iter()
        .find(|cue| cue.sense == Sense::Vacancy)?;
    let between = site.text.get(from..noun.start)?;
    let behind = site.text.get(noun.end..)?;
    let near = between.len() <= 12 && between.chars().all(|c| c == ' ' || c.is_ascii_lowercase());
    (near && behind.starts_with(':')).then_some(behind)
}

/// "within the project “Lakes”, | reference 12", "the project (| ref. 12)": the number is the project's.
fn of_project(site: &Site<'_>, label: usize) -> bool {
    let from = label.saturating_sub(NAMED);
    let projects = site.cues(from..label).iter().rev();
    let mut projects = projects.filter(|cue| cue.sense == Sense::Numbered(Numbered::Project));
    let Some(gap) = projects
        .next()
        .and_then(|project| site.text.get(project.end..label))
    else {
        return false;
    };
    let mut parts = gap.split(QUOTES);
    let quoted = matches!(
        (parts.next(), parts.next(), parts.next(), parts.next()),
        (Some(" "), Some(_), Some(", " | " (" | " "), None)
    );
    quoted || gap == " ("
}

/// The name of a project is no longer.
const NAMED: usize = 120;

/// What stands around a name.
const QUOTES: &[char] = &['"', '“', '”', '„', '«', '»'];

/// The words for a number are no longer.
const LONGEST: usize = 40;

/// "the REF 2014" is a survey of a year; only a colon or a sign makes a number of it.
fn is_survey(scheme: &str) -> bool {
    scheme.len() == 3 && scheme.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_year(id: &str) -> bool {
    id.len() == 4 && (id.starts_with("19") || id.starts_with("20"))
}

fn is_blank(site: &Site<'_>, from: usize, id: &str) -> bool {
    let behind = site.text.get(from..).unwrap_or_default();
    behind.trim_start_matches([' ', '\u{a0}']).starts_with(id)
}

/// "position code 1017": the pay grade of a public post.
fn graded(site: &Site<'_>, label: Range<usize>, id: &str) -> bool {
    id.len() == 4
        && id.bytes().all(|byte| byte.is_ascii_digit())
        && site.cues(label.clone()).iter().any(|cue| {
            matches!(cue.sense, Sense::Scale(Scale::Plain | Scale::Vague)) && cue.end == label.end
        })
}

#[cfg(test)]
mod tests {
    use crate::{MentionValue, mentions};

    #[track_caller]
    fn reads(text: &str, ids: &[&str]) {
        let found: Vec<String> = mentions(text)
            .into_iter()
            .filter_map(|mention| match mention.value {
                MentionValue::Identifier(identifier) => Some(identifier.id),
                _ => None,
            })
            .collect();
        assert_eq!(found, ids, "{text}");
    }

    #[test]
    fn what_is_no_vacancy_number() {
        reads(
            "within the research project “Cold Lakes”, reference AB/17/2017, funded",
            &[],
        );
        reads("in the project (ref. AB/17/2017)", &[]);
        reads("rated as excellent in the REF 2014, with most of it", &[]);
        reads("Job ref: 2014", &["2014"]);
        reads("Reference number 2024, please", &["2024"]);
        reads("Job number 1984", &["1984"]);
        reads("Requisition 2019", &["2019"]);
        reads("Postdoc in Moss Research (Ref. AB-123)", &["AB-123"]);
        reads("the names of 2 references", &[]);
        reads("Your student ID is 12345.", &[]);
        reads("The reference number is 12.", &[]);
        reads("Reference: a letter from your supervisor", &[]);
        reads("with reference to section 4", &[]);
        reads("Position number of the bus", &[]);
        reads("by mail.uni.edu with SMTP id bc07712; Mon", &[]);
        reads("PhD Research Fellow, position code 1017", &[]);
        reads("South Road, Post code: 4021", &[]);
        reads("the position no longer exists in 2023", &[]);
        reads("a position 2024-2027", &[]);
        reads("a position H2020123, a position EU20252026", &[]);
        reads("(position 2 of 3), a position W2/W3, a post 24/7", &[]);
        reads("lang-ref: 2024-10-29-post", &[]);
        reads(
            "topic_id: 28914, Meeting ID: 123 456, student ID 33345",
            &[],
        );
        reads("search for 20240 mosses, a job PM10 or M2", &[]);
        reads("the reference number for this position and 3 copies", &[]);
    }

    #[test]
    fn vacancy_numbers() {
        reads("Job Ref: \t093356", &["093356"]);
        reads("marked with Ref 20200507 and", &["20200507"]);
        reads(
            "Posting organisation offer ID: 304--1-8968   ",
            &["304--1-8968"],
        );
        reads("Vacancy number AT2019.113.", &["AT2019.113"]);
        reads("(Ref. C2_GdF)", &["C2_GdF"]);
        reads("Job Reference Number 4344“ in", &["4344"]);
        reads("Reference No.: DSP-1055/20", &["DSP-1055/20"]);
        reads("Position code: C-118", &["C-118"]);
        reads("Req #12345", &["12345"]);
        reads("Advertisement No. FX/R&D/2024/12", &["FX/R&D/2024/12"]);
        reads("?ref=1234&lang=en", &["1234"]);
        reads("Posting #: 2023-112", &["2023-112"]);
        reads("Ref.-Nr.: 12/23", &["12/23"]);
        reads("Advt. No. 12/2023", &["12/2023"]);
        reads("Offre n° 2021-034", &["2021-034"]);
        reads("Selection procedure no. 12/2022", &["12/2022"]);
        reads("Jobbnr. 250117", &["250117"]);
        reads("apply online (Position 005140).", &["005140"]);
        reads("quoting the vacancy B7/16, on paper", &["B7/16"]);
        reads("reference number (PA-112)", &["PA-112"]);
        reads(
            "see posting JR0012345 or search for R0046849",
            &["JR0012345", "R0046849"],
        );
        reads("reference your application “M131495” by May", &["M131495"]);
        reads("Reference number (please quote): NR-77", &["NR-77"]);
        reads(
            "the reference number for this position: AB_RA10-12",
            &["AB_RA10-12"],
        );
        reads("ID of the position is 2024-VP2.", &["2024-VP2"]);
        reads("The ID of the position is permanent, 12 of them.", &[]);
    }

    #[test]
    fn codes_and_references_in_capitals() {
        reads("Postdoc in Moss\nCode 18/2020/11\nWe", &["18/2020/11"]);
        reads("Postdoc in Moss Code: 18/2020/11 We", &["18/2020/11"]);
        reads("the Fern Code 18/2020/11, a law", &[]);
        reads("in code 1017, see code 12/2020/11", &[]);
        reads("Code: 958218", &[]);
        reads("marked with Ref. FERN-MOS and sent", &["FERN-MOS"]);
        reads("Reference: BIO_LAKE-PHD\n", &["BIO_LAKE-PHD"]);
        reads("with reference to NON-EU citizens", &[]);
        reads("Reference: Fern-Moss, a river", &[]);
        reads("REF: CV-LETTER", &[]);
    }
}
