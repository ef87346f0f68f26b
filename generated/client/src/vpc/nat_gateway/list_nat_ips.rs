// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListNatIps`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the NAT IP addresses of a NAT gateway.
///
/// The parameters of `ListNatIps`. Sent with [`Client::list_nat_ips`](super::super::Client::list_nat_ips); the response is a [`ListNatIpsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.list_nat_ips("ngw-gw8v16wgvtq26vh59****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNatIpsRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Gateway that the addresses belong to.
    ///
    /// Required.
    pub nat_gateway_id: String,
    /// CIDR block that the addresses belong to.
    pub nat_ip_cidr: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// State that the addresses are in: Available, Deleting or Creating.
    pub nat_ip_status: Option<NatIpStatus>,
    /// Token of the page, from the response before it. The first page needs none.
    pub next_token: Option<String>,
    /// Number of addresses on a page.
    ///
    /// 1 to 100. Default: `20`.
    pub max_results: Option<String>,
    /// Names of the addresses. The text has 20 at most.
    ///
    /// At most 100 elements.
    pub nat_ip_name: Vec<String>,
    /// Ids of the addresses. The text has 20 at most.
    ///
    /// At most 100 elements.
    pub nat_ip_ids: Vec<String>,
    /// Where the addresses come from.
    pub ip_origin: Option<NatIpOrigin>,
    /// Prefix that the addresses belong to.
    pub ipv4_prefix: Option<String>,
}

pub(crate) static LIST_NAT_IPS_REQUEST: Schema = Schema::new(
    "ListNatIpsRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("NatGatewayId", ValueType::String).required(),
        Field::new("NatIpCidr", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("ClientToken", ValueType::String),
        Field::new("NatIpStatus", ValueType::Enum(<NatIpStatus as OpenEnum>::VALUES)),
        Field::new("NextToken", ValueType::String),
        Field::new("MaxResults", ValueType::String),
        Field::new("NatIpName", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("NatIpIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("IpOrigin", ValueType::Enum(<NatIpOrigin as OpenEnum>::VALUES)),
        Field::new("Ipv4Prefix", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ListNatIpsRequest, LIST_NAT_IPS_REQUEST, 0 => region_id, 1 => nat_gateway_id, 2 =>
    nat_ip_cidr, 3 => dry_run, 4 => client_token, 5 => nat_ip_status, 6 => next_token, 7
    => max_results, 8 => nat_ip_name, 9 => nat_ip_ids, 10 => ip_origin, 11 => ipv4_prefix
);

impl ListNatIpsRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = value.into();
        self
    }
    /// Sets [`nat_ip_cidr`](Self#structfield.nat_ip_cidr).
    #[inline]
    pub fn nat_ip_cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_cidr = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`nat_ip_status`](Self#structfield.nat_ip_status).
    #[inline]
    pub fn nat_ip_status(mut self, value: impl IntoOption<NatIpStatus>) -> Self {
        self.nat_ip_status = value.into_option();
        self
    }
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`max_results`](Self#structfield.max_results).
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<String>) -> Self {
        self.max_results = value.into_option();
        self
    }
    /// Sets [`nat_ip_name`](Self#structfield.nat_ip_name).
    #[inline]
    pub fn nat_ip_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_ip_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`nat_ip_ids`](Self#structfield.nat_ip_ids).
    #[inline]
    pub fn nat_ip_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_ip_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`ip_origin`](Self#structfield.ip_origin).
    #[inline]
    pub fn ip_origin(mut self, value: impl IntoOption<NatIpOrigin>) -> Self {
        self.ip_origin = value.into_option();
        self
    }
    /// Sets [`ipv4_prefix`](Self#structfield.ipv4_prefix).
    #[inline]
    pub fn ipv4_prefix(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_prefix = value.into_option();
        self
    }
}

/// The response of `ListNatIps`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNatIpsResponse {
    /// Token of the next page; empty on the last one.
    pub next_token: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Number of addresses found.
    pub total_count: Option<String>,
    /// The addresses.
    pub nat_ips: Vec<NatIp>,
    metadata: Metadata,
}

