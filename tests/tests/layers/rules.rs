//! Small crates against a declared order.

use crate::declared::{Declared, blocks};
use crate::files::Files;
use crate::verdict::Crate;

fn order(block: &str) -> Declared {
    let page = format!("# Page\n\n```layers small\n{block}\n```\n");
    blocks(&page).unwrap().remove("small").unwrap()
}

fn failures(files: &[(&str, &str)], block: &str) -> Vec<String> {
    Crate::of(&Files::of(files)).failures(&order(block))
}

const TWO: [(&str, &str); 3] =
    [("lib.rs", "mod a; mod b;"), ("a.rs", "pub fn f() {}"), ("b.rs", "use crate::a::f;\n\nfn g() { crate::a::f(); }")];

/// `a` is a folder whose children use one another.
const RING: [(&str, &str); 4] = [
    ("lib.rs", "mod a;"),
    ("a/mod.rs", "mod x; mod y;"),
    ("a/x.rs", "use super::y::g;\npub fn f() {}"),
    ("a/y.rs", "pub fn g() { super::x::f(); }"),
];

#[test]
fn a_module_uses_lower_ones_only() {
    assert_eq!(failures(&TWO, "a # never calls\nb # never waits"), Vec::<String>::new());
    let upward = "`b` uses `a`, which is declared above it.
  small/src/b.rs:1 `crate::a::f` (in `a`)
  small/src/b.rs:3 `crate::a::f` (in `a`)
  Declared, lowest first: b < a
  Fix: move what is used into a lower module, or hand it in as an argument. \
  Where the order itself is wrong, change the block.";
    assert_eq!(failures(&TWO, "b # never waits\na # never calls"), [upward]);
}

#[test]
fn modules_of_one_line_do_not_use_one_another() {
    let [failure] = failures(&TWO, "a b # never wait").try_into().unwrap();
    assert!(failure.starts_with("`b` uses `a`, which is declared on its own line.\n"), "{failure}");
}

#[test]
fn the_block_and_the_modules_are_the_same() {
    let found = failures(&TWO, "a # never calls\na gone # never waits");
    assert_eq!(
        found,
        [
            "`a` is declared twice",
            "`gone` is declared and small has no such module; remove it from the block",
            "`b` is in no line of the block; put it above what it uses and below what uses it",
        ]
    );
}

#[test]
fn each_line_says_what_its_modules_never_do() {
    let found = failures(&TWO, "a #\nb # never waits");
    assert_eq!(found, ["the line `a` does not say what these modules never do; write it behind a `#`"]);
}

#[test]
fn a_ring_in_a_folder_is_found_with_its_way_around() {
    let ring = "ring of 2 modules: a::x, a::y
  x -> y: small/src/a/x.rs:1 `super::y::g` (in `a::y`)
  y -> x: small/src/a/y.rs:1 `super::x::f` (in `a::x`)
  Fix: move what both sides need into a module below them, or hand it in as an argument. \
  A ring that is meant is declared in the block: `ring a::b a::c -- why`.";
    assert_eq!(failures(&RING, "a # never ends"), [ring]);
}

#[test]
fn a_declared_ring_is_good_and_needs_a_reason() {
    assert_eq!(failures(&RING, "a # never ends\nring a::x a::y -- they recurse"), Vec::<String>::new());
    let found = failures(&RING, "a # never ends\nring a::x a::y");
    assert_eq!(found, ["the ring of a::x, a::y is declared without a reason; write it behind `--`"]);
}

#[test]
fn a_declared_ring_that_is_none_is_a_failure() {
    let stale = failures(&TWO, "a # never calls\nb # never waits\nring a b -- once they did");
    assert_eq!(
        stale,
        ["the ring of a, b is declared, and these modules are no such ring; remove the line, or correct its members"]
    );
    // One that has grown is neither declared nor found.
    let mut grown = RING.to_vec();
    grown[1].1 = "mod x; mod y; mod z;";
    grown[3].1 = "pub fn g() { super::z::h(); }";
    grown.push(("a/z.rs", "pub fn h() { super::x::f(); }"));
    let found = failures(&grown, "a # never ends\nring a::x a::y -- they recurse");
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found[0].starts_with("ring of 3 modules: a::x, a::y, a::z\n"), "{}", found[0]);
}

#[test]
fn a_declared_ring_at_the_top_lifts_the_order_among_its_members() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::g; pub fn f() {}"),
        ("b.rs", "use crate::a::f; pub fn g() {}"),
    ];
    assert_eq!(failures(&files, "a b # never end\nring a b -- they recurse"), Vec::<String>::new());
    assert_eq!(failures(&files, "a b # never end").len(), 3);
}

#[test]
fn what_the_root_defines_lies_above_every_module() {
    let files = [("lib.rs", "mod a;\npub struct Outcome;"), ("a.rs", "use crate::Outcome;")];
    let wanted = "`a` uses what is defined in lib.rs, which lies above every module.
  small/src/a.rs:1 `crate::Outcome` (in `crate`)
  Fix: move it into a module of its own.";
    assert_eq!(failures(&files, "a # never ends"), [wanted]);
}

#[test]
fn the_rings_are_counted_at_the_top_and_inside() {
    let summary = Crate::of(&Files::of(&RING)).summary();
    assert_eq!(
        summary,
        "small: rings at the top 0 (modules in them 0), inside folders 1 (2); references 2, \
         to items of a parent's file 0\n  a::x, a::y"
    );
}

#[test]
fn a_block_has_an_end_and_a_crate_one_block() {
    assert_eq!(blocks("```layers a\nx # y\n").unwrap_err(), "the `layers a` block of ARCHITECTURE.md has no end");
    let twice = "```layers a\n```\n```layers a\n```\n";
    assert_eq!(blocks(twice).unwrap_err(), "ARCHITECTURE.md has two `layers a` blocks");
}
