// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteCommonBandwidthPackage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteCommonBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteCommonBandwidthPackageRequest {
    /// Package to delete.
    pub bandwidth_package_id: String,
    /// Region the package is in.
    pub region_id: String,
    /// true to remove all EIPs from the package and delete it, false to keep a package that has EIPs.
    pub force: Option<bool>,
}

pub(crate) static DELETE_COMMON_BANDWIDTH_PACKAGE_REQUEST: Schema = Schema {
    name: "DeleteCommonBandwidthPackageRequest",
    fields: &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Force", ValueType::Boolean),
    ],
};

aliyun_api_core::record!(
    DeleteCommonBandwidthPackageRequest, DELETE_COMMON_BANDWIDTH_PACKAGE_REQUEST, 0 =>
    bandwidth_package_id, 1 => region_id, 2 => force
);

/// The response of `DeleteCommonBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteCommonBandwidthPackageResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_COMMON_BANDWIDTH_PACKAGE_RESPONSE: Schema = Schema {
    name: "DeleteCommonBandwidthPackageResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteCommonBandwidthPackageResponse, DELETE_COMMON_BANDWIDTH_PACKAGE_RESPONSE, 0 =>
    request_id
);

static DELETE_COMMON_BANDWIDTH_PACKAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteCommonBandwidthPackage",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_COMMON_BANDWIDTH_PACKAGE_REQUEST,
    response: &DELETE_COMMON_BANDWIDTH_PACKAGE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DeleteCommonBandwidthPackageRequest {
    type Response = DeleteCommonBandwidthPackageResponse;
    const ACTION: &'static ActionInfo = &DELETE_COMMON_BANDWIDTH_PACKAGE;
}

impl DeleteCommonBandwidthPackageRequest {
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
    /// Deletes a shared bandwidth package.
    ///
    /// A package that has EIPs is deleted only by force, which removes the EIPs first.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 18.5.
    #[inline]
    pub fn delete_common_bandwidth_package(
        &self,
        bandwidth_package_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<DeleteCommonBandwidthPackageRequest> {
        Call::new(
            &self.inner,
            DeleteCommonBandwidthPackageRequest::new(bandwidth_package_id, region_id),
        )
    }
}

impl Call<DeleteCommonBandwidthPackageRequest> {
    /// true to remove all EIPs from the package and delete it, false to keep a package that has EIPs.
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.request.force = Some(value);
        self
    }
}
