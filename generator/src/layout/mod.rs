//! The one layout of specs: a function of what a file says and of its comments, so that a difference of two files is a
//! difference of facts.

mod comments;
mod document;
mod form;
mod same;
mod scalar;
#[cfg(test)]
mod tests;
mod write;

use std::path::Path;

use rayon::prelude::*;

use crate::check::LONGEST;
use crate::diagnostic::{Diagnostics, Place};
use crate::load::{file, read};
use crate::source::{Source, Sources};
use crate::yaml::{Node, parse};
use document::Document;
use form::{Form, Forms};

/// Specs, each with what has come of it.
#[derive(Debug)]
pub struct Layouts {
    /// The texts, for showing findings.
    pub sources: Sources,
    /// What is wrong with files by themselves, sorted: those are left as they are.
    pub diagnostics: Diagnostics,
    /// The others, sorted by path.
    pub files: Vec<Layout>,
}

/// A spec in its layout.
#[derive(Debug)]
pub struct Layout {
    /// The path below the folder of the specs, with `/`.
    pub path: String,
    /// The text that the file should have, or why it is left as it is.
    pub text: Result<String, LayoutError>,
}

/// Why a file without findings cannot be laid out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LayoutError {
    /// It has something that no place is known for.
    #[error("{0}, which the formatter cannot place; write it as specs/README.md has it")]
    Unsupported(String),
    /// The text would not say what the file says.
    #[error("{0} in the new layout; this is a defect of the formatter, not of the spec")]
    Defect(&'static str),
}

/// Reads the specs below `root` whose path `only` holds for, and lays them out. Writes nothing.
pub fn layouts(root: &Path, only: &(dyn Fn(&str) -> bool + Sync)) -> Layouts {
    let (sources, found, _) = read(root);
    let mut layouts = layouts_of(sources, only);
    for found in found.iter().filter(|found| matches!(&found.place, Place::Path(path) if path.is_empty() || only(path)))
    {
        layouts.diagnostics.push(found.clone());
    }
    layouts.diagnostics.sort();
    layouts
}

/// Lays out specs that are already in memory.
pub fn layouts_of(sources: Sources, only: &(dyn Fn(&str) -> bool + Sync)) -> Layouts {
    let forms = Forms::new();
    let looked_at: Vec<(usize, &Source)> = sources.iter().filter(|(_, source)| only(&source.path)).collect();
    let laid: Vec<Result<Option<Layout>, Diagnostics>> =
        looked_at.par_iter().map(|(index, source)| layout(&sources, *index, source, &forms)).collect();
    let mut diagnostics = Diagnostics::default();
    let mut files = Vec::new();
    for laid in laid {
        match laid {
            Ok(laid) => files.extend(laid),
            Err(found) => diagnostics.append(found),
        }
    }
    diagnostics.sort();
    Layouts { sources, diagnostics, files }
}

/// The layout of a file; none of a program, which is no YAML.
///
/// # Errors
/// What is wrong with the file.
fn layout(sources: &Sources, index: usize, source: &Source, forms: &Forms) -> Result<Option<Layout>, Diagnostics> {
    let (node, found) = file(sources, index);
    if !found.is_empty() {
        return Err(found);
    }
    let (Some(node), Some(form)) = (node, forms.of(&source.path)) else { return Ok(None) };
    let text = Document::of(&node, &source.text, form).map_err(LayoutError::Unsupported);
    let text = text.map(|document| write::written(&document, form, LONGEST));
    let text = text.and_then(|text| proved(&node, &source.text, text, form));
    Ok(Some(Layout { path: source.path.clone(), text }))
}

/// A piece of a spec in its layout: YAML that may lack keys of the file at `path`, with comments above entries.
///
/// # Errors
/// It is no such YAML.
pub(crate) fn laid_out(path: &str, text: &str) -> Result<String, LayoutError> {
    let sources = Sources::new(vec![Source { path: path.to_owned(), text: text.to_owned() }]);
    let tree = parse(&sources, 0);
    let forms = Forms::new();
    let (true, Some(form)) = (!tree.torn && tree.findings.is_empty(), forms.of(path)) else {
        return Err(LayoutError::Defect("it is no YAML"));
    };
    let document = Document::of(&tree.node, text, form).map_err(LayoutError::Unsupported)?;
    proved(&tree.node, text, write::written(&document, form, LONGEST), form)
}

/// The text, once it is read back and says what the file says.
fn proved(node: &Node, before: &str, after: String, form: Form<'_>) -> Result<String, LayoutError> {
    let sources = Sources::new(vec![Source { path: String::new(), text: after.clone() }]);
    let tree = parse(&sources, 0);
    if tree.torn || !tree.findings.is_empty() {
        return Err(LayoutError::Defect("it would be no YAML"));
    }
    if !same::same(node, &tree.node, form) {
        return Err(LayoutError::Defect("a fact would be lost"));
    }
    match (comments::texts(node, before), comments::texts(&tree.node, &after)) {
        (Ok(before), Ok(after)) if before == after => {}
        _ => return Err(LayoutError::Defect("a comment would be lost")),
    }
    Ok(after)
}
