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

/// Changes the public addresses and the name of an SNAT entry.
///
/// The SNAT entry to change must be neither `Pending` nor `Modifying`. Today no entry of its table may be `Pending`.
///
/// The entry is changed in the background; its `Status` in DescribeSnatTableEntries changes from Pending to Available.
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
///     })
///     .snat_ip(["116.62.222.28"])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidSnatTableId.NotFound`](super::super::ErrorCode::InvalidSnatTableIdNotFound), [`InvalidSnatIp.Malformed`](super::super::ErrorCode::InvalidSnatIpMalformed), [`InvalidSnatEntryId.NotFound`](super::super::ErrorCode::InvalidSnatEntryIdNotFound), [`Forbidden.SourceVSwitchId.Duplicated`](super::super::ErrorCode::ForbiddenSourceVSwitchIdDuplicated), [`Forbidden.IpUsedInForwardTable`](super::super::ErrorCode::ForbiddenIpUsedInForwardTable), [`OperationUnsupported.EipForSnatPool`](super::super::ErrorCode::OperationUnsupportedEipForSnatPool), [`InvalidParameter.Name.Malformed`](super::super::ErrorCode::InvalidParameterNameMalformed), [`IncorretSnatEntryStatus`](super::super::ErrorCode::IncorretSnatEntryStatus), [`OperationFailed.SnatIpsCheck`](super::super::ErrorCode::OperationFailedSnatIpsCheck), [`OperationFailed.SnatIpPoolCbwpRules`](super::super::ErrorCode::OperationFailedSnatIpPoolCbwpRules), [`EIP_NOT_IN_GATEWAY`](super::super::ErrorCode::EipNotInGateway), [`InvalidParameter.SnatIp`](super::super::ErrorCode::InvalidParameterSnatIp), [`QuotaExceeded.SnatIp`](super::super::ErrorCode::QuotaExceededSnatIp), [`OperationFailed.SnatIpPoolBwpRules`](super::super::ErrorCode::OperationFailedSnatIpPoolBwpRules), [`IncorrectStatus.SnatEntry`](super::super::ErrorCode::IncorrectStatusSnatEntry), [`OperationFailed.SnatIpsTooMany`](super::super::ErrorCode::OperationFailedSnatIpsTooMany), [`OperationFailed.CanNotUseEipInDnat`](super::super::ErrorCode::OperationFailedCanNotUseEipInDnat), [`OperationUnsupported.EipNatGWCheck`](super::super::ErrorCode::OperationUnsupportedEipNatGWCheck), [`ResourceNotFound.SnatEntry`](super::super::ErrorCode::ResourceNotFoundSnatEntry), [`IncorrectStatus.NatIp`](super::super::ErrorCode::IncorrectStatusNatIp), [`OperationFailed.CanNotUseNatIpInDnat`](super::super::ErrorCode::OperationFailedCanNotUseNatIpInDnat), [`IncorrectStatus.NATGW`](super::super::ErrorCode::IncorrectStatusNatgw), [`OperationUnsupported.EipInBinding`](super::super::ErrorCode::OperationUnsupportedEipInBinding), [`OperationUnsupported.EipNatBWPCheck`](super::super::ErrorCode::OperationUnsupportedEipNatBWPCheck), [`InvalidSnatIp.NotFound`](super::super::ErrorCode::InvalidSnatIpNotFound), [`ResourceNotFound.NatIp`](super::super::ErrorCode::ResourceNotFoundNatIp).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.19; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySnatEntryRequest {
    /// Region of the NAT gateway.
    pub region_id: Option<String>,
    /// Entry to change.
    ///
    /// Required.
    pub snat_entry_id: String,
    /// New public addresses. Required in the manual.
    ///
    /// Each element: an IPv4 address.
    pub snat_ip: Vec<String>,
    /// SNAT table of the entry.
    ///
    /// Required.
    pub snat_table_id: String,
    /// New name of the entry. It starts with a letter or a Chinese character.
    ///
    /// 2 to 128 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub snat_entry_name: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether a client keeps one of several addresses: 1 if it does, 0 if each connection gets one at random.
    ///
    /// `0` or `1`.
    pub eip_affinity: Option<i64>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Network interface whose IPv4 addresses the instances use.
    pub network_interface_id: Option<String>,
}

