// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCommonBandwidthPackageSpec`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyCommonBandwidthPackageSpec`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyCommonBandwidthPackageSpecRequest {
    /// New peak bandwidth of the package.
    ///
    /// Unit Mbit/s.
    pub bandwidth: i64,
    /// Package to change.
    pub bandwidth_package_id: String,
    /// Region the package is in.
    pub region_id: String,
}

pub(crate) static MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST: Schema = Schema {
    name: "ModifyCommonBandwidthPackageSpecRequest",
    fields: &[
        Field::new("Bandwidth", ValueType::Integer).required(),
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    ModifyCommonBandwidthPackageSpecRequest,
    MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST, 0 => bandwidth, 1 =>
    bandwidth_package_id, 2 => region_id
);

/// The response of `ModifyCommonBandwidthPackageSpec`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyCommonBandwidthPackageSpecResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_RESPONSE: Schema = Schema {
    name: "ModifyCommonBandwidthPackageSpecResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyCommonBandwidthPackageSpecResponse,
    MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_RESPONSE, 0 => request_id
);

static MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyCommonBandwidthPackageSpec",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST,
    response: &MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyCommonBandwidthPackageSpecRequest {
    type Response = ModifyCommonBandwidthPackageSpecResponse;
    const ACTION: &'static ActionInfo = &MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC;
}

/// The required parameters of `ModifyCommonBandwidthPackageSpec`.
#[derive(Clone, PartialEq)]
pub struct ModifyCommonBandwidthPackageSpecRequired {
    /// New peak bandwidth of the package.
    ///
    /// Unit Mbit/s.
    pub bandwidth: i64,
    /// Package to change.
    pub bandwidth_package_id: String,
    /// Region the package is in.
    pub region_id: String,
}

impl std::fmt::Debug for ModifyCommonBandwidthPackageSpecRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyCommonBandwidthPackageSpecRequired",
            &MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_REQUEST,
            &[
                (0, &self.bandwidth),
                (1, &self.bandwidth_package_id),
                (2, &self.region_id),
            ],
            f,
        )
    }
}

impl ModifyCommonBandwidthPackageSpecRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: ModifyCommonBandwidthPackageSpecRequired) -> Self {
        Self {
            bandwidth: required.bandwidth,
            bandwidth_package_id: required.bandwidth_package_id,
            region_id: required.region_id,
        }
    }
}

impl Client {
    /// Changes the peak bandwidth of a shared bandwidth package.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidBandwidth.ValueNotSupported`, `BandwidthPackage.FinancialLocked`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 18.6.
    #[inline]
    pub fn modify_common_bandwidth_package_spec(
        &self,
        required: ModifyCommonBandwidthPackageSpecRequired,
    ) -> Call<ModifyCommonBandwidthPackageSpecRequest> {
        Call::new(&self.inner, ModifyCommonBandwidthPackageSpecRequest::new(required))
    }
}
