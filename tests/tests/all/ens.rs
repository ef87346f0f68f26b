//! Edge nodes: the encodings and rules that only this service has.

use aliyun_api::ens::{
    AuthorizeSecurityGroupRequired, BackendServer, BackendServerInput, Client, CreateEpnInstanceRequired,
    CreateInstanceDataDisk, CreateInstanceRequired, CreateInstanceSystemDisk, EpnInternetChargeType, ErrorCode,
    Instance, InstanceInternetChargeType, InstanceStatus, RevokeSecurityGroupRequired,
};
use serde_json::json;

use crate::server::{ens, refusal, start, wait};

fn required(node: &str) -> CreateInstanceRequired {
    CreateInstanceRequired {
        instance_type: "ens.se1.tiny".into(),
        ens_region_id: node.into(),
        period: "12".into(),
        quantity: "1".into(),
    }
}

async fn create(client: &Client, node: &str) -> String {
    let made = client.create_instance(required(node)).password_inherit(true).send().await.unwrap();
    assert_eq!((made.instance_ids.len(), made.code), (1, Some(0)));
    made.instance_ids.into_iter().next().unwrap()
}

fn ids(instances: Vec<Instance>) -> Vec<String> {
    let mut ids: Vec<String> = instances.into_iter().filter_map(|instance| instance.instance_id).collect();
    ids.sort();
    ids
}

#[tokio::test]
async fn an_instance_takes_flat_and_repeated_disks() {
    let server = start().await;
    let client = ens(&server);
    let call = client.create_instance(required("cn-beijing-cmcc")).password("yourPassword:1");
    let call = call.system_disk(CreateInstanceSystemDisk::default().size("40"));
    let disks = ["50", "60"].map(|size| CreateInstanceDataDisk::default().size(size));
    let call = call.data_disk(disks).internet_charge_type(InstanceInternetChargeType::Bandwidth95ByMonth);
    let id = call.send().await.unwrap().instance_ids.remove(0);
    let fields = server.engine().store("default").get("ens", "Instance", &id).unwrap();
    assert!(!fields.contains_key("DataDisk"), "asked for in GiB, listed in MiB");
    assert_eq!(fields["SystemDisk"]["Size"], 40 * 1024, "asked for in GiB, listed in MiB");
    assert_eq!(fields["InternetChargeType"], "95BandwidthByMonth");
    assert!(!fields.contains_key("Password"), "a secret is not kept");
    for (system, data) in [("30", "50"), ("40", "45"), ("40", "10")] {
        let call = client.create_instance(required("cn-beijing-cmcc")).password_inherit(true);
        let call = call.system_disk(CreateInstanceSystemDisk::default().size(system));
        let call = call.data_disk([CreateInstanceDataDisk::default().size(data)]);
        let error = refusal(call.send().await);
        assert!(error.code() == ErrorCode::InvalidDiskSizeValueNotSupported, "{system} {data}: {error}");
    }
}

#[tokio::test]
async fn rules_between_parameters_hold() {
    let server = start().await;
    let client = ens(&server);
    let call = || client.create_instance(required("cn-beijing-cmcc"));
    let error = refusal(call().password("yourPassword:1").password_inherit(true).send().await);
    assert!(error.code() == ErrorCode::InvalidPasswordParamMismatch, "{error}");
    assert!(!format!("{error} {error:?}").contains("yourPassword"));
    call().password("yourPassword:1").password_inherit(false).send().await.unwrap();
    let error = refusal(call().auto_renew("True").send().await);
    assert!(error.code() == ErrorCode::MissingParameter, "a renewal needs its period: {error}");
    call().auto_renew("True").auto_renew_period("12").send().await.unwrap();
    let error = refusal(call().private_ip_address("10.10.10.10").send().await);
    assert!(error.code() == ErrorCode::MissingParameter, "an address belongs to a VSwitch: {error}");
    let error =
        refusal(client.create_instance(CreateInstanceRequired { period: "10".into(), ..required("n") }).send().await);
    assert!(error.code() == ErrorCode::InvalidParameter, "10 months are not for sale: {error}");
    let error = refusal(call().internet_charge_type("PayByWish").send().await);
    assert!(error.code() == ErrorCode::InvalidParameterBandwidth, "{error}");
    let error = refusal(client.call("CreateInstance", [("EnsRegionId", "n")]).await);
    assert!(error.code() == ErrorCode::MissingParameter && !error.is_retryable());
}

