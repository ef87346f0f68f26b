//! Faults: how rules are read, which calls meet them, and what becomes of a request.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use aliyun_api_mock_runtime::{ApiError, Engine, FaultRule, RunningServer};
use http::{Request, Response};
use proptest::prelude::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{builder, call, engine, get, json, send, text};

fn add(engine: &Engine, rules: &str) {
    engine.faults().add(rules).unwrap_or_else(|error| panic!("{error}"));
}

/// The statuses of so many calls.
fn statuses(engine: &Engine, action: &str, number: usize) -> Vec<u16> {
    (0..number).map(|_| call_raw(engine, action).status().as_u16()).collect()
}

fn call_raw(engine: &Engine, action: &str) -> Response<bytes::Bytes> {
    get(engine, &format!("/?Action={action}&Version=2016-04-28&Format=JSON"))
}

fn vpcs(engine: &Engine) -> usize {
    engine.store("default").count("vpc", "Vpc")
}

#[test]
fn a_rule_is_written_as_it_is_read() {
    for (given, written) in [
        ("CreateVpc error=QuotaExceeded.Vpc", "CreateVpc error=QuotaExceeded.Vpc"),
        ("  Create*   throttle ", "Create* throttle=1s"),
        ("throttle=2500ms", "* throttle=2500ms"),
        ("error=X status=403 message='a \"b\" c'", "* error=X status=403 'message=a \"b\" c'"),
        ("X drop", "X drop=before"),
        ("X drop=after service=vpc namespace=team1", "X service=vpc namespace=team1 drop=after"),
        ("X latency=1500ms", "X latency=1500ms"),
        ("X latency=0.05s..2m error=Y", "X latency=50ms..120s error=Y"),
        ("X latency=mean:200ms", "X latency=mean:200ms"),
        ("X times=3 nth=2 probability=0.25 seed=7 empty", "X nth=2 times=3 probability=0.25 seed=7 empty"),
        ("X truncate", "X truncate"),
        ("X truncate=0", "X truncate=0"),
        ("X gateway=after status=504", "X gateway=after status=504"),
        ("action=drop empty", "action=drop empty"),
        ("gateway", "* gateway=before"),
    ] {
        let rule: FaultRule = given.parse().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(rule.to_string(), written, "{given}");
        assert_eq!(written.parse::<FaultRule>().as_ref(), Ok(&rule), "{written}");
    }
}

#[test]
fn json_says_what_text_says() {
    let engine = engine();
    let text = "CreateVpc nth=2 error=QuotaExceeded.Vpc\n# a line that says nothing\n\nDescribe* probability=0.5 latency=1s throttle";
    let object = r#"[{"action":"CreateVpc","nth":2,"error":"QuotaExceeded.Vpc"},
        {"action":"Describe*","probability":0.5,"latency":"1s","throttle":true,"drop":null,"empty":false}]"#;
    let list = r#"["CreateVpc nth=2 error=QuotaExceeded.Vpc", "Describe* probability=0.5 latency=1s throttle"]"#;
    for rules in [text, object, list] {
        engine.faults().clear();
        assert_eq!(engine.faults().add(rules), Ok(2));
        let written: Vec<_> = engine.faults().list().iter().map(|status| status.rule.to_string()).collect();
        assert_eq!(
            written,
            ["CreateVpc nth=2 error=QuotaExceeded.Vpc", "Describe* probability=0.5 latency=1s throttle=1s"]
        );
    }
    let one = r#"{"action":"CreateVpc","empty":true}"#;
    assert_eq!(engine.faults().add(one), Ok(1));
}

