//! A mock server in this process, and a connection to it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use aliyun_api_core::sign::percent;
use aliyun_api_mock::{Auth, Builder, Clock, MockServer};
use serde_json::Value;
use tokio::runtime::Runtime;

/// When the clock of every mock starts.
const NOW: i64 = 1_795_302_348_000;

/// A response.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

impl Answer {
    pub(crate) fn is_ok(&self) -> bool {
        self.status == 200
    }

    /// The error code; empty where there is none.
    pub(crate) fn code(&self) -> &str {
        self.body["Code"].as_str().unwrap_or_default()
    }
}

/// Settings of a server whose clock moves only when it is told to.
pub(crate) fn builder() -> Builder {
    MockServer::builder().auth(Auth::Off).clock(Clock::fixed(NOW))
}

/// A server with a thread of its own.
pub(crate) struct Mock {
    server: MockServer,
    _runtime: Runtime,
}

impl Mock {
    pub(crate) fn start(builder: Builder) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        Self { server: runtime.block_on(builder.start()).unwrap(), _runtime: runtime }
    }

    pub(crate) fn advance(&self, seconds: u64) {
        self.server.clock().advance(Duration::from_secs(seconds));
    }

    pub(crate) fn connect(&self) -> Connection {
        let stream = TcpStream::connect(self.server.url().trim_start_matches("http://")).unwrap();
        stream.set_nodelay(true).unwrap();
        Connection { stream: BufReader::new(stream), namespace: None }
    }
}

/// A connection that stays open.
pub(crate) struct Connection {
    stream: BufReader<TcpStream>,
    namespace: Option<String>,
}

impl Connection {
    /// From now on, requests are in a namespace.
    pub(crate) fn enter(&mut self, namespace: &str) {
        self.namespace = Some(namespace.to_owned());
    }

    /// Calls an action of a version.
    pub(crate) fn call<N: AsRef<str>, V: AsRef<str>>(
        &mut self,
        version: &str,
        action: &str,
        pairs: &[(N, V)],
    ) -> Answer {
        let common = [("Action", action), ("Version", version), ("Format", "JSON")];
        let mut sent = percent::join(&common);
        if !pairs.is_empty() {
            sent.push('&');
            sent.push_str(&percent::join(pairs));
        }
        self.exchange("POST", "/", &sent)
    }

    pub(crate) fn exchange(&mut self, method: &str, path: &str, body: &str) -> Answer {
        let namespace = self.namespace.as_ref().map(|name| format!("x-mock-namespace: {name}\r\n")).unwrap_or_default();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\n{namespace}Content-Length: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n\r\n{body}",
            body.len()
        );
        self.stream.get_mut().write_all(head.as_bytes()).unwrap();
        let mut line = String::new();
        self.stream.read_line(&mut line).unwrap();
        let status = line.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
        let mut length = 0;
        loop {
            line.clear();
            self.stream.read_line(&mut line).unwrap();
            let Some((name, value)) = line.trim_end().split_once(':') else { break };
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().unwrap();
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).unwrap();
        Answer { status, body: serde_json::from_slice(&body).unwrap() }
    }
}
