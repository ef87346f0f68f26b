//! Tags: given at a creation, added, looked for, listed and removed; and deletions that take others with them.

use aliyun_api::vpc::{Client, CreateSslVpnServerRequired, RequestTag, ResourceTag, TagResourcesRequired};
use aliyun_api::{cen, ens as ens_api};
use aliyun_api_mock::MockServer;
use serde_json::Value;

use crate::server::{cen, ens, nat_gateway, start, vpc, wait};

const REGION: &str = "cn-hangzhou";

/// The tags of what has these ids, each as `key=value`.
async fn tags(client: &Client, kind: &str, ids: &[&str]) -> Vec<String> {
    let listed = client.list_tag_resources(kind).resource_id(ids.iter().copied()).max_results(1);
    let found = listed.items().into_vec().await.unwrap();
    let text = |text: Option<String>| text.unwrap_or_default();
    found.into_iter().map(|tag| format!("{}={}", text(tag.tag_key), text(tag.tag_value))).collect()
}

async fn vpcs(client: &Client, tags: &[(&str, &str)]) -> Vec<String> {
    let found = client.describe_vpcs().tag(tags.iter().copied()).send().await.unwrap();
    found.vpcs.into_iter().filter_map(|vpc| vpc.vpc_id).collect()
}

#[tokio::test]
async fn vpcs_are_tagged_found_and_untagged() {
    let server = start().await;
    let client = vpc(&server);
    let create = |tags: [(&'static str, &'static str); 2]| client.create_vpc().tag(tags).send();
    let first = create([("env", "prod"), ("team", "net")]).await.unwrap().vpc_id;
    let second = create([("env", "net"), ("team", "prod")]).await.unwrap().vpc_id;
    assert_eq!(vpcs(&client, &[("env", "prod")]).await, [first.as_str()]);
    assert_eq!(vpcs(&client, &[("env", "net"), ("team", "prod")]).await, [second.as_str()]);
    assert!(vpcs(&client, &[("env", "prod"), ("team", "prod")]).await.is_empty());
    let any = client.describe_vpcs().tag([RequestTag::default().key("env".to_owned())]).send().await.unwrap();
    assert_eq!(any.vpcs.len(), 2, "a key alone stands for all values");

    let required = TagResourcesRequired {
        resource_type: "vpc".to_owned(),
        resource_id: vec![first.clone(), second.clone()],
        tag: vec![ResourceTag::from(("env", "test")), ResourceTag::from(("cost", "7"))],
    };
    client.tag_resources(required).send().await.unwrap();
    let of_both = ["env=test", "team=net", "cost=7", "env=test", "team=prod", "cost=7"];
    assert_eq!(tags(&client, "VPC", &[&first, &second]).await, of_both, "one entry on a page");
    assert!(tags(&client, "VSWITCH", &[&first]).await.is_empty());

    client.un_tag_resources("VPC", [&first]).tag_key(["env", "none"]).send().await.unwrap();
    assert_eq!(tags(&client, "VPC", &[&first]).await, ["team=net", "cost=7"]);
    client.un_tag_resources("VPC", [&first]).all(true).send().await.unwrap();
    assert!(tags(&client, "VPC", &[&first]).await.is_empty());
    assert_eq!(vpcs(&client, &[("env", "test")]).await, [second.as_str()]);
    client.delete_vpc(&second).send().await.unwrap_err();
    wait(&server);
    client.delete_vpc(&second).send().await.unwrap();
    let none = client.list_tag_resources("VPC").tag([("cost", "7")]).send().await.unwrap();
    assert_eq!((none.tag_resources.len(), none.next_token), (0, None), "no tag is left without its VPC");
}