#[test]
fn what_is_wrong_is_told_with_what_is_allowed() {
    let engine = engine();
    let wrong = [
        "CreateVpc nht=2 empty",
        "CreateVpc banana empty",
        "CreateVpc nth=two empty",
        "CreateVpc nth=0 empty",
        "CreateVpc times empty",
        "CreateVpc probability=1.5 empty",
        "CreateVpc probability=NaN empty",
        "CreateVpc latency=200",
        "CreateVpc latency=2s..1s",
        "CreateVpc latency=61m",
        "CreateVpc throttle=soon",
        "CreateVpc drop=maybe",
        "CreateVpc truncate=half",
        "CreateVpc empty=yes",
        "CreateVpc error",
        "CreateVpc error=X status=99",
        "CreateVpc error=X status=600",
        "CreateVpc empty drop",
        "CreateVpc empty empty",
        "CreateVpc empty status=500",
        "CreateVpc gateway message=hi",
        "CreateVpc",
        "",
        "CreateVpc message='open",
        "CreatVpc empty",
        "CreateVpc service=vcp empty",
        "Create[ empty",
        "CreateVpc service=ens empty",
        "CreateVpc error=QuotaExceeded.Vpcs",
        "Describe* error=QuotaExceeded.Vpc",
        "[1]",
        "[{\"action\":{}}]",
        "{\"action\":",
    ];
    let told: Vec<String> = wrong
        .iter()
        .map(|rule| match engine.faults().add(rule) {
            Err(error) => format!("{error}"),
            Ok(number) => format!("{rule:?}: {number} rules"),
        })
        .collect();
    assert!(engine.faults().list().is_empty());
    insta::assert_snapshot!(told.join("\n"));
    assert!(engine.faults().add("CreateVpc empty\nCreateVpc nht=2 empty").is_err());
    assert!(
        engine.faults().add("CreateVpc empty\nCreatVpc empty").is_err() && engine.faults().list().is_empty(),
        "all or none"
    );
}

#[test]
fn a_chain_is_a_rule_too() {
    let engine = engine();
    engine.faults().on("CreateVpc").nth(2).error("QuotaExceeded.Vpc");
    engine.faults().on("Describe*").times(2).probability(0.5).seed(3).throttle(Duration::from_secs(2));
    engine.faults().on("*").service("ens").api_error(ApiError::new(503, "Busy", "not now"));
    engine.faults().on("*").latency_between(Duration::from_secs(2), Duration::from_secs(1));
    engine.faults().on("*").delayed(Duration::from_millis(5)).gateway(504);
    engine.faults().on("*").drop_request();
    engine.faults().on("*").drop_response();
    engine.faults().on("*").truncate();
    engine.faults().on("*").empty();
    engine.faults().on("*").latency(Duration::from_millis(5));
    let rules: Vec<_> = engine.faults().list().iter().map(|status| status.rule.to_string()).collect();
    assert_eq!(
        rules,
        [
            "CreateVpc nth=2 error=QuotaExceeded.Vpc",
            "Describe* times=2 probability=0.5 seed=3 throttle=2s",
            "* service=ens error=Busy status=503 'message=not now'",
            "* latency=1s..2s",
            "* latency=5ms gateway=before status=504",
            "* drop=before",
            "* drop=after",
            "* truncate",
            "* empty",
            "* latency=5ms",
        ]
    );
    let panic = catch_unwind(AssertUnwindSafe(|| engine.faults().on("CreateVpc").error("QuotaExceeded.Vcp")));
    let message = *panic.unwrap_err().downcast::<String>().unwrap();
    assert!(message.contains("did you mean QuotaExceeded.Vpc?"), "{message}");
}

#[test]
fn an_error_stands_in_the_place_of_the_action() {
    let engine = engine();
    add(&engine, "CreateVpc nth=2 error=QuotaExceeded.Vpc");
    assert_eq!(statuses(&engine, "CreateVpc", 4), [200, 400, 200, 200]);
    assert_eq!(vpcs(&engine), 3, "it is not carried out");
    let refused = engine.requests().faulty().last().unwrap();
    let refusal = refused.refusal.as_ref().unwrap();
    assert_eq!((refusal.code.as_str(), refusal.reason.as_str()), ("QuotaExceeded.Vpc", "VPC quota exceeded."));
    assert_eq!(refusal.row.unwrap().action, Some("CreateVpc"));
    assert_eq!(refused.fault.as_deref(), Some("CreateVpc nth=2 error=QuotaExceeded.Vpc"));
    assert_eq!(engine.coverage().action("CreateVpc").unwrap().error("QuotaExceeded.Vpc"), 1);

    engine.reset("default");
    add(
        &engine,
        "CreateVpc error=InvalidParameter.CidrBlock\nDescribe* error=Forbidden.RAM status=403 message='not yours'",
    );
    let (status, body) = call(&engine, "CreateVpc", "");
    assert_eq!((status, text(&body, "Code")), (400, "InvalidParameter.CidrBlock".to_owned()), "a row of the service");
    let (status, body) = call(&engine, "DescribeVpcs", "");
    assert_eq!(
        (status, text(&body, "Code"), text(&body, "Message")),
        (403, "Forbidden.RAM".to_owned(), "not yours".to_owned())
    );
    let xml = get(&engine, "/?Action=DescribeVpcs");
    assert!(String::from_utf8_lossy(xml.body()).contains("<Code>Forbidden.RAM</Code>"));
}

