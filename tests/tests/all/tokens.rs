//! Client tokens, and access keys that do not see each other.

use aliyun_api::vpc::{Client, ErrorCode};

use crate::server::{builder, config, refusal, start, vpc};

async fn count(client: &Client) -> Option<i64> {
    client.describe_vpcs().send().await.unwrap().total_count
}

#[tokio::test]
async fn a_repeat_with_the_same_token_does_no_harm() {
    let server = start().await;
    let client = vpc(&server);
    let call = || client.create_vpc().vpc_name("net").client_token("token-1");
    let first = call().send().await.unwrap();
    let again = call().send().await.unwrap();
    assert_eq!((again.vpc_id, &again.vrouter_id), (first.vpc_id.clone(), &first.vrouter_id));
    assert_ne!(again.request_id, first.request_id, "it is another request all the same");
    assert_eq!(count(&client).await, Some(1));
    let error = refusal(call().vpc_name("other").send().await);
    assert!(error.code() == ErrorCode::IdempotentParameterMismatch, "{error}");
    let other = call().client_token("token-2").send().await.unwrap();
    assert_ne!(other.vpc_id, first.vpc_id);
    assert_eq!(count(&client).await, Some(2));
}

#[tokio::test]
async fn access_keys_do_not_see_each_other() {
    let server = builder().key("one", "secret-one").key("two", "secret-two").start().await.unwrap();
    let client = |id, secret| Client::new(&config(&server, id, secret)).unwrap();
    let (one, two) = (client("one", "secret-one"), client("two", "secret-two"));
    let id = one.create_vpc().client_token("token").send().await.unwrap().vpc_id;
    assert_eq!((count(&one).await, count(&two).await), (Some(1), Some(0)));
    let error = refusal(two.modify_vpc_attribute(&id).vpc_name("mine").send().await);
    assert!(error.code() == ErrorCode::InvalidVpcIdNotFound);
    let other = two.create_vpc().client_token("token").send().await.unwrap().vpc_id;
    assert_ne!(other, id, "a token counts for one access key");
    let error = refusal(client("three", "secret-three").describe_vpcs().send().await);
    assert!(error.code() == ErrorCode::InvalidAccessKeyIdNotFound && error.status() == Some(404));
}
