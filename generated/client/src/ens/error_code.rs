// Written by `cargo xtask gen` from the specs. Do not edit.

//! The documented error codes.

use aliyun_api_core::UnknownValue;

/// The error codes that the documentation of Edge Node Service lists.
///
/// Compare with what an error carries: `error.code() == ErrorCode::...`. A code with `%s` stands for every code of that form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `CallInterface`: 400, `Call Interface Happen Error.`.
    CallInterface,
    /// `DryRunOperation`: 400, `The dry run succeeded.`.
    DryRunOperation,
    /// `ENS_DependencyViolation_WindowsInstance`: 400, `The instance creating is window, only user password to login.`.
    EnsDependencyViolationWindowsInstance,
    /// `ENS_OperationUnsupported_KeyPairName`: 400, `The KeyPairNameis not available or image not support ssh key.`.
    EnsOperationUnsupportedKeyPairName,
    /// `ENS_PASSWORDORKEYPAIRNAME_MODULE_NOT_CHOOSEN`: 400, `The required module pwd or keyPairName is not inputed`.
    EnsPasswordorkeypairnameModuleNotChoosen,
    /// `Forbidden.CreateInstance`: 400, `The user is not in the Goods whitelist of creating instance interface.`.
    ForbiddenCreateInstance,
    /// `IdempotentParameterMismatch`: 400, `The parameters differ from those of the first request with this token.`.
    IdempotentParameterMismatch,
    /// `IncompleteSignature`: 400, `The signature is incomplete.`.
    IncompleteSignature,
    /// `IncorrectInstanceStatus`: 400, `The current status of the resource does not support this operation.`.
    IncorrectInstanceStatus,
    /// `InstanceIdNotFound`: 400, `The input parameter instancdId that is not found.`.
    InstanceIdNotFound,
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
    /// `InvalidDiskSize.ValueNotSupported`: 400, `The specified disk capacity is invalid. Specify another capacity and try again.`.
    InvalidDiskSizeValueNotSupported,
    /// `InvalidParameter`: 400, `The input parameter is Invalid.`.
    InvalidParameter,
    /// `InvalidParameter.%s`: 400, `The specified field %s invalid. Please check it again.`.
    InvalidParameterAny,
    /// `InvalidParameter.Bandwidth`: 400, `The specified parameter InternetChargeType is not valid.`.
    InvalidParameterBandwidth,
    /// `InvalidParameter.Image`: 400, `The specified image does not support.`.
    InvalidParameterImage,
    /// `InvalidParameter.InstanceType`: 400, `The specified parameter InstanceType is not valid.`.
    InvalidParameterInstanceType,
    /// `InvalidPasswordParam.Mismatch`: 400, `The input password should be null when passwordInherit is true.`.
    InvalidPasswordParamMismatch,
    /// `InvalidPrivateIpAddress`: 400, `Specified private IP address is not in the CIDR block of virtual switch.`.
    InvalidPrivateIpAddress,
    /// `InvalidPrivateIpAddress.Duplicated`: 400, `Specified private IP address is duplicated.`.
    InvalidPrivateIpAddressDuplicated,
    /// `InvalidTimeStamp.Expired`: 400, `The timestamp has expired.`.
    InvalidTimeStampExpired,
    /// `InvalidUserData.NotInWhiteList`: 400, `The specified user is not authroized to perform this operation.`.
    InvalidUserDataNotInWhiteList,
    /// `InvalidVSwitchId.NotFound`: 400, `Specified virtual switch does not exist.`.
    InvalidVSwitchIdNotFound,
    /// `InvalidVersion`: 400, `The version is not valid.`.
    InvalidVersion,
    /// `Missing%`: 400, `You must specify the parameter %s.`.
    Missing,
    /// `Missing%s`: 400, `You must specify the parameter %s.`.
    MissingAny,
    /// `MissingAction`: 400, `The action is missing.`.
    MissingAction,
    /// `MissingParameter`: 400, `The input parameter that is mandatory for processing this request is not supplied.`.
    MissingParameter,
    /// `NoPermission`: 400, `Permission denied.`.
    NoPermission,
    /// `ServiceUnavailable`: 503, `The service is unavailable.`.
    ServiceUnavailable,
    /// `SignatureDoesNotMatch`: 400, `The signature does not match.`.
    SignatureDoesNotMatch,
    /// `SignatureNonceUsed`: 400, `The nonce has been used before.`.
    SignatureNonceUsed,
    /// `StockNotEnough`: 400, `The specified instance type has insufficient resource.`.
    StockNotEnough,
    /// `Throttling`: 400, `The request is throttled.`.
    Throttling,
    /// `Throttling.Api`: 400, `The requests to this action are throttled.`.
    ThrottlingApi,
    /// `Throttling.User`: 400, `The requests of this user are throttled.`.
    ThrottlingUser,
    /// `UserNotExist`: 400, `The specified user is not authroized to perform this operation.`.
    UserNotExist,
    /// `unsupported_Ipv6Feature`: 400, `This ensregion does not support creating instance of the IPv6 type. Select another type.`.
    UnsupportedIpv6Feature,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ErrorCode, CallInterface = "CallInterface", DryRunOperation = "DryRunOperation",
    EnsDependencyViolationWindowsInstance = "ENS_DependencyViolation_WindowsInstance",
    EnsOperationUnsupportedKeyPairName = "ENS_OperationUnsupported_KeyPairName",
    EnsPasswordorkeypairnameModuleNotChoosen =
    "ENS_PASSWORDORKEYPAIRNAME_MODULE_NOT_CHOOSEN", ForbiddenCreateInstance =
    "Forbidden.CreateInstance", IdempotentParameterMismatch =
    "IdempotentParameterMismatch", IncompleteSignature = "IncompleteSignature",
    IncorrectInstanceStatus = "IncorrectInstanceStatus", InstanceIdNotFound =
    "InstanceIdNotFound", InstanceNotFound = "InstanceNotFound", InternalError =
    "InternalError", Invalid = "Invalid%", InvalidAny = "Invalid%s",
    InvalidAccessKeyIdNotFound = "InvalidAccessKeyId.NotFound",
    InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance",
    InvalidActionNotFound = "InvalidAction.NotFound", InvalidDiskSizeValueNotSupported =
    "InvalidDiskSize.ValueNotSupported", InvalidParameter = "InvalidParameter",
    InvalidParameterAny = "InvalidParameter.%s", InvalidParameterBandwidth =
    "InvalidParameter.Bandwidth", InvalidParameterImage = "InvalidParameter.Image",
    InvalidParameterInstanceType = "InvalidParameter.InstanceType",
    InvalidPasswordParamMismatch = "InvalidPasswordParam.Mismatch",
    InvalidPrivateIpAddress = "InvalidPrivateIpAddress",
    InvalidPrivateIpAddressDuplicated = "InvalidPrivateIpAddress.Duplicated",
    InvalidTimeStampExpired = "InvalidTimeStamp.Expired", InvalidUserDataNotInWhiteList =
    "InvalidUserData.NotInWhiteList", InvalidVSwitchIdNotFound =
    "InvalidVSwitchId.NotFound", InvalidVersion = "InvalidVersion", Missing = "Missing%",
    MissingAny = "Missing%s", MissingAction = "MissingAction", MissingParameter =
    "MissingParameter", NoPermission = "NoPermission", ServiceUnavailable =
    "ServiceUnavailable", SignatureDoesNotMatch = "SignatureDoesNotMatch",
    SignatureNonceUsed = "SignatureNonceUsed", StockNotEnough = "StockNotEnough",
    Throttling = "Throttling", ThrottlingApi = "Throttling.Api", ThrottlingUser =
    "Throttling.User", UserNotExist = "UserNotExist", UnsupportedIpv6Feature =
    "unsupported_Ipv6Feature"
);

impl aliyun_api_core::ErrorCodes for ErrorCode {}
