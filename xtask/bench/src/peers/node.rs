//! Packages of npm, in a folder of their own.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::{is_installed, stamp, step};
use crate::place::{Place, write};

/// The folder of the programs of a package, such as `name@1.2.3`.
///
/// # Errors
/// There is no npm, or no package registry.
pub(crate) fn package(place: &Place, name: &str, package: &str) -> Result<PathBuf> {
    let folder = place.peer(name)?;
    if !is_installed(&folder, package) {
        // Else npm looks for a package in the folders above.
        write(&folder.join("package.json"), "{ \"private\": true }\n")?;
        let mut install = Command::new("npm");
        install.current_dir(&folder).args(["install", "--no-audit", "--no-fund", "--loglevel=error", package]);
        step(&format!("installing {package} of npm"), &mut install)?;
        stamp(&folder, package)?;
    }
    Ok(folder.join("node_modules/.bin"))
}
