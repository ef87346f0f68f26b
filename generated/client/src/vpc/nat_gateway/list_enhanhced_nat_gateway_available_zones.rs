// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListEnhanhcedNatGatewayAvailableZones`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the zones of a region that support NAT gateways.
///
/// The name of the action is misspelt in the service.
///
/// The parameters of `ListEnhanhcedNatGatewayAvailableZones`. Sent with [`Client::list_enhanhced_nat_gateway_available_zones`](super::super::Client::list_enhanhced_nat_gateway_available_zones); the response is a [`ListEnhanhcedNatGatewayAvailableZonesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.list_enhanhced_nat_gateway_available_zones().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEnhanhcedNatGatewayAvailableZonesRequest {
    /// Region of the zones.
    pub region_id: Option<String>,
    /// Language of the names of the zones.
    ///
    /// Default: `zh-CN`.
    pub accept_language: Option<NatGatewayZoneLanguage>,
    /// What the zones must offer.
    pub filter: Vec<NatGatewayZoneFilter>,
}

pub(crate) static LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_REQUEST: Schema = Schema::new(
    "ListEnhanhcedNatGatewayAvailableZonesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
            "AcceptLanguage",
            ValueType::Enum(<NatGatewayZoneLanguage as OpenEnum>::VALUES),
        ),
        Field::new(
                "Filter",
                ValueType::List(&ValueType::Record(&NAT_GATEWAY_ZONE_FILTER)),
            )
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    ListEnhanhcedNatGatewayAvailableZonesRequest,
    LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_REQUEST, 0 => region_id, 1 =>
    accept_language, 2 => filter
);

impl ListEnhanhcedNatGatewayAvailableZonesRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`accept_language`](Self#structfield.accept_language).
    #[inline]
    pub fn accept_language(
        mut self,
        value: impl IntoOption<NatGatewayZoneLanguage>,
    ) -> Self {
        self.accept_language = value.into_option();
        self
    }
    /// Sets [`filter`](Self#structfield.filter).
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<NatGatewayZoneFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `ListEnhanhcedNatGatewayAvailableZones`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEnhanhcedNatGatewayAvailableZonesResponse {
    /// Id of the request.
    pub request_id: String,
    /// The zones.
    pub zones: Vec<NatGatewayZone>,
    metadata: Metadata,
}

pub(crate) static LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_RESPONSE: Schema = Schema::new(
    "ListEnhanhcedNatGatewayAvailableZonesResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("Zones", ValueType::List(&ValueType::Record(&NAT_GATEWAY_ZONE))),
    ],
);

aliyun_api_core::record!(
    ListEnhanhcedNatGatewayAvailableZonesResponse,
    LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_RESPONSE, 0 => request_id, 1 => zones
);

aliyun_api_core::response!(ListEnhanhcedNatGatewayAvailableZonesResponse);

impl ListEnhanhcedNatGatewayAvailableZonesResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`zones`](Self#structfield.zones).
    #[inline]
    pub fn zones(
        mut self,
        value: impl IntoIterator<Item = impl Into<NatGatewayZone>>,
    ) -> Self {
        self.zones = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A condition on zones.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayZoneFilter {
    /// What the filter is about. Only PrivateLinkEnabled is possible.
    ///
    /// `PrivateLinkEnabled`.
    pub key: Option<String>,
    /// Value to look for. PrivateLinkEnabled needs one.
    ///
    /// `true` or `false`.
    pub value: Option<String>,
}

pub(crate) static NAT_GATEWAY_ZONE_FILTER: Schema = Schema::new(
    "NatGatewayZoneFilter",
    &[Field::new("Key", ValueType::String), Field::new("Value", ValueType::String)],
);

aliyun_api_core::record!(
    NatGatewayZoneFilter, NAT_GATEWAY_ZONE_FILTER, 0 => key, 1 => value
);

impl NatGatewayZoneFilter {
    /// A key with its value.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
        }
    }
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for NatGatewayZoneFilter {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}

impl NatGatewayZoneFilter {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<String>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }
}

/// A zone that supports NAT gateways.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatGatewayZone {
    /// Id of the zone.
    pub zone_id: Option<String>,
    /// Name of the zone.
    pub local_name: Option<String>,
}

pub(crate) static NAT_GATEWAY_ZONE: Schema = Schema::new(
    "NatGatewayZone",
    &[
        Field::new("ZoneId", ValueType::String),
        Field::new("LocalName", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NatGatewayZone, NAT_GATEWAY_ZONE, 0 => zone_id, 1 => local_name
);

impl NatGatewayZone {
    /// Sets [`zone_id`](Self#structfield.zone_id).
    #[inline]
    pub fn zone_id(mut self, value: impl IntoOption<String>) -> Self {
        self.zone_id = value.into_option();
        self
    }
    /// Sets [`local_name`](Self#structfield.local_name).
    #[inline]
    pub fn local_name(mut self, value: impl IntoOption<String>) -> Self {
        self.local_name = value.into_option();
        self
    }
}

/// Language of the names of the zones.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatGatewayZoneLanguage {
    /// `zh-CN`: Chinese.
    ZhCn,
    /// `en-US`: English.
    EnUs,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NatGatewayZoneLanguage, ZhCn = "zh-CN", EnUs = "en-US");

static LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ListEnhanhcedNatGatewayAvailableZones",
    kind: ActionKind::Read,
    idempotency: None,
    request: &LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_REQUEST,
    response: &LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ListEnhanhcedNatGatewayAvailableZonesRequest {
    type Response = ListEnhanhcedNatGatewayAvailableZonesResponse;
    const ACTION: &'static ActionInfo = &LIST_ENHANHCED_NAT_GATEWAY_AVAILABLE_ZONES;
}

impl ListEnhanhcedNatGatewayAvailableZonesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the zones of a region that support NAT gateways.
    ///
    /// The name of the action is misspelt in the service.
    ///
    /// Parameters with their limits, errors, and an example: [`ListEnhanhcedNatGatewayAvailableZonesRequest`].
    #[inline]
    pub fn list_enhanhced_nat_gateway_available_zones(
        &self,
    ) -> Call<ListEnhanhcedNatGatewayAvailableZonesRequest> {
        Call::new(&self.inner, ListEnhanhcedNatGatewayAvailableZonesRequest::new())
    }
}

impl Call<ListEnhanhcedNatGatewayAvailableZonesRequest> {
    /// Region of the zones.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Language of the names of the zones.
    #[inline]
    pub fn accept_language(
        mut self,
        value: impl IntoOption<NatGatewayZoneLanguage>,
    ) -> Self {
        self.request.accept_language = value.into_option();
        self
    }
    /// What the zones must offer.
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<NatGatewayZoneFilter>>,
    ) -> Self {
        self.request.filter = value.into_iter().map(Into::into).collect();
        self
    }
}
