// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVSwitches`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists VSwitches in a region.
///
/// The parameters are checked one by one, not against each other; a VSwitch is listed if it matches all of them.
/// A policy can limit the call to one VPC with the condition key `vpc:Vpc`.
///
/// The parameters of `DescribeVSwitches`. Sent with [`Client::describe_vswitches`](super::super::Client::describe_vswitches); the response is a [`DescribeVSwitchesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_vswitches().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidVSwitchId.NotFound`](super::super::ErrorCode::InvalidVSwitchIdNotFound), [`Forbidden.VpcNotFound`](super::super::ErrorCode::ForbiddenVpcNotFound), [`InvalidTagKey`](super::super::ErrorCode::InvalidTagKey), [`InvalidTagValue`](super::super::ErrorCode::InvalidTagValue), [`IellgalParameter.OwnerAccount`](super::super::ErrorCode::IellgalParameterOwnerAccount), [`IllegalParam.OwnerId`](super::super::ErrorCode::IllegalParamOwnerId), [`InvalidVpcIdNumber.NotSupported`](super::super::ErrorCode::InvalidVpcIdNumberNotSupported), [`InvalidVSwitchIdNumber.NotSupported`](super::super::ErrorCode::InvalidVSwitchIdNumberNotSupported).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 7.1; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVSwitchesRequest {
    /// Region of the VPC that the VSwitches belong to. Send it, VpcId or both.
    pub region_id: Option<String>,
    /// Whether only default VSwitches are listed. If false, they are left out; if omitted, all are listed.
    pub is_default: Option<bool>,
    /// Account of the owner.
    pub owner_account: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Resource group of the VSwitches.
    pub resource_group_id: Option<String>,
    /// Route table that the VSwitches use.
    pub route_table_id: Option<String>,
    /// Id of one VSwitch.
    pub vswitch_id: Option<String>,
    /// Name that the VSwitch has.
    pub vswitch_name: Option<String>,
    /// VPC that the VSwitches belong to.
    pub vpc_id: Option<String>,
    /// Zone of the VSwitches.
    pub zone_id: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Account that owns the VSwitches.
    pub vswitch_owner_id: Option<i64>,
    /// Whether the VSwitches have IPv6. If omitted, VSwitches of both kinds are listed.
    pub enable_ipv6: Option<bool>,
    /// Tags that the VSwitches have.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
}

