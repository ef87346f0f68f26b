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
            tasks.spawn(drive(stream, end, Arc::clone(&requests), Arc::clone(&next), again));
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
        read(&mut stream, &mut buffer).await?;
        waits.push(begun.elapsed());
    }
}

/// Reads one response, which must be a success with a `Content-Length`.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<()> {
    buffer.clear();
    let mut whole = None;
    loop {
        if stream.read_buf(buffer).await? == 0 {
            bail!("the server closed the connection");
        }
        if whole.is_none() {
            whole = length(buffer)?;
        }
        if whole.is_some_and(|whole| buffer.len() >= whole) {
            return Ok(());
        }
    }
}

/// The length of head and body; `None` where the head is not whole.
fn length(bytes: &[u8]) -> Result<Option<usize>> {
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let head = String::from_utf8_lossy(bytes.get(..end).unwrap_or_default());
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap_or_default();
    if !status.contains(" 200 ") {
        bail!("{status}: {}", String::from_utf8_lossy(bytes.get(end..).unwrap_or_default()).trim());
    }
    let length =
        lines.filter_map(|line| line.split_once(':')).find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length = length.and_then(|(_, length)| length.trim().parse::<usize>().ok());
    Ok(Some(end + 4 + length.context("a response without Content-Length")?))
}
