//! `terms.yaml`: words that the specs do not use, and what they say instead.

use crate::source::Spanned;
use crate::yaml::{Entry, OneOrMany, spec_object};

/// Discouraged terms by their first form.
pub(crate) type TermsSpec = Entry<TermSpec>;

spec_object! {
    /// A discouraged word or phrase.
    "a term" struct TermSpec {
        /// What to write instead, or several to choose from.
        required replacement = "use": OneOrMany<Spanned<String>>,
        /// Other forms of it, as in `answers` and `answered`.
        default forms = "forms": Vec<Spanned<String>>,
        /// Why the replacement is better.
        optional because = "because": Spanned<String>,
        /// Passages in which the term stays.
        aside allow = "allow": Vec<AllowanceSpec>,
    }
}

spec_object! {
    /// A passage in which a discouraged term stays.
    "an allowance" struct AllowanceSpec {
        /// The file, as `vpc/CreateRouteEntry`, `vpc/types`, `vpc/resources` or `vpc/service`; every file without.
        optional place = "in": Spanned<String>,
        /// The passage, which contains the term.
        required text = "text": Spanned<String>,
        /// Why the term is right there.
        required reason = "reason": Spanned<String>,
    }
}
