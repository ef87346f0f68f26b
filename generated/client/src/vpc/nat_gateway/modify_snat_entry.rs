// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifySnatEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the public addresses of an SNAT entry.
///
/// The SNAT entry to change must be neither `Pending` nor `Modifying`.
///
/// The parameters of `ModifySnatEntry`. Sent with [`Client::modify_snat_entry`](super::super::Client::modify_snat_entry); the response is a [`ModifySnatEntryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_snat_entry(vpc::ModifySnatEntryRequired {
///         snat_entry_id: "snat-bp1vcgcf8tm0plqcgfl04".into(),
///         snat_table_id: "stb-8vbczigrhop8x5u3twlhd".into(),
///         snat_ip: vec!["116.62.222.28".into()],
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidSnatTableId.NotFound`](super::super::ErrorCode::InvalidSnatTableIdNotFound), [`InvalidSnatIp.Malformed`](super::super::ErrorCode::InvalidSnatIpMalformed), [`InvalidSnatEntryId.NotFound`](super::super::ErrorCode::InvalidSnatEntryIdNotFound), [`Forbidden.SourceVSwitchId.Duplicated`](super::super::ErrorCode::ForbiddenSourceVSwitchIdDuplicated), [`Forbidden.IpUsedInForwardTable`](super::super::ErrorCode::ForbiddenIpUsedInForwardTable).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.19; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySnatEntryRequest {
    /// Region of the NAT gateway.
    pub region_id: Option<String>,
    /// Entry to change.
    ///
    /// Required.
    pub snat_entry_id: String,
    /// New public addresses.
    ///
    /// Required. Each element: an IPv4 address.
    pub snat_ip: Vec<String>,
    /// SNAT table of the entry.
    ///
    /// Required.
    pub snat_table_id: String,
}

pub(crate) static MODIFY_SNAT_ENTRY_REQUEST: Schema = Schema {
    name: "ModifySnatEntryRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SnatEntryId", ValueType::String).required(),
        Field::new("SnatIp", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Comma),
        Field::new("SnatTableId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    ModifySnatEntryRequest, MODIFY_SNAT_ENTRY_REQUEST, 0 => region_id, 1 =>
    snat_entry_id, 2 => snat_ip, 3 => snat_table_id
);

impl ModifySnatEntryRequest {
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
    /// Sets [`snat_ip`](Self#structfield.snat_ip).
    #[inline]
    pub fn snat_ip(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snat_ip = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`snat_table_id`](Self#structfield.snat_table_id).
    #[inline]
    pub fn snat_table_id(mut self, value: impl Into<String>) -> Self {
        self.snat_table_id = value.into();
        self
    }
}

/// The response of `ModifySnatEntry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySnatEntryResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_SNAT_ENTRY_RESPONSE: Schema = Schema {
    name: "ModifySnatEntryResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifySnatEntryResponse, MODIFY_SNAT_ENTRY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifySnatEntryResponse);

impl ModifySnatEntryResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_SNAT_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifySnatEntry",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_SNAT_ENTRY_REQUEST,
    response: &MODIFY_SNAT_ENTRY_RESPONSE,
    classes: &[
        ("Forbidden.IpUsedInForwardTable", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifySnatEntryRequest {
    type Response = ModifySnatEntryResponse;
    const ACTION: &'static ActionInfo = &MODIFY_SNAT_ENTRY;
}

/// What `ModifySnatEntry` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ModifySnatEntryRequired {
    /// Entry to change.
    ///
    /// Required.
    pub snat_entry_id: String,
    /// SNAT table of the entry.
    ///
    /// Required.
    pub snat_table_id: String,
    /// New public addresses.
    ///
    /// Required. Each element: an IPv4 address.
    pub snat_ip: Vec<String>,
}

impl std::fmt::Debug for ModifySnatEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifySnatEntryRequired",
            &MODIFY_SNAT_ENTRY_REQUEST,
            &[(1, &self.snat_entry_id), (2, &self.snat_ip), (3, &self.snat_table_id)],
            f,
        )
    }
}

impl ModifySnatEntryRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ModifySnatEntryRequired) -> Self {
        Self {
            snat_entry_id: required.snat_entry_id,
            snat_table_id: required.snat_table_id,
            snat_ip: required.snat_ip,
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the public addresses of an SNAT entry.
    ///
    /// The SNAT entry to change must be neither `Pending` nor `Modifying`.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifySnatEntryRequest`].
    #[inline]
    pub fn modify_snat_entry(
        &self,
        required: ModifySnatEntryRequired,
    ) -> Call<ModifySnatEntryRequest> {
        Call::new(&self.inner, ModifySnatEntryRequest::new(required))
    }
}

impl Call<ModifySnatEntryRequest> {
    /// Region of the NAT gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
