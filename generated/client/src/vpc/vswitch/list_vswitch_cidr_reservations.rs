// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListVSwitchCidrReservations`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the reserved CIDR blocks of VSwitches.
///
/// The parameters of `ListVSwitchCidrReservations`. Sent with [`Client::list_vswitch_cidr_reservations`](super::super::Client::list_vswitch_cidr_reservations); the response is a [`ListVSwitchCidrReservationsResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .list_vswitch_cidr_reservations()
///     .tags([vpc::RequestTag::new("FinanceDept", "FinanceJoshua")])
///     .vswitch_cidr_reservation_ids(["vcr-bp1m12saqteraw3rp****"])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IllegalParam.NextToken`](super::super::ErrorCode::IllegalParamNextToken).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVSwitchCidrReservationsRequest {
    /// Tags that the blocks have. The limit of the list is 10.
    ///
    /// At most 20 elements.
    pub tags: Vec<RequestTag>,
    /// VSwitch of the blocks.
    pub vswitch_id: Option<String>,
    /// Ids of the blocks. The text allows 10.
    ///
    /// At most 100 elements.
    pub vswitch_cidr_reservation_ids: Vec<String>,
    /// What the blocks are for.
    ///
    /// `prefix`.
    pub vswitch_cidr_reservation_type: Option<String>,
    /// Version of the blocks.
    ///
    /// Default: `IPv4`.
    pub ip_version: Option<ListedVSwitchCidrReservationIpVersion>,
    /// Token of the page, from the response before it. The first page needs none.
    pub next_token: Option<String>,
    /// Number of entries on a page.
    ///
    /// 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// Region of the VSwitches.
    pub region_id: Option<String>,
}

