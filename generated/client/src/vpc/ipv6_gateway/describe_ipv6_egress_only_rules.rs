// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeIpv6EgressOnlyRules`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the egress-only rules of an IPv6 gateway.
///
/// The parameters of `DescribeIpv6EgressOnlyRules`. Sent with [`Client::describe_ipv6_egress_only_rules`](super::super::Client::describe_ipv6_egress_only_rules); the response is a [`DescribeIpv6EgressOnlyRulesResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .describe_ipv6_egress_only_rules("ipv6gw-bp1rhhs9zjlxukc5e****")
///     .page_number(1)
///     .page_size(10)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The documentation lists no error for this action.
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeIpv6EgressOnlyRulesRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Gateway of the rules.
    ///
    /// Required.
    pub ipv6_gateway_id: String,
    /// Id of one rule.
    pub ipv6_egress_only_rule_id: Option<String>,
    /// Name that the rules have.
    pub name: Option<String>,
    /// Type of what the rules are for.
    pub instance_type: Option<Ipv6EgressOnlyRuleInstanceType>,
    /// IPv6 address that the rule is for.
    pub instance_id: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
}

pub(crate) static DESCRIBE_IPV6_EGRESS_ONLY_RULES_REQUEST: Schema = Schema::new(
    "DescribeIpv6EgressOnlyRulesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Ipv6GatewayId", ValueType::String).required(),
        Field::new("Ipv6EgressOnlyRuleId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new(
            "InstanceType",
            ValueType::Enum(<Ipv6EgressOnlyRuleInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("InstanceId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeIpv6EgressOnlyRulesRequest, DESCRIBE_IPV6_EGRESS_ONLY_RULES_REQUEST, 0 =>
    region_id, 1 => ipv6_gateway_id, 2 => ipv6_egress_only_rule_id, 3 => name, 4 =>
    instance_type, 5 => instance_id, 6 => page_number, 7 => page_size
);

impl DescribeIpv6EgressOnlyRulesRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ipv6_gateway_id`](Self#structfield.ipv6_gateway_id).
    #[inline]
    pub fn ipv6_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_gateway_id = value.into();
        self
    }
    /// Sets [`ipv6_egress_only_rule_id`](Self#structfield.ipv6_egress_only_rule_id).
    #[inline]
    pub fn ipv6_egress_only_rule_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_egress_only_rule_id = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(
        mut self,
        value: impl IntoOption<Ipv6EgressOnlyRuleInstanceType>,
    ) -> Self {
        self.instance_type = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
}

/// The response of `DescribeIpv6EgressOnlyRules`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeIpv6EgressOnlyRulesResponse {
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// The rules.
    ///
    /// A list of `Ipv6EgressOnlyRule`.
    pub ipv6_egress_only_rules: Vec<Ipv6EgressOnlyRule>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_IPV6_EGRESS_ONLY_RULES_RESPONSE: Schema = Schema::new(
    "DescribeIpv6EgressOnlyRulesResponse",
    &[
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("TotalCount", ValueType::Integer),
        Field::new(
                "Ipv6EgressOnlyRules",
                ValueType::List(&ValueType::Record(&IPV6_EGRESS_ONLY_RULE)),
            )
            .wrapper("Ipv6EgressOnlyRule"),
    ],
);

aliyun_api_core::record!(
    DescribeIpv6EgressOnlyRulesResponse, DESCRIBE_IPV6_EGRESS_ONLY_RULES_RESPONSE, 0 =>
    page_size, 1 => request_id, 2 => page_number, 3 => total_count, 4 =>
    ipv6_egress_only_rules
);

aliyun_api_core::response!(DescribeIpv6EgressOnlyRulesResponse);

impl DescribeIpv6EgressOnlyRulesResponse {
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`ipv6_egress_only_rules`](Self#structfield.ipv6_egress_only_rules).
    #[inline]
    pub fn ipv6_egress_only_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<Ipv6EgressOnlyRule>>,
    ) -> Self {
        self.ipv6_egress_only_rules = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An egress-only rule as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv6EgressOnlyRule {
    /// State of the rule.
    pub status: Option<Ipv6EgressOnlyRuleStatus>,
    /// Description of the rule.
    pub description: Option<String>,
    /// Id of the rule.
    pub ipv6_egress_only_rule_id: Option<String>,
    /// IPv6 address that the rule is for.
    pub instance_id: Option<String>,
    /// Type of what the rule is for.
    pub instance_type: Option<Ipv6EgressOnlyRuleInstanceType>,
    /// Name of the rule.
    pub name: Option<String>,
}

pub(crate) static IPV6_EGRESS_ONLY_RULE: Schema = Schema::new(
    "Ipv6EgressOnlyRule",
    &[
        Field::new(
            "Status",
            ValueType::Enum(<Ipv6EgressOnlyRuleStatus as OpenEnum>::VALUES),
        ),
        Field::new("Description", ValueType::String),
        Field::new("Ipv6EgressOnlyRuleId", ValueType::String),
        Field::new("InstanceId", ValueType::String),
        Field::new(
            "InstanceType",
            ValueType::Enum(<Ipv6EgressOnlyRuleInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("Name", ValueType::String),
    ],
);

aliyun_api_core::record!(
    Ipv6EgressOnlyRule, IPV6_EGRESS_ONLY_RULE, 0 => status, 1 => description, 2 =>
    ipv6_egress_only_rule_id, 3 => instance_id, 4 => instance_type, 5 => name
);

impl Ipv6EgressOnlyRule {
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<Ipv6EgressOnlyRuleStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`ipv6_egress_only_rule_id`](Self#structfield.ipv6_egress_only_rule_id).
    #[inline]
    pub fn ipv6_egress_only_rule_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_egress_only_rule_id = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(
        mut self,
        value: impl IntoOption<Ipv6EgressOnlyRuleInstanceType>,
    ) -> Self {
        self.instance_type = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
}

static DESCRIBE_IPV6_EGRESS_ONLY_RULES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeIpv6EgressOnlyRules",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_IPV6_EGRESS_ONLY_RULES_REQUEST,
    response: &DESCRIBE_IPV6_EGRESS_ONLY_RULES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeIpv6EgressOnlyRulesRequest {
    type Response = DescribeIpv6EgressOnlyRulesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_IPV6_EGRESS_ONLY_RULES;
}

impl aliyun_api_core::Paged for DescribeIpv6EgressOnlyRulesRequest {
    type Item = Ipv6EgressOnlyRule;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Ipv6EgressOnlyRules"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(
        response: DescribeIpv6EgressOnlyRulesResponse,
    ) -> Vec<Ipv6EgressOnlyRule> {
        response.ipv6_egress_only_rules
    }
}

impl DescribeIpv6EgressOnlyRulesRequest {
    /// With what is required.
    #[inline]
    pub fn new(ipv6_gateway_id: impl Into<String>) -> Self {
        Self {
            ipv6_gateway_id: ipv6_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the egress-only rules of an IPv6 gateway.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeIpv6EgressOnlyRulesRequest`].
    #[inline]
    pub fn describe_ipv6_egress_only_rules(
        &self,
        ipv6_gateway_id: impl Into<String>,
    ) -> Call<DescribeIpv6EgressOnlyRulesRequest> {
        Call::new(&self.inner, DescribeIpv6EgressOnlyRulesRequest::new(ipv6_gateway_id))
    }
}

