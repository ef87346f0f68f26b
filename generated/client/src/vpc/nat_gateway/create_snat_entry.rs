// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateSnatEntry`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds an SNAT entry to the SNAT table of a NAT gateway.
///
/// The entry lets ECS instances reach the Internet with the public addresses in `SnatIp`. If there are several, an instance uses one of them at random, or always the same with `EipAffinity`. Connections are spread unevenly, so EIPs of one entry should share a bandwidth package.
/// A VSwitch or an ECS instance belongs to one SNAT entry only.
///
/// - The VSwitch is in the VPC of the NAT gateway and has no HaVip.
/// - `SnatIp` holds EIPs of the NAT gateway, NAT IP addresses of a VPC NAT gateway, or, for accounts that bought a NAT bandwidth package before 26 January 2018, public addresses of the gateway's package. An address that DNAT entries use is not available for SNAT.
///
/// The entry is added in the background; its `Status` in DescribeSnatTableEntries changes from Pending to Available.
///
/// The parameters of `CreateSnatEntry`. Sent with [`Client::create_snat_entry`](super::super::Client::create_snat_entry); the response is a [`CreateSnatEntryResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_snat_entry("stb-bp190wu8io1vgevx****", ["116.62.222.28"]).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidSnatTableId.NotFound`](super::super::ErrorCode::InvalidSnatTableIdNotFound), [`Forbidden.SourceVSwitchId.IncludeHaVip`](super::super::ErrorCode::ForbiddenSourceVSwitchIdIncludeHaVip), [`InvalidSnatIp.Malformed`](super::super::ErrorCode::InvalidSnatIpMalformed), [`SNAT_IP_POOL_COUNT_TOO_MANY`](super::super::ErrorCode::SnatIpPoolCountTooMany), [`Forbidden.SnatEntryCountLimited`](super::super::ErrorCode::ForbiddenSnatEntryCountLimited), [`NOT_ALLOW_USE_SOURCECIDR`](super::super::ErrorCode::NotAllowUseSourcecidr), [`InvalidVSwitchId.NotFound`](super::super::ErrorCode::InvalidVSwitchIdNotFound), [`InvalidSourceCIDR.Malformed`](super::super::ErrorCode::InvalidSourceCIDRMalformed), [`INVALID_PARAMETER`](super::super::ErrorCode::InvalidUnderscoreParameter), [`Forbidden.SourceVSwitchId.Duplicated`](super::super::ErrorCode::ForbiddenSourceVSwitchIdDuplicated), [`InvalidSnatIp.NotFound`](super::super::ErrorCode::InvalidSnatIpNotFound), [`Forbidden.IpUsedInForwardTable`](super::super::ErrorCode::ForbiddenIpUsedInForwardTable), [`Forbidden`](super::super::ErrorCode::Forbidden), [`InvalidParameter.Name.Malformed`](super::super::ErrorCode::InvalidParameterNameMalformed), [`UnsupportedFeature.PrivateLinkEnabled`](super::super::ErrorCode::UnsupportedFeaturePrivateLinkEnabled), [`NOT_ALLOW_USE_SOURCECIDR_OUTSIDEVPC`](super::super::ErrorCode::NotAllowUseSourcecidrOutsidevpc), [`NOT_ALLOW_USE_SOURCECIDR_AUTODEFINE`](super::super::ErrorCode::NotAllowUseSourcecidrAutodefine), [`NOT_ALLOW_USE_SOURCECIDR_CONTAINSZERO`](super::super::ErrorCode::NotAllowUseSourcecidrContainszero), [`Forbidden.IpHasBeenUsedInDnat`](super::super::ErrorCode::ForbiddenIpHasBeenUsedInDnat), [`Forbindden`](super::super::ErrorCode::Forbindden), [`EIP_NOT_SUPPORT_SNAT_POOL`](super::super::ErrorCode::EipNotSupportSnatPool), [`EIP_NOT_IN_GATEWAY`](super::super::ErrorCode::EipNotInGateway), [`OperationUnsupported.CidrConflict`](super::super::ErrorCode::OperationUnsupportedCidrConflict), [`OperationUnsupported.EipNatIpCheck`](super::super::ErrorCode::OperationUnsupportedEipNatIpCheck), [`OperationUnsupported.EipNatBWPCheck`](super::super::ErrorCode::OperationUnsupportedEipNatBWPCheck), [`OperationUnsupported.EipNatGWCheck`](super::super::ErrorCode::OperationUnsupportedEipNatGWCheck), [`OperationFailed.SnatIpPoolBwpRules`](super::super::ErrorCode::OperationFailedSnatIpPoolBwpRules), [`OperationFailed.SnatIpsCheck`](super::super::ErrorCode::OperationFailedSnatIpsCheck), [`OperationFailed.SnatIpPoolCbwpRules`](super::super::ErrorCode::OperationFailedSnatIpPoolCbwpRules), [`CreateSnatEntry.ParamExclusive.sourceVSwitchIdAndsourceCIDR`](super::super::ErrorCode::CreateSnatEntryParamExclusiveSourceVSwitchIdAndsourceCIDR), [`InvalidNatGatewayId.NotFound`](super::super::ErrorCode::InvalidNatGatewayIdNotFound), [`InvalidParameter.SnatIp`](super::super::ErrorCode::InvalidParameterSnatIp), [`IncorrectStatus.SnatEntry`](super::super::ErrorCode::IncorrectStatusSnatEntry), [`QuotaExceeded.SnatIp`](super::super::ErrorCode::QuotaExceededSnatIp), [`OperationUnsupported.EipInBinding`](super::super::ErrorCode::OperationUnsupportedEipInBinding), [`OperationFailed.VSwitchNotInVpc`](super::super::ErrorCode::OperationFailedVSwitchNotInVpc), [`QuotaExceeded.SnatEntry`](super::super::ErrorCode::QuotaExceededSnatEntry), [`IncorrectStatus.NatIp`](super::super::ErrorCode::IncorrectStatusNatIp), [`IncorrectStatus.NATGW`](super::super::ErrorCode::IncorrectStatusNatgw), [`ResourceNotFound.NatGateway`](super::super::ErrorCode::ResourceNotFoundNatGateway), [`ResourceNotFound.NatIp`](super::super::ErrorCode::ResourceNotFoundNatIp), [`ResourceNotFound.VSwitch`](super::super::ErrorCode::ResourceNotFoundVSwitch), [`DefaultValidate.Error`](super::super::ErrorCode::DefaultValidateError), [`OperationFailed.CrateSnatEntryTimeOut`](super::super::ErrorCode::OperationFailedCrateSnatEntryTimeOut).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.17; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSnatEntryRequest {
    /// Region of the NAT gateway.
    pub region_id: Option<String>,
    /// Public addresses that the instances use.
    ///
    /// Required. Each element: an IPv4 address.
    pub snat_ip: Vec<String>,
    /// SNAT table to add the entry to.
    ///
    /// Required.
    pub snat_table_id: String,
    /// Name of the entry. It starts with a letter or a Chinese character.
    ///
    /// 2 to 128 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub snat_entry_name: Option<String>,
    /// CIDR block of the VPC, of a VSwitch, such as 192.168.1.0/24, or any other, or address of one ECS instance, such as 192.168.1.1/32. Mutually exclusive with SourceVSwitchId.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub source_cidr: Option<String>,
    /// VSwitch that is to reach the Internet. Mutually exclusive with SourceCIDR.
    pub source_vswitch_id: Option<String>,
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

