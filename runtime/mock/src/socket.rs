//! The socket: hyper in front of the engine, with limits for size and time, and the faults of connections.

mod cut;

use std::time::Duration;

use axum::body::{Body, to_bytes};
use bytes::Bytes;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::faults::mishap;
use crate::http::{max_body, too_large};
use crate::{ApiError, Engine};
use cut::Cut;

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
    let entry = Entry { engine, body_timeout: timeouts.body };
    let graceful = GracefulShutdown::new();
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => connect(stream, &entry, timeouts, &graceful, &mut connections),
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
    entry: &Entry,
    timeouts: Timeouts,
    graceful: &GracefulShutdown,
    connections: &mut JoinSet<()>,
) {
    // Responses are small and written at once; waiting for more would only add latency.
    let _ = stream.set_nodelay(true);
    let entry = entry.clone();
    let service = service_fn(move |request| respond(entry.clone(), request));
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(timeouts.head);
    let connection = graceful.watch(builder.serve_connection(TokioIo::new(stream), service));
    connections.spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a connection ended");
        }
    });
}

/// A fault closes the connection before a response.
#[derive(Debug, thiserror::Error)]
#[error("a fault dropped the connection")]
struct Dropped;

/// Reads the body, lets the engine handle the request, and does to the connection what a fault says.
async fn respond(entry: Entry, request: Request<Incoming>) -> Result<Response<Body>, Dropped> {
    let (parts, body) = request.into_parts();
    let engine = &entry.engine;
    let response: Response<Bytes> =
        match timeout(entry.body_timeout, to_bytes(Body::new(body), max_body(parts.uri.path()))).await {
            Ok(Ok(body)) => engine.handle(Request::from_parts(parts, body)).await,
            Ok(Err(_)) => {
                let error = too_large(parts.uri.path());
                engine.refuse(parts, &error)
            }
            Err(_) => {
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
