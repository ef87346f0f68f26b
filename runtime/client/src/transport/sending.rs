//! The body of a request, which says when it is sent.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use http_body_util::Full;
use hyper::body::{Body, Bytes, Frame, SizeHint};

use super::progress::{Progress, Step};

/// A body of bytes that are there already. hyper asks for it right before it writes the head, so that a request whose
/// body nobody has asked for has not left.
#[derive(Debug)]
pub(super) struct Sending {
    body: Full<Bytes>,
    progress: Progress,
}

impl Sending {
    pub(super) fn new(body: Vec<u8>, progress: Progress) -> Self {
        Self { body: Full::new(Bytes::from(body)), progress }
    }

    fn note(&self) {
        self.progress.reach(if self.body.is_end_stream() { Step::Sent } else { Step::Sending });
    }
}

impl Body for Sending {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        let frame = Pin::new(&mut self.body).poll_frame(cx);
        self.note();
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.note();
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
