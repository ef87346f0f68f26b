//! What comes of every fault: measured here, written down in `docs/faults.md`.

mod bytes;
mod connections;
mod fault;
mod http2;
mod responses;
mod script;
mod table;

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use aliyun_api_runtime::__core::Request;
use aliyun_api_runtime::{Client, Error, Timeouts};
use tokio::task::JoinSet;

use crate::shapes::{Create, NET, config, describe};
use crate::tls::Authority;
use crate::written;
use fault::{Fault, Trust};

/// The time for what ends by itself, which no busy machine should exceed.
const LONG: Duration = Duration::from_secs(30);
/// The time for what does not.
const SHORT: Duration = Duration::from_secs(2);
/// So much longer than it may a call takes on a busy machine.
const MARGIN: Duration = Duration::from_secs(5);

/// What came of a fault.
struct Outcome {
    /// The error of a read, without what differs from run to run.
    read: Option<(Error, String)>,
    /// Whether it is worth another try for a write that must not be carried out twice.
    write_again: bool,
}

/// A fault, and the clients that are about to meet it, with a server each.
struct Meeting {
    title: &'static str,
    fault: Fault,
    reader: (Client, SocketAddr),
    writer: (Client, SocketAddr),
}

impl Meeting {
    async fn prepare(title: &'static str, fault: Fault, trust: &Trust) -> Self {
        let client = async || {
            let (config, address) = fault.start(trust).await;
            (Client::new(&NET, &config).unwrap(), address)
        };
        Self { title, reader: client().await, writer: client().await, fault }
    }

    async fn run(self) -> (&'static str, &'static str, Outcome) {
        let Self { title, fault, reader, writer } = self;
        let write = Create { password: "hunter2".into(), client_token: None };
        let read = describe();
        let (read, write) = tokio::join!(call(&fault, &reader.0, &read), call(&fault, &writer.0, &write));
        assert_eq!(read.is_some(), write.is_some(), "{}", fault.name);
        let stable = |error: Error| {
            let text = table::stable(&error.to_string(), &reader.1);
            (error, text)
        };
        let write_again = write.as_ref().is_some_and(Error::is_retryable);
        (title, fault.name, Outcome { read: read.map(stable), write_again })
    }
}

/// The error of a call that meets a fault.
async fn call<R: Request>(fault: &Fault, client: &Client, request: &R) -> Option<Error> {
    if fault.second {
        client.send(request).await.unwrap();
        // The client notices that the server closed the connection.
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let started = Instant::now();
    let result = client.send(request).await;
    let limit = if fault.slow { SHORT } else { LONG };
    assert!(started.elapsed() < limit + MARGIN, "{}: {:?}", fault.name, started.elapsed());
    result.err()
}

async fn measured() -> String {
    let authority = Authority::new();
    let groups = [
        ("Connections", connections::connections()),
        ("Proxies", connections::proxies()),
        ("Encryption", connections::encryption(&authority)),
        ("HTTP/2", http2::http2(&authority)),
        ("Responses that break off or never end", responses::broken()),
        ("Statuses", responses::statuses()),
        ("Status 200", responses::false_successes()),
        ("Bodies", responses::bodies()),
    ];
    let mut titles = Vec::new();
    let (mut quick, mut slow) = (Vec::new(), Vec::new());
    for (title, faults) in groups {
        titles.push((title, faults.iter().map(|fault| fault.name).collect::<Vec<_>>()));
        for fault in faults {
            if fault.slow { slow.push((title, fault)) } else { quick.push((title, fault)) }
        }
    }
    // What takes the machine's time must not take it from those that have little.
    let mut outcomes = Vec::new();
    for (batch, attempt) in [(quick, LONG), (slow, SHORT)] {
        let config = config().timeouts(Timeouts { connect: LONG, attempt, overall: LONG });
        let trust = Trust { all: config.clone().root_certificates(&*authority.pem), usual: config };
        let mut prepared = Vec::new();
        for (title, fault) in batch {
            prepared.push(Meeting::prepare(title, fault, &trust).await);
        }
        let mut met: JoinSet<_> = prepared.into_iter().map(Meeting::run).collect();
        while let Some(outcome) = met.join_next().await {
            outcomes.push(outcome.unwrap());
        }
    }
    let mut text = table::INTRODUCTION.to_owned();
    for (title, names) in titles {
        text.push_str(&table::heading(title));
        for name in names {
            let mut same = outcomes.iter().filter(|(of, fault, _)| *of == title && *fault == name);
            let (Some((_, _, outcome)), None) = (same.next(), same.next()) else { panic!("{name} is there twice") };
            text.push_str(&table::row(name, outcome));
        }
    }
    text
}

#[tokio::test]
async fn the_table_of_faults_is_what_happens() {
    written::compare("docs/faults.md", &measured().await, "fault_table");
}
