// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyBandwidthPackageSpec`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the bandwidth of a NAT bandwidth package.
///
/// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
///
/// Only accounts that bought a NAT bandwidth package before 26 January 2018 can change its bandwidth; others associate EIPs with their NAT gateways with AssociateEipAddress.
///
/// The parameters of `ModifyBandwidthPackageSpec`. Sent with [`Client::modify_bandwidth_package_spec`](super::super::Client::modify_bandwidth_package_spec); the response is a [`ModifyBandwidthPackageSpecResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_bandwidth_package_spec("bwp-s6lmotmkkxxxxxxxx", 5).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidBandwidth.ValueNotSupported`](super::super::ErrorCode::InvalidBandwidthValueNotSupported), [`BandwidthPackage.FinancialLocked`](super::super::ErrorCode::BandwidthPackageFinancialLocked).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.6; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyBandwidthPackageSpecRequest {
    /// New bandwidth of the package. More than 1000 is only on the page of CreateNatGateway.
    ///
    /// Required. 5 to 5000 Mbit/s.
    pub bandwidth: i64,
    /// Package to change.
    ///
    /// Required.
    pub bandwidth_package_id: String,
    /// Region the package is in.
    pub region_id: Option<String>,
}

pub(crate) static MODIFY_BANDWIDTH_PACKAGE_SPEC_REQUEST: Schema = Schema::new(
    "ModifyBandwidthPackageSpecRequest",
    &[
        Field::new("BandWidth", ValueType::Integer).required().aliases(&["Bandwidth"]),
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ModifyBandwidthPackageSpecRequest, MODIFY_BANDWIDTH_PACKAGE_SPEC_REQUEST, 0 =>
    bandwidth, 1 => bandwidth_package_id, 2 => region_id
);

impl ModifyBandwidthPackageSpecRequest {
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

/// The response of `ModifyBandwidthPackageSpec`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyBandwidthPackageSpecResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_BANDWIDTH_PACKAGE_SPEC_RESPONSE: Schema = Schema::new(
    "ModifyBandwidthPackageSpecResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyBandwidthPackageSpecResponse, MODIFY_BANDWIDTH_PACKAGE_SPEC_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(ModifyBandwidthPackageSpecResponse);

impl ModifyBandwidthPackageSpecResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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

impl ModifyBandwidthPackageSpecRequest {
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
    /// Changes the bandwidth of a NAT bandwidth package.
    ///
    /// Withdrawn: the service no longer has this action; it is not in Virtual Private Cloud, OpenAPI document (2024-06).
    ///
    /// Only accounts that bought a NAT bandwidth package before 26 January 2018 can change its bandwidth; others associate EIPs with their NAT gateways with AssociateEipAddress.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyBandwidthPackageSpecRequest`].
    #[inline]
    pub fn modify_bandwidth_package_spec(
        &self,
        bandwidth_package_id: impl Into<String>,
        bandwidth: i64,
    ) -> Call<ModifyBandwidthPackageSpecRequest> {
        Call::new(
            &self.inner,
            ModifyBandwidthPackageSpecRequest::new(bandwidth_package_id, bandwidth),
        )
    }
}

impl Call<ModifyBandwidthPackageSpecRequest> {
    /// Region the package is in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
