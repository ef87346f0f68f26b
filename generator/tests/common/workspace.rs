//! A workspace with the emitted crates, which cargo builds without a network.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use aliyun_api_generator::Output;
use aliyun_api_generator::files::Files;
use aliyun_api_generator::output::{compare, write};

use super::repository;

/// A workspace that stays from run to run, so that cargo does again only what has changed.
pub struct Workspace {
    root: PathBuf,
    members: Vec<String>,
}

impl Workspace {
    /// The workspace in a folder of its own, with client, mock server and these crates.
    pub fn new(name: &str, crates: &[&str]) -> Self {
        let emitted = ["generated/client", "generated/mock-server"];
        let members = emitted.iter().chain(crates).map(|&member| member.to_owned()).collect();
        Self { root: Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), members }
    }

    /// Its folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Writes what differs of the emitted crates and of these files, whose paths are relative to the workspace.
    pub fn write(&self, outputs: &[Output], mut own: Files) {
        own.add("Cargo.toml", manifest(&self.root, &self.members));
        let known: Vec<String> = own.iter().map(|(path, _)| format!("./{path}")).collect();
        let own = Output { name: "workspace", root: ".", foreign: &[], files: own };
        for output in outputs.iter().filter(|output| matches!(output.name, "client" | "mock" | "openapi")).chain([&own])
        {
            // Beside what is its own, everything in the root is an orphan.
            let only = |path: &str| output.root != "." || known.iter().any(|one| one == path);
            let differences = compare(&self.root, output, &only).expect("the workspace can be read");
            write(&self.root, output, &differences).expect("the workspace can be written");
        }
        // The versions of the repository, which are there without a network.
        let lock = self.root.join("Cargo.lock");
        if !lock.exists() {
            fs::copy(repository().join("Cargo.lock"), lock).expect("the lock file can be copied");
        }
    }

    /// Runs cargo on all crates: whether it went well, and what it said.
    pub fn cargo(&self, arguments: &[&str]) -> (bool, String) {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--offline", "--quiet", "--workspace"])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", self.target())
            .env_remove("RUSTFLAGS")
            .env_remove("RUSTDOCFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()
            .expect("cargo can be run");
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    }

    /// A program that was built.
    pub fn program(&self, name: &str) -> PathBuf {
        self.target().join("debug").join(name).with_extension(std::env::consts::EXE_EXTENSION)
    }

    /// What is built is shared by all workspaces: what they depend on is the same.
    fn target(&self) -> PathBuf {
        self.root.with_file_name("corpus-target")
    }
}

/// The manifest of a workspace in which the emitted crates stand as they do in the repository.
fn manifest(root: &Path, members: &[String]) -> String {
    let own = fs::read_to_string(repository().join("Cargo.toml")).expect("the repository has a manifest");
    let package = table(&own, "[workspace.package]");
    let dependencies: Vec<String> = table(&own, "[workspace.dependencies]")
        .lines()
        .map(|line| match line.split_once("path = \"") {
            Some((before, path)) => {
                let base = if path.starts_with("generated/") { root.to_owned() } else { repository() };
                format!("{before}path = \"{}/{path}", base.display())
            }
            None => line.to_owned(),
        })
        .collect();
    format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n\
         [workspace.package]\n{package}\n\n\
         [workspace.dependencies]\n{}\n\n\
         [workspace.lints.rust]\nwarnings = {{ level = \"deny\", priority = -1 }}\nmissing_docs = \"deny\"\nunreachable_pub = \"deny\"\n\n\
         [workspace.lints.rustdoc]\nall = {{ level = \"deny\", priority = -1 }}\n\n\
         [profile.dev]\ndebug = false\n",
        dependencies.join("\n")
    )
}

/// The lines of a table of a manifest, without its title.
fn table<'a>(manifest: &'a str, title: &str) -> &'a str {
    let rest = manifest.split_once(&format!("{title}\n")).map(|(_, rest)| rest).expect("the table is there");
    rest.split("\n[").next().unwrap_or_default().trim_end()
}
