//! What is a heading, and what its part is about: the shape of the line and its words together.

mod name;

use core::ops::Range;

pub use self::name::part_name;
use self::name::{is_bracketed, unbracketed, without_note};

use super::block::{Block, BlockForm};
use super::caption::{Line, opens_list};
use super::chapter::Sign;
use super::joined::joined_fields;
use super::label::{known_label, names_part};
use super::naming::{
    LONGEST_HEADING, before_bracket, begins_about, best_cue, holds_value, kind_of_label,
    names_elsewhere, names_organisation, names_page, names_people, names_position, names_stage,
    without_colon,
};
use super::run_together::names_genders;
use super::spaced::{is_spaced, spaced_kind};
use super::wrap::merely_joins;
use crate::lexicon::{Label, Sense};
use crate::mentions::Scan;
use crate::model::SectionKind;
use crate::text::{Shape, Text, is_mark, offset};

/// A heading, without its colon.
#[derive(Clone, Debug)]
pub struct Heading {
    pub range: Range<usize>,
    /// `None` where its words do not tell.
    pub kind: Option<SectionKind>,
    /// It is a label as well: what follows is its value.
    pub label: Option<Label>,
}

/// Where a block stands.
#[derive(Clone, Copy, Debug)]
pub struct Place<'b> {
    pub before: Option<&'b Block>,
    pub after: Option<&'b Block>,
    /// A heading or running text came before: the lines at the top are no headings.
    pub body: bool,
    /// A heading stands above.
    pub parted: bool,
}

/// The block as a heading, if it is one.
pub fn heading(block: &Block, place: Place<'_>, text: &Text<'_>, scan: &Scan) -> Option<Heading> {
    let content = text.slice(block.range.clone());
    if runs_in(block, text) {
        return None;
    }
    let name = without_picture(unbracketed(without_colon(content)));
    let start = block.range.start + offset(content, name);
    let range = start..start + name.len();
    if is_spaced(name) {
        return Some(Heading {
            kind: spaced_kind(name),
            range,
            label: None,
        });
    }
    // "Section 2: Duties", "Aufgaben / Duties"
    let part = part_name(&range, text, scan);
    let named = (part != range).then(|| named(part, block, place, text, scan));
    let found = named.flatten().map(|heading| Heading {
        range: range.clone(),
        ..heading
    });
    found
        .or_else(|| self::named(range, block, place, text, scan))
        .or_else(|| decorated(block, place, text, scan))
}

/// "**Requirements:** The holder will have", "**Requirements.** The holder will have": strong words with a sign behind them, and a text
/// behind that on their line.
fn runs_in(block: &Block, text: &Text<'_>) -> bool {
    let strong = block.strong.as_ref();
    stopped(strong, &block.range, text).is_some()
        || strong.is_some_and(|strong| {
            let rest = text.slice(strong.end..block.range.end.max(strong.end));
            let colon =
                text.slice(strong.clone()).trim_end().ends_with(':') || rest.starts_with(':');
            strong.start == block.range.start && colon && rest.contains(char::is_alphanumeric)
        })
}

/// "**Contact.** Ask Jane Doe": the strong words that a line begins with, without the full stop that ends them, and what stands behind.
pub fn stopped(
    strong: Option<&Range<usize>>,
    line: &Range<usize>,
    text: &Text<'_>,
) -> Option<(Range<usize>, Range<usize>)> {
    let strong = strong.filter(|strong| strong.start == line.start && strong.end < line.end)?;
    let name = text.slice(strong.clone()).trim_end().strip_suffix('.')?;
    let rest = strong.end..line.end;
    (!name.contains('.') && text.slice(rest.clone()).contains(char::is_alphanumeric))
        .then(|| (strong.start..strong.start + name.len(), rest))
}

