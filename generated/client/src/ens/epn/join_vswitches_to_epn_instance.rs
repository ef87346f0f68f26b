// Written by `cargo xtask gen` from the specs. Do not edit.

//! `JoinVSwitchesToEpnInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds VSwitches to the network of an EPN instance.
///
/// In the internal modes, `Connection` and `SpeedUpAndConnection`, the instances of the VSwitches belong to the network automatically and need not be added.
/// In the public mode, `SpeedUp`, only instances are added, with JoinPublicIpsToEpnInstance.
///
/// The parameters of `JoinVSwitchesToEpnInstance`. Sent with [`Client::join_vswitches_to_epn_instance`](super::super::Client::join_vswitches_to_epn_instance); the response is a [`JoinVSwitchesToEpnInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .join_vswitches_to_epn_instance(
///         "epn-xxxx",
///         [
///             ens::EpnVSwitchInfo::default().vswitch_id("vs-ixxx"),
///             ens::EpnVSwitchInfo::default().vswitch_id("vs-ixxx"),
///         ],
///     )
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError).
///
/// Source: Edge Node Service API manual (2022), section 8.9; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinVSwitchesToEpnInstanceRequest {
    /// EPN instance to add the VSwitches to.
    ///
    /// Required.
    pub epn_instance_id: String,
    /// VSwitches to add.
    ///
    /// Required.
    pub vswitches_info: Vec<EpnVSwitchInfo>,
}

pub(crate) static JOIN_VSWITCHES_TO_EPN_INSTANCE_REQUEST: Schema = Schema::new(
    "JoinVSwitchesToEpnInstanceRequest",
    &[
        Field::new("EPNInstanceId", ValueType::String).required(),
        Field::new(
                "VSwitchesInfo",
                ValueType::List(&ValueType::Record(&EPN_VSWITCH_INFO)),
            )
            .required()
            .encoding(Encoding::Json),
    ],
);

aliyun_api_core::record!(
    JoinVSwitchesToEpnInstanceRequest, JOIN_VSWITCHES_TO_EPN_INSTANCE_REQUEST, 0 =>
    epn_instance_id, 1 => vswitches_info
);

impl JoinVSwitchesToEpnInstanceRequest {
    /// Sets [`epn_instance_id`](Self#structfield.epn_instance_id).
    #[inline]
    pub fn epn_instance_id(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_id = value.into();
        self
    }
    /// Sets [`vswitches_info`](Self#structfield.vswitches_info).
    #[inline]
    pub fn vswitches_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<EpnVSwitchInfo>>,
    ) -> Self {
        self.vswitches_info = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `JoinVSwitchesToEpnInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinVSwitchesToEpnInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static JOIN_VSWITCHES_TO_EPN_INSTANCE_RESPONSE: Schema = Schema::new(
    "JoinVSwitchesToEpnInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    JoinVSwitchesToEpnInstanceResponse, JOIN_VSWITCHES_TO_EPN_INSTANCE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(JoinVSwitchesToEpnInstanceResponse);

impl JoinVSwitchesToEpnInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static JOIN_VSWITCHES_TO_EPN_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "JoinVSwitchesToEpnInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &JOIN_VSWITCHES_TO_EPN_INSTANCE_REQUEST,
    response: &JOIN_VSWITCHES_TO_EPN_INSTANCE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for JoinVSwitchesToEpnInstanceRequest {
    type Response = JoinVSwitchesToEpnInstanceResponse;
    const ACTION: &'static ActionInfo = &JOIN_VSWITCHES_TO_EPN_INSTANCE;
}

impl JoinVSwitchesToEpnInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        epn_instance_id: impl Into<String>,
        vswitches_info: impl IntoIterator<Item = impl Into<EpnVSwitchInfo>>,
    ) -> Self {
        Self {
            epn_instance_id: epn_instance_id.into(),
            vswitches_info: vswitches_info.into_iter().map(Into::into).collect(),
        }
    }
}

impl Client {
    /// Adds VSwitches to the network of an EPN instance.
    ///
    /// In the internal modes, `Connection` and `SpeedUpAndConnection`, the instances of the VSwitches belong to the network automatically and need not be added.
    /// In the public mode, `SpeedUp`, only instances are added, with JoinPublicIpsToEpnInstance.
    ///
    /// Parameters with their limits, errors, and an example: [`JoinVSwitchesToEpnInstanceRequest`].
    #[inline]
    pub fn join_vswitches_to_epn_instance(
        &self,
        epn_instance_id: impl Into<String>,
        vswitches_info: impl IntoIterator<Item = impl Into<EpnVSwitchInfo>>,
    ) -> Call<JoinVSwitchesToEpnInstanceRequest> {
        Call::new(
            &self.inner,
            JoinVSwitchesToEpnInstanceRequest::new(epn_instance_id, vswitches_info),
        )
    }
}
