// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCenAttachedChildInstanceAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Shows a network that is attached to a CEN instance.
///
/// The parameters of `DescribeCenAttachedChildInstanceAttribute`. Sent with [`Client::describe_cen_attached_child_instance_attribute`](super::super::Client::describe_cen_attached_child_instance_attribute); the response is a [`DescribeCenAttachedChildInstanceAttributeResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::cen;
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .describe_cen_attached_child_instance_attribute(cen::DescribeCenAttachedChildInstanceAttributeRequired {
///         cen_id: "cen-5mv960yjhja0dh****".into(),
///         child_instance_id: "vpc-2zebdboka7d7t37vo****".into(),
///         child_instance_type: "VPC".into(),
///         child_instance_region_id: "cn-beijing".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`SystemBusy`](super::super::ErrorCode::SystemBusy), [`ParameterError`](super::super::ErrorCode::ParameterError).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstanceAttributeRequest {
    /// Instance that the network is attached to.
    ///
    /// Required.
    pub cen_id: String,
    /// Id of the network.
    ///
    /// Required.
    pub child_instance_id: String,
    /// Type of the network.
    ///
    /// Required.
    pub child_instance_type: ChildInstanceType,
    /// Region of the network.
    ///
    /// Required.
    pub child_instance_region_id: String,
}

pub(crate) static DESCRIBE_CEN_ATTACHED_CHILD_INSTANCE_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "DescribeCenAttachedChildInstanceAttributeRequest",
    &[
        Field::new("CenId", ValueType::String).required(),
        Field::new("ChildInstanceId", ValueType::String).required(),
        Field::new(
                "ChildInstanceType",
                ValueType::Enum(<ChildInstanceType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("ChildInstanceRegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DescribeCenAttachedChildInstanceAttributeRequest,
    DESCRIBE_CEN_ATTACHED_CHILD_INSTANCE_ATTRIBUTE_REQUEST, 0 => cen_id, 1 =>
    child_instance_id, 2 => child_instance_type, 3 => child_instance_region_id
);

impl DescribeCenAttachedChildInstanceAttributeRequest {
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = value.into();
        self
    }
    /// Sets [`child_instance_id`](Self#structfield.child_instance_id).
    #[inline]
    pub fn child_instance_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_id = value.into();
        self
    }
    /// Sets [`child_instance_type`](Self#structfield.child_instance_type).
    #[inline]
    pub fn child_instance_type(mut self, value: impl Into<ChildInstanceType>) -> Self {
        self.child_instance_type = value.into();
        self
    }
    /// Sets [`child_instance_region_id`](Self#structfield.child_instance_region_id).
    #[inline]
    pub fn child_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_region_id = value.into();
        self
    }
}

/// The response of `DescribeCenAttachedChildInstanceAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstanceAttributeResponse {
    /// Instance that the network is attached to.
    pub cen_id: Option<String>,
    /// Id of the network.
    pub child_instance_id: Option<String>,
    /// Name of the network.
    pub child_instance_name: Option<String>,
    /// Type of the network.
    pub child_instance_type: Option<ChildInstanceType>,
    /// Region of the network.
    pub child_instance_region_id: Option<String>,
    /// Account that owns the network.
    pub child_instance_owner_id: Option<i64>,
    /// State of the attachment.
    pub status: Option<ChildInstanceStatus>,
    /// When the network was attached, to the minute.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub child_instance_attach_time: Option<Timestamp>,
    /// The addresses of the network.
    pub child_instance_attributes: Option<ChildInstanceAttributes>,
    /// Route tables of the network.
    pub child_instance_route_tables: Option<serde_json::Value>,
    /// Cloud service that manages the attachment.
    pub managed_service: Option<String>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_CEN_ATTACHED_CHILD_INSTANCE_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "DescribeCenAttachedChildInstanceAttributeResponse",
    &[
        Field::new("CenId", ValueType::String),
        Field::new("ChildInstanceId", ValueType::String),
        Field::new("ChildInstanceName", ValueType::String),
        Field::new(
            "ChildInstanceType",
            ValueType::Enum(<ChildInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("ChildInstanceRegionId", ValueType::String),
        Field::new("ChildInstanceOwnerId", ValueType::Integer),
        Field::new("Status", ValueType::Enum(<ChildInstanceStatus as OpenEnum>::VALUES)),
        Field::new("ChildInstanceAttachTime", ValueType::String),
        Field::new(
            "ChildInstanceAttributes",
            ValueType::Record(&CHILD_INSTANCE_ATTRIBUTES),
        ),
        Field::new("ChildInstanceRouteTables", ValueType::Any),
        Field::new("ManagedService", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeCenAttachedChildInstanceAttributeResponse,
    DESCRIBE_CEN_ATTACHED_CHILD_INSTANCE_ATTRIBUTE_RESPONSE, 0 => cen_id, 1 =>
    child_instance_id, 2 => child_instance_name, 3 => child_instance_type, 4 =>
    child_instance_region_id, 5 => child_instance_owner_id, 6 => status, 7 =>
    child_instance_attach_time, 8 => child_instance_attributes, 9 =>
    child_instance_route_tables, 10 => managed_service, 11 => request_id
);

aliyun_api_core::response!(DescribeCenAttachedChildInstanceAttributeResponse);

impl DescribeCenAttachedChildInstanceAttributeResponse {
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_id = value.into_option();
        self
    }
    /// Sets [`child_instance_id`](Self#structfield.child_instance_id).
    #[inline]
    pub fn child_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.child_instance_id = value.into_option();
        self
    }
    /// Sets [`child_instance_name`](Self#structfield.child_instance_name).
    #[inline]
    pub fn child_instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.child_instance_name = value.into_option();
        self
    }
    /// Sets [`child_instance_type`](Self#structfield.child_instance_type).
    #[inline]
    pub fn child_instance_type(
        mut self,
        value: impl IntoOption<ChildInstanceType>,
    ) -> Self {
        self.child_instance_type = value.into_option();
        self
    }
    /// Sets [`child_instance_region_id`](Self#structfield.child_instance_region_id).
    #[inline]
    pub fn child_instance_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.child_instance_region_id = value.into_option();
        self
    }
    /// Sets [`child_instance_owner_id`](Self#structfield.child_instance_owner_id).
    #[inline]
    pub fn child_instance_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.child_instance_owner_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<ChildInstanceStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`child_instance_attach_time`](Self#structfield.child_instance_attach_time).
    #[inline]
    pub fn child_instance_attach_time(
        mut self,
        value: impl IntoOption<Timestamp>,
    ) -> Self {
        self.child_instance_attach_time = value.into_option();
        self
    }
    /// Sets [`child_instance_attributes`](Self#structfield.child_instance_attributes).
    #[inline]
    pub fn child_instance_attributes(
        mut self,
        value: impl IntoOption<ChildInstanceAttributes>,
    ) -> Self {
        self.child_instance_attributes = value.into_option();
        self
    }
    /// Sets [`child_instance_route_tables`](Self#structfield.child_instance_route_tables).
    #[inline]
    pub fn child_instance_route_tables(
        mut self,
        value: impl IntoOption<serde_json::Value>,
    ) -> Self {
        self.child_instance_route_tables = value.into_option();
        self
    }
    /// Sets [`managed_service`](Self#structfield.managed_service).
    #[inline]
    pub fn managed_service(mut self, value: impl IntoOption<String>) -> Self {
        self.managed_service = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// The addresses of the network.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChildInstanceAttributes {
    /// IPv4 CIDR block of the VPC.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub cidr_block: Option<String>,
    /// Secondary IPv4 CIDR blocks of the VPC.
    pub secondary_cidr_blocks: Vec<String>,
    /// IPv6 CIDR block of the VPC.
    pub ipv6_cidr_block: Option<String>,
    /// IPv6 CIDR blocks of the VPC.
    ///
    /// A list of `ChildInstanceIpv6CidrBlock`.
    pub ipv6_cidr_blocks: Vec<ChildInstanceIpv6CidrBlock>,
}

pub(crate) static CHILD_INSTANCE_ATTRIBUTES: Schema = Schema::new(
    "ChildInstanceAttributes",
    &[
        Field::new("CidrBlock", ValueType::String),
        Field::new("SecondaryCidrBlocks", ValueType::List(&ValueType::String))
            .wrapper("secondaryCidrBlock"),
        Field::new("Ipv6CidrBlock", ValueType::String),
        Field::new(
                "Ipv6CidrBlocks",
                ValueType::List(&ValueType::Record(&CHILD_INSTANCE_IPV6_CIDR_BLOCK)),
            )
            .wrapper("ipv6CidrBlock"),
    ],
);

aliyun_api_core::record!(
    ChildInstanceAttributes, CHILD_INSTANCE_ATTRIBUTES, 0 => cidr_block, 1 =>
    secondary_cidr_blocks, 2 => ipv6_cidr_block, 3 => ipv6_cidr_blocks
);

impl ChildInstanceAttributes {
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_block = value.into_option();
        self
    }
    /// Sets [`secondary_cidr_blocks`](Self#structfield.secondary_cidr_blocks).
    #[inline]
    pub fn secondary_cidr_blocks(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.secondary_cidr_blocks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_blocks`](Self#structfield.ipv6_cidr_blocks).
    #[inline]
    pub fn ipv6_cidr_blocks(
        mut self,
        value: impl IntoIterator<Item = impl Into<ChildInstanceIpv6CidrBlock>>,
    ) -> Self {
        self.ipv6_cidr_blocks = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An IPv6 CIDR block with its provider.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChildInstanceIpv6CidrBlock {
    /// IPv6 CIDR block of the VPC.
    pub ipv6_cidr_block: Option<String>,
    /// Provider of the addresses.
    pub ipv6_isp: Option<Ipv6Isp>,
}

pub(crate) static CHILD_INSTANCE_IPV6_CIDR_BLOCK: Schema = Schema::new(
    "ChildInstanceIpv6CidrBlock",
    &[
        Field::new("Ipv6CidrBlock", ValueType::String),
        Field::new("Ipv6Isp", ValueType::Enum(<Ipv6Isp as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    ChildInstanceIpv6CidrBlock, CHILD_INSTANCE_IPV6_CIDR_BLOCK, 0 => ipv6_cidr_block, 1
    => ipv6_isp
);

impl ChildInstanceIpv6CidrBlock {
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`ipv6_isp`](Self#structfield.ipv6_isp).
    #[inline]
    pub fn ipv6_isp(mut self, value: impl IntoOption<Ipv6Isp>) -> Self {
        self.ipv6_isp = value.into_option();
        self
    }
}

/// Provider of the addresses.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ipv6Isp {
    /// `BGP`: Alibaba Cloud.
    Bgp,
    /// `ChinaMobile`: China Mobile.
    ChinaMobile,
    /// `ChinaUnicom`: China Unicom.
    ChinaUnicom,
    /// `ChinaTelecom`: China Telecom.
    ChinaTelecom,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    Ipv6Isp, Bgp = "BGP", ChinaMobile = "ChinaMobile", ChinaUnicom = "ChinaUnicom",
    ChinaTelecom = "ChinaTelecom"
);

static DESCRIBE_CEN_ATTACHED_CHILD_INSTANCE_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeCenAttachedChildInstanceAttribute",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_CEN_ATTACHED_CHILD_INSTANCE_ATTRIBUTE_REQUEST,
    response: &DESCRIBE_CEN_ATTACHED_CHILD_INSTANCE_ATTRIBUTE_RESPONSE,
    classes: &[
        ("SystemBusy", ErrorClass::Internal),
        ("ParameterError", ErrorClass::NotFound),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeCenAttachedChildInstanceAttributeRequest {
    type Response = DescribeCenAttachedChildInstanceAttributeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_CEN_ATTACHED_CHILD_INSTANCE_ATTRIBUTE;
}

/// What `DescribeCenAttachedChildInstanceAttribute` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DescribeCenAttachedChildInstanceAttributeRequired {
    /// Instance that the network is attached to.
    ///
    /// Required.
    pub cen_id: String,
    /// Id of the network.
    ///
    /// Required.
    pub child_instance_id: String,
    /// Type of the network.
    ///
    /// Required.
    pub child_instance_type: ChildInstanceType,
    /// Region of the network.
    ///
    /// Required.
    pub child_instance_region_id: String,
}

impl std::fmt::Debug for DescribeCenAttachedChildInstanceAttributeRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DescribeCenAttachedChildInstanceAttributeRequired",
            &DESCRIBE_CEN_ATTACHED_CHILD_INSTANCE_ATTRIBUTE_REQUEST,
            &[
                (0, &self.cen_id),
                (1, &self.child_instance_id),
                (2, &self.child_instance_type),
                (3, &self.child_instance_region_id),
            ],
            f,
        )
    }
}

impl DescribeCenAttachedChildInstanceAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DescribeCenAttachedChildInstanceAttributeRequired) -> Self {
        Self {
            cen_id: required.cen_id,
            child_instance_id: required.child_instance_id,
            child_instance_type: required.child_instance_type,
            child_instance_region_id: required.child_instance_region_id,
        }
    }
}

impl Client {
    /// Shows a network that is attached to a CEN instance.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeCenAttachedChildInstanceAttributeRequest`].
    #[inline]
    pub fn describe_cen_attached_child_instance_attribute(
        &self,
        required: DescribeCenAttachedChildInstanceAttributeRequired,
    ) -> Call<DescribeCenAttachedChildInstanceAttributeRequest> {
        Call::new(
            &self.inner,
            DescribeCenAttachedChildInstanceAttributeRequest::new(required),
        )
    }
}

