//! The program as a person runs it: a reference in, a book out.

mod html;
mod reference;
mod search;
mod small;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The root of the repository.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the package is in the repository").to_owned()
}

/// The program, told where a reference is and where the book goes.
fn program(docs: &Path, root: &Path, book: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aliyun-api-book"));
    command.arg("--docs").arg(docs).arg("--root").arg(root).arg("--book").arg(book);
    command
}

/// Builds a book: the status, what was said, and what went wrong.
fn build(docs: &Path, root: &Path, book: &Path) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = program(docs, root, book).output().expect("the program can be run");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
    (status.code(), text(stdout), text(stderr))
}
