// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateCommonBandwidthPackage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a shared bandwidth package.
///
/// EIPs of the same region can be added to the package and then share its bandwidth. The package is pay-as-you-go and charged for: check its billing first.
///
/// The parameters of `CreateCommonBandwidthPackage`. Sent with [`Client::create_common_bandwidth_package`](super::super::Client::create_common_bandwidth_package); the response is a [`CreateCommonBandwidthPackageResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_common_bandwidth_package(5).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidZoneId.NotFound`](super::super::ErrorCode::InvalidZoneIdNotFound), [`InvalidParameter.Name.Malformed`](super::super::ErrorCode::InvalidParameterNameMalformed), [`InvalidParameter.Description.Malformed`](super::super::ErrorCode::InvalidParameterDescriptionMalformed), [`InvalidParameter.Bandwidth`](super::super::ErrorCode::InvalidParameterBandwidth), [`InvalidParameter.InvalidChargeType`](super::super::ErrorCode::InvalidParameterInvalidChargeType), [`IllegalParam.Ratio`](super::super::ErrorCode::IllegalParamRatio), [`ResourceNotEnough.Bandwidth`](super::super::ErrorCode::ResourceNotEnoughBandwidth), [`BandwidthPackageOperation.conflict`](super::super::ErrorCode::BandwidthPackageOperationConflict), [`BandwidthPackage.QuotaExceeded`](super::super::ErrorCode::BandwidthPackageQuotaExceeded), [`IllegalParam.Zone`](super::super::ErrorCode::IllegalParamZone), [`InvalidResourceGroupId`](super::super::ErrorCode::InvalidResourceGroupId), [`OperationFailed.SaleValidate`](super::super::ErrorCode::OperationFailedSaleValidate), [`OperationFailed.SyncOrderToSub`](super::super::ErrorCode::OperationFailedSyncOrderToSub), [`OperationUnsupported.InvalidZone`](super::super::ErrorCode::OperationUnsupportedInvalidZone), [`IllegalParam.AvailableZone`](super::super::ErrorCode::IllegalParamAvailableZone), [`MissingParam.NameOrDescription`](super::super::ErrorCode::MissingParamNameOrDescription), [`OperationFailed.SystemBusy`](super::super::ErrorCode::OperationFailedSystemBusy), [`UnsupportedRegion.CloudBoxInternet`](super::super::ErrorCode::UnsupportedRegionCloudBoxInternet), [`ResourceNotEnough.CommonBandWidthPackage`](super::super::ErrorCode::ResourceNotEnoughCommonBandWidthPackage).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 18.1; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCommonBandwidthPackageRequest {
    /// Peak bandwidth of the package. On the international site, 1000 is the most. On the China site, the least is 2 if it is billed by bandwidth and 200 by the 95th percentile; by dominant traffic, 2000 is the most.
    ///
    /// Required. 1 to 20000 Mbit/s.
    pub bandwidth: i64,
    /// Region to create the package in.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the package. By the older documents it has 2 characters or more, and starts with a letter or a Chinese character.
    ///
    /// At most 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Metering method of the package. PayByTraffic is the only one on the international site.
    ///
    /// Default: `PayByBandwidth`.
    pub internet_charge_type: Option<CommonBandwidthPackageInternetChargeType>,
    /// Name of the package. By the older documents it has 2 characters or more, and starts with a letter or a Chinese character.
    ///
    /// At most 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Minimum bandwidth ratio, for PayBy95. 20 is the one that the documents of this action list. Only for the China site.
    ///
    /// `20` or `100`.
    pub ratio: Option<i64>,
    /// Resource group of the package.
    pub resource_group_id: Option<String>,
    /// Zone of the package. A package for a cloud box needs it.
    pub zone: Option<String>,
    /// Line of the package. A single-provider line needs an entry in the single-line whitelist, and the financial cloud in Hangzhou needs BGP\_FinanceCloud.
    ///
    /// Default: `BGP`.
    pub isp: Option<EipIsp>,
    /// Levels of protection against DDoS attacks. If omitted, the package has the basic one.
    ///
    /// At most 10 elements.
    #[deprecated(note = "The document of 2024 says that it is not used any more.")]
    pub security_protection_types: Vec<SecurityProtectionType>,
    /// Tags of the resource.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
}

