// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateForwardEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds a DNAT entry to the DNAT table of a NAT gateway.
///
/// The gateway forwards packets that arrive at `ExternalIp` and `ExternalPort` with the protocol of the entry to `InternalIp` and `InternalPort`, and returns the response. A DNAT table has up to 100 entries.
/// No entry of the table may be `Pending` or `Modifying`.
///
/// - `ExternalIp` is an EIP of the NAT gateway, a NAT IP address of a VPC NAT gateway, or, for accounts that bought a NAT bandwidth package before 26 January 2018, a public address of the gateway's package. An address that SNAT entries use is not available for DNAT, and one that an entry forwards with all ports is available for no other entry.
/// - `InternalIp` is in the CIDR block of the VPC. The entry has an effect only if it is the address of an ECS instance without an EIP, not that of a HaVip, SLB, RDS or another resource.
///
/// The entry is added in the background; its `Status` in DescribeForwardTableEntries changes from Pending to Available.
///
/// The parameters of `CreateForwardEntry`. Sent with [`Client::create_forward_entry`](super::super::Client::create_forward_entry); the response is a [`CreateForwardEntryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_forward_entry(vpc::CreateForwardEntryRequired {
///         external_ip: "116.62.222.28".into(),
///         external_port: "8080".into(),
///         forward_table_id: "ftb-bp1mbjubq34hlxxxxxxxx".into(),
///         internal_ip: "192.168.1.1".into(),
///         internal_port: "80".into(),
///         ip_protocol: "TCP".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidExternalIp.Malformed`](super::super::ErrorCode::InvalidExternalIpMalformed), [`InvalidInternalIp.Malformed`](super::super::ErrorCode::InvalidInternalIpMalformed), [`InvalidExternalPort.Malformed`](super::super::ErrorCode::InvalidExternalPortMalformed), [`InvalidInternalPort.Malformed`](super::super::ErrorCode::InvalidInternalPortMalformed), [`Forbidden.DestnationIpOutOfVpcCIDR`](super::super::ErrorCode::ForbiddenDestnationIpOutOfVpcCIDR), [`InvalidProtocal.ValueNotSupported`](super::super::ErrorCode::InvalidProtocalValueNotSupported), [`IncorretForwardEntryStatus`](super::super::ErrorCode::IncorretForwardEntryStatus), [`InvalidForwardTableId.NotFound`](super::super::ErrorCode::InvalidForwardTableIdNotFound), [`InvalidExternalIp.NotFound`](super::super::ErrorCode::InvalidExternalIpNotFound), [`Forbidden.ExternalIp.UsedInSnatTable`](super::super::ErrorCode::ForbiddenExternalIpUsedInSnatTable), [`Forbindden`](super::super::ErrorCode::Forbindden), [`Forbidden.InternalIpOutOfVpcCIDR`](super::super::ErrorCode::ForbiddenInternalIpOutOfVpcCIDR), [`Invalid.natgwNotExist`](super::super::ErrorCode::InvalidNatgwNotExist), [`InvalidIp.NotInNatgw`](super::super::ErrorCode::InvalidIpNotInNatgw), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InternalError`](super::super::ErrorCode::InternalError), [`InvalidParameter.Name.Malformed`](super::super::ErrorCode::InvalidParameterNameMalformed), [`UnsupportedFeature.PrivateLinkEnabled`](super::super::ErrorCode::UnsupportedFeaturePrivateLinkEnabled), [`UnsupportedFeature.PortSegment`](super::super::ErrorCode::UnsupportedFeaturePortSegment), [`ExclusiveParam.%sAnd%s`](super::super::ErrorCode::ExclusiveParamAnyAndAny), [`DuplicatedParam.InternalPort`](super::super::ErrorCode::DuplicatedParamInternalPort), [`DuplicatedParam.ExternalPort`](super::super::ErrorCode::DuplicatedParamExternalPort), [`OperationFailed.AnyPortConfig`](super::super::ErrorCode::OperationFailedAnyPortConfig), [`OperationUnsupported.ForwardEntry`](super::super::ErrorCode::OperationUnsupportedForwardEntry), [`QuotaExceeded.ForwardEntry`](super::super::ErrorCode::QuotaExceededForwardEntry), [`IncorrectStatus.NatIp`](super::super::ErrorCode::IncorrectStatusNatIp), [`Forbidden.IpHasBeenUsedInSnat`](super::super::ErrorCode::ForbiddenIpHasBeenUsedInSnat), [`Forbidden.DestinationIpOutOfVswitchCIDR`](super::super::ErrorCode::ForbiddenDestinationIpOutOfVswitchCIDR), [`ForwardEntry.Duplicated`](super::super::ErrorCode::ForwardEntryDuplicated), [`AnyPort.PortMustBeZero`](super::super::ErrorCode::AnyPortPortMustBeZero), [`IncorrectStatus.ForwardEntry`](super::super::ErrorCode::IncorrectStatusForwardEntry), [`Duplicated.DestinationPort`](super::super::ErrorCode::DuplicatedDestinationPort), [`OperationUnsupported.EipInBinding`](super::super::ErrorCode::OperationUnsupportedEipInBinding), [`QuotaExceeded.ForwardEntrySessionManytoOne`](super::super::ErrorCode::QuotaExceededForwardEntrySessionManytoOne), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`OperationFailed.DnatPortRangeLimit`](super::super::ErrorCode::OperationFailedDnatPortRangeLimit), [`IncorrectStatus.NATGW`](super::super::ErrorCode::IncorrectStatusNatgw), [`ResourceNotFound.NatIp`](super::super::ErrorCode::ResourceNotFoundNatIp), [`System.Error`](super::super::ErrorCode::SystemError).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.13; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateForwardEntryRequest {
    /// Public address that packets arrive at.
    ///
    /// Required. An IPv4 address.
    pub external_ip: String,
    /// Port that packets arrive at: 1 to 65535, or a range such as 10/20; Any where IpProtocol is Any. Only an Internet gateway takes a range.
    ///
    /// Required. Matches `([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?|[Aa]ny`.
    pub external_port: String,
    /// DNAT table to add the entry to.
    ///
    /// Required.
    pub forward_table_id: String,
    /// Private address that packets are forwarded to.
    ///
    /// Required. An IPv4 address.
    pub internal_ip: String,
    /// Port that packets are forwarded to: 1 to 65535, or a range as long as that of ExternalPort; Any where IpProtocol is Any.
    ///
    /// Required. Matches `([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?|[Aa]ny`.
    pub internal_port: String,
    /// Protocol to forward.
    ///
    /// Required.
    pub ip_protocol: ForwardEntryProtocol,
    /// Region of the NAT gateway.
    pub region_id: Option<String>,
    /// Name of the entry. It starts with a letter or a Chinese character.
    ///
    /// 2 to 128 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub forward_entry_name: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether ports above 1024 may be used where an SNAT entry has the same public address.
    ///
    /// Default: `false`.
    pub port_break: Option<bool>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static CREATE_FORWARD_ENTRY_REQUEST: Schema = Schema::new(
    "CreateForwardEntryRequest",
    &[
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
        Field::new("ClientToken", ValueType::String),
        Field::new("PortBreak", ValueType::Boolean),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    CreateForwardEntryRequest, CREATE_FORWARD_ENTRY_REQUEST, 0 => external_ip, 1 =>
    external_port, 2 => forward_table_id, 3 => internal_ip, 4 => internal_port, 5 =>
    ip_protocol, 6 => region_id, 7 => forward_entry_name, 8 => client_token, 9 =>
    port_break, 10 => dry_run
);

impl CreateForwardEntryRequest {
    /// Sets [`external_ip`](Self#structfield.external_ip).
    #[inline]
    pub fn external_ip(mut self, value: impl Into<String>) -> Self {
        self.external_ip = value.into();
        self
    }
    /// Sets [`external_port`](Self#structfield.external_port).
    #[inline]
    pub fn external_port(mut self, value: impl Into<String>) -> Self {
        self.external_port = value.into();
        self
    }
    /// Sets [`forward_table_id`](Self#structfield.forward_table_id).
    #[inline]
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = value.into();
        self
    }
    /// Sets [`internal_ip`](Self#structfield.internal_ip).
    #[inline]
    pub fn internal_ip(mut self, value: impl Into<String>) -> Self {
        self.internal_ip = value.into();
        self
    }
    /// Sets [`internal_port`](Self#structfield.internal_port).
    #[inline]
    pub fn internal_port(mut self, value: impl Into<String>) -> Self {
        self.internal_port = value.into();
        self
    }
    /// Sets [`ip_protocol`](Self#structfield.ip_protocol).
    #[inline]
    pub fn ip_protocol(mut self, value: impl Into<ForwardEntryProtocol>) -> Self {
        self.ip_protocol = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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

/// The response of `CreateForwardEntry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateForwardEntryResponse {
    /// Id of the new entry.
    pub forward_entry_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_FORWARD_ENTRY_RESPONSE: Schema = Schema::new(
    "CreateForwardEntryResponse",
    &[
        Field::new("ForwardEntryId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateForwardEntryResponse, CREATE_FORWARD_ENTRY_RESPONSE, 0 => forward_entry_id, 1
    => request_id
);

aliyun_api_core::response!(CreateForwardEntryResponse);

impl CreateForwardEntryResponse {
    /// Sets [`forward_entry_id`](Self#structfield.forward_entry_id).
    #[inline]
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CREATE_FORWARD_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateForwardEntry",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_FORWARD_ENTRY_REQUEST,
    response: &CREATE_FORWARD_ENTRY_RESPONSE,
    classes: &[
        ("Forbidden.DestnationIpOutOfVpcCIDR", ErrorClass::Invalid),
        ("IncorretForwardEntryStatus", ErrorClass::NotReady),
        ("Forbidden.ExternalIp.UsedInSnatTable", ErrorClass::Conflict),
        ("Forbindden", ErrorClass::Conflict),
        ("Forbidden.InternalIpOutOfVpcCIDR", ErrorClass::Invalid),
        ("InvalidIp.NotInNatgw", ErrorClass::Invalid),
        ("UnsupportedFeature.PrivateLinkEnabled", ErrorClass::Invalid),
        ("UnsupportedFeature.PortSegment", ErrorClass::Invalid),
        ("ExclusiveParam.%sAnd%s", ErrorClass::Invalid),
        ("DuplicatedParam.InternalPort", ErrorClass::Conflict),
        ("DuplicatedParam.ExternalPort", ErrorClass::Conflict),
        ("OperationFailed.AnyPortConfig", ErrorClass::Invalid),
        ("OperationUnsupported.ForwardEntry", ErrorClass::Conflict),
        ("Forbidden.IpHasBeenUsedInSnat", ErrorClass::Conflict),
        ("Forbidden.DestinationIpOutOfVswitchCIDR", ErrorClass::Invalid),
        ("AnyPort.PortMustBeZero", ErrorClass::Invalid),
        ("Duplicated.DestinationPort", ErrorClass::Conflict),
        ("OperationUnsupported.EipInBinding", ErrorClass::NotReady),
        ("TaskConflict", ErrorClass::Throttling),
        ("OperationFailed.DnatPortRangeLimit", ErrorClass::Quota),
        ("System.Error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateForwardEntryRequest {
    type Response = CreateForwardEntryResponse;
    const ACTION: &'static ActionInfo = &CREATE_FORWARD_ENTRY;
}

/// What `CreateForwardEntry` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateForwardEntryRequired {
    /// Public address that packets arrive at.
    ///
    /// Required. An IPv4 address.
    pub external_ip: String,
    /// Port that packets arrive at: 1 to 65535, or a range such as 10/20; Any where IpProtocol is Any. Only an Internet gateway takes a range.
    ///
    /// Required. Matches `([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?|[Aa]ny`.
    pub external_port: String,
    /// DNAT table to add the entry to.
    ///
    /// Required.
    pub forward_table_id: String,
    /// Private address that packets are forwarded to.
    ///
    /// Required. An IPv4 address.
    pub internal_ip: String,
    /// Port that packets are forwarded to: 1 to 65535, or a range as long as that of ExternalPort; Any where IpProtocol is Any.
    ///
    /// Required. Matches `([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?|[Aa]ny`.
    pub internal_port: String,
    /// Protocol to forward.
    ///
    /// Required.
    pub ip_protocol: ForwardEntryProtocol,
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
            ],
            f,
        )
    }
}

impl CreateForwardEntryRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateForwardEntryRequired) -> Self {
        Self {
            external_ip: required.external_ip,
            external_port: required.external_port,
            forward_table_id: required.forward_table_id,
            internal_ip: required.internal_ip,
            internal_port: required.internal_port,
            ip_protocol: required.ip_protocol,
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
    /// - `ExternalIp` is an EIP of the NAT gateway, a NAT IP address of a VPC NAT gateway, or, for accounts that bought a NAT bandwidth package before 26 January 2018, a public address of the gateway's package. An address that SNAT entries use is not available for DNAT, and one that an entry forwards with all ports is available for no other entry.
    /// - `InternalIp` is in the CIDR block of the VPC. The entry has an effect only if it is the address of an ECS instance without an EIP, not that of a HaVip, SLB, RDS or another resource.
    ///
    /// The entry is added in the background; its `Status` in DescribeForwardTableEntries changes from Pending to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateForwardEntryRequest`].
    #[inline]
    pub fn create_forward_entry(
        &self,
        required: CreateForwardEntryRequired,
    ) -> Call<CreateForwardEntryRequest> {
        Call::new(&self.inner, CreateForwardEntryRequest::new(required))
    }
}

impl Call<CreateForwardEntryRequest> {
    /// Region of the NAT gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Name of the entry. It starts with a letter or a Chinese character.
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
