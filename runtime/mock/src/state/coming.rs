//! The states that an object is on the way to.

use std::borrow::Cow;

use crate::snapshot::held;

/// The states to come, with the time after the one before; the first is due at `due`.
#[derive(Clone, Debug)]
pub(super) struct Coming {
    pub(super) due: i64,
    then: Then,
}

#[derive(Clone, Debug)]
enum Then {
    Table(&'static [(&'static str, u64)]),
    /// What was written down, maybe with other tables.
    Written(Vec<(String, u64)>),
}

impl Coming {
    /// The states of a table from a time on; none where it has none.
    pub(super) fn from(then: &'static [(&'static str, u64)], now: i64) -> Option<Self> {
        let (_, after) = then.first()?;
        Some(Self { due: now.saturating_add_unsigned(*after), then: Then::Table(then) })
    }

    /// The first of the states, and those that come after it, where it comes at `at`.
    pub(super) fn next(self, at: i64) -> Option<(Cow<'static, str>, Option<Self>)> {
        match self.then {
            Then::Table(then) => {
                let ((state, _), rest) = then.split_first()?;
                Some((Cow::Borrowed(state), Self::from(rest, at)))
            }
            Then::Written(mut then) => {
                let rest = then.split_off(1.min(then.len()));
                let (state, _) = then.pop()?;
                let after = rest.first().map(|(_, after)| at.saturating_add_unsigned(*after));
                Some((Cow::Owned(state), after.map(|due| Self { due, then: Then::Written(rest) })))
            }
        }
    }

    /// What was written down; none where no state is to come.
    pub(super) fn written(held: held::Coming) -> Option<Self> {
        let held::Coming { due, then } = held;
        (!then.is_empty()).then_some(Self { due, then: Then::Written(then) })
    }

    pub(super) fn held(&self) -> held::Coming {
        let then = match &self.then {
            Then::Table(then) => then.iter().map(|(state, after)| ((*state).to_owned(), *after)).collect(),
            Then::Written(then) => then.clone(),
        };
        held::Coming { due: self.due, then }
    }
}
