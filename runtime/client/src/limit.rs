//! A time that a part of a call may take.

use std::future::Future;
use std::time::Duration;

use tokio::time::Instant;

use crate::error::Error;

/// So long from some moment on.
#[derive(Clone, Copy)]
pub(crate) struct Limit {
    length: Duration,
    /// `None` where it is too far away for the clock.
    ends: Option<Instant>,
}

impl Limit {
    /// A limit that begins now.
    pub(crate) fn from_now(length: Duration) -> Self {
        Self { length, ends: Instant::now().checked_add(length) }
    }

    /// The one of two limits that ends first.
    pub(crate) fn or_sooner(self, other: Self) -> Self {
        match (self.ends, other.ends) {
            (Some(one), Some(another)) if one <= another => self,
            (Some(_), None) => self,
            _ => other,
        }
    }

    /// When it ends.
    pub(crate) fn ends(self) -> Option<std::time::Instant> {
        self.ends.map(Instant::into_std)
    }

    /// How long it is.
    pub(crate) fn length(self) -> Duration {
        self.length
    }

    pub(crate) fn is_over(self) -> bool {
        self.ends.is_some_and(|ends| ends <= Instant::now())
    }

    /// Whether so much time and more is left.
    pub(crate) fn leaves(self, time: Duration) -> bool {
        let then = Instant::now().checked_add(time);
        self.ends.is_none_or(|ends| then.is_some_and(|then| then < ends))
    }

    /// Waits for `work` no longer than allowed; `None` where it takes longer.
    ///
    /// # Errors
    /// There is no runtime to wait in.
    pub(crate) async fn keep<T>(self, work: impl Future<Output = T>) -> Result<Option<T>, Error> {
        // Without one, its clock would panic.
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(Error::config("there is no tokio runtime: call it in one, such as under `#[tokio::main]`"));
        }
        match self.ends {
            None => Ok(Some(work.await)),
            Some(ends) => Ok(tokio::time::timeout_at(ends, work).await.ok()),
        }
    }
}
