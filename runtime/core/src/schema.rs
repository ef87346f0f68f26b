//! The static description of a record: one table that every encoder and decoder reads.

use std::fmt;
use std::sync::OnceLock;

use crate::order::Order;

/// The fields of one generated struct, in the order of the documentation.
pub struct Schema {
    /// Name of the Rust type.
    pub name: &'static str,
    /// The fields; the index of a field is its index in [`Record::get`](crate::Record::get).
    pub fields: &'static [Field],
    /// Worked out once, by whoever asks first.
    by_name: OnceLock<Box<[Named]>>,
    /// In which order servers send the fields.
    pub(crate) order: Order,
}

/// A name that a field goes by, and the index of the field.
type Named = (&'static str, usize);

impl Schema {
    /// The schema of a type.
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        Self { name, fields, by_name: OnceLock::new(), order: Order::new() }
    }

    /// The index of the field that is called `wire`, or that accepts `wire` as another spelling.
    pub fn position(&self, wire: &str) -> Option<usize> {
        // Few names are of one length, and others are told apart by it: no order of theirs is faster.
        self.fields
            .iter()
            .position(|field| field.wire == wire)
            .or_else(|| self.fields.iter().position(|field| field.aliases.contains(&wire)))
    }

    /// Every name that a field goes by with the index of the field, in the order of the names, each once: a name on the
    /// wire counts before another spelling, and an earlier field before a later one.
    pub fn by_name(&self) -> &[Named] {
        self.by_name.get_or_init(|| {
            let fields = || self.fields.iter().enumerate();
            let wires = fields().map(|(index, field)| (field.wire, index));
            let others = fields().flat_map(|(index, field)| field.aliases.iter().map(move |name| (*name, index)));
            let mut names: Vec<Named> = wires.chain(others).collect();
            // Of equal names the first one stays: the sort keeps their order.
            names.sort_by_key(|(name, _)| *name);
            names.dedup_by_key(|(name, _)| *name);
            names.into()
        })
    }
}

impl fmt::Debug for Schema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Schema").field("name", &self.name).field("fields", &self.fields).finish()
    }
}

/// One field of a record, as it looks on the wire.
#[derive(Debug)]
pub struct Field {
    /// The exact name on the wire, such as `EPNInstanceName` or `SystemDisk.Size`.
    pub wire: &'static str,
    /// Other spellings that are accepted when decoding.
    pub aliases: &'static [&'static str],
    /// What the field holds.
    pub kind: ValueType,
    /// How a list or an object is laid out in a request.
    pub encoding: Encoding,
    /// The key that encloses the elements of a list in a response: `{"Vpcs": {"Vpc": [..]}}` has `Vpc`.
    pub wrapper: Option<&'static str>,
    /// In a request: must be sent. In a response: is always there.
    pub required: bool,
    /// The value is a secret and never shows in `Debug`, errors or logs.
    pub sensitive: bool,
    /// Whether the name stands in JSON as it is.
    pub(crate) plain: bool,
}

impl Field {
    /// An optional field without special traits.
    pub const fn new(wire: &'static str, kind: ValueType) -> Self {
        let plain = is_plain(wire);
        let (aliases, encoding, wrapper) = (&[], Encoding::Plain, None);
        Self { wire, aliases, kind, encoding, wrapper, required: false, sensitive: false, plain }
    }

    /// Marks the field as one that must be there.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Marks the value as a secret.
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// Adds spellings that are accepted when decoding.
    pub const fn aliases(mut self, names: &'static [&'static str]) -> Self {
        self.aliases = names;
        self
    }

    /// Sets the layout in a request.
    pub const fn encoding(mut self, encoding: Encoding) -> Self {
        self.encoding = encoding;
        self
    }

    /// Sets the key that encloses the elements of a list in a response.
    pub const fn wrapper(mut self, key: &'static str) -> Self {
        self.wrapper = Some(key);
        self
    }
}

/// Whether a name has nothing but printable ASCII, without quotes and backslashes. Found while the tables are compiled.
const fn is_plain(name: &str) -> bool {
    let mut bytes = name.as_bytes();
    while let [first, rest @ ..] = bytes {
        if !matches!(first, b' '..=b'~') || matches!(first, b'"' | b'\\') {
            return false;
        }
        bytes = rest;
    }
    true
}

/// The kind of value a field holds.
#[derive(Clone, Copy, Debug)]
pub enum ValueType {
    /// Text.
    String,
    /// A whole number; 64 bits hold every documented one.
    Integer,
    /// A number with a fraction.
    Float,
    /// `true` or `false`.
    Boolean,
    /// Text with documented values; others are accepted and kept.
    Enum(&'static [&'static str]),
    /// An object.
    Record(&'static Schema),
    /// A list whose elements are of the given kind.
    List(&'static ValueType),
    /// JSON of any shape.
    Any,
}

impl ValueType {
    /// What a value of this kind is called in messages.
    pub const fn describe(&self) -> &'static str {
        match self {
            Self::String | Self::Enum(_) => "a string",
            Self::Integer => "an integer",
            Self::Float => "a number",
            Self::Boolean => "a boolean",
            Self::Record(_) => "an object",
            Self::List(_) => "a list",
            Self::Any => "a value",
        }
    }
}

/// How a list or an object travels in the parameters of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// A single value under its own name.
    Plain,
    /// One parameter an element, counted from 1: `Ids.1=a&Ids.2=b`, `Tag.1.Key=k`.
    Repeat,
    /// One parameter a field of the object: `SystemDisk.Size=20`.
    Flat,
    /// One parameter with compact JSON text: `["a","b"]`.
    Json,
    /// One parameter with the elements joined by commas: `a,b`.
    Comma,
}

impl Encoding {
    /// The layouts that a spec names, in the order of their documentation.
    pub const NAMED: [Self; 4] = [Self::Repeat, Self::Json, Self::Comma, Self::Flat];

    /// The name in the specs; empty for a single value, which needs none.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Repeat => "repeat",
            Self::Flat => "flat",
            Self::Json => "json",
            Self::Comma => "comma",
        }
    }

    /// The layout of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMED.into_iter().find(|encoding| encoding.name() == name)
    }
}
