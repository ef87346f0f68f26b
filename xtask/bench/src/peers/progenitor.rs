//! progenitor, which makes a Rust client of an OpenAPI document: as a library, in a project of its own.

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::Value;

use super::openapi::as_3_0;
use super::rust::Project;
use crate::place::{Place, read};

/// The services whose documents are given to others.
pub(crate) const SERVICES: [&str; 3] = ["cen", "ens", "vpc"];

/// Its version, and those of what goes with it.
const MANIFEST: &str = "[dependencies]
openapiv3 = \"2\"
prettyplease = \"0.2\"
progenitor = { version = \"=0.15.1\", default-features = false }
serde_json = \"1\"
syn = \"2\"
";

/// Reads a document, and writes the client into a file.
const MAIN: &str = r#"//! A document in, a client out.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(document), Some(client)) = (arguments.next(), arguments.next()) else {
        return Err("a document and a file are missing".into());
    };
    let document: openapiv3::OpenAPI = serde_json::from_str(&std::fs::read_to_string(document)?)?;
    let tokens = progenitor::Generator::default().generate_tokens(&document)?;
    std::fs::write(client, prettyplease::unparse(&syn::parse2(tokens)?))?;
    Ok(())
}
"#;

/// The program that generates.
///
/// # Errors
/// It cannot be built.
pub(crate) fn program(place: &Place) -> Result<PathBuf> {
    Project::new(place, "progenitor-generator", MANIFEST, MAIN)?.build()
}

/// Our document of a service, as far as progenitor understands it; the file that it is written into.
///
/// # Errors
/// There is no such document.
pub(crate) fn document(place: &Place, service: &str) -> Result<PathBuf> {
    let document: Value = serde_json::from_str(&read(&path_document(&place.root, service))?)?;
    let path = place.peer("documents")?.join(format!("{service}.json"));
    crate::place::write(&path, &serde_json::to_string(&as_3_0(&document))?)?;
    Ok(path)
}

/// Our document of a service in which actions have paths.
pub(crate) fn path_document(root: &Path, service: &str) -> PathBuf {
    root.join(format!("generated/openapi/{service}.path.json"))
}
