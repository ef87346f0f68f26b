//! Lists of ten thousand objects over a socket, read while objects are deleted.

use std::collections::BTreeSet;

use aliyun_api::{ens, vpc};
use aliyun_api_mock::MockServer;
use serde_json::{Value, json};

use crate::server::{builder, config, ens, refusal, start, vpc};

const ALL: usize = 10_000;
const REGION: &str = "cn-hangzhou";

/// Puts an object there.
fn put(server: &MockServer, service: &str, resource: &str, object: Value) {
    let Value::Object(fields) = object else { panic!("no object") };
    assert!(server.engine().store("default").put(service, resource, fields), "{service} {resource}");
}

fn put_vpcs(server: &MockServer, count: usize) {
    for number in 0..count {
        put(
            server,
            "vpc",
            "Vpc",
            json!({ "VpcId": format!("vpc-{number}"), "RegionId": REGION, "Status": "Available" }),
        );
    }
}

fn put_routes(server: &MockServer, count: usize) {
    put(server, "vpc", "RouteTable", json!({ "RouteTableId": "vtb-1", "RegionId": REGION }));
    for number in 0..count {
        let cidr = format!("10.{}.{}.0/24", number / 256, number % 256);
        let entry = json!({
            "RouteEntryId": format!("rte-{number}"), "RouteTableId": "vtb-1", "DestinationCidrBlock": cidr,
            "RegionId": REGION, "Status": "Available",
        });
        put(server, "vpc", "RouteEntry", entry);
    }
}

#[tokio::test]
async fn ten_thousand_objects_come_by_number() {
    let server = start().await;
    put_vpcs(&server, ALL);
    let found = vpc(&server).describe_vpcs().items().into_vec().await.unwrap();
    let ids: BTreeSet<_> = found.iter().filter_map(|vpc| vpc.vpc_id.clone()).collect();
    assert_eq!((found.len(), ids.len()), (ALL, ALL));
}

#[tokio::test]
async fn ten_thousand_objects_come_by_number_while_they_are_deleted() {
    let server = start().await;
    put_vpcs(&server, ALL);
    let store = server.engine().store("default");
    let client = vpc(&server);
    // What came is deleted at once. It moves the rest forward: every second page is skipped, and the end is found.
    let mut items = client.describe_vpcs().items();
    let mut came = BTreeSet::new();
    while let Some(item) = items.next().await {
        let id = item.unwrap().vpc_id.unwrap();
        assert!(store.remove("vpc", "Vpc", &id) && came.insert(id));
    }
    assert_eq!((came.len(), store.count("vpc", "Vpc")), (ALL / 2, ALL / 2));
}

#[tokio::test]
async fn what_is_deleted_behind_what_is_read_skips_nothing() {
    let server = start().await;
    put_vpcs(&server, ALL);
    let store = server.engine().store("default");
    let mut items = vpc(&server).describe_vpcs().items();
    let mut came = BTreeSet::new();
    let mut last = ALL;
    while let Some(item) = items.next().await {
        came.insert(item.unwrap().vpc_id.unwrap());
        last -= 1;
        // At the middle the two meet.
        if last > ALL / 2 {
            assert!(store.remove("vpc", "Vpc", &format!("vpc-{last}")));
        }
    }
    assert_eq!(store.count("vpc", "Vpc"), ALL / 2 + 1);
    assert!((0..=ALL / 2).all(|number| came.contains(&format!("vpc-{number}"))), "{} came", came.len());
}

#[tokio::test]
async fn ten_thousand_objects_come_by_token_while_they_are_deleted() {
    let server = start().await;
    put_routes(&server, ALL);
    let store = server.engine().store("default");
    let mut items = vpc(&server).describe_route_entry_list("vtb-1").items();
    let mut came = BTreeSet::new();
    while let Some(item) = items.next().await {
        let id = item.unwrap().route_entry_id.unwrap();
        assert!(store.remove("vpc", "RouteEntry", &id), "{id} came twice");
        came.insert(id);
    }
    assert_eq!((came.len(), store.count("vpc", "RouteEntry")), (ALL, 0), "a token knows where it was");
}

#[tokio::test]
async fn a_page_may_vanish_while_it_is_read() {
    let server = start().await;
    put_vpcs(&server, 120);
    let store = server.engine().store("default");
    let mut pages = vpc(&server).describe_vpcs().page_size(50).pages();
    assert_eq!(pages.next().await.unwrap().unwrap().vpcs.len(), 50);
    (0..120).for_each(|number| assert!(store.remove("vpc", "Vpc", &format!("vpc-{number}"))));
    assert!(pages.next().await.is_none() && pages.next().await.is_none());
}

#[tokio::test]
async fn numbers_that_are_text_are_counted_too() {
    let server = start().await;
    for number in 0..35 {
        put(&server, "ens", "KeyPair", json!({ "KeyPairName": format!("pair-{number}") }));
        let instance = json!({ "InstanceId": format!("i-{number}"), "Status": "Running" });
        put(&server, "ens", "Instance", instance);
    }
    let client = ens(&server);
    let pairs = client.describe_key_pairs().items().into_vec().await.unwrap();
    assert_eq!(pairs.len(), 35, "of a size that no page names the most of");
    let call = client.describe_key_pairs().page_number("2").page_size("10");
    let pages = call.pages().into_vec().await.unwrap();
    assert_eq!(pages.iter().map(|page| page.key_pairs.len()).collect::<Vec<_>>(), [10, 10, 5]);
    let instances: Vec<ens::Instance> = client.describe_instances().items().into_vec().await.unwrap();
    assert_eq!(instances.len(), 35);
}

#[tokio::test]
async fn what_a_call_says_holds_for_each_page() {
    let server = start().await;
    put_vpcs(&server, 30);
    for number in 0..70 {
        let id = format!("vpc-b{number}");
        put(&server, "vpc", "Vpc", json!({ "VpcId": id, "RegionId": "cn-beijing", "Status": "Available" }));
    }
    let found = vpc(&server).describe_vpcs().region("cn-beijing").items().into_vec().await.unwrap();
    assert_eq!(found.len(), 70);
    assert!(found.iter().all(|vpc| vpc.region_id.as_deref() == Some("cn-beijing")));
}

#[tokio::test]
async fn a_refused_page_is_an_error_each_time_it_is_asked_for() {
    let server = builder().start().await.unwrap();
    let client = vpc::Client::new(&config(&server, "other", "secret")).unwrap();
    let mut items = client.describe_vpcs().items();
    for _ in 0..2 {
        assert_eq!(refusal(items.next().await.unwrap()).action(), Some("DescribeVpcs"));
    }
}
