//! A transport that responds without a network, for a client of one group of actions.

use std::sync::Mutex;

use aliyun_api::Pending;
use aliyun_api::transport::{HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind};

/// Responds to each request with the next of its bodies.
#[derive(Debug, Default)]
pub struct Canned(Mutex<Vec<String>>);

impl Canned {
    /// The bodies, in the order of the requests.
    pub fn new(bodies: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut bodies: Vec<String> = bodies.into_iter().map(Into::into).collect();
        bodies.reverse();
        Self(Mutex::new(bodies))
    }
}

impl Transport for Canned {
    fn send(&self, _: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        let body = self.0.lock().ok().and_then(|mut bodies| bodies.pop());
        Box::pin(async move {
            let empty = || TransportError::new(TransportErrorKind::Other, false, "no response is left");
            let body = body.ok_or_else(empty)?.into_bytes();
            Ok(HttpResponse { status: 200, headers: Vec::new(), body })
        })
    }
}
