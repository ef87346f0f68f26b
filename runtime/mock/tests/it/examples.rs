//! A server that answers the documented examples: those of the small VPC service in `mini/examples.json`.

use aliyun_api_core::{Record, json as records, xml};
use aliyun_api_mock_runtime::{Auth, Context, Engine, HandlerFuture, RunningServer, Server, Service, ServiceHandlers};
use bytes::Bytes;
use http::{Request, Response};
use serde_json::{Value, json};

use crate::mini::{Mini, VPC};
use crate::support::{builder, call, get, json, ok, refused, send, text};

/// The first example.
const CREATE: &str = "/?Action=CreateVpc&Version=2016-04-28&Format=JSON&RegionId=cn-hangzhou&VpcName=first\
                      &Tag.1.Key=k&Tag.1.Value=v";

fn printed() -> Value {
    json!({
        "RequestId": "0ED8D006-F706-4D23-88ED-E11ED28DCAC0", "VpcId": "vpc-printed", "RouteTableId": "vtb-printed",
        "VRouterId": "vrt-printed", "Code": "200",
    })
}

fn engine() -> Engine {
    builder().examples(true).build()
}

fn is_example(response: &Response<Bytes>) -> bool {
    response.headers().contains_key("x-mock-example")
}

#[test]
fn an_example_is_answered_as_it_is_printed_as_often_as_it_is_sent() {
    let engine = engine();
    for _ in 0..2 {
        let response = get(&engine, CREATE);
        assert!(is_example(&response), "{response:?}");
        assert_eq!(response.headers()["x-acs-request-id"], "0ED8D006-F706-4D23-88ED-E11ED28DCAC0");
        // Of the two examples with this request, the first.
        assert_eq!(json(&response), printed());
        let listed = json(&get(&engine, "/?Action=DescribeVpcs&Version=2016-04-28&Format=JSON&VpcId=vpc-printed"));
        // A number that is printed as text is sent as text.
        assert_eq!(listed["TotalCount"], "1");
        // The action of the example is not carried out.
        assert_eq!(ok(&engine, "DeleteVpc", "VpcId=vpc-named")["RequestId"], "606998F0-B94D-48FE-8316-ACA81BB230DA");
    }
    assert!(engine.store("default").get("vpc", "Vpc", "vpc-named").is_some());
    let without = builder().build();
    assert_ne!(json(&get(&without, CREATE)), printed());
    assert_eq!(refused(&without, "DeleteVpc", "VpcId=vpc-named").0, 404);
}

#[test]
fn an_example_is_answered_in_xml_too() {
    let response = get(&engine(), &CREATE.replace("Format=JSON", "Format=XML"));
    assert!(is_example(&response), "{response:?}");
    assert!(String::from_utf8_lossy(response.body()).contains("<CreateVpcResponse>"), "{response:?}");
    let operation = VPC.operations.iter().find(|operation| operation.action.name == "CreateVpc").unwrap();
    let mut read = (operation.new_response)();
    xml::decode(response.body(), &mut *read).unwrap();
    assert_eq!(records::to_value(&*read), printed());
}

#[test]
fn a_request_that_says_something_else_is_answered_from_state() {
    let engine = engine();
    for (what, path) in [
        ("another value", CREATE.replace("VpcName=first", "VpcName=second")),
        ("one parameter more", format!("{CREATE}&CidrBlock=10.0.0.0/8")),
        ("one parameter less", CREATE.replace("&Tag.1.Value=v", "")),
        ("another region", CREATE.replace("cn-hangzhou", "cn-beijing")),
    ] {
        let response = get(&engine, &path);
        assert_eq!(response.status(), 200, "{what}: {response:?}");
        assert!(!is_example(&response), "{what}");
        let id = text(&json(&response), "VpcId");
        assert!(id.starts_with("vpc-bp") && engine.store("default").get("vpc", "Vpc", &id).is_some(), "{what}: {id}");
    }
    // A VPC that an example names is there, in the state that the examples of actions on it accept.
    let read = ok(&engine, "DescribeVpcAttribute", "VpcId=vpc-named&VpcName=x");
    assert_eq!((text(&read, "VpcId"), text(&read, "Status")), ("vpc-named".into(), "Available".into()));
    ok(&engine, "CreateVSwitch", "VpcId=vpc-named&ZoneId=b");
    let stopped = refused(&engine, "DeleteVpc", "VpcId=vpc-named&VpcName=x");
    assert_eq!(stopped, (400, "DependencyViolation.VSwitch".to_owned()));
}

