//! Parameters, response fields, list elements and shared types: one form for all.

use aliyun_api_core::{Encoding, Format};
use serde_json::{Value, json};

use super::{AllowSpec, DeprecatedSpec, ForbiddenSpec};
use crate::source::Spanned;
use crate::yaml::shape::{COUNTS, RUST_NAME, TYPE_NAME, at_least, pattern, words};
use crate::yaml::{
    Definitions, Entry, FromNode, Integers, Mapping, Node, NodeValue, OneOrMany, Reader, Span64, spec_object,
};

/// A word of [`TypeWord`], or the name of a shared type, which no schema knows.
const TYPE: &str = "^(string|integer|long|float|boolean|enum|list|object|any|[A-Z][A-Za-z0-9]*)$";
/// What `ref_region` says where no parameter has the region.
pub(crate) const ANY_REGION: &str = "any";
/// `use` and the keys that may stand beside it: what differs from action to action.
pub(crate) const BESIDE_USE: &[&str] =
    &["use", "allow", "always", "default", "deprecated", "doc", "example", "required", "rust", "source"];

spec_object! {
    /// A parameter, a response field, an element of a list, or a shared type.
    "a field" struct FieldSpec {
        /// string, integer, long, float, boolean, enum, list, object, any, or a type of `types.yaml`.
        optional ty = "type": Spanned<String> as pattern(TYPE),
        /// A shared parameter or response field of `service.yaml`.
        optional shared = "use": Spanned<String>,
        /// Name of the Rust type of an inline enum or object.
        optional name = "name": Spanned<String> as pattern(TYPE_NAME),
        /// Name in Rust, where the derived one collides or reads badly.
        optional rust = "rust": Spanned<String> as pattern(RUST_NAME),
        /// The parameter must be sent.
        optional required = "required": Spanned<bool>,
        /// The response always has it.
        optional always = "always": Spanned<bool>,
        /// The value is a secret.
        optional sensitive = "sensitive": Spanned<bool>,
        /// The key that encloses the elements of a response list.
        optional wrapper = "wrapper": Spanned<String>,
        /// How a list or an object travels in a request: repeat, json, comma or flat.
        optional encoding = "encoding": Spanned<String> as words(&Encoding::NAMED.map(Encoding::name)),
        /// The resource that the value is an id of, or the resources one of which it is.
        optional refers = "ref": OneOrMany<Spanned<String>>,
        /// The parameter with the region of that resource, where it may be another one than that of the call; `any` where
        /// no parameter says it.
        optional ref_region = "ref_region": Spanned<String>,
        /// Other spellings: of responses, and of parameters whose name the documents leave open.
        default aliases = "aliases": Vec<Spanned<String>>,
        /// Number of elements, as in `1..4`.
        optional count = "count": Spanned<Span64> as pattern(COUNTS),
        /// cidr, cidr-list, ipv4, ipv6, timestamp, time, json, base64, ascii or port-range.
        optional format = "format": Spanned<String> as words(&Format::ALL.map(Format::name)),
        /// Number of characters, as in `2..128`.
        optional length = "length": Spanned<Span64> as pattern(COUNTS),
        /// Largest number of bytes.
        optional max_bytes = "max_bytes": Spanned<u64> as at_least(1),
        /// Range of a number, or of text that holds one: `1..100`, or `[1..9, 12]`.
        optional range = "range": Spanned<Integers>,
        /// The number is a multiple of this.
        optional multiple_of = "multiple_of": Spanned<i64> as at_least(1),
        /// Unit of a number.
        optional unit = "unit": Spanned<String>,
        /// Regular expression that the whole text matches.
        optional pattern = "pattern": Spanned<String>,
        /// Values, ranges and CIDR blocks that it must not be: `[22, 1000..2000]`, `[100.64.0.0/10]`.
        optional not = "not": OneOrMany<ForbiddenSpec>,
        /// Text must not start with one of these.
        default forbid_prefix = "forbid_prefix": Vec<Spanned<String>>,
        /// Text must not contain one of these.
        default forbid_text = "forbid_text": Vec<Spanned<String>>,
        /// What the service takes where the parameter is absent.
        optional default = "default": Node,
        /// An example of the field's own type.
        optional example = "example": Node,
        /// Description.
        optional doc = "doc": Spanned<String>,
        /// Why it should not be used any more.
        optional deprecated = "deprecated": DeprecatedSpec,
        /// The document that has it, where it is not the first of the action.
        optional source = "source": OneOrMany<Spanned<String>>,
        /// Warnings and notes that are right here, each with the reason.
        aside allow = "allow": AllowSpec,
        /// The values of an enum, or the only values allowed.
        optional values = "values": ValuesSpec,
        /// The elements of a list.
        optional items = "items": Box<FieldSpec>,
        /// The fields of an object.
        optional fields = "fields": Entry<FieldSpec>,
    } also json!([
        { "anyOf": [{ "required": ["type"] }, { "required": ["use"] }] },
        { "properties": { "items": { "not": { "required": ["use"] } } } },
        { "if": { "required": ["use"] }, "then": { "propertyNames": { "enum": BESIDE_USE } } },
        {
            "if": { "properties": { "required": { "const": true } }, "required": ["required"] },
            "then": { "not": { "required": ["default"] } },
        },
    ])
}

