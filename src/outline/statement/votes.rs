//! What the items of a list say themselves: it tells where nothing above them does, and may overrule their heading.

use super::Purpose;
use super::list::List;
use super::place::Place;
use super::sentence::Sentence;
use crate::lexicon::{Deed, Paper, Sense, Turn};

/// What the items of a list say by their first words.
#[derive(Clone, Copy, Debug, Default)]
pub struct Votes {
    items: usize,
    asks: usize,
    assigns: usize,
    offers: usize,
    applies: usize,
    papers: usize,
    /// How many more ask, each read by itself.
    asking: usize,
}

impl Votes {
    /// Of the job, "teaches two courses" is said of who holds it (`of_job`).
    pub fn add(&mut self, item: &Sentence<'_, '_>, place: Place, of_job: bool) {
        self.items += 1;
        self.applies += usize::from(item.has(Turn::Applies));
        self.papers += usize::from(
            item.cues
                .iter()
                .any(|cue| matches!(cue.sense, Sense::Paper(Paper::Named(_)))),
        );
        if item.begins_with(|_| true) || item.begins_with_has() {
            self.asks += 1;
        } else if item.begins_with_work() {
            // "provides", "hosts": what somebody does, but not what somebody is told to do
            self.assigns += usize::from(of_job || !item.tells_of_another());
        } else if of_job && item.begins_with_deed(&[Deed::Finite]) {
            self.assigns += 1;
        } else if item.begins_with_gift() || (item.has(Turn::Perk) && !item.is_finite()) {
            self.offers += 1;
        } else if item.is_term() && !item.has(Turn::Person) {
            // Pay and hours stand among what is offered.
            self.items -= 1;
        } else {
            self.asking += usize::from(item.asks(place));
        }
    }

    /// They are steps of applying, whatever leads up to them: "You should:"
    pub fn are_steps(self) -> bool {
        self.items >= 2 && self.applies * 2 > self.items && self.asks == 0
    }

    /// They are demands, whatever leads up to them: "Your CV shows:"
    pub fn are_demands(self) -> bool {
        let few = |votes: usize| votes * 4 <= self.items;
        self.items >= 2 && few(self.papers) && self.applies == 0 && self.asks * 4 >= self.items * 3
    }

    /// What two thirds of them say.
    pub fn carried(self) -> List {
        let most = |votes: usize| self.items >= 2 && votes * 3 >= self.items * 2;
        if most(self.assigns) {
            List::Does(Purpose::Assigns)
        } else if most(self.asks) {
            List::Does(Purpose::Asks)
        } else if most(self.offers) {
            List::Does(Purpose::Offers)
        // "Applicants must hold …", "Applicants who … are not eligible"
        } else if self.items >= 3 && most(self.asks + self.asking) {
            List::Does(Purpose::Asks)
        } else {
            List::Unclear
        }
    }

    /// The same against the heading: nearly all of three and more.
    pub fn overruling(self, heading: Purpose) -> Option<Purpose> {
        let nearly = |votes: usize| self.items >= 3 && votes * 4 >= self.items * 3;
        let assigns = nearly(self.assigns) && self.asks == 0;
        let asks = nearly(self.asks) && self.assigns == 0;
        let offers = self.items >= 3 && self.offers * 2 > self.items && self.asks == 0;
        match heading {
            Purpose::Assigns if offers && self.assigns == 0 => Some(Purpose::Offers),
            Purpose::Asks if nearly(self.offers) && self.asks == 0 => Some(Purpose::Offers),
            Purpose::Asks | Purpose::Offers if assigns => Some(Purpose::Assigns),
            Purpose::Assigns | Purpose::Offers if asks => Some(Purpose::Asks),
            _ => None,
        }
    }
}
