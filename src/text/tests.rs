use super::*;

/// What the sources below are written in; each has to obey every law in every format.
const SOURCES: &[&str] = &[
    "",
    " \n\t\r\n ",
    "One line",
    "Deadline:\u{a0}1 March\r\n\r\n- CV\r\n- Letter\r\n",
    "\u{feff}Title\n\nA soft\u{ad}hyphen and a\u{200b}zero width\u{feff} sign",
    "# Title\n\n**Location:** Oslo\n\n* one\n* **two**: [link](https://uni.edu/a \"t\") <https://b.org>\n",
    "---\ntitle: \"A\"\ntags: [b, 'c']\nlist:\n  - name: d\n---\n\nText `code` ~~old~~ &amp; \\*more\\*\n",
    "| a | b |\n|---|---|\n| **c** | d\\|e |\n",
    "<p>One &amp; two&nbsp;<b>three</b></p><ul><li>a<li>b<ul><li>c</ul></ul><dl><dt>D<dd>E</dl>",
    "<table><tr><th>A</th><td>B<br>C</td></tr></table><h1>T</h1><!-- no --><script>x</script>tail",
    "<title>T &ndash; S</title><script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":\"P\\u00e9 \\\"x\\\"\",\"baseSalary\":{\"currency\":\"EUR\",\"value\":{\"minValue\":1,\"maxValue\":2}}}</script><p>x",
    "a < b & c > d &unknown; &#8211; &#x1F600; &lt;b&gt; é&eacute;&#0;",
    "<a href=\"https://x.y/p_... </p> text <a href='b'>q</a> é <b",
    "«æ» ** _ø_ ** __å__ *é* \u{2028} 字<br>字 [字](字) ![字](x)",
];

fn laws(source: &str, format: Format) {
    let text = Text::new(source, format);
    let clean = text.clean();
    let mut from = 0;
    for line in text.lines() {
        assert!(
            line.range.start >= from,
            "lines in order: {source:?} {format:?}"
        );
        assert!(
            !line.range.is_empty(),
            "no line is empty: {source:?} {format:?}"
        );
        from = line.range.end;
        let shown = clean.get(line.range.clone()).expect("on character borders");
        assert_eq!(shown, shown.trim(), "{source:?} {format:?}");
        for part in line.cells.iter().chain(&line.strong) {
            assert!(part.start >= line.range.start.min(part.start) && part.end <= line.range.end);
            assert!(clean.get(part.clone()).is_some_and(|part| !part.is_empty()));
        }
    }
    for link in text.links() {
        assert!(
            clean
                .get(link.text.clone())
                .is_some_and(|text| !text.is_empty())
        );
        assert!(
            source
                .get(link.source.range())
                .is_some_and(|target| !target.is_empty())
        );
    }
    for (at, letter) in clean.char_indices() {
        let span = text.source(at..at + letter.len_utf8());
        let raw = source.get(span.range());
        assert!(
            raw.is_some_and(|raw| !raw.is_empty()),
            "{at} of {clean:?}: {span:?} in {source:?} {format:?}"
        );
    }
    let all = text.source(0..clean.len());
    assert!(source.get(all.range()).is_some());
}

#[test]
fn every_place_maps_back_in_every_format() {
    for source in SOURCES {
        for format in [Format::Auto, Format::Plain, Format::Markdown, Format::Html] {
            laws(source, format);
            for (cut, _) in source.char_indices() {
                laws(source.get(..cut).unwrap_or_default(), format);
                laws(source.get(cut..).unwrap_or_default(), format);
            }
        }
    }
}