#[test]
fn what_does_not_belong_to_the_action_does_not_count() {
    let engine = engine();
    let same = [
        // What signs, formats or repeats a call.
        format!("{CREATE}&ClientToken=t-1&SignatureNonce=n&Timestamp=2026-11-21T23:05:48Z&AccessKeyId=a&Signature=s"),
        // The same token with another request: no request of an example was carried out.
        CREATE.replace("RegionId=cn-hangzhou&", "").replace("&Tag.1.Value=v", "&Tag.1.Value=v&ClientToken=t-1"),
        // Written in another way.
        CREATE.replace("Tag.1.", "Tag.7."),
    ];
    for path in same {
        assert_eq!(json(&get(&engine, &path)), printed(), "{path}");
    }
    let beijing =
        Request::get(CREATE.replace("RegionId=cn-hangzhou&", "")).header("host", "vpc.cn-beijing.aliyuncs.com");
    assert!(!is_example(&send(&engine, beijing.body(Bytes::new()).unwrap())), "the region of the call is another one");
}

#[test]
fn what_examples_name_is_there_in_every_namespace_and_after_a_reset() {
    let engine = builder().examples(true).account_key("42", "other", "secret").build();
    let names = ["vpc-printed", "vpc-named"];
    let count = |namespace: &str| {
        let store = engine.store(namespace);
        names.map(|id| store.get("vpc", "Vpc", id).is_some()).into_iter().filter(|there| *there).count()
    };
    let all = engine.store("default").count("vpc", "Vpc");
    assert_eq!((count("default"), count("team1")), (2, 2));
    assert!(engine.store("default").of_account("42").get("vpc", "Vpc", "vpc-named").is_some());
    // What creating examples say of what they made.
    let store = engine.store("default");
    let made = store.get("vpc", "Vpc", "vpc-printed").unwrap();
    assert_eq!(
        (&made["VpcName"], &made["RouteTableId"], &made["Status"]),
        (&"first".into(), &"vtb-printed".into(), &"Available".into())
    );
    assert_eq!(store.get("vpc", "RouteTable", "vtb-printed").unwrap()["VpcId"], "vpc-printed");
    assert_eq!(store.get("vpc", "VSwitch", "vsw-printed").unwrap()["VpcId"], "vpc-named");
    // One that an action unties is tied, one that is to be tied is free.
    assert_eq!(store.get("vpc", "Eip", "eip-other").unwrap()["InstanceId"], "i-2");
    assert_eq!(store.get("vpc", "Eip", "eip-named").unwrap()["Status"], "Available");

    ok(&engine, "DeleteVpc", "VpcId=vpc-printed");
    ok(&engine, "CreateVpc", "RegionId=cn-hangzhou&VpcName=mine");
    assert_eq!((count("default"), count("team1")), (1, 2));
    let reset = send(&engine, Request::post("/_mock/reset").body(Bytes::new()).unwrap());
    assert_eq!(reset.status(), 200);
    assert_eq!((count("default"), engine.store("default").count("vpc", "Vpc")), (2, all));
    assert!(engine.store("default").get("vpc", "RouteTable", "vtb-printed").is_some());

    let fresh = builder().examples(true).build();
    let shown = json(&get(&fresh, "/_mock/state"));
    assert_eq!(shown["accounts"]["1234567890123456"]["vpc"]["Vpc"]["count"], all, "before any request of an action");
    assert_eq!(json(&get(&builder().build(), "/_mock/state"))["accounts"], json!({}));
}

