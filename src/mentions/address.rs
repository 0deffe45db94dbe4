//! E-mail addresses and URLs, in the text and as targets of links.

use super::Found;
use crate::text::Text;

/// All addresses of the text.
pub fn addresses(_text: &Text<'_>) -> Vec<Found> {
    Vec::new()
}
