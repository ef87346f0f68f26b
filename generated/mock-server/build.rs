// Written by `cargo xtask gen` from the specs. Do not edit.

//! Packs the OpenAPI documents, which the server serves.

use std::io::Write;
use std::path::PathBuf;

use flate2::Compression;
use flate2::write::GzEncoder;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let variable = |name| std::env::var_os(name).map(PathBuf::from).ok_or_else(|| format!("cargo sets {name}"));
    let from = variable("CARGO_MANIFEST_DIR")?.join("../openapi");
    let into = variable("OUT_DIR")?;
    println!("cargo:rerun-if-changed={}", from.display());
    for entry in std::fs::read_dir(from)? {
        let path = entry?.path();
        let Some(name) = path.file_name().filter(|_| path.extension().is_some_and(|end| end == "json")) else {
            continue;
        };
        let mut name = name.to_owned();
        name.push(".gz");
        let mut packed = GzEncoder::new(Vec::new(), Compression::best());
        packed.write_all(&std::fs::read(&path)?)?;
        std::fs::write(into.join(name), packed.finish()?)?;
    }
    Ok(())
}
