//! Programs that show how to begin.

use serde::Serialize;

use super::code::fence;
use super::text::Md;
use crate::model::{Model, Program};

/// So many stand on the first page of the book; the others have a page of their own with them.
const FIRST: usize = 5;

/// The programs of the first page, and the page with all of them.
#[derive(Serialize)]
pub(super) struct Programs {
    first: Vec<View>,
    all: Vec<View>,
}

#[derive(Serialize)]
struct View {
    title: Md,
    doc: Md,
    code: Md,
    /// The command that runs it.
    run: Md,
}

pub(super) fn view(model: &Model) -> Programs {
    let views = || model.programs.iter().map(one);
    Programs { first: views().take(FIRST).collect(), all: views().collect() }
}

fn one(program: &Program) -> View {
    View {
        title: Md::prose(program.title.trim_end_matches('.')),
        doc: Md::trusted(
            program.doc.split("\n\n").map(|one| Md::prose(one).as_str().to_owned()).collect::<Vec<_>>().join("\n\n"),
        ),
        code: Md::trusted(fence("rust", &program.code)),
        run: Md::code(&command(program)),
    }
}

/// The command that runs a program.
pub(super) fn command(program: &Program) -> String {
    let features = if program.blocking { " --features blocking" } else { "" };
    format!("cargo run --package aliyun-api --example {}{features}", program.name)
}
