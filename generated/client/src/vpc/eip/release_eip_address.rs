// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ReleaseEipAddress`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Releases an EIP that is Available.
///
/// Only a pay-as-you-go EIP can be released, and only one request at a time for an EIP.
///
/// The EIP is Releasing at first. It is gone when DescribeEipAddresses does not list it any more.
///
/// The parameters of `ReleaseEipAddress`. Sent with [`Client::release_eip_address`](super::super::Client::release_eip_address); the response is a [`ReleaseEipAddressResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.release_eip_address("eip-25877c70x").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidAllocationId.NotFound`](super::super::ErrorCode::InvalidAllocationIdNotFound), [`IncorrectEipStatus`](super::super::ErrorCode::IncorrectEipStatus), [`InternalError`](super::super::ErrorCode::InternalError), [`Forbidden.RegionNotFound`](super::super::ErrorCode::ForbiddenRegionNotFound), [`Forbidden.ChargeTypeIsPrepaid`](super::super::ErrorCode::ForbiddenChargeTypeIsPrepaid), [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`TaskConflict.AssociateGlobalAccelerationInstance`](super::super::ErrorCode::TaskConflictAssociateGlobalAccelerationInstance), [`InvalidOperation.DeletionProtection`](super::super::ErrorCode::InvalidOperationDeletionProtection), [`Forbidden.ReleaseSegmentEip`](super::super::ErrorCode::ForbiddenReleaseSegmentEip), [`Forbidden`](super::super::ErrorCode::Forbidden), [`Mismatch.%sAnd%s`](super::super::ErrorCode::MismatchAnyAndAny).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 19.6; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleaseEipAddressRequest {
    /// EIP to release.
    ///
    /// Required.
    pub allocation_id: String,
    /// Region of the EIP.
    pub region_id: Option<String>,
}

pub(crate) static RELEASE_EIP_ADDRESS_REQUEST: Schema = Schema::new(
    "ReleaseEipAddressRequest",
    &[
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ReleaseEipAddressRequest, RELEASE_EIP_ADDRESS_REQUEST, 0 => allocation_id, 1 =>
    region_id
);

impl ReleaseEipAddressRequest {
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// The response of `ReleaseEipAddress`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleaseEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static RELEASE_EIP_ADDRESS_RESPONSE: Schema = Schema::new(
    "ReleaseEipAddressResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ReleaseEipAddressResponse, RELEASE_EIP_ADDRESS_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ReleaseEipAddressResponse);

impl ReleaseEipAddressResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static RELEASE_EIP_ADDRESS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ReleaseEipAddress",
    kind: ActionKind::Write,
    idempotency: None,
    request: &RELEASE_EIP_ADDRESS_REQUEST,
    response: &RELEASE_EIP_ADDRESS_RESPONSE,
    classes: &[
        ("Forbidden.ChargeTypeIsPrepaid", ErrorClass::Conflict),
        ("Forbbiden", ErrorClass::Denied),
        ("InvalidOperation.DeletionProtection", ErrorClass::Conflict),
        ("Forbidden.ReleaseSegmentEip", ErrorClass::Conflict),
        ("Forbidden", ErrorClass::Denied),
        ("Mismatch.%sAnd%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ReleaseEipAddressRequest {
    type Response = ReleaseEipAddressResponse;
    const ACTION: &'static ActionInfo = &RELEASE_EIP_ADDRESS;
}

impl ReleaseEipAddressRequest {
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
    /// Releases an EIP that is Available.
    ///
    /// Only a pay-as-you-go EIP can be released, and only one request at a time for an EIP.
    ///
    /// The EIP is Releasing at first. It is gone when DescribeEipAddresses does not list it any more.
    ///
    /// Parameters with their limits, errors, and an example: [`ReleaseEipAddressRequest`].
    #[inline]
    pub fn release_eip_address(
        &self,
        allocation_id: impl Into<String>,
    ) -> Call<ReleaseEipAddressRequest> {
        Call::new(&self.inner, ReleaseEipAddressRequest::new(allocation_id))
    }
}

impl Call<ReleaseEipAddressRequest> {
    /// Region of the EIP.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
