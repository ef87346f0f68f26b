// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeSecurityGroups`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the security groups that you created.
///
/// The parameters of `DescribeSecurityGroups`. Sent with [`Client::describe_security_groups`](super::super::Client::describe_security_groups); the response is a [`DescribeSecurityGroupsResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_security_groups().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidSecurityGroupId.NotFound`](super::super::ErrorCode::InvalidSecurityGroupIdNotFound), [`SecurityGroupRuleConflict.Duplicated`](super::super::ErrorCode::SecurityGroupRuleConflictDuplicated), [`AuthorizationLimitExceed`](super::super::ErrorCode::AuthorizationLimitExceed), [`SecurityGroupRule.NotFound`](super::super::ErrorCode::SecurityGroupRuleNotFound), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`DependencyViolation`](super::super::ErrorCode::DependencyViolation), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service API manual (2022), section 7.8; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsRequest {
    /// Id of one group.
    pub security_group_id: Option<String>,
    /// Page of the groups to show, counted from 1.
    ///
    /// At least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// Number of groups on a page.
    ///
    /// At most 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Name that the groups have.
    pub security_group_name: Option<String>,
}

pub(crate) static DESCRIBE_SECURITY_GROUPS_REQUEST: Schema = Schema::new(
    "DescribeSecurityGroupsRequest",
    &[
        Field::new("SecurityGroupId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("SecurityGroupName", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeSecurityGroupsRequest, DESCRIBE_SECURITY_GROUPS_REQUEST, 0 =>
    security_group_id, 1 => page_number, 2 => page_size, 3 => security_group_name
);

impl DescribeSecurityGroupsRequest {
    /// Sets [`security_group_id`](Self#structfield.security_group_id).
    #[inline]
    pub fn security_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.security_group_id = value.into_option();
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
    /// Sets [`security_group_name`](Self#structfield.security_group_name).
    #[inline]
    pub fn security_group_name(mut self, value: impl IntoOption<String>) -> Self {
        self.security_group_name = value.into_option();
        self
    }
}

/// The response of `DescribeSecurityGroups`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSecurityGroupsResponse {
    /// Number of groups on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of groups found.
    pub total_count: Option<i64>,
    /// The groups.
    ///
    /// A list of `SecurityGroup`.
    pub security_groups: Vec<SecurityGroup>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_SECURITY_GROUPS_RESPONSE: Schema = Schema::new(
    "DescribeSecurityGroupsResponse",
    &[
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("TotalCount", ValueType::Integer),
        Field::new(
                "SecurityGroups",
                ValueType::List(&ValueType::Record(&SECURITY_GROUP)),
            )
            .wrapper("SecurityGroup"),
    ],
);

aliyun_api_core::record!(
    DescribeSecurityGroupsResponse, DESCRIBE_SECURITY_GROUPS_RESPONSE, 0 => page_size, 1
    => request_id, 2 => page_number, 3 => total_count, 4 => security_groups
);

aliyun_api_core::response!(DescribeSecurityGroupsResponse);

impl DescribeSecurityGroupsResponse {
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
    /// Sets [`security_groups`](Self#structfield.security_groups).
    #[inline]
    pub fn security_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<SecurityGroup>>,
    ) -> Self {
        self.security_groups = value.into_iter().map(Into::into).collect();
        self
    }
}

static DESCRIBE_SECURITY_GROUPS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeSecurityGroups",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_SECURITY_GROUPS_REQUEST,
    response: &DESCRIBE_SECURITY_GROUPS_RESPONSE,
    classes: &[
        ("AuthorizationLimitExceed", ErrorClass::Quota),
        ("ens.interface.error", ErrorClass::Internal),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeSecurityGroupsRequest {
    type Response = DescribeSecurityGroupsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_SECURITY_GROUPS;
}

impl aliyun_api_core::Paged for DescribeSecurityGroupsRequest {
    type Item = SecurityGroup;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["SecurityGroups"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(response: DescribeSecurityGroupsResponse) -> Vec<SecurityGroup> {
        response.security_groups
    }
}

impl DescribeSecurityGroupsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the security groups that you created.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeSecurityGroupsRequest`].
    #[inline]
    pub fn describe_security_groups(&self) -> Call<DescribeSecurityGroupsRequest> {
        Call::new(&self.inner, DescribeSecurityGroupsRequest::new())
    }
}

impl Call<DescribeSecurityGroupsRequest> {
    /// Id of one group.
    #[inline]
    pub fn security_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.security_group_id = value.into_option();
        self
    }
    /// Page of the groups to show, counted from 1.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of groups on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Name that the groups have.
    #[inline]
    pub fn security_group_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.security_group_name = value.into_option();
        self
    }
}
