//! Packages of PyPI, in a virtual environment of their own.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::{is_installed, stamp, step};
use crate::place::{Place, remove};

/// The folder of the programs of an environment with these packages, such as `name==1.2.3`.
///
/// # Errors
/// There is no python3, or no package index.
pub(crate) fn environment(place: &Place, name: &str, packages: &[&str]) -> Result<PathBuf> {
    let folder = place.peer(name)?;
    let (programs, wanted) = (folder.join("venv/bin"), packages.join("\n"));
    if !is_installed(&folder, &wanted) {
        remove(&folder.join("venv"))?;
        step("making a virtual environment", Command::new("python3").args(["-m", "venv"]).arg(folder.join("venv")))?;
        let mut install = Command::new(programs.join("python"));
        install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(packages);
        step(&format!("installing {} of PyPI", packages.join(", ")), &mut install)?;
        stamp(&folder, &wanted)?;
    }
    Ok(programs)
}
