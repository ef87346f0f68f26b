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

#[tokio::test]
async fn regions_and_zones_are_those_of_the_catalogue() {
    let server = start().await;
    let client = vpc(&server);
    let regions = client.describe_regions().send().await.unwrap().regions;
    let endpoint = |id: &str| {
        let found = regions.iter().find(|region| region.region_id.as_deref() == Some(id));
        found.and_then(|region| region.region_endpoint.clone()).unwrap_or_else(|| panic!("{id} is not listed"))
    };
    assert_eq!(endpoint("cn-hangzhou"), "vpc.cn-hangzhou.aliyuncs.com");
    assert_eq!(endpoint("cn-qingdao"), "vpc.aliyuncs.com", "it follows no rule");
    for region in &regions {
        let region = region.region_id.as_deref().unwrap();
        let zones = client.describe_zones().region(region).send().await.unwrap().zones;
        assert!(zones.len() > 1, "{region}");
        for zone in zones {
            let zone = zone.zone_id.unwrap();
            assert!(zone.starts_with(region), "{zone} is in {region}");
            // What is listed is accepted.
            let made = client.create_default_vswitch(&zone).region(region).send().await;
            let unknown =
                made.err().is_some_and(|error| error.code().as_str().is_some_and(|code| code.contains("Zone")));
            assert!(!unknown, "{zone}");
        }
    }
    let dubai = client.call("ListEnhanhcedNatGatewayAvailableZones", [("RegionId", "me-east-1")]).await.unwrap();
    assert_eq!(dubai["Zones"][0]["ZoneId"], "me-east-1a");
}

#[tokio::test]
async fn a_region_that_a_test_added_is_listed_with_the_others() {
    let server = start().await;
    let mars = Map::from_iter([("RegionId".to_owned(), "mars-1".into()), ("LocalName".to_owned(), "Mars".into())]);
    server.engine().store("default").put("vpc", "Region", mars);
    let regions = vpc(&server).describe_regions().send().await.unwrap().regions;
    let mars = regions.last().unwrap();
    assert_eq!((mars.region_id.as_deref(), mars.local_name.as_deref()), (Some("mars-1"), Some("Mars")));
    assert_eq!(mars.region_endpoint.as_deref(), Some("vpc.mars-1.aliyuncs.com"));
}