impl aliyun_api_core::Lookup for DescribeCenAttachedChildInstanceAttributeRequest {
    type Found = DescribeCenAttachedChildInstanceAttributeResponse;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "ChildInstance",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("ChildInstanceType"),
                field: None,
            },
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("ChildInstanceRegionId"),
                field: None,
            },
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("CenId"),
                field: Some("CenId"),
            },
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("ChildInstanceId"),
                field: Some("ChildInstanceId"),
            },
        ],
        status: "Status",
        not_found: &[],
        moves: &[("Attaching", "Attached")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Attaching",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Attached",
                by: &[],
            },
        ],
    };
    #[inline]
    fn into_found(
        response: DescribeCenAttachedChildInstanceAttributeResponse,
    ) -> Vec<DescribeCenAttachedChildInstanceAttributeResponse> {
        vec![response]
    }
}

/// What finds a ChildInstance.
#[derive(Clone, PartialEq)]
pub struct ChildInstanceKey {
    /// `ChildInstanceType`
    pub child_instance_type: ChildInstanceType,
    /// `ChildInstanceRegionId`
    pub child_instance_region_id: String,
    /// `CenId`
    pub cen_id: String,
    /// `ChildInstanceId`
    pub child_instance_id: String,
}

impl std::fmt::Debug for ChildInstanceKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ChildInstanceKey",
            &DESCRIBE_CEN_ATTACHED_CHILD_INSTANCE_ATTRIBUTE_REQUEST,
            &[
                (0, &self.cen_id),
                (1, &self.child_instance_id),
                (2, &self.child_instance_type),
                (3, &self.child_instance_region_id),
            ],
            f,
        )
    }
}

impl Client {
    /// Waits until a ChildInstance is `Attached`; it looks with `DescribeCenAttachedChildInstanceAttribute`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_child_instance_attached(
        &self,
        key: ChildInstanceKey,
    ) -> crate::Wait<DescribeCenAttachedChildInstanceAttributeRequest> {
        crate::Wait::new(
            &self.inner,
            "Attached",
            vec![
                key.child_instance_type.to_string(), key.child_instance_region_id, key
                .cen_id, key.child_instance_id
            ],
        )
    }
    /// Waits until a ChildInstance is gone; it looks with `DescribeCenAttachedChildInstanceAttribute`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_child_instance_deleted(
        &self,
        key: ChildInstanceKey,
    ) -> crate::WaitGone<DescribeCenAttachedChildInstanceAttributeRequest> {
        crate::WaitGone::new(
            &self.inner,
            vec![
                key.child_instance_type.to_string(), key.child_instance_region_id, key
                .cen_id, key.child_instance_id
            ],
        )
    }
}
