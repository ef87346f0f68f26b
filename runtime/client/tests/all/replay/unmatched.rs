//! What is said of a request that was not recorded.

use std::error::Error as _;

use aliyun_api_runtime::replay::{Replay, RequestMatcher};
use aliyun_api_runtime::transport::{HttpRequest, HttpResponse, TransportError, TransportErrorKind};
use aliyun_api_runtime::{AnyRequest, Error, ErrorKind, Transport};

use super::{Place, played, recorded, recorder};
use crate::server::{Server, json};
use crate::shapes::{Create, Describe, Secretive, describe};

const FINE: &str = r#"{"RequestId":"r","TotalCount":1}"#;

/// What an error tells, without what comes before and behind it.
fn told(error: &Error, place: &Place) -> String {
    let source = error.source().unwrap().downcast_ref::<TransportError>().unwrap();
    assert_eq!((error.kind(), source.kind()), (ErrorKind::Transport, TransportErrorKind::NotRecorded));
    assert!(!error.is_retryable() && !error.may_have_reached_server());
    let file = place.file();
    let anew = format!("; to record it anew, send it through a Recorder and save {}", file.display());
    assert!(source.to_string().ends_with(&anew), "{source}");
    source.to_string().replace(&anew, "")
}

#[tokio::test]
async fn the_nearest_exchange_is_compared() {
    let place = Place::new("nearest");
    let recorder = recorder();
    let server = Server::start(json("200 OK", FINE)).await;
    let client = recorded(&recorder, &server);
    client.send(&Describe { region_id: Some("cn-z".into()), names: Vec::new() }).await.unwrap();
    client.send(&describe()).await.unwrap();
    let create = Create { password: "hunter2".into(), client_token: None };
    client.send(&create).await.unwrap();
    recorder.save(place.file()).unwrap();
    let replay = Replay::from_file(place.file()).unwrap();
    let client = played(&replay);

    let other = Describe { region_id: Some("cn-b".into()), names: vec!["a b*~".into()] };
    let error = client.send(&other).await.unwrap_err();
    assert_eq!(
        told(&error, &place),
        "no recorded response: DescribeNets of net was not recorded with these parameters; in the nearest, exchange 1: \
         Names.1 is \"a b*~\", recorded without; RegionId is \"cn-b\", recorded is \"cn-z\""
    );
    let other = Describe { region_id: Some("cn-a".into()), names: vec!["a".repeat(200)] };
    let error = client.send(&other).await.unwrap_err();
    assert_eq!(
        told(&error, &place),
        format!(
            "no recorded response: DescribeNets of net was not recorded with these parameters; in the nearest, exchange \
             1: Names.1 is {:?}.., recorded without; RegionId is \"cn-a\", recorded is \"cn-z\"",
            "a".repeat(100)
        )
    );
    let other = Describe { names: vec!["a b*~".into(), "c".into(), "d".into()], ..describe() };
    let error = client.send(&other).await.unwrap_err();
    assert_eq!(
        told(&error, &place),
        "no recorded response: DescribeNets of net was not recorded with these parameters; in the nearest, exchange 2: \
         Names.2 is \"c\", recorded is \"\"; Names.3 is \"d\", recorded without"
    );
    let error = client.send(&Secretive {}).await.unwrap_err();
    assert_eq!(
        told(&error, &place),
        "no recorded response: DescribeKey of net was never recorded; recorded is CreateNet of net (once), DescribeNets \
         of net (twice)"
    );
    assert!(
        error
            .to_string()
            .starts_with("DescribeKey failed: no recorded response: DescribeKey of net was never recorded"),
        "{error}"
    );
    let parameters = [("Password", "sesame-2"), ("UserData", "sesame-3"), ("Name", "n")];
    let error = client.send(&AnyRequest::new("CreateNet").parameters(parameters)).await.unwrap_err();
    assert_eq!(
        told(&error, &place),
        "no recorded response: CreateNet of net was not recorded with these parameters; in the nearest, exchange 3: \
         Name is \"n\", recorded without; UserData is \"***\", recorded without"
    );
    let error = client.send(&AnyRequest::new("CreateNet")).await.unwrap_err();
    assert!(told(&error, &place).ends_with("exchange 3: Password is missing, recorded is \"***\""), "{error}");
    client.send(&create).await.unwrap();
    let error = client.send(&create).await.unwrap_err();
    assert_eq!(
        told(&error, &place),
        "no recorded response: CreateNet of net was recorded once with these parameters, and is asked for once more"
    );
    let unused = replay.finish().unwrap_err();
    assert_eq!(
        unused.to_string(),
        "2 exchanges were never asked for: exchange 1 (DescribeNets of net), exchange 2 (DescribeNets of net)"
    );
}

#[tokio::test]
async fn without_a_file_the_code_is_what_to_change() {
    let matcher = RequestMatcher::new("DescribeNets").parameter("RegionId", "cn-b").parameter("Names.2", "x");
    let shown = format!("{matcher:?}");
    assert!(shown.contains("Names.2") && !shown.contains("cn-b"), "{shown}");
    let replay = Replay::new().respond(matcher, HttpResponse::json(200, FINE));
    let error = played(&replay).send(&describe()).await.unwrap_err();
    assert!(
        error.to_string().contains(
            "in the nearest, exchange 1: Names.2 is \"\", recorded is \"x\"; RegionId is \"cn-a\", recorded is \"cn-b\"; \
             to respond to it, add it to the Replay"
        ),
        "{error}"
    );
    let error = played(&Replay::default()).send(&describe()).await.unwrap_err();
    assert!(error.to_string().contains("DescribeNets of net was never recorded; nothing was; to respond"), "{error}");
}

#[tokio::test]
async fn only_requests_of_clients_have_an_action() {
    let request = || HttpRequest::new("POST", "http://127.0.0.1:1/?Action=DescribeNets");
    assert_eq!((request().action(), request().service().is_none(), request().parameters()), (None, true, &[][..]));
    let error = Replay::new().send(request()).await.unwrap_err();
    assert_eq!(error.kind(), TransportErrorKind::NotRecorded);
    let error = recorder().send(request()).await.unwrap_err();
    assert!(error.to_string().contains("only requests that a client made"), "{error}");
}
