//! Typed reading from the tree. Every problem of a file is reported, not just the first.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::node::PlainKind;
use super::{Integers, Node, NodeValue, Span64};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Sp, Span};

/// Collects what is wrong while reading.
#[derive(Default)]
pub(crate) struct Reader {
    pub(crate) diagnostics: Diagnostics,
    /// Names whose value could not be read: that they are not there is no mistake of whoever refers to them.
    pub(crate) broken: BTreeSet<String>,
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

/// A mapping with free keys, in the order of the file.
pub(crate) type Mapping<T> = Vec<(Sp<String>, T)>;

/// One value, or a list of them.
#[derive(Clone, Debug)]
pub(crate) struct OneOrMany<T>(pub(crate) Vec<T>);

/// The known keys of a mapping, with their values.
pub(crate) struct Entries<'n>(Vec<(&'static str, Span, &'n Node)>);

impl Entries<'_> {
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.0.iter().find(|(name, _, _)| *name == key).map(|(_, _, value)| *value)
    }
}

impl Reader {
    /// Reports a wrong type.
    pub(crate) fn expected<T>(&mut self, node: &Node, what: &str) -> Option<T> {
        self.diagnostics.push(not_expected(node, what));
        None
    }

    /// The entries of a mapping whose keys are known; reports unknown and repeated keys.
    pub(crate) fn object<'n>(&mut self, node: &'n Node, keys: &[&'static str], what: &str) -> Option<Entries<'n>> {
        if !matches!(node.value, NodeValue::Mapping(_)) {
            self.diagnostics
                .push(not_expected(node, what).help(format!("write a mapping; its keys are {}", list(keys))));
            return None;
        }
        let entries = self.mapping(node, what)?;
        let mut known = Vec::new();
        for (key, value) in entries {
            match keys.iter().find(|name| **name == key.value) {
                Some(name) => known.push((*name, key.span, value)),
                None => self.diagnostics.push(unknown_key(&key, keys, what)),
            }
        }
        Some(Entries(known))
    }

    /// The entries of a mapping; reports repeated keys and keys that are no names. The first of a repeated key stays.
    pub(crate) fn mapping<'n>(&mut self, node: &'n Node, what: &str) -> Option<Vec<(Sp<String>, &'n Node)>> {
        let NodeValue::Mapping(entries) = &node.value else {
            return self.expected(node, what);
        };
        let mut out: Vec<(Sp<String>, &Node)> = Vec::new();
        let mut seen = std::collections::HashMap::new();
        for (key, value) in entries {
            let Some(name) = self.key(key) else { continue };
            if let Some(first) = seen.insert(name.value.clone(), key.span) {
                self.diagnostics.push(
                    Diagnostic::new(
                        "duplicate-key",
                        key.span,
                        format!("the key `{}` stands here a second time", name.value),
                    )
                    .label("second time")
                    .related(first, "first time")
                    .help("remove one of the two, or rename it"),
                );
                continue;
            }
            out.push((name, value));
        }
        Some(out)
    }

    fn key(&mut self, key: &Node) -> Option<Sp<String>> {
        match &key.value {
            NodeValue::Quoted(text) => Some(Sp { value: text.clone(), span: key.span }),
            NodeValue::Plain(text) => {
                if matches!(PlainKind::of(text), PlainKind::Boolean | PlainKind::Number) {
                    self.ambiguous(key, text);
                }
                Some(Sp { value: text.clone(), span: key.span })
            }
            _ => self.expected(key, "a name"),
        }
    }

    /// Reports a plain scalar that other YAML readers take for something else than text.
    fn ambiguous(&mut self, node: &Node, text: &str) {
        let found = node.describe();
        self.diagnostics.push(
            Diagnostic::new("ambiguous-scalar", node.span, format!("expected text, found {found}"))
                .label(format!("without quotes, `{text}` is {found}"))
                .reason("YAML readers disagree about plain scalars like this one, and a fact must not change its type on the way.")
                .help(format!("put it in quotes: \"{text}\"")),
        );
    }

