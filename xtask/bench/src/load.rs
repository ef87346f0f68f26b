//! Requests over connections that stay open, as fast as the responses come.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// What came of a turn.
pub(crate) struct Turn {
    /// Responses in a second.
    pub(crate) rate: f64,
    /// How long each request took, sorted.
    waits: Vec<Duration>,
}

impl Turn {
    /// How long it took at most, for a share of the requests such as 0.99.
    pub(crate) fn within(&self, share: f64) -> Duration {
        let place = (self.waits.len() as f64 * share) as usize;
        self.waits.get(place).or(self.waits.last()).copied().unwrap_or_default()
    }
}

/// Sends requests for a time over so many connections; each request once, and all of them again where that is allowed and
/// they come to an end.
pub(crate) fn turn(
    address: SocketAddr,
    connections: usize,
    time: Duration,
    requests: Arc<Vec<Vec<u8>>>,
    again: bool,
) -> Result<Turn> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut streams = Vec::new();
        for _ in 0..connections {
            let stream = TcpStream::connect(address).await?;
            stream.set_nodelay(true)?;
            streams.push(stream);
        }
        let next = Arc::new(AtomicUsize::new(0));
        let start = Instant::now();
        let end = start + time;
        let mut tasks = JoinSet::new();
        for stream in streams {
            tasks.spawn(drive(address, stream, end, Arc::clone(&requests), Arc::clone(&next), again));
        }
        let mut waits = Vec::new();
        while let Some(done) = tasks.join_next().await {
            waits.extend(done??);
        }
        let rate = waits.len() as f64 / start.elapsed().as_secs_f64();
        waits.sort_unstable();
        Ok(Turn { rate, waits })
    })
}

async fn drive(
    address: SocketAddr,
    mut stream: TcpStream,
    end: Instant,
    requests: Arc<Vec<Vec<u8>>>,
    next: Arc<AtomicUsize>,
    again: bool,
) -> Result<Vec<Duration>> {
    let (mut waits, mut buffer) = (Vec::new(), Vec::with_capacity(64 * 1024));
    loop {
        let begun = Instant::now();
        let place = next.fetch_add(1, Ordering::Relaxed);
        if begun >= end || (!again && place >= requests.len()) {
            return Ok(waits);
        }
        let request = requests.get(place % requests.len()).context("there are requests")?;
        stream.write_all(request).await?;
        let stays = read(&mut stream, &mut buffer).await?;
        waits.push(begun.elapsed());
        // Some servers close each connection. The next one is a part of what the next request takes.
        if !stays {
            stream = TcpStream::connect(address).await?;
            stream.set_nodelay(true)?;
        }
    }
}

/// Reads one response, which must be a success with a `Content-Length`; whether the connection stays open.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<bool> {
    buffer.clear();
    let mut head: Option<Head> = None;
    loop {
        if stream.read_buf(buffer).await? == 0 {
            bail!("the server closed the connection");
        }
        if head.is_none() {
            head = self::head(buffer)?;
        }
        if let Some(Head { whole, stays, .. }) = head
            && buffer.len() >= whole
        {
            return Ok(stays);
        }
    }
}

/// What the head of a response says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Head {
    /// Where the body begins.
    body: usize,
    /// The length of head and body.
    whole: usize,
    /// Whether the connection stays open.
    stays: bool,
}

/// `None` where the head is not whole.
fn head(bytes: &[u8]) -> Result<Option<Head>> {
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let text = String::from_utf8_lossy(bytes.get(..end).unwrap_or_default());
    let mut lines = text.split("\r\n");
    let status = lines.next().unwrap_or_default();
    if !status.contains(" 200 ") {
        bail!("{status}: {}", String::from_utf8_lossy(bytes.get(end..).unwrap_or_default()).trim());
    }
    let (mut length, mut stays) = (None, !status.starts_with("HTTP/1.0"));
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse::<usize>().ok();
        } else if name.eq_ignore_ascii_case("connection") {
            stays = !value.trim().eq_ignore_ascii_case("close");
        }
    }
    let length = length.context("a response without Content-Length")?;
    Ok(Some(Head { body: end + 4, whole: end + 4 + length, stays }))
}

/// Sends one request over a connection of its own, and returns the body of the response.
///
/// # Errors
/// Nobody listens, or the response is no success.
pub(crate) fn once(address: SocketAddr, request: &[u8]) -> Result<Vec<u8>> {
    use std::io::{Read as _, Write as _};
    /// Longer than any server of these takes.
    const PATIENCE: Duration = Duration::from_secs(120);
    let mut stream = std::net::TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.write_all(request)?;
    let (mut bytes, mut chunk) = (Vec::new(), [0; 16 * 1024]);
    loop {
        let read = stream.read(&mut chunk)?;
        bytes.extend_from_slice(chunk.get(..read).unwrap_or_default());
        match head(&bytes)? {
            Some(Head { body, whole, .. }) if bytes.len() >= whole => {
                return Ok(bytes.get(body..whole).unwrap_or_default().to_vec());
            }
            _ => anyhow::ensure!(read > 0, "the server closed the connection"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Head, head};

    #[test]
    fn a_head_tells_length_and_connection() {
        let stays = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
        assert_eq!(head(stays).unwrap(), Some(Head { body: 38, whole: 40, stays: true }));
        let closes = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
        assert!(!head(closes).unwrap().unwrap().stays);
        assert_eq!(head(b"HTTP/1.1 200 OK\r\n").unwrap(), None);
        assert!(head(b"HTTP/1.1 400 Bad\r\ncontent-length: 0\r\n\r\n").is_err());
        assert!(head(b"HTTP/1.1 200 OK\r\n\r\n").is_err());
    }
}
