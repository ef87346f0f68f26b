//! From a folder to specs: the files are read, parsed and put in their places. What is broken is reported and left out.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use rayon::prelude::*;

use crate::broken::Broken;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{
    ActionFile, ActionSpec, ProgramSpec, ResourcesSpec, ServiceFolder, ServiceSpec, Specs, TermsSpec, TypesSpec,
};
use crate::nearest::nearest;
use crate::source::{Source, Sources};
use crate::yaml::{Allowance, FromNode, Node, NodeValue, Reader, StandIn, Tree, parse, unseen};

/// Largest spec file: ten times the size of the longest action.
const LARGEST: u64 = 1024 * 1024;
/// The folder below the root that holds no specs, but what editors know of them.
const SCHEMAS: &str = "schema";
/// The files of a service beside its groups.
const SERVICE_FILES: &[&str] = &["service.yaml", "types.yaml", "resources.yaml"];

/// The file beside the services.
const TERMS_FILE: &str = "terms.yaml";
/// The folder beside the services that holds programs.
const PROGRAMS: &str = "programs";

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
    let is_beside = |path: &str| matches!(place(path), FilePlace::Terms | FilePlace::Program);
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
/// The file for people beside the services.
const README: &str = "README.md";

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
        if name.starts_with('.') || schemas {
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
        } else if name.ends_with(".yaml") || below == PROGRAMS && name.ends_with(".rs") {
            paths.push(path);
        } else if !(below.is_empty() && name == README) {
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

/// Whether a file is called like a spec with a dot before it. What editors and systems leave behind has another sign
/// there, `.#Name.yaml` or `._Name.yaml`, or another ending.
fn is_hidden_spec(name: &str) -> bool {
    name.strip_prefix('.').is_some_and(is_spec)
}

/// Whether a file is called like a spec.
fn is_spec(name: &str) -> bool {
    name.ends_with(".yaml") && name.starts_with(|c: char| c.is_ascii_alphanumeric())
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

/// Where a file belongs, by its path.
pub(crate) enum FilePlace<'a> {
    Service { service: &'a str, name: &'a str },
    Action { service: &'a str, group: &'a str, stem: &'a str },
    Terms,
    Program,
    Nowhere,
}

/// The place of a file.
pub(crate) fn place(path: &str) -> FilePlace<'_> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        [TERMS_FILE] => FilePlace::Terms,
        [PROGRAMS, name] if name.ends_with(".rs") => FilePlace::Program,
        [PROGRAMS, ..] => FilePlace::Nowhere,
        [service, name] if SERVICE_FILES.contains(name) => FilePlace::Service { service, name },
        [service, group, name] => {
            FilePlace::Action { service, group, stem: name.strip_suffix(".yaml").unwrap_or(name) }
        }
        _ => FilePlace::Nowhere,
    }
}

/// The tree of a file, and what is wrong with the file by itself; no tree of a program, or of what has no place.
pub(crate) fn file(sources: &Sources, file: usize) -> (Option<Node>, Diagnostics) {
    let mut reader = Reader::default();
    let path = &sources.get(file).path;
    if let FilePlace::Program | FilePlace::Nowhere = place(path) {
        parse_one(sources, file, sources.get(file), &mut reader);
        return (None, reader.diagnostics);
    }
    let tree = parse(sources, file);
    let node = tree.node.clone();
    parse_tree(path, tree, &mut reader);
    (Some(node), reader.diagnostics)
}