pub(crate) static CREATE_COMMON_BANDWIDTH_PACKAGE_REQUEST: Schema = Schema::new(
    "CreateCommonBandwidthPackageRequest",
    &[
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
        Field::new("Zone", ValueType::String),
        Field::new("ISP", ValueType::Enum(<EipIsp as OpenEnum>::VALUES)),
        Field::new(
                "SecurityProtectionTypes",
                ValueType::List(
                    &ValueType::Enum(<SecurityProtectionType as OpenEnum>::VALUES),
                ),
            )
            .encoding(Encoding::Repeat),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    CreateCommonBandwidthPackageRequest, CREATE_COMMON_BANDWIDTH_PACKAGE_REQUEST, 0 =>
    bandwidth, 1 => region_id, 2 => client_token, 3 => description, 4 =>
    internet_charge_type, 5 => name, 6 => ratio, 7 => resource_group_id, 8 => zone, 9 =>
    isp, 10 => security_protection_types, 11 => tag
);

impl CreateCommonBandwidthPackageRequest {
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = value;
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<CommonBandwidthPackageInternetChargeType>,
    ) -> Self {
        self.internet_charge_type = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`ratio`](Self#structfield.ratio).
    #[inline]
    pub fn ratio(mut self, value: impl IntoOption<i64>) -> Self {
        self.ratio = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`zone`](Self#structfield.zone).
    #[inline]
    pub fn zone(mut self, value: impl IntoOption<String>) -> Self {
        self.zone = value.into_option();
        self
    }
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<EipIsp>) -> Self {
        self.isp = value.into_option();
        self
    }
    /// Sets [`security_protection_types`](Self#structfield.security_protection_types).
    #[deprecated(note = "The document of 2024 says that it is not used any more.")]
    #[inline]
    pub fn security_protection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityProtectionType>>,
    ) -> Self {
        self.security_protection_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `CreateCommonBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCommonBandwidthPackageResponse {
    /// Id of the new package.
    pub bandwidth_package_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group of the package.
    pub resource_group_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static CREATE_COMMON_BANDWIDTH_PACKAGE_RESPONSE: Schema = Schema::new(
    "CreateCommonBandwidthPackageResponse",
    &[
        Field::new("BandwidthPackageId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateCommonBandwidthPackageResponse, CREATE_COMMON_BANDWIDTH_PACKAGE_RESPONSE, 0 =>
    bandwidth_package_id, 1 => request_id, 2 => resource_group_id
);

aliyun_api_core::response!(CreateCommonBandwidthPackageResponse);

impl CreateCommonBandwidthPackageResponse {
    /// Sets [`bandwidth_package_id`](Self#structfield.bandwidth_package_id).
    #[inline]
    pub fn bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_package_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

static CREATE_COMMON_BANDWIDTH_PACKAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateCommonBandwidthPackage",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_COMMON_BANDWIDTH_PACKAGE_REQUEST,
    response: &CREATE_COMMON_BANDWIDTH_PACKAGE_RESPONSE,
    classes: &[
        ("IllegalParam.Ratio", ErrorClass::Invalid),
        ("ResourceNotEnough.Bandwidth", ErrorClass::Quota),
        ("BandwidthPackageOperation.conflict", ErrorClass::NotReady),
        ("BandwidthPackage.QuotaExceeded", ErrorClass::Quota),
        ("IllegalParam.Zone", ErrorClass::Invalid),
        ("InvalidResourceGroupId", ErrorClass::NotFound),
        ("OperationFailed.SaleValidate", ErrorClass::Denied),
        ("OperationFailed.SyncOrderToSub", ErrorClass::Internal),
        ("OperationUnsupported.InvalidZone", ErrorClass::Denied),
        ("IllegalParam.AvailableZone", ErrorClass::Invalid),
        ("OperationFailed.SystemBusy", ErrorClass::Internal),
        ("UnsupportedRegion.CloudBoxInternet", ErrorClass::Denied),
        ("ResourceNotEnough.CommonBandWidthPackage", ErrorClass::Quota),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateCommonBandwidthPackageRequest {
    type Response = CreateCommonBandwidthPackageResponse;
    const ACTION: &'static ActionInfo = &CREATE_COMMON_BANDWIDTH_PACKAGE;
}

impl CreateCommonBandwidthPackageRequest {
    /// With what is required.
    #[inline]
    pub fn new(bandwidth: i64) -> Self {
        Self {
            bandwidth,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a shared bandwidth package.
    ///
    /// EIPs of the same region can be added to the package and then share its bandwidth. The package is pay-as-you-go and charged for: check its billing first.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateCommonBandwidthPackageRequest`].
    #[inline]
    pub fn create_common_bandwidth_package(
        &self,
        bandwidth: i64,
    ) -> Call<CreateCommonBandwidthPackageRequest> {
        Call::new(&self.inner, CreateCommonBandwidthPackageRequest::new(bandwidth))
    }
}

impl Call<CreateCommonBandwidthPackageRequest> {
    /// Region to create the package in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Description of the package. By the older documents it has 2 characters or more, and starts with a letter or a Chinese character.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Metering method of the package. PayByTraffic is the only one on the international site.
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<CommonBandwidthPackageInternetChargeType>,
    ) -> Self {
        self.request.internet_charge_type = value.into_option();
        self
    }
    /// Name of the package. By the older documents it has 2 characters or more, and starts with a letter or a Chinese character.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Minimum bandwidth ratio, for PayBy95. 20 is the one that the documents of this action list. Only for the China site.
    #[inline]
    pub fn ratio(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.ratio = value.into_option();
        self
    }
    /// Resource group of the package.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Zone of the package. A package for a cloud box needs it.
    #[inline]
    pub fn zone(mut self, value: impl IntoOption<String>) -> Self {
        self.request.zone = value.into_option();
        self
    }
    /// Line of the package. A single-provider line needs an entry in the single-line whitelist, and the financial cloud in Hangzhou needs BGP\_FinanceCloud.
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<EipIsp>) -> Self {
        self.request.isp = value.into_option();
        self
    }
    /// Levels of protection against DDoS attacks. If omitted, the package has the basic one.
    #[deprecated(note = "The document of 2024 says that it is not used any more.")]
    #[inline]
    pub fn security_protection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityProtectionType>>,
    ) -> Self {
        self.request.security_protection_types = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Tags of the resource.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}
