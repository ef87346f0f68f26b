//! The modules of a crate: what each one defines and imports. Whatever is for tests only is left out.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use syn::punctuated::Punctuated;
use syn::{Attribute, Item, Meta, Token};

use crate::files::Files;
use crate::names::{self, Import, Space};

/// A module, by its place in [`Tree::modules`]; the root is the first.
pub(crate) type ModuleId = usize;

/// The root of a crate.
pub(crate) const ROOT: ModuleId = 0;

/// A module: a file, or a `mod` with braces.
pub(crate) struct Module {
    /// The names from the root to it; empty for the root.
    pub(crate) path: Vec<String>,
    /// The file it is in, relative to `src`.
    pub(crate) file: String,
    pub(crate) parent: Option<ModuleId>,
    pub(crate) children: BTreeMap<String, ModuleId>,
    pub(crate) items: Vec<Item>,
    /// The namespaces in which a name is defined here.
    pub(crate) names: HashMap<String, Vec<Space>>,
    /// The macros defined here that `#[macro_export]` puts into the root.
    pub(crate) exported: BTreeSet<String>,
    pub(crate) imports: Vec<Import>,
}

/// The modules of a crate.
pub(crate) struct Tree {
    /// The crate, as in `runtime/core`.
    pub(crate) name: String,
    pub(crate) externs: BTreeSet<String>,
    pub(crate) modules: Vec<Module>,
    /// What could not be read, each with its place.
    pub(crate) problems: Vec<String>,
}

impl Tree {
    /// Reads every module from the root of the crate on.
    pub(crate) fn of(files: &Files) -> Self {
        let root = if files.texts.contains_key("lib.rs") { "lib.rs" } else { "main.rs" };
        let mut reader = Reader { files, modules: Vec::new(), problems: Vec::new(), seen: BTreeSet::new() };
        reader.file(root, &Place { path: Vec::new(), folder: String::new(), parent: None, test: false });
        for path in files.texts.keys().filter(|path| !reader.seen.contains(*path)).collect::<Vec<_>>() {
            reader.problems.push(format!("{}/src/{path}: no `mod` leads to this file", files.name));
        }
        let Reader { modules, problems, .. } = reader;
        Self { name: files.name.clone(), externs: files.externs.clone(), modules, problems }
    }

    /// The path of a module, as in `state::table`; the root is `crate`.
    pub(crate) fn path(&self, module: ModuleId) -> String {
        let path = &self.modules[module].path;
        if path.is_empty() { "crate".to_owned() } else { path.join("::") }
    }

    /// The child of `level` that is `module` or holds it.
    pub(crate) fn child(&self, level: ModuleId, module: ModuleId) -> Option<ModuleId> {
        let mut child = module;
        loop {
            let parent = self.modules[child].parent?;
            if parent == level {
                return Some(child);
            }
            child = parent;
        }
    }

    /// A place in a file, from the root of the repository.
    pub(crate) fn place(&self, module: ModuleId, line: usize) -> String {
        format!("{}/src/{}:{line}", self.name, self.modules[module].file)
    }
}

/// Where a module is.
struct Place {
    path: Vec<String>,
    /// The folder of its child modules, empty or with a slash at its end.
    folder: String,
    parent: Option<ModuleId>,
    /// Whether it is for tests only; its files are then seen, and nothing else.
    test: bool,
}

struct Reader<'a> {
    files: &'a Files,
    modules: Vec<Module>,
    problems: Vec<String>,
    seen: BTreeSet<String>,
}

impl Reader<'_> {
    fn file(&mut self, file: &str, place: &Place) {
        self.seen.insert(file.to_owned());
        let text = self.files.texts.get(file).map_or("", String::as_str);
        match syn::parse_file(text) {
            Ok(parsed) => self.module(file, parsed.items, place),
            Err(error) => self.problems.push(format!("{}/src/{file}: {error}", self.files.name)),
        }
    }

    fn module(&mut self, file: &str, items: Vec<Item>, place: &Place) {
        let id = self.modules.len();
        if !place.test {
            if let (Some(parent), Some(name)) = (place.parent, place.path.last()) {
                self.modules[parent].children.insert(name.clone(), id);
            }
            self.modules.push(Module {
                path: place.path.clone(),
                file: file.to_owned(),
                parent: place.parent,
                children: BTreeMap::new(),
                items: Vec::new(),
                names: HashMap::new(),
                exported: BTreeSet::new(),
                imports: Vec::new(),
            });
        }
        for item in items {
            let test = place.test || is_test(names::attributes(&item));
            if let Item::Mod(module) = item {
                let name = names::text(&module.ident);
                let path = [place.path.as_slice(), std::slice::from_ref(&name)].concat();
                let folder = format!("{}{name}/", place.folder);
                let below = Place { path, folder, parent: Some(id), test };
                match module.content {
                    Some((_, items)) => self.module(file, items, &below),
                    None => self.child(file, &name, &module.attrs, below),
                }
            } else if !test {
                self.keep(id, item);
            }
        }
    }

    fn child(&mut self, file: &str, name: &str, attributes: &[Attribute], mut place: Place) {
        let stem = place.folder.trim_end_matches('/').to_owned();
        let beside = file.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        let candidates = match named_path(attributes) {
            Some(path) => vec![format!("{beside}{path}")],
            None => vec![format!("{stem}.rs"), format!("{stem}/mod.rs")],
        };
        match candidates.into_iter().find(|path| self.files.texts.contains_key(path)) {
            Some(path) => {
                if let Some(folder) = path.strip_suffix("mod.rs") {
                    folder.clone_into(&mut place.folder);
                }
                self.file(&path, &place);
            }
            None => self.problems.push(format!("{}/src/{file}: no file for `mod {name};`", self.files.name)),
        }
    }

    fn keep(&mut self, id: ModuleId, item: Item) {
        let module = &mut self.modules[id];
        for (name, space) in names::defined(&item) {
            module.names.entry(name).or_default().push(space);
        }
        module.exported.extend(names::exported(&item));
        module.imports.extend(names::imports(&item));
        module.items.push(item);
    }
}

/// Whether something with these attributes is left out outside of tests.
pub(crate) fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::Path(path) => path.segments.last().is_some_and(|last| last.ident == "test"),
        Meta::List(list) if list.path.is_ident("cfg") => list.parse_args::<Meta>().is_ok_and(|meta| needs_test(&meta)),
        _ => false,
    })
}

/// Whether a condition holds in tests only.
fn needs_test(condition: &Meta) -> bool {
    match condition {
        Meta::Path(path) => path.is_ident("test"),
        Meta::List(list) if list.path.is_ident("all") => {
            let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            parts.is_ok_and(|parts| parts.iter().any(needs_test))
        }
        _ => false,
    }
}

/// The file that `#[path = "..."]` names.
fn named_path(attributes: &[Attribute]) -> Option<String> {
    let attribute = attributes.iter().find(|attribute| attribute.path().is_ident("path"))?;
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    let syn::Expr::Lit(literal) = &pair.value else { return None };
    let syn::Lit::Str(text) = &literal.lit else { return None };
    Some(text.value())
}
