//! `acknowledged/<name>.yaml`: what was decided about a change of the specs.

use crate::source::Spanned;
use crate::yaml::shape::{pattern, words};
use crate::yaml::spec_object;

/// What a change is: a correction of ours, or one of the service itself.
pub(crate) const KINDS_OF_CHANGE: &[&str] = &["correction", "upstream"];

/// Sixteen signs.
const FINGERPRINT: &str = "^[0-9a-f]{16}$";
/// A day.
const DAY: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

spec_object! {
    /// A decision about a change that callers may notice.
    "an acknowledgement" struct AcknowledgementSpec {
        /// The fingerprint of the change, as `cargo xtask diff` shows it.
        required fingerprint = "fingerprint": Spanned<String> as pattern(FINGERPRINT),
        /// Why the change is right, in a sentence.
        required reason = "reason": Spanned<String>,
        /// `correction`: the specs were wrong. `upstream`: the service changed.
        required kind = "kind": Spanned<String> as words(KINDS_OF_CHANGE),
        /// What shows it: a page, a request of an official SDK, an answer of the service.
        required evidence = "evidence": Spanned<String>,
        /// The last day on which it counts, as in `2027-01-31`.
        optional expires = "expires": Spanned<String> as pattern(DAY),
    }
}
