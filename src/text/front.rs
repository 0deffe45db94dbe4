use core::ops::Range;

use super::entity::entity;
use super::line::Shape;
use super::weave::{Head, Weaver};

/// Front matter: the keys and values that stand before a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Front {
    /// The lines between the fences.
    body: Range<usize>,
    /// Where the document begins.
    pub end: usize,
    sign: char,
}

impl Front {
    /// Finds YAML between `---`, TOML between `+++`, or bare `key: value` lines at the top.
    pub fn find(source: &str) -> Option<Self> {
        let text = source.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
        let start = source.len() - text.len();
        Self::fenced(source, start, "---", ':')
            .or_else(|| Self::fenced(source, start, "+++", '='))
            .or_else(|| Self::bare(source, start))
    }

    fn fenced(source: &str, start: usize, fence: &str, sign: char) -> Option<Self> {
        let rest = source.get(start..)?;
        let mut lines = rest.split_inclusive('\n');
        let first = lines.next()?;
        if first.trim_end() != fence {
            return None;
        }
        let mut at = start + first.len();
        let body = at;
        let mut keys = 0;
        for line in lines.take(MAX_LINES) {
            if line.trim_end() == fence || (fence == "---" && line.trim_end() == "...") {
                // Two borders with prose between them are none.
                return (keys > 0).then_some(Self {
                    body: body..at,
                    end: at + line.len(),
                    sign,
                });
            }
            keys += usize::from(key(line, sign).is_some());
            at += line.len();
        }
        None
    }

    fn bare(source: &str, start: usize) -> Option<Self> {
        let mut at = start;
        let mut keys = 0;
        for line in source.get(start..)?.split_inclusive('\n').take(MAX_LINES) {
            if line.trim().is_empty() {
                break;
            }
            if key(line, ':').is_some_and(|key| key.chars().all(|c| !c.is_uppercase())) {
                keys += 1;
            } else if keys == 0 || !is_nested(line) {
                return None;
            }
            at += line.len();
        }
        (keys >= 3).then_some(Self {
            body: start..at,
            end: at,
            sign: ':',
        })
    }

    /// Writes each key with its values as one line: lists and nested maps are its values.
    pub fn weave(&self, weaver: &mut Weaver<'_>) {
        let source = weaver.source();
        let text = source.get(self.body.clone()).unwrap_or_default();
        let mut at = self.body.start;
        let mut folded = false;
        for line in text.split_inclusive('\n') {
            let range = at..at + line.len();
            at += line.len();
            if is_note(line, folded) {
                continue;
            }
            if let Some(name) = key(line, self.sign).or_else(|| worded(line, self.sign)) {
                weaver.line(Head {
                    shape: Shape::Field,
                    ..Head::default()
                });
                weaver.copy(range.start..range.start + name.len());
                let sign = line.find(self.sign).unwrap_or(name.len());
                let value = trim(source, range.start + sign + 1..range.end);
                let value = uncommented(source, value);
                weaver.cell(": ", range.start + name.len()..range.start + sign + 1);
                folded = is_fold(source.get(value.clone()).unwrap_or_default());
                if !folded {
                    values(weaver, value);
                }
            } else if !weaver.is_blank() {
                let value = trim(source, range);
                if folded {
                    join(weaver, " ", value.start);
                    weaver.copy(value);
                } else {
                    nested(weaver, value);
                }
            }
        }
        weaver.gap();
    }
}

/// A value in quotes without the comment behind it: `"Postdoc" # no accents here`.
fn uncommented(source: &str, value: Range<usize>) -> Range<usize> {
    let text = source.get(value.clone()).unwrap_or_default();
    let quoted = || {
        let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        // The comment may hold quotes, too.
        let (_, rest) = text.get(1..)?.split_once(quote)?;
        let comment = rest.trim_start().starts_with('#') && !rest.starts_with('#');
        comment.then_some(rest.len())
    };
    value.start..value.end - quoted().unwrap_or(0)
}

/// More lines than this are no front matter.
const MAX_LINES: usize = 300;

/// A line of a value that goes on: indented, or an item of its list.
fn is_nested(line: &str) -> bool {
    line.starts_with([' ', '\t']) || line.starts_with("- ")
}

/// A comment, an empty line, or the head of a TOML table.
fn is_note(line: &str, folded: bool) -> bool {
    let content = line.trim();
    content.is_empty() || (!folded && content.starts_with('#')) || line.starts_with('[')
}

