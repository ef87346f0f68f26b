//! The bare library: a request that is signed already goes through the pool of hyper-util, and the body is read.

use std::sync::Mutex;

use aliyun_api_runtime::transport::{HttpRequest, HttpResponse, TransportError, TransportErrorKind};
use aliyun_api_runtime::{Pending, Transport};
use bytes::Bytes;
use http::Request;
use http::request::Parts;
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use crate::count::Failure;

/// Keeps the request that a client would send.
#[derive(Debug, Default)]
pub(crate) struct Kept(Mutex<Option<HttpRequest>>);

impl Transport for Kept {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        if let Ok(mut kept) = self.0.lock() {
            *kept = Some(request);
        }
        Box::pin(std::future::ready(Err(TransportError::new(TransportErrorKind::Other, false, "kept").lasting())))
    }
}

impl Kept {
    /// The request, as the bare library takes it.
    pub(crate) fn parts(&self) -> Result<Parts, Failure> {
        let kept = self.0.lock().map_err(|error| error.to_string())?.take().ok_or("nothing was sent")?;
        let mut request = Request::builder().method(kept.method).uri(kept.url);
        for (name, value) in &kept.headers {
            let (name, value): (&str, &str) = (name, value);
            request = request.header(name, value);
        }
        request = request.header("accept-encoding", "gzip");
        Ok(request.body(())?.into_parts().0)
    }
}

/// A client that sends one request over and over.
pub(crate) struct Bare {
    client: hyper_util::client::legacy::Client<HttpConnector, Full<Bytes>>,
    parts: Parts,
}

impl Bare {
    pub(crate) fn new(parts: Parts) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        Self { client: hyper_util::client::legacy::Client::builder(TokioExecutor::new()).build(connector), parts }
    }

    /// The bytes of the body.
    pub(crate) async fn call(&self) -> Result<Bytes, Failure> {
        let response = self.client.request(Request::from_parts(self.parts.clone(), Full::default())).await?;
        Ok(response.into_body().collect().await?.to_bytes())
    }
}
