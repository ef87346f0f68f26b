// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateCenBandwidthPackage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a bandwidth package for two areas.
///
/// Networks in different regions can be connected only with a bandwidth package for the areas of these regions. An area has one or more regions. The package is charged for: check its billing first.
///
/// The response has the id at once. The package is ready when DescribeCenBandwidthPackages shows `Idle` or `InUse`.
///
/// The parameters of `CreateCenBandwidthPackage`. Sent with [`Client::create_cen_bandwidth_package`](super::super::Client::create_cen_bandwidth_package); the response is a [`CreateCenBandwidthPackageResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::cen;
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .create_cen_bandwidth_package(cen::CreateCenBandwidthPackageRequired {
///         geographic_region_a_id: "China".into(),
///         geographic_region_b_id: "China".into(),
///         bandwidth: 2,
///     })
///     .client_token("02fb3da4-130e-11e9-8e44-001****")
///     .name("nametest")
///     .description("namedesc")
///     .bandwidth_package_charge_type("PREPAY")
///     .period(1)
///     .pricing_cycle("Month")
///     .auto_pay(true)
///     .tag([cen::Tag::new("tagtest", "tagtest")])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`UnSupported.ChargeType`](super::super::ErrorCode::UnSupportedChargeType), [`ParameterIllegal.BandwidthPackage`](super::super::ErrorCode::ParameterIllegalBandwidthPackage), [`OperationInvalid.UserCanNotBuyCrossBorderBwp`](super::super::ErrorCode::OperationInvalidUserCanNotBuyCrossBorderBwp), [`OperationInvalid.UserCanNotBuyBwp`](super::super::ErrorCode::OperationInvalidUserCanNotBuyBwp), [`PayFor.AccountMoneyValidateError`](super::super::ErrorCode::PayForAccountMoneyValidateError).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCenBandwidthPackageRequest {
    /// Idempotency token that the client generates for each request, at most 64 characters: a retry with the same token is not executed again.
    ///
    /// ASCII characters only.
    pub client_token: Option<String>,
    /// Name of the package. It may be empty.
    ///
    /// At most 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Description of the package. It may be empty.
    ///
    /// At most 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Peak bandwidth of the package.
    ///
    /// Required. 2 to 10000 Mbit/s.
    pub bandwidth: i64,
    /// Area of one of the networks.
    ///
    /// Required.
    pub geographic_region_a_id: GeographicRegion,
    /// Area of the other network.
    ///
    /// Required.
    pub geographic_region_b_id: GeographicRegion,
    /// Billing method of the package.
    pub bandwidth_package_charge_type: Option<CenBandwidthPackageChargeType>,
    /// Duration of the subscription: 1 to 3 or 6 months, or 1 to 3 years. Send it with PREPAY.
    ///
    /// 1 to 3 or 6. Default: `1`.
    pub period: Option<i64>,
    /// Unit of Period.
    ///
    /// Default: `Month`.
    pub pricing_cycle: Option<CenPricingCycle>,
    /// Whether the order is paid automatically. If it is not, pay it in the console; the package is created after that.
    ///
    /// Default: `false`.
    pub auto_pay: Option<bool>,
    /// Whether the subscription is renewed automatically. Only for subscriptions.
    ///
    /// Default: `false`.
    pub auto_renew: Option<bool>,
    /// Duration of an automatic renewal.
    ///
    /// 0 to 2147483647 months. Default: `1`.
    pub auto_renew_duration: Option<i64>,
    /// Tags of the package.
    ///
    /// At most 20 elements.
    pub tag: Vec<Tag>,
}

pub(crate) static CREATE_CEN_BANDWIDTH_PACKAGE_REQUEST: Schema = Schema::new(
    "CreateCenBandwidthPackageRequest",
    &[
        Field::new("ClientToken", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Bandwidth", ValueType::Integer).required(),
        Field::new(
                "GeographicRegionAId",
                ValueType::Enum(<GeographicRegion as OpenEnum>::VALUES),
            )
            .required(),
        Field::new(
                "GeographicRegionBId",
                ValueType::Enum(<GeographicRegion as OpenEnum>::VALUES),
            )
            .required(),
        Field::new(
            "BandwidthPackageChargeType",
            ValueType::Enum(<CenBandwidthPackageChargeType as OpenEnum>::VALUES),
        ),
        Field::new("Period", ValueType::Integer),
        Field::new(
            "PricingCycle",
            ValueType::Enum(<CenPricingCycle as OpenEnum>::VALUES),
        ),
        Field::new("AutoPay", ValueType::Boolean),
        Field::new("AutoRenew", ValueType::Boolean),
        Field::new("AutoRenewDuration", ValueType::Integer),
        Field::new("Tag", ValueType::List(&ValueType::Record(&TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    CreateCenBandwidthPackageRequest, CREATE_CEN_BANDWIDTH_PACKAGE_REQUEST, 0 =>
    client_token, 1 => name, 2 => description, 3 => bandwidth, 4 =>
    geographic_region_a_id, 5 => geographic_region_b_id, 6 =>
    bandwidth_package_charge_type, 7 => period, 8 => pricing_cycle, 9 => auto_pay, 10 =>
    auto_renew, 11 => auto_renew_duration, 12 => tag
);

impl CreateCenBandwidthPackageRequest {
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
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
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = value;
        self
    }
    /// Sets [`geographic_region_a_id`](Self#structfield.geographic_region_a_id).
    #[inline]
    pub fn geographic_region_a_id(mut self, value: impl Into<GeographicRegion>) -> Self {
        self.geographic_region_a_id = value.into();
        self
    }
    /// Sets [`geographic_region_b_id`](Self#structfield.geographic_region_b_id).
    #[inline]
    pub fn geographic_region_b_id(mut self, value: impl Into<GeographicRegion>) -> Self {
        self.geographic_region_b_id = value.into();
        self
    }
    /// Sets [`bandwidth_package_charge_type`](Self#structfield.bandwidth_package_charge_type).
    #[inline]
    pub fn bandwidth_package_charge_type(
        mut self,
        value: impl IntoOption<CenBandwidthPackageChargeType>,
    ) -> Self {
        self.bandwidth_package_charge_type = value.into_option();
        self
    }
    /// Sets [`period`](Self#structfield.period).
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.period = value.into_option();
        self
    }
    /// Sets [`pricing_cycle`](Self#structfield.pricing_cycle).
    #[inline]
    pub fn pricing_cycle(mut self, value: impl IntoOption<CenPricingCycle>) -> Self {
        self.pricing_cycle = value.into_option();
        self
    }
    /// Sets [`auto_pay`](Self#structfield.auto_pay).
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_pay = value.into_option();
        self
    }
    /// Sets [`auto_renew`](Self#structfield.auto_renew).
    #[inline]
    pub fn auto_renew(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_renew = value.into_option();
        self
    }
    /// Sets [`auto_renew_duration`](Self#structfield.auto_renew_duration).
    #[inline]
    pub fn auto_renew_duration(mut self, value: impl IntoOption<i64>) -> Self {
        self.auto_renew_duration = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `CreateCenBandwidthPackage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCenBandwidthPackageResponse {
    /// Id of the new package.
    pub cen_bandwidth_package_id: String,
    /// Id of the order.
    pub cen_bandwidth_package_order_id: Option<String>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_CEN_BANDWIDTH_PACKAGE_RESPONSE: Schema = Schema::new(
    "CreateCenBandwidthPackageResponse",
    &[
        Field::new("CenBandwidthPackageId", ValueType::String).required(),
        Field::new("CenBandwidthPackageOrderId", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateCenBandwidthPackageResponse, CREATE_CEN_BANDWIDTH_PACKAGE_RESPONSE, 0 =>
    cen_bandwidth_package_id, 1 => cen_bandwidth_package_order_id, 2 => request_id
);

aliyun_api_core::response!(CreateCenBandwidthPackageResponse);

impl CreateCenBandwidthPackageResponse {
    /// Sets [`cen_bandwidth_package_id`](Self#structfield.cen_bandwidth_package_id).
    #[inline]
    pub fn cen_bandwidth_package_id(mut self, value: impl Into<String>) -> Self {
        self.cen_bandwidth_package_id = value.into();
        self
    }
    /// Sets [`cen_bandwidth_package_order_id`](Self#structfield.cen_bandwidth_package_order_id).
    #[inline]
    pub fn cen_bandwidth_package_order_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.cen_bandwidth_package_order_id = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// Unit of Period.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CenPricingCycle {
    /// `Month`: billed by the month.
    Month,
    /// `Year`: billed by the year.
    Year,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(CenPricingCycle, Month = "Month", Year = "Year");

static CREATE_CEN_BANDWIDTH_PACKAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateCenBandwidthPackage",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_CEN_BANDWIDTH_PACKAGE_REQUEST,
    response: &CREATE_CEN_BANDWIDTH_PACKAGE_RESPONSE,
    classes: &[
        ("UnSupported.ChargeType", ErrorClass::Invalid),
        ("ParameterIllegal.BandwidthPackage", ErrorClass::Invalid),
        ("OperationInvalid.UserCanNotBuyCrossBorderBwp", ErrorClass::Denied),
        ("OperationInvalid.UserCanNotBuyBwp", ErrorClass::Denied),
        ("PayFor.AccountMoneyValidateError", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateCenBandwidthPackageRequest {
    type Response = CreateCenBandwidthPackageResponse;
    const ACTION: &'static ActionInfo = &CREATE_CEN_BANDWIDTH_PACKAGE;
}

/// What `CreateCenBandwidthPackage` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateCenBandwidthPackageRequired {
    /// Area of one of the networks.
    ///
    /// Required.
    pub geographic_region_a_id: GeographicRegion,
    /// Area of the other network.
    ///
    /// Required.
    pub geographic_region_b_id: GeographicRegion,
    /// Peak bandwidth of the package.
    ///
    /// Required. 2 to 10000 Mbit/s.
    pub bandwidth: i64,
}

impl std::fmt::Debug for CreateCenBandwidthPackageRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateCenBandwidthPackageRequired",
            &CREATE_CEN_BANDWIDTH_PACKAGE_REQUEST,
            &[
                (3, &self.bandwidth),
                (4, &self.geographic_region_a_id),
                (5, &self.geographic_region_b_id),
            ],
            f,
        )
    }
}

impl CreateCenBandwidthPackageRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateCenBandwidthPackageRequired) -> Self {
        Self {
            geographic_region_a_id: required.geographic_region_a_id,
            geographic_region_b_id: required.geographic_region_b_id,
            bandwidth: required.bandwidth,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a bandwidth package for two areas.
    ///
    /// Networks in different regions can be connected only with a bandwidth package for the areas of these regions. An area has one or more regions. The package is charged for: check its billing first.
    ///
    /// The response has the id at once. The package is ready when DescribeCenBandwidthPackages shows `Idle` or `InUse`.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateCenBandwidthPackageRequest`].
    #[inline]
    pub fn create_cen_bandwidth_package(
        &self,
        required: CreateCenBandwidthPackageRequired,
    ) -> Call<CreateCenBandwidthPackageRequest> {
        Call::new(&self.inner, CreateCenBandwidthPackageRequest::new(required))
    }
}

impl Call<CreateCenBandwidthPackageRequest> {
    /// Idempotency token that the client generates for each request, at most 64 characters: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Name of the package. It may be empty.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Description of the package. It may be empty.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Billing method of the package.
    #[inline]
    pub fn bandwidth_package_charge_type(
        mut self,
        value: impl IntoOption<CenBandwidthPackageChargeType>,
    ) -> Self {
        self.request.bandwidth_package_charge_type = value.into_option();
        self
    }
    /// Duration of the subscription: 1 to 3 or 6 months, or 1 to 3 years. Send it with PREPAY.
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.period = value.into_option();
        self
    }
    /// Unit of Period.
    #[inline]
    pub fn pricing_cycle(mut self, value: impl IntoOption<CenPricingCycle>) -> Self {
        self.request.pricing_cycle = value.into_option();
        self
    }
    /// Whether the order is paid automatically. If it is not, pay it in the console; the package is created after that.
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_pay = value.into_option();
        self
    }
    /// Whether the subscription is renewed automatically. Only for subscriptions.
    #[inline]
    pub fn auto_renew(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_renew = value.into_option();
        self
    }
    /// Duration of an automatic renewal.
    #[inline]
    pub fn auto_renew_duration(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.auto_renew_duration = value.into_option();
        self
    }
    /// Tags of the package.
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}
