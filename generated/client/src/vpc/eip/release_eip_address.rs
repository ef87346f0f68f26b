// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ReleaseEipAddress`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ReleaseEipAddress`.
#[derive(Clone, Default, PartialEq)]
pub struct ReleaseEipAddressRequest {
    /// EIP to release.
    pub allocation_id: String,
    /// Region of the EIP.
    pub region_id: String,
}

pub(crate) static RELEASE_EIP_ADDRESS_REQUEST: Schema = Schema {
    name: "ReleaseEipAddressRequest",
    fields: &[
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    ReleaseEipAddressRequest, RELEASE_EIP_ADDRESS_REQUEST, 0 => allocation_id, 1 =>
    region_id
);

/// The response of `ReleaseEipAddress`.
#[derive(Clone, Default, PartialEq)]
pub struct ReleaseEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static RELEASE_EIP_ADDRESS_RESPONSE: Schema = Schema {
    name: "ReleaseEipAddressResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ReleaseEipAddressResponse, RELEASE_EIP_ADDRESS_RESPONSE, 0 => request_id
);

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
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ReleaseEipAddressRequest {
    type Response = ReleaseEipAddressResponse;
    const ACTION: &'static ActionInfo = &RELEASE_EIP_ADDRESS;
}

impl ReleaseEipAddressRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(allocation_id: impl Into<String>, region_id: impl Into<String>) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            region_id: region_id.into(),
        }
    }
}

impl Client {
    /// Releases an EIP that is Available.
    ///
    /// # Errors
    /// `InvalidAllocationId.NotFound`, `IncorrectEipStatus`, `InternalError`, `Forbidden.RegionNotFound`, `Forbidden.ChargeTypeIsPrepaid`, `Forbbiden`, `TaskConflict.AssociateGlobalAccelerationInstance`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 19.6; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn release_eip_address(
        &self,
        allocation_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<ReleaseEipAddressRequest> {
        Call::new(&self.inner, ReleaseEipAddressRequest::new(allocation_id, region_id))
    }
}
