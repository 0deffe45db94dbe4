//! What only the layout of a page tells: style, menus, what an item begins with.

use super::*;

#[test]
fn a_label_and_a_value_that_only_style_parts() {
    html(
        "<p><span>Deadline</span><span>1 May</span><p><b>Site:</b>Lund",
        &["~R Deadline¦1 May", "~«Site:» Lund"],
    );
    html(
        "<div><span>Salary (gross)</span><span>€2325</span></div><p>Our <i>first</i> <b>Deadline</b><u>1 May</u></p>\
         <h2><span>Your</span><span>Tasks</span></h2>",
        &[
            "~R Salary (gross)¦€2325",
            "~Our first Deadline 1 May",
            "~H2 Your Tasks",
        ],
    );
    html(
        "<p><span>Post</span><span>doc</span> and <b>Ph</b>D at the <i>pH</i>Lab",
        &["~Postdoc and PhD at the pHLab"],
    );
}

#[test]
fn what_opens_a_part_of_the_page_is_its_heading() {
    html(
        "<h3><button class=\"accordion-button\">Tasks</button></h3><div>x</div>",
        &["~H3 Tasks", "~x"],
    );
    html(
        "<p>a</p><button aria-expanded=\"false\">Tasks</button><div>x</div><details><summary>Pay</summary>y</details>",
        &["~a", "~«Tasks»", "x", "«Pay»", "y"],
    );
}

#[test]
fn the_tags_of_a_template_are_no_text() {
    html(
        "<p>Apply to {{ site.jobs.io }} by {May}{% include map.html %}.",
        &["~Apply to by {May}."],
    );
    html("<p>{{ never closed", &["~{{ never closed"]);
}

#[test]
fn a_blank_before_a_line_end() {
    html(
        "<strong>Applications \nare sought\nfor\n\na lake</strong>",
        &["~«Applications»", "«are sought»", "«for»", "~«a lake»"],
    );
}

#[test]
fn what_an_item_begins_with_names_what_it_goes_on_with() {
    html(
        "<ul><li><b>Teaching</b><br>Two courses<li><p><strong>Pay:</strong></p><p>Good</p><li><span>Contact</span> <div>Jane Doe</div>",
        &[
            "~  - «Teaching»: Two courses",
            "  - «Pay:» Good",
            "  - Contact: Jane Doe",
        ],
    );
    html(
        "<ul><li>A <b>degree</b><br>or two<li><b>Tasks</b><br>- teach<br>- mark<li><b>Tasks</b><ul><li>teach</ul>",
        &[
            "~  - A degree",
            "or two",
            "  - «Tasks»",
            "  - teach",
            "  - mark",
            "  - «Tasks»",
            "    - teach",
        ],
    );
}

#[test]
fn style_makes_text_strong_or_not() {
    html(
        "<p><span style=\"color: red; font-weight: 700\">Tasks</span><p><b style='font-weight:normal'>We teach <b>all</b> day</b>\
         <p><span style=\"font-weight: 400\">Text</span> <font>and</font> <strong>more</strong>",
        &["~«Tasks»", "~We teach all day", "~Text and more"],
    );
}

#[test]
fn menus_are_no_text() {
    html(
        "<div class=\"main-menu\"><a href=/>Home</a> <a href=/jobs>All vacancies</a></div><h1>Postdoc</h1>\
         <div id=nav><p>We look for a postdoc who knows lakes.</p><a href=/lakes>Lakes</a></div>\
         <ul class=share><li><a href=https://a.b/c>Share</a></li></ul><div class=cookie-consent>We use cookies.</div>\
         <div id=footer><a href=/a>Imprint</a></div><body class=nav><a href=/>x</a>",
        &[
            "~H1 Postdoc",
            "~We look for a postdoc who knows lakes.",
            "~Lakes",
            "x",
        ],
    );
    html(
        "<ul><li><a href=#tasks>Tasks</a></li><li> <a href='#pay'>Pay</a> </li></ul><h2 id=tasks>Tasks</h2>\
         <ul><li><a href='#top'>Teach</a> and mark<li><a href='#'>Write</a><li><a href='#a' data-toggle=collapse>Pay</a></ul>",
        &["~H2 Tasks", "~  - Teach and mark", "  - Write", "  - Pay"],
    );
    // Links to people are no menu, and those of a menu inside it count for nothing.
    html(
        "<div class=sidebar><nav><a href=/a>All of our vacancies</a></nav><p>Ask <a href=mailto:jane@uni.edu>Jane Doe, jane@uni.edu</a></p></div><p>Text",
        &["~Ask Jane Doe, jane@uni.edu", "~Text"],
    );
}

#[test]
fn a_name_without_a_value_says_nothing() {
    html(
        "<table><tr><th>Interview</th><td> &nbsp;</td></tr><tr><th>Post</th><th></th></tr><tr><td>Grade</td><td></td></tr>\
         <tr><th>Pay</th><td></td><td>£10</td></tr></table><dl><dt>Start<dd><dt>Site<dd>Lund</dl>",
        &["~«Post»", "Grade", "R Pay¦£10", "~R Site¦Lund"],
    );
}

#[test]
fn a_blank_that_breaks_no_line_is_one() {
    html(
        "<p>&nbsp;1&nbsp;May at\u{a0}Lund&nbsp; or<p>&nbsp;<p>x",
        &["~1 May at Lund or", "~x"],
    );
}

#[test]
fn lines_that_the_page_calls_titles() {
    html(
        "<p class=\"section-title\">Tasks</p><p>x</p><div class=subtitle>Pay</div><span class=\"heading\">Site</span> y",
        &["~«Tasks»", "~x", "~«Pay»", "«Site» y"],
    );
    html(
        "<p class=\"title\"><b>Postdoc</b> (open)</p><p>x",
        &["~«Postdoc (open)»", "~x"],
    );
    html(
        "<p class=\"entitled\">Tasks</p><div class=\"title\"><h2>x</h2><p>y</p></div>",
        &["~Tasks", "~H2 x", "~y"],
    );
}

#[test]
fn headers_of_a_part_and_of_the_page() {
    html(
        "<section><header><h2>Postdoc</h2></header><p>x</section>",
        &["~H2 Postdoc", "~x"],
    );
    html(
        "<section><p>x</section><header><h2>Site</h2></header><p>y",
        &["~x", "~y"],
    );
    html(
        "<header><h1>Site</h1></header><main><h1>Postdoc</h1><p>x</main>",
        &["~Site", "~H1 Postdoc", "~x"],
    );
    html(
        "<header><h1>Postdoc</h1></header><main><h2>Tasks</h2><p>x</main>",
        &["~H1 Postdoc", "~H2 Tasks", "~x"],
    );
}
