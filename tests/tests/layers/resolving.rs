//! References of small crates: each leads to the module that defines what is named.

use crate::declared::Declared;
use crate::files::Files;
use crate::verdict::Crate;

/// The references of a crate, as `from -> to`, sorted and each once.
fn edges(files: &[(&str, &str)]) -> Vec<String> {
    let found = Crate::of(&Files::of(files));
    assert_eq!(problems(&found), Vec::<String>::new());
    let edge = |reference: &crate::references::Reference| {
        format!("{} -> {}", found.tree.path(reference.from), found.tree.path(reference.to))
    };
    let mut edges: Vec<String> = found.references.iter().map(edge).collect();
    edges.sort();
    edges.dedup();
    edges
}

/// What could not be read or resolved.
fn problems(found: &Crate) -> Vec<String> {
    found.failures(&Declared::default()).into_iter().filter(|failure| failure.starts_with("small/src/")).collect()
}

#[test]
fn a_chain_of_re_exports_is_followed_to_its_end() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c; pub use b::Error;"),
        ("a.rs", "use crate::Error; fn f() -> Error { todo() } fn todo() -> Error { Error }"),
        ("b.rs", "pub use crate::c::inner::Error;"),
        ("c/mod.rs", "pub mod inner;"),
        ("c/inner.rs", "pub struct Error;"),
    ];
    assert_eq!(edges(&files), ["a -> c::inner", "b -> c::inner", "crate -> c::inner"]);
}

#[test]
fn globs_are_followed_and_lead_to_who_defines_the_name() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c; pub use b::*;"),
        ("a.rs", "use crate::*; fn f() { Thing::new(); other(); }"),
        ("b.rs", "pub use crate::c::*; pub fn other() {}"),
        ("c.rs", "pub struct Thing; impl Thing { pub fn new() {} }"),
    ];
    assert_eq!(edges(&files), ["a -> b", "a -> c", "a -> crate", "b -> c", "crate -> b"]);
}

#[test]
fn super_and_self_begin_where_they_stand() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a/mod.rs", "mod x; mod y; fn f() { self::x::g(); }"),
        ("a/x.rs", "use super::y::h; pub fn g() { super::super::b::k(); h(); self::own(); } fn own() {}"),
        ("a/y.rs", "pub fn h() {}"),
        ("b.rs", "pub fn k() {}"),
    ];
    assert_eq!(edges(&files), ["a -> a::x", "a::x -> a::y", "a::x -> b"]);
}

#[test]
fn every_name_of_a_nested_group_counts() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        ("a.rs", "use crate::{b::{self, f}, c::{g as h, inner::{Deep}}, d};"),
        ("b.rs", "pub fn f() {}"),
        ("c.rs", "pub fn g() {} pub mod inner { pub struct Deep; }"),
        ("d.rs", ""),
    ];
    assert_eq!(edges(&files), ["a -> b", "a -> c", "a -> c::inner", "a -> d"]);
}

#[test]
fn a_renamed_module_is_still_that_module() {
    let files = [
        ("lib.rs", "mod a; mod http; mod c;"),
        ("a.rs", "use crate::http as wire; fn f() { wire::response(); }"),
        ("http.rs", "pub use crate::c::response;"),
        ("c.rs", "pub fn response() {}"),
    ];
    assert_eq!(edges(&files), ["a -> c", "a -> http", "http -> c"]);
}

#[test]
fn a_path_in_an_expression_a_type_or_a_pattern_counts() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c; mod d; mod e;"),
        (
            "a.rs",
            "fn f(x: Option<crate::b::T>) -> impl crate::d::Show { match x { Some(crate::b::T) => crate::c::g::<crate::e::U>(1), _ => 0 } }",
        ),
        ("b.rs", "pub struct T;"),
        ("c.rs", "pub fn g<T>(_: u8) {}"),
        ("d.rs", "pub trait Show {}"),
        ("e.rs", "pub struct U;"),
    ];
    assert_eq!(edges(&files), ["a -> b", "a -> c", "a -> d", "a -> e"]);
}

