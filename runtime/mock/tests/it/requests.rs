//! The records of requests, and what tests ask of them.

use std::panic::{AssertUnwindSafe, catch_unwind};

use aliyun_api_mock_runtime::{Auth, Engine, Requests};
use http::Request;
use serde_json::Value;

use crate::support::{builder, call, create_vpc, engine, get, json, ok, refused, send};

/// What a check says that fails.
fn told(check: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(check)).expect_err("the check holds");
    *panic.downcast::<String>().expect("a text")
}

fn listed(engine: &Engine, query: &str) -> Value {
    json(&get(engine, &format!("/_mock/requests?{query}")))
}

#[test]
fn a_request_is_kept_with_what_became_of_it() {
    let engine = engine();
    ok(&engine, "CreateVpc", "RegionId=cn-hangzhou&VpcName=mine&Tag.1.Key=k&OwnerId=7");
    refused(&engine, "CreateVpc", "CidrBlock=x");
    refused(&engine, "ModifyVpcAttribute", "VpcId=vpc-none");
    refused(&engine, "Creat", "VpcName=x");
    let all: Vec<_> = engine.requests().iter().cloned().collect();
    assert_eq!(all.iter().map(|record| record.id).collect::<Vec<_>>(), [1, 2, 3, 4]);

    let made = &all[0];
    assert_eq!((made.service, made.action.as_deref(), made.status), (Some("vpc"), Some("CreateVpc"), Some(200)));
    assert_eq!((made.account.as_deref(), made.region.as_deref()), (Some("1234567890123456"), Some("cn-hangzhou")));
    let parameters: Vec<_> = made.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(parameters, [("RegionId", "cn-hangzhou"), ("VpcName", "mine"), ("Tag.1.Key", "k")]);
    assert!(made.refusal.is_none() && made.fault.is_none() && !made.example && made.request_id.len() == 36);

    let malformed = all[1].refusal.as_ref().unwrap();
    assert_eq!((malformed.code.as_str(), malformed.parameter.as_deref()), ("InvalidParameter", Some("CidrBlock")));
    assert!(malformed.reason.contains("CIDR") && malformed.row.is_none(), "{malformed:?}");

    let unknown = all[2].refusal.as_ref().unwrap();
    let row = unknown.row.unwrap();
    assert_eq!((unknown.code.as_str(), unknown.parameter.as_deref()), ("InvalidVpcId.NotFound", Some("VpcId")));
    assert_eq!(
        (row.action, row.code, row.message),
        (Some("ModifyVpcAttribute"), "InvalidVpcId.NotFound", "Vpc %s? There is none.")
    );
    assert_eq!(unknown.reason, "Vpc VpcId? There is none.");

    let nothing = &all[3];
    assert_eq!((nothing.service, nothing.action.as_deref(), nothing.status), (None, Some("Creat"), Some(404)));
    assert_eq!(nothing.parameter("VpcName"), Some("***"), "nobody knows what it is");
}

#[test]
fn a_row_of_the_service_is_told_apart_from_one_of_the_action() {
    let engine = engine();
    refused(&engine, "DescribeZones", "RegionId=filled");
    refused(&engine, "DescribeZones", "RegionId=nowhere");
    refused(&engine, "DescribeZones", "RegionId=made-up");
    let rows: Vec<_> = engine.requests().iter().map(|record| record.refusal.as_ref().unwrap().row).collect();
    let rows: Vec<_> = rows.into_iter().map(|row| row.map(|row| (row.action, row.code))).collect();
    let expected =
        [Some((None, "InvalidParameter.%s")), Some((Some("DescribeZones"), "InvalidRegionId.NotFound")), None];
    assert_eq!(rows, expected);
}

