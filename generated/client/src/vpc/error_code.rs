// Written by `cargo xtask gen` from the specs. Do not edit.

//! The documented error codes.

use aliyun_api_core::UnknownValue;

/// The error codes that the documentation of Virtual Private Cloud lists.
///
/// Compare with what an error carries: `error.code() == ErrorCode::...`. A code with `%s` stands for every code of that form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
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
    /// `DependencyViolation.SecurityGroup`: 400, `Specified object has dependent resources`.
    DependencyViolationSecurityGroup,
    /// `DependencyViolation.Tunnel`: 400, `Specified object has dependent tunnel.`.
    DependencyViolationTunnel,
    /// `DependencyViolation.VSwitch`: 400, `Specified object has dependent resources`.
    DependencyViolationVSwitch,
    /// `DryRunOperation`: 400, `The dry run succeeded.`.
    DryRunOperation,
    /// `Forbbiden`: 403, `User not authorized to operate on the specified resource.`.
    Forbbiden,
    /// `Forbidden.VpcNotFound`: 400, `Specified VPC can not found.`.
    ForbiddenVpcNotFound,
    /// `IdempotentParameterMismatch`: 400, `The parameters differ from those of the first request with this token.`.
    IdempotentParameterMismatch,
    /// `IncompleteSignature`: 400, `The signature is incomplete.`.
    IncompleteSignature,
    /// `IncorrectRouteEntryStatus`: 400, `Some route entry status blocked this operation.`.
    IncorrectRouteEntryStatus,
    /// `IncorrectStatus`: 404, `Vswtich status not stable.`.
    IncorrectStatus,
    /// `IncorrectVSwitchStatus`: 400, `Some virtual switch is modifying within the same VPC.`.
    IncorrectVSwitchStatus,
    /// `IncorrectVpcStatus`: 400, `Current VPC status does not support this operation.`.
    IncorrectVpcStatus,
    /// `InternalError`: 500, `The request processing has failed due to some unknown error.`.
    InternalError,
    /// `InvalidAccessKeyId.NotFound`: 404, `The AccessKey ID does not exist.`.
    InvalidAccessKeyIdNotFound,
    /// `InvalidAction.NotFound`: 404, `The action does not exist.`.
    InvalidActionNotFound,
    /// `InvalidCidrBlock.Malformed`: 400, `Specified CIDR block is not valid.`.
    InvalidCidrBlockMalformed,
    /// `InvalidCidrBlock.Overlapped`: 400, `Specified CIDR block overlapped with other subnets.`.
    InvalidCidrBlockOverlapped,
    /// `InvalidCirdrBlock.MaskLength`: 400, `Specified CIDR block is not valid .`.
    InvalidCirdrBlockMaskLength,
    /// `InvalidNatGatewayId.NotFound`: 400, `The NatGatewayId not exist.`.
    InvalidNatGatewayIdNotFound,
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
    /// `InvalidRegionId.NotFound`: 404, `The specified RegionId does not exist in our records.`.
    InvalidRegionIdNotFound,
    /// `InvalidTimeStamp.Expired`: 400, `The timestamp has expired.`.
    InvalidTimeStampExpired,
    /// `InvalidUserCidr.Malformed`: 400, `Specified UserCidr overlapping in of 100.64.0.0/10.`.
    InvalidUserCidrMalformed,
    /// `InvalidUserCidr.Quota`: 400, `Specified UserCidr number is greater than 3.`.
    InvalidUserCidrQuota,
    /// `InvalidVPCStatus`: 400, `vpc incorrect status.`.
    InvalidVPCStatus,
    /// `InvalidVSwitchId.NotFound`: 404, `VSwitch not exist.`.
    InvalidVSwitchIdNotFound,
    /// `InvalidVSwitchName.Malformed`: 400, `Specified virtual switch name is not valid.`.
    InvalidVSwitchNameMalformed,
    /// `InvalidVersion`: 400, `The version is not valid.`.
    InvalidVersion,
    /// `InvalidVpcDiscription.Malformed`: 400, `Specified VPC description is not valid.`.
    InvalidVpcDiscriptionMalformed,
    /// `InvalidVpcId.NotFound`: 404, `Specified VPC does not exist.`.
    InvalidVpcIdNotFound,
    /// `InvalidVpcName.Malformed`: 400, `Specified VPC name is not valid.`.
    InvalidVpcNameMalformed,
    /// `InvalidZoneId.NotFound`: 404, `Specified value of ZoneId is not exists.`.
    InvalidZoneIdNotFound,
    /// `MissingAction`: 400, `The action is missing.`.
    MissingAction,
    /// `MissingParameter`: 400, `Miss mandatory parameter.`.
    MissingParameter,
    /// `MissingParameter.BandwidthPackage`: 400, `only support one BandwidthPackage be created with NatGateway.`.
    MissingParameterBandwidthPackage,
    /// `OperationDenied`: 403, `The operation is not supported in this status.`.
    OperationDenied,
    /// `QuotaExceeded.BandwidthPackageIps`: 400, `The specified ipCount exceeded quota.`.
    QuotaExceededBandwidthPackageIps,
    /// `QuotaExceeded.VSwitch`: 400, `Virtual switch quota exceeded.`.
    QuotaExceededVSwitch,
    /// `QuotaExceeded.Vpc`: 400, `VPC quota exceeded.`.
    QuotaExceededVpc,
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
    ErrorCode, DependencyViolation = "DependencyViolation", DependencyViolationHaVip =
    "DependencyViolation.HaVip", DependencyViolationInstance =
    "DependencyViolation.Instance", DependencyViolationNatGateway =
    "DependencyViolation.NatGateway", DependencyViolationRouteEntry =
    "DependencyViolation.RouteEntry", DependencyViolationRouteInterface =
    "DependencyViolation.RouteInterface", DependencyViolationRouterInterface =
    "DependencyViolation.RouterInterface", DependencyViolationSecurityGroup =
    "DependencyViolation.SecurityGroup", DependencyViolationTunnel =
    "DependencyViolation.Tunnel", DependencyViolationVSwitch =
    "DependencyViolation.VSwitch", DryRunOperation = "DryRunOperation", Forbbiden =
    "Forbbiden", ForbiddenVpcNotFound = "Forbidden.VpcNotFound",
    IdempotentParameterMismatch = "IdempotentParameterMismatch", IncompleteSignature =
    "IncompleteSignature", IncorrectRouteEntryStatus = "IncorrectRouteEntryStatus",
    IncorrectStatus = "IncorrectStatus", IncorrectVSwitchStatus =
    "IncorrectVSwitchStatus", IncorrectVpcStatus = "IncorrectVpcStatus", InternalError =
    "InternalError", InvalidAccessKeyIdNotFound = "InvalidAccessKeyId.NotFound",
    InvalidActionNotFound = "InvalidAction.NotFound", InvalidCidrBlockMalformed =
    "InvalidCidrBlock.Malformed", InvalidCidrBlockOverlapped =
    "InvalidCidrBlock.Overlapped", InvalidCirdrBlockMaskLength =
    "InvalidCirdrBlock.MaskLength", InvalidNatGatewayIdNotFound =
    "InvalidNatGatewayId.NotFound", InvalidParameter = "InvalidParameter",
    InvalidParameterBandwidthPackageNIspValueNotSupport =
    "InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport",
    InvalidParameterDescriptionMalformed = "InvalidParameter.Description.Malformed",
    InvalidParameterNameMalformed = "InvalidParameter.Name.Malformed",
    InvalidParameterSpecValueNotSupported = "InvalidParameter.Spec.ValueNotSupported",
    InvalidRegionIdNotFound = "InvalidRegionId.NotFound", InvalidTimeStampExpired =
    "InvalidTimeStamp.Expired", InvalidUserCidrMalformed = "InvalidUserCidr.Malformed",
    InvalidUserCidrQuota = "InvalidUserCidr.Quota", InvalidVPCStatus =
    "InvalidVPCStatus", InvalidVSwitchIdNotFound = "InvalidVSwitchId.NotFound",
    InvalidVSwitchNameMalformed = "InvalidVSwitchName.Malformed", InvalidVersion =
    "InvalidVersion", InvalidVpcDiscriptionMalformed = "InvalidVpcDiscription.Malformed",
    InvalidVpcIdNotFound = "InvalidVpcId.NotFound", InvalidVpcNameMalformed =
    "InvalidVpcName.Malformed", InvalidZoneIdNotFound = "InvalidZoneId.NotFound",
    MissingAction = "MissingAction", MissingParameter = "MissingParameter",
    MissingParameterBandwidthPackage = "MissingParameter.BandwidthPackage",
    OperationDenied = "OperationDenied", QuotaExceededBandwidthPackageIps =
    "QuotaExceeded.BandwidthPackageIps", QuotaExceededVSwitch = "QuotaExceeded.VSwitch",
    QuotaExceededVpc = "QuotaExceeded.Vpc", ResourceNotAvailable =
    "ResourceNotAvailable", ResourceNotAvailableVpc = "ResourceNotAvailable.Vpc",
    ServiceUnavailable = "ServiceUnavailable", SignatureDoesNotMatch =
    "SignatureDoesNotMatch", SignatureNonceUsed = "SignatureNonceUsed", Throttling =
    "Throttling", ThrottlingApi = "Throttling.Api", ThrottlingUser = "Throttling.User",
    VpcStatusError = "VpcStatusError", VswitchStatusError = "VswitchStatusError",
    ZoneNoAvailableIp = "ZONE_NO_AVAILABLE_IP"
);

impl aliyun_api_core::ErrorCodes for ErrorCode {}
