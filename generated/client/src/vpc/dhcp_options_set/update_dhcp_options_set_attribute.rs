// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UpdateDhcpOptionsSetAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes a DHCP options set.
///
/// The parameters of `UpdateDhcpOptionsSetAttribute`. Sent with [`Client::update_dhcp_options_set_attribute`](super::super::Client::update_dhcp_options_set_attribute); the response is a [`UpdateDhcpOptionsSetAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .update_dhcp_options_set_attribute("dopt-o6w0df4epg9zo8isy****")
///     .domain_name_servers(["192.168.0.123"])
///     .dhcp_options_set_name("name")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidDhcpOptionsSetId.NotFound`](super::super::ErrorCode::InvalidDhcpOptionsSetIdNotFound), [`IncorrectStatus.DhcpOptionsSet`](super::super::ErrorCode::IncorrectStatusDhcpOptionsSet), [`IllegalParam.DomainNameServers`](super::super::ErrorCode::IllegalParamDomainNameServers), [`IllegalParam.DomainName`](super::super::ErrorCode::IllegalParamDomainName), [`IllegalParam.DhcpOptionsSetName`](super::super::ErrorCode::IllegalParamDhcpOptionsSetName), [`IllegalParam.DhcpOptionsSetDescription`](super::super::ErrorCode::IllegalParamDhcpOptionsSetDescription), [`OperationUnsupported.DhcpLeaseTime`](super::super::ErrorCode::OperationUnsupportedDhcpLeaseTime), [`OperationUnsupported.DhcpOptionsSet`](super::super::ErrorCode::OperationUnsupportedDhcpOptionsSet), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDhcpOptionsSetAttributeRequest {
    /// Region of the set.
    pub region_id: Option<String>,
    /// Set to change.
    ///
    /// Required.
    pub dhcp_options_set_id: String,
    /// IP addresses of DNS servers. Without one, ECS instances use 100.100.2.136 and 100.100.2.138.
    ///
    /// At most 4 elements; each element: matches `[0-9]{1,3}(\.[0-9]{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*`.
    pub domain_name_servers: Vec<String>,
    /// Domain of the ECS instances. They get it when the set is attached to their VPC.
    pub domain_name: Option<String>,
    /// New name of the set. It starts with a letter or a Chinese character; the text has one character more at least.
    ///
    /// 1 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}_-]*`.
    pub dhcp_options_set_name: Option<String>,
    /// New description of the set, which may be empty. It starts with a letter or a Chinese character; the text has one character more at least.
    ///
    /// At most 256 characters; matches `(?s)([A-Za-z\p{Han}].*)?`; does not start with `http://` or `https://`.
    pub dhcp_options_set_description: Option<String>,
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
    /// Matches `([1-9]|[1-4][0-9]|36[5-9][0-9]|3[7-9][0-9]{2}|[4-6][0-9]{3}|7[0-2][0-9]{2}|7300)d|(2[4-9]|[3-9][0-9]|[1-9][0-9]{2}|10[0-9]{2}|11[0-6][0-9]|117[0-6]|87[6-9][0-9]{2}|8[89][0-9]{3}|9[0-9]{4}|1[0-6][0-9]{4}|17[0-4][0-9]{3}|175[01][0-9]{2}|175200)h`.
    pub lease_time: Option<String>,
    /// Lease time of IPv6 addresses: 1d to 49d or 3650d to 7300d, or the same in hours, 24h to 1176h or 87600h to 175200h.
    ///
    /// Matches `([1-9]|[1-4][0-9]|36[5-9][0-9]|3[7-9][0-9]{2}|[4-6][0-9]{3}|7[0-2][0-9]{2}|7300)d|(2[4-9]|[3-9][0-9]|[1-9][0-9]{2}|10[0-9]{2}|11[0-6][0-9]|117[0-6]|87[6-9][0-9]{2}|8[89][0-9]{3}|9[0-9]{4}|1[0-6][0-9]{4}|17[0-4][0-9]{3}|175[01][0-9]{2}|175200)h`.
    pub ipv6_lease_time: Option<String>,
}

