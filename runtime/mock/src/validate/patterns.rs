//! Regular expressions of the tables, each compiled once, when it is first needed.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use parking_lot::RwLock;
use regex::Regex;

/// By pattern; `None` for a pattern that is no regular expression.
type Compiled = HashMap<&'static str, Option<Arc<Regex>>>;

static COMPILED: LazyLock<RwLock<Compiled>> = LazyLock::new(RwLock::default);

/// Whether the whole of `text` matches. A pattern that is none stops nobody.
pub(super) fn matches(pattern: &'static str, text: &str) -> bool {
    let known = COMPILED.read().get(pattern).cloned();
    let regex = known.unwrap_or_else(|| compile(pattern));
    regex.is_none_or(|regex| regex.is_match(text))
}

fn compile(pattern: &'static str) -> Option<Arc<Regex>> {
    let compiled = match Regex::new(&format!(r"\A(?:{pattern})\z")) {
        Ok(regex) => Some(Arc::new(regex)),
        Err(error) => {
            tracing::error!(pattern, %error, "a pattern of the tables is not a regular expression");
            None
        }
    };
    COMPILED.write().entry(pattern).or_insert(compiled).clone()
}
