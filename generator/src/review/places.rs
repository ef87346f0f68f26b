//! Where a fact stands in the specs of a revision: the files that differ are parsed again, and followed key by key.

use std::cell::RefCell;
use std::collections::HashMap;

use super::facts::{Home, Name};
use crate::source::{Sources, Span};
use crate::yaml::{Node, NodeValue, parse};

/// A place in a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file below the folder of the specs.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1.
    pub column: usize,
    /// The line as it stands, without the space around it.
    pub text: String,
}

impl Place {
    /// The place of a span.
    pub(super) fn of(sources: &Sources, span: Span) -> Self {
        let source = sources.get(span.file());
        let (line, column) = sources.line_column(span);
        let text = source.text.lines().nth(line.saturating_sub(1)).unwrap_or_default().trim().to_owned();
        Self { file: source.path.clone(), line, column, text }
    }
}

/// Finds places in the specs of a revision.
pub(super) struct Places<'a> {
    sources: &'a Sources,
    files: HashMap<&'a str, usize>,
    trees: RefCell<HashMap<usize, Node>>,
}

impl<'a> Places<'a> {
    pub(super) fn new(sources: &'a Sources) -> Self {
        let files = sources.iter().map(|(index, source)| (source.path.as_str(), index)).collect();
        Self { sources, files, trees: RefCell::default() }
    }

    /// Where a fact of a part stands: the fact itself, or what it is said of. A field that uses a shared one stands
    /// there, for all that it does not say itself.
    pub(super) fn find(&self, home: &Home, fact: Option<Name>) -> Option<Place> {
        let file = *self.files.get(home.file.as_str())?;
        let span = self.with_tree(file, |root| {
            let (key, node) = follow(root, &home.keys)?;
            match fact.and_then(|fact| under(node, fact.keys())) {
                Some(span) => Some(Ok(span)),
                None => match node.entry("use").and_then(|(_, shared)| shared.scalar()) {
                    Some(shared) if fact.is_some() => Some(Err((shared.to_owned(), key))),
                    _ => Some(Ok(key)),
                },
            }
        })?;
        match span {
            Ok(span) => Some(Place::of(self.sources, span)),
            Err((shared, own)) => {
                Some(self.shared(home, &shared, fact).unwrap_or_else(|| Place::of(self.sources, own)))
            }
        }
    }

    /// Where the shared field stands that a field uses.
    fn shared(&self, home: &Home, name: &str, fact: Option<Name>) -> Option<Place> {
        let service = home.file.split('/').next()?;
        let side = home.keys.first()?.as_str();
        let file = *self.files.get(format!("{service}/service.yaml").as_str())?;
        let span = self.with_tree(file, |root| {
            let (key, node) = follow(root, &[side.to_owned(), name.to_owned()])?;
            Some(fact.and_then(|fact| under(node, fact.keys())).unwrap_or(key))
        })?;
        Some(Place::of(self.sources, span))
    }

    fn with_tree<T>(&self, file: usize, look: impl FnOnce(&Node) -> Option<T>) -> Option<T> {
        let mut trees = self.trees.borrow_mut();
        let tree = trees.entry(file).or_insert_with(|| parse(self.sources, file).node);
        look(tree)
    }
}

/// The place of the last key, and what it leads to; numbers lead into lists. What is not there ends the way.
fn follow<'n>(root: &'n Node, keys: &[String]) -> Option<(Span, &'n Node)> {
    let mut found = (root.span, root);
    for key in keys {
        let next = match &found.1.value {
            NodeValue::Mapping(_) => found.1.entry(key).map(|(name, node)| (name.span, node)),
            NodeValue::Sequence(items) => {
                let by_number = key.parse::<usize>().ok().and_then(|index| items.get(index));
                // A list of values has no keys.
                let item = by_number.or_else(|| items.iter().find(|item| item.scalar() == Some(key.as_str())));
                item.map(|node| (node.span, node))
            }
            _ => None,
        };
        match next {
            Some(next) => found = next,
            None => return Some(found),
        }
    }
    Some(found)
}

/// The place of the first of these keys that is there; of the elements of a list where it says none itself.
fn under(node: &Node, keys: &[&str]) -> Option<Span> {
    let entry = |key: &str| node.entry(key).map(|(name, _)| name.span);
    keys.iter().find_map(|key| entry(key)).or_else(|| under(&node.entry("items")?.1, keys))
}
