//! The bare library that the client stands on: the same bytes through the pool of hyper-util, and the body is read.

use std::sync::{Arc, Mutex};

use aliyun_api::transport::{HttpRequest, HttpResponse, TransportError, TransportErrorKind};
use aliyun_api::{Config, Pending, Transport, vpc};
use anyhow::{Context as _, Result};
use bytes::Bytes;
use http::Request;
use http::request::Parts;
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

/// A client that sends one request over and over; its clones share their connections.
#[derive(Clone)]
pub(crate) struct Bare {
    client: Client<HttpConnector, Full<Bytes>>,
    parts: Parts,
}

impl Bare {
    /// One that sends what our client sends for `DescribeVpcs`.
    pub(crate) async fn like(config: &Config) -> Result<Self> {
        let kept = Arc::new(Kept::default());
        let ours = vpc::Client::new(&config.clone().transport(Arc::clone(&kept)))?;
        // The transport has no response.
        let _ = ours.describe_vpcs().await;
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        Ok(Self { client: Client::builder(TokioExecutor::new()).build(connector), parts: kept.parts()? })
    }

    /// The bytes of the body.
    pub(crate) async fn call(&self) -> Result<Bytes> {
        let response = self.client.request(Request::from_parts(self.parts.clone(), Full::default())).await?;
        Ok(response.into_body().collect().await?.to_bytes())
    }
}

/// Keeps the request that a client would send.
#[derive(Debug, Default)]
struct Kept(Mutex<Option<HttpRequest>>);

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
    fn parts(&self) -> Result<Parts> {
        let kept = self.0.lock().ok().and_then(|mut kept| kept.take()).context("nothing was sent")?;
        let mut request = Request::builder().method(kept.method).uri(kept.url);
        for (name, value) in &kept.headers {
            let (name, value): (&str, &str) = (name, value);
            request = request.header(name, value);
        }
        request = request.header("accept-encoding", "gzip");
        Ok(request.body(())?.into_parts().0)
    }
}
