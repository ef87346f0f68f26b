//! Regular expressions that a whole text matches, each compiled once.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use regex_automata::meta::Regex;
use regex_automata::util::syntax;
use regex_syntax::hir::{Hir, Look};

/// More memory than any documented pattern takes.
const MOST_BYTES: usize = 10 * (1 << 20);

/// A compiled pattern. It is put between its anchors after parsing: flags or a comment inside it cannot reach them.
#[derive(Clone, Debug)]
pub struct Pattern(Regex);

/// Why a pattern cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct PatternError(String);

/// By pattern; `None` for a text that is no pattern. Shared, since a clone of a pattern has caches of its own, and they
/// are empty.
type Compiled = HashMap<String, Option<Arc<Pattern>>>;

static COMPILED: LazyLock<RwLock<Compiled>> = LazyLock::new(RwLock::default);

impl Pattern {
    /// Compiles a pattern.
    ///
    /// # Errors
    /// It is no regular expression of the Rust syntax, or too large.
    pub fn new(pattern: &str) -> Result<Self, PatternError> {
        let whole = Hir::concat(vec![Hir::look(Look::Start), parse(pattern)?, Hir::look(Look::End)]);
        let config = Regex::config().nfa_size_limit(Some(MOST_BYTES));
        let built = Regex::builder().configure(config).build_from_hir(&whole);
        built.map(Self).map_err(|error| PatternError(error.to_string()))
    }

    /// Whether a text is a pattern, without the cost of compiling it.
    ///
    /// # Errors
    /// It is no regular expression of the Rust syntax.
    pub fn check(pattern: &str) -> Result<(), PatternError> {
        parse(pattern).map(|_| ())
    }

    /// Whether the whole of `text` matches.
    pub fn is_match(&self, text: &str) -> bool {
        self.0.is_match(text)
    }

    /// Whether `text` is one of the stems and something behind it of which all matches `pattern`: a zone begins with its
    /// region. A pattern that cannot be used takes everything, as in a constraint.
    pub fn continues<'s>(pattern: &str, stems: impl IntoIterator<Item = &'s str>, text: &str) -> bool {
        stems.into_iter().filter_map(|stem| text.strip_prefix(stem)).any(|rest| Self::matches(pattern, rest))
    }

    /// Whether the whole of `text` matches `pattern`. An invalid pattern, which the checker of the specs refuses,
    /// matches every text.
    pub(super) fn matches(pattern: &str, text: &str) -> bool {
        compiled(pattern).is_none_or(|compiled| compiled.is_match(text))
    }
}

/// The compiled form of a pattern, which is made once for the program.
fn compiled(pattern: &str) -> Option<Arc<Pattern>> {
    let known = COMPILED.read().unwrap_or_else(PoisonError::into_inner).get(pattern).cloned();
    known.unwrap_or_else(|| {
        let made = Pattern::new(pattern).ok().map(Arc::new);
        let mut all = COMPILED.write().unwrap_or_else(PoisonError::into_inner);
        all.entry(pattern.to_owned()).or_insert(made).clone()
    })
}

fn parse(pattern: &str) -> Result<Hir, PatternError> {
    let reason = |error: regex_syntax::Error| {
        let error = error.to_string();
        error.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned()
    };
    syntax::parse_with(pattern, &syntax::Config::new()).map_err(|error| PatternError(reason(error)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_text_must_match() {
        let matches = |pattern: &str, text: &str| Pattern::new(pattern).unwrap().is_match(text);
        assert!(matches("a|ab", "ab") && matches("[a-z]+", "abc") && matches("", ""));
        assert!(!matches("a|ab", "abc") && !matches("[a-z]+", "abc\n") && !matches("b", "abc"));
    }

    #[test]
    fn a_pattern_is_compiled_once() {
        let [first, second] = [(); 2].map(|()| compiled("[a-z]{3}").unwrap());
        assert!(Arc::ptr_eq(&first, &second));
        assert!(Pattern::matches("[a-z]{3}", "abc") && !Pattern::matches("[a-z]{3}", "ab"));
    }

    #[test]
    fn flags_and_comments_stay_inside() {
        let pattern = Pattern::new("(?x)[a-z]+ # a name").unwrap();
        assert!(pattern.is_match("abc") && !pattern.is_match("abc1"));
        assert!(Pattern::new("(?i)abc|def").unwrap().is_match("DEF"));
        assert!(!Pattern::new("(?m)^a$").unwrap().is_match("a\nb"));
    }

    #[test]
    fn what_is_no_pattern_says_why() {
        for pattern in ["(", "a{2,1}", "(?=a)", r"\1"] {
            let error = Pattern::check(pattern).unwrap_err().to_string();
            assert!(!error.is_empty() && !error.contains('\n'), "{pattern}: {error}");
            assert_eq!(Pattern::new(pattern).unwrap_err().to_string(), error);
            assert!(Pattern::matches(pattern, "anything"));
        }
        assert!(Pattern::new(r"\w{1000}{1000}").is_err());
    }
}
