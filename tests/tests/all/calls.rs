//! What a call is in Rust: owned, to be kept, returned, spawned and awaited; and values that compare with text.

use std::time::Duration;

use aliyun_api::vpc::{Client, CreateVpcRequest, DescribeVpcsResponse, RequestTag, Vpc, VpcStatus};
use aliyun_api::{Call, Error, ErrorKind};

use crate::server::{refusal, start, vpc};

/// A call outlives the client that it is made with.
fn prepared(client: &Client, name: &str) -> Call<CreateVpcRequest> {
    client.clone().create_vpc().vpc_name(name)
}

#[tokio::test]
async fn a_call_owns_what_it_needs() {
    let server = start().await;
    let call = prepared(&vpc(&server), "first");
    assert_eq!(call.request().vpc_name.as_deref(), Some("first"));
    let copy = call.clone().vpc_name("second");
    let task = tokio::spawn(async move { call.await });
    let first = task.await.unwrap().unwrap();
    let second = copy.send().await.unwrap();
    assert_ne!(first.vpc_id, second.vpc_id);
    let kept: Vec<_> = (0..3).map(|n| prepared(&vpc(&server), &format!("n{n}"))).collect();
    for call in kept {
        call.await.unwrap();
    }
    let found = vpc(&server).describe_vpcs().await.unwrap();
    assert_eq!(found.total_count, Some(5));
}

#[tokio::test]
async fn awaiting_a_call_gives_what_sending_it_does() {
    let server = start().await;
    async fn gone(client: Client) -> Result<(), Error> {
        client.delete_vpc("vpc-none").await?;
        Ok(())
    }
    let error = refusal(gone(vpc(&server)).await);
    assert!(error.is_not_found(), "{error}");
}

#[test]
fn values_compare_with_text() {
    assert!(VpcStatus::Available == "Available" && VpcStatus::Pending != *"Available");
    assert_eq!("Odd".parse::<VpcStatus>().unwrap(), "Odd");
    assert_eq!("Available".parse(), Ok(VpcStatus::Available));
}

#[tokio::test]
async fn setters_take_values_what_becomes_one_and_options() {
    let server = start().await;
    let client = vpc(&server);
    let (name, none, size): (Option<String>, Option<&str>, u32) = (Some("first".to_owned()), None, 7);
    let call = client.create_vpc().vpc_name(name).description("kept").description(none);
    assert_eq!((call.request().vpc_name.as_deref(), call.request().description.as_deref()), (Some("first"), None));
    let made = call.await.unwrap();
    let call = client.describe_vpcs().vpc_id(&[made.vpc_id][..]).page_size(size).page_number(Some(1));
    let call = call.tag([("team", "net")]);
    assert_eq!(call.request().tag, [RequestTag::new("team", "net")]);
    assert_eq!(call.await.unwrap().page_size, Some(7));
    assert_eq!(RequestTag::new("k", "v"), RequestTag::from(("k", "v".to_owned())));
}

#[tokio::test]
async fn a_request_is_plain_data_with_the_setters_of_the_call() {
    let server = start().await;
    let client = vpc(&server);
    let request = CreateVpcRequest::new().vpc_name("first").cidr_block(Some("10.0.0.0/8"));
    assert_eq!(&request, client.create_vpc().vpc_name("first").cidr_block("10.0.0.0/8").request());
    let made = client.request(request).await.unwrap();
    let listed = client.describe_vpcs().vpc_id([made.vpc_id]).await.unwrap();
    assert_eq!(listed.vpcs[0].cidr_block.as_deref(), Some("10.0.0.0/8"));
    let canned = DescribeVpcsResponse::default().total_count(1).vpcs([Vpc::default().status("Available")]);
    assert_eq!(canned.vpcs[0].status, Some(VpcStatus::Available), "what a test makes without a server");
    assert_eq!(canned.metadata().status(), None);
}

#[tokio::test]
async fn a_call_has_a_region_and_a_time_of_its_own() {
    let server = start().await;
    let client = vpc(&server);
    let made = client.create_vpc().region("cn-beijing").await.unwrap();
    let there = client.describe_vpcs().region("cn-beijing").await.unwrap();
    assert_eq!(there.vpcs[0].vpc_id.as_ref(), Some(&made.vpc_id));
    assert!(client.describe_vpcs().await.unwrap().vpcs.is_empty(), "the configuration says another");
    let said = client.describe_vpcs().region("cn-qingdao").region_id("cn-beijing").await.unwrap();
    assert_eq!(said.vpcs.len(), 1, "the parameter wins");
    let error = client.describe_vpcs().timeout(Duration::ZERO).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
}

#[tokio::test]
async fn a_response_says_how_it_came() {
    let server = start().await;
    let made = vpc(&server).create_vpc().await.unwrap();
    let metadata = made.metadata();
    assert_eq!((metadata.status(), metadata.request_id()), (Some(200), Some(made.request_id.as_str())));
    assert!(metadata.header("content-type").unwrap().starts_with("application/json"));
    assert_eq!((metadata.attempts(), metadata.problems().len()), (1, 0));
    let listed = vpc(&server).describe_vpcs().await.unwrap();
    let created = listed.vpcs[0].creation_time.clone().unwrap();
    assert_eq!(created.to_string(), server.clock().timestamp());
    assert!(created.to_system_time().is_some());
}

mod shadows {
    #![allow(unused_imports, reason = "what it would hide is what is tested")]
    use aliyun_api::*;

    /// Everything of the crate in scope hides nothing of Rust's own.
    #[test]
    fn nothing_of_the_language_is_hidden() {
        assert_eq!(core::mem::size_of::<Option<std::string::String>>(), alloc_size());
    }

    fn alloc_size() -> usize {
        std::mem::size_of::<Option<String>>()
    }
}
