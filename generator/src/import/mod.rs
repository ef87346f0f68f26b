//! Drafts of specs from what the vendor publishes: the API definition of an action, the metadata of the command line, or
//! both. What can be read off a file is read off it; what has to be written by a person is a placeholder.

mod additions;
mod command_line;
pub(crate) mod definition;
mod draft;
mod fields;
mod input;
mod merge;
mod openapi;
mod place;
mod refusal;
#[cfg(test)]
mod tests;
mod texts;
mod tree;
mod values;

use std::path::Path;

use serde_json::Value;

use crate::check::{is_device, is_written_by_client};
use crate::diagnostic::Diagnostics;
use crate::format::Specs;
use crate::layout::{LayoutError, laid_out};
use crate::load::{Drafts, Files, gather, read};
use crate::lookup::{Scope, keys};
use crate::nearest::nearest;
use crate::source::Sources;
use crate::yaml::shape::{ACTION_NAME, fits};
pub(crate) use additions::same;
use definition::{Definition, Part};
use fields::Documents;
pub(crate) use fields::name_of;
use input::{Input, Named};
pub use refusal::ImportError;
use refusal::Refusal;

/// The specs that are added to. Drafts count as all others do.
#[derive(Debug)]
pub struct Base {
    /// The texts, for showing findings.
    pub sources: Sources,
    /// What cannot be read.
    pub diagnostics: Diagnostics,
    specs: Specs,
}

/// What is asked for beside the file.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wishes<'a> {
    /// The folder of the service, where the file does not say it.
    pub service: Option<&'a str>,
    /// The action, where the file does not say it or has several.
    pub action: Option<&'a str>,
    /// The group of a new action.
    pub group: Option<&'a str>,
    /// The ids of the documents that the file is: of the API definition, then of the metadata of the command line; one
    /// stands for both.
    pub documents: &'a [String],
}

/// What comes of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// The path of the action, below the folder of the specs.
    pub path: String,
    /// What is written.
    pub outcome: Outcome,
    /// What was left out, each in a sentence.
    pub notes: Vec<String>,
}

/// Whether the action has a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It has none: this is the draft of one.
    Draft(String),
    /// It has one, which lacks this: pieces to paste, with the path of the file before each.
    Additions(String),
    /// It has one, which says all of it.
    Nothing,
}

/// What a file says of an action, without the parameters that the client writes itself, and the names of parameters that
/// are one of a numbered family, which a spec has as a list.
///
/// # Errors
/// It is no JSON, has no shape that is known, or says something that the format cannot.
pub(crate) fn described(
    file: &str,
    text: &str,
    service: &str,
    action: &str,
) -> Result<(Definition, Vec<String>), ImportError> {
    let (text, mut root) = json(file, text)?;
    let families = without_families(&mut root);
    let wishes = Wishes { service: Some(service), action: Some(action), ..Wishes::default() };
    let mut input = input::read(&root, wishes).map_err(|refusals| ImportError::new(file, text, refusals))?;
    without_common(&mut input.definition, &mut Vec::new());
    Ok((input.definition, families))
}

/// The text of a file without a byte order mark, and what it holds.
fn json<'t>(file: &str, text: &'t str) -> Result<(&'t str, Value), ImportError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let root = serde_json::from_str(text).map_err(|error| ImportError::of_text(file, &error))?;
    Ok((text, root))
}

/// Takes out the parameters with a number in their names, wherever the shape has them by name.
fn without_families(root: &mut Value) -> Vec<String> {
    let mut taken = Vec::new();
    let parts = root.as_object_mut().into_iter().flat_map(|map| map.values_mut());
    for part in parts.filter_map(Value::as_object_mut) {
        // The metadata of the command line may be the parameters themselves.
        let parameters = match part.contains_key("parameters") {
            true => part.get_mut("parameters").and_then(Value::as_object_mut),
            false => Some(part),
        };
        let Some(parameters) = parameters else { continue };
        parameters.retain(|name, _| {
            let one = name.split('.').skip(1).any(|step| step.parse::<u32>().is_ok());
            if one {
                taken.push(name.clone());
            }
            !one
        });
    }
    taken
}

impl Base {
    /// Reads the specs below `root`.
    pub fn read(root: &Path) -> Self {
        let (sources, found, unreadable) = read(root);
        Self::of(sources, found, &unreadable)
    }

