//! A mock server in the process, whose clock is that of tokio.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aliyun_api::transport::{HttpRequest, HttpResponse, TransportError};
use aliyun_api::{Config, Credentials, Pending, Transport, cen, ens, vpc};
use aliyun_api_mock::{Engine, Store};
use http::Request;
use serde_json::{Map, Value};
use tokio::time::Instant;

use crate::server::builder;

/// What responds in place of the server: how often an action was called, and what then, if anything.
type Fault = dyn Fn(&str, u32) -> Option<Result<HttpResponse, TransportError>> + Send + Sync;

#[derive(Clone)]
pub(crate) struct World(Arc<Inner>);

struct Inner {
    engine: Engine,
    /// The time up to which the clock of the engine was moved.
    moved: Mutex<Instant>,
    /// How often each action was called.
    calls: Mutex<BTreeMap<String, u32>>,
    fault: Box<Fault>,
}

impl World {
    pub(crate) fn new() -> Self {
        Self::with(|_, _| None)
    }

    /// A world in which some calls meet something else than the server.
    pub(crate) fn with(
        fault: impl Fn(&str, u32) -> Option<Result<HttpResponse, TransportError>> + Send + Sync + 'static,
    ) -> Self {
        let (moved, calls) = (Mutex::new(Instant::now()), Mutex::default());
        Self(Arc::new(Inner { engine: builder().build(), moved, calls, fault: Box::new(fault) }))
    }

    fn config(&self) -> Config {
        let config = Config::new(Credentials::new("testid", "testsecret")).region("cn-hangzhou");
        config.endpoint("http://mock.example").transport(self.clone())
    }

    pub(crate) fn vpc(&self) -> vpc::Client {
        vpc::Client::new(&self.config()).unwrap()
    }

    pub(crate) fn ens(&self) -> ens::Client {
        ens::Client::new(&self.config()).unwrap()
    }

    pub(crate) fn cen(&self) -> cen::Client {
        cen::Client::new(&self.config()).unwrap()
    }

    pub(crate) fn store(&self) -> Store<'_> {
        self.catch_up();
        self.0.engine.store("default")
    }

    /// Puts an object there.
    pub(crate) fn put(&self, service: &str, resource: &str, object: &Value) {
        let fields: Map<String, Value> = object.as_object().unwrap().clone();
        assert!(self.store().put(service, resource, fields), "{service} {resource}");
    }

    /// How often an action was called.
    pub(crate) fn calls(&self, action: &str) -> u32 {
        self.0.calls.lock().unwrap().get(action).copied().unwrap_or(0)
    }

    fn catch_up(&self) {
        let mut moved = self.0.moved.lock().unwrap();
        let now = Instant::now();
        self.0.engine.clock().advance(now.saturating_duration_since(*moved));
        *moved = now;
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("World")
    }
}

impl Transport for World {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            self.catch_up();
            let action = request.action().unwrap_or_default().to_owned();
            let count = {
                let mut calls = self.0.calls.lock().unwrap();
                let count = calls.entry(action.clone()).or_default();
                *count += 1;
                *count
            };
            if let Some(result) = (self.0.fault)(&action, count) {
                return result;
            }
            let way = request.url.trim_start_matches("http://mock.example").to_owned();
            let mut sent = Request::builder().method(request.method).uri(way);
            for (name, value) in &request.headers {
                sent = sent.header(&**name, value);
            }
            let response = self.0.engine.handle(sent.body(request.body.into()).unwrap()).await;
            let headers = response.headers().iter();
            let headers = headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect();
            Ok(HttpResponse { status: response.status().as_u16(), headers, body: response.into_body().to_vec() })
        })
    }
}

/// How long something takes by the clock of tokio.
pub(crate) async fn timed<T>(work: impl IntoFuture<Output = T>) -> (T, Duration) {
    let started = Instant::now();
    let result = work.await;
    (result, started.elapsed())
}
