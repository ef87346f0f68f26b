// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ConvertBandwidthPackage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ConvertBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct ConvertBandwidthPackageRequest {
    /// Package to convert.
    pub bandwidth_package_id: String,
    /// Region of the NAT gateway that has the package.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static CONVERT_BANDWIDTH_PACKAGE_REQUEST: Schema = Schema {
    name: "ConvertBandwidthPackageRequest",
    fields: &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ConvertBandwidthPackageRequest, CONVERT_BANDWIDTH_PACKAGE_REQUEST, 0 =>
    bandwidth_package_id, 1 => region_id, 2 => client_token
);

/// The response of `ConvertBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct ConvertBandwidthPackageResponse {
    /// Id of the package after the conversion.
    pub convert_instance_id: String,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static CONVERT_BANDWIDTH_PACKAGE_RESPONSE: Schema = Schema {
    name: "ConvertBandwidthPackageResponse",
    fields: &[
        Field::new("ConvertInstanceId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ConvertBandwidthPackageResponse, CONVERT_BANDWIDTH_PACKAGE_RESPONSE, 0 =>
    convert_instance_id, 1 => request_id
);

static CONVERT_BANDWIDTH_PACKAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ConvertBandwidthPackage",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CONVERT_BANDWIDTH_PACKAGE_REQUEST,
    response: &CONVERT_BANDWIDTH_PACKAGE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ConvertBandwidthPackageRequest {
    type Response = ConvertBandwidthPackageResponse;
    const ACTION: &'static ActionInfo = &CONVERT_BANDWIDTH_PACKAGE;
}

impl ConvertBandwidthPackageRequest {
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
    /// Converts a NAT bandwidth package.
    ///
    /// The result of the conversion has an id of its own, which is returned.
    ///
    /// # Errors
    /// `InternalError`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.21.
    #[inline]
    pub fn convert_bandwidth_package(
        &self,
        bandwidth_package_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<ConvertBandwidthPackageRequest> {
        Call::new(
            &self.inner,
            ConvertBandwidthPackageRequest::new(bandwidth_package_id, region_id),
        )
    }
}

impl Call<ConvertBandwidthPackageRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
