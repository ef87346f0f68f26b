//! A file of a spec, in the place of one that is good.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use aliyun_api_generator::source::{Source, Sources};
use aliyun_api_generator::{emit, from_sources, layout};

use super::{choice, chosen};

/// Specs with a little of everything.
const SPECS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/golden/behaviour/specs");

/// Larger files are refused before anybody looks into them, and a fuzzer learns nothing from them.
const LARGEST: usize = 64 * 1024;

/// The files below [`SPECS`].
static FILES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let mut found = Vec::new();
    read(Path::new(SPECS), "", &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
});

fn read(folder: &Path, below: &str, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = format!("{below}{}", entry.file_name().to_string_lossy());
        match fs::read_to_string(entry.path()) {
            Ok(text) => found.push(Source { path, text }),
            Err(_) => read(&entry.path(), &format!("{path}/"), found),
        }
    }
}

/// Whatever the file says, there are findings that can be shown, or files that can be written.
pub(super) fn run(bytes: &[u8]) {
    let (which, bytes) = choice(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if text.len() > LARGEST {
        return;
    }
    let mut files = FILES.clone();
    let count = files.len();
    let Some(file) = files.get_mut(which % count.max(1)) else { return };
    file.text = text.to_owned();
    let path = file.path.clone();
    let sources = Sources::new(files);
    drop(layout::layouts_of(sources.clone(), &|other| other == path));
    let loaded = from_sources(sources);
    let shown = loaded.diagnostics.render(&loaded.sources, "specs", false);
    assert_eq!(shown.trim().is_empty(), loaded.diagnostics.is_empty(), "{shown}");
    assert_eq!(loaded.model.is_none(), loaded.diagnostics.errors() > 0, "{shown}");
    if let Some(model) = &loaded.model {
        emit(model).unwrap_or_else(|error| panic!("no finding, and nothing can be written of it: {error}"));
    }
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    FILES.iter().zip(0..).map(|(file, which)| chosen(which, &file.text)).collect()
}
