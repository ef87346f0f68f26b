//! What is a spec and where it belongs, by its path: for a folder and for a revision alike.

/// Largest spec file: ten times the size of the longest action.
pub(super) const LARGEST: u64 = 1024 * 1024;
/// The folder below the root that holds no specs, but what editors know of them.
pub(super) const SCHEMAS: &str = "schema";
/// The files of a service beside its groups.
pub(super) const SERVICE_FILES: &[&str] = &["service.yaml", "types.yaml", "resources.yaml"];
/// The file beside the services.
pub(super) const TERMS_FILE: &str = "terms.yaml";
/// The folder beside the services that holds programs.
const PROGRAMS: &str = "programs";
/// The folder beside the services that holds guides.
const GUIDES: &str = "guides";
/// The folder beside the services that holds decisions about changes.
const ACKNOWLEDGED: &str = "acknowledged";
/// The file for people beside the services.
const README: &str = "README.md";

/// Where a file belongs, by its path.
pub(crate) enum FilePlace<'a> {
    Service { service: &'a str, name: &'a str },
    Action { service: &'a str, group: &'a str, stem: &'a str },
    Terms,
    Program,
    Guide,
    Acknowledgement,
    Nowhere,
}

/// The place of a file.
pub(crate) fn place(path: &str) -> FilePlace<'_> {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        [TERMS_FILE] => FilePlace::Terms,
        [ACKNOWLEDGED, _] => FilePlace::Acknowledgement,
        [PROGRAMS, name] if name.ends_with(".rs") => FilePlace::Program,
        [GUIDES, name] if name.ends_with(".rs") => FilePlace::Guide,
        [ACKNOWLEDGED | PROGRAMS | GUIDES, ..] => FilePlace::Nowhere,
        [service, name] if SERVICE_FILES.contains(name) => FilePlace::Service { service, name },
        [service, group, name] => {
            FilePlace::Action { service, group, stem: name.strip_suffix(".yaml").unwrap_or(name) }
        }
        _ => FilePlace::Nowhere,
    }
}

/// Whether a file is read, by its path below the root.
pub(super) fn is_read(path: &str) -> bool {
    path.ends_with(".yaml") || matches!(place(path), FilePlace::Program | FilePlace::Guide)
}

/// Whether a file is for people, and may stand beside the services.
pub(super) fn is_for_people(path: &str) -> bool {
    path == README
}

/// Whether nothing below a name is looked at: it is hidden, or what editors know of the specs.
pub(super) fn is_passed_over(below: &str, name: &str) -> bool {
    name.starts_with('.') || (below.is_empty() && name == SCHEMAS)
}

/// Whether a file is called like a spec with a dot before it. What editors and systems leave behind has another sign
/// there, `.#Name.yaml` or `._Name.yaml`, or another ending.
pub(super) fn is_hidden_spec(name: &str) -> bool {
    name.strip_prefix('.').is_some_and(is_spec)
}

/// Whether a file is called like a spec.
pub(super) fn is_spec(name: &str) -> bool {
    name.ends_with(".yaml") && name.starts_with(|c: char| c.is_ascii_alphanumeric())
}

/// Whether a path stands beside the services, so that it alone makes no specs.
pub(super) fn is_beside(path: &str) -> bool {
    matches!(place(path), FilePlace::Terms | FilePlace::Program | FilePlace::Guide | FilePlace::Acknowledgement)
}
