//! A request that no client makes: sent within its time, with what may be said of its failure.

use std::sync::Arc;
use std::time::Duration;

use crate::limit::Limit;
use crate::redact::Secrets;
use crate::transport::{HttpRequest, HttpResponse, Phase, Transport, TransportErrorKind};

/// No response.
pub(super) struct Unreached {
    pub(super) what: String,
    /// Whether there was no connection: asking for something else there is of no use.
    pub(super) nobody: bool,
}

/// Sends a request. What is said of a failure holds none of the secrets.
pub(super) async fn send(
    transport: &Arc<dyn Transport>,
    mut request: HttpRequest,
    limit: Duration,
    secrets: &Secrets,
) -> Result<HttpResponse, Unreached> {
    let end = Limit::from_now(limit);
    request.deadline = end.ends();
    match end.keep(transport.send(request)).await {
        Err(_) => Err(Unreached { what: "there is no tokio runtime to send a request in".to_owned(), nobody: true }),
        Ok(Some(Ok(response))) => Ok(response),
        Ok(Some(Err(error))) => {
            let nobody = matches!(error.phase(), Some(Phase::Resolve | Phase::Connect));
            let what = match (error.kind(), error.phase()) {
                (TransportErrorKind::Timeout, Some(phase)) => format!("no response within {limit:?}, while {phase}"),
                (TransportErrorKind::Timeout, None) => format!("no response within {limit:?}"),
                _ => secrets.shown(&error.to_string()),
            };
            Err(Unreached { what, nobody })
        }
        Ok(None) => Err(Unreached { what: format!("no response within {limit:?}"), nobody: false }),
    }
}
