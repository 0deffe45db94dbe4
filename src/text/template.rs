//! What the generator of a site puts something in for: "{{ page.title }}", "{% include map.html %}". It is no text.

#[cfg(feature = "html")]
use core::ops::Range;

/// Where the tag ends that begins here: "{{ page.title }}", "{% include map.html %}", or what kramdown says of the piece before:
/// "{: .wide}".
pub fn tag_end(source: &str, at: usize, end: usize) -> Option<usize> {
    let tag = source.get(at..end)?;
    let close: &[u8] = match tag.as_bytes().get(1)? {
        b'{' => b"}}",
        b'%' => b"%}",
        b':' => {
            let mut inside = tag.bytes().take(LONGEST);
            return inside
                .position(|byte| byte == b'}')
                .map(|at_end| at + at_end + 1);
        }
        _ => return None,
    };
    let mut pairs = tag.as_bytes().get(2..)?.windows(2).take(LONGEST);
    let inside = pairs.position(|pair| pair == close)?;
    Some(at + 2 + inside + close.len())
}

/// A tag is no longer: whatever else begins so costs no more.
const LONGEST: usize = 200;

/// The tags in a part of the source, but for those of kramdown, which only Markdown has.
#[cfg(feature = "html")]
pub fn tags(source: &str, part: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let text = source.get(part.clone()).unwrap_or_default();
    let mut done = part.start;
    text.match_indices('{').filter_map(move |(at, _)| {
        let at = part.start + at;
        let opens = matches!(source.as_bytes().get(at + 1), Some(b'{' | b'%'));
        let end = tag_end(source, at, part.end).filter(|_| opens && at >= done)?;
        done = end;
        Some(at..end)
    })
}

/// "{% include … %}", "{{ page.title }}", "{: .lead }": for the generator of a site, no text.
pub fn is_tag(content: &str) -> bool {
    let content = content.trim_start_matches(['#', ' ']);
    [("{%", "%}"), ("{{", "}}"), ("{:", "}")]
        .iter()
        .any(|(open, close)| content.starts_with(open) && content.trim_end().ends_with(close))
        && content.matches('}').count() <= 2
}
