// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteBandwidthPackage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBandwidthPackageRequest {
    /// Package to delete.
    pub bandwidth_package_id: String,
    /// Region of the NAT gateway that has the package.
    pub region_id: String,
    /// Whether to delete the package by force.
    pub force: Option<bool>,
}

pub(crate) static DELETE_BANDWIDTH_PACKAGE_REQUEST: Schema = Schema {
    name: "DeleteBandwidthPackageRequest",
    fields: &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Force", ValueType::Boolean),
    ],
};

aliyun_api_core::record!(
    DeleteBandwidthPackageRequest, DELETE_BANDWIDTH_PACKAGE_REQUEST, 0 =>
    bandwidth_package_id, 1 => region_id, 2 => force
);

/// The response of `DeleteBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteBandwidthPackageResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_BANDWIDTH_PACKAGE_RESPONSE: Schema = Schema {
    name: "DeleteBandwidthPackageResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteBandwidthPackageResponse, DELETE_BANDWIDTH_PACKAGE_RESPONSE, 0 => request_id
);

static DELETE_BANDWIDTH_PACKAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteBandwidthPackage",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_BANDWIDTH_PACKAGE_REQUEST,
    response: &DELETE_BANDWIDTH_PACKAGE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DeleteBandwidthPackageRequest {
    type Response = DeleteBandwidthPackageResponse;
    const ACTION: &'static ActionInfo = &DELETE_BANDWIDTH_PACKAGE;
}

impl DeleteBandwidthPackageRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        bandwidth_package_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a bandwidth package of a NAT gateway.
    ///
    /// Delete the DNAT and SNAT entries that use the package first.
    /// Only accounts that bought a NAT bandwidth package before 26 January 2018 can delete one; others associate EIPs with their NAT gateways with AssociateEipAddress.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `DependencyViolation.ForwardEntry`, `DependencyViolation.SnatEntry`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.11; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn delete_bandwidth_package(
        &self,
        bandwidth_package_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<DeleteBandwidthPackageRequest> {
        Call::new(
            &self.inner,
            DeleteBandwidthPackageRequest::new(bandwidth_package_id, region_id),
        )
    }
}

impl Call<DeleteBandwidthPackageRequest> {
    /// Whether to delete the package by force.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.request.force = Some(value);
        self
    }
}
