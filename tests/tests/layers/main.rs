//! Layers: no module uses one that ARCHITECTURE.md declares above it, and no ring of modules is there undeclared.
//!
//! Every path in the code counts, also in macros, and leads to the module that defines what it names. A call of a
//! method names no module and is not seen; nor are tests, doc comments and the quoted code of the generator.
//!
//! `cargo test -p aliyun-api-tests --test layers -- --nocapture summary` prints the rings of every crate.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail a test with it")]

mod declared;
mod files;
mod graph;
mod names;
mod references;
mod resolve;
mod resolving;
mod rules;
mod tokens;
mod tree;
mod verdict;

use std::collections::BTreeMap;
use std::fs;

use declared::Declared;
use files::{Files, repository};
use verdict::Crate;

/// The hand-written crates.
const CRATES: [&str; 8] =
    ["generator", "runtime/client", "runtime/core", "runtime/mock", "tests", "xtask", "xtask/bench", "xtask/book"];

fn declared() -> BTreeMap<String, Declared> {
    let page = fs::read_to_string(repository("ARCHITECTURE.md")).unwrap();
    declared::blocks(&page).unwrap()
}

fn check(name: &str) {
    let declared = declared();
    let order = declared.get(name);
    let order = order.unwrap_or_else(|| panic!("ARCHITECTURE.md has no `layers {name}` block"));
    let failures = Crate::of(&Files::read(name)).failures(order);
    assert!(
        failures.is_empty(),
        "{name}, against the block `layers {name}` of ARCHITECTURE.md:\n\n{}\n",
        failures.join("\n\n")
    );
}

#[test]
fn bench() {
    check("xtask/bench");
}

#[test]
fn book() {
    check("xtask/book");
}

#[test]
fn generator() {
    check("generator");
}

#[test]
fn runtime_client() {
    check("runtime/client");
}

#[test]
fn runtime_core() {
    check("runtime/core");
}

#[test]
fn runtime_mock() {
    check("runtime/mock");
}

#[test]
fn tests() {
    check("tests");
}

#[test]
fn xtask() {
    check("xtask");
}

#[test]
fn every_block_is_for_a_crate_that_is_checked() {
    let declared = declared();
    assert_eq!(declared.keys().map(String::as_str).collect::<Vec<_>>(), CRATES);
}

/// Prints the rings. A crate in which hardly a reference is found would be a defect of this test.
#[test]
fn summary() {
    for name in CRATES {
        let found = Crate::of(&Files::read(name));
        println!("{}", found.summary());
        assert!(found.references.len() > found.tree.modules.len() / 2, "{name} has hardly a reference");
    }
}
