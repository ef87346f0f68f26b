// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GetVpcRouteEntrySummary`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Counts the route entries of a VPC by type.
///
/// The parameters of `GetVpcRouteEntrySummary`. Sent with [`Client::get_vpc_route_entry_summary`](super::super::Client::get_vpc_route_entry_summary); the response is a [`GetVpcRouteEntrySummaryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .get_vpc_route_entry_summary(vpc::GetVpcRouteEntrySummaryRequired {
///         vpc_id: "vpc-bp15zckdt37pq72****".into(),
///         route_entry_type: "custom".into(),
///     })
///     .route_table_id("vtb-bp145q7glnuzdvzu2****")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The documentation lists no error for this action.
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVpcRouteEntrySummaryRequest {
    /// VPC of the route tables.
    ///
    /// Required.
    pub vpc_id: String,
    /// One route table.
    pub route_table_id: Option<String>,
    /// Type of the entries: `all`, `custom`, `system`, `bgp` for BGP, `cen` for CEN instances, `type_vpn_bgp_internal` for the BGP of VPN gateways, or `ECR` for express connect routers. The metadata of 2026 has capitals.
    ///
    /// Required. `all`, `custom`, `system`, `bgp`, `cen`, `type_vpn_bgp_internal`, `ECR`, `All`, `Custom`, `System`, `BGP` or `CEN`.
    pub route_entry_type: String,
    /// Region of the route tables.
    pub region_id: Option<String>,
}

pub(crate) static GET_VPC_ROUTE_ENTRY_SUMMARY_REQUEST: Schema = Schema::new(
    "GetVpcRouteEntrySummaryRequest",
    &[
        Field::new("VpcId", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String),
        Field::new("RouteEntryType", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    GetVpcRouteEntrySummaryRequest, GET_VPC_ROUTE_ENTRY_SUMMARY_REQUEST, 0 => vpc_id, 1
    => route_table_id, 2 => route_entry_type, 3 => region_id
);

impl GetVpcRouteEntrySummaryRequest {
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = value.into();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
        self
    }
    /// Sets [`route_entry_type`](Self#structfield.route_entry_type).
    #[inline]
    pub fn route_entry_type(mut self, value: impl Into<String>) -> Self {
        self.route_entry_type = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// The response of `GetVpcRouteEntrySummary`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVpcRouteEntrySummaryResponse {
    /// Id of the request.
    pub request_id: String,
    /// The route tables.
    pub route_entry_summarys: Vec<RouteEntrySummary>,
    metadata: Metadata,
}

pub(crate) static GET_VPC_ROUTE_ENTRY_SUMMARY_RESPONSE: Schema = Schema::new(
    "GetVpcRouteEntrySummaryResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new(
            "RouteEntrySummarys",
            ValueType::List(&ValueType::Record(&ROUTE_ENTRY_SUMMARY)),
        ),
    ],
);

aliyun_api_core::record!(
    GetVpcRouteEntrySummaryResponse, GET_VPC_ROUTE_ENTRY_SUMMARY_RESPONSE, 0 =>
    request_id, 1 => route_entry_summarys
);

aliyun_api_core::response!(GetVpcRouteEntrySummaryResponse);

impl GetVpcRouteEntrySummaryResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`route_entry_summarys`](Self#structfield.route_entry_summarys).
    #[inline]
    pub fn route_entry_summarys(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouteEntrySummary>>,
    ) -> Self {
        self.route_entry_summarys = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The entries of one route table.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteEntrySummary {
    /// Id of the route table.
    pub route_table_id: Option<String>,
    /// Number of entries of each type.
    pub entry_summarys: Vec<RouteEntryTypeCount>,
}

pub(crate) static ROUTE_ENTRY_SUMMARY: Schema = Schema::new(
    "RouteEntrySummary",
    &[
        Field::new("RouteTableId", ValueType::String),
        Field::new(
            "EntrySummarys",
            ValueType::List(&ValueType::Record(&ROUTE_ENTRY_TYPE_COUNT)),
        ),
    ],
);

aliyun_api_core::record!(
    RouteEntrySummary, ROUTE_ENTRY_SUMMARY, 0 => route_table_id, 1 => entry_summarys
);

impl RouteEntrySummary {
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
        self
    }
    /// Sets [`entry_summarys`](Self#structfield.entry_summarys).
    #[inline]
    pub fn entry_summarys(
        mut self,
        value: impl IntoIterator<Item = impl Into<RouteEntryTypeCount>>,
    ) -> Self {
        self.entry_summarys = value.into_iter().map(Into::into).collect();
        self
    }
}

/// Number of entries of one type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteEntryTypeCount {
    /// Type of the entries: one of the values of the parameter, with small letters or capitals. System entries are those of the system route table.
    pub route_entry_type: Option<String>,
    /// Number of entries.
    pub count: Option<i64>,
}

