// Written by `cargo xtask gen` from the specs. Do not edit.

//! The documented error codes.

use aliyun_api_core::UnknownValue;

/// The error codes that the documentation of Virtual Private Cloud lists.
///
/// Compare with what an error carries: `error.code() == ErrorCode::...`. A code with `%s` stands for every code of that form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP`: 400, `The instance may have portMap or already bind eip.`.
    BindInstanceHavePortmapOrBindEip,
    /// `BIND_INSTANCE_OWENER_ERROR`: 400, `Cannot operate the eip.`.
    BindInstanceOwenerError,
    /// `BandwidthPackage.FinancialLocked`: 404, `The specified BandwidthPackage has been Financail Lock.`.
    BandwidthPackageFinancialLocked,
    /// `CROSS_BID.FORBIDDEN`: 404, `Create VBR across bid is illegal`.
    CrossBidForbidden,
    /// `CountLimitExceed.HaVipRouteEntry`: 400, `There can be 5 route entry to HaVip at most in one route table.`.
    CountLimitExceedHaVipRouteEntry,
    /// `DependencyViolation`: 400, `Some route entry status blocked this operation.`.
    DependencyViolation,
    /// `DependencyViolation.BandwidthPackages`: 400, `There are BandwidthPackages on specified NatGateway not deleted.`.
    DependencyViolationBandwidthPackages,
    /// `DependencyViolation.ForwardEntry`: 400, `The specified BandwidthPackageId has dependent resource.`.
    DependencyViolationForwardEntry,
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
    /// `DependencyViolation.SnatEntry`: 400, `The specified BandwidthPackageId has dependent resource.`.
    DependencyViolationSnatEntry,
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
    /// `Forbidden.ChargeTypeIsPrepaid`: 400, `It's forbidden to release a prepaid EIP`.
    ForbiddenChargeTypeIsPrepaid,
    /// `Forbidden.CheckEntryRuleQuota`: 400, `Route entry quota rule check error.`.
    ForbiddenCheckEntryRuleQuota,
    /// `Forbidden.CircuitCodeNotAllowedByCaller`: 403, `The caller is not allowed to modify.`.
    ForbiddenCircuitCodeNotAllowedByCaller,
    /// `Forbidden.DescriptionNotAllowedByCaller`: 403, `The caller is not allowed to specify the Description parameter.`.
    ForbiddenDescriptionNotAllowedByCaller,
    /// `Forbidden.DestnationIpOutOfVpcCIDR`: 400, `The specified Internal Ip is Out of VPC CIDR.`.
    ForbiddenDestnationIpOutOfVpcCIDR,
    /// `Forbidden.ExternalIp.UsedInSnatTable`: 400, `The specified ExternalIp is already used in SnatTable`.
    ForbiddenExternalIpUsedInSnatTable,
    /// `Forbidden.FinancileLocked`: 400, `This RouterInterface is financiel locked because of bills outstanding.`.
    ForbiddenFinancileLocked,
    /// `Forbidden.InternalIpOutOfVpcCIDR`: 400, `The specified Internal Ip is Out of VPC CIDR.`.
    ForbiddenInternalIpOutOfVpcCIDR,
    /// `Forbidden.IpUsedInForwardTable`: 400, `The specified SnatIp already used in forward table.`.
    ForbiddenIpUsedInForwardTable,
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
    /// `INVALID_PARAMETER`: 400, `The parameter invalid.`.
    InvalidUnderscoreParameter,
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
    /// `IncorrectVSwitchStatus`: 400, `Some virtual switch is modifying within the same VPC.`.
    IncorrectVSwitchStatus,
    /// `IncorrectVpcStatus`: 400, `Current VPC status does not support this operation.`.
    IncorrectVpcStatus,
    /// `IncorretForwardEntryStatus`: 400, `Some Forward entry status blocked this operation..`.
    IncorretForwardEntryStatus,
    /// `IncorretSnatEntryStatus`: 400, `Some Snat entry status blocked this operation..`.
    IncorretSnatEntryStatus,
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
    /// `InvalidBandwidth.ValueNotSupported`: 404, `The specified value of Bandwidth not supported.`.
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
    /// `InvalidLineOperator.Malformd`: 400, `The LineOperator provided was invalid.`.
    InvalidLineOperatorMalformd,
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
    /// `InvalidParameter.Mismatch`: 400, `Specified elastic IP address and ECS instance are not in the same region.`.
    InvalidParameterMismatch,
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
    /// `InvalidSpec.ValudNotSupported`: 400, `The specified Spec is not supported.`.
    InvalidSpecValudNotSupported,
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
    /// `InvalidVSwitchId.NotFound`: 404, `The specified virtual switch does not exist.`.
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
    /// `InvalidVpcId.NotFound`: 404, `Specified value of VpcId is not found in our record.`.
    InvalidVpcIdNotFound,
    /// `InvalidVpcName.Malformed`: 400, `Specified VPC name is not valid.`.
    InvalidVpcNameMalformed,
    /// `InvalidVpnConnection.AlreadyExists`: 400, `Vpn connection already exists.`.
    InvalidVpnConnectionAlreadyExists,
    /// `InvalidVpnConnectionInstanceId.NotFound`: 404, `The specified vpn connection instance id does not exist.`.
    InvalidVpnConnectionInstanceIdNotFound,
    /// `InvalidVpnGatewayInstanceId.NotFound`: 404, `The specified vpn gateway instance id does not exist.`.
    InvalidVpnGatewayInstanceIdNotFound,
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
    /// `NATGW_MODIFY_SPEC_SAME`: 400, `The specified Spec is same with now.`.
    NatgwModifySpecSame,
    /// `NATGW_NOT_EXIST`: 404, `The NatGateway not exist.`.
    NatgwNotExist,
    /// `NOT_ALLOW_USE_SOURCECIDR`: 400, `The User not in nat_scope_unlimited white list. Cannot use SourceCidr param.`.
    NotAllowUseSourcecidr,
    /// `OperationDenied`: 400, `Specified instance is not in VPC.`.
    OperationDenied,
    /// `OperationDenied.TooManyDataQueried`: 400, `Specified operation is denied as too many data to return.`.
    OperationDeniedTooManyDataQueried,
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
    /// `ReserveIpFail`: 400, `Reserve eip failed.`.
    ReserveIpFail,
    /// `Resource.QuotaFull`: 400, `The quota of resource is full`.
    ResourceQuotaFull,
    /// `ResourceNotAvailable`: 400, `Resource you requested is not available in this region or zone.`.
    ResourceNotAvailable,
    /// `ResourceNotAvailable.Vpc`: 400, `Resource you requested is not available in this region or zone.`.
    ResourceNotAvailableVpc,
    /// `SNAT_IP_POOL_COUNT_TOO_MANY`: 400, `The Snat pool ip too many.`.
    SnatIpPoolCountTooMany,
    /// `ServiceUnavailable`: 503, `The service is unavailable.`.
    ServiceUnavailable,
    /// `SignatureDoesNotMatch`: 400, `The signature does not match.`.
    SignatureDoesNotMatch,
    /// `SignatureNonceUsed`: 400, `The nonce has been used before.`.
    SignatureNonceUsed,
    /// `TaskConflict.AssociateGlobalAccelerationInstance`: 400, `Operate too frequent.`.
    TaskConflictAssociateGlobalAccelerationInstance,
    /// `Throttling`: 400, `The request is throttled.`.
    Throttling,
    /// `Throttling.Api`: 400, `The requests to this action are throttled.`.
    ThrottlingApi,
    /// `Throttling.User`: 400, `The requests of this user are throttled.`.
    ThrottlingUser,
    /// `VpcStatusError`: 400, `The Vpc is creating .`.
    VpcStatusError,
    /// `VpnGateway.Configuring`: 400, `The specified service is configuring.`.
    VpnGatewayConfiguring,
    /// `VpnGateway.FinancialLocked`: 400, `The specified service is financial locked.`.
    VpnGatewayFinancialLocked,
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
    ErrorCode, BindInstanceHavePortmapOrBindEip =
    "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP", BindInstanceOwenerError =
    "BIND_INSTANCE_OWENER_ERROR", BandwidthPackageFinancialLocked =
    "BandwidthPackage.FinancialLocked", CrossBidForbidden = "CROSS_BID.FORBIDDEN",
    CountLimitExceedHaVipRouteEntry = "CountLimitExceed.HaVipRouteEntry",
    DependencyViolation = "DependencyViolation", DependencyViolationBandwidthPackages =
    "DependencyViolation.BandwidthPackages", DependencyViolationForwardEntry =
    "DependencyViolation.ForwardEntry", DependencyViolationHaVip =
    "DependencyViolation.HaVip", DependencyViolationInstance =
    "DependencyViolation.Instance", DependencyViolationNatGateway =
    "DependencyViolation.NatGateway", DependencyViolationRouteEntry =
    "DependencyViolation.RouteEntry", DependencyViolationRouteInterface =
    "DependencyViolation.RouteInterface", DependencyViolationRouterInterface =
    "DependencyViolation.RouterInterface",
    DependencyViolationRouterInterfaceReferedByRouteEntry =
    "DependencyViolation.RouterInterfaceReferedByRouteEntry",
    DependencyViolationSecurityGroup = "DependencyViolation.SecurityGroup",
    DependencyViolationSnatEntry = "DependencyViolation.SnatEntry",
    DependencyViolationTunnel = "DependencyViolation.Tunnel", DependencyViolationVSwitch
    = "DependencyViolation.VSwitch", DryRunOperation = "DryRunOperation",
    ExceedAssociateMaxNum = "EXCEED_ASSOCIATE_MAX_NUM", ForbiddenUseVpcAsInternetGateway
    = "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY", Forbbiden = "Forbbiden", ForbbidenSubUser
    = "Forbbiden.SubUser", Forbidden = "Forbidden", ForbiddenAlreadyBounded =
    "Forbidden.Already.Bounded", ForbiddenAssociateToVBR = "Forbidden.AssociateToVBR",
    ForbiddenBillsOutstanding = "Forbidden.BillsOutstanding",
    ForbiddenChargeTypeIsPrepaid = "Forbidden.ChargeTypeIsPrepaid",
    ForbiddenCheckEntryRuleQuota = "Forbidden.CheckEntryRuleQuota",
    ForbiddenCircuitCodeNotAllowedByCaller = "Forbidden.CircuitCodeNotAllowedByCaller",
    ForbiddenDescriptionNotAllowedByCaller = "Forbidden.DescriptionNotAllowedByCaller",
    ForbiddenDestnationIpOutOfVpcCIDR = "Forbidden.DestnationIpOutOfVpcCIDR",
    ForbiddenExternalIpUsedInSnatTable = "Forbidden.ExternalIp.UsedInSnatTable",
    ForbiddenFinancileLocked = "Forbidden.FinancileLocked",
    ForbiddenInternalIpOutOfVpcCIDR = "Forbidden.InternalIpOutOfVpcCIDR",
    ForbiddenIpUsedInForwardTable = "Forbidden.IpUsedInForwardTable",
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
    "Forbidden.PeeringSubnetMaskNotAllowedByCaller", ForbiddenRegionNotFound =
    "Forbidden.RegionNotFound", ForbiddenSnatEntryCountLimited =
    "Forbidden.SnatEntryCountLimited", ForbiddenSourceVSwitchIdDuplicated =
    "Forbidden.SourceVSwitchId.Duplicated", ForbiddenSourceVSwitchIdIncludeHaVip =
    "Forbidden.SourceVSwitchId.IncludeHaVip", ForbiddenSubUser = "Forbidden.SubUser",
    ForbiddenVBRExists = "Forbidden.VBRExists", ForbiddenVlanIdNotAllowedByCaller =
    "Forbidden.VlanIdNotAllowedByCaller", ForbiddenVpcNotFound = "Forbidden.VpcNotFound",
    ForbiddenAction = "ForbiddenAction", ForbiddenRelease = "ForbiddenRelease",
    Forbindden = "Forbindden", InvalidUnderscoreParameter = "INVALID_PARAMETER",
    InvalidVpcId = "INVALID_VPC_ID", InvalidWeightParam = "INVALID_WEIGHT_PARAM",
    IdempotentParameterMismatch = "IdempotentParameterMismatch", IncompleteSignature =
    "IncompleteSignature", IncorrcetRouteEntryStatus = "IncorrcetRouteEntryStatus",
    IncorrectEipStatus = "IncorrectEipStatus",
    IncorrectGlobalAccelerationInstanceIdStatus =
    "IncorrectGlobalAccelerationInstanceIdStatus", IncorrectHaVipStatus =
    "IncorrectHaVipStatus", IncorrectInstanceStatus = "IncorrectInstanceStatus",
    IncorrectRoleNotInitiatingSide = "IncorrectRole.NotInitiatingSide",
    IncorrectRouteEntryStatus = "IncorrectRouteEntryStatus", IncorrectStatus =
    "IncorrectStatus", IncorrectVSwitchStatus = "IncorrectVSwitchStatus",
    IncorrectVpcStatus = "IncorrectVpcStatus", IncorretForwardEntryStatus =
    "IncorretForwardEntryStatus", IncorretSnatEntryStatus = "IncorretSnatEntryStatus",
    InsufficientBalanceEip = "InsufficientBalance.Eip", InternalError = "InternalError",
    InvalidNatgwNotExist = "Invalid.natgwNotExist", InvalidAccessKeyIdNotFound =
    "InvalidAccessKeyId.NotFound", InvalidAccessPointNotExist =
    "InvalidAccessPoint.NotExist", InvalidAccessPointNotMatch =
    "InvalidAccessPoint.NotMatch", InvalidAccessPointValueNotAllowed =
    "InvalidAccessPoint.ValueNotAllowed", InvalidAccessPointIdNotEnabled =
    "InvalidAccessPointId.NotEnabled", InvalidActionNotFound = "InvalidAction.NotFound",
    InvalidAllocationIdNotFound = "InvalidAllocationId.NotFound",
    InvalidAssociationDuplicated = "InvalidAssociation.Duplicated",
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
    InvalidGlobalAccelerationInstanceDescriptionMalformed =
    "InvalidGlobalAccelerationInstanceDescription.Malformed",
    InvalidGlobalAccelerationInstanceIdNotFound =
    "InvalidGlobalAccelerationInstanceId.NotFound",
    InvalidGlobalAccelerationInstanceNameMalformed =
    "InvalidGlobalAccelerationInstanceName.Malformed", InvalidHaVipIdNotFound =
    "InvalidHaVipId.NotFound", InvalidIAssociatedInstanceTypeValueNotSupported =
    "InvalidIAssociatedInstanceType.ValueNotSupported", InvalidIPMalformed =
    "InvalidIP.Malformed", InvalidInstanIdNotFound = "InvalidInstanId.NotFound",
    InvalidInstanceStatusError = "InvalidInstance.StatusError", InvalidInstanceIdNotFound
    = "InvalidInstanceId.NotFound", InvalidInstanceOwnerError =
    "InvalidInstanceOwner.Error", InvalidInstanceTypeValueNotSupported =
    "InvalidInstanceType.ValueNotSupported", InvalidInternalIpMalformed =
    "InvalidInternalIp.Malformed", InvalidInternalPortMalformed =
    "InvalidInternalPort.Malformed", InvalidIpMalformed = "InvalidIp.Malformed",
    InvalidIpNotInNatgw = "InvalidIp.NotInNatgw", InvalidIpNotSameSubnet =
    "InvalidIp.NotSameSubnet", InvalidIpAddressAlreadyExist =
    "InvalidIpAddress.AlreadyExist", InvalidIpAddressWrongFormat =
    "InvalidIpAddress.WrongFormat", InvalidIpCountValueNotSupported =
    "InvalidIpCount.ValueNotSupported", InvalidLineOperatorMalformd =
    "InvalidLineOperator.Malformd", InvalidLocalGatewayIpMalformed =
    "InvalidLocalGatewayIp.Malformed", InvalidLockReasonNotFound =
    "InvalidLockReason.NotFound", InvalidName = "InvalidName", InvalidNameMalformd =
    "InvalidName.Malformd", InvalidNameMalformed = "InvalidName.Malformed",
    InvalidNatGatewayIdNotFound = "InvalidNatGatewayId.NotFound", InvalidNextHopNotFound
    = "InvalidNextHop.NotFound", InvalidNextHopIdNotFound = "InvalidNextHopId.NotFound",
    InvalidNextHopType = "InvalidNextHopType", InvalidNexthopListSize =
    "InvalidNexthopListSize", InvalidNexthopTypeAndListBothNotNull =
    "InvalidNexthopTypeAndList.BothNotNull", InvalidNexthopTypeAndListBothNull =
    "InvalidNexthopTypeAndList.BothNull", InvalidOperationOperationNotAllowedInState =
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
    = "InvalidParameter.Name.Malformed", InvalidParameterSpecValueNotSupported =
    "InvalidParameter.Spec.ValueNotSupported", InvalidParamsAlreadyExists =
    "InvalidParams.AlreadyExists", InvalidParamsNotFound = "InvalidParams.NotFound",
    InvalidParamsNotNull = "InvalidParams.NotNull", InvalidPeerAsnMalformed =
    "InvalidPeerAsn.Malformed", InvalidPeerGatewayIpMalformed =
    "InvalidPeerGatewayIp.Malformed", InvalidPeerIpAddress = "InvalidPeerIpAddress",
    InvalidPeerLocationMalformd = "InvalidPeerLocation.Malformd",
    InvalidPeeringSubnetMaskMalformed = "InvalidPeeringSubnetMask.Malformed",
    InvalidPeriodValueNotSupported = "InvalidPeriod.ValueNotSupported",
    InvalidPhysicalConnectionBusinessStatus = "InvalidPhysicalConnectionBusinessStatus",
    InvalidPhysicalConnectionIdNotEnabled = "InvalidPhysicalConnectionId.NotEnabled",
    InvalidPhysicalConnectionIdNotFound = "InvalidPhysicalConnectionId.NotFound",
    InvalidPhysicalConnectionIdNotMatched = "InvalidPhysicalConnectionId.NotMatched",
    InvalidPortTypeMalformd = "InvalidPortType.Malformd",
    InvalidProtocalValueNotSupported = "InvalidProtocal.ValueNotSupported",
    InvalidRedundantPhysicalConnection = "InvalidRedundantPhysicalConnection",
    InvalidRedundantPhysicalConnectionIdNotFound =
    "InvalidRedundantPhysicalConnectionId.NotFound",
    InvalidRedundantPhysicalConnectionStatus =
    "InvalidRedundantPhysicalConnectionStatus", InvalidRegionNotSupport =
    "InvalidRegion.NotSupport", InvalidRegionIdNotFound = "InvalidRegionId.NotFound",
    InvalidRegionIdNotSupport = "InvalidRegionId.NotSupport",
    InvalidRemovedIpAddressesNotFound = "InvalidRemovedIpAddresses.NotFound",
    InvalidRoleValueNotSupported = "InvalidRole.ValueNotSupported", InvalidRouteEntry =
    "InvalidRouteEntry", InvalidRouteEntryDuplicate = "InvalidRouteEntry.Duplicate",
    InvalidRouteEntryNotFound = "InvalidRouteEntry.NotFound", InvalidRouteEntrySize =
    "InvalidRouteEntrySize", InvalidRouteTableIdNotFound =
    "InvalidRouteTableId.NotFound", InvalidRouterIdNotFound = "InvalidRouterId.NotFound",
    InvalidRouterInterface = "InvalidRouterInterface",
    InvalidRouterInterfaceChargeTypeMalformed =
    "InvalidRouterInterfaceChargeType.Malformed", InvalidRouterInterfaceIdNotFound =
    "InvalidRouterInterfaceId.NotFound", InvalidRouterTypeValueNotSupported =
    "InvalidRouterType.ValueNotSupported", InvalidServiceLocationValueNotSupported =
    "InvalidServiceLocation.ValueNotSupported", InvalidSnatEntryIdNotFound =
    "InvalidSnatEntryId.NotFound", InvalidSnatIpMalformed = "InvalidSnatIp.Malformed",
    InvalidSnatIpNotFound = "InvalidSnatIp.NotFound", InvalidSnatTableIdNotFound =
    "InvalidSnatTableId.NotFound", InvalidSpecValudNotSupported =
    "InvalidSpec.ValudNotSupported", InvalidStartTimeMalformed =
    "InvalidStartTime.Malformed", InvalidStartTimeTooEarly = "InvalidStartTime.TooEarly",
    InvalidStatus = "InvalidStatus", InvalidStatusCannotOperate =
    "InvalidStatus.CannotOperate", InvalidStatusNotAllowed = "InvalidStatus.NotAllowed",
    InvalidStatusStatusNotEnabled = "InvalidStatus.StatusNotEnabled",
    InvalidTimeStampExpired = "InvalidTimeStamp.Expired", InvalidTypeMalformd =
    "InvalidType.Malformd", InvalidUserCidrMalformed = "InvalidUserCidr.Malformed",
    InvalidUserCidrQuota = "InvalidUserCidr.Quota", InvalidVBRStatus =
    "InvalidVBRStatus", InvalidVPCStatus = "InvalidVPCStatus", InvalidVRouterNotFound =
    "InvalidVRouter.NotFound", InvalidVRouterDiscriptionMalformed =
    "InvalidVRouterDiscription.Malformed", InvalidVRouterIdNotFound =
    "InvalidVRouterId.NotFound", InvalidVRouterNameMalformed =
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
    "InvalidVpcName.Malformed", InvalidVpnConnectionAlreadyExists =
    "InvalidVpnConnection.AlreadyExists", InvalidVpnConnectionInstanceIdNotFound =
    "InvalidVpnConnectionInstanceId.NotFound", InvalidVpnGatewayInstanceIdNotFound =
    "InvalidVpnGatewayInstanceId.NotFound", InvalidZoneIdNotFound =
    "InvalidZoneId.NotFound", LimitationExceedInterfaceNumberOnRouter =
    "LimitationExceed.InterfaceNumberOnRouter", LinkRoleNotSupport =
    "LinkRole.NotSupport", MissingAction = "MissingAction", MissingParameter =
    "MissingParameter", MissingParameterBandwidthPackage =
    "MissingParameter.BandwidthPackage", NatgwModifySpecSame = "NATGW_MODIFY_SPEC_SAME",
    NatgwNotExist = "NATGW_NOT_EXIST", NotAllowUseSourcecidr =
    "NOT_ALLOW_USE_SOURCECIDR", OperationDenied = "OperationDenied",
    OperationDeniedTooManyDataQueried = "OperationDenied.TooManyDataQueried",
    OperationFailedVlanIdAlreadyInUse = "OperationFailed.VlanIdAlreadyInUse",
    ParameterMustNotNull = "PARAMETER_MUST_NOT_NULL", PhysicalNotAllowAssociateVbr =
    "PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR", PhysicalNotAssociateToVbr =
    "PHYSICAL_NOT_ASSOCIATE_TO_VBR", QuotaExceeded = "QuotaExceeded",
    QuotaExceededBandwidthPackageCountOnNatGateway =
    "QuotaExceeded.BandwidthPackageCountOnNatGateway", QuotaExceededBandwidthPackageIps =
    "QuotaExceeded.BandwidthPackageIps", QuotaExceededBgp = "QuotaExceeded.Bgp",
    QuotaExceededBgpNetwork = "QuotaExceeded.BgpNetwork", QuotaExceededEip =
    "QuotaExceeded.Eip", QuotaExceededNqa = "QuotaExceeded.Nqa", QuotaExceededVSwitch =
    "QuotaExceeded.VSwitch", QuotaExceededVpc = "QuotaExceeded.Vpc",
    QuotaExceededFreePconnPerAP = "QuotaExceeded.freePconnPerAP", QuotaExceededPConnPerAP
    = "QuotaExceeded.pConnPerAP", QuotaExceededVbrPerpConn = "QuotaExceeded.vbrPerpConn",
    RiCreateOneLimitBySync = "RI_CREATE_ONE_LIMIT_BY_SYNC",
    RouterInterfaceReferedByRouteentry = "ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY",
    ReserveIpFail = "ReserveIpFail", ResourceQuotaFull = "Resource.QuotaFull",
    ResourceNotAvailable = "ResourceNotAvailable", ResourceNotAvailableVpc =
    "ResourceNotAvailable.Vpc", SnatIpPoolCountTooMany = "SNAT_IP_POOL_COUNT_TOO_MANY",
    ServiceUnavailable = "ServiceUnavailable", SignatureDoesNotMatch =
    "SignatureDoesNotMatch", SignatureNonceUsed = "SignatureNonceUsed",
    TaskConflictAssociateGlobalAccelerationInstance =
    "TaskConflict.AssociateGlobalAccelerationInstance", Throttling = "Throttling",
    ThrottlingApi = "Throttling.Api", ThrottlingUser = "Throttling.User", VpcStatusError
    = "VpcStatusError", VpnGatewayConfiguring = "VpnGateway.Configuring",
    VpnGatewayFinancialLocked = "VpnGateway.FinancialLocked", VswitchStatusError =
    "VswitchStatusError", ZoneNoAvailableIp = "ZONE_NO_AVAILABLE_IP",
    InvalidRemovedIpAddressesDotNotFound = "invalidRemovedIpAddresses.NotFound"
);

impl aliyun_api_core::ErrorCodes for ErrorCode {}