#[test]
fn secrets_are_in_no_record() {
    let engine = builder().auth(Auth::Strict).build();
    let query = "Action=CreateVpc&Password=hunter2&Pasword=hunter2&Signature=hunter2&SignatureMethod=HMAC-SHA1&SignatureVersion=1.0&SecurityToken=hunter2&AccessKeyId=testid&SignatureNonce=hunter2&Timestamp=2026-11-21T23:05:48Z";
    get(&engine, &format!("/?{query}"));
    let warned = crate::support::engine();
    ok(&warned, "CreateVpc", "Password=hunter2&hunter2[]{}=1");
    let unread = Request::post("/?Action=CreateVpc").header("content-type", "application/json");
    send(&warned, unread.body(r#"{"Password":"hunter2"}"#.into()).unwrap());
    for engine in [engine, warned] {
        let shown = format!("{:?} {}", engine.requests(), listed(&engine, ""));
        assert!(shown.contains("CreateVpc") && !shown.contains("hunter2"), "{shown}");
        assert_eq!(engine.requests().with("Password", "***").count(), 1);
    }
}

#[test]
fn the_newest_are_kept_and_a_reset_forgets_them() {
    let engine = builder().max_requests(3).build();
    for number in 0..5 {
        ok(&engine, "CreateVpc", &format!("VpcName=name-{number}"));
    }
    let kept = engine.requests();
    assert_eq!((kept.count(), kept.forgotten()), (3, 2));
    assert_eq!(kept.last().unwrap().parameter("VpcName"), Some("name-4"));
    let first = told(|| _ = kept.of("CreateVpc").times(4));
    assert!(first.contains("(and 2 that are not kept any more: Builder::max_requests)"), "{first}");
    engine.reset("default");
    assert_eq!((engine.requests().count(), engine.requests().forgotten()), (0, 0));
    create_vpc(&engine);
    assert_eq!(engine.requests().last().unwrap().id, 6, "numbers go on, for whoever asks for what is new");
    let none = builder().max_requests(0).build();
    create_vpc(&none);
    assert_eq!((none.requests().count(), none.requests().forgotten()), (0, 1));
}

#[test]
fn namespaces_part_requests_and_the_paths_of_the_server_are_none() {
    let engine = engine();
    create_vpc(&engine);
    let there = Request::get("/?Action=DescribeVpcs").header("x-mock-namespace", "there");
    send(&engine, there.body(Default::default()).unwrap());
    get(&engine, "/_mock/health");
    get(&engine, "/_mock/nothing");
    assert_eq!(engine.requests().count(), 1);
    let there = engine.namespace("there").requests();
    there.clone().of("Describe*").times(1);
    assert_eq!((there.count(), there.last().unwrap().id, &*there.last().unwrap().namespace), (1, 2, "there"));
}

#[test]
fn the_path_lists_what_fits() {
    let engine = engine();
    create_vpc(&engine);
    refused(&engine, "CreateVpc", "CidrBlock=x");
    refused(&engine, "ModifyVpcAttribute", "VpcId=vpc-none");
    ok(&engine, "DescribeVpcs", "");
    let ids = |query: &str| -> Vec<u64> {
        let body = listed(&engine, query);
        body["requests"].as_array().unwrap().iter().map(|record| record["id"].as_u64().unwrap()).collect()
    };
    for (query, expected) in [
        ("", &[1, 2, 3, 4][..]),
        ("action=CreateVpc", &[1, 2]),
        ("action=*Vpc*&status=200", &[1, 4]),
        ("code=InvalidVpcId.NotFound", &[3]),
        ("since=2", &[3, 4]),
        ("limit=2", &[3, 4]),
        ("limit=1&status=400", &[2]),
        ("since=4", &[]),
        ("limit=0", &[]),
        ("action=createvpc", &[]),
    ] {
        assert_eq!(ids(query), expected, "{query}");
    }
    assert_eq!(listed(&engine, "limit=1")["count"], 4);
    for query in ["status=ok", "since=-1", "limit=x", "action=[a"] {
        assert_eq!(get(&engine, &format!("/_mock/requests?{query}")).status(), 400, "{query}");
    }
    let mut record = listed(&engine, "code=InvalidVpcId.NotFound")["requests"][0].take();
    for name in ["time", "request_id", "microseconds"] {
        assert!(!record[name].take().is_null(), "{name}");
    }
    // The order that was sent is kept only with a feature of serde_json that this crate does not ask for.
    record.sort_all_objects();
    insta::assert_snapshot!(format!("{record:#}"));
}

#[test]
fn a_check_that_holds_goes_on() {
    let engine = engine();
    ok(&engine, "CreateVpc", "VpcName=one&CidrBlock=10.0.0.0/8&Bandwidth=7");
    ok(&engine, "CreateVpc", "VpcName=two");
    refused(&engine, "CreateVpc", "CidrBlock=x");
    let requests = || engine.requests();
    requests().of("CreateVpc").with("CidrBlock", "10.0.0.0/8").with("Bandwidth", 7).times(1);
    requests().of("Create*").times(3).at_least(2);
    requests().of("CreateVpc").without("CidrBlock").times(1);
    requests().of("CreateVpc").naming("CidrBlock").served().times(1);
    requests().refused().code("InvalidParameter").status(400).times(1);
    requests().of("DeleteVpc").never();
    requests().since(2).times(1);
    requests().faulty().never();
    assert_eq!(
        requests().of("CreateVpc").iter().filter_map(|record| record.parameter("VpcName")).collect::<Vec<_>>(),
        ["one", "two"]
    );
}

/// The requests of the texts below.
fn asked() -> Requests {
    let engine = engine();
    ok(&engine, "CreateVpc", "RegionId=cn-hangzhou&CidrBlock=10.0.0.0/16&VpcName=mine&Password=hunter2");
    call(&engine, "CreateVpc", "CidrBlock=x");
    call(&engine, "DescribeVpcs", "");
    call(&engine, "ModifyVpcAttribute", "VpcId=vpc-none");
    for number in 0..4 {
        call(&engine, "AssociateEip", &format!("AllocationId=eip-{number}"));
    }
    engine.requests()
}

#[test]
fn a_check_that_fails_says_what_came_instead() {
    let nearest = told(|| _ = asked().of("CreateVpc").with("CidrBlock", "10.0.0.0/8").times(1));
    insta::assert_snapshot!("nearest", nearest);
    let too_many = told(|| _ = asked().of("CreateVpc").never());
    insta::assert_snapshot!("too_many", too_many);
    let many = told(|| _ = asked().at_least(20));
    insta::assert_snapshot!("many", many);
    let other_action = told(|| _ = asked().of("DeleteVpc").refused().code("InvalidVpcId.NotFound").at_least(1));
    insta::assert_snapshot!("other_action", other_action);
    let none = told(|| _ = engine().requests().of("Create[").times(2));
    insta::assert_snapshot!("none", none);
}

#[test]
fn requests_are_written_as_a_table() {
    insta::assert_snapshot!(asked().refused());
}

#[test]
fn a_long_request_is_shown_in_part() {
    let engine = engine();
    let long = "n".repeat(120);
    ok(&engine, "CreateVpc", &format!("VpcName={long}&Tag.1.Key=a&Tag.2.Key=b&Tag.3.Key=c&CidrBlock=10.0.0.0/8"));
    let text = told(|| _ = engine.requests().of("DeleteVpc").times(1));
    assert!(text.lines().all(|line| line.chars().count() < 220) && text.contains('…'), "{text}");
}
