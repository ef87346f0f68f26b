//! Decisions about changes: each can be followed.

use super::quoted;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{KINDS_OF_CHANGE, Specs};
use crate::source::Spanned;

/// Looks for decisions that name no change, no kind, no evidence, or no day.
pub(super) fn check(specs: &Specs) -> Diagnostics {
    let mut found = Diagnostics::default();
    for spec in &specs.acknowledgements {
        let mut wrong = |text: &Spanned<String>, message: &str, help: String| {
            found.push(Diagnostic::new(Finding::Acknowledgement, text.span, message).help(help));
        };
        let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        if spec.fingerprint.value.len() != 16 || !spec.fingerprint.value.chars().all(hex) {
            let help = "sixteen digits and letters from a to f, as `cargo xtask diff` shows them; in quotes";
            wrong(&spec.fingerprint, "this is no fingerprint of a change", help.to_owned());
        }
        if !KINDS_OF_CHANGE.contains(&spec.kind.value.as_str()) {
            wrong(&spec.kind, "no decision is of this kind", format!("write one of {}", quoted(KINDS_OF_CHANGE)));
        }
        for (text, what) in [(&spec.reason, "reason"), (&spec.evidence, "evidence")] {
            if !text.value.contains(char::is_alphabetic) {
                wrong(text, &format!("there is no word in this {what}"), "write what others can follow".to_owned());
            }
        }
        if let Some(day) = spec.expires.as_ref().filter(|day| !is_day(&day.value)) {
            wrong(day, "this is no day", "write it as in `2027-01-31`".to_owned());
        }
    }
    found
}

fn is_day(text: &str) -> bool {
    aliyun_api_core::parse_timestamp(&format!("{text}T00:00:00Z")).is_some()
}
