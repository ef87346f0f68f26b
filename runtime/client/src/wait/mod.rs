//! Waiting until an object is in a state, or gone.
//!
//! A waiter looks at the object, rests, and looks again, until the object is as it is wanted. The first look is at once;
//! the rests grow from one second to fifteen unless [`every`](Wait::every) says how long they are. Nothing is sent before
//! the waiter is awaited; dropping its future ends it.
//!
//! # What ends it
//!
//! * The object is as it is wanted: the last look at it is the result.
//! * The time is over ([`within`](Wait::within), five minutes unless it is set): an error of the kind
//!   [`WaitTimeout`](crate::ErrorKind::WaitTimeout). The last look begins when the time is over, and has five seconds.
//! * The object is in a documented state from which, by the documents, no time leads to the wanted one: what is stopped
//!   starts only when somebody starts it. Five looks in a row must say so, since what was asked for may not show at
//!   once. The error is of the kind [`WaitFailed`](crate::ErrorKind::WaitFailed) and names the actions that would lead
//!   there. A state that is not documented ends nothing.
//! * The object is not there, for five looks in a row, where a state is waited for: `WaitFailed` as well.
//! * A call fails in a way that another try does not help: its error. Throttling, and what is
//!   [retryable](crate::Error::is_retryable), does not end it, and the service may say how long to rest.
//!
//! An object is gone where a list that is asked for it is empty, or where the service says that there is no such object.
//!
//! # Time
//!
//! It is that of tokio, so that a test with `tokio::time::pause` waits for nothing.

mod pace;
mod watch;

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use aliyun_api_core::Lookup;

use crate::client::Client;
use crate::error::Error;
use crate::options::CallOptions;
use pace::Pace;
use watch::{Ended, Goal, Watch};

/// How long a waiter waits unless it is told.
const USUAL: Duration = Duration::from_secs(300);

/// Waits until an object is in a state; awaiting it returns the object. See [the module](self) for what ends it.
#[derive(Clone)]
#[must_use = "a waiter looks at nothing until it is awaited"]
pub struct Wait<L>(Plan<L>, &'static str);

/// Waits until an object is gone; awaiting it returns the object as it was when it was last seen, where it was. See
/// [the module](self) for what ends it.
#[derive(Clone)]
#[must_use = "a waiter looks at nothing until it is awaited"]
pub struct WaitGone<L>(Plan<L>);

/// What is looked at, and how.
#[derive(Clone)]
struct Plan<L> {
    client: Client,
    /// What the object is found by.
    values: Vec<String>,
    options: CallOptions,
    within: Duration,
    pace: Pace,
    request: std::marker::PhantomData<fn() -> L>,
}

impl<L> Plan<L> {
    fn new(client: &Client, values: Vec<String>) -> Self {
        let (client, options, request) = (client.clone(), CallOptions::default(), std::marker::PhantomData);
        Self { client, values, options, within: USUAL, pace: Pace::GROWING, request }
    }
}

impl<L: Lookup> Plan<L> {
    async fn watch(self, goal: Goal) -> Result<Ended<L::Found>, Error> {
        let Self { client, values, options, within, pace, .. } = self;
        let mut request = L::default();
        let written = L::LOOKUP.write(&mut request, &values);
        written.map_err(|mismatch| Error::config(format!("what it looks for is not {}", mismatch.0)))?;
        Watch::<L>::new(&client, request, &values, &options, goal).until(within, pace).await
    }
}

impl<L: Lookup> Wait<L> {
    /// Waits for a state of the object with these values.
    #[doc(hidden)]
    pub fn new(client: &Client, state: &'static str, values: Vec<String>) -> Self {
        Self(Plan::new(client, values), state)
    }
}

impl<L: Lookup> WaitGone<L> {
    /// Waits until there is no object with these values.
    #[doc(hidden)]
    pub fn new(client: &Client, values: Vec<String>) -> Self {
        Self(Plan::new(client, values))
    }
}

/// What both waiters are told.
macro_rules! settings {
    ($name:ident) => {
        impl<L> $name<L> {
            /// Sets how long it waits, in place of five minutes.
            pub fn within(mut self, time: Duration) -> Self {
                self.0.within = time;
                self
            }

            /// Sets the time between the end of a look and the next one, in place of rests that grow. A service that asks
            /// for a longer one gets it; ten milliseconds is the shortest.
            pub fn every(mut self, rest: Duration) -> Self {
                self.0.pace = Pace::even(rest);
                self
            }

            /// Sets the region, in place of [`Config::region`](crate::Config::region).
            pub fn region(mut self, region: impl Into<String>) -> Self {
                self.0.options = self.0.options.region(region);
                self
            }

            /// Sets the time for a single look, in place of [`Timeouts::overall`](crate::Timeouts::overall).
            pub fn timeout(mut self, limit: Duration) -> Self {
                self.0.options = self.0.options.timeout(limit);
                self
            }
        }

        impl<L: Lookup> fmt::Debug for $name<L> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let Plan { values, options, within, pace, .. } = &self.0;
                f.debug_struct(stringify!($name))
                    .field("resource", &L::LOOKUP.resource)
                    .field("id", values)
                    .field("options", options)
                    .field("within", within)
                    .field("pace", pace)
                    .finish_non_exhaustive()
            }
        }
    };
}

settings!(Wait);
settings!(WaitGone);

/// What is awaited.
type Waiting<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

impl<L: Lookup> IntoFuture for Wait<L> {
    type Output = Result<L::Found, Error>;
    type IntoFuture = Waiting<L::Found>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            match self.0.watch(Goal::State(self.1)).await? {
                Ended::Reached(object) => Ok(object),
                // A goal that is a state is never reached by being gone.
                Ended::Gone(_) => Err(Error::config("the waiter mistook its goal")),
            }
        })
    }
}

impl<L: Lookup> IntoFuture for WaitGone<L> {
    type Output = Result<Option<L::Found>, Error>;
    type IntoFuture = Waiting<Option<L::Found>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            match self.0.watch(Goal::Gone).await? {
                Ended::Gone(last) => Ok(last),
                Ended::Reached(object) => Ok(Some(object)),
            }
        })
    }
}
