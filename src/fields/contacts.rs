//! People to ask.

use super::Candidate;
use crate::model::Contact;
use crate::outline::Outline;

/// People to ask.
pub fn contacts(_outline: &Outline<'_>) -> Vec<Candidate<Contact>> {
    Vec::new()
}
