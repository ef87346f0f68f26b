//! What a call makes of each kind of response.

use std::time::Duration;

use aliyun_api_runtime::{AnyRequest, ErrorKind};

use crate::server::{Server, http, json};
use crate::shapes::{Create, client, describe, refused};

const REFUSED: &str = concat!(
    r#"{"RequestId":"r-1","HostId":"net.example","Code":"InvalidNetId.NotFound","#,
    r#""Message":"The net does not exist.","Recommend":"https://example/help"}"#
);

#[tokio::test]
async fn a_refusal_carries_what_the_service_says() {
    let error = refused(json("404 Not Found", REFUSED)).await;
    assert_eq!(error.kind(), ErrorKind::Service);
    assert!(error.code() == "InvalidNetId.NotFound");
    assert_eq!(error.message(), Some("The net does not exist."));
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(error.host_id(), Some("net.example"));
    assert_eq!(error.recommend(), Some("https://example/help"));
    assert_eq!((error.status(), error.action()), (Some(404), Some("DescribeNets")));
    assert!(error.is_not_found() && !error.is_throttling() && !error.is_retryable());
    let host = error.host().unwrap();
    assert!(host.starts_with("127.0.0.1:"), "{host}");
    let text = format!(
        "DescribeNets was refused: InvalidNetId.NotFound: The net does not exist. (host {host}, status 404, request id r-1)"
    );
    assert_eq!(error.to_string(), text);
}

#[tokio::test]
async fn a_refusal_may_be_xml() {
    let body = "<?xml version='1.0'?><Error><RequestId>r</RequestId><Code>Forbidden.RAM</Code><Message>No &lt;x&gt;.</Message></Error>";
    let error = refused(http("403 Forbidden", "content-type: text/xml\r\n", body)).await;
    assert!(error.code() == "Forbidden.RAM");
    assert_eq!((error.message(), error.request_id()), (Some("No <x>."), Some("r")));
}

#[tokio::test]
async fn a_refusal_may_come_with_status_200() {
    let error = refused(json("200 OK", REFUSED)).await;
    assert_eq!((error.kind(), error.status()), (ErrorKind::Service, Some(200)));
    assert!(error.code() == "InvalidNetId.NotFound");
}

#[tokio::test]
async fn codes_of_success_are_no_refusal() {
    for code in ["0", "200", "\"0\"", "\"200\"", "\"OK\"", "\"Success\"", "\"\"", "null"] {
        let body = format!(r#"{{"RequestId":"r","TotalCount":1,"Code":{code},"Message":"fine"}}"#);
        let server = Server::start(json("200 OK", &body)).await;
        assert_eq!(client(&server).send(&describe()).await.unwrap().total, 1, "{code}");
    }
}

#[tokio::test]
async fn throttling_says_how_long_to_wait() {
    let body = r#"{"Code":"Throttling.User","Message":"Slow down.","RequestId":"r"}"#;
    let error = refused(http("400 Bad Request", "x-acs-retry-after: 1500\r\n", body)).await;
    assert!(error.is_throttling() && error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_millis(1500)));
    let error = refused(http("429 Too Many Requests", "retry-after: 2\r\n", "")).await;
    assert!(error.is_throttling() && error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(2)));
}

#[tokio::test]
async fn an_outage_is_retryable_where_repeating_is_harmless() {
    let response = json("503 Service Unavailable", r#"{"Code":"ServiceUnavailable","Message":"m","RequestId":"r"}"#);
    assert!(refused(response.clone()).await.is_retryable());
    let server = Server::start(response).await;
    let client = client(&server);
    let once = Create { password: "hunter2".into(), client_token: None };
    let again = Create { client_token: Some("token".into()), ..once.clone() };
    assert!(!client.send(&once).await.unwrap_err().is_retryable());
    assert!(client.send(&again).await.unwrap_err().is_retryable());
    assert!(!client.send(&AnyRequest::new("CreateNet")).await.unwrap_err().is_retryable());
}

#[tokio::test]
async fn a_gateway_page_keeps_status_and_start() {
    let page = format!("<html><body>Bad Gateway{}</body></html>", "<br>".repeat(1000));
    let response = http("502 Bad Gateway", "x-acs-request-id: r-9\r\ncontent-type: text/html\r\n", &page);
    let error = refused(response).await;
    assert_eq!((error.kind(), error.status()), (ErrorKind::Service, Some(502)));
    assert_eq!(error.code().as_str(), None);
    assert_eq!(error.request_id(), Some("r-9"));
    let start = error.body_start().unwrap();
    assert!(start.starts_with("<html><body>Bad Gateway") && start.len() == 512);
    let host = error.host().unwrap();
    let text = format!("DescribeNets failed without an error code (host {host}, status 502, request id r-9)");
    assert_eq!(error.to_string(), text);
    assert!(error.is_retryable());
}

#[tokio::test]
async fn what_cannot_be_read_says_why() {
    for (body, why) in [
        ("", "the body is empty"),
        (" \n", "the body is empty"),
        (r#"{"RequestId":"r","TotalCo"#, "not valid JSON: EOF while parsing a string at line 1 column 25"),
        ("<html></html>", "not valid JSON: expected value at line 1 column 1"),
        (r#"{"RequestId":"r"}"#, "TotalCount: expected a value, found nothing"),
        (r#"{"RequestId":"r","TotalCount":"hunter2"}"#, "TotalCount: expected an integer, found a string"),
    ] {
        let error = refused(json("200 OK", body)).await;
        assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(200)), "{body}");
        assert_eq!(error.body_start(), Some(body));
        let text = error.to_string();
        assert!(text.starts_with(&format!("DescribeNets got an unreadable response: {why} (")), "{text}");
        assert!(!format!("{text} {error:?}").contains("hunter2"));
        assert!(!error.is_retryable());
    }
    let error = refused(json("200 OK", r#"{"RequestId":"r-3"}"#)).await;
    assert_eq!(error.request_id(), Some("r-3"));
}
