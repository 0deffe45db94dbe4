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
