// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVpcs`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists VPCs in a region.
///
/// The parameters of `DescribeVpcs`. Sent with [`Client::describe_vpcs`](super::super::Client::describe_vpcs); the response is a [`DescribeVpcsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_vpcs().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InternalError`](super::super::ErrorCode::InternalError2).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 6.3; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpcsRequest {
    /// Region of the VPCs.
    pub region_id: Option<String>,
    /// Whether the default VPC is listed, too.
    ///
    /// Default: `true`.
    pub isdefault: Option<bool>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Resource group of the VPCs.
    pub resource_group_id: Option<String>,
    /// Tags that the VPCs have.
    ///
    /// 1 to 5 elements.
    pub tag: Vec<VpcTagFilter>,
    /// Ids of the VPCs.
    ///
    /// At most 20 elements.
    pub vpc_id: Vec<String>,
    /// Name that the VPC has.
    pub vpc_name: Option<String>,
}

pub(crate) static DESCRIBE_VPCS_REQUEST: Schema = Schema {
    name: "DescribeVpcsRequest",
    fields: &[
        Field::new("RegionId", ValueType::String),
        Field::new("Isdefault", ValueType::Boolean).aliases(&["IsDefault"]),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&VPC_TAG_FILTER)))
            .encoding(Encoding::Repeat),
        Field::new("VpcId", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("VpcName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeVpcsRequest, DESCRIBE_VPCS_REQUEST, 0 => region_id, 1 => isdefault, 2 =>
    page_number, 3 => page_size, 4 => resource_group_id, 5 => tag, 6 => vpc_id, 7 =>
    vpc_name
);

impl DescribeVpcsRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`isdefault`](Self#structfield.isdefault).
    #[inline]
    pub fn isdefault(mut self, value: impl IntoOption<bool>) -> Self {
        self.isdefault = value.into_option();
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
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpcTagFilter>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.vpc_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vpc_name`](Self#structfield.vpc_name).
    #[inline]
    pub fn vpc_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_name = value.into_option();
        self
    }
}

/// The response of `DescribeVpcs`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpcsResponse {
    /// The VPCs.
    ///
    /// A list of `Vpc`.
    pub vpcs: Vec<Vpc>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of VPCs on this page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_VPCS_RESPONSE: Schema = Schema {
    name: "DescribeVpcsResponse",
    fields: &[
        Field::new("Vpcs", ValueType::List(&ValueType::Record(&VPC))).wrapper("Vpc"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeVpcsResponse, DESCRIBE_VPCS_RESPONSE, 0 => vpcs, 1 => total_count, 2 =>
    page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeVpcsResponse);

impl DescribeVpcsResponse {
    /// Sets [`vpcs`](Self#structfield.vpcs).
    #[inline]
    pub fn vpcs(mut self, value: impl IntoIterator<Item = impl Into<Vpc>>) -> Self {
        self.vpcs = value.into_iter().map(Into::into).collect();
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

/// A tag to look for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcTagFilter {
    /// Key to look for.
    pub key: Option<String>,
    /// Value to look for.
    pub value: Option<String>,
}

pub(crate) static VPC_TAG_FILTER: Schema = Schema {
    name: "VpcTagFilter",
    fields: &[
        Field::new("Key", ValueType::String),
        Field::new("Value", ValueType::String),
    ],
};

aliyun_api_core::record!(VpcTagFilter, VPC_TAG_FILTER, 0 => key, 1 => value);

impl VpcTagFilter {
    /// A key with its value.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
        }
    }
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for VpcTagFilter {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}

impl VpcTagFilter {
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

static DESCRIBE_VPCS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVpcs",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VPCS_REQUEST,
    response: &DESCRIBE_VPCS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeVpcsRequest {
    type Response = DescribeVpcsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VPCS;
}

impl aliyun_api_core::Paged for DescribeVpcsRequest {
    type Item = Vpc;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Vpcs"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeVpcsResponse) -> Vec<Vpc> {
        response.vpcs
    }
}

impl DescribeVpcsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists VPCs in a region.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeVpcsRequest`].
    #[inline]
    pub fn describe_vpcs(&self) -> Call<DescribeVpcsRequest> {
        Call::new(&self.inner, DescribeVpcsRequest::new())
    }
}

impl Call<DescribeVpcsRequest> {
    /// Region of the VPCs.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether the default VPC is listed, too.
    #[inline]
    pub fn isdefault(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.isdefault = value.into_option();
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
    /// Resource group of the VPCs.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags that the VPCs have.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<VpcTagFilter>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Ids of the VPCs.
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.request.vpc_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Name that the VPC has.
    #[inline]
    pub fn vpc_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_name = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeVpcsRequest {
    type Found = Vpc;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "Vpc",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("VpcId"),
                field: Some("VpcId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidVpcId.NotFound"],
        moves: &[("Pending", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Pending",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &[],
            },
        ],
    };
    #[inline]
    fn into_found(response: DescribeVpcsResponse) -> Vec<Vpc> {
        response.vpcs
    }
}

impl Client {
    /// Waits until a Vpc is `Available`; it looks with `DescribeVpcs`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_vpc_available(
        &self,
        vpc_id: impl Into<String>,
    ) -> crate::Wait<DescribeVpcsRequest> {
        crate::Wait::new(&self.inner, "Available", vec![vpc_id.into()])
    }
    /// Waits until a Vpc is gone; it looks with `DescribeVpcs`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_vpc_deleted(
        &self,
        vpc_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeVpcsRequest> {
        crate::WaitGone::new(&self.inner, vec![vpc_id.into()])
    }
}
