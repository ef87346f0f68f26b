//! Rows of error tables.

use serde_json::json;

use super::AllowSpec;
use crate::source::Spanned;
use crate::yaml::shape::{ERROR_CODE, keywords, pattern};
use crate::yaml::{Entry, Node, OneOrMany, spec_object};

spec_object! {
    /// A row of an error table.
    "an error" struct ErrorSpec {
        /// HTTP status.
        required status = "status": Spanned<u64> as keywords(json!({ "anyOf": [{ "const": 200 }, { "minimum": 400, "maximum": 599 }] })),
        /// Code, verbatim.
        required code = "code": Spanned<String> as pattern(ERROR_CODE),
        /// Message, verbatim.
        required message = "message": Spanned<String>,
        /// What kind of refusal it is, where code and condition do not tell: throttling, conflict, not_ready, not_found,
        /// quota, denied, invalid or internal.
        optional class = "class": Spanned<String>,
        /// Why it happens, in our words.
        optional cause = "cause": Spanned<String>,
        /// What to do, in our words.
        optional fix = "fix": Spanned<String>,
        /// When this row is returned.
        optional when = "when": WhenSpec,
        /// The document that has it, where it is not the first of the action.
        optional source = "source": OneOrMany<Spanned<String>>,
        /// Warnings and notes that are right here, each with the reason.
        aside allow = "allow": AllowSpec,
    }
}

spec_object! {
    /// When a row of an error table is returned.
    "`when`" struct WhenSpec {
        /// The required parameter is absent; `any` for every one.
        optional missing = "missing": OneOrMany<Spanned<String>>,
        /// The value breaks one of its limits; `any` for that of every parameter.
        optional invalid = "invalid": OneOrMany<Spanned<String>>,
        /// The value is one that `not` forbids.
        optional forbidden = "forbidden": OneOrMany<Spanned<String>>,
        /// The value is the id of something that does not exist.
        optional unknown = "unknown": OneOrMany<Spanned<String>>,
        /// The resource that the request names is in another state: `Vpc`, `RouteTable.Vpc` for what that refers to,
        /// `Vpc.VSwitch` for what refers to it, or the parameter with its id.
        default state_not = "state_not": Entry<OneOrMany<Spanned<String>>>,
        /// The resource that the request names has each of these fields with the value, or one of the values.
        default with = "with": Entry<Entry<OneOrMany<Node>>>,
        /// There is an object of the resource that has each of these fields with the value, or one of the values.
        default exists = "exists": Entry<Entry<OneOrMany<Node>>>,
        /// The request has each of these parameters with the value, or one of the values. Beside `state_not`, `with` and
        /// `exists`, those count only then.
        default request = "request": Entry<OneOrMany<Node>>,
        /// The limit of the resource is reached.
        optional quota = "quota": Spanned<String>,
    } also json!([{ "minProperties": 1 }])
}
