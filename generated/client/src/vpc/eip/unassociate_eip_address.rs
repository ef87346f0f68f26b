// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateEipAddress`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Disassociates an EIP from a cloud resource.
///
/// Only one request at a time can disassociate an EIP.
///
/// The EIP is Unassociating at first. DescribeEipAddresses shows when it is Available.
///
/// The parameters of `UnassociateEipAddress`. Sent with [`Client::unassociate_eip_address`](super::super::Client::unassociate_eip_address); the response is a [`UnassociateEipAddressResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.unassociate_eip_address("eip-25877c70x").instance_id("i-25skktcp4").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectEipStatus`](super::super::ErrorCode::IncorrectEipStatus), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`InvalidInstanceType.ValueNotSupported`](super::super::ErrorCode::InvalidInstanceTypeValueNotSupported), [`IncorrectHaVipStatus`](super::super::ErrorCode::IncorrectHaVipStatus), [`OperationDenied`](super::super::ErrorCode::OperationDenied), [`Forbidden.RegionNotFound`](super::super::ErrorCode::ForbiddenRegionNotFound), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`InvalidBindingStatus`](super::super::ErrorCode::InvalidBindingStatus), [`InvalidAllocationId.NotFound`](super::super::ErrorCode::InvalidAllocationIdNotFound), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`Forbidden.FinancialLocked`](super::super::ErrorCode::ForbiddenFinancialLocked), [`InvalidIpStatus.HasBeenUsedBySnatTable`](super::super::ErrorCode::InvalidIpStatusHasBeenUsedBySnatTable), [`InvalidIpStatus.HasBeenUsedByForwardEntry`](super::super::ErrorCode::InvalidIpStatusHasBeenUsedByForwardEntry), [`Eni.Attached`](super::super::ErrorCode::EniAttached), [`InvalidEIPStatus.BizDisabled`](super::super::ErrorCode::InvalidEIPStatusBizDisabled), [`InvalidStatus.EcsStatusNotSupport`](super::super::ErrorCode::InvalidStatusEcsStatusNotSupport), [`InvalidStatus.EniStatusNotSupport`](super::super::ErrorCode::InvalidStatusEniStatusNotSupport), [`InvalidStatus.SnatOrDnat`](super::super::ErrorCode::InvalidStatusSnatOrDnat), [`DependencyViolation.SnatEntry`](super::super::ErrorCode::DependencyViolationSnatEntry), [`InvalidStatus.NotAllow`](super::super::ErrorCode::InvalidStatusNotAllow), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidLoadBalancerId.NotFound`](super::super::ErrorCode::InvalidLoadBalancerIdNotFound), [`OperationFailed.SystemBusy`](super::super::ErrorCode::OperationFailedSystemBusy), [`InvalidBindInstance.NotFound`](super::super::ErrorCode::InvalidBindInstanceNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 19.5; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateEipAddressRequest {
    /// EIP to disassociate.
    ///
    /// Required.
    pub allocation_id: String,
    /// Id of the resource that the EIP is associated with.
    pub instance_id: Option<String>,
    /// Region of the EIP.
    pub region_id: Option<String>,
    /// Type of the resource that the EIP is associated with.
    ///
    /// Default: `EcsInstance`.
    pub instance_type: Option<EipInstanceType>,
    /// Whether the EIP is taken from a NAT gateway even if an SNAT or DNAT entry uses it.
    ///
    /// Default: `false`.
    pub force: Option<bool>,
    /// Private address of the ECS instance or network interface that has the EIP.
    pub private_ip_address: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static UNASSOCIATE_EIP_ADDRESS_REQUEST: Schema = Schema::new(
    "UnassociateEipAddressRequest",
    &[
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new(
            "InstanceType",
            ValueType::Enum(<EipInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("Force", ValueType::Boolean),
        Field::new("PrivateIpAddress", ValueType::String),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    UnassociateEipAddressRequest, UNASSOCIATE_EIP_ADDRESS_REQUEST, 0 => allocation_id, 1
    => instance_id, 2 => region_id, 3 => instance_type, 4 => force, 5 =>
    private_ip_address, 6 => client_token
);

impl UnassociateEipAddressRequest {
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = value.into();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<EipInstanceType>) -> Self {
        self.instance_type = value.into_option();
        self
    }
    /// Sets [`force`](Self#structfield.force).
    #[inline]
    pub fn force(mut self, value: impl IntoOption<bool>) -> Self {
        self.force = value.into_option();
        self
    }
    /// Sets [`private_ip_address`](Self#structfield.private_ip_address).
    #[inline]
    pub fn private_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.private_ip_address = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `UnassociateEipAddress`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UNASSOCIATE_EIP_ADDRESS_RESPONSE: Schema = Schema::new(
    "UnassociateEipAddressResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UnassociateEipAddressResponse, UNASSOCIATE_EIP_ADDRESS_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(UnassociateEipAddressResponse);

impl UnassociateEipAddressResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static UNASSOCIATE_EIP_ADDRESS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UnassociateEipAddress",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &UNASSOCIATE_EIP_ADDRESS_REQUEST,
    response: &UNASSOCIATE_EIP_ADDRESS_RESPONSE,
    classes: &[
        ("OperationDenied", ErrorClass::Conflict),
        ("Forbbiden", ErrorClass::Denied),
        ("InvalidBindingStatus", ErrorClass::NotReady),
        ("InvalidIpStatus.HasBeenUsedBySnatTable", ErrorClass::Conflict),
        ("InvalidIpStatus.HasBeenUsedByForwardEntry", ErrorClass::Conflict),
        ("Eni.Attached", ErrorClass::Conflict),
        ("InvalidEIPStatus.BizDisabled", ErrorClass::Denied),
        ("InvalidStatus.EcsStatusNotSupport", ErrorClass::NotReady),
        ("InvalidStatus.EniStatusNotSupport", ErrorClass::NotReady),
        ("InvalidStatus.SnatOrDnat", ErrorClass::NotReady),
        ("InvalidStatus.NotAllow", ErrorClass::NotReady),
        ("Forbidden", ErrorClass::Denied),
        ("OperationFailed.SystemBusy", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UnassociateEipAddressRequest {
    type Response = UnassociateEipAddressResponse;
    const ACTION: &'static ActionInfo = &UNASSOCIATE_EIP_ADDRESS;
}

impl UnassociateEipAddressRequest {
    /// With what is required.
    #[inline]
    pub fn new(allocation_id: impl Into<String>) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Disassociates an EIP from a cloud resource.
    ///
    /// Only one request at a time can disassociate an EIP.
    ///
    /// The EIP is Unassociating at first. DescribeEipAddresses shows when it is Available.
    ///
    /// Parameters with their limits, errors, and an example: [`UnassociateEipAddressRequest`].
    #[inline]
    pub fn unassociate_eip_address(
        &self,
        allocation_id: impl Into<String>,
    ) -> Call<UnassociateEipAddressRequest> {
        Call::new(&self.inner, UnassociateEipAddressRequest::new(allocation_id))
    }
}

impl Call<UnassociateEipAddressRequest> {
    /// Id of the resource that the EIP is associated with.
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_id = value.into_option();
        self
    }
    /// Region of the EIP.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Type of the resource that the EIP is associated with.
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<EipInstanceType>) -> Self {
        self.request.instance_type = value.into_option();
        self
    }
    /// Whether the EIP is taken from a NAT gateway even if an SNAT or DNAT entry uses it.
    #[inline]
    pub fn force(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.force = value.into_option();
        self
    }
    /// Private address of the ECS instance or network interface that has the EIP.
    #[inline]
    pub fn private_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.request.private_ip_address = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
}
