//! The static description of a record: one table that every encoder and decoder reads.

/// The fields of one generated struct, in the order of the documentation.
#[derive(Debug)]
pub struct Schema {
    /// Name of the Rust type.
    pub name: &'static str,
    /// The fields; the index of a field is its index in [`Record::get`](crate::Record::get).
    pub fields: &'static [Field],
}

impl Schema {
    /// The index of the field that is called `wire`, or that accepts `wire` as another spelling.
    pub fn position(&self, wire: &str) -> Option<usize> {
        self.fields
            .iter()
            .position(|field| field.wire == wire)
            .or_else(|| self.fields.iter().position(|field| field.aliases.contains(&wire)))
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
}

impl Field {
    /// An optional field without special traits.
    pub const fn new(wire: &'static str, kind: ValueType) -> Self {
        Self { wire, aliases: &[], kind, encoding: Encoding::Plain, wrapper: None, required: false, sensitive: false }
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
