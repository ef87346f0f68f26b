// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyBandwidthPackageAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyBandwidthPackageAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyBandwidthPackageAttributeRequest {
    /// Package to change.
    pub bandwidth_package_id: String,
    /// Region that the package is in.
    pub region_id: String,
    /// New description of the package. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the package. The page of CreateBandwidthPackage has no periods.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static MODIFY_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyBandwidthPackageAttributeRequest",
    fields: &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyBandwidthPackageAttributeRequest, MODIFY_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST, 0
    => bandwidth_package_id, 1 => region_id, 2 => description, 3 => name
);

/// The response of `ModifyBandwidthPackageAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyBandwidthPackageAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_BANDWIDTH_PACKAGE_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyBandwidthPackageAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyBandwidthPackageAttributeResponse, MODIFY_BANDWIDTH_PACKAGE_ATTRIBUTE_RESPONSE,
    0 => request_id
);

static MODIFY_BANDWIDTH_PACKAGE_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyBandwidthPackageAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST,
    response: &MODIFY_BANDWIDTH_PACKAGE_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyBandwidthPackageAttributeRequest {
    type Response = ModifyBandwidthPackageAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_BANDWIDTH_PACKAGE_ATTRIBUTE;
}

impl ModifyBandwidthPackageAttributeRequest {
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
    /// Renames a NAT bandwidth package or changes its description.
    ///
    /// Only accounts that bought a NAT bandwidth package before 26 January 2018 can rename one; others associate EIPs with their NAT gateways with AssociateEipAddress.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidBandwidthPackageId.NotFound`, `InvalidParameter.Name.Malformed`, `InvalidParameter.Description.Malformed`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.7; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn modify_bandwidth_package_attribute(
        &self,
        bandwidth_package_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<ModifyBandwidthPackageAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyBandwidthPackageAttributeRequest::new(bandwidth_package_id, region_id),
        )
    }
}

impl Call<ModifyBandwidthPackageAttributeRequest> {
    /// New description of the package. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// New name of the package. The page of CreateBandwidthPackage has no periods.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
}
