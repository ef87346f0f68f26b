//! Whole and true answers: what is not known is empty, what is made up is fresh, and what is an example says so.

use std::collections::HashSet;

use aliyun_api::vpc::{CreateForwardEntryRequired, EipStatus, VSwitchStatus};
use aliyun_api_mock::MockServer;
use bytes::Bytes;
use http::{Request, Response};
use serde_json::{Value, json};

use crate::server::{builder, ens, nat_gateway, start, vpc, wait};

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");

/// The response to an unsigned request, as it is.
async fn raw(server: &MockServer, query: &str) -> Response<Bytes> {
    server.engine().handle(Request::get(format!("/?{query}")).body(Bytes::new()).unwrap()).await
}

async fn unsigned() -> MockServer {
    builder().auth(aliyun_api_mock::Auth::Off).start().await.unwrap()
}

fn body(response: &Response<Bytes>) -> String {
    String::from_utf8(response.body().to_vec()).unwrap()
}

#[tokio::test]
async fn what_is_not_known_of_an_item_is_empty_in_json_and_xml() {
    let server = unsigned().await;
    raw(&server, "Action=CreateVpc&Version=2016-04-28&RegionId=cn-hangzhou").await;
    let query = "Action=DescribeVpcs&Version=2016-04-28&RegionId=cn-hangzhou";
    let listed: Value = serde_json::from_str(&body(&raw(&server, &format!("{query}&Format=JSON")).await)).unwrap();
    let item = &listed["Vpcs"]["Vpc"][0];
    assert_eq!((&item["VpcName"], &item["Description"]), (&json!(""), &json!("")));
    assert_eq!((&item["OwnerId"], &item["SecondaryCidrBlocks"]), (&json!(0), &json!({ "SecondaryCidrBlock": [] })));
    let xml = body(&raw(&server, &format!("{query}&Format=XML")).await);
    assert!(xml.contains("<VpcName></VpcName>") || xml.contains("<VpcName/>"), "{xml}");
}

#[tokio::test]
async fn the_client_reads_an_empty_enum_as_none_and_other_text_as_it_is() {
    let server = start().await;
    let client = vpc(&server);
    client.allocate_eip_address().send().await.unwrap();
    let listed = client.describe_eip_addresses().send().await.unwrap();
    let eip = &listed.eip_addresses[0];
    assert_eq!((&eip.status, &eip.instance_type), (&Some(EipStatus::Available), &None));
    assert_eq!((eip.instance_id.as_deref(), eip.has_reservation_data), (Some(""), Some(false)));
    assert_eq!(eip.expired_time.as_ref().map(|time| time.to_string()).as_deref(), Some(""));
    assert!(listed.metadata().problems().is_empty());
}

#[tokio::test]
async fn what_is_read_and_not_there_is_empty_where_the_page_has_no_error() {
    let server = start().await;
    let client = vpc(&server);
    let gone = client.describe_vswitch_attributes("vsw-gone").send().await.unwrap();
    assert_eq!((gone.status, gone.vswitch_id.as_deref()), (None, Some("")));
    assert_eq!(gone.available_ip_address_count, Some(0));
    let raw = client.call("DescribeVSwitchAttributes", [("VSwitchId", "vsw-gone")]).await.unwrap();
    assert_eq!((&raw["Status"], &raw["Tags"]), (&json!(""), &json!({ "Tag": [] })));
    // A page with an error for it.
    let error = client.describe_vpc_attribute("vpc-gone").send().await.expect_err("there is none");
    assert_eq!((error.status(), error.code().as_str()), (Some(404), Some("InvalidVpcId.NotFound")));
    // The state of one that is there.
    let made = client.create_vpc().send().await.unwrap();
    wait(&server);
    let block = ("CidrBlock", "172.16.0.0/28");
    let zone = ("ZoneId", "cn-hangzhou-b");
    let made = client.call("CreateVSwitch", [("VpcId", made.vpc_id.as_str()), block, zone]).await.unwrap();
    let id = made["VSwitchId"].as_str().unwrap();
    let there = client.describe_vswitch_attributes(id).send().await.unwrap();
    assert_eq!((there.status, there.available_ip_address_count), (Some(VSwitchStatus::Pending), Some(12)));
}

