// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateIpv4Gateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates an IPv4 gateway in a VPC.
///
/// A VPC has one IPv4 gateway at most. Gateways of one VPC are not created by several calls at once. A new gateway does nothing before it is activated with EnableVpcIpv4Gateway.
///
/// The gateway is created in the background; its `Status` in GetIpv4GatewayAttribute changes from Creating to Created.
///
/// The parameters of `CreateIpv4Gateway`. Sent with [`Client::create_ipv4_gateway`](super::super::Client::create_ipv4_gateway); the response is a [`CreateIpv4GatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_ipv4_gateway("vpc-5tss06uvoyps5xoya****")
///     .ipv4_gateway_name("ipv4")
///     .ipv4_gateway_description("test")
///     .tag([vpc::RequestTag::new("FinanceDept", "FinanceJoshua")])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationDenied.ExistDirectEip`](super::super::ErrorCode::OperationDeniedExistDirectEip), [`UnsupportedRegion`](super::super::ErrorCode::UnsupportedRegion), [`Forbidden.OperateShareResource`](super::super::ErrorCode::ForbiddenOperateShareResource), [`OperationDenied.SubnetRouteV1Exist`](super::super::ErrorCode::OperationDeniedSubnetRouteV1Exist), [`OperationDenied.NormalNatExist`](super::super::ErrorCode::OperationDeniedNormalNatExist), [`OperationDenied.VpcExistIpv4Gateway`](super::super::ErrorCode::OperationDeniedVpcExistIpv4Gateway), [`UnsupportedFeature.Ipv4Gateway`](super::super::ErrorCode::UnsupportedFeatureIpv4Gateway), [`OperationDenied.VpnExist`](super::super::ErrorCode::OperationDeniedVpnExist), [`OperationDenied.DirectEipExist`](super::super::ErrorCode::OperationDeniedDirectEipExist), [`OperationFailed.GetNfvServiceList`](super::super::ErrorCode::OperationFailedGetNfvServiceList), [`IncorrectStatus.Vpc`](super::super::ErrorCode::IncorrectStatusVpc), [`OperationFailed.VpcNotExist`](super::super::ErrorCode::OperationFailedVpcNotExist), [`IllegalParam.ResourceGroupId`](super::super::ErrorCode::IllegalParamResourceGroupId).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIpv4GatewayRequest {
    /// Name of the gateway.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub ipv4_gateway_name: Option<String>,
    /// Description of the gateway.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub ipv4_gateway_description: Option<String>,
    /// VPC to create the gateway in. It must have the advanced features.
    ///
    /// Required.
    pub vpc_id: String,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Region to create the gateway in.
    pub region_id: Option<String>,
    /// Resource group of the gateway.
    pub resource_group_id: Option<String>,
    /// Tags of the new gateway.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
}

pub(crate) static CREATE_IPV4_GATEWAY_REQUEST: Schema = Schema::new(
    "CreateIpv4GatewayRequest",
    &[
        Field::new("Ipv4GatewayName", ValueType::String),
        Field::new("Ipv4GatewayDescription", ValueType::String),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("ClientToken", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    CreateIpv4GatewayRequest, CREATE_IPV4_GATEWAY_REQUEST, 0 => ipv4_gateway_name, 1 =>
    ipv4_gateway_description, 2 => vpc_id, 3 => dry_run, 4 => client_token, 5 =>
    region_id, 6 => resource_group_id, 7 => tag
);

impl CreateIpv4GatewayRequest {
    /// Sets [`ipv4_gateway_name`](Self#structfield.ipv4_gateway_name).
    #[inline]
    pub fn ipv4_gateway_name(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_gateway_name = value.into_option();
        self
    }
    /// Sets [`ipv4_gateway_description`](Self#structfield.ipv4_gateway_description).
    #[inline]
    pub fn ipv4_gateway_description(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_gateway_description = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = value.into();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `CreateIpv4Gateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIpv4GatewayResponse {
    /// Id of the new gateway.
    pub ipv4_gateway_id: String,
    /// Resource group of the gateway.
    pub resource_group_id: Option<String>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_IPV4_GATEWAY_RESPONSE: Schema = Schema::new(
    "CreateIpv4GatewayResponse",
    &[
        Field::new("Ipv4GatewayId", ValueType::String).required(),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateIpv4GatewayResponse, CREATE_IPV4_GATEWAY_RESPONSE, 0 => ipv4_gateway_id, 1 =>
    resource_group_id, 2 => request_id
);

aliyun_api_core::response!(CreateIpv4GatewayResponse);

impl CreateIpv4GatewayResponse {
    /// Sets [`ipv4_gateway_id`](Self#structfield.ipv4_gateway_id).
    #[inline]
    pub fn ipv4_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_id = value.into();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CREATE_IPV4_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateIpv4Gateway",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_IPV4_GATEWAY_REQUEST,
    response: &CREATE_IPV4_GATEWAY_RESPONSE,
    classes: &[
        ("OperationDenied.ExistDirectEip", ErrorClass::Conflict),
        ("UnsupportedRegion", ErrorClass::Invalid),
        ("Forbidden.OperateShareResource", ErrorClass::Denied),
        ("OperationDenied.SubnetRouteV1Exist", ErrorClass::Conflict),
        ("OperationDenied.NormalNatExist", ErrorClass::Conflict),
        ("OperationDenied.VpcExistIpv4Gateway", ErrorClass::Conflict),
        ("UnsupportedFeature.Ipv4Gateway", ErrorClass::Invalid),
        ("OperationDenied.VpnExist", ErrorClass::Conflict),
        ("OperationDenied.DirectEipExist", ErrorClass::Conflict),
        ("OperationFailed.GetNfvServiceList", ErrorClass::Internal),
        ("IllegalParam.ResourceGroupId", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateIpv4GatewayRequest {
    type Response = CreateIpv4GatewayResponse;
    const ACTION: &'static ActionInfo = &CREATE_IPV4_GATEWAY;
}

impl CreateIpv4GatewayRequest {
    /// With what is required.
    #[inline]
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates an IPv4 gateway in a VPC.
    ///
    /// A VPC has one IPv4 gateway at most. Gateways of one VPC are not created by several calls at once. A new gateway does nothing before it is activated with EnableVpcIpv4Gateway.
    ///
    /// The gateway is created in the background; its `Status` in GetIpv4GatewayAttribute changes from Creating to Created.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateIpv4GatewayRequest`].
    #[inline]
    pub fn create_ipv4_gateway(
        &self,
        vpc_id: impl Into<String>,
    ) -> Call<CreateIpv4GatewayRequest> {
        Call::new(&self.inner, CreateIpv4GatewayRequest::new(vpc_id))
    }
}

impl Call<CreateIpv4GatewayRequest> {
    /// Name of the gateway.
    #[inline]
    pub fn ipv4_gateway_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv4_gateway_name = value.into_option();
        self
    }
    /// Description of the gateway.
    #[inline]
    pub fn ipv4_gateway_description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv4_gateway_description = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Region to create the gateway in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Resource group of the gateway.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags of the new gateway.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}
