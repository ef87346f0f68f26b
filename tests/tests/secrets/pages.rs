//! What is written of secrets: the pages say that they are some, and generated code shows none by itself.

use std::path::{Path, PathBuf};

use aliyun_api_core::{Schema, ValueType};
use aliyun_api_tests::actions;

fn generated(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated").join(below)
}

/// The names of the sensitive fields of a schema, in objects and lists too.
fn sensitive(schema: &Schema) -> Vec<&'static str> {
    let mut names = Vec::new();
    for field in schema.fields {
        let mut kind = &field.kind;
        while let ValueType::List(element) = kind {
            kind = element;
        }
        match kind {
            ValueType::Record(inner) => names.extend(sensitive(inner)),
            _ if field.sensitive => names.push(field.wire),
            _ => {}
        }
    }
    names
}

#[test]
fn the_page_of_an_action_says_of_each_secret_that_it_is_one() {
    let mut told = 0;
    for entry in actions() {
        let (service, action) = (entry.service.info.id, entry.operation.action);
        let page = generated(&format!("docs/{service}/{}/{}.md", entry.operation.group, action.name));
        let text = std::fs::read_to_string(&page).unwrap();
        // A field of a response is one line; what is said of a parameter stands below its heading.
        let mut heading = "";
        let told_of = text.lines().map(|line| {
            heading = if line.starts_with('#') { line } else { heading };
            if line.starts_with("- ") { line.to_owned() } else { format!("{heading} {line}") }
        });
        let rows: Vec<String> =
            told_of.filter(|line| line.to_lowercase().contains("sensitive: never logged or shown")).collect();
        let names = [sensitive(action.request), sensitive(action.response)].concat();
        for name in &names {
            assert!(
                rows.iter().any(|row| row.contains(name)),
                "{} does not say that {name} is a secret",
                page.display()
            );
        }
        assert_eq!(rows.len(), names.len(), "{}", page.display());
        told += names.len();
    }
    println!("{told} secrets are told on the pages");
    assert!(told >= 12, "only {told} fields are secrets");
}

/// Every Rust file below a folder.
fn sources(folder: PathBuf) -> Vec<PathBuf> {
    let (mut files, mut folders) = (Vec::new(), vec![folder]);
    while let Some(next) = folders.pop() {
        for path in std::fs::read_dir(next).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files
}

/// The structs with public fields in a source that derive `Debug`, and how many structs there are.
pub(crate) fn deriving(source: &str) -> (Vec<String>, usize) {
    let (mut found, mut structs, mut derives) = (Vec::new(), 0, false);
    let mut open = None;
    for line in source.lines().map(str::trim) {
        if line.starts_with("#[derive(") {
            derives = line.contains("Debug");
        } else if let Some(name) = line.strip_prefix("pub struct ") {
            structs += 1;
            open = (derives && name.ends_with('{')).then(|| name.trim_end_matches([' ', '{']).to_owned());
        } else if line.starts_with("pub ") {
            found.extend(open.take());
        } else if line == "}" {
            open = None;
        }
        if !line.starts_with("#[") && !line.starts_with("//") {
            derives = false;
        }
    }
    (found, structs)
}

#[test]
fn no_struct_of_the_client_shows_its_fields_by_itself() {
    let mut structs = 0;
    for path in sources(generated("client/src")) {
        let (found, number) = deriving(&std::fs::read_to_string(&path).unwrap());
        assert_eq!(found, Vec::<String>::new(), "{}: `Debug` shows every field, secrets too", path.display());
        structs += number;
    }
    println!("{structs} structs of the client");
    assert!(structs > 600, "only {structs} structs were seen");
}
