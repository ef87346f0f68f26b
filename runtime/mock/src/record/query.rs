//! The requests that a server got, for tests: which there were, and that they were the right ones.

use std::fmt;
use std::sync::Arc;

use super::filter::Filter;
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
        let Self { namespace, records, forgotten, asked } = self;
        assert!(holds, "{}", report::Report { expected, asked, records, namespace, forgotten: *forgotten });
        self
    }
}
