//! How far a request has come. Pool and connector of hyper know no request, so that its task is what finds it.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use super::Phase;

tokio::task_local! {
    static CURRENT: Progress;
}

/// What a request comes to, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(super) enum Step {
    /// The address of its host is looked up.
    Resolving = 1,
    /// Its connection is opened.
    Connecting,
    /// Its connection is encrypted.
    Encrypting,
    /// It has a connection, and nothing of it was sent.
    Connected,
    /// It may have been sent in part.
    Sending,
    /// It was sent, as far as is known here.
    Sent,
}

/// The furthest step of a request: one that another request takes in its place counts no more.
#[derive(Clone, Debug, Default)]
pub(super) struct Progress(Arc<AtomicU8>);

impl Progress {
    /// Follows a request: what its task does until it is done is done for it.
    pub(super) async fn follow<F: Future>(&self, request: F) -> F::Output {
        CURRENT.scope(self.clone(), request).await
    }

    pub(super) fn reach(&self, step: Step) {
        self.0.fetch_max(step as u8, Ordering::Relaxed);
    }

    fn at_least(&self, step: Step) -> bool {
        self.0.load(Ordering::Relaxed) >= step as u8
    }

    /// Whether anything of the request may have left.
    pub(super) fn has_left(&self) -> bool {
        self.at_least(Step::Sending)
    }

    pub(super) fn phase(&self) -> Phase {
        let phases = [
            (Step::Sent, Phase::Receive),
            (Step::Connected, Phase::Send),
            (Step::Encrypting, Phase::Tls),
            (Step::Connecting, Phase::Connect),
            (Step::Resolving, Phase::Resolve),
        ];
        phases.iter().find(|(step, _)| self.at_least(*step)).map_or(Phase::Connect, |(_, phase)| *phase)
    }
}

/// Says that the request of this task has come so far; says nothing in a task of no request, such as one that finishes
/// a connection which its request does not wait for any more.
pub(super) fn reach(step: Step) {
    let _ = CURRENT.try_with(|progress| progress.reach(step));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_request_never_goes_back() {
        let progress = Progress::default();
        assert_eq!((progress.phase(), progress.has_left()), (Phase::Connect, false));
        for (step, phase, left) in [
            (Step::Resolving, Phase::Resolve, false),
            (Step::Connecting, Phase::Connect, false),
            (Step::Encrypting, Phase::Tls, false),
            (Step::Connected, Phase::Send, false),
            (Step::Sending, Phase::Send, true),
            (Step::Sent, Phase::Receive, true),
            (Step::Resolving, Phase::Receive, true),
        ] {
            progress.follow(async { reach(step) }).await;
            assert_eq!((progress.phase(), progress.has_left()), (phase, left), "{step:?}");
        }
        // Nobody's.
        reach(Step::Sent);
    }
}
