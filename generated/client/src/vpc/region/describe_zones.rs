// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeZones`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeZones`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeZonesRequest {
    /// Region of the zones.
    pub region_id: String,
}

pub(crate) static DESCRIBE_ZONES_REQUEST: Schema = Schema {
    name: "DescribeZonesRequest",
    fields: &[Field::new("RegionId", ValueType::String).required()],
};

aliyun_api_core::record!(DescribeZonesRequest, DESCRIBE_ZONES_REQUEST, 0 => region_id);

/// The response of `DescribeZones`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeZonesResponse {
    /// The zones.
    ///
    /// A list of `Zone`.
    pub zones: Vec<Zone>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DESCRIBE_ZONES_RESPONSE: Schema = Schema {
    name: "DescribeZonesResponse",
    fields: &[
        Field::new("Zones", ValueType::List(&ValueType::Record(&ZONE))).wrapper("Zone"),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeZonesResponse, DESCRIBE_ZONES_RESPONSE, 0 => zones, 1 => request_id
);

/// A zone of a region.
#[derive(Clone, Default, PartialEq)]
pub struct Zone {
    /// Name of the zone.
    pub local_name: Option<String>,
    /// Id of the zone.
    pub zone_id: Option<String>,
}

pub(crate) static ZONE: Schema = Schema {
    name: "Zone",
    fields: &[
        Field::new("LocalName", ValueType::String),
        Field::new("ZoneId", ValueType::String),
    ],
};

aliyun_api_core::record!(Zone, ZONE, 0 => local_name, 1 => zone_id);

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
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
        }
    }
}

impl Client {
    /// Lists the zones of a region.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 10.1.
    #[inline]
    pub fn describe_zones(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribeZonesRequest> {
        Call::new(&self.inner, DescribeZonesRequest::new(region_id))
    }
}
