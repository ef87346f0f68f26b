// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVSwitch`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteVSwitch`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVSwitchRequest {
    /// VSwitch to delete.
    pub vswitch_id: String,
}

pub(crate) static DELETE_VSWITCH_REQUEST: Schema = Schema {
    name: "DeleteVSwitchRequest",
    fields: &[Field::new("VSwitchId", ValueType::String).required()],
};

aliyun_api_core::record!(DeleteVSwitchRequest, DELETE_VSWITCH_REQUEST, 0 => vswitch_id);

/// The response of `DeleteVSwitch`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVSwitchResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_VSWITCH_RESPONSE: Schema = Schema {
    name: "DeleteVSwitchResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteVSwitchResponse, DELETE_VSWITCH_RESPONSE, 0 => request_id
);

static DELETE_VSWITCH: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteVSwitch",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_VSWITCH_REQUEST,
    response: &DELETE_VSWITCH_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DeleteVSwitchRequest {
    type Response = DeleteVSwitchResponse;
    const ACTION: &'static ActionInfo = &DELETE_VSWITCH;
}

impl DeleteVSwitchRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(vswitch_id: impl Into<String>) -> Self {
        Self {
            vswitch_id: vswitch_id.into(),
        }
    }
}

impl Client {
    /// Deletes a VSwitch of an edge node.
    ///
    /// The VSwitch must have no instances.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 9.2.
    #[inline]
    pub fn delete_vswitch(
        &self,
        vswitch_id: impl Into<String>,
    ) -> Call<DeleteVSwitchRequest> {
        Call::new(&self.inner, DeleteVSwitchRequest::new(vswitch_id))
    }
}