#[test]
fn throttling_says_when_to_come_again() {
    let engine = engine();
    add(&engine, "CreateVpc throttle=1500ms times=1");
    let response = call_raw(&engine, "CreateVpc");
    assert_eq!((response.status().as_u16(), &response.headers()["retry-after"]), (400, &"2".parse().unwrap()));
    assert_eq!(text(&json(&response), "Code"), "Throttling.User");
    assert_eq!((vpcs(&engine), statuses(&engine, "CreateVpc", 1)), (0, vec![200]));
}

#[test]
fn what_is_carried_out_is_said_by_the_rule() {
    for (rule, status, carried_out) in [
        ("error=QuotaExceeded.Vpc", Some(400), false),
        ("throttle", Some(400), false),
        ("latency=60m", Some(200), true),
        ("drop", None, false),
        ("drop=after", None, true),
        ("truncate=5", Some(200), true),
        ("gateway", Some(502), false),
        ("gateway=after status=504", Some(504), true),
        ("empty", Some(200), true),
    ] {
        let engine = engine();
        add(&engine, &format!("CreateVpc {rule}"));
        let response = call_raw(&engine, "CreateVpc");
        assert_eq!(response.status().as_u16(), status.unwrap_or(502), "{rule}");
        assert_eq!(vpcs(&engine) == 1, carried_out, "{rule}");
        assert_eq!(engine.requests().last().unwrap().status, status, "{rule}");
        let length = response.body().len();
        match rule {
            "truncate=5" => assert_eq!(length, 5),
            "empty" | "drop" | "drop=after" => assert_eq!(length, 0, "{rule}"),
            "gateway" => {
                assert!(response.body().starts_with(b"<html>") && response.headers()["content-type"] == "text/html");
                assert!(!response.headers().contains_key("x-acs-request-id"), "no service was asked");
            }
            _ => {}
        }
    }
}

#[test]
fn nth_and_times_say_which_calls() {
    for (rule, expected) in [
        ("error=Busy status=503", [1, 1, 1, 1, 1, 1]),
        ("times=2 error=Busy status=503", [1, 1, 0, 0, 0, 0]),
        ("times=0 error=Busy status=503", [0, 0, 0, 0, 0, 0]),
        ("nth=3 error=Busy status=503", [0, 0, 1, 0, 0, 0]),
        ("nth=3 times=2 error=Busy status=503", [0, 0, 1, 1, 0, 0]),
        ("probability=0 error=Busy status=503", [0, 0, 0, 0, 0, 0]),
    ] {
        let engine = engine();
        add(&engine, &format!("AllocateEip {rule}"));
        let met: Vec<u16> =
            statuses(&engine, "AllocateEip", 6).into_iter().map(|status| u16::from(status == 503)).collect();
        assert_eq!(met, expected, "{rule}");
        let status = &engine.faults().list()[0];
        assert_eq!((status.seen, status.met), (6, u64::from(expected.iter().sum::<u16>())), "{rule}");
    }
}

#[test]
fn the_first_rule_that_is_met_counts() {
    let engine = engine();
    add(
        &engine,
        "CreateVpc nth=2 error=QuotaExceeded.Vpc\nCreate* error=Busy status=503\nDescribeShared service=ens gateway",
    );
    assert_eq!(statuses(&engine, "CreateVpc", 3), [503, 400, 503]);
    let seen: Vec<_> = engine.faults().list().iter().map(|status| (status.seen, status.met)).collect();
    assert_eq!(seen, [(3, 1), (3, 2), (0, 0)]);
    assert_eq!(statuses(&engine, "DescribeShared", 1), [200], "the one of vpc");
    assert_eq!(get(&engine, "/?Action=DescribeShared&Version=2017-11-10").status(), 502);
}

