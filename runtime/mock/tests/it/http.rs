//! Requests of every form, and the responses to those that mean nothing.

use aliyun_api_mock_runtime::{Auth, Engine, Server};
use bytes::Bytes;
use http::{Method, Request, Response};
use proptest::prelude::*;

use crate::mini::{ENS, Mini, VPC};
use crate::support::{builder, call, create_vpc, engine, get, json, ok, refused, send, text, warnings};

fn body(response: &Response<Bytes>) -> String {
    String::from_utf8(response.body().to_vec()).unwrap()
}

fn header(response: &Response<Bytes>, name: &str) -> String {
    response.headers().get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

#[test]
fn an_action_is_named_by_parameter_form_header_or_path() {
    let engine = engine();
    let requests = [
        Request::get("/?Action=DescribeZones&RegionId=cn-x&Format=json").body(Bytes::new()),
        Request::post("/?Format=JSON").body("Action=DescribeZones&RegionId=cn-x".into()),
        Request::post("/?RegionId=cn-x").header("x-acs-action", "DescribeZones").body(Bytes::new()),
        Request::post("/")
            .header("x-acs-action", "DescribeZones")
            .header("content-type", "application/x-www-form-urlencoded; charset=utf-8")
            .body("RegionId=cn-x".into()),
        // Whatever a browser would rather have.
        Request::get("/vpc/2016-04-28/DescribeZones?RegionId=cn-x")
            .header("accept", "text/html,application/xml;q=0.9")
            .body(Bytes::new()),
        Request::post("/VPC/2016-04-28/DescribeZones").body("RegionId=cn-x".into()),
    ];
    for request in requests {
        let response = send(&engine, request.unwrap());
        assert_eq!(response.status(), 200, "{response:?}");
        let body = json(&response);
        assert_eq!(body["RegionId"], "cn-x");
        assert_eq!(body["Zones"]["Zone"][1]["ZoneId"], "b");
        assert_eq!(text(&body, "RequestId"), header(&response, "x-acs-request-id"));
    }
}

#[test]
fn a_plus_is_a_space_and_percent_codes_are_read() {
    let engine = engine();
    let id = text(&ok(&engine, "CreateVpc", "VpcName=a+b%2Bc%E4%B8%AD"), "VpcId");
    assert_eq!(ok(&engine, "DescribeVpcAttribute", &format!("VpcId={id}"))["VpcName"], "a b+c中");
}

#[test]
fn xml_is_the_default_of_query_signatures_and_json_of_headers() {
    let engine = engine();
    let of = |request: http::request::Builder| {
        let response = send(&engine, request.body(Bytes::new()).unwrap());
        (header(&response, "content-type"), body(&response))
    };
    let query = "/?Action=DescribeZones&RegionId=a%26b";
    let (kind, xml) = of(Request::get(query));
    assert_eq!(kind, "text/xml;charset=utf-8");
    assert!(xml.contains("<DescribeZonesResponse>") && xml.contains("<RegionId>a&amp;b</RegionId>"), "{xml}");
    assert!(xml.contains("<Zones><Zone><ZoneId>a</ZoneId></Zone><Zone>"), "{xml}");
    let acs3 = || Request::get("/?RegionId=cn-hangzhou").header("x-acs-action", "DescribeZones");
    for (request, json) in [
        (acs3(), true),
        (acs3().header("accept", "*/*"), true),
        (acs3().header("accept", "application/xml"), false),
        (acs3().header("accept", "text/html, application/json;q=0.9"), true),
        (Request::get(query).header("accept", "*/*"), false),
        (Request::get(query).header("accept", "application/json"), true),
        (Request::get(format!("{query}&Format=XML")).header("accept", "application/json"), false),
    ] {
        let (kind, body) = of(request);
        assert_eq!(kind.starts_with("application/json"), json, "{body}");
    }
}

#[test]
fn an_error_is_in_the_envelope_in_both_formats() {
    let engine = engine();
    let (status, error) = call(&engine, "DescribeZones", "RegionId=made-up");
    assert_eq!(status, 418);
    assert_eq!((text(&error, "Code"), text(&error, "Message")), ("Teapot".into(), "short & <stout>".into()));
    assert_eq!(text(&error, "Recommend"), "https://example.com");
    let request = Request::get("/?Action=DescribeZones&RegionId=made-up").header("host", "vpc.aliyuncs.com:80");
    let response = send(&engine, request.body(Bytes::new()).unwrap());
    let xml = body(&response);
    assert!(xml.contains("<Error>") && xml.contains("<Message>short &amp; &lt;stout&gt;</Message>"), "{xml}");
    assert!(xml.contains("<HostId>vpc.aliyuncs.com:80</HostId>"), "{xml}");
    assert!(xml.contains(&format!("<RequestId>{}</RequestId>", header(&response, "x-acs-request-id"))), "{xml}");
}

#[test]
fn other_methods_are_refused_with_the_ones_that_are_allowed() {
    let engine = engine();
    for method in [Method::HEAD, Method::PUT, Method::DELETE, Method::TRACE] {
        let request = Request::builder().method(&method).uri("/?Action=DescribeZones&Format=JSON");
        let response = send(&engine, request.body(Bytes::new()).unwrap());
        assert_eq!(response.status(), 405, "{method}");
        assert_eq!(header(&response, "allow"), "GET, POST");
        assert_eq!(json(&response)["Code"], "MethodNotAllowed");
    }
}

#[test]
fn browsers_may_ask_before_they_send_and_read_what_comes() {
    let engine = engine();
    for path in ["/", "/_mock/reset", "/vpc/2016-04-28/CreateVpc"] {
        let request = Request::builder().method(Method::OPTIONS).uri(path).header("origin", "http://localhost:3000");
        let request = request.header("access-control-request-method", "POST").body(Bytes::new()).unwrap();
        let response = send(&engine, request);
        assert_eq!((response.status().as_u16(), response.body().len()), (204, 0), "{path}");
        assert_eq!(header(&response, "access-control-allow-origin"), "*");
        assert!(header(&response, "access-control-allow-methods").contains("POST"));
        assert!(header(&response, "access-control-allow-headers").contains("authorization"));
    }
    for path in ["/_mock/health", "/?Action=DescribeZones&RegionId=x", "/?Action=Nothing"] {
        let response = get(&engine, path);
        assert_eq!(header(&response, "access-control-allow-origin"), "*", "{path}");
        assert_eq!(header(&response, "access-control-expose-headers"), "*", "{path}");
    }
}

#[test]
fn an_action_that_is_missing_or_unknown_is_told() {
    let engine = engine();
    let response = get(&engine, "/?Format=JSON");
    assert_eq!((response.status().as_u16(), json(&response)["Code"].as_str()), (400, Some("MissingAction")));
    let (status, error) = call(&engine, "DescribeVpc", "");
    assert_eq!((status, text(&error, "Code")), (404, "InvalidAction.NotFound".to_owned()));
    assert!(text(&error, "Message").contains("Did you mean DescribeVpcs?"), "{error}");
    let elsewhere = get(&engine, "/ens/2017-11-10/DescribeVpcs?Format=JSON");
    assert_eq!(elsewhere.status(), 404);
}

#[test]
fn a_shared_name_is_told_apart_by_version_or_host_and_a_version_never_fails() {
    let engine = engine();
    let shared = |query: &str, host: &str| {
        let uri = format!("/?Action=DescribeShared&Format=JSON{query}");
        let response = send(&engine, Request::get(uri).header("host", host).body(Bytes::new()).unwrap());
        assert_eq!(response.status(), 200);
        warnings(&response).join("\n")
    };
    let as_ens = "served as 2017-11-10";
    assert_eq!(shared("&Version=2017-11-10", "vpc.aliyuncs.com"), "");
    assert_eq!(shared("&Version=2016-04-28", "ens.aliyuncs.com"), "");
    assert!(shared("", "ens.aliyuncs.com").contains(as_ens));
    assert!(shared("&Version=1999-01-01", "ens.aliyuncs.com:80").contains(as_ens));
    assert!(shared("", "vpc.cn-hangzhou.aliyuncs.com").contains("served as 2016-04-28"));
    assert!(shared("", "127.0.0.1").contains("served as 2016-04-28"));
}

#[test]
fn a_request_id_is_fresh_and_follows_the_seed() {
    let ids = |seed| {
        let engine = builder().seed(seed).build();
        (0..3).map(|_| text(&ok(&engine, "DescribeZones", "RegionId=cn-hangzhou"), "RequestId")).collect::<Vec<_>>()
    };
    assert_eq!(ids(1), ids(1));
    assert_ne!(ids(1), ids(2));
    assert_ne!(ids(1)[0], ids(1)[1]);
}

#[test]
fn a_handler_may_return_documented_errors_and_warn() {
    let engine = engine();
    assert_eq!(refused(&engine, "DescribeZones", "RegionId=nowhere"), (404, "InvalidRegionId.NotFound".to_owned()));
    let (status, filled) = call(&engine, "DescribeZones", "RegionId=filled");
    assert_eq!((status, text(&filled, "Code")), (400, "InvalidParameter.RegionId".to_owned()));
    assert_eq!(text(&filled, "Message"), "The specified field RegionId invalid. Please check it again.");
    let response = get(&engine, "/vpc/2016-04-28/DescribeZones?RegionId=cn-hangzhou&AccessKeyId=me");
    assert_eq!(warnings(&response), ["asked by me"]);
}

#[test]
fn a_panic_of_a_handler_is_an_error_and_the_server_goes_on() {
    let engine = engine();
    assert_eq!(refused(&engine, "Panic", ""), (500, "InternalError".to_owned()));
    create_vpc(&engine);
}

#[test]
fn what_is_too_large_is_refused_in_the_envelope() {
    let engine = engine();
    let large = Request::post("/?Action=DescribeZones&Format=JSON").body(vec![b'a'; 10 * 1024 * 1024 + 1].into());
    let response = send(&engine, large.unwrap());
    assert_eq!((response.status().as_u16(), json(&response)["Code"].as_str()), (413, Some("RequestEntityTooLarge")));
    let many = Request::post("/?Format=JSON").body("a=1&".repeat(10_001).into());
    let response = send(&engine, many.unwrap());
    assert_eq!(response.status(), 400);
}

#[test]
fn a_body_that_is_no_form_is_told() {
    let request =
        Request::post("/vpc/2016-04-28/DescribeZones?RegionId=cn-hangzhou").header("content-type", "application/json");
    let response = send(&engine(), request.body("{}".into()).unwrap());
    assert_eq!(response.status(), 200);
    assert!(warnings(&response).iter().any(|warning| warning.contains("body was not read")));
}

#[test]
fn the_server_has_paths_of_its_own() {
    let engine = engine();
    let admin = |method: &str, uri: &str, body: &str| {
        let request = Request::builder().method(method).uri(uri).body(Bytes::from(body.to_owned())).unwrap();
        let response = send(&engine, request);
        (response.status().as_u16(), json(&response))
    };
    let (status, health) = admin("GET", "/_mock/health", "");
    assert_eq!(
        (status, health["status"].as_str(), health["services"][1]["id"].as_str()),
        (200, Some("ok"), Some("ens"))
    );
    let id = create_vpc(&engine);
    let (_, state) = admin("GET", "/_mock/state?limit=1", "");
    assert_eq!(state["namespace"], "default");
    let vpcs = &state["accounts"]["1234567890123456"]["vpc"]["Vpc"];
    assert_eq!((vpcs["count"].as_u64(), vpcs["objects"][0]["VpcId"].as_str()), (Some(1), Some(id.as_str())));
    assert_eq!(vpcs["objects"][0]["Status"], "Pending");
    assert_eq!(admin("POST", "/_mock/clock", r#"{"advance_seconds": 1}"#).0, 200);
    assert_eq!(admin("POST", "/_mock/clock?advance_seconds=2", "").1["time"], "2026-11-21T23:05:51Z");
    assert_eq!(ok(&engine, "DescribeVpcAttribute", &format!("VpcId={id}"))["Status"], "Available");
    assert_eq!(admin("POST", "/_mock/clock?advance_seconds=-1", "").0, 400);
    assert_eq!(admin("POST", "/_mock/clock?advance_seconds=1e300", "").0, 400);
    assert_eq!(ok(&engine, "DescribeVpcs", "")["TotalCount"], 1);
    assert_eq!(admin("POST", "/_mock/reset", "").0, 200);
    assert_eq!(admin("GET", "/_mock/health", "").1["time"], "2026-11-21T23:05:48Z", "a reset turns the clock back");
    assert_eq!(ok(&engine, "DescribeVpcs", "")["TotalCount"], 0);
    assert_eq!(create_vpc(&engine), id, "ids start again after a reset");
    assert_eq!(admin("GET", "/_mock/reset", "").0, 405);
    assert_eq!(admin("GET", "/_mock/nothing", "").0, 404);
    assert_eq!(admin("GET", "/_mock/state?limit=x", "").0, 400);
    // The small services have no documents.
    assert_eq!(admin("GET", "/_mock/spec", "").1["documents"], serde_json::json!([]));
    let (status, error) = admin("GET", "/_mock/spec/vpc.json", "");
    assert_eq!((status, error["Message"].as_str()), (404, Some("There are /_mock/spec/ and no documents.")));
    assert_eq!(admin("POST", "/_mock/spec/", "").0, 405);
}

#[test]
fn a_later_service_replaces_one_with_the_same_id() {
    let engine = Server::builder().service(Mini(&VPC)).service(Mini(&ENS));
    let engine: Engine = engine.service(Mini(&VPC)).auth(Auth::Off).build();
    assert_eq!(engine.size(), (2, VPC.operations.len() + ENS.operations.len()));
    ok(&engine, "DescribeZones", "RegionId=cn-hangzhou");
    let health: serde_json::Value = serde_json::from_slice(get(&engine, "/_mock/health").body()).unwrap();
    assert_eq!(
        (&health["services"][0]["id"], &health["services"][1]["id"]),
        (&"vpc".into(), &"ens".into()),
        "in its place"
    );
}

#[test]
fn tables_that_lead_back_to_themselves_can_be_shown() {
    let shown = format!("{VPC:?}");
    assert!(shown.contains("resources: [Resource { name: \"Vpc\", .. }"), "{shown}");
    let [vpc, vswitch, ..] = VPC.resources else { panic!("there are two resources") };
    assert!(vswitch.refers[0].to == *vpc && vpc.back_refs[0].resource == *vswitch && vpc != vswitch);
}

proptest! {
    /// Text of any letters comes back as it was sent, in JSON and in XML.
    #[test]
    fn any_text_is_kept(name in "[^\\p{Cc}\\p{Cn}\\p{Co}\u{fffe}\u{ffff}]{2,20}") {
        let engine = engine();
        let encoded = aliyun_api_core::sign::percent::encode(&name);
        prop_assume!(!name.starts_with("http"));
        let id = text(&ok(&engine, "CreateVpc", &format!("RegionId=cn-hangzhou&VpcName={encoded}")), "VpcId");
        let response = ok(&engine, "DescribeVpcAttribute", &format!("VpcId={id}"));
        prop_assert_eq!(text(&response, "VpcName"), name);
    }
}