/// What the words of a line say of its part, and which of them do.
fn telling(
    range: &Range<usize>,
    text: &Text<'_>,
    scan: &Scan,
) -> Option<(SectionKind, Range<usize>)> {
    let name = text.slice(range.clone());
    let stem = before_bracket(name).map_or(name.len(), str::len);
    joined_fields(range, text, scan)
        .map(|kind| (kind, range.clone()))
        .or_else(|| best_cue(&without_note(range, text, scan), scan))
        // "Scientific Coordinator (f/m/x)" is a position, whoever else is called so; "Your profile (f/m/x)" is none.
        .filter(|(kind, cue)| {
            let whole = cue.start == range.start && cue.end >= range.start + stem;
            !names_genders(name) || whole && *kind != SectionKind::Contact
        })
}

/// The block as a heading, if its name at `range` makes it one.
fn named(
    range: Range<usize>,
    block: &Block,
    place: Place<'_>,
    text: &Text<'_>,
    scan: &Scan,
) -> Option<Heading> {
    let content = text.slice(block.range.clone());
    let name = text.slice(range.clone());
    let line = Line {
        content,
        name,
        words: scan.words_within(range.clone()).len(),
        colon: content.len() > without_colon(content).len(),
        cue: telling(&range, text, scan),
        label: known_label(&range, scan),
        strong: block
            .strong
            .as_ref()
            .is_some_and(|strong| strong.end >= range.end)
            || stands_stressed(block, place, text),
        value: holds_value(&range, scan),
        position: names_position(&range, scan),
        organisation: names_organisation(&range, scan),
        range,
    };
    // "OR" between two lists
    if merely_joins(&line.range, scan) {
        return None;
    }
    if names_elsewhere(&line.range, scan)
        && matches!(block.form, BlockForm::Heading | BlockForm::Paragraph)
    {
        return Some(Heading {
            kind: Some(SectionKind::Other),
            range: line.range,
            label: None,
        });
    }
    let is = match block.form {
        BlockForm::Heading | BlockForm::Paragraph
            if names_post(&line, block, place, text, scan) =>
        {
            false
        }
        // "Jobs" above all is the name of the page.
        BlockForm::Heading
            if opens_page(place)
                && !is_low(block, text)
                && names_page(&line.range, scan)
                && !(line.cue.is_some() && is_one_of_several(&line.range, text, scan)) =>
        {
            false
        }
        // "## Faculty of Science" over "### Department of Botany" is the head of a letter.
        BlockForm::Heading
            if line.is_house(scan) && place.after.is_some_and(|after| is_low(after, text)) =>
        {
            false
        }
        // "Full time", "Permanent" are what stands under a name.
        BlockForm::Heading | BlockForm::Paragraph if line.is_value(scan) => false,
        // The first heading that names no part is the title of the posting; a date is none either.
        BlockForm::Heading => {
            line.words <= LONGEST_HEADING
                && !line.is_sentence(scan)
                && !line.leads_to_form(text, scan)
                && !line.tells_day(scan)
                && (line.cue.is_some()
                    || line.names_field(block, scan)
                    || (place.body && !line.value))
        }
        // "[Background of the post]" amid a posting, a line of its own
        BlockForm::Paragraph
            if is_bracketed(content) && place.body && (2..=FEW).contains(&line.words) =>
        {
            !line.value && name.starts_with(char::is_uppercase)
        }
        BlockForm::Paragraph => line.is_heading(block, place, text, scan),
        BlockForm::Item if line.is_numbered_heading(block, place, text) => true,
        BlockForm::Item => {
            line.colon
                && line.strong
                && opens_list(place.after)
                && line.words <= 8
                && !is_labelled_item(&line, block, place)
        }
        BlockForm::Field { .. } | BlockForm::List { .. } | BlockForm::Row => false,
    };
    // "Applications for the PhD position should include:"
    let applies = line.lists(place) && begins_applying(&line.range, scan);
    is.then(|| Heading {
        kind: is_page(&line, place, scan)
            .then_some(SectionKind::Other)
            .or(applies.then_some(SectionKind::Application))
            .or(line
                .cue
                .as_ref()
                .filter(|(kind, cue)| {
                    *kind != SectionKind::Other
                        && (line.words_outside(cue) == 0 || line.label_is_part(scan))
                })
                .map(|(kind, _)| *kind))
            .or_else(|| line.label.and_then(kind_of_label))
            .or_else(|| line.cue.as_ref().map(|(kind, _)| *kind)),
        label: line.label,
        range: line.range,
    })
}

