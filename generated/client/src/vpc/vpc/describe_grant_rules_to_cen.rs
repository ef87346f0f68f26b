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

/// Lists the CEN instances that may attach a network instance.
///
/// The parameters of `DescribeGrantRulesToCen`. Sent with [`Client::describe_grant_rules_to_cen`](super::super::Client::describe_grant_rules_to_cen); the response is a [`DescribeGrantRulesToCenResponse`]. The region comes from the configuration where it is not set. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .describe_grant_rules_to_cen(vpc::DescribeGrantRulesToCenRequired {
///         instance_id: "vpc-bp18sth14qii3pnvc****".into(),
///         instance_type: "VPC".into(),
///     })
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
pub struct DescribeGrantRulesToCenRequest {
    /// Region of the network instance.
    pub region_id: Option<String>,
    /// Network instance to be attached.
    ///
    /// Required.
    pub instance_id: String,
    /// Type of the network instance.
    ///
    /// Required.
    pub instance_type: CenInstanceType,
    /// Resource group of the network instance.
    pub resource_group_id: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
}

pub(crate) static DESCRIBE_GRANT_RULES_TO_CEN_REQUEST: Schema = Schema::new(
    "DescribeGrantRulesToCenRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String).required(),
        Field::new(
                "InstanceType",
                ValueType::Enum(<CenInstanceType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeGrantRulesToCenRequest, DESCRIBE_GRANT_RULES_TO_CEN_REQUEST, 0 => region_id,
    1 => instance_id, 2 => instance_type, 3 => resource_group_id, 4 => client_token, 5 =>
    page_number, 6 => page_size
);

impl DescribeGrantRulesToCenRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
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
    pub fn instance_type(mut self, value: impl Into<CenInstanceType>) -> Self {
        self.instance_type = value.into();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
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

/// The response of `DescribeGrantRulesToCen`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeGrantRulesToCenResponse {
    /// The permissions.
    ///
    /// A list of `CbnGrantRule`.
    pub cen_grant_rules: Vec<CbnGrantRule>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_GRANT_RULES_TO_CEN_RESPONSE: Schema = Schema::new(
    "DescribeGrantRulesToCenResponse",
    &[
        Field::new("CenGrantRules", ValueType::List(&ValueType::Record(&CBN_GRANT_RULE)))
            .wrapper("CbnGrantRule"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeGrantRulesToCenResponse, DESCRIBE_GRANT_RULES_TO_CEN_RESPONSE, 0 =>
    cen_grant_rules, 1 => total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeGrantRulesToCenResponse);

impl DescribeGrantRulesToCenResponse {
    /// Sets [`cen_grant_rules`](Self#structfield.cen_grant_rules).
    #[inline]
    pub fn cen_grant_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<CbnGrantRule>>,
    ) -> Self {
        self.cen_grant_rules = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
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
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// The permission for a CEN instance to attach a network instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CbnGrantRule {
    /// CEN instance that has the permission.
    pub cen_instance_id: Option<String>,
    /// UID of the account that owns the CEN instance.
    pub cen_owner_id: Option<i64>,
    /// When the permission was granted.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
}

pub(crate) static CBN_GRANT_RULE: Schema = Schema::new(
    "CbnGrantRule",
    &[
        Field::new("CenInstanceId", ValueType::String),
        Field::new("CenOwnerId", ValueType::Integer),
        Field::new("CreationTime", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CbnGrantRule, CBN_GRANT_RULE, 0 => cen_instance_id, 1 => cen_owner_id, 2 =>
    creation_time
);

impl CbnGrantRule {
    /// Sets [`cen_instance_id`](Self#structfield.cen_instance_id).
    #[inline]
    pub fn cen_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_instance_id = value.into_option();
        self
    }
    /// Sets [`cen_owner_id`](Self#structfield.cen_owner_id).
    #[inline]
    pub fn cen_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.cen_owner_id = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
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
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeGrantRulesToCenRequest {
    type Response = DescribeGrantRulesToCenResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_GRANT_RULES_TO_CEN;
}

impl aliyun_api_core::Paged for DescribeGrantRulesToCenRequest {
    type Item = CbnGrantRule;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["CenGrantRules"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeGrantRulesToCenResponse) -> Vec<CbnGrantRule> {
        response.cen_grant_rules
    }
}

/// What `DescribeGrantRulesToCen` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DescribeGrantRulesToCenRequired {
    /// Network instance to be attached.
    ///
    /// Required.
    pub instance_id: String,
    /// Type of the network instance.
    ///
    /// Required.
    pub instance_type: CenInstanceType,
}

impl std::fmt::Debug for DescribeGrantRulesToCenRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DescribeGrantRulesToCenRequired",
            &DESCRIBE_GRANT_RULES_TO_CEN_REQUEST,
            &[(1, &self.instance_id), (2, &self.instance_type)],
            f,
        )
    }
}

impl DescribeGrantRulesToCenRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DescribeGrantRulesToCenRequired) -> Self {
        Self {
            instance_id: required.instance_id,
            instance_type: required.instance_type,
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the CEN instances that may attach a network instance.
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
    /// Region of the network instance.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Resource group of the network instance.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
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
