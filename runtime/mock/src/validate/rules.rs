//! The rules between parameters: a request and a rule in, what breaks it out.

use aliyun_api_core::{Breach, Parameters, Record};

use super::error_row::Fault;
use super::walk::Style;
use super::{Violation, walk};
use crate::Rule;
use crate::value::view_text;

/// What breaks the rule; nothing where it holds or does not count.
pub(super) fn check(request: &dyn Record, rule: &Rule) -> Option<(Fault, Violation)> {
    Some(match rule.breach(&Sent(request))? {
        Breach::Missing { parameter, reason } => (Fault::Missing, Violation::new(&parameter, reason)),
        Breach::Forbidden { parameter, reason } => (Fault::Invalid, Violation::new(&parameter, reason)),
    })
}

/// A request, as a rule looks at it.
pub(crate) struct Sent<'a>(pub(crate) &'a dyn Record);

impl Parameters for Sent<'_> {
    fn is_sent<T: AsRef<str>>(&self, path: &[T]) -> bool {
        walk::sent(self.0, path, &mut |_, _| Some(())).is_some()
    }

    fn any_value<T: AsRef<str>>(&self, path: &[T], test: &mut dyn FnMut(&str) -> bool) -> bool {
        let found = walk::sent(self.0, path, &mut |name, view| {
            walk::each(name, Style::Sent, view, &mut |_, value| view_text(value).filter(|text| test(text)))
        });
        found.is_some()
    }
}
