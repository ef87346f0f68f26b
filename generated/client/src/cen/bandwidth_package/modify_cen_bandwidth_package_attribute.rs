// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCenBandwidthPackageAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name and the description of a bandwidth package.
///
/// The parameters of `ModifyCenBandwidthPackageAttribute`. Sent with [`Client::modify_cen_bandwidth_package_attribute`](super::super::Client::modify_cen_bandwidth_package_attribute); the response is a [`ModifyCenBandwidthPackageAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .modify_cen_bandwidth_package_attribute("cenbwp-4c2zaavbvh5fx****")
///     .name("test")
///     .description("bandwidth")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The documentation lists no error for this action.
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCenBandwidthPackageAttributeRequest {
    /// New name of the package. It may be empty.
    ///
    /// At most 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// New description of the package. It may be empty.
    ///
    /// At most 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Package to change.
    ///
    /// Required.
    pub cen_bandwidth_package_id: String,
}

pub(crate) static MODIFY_CEN_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyCenBandwidthPackageAttributeRequest",
    &[
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("CenBandwidthPackageId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ModifyCenBandwidthPackageAttributeRequest,
    MODIFY_CEN_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST, 0 => name, 1 => description, 2 =>
    cen_bandwidth_package_id
);

impl ModifyCenBandwidthPackageAttributeRequest {
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`cen_bandwidth_package_id`](Self#structfield.cen_bandwidth_package_id).
    #[inline]
    pub fn cen_bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.cen_bandwidth_package_id = value.into();
        self
    }
}

/// The response of `ModifyCenBandwidthPackageAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCenBandwidthPackageAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_CEN_BANDWIDTH_PACKAGE_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyCenBandwidthPackageAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyCenBandwidthPackageAttributeResponse,
    MODIFY_CEN_BANDWIDTH_PACKAGE_ATTRIBUTE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyCenBandwidthPackageAttributeResponse);

impl ModifyCenBandwidthPackageAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_CEN_BANDWIDTH_PACKAGE_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyCenBandwidthPackageAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_CEN_BANDWIDTH_PACKAGE_ATTRIBUTE_REQUEST,
    response: &MODIFY_CEN_BANDWIDTH_PACKAGE_ATTRIBUTE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ModifyCenBandwidthPackageAttributeRequest {
    type Response = ModifyCenBandwidthPackageAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_CEN_BANDWIDTH_PACKAGE_ATTRIBUTE;
}

impl ModifyCenBandwidthPackageAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(cen_bandwidth_package_id: impl Into<String>) -> Self {
        Self {
            cen_bandwidth_package_id: cen_bandwidth_package_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and the description of a bandwidth package.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyCenBandwidthPackageAttributeRequest`].
    #[inline]
    pub fn modify_cen_bandwidth_package_attribute(
        &self,
        cen_bandwidth_package_id: impl Into<String>,
    ) -> Call<ModifyCenBandwidthPackageAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyCenBandwidthPackageAttributeRequest::new(cen_bandwidth_package_id),
        )
    }
}

impl Call<ModifyCenBandwidthPackageAttributeRequest> {
    /// New name of the package. It may be empty.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// New description of the package. It may be empty.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
}
