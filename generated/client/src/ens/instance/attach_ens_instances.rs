// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AttachEnsInstances`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `AttachEnsInstances`.
#[derive(Clone, Default, PartialEq)]
pub struct AttachEnsInstancesRequest {
    /// Instance to add. Only one is supported.
    pub instance_id: String,
    /// Commands to run on the instance, as Base64 of UTF-8 text.
    ///
    /// Base64 text; sensitive: never logged or shown.
    pub scripts: String,
}

pub(crate) static ATTACH_ENS_INSTANCES_REQUEST: Schema = Schema {
    name: "AttachEnsInstancesRequest",
    fields: &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("Scripts", ValueType::String).required().sensitive(),
    ],
};

aliyun_api_core::record!(
    AttachEnsInstancesRequest, ATTACH_ENS_INSTANCES_REQUEST, 0 => instance_id, 1 =>
    scripts
);

/// The response of `AttachEnsInstances`.
#[derive(Clone, Default, PartialEq)]
pub struct AttachEnsInstancesResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static ATTACH_ENS_INSTANCES_RESPONSE: Schema = Schema {
    name: "AttachEnsInstancesResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    AttachEnsInstancesResponse, ATTACH_ENS_INSTANCES_RESPONSE, 0 => request_id
);

static ATTACH_ENS_INSTANCES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AttachEnsInstances",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ATTACH_ENS_INSTANCES_REQUEST,
    response: &ATTACH_ENS_INSTANCES_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AttachEnsInstancesRequest {
    type Response = AttachEnsInstancesResponse;
    const ACTION: &'static ActionInfo = &ATTACH_ENS_INSTANCES;
}

impl AttachEnsInstancesRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>, scripts: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            scripts: scripts.into(),
        }
    }
}

impl Client {
    /// Adds an ENS instance to Container Service for Kubernetes.
    ///
    /// A script runs on the instance. After it succeeds, the instance restarts automatically.
    /// Container Service for Kubernetes must be activated before the call.
    ///
    /// # Errors
    /// `NoPermission`, `CallInterface`.
    ///
    /// Source: Edge Node Service API manual (2022), section 5.4.
    #[inline]
    pub fn attach_ens_instances(
        &self,
        instance_id: impl Into<String>,
        scripts: impl Into<String>,
    ) -> Call<AttachEnsInstancesRequest> {
        Call::new(&self.inner, AttachEnsInstancesRequest::new(instance_id, scripts))
    }
}