/// It names the post itself, and no part of the posting.
fn names_post(
    line: &Line<'_>,
    block: &Block,
    place: Place<'_>,
    text: &Text<'_>,
    scan: &Scan,
) -> bool {
    let heading = matches!(block.form, BlockForm::Heading);
    // "## The network has the following 15 PhD positions:" over a table; "## Nature of the job" amid a posting
    let amid = heading && place.body && (line.colon || !names_stage(&line.range, scan));
    // "## Postdocs" below "# Join us"
    let people = || place.parted && is_low(block, text) && names_people(&line.range, scan);
    line.position
        && !amid
        && !line.lists(place)
        && !line.leads_fields(place, scan)
        && !line.is_chapter()
        && !line.is_term(scan)
        // "About the postdoctoral position"
        && !begins_about(&line.range, scan)
        && !(line.words > 1 && line.names_field(block, scan))
        && !people()
}

/// "Call for applications" above all is what the posting is.
fn is_page(line: &Line<'_>, place: Place<'_>, scan: &Scan) -> bool {
    place.before.is_none() && line.words > 1 && names_page(&line.range, scan)
}

/// "- **Skills:**" below "- **Education:** a degree in botany": one of the items of a list that each begin with a label.
/// Below "- **Salary:** 30,000 euros" the name of another part heads what is under it.
fn is_labelled_item(line: &Line<'_>, block: &Block, place: Place<'_>) -> bool {
    let Some(before) = place.before.filter(|_| !block.gap) else {
        return false;
    };
    let label = match before.form {
        BlockForm::Item => None,
        BlockForm::Field { label, .. } => kind_of_label(label),
        _ => return false,
    };
    let Some(strong) = before.strong.as_ref() else {
        return false;
    };
    let named = line
        .cue
        .as_ref()
        .filter(|(_, cue)| line.words_outside(cue) == 0);
    let other = label
        .zip(named)
        .is_some_and(|(above, (kind, _))| above != *kind);
    strong.end < before.range.end && !other
}

/// "*Working at the lake*" between empty lines
fn stands_stressed(block: &Block, place: Place<'_>, text: &Text<'_>) -> bool {
    let parted = block.gap && place.after.is_some_and(|after| after.gap);
    parted
        && text
            .stressed(block.range.clone())
            .iter()
            .any(|part| part.start <= block.range.start + 1 && part.end + 1 >= block.range.end)
}

/// "[Requirements]", "→ Your tasks", "We offer …", "your profile", "• Benefits" over a text: words that name a part, and nothing else
/// in a line but signs around them.
fn decorated(block: &Block, place: Place<'_>, text: &Text<'_>, scan: &Scan) -> Option<Heading> {
    let content = text.slice(block.range.clone());
    let bare = content.trim_matches(|c: char| !c.is_alphanumeric());
    let lead = offset(content, bare);
    let range = block.range.start + lead..block.range.start + lead + bare.len();
    let item = matches!(block.form, BlockForm::Item);
    let plain = lead == 0 && bare.starts_with(char::is_uppercase) && content.ends_with(bare);
    let sign = content.get(lead + bare.len()..).unwrap_or_default();
    let after = place.after?;
    let said = after.range.len() > LINE || text.slice(after.range.clone()).ends_with('.');
    let text_follows = matches!(after.form, BlockForm::Paragraph) && said;
    let list_follows = matches!(after.form, BlockForm::Item);
    // An item is the heading of a text or of a list with another sign, a line that of a text or a list.
    let follows = text_follows
        || (list_follows && (!item || Sign::before(block, text) != Sign::before(after, text)));
    let shaped = match block.form {
        BlockForm::Item => !sign.contains(['.', ',', ';']),
        BlockForm::Paragraph => {
            !plain && !sign.contains(['?', '!', ',', ';']) && (block.gap || lead > 0)
        }
        _ => false,
    };
    (shaped && follows && names_part(&range, scan) && scan.words_within(range.clone()).len() <= FEW)
        .then(|| Heading {
            kind: best_cue(&range, scan).map(|(kind, _)| kind),
            label: known_label(&range, scan),
            range,
        })
}

