//! What a hostile server does with a connection, step by step.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// A step; after the last one the connection is closed.
#[derive(Clone)]
pub(crate) enum Step {
    /// Reads until the head of a request is there.
    Read,
    /// Reads once.
    ReadSome,
    /// Reads until the headers of a request of HTTP/2 are there.
    ReadFrames,
    Write(Vec<u8>),
    /// Writes the same again and again.
    Repeat(Vec<u8>),
    /// Writes byte by byte, slowly.
    Drip(Vec<u8>),
    /// Gives the client time to read what was written: a reset discards it.
    Pause,
    /// Keeps the connection and says no more.
    Hang,
}

/// How a connection ends that the script does not keep.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum End {
    Close,
    Reset,
    /// Reset as soon as something of the request is there, which nobody reads.
    ResetUnread,
}

const PAUSE: Duration = Duration::from_millis(200);

/// A server on a loopback port that plays the script on every connection.
pub(crate) async fn serve(steps: Vec<Step>, end: End, tls: Option<TlsAcceptor>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let steps = Arc::new(steps);
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let (steps, tls) = (Arc::clone(&steps), tls.clone());
            tokio::spawn(async move {
                // The client may go at any time.
                let _ = connection(stream, &steps, end, tls).await;
            });
        }
    });
    address
}

async fn connection(stream: TcpStream, steps: &[Step], end: End, tls: Option<TlsAcceptor>) -> std::io::Result<()> {
    if end == End::ResetUnread {
        stream.peek(&mut [0]).await?;
    }
    if end != End::Close {
        stream.set_zero_linger()?;
    }
    match tls {
        Some(tls) => finish(tls.accept(stream).await?, steps, end).await,
        None => finish(stream, steps, end).await,
    }
}

async fn finish(mut stream: impl AsyncRead + AsyncWrite + Unpin, steps: &[Step], end: End) -> std::io::Result<()> {
    play(&mut stream, steps).await?;
    if end == End::Close {
        stream.shutdown().await?;
        // What nobody has read makes a reset of a close.
        tokio::io::copy(&mut stream, &mut tokio::io::sink()).await?;
    }
    Ok(())
}

async fn play(stream: &mut (impl AsyncRead + AsyncWrite + Unpin), steps: &[Step]) -> std::io::Result<()> {
    for step in steps {
        match step {
            Step::Read => read_until(stream, |bytes| bytes.ends_with(b"\r\n\r\n")).await?,
            Step::ReadSome => drop(stream.read(&mut [0; 4096]).await?),
            Step::ReadFrames => {
                // A frame of type 1 in the first stream.
                let headers = |frame: &[u8]| frame[3] == 1 && frame[5..] == [0, 0, 0, 1];
                read_until(stream, |bytes| bytes.windows(9).any(headers)).await?;
            }
            Step::Write(bytes) => stream.write_all(bytes).await?,
            Step::Repeat(bytes) => loop {
                stream.write_all(bytes).await?;
                tokio::task::yield_now().await;
            },
            Step::Drip(bytes) => {
                for byte in bytes {
                    stream.write_all(&[*byte]).await?;
                    tokio::time::sleep(PAUSE / 2).await;
                }
            }
            Step::Pause => tokio::time::sleep(PAUSE).await,
            Step::Hang => drop(stream.read_to_end(&mut Vec::new()).await?),
        }
    }
    Ok(())
}

async fn read_until(stream: &mut (impl AsyncRead + Unpin), done: impl Fn(&[u8]) -> bool) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    while !done(&bytes) {
        if stream.read_buf(&mut bytes).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(())
}
