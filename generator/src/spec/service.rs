//! `service.yaml`.

use super::{ErrorSpec, FieldSpec};
use crate::source::Sp;
use crate::yaml::{Entry, spec_object};

spec_object! {
    /// A service.
    "a service" struct ServiceSpec {
        /// The folder's name.
        required service = "service": Sp<String>,
        /// Full name.
        required title = "title": Sp<String>,
        /// Product code.
        required product = "product": Sp<String>,
        /// API version, a date in quotes.
        required version = "version": Sp<String>,
        /// Description.
        required doc = "doc": Sp<String>,
        /// The documents that sources name.
        required documents = "documents": Entry<DocumentSpec>,
        /// Hosts.
        required endpoints = "endpoints": EndpointsSpec,
        /// Groups of actions by folder name, in the documentation's order.
        required groups = "groups": Entry<GroupSpec>,
        /// Parameters that many actions share.
        default parameters = "parameters": Entry<FieldSpec>,
        /// Response fields that many actions share.
        default response = "response": Entry<FieldSpec>,
        /// Errors that any action may answer.
        default errors = "errors": Vec<ErrorSpec>,
    }
}

spec_object! {
    /// A document that facts come from.
    "a document" struct DocumentSpec {
        /// Title.
        required title = "title": Sp<String>,
        /// Date of issue.
        required issued = "issued": Sp<String>,
        /// Language, as in `en`.
        required language = "language": Sp<String>,
    }
}

spec_object! {
    /// The hosts of a service.
    "`endpoints`" struct EndpointsSpec {
        /// The host for every region.
        required central = "central": Sp<String>,
        /// The host of a region, with `{region}`.
        optional regional = "regional": Sp<String>,
        /// The host inside a VPC, perhaps with `{region}`.
        optional internal = "internal": Sp<String>,
        /// Regions whose host follows no rule.
        default regions = "regions": Entry<Sp<String>>,
    }
}

spec_object! {
    /// A group of actions.
    "a group" struct GroupSpec {
        /// Title.
        required title = "title": Sp<String>,
        /// Description.
        required doc = "doc": Sp<String>,
    }
}
