//! A body that breaks off: it promises more than it has, and the connection is closed where it ends.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// The bytes that are sent, of a larger number that is promised.
#[derive(Debug)]
pub(super) struct Cut {
    bytes: Option<Bytes>,
    promised: u64,
    /// Whether what there is was given time to leave.
    paused: bool,
}

/// The body ends before what it promised.
#[derive(Debug, thiserror::Error)]
#[error("a fault cut the body")]
pub(super) struct BrokenOff;

impl Cut {
    pub(super) fn new(bytes: Bytes, promised: usize) -> Self {
        let bytes = (!bytes.is_empty()).then_some(bytes);
        Self { bytes, promised: u64::try_from(promised).unwrap_or(u64::MAX), paused: false }
    }
}

impl Body for Cut {
    type Data = Bytes;
    type Error = BrokenOff;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BrokenOff>>> {
        if let Some(bytes) = self.bytes.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        if !self.paused {
            // The connection writes what it has when there is nothing more to be had for now; after an error it does not.
            self.paused = true;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(BrokenOff)))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.promised)
    }
}
