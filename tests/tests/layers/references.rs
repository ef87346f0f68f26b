//! Every reference from one module of a crate to another.

use std::collections::{HashMap, HashSet};

use syn::visit::{self, Visit};
use syn::{Attribute, Block, ExprPath, ImplItem, Item, Macro, Meta, Path, Stmt, TraitItem, Visibility};

use crate::names::{self, Import, Space};
use crate::resolve::{Lost, Target};
use crate::tokens::{self, Chain};
use crate::tree::{ModuleId, Tree, is_test};

/// A reference that leads from one module into another.
#[derive(Clone, Debug)]
pub(crate) struct Reference {
    pub(crate) from: ModuleId,
    pub(crate) to: ModuleId,
    /// Whether it names something that `to` defines, not `to` itself.
    pub(crate) item: bool,
    pub(crate) line: usize,
    /// The path as it is written.
    pub(crate) text: String,
}

/// The references of a crate, and those that cannot be resolved, each with its place.
pub(crate) fn references(tree: &Tree) -> (Vec<Reference>, Vec<String>) {
    let mut references = Vec::new();
    let mut problems = Vec::new();
    for (module, content) in tree.modules.iter().enumerate() {
        let mut visitor = Visitor { tree, module, scopes: Vec::new(), references: Vec::new(), problems: Vec::new() };
        for item in &content.items {
            visitor.visit_item(item);
        }
        references.append(&mut visitor.references);
        problems.append(&mut visitor.problems);
    }
    (references, problems)
}

/// The names that the items of a block bring in.
#[derive(Default)]
struct Scope {
    local: HashSet<String>,
    imports: HashMap<String, Vec<String>>,
}

struct Visitor<'a> {
    tree: &'a Tree,
    module: ModuleId,
    scopes: Vec<Scope>,
    references: Vec<Reference>,
    problems: Vec<String>,
}

/// How strictly a path is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// It is a path.
    Parsed,
    /// It looks like one: a lone name, or one that begins with an unknown name, may be anything.
    Tokens,
}

impl Visitor<'_> {
    fn problem(&mut self, line: usize, text: &str, why: &str) {
        let place = self.tree.place(self.module, line);
        self.problems.push(format!("{place}: `{text}` {why}"));
    }

    fn record(&mut self, path: &[String], space: Option<Space>, line: usize, trust: Trust) {
        let text = path.join("::");
        let Some(full) = self.through_scopes(path) else { return };
        let mut targets = match self.tree.resolve(self.module, &full, space) {
            Ok(targets) => targets,
            Err(Lost::Start) if trust == Trust::Tokens => return,
            Err(lost) => {
                let why = match lost {
                    Lost::Start => "begins with a name that is neither in scope nor a dependency",
                    Lost::Inside => "leads to nothing in this crate that the layer test can see",
                };
                return self.problem(line, &text, why);
            }
        };
        if space == Some(Space::Macro) && full.len() == 1 && !targets.iter().any(|t| matches!(t, Target::Item(_))) {
            targets.extend(self.tree.textual_macro(self.module, &full[0]));
        }
        for target in targets {
            let (to, item) = match target {
                Target::Module(_) if trust == Trust::Tokens && path.len() == 1 => continue,
                Target::Module(to) => (to, false),
                Target::Item(to) => (to, true),
                Target::External => continue,
            };
            if to != self.module {
                self.references.push(Reference { from: self.module, to, item, line, text: text.clone() });
            }
        }
    }

    /// The path with names that the blocks around it import replaced by what they import. Nothing for an item of a
    /// block.
    fn through_scopes(&self, path: &[String]) -> Option<Vec<String>> {
        let mut full = path.to_vec();
        // An import may name another import of the same block; a ring of them does not compile.
        for _ in 0..8 {
            let Some(first) = full.first() else { break };
            let known = |scope: &&Scope| scope.local.contains(first) || scope.imports.contains_key(first);
            let Some(scope) = self.scopes.iter().rev().find(known) else { break };
            let import = scope.imports.get(first)?;
            if import.first() == Some(first) {
                full = import.iter().chain(&full[1..]).cloned().collect();
                break;
            }
            full = import.iter().chain(&full[1..]).cloned().collect();
        }
        Some(full)
    }

    fn import(&mut self, import: &Import) {
        self.record(&import.path, if import.glob { Some(Space::Type) } else { None }, import.line, Trust::Parsed);
    }

    fn chains(&mut self, chains: Vec<Chain>) {
        for Chain { path, called, line } in chains {
            self.record(&path, called.then_some(Space::Macro), line, Trust::Tokens);
        }
    }

    fn scope(&mut self, block: &Block) -> Scope {
        let mut scope = Scope::default();
        for statement in &block.stmts {
            let Stmt::Item(item) = statement else { continue };
            if is_test(names::attributes(item)) {
                continue;
            }
            scope.local.extend(names::defined(item).into_iter().map(|(name, _)| name));
            for import in names::imports(item) {
                if import.glob && self.leads_to_module(&import) {
                    let why = "is a glob of a module inside a function, which the layer test does not follow";
                    self.problem(import.line, &import.path.join("::"), why);
                }
                if let Some(name) = import.name {
                    scope.imports.insert(name, import.path);
                }
            }
        }
        scope
    }

    fn leads_to_module(&self, import: &Import) -> bool {
        let targets = self.tree.resolve(self.module, &import.path, Some(Space::Type)).unwrap_or_default();
        targets.iter().any(|target| matches!(target, Target::Module(_)))
    }
}

