// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateIpv6EgressOnlyRule`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates an egress-only rule for an IPv6 address.
///
/// With the rule, an ECS instance reaches IPv6 clients on the Internet, and they do not reach it. Rules of one address are created one at a time.
///
/// The rule is created in the background; its `Status` in DescribeIpv6EgressOnlyRules changes from Creating to Available.
///
/// The parameters of `CreateIpv6EgressOnlyRule`. Sent with [`Client::create_ipv6_egress_only_rule`](super::super::Client::create_ipv6_egress_only_rule); the response is a [`CreateIpv6EgressOnlyRuleResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_ipv6_egress_only_rule(vpc::CreateIpv6EgressOnlyRuleRequired {
///         ipv6_gateway_id: "ipv6gw-hp3c2paq0ywauasza****".into(),
///         instance_id: "ipv6-hp3nxjkfxn5pnhgl5****".into(),
///     })
///     .instance_type("Ipv6Address")
///     .name("rulename")
///     .description("ruledescription")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidIpv6Gateway.NotFound`](super::super::ErrorCode::InvalidIpv6GatewayNotFound), [`IllegalParam.Name`](super::super::ErrorCode::IllegalParamName), [`IllegalParam.Description`](super::super::ErrorCode::IllegalParamDescription), [`IllegalParam.InstanceType`](super::super::ErrorCode::IllegalParamInstanceType), [`OperationFailed.FinancialLocked`](super::super::ErrorCode::OperationFailedFinancialLocked), [`OperationUnsupported.EgressRuleVSwitch`](super::super::ErrorCode::OperationUnsupportedEgressRuleVSwitch), [`InvalidIpv6Instance.NotFound`](super::super::ErrorCode::InvalidIpv6InstanceNotFound), [`OperationFailed.NoInternetBandwidth`](super::super::ErrorCode::OperationFailedNoInternetBandwidth), [`OperationFailed.Ipv6EgressRuleExisted`](super::super::ErrorCode::OperationFailedIpv6EgressRuleExisted), [`OperationFailed.InternetBandwidthUnstable`](super::super::ErrorCode::OperationFailedInternetBandwidthUnstable), [`IncorrectStatus.Ipv6InternetBandwidth`](super::super::ErrorCode::IncorrectStatusIpv6InternetBandwidth), [`OperationUnsupported.EgressRuleInDefaultSpec`](super::super::ErrorCode::OperationUnsupportedEgressRuleInDefaultSpec), [`QuotaExceeded.Ipv6EgressRules`](super::super::ErrorCode::QuotaExceededIpv6EgressRules), [`Mismatch.Ipv6AddressAndIpv6Gateway`](super::super::ErrorCode::MismatchIpv6AddressAndIpv6Gateway), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIpv6EgressOnlyRuleRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Gateway of the rule.
    ///
    /// Required.
    pub ipv6_gateway_id: String,
    /// IPv6 address that the rule is for.
    ///
    /// Required.
    pub instance_id: String,
    /// Type of what the rule is for, only Ipv6Address.
    ///
    /// Default: `Ipv6Address`.
    pub instance_type: Option<Ipv6EgressOnlyRuleInstanceType>,
    /// Name of what is created or changed. In the document of 2024 it has 2 characters at least: a letter or a Chinese character, and then digits, underscores and hyphens, too.
    ///
    /// At most 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Description of what is created or changed. In the document of 2024 it has 2 characters at least.
    ///
    /// At most 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static CREATE_IPV6_EGRESS_ONLY_RULE_REQUEST: Schema = Schema::new(
    "CreateIpv6EgressOnlyRuleRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Ipv6GatewayId", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String).required(),
        Field::new(
            "InstanceType",
            ValueType::Enum(<Ipv6EgressOnlyRuleInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    CreateIpv6EgressOnlyRuleRequest, CREATE_IPV6_EGRESS_ONLY_RULE_REQUEST, 0 =>
    region_id, 1 => ipv6_gateway_id, 2 => instance_id, 3 => instance_type, 4 => name, 5
    => description, 6 => client_token, 7 => dry_run
);

impl CreateIpv6EgressOnlyRuleRequest {
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
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
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
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
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
}

/// The response of `CreateIpv6EgressOnlyRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIpv6EgressOnlyRuleResponse {
    /// Id of the new rule.
    pub ipv6_egress_rule_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_IPV6_EGRESS_ONLY_RULE_RESPONSE: Schema = Schema::new(
    "CreateIpv6EgressOnlyRuleResponse",
    &[
        Field::new("Ipv6EgressRuleId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateIpv6EgressOnlyRuleResponse, CREATE_IPV6_EGRESS_ONLY_RULE_RESPONSE, 0 =>
    ipv6_egress_rule_id, 1 => request_id
);

aliyun_api_core::response!(CreateIpv6EgressOnlyRuleResponse);

impl CreateIpv6EgressOnlyRuleResponse {
    /// Sets [`ipv6_egress_rule_id`](Self#structfield.ipv6_egress_rule_id).
    #[inline]
    pub fn ipv6_egress_rule_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_egress_rule_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CREATE_IPV6_EGRESS_ONLY_RULE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateIpv6EgressOnlyRule",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_IPV6_EGRESS_ONLY_RULE_REQUEST,
    response: &CREATE_IPV6_EGRESS_ONLY_RULE_RESPONSE,
    classes: &[
        ("IllegalParam.Name", ErrorClass::Invalid),
        ("IllegalParam.Description", ErrorClass::Invalid),
        ("IllegalParam.InstanceType", ErrorClass::Invalid),
        ("OperationFailed.FinancialLocked", ErrorClass::Conflict),
        ("OperationUnsupported.EgressRuleVSwitch", ErrorClass::Invalid),
        ("OperationFailed.NoInternetBandwidth", ErrorClass::Conflict),
        ("OperationFailed.Ipv6EgressRuleExisted", ErrorClass::Conflict),
        ("OperationFailed.InternetBandwidthUnstable", ErrorClass::NotReady),
        ("OperationUnsupported.EgressRuleInDefaultSpec", ErrorClass::Conflict),
        ("Mismatch.Ipv6AddressAndIpv6Gateway", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateIpv6EgressOnlyRuleRequest {
    type Response = CreateIpv6EgressOnlyRuleResponse;
    const ACTION: &'static ActionInfo = &CREATE_IPV6_EGRESS_ONLY_RULE;
}

/// What `CreateIpv6EgressOnlyRule` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateIpv6EgressOnlyRuleRequired {
    /// Gateway of the rule.
    ///
    /// Required.
    pub ipv6_gateway_id: String,
    /// IPv6 address that the rule is for.
    ///
    /// Required.
    pub instance_id: String,
}

impl std::fmt::Debug for CreateIpv6EgressOnlyRuleRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateIpv6EgressOnlyRuleRequired",
            &CREATE_IPV6_EGRESS_ONLY_RULE_REQUEST,
            &[(1, &self.ipv6_gateway_id), (2, &self.instance_id)],
            f,
        )
    }
}

impl CreateIpv6EgressOnlyRuleRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateIpv6EgressOnlyRuleRequired) -> Self {
        Self {
            ipv6_gateway_id: required.ipv6_gateway_id,
            instance_id: required.instance_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates an egress-only rule for an IPv6 address.
    ///
    /// With the rule, an ECS instance reaches IPv6 clients on the Internet, and they do not reach it. Rules of one address are created one at a time.
    ///
    /// The rule is created in the background; its `Status` in DescribeIpv6EgressOnlyRules changes from Creating to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateIpv6EgressOnlyRuleRequest`].
    #[inline]
    pub fn create_ipv6_egress_only_rule(
        &self,
        required: CreateIpv6EgressOnlyRuleRequired,
    ) -> Call<CreateIpv6EgressOnlyRuleRequest> {
        Call::new(&self.inner, CreateIpv6EgressOnlyRuleRequest::new(required))
    }
}

impl Call<CreateIpv6EgressOnlyRuleRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Type of what the rule is for, only Ipv6Address.
    #[inline]
    pub fn instance_type(
        mut self,
        value: impl IntoOption<Ipv6EgressOnlyRuleInstanceType>,
    ) -> Self {
        self.request.instance_type = value.into_option();
        self
    }
    /// Name of what is created or changed. In the document of 2024 it has 2 characters at least: a letter or a Chinese character, and then digits, underscores and hyphens, too.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Description of what is created or changed. In the document of 2024 it has 2 characters at least.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
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
}
