// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateCommonBandwidthPackage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateCommonBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCommonBandwidthPackageRequest {
    /// Peak bandwidth of the package.
    ///
    /// Unit Mbit/s.
    pub bandwidth: i64,
    /// Region to create the package in.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the package. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Metering method of the package. PayByTraffic is the one that the page of this action lists.
    pub internet_charge_type: Option<CommonBandwidthPackageInternetChargeType>,
    /// Name of the package.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Minimum bandwidth ratio. 20 is the one that the page of this action lists. Only for the China site.
    ///
    /// `20` or `100`.
    pub ratio: Option<i64>,
    /// Resource group of the package.
    pub resource_group_id: Option<String>,
}

pub(crate) static CREATE_COMMON_BANDWIDTH_PACKAGE_REQUEST: Schema = Schema {
    name: "CreateCommonBandwidthPackageRequest",
    fields: &[
        Field::new("Bandwidth", ValueType::Integer).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new(
            "InternetChargeType",
            ValueType::Enum(
                <CommonBandwidthPackageInternetChargeType as OpenEnum>::VALUES,
            ),
        ),
        Field::new("Name", ValueType::String),
        Field::new("Ratio", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateCommonBandwidthPackageRequest, CREATE_COMMON_BANDWIDTH_PACKAGE_REQUEST, 0 =>
    bandwidth, 1 => region_id, 2 => client_token, 3 => description, 4 =>
    internet_charge_type, 5 => name, 6 => ratio, 7 => resource_group_id
);

/// The response of `CreateCommonBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCommonBandwidthPackageResponse {
    /// Id of the new package.
    pub bandwidth_package_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group of the package.
    pub resource_group_id: Option<String>,
}

pub(crate) static CREATE_COMMON_BANDWIDTH_PACKAGE_RESPONSE: Schema = Schema {
    name: "CreateCommonBandwidthPackageResponse",
    fields: &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateCommonBandwidthPackageResponse, CREATE_COMMON_BANDWIDTH_PACKAGE_RESPONSE, 0 =>
    bandwidth_package_id, 1 => request_id, 2 => resource_group_id
);

static CREATE_COMMON_BANDWIDTH_PACKAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateCommonBandwidthPackage",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_COMMON_BANDWIDTH_PACKAGE_REQUEST,
    response: &CREATE_COMMON_BANDWIDTH_PACKAGE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for CreateCommonBandwidthPackageRequest {
    type Response = CreateCommonBandwidthPackageResponse;
    const ACTION: &'static ActionInfo = &CREATE_COMMON_BANDWIDTH_PACKAGE;
}

impl CreateCommonBandwidthPackageRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(bandwidth: i64, region_id: impl Into<String>) -> Self {
        Self {
            bandwidth,
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a shared bandwidth package.
    ///
    /// EIPs of the same region can be added to the package and then share its bandwidth. The package is charged for: check its billing first.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidVpcId.NotFound`, `MissingParameter`, `InvalidZoneId.NotFound`, `InvalidParameter.Name.Malformed`, `InvalidParameter.Description.Malformed`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 18.1.
    #[inline]
    pub fn create_common_bandwidth_package(
        &self,
        bandwidth: i64,
        region_id: impl Into<String>,
    ) -> Call<CreateCommonBandwidthPackageRequest> {
        Call::new(
            &self.inner,
            CreateCommonBandwidthPackageRequest::new(bandwidth, region_id),
        )
    }
}

impl Call<CreateCommonBandwidthPackageRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Description of the package. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// Metering method of the package. PayByTraffic is the one that the page of this action lists.
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl Into<CommonBandwidthPackageInternetChargeType>,
    ) -> Self {
        self.request.internet_charge_type = Some(value.into());
        self
    }
    /// Name of the package.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
    /// Minimum bandwidth ratio. 20 is the one that the page of this action lists. Only for the China site.
    #[inline]
    pub fn ratio(mut self, value: i64) -> Self {
        self.request.ratio = Some(value);
        self
    }
    /// Resource group of the package.
    #[inline]
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.request.resource_group_id = Some(value.into());
        self
    }
}
