// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GetDhcpOptionsSet`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads one DHCP options set with its VPCs.
///
/// The parameters of `GetDhcpOptionsSet`. Sent with [`Client::get_dhcp_options_set`](super::super::Client::get_dhcp_options_set); the response is a [`GetDhcpOptionsSetResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.get_dhcp_options_set("dopt-o6w0df4epg9zo8isy****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDhcpOptionsSetRequest {
    /// Region of the set.
    pub region_id: Option<String>,
    /// Set to read.
    ///
    /// Required.
    pub dhcp_options_set_id: String,
}

pub(crate) static GET_DHCP_OPTIONS_SET_REQUEST: Schema = Schema::new(
    "GetDhcpOptionsSetRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("DhcpOptionsSetId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    GetDhcpOptionsSetRequest, GET_DHCP_OPTIONS_SET_REQUEST, 0 => region_id, 1 =>
    dhcp_options_set_id
);

impl GetDhcpOptionsSetRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`dhcp_options_set_id`](Self#structfield.dhcp_options_set_id).
    #[inline]
    pub fn dhcp_options_set_id(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_id = value.into();
        self
    }
}

/// The response of `GetDhcpOptionsSet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetDhcpOptionsSetResponse {
    /// Description of the set.
    pub dhcp_options_set_description: Option<String>,
    /// State that the set is in.
    pub status: Option<DhcpOptionsSetStatus>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the set.
    pub dhcp_options_set_id: Option<String>,
    /// Name of the set.
    pub dhcp_options_set_name: Option<String>,
    /// Account that owns the set.
    pub owner_id: Option<i64>,
    /// What the set says.
    pub dhcp_options: Option<DhcpOptions>,
    /// VPCs that the set is attached to.
    pub associate_vpcs: Vec<DhcpOptionsSetVpc>,
    /// Resource group of the set.
    pub resource_group_id: Option<String>,
    /// Tags of the set.
    pub tags: Vec<Tag>,
    /// When the set was created.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub creation_time: Option<Timestamp>,
    metadata: Metadata,
}

pub(crate) static GET_DHCP_OPTIONS_SET_RESPONSE: Schema = Schema::new(
    "GetDhcpOptionsSetResponse",
    &[
        Field::new("DhcpOptionsSetDescription", ValueType::String),
        Field::new(
            "Status",
            ValueType::Enum(<DhcpOptionsSetStatus as OpenEnum>::VALUES),
        ),
        Field::new("RequestId", ValueType::String),
        Field::new("DhcpOptionsSetId", ValueType::String),
        Field::new("DhcpOptionsSetName", ValueType::String),
        Field::new("OwnerId", ValueType::Integer),
        Field::new("DhcpOptions", ValueType::Record(&DHCP_OPTIONS)),
        Field::new(
            "AssociateVpcs",
            ValueType::List(&ValueType::Record(&DHCP_OPTIONS_SET_VPC)),
        ),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))),
        Field::new("CreationTime", ValueType::String),
    ],
);

aliyun_api_core::record!(
    GetDhcpOptionsSetResponse, GET_DHCP_OPTIONS_SET_RESPONSE, 0 =>
    dhcp_options_set_description, 1 => status, 2 => request_id, 3 => dhcp_options_set_id,
    4 => dhcp_options_set_name, 5 => owner_id, 6 => dhcp_options, 7 => associate_vpcs, 8
    => resource_group_id, 9 => tags, 10 => creation_time
);

aliyun_api_core::response!(GetDhcpOptionsSetResponse);

impl GetDhcpOptionsSetResponse {
    /// Sets [`dhcp_options_set_description`](Self#structfield.dhcp_options_set_description).
    #[inline]
    pub fn dhcp_options_set_description(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.dhcp_options_set_description = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<DhcpOptionsSetStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`dhcp_options_set_id`](Self#structfield.dhcp_options_set_id).
    #[inline]
    pub fn dhcp_options_set_id(mut self, value: impl IntoOption<String>) -> Self {
        self.dhcp_options_set_id = value.into_option();
        self
    }
    /// Sets [`dhcp_options_set_name`](Self#structfield.dhcp_options_set_name).
    #[inline]
    pub fn dhcp_options_set_name(mut self, value: impl IntoOption<String>) -> Self {
        self.dhcp_options_set_name = value.into_option();
        self
    }
    /// Sets [`owner_id`](Self#structfield.owner_id).
    #[inline]
    pub fn owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.owner_id = value.into_option();
        self
    }
    /// Sets [`dhcp_options`](Self#structfield.dhcp_options).
    #[inline]
    pub fn dhcp_options(mut self, value: impl IntoOption<DhcpOptions>) -> Self {
        self.dhcp_options = value.into_option();
        self
    }
    /// Sets [`associate_vpcs`](Self#structfield.associate_vpcs).
    #[inline]
    pub fn associate_vpcs(
        mut self,
        value: impl IntoIterator<Item = impl Into<DhcpOptionsSetVpc>>,
    ) -> Self {
        self.associate_vpcs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
}

/// A VPC of a DHCP options set.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DhcpOptionsSetVpc {
    /// State of the association.
    pub associate_status: Option<DhcpOptionsSetVpcStatus>,
    /// Id of the VPC.
    pub vpc_id: Option<String>,
}

pub(crate) static DHCP_OPTIONS_SET_VPC: Schema = Schema::new(
    "DhcpOptionsSetVpc",
    &[
        Field::new(
            "AssociateStatus",
            ValueType::Enum(<DhcpOptionsSetVpcStatus as OpenEnum>::VALUES),
        ),
        Field::new("VpcId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DhcpOptionsSetVpc, DHCP_OPTIONS_SET_VPC, 0 => associate_status, 1 => vpc_id
);

impl DhcpOptionsSetVpc {
    /// Sets [`associate_status`](Self#structfield.associate_status).
    #[inline]
    pub fn associate_status(
        mut self,
        value: impl IntoOption<DhcpOptionsSetVpcStatus>,
    ) -> Self {
        self.associate_status = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
}

/// State of the association.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DhcpOptionsSetVpcStatus {
    /// `InUse`: in use.
    InUse,
    /// `Pending`: being configured.
    Pending,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    DhcpOptionsSetVpcStatus, InUse = "InUse", Pending = "Pending"
);

static GET_DHCP_OPTIONS_SET: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "GetDhcpOptionsSet",
    kind: ActionKind::Read,
    idempotency: None,
    request: &GET_DHCP_OPTIONS_SET_REQUEST,
    response: &GET_DHCP_OPTIONS_SET_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for GetDhcpOptionsSetRequest {
    type Response = GetDhcpOptionsSetResponse;
    const ACTION: &'static ActionInfo = &GET_DHCP_OPTIONS_SET;
}

impl GetDhcpOptionsSetRequest {
    /// With what is required.
    #[inline]
    pub fn new(dhcp_options_set_id: impl Into<String>) -> Self {
        Self {
            dhcp_options_set_id: dhcp_options_set_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads one DHCP options set with its VPCs.
    ///
    /// Parameters with their limits, errors, and an example: [`GetDhcpOptionsSetRequest`].
    #[inline]
    pub fn get_dhcp_options_set(
        &self,
        dhcp_options_set_id: impl Into<String>,
    ) -> Call<GetDhcpOptionsSetRequest> {
        Call::new(&self.inner, GetDhcpOptionsSetRequest::new(dhcp_options_set_id))
    }
}

impl Call<GetDhcpOptionsSetRequest> {
    /// Region of the set.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
