// Written by `cargo xtask gen` from the specs. Do not edit.

//! The documented error codes.

use aliyun_api_core::UnknownValue;

/// The error codes that the documentation of Virtual Private Cloud lists.
///
/// Compare with what an error carries: `error.code() == ErrorCode::...`. A code with `%s` stands for every code of that form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `ACCESS.DEVICE.NOT.ALLOW.WITHOUT.SP`: 400, `Access device not allow direct enable physical connection`.
    AccessDeviceNotAllowWithoutSp,
    /// `ALIUID.NOT.ALLOW.WITHOUT.SP`: 400, `AliUid not allow direct enable physical connection`.
    AliuidNotAllowWithoutSp,
    /// `Abs.Forbidden`: 403, `Specified instance cannot change pay type.`.
    AbsForbidden,
    /// `Abs.InstanceNotExist`: 400, `The specified instance does not exist.`.
    AbsInstanceNotExist,
    /// `Abs.InvaliTableName.Malformed`: 400, `Table name format is invalid.`.
    AbsInvaliTableNameMalformed,
    /// `Abs.InvalidBandwidth.Malformed`: 400, `Specified value of Bandwidth is not supported.`.
    AbsInvalidBandwidthMalformed,
    /// `Abs.InvalidPayPeriod`: 403, `Specified pay period not valid.`.
    AbsInvalidPayPeriod,
    /// `Abs.InvalidPayType`: 403, `Specified pay type is not valid.`.
    AbsInvalidPayType,
    /// `Abs.InvalidRouteTableId.NotExist`: 400, `The route table id is not exist.`.
    AbsInvalidRouteTableIdNotExist,
    /// `Abs.Vpc.InvalidDescription.Malformed`: 400, `Specified virtual switch name is not valid.`.
    AbsVpcInvalidDescriptionMalformed,
    /// `Abs.Vpc.InvalidName.Malformed`: 400, `The specified Name is not valid.`.
    AbsVpcInvalidNameMalformed,
    /// `AccountMoneyValidateError`: 400, `The available amount of the account is insufficient.`.
    AccountMoneyValidateError,
    /// `AllocateIpFailed`: 400, `Alloc bandwidthPackage ips failed, maybe no available ip.`.
    AllocateIpFailed,
    /// `AnyPort.PortMustBeZero`: 400, `any port port must be zero.`.
    AnyPortPortMustBeZero,
    /// `AttrMismatching.AcceptingSideAliUid`: 400, `%s`.
    AttrMismatchingAcceptingSideAliUid,
    /// `AttrMismatching.AcceptingSideInstanceId`: 400, `%s`.
    AttrMismatchingAcceptingSideInstanceId,
    /// `AttrMismatching.AcceptingSideOppositeInterfaceId`: 400, `%s`.
    AttrMismatchingAcceptingSideOppositeInterfaceId,
    /// `AttrMismatching.AcceptingSideOppositeInterfaceOwnerId`: 400, `%s`.
    AttrMismatchingAcceptingSideOppositeInterfaceOwnerId,
    /// `AttrMismatching.AcceptingSideOppositeRegionNo`: 400, `%s`.
    AttrMismatchingAcceptingSideOppositeRegionNo,
    /// `AttrMismatching.AcceptingSideOppositeRouterId`: 400, `%s`.
    AttrMismatchingAcceptingSideOppositeRouterId,
    /// `AttrMismatching.AcceptingSideOppositeRouterType`: 400, `%s`.
    AttrMismatchingAcceptingSideOppositeRouterType,
    /// `AttrMismatching.AcceptingSideRegionNo`: 400, `%s`.
    AttrMismatchingAcceptingSideRegionNo,
    /// `AttrMismatching.AcceptingSideRole`: 400, `%s`.
    AttrMismatchingAcceptingSideRole,
    /// `AttrMismatching.AcceptingSideRouterId`: 400, `%s`.
    AttrMismatchingAcceptingSideRouterId,
    /// `AttrMismatching.AcceptingSideRouterType`: 400, `%s`.
    AttrMismatchingAcceptingSideRouterType,
    /// `AttrMismatching.BandwidthPackageIpVersion`: 400, `%s`.
    AttrMismatchingBandwidthPackageIpVersion,
    /// `AttrMismatching.NaclAndBindInstance`: 400, `The network acl and resource not in same vpc.`.
    AttrMismatchingNaclAndBindInstance,
    /// `AttrMismatching.VpcDhcpOptionsSetId`: 400, `The dhcpOptionsSetId does not match the VPC.`.
    AttrMismatchingVpcDhcpOptionsSetId,
    /// `BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP`: 400, `The instance may have portMap or already bind eip.`.
    BindInstanceHavePortmapOrBindEip,
    /// `BIND_INSTANCE_OWENER_ERROR`: 400, `Cannot operate the eip.`.
    BindInstanceOwenerError,
    /// `BandwidthPackage.FinancialLocked`: 404, `The specified BandwidthPackage has been Financail Lock.`.
    BandwidthPackageFinancialLocked,
    /// `BandwidthPackage.QuotaExceeded`: 400, `Create BandwidthPackage has exceeded quota.`.
    BandwidthPackageQuotaExceeded,
    /// `BandwidthPackageId.InvalidBandwidth`: 404, `The hybrid type eip can not add into low bandwidth bandwidthPackage.`.
    BandwidthPackageIdInvalidBandwidth,
    /// `BandwidthPackageId.InvalidBizStatus`: 400, `The specified BandwidthPackageId has been FinancialLocked, Cannot add Ip.`.
    BandwidthPackageIdInvalidBizStatus,
    /// `BandwidthPackageOperation.conflict`: 400, `BandwidthPackage operation conflict, please wait a moment and try again.`.
    BandwidthPackageOperationConflict,
    /// `BgpPeer.Already.Exists`: 400, `bgp peer already exists.`.
    BgpPeerAlreadyExists,
    /// `BindInstance.NotSupported`: 400, `bind instance type %s is not supported.`.
    BindInstanceNotSupported,
    /// `BothEmpty.TagsAndResources`: 400, `The specified Tags and ResourcesIds are not allow to both empty.`.
    BothEmptyTagsAndResources,
    /// `BothEmptyParam.Ipv6AddressIdAndIpv6InternetBandwidthId`: 400, `Either %s or %s should be specified.`.
    BothEmptyParamIpv6AddressIdAndIpv6InternetBandwidthId,
    /// `COMMODITY.INVALID_COMPONENT`: 400, `The instance component is invalid.`.
    CommodityInvalidComponent,
    /// `COMMODITY_NO_EXIST`: 400, `commodity is not exist`.
    CommodityNoExist,
    /// `CROSS_BID.FORBIDDEN`: 404, `Connect RouterInterface across bid is illegal`.
    CrossBidForbidden,
    /// `ChargeType.NotSupport`: 400, `The specified charge type is not support.`.
    ChargeTypeNotSupport,
    /// `ClientIpPool.NetmaskInvalid`: 400, `The netmask length of client IP pool must be greater than or equal to 16 and less than or equal to 29.`.
    ClientIpPoolNetmaskInvalid,
    /// `ClientIpPool.SubnetInvalid`: 400, `The specified client IP pool cannot be used.`.
    ClientIpPoolSubnetInvalid,
    /// `Conflict.CidrReservationMaskAndCidrReservationCidr`: 400, `The specified VSwitchCidrReservationMask and  VSwitchCidrReservationCidr is conflict.`.
    ConflictCidrReservationMaskAndCidrReservationCidr,
    /// `CountLimitExceed.HaVipInVpc`: 400, `Specified Vpc exceeds the quota of max number of ha-vip count.`.
    CountLimitExceedHaVipInVpc,
    /// `CountLimitExceed.HaVipOnInstance`: 400, `The amount of HaVip associated with the specified Instance reach its limits.`.
    CountLimitExceedHaVipOnInstance,
    /// `CountLimitExceed.HaVipRouteEntry`: 400, `There can be 5 route entry to HaVip at most in one route table.`.
    CountLimitExceedHaVipRouteEntry,
    /// `CountLimitExceeded.HaVipOnECSInstance`: 400, `The amount of Instance associated with the specified HaVip reach its limits.`.
    CountLimitExceededHaVipOnECSInstance,
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
    /// `CreateVSwitch.IncorrectStatus.cbnStatus`: 400, `Current CBN status does not support this operation.`.
    CreateVSwitchIncorrectStatusCbnStatus,
    /// `CreateVpnConnectionsQuotaFull.QuotaFull`: 400, `The number of VPN connections exceeds the quota limit.`.
    CreateVpnConnectionsQuotaFullQuotaFull,
    /// `CreateVpnUserGatewayQuotaFull.QuotaFull`: 400, `The number of created VPN customer gateways exceeds the quota.`.
    CreateVpnUserGatewayQuotaFullQuotaFull,
    /// `CreditPayInsufficientBalance`: 400, `The balance is insufficient, please contact your channel partner to increase the balance`.
    CreditPayInsufficientBalance,
    /// `CustomerGateway.ConflictRouteEntry`: 400, `The specified customer gateway has conflict with route entry.`.
    CustomerGatewayConflictRouteEntry,
    /// `CustomerGateway.ConflictVpnIp`: 400, `The customer gateway associated with the IPSec connection should not have the same IP address as the VPN gateway.`.
    CustomerGatewayConflictVpnIp,
    /// `DESCRIBE_FORWARD_PARAM_INVALID`: 400, `ForwardTableId and natGatewayId can not both be null`.
    DescribeForwardParamInvalid,
    /// `DESCRIBE_SNAT_PARAM_INVALID`: 400, `SnatTableId and natGatewayId can not both be null`.
    DescribeSnatParamInvalid,
    /// `DefaultValidate.Error`: 400, `validte fail.`.
    DefaultValidateError,
    /// `DeleteVSwitch.IncorrectStatus.cbnStatus`: 400, `Current CBN status does not support this operation.`.
    DeleteVSwitchIncorrectStatusCbnStatus,
    /// `DeletionProtection.AlreadyEnabled`: 400, `The resource deletion protection is already enabled.`.
    DeletionProtectionAlreadyEnabled,
    /// `DeletionProtection.NotExist`: 404, `The resource deletion protection is not found`.
    DeletionProtectionNotExist,
    /// `DeletionProtection.OwnerError`: 400, `The resource owner error.`.
    DeletionProtectionOwnerError,
    /// `DeletionProtection.PrePaidNotSupport`: 400, `The prepaid resource is not support.`.
    DeletionProtectionPrePaidNotSupport,
    /// `DeletionProtection.ResourceNotExist`: 400, `The resource is not exist.`.
    DeletionProtectionResourceNotExist,
    /// `DeletionProtection.TypeNotSupport`: 400, `The resource is not support.`.
    DeletionProtectionTypeNotSupport,
    /// `DependencyViolation`: 400, `Some route entry status blocked this operation.`.
    DependencyViolation,
    /// `DependencyViolation.AppAccess`: 400, `Specified object has dependent resources app access.`.
    DependencyViolationAppAccess,
    /// `DependencyViolation.BandwidthPackages`: 400, `There are BandwidthPackages on specified NatGateway not deleted.`.
    DependencyViolationBandwidthPackages,
    /// `DependencyViolation.BgpGroup`: 400, `bgp group exists, cannot delete vbr.`.
    DependencyViolationBgpGroup,
    /// `DependencyViolation.BgpNetwork`: 400, `bgp network exists, cannot delete vbr.`.
    DependencyViolationBgpNetwork,
    /// `DependencyViolation.BgpPeer`: 404, `Specified object has dependent resources bgp peer.`.
    DependencyViolationBgpPeer,
    /// `DependencyViolation.ClassicLinkInstance`: 400, `Specified object has active classicLink instance.`.
    DependencyViolationClassicLinkInstance,
    /// `DependencyViolation.CloudService`: 400, `VSwitch cannot be deleted when uesd by cloud service.`.
    DependencyViolationCloudService,
    /// `DependencyViolation.CloudServiceResource`: 400, `%s`.
    DependencyViolationCloudServiceResource,
    /// `DependencyViolation.CustomRouteTable`: 400, `CustomRouteTable already exists.`.
    DependencyViolationCustomRouteTable,
    /// `DependencyViolation.DhcpOptionsSet`: 400, `The VPC cannot be deleted when it is associated with dhcpOptionsSet.`.
    DependencyViolationDhcpOptionsSet,
    /// `DependencyViolation.EIPS`: 400, `There are Eips on specified NatGateway, please unbind it first.`.
    DependencyViolationEips,
    /// `DependencyViolation.EgressRules`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationEgressRules,
    /// `DependencyViolation.EnhancedNatgw`: 400, `VSwitch cannot be deleted when natgw exist.`.
    DependencyViolationEnhancedNatgw,
    /// `DependencyViolation.ForwardEntry`: 400, `The specified BandwidthPackageId has dependent resource.`.
    DependencyViolationForwardEntry,
    /// `DependencyViolation.FullNatEntry`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationFullNatEntry,
    /// `DependencyViolation.GatewayEndpoint`: 400, `The VPC contains endpoints and cannot be deleted.`.
    DependencyViolationGatewayEndpoint,
    /// `DependencyViolation.GatewayRouteTable`: 400, `Specified object has dependent resources gatewayRouteTable.`.
    DependencyViolationGatewayRouteTable,
    /// `DependencyViolation.GatewayRouteTableRelation`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationGatewayRouteTableRelation,
    /// `DependencyViolation.GreTunnel`: 400, `There is Gre tunnel on specified vpn gateway not deleted.`.
    DependencyViolationGreTunnel,
    /// `DependencyViolation.HaVip`: 400, `VSwitch cannot be deleted when there are some HaVip dependent with it.`.
    DependencyViolationHaVip,
    /// `DependencyViolation.HaVipAssociatedWithEIP`: 400, `HaVip cannot be deleted when it is associated with  EIP.`.
    DependencyViolationHaVipAssociatedWithEIP,
    /// `DependencyViolation.HaVipReferedByRouteEntry`: 400, `HaVip cannot be deleted when it is refered by a route table entry as next hop.`.
    DependencyViolationHaVipReferedByRouteEntry,
    /// `DependencyViolation.Instance`: 400, `Specified object has dependent resources`.
    DependencyViolationInstance,
    /// `DependencyViolation.IpPrefix`: 400, `DependencyViolation.IpPrefix`.
    DependencyViolationIpPrefix,
    /// `DependencyViolation.Ips`: 400, `The specified BandwidthPackageId has dependent resource ips.`.
    DependencyViolationIps,
    /// `DependencyViolation.Ipv4Gateway`: 400, `The VPC cannot be deleted when it has ipv4Gateway.`.
    DependencyViolationIpv4Gateway,
    /// `DependencyViolation.Ipv6Address`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationIpv6Address,
    /// `DependencyViolation.Ipv6Gateway`: 400, `%s`.
    DependencyViolationIpv6Gateway,
    /// `DependencyViolation.Ipv6InternetBandwidth`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationIpv6InternetBandwidth,
    /// `DependencyViolation.MulticastDomain`: 400, `VSwitch cannot be deleted when associated with multicast domain.`.
    DependencyViolationMulticastDomain,
    /// `DependencyViolation.NatGateway`: 400, `Specified object has dependent resources NatGateway.`.
    DependencyViolationNatGateway,
    /// `DependencyViolation.NatIp`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationNatIp,
    /// `DependencyViolation.NatIpCidr`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationNatIpCidr,
    /// `DependencyViolation.NetworkAcl`: 400, `VSwitch cannot be deleted when network acl exist.`.
    DependencyViolationNetworkAcl,
    /// `DependencyViolation.Nqa`: 400, `nqa exists, cannot delete vbr.`.
    DependencyViolationNqa,
    /// `DependencyViolation.OppositeRouterInterface`: 400, `Failed to delete the VPC because it has peer router interfaces.`.
    DependencyViolationOppositeRouterInterface,
    /// `DependencyViolation.PrefixListRelation`: 400, `The specified resource of prefixList depends on prefixList relation, so the operation cannot be completed.`.
    DependencyViolationPrefixListRelation,
    /// `DependencyViolation.PrivateLinkMode`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationPrivateLinkMode,
    /// `DependencyViolation.ResourceShare`: 400, `VSwitch cannot be deleted when resource share exist.`.
    DependencyViolationResourceShare,
    /// `DependencyViolation.RouteEntry`: 404, `Vpc route table has route entry.`.
    DependencyViolationRouteEntry,
    /// `DependencyViolation.RouteInterface`: 400, `Specified object has dependent route interface .`.
    DependencyViolationRouteInterface,
    /// `DependencyViolation.RouteTable`: 400, `VSwitch cannot be deleted when associated with route table`.
    DependencyViolationRouteTable,
    /// `DependencyViolation.RouterEntry`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationRouterEntry,
    /// `DependencyViolation.RouterInterface`: 404, `Specified object has dependent resources RouterInterface.`.
    DependencyViolationRouterInterface,
    /// `DependencyViolation.RouterInterfaceReferedByRouteEntry`: 400, `RouterInterface cannot be deleted when it is refered by a route table entry as next hop.`.
    DependencyViolationRouterInterfaceReferedByRouteEntry,
    /// `DependencyViolation.SNAT`: 400, `The vswitch cannot be deleted when used by snat.`.
    DependencyViolationSnat,
    /// `DependencyViolation.SecurityGroup`: 400, `Specified object has dependent resources`.
    DependencyViolationSecurityGroup,
    /// `DependencyViolation.ShareResource`: 400, `The specified resource of prefixList depends on share resource, so the operation cannot be completed.`.
    DependencyViolationShareResource,
    /// `DependencyViolation.SnatEntry`: 400, `The specified BandwidthPackageId has dependent resource.`.
    DependencyViolationSnatEntry,
    /// `DependencyViolation.SslVpnServer`: 400, `There is SSL VPN server on specified vpn gateway not deleted.`.
    DependencyViolationSslVpnServer,
    /// `DependencyViolation.TransitRouter`: 400, `Specified object has attached to Transit Router.`.
    DependencyViolationTransitRouter,
    /// `DependencyViolation.Tunnel`: 400, `Specified object has dependent tunnel.`.
    DependencyViolationTunnel,
    /// `DependencyViolation.VSwitch`: 400, `Specified object has dependent resources`.
    DependencyViolationVSwitch,
    /// `DependencyViolation.VSwitchCidrReservation`: 400, `VSwitch cannot be deleted when vswitch cidr reservation exist.`.
    DependencyViolationVSwitchCidrReservation,
    /// `DependencyViolation.VpcAttachment`: 400, `DhcpOptionsSet cannot be deleted when it is attached to VPC.`.
    DependencyViolationVpcAttachment,
    /// `DependencyViolation.VpcEndpointService`: 400, `The specified resource of %s depends on %s, so the operation cannot be completed.`.
    DependencyViolationVpcEndpointService,
    /// `DependencyViolation.VpnConnection`: 400, `There are vpn connections on specified customer gateway not deleted.`.
    DependencyViolationVpnConnection,
    /// `DependencyViolation.ip`: 400, `The specified BandwidthPackageId has eip in it.`.
    DependencyViolationIp,
    /// `DryRunOperation`: 400, `The dry run succeeded.`.
    DryRunOperation,
    /// `Duplicated.CidrBlock`: 400, `bgp network cidr already exists.`.
    DuplicatedCidrBlock,
    /// `Duplicated.ClientToken`: 400, `%s`.
    DuplicatedClientToken,
    /// `Duplicated.DestinationPort`: 400, `The specified param DestinationPort is duplicated.`.
    DuplicatedDestinationPort,
    /// `Duplicated.LocalGatewayIp`: 400, `Vbr has conflict local gateway ip.`.
    DuplicatedLocalGatewayIp,
    /// `Duplicated.PeerGatewayIp`: 400, `The specified PeerGatewayIp are duplicated.`.
    DuplicatedPeerGatewayIp,
    /// `Duplicated.SecondaryCidrBlock`: 400, `%s`.
    DuplicatedSecondaryCidrBlock,
    /// `Duplicated.TagKey`: 400, `The specified parameter TagKey is duplicated.`.
    DuplicatedTagKey,
    /// `Duplicated.VpcNextHop`: 400, `Route entry nexthop duplicate.`.
    DuplicatedVpcNextHop,
    /// `DuplicatedParam.CidrBlock`: 400, `The param of cidrBlock is duplicated.`.
    DuplicatedParamCidrBlock,
    /// `DuplicatedParam.ExternalPort`: 400, `The param of %s is duplicated.`.
    DuplicatedParamExternalPort,
    /// `DuplicatedParam.InternalPort`: 400, `The param of %s is duplicated.`.
    DuplicatedParamInternalPort,
    /// `DuplicatedParam.LocalGatewayIp`: 400, `Duplicated LocalGatewayIp values.`.
    DuplicatedParamLocalGatewayIp,
    /// `DuplicatedParam.LocalIpAddress`: 400, `The LocalIpAddress already exists.`.
    DuplicatedParamLocalIpAddress,
    /// `DuplicatedParam.LocalIpv6Address`: 400, `The LocalIpv6Address already exists.`.
    DuplicatedParamLocalIpv6Address,
    /// `DuplicatedParam.LocalIpv6GatewayIp`: 400, `Duplicated LocalIpv6GatewayIp values.`.
    DuplicatedParamLocalIpv6GatewayIp,
    /// `DuplicatedParam.PeerGatewayIp`: 400, `Duplicated PeerGatewayIp values.`.
    DuplicatedParamPeerGatewayIp,
    /// `DuplicatedParam.PeerIpAddress`: 400, `The param of PeerIpAddress is duplicated.`.
    DuplicatedParamPeerIpAddress,
    /// `DuplicatedParam.PeerIpv6Address`: 400, `The PeerIpv6Address already exists.`.
    DuplicatedParamPeerIpv6Address,
    /// `DuplicatedParam.PeerIpv6GatewayIp`: 400, `Duplicated PeerIpv6GatewayIp values.`.
    DuplicatedParamPeerIpv6GatewayIp,
    /// `DuplicatedParam.TrafficPath`: 400, `The param of trafficPath is duplicated.`.
    DuplicatedParamTrafficPath,
    /// `EIP_BIND_NATGATEWAY`: 400, `The eip have bind natgateway.`.
    EipBindNatgateway,
    /// `EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP`: 400, `instance already bind natpublicip,cannot bind eip.`.
    EipCanNotAssociateWithPublicIp,
    /// `EIP_NOT_IN_GATEWAY`: 400, `The Eip not in nat gateway`.
    EipNotInGateway,
    /// `EIP_NOT_SUPPORT_SNAT_POOL`: 400, `The Eip cannot support snat pool`.
    EipNotSupportSnatPool,
    /// `EXCEED_ASSOCIATE_MAX_NUM`: 400, `assocaite virtual boarder num too many.`.
    ExceedAssociateMaxNum,
    /// `EcAssociatedQoSPconnNotAllowCreateCrossAccountVbr`: 400, `The specified Pconn associated with Qos is not allowed to create cross account VBR.Please contact the business manager.`.
    EcAssociatedQoSPconnNotAllowCreateCrossAccountVbr,
    /// `EcPconnVbrMustContainsAll`: 400, `In the single VBR with multiple Pconn scene, all Pconn must be associated with the same Qos.`.
    EcPconnVbrMustContainsAll,
    /// `EipBindRemote.BackendRegionMustBeSingle`: 400, `eip bind remote instance, backend region must be single`.
    EipBindRemoteBackendRegionMustBeSingle,
    /// `EipOperation.TooFrequently`: 400, `The specified Eip add into bandwidthPackage too frequently. please add later.`.
    EipOperationTooFrequently,
    /// `EnableHaCheck.SslVpnServerClientCidrContainsVpcRouteDest`: 400, `Ssl vpn client cidr contains vpc route prefix. The vpc route prefix is %s.`.
    EnableHaCheckSslVpnServerClientCidrContainsVpcRouteDest,
    /// `EndPoint.Empty`: 400, `the rc endpoint is empty.`.
    EndPointEmpty,
    /// `Eni.Attached`: 400, `The eni should be detached from ecs when associating with direct eip.`.
    EniAttached,
    /// `Eni.HasSubIp`: 400, `Eni has sub ip can not bind direct eip.`.
    EniHasSubIp,
    /// `ErrCode.Invalid`: 400, `got error`.
    ErrCodeInvalid,
    /// `ExclusiveParam.%sAnd%s`: 400, `The param of %s and %s are mutually exclusive.`.
    ExclusiveParamAnyAndAny,
    /// `ExclusiveParam.EnableIpv6AndCidrBlock`: 400, `The param of EnableIpv6 and CidrBlock are mutually exclusive.`.
    ExclusiveParamEnableIpv6AndCidrBlock,
    /// `ExclusiveParam.NextHopTypeAndNextHopId`: 400, `The param of nextHopType and nextHopId are mutually exclusive.`.
    ExclusiveParamNextHopTypeAndNextHopId,
    /// `ExclusiveParam.ZoneAndIpAddress`: 400, `The specified  param Zone and IpAddress or InstanceId are mutually exclusive.`.
    ExclusiveParamZoneAndIpAddress,
    /// `ExclusiveParam.ZoneAndPublicIpAddressPoolId`: 400, `The Zone and PublicIpAddressPoolId parameters are mutually exclusive.`.
    ExclusiveParamZoneAndPublicIpAddressPoolId,
    /// `FAILED_INVOKE_INNER_API`: 400, `Failed to invoke inner api.`.
    FailedInvokeInnerApi,
    /// `FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY`: 400, `The Specified CIDR must be in vpc CIDR.`.
    ForbiddenUseVpcAsInternetGateway,
    /// `FUWU_BIZ_COMMODITY_VERIFY_FAIL`: 404, `????????, ????????PD.`.
    FuwuBizCommodityVerifyFail,
    /// `FlowLogNumberOverLimit`: 400, `This user has reached the maximum instance number of flowlog.`.
    FlowLogNumberOverLimit,
    /// `Forbbiden`: 400, `The Router instance owener error`.
    Forbbiden,
    /// `Forbbiden.InvaildOwner`: 400, `The RouterInterface owener error`.
    ForbbidenInvaildOwner,
    /// `Forbbiden.ModifyIdAndType`: 400, `Opposite is VBR, cannot modify the ID and type`.
    ForbbidenModifyIdAndType,
    /// `Forbbiden.SubUser`: 403, `User not authorized to operate on the specified resource as your account is created by another user.`.
    ForbbidenSubUser,
    /// `Forbidden`: 403, `User not authorized to operate on the specified resource.`.
    Forbidden,
    /// `Forbidden.AcceptRoleNotSupportPrePay`: 400, `Acception side ri not support chargetype for prepaid.`.
    ForbiddenAcceptRoleNotSupportPrePay,
    /// `Forbidden.Already.Bounded`: 400, `The specified instance already bounded`.
    ForbiddenAlreadyBounded,
    /// `Forbidden.AssociateToVBR`: 400, `The physical connection still associate to VBR.`.
    ForbiddenAssociateToVBR,
    /// `Forbidden.BillsOutstanding`: 400, `You cannot use this action because you have bills outstanding.`.
    ForbiddenBillsOutstanding,
    /// `Forbidden.ChargeTypeIsPrepaid`: 400, `It's forbidden to change prepaid CBWP's bandwidth by API.  It can be changed on Aliyun web console.`.
    ForbiddenChargeTypeIsPrepaid,
    /// `Forbidden.CheckEntryRuleQuota`: 400, `Route entry quota rule check error.`.
    ForbiddenCheckEntryRuleQuota,
    /// `Forbidden.CircuitCodeNotAllowedByCaller`: 403, `The caller is not allowed to modify.`.
    ForbiddenCircuitCodeNotAllowedByCaller,
    /// `Forbidden.CreateSpecialSpecNatGateway`: 404, `You are not authorized to create special spec nat gateway.`.
    ForbiddenCreateSpecialSpecNatGateway,
    /// `Forbidden.CrossBorder`: 400, `User not authorized to create cross border routerInterface.`.
    ForbiddenCrossBorder,
    /// `Forbidden.DescriptionNotAllowedByCaller`: 403, `The caller is not allowed to specify the Description parameter.`.
    ForbiddenDescriptionNotAllowedByCaller,
    /// `Forbidden.DestinationIpOutOfVswitchCIDR`: 400, `The specified Internal Ip is Out of VSwitch CIDR.`.
    ForbiddenDestinationIpOutOfVswitchCIDR,
    /// `Forbidden.DestnationIpOutOfVpcCIDR`: 400, `The specified Internal Ip is Out of VPC CIDR.`.
    ForbiddenDestnationIpOutOfVpcCIDR,
    /// `Forbidden.EipCanNotBindGatgw`: 400, `Eip can not bind on natgw.`.
    ForbiddenEipCanNotBindGatgw,
    /// `Forbidden.ExternalIp.UsedInSnatTable`: 400, `The specified ExternalIp is already used in SnatTable`.
    ForbiddenExternalIpUsedInSnatTable,
    /// `Forbidden.FinancialLocked`: 400, `This RouterInterface is financiel locked because of bills outstanding.`.
    ForbiddenFinancialLocked,
    /// `Forbidden.FinancileLocked`: 400, `This RouterInterface is financiel locked because of bills outstanding.`.
    ForbiddenFinancileLocked,
    /// `Forbidden.GlobalAccelerationInstanceChargeTypeIsPrepaid`: 400, `It's forbidden to release a prepaid GlobalAccelerationInstance`.
    ForbiddenGlobalAccelerationInstanceChargeTypeIsPrepaid,
    /// `Forbidden.HaVip`: 400, `No permissions to perform operations on HAVIPs. Please apply for privilege--vpc_privilege_allow_buy_havip_instance.`.
    ForbiddenHaVip,
    /// `Forbidden.InCommonBandwidthPackage`: 404, `Specified allocation ID in common bandwidth package.`.
    ForbiddenInCommonBandwidthPackage,
    /// `Forbidden.InstanceBandwidthNotZero`: 400, `Eip can not bind with instance when it's bandwidth is not zero.`.
    ForbiddenInstanceBandwidthNotZero,
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
    /// `Forbidden.NotAllowedCategary`: 400, `The System tag is not valid`.
    ForbiddenNotAllowedCategary,
    /// `Forbidden.NotAllowedInState`: 400, `The request does not allow in this state.`.
    ForbiddenNotAllowedInState,
    /// `Forbidden.NotInAllowDeleteStatus`: 400, `Only physical connection in the Cancelled, Rejected, Terminated, Allocated, or AllocationFailed states can be deleted.`.
    ForbiddenNotInAllowDeleteStatus,
    /// `Forbidden.NotInRouterInterfaceCreateWhitelist`: 400, `Not in router interface create whitelist.`.
    ForbiddenNotInRouterInterfaceCreateWhitelist,
    /// `Forbidden.NotInSameVpc`: 404, `The specified virtual switch and route table are not in the same VPC.`.
    ForbiddenNotInSameVpc,
    /// `Forbidden.NotSameAccessDevice`: 400, `Vbr and physicalConnection are not on the same accessDevice.`.
    ForbiddenNotSameAccessDevice,
    /// `Forbidden.OnlyOneConnection`: 400, `The Specified routers have a connection already`.
    ForbiddenOnlyOneConnection,
    /// `Forbidden.OperateManagedFlowLog`: 400, `Authentication is failed for operate managed flowlog.`.
    ForbiddenOperateManagedFlowLog,
    /// `Forbidden.OperateShareResource`: 400, `You cannot operate shared resources.`.
    ForbiddenOperateShareResource,
    /// `Forbidden.OperationDeleteNotAllowedByUser`: 403, `The caller is not allowed to delete the specified VirtualBorderRouter.`.
    ForbiddenOperationDeleteNotAllowedByUser,
    /// `Forbidden.OperationNotAllowed`: 400, `The caller must be PhysicalConnection or VirtualBorderRouter's owner.`.
    ForbiddenOperationNotAllowed,
    /// `Forbidden.OperationNotAllowedByUser`: 403, `The caller is not allowed to delete the specified VirtualBorderRouter.`.
    ForbiddenOperationNotAllowedByUser,
    /// `Forbidden.OperationRecoverNotAllowedByUser`: 403, `The caller is not allowed to recover the specified VirtualBorderRouter.`.
    ForbiddenOperationRecoverNotAllowedByUser,
    /// `Forbidden.OperationTerminateNotAllowedByUser`: 403, `The caller is not allowed to terminate the specified VirtualBorderRouter.`.
    ForbiddenOperationTerminateNotAllowedByUser,
    /// `Forbidden.OwnerAliUid`: 400, `RAM account or Partner account is forbidden to be OwnerAliUid.`.
    ForbiddenOwnerAliUid,
    /// `Forbidden.PeerGatewayIpNotAllowedByCaller`: 403, `The caller is not allowed to specify the PeerGatewayIp parameter.`.
    ForbiddenPeerGatewayIpNotAllowedByCaller,
    /// `Forbidden.PeeringSubnetMaskNotAllowedByCaller`: 403, `The caller is not allowed to specify the PeeringSubnetMask parameter.`.
    ForbiddenPeeringSubnetMaskNotAllowedByCaller,
    /// `Forbidden.PrePaidNatGateway`: 400, `The specified NatGateway is PrePaid.`.
    ForbiddenPrePaidNatGateway,
    /// `Forbidden.PrivateIpNotFound`: 400, `Private ip address not exist.`.
    ForbiddenPrivateIpNotFound,
    /// `Forbidden.RegionNotFound`: 404, `Specified instance is not found during access authentication.`.
    ForbiddenRegionNotFound,
    /// `Forbidden.ReleaseSegmentEip`: 400, `Release single segment eip is forbidden.`.
    ForbiddenReleaseSegmentEip,
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
    /// `Forbidden.TagKeys`: 400, `The request do not allow to operate the tag keys`.
    ForbiddenTagKeys,
    /// `Forbidden.UnassociateMaster`: 400, `Unassociating a master instance is not allowed unless the parameter Force is True.`.
    ForbiddenUnassociateMaster,
    /// `Forbidden.VBRExists`: 400, `vbr owner's vbr still exists.`.
    ForbiddenVBRExists,
    /// `Forbidden.VRouterNotFound`: 400, `Specified virtual switch is not found during access authentication.`.
    ForbiddenVRouterNotFound,
    /// `Forbidden.VSwitchAlreadyAssociatedRouteTable`: 404, `The specified virtual switch already associates route table.`.
    ForbiddenVSwitchAlreadyAssociatedRouteTable,
    /// `Forbidden.VbrAttached`: 400, `Cannot terminate physical connection when virtual border routers are still attached.`.
    ForbiddenVbrAttached,
    /// `Forbidden.VbrNotAllowModifySiteLink`: 400, `Can not modify virtualBorderRouter site link, please call PD to authorize.`.
    ForbiddenVbrNotAllowModifySiteLink,
    /// `Forbidden.VlanIdNotAllowedByCaller`: 403, `The caller is not allowed to specify the VlanId.`.
    ForbiddenVlanIdNotAllowedByCaller,
    /// `Forbidden.VpcNotFound`: 400, `Specified VPC can not found.`.
    ForbiddenVpcNotFound,
    /// `ForbiddenAction`: 400, `The user dose not supported this action.`.
    ForbiddenAction,
    /// `ForbiddenAction.PrePaid`: 400, `The specified BandwidthPackageId is PrePaid.`.
    ForbiddenActionPrePaid,
    /// `ForbiddenRelease`: 403, `Forbidden to release a prepaid instance within validity period`.
    ForbiddenRelease,
    /// `Forbindden`: 400, `The specified Instance already bind eip`.
    Forbindden,
    /// `ForwardEntry.Duplicated`: 400, `The specified ExternalIp, IpProtocol, ExternalPort,InternalIp, InternalPort  is duplicated`.
    ForwardEntryDuplicated,
    /// `FrequentPurchase.EIP`: 400, `eip frequent purchase`.
    FrequentPurchaseEip,
    /// `HA.VIP.NOT.ASSOCIATED.WITH.INSTANCE`: 400, `ha vip not associated with instance.`.
    HaVipNotAssociatedWithInstance,
    /// `HaveConnectionBetweenRouters`: 400, `Have connection between routers`.
    HaveConnectionBetweenRouters,
    /// `IAbs.InvalidStatus.ValueNotSupported`: 400, `status is not supported.`.
    IAbsInvalidStatusValueNotSupported,
    /// `INSTANCE.STATUS.NOT.ALLOW`: 400, `Instance status not allow`.
    InstanceStatusNotAllow,
    /// `INSTANCE_IN_PROCESSIONG`: 400, `Instance is in processing,please wait and try again`.
    InstanceInProcessiong,
    /// `INSTANCE_NOT_EXISTS`: 404, `Instance not exists.`.
    InstanceNotExists,
    /// `INSTANCE_TYPE_NOT_SUPPORT`: 400, `The instance type is invalid.`.
    InstanceUnderscoreTypeUnderscoreNotUnderscoreSupport,
    /// `INVAID_VBR_STATUS`: 400, `VBR status must be active`.
    InvaidVbrStatus,
    /// `INVALID_PARAMETER`: 400, `The parameter invalid.`.
    InvalidUnderscoreParameter,
    /// `INVALID_VPC_ID`: 400, `The Specified VpcId not match.`.
    InvalidVpcId,
    /// `INVALID_WEIGHT_PARAM`: 400, `Specified value of weight invalid`.
    InvalidWeightParam,
    /// `IdempotentParameterMismatch`: 400, `The parameters differ from those of the first request with this token.`.
    IdempotentParameterMismatch,
    /// `IellgalParameter.OwnerAccount`: 400, `The specified parameter OwnerAccount is not valid.`.
    IellgalParameterOwnerAccount,
    /// `IllegalCidrBlock`: 400, `Some subnet cidrBlock is not in the cidrBlock.`.
    IllegalCidrBlock,
    /// `IllegalParam.AddressPoolType`: 400, `The specified addressPoolType is invalid.`.
    IllegalParamAddressPoolType,
    /// `IllegalParam.AggregationInterval`: 400, `The param of aggregationInterval is illegal.`.
    IllegalParamAggregationInterval,
    /// `IllegalParam.AliUid`: 400, `Specified value of aliuid invalid.`.
    IllegalParamAliUid,
    /// `IllegalParam.AnyPortNotZero`: 400, `Any port port must be zero.`.
    IllegalParamAnyPortNotZero,
    /// `IllegalParam.Asn`: 400, `The specified Asn is invalid.`.
    IllegalParamAsn,
    /// `IllegalParam.AssociatedPhysicalConnections`: 400, `The specified AssociatedPhysicalConnections is illegal.`.
    IllegalParamAssociatedPhysicalConnections,
    /// `IllegalParam.AttachmentId`: 400, `The attachment is invalid.`.
    IllegalParamAttachmentId,
    /// `IllegalParam.AvailableZone`: 400, `%s`.
    IllegalParamAvailableZone,
    /// `IllegalParam.Bandwidth`: 400, `The param of bandwidth is illegal.`.
    IllegalParamBandwidth,
    /// `IllegalParam.BfdMultiHop`: 400, `BfdMultiHop is illegal.`.
    IllegalParamBfdMultiHop,
    /// `IllegalParam.BgpConfig`: 400, `The specified BgpConfig is invalid.`.
    IllegalParamBgpConfig,
    /// `IllegalParam.BgpGroupLocalAsn`: 400, `VBR BgpGroup localAsn must same with ECR asn.`.
    IllegalParamBgpGroupLocalAsn,
    /// `IllegalParam.CenInstanceId`: 400, `%s`.
    IllegalParamCenInstanceId,
    /// `IllegalParam.ChargeType`: 400, `The param of %s is illegal.`.
    IllegalParamChargeType,
    /// `IllegalParam.CidrBlock`: 400, `The specified CidrBlock is illegal.`.
    IllegalParamCidrBlock,
    /// `IllegalParam.CidrName`: 400, `The param of cidrName is illegal.`.
    IllegalParamCidrName,
    /// `IllegalParam.ClientToken`: 400, `Token verify failed because client token length too long.`.
    IllegalParamClientToken,
    /// `IllegalParam.CompanyName`: 400, `%s`.
    IllegalParamCompanyName,
    /// `IllegalParam.ConflictWithDClass`: 400, `DClass IP can not support.`.
    IllegalParamConflictWithDClass,
    /// `IllegalParam.CrossBorderBandwidth`: 400, `CrossBorder bandwidth error.`.
    IllegalParamCrossBorderBandwidth,
    /// `IllegalParam.Description`: 400, `%s`.
    IllegalParamDescription,
    /// `IllegalParam.DestCidrBlock`: 400, `The destCidrBlock is invalid.`.
    IllegalParamDestCidrBlock,
    /// `IllegalParam.DestinationCidrIp`: 400, `Param DestinationCidrIp illegal.`.
    IllegalParamDestinationCidrIp,
    /// `IllegalParam.DetectMultiplier`: 400, `The specified DetectMultiplier is not in proper range.`.
    IllegalParamDetectMultiplier,
    /// `IllegalParam.DhcpOptionsSetDescription`: 400, `The specified DhcpOptionsSetDescription is invalid.`.
    IllegalParamDhcpOptionsSetDescription,
    /// `IllegalParam.DhcpOptionsSetName`: 400, `The specified DhcpOptionsSetName is invalid.`.
    IllegalParamDhcpOptionsSetName,
    /// `IllegalParam.DomainName`: 400, `The specified DomainName is invalid.`.
    IllegalParamDomainName,
    /// `IllegalParam.DomainNameServers`: 400, `The specified DomainNameServers is invalid.`.
    IllegalParamDomainNameServers,
    /// `IllegalParam.EgressAclEntryId`: 400, `The specified EgressAclEntryId is invalid.`.
    IllegalParamEgressAclEntryId,
    /// `IllegalParam.EnableBgp`: 400, `VPN connection must enable BGP when VPN gateway has enabled BGP.`.
    IllegalParamEnableBgp,
    /// `IllegalParam.EnableIpv6`: 400, `%s`.
    IllegalParamEnableIpv6,
    /// `IllegalParam.GatewayType`: 400, `The param of %s is illegal.`.
    IllegalParamGatewayType,
    /// `IllegalParam.HcRate`: 400, `%s`.
    IllegalParamHcRate,
    /// `IllegalParam.HcSourceIp`: 400, `The specified healthCheck Ip is not valid.`.
    IllegalParamHcSourceIp,
    /// `IllegalParam.HcThreshold`: 400, `%s`.
    IllegalParamHcThreshold,
    /// `IllegalParam.HealthcheckIp`: 400, `Healthcheck ip cannot equal with instance ip.`.
    IllegalParamHealthcheckIp,
    /// `IllegalParam.IDaaSApplicationId`: 400, `The specified IDaaS application Id is not illegal, the application instance needs to be created based on the dedicated SSL VPN template.`.
    IllegalParamIDaaSApplicationId,
    /// `IllegalParam.IngressAclEntryId`: 400, `The specified IngressAclEntryId is invalid.`.
    IllegalParamIngressAclEntryId,
    /// `IllegalParam.InstanceOwner`: 400, `The router instance owener error.`.
    IllegalParamInstanceOwner,
    /// `IllegalParam.InstanceType`: 400, `The specified instance type is invalid. Only ECS instances and network interface are allowed.`.
    IllegalParamInstanceType,
    /// `IllegalParam.InternetChargeType`: 400, `The param of %s is illegal.`.
    IllegalParamInternetChargeType,
    /// `IllegalParam.IpAddress`: 400, `The param of %s is illegal.`.
    IllegalParamIpAddress,
    /// `IllegalParam.IpVersion`: 400, `%s`.
    IllegalParamIpVersion,
    /// `IllegalParam.IpamPool`: 400, `The specified IPAM pool cannot be empty.`.
    IllegalParamIpamPool,
    /// `IllegalParam.Ipv4CidrMask`: 400, `The specified Ipv4CidrMask is illegal.`.
    IllegalParamIpv4CidrMask,
    /// `IllegalParam.Ipv6Address`: 400, `The param of %s is illegal.`.
    IllegalParamIpv6Address,
    /// `IllegalParam.Ipv6Cidr`: 400, `The specified Ipv6CidrBlock is invalid.`.
    IllegalParamIpv6Cidr,
    /// `IllegalParam.Ipv6CidrBlock`: 400, `%s`.
    IllegalParamIpv6CidrBlock,
    /// `IllegalParam.Ipv6CidrType`: 400, `%s`.
    IllegalParamIpv6CidrType,
    /// `IllegalParam.Isp`: 400, `The param of %s is illegal.`.
    IllegalParamIsp,
    /// `IllegalParam.LeaseTime`: 400, `LeaseTime [%s] is illegal.`.
    IllegalParamLeaseTime,
    /// `IllegalParam.LineCode`: 400, `%s`.
    IllegalParamLineCode,
    /// `IllegalParam.LineLabel`: 400, `%s`.
    IllegalParamLineLabel,
    /// `IllegalParam.LineOperator`: 400, `%s`.
    IllegalParamLineOperator,
    /// `IllegalParam.LineSPContactInfo`: 400, `LineSPContactInfo is illegal.`.
    IllegalParamLineSPContactInfo,
    /// `IllegalParam.LineType`: 400, `%s`.
    IllegalParamLineType,
    /// `IllegalParam.LocalAsn`: 400, `The param of LocalAsn is illegal`.
    IllegalParamLocalAsn,
    /// `IllegalParam.LocalBgpIp`: 400, `The specified LocalBgpIp is invalid.`.
    IllegalParamLocalBgpIp,
    /// `IllegalParam.LocalGatewayIp`: 400, `The specified LocalGatewayIp already exists.`.
    IllegalParamLocalGatewayIp,
    /// `IllegalParam.LocalGatewayIpAndMask`: 400, `The LocalGatewayIpAndMask value is invalid.`.
    IllegalParamLocalGatewayIpAndMask,
    /// `IllegalParam.LocalSubnet`: 400, `The specified "LocalSubnet" (%s) is invalid.`.
    IllegalParamLocalSubnet,
    /// `IllegalParam.MinRxInterval`: 400, `The specified MinRxInterval is not in proper range.`.
    IllegalParamMinRxInterval,
    /// `IllegalParam.MinTxInterval`: 400, `The specified MinTxInterval is not in proper range.`.
    IllegalParamMinTxInterval,
    /// `IllegalParam.Mode`: 400, `%s`.
    IllegalParamMode,
    /// `IllegalParam.Name`: 400, `%s`.
    IllegalParamName,
    /// `IllegalParam.NetworkType`: 400, `The param of %s is illegal.`.
    IllegalParamNetworkType,
    /// `IllegalParam.NextHopId`: 400, `Instance not exists or not vpc vm.`.
    IllegalParamNextHopId,
    /// `IllegalParam.NextToken`: 400, `User nextToken is illegal.`.
    IllegalParamNextToken,
    /// `IllegalParam.NextTokenExpired`: 400, `%s`.
    IllegalParamNextTokenExpired,
    /// `IllegalParam.OrderParamComponent`: 400, `Product order param has invalid component.`.
    IllegalParamOrderParamComponent,
    /// `IllegalParam.OwnerAliUid`: 400, `The param of VbrOwnerId is illegal.`.
    IllegalParamOwnerAliUid,
    /// `IllegalParam.OwnerId`: 400, `The specified parameter VSwitchOwnerId is not valid.`.
    IllegalParamOwnerId,
    /// `IllegalParam.PeerAsn`: 400, `The param of PeerAsn is illegal`.
    IllegalParamPeerAsn,
    /// `IllegalParam.PeerGatewayIp`: 400, `The specified PeerGatewayIp already exists.`.
    IllegalParamPeerGatewayIp,
    /// `IllegalParam.PeerLocation`: 400, `%s`.
    IllegalParamPeerLocation,
    /// `IllegalParam.PeeringIpv6SubnetMask`: 400, `The PeeringIpv6SubnetMask value is invalid.`.
    IllegalParamPeeringIpv6SubnetMask,
    /// `IllegalParam.PmCertificateNo`: 400, `%s`.
    IllegalParamPmCertificateNo,
    /// `IllegalParam.PmCertificateType`: 400, `%s`.
    IllegalParamPmCertificateType,
    /// `IllegalParam.PmContactInfo`: 400, `%s`.
    IllegalParamPmContactInfo,
    /// `IllegalParam.PmGender`: 400, `%s`.
    IllegalParamPmGender,
    /// `IllegalParam.PmName`: 400, `%s`.
    IllegalParamPmName,
    /// `IllegalParam.Policy`: 400, `Param Policy illegal.`.
    IllegalParamPolicy,
    /// `IllegalParam.Protocol`: 400, `Param Protocol illegal.`.
    IllegalParamProtocol,
    /// `IllegalParam.Ratio`: 400, `The specified ratio is not valid.`.
    IllegalParamRatio,
    /// `IllegalParam.RegionId`: 400, `The specified regionId is illegal.`.
    IllegalParamRegionId,
    /// `IllegalParam.RemoteSubnet`: 400, `The specified "RemoteSubnet" (%s) is invalid.`.
    IllegalParamRemoteSubnet,
    /// `IllegalParam.ResourceGroupId`: 400, `Invalid ResourceGroupld value.`.
    IllegalParamResourceGroupId,
    /// `IllegalParam.Role`: 400, `The specified Role is invalid.`.
    IllegalParamRole,
    /// `IllegalParam.RouteDest`: 400, `The specified RouteDest is invalid`.
    IllegalParamRouteDest,
    /// `IllegalParam.RouteEntryName`: 400, `The param of %s is illegal.`.
    IllegalParamRouteEntryName,
    /// `IllegalParam.RouteEntryType`: 400, `%s`.
    IllegalParamRouteEntryType,
    /// `IllegalParam.RouteLimit`: 400, `The operation is failed because of bgp group max route entry num quota exceed.`.
    IllegalParamRouteLimit,
    /// `IllegalParam.SecondaryCidrBlock`: 400, `%s`.
    IllegalParamSecondaryCidrBlock,
    /// `IllegalParam.SecondaryCidrMask`: 400, `The specified Secondary CIDR Mask is illegal.`.
    IllegalParamSecondaryCidrMask,
    /// `IllegalParam.SecurityProtectionTypes`: 400, `The param of securityProtectionTypes is illegal.`.
    IllegalParamSecurityProtectionTypes,
    /// `IllegalParam.ServiceLocation`: 400, `The param of serviceLocation is illegal.`.
    IllegalParamServiceLocation,
    /// `IllegalParam.SessionLogDeliveryDestination`: 400, `The specified Delivery Destination is illegal.`.
    IllegalParamSessionLogDeliveryDestination,
    /// `IllegalParam.SessionLogDeliveryType`: 400, `The specified Delivery Type is illegal.`.
    IllegalParamSessionLogDeliveryType,
    /// `IllegalParam.Si`: 400, `%s`.
    IllegalParamSi,
    /// `IllegalParam.SourceCidrIp`: 400, `Param SourceCidrIp is illegal.`.
    IllegalParamSourceCidrIp,
    /// `IllegalParam.Spec`: 400, `%s`.
    IllegalParamSpec,
    /// `IllegalParam.TrafficPath`: 400, `The param of trafficPath is illegal.`.
    IllegalParamTrafficPath,
    /// `IllegalParam.TunnelCidr`: 400, `The specified TunnelCidr is invalid.`.
    IllegalParamTunnelCidr,
    /// `IllegalParam.TunnelId`: 400, `The specified TunnelId is invalid.`.
    IllegalParamTunnelId,
    /// `IllegalParam.UserCidr`: 400, `UserCidr is not a valid or strict address.`.
    IllegalParamUserCidr,
    /// `IllegalParam.VRouterType`: 400, `The VRouterType is not supported.`.
    IllegalParamVRouterType,
    /// `IllegalParam.VSwitchCidrReservationMask`: 400, `The specified VSwitchCidrReservationMask must be at least 2 bits greater than the vSwitch mask.`.
    IllegalParamVSwitchCidrReservationMask,
    /// `IllegalParam.VpcIpv6CidrBlock`: 400, `%s`.
    IllegalParamVpcIpv6CidrBlock,
    /// `IllegalParam.Zone`: 400, `The specified zone is invalid.`.
    IllegalParamZone,
    /// `IllegalParam.ZoneId`: 400, `%s`.
    IllegalParamZoneId,
    /// `IllegalParam.chargeType`: 400, `RouterInterface chargeType different.`.
    IllegalParamDotChargeType,
    /// `IllegalParamFormat`: 400, `IllegalParamFormat`.
    IllegalParamFormat,
    /// `IllegalParamFormat.%s`: 400, `The param format of %s is illegal.`.
    IllegalParamFormatAny,
    /// `IllegalParamFormat.VSwitchCidrReservationCidr`: 400, `The param format of VSwitchCidrReservationCidr is illegal.`.
    IllegalParamFormatVSwitchCidrReservationCidr,
    /// `IllegealParam.NextHopType`: 400, `The parameter NewNextHopType is illegal.`.
    IllegealParamNextHopType,
    /// `IncompleteSignature`: 400, `The signature is incomplete.`.
    IncompleteSignature,
    /// `IncorrcetRouteEntryStatus`: 400, `Some route entry status blocked this operation.`.
    IncorrcetRouteEntryStatus,
    /// `IncorrectBusinessStatus.FlowLog`: 400, `The business status of flowLog is incorrect.`.
    IncorrectBusinessStatusFlowLog,
    /// `IncorrectEipStatus`: 400, `Current elastic IP status does not support this operation`.
    IncorrectEipStatus,
    /// `IncorrectGlobalAccelerationInstanceIdStatus`: 400, `Current GlobalAccelerationInstance status does not support this operation.`.
    IncorrectGlobalAccelerationInstanceIdStatus,
    /// `IncorrectHaVipStatus`: 400, `HaVip can be operated by this action only when it's status is Available or InUse.`.
    IncorrectHaVipStatus,
    /// `IncorrectInstanceStatus`: 400, `Current instance status does not support this operation.`.
    IncorrectInstanceStatus,
    /// `IncorrectOppositeInterfaceInfo`: 400, `Cannot connect on the same router`.
    IncorrectOppositeInterfaceInfo,
    /// `IncorrectOppositeInterfaceInfo.NotSet`: 400, `OppositeInterfaceId/OppositeRouterId/OppositeRouterType/OppositeInterfaceOwnerId must be all set.`.
    IncorrectOppositeInterfaceInfoNotSet,
    /// `IncorrectRIStatus`: 400, `RouterInterface can be operated by this action only when it's status is Inactive.`.
    IncorrectRIStatus,
    /// `IncorrectRole.NotInitiatingSide`: 400, `The specified RouterInterface is not InitiatingSide.`.
    IncorrectRoleNotInitiatingSide,
    /// `IncorrectRouteEntryStatus`: 400, `Some route entry status blocked this operation.`.
    IncorrectRouteEntryStatus,
    /// `IncorrectRouteTableStatus`: 404, `The current status of the route table does not support this operation.`.
    IncorrectRouteTableStatus,
    /// `IncorrectRouteTableStatus.RouteEntryExist`: 400, `You cannot delete the specified route table because it still has custom route entry.`.
    IncorrectRouteTableStatusRouteEntryExist,
    /// `IncorrectRouteTableType`: 400, `Route table can be deleted by this action only when it's type is custom.`.
    IncorrectRouteTableType,
    /// `IncorrectStatus`: 400, `RouterInterface can be operated by this action only when it's status is Inactive.`.
    IncorrectStatus,
    /// `IncorrectStatus.AccessPoint`: 400, `%s`.
    IncorrectStatusAccessPoint,
    /// `IncorrectStatus.BgpPeer`: 400, `Invalid BgpPeer status cannot operate.`.
    IncorrectStatusBgpPeer,
    /// `IncorrectStatus.CbwpModifying`: 400, `Cbwp Modifying status is invalid.`.
    IncorrectStatusCbwpModifying,
    /// `IncorrectStatus.CenRelation`: 400, `The status of Vpc in Cen is incorrect.`.
    IncorrectStatusCenRelation,
    /// `IncorrectStatus.CenStatus`: 400, `Cen status must not be middle status.`.
    IncorrectStatusCenStatus,
    /// `IncorrectStatus.CidrReservation`: 400, `The status of the CIDR reservation is incorrect.`.
    IncorrectStatusCidrReservation,
    /// `IncorrectStatus.DhcpOptionsSet`: 400, `The DhcpOptionsSet status does not support this operation.`.
    IncorrectStatusDhcpOptionsSet,
    /// `IncorrectStatus.EgressOnlyRule`: 400, `%s`.
    IncorrectStatusEgressOnlyRule,
    /// `IncorrectStatus.Eip`: 400, `Eip status error.`.
    IncorrectStatusEip,
    /// `IncorrectStatus.ForwardEntry`: 400, `The status of %s [%s] is incorrect.`.
    IncorrectStatusForwardEntry,
    /// `IncorrectStatus.GatewayRouteTable`: 400, `The status of %s [%s] is incorrect.`.
    IncorrectStatusGatewayRouteTable,
    /// `IncorrectStatus.Ip`: 400, `The status of ip is incorrect.`.
    IncorrectStatusIp,
    /// `IncorrectStatus.Ipv4Gateway`: 400, `The status of %s [%s] is incorrect.`.
    IncorrectStatusIpv4Gateway,
    /// `IncorrectStatus.Ipv6Address`: 400, `The IPv6 address of the specified next hop is being assigned or deleted.`.
    IncorrectStatusIpv6Address,
    /// `IncorrectStatus.Ipv6Gateway`: 400, `The status of %s [%s] is incorrect.`.
    IncorrectStatusIpv6Gateway,
    /// `IncorrectStatus.Ipv6Instance`: 400, `The status of %s [%s] is incorrect.`.
    IncorrectStatusIpv6Instance,
    /// `IncorrectStatus.Ipv6InternetBandwidth`: 400, `%s`.
    IncorrectStatusIpv6InternetBandwidth,
    /// `IncorrectStatus.MultiScopeRiRouteEntry`: 400, `MultiScope ri status must not in idle.`.
    IncorrectStatusMultiScopeRiRouteEntry,
    /// `IncorrectStatus.NATGW`: 400, `NATGW status is invalid.`.
    IncorrectStatusNatgw,
    /// `IncorrectStatus.NatGateway`: 400, `%s`.
    IncorrectStatusNatGateway,
    /// `IncorrectStatus.NatIp`: 400, `The status of %s [%s] is incorrect.`.
    IncorrectStatusNatIp,
    /// `IncorrectStatus.NextHop`: 400, `The status of %s [%s] is incorrect.`.
    IncorrectStatusNextHop,
    /// `IncorrectStatus.PhysicalConnection`: 400, `%s`.
    IncorrectStatusPhysicalConnection,
    /// `IncorrectStatus.PhysicalConnectionLOA`: 400, `%s`.
    IncorrectStatusPhysicalConnectionLOA,
    /// `IncorrectStatus.PrefixList`: 400, `The status of prefixList is incorrect.`.
    IncorrectStatusPrefixList,
    /// `IncorrectStatus.PublicIpAddressPool`: 400, `The status of PublicIpAddressPool is incorrect.`.
    IncorrectStatusPublicIpAddressPool,
    /// `IncorrectStatus.ResourceStatus`: 400, `Resource status is abnormal for renew.`.
    IncorrectStatusResourceStatus,
    /// `IncorrectStatus.RouteEntry`: 400, `Specified routeEntry status error.`.
    IncorrectStatusRouteEntry,
    /// `IncorrectStatus.RouteTable`: 404, `The status of the specified route table is incorrect.`.
    IncorrectStatusRouteTable,
    /// `IncorrectStatus.RouteTableStatus`: 400, `%s`.
    IncorrectStatusRouteTableStatus,
    /// `IncorrectStatus.RouterEntry`: 400, `The status of %s [%s] is incorrect.`.
    IncorrectStatusRouterEntry,
    /// `IncorrectStatus.RouterInterface`: 400, `The specified RouterInterface status is invalid.`.
    IncorrectStatusRouterInterface,
    /// `IncorrectStatus.SnatEntry`: 400, `%s`.
    IncorrectStatusSnatEntry,
    /// `IncorrectStatus.SystemPrefixList`: 400, `This is not allowed to operate system prefixList.`.
    IncorrectStatusSystemPrefixList,
    /// `IncorrectStatus.VSWITCH`: 400, `The status of VSWITCH is incorrect.`.
    IncorrectStatusVswitch,
    /// `IncorrectStatus.VSwitch`: 400, `The specified vSwitch status is invalid.`.
    IncorrectStatusVSwitch,
    /// `IncorrectStatus.VirtualBorderRouter`: 400, `%s`.
    IncorrectStatusVirtualBorderRouter,
    /// `IncorrectStatus.VirtualPhysicalConnection`: 400, `The status of PhysicalConnection [%s] is incorrect.`.
    IncorrectStatusVirtualPhysicalConnection,
    /// `IncorrectStatus.Vpc`: 400, `%s`.
    IncorrectStatusVpc,
    /// `IncorrectStatus.VpcDhcpOptionsSet`: 400, `The dhcpOptionsSet status of VPC does not support this operation.`.
    IncorrectStatusVpcDhcpOptionsSet,
    /// `IncorrectStatus.VpcDhcpStatus`: 400, `The DhcpOptionsSet status of vpc  does not support this operation.`.
    IncorrectStatusVpcDhcpStatus,
    /// `IncorrectStatus.VpcPeer`: 400, `The status of %s [%s] is incorrect.`.
    IncorrectStatusVpcPeer,
    /// `IncorrectStatus.VpcRouteEntry`: 400, `The status of the specified routeEntry is invalid.`.
    IncorrectStatusVpcRouteEntry,
    /// `IncorrectStatus.Vswitch`: 400, `The status of %s [%s] is incorrect.`.
    IncorrectStatusDotVswitch,
    /// `IncorrectStatus.cbnStatus`: 400, `Current CBN status does not support this operation.`.
    IncorrectStatusCbnStatus,
    /// `IncorrectStatus.flowlog`: 400, `Invalid flowlog status.`.
    IncorrectStatusFlowlog,
    /// `IncorrectVSwitchId`: 404, `Specified vSwtich instance is not found during access authentication.`.
    IncorrectVSwitchId,
    /// `IncorrectVSwitchStatus`: 404, `The current status of the virtual switch does not support this operation.`.
    IncorrectVSwitchStatus,
    /// `IncorrectVpcStatus`: 400, `Current VPC status does not support this operation.`.
    IncorrectVpcStatus,
    /// `IncorretForwardEntryStatus`: 400, `Some Forward entry status blocked this operation..`.
    IncorretForwardEntryStatus,
    /// `IncorretSnatEntryStatus`: 400, `Some Snat entry status blocked this operation..`.
    IncorretSnatEntryStatus,
    /// `IncorretStatus.BgpPeer`: 404, `The specified BgpPeer status is not stable, can not operate.`.
    IncorretStatusBgpPeer,
    /// `IncorretStatus.ForwardEntry`: 400, `The Specified forwardEntry is not stable status, can not operation`.
    IncorretStatusForwardEntry,
    /// `Instance.NotExist`: 400, `The instance is not exist.`.
    InstanceNotExist,
    /// `InstanceIdLength.Exceed`: 400, `InstanceId length is exceed`.
    InstanceIdLengthExceed,
    /// `InstanceType.Invalid`: 400, `InstanceType is not null`.
    InstanceTypeInvalid,
    /// `InstanceType.NotSupport`: 400, `The instance type is invalid.`.
    InstanceTypeNotSupport,
    /// `InsufficientBalance`: 400, `Your account does not have enough balance.`.
    InsufficientBalance,
    /// `InsufficientBalance.Eip`: 400, `Your account does not have enough balance.`.
    InsufficientBalanceEip,
    /// `Internal.Error`: 500, `The request processing has failed due to some unknown error, exception or failure.`.
    InternalDotError,
    /// `InternalError`: 500, `The request processing has failed due to some unknown error.`.
    InternalError,
    /// `Invalid.DirectEip.BindType`: 400, `The direct eip can be only associated with eni.`.
    InvalidDirectEipBindType,
    /// `Invalid.Function.NotSupported`: 400, `Multi-IP function is under test, the region or uid is not supported.`.
    InvalidFunctionNotSupported,
    /// `Invalid.Grant`: 400, `Can not grant to other owner cen.`.
    InvalidGrant,
    /// `Invalid.NotExist`: 404, `witch mask rule not exists.`.
    InvalidNotExist,
    /// `Invalid.Status`: 400, `The device or interface status invalid, or has been used..`.
    InvalidDotStatus,
    /// `Invalid.natgwNotExist`: 400, `The specified natgateway not exist.`.
    InvalidNatgwNotExist,
    /// `InvalidAccessDeviceId.NotFound`: 400, `There is no Access_Device_Id in our records`.
    InvalidAccessDeviceIdNotFound,
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
    /// `InvalidAccessPointType.NotSupport`: 400, `Invalid access point type.`.
    InvalidAccessPointTypeNotSupport,
    /// `InvalidAccount.NotFound`: 400, `The specified account is not exists.`.
    InvalidAccountNotFound,
    /// `InvalidAction`: 400, `The VPC has been connected to the classic network ECS. Please cancel the connection before proceeding.`.
    InvalidAction,
    /// `InvalidAction.Denied`: 400, `Action is denied due to unfinished Eip configuration modification.`.
    InvalidActionDenied,
    /// `InvalidAction.NotFound`: 404, `The action does not exist.`.
    InvalidActionNotFound,
    /// `InvalidAliuid`: 400, `Invalid Aliuid.`.
    InvalidAliuid,
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
    /// `InvalidBandwidth.Malformed`: 400, `The specified Bandwidth is invalid.`.
    InvalidBandwidthMalformed,
    /// `InvalidBandwidth.NotEnough`: 400, `Bandwidth not enough.`.
    InvalidBandwidthNotEnough,
    /// `InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw`: 400, `The bandwidth is out of max traffic binded on natgw.`.
    InvalidBandwidthOutOfMaxTrafficBindedOnNatgw,
    /// `InvalidBandwidth.ValueNotSupported`: 400, `The specified Bandwidth is not supported.`.
    InvalidBandwidthValueNotSupported,
    /// `InvalidBandwidthPackage.NotExist`: 400, `Eip bandwidth package not exist.`.
    InvalidBandwidthPackageNotExist,
    /// `InvalidBandwidthPackageId.NotFound`: 404, `The specified bandwidthPackageId does not exist in our records.`.
    InvalidBandwidthPackageIdNotFound,
    /// `InvalidBandwidthPackageIdNumber.NotSupported`: 400, `The number of BandwidthPackageIds exceeds the limit.`.
    InvalidBandwidthPackageIdNumberNotSupported,
    /// `InvalidBgpAuthkey.Malformed`: 400, `Specified Bgp Group authkey is not valid.`.
    InvalidBgpAuthkeyMalformed,
    /// `InvalidBgpDescription.Malformed`: 400, `Specified Bgp Group description is not valid.`.
    InvalidBgpDescriptionMalformed,
    /// `InvalidBgpDiscription.Malformed`: 400, `Specified Bgp Group description is not valid.`.
    InvalidBgpDiscriptionMalformed,
    /// `InvalidBgpGroup`: 400, `bgp group not exists`.
    InvalidBgpGroup,
    /// `InvalidBgpGroup.LocalAsnInvalid`: 400, `The specified BgpGroup LocalAsn is invalid, only support 64512 to 65534 or 4200000000 to 4294967294, but cannot be 65025.`.
    InvalidBgpGroupLocalAsnInvalid,
    /// `InvalidBgpName.Malformed`: 400, `Specified Bgp Group name is not valid.`.
    InvalidBgpNameMalformed,
    /// `InvalidBgpPeer.NotFound`: 400, `Bgp peer not found.`.
    InvalidBgpPeerNotFound,
    /// `InvalidBgpPeerId.NotFound`: 404, `The specified BgpPeerId does not exit in our records.`.
    InvalidBgpPeerIdNotFound,
    /// `InvalidBindInstance.NotFound`: 404, `The specified bind instance does not exist.`.
    InvalidBindInstanceNotFound,
    /// `InvalidBindingStatus`: 400, `The eip binding status invalid.`.
    InvalidBindingStatus,
    /// `InvalidBindingStatus.RouteTable`: 404, `The specified virtual switch and route table does not bind`.
    InvalidBindingStatusRouteTable,
    /// `InvalidCIDRBlock.Duplicate`: 400, `Specified CIDR block is already exists.`.
    InvalidCIDRBlockDuplicate,
    /// `InvalidChargeType.ValueNotSupported`: 400, `The specified ChargeType is not supported.`.
    InvalidChargeTypeValueNotSupported,
    /// `InvalidCidrBlock`: 400, `Specified CIDR block is already exists.`.
    InvalidCidrBlock,
    /// `InvalidCidrBlock.Malformed`: 400, `Specified CIDR block is not valid.`.
    InvalidCidrBlockMalformed,
    /// `InvalidCidrBlock.Overlapped`: 400, `Specified CIDR block overlapped with other subnets.`.
    InvalidCidrBlockOverlapped,
    /// `InvalidCircuitCode.Malformed`: 400, `The specified CircuitCode is not valid.`.
    InvalidCircuitCodeMalformed,
    /// `InvalidCirdrBlock.MaskLength`: 400, `Specified CIDR block is not valid .`.
    InvalidCirdrBlockMaskLength,
    /// `InvalidCommodity.NotFound`: 400, `Commodity is not exist.`.
    InvalidCommodityNotFound,
    /// `InvalidCommonBandwidthPackageId.NotFound`: 400, `The specified BandwidthPackageId is not found.`.
    InvalidCommonBandwidthPackageIdNotFound,
    /// `InvalidComponent.EipBandwidthMax`: 400, `The eip_bandwidth_max component is invalid.`.
    InvalidComponentEipBandwidthMax,
    /// `InvalidConnectionType.MalFormed`: 400, `Connection type must be vpc2vpc or vbr2vpc.`.
    InvalidConnectionTypeMalFormed,
    /// `InvalidConstructionTime.Malformed`: 400, `%s`.
    InvalidConstructionTimeMalformed,
    /// `InvalidCustomerGatewayInstanceId.NotFound`: 404, `The specified customer gateway instance id does not exist.`.
    InvalidCustomerGatewayInstanceIdNotFound,
    /// `InvalidDescription`: 400, `The description is not valid`.
    InvalidDescription,
    /// `InvalidDescription.Malformed`: 400, `The specifid ? Description? is not valid.`.
    InvalidDescriptionMalformed,
    /// `InvalidDestCidrBlock.Malformed`: 400, `Specified dstCidrBlock is not valid.`.
    InvalidDestCidrBlockMalformed,
    /// `InvalidDestinationCidrBlock`: 400, `The specified destinationCidrBlock must not included in black list cidr.`.
    InvalidDestinationCidrBlock,
    /// `InvalidDhcpOptionsSetId.NotFound`: 400, `The specified dhcpOptionsSetId does not exist.`.
    InvalidDhcpOptionsSetIdNotFound,
    /// `InvalidDomainNameServers.Malformed`: 400, `The specified format of DomainNameServers is invalid.`.
    InvalidDomainNameServersMalformed,
    /// `InvalidEIPStatus.BizDisabled`: 400, `The EIP has been locked.`.
    InvalidEIPStatusBizDisabled,
    /// `InvalidEip.EipQuotaExceeded`: 400, `The specified eni assigned eip is more than privateIp.`.
    InvalidEipEipQuotaExceeded,
    /// `InvalidEipAddressName.Malformed`: 400, `The specified Name is not valid.`.
    InvalidEipAddressNameMalformed,
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
    /// `InvalidHaVip.Exist`: 404, `haVip already bind exist.`.
    InvalidHaVipExist,
    /// `InvalidHaVip.NotFound`: 400, `The specified HaVip does not exist in the specified region.`.
    InvalidHaVipNotFound,
    /// `InvalidHaVipId.NotFound`: 404, `The specified HaVip does not exist in the specified region.`.
    InvalidHaVipIdNotFound,
    /// `InvalidHdMonitorStatus`: 400, `Current instance status is not valid for this action.`.
    InvalidHdMonitorStatus,
    /// `InvalidHealthCheckIP.Malformd`: 400, `Healthcheck sourceip or targetip is not valid.`.
    InvalidHealthCheckIPMalformd,
    /// `InvalidIAssociatedInstanceType.ValueNotSupported`: 400, `The specified value of AssociatedInstanceType is not supported.`.
    InvalidIAssociatedInstanceTypeValueNotSupported,
    /// `InvalidIDaaSApplicationId.NotFound`: 404, `The specified IDaaS application Id does not exist.`.
    InvalidIDaaSApplicationIdNotFound,
    /// `InvalidIDaaSInstanceId.NotFound`: 404, `The specified IDaaS instance ID does not exist.`.
    InvalidIDaaSInstanceIdNotFound,
    /// `InvalidIP.IpInSnatPool`: 400, `Multi ip in snat pool cannot remove ip from bandwidth package.`.
    InvalidIPIpInSnatPool,
    /// `InvalidIP.Malformed`: 400, `Ip malformed.`.
    InvalidIPMalformed,
    /// `InvalidIPAddress.AlreadyInUse`: 400, `The specified IPAddress is already used by other resource.`.
    InvalidIPAddressAlreadyInUse,
    /// `InvalidIPAddress.AlreadyUsed`: 400, `The specified IPAddress is already used by other resource.`.
    InvalidIPAddressAlreadyUsed,
    /// `InvalidIPAddress.Malformed`: 400, `The specified IPAddress is not a valid or strict address.`.
    InvalidIPAddressMalformed,
    /// `InvalidIPAddress.NotAvailable`: 400, `The specified IPAddress is not available because it is a system reserved IPAddress.`.
    InvalidIPAddressNotAvailable,
    /// `InvalidIPAddress.OutOfRange`: 400, `The specified IPAddress is out of VSwitch CIDR.`.
    InvalidIPAddressOutOfRange,
    /// `InvalidIPAddress.OutOfVswCIDR`: 400, `The specified IPAddress is out of VSwitch CIDR.`.
    InvalidIPAddressOutOfVswCIDR,
    /// `InvalidInstanId.NotFound`: 404, `Specified instance does not exist.`.
    InvalidInstanIdNotFound,
    /// `InvalidInstance.NotExist`: 400, `Bind instance data not exist`.
    InvalidInstanceNotExist,
    /// `InvalidInstance.NotFound`: 400, `%s`.
    InvalidInstanceNotFound,
    /// `InvalidInstance.StatusError`: 400, `The router instance status error.`.
    InvalidInstanceStatusError,
    /// `InvalidInstanceId`: 400, `Instance does not exist.`.
    InvalidInstanceId,
    /// `InvalidInstanceId.NotFound`: 400, `The specfied instance is not existed.`.
    InvalidInstanceIdNotFound,
    /// `InvalidInstanceIds.NotFound`: 400, `The instanceIds are not found`.
    InvalidInstanceIdsNotFound,
    /// `InvalidInstanceOwner.Error`: 400, `The router instance owener error.`.
    InvalidInstanceOwnerError,
    /// `InvalidInstanceType.NotFound`: 400, `The instance type is not found`.
    InvalidInstanceTypeNotFound,
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
    /// `InvalidIpInstanceId.Malformed`: 400, `The specified IpInstanceId is invalid.`.
    InvalidIpInstanceIdMalformed,
    /// `InvalidIpInstanceId.NotFound`: 404, `The specified Eip InstanceId does not exist in our records.`.
    InvalidIpInstanceIdNotFound,
    /// `InvalidIpStatus.HasBeenUsedByForwardEntry`: 400, `The specified address has been used by forwardTable.`.
    InvalidIpStatusHasBeenUsedByForwardEntry,
    /// `InvalidIpStatus.HasBeenUsedBySnatTable`: 400, `The removed ip address has been used by snat table.`.
    InvalidIpStatusHasBeenUsedBySnatTable,
    /// `InvalidIpv6AddressId.NotFound`: 400, `The specified resource of %s is not found.`.
    InvalidIpv6AddressIdNotFound,
    /// `InvalidIpv6CidrBlock.Malformed`: 400, `Specified Ipv6CidrBlock is not valid.`.
    InvalidIpv6CidrBlockMalformed,
    /// `InvalidIpv6CidrBlock.NotFound`: 400, `%s`.
    InvalidIpv6CidrBlockNotFound,
    /// `InvalidIpv6Gateway.NotFound`: 400, `%s`.
    InvalidIpv6GatewayNotFound,
    /// `InvalidIpv6GatewayId.NotFound`: 400, `%s`.
    InvalidIpv6GatewayIdNotFound,
    /// `InvalidIpv6Instance.NotFound`: 400, `The specified Ipv6AddressId or Ipv6InternetBandwidthId is not found.`.
    InvalidIpv6InstanceNotFound,
    /// `InvalidIpv6ULACidrBlock.Malformed`: 400, `%s`.
    InvalidIpv6ULACidrBlockMalformed,
    /// `InvalidLineOperator.Malformd`: 400, `The LineOperator provided was invalid.`.
    InvalidLineOperatorMalformd,
    /// `InvalidLoadBalancerId.NotFound`: 400, `LoadBalancerId does not exist.`.
    InvalidLoadBalancerIdNotFound,
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
    /// `InvalidNatGateway.NotFound`: 400, `Natgateway not exist.`.
    InvalidNatGatewayNotFound,
    /// `InvalidNatGatewayDescription.MalFormed`: 400, `NatGateway description is not valid.`.
    InvalidNatGatewayDescriptionMalFormed,
    /// `InvalidNatGatewayId.NotFound`: 400, `The NatGatewayId not exist.`.
    InvalidNatGatewayIdNotFound,
    /// `InvalidNatGatewayName.MalFormed`: 400, `NatGateway name is not valid.`.
    InvalidNatGatewayNameMalFormed,
    /// `InvalidNetworkAcl.NotFound`: 400, `The special Network Acl is not found.`.
    InvalidNetworkAclNotFound,
    /// `InvalidNetworkInterface.NotFound`: 400, `The network interface is not found on the attachment.`.
    InvalidNetworkInterfaceNotFound,
    /// `InvalidNetworkInterfaceId.NotFound`: 400, `The network interface is not found.`.
    InvalidNetworkInterfaceIdNotFound,
    /// `InvalidNextHop`: 400, `Specified nexthop and nexthop list cannot both null.`.
    InvalidNextHop,
    /// `InvalidNextHop.NotFound`: 400, `Specified next hop does not exist.`.
    InvalidNextHopNotFound,
    /// `InvalidNextHopId.NotFound`: 404, `Specified next hop does not exist.`.
    InvalidNextHopIdNotFound,
    /// `InvalidNextHopList.Size`: 400, `Nexthop list size should be between 2 and 16`.
    InvalidNextHopListSize,
    /// `InvalidNextHopType`: 400, `Specified parameter "NextHopType" is not valid`.
    InvalidNextHopType,
    /// `InvalidNexthop`: 400, `The Specified nexthop illegal.`.
    InvalidNexthop,
    /// `InvalidNexthop.DirectEni`: 400, `The direct Eni cannot be nexthop.`.
    InvalidNexthopDirectEni,
    /// `InvalidNexthop.NotFound`: 400, `VRouterEntry nexthop does not exist.`.
    InvalidNexthopNotFound,
    /// `InvalidNexthop.UnsupportedEniBizType`: 400, `The biz type of NetworkInterface is illegal.`.
    InvalidNexthopUnsupportedEniBizType,
    /// `InvalidNexthopListSize`: 400, `nexthop size is illegal. Must be between 2 and 4.`.
    InvalidNexthopListSize,
    /// `InvalidNexthopTypeAndList.BothNotNull`: 400, `both nexthopType and nextHopList are not null.`.
    InvalidNexthopTypeAndListBothNotNull,
    /// `InvalidNexthopTypeAndList.BothNull`: 400, `both nexthopType and nextHopList are null.`.
    InvalidNexthopTypeAndListBothNull,
    /// `InvalidNicOrVm.NotFound`: 400, `Bind nic or vm not exist.`.
    InvalidNicOrVmNotFound,
    /// `InvalidOperation.DeletionProtection`: 400, `The instance cannnot delete because of deletion protecion.`.
    InvalidOperationDeletionProtection,
    /// `InvalidOperation.OperationNotAllowedInState`: 400, `The specified VirutalBorderRouter is in invalid state.`.
    InvalidOperationOperationNotAllowedInState,
    /// `InvalidOperation.RouterInterfaceNotDeleted`: 400, `The specified VirutalBorderRouter still has routerInterface.`.
    InvalidOperationRouterInterfaceNotDeleted,
    /// `InvalidOpposite.NotFound`: 400, `The opposite does not exist.`.
    InvalidOppositeNotFound,
    /// `InvalidOppositeRegionId.NotFound`: 400, `The OppositeRegionId provided does not exist in our records.`.
    InvalidOppositeRegionIdNotFound,
    /// `InvalidOppositeRouterType`: 400, `nexthop list cannot only contain router interface whose opposite router interface is on vbr.`.
    InvalidOppositeRouterType,
    /// `InvalidOppositeRouterType.ValueNotSupported`: 400, `The specified OppositeRouterType is not valid.`.
    InvalidOppositeRouterTypeValueNotSupported,
    /// `InvalidParam`: 400, `The Ecmp routerEntry with router interfaces local vgw vip not match.`.
    InvalidParam,
    /// `InvalidParam.AvailableZoneId`: 400, `The specified AvailableZoneId did not retrieve the corresponding cluster IP address.`.
    InvalidParamAvailableZoneId,
    /// `InvalidParam.ModifyRouterInterface`: 400, `Modify routerinterface param invalide`.
    InvalidParamModifyRouterInterface,
    /// `InvalidParam.NotFound`: 400, `Parameter must not be null,uid, bid,regionNo, remoteRegionNo, routerId or accessPointId`.
    InvalidParamNotFound,
    /// `InvalidParam.NotNull`: 400, `The parameter must not be null.`.
    InvalidParamNotNull,
    /// `InvalidParameter`: 400, `A parameter is not valid.`.
    InvalidParameter,
    /// `InvalidParameter.Action`: 404, `This vpc feature is not supported in this region`.
    InvalidParameterAction,
    /// `InvalidParameter.Bandwidth`: 400, `The specified bandwidth is not valid.`.
    InvalidParameterBandwidth,
    /// `InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport`: 400, `The specified ISP of BandwidthPackage is not valid.`.
    InvalidParameterBandwidthPackageNIspValueNotSupport,
    /// `InvalidParameter.BindingInstanceRegion`: 400, `The specified BindingInstanceRegion is not supported.`.
    InvalidParameterBindingInstanceRegion,
    /// `InvalidParameter.Description.Malformed`: 400, `The specified Description is not valid.`.
    InvalidParameterDescriptionMalformed,
    /// `InvalidParameter.EniInstanceId`: 400, `%s`.
    InvalidParameterEniInstanceId,
    /// `InvalidParameter.InstanceTypeNotSupport`: 400, `The specified instance type is not support.`.
    InvalidParameterInstanceTypeNotSupport,
    /// `InvalidParameter.InvalidChargeType`: 400, `The specified chargeType is not valid.`.
    InvalidParameterInvalidChargeType,
    /// `InvalidParameter.Mismatch`: 400, `Specified elastic IP address and ECS instance are not in the same region.`.
    InvalidParameterMismatch,
    /// `InvalidParameter.Name.Malformed`: 400, `The specified Name is not valid.`.
    InvalidParameterNameMalformed,
    /// `InvalidParameter.RouteTableName.Malformed`: 400, `The specified route table name is not valid.`.
    InvalidParameterRouteTableNameMalformed,
    /// `InvalidParameter.SnatIp`: 400, `Ip semgment must be subnet cidr.`.
    InvalidParameterSnatIp,
    /// `InvalidParameter.Spec.ValueNotSupported`: 400, `The specified Spec is not valid.`.
    InvalidParameterSpecValueNotSupported,
    /// `InvalidParameter.TagKey`: 400, `The specified parameter TagKey is invalid.`.
    InvalidParameterTagKey,
    /// `InvalidParameter.TagValue`: 400, `The specified parameter TagValue is invalid.`.
    InvalidParameterTagValue,
    /// `InvalidParameter.TooMany`: 400, `monitor parameter too many data required.`.
    InvalidParameterTooMany,
    /// `InvalidParameter.VpnConnectionName`: 400, `The specified vpn connection name is invalid.`.
    InvalidParameterVpnConnectionName,
    /// `InvalidParams.AlreadyExists`: 400, `bgp network already exists`.
    InvalidParamsAlreadyExists,
    /// `InvalidParams.NotFound`: 400, `vpc instance not found`.
    InvalidParamsNotFound,
    /// `InvalidParams.NotNull`: 400, `parameter must not null.`.
    InvalidParamsNotNull,
    /// `InvalidParams.PeerIpAddressInUse`: 400, `peer ip address in use ,cannot create bgp peer.`.
    InvalidParamsPeerIpAddressInUse,
    /// `InvalidParams.PeerIpAddressMustPointOut`: 400, `vbr has 0 or more than 1 subif ,point out peerIpAddress.`.
    InvalidParamsPeerIpAddressMustPointOut,
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
    /// `InvalidPhysicalConnectionBandwidth.Malformed`: 400, `Specified PhysicalConnection Bandwidth is not valid.`.
    InvalidPhysicalConnectionBandwidthMalformed,
    /// `InvalidPhysicalConnectionBusinessStatus`: 400, `invalid physical connection business status.`.
    InvalidPhysicalConnectionBusinessStatus,
    /// `InvalidPhysicalConnectionChargeType.Malformed`: 400, `Specified Physical Connection ChargeType is not valid.`.
    InvalidPhysicalConnectionChargeTypeMalformed,
    /// `InvalidPhysicalConnectionId.NotEnabled`: 400, `The specified PhysicalConnectionId is not in Enabled state.`.
    InvalidPhysicalConnectionIdNotEnabled,
    /// `InvalidPhysicalConnectionId.NotFound`: 400, `The specified PhysicalConnectionId is not found.`.
    InvalidPhysicalConnectionIdNotFound,
    /// `InvalidPhysicalConnectionId.NotMatched`: 400, `instance id not matched.`.
    InvalidPhysicalConnectionIdNotMatched,
    /// `InvalidPhysicalConnectionOperator.Malformed`: 400, `Specified PhysicalConnection Operator is not valid.`.
    InvalidPhysicalConnectionOperatorMalformed,
    /// `InvalidPhysicalConnectionPeriod.Malformed`: 400, `Specified Physical Connection Period is not valid.`.
    InvalidPhysicalConnectionPeriodMalformed,
    /// `InvalidPhysicalConnectionPortType.Malformed`: 400, `Specified PhysicalConnection PortType is not valid.`.
    InvalidPhysicalConnectionPortTypeMalformed,
    /// `InvalidPhysicalConnectionPricingCycle.Malformed`: 400, `Specified Physical Connection PricingCycle is not valid.`.
    InvalidPhysicalConnectionPricingCycleMalformed,
    /// `InvalidPortType.Malformd`: 400, `The PortType provided was invalid.`.
    InvalidPortTypeMalformd,
    /// `InvalidPortType.NotFound`: 400, `Specified port type is not found.`.
    InvalidPortTypeNotFound,
    /// `InvalidPrice.NotFound`: 400, `Pricing plan result not found.`.
    InvalidPriceNotFound,
    /// `InvalidProductForm.MalFormed`: 400, `Product form must be routerinterface or expressconnect.`.
    InvalidProductFormMalFormed,
    /// `InvalidProtocal.ValueNotSupported`: 400, `The specified IpProtocol does not support.`.
    InvalidProtocalValueNotSupported,
    /// `InvalidRedundantPhysicalConnection`: 400, `redundant physical connection doesn't belong to current user.`.
    InvalidRedundantPhysicalConnection,
    /// `InvalidRedundantPhysicalConnectionId.NotFound`: 400, `The RedundantPhysicalConnectionId does not found.`.
    InvalidRedundantPhysicalConnectionIdNotFound,
    /// `InvalidRedundantPhysicalConnectionStatus`: 400, `invalid redundant physical connection status.`.
    InvalidRedundantPhysicalConnectionStatus,
    /// `InvalidRegion.Malformed`: 400, `Specified RegionId is not vaild.`.
    InvalidRegionMalformed,
    /// `InvalidRegion.NotSupport`: 400, `The specified region does not support.`.
    InvalidRegionNotSupport,
    /// `InvalidRegionId.NotFound`: 404, `The specified RegionId does not exist in our records.`.
    InvalidRegionIdNotFound,
    /// `InvalidRegionId.NotSupport`: 404, `The RegionId provided does not support in our records.`.
    InvalidRegionIdNotSupport,
    /// `InvalidRemovedIpAddresses.NotFound`: 400, `Some of remove ip is not natPublicIp.`.
    InvalidRemovedIpAddressesNotFound,
    /// `InvalidResource.BindingExist`: 400, `The binding instance has been binded.`.
    InvalidResourceBindingExist,
    /// `InvalidResource.NotBinding`: 400, `The resource has not been binded.`.
    InvalidResourceNotBinding,
    /// `InvalidResource.NotFound`: 400, `The binding instance is not found.`.
    InvalidResourceNotFound,
    /// `InvalidResource.VpcError`: 400, `The network acl and resource not in same vpc.`.
    InvalidResourceVpcError,
    /// `InvalidResourceGroupId`: 400, `The specified ResourceGroupId does not exist.`.
    InvalidResourceGroupId,
    /// `InvalidResourceGroupId.NotFound`: 400, `The Specified ResourceGroupId not exists.`.
    InvalidResourceGroupIdNotFound,
    /// `InvalidResourceId.NotFound`: 400, `This resourceId already has flowlog instance existed.`.
    InvalidResourceIdNotFound,
    /// `InvalidResourceType.NotFound`: 400, `Resource type no the same.`.
    InvalidResourceTypeNotFound,
    /// `InvalidRole.Malformed`: 400, `role must be InitiatingSide or AcceptingSide.`.
    InvalidRoleMalformed,
    /// `InvalidRole.ValueNotSupported`: 400, `The specified Role is not valid.`.
    InvalidRoleValueNotSupported,
    /// `InvalidRouteEntry`: 400, `Specified routeEntry not exist.`.
    InvalidRouteEntry,
    /// `InvalidRouteEntry.Duplicate`: 400, `The route entry already exist.`.
    InvalidRouteEntryDuplicate,
    /// `InvalidRouteEntry.NotFound`: 400, `Route entry not exists.`.
    InvalidRouteEntryNotFound,
    /// `InvalidRouteEntryId.NotFound`: 400, `Specified RouteEntryId does not exist.`.
    InvalidRouteEntryIdNotFound,
    /// `InvalidRouteEntryName.Malformed`: 400, `Specified RouteEntry name is not valid.`.
    InvalidRouteEntryNameMalformed,
    /// `InvalidRouteEntrySize`: 400, `The Specified routerEntry size not legal.`.
    InvalidRouteEntrySize,
    /// `InvalidRouteTable.NotFound`: 400, `%s`.
    InvalidRouteTableNotFound,
    /// `InvalidRouteTableId.NotFound`: 404, `Specified route table does not exist.`.
    InvalidRouteTableIdNotFound,
    /// `InvalidRouterId.AttacedToCEN`: 404, `Can not create ri when attaced to CEN.`.
    InvalidRouterIdAttacedToCEN,
    /// `InvalidRouterId.NotFound`: 404, `The specified RouterId does not exist in our recored.`.
    InvalidRouterIdNotFound,
    /// `InvalidRouterInterface`: 400, `invalid router interface.`.
    InvalidRouterInterface,
    /// `InvalidRouterInterfaceChargeType.Malformed`: 400, `Specified RouterInterface ChargeType is not valid.`.
    InvalidRouterInterfaceChargeTypeMalformed,
    /// `InvalidRouterInterfaceId.NotFound`: 404, `The specified RouterInterfaceId does not exist in our records.`.
    InvalidRouterInterfaceIdNotFound,
    /// `InvalidRouterInterfaceSpec.Malformed`: 400, `Specified RouterInterface spec is not valid.`.
    InvalidRouterInterfaceSpecMalformed,
    /// `InvalidRouterType`: 400, `Cannot specify nexthop list in vbr's route table.`.
    InvalidRouterType,
    /// `InvalidRouterType.ValueNotSupported`: 400, `The specified RouterType is not valid.`.
    InvalidRouterTypeValueNotSupported,
    /// `InvalidSecondaryCidrBlock.NotFound`: 400, `%s`.
    InvalidSecondaryCidrBlockNotFound,
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
    /// `InvalidSourceNetworkAcl.NotFound`: 400, `The special source network Acl is not found.`.
    InvalidSourceNetworkAclNotFound,
    /// `InvalidSpec.NotFound`: 400, `The specified Spec does not exist in our records.`.
    InvalidSpecNotFound,
    /// `InvalidSpec.ValudNotSupported`: 400, `The specified Spec is not supported.`.
    InvalidSpecValudNotSupported,
    /// `InvalidSpec.ValueNotSupported`: 400, `The specified Spec is not supported.`.
    InvalidSpecValueNotSupported,
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
    /// `InvalidStatus`: 400, `Current instance status is not valid for this action.`.
    InvalidStatus,
    /// `InvalidStatus.CannotOperate`: 400, `invalid status cannot operate`.
    InvalidStatusCannotOperate,
    /// `InvalidStatus.EcsStatusNotSupport`: 400, `The special instance status is not support operate`.
    InvalidStatusEcsStatusNotSupport,
    /// `InvalidStatus.EniStatusNotSupport`: 400, `%s`.
    InvalidStatusEniStatusNotSupport,
    /// `InvalidStatus.InstanceHasBandWidth`: 400, `The specified instance bandwidth invalid.`.
    InvalidStatusInstanceHasBandWidth,
    /// `InvalidStatus.NotAllow`: 400, `Bind instance status invalid`.
    InvalidStatusNotAllow,
    /// `InvalidStatus.NotAllowed`: 400, `Invalid virtual border router status.`.
    InvalidStatusNotAllowed,
    /// `InvalidStatus.RouteEntry`: 404, `RouteEntry status error.`.
    InvalidStatusRouteEntry,
    /// `InvalidStatus.SnatOrDnat`: 400, `Operation failed because snat or dnat in unstable status.`.
    InvalidStatusSnatOrDnat,
    /// `InvalidStatus.StatusNotEnabled`: 400, `The physical connection status is invalid.`.
    InvalidStatusStatusNotEnabled,
    /// `InvalidStatus.VSwitch`: 404, `Specified vswitch is not in stable status and cannot operate.`.
    InvalidStatusVSwitch,
    /// `InvalidStatus.vbrAttatchToEcr`: 400, `Invalid virtual border router ecr status.`.
    InvalidStatusVbrAttatchToEcr,
    /// `InvalidTagKey`: 400, `The tag keys are not valid.`.
    InvalidTagKey,
    /// `InvalidTagScope.NotFound`: 400, `The tag scope is not found`.
    InvalidTagScopeNotFound,
    /// `InvalidTagValue`: 400, `The tag values are not valid.`.
    InvalidTagValue,
    /// `InvalidTimeStamp.Expired`: 400, `The timestamp has expired.`.
    InvalidTimeStampExpired,
    /// `InvalidTrafficType.NotFound`: 400, `Invalid traffic type.`.
    InvalidTrafficTypeNotFound,
    /// `InvalidTunnelCidr.Malformed`: 400, `The specified TunnelCidr is malformed.`.
    InvalidTunnelCidrMalformed,
    /// `InvalidType.Malformd`: 400, `The Type provided was invalid.`.
    InvalidTypeMalformd,
    /// `InvalidUserCidr.Malformed`: 400, `Specified  UserCidr  overlapping in of 100.64.0.0/10.`.
    InvalidUserCidrMalformed,
    /// `InvalidUserCidr.Quota`: 400, `Specified  UserCidr number is greater than 3.`.
    InvalidUserCidrQuota,
    /// `InvalidVBRStatus`: 400, `invalid virtual border router status.`.
    InvalidVBRStatus,
    /// `InvalidVPC.NotFound`: 400, `vpc not exists.`.
    InvalidVPCNotFound,
    /// `InvalidVPCStatus`: 400, `vpc incorrect status.`.
    InvalidVPCStatus,
    /// `InvalidVRouter.NotFound`: 400, `vRouter not exists.`.
    InvalidVRouterNotFound,
    /// `InvalidVRouterDescription.Malformed`: 400, `Specified virtual router description is not valid.`.
    InvalidVRouterDescriptionMalformed,
    /// `InvalidVRouterDiscription.Malformed`: 400, `Specified virtual router description is not valid.`.
    InvalidVRouterDiscriptionMalformed,
    /// `InvalidVRouterId.NotFound`: 400, `Specified virtual router does not exist.`.
    InvalidVRouterIdNotFound,
    /// `InvalidVRouterName.Malformed`: 400, `Specified virtual router name is not valid.`.
    InvalidVRouterNameMalformed,
    /// `InvalidVSWITCHID.NotFound`: 400, `The specified resource of %s is not found.`.
    InvalidVSWITCHIDNotFound,
    /// `InvalidVSwitchDiscription.Malformed`: 400, `Specified  virtual switch description is not valid.`.
    InvalidVSwitchDiscriptionMalformed,
    /// `InvalidVSwitchId.FirstVswitchIpNotEnough`: 400, `The ip of vswitch1 not enough.`.
    InvalidVSwitchIdFirstVswitchIpNotEnough,
    /// `InvalidVSwitchId.FirstVswitchNotSupport`: 400, `The available zone of vswitch1 not supported.`.
    InvalidVSwitchIdFirstVswitchNotSupport,
    /// `InvalidVSwitchId.NotFound`: 404, `Specified VSwitch does not exist.`.
    InvalidVSwitchIdNotFound,
    /// `InvalidVSwitchId.SecondVswitchIpNotEnough`: 400, `The ip of vswitch2 not enough.`.
    InvalidVSwitchIdSecondVswitchIpNotEnough,
    /// `InvalidVSwitchId.SecondVswitchNotSupport`: 400, `The available zone of vswitch2 not supported.`.
    InvalidVSwitchIdSecondVswitchNotSupport,
    /// `InvalidVSwitchId.VswitchIdShouldDifferent`: 400, `The VSwitch ids should be different.`.
    InvalidVSwitchIdVswitchIdShouldDifferent,
    /// `InvalidVSwitchId.ZoneIdShouldDifferent`: 400, `Two vSwitches should belong to different Availability Zones.`.
    InvalidVSwitchIdZoneIdShouldDifferent,
    /// `InvalidVSwitchIdNumber.NotSupported`: 404, `The number of vSwitchIds exceeds the limit.`.
    InvalidVSwitchIdNumberNotSupported,
    /// `InvalidVSwitchName.Malformed`: 400, `Specified virtual switch name is not valid.`.
    InvalidVSwitchNameMalformed,
    /// `InvalidVbr.NotFound`: 404, `Specified vbr does not exist.`.
    InvalidVbrNotFound,
    /// `InvalidVbrId.NotFound`: 404, `The specified VirutalBorderRouter does not exist in our records.`.
    InvalidVbrIdNotFound,
    /// `InvalidVbrNetwork`: 400, `vbr netowrk not exists`.
    InvalidVbrNetwork,
    /// `InvalidVbrOwnerId.NotFound`: 404, `The specified VbrOwnerId is not valid.`.
    InvalidVbrOwnerIdNotFound,
    /// `InvalidVersion`: 400, `The version is not valid.`.
    InvalidVersion,
    /// `InvalidVip.Status`: 400, `vip invalid status`.
    InvalidVipStatus,
    /// `InvalidVlanId.Malformed`: 400, `The specified VlanId is not valid.`.
    InvalidVlanIdMalformed,
    /// `InvalidVlanId.Used`: 400, `The specified VlanId has been used.`.
    InvalidVlanIdUsed,
    /// `InvalidVpc.NotFound`: 400, `%s`.
    InvalidVpcNotFound,
    /// `InvalidVpcDiscription.Malformed`: 400, `Specified VPC description is not valid.`.
    InvalidVpcDiscriptionMalformed,
    /// `InvalidVpcId.NotFound`: 400, `Specified value of VpcId is not found in our record.`.
    InvalidVpcIdNotFound,
    /// `InvalidVpcId.NotSupport`: 400, `The vpc is not support.`.
    InvalidVpcIdNotSupport,
    /// `InvalidVpcIdNumber.NotSupported`: 404, `The number of vpcIds exceeds the limit.`.
    InvalidVpcIdNumberNotSupported,
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
    /// `InvalidVpnInstanceId.NotFound`: 400, `%s`.
    InvalidVpnInstanceIdNotFound,
    /// `InvalidVpnRouteEntry.NotFound`: 400, `The specified route entry does not exist.`.
    InvalidVpnRouteEntryNotFound,
    /// `InvalidZoneId.NotFound`: 404, `Specified value of ZoneId is not exists.`.
    InvalidZoneIdNotFound,
    /// `InventoryNotEnough`: 400, `The inventory is not enough.`.
    InventoryNotEnough,
    /// `InvokeError`: 400, `instance quota rule invoke error.`.
    InvokeError,
    /// `Ip.Allocated`: 400, `The reserve ip has been allocated.`.
    IpAllocated,
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
    /// `Mismatch.%sAnd%s`: 400, `The %s and %s are mismatched.`.
    MismatchAnyAndAny,
    /// `Mismatch.CloudBoxCbwpZoneAndEipZone`: 400, `The CbwpZone and EipZone are mismatched.`.
    MismatchCloudBoxCbwpZoneAndEipZone,
    /// `Mismatch.EipSecurityProtectionTypeAndPoolSecurityProtectionType`: 400, `The EipSecurityProtectionType and PoolSecurityProtectionType are mismatched.`.
    MismatchEipSecurityProtectionTypeAndPoolSecurityProtectionType,
    /// `Mismatch.HaVipIdAndRouteTableId`: 400, `The HaVip and RouteTable are mismatched.`.
    MismatchHaVipIdAndRouteTableId,
    /// `Mismatch.IpAndPublicIpAddressPool`: 400, `The Ip and PublicIpAddressPool are mismatched.`.
    MismatchIpAndPublicIpAddressPool,
    /// `Mismatch.Ipv4GatewayIdAndRouteTableId`: 400, `The specified IPv4Gateway and RouteTable are not matched.`.
    MismatchIpv4GatewayIdAndRouteTableId,
    /// `Mismatch.Ipv6AddressAndIpv6Gateway`: 400, `The %s and %s are mismatched.`.
    MismatchIpv6AddressAndIpv6Gateway,
    /// `Mismatch.NatIpAndNatIpCidr`: 400, `The %s and %s are mismatched.`.
    MismatchNatIpAndNatIpCidr,
    /// `Mismatch.NetworkAclAndVSwitch`: 400, `The specified network ACL and vSwitch are not matched.`.
    MismatchNetworkAclAndVSwitch,
    /// `MissingAction`: 400, `The action is missing.`.
    MissingAction,
    /// `MissingParam`: 400, `%s`.
    MissingParam,
    /// `MissingParam.%s`: 400, `The param of %s is missing.`.
    MissingParamAny,
    /// `MissingParam.AliUid`: 400, `%s`.
    MissingParamAliUid,
    /// `MissingParam.BgpPeerId`: 400, `The parameter BgpPeerId is mandatory.`.
    MissingParamBgpPeerId,
    /// `MissingParam.CenInstanceId`: 400, `%s`.
    MissingParamCenInstanceId,
    /// `MissingParam.CidrOrCidrMask`: 400, `The CIDR or CIDR Mask must be input.`.
    MissingParamCidrOrCidrMask,
    /// `MissingParam.CidrReservationMaskOrCidrReservationCidr`: 400, `Either VSwitchCidrReservationMask or VSwitchCidrReservationCidr should be specified.`.
    MissingParamCidrReservationMaskOrCidrReservationCidr,
    /// `MissingParam.CustomerGatewayAsn`: 400, `Asn of customer gateway is mandatory when BGP is enabled.`.
    MissingParamCustomerGatewayAsn,
    /// `MissingParam.EnableBfd`: 400, `The parameter EnableBfd is missing.`.
    MissingParamEnableBfd,
    /// `MissingParam.EnableIpv6`: 400, `%s`.
    MissingParamEnableIpv6,
    /// `MissingParam.IDaaSApplicationId`: 400, `The input parameter IDaaSApplicationId is mandatory when enable multi-factor authentication.`.
    MissingParamIDaaSApplicationId,
    /// `MissingParam.IDaaSRegionId`: 400, `The input parameter IDaaSRegionId is mandatory when enable multi-factor authentication.`.
    MissingParamIDaaSRegionId,
    /// `MissingParam.InstanceId`: 400, `%s`.
    MissingParamInstanceId,
    /// `MissingParam.Ipv6CidrBlock`: 400, `The parameter Ipv6CidrBlock is mandatory.`.
    MissingParamIpv6CidrBlock,
    /// `MissingParam.Ipv6InstanceId`: 400, `The param of Ipv6InstanceId is missing.`.
    MissingParamIpv6InstanceId,
    /// `MissingParam.NameOrDescription`: 400, `%s`.
    MissingParamNameOrDescription,
    /// `MissingParam.NewNextHopId`: 400, `The parameter NewNextHopId is mandatory.`.
    MissingParamNewNextHopId,
    /// `MissingParam.NewNextHopType`: 400, `The parameter NewNextHopType is mandatory.`.
    MissingParamNewNextHopType,
    /// `MissingParam.PMInfo`: 400, `%s`.
    MissingParamPMInfo,
    /// `MissingParam.RegionNo`: 400, `%s`.
    MissingParamRegionNo,
    /// `MissingParam.RemoteId`: 400, `The remote ID is mandatory when creating national standard VPN connection.`.
    MissingParamRemoteId,
    /// `MissingParam.ResourceType`: 400, `The param of ResourceType is missing.`.
    MissingParamResourceType,
    /// `MissingParam.RouteEntryId`: 400, `The param of %s is missing.`.
    MissingParamRouteEntryId,
    /// `MissingParam.RouteTableId`: 400, `The param of RouteTableId is missing.`.
    MissingParamRouteTableId,
    /// `MissingParam.SecondaryCidrBlockOrIpv6CidrBlock`: 400, `Either SecondaryCidrBlock or Ipv6CidrBlock must be specified.`.
    MissingParamSecondaryCidrBlockOrIpv6CidrBlock,
    /// `MissingParam.SecondaryCidrMask`: 400, `The parameter SecondaryCidrMask must be input.`.
    MissingParamSecondaryCidrMask,
    /// `MissingParam.SecondaryCidrOrIpv6Cidr`: 400, `%s`.
    MissingParamSecondaryCidrOrIpv6Cidr,
    /// `MissingParam.Tags`: 400, `You must specify the Tags parameter.`.
    MissingParamTags,
    /// `MissingParam.VpcId`: 400, `You must specify VpcId.`.
    MissingParamVpcId,
    /// `MissingParam.aliUid`: 400, `%s`.
    MissingParamDotAliUid,
    /// `MissingParam.bid`: 400, `%s`.
    MissingParamBid,
    /// `MissingParam.context`: 400, `%s`.
    MissingParamContext,
    /// `MissingParam.vpcId`: 400, `The parameter vpcId is mandatory.`.
    MissingParamDotVpcId,
    /// `MissingParameter`: 400, `Miss mandatory parameter.`.
    MissingParameter,
    /// `MissingParameter.BandwidthPackage`: 400, `only support one BandwidthPackage be created with NatGateway.`.
    MissingParameterBandwidthPackage,
    /// `MissingParameter.IDaaSInstanceId`: 400, `The input parameter IDaaSInstanceId is mandatory when enable multi-factor authentication.`.
    MissingParameterIDaaSInstanceId,
    /// `MissingParameter.TagKey`: 400, `The input parameter TagKey that is mandatory for processing this request is not supplied.`.
    MissingParameterTagKey,
    /// `MissingParameter.TagValue`: 400, `The input parameter TagValue that is mandatory for processing this request is not supplied.`.
    MissingParameterTagValue,
    /// `MissingParameter.TunnelCidr`: 400, `The parameter TunnelCidr is mandatory when BGP is enabled.`.
    MissingParameterTunnelCidr,
    /// `MissingParameter.TunnelOptionsSpecification`: 400, `The required parameters are missing when creating a tunnel for dual-tunnel VPN.`.
    MissingParameterTunnelOptionsSpecification,
    /// `Mode.Conflict`: 400, `The eni can bind only one mode of eip.`.
    ModeConflict,
    /// `Mode.NotSupport`: 400, `The user cannot use multi direct eip.`.
    ModeNotSupport,
    /// `ModifyIkeV1WithMultiRoutes.Invalid`: 400, `Failed to modify VPN connection parameters. Multi-network is configured while using IkeV1 protocol.`.
    ModifyIkeV1WithMultiRoutesInvalid,
    /// `NATGATEWAY_FINANCIALLOCKED`: 400, `The NatGateway has expire, cannot do bind operation.`.
    NatgatewayFinanciallocked,
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
    /// `NetworkAclExistBinding`: 400, `The Network Acl has bindings.`.
    NetworkAclExistBinding,
    /// `NetworkStatus.Modifying`: 400, `The special Network Acl is in modifying.`.
    NetworkStatusModifying,
    /// `NoPermission.CreateServiceLinkedRole`: 400, `You are not authorized to create service linked role`.
    NoPermissionCreateServiceLinkedRole,
    /// `NotFound.BandwidthPackage`: 400, `BandwidthPackage is not exist`.
    NotFoundBandwidthPackage,
    /// `NotOpen.Api`: 400, `The api is not open.`.
    NotOpenApi,
    /// `NotSupport.NetworkAcl`: 400, `Network acl is not support now.`.
    NotSupportNetworkAcl,
    /// `NotSupportLinkrole`: 400, `This RouterInterface is not a vlan interface for connection.`.
    NotSupportLinkrole,
    /// `NotSupportVpnConnectionParameter.IpsecAuthAlg`: 400, `The specified vpn connection ipsec Auth Alg is not support.`.
    NotSupportVpnConnectionParameterIpsecAuthAlg,
    /// `NotSupportVpnConnectionParameter.IpsecPfs`: 400, `The specified vpn connection ipsec Ipsec Pfs is not support.`.
    NotSupportVpnConnectionParameterIpsecPfs,
    /// `ORDER.ERROR`: 400, `Create order failed.Commodity configuration does not support.`.
    OrderError,
    /// `ORDER.QUOTA_EXCEEDED`: 400, `The EIP quota is exceeded`.
    OrderQuotaExceeded,
    /// `OperationConflict`: 409, `Request was denied due to conflict with a previous request.`.
    OperationConflict,
    /// `OperationDenied`: 400, `Specified instance is not in VPC.`.
    OperationDenied,
    /// `OperationDenied.AssociateGatewayRouteTable`: 400, `The operation is not allowed because gateway route tables cannot be bound to a vSwitch.`.
    OperationDeniedAssociateGatewayRouteTable,
    /// `OperationDenied.AvailableCidrInsufficient`: 400, `The operation is not allowed because available CIDR is insufficient.`.
    OperationDeniedAvailableCidrInsufficient,
    /// `OperationDenied.BindOnSameEcs`: 400, `The operation is not allowed because networkinterface bind on same instance.`.
    OperationDeniedBindOnSameEcs,
    /// `OperationDenied.CenAttached`: 400, `The operation is not allowed because the VPC is attached to CEN.`.
    OperationDeniedCenAttached,
    /// `OperationDenied.CenTypeInvalid`: 400, `The operation is not allowed because of Cen type is invalid..`.
    OperationDeniedCenTypeInvalid,
    /// `OperationDenied.CidrInExcludeCidrs`: 400, `The operation is not allowed because the input CIDR is within the illegal CIDRs.`.
    OperationDeniedCidrInExcludeCidrs,
    /// `OperationDenied.CloudBoxResourceExist`: 400, `The operation is not allowed because there are resources related to the cloud box in VPC.`.
    OperationDeniedCloudBoxResourceExist,
    /// `OperationDenied.CloudBoxVSwitchExist`: 400, `The operation is not allowed because a cloud box type vSwitch exists in VPC.`.
    OperationDeniedCloudBoxVSwitchExist,
    /// `OperationDenied.CloudBoxVbrEntryAllowedInCustomRouteTable`: 400, `The operation is not allowed because only the custom routing table can add a routing entry with the next hop pointing to the cloud box type VBR.`.
    OperationDeniedCloudBoxVbrEntryAllowedInCustomRouteTable,
    /// `OperationDenied.CloudBoxVbrEntryExist`: 400, `The operation is not allowed because the routing table has a route entry for the next hop to the cloud box VBR.`.
    OperationDeniedCloudBoxVbrEntryExist,
    /// `OperationDenied.ConflictOfAllZeroRouting`: 400, `The operation is not allowed  because of routetable [%s] exist all-zero route entry.`.
    OperationDeniedConflictOfAllZeroRouting,
    /// `OperationDenied.DeleteGatewayEndpointRoute`: 400, `The operation is not allowed to delete route entry pointing gateway endpoint..`.
    OperationDeniedDeleteGatewayEndpointRoute,
    /// `OperationDenied.DeleteManagedRouteEntry`: 400, `The operation is not allowed because of route entry is managed.`.
    OperationDeniedDeleteManagedRouteEntry,
    /// `OperationDenied.DeleteShareResource`: 400, `This is not allowed to delete shared prefixList.`.
    OperationDeniedDeleteShareResource,
    /// `OperationDenied.DirectEipExist`: 400, `The operation is not allowed because of existing directEip.`.
    OperationDeniedDirectEipExist,
    /// `OperationDenied.DnatEntryStatusInvalid`: 400, `The NAT gateway has DNAT entry in invalid status.`.
    OperationDeniedDnatEntryStatusInvalid,
    /// `OperationDenied.EipBondTypeIsAlreadyNAT`: 400, `The EIP bond type is already NAT type.`.
    OperationDeniedEipBondTypeIsAlreadyNAT,
    /// `OperationDenied.EipStatusInvalid`: 400, `The NAT gateway has EIP in invalid status.`.
    OperationDeniedEipStatusInvalid,
    /// `OperationDenied.ExistDirectEip`: 400, `The operation is not allowed because of existing direct eip.`.
    OperationDeniedExistDirectEip,
    /// `OperationDenied.FlowLogDeliverFailed`: 400, `The operation is not allowed due to an invalid delivery address.`.
    OperationDeniedFlowLogDeliverFailed,
    /// `OperationDenied.GUAIpv6CidrBlock`: 400, `The operation is not allowed because this ipv6 CIDR is not reserved.`.
    OperationDeniedGUAIpv6CidrBlock,
    /// `OperationDenied.GatewayAlreadyAssociated`: 400, `The operation is not allowed because of the specified resource %s is already associated.`.
    OperationDeniedGatewayAlreadyAssociated,
    /// `OperationDenied.GatewayAndTableNotInOneVpc`: 400, `The operation is not allowed because of GatewayAndTableNotInOneVpc.`.
    OperationDeniedGatewayAndTableNotInOneVpc,
    /// `OperationDenied.GatewayAssociated`: 400, `You cannot delete the specified route table because it still associates with gateway.`.
    OperationDeniedGatewayAssociated,
    /// `OperationDenied.GatewayRouteTableNotPermitted`: 400, `The operation is not allowed to create a route pointing to this nextHop type on gateway route table.`.
    OperationDeniedGatewayRouteTableNotPermitted,
    /// `OperationDenied.IpamPoolNotInRegion`: 400, `The operation is not allowed because the IPAM pool not in specific region does not support creating VPC or associating CIDR for VPC.`.
    OperationDeniedIpamPoolNotInRegion,
    /// `OperationDenied.Ipv4GatewayExist`: 400, `The operation is not allowed because of Ipv4GatewayExist.`.
    OperationDeniedIpv4GatewayExist,
    /// `OperationDenied.Ipv4GatewayNotActive`: 400, `The operation is not allowed because of ipv4Gateway [%s] is not active.`.
    OperationDeniedIpv4GatewayNotActive,
    /// `OperationDenied.Ipv6EntryOnCustomTable`: 400, `You cannot create any IPv6 route entry on a custom route table.`.
    OperationDeniedIpv6EntryOnCustomTable,
    /// `OperationDenied.L2EipBindIpAddress`: 400, `%s`.
    OperationDeniedL2EipBindIpAddress,
    /// `OperationDenied.LOAStatusNotAllowComplete`: 400, `The operation is not allowed because of LOAStatusNotAllowComplete.`.
    OperationDeniedLOAStatusNotAllowComplete,
    /// `OperationDenied.LocalEntryCanOnlyModifyNextHop`: 400, `Only the nextHop parameter can be modified for a local route entry.`.
    OperationDeniedLocalEntryCanOnlyModifyNextHop,
    /// `OperationDenied.MissingAsn`: 400, `The autonomous system number of the customer gateway is mandatory when BGP authentication key is specified.`.
    OperationDeniedMissingAsn,
    /// `OperationDenied.ModifyManagedRouteEntry`: 400, `The operation is not allowed because of route entry is managed.`.
    OperationDeniedModifyManagedRouteEntry,
    /// `OperationDenied.NatGatewayStatusInvalid`: 400, `The NAT gateway status is invalid.`.
    OperationDeniedNatGatewayStatusInvalid,
    /// `OperationDenied.NatgatewayExist`: 400, `The operation is not allowed because of existing nat.`.
    OperationDeniedNatgatewayExist,
    /// `OperationDenied.NatgwExist`: 400, `The operation is not allowed because the NAT gateway exists in VPC.`.
    OperationDeniedNatgwExist,
    /// `OperationDenied.NeedPconnOwner`: 400, `The operation is denied.`.
    OperationDeniedNeedPconnOwner,
    /// `OperationDenied.NeedVpconnOwner`: 400, `The operation is denied.`.
    OperationDeniedNeedVpconnOwner,
    /// `OperationDenied.NextHopExist`: 400, `The operation is not allowed because the nexthop already exists.`.
    OperationDeniedNextHopExist,
    /// `OperationDenied.NextHopNotChanged`: 400, `The operation is not allowed because of NextHopNotChanged.`.
    OperationDeniedNextHopNotChanged,
    /// `OperationDenied.NextHopTypeNonsupport`: 400, `The operation is not allowed because of nextHopType is nonsupport.`.
    OperationDeniedNextHopTypeNonsupport,
    /// `OperationDenied.NextHopTypeNotPermitted`: 400, `The operation is not allowed because the nextHop type is invalid.`.
    OperationDeniedNextHopTypeNotPermitted,
    /// `OperationDenied.NoAvailablePrivateIp`: 400, `The operation is failed because of vSwitch has not availalbe private ip`.
    OperationDeniedNoAvailablePrivateIp,
    /// `OperationDenied.NormalNatExist`: 400, `The operation is not allowed because of existing normalNat.`.
    OperationDeniedNormalNatExist,
    /// `OperationDenied.NotOpenDdosOriginProtectService`: 400, `The operation is not allowed because of you do not open Ddos Origin Protection Service`.
    OperationDeniedNotOpenDdosOriginProtectService,
    /// `OperationDenied.OperateShareResource`: 400, `The operation is not allowed because of OperateShareResource.`.
    OperationDeniedOperateShareResource,
    /// `OperationDenied.OtherCloudBoxVbrEntryExist`: 400, `The operation is not allowed because the routing table has a route entry for the next hop that points to a VBR other than this cloud box.`.
    OperationDeniedOtherCloudBoxVbrEntryExist,
    /// `OperationDenied.OtherSubnetCreating`: 400, `other subnet is creating`.
    OperationDeniedOtherSubnetCreating,
    /// `OperationDenied.OtherSubnetProcessing`: 400, `other subnet is processing.`.
    OperationDeniedOtherSubnetProcessing,
    /// `OperationDenied.PrePaidInstance`: 400, `The operation is not allowed because prepaid instance is no longer supported.`.
    OperationDeniedPrePaidInstance,
    /// `OperationDenied.RemoveCountExceedExistCount`: 400, `The operation is not allowed because of remove-count exceed exist-count.`.
    OperationDeniedRemoveCountExceedExistCount,
    /// `OperationDenied.RequestRegionInvalid`: 400, `The operation is not allowed because the request is not invoked in the region of the IPAM pool.`.
    OperationDeniedRequestRegionInvalid,
    /// `OperationDenied.RouteEntryExist`: 400, `The operation is not allowed because of existing routeEntry point to ipv4Gateway.`.
    OperationDeniedRouteEntryExist,
    /// `OperationDenied.RouteTableAssociateNotCloudBoxVSwitch`: 400, `The operation is not allowed because of the routing table is bound to a non-cloud box type vswitch, and routing entries pointing to the cloud box VBR cannot be added.`.
    OperationDeniedRouteTableAssociateNotCloudBoxVSwitch,
    /// `OperationDenied.RouteTableTypeIncorrect`: 400, `The operation is not allowed because of routeTableType is incorrect.`.
    OperationDeniedRouteTableTypeIncorrect,
    /// `OperationDenied.RouteTableTypeNotPermitted`: 400, `The operation is not allowed because the type of route table is not permitted.`.
    OperationDeniedRouteTableTypeNotPermitted,
    /// `OperationDenied.RouterInterfaceFromDifferentZones`: 400, `The operation is not allowed because the router interface resides in different zones.`.
    OperationDeniedRouterInterfaceFromDifferentZones,
    /// `OperationDenied.RouterInterfaceIpv6`: 400, `RouterInterface does not support IPv6.`.
    OperationDeniedRouterInterfaceIpv6,
    /// `OperationDenied.RouterInterfaceIpv6NotEnabled`: 400, `Routerinterface does not support IPv6.`.
    OperationDeniedRouterInterfaceIpv6NotEnabled,
    /// `OperationDenied.RouterInterfaceToDifferentVpc`: 400, `The operation is not allowed because the router interface is connected to different VPCs.`.
    OperationDeniedRouterInterfaceToDifferentVpc,
    /// `OperationDenied.SecurityProtectionTypesInconsistent`: 400, `The operation is not allowed because of SecurityProtectionTypesInconsistent.`.
    OperationDeniedSecurityProtectionTypesInconsistent,
    /// `OperationDenied.SnatEntryStatusInvalid`: 400, `The NAT gateway has SNAT entry in invalid status.`.
    OperationDeniedSnatEntryStatusInvalid,
    /// `OperationDenied.SubnetRouteV1Exist`: 400, `The operation is not allowed because of existing subnetRouteV1.`.
    OperationDeniedSubnetRouteV1Exist,
    /// `OperationDenied.SwitchToSystemRouteTable`: 400, `The associated route tables cannot be directly changed to system route tables.`.
    OperationDeniedSwitchToSystemRouteTable,
    /// `OperationDenied.SystemPrefixList`: 400, `This is not allowed to operate system prefixList.`.
    OperationDeniedSystemPrefixList,
    /// `OperationDenied.TooManyDataQueried`: 400, `Specified operation is denied as too many data to return.`.
    OperationDeniedTooManyDataQueried,
    /// `OperationDenied.Unauthorized`: 400, `The operation is not allowed because the user is not in the whitelist.`.
    OperationDeniedUnauthorized,
    /// `OperationDenied.UnsupportedEipBindMode`: 400, `The operation is not supported for the NAT gateway due to its EIP binding mode.`.
    OperationDeniedUnsupportedEipBindMode,
    /// `OperationDenied.UpdateGatewayRouteEntry`: 400, `The operation is not allowed because of need switch to local first.`.
    OperationDeniedUpdateGatewayRouteEntry,
    /// `OperationDenied.UseGatewayRouteEntryQueryInterface`: 400, `Use listGatewayRouteTableEntries to describe gateway route entries.`.
    OperationDeniedUseGatewayRouteEntryQueryInterface,
    /// `OperationDenied.VBRAssociateVPconn`: 400, `The operation is not allowed because of VBRAssociateVPconn.`.
    OperationDeniedVBRAssociateVPconn,
    /// `OperationDenied.VPconn`: 400, `Vpconn is forbidden to create vbr for another account.`.
    OperationDeniedVPconn,
    /// `OperationDenied.VbrAttachEcrInMiddleStatus`: 400, `The operation is not allowed because of VBR attach or detach ECR in middle status.`.
    OperationDeniedVbrAttachEcrInMiddleStatus,
    /// `OperationDenied.VbrIdle`: 400, `The operation is not allowed because the next hop of the added routing entry is a VBR type RI at the opposite end, which cannot be in an idle state.`.
    OperationDeniedVbrIdle,
    /// `OperationDenied.VbrMisMatchCloudBox`: 400, `The operation is not allowed because the routing table is bound to a cloud box vswitch, and routing entries pointing to other cloud box VBRs cannot be added.`.
    OperationDeniedVbrMisMatchCloudBox,
    /// `OperationDenied.VpcExistIpv4Gateway`: 400, `An IPv4 gateway already exists in the VPC.`.
    OperationDeniedVpcExistIpv4Gateway,
    /// `OperationDenied.VpcHasAlreadyActive`: 400, `The operation is not allowed because of vpc has already been active.`.
    OperationDeniedVpcHasAlreadyActive,
    /// `OperationDenied.VpcIpv4GatewayEnabled`: 404, `The operation is not allowed because of the VPC of the NAT gateway has opened IPv4 Gateway.`.
    OperationDeniedVpcIpv4GatewayEnabled,
    /// `OperationDenied.VpcIpv6NotEnabled`: 400, `IPv6 has not been enabled for the VPC.`.
    OperationDeniedVpcIpv6NotEnabled,
    /// `OperationDenied.VpcPeerExist`: 400, `The operation is not allowed because the VPC peer exists.`.
    OperationDeniedVpcPeerExist,
    /// `OperationDenied.VpcPeerExists`: 400, `The operation is not allowed because the VpcPeer exists.`.
    OperationDeniedVpcPeerExists,
    /// `OperationDenied.VpnConfiguring`: 400, `The associated VPN gateway is being configured. You cannot update the attributes of the customer gateway.`.
    OperationDeniedVpnConfiguring,
    /// `OperationDenied.VpnExist`: 400, `The operation is not allowed because of existing vpn.`.
    OperationDeniedVpnExist,
    /// `OperationDenied.VpnFinancialLocked`: 400, `The associated VPN gateway is financially locked. You cannot update the attributes of the customer gateway.`.
    OperationDeniedVpnFinancialLocked,
    /// `OperationFailed.AccessDeviceDisabled`: 404, `Access device is disabled and can not create vbr.`.
    OperationFailedAccessDeviceDisabled,
    /// `OperationFailed.AccountMoneyInvalid`: 400, `Account money is invalid.`.
    OperationFailedAccountMoneyInvalid,
    /// `OperationFailed.ActiveNetworkInterfaceNotFound`: 400, `No active network interface is found on the attachment.`.
    OperationFailedActiveNetworkInterfaceNotFound,
    /// `OperationFailed.AddIpTaskInProcessing`: 400, `Operation failed because add ip to common bandwidth task in processing.`.
    OperationFailedAddIpTaskInProcessing,
    /// `OperationFailed.AddressNotInVSwitchCidr`: 400, `The operation is failed because of %s.`.
    OperationFailedAddressNotInVSwitchCidr,
    /// `OperationFailed.AllocateUnfamiliarIp`: 400, `The operation failed because only IP addresses used within the last seven days can be allocated.`.
    OperationFailedAllocateUnfamiliarIp,
    /// `OperationFailed.AlreadyUsedIpContained`: 400, `The specified VSwitchCidrReservationCidr cannot contain already used IP addresses.`.
    OperationFailedAlreadyUsedIpContained,
    /// `OperationFailed.AnyPortConfig`: 400, `Operation failed because any port correspondence any protocol`.
    OperationFailedAnyPortConfig,
    /// `OperationFailed.AssociationExist`: 400, `Operation failed because the existence of an association.`.
    OperationFailedAssociationExist,
    /// `OperationFailed.AttachmentExist`: 400, `The current VPC is already attached to a DHCP options set.`.
    OperationFailedAttachmentExist,
    /// `OperationFailed.AttachmentNotExist`: 400, `The current VPC is not attahced to a DHCP options set.`.
    OperationFailedAttachmentNotExist,
    /// `OperationFailed.AzNotSupport`: 400, `Current available zone can't create vpn. Try another vswitch with different available zone.`.
    OperationFailedAzNotSupport,
    /// `OperationFailed.BandwidthExceedLimit`: 400, `The operation is forbidden because of BandwidthExceedLimit.`.
    OperationFailedBandwidthExceedLimit,
    /// `OperationFailed.BandwidthPackageNotEmpty`: 400, `Eip bandwidth package not empty.`.
    OperationFailedBandwidthPackageNotEmpty,
    /// `OperationFailed.BasicInfoUncompleted`: 400, `Your information is incomplete. Complete your information before the operation.`.
    OperationFailedBasicInfoUncompleted,
    /// `OperationFailed.BgpPeerConflictWithECR`: 400, `The BGP neighbor created by the previous VBR conflicts with the ECR configuration.`.
    OperationFailedBgpPeerConflictWithECR,
    /// `OperationFailed.CanNotUseEipInDnat`: 400, `Operation failed because the eip can not used by forward entry.`.
    OperationFailedCanNotUseEipInDnat,
    /// `OperationFailed.CanNotUseNatIpInDnat`: 400, `Operation failed because the NatIp can not used by forward entry.`.
    OperationFailedCanNotUseNatIpInDnat,
    /// `OperationFailed.CenLevelNotSupport`: 400, `When the VPC to which the VPN gateway belongs is attached to a FULL-mode CEN, the VPN gateway cannot enable BGP.`.
    OperationFailedCenLevelNotSupport,
    /// `OperationFailed.CidrAcross`: 400, `Classic link instance cidr must not across.`.
    OperationFailedCidrAcross,
    /// `OperationFailed.CidrConflictWithPrefixList`: 400, `The specified CIDR block already exists in a prefixList route entry.`.
    OperationFailedCidrConflictWithPrefixList,
    /// `OperationFailed.CidrCountExceedMaxCount`: 400, `The operation is failed because of cidrCountExceedMaxCount.`.
    OperationFailedCidrCountExceedMaxCount,
    /// `OperationFailed.CidrInUse`: 400, `%s`.
    OperationFailedCidrInUse,
    /// `OperationFailed.CidrNotEnoughInVSwitch`: 400, `No enough cidr to allocate in this vswitch.`.
    OperationFailedCidrNotEnoughInVSwitch,
    /// `OperationFailed.ClassicLinkEnabled`: 400, `Operation failed because classicLink is enabled.`.
    OperationFailedClassicLinkEnabled,
    /// `OperationFailed.ClearAuthKeyForbidden`: 400, `The specific auth key is not empty.`.
    OperationFailedClearAuthKeyForbidden,
    /// `OperationFailed.CompleteUserInfo`: 400, `Complete user info failed.`.
    OperationFailedCompleteUserInfo,
    /// `OperationFailed.ConcurrentRequest`: 400, `Operation failed because concurrent request.`.
    OperationFailedConcurrentRequest,
    /// `OperationFailed.ConfigSessionLog`: 500, `Failed to configure session log due to a temporary failure of the server.`.
    OperationFailedConfigSessionLog,
    /// `OperationFailed.ConflictWithEntry`: 400, `%s`.
    OperationFailedConflictWithEntry,
    /// `OperationFailed.ContainForbiddenLabel`: 400, `There is a label that prohibits ordering, please contact your distributor for processing.`.
    OperationFailedContainForbiddenLabel,
    /// `OperationFailed.CrateEntryTimeOut`: 404, `Operation failed because create custom routeEntry timeout.`.
    OperationFailedCrateEntryTimeOut,
    /// `OperationFailed.CrateSnatEntryTimeOut`: 500, `Operation failed because create snatEntry timeout.`.
    OperationFailedCrateSnatEntryTimeOut,
    /// `OperationFailed.CreateNatIpCidrInVpcCidrBlock`: 400, `The operation is failed because of Creating NatIpCidr in Vpc Cidr.`.
    OperationFailedCreateNatIpCidrInVpcCidrBlock,
    /// `OperationFailed.CreateNatIpCidrNotInUserCidr`: 400, `The operation is failed because of Creating NatIpCidr not in UserCidr.`.
    OperationFailedCreateNatIpCidrNotInUserCidr,
    /// `OperationFailed.CreditPayInsufficientBalance`: 400, `Your account does not have enough balance.`.
    OperationFailedCreditPayInsufficientBalance,
    /// `OperationFailed.CxpRouteExist`: 400, `Cxp route alreay existed.`.
    OperationFailedCxpRouteExist,
    /// `OperationFailed.DefaultNatIp`: 400, `The operation is failed because of default NatIP can not be deleted.`.
    OperationFailedDefaultNatIp,
    /// `OperationFailed.DefaultNatIpCidr`: 400, `The operation is failed because of default NatIPCidr can not be deleted.`.
    OperationFailedDefaultNatIpCidr,
    /// `OperationFailed.DefaultVSwitchExist`: 400, `A default vSwitch already exists in the zone.`.
    OperationFailedDefaultVSwitchExist,
    /// `OperationFailed.DefaultVpcExist`: 400, `%s`.
    OperationFailedDefaultVpcExist,
    /// `OperationFailed.DefaultVpcNotExist`: 400, `%s`.
    OperationFailedDefaultVpcNotExist,
    /// `OperationFailed.DeleteMultiScopeEntry`: 400, `Multi or ecmp scope must delete with force.`.
    OperationFailedDeleteMultiScopeEntry,
    /// `OperationFailed.DescribeCenRoute`: 400, `An error occurred while querying the CEN route entry.`.
    OperationFailedDescribeCenRoute,
    /// `OperationFailed.DistibuteLock`: 400, `Distibute lock fail.`.
    OperationFailedDistibuteLock,
    /// `OperationFailed.DnatPortRangeLimit`: 400, `The maximum number of port ranges that can be specified is exceeded.`.
    OperationFailedDnatPortRangeLimit,
    /// `OperationFailed.EcmpInvalidRouterInterfaceOppositeType`: 400, `%s`.
    OperationFailedEcmpInvalidRouterInterfaceOppositeType,
    /// `OperationFailed.EcsMigrating`: 400, `The operation is failed because of ECS is migrating.`.
    OperationFailedEcsMigrating,
    /// `OperationFailed.EipBindModeConflict`: 400, `Eips can not bind Eni with NAT mode and  MULTI_BINDED mode at the same time.`.
    OperationFailedEipBindModeConflict,
    /// `OperationFailed.EnhancedCheckInventory`: 400, `Operation failed because check inventory result is unexpected.`.
    OperationFailedEnhancedCheckInventory,
    /// `OperationFailed.EnhancedInventoryNotEnough`: 400, `Operation failed because inventory is not enough.`.
    OperationFailedEnhancedInventoryNotEnough,
    /// `OperationFailed.EnhancedQuotaExceed`: 400, `Enhanced nat gateway per vpc quota is exceeded`.
    OperationFailedEnhancedQuotaExceed,
    /// `OperationFailed.EnhancedUserIsUnAuthorized`: 400, `Operation failed because the user is not authorized to create an enhanced NAT gateway.`.
    OperationFailedEnhancedUserIsUnAuthorized,
    /// `OperationFailed.EniSubIp`: 400, `Eni has sub ip can not bind direct eip.`.
    OperationFailedEniSubIp,
    /// `OperationFailed.FilterParamUnderWrongRouteType`: 400, `%s`.
    OperationFailedFilterParamUnderWrongRouteType,
    /// `OperationFailed.FinancialLocked`: 400, `%s`.
    OperationFailedFinancialLocked,
    /// `OperationFailed.GetEniInfo`: 400, `Failed to get networkInterface info.`.
    OperationFailedGetEniInfo,
    /// `OperationFailed.GetIDaaSInfo`: 400, `Failed to get secret key from your IDaaS instance.`.
    OperationFailedGetIDaaSInfo,
    /// `OperationFailed.GetNfvServiceList`: 400, `The operation is failed because of get nfv serviceList failed.`.
    OperationFailedGetNfvServiceList,
    /// `OperationFailed.HavipBoundPortmap`: 400, `%s`.
    OperationFailedHavipBoundPortmap,
    /// `OperationFailed.HcForInvalidRiType`: 400, `Healthchecksourceip and healthchecktargetip is only valid for vr ri that is connected to vbr.`.
    OperationFailedHcForInvalidRiType,
    /// `OperationFailed.IPv6AddressAlreadyAllocated`: 400, `The operation is failed because of the ipv6 address specified was allocated.`.
    OperationFailedIPv6AddressAlreadyAllocated,
    /// `OperationFailed.IPv6CidrNotReserved`: 400, `Operation failed because this ipv6 cidr is not reserved.`.
    OperationFailedIPv6CidrNotReserved,
    /// `OperationFailed.IPv6Disabled`: 400, `Operation failed because IPv6 is not enabled for the vSwitch.`.
    OperationFailedIPv6Disabled,
    /// `OperationFailed.IdempotentTokenProcessing`: 400, `Action is processing.`.
    OperationFailedIdempotentTokenProcessing,
    /// `OperationFailed.InformationIncomplete`: 400, `Your information is incomplete.`.
    OperationFailedInformationIncomplete,
    /// `OperationFailed.InstanceDismatchCurrentVpc`: 404, `The specified instance does not exist in current vpc.`.
    OperationFailedInstanceDismatchCurrentVpc,
    /// `OperationFailed.InstanceNotExist`: 400, `The ECS instance does not exist, or is not a VPC VM.`.
    OperationFailedInstanceNotExist,
    /// `OperationFailed.InsufficientEIP`: 400, `Eip resource is not enough.`.
    OperationFailedInsufficientEIP,
    /// `OperationFailed.InternetBandwidthAlreadyExisted`: 400, `The operation is failed because of %s.`.
    OperationFailedInternetBandwidthAlreadyExisted,
    /// `OperationFailed.InternetBandwidthNonExist`: 400, `The operation is forbidden because of InternetBandwidthNonExist.`.
    OperationFailedInternetBandwidthNonExist,
    /// `OperationFailed.InternetBandwidthUnstable`: 400, `%s`.
    OperationFailedInternetBandwidthUnstable,
    /// `OperationFailed.InvalidCidrBlock`: 400, `Operation failed because the specified network block is invalid.`.
    OperationFailedInvalidCidrBlock,
    /// `OperationFailed.InvalidNextHopType`: 400, `%s`.
    OperationFailedInvalidNextHopType,
    /// `OperationFailed.InvalidNexthop`: 400, `vpc multi scope route must has a enable nexthop.`.
    OperationFailedInvalidNexthop,
    /// `OperationFailed.InvalidStatus`: 400, `Route entry is not allowed to operate in current status.`.
    OperationFailedInvalidStatus,
    /// `OperationFailed.InventoryNotEnough`: 400, `No enough available resource. Try another vswitch with different available zone.`.
    OperationFailedInventoryNotEnough,
    /// `OperationFailed.InvokeInnerApi`: 400, `Failed to invoke inner api.`.
    OperationFailedInvokeInnerApi,
    /// `OperationFailed.IpIsLocked`: 400, `The operation is failed because of ip is locked.`.
    OperationFailedIpIsLocked,
    /// `OperationFailed.IpNotEnough`: 400, `Operation failed because private ip address of the virtual switch is not enough.`.
    OperationFailedIpNotEnough,
    /// `OperationFailed.IpPrefixConflict`: 400, `The operation failed due to the IP prefix of the ENI.`.
    OperationFailedIpPrefixConflict,
    /// `OperationFailed.IpV6VSwitchInuse`: 400, `%s`.
    OperationFailedIpV6VSwitchInuse,
    /// `OperationFailed.Ipv4GatewayAlreadyActive.`: 400, `The operation failed because of ipv4Gateway is already active.`.
    OperationFailedIpv4GatewayAlreadyActive,
    /// `OperationFailed.Ipv4GatewayNotActivatedInVpc`: 400, `The operation is failed because Ipv4Gateway is not activated in Vpc.`.
    OperationFailedIpv4GatewayNotActivatedInVpc,
    /// `OperationFailed.Ipv4GatewayNotOpenedInVpc`: 400, `The operation is failed because Ipv4Gateway is not opened in Vpc.`.
    OperationFailedIpv4GatewayNotOpenedInVpc,
    /// `OperationFailed.Ipv4GatewayUsedByEipBindIpAddress`: 400, `Failed to delete the IPv4 gateway because the EIP associated with a private IP address requires the IPv4 gateway to implement outbound Internet access.`.
    OperationFailedIpv4GatewayUsedByEipBindIpAddress,
    /// `OperationFailed.Ipv6AlreadyEnabled`: 400, `%s`.
    OperationFailedIpv6AlreadyEnabled,
    /// `OperationFailed.Ipv6CidrBlockExisted`: 400, `%s`.
    OperationFailedIpv6CidrBlockExisted,
    /// `OperationFailed.Ipv6EgressRuleExisted`: 400, `An egress-only rule already exists for the IPv6 address.`.
    OperationFailedIpv6EgressRuleExisted,
    /// `OperationFailed.Ipv6Gateway`: 400, `The operation is failed because of ipv6Gateway is in use.`.
    OperationFailedIpv6Gateway,
    /// `OperationFailed.Ipv6GatewayDisMatchIpv6Address`: 400, `The operation is failed because of %s.`.
    OperationFailedIpv6GatewayDisMatchIpv6Address,
    /// `OperationFailed.Ipv6GatewayInUse`: 400, `The IPv6 gateway is in use.`.
    OperationFailedIpv6GatewayInUse,
    /// `OperationFailed.Ipv6GatewayNotExist`: 400, `The operation is failed because of %s.`.
    OperationFailedIpv6GatewayNotExist,
    /// `OperationFailed.Ipv6InstanceExist`: 400, `Operation failed because vswitch has ipv6 instance.`.
    OperationFailedIpv6InstanceExist,
    /// `OperationFailed.LogDeliveryIsUnAuthorized`: 400, `Operation failed because the user is not authorized to deliver NAT session log.`.
    OperationFailedLogDeliveryIsUnAuthorized,
    /// `OperationFailed.MissCertificate`: 400, `The VPN gateway has not associated any certificates.`.
    OperationFailedMissCertificate,
    /// `OperationFailed.MultiScopeType`: 400, `The specified nexthop type is not support in multiScope.`.
    OperationFailedMultiScopeType,
    /// `OperationFailed.NatIpCidrInUse`: 400, `The operation is failed because of %s.`.
    OperationFailedNatIpCidrInUse,
    /// `OperationFailed.NetworkTypeNotMatch`: 400, `Create NationalStandard vpn with private networkType is unsupported.`.
    OperationFailedNetworkTypeNotMatch,
    /// `OperationFailed.NoActiveRouterInterface`: 400, `there's not active routerInterface,cannot add bgp network.`.
    OperationFailedNoActiveRouterInterface,
    /// `OperationFailed.NoAvailableAmount`: 400, `The available amount of your account is less than 0, please recharge before attempting to purchase.`.
    OperationFailedNoAvailableAmount,
    /// `OperationFailed.NoAvailableResource`: 500, `The Zone have no available resource.`.
    OperationFailedNoAvailableResource,
    /// `OperationFailed.NoInternetBandwidth`: 400, `%s`.
    OperationFailedNoInternetBandwidth,
    /// `OperationFailed.NoPaymentMethod`: 400, `No payment method is specified for your account.`.
    OperationFailedNoPaymentMethod,
    /// `OperationFailed.NoRamPermission`: 400, `Vpn Service has no permission to operate your IDaaS instances.`.
    OperationFailedNoRamPermission,
    /// `OperationFailed.NormalInventoryNotEnough`: 400, `Standard NAT gateways are no longer offered. You can create enhanced NAT gateways and set the correct natType.`.
    OperationFailedNormalInventoryNotEnough,
    /// `OperationFailed.NotConsistentWithVpconn`: 400, `VBR bandwidth is not consistent with vpconn`.
    OperationFailedNotConsistentWithVpconn,
    /// `OperationFailed.NotExistAssociateRelation`: 400, `The operation is not failed because of not exist this associate relation.`.
    OperationFailedNotExistAssociateRelation,
    /// `OperationFailed.NotSupportIPV6`: 400, `The specified next hop does not support IPv6.`.
    OperationFailedNotSupportIPV6,
    /// `OperationFailed.NotSupportIPv6`: 400, `Router interface not support IPv6.`.
    OperationFailedNotSupportIPv6,
    /// `OperationFailed.NotifyCenCreate`: 400, `Failed to notify cen when create route entry.`.
    OperationFailedNotifyCenCreate,
    /// `OperationFailed.NotifyCenDelete`: 400, `Failed to notify cen when delete route entry.`.
    OperationFailedNotifyCenDelete,
    /// `OperationFailed.OpenCdtServiceFirst`: 400, `The operation is failed because of %s.`.
    OperationFailedOpenCdtServiceFirst,
    /// `OperationFailed.OperateShareResource`: 400, `This is not allowed to operate shared prefixList.`.
    OperationFailedOperateShareResource,
    /// `OperationFailed.OperationLocked`: 400, `The operation failed because the nextHop instance is in the O&M lock state.`.
    OperationFailedOperationLocked,
    /// `OperationFailed.PconnAllocateVlan0`: 400, `Vlan 0 Vbr cannot share the physical connection with another Vbr.`.
    OperationFailedPconnAllocateVlan0,
    /// `OperationFailed.PconnExistVlan0Vbr`: 400, `The physical connection has VLAN 0 VBR. You cannot create another VBR.`.
    OperationFailedPconnExistVlan0Vbr,
    /// `OperationFailed.PconnTrafficNotEnable`: 400, `The operation is failed because of PconnTrafficNotEnable.`.
    OperationFailedPconnTrafficNotEnable,
    /// `OperationFailed.PhysicalConnectionFinancialLocked`: 400, `Update failed, the physical connection is financial locked.`.
    OperationFailedPhysicalConnectionFinancialLocked,
    /// `OperationFailed.PhysicalConnectionTerminated`: 400, `Update failed, the physical connection is terminated.`.
    OperationFailedPhysicalConnectionTerminated,
    /// `OperationFailed.PrivateIpAddressNotExist`: 400, `The operation failed because the PrivateIpAddress is not found.`.
    OperationFailedPrivateIpAddressNotExist,
    /// `OperationFailed.PrivateLinkMode`: 400, `The NAT gateway is not support to change PrivateLinkMode.`.
    OperationFailedPrivateLinkMode,
    /// `OperationFailed.QueryAccountInfo`: 500, `Query account info failed when create order.`.
    OperationFailedQueryAccountInfo,
    /// `OperationFailed.QueryAttachmentInfo`: 400, `Failed to query attachment information.`.
    OperationFailedQueryAttachmentInfo,
    /// `OperationFailed.QueryCenEntry`: 400, `Operation is denied because getting CEN route entry has failed.`.
    OperationFailedQueryCenEntry,
    /// `OperationFailed.QueryCenIpv6Status`: 400, `Failed to query the IPv6 status of the specified VPC in CEN.`.
    OperationFailedQueryCenIpv6Status,
    /// `OperationFailed.QueryCommodityInfo`: 400, `Operation failed because quey commodity info error.`.
    OperationFailedQueryCommodityInfo,
    /// `OperationFailed.QueryCredtiInfo`: 400, `Failed to query credit info.`.
    OperationFailedQueryCredtiInfo,
    /// `OperationFailed.QueryNetworkInterfaceInfo`: 400, `Failed to query network interface information.`.
    OperationFailedQueryNetworkInterfaceInfo,
    /// `OperationFailed.QueryPrice`: 400, `Query price failed when create order.`.
    OperationFailedQueryPrice,
    /// `OperationFailed.QuerySpInfo`: 500, `query resource by sp error`.
    OperationFailedQuerySpInfo,
    /// `OperationFailed.QueryUserLabel`: 400, `Failed to query user label info.`.
    OperationFailedQueryUserLabel,
    /// `OperationFailed.QuotaNotEnough`: 400, `Your quota is insufficient. Please contact your channel partner to increase your quota`.
    OperationFailedQuotaNotEnough,
    /// `OperationFailed.RegionConvert`: 400, `Operation failed because do not find region info.`.
    OperationFailedRegionConvert,
    /// `OperationFailed.ResourceConflict`: 400, `vpc only support one cloud box.`.
    OperationFailedResourceConflict,
    /// `OperationFailed.ResourceNotEnough`: 400, `The resources you have applied for are insufficient.`.
    OperationFailedResourceNotEnough,
    /// `OperationFailed.RiskControl`: 400, `Risk control check failed.`.
    OperationFailedRiskControl,
    /// `OperationFailed.RouteConflict`: 400, `Operation failed because there is already a route in VPC route table to another VPN on the same network block.`.
    OperationFailedRouteConflict,
    /// `OperationFailed.RouteConflictWithIPsecServer`: 400, `Operation failed because the route to create conflicts with the client IP pool of the IPsec server.`.
    OperationFailedRouteConflictWithIPsecServer,
    /// `OperationFailed.RouteEntryUnstable`: 400, `The operation is failed because of route entry related to it is unstable, please try later.`.
    OperationFailedRouteEntryUnstable,
    /// `OperationFailed.SaleExpression`: 400, `Get the sales expression exception attached to the item.`.
    OperationFailedSaleExpression,
    /// `OperationFailed.SaleValidate`: 400, `Validate sale condition with subArticle failed.`.
    OperationFailedSaleValidate,
    /// `OperationFailed.ScopeActiveRouteEntryQuota`: 400, `%s`.
    OperationFailedScopeActiveRouteEntryQuota,
    /// `OperationFailed.ScopeActiveRouteEntryType`: 400, `%s`.
    OperationFailedScopeActiveRouteEntryType,
    /// `OperationFailed.ScopeStandbyRouteEntryQuota`: 400, `%s`.
    OperationFailedScopeStandbyRouteEntryQuota,
    /// `OperationFailed.ServiceManaged`: 404, `Operation is forbidden because this instance belongs to Service manager.`.
    OperationFailedServiceManaged,
    /// `OperationFailed.SnatIpPoolBwpRules`: 400, `%s`.
    OperationFailedSnatIpPoolBwpRules,
    /// `OperationFailed.SnatIpPoolCbwpRules`: 400, `%s`.
    OperationFailedSnatIpPoolCbwpRules,
    /// `OperationFailed.SnatIpsCheck`: 400, `%s`.
    OperationFailedSnatIpsCheck,
    /// `OperationFailed.SnatIpsTooMany`: 400, `%s`.
    OperationFailedSnatIpsTooMany,
    /// `OperationFailed.SnatPoolIp`: 400, `Multi ip in snat pool cannot remove ip from bandwidth package.`.
    OperationFailedSnatPoolIp,
    /// `OperationFailed.SslNotSupport`: 400, `Enable ssl vpn with private networkType is unsupported.`.
    OperationFailedSslNotSupport,
    /// `OperationFailed.SyncOrderToSub`: 400, `SyncOrderToSub error.`.
    OperationFailedSyncOrderToSub,
    /// `OperationFailed.SyncTradeResource`: 500, `Resource transaction information synchronization failed`.
    OperationFailedSyncTradeResource,
    /// `OperationFailed.SystemBusy`: 500, `Operation failed because system is busy.`.
    OperationFailedSystemBusy,
    /// `OperationFailed.SystemReservedIpContained`: 400, `The specified VSwitchCidrReservationCidr cannot contain system reserved IP addresses.`.
    OperationFailedSystemReservedIpContained,
    /// `OperationFailed.TokenVerfiy`: 400, `Token verify failed.`.
    OperationFailedTokenVerfiy,
    /// `OperationFailed.UnpaidBillsExist`: 400, `The account has unpaid bills. Please pay your overdue bill first.`.
    OperationFailedUnpaidBillsExist,
    /// `OperationFailed.VRouterNotExist`: 400, `Operation failed because the VRouter does not exist.`.
    OperationFailedVRouterNotExist,
    /// `OperationFailed.VSwitchCidrReservationCidr`: 400, `The specified VSwitchCidrReservationCidr conflicts with existed cidr reservation or vswitch cidr.`.
    OperationFailedVSwitchCidrReservationCidr,
    /// `OperationFailed.VSwitchConflict`: 400, `The vswitch can't create vpn. Try another vswitch.`.
    OperationFailedVSwitchConflict,
    /// `OperationFailed.VSwitchNoAvailableIp`: 400, `Operation failed because the specified vswitch does not have availabe ip.`.
    OperationFailedVSwitchNoAvailableIp,
    /// `OperationFailed.VSwitchNotAssociate`: 404, `Specified vswitch is not associated with the routeTable and cannot operate.`.
    OperationFailedVSwitchNotAssociate,
    /// `OperationFailed.VSwitchNotInVpc`: 400, `The specified vswitch and natgateway are not in the same vpc.`.
    OperationFailedVSwitchNotInVpc,
    /// `OperationFailed.VirtualPhysicalConnectionExistVBR`: 400, `The virtual physical connect has already created another VBR.`.
    OperationFailedVirtualPhysicalConnectionExistVBR,
    /// `OperationFailed.Vlan0VbrUnSharePconn`: 400, `VLAN 0 VBR cannot share the physical connection with another VBR.`.
    OperationFailedVlan0VbrUnSharePconn,
    /// `OperationFailed.VlanIdAlreadyInUse`: 400, `The specifed vlanId has been used.`.
    OperationFailedVlanIdAlreadyInUse,
    /// `OperationFailed.VlanIdInUse`: 400, `Operation failed because vlanId is in use.`.
    OperationFailedVlanIdInUse,
    /// `OperationFailed.VpcIpv6Disabled`: 400, `%s`.
    OperationFailedVpcIpv6Disabled,
    /// `OperationFailed.VpcNatGatewayCheckInventory`: 400, `The operation is failed because of check inventory result is unexpected`.
    OperationFailedVpcNatGatewayCheckInventory,
    /// `OperationFailed.VpcNatGatewayInventoryNotEnough`: 400, `The operation is failed because of inventory is not enough.`.
    OperationFailedVpcNatGatewayInventoryNotEnough,
    /// `OperationFailed.VpcNotExist`: 400, `The operation is failed because of vpc is not found.`.
    OperationFailedVpcNotExist,
    /// `OperationFailed.VpconnAttached`: 400, `Cannot terminate physical connection when vpconn are still attached.`.
    OperationFailedVpconnAttached,
    /// `OperationFailed.VpnConnectionExist`: 400, `Auto propagate cannot be closed when VPN connections with BGP enabled exist.`.
    OperationFailedVpnConnectionExist,
    /// `OperationFailed.VswNotBelongToVpc`: 400, `Operation failed because the specified VSwitch is not bound to the same VPC with NAT gateway.`.
    OperationFailedVswNotBelongToVpc,
    /// `OperationFailed.ZoneIdInconsistent`: 400, `%s`.
    OperationFailedZoneIdInconsistent,
    /// `OperationUnsupport`: 400, `Operation is unsupport, not in vbr support custom local asn white list.`.
    OperationUnsupport,
    /// `OperationUnsupported.AdvancedFeature`: 400, `Advanced features of the vpc is unsupported.`.
    OperationUnsupportedAdvancedFeature,
    /// `OperationUnsupported.BindMultipleType`: 400, `You cannot bind HaVip to multiple instance types.`.
    OperationUnsupportedBindMultipleType,
    /// `OperationUnsupported.BindOnFreeNetworkInterface`: 400, `The network interface must be attached to an ECS instance.`.
    OperationUnsupportedBindOnFreeNetworkInterface,
    /// `OperationUnsupported.BindOnMultipleVswitch`: 400, `The bound instance and HaVip must be on the same vSwitch.`.
    OperationUnsupportedBindOnMultipleVswitch,
    /// `OperationUnsupported.BindOnSameEcs`: 400, `You cannot bind two network interfaces on the same ECS instance.`.
    OperationUnsupportedBindOnSameEcs,
    /// `OperationUnsupported.CenIpv6Enabled`: 400, `The IPv6 feature is enabled in CEN.`.
    OperationUnsupportedCenIpv6Enabled,
    /// `OperationUnsupported.CidrConflict`: 400, `The specified CIDR block conflicts with an existing SNAT entry.`.
    OperationUnsupportedCidrConflict,
    /// `OperationUnsupported.DestinationCidrBlockOverlapWithVSwitch`: 400, `The destination IPv6 network segment specified in the route entry overlaps with the vSwitch network segment.`.
    OperationUnsupportedDestinationCidrBlockOverlapWithVSwitch,
    /// `OperationUnsupported.DhcpLeaseTime`: 400, `The DhcpOptionsSet of this region does not support custom LeaseTime.`.
    OperationUnsupportedDhcpLeaseTime,
    /// `OperationUnsupported.DhcpOptionsSet`: 400, `The DHCP options set feature in this region is not supported.`.
    OperationUnsupportedDhcpOptionsSet,
    /// `OperationUnsupported.DisableIpv6`: 400, `%s`.
    OperationUnsupportedDisableIpv6,
    /// `OperationUnsupported.EcmpRiTypeOrNumber`: 400, `Emcp entry not supported if vpc-vbr or vbr-vlan ri does not exist.`.
    OperationUnsupportedEcmpRiTypeOrNumber,
    /// `OperationUnsupported.EgressRuleInDefaultSpec`: 400, `%s`.
    OperationUnsupportedEgressRuleInDefaultSpec,
    /// `OperationUnsupported.EgressRuleVSwitch`: 400, `%s`.
    OperationUnsupportedEgressRuleVSwitch,
    /// `OperationUnsupported.EipBindModel`: 400, `The instance type of ecs does not support MULTI_BINDED model Eip.`.
    OperationUnsupportedEipBindModel,
    /// `OperationUnsupported.EipBindRemote`: 400, `Eip bind remote ecs/slb, cannot remove it from bandwidthPackage.`.
    OperationUnsupportedEipBindRemote,
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
    /// `OperationUnsupported.FinancialLocked`: 400, `The operation is forbidden because of financialLocked.`.
    OperationUnsupportedFinancialLocked,
    /// `OperationUnsupported.ForwardEntry`: 400, `Duplicated destination ip port is unsupported.`.
    OperationUnsupportedForwardEntry,
    /// `OperationUnsupported.HavipBindType`: 400, `You cannot bind HAVIP to network interface in the specified region.`.
    OperationUnsupportedHavipBindType,
    /// `OperationUnsupported.IPV6ForThisRegion`: 400, `This Region is unsupported IPV6.`.
    OperationUnsupportedIPV6ForThisRegion,
    /// `OperationUnsupported.IPv6ULA`: 400, `%s`.
    OperationUnsupportedIPv6ULA,
    /// `OperationUnsupported.InactiveMode`: 400, `Vpc multi scope route only support active standby.`.
    OperationUnsupportedInactiveMode,
    /// `OperationUnsupported.InvalidRouterInterfaceType`: 400, `Only vpc vbr interface support ecmp route.`.
    OperationUnsupportedInvalidRouterInterfaceType,
    /// `OperationUnsupported.InvalidZone`: 400, `It is not allowed to create CBWP in the specified zone.`.
    OperationUnsupportedInvalidZone,
    /// `OperationUnsupported.IpNotInCbwp`: 400, `The specified eip not exist in the commonBandwidthPackage.`.
    OperationUnsupportedIpNotInCbwp,
    /// `OperationUnsupported.IpType`: 400, `Ip type does not support the operation.`.
    OperationUnsupportedIpType,
    /// `OperationUnsupported.Ipv6CidrBlock`: 400, `%s`.
    OperationUnsupportedIpv6CidrBlock,
    /// `OperationUnsupported.Ipv6EcmpRouteEntry`: 400, `%s`.
    OperationUnsupportedIpv6EcmpRouteEntry,
    /// `OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface`: 400, `You cannot create IPv6 route entries on a primary network interface.`.
    OperationUnsupportedIpv6EntryOnPrimaryNetworkInterface,
    /// `OperationUnsupported.Ipv6Feature`: 400, `The IPv6 feature is not supported in the region.`.
    OperationUnsupportedIpv6Feature,
    /// `OperationUnsupported.Ipv6ForVBR`: 400, `%s`.
    OperationUnsupportedIpv6ForVBR,
    /// `OperationUnsupported.MoreThanOneVpnOrHavip`: 400, `MultiScope can not support more than one vpn/havip.`.
    OperationUnsupportedMoreThanOneVpnOrHavip,
    /// `OperationUnsupported.MultiIp`: 400, `Multi ip function is not support.`.
    OperationUnsupportedMultiIp,
    /// `OperationUnsupported.MultiNatGateway`: 400, `More than one natGateway per vpc is unsupported.`.
    OperationUnsupportedMultiNatGateway,
    /// `OperationUnsupported.MutipleIpv6Address`: 400, `You cannot specify a next hop that has bound multiple IPv6 addresses.`.
    OperationUnsupportedMutipleIpv6Address,
    /// `OperationUnsupported.NotSupportMultiFactorAuth`: 400, `Current version of the VPN does not support multi-factor authentication.`.
    OperationUnsupportedNotSupportMultiFactorAuth,
    /// `OperationUnsupported.OnlyOneIpv6GatewayInVpc`: 400, `%s`.
    OperationUnsupportedOnlyOneIpv6GatewayInVpc,
    /// `OperationUnsupported.OnlySupportNormalNetworkInterface`: 400, `Next hop only supports binding normal network Interface.`.
    OperationUnsupportedOnlySupportNormalNetworkInterface,
    /// `OperationUnsupported.OnlyULA`: 400, `%s`.
    OperationUnsupportedOnlyULA,
    /// `OperationUnsupported.PayByLcuNatModifySpec`: 404, `The spec of payByLcu nat is unsupported to modify.`.
    OperationUnsupportedPayByLcuNatModifySpec,
    /// `OperationUnsupported.PrePaid`: 400, `%s is unsupported.`.
    OperationUnsupportedPrePaid,
    /// `OperationUnsupported.PrePaidPyByLcu`: 400, `The operation failed because the subscription NAT gateway does not support the pay-by-LCU billing method.`.
    OperationUnsupportedPrePaidPyByLcu,
    /// `OperationUnsupported.Release95Instance`: 400, `Releasing instances that payBy95 or payByOld95 is unsupported.`.
    OperationUnsupportedRelease95Instance,
    /// `OperationUnsupported.ResourceGroupId`: 400, `ResourceGroup is not supported in this region.`.
    OperationUnsupportedResourceGroupId,
    /// `OperationUnsupported.ResourceType`: 400, `This resource type is not supported.`.
    OperationUnsupportedResourceType,
    /// `OperationUnsupported.ScopeInvalidRouteType`: 400, `%s`.
    OperationUnsupportedScopeInvalidRouteType,
    /// `OperationUnsupported.SetDPD`: 400, `Current version of the VPN does not support setting DPD.`.
    OperationUnsupportedSetDPD,
    /// `OperationUnsupported.SetNatTraversal`: 400, `Current version of the VPN does not support setting NAT traversal.`.
    OperationUnsupportedSetNatTraversal,
    /// `OperationUnsupported.SpecifyIpOnIpv6Entry`: 400, `You cannot specify the private IP address when you create IPv6 route entries.`.
    OperationUnsupportedSpecifyIpOnIpv6Entry,
    /// `OperationUnsupported.SubRouteTableECMP`: 400, `Vpc subRouteTable don't support ecmp or multiScope.`.
    OperationUnsupportedSubRouteTableECMP,
    /// `OperationUnsupported.SystemRouteTable`: 404, `System route table can not be unassociated.`.
    OperationUnsupportedSystemRouteTable,
    /// `OperationUnsupported.ULA`: 400, `%s is unsupported.`.
    OperationUnsupportedUla,
    /// `OperationUnsupported.VBRAttachedCen`: 400, `Operation failed because the VBR is attached to CEN.`.
    OperationUnsupportedVBRAttachedCen,
    /// `OperationUnsupported.VBRAttachedECR`: 400, `VBR already attached to ECR, please delete it from ECR.`.
    OperationUnsupportedVBRAttachedECR,
    /// `OperationUnsupported.VirtualBorderRouterEnableIPv6`: 400, `The operation failed. The device or region does not support IPv6 functions.`.
    OperationUnsupportedVirtualBorderRouterEnableIPv6,
    /// `OperationUnsupported.VpcMultiCidr`: 400, `%s`.
    OperationUnsupportedVpcMultiCidr,
    /// `OperationUnsupported.action`: 400, `This action is not support.`.
    OperationUnsupportedAction,
    /// `OppositeRouterInterfaceIsDeleted`: 400, `The opposite router interface is already deleted.`.
    OppositeRouterInterfaceIsDeleted,
    /// `OptInRequired.FlowLog`: 400, `You are not authorized to use the requested service of flowLog. Ensure that you have subscribed to the service you are trying to use.`.
    OptInRequiredFlowLog,
    /// `OrderError.BandwidthPackage`: 500, `The Account failed to create order.`.
    OrderErrorBandwidthPackage,
    /// `OrderError.BasicInfoUncompleted`: 400, `%s`.
    OrderErrorBasicInfoUncompleted,
    /// `OrderError.EIP`: 400, `FThe Account failed to create order.`.
    OrderErrorEip,
    /// `OrderError.NatGateway`: 500, `The Account failed to create order.`.
    OrderErrorNatGateway,
    /// `OrderError.NoAvailablePaymentMethod`: 400, `%s`.
    OrderErrorNoAvailablePaymentMethod,
    /// `OrderFailed`: 400, `The Account failed to create order.`.
    OrderFailed,
    /// `OrderFailed.ConcurrentOperate`: 400, `Failed to create the order due to concurrent operations.`.
    OrderFailedConcurrentOperate,
    /// `PARAMETER_MUST_NOT_NULL`: 400, `The specified physical connection id or vbrId must not be null.`.
    ParameterMustNotNull,
    /// `PAY.INSUFFICIENT_BALANCE`: 400, `Your account does not have enough balance.`.
    PayInsufficientBalance,
    /// `PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL`: 400, `User withhoding argeement is illegal.`.
    PayMayiWithholdingAgreementIllegal,
    /// `PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE`: 400, `Your account does not have enough balance.`.
    PayforCreditPayInsufficientBalance,
    /// `PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR`: 400, `The specified operation not allow.`.
    PhysicalNotAllowAssociateVbr,
    /// `PHYSICAL_NOT_ASSOCIATE_TO_VBR`: 400, `The specified PhysicalConnection have not associate to the vbr.`.
    PhysicalNotAssociateToVbr,
    /// `ParamExclusive.DisableIpv6AndIpv6CidrBlock`: 400, `DisableIpv6 and Ipv6Cidr are mutually exclusive.`.
    ParamExclusiveDisableIpv6AndIpv6CidrBlock,
    /// `ParamExclusive.EnableIpv6AndCidrBlock`: 400, `EnableIpv6 and CidrBlock is mutually exclusive.`.
    ParamExclusiveEnableIpv6AndCidrBlock,
    /// `ParamExclusive.IpInstanceIdAndBandwidthPackageId`: 400, `%s`.
    ParamExclusiveIpInstanceIdAndBandwidthPackageId,
    /// `ParamExclusive.Ipv6AddressIdAndIpv6InternetBandwidthId`: 400, `Ipv6AddressId and Ipv6InternetBandwidthId is mutually exclusive.`.
    ParamExclusiveIpv6AddressIdAndIpv6InternetBandwidthId,
    /// `ParamExclusive.NextHopIdAndList`: 400, `NextHopId and NextHopList cannot both be not null.`.
    ParamExclusiveNextHopIdAndList,
    /// `ParamExclusive.RouteEntryIdAndRouteTableIdOrDestCidrBlock`: 400, `%s`.
    ParamExclusiveRouteEntryIdAndRouteTableIdOrDestCidrBlock,
    /// `ParamExclusive.SecondaryCidrAndIpv6Cidr`: 400, `%s`.
    ParamExclusiveSecondaryCidrAndIpv6Cidr,
    /// `ParamExclusive.SslVpnServerIdAndSslVpnClientCertId`: 400, `The specified SSL VPN client does not belong to the specified SSL VPN server.`.
    ParamExclusiveSslVpnServerIdAndSslVpnClientCertId,
    /// `Parameter.Illegal`: 400, `The parameter is illegal.`.
    ParameterDotIllegal,
    /// `ParameterEmpty.NetworkAclId`: 400, `ParameterEmpty.NetworkAclId`.
    ParameterEmptyNetworkAclId,
    /// `ParameterEmpty.RegionId`: 400, `ParameterEmpty.RegionId`.
    ParameterEmptyRegionId,
    /// `ParameterEmpty.Resources`: 400, `ParameterEmpty.Resources`.
    ParameterEmptyResources,
    /// `ParameterEmpty.SourceNetworkAclId`: 400, `ParameterEmpty.SourceNetworkAclId`.
    ParameterEmptySourceNetworkAclId,
    /// `ParameterEmpty.VpcId`: 400, `ParameterEmpty.VpcId`.
    ParameterEmptyVpcId,
    /// `ParameterIllegal`: 400, `ipCount,bandwidth parameter invalid`.
    ParameterIllegal,
    /// `ParameterIllegal.Description`: 400, `ParameterIllegal.Description`.
    ParameterIllegalDescription,
    /// `ParameterIllegal.DestinationCidrIp`: 400, `ParameterIllegal.DestinationCidrIp`.
    ParameterIllegalDestinationCidrIp,
    /// `ParameterIllegal.Name`: 400, `ParameterIllegal.Name`.
    ParameterIllegalName,
    /// `ParameterIllegal.Policy`: 400, `ParameterIllegal.Policy`.
    ParameterIllegalPolicy,
    /// `ParameterIllegal.Port`: 400, `ParameterIllegal.Port`.
    ParameterIllegalPort,
    /// `ParameterIllegal.Protocol`: 400, `ParameterIllegal.Protocol`.
    ParameterIllegalProtocol,
    /// `ParameterIllegal.ResourceType`: 400, `The specified resource type is illegal.`.
    ParameterIllegalResourceType,
    /// `ParameterIllegal.SourceCidrIp`: 400, `ParameterIllegal.SourceCidrIp`.
    ParameterIllegalSourceCidrIp,
    /// `ParameterInvalid`: 400, `Invalid parameter.`.
    ParameterInvalid,
    /// `ParameterLengthIllegal.Description`: 400, `ParameterLengthIllegal.Description`.
    ParameterLengthIllegalDescription,
    /// `ParameterLengthIllegal.Name`: 400, `ParameterLengthIllegal.Name`.
    ParameterLengthIllegalName,
    /// `ParameterMissing.AliUid`: 400, `ParameterMissing.AliUid`.
    ParameterMissingAliUid,
    /// `ParameterMissing.Bid`: 400, `ParameterMissing.Bid`.
    ParameterMissingBid,
    /// `ParameterMissing.DestinationCidrIp`: 400, `ParameterMissing.DestinationCidrIp`.
    ParameterMissingDestinationCidrIp,
    /// `ParameterMissing.NetworkAclId`: 400, `ParameterMissing.NetworkAclId`.
    ParameterMissingNetworkAclId,
    /// `ParameterMissing.Policy`: 400, `ParameterMissing.Policy`.
    ParameterMissingPolicy,
    /// `ParameterMissing.Port`: 400, `ParameterMissing.Port`.
    ParameterMissingPort,
    /// `ParameterMissing.Protocol`: 400, `ParameterMissing.Protocol`.
    ParameterMissingProtocol,
    /// `ParameterMissing.RegionId`: 400, `ParameterMissing.RegionId`.
    ParameterMissingRegionId,
    /// `ParameterMissing.Resources`: 400, `ParameterMissing.Resources`.
    ParameterMissingResources,
    /// `ParameterMissing.SourceCidrIp`: 400, `ParameterMissing.SourceCidrIp`.
    ParameterMissingSourceCidrIp,
    /// `ParameterMissing.SourceNetworkAclId`: 400, `ParameterMissing.SourceNetworkAclId`.
    ParameterMissingSourceNetworkAclId,
    /// `ParameterMissing.VpcId`: 400, `ParameterMissing.VpcId`.
    ParameterMissingVpcId,
    /// `ProjectOrLogstoreNotExist`: 400, `The specified project or logstore does not exist.`.
    ProjectOrLogstoreNotExist,
    /// `QueryParameter.Illegal`: 400, `query parameter illegal`.
    QueryParameterIllegal,
    /// `QuotaExceed.MultiBindedEip`: 400, `The number of multi binded eip is over limit.`.
    QuotaExceedMultiBindedEip,
    /// `QuotaExceed.NetworkAcl`: 400, `Network acl is over limit.`.
    QuotaExceedNetworkAcl,
    /// `QuotaExceed.NetworkAclEntry`: 400, `Network acl entry is over limit.`.
    QuotaExceedNetworkAclEntry,
    /// `QuotaExceeded`: 400, `Route entry quota exceeded in this route table.`.
    QuotaExceeded,
    /// `QuotaExceeded.AttachVpcNumber`: 400, `The maximum number of VPCs that can be attached to a DHCP options set is exceeded.`.
    QuotaExceededAttachVpcNumber,
    /// `QuotaExceeded.BandwidthPackageCountOnNatGateway`: 400, `BandwidthPackage count limit on one NatGateway exceeded.`.
    QuotaExceededBandwidthPackageCountOnNatGateway,
    /// `QuotaExceeded.BandwidthPackageIps`: 400, `The specified ipCount exceeded quota.`.
    QuotaExceededBandwidthPackageIps,
    /// `QuotaExceeded.BfdSession`: 400, `Your Bfd Session number reaches the upper limit.`.
    QuotaExceededBfdSession,
    /// `QuotaExceeded.Bgp`: 400, `bgp peer count per vbr quota exceed.`.
    QuotaExceededBgp,
    /// `QuotaExceeded.BgpNetwork`: 400, `bgp network count per vbr quota exceed.`.
    QuotaExceededBgpNetwork,
    /// `QuotaExceeded.CbnGrantRules`: 404, `cbn grantRules per instance quota exceed`.
    QuotaExceededCbnGrantRules,
    /// `QuotaExceeded.CidrReservationCount`: 400, `The quota of VSwitchCidrReservation is exceeded.`.
    QuotaExceededCidrReservationCount,
    /// `QuotaExceeded.CrossUserVBRPerUser`: 400, `Cross virtual boarder router per user quota exceed.`.
    QuotaExceededCrossUserVBRPerUser,
    /// `QuotaExceeded.DomainNameServers`: 400, `The maximum number of domain name servers cannot exceed 4.`.
    QuotaExceededDomainNameServers,
    /// `QuotaExceeded.EcmpRouteEntryNextHopCount`: 400, `%s`.
    QuotaExceededEcmpRouteEntryNextHopCount,
    /// `QuotaExceeded.Eip`: 400, `Elastic IP address quota exceeded`.
    QuotaExceededEip,
    /// `QuotaExceeded.EipNumForModifyEipBondType`: 400, `The quota of %s is exceeded, binded: %s, quota: %s.`.
    QuotaExceededEipNumForModifyEipBondType,
    /// `QuotaExceeded.FlowlogCount`: 400, `This user has reached the maximum instance number of flowlog.`.
    QuotaExceededFlowlogCount,
    /// `QuotaExceeded.ForwardEntry`: 400, `The quota of %s is exceeded, usage %s/%s.`.
    QuotaExceededForwardEntry,
    /// `QuotaExceeded.ForwardEntrySessionManytoOne`: 400, `The dnat session quota is exceed.`.
    QuotaExceededForwardEntrySessionManytoOne,
    /// `QuotaExceeded.GUAIpv6CidrBlock`: 400, `%s`.
    QuotaExceededGUAIpv6CidrBlock,
    /// `QuotaExceeded.GatewayRouteTable`: 400, `The quota of Gateway Route Table is exceeded.`.
    QuotaExceededGatewayRouteTable,
    /// `QuotaExceeded.GlobalAccelerationInstance`: 400, `GlobalAccelerationInstance quota exceeded.`.
    QuotaExceededGlobalAccelerationInstance,
    /// `QuotaExceeded.HaVip`: 403, `Living HaVip quota exceeded.`.
    QuotaExceededHaVip,
    /// `QuotaExceeded.HaVipBindInstance`: 404, `The amount of instance associated with the specified haVip reach its limits.`.
    QuotaExceededHaVipBindInstance,
    /// `QuotaExceeded.HaVipRouteEntry`: 400, `Vpc havip route entry quota exceed.`.
    QuotaExceededHaVipRouteEntry,
    /// `QuotaExceeded.Ipv6EgressRules`: 400, `%s`.
    QuotaExceededIpv6EgressRules,
    /// `QuotaExceeded.LargeSpecEip`: 400, `Elastic IP address with large spec quota exceeded.`.
    QuotaExceededLargeSpecEip,
    /// `QuotaExceeded.NatIp`: 400, `The quota of %s is exceeded, usage %s/%s.`.
    QuotaExceededNatIp,
    /// `QuotaExceeded.NatIpCidr`: 400, `The quota of %s is exceeded, usage %s/%s.`.
    QuotaExceededNatIpCidr,
    /// `QuotaExceeded.Nqa`: 400, `nqa count per vbr quota exceed.`.
    QuotaExceededNqa,
    /// `QuotaExceeded.NumberOfEip`: 400, `Binded eip Quota exceed on this NatGw.`.
    QuotaExceededNumberOfEip,
    /// `QuotaExceeded.NumberOfTrafficEip`: 400, `The number of traffic eip on natgw exceed limitation.`.
    QuotaExceededNumberOfTrafficEip,
    /// `QuotaExceeded.PBR`: 400, `The policy-based routes has reached the upper limit.`.
    QuotaExceededPbr,
    /// `QuotaExceeded.PerAccessPoint`: 400, `Physical connection count per ap quota exceed.`.
    QuotaExceededPerAccessPoint,
    /// `QuotaExceeded.PolicyBasedRoute`: 400, `The maximum number of policy-based routes is exceeded. Existing routes: %s. Routes to be created: %s. Maximum routes: %s.`.
    QuotaExceededPolicyBasedRoute,
    /// `QuotaExceeded.PrefixListCidrCount`: 400, `The quota of prefixListMaxEntry count is exceeded.`.
    QuotaExceededPrefixListCidrCount,
    /// `QuotaExceeded.PrefixListCount`: 400, `The quota of prefixList count is exceeded.`.
    QuotaExceededPrefixListCount,
    /// `QuotaExceeded.RegionDhcpOptionsSet`: 400, `The quota of dhcpOptionsSet in the region is exceeded.`.
    QuotaExceededRegionDhcpOptionsSet,
    /// `QuotaExceeded.RouteTable`: 400, `VPC RouteTable quota exceeded.`.
    QuotaExceededRouteTable,
    /// `QuotaExceeded.SameAccountVBRPerPconn`: 400, `Same account virtual boarder router per physicalConnection quota exceed.`.
    QuotaExceededSameAccountVBRPerPconn,
    /// `QuotaExceeded.SnatEntry`: 400, `SNAT entry in the specified SNAT table reach it?s limit.`.
    QuotaExceededSnatEntry,
    /// `QuotaExceeded.SnatIp`: 400, `Public ip number exceeds quota.`.
    QuotaExceededSnatIp,
    /// `QuotaExceeded.TagNum`: 400, `Custom Tags quota exceeded`.
    QuotaExceededTagNum,
    /// `QuotaExceeded.VSwitch`: 400, `Virtual switch quota exceeded.`.
    QuotaExceededVSwitch,
    /// `QuotaExceeded.VSwitchCidrReservationMask`: 400, `The quota of VSwitchCidrReservationMask is exceeded.`.
    QuotaExceededVSwitchCidrReservationMask,
    /// `QuotaExceeded.VbrPerAccessDevice`: 400, `Virtual boarder router per access device quota exceed.`.
    QuotaExceededVbrPerAccessDevice,
    /// `QuotaExceeded.VbrPerPconnPortSpec`: 400, `Quota exceed for current port spec`.
    QuotaExceededVbrPerPconnPortSpec,
    /// `QuotaExceeded.Vpc`: 400, `VPC quota exceeded.`.
    QuotaExceededVpc,
    /// `QuotaExceeded.VpcMultiCidr`: 400, `%s`.
    QuotaExceededVpcMultiCidr,
    /// `QuotaExceeded.VpnRouteEntry`: 400, `Vpn route entry quota exceeded.`.
    QuotaExceededVpnRouteEntry,
    /// `QuotaExceeded.freePconnPerAP`: 400, `free physical connections count excceeded.`.
    QuotaExceededFreePconnPerAP,
    /// `QuotaExceeded.freevbr`: 400, `Free virtual boarder router quota exceed.`.
    QuotaExceededFreevbr,
    /// `QuotaExceeded.pConnPerAP`: 400, `Physical connection count per ap quota exceed.`.
    QuotaExceededPConnPerAP,
    /// `QuotaExceeded.vbrPerpConn`: 400, `Virtual boarder router per PhysicalConnection quota exceed.`.
    QuotaExceededVbrPerpConn,
    /// `RI_CREATE_ONE_LIMIT_BY_SYNC`: 400, `Create ri only one limit by sync.`.
    RiCreateOneLimitBySync,
    /// `ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY`: 400, `The specified VlanInterface has been used by routeEntry.`.
    RouterInterfaceReferedByRouteentry,
    /// `ReferredByRouteEntry.RouterInterface`: 400, `Router interface referred by route entry.`.
    ReferredByRouteEntryRouterInterface,
    /// `Region.NotSupport`: 400, `The specified region does not currently support nextHopType for networkInterface`.
    RegionNotSupport,
    /// `ReserveIpFail`: 400, `Reserve eip failed.`.
    ReserveIpFail,
    /// `Resource.QuotaFull`: 400, `The quota of resource is full`.
    ResourceQuotaFull,
    /// `ResourceAlreadyAssociated.GatewayRouteTable`: 400, `The specified resource %s is already associated.`.
    ResourceAlreadyAssociatedGatewayRouteTable,
    /// `ResourceAlreadyAssociated.IpAddress`: 400, `%s`.
    ResourceAlreadyAssociatedIpAddress,
    /// `ResourceAlreadyAssociated.Ipv4Gateway`: 400, `The specified resource %s is already associated.`.
    ResourceAlreadyAssociatedIpv4Gateway,
    /// `ResourceAlreadyAssociated.PconnQos`: 400, `The specified resource of PconnQos is already associated.`.
    ResourceAlreadyAssociatedPconnQos,
    /// `ResourceAlreadyAssociated.PrefixList`: 400, `The operation failed because the specified prefixList route entry already exists.`.
    ResourceAlreadyAssociatedPrefixList,
    /// `ResourceAlreadyAssociated.RouteTable`: 400, `The resource has already associated with a routetable.`.
    ResourceAlreadyAssociatedRouteTable,
    /// `ResourceAlreadyExist.NatIp`: 400, `The specified resource of %s is already exist.`.
    ResourceAlreadyExistNatIp,
    /// `ResourceAlreadyExist.NatIpCidr`: 400, `The specified resource of %s is already exist.`.
    ResourceAlreadyExistNatIpCidr,
    /// `ResourceNotAssociated`: 400, `The HaVip and ECS instance are not associated.`.
    ResourceNotAssociated,
    /// `ResourceNotAssociated.Cen`: 400, `The Vpc and Cen are not associated.`.
    ResourceNotAssociatedCen,
    /// `ResourceNotAssociated.Ecr`: 400, `The ECR is not associated.`.
    ResourceNotAssociatedEcr,
    /// `ResourceNotAvailable`: 400, `Resource you requested is not available in this region or zone.`.
    ResourceNotAvailable,
    /// `ResourceNotAvailable.Vpc`: 400, `Resource you requested is not available in this region or zone.`.
    ResourceNotAvailableVpc,
    /// `ResourceNotEnough.Bandwidth`: 400, `The specified resource of Bandwidth is not enough.`.
    ResourceNotEnoughBandwidth,
    /// `ResourceNotEnough.CommonBandWidthPackage`: 400, `The specified resource commonBandWidthPackage is not enough.`.
    ResourceNotEnoughCommonBandWidthPackage,
    /// `ResourceNotEnough.Ipv6Cidr`: 400, `The specified resource ipv6 cidr is not enough.`.
    ResourceNotEnoughIpv6Cidr,
    /// `ResourceNotEnough.NatIp`: 400, `The specified resource of NatIp is not enough.`.
    ResourceNotEnoughNatIp,
    /// `ResourceNotEnough.PublicIpAddressPool`: 400, `The specified resource of PublicIpAddressPool is not enough.`.
    ResourceNotEnoughPublicIpAddressPool,
    /// `ResourceNotEnough.SwitchAvailableIps`: 400, `The available private Ip number is not enough in your subnet.`.
    ResourceNotEnoughSwitchAvailableIps,
    /// `ResourceNotFound.Cen`: 400, `The specified resource of Cen is not found.`.
    ResourceNotFoundCen,
    /// `ResourceNotFound.CidrReservation`: 400, `reserve segment not exist.`.
    ResourceNotFoundCidrReservation,
    /// `ResourceNotFound.EcsInstance`: 400, `The specified resource of ECS instance is not found.`.
    ResourceNotFoundEcsInstance,
    /// `ResourceNotFound.ForwardEntry`: 404, `The specified resource of %s is not found.`.
    ResourceNotFoundForwardEntry,
    /// `ResourceNotFound.GatewayRouteTable`: 400, `The specified resource GatewayRouteTable is not found.`.
    ResourceNotFoundGatewayRouteTable,
    /// `ResourceNotFound.Instance`: 400, `The specified binding resource is not found.`.
    ResourceNotFoundInstance,
    /// `ResourceNotFound.Ip`: 400, `The specified ip is not found.`.
    ResourceNotFoundIp,
    /// `ResourceNotFound.IpamPool`: 404, `The dependent IPAM pool is not found.`.
    ResourceNotFoundIpamPool,
    /// `ResourceNotFound.Ipv4Gateway`: 400, `The specified resource ipv4Gateway is not found.`.
    ResourceNotFoundIpv4Gateway,
    /// `ResourceNotFound.Ipv6Address`: 404, `The specified resource of %s is not found.`.
    ResourceNotFoundIpv6Address,
    /// `ResourceNotFound.Ipv6EgressOnlyRule`: 404, `The specified resource of IPv6 Gateway Rule is not found.`.
    ResourceNotFoundIpv6EgressOnlyRule,
    /// `ResourceNotFound.Ipv6InstanceId`: 404, `The specified resource of %s is not found.`.
    ResourceNotFoundIpv6InstanceId,
    /// `ResourceNotFound.NatGateway`: 400, `The specified resource of %s is not found.`.
    ResourceNotFoundNatGateway,
    /// `ResourceNotFound.NatIp`: 404, `The specified resource of %s is not found.`.
    ResourceNotFoundNatIp,
    /// `ResourceNotFound.NatIpCidr`: 400, `The specified resource of %s is not found.`.
    ResourceNotFoundNatIpCidr,
    /// `ResourceNotFound.NetworkInterface`: 400, `The specified resource of network interface is not found.`.
    ResourceNotFoundNetworkInterface,
    /// `ResourceNotFound.PhysicalConnectionId`: 400, `PhysicalConnection is not found.`.
    ResourceNotFoundPhysicalConnectionId,
    /// `ResourceNotFound.PrefixList`: 400, `The specified resource of prefixList is not found.`.
    ResourceNotFoundPrefixList,
    /// `ResourceNotFound.PublicIpAddressPool`: 400, `The specified resource of PublicIpAddressPool is not found.`.
    ResourceNotFoundPublicIpAddressPool,
    /// `ResourceNotFound.RouteEntry`: 400, `The specified resource routeEntry is not found.`.
    ResourceNotFoundRouteEntry,
    /// `ResourceNotFound.RouteTable`: 400, `The specified resource gatewayRouteTable is not found.`.
    ResourceNotFoundRouteTable,
    /// `ResourceNotFound.SnatEntry`: 404, `Specified SNAT entry does not exist.`.
    ResourceNotFoundSnatEntry,
    /// `ResourceNotFound.VPC`: 404, `The specified resource of %s is not found.`.
    ResourceNotFoundVpc,
    /// `ResourceNotFound.VSwitch`: 404, `The specified resource of %s is not found.`.
    ResourceNotFoundVSwitch,
    /// `ResourceNotFound.VpcPeer`: 400, `The specified resource of %s is not found.`.
    ResourceNotFoundVpcPeer,
    /// `ResourceNotInResourceGroup`: 400, `The specified resource is not in the specified ResourceGroup.`.
    ResourceNotInResourceGroup,
    /// `ResourceQueryError`: 400, `The specified resource is queried error.`.
    ResourceQueryError,
    /// `ResourceStatus.Error`: 400, `The binding instance is in middle status.`.
    ResourceStatusError,
    /// `RouteConflict.AlreadyExist`: 400, `Route conflict exists in routing table.`.
    RouteConflictAlreadyExist,
    /// `RouterEntryConflict.Duplicated`: 400, `A route entry already exists, which CIDR is '0.0.0.0/0'`.
    RouterEntryConflictDuplicated,
    /// `RouterInterfaceReferredByRouteEntry`: 400, `Router interface referred by route entry.`.
    RouterInterfaceReferredByRouteEntry,
    /// `RuleExist`: 400, `The rule has already existed.`.
    RuleExist,
    /// `SNAT_IP_POOL_COUNT_TOO_MANY`: 400, `The Snat pool ip too many.`.
    SnatIpPoolCountTooMany,
    /// `SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR`: 400, `You have arrears and do not meet the purchase conditions.`.
    SystemSaleValidateUnexpectedError,
    /// `SYSTEM.UNKNOWN.ERROR`: 400, `The Account failed to create order.`.
    SystemUnknownError,
    /// `SecurityGroup.NotExist`: 400, `The specified security group is not exist.`.
    SecurityGroupNotExist,
    /// `SecurityGroupType.NotSupported`: 400, `The specified security group type is not supported.`.
    SecurityGroupTypeNotSupported,
    /// `ServerRegion.Invalid`: 400, `Eip bind remote server region invalid.`.
    ServerRegionInvalid,
    /// `ServiceUnavailable`: 503, `The service is unavailable.`.
    ServiceUnavailable,
    /// `SignatureDoesNotMatch`: 400, `The signature does not match.`.
    SignatureDoesNotMatch,
    /// `SignatureNonceUsed`: 400, `The nonce has been used before.`.
    SignatureNonceUsed,
    /// `SizeLimitExceeded.ResourceId`: 400, `The maximum number of resource IDs is exceeded.`.
    SizeLimitExceededResourceId,
    /// `SizeLimitExceeded.TagNum`: 400, `The maximum number of tags is exceeded.`.
    SizeLimitExceededTagNum,
    /// `SourceProjectNotExist`: 400, `The Source Project or logstore does not exist.`.
    SourceProjectNotExist,
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
    /// `System.ServiceBusy`: 400, `System is busy, please try later.`.
    SystemServiceBusy,
    /// `SystemBusy`: 500, `The system is busy. Please try again later.`.
    SystemBusy,
    /// `TOKEN_PROCESSING`: 400, `Action is processing.`.
    TokenProcessing,
    /// `TaskConflict`: 400, `The operation is too frequent, TaskConflict.`.
    TaskConflict,
    /// `TaskConflict.AssociateGlobalAccelerationInstance`: 400, `Operate too frequent.`.
    TaskConflictAssociateGlobalAccelerationInstance,
    /// `Throttling`: 400, `The request is throttled.`.
    Throttling,
    /// `Throttling.Api`: 400, `The requests to this action are throttled.`.
    ThrottlingApi,
    /// `Throttling.User`: 400, `The requests of this user are throttled.`.
    ThrottlingUser,
    /// `TokenVerfiy.Failed`: 400, `token verify failed.`.
    TokenVerfiyFailed,
    /// `Trade_Sync_Create_Sub_ERROR`: 400, `SyncOrderToSub error.`.
    TradeSyncCreateSubError,
    /// `Unauthorized`: 400, `This api does not support sub user or role.`.
    Unauthorized,
    /// `Unavailable.Ipv6Cidr`: 400, `The specified resource ipv6 cidr is not available.`.
    UnavailableIpv6Cidr,
    /// `UnnecessarySslConnection`: 400, `The SSL connection is unnecessary for ssl vpn disabled.`.
    UnnecessarySslConnection,
    /// `UnsupportedFeature.AllocateEipAddressWithZone`: 400, `The feature of AllocateEipAddressWithZone is not supported.`.
    UnsupportedFeatureAllocateEipAddressWithZone,
    /// `UnsupportedFeature.CloudBoxHaVip`: 400, `The HAVIP feature is not supported in cloud box.`.
    UnsupportedFeatureCloudBoxHaVip,
    /// `UnsupportedFeature.CloudBoxIpv6`: 400, `The IPv6 feature is not supported by cloud box.`.
    UnsupportedFeatureCloudBoxIpv6,
    /// `UnsupportedFeature.CreatePrefixListEcmpRouteEntry`: 400, `The feature of creating ecmp route entry with prefixList is not supported.`.
    UnsupportedFeatureCreatePrefixListEcmpRouteEntry,
    /// `UnsupportedFeature.EipBindIpAddress`: 400, `The feature of EipBindIpAddress is not supported.`.
    UnsupportedFeatureEipBindIpAddress,
    /// `UnsupportedFeature.EipBindPrefixIp`: 400, `The feature of EipBindPrefixIp is not supported.`.
    UnsupportedFeatureEipBindPrefixIp,
    /// `UnsupportedFeature.EnableSessionLog`: 400, `The feature of EnableSessionLog is not supported.`.
    UnsupportedFeatureEnableSessionLog,
    /// `UnsupportedFeature.Geneve`: 400, `The feature of Geneve is not supported.`.
    UnsupportedFeatureGeneve,
    /// `UnsupportedFeature.IPAM`: 400, `VPCs cannot be created by using IPAM.`.
    UnsupportedFeatureIpam,
    /// `UnsupportedFeature.IcmpReplyEnabled`: 400, `The feature of IcmpReplyEnabled is not supported.`.
    UnsupportedFeatureIcmpReplyEnabled,
    /// `UnsupportedFeature.IndirectConvertForFwNat`: 400, `The security protection enabled NAT gateway is not support change EIP bond type.`.
    UnsupportedFeatureIndirectConvertForFwNat,
    /// `UnsupportedFeature.IndirectConvertForVpcNat`: 400, `The VPC NAT gateway is not support to change EIP bond type.`.
    UnsupportedFeatureIndirectConvertForVpcNat,
    /// `UnsupportedFeature.InternetChargeType`: 400, `The feature of InternetChargeType is not supported.`.
    UnsupportedFeatureInternetChargeType,
    /// `UnsupportedFeature.InternetChargeTypeOnFreeIpv6Address`: 400, `The feature of %s is not supported.`.
    UnsupportedFeatureInternetChargeTypeOnFreeIpv6Address,
    /// `UnsupportedFeature.InternetChargeTypeOnStaticIsp`: 400, `The feature of %s is not supported.`.
    UnsupportedFeatureInternetChargeTypeOnStaticIsp,
    /// `UnsupportedFeature.IpVersion`: 400, `The ipversion type is not supported.`.
    UnsupportedFeatureIpVersion,
    /// `UnsupportedFeature.Ipam`: 400, `IPAM is not supported in this region.`.
    UnsupportedFeatureDotIpam,
    /// `UnsupportedFeature.Ipv4Gateway`: 400, `The feature of ipv4Gateway is not supported for [%s].`.
    UnsupportedFeatureIpv4Gateway,
    /// `UnsupportedFeature.Ipv6GatewayRouteTable`: 400, `The feature of %s is not supported.`.
    UnsupportedFeatureIpv6GatewayRouteTable,
    /// `UnsupportedFeature.Ipv6Isp`: 400, `The Ipv6Isp feature is not supported.`.
    UnsupportedFeatureIpv6Isp,
    /// `UnsupportedFeature.Isp`: 400, `The feature of Isp is not supported.`.
    UnsupportedFeatureIsp,
    /// `UnsupportedFeature.ModifyRouteEntryNextHop`: 400, `The current region does not support the function of modifying the route next hop.`.
    UnsupportedFeatureModifyRouteEntryNextHop,
    /// `UnsupportedFeature.MutilBindedTypeNatEnableFw`: 400, `The NAT with Mutil-Binded Eip bind type is not support enable firewall.`.
    UnsupportedFeatureMutilBindedTypeNatEnableFw,
    /// `UnsupportedFeature.NextHopType`: 400, `The route type does not support modifying the next hop of the route.`.
    UnsupportedFeatureNextHopType,
    /// `UnsupportedFeature.NormalNatModifyEipBindMode`: 400, `The normal NAT gateway is not support to change EIP bond type.`.
    UnsupportedFeatureNormalNatModifyEipBindMode,
    /// `UnsupportedFeature.NormalTypeNatGateway`: 400, `Normal nat gateways do not support modifying the next hop of the route.`.
    UnsupportedFeatureNormalTypeNatGateway,
    /// `UnsupportedFeature.PortSegment`: 400, `The feature of PortSegment is not supported.`.
    UnsupportedFeaturePortSegment,
    /// `UnsupportedFeature.PrivateLink`: 400, `The feature of %s is not supported.`.
    UnsupportedFeaturePrivateLink,
    /// `UnsupportedFeature.PrivateLinkEnabled`: 400, `The feature of PrivateLinkEnabled is not supported.`.
    UnsupportedFeaturePrivateLinkEnabled,
    /// `UnsupportedFeature.PrivateLinkMode`: 400, `The feature of %s is not supported.`.
    UnsupportedFeaturePrivateLinkMode,
    /// `UnsupportedFeature.ReservedType`: 400, `The specified ReservedType is not supported.`.
    UnsupportedFeatureReservedType,
    /// `UnsupportedFeature.SecurityProtectionEnabled`: 400, `The feature of SecurityProtectionEnabled is not supported.`.
    UnsupportedFeatureSecurityProtectionEnabled,
    /// `UnsupportedFeature.UserDefinedTrafficPath`: 400, `The feature of UserDefinedTrafficPath is not supported.`.
    UnsupportedFeatureUserDefinedTrafficPath,
    /// `UnsupportedFeature.VSwitchIpv6`: 400, `The ipv6 feature of  switch is not supported.`.
    UnsupportedFeatureVSwitchIpv6,
    /// `UnsupportedFeature.VpcAdvancedFeature`: 400, `UnsupportedFeature.VpcAdvancedFeature`.
    UnsupportedFeatureVpcAdvancedFeature,
    /// `UnsupportedFeature.VpcNat`: 400, `The feature of VpcNat is not supported.`.
    UnsupportedFeatureVpcNat,
    /// `UnsupportedFeature.VpcNatSecurityProtectionEnabled`: 400, `The VPC NAT gateway is not supported to enable security protection.`.
    UnsupportedFeatureVpcNatSecurityProtectionEnabled,
    /// `UnsupportedFeature.VpcPeerIpv6`: 400, `IPv6 route entries for VPC peering connections cannot be created in this region.`.
    UnsupportedFeatureVpcPeerIpv6,
    /// `UnsupportedFeature.Vpconn`: 400, `The feature of Vpconn is not supported.`.
    UnsupportedFeatureVpconn,
    /// `UnsupportedRegion`: 400, `%s`.
    UnsupportedRegion,
    /// `UnsupportedRegion.CloudBoxInternet`: 400, `The region does not support cloud box public network.`.
    UnsupportedRegionCloudBoxInternet,
    /// `UnsupportedZoneForFwNat`: 404, `The zone is unsupported for FW NAT.`.
    UnsupportedZoneForFwNat,
    /// `VPC.ERROR`: 500, `error code 500,Internal server error.`.
    VpcError,
    /// `VPC.SWITCH.RULE.QUOTA.NOT.EXISTS`: 400, `vSwitch quota rule not exists.`.
    VpcSwitchRuleQuotaNotExists,
    /// `VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY`: 404, `NatGateway in one vpc support only one.`.
    VpcOnlyCanCreateOneNatGateway,
    /// `VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE`: 400, `Specified CIDR block is already exists.`.
    VpcRouteEntryCidrBlockDuplicate,
    /// `VbrBandwidthExceed`: 400, `VBR bandwidth exceed for this physical connection.`.
    VbrBandwidthExceed,
    /// `Vpc.Error`: 500, `error code 500,Internal server error.`.
    VpcDotError,
    /// `VpcStatusError`: 400, `The Vpc is creating .`.
    VpcStatusError,
    /// `VpcSubnet.NotFound`: 400, `Vpc subnet not exist.`.
    VpcSubnetNotFound,
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
    ErrorCode, AccessDeviceNotAllowWithoutSp = "ACCESS.DEVICE.NOT.ALLOW.WITHOUT.SP",
    AliuidNotAllowWithoutSp = "ALIUID.NOT.ALLOW.WITHOUT.SP", AbsForbidden =
    "Abs.Forbidden", AbsInstanceNotExist = "Abs.InstanceNotExist",
    AbsInvaliTableNameMalformed = "Abs.InvaliTableName.Malformed",
    AbsInvalidBandwidthMalformed = "Abs.InvalidBandwidth.Malformed", AbsInvalidPayPeriod
    = "Abs.InvalidPayPeriod", AbsInvalidPayType = "Abs.InvalidPayType",
    AbsInvalidRouteTableIdNotExist = "Abs.InvalidRouteTableId.NotExist",
    AbsVpcInvalidDescriptionMalformed = "Abs.Vpc.InvalidDescription.Malformed",
    AbsVpcInvalidNameMalformed = "Abs.Vpc.InvalidName.Malformed",
    AccountMoneyValidateError = "AccountMoneyValidateError", AllocateIpFailed =
    "AllocateIpFailed", AnyPortPortMustBeZero = "AnyPort.PortMustBeZero",
    AttrMismatchingAcceptingSideAliUid = "AttrMismatching.AcceptingSideAliUid",
    AttrMismatchingAcceptingSideInstanceId = "AttrMismatching.AcceptingSideInstanceId",
    AttrMismatchingAcceptingSideOppositeInterfaceId =
    "AttrMismatching.AcceptingSideOppositeInterfaceId",
    AttrMismatchingAcceptingSideOppositeInterfaceOwnerId =
    "AttrMismatching.AcceptingSideOppositeInterfaceOwnerId",
    AttrMismatchingAcceptingSideOppositeRegionNo =
    "AttrMismatching.AcceptingSideOppositeRegionNo",
    AttrMismatchingAcceptingSideOppositeRouterId =
    "AttrMismatching.AcceptingSideOppositeRouterId",
    AttrMismatchingAcceptingSideOppositeRouterType =
    "AttrMismatching.AcceptingSideOppositeRouterType",
    AttrMismatchingAcceptingSideRegionNo = "AttrMismatching.AcceptingSideRegionNo",
    AttrMismatchingAcceptingSideRole = "AttrMismatching.AcceptingSideRole",
    AttrMismatchingAcceptingSideRouterId = "AttrMismatching.AcceptingSideRouterId",
    AttrMismatchingAcceptingSideRouterType = "AttrMismatching.AcceptingSideRouterType",
    AttrMismatchingBandwidthPackageIpVersion =
    "AttrMismatching.BandwidthPackageIpVersion", AttrMismatchingNaclAndBindInstance =
    "AttrMismatching.NaclAndBindInstance", AttrMismatchingVpcDhcpOptionsSetId =
    "AttrMismatching.VpcDhcpOptionsSetId", BindInstanceHavePortmapOrBindEip =
    "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP", BindInstanceOwenerError =
    "BIND_INSTANCE_OWENER_ERROR", BandwidthPackageFinancialLocked =
    "BandwidthPackage.FinancialLocked", BandwidthPackageQuotaExceeded =
    "BandwidthPackage.QuotaExceeded", BandwidthPackageIdInvalidBandwidth =
    "BandwidthPackageId.InvalidBandwidth", BandwidthPackageIdInvalidBizStatus =
    "BandwidthPackageId.InvalidBizStatus", BandwidthPackageOperationConflict =
    "BandwidthPackageOperation.conflict", BgpPeerAlreadyExists =
    "BgpPeer.Already.Exists", BindInstanceNotSupported = "BindInstance.NotSupported",
    BothEmptyTagsAndResources = "BothEmpty.TagsAndResources",
    BothEmptyParamIpv6AddressIdAndIpv6InternetBandwidthId =
    "BothEmptyParam.Ipv6AddressIdAndIpv6InternetBandwidthId", CommodityInvalidComponent =
    "COMMODITY.INVALID_COMPONENT", CommodityNoExist = "COMMODITY_NO_EXIST",
    CrossBidForbidden = "CROSS_BID.FORBIDDEN", ChargeTypeNotSupport =
    "ChargeType.NotSupport", ClientIpPoolNetmaskInvalid = "ClientIpPool.NetmaskInvalid",
    ClientIpPoolSubnetInvalid = "ClientIpPool.SubnetInvalid",
    ConflictCidrReservationMaskAndCidrReservationCidr =
    "Conflict.CidrReservationMaskAndCidrReservationCidr", CountLimitExceedHaVipInVpc =
    "CountLimitExceed.HaVipInVpc", CountLimitExceedHaVipOnInstance =
    "CountLimitExceed.HaVipOnInstance", CountLimitExceedHaVipRouteEntry =
    "CountLimitExceed.HaVipRouteEntry", CountLimitExceededHaVipOnECSInstance =
    "CountLimitExceeded.HaVipOnECSInstance", CreateDbrRoutesQuotaFullQuotaFull =
    "CreateDbrRoutesQuotaFull.QuotaFull", CreateNatGatewayRouteConflictDynamicRoute =
    "CreateNatGateway.RouteConflict.DynamicRoute", CreatePbrRoutesQuotaFullQuotaFull =
    "CreatePbrRoutesQuotaFull.QuotaFull",
    CreateSnatEntryParamExclusiveSourceVSwitchIdAndsourceCIDR =
    "CreateSnatEntry.ParamExclusive.sourceVSwitchIdAndsourceCIDR",
    CreateSslCertsQuotaFullQuotaFull = "CreateSslCertsQuotaFull.QuotaFull",
    CreateVSwitchIncorrectStatusCbnStatus = "CreateVSwitch.IncorrectStatus.cbnStatus",
    CreateVpnConnectionsQuotaFullQuotaFull = "CreateVpnConnectionsQuotaFull.QuotaFull",
    CreateVpnUserGatewayQuotaFullQuotaFull = "CreateVpnUserGatewayQuotaFull.QuotaFull",
    CreditPayInsufficientBalance = "CreditPayInsufficientBalance",
    CustomerGatewayConflictRouteEntry = "CustomerGateway.ConflictRouteEntry",
    CustomerGatewayConflictVpnIp = "CustomerGateway.ConflictVpnIp",
    DescribeForwardParamInvalid = "DESCRIBE_FORWARD_PARAM_INVALID",
    DescribeSnatParamInvalid = "DESCRIBE_SNAT_PARAM_INVALID", DefaultValidateError =
    "DefaultValidate.Error", DeleteVSwitchIncorrectStatusCbnStatus =
    "DeleteVSwitch.IncorrectStatus.cbnStatus", DeletionProtectionAlreadyEnabled =
    "DeletionProtection.AlreadyEnabled", DeletionProtectionNotExist =
    "DeletionProtection.NotExist", DeletionProtectionOwnerError =
    "DeletionProtection.OwnerError", DeletionProtectionPrePaidNotSupport =
    "DeletionProtection.PrePaidNotSupport", DeletionProtectionResourceNotExist =
    "DeletionProtection.ResourceNotExist", DeletionProtectionTypeNotSupport =
    "DeletionProtection.TypeNotSupport", DependencyViolation = "DependencyViolation",
    DependencyViolationAppAccess = "DependencyViolation.AppAccess",
    DependencyViolationBandwidthPackages = "DependencyViolation.BandwidthPackages",
    DependencyViolationBgpGroup = "DependencyViolation.BgpGroup",
    DependencyViolationBgpNetwork = "DependencyViolation.BgpNetwork",
    DependencyViolationBgpPeer = "DependencyViolation.BgpPeer",
    DependencyViolationClassicLinkInstance = "DependencyViolation.ClassicLinkInstance",
    DependencyViolationCloudService = "DependencyViolation.CloudService",
    DependencyViolationCloudServiceResource = "DependencyViolation.CloudServiceResource",
    DependencyViolationCustomRouteTable = "DependencyViolation.CustomRouteTable",
    DependencyViolationDhcpOptionsSet = "DependencyViolation.DhcpOptionsSet",
    DependencyViolationEips = "DependencyViolation.EIPS", DependencyViolationEgressRules
    = "DependencyViolation.EgressRules", DependencyViolationEnhancedNatgw =
    "DependencyViolation.EnhancedNatgw", DependencyViolationForwardEntry =
    "DependencyViolation.ForwardEntry", DependencyViolationFullNatEntry =
    "DependencyViolation.FullNatEntry", DependencyViolationGatewayEndpoint =
    "DependencyViolation.GatewayEndpoint", DependencyViolationGatewayRouteTable =
    "DependencyViolation.GatewayRouteTable", DependencyViolationGatewayRouteTableRelation
    = "DependencyViolation.GatewayRouteTableRelation", DependencyViolationGreTunnel =
    "DependencyViolation.GreTunnel", DependencyViolationHaVip =
    "DependencyViolation.HaVip", DependencyViolationHaVipAssociatedWithEIP =
    "DependencyViolation.HaVipAssociatedWithEIP",
    DependencyViolationHaVipReferedByRouteEntry =
    "DependencyViolation.HaVipReferedByRouteEntry", DependencyViolationInstance =
    "DependencyViolation.Instance", DependencyViolationIpPrefix =
    "DependencyViolation.IpPrefix", DependencyViolationIps = "DependencyViolation.Ips",
    DependencyViolationIpv4Gateway = "DependencyViolation.Ipv4Gateway",
    DependencyViolationIpv6Address = "DependencyViolation.Ipv6Address",
    DependencyViolationIpv6Gateway = "DependencyViolation.Ipv6Gateway",
    DependencyViolationIpv6InternetBandwidth =
    "DependencyViolation.Ipv6InternetBandwidth", DependencyViolationMulticastDomain =
    "DependencyViolation.MulticastDomain", DependencyViolationNatGateway =
    "DependencyViolation.NatGateway", DependencyViolationNatIp =
    "DependencyViolation.NatIp", DependencyViolationNatIpCidr =
    "DependencyViolation.NatIpCidr", DependencyViolationNetworkAcl =
    "DependencyViolation.NetworkAcl", DependencyViolationNqa = "DependencyViolation.Nqa",
    DependencyViolationOppositeRouterInterface =
    "DependencyViolation.OppositeRouterInterface", DependencyViolationPrefixListRelation
    = "DependencyViolation.PrefixListRelation", DependencyViolationPrivateLinkMode =
    "DependencyViolation.PrivateLinkMode", DependencyViolationResourceShare =
    "DependencyViolation.ResourceShare", DependencyViolationRouteEntry =
    "DependencyViolation.RouteEntry", DependencyViolationRouteInterface =
    "DependencyViolation.RouteInterface", DependencyViolationRouteTable =
    "DependencyViolation.RouteTable", DependencyViolationRouterEntry =
    "DependencyViolation.RouterEntry", DependencyViolationRouterInterface =
    "DependencyViolation.RouterInterface",
    DependencyViolationRouterInterfaceReferedByRouteEntry =
    "DependencyViolation.RouterInterfaceReferedByRouteEntry", DependencyViolationSnat =
    "DependencyViolation.SNAT", DependencyViolationSecurityGroup =
    "DependencyViolation.SecurityGroup", DependencyViolationShareResource =
    "DependencyViolation.ShareResource", DependencyViolationSnatEntry =
    "DependencyViolation.SnatEntry", DependencyViolationSslVpnServer =
    "DependencyViolation.SslVpnServer", DependencyViolationTransitRouter =
    "DependencyViolation.TransitRouter", DependencyViolationTunnel =
    "DependencyViolation.Tunnel", DependencyViolationVSwitch =
    "DependencyViolation.VSwitch", DependencyViolationVSwitchCidrReservation =
    "DependencyViolation.VSwitchCidrReservation", DependencyViolationVpcAttachment =
    "DependencyViolation.VpcAttachment", DependencyViolationVpcEndpointService =
    "DependencyViolation.VpcEndpointService", DependencyViolationVpnConnection =
    "DependencyViolation.VpnConnection", DependencyViolationIp =
    "DependencyViolation.ip", DryRunOperation = "DryRunOperation", DuplicatedCidrBlock =
    "Duplicated.CidrBlock", DuplicatedClientToken = "Duplicated.ClientToken",
    DuplicatedDestinationPort = "Duplicated.DestinationPort", DuplicatedLocalGatewayIp =
    "Duplicated.LocalGatewayIp", DuplicatedPeerGatewayIp = "Duplicated.PeerGatewayIp",
    DuplicatedSecondaryCidrBlock = "Duplicated.SecondaryCidrBlock", DuplicatedTagKey =
    "Duplicated.TagKey", DuplicatedVpcNextHop = "Duplicated.VpcNextHop",
    DuplicatedParamCidrBlock = "DuplicatedParam.CidrBlock", DuplicatedParamExternalPort =
    "DuplicatedParam.ExternalPort", DuplicatedParamInternalPort =
    "DuplicatedParam.InternalPort", DuplicatedParamLocalGatewayIp =
    "DuplicatedParam.LocalGatewayIp", DuplicatedParamLocalIpAddress =
    "DuplicatedParam.LocalIpAddress", DuplicatedParamLocalIpv6Address =
    "DuplicatedParam.LocalIpv6Address", DuplicatedParamLocalIpv6GatewayIp =
    "DuplicatedParam.LocalIpv6GatewayIp", DuplicatedParamPeerGatewayIp =
    "DuplicatedParam.PeerGatewayIp", DuplicatedParamPeerIpAddress =
    "DuplicatedParam.PeerIpAddress", DuplicatedParamPeerIpv6Address =
    "DuplicatedParam.PeerIpv6Address", DuplicatedParamPeerIpv6GatewayIp =
    "DuplicatedParam.PeerIpv6GatewayIp", DuplicatedParamTrafficPath =
    "DuplicatedParam.TrafficPath", EipBindNatgateway = "EIP_BIND_NATGATEWAY",
    EipCanNotAssociateWithPublicIp = "EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP",
    EipNotInGateway = "EIP_NOT_IN_GATEWAY", EipNotSupportSnatPool =
    "EIP_NOT_SUPPORT_SNAT_POOL", ExceedAssociateMaxNum = "EXCEED_ASSOCIATE_MAX_NUM",
    EcAssociatedQoSPconnNotAllowCreateCrossAccountVbr =
    "EcAssociatedQoSPconnNotAllowCreateCrossAccountVbr", EcPconnVbrMustContainsAll =
    "EcPconnVbrMustContainsAll", EipBindRemoteBackendRegionMustBeSingle =
    "EipBindRemote.BackendRegionMustBeSingle", EipOperationTooFrequently =
    "EipOperation.TooFrequently", EnableHaCheckSslVpnServerClientCidrContainsVpcRouteDest
    = "EnableHaCheck.SslVpnServerClientCidrContainsVpcRouteDest", EndPointEmpty =
    "EndPoint.Empty", EniAttached = "Eni.Attached", EniHasSubIp = "Eni.HasSubIp",
    ErrCodeInvalid = "ErrCode.Invalid", ExclusiveParamAnyAndAny =
    "ExclusiveParam.%sAnd%s", ExclusiveParamEnableIpv6AndCidrBlock =
    "ExclusiveParam.EnableIpv6AndCidrBlock", ExclusiveParamNextHopTypeAndNextHopId =
    "ExclusiveParam.NextHopTypeAndNextHopId", ExclusiveParamZoneAndIpAddress =
    "ExclusiveParam.ZoneAndIpAddress", ExclusiveParamZoneAndPublicIpAddressPoolId =
    "ExclusiveParam.ZoneAndPublicIpAddressPoolId", FailedInvokeInnerApi =
    "FAILED_INVOKE_INNER_API", ForbiddenUseVpcAsInternetGateway =
    "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY", FuwuBizCommodityVerifyFail =
    "FUWU_BIZ_COMMODITY_VERIFY_FAIL", FlowLogNumberOverLimit = "FlowLogNumberOverLimit",
    Forbbiden = "Forbbiden", ForbbidenInvaildOwner = "Forbbiden.InvaildOwner",
    ForbbidenModifyIdAndType = "Forbbiden.ModifyIdAndType", ForbbidenSubUser =
    "Forbbiden.SubUser", Forbidden = "Forbidden", ForbiddenAcceptRoleNotSupportPrePay =
    "Forbidden.AcceptRoleNotSupportPrePay", ForbiddenAlreadyBounded =
    "Forbidden.Already.Bounded", ForbiddenAssociateToVBR = "Forbidden.AssociateToVBR",
    ForbiddenBillsOutstanding = "Forbidden.BillsOutstanding",
    ForbiddenChargeTypeIsPrepaid = "Forbidden.ChargeTypeIsPrepaid",
    ForbiddenCheckEntryRuleQuota = "Forbidden.CheckEntryRuleQuota",
    ForbiddenCircuitCodeNotAllowedByCaller = "Forbidden.CircuitCodeNotAllowedByCaller",
    ForbiddenCreateSpecialSpecNatGateway = "Forbidden.CreateSpecialSpecNatGateway",
    ForbiddenCrossBorder = "Forbidden.CrossBorder",
    ForbiddenDescriptionNotAllowedByCaller = "Forbidden.DescriptionNotAllowedByCaller",
    ForbiddenDestinationIpOutOfVswitchCIDR = "Forbidden.DestinationIpOutOfVswitchCIDR",
    ForbiddenDestnationIpOutOfVpcCIDR = "Forbidden.DestnationIpOutOfVpcCIDR",
    ForbiddenEipCanNotBindGatgw = "Forbidden.EipCanNotBindGatgw",
    ForbiddenExternalIpUsedInSnatTable = "Forbidden.ExternalIp.UsedInSnatTable",
    ForbiddenFinancialLocked = "Forbidden.FinancialLocked", ForbiddenFinancileLocked =
    "Forbidden.FinancileLocked", ForbiddenGlobalAccelerationInstanceChargeTypeIsPrepaid =
    "Forbidden.GlobalAccelerationInstanceChargeTypeIsPrepaid", ForbiddenHaVip =
    "Forbidden.HaVip", ForbiddenInCommonBandwidthPackage =
    "Forbidden.InCommonBandwidthPackage", ForbiddenInstanceBandwidthNotZero =
    "Forbidden.InstanceBandwidthNotZero", ForbiddenInternalIpOutOfVpcCIDR =
    "Forbidden.InternalIpOutOfVpcCIDR", ForbiddenIpHasBeenUsedInDnat =
    "Forbidden.IpHasBeenUsedInDnat", ForbiddenIpHasBeenUsedInSnat =
    "Forbidden.IpHasBeenUsedInSnat", ForbiddenIpUsedInForwardTable =
    "Forbidden.IpUsedInForwardTable", ForbiddenLocalGatewayIpNotAllowedByCaller =
    "Forbidden.LocalGatewayIpNotAllowedByCaller", ForbiddenModifyEipBondType =
    "Forbidden.ModifyEipBondType", ForbiddenModifySpecToSpecialSpec =
    "Forbidden.ModifySpecToSpecialSpec", ForbiddenModifySpecToSpecialSpecForNormalNat =
    "Forbidden.ModifySpecToSpecialSpecForNormalNat", ForbiddenMultiVlanRi =
    "Forbidden.MultiVlanRi", ForbiddenNameNotAllowedByCaller =
    "Forbidden.NameNotAllowedByCaller", ForbiddenNatPayBySpec = "Forbidden.NatPayBySpec",
    ForbiddenNoRiFound = "Forbidden.NoRiFound", ForbiddenNoSLRPermission =
    "Forbidden.NoSLRPermission", ForbiddenNotAllowedCategary =
    "Forbidden.NotAllowedCategary", ForbiddenNotAllowedInState =
    "Forbidden.NotAllowedInState", ForbiddenNotInAllowDeleteStatus =
    "Forbidden.NotInAllowDeleteStatus", ForbiddenNotInRouterInterfaceCreateWhitelist =
    "Forbidden.NotInRouterInterfaceCreateWhitelist", ForbiddenNotInSameVpc =
    "Forbidden.NotInSameVpc", ForbiddenNotSameAccessDevice =
    "Forbidden.NotSameAccessDevice", ForbiddenOnlyOneConnection =
    "Forbidden.OnlyOneConnection", ForbiddenOperateManagedFlowLog =
    "Forbidden.OperateManagedFlowLog", ForbiddenOperateShareResource =
    "Forbidden.OperateShareResource", ForbiddenOperationDeleteNotAllowedByUser =
    "Forbidden.OperationDeleteNotAllowedByUser", ForbiddenOperationNotAllowed =
    "Forbidden.OperationNotAllowed", ForbiddenOperationNotAllowedByUser =
    "Forbidden.OperationNotAllowedByUser", ForbiddenOperationRecoverNotAllowedByUser =
    "Forbidden.OperationRecoverNotAllowedByUser",
    ForbiddenOperationTerminateNotAllowedByUser =
    "Forbidden.OperationTerminateNotAllowedByUser", ForbiddenOwnerAliUid =
    "Forbidden.OwnerAliUid", ForbiddenPeerGatewayIpNotAllowedByCaller =
    "Forbidden.PeerGatewayIpNotAllowedByCaller",
    ForbiddenPeeringSubnetMaskNotAllowedByCaller =
    "Forbidden.PeeringSubnetMaskNotAllowedByCaller", ForbiddenPrePaidNatGateway =
    "Forbidden.PrePaidNatGateway", ForbiddenPrivateIpNotFound =
    "Forbidden.PrivateIpNotFound", ForbiddenRegionNotFound = "Forbidden.RegionNotFound",
    ForbiddenReleaseSegmentEip = "Forbidden.ReleaseSegmentEip",
    ForbiddenSnatEntryCountLimited = "Forbidden.SnatEntryCountLimited",
    ForbiddenSourceVSwitchIdDuplicated = "Forbidden.SourceVSwitchId.Duplicated",
    ForbiddenSourceVSwitchIdIncludeHaVip = "Forbidden.SourceVSwitchId.IncludeHaVip",
    ForbiddenSubUser = "Forbidden.SubUser", ForbiddenTagKeyDuplicated =
    "Forbidden.TagKey.Duplicated", ForbiddenTagKeys = "Forbidden.TagKeys",
    ForbiddenUnassociateMaster = "Forbidden.UnassociateMaster", ForbiddenVBRExists =
    "Forbidden.VBRExists", ForbiddenVRouterNotFound = "Forbidden.VRouterNotFound",
    ForbiddenVSwitchAlreadyAssociatedRouteTable =
    "Forbidden.VSwitchAlreadyAssociatedRouteTable", ForbiddenVbrAttached =
    "Forbidden.VbrAttached", ForbiddenVbrNotAllowModifySiteLink =
    "Forbidden.VbrNotAllowModifySiteLink", ForbiddenVlanIdNotAllowedByCaller =
    "Forbidden.VlanIdNotAllowedByCaller", ForbiddenVpcNotFound = "Forbidden.VpcNotFound",
    ForbiddenAction = "ForbiddenAction", ForbiddenActionPrePaid =
    "ForbiddenAction.PrePaid", ForbiddenRelease = "ForbiddenRelease", Forbindden =
    "Forbindden", ForwardEntryDuplicated = "ForwardEntry.Duplicated", FrequentPurchaseEip
    = "FrequentPurchase.EIP", HaVipNotAssociatedWithInstance =
    "HA.VIP.NOT.ASSOCIATED.WITH.INSTANCE", HaveConnectionBetweenRouters =
    "HaveConnectionBetweenRouters", IAbsInvalidStatusValueNotSupported =
    "IAbs.InvalidStatus.ValueNotSupported", InstanceStatusNotAllow =
    "INSTANCE.STATUS.NOT.ALLOW", InstanceInProcessiong = "INSTANCE_IN_PROCESSIONG",
    InstanceNotExists = "INSTANCE_NOT_EXISTS",
    InstanceUnderscoreTypeUnderscoreNotUnderscoreSupport = "INSTANCE_TYPE_NOT_SUPPORT",
    InvaidVbrStatus = "INVAID_VBR_STATUS", InvalidUnderscoreParameter =
    "INVALID_PARAMETER", InvalidVpcId = "INVALID_VPC_ID", InvalidWeightParam =
    "INVALID_WEIGHT_PARAM", IdempotentParameterMismatch = "IdempotentParameterMismatch",
    IellgalParameterOwnerAccount = "IellgalParameter.OwnerAccount", IllegalCidrBlock =
    "IllegalCidrBlock", IllegalParamAddressPoolType = "IllegalParam.AddressPoolType",
    IllegalParamAggregationInterval = "IllegalParam.AggregationInterval",
    IllegalParamAliUid = "IllegalParam.AliUid", IllegalParamAnyPortNotZero =
    "IllegalParam.AnyPortNotZero", IllegalParamAsn = "IllegalParam.Asn",
    IllegalParamAssociatedPhysicalConnections =
    "IllegalParam.AssociatedPhysicalConnections", IllegalParamAttachmentId =
    "IllegalParam.AttachmentId", IllegalParamAvailableZone =
    "IllegalParam.AvailableZone", IllegalParamBandwidth = "IllegalParam.Bandwidth",
    IllegalParamBfdMultiHop = "IllegalParam.BfdMultiHop", IllegalParamBgpConfig =
    "IllegalParam.BgpConfig", IllegalParamBgpGroupLocalAsn =
    "IllegalParam.BgpGroupLocalAsn", IllegalParamCenInstanceId =
    "IllegalParam.CenInstanceId", IllegalParamChargeType = "IllegalParam.ChargeType",
    IllegalParamCidrBlock = "IllegalParam.CidrBlock", IllegalParamCidrName =
    "IllegalParam.CidrName", IllegalParamClientToken = "IllegalParam.ClientToken",
    IllegalParamCompanyName = "IllegalParam.CompanyName", IllegalParamConflictWithDClass
    = "IllegalParam.ConflictWithDClass", IllegalParamCrossBorderBandwidth =
    "IllegalParam.CrossBorderBandwidth", IllegalParamDescription =
    "IllegalParam.Description", IllegalParamDestCidrBlock = "IllegalParam.DestCidrBlock",
    IllegalParamDestinationCidrIp = "IllegalParam.DestinationCidrIp",
    IllegalParamDetectMultiplier = "IllegalParam.DetectMultiplier",
    IllegalParamDhcpOptionsSetDescription = "IllegalParam.DhcpOptionsSetDescription",
    IllegalParamDhcpOptionsSetName = "IllegalParam.DhcpOptionsSetName",
    IllegalParamDomainName = "IllegalParam.DomainName", IllegalParamDomainNameServers =
    "IllegalParam.DomainNameServers", IllegalParamEgressAclEntryId =
    "IllegalParam.EgressAclEntryId", IllegalParamEnableBgp = "IllegalParam.EnableBgp",
    IllegalParamEnableIpv6 = "IllegalParam.EnableIpv6", IllegalParamGatewayType =
    "IllegalParam.GatewayType", IllegalParamHcRate = "IllegalParam.HcRate",
    IllegalParamHcSourceIp = "IllegalParam.HcSourceIp", IllegalParamHcThreshold =
    "IllegalParam.HcThreshold", IllegalParamHealthcheckIp = "IllegalParam.HealthcheckIp",
    IllegalParamIDaaSApplicationId = "IllegalParam.IDaaSApplicationId",
    IllegalParamIngressAclEntryId = "IllegalParam.IngressAclEntryId",
    IllegalParamInstanceOwner = "IllegalParam.InstanceOwner", IllegalParamInstanceType =
    "IllegalParam.InstanceType", IllegalParamInternetChargeType =
    "IllegalParam.InternetChargeType", IllegalParamIpAddress = "IllegalParam.IpAddress",
    IllegalParamIpVersion = "IllegalParam.IpVersion", IllegalParamIpamPool =
    "IllegalParam.IpamPool", IllegalParamIpv4CidrMask = "IllegalParam.Ipv4CidrMask",
    IllegalParamIpv6Address = "IllegalParam.Ipv6Address", IllegalParamIpv6Cidr =
    "IllegalParam.Ipv6Cidr", IllegalParamIpv6CidrBlock = "IllegalParam.Ipv6CidrBlock",
    IllegalParamIpv6CidrType = "IllegalParam.Ipv6CidrType", IllegalParamIsp =
    "IllegalParam.Isp", IllegalParamLeaseTime = "IllegalParam.LeaseTime",
    IllegalParamLineCode = "IllegalParam.LineCode", IllegalParamLineLabel =
    "IllegalParam.LineLabel", IllegalParamLineOperator = "IllegalParam.LineOperator",
    IllegalParamLineSPContactInfo = "IllegalParam.LineSPContactInfo",
    IllegalParamLineType = "IllegalParam.LineType", IllegalParamLocalAsn =
    "IllegalParam.LocalAsn", IllegalParamLocalBgpIp = "IllegalParam.LocalBgpIp",
    IllegalParamLocalGatewayIp = "IllegalParam.LocalGatewayIp",
    IllegalParamLocalGatewayIpAndMask = "IllegalParam.LocalGatewayIpAndMask",
    IllegalParamLocalSubnet = "IllegalParam.LocalSubnet", IllegalParamMinRxInterval =
    "IllegalParam.MinRxInterval", IllegalParamMinTxInterval =
    "IllegalParam.MinTxInterval", IllegalParamMode = "IllegalParam.Mode",
    IllegalParamName = "IllegalParam.Name", IllegalParamNetworkType =
    "IllegalParam.NetworkType", IllegalParamNextHopId = "IllegalParam.NextHopId",
    IllegalParamNextToken = "IllegalParam.NextToken", IllegalParamNextTokenExpired =
    "IllegalParam.NextTokenExpired", IllegalParamOrderParamComponent =
    "IllegalParam.OrderParamComponent", IllegalParamOwnerAliUid =
    "IllegalParam.OwnerAliUid", IllegalParamOwnerId = "IllegalParam.OwnerId",
    IllegalParamPeerAsn = "IllegalParam.PeerAsn", IllegalParamPeerGatewayIp =
    "IllegalParam.PeerGatewayIp", IllegalParamPeerLocation = "IllegalParam.PeerLocation",
    IllegalParamPeeringIpv6SubnetMask = "IllegalParam.PeeringIpv6SubnetMask",
    IllegalParamPmCertificateNo = "IllegalParam.PmCertificateNo",
    IllegalParamPmCertificateType = "IllegalParam.PmCertificateType",
    IllegalParamPmContactInfo = "IllegalParam.PmContactInfo", IllegalParamPmGender =
    "IllegalParam.PmGender", IllegalParamPmName = "IllegalParam.PmName",
    IllegalParamPolicy = "IllegalParam.Policy", IllegalParamProtocol =
    "IllegalParam.Protocol", IllegalParamRatio = "IllegalParam.Ratio",
    IllegalParamRegionId = "IllegalParam.RegionId", IllegalParamRemoteSubnet =
    "IllegalParam.RemoteSubnet", IllegalParamResourceGroupId =
    "IllegalParam.ResourceGroupId", IllegalParamRole = "IllegalParam.Role",
    IllegalParamRouteDest = "IllegalParam.RouteDest", IllegalParamRouteEntryName =
    "IllegalParam.RouteEntryName", IllegalParamRouteEntryType =
    "IllegalParam.RouteEntryType", IllegalParamRouteLimit = "IllegalParam.RouteLimit",
    IllegalParamSecondaryCidrBlock = "IllegalParam.SecondaryCidrBlock",
    IllegalParamSecondaryCidrMask = "IllegalParam.SecondaryCidrMask",
    IllegalParamSecurityProtectionTypes = "IllegalParam.SecurityProtectionTypes",
    IllegalParamServiceLocation = "IllegalParam.ServiceLocation",
    IllegalParamSessionLogDeliveryDestination =
    "IllegalParam.SessionLogDeliveryDestination", IllegalParamSessionLogDeliveryType =
    "IllegalParam.SessionLogDeliveryType", IllegalParamSi = "IllegalParam.Si",
    IllegalParamSourceCidrIp = "IllegalParam.SourceCidrIp", IllegalParamSpec =
    "IllegalParam.Spec", IllegalParamTrafficPath = "IllegalParam.TrafficPath",
    IllegalParamTunnelCidr = "IllegalParam.TunnelCidr", IllegalParamTunnelId =
    "IllegalParam.TunnelId", IllegalParamUserCidr = "IllegalParam.UserCidr",
    IllegalParamVRouterType = "IllegalParam.VRouterType",
    IllegalParamVSwitchCidrReservationMask = "IllegalParam.VSwitchCidrReservationMask",
    IllegalParamVpcIpv6CidrBlock = "IllegalParam.VpcIpv6CidrBlock", IllegalParamZone =
    "IllegalParam.Zone", IllegalParamZoneId = "IllegalParam.ZoneId",
    IllegalParamDotChargeType = "IllegalParam.chargeType", IllegalParamFormat =
    "IllegalParamFormat", IllegalParamFormatAny = "IllegalParamFormat.%s",
    IllegalParamFormatVSwitchCidrReservationCidr =
    "IllegalParamFormat.VSwitchCidrReservationCidr", IllegealParamNextHopType =
    "IllegealParam.NextHopType", IncompleteSignature = "IncompleteSignature",
    IncorrcetRouteEntryStatus = "IncorrcetRouteEntryStatus",
    IncorrectBusinessStatusFlowLog = "IncorrectBusinessStatus.FlowLog",
    IncorrectEipStatus = "IncorrectEipStatus",
    IncorrectGlobalAccelerationInstanceIdStatus =
    "IncorrectGlobalAccelerationInstanceIdStatus", IncorrectHaVipStatus =
    "IncorrectHaVipStatus", IncorrectInstanceStatus = "IncorrectInstanceStatus",
    IncorrectOppositeInterfaceInfo = "IncorrectOppositeInterfaceInfo",
    IncorrectOppositeInterfaceInfoNotSet = "IncorrectOppositeInterfaceInfo.NotSet",
    IncorrectRIStatus = "IncorrectRIStatus", IncorrectRoleNotInitiatingSide =
    "IncorrectRole.NotInitiatingSide", IncorrectRouteEntryStatus =
    "IncorrectRouteEntryStatus", IncorrectRouteTableStatus = "IncorrectRouteTableStatus",
    IncorrectRouteTableStatusRouteEntryExist =
    "IncorrectRouteTableStatus.RouteEntryExist", IncorrectRouteTableType =
    "IncorrectRouteTableType", IncorrectStatus = "IncorrectStatus",
    IncorrectStatusAccessPoint = "IncorrectStatus.AccessPoint", IncorrectStatusBgpPeer =
    "IncorrectStatus.BgpPeer", IncorrectStatusCbwpModifying =
    "IncorrectStatus.CbwpModifying", IncorrectStatusCenRelation =
    "IncorrectStatus.CenRelation", IncorrectStatusCenStatus =
    "IncorrectStatus.CenStatus", IncorrectStatusCidrReservation =
    "IncorrectStatus.CidrReservation", IncorrectStatusDhcpOptionsSet =
    "IncorrectStatus.DhcpOptionsSet", IncorrectStatusEgressOnlyRule =
    "IncorrectStatus.EgressOnlyRule", IncorrectStatusEip = "IncorrectStatus.Eip",
    IncorrectStatusForwardEntry = "IncorrectStatus.ForwardEntry",
    IncorrectStatusGatewayRouteTable = "IncorrectStatus.GatewayRouteTable",
    IncorrectStatusIp = "IncorrectStatus.Ip", IncorrectStatusIpv4Gateway =
    "IncorrectStatus.Ipv4Gateway", IncorrectStatusIpv6Address =
    "IncorrectStatus.Ipv6Address", IncorrectStatusIpv6Gateway =
    "IncorrectStatus.Ipv6Gateway", IncorrectStatusIpv6Instance =
    "IncorrectStatus.Ipv6Instance", IncorrectStatusIpv6InternetBandwidth =
    "IncorrectStatus.Ipv6InternetBandwidth", IncorrectStatusMultiScopeRiRouteEntry =
    "IncorrectStatus.MultiScopeRiRouteEntry", IncorrectStatusNatgw =
    "IncorrectStatus.NATGW", IncorrectStatusNatGateway = "IncorrectStatus.NatGateway",
    IncorrectStatusNatIp = "IncorrectStatus.NatIp", IncorrectStatusNextHop =
    "IncorrectStatus.NextHop", IncorrectStatusPhysicalConnection =
    "IncorrectStatus.PhysicalConnection", IncorrectStatusPhysicalConnectionLOA =
    "IncorrectStatus.PhysicalConnectionLOA", IncorrectStatusPrefixList =
    "IncorrectStatus.PrefixList", IncorrectStatusPublicIpAddressPool =
    "IncorrectStatus.PublicIpAddressPool", IncorrectStatusResourceStatus =
    "IncorrectStatus.ResourceStatus", IncorrectStatusRouteEntry =
    "IncorrectStatus.RouteEntry", IncorrectStatusRouteTable =
    "IncorrectStatus.RouteTable", IncorrectStatusRouteTableStatus =
    "IncorrectStatus.RouteTableStatus", IncorrectStatusRouterEntry =
    "IncorrectStatus.RouterEntry", IncorrectStatusRouterInterface =
    "IncorrectStatus.RouterInterface", IncorrectStatusSnatEntry =
    "IncorrectStatus.SnatEntry", IncorrectStatusSystemPrefixList =
    "IncorrectStatus.SystemPrefixList", IncorrectStatusVswitch =
    "IncorrectStatus.VSWITCH", IncorrectStatusVSwitch = "IncorrectStatus.VSwitch",
    IncorrectStatusVirtualBorderRouter = "IncorrectStatus.VirtualBorderRouter",
    IncorrectStatusVirtualPhysicalConnection =
    "IncorrectStatus.VirtualPhysicalConnection", IncorrectStatusVpc =
    "IncorrectStatus.Vpc", IncorrectStatusVpcDhcpOptionsSet =
    "IncorrectStatus.VpcDhcpOptionsSet", IncorrectStatusVpcDhcpStatus =
    "IncorrectStatus.VpcDhcpStatus", IncorrectStatusVpcPeer = "IncorrectStatus.VpcPeer",
    IncorrectStatusVpcRouteEntry = "IncorrectStatus.VpcRouteEntry",
    IncorrectStatusDotVswitch = "IncorrectStatus.Vswitch", IncorrectStatusCbnStatus =
    "IncorrectStatus.cbnStatus", IncorrectStatusFlowlog = "IncorrectStatus.flowlog",
    IncorrectVSwitchId = "IncorrectVSwitchId", IncorrectVSwitchStatus =
    "IncorrectVSwitchStatus", IncorrectVpcStatus = "IncorrectVpcStatus",
    IncorretForwardEntryStatus = "IncorretForwardEntryStatus", IncorretSnatEntryStatus =
    "IncorretSnatEntryStatus", IncorretStatusBgpPeer = "IncorretStatus.BgpPeer",
    IncorretStatusForwardEntry = "IncorretStatus.ForwardEntry", InstanceNotExist =
    "Instance.NotExist", InstanceIdLengthExceed = "InstanceIdLength.Exceed",
    InstanceTypeInvalid = "InstanceType.Invalid", InstanceTypeNotSupport =
    "InstanceType.NotSupport", InsufficientBalance = "InsufficientBalance",
    InsufficientBalanceEip = "InsufficientBalance.Eip", InternalDotError =
    "Internal.Error", InternalError = "InternalError", InvalidDirectEipBindType =
    "Invalid.DirectEip.BindType", InvalidFunctionNotSupported =
    "Invalid.Function.NotSupported", InvalidGrant = "Invalid.Grant", InvalidNotExist =
    "Invalid.NotExist", InvalidDotStatus = "Invalid.Status", InvalidNatgwNotExist =
    "Invalid.natgwNotExist", InvalidAccessDeviceIdNotFound =
    "InvalidAccessDeviceId.NotFound", InvalidAccessKeyIdNotFound =
    "InvalidAccessKeyId.NotFound", InvalidAccessPointNotExist =
    "InvalidAccessPoint.NotExist", InvalidAccessPointNotMatch =
    "InvalidAccessPoint.NotMatch", InvalidAccessPointValueNotAllowed =
    "InvalidAccessPoint.ValueNotAllowed", InvalidAccessPointIdNotEnabled =
    "InvalidAccessPointId.NotEnabled", InvalidAccessPointTypeNotSupport =
    "InvalidAccessPointType.NotSupport", InvalidAccountNotFound =
    "InvalidAccount.NotFound", InvalidAction = "InvalidAction", InvalidActionDenied =
    "InvalidAction.Denied", InvalidActionNotFound = "InvalidAction.NotFound",
    InvalidAliuid = "InvalidAliuid", InvalidAllocationIdNotFound =
    "InvalidAllocationId.NotFound", InvalidAssociationDuplicated =
    "InvalidAssociation.Duplicated", InvalidAttachmentNotFound =
    "InvalidAttachment.NotFound", InvalidAuthkeyMalformed = "InvalidAuthkey.Malformed",
    InvalidBackendServerIdNotFound = "InvalidBackendServerId.NotFound",
    InvalidBackendServerIdNotInVPC = "InvalidBackendServerId.NotInVPC",
    InvalidBackendServerRegionIdEqualRegionId =
    "InvalidBackendServerRegionId.EqualRegionId", InvalidBackendServerTypeNotFound =
    "InvalidBackendServerType.NotFound", InvalidBandwidth = "InvalidBandwidth",
    InvalidBandwidthMalformed = "InvalidBandwidth.Malformed", InvalidBandwidthNotEnough =
    "InvalidBandwidth.NotEnough", InvalidBandwidthOutOfMaxTrafficBindedOnNatgw =
    "InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw", InvalidBandwidthValueNotSupported =
    "InvalidBandwidth.ValueNotSupported", InvalidBandwidthPackageNotExist =
    "InvalidBandwidthPackage.NotExist", InvalidBandwidthPackageIdNotFound =
    "InvalidBandwidthPackageId.NotFound", InvalidBandwidthPackageIdNumberNotSupported =
    "InvalidBandwidthPackageIdNumber.NotSupported", InvalidBgpAuthkeyMalformed =
    "InvalidBgpAuthkey.Malformed", InvalidBgpDescriptionMalformed =
    "InvalidBgpDescription.Malformed", InvalidBgpDiscriptionMalformed =
    "InvalidBgpDiscription.Malformed", InvalidBgpGroup = "InvalidBgpGroup",
    InvalidBgpGroupLocalAsnInvalid = "InvalidBgpGroup.LocalAsnInvalid",
    InvalidBgpNameMalformed = "InvalidBgpName.Malformed", InvalidBgpPeerNotFound =
    "InvalidBgpPeer.NotFound", InvalidBgpPeerIdNotFound = "InvalidBgpPeerId.NotFound",
    InvalidBindInstanceNotFound = "InvalidBindInstance.NotFound", InvalidBindingStatus =
    "InvalidBindingStatus", InvalidBindingStatusRouteTable =
    "InvalidBindingStatus.RouteTable", InvalidCIDRBlockDuplicate =
    "InvalidCIDRBlock.Duplicate", InvalidChargeTypeValueNotSupported =
    "InvalidChargeType.ValueNotSupported", InvalidCidrBlock = "InvalidCidrBlock",
    InvalidCidrBlockMalformed = "InvalidCidrBlock.Malformed", InvalidCidrBlockOverlapped
    = "InvalidCidrBlock.Overlapped", InvalidCircuitCodeMalformed =
    "InvalidCircuitCode.Malformed", InvalidCirdrBlockMaskLength =
    "InvalidCirdrBlock.MaskLength", InvalidCommodityNotFound =
    "InvalidCommodity.NotFound", InvalidCommonBandwidthPackageIdNotFound =
    "InvalidCommonBandwidthPackageId.NotFound", InvalidComponentEipBandwidthMax =
    "InvalidComponent.EipBandwidthMax", InvalidConnectionTypeMalFormed =
    "InvalidConnectionType.MalFormed", InvalidConstructionTimeMalformed =
    "InvalidConstructionTime.Malformed", InvalidCustomerGatewayInstanceIdNotFound =
    "InvalidCustomerGatewayInstanceId.NotFound", InvalidDescription =
    "InvalidDescription", InvalidDescriptionMalformed = "InvalidDescription.Malformed",
    InvalidDestCidrBlockMalformed = "InvalidDestCidrBlock.Malformed",
    InvalidDestinationCidrBlock = "InvalidDestinationCidrBlock",
    InvalidDhcpOptionsSetIdNotFound = "InvalidDhcpOptionsSetId.NotFound",
    InvalidDomainNameServersMalformed = "InvalidDomainNameServers.Malformed",
    InvalidEIPStatusBizDisabled = "InvalidEIPStatus.BizDisabled",
    InvalidEipEipQuotaExceeded = "InvalidEip.EipQuotaExceeded",
    InvalidEipAddressNameMalformed = "InvalidEipAddressName.Malformed",
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
    "InvalidGlobalAccelerationInstanceName.Malformed", InvalidHaVipExist =
    "InvalidHaVip.Exist", InvalidHaVipNotFound = "InvalidHaVip.NotFound",
    InvalidHaVipIdNotFound = "InvalidHaVipId.NotFound", InvalidHdMonitorStatus =
    "InvalidHdMonitorStatus", InvalidHealthCheckIPMalformd =
    "InvalidHealthCheckIP.Malformd", InvalidIAssociatedInstanceTypeValueNotSupported =
    "InvalidIAssociatedInstanceType.ValueNotSupported", InvalidIDaaSApplicationIdNotFound
    = "InvalidIDaaSApplicationId.NotFound", InvalidIDaaSInstanceIdNotFound =
    "InvalidIDaaSInstanceId.NotFound", InvalidIPIpInSnatPool = "InvalidIP.IpInSnatPool",
    InvalidIPMalformed = "InvalidIP.Malformed", InvalidIPAddressAlreadyInUse =
    "InvalidIPAddress.AlreadyInUse", InvalidIPAddressAlreadyUsed =
    "InvalidIPAddress.AlreadyUsed", InvalidIPAddressMalformed =
    "InvalidIPAddress.Malformed", InvalidIPAddressNotAvailable =
    "InvalidIPAddress.NotAvailable", InvalidIPAddressOutOfRange =
    "InvalidIPAddress.OutOfRange", InvalidIPAddressOutOfVswCIDR =
    "InvalidIPAddress.OutOfVswCIDR", InvalidInstanIdNotFound =
    "InvalidInstanId.NotFound", InvalidInstanceNotExist = "InvalidInstance.NotExist",
    InvalidInstanceNotFound = "InvalidInstance.NotFound", InvalidInstanceStatusError =
    "InvalidInstance.StatusError", InvalidInstanceId = "InvalidInstanceId",
    InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound", InvalidInstanceIdsNotFound
    = "InvalidInstanceIds.NotFound", InvalidInstanceOwnerError =
    "InvalidInstanceOwner.Error", InvalidInstanceTypeNotFound =
    "InvalidInstanceType.NotFound", InvalidInstanceTypeValueNotSupported =
    "InvalidInstanceType.ValueNotSupported", InvalidInternalIpMalformed =
    "InvalidInternalIp.Malformed", InvalidInternalPortMalformed =
    "InvalidInternalPort.Malformed", InvalidIpMalformed = "InvalidIp.Malformed",
    InvalidIpNotFound = "InvalidIp.NotFound", InvalidIpNotInNatgw =
    "InvalidIp.NotInNatgw", InvalidIpNotSameSubnet = "InvalidIp.NotSameSubnet",
    InvalidIpAddressAlreadyExist = "InvalidIpAddress.AlreadyExist",
    InvalidIpAddressWrongFormat = "InvalidIpAddress.WrongFormat",
    InvalidIpCountValueNotSupported = "InvalidIpCount.ValueNotSupported",
    InvalidIpInstanceIdMalformed = "InvalidIpInstanceId.Malformed",
    InvalidIpInstanceIdNotFound = "InvalidIpInstanceId.NotFound",
    InvalidIpStatusHasBeenUsedByForwardEntry =
    "InvalidIpStatus.HasBeenUsedByForwardEntry", InvalidIpStatusHasBeenUsedBySnatTable =
    "InvalidIpStatus.HasBeenUsedBySnatTable", InvalidIpv6AddressIdNotFound =
    "InvalidIpv6AddressId.NotFound", InvalidIpv6CidrBlockMalformed =
    "InvalidIpv6CidrBlock.Malformed", InvalidIpv6CidrBlockNotFound =
    "InvalidIpv6CidrBlock.NotFound", InvalidIpv6GatewayNotFound =
    "InvalidIpv6Gateway.NotFound", InvalidIpv6GatewayIdNotFound =
    "InvalidIpv6GatewayId.NotFound", InvalidIpv6InstanceNotFound =
    "InvalidIpv6Instance.NotFound", InvalidIpv6ULACidrBlockMalformed =
    "InvalidIpv6ULACidrBlock.Malformed", InvalidLineOperatorMalformd =
    "InvalidLineOperator.Malformd", InvalidLoadBalancerIdNotFound =
    "InvalidLoadBalancerId.NotFound", InvalidLocalBgpIpMalformed =
    "InvalidLocalBgpIp.Malformed", InvalidLocalGatewayIpMalformed =
    "InvalidLocalGatewayIp.Malformed", InvalidLockReasonNotFound =
    "InvalidLockReason.NotFound", InvalidName = "InvalidName", InvalidNameMalformd =
    "InvalidName.Malformd", InvalidNameMalformed = "InvalidName.Malformed",
    InvalidNatGatewayNotFound = "InvalidNatGateway.NotFound",
    InvalidNatGatewayDescriptionMalFormed = "InvalidNatGatewayDescription.MalFormed",
    InvalidNatGatewayIdNotFound = "InvalidNatGatewayId.NotFound",
    InvalidNatGatewayNameMalFormed = "InvalidNatGatewayName.MalFormed",
    InvalidNetworkAclNotFound = "InvalidNetworkAcl.NotFound",
    InvalidNetworkInterfaceNotFound = "InvalidNetworkInterface.NotFound",
    InvalidNetworkInterfaceIdNotFound = "InvalidNetworkInterfaceId.NotFound",
    InvalidNextHop = "InvalidNextHop", InvalidNextHopNotFound =
    "InvalidNextHop.NotFound", InvalidNextHopIdNotFound = "InvalidNextHopId.NotFound",
    InvalidNextHopListSize = "InvalidNextHopList.Size", InvalidNextHopType =
    "InvalidNextHopType", InvalidNexthop = "InvalidNexthop", InvalidNexthopDirectEni =
    "InvalidNexthop.DirectEni", InvalidNexthopNotFound = "InvalidNexthop.NotFound",
    InvalidNexthopUnsupportedEniBizType = "InvalidNexthop.UnsupportedEniBizType",
    InvalidNexthopListSize = "InvalidNexthopListSize",
    InvalidNexthopTypeAndListBothNotNull = "InvalidNexthopTypeAndList.BothNotNull",
    InvalidNexthopTypeAndListBothNull = "InvalidNexthopTypeAndList.BothNull",
    InvalidNicOrVmNotFound = "InvalidNicOrVm.NotFound",
    InvalidOperationDeletionProtection = "InvalidOperation.DeletionProtection",
    InvalidOperationOperationNotAllowedInState =
    "InvalidOperation.OperationNotAllowedInState",
    InvalidOperationRouterInterfaceNotDeleted =
    "InvalidOperation.RouterInterfaceNotDeleted", InvalidOppositeNotFound =
    "InvalidOpposite.NotFound", InvalidOppositeRegionIdNotFound =
    "InvalidOppositeRegionId.NotFound", InvalidOppositeRouterType =
    "InvalidOppositeRouterType", InvalidOppositeRouterTypeValueNotSupported =
    "InvalidOppositeRouterType.ValueNotSupported", InvalidParam = "InvalidParam",
    InvalidParamAvailableZoneId = "InvalidParam.AvailableZoneId",
    InvalidParamModifyRouterInterface = "InvalidParam.ModifyRouterInterface",
    InvalidParamNotFound = "InvalidParam.NotFound", InvalidParamNotNull =
    "InvalidParam.NotNull", InvalidParameter = "InvalidParameter", InvalidParameterAction
    = "InvalidParameter.Action", InvalidParameterBandwidth =
    "InvalidParameter.Bandwidth", InvalidParameterBandwidthPackageNIspValueNotSupport =
    "InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport",
    InvalidParameterBindingInstanceRegion = "InvalidParameter.BindingInstanceRegion",
    InvalidParameterDescriptionMalformed = "InvalidParameter.Description.Malformed",
    InvalidParameterEniInstanceId = "InvalidParameter.EniInstanceId",
    InvalidParameterInstanceTypeNotSupport = "InvalidParameter.InstanceTypeNotSupport",
    InvalidParameterInvalidChargeType = "InvalidParameter.InvalidChargeType",
    InvalidParameterMismatch = "InvalidParameter.Mismatch", InvalidParameterNameMalformed
    = "InvalidParameter.Name.Malformed", InvalidParameterRouteTableNameMalformed =
    "InvalidParameter.RouteTableName.Malformed", InvalidParameterSnatIp =
    "InvalidParameter.SnatIp", InvalidParameterSpecValueNotSupported =
    "InvalidParameter.Spec.ValueNotSupported", InvalidParameterTagKey =
    "InvalidParameter.TagKey", InvalidParameterTagValue = "InvalidParameter.TagValue",
    InvalidParameterTooMany = "InvalidParameter.TooMany",
    InvalidParameterVpnConnectionName = "InvalidParameter.VpnConnectionName",
    InvalidParamsAlreadyExists = "InvalidParams.AlreadyExists", InvalidParamsNotFound =
    "InvalidParams.NotFound", InvalidParamsNotNull = "InvalidParams.NotNull",
    InvalidParamsPeerIpAddressInUse = "InvalidParams.PeerIpAddressInUse",
    InvalidParamsPeerIpAddressMustPointOut = "InvalidParams.PeerIpAddressMustPointOut",
    InvalidPeerAsnMalformed = "InvalidPeerAsn.Malformed", InvalidPeerGatewayIpMalformed =
    "InvalidPeerGatewayIp.Malformed", InvalidPeerIpAddress = "InvalidPeerIpAddress",
    InvalidPeerLocationMalformd = "InvalidPeerLocation.Malformd",
    InvalidPeeringSubnetMaskMalformed = "InvalidPeeringSubnetMask.Malformed",
    InvalidPeriod = "InvalidPeriod", InvalidPeriodValueNotSupported =
    "InvalidPeriod.ValueNotSupported", InvalidPhysicalConnectionBandwidthMalformed =
    "InvalidPhysicalConnectionBandwidth.Malformed",
    InvalidPhysicalConnectionBusinessStatus = "InvalidPhysicalConnectionBusinessStatus",
    InvalidPhysicalConnectionChargeTypeMalformed =
    "InvalidPhysicalConnectionChargeType.Malformed",
    InvalidPhysicalConnectionIdNotEnabled = "InvalidPhysicalConnectionId.NotEnabled",
    InvalidPhysicalConnectionIdNotFound = "InvalidPhysicalConnectionId.NotFound",
    InvalidPhysicalConnectionIdNotMatched = "InvalidPhysicalConnectionId.NotMatched",
    InvalidPhysicalConnectionOperatorMalformed =
    "InvalidPhysicalConnectionOperator.Malformed",
    InvalidPhysicalConnectionPeriodMalformed =
    "InvalidPhysicalConnectionPeriod.Malformed",
    InvalidPhysicalConnectionPortTypeMalformed =
    "InvalidPhysicalConnectionPortType.Malformed",
    InvalidPhysicalConnectionPricingCycleMalformed =
    "InvalidPhysicalConnectionPricingCycle.Malformed", InvalidPortTypeMalformd =
    "InvalidPortType.Malformd", InvalidPortTypeNotFound = "InvalidPortType.NotFound",
    InvalidPriceNotFound = "InvalidPrice.NotFound", InvalidProductFormMalFormed =
    "InvalidProductForm.MalFormed", InvalidProtocalValueNotSupported =
    "InvalidProtocal.ValueNotSupported", InvalidRedundantPhysicalConnection =
    "InvalidRedundantPhysicalConnection", InvalidRedundantPhysicalConnectionIdNotFound =
    "InvalidRedundantPhysicalConnectionId.NotFound",
    InvalidRedundantPhysicalConnectionStatus =
    "InvalidRedundantPhysicalConnectionStatus", InvalidRegionMalformed =
    "InvalidRegion.Malformed", InvalidRegionNotSupport = "InvalidRegion.NotSupport",
    InvalidRegionIdNotFound = "InvalidRegionId.NotFound", InvalidRegionIdNotSupport =
    "InvalidRegionId.NotSupport", InvalidRemovedIpAddressesNotFound =
    "InvalidRemovedIpAddresses.NotFound", InvalidResourceBindingExist =
    "InvalidResource.BindingExist", InvalidResourceNotBinding =
    "InvalidResource.NotBinding", InvalidResourceNotFound = "InvalidResource.NotFound",
    InvalidResourceVpcError = "InvalidResource.VpcError", InvalidResourceGroupId =
    "InvalidResourceGroupId", InvalidResourceGroupIdNotFound =
    "InvalidResourceGroupId.NotFound", InvalidResourceIdNotFound =
    "InvalidResourceId.NotFound", InvalidResourceTypeNotFound =
    "InvalidResourceType.NotFound", InvalidRoleMalformed = "InvalidRole.Malformed",
    InvalidRoleValueNotSupported = "InvalidRole.ValueNotSupported", InvalidRouteEntry =
    "InvalidRouteEntry", InvalidRouteEntryDuplicate = "InvalidRouteEntry.Duplicate",
    InvalidRouteEntryNotFound = "InvalidRouteEntry.NotFound", InvalidRouteEntryIdNotFound
    = "InvalidRouteEntryId.NotFound", InvalidRouteEntryNameMalformed =
    "InvalidRouteEntryName.Malformed", InvalidRouteEntrySize = "InvalidRouteEntrySize",
    InvalidRouteTableNotFound = "InvalidRouteTable.NotFound", InvalidRouteTableIdNotFound
    = "InvalidRouteTableId.NotFound", InvalidRouterIdAttacedToCEN =
    "InvalidRouterId.AttacedToCEN", InvalidRouterIdNotFound = "InvalidRouterId.NotFound",
    InvalidRouterInterface = "InvalidRouterInterface",
    InvalidRouterInterfaceChargeTypeMalformed =
    "InvalidRouterInterfaceChargeType.Malformed", InvalidRouterInterfaceIdNotFound =
    "InvalidRouterInterfaceId.NotFound", InvalidRouterInterfaceSpecMalformed =
    "InvalidRouterInterfaceSpec.Malformed", InvalidRouterType = "InvalidRouterType",
    InvalidRouterTypeValueNotSupported = "InvalidRouterType.ValueNotSupported",
    InvalidSecondaryCidrBlockNotFound = "InvalidSecondaryCidrBlock.NotFound",
    InvalidServiceLocationValueNotSupported = "InvalidServiceLocation.ValueNotSupported",
    InvalidSnatEntryIdNotFound = "InvalidSnatEntryId.NotFound", InvalidSnatIpMalformed =
    "InvalidSnatIp.Malformed", InvalidSnatIpNotFound = "InvalidSnatIp.NotFound",
    InvalidSnatTableIdNotFound = "InvalidSnatTableId.NotFound",
    InvalidSourceCIDRMalformed = "InvalidSourceCIDR.Malformed",
    InvalidSourceNetworkAclNotFound = "InvalidSourceNetworkAcl.NotFound",
    InvalidSpecNotFound = "InvalidSpec.NotFound", InvalidSpecValudNotSupported =
    "InvalidSpec.ValudNotSupported", InvalidSpecValueNotSupported =
    "InvalidSpec.ValueNotSupported", InvalidSslVpnClientCertIdNotFound =
    "InvalidSslVpnClientCertId.NotFound", InvalidSslVpnServerCertIdNotFound =
    "InvalidSslVpnServerCertId.NotFound", InvalidSslVpnServerIdNotFound =
    "InvalidSslVpnServerId.NotFound", InvalidStartTimeMalformed =
    "InvalidStartTime.Malformed", InvalidStartTimeTooEarly = "InvalidStartTime.TooEarly",
    InvalidStatus = "InvalidStatus", InvalidStatusCannotOperate =
    "InvalidStatus.CannotOperate", InvalidStatusEcsStatusNotSupport =
    "InvalidStatus.EcsStatusNotSupport", InvalidStatusEniStatusNotSupport =
    "InvalidStatus.EniStatusNotSupport", InvalidStatusInstanceHasBandWidth =
    "InvalidStatus.InstanceHasBandWidth", InvalidStatusNotAllow =
    "InvalidStatus.NotAllow", InvalidStatusNotAllowed = "InvalidStatus.NotAllowed",
    InvalidStatusRouteEntry = "InvalidStatus.RouteEntry", InvalidStatusSnatOrDnat =
    "InvalidStatus.SnatOrDnat", InvalidStatusStatusNotEnabled =
    "InvalidStatus.StatusNotEnabled", InvalidStatusVSwitch = "InvalidStatus.VSwitch",
    InvalidStatusVbrAttatchToEcr = "InvalidStatus.vbrAttatchToEcr", InvalidTagKey =
    "InvalidTagKey", InvalidTagScopeNotFound = "InvalidTagScope.NotFound",
    InvalidTagValue = "InvalidTagValue", InvalidTimeStampExpired =
    "InvalidTimeStamp.Expired", InvalidTrafficTypeNotFound =
    "InvalidTrafficType.NotFound", InvalidTunnelCidrMalformed =
    "InvalidTunnelCidr.Malformed", InvalidTypeMalformd = "InvalidType.Malformd",
    InvalidUserCidrMalformed = "InvalidUserCidr.Malformed", InvalidUserCidrQuota =
    "InvalidUserCidr.Quota", InvalidVBRStatus = "InvalidVBRStatus", InvalidVPCNotFound =
    "InvalidVPC.NotFound", InvalidVPCStatus = "InvalidVPCStatus", InvalidVRouterNotFound
    = "InvalidVRouter.NotFound", InvalidVRouterDescriptionMalformed =
    "InvalidVRouterDescription.Malformed", InvalidVRouterDiscriptionMalformed =
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
    "InvalidVSwitchId.ZoneIdShouldDifferent", InvalidVSwitchIdNumberNotSupported =
    "InvalidVSwitchIdNumber.NotSupported", InvalidVSwitchNameMalformed =
    "InvalidVSwitchName.Malformed", InvalidVbrNotFound = "InvalidVbr.NotFound",
    InvalidVbrIdNotFound = "InvalidVbrId.NotFound", InvalidVbrNetwork =
    "InvalidVbrNetwork", InvalidVbrOwnerIdNotFound = "InvalidVbrOwnerId.NotFound",
    InvalidVersion = "InvalidVersion", InvalidVipStatus = "InvalidVip.Status",
    InvalidVlanIdMalformed = "InvalidVlanId.Malformed", InvalidVlanIdUsed =
    "InvalidVlanId.Used", InvalidVpcNotFound = "InvalidVpc.NotFound",
    InvalidVpcDiscriptionMalformed = "InvalidVpcDiscription.Malformed",
    InvalidVpcIdNotFound = "InvalidVpcId.NotFound", InvalidVpcIdNotSupport =
    "InvalidVpcId.NotSupport", InvalidVpcIdNumberNotSupported =
    "InvalidVpcIdNumber.NotSupported", InvalidVpcNameMalformed =
    "InvalidVpcName.Malformed", InvalidVpnConnectionAlreadyExists =
    "InvalidVpnConnection.AlreadyExists", InvalidVpnConnectionInstanceIdNotFound =
    "InvalidVpnConnectionInstanceId.NotFound", InvalidVpnEnable = "InvalidVpnEnable",
    InvalidVpnGatewayInstanceIdNotFound = "InvalidVpnGatewayInstanceId.NotFound",
    InvalidVpnInstanceIdNotFound = "InvalidVpnInstanceId.NotFound",
    InvalidVpnRouteEntryNotFound = "InvalidVpnRouteEntry.NotFound", InvalidZoneIdNotFound
    = "InvalidZoneId.NotFound", InventoryNotEnough = "InventoryNotEnough", InvokeError =
    "InvokeError", IpAllocated = "Ip.Allocated", IpConflict = "IpConflict",
    IpInstanceIdAlreadyInBandwidthPackage = "IpInstanceId.AlreadyInBandwidthPackage",
    IpInstanceIdBizStatusInvalid = "IpInstanceId.BizStatusInvalid",
    IpInstanceIdChargeTypeNotSupport = "IpInstanceId.ChargeType.NotSupport",
    IpInstanceIdInvalidIpInternetChargeType = "IpInstanceId.InvalidIpInternetChargeType",
    IpInstanceIdNotBandwidthPackage = "IpInstanceId.NotBandwidthPackage",
    IpInstanceIdQuotaExceeded = "IpInstanceId.QuotaExceeded",
    IpInstanceIdStatusNotAvailable = "IpInstanceId.StatusNotAvailable",
    LimitationExceedInterfaceNumberOnRouter = "LimitationExceed.InterfaceNumberOnRouter",
    LinkRoleNotSupport = "LinkRole.NotSupport", MismatchAnyAndAny = "Mismatch.%sAnd%s",
    MismatchCloudBoxCbwpZoneAndEipZone = "Mismatch.CloudBoxCbwpZoneAndEipZone",
    MismatchEipSecurityProtectionTypeAndPoolSecurityProtectionType =
    "Mismatch.EipSecurityProtectionTypeAndPoolSecurityProtectionType",
    MismatchHaVipIdAndRouteTableId = "Mismatch.HaVipIdAndRouteTableId",
    MismatchIpAndPublicIpAddressPool = "Mismatch.IpAndPublicIpAddressPool",
    MismatchIpv4GatewayIdAndRouteTableId = "Mismatch.Ipv4GatewayIdAndRouteTableId",
    MismatchIpv6AddressAndIpv6Gateway = "Mismatch.Ipv6AddressAndIpv6Gateway",
    MismatchNatIpAndNatIpCidr = "Mismatch.NatIpAndNatIpCidr",
    MismatchNetworkAclAndVSwitch = "Mismatch.NetworkAclAndVSwitch", MissingAction =
    "MissingAction", MissingParam = "MissingParam", MissingParamAny = "MissingParam.%s",
    MissingParamAliUid = "MissingParam.AliUid", MissingParamBgpPeerId =
    "MissingParam.BgpPeerId", MissingParamCenInstanceId = "MissingParam.CenInstanceId",
    MissingParamCidrOrCidrMask = "MissingParam.CidrOrCidrMask",
    MissingParamCidrReservationMaskOrCidrReservationCidr =
    "MissingParam.CidrReservationMaskOrCidrReservationCidr",
    MissingParamCustomerGatewayAsn = "MissingParam.CustomerGatewayAsn",
    MissingParamEnableBfd = "MissingParam.EnableBfd", MissingParamEnableIpv6 =
    "MissingParam.EnableIpv6", MissingParamIDaaSApplicationId =
    "MissingParam.IDaaSApplicationId", MissingParamIDaaSRegionId =
    "MissingParam.IDaaSRegionId", MissingParamInstanceId = "MissingParam.InstanceId",
    MissingParamIpv6CidrBlock = "MissingParam.Ipv6CidrBlock", MissingParamIpv6InstanceId
    = "MissingParam.Ipv6InstanceId", MissingParamNameOrDescription =
    "MissingParam.NameOrDescription", MissingParamNewNextHopId =
    "MissingParam.NewNextHopId", MissingParamNewNextHopType =
    "MissingParam.NewNextHopType", MissingParamPMInfo = "MissingParam.PMInfo",
    MissingParamRegionNo = "MissingParam.RegionNo", MissingParamRemoteId =
    "MissingParam.RemoteId", MissingParamResourceType = "MissingParam.ResourceType",
    MissingParamRouteEntryId = "MissingParam.RouteEntryId", MissingParamRouteTableId =
    "MissingParam.RouteTableId", MissingParamSecondaryCidrBlockOrIpv6CidrBlock =
    "MissingParam.SecondaryCidrBlockOrIpv6CidrBlock", MissingParamSecondaryCidrMask =
    "MissingParam.SecondaryCidrMask", MissingParamSecondaryCidrOrIpv6Cidr =
    "MissingParam.SecondaryCidrOrIpv6Cidr", MissingParamTags = "MissingParam.Tags",
    MissingParamVpcId = "MissingParam.VpcId", MissingParamDotAliUid =
    "MissingParam.aliUid", MissingParamBid = "MissingParam.bid", MissingParamContext =
    "MissingParam.context", MissingParamDotVpcId = "MissingParam.vpcId", MissingParameter
    = "MissingParameter", MissingParameterBandwidthPackage =
    "MissingParameter.BandwidthPackage", MissingParameterIDaaSInstanceId =
    "MissingParameter.IDaaSInstanceId", MissingParameterTagKey =
    "MissingParameter.TagKey", MissingParameterTagValue = "MissingParameter.TagValue",
    MissingParameterTunnelCidr = "MissingParameter.TunnelCidr",
    MissingParameterTunnelOptionsSpecification =
    "MissingParameter.TunnelOptionsSpecification", ModeConflict = "Mode.Conflict",
    ModeNotSupport = "Mode.NotSupport", ModifyIkeV1WithMultiRoutesInvalid =
    "ModifyIkeV1WithMultiRoutes.Invalid", NatgatewayFinanciallocked =
    "NATGATEWAY_FINANCIALLOCKED", NatgwModifySpecSame = "NATGW_MODIFY_SPEC_SAME",
    NatgwNotExist = "NATGW_NOT_EXIST", NotAllowUseSourcecidr =
    "NOT_ALLOW_USE_SOURCECIDR", NotAllowUseSourcecidrAutodefine =
    "NOT_ALLOW_USE_SOURCECIDR_AUTODEFINE", NotAllowUseSourcecidrContainszero =
    "NOT_ALLOW_USE_SOURCECIDR_CONTAINSZERO", NotAllowUseSourcecidrOutsidevpc =
    "NOT_ALLOW_USE_SOURCECIDR_OUTSIDEVPC", NetworkAclExistBinding =
    "NetworkAclExistBinding", NetworkStatusModifying = "NetworkStatus.Modifying",
    NoPermissionCreateServiceLinkedRole = "NoPermission.CreateServiceLinkedRole",
    NotFoundBandwidthPackage = "NotFound.BandwidthPackage", NotOpenApi = "NotOpen.Api",
    NotSupportNetworkAcl = "NotSupport.NetworkAcl", NotSupportLinkrole =
    "NotSupportLinkrole", NotSupportVpnConnectionParameterIpsecAuthAlg =
    "NotSupportVpnConnectionParameter.IpsecAuthAlg",
    NotSupportVpnConnectionParameterIpsecPfs =
    "NotSupportVpnConnectionParameter.IpsecPfs", OrderError = "ORDER.ERROR",
    OrderQuotaExceeded = "ORDER.QUOTA_EXCEEDED", OperationConflict = "OperationConflict",
    OperationDenied = "OperationDenied", OperationDeniedAssociateGatewayRouteTable =
    "OperationDenied.AssociateGatewayRouteTable",
    OperationDeniedAvailableCidrInsufficient =
    "OperationDenied.AvailableCidrInsufficient", OperationDeniedBindOnSameEcs =
    "OperationDenied.BindOnSameEcs", OperationDeniedCenAttached =
    "OperationDenied.CenAttached", OperationDeniedCenTypeInvalid =
    "OperationDenied.CenTypeInvalid", OperationDeniedCidrInExcludeCidrs =
    "OperationDenied.CidrInExcludeCidrs", OperationDeniedCloudBoxResourceExist =
    "OperationDenied.CloudBoxResourceExist", OperationDeniedCloudBoxVSwitchExist =
    "OperationDenied.CloudBoxVSwitchExist",
    OperationDeniedCloudBoxVbrEntryAllowedInCustomRouteTable =
    "OperationDenied.CloudBoxVbrEntryAllowedInCustomRouteTable",
    OperationDeniedCloudBoxVbrEntryExist = "OperationDenied.CloudBoxVbrEntryExist",
    OperationDeniedConflictOfAllZeroRouting = "OperationDenied.ConflictOfAllZeroRouting",
    OperationDeniedDeleteGatewayEndpointRoute =
    "OperationDenied.DeleteGatewayEndpointRoute", OperationDeniedDeleteManagedRouteEntry
    = "OperationDenied.DeleteManagedRouteEntry", OperationDeniedDeleteShareResource =
    "OperationDenied.DeleteShareResource", OperationDeniedDirectEipExist =
    "OperationDenied.DirectEipExist", OperationDeniedDnatEntryStatusInvalid =
    "OperationDenied.DnatEntryStatusInvalid", OperationDeniedEipBondTypeIsAlreadyNAT =
    "OperationDenied.EipBondTypeIsAlreadyNAT", OperationDeniedEipStatusInvalid =
    "OperationDenied.EipStatusInvalid", OperationDeniedExistDirectEip =
    "OperationDenied.ExistDirectEip", OperationDeniedFlowLogDeliverFailed =
    "OperationDenied.FlowLogDeliverFailed", OperationDeniedGUAIpv6CidrBlock =
    "OperationDenied.GUAIpv6CidrBlock", OperationDeniedGatewayAlreadyAssociated =
    "OperationDenied.GatewayAlreadyAssociated", OperationDeniedGatewayAndTableNotInOneVpc
    = "OperationDenied.GatewayAndTableNotInOneVpc", OperationDeniedGatewayAssociated =
    "OperationDenied.GatewayAssociated", OperationDeniedGatewayRouteTableNotPermitted =
    "OperationDenied.GatewayRouteTableNotPermitted", OperationDeniedIpamPoolNotInRegion =
    "OperationDenied.IpamPoolNotInRegion", OperationDeniedIpv4GatewayExist =
    "OperationDenied.Ipv4GatewayExist", OperationDeniedIpv4GatewayNotActive =
    "OperationDenied.Ipv4GatewayNotActive", OperationDeniedIpv6EntryOnCustomTable =
    "OperationDenied.Ipv6EntryOnCustomTable", OperationDeniedL2EipBindIpAddress =
    "OperationDenied.L2EipBindIpAddress", OperationDeniedLOAStatusNotAllowComplete =
    "OperationDenied.LOAStatusNotAllowComplete",
    OperationDeniedLocalEntryCanOnlyModifyNextHop =
    "OperationDenied.LocalEntryCanOnlyModifyNextHop", OperationDeniedMissingAsn =
    "OperationDenied.MissingAsn", OperationDeniedModifyManagedRouteEntry =
    "OperationDenied.ModifyManagedRouteEntry", OperationDeniedNatGatewayStatusInvalid =
    "OperationDenied.NatGatewayStatusInvalid", OperationDeniedNatgatewayExist =
    "OperationDenied.NatgatewayExist", OperationDeniedNatgwExist =
    "OperationDenied.NatgwExist", OperationDeniedNeedPconnOwner =
    "OperationDenied.NeedPconnOwner", OperationDeniedNeedVpconnOwner =
    "OperationDenied.NeedVpconnOwner", OperationDeniedNextHopExist =
    "OperationDenied.NextHopExist", OperationDeniedNextHopNotChanged =
    "OperationDenied.NextHopNotChanged", OperationDeniedNextHopTypeNonsupport =
    "OperationDenied.NextHopTypeNonsupport", OperationDeniedNextHopTypeNotPermitted =
    "OperationDenied.NextHopTypeNotPermitted", OperationDeniedNoAvailablePrivateIp =
    "OperationDenied.NoAvailablePrivateIp", OperationDeniedNormalNatExist =
    "OperationDenied.NormalNatExist", OperationDeniedNotOpenDdosOriginProtectService =
    "OperationDenied.NotOpenDdosOriginProtectService",
    OperationDeniedOperateShareResource = "OperationDenied.OperateShareResource",
    OperationDeniedOtherCloudBoxVbrEntryExist =
    "OperationDenied.OtherCloudBoxVbrEntryExist", OperationDeniedOtherSubnetCreating =
    "OperationDenied.OtherSubnetCreating", OperationDeniedOtherSubnetProcessing =
    "OperationDenied.OtherSubnetProcessing", OperationDeniedPrePaidInstance =
    "OperationDenied.PrePaidInstance", OperationDeniedRemoveCountExceedExistCount =
    "OperationDenied.RemoveCountExceedExistCount", OperationDeniedRequestRegionInvalid =
    "OperationDenied.RequestRegionInvalid", OperationDeniedRouteEntryExist =
    "OperationDenied.RouteEntryExist",
    OperationDeniedRouteTableAssociateNotCloudBoxVSwitch =
    "OperationDenied.RouteTableAssociateNotCloudBoxVSwitch",
    OperationDeniedRouteTableTypeIncorrect = "OperationDenied.RouteTableTypeIncorrect",
    OperationDeniedRouteTableTypeNotPermitted =
    "OperationDenied.RouteTableTypeNotPermitted",
    OperationDeniedRouterInterfaceFromDifferentZones =
    "OperationDenied.RouterInterfaceFromDifferentZones",
    OperationDeniedRouterInterfaceIpv6 = "OperationDenied.RouterInterfaceIpv6",
    OperationDeniedRouterInterfaceIpv6NotEnabled =
    "OperationDenied.RouterInterfaceIpv6NotEnabled",
    OperationDeniedRouterInterfaceToDifferentVpc =
    "OperationDenied.RouterInterfaceToDifferentVpc",
    OperationDeniedSecurityProtectionTypesInconsistent =
    "OperationDenied.SecurityProtectionTypesInconsistent",
    OperationDeniedSnatEntryStatusInvalid = "OperationDenied.SnatEntryStatusInvalid",
    OperationDeniedSubnetRouteV1Exist = "OperationDenied.SubnetRouteV1Exist",
    OperationDeniedSwitchToSystemRouteTable = "OperationDenied.SwitchToSystemRouteTable",
    OperationDeniedSystemPrefixList = "OperationDenied.SystemPrefixList",
    OperationDeniedTooManyDataQueried = "OperationDenied.TooManyDataQueried",
    OperationDeniedUnauthorized = "OperationDenied.Unauthorized",
    OperationDeniedUnsupportedEipBindMode = "OperationDenied.UnsupportedEipBindMode",
    OperationDeniedUpdateGatewayRouteEntry = "OperationDenied.UpdateGatewayRouteEntry",
    OperationDeniedUseGatewayRouteEntryQueryInterface =
    "OperationDenied.UseGatewayRouteEntryQueryInterface",
    OperationDeniedVBRAssociateVPconn = "OperationDenied.VBRAssociateVPconn",
    OperationDeniedVPconn = "OperationDenied.VPconn",
    OperationDeniedVbrAttachEcrInMiddleStatus =
    "OperationDenied.VbrAttachEcrInMiddleStatus", OperationDeniedVbrIdle =
    "OperationDenied.VbrIdle", OperationDeniedVbrMisMatchCloudBox =
    "OperationDenied.VbrMisMatchCloudBox", OperationDeniedVpcExistIpv4Gateway =
    "OperationDenied.VpcExistIpv4Gateway", OperationDeniedVpcHasAlreadyActive =
    "OperationDenied.VpcHasAlreadyActive", OperationDeniedVpcIpv4GatewayEnabled =
    "OperationDenied.VpcIpv4GatewayEnabled", OperationDeniedVpcIpv6NotEnabled =
    "OperationDenied.VpcIpv6NotEnabled", OperationDeniedVpcPeerExist =
    "OperationDenied.VpcPeerExist", OperationDeniedVpcPeerExists =
    "OperationDenied.VpcPeerExists", OperationDeniedVpnConfiguring =
    "OperationDenied.VpnConfiguring", OperationDeniedVpnExist =
    "OperationDenied.VpnExist", OperationDeniedVpnFinancialLocked =
    "OperationDenied.VpnFinancialLocked", OperationFailedAccessDeviceDisabled =
    "OperationFailed.AccessDeviceDisabled", OperationFailedAccountMoneyInvalid =
    "OperationFailed.AccountMoneyInvalid", OperationFailedActiveNetworkInterfaceNotFound
    = "OperationFailed.ActiveNetworkInterfaceNotFound",
    OperationFailedAddIpTaskInProcessing = "OperationFailed.AddIpTaskInProcessing",
    OperationFailedAddressNotInVSwitchCidr = "OperationFailed.AddressNotInVSwitchCidr",
    OperationFailedAllocateUnfamiliarIp = "OperationFailed.AllocateUnfamiliarIp",
    OperationFailedAlreadyUsedIpContained = "OperationFailed.AlreadyUsedIpContained",
    OperationFailedAnyPortConfig = "OperationFailed.AnyPortConfig",
    OperationFailedAssociationExist = "OperationFailed.AssociationExist",
    OperationFailedAttachmentExist = "OperationFailed.AttachmentExist",
    OperationFailedAttachmentNotExist = "OperationFailed.AttachmentNotExist",
    OperationFailedAzNotSupport = "OperationFailed.AzNotSupport",
    OperationFailedBandwidthExceedLimit = "OperationFailed.BandwidthExceedLimit",
    OperationFailedBandwidthPackageNotEmpty = "OperationFailed.BandwidthPackageNotEmpty",
    OperationFailedBasicInfoUncompleted = "OperationFailed.BasicInfoUncompleted",
    OperationFailedBgpPeerConflictWithECR = "OperationFailed.BgpPeerConflictWithECR",
    OperationFailedCanNotUseEipInDnat = "OperationFailed.CanNotUseEipInDnat",
    OperationFailedCanNotUseNatIpInDnat = "OperationFailed.CanNotUseNatIpInDnat",
    OperationFailedCenLevelNotSupport = "OperationFailed.CenLevelNotSupport",
    OperationFailedCidrAcross = "OperationFailed.CidrAcross",
    OperationFailedCidrConflictWithPrefixList =
    "OperationFailed.CidrConflictWithPrefixList", OperationFailedCidrCountExceedMaxCount
    = "OperationFailed.CidrCountExceedMaxCount", OperationFailedCidrInUse =
    "OperationFailed.CidrInUse", OperationFailedCidrNotEnoughInVSwitch =
    "OperationFailed.CidrNotEnoughInVSwitch", OperationFailedClassicLinkEnabled =
    "OperationFailed.ClassicLinkEnabled", OperationFailedClearAuthKeyForbidden =
    "OperationFailed.ClearAuthKeyForbidden", OperationFailedCompleteUserInfo =
    "OperationFailed.CompleteUserInfo", OperationFailedConcurrentRequest =
    "OperationFailed.ConcurrentRequest", OperationFailedConfigSessionLog =
    "OperationFailed.ConfigSessionLog", OperationFailedConflictWithEntry =
    "OperationFailed.ConflictWithEntry", OperationFailedContainForbiddenLabel =
    "OperationFailed.ContainForbiddenLabel", OperationFailedCrateEntryTimeOut =
    "OperationFailed.CrateEntryTimeOut", OperationFailedCrateSnatEntryTimeOut =
    "OperationFailed.CrateSnatEntryTimeOut", OperationFailedCreateNatIpCidrInVpcCidrBlock
    = "OperationFailed.CreateNatIpCidrInVpcCidrBlock",
    OperationFailedCreateNatIpCidrNotInUserCidr =
    "OperationFailed.CreateNatIpCidrNotInUserCidr",
    OperationFailedCreditPayInsufficientBalance =
    "OperationFailed.CreditPayInsufficientBalance", OperationFailedCxpRouteExist =
    "OperationFailed.CxpRouteExist", OperationFailedDefaultNatIp =
    "OperationFailed.DefaultNatIp", OperationFailedDefaultNatIpCidr =
    "OperationFailed.DefaultNatIpCidr", OperationFailedDefaultVSwitchExist =
    "OperationFailed.DefaultVSwitchExist", OperationFailedDefaultVpcExist =
    "OperationFailed.DefaultVpcExist", OperationFailedDefaultVpcNotExist =
    "OperationFailed.DefaultVpcNotExist", OperationFailedDeleteMultiScopeEntry =
    "OperationFailed.DeleteMultiScopeEntry", OperationFailedDescribeCenRoute =
    "OperationFailed.DescribeCenRoute", OperationFailedDistibuteLock =
    "OperationFailed.DistibuteLock", OperationFailedDnatPortRangeLimit =
    "OperationFailed.DnatPortRangeLimit",
    OperationFailedEcmpInvalidRouterInterfaceOppositeType =
    "OperationFailed.EcmpInvalidRouterInterfaceOppositeType", OperationFailedEcsMigrating
    = "OperationFailed.EcsMigrating", OperationFailedEipBindModeConflict =
    "OperationFailed.EipBindModeConflict", OperationFailedEnhancedCheckInventory =
    "OperationFailed.EnhancedCheckInventory", OperationFailedEnhancedInventoryNotEnough =
    "OperationFailed.EnhancedInventoryNotEnough", OperationFailedEnhancedQuotaExceed =
    "OperationFailed.EnhancedQuotaExceed", OperationFailedEnhancedUserIsUnAuthorized =
    "OperationFailed.EnhancedUserIsUnAuthorized", OperationFailedEniSubIp =
    "OperationFailed.EniSubIp", OperationFailedFilterParamUnderWrongRouteType =
    "OperationFailed.FilterParamUnderWrongRouteType", OperationFailedFinancialLocked =
    "OperationFailed.FinancialLocked", OperationFailedGetEniInfo =
    "OperationFailed.GetEniInfo", OperationFailedGetIDaaSInfo =
    "OperationFailed.GetIDaaSInfo", OperationFailedGetNfvServiceList =
    "OperationFailed.GetNfvServiceList", OperationFailedHavipBoundPortmap =
    "OperationFailed.HavipBoundPortmap", OperationFailedHcForInvalidRiType =
    "OperationFailed.HcForInvalidRiType", OperationFailedIPv6AddressAlreadyAllocated =
    "OperationFailed.IPv6AddressAlreadyAllocated", OperationFailedIPv6CidrNotReserved =
    "OperationFailed.IPv6CidrNotReserved", OperationFailedIPv6Disabled =
    "OperationFailed.IPv6Disabled", OperationFailedIdempotentTokenProcessing =
    "OperationFailed.IdempotentTokenProcessing", OperationFailedInformationIncomplete =
    "OperationFailed.InformationIncomplete", OperationFailedInstanceDismatchCurrentVpc =
    "OperationFailed.InstanceDismatchCurrentVpc", OperationFailedInstanceNotExist =
    "OperationFailed.InstanceNotExist", OperationFailedInsufficientEIP =
    "OperationFailed.InsufficientEIP", OperationFailedInternetBandwidthAlreadyExisted =
    "OperationFailed.InternetBandwidthAlreadyExisted",
    OperationFailedInternetBandwidthNonExist =
    "OperationFailed.InternetBandwidthNonExist", OperationFailedInternetBandwidthUnstable
    = "OperationFailed.InternetBandwidthUnstable", OperationFailedInvalidCidrBlock =
    "OperationFailed.InvalidCidrBlock", OperationFailedInvalidNextHopType =
    "OperationFailed.InvalidNextHopType", OperationFailedInvalidNexthop =
    "OperationFailed.InvalidNexthop", OperationFailedInvalidStatus =
    "OperationFailed.InvalidStatus", OperationFailedInventoryNotEnough =
    "OperationFailed.InventoryNotEnough", OperationFailedInvokeInnerApi =
    "OperationFailed.InvokeInnerApi", OperationFailedIpIsLocked =
    "OperationFailed.IpIsLocked", OperationFailedIpNotEnough =
    "OperationFailed.IpNotEnough", OperationFailedIpPrefixConflict =
    "OperationFailed.IpPrefixConflict", OperationFailedIpV6VSwitchInuse =
    "OperationFailed.IpV6VSwitchInuse", OperationFailedIpv4GatewayAlreadyActive =
    "OperationFailed.Ipv4GatewayAlreadyActive.",
    OperationFailedIpv4GatewayNotActivatedInVpc =
    "OperationFailed.Ipv4GatewayNotActivatedInVpc",
    OperationFailedIpv4GatewayNotOpenedInVpc =
    "OperationFailed.Ipv4GatewayNotOpenedInVpc",
    OperationFailedIpv4GatewayUsedByEipBindIpAddress =
    "OperationFailed.Ipv4GatewayUsedByEipBindIpAddress",
    OperationFailedIpv6AlreadyEnabled = "OperationFailed.Ipv6AlreadyEnabled",
    OperationFailedIpv6CidrBlockExisted = "OperationFailed.Ipv6CidrBlockExisted",
    OperationFailedIpv6EgressRuleExisted = "OperationFailed.Ipv6EgressRuleExisted",
    OperationFailedIpv6Gateway = "OperationFailed.Ipv6Gateway",
    OperationFailedIpv6GatewayDisMatchIpv6Address =
    "OperationFailed.Ipv6GatewayDisMatchIpv6Address", OperationFailedIpv6GatewayInUse =
    "OperationFailed.Ipv6GatewayInUse", OperationFailedIpv6GatewayNotExist =
    "OperationFailed.Ipv6GatewayNotExist", OperationFailedIpv6InstanceExist =
    "OperationFailed.Ipv6InstanceExist", OperationFailedLogDeliveryIsUnAuthorized =
    "OperationFailed.LogDeliveryIsUnAuthorized", OperationFailedMissCertificate =
    "OperationFailed.MissCertificate", OperationFailedMultiScopeType =
    "OperationFailed.MultiScopeType", OperationFailedNatIpCidrInUse =
    "OperationFailed.NatIpCidrInUse", OperationFailedNetworkTypeNotMatch =
    "OperationFailed.NetworkTypeNotMatch", OperationFailedNoActiveRouterInterface =
    "OperationFailed.NoActiveRouterInterface", OperationFailedNoAvailableAmount =
    "OperationFailed.NoAvailableAmount", OperationFailedNoAvailableResource =
    "OperationFailed.NoAvailableResource", OperationFailedNoInternetBandwidth =
    "OperationFailed.NoInternetBandwidth", OperationFailedNoPaymentMethod =
    "OperationFailed.NoPaymentMethod", OperationFailedNoRamPermission =
    "OperationFailed.NoRamPermission", OperationFailedNormalInventoryNotEnough =
    "OperationFailed.NormalInventoryNotEnough", OperationFailedNotConsistentWithVpconn =
    "OperationFailed.NotConsistentWithVpconn", OperationFailedNotExistAssociateRelation =
    "OperationFailed.NotExistAssociateRelation", OperationFailedNotSupportIPV6 =
    "OperationFailed.NotSupportIPV6", OperationFailedNotSupportIPv6 =
    "OperationFailed.NotSupportIPv6", OperationFailedNotifyCenCreate =
    "OperationFailed.NotifyCenCreate", OperationFailedNotifyCenDelete =
    "OperationFailed.NotifyCenDelete", OperationFailedOpenCdtServiceFirst =
    "OperationFailed.OpenCdtServiceFirst", OperationFailedOperateShareResource =
    "OperationFailed.OperateShareResource", OperationFailedOperationLocked =
    "OperationFailed.OperationLocked", OperationFailedPconnAllocateVlan0 =
    "OperationFailed.PconnAllocateVlan0", OperationFailedPconnExistVlan0Vbr =
    "OperationFailed.PconnExistVlan0Vbr", OperationFailedPconnTrafficNotEnable =
    "OperationFailed.PconnTrafficNotEnable",
    OperationFailedPhysicalConnectionFinancialLocked =
    "OperationFailed.PhysicalConnectionFinancialLocked",
    OperationFailedPhysicalConnectionTerminated =
    "OperationFailed.PhysicalConnectionTerminated",
    OperationFailedPrivateIpAddressNotExist = "OperationFailed.PrivateIpAddressNotExist",
    OperationFailedPrivateLinkMode = "OperationFailed.PrivateLinkMode",
    OperationFailedQueryAccountInfo = "OperationFailed.QueryAccountInfo",
    OperationFailedQueryAttachmentInfo = "OperationFailed.QueryAttachmentInfo",
    OperationFailedQueryCenEntry = "OperationFailed.QueryCenEntry",
    OperationFailedQueryCenIpv6Status = "OperationFailed.QueryCenIpv6Status",
    OperationFailedQueryCommodityInfo = "OperationFailed.QueryCommodityInfo",
    OperationFailedQueryCredtiInfo = "OperationFailed.QueryCredtiInfo",
    OperationFailedQueryNetworkInterfaceInfo =
    "OperationFailed.QueryNetworkInterfaceInfo", OperationFailedQueryPrice =
    "OperationFailed.QueryPrice", OperationFailedQuerySpInfo =
    "OperationFailed.QuerySpInfo", OperationFailedQueryUserLabel =
    "OperationFailed.QueryUserLabel", OperationFailedQuotaNotEnough =
    "OperationFailed.QuotaNotEnough", OperationFailedRegionConvert =
    "OperationFailed.RegionConvert", OperationFailedResourceConflict =
    "OperationFailed.ResourceConflict", OperationFailedResourceNotEnough =
    "OperationFailed.ResourceNotEnough", OperationFailedRiskControl =
    "OperationFailed.RiskControl", OperationFailedRouteConflict =
    "OperationFailed.RouteConflict", OperationFailedRouteConflictWithIPsecServer =
    "OperationFailed.RouteConflictWithIPsecServer", OperationFailedRouteEntryUnstable =
    "OperationFailed.RouteEntryUnstable", OperationFailedSaleExpression =
    "OperationFailed.SaleExpression", OperationFailedSaleValidate =
    "OperationFailed.SaleValidate", OperationFailedScopeActiveRouteEntryQuota =
    "OperationFailed.ScopeActiveRouteEntryQuota",
    OperationFailedScopeActiveRouteEntryType =
    "OperationFailed.ScopeActiveRouteEntryType",
    OperationFailedScopeStandbyRouteEntryQuota =
    "OperationFailed.ScopeStandbyRouteEntryQuota", OperationFailedServiceManaged =
    "OperationFailed.ServiceManaged", OperationFailedSnatIpPoolBwpRules =
    "OperationFailed.SnatIpPoolBwpRules", OperationFailedSnatIpPoolCbwpRules =
    "OperationFailed.SnatIpPoolCbwpRules", OperationFailedSnatIpsCheck =
    "OperationFailed.SnatIpsCheck", OperationFailedSnatIpsTooMany =
    "OperationFailed.SnatIpsTooMany", OperationFailedSnatPoolIp =
    "OperationFailed.SnatPoolIp", OperationFailedSslNotSupport =
    "OperationFailed.SslNotSupport", OperationFailedSyncOrderToSub =
    "OperationFailed.SyncOrderToSub", OperationFailedSyncTradeResource =
    "OperationFailed.SyncTradeResource", OperationFailedSystemBusy =
    "OperationFailed.SystemBusy", OperationFailedSystemReservedIpContained =
    "OperationFailed.SystemReservedIpContained", OperationFailedTokenVerfiy =
    "OperationFailed.TokenVerfiy", OperationFailedUnpaidBillsExist =
    "OperationFailed.UnpaidBillsExist", OperationFailedVRouterNotExist =
    "OperationFailed.VRouterNotExist", OperationFailedVSwitchCidrReservationCidr =
    "OperationFailed.VSwitchCidrReservationCidr", OperationFailedVSwitchConflict =
    "OperationFailed.VSwitchConflict", OperationFailedVSwitchNoAvailableIp =
    "OperationFailed.VSwitchNoAvailableIp", OperationFailedVSwitchNotAssociate =
    "OperationFailed.VSwitchNotAssociate", OperationFailedVSwitchNotInVpc =
    "OperationFailed.VSwitchNotInVpc", OperationFailedVirtualPhysicalConnectionExistVBR =
    "OperationFailed.VirtualPhysicalConnectionExistVBR",
    OperationFailedVlan0VbrUnSharePconn = "OperationFailed.Vlan0VbrUnSharePconn",
    OperationFailedVlanIdAlreadyInUse = "OperationFailed.VlanIdAlreadyInUse",
    OperationFailedVlanIdInUse = "OperationFailed.VlanIdInUse",
    OperationFailedVpcIpv6Disabled = "OperationFailed.VpcIpv6Disabled",
    OperationFailedVpcNatGatewayCheckInventory =
    "OperationFailed.VpcNatGatewayCheckInventory",
    OperationFailedVpcNatGatewayInventoryNotEnough =
    "OperationFailed.VpcNatGatewayInventoryNotEnough", OperationFailedVpcNotExist =
    "OperationFailed.VpcNotExist", OperationFailedVpconnAttached =
    "OperationFailed.VpconnAttached", OperationFailedVpnConnectionExist =
    "OperationFailed.VpnConnectionExist", OperationFailedVswNotBelongToVpc =
    "OperationFailed.VswNotBelongToVpc", OperationFailedZoneIdInconsistent =
    "OperationFailed.ZoneIdInconsistent", OperationUnsupport = "OperationUnsupport",
    OperationUnsupportedAdvancedFeature = "OperationUnsupported.AdvancedFeature",
    OperationUnsupportedBindMultipleType = "OperationUnsupported.BindMultipleType",
    OperationUnsupportedBindOnFreeNetworkInterface =
    "OperationUnsupported.BindOnFreeNetworkInterface",
    OperationUnsupportedBindOnMultipleVswitch =
    "OperationUnsupported.BindOnMultipleVswitch", OperationUnsupportedBindOnSameEcs =
    "OperationUnsupported.BindOnSameEcs", OperationUnsupportedCenIpv6Enabled =
    "OperationUnsupported.CenIpv6Enabled", OperationUnsupportedCidrConflict =
    "OperationUnsupported.CidrConflict",
    OperationUnsupportedDestinationCidrBlockOverlapWithVSwitch =
    "OperationUnsupported.DestinationCidrBlockOverlapWithVSwitch",
    OperationUnsupportedDhcpLeaseTime = "OperationUnsupported.DhcpLeaseTime",
    OperationUnsupportedDhcpOptionsSet = "OperationUnsupported.DhcpOptionsSet",
    OperationUnsupportedDisableIpv6 = "OperationUnsupported.DisableIpv6",
    OperationUnsupportedEcmpRiTypeOrNumber = "OperationUnsupported.EcmpRiTypeOrNumber",
    OperationUnsupportedEgressRuleInDefaultSpec =
    "OperationUnsupported.EgressRuleInDefaultSpec", OperationUnsupportedEgressRuleVSwitch
    = "OperationUnsupported.EgressRuleVSwitch", OperationUnsupportedEipBindModel =
    "OperationUnsupported.EipBindModel", OperationUnsupportedEipBindRemote =
    "OperationUnsupported.EipBindRemote", OperationUnsupportedEipForSnatPool =
    "OperationUnsupported.EipForSnatPool", OperationUnsupportedEipInBinding =
    "OperationUnsupported.EipInBinding", OperationUnsupportedEipNatBWPCheck =
    "OperationUnsupported.EipNatBWPCheck", OperationUnsupportedEipNatGWCheck =
    "OperationUnsupported.EipNatGWCheck", OperationUnsupportedEipNatIpCheck =
    "OperationUnsupported.EipNatIpCheck", OperationUnsupportedEnableBgp =
    "OperationUnsupported.EnableBgp", OperationUnsupportedEnhancedCURegion =
    "OperationUnsupported.EnhancedCURegion", OperationUnsupportedEnhancedRegion =
    "OperationUnsupported.EnhancedRegion", OperationUnsupportedFinancialLocked =
    "OperationUnsupported.FinancialLocked", OperationUnsupportedForwardEntry =
    "OperationUnsupported.ForwardEntry", OperationUnsupportedHavipBindType =
    "OperationUnsupported.HavipBindType", OperationUnsupportedIPV6ForThisRegion =
    "OperationUnsupported.IPV6ForThisRegion", OperationUnsupportedIPv6ULA =
    "OperationUnsupported.IPv6ULA", OperationUnsupportedInactiveMode =
    "OperationUnsupported.InactiveMode", OperationUnsupportedInvalidRouterInterfaceType =
    "OperationUnsupported.InvalidRouterInterfaceType", OperationUnsupportedInvalidZone =
    "OperationUnsupported.InvalidZone", OperationUnsupportedIpNotInCbwp =
    "OperationUnsupported.IpNotInCbwp", OperationUnsupportedIpType =
    "OperationUnsupported.IpType", OperationUnsupportedIpv6CidrBlock =
    "OperationUnsupported.Ipv6CidrBlock", OperationUnsupportedIpv6EcmpRouteEntry =
    "OperationUnsupported.Ipv6EcmpRouteEntry",
    OperationUnsupportedIpv6EntryOnPrimaryNetworkInterface =
    "OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface",
    OperationUnsupportedIpv6Feature = "OperationUnsupported.Ipv6Feature",
    OperationUnsupportedIpv6ForVBR = "OperationUnsupported.Ipv6ForVBR",
    OperationUnsupportedMoreThanOneVpnOrHavip =
    "OperationUnsupported.MoreThanOneVpnOrHavip", OperationUnsupportedMultiIp =
    "OperationUnsupported.MultiIp", OperationUnsupportedMultiNatGateway =
    "OperationUnsupported.MultiNatGateway", OperationUnsupportedMutipleIpv6Address =
    "OperationUnsupported.MutipleIpv6Address",
    OperationUnsupportedNotSupportMultiFactorAuth =
    "OperationUnsupported.NotSupportMultiFactorAuth",
    OperationUnsupportedOnlyOneIpv6GatewayInVpc =
    "OperationUnsupported.OnlyOneIpv6GatewayInVpc",
    OperationUnsupportedOnlySupportNormalNetworkInterface =
    "OperationUnsupported.OnlySupportNormalNetworkInterface", OperationUnsupportedOnlyULA
    = "OperationUnsupported.OnlyULA", OperationUnsupportedPayByLcuNatModifySpec =
    "OperationUnsupported.PayByLcuNatModifySpec", OperationUnsupportedPrePaid =
    "OperationUnsupported.PrePaid", OperationUnsupportedPrePaidPyByLcu =
    "OperationUnsupported.PrePaidPyByLcu", OperationUnsupportedRelease95Instance =
    "OperationUnsupported.Release95Instance", OperationUnsupportedResourceGroupId =
    "OperationUnsupported.ResourceGroupId", OperationUnsupportedResourceType =
    "OperationUnsupported.ResourceType", OperationUnsupportedScopeInvalidRouteType =
    "OperationUnsupported.ScopeInvalidRouteType", OperationUnsupportedSetDPD =
    "OperationUnsupported.SetDPD", OperationUnsupportedSetNatTraversal =
    "OperationUnsupported.SetNatTraversal", OperationUnsupportedSpecifyIpOnIpv6Entry =
    "OperationUnsupported.SpecifyIpOnIpv6Entry", OperationUnsupportedSubRouteTableECMP =
    "OperationUnsupported.SubRouteTableECMP", OperationUnsupportedSystemRouteTable =
    "OperationUnsupported.SystemRouteTable", OperationUnsupportedUla =
    "OperationUnsupported.ULA", OperationUnsupportedVBRAttachedCen =
    "OperationUnsupported.VBRAttachedCen", OperationUnsupportedVBRAttachedECR =
    "OperationUnsupported.VBRAttachedECR",
    OperationUnsupportedVirtualBorderRouterEnableIPv6 =
    "OperationUnsupported.VirtualBorderRouterEnableIPv6",
    OperationUnsupportedVpcMultiCidr = "OperationUnsupported.VpcMultiCidr",
    OperationUnsupportedAction = "OperationUnsupported.action",
    OppositeRouterInterfaceIsDeleted = "OppositeRouterInterfaceIsDeleted",
    OptInRequiredFlowLog = "OptInRequired.FlowLog", OrderErrorBandwidthPackage =
    "OrderError.BandwidthPackage", OrderErrorBasicInfoUncompleted =
    "OrderError.BasicInfoUncompleted", OrderErrorEip = "OrderError.EIP",
    OrderErrorNatGateway = "OrderError.NatGateway", OrderErrorNoAvailablePaymentMethod =
    "OrderError.NoAvailablePaymentMethod", OrderFailed = "OrderFailed",
    OrderFailedConcurrentOperate = "OrderFailed.ConcurrentOperate", ParameterMustNotNull
    = "PARAMETER_MUST_NOT_NULL", PayInsufficientBalance = "PAY.INSUFFICIENT_BALANCE",
    PayMayiWithholdingAgreementIllegal = "PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL",
    PayforCreditPayInsufficientBalance = "PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE",
    PhysicalNotAllowAssociateVbr = "PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR",
    PhysicalNotAssociateToVbr = "PHYSICAL_NOT_ASSOCIATE_TO_VBR",
    ParamExclusiveDisableIpv6AndIpv6CidrBlock =
    "ParamExclusive.DisableIpv6AndIpv6CidrBlock", ParamExclusiveEnableIpv6AndCidrBlock =
    "ParamExclusive.EnableIpv6AndCidrBlock",
    ParamExclusiveIpInstanceIdAndBandwidthPackageId =
    "ParamExclusive.IpInstanceIdAndBandwidthPackageId",
    ParamExclusiveIpv6AddressIdAndIpv6InternetBandwidthId =
    "ParamExclusive.Ipv6AddressIdAndIpv6InternetBandwidthId",
    ParamExclusiveNextHopIdAndList = "ParamExclusive.NextHopIdAndList",
    ParamExclusiveRouteEntryIdAndRouteTableIdOrDestCidrBlock =
    "ParamExclusive.RouteEntryIdAndRouteTableIdOrDestCidrBlock",
    ParamExclusiveSecondaryCidrAndIpv6Cidr = "ParamExclusive.SecondaryCidrAndIpv6Cidr",
    ParamExclusiveSslVpnServerIdAndSslVpnClientCertId =
    "ParamExclusive.SslVpnServerIdAndSslVpnClientCertId", ParameterDotIllegal =
    "Parameter.Illegal", ParameterEmptyNetworkAclId = "ParameterEmpty.NetworkAclId",
    ParameterEmptyRegionId = "ParameterEmpty.RegionId", ParameterEmptyResources =
    "ParameterEmpty.Resources", ParameterEmptySourceNetworkAclId =
    "ParameterEmpty.SourceNetworkAclId", ParameterEmptyVpcId = "ParameterEmpty.VpcId",
    ParameterIllegal = "ParameterIllegal", ParameterIllegalDescription =
    "ParameterIllegal.Description", ParameterIllegalDestinationCidrIp =
    "ParameterIllegal.DestinationCidrIp", ParameterIllegalName = "ParameterIllegal.Name",
    ParameterIllegalPolicy = "ParameterIllegal.Policy", ParameterIllegalPort =
    "ParameterIllegal.Port", ParameterIllegalProtocol = "ParameterIllegal.Protocol",
    ParameterIllegalResourceType = "ParameterIllegal.ResourceType",
    ParameterIllegalSourceCidrIp = "ParameterIllegal.SourceCidrIp", ParameterInvalid =
    "ParameterInvalid", ParameterLengthIllegalDescription =
    "ParameterLengthIllegal.Description", ParameterLengthIllegalName =
    "ParameterLengthIllegal.Name", ParameterMissingAliUid = "ParameterMissing.AliUid",
    ParameterMissingBid = "ParameterMissing.Bid", ParameterMissingDestinationCidrIp =
    "ParameterMissing.DestinationCidrIp", ParameterMissingNetworkAclId =
    "ParameterMissing.NetworkAclId", ParameterMissingPolicy = "ParameterMissing.Policy",
    ParameterMissingPort = "ParameterMissing.Port", ParameterMissingProtocol =
    "ParameterMissing.Protocol", ParameterMissingRegionId = "ParameterMissing.RegionId",
    ParameterMissingResources = "ParameterMissing.Resources",
    ParameterMissingSourceCidrIp = "ParameterMissing.SourceCidrIp",
    ParameterMissingSourceNetworkAclId = "ParameterMissing.SourceNetworkAclId",
    ParameterMissingVpcId = "ParameterMissing.VpcId", ProjectOrLogstoreNotExist =
    "ProjectOrLogstoreNotExist", QueryParameterIllegal = "QueryParameter.Illegal",
    QuotaExceedMultiBindedEip = "QuotaExceed.MultiBindedEip", QuotaExceedNetworkAcl =
    "QuotaExceed.NetworkAcl", QuotaExceedNetworkAclEntry = "QuotaExceed.NetworkAclEntry",
    QuotaExceeded = "QuotaExceeded", QuotaExceededAttachVpcNumber =
    "QuotaExceeded.AttachVpcNumber", QuotaExceededBandwidthPackageCountOnNatGateway =
    "QuotaExceeded.BandwidthPackageCountOnNatGateway", QuotaExceededBandwidthPackageIps =
    "QuotaExceeded.BandwidthPackageIps", QuotaExceededBfdSession =
    "QuotaExceeded.BfdSession", QuotaExceededBgp = "QuotaExceeded.Bgp",
    QuotaExceededBgpNetwork = "QuotaExceeded.BgpNetwork", QuotaExceededCbnGrantRules =
    "QuotaExceeded.CbnGrantRules", QuotaExceededCidrReservationCount =
    "QuotaExceeded.CidrReservationCount", QuotaExceededCrossUserVBRPerUser =
    "QuotaExceeded.CrossUserVBRPerUser", QuotaExceededDomainNameServers =
    "QuotaExceeded.DomainNameServers", QuotaExceededEcmpRouteEntryNextHopCount =
    "QuotaExceeded.EcmpRouteEntryNextHopCount", QuotaExceededEip = "QuotaExceeded.Eip",
    QuotaExceededEipNumForModifyEipBondType = "QuotaExceeded.EipNumForModifyEipBondType",
    QuotaExceededFlowlogCount = "QuotaExceeded.FlowlogCount", QuotaExceededForwardEntry =
    "QuotaExceeded.ForwardEntry", QuotaExceededForwardEntrySessionManytoOne =
    "QuotaExceeded.ForwardEntrySessionManytoOne", QuotaExceededGUAIpv6CidrBlock =
    "QuotaExceeded.GUAIpv6CidrBlock", QuotaExceededGatewayRouteTable =
    "QuotaExceeded.GatewayRouteTable", QuotaExceededGlobalAccelerationInstance =
    "QuotaExceeded.GlobalAccelerationInstance", QuotaExceededHaVip =
    "QuotaExceeded.HaVip", QuotaExceededHaVipBindInstance =
    "QuotaExceeded.HaVipBindInstance", QuotaExceededHaVipRouteEntry =
    "QuotaExceeded.HaVipRouteEntry", QuotaExceededIpv6EgressRules =
    "QuotaExceeded.Ipv6EgressRules", QuotaExceededLargeSpecEip =
    "QuotaExceeded.LargeSpecEip", QuotaExceededNatIp = "QuotaExceeded.NatIp",
    QuotaExceededNatIpCidr = "QuotaExceeded.NatIpCidr", QuotaExceededNqa =
    "QuotaExceeded.Nqa", QuotaExceededNumberOfEip = "QuotaExceeded.NumberOfEip",
    QuotaExceededNumberOfTrafficEip = "QuotaExceeded.NumberOfTrafficEip",
    QuotaExceededPbr = "QuotaExceeded.PBR", QuotaExceededPerAccessPoint =
    "QuotaExceeded.PerAccessPoint", QuotaExceededPolicyBasedRoute =
    "QuotaExceeded.PolicyBasedRoute", QuotaExceededPrefixListCidrCount =
    "QuotaExceeded.PrefixListCidrCount", QuotaExceededPrefixListCount =
    "QuotaExceeded.PrefixListCount", QuotaExceededRegionDhcpOptionsSet =
    "QuotaExceeded.RegionDhcpOptionsSet", QuotaExceededRouteTable =
    "QuotaExceeded.RouteTable", QuotaExceededSameAccountVBRPerPconn =
    "QuotaExceeded.SameAccountVBRPerPconn", QuotaExceededSnatEntry =
    "QuotaExceeded.SnatEntry", QuotaExceededSnatIp = "QuotaExceeded.SnatIp",
    QuotaExceededTagNum = "QuotaExceeded.TagNum", QuotaExceededVSwitch =
    "QuotaExceeded.VSwitch", QuotaExceededVSwitchCidrReservationMask =
    "QuotaExceeded.VSwitchCidrReservationMask", QuotaExceededVbrPerAccessDevice =
    "QuotaExceeded.VbrPerAccessDevice", QuotaExceededVbrPerPconnPortSpec =
    "QuotaExceeded.VbrPerPconnPortSpec", QuotaExceededVpc = "QuotaExceeded.Vpc",
    QuotaExceededVpcMultiCidr = "QuotaExceeded.VpcMultiCidr", QuotaExceededVpnRouteEntry
    = "QuotaExceeded.VpnRouteEntry", QuotaExceededFreePconnPerAP =
    "QuotaExceeded.freePconnPerAP", QuotaExceededFreevbr = "QuotaExceeded.freevbr",
    QuotaExceededPConnPerAP = "QuotaExceeded.pConnPerAP", QuotaExceededVbrPerpConn =
    "QuotaExceeded.vbrPerpConn", RiCreateOneLimitBySync = "RI_CREATE_ONE_LIMIT_BY_SYNC",
    RouterInterfaceReferedByRouteentry = "ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY",
    ReferredByRouteEntryRouterInterface = "ReferredByRouteEntry.RouterInterface",
    RegionNotSupport = "Region.NotSupport", ReserveIpFail = "ReserveIpFail",
    ResourceQuotaFull = "Resource.QuotaFull", ResourceAlreadyAssociatedGatewayRouteTable
    = "ResourceAlreadyAssociated.GatewayRouteTable", ResourceAlreadyAssociatedIpAddress =
    "ResourceAlreadyAssociated.IpAddress", ResourceAlreadyAssociatedIpv4Gateway =
    "ResourceAlreadyAssociated.Ipv4Gateway", ResourceAlreadyAssociatedPconnQos =
    "ResourceAlreadyAssociated.PconnQos", ResourceAlreadyAssociatedPrefixList =
    "ResourceAlreadyAssociated.PrefixList", ResourceAlreadyAssociatedRouteTable =
    "ResourceAlreadyAssociated.RouteTable", ResourceAlreadyExistNatIp =
    "ResourceAlreadyExist.NatIp", ResourceAlreadyExistNatIpCidr =
    "ResourceAlreadyExist.NatIpCidr", ResourceNotAssociated = "ResourceNotAssociated",
    ResourceNotAssociatedCen = "ResourceNotAssociated.Cen", ResourceNotAssociatedEcr =
    "ResourceNotAssociated.Ecr", ResourceNotAvailable = "ResourceNotAvailable",
    ResourceNotAvailableVpc = "ResourceNotAvailable.Vpc", ResourceNotEnoughBandwidth =
    "ResourceNotEnough.Bandwidth", ResourceNotEnoughCommonBandWidthPackage =
    "ResourceNotEnough.CommonBandWidthPackage", ResourceNotEnoughIpv6Cidr =
    "ResourceNotEnough.Ipv6Cidr", ResourceNotEnoughNatIp = "ResourceNotEnough.NatIp",
    ResourceNotEnoughPublicIpAddressPool = "ResourceNotEnough.PublicIpAddressPool",
    ResourceNotEnoughSwitchAvailableIps = "ResourceNotEnough.SwitchAvailableIps",
    ResourceNotFoundCen = "ResourceNotFound.Cen", ResourceNotFoundCidrReservation =
    "ResourceNotFound.CidrReservation", ResourceNotFoundEcsInstance =
    "ResourceNotFound.EcsInstance", ResourceNotFoundForwardEntry =
    "ResourceNotFound.ForwardEntry", ResourceNotFoundGatewayRouteTable =
    "ResourceNotFound.GatewayRouteTable", ResourceNotFoundInstance =
    "ResourceNotFound.Instance", ResourceNotFoundIp = "ResourceNotFound.Ip",
    ResourceNotFoundIpamPool = "ResourceNotFound.IpamPool", ResourceNotFoundIpv4Gateway =
    "ResourceNotFound.Ipv4Gateway", ResourceNotFoundIpv6Address =
    "ResourceNotFound.Ipv6Address", ResourceNotFoundIpv6EgressOnlyRule =
    "ResourceNotFound.Ipv6EgressOnlyRule", ResourceNotFoundIpv6InstanceId =
    "ResourceNotFound.Ipv6InstanceId", ResourceNotFoundNatGateway =
    "ResourceNotFound.NatGateway", ResourceNotFoundNatIp = "ResourceNotFound.NatIp",
    ResourceNotFoundNatIpCidr = "ResourceNotFound.NatIpCidr",
    ResourceNotFoundNetworkInterface = "ResourceNotFound.NetworkInterface",
    ResourceNotFoundPhysicalConnectionId = "ResourceNotFound.PhysicalConnectionId",
    ResourceNotFoundPrefixList = "ResourceNotFound.PrefixList",
    ResourceNotFoundPublicIpAddressPool = "ResourceNotFound.PublicIpAddressPool",
    ResourceNotFoundRouteEntry = "ResourceNotFound.RouteEntry",
    ResourceNotFoundRouteTable = "ResourceNotFound.RouteTable", ResourceNotFoundSnatEntry
    = "ResourceNotFound.SnatEntry", ResourceNotFoundVpc = "ResourceNotFound.VPC",
    ResourceNotFoundVSwitch = "ResourceNotFound.VSwitch", ResourceNotFoundVpcPeer =
    "ResourceNotFound.VpcPeer", ResourceNotInResourceGroup =
    "ResourceNotInResourceGroup", ResourceQueryError = "ResourceQueryError",
    ResourceStatusError = "ResourceStatus.Error", RouteConflictAlreadyExist =
    "RouteConflict.AlreadyExist", RouterEntryConflictDuplicated =
    "RouterEntryConflict.Duplicated", RouterInterfaceReferredByRouteEntry =
    "RouterInterfaceReferredByRouteEntry", RuleExist = "RuleExist",
    SnatIpPoolCountTooMany = "SNAT_IP_POOL_COUNT_TOO_MANY",
    SystemSaleValidateUnexpectedError = "SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR",
    SystemUnknownError = "SYSTEM.UNKNOWN.ERROR", SecurityGroupNotExist =
    "SecurityGroup.NotExist", SecurityGroupTypeNotSupported =
    "SecurityGroupType.NotSupported", ServerRegionInvalid = "ServerRegion.Invalid",
    ServiceUnavailable = "ServiceUnavailable", SignatureDoesNotMatch =
    "SignatureDoesNotMatch", SignatureNonceUsed = "SignatureNonceUsed",
    SizeLimitExceededResourceId = "SizeLimitExceeded.ResourceId", SizeLimitExceededTagNum
    = "SizeLimitExceeded.TagNum", SourceProjectNotExist = "SourceProjectNotExist",
    SslVpnClientCreateTimesReachLimits = "SslVpnClientCreateTimes.ReachLimits",
    SslVpnIDaaS2NotSupport = "SslVpnIDaaS2.NotSupport", SslVpnServerAddRouteError =
    "SslVpnServer.AddRouteError", SslVpnServerAlreadyExist = "SslVpnServer.AlreadyExist",
    SslVpnServerPortIllegal = "SslVpnServerPort.Illegal", SystemError = "System.Error",
    SystemServiceBusy = "System.ServiceBusy", SystemBusy = "SystemBusy", TokenProcessing
    = "TOKEN_PROCESSING", TaskConflict = "TaskConflict",
    TaskConflictAssociateGlobalAccelerationInstance =
    "TaskConflict.AssociateGlobalAccelerationInstance", Throttling = "Throttling",
    ThrottlingApi = "Throttling.Api", ThrottlingUser = "Throttling.User",
    TokenVerfiyFailed = "TokenVerfiy.Failed", TradeSyncCreateSubError =
    "Trade_Sync_Create_Sub_ERROR", Unauthorized = "Unauthorized", UnavailableIpv6Cidr =
    "Unavailable.Ipv6Cidr", UnnecessarySslConnection = "UnnecessarySslConnection",
    UnsupportedFeatureAllocateEipAddressWithZone =
    "UnsupportedFeature.AllocateEipAddressWithZone", UnsupportedFeatureCloudBoxHaVip =
    "UnsupportedFeature.CloudBoxHaVip", UnsupportedFeatureCloudBoxIpv6 =
    "UnsupportedFeature.CloudBoxIpv6", UnsupportedFeatureCreatePrefixListEcmpRouteEntry =
    "UnsupportedFeature.CreatePrefixListEcmpRouteEntry",
    UnsupportedFeatureEipBindIpAddress = "UnsupportedFeature.EipBindIpAddress",
    UnsupportedFeatureEipBindPrefixIp = "UnsupportedFeature.EipBindPrefixIp",
    UnsupportedFeatureEnableSessionLog = "UnsupportedFeature.EnableSessionLog",
    UnsupportedFeatureGeneve = "UnsupportedFeature.Geneve", UnsupportedFeatureIpam =
    "UnsupportedFeature.IPAM", UnsupportedFeatureIcmpReplyEnabled =
    "UnsupportedFeature.IcmpReplyEnabled", UnsupportedFeatureIndirectConvertForFwNat =
    "UnsupportedFeature.IndirectConvertForFwNat",
    UnsupportedFeatureIndirectConvertForVpcNat =
    "UnsupportedFeature.IndirectConvertForVpcNat", UnsupportedFeatureInternetChargeType =
    "UnsupportedFeature.InternetChargeType",
    UnsupportedFeatureInternetChargeTypeOnFreeIpv6Address =
    "UnsupportedFeature.InternetChargeTypeOnFreeIpv6Address",
    UnsupportedFeatureInternetChargeTypeOnStaticIsp =
    "UnsupportedFeature.InternetChargeTypeOnStaticIsp", UnsupportedFeatureIpVersion =
    "UnsupportedFeature.IpVersion", UnsupportedFeatureDotIpam =
    "UnsupportedFeature.Ipam", UnsupportedFeatureIpv4Gateway =
    "UnsupportedFeature.Ipv4Gateway", UnsupportedFeatureIpv6GatewayRouteTable =
    "UnsupportedFeature.Ipv6GatewayRouteTable", UnsupportedFeatureIpv6Isp =
    "UnsupportedFeature.Ipv6Isp", UnsupportedFeatureIsp = "UnsupportedFeature.Isp",
    UnsupportedFeatureModifyRouteEntryNextHop =
    "UnsupportedFeature.ModifyRouteEntryNextHop",
    UnsupportedFeatureMutilBindedTypeNatEnableFw =
    "UnsupportedFeature.MutilBindedTypeNatEnableFw", UnsupportedFeatureNextHopType =
    "UnsupportedFeature.NextHopType", UnsupportedFeatureNormalNatModifyEipBindMode =
    "UnsupportedFeature.NormalNatModifyEipBindMode",
    UnsupportedFeatureNormalTypeNatGateway = "UnsupportedFeature.NormalTypeNatGateway",
    UnsupportedFeaturePortSegment = "UnsupportedFeature.PortSegment",
    UnsupportedFeaturePrivateLink = "UnsupportedFeature.PrivateLink",
    UnsupportedFeaturePrivateLinkEnabled = "UnsupportedFeature.PrivateLinkEnabled",
    UnsupportedFeaturePrivateLinkMode = "UnsupportedFeature.PrivateLinkMode",
    UnsupportedFeatureReservedType = "UnsupportedFeature.ReservedType",
    UnsupportedFeatureSecurityProtectionEnabled =
    "UnsupportedFeature.SecurityProtectionEnabled",
    UnsupportedFeatureUserDefinedTrafficPath =
    "UnsupportedFeature.UserDefinedTrafficPath", UnsupportedFeatureVSwitchIpv6 =
    "UnsupportedFeature.VSwitchIpv6", UnsupportedFeatureVpcAdvancedFeature =
    "UnsupportedFeature.VpcAdvancedFeature", UnsupportedFeatureVpcNat =
    "UnsupportedFeature.VpcNat", UnsupportedFeatureVpcNatSecurityProtectionEnabled =
    "UnsupportedFeature.VpcNatSecurityProtectionEnabled", UnsupportedFeatureVpcPeerIpv6 =
    "UnsupportedFeature.VpcPeerIpv6", UnsupportedFeatureVpconn =
    "UnsupportedFeature.Vpconn", UnsupportedRegion = "UnsupportedRegion",
    UnsupportedRegionCloudBoxInternet = "UnsupportedRegion.CloudBoxInternet",
    UnsupportedZoneForFwNat = "UnsupportedZoneForFwNat", VpcError = "VPC.ERROR",
    VpcSwitchRuleQuotaNotExists = "VPC.SWITCH.RULE.QUOTA.NOT.EXISTS",
    VpcOnlyCanCreateOneNatGateway = "VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY",
    VpcRouteEntryCidrBlockDuplicate = "VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE",
    VbrBandwidthExceed = "VbrBandwidthExceed", VpcDotError = "Vpc.Error", VpcStatusError
    = "VpcStatusError", VpcSubnetNotFound = "VpcSubnet.NotFound",
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