pub(crate) static CREATE_SNAT_ENTRY_REQUEST: Schema = Schema::new(
    "CreateSnatEntryRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("SnatIp", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Comma),
        Field::new("SnatTableId", ValueType::String).required(),
        Field::new("SnatEntryName", ValueType::String),
        Field::new("SourceCIDR", ValueType::String),
        Field::new("SourceVSwitchId", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("EipAffinity", ValueType::Integer),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("NetworkInterfaceId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateSnatEntryRequest, CREATE_SNAT_ENTRY_REQUEST, 0 => region_id, 1 => snat_ip, 2 =>
    snat_table_id, 3 => snat_entry_name, 4 => source_cidr, 5 => source_vswitch_id, 6 =>
    client_token, 7 => eip_affinity, 8 => dry_run, 9 => network_interface_id
);

impl CreateSnatEntryRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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
    /// Sets [`source_cidr`](Self#structfield.source_cidr).
    #[inline]
    pub fn source_cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.source_cidr = value.into_option();
        self
    }
    /// Sets [`source_vswitch_id`](Self#structfield.source_vswitch_id).
    #[inline]
    pub fn source_vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.source_vswitch_id = value.into_option();
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

/// The response of `CreateSnatEntry`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSnatEntryResponse {
    /// Id of the new entry.
    pub snat_entry_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_SNAT_ENTRY_RESPONSE: Schema = Schema::new(
    "CreateSnatEntryResponse",
    &[
        Field::new("SnatEntryId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateSnatEntryResponse, CREATE_SNAT_ENTRY_RESPONSE, 0 => snat_entry_id, 1 =>
    request_id
);

aliyun_api_core::response!(CreateSnatEntryResponse);

impl CreateSnatEntryResponse {
    /// Sets [`snat_entry_id`](Self#structfield.snat_entry_id).
    #[inline]
    pub fn snat_entry_id(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CREATE_SNAT_ENTRY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateSnatEntry",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
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
        ("UnsupportedFeature.PrivateLinkEnabled", ErrorClass::Invalid),
        ("NOT_ALLOW_USE_SOURCECIDR_OUTSIDEVPC", ErrorClass::Denied),
        ("NOT_ALLOW_USE_SOURCECIDR_AUTODEFINE", ErrorClass::Denied),
        ("NOT_ALLOW_USE_SOURCECIDR_CONTAINSZERO", ErrorClass::Denied),
        ("Forbidden.IpHasBeenUsedInDnat", ErrorClass::Conflict),
        ("Forbindden", ErrorClass::Conflict),
        ("EIP_NOT_SUPPORT_SNAT_POOL", ErrorClass::Invalid),
        ("EIP_NOT_IN_GATEWAY", ErrorClass::Invalid),
        ("OperationUnsupported.CidrConflict", ErrorClass::Conflict),
        ("OperationUnsupported.EipNatIpCheck", ErrorClass::Invalid),
        ("OperationUnsupported.EipNatBWPCheck", ErrorClass::Invalid),
        ("OperationUnsupported.EipNatGWCheck", ErrorClass::Invalid),
        ("OperationFailed.SnatIpPoolBwpRules", ErrorClass::Invalid),
        ("OperationFailed.SnatIpsCheck", ErrorClass::Invalid),
        ("OperationFailed.SnatIpPoolCbwpRules", ErrorClass::Invalid),
        (
            "CreateSnatEntry.ParamExclusive.sourceVSwitchIdAndsourceCIDR",
            ErrorClass::Invalid,
        ),
        ("OperationUnsupported.EipInBinding", ErrorClass::NotReady),
        ("OperationFailed.VSwitchNotInVpc", ErrorClass::Invalid),
        ("DefaultValidate.Error", ErrorClass::Internal),
        ("OperationFailed.CrateSnatEntryTimeOut", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateSnatEntryRequest {
    type Response = CreateSnatEntryResponse;
    const ACTION: &'static ActionInfo = &CREATE_SNAT_ENTRY;
}

impl CreateSnatEntryRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        snat_table_id: impl Into<String>,
        snat_ip: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            snat_table_id: snat_table_id.into(),
            snat_ip: snat_ip.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Adds an SNAT entry to the SNAT table of a NAT gateway.
    ///
    /// The entry lets ECS instances reach the Internet with the public addresses in `SnatIp`. If there are several, an instance uses one of them at random, or always the same with `EipAffinity`. Connections are spread unevenly, so EIPs of one entry should share a bandwidth package.
    /// A VSwitch or an ECS instance belongs to one SNAT entry only.
    ///
    /// - The VSwitch is in the VPC of the NAT gateway and has no HaVip.
    /// - `SnatIp` holds EIPs of the NAT gateway, NAT IP addresses of a VPC NAT gateway, or, for accounts that bought a NAT bandwidth package before 26 January 2018, public addresses of the gateway's package. An address that DNAT entries use is not available for SNAT.
    ///
    /// The entry is added in the background; its `Status` in DescribeSnatTableEntries changes from Pending to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateSnatEntryRequest`].
    #[inline]
    pub fn create_snat_entry(
        &self,
        snat_table_id: impl Into<String>,
        snat_ip: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<CreateSnatEntryRequest> {
        Call::new(&self.inner, CreateSnatEntryRequest::new(snat_table_id, snat_ip))
    }
}

impl Call<CreateSnatEntryRequest> {
    /// Region of the NAT gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Name of the entry. It starts with a letter or a Chinese character.
    #[inline]
    pub fn snat_entry_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.snat_entry_name = value.into_option();
        self
    }
    /// CIDR block of the VPC, of a VSwitch, such as 192.168.1.0/24, or any other, or address of one ECS instance, such as 192.168.1.1/32. Mutually exclusive with SourceVSwitchId.
    #[inline]
    pub fn source_cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.request.source_cidr = value.into_option();
        self
    }
    /// VSwitch that is to reach the Internet. Mutually exclusive with SourceCIDR.
    #[inline]
    pub fn source_vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.source_vswitch_id = value.into_option();
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