#[tokio::test]
async fn a_list_has_no_empty_token_at_its_end() {
    let server = start().await;
    let made = vpc(&server).call("CreateVpcPrefixList", [REGION]).await.unwrap();
    assert!(made["PrefixListId"].is_string());
    let listed = vpc(&server).call("ListPrefixLists", [REGION]).await.unwrap();
    assert_eq!((listed["TotalCount"].as_i64(), listed.get("NextToken")), (Some(1), None));
}

#[tokio::test]
async fn a_value_counts_in_any_case_and_is_shown_as_documented() {
    let server = start().await;
    let client = vpc(&server);
    let vpc_id = client.create_vpc().send().await.unwrap().vpc_id;
    wait(&server);
    let gateway = nat_gateway(&client, &server, &vpc_id).await;
    wait(&server);
    let table = gateway.forward_table_ids[0].clone();
    let entry = CreateForwardEntryRequired {
        external_ip: "1.2.3.4".to_owned(),
        external_port: "8080".to_owned(),
        forward_table_id: table.clone(),
        internal_ip: "172.16.200.9".to_owned(),
        internal_port: "80".to_owned(),
        ip_protocol: "tcp".into(),
    };
    client.create_forward_entry(entry).send().await.unwrap();
    let listed =
        client.call("DescribeForwardTableEntries", [("ForwardTableId", table.as_str()), REGION]).await.unwrap();
    assert_eq!(listed["ForwardTableEntries"]["ForwardTableEntry"][0]["IpProtocol"], "tcp");
}

#[tokio::test]
async fn a_flow_log_shows_what_it_is_about() {
    let server = start().await;
    let client = vpc(&server);
    let vpc_id = client.create_vpc().send().await.unwrap().vpc_id;
    let about = [("ResourceType", "vpc"), ("ResourceId", vpc_id.as_str()), ("TrafficType", "all")];
    let kept = [("FlowLogName", "fl"), ("ProjectName", "project"), ("LogStoreName", "store")];
    client.call("CreateFlowLog", about.into_iter().chain(kept).chain([REGION])).await.unwrap();
    wait(&server);
    let listed = client.call("DescribeFlowLogs", [("ResourceId", vpc_id.as_str()), REGION]).await.unwrap();
    let log = &listed["FlowLogs"]["FlowLog"][0];
    assert_eq!(
        (&log["Status"], &log["ResourceType"], &log["TrafficType"]),
        (&json!("Active"), &json!("VPC"), &json!("All"))
    );
    assert_eq!((&log["ResourceId"], &log["Description"]), (&json!(vpc_id), &json!("")));
}

#[tokio::test]
async fn a_key_pair_has_a_key_of_its_own_that_is_shown_once() {
    let server = start().await;
    let client = ens(&server);
    let mut keys = HashSet::new();
    for name in ["kp1", "kp2"] {
        let made = client.call("CreateKeyPair", [("KeyPairName", name)]).await.unwrap();
        let key = made["PrivateKeyBody"].as_str().unwrap().to_owned();
        assert!(
            key.starts_with("-----BEGIN RSA PRIVATE KEY-----\nMII") && key.ends_with("-----END RSA PRIVATE KEY-----"),
            "{key}"
        );
        assert!(!key.contains('*') && key.lines().count() > 20);
        assert!(keys.insert(key) && keys.insert(made["KeyPairFingerPrint"].as_str().unwrap().to_owned()));
    }
    let listed = client.call("DescribeKeyPairs", [("KeyPairName", "kp1")]).await.unwrap();
    let pair = &listed["KeyPairs"]["KeyPair"][0];
    assert!(
        keys.contains(pair["KeyPairFingerPrint"].as_str().unwrap()) && pair.get("PrivateKeyBody").is_none(),
        "{pair}"
    );
    let state = body(&server.engine().handle(Request::get("/_mock/state").body(Bytes::new()).unwrap()).await);
    assert!(state.contains("kp1") && !state.contains("PRIVATE KEY"), "{state}");
}