    /// Specs that are already in memory.
    pub fn from_sources(sources: Sources) -> Self {
        Self::of(sources, Diagnostics::default(), &[])
    }

    fn of(sources: Sources, mut diagnostics: Diagnostics, unreadable: &[String]) -> Self {
        let (specs, found, _, _) = gather(&sources, Files::parse(&sources, 0), unreadable, Drafts::Kept);
        diagnostics.append(found);
        diagnostics.sort();
        Self { sources, diagnostics, specs }
    }

    /// What comes of the text of a file, which messages call `file`.
    ///
    /// # Errors
    /// It is no JSON, has no shape that is known, is about no service of these specs, or says something that the format
    /// cannot; all of that at once, each with its place.
    pub fn import(&self, file: &str, text: &str, wishes: Wishes<'_>) -> Result<Import, ImportError> {
        let (text, root) = json(file, text)?;
        let mut found = input::read(&root, wishes);
        let imported = match &mut found {
            Ok(input) => self.imported(input, wishes),
            Err(refusals) => Err(std::mem::take(refusals)),
        };
        imported.map_err(|refusals| ImportError::new(file, text, refusals))
    }

    fn imported(&self, input: &mut Input, wishes: Wishes<'_>) -> Result<Import, Vec<Refusal>> {
        let mut refusals = Vec::new();
        name(&input.action, &mut refusals);
        let scope = self.service(input, &mut refusals);
        let documents = scope.and_then(|scope| documents(scope, &input.parts, wishes.documents, &mut refusals));
        let (Some(scope), Some(documents)) = (scope, documents) else { return Err(refusals) };
        let group = group(scope, &input.action.text, wishes.group, &mut refusals);
        let (Some(group), true) = (group, refusals.is_empty()) else { return Err(refusals) };
        let mut notes = Vec::new();
        without_common(&mut input.definition, &mut notes);
        let left_out = input.definition.rows_left_out;
        if left_out > 0 {
            notes.push(format!("{left_out} rows of errors are left out: each lacks a status, a code or a message"));
        }
        let action = input.action.text.as_str();
        let path = format!("{}/{group}/{action}.yaml", scope.service.id);
        let outcome = match scope.action(action) {
            None => laid_out(&path, &draft::yaml(scope, action, &input.definition, documents)).map(Outcome::Draft),
            Some(known) => additions(additions::of(scope, known, &path, &input.definition, documents)),
        };
        let outcome = outcome.map_err(|error| {
            let what = format!("the draft cannot be written: {error}");
            vec![Refusal::of_call(what, "this is a defect of the generator, not of the file; report it")]
        })?;
        Ok(Import { path, outcome, notes })
    }

    /// The service, by its folder or its product code.
    fn service(&self, input: &Input, refusals: &mut Vec<Refusal>) -> Option<Scope<'_>> {
        let name = &input.service;
        let is = |scope: &Scope<'_>| {
            scope.service.id == name.text || scope.service.service.product.eq_ignore_ascii_case(&name.text)
        };
        let Some(scope) = Scope::all(&self.specs).find(is) else {
            let known: Vec<&str> = self.specs.services.iter().map(|service| service.id.as_str()).collect();
            let mend = match nearest(&name.text, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("there are {}; a new one begins with its `service.yaml`", known.join(", ")),
            };
            let what = format!("there is no service `{}`", name.text);
            refusals.push(about(name, what, mend).why("A spec belongs to a service of these specs."));
            return None;
        };
        let own = &scope.service.service.version;
        if let Some(version) = input.version.as_ref().filter(|version| version.text != own.value) {
            let what = format!(
                "this is the version {} of the API, and `{}` has {}",
                version.text, scope.service.id, own.value
            );
            refusals.push(about(version, what, "give the file of that version"));
        }
        Some(scope)
    }
}

/// A refusal about a name, at its place where the file has it.
fn about(name: &Named, what: String, mend: impl Into<String>) -> Refusal {
    match &name.pointer {
        Some(pointer) => Refusal::at(pointer, what, mend),
        None => Refusal::of_call(what, mend),
    }
}

