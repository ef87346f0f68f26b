//! Client tokens.

use aliyun_api::vpc::{Client, ErrorCode};

use crate::server::{refusal, start, vpc};

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
