//! Whose objects a request sees: those of its account, in its namespace and its region.

use std::time::Duration;

use aliyun_api_mock_runtime::{Engine, StateMode};
use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};

use crate::support::{NOW, builder, create_vpc, engine, json, ok, send, text};

#[test]
fn access_keys_of_one_account_see_the_same() {
    let engine = builder().account_key("42", "alice", "secret").account_key("42", "STS.alice", "secret").build();
    let count = |query: &str| ok(&engine, "DescribeVpcs", query)["TotalCount"].as_u64().unwrap();
    ok(&engine, "CreateVpc", "AccessKeyId=alice");
    assert_eq!((count("AccessKeyId=alice"), count("AccessKeyId=STS.alice")), (1, 1));
    // Keys that the server does not know are of one account, whether they come with a request or not.
    assert_eq!((count("AccessKeyId=bob"), count("")), (0, 0));
    ok(&engine, "CreateVpc", "AccessKeyId=STS.bob");
    assert_eq!((count("AccessKeyId=bob"), count("AccessKeyId=testid"), count("AccessKeyId=alice")), (1, 1, 1));
    let store = engine.store("default");
    assert_eq!((store.count("vpc", "Vpc"), store.of_account("42").count("vpc", "Vpc")), (1, 1));
}

/// Status and JSON of a request in a namespace.
fn within(engine: &Engine, namespace: &str, method: &str, uri: &str) -> (u16, Value) {
    let request = Request::builder().method(method).uri(uri).header("x-mock-namespace", namespace);
    let response = send(engine, request.body(Bytes::new()).unwrap());
    (response.status().as_u16(), json(&response))
}

#[test]
fn a_namespace_has_objects_tokens_and_a_clock_of_its_own() {
    let engine = engine();
    let create = |namespace: &str| {
        let made = within(&engine, namespace, "POST", "/?Action=CreateVpc&Format=JSON&ClientToken=t").1;
        text(&made, "VpcId")
    };
    let count = |namespace: &str| {
        within(&engine, namespace, "GET", "/?Action=DescribeVpcs&Format=JSON").1["TotalCount"].clone()
    };
    let (one, two) = (create("one"), create("two"));
    assert_eq!(create("one"), one, "the token is known");
    assert_ne!(one, two, "a token counts in its namespace");
    assert_eq!((count("one"), count("two"), count("default")), (json!(1), json!(1), json!(0)));
    let status = |namespace: &str, id: &str| {
        let uri = format!("/?Action=DescribeVpcAttribute&Format=JSON&VpcId={id}");
        within(&engine, namespace, "GET", &uri).1["Status"].clone()
    };
    assert_eq!(within(&engine, "one", "POST", "/_mock/clock?advance_seconds=3").0, 200);
    assert_eq!((status("one", &one), status("two", &two)), (json!("Available"), json!("Pending")));
    assert_eq!(engine.clock().now(), NOW);
    assert_eq!(engine.clock_of("one").now(), NOW + 3_000);
    assert_eq!(within(&engine, "one", "POST", "/_mock/reset").0, 200);
    assert_eq!((count("one"), count("two"), engine.clock_of("one").now()), (json!(0), json!(1), NOW));
    assert_eq!(create("one"), one, "ids begin again");
    assert_eq!(within(&engine, "none", "POST", "/_mock/reset?all=true").0, 200);
    assert_eq!((count("one"), count("two")), (json!(0), json!(0)));
}

#[test]
fn a_host_before_localhost_is_a_namespace() {
    let engine = engine();
    let count = |host: &str| {
        let request = Request::get("/?Action=DescribeVpcs&Format=JSON").header("host", host);
        json(&send(&engine, request.body(Bytes::new()).unwrap()))["TotalCount"].clone()
    };
    let request = Request::get("/?Action=CreateVpc&Format=JSON").header("host", "Team1.localhost:4580");
    assert_eq!(send(&engine, request.body(Bytes::new()).unwrap()).status(), 200);
    assert_eq!(count("team1.localhost"), 1);
    for other in ["team2.localhost:4580", "localhost:4580", "127.0.0.1:4580", "team1.example.com"] {
        assert_eq!(count(other), 0, "{other}");
    }
    let request = Request::get("/?Action=DescribeVpcs&Format=JSON").header("host", "team1.localhost");
    let request = request.header("x-mock-namespace", "other").body(Bytes::new()).unwrap();
    assert_eq!(json(&send(&engine, request))["TotalCount"], 0, "the header counts before the host");
}

