//! Tests of a program against the mock server, written from its pages: objects that are there before, faults, the clock,
//! the requests that were sent, and a server that several tests share.

use std::time::Duration;

use aliyun_api::vpc::{Client, VSwitch, Vpc, VpcStatus};
use aliyun_api_mock::{FixtureError, MockServer, StateMode, Stored};
use downstream::teams::{Refused, network};

const ZONE: &str = "cn-hangzhou-h";

/// A server in which nobody waits, and a client of it.
async fn start() -> Result<(MockServer, Client), Box<dyn std::error::Error>> {
    let mock = MockServer::builder().states(StateMode::Immediate).start().await?;
    let vpc = Client::new(&mock.client_config())?;
    Ok((mock, vpc))
}

#[tokio::test]
async fn a_team_gets_a_network() -> Result<(), Box<dyn std::error::Error>> {
    let (mock, vpc) = start().await?;
    let id = network(&vpc, "red", ZONE).await.expect("there is room");

    let made: Vpc = mock.find(&id).expect("it is there");
    assert_eq!((made.vpc_name.as_deref(), made.status), (Some("red"), Some(VpcStatus::Available)));
    let vswitches = mock.list::<VSwitch>();
    assert_eq!(vswitches.len(), 1);
    assert_eq!(vswitches[0].vpc_id.as_ref(), Some(&id));
    mock.requests().refused().never();
    Ok(())
}

#[tokio::test]
async fn a_team_that_has_one_keeps_it() -> Result<(), Box<dyn std::error::Error>> {
    let (mock, vpc) = start().await?;
    mock.seed(Vpc::default().vpc_id("vpc-red").vpc_name("red").cidr_block("10.0.0.0/8"))?;

    assert_eq!(network(&vpc, "red", ZONE).await.expect("it is there"), "vpc-red");
    mock.requests().of("DescribeVpcs").with("VpcName", "red").times(1);
    mock.requests().of("Create*").never();
    Ok(())
}

#[tokio::test]
async fn a_full_account_is_told_from_other_failures() -> Result<(), Box<dyn std::error::Error>> {
    let (mock, vpc) = start().await?;
    mock.faults().on("CreateVpc").times(1).error("QuotaExceeded.Vpc");
    mock.faults().on("CreateVSwitch").error("InvalidVpcId.NotFound");

    assert!(matches!(network(&vpc, "red", ZONE).await, Err(Refused::Full)));
    assert!(matches!(network(&vpc, "red", ZONE).await, Err(Refused::Failed(_))));
    Ok(())
}

#[tokio::test]
async fn throttling_and_a_lost_response_are_lived_through() -> Result<(), Box<dyn std::error::Error>> {
    let (mock, vpc) = start().await?;
    mock.faults().on("DescribeVpcs").times(1).throttle(Duration::ZERO);
    // The token makes the second request the same as the first, which was carried out.
    mock.faults().on("CreateVpc").times(1).drop_response();

    network(&vpc, "red", ZONE).await.expect("it is tried again");
    assert_eq!(mock.list::<Vpc>().len(), 1);
    assert_eq!(mock.requests().of("CreateVpc").count(), 2);
    Ok(())
}

#[tokio::test]
async fn a_vpc_that_is_pending_is_waited_for() -> Result<(), Box<dyn std::error::Error>> {
    let mock = MockServer::start().await?;
    let vpc = Client::new(&mock.client_config())?;
    let made = vpc.create_vpc().await?.vpc_id;
    let status = || mock.find::<Vpc>(&made).and_then(|vpc| vpc.status);
    assert_eq!(status(), Some(VpcStatus::Pending));
    mock.clock().advance(Duration::from_secs(60));
    assert_eq!(status(), Some(VpcStatus::Available));
    Ok(())
}

#[tokio::test]
async fn tests_share_a_server() -> Result<(), Box<dyn std::error::Error>> {
    let (mock, _) = start().await?;
    let clients: Vec<Client> =
        ["red", "blue"].into_iter().map(|team| Client::new(&mock.client_config_in(team))).collect::<Result<_, _>>()?;
    mock.namespace("red").faults().on("*").error("QuotaExceeded.Vpc");
    assert!(matches!(network(&clients[0], "team", ZONE).await, Err(Refused::Full)));
    network(&clients[1], "team", ZONE).await.expect("nobody else's fault");

    let (red, blue) = (mock.namespace("red").store(), mock.namespace("blue").store());
    assert_eq!((Vpc::list(&red).len(), Vpc::list(&blue).len()), (0, 1));
    mock.namespace("blue").reset();
    assert!(Vpc::list(&mock.namespace("blue").store()).is_empty());
    Ok(())
}

#[tokio::test]
async fn a_slip_in_a_test_is_told() -> Result<(), Box<dyn std::error::Error>> {
    let (mock, _) = start().await?;
    let error: FixtureError =
        mock.seed(VSwitch::default().vpc_id("vpc-none").cidr_block("10.0.1.0/24").zone_id(ZONE)).unwrap_err();
    assert_eq!(error.to_string(), "VSwitch.VpcId: there is no Vpc vpc-none; put that there, too");
    Ok(())
}
