//! The life of a VPC: created, found, listed page by page, changed, deleted.

use std::collections::BTreeSet;
use std::time::Duration;

use aliyun_api::AnyRequest;
use aliyun_api::vpc::{Client, ErrorCode, Vpc, VpcStatus};

use crate::server::{refusal, start, vpc, wait};

const REGION: &str = "cn-hangzhou";

/// The one VPC with this id.
async fn found(client: &Client, id: &str) -> Vpc {
    let mut response = client.describe_vpcs().region_id(REGION).vpc_id([id]).send().await.unwrap();
    assert_eq!((response.vpcs.len(), response.total_count), (1, Some(1)));
    response.vpcs.remove(0)
}

#[tokio::test]
async fn a_vpc_is_what_was_asked_for() {
    let server = start().await;
    let client = vpc(&server);
    let call = client.create_vpc().cidr_block("10.0.0.0/8").vpc_name("blue.net").description("First one");
    let made = call.user_cidr(["189.16.0.0/16", "189.17.0.0/16"]).resource_group_id("rg-1").send().await.unwrap();
    assert!(made.vpc_id.starts_with("vpc-bp") && made.vrouter_id.starts_with("vrt-bp"), "{made:?}");
    let vpc = found(&client, &made.vpc_id).await;
    assert_eq!(vpc.vpc_id.as_deref(), Some(&*made.vpc_id));
    assert_eq!(vpc.vpc_name.as_deref(), Some("blue.net"));
    assert_eq!(vpc.description.as_deref(), Some("First one"));
    assert_eq!(vpc.cidr_block.as_deref(), Some("10.0.0.0/8"));
    assert_eq!((vpc.region_id.as_deref(), vpc.resource_group_id.as_deref()), (Some(REGION), Some("rg-1")));
    assert_eq!(vpc.user_cidrs, ["189.16.0.0/16", "189.17.0.0/16"]);
    assert_eq!((vpc.router_table_ids, vpc.vrouter_id), (vec![made.route_table_id], Some(made.vrouter_id)));
    assert_eq!((vpc.is_default, vpc.creation_time), (Some(false), Some(server.clock().timestamp().into())));
    let plain = client.create_vpc().send().await.unwrap();
    assert_eq!(found(&client, &plain.vpc_id).await.cidr_block.as_deref(), Some("172.16.0.0/12"), "the default");
}

#[tokio::test]
async fn a_vpc_becomes_available_with_time() {
    let server = start().await;
    let client = vpc(&server);
    let id = client.create_vpc().send().await.unwrap().vpc_id;
    let status = async || found(&client, &id).await.status;
    assert_eq!(status().await, Some(VpcStatus::Pending));
    let error = refusal(client.delete_vpc(&id).send().await);
    assert!(error.code() == ErrorCode::IncorrectVpcStatus, "{error}");
    server.clock().advance(Duration::from_millis(2_999));
    assert_eq!(status().await, Some(VpcStatus::Pending));
    server.clock().advance(Duration::from_millis(1));
    assert_eq!(status().await, Some(VpcStatus::Available));
    client.delete_vpc(&id).send().await.unwrap();
}

