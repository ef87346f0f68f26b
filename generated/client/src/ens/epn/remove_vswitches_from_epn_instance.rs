// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemoveVSwitchesFromEpnInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Removes VSwitches from the network of an EPN instance.
///
/// The EPN instance must have an internal networking mode, `Connection` or `SpeedUpAndConnection`.
///
/// The parameters of `RemoveVSwitchesFromEpnInstance`. Sent with [`Client::remove_vswitches_from_epn_instance`](super::super::Client::remove_vswitches_from_epn_instance); the response is a [`RemoveVSwitchesFromEpnInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .remove_vswitches_from_epn_instance(
///         "epn-****",
///         [
///             ens::EpnVSwitchInfo::default().vswitch_id("vs-ixxxx"),
///             ens::EpnVSwitchInfo::default().vswitch_id("vs-ixxxx"),
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
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service API manual (2022), section 8.10; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveVSwitchesFromEpnInstanceRequest {
    /// EPN instance to remove the VSwitches from.
    ///
    /// Required.
    pub epn_instance_id: String,
    /// VSwitches to remove.
    ///
    /// Required.
    pub vswitches_info: Vec<EpnVSwitchInfo>,
}

pub(crate) static REMOVE_VSWITCHES_FROM_EPN_INSTANCE_REQUEST: Schema = Schema::new(
    "RemoveVSwitchesFromEpnInstanceRequest",
    &[
        Field::new("EPNInstanceId", ValueType::String)
            .required()
            .aliases(&["EpnInstanceId"]),
        Field::new(
                "VSwitchesInfo",
                ValueType::List(&ValueType::Record(&EPN_VSWITCH_INFO)),
            )
            .required()
            .encoding(Encoding::Json),
    ],
);

aliyun_api_core::record!(
    RemoveVSwitchesFromEpnInstanceRequest, REMOVE_VSWITCHES_FROM_EPN_INSTANCE_REQUEST, 0
    => epn_instance_id, 1 => vswitches_info
);

impl RemoveVSwitchesFromEpnInstanceRequest {
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

/// The response of `RemoveVSwitchesFromEpnInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveVSwitchesFromEpnInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static REMOVE_VSWITCHES_FROM_EPN_INSTANCE_RESPONSE: Schema = Schema::new(
    "RemoveVSwitchesFromEpnInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    RemoveVSwitchesFromEpnInstanceResponse, REMOVE_VSWITCHES_FROM_EPN_INSTANCE_RESPONSE,
    0 => request_id
);

aliyun_api_core::response!(RemoveVSwitchesFromEpnInstanceResponse);

impl RemoveVSwitchesFromEpnInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static REMOVE_VSWITCHES_FROM_EPN_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RemoveVSwitchesFromEpnInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &REMOVE_VSWITCHES_FROM_EPN_INSTANCE_REQUEST,
    response: &REMOVE_VSWITCHES_FROM_EPN_INSTANCE_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RemoveVSwitchesFromEpnInstanceRequest {
    type Response = RemoveVSwitchesFromEpnInstanceResponse;
    const ACTION: &'static ActionInfo = &REMOVE_VSWITCHES_FROM_EPN_INSTANCE;
}

impl RemoveVSwitchesFromEpnInstanceRequest {
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
    /// Removes VSwitches from the network of an EPN instance.
    ///
    /// The EPN instance must have an internal networking mode, `Connection` or `SpeedUpAndConnection`.
    ///
    /// Parameters with their limits, errors, and an example: [`RemoveVSwitchesFromEpnInstanceRequest`].
    #[inline]
    pub fn remove_vswitches_from_epn_instance(
        &self,
        epn_instance_id: impl Into<String>,
        vswitches_info: impl IntoIterator<Item = impl Into<EpnVSwitchInfo>>,
    ) -> Call<RemoveVSwitchesFromEpnInstanceRequest> {
        Call::new(
            &self.inner,
            RemoveVSwitchesFromEpnInstanceRequest::new(epn_instance_id, vswitches_info),
        )
    }
}
