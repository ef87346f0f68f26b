// Written by `cargo xtask gen` from the specs. Do not edit.

//! `StartEpnInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `StartEpnInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct StartEpnInstanceRequest {
    /// EPN instance to start.
    pub epn_instance_id: String,
}

pub(crate) static START_EPN_INSTANCE_REQUEST: Schema = Schema {
    name: "StartEpnInstanceRequest",
    fields: &[
        Field::new("EpnInstanceId", ValueType::String)
            .required()
            .aliases(&["EPNInstanceId"]),
    ],
};

aliyun_api_core::record!(
    StartEpnInstanceRequest, START_EPN_INSTANCE_REQUEST, 0 => epn_instance_id
);

/// The response of `StartEpnInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct StartEpnInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static START_EPN_INSTANCE_RESPONSE: Schema = Schema {
    name: "StartEpnInstanceResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    StartEpnInstanceResponse, START_EPN_INSTANCE_RESPONSE, 0 => request_id
);

static START_EPN_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "StartEpnInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &START_EPN_INSTANCE_REQUEST,
    response: &START_EPN_INSTANCE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for StartEpnInstanceRequest {
    type Response = StartEpnInstanceResponse;
    const ACTION: &'static ActionInfo = &START_EPN_INSTANCE;
}

impl StartEpnInstanceRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(epn_instance_id: impl Into<String>) -> Self {
        Self {
            epn_instance_id: epn_instance_id.into(),
        }
    }
}

impl Client {
    /// Starts an EPN instance.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 8.8.
    #[inline]
    pub fn start_epn_instance(
        &self,
        epn_instance_id: impl Into<String>,
    ) -> Call<StartEpnInstanceRequest> {
        Call::new(&self.inner, StartEpnInstanceRequest::new(epn_instance_id))
    }
}
