// Written by `cargo xtask gen` from the specs. Do not edit.

//! The documented error codes.

use aliyun_api_core::UnknownValue;

/// The error codes that the documentation of Cloud Enterprise Network lists.
///
/// Compare with what an error carries: `error.code() == ErrorCode::...`. A code with `%s` stands for every code of that form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `DryRunOperation`: 400, `The dry run succeeded.`.
    DryRunOperation,
    /// `IdempotentParameterMismatch`: 400, `The parameters differ from those of the first request with this token.`.
    IdempotentParameterMismatch,
    /// `IllegalParam.ResourceGroupId`: 400, `ResourceGroupId is illegal.`.
    IllegalParamResourceGroupId,
    /// `IncompleteSignature`: 400, `The signature is incomplete.`.
    IncompleteSignature,
    /// `InternalError`: 500, `An internal error occurred.`.
    InternalError,
    /// `InvalidAccessKeyId.NotFound`: 404, `The AccessKey ID does not exist.`.
    InvalidAccessKeyIdNotFound,
    /// `InvalidAction.NotFound`: 404, `The action does not exist.`.
    InvalidActionNotFound,
    /// `InvalidParameter`: 400, `Invalid parameter.`.
    InvalidParameter,
    /// `InvalidTagValue`: 400, `The tag values are not valid.`.
    InvalidTagValue,
    /// `InvalidTimeStamp.Expired`: 400, `The timestamp has expired.`.
    InvalidTimeStampExpired,
    /// `InvalidVersion`: 400, `The version is not valid.`.
    InvalidVersion,
    /// `MissingAction`: 400, `The action is missing.`.
    MissingAction,
    /// `MissingParameter`: 400, `A required parameter is missing.`.
    MissingParameter,
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
    /// `Unauthorized`: 400, `The AccessKeyId is unauthorized.`.
    Unauthorized,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ErrorCode, DryRunOperation = "DryRunOperation", IdempotentParameterMismatch =
    "IdempotentParameterMismatch", IllegalParamResourceGroupId =
    "IllegalParam.ResourceGroupId", IncompleteSignature = "IncompleteSignature",
    InternalError = "InternalError", InvalidAccessKeyIdNotFound =
    "InvalidAccessKeyId.NotFound", InvalidActionNotFound = "InvalidAction.NotFound",
    InvalidParameter = "InvalidParameter", InvalidTagValue = "InvalidTagValue",
    InvalidTimeStampExpired = "InvalidTimeStamp.Expired", InvalidVersion =
    "InvalidVersion", MissingAction = "MissingAction", MissingParameter =
    "MissingParameter", ServiceUnavailable = "ServiceUnavailable", SignatureDoesNotMatch
    = "SignatureDoesNotMatch", SignatureNonceUsed = "SignatureNonceUsed", Throttling =
    "Throttling", ThrottlingApi = "Throttling.Api", ThrottlingUser = "Throttling.User",
    Unauthorized = "Unauthorized"
);

impl aliyun_api_core::ErrorCodes for ErrorCode {}
