//! The modules of the client have an order: each uses only those before it.

use std::path::Path;

/// The lowest first, as in the documentation of the crate.
const ORDER: [&str; 10] =
    ["codes", "credentials", "endpoint", "redact", "transport", "signing", "error", "config", "response", "client"];

/// Every `crate::module` in the source of a module, from its file and its folder.
fn used(source: &Path, module: &str) -> Vec<String> {
    let mut files = vec![source.join(format!("{module}.rs")), source.join(module).join("mod.rs")];
    if let Ok(folder) = std::fs::read_dir(source.join(module)) {
        files.extend(folder.map(|entry| entry.unwrap().path()));
    }
    let texts: Vec<String> = files.iter().filter_map(|file| std::fs::read_to_string(file).ok()).collect();
    assert!(!texts.is_empty(), "{module} is not there");
    let code = texts.iter().flat_map(|text| text.lines()).filter(|line| !line.trim_start().starts_with("//"));
    let paths = code.flat_map(|line| line.split("crate::").skip(1));
    paths.map(|path| path.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()).collect()
}

#[test]
fn a_module_uses_only_those_before_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut seen = 0;
    for (place, module) in ORDER.iter().enumerate() {
        for used in used(&source, module) {
            let other = ORDER.iter().position(|other| *other == used);
            assert!(other.is_some_and(|other| other <= place), "{module} uses {used:?}, which is not before it");
            seen += 1;
        }
    }
    assert!(seen > 20, "only {seen} paths were seen");
    let declared = std::fs::read_to_string(source.join("lib.rs")).unwrap();
    let declared = declared.lines().filter(|line| line.starts_with("mod ") || line.starts_with("pub mod ")).count();
    assert_eq!(declared, ORDER.len(), "a module has no place in the order");
}
