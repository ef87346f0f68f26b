//! Where the repository is.

use std::path::{Path, PathBuf};

use anyhow::Context;

/// The root of the repository: the folder above this package where cargo runs it, else the nearest one above the
/// current folder that has specs.
pub(crate) fn repository() -> anyhow::Result<PathBuf> {
    let is_root = |folder: &Path| folder.join("specs").is_dir() && folder.join("xtask").is_dir();
    if let Some(package) = std::env::var_os("CARGO_MANIFEST_DIR")
        && let Some(root) = Path::new(&package).parent().filter(|root| is_root(root))
    {
        return Ok(root.to_owned());
    }
    let here = std::env::current_dir().context("there is no current folder")?;
    let found = here.ancestors().find(|folder| is_root(folder)).map(Path::to_owned);
    found.with_context(|| {
        format!("{} is not in the repository: no folder above it has `specs` and `xtask`", here.display())
    })
}
