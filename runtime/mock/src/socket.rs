//! The socket: axum and hyper in front of the engine, with limits for size and time.

use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::response::Response;
use http::Request;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::http::{MAX_BODY, too_large};
use crate::{ApiError, Engine};

/// How long the server waits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timeouts {
    /// For the head of a request, also while a connection is idle.
    pub(crate) head: Duration,
    /// For the body of a request.
    pub(crate) body: Duration,
    /// For connections that are busy when the server shuts down.
    pub(crate) shutdown: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { head: Duration::from_secs(30), body: Duration::from_secs(30), shutdown: Duration::from_secs(5) }
    }
}

#[derive(Clone)]
struct Entry {
    engine: Engine,
    body_timeout: Duration,
}

/// Serves connections until `stop` changes; then lets the busy ones finish.
pub(crate) async fn serve(listener: TcpListener, engine: Engine, timeouts: Timeouts, mut stop: watch::Receiver<bool>) {
    let router = Router::new().fallback(respond).with_state(Entry { engine, body_timeout: timeouts.body });
    let graceful = GracefulShutdown::new();
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => connect(stream, &router, timeouts, &graceful, &mut connections),
                Err(error) => {
                    // Too many open files, most likely: others will close.
                    tracing::warn!(%error, "a connection was not accepted");
                    sleep(Duration::from_millis(50)).await;
                }
            },
            // Finished connections are let go of.
            Some(_) = connections.join_next() => {}
            _ = stop.changed() => break,
        }
    }
    drop(listener);
    if timeout(timeouts.shutdown, graceful.shutdown()).await.is_err() {
        tracing::warn!("connections were still busy and were closed");
    }
}

fn connect(
    stream: TcpStream,
    router: &Router,
    timeouts: Timeouts,
    graceful: &GracefulShutdown,
    connections: &mut JoinSet<()>,
) {
    // Responses are small and written at once; waiting for more would only add latency.
    let _ = stream.set_nodelay(true);
    let service = TowerToHyperService::new(router.clone());
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(timeouts.head);
    let connection = graceful.watch(builder.serve_connection(TokioIo::new(stream), service));
    connections.spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a connection ended");
        }
    });
}

/// Reads the body and lets the engine handle the request.
async fn respond(State(entry): State<Entry>, request: Request<Body>) -> Response {
    let (parts, body) = request.into_parts();
    let engine = &entry.engine;
    let response = match timeout(entry.body_timeout, to_bytes(body, MAX_BODY)).await {
        Ok(Ok(body)) => engine.handle(Request::from_parts(parts, body)).await,
        Ok(Err(_)) => engine.refuse(parts, &too_large()),
        Err(_) => engine.refuse(parts, &ApiError::new(408, "RequestTimeout", "The body of the request took too long.")),
    };
    response.map(Body::from)
}
