// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCommonBandwidthPackageAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyCommonBandwidthPackageAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyCommonBandwidthPackageAttributeRequest {
    /// Package to change.
    pub bandwidth_package_id: String,
    /// Region the package is in.
    pub region_id: String,
    /// New description of the package. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the package.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static MODIFY_COMMON_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyCommonBandwidthPackageAttributeRequest",
    fields: &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyCommonBandwidthPackageAttributeRequest,
    MODIFY_COMMON_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST, 0 => bandwidth_package_id, 1 =>
    region_id, 2 => description, 3 => name
);

/// The response of `ModifyCommonBandwidthPackageAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyCommonBandwidthPackageAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_COMMON_BANDWIDTH_PACKAGE_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyCommonBandwidthPackageAttributeResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyCommonBandwidthPackageAttributeResponse,
    MODIFY_COMMON_BANDWIDTH_PACKAGE_ATTRIBUTE_RESPONSE, 0 => request_id
);

static MODIFY_COMMON_BANDWIDTH_PACKAGE_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyCommonBandwidthPackageAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_COMMON_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST,
    response: &MODIFY_COMMON_BANDWIDTH_PACKAGE_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyCommonBandwidthPackageAttributeRequest {
    type Response = ModifyCommonBandwidthPackageAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_COMMON_BANDWIDTH_PACKAGE_ATTRIBUTE;
}

impl ModifyCommonBandwidthPackageAttributeRequest {
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
    /// Changes the name and description of a shared bandwidth package.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidBandwidthPackageId.NotFound`, `InvalidParameter.Name.Malformed`, `InvalidParameter.Description.Malformed`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 18.3.
    #[inline]
    pub fn modify_common_bandwidth_package_attribute(
        &self,
        bandwidth_package_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<ModifyCommonBandwidthPackageAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyCommonBandwidthPackageAttributeRequest::new(
                bandwidth_package_id,
                region_id,
            ),
        )
    }
}

impl Call<ModifyCommonBandwidthPackageAttributeRequest> {
    /// New description of the package. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// New name of the package.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
}
