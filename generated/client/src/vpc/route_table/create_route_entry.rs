// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateRouteEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds a custom entry to the route table of a VRouter or a virtual border router.
///
/// A route table has up to 48 custom entries, each with a destination of its own; several entries may lead to the same next hop, but at most five to the same HaVip.
/// A plain entry has `NextHopType` and `NextHopId`. An ECMP entry has `NextHopList` instead, with two to four router interfaces.
///
/// - For a VRouter, the destination must not be the CIDR block of a VSwitch, nor contain one or be a part of one. Next hop and route table are in the same VPC.
/// - For a virtual border router (VBR), only plain entries are possible, and the next hop is a router interface of the VBR. The VBR must be `Active`, and its physical connection `Enabled` and not locked for financial reasons.
///
/// The parameters of `CreateRouteEntry`. Sent with [`Client::create_route_entry`](super::super::Client::create_route_entry); the response is a [`CreateRouteEntryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_route_entry(vpc::CreateRouteEntryRequired {
///         destination_cidr_block: "192.168.0.1/24".into(),
///         route_table_id: "vtb-bp145q7glnuzdxxxxxxxx".into(),
///     })
///     .next_hop_id("ri-2zeo3xzyf38r4xxxxxxxx")
///     .next_hop_type("RouterInterface")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidInstanId.NotFound`](super::super::ErrorCode::InvalidInstanIdNotFound), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidCidrBlock.Malformed`](super::super::ErrorCode::InvalidCidrBlockMalformed), [`InvalidNextHopId.NotFound`](super::super::ErrorCode::InvalidNextHopIdNotFound), [`InvalidRouteTableId.NotFound`](super::super::ErrorCode::InvalidRouteTableIdNotFound), [`InvalidCIDRBlock.Duplicate`](super::super::ErrorCode::InvalidCIDRBlockDuplicate), [`IncorrectVpcStatus`](super::super::ErrorCode::IncorrectVpcStatus), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`QuotaExceeded`](super::super::ErrorCode::QuotaExceeded), [`IncorrectRouteEntryStatus`](super::super::ErrorCode::IncorrectRouteEntryStatus), [`InvalidCidrBlock`](super::super::ErrorCode::InvalidCidrBlock), [`InvalidNextHopType`](super::super::ErrorCode::InvalidNextHopType), [`InvalidNextHop.NotFound`](super::super::ErrorCode::InvalidNextHopNotFound), [`InvalidVRouter.NotFound`](super::super::ErrorCode::InvalidVRouterNotFound), [`InvalidVpc.NotFound`](super::super::ErrorCode::InvalidVpcNotFound), [`InvalidNexthopTypeAndList.BothNull`](super::super::ErrorCode::InvalidNexthopTypeAndListBothNull), [`InvalidNexthopTypeAndList.BothNotNull`](super::super::ErrorCode::InvalidNexthopTypeAndListBothNotNull), [`InvalidRouterInterface`](super::super::ErrorCode::InvalidRouterInterface), [`InvalidOppositeRouterType`](super::super::ErrorCode::InvalidOppositeRouterType), [`InvalidNexthopListSize`](super::super::ErrorCode::InvalidNexthopListSize), [`InvalidEntryRuleQuota.NotFound`](super::super::ErrorCode::InvalidEntryRuleQuotaNotFound), [`Forbidden.CheckEntryRuleQuota`](super::super::ErrorCode::ForbiddenCheckEntryRuleQuota), [`InvalidVBRStatus`](super::super::ErrorCode::InvalidVBRStatus), [`InvalidPhysicalConnectionBusinessStatus`](super::super::ErrorCode::InvalidPhysicalConnectionBusinessStatus), [`InvalidHaVipId.NotFound`](super::super::ErrorCode::InvalidHaVipIdNotFound), [`IncorrectHaVipStatus`](super::super::ErrorCode::IncorrectHaVipStatus), [`CountLimitExceed.HaVipRouteEntry`](super::super::ErrorCode::CountLimitExceedHaVipRouteEntry), [`InvalidRouteEntry.Duplicate`](super::super::ErrorCode::InvalidRouteEntryDuplicate), [`InvalidParam`](super::super::ErrorCode::InvalidParam), [`INVALID_WEIGHT_PARAM`](super::super::ErrorCode::InvalidWeightParam), [`FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY`](super::super::ErrorCode::ForbiddenUseVpcAsInternetGateway), [`INVALID_VPC_ID`](super::super::ErrorCode::InvalidVpcId), [`InvalidRouteEntrySize`](super::super::ErrorCode::InvalidRouteEntrySize), [`InvalidRouteEntry`](super::super::ErrorCode::InvalidRouteEntry).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 9.8; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRouteEntryRequest {
    /// IPv4 or IPv6 destination CIDR block. An IPv4 address alone has the mask /32, an IPv6 address /128. It is unique in the route table.
    ///
    /// Required. Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(/([0-9]{1,2}|1[01][0-9]|12[0-8]))?`; not in `100.64.0.0/10`.
    pub destination_cidr_block: String,
    /// Region of the route table.
    pub region_id: Option<String>,
    /// Route table to add the entry to.
    ///
    /// Required.
    pub route_table_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Id of the next hop of a plain entry.
    pub next_hop_id: Option<String>,
    /// Next hops of an ECMP entry. Not for the route table of a virtual border router.
    ///
    /// 2 to 4 elements.
    pub next_hop_list: Vec<EcmpNextHop>,
    /// Type of the next hop of a plain entry.
    ///
    /// Default: `Instance`.
    pub next_hop_type: Option<CreateRouteEntryNextHopType>,
}

