//! A server in the same thread, which is asked without a socket.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use aliyun_api_mock_runtime::Engine;
use bytes::Bytes;
use http::{Request, Response};

/// What comes of a future that waits for nobody.
pub(super) fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a request whose body is there waits for nobody"),
    }
}

/// The response to an action of VPC, with more parameters behind its name where there are some.
pub(super) fn ask(engine: &Engine, action: &str) -> Response<Bytes> {
    let uri = format!("/?Action={action}&Version=2016-04-28&Format=JSON&RegionId=cn-hangzhou");
    now(engine.handle(Request::get(uri).body(Bytes::new()).expect("a request")))
}
