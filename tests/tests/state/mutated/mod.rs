//! Requests that nobody should send: documented examples with parameters taken away, doubled, swapped and spoilt, and bytes
//! that are no request. Whatever comes, the server responds with an error of the client's, and goes on.
//!
//! `MUTATIONS=200000` sends more of them than a test run does.

mod bytes;
mod pairs;

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use ::bytes::Bytes;
use aliyun_api_core::query;
use aliyun_api_core::sign::percent;
use aliyun_api_mock::{Engine, MockServer};
use fastrand::Rng;
use http::Request;
use serde_json::Value;

use crate::lives::catalogue::Catalogue;

type Pairs = Vec<(String, String)>;

/// How many requests are sent unless `MUTATIONS` says otherwise.
const REQUESTS: usize = 3_000;

/// So many requests leave no trace in memory: what they made is taken away.
const BEFORE_RESET: usize = 5_000;

/// Of a longer one, no request can be made.
const LONGEST_QUERY: usize = 60_000;

/// How long a response may take: longer is a hang.
const HANG: Duration = Duration::from_secs(10);

fn count() -> usize {
    let said = std::env::var("MUTATIONS").ok();
    said.map_or(REQUESTS, |text| text.parse().expect("MUTATIONS is a number"))
}

/// Every example as it is sent.
fn examples() -> Vec<Pairs> {
    let catalogue = Catalogue::load();
    let mut requests = Vec::new();
    for action in &catalogue.actions {
        for example in &action.examples {
            let mut record = (action.entry.operation.new_request)();
            aliyun_api_core::json::decode_value(&Value::Object(example.clone()), &mut *record).expect("examples fit");
            let mut pairs = query::encode(&*record);
            let (name, version) = (action.entry.operation.action.name, action.entry.service.info.version);
            pairs.splice(0..0, [("Action".to_owned(), name.to_owned()), ("Version".to_owned(), version.to_owned())]);
            requests.push(pairs);
        }
    }
    requests
}

/// A request of these parameters, in one of the ways in which they travel.
fn request(pairs: &Pairs, rng: &mut Rng) -> Request<Bytes> {
    let encoded: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", percent::encode(name), percent::encode(value))).collect();
    let half = if rng.bool() { encoded.len() } else { rng.usize(0..=encoded.len()) };
    let (query, form) = (encoded[..half].join("&"), encoded[half..].join("&"));
    // A target has a length; a form may be longer.
    let (query, form) = if query.len() > LONGEST_QUERY { (String::new(), encoded.join("&")) } else { (query, form) };
    let builder = Request::post(format!("/?{query}")).header("host", "vpc.aliyuncs.com");
    builder.header("content-type", "application/x-www-form-urlencoded").body(Bytes::from(form)).expect("a request")
}

async fn is_sound(engine: &Engine, request: Request<Bytes>, seed: u64, what: &str) {
    let response = tokio::time::timeout(HANG, engine.handle(request)).await;
    let response = response.unwrap_or_else(|_| panic!("with SEED={seed}, no response to {what}"));
    assert!(
        response.status().as_u16() < 500,
        "with SEED={seed}: {} {} to {what}",
        response.status(),
        String::from_utf8_lossy(response.body())
    );
}

#[tokio::test]
async fn no_request_is_too_much() {
    let (seed, examples) = (crate::seed(), examples());
    let mut rng = Rng::with_seed(seed);
    let server = crate::mock::builder().start().await.unwrap();
    for number in 0..count() {
        if number % BEFORE_RESET == 0 {
            server.reset();
        }
        let mut pairs = rng.choice(&examples).expect("there are examples").clone();
        for _ in 0..rng.usize(1..=4) {
            pairs::spoil(&mut pairs, &examples, &mut rng);
        }
        let what = format!("{:.2000}", format!("{pairs:?}"));
        is_sound(server.engine(), request(&pairs, &mut rng), seed, &what).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn no_bytes_are_too_much() {
    let (seed, examples) = (crate::seed(), examples());
    let mut rng = Rng::with_seed(seed);
    let builder: aliyun_api_mock::Builder = MockServer::builder();
    let server = builder.read_timeout(Duration::from_secs(5)).start().await.unwrap();
    let address = server.addr();
    let sent = tokio::task::spawn_blocking(move || {
        for _ in 0..count() / 20 {
            let pairs = rng.choice(&examples).expect("there are examples");
            let bytes = bytes::spoilt(pairs, &mut rng);
            let mut stream = TcpStream::connect(address).expect("the server accepts");
            stream.set_read_timeout(Some(HANG)).unwrap();
            // The server may close while this is written.
            let _ = stream.write_all(&bytes);
            let _ = stream.shutdown(std::net::Shutdown::Write);
            let mut response = Vec::new();
            let read = stream.read_to_end(&mut response);
            let told = String::from_utf8_lossy(&response);
            let shown = String::from_utf8_lossy(&bytes);
            let hangs = read.as_ref().is_err_and(|error| error.kind() == std::io::ErrorKind::WouldBlock);
            assert!(!hangs, "with SEED={seed}, no end of the response {told:.300} to {shown:.2000}");
            assert!(!told.starts_with("HTTP/1.1 5"), "with SEED={seed}: {told:.600} to {shown:.2000}");
        }
    });
    sent.await.unwrap();
    let mut connection = aliyun_api_tests::Connection::open(address);
    assert!(connection.call("2016-04-28", "DescribeVpcs", &[("RegionId", "cn-hangzhou")]).is_ok(), "it goes on");
}
