use super::super::weave::Weaver;
use super::node::{Key, Node, Value};
use super::tokens::Attribute;

/// The items of a page that `itemscope` and `itemprop` mark.
#[derive(Debug, Default)]
pub struct Microdata {
    open: Vec<Frame>,
    jobs: Vec<Vec<(Key, Node)>>,
}

/// An element that is an item, or whose text is a property of one.
#[derive(Debug)]
struct Frame {
    name: Vec<u8>,
    /// Elements of the same name inside it.
    nested: usize,
    property: Option<Key>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Item {
        members: Vec<(Key, Node)>,
        posting: bool,
    },
    /// Where its text begins in the clean text.
    Text(usize),
}

const MAX_OPEN: usize = 32;

/// A longer text is a part of the posting, no property.
const MAX_TEXT: usize = 300;

impl Microdata {
    pub fn open(&mut self, name: &[u8], attributes: &[Attribute], weaver: &Weaver<'_>) {
        let value = |wanted: &str| attributes.iter().find(|attribute| attribute.name == wanted);
        let scope = value("itemscope").is_some();
        if self.open.is_empty() && !scope {
            return;
        }
        if let Some(frame) = self.open.iter_mut().rev().find(|frame| frame.name == name) {
            frame.nested += 1;
        }
        let property = value("itemprop").map(|property| Key {
            name: property.value.trim().to_owned(),
            range: property.range.clone(),
        });
        let given = value("content").or_else(|| value("datetime"));
        let content = if scope {
            Content::Item {
                members: Vec::new(),
                posting: value("itemtype")
                    .is_some_and(|kind| kind.value.trim().ends_with("JobPosting")),
            }
        } else if let Some(given) = given {
            if let Some(key) = property {
                self.add(key, Node::Value(Value::Raw(given.range.clone())));
            }
            return;
        } else if property.is_some()
            && !matches!(name, b"meta" | b"link" | b"img" | b"br" | b"input")
        {
            Content::Text(weaver.len())
        } else {
            return;
        };
        if self.open.len() < MAX_OPEN {
            if let Some(frame) = self.open.iter_mut().rev().find(|frame| frame.name == name) {
                // Its own end tag is counted by its own frame.
                frame.nested = frame.nested.saturating_sub(1);
            }
            self.open.push(Frame {
                name: name.to_vec(),
                nested: 0,
                property,
                content,
            });
        }
    }

    pub fn close(&mut self, name: &[u8], weaver: &Weaver<'_>) {
        let Some(at) = self.open.iter().rposition(|frame| frame.name == name) else {
            return;
        };
        match self.open.get_mut(at) {
            Some(frame) if frame.nested > 0 => frame.nested -= 1,
            _ => self.end(at, weaver),
        }
    }

    /// The postings that were found.
    pub fn finish(mut self, weaver: &Weaver<'_>) -> Vec<Vec<(Key, Node)>> {
        self.end(0, weaver);
        self.jobs
    }

    /// Ends the elements from the `at`th on.
    fn end(&mut self, at: usize, weaver: &Weaver<'_>) {
        while self.open.len() > at {
            let Some(frame) = self.open.pop() else { break };
            match frame.content {
                Content::Item { members, posting } => {
                    if posting {
                        self.jobs.push(members);
                    } else if let Some(key) = frame.property {
                        self.add(key, Node::Object(members));
                    }
                }
                Content::Text(from) => {
                    let shown = weaver.shown(from..weaver.len());
                    if let (Some(key), Some((text, range))) = (frame.property, shown)
                        && text.len() <= MAX_TEXT
                    {
                        self.add(key, Node::Value(Value::Shown(text, range)));
                    }
                }
            }
        }
    }

    /// A property of the innermost item.
    fn add(&mut self, key: Key, node: Node) {
        let item = self
            .open
            .iter_mut()
            .rev()
            .find_map(|frame| match &mut frame.content {
                Content::Item { members, .. } => Some(members),
                Content::Text(_) => None,
            });
        if let Some(members) = item {
            members.push((key, node));
        }
    }
}
