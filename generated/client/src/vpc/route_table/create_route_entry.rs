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
/// A route table has up to 200 custom entries, each with a destination of its own; several entries may lead to the same next hop. An entry for a prefix list counts as many entries as the list may have.
/// A plain entry has `NextHopType` and `NextHopId`. An ECMP entry has `NextHopList` instead, with at least two router interfaces.
///
/// - For a VRouter, the destination must not be the CIDR block of a VSwitch, nor be a part of one. Next hop and route table are in the same VPC.
/// - For a virtual border router (VBR), only plain entries are possible, and the next hop is a router interface of the VBR. The VBR must be `Active`, and its physical connection `Enabled` and not locked for financial reasons.
///
/// Entries of one VPC or VBR are added one at a time.
///
/// The entry is added in the background; its `Status` in DescribeRouteEntryList changes from Pending to Available.
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
/// [`InvalidInstanId.NotFound`](super::super::ErrorCode::InvalidInstanIdNotFound), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidCidrBlock.Malformed`](super::super::ErrorCode::InvalidCidrBlockMalformed), [`InvalidNextHopId.NotFound`](super::super::ErrorCode::InvalidNextHopIdNotFound), [`InvalidRouteTableId.NotFound`](super::super::ErrorCode::InvalidRouteTableIdNotFound), [`InvalidCIDRBlock.Duplicate`](super::super::ErrorCode::InvalidCIDRBlockDuplicate), [`IncorrectVpcStatus`](super::super::ErrorCode::IncorrectVpcStatus), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`QuotaExceeded`](super::super::ErrorCode::QuotaExceeded), [`IncorrectRouteEntryStatus`](super::super::ErrorCode::IncorrectRouteEntryStatus), [`InvalidCidrBlock`](super::super::ErrorCode::InvalidCidrBlock), [`InvalidNextHopType`](super::super::ErrorCode::InvalidNextHopType), [`InvalidNextHop.NotFound`](super::super::ErrorCode::InvalidNextHopNotFound), [`InvalidVRouter.NotFound`](super::super::ErrorCode::InvalidVRouterNotFound), [`InvalidVpc.NotFound`](super::super::ErrorCode::InvalidVpcNotFound), [`InvalidNexthopTypeAndList.BothNull`](super::super::ErrorCode::InvalidNexthopTypeAndListBothNull), [`InvalidNexthopTypeAndList.BothNotNull`](super::super::ErrorCode::InvalidNexthopTypeAndListBothNotNull), [`InvalidRouterInterface`](super::super::ErrorCode::InvalidRouterInterface), [`InvalidOppositeRouterType`](super::super::ErrorCode::InvalidOppositeRouterType), [`InvalidNexthopListSize`](super::super::ErrorCode::InvalidNexthopListSize), [`InvalidEntryRuleQuota.NotFound`](super::super::ErrorCode::InvalidEntryRuleQuotaNotFound), [`Forbidden.CheckEntryRuleQuota`](super::super::ErrorCode::ForbiddenCheckEntryRuleQuota), [`InvalidVBRStatus`](super::super::ErrorCode::InvalidVBRStatus), [`InvalidPhysicalConnectionBusinessStatus`](super::super::ErrorCode::InvalidPhysicalConnectionBusinessStatus), [`InvalidHaVipId.NotFound`](super::super::ErrorCode::InvalidHaVipIdNotFound), [`IncorrectHaVipStatus`](super::super::ErrorCode::IncorrectHaVipStatus), [`CountLimitExceed.HaVipRouteEntry`](super::super::ErrorCode::CountLimitExceedHaVipRouteEntry), [`InvalidRouteEntry.Duplicate`](super::super::ErrorCode::InvalidRouteEntryDuplicate), [`InvalidParam`](super::super::ErrorCode::InvalidParam), [`INVALID_WEIGHT_PARAM`](super::super::ErrorCode::InvalidWeightParam), [`FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY`](super::super::ErrorCode::ForbiddenUseVpcAsInternetGateway), [`INVALID_VPC_ID`](super::super::ErrorCode::InvalidVpcId), [`InvalidRouteEntrySize`](super::super::ErrorCode::InvalidRouteEntrySize), [`InvalidRouteEntry`](super::super::ErrorCode::InvalidRouteEntry), [`IllegalParam.CidrBlock`](super::super::ErrorCode::IllegalParamCidrBlock), [`IncorrectVSwitchStatus`](super::super::ErrorCode::IncorrectVSwitchStatus), [`InvalidVPC.NotFound`](super::super::ErrorCode::InvalidVPCNotFound), [`InvalidRouterType`](super::super::ErrorCode::InvalidRouterType), [`InvalidNexthop`](super::super::ErrorCode::InvalidNexthop), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`InvalidDestinationCidrBlock`](super::super::ErrorCode::InvalidDestinationCidrBlock), [`Forbidden.VRouterNotFound`](super::super::ErrorCode::ForbiddenVRouterNotFound), [`DefaultValidate.Error`](super::super::ErrorCode::DefaultValidateError), [`Region.NotSupport`](super::super::ErrorCode::RegionNotSupport), [`OperationFailed.NotifyCenCreate`](super::super::ErrorCode::OperationFailedNotifyCenCreate), [`Forbidden.PrivateIpNotFound`](super::super::ErrorCode::ForbiddenPrivateIpNotFound), [`OperationUnsupported.InactiveMode`](super::super::ErrorCode::OperationUnsupportedInactiveMode), [`InvalidRouteEntryName.Malformed`](super::super::ErrorCode::InvalidRouteEntryNameMalformed), [`IncorrectStatus.MultiScopeRiRouteEntry`](super::super::ErrorCode::IncorrectStatusMultiScopeRiRouteEntry), [`OperationUnsupported.MoreThanOneVpnOrHavip`](super::super::ErrorCode::OperationUnsupportedMoreThanOneVpnOrHavip), [`OperationUnsupported.EcmpRiTypeOrNumber`](super::super::ErrorCode::OperationUnsupportedEcmpRiTypeOrNumber), [`Duplicated.VpcNextHop`](super::super::ErrorCode::DuplicatedVpcNextHop), [`OperationUnsupported.SubRouteTableECMP`](super::super::ErrorCode::OperationUnsupportedSubRouteTableECMP), [`InvalidNexthop.NotFound`](super::super::ErrorCode::InvalidNexthopNotFound), [`IllegalParam.NextHopId`](super::super::ErrorCode::IllegalParamNextHopId), [`InvalidVpnInstanceId.NotFound`](super::super::ErrorCode::InvalidVpnInstanceIdNotFound), [`OperationFailed.ScopeActiveRouteEntryType`](super::super::ErrorCode::OperationFailedScopeActiveRouteEntryType), [`OperationFailed.ScopeStandbyRouteEntryQuota`](super::super::ErrorCode::OperationFailedScopeStandbyRouteEntryQuota), [`OperationFailed.ScopeActiveRouteEntryQuota`](super::super::ErrorCode::OperationFailedScopeActiveRouteEntryQuota), [`OperationUnsupported.ScopeInvalidRouteType`](super::super::ErrorCode::OperationUnsupportedScopeInvalidRouteType), [`OperationFailed.EcmpInvalidRouterInterfaceOppositeType`](super::super::ErrorCode::OperationFailedEcmpInvalidRouterInterfaceOppositeType), [`OperationUnsupported.Ipv6EcmpRouteEntry`](super::super::ErrorCode::OperationUnsupportedIpv6EcmpRouteEntry), [`OperationUnsupported.Ipv6CidrBlock`](super::super::ErrorCode::OperationUnsupportedIpv6CidrBlock), [`OperationUnsupported.Ipv6ForVBR`](super::super::ErrorCode::OperationUnsupportedIpv6ForVBR), [`QuotaExceeded.HaVipRouteEntry`](super::super::ErrorCode::QuotaExceededHaVipRouteEntry), [`InvalidNexthop.DirectEni`](super::super::ErrorCode::InvalidNexthopDirectEni), [`OperationFailed.InvalidNexthop`](super::super::ErrorCode::OperationFailedInvalidNexthop), [`OperationFailed.NotifyCenDelete`](super::super::ErrorCode::OperationFailedNotifyCenDelete), [`InvalidNatGateway.NotFound`](super::super::ErrorCode::InvalidNatGatewayNotFound), [`OperationFailed.CxpRouteExist`](super::super::ErrorCode::OperationFailedCxpRouteExist), [`IncorrectStatus.RouteTableStatus`](super::super::ErrorCode::IncorrectStatusRouteTableStatus), [`OperationFailed.GetEniInfo`](super::super::ErrorCode::OperationFailedGetEniInfo), [`QuotaExceeded.EcmpRouteEntryNextHopCount`](super::super::ErrorCode::QuotaExceededEcmpRouteEntryNextHopCount), [`OperationFailed.InvalidNextHopType`](super::super::ErrorCode::OperationFailedInvalidNextHopType), [`OperationUnsupported.InvalidRouterInterfaceType`](super::super::ErrorCode::OperationUnsupportedInvalidRouterInterfaceType), [`InvalidHaVip.NotFound`](super::super::ErrorCode::InvalidHaVipNotFound), [`OperationFailed.MultiScopeType`](super::super::ErrorCode::OperationFailedMultiScopeType), [`OperationFailed.DistibuteLock`](super::super::ErrorCode::OperationFailedDistibuteLock), [`QuotaExceeded.VpnRouteEntry`](super::super::ErrorCode::QuotaExceededVpnRouteEntry), [`InvalidAttachment.NotFound`](super::super::ErrorCode::InvalidAttachmentNotFound), [`OperationFailed.ActiveNetworkInterfaceNotFound`](super::super::ErrorCode::OperationFailedActiveNetworkInterfaceNotFound), [`InvalidNetworkInterface.NotFound`](super::super::ErrorCode::InvalidNetworkInterfaceNotFound), [`OperationFailed.QueryAttachmentInfo`](super::super::ErrorCode::OperationFailedQueryAttachmentInfo), [`IllegalParam.AttachmentId`](super::super::ErrorCode::IllegalParamAttachmentId), [`OperationFailed.NotSupportIPV6`](super::super::ErrorCode::OperationFailedNotSupportIPV6), [`IncorrectStatus.Ipv6Address`](super::super::ErrorCode::IncorrectStatusIpv6Address), [`OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface`](super::super::ErrorCode::OperationUnsupportedIpv6EntryOnPrimaryNetworkInterface), [`OperationUnsupported.SpecifyIpOnIpv6Entry`](super::super::ErrorCode::OperationUnsupportedSpecifyIpOnIpv6Entry), [`OperationUnsupported.MutipleIpv6Address`](super::super::ErrorCode::OperationUnsupportedMutipleIpv6Address), [`OperationDenied.Ipv6EntryOnCustomTable`](super::super::ErrorCode::OperationDeniedIpv6EntryOnCustomTable), [`OperationDenied.CloudBoxVbrEntryAllowedInCustomRouteTable`](super::super::ErrorCode::OperationDeniedCloudBoxVbrEntryAllowedInCustomRouteTable), [`OperationDenied.RouteTableAssociateNotCloudBoxVSwitch`](super::super::ErrorCode::OperationDeniedRouteTableAssociateNotCloudBoxVSwitch), [`OperationDenied.VbrMisMatchCloudBox`](super::super::ErrorCode::OperationDeniedVbrMisMatchCloudBox), [`OperationDenied.VbrIdle`](super::super::ErrorCode::OperationDeniedVbrIdle), [`OperationDenied.RouterInterfaceToDifferentVpc`](super::super::ErrorCode::OperationDeniedRouterInterfaceToDifferentVpc), [`OperationDenied.RouterInterfaceFromDifferentZones`](super::super::ErrorCode::OperationDeniedRouterInterfaceFromDifferentZones), [`OperationFailed.PconnTrafficNotEnable`](super::super::ErrorCode::OperationFailedPconnTrafficNotEnable), [`ResourceNotFound.VpcPeer`](super::super::ErrorCode::ResourceNotFoundVpcPeer), [`IncorrectStatus.VpcPeer`](super::super::ErrorCode::IncorrectStatusVpcPeer), [`OperationDenied.RouteTableTypeNotPermitted`](super::super::ErrorCode::OperationDeniedRouteTableTypeNotPermitted), [`OperationDenied.GatewayRouteTableNotPermitted`](super::super::ErrorCode::OperationDeniedGatewayRouteTableNotPermitted), [`UnsupportedFeature.VpcPeerIpv6`](super::super::ErrorCode::UnsupportedFeatureVpcPeerIpv6), [`OperationDenied.VpcIpv6NotEnabled`](super::super::ErrorCode::OperationDeniedVpcIpv6NotEnabled), [`IncorrectStatus.Ipv4Gateway`](super::super::ErrorCode::IncorrectStatusIpv4Gateway), [`ResourceNotFound.PrefixList`](super::super::ErrorCode::ResourceNotFoundPrefixList), [`UnsupportedFeature.CreatePrefixListEcmpRouteEntry`](super::super::ErrorCode::UnsupportedFeatureCreatePrefixListEcmpRouteEntry), [`OperationDenied.RouterInterfaceIpv6NotEnabled`](super::super::ErrorCode::OperationDeniedRouterInterfaceIpv6NotEnabled), [`OperationDenied.NextHopTypeNotPermitted`](super::super::ErrorCode::OperationDeniedNextHopTypeNotPermitted), [`ResourceAlreadyAssociated.PrefixList`](super::super::ErrorCode::ResourceAlreadyAssociatedPrefixList), [`OperationFailed.CidrConflictWithPrefixList`](super::super::ErrorCode::OperationFailedCidrConflictWithPrefixList), [`ResourceNotFound.Ipv4Gateway`](super::super::ErrorCode::ResourceNotFoundIpv4Gateway), [`Mismatch.HaVipIdAndRouteTableId`](super::super::ErrorCode::MismatchHaVipIdAndRouteTableId), [`OperationFailed.OperationLocked`](super::super::ErrorCode::OperationFailedOperationLocked), [`Mismatch.Ipv4GatewayIdAndRouteTableId`](super::super::ErrorCode::MismatchIpv4GatewayIdAndRouteTableId), [`OperationUnsupported.DestinationCidrBlockOverlapWithVSwitch`](super::super::ErrorCode::OperationUnsupportedDestinationCidrBlockOverlapWithVSwitch), [`ResourceNotAssociated.Cen`](super::super::ErrorCode::ResourceNotAssociatedCen), [`IncorrectStatus.CenRelation`](super::super::ErrorCode::IncorrectStatusCenRelation), [`OperationDenied.CenTypeInvalid`](super::super::ErrorCode::OperationDeniedCenTypeInvalid), [`ResourceNotFound.Cen`](super::super::ErrorCode::ResourceNotFoundCen), [`ResourceNotFound.NetworkInterface`](super::super::ErrorCode::ResourceNotFoundNetworkInterface), [`RouteConflict.AlreadyExist`](super::super::ErrorCode::RouteConflictAlreadyExist), [`IncorrectStatus.RouterInterface`](super::super::ErrorCode::IncorrectStatusRouterInterface), [`InvalidNexthop.UnsupportedEniBizType`](super::super::ErrorCode::InvalidNexthopUnsupportedEniBizType), [`OperationDenied.RouterInterfaceIpv6`](super::super::ErrorCode::OperationDeniedRouterInterfaceIpv6), [`OperationDenied.VbrAttachEcrInMiddleStatus`](super::super::ErrorCode::OperationDeniedVbrAttachEcrInMiddleStatus), [`ResourceNotAssociated.Ecr`](super::super::ErrorCode::ResourceNotAssociatedEcr), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidNatGatewayId.NotFound`](super::super::ErrorCode::InvalidNatGatewayIdNotFound), [`OperationFailed.InstanceDismatchCurrentVpc`](super::super::ErrorCode::OperationFailedInstanceDismatchCurrentVpc), [`InvalidIpv6Gateway.NotFound`](super::super::ErrorCode::InvalidIpv6GatewayNotFound), [`VPC.ERROR`](super::super::ErrorCode::VpcError), [`InternalError`](super::super::ErrorCode::InternalError).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 9.8; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRouteEntryRequest {
    /// IPv4 or IPv6 destination CIDR block, or the id of a prefix list. An IPv4 address alone has the mask /32, an IPv6 address /128. It is unique in the route table.
    ///
    /// Required. Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(/([0-9]{1,2}|1[01][0-9]|12[0-8]))?|pl-[0-9A-Za-z*]+`; not in `100.64.0.0/10`.
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
    /// Id of the next hop of a plain entry. For an express connect router, it is the id of the association.
    pub next_hop_id: Option<String>,
    /// Next hops of an ECMP entry. Not for the route table of a virtual border router. The manual has four at most.
    ///
    /// 2 to 16 elements.
    pub next_hop_list: Vec<EcmpNextHop>,
    /// Type of the next hop of a plain entry.
    ///
    /// Default: `Instance`.
    pub next_hop_type: Option<CreateRouteEntryNextHopType>,
    /// Name of the entry.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub route_entry_name: Option<String>,
    /// Description of the entry.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static CREATE_ROUTE_ENTRY_REQUEST: Schema = Schema::new(
    "CreateRouteEntryRequest",
    &[
        Field::new("DestinationCidrBlock", ValueType::String).required(),
        Field::new("RegionId", ValueType::String),
        Field::new("RouteTableId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("NextHopId", ValueType::String),
        Field::new("NextHopList", ValueType::List(&ValueType::Record(&ECMP_NEXT_HOP)))
            .encoding(Encoding::Repeat),
        Field::new(
            "NextHopType",
            ValueType::Enum(<CreateRouteEntryNextHopType as OpenEnum>::VALUES),
        ),
        Field::new("RouteEntryName", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    CreateRouteEntryRequest, CREATE_ROUTE_ENTRY_REQUEST, 0 => destination_cidr_block, 1
    => region_id, 2 => route_table_id, 3 => client_token, 4 => next_hop_id, 5 =>
    next_hop_list, 6 => next_hop_type, 7 => route_entry_name, 8 => description, 9 =>
    dry_run
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
    /// Sets [`route_entry_name`](Self#structfield.route_entry_name).
    #[inline]
    pub fn route_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.route_entry_name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `CreateRouteEntry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the new entry.
    pub route_entry_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_ROUTE_ENTRY_RESPONSE: Schema = Schema::new(
    "CreateRouteEntryResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("RouteEntryId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    CreateRouteEntryResponse, CREATE_ROUTE_ENTRY_RESPONSE, 0 => request_id, 1 =>
    route_entry_id
);

aliyun_api_core::response!(CreateRouteEntryResponse);

impl CreateRouteEntryResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`route_entry_id`](Self#structfield.route_entry_id).
    #[inline]
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.route_entry_id = value.into();
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

pub(crate) static ECMP_NEXT_HOP: Schema = Schema::new(
    "EcmpNextHop",
    &[
        Field::new("NextHopId", ValueType::String),
        Field::new(
            "NextHopType",
            ValueType::Enum(<EcmpNextHopType as OpenEnum>::VALUES),
        ),
        Field::new("Weight", ValueType::Integer),
    ],
);

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
    /// `NatGateway`: NAT gateway.
    NatGateway,
    /// `Attachment`: transit router.
    Attachment,
    /// `VpcPeer`: VPC peering connection.
    VpcPeer,
    /// `Ipv4Gateway`: IPv4 gateway.
    Ipv4Gateway,
    /// `GatewayEndpoint`: gateway endpoint.
    GatewayEndpoint,
    /// `Ecr`: express connect router.
    Ecr,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    CreateRouteEntryNextHopType, Instance = "Instance", HaVip = "HaVip", RouterInterface
    = "RouterInterface", NetworkInterface = "NetworkInterface", VpnGateway =
    "VpnGateway", IPv6Gateway = "IPv6Gateway", NatGateway = "NatGateway", Attachment =
    "Attachment", VpcPeer = "VpcPeer", Ipv4Gateway = "Ipv4Gateway", GatewayEndpoint =
    "GatewayEndpoint", Ecr = "Ecr"
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
        ("IllegalParam.CidrBlock", ErrorClass::Invalid),
        ("InvalidRouterType", ErrorClass::Conflict),
        ("InvalidNexthop", ErrorClass::Invalid),
        ("TaskConflict", ErrorClass::Throttling),
        ("InvalidDestinationCidrBlock", ErrorClass::Invalid),
        ("DefaultValidate.Error", ErrorClass::Invalid),
        ("Region.NotSupport", ErrorClass::Invalid),
        ("OperationFailed.NotifyCenCreate", ErrorClass::Internal),
        ("OperationUnsupported.InactiveMode", ErrorClass::Invalid),
        ("OperationUnsupported.MoreThanOneVpnOrHavip", ErrorClass::Invalid),
        ("OperationUnsupported.EcmpRiTypeOrNumber", ErrorClass::Invalid),
        ("Duplicated.VpcNextHop", ErrorClass::Conflict),
        ("OperationUnsupported.SubRouteTableECMP", ErrorClass::Invalid),
        ("IllegalParam.NextHopId", ErrorClass::Invalid),
        ("OperationFailed.ScopeActiveRouteEntryType", ErrorClass::Conflict),
        ("OperationFailed.ScopeStandbyRouteEntryQuota", ErrorClass::Quota),
        ("OperationFailed.ScopeActiveRouteEntryQuota", ErrorClass::Quota),
        ("OperationUnsupported.ScopeInvalidRouteType", ErrorClass::Invalid),
        ("OperationFailed.EcmpInvalidRouterInterfaceOppositeType", ErrorClass::Conflict),
        ("OperationUnsupported.Ipv6EcmpRouteEntry", ErrorClass::Invalid),
        ("OperationUnsupported.Ipv6CidrBlock", ErrorClass::Invalid),
        ("OperationUnsupported.Ipv6ForVBR", ErrorClass::Invalid),
        ("InvalidNexthop.DirectEni", ErrorClass::Conflict),
        ("OperationFailed.InvalidNexthop", ErrorClass::Conflict),
        ("OperationFailed.NotifyCenDelete", ErrorClass::Internal),
        ("OperationFailed.CxpRouteExist", ErrorClass::Conflict),
        ("OperationFailed.GetEniInfo", ErrorClass::Internal),
        ("OperationFailed.InvalidNextHopType", ErrorClass::Conflict),
        ("OperationUnsupported.InvalidRouterInterfaceType", ErrorClass::Invalid),
        ("OperationFailed.MultiScopeType", ErrorClass::Conflict),
        ("OperationFailed.DistibuteLock", ErrorClass::Internal),
        ("OperationFailed.QueryAttachmentInfo", ErrorClass::Internal),
        ("IllegalParam.AttachmentId", ErrorClass::Invalid),
        ("OperationFailed.NotSupportIPV6", ErrorClass::Conflict),
        ("OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface", ErrorClass::Invalid),
        ("OperationUnsupported.SpecifyIpOnIpv6Entry", ErrorClass::Invalid),
        ("OperationUnsupported.MutipleIpv6Address", ErrorClass::Invalid),
        ("OperationDenied.Ipv6EntryOnCustomTable", ErrorClass::Conflict),
        (
            "OperationDenied.CloudBoxVbrEntryAllowedInCustomRouteTable",
            ErrorClass::Conflict,
        ),
        ("OperationDenied.RouteTableAssociateNotCloudBoxVSwitch", ErrorClass::Conflict),
        ("OperationDenied.VbrMisMatchCloudBox", ErrorClass::Conflict),
        ("OperationDenied.VbrIdle", ErrorClass::Conflict),
        ("OperationDenied.RouterInterfaceToDifferentVpc", ErrorClass::Conflict),
        ("OperationDenied.RouterInterfaceFromDifferentZones", ErrorClass::Conflict),
        ("OperationFailed.PconnTrafficNotEnable", ErrorClass::Denied),
        ("OperationDenied.RouteTableTypeNotPermitted", ErrorClass::Conflict),
        ("OperationDenied.GatewayRouteTableNotPermitted", ErrorClass::Conflict),
        ("UnsupportedFeature.VpcPeerIpv6", ErrorClass::Invalid),
        ("OperationDenied.VpcIpv6NotEnabled", ErrorClass::Conflict),
        ("UnsupportedFeature.CreatePrefixListEcmpRouteEntry", ErrorClass::Invalid),
        ("OperationDenied.RouterInterfaceIpv6NotEnabled", ErrorClass::Conflict),
        ("OperationDenied.NextHopTypeNotPermitted", ErrorClass::Conflict),
        ("ResourceAlreadyAssociated.PrefixList", ErrorClass::Conflict),
        ("OperationFailed.CidrConflictWithPrefixList", ErrorClass::Conflict),
        ("Mismatch.HaVipIdAndRouteTableId", ErrorClass::Conflict),
        ("OperationFailed.OperationLocked", ErrorClass::Conflict),
        ("Mismatch.Ipv4GatewayIdAndRouteTableId", ErrorClass::Conflict),
        (
            "OperationUnsupported.DestinationCidrBlockOverlapWithVSwitch",
            ErrorClass::Conflict,
        ),
        ("ResourceNotAssociated.Cen", ErrorClass::Conflict),
        ("OperationDenied.CenTypeInvalid", ErrorClass::Conflict),
        ("InvalidNexthop.UnsupportedEniBizType", ErrorClass::Conflict),
        ("OperationDenied.RouterInterfaceIpv6", ErrorClass::Conflict),
        ("OperationDenied.VbrAttachEcrInMiddleStatus", ErrorClass::NotReady),
        ("ResourceNotAssociated.Ecr", ErrorClass::Conflict),
        ("OperationFailed.InstanceDismatchCurrentVpc", ErrorClass::NotFound),
        ("VPC.ERROR", ErrorClass::Internal),
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
    /// IPv4 or IPv6 destination CIDR block, or the id of a prefix list. An IPv4 address alone has the mask /32, an IPv6 address /128. It is unique in the route table.
    ///
    /// Required. Matches `[0-9]{1,3}(\.[0-9]{1,3}){3}(/([0-9]|[12][0-9]|3[0-2]))?|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(/([0-9]{1,2}|1[01][0-9]|12[0-8]))?|pl-[0-9A-Za-z*]+`; not in `100.64.0.0/10`.
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
    /// A route table has up to 200 custom entries, each with a destination of its own; several entries may lead to the same next hop. An entry for a prefix list counts as many entries as the list may have.
    /// A plain entry has `NextHopType` and `NextHopId`. An ECMP entry has `NextHopList` instead, with at least two router interfaces.
    ///
    /// - For a VRouter, the destination must not be the CIDR block of a VSwitch, nor be a part of one. Next hop and route table are in the same VPC.
    /// - For a virtual border router (VBR), only plain entries are possible, and the next hop is a router interface of the VBR. The VBR must be `Active`, and its physical connection `Enabled` and not locked for financial reasons.
    ///
    /// Entries of one VPC or VBR are added one at a time.
    ///
    /// The entry is added in the background; its `Status` in DescribeRouteEntryList changes from Pending to Available.
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
    /// Id of the next hop of a plain entry. For an express connect router, it is the id of the association.
    #[inline]
    pub fn next_hop_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_hop_id = value.into_option();
        self
    }
    /// Next hops of an ECMP entry. Not for the route table of a virtual border router. The manual has four at most.
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
    /// Name of the entry.
    #[inline]
    pub fn route_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_entry_name = value.into_option();
        self
    }
    /// Description of the entry.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
