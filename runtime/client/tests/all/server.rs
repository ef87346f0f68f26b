//! A server that returns raw bytes and keeps what it was sent.

use std::sync::{Arc, Mutex};

use aliyun_api_runtime::__core::sign::percent;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) line: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub(crate) fn method(&self) -> &str {
        self.line.split(' ').next().unwrap()
    }

    pub(crate) fn target(&self) -> &str {
        self.line.split(' ').nth(1).unwrap()
    }

    pub(crate) fn query(&self) -> Vec<(String, String)> {
        percent::split(self.target().split_once('?').map_or("", |(_, query)| query))
    }
}

pub(crate) struct Server {
    pub(crate) address: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// Responds to every request with these bytes and closes the connection; without bytes, it never responds.
    pub(crate) async fn start(response: impl Into<Vec<u8>>) -> Self {
        let response: Vec<u8> = response.into();
        Self::start_with(move |_| response.clone()).await
    }

    /// Responds to each request with the bytes that are made from it.
    pub(crate) async fn start_with(respond: impl Fn(&Received) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (respond, received): (_, Arc<Mutex<Vec<Received>>>) = (Arc::new(respond), Arc::default());
        let kept = Arc::clone(&received);
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let (respond, kept) = (Arc::clone(&respond), Arc::clone(&kept));
                tokio::spawn(async move {
                    let Some(request) = read(&mut stream).await else { return };
                    let response = respond(&request);
                    kept.lock().unwrap().push(request);
                    if response.is_empty() {
                        std::future::pending::<()>().await;
                    }
                    let _ = stream.write_all(&response).await;
                    let _ = stream.shutdown().await;
                });
            }
        });
        Self { address, received }
    }

    /// Closes the connection once a request was read.
    pub(crate) async fn closing() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let received: Arc<Mutex<Vec<Received>>> = Arc::default();
        let kept = Arc::clone(&received);
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                if let Some(request) = read(&mut stream).await {
                    kept.lock().unwrap().push(request);
                }
            }
        });
        Self { address, received }
    }

    pub(crate) fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What was received so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

async fn read(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let text = String::from_utf8(bytes[..head].to_vec()).ok()?;
    let mut lines = text.split("\r\n");
    let line = lines.next()?.to_owned();
    let header = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned()));
    let headers: Vec<_> = lines.filter_map(header).collect();
    let mut received = Received { line, headers, body: String::new() };
    let length: usize = received.header("content-length").map_or(0, |length| length.parse().unwrap());
    while bytes.len() < head + 4 + length {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    received.body = String::from_utf8(bytes[head + 4..].to_vec()).ok()?;
    Some(received)
}

/// A whole response.
pub(crate) fn http(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n{body}", body.len())
}

pub(crate) fn json(status: &str, body: &str) -> String {
    http(status, "content-type: application/json\r\n", body)
}
