// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyRouteEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name of a custom route entry.
///
/// The parameters of `ModifyRouteEntry`. Sent with [`Client::modify_route_entry`](super::super::Client::modify_route_entry); the response is a [`ModifyRouteEntryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_route_entry("rte-1234567890").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbidden`](super::super::ErrorCode::Forbidden).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 9.10.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyRouteEntryRequest {
    /// Region of the route entry.
    pub region_id: Option<String>,
    /// Custom entry to change.
    ///
    /// Required.
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

impl ModifyRouteEntryRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`route_entry_id`](Self#structfield.route_entry_id).
    #[inline]
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.route_entry_id = value.into();
        self
    }
    /// Sets [`route_entry_name`](Self#structfield.route_entry_name).
    #[inline]
    pub fn route_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.route_entry_name = value.into_option();
        self
    }
}

/// The response of `ModifyRouteEntry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_ROUTE_ENTRY_RESPONSE: Schema = Schema {
    name: "ModifyRouteEntryResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyRouteEntryResponse, MODIFY_ROUTE_ENTRY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyRouteEntryResponse);

impl ModifyRouteEntryResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
    /// With what is required.
    #[inline]
    pub fn new(route_entry_id: impl Into<String>) -> Self {
        Self {
            route_entry_id: route_entry_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name of a custom route entry.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyRouteEntryRequest`].
    #[inline]
    pub fn modify_route_entry(
        &self,
        route_entry_id: impl Into<String>,
    ) -> Call<ModifyRouteEntryRequest> {
        Call::new(&self.inner, ModifyRouteEntryRequest::new(route_entry_id))
    }
}

impl Call<ModifyRouteEntryRequest> {
    /// Region of the route entry.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New name of the entry. It starts with a letter or a Chinese character.
    #[inline]
    pub fn route_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_entry_name = value.into_option();
        self
    }
}
