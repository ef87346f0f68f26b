//! Regions and zones that the documentation does not name.

use aliyun_api::vpc::{CreateVSwitchRequired, ErrorCode};
use aliyun_api_mock::MockServer;
use serde_json::Map;

use crate::server::{builder, refusal, start, vpc, wait};

fn switch(zone: &str, vpc_id: &str) -> CreateVSwitchRequired {
    CreateVSwitchRequired {
        cidr_block: "172.16.0.0/24".to_owned(),
        vpc_id: vpc_id.to_owned(),
        zone_id: zone.to_owned(),
    }
}

#[tokio::test]
async fn a_region_that_is_not_known_has_the_documented_error() {
    let server = start().await;
    let client = vpc(&server);
    let error = refusal(client.create_vpc().region("mars-1").send().await);
    assert!(error.code() == ErrorCode::InvalidRegionIdNotFound, "{error}");
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.message(), Some("Specified value of \"regionId\" is not supported."));
    for region in ["cn-hangzhou", "me-east-1", "ap-southeast-7", "cn-shanghai-finance-1"] {
        client.create_vpc().region(region).send().await.unwrap();
    }
    assert!(server.engine().store("default").count("vpc", "Region") == 0, "a known region is no object");
}

#[tokio::test]
async fn a_zone_is_a_region_with_a_letter() {
    let server = start().await;
    let client = vpc(&server);
    let made = client.create_vpc().send().await.unwrap();
    wait(&server);
    for zone in ["mars-1a", "cn-hangzhou", "cn-hangzhou-bb", "a"] {
        let error = refusal(client.create_vswitch(switch(zone, &made.vpc_id)).send().await);
        assert!(error.code() == ErrorCode::InvalidZoneIdNotFound, "{zone}: {error}");
    }
    client.create_vswitch(switch("cn-hangzhou-k", &made.vpc_id)).send().await.unwrap();
}

#[tokio::test]
async fn where_no_row_is_about_it_any_region_is_taken() {
    let server = start().await;
    let client = vpc(&server);
    assert!(client.describe_route_table_list().region("mars-1").send().await.is_ok());
}

#[tokio::test]
async fn a_region_may_be_added_and_all_may_be_taken() {
    let server = start().await;
    let mars = Map::from_iter([("RegionId".to_owned(), "mars-1".into())]);
    assert!(server.engine().store("default").put("vpc", "Region", mars));
    vpc(&server).create_vpc().region("mars-1").send().await.unwrap();
    let open: MockServer = builder().any_region(true).start().await.unwrap();
    let client = vpc(&open);
    let made = client.create_vpc().region("venus-2").send().await.unwrap();
    wait(&open);
    client.create_vswitch(switch("venus-2b", &made.vpc_id)).region_id("venus-2").send().await.unwrap();
}
