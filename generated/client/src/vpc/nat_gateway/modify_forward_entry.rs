// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyForwardEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the addresses, ports and protocol of a DNAT entry.
///
/// The DNAT entry to change must be neither `Pending` nor `Modifying`.
///
/// The parameters of `ModifyForwardEntry`. Sent with [`Client::modify_forward_entry`](super::super::Client::modify_forward_entry); the response is a [`ModifyForwardEntryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_forward_entry(vpc::ModifyForwardEntryRequired {
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
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidExternalIp.Malformed`](super::super::ErrorCode::InvalidExternalIpMalformed), [`InvalidInternalIp.Malformed`](super::super::ErrorCode::InvalidInternalIpMalformed), [`InvalidExternalPort.Malformed`](super::super::ErrorCode::InvalidExternalPortMalformed), [`InvalidInternalPort.Malformed`](super::super::ErrorCode::InvalidInternalPortMalformed), [`Forbidden.DestnationIpOutOfVpcCIDR`](super::super::ErrorCode::ForbiddenDestnationIpOutOfVpcCIDR), [`InvalidProtocal.ValueNotSupported`](super::super::ErrorCode::InvalidProtocalValueNotSupported), [`IncorretForwardEntryStatus`](super::super::ErrorCode::IncorretForwardEntryStatus), [`QuotaExceeded`](super::super::ErrorCode::QuotaExceeded), [`InvalidForwardEntryId.NotFound`](super::super::ErrorCode::InvalidForwardEntryIdNotFound), [`InvalidExternalIp.NotFound`](super::super::ErrorCode::InvalidExternalIpNotFound), [`InvalidForwardTableId.NotFound`](super::super::ErrorCode::InvalidForwardTableIdNotFound), [`Forbidden.ExternalIp.UsedInSnatTable`](super::super::ErrorCode::ForbiddenExternalIpUsedInSnatTable), [`Forbidden.Already.Bounded`](super::super::ErrorCode::ForbiddenAlreadyBounded).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.15; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyForwardEntryRequest {
    /// Entry to change.
    ///
    /// Required.
    pub forward_entry_id: String,
    /// DNAT table of the entry.
    ///
    /// Required.
    pub forward_table_id: String,
    /// Region of the NAT gateway.
    pub region_id: Option<String>,
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

impl ModifyForwardEntryRequest {
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
    /// Sets [`external_ip`](Self#structfield.external_ip).
    #[inline]
    pub fn external_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.external_ip = value.into_option();
        self
    }
    /// Sets [`external_port`](Self#structfield.external_port).
    #[inline]
    pub fn external_port(mut self, value: impl IntoOption<String>) -> Self {
        self.external_port = value.into_option();
        self
    }
    /// Sets [`internal_ip`](Self#structfield.internal_ip).
    #[inline]
    pub fn internal_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.internal_ip = value.into_option();
        self
    }
    /// Sets [`internal_port`](Self#structfield.internal_port).
    #[inline]
    pub fn internal_port(mut self, value: impl IntoOption<String>) -> Self {
        self.internal_port = value.into_option();
        self
    }
    /// Sets [`ip_protocol`](Self#structfield.ip_protocol).
    #[inline]
    pub fn ip_protocol(mut self, value: impl IntoOption<ForwardEntryProtocol>) -> Self {
        self.ip_protocol = value.into_option();
        self
    }
}

/// The response of `ModifyForwardEntry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyForwardEntryResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_FORWARD_ENTRY_RESPONSE: Schema = Schema {
    name: "ModifyForwardEntryResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    ModifyForwardEntryResponse, MODIFY_FORWARD_ENTRY_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ModifyForwardEntryResponse);

impl ModifyForwardEntryResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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

/// What `ModifyForwardEntry` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ModifyForwardEntryRequired {
    /// Entry to change.
    ///
    /// Required.
    pub forward_entry_id: String,
    /// DNAT table of the entry.
    ///
    /// Required.
    pub forward_table_id: String,
}

impl std::fmt::Debug for ModifyForwardEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyForwardEntryRequired",
            &MODIFY_FORWARD_ENTRY_REQUEST,
            &[(0, &self.forward_entry_id), (1, &self.forward_table_id)],
            f,
        )
    }
}

impl ModifyForwardEntryRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ModifyForwardEntryRequired) -> Self {
        Self {
            forward_entry_id: required.forward_entry_id,
            forward_table_id: required.forward_table_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the addresses, ports and protocol of a DNAT entry.
    ///
    /// The DNAT entry to change must be neither `Pending` nor `Modifying`.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyForwardEntryRequest`].
    #[inline]
    pub fn modify_forward_entry(
        &self,
        required: ModifyForwardEntryRequired,
    ) -> Call<ModifyForwardEntryRequest> {
        Call::new(&self.inner, ModifyForwardEntryRequest::new(required))
    }
}

impl Call<ModifyForwardEntryRequest> {
    /// Region of the NAT gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New public address.
    #[inline]
    pub fn external_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.external_ip = value.into_option();
        self
    }
    /// New public port: 1 to 65535. The page of DescribeForwardTableEntries also has any.
    #[inline]
    pub fn external_port(mut self, value: impl IntoOption<String>) -> Self {
        self.request.external_port = value.into_option();
        self
    }
    /// New private address to forward to.
    #[inline]
    pub fn internal_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.internal_ip = value.into_option();
        self
    }
    /// New private port to forward to: 1 to 65535. The page of DescribeForwardTableEntries also has any.
    #[inline]
    pub fn internal_port(mut self, value: impl IntoOption<String>) -> Self {
        self.request.internal_port = value.into_option();
        self
    }
    /// New protocol to forward.
    #[inline]
    pub fn ip_protocol(mut self, value: impl IntoOption<ForwardEntryProtocol>) -> Self {
        self.request.ip_protocol = value.into_option();
        self
    }
}
