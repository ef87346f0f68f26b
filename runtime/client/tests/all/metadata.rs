//! What comes with a success beside its fields.

use aliyun_api_runtime::ErrorKind;

use crate::server::{Server, json};
use crate::shapes::{Create, Described, Secretive, client, describe, refused};

#[tokio::test]
async fn a_response_says_how_it_came() {
    let head = "x-acs-request-id: in-head\r\nX-Odd: seen";
    for (body, id) in [(r#"{"RequestId":"in-body","TotalCount":1}"#, "in-body"), (r#"{"TotalCount":1}"#, "in-head")] {
        let response = format!("HTTP/1.1 201 Created\r\n{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        let server = Server::start(response).await;
        let described = client(&server).send(&describe()).await.unwrap();
        let metadata = described.metadata();
        assert_eq!((metadata.status(), metadata.request_id(), metadata.attempts()), (Some(201), Some(id), 1));
        assert_eq!((metadata.header("x-odd"), metadata.header("x-even")), (Some("seen"), None));
        assert_eq!((metadata.problems().len(), metadata.raw_body()), (0, None));
        let mut made = Described::default();
        (made.request_id, made.total) = (id.into(), 1);
        assert_eq!(made.metadata().status(), None, "no server sent it");
        made.request_id.clone_from(&described.request_id);
        assert_eq!(made, described, "the same, however it came");
    }
}

#[tokio::test]
async fn an_odd_field_is_a_problem_beside_the_rest() {
    let body = r#"{"RequestId":["r"],"TotalCount":"7","Code":{"a":1}}"#;
    let server = Server::start(json("200 OK", body)).await;
    let described = client(&server).send(&describe()).await.unwrap();
    assert_eq!((described.total, described.code.as_deref()), (7, None));
    let problems: Vec<_> = described.metadata().problems().iter().map(ToString::to_string).collect();
    let odd = ["RequestId: expected a string, found a list", "Code: expected a string, found an object"];
    assert_eq!(problems, odd);
    assert_eq!(described.metadata().raw_body(), Some(body.as_bytes()));
    let error = refused(json("200 OK", r#"{"RequestId":"r","TotalCount":{}}"#)).await;
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Decode, Some("r")));
    assert!(error.to_string().contains("TotalCount: expected an integer, found an object"), "{error}");
}

#[tokio::test]
async fn what_came_shows_no_secret() {
    let server = Server::start(json("200 OK", r#"{"RequestId":"r","PrivateKey":"hunter2","Count":[]}"#)).await;
    let response = client(&server).send(&Secretive::default()).await.unwrap();
    assert!(response.metadata().raw_body().is_some());
    let shown = format!("{response:?} {:?}", response.metadata());
    assert!(shown.contains("Count: expected an integer") || shown.contains("found: \"a list\""), "{shown}");
    assert!(!shown.contains("hunter2"), "{shown}");
    let create = Create { password: "hunter2".into(), client_token: None };
    let server = Server::start(json("200 OK", r#"{"RequestId":"r","TotalCount":1,"Code":["hunter2"]}"#)).await;
    let response = client(&server).send(&create).await.unwrap();
    let problems = format!("{:?} {}", response.metadata(), response.metadata().problems()[0]);
    assert!(!problems.contains("hunter2"), "{problems}");
}
