// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteSnatEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteSnatEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSnatEntryRequest {
    /// Region of the NAT gateway.
    pub region_id: String,
    /// Entry to delete.
    pub snat_entry_id: String,
    /// SNAT table to delete the entry from.
    pub snat_table_id: String,
}

pub(crate) static DELETE_SNAT_ENTRY_REQUEST: Schema = Schema {
    name: "DeleteSnatEntryRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SnatEntryId", ValueType::String).required(),
        Field::new("SnatTableId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DeleteSnatEntryRequest, DELETE_SNAT_ENTRY_REQUEST, 0 => region_id, 1 =>
    snat_entry_id, 2 => snat_table_id
);

/// The response of `DeleteSnatEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSnatEntryResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_SNAT_ENTRY_RESPONSE: Schema = Schema {
    name: "DeleteSnatEntryResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteSnatEntryResponse, DELETE_SNAT_ENTRY_RESPONSE, 0 => request_id
);

static DELETE_SNAT_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteSnatEntry",
    kind: ActionKind::Write,
    idempotency: None,
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

/// The required parameters of `DeleteSnatEntry`.
#[derive(Clone, PartialEq)]
pub struct DeleteSnatEntryRequired {
    /// Region of the NAT gateway.
    pub region_id: String,
    /// Entry to delete.
    pub snat_entry_id: String,
    /// SNAT table to delete the entry from.
    pub snat_table_id: String,
}

impl std::fmt::Debug for DeleteSnatEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DeleteSnatEntryRequired",
            &DELETE_SNAT_ENTRY_REQUEST,
            &[(0, &self.region_id), (1, &self.snat_entry_id), (2, &self.snat_table_id)],
            f,
        )
    }
}

impl DeleteSnatEntryRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: DeleteSnatEntryRequired) -> Self {
        Self {
            region_id: required.region_id,
            snat_entry_id: required.snat_entry_id,
            snat_table_id: required.snat_table_id,
        }
    }
}

impl Client {
    /// Deletes an entry from an SNAT table.
    ///
    /// The SNAT entry to delete must be neither `Pending` nor `Modifying`.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `IncorretSnatEntryStatus`, `InvalidSnatEntryId.NotFound`, `InvalidSnatTableId.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.20; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn delete_snat_entry(
        &self,
        required: DeleteSnatEntryRequired,
    ) -> Call<DeleteSnatEntryRequest> {
        Call::new(&self.inner, DeleteSnatEntryRequest::new(required))
    }
}
