//! A request: where it goes, some headers, and what it says.

use std::cell::Cell;

use aliyun_api_core::query;
use aliyun_api_core::sign::percent;
use aliyun_api_mock::{Auth, MockServer};
use aliyun_api_mock_runtime::Engine;
use bytes::Bytes;
use http::{HeaderValue, Request};

use super::ask::now;
use super::{choice, chosen};
use crate::actions;

thread_local! {
    static SERVER: (Engine, Cell<usize>) = (MockServer::builder().auth(Auth::Off).build(), Cell::new(0));
}

/// After so many requests, what they made is taken away.
const BEFORE_RESET: usize = 1_000;

/// Whatever comes, the response is one that the service could give, or an error of the client's.
pub(super) fn run(bytes: &[u8]) {
    let (how, bytes) = choice(bytes);
    let mut parts = bytes.splitn(3, |byte| *byte == b'\n');
    let mut next = || parts.next().unwrap_or_default();
    let (target, headers, body) = (String::from_utf8_lossy(next()), next(), next());
    let method = ["GET", "POST", "PUT", "OPTIONS"][how % 4];
    let Ok(uri) = http::Uri::try_from(&*target) else { return };
    let mut builder = Request::builder().method(method).uri(uri);
    for (name, value) in ["content-type", "accept", "host", "x-acs-action", "x-acs-version", "x-mock-namespace"]
        .into_iter()
        .zip(headers.split(|byte| *byte == b'\t'))
    {
        if let (Ok(value), false) = (HeaderValue::from_bytes(value), value.is_empty()) {
            builder = builder.header(name, value);
        }
    }
    let Ok(request) = builder.body(Bytes::copy_from_slice(body)) else { return };
    SERVER.with(|(engine, count)| {
        if count.replace(count.get() + 1) % BEFORE_RESET == 0 {
            engine.reset("default");
        }
        let response = now(engine.handle(request));
        assert!(response.status().as_u16() < 500, "{}", String::from_utf8_lossy(response.body()));
        let kind = response.headers().get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if kind.starts_with("application/json") {
            serde_json::from_slice::<serde_json::Value>(response.body()).expect("a response that says it is JSON is");
        }
    });
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let headers = "application/x-www-form-urlencoded\tapplication/json\tvpc.aliyuncs.com";
    let example = |entry: crate::Entry| {
        let mut record = (entry.operation.new_request)();
        // Of most actions there is no request in the tables; their names are worth a start.
        aliyun_api_core::json::decode(b"{}", &mut *record).ok();
        let (name, version) = (entry.operation.action.name, entry.service.info.version);
        let fields = record.schema().fields.iter().map(|field| format!("&{}=1", percent::encode(field.wire)));
        let said = percent::join(&query::encode(&*record));
        let query = format!("Action={name}&Version={version}&{said}{}", fields.collect::<String>());
        [
            chosen(0, format!("/?{query}\n{headers}\n")),
            chosen(1, format!("/\n{headers}\n{query}")),
            chosen(1, format!("/{}/{version}/{name}\n{headers}\n{query}", entry.service.info.id)),
        ]
    };
    let own = ["/_mock/seed", "/_mock/faults", "/_mock/clock", "/_mock/state", "/_mock/requests?limit=2", "/_mock/"];
    let own =
        own.into_iter().map(|path| chosen(1, format!("{path}\n\tapplication/json\n{{\"vpc\": {{\"Vpc\": []}}}}")));
    actions().into_iter().flat_map(example).chain(own).collect()
}
