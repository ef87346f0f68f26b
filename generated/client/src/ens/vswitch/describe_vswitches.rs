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

/// Lists the VSwitches of edge nodes.
///
/// Internal networks are built from VSwitches: the response shows which VSwitches can be added.
///
/// The parameters of `DescribeVSwitches`. Sent with [`Client::describe_vswitches`](super::super::Client::describe_vswitches); the response is a [`DescribeVSwitchesResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_vswitches().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidSecurityGroupId.NotFound`](super::super::ErrorCode::InvalidSecurityGroupIdNotFound), [`SecurityGroupRuleConflict.Duplicated`](super::super::ErrorCode::SecurityGroupRuleConflictDuplicated), [`AuthorizationLimitExceed`](super::super::ErrorCode::AuthorizationLimitExceed), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service API manual (2022), section 9.4; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVSwitchesRequest {
    /// Edge node of the VSwitches.
    pub ens_region_id: Option<String>,
    /// Id of one VSwitch.
    pub vswitch_id: Option<String>,
    /// Name that the VSwitches have.
    pub vswitch_name: Option<String>,
    /// Network that the VSwitches belong to.
    pub network_id: Option<String>,
    /// Page of the VSwitches to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of VSwitches on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Sort keys. If omitted, the result is sorted by edge node id in descending order.
    ///
    /// Default: `{"EnsRegionId":"desc"}`.
    pub order_by_params: Option<VSwitchOrder>,
    /// Edge nodes of the VSwitches.
    ///
    /// 1 to 100 elements.
    pub ens_region_ids: Vec<String>,
    /// Ids of VSwitches.
    ///
    /// 1 to 100 elements.
    pub vswitch_ids: Vec<String>,
    /// Whether VSwitches with IPv6 addresses are listed, or the others.
    pub enable_ipv6: Option<bool>,
}

