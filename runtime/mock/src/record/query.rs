//! The requests that a server got, for tests: which there were, and that they were the right ones.

use std::fmt;
use std::sync::Arc;

use globset::{Glob, GlobMatcher};

use super::{RequestRecord, report};

/// The requests of a namespace at one time, the newest last, narrowed step by step:
/// `mock.requests().of("CreateVpc").with("CidrBlock", "10.0.0.0/8").times(1)`.
///
/// What is said with `times` and the like holds, or the test fails and says what came instead. Written with `{}`, it is a
/// table of the requests.
#[derive(Clone, Debug)]
pub struct Requests {
    namespace: Arc<str>,
    records: Vec<Arc<RequestRecord>>,
    forgotten: u64,
    asked: Vec<Filter>,
}

/// What a request must be.
#[derive(Clone, Debug)]
pub(crate) enum Filter {
    /// The glob, or nothing where the text is none: then no action is meant.
    Action(String, Option<GlobMatcher>),
    With(String, String),
    Naming(String),
    Without(String),
    Status(u16),
    Code(String),
    Refused,
    Served,
    Since(u64),
    Fault,
}

impl Filter {
    /// Those of actions that fit a glob.
    pub(crate) fn action(glob: &str) -> Self {
        Self::Action(glob.to_owned(), Glob::new(glob).ok().map(|glob| glob.compile_matcher()))
    }

    pub(super) fn fits(&self, record: &RequestRecord) -> bool {
        match self {
            Self::Action(_, glob) => glob.as_ref().is_some_and(|glob| glob.is_match(record.shown_action())),
            Self::With(name, value) => record.parameters.iter().any(|(own, sent)| own == name && sent == value),
            Self::Naming(name) => record.parameter(name).is_some(),
            Self::Without(name) => record.parameter(name).is_none(),
            Self::Status(status) => record.status == Some(*status),
            Self::Code(code) => record.code() == Some(code),
            Self::Refused => record.refusal.is_some(),
            Self::Served => record.refusal.is_none(),
            Self::Since(id) => record.id > *id,
            Self::Fault => record.fault.is_some(),
        }
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Action(name, Some(_)) => write!(f, "of {name}"),
            Self::Action(name, None) => write!(f, "of {name} (which is no glob)"),
            Self::With(name, value) => write!(f, "with {name}={value:?}"),
            Self::Naming(name) => write!(f, "naming {name}"),
            Self::Without(name) => write!(f, "without {name}"),
            Self::Status(status) => write!(f, "with status {status}"),
            Self::Code(code) => write!(f, "with code {code}"),
            Self::Refused => f.write_str("that were refused"),
            Self::Served => f.write_str("that were served"),
            Self::Since(id) => write!(f, "after #{id}"),
            Self::Fault => f.write_str("that met a fault"),
        }
    }
}

/// A line for each of them.
impl fmt::Display for Requests {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report::rows(f, &self.asked, &self.iter().collect::<Vec<_>>())
    }
}

impl Requests {
    pub(crate) fn new(namespace: Arc<str>, records: Vec<Arc<RequestRecord>>, forgotten: u64) -> Self {
        Self { namespace, records, forgotten, asked: Vec::new() }
    }

    fn asking(self, filter: Filter) -> Self {
        self.filtered([filter])
    }

    /// Those of an action, `CreateVpc`, or of each that fits a glob, `Create*`.
    #[must_use]
    pub fn of(self, action: impl Into<String>) -> Self {
        self.asking(Filter::action(&action.into()))
    }

    /// Those with this parameter and this value, as it was sent: `with("Tag.1.Key", "team")`. The value of a secret is
    /// `***`.
    #[must_use]
    pub fn with(self, parameter: impl Into<String>, value: impl fmt::Display) -> Self {
        self.asking(Filter::With(parameter.into(), value.to_string()))
    }

    /// Those with this parameter, whatever its value.
    #[must_use]
    pub fn naming(self, parameter: impl Into<String>) -> Self {
        self.asking(Filter::Naming(parameter.into()))
    }

    /// Those without this parameter.
    #[must_use]
    pub fn without(self, parameter: impl Into<String>) -> Self {
        self.asking(Filter::Without(parameter.into()))
    }

    /// Those that were answered with this HTTP status.
    #[must_use]
    pub fn status(self, status: u16) -> Self {
        self.asking(Filter::Status(status))
    }

    /// Those that were refused with this error code.
    #[must_use]
    pub fn code(self, code: impl Into<String>) -> Self {
        self.asking(Filter::Code(code.into()))
    }

    /// Those that were refused.
    #[must_use]
    pub fn refused(self) -> Self {
        self.asking(Filter::Refused)
    }

    /// Those that were not refused.
    #[must_use]
    pub fn served(self) -> Self {
        self.asking(Filter::Served)
    }

    /// Those after the one with this id.
    #[must_use]
    pub fn since(self, id: u64) -> Self {
        self.asking(Filter::Since(id))
    }

    /// Those that met a fault.
    #[must_use]
    pub fn faulty(self) -> Self {
        self.asking(Filter::Fault)
    }

    /// Those that fit every filter which is given.
    pub(crate) fn filtered(mut self, filters: impl IntoIterator<Item = Filter>) -> Self {
        self.asked.extend(filters);
        self
    }

    /// The requests themselves, the newest last.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Arc<RequestRecord>> + '_ {
        self.records.iter().filter(|record| self.asked.iter().all(|filter| filter.fits(record)))
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.iter().count()
    }

    /// The newest one.
    pub fn last(&self) -> Option<Arc<RequestRecord>> {
        self.iter().next_back().cloned()
    }

    /// How many requests of the namespace are not kept any more: it keeps the newest ones.
    pub fn forgotten(&self) -> u64 {
        self.forgotten
    }

    /// There are so many of them, and no more.
    ///
    /// # Panics
    /// There are fewer or more; the message shows them, or those that are nearest.
    #[track_caller]
    pub fn times(&self, number: usize) -> &Self {
        self.check(self.count() == number, &report::several(number))
    }

    /// There are so many of them, or more.
    ///
    /// # Panics
    /// There are fewer; the message shows those that are nearest.
    #[track_caller]
    pub fn at_least(&self, number: usize) -> &Self {
        self.check(self.count() >= number, &format!("at least {}", report::several(number)))
    }

    /// There is none.
    ///
    /// # Panics
    /// There is one; the message shows it.
    #[track_caller]
    pub fn never(&self) -> &Self {
        self.check(self.count() == 0, "no request")
    }

    #[track_caller]
    fn check(&self, holds: bool, expected: &str) -> &Self {
        assert!(holds, "{}", report::Report { requests: self, expected });
        self
    }

    pub(super) fn asked(&self) -> &[Filter] {
        &self.asked
    }

    pub(super) fn all(&self) -> &[Arc<RequestRecord>] {
        &self.records
    }

    pub(super) fn namespace(&self) -> &str {
        &self.namespace
    }
}
