//! What a call is in Rust: owned, to be kept, returned, spawned and awaited; and values that compare with text.

use aliyun_api::vpc::{Client, CreateVpcRequest, VpcStatus};
use aliyun_api::{Call, Error};

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
