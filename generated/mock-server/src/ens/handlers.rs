// Written by `cargo xtask gen` from the specs. Do not edit.

//! What answers the actions of Edge Node Service.

use aliyun_api::ens::{
    AuthorizeSecurityGroupRequest, AuthorizeSecurityGroupResponse,
    CreateEpnInstanceRequest, CreateEpnInstanceResponse, CreateInstanceRequest,
    CreateInstanceResponse, DescribeEnsRegionsRequest, DescribeEnsRegionsResponse,
    DescribeInstancesRequest, DescribeInstancesResponse,
    DescribeUserBandWidthDataRequest, DescribeUserBandWidthDataResponse,
    ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse,
};
use aliyun_api::Record;
use aliyun_api_mock_runtime::{
    Answer, ApiError, Context, Service, ServiceHandlers, answer, take,
};
use crate::Defaults;

/// What answers the actions of Edge Node Service: a method each, and a default for every one.
///
/// A default answer comes from the state of the mock where `resources.yaml` says what the action does, and is the documented example elsewhere.
#[allow(unused_variables, reason = "named for whoever overrides them")]
pub trait EnsHandlers: Send + Sync + 'static {
    /// Adds an inbound rule to a security group.
    fn authorize_security_group(
        &self,
        cx: &Context,
        request: AuthorizeSecurityGroupRequest,
    ) -> impl Future<Output = Result<AuthorizeSecurityGroupResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Creates an edge private network (EPN) instance.
    fn create_epn_instance(
        &self,
        cx: &Context,
        request: CreateEpnInstanceRequest,
    ) -> impl Future<Output = Result<CreateEpnInstanceResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Creates one or more instances at an edge node.
    fn create_instance(
        &self,
        cx: &Context,
        request: CreateInstanceRequest,
    ) -> impl Future<Output = Result<CreateInstanceResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists the edge nodes that you can use.
    fn describe_ens_regions(
        &self,
        cx: &Context,
        request: DescribeEnsRegionsRequest,
    ) -> impl Future<Output = Result<DescribeEnsRegionsResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists instances with their details.
    fn describe_instances(
        &self,
        cx: &Context,
        request: DescribeInstancesRequest,
    ) -> impl Future<Output = Result<DescribeInstancesResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Reads the bandwidth that you used in a stretch of time.
    fn describe_user_bandwidth_data(
        &self,
        cx: &Context,
        request: DescribeUserBandWidthDataRequest,
    ) -> impl Future<
        Output = Result<DescribeUserBandWidthDataResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Changes the name or the password of an instance.
    fn modify_instance_attribute(
        &self,
        cx: &Context,
        request: ModifyInstanceAttributeRequest,
    ) -> impl Future<Output = Result<ModifyInstanceAttributeResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
}

impl EnsHandlers for Defaults {}

/// The actions of Edge Node Service, answered by handlers.
#[derive(Clone, Debug, Default)]
pub struct EnsService<H>(pub H);

impl<H: EnsHandlers> ServiceHandlers for EnsService<H> {
    fn service(&self) -> &'static Service {
        &super::SERVICE
    }
    fn call<'a>(
        &'a self,
        operation: usize,
        cx: &'a Context,
        request: Box<dyn Record>,
    ) -> Answer<'a> {
        Box::pin(async move {
            match operation {
                0 => answer(self.0.authorize_security_group(cx, take(request)?).await),
                1 => answer(self.0.create_epn_instance(cx, take(request)?).await),
                2 => answer(self.0.create_instance(cx, take(request)?).await),
                3 => answer(self.0.describe_ens_regions(cx, take(request)?).await),
                4 => answer(self.0.describe_instances(cx, take(request)?).await),
                5 => {
                    answer(self.0.describe_user_bandwidth_data(cx, take(request)?).await)
                }
                6 => answer(self.0.modify_instance_attribute(cx, take(request)?).await),
                _ => {
                    Err(
                        ApiError::new(
                            404,
                            "InvalidAction.NotFound",
                            "Specified api is not found, please check your url and method.",
                        ),
                    )
                }
            }
        })
    }
}
