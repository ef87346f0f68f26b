//! What is played back is what was recorded.

use std::collections::BTreeSet;
use std::time::Duration;

use aliyun_api_runtime::replay::{Replay, RequestMatcher};
use aliyun_api_runtime::transport::{HttpResponse, Phase, TransportError, TransportErrorKind};
use aliyun_api_runtime::{AnyRequest, Credentials, Error, ErrorKind, SignatureScheme, Timeouts};

use super::{Place, played, recorded, recorder, with};
use crate::server::{Server, http, json};
use crate::shapes::{Create, Describe, NET, Secretive, config, describe};

fn of(region: &str) -> Describe {
    Describe { region_id: Some(region.into()), names: vec!["a b*~".into(), "b".into()] }
}

fn total(number: usize) -> String {
    json("200 OK", &format!(r#"{{"RequestId":"r-{number}","TotalCount":{number},"Ünknown":[1.5,null,true]}}"#))
}

#[tokio::test]
async fn equal_requests_get_their_responses_in_order_and_each_once() {
    let place = Place::new("order");
    let recorder = recorder();
    for (number, region) in ["cn-a", "cn-b", "cn-a", "cn-a"].into_iter().enumerate() {
        let server = Server::start(total(number)).await;
        recorded(&recorder, &server).send(&of(region)).await.unwrap();
        recorder.save(place.file()).unwrap();
    }
    let replay = Replay::from_file(place.file()).unwrap();
    // Another key, another scheme and another host.
    let config = aliyun_api_runtime::Config::new(Credentials::new("other", "other").with_security_token("t"));
    let client = with(config.signature_scheme(SignatureScheme::V1).transport(replay.clone()));
    for (region, expected) in [("cn-b", 1), ("cn-a", 0), ("cn-a", 2)] {
        let response = client.send(&of(region)).await.unwrap();
        assert_eq!((response.total, response.request_id), (expected, format!("r-{expected}")), "{region}");
    }
    let unused = replay.finish().unwrap_err();
    assert_eq!(unused.to_string(), "1 exchange was never asked for: exchange 4 (DescribeNets of net)");
    let untyped = [("Names.2", "b"), ("Names.1", "a b*~"), ("RegionId", "cn-a")];
    let value = played(&replay).send(&AnyRequest::new("DescribeNets").parameters(untyped)).await.unwrap();
    assert_eq!(value.to_string(), r#"{"RequestId":"r-3","TotalCount":3,"Ünknown":[1.5,null,true]}"#);
    replay.finish().unwrap();
}

#[tokio::test]
async fn a_recording_is_written_to_be_read() {
    let place = Place::new("text");
    let recorder = recorder();
    let server =
        Server::start(http("200 OK", "content-type: application/json\r\ndate: x\r\n", "{\"TotalCount\":1}")).await;
    recorded(&recorder, &server).send(&describe()).await.unwrap();
    recorder.save(place.file()).unwrap();
    let expected = r#"{
  "version": 1,
  "exchanges": [
    {
      "request": {
        "service": "net",
        "action": "DescribeNets",
        "host": "HOST",
        "parameters": {
          "Names.1": "a b*~",
          "Names.2": "",
          "RegionId": "cn-a"
        }
      },
      "response": {
        "status": 200,
        "headers": {
          "content-type": "application/json"
        },
        "json": {
          "TotalCount": 1
        }
      }
    }
  ]
}
"#;
    assert_eq!(place.text(), expected.replace("HOST", &server.address));
    assert_eq!(std::fs::read_dir(&place.0).unwrap().count(), 1, "no temporary file is left");
    let shown = format!("{recorder:?} {:?}", Replay::from_file(place.file()).unwrap());
    assert!(shown.contains("exchanges: 1") && !shown.contains("cn-a"), "{shown}");
}

/// Everything of an error that does not depend on the host and on what was signed.
fn facts(error: &Error) -> String {
    let text = error.to_string();
    let text = text.split(" (host ").next().unwrap();
    let told = (error.kind(), error.code(), error.message(), error.request_id(), error.status(), error.retry_after());
    let more = (error.class(), error.phase(), error.is_retryable(), error.may_have_reached_server());
    format!("{text} {told:?} {more:?} {:?} {:?}", error.body_start(), error.field("AccessDeniedDetail"))
}

#[tokio::test]
async fn errors_are_the_same() {
    let busy = "x-acs-request-id: r-7\r\nx-acs-retry-after: 1500\r\n";
    let xml = "<?xml version='1.0'?><Error><Code>Throttling</Code><Message>m</Message></Error>";
    let broken = http("503 Busy", busy, "").replace("content-length: 0", "content-length: 100");
    let place = Place::new("errors");
    let recorder = recorder();
    let mut expected = Vec::new();
    let responses = [
        json("404 Not Found", r#"{"Code":"InvalidNet.NotFound","Message":"m","RequestId":"r"}"#).into_bytes(),
        json("403 No", r#"{"Code":"A","Message":"m","AccessDeniedDetail":{"AuthAction":"net:X"}}"#).into_bytes(),
        http("503 Busy", busy, r#"{"Code":"Throttling.User","Message":"slow"}"#).into_bytes(),
        http("400 Bad Request", "", xml).into_bytes(),
        http("502 Bad Gateway", "", "<html><script>bad</script></html>").into_bytes(),
        http("200 OK", "", "").into_bytes(),
        http("200 OK", "", "\u{feff}{\"Success\":false,\"Code\":\"A\"}").into_bytes(),
        [http("500 Odd", "", "1234").trim_end_matches("1234").as_bytes(), b"\xff\xfe\0x"].concat(),
        format!("{broken}{{\"RequestId\"").into_bytes(),
        b"nonsense\r\n\r\n".to_vec(),
    ];
    for response in &responses {
        let server = Server::start(response.clone()).await;
        expected.push(facts(&recorded(&recorder, &server).send(&describe()).await.unwrap_err()));
    }
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    for host in [format!("http://{address}"), "http://nowhere.invalid".to_owned()] {
        let client = with(config().endpoint(host).transport(recorder.clone()));
        expected.push(facts(&client.send(&describe()).await.unwrap_err()));
    }
    recorder.save(place.file()).unwrap();
    let replay = Replay::from_file(place.file()).unwrap();
    for (number, expected) in expected.into_iter().enumerate() {
        let error = played(&replay).send(&describe()).await.unwrap_err();
        assert_eq!(facts(&error), expected, "exchange {}", number + 1);
    }
    replay.finish().unwrap();
}

#[tokio::test]
async fn what_took_too_long_is_a_timeout() {
    let place = Place::new("timeout");
    let recorder = recorder();
    let server = Server::start("").await;
    let hurried = Timeouts { attempt: Duration::from_millis(100), ..Timeouts::default() };
    let client = with(config().endpoint(server.endpoint()).timeouts(hurried).transport(recorder.clone()));
    let expected = client.send(&describe()).await.unwrap_err();
    recorder.save(place.file()).unwrap();
    let error = played(&Replay::from_file(place.file()).unwrap()).send(&describe()).await.unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Timeout, expected.phase()));
    assert!(error.may_have_reached_server() && error.is_retryable());
}

#[tokio::test]
async fn what_nobody_waited_for_is_a_timeout() {
    let place = Place::new("dropped");
    let recorder = recorder();
    let server = Server::start("").await;
    let client = with(config().endpoint(server.endpoint()).transport(recorder.clone()));
    tokio::time::timeout(Duration::from_millis(100), client.send(&describe())).await.unwrap_err();
    recorder.save(place.file()).unwrap();
    let error = played(&Replay::from_file(place.file()).unwrap()).send(&describe()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("the client waited no longer"), "{error}");
}

#[tokio::test]
async fn a_request_that_is_under_way_is_left_out() {
    let place = Place::new("under-way");
    let recorder = recorder();
    let (silent, server) = (Server::start("").await, Server::start(total(1)).await);
    let waiting = recorded(&recorder, &silent);
    let task = tokio::spawn(async move { waiting.send(&describe()).await.map(drop) });
    while silent.received().is_empty() {
        tokio::task::yield_now().await;
    }
    recorded(&recorder, &server).send(&describe()).await.unwrap();
    recorder.save(place.file()).unwrap();
    task.abort();
    let replay = Replay::from_file(place.file()).unwrap();
    assert_eq!(played(&replay).send(&describe()).await.unwrap().total, 1);
    replay.finish().unwrap();
}

#[tokio::test]
async fn tokens_and_what_is_named_may_differ() {
    let place = Place::new("token");
    let recorder = recorder();
    let server = Server::start(total(1)).await;
    let create =
        |password: &str, token: Option<&str>| Create { password: password.into(), client_token: token.map(Into::into) };
    recorded(&recorder, &server).send(&create("hunter2", Some("token-1"))).await.unwrap();
    recorded(&recorder, &server).send(&of("cn-a")).await.unwrap();
    recorder.save(place.file()).unwrap();
    for token in [Some("token-2"), None] {
        let replay = Replay::from_file(place.file()).unwrap();
        played(&replay).send(&create("any password", token)).await.unwrap();
        let other = Describe { names: Vec::new(), ..of("cn-a") };
        played(&replay).send(&other).await.unwrap_err();
        played(&replay.clone().ignore_parameter("Names")).send(&other).await.unwrap();
        replay.finish().unwrap();
    }
}

#[tokio::test]
async fn hosts_count_where_they_shall() {
    let place = Place::new("host");
    let recorder = recorder();
    let server = Server::start(total(1)).await;
    recorded(&recorder, &server).send(&describe()).await.unwrap();
    recorder.save(place.file()).unwrap();
    let replay = Replay::from_file(place.file()).unwrap().match_hosts();
    let error = played(&replay).send(&describe()).await.unwrap_err();
    let told = format!("the host is \"net.cn-a.example\", recorded is \"{}\"", server.address);
    assert!(error.to_string().contains(&told), "{error}");
    with(config().endpoint(server.endpoint()).transport(replay)).send(&describe()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_at_once_get_each_response_once() {
    const MANY: usize = 200;
    let mut replay = Replay::new();
    for number in 0..MANY {
        let body = format!(r#"{{"RequestId":"r","TotalCount":{number}}}"#);
        replay = replay.respond(RequestMatcher::new("DescribeNets"), HttpResponse::json(200, body));
    }
    let client = played(&replay);
    let tasks: Vec<_> = (0..MANY)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(&describe()).await.unwrap().total })
        })
        .collect();
    let mut totals = BTreeSet::new();
    for task in tasks {
        totals.insert(task.await.unwrap());
    }
    assert_eq!(totals.len(), MANY);
    replay.finish().unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_at_once_are_recorded() {
    let place = Place::new("many");
    let recorder = recorder();
    let server = Server::start(total(1)).await;
    let client = recorded(&recorder, &server);
    let send = |number: usize| {
        let client = client.clone();
        tokio::spawn(async move { client.send(&of(&format!("cn-{number}"))).await.map(drop) })
    };
    for task in (0..20).map(send).collect::<Vec<_>>() {
        task.await.unwrap().unwrap();
    }
    recorder.save(place.file()).unwrap();
    let replay = Replay::from_file(place.file()).unwrap();
    for number in 0..20 {
        played(&replay).send(&of(&format!("cn-{number}"))).await.unwrap();
    }
    replay.finish().unwrap();
}

#[tokio::test]
async fn a_test_needs_no_file() {
    let fine = || HttpResponse::json(200, serde_json::json!({ "RequestId": "r", "TotalCount": 1 }));
    let here = || RequestMatcher::new("DescribeNets").service("net").parameter("RegionId", "cn-a");
    let busy = HttpResponse::json(503, r#"{"Code":"Busy","Message":"m"}"#).with_header("Retry-After", "3");
    let refused = TransportError::new(TransportErrorKind::Connect, false, "refused").in_phase(Phase::Connect);
    let replay = Replay::new()
        .respond(here().no_other_parameters(), fine())
        .respond(here().parameter("Names.2", "***"), busy)
        .fail(here(), refused)
        .respond(RequestMatcher::new("DescribeNets").service("other"), fine());
    let client = played(&replay);
    let error = client.send(&describe()).await.unwrap_err();
    assert_eq!((error.status(), error.retry_after()), (Some(503), Some(Duration::from_secs(3))));
    let error = client.send(&describe()).await.unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Transport, Some(Phase::Connect)));
    client.send(&AnyRequest::new("DescribeNets").parameters([("RegionId", "cn-a")])).await.unwrap();
    assert_eq!(replay.finish().unwrap_err().exchanges(), ["exchange 4 (DescribeNets of other)"]);
    client.send(&Secretive {}).await.unwrap_err();
    assert_eq!(client.service().id, NET.id);
}
