//! Why an action or a field should not be used any more, and since when there is none.

use crate::source::Spanned;
use crate::yaml::spec_object;

spec_object! {
    /// Why something should not be used any more.
    "`deprecated`" struct DeprecatedSpec {
        /// The reason.
        required note = "note": Spanned<String>,
        /// What to use instead.
        optional replaced_by = "replaced_by": Spanned<String>,
    }
}

spec_object! {
    /// That the service no longer has an action.
    "`withdrawn`" struct WithdrawnSpec {
        /// The first document that does not have it.
        required since = "since": Spanned<String>,
    }
}
