//! Where things are: the repository, what was built of it, and the folders that measuring may write into.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

/// The folders of a run.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    /// The root of the repository; nothing in it is written but `target/bench` and, by the part `report`, its pages.
    pub(crate) root: PathBuf,
}

impl Place {
    /// # Errors
    /// The current folder is not in the repository.
    pub(crate) fn find() -> Result<Self> {
        let here = std::env::current_dir().context("there is no current folder")?;
        let root = here.ancestors().find(|folder| folder.join("xtask/bench").is_dir() && folder.join("specs").is_dir());
        Ok(Self { root: root.context("this is not in the repository")?.to_owned() })
    }

    /// Where the report is, made where it is not there.
    pub(crate) fn bench(&self) -> Result<PathBuf> {
        folder(self.root.join("target/bench"))
    }

    /// A folder for programs of others, which is kept from run to run.
    pub(crate) fn peer(&self, name: &str) -> Result<PathBuf> {
        folder(self.root.join("target/bench/peers").join(name))
    }

    /// An empty folder to work in.
    pub(crate) fn fresh(&self, name: &str) -> Result<PathBuf> {
        let path = self.root.join("target/bench/work").join(name);
        remove(&path)?;
        folder(path)
    }

    /// Builds a program of the repository, and says where it is.
    ///
    /// # Errors
    /// It cannot be built; cargo has said why.
    pub(crate) fn build(&self, package: &str, program: &str, release: bool) -> Result<PathBuf> {
        let mut command = cargo();
        command.current_dir(&self.root).args(["build", "--quiet", "--message-format", "json-render-diagnostics"]);
        command.args(["--package", package, "--bin", program]).args(release.then_some("--release"));
        let built = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output().context("could not run cargo")?;
        ensure!(built.status.success(), "`{program}` cannot be built");
        let said = String::from_utf8_lossy(&built.stdout);
        let made = said.lines().filter_map(|line| executable(line, program)).next_back();
        made.with_context(|| format!("cargo does not say where `{program}` is"))
    }
}

/// The program of a message of cargo, where it is about that.
fn executable(line: &str, program: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(line).ok()?;
    let is_it = message["target"]["name"] == program;
    message["executable"].as_str().filter(|_| is_it).map(PathBuf::from)
}

/// The cargo that started this program, or the one that is found.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    without_cargo(&mut command);
    command
}

/// Takes from a command what cargo told this program of its own package, by which some programs find a repository.
pub(crate) fn without_cargo(command: &mut Command) {
    let told = std::env::vars_os().map(|(name, _)| name).filter(|name| {
        name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"))
    });
    told.for_each(|name| _ = command.env_remove(name));
}

fn folder(path: PathBuf) -> Result<PathBuf> {
    fs::create_dir_all(&path).with_context(|| format!("could not make the folder {}", path.display()))?;
    Ok(path)
}

/// Removes a folder with what is in it; good where it is not there.
pub(crate) fn remove(path: &Path) -> Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("could not remove {}", path.display()))
        }
        _ => Ok(()),
    }
}

/// The files below a folder, sorted, relative to it.
pub(crate) fn files(root: &Path) -> Result<Vec<PathBuf>> {
    fn look(root: &Path, below: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
        let here = root.join(below);
        for entry in fs::read_dir(&here).with_context(|| format!("could not read {}", here.display()))? {
            let entry = entry?;
            let path = below.join(entry.file_name());
            if entry.file_type()?.is_dir() { look(root, &path, found)? } else { found.push(path) }
        }
        Ok(())
    }
    let mut found = Vec::new();
    look(root, Path::new(""), &mut found)?;
    found.sort();
    Ok(found)
}

/// Reads a text.
pub(crate) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))
}

/// Writes a text, with the folders above it.
pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    path.parent().map(fs::create_dir_all).transpose().context("could not make a folder")?;
    fs::write(path, text).with_context(|| format!("could not write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::executable;

    #[test]
    fn cargo_says_where_a_program_is() {
        let line = r#"{"reason":"compiler-artifact","target":{"name":"xtask"},"executable":"/t/debug/xtask"}"#;
        assert_eq!(executable(line, "xtask"), Some(PathBuf::from("/t/debug/xtask")));
        assert_eq!(executable(line, "other"), None);
        assert_eq!(executable(r#"{"reason":"build-finished","success":true}"#, "xtask"), None);
        assert_eq!(executable("warning: no JSON", "xtask"), None);
    }
}