#[tokio::test]
async fn a_pre_shared_key_is_read_back_and_is_not_in_the_state_of_the_server() {
    let server = start().await;
    let client = vpc(&server);
    let address = [("IpAddress", "203.0.113.7"), REGION];
    let customer = client.call("CreateCustomerGateway", address).await.unwrap();
    let vpc_id = client.create_vpc().send().await.unwrap().vpc_id;
    wait(&server);
    let sold = [("Bandwidth", "10"), ("EnableIpsec", "true"), ("VpcId", vpc_id.as_str()), REGION];
    let gateway = client.call("CreateVpnGateway", sold).await.unwrap();
    assert_eq!(gateway["OrderId"].as_i64().map(|order| order.to_string().len()), Some(15));
    wait(&server);
    let ends = ["CustomerGatewayId", "VpnGatewayId"];
    let ends = [(ends[0], customer[ends[0]].as_str().unwrap()), (ends[1], gateway[ends[1]].as_str().unwrap())];
    let nets =
        [("LocalSubnet", "10.0.0.0/8"), ("RemoteSubnet", "192.168.0.0/16"), ("IkeConfig", r#"{"Psk":"s3cret-psk"}"#)];
    let made = client.call("CreateVpnConnection", ends.into_iter().chain(nets).chain([REGION])).await.unwrap();
    let id = made["VpnConnectionId"].as_str().unwrap();
    let read = client.call("DescribeVpnConnection", [("VpnConnectionId", id), REGION]).await.unwrap();
    assert_eq!(read["IkeConfig"]["Psk"], "s3cret-psk");
    let state = body(&server.engine().handle(Request::get("/_mock/state").body(Bytes::new()).unwrap()).await);
    assert!(state.contains(id) && !state.contains("s3cret"), "{state}");
}

#[tokio::test]
async fn an_example_says_that_it_is_one_and_is_about_the_request() {
    let server = unsigned().await;
    let ask = async |query: &str| {
        let response = raw(&server, &format!("Format=JSON&{query}")).await;
        assert_eq!(response.status(), 200, "{}", body(&response));
        (response.headers().get("x-mock-example").is_some(), serde_json::from_str::<Value>(&body(&response)).unwrap())
    };
    let (example, renewals) =
        ask("Action=DescribeInstanceAutoRenewAttribute&Version=2017-11-10&InstanceIds=%5B%22i-one%22,%22i-two%22%5D")
            .await;
    let renewed = renewals["InstanceRenewAttributes"]["InstanceRenewAttribute"].as_array();
    let ids: Vec<_> = renewed.into_iter().flatten().map(|item| &item["InstanceId"]).collect();
    assert!(example && ids == ["i-one", "i-two"], "{renewals}");
    let (example, points) = ask("Action=DescribeAccessPoints&Version=2016-04-28&RegionId=cn-shenzhen").await;
    let points = points["AccessPointSet"]["AccessPointType"].to_string();
    assert!(example && points.contains("ap-cn-shenzhen-") && !points.contains("cn-beijing"), "{points}");
    let (known, listed) = ask("Action=DescribeVpcs&Version=2016-04-28&RegionId=cn-hangzhou").await;
    assert!(!known && listed["TotalCount"] == 0, "what the server knows is no example");
}

#[tokio::test]
async fn no_two_orders_have_one_number() {
    let server = start().await;
    let client = vpc(&server);
    let line = [("AccessPointId", "ap-cn-hangzhou-xs-B"), ("LineOperator", "CT"), REGION];
    let mut orders = HashSet::new();
    for _ in 0..2 {
        let made = client.call("CreatePhysicalConnectionSetupOrder", line).await.unwrap();
        assert_eq!(made["OrderId"], made["data"]["OrderId"]);
        assert!(orders.insert(made["OrderId"].as_str().unwrap().to_owned()));
        let id = made["PhysicalConnectionId"].as_str().unwrap();
        let occupied = [("PhysicalConnectionId", id), REGION];
        let occupied = client.call("CreatePhysicalConnectionOccupancyOrder", occupied).await.unwrap();
        assert!(orders.insert(occupied["Data"]["OrderId"].as_str().unwrap().to_owned()));
    }
    let paid = client.call("AllocateEipAddress", [REGION]).await.unwrap();
    assert_eq!(paid.get("OrderId"), None, "what is paid by use has no order");
}
