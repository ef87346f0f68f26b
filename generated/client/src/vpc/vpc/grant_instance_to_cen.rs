// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GrantInstanceToCen`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `GrantInstanceToCen`.
#[derive(Clone, Default, PartialEq)]
pub struct GrantInstanceToCenRequest {
    /// CEN instance to grant the permission to.
    pub cen_id: String,
    /// UID of the account that owns the CEN instance.
    pub cen_owner_id: i64,
    /// Network instance to be attached.
    pub instance_id: String,
    /// Type of the network instance.
    pub instance_type: CenInstanceType,
    /// Region of the network instance.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static GRANT_INSTANCE_TO_CEN_REQUEST: Schema = Schema {
    name: "GrantInstanceToCenRequest",
    fields: &[
        Field::new("CenId", ValueType::String).required(),
        Field::new("CenOwnerId", ValueType::Integer).required(),
        Field::new("InstanceId", ValueType::String).required(),
        Field::new(
                "InstanceType",
                ValueType::Enum(<CenInstanceType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    GrantInstanceToCenRequest, GRANT_INSTANCE_TO_CEN_REQUEST, 0 => cen_id, 1 =>
    cen_owner_id, 2 => instance_id, 3 => instance_type, 4 => region_id, 5 => client_token
);

/// The response of `GrantInstanceToCen`.
#[derive(Clone, Default, PartialEq)]
pub struct GrantInstanceToCenResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static GRANT_INSTANCE_TO_CEN_RESPONSE: Schema = Schema {
    name: "GrantInstanceToCenResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    GrantInstanceToCenResponse, GRANT_INSTANCE_TO_CEN_RESPONSE, 0 => request_id
);

static GRANT_INSTANCE_TO_CEN: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "GrantInstanceToCen",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &GRANT_INSTANCE_TO_CEN_REQUEST,
    response: &GRANT_INSTANCE_TO_CEN_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for GrantInstanceToCenRequest {
    type Response = GrantInstanceToCenResponse;
    const ACTION: &'static ActionInfo = &GRANT_INSTANCE_TO_CEN;
}

/// The required parameters of `GrantInstanceToCen`.
#[derive(Clone, PartialEq)]
pub struct GrantInstanceToCenRequired {
    /// CEN instance to grant the permission to.
    pub cen_id: String,
    /// UID of the account that owns the CEN instance.
    pub cen_owner_id: i64,
    /// Network instance to be attached.
    pub instance_id: String,
    /// Type of the network instance.
    pub instance_type: CenInstanceType,
    /// Region of the network instance.
    pub region_id: String,
}

impl std::fmt::Debug for GrantInstanceToCenRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "GrantInstanceToCenRequired",
            &GRANT_INSTANCE_TO_CEN_REQUEST,
            &[
                (0, &self.cen_id),
                (1, &self.cen_owner_id),
                (2, &self.instance_id),
                (3, &self.instance_type),
                (4, &self.region_id),
            ],
            f,
        )
    }
}

impl GrantInstanceToCenRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: GrantInstanceToCenRequired) -> Self {
        Self {
            cen_id: required.cen_id,
            cen_owner_id: required.cen_owner_id,
            instance_id: required.instance_id,
            instance_type: required.instance_type,
            region_id: required.region_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Grants a CEN instance the permission to attach a network instance.
    ///
    /// A network instance can be attached to a CEN instance of another account only after the account that owns the network instance has made this call.
    /// Send it to the endpoint `vpc.aliyuncs.com`, with API version 2016-04-28.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 6.6.
    #[inline]
    pub fn grant_instance_to_cen(
        &self,
        required: GrantInstanceToCenRequired,
    ) -> Call<GrantInstanceToCenRequest> {
        Call::new(&self.inner, GrantInstanceToCenRequest::new(required))
    }
}

impl Call<GrantInstanceToCenRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
