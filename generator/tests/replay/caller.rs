//! A program that was written against the corpus, and what becomes of it when the corpus changes.

use std::fmt;
use std::path::PathBuf;
use std::process::Command;

use aliyun_api_generator::Output;
use aliyun_api_generator::files::Files;

use super::common::workspace::Workspace;

/// The program, with a record of what it did before.
pub(crate) struct Caller {
    workspace: Workspace,
    record: PathBuf,
}

/// What became of the program.
pub(crate) enum Outcome {
    /// All is as it was.
    Same,
    /// It compiles, and something is sent, answered or read otherwise.
    Differs(Vec<String>),
    /// It does not compile, with what the compiler says.
    NotCompiled(String),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Same => f.write_str("compiles, same"),
            Self::Differs(what) => {
                write!(f, "compiles, {} differences: {}", what.len(), what.first().map_or("", |one| one))
            }
            Self::NotCompiled(said) => write!(f, "does not compile: {}", said.lines().next().unwrap_or_default()),
        }
    }
}

impl Caller {
    /// Builds the program with these crates, and lets it record what it does.
    pub(crate) fn of(outputs: &[Output]) -> Self {
        let workspace = Workspace::new("replay", &["caller"]);
        let record = workspace.root().join("record.json");
        let caller = Self { workspace, record };
        if let Err(said) = caller.build(outputs) {
            panic!("the program does not compile with the specs that it is written for: {said}");
        }
        caller.run("record");
        let differences = caller.run("replay");
        assert!(differences.is_empty(), "nothing changed, and yet: {}", differences.join("\n"));
        caller
    }

    /// What becomes of it with other crates.
    pub(crate) fn meets(&self, outputs: &[Output]) -> Outcome {
        if let Err(said) = self.build(outputs) {
            return Outcome::NotCompiled(said);
        }
        let differences = self.run("replay");
        if differences.is_empty() { Outcome::Same } else { Outcome::Differs(differences) }
    }

    fn build(&self, outputs: &[Output]) -> Result<(), String> {
        self.workspace.write(outputs, sources());
        let (good, said) = self.workspace.cargo(&["build"]);
        if good {
            return Ok(());
        }
        // What is generated compiles: else it would not be the program that is told of.
        assert!(said.contains("`caller`"), "what is generated does not compile: {said}");
        Err(said)
    }

    /// Runs the program, and returns the lines that it writes.
    fn run(&self, mode: &str) -> Vec<String> {
        let mut program = Command::new(self.workspace.program("caller"));
        let output = program.arg(mode).arg(&self.record).output().expect("the program can be run");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "the program fails: {said}");
        String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
    }
}

/// The files of the program.
fn sources() -> Files {
    let mut files = Files::default();
    for (path, text) in [
        ("Cargo.toml", include_str!("caller/Cargo.toml")),
        ("src/main.rs", include_str!("caller/src/main.rs")),
        ("src/mock.rs", include_str!("caller/src/mock.rs")),
        ("src/net.rs", include_str!("caller/src/net.rs")),
        ("src/record.rs", include_str!("caller/src/record.rs")),
        ("src/session.rs", include_str!("caller/src/session.rs")),
        ("src/wire.rs", include_str!("caller/src/wire.rs")),
        ("src/wiretap.rs", include_str!("caller/src/wiretap.rs")),
    ] {
        files.add(format!("caller/{path}"), text);
    }
    files
}
