//! The settings of the generated mock server are those of its runtime, none left out.

use std::time::Duration;

use aliyun_api_mock::vpc::VpcService;
use aliyun_api_mock::{Auth, Builder, Clock, Defaults, MockServer};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::server::vpc;

/// A builder on which every setter was called.
fn with_every_setting() -> Builder {
    MockServer::builder()
        .service(VpcService(Defaults))
        .auth(Auth::Strict)
        .key("me", "mine")
        .host("127.0.0.1")
        .port(0)
        .seed(7)
        .clock(Clock::fixed(0))
        .strict_parameters(true)
        .read_timeout(Duration::from_millis(200))
}

#[tokio::test]
async fn every_setting_of_the_runtime_is_one_of_the_mock() {
    let server: MockServer = with_every_setting().start().await.unwrap();
    assert_eq!(server.clock().now(), 0);
    assert_eq!(server.engine().auth(), Auth::Strict);
    let mut silent = TcpStream::connect(server.addr()).await.unwrap();
    let mut received = Vec::new();
    let read = timeout(Duration::from_secs(10), silent.read_to_end(&mut received)).await;
    assert!(read.is_ok(), "whoever sends nothing is cut off after the read timeout");
    let ids = async |builder: Builder| {
        let server = builder.auth(Auth::Off).clock(Clock::real()).start().await.unwrap();
        vpc(&server).create_vpc("cn-hangzhou").send().await.unwrap().vpc_id
    };
    assert_eq!(ids(with_every_setting()).await, ids(MockServer::builder().seed(7)).await);
}

#[tokio::test]
async fn a_host_that_this_machine_does_not_have_is_refused() {
    // An address that is only for documentation.
    let error = MockServer::builder().host("192.0.2.1").start().await.unwrap_err();
    assert!(error.to_string().contains("192.0.2.1"), "{error}");
}

#[test]
fn a_service_with_other_handlers_takes_the_place_of_the_default_one() {
    assert_eq!(with_every_setting().build().size(), MockServer::builder().build().size());
}