#[test]
fn states_move_with_time_at_once_or_when_they_are_told_to() {
    let status =
        |engine: &Engine, id: &str| ok(engine, "DescribeVpcAttribute", &format!("VpcId={id}"))["Status"].clone();
    let engine = builder().states(StateMode::Immediate).build();
    let id = create_vpc(&engine);
    assert_eq!(status(&engine, &id), "Available");
    engine.set_states("default", StateMode::Manual);
    let (one, two) = (create_vpc(&engine), create_vpc(&engine));
    engine.clock().advance(Duration::from_secs(60));
    assert_eq!((status(&engine, &one), status(&engine, &two)), (json!("Pending"), json!("Pending")));
    let admin = |method: &str, uri: &str| within(&engine, "default", method, uri);
    assert_eq!(admin("POST", &format!("/_mock/states/advance?id={one}")), (200, json!({ "moved": 1 })));
    assert_eq!((status(&engine, &one), status(&engine, &two)), (json!("Available"), json!("Pending")));
    assert_eq!((engine.advance_states("default"), engine.advance_states("default")), (1, 0));
    assert_eq!(status(&engine, &two), "Available");
    assert_eq!(admin("GET", "/_mock/states"), (200, json!({ "mode": "manual" })));
    assert_eq!(admin("POST", "/_mock/states?mode=timed"), (200, json!({ "mode": "timed" })));
    let late = create_vpc(&engine);
    assert_eq!(status(&engine, &late), "Pending");
    assert_eq!(admin("POST", "/_mock/states?mode=soon").0, 400);
    assert_eq!(admin("DELETE", "/_mock/states").0, 405);
    assert_eq!(within(&engine, "other", "GET", "/_mock/states").1, json!({ "mode": "immediate" }));
    assert_eq!(admin("POST", "/_mock/reset").0, 200);
    assert_eq!(admin("GET", "/_mock/states").1, json!({ "mode": "immediate" }), "as the server was started");
}

/// The response to a request at a host.
fn at(engine: &Engine, host: &str, action: &str, query: &str) -> (u16, Value) {
    let request = Request::get(format!("/?Action={action}&Format=JSON&{query}")).header("host", host);
    let response = send(engine, request.body(Bytes::new()).unwrap());
    (response.status().as_u16(), json(&response))
}

#[test]
fn an_object_is_in_the_region_of_the_call_that_made_it() {
    let engine = builder().region("cn-home").build();
    let count = |host: &str, query: &str| at(&engine, host, "DescribeVpcs", query).1["TotalCount"].clone();
    let shanghai = "vpc.cn-shanghai.aliyuncs.com";
    let id = text(&at(&engine, shanghai, "CreateVpc", "").1, "VpcId");
    let of_host = format!("VpcId={id}");
    assert_eq!((count(shanghai, ""), count("localhost", "")), (json!(1), json!(0)));
    assert_eq!(count("localhost", "RegionId=cn-shanghai"), 1, "the parameter counts before the host");
    assert_eq!(count(shanghai, "RegionId=cn-home"), 0);
    let home = text(&at(&engine, "vpc.aliyuncs.com", "CreateVpc", "").1, "VpcId");
    assert_eq!((count("localhost", ""), count(shanghai, &format!("VpcId={home}"))), (json!(1), json!(0)));
    // Ids are looked up within the region.
    engine.clock().advance(Duration::from_secs(3));
    assert_eq!(at(&engine, "localhost", "DeleteVpc", &of_host).1["Code"], "InvalidVpcId.NotFound");
    assert_eq!(
        at(&engine, "localhost", "DescribeVpcAttribute", &of_host).1["VpcId"],
        "",
        "nothing is there to be read"
    );
    assert_eq!(at(&engine, "localhost", "CreateVSwitch", &of_host).1["Code"], "InvalidVpcId.NotFound");
    assert_eq!(at(&engine, shanghai, "CreateVSwitch", &of_host).0, 200);
    assert_eq!(engine.store("default").get("vpc", "Vpc", &id).unwrap()["RegionId"], "cn-shanghai");
    // The limit of a resource counts in each region.
    for _ in 0..4 {
        assert_eq!(at(&engine, shanghai, "CreateVpc", "").0, 200);
    }
    assert_eq!(at(&engine, shanghai, "CreateVpc", "").1["Code"], "QuotaExceeded.Vpc");
    assert_eq!(at(&engine, "localhost", "CreateVpc", "").0, 200);
}
