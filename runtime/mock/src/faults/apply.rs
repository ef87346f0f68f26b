//! What a fault makes of a response: here where it is about the response itself, on the connection where it is not.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Response, StatusCode, header};

use super::effect::Effect;
use super::script::Hit;
use crate::catalog::Catalog;
use crate::{ApiError, Operation, Service};

/// What a gateway says that does not reach the service behind it.
const PAGE: &str = "<html>\r\n<head><title>Bad Gateway</title></head>\r\n<body>\r\n<center><h1>Bad Gateway</h1></center>\r\n<hr><center>Tengine</center>\r\n</body>\r\n</html>\r\n";

/// What happens on the connection; an extension of the response that whoever has the connection looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Mishap {
    /// How long the response is held back.
    pub(crate) wait: Option<Duration>,
    /// The connection is closed, and nothing is sent.
    pub(crate) dropped: bool,
    /// The body is said to have so many bytes, and the connection is closed after those that it has.
    pub(crate) promised: Option<usize>,
}

/// The mishap of a response.
pub(crate) fn mishap(response: &Response<Bytes>) -> Mishap {
    response.extensions().get::<Mishap>().copied().unwrap_or_default()
}

/// The error that is returned in place of the action, where the fault is one.
pub(crate) fn refusal(hit: &Hit, catalog: &Catalog, service: &Service, operation: &Operation) -> Option<ApiError> {
    match hit.effect.as_ref()? {
        Effect::Error { code, status, message } => {
            let mut error = catalog.documented(service, operation, code);
            error.status = status.unwrap_or(error.status);
            if let Some(message) = message {
                error.message.clone_from(message);
            }
            Some(error)
        }
        Effect::Throttle(_) => {
            let message = "Request was denied due to user flow control.";
            Some(ApiError::new(400, "Throttling.User", message))
        }
        Effect::Drop { .. } | Effect::Truncate(_) | Effect::Gateway { .. } | Effect::Empty => None,
    }
}

/// The response as the fault leaves it.
pub(crate) fn apply(hit: &Hit, mut response: Response<Bytes>) -> Response<Bytes> {
    let mut mishap = Mishap { wait: hit.delay.filter(|delay| !delay.is_zero()), ..Mishap::default() };
    match &hit.effect {
        None | Some(Effect::Error { .. }) => {}
        Some(Effect::Throttle(after)) => {
            // Whole seconds, as HTTP has them: nobody comes too early.
            let seconds = after.as_secs() + u64::from(after.subsec_nanos() > 0);
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        Some(Effect::Drop { .. }) => {
            mishap.dropped = true;
            // What is seen of it where there is no connection.
            response = bare(StatusCode::BAD_GATEWAY);
        }
        Some(Effect::Truncate(bytes)) => {
            let whole = response.body().len();
            let end = bytes.unwrap_or(whole / 2).min(whole);
            mishap.promised = Some(whole);
            let cut = response.body().slice(..end);
            *response.body_mut() = cut;
        }
        Some(Effect::Gateway { status, .. }) => {
            response = bare(StatusCode::from_u16(*status).unwrap_or(StatusCode::BAD_GATEWAY));
            *response.body_mut() = Bytes::from_static(PAGE.as_bytes());
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html"));
            response.headers_mut().insert(header::SERVER, HeaderValue::from_static("Tengine"));
        }
        Some(Effect::Empty) => *response.body_mut() = Bytes::new(),
    }
    if mishap != Mishap::default() {
        response.extensions_mut().insert(mishap);
    }
    response
}

/// A response that says nothing.
fn bare(status: StatusCode) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    *response.headers_mut() = HeaderMap::new();
    response
}