#[test]
fn signatures_and_parameters_are_checked_first() {
    let strict = builder().examples(true).auth(Auth::Strict).strict_parameters(true).build();
    let unsigned = get(&strict, CREATE);
    assert_eq!(unsigned.status(), 400, "{unsigned:?}");
    assert!(!is_example(&unsigned) && text(&json(&unsigned), "Code") != "200");
    let strict = builder().examples(true).strict_parameters(true).build();
    let unknown = get(&strict, &format!("{CREATE}&Pong=1"));
    assert_eq!(text(&json(&unknown), "Code"), "InvalidParameter.Pong");
}

/// Takes the default response of `CreateVpc` and changes it.
struct Changing;

impl ServiceHandlers for Changing {
    fn service(&self) -> &'static Service {
        &VPC
    }

    fn call<'a>(&'a self, _: usize, cx: &'a Context, request: Box<dyn Record>) -> HandlerFuture<'a> {
        Box::pin(async move {
            let mut response = (cx.operation().new_response)();
            cx.fill(&*request, &mut *response)?;
            let mut fields = records::to_value(&*response);
            fields["Code"] = "mine".into();
            let _ = records::decode_value(&fields, &mut *response);
            Ok(response)
        })
    }
}

#[test]
fn a_handler_of_ones_own_has_the_last_word() {
    let engine = Server::builder().service(Changing).auth(Auth::Off).examples(true).build();
    let response = json(&get(&engine, CREATE));
    assert_eq!((text(&response, "Code"), text(&response, "VpcId")), ("mine".into(), "vpc-printed".into()));
    assert_ne!(response["RequestId"], printed()["RequestId"], "it is a response of its own");
}

/// The small service with a table of its own.
fn with_examples(examples: &'static str) -> Mini {
    let Service { info, operations, resources, errors, .. } = VPC;
    Mini(Box::leak(Box::new(Service { info, operations, resources, errors, documents: &[], examples })))
}

#[tokio::test]
async fn a_table_that_does_not_fit_is_an_error_at_start() {
    let example = |action: &str, request: &str, response: &str| {
        format!(r#"[{{"action":"{action}","title":"T","request":{request},"response":{response}}}]"#)
    };
    for (table, reason) in [
        ("[".to_owned(), "EOF"),
        ("{}".to_owned(), "expected a sequence"),
        (r#"[{"action":"DeleteVpc"}]"#.to_owned(), "missing field"),
        (example("Nothing", "{}", "{}"), "no such action"),
        (example("DeleteVpc", "{}", "{}"), "VpcId: expected a value"),
        (example("DeleteVpc", r#"{"VpcId":{"a":1}}"#, "{}"), "VpcId"),
        (example("CreateVpc", r#"{"RegionId":"r","CidrBlock":"x"}"#, "{}"), "CidrBlock"),
        (example("DeleteVpc", r#"{"VpcId":"v"}"#, r#"{"RequestId":[1]}"#), "RequestId"),
    ] {
        let table: &'static str = table.leak();
        let server = || Server::builder().service(with_examples(table)).auth(Auth::Off);
        let error = server().examples(true).start().await.err().unwrap_or_else(|| panic!("{table}")).to_string();
        assert!(error.contains("examples of vpc") && error.contains(reason), "{table}: {error}");
        let engine = server().examples(true).build();
        let (status, body) = call(&engine, "DeleteVpc", "VpcId=vpc-1");
        assert_eq!((status, text(&body, "Message")), (500, error), "{table}");
        // Nobody reads it who does not want it.
        let started: RunningServer = server().start().await.unwrap();
        assert_eq!(refused(started.engine(), "DeleteVpc", "VpcId=vpc-1").0, 404);
    }
}