impl FieldSpec {
    /// The field, the elements of the list that it is, theirs, and so on.
    pub(crate) fn levels(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |field| field.items.as_deref())
    }
}

/// The words that `type` takes beside the names of shared types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypeWord {
    String,
    Integer,
    Long,
    Float,
    Boolean,
    Enum,
    List,
    Object,
    Any,
}

impl TypeWord {
    /// All words.
    pub(crate) const ALL: &[(&'static str, Self)] = &[
        ("string", Self::String),
        ("integer", Self::Integer),
        ("long", Self::Long),
        ("float", Self::Float),
        ("boolean", Self::Boolean),
        ("enum", Self::Enum),
        ("list", Self::List),
        ("object", Self::Object),
        ("any", Self::Any),
    ];

    /// The word that a text is.
    pub(crate) fn of(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|(word, _)| *word == text).map(|(_, kind)| *kind)
    }
}

/// The values of an enum with their meanings.
#[derive(Clone, Debug)]
pub(crate) struct ValuesSpec(pub(crate) Mapping<ValueSpec>);

/// The meaning of a value.
#[derive(Clone, Debug, Default)]
pub(crate) struct ValueSpec {
    /// Description.
    pub(crate) doc: Option<Spanned<String>>,
    /// Name of the variant.
    pub(crate) rust: Option<Spanned<String>>,
    /// The document that has it, where it is not the first of the action.
    pub(crate) source: Option<OneOrMany<Spanned<String>>>,
}

impl FromNode for ValuesSpec {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            NodeValue::Sequence(items) if items.is_empty() => return reader.empty(node),
            NodeValue::Mapping(entries) if entries.is_empty() => return reader.empty(node),
            NodeValue::Sequence(items) => {
                let value = |item: &Node, reader: &mut Reader| {
                    let value = reader.name(item, "a value")?;
                    Some((value.with(value.value.to_owned()), ValueSpec::default()))
                };
                return Some(Self(reader.elements(items, value)));
            }
            _ if node.scalar().is_some() => return reader.expected(node, "a list or a mapping of values"),
            _ => {}
        }
        Entry::from_node(node, reader).map(|entry| Self(entry.0))
    }
    fn schema(definitions: &mut Definitions) -> Value {
        let mut mapping = Entry::<ValueSpec>::schema(definitions);
        // The empty text is a value too.
        mapping["propertyNames"]["minLength"] = json!(0);
        let values = json!({ "type": ["string", "integer"] });
        json!({ "anyOf": [{ "type": "array", "items": values, "minItems": 1, "uniqueItems": true }, mapping], "minProperties": 1 })
    }
}

spec_object! {
    /// A value with more than a description.
    "a value" struct DetailedValue {
        /// Description.
        optional doc = "doc": Spanned<String>,
        /// Name of the variant.
        optional rust = "rust": Spanned<String> as pattern(RUST_NAME),
        /// The document that has it, where it is not the first of the action.
        optional source = "source": OneOrMany<Spanned<String>>,
    }
}

impl FromNode for ValueSpec {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            NodeValue::Mapping(_) => {
                let DetailedValue { doc, rust, source, .. } = DetailedValue::from_node(node, reader)?;
                Some(Self { doc, rust, source })
            }
            _ => Spanned::<String>::from_node(node, reader).map(|doc| Self { doc: Some(doc), ..Self::default() }),
        }
    }
    fn schema(definitions: &mut Definitions) -> Value {
        let detailed = DetailedValue::schema(definitions);
        json!({ "anyOf": [{ "type": "string" }, detailed] })
    }
}
