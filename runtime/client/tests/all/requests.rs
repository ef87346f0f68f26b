//! What goes over the wire, verified as a server verifies it.

use aliyun_api_runtime::__core::sign::acs3::{self, Authorization, Parts};
use aliyun_api_runtime::__core::sign::{percent, v1};
use aliyun_api_runtime::{AnyRequest, CallOptions, Client, Credentials, ErrorKind, SignatureScheme};

use crate::server::{Received, Server, json};
use crate::shapes::{Describe, NET, SECRET, client, config, describe};

const FINE: &str = r#"{"RequestId":"r-1","TotalCount":"2","Odd":[]}"#;

fn verifies_acs3(request: &Received) -> bool {
    let sent = Authorization::parse(request.header("authorization").unwrap()).unwrap();
    let hashed_payload = &acs3::hash(request.body.as_bytes());
    assert_eq!(request.header("x-acs-content-sha256"), Some(hashed_payload.as_str()));
    let parts = Parts {
        method: request.method(),
        path: "/",
        query: &request.query(),
        headers: &request.headers,
        signed_headers: sent.signed_headers,
        hashed_payload,
    };
    let signature = acs3::sign(SECRET, &acs3::string_to_sign(&acs3::canonical_request(&parts)));
    sent.access_key_id == "testid" && sent.signature == signature
}

fn verifies_v1(request: &Received) -> bool {
    let mut pairs = request.query();
    pairs.extend(percent::split(&request.body));
    let sent = pairs.iter().find(|(name, _)| name == v1::SIGNATURE).unwrap().1.clone();
    v1::sign(SECRET, &v1::string_to_sign(request.method(), &pairs)) == sent
}

fn value(pairs: &[(String, String)], name: &str) -> Option<String> {
    pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
}

fn long() -> Describe {
    Describe { region_id: Some("cn-a".into()), names: vec!["a b".repeat(50); 60] }
}

#[tokio::test]
async fn acs3_signs_headers_and_sends_parameters_in_the_query() {
    let server = Server::start(json("200 OK", FINE)).await;
    let response = client(&server).send(&describe()).await.unwrap();
    assert_eq!((response.request_id.as_str(), response.total), ("r-1", 2));
    let request = server.received().remove(0);
    assert_eq!(request.line, "POST /?RegionId=cn-a&Names.1=a%20b%2A~&Names.2= HTTP/1.1");
    assert_eq!(request.body, "");
    for (name, expected) in [
        ("host", server.address.as_str()),
        ("accept", "application/json"),
        ("x-acs-action", "DescribeNets"),
        ("x-acs-version", "2016-04-28"),
        ("content-length", "0"),
    ] {
        assert_eq!(request.header(name), Some(expected), "{name}");
    }
    let date = request.header("x-acs-date").unwrap();
    assert!(date.len() == 20 && date.ends_with('Z'), "{date}");
    assert_eq!(request.header("x-acs-signature-nonce").unwrap().len(), 32);
    assert_eq!(request.header("accept-encoding"), Some("gzip"));
    assert_eq!(request.header("x-acs-security-token"), None);
    assert!(request.header("user-agent").unwrap().starts_with("aliyun-api/"));
    assert!(verifies_acs3(&request));
}

#[tokio::test]
async fn acs3_signs_the_security_token() {
    let server = Server::start(json("200 OK", FINE)).await;
    let key = Credentials::new("testid", SECRET).with_security_token("token==");
    let config = aliyun_api_runtime::Config::new(key).endpoint(server.endpoint()).user_agent_suffix("app/1");
    Client::new(&NET, &config).unwrap().send(&describe()).await.unwrap();
    let request = server.received().remove(0);
    assert_eq!(request.header("x-acs-security-token"), Some("token=="));
    assert_eq!(request.header("x-acs-accesskey-id"), Some("testid"));
    assert!(request.header("user-agent").unwrap().ends_with(" app/1"));
    let authorization = request.header("authorization").unwrap();
    assert!(authorization.contains("x-acs-accesskey-id;") && authorization.contains("x-acs-security-token;"));
    assert!(verifies_acs3(&request));
}

#[tokio::test]
async fn v1_signs_every_parameter() {
    let server = Server::start(json("200 OK", FINE)).await;
    let key = Credentials::new("testid", SECRET).with_security_token("token==");
    let config = aliyun_api_runtime::Config::new(key).endpoint(server.endpoint());
    let config = config.signature_scheme(SignatureScheme::V1);
    Client::new(&NET, &config).unwrap().send(&describe()).await.unwrap();
    let request = server.received().remove(0);
    let query = request.query();
    for (name, expected) in [
        ("Action", "DescribeNets"),
        ("Version", "2016-04-28"),
        ("Format", "JSON"),
        ("AccessKeyId", "testid"),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureVersion", "1.0"),
        ("SecurityToken", "token=="),
        ("RegionId", "cn-a"),
        ("Names.1", "a b*~"),
        ("Names.2", ""),
    ] {
        assert_eq!(value(&query, name).as_deref(), Some(expected), "{name}");
    }
    assert_eq!(request.header("authorization"), None);
    assert!(verifies_v1(&request));
}

