//! `service.yaml`.

use super::{AllowSpec, ErrorSpec, FieldSpec};
use crate::source::Spanned;
use crate::yaml::{Entry, spec_object};

spec_object! {
    /// A service.
    "a service" struct ServiceSpec {
        /// The folder's name.
        required service = "service": Spanned<String>,
        /// Full name.
        required title = "title": Spanned<String>,
        /// Product code.
        required product = "product": Spanned<String>,
        /// API version, a date in quotes.
        required version = "version": Spanned<String>,
        /// Description.
        required doc = "doc": Spanned<String>,
        /// The documents that sources name.
        required documents = "documents": Entry<DocumentSpec>,
        /// Endpoints.
        required endpoints = "endpoints": EndpointsSpec,
        /// Groups of actions by folder name, in the documentation's order.
        required groups = "groups": Entry<GroupSpec>,
        /// Parameters that many actions share.
        default parameters = "parameters": Entry<FieldSpec>,
        /// Response fields that many actions share.
        default response = "response": Entry<FieldSpec>,
        /// Errors that any action may return.
        default errors = "errors": Vec<ErrorSpec>,
        /// Warnings that are right here, each with the reason.
        aside allow = "allow": AllowSpec,
    }
}

spec_object! {
    /// A document that facts come from.
    "a document" struct DocumentSpec {
        /// Title.
        required title = "title": Spanned<String>,
        /// Date of issue.
        required issued = "issued": Spanned<String>,
        /// Language, as in `en`.
        required language = "language": Spanned<String>,
    }
}

spec_object! {
    /// The endpoints of a service.
    "`endpoints`" struct EndpointsSpec {
        /// The endpoint for every region.
        required central = "central": Spanned<String>,
        /// The endpoint of a region, with `{region}`.
        optional regional = "regional": Spanned<String>,
        /// The endpoint inside a VPC, perhaps with `{region}`.
        optional internal = "internal": Spanned<String>,
        /// Regions whose endpoint follows no rule.
        default regions = "regions": Entry<Spanned<String>>,
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
