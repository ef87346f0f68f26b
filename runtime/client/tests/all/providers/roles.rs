//! Roles: over other credentials, and for a token.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use aliyun_api_runtime::providers::{AssumeRole, OidcProvider, ProviderConfig};
use aliyun_api_runtime::replay::Recorder;
use aliyun_api_runtime::{Credentials, ProvideCredentials};

use super::{Hand, Here, Home, failure, given, id, signed, told};
use crate::server::{Received, Server, http, json};

const ARN: &str = "acs:ram::1:role/reader";

fn key() -> Credentials {
    Credentials::new("id-0", "s3cr3t").with_security_token("sesame-0")
}

fn parameter(received: &Received, name: &str) -> Option<String> {
    let form = aliyun_api_runtime::__core::sign::percent::split(&received.body);
    received.query().into_iter().chain(form).find(|(known, _)| known == name).map(|(_, value)| value)
}

#[tokio::test]
async fn a_role_is_assumed_with_a_signed_request() {
    let server = Server::start(json("200 OK", &given("id-role", 3600))).await;
    let config = ProviderConfig::new()
        .clock(Hand::new())
        .variables([("ALIBABA_CLOUD_ROLE_SESSION_NAME", "from-env"), ("ALIBABA_CLOUD_STS_REGION", "cn-a")]);
    let role = || AssumeRole::new(key(), ARN).config(&config).sts_endpoint(server.endpoint());
    assert_eq!(id(&role()).await, "id-role");
    let role = role().session_name("me").duration(Duration::from_secs(900)).policy("{}").external_id("x");
    let sent = signed(role).await;
    assert_eq!(sent.header("x-acs-security-token"), Some("sesame"));
    assert!(sent.header("authorization").unwrap().contains("Credential=id-role,"));
    let received = server.received();
    let (first, second) = (&received[0], &received[1]);
    assert_eq!((first.method(), first.header("x-acs-action")), ("POST", Some("AssumeRole")));
    assert_eq!(first.header("x-acs-version"), Some("2015-04-01"));
    assert!(first.header("authorization").unwrap().starts_with("ACS3-HMAC-SHA256 Credential=id-0,"));
    assert_eq!(first.header("x-acs-security-token"), Some("sesame-0"));
    let of = |received, names: [&str; 3]| names.map(|name| parameter(received, name).unwrap());
    assert_eq!(of(first, ["RoleArn", "RoleSessionName", "DurationSeconds"]), [ARN, "from-env", "3600"]);
    assert_eq!(of(second, ["RoleSessionName", "DurationSeconds", "ExternalId"]), ["me", "900", "x"]);
    assert_eq!(parameter(second, "Policy").as_deref(), Some("{}"));
}

