//! A mock server that stands still in time, and clients for it.

use std::fmt::Debug;
use std::time::Duration;

use aliyun_api::vpc::{CreateNatGatewayRequired, CreateNatGatewayResponse, CreateVSwitchRequired, NatGatewayType};
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

/// A new NAT gateway in a VSwitch of its own.
pub(crate) async fn nat_gateway(client: &vpc::Client, server: &MockServer, vpc_id: &str) -> CreateNatGatewayResponse {
    let vswitch = CreateVSwitchRequired {
        cidr_block: "172.16.200.0/24".to_owned(),
        vpc_id: vpc_id.to_owned(),
        zone_id: "cn-hangzhou-b".to_owned(),
    };
    let vswitch_id = client.create_vswitch(vswitch).send().await.unwrap().vswitch_id;
    wait(server);
    let gateway =
        CreateNatGatewayRequired { vpc_id: vpc_id.to_owned(), vswitch_id, nat_type: NatGatewayType::Enhanced };
    client.create_nat_gateway(gateway).send().await.unwrap()
}

/// The error of a call that the service must refuse.
pub(crate) fn refusal<T: Debug>(result: Result<T, Error>) -> Error {
    let error = result.expect_err("the call must be refused");
    assert_eq!(error.kind(), ErrorKind::Service, "{error}");
    assert!(error.request_id().is_some_and(|id| !id.is_empty()), "{error}");
    error
}
