//! What is sent again and what is not: counted by the server, written down in `docs/retry.md`.

use std::fmt::Write as _;
use std::time::Duration;

use aliyun_api_runtime::{Callable, Client, Config, RetryPolicy, Timeouts};
use tokio::net::TcpListener;

use crate::server::{Server, http, json};
use crate::shapes::{Create, NET, config, describe};
use crate::written;

const INTRODUCTION: &str = "\
# What is sent again

A client sends a request at most four times unless its `RetryPolicy` says otherwise. Each cell was counted by a server, or by
the client where nothing arrived: *again* where the request was sent until the attempts were used up, *once* where the first
error was the last. Actions that take an idempotency token get it from the client, so that nearly all writes of VPC are of the
last column.

| what came of it | read | write | write with a token |
|---|---|---|---|
";

/// What meets a request.
enum Fault {
    /// A response.
    Response(String),
    /// The connection is closed once the request was read.
    Closed,
    /// Nothing is said.
    Silence,
    /// Nobody listens.
    Refused,
}

fn code(status: &str, code: &str) -> Fault {
    Fault::Response(json(status, &format!(r#"{{"RequestId":"r","Code":"{code}","Message":"m"}}"#)))
}

fn faults() -> Vec<(&'static str, Fault)> {
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"RequestId\":";
    vec![
        ("no connection", Fault::Refused),
        ("closed without a response", Fault::Closed),
        ("no response in time", Fault::Silence),
        ("a response that breaks off", Fault::Response(cut.to_owned())),
        ("a response that is garbage", Fault::Response("SSH-2.0-x\r\n\r\n".to_owned())),
        ("a success that cannot be read", Fault::Response(json("200 OK", "{}"))),
        ("throttled: `Throttling.User`", code("400 Bad Request", "Throttling.User")),
        ("throttled: `Rejected.Throttling`", code("400 Bad Request", "Rejected.Throttling")),
        ("throttled: status 429 without a code", Fault::Response(http("429 Slow", "", "slow down"))),
        ("failing: `InternalError`", code("500 Internal Server Error", "InternalError")),
        ("failing: `ServiceUnavailable`", code("503 Service Unavailable", "ServiceUnavailable")),
        ("failing: status 502 without a code", Fault::Response(http("502 Bad Gateway", "", "<html>"))),
        ("a state that may pass: `IncorrectNetStatus`", code("400 Bad Request", "IncorrectNetStatus")),
        ("a conflict: `DependencyViolation.Net`", code("400 Bad Request", "DependencyViolation.Net")),
        ("not there: `InvalidNetId.NotFound`", code("404 Not Found", "InvalidNetId.NotFound")),
        ("too many: `QuotaExceeded.Net`", code("400 Bad Request", "QuotaExceeded.Net")),
        ("not allowed: `Forbidden.RAM`", code("403 Forbidden", "Forbidden.RAM")),
        ("wrong: `InvalidParameter`", code("400 Bad Request", "InvalidParameter")),
        ("a code that says nothing: `Odd`", code("400 Bad Request", "Odd")),
        ("a redirect", Fault::Response(http("302 Found", "location: http://127.0.0.1:1/\r\n", ""))),
    ]
}

const ATTEMPTS: u32 = 3;

/// A configuration with little time for what never comes, and much for what a busy machine is late with.
fn policy(fault: &Fault) -> Config {
    let attempt = Duration::from_secs(if matches!(fault, Fault::Silence) { 1 } else { 30 });
    let timeouts = Timeouts { attempt, ..Timeouts::default() };
    let quick = RetryPolicy::default().max_attempts(ATTEMPTS).base_delay(Duration::from_millis(1));
    config().timeouts(timeouts).retry(quick)
}

/// How often a request was sent.
async fn sent(fault: &Fault, request: impl Callable) -> u32 {
    let (server, address) = match fault {
        Fault::Response(response) => (Some(Server::start(response.as_str()).await), None),
        Fault::Silence => (Some(Server::start("").await), None),
        Fault::Closed => (Some(Server::closing().await), None),
        Fault::Refused => {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            (None, Some(listener.local_addr().unwrap()))
        }
    };
    let endpoint = server.as_ref().map_or_else(|| format!("http://{}", address.unwrap()), Server::endpoint);
    let client = Client::new(&NET, &policy(fault).endpoint(endpoint)).unwrap();
    let Err(error) = client.send(&request).await else { panic!("it succeeded") };
    if let Some(server) = server {
        assert_eq!(server.received().len(), error.attempts() as usize, "{error}");
    }
    error.attempts()
}

#[tokio::test]
async fn the_table_of_retries_is_what_happens() {
    let mut text = INTRODUCTION.to_owned();
    for (name, fault) in faults() {
        let write = || Create { password: "p".into(), client_token: None };
        // An empty token is none, and the client does not put another in its place.
        let bare = Create { client_token: Some(String::new()), ..write() };
        let (read, bare, token) = tokio::join!(sent(&fault, describe()), sent(&fault, bare), sent(&fault, write()));
        let cell = |sent: u32| match sent {
            1 => "once",
            ATTEMPTS => "again",
            _ => panic!("{name}: {sent}"),
        };
        writeln!(text, "| {name} | {} | {} | {} |", cell(read), cell(bare), cell(token)).unwrap();
    }
    text.push_str(
        "\nA request that is too late by the clock of the service (`InvalidTimeStamp.Expired`) is signed once more with the time\n\
         of the service, and one whose security token is over (`InvalidSecurityToken.Expired`) with the next token that the provider\n\
         of the credentials has: whatever it is, since it was refused before it was carried out.\n",
    );
    written::compare("docs/retry.md", &text, "retry_table");
}
