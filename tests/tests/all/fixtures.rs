//! Objects that tests put into the mock server: as if they had been created, and refused with a reason.

use aliyun_api::{ens, vpc};
use aliyun_api_mock::{MockServer, Stored};
use bytes::Bytes;
use http::Request;
use serde_json::{Map, Value, json};

fn fields(value: Value) -> Map<String, Value> {
    value.as_object().expect("an object").clone()
}

#[tokio::test]
async fn what_is_put_there_is_as_if_it_had_been_created() {
    let mock = MockServer::start().await.unwrap();
    let network = mock.seed(vpc::Vpc::default().vpc_id("vpc-mine").cidr_block("10.0.0.0/8")).unwrap();
    assert_eq!(network.status, Some(vpc::VpcStatus::Available), "it has the state that it keeps");
    let zone = "cn-hangzhou-h";
    let one = vpc::VSwitch::default().vpc_id("vpc-mine").cidr_block("10.0.1.0/24").zone_id(zone);
    let one = mock.seed(one).unwrap();
    let pending = vpc::VSwitch::default().vpc_id("vpc-mine").cidr_block("10.0.2.0/24").zone_id(zone);
    let pending = mock.seed(pending.status(vpc::VSwitchStatus::Pending)).unwrap();
    assert_eq!(pending.status, Some(vpc::VSwitchStatus::Pending), "a state that is said is there, and moves on");

    let client = vpc::Client::new(&mock.client_config()).unwrap();
    let listed = client.describe_vpcs().await.unwrap().vpcs;
    assert_eq!(listed, mock.list::<vpc::Vpc>(), "a test sees what the service lists");
    // What a create makes with it is there, too.
    let [table] = listed[0].router_table_ids.as_slice() else { panic!("{listed:?}") };
    assert_eq!(mock.list::<vpc::RouterTableListType>()[0].route_table_id.as_ref(), Some(table));
    let blocked = client.delete_vpc("vpc-mine").await.expect_err("it has VSwitches");
    assert_eq!(blocked.code(), vpc::ErrorCode::DependencyViolationVSwitch);

    mock.clock().advance(std::time::Duration::from_secs(60));
    for vswitch in [one, pending] {
        client.delete_vswitch(vswitch.vswitch_id.unwrap()).await.unwrap();
    }
    client.delete_vpc("vpc-mine").await.unwrap();
    assert!(mock.find::<vpc::Vpc>("vpc-mine").is_none() && mock.list::<vpc::RouterTableListType>().is_empty());
}

#[tokio::test]
async fn a_namespace_and_an_account_have_their_own() {
    let mock = MockServer::start().await.unwrap();
    let store = mock.namespace("team1").store();
    vpc::Vpc::default().vpc_id("vpc-1").seed(&store).unwrap();
    vpc::Vpc::default().vpc_id("vpc-1").seed(&store.of_account("42")).unwrap();
    assert_eq!((vpc::Vpc::list(&store).len(), mock.list::<vpc::Vpc>().len()), (1, 0));
}

#[tokio::test]
async fn what_cannot_be_is_refused_with_the_reason() {
    let mock = MockServer::start().await.unwrap();
    let store = mock.store();
    store.seed("vpc", "Vpc", fields(json!({ "VpcId": "vpc-1", "CidrBlock": "10.0.0.0/8" }))).unwrap();
    let vswitch = |more: Value| {
        let mut said = fields(json!({ "VpcId": "vpc-1", "CidrBlock": "10.0.1.0/24", "ZoneId": "cn-hangzhou-h" }));
        said.extend(fields(more));
        store.seed("vpc", "VSwitch", said)
    };
    let refused = [
        store.seed("vcp", "Vpc", Map::new()),
        store.seed("vpc", "Vswich", Map::new()),
        vswitch(json!({ "VSwichId": "vsw-1" })),
        vswitch(json!({ "VpcId": "vpc-2" })),
        vswitch(json!({ "ZoneId": "cn-nowhere-z" })),
        vswitch(json!({ "CidrBlock": "172.16.0.0/24" })),
        vswitch(json!({ "Status": "Ready" })),
        vswitch(json!({ "AvailableIpAddressCount": "many" })),
        vswitch(json!({ "Tags": [{ "Key": "a", "Vlaue": "b" }] })),
        vswitch(json!({ "Tags": { "Tag": ["a"] } })),
        store.seed("vpc", "VSwitch", fields(json!({ "VpcId": "vpc-1" }))),
        store.seed("vpc", "Vpc", fields(json!({ "VpcId": "vpc-1" }))),
        store.seed("vpc", "Vpc", fields(json!({ "RegionId": "cn-nowhere" }))),
        store.seed("ens", "Listener", fields(json!({ "LoadBalancerId": "lb-1" }))),
    ];
    let told: Vec<String> = refused.map(|refused| refused.expect_err("it is refused").to_string()).to_vec();
    insta::assert_snapshot!(told.join("\n"));
    assert_eq!((store.count("vpc", "Vpc"), store.count("vpc", "VSwitch")), (1, 0), "nothing is left of any");
    vswitch(json!({ "VSwitchId": "vsw-1" })).expect("it is there after all that");
}

