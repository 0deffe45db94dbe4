use super::element::Element;
use super::front::Front;
use super::line::is_rule;

/// How the caller's string is marked up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// Decided by what only markup has: whole tags, `](`, `**`, lines that begin with `##`, front matter. A text with one `<` or one `*` is plain.
    #[default]
    Auto,
    /// No markup: every character is text.
    Plain,
    /// Markdown, with front matter or without; tags in it are markup too.
    Markdown,
    /// An HTML page or fragment, with front matter or without. Without the feature `html` its tags are taken out as those in Markdown are.
    Html,
}

impl Format {
    /// The format to read the source in; never `Auto`.
    pub(super) fn decided(self, source: &str) -> Self {
        match self {
            Self::Auto => detect(source),
            format => format,
        }
    }
}

fn detect(whole: &str) -> Format {
    // The comments and values of front matter are no text.
    let front = Front::find(whole);
    let source = front
        .as_ref()
        .and_then(|front| whole.get(front.end..))
        .unwrap_or(whole);
    let tags = Tags::count(source);
    if tags.page {
        return Format::Html;
    }
    let marks = marks(source);
    // A Markdown reader takes tags as they come; a reader of HTML knows no "##".
    if tags.blocks >= 2 && tags.blocks > marks && headings(source) == 0 {
        return Format::Html;
    }
    let marked = marks > 0
        || tags.blocks + tags.inline > 0
        || entities(source) >= 3
        || front.is_some()
        || is_quoted(source);
    if marked {
        Format::Markdown
    } else {
        Format::Plain
    }
}

/// The tags of a text, by what they say.
#[derive(Debug, Default)]
struct Tags {
    /// It begins as a page does.
    page: bool,
    /// Tags of blocks: `<p>`, `</li>`.
    blocks: usize,
    /// Tags inside lines: `<b>`, `<a href="…">`.
    inline: usize,
}

impl Tags {
    fn count(source: &str) -> Self {
        let mut tags = Self::default();
        for (number, (at, _)) in source.match_indices('<').enumerate() {
            let rest = source.get(at + 1..).unwrap_or_default();
            tags.page |= number == 0 && is_page(rest);
            match tag(rest) {
                Some(element) if element.is_inline() => tags.inline += 1,
                Some(_) => tags.blocks += 1,
                None => {}
            }
            // That many settle it.
            if tags.page || tags.blocks > 200 {
                break;
            }
        }
        tags
    }
}

/// A tag longer than this is not looked at.
const MAX_TAG: usize = 400;

/// The element of the whole tag that begins behind a `<`.
fn tag(rest: &str) -> Option<Element> {
    let name = rest.strip_prefix('/').unwrap_or(rest);
    let length = name
        .bytes()
        .take(12)
        .take_while(u8::is_ascii_alphanumeric)
        .count();
    let behind = name.get(length..)?;
    let inner = behind
        .bytes()
        .take(MAX_TAG)
        .take_while(|byte| !matches!(byte, b'<' | b'>'))
        .count();
    let attributes = behind.get(..inner)?;
    // "a < b and c > d" has no attributes.
    let whole = behind.as_bytes().get(inner) == Some(&b'>')
        && (attributes
            .trim_matches([' ', '/', '\n', '\r', '\t'])
            .is_empty()
            || (attributes.starts_with(char::is_whitespace) && attributes.contains('=')));
    let name = name.get(..length)?.to_ascii_lowercase();
    Element::named(name.as_bytes()).filter(|_| whole)
}

fn is_page(rest: &str) -> bool {
    ["!doctype html", "html", "head", "body"]
        .iter()
        .any(|name| {
            rest.get(..name.len())
                .is_some_and(|begin| begin.eq_ignore_ascii_case(name))
        })
}

/// Marks that only Markdown has.
fn marks(source: &str) -> usize {
    let behind = |at: usize| source.get(at + 1..).unwrap_or_default();
    let links = source
        .match_indices(']')
        .filter(|&(at, _)| behind(at).strip_prefix('(').is_some_and(is_target))
        .count();
    let addresses = source
        .match_indices('<')
        .filter(|&(at, _)| is_address(behind(at)))
        .count();
    links + addresses + strong(source) + slanted(source) + tables(source) + headings(source)
}

