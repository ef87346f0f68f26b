//! What the client makes of each fault of the mock server, over a socket: how often it sends a call again, and what the
//! error says in the end.

use std::time::Duration;

use aliyun_api::vpc::{self, Client};
use aliyun_api::{Error, RetryPolicy, Timeouts};
use aliyun_api_mock::MockServer;

use crate::server::{builder, wait};

/// A client that comes again at once.
fn client(mock: &MockServer, attempt: Duration) -> Client {
    let config = mock.client_config().retry(RetryPolicy::default().base_delay(Duration::from_millis(1)));
    Client::new(&config.timeouts(Timeouts { attempt, ..Timeouts::default() })).unwrap()
}

/// What came of a call: how many requests there were, and the error.
fn outcome<T>(mock: &MockServer, action: &str, result: Result<T, Error>) -> String {
    let requests = mock.requests().of(action).count();
    let told = match result {
        Ok(_) => "served".to_owned(),
        Err(error) => {
            let code = error.code().as_str().map(|code| format!(" {code}")).unwrap_or_default();
            let status = error.status().map(|status| format!(" {status}")).unwrap_or_default();
            format!("{:?}{status}{code}", error.kind())
        }
    };
    format!("{requests}: {told}")
}

/// A read, a write with an idempotency token and one without, each of which meets the fault so often.
async fn outcomes(fault: &str, times: u32) -> [String; 3] {
    outcomes_within(Duration::from_secs(30), fault, times).await
}

/// The same with another time for each attempt.
async fn outcomes_within(attempt: Duration, fault: &str, times: u32) -> [String; 3] {
    let mock = builder().start().await.unwrap();
    let add = |action: &str| mock.faults().add(&format!("{action} times={times} {fault}")).unwrap();
    let client = client(&mock, attempt);
    let made = client.create_vpc().await.unwrap();
    wait(&mock);
    mock.requests().of("CreateVpc").times(1);
    add("DescribeVpcs");
    let read = client.describe_vpcs().await;
    let read = outcome(&mock, "DescribeVpcs", read);
    add("CreateVSwitch");
    let required = vpc::CreateVSwitchRequired {
        cidr_block: "172.16.1.0/24".to_owned(),
        vpc_id: made.vpc_id.clone(),
        zone_id: "cn-hangzhou-b".to_owned(),
    };
    let write = client.create_vswitch(required).await;
    let write = outcome(&mock, "CreateVSwitch", write);
    let vswitches = mock.engine().store("default").count("vpc", "VSwitch");
    add("ModifyVpcAttribute");
    let plain = client.modify_vpc_attribute(made.vpc_id).vpc_name("another").await;
    let plain = outcome(&mock, "ModifyVpcAttribute", plain);
    [read, format!("{write}, {vswitches} made"), plain]
}

#[tokio::test]
async fn an_error_of_the_caller_is_not_sent_again() {
    let expected =
        ["1: Service 403 Forbidden.RAM", "1: Service 403 Forbidden.RAM, 0 made", "1: Service 403 Forbidden.RAM"];
    assert_eq!(outcomes("error=Forbidden.RAM status=403", 1).await, expected);
}

#[tokio::test]
async fn an_error_of_the_service_is_sent_again_where_nothing_happens_twice() {
    let expected = ["2: served", "2: served, 1 made", "1: Service 503 ServiceUnavailable"];
    assert_eq!(outcomes("error=ServiceUnavailable status=503", 1).await, expected);
    let expected = [
        "4: Service 503 ServiceUnavailable",
        "4: Service 503 ServiceUnavailable, 0 made",
        "1: Service 503 ServiceUnavailable",
    ];
    assert_eq!(outcomes("error=ServiceUnavailable status=503", 9).await, expected);
}

