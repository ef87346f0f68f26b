//! Rules between parameters.

use crate::source::Sp;
use crate::yaml::{Entry, Node, OneOrMany, spec_object};

spec_object! {
    /// A rule between parameters: one demand, perhaps under a condition.
    "a rule" struct RuleSpec {
        /// These parameters must be present.
        optional require = "require": OneOrMany<Sp<String>>,
        /// These parameters must be absent.
        optional forbid = "forbid": OneOrMany<Sp<String>>,
        /// Exactly one of these is present.
        optional exactly_one = "exactly_one": Vec<Sp<String>>,
        /// At least one of these is present.
        optional at_least_one = "at_least_one": Vec<Sp<String>>,
        /// At most one of these is present.
        optional at_most_one = "at_most_one": Vec<Sp<String>>,
        /// Counts only where each of these parameters has the value, or one of the values.
        default when = "when": Entry<OneOrMany<Node>>,
        /// Counts only where these parameters are present.
        optional when_present = "when_present": OneOrMany<Sp<String>>,
        /// The error code of the answer.
        optional error = "error": Sp<String>,
        /// The rule in words.
        optional doc = "doc": Sp<String>,
        /// Cannot be checked from the request alone.
        optional note = "note": Sp<bool>,
    }
}
