//! An action file.

use super::{AllowSpec, DeprecatedSpec, ErrorSpec, FieldSpec, RuleSpec};
use crate::source::Spanned;
use crate::yaml::{Entry, Node, OneOrMany, spec_object};

spec_object! {
    /// One documented action.
    "an action" struct ActionSpec {
        /// Exact name on the wire; the file has the same name.
        required action = "action": Spanned<String>,
        /// What the action does, in one sentence.
        required summary = "summary": Spanned<String>,
        /// More to know, as Markdown without headings.
        optional description = "description": Spanned<String>,
        /// `read` changes nothing; `write` creates, changes or deletes. Decides what may be sent again.
        required kind = "kind": Spanned<String>,
        /// Where the facts can be checked; the first source is the one that wins.
        required source = "source": OneOrMany<SourceSpec>,
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
        /// How the response is split into pages.
        optional pagination = "pagination": PaginationSpec,
        /// The parameters by wire name, without the common ones.
        required parameters = "parameters": Entry<FieldSpec>,
        /// Rules between parameters.
        default rules = "rules": Vec<RuleSpec>,
        /// The fields of the response by wire name.
        required response = "response": Entry<FieldSpec>,
        /// The rows of the error table.
        required errors = "errors": Vec<ErrorSpec>,
        /// Calls with their responses.
        required examples = "examples": Vec<ExampleSpec>,
        /// Where the documentation contradicts itself, and what was decided.
        default discrepancies = "discrepancies": Vec<DiscrepancySpec>,
        /// Warnings that are right here, each with the reason.
        aside allow = "allow": AllowSpec,
    }
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
        required action = "action": Spanned<String>,
        /// Access level: create, list, get, update, delete, read or write.
        required access = "access": Spanned<String>,
        /// Resource names.
        default resources = "resources": Vec<Spanned<String>>,
    }
}

spec_object! {
    /// Documented call rates, as in `100/s`.
    "`limits`" struct LimitsSpec {
        /// For one user.
        optional per_user = "per_user": Spanned<String>,
        /// For the API as a whole.
        optional per_api = "per_api": Spanned<String>,
    }
}

spec_object! {
    /// How a response is split into pages.
    "`pagination`" struct PaginationSpec {
        /// `page` or `token`.
        required style = "style": Spanned<String>,
        /// Style `page`: the parameter with the number of the page.
        optional page = "page": Spanned<String>,
        /// Style `page`: the response field with the number of all items.
        optional total = "total": Spanned<String>,
        /// Style `token`: the parameter with the token.
        optional token = "token": Spanned<String>,
        /// Style `token`: the response field with the next token.
        optional next = "next": Spanned<String>,
        /// The parameter with the size of a page.
        required size = "size": Spanned<String>,
        /// The path of the items with its wrappers, as in `Vpcs.Vpc`.
        required items = "items": Spanned<String>,
        /// The size where the request has none.
        optional default_size = "default_size": Spanned<u64>,
        /// The largest size.
        optional max_size = "max_size": Spanned<u64>,
    }
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
