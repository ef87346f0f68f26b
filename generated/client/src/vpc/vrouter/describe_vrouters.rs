// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVRouters`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists VRouters in a region.
///
/// A policy can limit which VRouters a RAM user may list by their VPC, with the condition key `vpc:Vpc`: one VPC if VRouterId is given, `vpc/*` if it is not.
///
/// The parameters of `DescribeVRouters`. Sent with [`Client::describe_vrouters`](super::super::Client::describe_vrouters); the response is a [`DescribeVRoutersResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_vrouters().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The documentation lists no error for this action.
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 8.1; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVRoutersRequest {
    /// Region of the VPCs that the VRouters belong to.
    pub region_id: Option<String>,
    /// Id of one VRouter.
    pub vrouter_id: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
}

pub(crate) static DESCRIBE_VROUTERS_REQUEST: Schema = Schema::new(
    "DescribeVRoutersRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VRouterId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeVRoutersRequest, DESCRIBE_VROUTERS_REQUEST, 0 => region_id, 1 => vrouter_id,
    2 => page_number, 3 => page_size
);

impl DescribeVRoutersRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vrouter_id`](Self#structfield.vrouter_id).
    #[inline]
    pub fn vrouter_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vrouter_id = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
}

/// The response of `DescribeVRouters`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVRoutersResponse {
    /// The VRouters.
    ///
    /// A list of `VRouter`.
    pub vrouters: Vec<VRouter>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_VROUTERS_RESPONSE: Schema = Schema::new(
    "DescribeVRoutersResponse",
    &[
        Field::new("VRouters", ValueType::List(&ValueType::Record(&VROUTER)))
            .wrapper("VRouter"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeVRoutersResponse, DESCRIBE_VROUTERS_RESPONSE, 0 => vrouters, 1 =>
    total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeVRoutersResponse);

impl DescribeVRoutersResponse {
    /// Sets [`vrouters`](Self#structfield.vrouters).
    #[inline]
    pub fn vrouters(
        mut self,
        value: impl IntoIterator<Item = impl Into<VRouter>>,
    ) -> Self {
        self.vrouters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A VRouter as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VRouter {
    /// When the VRouter was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Description of the VRouter.
    pub description: Option<String>,
    /// Region of the VPC.
    pub region_id: Option<String>,
    /// Route tables of the VRouter.
    pub route_table_ids: Vec<String>,
    /// Id of the VRouter.
    pub vrouter_id: Option<String>,
    /// Name of the VRouter.
    pub vrouter_name: Option<String>,
    /// VPC the VRouter belongs to.
    pub vpc_id: Option<String>,
}

pub(crate) static VROUTER: Schema = Schema::new(
    "VRouter",
    &[
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("RouteTableIds", ValueType::List(&ValueType::String))
            .wrapper("RouteTableId"),
        Field::new("VRouterId", ValueType::String),
        Field::new("VRouterName", ValueType::String),
        Field::new("VpcId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    VRouter, VROUTER, 0 => creation_time, 1 => description, 2 => region_id, 3 =>
    route_table_ids, 4 => vrouter_id, 5 => vrouter_name, 6 => vpc_id
);

impl VRouter {
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`route_table_ids`](Self#structfield.route_table_ids).
    #[inline]
    pub fn route_table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.route_table_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vrouter_id`](Self#structfield.vrouter_id).
    #[inline]
    pub fn vrouter_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vrouter_id = value.into_option();
        self
    }
    /// Sets [`vrouter_name`](Self#structfield.vrouter_name).
    #[inline]
    pub fn vrouter_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vrouter_name = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
}

static DESCRIBE_VROUTERS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVRouters",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VROUTERS_REQUEST,
    response: &DESCRIBE_VROUTERS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeVRoutersRequest {
    type Response = DescribeVRoutersResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VROUTERS;
}

impl aliyun_api_core::Paged for DescribeVRoutersRequest {
    type Item = VRouter;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["VRouters"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeVRoutersResponse) -> Vec<VRouter> {
        response.vrouters
    }
}

impl DescribeVRoutersRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists VRouters in a region.
    ///
    /// A policy can limit which VRouters a RAM user may list by their VPC, with the condition key `vpc:Vpc`: one VPC if VRouterId is given, `vpc/*` if it is not.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeVRoutersRequest`].
    #[inline]
    pub fn describe_vrouters(&self) -> Call<DescribeVRoutersRequest> {
        Call::new(&self.inner, DescribeVRoutersRequest::new())
    }
}

impl Call<DescribeVRoutersRequest> {
    /// Region of the VPCs that the VRouters belong to.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Id of one VRouter.
    #[inline]
    pub fn vrouter_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vrouter_id = value.into_option();
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
}
