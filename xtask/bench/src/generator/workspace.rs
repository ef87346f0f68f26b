//! A folder with specs that the generator can work in: ours, or many times ours.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::measure::process::{Usage, run};
use crate::place::{Place, files, read, remove, without_cargo, write};

/// The services of our specs.
const SERVICES: [&str; 3] = crate::peers::progenitor::SERVICES;

/// What the generator takes for a repository.
pub(super) struct Workspace {
    root: PathBuf,
    log: PathBuf,
    /// How many actions there are.
    pub(super) actions: usize,
}

impl Workspace {
    /// A folder with our specs, and further copies of the services under other names.
    pub(super) fn new(place: &Place, name: &str, copies: usize) -> Result<Self> {
        let root = place.fresh(name)?;
        write(&root.join("xtask/README.md"), "By this folder the generator knows a repository.\n")?;
        let mut actions = 0;
        for path in files(&place.root.join("specs"))? {
            let text = read(&place.root.join("specs").join(&path))?;
            let into = root.join("specs");
            write(&into.join(&path), &text)?;
            let Some((service, rest)) = of_service(&path) else { continue };
            let is_action = rest.components().count() == 2;
            actions += usize::from(is_action);
            for number in 2..=copies {
                write(&into.join(format!("{service}{number}")).join(&rest), &renamed(&text, number))?;
                actions += usize::from(is_action);
            }
        }
        let log = root.join("said.txt");
        Ok(Self { root, log, actions })
    }

    /// Runs the generator once.
    pub(super) fn generate(&self, xtask: &Path, arguments: &[&str]) -> Result<Usage> {
        let mut command = Command::new(xtask);
        without_cargo(&mut command);
        // 4 is said where something is stale, by `--check`.
        run(command.current_dir(&self.root).arg("gen").args(arguments), &self.log, &[4])
    }

    /// What the last run said.
    pub(super) fn said(&self) -> Result<String> {
        read(&self.log)
    }

    /// Takes away what was generated.
    pub(super) fn empty(&self) -> Result<()> {
        remove(&self.root.join("generated"))
    }

    /// Takes away all of it.
    pub(super) fn remove(self) -> Result<()> {
        remove(&self.root)
    }

    /// Changes the summary of one action, each time another way.
    pub(super) fn change(&self, turn: usize) -> Result<()> {
        let path = self.root.join("specs/vpc/vpc/CreateVpc.yaml");
        let text = read(&path)?;
        let summary = text.lines().find(|line| line.starts_with("summary:")).context("the action has no summary")?;
        let changed = format!("summary: Creates VPC number {turn}.");
        write(&path, &text.replacen(summary, &changed, 1))
    }
}

/// A path as a service and what is below its folder; nothing else has actions.
fn of_service(path: &Path) -> Option<(&'static str, PathBuf)> {
    SERVICES.into_iter().find_map(|service| Some((service, path.strip_prefix(service).ok()?.to_owned())))
}

/// A spec of a service as that of a copy: its own name, its product, and the services that it refers to.
fn renamed(text: &str, number: usize) -> String {
    let mut renamed = String::with_capacity(text.len() + 64);
    for line in text.split_inclusive('\n') {
        let (bare, end) = line.strip_suffix('\n').map_or((line, ""), |bare| (bare, "\n"));
        if bare.starts_with("service: ") || bare.starts_with("product: ") {
            renamed += &format!("{bare}{number}{end}");
        } else {
            renamed += &references(line, number);
        }
    }
    renamed
}

/// A line with `vpc/Vpc` as `vpc2/Vpc`.
fn references(line: &str, number: usize) -> String {
    let mut line = line.to_owned();
    for service in SERVICES {
        let mut from = 0;
        let name = format!("{service}/");
        while let Some(found) = line.get(from..).and_then(|rest| rest.find(&name)) {
            let (begin, end) = (from + found, from + found + service.len());
            let is_word = line.get(..begin).is_some_and(|before| before.ends_with(char::is_alphanumeric));
            let is_reference = line.get(end + 1..).is_some_and(|rest| rest.starts_with(char::is_uppercase));
            if !is_word && is_reference {
                line.insert_str(end, &number.to_string());
            }
            from = end + 1;
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{of_service, renamed};

    #[test]
    fn a_copy_refers_to_copies() {
        let text = "service: cen\nproduct: Cbn\nref: [vpc/Vpc, vpc/VirtualBorderRouter, ens/Instance]\nother: xvpc/Vpc vpc/vpc\n";
        assert_eq!(
            renamed(text, 7),
            "service: cen7\nproduct: Cbn7\nref: [vpc7/Vpc, vpc7/VirtualBorderRouter, ens7/Instance]\nother: xvpc/Vpc vpc/vpc\n"
        );
    }

    #[test]
    fn actions_are_below_groups() {
        assert_eq!(of_service(Path::new("vpc/eip/A.yaml")), Some(("vpc", PathBuf::from("eip/A.yaml"))));
        assert_eq!(of_service(Path::new("guides/01-a.rs")), None);
    }
}