#[test]
fn chance_is_the_same_in_each_run() {
    let run = |seed: u64, rule: &str| {
        let engine = builder().seed(seed).build();
        add(&engine, rule);
        statuses(&engine, "AllocateEip", 200)
    };
    let rule = "AllocateEip probability=0.3 error=Busy status=503";
    let first = run(1, rule);
    let met = first.iter().filter(|status| **status == 503).count();
    assert!((40..80).contains(&met), "{met} of 200");
    assert_eq!(run(1, rule), first);
    assert_ne!(run(2, rule), first);
    let own = "AllocateEip probability=0.3 seed=9 error=Busy status=503";
    assert_eq!(run(1, own), run(2, own));
}

#[test]
fn faults_are_in_a_namespace_or_in_all_and_go_with_a_reset() {
    let engine = builder().faults(["Create* nth=3 error=Busy status=503".parse().unwrap()]).build();
    let there = |engine: &Engine| {
        let request = Request::get("/?Action=CreateVpc").header("x-mock-namespace", "there");
        send(engine, request.body(Default::default()).unwrap()).status().as_u16()
    };
    engine.namespace("there").faults().on("CreateVpc").times(1).error("QuotaExceeded.Vpc");
    assert_eq!((there(&engine), statuses(&engine, "CreateVpc", 1)), (400, vec![200]));
    assert_eq!(
        [there(&engine), there(&engine), there(&engine)],
        [200, 503, 200],
        "the one from the start counts for itself"
    );
    engine.faults().add("CreateVpc namespace=there gateway").unwrap();
    assert_eq!((there(&engine), engine.faults().list().len()), (502, 1), "a rule may name another namespace");
    engine.reset("there");
    assert_eq!([there(&engine), there(&engine), there(&engine)], [200, 200, 503], "as it was at first");

    engine.faults().everywhere().on("CreateVpc").gateway(504);
    let new = Request::get("/?Action=CreateVpc").header("x-mock-namespace", "new").body(Default::default()).unwrap();
    assert_eq!((there(&engine), send(&engine, new).status().as_u16()), (504, 504));
    engine.reset("there");
    assert_eq!(there(&engine), 504, "one namespace does not end what is for all");
    assert_eq!(engine.faults().everywhere().list().len(), 6);
    send(&engine, Request::post("/_mock/reset?all=true").body(Default::default()).unwrap());
    assert_eq!([there(&engine), there(&engine), there(&engine)], [200, 200, 503]);
    engine.faults().everywhere().clear();
    assert!(engine.faults().everywhere().list().is_empty());
}

#[tokio::test]
async fn a_fault_of_nothing_is_told_at_the_start() {
    let unfit = || builder().faults(["CreatVpc empty".parse().unwrap()]);
    let error = unfit().start().await.unwrap_err().to_string();
    assert!(error.contains("no action is called CreatVpc; did you mean CreateVpc?"), "{error}");
    let engine = unfit().build();
    let (status, body) = call(&engine, "DescribeVpcs", "");
    assert!(status == 500 && text(&body, "Message").contains("did you mean CreateVpc?"), "{body}");
    assert_eq!(get(&engine, "/_mock/ready").status(), 503);
}