#[tokio::test]
async fn tags_and_keys_are_listed_once_for_all_kinds() {
    let server = start().await;
    let client = vpc(&server);
    let vpc_id = client.create_vpc().tag([("env", "prod"), ("team", "net")]).send().await.unwrap().vpc_id;
    wait(&server);
    let gateway = nat_gateway(&client, &server, &vpc_id).await.nat_gateway_id;
    let tag = |key: &str, value: &str| TagResourcesRequired {
        resource_type: "NATGATEWAY".to_owned(),
        resource_id: vec![gateway.clone()],
        tag: vec![ResourceTag::from((key, value))],
    };
    for (key, value) in [("env", "test"), ("zone", "b"), ("env", "prod")] {
        client.tag_resources(tag(key, value)).send().await.unwrap();
    }
    let shown = client.describe_nat_gateways().tag([("env", "prod")]).send().await.unwrap();
    let [found] = &shown.nat_gateways[..] else { panic!("one gateway: {shown:?}") };
    let pairs = found.tags.iter().map(|tag| (tag.tag_key.as_deref(), tag.tag_value.as_deref()));
    assert_eq!(
        pairs.collect::<Vec<_>>(),
        [(Some("env"), Some("prod")), (Some("zone"), Some("b"))],
        "a value is replaced"
    );
    assert_eq!(tags(&client, "NatGateway", &[&gateway]).await, ["env=prod", "zone=b"]);

    let keys = client.describe_tag_keys().send().await.unwrap().tag_keys;
    let keys: Vec<_> = keys.into_iter().filter_map(|key| key.tag_key).collect();
    assert_eq!(keys, ["env", "team", "zone"], "each key once");
    let either = [("env", "prod"), ("zone", "b")];
    let found = client.describe_tags().tag(either).send().await.unwrap().tag_resources;
    let found: Vec<_> = found.into_iter().filter_map(|tag| tag.tag_key).collect();
    assert_eq!(found, ["env", "zone"], "a tag is any of those that are looked for");
    client.un_tag_resources("NATGATEWAY", [&gateway]).tag_key(["env"]).send().await.unwrap();
    assert_eq!(tags(&client, "NATGATEWAY", &[&gateway]).await, ["zone=b"]);
}

/// The values of a field of the items.
fn texts(response: &Value, items: &str, field: &str) -> Vec<String> {
    let list = response.pointer(items).and_then(Value::as_array).unwrap().iter();
    list.filter_map(|item| item[field].as_str().map(str::to_owned)).collect()
}

#[tokio::test]
async fn all_four_kinds_of_cen_have_tags_and_a_cen_instance_takes_its_routers_with_it() {
    let server = start().await;
    let client: cen::Client = cen(&server);
    let cen_id = client.create_cen().tag([("env", "prod")]).send().await.unwrap().cen_id;
    wait(&server);
    let router = client.call("CreateTransitRouter", [("CenId", cen_id.as_str()), ("RegionId", REGION)]).await.unwrap();
    let router = router["TransitRouterId"].as_str().unwrap().to_owned();
    wait(&server);
    let tag = |kind: &'static str, id: &str| {
        let parameters = [
            ("ResourceType", kind.to_owned()),
            ("ResourceId.1", id.to_owned()),
            ("Tag.1.Key", "team".to_owned()),
            ("Tag.1.Value", "net".to_owned()),
            ("RegionId", REGION.to_owned()),
        ];
        client.call("TagResources", parameters)
    };
    tag("TransitRouter", &router).await.unwrap();
    tag("Cen", &cen_id).await.unwrap();
    for absent in ["tr-none", "tr-attach-none", "cenbwp-none"] {
        assert_eq!(tag("TransitRouter", absent).await.unwrap_err().status(), Some(400), "{absent}");
    }
    let list = |query: Vec<(&'static str, String)>| client.call("ListTagResources", query);
    let found = list(vec![
        ("RegionId", "cn-hangzhou".into()),
        ("ResourceType", "TransitRouter".into()),
        ("Tag.1.Key", "team".into()),
    ])
    .await
    .unwrap();
    assert_eq!(texts(&found, "/TagResources/TagResource", "ResourceId"), [router.as_str()]);
    let found = list(vec![("ResourceType", "cen".into()), ("ResourceId.1", cen_id.clone())]).await.unwrap();
    assert_eq!(texts(&found, "/TagResources/TagResource", "TagKey"), ["env", "team"]);
    let routers = client.call("ListTransitRouters", [("CenId", cen_id.as_str()), ("Tag.1.Key", "team")]).await.unwrap();
    assert_eq!(texts(&routers, "/TransitRouters", "TransitRouterId"), [router]);

    client.delete_cen(&cen_id).send().await.unwrap();
    let store = server.engine().store("default");
    assert_eq!((store.count("cen", "CenInstance"), store.count("cen", "TransitRouter")), (0, 0));
}

