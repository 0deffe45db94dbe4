//! Lines that are no headings for what stands in or beside them: entries of menus, buttons, lines of addresses, items.

use super::{Line, has_text};
use crate::lexicon::{Carrier, Closing, Deed, Label, Paper, Particle, Sense, Topic};
use crate::mentions::Scan;
use crate::model::{MentionValue, SectionKind};
use crate::outline::amid::names_value;
use crate::outline::block::{Block, BlockForm};
use crate::outline::control;
use crate::outline::heading::Place;
use crate::outline::label::{is_and, known_label, names_part};
use crate::outline::naming::without_colon;
use crate::outline::unmarked::names_document;
use crate::text::Text;

impl Line<'_> {
    /// "Bewerbung um Drittmittel", "Bewertung von Anträgen": the words that begin it as the name of a part does go on as those of work.
    /// "Mitarbeit im Projekt": the noun of a part is what the work is about, in a line right below another.
    pub(super) fn is_work(&self, block: &Block, scan: &Scan) -> bool {
        let start = self.range.start;
        let mut deeds = scan.cues.within(start..start + 1).iter();
        let joined = |end: usize| {
            let next = scan.words_within(end..self.range.end).first();
            next.is_none_or(|next| is_and(next, scan))
        };
        self.cue.as_ref().is_some_and(|(_, name)| {
            deeds.any(|cue| {
                let longer = name.start == start && cue.end > name.end;
                let about = name.start > start && !block.gap && !joined(cue.end);
                cue.sense == Sense::Deed(Deed::Noun) && (longer || about)
            })
        })
    }

    /// It names a country or a person by title, or begins with a postal code.
    pub(super) fn addresses(&self, scan: &Scan) -> bool {
        let words = scan.words_within(self.range.clone());
        let code = words
            .first()
            .is_some_and(|first| first.digit && first.end - first.start >= 4);
        let cues = scan.cues.within(self.range.clone());
        let named = cues.iter().any(|cue| match cue.sense {
            Sense::Particle(Particle::Title) => self.words <= 5,
            Sense::Country(_) => {
                cue.start == self.range.start && self.words_outside(&cue.range()) == 0
            }
            _ => false,
        });
        code || named
    }

    /// "Home" / "Research" / "Log in": a line of a word or two between others, as the menus of a page are.
    pub(super) fn is_menu(&self, block: &Block, place: Place<'_>, text: &Text<'_>) -> bool {
        let short = |other: &Block| {
            matches!(other.form, BlockForm::Paragraph)
                && text.slice(other.range.clone()).len() <= MENU
                && !text.slice(other.range.clone()).ends_with([':', '.'])
        };
        let bars = self.name.contains(" | ") && !self.colon;
        // "What we offer", "Your tasks" lead to no page, nor does "Desirable" below a heading.
        let states = self.cue.as_ref().is_some_and(|(kind, cue)| {
            matches!(
                kind,
                SectionKind::Qualifications | SectionKind::Duties | SectionKind::Conditions
            ) && (self.words > 1 || place.body)
                && self.words_outside(cue) == 0
        });
        let between = !block.gap
            && !self.colon
            && !states
            && place.before.is_some_and(short)
            && place.after.is_some_and(|after| !after.gap && short(after));
        bars || between
    }

    /// The text of the next line goes on in small letters.
    pub(super) fn runs_on(&self, place: Place<'_>, text: &Text<'_>) -> bool {
        place.after.is_some_and(|after| {
            matches!(after.form, BlockForm::Paragraph)
                && after.strong.is_none()
                && text
                    .slice(after.range.clone())
                    .starts_with(char::is_lowercase)
        }) && !self.colon
            && self.cue.is_none()
    }

    /// "Lakes, Moss and Ferns" right below "**Area of research:**" is the value of that label.
    pub(super) fn is_named_above(&self, place: Place<'_>, text: &Text<'_>, scan: &Scan) -> bool {
        // "Your profile" below "Location:", which nobody filled in
        !self.colon
            && !self.strong
            && !names_part(&self.range, scan)
            && place.before.is_some_and(|before| {
                let name = text.slice(before.range.clone());
                let range = before.range.start..before.range.start + without_colon(name).len();
                matches!(before.form, BlockForm::Paragraph)
                    && name.trim_end().ends_with(':')
                    && known_label(&range, scan).is_some_and(names_value)
            })
    }

    /// "OPEN": whether applications are taken.
    pub(super) fn tells_status(&self, scan: &Scan) -> bool {
        let mut cues = scan.cues.within(self.range.clone()).iter();
        cues.any(|cue| {
            let says = match cue.sense {
                // "Currently no open positions"
                Sense::Closing(Closing::Lacking) => true,
                Sense::Closing(Closing::Said(_) | Closing::Nothing | Closing::Word(_)) => {
                    cue.start == self.range.start
                }
                _ => false,
            };
            says && cue.end == self.range.end
        })
    }

    /// "Principal Investigator" right below "Dr. Jane Doe" is what she is.
    pub(super) fn is_signed(&self, block: &Block, place: Place<'_>, scan: &Scan) -> bool {
        let titled = |before: &Block| {
            let start = before.range.start;
            let mut first = scan.cues.within(start..start + 1).iter();
            matches!(before.form, BlockForm::Paragraph)
                && first.any(|cue| cue.sense == Sense::Particle(Particle::Title))
                && scan.words_within(before.range.clone()).len() <= SIGNATURE
        };
        !block.gap && !self.colon && !self.strong && place.before.is_some_and(titled)
    }

    /// "Apply now" between the title and the labelled lines of a page, or at its end.
    pub(super) fn is_button(&self, place: Place<'_>, scan: &Scan) -> bool {
        let applies = self
            .cue
            .as_ref()
            .is_some_and(|(kind, _)| *kind == SectionKind::Application);
        let field = |after: &Block| match &after.form {
            BlockForm::Field { label, .. } => !matches!(
                label,
                Label::Deadline | Label::Url | Label::Documents | Label::Email
            ),
            _ => false,
        };
        let ends = place
            .after
            .is_none_or(|after| matches!(after.form, BlockForm::Heading));
        let head = self.words <= 2 && !place.body && place.after.is_some_and(field);
        // "[Apply now](https://…)" leads elsewhere, whatever stands below.
        let linked = || {
            let mut links = scan.mentions(self.range.clone()).iter();
            links.any(|link| {
                link.source.is_some()
                    && link.range.start <= self.range.start
                    && link.range.end >= self.range.end
            })
        };
        applies
            && !self.colon
            && (head || ((ends || linked()) && control::named(&self.range, scan).is_some()))
    }

    /// "List of publications": a line that names a document, amid the lines of a list without signs.
    pub(super) fn names_document(
        &self,
        block: &Block,
        place: Place<'_>,
        text: &Text<'_>,
        scan: &Scan,
    ) -> bool {
        let cues = scan
            .cues
            .within(self.range.start..self.range.start + 1)
            .iter();
        let named = cues.filter(|cue| matches!(cue.sense, Sense::Paper(Paper::Named(_))));
        let whole = named.clone().any(|cue| cue.end == self.range.end);
        let apart = place
            .after
            .is_some_and(|after| after.gap || has_text(Some(after)));
        // Another document right above shows the list, whatever stands below.
        let amid = whole
            && !block.gap
            && !self.colon
            && (!apart
                || place
                    .before
                    .is_some_and(|before| names_document(before, text, scan)));
        // "Research statement [3 pages maximum]": how long it may be is said of what is handed in, whatever stands below.
        let limited = || {
            named.clone().any(|name| {
                let behind = scan.cues.within(name.end..self.range.end).iter();
                behind
                    .filter(|cue| cue.end <= self.range.end)
                    .any(|cue| cue.sense == Sense::Paper(Paper::Page))
            })
        };
        amid || limited() || !self.colon && self.names_referees(scan)
    }

    /// "Contact information for three references": those to ask about who applies, and no part.
    fn names_referees(&self, scan: &Scan) -> bool {
        let mut papers = scan
            .cues
            .within(self.range.clone())
            .iter()
            .filter_map(|cue| match cue.sense {
                Sense::Paper(paper) => Some(paper),
                _ => None,
            });
        papers.next() == Some(Paper::As(Carrier::Contact))
            && papers.any(|paper| paper == Paper::Of(Topic::Referees))
    }

    /// "Good writing skills" right below "A degree in law": the noun of a part ends an item of a list without signs.
    pub(super) fn is_listed(&self, block: &Block, place: Place<'_>, text: &Text<'_>) -> bool {
        const SHORT: usize = 80;
        let ends_in_noun = self.cue.as_ref().is_some_and(|(_, cue)| {
            cue.start > self.range.start + 1 && self.words_outside(cue) > 0
        });
        let below = place.before.filter(|before| {
            matches!(before.form, BlockForm::Paragraph) && before.range.len() <= SHORT
        });
        ends_in_noun
            && !block.gap
            && below.is_some_and(|before| {
                text.slice(before.range.clone())
                    .ends_with(char::is_alphanumeric)
            })
    }
}

/// Is what follows an address and nothing else?
pub(super) fn leads_to_link(after: Option<&Block>, text: &Text<'_>, scan: &Scan) -> bool {
    after.is_some_and(|after| {
        // "<https://uni.edu>"
        let content = text.slice(after.range.clone());
        let start = after.range.start + usize::from(content.starts_with('<'));
        let links = scan.mentions(start..start + 1);
        links.iter().any(|found| {
            matches!(found.value, MentionValue::Url(_) | MentionValue::Email(_))
                && text
                    .slice(found.range.end.min(after.range.end)..after.range.end)
                    .trim_matches(['>', ' '])
                    .is_empty()
        })
    })
}

/// A name with its titles has no more words.
const SIGNATURE: usize = 6;

/// An entry of a menu is no longer, in bytes.
const MENU: usize = 24;
