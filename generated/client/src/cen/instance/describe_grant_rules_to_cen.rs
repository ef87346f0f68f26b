// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeGrantRulesToCen`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the networks of other accounts that a CEN instance may attach.
///
/// A value that is wrong gives an empty list, not an error.
///
/// The parameters of `DescribeGrantRulesToCen`. Sent with [`Client::describe_grant_rules_to_cen`](super::super::Client::describe_grant_rules_to_cen); the response is a [`DescribeGrantRulesToCenResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::cen;
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .describe_grant_rules_to_cen(cen::DescribeGrantRulesToCenRequired {
///         cen_id: "cen-nye53d7p3hzyu4****".into(),
///         product_type: "VPC".into(),
///     })
///     .max_results(20)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidParameter.RegionId`](super::super::ErrorCode::InvalidParameterRegionId).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeGrantRulesToCenRequest {
    /// Region of the networks.
    pub region_id: Option<String>,
    /// Instance that may attach the networks.
    ///
    /// Required.
    pub cen_id: String,
    /// Type of the networks.
    ///
    /// Required.
    pub product_type: GrantedInstanceType,
    /// Number of entries in a response, not 0; 20 is recommended. If omitted, all entries are in one response.
    ///
    /// 0 to 100.
    pub max_results: Option<i64>,
    /// Token from the response before. The first request has none.
    pub next_token: Option<String>,
    /// Id of one network.
    pub child_instance_id: Option<String>,
    /// Account that owns the networks.
    pub child_instance_owner_id: Option<i64>,
    /// Whether the VPCs have IPv6 enabled. If omitted, both kinds are listed. Only for ProductType VPC.
    pub enabled_ipv6: Option<bool>,
}

pub(crate) static DESCRIBE_GRANT_RULES_TO_CEN_REQUEST: Schema = Schema::new(
    "DescribeGrantRulesToCenRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("CenId", ValueType::String).required(),
        Field::new(
                "ProductType",
                ValueType::Enum(<GrantedInstanceType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("MaxResults", ValueType::Integer),
        Field::new("NextToken", ValueType::String),
        Field::new("ChildInstanceId", ValueType::String),
        Field::new("ChildInstanceOwnerId", ValueType::Integer),
        Field::new("EnabledIpv6", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DescribeGrantRulesToCenRequest, DESCRIBE_GRANT_RULES_TO_CEN_REQUEST, 0 => region_id,
    1 => cen_id, 2 => product_type, 3 => max_results, 4 => next_token, 5 =>
    child_instance_id, 6 => child_instance_owner_id, 7 => enabled_ipv6
);

impl DescribeGrantRulesToCenRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = value.into();
        self
    }
    /// Sets [`product_type`](Self#structfield.product_type).
    #[inline]
    pub fn product_type(mut self, value: impl Into<GrantedInstanceType>) -> Self {
        self.product_type = value.into();
        self
    }
    /// Sets [`max_results`](Self#structfield.max_results).
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_results = value.into_option();
        self
    }
    /// Sets [`next_token`](Self#structfield.next_token).
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.next_token = value.into_option();
        self
    }
    /// Sets [`child_instance_id`](Self#structfield.child_instance_id).
    #[inline]
    pub fn child_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.child_instance_id = value.into_option();
        self
    }
    /// Sets [`child_instance_owner_id`](Self#structfield.child_instance_owner_id).
    #[inline]
    pub fn child_instance_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.child_instance_owner_id = value.into_option();
        self
    }
    /// Sets [`enabled_ipv6`](Self#structfield.enabled_ipv6).
    #[inline]
    pub fn enabled_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enabled_ipv6 = value.into_option();
        self
    }
}