/// What is longer is more than a line.
const LINE: usize = 60;

/// The name of a part has no more words.
const FEW: usize = 6;

/// "# Position" above "# Duties": a heading of its level further down names a part, so it does, too.
fn is_one_of_several(name: &Range<usize>, text: &Text<'_>, scan: &Scan) -> bool {
    let level = text.line_at(name.start).map(|line| line.shape);
    let mut below = text
        .lines()
        .iter()
        .filter(|line| line.range.start >= name.end);
    below.any(|line| {
        matches!(line.shape, Shape::Heading(_))
            && Some(line.shape) == level
            && names_part(&line.range, scan)
    })
}

/// Only what a page says of itself stands before it.
fn opens_page(place: Place<'_>) -> bool {
    place.before.is_none_or(|before| {
        matches!(
            before.form,
            BlockForm::Field { .. } | BlockForm::List { .. }
        )
    })
}

/// Markup shows it as a heading, and not as one of the first level.
pub fn is_low(block: &Block, text: &Text<'_>) -> bool {
    let shape = text.line_at(block.start()).map(|line| line.shape);
    matches!(shape, Some(Shape::Heading(level)) if level > 1)
}

/// "Closing date:" amid the labelled lines of a form that nobody filled in.
pub fn is_empty_field(block: &Block, place: Place<'_>, text: &Text<'_>, scan: &Scan) -> bool {
    let content = text.slice(block.range.clone());
    let name = block.range.start..block.range.start + without_colon(content).len();
    if !matches!(block.form, BlockForm::Paragraph) || !content.trim_end().ends_with(':') {
        return false;
    }
    // "Nationality of fellows: country of birth:" is a field and a field of it, both empty.
    let nested = text.slice(name.clone()).split_once(": ");
    if let Some((outer, _)) = nested {
        let outer = name.start..name.start + outer.len();
        let other = best_cue(&outer, scan).is_some_and(|(kind, _)| kind == SectionKind::Other);
        return other && scan.words_within(name).len() <= NESTED;
    }
    let Some(label) = known_label(&name, scan) else {
        return false;
    };
    // "Requirements:" over its labelled lines is a heading.
    if label == Label::Other && names_part(&name, scan) {
        return false;
    }
    // A name and an address are fields of the contact above them.
    let holds_fields = matches!(
        label,
        Label::Contact | Label::Employer | Label::Unit | Label::Workplace
    );
    let labelled = |after: &Block| {
        matches!(after.form, BlockForm::Field { .. })
            || (matches!(after.form, BlockForm::Paragraph)
                && scan.words_within(after.range.clone()).len() <= FEW
                && text.slice(after.range.clone()).trim_end().ends_with(':'))
    };
    let after = place.after.filter(|after| !after.gap);
    !holds_fields && after.is_some_and(labelled)
}

/// Two names of fields in a row have no more words.
const NESTED: usize = 7;

/// "Applications", "Your application": what it begins with is sent in.
fn begins_applying(name: &Range<usize>, scan: &Scan) -> bool {
    let mut cues = scan.cues.within(name.start..name.start + 1).iter();
    cues.any(|cue| cue.sense == Sense::Heading(SectionKind::Application))
}

/// "📅 Important dates"
fn without_picture(name: &str) -> &str {
    let rest = name.trim_start_matches(is_mark);
    if rest.len() == name.len() || rest.trim().is_empty() {
        return name;
    }
    rest.trim_start()
}
