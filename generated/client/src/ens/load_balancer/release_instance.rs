// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ReleaseInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ReleaseInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct ReleaseInstanceRequest {
    /// Id of the resource to release.
    pub instance_id: String,
}

pub(crate) static RELEASE_INSTANCE_REQUEST: Schema = Schema {
    name: "ReleaseInstanceRequest",
    fields: &[Field::new("InstanceId", ValueType::String).required()],
};

aliyun_api_core::record!(
    ReleaseInstanceRequest, RELEASE_INSTANCE_REQUEST, 0 => instance_id
);

/// The response of `ReleaseInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct ReleaseInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static RELEASE_INSTANCE_RESPONSE: Schema = Schema {
    name: "ReleaseInstanceResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ReleaseInstanceResponse, RELEASE_INSTANCE_RESPONSE, 0 => request_id
);

static RELEASE_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ReleaseInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &RELEASE_INSTANCE_REQUEST,
    response: &RELEASE_INSTANCE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ReleaseInstanceRequest {
    type Response = ReleaseInstanceResponse;
    const ACTION: &'static ActionInfo = &RELEASE_INSTANCE;
}

impl ReleaseInstanceRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

impl Client {
    /// Releases a load balancer or an elastic public IP address (EIP).
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 11.2; Edge Node Service API manual (2022), section 1.
    #[inline]
    pub fn release_instance(
        &self,
        instance_id: impl Into<String>,
    ) -> Call<ReleaseInstanceRequest> {
        Call::new(&self.inner, ReleaseInstanceRequest::new(instance_id))
    }
}
