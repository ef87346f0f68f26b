//! Handlers of one's own: some actions overridden, the others as they are.

use std::time::Duration;

use aliyun_api::RetryPolicy;
use aliyun_api::vpc::{
    CreateVpcRequest, CreateVpcResponse, DescribeVpcsRequest, DescribeVpcsResponse, ErrorCode, Vpc, VpcStatus,
};
use aliyun_api_mock::vpc::{VpcHandlers, VpcService};
use aliyun_api_mock::{ApiError, Context};

use crate::server::{builder, refusal, vpc};

struct Full;

impl VpcHandlers for Full {
    async fn create_vpc(&self, cx: &Context, request: CreateVpcRequest) -> Result<CreateVpcResponse, ApiError> {
        match request.vpc_name.as_deref() {
            Some("last") => cx.default_response(&request),
            Some("panic") => panic!("the handler has a defect"),
            _ => Err(cx.documented("QuotaExceeded.Vpc")),
        }
    }

    async fn describe_vpcs(
        &self,
        cx: &Context,
        request: DescribeVpcsRequest,
    ) -> Result<DescribeVpcsResponse, ApiError> {
        let mut response = cx.default_response(&request)?;
        response.vpcs.push(Vpc::default().status("Moving"));
        Ok(response)
    }
}

#[tokio::test]
async fn overridden_actions_respond_and_the_others_stay() {
    let server = builder().service(VpcService(Full)).start().await.unwrap();
    let client = vpc(&server);
    let error = refusal(client.create_vpc().send().await);
    assert!(error.code() == ErrorCode::QuotaExceededVpc, "{error}");
    assert_eq!((error.status(), error.message()), (Some(400), Some("VPC quota exceeded.")));
    let id = client.create_vpc().vpc_name("last").send().await.unwrap().vpc_id;
    let response = client.describe_vpcs().send().await.unwrap();
    assert_eq!(response.vpcs[0].vpc_id, Some(id), "the default handler still keeps state");
    let unknown = response.vpcs[1].status.as_ref().unwrap();
    assert!(matches!(unknown, VpcStatus::Unknown(value) if value.as_str() == "Moving"), "an open enum keeps it");
    assert_eq!((unknown.as_str(), unknown.to_string()), ("Moving", "Moving".to_owned()));
    let error = refusal(client.delete_vpc("vpc-none").send().await);
    assert!(error.code() == ErrorCode::InvalidVpcIdNotFound, "not overridden");
}

#[tokio::test]
async fn a_handler_that_panics_is_an_error_of_the_service_and_no_more() {
    let server = builder().service(VpcService(Full)).start().await.unwrap();
    let client = vpc(&server);
    let error = refusal(client.create_vpc().vpc_name("panic").retry(RetryPolicy::never()).await);
    assert!(error.code() == ErrorCode::InternalError && error.status() == Some(500), "{error}");
    assert!(!error.is_retryable(), "a write without a token may have happened");
    let quick = RetryPolicy::default().base_delay(Duration::from_millis(1)).max_attempts(2);
    let error = refusal(client.create_vpc().vpc_name("panic").retry(quick).await);
    assert!(error.is_retryable() && error.attempts() == 2, "with the token of the client it is harmless: {error}");
    assert_eq!(client.describe_vpcs().send().await.unwrap().vpcs.len(), 1, "the server lives on");
}
