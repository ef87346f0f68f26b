//! The settings of the mock server, each by what it does.

use std::time::Duration;

use aliyun_api::vpc::Client;
use aliyun_api::vpc::VpcStatus;
use aliyun_api::{Config, Credentials};
use aliyun_api_mock::vpc::VpcService;
use aliyun_api_mock::{Auth, Builder, Clock, Defaults, MockServer, StateMode};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::server::vpc;

/// A builder with settings of every kind.
fn with_every_setting() -> Builder {
    MockServer::builder()
        .service(VpcService(Defaults))
        .auth(Auth::Strict)
        .key("me", "mine")
        .account_key("42", "you", "yours")
        .states(StateMode::Timed)
        .region("cn-beijing")
        .signature_clock(Clock::real())
        .host("127.0.0.1")
        .port(0)
        .seed(7)
        .clock(Clock::fixed(0))
        .strict_parameters(true)
        .read_timeout(Duration::from_millis(200))
}

#[tokio::test]
async fn clock_signatures_timeout_and_seed_are_as_they_are_set() {
    let server: MockServer = with_every_setting().start().await.unwrap();
    assert_eq!(server.clock().now(), 0);
    assert_eq!(server.engine().auth(), Auth::Strict);
    let mut silent = TcpStream::connect(server.addr()).await.unwrap();
    let mut received = Vec::new();
    let read = timeout(Duration::from_secs(10), silent.read_to_end(&mut received)).await;
    assert!(read.is_ok(), "whoever sends nothing is cut off after the read timeout");
    let ids = async |builder: Builder| {
        let server = builder.auth(Auth::Off).clock(Clock::real()).start().await.unwrap();
        vpc(&server).create_vpc().send().await.unwrap().vpc_id
    };
    let seeded = ids(with_every_setting()).await;
    assert_eq!(seeded, ids(MockServer::builder().seed(7)).await);
    assert_ne!(seeded, ids(MockServer::builder().seed(8)).await);
}

#[tokio::test]
async fn a_key_is_known_by_its_secret() {
    // Signatures follow the real time, wherever the clock of the server stands.
    let server = with_every_setting().start().await.unwrap();
    let call = async |secret: &str| {
        let config = Config::new(Credentials::new("me", secret)).region("cn-hangzhou").endpoint(server.url());
        Client::new(&config).unwrap().create_vpc().send().await
    };
    call("mine").await.unwrap();
    assert!(call("yours").await.unwrap_err().code() == "SignatureDoesNotMatch");
}

#[tokio::test]
async fn strict_parameters_refuse_what_an_action_does_not_have() {
    let code = async |strict: bool| {
        let server = MockServer::builder().strict_parameters(strict).start().await.unwrap();
        let called = vpc(&server).call("CreateVpc", [("RegionId", "cn-hangzhou"), ("Pong", "1")]).await;
        called.err().and_then(|error| error.code().as_str().map(str::to_owned))
    };
    assert_eq!(code(true).await.as_deref(), Some("InvalidParameter.Pong"));
    assert_eq!(code(false).await, None);
}

#[tokio::test]
async fn states_are_there_at_once_or_wait_to_be_told() {
    let server: MockServer = MockServer::builder().states(StateMode::Immediate).start().await.unwrap();
    let client = vpc(&server);
    let status = async |id: &str| client.describe_vpc_attribute(id).send().await.unwrap().status;
    let made = client.create_vpc().send().await.unwrap();
    assert_eq!(status(&made.vpc_id).await, Some(VpcStatus::Available));
    server.engine().set_states("default", StateMode::Manual);
    let made = client.create_vpc().send().await.unwrap();
    server.clock().advance(Duration::from_secs(3600));
    assert_eq!(status(&made.vpc_id).await, Some(VpcStatus::Pending));
    assert!(server.engine().advance_states("default") > 0);
    assert_eq!(status(&made.vpc_id).await, Some(VpcStatus::Available));
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
