// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateDhcpOptionsSet`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a DHCP options set.
///
/// The set says which DNS servers and which domain the ECS instances of a VPC get. It takes effect when it is attached to a VPC, which must have the advanced features.
///
/// The set is created in the background; its `Status` in GetDhcpOptionsSet changes from Pending to Available.
///
/// The parameters of `CreateDhcpOptionsSet`. Sent with [`Client::create_dhcp_options_set`](super::super::Client::create_dhcp_options_set); the response is a [`CreateDhcpOptionsSetResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_dhcp_options_set()
///     .domain_name_servers(["192.168.0.123"])
///     .dhcp_options_set_name("name")
///     .dhcp_options_set_description("description")
///     .domain_name("example.com")
///     .tag([vpc::RequestTag::new("FinanceDept", "FinanceJoshua")])
///     .lease_time("3650d")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationUnsupported.DhcpOptionsSet`](super::super::ErrorCode::OperationUnsupportedDhcpOptionsSet), [`InvalidDomainNameServers.Malformed`](super::super::ErrorCode::InvalidDomainNameServersMalformed), [`QuotaExceeded.DomainNameServers`](super::super::ErrorCode::QuotaExceededDomainNameServers), [`IllegalParam.DomainNameServers`](super::super::ErrorCode::IllegalParamDomainNameServers), [`IllegalParam.DomainName`](super::super::ErrorCode::IllegalParamDomainName), [`IllegalParam.DhcpOptionsSetName`](super::super::ErrorCode::IllegalParamDhcpOptionsSetName), [`IllegalParam.DhcpOptionsSetDescription`](super::super::ErrorCode::IllegalParamDhcpOptionsSetDescription), [`QuotaExceeded.RegionDhcpOptionsSet`](super::super::ErrorCode::QuotaExceededRegionDhcpOptionsSet), [`OperationUnsupported.DhcpLeaseTime`](super::super::ErrorCode::OperationUnsupportedDhcpLeaseTime), [`IllegalParam.LeaseTime`](super::super::ErrorCode::IllegalParamLeaseTime), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDhcpOptionsSetRequest {
    /// Region to create the set in.
    pub region_id: Option<String>,
    /// IP addresses of DNS servers. Without one, ECS instances use 100.100.2.136 and 100.100.2.138.
    ///
    /// At most 4 elements; each element: matches `[0-9]{1,3}(\.[0-9]{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*`.
    pub domain_name_servers: Vec<String>,
    /// Name of the set. It starts with a letter or a Chinese character.
    ///
    /// 1 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}_-]*`.
    pub dhcp_options_set_name: Option<String>,
    /// Description of the set. It starts with a letter or a Chinese character.
    ///
    /// At most 256 characters; matches `(?s)([A-Za-z\p{Han}].*)?`; does not start with `http://` or `https://`.
    pub dhcp_options_set_description: Option<String>,
    /// Domain of the ECS instances. They get it when the set is attached to their VPC.
    pub domain_name: Option<String>,
    /// Resource group of the set.
    pub resource_group_id: Option<String>,
    /// Tags of the new set.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Lease time of IPv4 addresses: 1d to 49d or 3650d to 7300d, or the same in hours, 24h to 1176h or 87600h to 175200h.
    ///
    /// Matches `([1-9]|[1-4][0-9]|36[5-9][0-9]|3[7-9][0-9]{2}|[4-6][0-9]{3}|7[0-2][0-9]{2}|7300)d|(2[4-9]|[3-9][0-9]|[1-9][0-9]{2}|10[0-9]{2}|11[0-6][0-9]|117[0-6]|87[6-9][0-9]{2}|8[89][0-9]{3}|9[0-9]{4}|1[0-6][0-9]{4}|17[0-4][0-9]{3}|175[01][0-9]{2}|175200)h`. Default: `3650d`.
    pub lease_time: Option<String>,
    /// Lease time of IPv6 addresses: 1d to 49d or 3650d to 7300d, or the same in hours, 24h to 1176h or 87600h to 175200h.
    ///
    /// Matches `([1-9]|[1-4][0-9]|36[5-9][0-9]|3[7-9][0-9]{2}|[4-6][0-9]{3}|7[0-2][0-9]{2}|7300)d|(2[4-9]|[3-9][0-9]|[1-9][0-9]{2}|10[0-9]{2}|11[0-6][0-9]|117[0-6]|87[6-9][0-9]{2}|8[89][0-9]{3}|9[0-9]{4}|1[0-6][0-9]{4}|17[0-4][0-9]{3}|175[01][0-9]{2}|175200)h`. Default: `3650d`.
    pub ipv6_lease_time: Option<String>,
}

