// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSnatEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateSnatEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateSnatEntryRequest {
    /// Region of the NAT gateway.
    pub region_id: String,
    /// Public addresses that the instances use.
    ///
    /// Each element: an IPv4 address.
    pub snat_ip: Vec<String>,
    /// SNAT table to add the entry to.
    pub snat_table_id: String,
    /// Name of the entry. It starts with a letter or a Chinese character.
    ///
    /// 2 to 128 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub snat_entry_name: Option<String>,
    /// CIDR block of a VSwitch, such as 192.168.1.0/24, or address of one ECS instance, such as 192.168.1.1/32. Mutually exclusive with SourceVSwitchId.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub source_cidr: Option<String>,
    /// VSwitch that is to reach the Internet. Mutually exclusive with SourceCIDR.
    pub source_vswitch_id: Option<String>,
}

pub(crate) static CREATE_SNAT_ENTRY_REQUEST: Schema = Schema {
    name: "CreateSnatEntryRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SnatIp", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Comma),
        Field::new("SnatTableId", ValueType::String).required(),
        Field::new("SnatEntryName", ValueType::String),
        Field::new("SourceCIDR", ValueType::String),
        Field::new("SourceVSwitchId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateSnatEntryRequest, CREATE_SNAT_ENTRY_REQUEST, 0 => region_id, 1 => snat_ip, 2 =>
    snat_table_id, 3 => snat_entry_name, 4 => source_cidr, 5 => source_vswitch_id
);

/// The response of `CreateSnatEntry`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateSnatEntryResponse {
    /// Id of the new entry.
    pub snat_entry_id: String,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static CREATE_SNAT_ENTRY_RESPONSE: Schema = Schema {
    name: "CreateSnatEntryResponse",
    fields: &[
        Field::new("SnatEntryId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateSnatEntryResponse, CREATE_SNAT_ENTRY_RESPONSE, 0 => snat_entry_id, 1 =>
    request_id
);

static CREATE_SNAT_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateSnatEntry",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_SNAT_ENTRY_REQUEST,
    response: &CREATE_SNAT_ENTRY_RESPONSE,
    classes: &[
        ("Forbidden.SourceVSwitchId.IncludeHaVip", ErrorClass::Conflict),
        ("SNAT_IP_POOL_COUNT_TOO_MANY", ErrorClass::Quota),
        ("Forbidden.SnatEntryCountLimited", ErrorClass::Quota),
        ("NOT_ALLOW_USE_SOURCECIDR", ErrorClass::Denied),
        ("INVALID_PARAMETER", ErrorClass::Invalid),
        ("Forbidden.IpUsedInForwardTable", ErrorClass::Conflict),
        ("Forbidden", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateSnatEntryRequest {
    type Response = CreateSnatEntryResponse;
    const ACTION: &'static ActionInfo = &CREATE_SNAT_ENTRY;
}

/// The required parameters of `CreateSnatEntry`.
#[derive(Clone, PartialEq)]
pub struct CreateSnatEntryRequired {
    /// Region of the NAT gateway.
    pub region_id: String,
    /// Public addresses that the instances use.
    ///
    /// Each element: an IPv4 address.
    pub snat_ip: Vec<String>,
    /// SNAT table to add the entry to.
    pub snat_table_id: String,
}

impl std::fmt::Debug for CreateSnatEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateSnatEntryRequired",
            &CREATE_SNAT_ENTRY_REQUEST,
            &[(0, &self.region_id), (1, &self.snat_ip), (2, &self.snat_table_id)],
            f,
        )
    }
}

impl CreateSnatEntryRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: CreateSnatEntryRequired) -> Self {
        Self {
            region_id: required.region_id,
            snat_ip: required.snat_ip,
            snat_table_id: required.snat_table_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Adds an SNAT entry to the SNAT table of a NAT gateway.
    ///
    /// The entry lets ECS instances reach the Internet with the public addresses in `SnatIp`. If there are several, an instance uses one of them at random.
    /// A VSwitch or an ECS instance belongs to one SNAT entry only.
    ///
    /// - The VSwitch is in the VPC of the NAT gateway and has no HaVip.
    /// - `SnatIp` holds EIPs of the NAT gateway, or, for accounts that bought a NAT bandwidth package before 26 January 2018, public addresses of the gateway's package. An address that DNAT entries use is not available for SNAT.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidSnatTableId.NotFound`, `Forbidden.SourceVSwitchId.IncludeHaVip`, `InvalidSnatIp.Malformed`, `SNAT_IP_POOL_COUNT_TOO_MANY`, `Forbidden.SnatEntryCountLimited`, `NOT_ALLOW_USE_SOURCECIDR`, `InvalidVSwitchId.NotFound`, `INVALID_PARAMETER`, `Forbidden.SourceVSwitchId.Duplicated`, `InvalidSnatIp.NotFound`, `Forbidden.IpUsedInForwardTable`, `Forbidden`, `InvalidParameter.Name.Malformed`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.17; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn create_snat_entry(
        &self,
        required: CreateSnatEntryRequired,
    ) -> Call<CreateSnatEntryRequest> {
        Call::new(&self.inner, CreateSnatEntryRequest::new(required))
    }
}

impl Call<CreateSnatEntryRequest> {
    /// Name of the entry. It starts with a letter or a Chinese character.
    #[inline]
    pub fn snat_entry_name(mut self, value: impl Into<String>) -> Self {
        self.request.snat_entry_name = Some(value.into());
        self
    }
    /// CIDR block of a VSwitch, such as 192.168.1.0/24, or address of one ECS instance, such as 192.168.1.1/32. Mutually exclusive with SourceVSwitchId.
    #[inline]
    pub fn source_cidr(mut self, value: impl Into<String>) -> Self {
        self.request.source_cidr = Some(value.into());
        self
    }
    /// VSwitch that is to reach the Internet. Mutually exclusive with SourceCIDR.
    #[inline]
    pub fn source_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.request.source_vswitch_id = Some(value.into());
        self
    }
}
