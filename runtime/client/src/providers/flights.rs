//! One piece of work for any number of calls that want its result at the same time.

use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use crate::credentials::CredentialsError;

/// So long a call waits for the work of another one before it does the work itself. The other one may be a future that
/// nobody polls any more: its runtime stands still, or its task waits for this very call.
const PATIENCE: Duration = Duration::from_secs(15);

type Outcome<T> = Result<T, Arc<CredentialsError>>;

/// Runs the work in the call that comes first; no task is spawned, so that none can end with its runtime. The call may
/// be dropped: one of those that wait then takes its place.
#[derive(Debug)]
pub(super) struct Flights<T> {
    state: Mutex<State<T>>,
    ended: Notify,
    patience: Duration,
}

#[derive(Debug)]
struct State<T> {
    /// The number of the flight that began last.
    begun: u64,
    running: Option<u64>,
    /// What came of the flight that ended last, for those that wait for it.
    last: Option<(u64, Outcome<T>)>,
}

impl<T: Clone> Flights<T> {
    pub(super) fn new() -> Self {
        let state = State { begun: 0, running: None, last: None };
        Self { state: Mutex::new(state), ended: Notify::new(), patience: PATIENCE }
    }

    /// What comes of the flight that is running, or of one that this call makes.
    pub(super) async fn join<F: Future<Output = Result<T, CredentialsError>>>(
        &self,
        work: impl FnOnce() -> F,
    ) -> Outcome<T> {
        let mut first = None;
        let leader = loop {
            // Listens before it looks, so that no end is missed.
            let mut ended = pin!(self.ended.notified());
            ended.as_mut().enable();
            let awaited = {
                let mut state = self.state();
                match (first, &state.last) {
                    (Some(first), Some((number, outcome))) if *number >= first => return outcome.clone(),
                    _ => {}
                }
                match state.running {
                    Some(number) => number,
                    None => break self.begin(&mut state),
                }
            };
            first.get_or_insert(awaited);
            if tokio::time::timeout(self.patience, ended).await.is_err() {
                let mut state = self.state();
                // Only one of those that wait takes over.
                if state.running == Some(awaited) {
                    break self.begin(&mut state);
                }
            }
        };
        let outcome = work().await.map_err(Arc::new);
        leader.end(outcome.clone());
        outcome
    }

    fn begin(&self, state: &mut State<T>) -> Leader<'_, T> {
        state.begun += 1;
        state.running = Some(state.begun);
        Leader { flights: self, number: state.begun }
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The call that does the work.
struct Leader<'a, T: Clone> {
    flights: &'a Flights<T>,
    number: u64,
}

impl<T: Clone> Leader<'_, T> {
    fn end(self, outcome: Outcome<T>) {
        let mut state = self.flights.state();
        if state.last.as_ref().is_none_or(|(number, _)| *number < self.number) {
            state.last = Some((self.number, outcome));
        }
    }
}

impl<T: Clone> Drop for Leader<'_, T> {
    fn drop(&mut self) {
        let mut state = self.flights.state();
        if state.running == Some(self.number) {
            state.running = None;
        }
        drop(state);
        self.flights.ended.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    fn flights(patience: Duration) -> Arc<Flights<u32>> {
        Arc::new(Flights { patience, ..Flights::new() })
    }

    #[tokio::test]
    async fn those_that_wait_share_a_failure_and_the_next_call_tries_again() {
        let (flights, runs) = (flights(PATIENCE), Arc::new(AtomicU32::new(0)));
        let call = || {
            let (flights, runs) = (Arc::clone(&flights), Arc::clone(&runs));
            tokio::spawn(async move {
                let work = async || {
                    tokio::task::yield_now().await;
                    runs.fetch_add(1, Ordering::Relaxed);
                    Err(CredentialsError::Malformed("key"))
                };
                flights.join(work).await.unwrap_err().to_string()
            })
        };
        let calls: Vec<_> = (0..100).map(|_| call()).collect();
        for call in calls {
            assert!(call.await.unwrap().contains("the key is empty"));
        }
        assert_eq!(runs.load(Ordering::Relaxed), 1);
        call().await.unwrap();
        assert_eq!(runs.load(Ordering::Relaxed), 2);
    }

    #[tokio::test]
    async fn a_dropped_call_is_followed_by_one_that_waits() {
        let flights = flights(PATIENCE);
        let mut first = Box::pin(flights.join(std::future::pending));
        assert!(tokio::time::timeout(Duration::ZERO, &mut first).await.is_err());
        let mut second = Box::pin(flights.join(async || Ok(2)));
        assert!(tokio::time::timeout(Duration::ZERO, &mut second).await.is_err(), "it waits");
        drop(first);
        assert_eq!(second.await.unwrap(), 2);
    }

    #[tokio::test]
    async fn a_call_that_nobody_polls_holds_no_other_up_for_ever() {
        let flights = flights(Duration::from_millis(10));
        let mut stuck = Box::pin(flights.join(std::future::pending));
        assert!(tokio::time::timeout(Duration::ZERO, &mut stuck).await.is_err());
        assert_eq!(flights.join(async || Ok(2)).await.unwrap(), 2);
        assert_eq!(flights.join(async || Ok(3)).await.unwrap(), 3);
        drop(stuck);
        assert_eq!(flights.join(async || Ok(4)).await.unwrap(), 4);
    }
}
