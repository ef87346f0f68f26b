// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemoveVSwitchesFromEpnInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `RemoveVSwitchesFromEpnInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveVSwitchesFromEpnInstanceRequest {
    /// EPN instance to remove the VSwitches from.
    pub epn_instance_id: String,
    /// VSwitches to remove.
    pub vswitches_info: Vec<EpnVSwitchInfo>,
}

pub(crate) static REMOVE_VSWITCHES_FROM_EPN_INSTANCE_REQUEST: Schema = Schema {
    name: "RemoveVSwitchesFromEpnInstanceRequest",
    fields: &[
        Field::new("EpnInstanceId", ValueType::String)
            .required()
            .aliases(&["EPNInstanceId"]),
        Field::new(
                "VSwitchesInfo",
                ValueType::List(&ValueType::Record(&EPN_VSWITCH_INFO)),
            )
            .required()
            .encoding(Encoding::Json),
    ],
};

aliyun_api_core::record!(
    RemoveVSwitchesFromEpnInstanceRequest, REMOVE_VSWITCHES_FROM_EPN_INSTANCE_REQUEST, 0
    => epn_instance_id, 1 => vswitches_info
);

/// The response of `RemoveVSwitchesFromEpnInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct RemoveVSwitchesFromEpnInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static REMOVE_VSWITCHES_FROM_EPN_INSTANCE_RESPONSE: Schema = Schema {
    name: "RemoveVSwitchesFromEpnInstanceResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    RemoveVSwitchesFromEpnInstanceResponse, REMOVE_VSWITCHES_FROM_EPN_INSTANCE_RESPONSE,
    0 => request_id
);

static REMOVE_VSWITCHES_FROM_EPN_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RemoveVSwitchesFromEpnInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &REMOVE_VSWITCHES_FROM_EPN_INSTANCE_REQUEST,
    response: &REMOVE_VSWITCHES_FROM_EPN_INSTANCE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for RemoveVSwitchesFromEpnInstanceRequest {
    type Response = RemoveVSwitchesFromEpnInstanceResponse;
    const ACTION: &'static ActionInfo = &REMOVE_VSWITCHES_FROM_EPN_INSTANCE;
}

impl RemoveVSwitchesFromEpnInstanceRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        epn_instance_id: impl Into<String>,
        vswitches_info: impl IntoIterator<Item = EpnVSwitchInfo>,
    ) -> Self {
        Self {
            epn_instance_id: epn_instance_id.into(),
            vswitches_info: vswitches_info.into_iter().collect(),
        }
    }
}

impl Client {
    /// Removes VSwitches from the network of an EPN instance.
    ///
    /// The EPN instance must have an internal networking mode, `Connection` or `SpeedUpAndConnection`.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 8.10.
    #[inline]
    pub fn remove_vswitches_from_epn_instance(
        &self,
        epn_instance_id: impl Into<String>,
        vswitches_info: impl IntoIterator<Item = EpnVSwitchInfo>,
    ) -> Call<RemoveVSwitchesFromEpnInstanceRequest> {
        Call::new(
            &self.inner,
            RemoveVSwitchesFromEpnInstanceRequest::new(epn_instance_id, vswitches_info),
        )
    }
}
