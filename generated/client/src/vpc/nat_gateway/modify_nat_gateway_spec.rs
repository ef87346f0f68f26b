// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyNatGatewaySpec`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the size of a subscription NAT gateway.
///
/// The size is about SNAT only and does not limit the amount of traffic. There are at most:
///
/// - `Small`: 10,000 connections, and 1,000 new ones per second
/// - `Middle`: 50,000 connections, and 5,000 new ones per second
/// - `Large`: 200,000 connections, and 10,000 new ones per second
///
/// Each day is billed for the largest size that the gateway had on that day.
///
/// Today only subscription gateways have a size, and the action only makes it larger. It places an order, which is paid in the order center unless `AutoPay` is true.
///
/// Once the order is paid, the gateway is Modifying, and then Available in DescribeNatGateways.
///
/// The parameters of `ModifyNatGatewaySpec`. Sent with [`Client::modify_nat_gateway_spec`](super::super::Client::modify_nat_gateway_spec); the response is a [`ModifyNatGatewaySpecResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_nat_gateway_spec(vpc::ModifyNatGatewaySpecRequired {
///         nat_gateway_id: "ngw-bp1uewa15k4iy5770ya89".into(),
///         spec: "Small".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidNatGatewayId.NotFound`](super::super::ErrorCode::InvalidNatGatewayIdNotFound), [`NATGW_MODIFY_SPEC_SAME`](super::super::ErrorCode::NatgwModifySpecSame), [`InvalidParameter.Spec.ValueNotSupported`](super::super::ErrorCode::InvalidParameterSpecValueNotSupported), [`OperationFailed.SyncOrderToSub`](super::super::ErrorCode::OperationFailedSyncOrderToSub), [`OperationFailed.QueryPrice`](super::super::ErrorCode::OperationFailedQueryPrice), [`IncorrectStatus.NatGateway`](super::super::ErrorCode::IncorrectStatusNatGateway), [`OperationUnsupported.PayByLcuNatModifySpec`](super::super::ErrorCode::OperationUnsupportedPayByLcuNatModifySpec), [`Forbidden.ModifySpecToSpecialSpec`](super::super::ErrorCode::ForbiddenModifySpecToSpecialSpec), [`Forbidden.ModifySpecToSpecialSpecForNormalNat`](super::super::ErrorCode::ForbiddenModifySpecToSpecialSpecForNormalNat), [`OperationFailed.NoAvailableResource`](super::super::ErrorCode::OperationFailedNoAvailableResource).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.3; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNatGatewaySpecRequest {
    /// NAT gateway to change.
    ///
    /// Required.
    pub nat_gateway_id: String,
    /// Region of the NAT gateway.
    pub region_id: Option<String>,
    /// New size of the NAT gateway. Xlarge.1 is not on the page of this action.
    ///
    /// Required.
    pub spec: NatGatewaySpec,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the order is paid at once.
    ///
    /// Default: `false`.
    pub auto_pay: Option<bool>,
}

pub(crate) static MODIFY_NAT_GATEWAY_SPEC_REQUEST: Schema = Schema::new(
    "ModifyNatGatewaySpecRequest",
    &[
        Field::new("NatGatewayId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Spec", ValueType::Enum(<NatGatewaySpec as OpenEnum>::VALUES))
            .required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("AutoPay", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ModifyNatGatewaySpecRequest, MODIFY_NAT_GATEWAY_SPEC_REQUEST, 0 => nat_gateway_id, 1
    => region_id, 2 => spec, 3 => client_token, 4 => auto_pay
);

impl ModifyNatGatewaySpecRequest {
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`spec`](Self#structfield.spec).
    #[inline]
    pub fn spec(mut self, value: impl Into<NatGatewaySpec>) -> Self {
        self.spec = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`auto_pay`](Self#structfield.auto_pay).
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_pay = value.into_option();
        self
    }
}

/// The response of `ModifyNatGatewaySpec`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNatGatewaySpecResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_NAT_GATEWAY_SPEC_RESPONSE: Schema = Schema::new(
    "ModifyNatGatewaySpecResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyNatGatewaySpecResponse, MODIFY_NAT_GATEWAY_SPEC_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyNatGatewaySpecResponse);

impl ModifyNatGatewaySpecResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_NAT_GATEWAY_SPEC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyNatGatewaySpec",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_NAT_GATEWAY_SPEC_REQUEST,
    response: &MODIFY_NAT_GATEWAY_SPEC_RESPONSE,
    classes: &[
        ("NATGW_MODIFY_SPEC_SAME", ErrorClass::Conflict),
        ("OperationFailed.SyncOrderToSub", ErrorClass::Internal),
        ("OperationFailed.QueryPrice", ErrorClass::Internal),
        ("OperationUnsupported.PayByLcuNatModifySpec", ErrorClass::Invalid),
        ("Forbidden.ModifySpecToSpecialSpec", ErrorClass::Denied),
        ("Forbidden.ModifySpecToSpecialSpecForNormalNat", ErrorClass::Invalid),
        ("OperationFailed.NoAvailableResource", ErrorClass::Quota),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyNatGatewaySpecRequest {
    type Response = ModifyNatGatewaySpecResponse;
    const ACTION: &'static ActionInfo = &MODIFY_NAT_GATEWAY_SPEC;
}

/// What `ModifyNatGatewaySpec` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ModifyNatGatewaySpecRequired {
    /// NAT gateway to change.
    ///
    /// Required.
    pub nat_gateway_id: String,
    /// New size of the NAT gateway. Xlarge.1 is not on the page of this action.
    ///
    /// Required.
    pub spec: NatGatewaySpec,
}

impl std::fmt::Debug for ModifyNatGatewaySpecRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyNatGatewaySpecRequired",
            &MODIFY_NAT_GATEWAY_SPEC_REQUEST,
            &[(0, &self.nat_gateway_id), (2, &self.spec)],
            f,
        )
    }
}

impl ModifyNatGatewaySpecRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ModifyNatGatewaySpecRequired) -> Self {
        Self {
            nat_gateway_id: required.nat_gateway_id,
            spec: required.spec,
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the size of a subscription NAT gateway.
    ///
    /// The size is about SNAT only and does not limit the amount of traffic. There are at most:
    ///
    /// - `Small`: 10,000 connections, and 1,000 new ones per second
    /// - `Middle`: 50,000 connections, and 5,000 new ones per second
    /// - `Large`: 200,000 connections, and 10,000 new ones per second
    ///
    /// Each day is billed for the largest size that the gateway had on that day.
    ///
    /// Today only subscription gateways have a size, and the action only makes it larger. It places an order, which is paid in the order center unless `AutoPay` is true.
    ///
    /// Once the order is paid, the gateway is Modifying, and then Available in DescribeNatGateways.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyNatGatewaySpecRequest`].
    #[inline]
    pub fn modify_nat_gateway_spec(
        &self,
        required: ModifyNatGatewaySpecRequired,
    ) -> Call<ModifyNatGatewaySpecRequest> {
        Call::new(&self.inner, ModifyNatGatewaySpecRequest::new(required))
    }
}

impl Call<ModifyNatGatewaySpecRequest> {
    /// Region of the NAT gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether the order is paid at once.
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_pay = value.into_option();
        self
    }
}