/// The lines of a text as the tests write them: `~` for a gap, then the shape, the cells parted by `¦`, strong text in `«»`.
pub(super) fn shown(source: &str, format: Format) -> Vec<String> {
    let text = Text::new(source, format);
    text.lines()
        .iter()
        .map(|line| {
            let gap = if line.gap { "~" } else { "" };
            let shape = match line.shape {
                Shape::Heading(level) => format!("H{level} "),
                Shape::Item => format!("{}- ", " ".repeat(line.indent)),
                Shape::Field => "F ".to_owned(),
                Shape::Row => "R ".to_owned(),
                Shape::Text => String::new(),
            };
            let body = if line.cells.is_empty() {
                let mut body = text.slice(line.range.clone()).to_owned();
                if let Some(strong) = &line.strong {
                    body.insert(strong.end - line.range.start, '»');
                    body.insert(strong.start - line.range.start, '«');
                }
                body
            } else {
                let cells: Vec<&str> = line
                    .cells
                    .iter()
                    .map(|cell| text.slice(cell.clone()))
                    .collect();
                cells.join("¦")
            };
            format!("{gap}{shape}{body}")
        })
        .collect()
}

/// Reads the lines of a source as `lines`, one a line of the table.
#[track_caller]
pub(super) fn reads(source: &str, format: Format, lines: &[&str]) {
    assert_eq!(shown(source, format), lines, "{source:?}");
    laws(source, format);
    let crlf = source.replace('\n', "\r\n");
    assert_eq!(shown(&crlf, format), lines, "with CRLF: {source:?}");
}

#[test]
fn plain_text_is_not_copied() {
    let source = "\u{feff}A line\n\n- an item – with é\n";
    let text = Text::new(source, Format::Auto);
    assert!(matches!(text.clean, Cow::Borrowed(_)));
    assert_eq!(text.source(0..6), Span { start: 3, end: 9 });
}

#[test]
fn what_is_not_seen_is_not_read() {
    let source = "Applica\u{ad}tion dead\u{200b}line";
    let text = Text::new(source, Format::Plain);
    assert_eq!(text.clean(), "Application deadline");
    let span = text.source(12..20);
    assert_eq!(source.get(span.range()), Some("dead\u{200b}line"));
}

#[test]
fn ligatures_are_read_as_their_letters() {
    for format in [Format::Plain, Format::Markdown, Format::Html] {
        let source = "A scientiﬁc oﬃcer, ﬂuent";
        let text = Text::new(source, format);
        assert_eq!(text.clean(), "A scientific officer, fluent");
        let places = [(2..12, "scientiﬁc"), (13..20, "oﬃcer"), (22..24, "ﬂ")];
        for (place, printed) in places {
            let span = text.source(place);
            assert_eq!(source.get(span.range()), Some(printed));
        }
    }
}

#[test]
fn both_readers_give_the_same_items() {
    let source = "Tasks\n\n* one\n* two\n  * inner\n\n  *   wide\n\n1. first\n2. second\n(a) third\n• fourth\n- fifth: 3 * 4 = 12 * 1\n";
    assert_eq!(
        shown(source, Format::Plain),
        shown(source, Format::Markdown)
    );
}

#[test]
fn unmarked_text_is_the_same_bytes() {
    for source in SOURCES {
        for format in [Format::Plain, Format::Markdown, Format::Html] {
            let text = Text::new(source, format);
            for line in text.lines() {
                let clean = text.slice(line.range.clone());
                let raw = source
                    .get(text.source(line.range.clone()).range())
                    .unwrap_or_default();
                if clean.len() == raw.len() && raw.chars().all(|c| c.is_alphanumeric() || c == ' ')
                {
                    assert_eq!(clean, raw, "{source:?}");
                }
            }
        }
    }
}

#[test]
fn texts_that_lost_their_lines() {
    let long = "The lab is new. ".repeat(120);
    let lost = |source: &str| Text::new(source, Format::Plain).is_run_together();
    assert!(lost(&long));
    // Below the lines of a head.
    assert!(lost(&format!("{}{long}\n", "Port Fern\n".repeat(12))));
    assert!(!lost(&"The lab is new.\n".repeat(120)));
}
