// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeVirtualBorderRoutersForPhysicalConnection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeVirtualBorderRoutersForPhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /// Physical connection that the VBRs are on.
    pub physical_connection_id: String,
    /// Region that the physical connection is in.
    pub region_id: String,
    /// Filters for the VBRs.
    ///
    /// 1 to 5 elements.
    pub filter: Vec<VirtualBorderRouterFilter>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
}

pub(crate) static DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST: Schema = Schema {
    name: "DescribeVirtualBorderRoutersForPhysicalConnectionRequest",
    fields: &[
        Field::new("PhysicalConnectionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
                "Filter",
                ValueType::List(&ValueType::Record(&VIRTUAL_BORDER_ROUTER_FILTER)),
            )
            .encoding(Encoding::Repeat),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST, 0 =>
    physical_connection_id, 1 => region_id, 2 => filter, 3 => page_number, 4 => page_size
);

/// The response of `DescribeVirtualBorderRoutersForPhysicalConnection`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
    /// VBRs on the physical connection.
    ///
    /// A list of `VirtualBorderRouterForPhysicalConnection`.
    pub virtual_border_router_for_physical_connection_set: Vec<
        VirtualBorderRouterForPhysicalConnection,
    >,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE: Schema = Schema {
    name: "DescribeVirtualBorderRoutersForPhysicalConnectionResponse",
    fields: &[
        Field::new(
                "VirtualBorderRouterForPhysicalConnectionSet",
                ValueType::List(
                    &ValueType::Record(&VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION),
                ),
            )
            .wrapper("VirtualBorderRouterForPhysicalConnectionType"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
    DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE, 0 =>
    virtual_border_router_for_physical_connection_set, 1 => total_count, 2 =>
    page_number, 3 => page_size, 4 => request_id
);

/// A VBR as it is listed for a physical connection.
#[derive(Clone, Default, PartialEq)]
pub struct VirtualBorderRouterForPhysicalConnection {
    /// When the VBR was first activated.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub activation_time: Option<String>,
    /// Circuit code of the physical connection, assigned by the provider.
    pub circuit_code: Option<String>,
    /// When the VBR was created.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<String>,
    /// Id of the Express Cloud Connect (ECC) instance.
    pub ecc_id: Option<String>,
    /// Address of the VBR on the side of Alibaba Cloud.
    pub local_gateway_ip: Option<String>,
    /// Address of the VBR on the side of the customer.
    pub peer_gateway_ip: Option<String>,
    /// Subnet mask of both addresses.
    pub peering_subnet_mask: Option<String>,
    /// When the VBR was last recovered.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub recovery_time: Option<String>,
    /// State the VBR is in.
    pub status: Option<VirtualBorderRouterStatus>,
    /// When the VBR was last terminated.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub termination_time: Option<String>,
    /// Type of the VBR.
    pub r#type: Option<String>,
    /// Id of the VBR.
    pub vbr_id: Option<String>,
    /// Account that owns the VBR. It is empty where the same account owns the physical connection.
    pub vbr_owner_uid: Option<i64>,
    /// VLAN id of the VBR.
    pub vlan_id: Option<i64>,
}

pub(crate) static VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION: Schema = Schema {
    name: "VirtualBorderRouterForPhysicalConnection",
    fields: &[
        Field::new("ActivationTime", ValueType::String),
        Field::new("CircuitCode", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("EccId", ValueType::String),
        Field::new("LocalGatewayIp", ValueType::String),
        Field::new("PeerGatewayIp", ValueType::String),
        Field::new("PeeringSubnetMask", ValueType::String),
        Field::new("RecoveryTime", ValueType::String),
        Field::new(
            "Status",
            ValueType::Enum(<VirtualBorderRouterStatus as OpenEnum>::VALUES),
        ),
        Field::new("TerminationTime", ValueType::String),
        Field::new("Type", ValueType::String),
        Field::new("VbrId", ValueType::String),
        Field::new("VbrOwnerUid", ValueType::Integer),
        Field::new("VlanId", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    VirtualBorderRouterForPhysicalConnection,
    VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION, 0 => activation_time, 1 =>
    circuit_code, 2 => creation_time, 3 => ecc_id, 4 => local_gateway_ip, 5 =>
    peer_gateway_ip, 6 => peering_subnet_mask, 7 => recovery_time, 8 => status, 9 =>
    termination_time, 10 => r#type, 11 => vbr_id, 12 => vbr_owner_uid, 13 => vlan_id
);

static DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeVirtualBorderRoutersForPhysicalConnection",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST,
    response: &DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    type Response = DescribeVirtualBorderRoutersForPhysicalConnectionResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION;
}

impl DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        physical_connection_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            physical_connection_id: physical_connection_id.into(),
            region_id: region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the VBRs on a physical connection.
    ///
    /// VBRs of the owner of the physical connection are listed, and VBRs of other accounts as well.
    ///
    /// # Errors
    /// `InvalidPhysicalConnectionId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 13.4.
    #[inline]
    pub fn describe_virtual_border_routers_for_physical_connection(
        &self,
        physical_connection_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<DescribeVirtualBorderRoutersForPhysicalConnectionRequest> {
        Call::new(
            &self.inner,
            DescribeVirtualBorderRoutersForPhysicalConnectionRequest::new(
                physical_connection_id,
                region_id,
            ),
        )
    }
}

impl Call<DescribeVirtualBorderRoutersForPhysicalConnectionRequest> {
    /// Filters for the VBRs.
    #[inline]
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = VirtualBorderRouterFilter>,
    ) -> Self {
        self.request.filter = value.into_iter().collect();
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
