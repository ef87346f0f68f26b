// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateEpnInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates an edge private network (EPN) instance.
///
/// The parameters of `CreateEpnInstance`. Sent with [`Client::create_epn_instance`](super::super::Client::create_epn_instance); the response is a [`CreateEpnInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .create_epn_instance(ens::CreateEpnInstanceRequired {
///         epn_instance_type: "EdgeToEdge".into(),
///         internet_charge_type: "BandwidthByDay".into(),
///         networking_model: "SpeedUp".into(),
///         internet_max_bandwidth_out: 1,
///     })
///     .epn_instance_name("test EPNInstanceName")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`StockNotEnough`](super::super::ErrorCode::StockNotEnough), [`UserNotExist`](super::super::ErrorCode::UserNotExist), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidDiskSize.ValueNotSupported`](super::super::ErrorCode::InvalidDiskSizeValueNotSupported), [`InvalidParameter.Bandwidth`](super::super::ErrorCode::InvalidParameterBandwidth), [`InvalidParameter.Image`](super::super::ErrorCode::InvalidParameterImage), [`InvalidParameter.InstanceType`](super::super::ErrorCode::InvalidParameterInstanceType), [`InvalidAccountStatus.NotEnoughBalance`](super::super::ErrorCode::InvalidAccountStatusNotEnoughBalance), [`unsupported_Ipv6Feature`](super::super::ErrorCode::UnsupportedIpv6Feature), [`Forbidden.CreateInstance`](super::super::ErrorCode::ForbiddenCreateInstance), [`ENS_OperationUnsupported_KeyPairName`](super::super::ErrorCode::EnsOperationUnsupportedKeyPairName), [`ENS_DependencyViolation_WindowsInstance`](super::super::ErrorCode::EnsDependencyViolationWindowsInstance), [`ENS_PASSWORDORKEYPAIRNAME_MODULE_NOT_CHOOSEN`](super::super::ErrorCode::EnsPasswordorkeypairnameModuleNotChoosen), [`InvalidPrivateIpAddress`](super::super::ErrorCode::InvalidPrivateIpAddress), [`InvalidVSwitchId.NotFound`](super::super::ErrorCode::InvalidVSwitchIdNotFound), [`InvalidPrivateIpAddress.Duplicated`](super::super::ErrorCode::InvalidPrivateIpAddressDuplicated), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service API reference (2026-03-27); Edge Node Service API manual (2022), section 8.2; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEpnInstanceRequest {
    /// Kind of EPN instance.
    ///
    /// Required.
    pub epn_instance_type: EpnInstanceType,
    /// Name of the EPN instance.
    pub epn_instance_name: Option<String>,
    /// Metering method of the traffic. An account has only one: if it has one already, that one stays and the value here has no effect.
    ///
    /// Required.
    pub internet_charge_type: EpnInternetChargeType,
    /// How the nodes are connected.
    ///
    /// Required.
    pub networking_model: EpnNetworkingModel,
    /// Largest outbound bandwidth to the Internet.
    ///
    /// Required. 1 to 100 Mbit/s.
    pub internet_max_bandwidth_out: i64,
}

pub(crate) static CREATE_EPN_INSTANCE_REQUEST: Schema = Schema::new(
    "CreateEpnInstanceRequest",
    &[
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
);

aliyun_api_core::record!(
    CreateEpnInstanceRequest, CREATE_EPN_INSTANCE_REQUEST, 0 => epn_instance_type, 1 =>
    epn_instance_name, 2 => internet_charge_type, 3 => networking_model, 4 =>
    internet_max_bandwidth_out
);

impl CreateEpnInstanceRequest {
    /// Sets [`epn_instance_type`](Self#structfield.epn_instance_type).
    #[inline]
    pub fn epn_instance_type(mut self, value: impl Into<EpnInstanceType>) -> Self {
        self.epn_instance_type = value.into();
        self
    }
    /// Sets [`epn_instance_name`](Self#structfield.epn_instance_name).
    #[inline]
    pub fn epn_instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.epn_instance_name = value.into_option();
        self
    }
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl Into<EpnInternetChargeType>,
    ) -> Self {
        self.internet_charge_type = value.into();
        self
    }
    /// Sets [`networking_model`](Self#structfield.networking_model).
    #[inline]
    pub fn networking_model(mut self, value: impl Into<EpnNetworkingModel>) -> Self {
        self.networking_model = value.into();
        self
    }
    /// Sets [`internet_max_bandwidth_out`](Self#structfield.internet_max_bandwidth_out).
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = value;
        self
    }
}

/// The response of `CreateEpnInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEpnInstanceResponse {
    /// Id of the new EPN instance.
    pub epn_instance_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_EPN_INSTANCE_RESPONSE: Schema = Schema::new(
    "CreateEpnInstanceResponse",
    &[
        Field::new("EPNInstanceId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateEpnInstanceResponse, CREATE_EPN_INSTANCE_RESPONSE, 0 => epn_instance_id, 1 =>
    request_id
);

aliyun_api_core::response!(CreateEpnInstanceResponse);

impl CreateEpnInstanceResponse {
    /// Sets [`epn_instance_id`](Self#structfield.epn_instance_id).
    #[inline]
    pub fn epn_instance_id(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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

/// What `CreateEpnInstance` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateEpnInstanceRequired {
    /// Kind of EPN instance.
    ///
    /// Required.
    pub epn_instance_type: EpnInstanceType,
    /// Metering method of the traffic. An account has only one: if it has one already, that one stays and the value here has no effect.
    ///
    /// Required.
    pub internet_charge_type: EpnInternetChargeType,
    /// How the nodes are connected.
    ///
    /// Required.
    pub networking_model: EpnNetworkingModel,
    /// Largest outbound bandwidth to the Internet.
    ///
    /// Required. 1 to 100 Mbit/s.
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
    /// With what is required.
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
    /// Parameters with their limits, errors, and an example: [`CreateEpnInstanceRequest`].
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
    pub fn epn_instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.epn_instance_name = value.into_option();
        self
    }
}