fn is_target(rest: &str) -> bool {
    rest.bytes()
        .take(MAX_TAG)
        .take_while(|&byte| !byte.is_ascii_whitespace() && !matches!(byte, b'[' | b']' | b'('))
        .position(|byte| byte == b')')
        .is_some_and(|length| length > 0)
}

/// `<https://…>`
fn is_address(rest: &str) -> bool {
    let length = rest
        .bytes()
        .take(MAX_TAG)
        .take_while(|byte| !byte.is_ascii_whitespace() && !matches!(byte, b'<' | b'>'))
        .count();
    rest.starts_with("http")
        && rest.as_bytes().get(length) == Some(&b'>')
        && rest.get(..length).is_some_and(|url| url.contains("://"))
}

/// Pairs of `**` with text between them, in one line.
fn strong(source: &str) -> usize {
    if !source.contains('*') {
        return 0;
    }
    let pairs: usize = source.lines().map(strong_in_line).sum();
    // "**PREDOCTORAL" above "POSITIONS**"
    let mut over = source.lines().zip(source.lines().skip(1));
    let over = over.any(|(line, next)| opens_strong(line) && closes_strong(next));
    pairs + usize::from(over)
}

fn opens_strong(line: &str) -> bool {
    let rest = line.trim().strip_prefix("**").unwrap_or_default();
    rest.starts_with(char::is_alphanumeric) && !rest.contains('*')
}

fn closes_strong(line: &str) -> bool {
    let rest = line.trim().strip_suffix("**").unwrap_or_default();
    rest.ends_with(char::is_alphanumeric) && !rest.contains('*')
}

fn strong_in_line(line: &str) -> usize {
    let mut pairs = 0;
    let mut opened = false;
    let mut at = 0;
    while let Some(found) = line.get(at..).and_then(|rest| rest.find('*')) {
        let start = at + found;
        let rest = line.get(start..).unwrap_or_default();
        let length = rest.bytes().take_while(|&byte| byte == b'*').count();
        at = start + length;
        if !(2..=3).contains(&length) {
            continue;
        }
        let before = line
            .get(..start)
            .and_then(|before| before.chars().next_back());
        let after = line.get(at..).and_then(|after| after.chars().next());
        let opens = after.is_some_and(|c| !c.is_whitespace());
        let closes = before.is_some_and(|c| !c.is_whitespace());
        if opened && closes {
            pairs += 1;
            opened = false;
        } else {
            opened = opens;
        }
    }
    pairs
}

/// The lines under the head of a table: `--- | ---`.
fn tables(source: &str) -> usize {
    let border = |line: &&str| line.contains('|') && is_rule(line.trim());
    source.lines().filter(border).count()
}

/// Lines that begin with a label between single signs: `*Deadline:* 1 May`, `_Deadline_: 1 May`.
fn slanted(source: &str) -> usize {
    let label = |line: &&str| {
        let line = line.trim_start();
        let sign = line.starts_with(['*', '_']).then(|| line.split_at(1));
        let named = sign.and_then(|(sign, rest)| rest.split_once(sign));
        named.is_some_and(|(name, rest)| {
            name.len() <= LABEL
                && name.starts_with(char::is_alphanumeric)
                && (name.ends_with(':') && rest.starts_with(' ') || rest.starts_with(": "))
        })
    };
    source.lines().filter(label).count()
}

/// A label is no longer, in bytes.
const LABEL: usize = 40;

/// Lines that begin with `## `; one `# ` alone may be a number sign, but for that of a first line before a blank one, and of a word
/// between blank lines.
fn headings(source: &str) -> usize {
    if !source.contains('#') {
        return 0;
    }
    let mut top = 0;
    let mut lower = 0;
    for line in source.lines() {
        let text = line.trim_start_matches('#');
        match line.len() - text.len() {
            1 if text.starts_with(' ') => top += 1,
            2..=6 if text.starts_with(|c: char| c == ' ' || c.is_alphabetic()) => lower += 1,
            _ => {}
        }
    }
    let (first, rest) = source.trim_start().split_once('\n').unwrap_or_default();
    let titled = first.starts_with("# ")
        && rest
            .lines()
            .next()
            .is_some_and(|next| next.trim().is_empty());
    if titled || top + lower > 1 || (top == 1 && stands_alone(source)) {
        top + lower
    } else {
        lower
    }
}

