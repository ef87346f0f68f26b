//! What carries a signed request to a server and brings back the response. The HTTP crate stays behind [`Transport`].

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use crate::credentials::Pending;

#[cfg(feature = "hyper")]
mod connect;
#[cfg(feature = "hyper")]
mod deadline;
mod error;
#[cfg(feature = "hyper")]
mod failure;
#[cfg(feature = "hyper")]
mod gzip;
#[cfg(feature = "hyper")]
mod hyper;
#[cfg(feature = "hyper")]
mod progress;
#[cfg(feature = "hyper")]
mod sending;
mod settings;
#[cfg(feature = "hyper")]
mod tls;

pub(crate) use settings::{Proxy, Settings};

pub use error::{Phase, TransportError, TransportErrorKind};
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

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        (**self).send(request)
    }
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
    /// When the last byte of the response must be there; `None` where there is no such moment. The client waits no
    /// longer. A transport that ends by itself then can say in its error what it knows: the [`Phase`], and what came of
    /// the response.
    pub deadline: Option<Instant>,
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
