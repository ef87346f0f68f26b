//! The crates that are compiled: ours with different features, and others.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::measure::process::{Usage, run};
use crate::peers::progenitor;
use crate::peers::rust::Project;
use crate::place::{Place, files, read};
use crate::report::section::say;

/// How something is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Check,
    Dev,
    Release,
}

impl Mode {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Dev => "dev",
            Self::Release => "release",
        }
    }

    pub(super) fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Dev => &["build"],
            Self::Release => &["build", "--release"],
        }
    }
}

/// A crate with operations, in a project that depends on it.
#[derive(Clone, Debug)]
pub(super) struct Subject {
    pub(super) name: String,
    pub(super) is_ours: bool,
    pub(super) operations: usize,
    /// The folder of its code.
    pub(super) sources: PathBuf,
    /// The package, as cargo calls it.
    package: &'static str,
    project: Project,
}

impl Subject {
    /// Compiles everything once, so that what it stands on is there.
    pub(super) fn prepare(&self, mode: Mode, log: &Path) -> Result<()> {
        run(self.project.cargo().args(mode.arguments()), log, &[])?;
        Ok(())
    }

    /// Compiles the one crate anew.
    pub(super) fn compile(&self, mode: Mode, log: &Path) -> Result<Usage> {
        let mut clean = self.project.cargo();
        clean.args(["clean", "--quiet", "--package", self.package]);
        clean.args((mode == Mode::Release).then_some("--release"));
        run(&mut clean, log, &[])?;
        run(self.project.cargo().args(mode.arguments()).args(["--package", self.package]), log, &[])
    }
}

const OURS: &str = "aliyun-api";

/// Where all of them are built: most of what they stand on is the same.
const TARGET: &str = "compile-target";

/// Our client with everything, with one service and with one group; the first has everything.
pub(super) fn ours(place: &Place) -> Result<Vec<Subject>> {
    let kinds = [
        ("all features", "compile-ours-all", r#""blocking", "cen", "ens", "hyper", "serde", "vpc""#, ""),
        ("one service (vpc)", "compile-ours-service", r#""hyper", "vpc""#, "vpc"),
        ("one group (vpc-vswitch)", "compile-ours-group", r#""hyper", "vpc-vswitch""#, "vpc/vswitch"),
    ];
    let subject = |(name, project, features, specs): (&str, &str, &str, &str)| {
        let client = place.root.join("generated/client");
        // A literal string of TOML, in which `\` is nothing special.
        let manifest = format!(
            "[dependencies.{OURS}]\npath = '{}'\ndefault-features = false\nfeatures = [{features}]\n",
            client.display()
        );
        Ok(Subject {
            name: name.to_owned(),
            is_ours: true,
            operations: actions(place, specs)?,
            sources: client.join("src"),
            package: OURS,
            project: Project::new(place, project, &manifest, MAIN)?.sharing(place, TARGET)?,
        })
    };
    kinds.into_iter().map(subject).collect()
}

/// A program that uses nothing.
const MAIN: &str = "//! It is there for what it depends on.\n\nfn main() {}\n";

/// How many actions there are below a folder of the specs.
fn actions(place: &Place, specs: &str) -> Result<usize> {
    let found = files(&place.root.join("specs").join(specs))?;
    let is_action = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with(char::is_uppercase) && name.ends_with(".yaml")
    };
    Ok(found.iter().filter(|path| is_action(path)).count())
}

/// Clients of others, each with what it is called.
pub(super) fn others(place: &Place) -> [(&'static str, Result<Subject>); 2] {
    [("aws-sdk-networkmanager", aws(place)), ("progenitor's client of our OpenAPI document of vpc", generated(place))]
}

const AWS: &str = "aws-sdk-networkmanager";
const AWS_VERSION: &str = "1.124.0";

/// An SDK of AWS for networks, without its HTTP client: that is no part of the one crate.
fn aws(place: &Place) -> Result<Subject> {
    let manifest = format!(
        "[dependencies.{AWS}]\nversion = \"={AWS_VERSION}\"\ndefault-features = false\nfeatures = [\"rt-tokio\"]\n"
    );
    let project = Project::new(place, "compile-aws", &manifest, MAIN)?.sharing(place, TARGET)?;
    let sources = sources(&project, AWS)?;
    let operations = files(&sources.join("operation"))?;
    let operations = operations.iter().filter(|path| path.components().count() == 1).count();
    Ok(Subject { name: format!("{AWS} {AWS_VERSION}"), is_ours: false, operations, sources, package: AWS, project })
}

/// The sources of a crate of a registry, which is downloaded where it is not there.
fn sources(project: &Project, package: &str) -> Result<PathBuf> {
    say(format!("looking for {package} …"));
    let said = project.cargo().args(["metadata", "--format-version", "1"]).output().context("could not run cargo")?;
    anyhow::ensure!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr).trim());
    let metadata: Value = serde_json::from_slice(&said.stdout)?;
    let mut packages = metadata["packages"].as_array().into_iter().flatten();
    let found = packages.find(|found| found["name"] == package).and_then(|found| found["manifest_path"].as_str());
    let manifest = PathBuf::from(found.with_context(|| format!("cargo does not say where {package} is"))?);
    Ok(manifest.parent().context("a package has a folder")?.join("src"))
}

const GENERATED: &str = "generated-by-progenitor";

/// What progenitor makes of our document of one service.
fn generated(place: &Place) -> Result<Subject> {
    let project = Project::new(
        place,
        "compile-progenitor",
        "[dependencies]\nclient.path = \"client\"\nclient.package = \"generated-by-progenitor\"\n",
        MAIN,
    )?
    .sharing(place, TARGET)?;
    let document = progenitor::document(place, "vpc")?;
    let made = project.folder.join("made.rs");
    let mut generate = std::process::Command::new(progenitor::program(place)?);
    run(generate.arg(&document).arg(&made), &project.folder.join("said.txt"), &[])?;
    project.write("client/src/lib.rs", &read(&made)?)?;
    project.write("client/Cargo.toml", &(format!("[package]\nname = \"{GENERATED}\"\n") + CLIENT))?;
    let document: Value = serde_json::from_str(&read(&document)?)?;
    Ok(Subject {
        name: "progenitor 0.15, vpc".to_owned(),
        is_ours: false,
        operations: document["paths"].as_object().map_or(0, serde_json::Map::len),
        sources: project.folder.join("client/src"),
        package: GENERATED,
        project,
    })
}

/// What such a client needs, as progenitor says.
const CLIENT: &str = r#"version = "0.0.0"
edition = "2021"

[dependencies]
futures-core = "0.3"
progenitor-client = "=0.15.1"
reqwest = { version = "0.13", default-features = false, features = ["form", "json", "query", "stream"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
serde_urlencoded = "0.7"
"#;
