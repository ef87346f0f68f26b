// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteDhcpOptionsSet`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a DHCP options set.
///
/// Detach the set from its VPCs first. One set cannot be deleted by several calls at once.
///
/// The set is deleted in the background; it is gone when GetDhcpOptionsSet no longer finds it.
///
/// The parameters of `DeleteDhcpOptionsSet`. Sent with [`Client::delete_dhcp_options_set`](super::super::Client::delete_dhcp_options_set); the response is a [`DeleteDhcpOptionsSetResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_dhcp_options_set("dopt-o6w0df4epg9zo8isy****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectStatus.DhcpOptionsSet`](super::super::ErrorCode::IncorrectStatusDhcpOptionsSet), [`OperationUnsupported.DhcpOptionsSet`](super::super::ErrorCode::OperationUnsupportedDhcpOptionsSet), [`DependencyViolation.VpcAttachment`](super::super::ErrorCode::DependencyViolationVpcAttachment), [`InvalidDhcpOptionsSetId.NotFound`](super::super::ErrorCode::InvalidDhcpOptionsSetIdNotFound), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteDhcpOptionsSetRequest {
    /// Region of the set.
    pub region_id: Option<String>,
    /// Set to delete.
    ///
    /// Required.
    pub dhcp_options_set_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static DELETE_DHCP_OPTIONS_SET_REQUEST: Schema = Schema::new(
    "DeleteDhcpOptionsSetRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("DhcpOptionsSetId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DeleteDhcpOptionsSetRequest, DELETE_DHCP_OPTIONS_SET_REQUEST, 0 => region_id, 1 =>
    dhcp_options_set_id, 2 => client_token, 3 => dry_run
);

impl DeleteDhcpOptionsSetRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`dhcp_options_set_id`](Self#structfield.dhcp_options_set_id).
    #[inline]
    pub fn dhcp_options_set_id(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `DeleteDhcpOptionsSet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteDhcpOptionsSetResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_DHCP_OPTIONS_SET_RESPONSE: Schema = Schema::new(
    "DeleteDhcpOptionsSetResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteDhcpOptionsSetResponse, DELETE_DHCP_OPTIONS_SET_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteDhcpOptionsSetResponse);

impl DeleteDhcpOptionsSetResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_DHCP_OPTIONS_SET: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteDhcpOptionsSet",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_DHCP_OPTIONS_SET_REQUEST,
    response: &DELETE_DHCP_OPTIONS_SET_RESPONSE,
    classes: &[
        ("OperationUnsupported.DhcpOptionsSet", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteDhcpOptionsSetRequest {
    type Response = DeleteDhcpOptionsSetResponse;
    const ACTION: &'static ActionInfo = &DELETE_DHCP_OPTIONS_SET;
}

impl DeleteDhcpOptionsSetRequest {
    /// With what is required.
    #[inline]
    pub fn new(dhcp_options_set_id: impl Into<String>) -> Self {
        Self {
            dhcp_options_set_id: dhcp_options_set_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a DHCP options set.
    ///
    /// Detach the set from its VPCs first. One set cannot be deleted by several calls at once.
    ///
    /// The set is deleted in the background; it is gone when GetDhcpOptionsSet no longer finds it.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteDhcpOptionsSetRequest`].
    #[inline]
    pub fn delete_dhcp_options_set(
        &self,
        dhcp_options_set_id: impl Into<String>,
    ) -> Call<DeleteDhcpOptionsSetRequest> {
        Call::new(&self.inner, DeleteDhcpOptionsSetRequest::new(dhcp_options_set_id))
    }
}

impl Call<DeleteDhcpOptionsSetRequest> {
    /// Region of the set.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
