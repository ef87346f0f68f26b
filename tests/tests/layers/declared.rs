//! The order that ARCHITECTURE.md declares: a fenced block for each crate.
//!
//! ````text
//! ```layers runtime/core
//! schema           # holds no value
//! record presence  # knows no encoding
//! json             # knows no action
//! ring json::decode json::list -- a list holds objects, which hold lists
//! ```
//! ````
//!
//! The lowest layer comes first. A module may use the modules of lower lines, and none of its own line.

use std::collections::{BTreeMap, BTreeSet};

/// The order of one crate.
#[derive(Debug, Default)]
pub(crate) struct Declared {
    pub(crate) layers: Vec<Layer>,
    pub(crate) rings: Vec<Ring>,
}

/// The modules of a line.
#[derive(Debug)]
pub(crate) struct Layer {
    pub(crate) modules: Vec<String>,
    /// What they never do.
    pub(crate) invariant: String,
}

/// Modules that are known to use one another.
#[derive(Debug)]
pub(crate) struct Ring {
    /// Their paths from the root of the crate.
    pub(crate) members: BTreeSet<String>,
    pub(crate) reason: String,
}

impl Declared {
    /// The number of the line of a module.
    pub(crate) fn position(&self, module: &str) -> Option<usize> {
        self.layers.iter().position(|layer| layer.modules.iter().any(|name| name == module))
    }

    /// The order in one line, lowest first.
    pub(crate) fn order(&self) -> String {
        let layers: Vec<String> = self.layers.iter().map(|layer| layer.modules.join(" ")).collect();
        layers.join(" < ")
    }
}

/// Every block of a page, by its crate; a second block for a crate is an error.
pub(crate) fn blocks(page: &str) -> Result<BTreeMap<String, Declared>, String> {
    let mut blocks = BTreeMap::new();
    let mut open: Option<(String, Declared)> = None;
    for line in page.lines() {
        match &mut open {
            None => {
                let name = line.strip_prefix("```layers ").map(|name| name.trim().to_owned());
                open = name.map(|name| (name, Declared::default()));
            }
            Some(_) if line.trim_end() == "```" => {
                let (name, declared) = open.take().unwrap_or_default();
                if blocks.insert(name.clone(), declared).is_some() {
                    return Err(format!("ARCHITECTURE.md has two `layers {name}` blocks"));
                }
            }
            Some((_, declared)) => declared.read(line.trim()),
        }
    }
    open.map_or(Ok(blocks), |(name, _)| Err(format!("the `layers {name}` block of ARCHITECTURE.md has no end")))
}

impl Declared {
    fn read(&mut self, line: &str) {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        if let Some(ring) = line.strip_prefix("ring ") {
            let (members, reason) = ring.split_once("--").unwrap_or((ring, ""));
            self.rings.push(Ring { members: words(members).into_iter().collect(), reason: reason.trim().to_owned() });
        } else if !line.is_empty() {
            let (modules, invariant) = line.split_once('#').unwrap_or((line, ""));
            self.layers.push(Layer { modules: words(modules), invariant: invariant.trim().to_owned() });
        }
    }
}
