// Written by `cargo xtask gen` from the specs. Do not edit.

//! `StopEpnInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `StopEpnInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct StopEpnInstanceRequest {
    /// EPN instance to stop.
    pub epn_instance_id: String,
}

pub(crate) static STOP_EPN_INSTANCE_REQUEST: Schema = Schema {
    name: "StopEpnInstanceRequest",
    fields: &[
        Field::new("EpnInstanceId", ValueType::String)
            .required()
            .aliases(&["EPNInstanceId"]),
    ],
};

aliyun_api_core::record!(
    StopEpnInstanceRequest, STOP_EPN_INSTANCE_REQUEST, 0 => epn_instance_id
);

/// The response of `StopEpnInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct StopEpnInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static STOP_EPN_INSTANCE_RESPONSE: Schema = Schema {
    name: "StopEpnInstanceResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    StopEpnInstanceResponse, STOP_EPN_INSTANCE_RESPONSE, 0 => request_id
);

static STOP_EPN_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "StopEpnInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &STOP_EPN_INSTANCE_REQUEST,
    response: &STOP_EPN_INSTANCE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for StopEpnInstanceRequest {
    type Response = StopEpnInstanceResponse;
    const ACTION: &'static ActionInfo = &STOP_EPN_INSTANCE;
}

impl StopEpnInstanceRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(epn_instance_id: impl Into<String>) -> Self {
        Self {
            epn_instance_id: epn_instance_id.into(),
        }
    }
}

impl Client {
    /// Stops an EPN instance.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 8.7.
    #[inline]
    pub fn stop_epn_instance(
        &self,
        epn_instance_id: impl Into<String>,
    ) -> Call<StopEpnInstanceRequest> {
        Call::new(&self.inner, StopEpnInstanceRequest::new(epn_instance_id))
    }
}
