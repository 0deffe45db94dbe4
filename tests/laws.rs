//! What holds of every text, whatever it says. The fuzz targets hold the same.

use academic_posting::{Date, Mention, MentionValue, Posting, Span};
use chrono::Datelike;
use serde_json::Value;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Holds a reading of a text, by any parser, to the laws.
pub fn hold(source: &str, parse: impl Fn(&str) -> Posting) {
    let posting = parse(source);
    let json = serde_json::to_value(&posting).unwrap();
    spans_slice_the_source(source, &json);
    sections_stand_in_order(&posting);
    texts_are_clean(&json);
    parsing_twice_agrees(source, &posting, &parse);
    line_ends_do_not_matter(source, &parse);
    serde_round_trips(&posting, &json);
    kinds_are_sorted(&posting);
}

/// What holds besides where every character is text.
pub fn hold_plain(source: &str, parse: impl Fn(&str) -> Posting) {
    let posting = parse(source);
    sections_cover_the_text(source, &posting);
    for (value, span) in printed_texts(&posting) {
        let slice = &source[span.range()];
        assert_eq!(
            letters(value),
            letters(slice),
            "a text is not what its span {span:?} slices"
        );
    }
}

/// What holds of texts with markup: the value's letters stand in the slice, in order, between those of the markup.
pub fn hold_marked_up(source: &str, parse: impl Fn(&str) -> Posting) {
    let posting = parse(source);
    for (value, span) in printed_texts(&posting) {
        let slice = &source[span.range()];
        let mut printed = slice.chars();
        let stands = |letter| printed.any(|c| c == letter);
        let mut letters = value.chars().filter(char::is_ascii_alphanumeric);
        assert!(letters.all(stands), "{value:?} does not stand in {slice:?}");
    }
}

/// Holds the mentions of a text to the laws.
pub fn hold_mentions(source: &str) {
    let mentions = academic_posting::mentions(source);
    let mut end = 0;
    for mention in &mentions {
        assert!(slices(source, mention.span), "{mention:?} slices no text");
        assert!(
            mention.span.start >= end,
            "{mention:?} stands over the mention before it"
        );
        end = mention.span.end;
        mention_says_something(mention);
    }
    assert_eq!(
        mentions,
        academic_posting::mentions(source),
        "reading twice differs"
    );
    let json = serde_json::to_string(&mentions).unwrap();
    let back: Vec<Mention> = serde_json::from_str(&json).unwrap();
    assert_eq!(back, mentions, "{json} is read back as something else");
}

/// What a posting mentions says the same when it is cut out, but for what it shares with its neighbours: the year of "1 to 3 March 2021",
/// the period of "€ 2395 … to € 3061 per month". Not for arbitrary texts: signs before and behind may make another word of it.
pub fn hold_alone(source: &str) {
    for mention in academic_posting::mentions(source) {
        let slice = &source[mention.span.range()];
        if slice.contains(['*', '_', '&', '<', '[']) {
            continue;
        }
        let alone = academic_posting::mentions(slice);
        let agrees = match alone.as_slice() {
            [only] => only.span.range() == (0..slice.len()) && agrees(&mention.value, &only.value),
            [] => matches!(
                mention.value,
                MentionValue::Date(_) | MentionValue::Phone(_) | MentionValue::Identifier(_)
            ),
            _ => false,
        };
        assert!(
            agrees,
            "{slice:?} is {:?} in its text, {alone:?} alone",
            mention.value
        );
    }
}

/// Does what was read alone leave out at most what may stand elsewhere?
fn agrees(within: &MentionValue, alone: &MentionValue) -> bool {
    match (within, alone) {
        (
            MentionValue::Date(Date::Day(day)),
            MentionValue::Date(Date::YearlessDay {
                month,
                day: of_month,
            }),
        ) => (day.month(), day.day()) == (*month, *of_month),
        (MentionValue::Money(within), MentionValue::Money(alone)) => {
            (within.min, within.max) == (alone.min, alone.max)
                && (alone.currency.is_none() || alone.currency == within.currency)
                && (alone.period.is_none() || alone.period == within.period)
                && (alone.basis.is_none() || alone.basis == within.basis)
        }
        _ => within == alone,
    }
}

/// `span` is a slice of the source: on `char` boundaries and not empty.
fn slices(source: &str, span: Span) -> bool {
    source
        .get(span.range())
        .is_some_and(|slice| !slice.is_empty())
}

fn spans_slice_the_source(source: &str, json: &Value) {
    match json {
        Value::Object(members) => {
            if let Some(span) = members.get("span") {
                let span: Span = serde_json::from_value(span.clone()).unwrap();
                assert!(slices(source, span), "{json} slices no text");
            }
            members
                .values()
                .for_each(|member| spans_slice_the_source(source, member));
        }
        Value::Array(items) => items
            .iter()
            .for_each(|item| spans_slice_the_source(source, item)),
        _ => {}
    }
}

fn sections_stand_in_order(posting: &Posting) {
    let mut end = 0;
    for section in &posting.sections {
        assert!(
            section.span.start >= end,
            "{section:?} begins before the section before it ends"
        );
        end = section.span.end;
        if let Some(heading) = &section.heading {
            let inside =
                section.span.start <= heading.span.start && heading.span.end <= section.span.end;
            assert!(inside, "{section:?} has its heading elsewhere");
        }
    }
}

