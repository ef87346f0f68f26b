// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateIpv6Gateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates an IPv6 gateway for a VPC.
///
/// The gateway controls the IPv6 traffic of the VPC. The VPC and its VSwitches must have IPv6 blocks, and a VPC has one gateway only. Gateways of one VPC are created one at a time.
///
/// The gateway is created in the background; its `Status` in DescribeIpv6GatewayAttribute changes from Pending to Available.
///
/// The parameters of `CreateIpv6Gateway`. Sent with [`Client::create_ipv6_gateway`](super::super::Client::create_ipv6_gateway); the response is a [`CreateIpv6GatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_ipv6_gateway("vpc-123sedrfswd23****")
///     .name("ipv6GW")
///     .description("ipv6gatewayforVPC1")
///     .resource_group_id("rg-acfmxazb4ph6aiy****")
///     .tag([vpc::RequestTag::new("FinanceDept", "FinanceJoshua")])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound), [`IllegalParam.Name`](super::super::ErrorCode::IllegalParamName), [`IllegalParam.Description`](super::super::ErrorCode::IllegalParamDescription), [`IllegalParam.Spec`](super::super::ErrorCode::IllegalParamSpec), [`IllegalParam.ChargeType`](super::super::ErrorCode::IllegalParamChargeType), [`OperationUnsupported.OnlyOneIpv6GatewayInVpc`](super::super::ErrorCode::OperationUnsupportedOnlyOneIpv6GatewayInVpc), [`OperationFailed.VpcIpv6Disabled`](super::super::ErrorCode::OperationFailedVpcIpv6Disabled), [`OperationFailed.UnpaidBillsExist`](super::super::ErrorCode::OperationFailedUnpaidBillsExist), [`OperationFailed.InformationIncomplete`](super::super::ErrorCode::OperationFailedInformationIncomplete), [`OperationFailed.NoPaymentMethod`](super::super::ErrorCode::OperationFailedNoPaymentMethod), [`IllegalParam.ResourceGroupId`](super::super::ErrorCode::IllegalParamResourceGroupId), [`MissingParam.vpcId`](super::super::ErrorCode::MissingParamDotVpcId), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIpv6GatewayRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// VPC to create the gateway for.
    ///
    /// Required.
    pub vpc_id: String,
    /// Name of what is created or changed. In the document of 2024 it has 2 characters at least: a letter or a Chinese character, and then digits, underscores and hyphens, too.
    ///
    /// At most 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Description of what is created or changed. In the document of 2024 it has 2 characters at least.
    ///
    /// At most 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Resource group of the gateway.
    pub resource_group_id: Option<String>,
    /// Tags of the gateway.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static CREATE_IPV6_GATEWAY_REQUEST: Schema = Schema::new(
    "CreateIpv6GatewayRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    CreateIpv6GatewayRequest, CREATE_IPV6_GATEWAY_REQUEST, 0 => region_id, 1 => vpc_id, 2
    => name, 3 => description, 4 => client_token, 5 => resource_group_id, 6 => tag, 7 =>
    dry_run
);

impl CreateIpv6GatewayRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = value.into();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
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
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `CreateIpv6Gateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIpv6GatewayResponse {
    /// Id of the new gateway.
    pub ipv6_gateway_id: String,
    /// Resource group of the gateway.
    pub resource_group_id: Option<String>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_IPV6_GATEWAY_RESPONSE: Schema = Schema::new(
    "CreateIpv6GatewayResponse",
    &[
        Field::new("Ipv6GatewayId", ValueType::String).required(),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateIpv6GatewayResponse, CREATE_IPV6_GATEWAY_RESPONSE, 0 => ipv6_gateway_id, 1 =>
    resource_group_id, 2 => request_id
);

aliyun_api_core::response!(CreateIpv6GatewayResponse);

impl CreateIpv6GatewayResponse {
    /// Sets [`ipv6_gateway_id`](Self#structfield.ipv6_gateway_id).
    #[inline]
    pub fn ipv6_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_gateway_id = value.into();
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

static CREATE_IPV6_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateIpv6Gateway",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_IPV6_GATEWAY_REQUEST,
    response: &CREATE_IPV6_GATEWAY_RESPONSE,
    classes: &[
        ("IllegalParam.Name", ErrorClass::Invalid),
        ("IllegalParam.Description", ErrorClass::Invalid),
        ("IllegalParam.Spec", ErrorClass::Invalid),
        ("IllegalParam.ChargeType", ErrorClass::Invalid),
        ("OperationUnsupported.OnlyOneIpv6GatewayInVpc", ErrorClass::Quota),
        ("OperationFailed.VpcIpv6Disabled", ErrorClass::Conflict),
        ("OperationFailed.UnpaidBillsExist", ErrorClass::Denied),
        ("OperationFailed.InformationIncomplete", ErrorClass::Denied),
        ("OperationFailed.NoPaymentMethod", ErrorClass::Denied),
        ("IllegalParam.ResourceGroupId", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateIpv6GatewayRequest {
    type Response = CreateIpv6GatewayResponse;
    const ACTION: &'static ActionInfo = &CREATE_IPV6_GATEWAY;
}

impl CreateIpv6GatewayRequest {
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
    /// Creates an IPv6 gateway for a VPC.
    ///
    /// The gateway controls the IPv6 traffic of the VPC. The VPC and its VSwitches must have IPv6 blocks, and a VPC has one gateway only. Gateways of one VPC are created one at a time.
    ///
    /// The gateway is created in the background; its `Status` in DescribeIpv6GatewayAttribute changes from Pending to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateIpv6GatewayRequest`].
    #[inline]
    pub fn create_ipv6_gateway(
        &self,
        vpc_id: impl Into<String>,
    ) -> Call<CreateIpv6GatewayRequest> {
        Call::new(&self.inner, CreateIpv6GatewayRequest::new(vpc_id))
    }
}

impl Call<CreateIpv6GatewayRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Name of what is created or changed. In the document of 2024 it has 2 characters at least: a letter or a Chinese character, and then digits, underscores and hyphens, too.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Description of what is created or changed. In the document of 2024 it has 2 characters at least.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Resource group of the gateway.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags of the gateway.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
