//! Responses that look like a success and are none, and what survives of those that break off.

use std::error::Error as _;
use std::io::Read;

use aliyun_api_runtime::__core::ErrorClass;
use aliyun_api_runtime::transport::{Phase, TransportError};
use aliyun_api_runtime::{AnyRequest, Client, ErrorKind};
use flate2::Compression;
use flate2::read::GzEncoder;

use crate::server::{Server, http, json};
use crate::shapes::{Create, NET, Secretive, client, config, describe, refused};

#[tokio::test]
async fn the_status_of_a_success_is_none_by_itself() {
    for (body, code) in [
        (r#"{"requestId":"r-1","code":"Forbidden","message":"m"}"#, Some("Forbidden")),
        (r#"{"RequestId":"r-1","Success":false,"Code":"X.Y"}"#, Some("X.Y")),
        (r#"{"RequestId":"r-1","Success":"False"}"#, None),
        (r#"{"RequestId":"r-1","success":false,"TotalCount":1}"#, None),
        (r#"{"RequestId":"r-1","Code":"A","Message":null}"#, Some("A")),
        (r#"{"RequestId":"r-1","Code":400}"#, Some("400")),
        ("\u{feff}{\"RequestId\":\"r-1\",\"Code\":\"A\",\"Message\":\"m\"}", Some("A")),
    ] {
        let error = refused(json("200 OK", body)).await;
        assert_eq!((error.kind(), error.status()), (ErrorKind::Service, Some(200)), "{body}: {error}");
        assert_eq!((error.code().as_str(), error.request_id()), (code, Some("r-1")), "{body}");
        assert!(!error.is_retryable());
        let server = Server::start(json("200 OK", body)).await;
        let untyped = client(&server).send(&AnyRequest::new("DescribeNets")).await.unwrap_err();
        assert_eq!(untyped.code().as_str(), code, "{body}: {untyped}");
    }
}

#[tokio::test]
async fn codes_of_a_success_are_none_of_an_error() {
    for body in [
        r#"{"RequestId":"r-1","TotalCount":1,"Code":"200"}"#,
        r#"{"RequestId":"r-1","TotalCount":1,"Code":"Done"}"#,
        r#"{"RequestId":"r-1","TotalCount":1,"Code":"Accepted","Success":true,"Message":"m"}"#,
        r#"{"requestId":"r-1","TotalCount":1,"code":0,"message":""}"#,
        "\u{feff}{\"RequestId\":\"r-1\",\"TotalCount\":1}",
    ] {
        let server = Server::start(json("200 OK", body)).await;
        assert_eq!(client(&server).send(&describe()).await.unwrap().total, 1, "{body}");
    }
}

#[tokio::test]
async fn a_response_without_any_known_field_is_unreadable() {
    for body in ["{}", r#"{"Vpcs":[]}"#] {
        let server = Server::start(json("200 OK", body)).await;
        let error = client(&server).send(&Secretive {}).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("it has none of the fields of a response"), "{error}");
    }
    for body in [r#"{"RequestId":"r"}"#, r#"{"requestId":"r"}"#, r#"{"Count":null}"#] {
        let server = Server::start(json("200 OK", body)).await;
        client(&server).send(&Secretive {}).await.unwrap();
    }
}

#[tokio::test]
async fn whatever_else_an_error_says_is_kept() {
    let body = r#"{"RequestId":"r-1","Code":"Forbidden.RAM","Message":"m","AccessDeniedDetail":{"AuthAction":"net:CreateNet","Seen":["hunter2 x",7]}}"#;
    let server = Server::start(json("403 Forbidden", body)).await;
    let create = Create { password: "hunter2".into(), client_token: None };
    let error = client(&server).send(&create).await.unwrap_err();
    let detail = error.field("AccessDeniedDetail").unwrap();
    assert_eq!(detail.to_string(), r#"{"AuthAction":"net:CreateNet","Seen":["*** x",7]}"#);
    assert_eq!((error.field("Code"), error.field("Other")), (None, None));
    let copy = error.clone();
    assert_eq!((copy.to_string(), format!("{copy:?}")), (error.to_string(), format!("{error:?}")));
    assert!(!format!("{error:?}").contains("hunter2"));
    // What a response of the action has may be a secret.
    let body = r#"{"Code":"Busy","Message":"m","PrivateKey":"hunter2","Hint":"h"}"#;
    let server = Server::start(json("503 Busy", body)).await;
    let error = client(&server).send(&Secretive {}).await.unwrap_err();
    assert!(error.field("PrivateKey").is_none() && error.field("Hint").is_some());
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[tokio::test]
async fn what_a_code_stands_for_is_said_by_the_action() {
    let create = Create { password: "hunter2".into(), client_token: None };
    for (code, class) in [
        ("TaskConflict.Busy", Some(ErrorClass::Throttling)),
        ("TaskConflict.Other", Some(ErrorClass::NotReady)),
        ("Odd.Net.Code", Some(ErrorClass::Quota)),
        ("Odd", None),
    ] {
        let body = format!(r#"{{"RequestId":"r-1","Code":"{code}","Message":"m"}}"#);
        let server = Server::start(json("400 Bad Request", &body)).await;
        let error = client(&server).send(&create).await.unwrap_err();
        assert_eq!(error.class(), class, "{code}");
        assert_eq!(error.is_retryable(), class == Some(ErrorClass::Throttling), "{code}");
        let error = client(&server).send(&AnyRequest::new("CreateNet")).await.unwrap_err();
        assert_eq!(error.class(), ErrorClass::of_code(code), "nothing is known of the action");
    }
}

#[tokio::test]
async fn a_refusal_without_a_code_keeps_its_message() {
    let error = refused(json("400 Bad Request", r#"{"RequestId":"r-1","message":"No such thing."}"#)).await;
    assert_eq!((error.message(), error.request_id()), (Some("No such thing."), Some("r-1")));
    assert!(error.body_start().is_some());
}

#[tokio::test]
async fn what_came_of_a_response_survives_that_it_breaks_off() {
    let head = "x-acs-request-id: r-7\r\nretry-after: 3\r\n";
    let start = http("503 Busy", head, "").replace("content-length: 0", "content-length: 100");
    let server = Server::start(format!("{start}{{\"Code\":\"Bu")).await;
    let error = client(&server).send(&describe()).await.unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Transport, Some(Phase::Receive)));
    assert_eq!((error.status(), error.request_id()), (Some(503), Some("r-7")));
    assert_eq!((error.body_start(), error.retry_after().map(|time| time.as_secs())), (Some("{\"Code\":\"Bu"), Some(3)));
    assert!(error.is_retryable() && error.to_string().contains("failed while receiving: "), "{error}");
    // The source says nothing of the body, which may hold secrets.
    let source = error.source().unwrap().downcast_ref::<TransportError>().unwrap();
    assert!(source.received().is_none());
    let server = Server::start(format!("{start}{{\"PrivateKey\":\"hunter2")).await;
    let error = client(&server).send(&Secretive {}).await.unwrap_err();
    assert!(!error.body_start().unwrap().contains("hunter2"), "{:?}", error.body_start());
}

#[tokio::test]
async fn compressed_bodies_are_unpacked() {
    let packed = |text: &[u8]| {
        let mut packed = Vec::new();
        GzEncoder::new(text, Compression::best()).read_to_end(&mut packed).unwrap();
        packed
    };
    let response = |body: &[u8]| {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-encoding: GZIP\r\ncontent-length: {}\r\n\r\n", body.len());
        [head.as_bytes(), body].concat()
    };
    let server = Server::start(response(&packed(br#"{"RequestId":"r-1","TotalCount":7}"#))).await;
    assert_eq!(client(&server).send(&describe()).await.unwrap().total, 7);
    assert_eq!(server.received()[0].header("accept-encoding"), Some("gzip"));
    // Not gzip, broken off, and a bomb.
    let whole = packed(br#"{"RequestId":"r-1","TotalCount":7}"#);
    let bomb = packed(&vec![b' '; 40 * 1024 * 1024]);
    for (body, start) in [(&b"{}"[..], ""), (&whole[..20], "{\"Req"), (&bomb, "   ")] {
        let server = Server::start(response(body)).await;
        let error = client(&server).send(&describe()).await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Transport, Some(200)), "{error}");
        assert!(error.body_start().unwrap().starts_with(start), "{:?}", error.body_start());
        assert!(!error.is_retryable(), "{error}");
    }
}

#[tokio::test]
async fn garbage_is_not_worth_another_try() {
    for response in ["nonsense\r\n\r\n", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n"] {
        let error = refused(response.to_owned()).await;
        assert_eq!((error.kind(), error.phase()), (ErrorKind::Transport, Some(Phase::Receive)));
        assert!(error.may_have_reached_server() && !error.is_retryable(), "{error}");
    }
}

#[tokio::test]
async fn a_host_that_is_not_there_is_named() {
    let client = Client::new(&NET, &config().endpoint("http://nowhere.invalid")).unwrap();
    let error = client.send(&describe()).await.unwrap_err();
    assert_eq!((error.phase(), error.host()), (Some(Phase::Resolve), Some("nowhere.invalid")));
    let text = error.to_string();
    assert!(text.starts_with("DescribeNets failed while looking up the host: no connection: "), "{text}");
    assert!(text.contains("check the region and the endpoint (host nowhere.invalid)"), "{text}");
    assert!(!error.may_have_reached_server());
}
