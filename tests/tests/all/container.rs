//! The Dockerfile of the mock server. Where no container can be built, what it says is compared with what there is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The instructions of a Dockerfile, each with its words.
fn instructions() -> Vec<(String, Vec<String>)> {
    let text = fs::read_to_string(root().join("generated/mock-server/Dockerfile")).unwrap();
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let words = |line: &str| -> Vec<String> { line.split_whitespace().map(str::to_owned).collect() };
    lines.map(words).map(|mut words| (words.remove(0), words)).collect()
}

fn of(name: &str) -> Vec<Vec<String>> {
    instructions().into_iter().filter(|(own, _)| own == name).map(|(_, words)| words).collect()
}

/// The lines of what the image is not made of.
fn ignored() -> Vec<String> {
    let text = fs::read_to_string(root().join("generated/mock-server/Dockerfile.dockerignore")).unwrap();
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

/// The arguments of the build, with the program first.
fn build() -> Vec<String> {
    of("RUN").into_iter().find(|words| words[0] == "cargo").unwrap()
}

#[test]
fn what_is_copied_is_there_and_is_every_member() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let copied: Vec<String> = of("COPY").into_iter().filter(|words| !words[0].starts_with("--")).flatten().collect();
    for path in copied.iter().filter(|path| *path != "./") {
        assert!(root().join(path).exists(), "{path}");
    }
    let members = manifest.split("members = [").nth(1).unwrap().split(']').next().unwrap();
    for member in members.split('"').skip(1).step_by(2) {
        let folder = member.split('/').next().unwrap_or_default();
        assert!(copied.iter().any(|path| path == folder), "{member} is not copied, and cargo reads the manifest of it");
    }
    // What is passed over is none of what is copied, and none of what a build reads beside its package.
    let script = fs::read_to_string(root().join("generated/mock-server/build.rs")).unwrap();
    for path in ignored() {
        assert!(!copied.contains(&path), "{path}");
        let beside = path.strip_prefix("generated/").map(|name| format!("\"../{name}\""));
        assert!(beside.is_none_or(|beside| !script.contains(&beside)), "{path} is read by build.rs");
    }
}

#[test]
fn the_program_is_the_one_that_is_built() {
    let arguments = build();
    let after = |option: &str| {
        let place = arguments.iter().position(|argument| argument == option).unwrap();
        arguments[place + 1].clone()
    };
    let manifest = fs::read_to_string(root().join("generated/mock-server/Cargo.toml")).unwrap();
    assert!(manifest.contains(&format!("name = \"{}\"", after("--package"))));
    assert!(manifest.contains(&format!("[[bin]]\nname = \"{}\"", after("--bin"))));
    let from = of("COPY").into_iter().find(|words| words[0] == "--from=build").unwrap();
    let workdir = &of("WORKDIR")[0][0];
    assert_eq!(from[1], format!("{workdir}/target/release/{}", after("--bin")));
    assert_eq!(of("ENTRYPOINT")[0].join(" "), format!("[\"{}\"]", from[2]));
    assert!(!of("USER")[0][0].starts_with('0') && of("USER")[0][0] != "root");
    // The toolchain is the one that the packages ask for.
    let workspace = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let version = workspace.lines().find_map(|line| line.strip_prefix("rust-version = ")).unwrap().trim_matches('"');
    assert!(of("FROM")[0][0].starts_with(&format!("rust:{version}.")), "{:?}", of("FROM")[0]);
}

/// The target that the image is made for, which a toolchain may have, and the compilers of C for it.
const MUSL: &str = "x86_64-unknown-linux-musl";
const COMPILERS: [&str; 2] = ["x86_64-linux-musl-gcc", "musl-gcc"];

#[test]
fn the_program_builds_for_the_image() {
    let libraries = Command::new("rustc").args(["--print", "target-libdir", "--target", MUSL]).output().unwrap();
    let has_target = Path::new(String::from_utf8_lossy(&libraries.stdout).trim()).is_dir();
    let has_compiler = COMPILERS.iter().any(|name| Command::new(name).arg("--version").output().is_ok());
    if !has_target || !has_compiler {
        println!("left out: it takes the target {MUSL} (`rustup target add {MUSL}`) and {}", COMPILERS.join(" or "));
        return;
    }
    let mut arguments = build();
    arguments.retain(|argument| argument != "--release");
    let done = Command::new(arguments.remove(0)).args(arguments).args(["--target", MUSL]).current_dir(root()).output();
    let done = done.unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}
