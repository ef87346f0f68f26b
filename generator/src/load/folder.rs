//! Specs from a folder.

use std::path::Path;
use std::{fs, io};

use rayon::prelude::*;

use super::place::{LARGEST, SCHEMAS, is_beside, is_for_people, is_hidden_spec, is_passed_over, is_read, is_spec};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::source::{Source, Sources};

/// Reads every spec file below `root`. Files that cannot be read are findings, so that all of them show at once.
///
/// Gives the paths of those too.
pub(crate) fn read(root: &Path) -> (Sources, Diagnostics, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let mut paths = Vec::new();
    walk(root, "", &mut paths, &mut diagnostics);
    let files: Vec<Result<Source, Box<Diagnostic>>> = paths.par_iter().map(|path| read_file(root, path)).collect();
    let mut sources = Vec::new();
    let mut unreadable = Vec::new();
    for (file, path) in files.into_iter().zip(paths) {
        match file {
            Ok(source) => sources.push(source),
            Err(diagnostic) => {
                diagnostics.push(*diagnostic);
                unreadable.push(path);
            }
        }
    }
    if sources.iter().all(|source| is_beside(&source.path)) && diagnostics.is_empty() {
        diagnostics.push(
            Diagnostic::about(Finding::Read, "", "this folder holds no spec")
                .help("a spec is a file such as `vpc/service.yaml` or `vpc/vpc/CreateVpc.yaml`"),
        );
    }
    (Sources::new(sources), diagnostics, unreadable)
}

/// Deepest folder that is looked into: a spec stands two folders deep.
const DEEPEST: usize = 8;

fn walk(root: &Path, below: &str, paths: &mut Vec<String>, diagnostics: &mut Diagnostics) {
    let entries = match fs::read_dir(root.join(below)) {
        Ok(entries) => entries,
        Err(error) => {
            let found = Diagnostic::about(Finding::Read, below, format!("this folder cannot be read: {error}"));
            diagnostics.push(found.help("check that it exists and that you may read it"));
            return;
        }
    };
    for entry in entries {
        let (name, kind) = match entry.and_then(|entry| Ok((entry.file_name(), entry.file_type()?))) {
            Ok(found) => found,
            Err(error) => {
                diagnostics.push(Diagnostic::about(
                    Finding::Read,
                    below,
                    format!("this folder cannot be read to its end: {error}"),
                ));
                continue;
            }
        };
        let within = |name: &str| if below.is_empty() { name.to_owned() } else { format!("{below}/{name}") };
        let Some(name) = name.to_str() else {
            let found = Diagnostic::about(Finding::Read, within(&name.to_string_lossy()), "this name is not UTF-8");
            diagnostics.push(found.help("rename or remove it"));
            continue;
        };
        let path = within(name);
        if is_hidden_spec(name) && !below.is_empty() {
            let found = Diagnostic::about(Finding::FilePlace, path, "this spec is hidden by the dot before its name")
                .reason("Nothing would read it, and what it says would be lost.");
            diagnostics.push(found.help("rename or remove it"));
            continue;
        }
        let schemas = below.is_empty() && name == SCHEMAS;
        if is_passed_over(below, name) {
            if kind.is_dir() && holds_specs(&root.join(&path), DEEPEST) {
                let (message, help) = match schemas {
                    true => ("there are specs among the JSON Schemas", "give the service another name"),
                    false => ("specs are hidden by the dot before the name of their folder", "rename or remove it"),
                };
                let found = Diagnostic::about(Finding::FilePlace, path, message).help(help);
                diagnostics.push(found.reason("Nothing would read them, and what they say would be lost."));
            }
            continue;
        }
        if name.contains(char::is_control) {
            let found = Diagnostic::about(Finding::FilePlace, path, "there is a control character in this name");
            diagnostics.push(found.help("rename or remove it"));
        } else if kind.is_symlink() && fs::metadata(root.join(&path)).is_ok_and(|found| found.is_dir()) {
            let found = Diagnostic::about(Finding::Read, path, "a link to a folder is not followed");
            diagnostics.push(found.help("put the folder itself here"));
        } else if kind.is_dir() && name.ends_with(".yaml") {
            let found = Diagnostic::about(Finding::Read, path, "this is a folder, and its name is that of a spec file");
            diagnostics.push(found.help("rename or remove it"));
        } else if kind.is_dir() && path.split('/').count() > DEEPEST {
            let found = Diagnostic::about(Finding::FilePlace, path, "no folder of specs is this deep");
            diagnostics.push(found.help("remove it"));
        } else if kind.is_dir() {
            walk(root, &path, paths, diagnostics);
        } else if is_read(&path) {
            paths.push(path);
        } else if !is_for_people(&path) {
            let lower = name.to_lowercase();
            let found =
                Diagnostic::about(Finding::FilePlace, path, "this file is no spec: its name does not end in `.yaml`")
                    .reason("Nothing would read it, and what it says would be lost.");
            diagnostics.push(if lower.ends_with(".yaml") || lower.ends_with(".yml") {
                found.help("rename the file")
            } else {
                found.help("remove it, or put it elsewhere")
            });
        }
    }
}

/// Whether a folder that is not read has a file in it that is called like a spec.
fn holds_specs(folder: &Path, levels: usize) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| match entry.file_type() {
        Ok(kind) if kind.is_dir() => levels > 0 && holds_specs(&entry.path(), levels - 1),
        Ok(_) => entry.file_name().to_str().is_some_and(is_spec),
        Err(_) => false,
    })
}

/// Whether a link leads to something outside `root`. What cannot be told is not read.
fn leads_out(root: &Path, full: &Path) -> io::Result<bool> {
    Ok(fs::symlink_metadata(full)?.is_symlink() && !fs::canonicalize(full)?.starts_with(fs::canonicalize(root)?))
}

fn read_file(root: &Path, path: &str) -> Result<Source, Box<Diagnostic>> {
    let full = root.join(path);
    let unreadable = |error: std::io::Error| {
        let found = Diagnostic::about(Finding::Read, path, format!("this file cannot be read: {error}"));
        Box::new(found.help("check that it is a file and that you may read it"))
    };
    if leads_out(root, &full).map_err(unreadable)? {
        let found = Diagnostic::about(Finding::Read, path, "this link leads out of the folder of the specs");
        return Err(Box::new(
            found
                .reason("Specs are what stands in their folder; a file elsewhere is none of them.")
                .help("put the file itself here"),
        ));
    }
    let metadata = fs::metadata(&full).map_err(unreadable)?;
    if !metadata.is_file() {
        // Reading a pipe could wait forever.
        let found = Diagnostic::about(Finding::Read, path, "this is not a file with text");
        return Err(Box::new(found.help("remove it, or write the spec in its place")));
    }
    let size = metadata.len();
    if size > LARGEST {
        let found =
            Diagnostic::about(Finding::Read, path, format!("this file has {size} bytes; a spec has at most {LARGEST}"));
        return Err(Box::new(found.help("split it, or check that it is a spec at all")));
    }
    let bytes = fs::read(&full).map_err(unreadable)?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Source { path: path.to_owned(), text }),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1;
            let found = Diagnostic::about(
                Finding::Read,
                path,
                format!("this file is not UTF-8: byte {} on line {line} belongs to no character", at + 1),
            );
            Err(Box::new(found.help("save it as UTF-8")))
        }
    }
}
