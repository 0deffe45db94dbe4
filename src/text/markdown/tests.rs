use super::super::tests::reads;
use super::super::{Format, Text};

#[track_caller]
fn markdown(source: &str, lines: &[&str]) {
    reads(source, Format::Markdown, lines);
}

/// Reads the links of a source: what is shown, where it leads, the bytes that say so.
#[track_caller]
fn links(source: &str, links: &[(&str, &str, &str)]) {
    let text = Text::new(source, Format::Markdown);
    let read: Vec<(&str, &str, &str)> = text
        .links()
        .iter()
        .map(|link| {
            let raw = source.get(link.source.range()).unwrap_or_default();
            (text.slice(link.text.clone()), link.target.as_str(), raw)
        })
        .collect();
    assert_eq!(read, links, "{source:?}");
}

#[test]
fn signs_in_text_are_text() {
    markdown("2 * 3 * 4", &["~2 * 3 * 4"]);
    markdown(
        "Mitarbeiter*in und Kolleg*innen",
        &["~Mitarbeiter*in und Kolleg*innen"],
    );
    markdown(
        "u_jeongs@pusan.ac.kr, a_b_c",
        &["~u_jeongs@pusan.ac.kr, a_b_c"],
    );
    markdown(
        "publications with an *. Copies of those (*) count",
        &["~publications with an *. Copies of those (*) count"],
    );
    markdown("** subject to funding", &["~** subject to funding"]);
    markdown("https://a.b/__x__/*y z", &["~https://a.b/__x__/*y z"]);
    markdown("R&D, a < b, 5 > 3", &["~R&D, a < b, 5 > 3"]);
    markdown(
        "**https://a.b** *https://c.d*",
        &["~«https://a.b» https://c.d"],
    );
    markdown(
        "[member/jane] and [1] (2010)",
        &["~[member/jane] and [1] (2010)"],
    );
    markdown("#hashtag and #1", &["~#hashtag and #1"]);
    markdown("> 3 years", &["~> 3 years"]);
    markdown("a | b", &["~a | b"]);
    markdown("~5 and ~10", &["~~5 and ~10"]);
    markdown("`one", &["~`one"]);
}

#[test]
fn headings_closed_without_a_blank() {
    markdown(
        "###Skills###\n\n##Duties##\n\n##Work in C#",
        &["~H3 Skills", "~H2 Duties", "~H2 Work in C#"],
    );
}

#[test]
fn emphasis_is_taken_out() {
    markdown(
        "an *important* and _other_ thing",
        &["~an important and other thing"],
    );
    markdown("***both*** and __strong__ x", &["~«both» and strong x"]);
    markdown("x **not first**", &["~x not first"]);
    markdown("`code *x*` and ``a ` b``", &["~code *x* and a ` b"]);
    markdown("Deadline ~~1 May~~ 2 May", &["~Deadline  2 May"]);
    markdown("*over\na line end*", &["~over", "a line end"]);
}

#[test]
fn strong_text_stands_out() {
    markdown("**Tasks**", &["~«Tasks»"]);
    markdown("**Tasks**:", &["~«Tasks:»"]);
    markdown("**Location:** Oslo", &["~«Location:» Oslo"]);
    markdown("**Location: **Oslo", &["~«Location:» Oslo"]);
    markdown("** Location ** Oslo", &["~«Location»  Oslo"]);
    markdown("**Location**Oslo", &["~«Location»Oslo"]);
    markdown("- **CV** with list", &["~- «CV» with list"]);
    markdown("**Who\nwe are**\ntext", &["~«Who»", "«we are»", "text"]);
    markdown("**a** x **b", &["~«a» x b"]);
    markdown("**a: b\n**c** d", &["~a: b", "«c» d"]);
}

#[test]
fn headings_have_a_level() {
    markdown("# A\n## B ##\n###### C", &["~H1 A", "H2 B", "H6 C"]);
    markdown("##Glued", &["~H2 Glued"]);
    markdown("## **Strong** [link](https://a.b)", &["~H2 «Strong» link"]);
    markdown("Title\n=====\nText", &["~H1 Title", "~Text"]);
    markdown("Title\n---\nText", &["~H2 Title", "~Text"]);
    markdown("one\ntwo\n---\nText", &["~one", "two", "~Text"]);
    markdown("####### seven", &["~####### seven"]);
}

#[test]
fn lists_are_items() {
    markdown(
        "*  a\n  *   b\n+ c\n1. d\n2. e",
        &["~- a", "  - b", "- c", "- d", "- e"],
    );
    markdown("• a\n■ b", &["~- a", "- b"]);
    markdown(
        "- a\n  goes on\n\n    indented",
        &["~- a", "goes on", "~indented"],
    );
}

#[test]
fn tables_are_rows() {
    markdown(
        "| Deadline | **1 May** |\n| --- | --- |\n| Place | a \\| b |",
        &["~R Deadline¦1 May", "R Place¦a | b"],
    );
    markdown(
        "Deadline | Place\n--- | ---\n1 May | Oslo",
        &["~R Deadline¦Place", "R 1 May¦Oslo"],
    );
    markdown("Published | 1 May |", &["~R Published¦1 May"]);
}

#[test]
fn blocks_end_at_empty_lines_and_borders() {
    markdown("a\n\n***\n\nb", &["~a", "~b"]);
    markdown("> quoted\n> > twice", &["~quoted", "twice"]);
    markdown("```\n*literal* <b>\n```\n*x*", &["~*literal* <b>", "~x"]);
    markdown("one\\\ntwo  \nthree", &["~one", "two", "three"]);
}

