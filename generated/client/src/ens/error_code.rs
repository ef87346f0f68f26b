// Written by `cargo xtask gen` from the specs. Do not edit.

//! The documented error codes.

use aliyun_api_core::UnknownValue;

/// The error codes that the documentation of Edge Node Service lists.
///
/// Compare with what an error carries: `error.code() == ErrorCode::...`. A code with `%s` stands for every code of that form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `AuthorizationLimitExceed`: 400, `The limit of authorization records in the security group reaches.`.
    AuthorizationLimitExceed,
    /// `BackendServerNotFound`: 400, `The input parameter serverId that is not found.`.
    BackendServerNotFound,
    /// `CallInterface`: 400, `Call Interface Happen Error.`.
    CallInterface,
    /// `DependencyViolation`: 400, `There is still instance(s) in the specified security group.`.
    DependencyViolation,
    /// `DependencyViolation.CloudInstance`: 400, `Specified network has nat cloud instance.`.
    DependencyViolationCloudInstance,
    /// `DependencyViolation.NAT`: 400, `Specified network has nat instance.`.
    DependencyViolationNat,
    /// `DependencyViolation.NetworkAcl`: 400, `Specified network has network acl.`.
    DependencyViolationNetworkAcl,
    /// `DependencyViolation.RouteEntry`: 400, `Specified network has route entry.`.
    DependencyViolationRouteEntry,
    /// `DependencyViolation.VSwitch`: 400, `Specified network has vswitch.`.
    DependencyViolationVSwitch,
    /// `DryRunOperation`: 400, `The dry run succeeded.`.
    DryRunOperation,
    /// `ENS_BUY_COUNT_LESS`: 400, `Too many resources purchased`.
    EnsBuyCountLess,
    /// `ENS_BUY_DISK_STATUS_ILLEGAL`: 400, `The disk status is invalid`.
    EnsBuyDiskStatusIllegal,
    /// `ENS_BUY_STORE_ENOUGH`: 400, `Insufficient inventory of purchased resources`.
    EnsBuyStoreEnough,
    /// `ENS_BUY_USER_ILLEGAL`: 400, `User is illegal`.
    EnsBuyUserIllegal,
    /// `ENS_DependencyViolation_WindowsInstance`: 400, `The instance creating is window, only user password to login.`.
    EnsDependencyViolationWindowsInstance,
    /// `ENS_OperationUnsupported_KeyPairName`: 400, `The KeyPairNameis not available or image not support ssh key.`.
    EnsOperationUnsupportedKeyPairName,
    /// `ENS_PASSWORDORKEYPAIRNAME_MODULE_NOT_CHOOSEN`: 400, `The required module pwd or keyPairName is not inputed`.
    EnsPasswordorkeypairnameModuleNotChoosen,
    /// `EipNotFound`: 400, `The input parameter allocationId that is not found.`.
    EipNotFound,
    /// `EniNotFound`: 400, `The input parameter allocationId that is not found.`.
    EniNotFound,
    /// `Error.DeleteImage`: 400, `The image cannot be deleted when used by instance.`.
    ErrorDeleteImage,
    /// `Forbidden.CreateInstance`: 400, `The user is not in the Goods whitelist of creating instance interface.`.
    ForbiddenCreateInstance,
    /// `Forbidden.DelerrorteImage`: 400, `The image cannot be deleted when used by instance.`.
    ForbiddenDelerrorteImage,
    /// `INSTANCE_ID_NOT_FOUND`: 400, `The input parameter instancdId that is not found.`.
    InstanceUnderscoreIdUnderscoreNotUnderscoreFound,
    /// `IdempotentParameterMismatch`: 400, `The parameters differ from those of the first request with this token.`.
    IdempotentParameterMismatch,
    /// `IllegalInsatanceSpec`: 400, `The specified Instance Spec is illegal.`.
    IllegalInsatanceSpec,
    /// `IncompleteSignature`: 400, `The signature is incomplete.`.
    IncompleteSignature,
    /// `IncorrectEipIpStatus`: 400, `The ip status of EIP  is invalid.`.
    IncorrectEipIpStatus,
    /// `IncorrectEipStatus`: 400, `The current status of the resource does not support this operation.`.
    IncorrectEipStatus,
    /// `IncorrectEniStatus`: 400, `Current instance status does not support this operation.`.
    IncorrectEniStatus,
    /// `IncorrectEniType`: 400, `The type of eni is invalid.`.
    IncorrectEniType,
    /// `IncorrectInstanceStatus`: 400, `The current status of the resource does not support this operation.`.
    IncorrectInstanceStatus,
    /// `IncorrectListenerStatus`: 400, `The current status of the resource does not support this operation.`.
    IncorrectListenerStatus,
    /// `InstanceAlreadyBound`: 400, `The instance is already bound to a SecurityGroup.`.
    InstanceAlreadyBound,
    /// `InstanceIdNotFound`: 400, `The input parameter instancdId that is not found.`.
    InstanceIdNotFound,
    /// `InstanceNotExists`: 400, `The user have no instances.`.
    InstanceNotExists,
    /// `InstanceNotFound`: 400, `The input parameter instancId that is not found.`.
    InstanceNotFound,
    /// `InternalError`: 500, `An internal error occurred.`.
    InternalError,
    /// `Invalid%`: 400, `The specified parameter %s is invalid.`.
    Invalid,
    /// `Invalid%s`: 400, `The specified parameter %s is invalid.`.
    InvalidAny,
    /// `InvalidAccessKeyId.NotFound`: 404, `The AccessKey ID does not exist.`.
    InvalidAccessKeyIdNotFound,
    /// `InvalidAccountStatus.NotEnoughBalance`: 400, `Your account does not have enough balance.`.
    InvalidAccountStatusNotEnoughBalance,
    /// `InvalidAction.NotFound`: 404, `The action does not exist.`.
    InvalidActionNotFound,
    /// `InvalidAssociation.AssociateEipFist`: 400, `Associate EIP first.`.
    InvalidAssociationAssociateEipFist,
    /// `InvalidAssociation.Duplicated`: 400, `Specified instance already is associated.`.
    InvalidAssociationDuplicated,
    /// `InvalidAssociation.EniNotSupportStandby`: 400, `Eni does not support standby eip.`.
    InvalidAssociationEniNotSupportStandby,
    /// `InvalidAssociation.NetworkTypeNotSupport`: 400, `The instance network type does not support binding to EIP.`.
    InvalidAssociationNetworkTypeNotSupport,
    /// `InvalidAssociation.RegionNotSupportStandby`: 400, `The region of EIP does not support standby.`.
    InvalidAssociationRegionNotSupportStandby,
    /// `InvalidDiskSize.ValueNotSupported`: 400, `The specified disk capacity is invalid. Specify another capacity and try again.`.
    InvalidDiskSizeValueNotSupported,
    /// `InvalidEnsRegionId.NotFound`: 400, `The input parameter ensRegionId that is not found.`.
    InvalidEnsRegionIdNotFound,
    /// `InvalidInstanceId.NotFound`: 400, `The specified InstanceId does not exist.`.
    InvalidInstanceIdNotFound,
    /// `InvalidInstanceType.NotSupported`: 400, `The specified InstanceType is not Supported.`.
    InvalidInstanceTypeNotSupported,
    /// `InvalidNetworkId.NotFound`: 400, `Network not found`.
    InvalidNetworkIdNotFound,
    /// `InvalidParameter`: 400, `The input parameter is Invalid.`.
    InvalidParameter,
    /// `InvalidParameter.%s`: 400, `The specified field %s invalid. Please check it again.`.
    InvalidParameterAny,
    /// `InvalidParameter.Bandwidth`: 400, `The specified parameter InternetChargeType is not valid.`.
    InvalidParameterBandwidth,
    /// `InvalidParameter.CidrBlock`: 400, `The specified parameter CidrBlock is invalid.`.
    InvalidParameterCidrBlock,
    /// `InvalidParameter.EniServiceManaged`: 400, `The eni is managed by service`.
    InvalidParameterEniServiceManaged,
    /// `InvalidParameter.EniStatus`: 400, `The status of eni is invalid`.
    InvalidParameterEniStatus,
    /// `InvalidParameter.EniType`: 400, `The type of eni is invalid`.
    InvalidParameterEniType,
    /// `InvalidParameter.Image`: 400, `The specified image does not support.`.
    InvalidParameterImage,
    /// `InvalidParameter.InstanceType`: 400, `The specified parameter InstanceType is not valid.`.
    InvalidParameterInstanceType,
    /// `InvalidParameter.Mismatch`: 400, `Specified loadbalancer and backendServer are not in the same network.`.
    InvalidParameterMismatch,
    /// `InvalidPasswordParam.Mismatch`: 400, `The input password should be null when passwordInherit is true.`.
    InvalidPasswordParamMismatch,
    /// `InvalidPrivateIpAddress`: 400, `Specified private IP address is not in the CIDR block of virtual switch.`.
    InvalidPrivateIpAddress,
    /// `InvalidPrivateIpAddress.Duplicated`: 400, `Specified private IP address is duplicated.`.
    InvalidPrivateIpAddressDuplicated,
    /// `InvalidPubKeyBody`: 400, `Invalid Public Key Body.`.
    InvalidPubKeyBody,
    /// `InvalidSecurityGroupId.NotFound`: 400, `The specified SecurityGroupId does not exist.`.
    InvalidSecurityGroupIdNotFound,
    /// `InvalidTimeStamp.Expired`: 400, `The timestamp has expired.`.
    InvalidTimeStampExpired,
    /// `InvalidUnAssociation.UnAssociateStandbyEipFist`: 400, `Unassociate standby eip first.`.
    InvalidUnAssociationUnAssociateStandbyEipFist,
    /// `InvalidUserData.NotInWhiteList`: 400, `The specified user is not authroized to perform this operation.`.
    InvalidUserDataNotInWhiteList,
    /// `InvalidVSwitchId.NotFound`: 400, `Specified virtual switch does not exist.`.
    InvalidVSwitchIdNotFound,
    /// `InvalidVersion`: 400, `The version is not valid.`.
    InvalidVersion,
    /// `LimitExceeded.SecurityGroup`: 400, `The number of securityGroup exceeds the limit.`.
    LimitExceededSecurityGroup,
    /// `ListenerAlreadyExists`: 400, `The listenerPort already exists.`.
    ListenerAlreadyExists,
    /// `ListenerNotFound`: 400, `The input parameter listener that is not found.`.
    ListenerNotFound,
    /// `LoadBalancerNotFound`: 400, `The input parameter loadBalancerId that is not found.`.
    LoadBalancerNotFound,
    /// `Missing%`: 400, `You must specify the parameter %s.`.
    Missing,
    /// `Missing%s`: 400, `You must specify the parameter %s.`.
    MissingAny,
    /// `MissingAction`: 400, `The action is missing.`.
    MissingAction,
    /// `MissingParameter`: 400, `The input parameter that is mandatory for processing this request is not supplied.`.
    MissingParameter,
    /// `NatNotFound`: 400, `The input parameter allocationId that is not found.`.
    NatNotFound,
    /// `Network.QuotaExceeded`: 400, `Network quota exceeded`.
    NetworkQuotaExceeded,
    /// `NoPermission`: 400, `Permission denied.`.
    NoPermission,
    /// `NotAllowMixed`: 400, `NOT ALLOW MIX ATTACH.`.
    NotAllowMixed,
    /// `OrderFailed`: 400, `订单失败`.
    OrderFailed,
    /// `PARAM_NOT_ENOUGH`: 400, `Insufficient parameters entered`.
    ParamNotEnough,
    /// `PubKeyAttachedWithInstance`: 400, `Public Key Attached With Instance.`.
    PubKeyAttachedWithInstance,
    /// `PubKeyNameExisted`: 400, `Public Key Pair Name Existed.`.
    PubKeyNameExisted,
    /// `PubKeyNameNotExist`: 400, `Public Key Pair Name Not Exist.`.
    PubKeyNameNotExist,
    /// `QuotaExceed`: 400, `The custom image quota has been used up.`.
    QuotaExceed,
    /// `QuotaExceed.BackendServer`: 400, `Backend servers quota exceeded in this loadbalancer.`.
    QuotaExceedBackendServer,
    /// `RegionAccessDenied`: 400, `Could not operate this region's resource`.
    RegionAccessDenied,
    /// `RegionNotSupport`: 400, `The specified InstanceId of regionId does not support SecurityGroup`.
    RegionNotSupport,
    /// `SIZE_ILLEGAL`: 400, `The purchased capacity is illegal`.
    SizeIllegal,
    /// `SaleControl.VerificationFailed`: 400, `You did not pass the salecontrol verification.Please contact the product.`.
    SaleControlVerificationFailed,
    /// `SaleControlVerificationFailedRegion`: 400, `The node sales constraint verification failed, please re-select or contact the product.`.
    SaleControlVerificationFailedRegion,
    /// `SaleControlVerificationFailedStock`: 400, `Inventory sales constraint verification failed, please re-match, or contact the product.`.
    SaleControlVerificationFailedStock,
    /// `SecurityGroupRule.NotFound`: 400, `The input security group rule does not exist.`.
    SecurityGroupRuleNotFound,
    /// `SecurityGroupRuleConflict.Duplicated`: 400, `The SecurityGroup rule already exists.`.
    SecurityGroupRuleConflictDuplicated,
    /// `ServerCertificateNotFound`: 400, `The input parameter serverCertificateId that is not found.`.
    ServerCertificateNotFound,
    /// `ServiceConfigInvalid`: 400, `The specified InstanceType is not support.`.
    ServiceConfigInvalid,
    /// `ServiceUnavailable`: 503, `The service is unavailable.`.
    ServiceUnavailable,
    /// `SignatureDoesNotMatch`: 400, `The signature does not match.`.
    SignatureDoesNotMatch,
    /// `SignatureNonceUsed`: 400, `The nonce has been used before.`.
    SignatureNonceUsed,
    /// `SnapshotIdNotFound`: 400, `The input parameter SnapshotId that is not found.`.
    SnapshotIdNotFound,
    /// `StockNotEnough`: 400, `The specified configuration is unavailable. Reconfigure and try again.`.
    StockNotEnough,
    /// `SystemError`: 400, `Interface call error, please re-match, or contact the product.`.
    SystemError,
    /// `Throttling`: 400, `The request is throttled.`.
    Throttling,
    /// `Throttling.Api`: 400, `The requests to this action are throttled.`.
    ThrottlingApi,
    /// `Throttling.User`: 400, `The requests of this user are throttled.`.
    ThrottlingUser,
    /// `TooManyListeners`: 400, `More than 1 listener is found, please be more specified.`.
    TooManyListeners,
    /// `USERNOTFOUND`: 400, `The user is not in ens-controller.`.
    Usernotfound,
    /// `UserNotExist`: 400, `The specified user is not authroized to perform this operation.`.
    UserNotExist,
    /// `VALIDATE.MODULE.FAILED`: 400, `Required module is not selected.`.
    ValidateModuleFailed,
    /// `ens.interface.error`: 400, `An error occurred while call the API.`.
    EnsInterfaceError,
    /// `unsupported_Ipv6Feature`: 400, `This ensregion does not support creating instance of the IPv6 type. Select another type.`.
    UnsupportedIpv6Feature,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ErrorCode, AuthorizationLimitExceed = "AuthorizationLimitExceed",
    BackendServerNotFound = "BackendServerNotFound", CallInterface = "CallInterface",
    DependencyViolation = "DependencyViolation", DependencyViolationCloudInstance =
    "DependencyViolation.CloudInstance", DependencyViolationNat =
    "DependencyViolation.NAT", DependencyViolationNetworkAcl =
    "DependencyViolation.NetworkAcl", DependencyViolationRouteEntry =
    "DependencyViolation.RouteEntry", DependencyViolationVSwitch =
    "DependencyViolation.VSwitch", DryRunOperation = "DryRunOperation", EnsBuyCountLess =
    "ENS_BUY_COUNT_LESS", EnsBuyDiskStatusIllegal = "ENS_BUY_DISK_STATUS_ILLEGAL",
    EnsBuyStoreEnough = "ENS_BUY_STORE_ENOUGH", EnsBuyUserIllegal =
    "ENS_BUY_USER_ILLEGAL", EnsDependencyViolationWindowsInstance =
    "ENS_DependencyViolation_WindowsInstance", EnsOperationUnsupportedKeyPairName =
    "ENS_OperationUnsupported_KeyPairName", EnsPasswordorkeypairnameModuleNotChoosen =
    "ENS_PASSWORDORKEYPAIRNAME_MODULE_NOT_CHOOSEN", EipNotFound = "EipNotFound",
    EniNotFound = "EniNotFound", ErrorDeleteImage = "Error.DeleteImage",
    ForbiddenCreateInstance = "Forbidden.CreateInstance", ForbiddenDelerrorteImage =
    "Forbidden.DelerrorteImage", InstanceUnderscoreIdUnderscoreNotUnderscoreFound =
    "INSTANCE_ID_NOT_FOUND", IdempotentParameterMismatch = "IdempotentParameterMismatch",
    IllegalInsatanceSpec = "IllegalInsatanceSpec", IncompleteSignature =
    "IncompleteSignature", IncorrectEipIpStatus = "IncorrectEipIpStatus",
    IncorrectEipStatus = "IncorrectEipStatus", IncorrectEniStatus = "IncorrectEniStatus",
    IncorrectEniType = "IncorrectEniType", IncorrectInstanceStatus =
    "IncorrectInstanceStatus", IncorrectListenerStatus = "IncorrectListenerStatus",
    InstanceAlreadyBound = "InstanceAlreadyBound", InstanceIdNotFound =
    "InstanceIdNotFound", InstanceNotExists = "InstanceNotExists", InstanceNotFound =
    "InstanceNotFound", InternalError = "InternalError", Invalid = "Invalid%", InvalidAny
    = "Invalid%s", InvalidAccessKeyIdNotFound = "InvalidAccessKeyId.NotFound",
    InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance",
    InvalidActionNotFound = "InvalidAction.NotFound", InvalidAssociationAssociateEipFist
    = "InvalidAssociation.AssociateEipFist", InvalidAssociationDuplicated =
    "InvalidAssociation.Duplicated", InvalidAssociationEniNotSupportStandby =
    "InvalidAssociation.EniNotSupportStandby", InvalidAssociationNetworkTypeNotSupport =
    "InvalidAssociation.NetworkTypeNotSupport", InvalidAssociationRegionNotSupportStandby
    = "InvalidAssociation.RegionNotSupportStandby", InvalidDiskSizeValueNotSupported =
    "InvalidDiskSize.ValueNotSupported", InvalidEnsRegionIdNotFound =
    "InvalidEnsRegionId.NotFound", InvalidInstanceIdNotFound =
    "InvalidInstanceId.NotFound", InvalidInstanceTypeNotSupported =
    "InvalidInstanceType.NotSupported", InvalidNetworkIdNotFound =
    "InvalidNetworkId.NotFound", InvalidParameter = "InvalidParameter",
    InvalidParameterAny = "InvalidParameter.%s", InvalidParameterBandwidth =
    "InvalidParameter.Bandwidth", InvalidParameterCidrBlock =
    "InvalidParameter.CidrBlock", InvalidParameterEniServiceManaged =
    "InvalidParameter.EniServiceManaged", InvalidParameterEniStatus =
    "InvalidParameter.EniStatus", InvalidParameterEniType = "InvalidParameter.EniType",
    InvalidParameterImage = "InvalidParameter.Image", InvalidParameterInstanceType =
    "InvalidParameter.InstanceType", InvalidParameterMismatch =
    "InvalidParameter.Mismatch", InvalidPasswordParamMismatch =
    "InvalidPasswordParam.Mismatch", InvalidPrivateIpAddress = "InvalidPrivateIpAddress",
    InvalidPrivateIpAddressDuplicated = "InvalidPrivateIpAddress.Duplicated",
    InvalidPubKeyBody = "InvalidPubKeyBody", InvalidSecurityGroupIdNotFound =
    "InvalidSecurityGroupId.NotFound", InvalidTimeStampExpired =
    "InvalidTimeStamp.Expired", InvalidUnAssociationUnAssociateStandbyEipFist =
    "InvalidUnAssociation.UnAssociateStandbyEipFist", InvalidUserDataNotInWhiteList =
    "InvalidUserData.NotInWhiteList", InvalidVSwitchIdNotFound =
    "InvalidVSwitchId.NotFound", InvalidVersion = "InvalidVersion",
    LimitExceededSecurityGroup = "LimitExceeded.SecurityGroup", ListenerAlreadyExists =
    "ListenerAlreadyExists", ListenerNotFound = "ListenerNotFound", LoadBalancerNotFound
    = "LoadBalancerNotFound", Missing = "Missing%", MissingAny = "Missing%s",
    MissingAction = "MissingAction", MissingParameter = "MissingParameter", NatNotFound =
    "NatNotFound", NetworkQuotaExceeded = "Network.QuotaExceeded", NoPermission =
    "NoPermission", NotAllowMixed = "NotAllowMixed", OrderFailed = "OrderFailed",
    ParamNotEnough = "PARAM_NOT_ENOUGH", PubKeyAttachedWithInstance =
    "PubKeyAttachedWithInstance", PubKeyNameExisted = "PubKeyNameExisted",
    PubKeyNameNotExist = "PubKeyNameNotExist", QuotaExceed = "QuotaExceed",
    QuotaExceedBackendServer = "QuotaExceed.BackendServer", RegionAccessDenied =
    "RegionAccessDenied", RegionNotSupport = "RegionNotSupport", SizeIllegal =
    "SIZE_ILLEGAL", SaleControlVerificationFailed = "SaleControl.VerificationFailed",
    SaleControlVerificationFailedRegion = "SaleControlVerificationFailedRegion",
    SaleControlVerificationFailedStock = "SaleControlVerificationFailedStock",
    SecurityGroupRuleNotFound = "SecurityGroupRule.NotFound",
    SecurityGroupRuleConflictDuplicated = "SecurityGroupRuleConflict.Duplicated",
    ServerCertificateNotFound = "ServerCertificateNotFound", ServiceConfigInvalid =
    "ServiceConfigInvalid", ServiceUnavailable = "ServiceUnavailable",
    SignatureDoesNotMatch = "SignatureDoesNotMatch", SignatureNonceUsed =
    "SignatureNonceUsed", SnapshotIdNotFound = "SnapshotIdNotFound", StockNotEnough =
    "StockNotEnough", SystemError = "SystemError", Throttling = "Throttling",
    ThrottlingApi = "Throttling.Api", ThrottlingUser = "Throttling.User",
    TooManyListeners = "TooManyListeners", Usernotfound = "USERNOTFOUND", UserNotExist =
    "UserNotExist", ValidateModuleFailed = "VALIDATE.MODULE.FAILED", EnsInterfaceError =
    "ens.interface.error", UnsupportedIpv6Feature = "unsupported_Ipv6Feature"
);

impl aliyun_api_core::ErrorCodes for ErrorCode {}
