//! The official SDKs and the programs of others: set up while the rest is compiled, run at the end.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::step::{Beside, Step};
use crate::cargo::cargo;
use crate::print;

/// What to do where the official SDKs cannot be run.
const HINT: &str = "the official SDKs need python3 with venv and pip, and a package index; \
    `cargo xtask test --no-peers` leaves them out";

/// What tells the tests to run every program, also those that take long.
const ALL_PROGRAMS: (&str, &str) = ("ALIYUN_PROGRAMS", "all");

/// Their tests, whose environments are being made.
pub(super) struct Peers {
    folder: PathBuf,
    set_up: Beside,
}

impl Peers {
    /// Begins to make a virtual environment of their own, once, and those of the programs of others. Most of it is
    /// waiting for a package index.
    pub(super) fn prepare(root: &Path) -> Result<Self> {
        let folder = root.join("tests/peers");
        let (python, wanted, stamp) = (python(&folder), wanted(&folder)?, stamp(&folder));
        let mut steps = Vec::new();
        if !python.is_file() || std::fs::read(&stamp).ok() != Some(wanted) {
            let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile"];
            let install = [&install[..], &["--requirement", "requirements.txt"]].concat();
            let name = "official SDKs, set up";
            steps.push(Step::new(name, Path::new("python3"), &["-m", "venv", "--clear", ".venv"], &folder));
            steps.push(Step::new(name, &python, &install, &folder));
        }
        steps.push(Step::new("programs of others, set up", &python, &["-m", "programs.environments"], &folder));
        Ok(Self { set_up: Beside::start(steps), folder })
    }

    /// Runs them against the mock server. Whether all is well.
    pub(super) fn run(self, root: &Path, all_programs: bool) -> Result<bool> {
        let Self { folder, set_up } = self;
        if !set_up.wait().context(HINT)? {
            bail!(HINT);
        }
        // Written when everything is installed, so that a broken set-up is made again.
        let stamp = stamp(&folder);
        std::fs::write(&stamp, wanted(&folder)?).with_context(|| format!("could not write {}", stamp.display()))?;
        // Like the tests, with the features of the whole workspace: nothing is compiled twice.
        if !Step::new("mock server", &cargo(), &["build", "--quiet", "--bin", "aliyun-mock"], root).run()? {
            return Ok(false);
        }
        let mut tests = Step::new("official SDKs", &python(&folder), &["run.py"], &folder);
        if all_programs {
            tests = tests.with(ALL_PROGRAMS);
        }
        let good = tests.run().context(HINT)?;
        if !good {
            let again = "cd tests/peers && .venv/bin/python -m unittest --verbose -k <name>";
            let made = folder.join(".venv");
            print::note(format!("one test alone: {again}; a new environment: delete {}", made.display()))?;
        }
        Ok(good)
    }
}

fn python(folder: &Path) -> PathBuf {
    folder.join(".venv/bin/python")
}

/// What the virtual environment should have.
fn wanted(folder: &Path) -> Result<Vec<u8>> {
    let requirements = folder.join("requirements.txt");
    std::fs::read(&requirements).with_context(|| format!("could not read {}", requirements.display()))
}

/// Where stands what it has.
fn stamp(folder: &Path) -> PathBuf {
    folder.join(".venv/requirements.txt")
}