/// No word of the text stands outside all sections.
fn sections_cover_the_text(source: &str, posting: &Posting) {
    let mut end = 0;
    let ends = [source.len()..source.len()];
    for span in posting
        .sections
        .iter()
        .map(|section| section.span.range())
        .chain(ends)
    {
        let between = &source[end..span.start];
        assert!(letters(between).is_empty(), "{between:?} is in no section");
        end = span.end;
    }
}

/// White space is folded, nothing blank stands at either end, and letters are composed.
fn texts_are_clean(json: &Value) {
    match json {
        Value::String(text) => {
            assert!(!text.is_empty(), "a text is empty");
            let folded: Vec<_> = text.split_whitespace().collect();
            assert_eq!(*text, folded.join(" "), "white space is not folded");
            assert!(is_nfc(text), "{text:?} is not composed");
        }
        Value::Object(members) => members.values().for_each(texts_are_clean),
        Value::Array(items) => items.iter().for_each(texts_are_clean),
        _ => {}
    }
}

fn parsing_twice_agrees(source: &str, posting: &Posting, parse: impl Fn(&str) -> Posting) {
    assert_eq!(*posting, parse(source), "parsing twice differs");
}

fn line_ends_do_not_matter(source: &str, parse: impl Fn(&str) -> Posting) {
    let unix = source.replace("\r\n", "\n");
    // A carriage return on its own is a line end, too; in front of a line feed it would change sides.
    if unix.contains('\r') || !unix.contains('\n') {
        return;
    }
    let windows = unix.replace('\n', "\r\n");
    same_values(&parse(&unix), &parse(&windows), "LF and CRLF");
}

fn serde_round_trips(posting: &Posting, json: &Value) {
    let text = json.to_string();
    let back: Posting = serde_json::from_str(&text).unwrap();
    assert_eq!(back, *posting, "{text} is read back as something else");
}

fn kinds_are_sorted(posting: &Posting) {
    for qualification in &posting.qualifications {
        let kinds = &qualification.value.kinds;
        assert!(
            kinds.is_sorted_by(|a, b| a < b),
            "{kinds:?} are not sorted, or hold a kind twice"
        );
    }
}

fn mention_says_something(mention: &Mention) {
    let said = match &mention.value {
        MentionValue::Money(money) => money.min.or(money.max).is_some(),
        MentionValue::Duration(length) => length.min.or(length.max).is_some(),
        MentionValue::Percent(range) => range.min.or(range.max).is_some(),
        MentionValue::Hours(hours) => hours.hours.min.or(hours.hours.max).is_some(),
        MentionValue::Email(address) => address.contains('@'),
        MentionValue::Phone(phone) => phone.as_str().contains(|c: char| c.is_ascii_digit()),
        MentionValue::PayScale(text) | MentionValue::Url(text) => !text.trim().is_empty(),
        MentionValue::Identifier(identifier) => !identifier.id.trim().is_empty(),
        _ => true,
    };
    assert!(said, "{mention:?} says nothing");
}

/// Two readings say the same, wherever it stands.
pub fn same_values(one: &Posting, other: &Posting, of: &str) {
    let (one, other) = (values(one), values(other));
    let differing = one
        .as_object()
        .unwrap()
        .iter()
        .filter(|(field, value)| other.get(field) != Some(value));
    let lines: Vec<_> = differing
        .map(|(field, value)| format!("{field}: {value}\n    and: {}", other[field]))
        .collect();
    assert!(
        lines.is_empty(),
        "{of} are read differently:\n{}",
        lines.join("\n")
    );
}

/// The posting without its places.
fn values(posting: &Posting) -> Value {
    let mut json = serde_json::to_value(posting).unwrap();
    drop_spans(&mut json);
    json
}

fn drop_spans(json: &mut Value) {
    match json {
        Value::Object(members) => {
            members.shift_remove("span");
            members.values_mut().for_each(drop_spans);
        }
        Value::Array(items) => items.iter_mut().for_each(drop_spans),
        _ => {}
    }
}

/// The texts that are given as they are printed, each with its place.
fn printed_texts(posting: &Posting) -> Vec<(&str, Span)> {
    let names = posting
        .title
        .iter()
        .chain(&posting.employer)
        .chain(&posting.units)
        .chain(&posting.disciplines);
    let items = posting.duties.iter().chain(&posting.benefits);
    let headings = posting
        .sections
        .iter()
        .filter_map(|section| section.heading.as_ref());
    let mut texts: Vec<_> = names
        .chain(items)
        .chain(headings)
        .map(|text| (text.value.as_str(), text.span))
        .collect();
    texts.extend(
        posting
            .qualifications
            .iter()
            .map(|item| (item.value.text.as_str(), item.span)),
    );
    texts.extend(
        posting
            .documents
            .iter()
            .map(|item| (item.value.text.as_str(), item.span)),
    );
    texts
}

/// What counts of a text when white space doesn't: without what no reader sees, with the letters of ligatures, and then composed.
fn letters(text: &str) -> String {
    let unseen = |c: &char| {
        c.is_whitespace()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
            || matches!(c, '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let ligature = |c: &char| matches!(c, '\u{fb00}'..='\u{fb06}');
    let spelt = |c: char| {
        let letters: Vec<char> = std::iter::once(c).nfkc().collect();
        if ligature(&c) { letters } else { vec![c] }
    };
    let mut before = None;
    text.chars()
        .filter(|c| !unseen(c))
        // "Duration:- 2 years": the dash says no more than the colon.
        .filter(|&c| {
            let dash = before == Some(':') && matches!(c, '-' | '–' | '—');
            before = Some(c);
            !dash
        })
        .flat_map(spelt)
        .nfc()
        .collect()
}
