// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyRouteEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyRouteEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyRouteEntryRequest {
    /// Region of the route entry.
    pub region_id: String,
    /// Custom entry to change.
    pub route_entry_id: String,
    /// New name of the entry. It starts with a letter or a Chinese character.
    ///
    /// 2 to 128 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub route_entry_name: Option<String>,
}

pub(crate) static MODIFY_ROUTE_ENTRY_REQUEST: Schema = Schema {
    name: "ModifyRouteEntryRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteEntryId", ValueType::String).required(),
        Field::new("RouteEntryName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyRouteEntryRequest, MODIFY_ROUTE_ENTRY_REQUEST, 0 => region_id, 1 =>
    route_entry_id, 2 => route_entry_name
);

/// The response of `ModifyRouteEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_ROUTE_ENTRY_RESPONSE: Schema = Schema {
    name: "ModifyRouteEntryResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyRouteEntryResponse, MODIFY_ROUTE_ENTRY_RESPONSE, 0 => request_id
);

static MODIFY_ROUTE_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyRouteEntry",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_ROUTE_ENTRY_REQUEST,
    response: &MODIFY_ROUTE_ENTRY_RESPONSE,
    classes: &[
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyRouteEntryRequest {
    type Response = ModifyRouteEntryResponse;
    const ACTION: &'static ActionInfo = &MODIFY_ROUTE_ENTRY;
}

impl ModifyRouteEntryRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, route_entry_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            route_entry_id: route_entry_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name of a custom route entry.
    ///
    /// # Errors
    /// `Forbidden`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 9.10.
    #[inline]
    pub fn modify_route_entry(
        &self,
        region_id: impl Into<String>,
        route_entry_id: impl Into<String>,
    ) -> Call<ModifyRouteEntryRequest> {
        Call::new(&self.inner, ModifyRouteEntryRequest::new(region_id, route_entry_id))
    }
}

impl Call<ModifyRouteEntryRequest> {
    /// New name of the entry. It starts with a letter or a Chinese character.
    #[inline]
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self {
        self.request.route_entry_name = Some(value.into());
        self
    }
}
