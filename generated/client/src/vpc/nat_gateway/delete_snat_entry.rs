// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteSnatEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes an entry from an SNAT table.
///
/// The SNAT entry to delete must be neither `Pending` nor `Modifying`. Today no entry of its table may be `Pending`.
///
/// The entry is Deleting after the response. It is gone when DescribeSnatTableEntries does not list it any more.
///
/// The parameters of `DeleteSnatEntry`. Sent with [`Client::delete_snat_entry`](super::super::Client::delete_snat_entry); the response is a [`DeleteSnatEntryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .delete_snat_entry(vpc::DeleteSnatEntryRequired {
///         snat_entry_id: "snat-bp1vcgcf8tm0plqcgfl04".into(),
///         snat_table_id: "stb-bp190wu8io1vgev80kec7".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`IncorretSnatEntryStatus`](super::super::ErrorCode::IncorretSnatEntryStatus), [`InvalidSnatEntryId.NotFound`](super::super::ErrorCode::InvalidSnatEntryIdNotFound), [`InvalidSnatTableId.NotFound`](super::super::ErrorCode::InvalidSnatTableIdNotFound), [`IncorrectStatus.SnatEntry`](super::super::ErrorCode::IncorrectStatusSnatEntry), [`ResourceNotFound.SnatEntry`](super::super::ErrorCode::ResourceNotFoundSnatEntry).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.20; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSnatEntryRequest {
    /// Region of the NAT gateway.
    pub region_id: Option<String>,
    /// Entry to delete.
    ///
    /// Required.
    pub snat_entry_id: String,
    /// SNAT table to delete the entry from.
    ///
    /// Required.
    pub snat_table_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETE_SNAT_ENTRY_REQUEST: Schema = Schema::new(
    "DeleteSnatEntryRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SnatEntryId", ValueType::String).required(),
        Field::new("SnatTableId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteSnatEntryRequest, DELETE_SNAT_ENTRY_REQUEST, 0 => region_id, 1 =>
    snat_entry_id, 2 => snat_table_id, 3 => client_token
);

impl DeleteSnatEntryRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`snat_entry_id`](Self#structfield.snat_entry_id).
    #[inline]
    pub fn snat_entry_id(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_id = value.into();
        self
    }
    /// Sets [`snat_table_id`](Self#structfield.snat_table_id).
    #[inline]
    pub fn snat_table_id(mut self, value: impl Into<String>) -> Self {
        self.snat_table_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `DeleteSnatEntry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSnatEntryResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_SNAT_ENTRY_RESPONSE: Schema = Schema::new(
    "DeleteSnatEntryResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteSnatEntryResponse, DELETE_SNAT_ENTRY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteSnatEntryResponse);

impl DeleteSnatEntryResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_SNAT_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteSnatEntry",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_SNAT_ENTRY_REQUEST,
    response: &DELETE_SNAT_ENTRY_RESPONSE,
    classes: &[
        ("IncorretSnatEntryStatus", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteSnatEntryRequest {
    type Response = DeleteSnatEntryResponse;
    const ACTION: &'static ActionInfo = &DELETE_SNAT_ENTRY;
}

/// What `DeleteSnatEntry` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DeleteSnatEntryRequired {
    /// Entry to delete.
    ///
    /// Required.
    pub snat_entry_id: String,
    /// SNAT table to delete the entry from.
    ///
    /// Required.
    pub snat_table_id: String,
}

impl std::fmt::Debug for DeleteSnatEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DeleteSnatEntryRequired",
            &DELETE_SNAT_ENTRY_REQUEST,
            &[(1, &self.snat_entry_id), (2, &self.snat_table_id)],
            f,
        )
    }
}

impl DeleteSnatEntryRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DeleteSnatEntryRequired) -> Self {
        Self {
            snat_entry_id: required.snat_entry_id,
            snat_table_id: required.snat_table_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes an entry from an SNAT table.
    ///
    /// The SNAT entry to delete must be neither `Pending` nor `Modifying`. Today no entry of its table may be `Pending`.
    ///
    /// The entry is Deleting after the response. It is gone when DescribeSnatTableEntries does not list it any more.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteSnatEntryRequest`].
    #[inline]
    pub fn delete_snat_entry(
        &self,
        required: DeleteSnatEntryRequired,
    ) -> Call<DeleteSnatEntryRequest> {
        Call::new(&self.inner, DeleteSnatEntryRequest::new(required))
    }
}

impl Call<DeleteSnatEntryRequest> {
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