#[test]
fn links_keep_their_targets() {
    links(
        "[a *b*](https://c.d/e_(f) \"title\")",
        &[("a b", "https://c.d/e_(f)", "https://c.d/e_(f)")],
    );
    links(
        "[Jane](mailto:j@u.edu)[Bo](<tel:+471>)",
        &[
            ("Jane", "mailto:j@u.edu", "mailto:j@u.edu"),
            ("Bo", "tel:+471", "tel:+471"),
        ],
    );
    links(
        "[Jane](mailto: j@u.edu)",
        &[("Jane", "mailto: j@u.edu", "mailto: j@u.edu")],
    );
    links(
        "[a](https://b.c\n)d",
        &[("a", "https://b.c", "https://b.c")],
    );
    links(
        "[a][x], [X][] and [x].\n\n[x]: https://b.c 'd'",
        &[
            ("a", "https://b.c", "https://b.c"),
            ("X", "https://b.c", "https://b.c"),
            ("x", "https://b.c", "https://b.c"),
        ],
    );
    links(
        "[a](#top) [b](/c) ![d](https://e.f) [![g](h)](https://i.j)",
        &[],
    );
    links(
        "<a href=\"https://b.c\">d</a>",
        &[("d", "https://b.c", "https://b.c")],
    );
}

#[test]
fn the_text_of_a_link_goes_on_in_the_next_line() {
    markdown(
        "The lab is at the [Moss\n  School of Ferns](https://a.b),\nFern House.",
        &["~The lab is at the Moss School of Ferns,", "Fern House."],
    );
    markdown(
        "See [a](https://a.b)\nand b [c\nd].",
        &["~See a", "and b [c", "d]."],
    );
    links(
        "[Moss\nSchool](https://a.b)",
        &[("Moss School", "https://a.b", "https://a.b")],
    );
}

#[test]
fn a_target_behind_its_text_is_a_link() {
    markdown(
        "j@u.edu<mailto:j@u.edu>, (uni.edu <https://uni.edu/>)",
        &["~j@u.edu, (uni.edu )"],
    );
    links(
        "j@u.edu <mailto:j@u.edu>",
        &[("j@u.edu", "mailto:j@u.edu", "mailto:j@u.edu")],
    );
    markdown(
        "the lab <https://lab.org> and <mailto:j@u.edu>",
        &["~the lab https://lab.org and j@u.edu"],
    );
    markdown(
        "here<https://a.b>https://c.d",
        &["~here https://a.b https://c.d"],
    );
    markdown("Jane <j@u.edu>", &["~Jane <j@u.edu>"]);
}

#[test]
fn images_comments_and_definitions_are_no_text() {
    markdown("a ![b](c.png) d", &["~a  d"]);
    markdown("# {{ page.title }}\n\na {% include b %} c", &["~a  c"]);
    markdown("![a](b.png){: .wide width=\"9\"}\n\nc {:.d}", &["~c"]);
    markdown("a {b} {{ c", &["~a {b} {{ c"]);
    markdown("a <!-- b --> c\n<!--\nd\n-->\ne", &["~a  c", "e"]);
    markdown("<style>\np {}\n</style>\na", &["~a"]);
    markdown("a\n\n[x]: https://b.c", &["~a"]);
    markdown(
        "ask [Jane][1] or [John][2]\n\n[1]: /staff/jane\n[2]: #john \"John\"\n[3]: /one two\n",
        &["~ask Jane or John", "~[3]: /one two"],
    );
    markdown(
        "ask [Jane][1]\n\n[1]:{{ site.url }}/jane.pdf\n[2]: {{ site.url }}/a \"A\"\n[3]: {{ a }} b c\n",
        &["~ask Jane", "~[3]:  b c"],
    );
    markdown("a <!-- never closed\n\nb", &["~a", "~b"]);
}

#[test]
fn tags_and_references_are_markup_too() {
    markdown("CO<sub>2</sub> &amp; x<br/>next", &["~CO2 & x", "next"]);
    markdown(
        "one<br><br>two<br>\nthree<br>\n<br>\nfour",
        &["~one", "~two", "three", "~four"],
    );
    markdown(
        "<h2 class=\"x\">Head</h2>\n<b>Strong:</b> text",
        &["~H2 Head", "~«Strong:» text"],
    );
    markdown(
        "<p>One</p><ul><li>a</li><li>b</li></ul>",
        &["~One", "~- a", "- b"],
    );
    markdown("<tr><td>a</td><td>b</td></tr>", &["~R a¦b"]);
    markdown("\\*no\\* &lt;b&gt; &unknown;", &["~*no* <b> &unknown;"]);
    markdown(
        "see <a href=\"\nhttps://a.b/c\"\n  target=\"x\">the page</a> of\nit",
        &["~see the page of", "it"],
    );
    markdown("a < b\nand c > d", &["~a < b", "and c > d"]);
    markdown(
        "ann<span class=\"x\" style=\"color: red; DISPLAY :none\">no</SPAN>@uni.edu <span style=\"display:block\">x</span>",
        &["~ann@uni.edu x"],
    );
    markdown(
        "<span style=\"display:none\">a <i>b</i></span> <span style=\"display:none\">c",
        &["~a b c"],
    );
}

#[test]
fn what_is_for_the_generator_of_a_site_is_no_text() {
    markdown(
        "{% include head %}\n\n# {{ page.title }}\n\n## Tasks {#tasks}\nx\n{: .lead}\n",
        &["~H2 Tasks", "x"],
    );
    markdown("[a](/b){:target=\"_blank\"} c {d}", &["~a c {d}"]);
    markdown("1. [a b]{#c} d\n2. [e]{lang=\"en\"}", &["~- a b d", "- e"]);
    markdown("[a]{b} c", &["~[a]{b} c"]);
}
