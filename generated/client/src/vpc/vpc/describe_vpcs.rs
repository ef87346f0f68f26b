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
/// [`InternalError`](super::super::ErrorCode::InternalError), [`InvalidVpcIdNumber.NotSupported`](super::super::ErrorCode::InvalidVpcIdNumberNotSupported), [`InvalidAliuid`](super::super::ErrorCode::InvalidAliuid), [`InvalidResourceGroupId`](super::super::ErrorCode::InvalidResourceGroupId), [`InvalidTagKey`](super::super::ErrorCode::InvalidTagKey), [`InvalidTagValue`](super::super::ErrorCode::InvalidTagValue), [`InvalidResourceGroupId.NotFound`](super::super::ErrorCode::InvalidResourceGroupIdNotFound), [`OperationUnsupported.ResourceGroupId`](super::super::ErrorCode::OperationUnsupportedResourceGroupId), [`IellgalParameter.OwnerAccount`](super::super::ErrorCode::IellgalParameterOwnerAccount), [`IllegalParam.OwnerId`](super::super::ErrorCode::IllegalParamOwnerId), [`InvalidAccount.NotFound`](super::super::ErrorCode::InvalidAccountNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 6.3; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpcsRequest {
    /// Region of the VPCs.
    pub region_id: Option<String>,
    /// Whether only default VPCs are listed. If false, they are left out.
    pub is_default: Option<bool>,
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
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Ids of the VPCs.
    ///
    /// At most 20 elements.
    pub vpc_id: Vec<String>,
    /// Name that the VPC has.
    pub vpc_name: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Account that owns the VPCs.
    pub vpc_owner_id: Option<i64>,
    /// DHCP options set of the VPCs.
    pub dhcp_options_set_id: Option<String>,
    /// Whether the VPCs have IPv6. If omitted, VPCs of both kinds are listed.
    pub enable_ipv6: Option<bool>,
}

pub(crate) static DESCRIBE_VPCS_REQUEST: Schema = Schema::new(
    "DescribeVpcsRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("IsDefault", ValueType::Boolean).aliases(&["Isdefault"]),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("VpcId", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("VpcName", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("VpcOwnerId", ValueType::Integer),
        Field::new("DhcpOptionsSetId", ValueType::String),
        Field::new("EnableIpv6", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DescribeVpcsRequest, DESCRIBE_VPCS_REQUEST, 0 => region_id, 1 => is_default, 2 =>
    page_number, 3 => page_size, 4 => resource_group_id, 5 => tag, 6 => vpc_id, 7 =>
    vpc_name, 8 => dry_run, 9 => vpc_owner_id, 10 => dhcp_options_set_id, 11 =>
    enable_ipv6
);

impl DescribeVpcsRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`is_default`](Self#structfield.is_default).
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_default = value.into_option();
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
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
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
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`vpc_owner_id`](Self#structfield.vpc_owner_id).
    #[inline]
    pub fn vpc_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.vpc_owner_id = value.into_option();
        self
    }
    /// Sets [`dhcp_options_set_id`](Self#structfield.dhcp_options_set_id).
    #[inline]
    pub fn dhcp_options_set_id(mut self, value: impl IntoOption<String>) -> Self {
        self.dhcp_options_set_id = value.into_option();
        self
    }
    /// Sets [`enable_ipv6`](Self#structfield.enable_ipv6).
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ipv6 = value.into_option();
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

pub(crate) static DESCRIBE_VPCS_RESPONSE: Schema = Schema::new(
    "DescribeVpcsResponse",
    &[
        Field::new("Vpcs", ValueType::List(&ValueType::Record(&VPC))).wrapper("Vpc"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

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

static DESCRIBE_VPCS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVpcs",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VPCS_REQUEST,
    response: &DESCRIBE_VPCS_RESPONSE,
    classes: &[
        ("InvalidVpcIdNumber.NotSupported", ErrorClass::Invalid),
        ("InvalidAliuid", ErrorClass::Invalid),
        ("InvalidResourceGroupId", ErrorClass::NotFound),
        ("InvalidTagKey", ErrorClass::Invalid),
        ("InvalidTagValue", ErrorClass::Invalid),
        ("OperationUnsupported.ResourceGroupId", ErrorClass::Invalid),
        ("IellgalParameter.OwnerAccount", ErrorClass::Invalid),
        ("IllegalParam.OwnerId", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
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
    /// Whether only default VPCs are listed. If false, they are left out.
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.is_default = value.into_option();
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
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
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
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Account that owns the VPCs.
    #[inline]
    pub fn vpc_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.vpc_owner_id = value.into_option();
        self
    }
    /// DHCP options set of the VPCs.
    #[inline]
    pub fn dhcp_options_set_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.dhcp_options_set_id = value.into_option();
        self
    }
    /// Whether the VPCs have IPv6. If omitted, VPCs of both kinds are listed.
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_ipv6 = value.into_option();
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
