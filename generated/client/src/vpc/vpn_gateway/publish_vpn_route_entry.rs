// Written by `cargo xtask gen` from the specs. Do not edit.

//! `PublishVpnRouteEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Publishes a VPN route to the system route table of the VPC, or withdraws it.
///
/// The parameters of `PublishVpnRouteEntry`. Sent with [`Client::publish_vpn_route_entry`](super::super::Client::publish_vpn_route_entry); the response is a [`PublishVpnRouteEntryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .publish_vpn_route_entry(vpc::PublishVpnRouteEntryRequired {
///         next_hop: "vco-bp15oes1py4i66rmd****".into(),
///         route_dest: "10.0.0.0/24".into(),
///         route_type: "pbr".into(),
///         vpn_gateway_id: "vpn-bp1a3kqjiiq9legfx****".into(),
///         publish_vpc: true,
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbidden.SubUser`](super::super::ErrorCode::ForbiddenSubUser), [`Forbidden`](super::super::ErrorCode::Forbidden), [`Resource.QuotaFull`](super::super::ErrorCode::ResourceQuotaFull), [`InvalidVpnGatewayInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnGatewayInstanceIdNotFound), [`VpnGateway.Configuring`](super::super::ErrorCode::VpnGatewayConfiguring), [`VpnGateway.FinancialLocked`](super::super::ErrorCode::VpnGatewayFinancialLocked), [`VpnRouteEntry.AlreadyExists`](super::super::ErrorCode::VpnRouteEntryAlreadyExists), [`VpnRouteEntry.Conflict`](super::super::ErrorCode::VpnRouteEntryConflict), [`InvalidVpnRouteEntry.NotFound`](super::super::ErrorCode::InvalidVpnRouteEntryNotFound), [`OperationFailed.InvalidStatus`](super::super::ErrorCode::OperationFailedInvalidStatus), [`OperationFailed.RouteConflict`](super::super::ErrorCode::OperationFailedRouteConflict), [`OperationFailed.InvalidCidrBlock`](super::super::ErrorCode::OperationFailedInvalidCidrBlock), [`QuotaExceeded.VpnRouteEntry`](super::super::ErrorCode::QuotaExceededVpnRouteEntry), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`IllegalParam.CidrBlock`](super::super::ErrorCode::IllegalParamCidrBlock), [`QuotaExceeded`](super::super::ErrorCode::QuotaExceeded), [`InvalidCidrBlock.Malformed`](super::super::ErrorCode::InvalidCidrBlockMalformed), [`InvalidCIDRBlock.Duplicate`](super::super::ErrorCode::InvalidCIDRBlockDuplicate), [`IncorrectVpcStatus`](super::super::ErrorCode::IncorrectVpcStatus), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`IncorrectRouteEntryStatus`](super::super::ErrorCode::IncorrectRouteEntryStatus), [`IncorrectVSwitchStatus`](super::super::ErrorCode::IncorrectVSwitchStatus), [`InvalidCidrBlock`](super::super::ErrorCode::InvalidCidrBlock), [`InvalidNextHopType`](super::super::ErrorCode::InvalidNextHopType), [`InvalidNextHop.NotFound`](super::super::ErrorCode::InvalidNextHopNotFound), [`InvalidVRouter.NotFound`](super::super::ErrorCode::InvalidVRouterNotFound), [`InvalidVPC.NotFound`](super::super::ErrorCode::InvalidVPCNotFound), [`InvalidNexthopTypeAndList.BothNull`](super::super::ErrorCode::InvalidNexthopTypeAndListBothNull), [`InvalidNexthopTypeAndList.BothNotNull`](super::super::ErrorCode::InvalidNexthopTypeAndListBothNotNull), [`InvalidRouterInterface`](super::super::ErrorCode::InvalidRouterInterface), [`InvalidOppositeRouterType`](super::super::ErrorCode::InvalidOppositeRouterType), [`InvalidNexthopListSize`](super::super::ErrorCode::InvalidNexthopListSize), [`InvalidEntryRuleQuota.NotFound`](super::super::ErrorCode::InvalidEntryRuleQuotaNotFound), [`Forbidden.CheckEntryRuleQuota`](super::super::ErrorCode::ForbiddenCheckEntryRuleQuota), [`InvalidVBRStatus`](super::super::ErrorCode::InvalidVBRStatus), [`InvalidPhysicalConnectionBusinessStatus`](super::super::ErrorCode::InvalidPhysicalConnectionBusinessStatus), [`IncorrectHaVipStatus`](super::super::ErrorCode::IncorrectHaVipStatus), [`CountLimitExceed.HaVipRouteEntry`](super::super::ErrorCode::CountLimitExceedHaVipRouteEntry), [`InvalidRouteEntry.Duplicate`](super::super::ErrorCode::InvalidRouteEntryDuplicate), [`INVALID_WEIGHT_PARAM`](super::super::ErrorCode::InvalidWeightParam), [`FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY`](super::super::ErrorCode::ForbiddenUseVpcAsInternetGateway), [`INVALID_VPC_ID`](super::super::ErrorCode::InvalidVpcId), [`InvalidRouteEntrySize`](super::super::ErrorCode::InvalidRouteEntrySize), [`RouteConflict.AlreadyExist`](super::super::ErrorCode::RouteConflictAlreadyExist), [`InvalidRouteEntryName.Malformed`](super::super::ErrorCode::InvalidRouteEntryNameMalformed), [`Duplicated.VpcNextHop`](super::super::ErrorCode::DuplicatedVpcNextHop), [`InvalidNexthop.DirectEni`](super::super::ErrorCode::InvalidNexthopDirectEni), [`InvalidAttachment.NotFound`](super::super::ErrorCode::InvalidAttachmentNotFound), [`OperationFailed.ActiveNetworkInterfaceNotFound`](super::super::ErrorCode::OperationFailedActiveNetworkInterfaceNotFound), [`InvalidNetworkInterface.NotFound`](super::super::ErrorCode::InvalidNetworkInterfaceNotFound), [`OperationFailed.QueryAttachmentInfo`](super::super::ErrorCode::OperationFailedQueryAttachmentInfo), [`IllegalParam.AttachmentId`](super::super::ErrorCode::IllegalParamAttachmentId), [`OperationFailed.NotSupportIPV6`](super::super::ErrorCode::OperationFailedNotSupportIPV6), [`IncorrectStatus.Ipv6Address`](super::super::ErrorCode::IncorrectStatusIpv6Address), [`OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface`](super::super::ErrorCode::OperationUnsupportedIpv6EntryOnPrimaryNetworkInterface), [`OperationUnsupported.SpecifyIpOnIpv6Entry`](super::super::ErrorCode::OperationUnsupportedSpecifyIpOnIpv6Entry), [`OperationUnsupported.MutipleIpv6Address`](super::super::ErrorCode::OperationUnsupportedMutipleIpv6Address), [`OperationDenied.Ipv6EntryOnCustomTable`](super::super::ErrorCode::OperationDeniedIpv6EntryOnCustomTable), [`Forbbiden.SubUser`](super::super::ErrorCode::ForbbidenSubUser).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 15.28; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishVpnRouteEntryRequest {
    /// Next hop of the VPN route.
    ///
    /// Required.
    pub next_hop: String,
    /// Whether the route is published to the VPC or withdrawn from it.
    ///
    /// Required.
    pub publish_vpc: bool,
    /// Region of the VPN route.
    pub region_id: Option<String>,
    /// CIDR block that the VPN route leads to.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub route_dest: String,
    /// Type of the VPN route.
    ///
    /// Required.
    pub route_type: VpnRouteType,
    /// VPN gateway with the route.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static PUBLISH_VPN_ROUTE_ENTRY_REQUEST: Schema = Schema::new(
    "PublishVpnRouteEntryRequest",
    &[
        Field::new("NextHop", ValueType::String).required(),
        Field::new("PublishVpc", ValueType::Boolean).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteDest", ValueType::String).required(),
        Field::new("RouteType", ValueType::Enum(<VpnRouteType as OpenEnum>::VALUES))
            .required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    PublishVpnRouteEntryRequest, PUBLISH_VPN_ROUTE_ENTRY_REQUEST, 0 => next_hop, 1 =>
    publish_vpc, 2 => region_id, 3 => route_dest, 4 => route_type, 5 => vpn_gateway_id, 6
    => client_token
);

impl PublishVpnRouteEntryRequest {
    /// Sets [`next_hop`](Self#structfield.next_hop).
    #[inline]
    pub fn next_hop(mut self, value: impl Into<String>) -> Self {
        self.next_hop = value.into();
        self
    }
    /// Sets [`publish_vpc`](Self#structfield.publish_vpc).
    #[inline]
    pub fn publish_vpc(mut self, value: bool) -> Self {
        self.publish_vpc = value;
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`route_dest`](Self#structfield.route_dest).
    #[inline]
    pub fn route_dest(mut self, value: impl Into<String>) -> Self {
        self.route_dest = value.into();
        self
    }
    /// Sets [`route_type`](Self#structfield.route_type).
    #[inline]
    pub fn route_type(mut self, value: impl Into<VpnRouteType>) -> Self {
        self.route_type = value.into();
        self
    }
    /// Sets [`vpn_gateway_id`](Self#structfield.vpn_gateway_id).
    #[inline]
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `PublishVpnRouteEntry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishVpnRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static PUBLISH_VPN_ROUTE_ENTRY_RESPONSE: Schema = Schema::new(
    "PublishVpnRouteEntryResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    PublishVpnRouteEntryResponse, PUBLISH_VPN_ROUTE_ENTRY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(PublishVpnRouteEntryResponse);

impl PublishVpnRouteEntryResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// Type of the VPN route.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VpnRouteType {
    /// `pbr`: policy route.
    Pbr,
    /// `dbr`: destination route.
    Dbr,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VpnRouteType, Pbr = "pbr", Dbr = "dbr");

static PUBLISH_VPN_ROUTE_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "PublishVpnRouteEntry",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &PUBLISH_VPN_ROUTE_ENTRY_REQUEST,
    response: &PUBLISH_VPN_ROUTE_ENTRY_RESPONSE,
    classes: &[
        ("Forbidden", ErrorClass::Denied),
        ("VpnGateway.Configuring", ErrorClass::NotReady),
        ("VpnRouteEntry.Conflict", ErrorClass::Conflict),
        ("OperationFailed.InvalidStatus", ErrorClass::NotReady),
        ("OperationFailed.RouteConflict", ErrorClass::Conflict),
        ("OperationFailed.InvalidCidrBlock", ErrorClass::Invalid),
        ("IllegalParam.CidrBlock", ErrorClass::Invalid),
        ("InvalidCidrBlock", ErrorClass::Invalid),
        ("InvalidNextHopType", ErrorClass::Invalid),
        ("InvalidNexthopTypeAndList.BothNull", ErrorClass::Invalid),
        ("InvalidNexthopTypeAndList.BothNotNull", ErrorClass::Invalid),
        ("InvalidRouterInterface", ErrorClass::Invalid),
        ("InvalidOppositeRouterType", ErrorClass::Invalid),
        ("InvalidNexthopListSize", ErrorClass::Invalid),
        ("Forbidden.CheckEntryRuleQuota", ErrorClass::Quota),
        ("InvalidVBRStatus", ErrorClass::NotReady),
        ("InvalidPhysicalConnectionBusinessStatus", ErrorClass::Denied),
        ("INVALID_WEIGHT_PARAM", ErrorClass::Invalid),
        ("FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY", ErrorClass::Invalid),
        ("INVALID_VPC_ID", ErrorClass::Invalid),
        ("InvalidRouteEntrySize", ErrorClass::Invalid),
        ("Duplicated.VpcNextHop", ErrorClass::Conflict),
        ("InvalidNexthop.DirectEni", ErrorClass::Invalid),
        ("OperationFailed.QueryAttachmentInfo", ErrorClass::Internal),
        ("IllegalParam.AttachmentId", ErrorClass::Invalid),
        ("OperationFailed.NotSupportIPV6", ErrorClass::Invalid),
        ("OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface", ErrorClass::Invalid),
        ("OperationUnsupported.SpecifyIpOnIpv6Entry", ErrorClass::Invalid),
        ("OperationUnsupported.MutipleIpv6Address", ErrorClass::Invalid),
        ("OperationDenied.Ipv6EntryOnCustomTable", ErrorClass::Invalid),
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for PublishVpnRouteEntryRequest {
    type Response = PublishVpnRouteEntryResponse;
    const ACTION: &'static ActionInfo = &PUBLISH_VPN_ROUTE_ENTRY;
}

/// What `PublishVpnRouteEntry` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct PublishVpnRouteEntryRequired {
    /// Next hop of the VPN route.
    ///
    /// Required.
    pub next_hop: String,
    /// CIDR block that the VPN route leads to.
    ///
    /// Required. A CIDR block such as `10.0.0.0/8`.
    pub route_dest: String,
    /// Type of the VPN route.
    ///
    /// Required.
    pub route_type: VpnRouteType,
    /// VPN gateway with the route.
    ///
    /// Required.
    pub vpn_gateway_id: String,
    /// Whether the route is published to the VPC or withdrawn from it.
    ///
    /// Required.
    pub publish_vpc: bool,
}

impl std::fmt::Debug for PublishVpnRouteEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "PublishVpnRouteEntryRequired",
            &PUBLISH_VPN_ROUTE_ENTRY_REQUEST,
            &[
                (0, &self.next_hop),
                (1, &self.publish_vpc),
                (3, &self.route_dest),
                (4, &self.route_type),
                (5, &self.vpn_gateway_id),
            ],
            f,
        )
    }
}

impl PublishVpnRouteEntryRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: PublishVpnRouteEntryRequired) -> Self {
        Self {
            next_hop: required.next_hop,
            route_dest: required.route_dest,
            route_type: required.route_type,
            vpn_gateway_id: required.vpn_gateway_id,
            publish_vpc: required.publish_vpc,
            ..Self::default()
        }
    }
}

impl Client {
    /// Publishes a VPN route to the system route table of the VPC, or withdraws it.
    ///
    /// Parameters with their limits, errors, and an example: [`PublishVpnRouteEntryRequest`].
    #[inline]
    pub fn publish_vpn_route_entry(
        &self,
        required: PublishVpnRouteEntryRequired,
    ) -> Call<PublishVpnRouteEntryRequest> {
        Call::new(&self.inner, PublishVpnRouteEntryRequest::new(required))
    }
}

impl Call<PublishVpnRouteEntryRequest> {
    /// Region of the VPN route.
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
}