pub(crate) static DESCRIBE_VSWITCHES_REQUEST: Schema = Schema::new(
    "DescribeVSwitchesRequest",
    &[
        Field::new("RegionId", ValueType::String),
        Field::new("IsDefault", ValueType::Boolean).aliases(&["Isdefault"]),
        Field::new("OwnerAccount", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("RouteTableId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("VSwitchName", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("ZoneId", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("VSwitchOwnerId", ValueType::Integer),
        Field::new("EnableIpv6", ValueType::Boolean),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    DescribeVSwitchesRequest, DESCRIBE_VSWITCHES_REQUEST, 0 => region_id, 1 =>
    is_default, 2 => owner_account, 3 => page_number, 4 => page_size, 5 =>
    resource_group_id, 6 => route_table_id, 7 => vswitch_id, 8 => vswitch_name, 9 =>
    vpc_id, 10 => zone_id, 11 => dry_run, 12 => vswitch_owner_id, 13 => enable_ipv6, 14
    => tag
);

impl DescribeVSwitchesRequest {
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
    /// Sets [`owner_account`](Self#structfield.owner_account).
    #[inline]
    pub fn owner_account(mut self, value: impl IntoOption<String>) -> Self {
        self.owner_account = value.into_option();
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
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`vswitch_name`](Self#structfield.vswitch_name).
    #[inline]
    pub fn vswitch_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_name = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`zone_id`](Self#structfield.zone_id).
    #[inline]
    pub fn zone_id(mut self, value: impl IntoOption<String>) -> Self {
        self.zone_id = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`vswitch_owner_id`](Self#structfield.vswitch_owner_id).
    #[inline]
    pub fn vswitch_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.vswitch_owner_id = value.into_option();
        self
    }
    /// Sets [`enable_ipv6`](Self#structfield.enable_ipv6).
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ipv6 = value.into_option();
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
}

/// The response of `DescribeVSwitches`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVSwitchesResponse {
    /// The VSwitches.
    ///
    /// A list of `VSwitch`.
    pub vswitches: Vec<VSwitch>,
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

pub(crate) static DESCRIBE_VSWITCHES_RESPONSE: Schema = Schema::new(
    "DescribeVSwitchesResponse",
    &[
        Field::new("VSwitches", ValueType::List(&ValueType::Record(&VSWITCH)))
            .wrapper("VSwitch"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeVSwitchesResponse, DESCRIBE_VSWITCHES_RESPONSE, 0 => vswitches, 1 =>
    total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeVSwitchesResponse);

impl DescribeVSwitchesResponse {
    /// Sets [`vswitches`](Self#structfield.vswitches).
    #[inline]
    pub fn vswitches(
        mut self,
        value: impl IntoIterator<Item = impl Into<VSwitch>>,
    ) -> Self {
        self.vswitches = value.into_iter().map(Into::into).collect();
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

static DESCRIBE_VSWITCHES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVSwitches",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VSWITCHES_REQUEST,
    response: &DESCRIBE_VSWITCHES_RESPONSE,
    classes: &[
        ("InvalidTagKey", ErrorClass::Invalid),
        ("InvalidTagValue", ErrorClass::Invalid),
        ("IellgalParameter.OwnerAccount", ErrorClass::Invalid),
        ("IllegalParam.OwnerId", ErrorClass::Invalid),
        ("InvalidVpcIdNumber.NotSupported", ErrorClass::Invalid),
        ("InvalidVSwitchIdNumber.NotSupported", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeVSwitchesRequest {
    type Response = DescribeVSwitchesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VSWITCHES;
}

impl aliyun_api_core::Paged for DescribeVSwitchesRequest {
    type Item = VSwitch;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["VSwitches"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeVSwitchesResponse) -> Vec<VSwitch> {
        response.vswitches
    }
}

impl DescribeVSwitchesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists VSwitches in a region.
    ///
    /// The parameters are checked one by one, not against each other; a VSwitch is listed if it matches all of them.
    /// A policy can limit the call to one VPC with the condition key `vpc:Vpc`.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeVSwitchesRequest`].
    #[inline]
    pub fn describe_vswitches(&self) -> Call<DescribeVSwitchesRequest> {
        Call::new(&self.inner, DescribeVSwitchesRequest::new())
    }
}

impl Call<DescribeVSwitchesRequest> {
    /// Region of the VPC that the VSwitches belong to. Send it, VpcId or both.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether only default VSwitches are listed. If false, they are left out; if omitted, all are listed.
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.is_default = value.into_option();
        self
    }
    /// Account of the owner.
    #[inline]
    pub fn owner_account(mut self, value: impl IntoOption<String>) -> Self {
        self.request.owner_account = value.into_option();
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
    /// Resource group of the VSwitches.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Route table that the VSwitches use.
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_table_id = value.into_option();
        self
    }
    /// Id of one VSwitch.
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vswitch_id = value.into_option();
        self
    }
    /// Name that the VSwitch has.
    #[inline]
    pub fn vswitch_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vswitch_name = value.into_option();
        self
    }
    /// VPC that the VSwitches belong to.
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_id = value.into_option();
        self
    }
    /// Zone of the VSwitches.
    #[inline]
    pub fn zone_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.zone_id = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Account that owns the VSwitches.
    #[inline]
    pub fn vswitch_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.vswitch_owner_id = value.into_option();
        self
    }
    /// Whether the VSwitches have IPv6. If omitted, VSwitches of both kinds are listed.
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_ipv6 = value.into_option();
        self
    }
    /// Tags that the VSwitches have.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}
