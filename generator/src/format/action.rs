//! An action file.

use serde_json::json;

use super::{AllowSpec, DeprecatedSpec, DraftSpec, ErrorSpec, FieldSpec, RuleSpec, WithdrawnSpec};
use crate::source::Spanned;
use crate::yaml::shape::{ACTION_NAME, RATE, SENTENCE, at_least, pattern, words};
use crate::yaml::{Entry, Node, OneOrMany, spec_object};

/// What an action may do to what is there.
pub(crate) const KINDS: &[&str] = &["read", "write"];
/// The access levels of RAM.
pub(crate) const ACCESS: &[&str] = &["create", "list", "get", "update", "delete", "read", "write"];
/// How pages follow one another.
pub(crate) const STYLES: &[&str] = &["page", "token"];
/// A RAM action: the service and the name.
const RAM_ACTION: &str = "^[a-z0-9-]+:[A-Za-z0-9*]+$";
/// Parameters that every request has, which the client adds.
const COMMON: &[&str] = &[
    "AccessKeyId",
    "Action",
    "Format",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

spec_object! {
    /// One documented action.
    "an action" struct ActionSpec {
        /// It is not finished: it is read, and left out of everything else.
        optional draft = "draft": Spanned<DraftSpec>,
        /// Exact name on the wire; the file has the same name.
        needed action = "action": Spanned<String> as pattern(ACTION_NAME),
        /// What the action does, in one sentence.
        needed summary = "summary": Spanned<String> as pattern(SENTENCE),
        /// More to know, as Markdown without headings.
        optional description = "description": Spanned<String>,
        /// `read` changes nothing; `write` creates, changes or deletes. Decides what may be sent again.
        needed kind = "kind": Spanned<String> as words(KINDS),
        /// Where the facts can be checked; the first source is the one that wins.
        needed source = "source": OneOrMany<SourceSpec>,
        /// The authorization it needs, where the documentation says so.
        optional ram = "ram": RamSpec,
        /// Documented call rates.
        optional limits = "limits": LimitsSpec,
        /// The parameter that makes a repeated request harmless.
        optional idempotency = "idempotency": Spanned<String>,
        /// What goes on after the response, and how to see its end.
        optional asynchronous = "asynchronous": Spanned<String>,
        /// Why it should not be used any more.
        optional deprecated = "deprecated": DeprecatedSpec,
        /// The first document that no longer has it.
        optional withdrawn = "withdrawn": WithdrawnSpec,
        /// How the response is split into pages.
        optional pagination = "pagination": PaginationSpec,
        /// The parameters by wire name, without the common ones.
        required parameters = "parameters": Entry<FieldSpec>,
        /// Rules between parameters.
        default rules = "rules": Vec<RuleSpec>,
        /// The fields of the response by wire name.
        required response = "response": Entry<FieldSpec>,
        /// The rows of the error table.
        needed errors = "errors": Vec<ErrorSpec>,
        /// Calls with their responses.
        needed examples = "examples": Vec<ExampleSpec>,
        /// Where the documentation contradicts itself, and what was decided.
        default discrepancies = "discrepancies": Vec<DiscrepancySpec>,
        /// Warnings and notes that are right here, each with the reason.
        aside allow = "allow": AllowSpec,
    } also json!([
        { "properties": {
            "parameters": { "propertyNames": { "not": { "enum": COMMON } } },
            "response": { "required": ["RequestId"] },
            "examples": { "minItems": 1, "items": { "properties": {
                "request": { "type": "object", "additionalProperties": { "not": { "type": "null" } } },
                "response": { "type": "object", "additionalProperties": { "not": { "type": "null" } } },
            } } },
        } },
    ])
}

spec_object! {
    /// Where a fact can be checked.
    "a source" struct SourceSpec {
        /// Id of a document of `service.yaml`.
        required document = "document": Spanned<String>,
        /// Section of the document.
        optional section = "section": Spanned<String>,
    }
}

spec_object! {
    /// The authorization an action needs.
    "`ram`" struct RamSpec {
        /// RAM action, as in `vpc:CreateVpc`.
        required action = "action": Spanned<String> as pattern(RAM_ACTION),
        /// Access level: create, list, get, update, delete, read or write.
        required access = "access": Spanned<String> as words(ACCESS),
        /// Resource names.
        default resources = "resources": Vec<Spanned<String>>,
    }
}

spec_object! {
    /// Documented call rates, as in `100/s`.
    "`limits`" struct LimitsSpec {
        /// For one user.
        optional per_user = "per_user": Spanned<String> as pattern(RATE),
        /// For the API as a whole.
        optional per_api = "per_api": Spanned<String> as pattern(RATE),
    }
}

spec_object! {
    /// How a response is split into pages.
    "`pagination`" struct PaginationSpec {
        /// `page` or `token`.
        required style = "style": Spanned<String> as words(STYLES),
        /// Style `page`: the parameter with the number of the page.
        optional page = "page": Spanned<String>,
        /// Style `token`: the parameter with the token.
        optional token = "token": Spanned<String>,
        /// Style `token`: the response field with the next token.
        optional next = "next": Spanned<String>,
        /// The parameter with the size of a page.
        required size = "size": Spanned<String>,
        /// Style `page`: the response field with the number of all items.
        optional total = "total": Spanned<String>,
        /// The path of the items with its wrappers, as in `Vpcs.Vpc`.
        required items = "items": Spanned<String>,
        /// The size where the request has none.
        optional default_size = "default_size": Spanned<u64> as at_least(1),
        /// The largest size.
        optional max_size = "max_size": Spanned<u64> as at_least(1),
    } also json!([
        {
            "if": { "properties": { "style": { "const": "page" } } },
            "then": { "required": ["page", "total"], "not": { "anyOf": [{ "required": ["token"] }, { "required": ["next"] }] } },
        },
        {
            "if": { "properties": { "style": { "const": "token" } } },
            "then": { "required": ["token", "next"], "not": { "anyOf": [{ "required": ["page"] }, { "required": ["total"] }] } },
        },
    ])
}

spec_object! {
    /// A call with its response.
    "an example" struct ExampleSpec {
        /// What the call does.
        required title = "title": Spanned<String>,
        /// Parameters by wire name, in natural form.
        required request = "request": Node,
        /// The JSON of the response.
        required response = "response": Node,
    }
}

spec_object! {
    /// A contradiction in the documentation.
    "a discrepancy" struct DiscrepancySpec {
        /// What it is about: parameters, response fields, codes, or a part of the action such as `errors`.
        required place = "where": OneOrMany<Spanned<String>>,
        /// What the decision changes: `wire`, `validation`, `words` or `none`.
        required effect = "effect": Spanned<String>,
        /// What the documentation says.
        required says = "says": Spanned<String>,
        /// What was decided.
        required decision = "decision": Spanned<String>,
    }
}
