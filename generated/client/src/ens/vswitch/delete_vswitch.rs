// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVSwitch`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a VSwitch of an edge node.
///
/// The VSwitch must have no instances.
///
/// The parameters of `DeleteVSwitch`. Sent with [`Client::delete_vswitch`](super::super::Client::delete_vswitch); the response is a [`DeleteVSwitchResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.delete_vswitch("vsw-5m9xhl****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidSecurityGroupId.NotFound`](super::super::ErrorCode::InvalidSecurityGroupIdNotFound), [`SecurityGroupRuleConflict.Duplicated`](super::super::ErrorCode::SecurityGroupRuleConflictDuplicated), [`AuthorizationLimitExceed`](super::super::ErrorCode::AuthorizationLimitExceed), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service API manual (2022), section 9.2; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVSwitchRequest {
    /// VSwitch to delete.
    ///
    /// Required.
    pub vswitch_id: String,
}

pub(crate) static DELETE_VSWITCH_REQUEST: Schema = Schema::new(
    "DeleteVSwitchRequest",
    &[Field::new("VSwitchId", ValueType::String).required()],
);

aliyun_api_core::record!(DeleteVSwitchRequest, DELETE_VSWITCH_REQUEST, 0 => vswitch_id);

impl DeleteVSwitchRequest {
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = value.into();
        self
    }
}

/// The response of `DeleteVSwitch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVSwitchResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_VSWITCH_RESPONSE: Schema = Schema::new(
    "DeleteVSwitchResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteVSwitchResponse, DELETE_VSWITCH_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteVSwitchResponse);

impl DeleteVSwitchResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_VSWITCH: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteVSwitch",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_VSWITCH_REQUEST,
    response: &DELETE_VSWITCH_RESPONSE,
    classes: &[
        ("AuthorizationLimitExceed", ErrorClass::Quota),
        ("ens.interface.error", ErrorClass::Internal),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteVSwitchRequest {
    type Response = DeleteVSwitchResponse;
    const ACTION: &'static ActionInfo = &DELETE_VSWITCH;
}

impl DeleteVSwitchRequest {
    /// With what is required.
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
    /// Parameters with their limits, errors, and an example: [`DeleteVSwitchRequest`].
    #[inline]
    pub fn delete_vswitch(
        &self,
        vswitch_id: impl Into<String>,
    ) -> Call<DeleteVSwitchRequest> {
        Call::new(&self.inner, DeleteVSwitchRequest::new(vswitch_id))
    }
}
