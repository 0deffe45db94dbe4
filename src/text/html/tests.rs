//! Pages and fragments, and the lines that are read of them.

mod layout;

use super::super::tests::{reads, shown};
use super::super::{Format, Text};

#[track_caller]
fn html(source: &str, lines: &[&str]) {
    reads(source, Format::Html, lines);
}

/// Reads the links of a source: what is shown, where it leads, the bytes that say so.
#[track_caller]
fn links(source: &str, links: &[(&str, &str, &str)]) {
    let text = Text::new(source, Format::Html);
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

/// The first place of `part` in the clean text comes from `raw` of the source.
#[track_caller]
fn comes_from(source: &str, part: &str, raw: &str) {
    let text = Text::new(source, Format::Html);
    let at = text
        .clean()
        .find(part)
        .expect("the part is in the clean text");
    let span = text.source(at..at + part.len());
    assert_eq!(source.get(span.range()), Some(raw), "{source:?}");
}

#[test]
fn scripts_and_the_page_around_are_no_text() {
    html(
        "<style>p{}</style><script>a<b</script><noscript>c</noscript><p>x",
        &["~x"],
    );
    html(
        "<!-- no --><template><p>no</template><p>x<svg><title>no</title></svg> y",
        &["~x y"],
    );
    html(
        "<nav><ul><li>Home</ul></nav><p>x</p><footer>no</footer>",
        &["~x"],
    );
    html(
        "<header>Site</header><main><header><h1>Post</h1></header><p>x</main>",
        &["~H1 Post", "~x"],
    );
    html("<header><h1>Post</h1></header><p>x", &["~H1 Post", "~x"]);
    html(
        "<form>Name <input><button>Send</button></form><p>x",
        &["~x"],
    );
    html(
        "<p>x <button>no</button> y <select><option>no</select>z",
        &["~x y z"],
    );
    html(
        "<aside>Ads</aside><aside><table><tr><td>City<td>Oslo</table></aside>",
        &["~R City¦Oslo"],
    );
    html(
        "<p>Deadline <s>1 May</s> <del>2 May</del> 3 May",
        &["~Deadline 3 May"],
    );
    html(
        "<div hidden>no</div><div style='color: red; display:none'>no<div>no</div></div><div role=navigation>no</div>x",
        &["~x"],
    );
}

#[test]
fn what_is_never_closed_hides_nothing() {
    html("<nav>Home<p>x", &["~Home", "~x"]);
    html("<form><h1>Post</h1><p>x</form>", &["~H1 Post", "~x"]);
    html("<button>a<p>b", &["~a", "~b"]);
}

#[test]
fn blocks_end_lines() {
    html(
        "<p>One\n two</p><p>three<div>four</div><div>five</div>",
        &["~One two", "~three", "four", "five"],
    );
    html("a<br>b<br/><br>c", &["~a", "b", "~c"]);
    html("<pre>a\n  b\n\nc</pre>", &["~a", "b", "~c"]);
    html("<blockquote>a</blockquote>b<hr>c", &["~a", "~b", "~c"]);
    html("<p>&nbsp;</p><p> </p><p>a</p>", &["~a"]);
}

#[test]
fn addresses_between_brackets_are_text() {
    html(
        "<p>Mail <ann.lee@fern.edu>, see <https://fern.edu/jobs>.</p><p>a<o:p></o:p>b<x@y z></p>",
        &["~Mail ann.lee@fern.edu, see https://fern.edu/jobs.", "~ab"],
    );
    html(
        "<p>Mail <mailto:ann@fern.edu>, see <www.fern.edu> or <HTTPS://FERN.EDU>.</p><p>a<@fern.edu>b</p>",
        &[
            "~Mail mailto:ann@fern.edu, see www.fern.edu or HTTPS://FERN.EDU.",
            "~a<@fern.edu>b",
        ],
    );
}

#[test]
fn between_blocks_of_a_fragment_lines_are_lines() {
    html(
        "one\ntwo\n\nthree <b>four</b>\n<p>five\nsix</p>\nseven",
        &["~one", "two", "~three four", "~five six", "~seven"],
    );
}

#[test]
fn headings_have_a_level() {
    html(
        "<h1>A</h1>x<h3>B <b>c</b></h3>",
        &["~H1 A", "~x", "~H3 B c"],
    );
    html("<h2>A<br>B</h2>", &["~H2 A", "H2 B"]);
}

#[test]
fn strong_text_stands_out() {
    html(
        "<p><b>Tasks</b></p><p><strong>Place:</strong> Oslo",
        &["~«Tasks»", "~«Place:» Oslo"],
    );
    html(
        "<p><b>Who</b><b> we are</b>:</p>x",
        &["~«Who we are:»", "~x"],
    );
    html("<p>x <b>y</b>", &["~x y"]);
    html("<p><b>never closed<p>x", &["~«never closed»", "~x"]);
    html("<strong><strong>A</strong></strong><p>b", &["~«A»", "~b"]);
}

#[test]
fn lists_are_items_by_their_depth() {
    html(
        "<ul><li>a</li>\n<li><p>b</p><p>c</p></li>\n<li>d<ul><li>e</ul></ul>f",
        &["~  - a", "  - b", "c", "  - d", "    - e", "~f"],
    );
    html("<ol><li>1. a<li>• b<li></ol>", &["~  - a", "  - b"]);
    html("<p>● a<br>● b</p>", &["~- a", "- b"]);
    html("<li>a<li>b", &["~- a", "- b"]);
}

#[test]
fn descriptions_and_tables_are_rows() {
    html(
        "<dl><dt>Deadline</dt><dd>1 May</dd><dt>Place<dd><p>Oslo</p><dd>Bergen</dl>x",
        &["~R Deadline¦1 May", "R Place¦Oslo¦Bergen", "x"],
    );
    html(
        "<table><tr><th>Deadline<td>1 May</tr>\n<tr><td>Place</td>\n<td>Oslo</td></tr></table>",
        &["~R Deadline¦1 May", "R Place¦Oslo"],
    );
    html(
        "<tr><td>Address</td><td>Street 1<br>Oslo</td></tr>",
        &["~R Address¦Street 1, Oslo"],
    );
    html(
        "<dl><dt>Tasks</dt><dd><ul><li>a</li></ul></dd></dl>",
        &["~«Tasks»", "  - a"],
    );
    html(
        "<table><tr><td><p>One</p><p>two</p></td></tr></table>",
        &["~One", "two"],
    );
}

#[test]
fn labels_with_short_words_are_parted_from_their_values() {
    html(
        "<div><span>Posted On</span><span>4 May 2026</span></div><div><span>Ref</span><span>SCI-7</span></div>\
         <div><b>Job ID</b><span>4417</span></div>",
        &["~R Posted On¦4 May 2026", "R Ref¦SCI-7", "R Job ID¦4417"],
    );
    html(
        "<p><b>UN</b><b>IVERSITY</b></p><p><b>2 Ph</b><b>D</b> positions</p><p>of CO<span>2</span></p>",
        &["~«UNIVERSITY»", "~«2 PhD» positions", "~of CO2"],
    );
}

#[test]
fn a_date_without_year_has_that_of_its_stamp() {
    html(
        "<p>Closes <time datetime=\"2026-04-20T22:00Z\">Monday 20 April</time>, noon",
        &["~Closes Monday 20 April 2026, noon"],
    );
    html(
        "<p>Closes <time datetime=2026-04-20>April 20</time>",
        &["~Closes April 20, 2026"],
    );
    for (stamp, date) in [
        ("2026-04-20", "20 April 2026"),
        ("2026-04-20", "20/04"),
        ("2026-04-20", "21 April"),
        ("2026-04-20", "20 days ago"),
        ("20:00", "20 April"),
    ] {
        let source = format!("<p><time datetime=\"{stamp}\">{date}</time>");
        html(&source, &[&format!("~{date}")]);
    }
}

#[test]
fn references_are_their_characters() {
    html(
        "<p>R&amp;D &lt;b&gt; &euro;&nbsp;5 &#8211; &#x2013; &eacute; &unknown; AT&T",
        &["~R&D <b> € 5 – – é &unknown; AT&T"],
    );
    comes_from("<p>R&amp;D at", "R&D", "R&amp;D");
    comes_from("<p>1&nbsp;May", " May", "&nbsp;May");
    comes_from("<p>a&#8211b", "–", "&#8211");
    comes_from("<p>é&ndash;é", "é", "é");
    comes_from("<p>appli&shy;cation", "application", "appli&shy;cation");
}

#[test]
fn places_lead_over_the_tags_between() {
    comes_from("<p>Apply <b>by 1</b> May</p>", "by 1 May", "by 1</b> May");
    comes_from("<p>a\r\n  b</p>", "a b", "a\r\n  b");
}

#[test]
fn links_keep_their_targets() {
    links(
        "<a href=\"https://a.b?c=1&amp;d\">here</a>",
        &[("here", "https://a.b?c=1&d", "https://a.b?c=1&amp;d")],
    );
    links(
        "<a href='mailto:j@u.edu'>Jane</a><a href=tel:+471>Bo</a>",
        &[
            ("Jane", "mailto:j@u.edu", "mailto:j@u.edu"),
            ("Bo", "tel:+471", "tel:+471"),
        ],
    );
    links(
        "<a href=#top>top</a><a href=/jobs>jobs</a><a>none</a><a href=https://a.b><img></a>",
        &[],
    );
    links(
        "<a href=https://a.b>never closed<a href=https://c.d>next",
        &[
            ("never closed", "https://a.b", "https://a.b"),
            ("next", "https://c.d", "https://c.d"),
        ],
    );
    links("<nav><a href=https://a.b>menu</a></nav>", &[]);
}

#[test]
fn a_missing_quotation_mark_swallows_no_text() {
    html(
        "<p>a <a href=\"https://b.c/d... </p><p>e <a class=\"f\">g</a>",
        &["~a", "~e g"],
    );
    html("<p>a <a href=\"https://b.c/d... e</p> f", &["~a e", "~f"]);
    html("<p>a <i title=\"b</i> c <p class=\"d\">e", &["~a c", "~e"]);
}

#[test]
fn a_cut_page_is_read_as_far_as_it_goes() {
    for source in [
        "<p>a",
        "<p>a<",
        "<p>a</",
        "<p>a<b",
        "<p>a<b c=\"d",
        "<p>a<!-- b",
        "<p>a<!",
        "<p>a<script>b",
        "<p>a&",
        "<p>a&#",
    ] {
        let lines = shown(source, Format::Html);
        assert!(
            lines.first().is_some_and(|line| line.starts_with("~a")),
            "{source:?}: {lines:?}"
        );
    }
}

#[test]
fn the_title_of_the_page_is_a_field_where_no_heading_says_it() {
    html(
        "<title>Postdoc in X | Uni</title><h1>Postdoc in X</h1>",
        &["~H1 Postdoc in X"],
    );
    html(
        "<title>Postdoc in X | Uni</title><p>Text",
        &["~F title¦Postdoc in X", "~Text"],
    );
    html(
        "<title>Uni | Postdoc in X</title><h1>Jobs</h1><h2>Postdoc in X</h2>",
        &["~F title¦Postdoc in X", "~H1 Jobs", "~H2 Postdoc in X"],
    );
    html(
        "<meta property=og:title content=\"PhD &amp; more\"><title>Uni</title><p>x",
        &["~F title¦PhD & more", "~x"],
    );
    html(
        "<title>Jobs</title><h1>Postdoc in X</h1>",
        &["~H1 Postdoc in X"],
    );
}

const POSTING: &str = r#"<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [{"@type": "Organization", "name": "no"}, {
  "@type": ["JobPosting"], "title": "PhD in \"X\" &amp; Y\u00e9",
  "hiringOrganization": {"@type": "Organization", "name": "Uni"},
  "jobLocation": [{"address": {"addressCountry": {"name": "Norway"}, "addressLocality": "Oslo", "postalCode": "0001", "streetAddress": "Road 1"}}],
  "validThrough": "2023-03-04T23:59:59+01:00", "datePosted": "2023-01-01",
  "employmentType": ["FULL_TIME", "TEMPORARY"], "identifier": {"@type": "PropertyValue", "name": "Uni", "value": 283926},
  "baseSalary": {"currency": "EUR", "value": {"minValue": 2325, "maxValue": 2972.5, "unitText": "MONTH"}},
  "totalJobOpenings": null, "industry": "", }
]}</script><p>Text"#;

