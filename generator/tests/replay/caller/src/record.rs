//! What is written down of the calls, and how two of these records differ.

use serde::{Deserialize, Serialize};

/// The calls in their order.
#[derive(Default, Deserialize, Serialize)]
pub struct Record {
    pub calls: Vec<Call>,
}

/// A call.
#[derive(Clone, Deserialize, Serialize)]
pub struct Call {
    pub name: String,
    /// So many milliseconds the clock of the mock server was moved before it.
    pub advanced: u64,
    pub exchanges: Vec<Exchange>,
    /// What the program read from the response, or from the error.
    pub read: Vec<String>,
}

/// A request, and what came of it.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Exchange {
    /// Whether the mock server answered.
    pub served: bool,
    pub method: String,
    pub url: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
    pub action: String,
    pub parameters: Vec<(String, String)>,
    /// `None` where the connection broke.
    pub answer: Option<Answer>,
}

/// A response.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Exchange {
    /// What was sent, without what is another each time: signature, time, nonce, tokens, and the port of the server.
    fn sent(&self) -> Vec<String> {
        let (host, rest) = self.url.split_once("://").and_then(|(_, rest)| rest.split_once('/')).unwrap_or_default();
        let host = if host.starts_with("127.0.0.1") { "the server" } else { host };
        let path = rest.split('?').next().unwrap_or_default();
        let changing =
            ["authorization", "host", "user-agent", "x-acs-content-sha256", "x-acs-date", "x-acs-signature-nonce"];
        let headers = self.headers.iter().filter(|(name, _)| !changing.contains(&name.as_str()));
        let mut sent: Vec<String> = headers.map(|(name, value)| format!("header {name}: {value}")).collect();
        let value = |value: &str| if is_token(value) { "a token".to_owned() } else { value.to_owned() };
        sent.extend(self.parameters.iter().map(|(name, text)| format!("{name}={}", value(text))));
        sent.sort();
        sent.insert(0, format!("{} {} to {host}/{path}", self.action, self.method));
        sent
    }
}

/// Whether a value is a token that the client made.
fn is_token(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// What the calls send and read otherwise.
pub fn differences(old: &Record, new: &Record) -> Vec<String> {
    let mut found = Vec::new();
    for (old, new) in old.calls.iter().zip(&new.calls) {
        let sent = |call: &Call| call.exchanges.iter().map(Exchange::sent).collect::<Vec<_>>();
        let (before, after) = (sent(old), sent(new));
        if before.len() != after.len() {
            found.push(format!("sent: {}: {} requests, and {} before", old.name, after.len(), before.len()));
        }
        for (before, after) in before.iter().zip(&after) {
            found.extend(other_lines(before, after).map(|line| format!("sent: {}: {line}", old.name)));
        }
        found.extend(other_lines(&old.read, &new.read).map(|line| format!("read: {}: {line}", old.name)));
    }
    found.dedup();
    found
}

/// The lines that only one has, `-` before those of the first.
fn other_lines<'a>(old: &'a [String], new: &'a [String]) -> impl Iterator<Item = String> + 'a {
    let gone = old.iter().filter(|line| !new.contains(line)).map(|line| format!("- {line}"));
    gone.chain(new.iter().filter(|line| !old.contains(line)).map(|line| format!("+ {line}")))
}
