//! The menus above a posting, which lead to the other pages of the site.

use core::ops::Range;

use super::control::control;
use super::label::{known_label, names_part};
use crate::lexicon::{Control, Particle, Sense};
use crate::mentions::Scan;
use crate::text::{Line, Shape, Text};

/// For each of the first lines, whether it belongs to the navigation of the page: "Skip to content" above "Home", "Research" and
/// "News"; "Home | About us | News"; "Home > Jobs".
pub fn navigation(text: &Text<'_>, scan: &Scan) -> Vec<bool> {
    let lines = text.lines();
    let mut ways: Vec<Option<Way>> = Vec::new();
    let (mut sure, mut pages, mut between, mut end) = (false, 0, 0, 0);
    for (at, line) in lines.iter().enumerate().take(LINES) {
        let way = way(line, stands_in_row(at, lines), text, scan);
        match way {
            Some(Way::Button | Way::Posting) => sure = true,
            Some(Way::Pages(several)) => pages += several,
            None if between < BETWEEN && may_stand_between(line, text, scan) => between += 1,
            None => break,
        }
        ways.push(way);
        if way.is_some() {
            between = 0;
            end = ways.len();
        }
    }
    if !sure && pages < PAGES {
        return Vec::new();
    }
    ways.truncate(end);
    // "About us" over a text, "Contact" over a name: a heading.
    while let Some(way) = ways.last()
        && let Some(last) = lines.get(ways.len() - 1)
        && (*way == Some(Way::Pages(1)) && last.gap || way.is_none())
        && !stands_in_row(ways.len(), lines)
        && lines
            .get(ways.len())
            .is_none_or(|next| !next.gap || is_text(next, text, scan))
    {
        ways.pop();
    }
    let hidden = |(way, line): (Option<Way>, &Line)| match way {
        Some(Way::Button | Way::Pages(_)) => true,
        Some(Way::Posting) => false,
        // "Location" between "Keywords" and "Search"
        None => known_label(&line.range, scan).is_some() || names_part(&line.range, scan),
    };
    ways.into_iter().zip(lines).map(hidden).collect()
}

/// Where the name of the posting begins behind the pages that lead to it: "Lecturer in law" in "Home > Jobs > Lecturer in law".
pub fn behind_pages(line: &Range<usize>, text: &Text<'_>, scan: &Scan) -> Option<usize> {
    let content = text.slice(line.clone());
    if line.len() > LONGEST || !content.contains(SIGNS) {
        return None;
    }
    let [pages @ .., last] = &*parts(line, text) else {
        return None;
    };
    let rest = text.slice(last.clone());
    let spaced = rest.starts_with(' ') && last.end == line.end;
    // "Research / Teaching Fellow in Law" is one name, "Vacancies / Lecturer in law" is none.
    let arrow = content.contains(['>', '»', '›', '→']);
    let jobs = |page: &Range<usize>| {
        let mut cues = scan.cues.within(page.clone()).iter();
        cues.any(|cue| matches!(cue.sense, Sense::Vacancy | Sense::Rubric))
    };
    let leads = (arrow || pages.len() > 1 || pages.iter().any(jobs))
        && pages.iter().all(|page| leads_to_page(page, text, scan));
    (spaced && leads && !leads_to_page(last, text, scan))
        .then(|| last.end - rest.trim_start().len())
}

/// What a line leads to.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// "Skip to content"
    Button,
    /// The names of so many pages.
    Pages(usize),
    /// "Home > Jobs > Lecturer in law"
    Posting,
}

/// Is it a heading right below or above another one: the menu of a page that writes its links as headings?
fn stands_in_row(at: usize, lines: &[Line]) -> bool {
    let is_heading = |at: usize| {
        let line = lines.get(at);
        line.is_some_and(|line| matches!(line.shape, Shape::Heading(_)))
    };
    is_heading(at) && (is_heading(at + 1) || at > 0 && is_heading(at - 1))
}

fn way(line: &Line, in_row: bool, text: &Text<'_>, scan: &Scan) -> Option<Way> {
    let shaped = matches!(line.shape, Shape::Text | Shape::Item | Shape::Row) || in_row;
    match control(line, text, scan) {
        Some(Control::Sure | Control::Notice) => return Some(Way::Button),
        Some(Control::Beside) => return Some(Way::Pages(1)),
        None if !shaped || line.range.len() > LONGEST => return None,
        None => {}
    }
    let parts = parts(&line.range, text);
    let pages = parts.iter().filter(|part| leads_to_page(part, text, scan));
    let pages = pages.count();
    if pages > 0 && pages == parts.len() {
        let pages_of_line = page_names(&line.range, scan);
        let names = pages_of_line.filter(|(_, sense)| *sense != Sense::Particle(Particle::And));
        let names = names.count();
        Some(Way::Pages(if names > PAGES { names } else { pages }))
    } else {
        behind_pages(&line.range, text, scan).map(|_| Way::Posting)
    }
}

/// What signs or blanks part in a line: "Home | About us", "Home > Jobs".
fn parts(line: &Range<usize>, text: &Text<'_>) -> Vec<Range<usize>> {
    let content = text.slice(line.clone());
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut start = line.start;
    for piece in content.split(SIGNS).flat_map(|piece| piece.split("  ")) {
        // The pieces stand in the line one behind the other.
        let at = text.slice(start..line.end).find(piece).unwrap_or_default();
        start += at + piece.len();
        if piece.contains(char::is_alphanumeric) {
            parts.push(start - piece.len()..start);
        }
    }
    parts
}

