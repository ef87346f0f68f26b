//! The life of a VSwitch, and how it depends on its VPC.

use aliyun_api::vpc::{Client, CreateVSwitchRequired, ErrorCode, VSwitchStatus};

use crate::server::{nat_gateway, refusal, start, vpc, wait};

const REGION: &str = "cn-hangzhou";

fn in_vpc(vpc_id: &str, number: usize) -> CreateVSwitchRequired {
    CreateVSwitchRequired {
        cidr_block: format!("172.16.{number}.0/24"),
        vpc_id: vpc_id.to_owned(),
        zone_id: "cn-hangzhou-b".to_owned(),
    }
}

async fn available_vpc(client: &Client, server: &aliyun_api_mock::MockServer) -> String {
    let id = client.create_vpc().send().await.unwrap().vpc_id;
    wait(server);
    id
}

#[tokio::test]
async fn a_vpc_with_vswitches_cannot_be_deleted() {
    let server = start().await;
    let client = vpc(&server);
    let vpc_id = available_vpc(&client, &server).await;
    let made = client.create_vswitch(in_vpc(&vpc_id, 0)).vswitch_name("a").send().await.unwrap();
    let listed = client.describe_vpcs().region_id(REGION).vpc_id([&vpc_id]).send().await.unwrap();
    assert_eq!(listed.vpcs[0].vswitch_ids, [made.vswitch_id.as_str()]);

    let error = refusal(client.delete_vpc(&vpc_id).send().await);
    assert!(error.code() == ErrorCode::DependencyViolationVSwitch, "{error}");
    assert_eq!(error.code().typed(), Some(ErrorCode::DependencyViolationVSwitch));
    let error = refusal(client.delete_vswitch(&made.vswitch_id).send().await);
    assert!(error.code() == ErrorCode::IncorrectVSwitchStatus, "it is still Pending: {error}");
    wait(&server);
    client.delete_vswitch(&made.vswitch_id).send().await.unwrap();
    client.delete_vpc(&vpc_id).send().await.unwrap();
    let error = refusal(client.delete_vswitch(&made.vswitch_id).send().await);
    assert!(error.code() == ErrorCode::InvalidVSwitchIdNotFound && error.is_not_found());
}

#[tokio::test]
async fn a_vpc_with_a_nat_gateway_cannot_be_deleted() {
    let server = start().await;
    let client = vpc(&server);
    let vpc_id = available_vpc(&client, &server).await;
    let made = nat_gateway(&client, &server, &vpc_id).await;
    assert!(made.nat_gateway_id.starts_with("ngw-bp"), "{made:?}");
    let error = refusal(client.delete_vpc(&vpc_id).send().await);
    assert!(error.code() == ErrorCode::DependencyViolationNatGateway, "{error}");
}

#[tokio::test]
async fn a_vswitch_needs_a_vpc_that_is_available() {
    let server = start().await;
    let client = vpc(&server);
    let error = refusal(client.create_vswitch(in_vpc("vpc-none", 0)).send().await);
    assert!(error.code() == ErrorCode::InvalidVpcIdNotFound && error.status() == Some(404), "{error}");
    let pending = client.create_vpc().send().await.unwrap().vpc_id;
    let error = refusal(client.create_vswitch(in_vpc(&pending, 0)).send().await);
    assert!(error.code() == ErrorCode::IncorrectVpcStatus, "{error}");
    wait(&server);
    let wide = CreateVSwitchRequired { cidr_block: "172.16.0.0/8".to_owned(), ..in_vpc(&pending, 0) };
    let error = refusal(client.create_vswitch(wide).send().await);
    assert!(error.code() == ErrorCode::InvalidCirdrBlockMaskLength, "{error}");
    let error = refusal(client.call("CreateVSwitch", [("RegionId", REGION), ("VpcId", &pending)]).await);
    assert!(error.code() == ErrorCode::MissingParameter);
    assert_eq!(error.message(), Some("Miss mandatory parameter."), "the message of the action's own row");
}

