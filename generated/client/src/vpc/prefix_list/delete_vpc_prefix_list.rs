// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVpcPrefixList`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a prefix list.
///
/// Nothing may use the list. One list cannot be deleted by several calls at once.
///
/// The parameters of `DeleteVpcPrefixList`. Sent with [`Client::delete_vpc_prefix_list`](super::super::Client::delete_vpc_prefix_list); the response is a [`DeleteVpcPrefixListResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_vpc_prefix_list("pl-0b78hw45f****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ResourceNotFound.PrefixList`](super::super::ErrorCode::ResourceNotFoundPrefixList), [`IncorrectStatus.SystemPrefixList`](super::super::ErrorCode::IncorrectStatusSystemPrefixList), [`OperationDenied.DeleteShareResource`](super::super::ErrorCode::OperationDeniedDeleteShareResource), [`IncorrectStatus.PrefixList`](super::super::ErrorCode::IncorrectStatusPrefixList), [`DependencyViolation.PrefixListRelation`](super::super::ErrorCode::DependencyViolationPrefixListRelation), [`DependencyViolation.ShareResource`](super::super::ErrorCode::DependencyViolationShareResource).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpcPrefixListRequest {
    /// Prefix list to delete.
    ///
    /// Required.
    pub prefix_list_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Region of the prefix list.
    pub region_id: Option<String>,
}

pub(crate) static DELETE_VPC_PREFIX_LIST_REQUEST: Schema = Schema::new(
    "DeleteVpcPrefixListRequest",
    &[
        Field::new("PrefixListId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DeleteVpcPrefixListRequest, DELETE_VPC_PREFIX_LIST_REQUEST, 0 => prefix_list_id, 1 =>
    client_token, 2 => dry_run, 3 => region_id
);

impl DeleteVpcPrefixListRequest {
    /// Sets [`prefix_list_id`](Self#structfield.prefix_list_id).
    #[inline]
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = value.into();
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
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// The response of `DeleteVpcPrefixList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpcPrefixListResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_VPC_PREFIX_LIST_RESPONSE: Schema = Schema::new(
    "DeleteVpcPrefixListResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteVpcPrefixListResponse, DELETE_VPC_PREFIX_LIST_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteVpcPrefixListResponse);

impl DeleteVpcPrefixListResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_VPC_PREFIX_LIST: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteVpcPrefixList",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_VPC_PREFIX_LIST_REQUEST,
    response: &DELETE_VPC_PREFIX_LIST_RESPONSE,
    classes: &[
        ("IncorrectStatus.SystemPrefixList", ErrorClass::Denied),
        ("OperationDenied.DeleteShareResource", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteVpcPrefixListRequest {
    type Response = DeleteVpcPrefixListResponse;
    const ACTION: &'static ActionInfo = &DELETE_VPC_PREFIX_LIST;
}

impl DeleteVpcPrefixListRequest {
    /// With what is required.
    #[inline]
    pub fn new(prefix_list_id: impl Into<String>) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a prefix list.
    ///
    /// Nothing may use the list. One list cannot be deleted by several calls at once.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteVpcPrefixListRequest`].
    #[inline]
    pub fn delete_vpc_prefix_list(
        &self,
        prefix_list_id: impl Into<String>,
    ) -> Call<DeleteVpcPrefixListRequest> {
        Call::new(&self.inner, DeleteVpcPrefixListRequest::new(prefix_list_id))
    }
}

impl Call<DeleteVpcPrefixListRequest> {
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
    /// Region of the prefix list.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
