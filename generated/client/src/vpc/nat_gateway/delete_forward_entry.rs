// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteForwardEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteForwardEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteForwardEntryRequest {
    /// Entry to delete.
    pub forward_entry_id: String,
    /// DNAT table to delete the entry from.
    pub forward_table_id: String,
    /// Region of the NAT gateway.
    pub region_id: String,
}

pub(crate) static DELETE_FORWARD_ENTRY_REQUEST: Schema = Schema {
    name: "DeleteForwardEntryRequest",
    fields: &[
        Field::new("ForwardEntryId", ValueType::String).required(),
        Field::new("ForwardTableId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DeleteForwardEntryRequest, DELETE_FORWARD_ENTRY_REQUEST, 0 => forward_entry_id, 1 =>
    forward_table_id, 2 => region_id
);

/// The response of `DeleteForwardEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteForwardEntryResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_FORWARD_ENTRY_RESPONSE: Schema = Schema {
    name: "DeleteForwardEntryResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteForwardEntryResponse, DELETE_FORWARD_ENTRY_RESPONSE, 0 => request_id
);

static DELETE_FORWARD_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteForwardEntry",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_FORWARD_ENTRY_REQUEST,
    response: &DELETE_FORWARD_ENTRY_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DeleteForwardEntryRequest {
    type Response = DeleteForwardEntryResponse;
    const ACTION: &'static ActionInfo = &DELETE_FORWARD_ENTRY;
}

/// The required parameters of `DeleteForwardEntry`.
#[derive(Clone, PartialEq)]
pub struct DeleteForwardEntryRequired {
    /// Entry to delete.
    pub forward_entry_id: String,
    /// DNAT table to delete the entry from.
    pub forward_table_id: String,
    /// Region of the NAT gateway.
    pub region_id: String,
}

impl std::fmt::Debug for DeleteForwardEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DeleteForwardEntryRequired",
            &DELETE_FORWARD_ENTRY_REQUEST,
            &[
                (0, &self.forward_entry_id),
                (1, &self.forward_table_id),
                (2, &self.region_id),
            ],
            f,
        )
    }
}

impl DeleteForwardEntryRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: DeleteForwardEntryRequired) -> Self {
        Self {
            forward_entry_id: required.forward_entry_id,
            forward_table_id: required.forward_table_id,
            region_id: required.region_id,
        }
    }
}

impl Client {
    /// Deletes an entry from a DNAT table.
    ///
    /// The DNAT entry to delete must be neither `Pending` nor `Modifying`.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `IncorretForwardEntryStatus`, `InvalidForwardEntryId.NotFound`, `InvalidForwardTableId.NotFound`, `MissingParameter`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.16; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn delete_forward_entry(
        &self,
        required: DeleteForwardEntryRequired,
    ) -> Call<DeleteForwardEntryRequest> {
        Call::new(&self.inner, DeleteForwardEntryRequest::new(required))
    }
}