#[test]
fn the_path_adds_lists_and_removes() {
    let engine = engine();
    let post = |uri: &str, body: &str| {
        let request = Request::post(uri).header("content-type", "application/x-www-form-urlencoded");
        send(&engine, request.body(body.to_owned().into()).unwrap())
    };
    let rules = |response: &Response<bytes::Bytes>| -> Vec<String> {
        json(response)["faults"].as_array().unwrap().iter().map(|fault| text(fault, "rule")).collect()
    };
    let added = post("/_mock/faults", "CreateVpc nth=2 error=QuotaExceeded.Vpc");
    assert_eq!(rules(&added), ["CreateVpc nth=2 error=QuotaExceeded.Vpc"], "text");
    post("/_mock/faults", r#"[{"action":"DescribeVpcs","gateway":"before"}]"#);
    post("/_mock/faults", "fault=DeleteVpc+drop&fault=DeleteVpc+empty");
    post("/_mock/faults?fault=CreateVSwitch%20throttle", "");
    let listed = get(&engine, "/_mock/faults");
    assert_eq!(
        rules(&listed)[1..],
        ["DescribeVpcs gateway=before", "DeleteVpc drop=before", "DeleteVpc empty", "CreateVSwitch throttle=1s"]
    );
    call(&engine, "CreateVpc", "");
    let listed = json(&get(&engine, "/_mock/faults"));
    assert_eq!((&listed["faults"][0]["seen"], &listed["faults"][0]["met"]), (&1.into(), &0.into()));
    let delete = |uri: &str| send(&engine, Request::delete(uri).body(Default::default()).unwrap());
    assert_eq!(rules(&delete("/_mock/faults?id=2")).len(), 4);
    assert_eq!(delete("/_mock/faults?id=2").status(), 404);
    assert_eq!(delete("/_mock/faults?id=x").status(), 400);
    assert!(rules(&delete("/_mock/faults")).is_empty());
    for body in ["", "CreateVpc nht=2 empty", "{"] {
        let response = post("/_mock/faults", body);
        assert_eq!(
            (response.status().as_u16(), text(&json(&response), "Code")),
            (400, "InvalidParameter.fault".to_owned())
        );
    }
    post("/_mock/faults?all=true", "CreateVpc gateway");
    assert_eq!(engine.namespace("new").faults().list().len(), 1);
    delete("/_mock/faults?all=true");
    assert!(engine.namespace("new").faults().list().is_empty());
    assert_eq!(send(&engine, Request::put("/_mock/faults").body(Default::default()).unwrap()).status(), 405);
    assert_eq!(json(&get(&engine, "/_mock/ready"))["status"], "ready");
}

/// Sends a call over a socket. Returns what came until the connection was closed, and how long that took.
async fn over_a_socket(server: &RunningServer) -> (String, Duration) {
    let mut stream = TcpStream::connect(server.addr()).await.unwrap();
    let begun = Instant::now();
    let request = "GET /?Action=AllocateEip&Format=JSON HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = Vec::new();
    // A connection that is dropped may end with a reset.
    let _ = stream.read_to_end(&mut response).await;
    (String::from_utf8_lossy(&response).into_owned(), begun.elapsed())
}

#[tokio::test]
async fn faults_of_the_connection_are_seen_on_the_socket() {
    let server = builder().start().await.unwrap();
    let whole = over_a_socket(&server).await.0;
    let (head, body) = whole.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 ") && head.contains(&format!("content-length: {}", body.len())), "{whole}");

    for side in ["before", "after"] {
        server.faults().add(&format!("AllocateEip times=1 drop={side}")).unwrap();
        assert_eq!(over_a_socket(&server).await.0, "", "{side}");
    }
    server.faults().on("AllocateEip").times(1).truncate();
    let cut = over_a_socket(&server).await.0;
    let (cut_head, cut_body) = cut.split_once("\r\n\r\n").unwrap();
    assert!(cut_head.contains(&format!("content-length: {}", body.len())), "{cut}");
    assert_eq!(cut_body.len(), body.len() / 2);

    server.faults().on("AllocateEip").times(1).empty();
    let empty = over_a_socket(&server).await.0;
    assert!(
        empty.starts_with("HTTP/1.1 200 ") && empty.ends_with("\r\n\r\n") && empty.contains("content-length: 0"),
        "{empty}"
    );

    server.faults().on("AllocateEip").times(1).latency(Duration::from_millis(150));
    let (late, time) = over_a_socket(&server).await;
    assert!(late.starts_with("HTTP/1.1 200 ") && time >= Duration::from_millis(150), "{time:?}");
    server.faults().add("AllocateEip times=1 latency=60ms..90ms").unwrap();
    let (_, time) = over_a_socket(&server).await;
    assert!(time >= Duration::from_millis(60), "{time:?}");
    assert_eq!(server.engine().store("default").count("vpc", "Eip"), 6, "all but the one that was dropped before");
    server.requests().of("AllocateEip").faulty().times(6);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_requests_at_once_add_up() {
    let server = builder().seed(5).start().await.unwrap();
    server.faults().add("AllocateEip probability=0.3 error=Busy status=503").unwrap();
    let clients: Vec<_> = (0..20)
        .map(|_| {
            let address = server.addr();
            tokio::spawn(async move {
                let mut stream = TcpStream::connect(address).await.unwrap();
                let mut served = 0;
                for _ in 0..50 {
                    stream.write_all(b"GET /?Action=AllocateEip HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
                    let mut response = vec![0; 2048];
                    let length = stream.read(&mut response).await.unwrap();
                    served += u64::from(response[..length].starts_with(b"HTTP/1.1 200 "));
                }
                served
            })
        })
        .collect();
    let mut served = 0;
    for client in clients {
        served += client.await.unwrap();
    }
    let fault = server.faults().list().remove(0);
    assert_eq!((fault.seen, fault.met), (1_000, 1_000 - served));
    assert!((220..380).contains(&fault.met), "{}", fault.met);
    let refused = usize::try_from(fault.met).unwrap();
    server.requests().of("AllocateEip").times(1_000).at_least(1);
    server.requests().of("AllocateEip").code("Busy").status(503).times(refused);
    server.requests().served().times(1_000 - refused);
    let mut ids: Vec<u64> = server.requests().iter().map(|record| record.id).collect();
    ids.sort_unstable();
    assert_eq!(ids, (1..=1_000).collect::<Vec<_>>());
    let coverage = server.coverage();
    let counted = coverage.action("AllocateEip").unwrap();
    assert_eq!((counted.calls, counted.refused), (1_000, fault.met));
    assert_eq!(server.namespace("default").coverage(), coverage);
    assert_eq!(server.engine().store("default").count("vpc", "Eip"), 1_000 - refused);
    // What chance says does not depend on who comes first.
    let again = builder().seed(5).build();
    again.faults().add("AllocateEip probability=0.3 error=Busy status=503").unwrap();
    statuses(&again, "AllocateEip", 1_000);
    assert_eq!(again.faults().list()[0].met, fault.met);
}

/// Words as rules have them, right and wrong ones.
fn words() -> impl Strategy<Value = String> {
    let names = [
        "action",
        "service",
        "nth",
        "times",
        "probability",
        "seed",
        "error",
        "status",
        "message",
        "throttle",
        "latency",
        "drop",
        "truncate",
        "gateway",
        "empty",
    ];
    let values = [
        "CreateVpc",
        "*",
        "[",
        "1",
        "0",
        "0.5",
        "-1",
        "1e400",
        "99999999999999999999",
        "before",
        "after",
        "200ms",
        "1s..2s",
        "..",
        "mean:1s",
        "mean:",
        "''",
        "'",
        "\\",
        "#",
        "é",
        "1.0000001ms",
        ".s",
        "é..s",
    ];
    let pair = (prop::sample::select(names.to_vec()), prop::sample::select(values.to_vec()));
    let word = prop_oneof![
        pair.prop_map(|(name, value)| format!("{name}={value}")),
        prop::sample::select([names.as_slice(), &values].concat()).prop_map(str::to_owned)
    ];
    prop::collection::vec(word, 0..6).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn no_text_is_too_odd_for_a_rule(text in prop_oneof![any::<String>(), words(), "[\\[{\"a-z:,0-9}\\] =.]{0,40}"]) {
        let engine = engine();
        if let Ok(number) = engine.faults().add(&text) {
            prop_assert_eq!(engine.faults().list().len(), number);
            for status in engine.faults().list() {
                let written = status.rule.to_string();
                let read = written.parse::<FaultRule>();
                prop_assert_eq!(read.as_ref(), Ok(&status.rule), "{}", written);
            }
            call_raw(&engine, "CreateVpc");
            call_raw(&engine, "DescribeVpcs");
        }
    }
}
