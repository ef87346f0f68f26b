// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyRouteTableAttributes`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name, description and propagation of routes of a route table.
///
/// Two requests to change one route table cannot be carried out at once.
///
/// The parameters of `ModifyRouteTableAttributes`. Sent with [`Client::modify_route_table_attributes`](super::super::Client::modify_route_table_attributes); the response is a [`ModifyRouteTableAttributesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_route_table_attributes("vtb-bp145q7glnuzdvzu21pom").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`Abs.InvaliTableName.Malformed`](super::super::ErrorCode::AbsInvaliTableNameMalformed), [`Abs.InvalidRouteTableId.NotExist`](super::super::ErrorCode::AbsInvalidRouteTableIdNotExist), [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 9.1; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyRouteTableAttributesRequest {
    /// Region of the VPC that has the route table.
    pub region_id: Option<String>,
    /// Route table to change.
    ///
    /// Required.
    pub route_table_id: String,
    /// New description of the route table. The manual has 2 to 256 characters, the first of them a letter.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the route table. The manual has 2 to 128 letters, digits, periods, underscores and hyphens, the first of them a letter.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub route_table_name: Option<String>,
    /// Whether the route table takes propagated routes.
    ///
    /// Default: `true`.
    pub route_propagation_enable: Option<bool>,
}

pub(crate) static MODIFY_ROUTE_TABLE_ATTRIBUTES_REQUEST: Schema = Schema::new(
    "ModifyRouteTableAttributesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String).required(),
        Field::new("Description", ValueType::String),
        Field::new("RouteTableName", ValueType::String),
        Field::new("RoutePropagationEnable", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ModifyRouteTableAttributesRequest, MODIFY_ROUTE_TABLE_ATTRIBUTES_REQUEST, 0 =>
    region_id, 1 => route_table_id, 2 => description, 3 => route_table_name, 4 =>
    route_propagation_enable
);

impl ModifyRouteTableAttributesRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = value.into();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`route_table_name`](Self#structfield.route_table_name).
    #[inline]
    pub fn route_table_name(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_name = value.into_option();
        self
    }
    /// Sets [`route_propagation_enable`](Self#structfield.route_propagation_enable).
    #[inline]
    pub fn route_propagation_enable(mut self, value: impl IntoOption<bool>) -> Self {
        self.route_propagation_enable = value.into_option();
        self
    }
}

/// The response of `ModifyRouteTableAttributes`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyRouteTableAttributesResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_ROUTE_TABLE_ATTRIBUTES_RESPONSE: Schema = Schema::new(
    "ModifyRouteTableAttributesResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyRouteTableAttributesResponse, MODIFY_ROUTE_TABLE_ATTRIBUTES_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(ModifyRouteTableAttributesResponse);

impl ModifyRouteTableAttributesResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_ROUTE_TABLE_ATTRIBUTES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyRouteTableAttributes",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_ROUTE_TABLE_ATTRIBUTES_REQUEST,
    response: &MODIFY_ROUTE_TABLE_ATTRIBUTES_RESPONSE,
    classes: &[
        ("Forbbiden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyRouteTableAttributesRequest {
    type Response = ModifyRouteTableAttributesResponse;
    const ACTION: &'static ActionInfo = &MODIFY_ROUTE_TABLE_ATTRIBUTES;
}

impl ModifyRouteTableAttributesRequest {
    /// With what is required.
    #[inline]
    pub fn new(route_table_id: impl Into<String>) -> Self {
        Self {
            route_table_id: route_table_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name, description and propagation of routes of a route table.
    ///
    /// Two requests to change one route table cannot be carried out at once.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyRouteTableAttributesRequest`].
    #[inline]
    pub fn modify_route_table_attributes(
        &self,
        route_table_id: impl Into<String>,
    ) -> Call<ModifyRouteTableAttributesRequest> {
        Call::new(&self.inner, ModifyRouteTableAttributesRequest::new(route_table_id))
    }
}

impl Call<ModifyRouteTableAttributesRequest> {
    /// Region of the VPC that has the route table.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New description of the route table. The manual has 2 to 256 characters, the first of them a letter.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// New name of the route table. The manual has 2 to 128 letters, digits, periods, underscores and hyphens, the first of them a letter.
    #[inline]
    pub fn route_table_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_table_name = value.into_option();
        self
    }
    /// Whether the route table takes propagated routes.
    #[inline]
    pub fn route_propagation_enable(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.route_propagation_enable = value.into_option();
        self
    }
}