pub(crate) static LIST_VSWITCH_CIDR_RESERVATIONS_REQUEST: Schema = Schema::new(
    "ListVSwitchCidrReservationsRequest",
    &[
        Field::new("Tags", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("VSwitchId", ValueType::String),
        Field::new("VSwitchCidrReservationIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Repeat),
        Field::new("VSwitchCidrReservationType", ValueType::String),
        Field::new(
            "IpVersion",
            ValueType::Enum(<ListedVSwitchCidrReservationIpVersion as OpenEnum>::VALUES),
        ),
        Field::new("NextToken", ValueType::String),
        Field::new("MaxResults", ValueType::Integer),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ListVSwitchCidrReservationsRequest, LIST_VSWITCH_CIDR_RESERVATIONS_REQUEST, 0 =>
    tags, 1 => vswitch_id, 2 => vswitch_cidr_reservation_ids, 3 =>
    vswitch_cidr_reservation_type, 4 => ip_version, 5 => next_token, 6 => max_results, 7
    => region_id
);

impl ListVSwitchCidrReservationsRequest {
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`vswitch_cidr_reservation_ids`](Self#structfield.vswitch_cidr_reservation_ids).
    #[inline]
    pub fn vswitch_cidr_reservation_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_cidr_reservation_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vswitch_cidr_reservation_type`](Self#structfield.vswitch_cidr_reservation_type).
    #[inline]
    pub fn vswitch_cidr_reservation_type(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.vswitch_cidr_reservation_type = value.into_option();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(
        mut self,
        value: impl IntoOption<ListedVSwitchCidrReservationIpVersion>,
    ) -> Self {
        self.ip_version = value.into_option();
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

/// The response of `ListVSwitchCidrReservations`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListVSwitchCidrReservationsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Token of the next page; empty on the last one.
    pub next_token: Option<String>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of entries on a page.
    pub max_results: Option<i64>,
    /// The reserved blocks.
    pub vswitch_cidr_reservations: Vec<VSwitchCidrReservation>,
    metadata: Metadata,
}

pub(crate) static LIST_VSWITCH_CIDR_RESERVATIONS_RESPONSE: Schema = Schema::new(
    "ListVSwitchCidrReservationsResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("NextToken", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("MaxResults", ValueType::Integer),
        Field::new(
            "VSwitchCidrReservations",
            ValueType::List(&ValueType::Record(&VSWITCH_CIDR_RESERVATION)),
        ),
    ],
);

aliyun_api_core::record!(
    ListVSwitchCidrReservationsResponse, LIST_VSWITCH_CIDR_RESERVATIONS_RESPONSE, 0 =>
    request_id, 1 => next_token, 2 => total_count, 3 => max_results, 4 =>
    vswitch_cidr_reservations
);

aliyun_api_core::response!(ListVSwitchCidrReservationsResponse);

impl ListVSwitchCidrReservationsResponse {
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
    /// Sets [`vswitch_cidr_reservations`](Self#structfield.vswitch_cidr_reservations).
    #[inline]
    pub fn vswitch_cidr_reservations(
        mut self,
        value: impl IntoIterator<Item = impl Into<VSwitchCidrReservation>>,
    ) -> Self {
        self.vswitch_cidr_reservations = value.into_iter().map(Into::into).collect();
        self
    }
}

/// Version of the blocks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListedVSwitchCidrReservationIpVersion {
    /// `IPv4`: version 4.
    IPv4,
    /// `IPv6`: version 6.
    IPv6,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ListedVSwitchCidrReservationIpVersion, IPv4 = "IPv4", IPv6 = "IPv6"
);

static LIST_VSWITCH_CIDR_RESERVATIONS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ListVSwitchCidrReservations",
    kind: ActionKind::Read,
    idempotency: None,
    request: &LIST_VSWITCH_CIDR_RESERVATIONS_REQUEST,
    response: &LIST_VSWITCH_CIDR_RESERVATIONS_RESPONSE,
    classes: &[
        ("IllegalParam.NextToken", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ListVSwitchCidrReservationsRequest {
    type Response = ListVSwitchCidrReservationsResponse;
    const ACTION: &'static ActionInfo = &LIST_VSWITCH_CIDR_RESERVATIONS;
}

impl aliyun_api_core::Paged for ListVSwitchCidrReservationsRequest {
    type Item = VSwitchCidrReservation;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["VSwitchCidrReservations"],
        default_size: Some(10),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(
        response: ListVSwitchCidrReservationsResponse,
    ) -> Vec<VSwitchCidrReservation> {
        response.vswitch_cidr_reservations
    }
}

impl ListVSwitchCidrReservationsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the reserved CIDR blocks of VSwitches.
    ///
    /// Parameters with their limits, errors, and an example: [`ListVSwitchCidrReservationsRequest`].
    #[inline]
    pub fn list_vswitch_cidr_reservations(
        &self,
    ) -> Call<ListVSwitchCidrReservationsRequest> {
        Call::new(&self.inner, ListVSwitchCidrReservationsRequest::new())
    }
}

impl Call<ListVSwitchCidrReservationsRequest> {
    /// Tags that the blocks have. The limit of the list is 10.
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// VSwitch of the blocks.
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vswitch_id = value.into_option();
        self
    }
    /// Ids of the blocks. The text allows 10.
    #[inline]
    pub fn vswitch_cidr_reservation_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.vswitch_cidr_reservation_ids = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// What the blocks are for.
    #[inline]
    pub fn vswitch_cidr_reservation_type(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.vswitch_cidr_reservation_type = value.into_option();
        self
    }
    /// Version of the blocks.
    #[inline]
    pub fn ip_version(
        mut self,
        value: impl IntoOption<ListedVSwitchCidrReservationIpVersion>,
    ) -> Self {
        self.request.ip_version = value.into_option();
        self
    }
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
    /// Region of the VSwitches.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for ListVSwitchCidrReservationsRequest {
    type Found = VSwitchCidrReservation;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "VSwitchCidrReservation",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("VSwitchCidrReservationIds"),
                field: Some("VSwitchCidrReservationId"),
            },
        ],
        status: "Status",
        not_found: &["ResourceNotFound.CidrReservation"],
        moves: &[("Assigning", "Assigned")],
        states: &[
            aliyun_api_core::KnownState {
                name: "Assigning",
                by: &[],
            },
            aliyun_api_core::KnownState {
                name: "Assigned",
                by: &[],
            },
        ],
    };
    #[inline]
    fn into_found(
        response: ListVSwitchCidrReservationsResponse,
    ) -> Vec<VSwitchCidrReservation> {
        response.vswitch_cidr_reservations
    }
}

impl Client {
    /// Waits until a VSwitchCidrReservation is `Assigned`; it looks with `ListVSwitchCidrReservations`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_vswitch_cidr_reservation_assigned(
        &self,
        vswitch_cidr_reservation_id: impl Into<String>,
    ) -> crate::Wait<ListVSwitchCidrReservationsRequest> {
        crate::Wait::new(
            &self.inner,
            "Assigned",
            vec![vswitch_cidr_reservation_id.into()],
        )
    }
    /// Waits until a VSwitchCidrReservation is gone; it looks with `ListVSwitchCidrReservations`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_vswitch_cidr_reservation_deleted(
        &self,
        vswitch_cidr_reservation_id: impl Into<String>,
    ) -> crate::WaitGone<ListVSwitchCidrReservationsRequest> {
        crate::WaitGone::new(&self.inner, vec![vswitch_cidr_reservation_id.into()])
    }
}
