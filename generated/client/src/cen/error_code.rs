// Written by `cargo xtask gen` from the specs. Do not edit.

//! The documented error codes.

use aliyun_api_core::UnknownValue;

/// The error codes that the documentation of Cloud Enterprise Network lists.
///
/// Compare with what an error carries: `error.code() == ErrorCode::...`. A code with `%s` stands for every code of that form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `AttrMismatching.CbnBandwidthPackageId`: 400, `%s`.
    AttrMismatchingCbnBandwidthPackageId,
    /// `Bid.NotFound`: 404, `Not found childInstance Bid by specified AliUid.`.
    BidNotFound,
    /// `BothEmpty.TagsAndResources`: 400, `Both of Tags and ResourceIds is empty.`.
    BothEmptyTagsAndResources,
    /// `DryRunOperation`: 400, `The dry run succeeded.`.
    DryRunOperation,
    /// `Duplicated.ZoneMapping`: 400, `The parameter ZoneMapping is duplicated.`.
    DuplicatedZoneMapping,
    /// `DuplicatedParam.TagKey`: 400, `The parameter TagKey is duplicated.`.
    DuplicatedParamTagKey,
    /// `Forbbiden.AttachChildInstanceAcrossBid`: 400, `Operation is invalid, please apply for cross-bid attaching.`.
    ForbbidenAttachChildInstanceAcrossBid,
    /// `Forbbiden.AttachChildInstanceAcrossUid`: 409, `Operation is invalid because the child-instance is not authorized to CEN.`.
    ForbbidenAttachChildInstanceAcrossUid,
    /// `Forbbiden.CloudBoxVSwitchExist`: 400, `The operation is not allowed because of cloud box vswitch existed.`.
    ForbbidenCloudBoxVSwitchExist,
    /// `Forbbiden.TransitRouterServiceNotOpen`: 400, `The user has not open transit router service.`.
    ForbbidenTransitRouterServiceNotOpen,
    /// `Forbidden.AttachChildInstance`: 403, `The attached VBR on some access device models are not supported. Please submit a ticket to continue using this VBR on CEN.`.
    ForbiddenAttachChildInstance,
    /// `Forbidden.NotAllowedCategary`: 400, `The System tag is not valid`.
    ForbiddenNotAllowedCategary,
    /// `Forbidden.OptimizationCCNExisted`: 400, `Operation Forbidden. CCN with optimization is on, please turn it off firstly.`.
    ForbiddenOptimizationCCNExisted,
    /// `Forbidden.PrivatezoneRouteExisted`: 400, `Operation Forbidden. There is a Privatezone Route associated with the instance, please dessociate it firstly.`.
    ForbiddenPrivatezoneRouteExisted,
    /// `Forbidden.Release`: 403, `Forbidden to release a PREPAY bandwidth instance within validity period.`.
    ForbiddenRelease,
    /// `Forbidden.ResourceOwnerTransitRouterServiceNotOpen`: 400, `The resource owner user has not opened transit router service.`.
    ForbiddenResourceOwnerTransitRouterServiceNotOpen,
    /// `Forbidden.TagKeys`: 400, `The request do not allow to operate the tag keys`.
    ForbiddenTagKeys,
    /// `Forbidden.TypeInvalid`: 400, `The specified ChildInstanceType or TransitRouterType is not supported by this operation.`.
    ForbiddenTypeInvalid,
    /// `IdempotentParameterMismatch`: 400, `The parameters differ from those of the first request with this token.`.
    IdempotentParameterMismatch,
    /// `IdentityRegistrationStatusNotSupport`: 400, `Real name registration of enterprises required.`.
    IdentityRegistrationStatusNotSupport,
    /// `Illegal.TrType`: 400, `The TransitRouter type is  illegal.`.
    IllegalTrType,
    /// `IllegalParam.AddOrRemoveZoneMappings`: 400, `The specified AddZoneMappings or RemoveZoneMappings are illegal.`.
    IllegalParamAddOrRemoveZoneMappings,
    /// `IllegalParam.Bandwidth`: 400, `Bandwidth is illegal.`.
    IllegalParamBandwidth,
    /// `IllegalParam.BandwidthType`: 400, `BandwidthType is illegal.`.
    IllegalParamBandwidthType,
    /// `IllegalParam.CenId`: 400, `The specified CenId is invalid.`.
    IllegalParamCenId,
    /// `IllegalParam.CenIdOrRegionId`: 400, `The specified CenId or RegionId is invalid.`.
    IllegalParamCenIdOrRegionId,
    /// `IllegalParam.ChargeType`: 400, `The specified ChargeType is illegal.`.
    IllegalParamChargeType,
    /// `IllegalParam.Cidr`: 400, `Cidr is illegal.`.
    IllegalParamCidr,
    /// `IllegalParam.Ipv6Support`: 400, `Ipv6Support is illegal. Valid Values are [enable, disable].`.
    IllegalParamIpv6Support,
    /// `IllegalParam.MaxResults`: 400, `The specified MaxResults is illegal.`.
    IllegalParamMaxResults,
    /// `IllegalParam.NextToken`: 400, `The parameter NextToken is invalid.`.
    IllegalParamNextToken,
    /// `IllegalParam.Region`: 400, `The specified region is invalid.`.
    IllegalParamRegion,
    /// `IllegalParam.RegionId`: 400, `The Specified Parameter RegionId is illegal`.
    IllegalParamRegionId,
    /// `IllegalParam.ResourceGroupId`: 400, `ResourceGroupId is illegal.`.
    IllegalParamResourceGroupId,
    /// `IllegalParam.ServiceMode`: 400, `The specified ServiceMode is invalid.`.
    IllegalParamServiceMode,
    /// `IllegalParam.SupportMulticast`: 400, `Basic Transit router is not support multicast.`.
    IllegalParamSupportMulticast,
    /// `IllegalParam.TagKey`: 400, `The tag keys are not valid.`.
    IllegalParamTagKey,
    /// `IllegalParam.TagValue`: 400, `The tag values are not valid.`.
    IllegalParamTagValue,
    /// `IllegalParam.TrInstance`: 400, `The specified TransitRouter is invalid.`.
    IllegalParamTrInstance,
    /// `IllegalParam.TransitRouterId`: 400, `The specified TransitRouterId is invalid.`.
    IllegalParamTransitRouterId,
    /// `IllegalParam.TransitRouterRegionId`: 400, `TransitRouterRegionId is illegal.`.
    IllegalParamTransitRouterRegionId,
    /// `IllegalParam.VSwitchId`: 400, `VSwitchId is illegal.`.
    IllegalParamVSwitchId,
    /// `IllegalParam.ZoneId`: 400, `The specified ZoneId is illegal.`.
    IllegalParamZoneId,
    /// `IllegalParam.ZoneMappings`: 400, `The Specified Parameter ZoneMappings is illegal`.
    IllegalParamZoneMappings,
    /// `IllegalParamLength.Tag`: 400, `The specified length of Tag is invalid.`.
    IllegalParamLengthTag,
    /// `IncompleteSignature`: 400, `The signature is incomplete.`.
    IncompleteSignature,
    /// `IncorrectStatus.CenInstance`: 400, `The status of CenInstance is incorrect.`.
    IncorrectStatusCenInstance,
    /// `IncorrectStatus.TransitRouter`: 400, `The status of TransitRouter is incorrect.`.
    IncorrectStatusTransitRouter,
    /// `IncorrectStatus.TransitRouterAttachment`: 400, `The status of TransitRouterAttachment is incorrect.`.
    IncorrectStatusTransitRouterAttachment,
    /// `IncorrectStatus.TransitRouterAttachmentId`: 400, `TransitRouterAttachmentId status is invalid.`.
    IncorrectStatusTransitRouterAttachmentId,
    /// `IncorrectStatus.TransitRouterInstance`: 400, `The status of TransitRouter is incorrect.`.
    IncorrectStatusTransitRouterInstance,
    /// `IncorrectStatus.Vpc`: 400, `The resource is not in a valid state for the attachment operation.`.
    IncorrectStatusVpc,
    /// `IncorrectStatus.VpcOrVswitch`: 400, `The Vpc Or Vswith is not in a valid state for the attachment operation.`.
    IncorrectStatusVpcOrVswitch,
    /// `IncorrectStatus.VpcResource`: 400, `The resource is not in a valid state for the attachment operation.`.
    IncorrectStatusVpcResource,
    /// `IncorrectStatus.VpcRouteEntry`: 400, `The resource is not in a valid state for the attachment operation.`.
    IncorrectStatusVpcRouteEntry,
    /// `IncorrectStatus.VpcRouteTable`: 400, `The VPC route table is not in a desired state.`.
    IncorrectStatusVpcRouteTable,
    /// `IncorrectStatus.VpcSwitch`: 400, `Operation is failed because some virtual switch is modifying within the same VPC.`.
    IncorrectStatusVpcSwitch,
    /// `InstanceExist.TransitRouterInstance`: 400, `The instance already exists.`.
    InstanceExistTransitRouterInstance,
    /// `InsufficientIpAddr.vsw`: 400, `Insufficient available IP addresses in the vSwitch.`.
    InsufficientIpAddrVsw,
    /// `InternalError`: 500, `An internal error occurred.`.
    InternalError,
    /// `InvalidAccessKeyId.NotFound`: 404, `The AccessKey ID does not exist.`.
    InvalidAccessKeyIdNotFound,
    /// `InvalidAction.NotFound`: 404, `The action does not exist.`.
    InvalidActionNotFound,
    /// `InvalidCenId.NotFound`: 400, `CenId is not found.`.
    InvalidCenIdNotFound,
    /// `InvalidInstanceIds.NotFound`: 400, `The instanceIds are not found`.
    InvalidInstanceIdsNotFound,
    /// `InvalidInstanceType.NotFound`: 400, `The instance type is not found`.
    InvalidInstanceTypeNotFound,
    /// `InvalidOperation.BwpInstanceStatus`: 403, `The CBN bandwidth package is not in a valid state for the operation.`.
    InvalidOperationBwpInstanceStatus,
    /// `InvalidOperation.CenAlreadyAutoPubilshRouteToInstance`: 409, `Operation is invalid because other cen has already auto published route to this instance.`.
    InvalidOperationCenAlreadyAutoPubilshRouteToInstance,
    /// `InvalidOperation.CenInstanceStatus`: 409, `The CEN instance is not in a valid state for the operation.`.
    InvalidOperationCenInstanceStatus,
    /// `InvalidOperation.ChildInstanceAlreadyAttached`: 409, `Operation is invalid because the child-instance has already been attached to another CEN.`.
    InvalidOperationChildInstanceAlreadyAttached,
    /// `InvalidOperation.ChildInstanceRIAlreadyExist`: 409, `Operation is invalid because the child-instance has already been attached to Express Connect.`.
    InvalidOperationChildInstanceRIAlreadyExist,
    /// `InvalidOperation.EnhanceProtectionLevel`: 400, `Your request to enhance CBN protection level cannot be processed. Please contact customer support to continue this operation.`.
    InvalidOperationEnhanceProtectionLevel,
    /// `InvalidOperation.RegionNotSupport`: 400, `The operation is not supported in this region.`.
    InvalidOperationRegionNotSupport,
    /// `InvalidOperation.UnsupportChargeType`: 400, `The charge type is not supported by this operation.`.
    InvalidOperationUnsupportChargeType,
    /// `InvalidOperation.UnsupportFilter`: 400, `The specified FeatureFilter is not supported by this operation.`.
    InvalidOperationUnsupportFilter,
    /// `InvalidOperation.UnsupportFilterValue`: 400, `The specified FeatureFilter Value is not supported by this operation.`.
    InvalidOperationUnsupportFilterValue,
    /// `InvalidOperation.VpcAutoRoutesPublishInOtherCEN`: 400, `The specified VPC already has its routes synchronized with another CEN instance.`.
    InvalidOperationVpcAutoRoutesPublishInOtherCEN,
    /// `InvalidOperation.VpnAssociated`: 400, `The operation is not supported because the VPC is associated with VPN.`.
    InvalidOperationVpnAssociated,
    /// `InvalidParameter`: 400, `Invalid parameter.`.
    InvalidParameter,
    /// `InvalidParameter.RegionId`: 400, `The specified Region Id is invalid.`.
    InvalidParameterRegionId,
    /// `InvalidParameterCombination.TransitRouter`: 400, `Region ID is required if no TransitRouterId or CenId specified.`.
    InvalidParameterCombinationTransitRouter,
    /// `InvalidStatus.Resource`: 400, `The status of the specified resource is invalid. The resource cannot be renewed.`.
    InvalidStatusResource,
    /// `InvalidStatus.VpcAttachedFullModeCen`: 400, `The VPC has been attached to another CEN instance whose protection level is FULL.`.
    InvalidStatusVpcAttachedFullModeCen,
    /// `InvalidTagKey`: 400, `The tag keys are not valid.`.
    InvalidTagKey,
    /// `InvalidTagScope.NotFound`: 400, `The tag scope is not found`.
    InvalidTagScopeNotFound,
    /// `InvalidTagValue`: 400, `The tag values are not valid.`.
    InvalidTagValue,
    /// `InvalidTimeStamp.Expired`: 400, `The timestamp has expired.`.
    InvalidTimeStampExpired,
    /// `InvalidTransitRouterAttachmentId.NotFound`: 400, `TransitRouterAttachmentId is not found.`.
    InvalidTransitRouterAttachmentIdNotFound,
    /// `InvalidTransitRouterId.NotFound`: 400, `The specified  TransitRouterId is not found.`.
    InvalidTransitRouterIdNotFound,
    /// `InvalidTransitRouterMode.NeedUpgrade`: 400, `TransitRouter need to upgrade.`.
    InvalidTransitRouterModeNeedUpgrade,
    /// `InvalidVSwitchId.NotFound`: 404, `The specified VSwitchId is not found.`.
    InvalidVSwitchIdNotFound,
    /// `InvalidVersion`: 400, `The version is not valid.`.
    InvalidVersion,
    /// `MissingAction`: 400, `The action is missing.`.
    MissingAction,
    /// `MissingParam`: 400, `%s`.
    MissingParam,
    /// `MissingParam.CbnBandwidthPackageId`: 400, `There are more than one suitable cen bandwidth package`.
    MissingParamCbnBandwidthPackageId,
    /// `MissingParam.CenIdOrRegionId`: 400, `Either CenId or RegionId must be specified.`.
    MissingParamCenIdOrRegionId,
    /// `MissingParameter`: 400, `A required parameter is missing.`.
    MissingParameter,
    /// `MissingParameter.TagKey`: 400, `TagKey must be specified.`.
    MissingParameterTagKey,
    /// `MissingParameter.TagValue`: 400, `The specified parameter TagValue is missing`.
    MissingParameterTagValue,
    /// `NoPermission.AliyunServiceRoleForCEN`: 400, `You are not authorized to create the service linked role. Role Name: AliyunServiceRoleForCEN. Service Name: cen.aliyuncs.com. Make sure that the user has been granted the ram:CreateServiceLinkedRole permission.`.
    NoPermissionAliyunServiceRoleForCEN,
    /// `Operation.Failed`: 400, `Spec of the specified bandwidth package is not changed, please check again.`.
    OperationFailed,
    /// `Operation.FailedAndTryAgain`: 404, `Fail to get customer label by the specified aliUid.`.
    OperationFailedAndTryAgain,
    /// `OperationDenied.RouteEntryOnEni`: 400, `Operation is failed because there is at least one route entry which next hop is the specified eni.`.
    OperationDeniedRouteEntryOnEni,
    /// `OperationFailed.AggregationRouteExist`: 400, `Operation is invalid because transit router aggregation route exists.`.
    OperationFailedAggregationRouteExist,
    /// `OperationFailed.AttachmentReferencedVpcRouteEntryExisted`: 400, `Operation is failed because there is at least one route entry which next hop is the specified attachment.`.
    OperationFailedAttachmentReferencedVpcRouteEntryExisted,
    /// `OperationFailed.BandwidthLimitExist`: 400, `Operation is invalid because a bandwidth limit exist.`.
    OperationFailedBandwidthLimitExist,
    /// `OperationFailed.CCNAttached`: 400, `Can not delete transit router because CCN still attached.`.
    OperationFailedCCNAttached,
    /// `OperationFailed.CenReferencedVpcRouteEntryExisted`: 400, `Operation is failed because there is at least one route entry which next hop is the specified cen.`.
    OperationFailedCenReferencedVpcRouteEntryExisted,
    /// `OperationFailed.CidrConflict`: 400, `Operation is invalid because the cidr conflict.`.
    OperationFailedCidrConflict,
    /// `OperationFailed.CloudRouteExist`: 400, `Operation is invalid because cloud route exists.`.
    OperationFailedCloudRouteExist,
    /// `OperationFailed.DeleteCenWithCustomRouteTable`: 400, `Operation failed because you are not allowed to delete the CEN with the custom transit router route table.`.
    OperationFailedDeleteCenWithCustomRouteTable,
    /// `OperationFailed.DeleteCenWithRouteEntry`: 400, `Operation failed because you are not allowed to delete the CEN with the transit router route entry.`.
    OperationFailedDeleteCenWithRouteEntry,
    /// `OperationFailed.DeleteTransitRouter`: 400, `Operation failed because TransitRouterRouteTable or TransitRouterRouteEntry or BandwidthTransitRegion exists.`.
    OperationFailedDeleteTransitRouter,
    /// `OperationFailed.FlowLogExistOrNisOpened`: 400, `Operation failed because FlowLog exists or Nis opened.`.
    OperationFailedFlowLogExistOrNisOpened,
    /// `OperationFailed.InsufficientBalance`: 400, `Your account does not have enough balance.`.
    OperationFailedInsufficientBalance,
    /// `OperationFailed.InvalidOperation`: 400, `The operation is failed because the operation is not support.`.
    OperationFailedInvalidOperation,
    /// `OperationFailed.InvalidTransitRouter`: 400, `Operation failed because the transit router is not supported.`.
    OperationFailedInvalidTransitRouter,
    /// `OperationFailed.InvalidVpcStatus`: 400, `Operation is failed because the child-instance is configuring.`.
    OperationFailedInvalidVpcStatus,
    /// `OperationFailed.MulticastDomainAssociationExist`: 400, `The specified TransitRouterAttachment has configured MulticastDomainAssociation. Please remove the configuration first.`.
    OperationFailedMulticastDomainAssociationExist,
    /// `OperationFailed.MulticastDomainExist`: 400, `Operation is invalid because multicast domain exists.`.
    OperationFailedMulticastDomainExist,
    /// `OperationFailed.NotSupportForceDelete`: 400, `Not support force delete attachment.`.
    OperationFailedNotSupportForceDelete,
    /// `OperationFailed.OperationIsProcessing`: 400, `The operation failed because another operation is being processed.`.
    OperationFailedOperationIsProcessing,
    /// `OperationFailed.OrderIsProcessing`: 400, `The operation failed because the order is being processed.`.
    OperationFailedOrderIsProcessing,
    /// `OperationFailed.PrefixListAssociationExist`: 400, `Operation is invalid because prefixList association exists.`.
    OperationFailedPrefixListAssociationExist,
    /// `OperationFailed.PrefixListExist`: 400, `Operation is invalid because prefix list exists.`.
    OperationFailedPrefixListExist,
    /// `OperationFailed.RIInstanceExist`: 400, `Operation is failed because RI exists.`.
    OperationFailedRIInstanceExist,
    /// `OperationFailed.RouteEntryExist`: 400, `Failed to delete the instance because a route table entry points to the instance.`.
    OperationFailedRouteEntryExist,
    /// `OperationFailed.RouteTableAssociationExist`: 400, `Operation failed because there is associated routing table.`.
    OperationFailedRouteTableAssociationExist,
    /// `OperationFailed.RouteTablePropagationExist`: 400, `The specified TransitRouterAttachment has configured RouteTablePropagation. Please remove the configuration first.`.
    OperationFailedRouteTablePropagationExist,
    /// `OperationFailed.SetPostPay95BandwidthLimitError`: 400, `Operation failed because set postpay 95 bandwidth limit error.`.
    OperationFailedSetPostPay95BandwidthLimitError,
    /// `OperationFailed.TrafficMarkingPolicyExist`: 400, `Operation is invalid because transit router traffic marking policy exists.`.
    OperationFailedTrafficMarkingPolicyExist,
    /// `OperationFailed.TrafficQosPolicyExist`: 400, `Operation is invalid because traffic qos policy exists.`.
    OperationFailedTrafficQosPolicyExist,
    /// `OperationFailed.UpDownRadeConfigNoChange`: 400, `The operation failed because the config not change.`.
    OperationFailedUpDownRadeConfigNoChange,
    /// `OperationFailed.VSwitchIpv6CidrNotAllocated`: 400, `The specified vswitch does not have IPv6 address allocated.`.
    OperationFailedVSwitchIpv6CidrNotAllocated,
    /// `OperationFailed.VSwitchNotFound`: 400, `The specified vswitch not found.`.
    OperationFailedVSwitchNotFound,
    /// `OperationFailed.VbrAttachedVbrHa`: 400, `The operation is failed because of VbrAttachedVbrHa.`.
    OperationFailedVbrAttachedVbrHa,
    /// `OperationInvalid.AttachmentReferencedIPv6RouteEntryExisted`: 400, `Operation is failed because there is at least one route entry(IPv6) which next hop is the specified attachment.`.
    OperationInvalidAttachmentReferencedIPv6RouteEntryExisted,
    /// `OperationInvalid.AttachmentReferencedVpcIPv6RouteEntryExisted`: 400, `The specified attachment is referenced by vpc route entry(IPv6).`.
    OperationInvalidAttachmentReferencedVpcIPv6RouteEntryExisted,
    /// `OperationInvalid.EniReferencedIPv6RouteEntryExisted`: 400, `Operation is failed because there is at least one route entry(IPv6) which next hop is network interface that the specified attachment referenced.`.
    OperationInvalidEniReferencedIPv6RouteEntryExisted,
    /// `OperationInvalid.UserCanNotBuyBwp`: 400, `The user can not buy Cen bandwidthPackage.`.
    OperationInvalidUserCanNotBuyBwp,
    /// `OperationInvalid.UserCanNotBuyCrossBorderBwp`: 400, `According to the laws and regulations of the operator and mainland China, you are currently not eligible to purchase or renew a cross-border bandwidth package. Please contact online customer service or your business manager for consultation.`.
    OperationInvalidUserCanNotBuyCrossBorderBwp,
    /// `OperationInvalid.UserCanNotUseBwp`: 400, `The user can not use Cen bandwidthPackage.`.
    OperationInvalidUserCanNotUseBwp,
    /// `OperationNotSupport.VpcAutoRoutesPublish`: 400, `Auto publish vpc routes is not supported in this region.`.
    OperationNotSupportVpcAutoRoutesPublish,
    /// `OperationUnsupported.Attachment`: 400, `The cross region connection contains an existing bandwidth. The operation is not supported.`.
    OperationUnsupportedAttachment,
    /// `OperationUnsupported.BandwidthType`: 400, `The specified BandwidthType does not support the operation.`.
    OperationUnsupportedBandwidthType,
    /// `OperationUnsupported.CenFullLevel`: 400, `CEN full level does not support vpn bgp.`.
    OperationUnsupportedCenFullLevel,
    /// `OperationUnsupported.CloudBoxVswNotSupport`: 400, `Cloud Box vsw does not support.`.
    OperationUnsupportedCloudBoxVswNotSupport,
    /// `OperationUnsupported.RegionId`: 400, `The specified Region is not supported.`.
    OperationUnsupportedRegionId,
    /// `OperationUnsupported.ServiceMode`: 400, `The specified TransitRouter does not support the operation.`.
    OperationUnsupportedServiceMode,
    /// `OperationUnsupported.SupportMulticast`: 400, `The multicast is not supported in the specified region.`.
    OperationUnsupportedSupportMulticast,
    /// `OperationUnsupported.Tag`: 400, `The Tag is not supported in the specified region.`.
    OperationUnsupportedTag,
    /// `OperationUnsupported.TrafficQosPolicyExist`: 400, `Operation unsupported because traffic qos policy exists.`.
    OperationUnsupportedTrafficQosPolicyExist,
    /// `OperationUnsupported.TransitRouterCidrList`: 400, `The TransitRouterCidrList is not support in the specified Region.`.
    OperationUnsupportedTransitRouterCidrList,
    /// `OperationUnsupported.TransitRouterRegionId`: 400, `The specified TransitRouterRegion does not support the operation.`.
    OperationUnsupportedTransitRouterRegionId,
    /// `OperationUnsupported.TransitRouterType`: 400, `The specified TransitRouterType does not support the operation.`.
    OperationUnsupportedTransitRouterType,
    /// `OverLappingExist.Cidr`: 400, `The cidr overlapping exist.`.
    OverLappingExistCidr,
    /// `ParamExclusive.BandwidthTypeAndCenBandwidthPackageId`: 400, `DataTransfer and CenBandwidthPackageId is mutually exclusive.`.
    ParamExclusiveBandwidthTypeAndCenBandwidthPackageId,
    /// `ParamExclusive.BasicAndMultiPrimary`: 400, `Basic and MultiPrimary is mutually exclusive.`.
    ParamExclusiveBasicAndMultiPrimary,
    /// `ParamExclusive.BasicAndPrimaryStandby`: 400, `Basic and PrimaryStandby is mutually exclusive.`.
    ParamExclusiveBasicAndPrimaryStandby,
    /// `ParamExclusive.ServiceModeAndSupportMulticast`: 400, `ServiceMode and SupportMulticast is mutually exclusive.`.
    ParamExclusiveServiceModeAndSupportMulticast,
    /// `ParamExclusive.ServiceModeAndTransitRouterCidrList`: 400, `ServiceMode and TransitRouterCidrList is mutually exclusive.`.
    ParamExclusiveServiceModeAndTransitRouterCidrList,
    /// `ParameterError`: 404, `The parameter is error.`.
    ParameterError,
    /// `ParameterIllegal.BandwidthPackage`: 400, `The parameter of bandwidth packaged is illegal.`.
    ParameterIllegalBandwidthPackage,
    /// `PayFor.AccountMoneyValidateError`: 500, `Your channel merchant quota is insufficient. Please contact the channel merchant.`.
    PayForAccountMoneyValidateError,
    /// `QuotaExceeded.CenQuotaVpcAttachPerTransitRouter`: 400, `The maximum number of VPC attachment per Transit Router is exceeded.`.
    QuotaExceededCenQuotaVpcAttachPerTransitRouter,
    /// `QuotaExceeded.TagNum`: 400, `Custom Tags quota exceeded`.
    QuotaExceededTagNum,
    /// `QuotaExceeded.VpcAutoRoutesPublishPerTransitRouter`: 400, `The number of VPCs that have route synchronization enabled has reached the upper limit.`.
    QuotaExceededVpcAutoRoutesPublishPerTransitRouter,
    /// `QuotaFull.ChildInstanceRelatedCen`: 400, `The childinstance has exceed the quota of the times that a childinstance can be attached as an attachment.`.
    QuotaFullChildInstanceRelatedCen,
    /// `ServiceUnavailable`: 503, `The service is unavailable.`.
    ServiceUnavailable,
    /// `SignatureDoesNotMatch`: 400, `The signature does not match.`.
    SignatureDoesNotMatch,
    /// `SignatureNonceUsed`: 400, `The nonce has been used before.`.
    SignatureNonceUsed,
    /// `SizeLimitExceeded.ResourceIdNum`: 400, `The ResourceIds parameter's number is exceed , Valid : 20`.
    SizeLimitExceededResourceIdNum,
    /// `SystemBusy`: 400, `The system is busy. Please try again later.`.
    SystemBusy,
    /// `Throttling`: 400, `The request is throttled.`.
    Throttling,
    /// `Throttling.Api`: 400, `The requests to this action are throttled.`.
    ThrottlingApi,
    /// `Throttling.User`: 400, `The requests of this user are throttled.`.
    ThrottlingUser,
    /// `UnSupported.ChargeType`: 400, `The charge type is not supported.`.
    UnSupportedChargeType,
    /// `Unauthorized`: 400, `The AccessKeyId is unauthorized.`.
    Unauthorized,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ErrorCode, AttrMismatchingCbnBandwidthPackageId =
    "AttrMismatching.CbnBandwidthPackageId", BidNotFound = "Bid.NotFound",
    BothEmptyTagsAndResources = "BothEmpty.TagsAndResources", DryRunOperation =
    "DryRunOperation", DuplicatedZoneMapping = "Duplicated.ZoneMapping",
    DuplicatedParamTagKey = "DuplicatedParam.TagKey",
    ForbbidenAttachChildInstanceAcrossBid = "Forbbiden.AttachChildInstanceAcrossBid",
    ForbbidenAttachChildInstanceAcrossUid = "Forbbiden.AttachChildInstanceAcrossUid",
    ForbbidenCloudBoxVSwitchExist = "Forbbiden.CloudBoxVSwitchExist",
    ForbbidenTransitRouterServiceNotOpen = "Forbbiden.TransitRouterServiceNotOpen",
    ForbiddenAttachChildInstance = "Forbidden.AttachChildInstance",
    ForbiddenNotAllowedCategary = "Forbidden.NotAllowedCategary",
    ForbiddenOptimizationCCNExisted = "Forbidden.OptimizationCCNExisted",
    ForbiddenPrivatezoneRouteExisted = "Forbidden.PrivatezoneRouteExisted",
    ForbiddenRelease = "Forbidden.Release",
    ForbiddenResourceOwnerTransitRouterServiceNotOpen =
    "Forbidden.ResourceOwnerTransitRouterServiceNotOpen", ForbiddenTagKeys =
    "Forbidden.TagKeys", ForbiddenTypeInvalid = "Forbidden.TypeInvalid",
    IdempotentParameterMismatch = "IdempotentParameterMismatch",
    IdentityRegistrationStatusNotSupport = "IdentityRegistrationStatusNotSupport",
    IllegalTrType = "Illegal.TrType", IllegalParamAddOrRemoveZoneMappings =
    "IllegalParam.AddOrRemoveZoneMappings", IllegalParamBandwidth =
    "IllegalParam.Bandwidth", IllegalParamBandwidthType = "IllegalParam.BandwidthType",
    IllegalParamCenId = "IllegalParam.CenId", IllegalParamCenIdOrRegionId =
    "IllegalParam.CenIdOrRegionId", IllegalParamChargeType = "IllegalParam.ChargeType",
    IllegalParamCidr = "IllegalParam.Cidr", IllegalParamIpv6Support =
    "IllegalParam.Ipv6Support", IllegalParamMaxResults = "IllegalParam.MaxResults",
    IllegalParamNextToken = "IllegalParam.NextToken", IllegalParamRegion =
    "IllegalParam.Region", IllegalParamRegionId = "IllegalParam.RegionId",
    IllegalParamResourceGroupId = "IllegalParam.ResourceGroupId", IllegalParamServiceMode
    = "IllegalParam.ServiceMode", IllegalParamSupportMulticast =
    "IllegalParam.SupportMulticast", IllegalParamTagKey = "IllegalParam.TagKey",
    IllegalParamTagValue = "IllegalParam.TagValue", IllegalParamTrInstance =
    "IllegalParam.TrInstance", IllegalParamTransitRouterId =
    "IllegalParam.TransitRouterId", IllegalParamTransitRouterRegionId =
    "IllegalParam.TransitRouterRegionId", IllegalParamVSwitchId =
    "IllegalParam.VSwitchId", IllegalParamZoneId = "IllegalParam.ZoneId",
    IllegalParamZoneMappings = "IllegalParam.ZoneMappings", IllegalParamLengthTag =
    "IllegalParamLength.Tag", IncompleteSignature = "IncompleteSignature",
    IncorrectStatusCenInstance = "IncorrectStatus.CenInstance",
    IncorrectStatusTransitRouter = "IncorrectStatus.TransitRouter",
    IncorrectStatusTransitRouterAttachment = "IncorrectStatus.TransitRouterAttachment",
    IncorrectStatusTransitRouterAttachmentId =
    "IncorrectStatus.TransitRouterAttachmentId", IncorrectStatusTransitRouterInstance =
    "IncorrectStatus.TransitRouterInstance", IncorrectStatusVpc = "IncorrectStatus.Vpc",
    IncorrectStatusVpcOrVswitch = "IncorrectStatus.VpcOrVswitch",
    IncorrectStatusVpcResource = "IncorrectStatus.VpcResource",
    IncorrectStatusVpcRouteEntry = "IncorrectStatus.VpcRouteEntry",
    IncorrectStatusVpcRouteTable = "IncorrectStatus.VpcRouteTable",
    IncorrectStatusVpcSwitch = "IncorrectStatus.VpcSwitch",
    InstanceExistTransitRouterInstance = "InstanceExist.TransitRouterInstance",
    InsufficientIpAddrVsw = "InsufficientIpAddr.vsw", InternalError = "InternalError",
    InvalidAccessKeyIdNotFound = "InvalidAccessKeyId.NotFound", InvalidActionNotFound =
    "InvalidAction.NotFound", InvalidCenIdNotFound = "InvalidCenId.NotFound",
    InvalidInstanceIdsNotFound = "InvalidInstanceIds.NotFound",
    InvalidInstanceTypeNotFound = "InvalidInstanceType.NotFound",
    InvalidOperationBwpInstanceStatus = "InvalidOperation.BwpInstanceStatus",
    InvalidOperationCenAlreadyAutoPubilshRouteToInstance =
    "InvalidOperation.CenAlreadyAutoPubilshRouteToInstance",
    InvalidOperationCenInstanceStatus = "InvalidOperation.CenInstanceStatus",
    InvalidOperationChildInstanceAlreadyAttached =
    "InvalidOperation.ChildInstanceAlreadyAttached",
    InvalidOperationChildInstanceRIAlreadyExist =
    "InvalidOperation.ChildInstanceRIAlreadyExist",
    InvalidOperationEnhanceProtectionLevel = "InvalidOperation.EnhanceProtectionLevel",
    InvalidOperationRegionNotSupport = "InvalidOperation.RegionNotSupport",
    InvalidOperationUnsupportChargeType = "InvalidOperation.UnsupportChargeType",
    InvalidOperationUnsupportFilter = "InvalidOperation.UnsupportFilter",
    InvalidOperationUnsupportFilterValue = "InvalidOperation.UnsupportFilterValue",
    InvalidOperationVpcAutoRoutesPublishInOtherCEN =
    "InvalidOperation.VpcAutoRoutesPublishInOtherCEN", InvalidOperationVpnAssociated =
    "InvalidOperation.VpnAssociated", InvalidParameter = "InvalidParameter",
    InvalidParameterRegionId = "InvalidParameter.RegionId",
    InvalidParameterCombinationTransitRouter =
    "InvalidParameterCombination.TransitRouter", InvalidStatusResource =
    "InvalidStatus.Resource", InvalidStatusVpcAttachedFullModeCen =
    "InvalidStatus.VpcAttachedFullModeCen", InvalidTagKey = "InvalidTagKey",
    InvalidTagScopeNotFound = "InvalidTagScope.NotFound", InvalidTagValue =
    "InvalidTagValue", InvalidTimeStampExpired = "InvalidTimeStamp.Expired",
    InvalidTransitRouterAttachmentIdNotFound =
    "InvalidTransitRouterAttachmentId.NotFound", InvalidTransitRouterIdNotFound =
    "InvalidTransitRouterId.NotFound", InvalidTransitRouterModeNeedUpgrade =
    "InvalidTransitRouterMode.NeedUpgrade", InvalidVSwitchIdNotFound =
    "InvalidVSwitchId.NotFound", InvalidVersion = "InvalidVersion", MissingAction =
    "MissingAction", MissingParam = "MissingParam", MissingParamCbnBandwidthPackageId =
    "MissingParam.CbnBandwidthPackageId", MissingParamCenIdOrRegionId =
    "MissingParam.CenIdOrRegionId", MissingParameter = "MissingParameter",
    MissingParameterTagKey = "MissingParameter.TagKey", MissingParameterTagValue =
    "MissingParameter.TagValue", NoPermissionAliyunServiceRoleForCEN =
    "NoPermission.AliyunServiceRoleForCEN", OperationFailed = "Operation.Failed",
    OperationFailedAndTryAgain = "Operation.FailedAndTryAgain",
    OperationDeniedRouteEntryOnEni = "OperationDenied.RouteEntryOnEni",
    OperationFailedAggregationRouteExist = "OperationFailed.AggregationRouteExist",
    OperationFailedAttachmentReferencedVpcRouteEntryExisted =
    "OperationFailed.AttachmentReferencedVpcRouteEntryExisted",
    OperationFailedBandwidthLimitExist = "OperationFailed.BandwidthLimitExist",
    OperationFailedCCNAttached = "OperationFailed.CCNAttached",
    OperationFailedCenReferencedVpcRouteEntryExisted =
    "OperationFailed.CenReferencedVpcRouteEntryExisted", OperationFailedCidrConflict =
    "OperationFailed.CidrConflict", OperationFailedCloudRouteExist =
    "OperationFailed.CloudRouteExist", OperationFailedDeleteCenWithCustomRouteTable =
    "OperationFailed.DeleteCenWithCustomRouteTable",
    OperationFailedDeleteCenWithRouteEntry = "OperationFailed.DeleteCenWithRouteEntry",
    OperationFailedDeleteTransitRouter = "OperationFailed.DeleteTransitRouter",
    OperationFailedFlowLogExistOrNisOpened = "OperationFailed.FlowLogExistOrNisOpened",
    OperationFailedInsufficientBalance = "OperationFailed.InsufficientBalance",
    OperationFailedInvalidOperation = "OperationFailed.InvalidOperation",
    OperationFailedInvalidTransitRouter = "OperationFailed.InvalidTransitRouter",
    OperationFailedInvalidVpcStatus = "OperationFailed.InvalidVpcStatus",
    OperationFailedMulticastDomainAssociationExist =
    "OperationFailed.MulticastDomainAssociationExist",
    OperationFailedMulticastDomainExist = "OperationFailed.MulticastDomainExist",
    OperationFailedNotSupportForceDelete = "OperationFailed.NotSupportForceDelete",
    OperationFailedOperationIsProcessing = "OperationFailed.OperationIsProcessing",
    OperationFailedOrderIsProcessing = "OperationFailed.OrderIsProcessing",
    OperationFailedPrefixListAssociationExist =
    "OperationFailed.PrefixListAssociationExist", OperationFailedPrefixListExist =
    "OperationFailed.PrefixListExist", OperationFailedRIInstanceExist =
    "OperationFailed.RIInstanceExist", OperationFailedRouteEntryExist =
    "OperationFailed.RouteEntryExist", OperationFailedRouteTableAssociationExist =
    "OperationFailed.RouteTableAssociationExist",
    OperationFailedRouteTablePropagationExist =
    "OperationFailed.RouteTablePropagationExist",
    OperationFailedSetPostPay95BandwidthLimitError =
    "OperationFailed.SetPostPay95BandwidthLimitError",
    OperationFailedTrafficMarkingPolicyExist =
    "OperationFailed.TrafficMarkingPolicyExist", OperationFailedTrafficQosPolicyExist =
    "OperationFailed.TrafficQosPolicyExist", OperationFailedUpDownRadeConfigNoChange =
    "OperationFailed.UpDownRadeConfigNoChange",
    OperationFailedVSwitchIpv6CidrNotAllocated =
    "OperationFailed.VSwitchIpv6CidrNotAllocated", OperationFailedVSwitchNotFound =
    "OperationFailed.VSwitchNotFound", OperationFailedVbrAttachedVbrHa =
    "OperationFailed.VbrAttachedVbrHa",
    OperationInvalidAttachmentReferencedIPv6RouteEntryExisted =
    "OperationInvalid.AttachmentReferencedIPv6RouteEntryExisted",
    OperationInvalidAttachmentReferencedVpcIPv6RouteEntryExisted =
    "OperationInvalid.AttachmentReferencedVpcIPv6RouteEntryExisted",
    OperationInvalidEniReferencedIPv6RouteEntryExisted =
    "OperationInvalid.EniReferencedIPv6RouteEntryExisted",
    OperationInvalidUserCanNotBuyBwp = "OperationInvalid.UserCanNotBuyBwp",
    OperationInvalidUserCanNotBuyCrossBorderBwp =
    "OperationInvalid.UserCanNotBuyCrossBorderBwp", OperationInvalidUserCanNotUseBwp =
    "OperationInvalid.UserCanNotUseBwp", OperationNotSupportVpcAutoRoutesPublish =
    "OperationNotSupport.VpcAutoRoutesPublish", OperationUnsupportedAttachment =
    "OperationUnsupported.Attachment", OperationUnsupportedBandwidthType =
    "OperationUnsupported.BandwidthType", OperationUnsupportedCenFullLevel =
    "OperationUnsupported.CenFullLevel", OperationUnsupportedCloudBoxVswNotSupport =
    "OperationUnsupported.CloudBoxVswNotSupport", OperationUnsupportedRegionId =
    "OperationUnsupported.RegionId", OperationUnsupportedServiceMode =
    "OperationUnsupported.ServiceMode", OperationUnsupportedSupportMulticast =
    "OperationUnsupported.SupportMulticast", OperationUnsupportedTag =
    "OperationUnsupported.Tag", OperationUnsupportedTrafficQosPolicyExist =
    "OperationUnsupported.TrafficQosPolicyExist",
    OperationUnsupportedTransitRouterCidrList =
    "OperationUnsupported.TransitRouterCidrList",
    OperationUnsupportedTransitRouterRegionId =
    "OperationUnsupported.TransitRouterRegionId", OperationUnsupportedTransitRouterType =
    "OperationUnsupported.TransitRouterType", OverLappingExistCidr =
    "OverLappingExist.Cidr", ParamExclusiveBandwidthTypeAndCenBandwidthPackageId =
    "ParamExclusive.BandwidthTypeAndCenBandwidthPackageId",
    ParamExclusiveBasicAndMultiPrimary = "ParamExclusive.BasicAndMultiPrimary",
    ParamExclusiveBasicAndPrimaryStandby = "ParamExclusive.BasicAndPrimaryStandby",
    ParamExclusiveServiceModeAndSupportMulticast =
    "ParamExclusive.ServiceModeAndSupportMulticast",
    ParamExclusiveServiceModeAndTransitRouterCidrList =
    "ParamExclusive.ServiceModeAndTransitRouterCidrList", ParameterError =
    "ParameterError", ParameterIllegalBandwidthPackage =
    "ParameterIllegal.BandwidthPackage", PayForAccountMoneyValidateError =
    "PayFor.AccountMoneyValidateError", QuotaExceededCenQuotaVpcAttachPerTransitRouter =
    "QuotaExceeded.CenQuotaVpcAttachPerTransitRouter", QuotaExceededTagNum =
    "QuotaExceeded.TagNum", QuotaExceededVpcAutoRoutesPublishPerTransitRouter =
    "QuotaExceeded.VpcAutoRoutesPublishPerTransitRouter",
    QuotaFullChildInstanceRelatedCen = "QuotaFull.ChildInstanceRelatedCen",
    ServiceUnavailable = "ServiceUnavailable", SignatureDoesNotMatch =
    "SignatureDoesNotMatch", SignatureNonceUsed = "SignatureNonceUsed",
    SizeLimitExceededResourceIdNum = "SizeLimitExceeded.ResourceIdNum", SystemBusy =
    "SystemBusy", Throttling = "Throttling", ThrottlingApi = "Throttling.Api",
    ThrottlingUser = "Throttling.User", UnSupportedChargeType = "UnSupported.ChargeType",
    Unauthorized = "Unauthorized"
);

impl aliyun_api_core::ErrorCodes for ErrorCode {}
