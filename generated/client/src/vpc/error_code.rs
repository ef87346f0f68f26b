// Written by `cargo xtask gen` from the specs. Do not edit.

//! The documented error codes.

use aliyun_api_core::UnknownValue;

/// The error codes that the documentation of Virtual Private Cloud lists.
///
/// Compare with what an error carries: `error.code() == ErrorCode::...`. A code with `%s` stands for every code of that form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `AllocateIpFailed`: 400, `Alloc bandwidthPackage ips failed, maybe no available ip.`.
    AllocateIpFailed,
    /// `AnyPort.PortMustBeZero`: 400, `any port port must be zero.`.
    AnyPortPortMustBeZero,
    /// `BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP`: 400, `The instance may have portMap or already bind eip.`.
    BindInstanceHavePortmapOrBindEip,
    /// `BIND_INSTANCE_OWENER_ERROR`: 400, `Cannot operate the eip.`.
    BindInstanceOwenerError,
    /// `BandwidthPackage.FinancialLocked`: 404, `The specified BandwidthPackage has been Financail Lock.`.
    BandwidthPackageFinancialLocked,
    /// `BandwidthPackageId.InvalidBizStatus`: 400, `The specified BandwidthPackageId has been FinancialLocked, Cannot add Ip.`.
    BandwidthPackageIdInvalidBizStatus,
    /// `COMMODITY.INVALID_COMPONENT`: 400, `The instance component is invalid.`.
    CommodityInvalidComponent,
    /// `CROSS_BID.FORBIDDEN`: 404, `Create VBR across bid is illegal`.
    CrossBidForbidden,
    /// `ChargeType.NotSupport`: 400, `The specified charge type is not support.`.
    ChargeTypeNotSupport,
    /// `ClientIpPool.NetmaskInvalid`: 400, `The netmask length of client IP pool must be greater than or equal to 16 and less than or equal to 29.`.
    ClientIpPoolNetmaskInvalid,
    /// `ClientIpPool.SubnetInvalid`: 400, `The specified client IP pool cannot be used.`.
    ClientIpPoolSubnetInvalid,
    /// `CountLimitExceed.HaVipRouteEntry`: 400, `There can be 5 route entry to HaVip at most in one route table.`.
    CountLimitExceedHaVipRouteEntry,
    /// `CreateDbrRoutesQuotaFull.QuotaFull`: 400, `The number of created destination routes exceeds the quota limit.`.
    CreateDbrRoutesQuotaFullQuotaFull,
    /// `CreateNatGateway.RouteConflict.DynamicRoute`: 400, `Route conflict exists in routing table.`.
    CreateNatGatewayRouteConflictDynamicRoute,
    /// `CreatePbrRoutesQuotaFull.QuotaFull`: 400, `The number of policy routes exceeds the quota limit.`.
    CreatePbrRoutesQuotaFullQuotaFull,
    /// `CreateSnatEntry.ParamExclusive.sourceVSwitchIdAndsourceCIDR`: 400, `%s`.
    CreateSnatEntryParamExclusiveSourceVSwitchIdAndsourceCIDR,
    /// `CreateSslCertsQuotaFull.QuotaFull`: 400, `Create the number of SSL certificates that exceed the quota limit.`.
    CreateSslCertsQuotaFullQuotaFull,
    /// `CreateVpnConnectionsQuotaFull.QuotaFull`: 400, `The number of VPN connections exceeds the quota limit.`.
    CreateVpnConnectionsQuotaFullQuotaFull,
    /// `CreateVpnUserGatewayQuotaFull.QuotaFull`: 400, `The number of created VPN customer gateways exceeds the quota.`.
    CreateVpnUserGatewayQuotaFullQuotaFull,
    /// `CustomerGateway.ConflictRouteEntry`: 400, `The specified customer gateway has conflict with route entry.`.
    CustomerGatewayConflictRouteEntry,
    /// `CustomerGateway.ConflictVpnIp`: 400, `The customer gateway associated with the IPSec connection should not have the same IP address as the VPN gateway.`.
    CustomerGatewayConflictVpnIp,
    /// `DESCRIBE_FORWARD_PARAM_INVALID`: 400, `ForwardTableId and natGatewayId can not both be null`.
    DescribeForwardParamInvalid,
    /// `DESCRIBE_SNAT_PARAM_INVALID`: 400, `SnatTableId and natGatewayId can not both be null`.
    DescribeSnatParamInvalid,
    /// `DefaultValidate.Error`: 500, `validte fail.`.
    DefaultValidateError,
    /// `DependencyViolation`: 400, `Some route entry status blocked this operation.`.
    DependencyViolation,
    /// `DependencyViolation.BandwidthPackages`: 400, `There are BandwidthPackages on specified NatGateway not deleted.`.
    DependencyViolationBandwidthPackages,
    /// `DependencyViolation.EIPS`: 400, `There are Eips on specified NatGateway, please unbind it first.`.
    DependencyViolationEips,
    /// `DependencyViolation.ForwardEntry`: 400, `The specified BandwidthPackageId has dependent resource.`.
    DependencyViolationForwardEntry,
    /// `DependencyViolation.FullNatEntry`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationFullNatEntry,
    /// `DependencyViolation.GreTunnel`: 400, `There is Gre tunnel on specified vpn gateway not deleted.`.
    DependencyViolationGreTunnel,
    /// `DependencyViolation.HaVip`: 400, `VSwitch cannot be deleted when there are some HaVip dependent with it.`.
    DependencyViolationHaVip,
    /// `DependencyViolation.Instance`: 400, `Specified object has dependent resources`.
    DependencyViolationInstance,
    /// `DependencyViolation.Ips`: 400, `The specified BandwidthPackageId has dependent resource ips.`.
    DependencyViolationIps,
    /// `DependencyViolation.NatGateway`: 400, `Specified object has dependent resources NatGateway.`.
    DependencyViolationNatGateway,
    /// `DependencyViolation.NatIp`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationNatIp,
    /// `DependencyViolation.NatIpCidr`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationNatIpCidr,
    /// `DependencyViolation.PrivateLinkMode`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationPrivateLinkMode,
    /// `DependencyViolation.RouteEntry`: 400, `Specified object has dependent resources`.
    DependencyViolationRouteEntry,
    /// `DependencyViolation.RouteInterface`: 400, `Specified object has dependent route interface .`.
    DependencyViolationRouteInterface,
    /// `DependencyViolation.RouterEntry`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationRouterEntry,
    /// `DependencyViolation.RouterInterface`: 400, `Specified object has dependent resources RouterInterface.`.
    DependencyViolationRouterInterface,
    /// `DependencyViolation.RouterInterfaceReferedByRouteEntry`: 400, `RouterInterface cannot be deleted when it is refered by a route table entry as next hop.`.
    DependencyViolationRouterInterfaceReferedByRouteEntry,
    /// `DependencyViolation.SecurityGroup`: 400, `Specified object has dependent resources`.
    DependencyViolationSecurityGroup,
    /// `DependencyViolation.SnatEntry`: 400, `The specified BandwidthPackageId has dependent resource.`.
    DependencyViolationSnatEntry,
    /// `DependencyViolation.SslVpnServer`: 400, `There is SSL VPN server on specified vpn gateway not deleted.`.
    DependencyViolationSslVpnServer,
    /// `DependencyViolation.Tunnel`: 400, `Specified object has dependent tunnel.`.
    DependencyViolationTunnel,
    /// `DependencyViolation.VSwitch`: 400, `Specified object has dependent resources`.
    DependencyViolationVSwitch,
    /// `DependencyViolation.VpcEndpointService`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationVpcEndpointService,
    /// `DependencyViolation.VpnConnection`: 400, `There are vpn connections on specified customer gateway not deleted.`.
    DependencyViolationVpnConnection,
    /// `DependencyViolation.ip`: 400, `The specified BandwidthPackageId has eip in it.`.
    DependencyViolationIp,
    /// `DryRunOperation`: 400, `The dry run succeeded.`.
    DryRunOperation,
    /// `Duplicated.DestinationPort`: 400, `The specified param DestinationPort is duplicated.`.
    DuplicatedDestinationPort,
    /// `Duplicated.TagKey`: 400, `The specified parameter TagKey is duplicated.`.
    DuplicatedTagKey,
    /// `Duplicated.VpcNextHop`: 400, `Route entry nexthop duplicate.`.
    DuplicatedVpcNextHop,
    /// `DuplicatedParam.ExternalPort`: 400, `The param of %s is duplicated.`.
    DuplicatedParamExternalPort,
    /// `DuplicatedParam.InternalPort`: 400, `The param of %s is duplicated.`.
    DuplicatedParamInternalPort,
    /// `EIP_BIND_NATGATEWAY`: 400, `The eip have bind natgateway.`.
    EipBindNatgateway,
    /// `EIP_NOT_IN_GATEWAY`: 400, `The Eip not in nat gateway`.
    EipNotInGateway,
    /// `EIP_NOT_SUPPORT_SNAT_POOL`: 400, `The Eip cannot support snat pool`.
    EipNotSupportSnatPool,
    /// `EXCEED_ASSOCIATE_MAX_NUM`: 400, `assocaite virtual boarder num too many.`.
    ExceedAssociateMaxNum,
    /// `EipOperation.TooFrequently`: 400, `The specified Eip add into bandwidthPackage too frequently. please add later.`.
    EipOperationTooFrequently,
    /// `EnableHaCheck.SslVpnServerClientCidrContainsVpcRouteDest`: 400, `Ssl vpn client cidr contains vpc route prefix. The vpc route prefix is %s.`.
    EnableHaCheckSslVpnServerClientCidrContainsVpcRouteDest,
    /// `ExclusiveParam.%sAnd%s`: 400, `The param of %s and %s are mutually exclusive.`.
    ExclusiveParamAnyAndAny,
    /// `FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY`: 400, `The Specified CIDR must be in vpc CIDR.`.
    ForbiddenUseVpcAsInternetGateway,
    /// `Forbbiden`: 400, `The Router instance owener error`.
    Forbbiden,
    /// `Forbbiden.InvaildOwner`: 400, `The GlobalAccelerationInstance owener error`.
    ForbbidenInvaildOwner,
    /// `Forbbiden.SubUser`: 403, `User not authorized to operate on the specified resource as your account is created by another user.`.
    ForbbidenSubUser,
    /// `Forbidden`: 403, `User not authorized to operate on the specified resource.`.
    Forbidden,
    /// `Forbidden.Already.Bounded`: 400, `The specified instance already bounded`.
    ForbiddenAlreadyBounded,
    /// `Forbidden.AssociateToVBR`: 400, `The physical connection still associate to VBR.`.
    ForbiddenAssociateToVBR,
    /// `Forbidden.BillsOutstanding`: 400, `You cannot use this action because you have bills outstanding.`.
    ForbiddenBillsOutstanding,
    /// `Forbidden.ChargeTypeIsPrepaid`: 400, `It?s forbidden to change prepaid EIP?s bandwidth by API.  It can be changed on Aliyun web console.`.
    ForbiddenChargeTypeIsPrepaid,
    /// `Forbidden.CheckEntryRuleQuota`: 400, `Route entry quota rule check error.`.
    ForbiddenCheckEntryRuleQuota,
    /// `Forbidden.CircuitCodeNotAllowedByCaller`: 403, `The caller is not allowed to modify.`.
    ForbiddenCircuitCodeNotAllowedByCaller,
    /// `Forbidden.CreateSpecialSpecNatGateway`: 404, `You are not authorized to create special spec nat gateway.`.
    ForbiddenCreateSpecialSpecNatGateway,
    /// `Forbidden.DescriptionNotAllowedByCaller`: 403, `The caller is not allowed to specify the Description parameter.`.
    ForbiddenDescriptionNotAllowedByCaller,
    /// `Forbidden.DestinationIpOutOfVswitchCIDR`: 400, `The specified Internal Ip is Out of VSwitch CIDR.`.
    ForbiddenDestinationIpOutOfVswitchCIDR,
    /// `Forbidden.DestnationIpOutOfVpcCIDR`: 400, `The specified Internal Ip is Out of VPC CIDR.`.
    ForbiddenDestnationIpOutOfVpcCIDR,
    /// `Forbidden.ExternalIp.UsedInSnatTable`: 400, `The specified ExternalIp is already used in SnatTable`.
    ForbiddenExternalIpUsedInSnatTable,
    /// `Forbidden.FinancialLocked`: 400, `The instance is locked due to outstanding payments.`.
    ForbiddenFinancialLocked,
    /// `Forbidden.FinancileLocked`: 400, `This RouterInterface is financiel locked because of bills outstanding.`.
    ForbiddenFinancileLocked,
    /// `Forbidden.GlobalAccelerationInstanceChargeTypeIsPrepaid`: 400, `It's forbidden to release a prepaid GlobalAccelerationInstance`.
    ForbiddenGlobalAccelerationInstanceChargeTypeIsPrepaid,
    /// `Forbidden.InternalIpOutOfVpcCIDR`: 400, `The specified Internal Ip is Out of VPC CIDR.`.
    ForbiddenInternalIpOutOfVpcCIDR,
    /// `Forbidden.IpHasBeenUsedInDnat`: 400, `The snat ip can't be used. Because it has been used in dnat`.
    ForbiddenIpHasBeenUsedInDnat,
    /// `Forbidden.IpHasBeenUsedInSnat`: 400, `The source ip can't be used. Because it has been used in snat.`.
    ForbiddenIpHasBeenUsedInSnat,
    /// `Forbidden.IpUsedInForwardTable`: 400, `The specified SnatIp already used in forward table.`.
    ForbiddenIpUsedInForwardTable,
    /// `Forbidden.LocalGatewayIpNotAllowedByCaller`: 403, `The caller is not allowed to specify the LocalGatewayIp parameter.`.
    ForbiddenLocalGatewayIpNotAllowedByCaller,
    /// `Forbidden.ModifyEipBondType`: 403, `Authentication is failed for modify EIP bond type.`.
    ForbiddenModifyEipBondType,
    /// `Forbidden.ModifySpecToSpecialSpec`: 404, `You are not authorized to modify nat spec to special spec.`.
    ForbiddenModifySpecToSpecialSpec,
    /// `Forbidden.ModifySpecToSpecialSpecForNormalNat`: 404, `Normal NAT is not allowed to change to special spec, only enhanced nat allowed.`.
    ForbiddenModifySpecToSpecialSpecForNormalNat,
    /// `Forbidden.MultiVlanRi`: 403, `Multiple vlan router interfaces are found.`.
    ForbiddenMultiVlanRi,
    /// `Forbidden.NameNotAllowedByCaller`: 403, `The caller is not allowed to specify the Name parameter.`.
    ForbiddenNameNotAllowedByCaller,
    /// `Forbidden.NatPayBySpec`: 400, `Pay-by-specification NAT is no longer supported. Newly purchased pay-as-you-go NAT gateways only support the pay-by-CU metering method.`.
    ForbiddenNatPayBySpec,
    /// `Forbidden.NoRiFound`: 403, `No vlan router interfaces are found.`.
    ForbiddenNoRiFound,
    /// `Forbidden.NoSLRPermission`: 400, `User not authorized to create service linked role.`.
    ForbiddenNoSLRPermission,
    /// `Forbidden.NotAllowedInState`: 400, `The request does not allow in this state.`.
    ForbiddenNotAllowedInState,
    /// `Forbidden.NotInRouterInterfaceCreateWhitelist`: 400, `Not in router interface create whitelist.`.
    ForbiddenNotInRouterInterfaceCreateWhitelist,
    /// `Forbidden.OnlyOneConnection`: 400, `The Specified routers have a connection already`.
    ForbiddenOnlyOneConnection,
    /// `Forbidden.OperateShareResource`: 400, `Operate share resource  is forbidden.`.
    ForbiddenOperateShareResource,
    /// `Forbidden.OperationNotAllowedByUser`: 403, `The caller is not allowed to delete the specified VirtualBorderRouter.`.
    ForbiddenOperationNotAllowedByUser,
    /// `Forbidden.PeerGatewayIpNotAllowedByCaller`: 403, `The caller is not allowed to specify the PeerGatewayIp parameter.`.
    ForbiddenPeerGatewayIpNotAllowedByCaller,
    /// `Forbidden.PeeringSubnetMaskNotAllowedByCaller`: 403, `The caller is not allowed to specify the PeeringSubnetMask parameter.`.
    ForbiddenPeeringSubnetMaskNotAllowedByCaller,
    /// `Forbidden.PrePaidNatGateway`: 400, `The specified NatGateway is PrePaid.`.
    ForbiddenPrePaidNatGateway,
    /// `Forbidden.RegionNotFound`: 404, `Specified region is not found during access authentication.`.
    ForbiddenRegionNotFound,
    /// `Forbidden.SnatEntryCountLimited`: 400, `SNAT entry in the specified SNAT table reaches its limit.`.
    ForbiddenSnatEntryCountLimited,
    /// `Forbidden.SourceVSwitchId.Duplicated`: 400, `The specified SourceCIDR is duplicated.`.
    ForbiddenSourceVSwitchIdDuplicated,
    /// `Forbidden.SourceVSwitchId.IncludeHaVip`: 400, `There is some HaVips under specified VSwitch`.
    ForbiddenSourceVSwitchIdIncludeHaVip,
    /// `Forbidden.SubUser`: 403, `User not authorized to operate on the specified resource as your account is created by another user.`.
    ForbiddenSubUser,
    /// `Forbidden.TagKey.Duplicated`: 400, `The specified tag key already exists.`.
    ForbiddenTagKeyDuplicated,
    /// `Forbidden.VBRExists`: 400, `vbr owner's vbr still exists.`.
    ForbiddenVBRExists,
    /// `Forbidden.VlanIdNotAllowedByCaller`: 403, `The caller is not allowed to specify the VlanId.`.
    ForbiddenVlanIdNotAllowedByCaller,
    /// `Forbidden.VpcNotFound`: 400, `Specified VPC can not found.`.
    ForbiddenVpcNotFound,
    /// `ForbiddenAction`: 400, `The user dose not supported this action.`.
    ForbiddenAction,
    /// `ForbiddenRelease`: 403, `Forbidden to release a prepaid instance within validity period`.
    ForbiddenRelease,
    /// `Forbindden`: 400, `The specified Instance already bind eip`.
    Forbindden,
    /// `ForwardEntry.Duplicated`: 400, `The specified ExternalIp, IpProtocol, ExternalPort,InternalIp, InternalPort  is duplicated`.
    ForwardEntryDuplicated,
    /// `INSTANCE_NOT_EXISTS`: 404, `Instance not exists.`.
    InstanceNotExists,
    /// `INVALID_PARAMETER`: 400, `The parameter invalid.`.
    InvalidUnderscoreParameter,
    /// `INVALID_VPC_ID`: 400, `The Specified VpcId not match.`.
    InvalidVpcId,
    /// `INVALID_WEIGHT_PARAM`: 400, `Specified value of weight invalid`.
    InvalidWeightParam,
    /// `IdempotentParameterMismatch`: 400, `The parameters differ from those of the first request with this token.`.
    IdempotentParameterMismatch,
    /// `IllegalParam.AnyPortNotZero`: 400, `Any port port must be zero.`.
    IllegalParamAnyPortNotZero,
    /// `IllegalParam.Asn`: 400, `The specified Asn is invalid.`.
    IllegalParamAsn,
    /// `IllegalParam.AttachmentId`: 400, `The attachment is invalid.`.
    IllegalParamAttachmentId,
    /// `IllegalParam.BgpConfig`: 400, `The specified BgpConfig is invalid.`.
    IllegalParamBgpConfig,
    /// `IllegalParam.CidrBlock`: 400, `The specified CidrBlock is illegal.`.
    IllegalParamCidrBlock,
    /// `IllegalParam.EnableBgp`: 400, `VPN connection must enable BGP when VPN gateway has enabled BGP.`.
    IllegalParamEnableBgp,
    /// `IllegalParam.IDaaSApplicationId`: 400, `The specified IDaaS application Id is not illegal, the application instance needs to be created based on the dedicated SSL VPN template.`.
    IllegalParamIDaaSApplicationId,
    /// `IllegalParam.LocalAsn`: 400, `The specified LocalAsn is invalid.`.
    IllegalParamLocalAsn,
    /// `IllegalParam.LocalBgpIp`: 400, `The specified LocalBgpIp is invalid.`.
    IllegalParamLocalBgpIp,
    /// `IllegalParam.LocalSubnet`: 400, `The specified "LocalSubnet" (%s) is invalid.`.
    IllegalParamLocalSubnet,
    /// `IllegalParam.Name`: 400, `The specified Name is invalid, shorter than 2 characters.`.
    IllegalParamName,
    /// `IllegalParam.RemoteSubnet`: 400, `The specified "RemoteSubnet" (%s) is invalid.`.
    IllegalParamRemoteSubnet,
    /// `IllegalParam.Role`: 400, `The specified Role is invalid.`.
    IllegalParamRole,
    /// `IllegalParam.RouteDest`: 400, `The specified RouteDest is invalid`.
    IllegalParamRouteDest,
    /// `IllegalParam.RouteEntryType`: 400, `The specified "RouteEntryType" is invalid.`.
    IllegalParamRouteEntryType,
    /// `IllegalParam.SessionLogDeliveryDestination`: 400, `The specified Delivery Destination is illegal.`.
    IllegalParamSessionLogDeliveryDestination,
    /// `IllegalParam.SessionLogDeliveryType`: 400, `The specified Delivery Type is illegal.`.
    IllegalParamSessionLogDeliveryType,
    /// `IllegalParam.TunnelCidr`: 400, `The specified TunnelCidr is invalid.`.
    IllegalParamTunnelCidr,
    /// `IllegalParam.TunnelId`: 400, `The specified TunnelId is invalid.`.
    IllegalParamTunnelId,
    /// `IncompleteSignature`: 400, `The signature is incomplete.`.
    IncompleteSignature,
    /// `IncorrcetRouteEntryStatus`: 400, `Some route entry status blocked this operation.`.
    IncorrcetRouteEntryStatus,
    /// `IncorrectEipStatus`: 400, `Current elastic IP status does not support this operation`.
    IncorrectEipStatus,
    /// `IncorrectGlobalAccelerationInstanceIdStatus`: 400, `Current GlobalAccelerationInstance status does not support this operation.`.
    IncorrectGlobalAccelerationInstanceIdStatus,
    /// `IncorrectHaVipStatus`: 400, `HaVip can be operated by this action only when it's status is Available or InUse.`.
    IncorrectHaVipStatus,
    /// `IncorrectInstanceStatus`: 400, `Current instance status does not support this operation.`.
    IncorrectInstanceStatus,
    /// `IncorrectRole.NotInitiatingSide`: 400, `The specified RouterInterface is not InitiatingSide.`.
    IncorrectRoleNotInitiatingSide,
    /// `IncorrectRouteEntryStatus`: 400, `Some route entry status blocked this operation.`.
    IncorrectRouteEntryStatus,
    /// `IncorrectStatus`: 400, `RouterInterface can be operated by this action only when it's status is Inactive.`.
    IncorrectStatus,
    /// `IncorrectStatus.ForwardEntry`: 400, `The status of %s [%s] is incorrect.`.
    IncorrectStatusForwardEntry,
    /// `IncorrectStatus.Ipv6Address`: 400, `The IPv6 address of the specified next hop is being assigned or deleted.`.
    IncorrectStatusIpv6Address,
    /// `IncorrectStatus.NATGW`: 400, `NATGW status is invalid.`.
    IncorrectStatusNatgw,
    /// `IncorrectStatus.NatGateway`: 400, `The NatGateway instance is being deleted and needs to wait until the process is complete.`.
    IncorrectStatusNatGateway,
    /// `IncorrectStatus.NatIp`: 400, `The status of %s [%s] is incorrect.`.
    IncorrectStatusNatIp,
    /// `IncorrectStatus.RouteEntry`: 400, `Specified routeEntry status error.`.
    IncorrectStatusRouteEntry,
    /// `IncorrectStatus.RouteTableStatus`: 400, `%s`.
    IncorrectStatusRouteTableStatus,
    /// `IncorrectStatus.RouterEntry`: 400, `The status of %s [%s] is incorrect.`.
    IncorrectStatusRouterEntry,
    /// `IncorrectStatus.SnatEntry`: 400, `%s`.
    IncorrectStatusSnatEntry,
    /// `IncorrectStatus.VSWITCH`: 400, `The status of VSWITCH is incorrect.`.
    IncorrectStatusVswitch,
    /// `IncorrectStatus.VSwitch`: 400, `The specified vSwitch status is invalid.`.
    IncorrectStatusVSwitch,
    /// `IncorrectVSwitchStatus`: 400, `Some virtual switch is modifying within the same VPC.`.
    IncorrectVSwitchStatus,
    /// `IncorrectVpcStatus`: 400, `Current VPC status does not support this operation.`.
    IncorrectVpcStatus,
    /// `IncorretForwardEntryStatus`: 400, `Some Forward entry status blocked this operation..`.
    IncorretForwardEntryStatus,
    /// `IncorretSnatEntryStatus`: 400, `Some Snat entry status blocked this operation..`.
    IncorretSnatEntryStatus,
    /// `IncorretStatus.ForwardEntry`: 400, `The Specified forwardEntry is not stable status, can not operation`.
    IncorretStatusForwardEntry,
    /// `InsufficientBalance.Eip`: 400, `Your account does not have enough balance.`.
    InsufficientBalanceEip,
    /// `InternalError`: 500, `The request processing has failed due to some unknown error.`.
    InternalError,
    /// `Invalid.natgwNotExist`: 400, `The specified natgateway not exist.`.
    InvalidNatgwNotExist,
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
    /// `InvalidAllocationId.NotFound`: 404, `Specified allocation ID is not found`.
    InvalidAllocationIdNotFound,
    /// `InvalidAssociation.Duplicated`: 400, `Specified instance already is associated.`.
    InvalidAssociationDuplicated,
    /// `InvalidAttachment.NotFound`: 400, `The attachment is not found.`.
    InvalidAttachmentNotFound,
    /// `InvalidAuthkey.Malformed`: 400, `The specified BGP authentication key (%s) is malformed.`.
    InvalidAuthkeyMalformed,
    /// `InvalidBackendServerId.NotFound`: 404, `The specified BackendServerId is not found.`.
    InvalidBackendServerIdNotFound,
    /// `InvalidBackendServerId.NotInVPC`: 400, `The specified BackendServerId is not in VPC.`.
    InvalidBackendServerIdNotInVPC,
    /// `InvalidBackendServerRegionId.EqualRegionId`: 400, `The specified BackendServerRegionId can not be the same as RegionId.`.
    InvalidBackendServerRegionIdEqualRegionId,
    /// `InvalidBackendServerType.NotFound`: 400, `The specified BackendServerType is not supported.`.
    InvalidBackendServerTypeNotFound,
    /// `InvalidBandwidth`: 400, `invalid physical connection banwidth.`.
    InvalidBandwidth,
    /// `InvalidBandwidth.ValueNotSupported`: 400, `The specified Bandwidth is not supported.`.
    InvalidBandwidthValueNotSupported,
    /// `InvalidBandwidthPackageId.NotFound`: 404, `The specified bandwidthPackageId does not exist in our records.`.
    InvalidBandwidthPackageIdNotFound,
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
    /// `InvalidBindingStatus`: 400, `The eip binding status invalid.`.
    InvalidBindingStatus,
    /// `InvalidCIDRBlock.Duplicate`: 400, `Specified CIDR block is already exists.`.
    InvalidCIDRBlockDuplicate,
    /// `InvalidChargeType.ValueNotSupported`: 400, `The specified ChargeType is not supported.`.
    InvalidChargeTypeValueNotSupported,
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
    /// `InvalidCustomerGatewayInstanceId.NotFound`: 404, `The specified customer gateway instance id does not exist.`.
    InvalidCustomerGatewayInstanceIdNotFound,
    /// `InvalidDescription`: 400, `The description is not valid`.
    InvalidDescription,
    /// `InvalidDescription.Malformed`: 400, `The specifid ? Description? is not valid.`.
    InvalidDescriptionMalformed,
    /// `InvalidEndTime.Malformed`: 400, `The specified parameter "EndTime" is not valid.`.
    InvalidEndTimeMalformed,
    /// `InvalidEntryRuleQuota.NotFound`: 400, `Route entry quota rule not exists.`.
    InvalidEntryRuleQuotaNotFound,
    /// `InvalidExternalIp.Malformed`: 400, `The specified ExternalIp is not a valid IP address.`.
    InvalidExternalIpMalformed,
    /// `InvalidExternalIp.NotFound`: 404, `Specified External Ip address does not found on the VRouter`.
    InvalidExternalIpNotFound,
    /// `InvalidExternalPort.Malformed`: 400, `The specified ExternalPort is not a valid port.`.
    InvalidExternalPortMalformed,
    /// `InvalidFilterKey.NotFound`: 404, `The specified filter key is invalid.`.
    InvalidFilterKeyNotFound,
    /// `InvalidFilterKey.ValueNotSupported`: 404, `Specified filter key is not supported: Filter.X.key`.
    InvalidFilterKeyValueNotSupported,
    /// `InvalidFilterValue`: 404, `The specified filter value is invalid.`.
    InvalidFilterValue,
    /// `InvalidForwardEntryId.NotFound`: 404, `Specified forward entry ID does not exist`.
    InvalidForwardEntryIdNotFound,
    /// `InvalidForwardTableId.NotFound`: 404, `Specified forward table does not exist.`.
    InvalidForwardTableIdNotFound,
    /// `InvalidGlobalAccelerationInstance.NotFound`: 400, `The specified global acceleration instance is not found.`.
    InvalidGlobalAccelerationInstanceNotFound,
    /// `InvalidGlobalAccelerationInstanceDescription.Malformed`: 400, `The specified Description is not valid.`.
    InvalidGlobalAccelerationInstanceDescriptionMalformed,
    /// `InvalidGlobalAccelerationInstanceId.NotFound`: 404, `The specified GlobalAccelerationInstanceId is not found.`.
    InvalidGlobalAccelerationInstanceIdNotFound,
    /// `InvalidGlobalAccelerationInstanceName.Malformed`: 400, `The specified Name is not valid.`.
    InvalidGlobalAccelerationInstanceNameMalformed,
    /// `InvalidHaVipId.NotFound`: 404, `The specified HaVip does not exist in the specified VPC.`.
    InvalidHaVipIdNotFound,
    /// `InvalidIAssociatedInstanceType.ValueNotSupported`: 400, `The specified value of AssociatedInstanceType is not supported.`.
    InvalidIAssociatedInstanceTypeValueNotSupported,
    /// `InvalidIDaaSApplicationId.NotFound`: 404, `The specified IDaaS application Id does not exist.`.
    InvalidIDaaSApplicationIdNotFound,
    /// `InvalidIDaaSInstanceId.NotFound`: 404, `The specified IDaaS instance ID does not exist.`.
    InvalidIDaaSInstanceIdNotFound,
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
    /// `InvalidInstanceType.ValueNotSupported`: 400, `The specified value of InstanceType is not supported.`.
    InvalidInstanceTypeValueNotSupported,
    /// `InvalidInternalIp.Malformed`: 400, `The specified InternalIp is not a valid IP address.`.
    InvalidInternalIpMalformed,
    /// `InvalidInternalPort.Malformed`: 400, `The specified InternalPort is not a valid port.`.
    InvalidInternalPortMalformed,
    /// `InvalidIp.Malformed`: 400, `The specified ip address is not valid.`.
    InvalidIpMalformed,
    /// `InvalidIp.NotFound`: 400, `The specified ip does not exist.`.
    InvalidIpNotFound,
    /// `InvalidIp.NotInNatgw`: 400, `The specified Ip not belong to natgateway.`.
    InvalidIpNotInNatgw,
    /// `InvalidIp.NotSameSubnet`: 400, `Local gateway ip and peer gateway ip are not in the same subnet.`.
    InvalidIpNotSameSubnet,
    /// `InvalidIpAddress.AlreadyExist`: 400, `Specified IpAddress is already exist.`.
    InvalidIpAddressAlreadyExist,
    /// `InvalidIpAddress.WrongFormat`: 400, `Specified IpAddress is invalid.`.
    InvalidIpAddressWrongFormat,
    /// `InvalidIpCount.ValueNotSupported`: 400, `The specified value of IpCount not supported.`.
    InvalidIpCountValueNotSupported,
    /// `InvalidIpInstanceId.NotFound`: 404, `The specified Eip InstanceId does not exist in our records.`.
    InvalidIpInstanceIdNotFound,
    /// `InvalidLineOperator.Malformd`: 400, `The LineOperator provided was invalid.`.
    InvalidLineOperatorMalformd,
    /// `InvalidLocalBgpIp.Malformed`: 400, `The specified LocalBgpIp is malformed.`.
    InvalidLocalBgpIpMalformed,
    /// `InvalidLocalGatewayIp.Malformed`: 400, `The specified LocalGatewayIp is not valid.`.
    InvalidLocalGatewayIpMalformed,
    /// `InvalidLockReason.NotFound`: 404, `The specified LockReason is not found`.
    InvalidLockReasonNotFound,
    /// `InvalidName`: 400, `The name is not valid`.
    InvalidName,
    /// `InvalidName.Malformd`: 400, `The attribute name is illeagl.`.
    InvalidNameMalformd,
    /// `InvalidName.Malformed`: 400, `The specified ? Name? is not valid.`.
    InvalidNameMalformed,
    /// `InvalidNatGatewayDescription.MalFormed`: 400, `NatGateway description is not valid.`.
    InvalidNatGatewayDescriptionMalFormed,
    /// `InvalidNatGatewayId.NotFound`: 400, `The NatGatewayId not exist.`.
    InvalidNatGatewayIdNotFound,
    /// `InvalidNatGatewayName.MalFormed`: 400, `NatGateway name is not valid.`.
    InvalidNatGatewayNameMalFormed,
    /// `InvalidNetworkInterface.NotFound`: 400, `The network interface is not found on the attachment.`.
    InvalidNetworkInterfaceNotFound,
    /// `InvalidNextHop.NotFound`: 400, `Specified next hop does not exist.`.
    InvalidNextHopNotFound,
    /// `InvalidNextHopId.NotFound`: 404, `Specified next hop does not exist.`.
    InvalidNextHopIdNotFound,
    /// `InvalidNextHopType`: 400, `Specified parameter "NextHopType" is not valid`.
    InvalidNextHopType,
    /// `InvalidNexthop.DirectEni`: 400, `The direct Eni cannot be nexthop.`.
    InvalidNexthopDirectEni,
    /// `InvalidNexthopListSize`: 400, `nexthop size is illegal. Must be between 2 and 4.`.
    InvalidNexthopListSize,
    /// `InvalidNexthopTypeAndList.BothNotNull`: 400, `both nexthopType and nextHopList are not null.`.
    InvalidNexthopTypeAndListBothNotNull,
    /// `InvalidNexthopTypeAndList.BothNull`: 400, `both nexthopType and nextHopList are null.`.
    InvalidNexthopTypeAndListBothNull,
    /// `InvalidOperation.DeletionProtection`: 400, `The instance cannnot delete because of deletion protecion.`.
    InvalidOperationDeletionProtection,
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
    /// `InvalidParameter.Mismatch`: 400, `Specified elastic IP address and ECS instance are not in the same region.`.
    InvalidParameterMismatch,
    /// `InvalidParameter.Name.Malformed`: 400, `The specified Name is not valid.`.
    InvalidParameterNameMalformed,
    /// `InvalidParameter.SnatIp`: 400, `Ip semgment must be subnet cidr.`.
    InvalidParameterSnatIp,
    /// `InvalidParameter.Spec.ValueNotSupported`: 400, `The specified Spec is not valid.`.
    InvalidParameterSpecValueNotSupported,
    /// `InvalidParameter.TagKey`: 400, `The specified parameter TagKey is invalid.`.
    InvalidParameterTagKey,
    /// `InvalidParameter.TagValue`: 400, `The specified parameter TagValue is invalid.`.
    InvalidParameterTagValue,
    /// `InvalidParameter.VpnConnectionName`: 400, `The specified vpn connection name is invalid.`.
    InvalidParameterVpnConnectionName,
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
    /// `InvalidPeriod`: 400, `The specified period is not valid`.
    InvalidPeriod,
    /// `InvalidPeriod.ValueNotSupported`: 400, `The specified parameter "Period" is not valid.`.
    InvalidPeriodValueNotSupported,
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
    /// `InvalidProtocal.ValueNotSupported`: 400, `The specified IpProtocol does not support.`.
    InvalidProtocalValueNotSupported,
    /// `InvalidRedundantPhysicalConnection`: 400, `redundant physical connection doesn't belong to current user.`.
    InvalidRedundantPhysicalConnection,
    /// `InvalidRedundantPhysicalConnectionId.NotFound`: 400, `The RedundantPhysicalConnectionId does not found.`.
    InvalidRedundantPhysicalConnectionIdNotFound,
    /// `InvalidRedundantPhysicalConnectionStatus`: 400, `invalid redundant physical connection status.`.
    InvalidRedundantPhysicalConnectionStatus,
    /// `InvalidRegion.NotSupport`: 400, `The specified region does not support.`.
    InvalidRegionNotSupport,
    /// `InvalidRegionId.NotFound`: 404, `The specified RegionId does not exist in our records.`.
    InvalidRegionIdNotFound,
    /// `InvalidRegionId.NotSupport`: 404, `The RegionId provided does not support in our records.`.
    InvalidRegionIdNotSupport,
    /// `InvalidRemovedIpAddresses.NotFound`: 400, `Some of remove ip is not natPublicIp.`.
    InvalidRemovedIpAddressesNotFound,
    /// `InvalidRole.ValueNotSupported`: 400, `The specified Role is not valid.`.
    InvalidRoleValueNotSupported,
    /// `InvalidRouteEntry`: 400, `Specified routeEntry not exist.`.
    InvalidRouteEntry,
    /// `InvalidRouteEntry.Duplicate`: 400, `The route entry already exist.`.
    InvalidRouteEntryDuplicate,
    /// `InvalidRouteEntry.NotFound`: 400, `Route entry not exists.`.
    InvalidRouteEntryNotFound,
    /// `InvalidRouteEntryName.Malformed`: 400, `Specified RouteEntry name is not valid.`.
    InvalidRouteEntryNameMalformed,
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
    /// `InvalidServiceLocation.ValueNotSupported`: 400, `The specified ServiceLocation is not supported.`.
    InvalidServiceLocationValueNotSupported,
    /// `InvalidSnatEntryId.NotFound`: 404, `Specified Snat entry ID does not exist`.
    InvalidSnatEntryIdNotFound,
    /// `InvalidSnatIp.Malformed`: 400, `The specified SnatIp is not a valid IP address.`.
    InvalidSnatIpMalformed,
    /// `InvalidSnatIp.NotFound`: 404, `The specified SnatIp is not found in the NAT Gateway.`.
    InvalidSnatIpNotFound,
    /// `InvalidSnatTableId.NotFound`: 404, `Specified SNAT table does not exist.`.
    InvalidSnatTableIdNotFound,
    /// `InvalidSourceCIDR.Malformed`: 400, `SourceCIDR is illegal.`.
    InvalidSourceCIDRMalformed,
    /// `InvalidSpec.NotFound`: 400, `The specified Spec does not exist in our records.`.
    InvalidSpecNotFound,
    /// `InvalidSpec.ValudNotSupported`: 400, `The specified Spec is not supported.`.
    InvalidSpecValudNotSupported,
    /// `InvalidSslVpnClientCertId.NotFound`: 404, `The specified SSL VPN client cert id does not exist.`.
    InvalidSslVpnClientCertIdNotFound,
    /// `InvalidSslVpnServerCertId.NotFound`: 400, `The parameter is incorrect. The corresponding SSL VPN server certificate cannot be found.`.
    InvalidSslVpnServerCertIdNotFound,
    /// `InvalidSslVpnServerId.NotFound`: 404, `The specified SSL VPN server id does not exist.`.
    InvalidSslVpnServerIdNotFound,
    /// `InvalidStartTime.Malformed`: 400, `The specified parameter "StartTime" is not valid.`.
    InvalidStartTimeMalformed,
    /// `InvalidStartTime.TooEarly`: 400, `The specified parameter "StartTime" is too early.`.
    InvalidStartTimeTooEarly,
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
    /// `InvalidTunnelCidr.Malformed`: 400, `The specified TunnelCidr is malformed.`.
    InvalidTunnelCidrMalformed,
    /// `InvalidType.Malformd`: 400, `The Type provided was invalid.`.
    InvalidTypeMalformd,
    /// `InvalidUserCidr.Malformed`: 400, `Specified UserCidr overlapping in of 100.64.0.0/10.`.
    InvalidUserCidrMalformed,
    /// `InvalidUserCidr.Quota`: 400, `Specified UserCidr number is greater than 3.`.
    InvalidUserCidrQuota,
    /// `InvalidVBRStatus`: 400, `invalid virtual border router status.`.
    InvalidVBRStatus,
    /// `InvalidVPC.NotFound`: 400, `vpc not exists.`.
    InvalidVPCNotFound,
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
    /// `InvalidVSWITCHID.NotFound`: 400, `The specified resource of %s is not found.`.
    InvalidVSWITCHIDNotFound,
    /// `InvalidVSwitchDiscription.Malformed`: 400, `Specified virtual switch description is not valid.`.
    InvalidVSwitchDiscriptionMalformed,
    /// `InvalidVSwitchId.FirstVswitchIpNotEnough`: 400, `The ip of vswitch1 not enough.`.
    InvalidVSwitchIdFirstVswitchIpNotEnough,
    /// `InvalidVSwitchId.FirstVswitchNotSupport`: 400, `The available zone of vswitch1 not supported.`.
    InvalidVSwitchIdFirstVswitchNotSupport,
    /// `InvalidVSwitchId.NotFound`: 404, `The specified virtual switch does not exist.`.
    InvalidVSwitchIdNotFound,
    /// `InvalidVSwitchId.SecondVswitchIpNotEnough`: 400, `The ip of vswitch2 not enough.`.
    InvalidVSwitchIdSecondVswitchIpNotEnough,
    /// `InvalidVSwitchId.SecondVswitchNotSupport`: 400, `The available zone of vswitch2 not supported.`.
    InvalidVSwitchIdSecondVswitchNotSupport,
    /// `InvalidVSwitchId.VswitchIdShouldDifferent`: 400, `The VSwitch ids should be different.`.
    InvalidVSwitchIdVswitchIdShouldDifferent,
    /// `InvalidVSwitchId.ZoneIdShouldDifferent`: 400, `Two vSwitches should belong to different Availability Zones.`.
    InvalidVSwitchIdZoneIdShouldDifferent,
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
    /// `InvalidVpcId.NotFound`: 404, `Specified value of VpcId is not found in our record.`.
    InvalidVpcIdNotFound,
    /// `InvalidVpcName.Malformed`: 400, `Specified VPC name is not valid.`.
    InvalidVpcNameMalformed,
    /// `InvalidVpnConnection.AlreadyExists`: 400, `Vpn connection already exists.`.
    InvalidVpnConnectionAlreadyExists,
    /// `InvalidVpnConnectionInstanceId.NotFound`: 404, `The specified vpn connection instance id does not exist.`.
    InvalidVpnConnectionInstanceIdNotFound,
    /// `InvalidVpnEnable`: 400, `Either IPsec or SSL VPN must be set enable.`.
    InvalidVpnEnable,
    /// `InvalidVpnGatewayInstanceId.NotFound`: 404, `The specified vpn gateway instance id does not exist.`.
    InvalidVpnGatewayInstanceIdNotFound,
    /// `InvalidVpnInstanceId.NotFound`: 400, `The specified VPN was not found.`.
    InvalidVpnInstanceIdNotFound,
    /// `InvalidVpnRouteEntry.NotFound`: 400, `The specified route entry does not exist.`.
    InvalidVpnRouteEntryNotFound,
    /// `InvalidZoneId.NotFound`: 404, `Specified value of ZoneId is not exists.`.
    InvalidZoneIdNotFound,
    /// `InventoryNotEnough`: 400, `The inventory is not enough.`.
    InventoryNotEnough,
    /// `IpConflict`: 400, `Client IP pool conflict with local IP range.`.
    IpConflict,
    /// `IpInstanceId.AlreadyInBandwidthPackage`: 400, `The specified Eip InstanceId already in bandwidthPackage.`.
    IpInstanceIdAlreadyInBandwidthPackage,
    /// `IpInstanceId.BizStatusInvalid`: 400, `The specified Eip BizStatus is Disable, Cannot add to bandwidthPackage.`.
    IpInstanceIdBizStatusInvalid,
    /// `IpInstanceId.ChargeType.NotSupport`: 400, `The specified Eip instance is PrePaid type, Cannot add to BandwidthPackage.`.
    IpInstanceIdChargeTypeNotSupport,
    /// `IpInstanceId.InvalidIpInternetChargeType`: 404, `The hybrid type eip not support add into bandwidthPackage of PayBytraffic type.`.
    IpInstanceIdInvalidIpInternetChargeType,
    /// `IpInstanceId.NotBandwidthPackage`: 400, `The specified IpInstanceId does not in bandwidthPackage.`.
    IpInstanceIdNotBandwidthPackage,
    /// `IpInstanceId.QuotaExceeded`: 400, `The specified BandwidthPackageId has too many ip in it. exceed the quota , Cannot add more.`.
    IpInstanceIdQuotaExceeded,
    /// `IpInstanceId.StatusNotAvailable`: 404, `The specified Eip Status is not Available, Cannot add to GlobalAcceleration.`.
    IpInstanceIdStatusNotAvailable,
    /// `LimitationExceed.InterfaceNumberOnRouter`: 400, `Total number of RouterInterfaces on a Router exceeded.`.
    LimitationExceedInterfaceNumberOnRouter,
    /// `LinkRole.NotSupport`: 400, `This linkrole is not supported`.
    LinkRoleNotSupport,
    /// `MissingAction`: 400, `The action is missing.`.
    MissingAction,
    /// `MissingParam.CustomerGatewayAsn`: 400, `Asn of customer gateway is mandatory when BGP is enabled.`.
    MissingParamCustomerGatewayAsn,
    /// `MissingParam.IDaaSApplicationId`: 400, `The input parameter IDaaSApplicationId is mandatory when enable multi-factor authentication.`.
    MissingParamIDaaSApplicationId,
    /// `MissingParam.IDaaSRegionId`: 400, `The input parameter IDaaSRegionId is mandatory when enable multi-factor authentication.`.
    MissingParamIDaaSRegionId,
    /// `MissingParam.RemoteId`: 400, `The remote ID is mandatory when creating national standard VPN connection.`.
    MissingParamRemoteId,
    /// `MissingParameter`: 400, `Miss mandatory parameter.`.
    MissingParameter,
    /// `MissingParameter.BandwidthPackage`: 400, `only support one BandwidthPackage be created with NatGateway.`.
    MissingParameterBandwidthPackage,
    /// `MissingParameter.IDaaSInstanceId`: 400, `The input parameter IDaaSInstanceId is mandatory when enable multi-factor authentication.`.
    MissingParameterIDaaSInstanceId,
    /// `MissingParameter.TunnelCidr`: 400, `The parameter TunnelCidr is mandatory when BGP is enabled.`.
    MissingParameterTunnelCidr,
    /// `MissingParameter.TunnelOptionsSpecification`: 400, `The required parameters are missing when creating a tunnel for dual-tunnel VPN.`.
    MissingParameterTunnelOptionsSpecification,
    /// `ModifyIkeV1WithMultiRoutes.Invalid`: 400, `Failed to modify VPN connection parameters. Multi-network is configured while using IkeV1 protocol.`.
    ModifyIkeV1WithMultiRoutesInvalid,
    /// `NATGW_MODIFY_SPEC_SAME`: 400, `The specified Spec is same with now.`.
    NatgwModifySpecSame,
    /// `NATGW_NOT_EXIST`: 404, `The NatGateway not exist.`.
    NatgwNotExist,
    /// `NOT_ALLOW_USE_SOURCECIDR`: 400, `The User not in nat_scope_unlimited white list. Cannot use SourceCidr param.`.
    NotAllowUseSourcecidr,
    /// `NOT_ALLOW_USE_SOURCECIDR_AUTODEFINE`: 400, `The User not in sourcecidr_unlimited_insidevpc white list. Cannot use SourceCidr auto defined.`.
    NotAllowUseSourcecidrAutodefine,
    /// `NOT_ALLOW_USE_SOURCECIDR_CONTAINSZERO`: 400, `The User not in sourcecidr_unlimited_outsidevpc_containszero white list. Cannot use SourceCidr outside VpcCidr.`.
    NotAllowUseSourcecidrContainszero,
    /// `NOT_ALLOW_USE_SOURCECIDR_OUTSIDEVPC`: 400, `The User not in sourcecidr_unlimited_outsidevpc white list. Cannot use SourceCidr outside VpcCidr.`.
    NotAllowUseSourcecidrOutsidevpc,
    /// `NoPermission.CreateServiceLinkedRole`: 400, `You are not authorized to create service linked role`.
    NoPermissionCreateServiceLinkedRole,
    /// `NotFound.BandwidthPackage`: 400, `BandwidthPackage is not exist`.
    NotFoundBandwidthPackage,
    /// `NotOpen.Api`: 400, `The api is not open.`.
    NotOpenApi,
    /// `NotSupportVpnConnectionParameter.IpsecAuthAlg`: 400, `The specified vpn connection ipsec Auth Alg is not support.`.
    NotSupportVpnConnectionParameterIpsecAuthAlg,
    /// `NotSupportVpnConnectionParameter.IpsecPfs`: 400, `The specified vpn connection ipsec Ipsec Pfs is not support.`.
    NotSupportVpnConnectionParameterIpsecPfs,
    /// `ORDER.ERROR`: 400, `Create order failed.Commodity configuration does not support.`.
    OrderError,
    /// `ORDER.QUOTA_EXCEEDED`: 400, `The EIP quota is exceeded`.
    OrderQuotaExceeded,
    /// `OperationConflict`: 409, `The operation against this instance is too frequent, please try again later.`.
    OperationConflict,
    /// `OperationDenied`: 400, `Specified instance is not in VPC.`.
    OperationDenied,
    /// `OperationDenied.DnatEntryStatusInvalid`: 400, `The NAT gateway has DNAT entry in invalid status.`.
    OperationDeniedDnatEntryStatusInvalid,
    /// `OperationDenied.EipBondTypeIsAlreadyNAT`: 400, `The EIP bond type is already NAT type.`.
    OperationDeniedEipBondTypeIsAlreadyNAT,
    /// `OperationDenied.EipStatusInvalid`: 400, `The NAT gateway has EIP in invalid status.`.
    OperationDeniedEipStatusInvalid,
    /// `OperationDenied.Ipv6EntryOnCustomTable`: 400, `You cannot create any IPv6 route entry on a custom route table.`.
    OperationDeniedIpv6EntryOnCustomTable,
    /// `OperationDenied.MissingAsn`: 400, `The autonomous system number of the customer gateway is mandatory when BGP authentication key is specified.`.
    OperationDeniedMissingAsn,
    /// `OperationDenied.NatGatewayStatusInvalid`: 400, `The NAT gateway status is invalid.`.
    OperationDeniedNatGatewayStatusInvalid,
    /// `OperationDenied.PrePaidInstance`: 400, `The operation is not allowed because prepaid instance is no longer supported.`.
    OperationDeniedPrePaidInstance,
    /// `OperationDenied.SnatEntryStatusInvalid`: 400, `The NAT gateway has SNAT entry in invalid status.`.
    OperationDeniedSnatEntryStatusInvalid,
    /// `OperationDenied.TooManyDataQueried`: 400, `Specified operation is denied as too many data to return.`.
    OperationDeniedTooManyDataQueried,
    /// `OperationDenied.VpnConfiguring`: 400, `The associated VPN gateway is being configured. You cannot update the attributes of the customer gateway.`.
    OperationDeniedVpnConfiguring,
    /// `OperationDenied.VpnFinancialLocked`: 400, `The associated VPN gateway is financially locked. You cannot update the attributes of the customer gateway.`.
    OperationDeniedVpnFinancialLocked,
    /// `OperationFailed.ActiveNetworkInterfaceNotFound`: 400, `No active network interface is found on the attachment.`.
    OperationFailedActiveNetworkInterfaceNotFound,
    /// `OperationFailed.AnyPortConfig`: 400, `Operation failed because any port correspondence any protocol`.
    OperationFailedAnyPortConfig,
    /// `OperationFailed.AzNotSupport`: 400, `Current available zone can't create vpn. Try another vswitch with different available zone.`.
    OperationFailedAzNotSupport,
    /// `OperationFailed.CanNotUseEipInDnat`: 400, `Operation failed because the eip can not used by forward entry.`.
    OperationFailedCanNotUseEipInDnat,
    /// `OperationFailed.CanNotUseNatIpInDnat`: 400, `Operation failed because the NatIp can not used by forward entry.`.
    OperationFailedCanNotUseNatIpInDnat,
    /// `OperationFailed.CenLevelNotSupport`: 400, `When the VPC to which the VPN gateway belongs is attached to a FULL-mode CEN, the VPN gateway cannot enable BGP.`.
    OperationFailedCenLevelNotSupport,
    /// `OperationFailed.ConfigSessionLog`: 500, `Failed to configure session log due to a temporary failure of the server.`.
    OperationFailedConfigSessionLog,
    /// `OperationFailed.ContainForbiddenLabel`: 400, `There is a label that prohibits ordering, please contact your distributor for processing.`.
    OperationFailedContainForbiddenLabel,
    /// `OperationFailed.CrateEntryTimeOut`: 404, `Operation failed because create custom routeEntry timeout.`.
    OperationFailedCrateEntryTimeOut,
    /// `OperationFailed.CrateSnatEntryTimeOut`: 500, `Operation failed because create snatEntry timeout.`.
    OperationFailedCrateSnatEntryTimeOut,
    /// `OperationFailed.DnatPortRangeLimit`: 400, `The maximum number of port ranges that can be specified is exceeded.`.
    OperationFailedDnatPortRangeLimit,
    /// `OperationFailed.EnhancedCheckInventory`: 400, `Operation failed because check inventory result is unexpected.`.
    OperationFailedEnhancedCheckInventory,
    /// `OperationFailed.EnhancedInventoryNotEnough`: 400, `Operation failed because inventory is not enough.`.
    OperationFailedEnhancedInventoryNotEnough,
    /// `OperationFailed.EnhancedQuotaExceed`: 400, `Enhanced nat gateway per vpc quota is exceeded`.
    OperationFailedEnhancedQuotaExceed,
    /// `OperationFailed.EnhancedUserIsUnAuthorized`: 400, `Operation failed because the user is not authorized to create an enhanced NAT gateway.`.
    OperationFailedEnhancedUserIsUnAuthorized,
    /// `OperationFailed.GetIDaaSInfo`: 400, `Failed to get secret key from your IDaaS instance.`.
    OperationFailedGetIDaaSInfo,
    /// `OperationFailed.InvalidCidrBlock`: 400, `Operation failed because the specified network block is invalid.`.
    OperationFailedInvalidCidrBlock,
    /// `OperationFailed.InvalidStatus`: 400, `Route entry is not allowed to operate in current status.`.
    OperationFailedInvalidStatus,
    /// `OperationFailed.InventoryNotEnough`: 400, `No enough available resource. Try another vswitch with different available zone.`.
    OperationFailedInventoryNotEnough,
    /// `OperationFailed.IpNotEnough`: 400, `Operation failed because private ip address of the virtual switch is not enough.`.
    OperationFailedIpNotEnough,
    /// `OperationFailed.LogDeliveryIsUnAuthorized`: 400, `Operation failed because the user is not authorized to deliver NAT session log.`.
    OperationFailedLogDeliveryIsUnAuthorized,
    /// `OperationFailed.MissCertificate`: 400, `The VPN gateway has not associated any certificates.`.
    OperationFailedMissCertificate,
    /// `OperationFailed.NetworkTypeNotMatch`: 400, `Create NationalStandard vpn with private networkType is unsupported.`.
    OperationFailedNetworkTypeNotMatch,
    /// `OperationFailed.NoAvailableResource`: 500, `The Zone have no available resource.`.
    OperationFailedNoAvailableResource,
    /// `OperationFailed.NoRamPermission`: 400, `Vpn Service has no permission to operate your IDaaS instances.`.
    OperationFailedNoRamPermission,
    /// `OperationFailed.NormalInventoryNotEnough`: 400, `Standard NAT gateways are no longer offered. You can create enhanced NAT gateways and set the correct natType.`.
    OperationFailedNormalInventoryNotEnough,
    /// `OperationFailed.NotSupportIPV6`: 400, `The specified next hop does not support IPv6.`.
    OperationFailedNotSupportIPV6,
    /// `OperationFailed.PrivateLinkMode`: 400, `The NAT gateway is not support to change PrivateLinkMode.`.
    OperationFailedPrivateLinkMode,
    /// `OperationFailed.QueryAttachmentInfo`: 400, `Failed to query attachment information.`.
    OperationFailedQueryAttachmentInfo,
    /// `OperationFailed.QueryPrice`: 400, `Query price failed when create order.`.
    OperationFailedQueryPrice,
    /// `OperationFailed.RegionConvert`: 400, `Operation failed because do not find region info.`.
    OperationFailedRegionConvert,
    /// `OperationFailed.RiskControl`: 400, `Risk control check failed.`.
    OperationFailedRiskControl,
    /// `OperationFailed.RouteConflict`: 400, `Operation failed because there is already a route in VPC route table to another VPN on the same network block.`.
    OperationFailedRouteConflict,
    /// `OperationFailed.RouteConflictWithIPsecServer`: 400, `Operation failed because the route to create conflicts with the client IP pool of the IPsec server.`.
    OperationFailedRouteConflictWithIPsecServer,
    /// `OperationFailed.SnatIpPoolBwpRules`: 400, `%s`.
    OperationFailedSnatIpPoolBwpRules,
    /// `OperationFailed.SnatIpPoolCbwpRules`: 400, `%s`.
    OperationFailedSnatIpPoolCbwpRules,
    /// `OperationFailed.SnatIpsCheck`: 400, `%s`.
    OperationFailedSnatIpsCheck,
    /// `OperationFailed.SnatIpsTooMany`: 400, `%s`.
    OperationFailedSnatIpsTooMany,
    /// `OperationFailed.SslNotSupport`: 400, `Enable ssl vpn with private networkType is unsupported.`.
    OperationFailedSslNotSupport,
    /// `OperationFailed.SyncOrderToSub`: 400, `SyncOrderToSub error.`.
    OperationFailedSyncOrderToSub,
    /// `OperationFailed.TokenVerfiy`: 400, `Token verify failed.`.
    OperationFailedTokenVerfiy,
    /// `OperationFailed.UnpaidBillsExist`: 400, `The account has unpaid bills. Please pay your overdue bill first.`.
    OperationFailedUnpaidBillsExist,
    /// `OperationFailed.VSwitchConflict`: 400, `The vswitch can't create vpn. Try another vswitch.`.
    OperationFailedVSwitchConflict,
    /// `OperationFailed.VSwitchNoAvailableIp`: 400, `Operation failed because the specified vswitch does not have availabe ip.`.
    OperationFailedVSwitchNoAvailableIp,
    /// `OperationFailed.VSwitchNotInVpc`: 400, `The specified vswitch and natgateway are not in the same vpc.`.
    OperationFailedVSwitchNotInVpc,
    /// `OperationFailed.VlanIdAlreadyInUse`: 400, `The specifed vlanId has been used.`.
    OperationFailedVlanIdAlreadyInUse,
    /// `OperationFailed.VpcNatGatewayCheckInventory`: 400, `The operation is failed because of check inventory result is unexpected`.
    OperationFailedVpcNatGatewayCheckInventory,
    /// `OperationFailed.VpcNatGatewayInventoryNotEnough`: 400, `The operation is failed because of inventory is not enough.`.
    OperationFailedVpcNatGatewayInventoryNotEnough,
    /// `OperationFailed.VpnConnectionExist`: 400, `Auto propagate cannot be closed when VPN connections with BGP enabled exist.`.
    OperationFailedVpnConnectionExist,
    /// `OperationFailed.VswNotBelongToVpc`: 400, `Operation failed because the specified VSwitch is not bound to the same VPC with NAT gateway.`.
    OperationFailedVswNotBelongToVpc,
    /// `OperationUnsupported.CidrConflict`: 400, `The specified CIDR block conflicts with an existing SNAT entry.`.
    OperationUnsupportedCidrConflict,
    /// `OperationUnsupported.EipForSnatPool`: 400, `The Eip cannot support snat pool`.
    OperationUnsupportedEipForSnatPool,
    /// `OperationUnsupported.EipInBinding`: 400, `Create snat entry with eip in associating status is unsupported.`.
    OperationUnsupportedEipInBinding,
    /// `OperationUnsupported.EipNatBWPCheck`: 400, `%s`.
    OperationUnsupportedEipNatBWPCheck,
    /// `OperationUnsupported.EipNatGWCheck`: 400, `%s`.
    OperationUnsupportedEipNatGWCheck,
    /// `OperationUnsupported.EipNatIpCheck`: 400, `%s`.
    OperationUnsupportedEipNatIpCheck,
    /// `OperationUnsupported.EnableBgp`: 400, `Current version of the VPN does not support enable BGP.`.
    OperationUnsupportedEnableBgp,
    /// `OperationUnsupported.EnhancedCURegion`: 400, `%s`.
    OperationUnsupportedEnhancedCURegion,
    /// `OperationUnsupported.EnhancedRegion`: 400, `%s`.
    OperationUnsupportedEnhancedRegion,
    /// `OperationUnsupported.ForwardEntry`: 400, `Duplicated destination ip port is unsupported.`.
    OperationUnsupportedForwardEntry,
    /// `OperationUnsupported.IpNotInCbwp`: 400, `The specified eip is not in commonbandwidthPackage.`.
    OperationUnsupportedIpNotInCbwp,
    /// `OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface`: 400, `You cannot create IPv6 route entries on a primary network interface.`.
    OperationUnsupportedIpv6EntryOnPrimaryNetworkInterface,
    /// `OperationUnsupported.MultiNatGateway`: 400, `More than one natGateway per vpc is unsupported.`.
    OperationUnsupportedMultiNatGateway,
    /// `OperationUnsupported.MutipleIpv6Address`: 400, `You cannot specify a next hop that has bound multiple IPv6 addresses.`.
    OperationUnsupportedMutipleIpv6Address,
    /// `OperationUnsupported.NotSupportMultiFactorAuth`: 400, `Current version of the VPN does not support multi-factor authentication.`.
    OperationUnsupportedNotSupportMultiFactorAuth,
    /// `OperationUnsupported.PayByLcuNatModifySpec`: 404, `The spec of payByLcu nat is unsupported to modify.`.
    OperationUnsupportedPayByLcuNatModifySpec,
    /// `OperationUnsupported.PrePaidPyByLcu`: 400, `The operation failed because the subscription NAT gateway does not support the pay-by-LCU billing method.`.
    OperationUnsupportedPrePaidPyByLcu,
    /// `OperationUnsupported.SetDPD`: 400, `Current version of the VPN does not support setting DPD.`.
    OperationUnsupportedSetDPD,
    /// `OperationUnsupported.SetNatTraversal`: 400, `Current version of the VPN does not support setting NAT traversal.`.
    OperationUnsupportedSetNatTraversal,
    /// `OperationUnsupported.SpecifyIpOnIpv6Entry`: 400, `You cannot specify the private IP address when you create IPv6 route entries.`.
    OperationUnsupportedSpecifyIpOnIpv6Entry,
    /// `OrderError.BasicInfoUncompleted`: 400, `%s`.
    OrderErrorBasicInfoUncompleted,
    /// `OrderError.NatGateway`: 500, `The Account failed to create order.`.
    OrderErrorNatGateway,
    /// `OrderError.NoAvailablePaymentMethod`: 400, `%s`.
    OrderErrorNoAvailablePaymentMethod,
    /// `PARAMETER_MUST_NOT_NULL`: 400, `The specified physical connection id or vbrId must not be null.`.
    ParameterMustNotNull,
    /// `PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR`: 400, `The specified operation not allow.`.
    PhysicalNotAllowAssociateVbr,
    /// `PHYSICAL_NOT_ASSOCIATE_TO_VBR`: 400, `The specified PhysicalConnection have not associate to the vbr.`.
    PhysicalNotAssociateToVbr,
    /// `ParamExclusive.SslVpnServerIdAndSslVpnClientCertId`: 400, `The specified SSL VPN client does not belong to the specified SSL VPN server.`.
    ParamExclusiveSslVpnServerIdAndSslVpnClientCertId,
    /// `ParameterIllegal`: 400, `ipCount,bandwidth parameter invalid`.
    ParameterIllegal,
    /// `QuotaExceeded`: 400, `Route entry quota exceeded in this route table.`.
    QuotaExceeded,
    /// `QuotaExceeded.BandwidthPackageCountOnNatGateway`: 400, `BandwidthPackage count limit on one NatGateway exceeded.`.
    QuotaExceededBandwidthPackageCountOnNatGateway,
    /// `QuotaExceeded.BandwidthPackageIps`: 400, `The specified ipCount exceeded quota.`.
    QuotaExceededBandwidthPackageIps,
    /// `QuotaExceeded.Bgp`: 400, `bgp peer count per vbr quota exceed.`.
    QuotaExceededBgp,
    /// `QuotaExceeded.BgpNetwork`: 400, `bgp network count per vbr quota exceed.`.
    QuotaExceededBgpNetwork,
    /// `QuotaExceeded.Eip`: 400, `Elastic IP address quota exceeded`.
    QuotaExceededEip,
    /// `QuotaExceeded.EipNumForModifyEipBondType`: 400, `The quota of %s is exceeded, binded: %s, quota: %s.`.
    QuotaExceededEipNumForModifyEipBondType,
    /// `QuotaExceeded.ForwardEntry`: 400, `The quota of %s is exceeded, usage %s/%s.`.
    QuotaExceededForwardEntry,
    /// `QuotaExceeded.ForwardEntrySessionManytoOne`: 400, `The dnat session quota is exceed.`.
    QuotaExceededForwardEntrySessionManytoOne,
    /// `QuotaExceeded.GlobalAccelerationInstance`: 400, `GlobalAccelerationInstance quota exceeded.`.
    QuotaExceededGlobalAccelerationInstance,
    /// `QuotaExceeded.Nqa`: 400, `nqa count per vbr quota exceed.`.
    QuotaExceededNqa,
    /// `QuotaExceeded.PBR`: 400, `The policy-based routes has reached the upper limit.`.
    QuotaExceededPbr,
    /// `QuotaExceeded.PolicyBasedRoute`: 400, `The maximum number of policy-based routes is exceeded. Existing routes: %s. Routes to be created: %s. Maximum routes: %s.`.
    QuotaExceededPolicyBasedRoute,
    /// `QuotaExceeded.SnatEntry`: 400, `SNAT entry in the specified SNAT table reach it?s limit.`.
    QuotaExceededSnatEntry,
    /// `QuotaExceeded.SnatIp`: 400, `Public ip number exceeds quota.`.
    QuotaExceededSnatIp,
    /// `QuotaExceeded.VSwitch`: 400, `Virtual switch quota exceeded.`.
    QuotaExceededVSwitch,
    /// `QuotaExceeded.Vpc`: 400, `VPC quota exceeded.`.
    QuotaExceededVpc,
    /// `QuotaExceeded.VpnRouteEntry`: 400, `The number of route entries to the VPN gateway in the VPC routing table has reached the quota limit.`.
    QuotaExceededVpnRouteEntry,
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
    /// `ReserveIpFail`: 400, `Reserve eip failed.`.
    ReserveIpFail,
    /// `Resource.QuotaFull`: 400, `The quota of resource is full`.
    ResourceQuotaFull,
    /// `ResourceNotAvailable`: 400, `Resource you requested is not available in this region or zone.`.
    ResourceNotAvailable,
    /// `ResourceNotAvailable.Vpc`: 400, `Resource you requested is not available in this region or zone.`.
    ResourceNotAvailableVpc,
    /// `ResourceNotEnough.SwitchAvailableIps`: 400, `The available private Ip number is not enough in your subnet.`.
    ResourceNotEnoughSwitchAvailableIps,
    /// `ResourceNotFound.ForwardEntry`: 404, `The specified resource of %s is not found.`.
    ResourceNotFoundForwardEntry,
    /// `ResourceNotFound.NatGateway`: 404, `The NatGateway instance not exist.`.
    ResourceNotFoundNatGateway,
    /// `ResourceNotFound.NatIp`: 404, `The specified resource of %s is not found.`.
    ResourceNotFoundNatIp,
    /// `ResourceNotFound.SnatEntry`: 404, `Specified SNAT entry does not exist.`.
    ResourceNotFoundSnatEntry,
    /// `ResourceNotFound.VSwitch`: 404, `The specified resource of %s is not found.`.
    ResourceNotFoundVSwitch,
    /// `RouteConflict.AlreadyExist`: 400, `Route conflict exists in routing table.`.
    RouteConflictAlreadyExist,
    /// `RouterEntryConflict.Duplicated`: 400, `A route entry already exists, which CIDR is '0.0.0.0/0'`.
    RouterEntryConflictDuplicated,
    /// `SNAT_IP_POOL_COUNT_TOO_MANY`: 400, `The Snat pool ip too many.`.
    SnatIpPoolCountTooMany,
    /// `SecurityGroup.NotExist`: 400, `The specified security group is not exist.`.
    SecurityGroupNotExist,
    /// `SecurityGroupType.NotSupported`: 400, `The specified security group type is not supported.`.
    SecurityGroupTypeNotSupported,
    /// `ServiceUnavailable`: 503, `The service is unavailable.`.
    ServiceUnavailable,
    /// `SignatureDoesNotMatch`: 400, `The signature does not match.`.
    SignatureDoesNotMatch,
    /// `SignatureNonceUsed`: 400, `The nonce has been used before.`.
    SignatureNonceUsed,
    /// `SizeLimitExceeded.TagNum`: 400, `The maximum number of tags is exceeded.`.
    SizeLimitExceededTagNum,
    /// `SslVpnClientCreateTimes.ReachLimits`: 400, `The number of client cert creation operations reaches the upper limit.`.
    SslVpnClientCreateTimesReachLimits,
    /// `SslVpnIDaaS2.NotSupport`: 400, `Current version of the VPN does not support IDaaS2.0.`.
    SslVpnIDaaS2NotSupport,
    /// `SslVpnServer.AddRouteError`: 400, `Add route error whose destination is client IP pool, please check vpc route entry and relevant quota.`.
    SslVpnServerAddRouteError,
    /// `SslVpnServer.AlreadyExist`: 400, `The SSL VPN server of specified vpn gateway already exists.`.
    SslVpnServerAlreadyExist,
    /// `SslVpnServerPort.Illegal`: 400, `The server port is not in the range of [1-65535].`.
    SslVpnServerPortIllegal,
    /// `System.Error`: 500, `ERROR SYSTEM ERROR.`.
    SystemError,
    /// `SystemBusy`: 400, `The system is busy. Please try again later.`.
    SystemBusy,
    /// `TaskConflict`: 400, `The operation is too frequent, please wait a moment and try again.`.
    TaskConflict,
    /// `TaskConflict.AssociateGlobalAccelerationInstance`: 400, `Operate too frequent.`.
    TaskConflictAssociateGlobalAccelerationInstance,
    /// `Throttling`: 400, `The request is throttled.`.
    Throttling,
    /// `Throttling.Api`: 400, `The requests to this action are throttled.`.
    ThrottlingApi,
    /// `Throttling.User`: 400, `The requests of this user are throttled.`.
    ThrottlingUser,
    /// `UnnecessarySslConnection`: 400, `The SSL connection is unnecessary for ssl vpn disabled.`.
    UnnecessarySslConnection,
    /// `UnsupportedFeature.EnableSessionLog`: 400, `The feature of EnableSessionLog is not supported.`.
    UnsupportedFeatureEnableSessionLog,
    /// `UnsupportedFeature.Geneve`: 400, `The feature of Geneve is not supported.`.
    UnsupportedFeatureGeneve,
    /// `UnsupportedFeature.IcmpReplyEnabled`: 400, `The feature of IcmpReplyEnabled is not supported.`.
    UnsupportedFeatureIcmpReplyEnabled,
    /// `UnsupportedFeature.IndirectConvertForFwNat`: 400, `The security protection enabled NAT gateway is not support change EIP bond type.`.
    UnsupportedFeatureIndirectConvertForFwNat,
    /// `UnsupportedFeature.IndirectConvertForVpcNat`: 400, `The VPC NAT gateway is not support to change EIP bond type.`.
    UnsupportedFeatureIndirectConvertForVpcNat,
    /// `UnsupportedFeature.InternetChargeType`: 400, `The feature of InternetChargeType is not supported.`.
    UnsupportedFeatureInternetChargeType,
    /// `UnsupportedFeature.MutilBindedTypeNatEnableFw`: 400, `The NAT with Mutil-Binded Eip bind type is not support enable firewall.`.
    UnsupportedFeatureMutilBindedTypeNatEnableFw,
    /// `UnsupportedFeature.NormalNatModifyEipBindMode`: 400, `The normal NAT gateway is not support to change EIP bond type.`.
    UnsupportedFeatureNormalNatModifyEipBindMode,
    /// `UnsupportedFeature.PortSegment`: 400, `The feature of PortSegment is not supported.`.
    UnsupportedFeaturePortSegment,
    /// `UnsupportedFeature.PrivateLink`: 400, `The feature of %s is not supported.`.
    UnsupportedFeaturePrivateLink,
    /// `UnsupportedFeature.PrivateLinkEnabled`: 400, `The feature of PrivateLinkEnabled is not supported.`.
    UnsupportedFeaturePrivateLinkEnabled,
    /// `UnsupportedFeature.PrivateLinkMode`: 400, `The feature of %s is not supported.`.
    UnsupportedFeaturePrivateLinkMode,
    /// `UnsupportedFeature.SecurityProtectionEnabled`: 400, `The feature of SecurityProtectionEnabled is not supported.`.
    UnsupportedFeatureSecurityProtectionEnabled,
    /// `UnsupportedFeature.VpcNat`: 400, `The feature of VpcNat is not supported.`.
    UnsupportedFeatureVpcNat,
    /// `UnsupportedFeature.VpcNatSecurityProtectionEnabled`: 400, `The VPC NAT gateway is not supported to enable security protection.`.
    UnsupportedFeatureVpcNatSecurityProtectionEnabled,
    /// `UnsupportedZoneForFwNat`: 404, `The zone is unsupported for FW NAT.`.
    UnsupportedZoneForFwNat,
    /// `VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY`: 404, `NatGateway in one vpc support only one.`.
    VpcOnlyCanCreateOneNatGateway,
    /// `VpcStatusError`: 400, `The Vpc is creating .`.
    VpcStatusError,
    /// `VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs`: 400, `IPSec connections associated with the same user gateway and VPN gateway should have the same pre-shared key and IKE configuration.`.
    VpnConnectionParamInvalidSameVpnAndCgwDifferentIkeConfigs,
    /// `VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap`: 400, `Traffic selectors of IPSec connections associated with the same user gateway and VPN gateway should not overlap.`.
    VpnConnectionParamInvalidSameVpnAndCgwTrafficSelectorOverlap,
    /// `VpnGateway.Configuring`: 400, `The specified service is configuring.`.
    VpnGatewayConfiguring,
    /// `VpnGateway.FinancialLocked`: 400, `The specified service is financial locked.`.
    VpnGatewayFinancialLocked,
    /// `VpnGateway.IPsecServerAndVpnConnectionConflict`: 400, `The IPSec connection and IPSec server cannot be configured on the same VPN gateway at the same time.`.
    VpnGatewayIPsecServerAndVpnConnectionConflict,
    /// `VpnGateway.IpsecVpnDisabled`: 400, `The vpn gateway does not enable IPSec VPN.`.
    VpnGatewayIpsecVpnDisabled,
    /// `VpnGateway.SslVpnDisabled`: 400, `The VPN gateway has not enabled SSL VPN.`.
    VpnGatewaySslVpnDisabled,
    /// `VpnGateway.task.conflict`: 400, `The VPN is in the configuration state, please wait a while before operating.`.
    VpnGatewayTaskConflict,
    /// `VpnRouteEntry.AlreadyExists`: 400, `The specified route entry is already exist.`.
    VpnRouteEntryAlreadyExists,
    /// `VpnRouteEntry.BackupRoute`: 400, `Validate backup route entry failed.`.
    VpnRouteEntryBackupRoute,
    /// `VpnRouteEntry.Configuring`: 400, `The specified route entry is configuring.`.
    VpnRouteEntryConfiguring,
    /// `VpnRouteEntry.Conflict`: 400, `The specified route entry has conflict.`.
    VpnRouteEntryConflict,
    /// `VpnRouteEntry.ConflictSSL`: 400, `The specified route entry has conflict with SSL client.`.
    VpnRouteEntryConflictSSL,
    /// `VpnRouteEntry.InvalidWeight`: 400, `Invalid route entry weight value.`.
    VpnRouteEntryInvalidWeight,
    /// `VpnRouteEntry.SamePriorityPbrRoutePrefixOverlap`: 400, `The source CIDR and destination CIDR of Policy-based routes with the same priority cannot overlap.`.
    VpnRouteEntrySamePriorityPbrRoutePrefixOverlap,
    /// `VpnRouteEntry.SrcDestConflict`: 400, `The VPN gateway does not support Policy-based routing with the same source CIDR and destination CIDR.`.
    VpnRouteEntrySrcDestConflict,
    /// `VpnRouteEntry.SrcDestWeightConflict`: 400, `The VPN gateway does not support Policy-based routing with the same source CIDR, destination CIDR and weight.`.
    VpnRouteEntrySrcDestWeightConflict,
    /// `VpnTask.CONFLICT`: 400, `Vpn task has conflict.`.
    VpnTaskConflict,
    /// `VswitchStatusError`: 400, `The VSwitch is creating .`.
    VswitchStatusError,
    /// `ZONE_NO_AVAILABLE_IP`: 400, `The Zone have no available ip.`.
    ZoneNoAvailableIp,
    /// `invalidRemovedIpAddresses.NotFound`: 404, `Some of the specified value of RemovedIpAddress not found in specified BandwidthPackage.`.
    InvalidRemovedIpAddressesDotNotFound,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ErrorCode, AllocateIpFailed = "AllocateIpFailed", AnyPortPortMustBeZero =
    "AnyPort.PortMustBeZero", BindInstanceHavePortmapOrBindEip =
    "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP", BindInstanceOwenerError =
    "BIND_INSTANCE_OWENER_ERROR", BandwidthPackageFinancialLocked =
    "BandwidthPackage.FinancialLocked", BandwidthPackageIdInvalidBizStatus =
    "BandwidthPackageId.InvalidBizStatus", CommodityInvalidComponent =
    "COMMODITY.INVALID_COMPONENT", CrossBidForbidden = "CROSS_BID.FORBIDDEN",
    ChargeTypeNotSupport = "ChargeType.NotSupport", ClientIpPoolNetmaskInvalid =
    "ClientIpPool.NetmaskInvalid", ClientIpPoolSubnetInvalid =
    "ClientIpPool.SubnetInvalid", CountLimitExceedHaVipRouteEntry =
    "CountLimitExceed.HaVipRouteEntry", CreateDbrRoutesQuotaFullQuotaFull =
    "CreateDbrRoutesQuotaFull.QuotaFull", CreateNatGatewayRouteConflictDynamicRoute =
    "CreateNatGateway.RouteConflict.DynamicRoute", CreatePbrRoutesQuotaFullQuotaFull =
    "CreatePbrRoutesQuotaFull.QuotaFull",
    CreateSnatEntryParamExclusiveSourceVSwitchIdAndsourceCIDR =
    "CreateSnatEntry.ParamExclusive.sourceVSwitchIdAndsourceCIDR",
    CreateSslCertsQuotaFullQuotaFull = "CreateSslCertsQuotaFull.QuotaFull",
    CreateVpnConnectionsQuotaFullQuotaFull = "CreateVpnConnectionsQuotaFull.QuotaFull",
    CreateVpnUserGatewayQuotaFullQuotaFull = "CreateVpnUserGatewayQuotaFull.QuotaFull",
    CustomerGatewayConflictRouteEntry = "CustomerGateway.ConflictRouteEntry",
    CustomerGatewayConflictVpnIp = "CustomerGateway.ConflictVpnIp",
    DescribeForwardParamInvalid = "DESCRIBE_FORWARD_PARAM_INVALID",
    DescribeSnatParamInvalid = "DESCRIBE_SNAT_PARAM_INVALID", DefaultValidateError =
    "DefaultValidate.Error", DependencyViolation = "DependencyViolation",
    DependencyViolationBandwidthPackages = "DependencyViolation.BandwidthPackages",
    DependencyViolationEips = "DependencyViolation.EIPS", DependencyViolationForwardEntry
    = "DependencyViolation.ForwardEntry", DependencyViolationFullNatEntry =
    "DependencyViolation.FullNatEntry", DependencyViolationGreTunnel =
    "DependencyViolation.GreTunnel", DependencyViolationHaVip =
    "DependencyViolation.HaVip", DependencyViolationInstance =
    "DependencyViolation.Instance", DependencyViolationIps = "DependencyViolation.Ips",
    DependencyViolationNatGateway = "DependencyViolation.NatGateway",
    DependencyViolationNatIp = "DependencyViolation.NatIp", DependencyViolationNatIpCidr
    = "DependencyViolation.NatIpCidr", DependencyViolationPrivateLinkMode =
    "DependencyViolation.PrivateLinkMode", DependencyViolationRouteEntry =
    "DependencyViolation.RouteEntry", DependencyViolationRouteInterface =
    "DependencyViolation.RouteInterface", DependencyViolationRouterEntry =
    "DependencyViolation.RouterEntry", DependencyViolationRouterInterface =
    "DependencyViolation.RouterInterface",
    DependencyViolationRouterInterfaceReferedByRouteEntry =
    "DependencyViolation.RouterInterfaceReferedByRouteEntry",
    DependencyViolationSecurityGroup = "DependencyViolation.SecurityGroup",
    DependencyViolationSnatEntry = "DependencyViolation.SnatEntry",
    DependencyViolationSslVpnServer = "DependencyViolation.SslVpnServer",
    DependencyViolationTunnel = "DependencyViolation.Tunnel", DependencyViolationVSwitch
    = "DependencyViolation.VSwitch", DependencyViolationVpcEndpointService =
    "DependencyViolation.VpcEndpointService", DependencyViolationVpnConnection =
    "DependencyViolation.VpnConnection", DependencyViolationIp =
    "DependencyViolation.ip", DryRunOperation = "DryRunOperation",
    DuplicatedDestinationPort = "Duplicated.DestinationPort", DuplicatedTagKey =
    "Duplicated.TagKey", DuplicatedVpcNextHop = "Duplicated.VpcNextHop",
    DuplicatedParamExternalPort = "DuplicatedParam.ExternalPort",
    DuplicatedParamInternalPort = "DuplicatedParam.InternalPort", EipBindNatgateway =
    "EIP_BIND_NATGATEWAY", EipNotInGateway = "EIP_NOT_IN_GATEWAY", EipNotSupportSnatPool
    = "EIP_NOT_SUPPORT_SNAT_POOL", ExceedAssociateMaxNum = "EXCEED_ASSOCIATE_MAX_NUM",
    EipOperationTooFrequently = "EipOperation.TooFrequently",
    EnableHaCheckSslVpnServerClientCidrContainsVpcRouteDest =
    "EnableHaCheck.SslVpnServerClientCidrContainsVpcRouteDest", ExclusiveParamAnyAndAny =
    "ExclusiveParam.%sAnd%s", ForbiddenUseVpcAsInternetGateway =
    "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY", Forbbiden = "Forbbiden",
    ForbbidenInvaildOwner = "Forbbiden.InvaildOwner", ForbbidenSubUser =
    "Forbbiden.SubUser", Forbidden = "Forbidden", ForbiddenAlreadyBounded =
    "Forbidden.Already.Bounded", ForbiddenAssociateToVBR = "Forbidden.AssociateToVBR",
    ForbiddenBillsOutstanding = "Forbidden.BillsOutstanding",
    ForbiddenChargeTypeIsPrepaid = "Forbidden.ChargeTypeIsPrepaid",
    ForbiddenCheckEntryRuleQuota = "Forbidden.CheckEntryRuleQuota",
    ForbiddenCircuitCodeNotAllowedByCaller = "Forbidden.CircuitCodeNotAllowedByCaller",
    ForbiddenCreateSpecialSpecNatGateway = "Forbidden.CreateSpecialSpecNatGateway",
    ForbiddenDescriptionNotAllowedByCaller = "Forbidden.DescriptionNotAllowedByCaller",
    ForbiddenDestinationIpOutOfVswitchCIDR = "Forbidden.DestinationIpOutOfVswitchCIDR",
    ForbiddenDestnationIpOutOfVpcCIDR = "Forbidden.DestnationIpOutOfVpcCIDR",
    ForbiddenExternalIpUsedInSnatTable = "Forbidden.ExternalIp.UsedInSnatTable",
    ForbiddenFinancialLocked = "Forbidden.FinancialLocked", ForbiddenFinancileLocked =
    "Forbidden.FinancileLocked", ForbiddenGlobalAccelerationInstanceChargeTypeIsPrepaid =
    "Forbidden.GlobalAccelerationInstanceChargeTypeIsPrepaid",
    ForbiddenInternalIpOutOfVpcCIDR = "Forbidden.InternalIpOutOfVpcCIDR",
    ForbiddenIpHasBeenUsedInDnat = "Forbidden.IpHasBeenUsedInDnat",
    ForbiddenIpHasBeenUsedInSnat = "Forbidden.IpHasBeenUsedInSnat",
    ForbiddenIpUsedInForwardTable = "Forbidden.IpUsedInForwardTable",
    ForbiddenLocalGatewayIpNotAllowedByCaller =
    "Forbidden.LocalGatewayIpNotAllowedByCaller", ForbiddenModifyEipBondType =
    "Forbidden.ModifyEipBondType", ForbiddenModifySpecToSpecialSpec =
    "Forbidden.ModifySpecToSpecialSpec", ForbiddenModifySpecToSpecialSpecForNormalNat =
    "Forbidden.ModifySpecToSpecialSpecForNormalNat", ForbiddenMultiVlanRi =
    "Forbidden.MultiVlanRi", ForbiddenNameNotAllowedByCaller =
    "Forbidden.NameNotAllowedByCaller", ForbiddenNatPayBySpec = "Forbidden.NatPayBySpec",
    ForbiddenNoRiFound = "Forbidden.NoRiFound", ForbiddenNoSLRPermission =
    "Forbidden.NoSLRPermission", ForbiddenNotAllowedInState =
    "Forbidden.NotAllowedInState", ForbiddenNotInRouterInterfaceCreateWhitelist =
    "Forbidden.NotInRouterInterfaceCreateWhitelist", ForbiddenOnlyOneConnection =
    "Forbidden.OnlyOneConnection", ForbiddenOperateShareResource =
    "Forbidden.OperateShareResource", ForbiddenOperationNotAllowedByUser =
    "Forbidden.OperationNotAllowedByUser", ForbiddenPeerGatewayIpNotAllowedByCaller =
    "Forbidden.PeerGatewayIpNotAllowedByCaller",
    ForbiddenPeeringSubnetMaskNotAllowedByCaller =
    "Forbidden.PeeringSubnetMaskNotAllowedByCaller", ForbiddenPrePaidNatGateway =
    "Forbidden.PrePaidNatGateway", ForbiddenRegionNotFound = "Forbidden.RegionNotFound",
    ForbiddenSnatEntryCountLimited = "Forbidden.SnatEntryCountLimited",
    ForbiddenSourceVSwitchIdDuplicated = "Forbidden.SourceVSwitchId.Duplicated",
    ForbiddenSourceVSwitchIdIncludeHaVip = "Forbidden.SourceVSwitchId.IncludeHaVip",
    ForbiddenSubUser = "Forbidden.SubUser", ForbiddenTagKeyDuplicated =
    "Forbidden.TagKey.Duplicated", ForbiddenVBRExists = "Forbidden.VBRExists",
    ForbiddenVlanIdNotAllowedByCaller = "Forbidden.VlanIdNotAllowedByCaller",
    ForbiddenVpcNotFound = "Forbidden.VpcNotFound", ForbiddenAction = "ForbiddenAction",
    ForbiddenRelease = "ForbiddenRelease", Forbindden = "Forbindden",
    ForwardEntryDuplicated = "ForwardEntry.Duplicated", InstanceNotExists =
    "INSTANCE_NOT_EXISTS", InvalidUnderscoreParameter = "INVALID_PARAMETER", InvalidVpcId
    = "INVALID_VPC_ID", InvalidWeightParam = "INVALID_WEIGHT_PARAM",
    IdempotentParameterMismatch = "IdempotentParameterMismatch",
    IllegalParamAnyPortNotZero = "IllegalParam.AnyPortNotZero", IllegalParamAsn =
    "IllegalParam.Asn", IllegalParamAttachmentId = "IllegalParam.AttachmentId",
    IllegalParamBgpConfig = "IllegalParam.BgpConfig", IllegalParamCidrBlock =
    "IllegalParam.CidrBlock", IllegalParamEnableBgp = "IllegalParam.EnableBgp",
    IllegalParamIDaaSApplicationId = "IllegalParam.IDaaSApplicationId",
    IllegalParamLocalAsn = "IllegalParam.LocalAsn", IllegalParamLocalBgpIp =
    "IllegalParam.LocalBgpIp", IllegalParamLocalSubnet = "IllegalParam.LocalSubnet",
    IllegalParamName = "IllegalParam.Name", IllegalParamRemoteSubnet =
    "IllegalParam.RemoteSubnet", IllegalParamRole = "IllegalParam.Role",
    IllegalParamRouteDest = "IllegalParam.RouteDest", IllegalParamRouteEntryType =
    "IllegalParam.RouteEntryType", IllegalParamSessionLogDeliveryDestination =
    "IllegalParam.SessionLogDeliveryDestination", IllegalParamSessionLogDeliveryType =
    "IllegalParam.SessionLogDeliveryType", IllegalParamTunnelCidr =
    "IllegalParam.TunnelCidr", IllegalParamTunnelId = "IllegalParam.TunnelId",
    IncompleteSignature = "IncompleteSignature", IncorrcetRouteEntryStatus =
    "IncorrcetRouteEntryStatus", IncorrectEipStatus = "IncorrectEipStatus",
    IncorrectGlobalAccelerationInstanceIdStatus =
    "IncorrectGlobalAccelerationInstanceIdStatus", IncorrectHaVipStatus =
    "IncorrectHaVipStatus", IncorrectInstanceStatus = "IncorrectInstanceStatus",
    IncorrectRoleNotInitiatingSide = "IncorrectRole.NotInitiatingSide",
    IncorrectRouteEntryStatus = "IncorrectRouteEntryStatus", IncorrectStatus =
    "IncorrectStatus", IncorrectStatusForwardEntry = "IncorrectStatus.ForwardEntry",
    IncorrectStatusIpv6Address = "IncorrectStatus.Ipv6Address", IncorrectStatusNatgw =
    "IncorrectStatus.NATGW", IncorrectStatusNatGateway = "IncorrectStatus.NatGateway",
    IncorrectStatusNatIp = "IncorrectStatus.NatIp", IncorrectStatusRouteEntry =
    "IncorrectStatus.RouteEntry", IncorrectStatusRouteTableStatus =
    "IncorrectStatus.RouteTableStatus", IncorrectStatusRouterEntry =
    "IncorrectStatus.RouterEntry", IncorrectStatusSnatEntry =
    "IncorrectStatus.SnatEntry", IncorrectStatusVswitch = "IncorrectStatus.VSWITCH",
    IncorrectStatusVSwitch = "IncorrectStatus.VSwitch", IncorrectVSwitchStatus =
    "IncorrectVSwitchStatus", IncorrectVpcStatus = "IncorrectVpcStatus",
    IncorretForwardEntryStatus = "IncorretForwardEntryStatus", IncorretSnatEntryStatus =
    "IncorretSnatEntryStatus", IncorretStatusForwardEntry =
    "IncorretStatus.ForwardEntry", InsufficientBalanceEip = "InsufficientBalance.Eip",
    InternalError = "InternalError", InvalidNatgwNotExist = "Invalid.natgwNotExist",
    InvalidAccessKeyIdNotFound = "InvalidAccessKeyId.NotFound",
    InvalidAccessPointNotExist = "InvalidAccessPoint.NotExist",
    InvalidAccessPointNotMatch = "InvalidAccessPoint.NotMatch",
    InvalidAccessPointValueNotAllowed = "InvalidAccessPoint.ValueNotAllowed",
    InvalidAccessPointIdNotEnabled = "InvalidAccessPointId.NotEnabled",
    InvalidActionNotFound = "InvalidAction.NotFound", InvalidAllocationIdNotFound =
    "InvalidAllocationId.NotFound", InvalidAssociationDuplicated =
    "InvalidAssociation.Duplicated", InvalidAttachmentNotFound =
    "InvalidAttachment.NotFound", InvalidAuthkeyMalformed = "InvalidAuthkey.Malformed",
    InvalidBackendServerIdNotFound = "InvalidBackendServerId.NotFound",
    InvalidBackendServerIdNotInVPC = "InvalidBackendServerId.NotInVPC",
    InvalidBackendServerRegionIdEqualRegionId =
    "InvalidBackendServerRegionId.EqualRegionId", InvalidBackendServerTypeNotFound =
    "InvalidBackendServerType.NotFound", InvalidBandwidth = "InvalidBandwidth",
    InvalidBandwidthValueNotSupported = "InvalidBandwidth.ValueNotSupported",
    InvalidBandwidthPackageIdNotFound = "InvalidBandwidthPackageId.NotFound",
    InvalidBgpAuthkeyMalformed = "InvalidBgpAuthkey.Malformed",
    InvalidBgpDescriptionMalformed = "InvalidBgpDescription.Malformed",
    InvalidBgpDiscriptionMalformed = "InvalidBgpDiscription.Malformed", InvalidBgpGroup =
    "InvalidBgpGroup", InvalidBgpNameMalformed = "InvalidBgpName.Malformed",
    InvalidBindingStatus = "InvalidBindingStatus", InvalidCIDRBlockDuplicate =
    "InvalidCIDRBlock.Duplicate", InvalidChargeTypeValueNotSupported =
    "InvalidChargeType.ValueNotSupported", InvalidCidrBlock = "InvalidCidrBlock",
    InvalidCidrBlockMalformed = "InvalidCidrBlock.Malformed", InvalidCidrBlockOverlapped
    = "InvalidCidrBlock.Overlapped", InvalidCircuitCodeMalformed =
    "InvalidCircuitCode.Malformed", InvalidCirdrBlockMaskLength =
    "InvalidCirdrBlock.MaskLength", InvalidCustomerGatewayInstanceIdNotFound =
    "InvalidCustomerGatewayInstanceId.NotFound", InvalidDescription =
    "InvalidDescription", InvalidDescriptionMalformed = "InvalidDescription.Malformed",
    InvalidEndTimeMalformed = "InvalidEndTime.Malformed", InvalidEntryRuleQuotaNotFound =
    "InvalidEntryRuleQuota.NotFound", InvalidExternalIpMalformed =
    "InvalidExternalIp.Malformed", InvalidExternalIpNotFound =
    "InvalidExternalIp.NotFound", InvalidExternalPortMalformed =
    "InvalidExternalPort.Malformed", InvalidFilterKeyNotFound =
    "InvalidFilterKey.NotFound", InvalidFilterKeyValueNotSupported =
    "InvalidFilterKey.ValueNotSupported", InvalidFilterValue = "InvalidFilterValue",
    InvalidForwardEntryIdNotFound = "InvalidForwardEntryId.NotFound",
    InvalidForwardTableIdNotFound = "InvalidForwardTableId.NotFound",
    InvalidGlobalAccelerationInstanceNotFound =
    "InvalidGlobalAccelerationInstance.NotFound",
    InvalidGlobalAccelerationInstanceDescriptionMalformed =
    "InvalidGlobalAccelerationInstanceDescription.Malformed",
    InvalidGlobalAccelerationInstanceIdNotFound =
    "InvalidGlobalAccelerationInstanceId.NotFound",
    InvalidGlobalAccelerationInstanceNameMalformed =
    "InvalidGlobalAccelerationInstanceName.Malformed", InvalidHaVipIdNotFound =
    "InvalidHaVipId.NotFound", InvalidIAssociatedInstanceTypeValueNotSupported =
    "InvalidIAssociatedInstanceType.ValueNotSupported", InvalidIDaaSApplicationIdNotFound
    = "InvalidIDaaSApplicationId.NotFound", InvalidIDaaSInstanceIdNotFound =
    "InvalidIDaaSInstanceId.NotFound", InvalidIPMalformed = "InvalidIP.Malformed",
    InvalidInstanIdNotFound = "InvalidInstanId.NotFound", InvalidInstanceStatusError =
    "InvalidInstance.StatusError", InvalidInstanceIdNotFound =
    "InvalidInstanceId.NotFound", InvalidInstanceOwnerError =
    "InvalidInstanceOwner.Error", InvalidInstanceTypeValueNotSupported =
    "InvalidInstanceType.ValueNotSupported", InvalidInternalIpMalformed =
    "InvalidInternalIp.Malformed", InvalidInternalPortMalformed =
    "InvalidInternalPort.Malformed", InvalidIpMalformed = "InvalidIp.Malformed",
    InvalidIpNotFound = "InvalidIp.NotFound", InvalidIpNotInNatgw =
    "InvalidIp.NotInNatgw", InvalidIpNotSameSubnet = "InvalidIp.NotSameSubnet",
    InvalidIpAddressAlreadyExist = "InvalidIpAddress.AlreadyExist",
    InvalidIpAddressWrongFormat = "InvalidIpAddress.WrongFormat",
    InvalidIpCountValueNotSupported = "InvalidIpCount.ValueNotSupported",
    InvalidIpInstanceIdNotFound = "InvalidIpInstanceId.NotFound",
    InvalidLineOperatorMalformd = "InvalidLineOperator.Malformd",
    InvalidLocalBgpIpMalformed = "InvalidLocalBgpIp.Malformed",
    InvalidLocalGatewayIpMalformed = "InvalidLocalGatewayIp.Malformed",
    InvalidLockReasonNotFound = "InvalidLockReason.NotFound", InvalidName =
    "InvalidName", InvalidNameMalformd = "InvalidName.Malformd", InvalidNameMalformed =
    "InvalidName.Malformed", InvalidNatGatewayDescriptionMalFormed =
    "InvalidNatGatewayDescription.MalFormed", InvalidNatGatewayIdNotFound =
    "InvalidNatGatewayId.NotFound", InvalidNatGatewayNameMalFormed =
    "InvalidNatGatewayName.MalFormed", InvalidNetworkInterfaceNotFound =
    "InvalidNetworkInterface.NotFound", InvalidNextHopNotFound =
    "InvalidNextHop.NotFound", InvalidNextHopIdNotFound = "InvalidNextHopId.NotFound",
    InvalidNextHopType = "InvalidNextHopType", InvalidNexthopDirectEni =
    "InvalidNexthop.DirectEni", InvalidNexthopListSize = "InvalidNexthopListSize",
    InvalidNexthopTypeAndListBothNotNull = "InvalidNexthopTypeAndList.BothNotNull",
    InvalidNexthopTypeAndListBothNull = "InvalidNexthopTypeAndList.BothNull",
    InvalidOperationDeletionProtection = "InvalidOperation.DeletionProtection",
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
    InvalidParameterMismatch = "InvalidParameter.Mismatch", InvalidParameterNameMalformed
    = "InvalidParameter.Name.Malformed", InvalidParameterSnatIp =
    "InvalidParameter.SnatIp", InvalidParameterSpecValueNotSupported =
    "InvalidParameter.Spec.ValueNotSupported", InvalidParameterTagKey =
    "InvalidParameter.TagKey", InvalidParameterTagValue = "InvalidParameter.TagValue",
    InvalidParameterVpnConnectionName = "InvalidParameter.VpnConnectionName",
    InvalidParamsAlreadyExists = "InvalidParams.AlreadyExists", InvalidParamsNotFound =
    "InvalidParams.NotFound", InvalidParamsNotNull = "InvalidParams.NotNull",
    InvalidPeerAsnMalformed = "InvalidPeerAsn.Malformed", InvalidPeerGatewayIpMalformed =
    "InvalidPeerGatewayIp.Malformed", InvalidPeerIpAddress = "InvalidPeerIpAddress",
    InvalidPeerLocationMalformd = "InvalidPeerLocation.Malformd",
    InvalidPeeringSubnetMaskMalformed = "InvalidPeeringSubnetMask.Malformed",
    InvalidPeriod = "InvalidPeriod", InvalidPeriodValueNotSupported =
    "InvalidPeriod.ValueNotSupported", InvalidPhysicalConnectionBusinessStatus =
    "InvalidPhysicalConnectionBusinessStatus", InvalidPhysicalConnectionIdNotEnabled =
    "InvalidPhysicalConnectionId.NotEnabled", InvalidPhysicalConnectionIdNotFound =
    "InvalidPhysicalConnectionId.NotFound", InvalidPhysicalConnectionIdNotMatched =
    "InvalidPhysicalConnectionId.NotMatched", InvalidPortTypeMalformd =
    "InvalidPortType.Malformd", InvalidProtocalValueNotSupported =
    "InvalidProtocal.ValueNotSupported", InvalidRedundantPhysicalConnection =
    "InvalidRedundantPhysicalConnection", InvalidRedundantPhysicalConnectionIdNotFound =
    "InvalidRedundantPhysicalConnectionId.NotFound",
    InvalidRedundantPhysicalConnectionStatus =
    "InvalidRedundantPhysicalConnectionStatus", InvalidRegionNotSupport =
    "InvalidRegion.NotSupport", InvalidRegionIdNotFound = "InvalidRegionId.NotFound",
    InvalidRegionIdNotSupport = "InvalidRegionId.NotSupport",
    InvalidRemovedIpAddressesNotFound = "InvalidRemovedIpAddresses.NotFound",
    InvalidRoleValueNotSupported = "InvalidRole.ValueNotSupported", InvalidRouteEntry =
    "InvalidRouteEntry", InvalidRouteEntryDuplicate = "InvalidRouteEntry.Duplicate",
    InvalidRouteEntryNotFound = "InvalidRouteEntry.NotFound",
    InvalidRouteEntryNameMalformed = "InvalidRouteEntryName.Malformed",
    InvalidRouteEntrySize = "InvalidRouteEntrySize", InvalidRouteTableIdNotFound =
    "InvalidRouteTableId.NotFound", InvalidRouterIdNotFound = "InvalidRouterId.NotFound",
    InvalidRouterInterface = "InvalidRouterInterface",
    InvalidRouterInterfaceChargeTypeMalformed =
    "InvalidRouterInterfaceChargeType.Malformed", InvalidRouterInterfaceIdNotFound =
    "InvalidRouterInterfaceId.NotFound", InvalidRouterTypeValueNotSupported =
    "InvalidRouterType.ValueNotSupported", InvalidServiceLocationValueNotSupported =
    "InvalidServiceLocation.ValueNotSupported", InvalidSnatEntryIdNotFound =
    "InvalidSnatEntryId.NotFound", InvalidSnatIpMalformed = "InvalidSnatIp.Malformed",
    InvalidSnatIpNotFound = "InvalidSnatIp.NotFound", InvalidSnatTableIdNotFound =
    "InvalidSnatTableId.NotFound", InvalidSourceCIDRMalformed =
    "InvalidSourceCIDR.Malformed", InvalidSpecNotFound = "InvalidSpec.NotFound",
    InvalidSpecValudNotSupported = "InvalidSpec.ValudNotSupported",
    InvalidSslVpnClientCertIdNotFound = "InvalidSslVpnClientCertId.NotFound",
    InvalidSslVpnServerCertIdNotFound = "InvalidSslVpnServerCertId.NotFound",
    InvalidSslVpnServerIdNotFound = "InvalidSslVpnServerId.NotFound",
    InvalidStartTimeMalformed = "InvalidStartTime.Malformed", InvalidStartTimeTooEarly =
    "InvalidStartTime.TooEarly", InvalidStatus = "InvalidStatus",
    InvalidStatusCannotOperate = "InvalidStatus.CannotOperate", InvalidStatusNotAllowed =
    "InvalidStatus.NotAllowed", InvalidStatusStatusNotEnabled =
    "InvalidStatus.StatusNotEnabled", InvalidTimeStampExpired =
    "InvalidTimeStamp.Expired", InvalidTunnelCidrMalformed =
    "InvalidTunnelCidr.Malformed", InvalidTypeMalformd = "InvalidType.Malformd",
    InvalidUserCidrMalformed = "InvalidUserCidr.Malformed", InvalidUserCidrQuota =
    "InvalidUserCidr.Quota", InvalidVBRStatus = "InvalidVBRStatus", InvalidVPCNotFound =
    "InvalidVPC.NotFound", InvalidVPCStatus = "InvalidVPCStatus", InvalidVRouterNotFound
    = "InvalidVRouter.NotFound", InvalidVRouterDiscriptionMalformed =
    "InvalidVRouterDiscription.Malformed", InvalidVRouterIdNotFound =
    "InvalidVRouterId.NotFound", InvalidVRouterNameMalformed =
    "InvalidVRouterName.Malformed", InvalidVSWITCHIDNotFound =
    "InvalidVSWITCHID.NotFound", InvalidVSwitchDiscriptionMalformed =
    "InvalidVSwitchDiscription.Malformed", InvalidVSwitchIdFirstVswitchIpNotEnough =
    "InvalidVSwitchId.FirstVswitchIpNotEnough", InvalidVSwitchIdFirstVswitchNotSupport =
    "InvalidVSwitchId.FirstVswitchNotSupport", InvalidVSwitchIdNotFound =
    "InvalidVSwitchId.NotFound", InvalidVSwitchIdSecondVswitchIpNotEnough =
    "InvalidVSwitchId.SecondVswitchIpNotEnough", InvalidVSwitchIdSecondVswitchNotSupport
    = "InvalidVSwitchId.SecondVswitchNotSupport",
    InvalidVSwitchIdVswitchIdShouldDifferent =
    "InvalidVSwitchId.VswitchIdShouldDifferent", InvalidVSwitchIdZoneIdShouldDifferent =
    "InvalidVSwitchId.ZoneIdShouldDifferent", InvalidVSwitchNameMalformed =
    "InvalidVSwitchName.Malformed", InvalidVbrIdNotFound = "InvalidVbrId.NotFound",
    InvalidVbrNetwork = "InvalidVbrNetwork", InvalidVbrOwnerIdNotFound =
    "InvalidVbrOwnerId.NotFound", InvalidVersion = "InvalidVersion",
    InvalidVlanIdMalformed = "InvalidVlanId.Malformed", InvalidVlanIdUsed =
    "InvalidVlanId.Used", InvalidVpcNotFound = "InvalidVpc.NotFound",
    InvalidVpcDiscriptionMalformed = "InvalidVpcDiscription.Malformed",
    InvalidVpcIdNotFound = "InvalidVpcId.NotFound", InvalidVpcNameMalformed =
    "InvalidVpcName.Malformed", InvalidVpnConnectionAlreadyExists =
    "InvalidVpnConnection.AlreadyExists", InvalidVpnConnectionInstanceIdNotFound =
    "InvalidVpnConnectionInstanceId.NotFound", InvalidVpnEnable = "InvalidVpnEnable",
    InvalidVpnGatewayInstanceIdNotFound = "InvalidVpnGatewayInstanceId.NotFound",
    InvalidVpnInstanceIdNotFound = "InvalidVpnInstanceId.NotFound",
    InvalidVpnRouteEntryNotFound = "InvalidVpnRouteEntry.NotFound", InvalidZoneIdNotFound
    = "InvalidZoneId.NotFound", InventoryNotEnough = "InventoryNotEnough", IpConflict =
    "IpConflict", IpInstanceIdAlreadyInBandwidthPackage =
    "IpInstanceId.AlreadyInBandwidthPackage", IpInstanceIdBizStatusInvalid =
    "IpInstanceId.BizStatusInvalid", IpInstanceIdChargeTypeNotSupport =
    "IpInstanceId.ChargeType.NotSupport", IpInstanceIdInvalidIpInternetChargeType =
    "IpInstanceId.InvalidIpInternetChargeType", IpInstanceIdNotBandwidthPackage =
    "IpInstanceId.NotBandwidthPackage", IpInstanceIdQuotaExceeded =
    "IpInstanceId.QuotaExceeded", IpInstanceIdStatusNotAvailable =
    "IpInstanceId.StatusNotAvailable", LimitationExceedInterfaceNumberOnRouter =
    "LimitationExceed.InterfaceNumberOnRouter", LinkRoleNotSupport =
    "LinkRole.NotSupport", MissingAction = "MissingAction",
    MissingParamCustomerGatewayAsn = "MissingParam.CustomerGatewayAsn",
    MissingParamIDaaSApplicationId = "MissingParam.IDaaSApplicationId",
    MissingParamIDaaSRegionId = "MissingParam.IDaaSRegionId", MissingParamRemoteId =
    "MissingParam.RemoteId", MissingParameter = "MissingParameter",
    MissingParameterBandwidthPackage = "MissingParameter.BandwidthPackage",
    MissingParameterIDaaSInstanceId = "MissingParameter.IDaaSInstanceId",
    MissingParameterTunnelCidr = "MissingParameter.TunnelCidr",
    MissingParameterTunnelOptionsSpecification =
    "MissingParameter.TunnelOptionsSpecification", ModifyIkeV1WithMultiRoutesInvalid =
    "ModifyIkeV1WithMultiRoutes.Invalid", NatgwModifySpecSame = "NATGW_MODIFY_SPEC_SAME",
    NatgwNotExist = "NATGW_NOT_EXIST", NotAllowUseSourcecidr =
    "NOT_ALLOW_USE_SOURCECIDR", NotAllowUseSourcecidrAutodefine =
    "NOT_ALLOW_USE_SOURCECIDR_AUTODEFINE", NotAllowUseSourcecidrContainszero =
    "NOT_ALLOW_USE_SOURCECIDR_CONTAINSZERO", NotAllowUseSourcecidrOutsidevpc =
    "NOT_ALLOW_USE_SOURCECIDR_OUTSIDEVPC", NoPermissionCreateServiceLinkedRole =
    "NoPermission.CreateServiceLinkedRole", NotFoundBandwidthPackage =
    "NotFound.BandwidthPackage", NotOpenApi = "NotOpen.Api",
    NotSupportVpnConnectionParameterIpsecAuthAlg =
    "NotSupportVpnConnectionParameter.IpsecAuthAlg",
    NotSupportVpnConnectionParameterIpsecPfs =
    "NotSupportVpnConnectionParameter.IpsecPfs", OrderError = "ORDER.ERROR",
    OrderQuotaExceeded = "ORDER.QUOTA_EXCEEDED", OperationConflict = "OperationConflict",
    OperationDenied = "OperationDenied", OperationDeniedDnatEntryStatusInvalid =
    "OperationDenied.DnatEntryStatusInvalid", OperationDeniedEipBondTypeIsAlreadyNAT =
    "OperationDenied.EipBondTypeIsAlreadyNAT", OperationDeniedEipStatusInvalid =
    "OperationDenied.EipStatusInvalid", OperationDeniedIpv6EntryOnCustomTable =
    "OperationDenied.Ipv6EntryOnCustomTable", OperationDeniedMissingAsn =
    "OperationDenied.MissingAsn", OperationDeniedNatGatewayStatusInvalid =
    "OperationDenied.NatGatewayStatusInvalid", OperationDeniedPrePaidInstance =
    "OperationDenied.PrePaidInstance", OperationDeniedSnatEntryStatusInvalid =
    "OperationDenied.SnatEntryStatusInvalid", OperationDeniedTooManyDataQueried =
    "OperationDenied.TooManyDataQueried", OperationDeniedVpnConfiguring =
    "OperationDenied.VpnConfiguring", OperationDeniedVpnFinancialLocked =
    "OperationDenied.VpnFinancialLocked", OperationFailedActiveNetworkInterfaceNotFound =
    "OperationFailed.ActiveNetworkInterfaceNotFound", OperationFailedAnyPortConfig =
    "OperationFailed.AnyPortConfig", OperationFailedAzNotSupport =
    "OperationFailed.AzNotSupport", OperationFailedCanNotUseEipInDnat =
    "OperationFailed.CanNotUseEipInDnat", OperationFailedCanNotUseNatIpInDnat =
    "OperationFailed.CanNotUseNatIpInDnat", OperationFailedCenLevelNotSupport =
    "OperationFailed.CenLevelNotSupport", OperationFailedConfigSessionLog =
    "OperationFailed.ConfigSessionLog", OperationFailedContainForbiddenLabel =
    "OperationFailed.ContainForbiddenLabel", OperationFailedCrateEntryTimeOut =
    "OperationFailed.CrateEntryTimeOut", OperationFailedCrateSnatEntryTimeOut =
    "OperationFailed.CrateSnatEntryTimeOut", OperationFailedDnatPortRangeLimit =
    "OperationFailed.DnatPortRangeLimit", OperationFailedEnhancedCheckInventory =
    "OperationFailed.EnhancedCheckInventory", OperationFailedEnhancedInventoryNotEnough =
    "OperationFailed.EnhancedInventoryNotEnough", OperationFailedEnhancedQuotaExceed =
    "OperationFailed.EnhancedQuotaExceed", OperationFailedEnhancedUserIsUnAuthorized =
    "OperationFailed.EnhancedUserIsUnAuthorized", OperationFailedGetIDaaSInfo =
    "OperationFailed.GetIDaaSInfo", OperationFailedInvalidCidrBlock =
    "OperationFailed.InvalidCidrBlock", OperationFailedInvalidStatus =
    "OperationFailed.InvalidStatus", OperationFailedInventoryNotEnough =
    "OperationFailed.InventoryNotEnough", OperationFailedIpNotEnough =
    "OperationFailed.IpNotEnough", OperationFailedLogDeliveryIsUnAuthorized =
    "OperationFailed.LogDeliveryIsUnAuthorized", OperationFailedMissCertificate =
    "OperationFailed.MissCertificate", OperationFailedNetworkTypeNotMatch =
    "OperationFailed.NetworkTypeNotMatch", OperationFailedNoAvailableResource =
    "OperationFailed.NoAvailableResource", OperationFailedNoRamPermission =
    "OperationFailed.NoRamPermission", OperationFailedNormalInventoryNotEnough =
    "OperationFailed.NormalInventoryNotEnough", OperationFailedNotSupportIPV6 =
    "OperationFailed.NotSupportIPV6", OperationFailedPrivateLinkMode =
    "OperationFailed.PrivateLinkMode", OperationFailedQueryAttachmentInfo =
    "OperationFailed.QueryAttachmentInfo", OperationFailedQueryPrice =
    "OperationFailed.QueryPrice", OperationFailedRegionConvert =
    "OperationFailed.RegionConvert", OperationFailedRiskControl =
    "OperationFailed.RiskControl", OperationFailedRouteConflict =
    "OperationFailed.RouteConflict", OperationFailedRouteConflictWithIPsecServer =
    "OperationFailed.RouteConflictWithIPsecServer", OperationFailedSnatIpPoolBwpRules =
    "OperationFailed.SnatIpPoolBwpRules", OperationFailedSnatIpPoolCbwpRules =
    "OperationFailed.SnatIpPoolCbwpRules", OperationFailedSnatIpsCheck =
    "OperationFailed.SnatIpsCheck", OperationFailedSnatIpsTooMany =
    "OperationFailed.SnatIpsTooMany", OperationFailedSslNotSupport =
    "OperationFailed.SslNotSupport", OperationFailedSyncOrderToSub =
    "OperationFailed.SyncOrderToSub", OperationFailedTokenVerfiy =
    "OperationFailed.TokenVerfiy", OperationFailedUnpaidBillsExist =
    "OperationFailed.UnpaidBillsExist", OperationFailedVSwitchConflict =
    "OperationFailed.VSwitchConflict", OperationFailedVSwitchNoAvailableIp =
    "OperationFailed.VSwitchNoAvailableIp", OperationFailedVSwitchNotInVpc =
    "OperationFailed.VSwitchNotInVpc", OperationFailedVlanIdAlreadyInUse =
    "OperationFailed.VlanIdAlreadyInUse", OperationFailedVpcNatGatewayCheckInventory =
    "OperationFailed.VpcNatGatewayCheckInventory",
    OperationFailedVpcNatGatewayInventoryNotEnough =
    "OperationFailed.VpcNatGatewayInventoryNotEnough", OperationFailedVpnConnectionExist
    = "OperationFailed.VpnConnectionExist", OperationFailedVswNotBelongToVpc =
    "OperationFailed.VswNotBelongToVpc", OperationUnsupportedCidrConflict =
    "OperationUnsupported.CidrConflict", OperationUnsupportedEipForSnatPool =
    "OperationUnsupported.EipForSnatPool", OperationUnsupportedEipInBinding =
    "OperationUnsupported.EipInBinding", OperationUnsupportedEipNatBWPCheck =
    "OperationUnsupported.EipNatBWPCheck", OperationUnsupportedEipNatGWCheck =
    "OperationUnsupported.EipNatGWCheck", OperationUnsupportedEipNatIpCheck =
    "OperationUnsupported.EipNatIpCheck", OperationUnsupportedEnableBgp =
    "OperationUnsupported.EnableBgp", OperationUnsupportedEnhancedCURegion =
    "OperationUnsupported.EnhancedCURegion", OperationUnsupportedEnhancedRegion =
    "OperationUnsupported.EnhancedRegion", OperationUnsupportedForwardEntry =
    "OperationUnsupported.ForwardEntry", OperationUnsupportedIpNotInCbwp =
    "OperationUnsupported.IpNotInCbwp",
    OperationUnsupportedIpv6EntryOnPrimaryNetworkInterface =
    "OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface",
    OperationUnsupportedMultiNatGateway = "OperationUnsupported.MultiNatGateway",
    OperationUnsupportedMutipleIpv6Address = "OperationUnsupported.MutipleIpv6Address",
    OperationUnsupportedNotSupportMultiFactorAuth =
    "OperationUnsupported.NotSupportMultiFactorAuth",
    OperationUnsupportedPayByLcuNatModifySpec =
    "OperationUnsupported.PayByLcuNatModifySpec", OperationUnsupportedPrePaidPyByLcu =
    "OperationUnsupported.PrePaidPyByLcu", OperationUnsupportedSetDPD =
    "OperationUnsupported.SetDPD", OperationUnsupportedSetNatTraversal =
    "OperationUnsupported.SetNatTraversal", OperationUnsupportedSpecifyIpOnIpv6Entry =
    "OperationUnsupported.SpecifyIpOnIpv6Entry", OrderErrorBasicInfoUncompleted =
    "OrderError.BasicInfoUncompleted", OrderErrorNatGateway = "OrderError.NatGateway",
    OrderErrorNoAvailablePaymentMethod = "OrderError.NoAvailablePaymentMethod",
    ParameterMustNotNull = "PARAMETER_MUST_NOT_NULL", PhysicalNotAllowAssociateVbr =
    "PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR", PhysicalNotAssociateToVbr =
    "PHYSICAL_NOT_ASSOCIATE_TO_VBR", ParamExclusiveSslVpnServerIdAndSslVpnClientCertId =
    "ParamExclusive.SslVpnServerIdAndSslVpnClientCertId", ParameterIllegal =
    "ParameterIllegal", QuotaExceeded = "QuotaExceeded",
    QuotaExceededBandwidthPackageCountOnNatGateway =
    "QuotaExceeded.BandwidthPackageCountOnNatGateway", QuotaExceededBandwidthPackageIps =
    "QuotaExceeded.BandwidthPackageIps", QuotaExceededBgp = "QuotaExceeded.Bgp",
    QuotaExceededBgpNetwork = "QuotaExceeded.BgpNetwork", QuotaExceededEip =
    "QuotaExceeded.Eip", QuotaExceededEipNumForModifyEipBondType =
    "QuotaExceeded.EipNumForModifyEipBondType", QuotaExceededForwardEntry =
    "QuotaExceeded.ForwardEntry", QuotaExceededForwardEntrySessionManytoOne =
    "QuotaExceeded.ForwardEntrySessionManytoOne", QuotaExceededGlobalAccelerationInstance
    = "QuotaExceeded.GlobalAccelerationInstance", QuotaExceededNqa = "QuotaExceeded.Nqa",
    QuotaExceededPbr = "QuotaExceeded.PBR", QuotaExceededPolicyBasedRoute =
    "QuotaExceeded.PolicyBasedRoute", QuotaExceededSnatEntry = "QuotaExceeded.SnatEntry",
    QuotaExceededSnatIp = "QuotaExceeded.SnatIp", QuotaExceededVSwitch =
    "QuotaExceeded.VSwitch", QuotaExceededVpc = "QuotaExceeded.Vpc",
    QuotaExceededVpnRouteEntry = "QuotaExceeded.VpnRouteEntry",
    QuotaExceededFreePconnPerAP = "QuotaExceeded.freePconnPerAP", QuotaExceededPConnPerAP
    = "QuotaExceeded.pConnPerAP", QuotaExceededVbrPerpConn = "QuotaExceeded.vbrPerpConn",
    RiCreateOneLimitBySync = "RI_CREATE_ONE_LIMIT_BY_SYNC",
    RouterInterfaceReferedByRouteentry = "ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY",
    ReserveIpFail = "ReserveIpFail", ResourceQuotaFull = "Resource.QuotaFull",
    ResourceNotAvailable = "ResourceNotAvailable", ResourceNotAvailableVpc =
    "ResourceNotAvailable.Vpc", ResourceNotEnoughSwitchAvailableIps =
    "ResourceNotEnough.SwitchAvailableIps", ResourceNotFoundForwardEntry =
    "ResourceNotFound.ForwardEntry", ResourceNotFoundNatGateway =
    "ResourceNotFound.NatGateway", ResourceNotFoundNatIp = "ResourceNotFound.NatIp",
    ResourceNotFoundSnatEntry = "ResourceNotFound.SnatEntry", ResourceNotFoundVSwitch =
    "ResourceNotFound.VSwitch", RouteConflictAlreadyExist = "RouteConflict.AlreadyExist",
    RouterEntryConflictDuplicated = "RouterEntryConflict.Duplicated",
    SnatIpPoolCountTooMany = "SNAT_IP_POOL_COUNT_TOO_MANY", SecurityGroupNotExist =
    "SecurityGroup.NotExist", SecurityGroupTypeNotSupported =
    "SecurityGroupType.NotSupported", ServiceUnavailable = "ServiceUnavailable",
    SignatureDoesNotMatch = "SignatureDoesNotMatch", SignatureNonceUsed =
    "SignatureNonceUsed", SizeLimitExceededTagNum = "SizeLimitExceeded.TagNum",
    SslVpnClientCreateTimesReachLimits = "SslVpnClientCreateTimes.ReachLimits",
    SslVpnIDaaS2NotSupport = "SslVpnIDaaS2.NotSupport", SslVpnServerAddRouteError =
    "SslVpnServer.AddRouteError", SslVpnServerAlreadyExist = "SslVpnServer.AlreadyExist",
    SslVpnServerPortIllegal = "SslVpnServerPort.Illegal", SystemError = "System.Error",
    SystemBusy = "SystemBusy", TaskConflict = "TaskConflict",
    TaskConflictAssociateGlobalAccelerationInstance =
    "TaskConflict.AssociateGlobalAccelerationInstance", Throttling = "Throttling",
    ThrottlingApi = "Throttling.Api", ThrottlingUser = "Throttling.User",
    UnnecessarySslConnection = "UnnecessarySslConnection",
    UnsupportedFeatureEnableSessionLog = "UnsupportedFeature.EnableSessionLog",
    UnsupportedFeatureGeneve = "UnsupportedFeature.Geneve",
    UnsupportedFeatureIcmpReplyEnabled = "UnsupportedFeature.IcmpReplyEnabled",
    UnsupportedFeatureIndirectConvertForFwNat =
    "UnsupportedFeature.IndirectConvertForFwNat",
    UnsupportedFeatureIndirectConvertForVpcNat =
    "UnsupportedFeature.IndirectConvertForVpcNat", UnsupportedFeatureInternetChargeType =
    "UnsupportedFeature.InternetChargeType", UnsupportedFeatureMutilBindedTypeNatEnableFw
    = "UnsupportedFeature.MutilBindedTypeNatEnableFw",
    UnsupportedFeatureNormalNatModifyEipBindMode =
    "UnsupportedFeature.NormalNatModifyEipBindMode", UnsupportedFeaturePortSegment =
    "UnsupportedFeature.PortSegment", UnsupportedFeaturePrivateLink =
    "UnsupportedFeature.PrivateLink", UnsupportedFeaturePrivateLinkEnabled =
    "UnsupportedFeature.PrivateLinkEnabled", UnsupportedFeaturePrivateLinkMode =
    "UnsupportedFeature.PrivateLinkMode", UnsupportedFeatureSecurityProtectionEnabled =
    "UnsupportedFeature.SecurityProtectionEnabled", UnsupportedFeatureVpcNat =
    "UnsupportedFeature.VpcNat", UnsupportedFeatureVpcNatSecurityProtectionEnabled =
    "UnsupportedFeature.VpcNatSecurityProtectionEnabled", UnsupportedZoneForFwNat =
    "UnsupportedZoneForFwNat", VpcOnlyCanCreateOneNatGateway =
    "VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY", VpcStatusError = "VpcStatusError",
    VpnConnectionParamInvalidSameVpnAndCgwDifferentIkeConfigs =
    "VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs",
    VpnConnectionParamInvalidSameVpnAndCgwTrafficSelectorOverlap =
    "VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap",
    VpnGatewayConfiguring = "VpnGateway.Configuring", VpnGatewayFinancialLocked =
    "VpnGateway.FinancialLocked", VpnGatewayIPsecServerAndVpnConnectionConflict =
    "VpnGateway.IPsecServerAndVpnConnectionConflict", VpnGatewayIpsecVpnDisabled =
    "VpnGateway.IpsecVpnDisabled", VpnGatewaySslVpnDisabled =
    "VpnGateway.SslVpnDisabled", VpnGatewayTaskConflict = "VpnGateway.task.conflict",
    VpnRouteEntryAlreadyExists = "VpnRouteEntry.AlreadyExists", VpnRouteEntryBackupRoute
    = "VpnRouteEntry.BackupRoute", VpnRouteEntryConfiguring =
    "VpnRouteEntry.Configuring", VpnRouteEntryConflict = "VpnRouteEntry.Conflict",
    VpnRouteEntryConflictSSL = "VpnRouteEntry.ConflictSSL", VpnRouteEntryInvalidWeight =
    "VpnRouteEntry.InvalidWeight", VpnRouteEntrySamePriorityPbrRoutePrefixOverlap =
    "VpnRouteEntry.SamePriorityPbrRoutePrefixOverlap", VpnRouteEntrySrcDestConflict =
    "VpnRouteEntry.SrcDestConflict", VpnRouteEntrySrcDestWeightConflict =
    "VpnRouteEntry.SrcDestWeightConflict", VpnTaskConflict = "VpnTask.CONFLICT",
    VswitchStatusError = "VswitchStatusError", ZoneNoAvailableIp =
    "ZONE_NO_AVAILABLE_IP", InvalidRemovedIpAddressesDotNotFound =
    "invalidRemovedIpAddresses.NotFound"
);

impl aliyun_api_core::ErrorCodes for ErrorCode {}
