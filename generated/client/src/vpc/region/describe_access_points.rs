// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeAccessPoints`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeAccessPoints`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAccessPointsRequest {
    /// Region of the access points.
    pub region_id: String,
    /// Filters for the access points.
    ///
    /// 1 to 5 elements.
    pub filter: Vec<AccessPointFilter>,
    /// Provider of the data center that is connected to the access point.
    pub host_operator: Option<String>,
    /// Name that the access point has.
    pub name: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
}

pub(crate) static DESCRIBE_ACCESS_POINTS_REQUEST: Schema = Schema {
    name: "DescribeAccessPointsRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Filter", ValueType::List(&ValueType::Record(&ACCESS_POINT_FILTER)))
            .encoding(Encoding::Repeat),
        Field::new("HostOperator", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeAccessPointsRequest, DESCRIBE_ACCESS_POINTS_REQUEST, 0 => region_id, 1 =>
    filter, 2 => host_operator, 3 => name, 4 => page_number, 5 => page_size
);

/// The response of `DescribeAccessPoints`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAccessPointsResponse {
    /// The access points.
    ///
    /// A list of `AccessPoint`.
    pub access_point_set: Vec<AccessPoint>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DESCRIBE_ACCESS_POINTS_RESPONSE: Schema = Schema {
    name: "DescribeAccessPointsResponse",
    fields: &[
        Field::new("AccessPointSet", ValueType::List(&ValueType::Record(&ACCESS_POINT)))
            .wrapper("AccessPointType"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeAccessPointsResponse, DESCRIBE_ACCESS_POINTS_RESPONSE, 0 => access_point_set,
    1 => total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

/// A filter for the access points to list.
#[derive(Clone, Default, PartialEq)]
pub struct AccessPointFilter {
    /// What to filter by.
    pub key: Option<String>,
    /// Values to look for.
    ///
    /// 1 to 5 elements.
    pub value: Vec<String>,
}

pub(crate) static ACCESS_POINT_FILTER: Schema = Schema {
    name: "AccessPointFilter",
    fields: &[
        Field::new("Key", ValueType::String),
        Field::new("Value", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
};

aliyun_api_core::record!(AccessPointFilter, ACCESS_POINT_FILTER, 0 => key, 1 => value);

/// A place where physical connections end.
#[derive(Clone, Default, PartialEq)]
pub struct AccessPoint {
    /// Id of the access point.
    pub access_point_id: Option<String>,
    /// Region of the access point.
    pub attached_region_no: Option<String>,
    /// Description of the access point.
    pub description: Option<String>,
    /// Provider of the access point.
    pub host_operator: Option<String>,
    /// Where the access point is.
    pub location: Option<String>,
    /// Name of the access point.
    pub name: Option<String>,
    /// State the access point is in.
    pub status: Option<String>,
    /// Type of the network of the access point.
    pub r#type: Option<String>,
}

pub(crate) static ACCESS_POINT: Schema = Schema {
    name: "AccessPoint",
    fields: &[
        Field::new("AccessPointId", ValueType::String),
        Field::new("AttachedRegionNo", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("HostOperator", ValueType::String),
        Field::new("Location", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Status", ValueType::String),
        Field::new("Type", ValueType::String),
    ],
};

aliyun_api_core::record!(
    AccessPoint, ACCESS_POINT, 0 => access_point_id, 1 => attached_region_no, 2 =>
    description, 3 => host_operator, 4 => location, 5 => name, 6 => status, 7 => r#type
);

static DESCRIBE_ACCESS_POINTS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeAccessPoints",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_ACCESS_POINTS_REQUEST,
    response: &DESCRIBE_ACCESS_POINTS_RESPONSE,
    classes: &[
        ("InvalidRegionId.NotSupport", ErrorClass::NotFound),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeAccessPointsRequest {
    type Response = DescribeAccessPointsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_ACCESS_POINTS;
}

impl DescribeAccessPointsRequest {
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
    /// Lists the access points for physical connections in a region.
    ///
    /// # Errors
    /// `InvalidRegionId.NotSupport`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 10.2.
    #[inline]
    pub fn describe_access_points(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribeAccessPointsRequest> {
        Call::new(&self.inner, DescribeAccessPointsRequest::new(region_id))
    }
}

impl Call<DescribeAccessPointsRequest> {
    /// Filters for the access points.
    #[inline]
    pub fn filter(mut self, value: impl IntoIterator<Item = AccessPointFilter>) -> Self {
        self.request.filter = value.into_iter().collect();
        self
    }
    /// Provider of the data center that is connected to the access point.
    #[inline]
    pub fn host_operator(mut self, value: impl Into<String>) -> Self {
        self.request.host_operator = Some(value.into());
        self
    }
    /// Name that the access point has.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
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