#[tokio::test]
async fn a_refusal_says_code_and_message_without_secrets() {
    let body = r#"{"RequestId":"r-1","Code":"NoPermission","Message":"not for s3cr3t with sesame-0 at all"}"#;
    let server = Server::start(json("403 Forbidden", body)).await;
    let role = AssumeRole::new(key(), ARN).sts_endpoint(server.endpoint());
    let host = server.address.clone();
    assert_eq!(
        failure(&role).await.replace(&host, "HOST"),
        "no credentials from STS: AssumeRole at HOST: NoPermission, status 403, request id r-1: not for *** with *** at all"
    );
    for (response, expected) in [
        (http("502 Bad Gateway", "", "<html>hunter2</html>"), "status 502"),
        (json("200 OK", "hunter2"), "the response is not a JSON object"),
        (json("200 OK", r#"{"AccessKeySecret":"hunter2"}"#), "the response has no `Credentials`"),
        (
            json("200 OK", r#"{"Credentials":{"AccessKeyId":"i","AccessKeySecret":"hunter2"}}"#),
            "it gives no `SecurityToken`",
        ),
        (json("200 OK", &given("i", 60).replace("2030", "hunter2")), "its `Expiration` is no time"),
        (
            json("200 OK", &given("i", 60).replace("2030", "2029")),
            "what it gives ended at 2029-01-01T00:01:00Z, and it is 2030-01-01T00:00:00Z by the clock of this machine",
        ),
    ] {
        let server = Server::start(response).await;
        let config = ProviderConfig::new().clock(Hand::new());
        let role = AssumeRole::new(key(), ARN).config(&config).sts_endpoint(server.endpoint());
        let told = failure(&role).await;
        assert_eq!(told, format!("no credentials from STS: AssumeRole at {}: {expected}", server.address));
    }
    let role = AssumeRole::new(key(), ARN).sts_endpoint("http://127.0.0.1:1");
    let told = failure(&role).await;
    assert!(told.starts_with("no credentials from STS: AssumeRole at 127.0.0.1:1: no connection: "), "{told}");
    let role = AssumeRole::new(key(), ARN).sts_region("evil.example/");
    let told = failure(&role).await;
    assert!(told.starts_with("no credentials from STS: the region is not an id"), "{told}");
    let role = AssumeRole::new(Credentials::new("id", ""), ARN);
    assert!(failure(&role).await.contains("the access key secret is empty"));
}

/// A server that refuses so often, then gives credentials.
async fn refusing(times: usize, refusal: String) -> Server {
    let asked = AtomicUsize::new(0);
    Server::start_with(move |_| match asked.fetch_add(1, Ordering::Relaxed) {
        number if number < times => refusal.clone().into_bytes(),
        _ => json("200 OK", &given("id-role", 3600)).into_bytes(),
    })
    .await
}

#[tokio::test]
async fn what_passes_by_itself_is_asked_for_again_and_signed_anew() {
    let throttled = json("400 Bad Request", r#"{"Code":"Throttling.User","Message":"too many"}"#);
    for (refusal, times, sent) in [
        (throttled.clone(), 2, 3),
        (http("503 Service Unavailable", "", ""), 1, 2),
        (throttled, 3, 3),
        (json("403 Forbidden", r#"{"Code":"NoPermission","Message":"no"}"#), 1, 1),
    ] {
        let server = refusing(times, refusal).await;
        let config = ProviderConfig::new().clock(Hand::new());
        let role = AssumeRole::new(key(), ARN).config(&config).sts_endpoint(server.endpoint());
        assert_eq!(role.credentials().await.is_ok(), times < sent, "{times} refusals");
        let received = server.received();
        assert_eq!(received.len(), sent, "{times} refusals");
        let nonces: std::collections::BTreeSet<_> =
            received.iter().map(|one| one.header("x-acs-signature-nonce").unwrap().to_owned()).collect();
        assert_eq!(nonces.len(), sent, "a nonce counts once");
    }
}

#[test]
fn a_role_is_renewed_once_for_all_calls_in_whichever_runtime() {
    let runtime = || tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let (serving, count) = (runtime(), AtomicUsize::new(0));
    let server = serving.block_on(Server::start_with(move |_| {
        let number = count.fetch_add(1, Ordering::Relaxed) as u64 + 1;
        json("200 OK", &given(&format!("id-{number}"), 3600 * number)).into()
    }));
    let clock = Hand::new();
    let config = ProviderConfig::new().clock(clock.clone());
    let role = Arc::new(AssumeRole::new(key(), ARN).config(&config).sts_endpoint(server.endpoint()));
    for round in 1..=3 {
        // The moment at which those of the round before end.
        clock.set(3600 * (round - 1));
        runtime().block_on(async {
            let call = |_| {
                let role = Arc::clone(&role);
                tokio::spawn(async move { id(&role).await })
            };
            let calls: Vec<_> = (0..1000).map(call).collect();
            for call in calls {
                assert_eq!(call.await.unwrap(), format!("id-{round}"));
            }
        });
        assert_eq!(server.received().len() as u64, round);
    }
}

fn with_token(home: &Home, text: &str) -> OidcProvider {
    std::fs::write(home.path("token"), text).unwrap();
    OidcProvider::new(ARN, "acs:ram::1:oidc-provider/k8s", home.path("token")).config(&home.config)
}

#[tokio::test]
async fn a_token_is_read_anew_for_each_renewal_and_nothing_is_signed() {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let server = Server::start_with(move |_| {
        let number = counted.fetch_add(1, Ordering::Relaxed) as u64 + 1;
        json("200 OK", &given(&format!("id-{number}"), 3600 * number)).into()
    })
    .await;
    let (mut home, clock) = (Home::new(), Hand::new());
    home.config = home.config.clone().clock(clock.clone()).transport(Here::at(&server.address));
    let provider = with_token(&home, "jwt-1\n");
    assert_eq!(id(&provider).await, "id-1");
    std::fs::write(home.path("token"), "jwt-2").unwrap();
    assert_eq!(id(&provider).await, "id-1", "they are still good");
    clock.set(3300);
    assert_eq!(id(&provider).await, "id-2");
    let received = server.received();
    assert_eq!(received[0].method(), "POST");
    assert_eq!(received[0].header("host"), Some("sts.aliyuncs.com"));
    assert!(received[0].header("authorization").is_none() && received[0].header("x-acs-security-token").is_none());
    for (name, value) in [
        ("Action", "AssumeRoleWithOIDC"),
        ("Version", "2015-04-01"),
        ("Format", "JSON"),
        ("RoleArn", ARN),
        ("OIDCProviderArn", "acs:ram::1:oidc-provider/k8s"),
        ("OIDCToken", "jwt-1"),
        ("RoleSessionName", "aliyun-api"),
        ("DurationSeconds", "3600"),
    ] {
        assert_eq!(parameter(&received[0], name).as_deref(), Some(value));
    }
    assert!(!received[0].target().contains("jwt"), "a token stands in no URL");
    assert_eq!(parameter(&received[1], "OIDCToken").as_deref(), Some("jwt-2"));
}

#[tokio::test]
async fn what_is_wrong_with_a_token_is_said() {
    let body = r#"{"RequestId":"r-1","Code":"AuthenticationFail.OIDCToken.Invalid","Message":"jwt-of-me is invalid"}"#;
    let server = Server::start(json("400 Bad Request", body)).await;
    let mut home = Home::new();
    home.config = home.config.clone().transport(Here::at(&server.address));
    assert_eq!(
        failure(&with_token(&home, "jwt-of-me")).await,
        "no credentials from OIDC: AssumeRoleWithOIDC at sts.aliyuncs.com: AuthenticationFail.OIDCToken.Invalid, \
         status 400, request id r-1: *** is invalid"
    );
    let told = home.relative(&failure(&with_token(&home, " \n")).await);
    assert_eq!(told, "no credentials from OIDC: the token file ~/token is empty");
    let gone = OidcProvider::new(ARN, "p", home.path("gone")).config(&home.config);
    let text = home.relative(&failure(&gone).await);
    assert_eq!(text, "no credentials from OIDC: the token file ~/gone is not there");
    let half = ProviderConfig::new().variables([("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "/token")]);
    assert_eq!(
        told_of(OidcProvider::from_env(&half)),
        "no credentials from OIDC: ALIBABA_CLOUD_ROLE_ARN and ALIBABA_CLOUD_OIDC_PROVIDER_ARN are not set"
    );
}

#[tokio::test]
async fn a_recording_of_sts_holds_no_secret() {
    let server = Server::start(json("200 OK", &given("id-role", 3600))).await;
    let recorder = Recorder::new(Here::at(&server.address));
    let mut home = Home::new();
    home.config = home.config.clone().transport(recorder.clone());
    assert_eq!(id(&with_token(&home, "jwt-of-me")).await, "id-role");
    assert_eq!(id(&AssumeRole::new(key(), ARN).config(&home.config)).await, "id-role");
    recorder.save(home.path("recording.json")).unwrap();
    let text = std::fs::read_to_string(home.path("recording.json")).unwrap();
    for action in ["AssumeRoleWithOIDC", "\"AssumeRole\""] {
        assert!(text.contains(action), "{text}");
    }
    for secret in super::SECRETS {
        assert!(!text.contains(secret), "{text}");
    }
}

fn told_of(made: Result<OidcProvider, aliyun_api_runtime::CredentialsError>) -> String {
    told(&made.unwrap_err())
}
