//! Headings, sections, and the passages they hold.
