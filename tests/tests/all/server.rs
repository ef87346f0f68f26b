//! A mock server that stands still in time, and clients for it.

use std::fmt::Debug;
use std::time::Duration;

use aliyun_api::{Config, Credentials, Error, ErrorKind, cen, ens, vpc};
use aliyun_api_mock::{Auth, Builder, Clock, MockServer};

/// Settings of a strict server whose clock moves only when it is told to: no test depends on the speed of a machine.
pub(crate) fn builder() -> Builder {
    MockServer::builder().auth(Auth::Strict).clock(Clock::fixed(Clock::real().now())).strict_parameters(true)
}

pub(crate) async fn start() -> MockServer {
    builder().start().await.unwrap()
}

/// Long enough for every state to be reached.
pub(crate) fn wait(server: &MockServer) {
    server.clock().advance(Duration::from_secs(60));
}

/// The configuration of another access key.
pub(crate) fn config(server: &MockServer, id: &str, secret: &str) -> Config {
    Config::new(Credentials::new(id, secret)).region("cn-hangzhou").endpoint(server.url())
}

pub(crate) fn vpc(server: &MockServer) -> vpc::Client {
    vpc::Client::new(&server.client_config()).unwrap()
}

pub(crate) fn ens(server: &MockServer) -> ens::Client {
    ens::Client::new(&server.client_config()).unwrap()
}

pub(crate) fn cen(server: &MockServer) -> cen::Client {
    cen::Client::new(&server.client_config()).unwrap()
}

/// The error of a call that the service must refuse.
pub(crate) fn refusal<T: Debug>(result: Result<T, Error>) -> Error {
    let error = result.expect_err("the call must be refused");
    assert_eq!(error.kind(), ErrorKind::Service, "{error}");
    assert!(error.request_id().is_some_and(|id| !id.is_empty()), "{error}");
    error
}
