//! Rows of error tables.

use crate::source::Sp;
use crate::yaml::{Entry, Node, OneOrMany, spec_object};

spec_object! {
    /// A row of an error table.
    "an error" struct ErrorSpec {
        /// HTTP status.
        required status = "status": Sp<u64>,
        /// Code, to the letter.
        required code = "code": Sp<String>,
        /// Message, to the letter.
        required message = "message": Sp<String>,
        /// Why it happens, in our words.
        optional cause = "cause": Sp<String>,
        /// What to do, in our words.
        optional fix = "fix": Sp<String>,
        /// When this row is the answer.
        optional when = "when": WhenSpec,
    }
}

spec_object! {
    /// When a row of an error table is the answer.
    "`when`" struct WhenSpec {
        /// The required parameter is absent; `any` for every one.
        optional missing = "missing": OneOrMany<Sp<String>>,
        /// The value breaks one of its limits; `any` for that of every parameter.
        optional invalid = "invalid": OneOrMany<Sp<String>>,
        /// The value is the id of nothing that exists.
        optional unknown = "unknown": OneOrMany<Sp<String>>,
        /// The resource that the request names is in another state.
        default state_not = "state_not": Entry<OneOrMany<Sp<String>>>,
        /// The resource that the request names has each of these fields with the value, or one of the values.
        default with = "with": Entry<Entry<OneOrMany<Node>>>,
        /// The limit of the resource is reached.
        optional quota = "quota": Sp<String>,
    }
}
