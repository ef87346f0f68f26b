//! The files of a crate, from its folder or from memory.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The sources of one crate.
pub(crate) struct Files {
    /// Where the crate is, relative to the root of the repository: `runtime/core`.
    pub(crate) name: String,
    /// The text of every `.rs` file below `src`, by its path relative to `src`.
    pub(crate) texts: BTreeMap<String, String>,
    /// The names of the crates it depends on, as they are written in paths.
    pub(crate) externs: BTreeSet<String>,
}

impl Files {
    /// The crate in the folder `name` of the repository.
    pub(crate) fn read(name: &str) -> Self {
        let folder = repository(name);
        let manifest = fs::read_to_string(format!("{folder}/Cargo.toml")).unwrap();
        let mut texts = BTreeMap::new();
        collect(Path::new(&format!("{folder}/src")), "", &mut texts);
        Self { name: name.to_owned(), texts, externs: dependencies(&manifest) }
    }

    /// A crate that is in memory; the paths are relative to its `src`.
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let texts = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        Self { name: "small".to_owned(), texts, externs: BTreeSet::new() }
    }
}

/// A path in the repository.
pub(crate) fn repository(path: &str) -> String {
    format!("{}/../{path}", env!("CARGO_MANIFEST_DIR"))
}

fn collect(folder: &Path, prefix: &str, texts: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_string_lossy());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), texts);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            texts.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

/// The keys of every table of dependencies in a manifest, and the names of tables such as `[dependencies.serde]`.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut inside = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(table) = line.strip_prefix('[') {
            let table = table.trim_end_matches(']');
            inside = table.ends_with("dependencies");
            names.extend(table.split_once("dependencies.").map(|(_, name)| name.replace('-', "_")));
        } else if inside && !line.starts_with('#') {
            let end = line.find(|letter: char| !letter.is_alphanumeric() && letter != '-' && letter != '_');
            names.extend(end.map(|end| line[..end].replace('-', "_")).filter(|name| !name.is_empty()));
        }
    }
    names
}

#[test]
fn a_dependency_is_known_by_its_name_in_code() {
    let names = dependencies(
        "[package]\nname = \"a\"\n[dependencies]\nserde-json.workspace = true\nhttp = \"1\"\n\
         [lints]\nx = 1\n[target.unix.dependencies.nix]\n",
    );
    assert_eq!(names.iter().map(String::as_str).collect::<Vec<_>>(), ["http", "nix", "serde_json"]);
}
