//! What ends a waiter, and what does not.

use std::future::IntoFuture;
use std::time::Duration;

use aliyun_api::transport::{HttpResponse, TransportError, TransportErrorKind};
use aliyun_api::{ErrorClass, ErrorKind};
use serde_json::json;

use super::world::{World, timed};

const MINUTE: Duration = Duration::from_secs(60);

fn put_vpc(world: &World, status: &str) {
    world.put("vpc", "Vpc", &json!({ "VpcId": "vpc-1", "Status": status, "RegionId": "cn-hangzhou" }));
}

fn put_eip(world: &World) {
    world.put("vpc", "Eip", &json!({ "AllocationId": "eip-1", "Status": "Available", "RegionId": "cn-hangzhou" }));
}

/// A refusal by the service.
fn refusal(status: u16, code: &str) -> Option<Result<HttpResponse, TransportError>> {
    Some(Ok(HttpResponse::json(status, json!({ "Code": code, "Message": "No.", "RequestId": "r" }))))
}

#[tokio::test(start_paused = true)]
async fn time_that_is_over_says_what_was_seen() {
    let world = World::new();
    // A state of the documents that leads nowhere in the mock server.
    put_vpc(&world, "Created");
    let wait = world.vpc().wait_until_vpc_available("vpc-1").within(MINUTE).every(Duration::from_secs(7));
    let (result, took) = timed(wait).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.action(), took), (ErrorKind::WaitTimeout, Some("DescribeVpcs"), MINUTE));
    let text =
        "Vpc vpc-1 did not become Available in 60s, with 10 looks (DescribeVpcs): it was Created when it was last seen";
    assert_eq!(error.to_string(), text);
    assert!(!error.is_retryable() && std::error::Error::source(&error).is_none());
    let wait = world.vpc().wait_until_vpc_deleted("vpc-1").within(MINUTE).every(2 * MINUTE);
    let text = "Vpc vpc-1 was not gone in 60s, with 2 looks (DescribeVpcs): it was Created when it was last seen";
    assert_eq!(wait.await.unwrap_err().to_string(), text, "the last look is at the end");
    let (result, took) = timed(world.vpc().wait_until_vpc_available("vpc-1").within(Duration::ZERO)).await;
    let text =
        "Vpc vpc-1 did not become Available in 0ns, with 1 look (DescribeVpcs): it was Created when it was last seen";
    assert_eq!((result.unwrap_err().to_string().as_str(), took), (text, Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn a_state_that_leads_elsewhere_fails() {
    let world = World::new();
    put_eip(&world);
    let wait = world.vpc().wait_until_eip_in_use("eip-1").every(Duration::from_secs(2));
    let (result, took) = timed(wait).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), took), (ErrorKind::WaitFailed, Duration::from_secs(8)));
    let text = "Eip eip-1 does not become InUse: 5 looks (DescribeEipAddresses) found it Available, a state that it does not \
                leave for InUse by itself; AssociateEipAddress would lead there";
    assert_eq!(error.to_string(), text);
    // What was asked for may not show at once.
    let late = async {
        tokio::time::sleep(Duration::from_secs(7)).await;
        let eip = json!({ "AllocationId": "eip-1", "Status": "InUse", "RegionId": "cn-hangzhou" });
        world.put("vpc", "Eip", &eip);
    };
    let wait = world.vpc().wait_until_eip_in_use("eip-1").every(Duration::from_secs(2));
    let (result, ()) = tokio::join!(wait.into_future(), late);
    assert!(result.is_ok(), "{result:?}");
}

