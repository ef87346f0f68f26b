//! From a path to the module that defines what it names, through re-exports, renames and globs.

use std::collections::BTreeSet;

use crate::names::Space;
use crate::tree::{ModuleId, ROOT, Tree};

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Target {
    /// A module itself.
    Module(ModuleId),
    /// Something that the module defines.
    Item(ModuleId),
    /// Another crate.
    External,
}

/// Why a path leads nowhere.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Lost {
    /// Its first name is not defined here, and no crate is called so.
    Start,
    /// It leads into this crate, and there is no such name.
    Inside,
}

/// The imports that are being followed, so that a ring of imports ends.
type Followed = BTreeSet<(ModuleId, usize, String)>;

/// Types that paths begin with and that no module defines.
const PRIMITIVES: [&str; 17] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32", "u64", "u128",
    "usize",
];

/// Crates that are always there.
const SYSROOT: [&str; 5] = ["std", "core", "alloc", "proc_macro", "test"];

impl Tree {
    /// What `path`, written in the module `from`, leads to. Nothing for a single name that is not in the scope of the
    /// module, such as a local variable, and for types of the prelude.
    pub(crate) fn resolve(&self, from: ModuleId, path: &[String], space: Option<Space>) -> Result<Vec<Target>, Lost> {
        let mut targets = self.follow(from, path, space, &mut Followed::new())?;
        targets.sort();
        targets.dedup();
        Ok(targets)
    }

    fn follow(
        &self,
        from: ModuleId,
        path: &[String],
        space: Option<Space>,
        followed: &mut Followed,
    ) -> Result<Vec<Target>, Lost> {
        let (mut module, mut rest) = match self.start(from, path, space, followed)? {
            Start::Module(module, rest) => (module, rest),
            Start::Done(targets) => return Ok(targets),
        };
        while let Some((name, further)) = rest.split_first() {
            let space = if further.is_empty() { space } else { Some(Space::Type) };
            let found = self.lookup(module, name, space, followed);
            if found.is_empty() {
                return Err(Lost::Inside);
            }
            match found.iter().find(|target| matches!(target, Target::Module(_))) {
                Some(Target::Module(next)) if !further.is_empty() => (module, rest) = (*next, further),
                _ => return Ok(found),
            }
        }
        Ok(vec![Target::Module(module)])
    }

    /// Takes the first names of a path: as far as they say where to begin.
    fn start<'a>(
        &self,
        from: ModuleId,
        path: &'a [String],
        space: Option<Space>,
        followed: &mut Followed,
    ) -> Result<Start<'a>, Lost> {
        let Some((first, rest)) = path.split_first() else { return Ok(Start::Done(Vec::new())) };
        match first.as_str() {
            "" => return Ok(Start::Done(vec![Target::External])),
            "Self" => return Ok(Start::Done(Vec::new())),
            "crate" => return Ok(Start::Module(ROOT, rest)),
            "self" if rest.is_empty() && space == Some(Space::Value) => return Ok(Start::Done(Vec::new())),
            "self" | "super" => {
                let (mut module, mut rest) = (from, path);
                while let Some((name, further)) = rest.split_first() {
                    match name.as_str() {
                        "self" => {}
                        "super" => module = self.modules[module].parent.ok_or(Lost::Inside)?,
                        _ => break,
                    }
                    rest = further;
                }
                return Ok(Start::Module(module, rest));
            }
            _ => {}
        }
        let found = self.lookup(from, first, if rest.is_empty() { space } else { Some(Space::Type) }, followed);
        match found.iter().find(|target| matches!(target, Target::Module(_))) {
            Some(Target::Module(module)) if !rest.is_empty() => Ok(Start::Module(*module, rest)),
            _ if !found.is_empty() => Ok(Start::Done(found)),
            _ if self.externs.contains(first) || SYSROOT.contains(&first.as_str()) => {
                Ok(Start::Done(vec![Target::External]))
            }
            _ if rest.is_empty() => Ok(Start::Done(Vec::new())),
            // A type of the prelude, or a type parameter.
            _ if first.starts_with(char::is_uppercase) || PRIMITIVES.contains(&first.as_str()) => {
                Ok(Start::Done(Vec::new()))
            }
            _ => Err(Lost::Start),
        }
    }

    /// What `name` is in a module. Where it is nothing in `space`, it may be an item of another one.
    fn lookup(&self, module: ModuleId, name: &str, space: Option<Space>, followed: &mut Followed) -> Vec<Target> {
        let found = self.named(module, name, space, followed);
        if !found.is_empty() || space.is_none() {
            return found;
        }
        let mut others = self.named(module, name, None, followed);
        others.retain(|target| !matches!(target, Target::Module(_)));
        others
    }

    fn named(&self, id: ModuleId, name: &str, space: Option<Space>, followed: &mut Followed) -> Vec<Target> {
        let module = &self.modules[id];
        let wanted = |other: Space| space.is_none_or(|space| space == other);
        let mut found = Vec::new();
        if wanted(Space::Type) {
            found.extend(module.children.get(name).map(|child| Target::Module(*child)));
        }
        if module.names.get(name).is_some_and(|spaces| spaces.iter().any(|space| wanted(*space))) {
            found.push(Target::Item(id));
        }
        if id == ROOT && wanted(Space::Macro) {
            let exporting = self.modules.iter().enumerate().filter(|(_, module)| module.exported.contains(name));
            found.extend(exporting.map(|(module, _)| Target::Item(module)));
        }
        for (index, import) in module.imports.iter().enumerate() {
            let key = (id, index, name.to_owned());
            if import.name.as_deref() == Some(name) && followed.insert(key.clone()) {
                found.extend(self.follow(id, &import.path, space, followed).unwrap_or_default());
                followed.remove(&key);
            }
        }
        if found.is_empty() { self.through_globs(id, name, space, followed) } else { found }
    }

    fn through_globs(&self, id: ModuleId, name: &str, space: Option<Space>, followed: &mut Followed) -> Vec<Target> {
        let mut found = Vec::new();
        let mut external = false;
        for (index, import) in self.modules[id].imports.iter().enumerate().filter(|(_, import)| import.glob) {
            let key = (id, index, name.to_owned());
            if !followed.insert(key.clone()) {
                continue;
            }
            for target in self.follow(id, &import.path, Some(Space::Type), followed).unwrap_or_default() {
                match target {
                    Target::Module(module) => found.extend(self.named(module, name, space, followed)),
                    Target::External => external = true,
                    // The variants of an enum: the import itself leads to its module.
                    Target::Item(_) => {}
                }
            }
            followed.remove(&key);
        }
        if found.is_empty() && external {
            found.push(Target::External);
        }
        found
    }

    /// The modules that define a macro which is called by its bare name: the nearest one around `from`, or else all.
    pub(crate) fn textual_macro(&self, from: ModuleId, name: &str) -> Vec<Target> {
        let defines =
            |id: ModuleId| self.modules[id].names.get(name).is_some_and(|spaces| spaces.contains(&Space::Macro));
        let around = std::iter::successors(Some(from), |id| self.modules[*id].parent).find(|id| defines(*id));
        match around {
            Some(id) => vec![Target::Item(id)],
            None => (0..self.modules.len()).filter(|id| defines(*id)).map(Target::Item).collect(),
        }
    }
}

/// Where a path begins.
enum Start<'a> {
    /// In a module, with names to go.
    Module(ModuleId, &'a [String]),
    /// It is at its end.
    Done(Vec<Target>),
}
