// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVRouters`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeVRouters`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVRoutersRequest {
    /// Region of the VPCs that the VRouters belong to.
    pub region_id: String,
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

pub(crate) static DESCRIBE_VROUTERS_REQUEST: Schema = Schema {
    name: "DescribeVRoutersRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VRouterId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeVRoutersRequest, DESCRIBE_VROUTERS_REQUEST, 0 => region_id, 1 => vrouter_id,
    2 => page_number, 3 => page_size
);

/// The response of `DescribeVRouters`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_VROUTERS_RESPONSE: Schema = Schema {
    name: "DescribeVRoutersResponse",
    fields: &[
        Field::new("VRouters", ValueType::List(&ValueType::Record(&VROUTER)))
            .wrapper("VRouter"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeVRoutersResponse, DESCRIBE_VROUTERS_RESPONSE, 0 => vrouters, 1 =>
    total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

/// A VRouter as it is listed.
#[derive(Clone, Default, PartialEq)]
pub struct VRouter {
    /// When the VRouter was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<String>,
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

pub(crate) static VROUTER: Schema = Schema {
    name: "VRouter",
    fields: &[
        Field::new("CreationTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("RouteTableIds", ValueType::List(&ValueType::String))
            .wrapper("RouteTableId"),
        Field::new("VRouterId", ValueType::String),
        Field::new("VRouterName", ValueType::String),
        Field::new("VpcId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    VRouter, VROUTER, 0 => creation_time, 1 => description, 2 => region_id, 3 =>
    route_table_ids, 4 => vrouter_id, 5 => vrouter_name, 6 => vpc_id
);

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

impl DescribeVRoutersRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists VRouters in a region.
    ///
    /// A policy can limit which VRouters a RAM user may list by their VPC, with the condition key `vpc:Vpc`: one VPC if VRouterId is given, `vpc/*` if it is not.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 8.1; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn describe_vrouters(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribeVRoutersRequest> {
        Call::new(&self.inner, DescribeVRoutersRequest::new(region_id))
    }
}

impl Call<DescribeVRoutersRequest> {
    /// Id of one VRouter.
    #[inline]
    pub fn vrouter_id(mut self, value: impl Into<String>) -> Self {
        self.request.vrouter_id = Some(value.into());
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.request.page_number = Some(value);
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.request.page_size = Some(value);
        self
    }
}
