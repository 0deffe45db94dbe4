//! What a corpus of postings says as data: how often each field is filled, and which values can hardly be true.

#[allow(
    dead_code,
    reason = "highlight shows more of a value than is counted here"
)]
mod found;
mod input;
mod plausibility;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::process::ExitCode;

use academic_posting::Posting;
use plausibility::RULES;

const HELP: &str = "\
Surveys parsed postings: a table of how often each field is filled and how the text vouches for it, and a table of the values that
break a rule of plausibility.

Usage: extract postings/*.txt | survey [--all] [FILE ...]

Each FILE holds one posting a line, as `extract` prints them; without files, or for -, standard input is read.

  --all      every value that breaks a rule, not only the first three of each rule
  --help     this text";

/// So many values of each rule are shown, if not all.
const SHOWN: usize = 3;

fn main() -> ExitCode {
    let (options, names) = match input::arguments(&["--all", "--help"]) {
        Ok(arguments) => arguments,
        Err(error) => {
            eprintln!("survey: {error}");
            return ExitCode::from(2);
        }
    };
    let chosen = |name: &str| options.iter().any(|option| option == name);
    if chosen("--help") {
        println!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let mut survey = Survey::default();
    let mut failed = false;
    for name in names {
        match input::text(&name) {
            Ok(lines) => failed |= !survey.read(&name, &lines),
            Err(reason) => {
                eprintln!("{name}: {reason}");
                failed = true;
            }
        }
    }
    let shown = if chosen("--all") { usize::MAX } else { SHOWN };
    let mut out = io::BufWriter::new(io::stdout().lock());
    match survey.write(&mut out, shown).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("survey: standard output: {error}");
            ExitCode::FAILURE
        }
        _ if failed => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    }
}

#[derive(Default)]
struct Survey {
    postings: usize,
    /// In the order of a posting's fields.
    fields: Vec<(String, Field)>,
    /// In how many postings each kind of part and of doubt occurs, and how often in all.
    kinds: BTreeMap<String, (usize, usize)>,
    /// For each rule the values that break it, each with its place.
    broken: BTreeMap<usize, Vec<String>>,
}

/// What the survey knows of a field.
#[derive(Default)]
struct Field {
    /// In how many postings it says anything.
    filled: usize,
    /// How many values it has in all.
    values: usize,
    /// How many of them stand there labelled, sectioned, phrased, bare.
    evidence: [usize; EVIDENCE.len()],
}

const EVIDENCE: [&str; 4] = ["labelled", "sectioned", "phrased", "bare"];

impl Survey {
    /// Takes in one posting a line; false if a line is none.
    fn read(&mut self, name: &str, lines: &str) -> bool {
        let mut good = true;
        for (number, line) in (1..)
            .zip(lines.lines())
            .filter(|(_, line)| !line.trim().is_empty())
        {
            match serde_json::from_str::<Posting>(line) {
                Ok(posting) => self.count(&posting, &format!("{name}:{number}")),
                Err(error) => {
                    eprintln!("{name}:{number}: not a posting: {error}");
                    good = false;
                }
            }
        }
        good
    }

    fn count(&mut self, posting: &Posting, place: &str) {
        self.postings += 1;
        for (name, _) in found::fields(posting) {
            self.field(&name);
        }
        let mut last = None;
        for found in found::values(posting) {
            let first = last.as_ref() != Some(&found.field);
            let field = self.field(&found.field);
            field.filled += usize::from(first);
            field.values += 1;
            for (count, evidence) in field.evidence.iter_mut().zip(EVIDENCE) {
                *count += usize::from(found.evidence == evidence);
            }
            last = Some(found.field);
        }
        let mut times = BTreeMap::new();
        for kind in found::kinds(posting) {
            *times.entry(kind).or_insert(0) += 1;
        }
        for (kind, times) in times {
            let (postings, all) = self.kinds.entry(kind).or_default();
            *postings += 1;
            *all += times;
        }
        for (number, rule) in RULES.iter().enumerate() {
            for value in (rule.broken)(posting) {
                self.broken
                    .entry(number)
                    .or_default()
                    .push(format!("{place}: {value}"));
            }
        }
    }

    fn field(&mut self, name: &str) -> &mut Field {
        let at = self
            .fields
            .iter()
            .position(|(known, _)| known == name)
            .unwrap_or_else(|| {
                self.fields.push((name.to_owned(), Field::default()));
                self.fields.len() - 1
            });
        &mut self.fields[at].1
    }

    fn write(&self, out: &mut impl Write, shown: usize) -> io::Result<()> {
        writeln!(out, "{} postings\n", self.postings)?;
        writeln!(
            out,
            "{:<24} {:>8} {:>7} {:>8}   {:>9} {:>9} {:>9} {:>9}",
            "field",
            "filled",
            "share",
            "values",
            EVIDENCE[0],
            EVIDENCE[1],
            EVIDENCE[2],
            EVIDENCE[3]
        )?;
        for (name, field) in &self.fields {
            let share = permille(field.filled, self.postings);
            let [labelled, sectioned, phrased, bare] = field.evidence;
            writeln!(
                out,
                "{name:<24} {:>8} {:>5}.{} % {:>7}   {labelled:>9} {sectioned:>9} {phrased:>9} {bare:>9}",
                field.filled,
                share / 10,
                share % 10,
                field.values,
            )?;
        }
        writeln!(
            out,
            "\n{:<40} {:>8} {:>7} {:>8}",
            "part or doubt", "postings", "share", "in all"
        )?;
        for (kind, (postings, all)) in &self.kinds {
            let share = permille(*postings, self.postings);
            writeln!(
                out,
                "{kind:<40} {postings:>8} {:>5}.{} % {all:>6}",
                share / 10,
                share % 10
            )?;
        }
        writeln!(out, "\n{:<68} {:>8}", "rule", "broken")?;
        let mut all = 0;
        for (number, rule) in RULES.iter().enumerate() {
            let broken = self
                .broken
                .get(&number)
                .map(Vec::as_slice)
                .unwrap_or_default();
            all += broken.len();
            writeln!(out, "{:<68} {:>8}", rule.states, broken.len())?;
            for value in broken.iter().take(shown) {
                writeln!(out, "    {value}")?;
            }
        }
        writeln!(out, "{:<68} {all:>8}", "all")
    }
}

fn permille(part: usize, whole: usize) -> usize {
    (part * 1000).checked_div(whole).unwrap_or_default()
}
