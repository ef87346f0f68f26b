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

/// Changes the addresses, ports, protocol and name of a DNAT entry.
///
/// The DNAT entry to change must be neither `Pending` nor `Modifying`.
///
/// The entry is changed in the background; its `Status` in DescribeForwardTableEntries changes from Pending to Available.
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
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidExternalIp.Malformed`](super::super::ErrorCode::InvalidExternalIpMalformed), [`InvalidInternalIp.Malformed`](super::super::ErrorCode::InvalidInternalIpMalformed), [`InvalidExternalPort.Malformed`](super::super::ErrorCode::InvalidExternalPortMalformed), [`InvalidInternalPort.Malformed`](super::super::ErrorCode::InvalidInternalPortMalformed), [`Forbidden.DestnationIpOutOfVpcCIDR`](super::super::ErrorCode::ForbiddenDestnationIpOutOfVpcCIDR), [`InvalidProtocal.ValueNotSupported`](super::super::ErrorCode::InvalidProtocalValueNotSupported), [`IncorretForwardEntryStatus`](super::super::ErrorCode::IncorretForwardEntryStatus), [`QuotaExceeded`](super::super::ErrorCode::QuotaExceeded), [`InvalidForwardEntryId.NotFound`](super::super::ErrorCode::InvalidForwardEntryIdNotFound), [`InvalidExternalIp.NotFound`](super::super::ErrorCode::InvalidExternalIpNotFound), [`InvalidForwardTableId.NotFound`](super::super::ErrorCode::InvalidForwardTableIdNotFound), [`Forbidden.ExternalIp.UsedInSnatTable`](super::super::ErrorCode::ForbiddenExternalIpUsedInSnatTable), [`Forbidden.Already.Bounded`](super::super::ErrorCode::ForbiddenAlreadyBounded), [`UnsupportedFeature.PortSegment`](super::super::ErrorCode::UnsupportedFeaturePortSegment), [`ExclusiveParam.%sAnd%s`](super::super::ErrorCode::ExclusiveParamAnyAndAny), [`InvalidIp.NotInNatgw`](super::super::ErrorCode::InvalidIpNotInNatgw), [`DuplicatedParam.InternalPort`](super::super::ErrorCode::DuplicatedParamInternalPort), [`DuplicatedParam.ExternalPort`](super::super::ErrorCode::DuplicatedParamExternalPort), [`OperationFailed.AnyPortConfig`](super::super::ErrorCode::OperationFailedAnyPortConfig), [`OperationUnsupported.ForwardEntry`](super::super::ErrorCode::OperationUnsupportedForwardEntry), [`IncorrectStatus.NatIp`](super::super::ErrorCode::IncorrectStatusNatIp), [`Forbidden.IpHasBeenUsedInSnat`](super::super::ErrorCode::ForbiddenIpHasBeenUsedInSnat), [`IncorrectStatus.ForwardEntry`](super::super::ErrorCode::IncorrectStatusForwardEntry), [`Forbidden.DestinationIpOutOfVswitchCIDR`](super::super::ErrorCode::ForbiddenDestinationIpOutOfVswitchCIDR), [`ForwardEntry.Duplicated`](super::super::ErrorCode::ForwardEntryDuplicated), [`InvalidIp.NotFound`](super::super::ErrorCode::InvalidIpNotFound), [`InvalidParameter.Name.Malformed`](super::super::ErrorCode::InvalidParameterNameMalformed), [`IncorretStatus.ForwardEntry`](super::super::ErrorCode::IncorretStatusForwardEntry), [`IllegalParam.AnyPortNotZero`](super::super::ErrorCode::IllegalParamAnyPortNotZero), [`Duplicated.DestinationPort`](super::super::ErrorCode::DuplicatedDestinationPort), [`OperationUnsupported.EipInBinding`](super::super::ErrorCode::OperationUnsupportedEipInBinding), [`QuotaExceeded.ForwardEntrySessionManytoOne`](super::super::ErrorCode::QuotaExceededForwardEntrySessionManytoOne), [`ResourceNotFound.NatIp`](super::super::ErrorCode::ResourceNotFoundNatIp), [`ResourceNotFound.ForwardEntry`](super::super::ErrorCode::ResourceNotFoundForwardEntry).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.15; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
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
    /// New public port: 1 to 65535, a range such as 10/20, or any.
    ///
    /// Matches `([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?|[Aa]ny`.
    pub external_port: Option<String>,
    /// New private address to forward to.
    ///
    /// An IPv4 address.
    pub internal_ip: Option<String>,
    /// New private port to forward to: 1 to 65535, a range as long as that of ExternalPort, or any.
    ///
    /// Matches `([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?|[Aa]ny`.
    pub internal_port: Option<String>,
    /// New protocol to forward.
    pub ip_protocol: Option<ForwardEntryProtocol>,
    /// New name of the entry. It starts with a letter or a Chinese character.
    ///
    /// 2 to 128 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub forward_entry_name: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether ports above 1024 may be used where an SNAT entry has the same public address.
    pub port_break: Option<bool>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static MODIFY_FORWARD_ENTRY_REQUEST: Schema = Schema::new(
    "ModifyForwardEntryRequest",
    &[
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
        Field::new("ForwardEntryName", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("PortBreak", ValueType::Boolean),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ModifyForwardEntryRequest, MODIFY_FORWARD_ENTRY_REQUEST, 0 => forward_entry_id, 1 =>
    forward_table_id, 2 => region_id, 3 => external_ip, 4 => external_port, 5 =>
    internal_ip, 6 => internal_port, 7 => ip_protocol, 8 => forward_entry_name, 9 =>
    client_token, 10 => port_break, 11 => dry_run
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
    /// Sets [`forward_entry_name`](Self#structfield.forward_entry_name).
    #[inline]
    pub fn forward_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.forward_entry_name = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`port_break`](Self#structfield.port_break).
    #[inline]
    pub fn port_break(mut self, value: impl IntoOption<bool>) -> Self {
        self.port_break = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
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

pub(crate) static MODIFY_FORWARD_ENTRY_RESPONSE: Schema = Schema::new(
    "ModifyForwardEntryResponse",
    &[Field::new("RequestId", ValueType::String)],
);

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
    idempotency: Some("ClientToken"),
    request: &MODIFY_FORWARD_ENTRY_REQUEST,
    response: &MODIFY_FORWARD_ENTRY_RESPONSE,
    classes: &[
        ("Forbidden.DestnationIpOutOfVpcCIDR", ErrorClass::Invalid),
        ("IncorretForwardEntryStatus", ErrorClass::NotReady),
        ("Forbidden.ExternalIp.UsedInSnatTable", ErrorClass::Conflict),
        ("Forbidden.Already.Bounded", ErrorClass::Conflict),
        ("UnsupportedFeature.PortSegment", ErrorClass::Invalid),
        ("ExclusiveParam.%sAnd%s", ErrorClass::Invalid),
        ("InvalidIp.NotInNatgw", ErrorClass::Invalid),
        ("DuplicatedParam.InternalPort", ErrorClass::Conflict),
        ("DuplicatedParam.ExternalPort", ErrorClass::Conflict),
        ("OperationFailed.AnyPortConfig", ErrorClass::Invalid),
        ("OperationUnsupported.ForwardEntry", ErrorClass::Conflict),
        ("Forbidden.IpHasBeenUsedInSnat", ErrorClass::Conflict),
        ("Forbidden.DestinationIpOutOfVswitchCIDR", ErrorClass::Invalid),
        ("IncorretStatus.ForwardEntry", ErrorClass::NotReady),
        ("IllegalParam.AnyPortNotZero", ErrorClass::Invalid),
        ("Duplicated.DestinationPort", ErrorClass::Conflict),
        ("OperationUnsupported.EipInBinding", ErrorClass::NotReady),
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
    /// Changes the addresses, ports, protocol and name of a DNAT entry.
    ///
    /// The DNAT entry to change must be neither `Pending` nor `Modifying`.
    ///
    /// The entry is changed in the background; its `Status` in DescribeForwardTableEntries changes from Pending to Available.
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
    /// New public port: 1 to 65535, a range such as 10/20, or any.
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
    /// New private port to forward to: 1 to 65535, a range as long as that of ExternalPort, or any.
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
    /// New name of the entry. It starts with a letter or a Chinese character.
    #[inline]
    pub fn forward_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.forward_entry_name = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether ports above 1024 may be used where an SNAT entry has the same public address.
    #[inline]
    pub fn port_break(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.port_break = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
