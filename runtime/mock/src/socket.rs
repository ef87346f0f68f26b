//! The socket: hyper in front of the engine, with limits for size and time, and the faults of connections.

mod connection;
mod cut;
mod respond;

use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::Engine;
use crate::proxy::Proxy;
use crate::tls::Tls;

/// How long the server waits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timeouts {
    /// For the head of a request, also while a connection is idle, and for the greetings of TLS.
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

/// What connections lead to.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) engine: Engine,
    pub(crate) timeouts: Timeouts,
    pub(crate) tls: Option<Tls>,
    pub(crate) proxy: Option<Proxy>,
}

/// Serves connections until `stop` is true; then lets the busy ones finish.
pub(crate) async fn serve(listener: TcpListener, entry: Entry, mut stop: watch::Receiver<bool>) {
    let entry = Arc::new(entry);
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection::carry(stream, Arc::clone(&entry), stop.clone()));
                }
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
    let ended = async { while connections.join_next().await.is_some() {} };
    if timeout(entry.timeouts.shutdown, ended).await.is_err() {
        tracing::warn!("connections were still busy and were closed");
    }
}