/// The response of `DescribeGrantRulesToCen`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeGrantRulesToCenResponse {
    /// The grants.
    ///
    /// A list of `CenGrantRule`.
    pub grant_rules: Vec<CenGrantRule>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of entries in this response; of all entries, where the request has no MaxResults.
    pub max_results: Option<i64>,
    /// Token for the next request. Empty, where there are no more entries.
    pub next_token: Option<String>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_GRANT_RULES_TO_CEN_RESPONSE: Schema = Schema::new(
    "DescribeGrantRulesToCenResponse",
    &[
        Field::new("GrantRules", ValueType::List(&ValueType::Record(&CEN_GRANT_RULE)))
            .wrapper("GrantRule"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("MaxResults", ValueType::Integer),
        Field::new("NextToken", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeGrantRulesToCenResponse, DESCRIBE_GRANT_RULES_TO_CEN_RESPONSE, 0 =>
    grant_rules, 1 => total_count, 2 => max_results, 3 => next_token, 4 => request_id
);

aliyun_api_core::response!(DescribeGrantRulesToCenResponse);

impl DescribeGrantRulesToCenResponse {
    /// Sets [`grant_rules`](Self#structfield.grant_rules).
    #[inline]
    pub fn grant_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<CenGrantRule>>,
    ) -> Self {
        self.grant_rules = value.into_iter().map(Into::into).collect();
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
}

/// The permission of an account that owns a network, for a CEN instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CenGrantRule {
    /// Instance that may attach the network.
    pub cen_id: Option<String>,
    /// Account that owns the instance.
    pub cen_owner_id: Option<i64>,
    /// Id of the network.
    pub child_instance_id: Option<String>,
    /// Type of the network.
    pub child_instance_type: Option<GrantedInstanceType>,
    /// Region of the network.
    pub child_instance_region_id: Option<String>,
    /// Account that owns the network.
    pub child_instance_owner_id: Option<i64>,
    /// Which account pays for the network.
    pub order_type: Option<CenOrderType>,
    /// Which account pays for the network at present.
    pub effective_order_type: Option<CenOrderType>,
    /// When the permission was granted.
    pub create_time: Option<i64>,
}

pub(crate) static CEN_GRANT_RULE: Schema = Schema::new(
    "CenGrantRule",
    &[
        Field::new("CenId", ValueType::String),
        Field::new("CenOwnerId", ValueType::Integer),
        Field::new("ChildInstanceId", ValueType::String),
        Field::new(
            "ChildInstanceType",
            ValueType::Enum(<GrantedInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("ChildInstanceRegionId", ValueType::String),
        Field::new("ChildInstanceOwnerId", ValueType::Integer),
        Field::new("OrderType", ValueType::Enum(<CenOrderType as OpenEnum>::VALUES)),
        Field::new(
            "EffectiveOrderType",
            ValueType::Enum(<CenOrderType as OpenEnum>::VALUES),
        ),
        Field::new("CreateTime", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    CenGrantRule, CEN_GRANT_RULE, 0 => cen_id, 1 => cen_owner_id, 2 => child_instance_id,
    3 => child_instance_type, 4 => child_instance_region_id, 5 =>
    child_instance_owner_id, 6 => order_type, 7 => effective_order_type, 8 => create_time
);

impl CenGrantRule {
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_id = value.into_option();
        self
    }
    /// Sets [`cen_owner_id`](Self#structfield.cen_owner_id).
    #[inline]
    pub fn cen_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.cen_owner_id = value.into_option();
        self
    }
    /// Sets [`child_instance_id`](Self#structfield.child_instance_id).
    #[inline]
    pub fn child_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.child_instance_id = value.into_option();
        self
    }
    /// Sets [`child_instance_type`](Self#structfield.child_instance_type).
    #[inline]
    pub fn child_instance_type(
        mut self,
        value: impl IntoOption<GrantedInstanceType>,
    ) -> Self {
        self.child_instance_type = value.into_option();
        self
    }
    /// Sets [`child_instance_region_id`](Self#structfield.child_instance_region_id).
    #[inline]
    pub fn child_instance_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.child_instance_region_id = value.into_option();
        self
    }
    /// Sets [`child_instance_owner_id`](Self#structfield.child_instance_owner_id).
    #[inline]
    pub fn child_instance_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.child_instance_owner_id = value.into_option();
        self
    }
    /// Sets [`order_type`](Self#structfield.order_type).
    #[inline]
    pub fn order_type(mut self, value: impl IntoOption<CenOrderType>) -> Self {
        self.order_type = value.into_option();
        self
    }
    /// Sets [`effective_order_type`](Self#structfield.effective_order_type).
    #[inline]
    pub fn effective_order_type(mut self, value: impl IntoOption<CenOrderType>) -> Self {
        self.effective_order_type = value.into_option();
        self
    }
    /// Sets [`create_time`](Self#structfield.create_time).
    #[inline]
    pub fn create_time(mut self, value: impl IntoOption<i64>) -> Self {
        self.create_time = value.into_option();
        self
    }
}

static DESCRIBE_GRANT_RULES_TO_CEN: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeGrantRulesToCen",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_GRANT_RULES_TO_CEN_REQUEST,
    response: &DESCRIBE_GRANT_RULES_TO_CEN_RESPONSE,
    classes: &[
        ("InvalidParameter.RegionId", ErrorClass::NotFound),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeGrantRulesToCenRequest {
    type Response = DescribeGrantRulesToCenResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_GRANT_RULES_TO_CEN;
}

impl aliyun_api_core::Paged for DescribeGrantRulesToCenRequest {
    type Item = CenGrantRule;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["GrantRules"],
        default_size: None,
        max_size: Some(100),
    };
    #[inline]
    fn into_items(response: DescribeGrantRulesToCenResponse) -> Vec<CenGrantRule> {
        response.grant_rules
    }
}

/// What `DescribeGrantRulesToCen` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DescribeGrantRulesToCenRequired {
    /// Instance that may attach the networks.
    ///
    /// Required.
    pub cen_id: String,
    /// Type of the networks.
    ///
    /// Required.
    pub product_type: GrantedInstanceType,
}

