// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateForwardEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateForwardEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateForwardEntryRequest {
    /// Public address that packets arrive at.
    ///
    /// An IPv4 address.
    pub external_ip: String,
    /// Port that packets arrive at: 1 to 65535. The page of DescribeForwardTableEntries also has any.
    ///
    /// Matches `[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]|[Aa]ny`.
    pub external_port: String,
    /// DNAT table to add the entry to.
    pub forward_table_id: String,
    /// Private address that packets are forwarded to.
    ///
    /// An IPv4 address.
    pub internal_ip: String,
    /// Port that packets are forwarded to: 1 to 65535. The page of DescribeForwardTableEntries also has any.
    ///
    /// Matches `[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]|[Aa]ny`.
    pub internal_port: String,
    /// Protocol to forward.
    pub ip_protocol: ForwardEntryProtocol,
    /// Region of the NAT gateway.
    pub region_id: String,
    /// Name of the entry. It starts with a letter or a Chinese character.
    ///
    /// 2 to 128 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub forward_entry_name: Option<String>,
}

pub(crate) static CREATE_FORWARD_ENTRY_REQUEST: Schema = Schema {
    name: "CreateForwardEntryRequest",
    fields: &[
        Field::new("ExternalIp", ValueType::String).required(),
        Field::new("ExternalPort", ValueType::String).required(),
        Field::new("ForwardTableId", ValueType::String).required(),
        Field::new("InternalIp", ValueType::String).required(),
        Field::new("InternalPort", ValueType::String).required(),
        Field::new(
                "IpProtocol",
                ValueType::Enum(<ForwardEntryProtocol as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ForwardEntryName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateForwardEntryRequest, CREATE_FORWARD_ENTRY_REQUEST, 0 => external_ip, 1 =>
    external_port, 2 => forward_table_id, 3 => internal_ip, 4 => internal_port, 5 =>
    ip_protocol, 6 => region_id, 7 => forward_entry_name
);

/// The response of `CreateForwardEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateForwardEntryResponse {
    /// Id of the new entry.
    pub forward_entry_id: String,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static CREATE_FORWARD_ENTRY_RESPONSE: Schema = Schema {
    name: "CreateForwardEntryResponse",
    fields: &[
        Field::new("ForwardEntryId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateForwardEntryResponse, CREATE_FORWARD_ENTRY_RESPONSE, 0 => forward_entry_id, 1
    => request_id
);

static CREATE_FORWARD_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateForwardEntry",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_FORWARD_ENTRY_REQUEST,
    response: &CREATE_FORWARD_ENTRY_RESPONSE,
    classes: &[
        ("Forbidden.DestnationIpOutOfVpcCIDR", ErrorClass::Invalid),
        ("IncorretForwardEntryStatus", ErrorClass::NotReady),
        ("Forbidden.ExternalIp.UsedInSnatTable", ErrorClass::Conflict),
        ("Forbindden", ErrorClass::Conflict),
        ("Forbidden.InternalIpOutOfVpcCIDR", ErrorClass::Invalid),
        ("InvalidIp.NotInNatgw", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateForwardEntryRequest {
    type Response = CreateForwardEntryResponse;
    const ACTION: &'static ActionInfo = &CREATE_FORWARD_ENTRY;
}

/// The required parameters of `CreateForwardEntry`.
#[derive(Clone, PartialEq)]
pub struct CreateForwardEntryRequired {
    /// Public address that packets arrive at.
    ///
    /// An IPv4 address.
    pub external_ip: String,
    /// Port that packets arrive at: 1 to 65535. The page of DescribeForwardTableEntries also has any.
    ///
    /// Matches `[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]|[Aa]ny`.
    pub external_port: String,
    /// DNAT table to add the entry to.
    pub forward_table_id: String,
    /// Private address that packets are forwarded to.
    ///
    /// An IPv4 address.
    pub internal_ip: String,
    /// Port that packets are forwarded to: 1 to 65535. The page of DescribeForwardTableEntries also has any.
    ///
    /// Matches `[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]|[Aa]ny`.
    pub internal_port: String,
    /// Protocol to forward.
    pub ip_protocol: ForwardEntryProtocol,
    /// Region of the NAT gateway.
    pub region_id: String,
}

impl std::fmt::Debug for CreateForwardEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateForwardEntryRequired",
            &CREATE_FORWARD_ENTRY_REQUEST,
            &[
                (0, &self.external_ip),
                (1, &self.external_port),
                (2, &self.forward_table_id),
                (3, &self.internal_ip),
                (4, &self.internal_port),
                (5, &self.ip_protocol),
                (6, &self.region_id),
            ],
            f,
        )
    }
}

impl CreateForwardEntryRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: CreateForwardEntryRequired) -> Self {
        Self {
            external_ip: required.external_ip,
            external_port: required.external_port,
            forward_table_id: required.forward_table_id,
            internal_ip: required.internal_ip,
            internal_port: required.internal_port,
            ip_protocol: required.ip_protocol,
            region_id: required.region_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Adds a DNAT entry to the DNAT table of a NAT gateway.
    ///
    /// The gateway forwards packets that arrive at `ExternalIp` and `ExternalPort` with the protocol of the entry to `InternalIp` and `InternalPort`, and returns the response. A DNAT table has up to 100 entries.
    /// No entry of the table may be `Pending` or `Modifying`.
    ///
    /// - `ExternalIp` is an EIP of the NAT gateway, or, for accounts that bought a NAT bandwidth package before 26 January 2018, a public address of the gateway's package. An address that SNAT entries use is not available for DNAT.
    /// - `InternalIp` is in the CIDR block of the VPC. The entry has an effect only if it is the address of an ECS instance without an EIP, not that of a HaVip, SLB, RDS or another resource.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidExternalIp.Malformed`, `InvalidInternalIp.Malformed`, `InvalidExternalPort.Malformed`, `InvalidInternalPort.Malformed`, `Forbidden.DestnationIpOutOfVpcCIDR`, `InvalidProtocal.ValueNotSupported`, `IncorretForwardEntryStatus`, `InvalidForwardTableId.NotFound`, `InvalidExternalIp.NotFound`, `Forbidden.ExternalIp.UsedInSnatTable`, `Forbindden`, `Forbidden.InternalIpOutOfVpcCIDR`, `Invalid.natgwNotExist`, `InvalidIp.NotInNatgw`, `MissingParameter`, `InternalError`, `InvalidParameter.Name.Malformed`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.13; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn create_forward_entry(
        &self,
        required: CreateForwardEntryRequired,
    ) -> Call<CreateForwardEntryRequest> {
        Call::new(&self.inner, CreateForwardEntryRequest::new(required))
    }
}

impl Call<CreateForwardEntryRequest> {
    /// Name of the entry. It starts with a letter or a Chinese character.
    #[inline]
    pub fn forward_entry_name(mut self, value: impl Into<String>) -> Self {
        self.request.forward_entry_name = Some(value.into());
        self
    }
}