#[tokio::test]
async fn vswitches_are_listed_by_every_filter() {
    let server = start().await;
    let client = vpc(&server);
    let first = available_vpc(&client, &server).await;
    let second = available_vpc(&client, &server).await;
    let mut ids = Vec::new();
    for (vpc_id, name, zone) in
        [(&first, "a", "cn-hangzhou-b"), (&first, "b", "cn-hangzhou-c"), (&second, "a", "cn-hangzhou-c")]
    {
        let required = CreateVSwitchRequired { zone_id: zone.to_owned(), ..in_vpc(vpc_id, ids.len()) };
        let call = client.create_vswitch(required).vswitch_name(name).description("Of a test");
        ids.push(call.send().await.unwrap().vswitch_id);
        wait(&server);
    }
    let list = || client.describe_vswitches();
    for (call, wanted) in [
        (list(), vec![0, 1, 2]),
        (list().vpc_id(&first), vec![0, 1]),
        (list().vswitch_name("a"), vec![0, 2]),
        (list().zone_id("cn-hangzhou-c"), vec![1, 2]),
        (list().zone_id("cn-hangzhou-c").vpc_id(&second), vec![2]),
        (list().vswitch_id(&ids[1]), vec![1]),
        (list().resource_group_id("rg-none"), vec![]),
    ] {
        let request = format!("{:?}", call.request());
        let response = call.send().await.unwrap();
        let mut found: Vec<String> = response.vswitches.into_iter().filter_map(|vswitch| vswitch.vswitch_id).collect();
        let mut wanted: Vec<String> = wanted.into_iter().map(|index| ids[index].clone()).collect();
        found.sort();
        wanted.sort();
        assert_eq!(found, wanted, "{request}");
    }
    let response = list().vswitch_id(&ids[0]).send().await.unwrap();
    let vswitch = &response.vswitches[0];
    assert_eq!(vswitch.status, Some(VSwitchStatus::Available));
    assert_eq!((vswitch.vpc_id.as_ref(), vswitch.cidr_block.as_deref()), (Some(&first), Some("172.16.0.0/24")));
    assert_eq!(
        (vswitch.zone_id.as_deref(), vswitch.description.as_deref()),
        (Some("cn-hangzhou-b"), Some("Of a test"))
    );
    let error = refusal(list().vswitch_id("vsw-none").send().await);
    assert!(error.code() == ErrorCode::InvalidVSwitchIdNotFound, "the action documents it: {error}");
    let error = refusal(list().vpc_id("vpc-none").send().await);
    assert!(error.code() == ErrorCode::ForbiddenVpcNotFound, "the action documents it: {error}");
}

#[tokio::test]
async fn a_vpc_has_room_for_150_vswitches() {
    let server = start().await;
    let client = vpc(&server);
    let full = available_vpc(&client, &server).await;
    let other = available_vpc(&client, &server).await;
    let mut ids = Vec::new();
    for number in 0..150 {
        ids.push(client.create_vswitch(in_vpc(&full, number)).send().await.unwrap().vswitch_id);
        wait(&server);
    }
    let error = refusal(client.create_vswitch(in_vpc(&full, 150)).send().await);
    assert!(error.code() == ErrorCode::QuotaExceededVSwitch, "{error}");
    client.create_vswitch(in_vpc(&other, 0)).send().await.unwrap();
    wait(&server);
    client.delete_vswitch(&ids[0]).send().await.unwrap();
    client.create_vswitch(in_vpc(&full, 150)).send().await.unwrap();
    let response = client.describe_vswitches().vpc_id(&full).page_size(50).send().await.unwrap();
    assert_eq!((response.vswitches.len(), response.total_count), (50, Some(150)));
}

#[tokio::test]
async fn the_block_of_a_vswitch_is_a_free_part_of_that_of_its_vpc() {
    let server = start().await;
    let client = vpc(&server);
    let vpc_id = client.create_vpc().cidr_block("10.0.0.0/8").send().await.unwrap().vpc_id;
    wait(&server);
    let create = |vpc_id: &str, block: &str| {
        let required = in_vpc(vpc_id, 0);
        client.create_vswitch(CreateVSwitchRequired { cidr_block: block.to_owned(), ..required })
    };
    create(&vpc_id, "10.0.1.0/24").send().await.unwrap();
    wait(&server);
    for (block, code) in [
        ("192.168.0.0/24", ErrorCode::InvalidParameter),
        ("10.0.1.0/25", ErrorCode::InvalidCidrBlockOverlapped),
        ("10.0.1.77/24", ErrorCode::InvalidCidrBlockOverlapped),
        ("10.0.0.0/16", ErrorCode::InvalidCidrBlockOverlapped),
    ] {
        let error = refusal(create(&vpc_id, block).send().await);
        assert!(error.code() == code, "{block}: {error}");
    }
    create(&vpc_id, "10.0.2.0/24").send().await.unwrap();
    // Another VPC has blocks of its own, and a VPC may get a second one.
    let other = client.create_vpc().cidr_block("10.0.0.0/8").send().await.unwrap().vpc_id;
    wait(&server);
    create(&other, "10.0.1.0/24").send().await.unwrap();
    client.associate_vpc_cidr_block(&vpc_id).secondary_cidr_block("192.168.0.0/16").send().await.unwrap();
    create(&vpc_id, "192.168.0.0/24").send().await.unwrap();
}
