// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteIpv6EgressOnlyRule`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes an egress-only rule.
///
/// One rule is deleted by one request at a time.
///
/// The rule is deleted in the background: its `Status` is Deleting, and then it is found no more.
///
/// The parameters of `DeleteIpv6EgressOnlyRule`. Sent with [`Client::delete_ipv6_egress_only_rule`](super::super::Client::delete_ipv6_egress_only_rule); the response is a [`DeleteIpv6EgressOnlyRuleResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_ipv6_egress_only_rule("ipv6py-hp3w98rmlbqp0xxxxxxxx").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectStatus.EgressOnlyRule`](super::super::ErrorCode::IncorrectStatusEgressOnlyRule), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`ResourceNotFound.Ipv6EgressOnlyRule`](super::super::ErrorCode::ResourceNotFoundIpv6EgressOnlyRule).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteIpv6EgressOnlyRuleRequest {
    /// Region of the gateway.
    pub region_id: Option<String>,
    /// Rule to delete.
    ///
    /// Required.
    pub ipv6_egress_only_rule_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static DELETE_IPV6_EGRESS_ONLY_RULE_REQUEST: Schema = Schema::new(
    "DeleteIpv6EgressOnlyRuleRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Ipv6EgressOnlyRuleId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DeleteIpv6EgressOnlyRuleRequest, DELETE_IPV6_EGRESS_ONLY_RULE_REQUEST, 0 =>
    region_id, 1 => ipv6_egress_only_rule_id, 2 => client_token, 3 => dry_run
);

impl DeleteIpv6EgressOnlyRuleRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ipv6_egress_only_rule_id`](Self#structfield.ipv6_egress_only_rule_id).
    #[inline]
    pub fn ipv6_egress_only_rule_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_egress_only_rule_id = value.into();
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

/// The response of `DeleteIpv6EgressOnlyRule`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteIpv6EgressOnlyRuleResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_IPV6_EGRESS_ONLY_RULE_RESPONSE: Schema = Schema::new(
    "DeleteIpv6EgressOnlyRuleResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteIpv6EgressOnlyRuleResponse, DELETE_IPV6_EGRESS_ONLY_RULE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(DeleteIpv6EgressOnlyRuleResponse);

impl DeleteIpv6EgressOnlyRuleResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_IPV6_EGRESS_ONLY_RULE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteIpv6EgressOnlyRule",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETE_IPV6_EGRESS_ONLY_RULE_REQUEST,
    response: &DELETE_IPV6_EGRESS_ONLY_RULE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DeleteIpv6EgressOnlyRuleRequest {
    type Response = DeleteIpv6EgressOnlyRuleResponse;
    const ACTION: &'static ActionInfo = &DELETE_IPV6_EGRESS_ONLY_RULE;
}

impl DeleteIpv6EgressOnlyRuleRequest {
    /// With what is required.
    #[inline]
    pub fn new(ipv6_egress_only_rule_id: impl Into<String>) -> Self {
        Self {
            ipv6_egress_only_rule_id: ipv6_egress_only_rule_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes an egress-only rule.
    ///
    /// One rule is deleted by one request at a time.
    ///
    /// The rule is deleted in the background: its `Status` is Deleting, and then it is found no more.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteIpv6EgressOnlyRuleRequest`].
    #[inline]
    pub fn delete_ipv6_egress_only_rule(
        &self,
        ipv6_egress_only_rule_id: impl Into<String>,
    ) -> Call<DeleteIpv6EgressOnlyRuleRequest> {
        Call::new(
            &self.inner,
            DeleteIpv6EgressOnlyRuleRequest::new(ipv6_egress_only_rule_id),
        )
    }
}

impl Call<DeleteIpv6EgressOnlyRuleRequest> {
    /// Region of the gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
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