const DOCUMENT: &str = "\
vpc:
  VSwitch: # stands before what it refers to
    - { VSwitchId: vsw-1, VpcId: vpc-1, CidrBlock: 10.0.1.0/24, ZoneId: cn-hangzhou-h }
  Vpc:
    - VpcId: vpc-1
      CidrBlock: 10.0.0.0/8
      Tags: [{ Key: team, Value: one }]
ens:
  KeyPair: [{ KeyPairName: mine }]
";

#[tokio::test]
async fn a_document_is_there_as_a_whole_or_not_at_all() {
    let mock = MockServer::start().await.unwrap();
    let ids = mock.store().seed_all(DOCUMENT).unwrap();
    assert_eq!(ids[..2], ["vsw-1", "vpc-1"]);
    assert_eq!(mock.list::<ens::KeyPair>().len(), 1);
    let wrong = [
        ("a VSwitch of nothing", DOCUMENT.replace("VpcId: vpc-1,", "VpcId: vpc-9,")),
        ("a resource that is none", DOCUMENT.replace("KeyPair:", "KeyPear:")),
        ("a field twice", DOCUMENT.replace("      CidrBlock: 10.0.0.0/8", "      VpcId: hunter2")),
        ("no list", "vpc: { Vpc: { VpcId: hunter2 } }".to_owned()),
        ("no YAML", DOCUMENT.replace("[{ Key: team", "[{ Key: [team")),
        ("nothing that can be read", "\u{0}".to_owned()),
    ];
    let other = mock.namespace("other").store();
    let told = wrong.map(|(what, text)| format!("{what}: {}", other.seed_all(&text).expect_err(what)));
    insta::assert_snapshot!(told.join("\n"));
    let left = ["Vpc", "VSwitch", "RouteTable"].map(|resource| other.count("vpc", resource));
    assert_eq!((left, other.count("ens", "KeyPair")), ([0, 0, 0], 0));
    assert!(other.seed_all("").unwrap().is_empty(), "what says nothing is nothing");
}

#[tokio::test]
async fn a_document_of_the_start_comes_again_with_a_reset() {
    let mock = MockServer::builder().fixtures(DOCUMENT).start().await.unwrap();
    let client = vpc::Client::new(&mock.client_config()).unwrap();
    client.delete_vswitch("vsw-1").await.unwrap();
    assert!(mock.list::<vpc::VSwitch>().is_empty());
    mock.reset();
    assert_eq!(mock.list::<vpc::VSwitch>().len(), 1);
    let error = MockServer::builder().fixtures("vpc: { Vcp: [{}] }").start().await.expect_err("there is no Vcp");
    insta::assert_snapshot!(error);
}

#[tokio::test]
async fn a_document_comes_by_http() {
    let mock = MockServer::start().await.unwrap();
    let seed = async |body: &str| {
        let request = Request::post("/_mock/seed").body(Bytes::from(body.to_owned())).unwrap();
        let response = mock.engine().handle(request).await;
        (response.status().as_u16(), serde_json::from_slice::<Value>(response.body()).unwrap())
    };
    assert_eq!(seed(DOCUMENT).await.1["ids"][1], "vpc-1");
    let (status, refused) = seed("vpc: { Vpc: [{ VpcId: vpc-1 }] }").await;
    assert_eq!((status, &refused["Code"]), (400, &json!("InvalidParameter.fixtures")));
    assert!(refused["Message"].as_str().is_some_and(|told| told.contains("vpc-1 is there already")), "{refused}");
}
