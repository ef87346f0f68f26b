// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifySnatEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifySnatEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifySnatEntryRequest {
    /// Region of the NAT gateway.
    pub region_id: String,
    /// Entry to change.
    pub snat_entry_id: String,
    /// New public addresses.
    ///
    /// Each element: an IPv4 address.
    pub snat_ip: Vec<String>,
    /// SNAT table of the entry.
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

/// The response of `ModifySnatEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifySnatEntryResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_SNAT_ENTRY_RESPONSE: Schema = Schema {
    name: "ModifySnatEntryResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifySnatEntryResponse, MODIFY_SNAT_ENTRY_RESPONSE, 0 => request_id
);

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

/// The required parameters of `ModifySnatEntry`.
#[derive(Clone, PartialEq)]
pub struct ModifySnatEntryRequired {
    /// Region of the NAT gateway.
    pub region_id: String,
    /// Entry to change.
    pub snat_entry_id: String,
    /// New public addresses.
    ///
    /// Each element: an IPv4 address.
    pub snat_ip: Vec<String>,
    /// SNAT table of the entry.
    pub snat_table_id: String,
}

impl std::fmt::Debug for ModifySnatEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifySnatEntryRequired",
            &MODIFY_SNAT_ENTRY_REQUEST,
            &[
                (0, &self.region_id),
                (1, &self.snat_entry_id),
                (2, &self.snat_ip),
                (3, &self.snat_table_id),
            ],
            f,
        )
    }
}

impl ModifySnatEntryRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: ModifySnatEntryRequired) -> Self {
        Self {
            region_id: required.region_id,
            snat_entry_id: required.snat_entry_id,
            snat_ip: required.snat_ip,
            snat_table_id: required.snat_table_id,
        }
    }
}

impl Client {
    /// Changes the public addresses of an SNAT entry.
    ///
    /// The SNAT entry to change must be neither `Pending` nor `Modifying`.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidSnatTableId.NotFound`, `InvalidSnatIp.Malformed`, `InvalidSnatEntryId.NotFound`, `Forbidden.SourceVSwitchId.Duplicated`, `Forbidden.IpUsedInForwardTable`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.19; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn modify_snat_entry(
        &self,
        required: ModifySnatEntryRequired,
    ) -> Call<ModifySnatEntryRequest> {
        Call::new(&self.inner, ModifySnatEntryRequest::new(required))
    }
}
