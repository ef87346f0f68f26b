// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeZones`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the zones of a region.
///
/// The parameters of `DescribeZones`. Sent with [`Client::describe_zones`](super::super::Client::describe_zones); the response is a [`DescribeZonesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_zones().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 10.1; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeZonesRequest {
    /// Region of the zones.
    pub region_id: Option<String>,
    /// Type of the zones; AvailabilityZone for those of the public cloud.
    ///
    /// Default: `AvailabilityZone`.
    pub zone_type: Option<String>,
    /// Language of the names in the response.
    pub accept_language: Option<ZoneLanguage>,
}

pub(crate) static DESCRIBE_ZONES_REQUEST: Schema = Schema::new(
    "DescribeZonesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ZoneType", ValueType::String),
        Field::new("AcceptLanguage", ValueType::Enum(<ZoneLanguage as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    DescribeZonesRequest, DESCRIBE_ZONES_REQUEST, 0 => region_id, 1 => zone_type, 2 =>
    accept_language
);

impl DescribeZonesRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`zone_type`](Self#structfield.zone_type).
    #[inline]
    pub fn zone_type(mut self, value: impl IntoOption<String>) -> Self {
        self.zone_type = value.into_option();
        self
    }
    /// Sets [`accept_language`](Self#structfield.accept_language).
    #[inline]
    pub fn accept_language(mut self, value: impl IntoOption<ZoneLanguage>) -> Self {
        self.accept_language = value.into_option();
        self
    }
}

/// The response of `DescribeZones`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeZonesResponse {
    /// The zones.
    ///
    /// A list of `Zone`.
    pub zones: Vec<Zone>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_ZONES_RESPONSE: Schema = Schema::new(
    "DescribeZonesResponse",
    &[
        Field::new("Zones", ValueType::List(&ValueType::Record(&ZONE))).wrapper("Zone"),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeZonesResponse, DESCRIBE_ZONES_RESPONSE, 0 => zones, 1 => request_id
);

aliyun_api_core::response!(DescribeZonesResponse);

impl DescribeZonesResponse {
    /// Sets [`zones`](Self#structfield.zones).
    #[inline]
    pub fn zones(mut self, value: impl IntoIterator<Item = impl Into<Zone>>) -> Self {
        self.zones = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A zone of a region.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Zone {
    /// Name of the zone.
    pub local_name: Option<String>,
    /// Id of the zone.
    pub zone_id: Option<String>,
    /// Type of the zone; AvailabilityZone for one of the public cloud.
    pub zone_type: Option<String>,
}

pub(crate) static ZONE: Schema = Schema::new(
    "Zone",
    &[
        Field::new("LocalName", ValueType::String),
        Field::new("ZoneId", ValueType::String),
        Field::new("ZoneType", ValueType::String),
    ],
);

aliyun_api_core::record!(Zone, ZONE, 0 => local_name, 1 => zone_id, 2 => zone_type);

impl Zone {
    /// Sets [`local_name`](Self#structfield.local_name).
    #[inline]
    pub fn local_name(mut self, value: impl IntoOption<String>) -> Self {
        self.local_name = value.into_option();
        self
    }
    /// Sets [`zone_id`](Self#structfield.zone_id).
    #[inline]
    pub fn zone_id(mut self, value: impl IntoOption<String>) -> Self {
        self.zone_id = value.into_option();
        self
    }
    /// Sets [`zone_type`](Self#structfield.zone_type).
    #[inline]
    pub fn zone_type(mut self, value: impl IntoOption<String>) -> Self {
        self.zone_type = value.into_option();
        self
    }
}

/// Language of the names in the response.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZoneLanguage {
    /// `zh-cn`: Chinese.
    ZhCn,
    /// `en-us`: English.
    EnUs,
    /// `ja`: Japanese.
    Ja,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(ZoneLanguage, ZhCn = "zh-cn", EnUs = "en-us", Ja = "ja");

static DESCRIBE_ZONES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeZones",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_ZONES_REQUEST,
    response: &DESCRIBE_ZONES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeZonesRequest {
    type Response = DescribeZonesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_ZONES;
}

impl DescribeZonesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the zones of a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeZonesRequest`].
    #[inline]
    pub fn describe_zones(&self) -> Call<DescribeZonesRequest> {
        Call::new(&self.inner, DescribeZonesRequest::new())
    }
}

impl Call<DescribeZonesRequest> {
    /// Region of the zones.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Type of the zones; AvailabilityZone for those of the public cloud.
    #[inline]
    pub fn zone_type(mut self, value: impl IntoOption<String>) -> Self {
        self.request.zone_type = value.into_option();
        self
    }
    /// Language of the names in the response.
    #[inline]
    pub fn accept_language(mut self, value: impl IntoOption<ZoneLanguage>) -> Self {
        self.request.accept_language = value.into_option();
        self
    }
}
