//! Lists in both styles of pages, filtered and by region, small and large.

use aliyun_api_mock_runtime::Engine;
use serde_json::{Value, json};

use crate::support::{engine, ok, refused, text};

fn filled(count: usize) -> Engine {
    let engine = engine();
    let store = engine.store("default");
    for number in 0..count {
        let mut vpc = json!({
            "VpcId": format!("vpc-{number}"), "VpcName": format!("n{}", number % 5),
            "IsDefault": number == 3, "Status": "Available",
        });
        // The others have none, and are in every region.
        if number % 2 == 0 {
            vpc["RegionId"] = "cn-hangzhou".into();
        }
        let switch = json!({ "VSwitchId": format!("vsw-{number}"), "VpcId": format!("vpc-{}", number % 4), "ZoneId": format!("z{}", number % 3) });
        for (resource, object) in [("Vpc", vpc), ("VSwitch", switch)] {
            let Value::Object(fields) = object else { unreachable!() };
            assert!(store.put("vpc", resource, fields));
        }
    }
    engine
}

fn ids(response: &Value) -> Vec<String> {
    response["Vpcs"]["Vpc"].as_array().unwrap().iter().map(|item| text(item, "VpcId")).collect()
}

#[test]
fn pages_are_numbered_and_counted() {
    let engine = filled(25);
    let first = ok(&engine, "DescribeVpcs", "");
    assert_eq!(
        (ids(&first).len(), &first["TotalCount"], &first["PageNumber"], &first["PageSize"]),
        (10, &json!(25), &json!(1), &json!(10))
    );
    let third = ok(&engine, "DescribeVpcs", "PageNumber=3&PageSize=10");
    assert_eq!(ids(&third), ["vpc-20", "vpc-21", "vpc-22", "vpc-23", "vpc-24"]);
    let beyond = ok(&engine, "DescribeVpcs", "PageNumber=99999999999&PageSize=50");
    assert_eq!((ids(&beyond).len(), &beyond["TotalCount"]), (0, &json!(25)));
    let clamped = ok(&engine, "DescribeVpcs", "PageSize=1000");
    assert_eq!((ids(&clamped).len(), &clamped["PageSize"]), (25, &json!(50)));
    assert_eq!(ids(&ok(&engine, "DescribeVpcs", "PageNumber=0&PageSize=-5")).len(), 10);
    assert_eq!(refused(&engine, "DescribeVpcs", "PageSize=banana").1, "InvalidParameter");
}

#[test]
fn filters_all_hold_and_take_several_ids() {
    let engine = filled(25);
    let list = |query: &str| ids(&ok(&engine, "DescribeVpcs", query));
    assert_eq!(list("VpcId=vpc-3"), ["vpc-3"]);
    assert_eq!(list("VpcId=vpc-9,vpc-3,vpc-none"), ["vpc-3", "vpc-9"]);
    assert_eq!(list("VpcId=%5B%22vpc-1%22%2C%22vpc-2%22%5D"), ["vpc-1", "vpc-2"]);
    assert_eq!(list("VpcName=n3"), ["vpc-3", "vpc-8", "vpc-13", "vpc-18", "vpc-23"]);
    assert_eq!(list("VpcName=n3&IsDefault=True"), ["vpc-3"]);
    assert_eq!(list("VpcName=n3&RegionId=cn-beijing"), ["vpc-3", "vpc-13", "vpc-23"]);
    assert_eq!(list("VpcId=vpc-3,vpc-4&RegionId=cn-beijing"), ["vpc-3"]);
    assert_eq!(list("VpcName=").len(), 10, "an empty filter is none");
}

#[test]
fn tokens_lead_through_all_objects() {
    let engine = filled(25);
    let mut seen = Vec::new();
    let mut token = String::new();
    for round in 0.. {
        assert!(round < 10, "the tokens never end");
        let response =
            ok(&engine, "DescribeVSwitches", &format!("MaxResults=7&NextToken={token}&ZoneId.1=z0&ZoneId.2=z1"));
        assert_eq!((&response["TotalCount"], &response["MaxResults"]), (&json!(17), &json!(7)));
        seen.extend(response["VSwitches"].as_array().unwrap().iter().map(|item| text(item, "VSwitchId")));
        match response["NextToken"].as_str() {
            Some(next) => token = next.to_owned(),
            None => break,
        }
    }
    let wanted = (0..25).filter(|number| number % 3 != 2).map(|number| format!("vsw-{number}"));
    assert_eq!(seen, wanted.collect::<Vec<_>>());
    assert_eq!(refused(&engine, "DescribeVSwitches", "NextToken=banana").1, "InvalidParameter");
}

#[test]
fn a_page_of_many_is_like_a_page_of_few() {
    let engine = filled(100_000);
    let page = ok(&engine, "DescribeVpcs", "RegionId=cn-beijing&VpcName=n4&PageNumber=9999&PageSize=1");
    assert_eq!((ids(&page), &page["TotalCount"]), (vec!["vpc-99989".to_owned()], &json!(10_000)));
    let children = &page["Vpcs"]["Vpc"][0]["VSwitchIds"]["VSwitchId"];
    assert_eq!(children, &json!([]));
}
