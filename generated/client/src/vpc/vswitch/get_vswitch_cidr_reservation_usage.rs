// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GetVSwitchCidrReservationUsage`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Shows which resources have prefixes of a reserved CIDR block.
///
/// The parameters of `GetVSwitchCidrReservationUsage`. Sent with [`Client::get_vswitch_cidr_reservation_usage`](super::super::Client::get_vswitch_cidr_reservation_usage); the response is a [`GetVSwitchCidrReservationUsageResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.get_vswitch_cidr_reservation_usage("vcr-bp1m12saqteraw3rp****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IllegalParam.NextToken`](super::super::ErrorCode::IllegalParamNextToken), [`ResourceNotFound.CidrReservation`](super::super::ErrorCode::ResourceNotFoundCidrReservation).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVSwitchCidrReservationUsageRequest {
    /// Id of the block.
    ///
    /// Required.
    pub vswitch_cidr_reservation_id: String,
    /// Token of the page, from the response before it. The first page needs none.
    pub next_token: Option<String>,
    /// Number of entries on a page.
    ///
    /// 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// Region of the VSwitch.
    pub region_id: Option<String>,
}

pub(crate) static GET_VSWITCH_CIDR_RESERVATION_USAGE_REQUEST: Schema = Schema::new(
    "GetVSwitchCidrReservationUsageRequest",
    &[
        Field::new("VSwitchCidrReservationId", ValueType::String).required(),
        Field::new("NextToken", ValueType::String),
        Field::new("MaxResults", ValueType::Integer),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    GetVSwitchCidrReservationUsageRequest, GET_VSWITCH_CIDR_RESERVATION_USAGE_REQUEST, 0
    => vswitch_cidr_reservation_id, 1 => next_token, 2 => max_results, 3 => region_id
);

impl GetVSwitchCidrReservationUsageRequest {
    /// Sets [`vswitch_cidr_reservation_id`](Self#structfield.vswitch_cidr_reservation_id).
    #[inline]
    pub fn vswitch_cidr_reservation_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_cidr_reservation_id = value.into();
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
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_results = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// The response of `GetVSwitchCidrReservationUsage`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetVSwitchCidrReservationUsageResponse {
    /// Id of the request.
    pub request_id: String,
    /// Token of the next page; empty on the last one.
    pub next_token: Option<String>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of entries on a page.
    pub max_results: Option<i64>,
    /// The prefixes that are in use.
    pub cidr_reservation_usages: Vec<CidrReservationUsage>,
    metadata: Metadata,
}

pub(crate) static GET_VSWITCH_CIDR_RESERVATION_USAGE_RESPONSE: Schema = Schema::new(
    "GetVSwitchCidrReservationUsageResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("NextToken", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("MaxResults", ValueType::Integer),
        Field::new(
            "CidrReservationUsages",
            ValueType::List(&ValueType::Record(&CIDR_RESERVATION_USAGE)),
        ),
    ],
);

aliyun_api_core::record!(
    GetVSwitchCidrReservationUsageResponse, GET_VSWITCH_CIDR_RESERVATION_USAGE_RESPONSE,
    0 => request_id, 1 => next_token, 2 => total_count, 3 => max_results, 4 =>
    cidr_reservation_usages
);

aliyun_api_core::response!(GetVSwitchCidrReservationUsageResponse);

impl GetVSwitchCidrReservationUsageResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`max_results`](Self#structfield.max_results).
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_results = value.into_option();
        self
    }
    /// Sets [`cidr_reservation_usages`](Self#structfield.cidr_reservation_usages).
    #[inline]
    pub fn cidr_reservation_usages(
        mut self,
        value: impl IntoIterator<Item = impl Into<CidrReservationUsage>>,
    ) -> Self {
        self.cidr_reservation_usages = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A prefix of a reserved block and who has it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CidrReservationUsage {
    /// Id of the block.
    pub vswitch_cidr_reservation_id: Option<String>,
    /// VSwitch of the block.
    pub vswitch_id: Option<String>,
    /// Id of the resource.
    pub resource_id: Option<String>,
    /// Type of the resource.
    pub resource_type: Option<String>,
    /// Id of the prefix.
    pub ip_prefix_id: Option<String>,
    /// The prefix.
    pub ip_prefix_cidr: Option<String>,
}

pub(crate) static CIDR_RESERVATION_USAGE: Schema = Schema::new(
    "CidrReservationUsage",
    &[
        Field::new("VSwitchCidrReservationId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("ResourceId", ValueType::String),
        Field::new("ResourceType", ValueType::String),
        Field::new("IpPrefixId", ValueType::String),
        Field::new("IpPrefixCidr", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CidrReservationUsage, CIDR_RESERVATION_USAGE, 0 => vswitch_cidr_reservation_id, 1 =>
    vswitch_id, 2 => resource_id, 3 => resource_type, 4 => ip_prefix_id, 5 =>
    ip_prefix_cidr
);

impl CidrReservationUsage {
    /// Sets [`vswitch_cidr_reservation_id`](Self#structfield.vswitch_cidr_reservation_id).
    #[inline]
    pub fn vswitch_cidr_reservation_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.vswitch_cidr_reservation_id = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`resource_id`](Self#structfield.resource_id).
    #[inline]
    pub fn resource_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_id = value.into_option();
        self
    }
    /// Sets [`resource_type`](Self#structfield.resource_type).
    #[inline]
    pub fn resource_type(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_type = value.into_option();
        self
    }
    /// Sets [`ip_prefix_id`](Self#structfield.ip_prefix_id).
    #[inline]
    pub fn ip_prefix_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_prefix_id = value.into_option();
        self
    }
    /// Sets [`ip_prefix_cidr`](Self#structfield.ip_prefix_cidr).
    #[inline]
    pub fn ip_prefix_cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_prefix_cidr = value.into_option();
        self
    }
}

static GET_VSWITCH_CIDR_RESERVATION_USAGE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "GetVSwitchCidrReservationUsage",
    kind: ActionKind::Read,
    idempotency: None,
    request: &GET_VSWITCH_CIDR_RESERVATION_USAGE_REQUEST,
    response: &GET_VSWITCH_CIDR_RESERVATION_USAGE_RESPONSE,
    classes: &[
        ("IllegalParam.NextToken", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for GetVSwitchCidrReservationUsageRequest {
    type Response = GetVSwitchCidrReservationUsageResponse;
    const ACTION: &'static ActionInfo = &GET_VSWITCH_CIDR_RESERVATION_USAGE;
}

impl aliyun_api_core::Paged for GetVSwitchCidrReservationUsageRequest {
    type Item = CidrReservationUsage;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["CidrReservationUsages"],
        default_size: Some(10),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(
        response: GetVSwitchCidrReservationUsageResponse,
    ) -> Vec<CidrReservationUsage> {
        response.cidr_reservation_usages
    }
}

impl GetVSwitchCidrReservationUsageRequest {
    /// With what is required.
    #[inline]
    pub fn new(vswitch_cidr_reservation_id: impl Into<String>) -> Self {
        Self {
            vswitch_cidr_reservation_id: vswitch_cidr_reservation_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Shows which resources have prefixes of a reserved CIDR block.
    ///
    /// Parameters with their limits, errors, and an example: [`GetVSwitchCidrReservationUsageRequest`].
    #[inline]
    pub fn get_vswitch_cidr_reservation_usage(
        &self,
        vswitch_cidr_reservation_id: impl Into<String>,
    ) -> Call<GetVSwitchCidrReservationUsageRequest> {
        Call::new(
            &self.inner,
            GetVSwitchCidrReservationUsageRequest::new(vswitch_cidr_reservation_id),
        )
    }
}

impl Call<GetVSwitchCidrReservationUsageRequest> {
    /// Token of the page, from the response before it. The first page needs none.
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_token = value.into_option();
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.max_results = value.into_option();
        self
    }
    /// Region of the VSwitch.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
