// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyEpnInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes name, networking mode or bandwidth of an EPN instance.
///
/// The parameters of `ModifyEpnInstance`. Sent with [`Client::modify_epn_instance`](super::super::Client::modify_epn_instance); the response is a [`ModifyEpnInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.modify_epn_instance("epn-****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError).
///
/// Source: Edge Node Service API manual (2022), section 8.5; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyEpnInstanceRequest {
    /// EPN instance to change.
    ///
    /// Required.
    pub epn_instance_id: String,
    /// New name.
    pub epn_instance_name: Option<String>,
    /// New networking mode. An internal mode, Connection or SpeedUpAndConnection, can be changed only to the other internal mode.
    pub networking_model: Option<EpnNetworkingModel>,
    /// New limit of the outbound bandwidth to the Internet.
    ///
    /// 1 to 100 Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
}

pub(crate) static MODIFY_EPN_INSTANCE_REQUEST: Schema = Schema::new(
    "ModifyEpnInstanceRequest",
    &[
        Field::new("EPNInstanceId", ValueType::String).required(),
        Field::new("EPNInstanceName", ValueType::String),
        Field::new(
            "NetworkingModel",
            ValueType::Enum(<EpnNetworkingModel as OpenEnum>::VALUES),
        ),
        Field::new("InternetMaxBandwidthOut", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    ModifyEpnInstanceRequest, MODIFY_EPN_INSTANCE_REQUEST, 0 => epn_instance_id, 1 =>
    epn_instance_name, 2 => networking_model, 3 => internet_max_bandwidth_out
);

impl ModifyEpnInstanceRequest {
    /// Sets [`epn_instance_id`](Self#structfield.epn_instance_id).
    #[inline]
    pub fn epn_instance_id(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_id = value.into();
        self
    }
    /// Sets [`epn_instance_name`](Self#structfield.epn_instance_name).
    #[inline]
    pub fn epn_instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.epn_instance_name = value.into_option();
        self
    }
    /// Sets [`networking_model`](Self#structfield.networking_model).
    #[inline]
    pub fn networking_model(
        mut self,
        value: impl IntoOption<EpnNetworkingModel>,
    ) -> Self {
        self.networking_model = value.into_option();
        self
    }
    /// Sets [`internet_max_bandwidth_out`](Self#structfield.internet_max_bandwidth_out).
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: impl IntoOption<i64>) -> Self {
        self.internet_max_bandwidth_out = value.into_option();
        self
    }
}

/// The response of `ModifyEpnInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyEpnInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_EPN_INSTANCE_RESPONSE: Schema = Schema::new(
    "ModifyEpnInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyEpnInstanceResponse, MODIFY_EPN_INSTANCE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyEpnInstanceResponse);

impl ModifyEpnInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_EPN_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyEpnInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_EPN_INSTANCE_REQUEST,
    response: &MODIFY_EPN_INSTANCE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyEpnInstanceRequest {
    type Response = ModifyEpnInstanceResponse;
    const ACTION: &'static ActionInfo = &MODIFY_EPN_INSTANCE;
}

impl ModifyEpnInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(epn_instance_id: impl Into<String>) -> Self {
        Self {
            epn_instance_id: epn_instance_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes name, networking mode or bandwidth of an EPN instance.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyEpnInstanceRequest`].
    #[inline]
    pub fn modify_epn_instance(
        &self,
        epn_instance_id: impl Into<String>,
    ) -> Call<ModifyEpnInstanceRequest> {
        Call::new(&self.inner, ModifyEpnInstanceRequest::new(epn_instance_id))
    }
}

impl Call<ModifyEpnInstanceRequest> {
    /// New name.
    #[inline]
    pub fn epn_instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.epn_instance_name = value.into_option();
        self
    }
    /// New networking mode. An internal mode, Connection or SpeedUpAndConnection, can be changed only to the other internal mode.
    #[inline]
    pub fn networking_model(
        mut self,
        value: impl IntoOption<EpnNetworkingModel>,
    ) -> Self {
        self.request.networking_model = value.into_option();
        self
    }
    /// New limit of the outbound bandwidth to the Internet.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.internet_max_bandwidth_out = value.into_option();
        self
    }
}
