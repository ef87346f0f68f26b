// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyCommonBandwidthPackageSpec`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the peak bandwidth of a shared bandwidth package.
///
/// The parameters of `ModifyCommonBandwidthPackageSpec`. Sent with [`Client::modify_common_bandwidth_package_spec`](super::super::Client::modify_common_bandwidth_package_spec); the response is a [`ModifyCommonBandwidthPackageSpecResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_common_bandwidth_package_spec("cbwp-2ze2ic1xd2qeqk145pn4u", 100).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidBandwidth.ValueNotSupported`](super::super::ErrorCode::InvalidBandwidthValueNotSupported), [`BandwidthPackage.FinancialLocked`](super::super::ErrorCode::BandwidthPackageFinancialLocked).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 18.6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageSpecRequest {
    /// New peak bandwidth of the package.
    ///
    /// Required. Unit Mbit/s.
    pub bandwidth: i64,
    /// Package to change.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// Region the package is in.
    pub region_id: Option<String>,
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

impl ModifyCommonBandwidthPackageSpecRequest {
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = value;
        self
    }
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
}

/// The response of `ModifyCommonBandwidthPackageSpec`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyCommonBandwidthPackageSpecResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_RESPONSE: Schema = Schema {
    name: "ModifyCommonBandwidthPackageSpecResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyCommonBandwidthPackageSpecResponse,
    MODIFY_COMMON_BANDWIDTH_PACKAGE_SPEC_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyCommonBandwidthPackageSpecResponse);

impl ModifyCommonBandwidthPackageSpecResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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

impl ModifyCommonBandwidthPackageSpecRequest {
    /// With what is required.
    #[inline]
    pub fn new(bandwidth_package_id: impl Into<String>, bandwidth: i64) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
            bandwidth,
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the peak bandwidth of a shared bandwidth package.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyCommonBandwidthPackageSpecRequest`].
    #[inline]
    pub fn modify_common_bandwidth_package_spec(
        &self,
        bandwidth_package_id: impl Into<String>,
        bandwidth: i64,
    ) -> Call<ModifyCommonBandwidthPackageSpecRequest> {
        Call::new(
            &self.inner,
            ModifyCommonBandwidthPackageSpecRequest::new(bandwidth_package_id, bandwidth),
        )
    }
}

impl Call<ModifyCommonBandwidthPackageSpecRequest> {
    /// Region the package is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
