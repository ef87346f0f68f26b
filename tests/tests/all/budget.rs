//! What a user compiles: how much code the generated client has for each action, and what of it is derived. A clock would tell
//! one machine from another; `cargo xtask bench compile` has one, and shows the same two numbers of other clients.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use aliyun_api_tests::actions;
use syn::visit::{self, Visit};

/// Lines that are neither empty nor a comment, for each action; there are 257.
const LINES: usize = 265;

/// Traits that are derived, one for each type, for each action; there are 11.8. Each of them is code of its own for the compiler.
const DERIVES: f64 = 12.2;

/// What is derived. What walks fields (`Debug` of records, reading, writing) is done by tables, once.
const DERIVED: [&str; 6] = ["Clone", "Debug", "Default", "Eq", "Hash", "PartialEq"];

/// What is counted in the files of the client.
#[derive(Default)]
struct Counted {
    lines: usize,
    derives: BTreeMap<String, usize>,
}

impl Visit<'_> for Counted {
    fn visit_attribute(&mut self, attribute: &syn::Attribute) {
        if attribute.path().is_ident("derive") {
            let listed = attribute.parse_nested_meta(|derived| {
                let name = derived.path.segments.last().map(|segment| segment.ident.to_string());
                *self.derives.entry(name.unwrap_or_default()).or_default() += 1;
                Ok(())
            });
            listed.unwrap();
        }
        visit::visit_attribute(self, attribute);
    }
}

impl Counted {
    fn folder(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                self.folder(&path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let is_code = |line: &&str| !line.is_empty() && !line.starts_with("//");
                self.lines += text.lines().map(str::trim).filter(is_code).count();
                self.visit_file(&syn::parse_file(&text).unwrap());
            }
        }
    }
}

#[test]
fn an_action_costs_no_more_code_than_is_known() {
    let mut counted = Counted::default();
    counted.folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/client/src"));
    let actions = actions().len();
    let lines = counted.lines / actions;
    assert!(lines <= LINES, "the client has {lines} lines of code for each action; {LINES} are meant to be the most");
    let derives = counted.derives.values().sum::<usize>() as f64 / actions as f64;
    assert!(
        derives <= DERIVES,
        "the client derives {derives:.1} implementations for each action; {DERIVES} are meant to be the most: {:?}",
        counted.derives
    );
    let derived: Vec<&str> = counted.derives.keys().map(String::as_str).collect();
    assert_eq!(derived, DERIVED, "what is derived is compiled for each type anew");
}
