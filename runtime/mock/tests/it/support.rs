//! Short ways to send a request to an engine and to look at its response.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use aliyun_api_mock_runtime::{Auth, Builder, Clock, Engine, Server};
use bytes::Bytes;
use http::{Request, Response};
use serde_json::Value;

use crate::mini::{ENS, Mini, VPC};

/// 2026-11-21T23:05:48Z, when the captured requests were sent.
pub(crate) const NOW: i64 = 1_795_302_348_000;

pub(crate) fn builder() -> Builder {
    let services = Server::builder().service(Mini(&VPC)).service(Mini(&ENS));
    services.auth(Auth::Off).clock(Clock::fixed(NOW))
}

pub(crate) fn engine() -> Engine {
    builder().build()
}

/// Nothing in the engine waits for anything, so one poll is enough.
pub(crate) fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the engine waits"),
    }
}

pub(crate) fn send(engine: &Engine, request: Request<Bytes>) -> Response<Bytes> {
    now(engine.handle(request))
}

pub(crate) fn get(engine: &Engine, uri: &str) -> Response<Bytes> {
    send(engine, Request::get(uri).body(Bytes::new()).unwrap())
}

pub(crate) fn json(response: &Response<Bytes>) -> Value {
    serde_json::from_slice(response.body()).unwrap_or_else(|_| panic!("no JSON: {response:?}"))
}

/// Calls an action of the small VPC service; the parameters are a query.
pub(crate) fn call(engine: &Engine, action: &str, query: &str) -> (u16, Value) {
    let response = get(engine, &format!("/?Action={action}&Version=2016-04-28&Format=JSON&{query}"));
    (response.status().as_u16(), json(&response))
}

/// The response of an action that must succeed.
pub(crate) fn ok(engine: &Engine, action: &str, query: &str) -> Value {
    let (status, response) = call(engine, action, query);
    assert_eq!(status, 200, "{action} {query}: {response}");
    response
}

/// Status and code of an action that must be refused.
pub(crate) fn refused(engine: &Engine, action: &str, query: &str) -> (u16, String) {
    let (status, response) = call(engine, action, query);
    assert!(status >= 400, "{action} {query}: {response}");
    (status, text(&response, "Code"))
}

pub(crate) fn text(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap_or_else(|| panic!("no {field} in {value}")).to_owned()
}

pub(crate) fn create_vpc(engine: &Engine) -> String {
    text(&ok(engine, "CreateVpc", "RegionId=cn-hangzhou"), "VpcId")
}

pub(crate) fn warnings(response: &Response<Bytes>) -> Vec<String> {
    let values = response.headers().get_all("x-mock-warning").iter();
    values.map(|value| value.to_str().unwrap().to_owned()).collect()
}
