//! Why an action or a field should not be used any more.

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
