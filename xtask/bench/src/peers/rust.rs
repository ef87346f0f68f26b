//! Projects of cargo with crates that our lock file does not have.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::step;
use crate::place::{Place, cargo, write};

/// A project with a lock file of its own.
#[derive(Clone, Debug)]
pub(crate) struct Project {
    pub(crate) folder: PathBuf,
    /// Where it is built.
    target: PathBuf,
}

impl Project {
    /// Writes a project; files that are as they should be keep their times, so that nothing is built for nothing.
    ///
    /// # Errors
    /// It cannot be written.
    pub(crate) fn new(place: &Place, name: &str, manifest: &str, main: &str) -> Result<Self> {
        let folder = place.peer(name)?;
        let project = Self { target: folder.join("target"), folder };
        // The workspace of this repository is above it.
        let head = format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n");
        project.write("Cargo.toml", &(head + manifest))?;
        project.write("src/main.rs", main)?;
        Ok(project)
    }

    /// Writes a file of it, unless it is there already.
    pub(crate) fn write(&self, path: &str, text: &str) -> Result<()> {
        let path = self.folder.join(path);
        if std::fs::read_to_string(&path).is_ok_and(|found| found == text) {
            return Ok(());
        }
        write(&path, text)
    }

    /// Built in a folder that several projects share, so that a crate which more than one of them needs is built once.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub(crate) fn sharing(self, place: &Place, target: &str) -> Result<Self> {
        Ok(Self { target: place.peer(target)?, ..self })
    }

    /// A cargo that works in it.
    pub(crate) fn cargo(&self) -> Command {
        let mut command = cargo();
        command.current_dir(&self.folder).env("CARGO_TARGET_DIR", &self.target);
        command
    }

    /// Builds its program with optimizations.
    ///
    /// # Errors
    /// The crates cannot be had, or do not compile.
    pub(crate) fn build(&self) -> Result<PathBuf> {
        let name = self.folder.file_name().unwrap_or_default();
        step(&format!("building {}", Path::new(name).display()), self.cargo().args(["build", "--release", "--quiet"]))?;
        Ok(self.target.join("release").join(name))
    }
}
