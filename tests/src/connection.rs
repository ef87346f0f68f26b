//! Unsigned requests to a mock server, over a connection that stays open.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};

use aliyun_api_core::sign::percent;
use serde_json::Value;

/// A response.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body, which is JSON.
    pub body: Value,
    headers: Vec<(String, String)>,
}

impl Answer {
    /// Whether it is a success.
    pub fn is_ok(&self) -> bool {
        self.status == 200
    }

    /// Whether it has a header of this name, in small letters.
    pub fn has_header(&self, name: &str) -> bool {
        self.headers.iter().any(|(own, _)| own == name)
    }

    /// The error code; empty where there is none.
    pub fn code(&self) -> &str {
        self.body["Code"].as_str().unwrap_or_default()
    }
}

/// A connection that stays open.
#[derive(Debug)]
pub struct Connection {
    stream: BufReader<TcpStream>,
    namespace: Option<String>,
}

impl Connection {
    /// A connection to a server.
    ///
    /// # Panics
    /// Nobody listens there.
    pub fn open(address: SocketAddr) -> Self {
        Self::try_open(address).expect("the server accepts")
    }

    /// From now on, requests are in a namespace.
    pub fn enter(&mut self, namespace: &str) {
        self.namespace = Some(namespace.to_owned());
    }

    /// A connection to a server, where it listens.
    ///
    /// # Errors
    /// Nobody listens there.
    pub fn try_open(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream), namespace: None })
    }

    /// Calls an action of a version.
    ///
    /// # Panics
    /// The server does not answer, or not in JSON.
    pub fn call<N: AsRef<str>, V: AsRef<str>>(&mut self, version: &str, action: &str, pairs: &[(N, V)]) -> Answer {
        self.try_call(version, action, pairs).expect("the server answers")
    }

    /// Calls an action of a version.
    ///
    /// # Errors
    /// The server does not answer, or not in JSON.
    pub fn try_call<N: AsRef<str>, V: AsRef<str>>(
        &mut self,
        version: &str,
        action: &str,
        pairs: &[(N, V)],
    ) -> io::Result<Answer> {
        let common = [("Action", action), ("Version", version), ("Format", "JSON")];
        let mut sent = percent::join(&common);
        if !pairs.is_empty() {
            sent.push('&');
            sent.push_str(&percent::join(pairs));
        }
        self.try_exchange("POST", "/", &sent)
    }

    /// Sends a request with a body.
    ///
    /// # Panics
    /// The server does not answer, or not in JSON.
    pub fn exchange(&mut self, method: &str, path: &str, body: &str) -> Answer {
        self.try_exchange(method, path, body).expect("the server answers")
    }

    /// Sends a request with a body.
    ///
    /// # Errors
    /// The server does not answer, or not in JSON.
    pub fn try_exchange(&mut self, method: &str, path: &str, body: &str) -> io::Result<Answer> {
        let namespace = self.namespace.as_ref().map(|name| format!("x-mock-namespace: {name}\r\n")).unwrap_or_default();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\n{namespace}Content-Length: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n\r\n{body}",
            body.len()
        );
        self.stream.get_mut().write_all(head.as_bytes())?;
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        let status = line.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
        let mut headers = Vec::new();
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            let Some((name, value)) = line.trim_end().split_once(':') else { break };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let length = headers.iter().find(|(name, _)| name == "content-length");
        let length = length.and_then(|(_, text)| text.parse().ok());
        let mut body = vec![0; length.ok_or(io::ErrorKind::UnexpectedEof)?];
        self.stream.read_exact(&mut body)?;
        Ok(Answer { status, body: serde_json::from_slice(&body)?, headers })
    }
}
