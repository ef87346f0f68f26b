// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateEipAddress`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Associates an EIP with a cloud resource in the same region.
///
/// The resource is an ECS instance in a VPC, an SLB instance in a VPC, a secondary network interface, a NAT gateway, a HaVip or an IP address. Only one association of an EIP can be under way.
/// By the manual, a NAT gateway can have EIPs only if the account had no NAT bandwidth package before 26 January 2018; other accounts have to open a ticket.
///
/// The EIP is Associating at first. DescribeEipAddresses shows when it is InUse.
///
/// The parameters of `AssociateEipAddress`. Sent with [`Client::associate_eip_address`](super::super::Client::associate_eip_address); the response is a [`AssociateEipAddressResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .associate_eip_address(vpc::AssociateEipAddressRequired {
///         allocation_id: "eip-2zeerraiwb7ujxxxxxxxx".into(),
///         instance_id: "i-2zebb08phyczxxxxxxxx".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidAssociation.Duplicated`](super::super::ErrorCode::InvalidAssociationDuplicated), [`OperationDenied`](super::super::ErrorCode::OperationDenied), [`InvalidParameter.Mismatch`](super::super::ErrorCode::InvalidParameterMismatch), [`IncorrectEipStatus`](super::super::ErrorCode::IncorrectEipStatus), [`InvalidInstanId.NotFound`](super::super::ErrorCode::InvalidInstanIdNotFound), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`InvalidInstanceType.ValueNotSupported`](super::super::ErrorCode::InvalidInstanceTypeValueNotSupported), [`IncorrectHaVipStatus`](super::super::ErrorCode::IncorrectHaVipStatus), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`InvalidBindingStatus`](super::super::ErrorCode::InvalidBindingStatus), [`BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP`](super::super::ErrorCode::BindInstanceHavePortmapOrBindEip), [`BIND_INSTANCE_OWENER_ERROR`](super::super::ErrorCode::BindInstanceOwenerError), [`InvalidAllocationId.NotFound`](super::super::ErrorCode::InvalidAllocationIdNotFound), [`InvalidParams.NotFound`](super::super::ErrorCode::InvalidParamsNotFound), [`IllegalParam.Mode`](super::super::ErrorCode::IllegalParamMode), [`IncorrectStatus.NatGateway`](super::super::ErrorCode::IncorrectStatusNatGateway), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP`](super::super::ErrorCode::EipCanNotAssociateWithPublicIp), [`NATGATEWAY_FINANCIALLOCKED`](super::super::ErrorCode::NatgatewayFinanciallocked), [`InvalidParameter.InstanceTypeNotSupport`](super::super::ErrorCode::InvalidParameterInstanceTypeNotSupport), [`QuotaExceeded.NumberOfTrafficEip`](super::super::ErrorCode::QuotaExceededNumberOfTrafficEip), [`QuotaExceeded.NumberOfEip`](super::super::ErrorCode::QuotaExceededNumberOfEip), [`Forbidden.EipCanNotBindGatgw`](super::super::ErrorCode::ForbiddenEipCanNotBindGatgw), [`InvalidAction.Denied`](super::super::ErrorCode::InvalidActionDenied), [`InstanceType.NotSupport`](super::super::ErrorCode::InstanceTypeNotSupport), [`BindInstance.NotSupported`](super::super::ErrorCode::BindInstanceNotSupported), [`Forbidden.InstanceBandwidthNotZero`](super::super::ErrorCode::ForbiddenInstanceBandwidthNotZero), [`INSTANCE_TYPE_NOT_SUPPORT`](super::super::ErrorCode::InstanceUnderscoreTypeUnderscoreNotUnderscoreSupport), [`ServerRegion.Invalid`](super::super::ErrorCode::ServerRegionInvalid), [`Eni.Attached`](super::super::ErrorCode::EniAttached), [`Eni.HasSubIp`](super::super::ErrorCode::EniHasSubIp), [`Invalid.DirectEip.BindType`](super::super::ErrorCode::InvalidDirectEipBindType), [`InvalidStatus.EcsStatusNotSupport`](super::super::ErrorCode::InvalidStatusEcsStatusNotSupport), [`Invalid.Function.NotSupported`](super::super::ErrorCode::InvalidFunctionNotSupported), [`InvalidStatus.EniStatusNotSupport`](super::super::ErrorCode::InvalidStatusEniStatusNotSupport), [`InvalidParameter.EniInstanceId`](super::super::ErrorCode::InvalidParameterEniInstanceId), [`InvalidNexthop.DirectEni`](super::super::ErrorCode::InvalidNexthopDirectEni), [`Mode.Conflict`](super::super::ErrorCode::ModeConflict), [`Mode.NotSupport`](super::super::ErrorCode::ModeNotSupport), [`QuotaExceed.MultiBindedEip`](super::super::ErrorCode::QuotaExceedMultiBindedEip), [`InvalidEIPStatus.BizDisabled`](super::super::ErrorCode::InvalidEIPStatusBizDisabled), [`OperationFailed.EniSubIp`](super::super::ErrorCode::OperationFailedEniSubIp), [`InvalidEip.EipQuotaExceeded`](super::super::ErrorCode::InvalidEipEipQuotaExceeded), [`OperationFailed.QueryCommodityInfo`](super::super::ErrorCode::OperationFailedQueryCommodityInfo), [`OperationUnsupported.MultiIp`](super::super::ErrorCode::OperationUnsupportedMultiIp), [`InvalidNicOrVm.NotFound`](super::super::ErrorCode::InvalidNicOrVmNotFound), [`OperationUnsupported.EipBindModel`](super::super::ErrorCode::OperationUnsupportedEipBindModel), [`EipBindRemote.BackendRegionMustBeSingle`](super::super::ErrorCode::EipBindRemoteBackendRegionMustBeSingle), [`InvalidParameter.BindingInstanceRegion`](super::super::ErrorCode::InvalidParameterBindingInstanceRegion), [`OperationFailed.HavipBoundPortmap`](super::super::ErrorCode::OperationFailedHavipBoundPortmap), [`InvalidStatus.NotAllow`](super::super::ErrorCode::InvalidStatusNotAllow), [`InvalidInstance.NotExist`](super::super::ErrorCode::InvalidInstanceNotExist), [`InvalidBandwidthPackageId.NotFound`](super::super::ErrorCode::InvalidBandwidthPackageIdNotFound), [`ResourceQueryError`](super::super::ErrorCode::ResourceQueryError), [`InvalidStatus.InstanceHasBandWidth`](super::super::ErrorCode::InvalidStatusInstanceHasBandWidth), [`OperationDenied.CloudBoxResourceExist`](super::super::ErrorCode::OperationDeniedCloudBoxResourceExist), [`OperationDenied.CloudBoxVSwitchExist`](super::super::ErrorCode::OperationDeniedCloudBoxVSwitchExist), [`OperationDenied.NoAvailablePrivateIp`](super::super::ErrorCode::OperationDeniedNoAvailablePrivateIp), [`UnsupportedRegion`](super::super::ErrorCode::UnsupportedRegion), [`ResourceAlreadyAssociated.IpAddress`](super::super::ErrorCode::ResourceAlreadyAssociatedIpAddress), [`OperationFailed.Ipv4GatewayNotOpenedInVpc`](super::super::ErrorCode::OperationFailedIpv4GatewayNotOpenedInVpc), [`OperationFailed.Ipv4GatewayNotActivatedInVpc`](super::super::ErrorCode::OperationFailedIpv4GatewayNotActivatedInVpc), [`OperationDenied.L2EipBindIpAddress`](super::super::ErrorCode::OperationDeniedL2EipBindIpAddress), [`Forbidden`](super::super::ErrorCode::Forbidden), [`Forbidden.FinancialLocked`](super::super::ErrorCode::ForbiddenFinancialLocked), [`UnsupportedFeature.EipBindIpAddress`](super::super::ErrorCode::UnsupportedFeatureEipBindIpAddress), [`OperationFailed.InstanceNotExist`](super::super::ErrorCode::OperationFailedInstanceNotExist), [`OperationDenied.Ipv4GatewayExist`](super::super::ErrorCode::OperationDeniedIpv4GatewayExist), [`OperationFailed.EipBindModeConflict`](super::super::ErrorCode::OperationFailedEipBindModeConflict), [`OperationFailed.EcsMigrating`](super::super::ErrorCode::OperationFailedEcsMigrating), [`OperationFailed.IpPrefixConflict`](super::super::ErrorCode::OperationFailedIpPrefixConflict), [`UnsupportedFeature.EipBindPrefixIp`](super::super::ErrorCode::UnsupportedFeatureEipBindPrefixIp), [`OperationDenied.UnsupportedEipBindMode`](super::super::ErrorCode::OperationDeniedUnsupportedEipBindMode), [`OperationDenied.Unauthorized`](super::super::ErrorCode::OperationDeniedUnauthorized), [`OperationFailed.SystemBusy`](super::super::ErrorCode::OperationFailedSystemBusy), [`OperationFailed.PrivateIpAddressNotExist`](super::super::ErrorCode::OperationFailedPrivateIpAddressNotExist), [`Forbidden.RegionNotFound`](super::super::ErrorCode::ForbiddenRegionNotFound), [`OperationDenied.VpcIpv4GatewayEnabled`](super::super::ErrorCode::OperationDeniedVpcIpv4GatewayEnabled), [`ServiceUnavailable`](super::super::ErrorCode::ServiceUnavailable).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 19.2; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateEipAddressRequest {
    /// EIP to associate.
    ///
    /// Required.
    pub allocation_id: String,
    /// Id of the resource that the EIP is associated with.
    ///
    /// Required.
    pub instance_id: String,
    /// Region of the EIP.
    pub region_id: Option<String>,
    /// Region of the resource that the EIP is associated with. It is needed only for an EIP in a shared global acceleration instance.
    pub instance_region_id: Option<String>,
    /// Type of the resource that the EIP is associated with.
    ///
    /// Default: `EcsInstance`.
    pub instance_type: Option<EipInstanceType>,
    /// Association mode. Only for a network interface.
    ///
    /// Default: `NAT`.
    pub mode: Option<EipAssociationMode>,
    /// Address from the block of the VSwitch. If omitted, one is chosen by the VPC and the VSwitch. With a network interface, it is the address that gets the EIP.
    pub private_ip_address: Option<String>,
    /// VPC with an IPv4 gateway that the IP address belongs to. Only for the type IpAddress.
    pub vpc_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static ASSOCIATE_EIP_ADDRESS_REQUEST: Schema = Schema::new(
    "AssociateEipAddressRequest",
    &[
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("InstanceRegionId", ValueType::String),
        Field::new(
            "InstanceType",
            ValueType::Enum(<EipInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("Mode", ValueType::Enum(<EipAssociationMode as OpenEnum>::VALUES)),
        Field::new("PrivateIpAddress", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AssociateEipAddressRequest, ASSOCIATE_EIP_ADDRESS_REQUEST, 0 => allocation_id, 1 =>
    instance_id, 2 => region_id, 3 => instance_region_id, 4 => instance_type, 5 => mode,
    6 => private_ip_address, 7 => vpc_id, 8 => client_token
);

impl AssociateEipAddressRequest {
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = value.into();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`instance_region_id`](Self#structfield.instance_region_id).
    #[inline]
    pub fn instance_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_region_id = value.into_option();
        self
    }
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<EipInstanceType>) -> Self {
        self.instance_type = value.into_option();
        self
    }
    /// Sets [`mode`](Self#structfield.mode).
    #[inline]
    pub fn mode(mut self, value: impl IntoOption<EipAssociationMode>) -> Self {
        self.mode = value.into_option();
        self
    }
    /// Sets [`private_ip_address`](Self#structfield.private_ip_address).
    #[inline]
    pub fn private_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.private_ip_address = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_id = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `AssociateEipAddress`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ASSOCIATE_EIP_ADDRESS_RESPONSE: Schema = Schema::new(
    "AssociateEipAddressResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AssociateEipAddressResponse, ASSOCIATE_EIP_ADDRESS_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(AssociateEipAddressResponse);

impl AssociateEipAddressResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ASSOCIATE_EIP_ADDRESS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AssociateEipAddress",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ASSOCIATE_EIP_ADDRESS_REQUEST,
    response: &ASSOCIATE_EIP_ADDRESS_RESPONSE,
    classes: &[
        ("Forbbiden", ErrorClass::Denied),
        ("InvalidBindingStatus", ErrorClass::NotReady),
        ("BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP", ErrorClass::Conflict),
        ("BIND_INSTANCE_OWENER_ERROR", ErrorClass::Denied),
        ("IllegalParam.Mode", ErrorClass::Invalid),
        ("EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP", ErrorClass::Conflict),
        ("NATGATEWAY_FINANCIALLOCKED", ErrorClass::Denied),
        ("Forbidden.EipCanNotBindGatgw", ErrorClass::Denied),
        ("InvalidAction.Denied", ErrorClass::NotReady),
        ("InstanceType.NotSupport", ErrorClass::Invalid),
        ("BindInstance.NotSupported", ErrorClass::Invalid),
        ("Forbidden.InstanceBandwidthNotZero", ErrorClass::Conflict),
        ("INSTANCE_TYPE_NOT_SUPPORT", ErrorClass::Invalid),
        ("ServerRegion.Invalid", ErrorClass::Invalid),
        ("Eni.Attached", ErrorClass::Conflict),
        ("Eni.HasSubIp", ErrorClass::Conflict),
        ("Invalid.DirectEip.BindType", ErrorClass::Invalid),
        ("InvalidStatus.EcsStatusNotSupport", ErrorClass::NotReady),
        ("Invalid.Function.NotSupported", ErrorClass::Denied),
        ("InvalidStatus.EniStatusNotSupport", ErrorClass::NotReady),
        ("InvalidNexthop.DirectEni", ErrorClass::Conflict),
        ("Mode.Conflict", ErrorClass::Conflict),
        ("Mode.NotSupport", ErrorClass::Denied),
        ("QuotaExceed.MultiBindedEip", ErrorClass::Quota),
        ("InvalidEIPStatus.BizDisabled", ErrorClass::Denied),
        ("OperationFailed.EniSubIp", ErrorClass::Conflict),
        ("InvalidEip.EipQuotaExceeded", ErrorClass::Quota),
        ("OperationFailed.QueryCommodityInfo", ErrorClass::Internal),
        ("OperationUnsupported.MultiIp", ErrorClass::Denied),
        ("OperationUnsupported.EipBindModel", ErrorClass::Invalid),
        ("EipBindRemote.BackendRegionMustBeSingle", ErrorClass::Conflict),
        ("OperationFailed.HavipBoundPortmap", ErrorClass::Conflict),
        ("InvalidStatus.NotAllow", ErrorClass::NotReady),
        ("ResourceQueryError", ErrorClass::Internal),
        ("InvalidStatus.InstanceHasBandWidth", ErrorClass::Conflict),
        ("OperationDenied.CloudBoxResourceExist", ErrorClass::Conflict),
        ("OperationDenied.CloudBoxVSwitchExist", ErrorClass::Conflict),
        ("OperationDenied.NoAvailablePrivateIp", ErrorClass::Quota),
        ("UnsupportedRegion", ErrorClass::Denied),
        ("ResourceAlreadyAssociated.IpAddress", ErrorClass::Conflict),
        ("OperationFailed.Ipv4GatewayNotOpenedInVpc", ErrorClass::Conflict),
        ("OperationFailed.Ipv4GatewayNotActivatedInVpc", ErrorClass::NotReady),
        ("OperationDenied.L2EipBindIpAddress", ErrorClass::Invalid),
        ("Forbidden", ErrorClass::Denied),
        ("UnsupportedFeature.EipBindIpAddress", ErrorClass::Denied),
        ("OperationDenied.Ipv4GatewayExist", ErrorClass::Conflict),
        ("OperationFailed.EipBindModeConflict", ErrorClass::Conflict),
        ("OperationFailed.EcsMigrating", ErrorClass::NotReady),
        ("OperationFailed.IpPrefixConflict", ErrorClass::Conflict),
        ("UnsupportedFeature.EipBindPrefixIp", ErrorClass::Denied),
        ("OperationDenied.UnsupportedEipBindMode", ErrorClass::Conflict),
        ("OperationDenied.Unauthorized", ErrorClass::Denied),
        ("OperationFailed.SystemBusy", ErrorClass::Internal),
        ("OperationDenied.VpcIpv4GatewayEnabled", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AssociateEipAddressRequest {
    type Response = AssociateEipAddressResponse;
    const ACTION: &'static ActionInfo = &ASSOCIATE_EIP_ADDRESS;
}

/// What `AssociateEipAddress` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AssociateEipAddressRequired {
    /// EIP to associate.
    ///
    /// Required.
    pub allocation_id: String,
    /// Id of the resource that the EIP is associated with.
    ///
    /// Required.
    pub instance_id: String,
}

impl std::fmt::Debug for AssociateEipAddressRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AssociateEipAddressRequired",
            &ASSOCIATE_EIP_ADDRESS_REQUEST,
            &[(0, &self.allocation_id), (1, &self.instance_id)],
            f,
        )
    }
}

impl AssociateEipAddressRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AssociateEipAddressRequired) -> Self {
        Self {
            allocation_id: required.allocation_id,
            instance_id: required.instance_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Associates an EIP with a cloud resource in the same region.
    ///
    /// The resource is an ECS instance in a VPC, an SLB instance in a VPC, a secondary network interface, a NAT gateway, a HaVip or an IP address. Only one association of an EIP can be under way.
    /// By the manual, a NAT gateway can have EIPs only if the account had no NAT bandwidth package before 26 January 2018; other accounts have to open a ticket.
    ///
    /// The EIP is Associating at first. DescribeEipAddresses shows when it is InUse.
    ///
    /// Parameters with their limits, errors, and an example: [`AssociateEipAddressRequest`].
    #[inline]
    pub fn associate_eip_address(
        &self,
        required: AssociateEipAddressRequired,
    ) -> Call<AssociateEipAddressRequest> {
        Call::new(&self.inner, AssociateEipAddressRequest::new(required))
    }
}

impl Call<AssociateEipAddressRequest> {
    /// Region of the EIP.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Region of the resource that the EIP is associated with. It is needed only for an EIP in a shared global acceleration instance.
    #[inline]
    pub fn instance_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_region_id = value.into_option();
        self
    }
    /// Type of the resource that the EIP is associated with.
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<EipInstanceType>) -> Self {
        self.request.instance_type = value.into_option();
        self
    }
    /// Association mode. Only for a network interface.
    #[inline]
    pub fn mode(mut self, value: impl IntoOption<EipAssociationMode>) -> Self {
        self.request.mode = value.into_option();
        self
    }
    /// Address from the block of the VSwitch. If omitted, one is chosen by the VPC and the VSwitch. With a network interface, it is the address that gets the EIP.
    #[inline]
    pub fn private_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.request.private_ip_address = value.into_option();
        self
    }
    /// VPC with an IPv4 gateway that the IP address belongs to. Only for the type IpAddress.
    #[inline]
    pub fn vpc_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
}
