//! The shape of the generated client, of all of it: what keeps a new field from breaking callers, and arguments from being
//! swapped.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use syn::{Fields, FnArg, ImplItem, Item, ItemImpl, ItemStruct, Type, Visibility};

const CLIENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/client/src");

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push(path);
        }
    }
}

fn items() -> Vec<Item> {
    let mut files = Vec::new();
    sources(Path::new(CLIENT), &mut files);
    files.sort();
    files.iter().flat_map(|file| syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap().items).collect()
}

/// The structs that are data: requests, responses and what is in them.
fn records(items: &[Item]) -> impl Iterator<Item = &ItemStruct> {
    let structs = items.iter().filter_map(|item| if let Item::Struct(found) = item { Some(found) } else { None });
    structs.filter(|found| found.ident != "Call" && found.ident != "Client" && !is_required(found))
}

/// A struct that stands for arguments, of an action or of a waiter: all of its fields must be there.
fn is_required(found: &ItemStruct) -> bool {
    let name = found.ident.to_string();
    name.ends_with("Required") || (name.ends_with("Key") && !has_default(found))
}

fn has_default(found: &ItemStruct) -> bool {
    found.attrs.iter().map(text).collect::<String>().contains("Default")
}

fn is_non_exhaustive(found: &ItemStruct) -> bool {
    found.attrs.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"))
}

/// The name of the type that an inherent block is about, without what is in its brackets.
fn subject(block: &ItemImpl) -> Option<String> {
    let Type::Path(path) = &*block.self_ty else { return None };
    block.trait_.is_none().then(|| path.path.segments.last().unwrap().ident.to_string())
}

fn text(tokens: &impl quote::ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

#[test]
fn a_new_field_breaks_nobody() {
    let items = items();
    let open: Vec<String> =
        records(&items).filter(|found| !is_non_exhaustive(found)).map(|found| found.ident.to_string()).collect();
    assert!(open.is_empty(), "{open:?}");
    assert!(records(&items).count() > 500);
}

#[test]
fn every_field_has_a_setter_of_its_name() {
    let items = items();
    let mut setters = BTreeSet::new();
    for item in &items {
        let Item::Impl(block) = item else { continue };
        for method in &block.items {
            if let (Some(subject), ImplItem::Fn(method)) = (subject(block), method) {
                setters.insert((subject, method.sig.ident.to_string()));
            }
        }
    }
    let mut fields = 0;
    for found in records(&items) {
        let Fields::Named(named) = &found.fields else { panic!("{} has no names", found.ident) };
        for field in named.named.iter().filter(|field| matches!(field.vis, Visibility::Public(_))) {
            let key = (found.ident.to_string(), field.ident.as_ref().unwrap().to_string());
            assert!(setters.contains(&key), "{key:?}");
            fields += 1;
        }
    }
    assert!(fields > 2_000, "{fields}");
}

#[test]
fn no_two_arguments_of_a_method_can_be_swapped() {
    let mut methods = 0;
    for item in &items() {
        let Item::Impl(block) = item else { continue };
        if subject(block).as_deref() != Some("Client") {
            continue;
        }
        for method in &block.items {
            let ImplItem::Fn(method) = method else { continue };
            let typed =
                |argument: &FnArg| if let FnArg::Typed(typed) = argument { Some(text(&typed.ty)) } else { None };
            let arguments: Vec<String> = method.sig.inputs.iter().filter_map(typed).collect();
            // What is made of text takes all text, whatever it becomes.
            let kinds = arguments.iter().map(|ty| if ty.starts_with("impl Into <") { "text" } else { ty });
            let different: BTreeSet<&str> = kinds.clone().collect();
            assert_eq!(different.len(), kinds.count(), "{}: {arguments:?}", method.sig.ident);
            methods += 1;
        }
    }
    assert!(methods > 240, "{methods}");
}

#[test]
fn what_is_required_is_a_struct_without_defaults() {
    let items = items();
    let structs = items.iter().filter_map(|item| if let Item::Struct(found) = item { Some(found) } else { None });
    let required: Vec<_> = structs.filter(|found| is_required(found)).collect();
    assert!(required.len() > 30);
    for found in required {
        assert!(!is_non_exhaustive(found), "{}", found.ident);
        assert!(!has_default(found), "{}: a field that is left out must be an error", found.ident);
    }
}
