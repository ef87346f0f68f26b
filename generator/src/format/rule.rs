//! Rules between parameters.

use serde_json::json;

use crate::source::Spanned;
use crate::yaml::{Entry, Node, OneOrMany, spec_object};

spec_object! {
    /// A rule between parameters: one demand, perhaps under a condition.
    "a rule" struct RuleSpec {
        /// These parameters must be present.
        optional require = "require": OneOrMany<Spanned<String>>,
        /// These parameters must be absent.
        optional forbid = "forbid": OneOrMany<Spanned<String>>,
        /// Exactly one of these is present.
        optional exactly_one = "exactly_one": Vec<Spanned<String>>,
        /// At least one of these is present.
        optional at_least_one = "at_least_one": Vec<Spanned<String>>,
        /// At most one of these is present.
        optional at_most_one = "at_most_one": Vec<Spanned<String>>,
        /// The resource that the request names is in one of these states: `Vpc`, `RouteTable.Vpc` for what that refers
        /// to, or the parameter with its id.
        default state = "state": Entry<OneOrMany<Spanned<String>>>,
        /// Cannot be checked from the request alone.
        optional note = "note": Spanned<bool>,
        /// Counts only where each of these parameters has the value, or one of the values.
        default when = "when": Entry<OneOrMany<Node>>,
        /// Counts only where these parameters are present.
        optional when_present = "when_present": OneOrMany<Spanned<String>>,
        /// The error code of the response.
        optional error = "error": Spanned<String>,
        /// The rule in words.
        optional doc = "doc": Spanned<String>,
    } also json!([
        { "properties": {
            "exactly_one": { "minItems": 2 },
            "at_least_one": { "minItems": 2 },
            "at_most_one": { "minItems": 2 },
        } },
        {
            "if": { "properties": { "note": { "const": true } }, "required": ["note"] },
            "else": { "oneOf": [
                { "required": ["require"] },
                { "required": ["forbid"] },
                { "required": ["exactly_one"] },
                { "required": ["at_least_one"] },
                { "required": ["at_most_one"] },
                { "required": ["state"] },
            ] },
        },
    ])
}

impl RuleSpec {
    /// Whether the request alone cannot show that the rule is kept: it is documented, and nothing checks it.
    pub(crate) fn is_note(&self) -> bool {
        self.note.as_ref().is_some_and(|note| note.value)
    }
}