pub(crate) static UPDATE_DHCP_OPTIONS_SET_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "UpdateDhcpOptionsSetAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("DhcpOptionsSetId", ValueType::String).required(),
        Field::new("DomainNameServers", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("DomainName", ValueType::String),
        Field::new("DhcpOptionsSetName", ValueType::String),
        Field::new("DhcpOptionsSetDescription", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("LeaseTime", ValueType::String),
        Field::new("Ipv6LeaseTime", ValueType::String),
    ],
);

aliyun_api_core::record!(
    UpdateDhcpOptionsSetAttributeRequest, UPDATE_DHCP_OPTIONS_SET_ATTRIBUTE_REQUEST, 0 =>
    region_id, 1 => dhcp_options_set_id, 2 => domain_name_servers, 3 => domain_name, 4 =>
    dhcp_options_set_name, 5 => dhcp_options_set_description, 6 => client_token, 7 =>
    dry_run, 8 => lease_time, 9 => ipv6_lease_time
);

impl UpdateDhcpOptionsSetAttributeRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`dhcp_options_set_id`](Self#structfield.dhcp_options_set_id).
    #[inline]
    pub fn dhcp_options_set_id(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_id = value.into();
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
    /// Sets [`domain_name`](Self#structfield.domain_name).
    #[inline]
    pub fn domain_name(mut self, value: impl IntoOption<String>) -> Self {
        self.domain_name = value.into_option();
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

/// The response of `UpdateDhcpOptionsSetAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDhcpOptionsSetAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UPDATE_DHCP_OPTIONS_SET_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "UpdateDhcpOptionsSetAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UpdateDhcpOptionsSetAttributeResponse, UPDATE_DHCP_OPTIONS_SET_ATTRIBUTE_RESPONSE, 0
    => request_id
);

aliyun_api_core::response!(UpdateDhcpOptionsSetAttributeResponse);

impl UpdateDhcpOptionsSetAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static UPDATE_DHCP_OPTIONS_SET_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UpdateDhcpOptionsSetAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &UPDATE_DHCP_OPTIONS_SET_ATTRIBUTE_REQUEST,
    response: &UPDATE_DHCP_OPTIONS_SET_ATTRIBUTE_RESPONSE,
    classes: &[
        ("IllegalParam.DomainNameServers", ErrorClass::Invalid),
        ("IllegalParam.DomainName", ErrorClass::Invalid),
        ("IllegalParam.DhcpOptionsSetName", ErrorClass::Invalid),
        ("IllegalParam.DhcpOptionsSetDescription", ErrorClass::Invalid),
        ("OperationUnsupported.DhcpLeaseTime", ErrorClass::Invalid),
        ("OperationUnsupported.DhcpOptionsSet", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UpdateDhcpOptionsSetAttributeRequest {
    type Response = UpdateDhcpOptionsSetAttributeResponse;
    const ACTION: &'static ActionInfo = &UPDATE_DHCP_OPTIONS_SET_ATTRIBUTE;
}

impl UpdateDhcpOptionsSetAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(dhcp_options_set_id: impl Into<String>) -> Self {
        Self {
            dhcp_options_set_id: dhcp_options_set_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes a DHCP options set.
    ///
    /// Parameters with their limits, errors, and an example: [`UpdateDhcpOptionsSetAttributeRequest`].
    #[inline]
    pub fn update_dhcp_options_set_attribute(
        &self,
        dhcp_options_set_id: impl Into<String>,
    ) -> Call<UpdateDhcpOptionsSetAttributeRequest> {
        Call::new(
            &self.inner,
            UpdateDhcpOptionsSetAttributeRequest::new(dhcp_options_set_id),
        )
    }
}

impl Call<UpdateDhcpOptionsSetAttributeRequest> {
    /// Region of the set.
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
    /// Domain of the ECS instances. They get it when the set is attached to their VPC.
    #[inline]
    pub fn domain_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.domain_name = value.into_option();
        self
    }
    /// New name of the set. It starts with a letter or a Chinese character; the text has one character more at least.
    #[inline]
    pub fn dhcp_options_set_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.dhcp_options_set_name = value.into_option();
        self
    }
    /// New description of the set, which may be empty. It starts with a letter or a Chinese character; the text has one character more at least.
    #[inline]
    pub fn dhcp_options_set_description(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.dhcp_options_set_description = value.into_option();
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
