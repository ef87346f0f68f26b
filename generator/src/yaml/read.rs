//! Typed reading from the tree. Every problem of a file is reported, not just the first.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value};

use super::node::ScalarType;
use super::{Node, NodeValue};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::nearest::nearest;
use crate::source::{Span, Spanned};

/// Most unknown keys of a mapping that are compared with the known ones, which takes a while.
const MOST_SLIPS: usize = 300;

/// Most entries of a mapping whose keys are compared one by one, which is quicker than a table of them where they are few.
const MOST_COMPARED: usize = 24;

/// Collects what is wrong while reading.
#[derive(Clone, Default)]
pub(crate) struct Reader {
    pub(crate) diagnostics: Diagnostics,
    /// Whether the file is YAML only in parts, so that keys which seem to be missing may stand in the others.
    pub(crate) torn: bool,
    /// Warnings that are allowed.
    pub(crate) allowances: Vec<Allowance>,
    /// The mappings around what is read with the names that they have, the innermost last.
    owners: Vec<Span>,
    /// The name of the entry that is read next.
    entry: Option<Span>,
    /// What could not be read.
    pub(crate) gaps: Gaps,
}

/// A warning that is right where it is.
#[derive(Clone, Debug)]
pub(crate) struct Allowance {
    /// The kind.
    pub(crate) kind: Finding,
    /// What it is about, with `*` for any characters; `None` for all of the kind.
    pub(crate) subject: Option<String>,
    /// The mapping that has it: what stands inside is allowed.
    pub(crate) owner: Span,
    /// Whether that is the file as a whole.
    pub(crate) top: bool,
    /// Where it stands.
    pub(crate) span: Span,
}

/// What could not be read of a file, each of which is a finding.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gaps {
    /// Names of entries: that they are not there is no mistake of whoever refers to them.
    pub(crate) names: BTreeSet<String>,
    /// Keys of which the value, or an element of it, could not be read.
    pub(crate) keys: BTreeSet<&'static str>,
    /// Mappings in which a key could not be read: what they seem to lack may be that.
    pub(crate) owners: BTreeSet<Span>,
    /// The number of elements of lists that could not be read.
    elements: usize,
}

/// The shared definitions of a JSON Schema.
pub(crate) type Definitions = Map<String, Value>;

/// A type that a spec can hold: how it is read, and how the JSON Schema says it.
pub(crate) trait FromNode: Sized {
    /// Reads the value; `None` after something was reported.
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self>;
    /// The JSON Schema.
    fn schema(definitions: &mut Definitions) -> Value;
}

/// What stands in for a value that is not there or could not be read, which is a finding: it is at no place, so that
/// what is found about it does not show.
pub(crate) trait StandIn {
    /// The value that says nothing.
    fn stand_in(file: usize) -> Self;
}

impl StandIn for Spanned<String> {
    fn stand_in(file: usize) -> Self {
        Self { value: String::new(), span: Span::nowhere(file) }
    }
}

impl<T> StandIn for Vec<T> {
    fn stand_in(_: usize) -> Self {
        Self::new()
    }
}

impl<T> StandIn for OneOrMany<T> {
    fn stand_in(_: usize) -> Self {
        Self(Vec::new())
    }
}

/// A mapping with free keys, in the order of the file.
pub(crate) type Mapping<T> = Vec<(Spanned<String>, T)>;

/// One value, or a list of them.
#[derive(Clone, Debug)]
pub(crate) struct OneOrMany<T>(pub(crate) Vec<T>);

/// The known keys of a mapping, with their values.
pub(crate) struct Entries<'n> {
    owner: Span,
    keys: Keys,
    /// The values of the keys, in the same order.
    values: Vec<&'n Node>,
    /// What unknown keys were most likely meant to be.
    meant: Vec<&'static str>,
}

/// The keys of a mapping and their places, in the order of the file.
pub(crate) type Keys = Vec<(&'static str, Span)>;

impl Entries<'_> {
    pub(crate) fn into_keys(self) -> Keys {
        self.keys
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.keys.iter().position(|(name, _)| *name == key).map(|at| self.values[at])
    }
}

impl Reader {
    /// Goes into a mapping.
    pub(crate) fn enter(&mut self, owner: Span) {
        let (start, end) = (self.entry.take().unwrap_or(owner).bytes().start, owner.bytes().end);
        self.owners.push(Span::new(owner.file(), start..end));
    }

    /// Goes out of the mapping.
    pub(crate) fn leave(&mut self) {
        self.owners.pop();
    }

    /// The mapping around what is read, and whether that is the file as a whole.
    pub(crate) fn owner(&self) -> Option<(Span, bool)> {
        self.owners.last().map(|owner| (*owner, self.owners.len() == 1))
    }

