//! The names that an item brings into its module.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::{Attribute, Fields, Item, UseTree};

/// A namespace of Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Space {
    /// Modules and types.
    Type,
    /// Functions, constants, constructors.
    Value,
    Macro,
}

/// One name of a `use`.
#[derive(Clone)]
pub(crate) struct Import {
    /// The segments of the path; the first is empty where it begins with `::`.
    pub(crate) path: Vec<String>,
    /// The name it has here; none for a glob and for `as _`.
    pub(crate) name: Option<String>,
    pub(crate) glob: bool,
    pub(crate) line: usize,
}

/// An identifier without `r#`.
pub(crate) fn text(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// The names that `item` defines; neither modules nor imports are among them.
pub(crate) fn defined(item: &Item) -> Vec<(String, Space)> {
    let one = |ident: &Ident, space| vec![(text(ident), space)];
    match item {
        Item::Const(item) => one(&item.ident, Space::Value),
        Item::Static(item) => one(&item.ident, Space::Value),
        Item::Fn(item) => one(&item.sig.ident, Space::Value),
        Item::Enum(item) => one(&item.ident, Space::Type),
        Item::Union(item) => one(&item.ident, Space::Type),
        Item::Trait(item) => one(&item.ident, Space::Type),
        Item::TraitAlias(item) => one(&item.ident, Space::Type),
        Item::Type(item) => one(&item.ident, Space::Type),
        Item::Struct(item) => {
            let mut names = one(&item.ident, Space::Type);
            if !matches!(item.fields, Fields::Named(_)) {
                names.push((text(&item.ident), Space::Value));
            }
            names
        }
        Item::Macro(item) => match &item.ident {
            Some(ident) => one(ident, Space::Macro),
            None => declared(item.mac.tokens.clone()),
        },
        _ => Vec::new(),
    }
}

/// The names that a macro is given behind a keyword: `spec_object! { struct Field { .. } }` defines `Field`.
fn declared(tokens: TokenStream) -> Vec<(String, Space)> {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut names = Vec::new();
    for pair in trees.windows(2) {
        let [TokenTree::Ident(keyword), TokenTree::Ident(name)] = pair else { continue };
        let space = match keyword.to_string().as_str() {
            "struct" | "enum" | "union" | "trait" | "type" => Space::Type,
            "fn" | "const" | "static" => Space::Value,
            _ => continue,
        };
        names.push((text(name), space));
    }
    names
}

/// The macro that `item` puts into the root of the crate.
pub(crate) fn exported(item: &Item) -> Option<String> {
    let Item::Macro(item) = item else { return None };
    let export = item.attrs.iter().any(|attribute| attribute.path().is_ident("macro_export"));
    item.ident.as_ref().filter(|_| export).map(text)
}

/// What `item` imports.
pub(crate) fn imports(item: &Item) -> Vec<Import> {
    let mut imports = Vec::new();
    match item {
        Item::Use(item) => {
            let path = if item.leading_colon.is_some() { vec![String::new()] } else { Vec::new() };
            flatten(&item.tree, path, &mut imports);
        }
        Item::ExternCrate(item) => {
            let name = item.rename.as_ref().map_or(&item.ident, |(_, name)| name);
            let path = vec![String::new(), text(&item.ident)];
            imports.push(Import { path, name: Some(text(name)), glob: false, line: line(&item.ident) });
        }
        _ => {}
    }
    imports
}

fn flatten(tree: &UseTree, mut path: Vec<String>, imports: &mut Vec<Import>) {
    let (ident, name) = match tree {
        UseTree::Path(step) => {
            path.push(text(&step.ident));
            return flatten(&step.tree, path, imports);
        }
        UseTree::Group(group) => return group.items.iter().for_each(|tree| flatten(tree, path.clone(), imports)),
        UseTree::Glob(glob) => {
            let line = glob.star_token.spans[0].start().line;
            return imports.push(Import { path, name: None, glob: true, line });
        }
        UseTree::Name(name) => (&name.ident, None),
        UseTree::Rename(rename) => (&rename.ident, Some(text(&rename.rename))),
    };
    // `a::{self}` is the module `a`; a path that begins with `self` keeps it.
    if ident != "self" || path.is_empty() {
        path.push(text(ident));
    }
    let name = name.or_else(|| path.last().cloned()).filter(|name| name != "_");
    imports.push(Import { path, name, glob: false, line: line(ident) });
}

fn line(ident: &Ident) -> usize {
    ident.span().start().line
}

/// The attributes of an item.
pub(crate) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::ExternCrate(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::ForeignMod(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::TraitAlias(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}
