//! What is wrong between a crate and its declared order, in words that say how to mend it.

use std::collections::{BTreeMap, BTreeSet};

use crate::declared::Declared;
use crate::files::Files;
use crate::graph::Level;
use crate::references::{Reference, references};
use crate::tree::{ModuleId, ROOT, Tree};

/// A crate and every reference in it.
pub(crate) struct Crate {
    pub(crate) tree: Tree,
    pub(crate) references: Vec<Reference>,
    /// What could not be read or resolved.
    problems: Vec<String>,
}

/// The longest list of references that a failure shows.
const SHOWN: usize = 3;

impl Crate {
    pub(crate) fn of(files: &Files) -> Self {
        let mut tree = Tree::of(files);
        let mut problems = std::mem::take(&mut tree.problems);
        let (references, unresolved) = references(&tree);
        problems.extend(unresolved);
        Self { tree, references, problems }
    }

    /// Each module that has more than one child, the root first.
    pub(crate) fn levels(&self) -> impl Iterator<Item = Level<'_>> {
        let folders = (0..self.tree.modules.len()).filter(|id| self.tree.modules[*id].children.len() > 1);
        folders.map(|id| Level::of(&self.tree, id, &self.references))
    }

    /// Everything that is wrong.
    pub(crate) fn failures(&self, declared: &Declared) -> Vec<String> {
        let mut failures = self.problems.clone();
        failures.extend(self.names(declared));
        failures.extend(self.upward(declared));
        failures.extend(self.uses_of_the_root());
        failures.extend(self.rings(declared));
        failures
    }

    /// Modules and lines of the block that do not fit each other.
    fn names(&self, declared: &Declared) -> Vec<String> {
        let name = &self.tree.name;
        let modules = &self.tree.modules[ROOT].children;
        let mut failures = Vec::new();
        let mut seen = BTreeSet::new();
        for layer in &declared.layers {
            if layer.invariant.is_empty() {
                failures.push(format!(
                    "the line `{}` does not say what these modules never do; write it behind a `#`",
                    layer.modules.join(" ")
                ));
            }
            for module in &layer.modules {
                if !modules.contains_key(module) {
                    failures.push(format!(
                        "`{module}` is declared and {name} has no such module; remove it from the block"
                    ));
                } else if !seen.insert(module) {
                    failures.push(format!("`{module}` is declared twice"));
                }
            }
        }
        let missing = modules.keys().filter(|module| !seen.contains(module));
        failures.extend(missing.map(|module| {
            format!("`{module}` is in no line of the block; put it above what it uses and below what uses it")
        }));
        failures
    }

    /// References to a module that is not on a lower line.
    fn upward(&self, declared: &Declared) -> Vec<String> {
        let level = Level::of(&self.tree, ROOT, &self.references);
        let mut failures = Vec::new();
        for ((from, to), references) in &level.edges {
            let lines = declared.position(from).zip(declared.position(to));
            let ring = declared.rings.iter().any(|ring| ring.members.contains(from) && ring.members.contains(to));
            let Some((mine, other)) = lines.filter(|(mine, other)| mine <= other && !ring) else { continue };
            let (where_, fix) = if mine == other {
                ("on its own line", "Modules of one line do not use one another: put them on two lines")
            } else {
                ("above it", "Where the order itself is wrong, change the block")
            };
            failures.push(format!(
                "`{from}` uses `{to}`, which is declared {where_}.\n{}\n  Declared, lowest first: {}\n  \
                 Fix: move what is used into a lower module, or hand it in as an argument. {fix}.",
                self.shown(references),
                declared.order(),
            ));
        }
        failures
    }

    /// What is defined in the file of the root lies above every module, as the root uses them all.
    fn uses_of_the_root(&self) -> Vec<String> {
        let mut by_module: BTreeMap<&str, Vec<&Reference>> = BTreeMap::new();
        for reference in self.references.iter().filter(|reference| reference.to == ROOT && reference.item) {
            by_module.entry(&self.tree.modules[reference.from].path[0]).or_default().push(reference);
        }
        let failure = |(module, references): (&str, Vec<&Reference>)| {
            format!(
                "`{module}` uses what is defined in {}, which lies above every module.\n{}\n  \
                 Fix: move it into a module of its own.",
                self.tree.modules[ROOT].file,
                self.shown(&references),
            )
        };
        by_module.into_iter().map(failure).collect()
    }

    /// Rings that are not declared, and declared ones that are none.
    fn rings(&self, declared: &Declared) -> Vec<String> {
        let mut failures = Vec::new();
        let mut found = Vec::new();
        for level in self.levels() {
            for ring in level.rings() {
                let paths: BTreeSet<String> = ring.iter().map(|child| level.path(child)).collect();
                if !declared.rings.iter().any(|declared| declared.members == paths) {
                    failures.push(self.ring(&level, &ring, &paths));
                }
                found.push(paths);
            }
        }
        for ring in &declared.rings {
            let members = list(&ring.members);
            if ring.reason.is_empty() {
                failures.push(format!("the ring of {members} is declared without a reason; write it behind `--`"));
            }
            if !found.contains(&ring.members) {
                failures.push(format!(
                    "the ring of {members} is declared, and these modules are no such ring; \
                     remove the line, or correct its members"
                ));
            }
        }
        failures
    }

    fn ring(&self, level: &Level<'_>, ring: &BTreeSet<String>, paths: &BTreeSet<String>) -> String {
        let mut text = format!("ring of {} modules: {}\n", paths.len(), list(paths));
        for (from, to, reference) in level.cycle(ring) {
            text += &format!("  {from} -> {to}: {}\n", self.line(reference));
        }
        text + "  Fix: move what both sides need into a module below them, or hand it in as an argument. \
            A ring that is meant is declared in the block: `ring a::b a::c -- why`."
    }

    fn shown(&self, references: &[&Reference]) -> String {
        let mut lines: Vec<String> =
            references.iter().take(SHOWN).map(|reference| format!("  {}", self.line(reference))).collect();
        if references.len() > SHOWN {
            lines.push(format!("  and {} more", references.len() - SHOWN));
        }
        lines.join("\n")
    }

    fn line(&self, reference: &Reference) -> String {
        let Reference { from, to, line, text, .. } = reference;
        format!("{} `{text}` (in `{}`)", self.tree.place(*from, *line), self.tree.path(*to))
    }

    /// The rings of the crate in one line, and their members.
    pub(crate) fn summary(&self) -> String {
        let (mut top, mut inside) = ((0, 0), (0, 0));
        let mut members = String::new();
        for level in self.levels() {
            let count = if level.parent.is_empty() { &mut top } else { &mut inside };
            for ring in level.rings() {
                *count = (count.0 + 1, count.1 + ring.len());
                let paths: BTreeSet<String> = ring.iter().map(|child| level.path(child)).collect();
                members += &format!("\n  {}", list(&paths));
            }
        }
        format!(
            "{}: rings at the top {} (modules in them {}), inside folders {} ({}); references {}, \
             to items of a parent's file {}{members}",
            self.tree.name,
            top.0,
            top.1,
            inside.0,
            inside.1,
            self.references.len(),
            self.to_parents(),
        )
    }

    /// How many references lead to something defined in the file of a module around the one that uses it.
    fn to_parents(&self) -> usize {
        let around = |from: ModuleId, to: ModuleId| {
            std::iter::successors(self.tree.modules[from].parent, |id| self.tree.modules[*id].parent).any(|id| id == to)
        };
        self.references.iter().filter(|reference| reference.item && around(reference.from, reference.to)).count()
    }
}

fn list(names: &BTreeSet<String>) -> String {
    names.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}
