//! One connection: TLS if it begins like that, then HTTP, then perhaps a tunnel with the same inside.

use std::io;
use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, BufReader};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::timeout;

use super::Entry;
use super::respond::{Opened, Tunnel, respond};
use crate::record::REFUSALS;

/// Bytes in both directions, whatever they travel in.
trait Bytes: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Bytes for T {}
type Stream = Box<dyn Bytes>;

/// The first byte of a TLS connection: no request begins with it.
const HANDSHAKE: u8 = 0x16;

/// Carries a connection to its end. When the server stops, a request that has begun is finished, and nothing else.
pub(super) async fn carry(stream: TcpStream, entry: Arc<Entry>, stop: watch::Receiver<bool>) {
    // Responses are small and written at once; waiting for more would only add latency.
    let _ = stream.set_nodelay(true);
    let address = stream.local_addr().map(|address| address.ip().to_canonical());
    let connection = Connection { entry, stop };
    if let Err(error) = connection.carry(Box::new(stream), address.ok()).await {
        tracing::debug!(%error, "a connection ended");
    }
}

struct Connection {
    entry: Arc<Entry>,
    stop: watch::Receiver<bool>,
}

/// Returns when the server stops.
async fn stopped(stop: &mut watch::Receiver<bool>) {
    // Where nobody can stop it any more, it is stopped.
    let _ = stop.wait_for(|stop| *stop).await;
}

/// What goes wrong in a connection.
type Failure = Box<dyn std::error::Error + Send + Sync>;

impl Connection {
    async fn carry(self, mut stream: Stream, address: Option<IpAddr>) -> Result<(), Failure> {
        let mut tunnel: Option<Tunnel> = None;
        loop {
            let mut stop = self.stop.clone();
            let meant = tunnel.as_ref().map(|tunnel| tunnel.host.clone());
            let meant = meant.or_else(|| address.map(|address| address.to_string()));
            // What is there is read, but whoever stops the server does not wait for greetings.
            let opened = tokio::select! {
                biased;
                opened = timeout(self.entry.timeouts.head, self.open(stream, meant)) => opened??,
                () = stopped(&mut stop) => return Ok(()),
            };
            let Some((plain, secure)) = opened else { return Ok(()) };
            let Some((upgraded, inner)) = self.serve(plain, (secure, tunnel), stop).await? else { return Ok(()) };
            (stream, tunnel) = (upgraded, Some(inner));
        }
    }

    /// Looks at the first byte, and ends TLS; says whether there was any. Returns nothing where the connection ended, or
    /// cannot go on.
    async fn open(&self, stream: Stream, meant: Option<String>) -> io::Result<Option<(Stream, bool)>> {
        let mut stream = BufReader::new(stream);
        match (stream.fill_buf().await?.first(), &self.entry.tls) {
            (None, _) => Ok(None),
            (Some(&HANDSHAKE), Some(tls)) => Ok(Some((Box::new(tls.accept(stream, meant).await?), true))),
            (Some(&HANDSHAKE), None) => {
                tracing::info!(target: REFUSALS, "refused a TLS connection: the server was started without --tls, and takes plain HTTP");
                Ok(None)
            }
            (Some(_), _) => Ok(Some((Box::new(stream), false))),
        }
    }

    /// Serves requests, until there are no more or one of them opens a tunnel.
    async fn serve(
        &self,
        stream: Stream,
        (secure, tunnel): (bool, Option<Tunnel>),
        mut stop: watch::Receiver<bool>,
    ) -> Result<Option<(Stream, Tunnel)>, Failure> {
        let opened = Opened::default();
        let service = service_fn(|request| respond(&self.entry, (secure, tunnel.as_ref()), &opened, request));
        let mut builder = http1::Builder::new();
        builder.timer(TokioTimer::new()).header_read_timeout(self.entry.timeouts.head);
        let connection = builder.serve_connection(TokioIo::new(stream), service).with_upgrades();
        let mut connection = pin!(connection);
        tokio::select! {
            ended = connection.as_mut() => ended?,
            () = stopped(&mut stop) => {
                connection.as_mut().graceful_shutdown();
                connection.await?;
            }
        }
        let taken = opened.lock().take();
        let Some((upgrade, tunnel)) = taken else { return Ok(None) };
        Ok(Some((Box::new(TokioIo::new(upgrade.await?)), tunnel)))
    }
}
