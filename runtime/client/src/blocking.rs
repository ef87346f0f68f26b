//! Calls without `async`: for programs that have no runtime of their own.
//!
//! What is awaited elsewhere has a method here that waits: `send_blocking` of a call, [`Items::blocking`] and
//! [`Pages::blocking`] of a list, [`Wait::wait_blocking`] and [`WaitGone::wait_blocking`], [`Config::load_blocking`].
//! They do the same in the same time, on a runtime that the crate keeps for the program, so that all of them share
//! connections. In a runtime, which it would stop, each is an error of the kind
//! [`Config`](crate::ErrorKind::Config).

use std::fmt;
use std::future::{Future, IntoFuture, poll_fn};
use std::iter::FusedIterator;
use std::pin::Pin;
use std::sync::OnceLock;

use aliyun_api_core::{Lookup, Paged};
use futures_core::{FusedStream, Stream};
use tokio::runtime::{Builder, Handle, Runtime};

use crate::config::Config;
use crate::error::Error;
use crate::pages::{Items, Pages};
use crate::wait::{Wait, WaitGone};

/// The runtime of all blocking calls. One for the program, so that they share connections.
static RUNTIME: OnceLock<Runtime> = OnceLock::new();

/// Waits for the future of a call, on a runtime that the crate keeps.
///
/// # Errors
/// It is called in a runtime, which it would stop: await the future there. Or the system gives no thread for the runtime.
pub fn wait<F: Future>(future: F) -> Result<F::Output, Error> {
    if Handle::try_current().is_ok() {
        return Err(Error::config("a blocking call would stop the runtime that it is in: await it there"));
    }
    Ok(runtime()?.block_on(future))
}

fn runtime() -> Result<&'static Runtime, Error> {
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let made = Builder::new_multi_thread().worker_threads(1).thread_name("aliyun-api").enable_all().build();
    let made = made.map_err(|error| Error::config(format!("there is no runtime to wait in: {error}")))?;
    Ok(RUNTIME.get_or_init(|| made))
}

/// The items or the pages of a list, each waited for. An error of a call is yielded once; to go on is to ask for the
/// same page again. That of a use in a runtime ends the list.
#[must_use = "an iterator asks for nothing until it is advanced"]
pub struct Blocking<S>(Option<S>);

impl<T, S: Stream<Item = Result<T, Error>> + FusedStream + Unpin> Iterator for Blocking<S> {
    type Item = S::Item;

    fn next(&mut self) -> Option<S::Item> {
        let stream = self.0.as_mut()?;
        match wait(poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx))) {
            Ok(item) => item,
            Err(misplaced) => {
                self.0 = None;
                Some(Err(misplaced))
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.as_ref().map_or((0, Some(0)), Stream::size_hint)
    }
}

// A stream that is fused yields nothing behind its end.
impl<T, S: Stream<Item = Result<T, Error>> + FusedStream + Unpin> FusedIterator for Blocking<S> {}

impl<S: fmt::Debug> fmt::Debug for Blocking<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Blocking").field(&self.0).finish()
    }
}

impl<R: Paged> Items<R> {
    /// The items for a program without `async`: `for item in call.items().blocking()`.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(Some(self))
    }
}

impl<R: Paged> Pages<R> {
    /// The responses for a program without `async`: `for page in call.pages().blocking()`.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(Some(self))
    }
}

impl<L: Lookup> Wait<L> {
    /// Waits without `async`; the object is the result.
    ///
    /// # Errors
    /// Those of awaiting it. It is called in a runtime, which it would stop.
    pub fn wait_blocking(self) -> Result<L::Found, Error> {
        wait(self.into_future())?
    }
}

impl<L: Lookup> WaitGone<L> {
    /// Waits without `async`; the result is the object as it was when it was last seen, where it was.
    ///
    /// # Errors
    /// Those of awaiting it. It is called in a runtime, which it would stop.
    pub fn wait_blocking(self) -> Result<Option<L::Found>, Error> {
        wait(self.into_future())?
    }
}

impl Config {
    /// [`load`](Self::load) without `async`.
    ///
    /// # Errors
    /// Those of [`load`](Self::load). It is called in a runtime, which it would stop.
    pub fn load_blocking() -> Result<Self, Error> {
        wait(Self::load())?
    }
}
