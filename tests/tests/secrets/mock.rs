//! What the mock server shows of the requests that it gets: headers, messages, responses, state, contexts.

use std::path::Path;
use std::sync::Arc;

use aliyun_api::transport::{HttpRequest, HttpResponse, TransportError};
use aliyun_api::{CallOptions, Pending, Transport};
use aliyun_api_core::{Record, Schema, ValueType, json};
use aliyun_api_generator::model::Model;
use aliyun_api_mock::{Auth, Context, Engine, ServiceHandlers};
use aliyun_api_mock_runtime::seed::seed;
use aliyun_api_mock_runtime::{HandlerFuture, Server, Service};
use aliyun_api_runtime::Client;
use aliyun_api_tests::{Entry, find};
use http::Request;
use parking_lot::Mutex;
use serde_json::Value;

use crate::errors::config;
use crate::plant::{Kind, Planter};
use crate::search::Search;

const SPECS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");

/// What was shown, and by what.
type Shown = Arc<Mutex<Vec<(String, String)>>>;

/// Sends every example of the specs, with a secret in every place, to a server that knows what the example names, and
/// searches what it shows. Gives the number of places.
pub(crate) async fn search(search: &mut Search) -> usize {
    let model: Model = aliyun_api_generator::load(Path::new(SPECS)).model.expect("the specs have no findings");
    let (mut places, mut responses) = (0, 0);
    for (service, action) in model.services.iter().flat_map(|service| service.actions.iter().map(move |a| (service, a)))
    {
        let entry = find(&service.id, &action.wire).expect("the mock server has the action");
        for example in &action.examples {
            for (kind, auth) in [(Kind::Plain, Auth::Warn), (Kind::Loud, Auth::Warn), (Kind::Plain, Auth::Strict)] {
                let mut planter = Planter::new(kind, entry.operation.action.name);
                let mut fields = example.request.clone();
                planter.fields(entry.operation.action.request, &mut fields, false);
                let mut request = (entry.operation.new_request)();
                json::decode_value(&Value::Object(fields), &mut *request).unwrap();
                if sent(entry, &*request, auth, search).await && kind == Kind::Plain && !planter.places.is_empty() {
                    responses += 1;
                }
                places += planter.places.len();
            }
        }
    }
    assert!(responses >= 5, "only {responses} requests with a secret were served");
    places
}

/// Sends a request, wrongly signed, and searches what is shown. Whether the server served it.
async fn sent(entry: Entry, request: &dyn Record, auth: Auth, search: &mut Search) -> bool {
    let shown = Shown::default();
    let mut server = Server::builder().auth(auth);
    for handlers in aliyun_api_mock::services() {
        server = server.service(Box::new(Spy { handlers, shown: Arc::clone(&shown) }));
    }
    let engine = server.build();
    seed(&engine.store("default"), entry.operation, request).unwrap();
    let documented = secret_fields((entry.operation.new_response)().schema());
    let through = Through { engine: engine.clone(), shown: Arc::clone(&shown), auth, documented };
    let client = Client::new(entry.service.info, &config().transport(through)).unwrap();
    let mut response = (entry.operation.new_response)();
    let result = client.execute(entry.operation.action, request, &mut *response, &CallOptions::default()).await;
    if let Err(error) = &result {
        search.error(&entry.name(), error);
    }
    let state = engine.handle(Request::get("/_mock/state?limit=1000").body(Default::default()).unwrap()).await;
    let state = String::from_utf8_lossy(state.body()).into_owned();
    assert!(state.contains("accounts"), "{state}");
    shown.lock().push(("state".to_owned(), state));
    let kept = engine.handle(Request::get("/_mock/requests").body(Default::default()).unwrap()).await;
    let kept = String::from_utf8_lossy(kept.body()).into_owned();
    assert!(kept.contains(entry.operation.action.name), "{kept}");
    shown.lock().push(("requests".to_owned(), kept));
    shown.lock().push(("table of requests".to_owned(), format!("{} {:?}", engine.requests(), engine.requests())));
    for (what, text) in shown.lock().iter() {
        search.look(&format!("{} {what}", entry.name()), text);
    }
    result.is_ok()
}

/// Brings requests to an engine, and keeps what it responds.
#[derive(Debug)]
struct Through {
    engine: Engine,
    shown: Shown,
    auth: Auth,
    /// The fields with secrets that the action is documented to respond with, such as pre-shared keys.
    documented: Vec<&'static str>,
}

/// The names of the fields of a response that hold secrets.
fn secret_fields(schema: &Schema) -> Vec<&'static str> {
    let mut found = Vec::new();
    for field in schema.fields {
        if field.sensitive {
            found.push(field.wire);
        }
        let mut kind = &field.kind;
        while let ValueType::List(element) = kind {
            kind = element;
        }
        if let ValueType::Record(inner) = kind {
            found.extend(secret_fields(inner));
        }
    }
    found
}

/// A response without the fields of these names.
fn without(mut value: Value, names: &[&str]) -> Value {
    match &mut value {
        Value::Object(fields) => {
            fields.retain(|name, _| !names.contains(&name.as_str()));
            fields.values_mut().for_each(|inner| *inner = without(inner.take(), names));
        }
        Value::Array(items) => items.iter_mut().for_each(|inner| *inner = without(inner.take(), names)),
        _ => {}
    }
    value
}

impl Transport for Through {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let mut made = Request::builder().method(request.method).uri(request.url);
            for (name, value) in &request.headers {
                made = made.header(&**name, value);
            }
            let response = self.engine.handle(made.body(request.body.into()).unwrap()).await;
            let (head, body) = response.into_parts();
            let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
            let headers: Vec<_> = head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect();
            assert!(self.auth == Auth::Strict || head.headers.contains_key("x-mock-warning"), "a warning is told");
            let mut shown = self.shown.lock();
            shown.extend(headers.iter().map(|(name, value)| (format!("header {name}"), value.clone())));
            if self.auth != Auth::Strict {
                // A strict server repeats the request on purpose, as the service does.
                let body: Value = serde_json::from_slice(&body).expect("a response is JSON");
                shown.push(("body".to_owned(), without(body, &self.documented).to_string()));
            }
            Ok(HttpResponse { status: head.status.as_u16(), headers, body: body.to_vec() })
        })
    }
}

/// Keeps what a handler can show of its context and its request.
struct Spy {
    handlers: Box<dyn ServiceHandlers>,
    shown: Shown,
}

impl ServiceHandlers for Spy {
    fn service(&self) -> &'static Service {
        self.handlers.service()
    }

    fn call<'a>(&'a self, operation: usize, cx: &'a Context, request: Box<dyn Record>) -> HandlerFuture<'a> {
        self.shown.lock().push(("context".to_owned(), format!("{cx:?} {request:?}")));
        Box::pin(async move {
            let result = self.handlers.call(operation, cx, request).await;
            self.shown.lock().push(("handler".to_owned(), format!("{result:?}")));
            result
        })
    }
}