pub(crate) static LIST_NAT_IPS_RESPONSE: Schema = Schema::new(
    "ListNatIpsResponse",
    &[
        Field::new("NextToken", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("TotalCount", ValueType::String),
        Field::new("NatIps", ValueType::List(&ValueType::Record(&NAT_IP))),
    ],
);

aliyun_api_core::record!(
    ListNatIpsResponse, LIST_NAT_IPS_RESPONSE, 0 => next_token, 1 => request_id, 2 =>
    total_count, 3 => nat_ips
);

aliyun_api_core::response!(ListNatIpsResponse);

impl ListNatIpsResponse {
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<String>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`nat_ips`](Self#structfield.nat_ips).
    #[inline]
    pub fn nat_ips(mut self, value: impl IntoIterator<Item = impl Into<NatIp>>) -> Self {
        self.nat_ips = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A NAT IP address as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatIp {
    /// Whether it is the default address of the gateway.
    pub is_default: Option<bool>,
    /// The address.
    pub nat_ip: Option<String>,
    /// CIDR block that the address belongs to.
    pub nat_ip_cidr: Option<String>,
    /// Id of the address.
    pub nat_ip_id: Option<String>,
    /// Description of the address.
    pub nat_ip_description: Option<String>,
    /// Gateway that the address belongs to.
    pub nat_gateway_id: Option<String>,
    /// Name of the address.
    pub nat_ip_name: Option<String>,
    /// State that the address is in.
    pub nat_ip_status: Option<NatIpStatus>,
    /// Prefix that the address belongs to.
    pub ipv4_prefix: Option<String>,
}

pub(crate) static NAT_IP: Schema = Schema::new(
    "NatIp",
    &[
        Field::new("IsDefault", ValueType::Boolean),
        Field::new("NatIp", ValueType::String),
        Field::new("NatIpCidr", ValueType::String),
        Field::new("NatIpId", ValueType::String),
        Field::new("NatIpDescription", ValueType::String),
        Field::new("NatGatewayId", ValueType::String),
        Field::new("NatIpName", ValueType::String),
        Field::new("NatIpStatus", ValueType::Enum(<NatIpStatus as OpenEnum>::VALUES)),
        Field::new("Ipv4Prefix", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NatIp, NAT_IP, 0 => is_default, 1 => nat_ip, 2 => nat_ip_cidr, 3 => nat_ip_id, 4 =>
    nat_ip_description, 5 => nat_gateway_id, 6 => nat_ip_name, 7 => nat_ip_status, 8 =>
    ipv4_prefix
);

impl NatIp {
    /// Sets [`is_default`](Self#structfield.is_default).
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_default = value.into_option();
        self
    }
    /// Sets [`nat_ip`](Self#structfield.nat_ip).
    #[inline]
    pub fn nat_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip = value.into_option();
        self
    }
    /// Sets [`nat_ip_cidr`](Self#structfield.nat_ip_cidr).
    #[inline]
    pub fn nat_ip_cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_cidr = value.into_option();
        self
    }
    /// Sets [`nat_ip_id`](Self#structfield.nat_ip_id).
    #[inline]
    pub fn nat_ip_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_id = value.into_option();
        self
    }
    /// Sets [`nat_ip_description`](Self#structfield.nat_ip_description).
    #[inline]
    pub fn nat_ip_description(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_description = value.into_option();
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_gateway_id = value.into_option();
        self
    }
    /// Sets [`nat_ip_name`](Self#structfield.nat_ip_name).
    #[inline]
    pub fn nat_ip_name(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_name = value.into_option();
        self
    }
    /// Sets [`nat_ip_status`](Self#structfield.nat_ip_status).
    #[inline]
    pub fn nat_ip_status(mut self, value: impl IntoOption<NatIpStatus>) -> Self {
        self.nat_ip_status = value.into_option();
        self
    }
    /// Sets [`ipv4_prefix`](Self#structfield.ipv4_prefix).
    #[inline]
    pub fn ipv4_prefix(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv4_prefix = value.into_option();
        self
    }
}

/// Where the addresses come from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NatIpOrigin {
    /// `prefix`: addresses of a prefix.
    Prefix,
    /// `cidr`: single addresses.
    Cidr,
    /// `control`: all.
    Control,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    NatIpOrigin, Prefix = "prefix", Cidr = "cidr", Control = "control"
);

