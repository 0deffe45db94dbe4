//! The buttons and menus of the page that a posting was copied from.

use core::ops::Range;

use super::navigation::navigation;
use crate::lexicon::{Control, Sense};
use crate::mentions::Scan;
use crate::text::{Line, Shape, Text};

/// For each line, whether it is a button of the page, which says nothing of the position: "Sign in", or "Save" above "Apply".
pub fn controls(text: &Text<'_>, scan: &Scan) -> Vec<bool> {
    let mut controls = Vec::with_capacity(text.lines().len());
    let mut top = true;
    for run in text.lines().chunk_by(|line, next| {
        control(line, text, scan).is_some() && control(next, text, scan).is_some()
    }) {
        let mut found = run.iter().filter_map(|line| control(line, text, scan));
        let sure = run.len() > 1 || found.next() == Some(Control::Sure);
        let all = run.iter().all(|line| control(line, text, scan).is_some());
        // "Apply now" above "Lecturer in Botany"
        let above = || {
            let next = text.lines().get(controls.len() + run.len());
            top && next.is_some_and(|next| is_title(next, text, scan))
        };
        let is = all && (sure || above());
        top &= is;
        controls.extend(core::iter::repeat_n(is, run.len()));
    }
    for (control, led) in controls.iter_mut().zip(navigation(text, scan)) {
        *control |= led;
    }
    controls
}

/// A line that names a position and is no sentence.
fn is_title(line: &Line, text: &Text<'_>, scan: &Scan) -> bool {
    let mut cues = scan.cues.within(line.range.clone()).iter();
    !text.slice(line.range.clone()).ends_with(['.', ':', '?'])
        && cues.any(|cue| matches!(cue.sense, Sense::Stage(_)))
}

/// No line of buttons is longer, in bytes.
const LONGEST: usize = 120;

/// No notice is longer, in bytes: a page in one line may begin with it.
const NOTICE: usize = 400;

/// A line of nothing but names of buttons; one that leads to the form for applying says more.
pub fn control(line: &Line, text: &Text<'_>, scan: &Scan) -> Option<Control> {
    if !matches!(line.shape, Shape::Text | Shape::Item) {
        return None;
    }
    // "© Fern University. All rights reserved."
    if line.range.len() <= LONGEST && text.slice(line.range.clone()).starts_with('©') {
        return Some(Control::Sure);
    }
    let links = text.links();
    let linked = links
        .get(links.partition_point(|link| link.text.start < line.range.start))
        .is_some_and(|link| link.text.start < line.range.end);
    named(&line.range, scan).filter(|control| !linked || *control == Control::Sure)
}

/// How surely nothing but buttons is named.
pub fn named(range: &Range<usize>, scan: &Scan) -> Option<Control> {
    let mut first = scan.cues.within(range.start..range.start + 1).iter();
    if range.len() <= NOTICE && first.any(|cue| cue.sense == Sense::Control(Control::Notice)) {
        return Some(Control::Sure);
    }
    if range.len() > LONGEST {
        return None;
    }
    let mut sure = None;
    let mut upto = range.start;
    for word in scan.words_within(range.clone()) {
        let cues = scan.cues.within(word.start..word.start + 1).iter();
        for cue in cues.filter(|cue| cue.end <= range.end) {
            if let Sense::Control(control) = cue.sense {
                upto = upto.max(cue.end);
                sure = sure.filter(|sure| *sure == Control::Sure).or(Some(control));
            }
        }
        if word.end > upto {
            return None;
        }
    }
    sure
}

#[cfg(test)]
mod tests {
    use super::controls;
    use crate::mentions::Scan;
    use crate::text::{Format, Text};

    /// The lines that are no buttons.
    #[track_caller]
    fn leaves(source: &str, left: &[&str]) {
        let text = Text::new(source, Format::Plain);
        let scan = Scan::new(&text);
        let found: Vec<&str> = text
            .lines()
            .iter()
            .zip(controls(&text, &scan))
            .filter(|(_, control)| !control)
            .map(|(line, _)| text.slice(line.range.clone()))
            .collect();
        assert_eq!(found, left);
    }

    #[test]
    fn buttons_and_menus() {
        leaves(
            "Skip to main content\nHome\nJob search\n\nLecturer in Botany\n\nSave\nApply\n\nThe lab is new.",
            &["Lecturer in Botany", "The lab is new."],
        );
        leaves(
            "We use cookies to improve your experience. By clicking you agree.\nAccept all\n\nThe lab is new.",
            &["The lab is new."],
        );
        leaves(
            "The lab is new.\n\n© 2024 Fern University. All rights reserved.\nPrivacy | Accessibility | Imprint",
            &["The lab is new."],
        );
        leaves(
            "The lab is new.\n\nBack to search results | Apply now | Refer a friend\nShare this job",
            &["The lab is new."],
        );
    }

    #[test]
    fn a_button_above_the_title() {
        leaves(
            "Apply now\n\nLecturer in Botany\n\nThe lab is new.",
            &["Lecturer in Botany", "The lab is new."],
        );
        let said = ["The lab is new.", "Apply now", "Lecturer in Botany"];
        leaves(&said.join("\n"), &said);
    }

    #[test]
    fn what_says_something() {
        let said = ["Apply", "Write to the office by May."];
        leaves(&said.join("\n"), &said);
        let said = ["Print media of the coast", "Home", "Port Fern"];
        leaves(&said.join("\n"), &said);
    }
}