    /// Reports a wrong type.
    pub(crate) fn expected<T>(&mut self, node: &Node, what: &str) -> Option<T> {
        // What is not YAML is reported already.
        if !matches!(node.value, NodeValue::Broken) {
            self.diagnostics.push(not_expected(node, what));
        }
        None
    }

    /// Reads the elements of a list. A broken one is left out, and the rest goes on.
    pub(crate) fn elements<T>(
        &mut self,
        items: &[Node],
        mut read: impl FnMut(&Node, &mut Self) -> Option<T>,
    ) -> Vec<T> {
        let mut elements = Vec::with_capacity(items.len());
        for item in items {
            match read(item, self) {
                Some(element) => elements.push(element),
                None => self.gaps.elements += 1,
            }
        }
        elements
    }

    /// Reports a list or a mapping in which something must stand and nothing does.
    pub(crate) fn empty<T>(&mut self, node: &Node) -> Option<T> {
        let message = format!("there is nothing in {}", node.describe().replacen("a ", "this ", 1));
        let found = Diagnostic::new(Finding::EmptyValue, node.span, message).label("nothing here");
        self.diagnostics.push(found.help("name at least one, or remove the key"));
        None
    }

    /// Notes that a key is not there or could not be read, and that something stands in for it.
    pub(crate) fn lacks(&mut self, key: &'static str) {
        self.gaps.keys.insert(key);
    }

    /// The entries of a mapping whose keys are known; reports unknown and repeated keys.
    pub(crate) fn object<'n>(&mut self, node: &'n Node, keys: &[&'static str], what: &str) -> Option<Entries<'n>> {
        if matches!(node.value, NodeValue::Broken) {
            return None;
        }
        if !matches!(node.value, NodeValue::Mapping(_)) {
            self.diagnostics
                .push(not_expected(node, what).help(format!("write a mapping; its keys are {}", list(keys))));
            return None;
        }
        let entries = self.mapping(node, what)?;
        let mut unknown = 0;
        let (known, values) = (Vec::with_capacity(entries.len()), Vec::with_capacity(entries.len()));
        let mut found = Entries { owner: node.span, keys: known, values, meant: Vec::new() };
        for (key, value) in entries {
            match keys.iter().find(|name| **name == key.value) {
                Some(name) => {
                    found.keys.push((*name, key.span));
                    found.values.push(value);
                }
                // Perhaps not even a key.
                None if matches!(value.value, NodeValue::Broken) => {}
                None => {
                    // A mapping full of unknown keys is no slip.
                    unknown += 1;
                    let known = if unknown <= MOST_SLIPS { keys } else { &[] };
                    let near = nearest(key.value, known.iter().copied());
                    let near = keys.iter().copied().find(|name| Some(*name) == near);
                    self.diagnostics.push(unknown_key(&key, near, keys, what));
                    found.meant.extend(near);
                }
            }
        }
        if !found.meant.is_empty() {
            self.gaps.owners.insert(node.span);
        }
        Some(found)
    }

    /// The entries of a mapping; reports repeated keys and keys that are no names. The first of a repeated key stays.
    pub(crate) fn mapping<'n>(&mut self, node: &'n Node, what: &str) -> Option<Vec<(Spanned<&'n str>, &'n Node)>> {
        let NodeValue::Mapping(entries) = &node.value else {
            return self.expected(node, what);
        };
        let mut out: Vec<(Spanned<&str>, &Node)> = Vec::with_capacity(entries.len());
        let mut places = (entries.len() > MOST_COMPARED).then(HashMap::new);
        for (key, value) in entries {
            let Some(name) = self.name(key, "a name") else { continue };
            let first = match &mut places {
                Some(places) => match places.entry(name.value) {
                    Entry::Occupied(first) => Some(*first.get()),
                    Entry::Vacant(place) => {
                        place.insert(key.span);
                        None
                    }
                },
                None => out.iter().find(|(other, _)| other.value == name.value).map(|(other, _)| other.span),
            };
            if let Some(first) = first {
                self.diagnostics.push(
                    Diagnostic::new(Finding::DuplicateKey, key.span, format!("duplicate key `{}`", name.value))
                        .label("second")
                        .related(first, "first")
                        .help("remove one of the two, or rename it"),
                );
                continue;
            }
            out.push((name, value));
        }
        Some(out)
    }