    /// Reports the keys that must be there and are not, all of them at once.
    pub(crate) fn missing(&mut self, entries: &Entries<'_>, required: &[&'static str], owner: Span, what: &str) {
        let missing: Vec<&str> = required.iter().copied().filter(|key| entries.get(key).is_none()).collect();
        if missing.is_empty() {
            return;
        }
        let (noun, verb) = if missing.len() == 1 { ("key", "is") } else { ("keys", "are") };
        let names = list(&missing);
        let lines: Vec<String> = missing.iter().map(|key| format!("`{key}: ...`")).collect();
        self.diagnostics.push(
            Diagnostic::new("missing-key", owner, format!("{what} needs the {noun} {names}"))
                .label(format!("{names} {verb} missing here"))
                .help(format!("add {}", lines.join(", "))),
        );
    }

    /// Reads a key that may be there.
    pub(crate) fn optional<T: FromNode>(&mut self, entries: &Entries<'_>, key: &str) -> Option<T> {
        self.value(key, entries.get(key)?)
    }

    fn value<T: FromNode>(&mut self, key: &str, node: &Node) -> Option<T> {
        if matches!(node.value, NodeValue::Null) {
            self.diagnostics.push(
                Diagnostic::new("empty-value", node.span, format!("the key `{key}` has no value"))
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
    let diagnostic = Diagnostic::new("wrong-type", node.span, format!("expected {what}, found {found}"));
    let diagnostic = diagnostic.label(format!("this is {kind}"));
    match &node.value {
        NodeValue::Quoted(text) if PlainKind::of(text) != PlainKind::Text => diagnostic.help("remove the quotes"),
        NodeValue::Plain(text) if PlainKind::of(text) == PlainKind::Boolean => {
            diagnostic.help("a boolean is `true` or `false`; text needs quotes")
        }
        _ => diagnostic,
    }
}

fn unknown_key(key: &Sp<String>, keys: &[&'static str], what: &str) -> Diagnostic {
    let diagnostic =
        Diagnostic::new("unknown-key", key.span, format!("{what} has no key `{}`", key.value)).label("unknown key");
    match nearest(&key.value, keys.iter().copied()) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic.help(format!("the keys are {}", list(keys))),
    }
}

fn list(keys: &[&str]) -> String {
    keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
}

/// The known name that `text` is most likely a slip of.
pub(crate) fn nearest<'a>(text: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // What is longer is no slip of a name, and comparing it would take long.
    const LONGEST: usize = 80;
    const MOST: usize = 1000;
    if text.len() > LONGEST {
        return None;
    }
    let lower = text.to_lowercase();
    known
        .into_iter()
        .take(MOST)
        .filter(|name| name.len() <= LONGEST && name.len().abs_diff(text.len()) <= LONGEST / 3)
        .map(|name| (strsim::damerau_levenshtein(&lower, &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= (name.chars().count().max(text.chars().count()) / 3).max(1))
        .min()
        .map(|(_, name)| name)
}

impl FromNode for String {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            NodeValue::Quoted(text) => Some(text.clone()),
            NodeValue::Plain(text) => {
                if PlainKind::of(text) != PlainKind::Text {
                    reader.ambiguous(node, text);
                    return None;
                }
                Some(text.clone())
            }
            _ => reader.expected(node, "text"),
        }
    }
    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "string" })
    }
}

impl FromNode for bool {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            NodeValue::Plain(text) if text == "true" => Some(true),
            NodeValue::Plain(text) if text == "false" => Some(false),
            _ => reader.expected(node, "`true` or `false`"),
        }
    }
    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "boolean" })
    }
}

impl FromNode for i64 {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            NodeValue::Plain(text) if PlainKind::of(text) == PlainKind::Integer => match text.parse() {
                Ok(number) => Some(number),
                Err(_) => reader.expected(node, "an integer of 64 bits"),
            },
            _ => reader.expected(node, "an integer"),
        }
    }
    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "integer" })
    }
}

impl FromNode for u64 {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        let number = i64::from_node(node, reader)?;
        match Self::try_from(number) {
            Ok(number) => Some(number),
            Err(_) => reader.expected(node, "an integer that is not negative"),
        }
    }
    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "integer", "minimum": 0 })
    }
}

impl FromNode for Span64 {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node.scalar().and_then(Self::parse) {
            Some(range) => Some(range),
            None => reader.expected(node, "a range such as `2..128`, `..64`, `1..` or `8`"),
        }
    }
    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": ["string", "integer"], "pattern": r"^(-?\d+)?(\.\.)?(-?\d+)?$" })
    }
}

impl FromNode for Integers {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        OneOrMany::<Span64>::from_node(node, reader).map(|many| Self(many.0))
    }
    fn schema(definitions: &mut Definitions) -> Value {
        OneOrMany::<Span64>::schema(definitions)
    }
}

/// Any value, kept as a node; what it means depends on the field it is for.
impl FromNode for Node {
    fn from_node(node: &Node, _: &mut Reader) -> Option<Self> {
        Some(node.clone())
    }
    fn schema(_: &mut Definitions) -> Value {
        Value::Bool(true)
    }
}

impl<T: FromNode> FromNode for Sp<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        T::from_node(node, reader).map(|value| Self { value, span: node.span })
    }
    fn schema(definitions: &mut Definitions) -> Value {
        T::schema(definitions)
    }
}

impl<T: FromNode> FromNode for Box<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        T::from_node(node, reader).map(Self::new)
    }
    fn schema(definitions: &mut Definitions) -> Value {
        T::schema(definitions)
    }
}

