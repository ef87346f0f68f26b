//! What a run touched.

use http::Request;

use crate::support::{builder, call, create_vpc, engine, get, json, ok, refused, send};

#[test]
fn actions_parameters_and_rows_are_counted() {
    let engine = engine();
    ok(&engine, "CreateVpc", "VpcName=one&Tag.1.Key=a&Tag.2.Key=b");
    ok(&engine, "CreateVpc", "VpcName=two");
    refused(&engine, "CreateVpc", "VpcName=x&CidrBlock=10.0.0.0/8");
    refused(&engine, "CreateVpc", "CidrBlock=x");
    refused(&engine, "CreateVpc", "Tag.1.Key=123456789");
    refused(&engine, "DescribeZones", "RegionId=filled");
    refused(&engine, "Nothing", "");
    let coverage = engine.coverage();
    let create = coverage.action("CreateVpc").unwrap();
    assert_eq!((create.calls, create.refused), (5, 3));
    let counts = |name: &str| create.parameter(name).map(|parameter| (parameter.sent, parameter.refused)).unwrap();
    assert_eq!((counts("VpcName"), counts("CidrBlock"), counts("Tag")), ((3, 1), (2, 1), (2, 1)), "a list counts once");
    assert_eq!(counts("Bandwidth"), (0, 0));
    assert_eq!((create.error("InvalidVpcName.Malformed"), create.error("InvalidTag%s")), (1, 1));
    assert_eq!(create.errors.iter().map(|error| error.count).sum::<u64>(), 2, "what is not documented is no row");
    let service = coverage.service("vpc").unwrap();
    assert_eq!(service.errors.iter().map(|error| error.count).collect::<Vec<_>>(), [1, 0]);
    assert_eq!(coverage.action("DescribeVpcs").unwrap().calls, 0);
    assert!(coverage.service("ecs").is_none() && coverage.action("Nothing").is_none());
}

#[test]
fn a_namespace_has_its_own_and_the_server_keeps_all() {
    let engine = engine();
    create_vpc(&engine);
    let there =
        || Request::get("/?Action=CreateVpc").header("x-mock-namespace", "there").body(Default::default()).unwrap();
    send(&engine, there());
    send(&engine, there());
    let calls = |report: aliyun_api_mock_runtime::CoverageReport| report.action("CreateVpc").unwrap().calls;
    assert_eq!([calls(engine.namespace("default").coverage()), calls(engine.namespace("there").coverage())], [1, 2]);
    assert_eq!(calls(engine.coverage()), 3);
    engine.reset("there");
    assert_eq!((calls(engine.namespace("there").coverage()), calls(engine.coverage())), (0, 3));
    let by_path = |query: &str| {
        json(&get(&engine, &format!("/_mock/coverage?{query}")))["services"]["vpc"]["actions"]["CreateVpc"]["calls"]
            .clone()
    };
    assert_eq!((by_path(""), by_path("all=true"), by_path("format=json")), (1.into(), 3.into(), 1.into()));
    assert_eq!(get(&engine, "/_mock/coverage?format=xml").status(), 400);
}

#[test]
fn what_is_not_kept_is_counted_nevertheless() {
    let engine = builder().max_requests(1).build();
    for _ in 0..4 {
        create_vpc(&engine);
    }
    assert_eq!(engine.namespace("default").coverage().action("CreateVpc").unwrap().calls, 4);
}

#[test]
fn a_report_is_a_page_to_read() {
    let engine = engine();
    ok(&engine, "CreateVpc", "VpcName=one&CidrBlock=10.0.0.0/8");
    refused(&engine, "CreateVpc", "VpcName=x");
    call(&engine, "DescribeVpcs", "");
    call(&engine, "ModifyVpcAttribute", "VpcId=vpc-none");
    let response = get(&engine, "/_mock/coverage?format=text");
    assert_eq!(response.headers()["content-type"], "text/plain;charset=utf-8");
    insta::assert_snapshot!(std::str::from_utf8(response.body()).unwrap());
    let mut report = json(&get(&engine, "/_mock/coverage"));
    // The order that was sent is kept only with a feature of serde_json that this crate does not ask for.
    report.sort_all_objects();
    let vpc = &report["services"]["vpc"];
    assert!(vpc["not_called"].as_array().unwrap().contains(&"DeleteVpc".into()));
    insta::assert_snapshot!("summary", format!("{:#}", vpc["summary"]));
    insta::assert_snapshot!("action", format!("{:#}", vpc["actions"]["ModifyVpcAttribute"]));
}
