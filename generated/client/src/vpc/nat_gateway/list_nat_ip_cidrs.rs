// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListNatIpCidrs`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the CIDR blocks for NAT IP addresses of a NAT gateway.
///
/// The parameters of `ListNatIpCidrs`. Sent with [`Client::list_nat_ip_cidrs`](super::super::Client::list_nat_ip_cidrs); the response is a [`ListNatIpCidrsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.list_nat_ip_cidrs("ngw-gw8v16wgvtq26vh59****").await?;
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
pub struct ListNatIpCidrsRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// VPC NAT gateway that the blocks belong to.
    ///
    /// Required.
    pub nat_gateway_id: String,
    /// One block.
    pub nat_ip_cidr: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// State that the blocks are in.
    pub nat_ip_cidr_status: Option<NatIpCidrStatus>,
    /// Token of the page, from the response before it. The first page needs none.
    pub next_token: Option<String>,
    /// Number of blocks on a page.
    ///
    /// 1 to 100. Default: `20`.
    pub max_results: Option<String>,
    /// Names of the blocks. The text has 20 at most.
    ///
    /// At most 100 elements.
    pub nat_ip_cidr_name: Vec<String>,
    /// Several blocks. The text has 20 at most.
    ///
    /// At most 100 elements.
    pub nat_ip_cidrs: Vec<String>,
}

