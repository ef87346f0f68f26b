// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVSwitches`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeVSwitches`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVSwitchesRequest {
    /// Region of the VPC that the VSwitches belong to.
    pub region_id: String,
    /// true for all VSwitches, false to leave out the default one.
    ///
    /// Default: `true`.
    pub isdefault: Option<bool>,
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
}

pub(crate) static DESCRIBE_VSWITCHES_REQUEST: Schema = Schema {
    name: "DescribeVSwitchesRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Isdefault", ValueType::Boolean).aliases(&["IsDefault"]),
        Field::new("OwnerAccount", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("RouteTableId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("VSwitchName", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("ZoneId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeVSwitchesRequest, DESCRIBE_VSWITCHES_REQUEST, 0 => region_id, 1 => isdefault,
    2 => owner_account, 3 => page_number, 4 => page_size, 5 => resource_group_id, 6 =>
    route_table_id, 7 => vswitch_id, 8 => vswitch_name, 9 => vpc_id, 10 => zone_id
);

/// The response of `DescribeVSwitches`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_VSWITCHES_RESPONSE: Schema = Schema {
    name: "DescribeVSwitchesResponse",
    fields: &[
        Field::new("VSwitches", ValueType::List(&ValueType::Record(&VSWITCH)))
            .wrapper("VSwitch"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeVSwitchesResponse, DESCRIBE_VSWITCHES_RESPONSE, 0 => vswitches, 1 =>
    total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

static DESCRIBE_VSWITCHES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVSwitches",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VSWITCHES_REQUEST,
    response: &DESCRIBE_VSWITCHES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeVSwitchesRequest {
    type Response = DescribeVSwitchesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VSWITCHES;
}

impl DescribeVSwitchesRequest {
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
    /// Lists VSwitches in a region.
    ///
    /// The parameters are checked one by one, not against each other; a VSwitch is listed if it matches all of them.
    /// A policy can limit the call to one VPC with the condition key `vpc:Vpc`.
    ///
    /// # Errors
    /// `InvalidVSwitchId.NotFound`, `Forbidden.VpcNotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 7.1; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn describe_vswitches(
        &self,
        region_id: impl Into<String>,
    ) -> Call<DescribeVSwitchesRequest> {
        Call::new(&self.inner, DescribeVSwitchesRequest::new(region_id))
    }
}

impl Call<DescribeVSwitchesRequest> {
    /// true for all VSwitches, false to leave out the default one.
    #[inline]
    pub fn isdefault(mut self, value: bool) -> Self {
        self.request.isdefault = Some(value);
        self
    }
    /// Account of the owner.
    #[inline]
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.request.owner_account = Some(value.into());
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
    /// Resource group of the VSwitches.
    #[inline]
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.request.resource_group_id = Some(value.into());
        self
    }
    /// Route table that the VSwitches use.
    #[inline]
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.request.route_table_id = Some(value.into());
        self
    }
    /// Id of one VSwitch.
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.request.vswitch_id = Some(value.into());
        self
    }
    /// Name that the VSwitch has.
    #[inline]
    pub fn vswitch_name(mut self, value: impl Into<String>) -> Self {
        self.request.vswitch_name = Some(value.into());
        self
    }
    /// VPC that the VSwitches belong to.
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.request.vpc_id = Some(value.into());
        self
    }
    /// Zone of the VSwitches.
    #[inline]
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.request.zone_id = Some(value.into());
        self
    }
}
