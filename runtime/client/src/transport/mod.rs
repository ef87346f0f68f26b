//! What carries a signed request to a server and brings back the response. The HTTP crate stays behind [`Transport`].

use std::fmt;

use crate::credentials::Pending;

#[cfg(feature = "hyper")]
mod connect;
#[cfg(feature = "hyper")]
mod hyper;

#[cfg(feature = "hyper")]
pub use hyper::HyperTransport;

/// Carries requests. Redirects are not followed: a signed request is for one host.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends a request and reads the whole response, whatever its status.
    ///
    /// # Errors
    /// There is no whole response: the error says whether the request may have reached the server.
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>>;
}

/// A signed request. `Debug` shows neither parameters nor headers: they hold secrets.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpRequest {
    /// `POST` or `GET`.
    pub method: &'static str,
    /// Absolute URL with the query, encoded.
    pub url: String,
    /// Headers, `host` among them; names are lower case.
    pub headers: Vec<(String, String)>,
    /// The body; empty where the query holds every parameter.
    pub body: Vec<u8>,
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = self.url.split('?').next().unwrap_or_default();
        f.debug_struct("HttpRequest").field("method", &self.method).field("url", &url).finish_non_exhaustive()
    }
}

/// A response of any status. `Debug` shows neither headers nor body.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpResponse {
    /// Status code.
    pub status: u16,
    /// Headers, in any case.
    pub headers: Vec<(String, String)>,
    /// The whole body.
    pub body: Vec<u8>,
}

impl HttpResponse {
    /// The first header called `name`, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse").field("status", &self.status).finish_non_exhaustive()
    }
}

/// What went wrong on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: name resolution, refused, unreachable, proxy.
    Connect,
    /// Nothing came in time.
    Timeout,
    /// No encrypted connection, such as for a certificate that is not trusted.
    Tls,
    /// The response broke off or is too large.
    Body,
    /// Anything else.
    Other,
}

impl fmt::Display for TransportErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connect => "no connection",
            Self::Timeout => "no response in time",
            Self::Tls => "no encrypted connection",
            Self::Body => "the response could not be read",
            Self::Other => "the request could not be sent",
        })
    }
}

/// A request that got no response.
#[derive(Debug, thiserror::Error)]
#[error("{kind}: {}", root(.source.as_ref()))]
pub struct TransportError {
    kind: TransportErrorKind,
    reached: bool,
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl TransportError {
    /// An error of the given kind; `reached` where the request may have come as far as the server.
    pub fn new(
        kind: TransportErrorKind,
        reached: bool,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self { kind, reached, source: source.into() }
    }

    /// The error without what may not be shown: where `shown` changes any text of its causes, one cause with what may
    /// be shown stands in for all of them.
    pub(crate) fn shown(self, shown: &dyn Fn(&str) -> String) -> Self {
        let source: &(dyn std::error::Error + 'static) = self.source.as_ref();
        let causes = std::iter::successors(Some(source), |cause| cause.source());
        let open = |text: String| shown(&text) == text;
        if causes.clone().all(|cause| open(cause.to_string()) && open(format!("{cause:?}"))) {
            return self;
        }
        let told = shown(&causes.map(ToString::to_string).collect::<Vec<_>>().join(": "));
        Self::new(self.kind, self.reached, told)
    }

    /// What went wrong.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether the request may have come as far as the server, so that a write may have been carried out.
    pub fn may_have_reached_server(&self) -> bool {
        self.reached
    }
}

/// The innermost cause: the outer ones only say that something inside failed.
fn root<'a>(error: &'a (dyn std::error::Error + 'static)) -> &'a (dyn std::error::Error + 'static) {
    std::iter::successors(Some(error), |error| error.source()).last().unwrap_or(error)
}