/// An action has a name that a file can have.
fn name(name: &Named, refusals: &mut Vec<Refusal>) {
    let text = &name.text;
    if !fits(ACTION_NAME, text) || text.len() > 128 {
        let what = format!("`{text}` cannot be the name of an action");
        let refusal = about(name, what, "an action is letters and digits, a letter first, as in `CreateVpc`");
        refusals.push(refusal.why("The name becomes a method, a module and a file."));
    } else if is_device(text) {
        let what = format!("`{text}` is the name of a device");
        let refusal = about(name, what, "leave the action out: `client.call` sends it all the same");
        refusals.push(refusal.why("Windows can hold no file of that name."));
    }
}

/// The documents of the parts, which the service declares.
fn documents<'a>(
    scope: Scope<'a>,
    parts: &[Part],
    ids: &'a [String],
    refusals: &mut Vec<Refusal>,
) -> Option<Documents<'a>> {
    let known = &scope.service.service.documents;
    for id in ids.iter().filter(|id| !keys(known).any(|known| known == id.as_str())) {
        let mend = match nearest(id, keys(known)) {
            Some(near) => format!("did you mean `{near}`? If not, add `{id}` to `documents` there"),
            None => format!("add it to `documents` there; declared are {}", keys(known).collect::<Vec<_>>().join(", ")),
        };
        let what = format!("`{}/service.yaml` declares no document `{id}`", scope.service.id);
        refusals.push(Refusal::of_call(what, mend).why("Each fact names the document that it is from."));
    }
    let (first, second) = match ids {
        [] => {
            let mend =
                format!("give it with `--document`; declared are {}", keys(known).collect::<Vec<_>>().join(", "));
            let refusal = Refusal::of_call("nothing says which document this file is", mend);
            refusals.push(refusal.why("Each fact names the document that it is from."));
            return None;
        }
        [only] => (only, only),
        [first, second] => (first, second),
        _ => {
            let what = format!("a file has two parts at most, and {} documents are given", ids.len());
            refusals.push(Refusal::of_call(what, "give one document, or one for each part"));
            return None;
        }
    };
    if !refusals.is_empty() {
        return None;
    }
    let has = |part: Part| parts.contains(&part);
    Some(Documents {
        docs: has(Part::Docs).then_some(first.as_str()),
        request: has(Part::Request).then_some(second.as_str()),
    })
}

/// The group: that of the spec where the action has one, else the one asked for.
fn group<'a>(scope: Scope<'a>, action: &str, wish: Option<&'a str>, refusals: &mut Vec<Refusal>) -> Option<&'a str> {
    let groups = &scope.service.service.groups;
    match (scope.action(action), wish) {
        (Some(known), _) => Some(&known.group),
        (None, Some(wish)) if keys(groups).any(|group| group == wish) => Some(wish),
        (None, Some(wish)) => {
            let mend = match nearest(wish, keys(groups)) {
                Some(near) => format!("did you mean `{near}`? If not, add `{wish}` to `groups` there"),
                None => {
                    format!("add it to `groups` there; declared are {}", keys(groups).collect::<Vec<_>>().join(", "))
                }
            };
            let what = format!("`{}/service.yaml` declares no group `{wish}`", scope.service.id);
            refusals.push(Refusal::of_call(what, mend));
            None
        }
        (None, None) => {
            let mend = format!("give it with `--group`; there are {}", keys(groups).collect::<Vec<_>>().join(", "));
            refusals.push(Refusal::of_call(format!("`{action}` has no spec, and nothing says its group"), mend));
            None
        }
    }
}

/// Leaves out what the client writes into every request.
fn without_common(definition: &mut Definition, notes: &mut Vec<String>) {
    definition.parameters.retain(|field| {
        let common = is_written_by_client(&field.name);
        if common {
            notes.push(format!("`{}` is left out: the client writes it into every request", field.name));
        }
        !common
    });
}

/// The pieces of each file, and the differences as comments.
fn additions(found: additions::Additions) -> Result<Outcome, LayoutError> {
    let mut text = String::new();
    for (path, tree) in &found.files {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&format!("# what {path} lacks\n{}", laid_out(path, &tree.yaml())?));
    }
    if !found.differences.is_empty() {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str("# to decide about\n");
        for difference in &found.differences {
            text.push_str(&format!("# {}\n", difference.replace(char::is_control, " ")));
        }
    }
    Ok(if text.is_empty() { Outcome::Nothing } else { Outcome::Additions(text) })
}
