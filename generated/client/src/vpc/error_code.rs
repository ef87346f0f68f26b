// Written by `cargo xtask gen` from the specs. Do not edit.

//! The documented error codes.

use aliyun_api_core::UnknownValue;

/// The error codes that the documentation of Virtual Private Cloud lists.
///
/// Compare with what an error carries: `error.code() == ErrorCode::...`. A code with `%s` stands for every code of that form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `CROSS_BID.FORBIDDEN`: 404, `Create VBR across bid is illegal`.
    CrossBidForbidden,
    /// `CountLimitExceed.HaVipRouteEntry`: 400, `There can be 5 route entry to HaVip at most in one route table.`.
    CountLimitExceedHaVipRouteEntry,
    /// `DependencyViolation`: 400, `Some route entry status blocked this operation.`.
    DependencyViolation,
    /// `DependencyViolation.HaVip`: 400, `VSwitch cannot be deleted when there are some HaVip dependent with it.`.
    DependencyViolationHaVip,
    /// `DependencyViolation.Instance`: 400, `Specified object has dependent resources`.
    DependencyViolationInstance,
    /// `DependencyViolation.NatGateway`: 400, `Specified object has dependent resources NatGateway.`.
    DependencyViolationNatGateway,
    /// `DependencyViolation.RouteEntry`: 400, `Specified object has dependent resources`.
    DependencyViolationRouteEntry,
    /// `DependencyViolation.RouteInterface`: 400, `Specified object has dependent route interface .`.
    DependencyViolationRouteInterface,
    /// `DependencyViolation.RouterInterface`: 400, `Specified object has dependent resources RouterInterface.`.
    DependencyViolationRouterInterface,
    /// `DependencyViolation.RouterInterfaceReferedByRouteEntry`: 400, `RouterInterface cannot be deleted when it is refered by a route table entry as next hop.`.
    DependencyViolationRouterInterfaceReferedByRouteEntry,
    /// `DependencyViolation.SecurityGroup`: 400, `Specified object has dependent resources`.
    DependencyViolationSecurityGroup,
    /// `DependencyViolation.Tunnel`: 400, `Specified object has dependent tunnel.`.
    DependencyViolationTunnel,
    /// `DependencyViolation.VSwitch`: 400, `Specified object has dependent resources`.
    DependencyViolationVSwitch,
    /// `DryRunOperation`: 400, `The dry run succeeded.`.
    DryRunOperation,
    /// `EXCEED_ASSOCIATE_MAX_NUM`: 400, `assocaite virtual boarder num too many.`.
    ExceedAssociateMaxNum,
    /// `FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY`: 400, `The Specified CIDR must be in vpc CIDR.`.
    ForbiddenUseVpcAsInternetGateway,
    /// `Forbbiden`: 400, `The Router instance owener error`.
    Forbbiden,
    /// `Forbidden`: 403, `User not authorized to operate on the specified resource.`.
    Forbidden,
    /// `Forbidden.AssociateToVBR`: 400, `The physical connection still associate to VBR.`.
    ForbiddenAssociateToVBR,
    /// `Forbidden.BillsOutstanding`: 400, `You cannot use this action because you have bills outstanding.`.
    ForbiddenBillsOutstanding,
    /// `Forbidden.CheckEntryRuleQuota`: 400, `Route entry quota rule check error.`.
    ForbiddenCheckEntryRuleQuota,
    /// `Forbidden.CircuitCodeNotAllowedByCaller`: 403, `The caller is not allowed to modify.`.
    ForbiddenCircuitCodeNotAllowedByCaller,
    /// `Forbidden.DescriptionNotAllowedByCaller`: 403, `The caller is not allowed to specify the Description parameter.`.
    ForbiddenDescriptionNotAllowedByCaller,
    /// `Forbidden.FinancileLocked`: 400, `This RouterInterface is financiel locked because of bills outstanding.`.
    ForbiddenFinancileLocked,
    /// `Forbidden.LocalGatewayIpNotAllowedByCaller`: 403, `The caller is not allowed to specify the LocalGatewayIp parameter.`.
    ForbiddenLocalGatewayIpNotAllowedByCaller,
    /// `Forbidden.MultiVlanRi`: 403, `Multiple vlan router interfaces are found.`.
    ForbiddenMultiVlanRi,
    /// `Forbidden.NameNotAllowedByCaller`: 403, `The caller is not allowed to specify the Name parameter.`.
    ForbiddenNameNotAllowedByCaller,
    /// `Forbidden.NoRiFound`: 403, `No vlan router interfaces are found.`.
    ForbiddenNoRiFound,
    /// `Forbidden.NotAllowedInState`: 400, `The request does not allow in this state.`.
    ForbiddenNotAllowedInState,
    /// `Forbidden.NotInRouterInterfaceCreateWhitelist`: 400, `Not in router interface create whitelist.`.
    ForbiddenNotInRouterInterfaceCreateWhitelist,
    /// `Forbidden.OnlyOneConnection`: 400, `The Specified routers have a connection already`.
    ForbiddenOnlyOneConnection,
    /// `Forbidden.OperationNotAllowedByUser`: 403, `The caller is not allowed to delete the specified VirtualBorderRouter.`.
    ForbiddenOperationNotAllowedByUser,
    /// `Forbidden.PeerGatewayIpNotAllowedByCaller`: 403, `The caller is not allowed to specify the PeerGatewayIp parameter.`.
    ForbiddenPeerGatewayIpNotAllowedByCaller,
    /// `Forbidden.PeeringSubnetMaskNotAllowedByCaller`: 403, `The caller is not allowed to specify the PeeringSubnetMask parameter.`.
    ForbiddenPeeringSubnetMaskNotAllowedByCaller,
    /// `Forbidden.VBRExists`: 400, `vbr owner's vbr still exists.`.
    ForbiddenVBRExists,
    /// `Forbidden.VlanIdNotAllowedByCaller`: 403, `The caller is not allowed to specify the VlanId.`.
    ForbiddenVlanIdNotAllowedByCaller,
    /// `Forbidden.VpcNotFound`: 400, `Specified VPC can not found.`.
    ForbiddenVpcNotFound,
    /// `ForbiddenAction`: 400, `The user dose not supported this action.`.
    ForbiddenAction,
    /// `INVALID_VPC_ID`: 400, `The Specified VpcId not match.`.
    InvalidVpcId,
    /// `INVALID_WEIGHT_PARAM`: 400, `Specified value of weight invalid`.
    InvalidWeightParam,
    /// `IdempotentParameterMismatch`: 400, `The parameters differ from those of the first request with this token.`.
    IdempotentParameterMismatch,
    /// `IncompleteSignature`: 400, `The signature is incomplete.`.
    IncompleteSignature,
    /// `IncorrcetRouteEntryStatus`: 400, `Some route entry status blocked this operation.`.
    IncorrcetRouteEntryStatus,
    /// `IncorrectHaVipStatus`: 400, `This operation is denied because satus of the specified HaVip is neither Available nor InUse.`.
    IncorrectHaVipStatus,
    /// `IncorrectInstanceStatus`: 400, `Current instance status does not support this operation.`.
    IncorrectInstanceStatus,
    /// `IncorrectRole.NotInitiatingSide`: 400, `The specified RouterInterface is not InitiatingSide.`.
    IncorrectRoleNotInitiatingSide,
    /// `IncorrectRouteEntryStatus`: 400, `Some route entry status blocked this operation.`.
    IncorrectRouteEntryStatus,
    /// `IncorrectStatus`: 400, `RouterInterface can be operated by this action only when it's status is Inactive.`.
    IncorrectStatus,
    /// `IncorrectVSwitchStatus`: 400, `Some virtual switch is modifying within the same VPC.`.
    IncorrectVSwitchStatus,
    /// `IncorrectVpcStatus`: 400, `Current VPC status does not support this operation.`.
    IncorrectVpcStatus,
    /// `InternalError`: 500, `The request processing has failed due to some unknown error.`.
    InternalError,
    /// `InvalidAccessKeyId.NotFound`: 404, `The AccessKey ID does not exist.`.
    InvalidAccessKeyIdNotFound,
    /// `InvalidAccessPoint.NotExist`: 400, `The accessPoint not exit`.
    InvalidAccessPointNotExist,
    /// `InvalidAccessPoint.NotMatch`: 400, `The accessPoint id is not matched`.
    InvalidAccessPointNotMatch,
    /// `InvalidAccessPoint.ValueNotAllowed`: 400, `The non-vbr router interface cannot have access point configured.`.
    InvalidAccessPointValueNotAllowed,
    /// `InvalidAccessPointId.NotEnabled`: 400, `Invalid access point status.`.
    InvalidAccessPointIdNotEnabled,
    /// `InvalidAction.NotFound`: 404, `The action does not exist.`.
    InvalidActionNotFound,
    /// `InvalidBandwidth`: 400, `invalid physical connection banwidth.`.
    InvalidBandwidth,
    /// `InvalidBgpAuthkey.Malformed`: 400, `Specified Bgp Group authkey is not valid.`.
    InvalidBgpAuthkeyMalformed,
    /// `InvalidBgpDescription.Malformed`: 400, `Specified Bgp Group description is not valid.`.
    InvalidBgpDescriptionMalformed,
    /// `InvalidBgpDiscription.Malformed`: 400, `Specified Bgp Group description is not valid.`.
    InvalidBgpDiscriptionMalformed,
    /// `InvalidBgpGroup`: 400, `bgp group not exists`.
    InvalidBgpGroup,
    /// `InvalidBgpName.Malformed`: 400, `Specified Bgp Group name is not valid.`.
    InvalidBgpNameMalformed,
    /// `InvalidCIDRBlock.Duplicate`: 400, `Specified CIDR block is already exists.`.
    InvalidCIDRBlockDuplicate,
    /// `InvalidCidrBlock`: 400, `Specified CIDR block is not valid.`.
    InvalidCidrBlock,
    /// `InvalidCidrBlock.Malformed`: 400, `Specified CIDR block is not valid.`.
    InvalidCidrBlockMalformed,
    /// `InvalidCidrBlock.Overlapped`: 400, `Specified CIDR block overlapped with other subnets.`.
    InvalidCidrBlockOverlapped,
    /// `InvalidCircuitCode.Malformed`: 400, `The specified CircuitCode is not valid.`.
    InvalidCircuitCodeMalformed,
    /// `InvalidCirdrBlock.MaskLength`: 400, `Specified CIDR block is not valid .`.
    InvalidCirdrBlockMaskLength,
    /// `InvalidDescription.Malformed`: 400, `The specifid ? Description? is not valid.`.
    InvalidDescriptionMalformed,
    /// `InvalidEntryRuleQuota.NotFound`: 400, `Route entry quota rule not exists.`.
    InvalidEntryRuleQuotaNotFound,
    /// `InvalidFilterKey.ValueNotSupported`: 404, `Specified filter key is not supported: Filter.X.key`.
    InvalidFilterKeyValueNotSupported,
    /// `InvalidHaVipId.NotFound`: 404, `The specified HaVip does not exist in the specified VPC.`.
    InvalidHaVipIdNotFound,
    /// `InvalidIP.Malformed`: 400, `Ip malformed.`.
    InvalidIPMalformed,
    /// `InvalidInstanId.NotFound`: 404, `Specified instance does not exist.`.
    InvalidInstanIdNotFound,
    /// `InvalidInstance.StatusError`: 400, `The router instance owener error.`.
    InvalidInstanceStatusError,
    /// `InvalidInstanceId.NotFound`: 404, `The specified Instance does not exist in the specified region.`.
    InvalidInstanceIdNotFound,
    /// `InvalidInstanceOwner.Error`: 400, `The router instance owener error.`.
    InvalidInstanceOwnerError,
    /// `InvalidIp.Malformed`: 400, `The specified ip address is not valid.`.
    InvalidIpMalformed,
    /// `InvalidIp.NotSameSubnet`: 400, `Local gateway ip and peer gateway ip are not in the same subnet.`.
    InvalidIpNotSameSubnet,
    /// `InvalidLineOperator.Malformd`: 400, `The LineOperator provided was invalid.`.
    InvalidLineOperatorMalformd,
    /// `InvalidLocalGatewayIp.Malformed`: 400, `The specified LocalGatewayIp is not valid.`.
    InvalidLocalGatewayIpMalformed,
    /// `InvalidName.Malformd`: 400, `The attribute name is illeagl.`.
    InvalidNameMalformd,
    /// `InvalidName.Malformed`: 400, `The specified ? Name? is not valid.`.
    InvalidNameMalformed,
    /// `InvalidNatGatewayId.NotFound`: 400, `The NatGatewayId not exist.`.
    InvalidNatGatewayIdNotFound,
    /// `InvalidNextHop.NotFound`: 400, `Specified next hop does not exist.`.
    InvalidNextHopNotFound,
    /// `InvalidNextHopId.NotFound`: 404, `Specified next hop does not exist.`.
    InvalidNextHopIdNotFound,
    /// `InvalidNextHopType`: 400, `Specified parameter "NextHopType" is not valid`.
    InvalidNextHopType,
    /// `InvalidNexthopListSize`: 400, `nexthop size is illegal. Must be between 2 and 4.`.
    InvalidNexthopListSize,
    /// `InvalidNexthopTypeAndList.BothNotNull`: 400, `both nexthopType and nextHopList are not null.`.
    InvalidNexthopTypeAndListBothNotNull,
    /// `InvalidNexthopTypeAndList.BothNull`: 400, `both nexthopType and nextHopList are null.`.
    InvalidNexthopTypeAndListBothNull,
    /// `InvalidOperation.OperationNotAllowedInState`: 400, `The specified VirutalBorderRouter is in invalid state.`.
    InvalidOperationOperationNotAllowedInState,
    /// `InvalidOperation.RouterInterfaceNotDeleted`: 400, `The specified VirutalBorderRouter still has routerInterface.`.
    InvalidOperationRouterInterfaceNotDeleted,
    /// `InvalidOppositeRouterType`: 400, `nexthop list cannot only contain router interface whose opposite router interface is on vbr.`.
    InvalidOppositeRouterType,
    /// `InvalidOppositeRouterType.ValueNotSupported`: 400, `The specified OppositeRouterType is not valid.`.
    InvalidOppositeRouterTypeValueNotSupported,
    /// `InvalidParam`: 400, `The Ecmp routerEntry with router interfaces local vgw vip not match.`.
    InvalidParam,
    /// `InvalidParam.ModifyRouterInterface`: 400, `Modify routerinterface param invalide`.
    InvalidParamModifyRouterInterface,
    /// `InvalidParam.NotNull`: 400, `The parameter must not be null.`.
    InvalidParamNotNull,
    /// `InvalidParameter`: 400, `A parameter is not valid.`.
    InvalidParameter,
    /// `InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport`: 400, `The specified ISP of BandwidthPackage is not valid.`.
    InvalidParameterBandwidthPackageNIspValueNotSupport,
    /// `InvalidParameter.Description.Malformed`: 400, `The specified Description is not valid.`.
    InvalidParameterDescriptionMalformed,
    /// `InvalidParameter.Name.Malformed`: 400, `The specified Name is not valid.`.
    InvalidParameterNameMalformed,
    /// `InvalidParameter.Spec.ValueNotSupported`: 400, `The specified Spec is not valid.`.
    InvalidParameterSpecValueNotSupported,
    /// `InvalidParams.AlreadyExists`: 400, `bgp network already exists`.
    InvalidParamsAlreadyExists,
    /// `InvalidParams.NotFound`: 400, `vpc instance not found`.
    InvalidParamsNotFound,
    /// `InvalidParams.NotNull`: 400, `parameter must not null.`.
    InvalidParamsNotNull,
    /// `InvalidPeerAsn.Malformed`: 400, `invalid peer asn cannot equals aliyun asn:45104`.
    InvalidPeerAsnMalformed,
    /// `InvalidPeerGatewayIp.Malformed`: 400, `The specified PeerGatewayIp is not valid.`.
    InvalidPeerGatewayIpMalformed,
    /// `InvalidPeerIpAddress`: 400, `multi pconn peer ip can not be null.`.
    InvalidPeerIpAddress,
    /// `InvalidPeerLocation.Malformd`: 400, `The PeerLocation provided was invalid.`.
    InvalidPeerLocationMalformd,
    /// `InvalidPeeringSubnetMask.Malformed`: 400, `The specified PeeringSubnetMask is not valid.`.
    InvalidPeeringSubnetMaskMalformed,
    /// `InvalidPhysicalConnectionBusinessStatus`: 400, `invalid physical connection business status.`.
    InvalidPhysicalConnectionBusinessStatus,
    /// `InvalidPhysicalConnectionId.NotEnabled`: 400, `The specified PhysicalConnectionId is not in Enabled state.`.
    InvalidPhysicalConnectionIdNotEnabled,
    /// `InvalidPhysicalConnectionId.NotFound`: 400, `The specified PhysicalConnectionId is not found.`.
    InvalidPhysicalConnectionIdNotFound,
    /// `InvalidPhysicalConnectionId.NotMatched`: 400, `instance id not matched.`.
    InvalidPhysicalConnectionIdNotMatched,
    /// `InvalidPortType.Malformd`: 400, `The PortType provided was invalid.`.
    InvalidPortTypeMalformd,
    /// `InvalidRedundantPhysicalConnection`: 400, `redundant physical connection doesn't belong to current user.`.
    InvalidRedundantPhysicalConnection,
    /// `InvalidRedundantPhysicalConnectionId.NotFound`: 400, `The RedundantPhysicalConnectionId does not found.`.
    InvalidRedundantPhysicalConnectionIdNotFound,
    /// `InvalidRedundantPhysicalConnectionStatus`: 400, `invalid redundant physical connection status.`.
    InvalidRedundantPhysicalConnectionStatus,
    /// `InvalidRegionId.NotFound`: 404, `The specified RegionId does not exist in our records.`.
    InvalidRegionIdNotFound,
    /// `InvalidRegionId.NotSupport`: 404, `The RegionId provided does not support in our records.`.
    InvalidRegionIdNotSupport,
    /// `InvalidRole.ValueNotSupported`: 400, `The specified Role is not valid.`.
    InvalidRoleValueNotSupported,
    /// `InvalidRouteEntry`: 400, `Specified routeEntry not exist.`.
    InvalidRouteEntry,
    /// `InvalidRouteEntry.Duplicate`: 400, `The route entry already exist.`.
    InvalidRouteEntryDuplicate,
    /// `InvalidRouteEntry.NotFound`: 400, `Route entry not exists.`.
    InvalidRouteEntryNotFound,
    /// `InvalidRouteEntrySize`: 400, `The Specified routerEntry size not legal.`.
    InvalidRouteEntrySize,
    /// `InvalidRouteTableId.NotFound`: 404, `Specified route table does not exist.`.
    InvalidRouteTableIdNotFound,
    /// `InvalidRouterId.NotFound`: 404, `The specified RouterId does not exist in our recored.`.
    InvalidRouterIdNotFound,
    /// `InvalidRouterInterface`: 400, `invalid router interface.`.
    InvalidRouterInterface,
    /// `InvalidRouterInterfaceChargeType.Malformed`: 400, `The prepaid routerinterface can not delete.`.
    InvalidRouterInterfaceChargeTypeMalformed,
    /// `InvalidRouterInterfaceId.NotFound`: 404, `The specified RouterInterfaceId does not exist in our records.`.
    InvalidRouterInterfaceIdNotFound,
    /// `InvalidRouterType.ValueNotSupported`: 400, `The specified RouterType is not valid.`.
    InvalidRouterTypeValueNotSupported,
    /// `InvalidSpec.ValudNotSupported`: 400, `The specified Spec is not supported.`.
    InvalidSpecValudNotSupported,
    /// `InvalidStatus`: 400, `invalid physical connection status.`.
    InvalidStatus,
    /// `InvalidStatus.CannotOperate`: 400, `invalid status cannot operate`.
    InvalidStatusCannotOperate,
    /// `InvalidStatus.NotAllowed`: 400, `Invalid virtual border router status.`.
    InvalidStatusNotAllowed,
    /// `InvalidStatus.StatusNotEnabled`: 400, `The physical connection status is invalid.`.
    InvalidStatusStatusNotEnabled,
    /// `InvalidTimeStamp.Expired`: 400, `The timestamp has expired.`.
    InvalidTimeStampExpired,
    /// `InvalidType.Malformd`: 400, `The Type provided was invalid.`.
    InvalidTypeMalformd,
    /// `InvalidUserCidr.Malformed`: 400, `Specified UserCidr overlapping in of 100.64.0.0/10.`.
    InvalidUserCidrMalformed,
    /// `InvalidUserCidr.Quota`: 400, `Specified UserCidr number is greater than 3.`.
    InvalidUserCidrQuota,
    /// `InvalidVBRStatus`: 400, `invalid virtual border router status.`.
    InvalidVBRStatus,
    /// `InvalidVPCStatus`: 400, `vpc incorrect status.`.
    InvalidVPCStatus,
    /// `InvalidVRouter.NotFound`: 400, `vRouter not exists.`.
    InvalidVRouterNotFound,
    /// `InvalidVRouterDiscription.Malformed`: 400, `Specified virtual router description is not valid.`.
    InvalidVRouterDiscriptionMalformed,
    /// `InvalidVRouterId.NotFound`: 404, `Specified virtual router does not exist.`.
    InvalidVRouterIdNotFound,
    /// `InvalidVRouterName.Malformed`: 400, `Specified virtual router name is not valid.`.
    InvalidVRouterNameMalformed,
    /// `InvalidVSwitchDiscription.Malformed`: 400, `Specified virtual switch description is not valid.`.
    InvalidVSwitchDiscriptionMalformed,
    /// `InvalidVSwitchId.NotFound`: 404, `VSwitch not exist.`.
    InvalidVSwitchIdNotFound,
    /// `InvalidVSwitchName.Malformed`: 400, `Specified virtual switch name is not valid.`.
    InvalidVSwitchNameMalformed,
    /// `InvalidVbrId.NotFound`: 404, `The specified VirutalBorderRouter does not exist in our records.`.
    InvalidVbrIdNotFound,
    /// `InvalidVbrNetwork`: 400, `vbr netowrk not exists`.
    InvalidVbrNetwork,
    /// `InvalidVbrOwnerId.NotFound`: 404, `The specified VbrOwnerId is not valid.`.
    InvalidVbrOwnerIdNotFound,
    /// `InvalidVersion`: 400, `The version is not valid.`.
    InvalidVersion,
    /// `InvalidVlanId.Malformed`: 400, `The specified VlanId is not valid.`.
    InvalidVlanIdMalformed,
    /// `InvalidVlanId.Used`: 400, `The specified VlanId has been used.`.
    InvalidVlanIdUsed,
    /// `InvalidVpc.NotFound`: 400, `Vpc not exists.`.
    InvalidVpcNotFound,
    /// `InvalidVpcDiscription.Malformed`: 400, `Specified VPC description is not valid.`.
    InvalidVpcDiscriptionMalformed,
    /// `InvalidVpcId.NotFound`: 404, `Specified VPC does not exist.`.
    InvalidVpcIdNotFound,
    /// `InvalidVpcName.Malformed`: 400, `Specified VPC name is not valid.`.
    InvalidVpcNameMalformed,
    /// `InvalidZoneId.NotFound`: 404, `Specified value of ZoneId is not exists.`.
    InvalidZoneIdNotFound,
    /// `LimitationExceed.InterfaceNumberOnRouter`: 400, `Total number of RouterInterfaces on a Router exceeded.`.
    LimitationExceedInterfaceNumberOnRouter,
    /// `LinkRole.NotSupport`: 400, `This linkrole is not supported`.
    LinkRoleNotSupport,
    /// `MissingAction`: 400, `The action is missing.`.
    MissingAction,
    /// `MissingParameter`: 400, `Miss mandatory parameter.`.
    MissingParameter,
    /// `MissingParameter.BandwidthPackage`: 400, `only support one BandwidthPackage be created with NatGateway.`.
    MissingParameterBandwidthPackage,
    /// `OperationDenied`: 400, `Specified operation is denied as route entry type is system.`.
    OperationDenied,
    /// `OperationFailed.VlanIdAlreadyInUse`: 400, `The specifed vlanId has been used.`.
    OperationFailedVlanIdAlreadyInUse,
    /// `PARAMETER_MUST_NOT_NULL`: 400, `The specified physical connection id or vbrId must not be null.`.
    ParameterMustNotNull,
    /// `PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR`: 400, `The specified operation not allow.`.
    PhysicalNotAllowAssociateVbr,
    /// `PHYSICAL_NOT_ASSOCIATE_TO_VBR`: 400, `The specified PhysicalConnection have not associate to the vbr.`.
    PhysicalNotAssociateToVbr,
    /// `QuotaExceeded`: 400, `Route entry quota exceeded in this route table.`.
    QuotaExceeded,
    /// `QuotaExceeded.BandwidthPackageIps`: 400, `The specified ipCount exceeded quota.`.
    QuotaExceededBandwidthPackageIps,
    /// `QuotaExceeded.Bgp`: 400, `bgp peer count per vbr quota exceed.`.
    QuotaExceededBgp,
    /// `QuotaExceeded.BgpNetwork`: 400, `bgp network count per vbr quota exceed.`.
    QuotaExceededBgpNetwork,
    /// `QuotaExceeded.Nqa`: 400, `nqa count per vbr quota exceed.`.
    QuotaExceededNqa,
    /// `QuotaExceeded.VSwitch`: 400, `Virtual switch quota exceeded.`.
    QuotaExceededVSwitch,
    /// `QuotaExceeded.Vpc`: 400, `VPC quota exceeded.`.
    QuotaExceededVpc,
    /// `QuotaExceeded.freePconnPerAP`: 400, `free physical connections count excceeded.`.
    QuotaExceededFreePconnPerAP,
    /// `QuotaExceeded.pConnPerAP`: 400, `Physical connection count per ap quota exceed.`.
    QuotaExceededPConnPerAP,
    /// `QuotaExceeded.vbrPerpConn`: 400, `Virtual boarder router per PhysicalConnection quota exceed.`.
    QuotaExceededVbrPerpConn,
    /// `RI_CREATE_ONE_LIMIT_BY_SYNC`: 400, `Create ri only one limit by sync.`.
    RiCreateOneLimitBySync,
    /// `ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY`: 400, `The specified VlanInterface has been used by routeEntry.`.
    RouterInterfaceReferedByRouteentry,
    /// `ResourceNotAvailable`: 400, `Resource you requested is not available in this region or zone.`.
    ResourceNotAvailable,
    /// `ResourceNotAvailable.Vpc`: 400, `Resource you requested is not available in this region or zone.`.
    ResourceNotAvailableVpc,
    /// `ServiceUnavailable`: 503, `The service is unavailable.`.
    ServiceUnavailable,
    /// `SignatureDoesNotMatch`: 400, `The signature does not match.`.
    SignatureDoesNotMatch,
    /// `SignatureNonceUsed`: 400, `The nonce has been used before.`.
    SignatureNonceUsed,
    /// `Throttling`: 400, `The request is throttled.`.
    Throttling,
    /// `Throttling.Api`: 400, `The requests to this action are throttled.`.
    ThrottlingApi,
    /// `Throttling.User`: 400, `The requests of this user are throttled.`.
    ThrottlingUser,
    /// `VpcStatusError`: 400, `The Vpc is creating .`.
    VpcStatusError,
    /// `VswitchStatusError`: 400, `The VSwitch is creating .`.
    VswitchStatusError,
    /// `ZONE_NO_AVAILABLE_IP`: 400, `The Zone have no available ip.`.
    ZoneNoAvailableIp,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ErrorCode, CrossBidForbidden = "CROSS_BID.FORBIDDEN", CountLimitExceedHaVipRouteEntry
    = "CountLimitExceed.HaVipRouteEntry", DependencyViolation = "DependencyViolation",
    DependencyViolationHaVip = "DependencyViolation.HaVip", DependencyViolationInstance =
    "DependencyViolation.Instance", DependencyViolationNatGateway =
    "DependencyViolation.NatGateway", DependencyViolationRouteEntry =
    "DependencyViolation.RouteEntry", DependencyViolationRouteInterface =
    "DependencyViolation.RouteInterface", DependencyViolationRouterInterface =
    "DependencyViolation.RouterInterface",
    DependencyViolationRouterInterfaceReferedByRouteEntry =
    "DependencyViolation.RouterInterfaceReferedByRouteEntry",
    DependencyViolationSecurityGroup = "DependencyViolation.SecurityGroup",
    DependencyViolationTunnel = "DependencyViolation.Tunnel", DependencyViolationVSwitch
    = "DependencyViolation.VSwitch", DryRunOperation = "DryRunOperation",
    ExceedAssociateMaxNum = "EXCEED_ASSOCIATE_MAX_NUM", ForbiddenUseVpcAsInternetGateway
    = "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY", Forbbiden = "Forbbiden", Forbidden =
    "Forbidden", ForbiddenAssociateToVBR = "Forbidden.AssociateToVBR",
    ForbiddenBillsOutstanding = "Forbidden.BillsOutstanding",
    ForbiddenCheckEntryRuleQuota = "Forbidden.CheckEntryRuleQuota",
    ForbiddenCircuitCodeNotAllowedByCaller = "Forbidden.CircuitCodeNotAllowedByCaller",
    ForbiddenDescriptionNotAllowedByCaller = "Forbidden.DescriptionNotAllowedByCaller",
    ForbiddenFinancileLocked = "Forbidden.FinancileLocked",
    ForbiddenLocalGatewayIpNotAllowedByCaller =
    "Forbidden.LocalGatewayIpNotAllowedByCaller", ForbiddenMultiVlanRi =
    "Forbidden.MultiVlanRi", ForbiddenNameNotAllowedByCaller =
    "Forbidden.NameNotAllowedByCaller", ForbiddenNoRiFound = "Forbidden.NoRiFound",
    ForbiddenNotAllowedInState = "Forbidden.NotAllowedInState",
    ForbiddenNotInRouterInterfaceCreateWhitelist =
    "Forbidden.NotInRouterInterfaceCreateWhitelist", ForbiddenOnlyOneConnection =
    "Forbidden.OnlyOneConnection", ForbiddenOperationNotAllowedByUser =
    "Forbidden.OperationNotAllowedByUser", ForbiddenPeerGatewayIpNotAllowedByCaller =
    "Forbidden.PeerGatewayIpNotAllowedByCaller",
    ForbiddenPeeringSubnetMaskNotAllowedByCaller =
    "Forbidden.PeeringSubnetMaskNotAllowedByCaller", ForbiddenVBRExists =
    "Forbidden.VBRExists", ForbiddenVlanIdNotAllowedByCaller =
    "Forbidden.VlanIdNotAllowedByCaller", ForbiddenVpcNotFound = "Forbidden.VpcNotFound",
    ForbiddenAction = "ForbiddenAction", InvalidVpcId = "INVALID_VPC_ID",
    InvalidWeightParam = "INVALID_WEIGHT_PARAM", IdempotentParameterMismatch =
    "IdempotentParameterMismatch", IncompleteSignature = "IncompleteSignature",
    IncorrcetRouteEntryStatus = "IncorrcetRouteEntryStatus", IncorrectHaVipStatus =
    "IncorrectHaVipStatus", IncorrectInstanceStatus = "IncorrectInstanceStatus",
    IncorrectRoleNotInitiatingSide = "IncorrectRole.NotInitiatingSide",
    IncorrectRouteEntryStatus = "IncorrectRouteEntryStatus", IncorrectStatus =
    "IncorrectStatus", IncorrectVSwitchStatus = "IncorrectVSwitchStatus",
    IncorrectVpcStatus = "IncorrectVpcStatus", InternalError = "InternalError",
    InvalidAccessKeyIdNotFound = "InvalidAccessKeyId.NotFound",
    InvalidAccessPointNotExist = "InvalidAccessPoint.NotExist",
    InvalidAccessPointNotMatch = "InvalidAccessPoint.NotMatch",
    InvalidAccessPointValueNotAllowed = "InvalidAccessPoint.ValueNotAllowed",
    InvalidAccessPointIdNotEnabled = "InvalidAccessPointId.NotEnabled",
    InvalidActionNotFound = "InvalidAction.NotFound", InvalidBandwidth =
    "InvalidBandwidth", InvalidBgpAuthkeyMalformed = "InvalidBgpAuthkey.Malformed",
    InvalidBgpDescriptionMalformed = "InvalidBgpDescription.Malformed",
    InvalidBgpDiscriptionMalformed = "InvalidBgpDiscription.Malformed", InvalidBgpGroup =
    "InvalidBgpGroup", InvalidBgpNameMalformed = "InvalidBgpName.Malformed",
    InvalidCIDRBlockDuplicate = "InvalidCIDRBlock.Duplicate", InvalidCidrBlock =
    "InvalidCidrBlock", InvalidCidrBlockMalformed = "InvalidCidrBlock.Malformed",
    InvalidCidrBlockOverlapped = "InvalidCidrBlock.Overlapped",
    InvalidCircuitCodeMalformed = "InvalidCircuitCode.Malformed",
    InvalidCirdrBlockMaskLength = "InvalidCirdrBlock.MaskLength",
    InvalidDescriptionMalformed = "InvalidDescription.Malformed",
    InvalidEntryRuleQuotaNotFound = "InvalidEntryRuleQuota.NotFound",
    InvalidFilterKeyValueNotSupported = "InvalidFilterKey.ValueNotSupported",
    InvalidHaVipIdNotFound = "InvalidHaVipId.NotFound", InvalidIPMalformed =
    "InvalidIP.Malformed", InvalidInstanIdNotFound = "InvalidInstanId.NotFound",
    InvalidInstanceStatusError = "InvalidInstance.StatusError", InvalidInstanceIdNotFound
    = "InvalidInstanceId.NotFound", InvalidInstanceOwnerError =
    "InvalidInstanceOwner.Error", InvalidIpMalformed = "InvalidIp.Malformed",
    InvalidIpNotSameSubnet = "InvalidIp.NotSameSubnet", InvalidLineOperatorMalformd =
    "InvalidLineOperator.Malformd", InvalidLocalGatewayIpMalformed =
    "InvalidLocalGatewayIp.Malformed", InvalidNameMalformd = "InvalidName.Malformd",
    InvalidNameMalformed = "InvalidName.Malformed", InvalidNatGatewayIdNotFound =
    "InvalidNatGatewayId.NotFound", InvalidNextHopNotFound = "InvalidNextHop.NotFound",
    InvalidNextHopIdNotFound = "InvalidNextHopId.NotFound", InvalidNextHopType =
    "InvalidNextHopType", InvalidNexthopListSize = "InvalidNexthopListSize",
    InvalidNexthopTypeAndListBothNotNull = "InvalidNexthopTypeAndList.BothNotNull",
    InvalidNexthopTypeAndListBothNull = "InvalidNexthopTypeAndList.BothNull",
    InvalidOperationOperationNotAllowedInState =
    "InvalidOperation.OperationNotAllowedInState",
    InvalidOperationRouterInterfaceNotDeleted =
    "InvalidOperation.RouterInterfaceNotDeleted", InvalidOppositeRouterType =
    "InvalidOppositeRouterType", InvalidOppositeRouterTypeValueNotSupported =
    "InvalidOppositeRouterType.ValueNotSupported", InvalidParam = "InvalidParam",
    InvalidParamModifyRouterInterface = "InvalidParam.ModifyRouterInterface",
    InvalidParamNotNull = "InvalidParam.NotNull", InvalidParameter = "InvalidParameter",
    InvalidParameterBandwidthPackageNIspValueNotSupport =
    "InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport",
    InvalidParameterDescriptionMalformed = "InvalidParameter.Description.Malformed",
    InvalidParameterNameMalformed = "InvalidParameter.Name.Malformed",
    InvalidParameterSpecValueNotSupported = "InvalidParameter.Spec.ValueNotSupported",
    InvalidParamsAlreadyExists = "InvalidParams.AlreadyExists", InvalidParamsNotFound =
    "InvalidParams.NotFound", InvalidParamsNotNull = "InvalidParams.NotNull",
    InvalidPeerAsnMalformed = "InvalidPeerAsn.Malformed", InvalidPeerGatewayIpMalformed =
    "InvalidPeerGatewayIp.Malformed", InvalidPeerIpAddress = "InvalidPeerIpAddress",
    InvalidPeerLocationMalformd = "InvalidPeerLocation.Malformd",
    InvalidPeeringSubnetMaskMalformed = "InvalidPeeringSubnetMask.Malformed",
    InvalidPhysicalConnectionBusinessStatus = "InvalidPhysicalConnectionBusinessStatus",
    InvalidPhysicalConnectionIdNotEnabled = "InvalidPhysicalConnectionId.NotEnabled",
    InvalidPhysicalConnectionIdNotFound = "InvalidPhysicalConnectionId.NotFound",
    InvalidPhysicalConnectionIdNotMatched = "InvalidPhysicalConnectionId.NotMatched",
    InvalidPortTypeMalformd = "InvalidPortType.Malformd",
    InvalidRedundantPhysicalConnection = "InvalidRedundantPhysicalConnection",
    InvalidRedundantPhysicalConnectionIdNotFound =
    "InvalidRedundantPhysicalConnectionId.NotFound",
    InvalidRedundantPhysicalConnectionStatus =
    "InvalidRedundantPhysicalConnectionStatus", InvalidRegionIdNotFound =
    "InvalidRegionId.NotFound", InvalidRegionIdNotSupport = "InvalidRegionId.NotSupport",
    InvalidRoleValueNotSupported = "InvalidRole.ValueNotSupported", InvalidRouteEntry =
    "InvalidRouteEntry", InvalidRouteEntryDuplicate = "InvalidRouteEntry.Duplicate",
    InvalidRouteEntryNotFound = "InvalidRouteEntry.NotFound", InvalidRouteEntrySize =
    "InvalidRouteEntrySize", InvalidRouteTableIdNotFound =
    "InvalidRouteTableId.NotFound", InvalidRouterIdNotFound = "InvalidRouterId.NotFound",
    InvalidRouterInterface = "InvalidRouterInterface",
    InvalidRouterInterfaceChargeTypeMalformed =
    "InvalidRouterInterfaceChargeType.Malformed", InvalidRouterInterfaceIdNotFound =
    "InvalidRouterInterfaceId.NotFound", InvalidRouterTypeValueNotSupported =
    "InvalidRouterType.ValueNotSupported", InvalidSpecValudNotSupported =
    "InvalidSpec.ValudNotSupported", InvalidStatus = "InvalidStatus",
    InvalidStatusCannotOperate = "InvalidStatus.CannotOperate", InvalidStatusNotAllowed =
    "InvalidStatus.NotAllowed", InvalidStatusStatusNotEnabled =
    "InvalidStatus.StatusNotEnabled", InvalidTimeStampExpired =
    "InvalidTimeStamp.Expired", InvalidTypeMalformd = "InvalidType.Malformd",
    InvalidUserCidrMalformed = "InvalidUserCidr.Malformed", InvalidUserCidrQuota =
    "InvalidUserCidr.Quota", InvalidVBRStatus = "InvalidVBRStatus", InvalidVPCStatus =
    "InvalidVPCStatus", InvalidVRouterNotFound = "InvalidVRouter.NotFound",
    InvalidVRouterDiscriptionMalformed = "InvalidVRouterDiscription.Malformed",
    InvalidVRouterIdNotFound = "InvalidVRouterId.NotFound", InvalidVRouterNameMalformed =
    "InvalidVRouterName.Malformed", InvalidVSwitchDiscriptionMalformed =
    "InvalidVSwitchDiscription.Malformed", InvalidVSwitchIdNotFound =
    "InvalidVSwitchId.NotFound", InvalidVSwitchNameMalformed =
    "InvalidVSwitchName.Malformed", InvalidVbrIdNotFound = "InvalidVbrId.NotFound",
    InvalidVbrNetwork = "InvalidVbrNetwork", InvalidVbrOwnerIdNotFound =
    "InvalidVbrOwnerId.NotFound", InvalidVersion = "InvalidVersion",
    InvalidVlanIdMalformed = "InvalidVlanId.Malformed", InvalidVlanIdUsed =
    "InvalidVlanId.Used", InvalidVpcNotFound = "InvalidVpc.NotFound",
    InvalidVpcDiscriptionMalformed = "InvalidVpcDiscription.Malformed",
    InvalidVpcIdNotFound = "InvalidVpcId.NotFound", InvalidVpcNameMalformed =
    "InvalidVpcName.Malformed", InvalidZoneIdNotFound = "InvalidZoneId.NotFound",
    LimitationExceedInterfaceNumberOnRouter = "LimitationExceed.InterfaceNumberOnRouter",
    LinkRoleNotSupport = "LinkRole.NotSupport", MissingAction = "MissingAction",
    MissingParameter = "MissingParameter", MissingParameterBandwidthPackage =
    "MissingParameter.BandwidthPackage", OperationDenied = "OperationDenied",
    OperationFailedVlanIdAlreadyInUse = "OperationFailed.VlanIdAlreadyInUse",
    ParameterMustNotNull = "PARAMETER_MUST_NOT_NULL", PhysicalNotAllowAssociateVbr =
    "PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR", PhysicalNotAssociateToVbr =
    "PHYSICAL_NOT_ASSOCIATE_TO_VBR", QuotaExceeded = "QuotaExceeded",
    QuotaExceededBandwidthPackageIps = "QuotaExceeded.BandwidthPackageIps",
    QuotaExceededBgp = "QuotaExceeded.Bgp", QuotaExceededBgpNetwork =
    "QuotaExceeded.BgpNetwork", QuotaExceededNqa = "QuotaExceeded.Nqa",
    QuotaExceededVSwitch = "QuotaExceeded.VSwitch", QuotaExceededVpc =
    "QuotaExceeded.Vpc", QuotaExceededFreePconnPerAP = "QuotaExceeded.freePconnPerAP",
    QuotaExceededPConnPerAP = "QuotaExceeded.pConnPerAP", QuotaExceededVbrPerpConn =
    "QuotaExceeded.vbrPerpConn", RiCreateOneLimitBySync = "RI_CREATE_ONE_LIMIT_BY_SYNC",
    RouterInterfaceReferedByRouteentry = "ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY",
    ResourceNotAvailable = "ResourceNotAvailable", ResourceNotAvailableVpc =
    "ResourceNotAvailable.Vpc", ServiceUnavailable = "ServiceUnavailable",
    SignatureDoesNotMatch = "SignatureDoesNotMatch", SignatureNonceUsed =
    "SignatureNonceUsed", Throttling = "Throttling", ThrottlingApi = "Throttling.Api",
    ThrottlingUser = "Throttling.User", VpcStatusError = "VpcStatusError",
    VswitchStatusError = "VswitchStatusError", ZoneNoAvailableIp = "ZONE_NO_AVAILABLE_IP"
);

impl aliyun_api_core::ErrorCodes for ErrorCode {}
