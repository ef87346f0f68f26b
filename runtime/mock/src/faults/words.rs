//! The words of a rule.

/// The words that say what happens.
pub(super) const EFFECTS: [&str; 7] = ["error", "throttle", "latency", "drop", "truncate", "gateway", "empty"];

/// The words that say to whom, when, and how.
const OTHERS: [&str; 9] =
    ["action", "service", "namespace", "nth", "times", "probability", "seed", "status", "message"];

/// The status of a gateway that says nothing else.
pub(super) const BAD_GATEWAY: u16 = 502;

/// All of them.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    OTHERS.into_iter().chain(EFFECTS)
}

/// Whether a text is one of the words of a rule.
pub(super) fn is_word(text: &str) -> bool {
    words().any(|word| word == text)
}