#[tokio::test]
async fn a_list_is_filtered_and_split_into_pages() {
    let server = start().await;
    let client = vpc(&server);
    let mut ids = Vec::new();
    for number in 0..7 {
        let group = if number % 2 == 0 { "rg-even" } else { "rg-odd" };
        let call = client.create_vpc().vpc_name(format!("net-{number}")).resource_group_id(group);
        ids.push(call.send().await.unwrap().vpc_id);
    }
    let elsewhere = client.create_vpc().region("cn-beijing").vpc_name("net-0").send().await.unwrap().vpc_id;
    let all: BTreeSet<&str> = ids.iter().map(String::as_str).collect();

    let mut seen = BTreeSet::new();
    for (page, size) in [(1, 3), (2, 3), (3, 1), (4, 0)] {
        let response = client.describe_vpcs().region_id(REGION).page_number(page).page_size(3).send().await.unwrap();
        assert_eq!((response.page_number, response.page_size, response.total_count), (Some(page), Some(3), Some(7)));
        assert_eq!(response.vpcs.len(), size, "page {page}");
        seen.extend(response.vpcs.into_iter().filter_map(|vpc| vpc.vpc_id));
    }
    assert_eq!(seen.iter().map(String::as_str).collect::<BTreeSet<_>>(), all, "every VPC is on one page");

    let list = || client.describe_vpcs();
    let named = list().region_id(REGION).vpc_name("net-3").send().await.unwrap();
    assert_eq!(named.vpcs.iter().map(|vpc| vpc.vpc_id.as_ref()).collect::<Vec<_>>(), [ids.get(3)]);
    let group = list().region_id(REGION).resource_group_id("rg-odd").send().await.unwrap();
    assert_eq!(group.total_count, Some(3));
    let both = list().region_id(REGION).vpc_id([&ids[0], &ids[6]]).send().await.unwrap();
    assert_eq!(both.total_count, Some(2));
    let other = list().region_id("cn-beijing").send().await.unwrap();
    assert_eq!(other.vpcs.into_iter().filter_map(|vpc| vpc.vpc_id).collect::<Vec<_>>(), [elsewhere]);
    let none = list().region_id(REGION).vpc_id(["vpc-bp-none"]).send().await.unwrap();
    assert_eq!((none.total_count, none.vpcs), (Some(0), Vec::new()), "an unknown id finds nothing");
}

#[tokio::test]
async fn a_change_is_seen_in_the_list() {
    let server = start().await;
    let client = vpc(&server);
    let id = client.create_vpc().vpc_name("before").description("Kept").send().await.unwrap().vpc_id;
    let early = refusal(client.modify_vpc_attribute(&id).vpc_name("after").send().await);
    assert!(early.code() == ErrorCode::IncorrectVpcStatus);
    wait(&server);
    client.modify_vpc_attribute(&id).vpc_name("after").send().await.unwrap();
    let vpc = found(&client, &id).await;
    assert_eq!((vpc.vpc_name.as_deref(), vpc.description.as_deref()), (Some("after"), Some("Kept")));
    let before = client.describe_vpcs().region_id(REGION).vpc_name("before").send().await.unwrap();
    assert_eq!(before.total_count, Some(0), "the old name finds nothing");
}

#[tokio::test]
async fn what_is_wrong_is_refused_with_the_documented_code() {
    let server = start().await;
    let client = vpc(&server);
    let error = refusal(client.create_vpc().vpc_name("http://first").send().await);
    assert!(error.code() == ErrorCode::InvalidVpcNameMalformed && error.code() == "InvalidVpcName.Malformed");
    assert_eq!((error.status(), error.message()), (Some(400), Some("Specified VPC name is not valid.")));
    assert_eq!(error.action(), Some("CreateVpc"));
    let error = refusal(client.create_vpc().cidr_block("8.8.8.0/29").send().await);
    assert!(error.code() == ErrorCode::InvalidParameter);
    let error = refusal(client.create_vpc().description("http://x").send().await);
    assert!(error.code() == ErrorCode::InvalidVpcDiscriptionMalformed);
    for error in [
        refusal(client.delete_vpc("vpc-none").send().await),
        refusal(client.modify_vpc_attribute("vpc-none").vpc_name("new").send().await),
    ] {
        assert!(error.code() == ErrorCode::InvalidVpcIdNotFound && error.is_not_found(), "{error}");
        assert_eq!(error.status(), Some(404));
        assert!(error.code() != ErrorCode::InvalidVpcNameMalformed && !error.is_retryable());
    }
    let error = refusal(client.call("CreateVpc", [("RegionId", ""), ("VpcName", "net")]).await);
    assert!(error.code() == ErrorCode::MissingParameter && error.message().unwrap().contains("RegionId"), "{error}");
    let error = refusal(client.request(AnyRequest::new("CreateVpcs")).await);
    assert!(error.code() == ErrorCode::InvalidActionNotFound && error.message().unwrap().contains("CreateVpc?"));
    let error = refusal(client.call("CreateVpc", [("RegionId", REGION), ("VpcNam", "net")]).await);
    assert!(error.code() == "InvalidParameter.VpcNam" && error.message().unwrap().contains("VpcName?"), "{error}");
    assert_eq!(error.code().typed(), Some(ErrorCode::from("InvalidParameter.VpcNam")), "an open enum keeps it");
    assert_eq!(client.describe_vpcs().send().await.unwrap().total_count, Some(0), "nothing was made");
}