/// The key that a line begins with: `closing-date:`.
fn key(line: &str, sign: char) -> Option<&str> {
    let (name, rest) = line.split_once(sign)?;
    let bare = name.trim_end();
    let plain = !bare.is_empty()
        && bare.len() <= 40
        && bare
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
        && !bare.starts_with('-');
    let spaced = rest.is_empty() || rest.starts_with(char::is_whitespace) || sign == '=';
    (plain && spaced).then_some(bare)
}

/// A key of several words: `contract type: "Open ended"`.
fn worded(line: &str, sign: char) -> Option<&str> {
    let (name, rest) = line.split_once(sign)?;
    let bare = name.trim_end();
    let mut words = bare.split(' ');
    let plain = bare.len() <= 40
        && words.clone().count() <= WORDS
        && words
            .all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    (plain && rest.starts_with(' ')).then_some(bare)
}

/// A key has no more words: "salary per year"
const WORDS: usize = 3;

/// The sign of a block scalar, whose lines follow.
fn is_fold(value: &str) -> bool {
    matches!(value, "|" | ">" | "|-" | ">-" | "|+" | ">+")
}

/// The values behind a key: one, or a list in brackets.
fn values(weaver: &mut Weaver<'_>, range: Range<usize>) {
    let source = weaver.source();
    let text = source.get(range.clone()).unwrap_or_default();
    let list = text
        .strip_prefix('[')
        .and_then(|inner| inner.strip_suffix(']'))
        .filter(|inner| !inner.contains(['[', ']']));
    let Some(list) = list else {
        write(weaver, range);
        return;
    };
    let mut at = range.start + 1;
    let mut quote: Option<char> = None;
    let parted = list.split(|sign: char| {
        quote = match quote {
            Some(open) if open == sign => None,
            None if matches!(sign, '"') => Some(sign),
            quote => quote,
        };
        sign == ',' && quote.is_none()
    });
    for item in parted {
        let value = trim(source, at..at + item.len());
        let (inner, _) = unquoted(source, value.clone());
        if at > range.start + 1 && !inner.is_empty() {
            weaver.cell(", ", at - 1..inner.start);
        }
        write(weaver, value);
        at += item.len() + 1;
    }
}

/// A line of a nested list or map: its value is one more of the key above.
fn nested(weaver: &mut Weaver<'_>, range: Range<usize>) {
    let source = weaver.source();
    let text = source.get(range.clone()).unwrap_or_default();
    let opened = text.strip_prefix('-');
    let item = opened.unwrap_or(text).trim_start();
    let named = key(item, ':');
    if opened.is_none() && named.is_none() {
        // A long value that goes on in the next line.
        join(weaver, " ", range.start);
        weaver.copy(range);
        return;
    }
    let value = match named {
        Some(name) => item
            .get(name.len()..)
            .unwrap_or_default()
            .trim_start_matches([' ', ':']),
        None => item,
    };
    let start = range.end - value.len();
    if !value.is_empty() {
        if weaver.written().1.ends_with(": ") {
            join(weaver, "", start);
        } else {
            weaver.cell(", ", start..start);
        }
        write(weaver, start..range.end);
    }
}

fn join(weaver: &mut Weaver<'_>, border: &str, at: usize) {
    if !weaver.is_spaced() {
        weaver.glue(border, at);
    }
}

fn trim(source: &str, range: Range<usize>) -> Range<usize> {
    let text = source.get(range.clone()).unwrap_or_default();
    let start = range.start + (text.len() - text.trim_start().len());
    start..start + text.trim().len()
}

/// Writes a value; what stands for a sign is that sign: "Moss &amp; Fern", "the \\"Moss\\" lab".
fn write(weaver: &mut Weaver<'_>, range: Range<usize>) {
    let source = weaver.source();
    let (range, quote) = unquoted(source, range);
    let text = source.get(range.clone()).unwrap_or_default();
    let mut done = 0;
    for (at, _) in text.match_indices(['&', '\\', '\'']) {
        let rest = text.get(at..).unwrap_or_default();
        let Some((sign, length)) = stands_for(rest, quote).filter(|_| at >= done) else {
            continue;
        };
        weaver.copy(range.start + done..range.start + at);
        done = at + length;
        let place = range.start + at..range.start + done;
        weaver.stand(sign.encode_utf8(&mut [0; 4]), place);
    }
    weaver.copy(range.start + done..range.end);
}

