//! What `tracing` gets of a call: a span, with the names of OpenTelemetry, and events for its attempts. No parameter and
//! no body is ever part of them.

use std::future::Future;
use std::time::{Duration, Instant};

use tracing::field::Empty;
use tracing::{Instrument, Span};

use crate::error::{Error, ErrorKind};
use crate::response::header_request_id;
use crate::transport::HttpResponse;

/// The span of a call.
pub(crate) struct Trace(Span);

impl Trace {
    pub(crate) fn begin(service: &'static str, action: &str, host: &str) -> Self {
        Self(tracing::debug_span!(
            "aliyun_api.call",
            otel.kind = "client",
            rpc.system = "aliyun",
            rpc.service = service,
            rpc.method = action,
            server.address = host,
            "error.type" = Empty,
            "http.request.resend_count" = Empty,
        ))
    }

    /// Runs the call in its span.
    pub(crate) async fn follow<T>(&self, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let result = work.instrument(self.0.clone()).await;
        if let Err(error) = &result {
            self.0.record("error.type", kind(error));
        }
        result
    }

    /// The request is about to be sent again.
    pub(crate) fn repeat(&self, attempts: u32, error: &Error, delay: Duration) {
        self.0.record("http.request.resend_count", attempts);
        let class = error.class().map(aliyun_api_core::ErrorClass::name);
        tracing::debug!(parent: &self.0, attempt = attempts, "error.type" = kind(error), class, ?delay, "trying again");
    }
}

/// What telemetry groups errors by: the code, which is no secret, or the kind.
fn kind(error: &Error) -> &str {
    error.code().as_str().unwrap_or(match error.kind() {
        ErrorKind::Config => "config",
        ErrorKind::Credentials => "credentials",
        ErrorKind::Transport => "transport",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Service => "service",
        ErrorKind::Decode => "decode",
        ErrorKind::WaitTimeout => "wait_timeout",
        ErrorKind::WaitFailed => "wait_failed",
    })
}

/// An attempt, from sending to the last byte.
pub(crate) struct Attempt {
    number: u32,
    started: Instant,
}

impl Attempt {
    pub(crate) fn begin(number: u32) -> Self {
        Self { number, started: Instant::now() }
    }

    pub(crate) fn end(self, result: &Result<HttpResponse, Error>) {
        let (attempt, elapsed) = (self.number, self.started.elapsed());
        match result {
            Ok(response) => {
                let id = header_request_id(response);
                let status = response.status;
                tracing::debug!(
                    attempt,
                    "http.response.status_code" = status,
                    request_id = id,
                    ?elapsed,
                    "response received"
                );
            }
            Err(error) => tracing::debug!(attempt, "error.type" = kind(error), ?elapsed, "no response"),
        }
    }
}
