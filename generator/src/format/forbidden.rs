//! What a value must not be: `not: [22, 1000..2000, auto, 100.64.0.0/10, { overlaps: 224.0.0.0/4 }]`.

use serde_json::{Value, json};

use crate::source::Spanned;
use crate::yaml::{Definitions, FromNode, Node, NodeValue, Reader, Span64, spec_object};

/// A value, a range or a CIDR block.
#[derive(Clone, Debug)]
pub(crate) enum ForbiddenSpec {
    /// A number, or a range of numbers.
    Number(Spanned<Span64>),
    /// Text; a CIDR block stands for all of its parts.
    Text(Spanned<String>),
    /// A CIDR block, and everything that has an address in common with it.
    Overlaps(Spanned<String>),
}

spec_object! {
    /// A CIDR block that nothing may overlap.
    "a forbidden block" struct OverlapsSpec {
        /// The block.
        required overlaps = "overlaps": Spanned<String>,
    }
}

impl ForbiddenSpec {
    /// Where it stands.
    pub(crate) fn span(&self) -> crate::source::Span {
        match self {
            Self::Number(number) => number.span,
            Self::Text(text) | Self::Overlaps(text) => text.span,
        }
    }
}

impl FromNode for ForbiddenSpec {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        if matches!(node.value, NodeValue::Mapping(_)) {
            return OverlapsSpec::from_node(node, reader).map(|found| Self::Overlaps(found.overlaps));
        }
        if node.scalar().and_then(Span64::parse).is_some() {
            return Spanned::from_node(node, reader).map(Self::Number);
        }
        Spanned::from_node(node, reader).map(Self::Text)
    }
    fn schema(definitions: &mut Definitions) -> Value {
        let overlaps = OverlapsSpec::schema(definitions);
        json!({ "anyOf": [{ "type": ["string", "integer"] }, overlaps] })
    }
}
