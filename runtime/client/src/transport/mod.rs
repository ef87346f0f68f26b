//! What carries a signed request to a server and brings back the response. The HTTP crate stays behind [`Transport`].

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use aliyun_api_core::ServiceInfo;

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
mod origin;
#[cfg(feature = "hyper")]
mod progress;
#[cfg(feature = "hyper")]
mod sending;
mod settings;
#[cfg(feature = "hyper")]
mod tls;

pub(crate) use origin::Origin;
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
///
/// What travels is in the fields. A request of a client also tells what it was made from, by
/// [`action`](Self::action), [`service`](Self::service) and [`parameters`](Self::parameters), so that a transport need
/// not read it out of URL, headers and body, which depends on how the request is signed.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// `POST` or `GET`.
    pub method: &'static str,
    /// Absolute URL with the query, encoded.
    pub url: String,
    /// Headers, `host` among them; names are lower case.
    pub headers: Vec<(Cow<'static, str>, String)>,
    /// The body; empty where the query holds every parameter.
    pub body: Vec<u8>,
    /// When the last byte of the response must be there; `None` where there is no such moment. The client waits no
    /// longer. A transport that ends by itself then can say in its error what it knows: the [`Phase`], and what came of
    /// the response.
    pub deadline: Option<Instant>,
    origin: Option<Arc<Origin>>,
}

impl HttpRequest {
    /// A request without headers and body that no client made: for tests of transports.
    pub fn new(method: &'static str, url: impl Into<String>) -> Self {
        Self { method, url: url.into(), headers: Vec::new(), body: Vec::new(), deadline: None, origin: None }
    }

    /// The name of the action; `None` where no client made the request.
    pub fn action(&self) -> Option<&str> {
        self.origin.as_ref().map(|origin| &*origin.action)
    }

    /// The service that the action belongs to; `None` where no client made the request.
    pub fn service(&self) -> Option<&'static ServiceInfo> {
        self.origin.as_ref().map(|origin| origin.service)
    }

    /// The parameters of the action as they are sent, without those of the signature. **They may hold secrets.** Empty
    /// where no client made the request.
    pub fn parameters(&self) -> &[(String, String)] {
        self.origin.as_ref().map_or(&[], |origin| &origin.parameters)
    }

    /// Says what the request was made from.
    pub(crate) fn made_from(&mut self, origin: Origin) {
        self.origin = Some(Arc::new(origin));
    }

    /// What the request was made from.
    pub(crate) fn origin(&self) -> Option<&Arc<Origin>> {
        self.origin.as_ref()
    }
}

/// Requests are equal where what travels is.
impl PartialEq for HttpRequest {
    fn eq(&self, other: &Self) -> bool {
        let head = self.method == other.method && self.url == other.url;
        head && self.headers == other.headers && self.body == other.body
    }
}

impl Eq for HttpRequest {}

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
    /// A response with a body of JSON, a text or what `serde_json::json!` makes: for transports that respond
    /// themselves.
    pub fn json(status: u16, body: impl ToString) -> Self {
        let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        Self { status, headers, body: body.to_string().into_bytes() }
    }

    /// Adds a header.
    #[must_use]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

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