impl<T: FromNode> FromNode for Vec<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            NodeValue::Sequence(items) => {
                // Every element is read before the verdict, so that all problems show.
                let read: Vec<Option<T>> = items.iter().map(|item| T::from_node(item, reader)).collect();
                read.into_iter().collect()
            }
            _ => reader.expected(node, "a list"),
        }
    }
    fn schema(definitions: &mut Definitions) -> Value {
        json!({ "type": "array", "items": T::schema(definitions) })
    }
}

impl<T: FromNode> FromNode for OneOrMany<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            NodeValue::Sequence(_) => Vec::from_node(node, reader).map(Self),
            _ => T::from_node(node, reader).map(|one| Self(vec![one])),
        }
    }
    fn schema(definitions: &mut Definitions) -> Value {
        let one = T::schema(definitions);
        json!({ "anyOf": [one, { "type": "array", "items": one }] })
    }
}

/// A mapping with free keys.
impl<T: FromNode> FromNode for Entry<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        let entries = reader.mapping(node, "a mapping")?;
        // A broken entry is left out, and the rest goes on.
        let read = entries.into_iter().filter_map(|(key, value)| {
            let read = reader.value(&key.value, value);
            if read.is_none() {
                reader.broken.insert(key.value.clone());
            }
            read.map(|value| (key, value))
        });
        Some(Self(read.collect()))
    }
    fn schema(definitions: &mut Definitions) -> Value {
        json!({ "type": "object", "additionalProperties": T::schema(definitions) })
    }
}

/// A [`Mapping`] while it is read.
#[derive(Clone, Debug)]
pub(crate) struct Entry<T>(pub(crate) Mapping<T>);

impl<T> Default for Entry<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> std::ops::Deref for Entry<T> {
    type Target = Mapping<T>;
    fn deref(&self) -> &Mapping<T> {
        &self.0
    }
}

/// Declares a mapping with known keys: the struct, its reading and its JSON Schema from one list.
///
/// `required` keys are there, `optional` ones are an `Option`, `default` ones are the type's default where absent.
macro_rules! spec_object {
    ($(#[doc = $doc:literal])+ $what:literal struct $name:ident { $($(#[doc = $field_doc:literal])+ $need:ident $field:ident = $key:literal : $type:ty,)* }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug)]
        pub(crate) struct $name {
            /// Where it stands.
            #[allow(dead_code, reason = "not every mapping is reported as a whole")]
            pub(crate) span: $crate::source::Span,
            $($(#[doc = $field_doc])+ pub(crate) $field: spec_object!(@type $need $type),)*
        }

        impl $crate::yaml::FromNode for $name {
            fn from_node(node: &$crate::yaml::Node, reader: &mut $crate::yaml::Reader) -> Option<Self> {
                let entries = reader.object(node, &[$($key),*], $what)?;
                let required: Vec<&'static str> = [$(spec_object!(@need $need $key)),*].into_iter().flatten().collect();
                reader.missing(&entries, &required, node.span, $what);
                $(let $field = reader.optional::<$type>(&entries, $key);)*
                Some(Self { span: node.span, $($field: spec_object!(@take $need $field),)* })
            }

            fn schema(definitions: &mut $crate::yaml::Definitions) -> serde_json::Value {
                let name = stringify!($name);
                if !definitions.contains_key(name) {
                    // Reserved first: a type may hold itself.
                    definitions.insert(name.to_owned(), serde_json::Value::Null);
                    let mut properties = serde_json::Map::new();
                    $(
                        let schema = $crate::yaml::described(<$type as $crate::yaml::FromNode>::schema(definitions), concat!($($field_doc, "\n"),+));
                        properties.insert($key.to_owned(), schema);
                    )*
                    let required: Vec<&str> = [$(spec_object!(@need $need $key)),*].into_iter().flatten().collect();
                    let schema = serde_json::json!({
                        "description": concat!($($doc, "\n"),+).trim(),
                        "type": "object",
                        "properties": properties,
                        "required": required,
                        "additionalProperties": false,
                    });
                    definitions.insert(name.to_owned(), schema);
                }
                serde_json::json!({ "$ref": format!("#/definitions/{name}") })
            }
        }
    };
    (@type required $type:ty) => { $type };
    (@type optional $type:ty) => { Option<$type> };
    (@type default $type:ty) => { $type };
    (@take required $field:ident) => { $field? };
    (@take optional $field:ident) => { $field };
    (@take default $field:ident) => { $field.unwrap_or_default() };
    (@need required $key:literal) => { Some($key) };
    (@need $need:ident $key:literal) => { None };
}
pub(crate) use spec_object;

/// A schema with a description; a reference is wrapped, since draft-07 ignores what stands beside `$ref`.
pub(crate) fn described(schema: Value, doc: &str) -> Value {
    let doc = doc.trim();
    match schema {
        Value::Object(mut map) if !map.contains_key("$ref") => {
            map.insert("description".to_owned(), doc.into());
            Value::Object(map)
        }
        Value::Bool(true) => json!({ "description": doc }),
        other => json!({ "allOf": [other], "description": doc }),
    }
}
