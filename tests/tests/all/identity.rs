//! Whose objects a call sees: those of its account, in its namespace and its region.

use std::time::Duration;

use aliyun_api::vpc::{Client, CreateVSwitchRequired, ErrorCode};
use aliyun_api::{cen, vpc};
use aliyun_api_mock::MockServer;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::server::{builder, config, refusal, start, wait};

/// Status and JSON of an unsigned request with these lines in its head.
async fn send(server: &MockServer, method: &str, path: &str, head: &[&str]) -> (u16, Value) {
    let mut stream = TcpStream::connect(server.addr()).await.unwrap();
    let lines: String = head.iter().map(|line| format!("{line}\r\n")).collect();
    let host = if lines.to_ascii_lowercase().contains("host:") { "" } else { "Host: localhost\r\n" };
    let request = format!("{method} {path} HTTP/1.1\r\n{host}{lines}Connection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    let (top, body) = response.split_once("\r\n\r\n").unwrap();
    let status = top.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap();
    (status, serde_json::from_str(body).unwrap_or_default())
}

/// An action of VPC with its parameters, as it is called in an URL.
fn action(name: &str, parameters: &str) -> String {
    format!("/?Action={name}&Version=2016-04-28&Format=JSON&{parameters}")
}

/// A server that takes requests without a signature.
async fn open() -> MockServer {
    MockServer::start().await.unwrap()
}

async fn count(client: &Client) -> Option<i64> {
    client.describe_vpcs().send().await.unwrap().total_count
}

#[tokio::test]
async fn the_keys_of_an_account_see_the_same_and_accounts_do_not() {
    let server = builder().key("one", "secret-one").key("STS.new", "secret-new").account_key("42", "two", "secret-two");
    let server: MockServer = server.start().await.unwrap();
    let client = |id, secret| Client::new(&config(&server, id, secret)).unwrap();
    let (one, new, two) = (client("one", "secret-one"), client("STS.new", "secret-new"), client("two", "secret-two"));
    let id = one.create_vpc().client_token("token").send().await.unwrap().vpc_id;
    assert_eq!((count(&one).await, count(&new).await, count(&two).await), (Some(1), Some(1), Some(0)));
    wait(&server);
    new.modify_vpc_attribute(&id).vpc_name("mine").send().await.unwrap();
    let error = refusal(two.modify_vpc_attribute(&id).vpc_name("mine").send().await);
    assert!(error.code() == ErrorCode::InvalidVpcIdNotFound);
    let other = two.create_vpc().client_token("token").send().await.unwrap().vpc_id;
    assert_ne!(other, id, "a token counts for one account");
    let error = refusal(client("three", "secret-three").describe_vpcs().send().await);
    assert!(error.code() == ErrorCode::InvalidAccessKeyIdNotFound && error.status() == Some(404));
}

#[tokio::test]
async fn namespaces_share_nothing() {
    let server = open().await;
    let count =
        async |head: &[&str]| send(&server, "GET", &action("DescribeVpcs", ""), head).await.1["TotalCount"].clone();
    let time = async |head: &[&str]| send(&server, "GET", "/_mock/health", head).await.1["time"].clone();
    let (one, two) = (["x-mock-namespace: one"], ["Host: two.localhost:4580"]);
    assert_eq!(send(&server, "POST", &action("CreateVpc", ""), &one).await.0, 200);
    assert_eq!(send(&server, "POST", &action("CreateVpc", ""), &two).await.0, 200);
    assert_eq!(send(&server, "POST", &action("CreateVpc", ""), &two).await.0, 200);
    assert_eq!((count(&one).await, count(&two).await, count(&[]).await), (1.into(), 2.into(), 0.into()));
    assert_eq!(count(&["x-mock-namespace: two"]).await, 2, "by header or by host");
    assert_eq!(send(&server, "POST", "/_mock/clock?advance_seconds=1e9", &one).await.0, 200);
    assert!(time(&one).await.as_str().unwrap() > "2050" && time(&two).await.as_str().unwrap() < "2050");
    assert_eq!(send(&server, "POST", "/_mock/states?mode=manual", &one).await.0, 200);
    assert_eq!(send(&server, "GET", "/_mock/states", &two).await.1["mode"], "timed");
    let state = send(&server, "GET", "/_mock/state", &two).await.1;
    assert_eq!(
        (&state["namespace"], &state["accounts"]["1234567890123456"]["vpc"]["Vpc"]["count"]),
        (&"two".into(), &2.into())
    );
    assert_eq!(send(&server, "POST", "/_mock/reset", &one).await.0, 200);
    assert_eq!((count(&one).await, count(&two).await), (0.into(), 2.into()));
    assert!(time(&one).await.as_str().unwrap() < "2050", "a reset turns the clock back");
    assert_eq!(send(&server, "GET", "/_mock/states", &one).await.1["mode"], "timed");
}

#[tokio::test]
async fn moving_the_clock_breaks_no_signature() {
    let server = start().await;
    let client = vpc::Client::new(&server.client_config()).unwrap();
    for _ in 0..3 {
        server.clock().advance(Duration::from_secs(1200));
        client.describe_vpcs().send().await.unwrap();
    }
    server.engine().reset("default");
    client.describe_vpcs().send().await.unwrap();
}

#[tokio::test]
async fn what_is_in_one_region_is_not_found_in_another() {
    let server = start().await;
    let client = vpc::Client::new(&server.client_config()).unwrap();
    let id = client.create_vpc().region("cn-shanghai").send().await.unwrap().vpc_id;
    wait(&server);
    assert_eq!(count(&client).await, Some(0));
    assert_eq!(client.describe_vpcs().region("cn-shanghai").send().await.unwrap().total_count, Some(1));
    for error in [
        refusal(client.delete_vpc(&id).send().await),
        refusal(client.describe_vpc_attribute(&id).send().await),
        refusal(client.modify_vpc_attribute(&id).vpc_name("name").send().await),
    ] {
        assert!(error.code() == ErrorCode::InvalidVpcIdNotFound, "{error}");
    }
    let switch = |zone: &str| CreateVSwitchRequired {
        cidr_block: "172.16.0.0/24".to_owned(),
        vpc_id: id.clone(),
        zone_id: zone.to_owned(),
    };
    let error = refusal(client.create_vswitch(switch("cn-hangzhou-b")).send().await);
    assert!(error.code().as_str().is_some_and(|code| code.contains("Vpc") && code.ends_with("NotFound")), "{error}");
    let made = client.create_vswitch(switch("cn-shanghai-b")).region("cn-shanghai").send().await.unwrap();
    let listed = client.describe_vswitches().send().await.unwrap();
    assert!(listed.vswitches.is_empty());
    wait(&server);
    client.delete_vswitch(&made.vswitch_id).region("cn-shanghai").send().await.unwrap();
    client.delete_vpc(&id).region("cn-shanghai").send().await.unwrap();
}

#[tokio::test]
async fn a_request_without_a_region_has_that_of_its_host_or_of_the_server() {
    let server: MockServer = MockServer::builder().region("cn-beijing").start().await.unwrap();
    let call = async |host: &str, name: &str, parameters: &str| {
        let (status, body) = send(&server, "GET", &action(name, parameters), &[&format!("Host: {host}")]).await;
        assert_eq!(status, 200, "{name} {parameters}: {body}");
        body
    };
    let regions = async |host: &str| {
        let listed = call(host, "DescribeVpcs", "").await;
        let items = listed["Vpcs"]["Vpc"].as_array().unwrap().clone();
        items.iter().map(|item| item["RegionId"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let hosts = [
        ("localhost", "cn-beijing"),
        ("vpc.aliyuncs.com", "cn-beijing"),
        ("vpc.cn-shanghai.aliyuncs.com", "cn-shanghai"),
        ("vpc-vpc.cn-shanghai.aliyuncs.com:80", "cn-shanghai"),
    ];
    for (host, region) in hosts {
        let id = call(host, "CreateVpc", "").await["VpcId"].as_str().unwrap().to_owned();
        assert_eq!(regions(host).await, [region], "{host}");
        call(host, "DescribeFlowLogs", "").await;
        server.clock().advance(Duration::from_secs(5));
        call(host, "DeleteVpc", &format!("VpcId={id}")).await;
        let address = call(host, "AllocateEipAddress", "").await["AllocationId"].as_str().unwrap().to_owned();
        call(host, "ReleaseEipAddress", &format!("AllocationId={address}")).await;
    }
    let (status, body) = send(&server, "GET", &action("CreateVpc", ""), &["Host: vpc.mars.aliyuncs.com"]).await;
    assert_eq!((status, body["Code"].as_str()), (404, Some("InvalidRegionId.NotFound")));
}

#[tokio::test]
async fn a_required_id_that_is_empty_is_missing() {
    let server = open().await;
    for (name, version, parameters) in [
        ("CreateVSwitch", "2016-04-28", "VpcId=&ZoneId=cn-hangzhou-b&CidrBlock=10.0.0.0/24"),
        ("CreateNatGateway", "2016-04-28", "VpcId="),
        ("CreateRouteTable", "2016-04-28", "VpcId="),
        ("CreateVpc", "2016-04-28", "RegionId="),
        ("DeleteVSwitch", "2017-11-10", "VSwitchId="),
        (
            "CreateRouteEntries",
            "2016-04-28",
            "RouteEntries.1.DstCidrBlock=10.0.0.0/24&RouteEntries.1.NextHop=i-1&RouteEntries.1.NextHopType=Instance&RouteEntries.1.RouteTableId=",
        ),
    ] {
        let path = format!("/?Action={name}&Version={version}&Format=JSON&{parameters}");
        let (status, body) = send(&server, "GET", &path, &[]).await;
        let code = body["Code"].as_str().unwrap_or_default();
        assert!(status == 400 && code.contains("Missing"), "{name} {parameters}: {status} {body}");
    }
}

#[tokio::test]
async fn a_central_service_reaches_networks_of_every_region() {
    let server = start().await;
    let vpc = vpc::Client::new(&server.client_config()).unwrap();
    let cen = cen::Client::new(&server.client_config()).unwrap();
    let network = vpc.create_vpc().region("cn-shanghai").send().await.unwrap().vpc_id;
    let instance = cen.create_cen().region("cn-beijing").send().await.unwrap().cen_id;
    wait(&server);
    let attach = |region: &str| {
        let parameters = [
            ("CenId", instance.as_str()),
            ("ChildInstanceId", network.as_str()),
            ("ChildInstanceType", "VPC"),
            ("ChildInstanceRegionId", region),
        ];
        cen.call("AttachCenChildInstance", parameters)
    };
    assert!(attach("cn-hangzhou").await.is_err(), "there is no such network in that region");
    attach("cn-shanghai").await.unwrap();
    let found = cen.describe_cens().send().await.unwrap();
    assert_eq!(found.total_count, Some(1), "an instance of a central service is in no region");
}

#[tokio::test]
async fn the_ends_of_a_connection_are_in_two_regions() {
    let server = start().await;
    let client = vpc::Client::new(&server.client_config()).unwrap();
    let (here, there) = ("cn-hangzhou", "cn-shanghai");
    let mut routers = Vec::new();
    for region in [here, there] {
        routers.push(client.create_vpc().region(region).send().await.unwrap().vrouter_id);
    }
    wait(&server);
    let parameters = |own: usize, opposite: &'static str, role: &'static str| {
        [
            ("OppositeRegionId", opposite.to_owned()),
            ("OppositeRouterId", routers[1 - own].clone()),
            ("OppositeRouterType", "VRouter".to_owned()),
            ("Role", role.to_owned()),
            ("RouterId", routers[own].clone()),
            ("RouterType", "VRouter".to_owned()),
            ("Spec", if role == "AcceptingSide" { "Negative" } else { "Large.1" }.to_owned()),
        ]
    };
    let make = async |region: &'static str, parameters: Vec<(&'static str, String)>| {
        let parameters = parameters.into_iter().chain([("RegionId", region.to_owned())]);
        client.call("CreateRouterInterface", parameters).await
    };
    make(here, parameters(0, there, "InitiatingSide").to_vec()).await.unwrap();
    make(there, parameters(1, here, "AcceptingSide").to_vec()).await.unwrap();
    // The other router is not in the region that is said to be its own.
    let wrong = make(here, parameters(0, "cn-beijing", "InitiatingSide").to_vec()).await;
    assert!(wrong.is_err());
}
