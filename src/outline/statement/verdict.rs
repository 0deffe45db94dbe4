//! What the list of a part does: what its heading or its lead says, and how its items vote.

use super::Purpose;
use super::intro::Intro;
use super::list::{List, list_of};
use super::part::Part;
use super::place::is_procedure;
use super::sentence::Sentence;
use super::unit::Unit;
use super::votes::Votes;
use crate::model::SectionKind;
use crate::outline::Form;

impl Part<'_, '_> {
    /// What the items from here to the end of their list say.
    pub(super) fn votes(&self, units: &[Unit]) -> Votes {
        let mut votes = Votes::default();
        for unit in units.iter().take(LONGEST) {
            let unmarked = self.listed && unit.form == Form::Sentence;
            if unit.opens(self.outline) || !(unmarked || unit.form == Form::Item) {
                break;
            }
            votes.add(
                &Sentence::new(self.outline, unit.range.clone()),
                self.place,
                self.of_job,
            );
        }
        votes
    }

    /// What the list does that an item belongs to.
    pub(super) fn list(&self, intro: Option<&Intro>, votes: Option<Votes>) -> List {
        let Some(votes) = votes else {
            return List::Unclear;
        };
        let named = match intro {
            // "We are looking for staff to do the following:"
            Some(intro) => match intro.list {
                List::Does(Purpose::Asks)
                    if votes.overruling(Purpose::Asks) == Some(Purpose::Assigns) =>
                {
                    List::Does(Purpose::Assigns)
                }
                // A sentence that names what is given, where the heading above it asks.
                List::Does(Purpose::Asks)
                    if votes.overruling(Purpose::Asks) == Some(Purpose::Offers) =>
                {
                    List::Does(Purpose::Offers)
                }
                // "You will have the opportunity to work on several fronts, such as:"
                List::Does(Purpose::Offers)
                    if intro.goes_on
                        && votes.overruling(Purpose::Offers) == Some(Purpose::Assigns) =>
                {
                    List::Does(Purpose::Assigns)
                }
                list => list,
            },
            None => match list_of(self.place.kind) {
                // "We offer" is said too plainly for its list to do anything else.
                List::Does(heading) if self.place.offer => List::Does(heading),
                List::Does(heading) => List::Does(votes.overruling(heading).unwrap_or(heading)),
                list => list,
            },
        };
        match named {
            List::Does(Purpose::Asks) if votes.are_steps() => List::Other,
            List::Other if votes.are_demands() => List::Does(Purpose::Asks),
            // "Our policy: English version, Spanish version": only an item that asks by itself does.
            List::Unclear
                if self.place.kind == SectionKind::Diversity
                    && votes.carried() == List::Does(Purpose::Asks) =>
            {
                List::Unclear
            }
            // Portals that flatten a page print what is asked behind how to apply.
            List::Unclear if is_procedure(self.place.kind) && votes.are_demands() => {
                List::Does(Purpose::Asks)
            }
            List::Unclear if !is_procedure(self.place.kind) => {
                let about = intro.map_or(self.of_post, |intro| intro.of_post);
                match votes.carried() {
                    // The aims of a project are no duties, nor what an institute does.
                    List::Does(Purpose::Assigns)
                        if !about
                            || self.place.kind == SectionKind::Employer
                            || (self.place.kind == SectionKind::Project && self.place.assigned) =>
                    {
                        List::Unclear
                    }
                    list => list,
                }
            }
            list => list,
        }
    }
}

/// So many items at most are asked what their list is about.
pub const LONGEST: usize = 24;