/// "# Lecturer in Botany" between blank lines
fn stands_alone(source: &str) -> bool {
    let lines = || source.lines().map(str::trim);
    let parted = lines()
        .zip(lines().skip(1))
        .zip(lines().skip(2))
        .find(|((_, line), _)| line.starts_with("# "));
    parted.is_some_and(|((before, line), after)| {
        let name = line.trim_start_matches(['#', ' ']);
        before.is_empty() && after.is_empty() && name.starts_with(char::is_uppercase)
    })
}

/// A mail that was passed on: most of its lines begin with `>`.
fn is_quoted(source: &str) -> bool {
    let lines = || source.lines().filter(|line| !line.trim().is_empty());
    let quoted = lines().filter(|line| line.starts_with('>')).count();
    quoted >= 3 && quoted * 2 > lines().count()
}

/// `&nbsp;`, `&#8211;`
fn entities(source: &str) -> usize {
    source
        .match_indices('&')
        .filter(|&(at, _)| super::entity::entity(source.get(at..).unwrap_or_default()).is_some())
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is(format: Format, sources: &[&str]) {
        for source in sources {
            assert_eq!(Format::Auto.decided(source), format, "{source:?}");
        }
    }

    #[test]
    fn a_sign_or_two_is_no_markup() {
        is(
            Format::Plain,
            &[
                "",
                "p < 0.05",
                "a < b and c > d",
                "a <b and c> d",
                "* item\n* item\n- item",
                "an * marks it",
                "***** Jobs *****",
                "*required: a *degree* in law",
                "_name_ of the file: a",
                "Place | Pay",
                "********",
                "2**3 and",
                "# 1",
                "Text\n\n# 1\n\nText",
                "number of staff\n\n# of staff\n\n12",
                "C# and F#",
                "R&D and AT&T; M&A",
                "&nbsp; alone",
                "[1] a reference (2010)",
                "see [here](",
                "Jane <jane@uni.edu>",
                "<your name>",
                "Title\n=====\n\nText",
                "key: value\n\nText",
                "<3 <- ->",
            ],
        );
    }

    #[test]
    fn markdown_has_its_marks() {
        is(
            Format::Markdown,
            &[
                "see [here](https://uni.edu)",
                "## Tasks\n<br>\n<ul><li>teach</li><li>mark</li></ul>",
                "**Deadline:** 1 May",
                "Text\n*Deadline:* 1 May",
                "_Deadline_: 1 May",
                "Place | Pay\n--- | ---\nPort Fern | 3000 EUR",
                "## Tasks\n\nText",
                "# Title\n\n# Next",
                "# Title\n\nText",
                "Text\n\n# Title\n\nText",
                "---\ntitle: A\n---\nText",
                "a: 1\nb: 2\nc: 3\n\nText",
                "at <https://uni.edu/jobs>",
                "CO<sub>2</sub> and text",
                "one<br>two",
                "a &amp; b &nbsp; c &#8211; d",
                "## Head\n<p>One</p>\n## Next\n**b** [c](https://d.e) **f**",
            ],
        );
    }

    #[test]
    fn html_has_its_tags() {
        is(
            Format::Html,
            &[
                "<!DOCTYPE html><title>x",
                " \n<html>",
                "<p>One</p><p>Two</p>",
                "Text before <ul><li>a</li></ul>",
                "<div class=\"a\">text</div>",
                "---\ntitle: A\n---\n<p>One</p>\n<p>Two</p>",
                "---\n# One [a](https://b.c)\n# Two\n\n# Three\ntitle: A\n---\n<p>One</p>\n<p>Two</p>",
                "<h2>A</h2> **b** <p>c</p>",
            ],
        );
    }

    #[test]
    fn the_caller_may_say() {
        assert_eq!(Format::Plain.decided("<p>One</p><p>Two</p>"), Format::Plain);
        assert_eq!(Format::Html.decided("text"), Format::Html);
    }
}
