//! A small repository of its own, in which commands run.
#![allow(dead_code, unreachable_pub, reason = "every test program uses a part")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A repository with the good specs of the generator's tests.
pub struct Repository(pub tempfile::TempDir);

impl Repository {
    /// The specs in a folder of their own.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be had");
        let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/tests/common/good");
        fs::create_dir_all(folder.path().join("xtask")).expect("a folder can be made");
        fs::create_dir_all(folder.path().join("specs/net/net")).expect("a folder can be made");
        for entry in fs::read_dir(specs).expect("the specs are there") {
            let path = entry.expect("the specs can be listed").path();
            let name = path.file_name().expect("a file has a name").to_owned();
            let group = if name.to_string_lossy().starts_with(|c: char| c.is_ascii_uppercase()) { "net" } else { "" };
            let to = folder.path().join("specs/net").join(group).join(name);
            fs::copy(path, to).expect("a file can be copied");
        }
        Self(folder)
    }

    /// A path below its root.
    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// Writes a file.
    pub fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }

    /// A command of `cargo xtask`.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        // Where cargo runs it, it looks for the repository there.
        command.args(arguments).current_dir(self.0.path()).env_remove("CARGO_MANIFEST_DIR");
        command
    }

    /// Runs a command: status, standard output, standard error.
    pub fn run(&self, arguments: &[&str]) -> (Option<i32>, String, String) {
        said(&self.command(arguments).output().expect("the program can be run"))
    }

    /// Generates everything.
    pub fn gen_is_good(&self) {
        let (status, out, err) = self.run(&["gen"]);
        assert_eq!((status, err.as_str()), (Some(0), ""), "{out}");
    }

    /// Every file with its text, sorted.
    pub fn tree(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        let mut folders = vec![self.0.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder can be listed") {
                let path = entry.expect("a folder can be listed").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let text = fs::read(&path).expect("a file can be read");
                    files.push((path, text));
                }
            }
        }
        files.sort();
        files
    }
}

/// What a command said: status, standard output, standard error.
pub fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}
