//! The book of the specs of this repository.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use aliyun_api_generator::emit::Emit;
use aliyun_api_generator::emit::docs::Docs;
use aliyun_api_generator::files::Files;
use aliyun_api_generator::kept::Kept;

use crate::book;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

pub(crate) fn files() -> BTreeMap<String, String> {
    let loaded = aliyun_api_generator::load(&root().join("specs"));
    let model = loaded.model.unwrap_or_else(|| panic!("the specs have findings: {:?}", loaded.diagnostics));
    let mut files = Files::default();
    Docs.emit(&model, &Kept::default(), &mut files).expect("the book is written");
    files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

#[test]
fn every_link_anchor_and_table_is_sound() {
    let folder = root().join("generated/docs");
    // The folder may not be there yet, and a path through it leads nowhere then.
    let exists = |path: &str| match path.strip_prefix("../../") {
        Some(path) => root().join(path).exists(),
        None => folder.join(path).exists(),
    };
    assert_eq!(book::problems(&files(), exists), Vec::<String>::new());
}

#[test]
fn every_rust_example_parses() {
    let mut count = 0;
    let files = files();
    let is_guide = |path: &&String| path.starts_with("guides/");
    for (path, page) in files.iter().filter(|(path, _)| path.ends_with(".md") && !is_guide(path)) {
        for (_, snippet) in book::blocks(page).into_iter().filter(|(language, _)| language == "rust") {
            let source = format!("async fn example() -> Result<(), Error> {{ {snippet} Ok(()) }}");
            syn::parse_file(&source).unwrap_or_else(|error| panic!("{path}: {error} in\n{snippet}"));
            count += 1;
        }
    }
    assert!(count > 0, "no page has a Rust example");
    // The code of a guide is a program in pieces.
    let mut guides = 0;
    for (path, page) in files.iter().filter(|(path, _)| is_guide(path)) {
        let pieces = book::blocks(page).into_iter().filter(|(language, _)| language == "rust");
        let whole: String = pieces.map(|(_, code)| code).collect();
        let parsed = syn::parse_file(&whole).unwrap_or_else(|error| panic!("{path}: {error} in\n{whole}"));
        guides += usize::from(!parsed.items.is_empty());
    }
    assert!(guides >= 10, "there are {guides} guides");
}
