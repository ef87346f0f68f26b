// Written by `cargo xtask gen` from the specs. Do not edit.

//! What answers the actions of Virtual Private Cloud.

use aliyun_api::vpc::{
    CreateNatGatewayRequest, CreateNatGatewayResponse, CreateVSwitchRequest,
    CreateVSwitchResponse, CreateVpcRequest, CreateVpcResponse, DeleteVSwitchRequest,
    DeleteVSwitchResponse, DeleteVpcRequest, DeleteVpcResponse, DescribeVSwitchesRequest,
    DescribeVSwitchesResponse, DescribeVpcsRequest, DescribeVpcsResponse,
    ModifyVpcAttributeRequest, ModifyVpcAttributeResponse,
};
use aliyun_api::Record;
use aliyun_api_mock_runtime::{
    Answer, ApiError, Context, Service, ServiceHandlers, answer, take,
};
use crate::Defaults;

/// What answers the actions of Virtual Private Cloud: a method each, and a default for every one.
///
/// A default answer comes from the state of the mock where `resources.yaml` says what the action does, and is the documented example elsewhere.
#[allow(unused_variables, reason = "named for whoever overrides them")]
pub trait VpcHandlers: Send + Sync + 'static {
    /// Creates a NAT gateway in a VPC.
    fn create_nat_gateway(
        &self,
        cx: &Context,
        request: CreateNatGatewayRequest,
    ) -> impl Future<Output = Result<CreateNatGatewayResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Creates a VSwitch in a VPC.
    fn create_vswitch(
        &self,
        cx: &Context,
        request: CreateVSwitchRequest,
    ) -> impl Future<Output = Result<CreateVSwitchResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Creates a VPC.
    fn create_vpc(
        &self,
        cx: &Context,
        request: CreateVpcRequest,
    ) -> impl Future<Output = Result<CreateVpcResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Deletes a VSwitch.
    fn delete_vswitch(
        &self,
        cx: &Context,
        request: DeleteVSwitchRequest,
    ) -> impl Future<Output = Result<DeleteVSwitchResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Deletes a VPC.
    fn delete_vpc(
        &self,
        cx: &Context,
        request: DeleteVpcRequest,
    ) -> impl Future<Output = Result<DeleteVpcResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists VSwitches.
    fn describe_vswitches(
        &self,
        cx: &Context,
        request: DescribeVSwitchesRequest,
    ) -> impl Future<Output = Result<DescribeVSwitchesResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists VPCs in a region.
    fn describe_vpcs(
        &self,
        cx: &Context,
        request: DescribeVpcsRequest,
    ) -> impl Future<Output = Result<DescribeVpcsResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Changes the name, description and CIDR block of a VPC.
    fn modify_vpc_attribute(
        &self,
        cx: &Context,
        request: ModifyVpcAttributeRequest,
    ) -> impl Future<Output = Result<ModifyVpcAttributeResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
}

impl VpcHandlers for Defaults {}

/// The actions of Virtual Private Cloud, answered by handlers.
#[derive(Clone, Debug, Default)]
pub struct VpcService<H>(pub H);

impl<H: VpcHandlers> ServiceHandlers for VpcService<H> {
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
                0 => answer(self.0.create_nat_gateway(cx, take(request)?).await),
                1 => answer(self.0.create_vswitch(cx, take(request)?).await),
                2 => answer(self.0.create_vpc(cx, take(request)?).await),
                3 => answer(self.0.delete_vswitch(cx, take(request)?).await),
                4 => answer(self.0.delete_vpc(cx, take(request)?).await),
                5 => answer(self.0.describe_vswitches(cx, take(request)?).await),
                6 => answer(self.0.describe_vpcs(cx, take(request)?).await),
                7 => answer(self.0.modify_vpc_attribute(cx, take(request)?).await),
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