/// The sign that a reference or, between such quotation marks, an escape at the beginning stands for, and its length.
fn stands_for(text: &str, quote: Option<char>) -> Option<(char, usize)> {
    let escaped = match quote {
        Some('"') => ["\\\"", "\\\\"].as_slice(),
        Some(_) => ["''"].as_slice(),
        None => [].as_slice(),
    };
    let mut escapes = escaped.iter().filter(|escape| text.starts_with(**escape));
    match escapes.next().and_then(|escape| escape.chars().last()) {
        Some(sign) => Some((sign, 2)),
        None => entity(text),
    }
}

/// The value without its quotation marks, and which they are.
fn unquoted(source: &str, range: Range<usize>) -> (Range<usize>, Option<char>) {
    let text = source.get(range.clone()).unwrap_or_default();
    let quoted = |mark: &char| text.len() >= 2 && text.starts_with(*mark) && text.ends_with(*mark);
    match ['"', '\''].into_iter().find(quoted) {
        Some(mark) => (trim(source, range.start + 1..range.end - 1), Some(mark)),
        None => (range, None),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::tests::reads;
    use super::*;

    #[track_caller]
    fn fields(source: &str, lines: &[&str]) {
        reads(source, Format::Markdown, lines);
    }

    #[test]
    fn borders_and_labels_are_no_front_matter() {
        for source in [
            "",
            "---",
            "---\n",
            "---\nProse between borders.\n---\n",
            "---\ntitle: never closed\n",
            "Title: A\nType: B\nLevel: C\n",
            "title: A\ntype: B\n",
            "title: A\nand prose\ntype: B\nlevel: C\n",
            "see https://a.b\nat: 1\nor: 2\n",
        ] {
            assert_eq!(Front::find(source), None, "{source:?}");
        }
    }

    #[test]
    fn each_key_is_a_line_with_its_values() {
        fields(
            "---\ntitle: \"PhD: two posts\"\nclosed: false\ntags: [a, 'b c']\nnone:\n---\nText",
            &[
                "~F title¦PhD: two posts",
                "F closed¦false",
                "F tags¦a¦b c",
                "F none",
                "~Text",
            ],
        );
    }

    #[test]
    fn nested_lists_and_maps_are_values_of_their_key() {
        fields(
            "---\ntags:\n  - a\n  - \"b\"\ncrumbs:\n- title: Home\n  url: home.html\n# a note\nlast: c\n---\nText",
            &[
                "~F tags¦a¦b",
                "F crumbs¦Home¦home.html",
                "F last¦c",
                "~Text",
            ],
        );
    }

    #[test]
    fn keys_of_several_words() {
        fields(
            "---\ntitle: \"A\"\ncontract type: \"B\"\nnote: c\nthat goes on, and on: d\n---\nText",
            &[
                "~F title¦A",
                "F contract type¦B",
                "F note¦c that goes on, and on: d",
                "~Text",
            ],
        );
    }

    #[test]
    fn block_scalars_are_one_value() {
        fields(
            "---\nabout: >\n  one\n  # two\nnext: a\n  b\nlast:\n  - c\n    d\n  - e\n---\nText",
            &["~F about¦one # two", "F next¦a b", "F last¦c d¦e", "~Text"],
        );
    }

    #[test]
    fn what_stands_for_a_sign_is_that_sign() {
        fields(
            "---\ntitle: \"The \\\"Moss\\\" lab\"\nunit: Fern &amp; Moss\nlead: 'It''s &#8211; so'\ntags: [R&amp;D, \"a \\\\ b\"]\n---\nText",
            &[
                "~F title¦The \"Moss\" lab",
                "F unit¦Fern & Moss",
                "F lead¦It's – so",
                "F tags¦R&D¦a \\ b",
                "~Text",
            ],
        );
        fields(
            "---\ntitle: it''s a \\\" sign\nunit: R&D; Q & A\npath: 'a\\b'\n---\nText",
            &[
                "~F title¦it''s a \\\" sign",
                "F unit¦R&D; Q & A",
                "F path¦a\\b",
                "~Text",
            ],
        );
    }

    #[test]
    fn toml_and_bare_lines_are_front_matter_too() {
        fields(
            "+++\ntitle = \"A\"\n[extra]\ntags = [\"b\", \"c\"]\n+++\nText",
            &["~F title¦A", "F tags¦b¦c", "~Text"],
        );
        fields(
            "title: A: b\nclosing-date: 1 May\nclosed: false\n\n## Tasks",
            &[
                "~F title¦A: b",
                "F closing-date¦1 May",
                "F closed¦false",
                "~H2 Tasks",
            ],
        );
    }
}
