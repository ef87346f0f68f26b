//! What the emitters make of the corpus compiles, and so does its documentation, both without a warning.

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use aliyun_api_generator::files::Files;
use aliyun_api_generator::output::{compare, write};
use aliyun_api_generator::source::{Source, Sources};
use aliyun_api_generator::{Output, emit, from_sources};
use common::{corpus, model, repository};

/// The services of all cases as if they were one set of specs: one workspace, one call of cargo.
fn together() -> Vec<Output> {
    let sources: Vec<Source> =
        corpus().iter().flat_map(|(_, loaded)| loaded.sources.iter().map(|(_, source)| source.clone())).collect();
    emit(&model(from_sources(Sources::new(sources)))).expect("the corpus can be emitted")
}

/// The manifest of a workspace in which the emitted crates stand as they do in the repository.
fn manifest(root: &Path) -> String {
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
        "[workspace]\nresolver = \"3\"\nmembers = [\"generated/client\", \"generated/mock-server\"]\n\n\
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

/// The workspace, which stays from run to run, so that cargo does again only what has changed.
fn workspace() -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("corpus");
    let mut files = Files::default();
    files.add("Cargo.toml", manifest(&root));
    let outputs = together();
    let crates = outputs.iter().filter(|output| matches!(output.name, "client" | "mock"));
    for output in crates.chain([&Output { name: "workspace", root: ".", foreign: &[], files }]) {
        // The manifest's root is the workspace, where everything else is an orphan: only it is looked at.
        let only = |path: &str| output.root != "." || path == "./Cargo.toml";
        let differences = compare(&root, output, &only).expect("the workspace can be read");
        write(&root, output, &differences).expect("the workspace can be written");
    }
    // The versions of the repository, which are there without a network.
    let lock = root.join("Cargo.lock");
    if !lock.exists() {
        fs::copy(repository().join("Cargo.lock"), lock).expect("the lock file can be copied");
    }
    root
}

fn cargo(root: &Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--quiet", "--workspace"])
        .current_dir(root)
        .env("CARGO_TARGET_DIR", root.with_file_name("corpus-target"))
        .env_remove("RUSTFLAGS")
        .env_remove("RUSTDOCFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo can be run");
    (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn the_corpus_compiles_and_is_documented_without_a_warning() {
    let root = workspace();
    let (good, said) = cargo(&root, &["check", "--all-targets", "--all-features"]);
    assert!(good, "cargo check in {}:\n{said}", root.display());
    let (good, said) = cargo(&root, &["doc", "--no-deps", "--all-features"]);
    assert!(good, "cargo doc in {}:\n{said}", root.display());
}
