//! The metadata server of an ECS instance.

use std::time::{Duration, Instant};

use aliyun_api_runtime::providers::{EcsMetadataProvider, ProviderConfig};

use super::{Hand, Here, failure, fields, id};
use crate::server::{Received, Server, http, json};

const ROLES: &str = "/latest/meta-data/ram/security-credentials/";

fn config(server: &Server) -> ProviderConfig {
    ProviderConfig::new().variables([("", ""); 0]).clock(Hand::new()).transport(Here::at(&server.address))
}

/// A server that gives tokens, and nothing without one.
fn modern(received: &Received) -> Vec<u8> {
    let token = received.header("x-aliyun-ecs-metadata-token");
    match (received.method(), received.target()) {
        ("PUT", "/latest/api/token") => http("200 OK", "", "sesame-token\n"),
        ("GET", _) if token != Some("sesame-token") => http("403 Forbidden", "", ""),
        ("GET", ROLES) => http("200 OK", "", "my-role\n"),
        ("GET", path) if path == format!("{ROLES}my-role") => json("200 OK", &fields("id-ecs", 3600)),
        _ => http("404 Not Found", "", "<html>hunter2</html>"),
    }
    .into()
}

/// A server that knows no tokens.
fn old(received: &Received) -> Vec<u8> {
    if received.method() == "PUT" { http("405 Method Not Allowed", "", "").into() } else { bare(received) }
}

fn bare(received: &Received) -> Vec<u8> {
    match received.target() {
        ROLES => http("200 OK", "", "my-role").into(),
        _ => json("200 OK", &fields("id-ecs", 3600)).into(),
    }
}

#[tokio::test]
async fn the_role_is_asked_for_with_a_token() {
    let server = Server::start_with(modern).await;
    assert_eq!(id(&EcsMetadataProvider::new(&config(&server))).await, "id-ecs");
    let lines: Vec<_> = server.received().into_iter().map(|received| received.line).collect();
    let get = |path: &str| format!("GET {path} HTTP/1.1");
    assert_eq!(lines, ["PUT /latest/api/token HTTP/1.1".to_owned(), get(ROLES), get(&format!("{ROLES}my-role"))]);
    assert!(server.received()[0].header("x-aliyun-ecs-metadata-token-ttl-seconds").is_some());
    assert_eq!(server.received()[0].header("host"), Some("100.100.100.200"));
    for named in [
        EcsMetadataProvider::new(&config(&server)).role("my-role"),
        EcsMetadataProvider::new(&config(&server).variables([("ALIBABA_CLOUD_ECS_METADATA", "my-role")])),
    ] {
        let before = server.received().len();
        assert_eq!(id(&named).await, "id-ecs");
        assert_eq!(server.received().len(), before + 2, "the role is not asked for");
    }
}

#[tokio::test]
async fn a_server_without_tokens_is_asked_without_one_unless_that_is_forbidden() {
    let server = Server::start_with(old).await;
    assert_eq!(id(&EcsMetadataProvider::new(&config(&server))).await, "id-ecs");
    let forbidden = config(&server).variables([("ALIBABA_CLOUD_IMDSV1_DISABLED", "True")]);
    for provider in [EcsMetadataProvider::new(&forbidden), EcsMetadataProvider::new(&config(&server)).token_required()]
    {
        assert_eq!(
            failure(&provider).await,
            "no credentials from the ECS metadata server: it gives no token: status 405"
        );
    }
}

#[tokio::test]
async fn what_is_wrong_is_said() {
    let server = Server::start_with(modern).await;
    for (role, expected) in [
        ("other", "role other: status 404"),
        ("../token", "the role is not a name: letters, digits, `-`, `_`, `.` and `@`"),
    ] {
        let told = failure(&EcsMetadataProvider::new(&config(&server)).role(role)).await;
        assert_eq!(told, format!("no credentials from the ECS metadata server: {expected}"));
    }
    let body = r#"{"Code":"Failed","AccessKeySecret":"hunter2","Message":"hunter2 is not for you"}"#;
    let server = Server::start(json("200 OK", body)).await;
    let told = failure(&EcsMetadataProvider::new(&config(&server)).role("r")).await;
    assert_eq!(told, "no credentials from the ECS metadata server: role r: Failed, status 200: *** is not for you");
}

#[tokio::test]
async fn a_server_that_hangs_is_given_up_on() {
    let server = Server::start("").await;
    let started = Instant::now();
    let told = failure(&EcsMetadataProvider::new(&config(&server)).role("r")).await;
    assert!(told.starts_with("no credentials from the ECS metadata server: role r: no response within 1s"), "{told}");
    // A second for the token, another for the role.
    assert!(started.elapsed() < Duration::from_secs(4), "{:?}", started.elapsed());
}