pub(crate) static MODIFY_SNAT_ENTRY_REQUEST: Schema = Schema::new(
    "ModifySnatEntryRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SnatEntryId", ValueType::String).required(),
        Field::new("SnatIp", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("SnatTableId", ValueType::String).required(),
        Field::new("SnatEntryName", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("EipAffinity", ValueType::Integer),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("NetworkInterfaceId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifySnatEntryRequest, MODIFY_SNAT_ENTRY_REQUEST, 0 => region_id, 1 =>
    snat_entry_id, 2 => snat_ip, 3 => snat_table_id, 4 => snat_entry_name, 5 =>
    client_token, 6 => eip_affinity, 7 => dry_run, 8 => network_interface_id
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
    /// Sets [`snat_entry_name`](Self#structfield.snat_entry_name).
    #[inline]
    pub fn snat_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.snat_entry_name = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`eip_affinity`](Self#structfield.eip_affinity).
    #[inline]
    pub fn eip_affinity(mut self, value: impl IntoOption<i64>) -> Self {
        self.eip_affinity = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`network_interface_id`](Self#structfield.network_interface_id).
    #[inline]
    pub fn network_interface_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_interface_id = value.into_option();
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

pub(crate) static MODIFY_SNAT_ENTRY_RESPONSE: Schema = Schema::new(
    "ModifySnatEntryResponse",
    &[Field::new("RequestId", ValueType::String)],
);

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
    idempotency: Some("ClientToken"),
    request: &MODIFY_SNAT_ENTRY_REQUEST,
    response: &MODIFY_SNAT_ENTRY_RESPONSE,
    classes: &[
        ("Forbidden.IpUsedInForwardTable", ErrorClass::Conflict),
        ("OperationUnsupported.EipForSnatPool", ErrorClass::Invalid),
        ("IncorretSnatEntryStatus", ErrorClass::NotReady),
        ("OperationFailed.SnatIpsCheck", ErrorClass::Invalid),
        ("OperationFailed.SnatIpPoolCbwpRules", ErrorClass::Invalid),
        ("EIP_NOT_IN_GATEWAY", ErrorClass::Invalid),
        ("OperationFailed.SnatIpPoolBwpRules", ErrorClass::Invalid),
        ("OperationFailed.SnatIpsTooMany", ErrorClass::Quota),
        ("OperationFailed.CanNotUseEipInDnat", ErrorClass::Conflict),
        ("OperationUnsupported.EipNatGWCheck", ErrorClass::Invalid),
        ("IncorrectStatus.NatIp", ErrorClass::NotFound),
        ("OperationFailed.CanNotUseNatIpInDnat", ErrorClass::Conflict),
        ("OperationUnsupported.EipInBinding", ErrorClass::NotReady),
        ("OperationUnsupported.EipNatBWPCheck", ErrorClass::Invalid),
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
}

impl std::fmt::Debug for ModifySnatEntryRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifySnatEntryRequired",
            &MODIFY_SNAT_ENTRY_REQUEST,
            &[(1, &self.snat_entry_id), (3, &self.snat_table_id)],
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
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the public addresses and the name of an SNAT entry.
    ///
    /// The SNAT entry to change must be neither `Pending` nor `Modifying`. Today no entry of its table may be `Pending`.
    ///
    /// The entry is changed in the background; its `Status` in DescribeSnatTableEntries changes from Pending to Available.
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
    /// New public addresses. Required in the manual.
    #[inline]
    pub fn snat_ip(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.snat_ip = value.into_iter().map(Into::into).collect();
        self
    }
    /// New name of the entry. It starts with a letter or a Chinese character.
    #[inline]
    pub fn snat_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.snat_entry_name = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether a client keeps one of several addresses: 1 if it does, 0 if each connection gets one at random.
    #[inline]
    pub fn eip_affinity(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.eip_affinity = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Network interface whose IPv4 addresses the instances use.
    #[inline]
    pub fn network_interface_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.network_interface_id = value.into_option();
        self
    }
}