#[tokio::test]
async fn lists_of_ids_travel_as_json() {
    let server = start().await;
    let client = ens(&server);
    let first = create(&client, "cn-beijing-cmcc").await;
    let second = create(&client, "cn-chengdu-telecom").await;
    let third = create(&client, "cn-dalian-unicom").await;
    let list = || client.describe_instances();
    let both = |a: &str, b: &str| {
        let mut both = vec![a.to_owned(), b.to_owned()];
        both.sort();
        both
    };
    let nodes = list().ens_region_ids(["cn-beijing-cmcc", "cn-dalian-unicom"]).send().await.unwrap();
    assert_eq!((nodes.total_count, ids(nodes.instances)), (Some(2), both(&first, &third)));
    let named = list().instance_ids([&first, &second]).send().await.unwrap();
    assert_eq!(ids(named.instances), both(&first, &second));
    let node = list().ens_region_id("cn-dalian-unicom").send().await.unwrap();
    assert_eq!(node.instances[0].status, Some(InstanceStatus::Running));
    assert_eq!(ids(node.instances), [third.as_str()]);
    let page = list().page_size("2").page_number(2).send().await.unwrap();
    assert_eq!(
        (page.instances.len(), page.total_count, page.page_size, page.page_number),
        (1, Some(3), Some(2), Some(2))
    );
    let none = list().instance_ids(Vec::<String>::new()).send().await.unwrap();
    assert_eq!(none.total_count, Some(0), "an empty list finds nothing, as the documentation says");
    let raw = client.call("DescribeInstances", [("EnsRegionIds", r#"["cn-beijing-cmcc"]"#)]).await.unwrap();
    assert_eq!(raw["Instances"]["Instance"][0]["InstanceId"], first.as_str());
    let broken = refusal(client.call("DescribeInstances", [("EnsRegionIds", "[\"cn-")]).await);
    assert_eq!(broken.status(), Some(400), "{broken}");
}

#[tokio::test]
async fn an_instance_is_renamed() {
    let server = start().await;
    let client = ens(&server);
    let id = create(&client, "cn-beijing-cmcc").await;
    let named = async || client.describe_instances().instance_id(&id).send().await.unwrap().instances.remove(0);
    assert_eq!(named().await.instance_name.as_deref(), Some(&*id), "its id where it has no name");
    client.modify_instance_attribute(&id).instance_name("新-name").send().await.unwrap();
    assert_eq!(named().await.instance_name.as_deref(), Some("新-name"));
    let error = refusal(client.modify_instance_attribute("i-none").instance_name("name").send().await);
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn an_epn_instance_is_billed_by_a_name_that_starts_with_a_digit() {
    let server = start().await;
    let client = ens(&server);
    let required = |bandwidth| CreateEpnInstanceRequired {
        epn_instance_type: "EdgeToEdge".into(),
        internet_charge_type: EpnInternetChargeType::Bandwidth95ByMonth,
        networking_model: "SpeedUpAndConnection".into(),
        internet_max_bandwidth_out: bandwidth,
    };
    let id =
        client.create_epn_instance(required(100)).epn_instance_name("my net").send().await.unwrap().epn_instance_id;
    let fields = server.engine().store("default").get("ens", "EpnInstance", &id).unwrap();
    assert_eq!(
        (&fields["InternetChargeType"], &fields["EPNInstanceName"]),
        (&json!("95BandwidthByMonth"), &json!("my net"))
    );
    assert_eq!(fields["InternetMaxBandwidthOut"], 100);
    let error = refusal(client.create_epn_instance(required(101)).send().await);
    assert!(error.code() == ErrorCode::InvalidParameter, "{error}");
}

#[tokio::test]
async fn a_rule_of_a_security_group_has_ports_and_a_source() {
    let server = start().await;
    let client = ens(&server);
    let group = client.create_security_group().send().await.unwrap().security_group_id;
    let required = |ports: &str| AuthorizeSecurityGroupRequired {
        ip_protocol: "tcp".into(),
        port_range: ports.into(),
        security_group_id: group.clone(),
        source_cidr_ip: "10.0.0.0/8".into(),
    };
    for ports in ["22/22", "1/65535", "-1/-1"] {
        client.authorize_security_group(required(ports)).priority(1).send().await.unwrap();
    }
    for ports in ["22", "0/22", "30/22", "1/65536"] {
        let error = refusal(client.authorize_security_group(required(ports)).send().await);
        assert!(error.status() == Some(400) && error.message().unwrap().contains("PortRange"), "{ports}: {error}");
    }
    let regions = client.describe_ens_regions().send().await.unwrap();
    assert_eq!(regions.ens_regions[0].ens_region_id.as_deref(), Some("cn-dalian-unicom"), "the documented example");
}

#[tokio::test]
async fn the_rules_of_a_security_group_are_read_and_taken_back() {
    let server = start().await;
    let client = ens(&server);
    let group = client.create_security_group().send().await.unwrap().security_group_id;
    for ports in ["22/22", "443/443", "22/22"] {
        let required = AuthorizeSecurityGroupRequired {
            ip_protocol: "tcp".into(),
            port_range: ports.into(),
            security_group_id: group.clone(),
            source_cidr_ip: "10.0.0.0/8".into(),
        };
        client.authorize_security_group(required).send().await.unwrap();
    }
    let rules = || async {
        let read = client.describe_security_group_attribute(&group).send().await.unwrap();
        let rule = |rule: aliyun_api::ens::SecurityGroupPermission| {
            (rule.direction.unwrap(), rule.port_range.unwrap(), rule.policy.unwrap(), rule.priority.unwrap())
        };
        read.permissions.into_iter().map(rule).collect::<Vec<_>>()
    };
    let inbound = |ports: &str| ("ingress".to_owned(), ports.to_owned(), "accept".to_owned(), 1);
    assert_eq!(
        rules().await,
        [inbound("22/22"), inbound("443/443")],
        "a rule is there once, with the documented defaults"
    );
    let required = RevokeSecurityGroupRequired {
        ip_protocol: "tcp".into(),
        port_range: "22/22".into(),
        security_group_id: group.clone(),
        source_cidr_ip: "10.0.0.0/8".into(),
    };
    client.revoke_security_group(required).send().await.unwrap();
    assert_eq!(rules().await, [inbound("443/443")]);
}

#[tokio::test]
async fn backend_servers_get_the_documented_weight_and_are_returned_as_they_were_added() {
    let server = start().await;
    let store = server.engine().store("default");
    assert!(store.put("ens", "LoadBalancer", fields(json!({ "LoadBalancerId": "lb-1" }))));
    for id in ["i-1", "i-2"] {
        assert!(store.put("ens", "Instance", fields(json!({ "InstanceId": id, "Status": "Running" }))));
    }
    let client = ens(&server);
    let add = |id: &str, weight: Option<i64>| {
        client.add_backend_servers("lb-1", [BackendServerInput::default().server_id(id).weight(weight)])
    };
    let shown = |servers: Vec<BackendServer>| -> Vec<_> {
        servers.into_iter().map(|server| (server.server_id.unwrap(), server.weight.unwrap())).collect()
    };
    let first = add("i-1", Some(5)).send().await.unwrap().backend_servers;
    assert_eq!(shown(first), [("i-1".to_owned(), 5)]);
    let second = add("i-2", None).send().await.unwrap().backend_servers;
    assert_eq!(shown(second), [("i-2".to_owned(), 100)], "only what was added, with the default");
    let all = client.describe_load_balancer_attribute("lb-1").send().await.unwrap().backend_servers;
    assert_eq!(all.len(), 2);
}

fn fields(object: serde_json::Value) -> serde_json::Map<String, serde_json::Value> {
    object.as_object().cloned().unwrap_or_default()
}

#[tokio::test]
async fn an_instance_that_restarts_joins_no_security_group() {
    let server = start().await;
    let client = ens(&server);
    let instance = create(&client, "cn-beijing-cmcc").await;
    let group = client.create_security_group().security_group_name("group").send().await.unwrap();
    let group = group.security_group_id;
    client.reboot_instance(&instance).send().await.unwrap();
    let join = client.join_security_group(&group).instance_id(&instance);
    let early = refusal(join.clone().send().await);
    assert!(early.code() == ErrorCode::IncorrectInstanceStatus, "{early}");
    wait(&server);
    join.send().await.unwrap();
}

#[tokio::test]
async fn a_new_instance_takes_a_name_in_chinese_and_a_key_pair_that_exists() {
    let server = start().await;
    let client = ens(&server);
    let call = || client.create_instance(required("cn-beijing-cmcc")).instance_name("边缘.节点").key_pair_name("pair");
    let error = refusal(call().send().await);
    assert!(error.code() == ErrorCode::EnsOperationUnsupportedKeyPairName, "{error}");
    client.create_key_pair("pair").send().await.unwrap();
    call().send().await.unwrap();
    let error = refusal(call().user_data("#!/bin/sh").send().await);
    assert!(error.code() == ErrorCode::InvalidParameter, "{error}");
    call().user_data("IyEvYmluL3No".repeat(1_820)).send().await.unwrap();
}
