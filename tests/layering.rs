//! Who may name whom: each stage reads only what the stages above it made.

use std::fs;
use std::path::{Path, PathBuf};

/// A layer and the layers that its code may name.
const LAYERS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("lexicon", &["model"]),
    ("text", &["model"]),
    ("grammar", &["model", "lexicon"]),
    ("mentions", &["model", "lexicon", "text", "grammar"]),
    (
        "outline",
        &["model", "lexicon", "text", "grammar", "mentions"],
    ),
    (
        "fields",
        &["model", "lexicon", "text", "grammar", "mentions", "outline"],
    ),
    ("assemble", &["model", "text", "outline", "fields"]),
];

#[test]
fn each_layer_names_only_those_above_it() {
    let mut wrong = Vec::new();
    let mut layers = Vec::new();
    for file in sources() {
        let Some(layer) = file.module.first().filter(|layer| *layer != "lib") else {
            continue;
        };
        let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| name == layer) else {
            wrong.push(format!("{}: no layer of the design", file.path.display()));
            continue;
        };
        layers.push(layer.clone());
        for path in paths(&file.code, &file.module) {
            let named = path.first().map_or("lib", String::as_str);
            if named != layer && !allowed.contains(&named) {
                wrong.push(format!(
                    "{} names crate::{}",
                    file.path.display(),
                    path.join("::")
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    layers.dedup();
    assert!(layers.len() >= 7, "only {layers:?} were looked at");
}

#[test]
fn no_field_names_another() {
    let mut wrong = Vec::new();
    let files = sources();
    let fields: Vec<&str> = files
        .iter()
        .filter_map(|file| field(&file.module))
        .collect();
    for file in &files {
        let Some(own) = field(&file.module) else {
            continue;
        };
        for path in paths(&file.code, &file.module) {
            if let Some(named) =
                field(&path).filter(|named| *named != own && fields.contains(named))
            {
                wrong.push(format!("{} names the field {named}", file.path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn field(path: &[String]) -> Option<&str> {
    match path {
        [layer, field, ..] if layer == "fields" => Some(field),
        _ => None,
    }
}

#[test]
fn the_test_sees_every_way_to_name_a_module() {
    let at = ["fields".to_owned(), "salary".to_owned()];
    let names = |code: &str| -> Vec<String> {
        paths(&code_of(code), &at)
            .iter()
            .map(|path| path.join("::"))
            .collect()
    };
    assert_eq!(names("// crate::model::A\n/* crate::text::B */"), [""; 0]);
    assert_eq!(
        names(r##"let a = "crate::model::A"; let b = r#"" crate::text"#; let c = '"';"##),
        [""; 0]
    );
    assert_eq!(
        names("#[cfg(test)]\nmod tests { use crate::mentions::Scan; }"),
        [""; 0]
    );
    assert_eq!(names("pub(crate) struct A; pub(super) struct B;"), [""; 0]);
    assert_eq!(names("use crate::model::Date;"), ["model::Date"]);
    assert_eq!(
        names("let a: &'a str = crate::text::clean(b);"),
        ["text::clean"]
    );
    assert_eq!(
        names("use crate::{model::{Date, Span}, text};"),
        ["model::Date", "model::Span", "text"]
    );
    assert_eq!(
        names("use super::start; use super::super::outline::Part;"),
        ["fields::start", "outline::Part"]
    );
    assert_eq!(names("use self::scale::A;"), ["fields::salary::scale::A"]);
}

/// A source file.
struct Source {
    path: PathBuf,
    /// "fields", "salary"; "lib" for the root.
    module: Vec<String>,
    /// Without comments, strings and tests.
    code: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let inside = path.strip_prefix(&root).unwrap().with_extension("");
                let mut module: Vec<String> = inside
                    .iter()
                    .map(|part| part.to_str().unwrap().to_owned())
                    .collect();
                module.pop_if(|last| last == "mod");
                let code = code_of(&fs::read_to_string(&path).unwrap());
                files.push(Source { path, module, code });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The code without comments, strings, characters, and the tests at its end.
fn code_of(source: &str) -> String {
    let mut code = String::new();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let skipped = if rest.starts_with("#[cfg(test)]\nmod ") {
            break;
        } else if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("r\"") || rest.starts_with("r#") {
            raw_string(rest)
        } else if c == '"' {
            1 + closing(&rest[1..], '"')
        } else if c == '\'' {
            character(rest)
        } else {
            0
        };
        if skipped == 0 {
            code.push(c);
        }
        rest = &rest[skipped.max(if skipped == 0 { c.len_utf8() } else { 0 })..];
    }
    code
}

/// The length up to and with an unescaped `quote`.
fn closing(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

fn raw_string(text: &str) -> usize {
    let hashes = text[1..].chars().take_while(|c| *c == '#').count();
    let end = format!("\"{}", "#".repeat(hashes));
    let body = 2 + hashes;
    // `r#match` is a name.
    if !text[1 + hashes..].starts_with('"') {
        return body - 1;
    }
    text[body..]
        .find(&end)
        .map_or(text.len(), |at| body + at + end.len())
}

/// A character literal; nothing for a lifetime.
fn character(text: &str) -> usize {
    let mut chars = text[1..].chars();
    match (chars.next(), chars.next()) {
        (Some('\\'), _) => 1 + closing(&text[1..], '\''),
        (Some(c), Some('\'')) => 2 + c.len_utf8(),
        _ => 0,
    }
}

/// Every path that begins at the crate, at a parent or at the module itself, from the root of the crate.
fn paths(code: &str, module: &[String]) -> Vec<Vec<String>> {
    let tokens = tokens(code);
    let mut paths = Vec::new();
    for at in 0..tokens.len() {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        if before.is_some_and(|before| before == "::")
            || tokens.get(at + 1).is_none_or(|next| next != "::")
        {
            continue;
        }
        let base = match tokens[at].as_str() {
            "crate" => Vec::new(),
            "super" => module.iter().rev().skip(1).rev().cloned().collect(),
            "self" => module.to_vec(),
            _ => continue,
        };
        let mut rest = tokens[at + 2..].iter().map(String::as_str).peekable();
        tree(&mut rest, base, &mut paths);
    }
    paths
}

/// What follows the `::` of a path: a name and what follows it, or a group of such.
fn tree<'a>(
    tokens: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>,
    mut path: Vec<String>,
    paths: &mut Vec<Vec<String>>,
) {
    match tokens.next() {
        Some("{") => loop {
            match tokens.peek() {
                None => return,
                Some(&"}") => {
                    tokens.next();
                    return;
                }
                Some(&",") => {
                    tokens.next();
                }
                Some(_) => tree(tokens, path.clone(), paths),
            }
        },
        Some("super") => {
            path.pop();
        }
        Some("self") | None => {}
        Some(name) => path.push(name.to_owned()),
    }
    if tokens.next_if_eq(&"::").is_some() {
        return tree(tokens, path, paths);
    }
    if tokens.next_if_eq(&"as").is_some() {
        tokens.next();
    }
    paths.push(path);
}

/// Names, `::`, and single signs.
fn tokens(code: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut rest = code;
    while let Some(c) = rest.chars().next() {
        let name = rest
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(rest.len());
        let length = if name > 0 {
            name
        } else if rest.starts_with("::") {
            2
        } else {
            c.len_utf8()
        };
        let (token, after) = rest.split_at(length);
        if !c.is_whitespace() {
            tokens.push(token.to_owned());
        }
        rest = after;
    }
    tokens
}
