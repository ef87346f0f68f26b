// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyForwardEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyForwardEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyForwardEntryRequest {
    /// Entry to change.
    pub forward_entry_id: String,
    /// DNAT table of the entry.
    pub forward_table_id: String,
    /// Region of the NAT gateway.
    pub region_id: String,
    /// New public address.
    ///
    /// An IPv4 address.
    pub external_ip: Option<String>,
    /// New public port: 1 to 65535. The page of DescribeForwardTableEntries also has any.
    ///
    /// Matches `[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]|[Aa]ny`.
    pub external_port: Option<String>,
    /// New private address to forward to.
    ///
    /// An IPv4 address.
    pub internal_ip: Option<String>,
    /// New private port to forward to: 1 to 65535. The page of DescribeForwardTableEntries also has any.
    ///
    /// Matches `[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]|[Aa]ny`.
    pub internal_port: Option<String>,
    /// New protocol to forward.
    pub ip_protocol: Option<ForwardEntryProtocol>,
}

pub(crate) static MODIFY_FORWARD_ENTRY_REQUEST: Schema = Schema {
    name: "ModifyForwardEntryRequest",
    fields: &[
        Field::new("ForwardEntryId", ValueType::String).required(),
        Field::new("ForwardTableId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ExternalIp", ValueType::String),
        Field::new("ExternalPort", ValueType::String),
        Field::new("InternalIp", ValueType::String),
        Field::new("InternalPort", ValueType::String),
        Field::new(
            "IpProtocol",
            ValueType::Enum(<ForwardEntryProtocol as OpenEnum>::VALUES),
        ),
    ],
};

aliyun_api_core::record!(
    ModifyForwardEntryRequest, MODIFY_FORWARD_ENTRY_REQUEST, 0 => forward_entry_id, 1 =>
    forward_table_id, 2 => region_id, 3 => external_ip, 4 => external_port, 5 =>
    internal_ip, 6 => internal_port, 7 => ip_protocol
);

/// The response of `ModifyForwardEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyForwardEntryResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_FORWARD_ENTRY_RESPONSE: Schema = Schema {
    name: "ModifyForwardEntryResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyForwardEntryResponse, MODIFY_FORWARD_ENTRY_RESPONSE, 0 => request_id
);

static MODIFY_FORWARD_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyForwardEntry",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_FORWARD_ENTRY_REQUEST,
    response: &MODIFY_FORWARD_ENTRY_RESPONSE,
    classes: &[
        ("Forbidden.DestnationIpOutOfVpcCIDR", ErrorClass::Invalid),
        ("IncorretForwardEntryStatus", ErrorClass::NotReady),
        ("Forbidden.ExternalIp.UsedInSnatTable", ErrorClass::Conflict),
        ("Forbidden.Already.Bounded", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyForwardEntryRequest {
    type Response = ModifyForwardEntryResponse;
    const ACTION: &'static ActionInfo = &MODIFY_FORWARD_ENTRY;
}

/// The required parameters of `ModifyForwardEntry`.
#[derive(Clone, PartialEq)]
pub struct ModifyForwardEntryRequired {
    /// Entry to change.
    pub forward_entry_id: String,
    /// DNAT table of the entry.
    pub forward_table_id: String,
    /// Region of the NAT gateway.
    pub region_id: String,
}

impl std::fmt::Debug for ModifyForwardEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyForwardEntryRequired",
            &MODIFY_FORWARD_ENTRY_REQUEST,
            &[
                (0, &self.forward_entry_id),
                (1, &self.forward_table_id),
                (2, &self.region_id),
            ],
            f,
        )
    }
}

impl ModifyForwardEntryRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: ModifyForwardEntryRequired) -> Self {
        Self {
            forward_entry_id: required.forward_entry_id,
            forward_table_id: required.forward_table_id,
            region_id: required.region_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the addresses, ports and protocol of a DNAT entry.
    ///
    /// The DNAT entry to change must be neither `Pending` nor `Modifying`.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidExternalIp.Malformed`, `InvalidInternalIp.Malformed`, `InvalidExternalPort.Malformed`, `InvalidInternalPort.Malformed`, `Forbidden.DestnationIpOutOfVpcCIDR`, `InvalidProtocal.ValueNotSupported`, `IncorretForwardEntryStatus`, `QuotaExceeded`, `InvalidForwardEntryId.NotFound`, `InvalidExternalIp.NotFound`, `InvalidForwardTableId.NotFound`, `Forbidden.ExternalIp.UsedInSnatTable`, `Forbidden.Already.Bounded`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.15; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn modify_forward_entry(
        &self,
        required: ModifyForwardEntryRequired,
    ) -> Call<ModifyForwardEntryRequest> {
        Call::new(&self.inner, ModifyForwardEntryRequest::new(required))
    }
}

impl Call<ModifyForwardEntryRequest> {
    /// New public address.
    #[inline]
    pub fn external_ip(mut self, value: impl Into<String>) -> Self {
        self.request.external_ip = Some(value.into());
        self
    }
    /// New public port: 1 to 65535. The page of DescribeForwardTableEntries also has any.
    #[inline]
    pub fn external_port(mut self, value: impl Into<String>) -> Self {
        self.request.external_port = Some(value.into());
        self
    }
    /// New private address to forward to.
    #[inline]
    pub fn internal_ip(mut self, value: impl Into<String>) -> Self {
        self.request.internal_ip = Some(value.into());
        self
    }
    /// New private port to forward to: 1 to 65535. The page of DescribeForwardTableEntries also has any.
    #[inline]
    pub fn internal_port(mut self, value: impl Into<String>) -> Self {
        self.request.internal_port = Some(value.into());
        self
    }
    /// New protocol to forward.
    #[inline]
    pub fn ip_protocol(mut self, value: impl Into<ForwardEntryProtocol>) -> Self {
        self.request.ip_protocol = Some(value.into());
        self
    }
}