#[tokio::test(start_paused = true)]
async fn what_the_documents_call_over_fails() {
    let world = World::new();
    let connection = json!({ "PhysicalConnectionId": "pc-1", "Status": "Rejected", "RegionId": "cn-hangzhou" });
    world.put("vpc", "PhysicalConnection", &connection);
    let error = world.vpc().wait_until_physical_connection_confirmed("pc-1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitFailed);
    assert!(error.to_string().contains("found it Rejected, a state that it does not leave"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn what_vanishes_does_not_become_anything() {
    let world = World::new();
    put_vpc(&world, "Created");
    let vanish = async {
        tokio::time::sleep(MINUTE).await;
        assert!(world.store().remove("vpc", "Vpc", "vpc-1"));
    };
    let wait = world.vpc().wait_until_vpc_available("vpc-1").every(Duration::from_secs(10)).into_future();
    let (result, ()) = tokio::join!(wait, vanish);
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitFailed);
    let text = error.to_string();
    assert!(text.starts_with("Vpc vpc-1 does not become Available: 1") && text.ends_with("did not find it"), "{text}");
    // What is made shows late.
    let late = async {
        tokio::time::sleep(Duration::from_secs(35)).await;
        put_vpc(&world, "Pending");
    };
    let wait = world.vpc().wait_until_vpc_available("vpc-1").every(Duration::from_secs(10)).into_future();
    assert!(tokio::join!(wait, late).0.is_ok());
    // A read that is refused says the same as an empty list.
    let error = world.ens().wait_until_tcp_listener_running("lb-none", 80).await.unwrap_err();
    assert_eq!(error.action(), Some("DescribeLoadBalancerTCPListenerAttribute"));
    assert_eq!(error.kind(), ErrorKind::WaitFailed);
    assert!(std::error::Error::source(&error).unwrap().to_string().contains("NotFound"), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn throttling_and_broken_connections_do_not_end_it() {
    let world = World::with(|action, count| match (action, count) {
        ("DescribeVpcs", 1 | 4) => refusal(400, "Throttling.User"),
        ("DescribeVpcs", 2) => Some(Err(TransportError::new(TransportErrorKind::Body, true, "reset"))),
        ("DescribeVpcs", 3) => refusal(503, "ServiceUnavailable"),
        _ => None,
    });
    put_vpc(&world, "Pending");
    assert!(world.vpc().wait_until_vpc_available("vpc-1").await.is_ok());
    assert!(world.calls("DescribeVpcs") > 4);
    let world = World::with(|_, _| refusal(400, "Throttling.User"));
    let error = world.vpc().wait_until_vpc_deleted("vpc-1").within(MINUTE).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitTimeout);
    assert!(error.to_string().contains("the last look failed: DescribeVpcs was refused: Throttling.User"), "{error}");
    let source = std::error::Error::source(&error).unwrap().downcast_ref::<aliyun_api::Error>().unwrap();
    assert_eq!(source.class(), Some(ErrorClass::Throttling));
}

#[tokio::test(start_paused = true)]
async fn other_errors_end_it_at_once() {
    for (code, status) in
        [("Forbidden.RAM", 403), ("InvalidAccessKeyId.NotFound", 404), ("InvalidRegionId.NotFound", 404)]
    {
        let world = World::with(move |_, _| refusal(status, code));
        let (result, took) = timed(world.vpc().wait_until_vpc_deleted("vpc-1")).await;
        let error = result.unwrap_err();
        assert!(error.code() == code && error.kind() == ErrorKind::Service, "{error}");
        assert_eq!((took, world.calls("DescribeVpcs")), (Duration::ZERO, 1), "{code}: nothing says that it is gone");
    }
    // A service that has other objects than the one that it was asked for does not say that it is gone.
    let other =
        json!({ "RequestId": "r", "TotalCount": 1, "Vpcs": { "Vpc": [{ "VpcId": "vpc-2", "Status": "Available" }] } });
    let world = World::with(move |_, _| Some(Ok(HttpResponse::json(200, &other))));
    let error = world.vpc().wait_until_vpc_deleted("vpc-1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("other objects than Vpc vpc-1"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_before_it_is_awaited_or_after_it_is_dropped() {
    let world = World::new();
    put_vpc(&world, "Created");
    let wait = world.vpc().wait_until_vpc_available("vpc-1");
    let shown = format!("{wait:?}");
    assert!(shown.starts_with("Wait { resource: \"Vpc\"") && shown.contains("vpc-1"), "{shown}");
    let future = wait.clone().into_future();
    assert_eq!(world.calls("DescribeVpcs"), 0);
    assert!(tokio::time::timeout(Duration::from_secs(10), future).await.is_err());
    let looks = world.calls("DescribeVpcs");
    tokio::time::sleep(MINUTE).await;
    assert!(looks > 1 && world.calls("DescribeVpcs") == looks);
}

#[tokio::test(start_paused = true)]
async fn a_waiter_looks_where_it_is_told() {
    let world = World::new();
    world.put("vpc", "Vpc", &json!({ "VpcId": "vpc-b", "Status": "Pending", "RegionId": "cn-beijing" }));
    let found = world.vpc().wait_until_vpc_available("vpc-b").region("cn-beijing").await.unwrap();
    assert_eq!(found.region_id.as_deref(), Some("cn-beijing"));
    assert_eq!(world.vpc().wait_until_vpc_deleted("vpc-b").await.unwrap(), None, "not in the region of the client");
}
