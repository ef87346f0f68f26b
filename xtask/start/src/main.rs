//! What `cargo xtask` starts: it builds `xtask` with the features of the whole workspace, and runs it.
//!
//! `cargo run --package xtask` takes of each dependency the features that `xtask` asks for, and the tests those that all
//! packages together ask for: the generator would be compiled once for each. A cargo that is told of a program and of no
//! package takes the second for both, where it stands at the root; whoever calls this may stand below.

use std::path::Path;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new("."));
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.arg("run").arg("--manifest-path").arg(root.join("Cargo.toml")).args(["--bin", "xtask", "--"]);
    match cargo.args(std::env::args_os().skip(1)).status() {
        // What a signal ended has no status.
        Ok(status) => status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(COULD_NOT_RUN).into(),
        Err(error) => {
            eprintln!("error: could not run cargo: {error}");
            COULD_NOT_RUN.into()
        }
    }
}

/// The status of what could not run, as that of `xtask`.
const COULD_NOT_RUN: u8 = 2;