impl std::fmt::Debug for DescribeGrantRulesToCenRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DescribeGrantRulesToCenRequired",
            &DESCRIBE_GRANT_RULES_TO_CEN_REQUEST,
            &[(1, &self.cen_id), (2, &self.product_type)],
            f,
        )
    }
}

impl DescribeGrantRulesToCenRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DescribeGrantRulesToCenRequired) -> Self {
        Self {
            cen_id: required.cen_id,
            product_type: required.product_type,
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the networks of other accounts that a CEN instance may attach.
    ///
    /// A value that is wrong gives an empty list, not an error.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeGrantRulesToCenRequest`].
    #[inline]
    pub fn describe_grant_rules_to_cen(
        &self,
        required: DescribeGrantRulesToCenRequired,
    ) -> Call<DescribeGrantRulesToCenRequest> {
        Call::new(&self.inner, DescribeGrantRulesToCenRequest::new(required))
    }
}

impl Call<DescribeGrantRulesToCenRequest> {
    /// Region of the networks.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Number of entries in a response, not 0; 20 is recommended. If omitted, all entries are in one response.
    #[inline]
    pub fn max_results(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.max_results = value.into_option();
        self
    }
    /// Token from the response before. The first request has none.
    #[inline]
    pub fn next_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.next_token = value.into_option();
        self
    }
    /// Id of one network.
    #[inline]
    pub fn child_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.child_instance_id = value.into_option();
        self
    }
    /// Account that owns the networks.
    #[inline]
    pub fn child_instance_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.child_instance_owner_id = value.into_option();
        self
    }
    /// Whether the VPCs have IPv6 enabled. If omitted, both kinds are listed. Only for ProductType VPC.
    #[inline]
    pub fn enabled_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enabled_ipv6 = value.into_option();
        self
    }
}
