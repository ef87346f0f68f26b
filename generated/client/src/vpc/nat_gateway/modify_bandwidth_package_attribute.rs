// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyBandwidthPackageAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Renames a NAT bandwidth package or changes its description.
///
/// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
///
/// Only accounts that bought a NAT bandwidth package before 26 January 2018 can rename one; others associate EIPs with their NAT gateways with AssociateEipAddress.
///
/// The parameters of `ModifyBandwidthPackageAttribute`. Sent with [`Client::modify_bandwidth_package_attribute`](super::super::Client::modify_bandwidth_package_attribute); the response is a [`ModifyBandwidthPackageAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_bandwidth_package_attribute("bwp-s6lmotmkkxxxxxxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidBandwidthPackageId.NotFound`](super::super::ErrorCode::InvalidBandwidthPackageIdNotFound), [`InvalidParameter.Name.Malformed`](super::super::ErrorCode::InvalidParameterNameMalformed), [`InvalidParameter.Description.Malformed`](super::super::ErrorCode::InvalidParameterDescriptionMalformed).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.7; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyBandwidthPackageAttributeRequest {
    /// Package to change.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// Region that the package is in.
    pub region_id: Option<String>,
    /// New description of the package. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the package. The page of CreateBandwidthPackage has no periods.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static MODIFY_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyBandwidthPackageAttributeRequest",
    &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyBandwidthPackageAttributeRequest, MODIFY_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST, 0
    => bandwidth_package_id, 1 => region_id, 2 => description, 3 => name
);

impl ModifyBandwidthPackageAttributeRequest {
    /// Sets [`bandwidth_package_id`](Self#structfield.bandwidth_package_id).
    #[inline]
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
}

/// The response of `ModifyBandwidthPackageAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyBandwidthPackageAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_BANDWIDTH_PACKAGE_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyBandwidthPackageAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyBandwidthPackageAttributeResponse, MODIFY_BANDWIDTH_PACKAGE_ATTRIBUTE_RESPONSE,
    0 => request_id
);

aliyun_api_core::response!(ModifyBandwidthPackageAttributeResponse);

impl ModifyBandwidthPackageAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
    /// With what is required.
    #[inline]
    pub fn new(bandwidth_package_id: impl Into<String>) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Renames a NAT bandwidth package or changes its description.
    ///
    /// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
    ///
    /// Only accounts that bought a NAT bandwidth package before 26 January 2018 can rename one; others associate EIPs with their NAT gateways with AssociateEipAddress.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyBandwidthPackageAttributeRequest`].
    #[inline]
    pub fn modify_bandwidth_package_attribute(
        &self,
        bandwidth_package_id: impl Into<String>,
    ) -> Call<ModifyBandwidthPackageAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyBandwidthPackageAttributeRequest::new(bandwidth_package_id),
        )
    }
}

impl Call<ModifyBandwidthPackageAttributeRequest> {
    /// Region that the package is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New description of the package. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// New name of the package. The page of CreateBandwidthPackage has no periods.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
}