#[tokio::test]
async fn what_is_throttled_is_sent_again_when_the_server_says() {
    assert_eq!(outcomes("throttle=0s", 2).await, ["3: served", "3: served, 1 made", "3: served"]);
    let mock = builder().start().await.unwrap();
    mock.faults().add("DescribeVpcs times=1 throttle=1s").unwrap();
    let begun = std::time::Instant::now();
    client(&mock, Duration::from_secs(30)).describe_vpcs().await.unwrap();
    assert!(begun.elapsed() >= Duration::from_secs(1), "{:?}", begun.elapsed());
    mock.requests().of("DescribeVpcs").code("Throttling.User").status(400).times(1);
}

#[tokio::test]
async fn who_is_late_is_asked_again_where_nothing_happens_twice() {
    assert_eq!(outcomes("latency=20ms", 9).await, ["1: served", "1: served, 1 made", "1: served"]);
    assert_eq!(
        outcomes_within(Duration::from_secs(1), "latency=1m", 1).await,
        ["2: served", "2: served, 1 made", "1: Timeout"]
    );
}

#[tokio::test]
async fn a_connection_that_is_dropped_before_the_action_loses_the_request() {
    assert_eq!(outcomes("drop=before", 1).await, ["2: served", "2: served, 1 made", "1: Transport"]);
    assert_eq!(outcomes("drop=before", 9).await, ["4: Transport", "4: Transport, 0 made", "1: Transport"]);
}

#[tokio::test]
async fn a_connection_that_is_dropped_after_the_action_loses_the_response() {
    assert_eq!(outcomes("drop=after", 1).await, ["2: served", "2: served, 1 made", "1: Transport"]);
    assert_eq!(outcomes("drop=after", 9).await, ["4: Transport", "4: Transport, 1 made", "1: Transport"]);
}

#[tokio::test]
async fn a_body_that_breaks_off_is_asked_for_again() {
    assert_eq!(outcomes("truncate", 1).await, ["2: served", "2: served, 1 made", "1: Transport 200"]);
    assert_eq!(outcomes("truncate=0", 9).await, ["4: Transport 200", "4: Transport 200, 1 made", "1: Transport 200"]);
}

#[tokio::test]
async fn a_page_of_a_gateway_is_no_response_of_the_service() {
    assert_eq!(outcomes("gateway", 1).await, ["2: served", "2: served, 1 made", "1: Service 502"]);
    assert_eq!(
        outcomes("gateway=after status=504", 9).await,
        ["4: Service 504", "4: Service 504, 1 made", "1: Service 504"]
    );
}

#[tokio::test]
async fn a_response_without_a_body_cannot_be_read() {
    assert_eq!(outcomes("empty", 1).await, ["1: Decode 200", "1: Decode 200, 1 made", "1: Decode 200"]);
}

#[tokio::test]
async fn namespaces_of_one_server_have_clients_of_their_own() {
    let mock = builder().start().await.unwrap();
    let in_team = |name: &str| Client::new(&mock.client_config_in(name)).unwrap();
    let (one, two) = (in_team("one"), in_team("two"));
    mock.namespace("one").faults().on("CreateVpc").error("QuotaExceeded.Vpc");
    two.create_vpc().await.unwrap();
    assert_eq!(one.create_vpc().await.unwrap_err().code().as_str(), Some("QuotaExceeded.Vpc"));
    let counts = ["one", "two", "default"].map(|name| mock.namespace(name).store().count("vpc", "Vpc"));
    assert_eq!(counts, [0, 1, 0]);
    mock.namespace("one").requests().of("CreateVpc").refused().times(1);
    mock.namespace("two").requests().of("CreateVpc").served().times(1);
    mock.requests().never();
    assert_eq!(mock.namespace("one").coverage().action("CreateVpc").unwrap().error("QuotaExceeded.Vpc"), 1);
    mock.namespace("two").reset();
    mock.namespace("two").requests().never();
    mock.reset();
    assert_eq!(mock.coverage().action("CreateVpc").unwrap().calls, 2);
    mock.namespace("one").clock().advance(Duration::from_secs(9));
    assert!(mock.namespace("one").clock().now() > mock.clock().now());
}