#[test]
fn codes_that_portals_print_for_themselves() {
    let source = r#"<script type="application/ld+json">{"@type": "JobPosting", "title": "Doktorand",
 "identifier": {"@type": "PropertyValue", "value": "af15608db16731b22949cc3fa88cfb8bca2eab64"},
 "jobLocation": {"address": {"addressLocality": "Fern", "addressCountry": "de"}}}</script><p>Text"#;
    html(
        source,
        &["~F title¦Doktorand", "F jobLocation¦Fern, DE", "~Text"],
    );
}

#[test]
fn a_job_posting_in_json_is_fields() {
    html(
        POSTING,
        &[
            "~F title¦PhD in \"X\" & Yé",
            "F identifier¦283926",
            "F hiringOrganization¦Uni",
            "F jobLocation¦Road 1, 0001 Oslo, Norway",
            "F datePosted¦2023-01-01",
            "F validThrough¦2023-03-04",
            "F employmentType¦FULL TIME¦TEMPORARY",
            "F baseSalary¦EUR 2325 - 2972.5 per MONTH",
            "~Text",
        ],
    );
    comes_from(
        POSTING,
        "PhD in \"X\" & Yé",
        r#"PhD in \"X\" &amp; Y\u00e9"#,
    );
    comes_from(POSTING, "2023-03-04", "2023-03-04");
    comes_from(POSTING, "0001 Oslo", r#"Oslo", "postalCode": "0001"#);
    comes_from(POSTING, "Text", "Text");
}

#[test]
fn json_may_be_anything() {
    for json in [
        "",
        "{",
        "[",
        "null",
        "{\"@type\":\"JobPosting\"",
        "{\"@type\":\"JobPosting\",\"title\":\"x",
        "{\"@type\":\"Thing\",\"title\":\"x\"}",
        "{'a'}",
        "{\"@type\":\"JobPosting\",\"title\":{}}",
        "\u{0}",
    ] {
        html(
            &format!("<script type=\"application/ld+json\">{json}</script><p>Text"),
            &["~Text"],
        );
    }
    html(
        "<script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":\"x\" \"datePosted\" \"2020-01-01\",,}</script>",
        &["~F title¦x", "F datePosted¦2020-01-01"],
    );
    let deep = format!(
        "<script type=\"application/ld+json\">{}</script><p>Text",
        "[".repeat(10_000)
    );
    html(&deep, &["~Text"]);
}

#[test]
fn microdata_is_fields_too() {
    html(
        "<div itemscope itemtype='https://schema.org/JobPosting'><h1 itemprop=title>PhD in X</h1><meta itemprop=datePosted content=2023-01-01>\
         <span itemprop=hiringOrganization itemscope><b itemprop=name>Uni</b></span> <time itemprop=validThrough datetime='2023-03-04T12:00'>4 March</time></div>",
        &[
            "~F title¦PhD in X",
            "F hiringOrganization¦Uni",
            "F datePosted¦2023-01-01",
            "F validThrough¦2023-03-04",
            "~H1 PhD in X",
            "~«Uni» 4 March 2023",
        ],
    );
    html(
        "<div itemscope itemtype=Person><b itemprop=title>x</b></div>",
        &["~«x»"],
    );
}

#[test]
fn pages_nested_deep_are_read() {
    let deep = format!(
        "{}x{}y",
        "<div><ul><li><b>".repeat(25_000),
        "</b></li></ul></div>".repeat(25_000)
    );
    let lines = shown(&deep, Format::Html);
    assert_eq!(lines.len(), 2);
    for source in [
        "<".repeat(200_000),
        "<a href=\"".repeat(20_000),
        "<nav>".repeat(40_000),
        "<s>x".repeat(40_000),
        "&".repeat(200_000),
        "<p itemscope>".repeat(20_000),
    ] {
        shown(&source, Format::Html);
    }
}
