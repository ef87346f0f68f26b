//! Handlers that respond as they were told to, and keep the requests that they got.

use std::sync::Arc;

use aliyun_api_core::{Record, json};
use aliyun_api_mock::{ApiError, Context, ServiceHandlers};
use aliyun_api_mock_runtime::{HandlerFuture, Service};
use parking_lot::Mutex;
use serde_json::Value;

/// A service that responds to every action with the same JSON. Clones share what they keep.
#[derive(Clone, Debug)]
pub struct Replay {
    service: &'static Service,
    response: Arc<Value>,
    received: Arc<Mutex<Vec<Value>>>,
}

impl Replay {
    /// The service with this response.
    pub fn new(service: &'static Service, response: Value) -> Self {
        Self { service, response: Arc::new(response), received: Arc::default() }
    }

    /// The requests since the last call, decoded and written as JSON again.
    pub fn take_received(&self) -> Vec<Value> {
        std::mem::take(&mut self.received.lock())
    }
}

impl ServiceHandlers for Replay {
    fn service(&self) -> &'static Service {
        self.service
    }

    fn call<'a>(&'a self, _: usize, cx: &'a Context, request: Box<dyn Record>) -> HandlerFuture<'a> {
        self.received.lock().push(json::to_value(&*request));
        Box::pin(async move {
            let mut response = (cx.operation().new_response)();
            let unfit = |error| ApiError::new(500, "InternalError", format!("the response does not fit: {error}"));
            json::decode_value(&self.response, &mut *response).map_err(unfit)?;
            Ok(response)
        })
    }
}