/// Parses all files and puts them into their services; `unreadable` are the paths of those that are not in `sources`.
pub(crate) fn parse_all(sources: &Sources, unreadable: &[String]) -> (Specs, Diagnostics, Broken, Vec<Allowance>) {
    let files: Vec<(usize, &Source)> = sources.iter().collect();
    let parsed: Vec<(usize, Reader, Option<Parsed>)> = files
        .par_iter()
        .map(|(file, source)| {
            let mut reader = Reader::default();
            let parsed = parse_one(sources, *file, source, &mut reader);
            (*file, reader, parsed)
        })
        .collect();
    let mut specs = Specs::default();
    let mut diagnostics = Diagnostics::default();
    let mut broken = Broken::default();
    let mut allowances = Vec::new();
    let mut builders: BTreeMap<String, Builder> = BTreeMap::new();
    for path in unreadable {
        broken.file(path);
        if let FilePlace::Service { service, name: "service.yaml" } = place(path) {
            builders.entry(service.to_owned()).or_default().has_service_file = true;
        }
    }
    for (file, reader, parsed) in parsed {
        diagnostics.append(reader.diagnostics);
        allowances.extend(reader.allowances);
        let path = &sources.get(file).path;
        broken.gaps(path, reader.gaps);
        // Where a file is torn, what others refer to may stand in what could not be read.
        if parsed.is_none() || (reader.torn && !matches!(parsed, Some(Parsed::Action(_)))) {
            broken.file(path);
        }
        if let Some(Parsed::Terms(spec)) = parsed {
            specs.terms = spec;
            continue;
        }
        if let Some(Parsed::Program(spec)) = parsed {
            specs.programs.push(*spec);
            continue;
        }
        // A service of which every file is broken is still a service: its findings are enough.
        if let FilePlace::Service { service, .. } | FilePlace::Action { service, .. } = place(path) {
            let builder = builders.entry(service.to_owned()).or_default();
            builder.has_service_file |= matches!(place(path), FilePlace::Service { name: "service.yaml", .. });
            builder.file.get_or_insert(file);
            match (parsed, place(path)) {
                (Some(Parsed::Service(spec)), _) => builder.service = Some(*spec),
                (Some(Parsed::Types(spec)), _) => builder.types = spec,
                (Some(Parsed::Resources(spec)), _) => builder.resources = spec,
                (Some(Parsed::Action(mut spec)), FilePlace::Action { group, stem, .. }) => {
                    if spec.action.span.is_nowhere() {
                        stem.clone_into(&mut spec.action.value);
                    }
                    builder.actions.push(ActionFile {
                        group: group.to_owned(),
                        stem: stem.to_owned(),
                        file,
                        spec: *spec,
                    });
                }
                _ => {}
            }
        }
    }
    for (id, builder) in builders {
        if !builder.has_service_file {
            let found = Diagnostic::about(Finding::MissingFile, &id, "this service has no `service.yaml`");
            diagnostics
                .push(found.help(format!("write `{id}/service.yaml`: product code, version, endpoints, groups")));
            broken.file(&format!("{id}/service.yaml"));
        }
        // The actions are checked without it, for all that it does not say.
        let service = match (builder.service, builder.file) {
            (Some(service), _) => service,
            (None, Some(file)) => ServiceSpec::stand_in(file),
            (None, None) => continue,
        };
        let mut actions = builder.actions;
        if broken.lacks_shared_fields(&id) {
            let fields =
                actions.iter().flat_map(|action| action.spec.parameters.iter().chain(action.spec.response.iter()));
            let shared = fields.filter(|(_, field)| field.shared.is_some());
            shared.for_each(|(name, _)| broken.field(&id, &name.value));
        }
        actions.sort_by(|a, b| (&a.spec.action.value, &a.group).cmp(&(&b.spec.action.value, &b.group)));
        specs.services.push(ServiceFolder { id, service, types: builder.types, resources: builder.resources, actions });
    }
    (specs, diagnostics, broken, allowances)
}

#[derive(Default)]
struct Builder {
    /// A file of the service.
    file: Option<usize>,
    has_service_file: bool,
    service: Option<ServiceSpec>,
    types: TypesSpec,
    resources: ResourcesSpec,
    actions: Vec<ActionFile>,
}

enum Parsed {
    Service(Box<ServiceSpec>),
    Types(TypesSpec),
    Resources(ResourcesSpec),
    Action(Box<ActionSpec>),
    Terms(TermsSpec),
    Program(Box<ProgramSpec>),
}

fn parse_one(sources: &Sources, file: usize, source: &Source, reader: &mut Reader) -> Option<Parsed> {
    let place = place(&source.path);
    if let FilePlace::Nowhere = place {
        let name = source.path.rsplit('/').next().unwrap_or_default();
        let found = Diagnostic::about(Finding::FilePlace, &source.path, "a spec file has no place here")
            .reason("Specs are `<service>/service.yaml`, `types.yaml`, `resources.yaml`, `<service>/<group>/<Action>.yaml`, and `terms.yaml`; programs are `programs/<number>-<words>.rs`.");
        reader.diagnostics.push(match nearest(name, SERVICE_FILES.iter().copied().chain([TERMS_FILE])) {
            Some(near) => found.help(format!("did you mean `{near}`?")),
            None => found.help("move it into the folder of its group"),
        });
        return None;
    }
    if let FilePlace::Program = place {
        return ProgramSpec::read(sources, file, &mut reader.diagnostics).map(|spec| Parsed::Program(Box::new(spec)));
    }
    parse_tree(&source.path, parse(sources, file), reader)
}

/// Reads a file that is no program from its tree.
fn parse_tree(path: &str, tree: Tree, reader: &mut Reader) -> Option<Parsed> {
    let Tree { node, torn, findings } = tree;
    findings.into_iter().for_each(|found| reader.diagnostics.push(found));
    reader.torn = torn;
    unseen(&node, &mut reader.diagnostics);
    // Types, resources and terms may be none.
    let empty = matches!(node.value, NodeValue::Null);
    match place(path) {
        FilePlace::Service { name: "service.yaml", .. } => {
            read_as(&node, reader).map(|spec| Parsed::Service(Box::new(spec)))
        }
        FilePlace::Service { name: "types.yaml", .. } if empty => Some(Parsed::Types(TypesSpec::default())),
        FilePlace::Service { .. } if empty => Some(Parsed::Resources(ResourcesSpec::default())),
        FilePlace::Service { name: "types.yaml", .. } => read_as(&node, reader).map(Parsed::Types),
        FilePlace::Service { .. } => read_as(&node, reader).map(Parsed::Resources),
        FilePlace::Terms if empty => Some(Parsed::Terms(TermsSpec::default())),
        FilePlace::Terms => read_as(&node, reader).map(Parsed::Terms),
        FilePlace::Action { .. } => read_as(&node, reader).map(|spec| Parsed::Action(Box::new(spec))),
        FilePlace::Program | FilePlace::Nowhere => None,
    }
}

fn read_as<T: FromNode>(node: &Node, reader: &mut Reader) -> Option<T> {
    T::from_node(node, reader)
}
