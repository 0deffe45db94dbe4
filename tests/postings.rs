//! The postings under `tests/postings`: the five that the crate was asked for, and others of our own making in other layouts.

use std::fs;
use std::path::{Path, PathBuf};

/// A posting's file.
pub struct File {
    /// Its name without the ending.
    pub name: String,
    /// Its ending: how it is marked up.
    pub ending: String,
    /// What it holds.
    pub text: String,
}

/// All postings, by name. Those of the folder in `ACADEMIC_POSTING_CORPUS` as well, if it is set.
pub fn all() -> Vec<File> {
    let mut files = own();
    if let Some(more) = std::env::var_os("ACADEMIC_POSTING_CORPUS") {
        files.extend(read(Path::new(&more)));
    }
    files
}

/// The postings under `tests/postings`, by name.
pub fn own() -> Vec<File> {
    let files = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/postings"));
    assert!(files.len() >= 15, "the postings are gone");
    files
}

fn read(folder: &Path) -> Vec<File> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().filter_map(|path| file(path)).collect()
}

fn file(path: &Path) -> Option<File> {
    let ending = path.extension()?.to_str()?;
    ["txt", "md", "html"].contains(&ending).then(|| File {
        name: path.file_stem().unwrap().to_str().unwrap().to_owned(),
        ending: ending.to_owned(),
        text: fs::read_to_string(path)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display())),
    })
}
