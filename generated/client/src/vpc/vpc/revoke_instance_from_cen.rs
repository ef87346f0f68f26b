// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RevokeInstanceFromCen`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `RevokeInstanceFromCen`.
#[derive(Clone, Default, PartialEq)]
pub struct RevokeInstanceFromCenRequest {
    /// CEN instance to revoke the permission from.
    pub cen_id: String,
    /// UID of the account that owns the CEN instance.
    pub cen_owner_id: i64,
    /// Network instance of the permission.
    pub instance_id: String,
    /// Type of the network instance.
    pub instance_type: CenInstanceType,
    /// Region where the network instance is.
    pub region_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static REVOKE_INSTANCE_FROM_CEN_REQUEST: Schema = Schema {
    name: "RevokeInstanceFromCenRequest",
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
    RevokeInstanceFromCenRequest, REVOKE_INSTANCE_FROM_CEN_REQUEST, 0 => cen_id, 1 =>
    cen_owner_id, 2 => instance_id, 3 => instance_type, 4 => region_id, 5 => client_token
);

/// The response of `RevokeInstanceFromCen`.
#[derive(Clone, Default, PartialEq)]
pub struct RevokeInstanceFromCenResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static REVOKE_INSTANCE_FROM_CEN_RESPONSE: Schema = Schema {
    name: "RevokeInstanceFromCenResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    RevokeInstanceFromCenResponse, REVOKE_INSTANCE_FROM_CEN_RESPONSE, 0 => request_id
);

static REVOKE_INSTANCE_FROM_CEN: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RevokeInstanceFromCen",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &REVOKE_INSTANCE_FROM_CEN_REQUEST,
    response: &REVOKE_INSTANCE_FROM_CEN_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for RevokeInstanceFromCenRequest {
    type Response = RevokeInstanceFromCenResponse;
    const ACTION: &'static ActionInfo = &REVOKE_INSTANCE_FROM_CEN;
}

/// The required parameters of `RevokeInstanceFromCen`.
#[derive(Clone, PartialEq)]
pub struct RevokeInstanceFromCenRequired {
    /// CEN instance to revoke the permission from.
    pub cen_id: String,
    /// UID of the account that owns the CEN instance.
    pub cen_owner_id: i64,
    /// Network instance of the permission.
    pub instance_id: String,
    /// Type of the network instance.
    pub instance_type: CenInstanceType,
    /// Region where the network instance is.
    pub region_id: String,
}

impl std::fmt::Debug for RevokeInstanceFromCenRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "RevokeInstanceFromCenRequired",
            &REVOKE_INSTANCE_FROM_CEN_REQUEST,
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

impl RevokeInstanceFromCenRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: RevokeInstanceFromCenRequired) -> Self {
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
    /// Revokes the permission of a CEN instance to attach a network instance.
    ///
    /// This reverts GrantInstanceToCen. The endpoint is `vpc.aliyuncs.com`, the API version 2016-04-28.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 6.7.
    #[inline]
    pub fn revoke_instance_from_cen(
        &self,
        required: RevokeInstanceFromCenRequired,
    ) -> Call<RevokeInstanceFromCenRequest> {
        Call::new(&self.inner, RevokeInstanceFromCenRequest::new(required))
    }
}

impl Call<RevokeInstanceFromCenRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
