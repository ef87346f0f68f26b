//! What becomes the name of a file or a folder is a name that every file system can hold, beside all others.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::lookup::Scope;
use crate::rust_names::case;
use crate::source::{Span, Spanned};

/// Devices of Windows: nothing there has such a name, in any capitals and with any ending.
#[rustfmt::skip]
const DEVICES: &[&str] = &[
    "aux", "con", "nul", "prn",
    "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// The longest name of a file, in bytes.
const LONGEST: usize = 255;

/// The page of a group stands beside those of its actions.
const GROUP_PAGE: &str = "README";

/// What to do about an action, which is called what the service calls it.
const OTHER_ACTION: &str =
    "correct the name if it is misspelt; else leave the action out: `client.call` sends it all the same";

/// The names of a service, its groups and its actions.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let folder = scope.service;
    let span = folder.service.service.span;
    portable("service", &folder.id, span, &[folder.id.as_str()], "choose another name", diagnostics);
    for (name, _) in folder.service.groups.iter() {
        let names = [name.value.as_str(), &case::module(&name.value)];
        portable("group", &name.value, name.span, &names, "choose another name", diagnostics);
    }
    let mut seen: HashMap<(&str, String), &Spanned<String>> = HashMap::new();
    for action in &folder.actions {
        let name = &action.spec.action;
        // `Action.yaml` is longer than `Action.md`.
        let names = [format!("{}.yaml", name.value), format!("{}.rs", case::module(&name.value))];
        let names = names.each_ref().map(String::as_str);
        portable("action", &name.value, name.span, &names, OTHER_ACTION, diagnostics);
        if name.value.eq_ignore_ascii_case(GROUP_PAGE) {
            let message = format!("an action cannot be called `{}`", name.value);
            let found = Diagnostic::new(Finding::FileSystemName, name.span, message);
            diagnostics.push(
                found.reason(format!("The page of its group is called `{GROUP_PAGE}.md` already.")).help(OTHER_ACTION),
            );
        }
        let first = *seen.entry((&action.group, name.value.to_ascii_lowercase())).or_insert(name);
        // Those that become one method, or are one action twice, are findings by that.
        if case::module(&first.value) != case::module(&name.value) {
            let message = format!("`{}` and `{}` differ only in their capitals", first.value, name.value);
            diagnostics.push(
                Diagnostic::new(Finding::FileSystemName, name.span, message)
                    .label("second")
                    .related(first.span, "first")
                    .reason("Windows and macOS do not tell their files apart, and keep one of the two.")
                    .help("correct the one that is misspelt; else leave one out: `client.call` sends it all the same"),
            );
        }
    }
}

/// Whether a file of this name, with whatever ending, is a device to Windows.
pub(crate) fn is_device(name: &str) -> bool {
    DEVICES.contains(&name.split('.').next().unwrap_or_default().to_ascii_lowercase().as_str())
}

/// Whether every file system can hold the `names` of files and folders that come from a name.
fn portable(what: &str, name: &str, span: Span, names: &[&str], help: &str, diagnostics: &mut Diagnostics) {
    if let Some(device) = names.iter().find(|name| is_device(name)) {
        let found = Diagnostic::new(Finding::FileSystemName, span, format!("{what} `{name}` has the name of a device"));
        diagnostics.push(found.reason(format!("Windows can hold no file or folder called `{device}`.")).help(help));
    }
    if let Some(longest) = names.iter().max_by_key(|name| name.len()).filter(|name| name.len() > LONGEST) {
        let message = format!("the name of this {what} is too long for a file");
        diagnostics.push(
            Diagnostic::new(Finding::FileSystemName, span, message)
                .reason(format!(
                    "It gives a file or folder whose name has {} bytes, and a file system holds {LONGEST}.",
                    longest.len()
                ))
                .help(help),
        );
    }
}
