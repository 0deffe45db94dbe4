//! Each rule of the grammar has its production in ABNF and a real example in its doc, and is named in the tests of its file.

use std::fs;
use std::path::Path;

#[test]
fn each_rule_has_its_production_an_example_and_cases() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/grammar");
    let mut wrong = Vec::new();
    let mut seen = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        // The table of the tests holds no rule.
        if file == "table" {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
        for rule in rules(&source) {
            seen += 1;
            wrong.extend(
                rule.wants()
                    .map(|want| format!("{file}::{}: {want}", rule.name)),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(seen > 150, "only {seen} rules were looked at");
}

#[test]
fn the_test_sees_what_a_rule_lacks() {
    let wants = |source: &str| -> Vec<String> {
        rules(source)
            .iter()
            .map(|rule| rule.wants().collect::<Vec<_>>().join(", "))
            .collect()
    };
    let rule = "fn day(input: &str) -> Parsed<'_, u32> {\n}\n";
    let doc = "/// ```abnf\n/// day = 1*2DIGIT\n/// ```\n/// \"4\" in \"4 March\"\n";
    let tests = "#[cfg(test)]\nmod tests {\n    reads(day, \"4\");\n}\n";
    assert_eq!(wants(&format!("{doc}{rule}{tests}")), [""]);
    assert_eq!(wants(&format!("{doc}{rule}")), ["no cases"]);
    assert_eq!(
        wants(&format!("/// A day.\n{rule}{tests}")),
        ["no production, no example"]
    );
    assert_eq!(wants("fn distance(a: u32) -> u32 {\n}\n"), [""; 0]);
}

/// A function of the grammar that reads a text.
struct Rule<'s> {
    name: &'s str,
    doc: Vec<&'s str>,
    tests: &'s str,
}

impl Rule<'_> {
    /// What it lacks.
    fn wants(&self) -> impl Iterator<Item = &'static str> {
        let production = self.doc.contains(&"```abnf");
        let behind = self.doc.iter().rev().take_while(|line| **line != "```");
        let example = production && behind.clone().any(|line| line.contains(['"', '`']));
        let word = |c: char| !(c.is_alphanumeric() || c == '_');
        let cases = self.tests.split(word).any(|word| word == self.name);
        [
            (production, "no production"),
            (example, "no example"),
            (cases, "no cases"),
        ]
        .into_iter()
        .filter_map(|(has, want)| (!has).then_some(want))
    }
}

/// The functions before the tests that give what a rule gives.
fn rules(source: &str) -> Vec<Rule<'_>> {
    let (code, tests) = source
        .split_once("#[cfg(test)]\nmod tests")
        .unwrap_or((source, ""));
    let lines: Vec<&str> = code.lines().map(str::trim).collect();
    let mut rules = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(name) = function(line) else { continue };
        let head = lines[at..].join(" ");
        let head = head.split('{').next().unwrap_or_default();
        let given = head.rsplit("->").next().unwrap_or_default();
        if !given.contains("Parsed<") && !given.contains("impl Parser<") {
            continue;
        }
        let mut doc: Vec<&str> = lines[..at]
            .iter()
            .rev()
            .take_while(|line| line.starts_with("///") || line.starts_with("#["))
            .filter_map(|line| line.strip_prefix("///"))
            .map(str::trim)
            .collect();
        doc.reverse();
        rules.push(Rule { name, doc, tests });
    }
    rules
}

fn function(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("pub ").unwrap_or(line);
    let name = rest.strip_prefix("fn ")?;
    name.split(['(', '<']).next()
}