pub(crate) static CREATE_ROUTE_ENTRY_REQUEST: Schema = Schema {
    name: "CreateRouteEntryRequest",
    fields: &[
        Field::new("DestinationCidrBlock", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("NextHopId", ValueType::String),
        Field::new("NextHopList", ValueType::List(&ValueType::Record(&ECMP_NEXT_HOP)))
            .encoding(Encoding::Repeat),
        Field::new(
            "NextHopType",
            ValueType::Enum(<CreateRouteEntryNextHopType as OpenEnum>::VALUES),
        ),
    ],
};

aliyun_api_core::record!(
    CreateRouteEntryRequest, CREATE_ROUTE_ENTRY_REQUEST, 0 => destination_cidr_block, 1
    => region_id, 2 => route_table_id, 3 => client_token, 4 => next_hop_id, 5 =>
    next_hop_list, 6 => next_hop_type
);

impl CreateRouteEntryRequest {
    /// Sets [`destination_cidr_block`](Self#structfield.destination_cidr_block).
    #[inline]
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`next_hop_id`](Self#structfield.next_hop_id).
    #[inline]
    pub fn next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop_id = value.into_option();
        self
    }
    /// Sets [`next_hop_list`](Self#structfield.next_hop_list).
    #[inline]
    pub fn next_hop_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<EcmpNextHop>>,
    ) -> Self {
        self.next_hop_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`next_hop_type`](Self#structfield.next_hop_type).
    #[inline]
    pub fn next_hop_type(
        mut self,
        value: impl IntoOption<CreateRouteEntryNextHopType>,
    ) -> Self {
        self.next_hop_type = value.into_option();
        self
    }
}

/// The response of `CreateRouteEntry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_ROUTE_ENTRY_RESPONSE: Schema = Schema {
    name: "CreateRouteEntryResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    CreateRouteEntryResponse, CREATE_ROUTE_ENTRY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(CreateRouteEntryResponse);

impl CreateRouteEntryResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A next hop of an ECMP entry.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcmpNextHop {
    /// Id of the router interface.
    pub next_hop_id: Option<String>,
    /// Type of the next hop.
    pub next_hop_type: Option<EcmpNextHopType>,
    /// Weight of the next hop.
    pub weight: Option<i64>,
}

pub(crate) static ECMP_NEXT_HOP: Schema = Schema {
    name: "EcmpNextHop",
    fields: &[
        Field::new("NextHopId", ValueType::String),
        Field::new(
            "NextHopType",
            ValueType::Enum(<EcmpNextHopType as OpenEnum>::VALUES),
        ),
        Field::new("Weight", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    EcmpNextHop, ECMP_NEXT_HOP, 0 => next_hop_id, 1 => next_hop_type, 2 => weight
);

impl EcmpNextHop {
    /// Sets [`next_hop_id`](Self#structfield.next_hop_id).
    #[inline]
    pub fn next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.next_hop_id = value.into_option();
        self
    }
    /// Sets [`next_hop_type`](Self#structfield.next_hop_type).
    #[inline]
    pub fn next_hop_type(mut self, value: impl IntoOption<EcmpNextHopType>) -> Self {
        self.next_hop_type = value.into_option();
        self
    }
    /// Sets [`weight`](Self#structfield.weight).
    #[inline]
    pub fn weight(mut self, value: impl IntoOption<i64>) -> Self {
        self.weight = value.into_option();
        self
    }
}

/// Type of the next hop.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcmpNextHopType {
    /// `RouterInterface`: router interface.
    RouterInterface,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(EcmpNextHopType, RouterInterface = "RouterInterface");

/// Type of the next hop of a plain entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateRouteEntryNextHopType {
    /// `Instance`: ECS instance.
    Instance,
    /// `HaVip`: high-availability virtual IP address.
    HaVip,
    /// `RouterInterface`: router interface.
    RouterInterface,
    /// `NetworkInterface`: elastic network interface.
    NetworkInterface,
    /// `VpnGateway`: VPN gateway.
    VpnGateway,
    /// `IPv6Gateway`: IPv6 gateway.
    IPv6Gateway,
    /// `NatGateway`: NAT gateway; only the page of DescribeRouteEntryList has it.
    NatGateway,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    CreateRouteEntryNextHopType, Instance = "Instance", HaVip = "HaVip", RouterInterface
    = "RouterInterface", NetworkInterface = "NetworkInterface", VpnGateway =
    "VpnGateway", IPv6Gateway = "IPv6Gateway", NatGateway = "NatGateway"
);