    /// A key, or a value that stands for itself as a key does: text, or an integer.
    pub(crate) fn name<'n>(&mut self, node: &'n Node, what: &str) -> Option<Spanned<&'n str>> {
        if let NodeValue::Plain(text) = &node.value
            && matches!(ScalarType::of(text), ScalarType::Boolean | ScalarType::Number | ScalarType::Date)
        {
            self.ambiguous(node, text);
        }
        match node.scalar() {
            Some(text) => Some(Spanned { value: text, span: node.span }),
            None => self.expected(node, what),
        }
    }

    /// Reports a plain scalar that other YAML readers take for something else than text.
    pub(super) fn ambiguous(&mut self, node: &Node, text: &str) {
        let found = node.describe();
        self.diagnostics.push(
            Diagnostic::new(Finding::AmbiguousScalar, node.span, format!("expected text, found {found}"))
                .label(format!("without quotes, `{text}` is {found}"))
                .reason("YAML readers disagree about plain scalars like this one, and a fact must not change its type on the way.")
                .help(format!("put it in quotes: \"{text}\"")),
        );
    }

    /// Reports the keys that must be there and are not, all of them at once. A slip of one is reported already.
    pub(crate) fn missing(&mut self, entries: &Entries<'_>, required: &[&'static str], owner: Span, what: &str) {
        let missing: Vec<&str> =
            required.iter().copied().filter(|key| entries.get(key).is_none() && !entries.meant.contains(key)).collect();
        if missing.is_empty() || self.torn {
            return;
        }
        let (noun, verb) = if missing.len() == 1 { ("key", "is") } else { ("keys", "are") };
        let names = list(&missing);
        let lines: Vec<String> = missing.iter().map(|key| format!("`{key}: ...`")).collect();
        self.diagnostics.push(
            Diagnostic::new(Finding::MissingKey, owner, format!("{what} needs the {noun} {names}"))
                .label(format!("{names} {verb} missing here"))
                .help(format!("add {}", lines.join(", "))),
        );
    }

    /// Reads a key that may be there.
    pub(crate) fn optional<T: FromNode>(&mut self, entries: &Entries<'_>, key: &'static str) -> Option<T> {
        let node = entries.get(key)?;
        let before = self.gaps.elements;
        let read = self.value(key, node);
        if read.is_none() {
            self.gaps.owners.insert(entries.owner);
        }
        if read.is_none() || self.gaps.elements > before {
            self.gaps.keys.insert(key);
        }
        read
    }

    /// Reads the value of an entry; what it lacks inside is a gap of its own, and not one of the mapping.
    pub(super) fn entry<T: FromNode>(&mut self, key: &Spanned<&str>, node: &Node) -> Option<T> {
        let before = self.gaps.elements;
        self.entry = Some(key.span);
        let read = self.value(key.value, node);
        self.entry = None;
        self.gaps.elements = before;
        if read.is_none() {
            self.gaps.names.insert(key.value.to_owned());
        }
        // What it seems to lack may be reported at its name.
        if self.gaps.owners.contains(&node.span) {
            self.gaps.owners.insert(key.span);
        }
        read
    }

    pub(super) fn value<T: FromNode>(&mut self, key: &str, node: &Node) -> Option<T> {
        if matches!(node.value, NodeValue::Null) {
            self.diagnostics.push(
                Diagnostic::new(Finding::EmptyValue, node.span, format!("the key `{key}` has no value"))
                    .label("nothing here")
                    .help("write a value, or remove the key"),
            );
            return None;
        }
        T::from_node(node, self)
    }
}

fn not_expected(node: &Node, what: &str) -> Diagnostic {
    let kind = node.describe();
    let found = match &node.value {
        NodeValue::Plain(text) => format!("`{text}`"),
        _ => kind.to_owned(),
    };
    let diagnostic = Diagnostic::new(Finding::WrongType, node.span, format!("expected {what}, found {found}"));
    let diagnostic = diagnostic.label(format!("this is {kind}"));
    let list = what.starts_with("a list");
    match (&node.value, node.scalar(), node.rewriting()) {
        (_, Some(text), _) if list && text.len() < 80 => diagnostic.help(format!("write a list: `[{text}]`")),
        (NodeValue::Mapping(_), ..) if list => {
            diagnostic.help("begin each element with `- `, or enclose them in `[` and `]`")
        }
        (_, _, Some(rewriting)) => diagnostic.help(rewriting),
        _ => diagnostic,
    }
}

fn unknown_key(key: &Spanned<&str>, near: Option<&str>, keys: &[&'static str], what: &str) -> Diagnostic {
    let diagnostic = Diagnostic::new(Finding::UnknownKey, key.span, format!("{what} has no key `{}`", key.value))
        .label("unknown key");
    match near {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic.help(format!("the keys are {}", list(keys))),
    }
}

fn list(keys: &[&str]) -> String {
    keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
}
