//! The way to a host: directly, or through the proxy that the environment names; never longer than allowed.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::Uri;
use http::uri::Scheme;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::dns::{GaiAddrs, GaiFuture, GaiResolver, Name};
use hyper_util::client::legacy::connect::proxy::{SocksV5, Tunnel};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tower_service::Service;

use super::progress::{Step, reach};
use crate::credentials::Pending;
use crate::endpoint::is_loopback;

type Connecting = Pending<'static, Result<TokioIo<TcpStream>, BoxError>>;
/// The library names it nowhere else.
type TunnelError = <Tunnel<HttpConnector<Resolver>> as Service<Uri>>::Error;
type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The host has no address, or nobody can tell it.
#[derive(Debug, thiserror::Error)]
#[error("the host cannot be looked up: {0}")]
pub(super) struct ResolveError(io::Error);

/// The way through a proxy is shut.
#[derive(Debug, thiserror::Error)]
#[error("there is no way through the proxy")]
pub(super) struct ProxyError {
    /// Whether the proxy asks who wants to go through.
    pub(super) wants_password: bool,
    source: BoxError,
}

impl ProxyError {
    fn of(source: impl Into<BoxError>) -> BoxError {
        Self { wants_password: false, source: source.into() }.into()
    }

    fn of_tunnel(source: TunnelError) -> BoxError {
        Self { wants_password: matches!(source, TunnelError::ProxyAuthRequired), source: source.into() }.into()
    }
}

/// The resolver of the system, whose errors say that they are its own.
#[derive(Clone)]
pub(super) struct Resolver(GaiResolver);

impl Service<Name> for Resolver {
    type Response = GaiAddrs;
    type Error = ResolveError;
    type Future = Resolving;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), ResolveError>> {
        self.0.poll_ready(cx).map_err(ResolveError)
    }

    fn call(&mut self, name: Name) -> Resolving {
        reach(Step::Resolving);
        Resolving(self.0.call(name))
    }
}

pub(super) struct Resolving(GaiFuture);

impl Future for Resolving {
    type Output = Result<GaiAddrs, ResolveError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let result = ready!(Pin::new(&mut self.0).poll(cx));
        if result.is_ok() {
            reach(Step::Connecting);
        }
        Poll::Ready(result.map_err(ResolveError))
    }
}

/// Opens the TCP connection, through a tunnel of the proxy where there is one.
#[derive(Clone)]
pub(super) struct Proxied {
    tcp: HttpConnector<Resolver>,
    proxies: Arc<Matcher>,
}

impl Proxied {
    pub(super) fn new(proxies: Matcher) -> Self {
        let mut tcp = HttpConnector::new_with_resolver(Resolver(GaiResolver::new()));
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        Self { tcp, proxies: Arc::new(proxies) }
    }

    fn connect(&mut self, to: Uri) -> Connecting {
        // A proxy cannot reach this machine's own addresses on our behalf.
        let Some(proxy) = self.proxies.intercept(&to).filter(|_| !to.host().is_some_and(is_loopback)) else {
            let connecting = self.tcp.call(to);
            return Box::pin(async move { connecting.await.map_err(Into::into) });
        };
        match proxy.uri().scheme_str() {
            Some("http") => {}
            // With the h, the proxy looks the host up.
            Some(scheme @ ("socks5" | "socks5h")) => {
                let mut socks = SocksV5::new(proxy.uri().clone(), self.tcp.clone()).local_dns(scheme == "socks5");
                if let Some((user, password)) = proxy.raw_auth() {
                    socks = socks.with_auth(user.to_owned(), password.to_owned());
                }
                let connecting = socks.call(with_port(to));
                return Box::pin(async move { connecting.await.map_err(ProxyError::of) });
            }
            _ => {
                let what = "only proxies with an http:// or socks5:// address are supported";
                let refusal = io::Error::new(io::ErrorKind::Unsupported, what);
                return Box::pin(std::future::ready(Err(refusal.into())));
            }
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.tcp.clone());
        if let Some(auth) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(auth.clone());
        }
        let connecting = tunnel.call(with_port(to));
        Box::pin(async move { connecting.await.map_err(ProxyError::of_tunnel) })
    }
}

impl Service<Uri> for Proxied {
    type Response = TokioIo<TcpStream>;
    type Error = BoxError;
    type Future = Connecting;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.tcp.poll_ready(cx).map_err(Into::into)
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        let encrypted = to.scheme() == Some(&Scheme::HTTPS);
        let connecting = self.connect(to);
        Box::pin(async move {
            let stream = connecting.await?;
            if encrypted {
                reach(Step::Encrypting);
            }
            Ok(stream)
        })
    }
}

/// Names port 80 of a plain host: a tunnel goes to 443 where no port is named.
fn with_port(uri: Uri) -> Uri {
    let (Some("http"), Some(host), None) = (uri.scheme_str(), uri.host(), uri.port()) else { return uri };
    let named = Uri::builder().scheme("http").authority(format!("{host}:80")).path_and_query("/").build();
    named.unwrap_or(uri)
}

/// Gives up on a connection after a while: name resolution, TCP, proxy and TLS together.
#[derive(Clone)]
pub(super) struct Timed<S> {
    inner: S,
    limit: Duration,
}

impl<S> Timed<S> {
    pub(super) fn new(inner: S, limit: Duration) -> Self {
        Self { inner, limit }
    }
}

impl<S> Service<Uri> for Timed<S>
where
    S: Service<Uri, Error = BoxError>,
    S::Future: Send + 'static,
    S::Response: 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pending<'static, Result<S::Response, BoxError>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        let (connecting, limit) = (self.inner.call(to), self.limit);
        Box::pin(async move {
            let late = |_| io::Error::new(io::ErrorKind::TimedOut, format!("no connection within {limit:?}"));
            let stream = tokio::time::timeout(limit, connecting).await.map_err(late)??;
            reach(Step::Connected);
            Ok(stream)
        })
    }
}