pub(crate) static LIST_NAT_IP_CIDRS_REQUEST: Schema = Schema::new(
    "ListNatIpCidrsRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("NatGatewayId", ValueType::String).required(),
        Field::new("NatIpCidr", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("ClientToken", ValueType::String),
        Field::new(
            "NatIpCidrStatus",
            ValueType::Enum(<NatIpCidrStatus as OpenEnum>::VALUES),
        ),
        Field::new("NextToken", ValueType::String),
        Field::new("MaxResults", ValueType::String),
        Field::new("NatIpCidrName", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("NatIpCidrs", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    ListNatIpCidrsRequest, LIST_NAT_IP_CIDRS_REQUEST, 0 => region_id, 1 =>
    nat_gateway_id, 2 => nat_ip_cidr, 3 => dry_run, 4 => client_token, 5 =>
    nat_ip_cidr_status, 6 => next_token, 7 => max_results, 8 => nat_ip_cidr_name, 9 =>
    nat_ip_cidrs
);

impl ListNatIpCidrsRequest {
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
    /// Sets [`nat_ip_cidr_status`](Self#structfield.nat_ip_cidr_status).
    #[inline]
    pub fn nat_ip_cidr_status(
        mut self,
        value: impl IntoOption<NatIpCidrStatus>,
    ) -> Self {
        self.nat_ip_cidr_status = value.into_option();
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
    /// Sets [`nat_ip_cidr_name`](Self#structfield.nat_ip_cidr_name).
    #[inline]
    pub fn nat_ip_cidr_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_ip_cidr_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`nat_ip_cidrs`](Self#structfield.nat_ip_cidrs).
    #[inline]
    pub fn nat_ip_cidrs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_ip_cidrs = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `ListNatIpCidrs`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNatIpCidrsResponse {
    /// Token of the next page; empty on the last one.
    pub next_token: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Number of blocks found.
    pub total_count: Option<String>,
    /// The blocks.
    pub nat_ip_cidrs: Vec<NatIpCidr>,
    metadata: Metadata,
}

pub(crate) static LIST_NAT_IP_CIDRS_RESPONSE: Schema = Schema::new(
    "ListNatIpCidrsResponse",
    &[
        Field::new("NextToken", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("TotalCount", ValueType::String),
        Field::new("NatIpCidrs", ValueType::List(&ValueType::Record(&NAT_IP_CIDR))),
    ],
);

aliyun_api_core::record!(
    ListNatIpCidrsResponse, LIST_NAT_IP_CIDRS_RESPONSE, 0 => next_token, 1 => request_id,
    2 => total_count, 3 => nat_ip_cidrs
);

aliyun_api_core::response!(ListNatIpCidrsResponse);

impl ListNatIpCidrsResponse {
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
    /// Sets [`nat_ip_cidrs`](Self#structfield.nat_ip_cidrs).
    #[inline]
    pub fn nat_ip_cidrs(
        mut self,
        value: impl IntoIterator<Item = impl Into<NatIpCidr>>,
    ) -> Self {
        self.nat_ip_cidrs = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A CIDR block of a NAT gateway as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatIpCidr {
    /// When the block was created.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub creation_time: Option<Timestamp>,
    /// Id of the block.
    pub nat_ip_cidr_id: Option<String>,
    /// Whether it is the default block of the gateway.
    pub is_default: Option<bool>,
    /// State that the block is in.
    pub nat_ip_cidr_status: Option<NatIpCidrStatus>,
    /// Name of the block.
    pub nat_ip_cidr_name: Option<String>,
    /// The block.
    pub nat_ip_cidr: Option<String>,
    /// Gateway that the block belongs to.
    pub nat_gateway_id: Option<String>,
    /// Description of the block.
    pub nat_ip_cidr_description: Option<String>,
}

pub(crate) static NAT_IP_CIDR: Schema = Schema::new(
    "NatIpCidr",
    &[
        Field::new("CreationTime", ValueType::String),
        Field::new("NatIpCidrId", ValueType::String),
        Field::new("IsDefault", ValueType::Boolean),
        Field::new(
            "NatIpCidrStatus",
            ValueType::Enum(<NatIpCidrStatus as OpenEnum>::VALUES),
        ),
        Field::new("NatIpCidrName", ValueType::String),
        Field::new("NatIpCidr", ValueType::String),
        Field::new("NatGatewayId", ValueType::String),
        Field::new("NatIpCidrDescription", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NatIpCidr, NAT_IP_CIDR, 0 => creation_time, 1 => nat_ip_cidr_id, 2 => is_default, 3
    => nat_ip_cidr_status, 4 => nat_ip_cidr_name, 5 => nat_ip_cidr, 6 => nat_gateway_id,
    7 => nat_ip_cidr_description
);

impl NatIpCidr {
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`nat_ip_cidr_id`](Self#structfield.nat_ip_cidr_id).
    #[inline]
    pub fn nat_ip_cidr_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_cidr_id = value.into_option();
        self
    }
    /// Sets [`is_default`](Self#structfield.is_default).
    #[inline]
    pub fn is_default(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_default = value.into_option();
        self
    }
    /// Sets [`nat_ip_cidr_status`](Self#structfield.nat_ip_cidr_status).
    #[inline]
    pub fn nat_ip_cidr_status(
        mut self,
        value: impl IntoOption<NatIpCidrStatus>,
    ) -> Self {
        self.nat_ip_cidr_status = value.into_option();
        self
    }
    /// Sets [`nat_ip_cidr_name`](Self#structfield.nat_ip_cidr_name).
    #[inline]
    pub fn nat_ip_cidr_name(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_cidr_name = value.into_option();
        self
    }
    /// Sets [`nat_ip_cidr`](Self#structfield.nat_ip_cidr).
    #[inline]
    pub fn nat_ip_cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_cidr = value.into_option();
        self
    }
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_gateway_id = value.into_option();
        self
    }
    /// Sets [`nat_ip_cidr_description`](Self#structfield.nat_ip_cidr_description).
    #[inline]
    pub fn nat_ip_cidr_description(mut self, value: impl IntoOption<String>) -> Self {
        self.nat_ip_cidr_description = value.into_option();
        self
    }
}

static LIST_NAT_IP_CIDRS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ListNatIpCidrs",
    kind: ActionKind::Read,
    idempotency: None,
    request: &LIST_NAT_IP_CIDRS_REQUEST,
    response: &LIST_NAT_IP_CIDRS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for ListNatIpCidrsRequest {
    type Response = ListNatIpCidrsResponse;
    const ACTION: &'static ActionInfo = &LIST_NAT_IP_CIDRS;
}

impl aliyun_api_core::Paged for ListNatIpCidrsRequest {
    type Item = NatIpCidr;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["NatIpCidrs"],
        default_size: Some(20),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(response: ListNatIpCidrsResponse) -> Vec<NatIpCidr> {
        response.nat_ip_cidrs
    }
}

impl ListNatIpCidrsRequest {
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
    /// Lists the CIDR blocks for NAT IP addresses of a NAT gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`ListNatIpCidrsRequest`].
    #[inline]
    pub fn list_nat_ip_cidrs(
        &self,
        nat_gateway_id: impl Into<String>,
    ) -> Call<ListNatIpCidrsRequest> {
        Call::new(&self.inner, ListNatIpCidrsRequest::new(nat_gateway_id))
    }
}

impl Call<ListNatIpCidrsRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// One block.
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
    /// State that the blocks are in.
    #[inline]
    pub fn nat_ip_cidr_status(
        mut self,
        value: impl IntoOption<NatIpCidrStatus>,
    ) -> Self {
        self.request.nat_ip_cidr_status = value.into_option();
        self
    }
    /// Token of the page, from the response before it. The first page needs none.
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_token = value.into_option();
        self
    }
    /// Number of blocks on a page.
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<String>) -> Self {
        self.request.max_results = value.into_option();
        self
    }
    /// Names of the blocks. The text has 20 at most.
    #[inline]
    pub fn nat_ip_cidr_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.nat_ip_cidr_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Several blocks. The text has 20 at most.
    #[inline]
    pub fn nat_ip_cidrs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.nat_ip_cidrs = value.into_iter().map(Into::into).collect();
        self
    }
}
