//! The end of the time that a request has.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;

use tokio::time::{Instant, Sleep, sleep_until};

/// The time is over.
#[derive(Debug, thiserror::Error)]
#[error("it took longer than it may")]
pub(super) struct Late;

/// Ends what waits at a moment; never where there is none.
pub(super) struct Deadline(Option<(Instant, Pin<Box<Sleep>>)>);

impl Deadline {
    pub(super) fn at(moment: Option<std::time::Instant>) -> Self {
        let moment = moment.map(Instant::from_std);
        Self(moment.map(|moment| (moment, Box::pin(sleep_until(moment)))))
    }

    /// Waits for `work`, until the time is over.
    pub(super) async fn wait<F: Future>(&mut self, work: F) -> Result<F::Output, Late> {
        let mut work = pin!(work);
        poll_fn(|cx| {
            if let Poll::Ready(done) = work.as_mut().poll(cx) {
                return Poll::Ready(Ok(done));
            }
            let Some((moment, sleep)) = &mut self.0 else { return Poll::Pending };
            // Whoever waits outside may have a timer for the same moment, which may wake this before its own does:
            // that must not drop what is known.
            let over = sleep.as_mut().poll(cx).is_ready() || *moment <= Instant::now();
            if over { Poll::Ready(Err(Late)) } else { Poll::Pending }
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[tokio::test]
    async fn the_clock_counts_before_the_timer_rings() {
        let short = Duration::from_millis(10);
        let mut deadline = Deadline::at(Some(std::time::Instant::now() + short));
        let mut waiting = pin!(deadline.wait(std::future::pending::<()>()));
        let mut once = async || poll_fn(|cx| Poll::Ready(waiting.as_mut().poll(cx).is_ready())).await;
        assert!(!once().await);
        // No timer rings while the only thread of the runtime is held.
        std::thread::sleep(short);
        assert!(once().await);
    }

    #[tokio::test]
    async fn what_is_done_is_done_however_late() {
        let mut deadline = Deadline::at(Some(std::time::Instant::now()));
        assert_eq!(deadline.wait(std::future::ready(7)).await.ok(), Some(7));
        assert!(deadline.wait(std::future::pending::<()>()).await.is_err());
        assert_eq!(Deadline::at(None).wait(std::future::ready(7)).await.ok(), Some(7));
    }
}
