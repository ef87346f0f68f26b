// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyBandwidthPackageSpec`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyBandwidthPackageSpec`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyBandwidthPackageSpecRequest {
    /// New bandwidth of the package. More than 1000 is only on the page of CreateNatGateway.
    ///
    /// 5 to 5000 Mbit/s.
    pub bandwidth: i64,
    /// Package to change.
    pub bandwidth_package_id: String,
    /// Region the package is in.
    pub region_id: String,
}

pub(crate) static MODIFY_BANDWIDTH_PACKAGE_SPEC_REQUEST: Schema = Schema {
    name: "ModifyBandwidthPackageSpecRequest",
    fields: &[
        Field::new("BandWidth", ValueType::Integer).required().aliases(&["Bandwidth"]),
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    ModifyBandwidthPackageSpecRequest, MODIFY_BANDWIDTH_PACKAGE_SPEC_REQUEST, 0 =>
    bandwidth, 1 => bandwidth_package_id, 2 => region_id
);

/// The response of `ModifyBandwidthPackageSpec`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyBandwidthPackageSpecResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_BANDWIDTH_PACKAGE_SPEC_RESPONSE: Schema = Schema {
    name: "ModifyBandwidthPackageSpecResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyBandwidthPackageSpecResponse, MODIFY_BANDWIDTH_PACKAGE_SPEC_RESPONSE, 0 =>
    request_id
);

static MODIFY_BANDWIDTH_PACKAGE_SPEC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyBandwidthPackageSpec",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_BANDWIDTH_PACKAGE_SPEC_REQUEST,
    response: &MODIFY_BANDWIDTH_PACKAGE_SPEC_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyBandwidthPackageSpecRequest {
    type Response = ModifyBandwidthPackageSpecResponse;
    const ACTION: &'static ActionInfo = &MODIFY_BANDWIDTH_PACKAGE_SPEC;
}

/// The required parameters of `ModifyBandwidthPackageSpec`.
#[derive(Clone, PartialEq)]
pub struct ModifyBandwidthPackageSpecRequired {
    /// New bandwidth of the package. More than 1000 is only on the page of CreateNatGateway.
    ///
    /// 5 to 5000 Mbit/s.
    pub bandwidth: i64,
    /// Package to change.
    pub bandwidth_package_id: String,
    /// Region the package is in.
    pub region_id: String,
}

impl std::fmt::Debug for ModifyBandwidthPackageSpecRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyBandwidthPackageSpecRequired",
            &MODIFY_BANDWIDTH_PACKAGE_SPEC_REQUEST,
            &[
                (0, &self.bandwidth),
                (1, &self.bandwidth_package_id),
                (2, &self.region_id),
            ],
            f,
        )
    }
}

impl ModifyBandwidthPackageSpecRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: ModifyBandwidthPackageSpecRequired) -> Self {
        Self {
            bandwidth: required.bandwidth,
            bandwidth_package_id: required.bandwidth_package_id,
            region_id: required.region_id,
        }
    }
}

impl Client {
    /// Changes the bandwidth of a NAT bandwidth package.
    ///
    /// Only accounts that bought a NAT bandwidth package before 26 January 2018 can change its bandwidth; others associate EIPs with their NAT gateways with AssociateEipAddress.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidBandwidth.ValueNotSupported`, `BandwidthPackage.FinancialLocked`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.6; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn modify_bandwidth_package_spec(
        &self,
        required: ModifyBandwidthPackageSpecRequired,
    ) -> Call<ModifyBandwidthPackageSpecRequest> {
        Call::new(&self.inner, ModifyBandwidthPackageSpecRequest::new(required))
    }
}
