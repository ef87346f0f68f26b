//! One request of a connection: its body is read, and the connection does what a fault says.

use axum::body::{Body, to_bytes};
use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response};
use hyper::body::Incoming;
use hyper::ext::ReasonPhrase;
use hyper::upgrade::{OnUpgrade, on};
use parking_lot::Mutex;
use tokio::time::{sleep, timeout};

use super::Entry;
use super::cut::Cut;
use crate::ApiError;
use crate::faults::mishap;
use crate::http::{Secure, max_body, too_large};
use crate::proxy::{self, no_proxy, no_tunnel_inside};

/// A tunnel through the proxy, to the server itself.
#[derive(Clone, Debug)]
pub(super) struct Tunnel {
    /// The host that it was asked for.
    pub(super) host: String,
    pub(super) namespace: Option<HeaderValue>,
}

/// A tunnel that a request opened, and the connection that becomes it.
pub(super) type Opened = Mutex<Option<(OnUpgrade, Tunnel)>>;

/// A fault closes the connection before a response.
#[derive(Debug, thiserror::Error)]
#[error("a fault dropped the connection")]
pub(super) struct Dropped;

/// Reads the body, lets the engine handle the request, and does to the connection what a fault says.
pub(super) async fn respond(
    entry: &Entry,
    (secure, tunnel): (bool, Option<&Tunnel>),
    opened: &Opened,
    mut request: Request<Incoming>,
) -> Result<Response<Body>, Dropped> {
    let user = tunnel.map_or_else(|| proxy::namespace(request.headers()), |tunnel| tunnel.namespace.clone());
    proxy::put_into(user.clone(), request.headers_mut());
    if secure {
        request.extensions_mut().insert(Secure);
    }
    let admitted = admit(entry, tunnel, &request);
    if request.method() == Method::CONNECT {
        return Ok(match admitted {
            Ok(host) => {
                *opened.lock() = Some((on(&mut request), Tunnel { host, namespace: user }));
                Response::new(Body::empty())
            }
            Err(error) => refuse_tunnel(entry, request, &error),
        });
    }
    let (parts, body) = request.into_parts();
    let engine = &entry.engine;
    let read = timeout(entry.timeouts.body, to_bytes(Body::new(body), max_body(parts.uri.path()))).await;
    let response: Response<Bytes> = match (admitted, read) {
        (Ok(_), Ok(Ok(body))) => engine.handle(Request::from_parts(parts, body)).await,
        (Err(error), _) => engine.refuse(parts, &error),
        (_, Ok(Err(_))) => {
            let error = too_large(parts.uri.path());
            engine.refuse(parts, &error)
        }
        (_, Err(_)) => {
            engine.refuse(parts, &ApiError::new(408, "RequestTimeout", "The body of the request took too long."))
        }
    };
    let mishap = mishap(&response);
    if let Some(time) = mishap.wait {
        sleep(time).await;
    }
    if mishap.dropped {
        return Err(Dropped);
    }
    Ok(match mishap.promised {
        Some(promised) => response.map(|body| Body::new(Cut::new(body, promised))),
        None => response.map(Body::from),
    })
}

/// The host that a request through the proxy is for; an empty one where it is for the server.
fn admit(entry: &Entry, tunnel: Option<&Tunnel>, request: &Request<Incoming>) -> Result<String, ApiError> {
    let is_connect = request.method() == Method::CONNECT;
    match &entry.proxy {
        _ if is_connect && tunnel.is_some() => Err(no_tunnel_inside()),
        None if is_connect => Err(no_proxy()),
        Some(proxy) if is_connect || request.uri().authority().is_some() => proxy.host(request.uri()),
        _ => Ok(String::new()),
    }
}

/// Most clients show no body of such a response, and many show what stands beside the status.
fn refuse_tunnel(entry: &Entry, request: Request<Incoming>, error: &ApiError) -> Response<Body> {
    let response = entry.engine.refuse(request.into_parts().0, error);
    let mut response = response.map(Body::from);
    if let Ok(reason) = ReasonPhrase::try_from(error.message.as_bytes()) {
        response.extensions_mut().insert(reason);
    }
    response
}
