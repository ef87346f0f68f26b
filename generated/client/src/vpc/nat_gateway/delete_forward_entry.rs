// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteForwardEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes an entry from a DNAT table.
///
/// The DNAT entry to delete must be neither `Pending` nor `Modifying`. Today no entry of its table may be `Pending`.
///
/// The entry is Deleting after the response. It is gone when DescribeForwardTableEntries does not list it any more.
///
/// The parameters of `DeleteForwardEntry`. Sent with [`Client::delete_forward_entry`](super::super::Client::delete_forward_entry); the response is a [`DeleteForwardEntryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .delete_forward_entry(vpc::DeleteForwardEntryRequired {
///         forward_entry_id: "fwd-8vbn3bc8roygjp0gy3xk7".into(),
///         forward_table_id: "ftb-8vbx8xu2lqj9qb334h0ow".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`IncorretForwardEntryStatus`](super::super::ErrorCode::IncorretForwardEntryStatus), [`InvalidForwardEntryId.NotFound`](super::super::ErrorCode::InvalidForwardEntryIdNotFound), [`InvalidForwardTableId.NotFound`](super::super::ErrorCode::InvalidForwardTableIdNotFound), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`IncorrectStatus.NATGW`](super::super::ErrorCode::IncorrectStatusNatgw), [`IncorrectStatus.ForwardEntry`](super::super::ErrorCode::IncorrectStatusForwardEntry), [`ResourceNotFound.ForwardEntry`](super::super::ErrorCode::ResourceNotFoundForwardEntry).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.16; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteForwardEntryRequest {
    /// Entry to delete.
    ///
    /// Required.
    pub forward_entry_id: String,
    /// DNAT table to delete the entry from.
    ///
    /// Required.
    pub forward_table_id: String,
    /// Region of the NAT gateway.
    pub region_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_FORWARD_ENTRY_REQUEST: Schema = Schema::new(
    "DeleteForwardEntryRequest",
    &[
        Field::new("ForwardEntryId", ValueType::String).required(),
        Field::new("ForwardTableId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteForwardEntryRequest, DELETE_FORWARD_ENTRY_REQUEST, 0 => forward_entry_id, 1 =>
    forward_table_id, 2 => region_id, 3 => client_token
);

impl DeleteForwardEntryRequest {
    /// Sets [`forward_entry_id`](Self#structfield.forward_entry_id).
    #[inline]
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_id = value.into();
        self
    }
    /// Sets [`forward_table_id`](Self#structfield.forward_table_id).
    #[inline]
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `DeleteForwardEntry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteForwardEntryResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_FORWARD_ENTRY_RESPONSE: Schema = Schema::new(
    "DeleteForwardEntryResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteForwardEntryResponse, DELETE_FORWARD_ENTRY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteForwardEntryResponse);

impl DeleteForwardEntryResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_FORWARD_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteForwardEntry",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_FORWARD_ENTRY_REQUEST,
    response: &DELETE_FORWARD_ENTRY_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DeleteForwardEntryRequest {
    type Response = DeleteForwardEntryResponse;
    const ACTION: &'static ActionInfo = &DELETE_FORWARD_ENTRY;
}

/// What `DeleteForwardEntry` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DeleteForwardEntryRequired {
    /// Entry to delete.
    ///
    /// Required.
    pub forward_entry_id: String,
    /// DNAT table to delete the entry from.
    ///
    /// Required.
    pub forward_table_id: String,
}

impl std::fmt::Debug for DeleteForwardEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DeleteForwardEntryRequired",
            &DELETE_FORWARD_ENTRY_REQUEST,
            &[(0, &self.forward_entry_id), (1, &self.forward_table_id)],
            f,
        )
    }
}

impl DeleteForwardEntryRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DeleteForwardEntryRequired) -> Self {
        Self {
            forward_entry_id: required.forward_entry_id,
            forward_table_id: required.forward_table_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes an entry from a DNAT table.
    ///
    /// The DNAT entry to delete must be neither `Pending` nor `Modifying`. Today no entry of its table may be `Pending`.
    ///
    /// The entry is Deleting after the response. It is gone when DescribeForwardTableEntries does not list it any more.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteForwardEntryRequest`].
    #[inline]
    pub fn delete_forward_entry(
        &self,
        required: DeleteForwardEntryRequired,
    ) -> Call<DeleteForwardEntryRequest> {
        Call::new(&self.inner, DeleteForwardEntryRequest::new(required))
    }
}

impl Call<DeleteForwardEntryRequest> {
    /// Region of the NAT gateway.
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
}
