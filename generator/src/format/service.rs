//! `service.yaml`.

use serde_json::json;

use super::{AllowSpec, ErrorSpec, FieldSpec};
use crate::source::{Span, Spanned};
use crate::yaml::shape::{DATE, ENDPOINT, ISSUED, LANGUAGE, REGIONAL, pattern};
use crate::yaml::{Entry, StandIn, spec_object};

spec_object! {
    /// A service.
    "a service" struct ServiceSpec {
        /// The folder's name.
        needed service = "service": Spanned<String> as pattern("^[a-z][a-z0-9]*$"),
        /// Full name.
        needed title = "title": Spanned<String>,
        /// Product code.
        needed product = "product": Spanned<String>,
        /// API version, a date in quotes.
        needed version = "version": Spanned<String> as pattern(DATE),
        /// Description.
        needed doc = "doc": Spanned<String>,
        /// The documents that sources name.
        needed documents = "documents": Entry<DocumentSpec>,
        /// Endpoints.
        needed endpoints = "endpoints": EndpointsSpec,
        /// Groups of actions by folder name, in the documentation's order.
        needed groups = "groups": Entry<GroupSpec>,
        /// Parameters that many actions share.
        default parameters = "parameters": Entry<FieldSpec>,
        /// Response fields that many actions share.
        default response = "response": Entry<FieldSpec>,
        /// Errors that any action may return.
        default errors = "errors": Vec<ErrorSpec>,
        /// Warnings and notes that are right here, each with the reason.
        aside allow = "allow": AllowSpec,
    } also json!([{ "properties": {
        "documents": { "minProperties": 1 },
        "groups": { "minProperties": 1, "propertyNames": { "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } },
    } }])
}

impl StandIn for ServiceSpec {
    fn stand_in(file: usize) -> Self {
        Self {
            span: Span::nowhere(file),
            keys: Vec::new(),
            service: StandIn::stand_in(file),
            title: StandIn::stand_in(file),
            product: StandIn::stand_in(file),
            version: StandIn::stand_in(file),
            doc: StandIn::stand_in(file),
            documents: Entry::default(),
            endpoints: StandIn::stand_in(file),
            groups: Entry::default(),
            parameters: Entry::default(),
            response: Entry::default(),
            errors: Vec::new(),
            allow: AllowSpec,
        }
    }
}

impl StandIn for EndpointsSpec {
    fn stand_in(file: usize) -> Self {
        Self {
            span: Span::nowhere(file),
            keys: Vec::new(),
            central: StandIn::stand_in(file),
            regional: None,
            internal: None,
            regions: Entry::default(),
        }
    }
}

spec_object! {
    /// A document that facts come from.
    "a document" struct DocumentSpec {
        /// Title.
        required title = "title": Spanned<String>,
        /// Date of issue.
        required issued = "issued": Spanned<String> as pattern(ISSUED),
        /// Language, as in `en`.
        required language = "language": Spanned<String> as pattern(LANGUAGE),
    }
}

spec_object! {
    /// The endpoints of a service.
    "`endpoints`" struct EndpointsSpec {
        /// The endpoint for every region.
        needed central = "central": Spanned<String> as pattern(ENDPOINT),
        /// The endpoint of a region, with `{region}`.
        optional regional = "regional": Spanned<String> as pattern(REGIONAL),
        /// The endpoint inside a VPC, perhaps with `{region}`.
        optional internal = "internal": Spanned<String> as pattern(ENDPOINT),
        /// Regions whose endpoint follows no rule.
        default regions = "regions": Entry<Spanned<String>> as pattern(ENDPOINT),
    }
}

spec_object! {
    /// A group of actions.
    "a group" struct GroupSpec {
        /// Title.
        required title = "title": Spanned<String>,
        /// Description.
        required doc = "doc": Spanned<String>,
    }
}