#[tokio::test]
async fn long_parameters_travel_in_the_body() {
    for scheme in [SignatureScheme::Acs3, SignatureScheme::V1] {
        let server = Server::start(json("200 OK", FINE)).await;
        let config = config().endpoint(server.endpoint()).signature_scheme(scheme);
        Client::new(&NET, &config).unwrap().send(&long()).await.unwrap();
        let request = server.received().remove(0);
        assert_eq!(request.target(), "/");
        assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
        assert_eq!(value(&percent::split(&request.body), "Names.60"), Some("a b".repeat(50)));
        match scheme {
            SignatureScheme::Acs3 => {
                assert!(request.header("authorization").unwrap().contains("content-type;"));
                assert!(verifies_acs3(&request));
            }
            SignatureScheme::V1 => assert!(verifies_v1(&request)),
        }
    }
}

#[tokio::test]
async fn no_two_requests_share_a_nonce() {
    let server = Server::start(json("200 OK", FINE)).await;
    let client = client(&server);
    for _ in 0..3 {
        client.send(&describe()).await.unwrap();
    }
    let mut nonces: Vec<_> =
        server.received().iter().map(|request| request.header("x-acs-signature-nonce").unwrap().to_owned()).collect();
    nonces.sort();
    nonces.dedup();
    assert_eq!(nonces.len(), 3);
}

#[tokio::test]
async fn any_action_can_be_called_by_name() {
    let server = Server::start(json("200 OK", r#"{"RequestId":"r","New":{"A":[1]}}"#)).await;
    let client = client(&server);
    let call = AnyRequest::new("NewAction").parameters([("Tag.1.Key", "k")]).parameter("RegionId", "cn-a");
    let response = client.send(&call).await.unwrap();
    assert_eq!(response["New"]["A"][0], 1);
    let request = server.received().remove(0);
    assert_eq!(request.header("x-acs-action"), Some("NewAction"));
    assert!(verifies_acs3(&request));
    let error = client.send(&AnyRequest::new("New\r\nAction")).await.unwrap_err();
    assert_eq!(error.kind(), aliyun_api_runtime::ErrorKind::Config);
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn what_the_client_writes_itself_is_no_parameter() {
    let server = Server::start(json("200 OK", FINE)).await;
    for (scheme, names) in [
        (SignatureScheme::V1, &["Action", "Version", "Format", "Signature", "SecurityToken", "Timestamp"][..]),
        (SignatureScheme::Acs3, &["Action", "AccessKeyId", "SignatureNonce"][..]),
    ] {
        let client = Client::new(&NET, &config().endpoint(server.endpoint()).signature_scheme(scheme)).unwrap();
        for name in names {
            let error = client.send(&AnyRequest::new("A").parameter(*name, "x")).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert_eq!(
                error.to_string(),
                format!("A cannot be sent: the parameter `{name}` is written by the client, with the signature")
            );
        }
    }
    assert!(server.received().is_empty());
    client(&server).send(&AnyRequest::new("A").parameter("Version", "2")).await.unwrap();
}

#[tokio::test]
async fn the_region_comes_from_the_request_the_call_or_the_configuration() {
    let server = Server::start(json("200 OK", FINE)).await;
    let config = || config().endpoint(server.endpoint());
    let (without, with) = (config(), config().region("cn-config"));
    let unsaid = Describe { region_id: None, ..describe() };
    let call = CallOptions::default().region("cn-call");
    let none = CallOptions::default();
    for (config, request, options, region) in [
        (&with, &describe(), &call, "cn-a"),
        (&with, &unsaid, &call, "cn-call"),
        (&with, &unsaid, &none, "cn-config"),
        (&without, &unsaid, &call, "cn-call"),
        (&without, &describe(), &none, "cn-a"),
    ] {
        Client::new(&NET, config).unwrap().send_with(request, options).await.unwrap();
        let sent = server.received().pop().unwrap();
        let query = sent.query();
        let regions: Vec<_> = query.iter().filter(|(name, _)| name == "RegionId").collect();
        assert!(matches!(regions.as_slice(), [(_, sent)] if sent == region), "{regions:?}");
    }
    let calls = server.received().len();
    let error = Client::new(&NET, &without).unwrap().send(&unsaid).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "DescribeNets cannot be sent: it needs a region, and none is known: set `Config::region` or the environment \
         variable ALIBABA_CLOUD_REGION_ID, or the region of the call"
    );
    assert_eq!((error.kind(), server.received().len()), (ErrorKind::Config, calls), "nothing was sent");
}