pub(crate) static DESCRIBE_VSWITCHES_REQUEST: Schema = Schema::new(
    "DescribeVSwitchesRequest",
    &[
        Field::new("EnsRegionId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("VSwitchName", ValueType::String),
        Field::new("NetworkId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("OrderByParams", ValueType::Record(&VSWITCH_ORDER))
            .encoding(Encoding::Json),
        Field::new("EnsRegionIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("VSwitchIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("EnableIpv6", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DescribeVSwitchesRequest, DESCRIBE_VSWITCHES_REQUEST, 0 => ens_region_id, 1 =>
    vswitch_id, 2 => vswitch_name, 3 => network_id, 4 => page_number, 5 => page_size, 6
    => order_by_params, 7 => ens_region_ids, 8 => vswitch_ids, 9 => enable_ipv6
);

impl DescribeVSwitchesRequest {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
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
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_id = value.into_option();
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
    /// Sets [`order_by_params`](Self#structfield.order_by_params).
    #[inline]
    pub fn order_by_params(mut self, value: impl IntoOption<VSwitchOrder>) -> Self {
        self.order_by_params = value.into_option();
        self
    }
    /// Sets [`ens_region_ids`](Self#structfield.ens_region_ids).
    #[inline]
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vswitch_ids`](Self#structfield.vswitch_ids).
    #[inline]
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`enable_ipv6`](Self#structfield.enable_ipv6).
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ipv6 = value.into_option();
        self
    }
}

/// The response of `DescribeVSwitches`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVSwitchesResponse {
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of VSwitches on a page.
    pub page_size: Option<i64>,
    /// Number of VSwitches found.
    pub total_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// The VSwitches.
    ///
    /// A list of `VSwitch`.
    pub vswitches: Vec<VSwitch>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_VSWITCHES_RESPONSE: Schema = Schema::new(
    "DescribeVSwitchesResponse",
    &[
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("VSwitches", ValueType::List(&ValueType::Record(&VSWITCH)))
            .wrapper("VSwitch"),
    ],
);

aliyun_api_core::record!(
    DescribeVSwitchesResponse, DESCRIBE_VSWITCHES_RESPONSE, 0 => page_number, 1 =>
    page_size, 2 => total_count, 3 => request_id, 4 => vswitches
);

aliyun_api_core::response!(DescribeVSwitchesResponse);

impl DescribeVSwitchesResponse {
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
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`vswitches`](Self#structfield.vswitches).
    #[inline]
    pub fn vswitches(
        mut self,
        value: impl IntoIterator<Item = impl Into<VSwitch>>,
    ) -> Self {
        self.vswitches = value.into_iter().map(Into::into).collect();
        self
    }
}

/// Sort keys. If omitted, the result is sorted by edge node id in descending order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VSwitchOrder {
    /// Sort by the id of the edge node.
    pub ens_region_id: Option<SortOrder>,
}

pub(crate) static VSWITCH_ORDER: Schema = Schema::new(
    "VSwitchOrder",
    &[Field::new("EnsRegionId", ValueType::Enum(<SortOrder as OpenEnum>::VALUES))],
);

aliyun_api_core::record!(VSwitchOrder, VSWITCH_ORDER, 0 => ens_region_id);

impl VSwitchOrder {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<SortOrder>) -> Self {
        self.ens_region_id = value.into_option();
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
        ("AuthorizationLimitExceed", ErrorClass::Quota),
        ("ens.interface.error", ErrorClass::Internal),
        ("CallInterface", ErrorClass::Internal),
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
    /// Lists the VSwitches of edge nodes.
    ///
    /// Internal networks are built from VSwitches: the response shows which VSwitches can be added.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeVSwitchesRequest`].
    #[inline]
    pub fn describe_vswitches(&self) -> Call<DescribeVSwitchesRequest> {
        Call::new(&self.inner, DescribeVSwitchesRequest::new())
    }
}

impl Call<DescribeVSwitchesRequest> {
    /// Edge node of the VSwitches.
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ens_region_id = value.into_option();
        self
    }
    /// Id of one VSwitch.
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vswitch_id = value.into_option();
        self
    }
    /// Name that the VSwitches have.
    #[inline]
    pub fn vswitch_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vswitch_name = value.into_option();
        self
    }
    /// Network that the VSwitches belong to.
    #[inline]
    pub fn network_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.network_id = value.into_option();
        self
    }
    /// Page of the VSwitches to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of VSwitches on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Sort keys. If omitted, the result is sorted by edge node id in descending order.
    #[inline]
    pub fn order_by_params(mut self, value: impl IntoOption<VSwitchOrder>) -> Self {
        self.request.order_by_params = value.into_option();
        self
    }
    /// Edge nodes of the VSwitches.
    #[inline]
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.ens_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Ids of VSwitches.
    #[inline]
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Whether VSwitches with IPv6 addresses are listed, or the others.
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_ipv6 = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeVSwitchesRequest {
    type Found = VSwitch;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "VSwitch",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("VSwitchId"),
                field: Some("VSwitchId"),
            },
        ],
        status: "Status",
        not_found: &["InvalidVSwitchId.NotFound"],
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
    fn into_found(response: DescribeVSwitchesResponse) -> Vec<VSwitch> {
        response.vswitches
    }
}

impl Client {
    /// Waits until a VSwitch is `Available`; it looks with `DescribeVSwitches`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_vswitch_available(
        &self,
        vswitch_id: impl Into<String>,
    ) -> crate::Wait<DescribeVSwitchesRequest> {
        crate::Wait::new(&self.inner, "Available", vec![vswitch_id.into()])
    }
    /// Waits until a VSwitch is gone; it looks with `DescribeVSwitches`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_vswitch_deleted(
        &self,
        vswitch_id: impl Into<String>,
    ) -> crate::WaitGone<DescribeVSwitchesRequest> {
        crate::WaitGone::new(&self.inner, vec![vswitch_id.into()])
    }
}
