//! Takes the files of Swagger UI out of the archive in which a crate carries them, and compresses each by itself: the
//! server sends them as they are.

use std::io::{Cursor, Read, Write};
use std::path::PathBuf;

use flate2::Compression;
use flate2::write::GzEncoder;
use utoipa_swagger_ui_vendored::SWAGGER_UI_VENDORED;
use zip::ZipArchive;

/// The files of the archive that the page of the documents needs.
const FILES: [&str; 3] = ["swagger-ui-bundle.js", "swagger-ui.css", "favicon-32x32.png"];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    let folder = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    let mut archive = ZipArchive::new(Cursor::new(SWAGGER_UI_VENDORED))?;
    for file in FILES {
        let wanted = format!("/dist/{file}");
        // Below the folder of the version, and below that nowhere else.
        let is_it = |name: &str| name.ends_with(&wanted) && name.matches('/').count() == 2;
        let names = archive.file_names().filter_map(Result::ok).map(|name| name.into_owned());
        let name = names.into_iter().find(|name| is_it(name)).ok_or_else(|| format!("Swagger UI has no {file}"))?;
        let mut text = Vec::new();
        archive.by_name(&name)?.read_to_end(&mut text)?;
        let mut packed = GzEncoder::new(Vec::new(), Compression::best());
        packed.write_all(&text)?;
        std::fs::write(folder.join(format!("{file}.gz")), packed.finish()?)?;
    }
    Ok(())
}
