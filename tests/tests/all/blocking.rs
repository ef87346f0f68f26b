//! What has no `async`: calls, lists and waiters that wait by themselves.

use aliyun_api::{ErrorKind, vpc};
use aliyun_api_mock::MockServer;
use tokio::runtime::{Builder, Runtime};

use crate::server::{config, refusal, start, vpc, wait};

/// A server, and the runtime that it is in.
fn server() -> (Runtime, MockServer) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(start());
    (runtime, server)
}

#[test]
fn a_call_is_sent() {
    let (_runtime, server) = server();
    let client = vpc(&server);
    let made = client.create_vpc().send_blocking().unwrap();
    let listed = client.describe_vpcs().vpc_id([made.vpc_id]).send_blocking().unwrap();
    assert_eq!(listed.vpcs.len(), 1);
    let threads: Vec<_> = (0..8)
        .map(|_| vpc(&server))
        .map(|client| std::thread::spawn(move || client.create_vpc().send_blocking()))
        .collect();
    assert!(threads.into_iter().all(|thread| thread.join().unwrap().is_ok()));
    assert!(refusal(client.delete_vpc("vpc-none").send_blocking()).is_not_found());
}

#[test]
fn a_list_is_read_to_its_end() {
    let (_runtime, server) = server();
    let client = vpc(&server);
    let made: Vec<String> = (0..7).map(|_| client.create_vpc().send_blocking().unwrap().vpc_id).collect();

    let mut ids = Vec::new();
    for found in client.describe_vpcs().page_size(3).items().blocking() {
        ids.extend(found.unwrap().vpc_id);
    }
    ids.sort();
    let mut sorted = made.clone();
    sorted.sort();
    assert_eq!(ids, sorted);

    let pages: Vec<_> =
        client.describe_vpcs().page_size(3).pages().blocking().map(|page| page.unwrap().vpcs.len()).collect();
    assert_eq!(pages, [3, 3, 1]);
}

#[test]
fn an_error_of_a_list_is_yielded_once_each_time_its_page_is_asked_for() {
    let (_runtime, server) = server();
    let client = vpc::Client::new(&config(&server, "other", "secret")).unwrap();
    let mut items = client.describe_vpcs().items().blocking();
    for _ in 0..2 {
        assert_eq!(refusal(items.next().unwrap()).action(), Some("DescribeVpcs"));
    }
}

#[test]
fn an_object_is_waited_for() {
    let (_runtime, server) = server();
    let client = vpc(&server);
    let made = client.create_vpc().send_blocking().unwrap();
    wait(&server);
    let ready = client.wait_until_vpc_available(&made.vpc_id).wait_blocking().unwrap();
    assert_eq!(ready.vpc_id.as_ref(), Some(&made.vpc_id));
    client.delete_vpc(&made.vpc_id).send_blocking().unwrap();
    client.wait_until_vpc_deleted(&made.vpc_id).wait_blocking().unwrap();
    assert!(client.describe_vpcs().items().blocking().next().is_none());
}

#[tokio::test]
async fn nothing_of_it_stops_a_runtime() {
    let server = start().await;
    let client = vpc(&server);
    let misplaced = |error: aliyun_api::Error| {
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains("await it there"), "{error}");
    };
    misplaced(client.describe_vpcs().send_blocking().unwrap_err());
    misplaced(client.wait_until_vpc_available("vpc-1").wait_blocking().unwrap_err());
    misplaced(client.wait_until_vpc_deleted("vpc-1").wait_blocking().unwrap_err());
    misplaced(aliyun_api::Config::load_blocking().unwrap_err());
    let mut items = client.describe_vpcs().items().blocking();
    misplaced(items.next().unwrap().unwrap_err());
    assert!(items.next().is_none(), "a loop that ignores errors would never end");
}
