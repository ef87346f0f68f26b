//! What a generated client makes of a server that does not keep to the protocol.

use aliyun_api::vpc::{Client, CreateVpcResponse, ErrorCode};
use aliyun_api::{Config, Credentials, Error, ErrorKind, RetryPolicy};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// What `CreateVpc` gives against a server that responds to any request with these bytes, and then hangs up.
async fn responded(response: String) -> Result<CreateVpcResponse, Error> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.unwrap());
        }
        stream.write_all(response.as_bytes()).await.unwrap();
    });
    let client = Client::new(
        &Config::new(Credentials::new("testid", "testsecret"))
            .region("cn-hangzhou")
            .retry(RetryPolicy::never())
            .endpoint(endpoint),
    )
    .unwrap();
    client.create_vpc().client_token("token").send().await
}

async fn error(status: &str, headers: &str, length: usize, body: &str) -> Error {
    let response = format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\n\r\n{body}");
    responded(response).await.expect_err("an error was expected")
}

#[tokio::test]
async fn a_page_of_a_gateway_is_kept_as_it_came() {
    let page = "<html><body>502 Bad Gateway</body></html>";
    let error = error("502 Bad Gateway", "x-acs-request-id: r-1\r\n", page.len(), page).await;
    assert_eq!((error.kind(), error.status(), error.action()), (ErrorKind::Service, Some(502), Some("CreateVpc")));
    assert_eq!((error.request_id(), error.body_start()), (Some("r-1"), Some(page)));
    assert_eq!(error.code().typed::<ErrorCode>(), None);
    assert!(error.is_retryable(), "the token makes a repeat harmless");
}

#[tokio::test]
async fn an_error_with_status_200_is_an_error() {
    let body = r#"{"RequestId":"r-2","HostId":"h","Code":"QuotaExceeded.Vpc","Message":"VPC quota exceeded."}"#;
    let error = error("200 OK", "", body.len(), body).await;
    assert!(error.kind() == ErrorKind::Service && error.code() == ErrorCode::QuotaExceededVpc);
    assert_eq!((error.status(), error.request_id(), error.host_id()), (Some(200), Some("r-2"), Some("h")));
}

#[tokio::test]
async fn an_error_in_xml_is_typed() {
    let body = "<?xml version='1.0'?><Error><RequestId>r-3</RequestId><Code>InvalidVpcName.Malformed</Code><Message>m</Message></Error>";
    let error = error("400 Bad Request", "content-type: text/xml\r\n", body.len(), body).await;
    assert!(error.code() == ErrorCode::InvalidVpcNameMalformed && error.request_id() == Some("r-3"));
}

#[tokio::test]
async fn a_response_without_what_is_always_there_says_what_is_missing() {
    let body = r#"{"RequestId":"r-4","VpcId":"vpc-1","RouteTableId":"vtb-1"}"#;
    let error = error("200 OK", "", body.len(), body).await;
    assert_eq!((error.kind(), error.request_id(), error.body_start()), (ErrorKind::Decode, Some("r-4"), Some(body)));
    assert!(error.to_string().contains("VRouterId"), "{error}");
    assert!(!error.is_retryable() && error.may_have_reached_server());
}

#[tokio::test]
async fn an_empty_or_broken_response_is_no_success() {
    let empty = error("200 OK", "x-acs-request-id: r-5\r\n", 0, "").await;
    assert_eq!((empty.kind(), empty.request_id()), (ErrorKind::Decode, Some("r-5")));
    let cut = error("200 OK", "", 500, r#"{"RequestId":"r-6","#).await;
    assert_eq!((cut.kind(), cut.action()), (ErrorKind::Transport, Some("CreateVpc")));
    assert!(cut.may_have_reached_server(), "{cut}");
    let nothing = responded(String::new()).await.expect_err("the server hung up");
    assert!(nothing.kind() == ErrorKind::Transport && nothing.may_have_reached_server(), "{nothing}");
}