/// What parts the pages of a line.
const SIGNS: [char; 9] = ['|', '·', '•', '/', '>', '»', '›', '→', '\t'];

/// "Research & innovation", "EN": nothing but what pages are called, or a language by its letters.
fn leads_to_page(part: &Range<usize>, text: &Text<'_>, scan: &Scan) -> bool {
    let content = text.slice(part.clone()).trim();
    if content.len() == CODE && content.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return true;
    }
    let words = scan.words_within(part.clone());
    let mut names = page_names(part, scan).peekable();
    let mut upto = part.start;
    !words.is_empty()
        && words.iter().all(|word| {
            while let Some((name, _)) = names.next_if(|(name, _)| name.start <= word.start) {
                upto = upto.max(name.end);
            }
            word.end <= upto
        })
}

/// What the pages of a menu are called, and the words that join them.
fn page_names(range: &Range<usize>, scan: &Scan) -> impl Iterator<Item = (Range<usize>, Sense)> {
    let cues = scan.cues.within(range.clone()).iter();
    cues.filter(|cue| {
        matches!(
            cue.sense,
            Sense::Page | Sense::Control(_) | Sense::Particle(Particle::And)
        ) && cue.end <= range.end
    })
    .map(|cue| (cue.range(), cue.sense))
}

/// The name of the house, or of what to search by, amid the menus: a short line that is no title and no sentence.
fn may_stand_between(line: &Line, text: &Text<'_>, scan: &Scan) -> bool {
    let mut cues = scan.cues.within(line.range.clone()).iter();
    line.shape != Shape::Field
        && line.range.len() <= NAME
        && !text.slice(line.range.clone()).ends_with('.')
        && !cues.any(|cue| matches!(cue.sense, Sense::Stage(_)))
}

fn is_text(line: &Line, text: &Text<'_>, scan: &Scan) -> bool {
    line.shape == Shape::Item
        || text.slice(line.range.clone()).ends_with(['.', ':'])
        || scan.words_within(line.range.clone()).len() >= TEXT
}

/// No navigation has more lines.
const LINES: usize = 80;

/// So many names of pages make a navigation.
const PAGES: usize = 3;

/// So many other lines may stand amid it, one below the other.
const BETWEEN: usize = 3;

/// No name of a house is longer, in bytes.
const NAME: usize = 100;

/// No line of a menu is longer, in bytes.
const LONGEST: usize = 300;

/// The letters that stand for a language.
const CODE: usize = 2;

/// A sentence of the text has so many words at least.
const TEXT: usize = 12;

#[cfg(test)]
mod tests {
    use super::navigation;
    use crate::mentions::Scan;
    use crate::text::{Format, Text};

    /// The lines that are left of what stands above a title.
    #[track_caller]
    fn leaves(above: &str, left: &[&str]) {
        let source = format!("{above}\n\nLecturer in Botany\n\nThe lab is new, and it is old.\n");
        let text = Text::new(&source, Format::Markdown);
        let scan = Scan::new(&text);
        let hidden = navigation(&text, &scan);
        let lines = text.lines().iter().enumerate();
        let found: Vec<&str> = lines
            .filter(|(number, _)| hidden.get(*number) != Some(&true))
            .map(|(_, line)| text.slice(line.range.clone()))
            .take_while(|line| *line != "Lecturer in Botany")
            .collect();
        assert_eq!(found, left, "{above}");
    }

    #[test]
    fn menus() {
        leaves("Home\nAbout us\nResearch\nContact", &[]);
        leaves("Home | About | Research & innovation | EN | NO", &[]);
        leaves("Home · Studies · About us · Deutsch", &[]);
        leaves("About us  Departments  Research", &[]);
        leaves("Home About Jobs Contact", &[]);
        leaves("[Home](/) [About](/about) [Jobs](/jobs) [News](/news)", &[]);
        leaves("- Home\n- Jobs\n- Employers\n- Career advice", &[]);
        leaves(
            "Skip to content\nLakeside College\nHome\nOur history",
            &["Lakeside College"],
        );
        leaves("Main menu\nHome\nKeywords\nLocation\nSearch", &[]);
    }

    #[test]
    fn menus_of_headings() {
        leaves(
            "# Welcome to the lake!\n# Home\n# Research\n# People\n# Joining the lab",
            &["Welcome to the lake!"],
        );
        leaves(
            "# Research\n\nWe study lakes.\n\n# People\n\nWe are four.\n\n# Contact",
            &[
                "Research",
                "We study lakes.",
                "People",
                "We are four.",
                "Contact",
            ],
        );
    }

    #[test]
    fn ways_to_the_page() {
        leaves("Home > Jobs > Vacancies", &[]);
        leaves("Home / About / Careers", &[]);
        leaves("Home > Jobs > Cold water", &["Home > Jobs > Cold water"]);
    }

    #[test]
    fn what_says_something() {
        for said in [
            "Research",
            "Research\nTeaching",
            "Location\nLakeside\nContact",
            "Cold water\n\nHome",
            "Faculty of Law",
        ] {
            let lines: Vec<&str> = said.lines().filter(|line| !line.is_empty()).collect();
            leaves(said, &lines);
        }
        leaves(
            "Home\nJobs\nNews\n\nAbout us\n\nWe study lakes at the pier of the town.",
            &["About us", "We study lakes at the pier of the town."],
        );
    }
}
