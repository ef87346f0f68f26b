//! The transport that keeps what goes through it.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::assemble::{Heard, Outcome, assemble};
use super::body::recorded;
use super::error::RecordingError;
use super::file;
use super::recording::Failure;
use crate::credentials::Pending;
use crate::transport::{HttpRequest, HttpResponse, Origin, Transport, TransportError, TransportErrorKind};

/// Sends through another transport, and keeps every exchange until it is [saved](Self::save). Clones share what they
/// keep. See the [module](super) for what a recording has in it.
#[derive(Clone)]
pub struct Recorder {
    transport: Arc<dyn Transport>,
    /// In the order in which the requests were sent; `None` while a request is under way.
    heard: Arc<Mutex<Vec<Option<Heard>>>>,
    named: Vec<String>,
}

impl Recorder {
    /// Records what goes through a transport, such as a [`HyperTransport`](crate::transport::HyperTransport).
    pub fn new(transport: impl Transport + 'static) -> Self {
        Self { transport: Arc::new(transport), heard: Arc::default(), named: Vec::new() }
    }

    /// Writes `***` for this text wherever it stands: an account id, the name of a customer.
    #[must_use]
    pub fn hide(mut self, text: impl Into<String>) -> Self {
        self.named.push(text.into());
        self
    }

    /// Writes what was recorded so far into a file, in the order of the requests, and makes its folder where there is
    /// none. A request that is still under way is left out. The file is replaced as a whole or not at all.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), RecordingError> {
        let heard = self.heard().iter().flatten().cloned().collect();
        file::write(path.as_ref(), &assemble(heard, &self.named))
    }

    fn heard(&self) -> MutexGuard<'_, Vec<Option<Heard>>> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exchanges = self.heard().len();
        f.debug_struct("Recorder").field("transport", &self.transport).field("exchanges", &exchanges).finish()
    }
}

impl Transport for Recorder {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let Some(origin) = request.origin().map(Arc::clone) else {
                let what = "only requests that a client made can be recorded";
                return Err(TransportError::new(TransportErrorKind::Other, false, what).lasting());
            };
            let mut under_way = UnderWay::new(self, origin);
            let result = self.transport.send(request).await;
            under_way.outcome = match &result {
                Ok(response) => Outcome::Response(recorded(response)),
                Err(error) => Outcome::Failure(failure(error)),
            };
            result
        })
    }
}

fn failure(error: &TransportError) -> Failure {
    Failure {
        kind: error.kind(),
        phase: error.phase(),
        may_have_reached_server: error.may_have_reached_server(),
        lasting: error.is_lasting(),
        message: error.told(),
        received: error.received().map(recorded),
    }
}

/// A request that was sent. Ends with the future that waits for it: a client that waits no longer drops that, and then
/// the exchange is a timeout.
struct UnderWay<'a> {
    recorder: &'a Recorder,
    place: usize,
    origin: Arc<Origin>,
    outcome: Outcome,
}

impl<'a> UnderWay<'a> {
    fn new(recorder: &'a Recorder, origin: Arc<Origin>) -> Self {
        let mut heard = recorder.heard();
        let place = heard.len();
        heard.push(None);
        drop(heard);
        let outcome = Outcome::Failure(Failure {
            kind: TransportErrorKind::Timeout,
            phase: None,
            may_have_reached_server: true,
            lasting: false,
            message: "the client waited no longer".to_owned(),
            received: None,
        });
        Self { recorder, place, origin, outcome }
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        if let Some(place) = self.recorder.heard().get_mut(self.place) {
            *place = Some(Heard { origin: Arc::clone(&self.origin), outcome: self.outcome.clone() });
        }
    }
}