impl Call<DescribeIpv6EgressOnlyRulesRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Id of one rule.
    #[inline]
    pub fn ipv6_egress_only_rule_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_egress_only_rule_id = value.into_option();
        self
    }
    /// Name that the rules have.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Type of what the rules are for.
    #[inline]
    pub fn instance_type(
        mut self,
        value: impl IntoOption<Ipv6EgressOnlyRuleInstanceType>,
    ) -> Self {
        self.request.instance_type = value.into_option();
        self
    }
    /// IPv6 address that the rule is for.
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_id = value.into_option();
        self
    }
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
}

impl aliyun_api_core::Lookup for DescribeIpv6EgressOnlyRulesRequest {
    type Found = Ipv6EgressOnlyRule;
    const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
        resource: "Ipv6EgressOnlyRule",
        arguments: &[
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("Ipv6GatewayId"),
                field: None,
            },
            aliyun_api_core::Argument {
                sent: aliyun_api_core::Sent::Parameter("Ipv6EgressOnlyRuleId"),
                field: Some("Ipv6EgressOnlyRuleId"),
            },
        ],
        status: "Status",
        not_found: &[
            "ResourceNotFound.Ipv6EgressOnlyRule",
            "InvalidIpv6GatewayId.NotFound",
        ],
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
    fn into_found(
        response: DescribeIpv6EgressOnlyRulesResponse,
    ) -> Vec<Ipv6EgressOnlyRule> {
        response.ipv6_egress_only_rules
    }
}

/// What finds a Ipv6EgressOnlyRule.
#[derive(Clone, PartialEq)]
pub struct Ipv6EgressOnlyRuleKey {
    /// `Ipv6GatewayId`
    pub ipv6_gateway_id: String,
    /// `Ipv6EgressOnlyRuleId`
    pub ipv6_egress_only_rule_id: String,
}

impl std::fmt::Debug for Ipv6EgressOnlyRuleKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "Ipv6EgressOnlyRuleKey",
            &DESCRIBE_IPV6_EGRESS_ONLY_RULES_REQUEST,
            &[(1, &self.ipv6_gateway_id), (2, &self.ipv6_egress_only_rule_id)],
            f,
        )
    }
}

impl Client {
    /// Waits until a Ipv6EgressOnlyRule is `Available`; it looks with `DescribeIpv6EgressOnlyRules`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_ipv6_egress_only_rule_available(
        &self,
        key: Ipv6EgressOnlyRuleKey,
    ) -> crate::Wait<DescribeIpv6EgressOnlyRulesRequest> {
        crate::Wait::new(
            &self.inner,
            "Available",
            vec![key.ipv6_gateway_id, key.ipv6_egress_only_rule_id],
        )
    }
    /// Waits until a Ipv6EgressOnlyRule is gone; it looks with `DescribeIpv6EgressOnlyRules`.
    ///
    /// See [`wait`](crate::wait) for what else ends it.
    #[inline]
    pub fn wait_until_ipv6_egress_only_rule_deleted(
        &self,
        key: Ipv6EgressOnlyRuleKey,
    ) -> crate::WaitGone<DescribeIpv6EgressOnlyRulesRequest> {
        crate::WaitGone::new(
            &self.inner,
            vec![key.ipv6_gateway_id, key.ipv6_egress_only_rule_id],
        )
    }
}