static LIST_NAT_IPS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ListNatIps",
    kind: ActionKind::Read,
    idempotency: None,
    request: &LIST_NAT_IPS_REQUEST,
    response: &LIST_NAT_IPS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ListNatIpsRequest {
    type Response = ListNatIpsResponse;
    const ACTION: &'static ActionInfo = &LIST_NAT_IPS;
}

impl aliyun_api_core::Paged for ListNatIpsRequest {
    type Item = NatIp;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["NatIps"],
        default_size: Some(20),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(response: ListNatIpsResponse) -> Vec<NatIp> {
        response.nat_ips
    }
}

impl ListNatIpsRequest {
    /// With what is required.
    #[inline]
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the NAT IP addresses of a NAT gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`ListNatIpsRequest`].
    #[inline]
    pub fn list_nat_ips(
        &self,
        nat_gateway_id: impl Into<String>,
    ) -> Call<ListNatIpsRequest> {
        Call::new(&self.inner, ListNatIpsRequest::new(nat_gateway_id))
    }
}

impl Call<ListNatIpsRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// CIDR block that the addresses belong to.
    #[inline]
    pub fn nat_ip_cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.request.nat_ip_cidr = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// State that the addresses are in: Available, Deleting or Creating.
    #[inline]
    pub fn nat_ip_status(mut self, value: impl IntoOption<NatIpStatus>) -> Self {
        self.request.nat_ip_status = value.into_option();
        self
    }
    /// Token of the page, from the response before it. The first page needs none.
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_token = value.into_option();
        self
    }
    /// Number of addresses on a page.
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<String>) -> Self {
        self.request.max_results = value.into_option();
        self
    }
    /// Names of the addresses. The text has 20 at most.
    #[inline]
    pub fn nat_ip_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.nat_ip_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Ids of the addresses. The text has 20 at most.
    #[inline]
    pub fn nat_ip_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.nat_ip_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Where the addresses come from.
    #[inline]
    pub fn ip_origin(mut self, value: impl IntoOption<NatIpOrigin>) -> Self {
        self.request.ip_origin = value.into_option();
        self
    }
    /// Prefix that the addresses belong to.
    #[inline]
    pub fn ipv4_prefix(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv4_prefix = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for ListNatIpsRequest {
    type Found = NatIp;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "NatIp",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("NatGatewayId"),
                field: None,
            },
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("NatIpIds"),
                field: Some("NatIpId"),
            },
        ],
        status: "NatIpStatus",
        not_found: &["ResourceNotFound.NatIp", "InvalidNatGatewayId.NotFound"],
        moves: &[("Creating", "Available")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Creating",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Available",
                by: &[],
            },
        ],
    };
    #[inline]
    fn into_found(response: ListNatIpsResponse) -> Vec<NatIp> {
        response.nat_ips
    }
}

/// What finds a NatIp.
#[derive(Clone, PartialEq)]
pub struct NatIpKey {
    /// `NatGatewayId`
    pub nat_gateway_id: String,
    /// `NatIpIds`
    pub nat_ip_id: String,
}

impl std::fmt::Debug for NatIpKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "NatIpKey",
            &LIST_NAT_IPS_REQUEST,
            &[(1, &self.nat_gateway_id), (9, &self.nat_ip_id)],
            f,
        )
    }
}

impl Client {
    /// Waits until a NatIp is `Available`; it looks with `ListNatIps`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_nat_ip_available(
        &self,
        key: NatIpKey,
    ) -> crate::Wait<ListNatIpsRequest> {
        crate::Wait::new(
            &self.inner,
            "Available",
            vec![key.nat_gateway_id, key.nat_ip_id],
        )
    }
    /// Waits until a NatIp is gone; it looks with `ListNatIps`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_nat_ip_deleted(
        &self,
        key: NatIpKey,
    ) -> crate::WaitGone<ListNatIpsRequest> {
        crate::WaitGone::new(&self.inner, vec![key.nat_gateway_id, key.nat_ip_id])
    }
}