#[tokio::test]
async fn an_edge_instance_is_tagged_under_one_name_and_shown_under_another() {
    let server = start().await;
    let client: ens_api::Client = ens(&server);
    let made = client.create_instance(ens_api::CreateInstanceRequired {
        instance_type: "ens.se1.tiny".into(),
        ens_region_id: "cn-beijing-cmcc".into(),
        period: "12".into(),
        quantity: "1".into(),
    });
    let id = made.password_inherit(true).send().await.unwrap().instance_ids.remove(0);
    let one = |more: &[(&'static str, &str)]| {
        let same = [("ResourceType", "instance"), ("ResourceId.1", id.as_str())];
        same.iter().chain(more).map(|(name, value)| (*name, (*value).to_owned())).collect::<Vec<_>>()
    };
    for value in ["old", "new"] {
        let call = one(&[("Tag.1.Key", "team"), ("Tag.1.Value", value), ("Tag.2.Key", "env"), ("Tag.2.Value", "prod")]);
        client.call("TagResources", call).await.unwrap();
    }
    let list = || client.call("ListTagResources", one(&[]));
    let listed = list().await.unwrap();
    assert_eq!(texts(&listed, "/TagResources", "TagKey"), ["team", "env"]);
    assert_eq!(texts(&listed, "/TagResources", "TagValue"), ["new", "prod"], "a value is replaced");
    let filter = |value: &str| [("Tags", format!(r#"[{{"Key":"team","Value":"{value}"}}]"#))];
    let found = client.call("DescribeInstances", filter("new")).await.unwrap();
    assert_eq!(texts(&found, "/Instances/Instance", "InstanceId"), [id.as_str()]);
    assert_eq!(found["Instances"]["Instance"][0]["Tags"]["Tags"][0]["TagKey"], "team");
    let none = client.call("DescribeInstances", filter("old")).await.unwrap();
    assert_eq!(none["TotalCount"], 0);
    client.call("UntagResources", one(&[("TagKey.1", "team")])).await.unwrap();
    assert_eq!(texts(&list().await.unwrap(), "/TagResources", "TagKey"), ["env"]);
    client.call("UntagResources", one(&[("All", "true")])).await.unwrap();
    assert!(texts(&list().await.unwrap(), "/TagResources", "TagKey").is_empty());
}

/// The numbers of objects that the server has.
fn counts(server: &MockServer, resources: [&str; 2]) -> [usize; 2] {
    resources.map(|resource| server.engine().store("default").count("vpc", resource))
}

#[tokio::test]
async fn certificates_go_with_their_server_and_grants_with_their_vpc() {
    let server = start().await;
    let client = vpc(&server);
    let vpc_id = client.create_vpc().send().await.unwrap().vpc_id;
    wait(&server);
    let gateway = client.create_vpn_gateway(&vpc_id, 5).enable_ssl(true).send().await.unwrap().vpn_gateway_id;
    wait(&server);
    let required = CreateSslVpnServerRequired {
        client_ip_pool: "10.30.30.0/24".to_owned(),
        local_subnet: "10.20.20.0/24".to_owned(),
        vpn_gateway_id: gateway.clone(),
    };
    let ssl = client.create_ssl_vpn_server(required).send().await.unwrap().ssl_vpn_server_id;
    wait(&server);
    for _ in 0..2 {
        client.create_ssl_vpn_client_cert(&ssl).send().await.unwrap();
    }
    let ssl_kinds = ["SslVpnServer", "SslVpnClientCert"];
    assert_eq!(counts(&server, ssl_kinds), [1, 2]);
    client.delete_ssl_vpn_server(&ssl).send().await.unwrap();
    assert_eq!(counts(&server, ssl_kinds), [0, 0]);
    client.delete_vpn_gateway(&gateway).send().await.unwrap();

    let grant = [
        ("CenId", "cen-7qthudw0ll6jmc"),
        ("CenOwnerId", "123456789"),
        ("InstanceId", vpc_id.as_str()),
        ("InstanceType", "VPC"),
        ("RegionId", REGION),
    ];
    client.call("GrantInstanceToCen", grant).await.unwrap();
    assert_eq!(counts(&server, ["Vpc", "CenGrant"]), [1, 1]);
    client.delete_vpc(&vpc_id).send().await.unwrap();
    assert_eq!(counts(&server, ["Vpc", "CenGrant"]), [0, 0]);
}
