// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteEpnInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes an EPN instance that has no VSwitches and no instances.
///
/// Remove everything from its network first, in the console, or with RemoveVSwitchesFromEpnInstance and RemovePublicIpsFromEpnInstance.
///
/// The parameters of `DeleteEpnInstance`. Sent with [`Client::delete_epn_instance`](super::super::Client::delete_epn_instance); the response is a [`DeleteEpnInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.delete_epn_instance("epn-****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service API manual (2022), section 8.6; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteEpnInstanceRequest {
    /// EPN instance to delete.
    ///
    /// Required.
    pub epn_instance_id: String,
}

pub(crate) static DELETE_EPN_INSTANCE_REQUEST: Schema = Schema::new(
    "DeleteEpnInstanceRequest",
    &[Field::new("EPNInstanceId", ValueType::String).required()],
);

aliyun_api_core::record!(
    DeleteEpnInstanceRequest, DELETE_EPN_INSTANCE_REQUEST, 0 => epn_instance_id
);

impl DeleteEpnInstanceRequest {
    /// Sets [`epn_instance_id`](Self#structfield.epn_instance_id).
    #[inline]
    pub fn epn_instance_id(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_id = value.into();
        self
    }
}

/// The response of `DeleteEpnInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteEpnInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_EPN_INSTANCE_RESPONSE: Schema = Schema::new(
    "DeleteEpnInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteEpnInstanceResponse, DELETE_EPN_INSTANCE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteEpnInstanceResponse);

impl DeleteEpnInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_EPN_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteEpnInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_EPN_INSTANCE_REQUEST,
    response: &DELETE_EPN_INSTANCE_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteEpnInstanceRequest {
    type Response = DeleteEpnInstanceResponse;
    const ACTION: &'static ActionInfo = &DELETE_EPN_INSTANCE;
}

impl DeleteEpnInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(epn_instance_id: impl Into<String>) -> Self {
        Self {
            epn_instance_id: epn_instance_id.into(),
        }
    }
}

impl Client {
    /// Deletes an EPN instance that has no VSwitches and no instances.
    ///
    /// Remove everything from its network first, in the console, or with RemoveVSwitchesFromEpnInstance and RemovePublicIpsFromEpnInstance.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteEpnInstanceRequest`].
    #[inline]
    pub fn delete_epn_instance(
        &self,
        epn_instance_id: impl Into<String>,
    ) -> Call<DeleteEpnInstanceRequest> {
        Call::new(&self.inner, DeleteEpnInstanceRequest::new(epn_instance_id))
    }
}