impl<'ast> Visit<'ast> for Visitor<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if is_test(names::attributes(item)) {
            return;
        }
        match item {
            Item::Mod(module) => {
                let name = names::text(&module.ident);
                let line = module.ident.span().start().line;
                self.problem(line, &name, "is a module inside a function, which the layer test does not follow");
            }
            Item::Use(_) | Item::ExternCrate(_) => {
                names::imports(item).iter().for_each(|import| self.import(import));
            }
            _ => visit::visit_item(self, item),
        }
    }

    fn visit_impl_item(&mut self, item: &'ast ImplItem) {
        let attributes: &[Attribute] = match item {
            ImplItem::Const(item) => &item.attrs,
            ImplItem::Fn(item) => &item.attrs,
            ImplItem::Type(item) => &item.attrs,
            ImplItem::Macro(item) => &item.attrs,
            _ => &[],
        };
        if !is_test(attributes) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_trait_item(&mut self, item: &'ast TraitItem) {
        let attributes: &[Attribute] = if let TraitItem::Fn(item) = item { &item.attrs } else { &[] };
        if !is_test(attributes) {
            visit::visit_trait_item(self, item);
        }
    }

    fn visit_block(&mut self, block: &'ast Block) {
        let scope = self.scope(block);
        self.scopes.push(scope);
        visit::visit_block(self, block);
        self.scopes.pop();
    }

    fn visit_path(&mut self, path: &'ast Path) {
        self.path(path, Space::Type);
        visit::visit_path(self, path);
    }

    fn visit_expr_path(&mut self, expression: &'ast ExprPath) {
        if let Some(qself) = &expression.qself {
            self.visit_type(&qself.ty);
        }
        // The path of `<T>::name` names no item by itself.
        if expression.qself.as_ref().is_none_or(|qself| qself.position > 0) {
            self.path(&expression.path, Space::Value);
        }
        visit::visit_path(self, &expression.path);
    }

    fn visit_type_path(&mut self, path: &'ast syn::TypePath) {
        if let Some(qself) = path.qself.as_ref().filter(|qself| qself.position == 0) {
            self.visit_type(&qself.ty);
            visit::visit_path(self, &path.path);
        } else {
            visit::visit_type_path(self, path);
        }
    }

    fn visit_macro(&mut self, invocation: &'ast Macro) {
        let path = segments(&invocation.path);
        let line = line(&invocation.path);
        if path != ["macro_rules"] {
            self.record(&path, Some(Space::Macro), line, Trust::Parsed);
        }
        if !tokens::quotes(&path) {
            self.chains(tokens::chains(invocation.tokens.clone()));
        }
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if attribute.path().is_ident("doc") {
            return;
        }
        if let Meta::List(list) = &attribute.meta {
            self.chains(tokens::chains(list.tokens.clone()));
            self.chains(tokens::paths_in_literals(list.tokens.clone()));
        }
    }

    fn visit_visibility(&mut self, _: &'ast Visibility) {
        // `pub(in crate::a)` uses nothing of `a`.
    }
}

impl Visitor<'_> {
    fn path(&mut self, path: &Path, space: Space) {
        self.record(&segments(path), Some(space), line(path), Trust::Parsed);
    }
}

fn segments(path: &Path) -> Vec<String> {
    let leading = path.leading_colon.iter().map(|_| String::new());
    leading.chain(path.segments.iter().map(|segment| names::text(&segment.ident))).collect()
}

fn line(path: &Path) -> usize {
    path.segments.first().map_or(0, |segment| segment.ident.span().start().line)
}
