// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateEpnInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateEpnInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateEpnInstanceRequest {
    /// Kind of EPN instance.
    pub epn_instance_type: EpnInstanceType,
    /// Name of the EPN instance.
    pub epn_instance_name: Option<String>,
    /// Metering method of the traffic. An account has only one: if it has one already, that one stays and the value here has no effect.
    pub internet_charge_type: EpnInternetChargeType,
    /// How the nodes are connected.
    pub networking_model: EpnNetworkingModel,
    /// Largest outbound bandwidth to the Internet.
    ///
    /// 1 to 100 Mbit/s.
    pub internet_max_bandwidth_out: i64,
}

pub(crate) static CREATE_EPN_INSTANCE_REQUEST: Schema = Schema {
    name: "CreateEpnInstanceRequest",
    fields: &[
        Field::new(
                "EPNInstanceType",
                ValueType::Enum(<EpnInstanceType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("EPNInstanceName", ValueType::String),
        Field::new(
                "InternetChargeType",
                ValueType::Enum(<EpnInternetChargeType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new(
                "NetworkingModel",
                ValueType::Enum(<EpnNetworkingModel as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("InternetMaxBandwidthOut", ValueType::Integer).required(),
    ],
};

aliyun_api_core::record!(
    CreateEpnInstanceRequest, CREATE_EPN_INSTANCE_REQUEST, 0 => epn_instance_type, 1 =>
    epn_instance_name, 2 => internet_charge_type, 3 => networking_model, 4 =>
    internet_max_bandwidth_out
);

/// The response of `CreateEpnInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateEpnInstanceResponse {
    /// Id of the new EPN instance.
    pub epn_instance_id: String,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static CREATE_EPN_INSTANCE_RESPONSE: Schema = Schema {
    name: "CreateEpnInstanceResponse",
    fields: &[
        Field::new("EPNInstanceId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateEpnInstanceResponse, CREATE_EPN_INSTANCE_RESPONSE, 0 => epn_instance_id, 1 =>
    request_id
);

static CREATE_EPN_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateEpnInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_EPN_INSTANCE_REQUEST,
    response: &CREATE_EPN_INSTANCE_RESPONSE,
    classes: &[
        ("StockNotEnough", ErrorClass::Quota),
        ("UserNotExist", ErrorClass::Denied),
        ("unsupported_Ipv6Feature", ErrorClass::Invalid),
        ("Forbidden.CreateInstance", ErrorClass::Denied),
        ("ENS_OperationUnsupported_KeyPairName", ErrorClass::Invalid),
        ("ENS_DependencyViolation_WindowsInstance", ErrorClass::Invalid),
        ("ENS_PASSWORDORKEYPAIRNAME_MODULE_NOT_CHOOSEN", ErrorClass::Invalid),
        ("InvalidPrivateIpAddress", ErrorClass::Invalid),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateEpnInstanceRequest {
    type Response = CreateEpnInstanceResponse;
    const ACTION: &'static ActionInfo = &CREATE_EPN_INSTANCE;
}

/// The required parameters of `CreateEpnInstance`.
#[derive(Clone, PartialEq)]
pub struct CreateEpnInstanceRequired {
    /// Kind of EPN instance.
    pub epn_instance_type: EpnInstanceType,
    /// Metering method of the traffic. An account has only one: if it has one already, that one stays and the value here has no effect.
    pub internet_charge_type: EpnInternetChargeType,
    /// How the nodes are connected.
    pub networking_model: EpnNetworkingModel,
    /// Largest outbound bandwidth to the Internet.
    ///
    /// 1 to 100 Mbit/s.
    pub internet_max_bandwidth_out: i64,
}

impl std::fmt::Debug for CreateEpnInstanceRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateEpnInstanceRequired",
            &CREATE_EPN_INSTANCE_REQUEST,
            &[
                (0, &self.epn_instance_type),
                (2, &self.internet_charge_type),
                (3, &self.networking_model),
                (4, &self.internet_max_bandwidth_out),
            ],
            f,
        )
    }
}

impl CreateEpnInstanceRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: CreateEpnInstanceRequired) -> Self {
        Self {
            epn_instance_type: required.epn_instance_type,
            internet_charge_type: required.internet_charge_type,
            networking_model: required.networking_model,
            internet_max_bandwidth_out: required.internet_max_bandwidth_out,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates an edge private network (EPN) instance.
    ///
    /// # Errors
    /// `StockNotEnough`, `UserNotExist`, `MissingParameter`, `InstanceIdNotFound`, `NoPermission`, `InvalidParameter`, `InvalidParameter.%s`, `InvalidDiskSize.ValueNotSupported`, `InvalidParameter.Bandwidth`, `InvalidParameter.Image`, `InvalidParameter.InstanceType`, `InvalidAccountStatus.NotEnoughBalance`, `unsupported_Ipv6Feature`, `Forbidden.CreateInstance`, `ENS_OperationUnsupported_KeyPairName`, `ENS_DependencyViolation_WindowsInstance`, `ENS_PASSWORDORKEYPAIRNAME_MODULE_NOT_CHOOSEN`, `InvalidPrivateIpAddress`, `InvalidVSwitchId.NotFound`, `InvalidPrivateIpAddress.Duplicated`, `CallInterface`.
    ///
    /// Source: Edge Node Service API reference (2026-03-27); Edge Node Service API manual (2022), section 8.2.
    #[inline]
    pub fn create_epn_instance(
        &self,
        required: CreateEpnInstanceRequired,
    ) -> Call<CreateEpnInstanceRequest> {
        Call::new(&self.inner, CreateEpnInstanceRequest::new(required))
    }
}

impl Call<CreateEpnInstanceRequest> {
    /// Name of the EPN instance.
    #[inline]
    pub fn epn_instance_name(mut self, value: impl Into<String>) -> Self {
        self.request.epn_instance_name = Some(value.into());
        self
    }
}