pub(crate) static CREATE_DHCP_OPTIONS_SET_REQUEST: Schema = Schema::new(
    "CreateDhcpOptionsSetRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("DomainNameServers", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("DhcpOptionsSetName", ValueType::String),
        Field::new("DhcpOptionsSetDescription", ValueType::String),
        Field::new("DomainName", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("LeaseTime", ValueType::String),
        Field::new("Ipv6LeaseTime", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateDhcpOptionsSetRequest, CREATE_DHCP_OPTIONS_SET_REQUEST, 0 => region_id, 1 =>
    domain_name_servers, 2 => dhcp_options_set_name, 3 => dhcp_options_set_description, 4
    => domain_name, 5 => resource_group_id, 6 => tag, 7 => client_token, 8 => dry_run, 9
    => lease_time, 10 => ipv6_lease_time
);

impl CreateDhcpOptionsSetRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`domain_name_servers`](Self#structfield.domain_name_servers).
    #[inline]
    pub fn domain_name_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_name_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`dhcp_options_set_name`](Self#structfield.dhcp_options_set_name).
    #[inline]
    pub fn dhcp_options_set_name(mut self, value: impl IntoOption<String>) -> Self {
        self.dhcp_options_set_name = value.into_option();
        self
    }
    /// Sets [`dhcp_options_set_description`](Self#structfield.dhcp_options_set_description).
    #[inline]
    pub fn dhcp_options_set_description(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.dhcp_options_set_description = value.into_option();
        self
    }
    /// Sets [`domain_name`](Self#structfield.domain_name).
    #[inline]
    pub fn domain_name(mut self, value: impl IntoOption<String>) -> Self {
        self.domain_name = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`lease_time`](Self#structfield.lease_time).
    #[inline]
    pub fn lease_time(mut self, value: impl IntoOption<String>) -> Self {
        self.lease_time = value.into_option();
        self
    }
    /// Sets [`ipv6_lease_time`](Self#structfield.ipv6_lease_time).
    #[inline]
    pub fn ipv6_lease_time(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_lease_time = value.into_option();
        self
    }
}

/// The response of `CreateDhcpOptionsSet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDhcpOptionsSetResponse {
    /// Id of the new set.
    pub dhcp_options_set_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group of the set.
    pub resource_group_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static CREATE_DHCP_OPTIONS_SET_RESPONSE: Schema = Schema::new(
    "CreateDhcpOptionsSetResponse",
    &[
        Field::new("DhcpOptionsSetId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateDhcpOptionsSetResponse, CREATE_DHCP_OPTIONS_SET_RESPONSE, 0 =>
    dhcp_options_set_id, 1 => request_id, 2 => resource_group_id
);

aliyun_api_core::response!(CreateDhcpOptionsSetResponse);

impl CreateDhcpOptionsSetResponse {
    /// Sets [`dhcp_options_set_id`](Self#structfield.dhcp_options_set_id).
    #[inline]
    pub fn dhcp_options_set_id(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

static CREATE_DHCP_OPTIONS_SET: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateDhcpOptionsSet",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_DHCP_OPTIONS_SET_REQUEST,
    response: &CREATE_DHCP_OPTIONS_SET_RESPONSE,
    classes: &[
        ("OperationUnsupported.DhcpOptionsSet", ErrorClass::Invalid),
        ("IllegalParam.DomainNameServers", ErrorClass::Invalid),
        ("IllegalParam.DomainName", ErrorClass::Invalid),
        ("IllegalParam.DhcpOptionsSetName", ErrorClass::Invalid),
        ("IllegalParam.DhcpOptionsSetDescription", ErrorClass::Invalid),
        ("OperationUnsupported.DhcpLeaseTime", ErrorClass::Invalid),
        ("IllegalParam.LeaseTime", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateDhcpOptionsSetRequest {
    type Response = CreateDhcpOptionsSetResponse;
    const ACTION: &'static ActionInfo = &CREATE_DHCP_OPTIONS_SET;
}

impl CreateDhcpOptionsSetRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Creates a DHCP options set.
    ///
    /// The set says which DNS servers and which domain the ECS instances of a VPC get. It takes effect when it is attached to a VPC, which must have the advanced features.
    ///
    /// The set is created in the background; its `Status` in GetDhcpOptionsSet changes from Pending to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateDhcpOptionsSetRequest`].
    #[inline]
    pub fn create_dhcp_options_set(&self) -> Call<CreateDhcpOptionsSetRequest> {
        Call::new(&self.inner, CreateDhcpOptionsSetRequest::new())
    }
}

impl Call<CreateDhcpOptionsSetRequest> {
    /// Region to create the set in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// IP addresses of DNS servers. Without one, ECS instances use 100.100.2.136 and 100.100.2.138.
    #[inline]
    pub fn domain_name_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.domain_name_servers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Name of the set. It starts with a letter or a Chinese character.
    #[inline]
    pub fn dhcp_options_set_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.dhcp_options_set_name = value.into_option();
        self
    }
    /// Description of the set. It starts with a letter or a Chinese character.
    #[inline]
    pub fn dhcp_options_set_description(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.dhcp_options_set_description = value.into_option();
        self
    }
    /// Domain of the ECS instances. They get it when the set is attached to their VPC.
    #[inline]
    pub fn domain_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.domain_name = value.into_option();
        self
    }
    /// Resource group of the set.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags of the new set.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Lease time of IPv4 addresses: 1d to 49d or 3650d to 7300d, or the same in hours, 24h to 1176h or 87600h to 175200h.
    #[inline]
    pub fn lease_time(mut self, value: impl IntoOption<String>) -> Self {
        self.request.lease_time = value.into_option();
        self
    }
    /// Lease time of IPv6 addresses: 1d to 49d or 3650d to 7300d, or the same in hours, 24h to 1176h or 87600h to 175200h.
    #[inline]
    pub fn ipv6_lease_time(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_lease_time = value.into_option();
        self
    }
}