static CREATE_ROUTE_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateRouteEntry",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_ROUTE_ENTRY_REQUEST,
    response: &CREATE_ROUTE_ENTRY_RESPONSE,
    classes: &[
        ("InvalidNextHopType", ErrorClass::Invalid),
        ("InvalidNexthopTypeAndList.BothNull", ErrorClass::Invalid),
        ("InvalidNexthopTypeAndList.BothNotNull", ErrorClass::Invalid),
        ("InvalidRouterInterface", ErrorClass::NotFound),
        ("InvalidOppositeRouterType", ErrorClass::Invalid),
        ("InvalidNexthopListSize", ErrorClass::Invalid),
        ("Forbidden.CheckEntryRuleQuota", ErrorClass::Quota),
        ("InvalidVBRStatus", ErrorClass::NotReady),
        ("InvalidPhysicalConnectionBusinessStatus", ErrorClass::NotReady),
        ("InvalidParam", ErrorClass::Invalid),
        ("INVALID_WEIGHT_PARAM", ErrorClass::Invalid),
        ("FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY", ErrorClass::Invalid),
        ("INVALID_VPC_ID", ErrorClass::Invalid),
        ("InvalidRouteEntrySize", ErrorClass::Invalid),
        ("InvalidRouteEntry", ErrorClass::NotFound),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateRouteEntryRequest {
    type Response = CreateRouteEntryResponse;
    const ACTION: &'static ActionInfo = &CREATE_ROUTE_ENTRY;
}

/// What `CreateRouteEntry` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateRouteEntryRequired {
    /// IPv4 or IPv6 destination CIDR block. An IPv4 address alone has the mask /32, an IPv6 address /128. It is unique in the route table.
    ///
    /// Required. Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(/([0-9]{1,2}|1[01][0-9]|12[0-8]))?`; not in `100.64.0.0/10`.
    pub destination_cidr_block: String,
    /// Route table to add the entry to.
    ///
    /// Required.
    pub route_table_id: String,
}

impl std::fmt::Debug for CreateRouteEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateRouteEntryRequired",
            &CREATE_ROUTE_ENTRY_REQUEST,
            &[(0, &self.destination_cidr_block), (2, &self.route_table_id)],
            f,
        )
    }
}

impl CreateRouteEntryRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateRouteEntryRequired) -> Self {
        Self {
            destination_cidr_block: required.destination_cidr_block,
            route_table_id: required.route_table_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Adds a custom entry to the route table of a VRouter or a virtual border router.
    ///
    /// A route table has up to 48 custom entries, each with a destination of its own; several entries may lead to the same next hop, but at most five to the same HaVip.
    /// A plain entry has `NextHopType` and `NextHopId`. An ECMP entry has `NextHopList` instead, with two to four router interfaces.
    ///
    /// - For a VRouter, the destination must not be the CIDR block of a VSwitch, nor contain one or be a part of one. Next hop and route table are in the same VPC.
    /// - For a virtual border router (VBR), only plain entries are possible, and the next hop is a router interface of the VBR. The VBR must be `Active`, and its physical connection `Enabled` and not locked for financial reasons.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateRouteEntryRequest`].
    #[inline]
    pub fn create_route_entry(
        &self,
        required: CreateRouteEntryRequired,
    ) -> Call<CreateRouteEntryRequest> {
        Call::new(&self.inner, CreateRouteEntryRequest::new(required))
    }
}

impl Call<CreateRouteEntryRequest> {
    /// Region of the route table.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Id of the next hop of a plain entry.
    #[inline]
    pub fn next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_hop_id = value.into_option();
        self
    }
    /// Next hops of an ECMP entry. Not for the route table of a virtual border router.
    #[inline]
    pub fn next_hop_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<EcmpNextHop>>,
    ) -> Self {
        self.request.next_hop_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Type of the next hop of a plain entry.
    #[inline]
    pub fn next_hop_type(
        mut self,
        value: impl IntoOption<CreateRouteEntryNextHopType>,
    ) -> Self {
        self.request.next_hop_type = value.into_option();
        self
    }
}