#[test]
fn an_import_inside_a_function_counts() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "fn f() { use crate::b; b::g(); { use super::c::Kind::*; } }"),
        ("b.rs", "pub use crate::c::g;"),
        ("c.rs", "pub fn g() {} pub enum Kind { A }"),
    ];
    assert_eq!(edges(&files), ["a -> b", "a -> c", "b -> c"]);
}

#[test]
fn a_path_in_a_macro_counts() {
    let files = [
        ("lib.rs", "#[macro_use] mod a; mod b; mod c; mod d; mod e;"),
        ("a.rs", "macro_rules! shout { ($x:expr) => { $crate::b::say($x, Vec::<crate::e::T>::new()) } }"),
        ("b.rs", "pub fn say(_: u8, _: Vec<u8>) {}"),
        ("c.rs", "use super::d as names; fn f(field: S) { assert!(names::good(field.e::<u8>())); shout!(1); }"),
        ("d.rs", "pub fn good() -> bool { true }"),
        ("e.rs", "pub struct T;"),
    ];
    let wanted = ["a -> b", "a -> e", "c -> a", "c -> d"];
    assert_eq!(edges(&files), wanted);
}

#[test]
fn quoted_code_belongs_to_another_crate() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "fn f() { quote! { crate::nowhere::X }; vec![quote!(super::Y), crate::b::g()]; }"),
        ("b.rs", "pub fn g() {}"),
    ];
    assert_eq!(edges(&files), ["a -> b"]);
}

#[test]
fn a_type_that_a_macro_declares_is_found() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::Field;"),
        ("b.rs", "object! { \"a field\" struct Field { required name = \"name\": Text, } }"),
    ];
    assert_eq!(edges(&files), ["a -> b"]);
}

#[test]
fn an_exported_macro_is_found_in_the_root() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "#[macro_export] macro_rules! record { () => {} }"),
        ("b.rs", "crate::record!();"),
    ];
    assert_eq!(edges(&files), ["b -> a"]);
}

#[test]
fn tests_are_left_out() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        (
            "a.rs",
            "#[cfg(test)] mod tests { use crate::b::f; } #[cfg(test)] use crate::b;\n\
             #[cfg(all(test, unix))] mod more;",
        ),
        ("a/more.rs", "use crate::b::nowhere;"),
        ("b.rs", "pub fn f() {}"),
    ];
    assert_eq!(edges(&files), Vec::<String>::new());
}

#[test]
fn a_condition_that_only_sounds_like_tests_leaves_nothing_out() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "#[cfg(all(feature = \"latest\", unix))] use crate::b::f;"),
        ("b.rs", "pub fn f() {}"),
    ];
    assert_eq!(edges(&files), ["a -> b"]);
}

#[test]
fn a_module_may_name_its_file() {
    let files = [
        ("lib.rs", "#[path = \"other/x.rs\"] mod a; mod b;"),
        ("other/x.rs", "use crate::b::f;"),
        ("b.rs", "pub fn f() {}"),
    ];
    assert_eq!(edges(&files), ["a -> b"]);
}

#[test]
fn a_path_that_leads_nowhere_is_a_failure_with_its_place() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        (
            "a.rs",
            "use crate::b::f;\nuse crate::b::missing;\nfn g() {\n    unknown::h();\n    std::mem::drop(u8::MAX);\n}",
        ),
        ("b.rs", "pub fn f() {}"),
        ("c.rs", ""),
    ];
    assert_eq!(
        problems(&Crate::of(&Files::of(&files))),
        [
            "small/src/c.rs: no `mod` leads to this file",
            "small/src/a.rs:2: `crate::b::missing` leads to nothing in this crate that the layer test can see",
            "small/src/a.rs:4: `unknown::h` begins with a name that is neither in scope nor a dependency",
        ]
    );
}

#[test]
fn another_crate_is_no_edge() {
    let files = [
        ("lib.rs", "mod a; mod http; pub use std as __std; pub use std::fmt::*;"),
        (
            "a.rs",
            "use ::http::Method; use crate::Display; fn f() -> crate::__std::fmt::Result { <u8>::from(1); Ok(()) }",
        ),
        ("http.rs", ""),
    ];
    assert_eq!(edges(&files), Vec::<String>::new());
}