pub(crate) static ROUTE_ENTRY_TYPE_COUNT: Schema = Schema::new(
    "RouteEntryTypeCount",
    &[
        Field::new("RouteEntryType", ValueType::String),
        Field::new("Count", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    RouteEntryTypeCount, ROUTE_ENTRY_TYPE_COUNT, 0 => route_entry_type, 1 => count
);

impl RouteEntryTypeCount {
    /// Sets [`route_entry_type`](Self#structfield.route_entry_type).
    #[inline]
    pub fn route_entry_type(mut self, value: impl IntoOption<String>) -> Self {
        self.route_entry_type = value.into_option();
        self
    }
    /// Sets [`count`](Self#structfield.count).
    #[inline]
    pub fn count(mut self, value: impl IntoOption<i64>) -> Self {
        self.count = value.into_option();
        self
    }
}

static GET_VPC_ROUTE_ENTRY_SUMMARY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "GetVpcRouteEntrySummary",
    kind: ActionKind::Read,
    idempotency: None,
    request: &GET_VPC_ROUTE_ENTRY_SUMMARY_REQUEST,
    response: &GET_VPC_ROUTE_ENTRY_SUMMARY_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for GetVpcRouteEntrySummaryRequest {
    type Response = GetVpcRouteEntrySummaryResponse;
    const ACTION: &'static ActionInfo = &GET_VPC_ROUTE_ENTRY_SUMMARY;
}

/// What `GetVpcRouteEntrySummary` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct GetVpcRouteEntrySummaryRequired {
    /// VPC of the route tables.
    ///
    /// Required.
    pub vpc_id: String,
    /// Type of the entries: `all`, `custom`, `system`, `bgp` for BGP, `cen` for CEN instances, `type_vpn_bgp_internal` for the BGP of VPN gateways, or `ECR` for express connect routers. The metadata of 2026 has capitals.
    ///
    /// Required. `all`, `custom`, `system`, `bgp`, `cen`, `type_vpn_bgp_internal`, `ECR`, `All`, `Custom`, `System`, `BGP` or `CEN`.
    pub route_entry_type: String,
}

impl std::fmt::Debug for GetVpcRouteEntrySummaryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "GetVpcRouteEntrySummaryRequired",
            &GET_VPC_ROUTE_ENTRY_SUMMARY_REQUEST,
            &[(0, &self.vpc_id), (2, &self.route_entry_type)],
            f,
        )
    }
}

impl GetVpcRouteEntrySummaryRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: GetVpcRouteEntrySummaryRequired) -> Self {
        Self {
            vpc_id: required.vpc_id,
            route_entry_type: required.route_entry_type,
            ..Self::default()
        }
    }
}

impl Client {
    /// Counts the route entries of a VPC by type.
    ///
    /// Parameters with their limits, errors, and an example: [`GetVpcRouteEntrySummaryRequest`].
    #[inline]
    pub fn get_vpc_route_entry_summary(
        &self,
        required: GetVpcRouteEntrySummaryRequired,
    ) -> Call<GetVpcRouteEntrySummaryRequest> {
        Call::new(&self.inner, GetVpcRouteEntrySummaryRequest::new(required))
    }
}

impl Call<GetVpcRouteEntrySummaryRequest> {
    /// One route table.
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_table_id = value.into_option();
        self
    }
    /// Region of the route tables.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
