// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVpcPrefixList`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a prefix list.
///
/// A prefix list is a set of CIDR blocks that routes can have as their destination. Lists of one region are created one at a time.
///
/// The parameters of `CreateVpcPrefixList`. Sent with [`Client::create_vpc_prefix_list`](super::super::Client::create_vpc_prefix_list); the response is a [`CreateVpcPrefixListResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_vpc_prefix_list()
///     .prefix_list_name("name")
///     .prefix_list_description("description")
///     .max_entries(50)
///     .prefix_list_entries([
///         vpc::NewPrefixListEntry::default().cidr("192.168.0.0/16").description("CIDR"),
///     ])
///     .tag([vpc::RequestTag::new("FinanceDept", "FinanceJoshua")])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`UnsupportedFeature.IpVersion`](super::super::ErrorCode::UnsupportedFeatureIpVersion), [`QuotaExceeded.PrefixListCidrCount`](super::super::ErrorCode::QuotaExceededPrefixListCidrCount), [`OperationFailed.CidrCountExceedMaxCount`](super::super::ErrorCode::OperationFailedCidrCountExceedMaxCount), [`IllegalParam.CidrBlock`](super::super::ErrorCode::IllegalParamCidrBlock), [`IllegalParam.CidrName`](super::super::ErrorCode::IllegalParamCidrName), [`DuplicatedParam.CidrBlock`](super::super::ErrorCode::DuplicatedParamCidrBlock), [`QuotaExceeded.PrefixListCount`](super::super::ErrorCode::QuotaExceededPrefixListCount).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpcPrefixListRequest {
    /// Name of the list.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub prefix_list_name: Option<String>,
    /// Description of the list.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub prefix_list_description: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Largest number of CIDR blocks in the list.
    ///
    /// Default: `50`.
    pub max_entries: Option<i64>,
    /// CIDR blocks of the list.
    ///
    /// At most 50 elements.
    pub prefix_list_entries: Vec<NewPrefixListEntry>,
    /// Resource group of the list.
    pub resource_group_id: Option<String>,
    /// Region to create the list in.
    pub region_id: Option<String>,
    /// Version of the IP addresses in the list.
    ///
    /// Default: `IPv4`.
    pub ip_version: Option<NewPrefixListIpVersion>,
    /// Tags of the new list.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
}

pub(crate) static CREATE_VPC_PREFIX_LIST_REQUEST: Schema = Schema::new(
    "CreateVpcPrefixListRequest",
    &[
        Field::new("PrefixListName", ValueType::String),
        Field::new("PrefixListDescription", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("MaxEntries", ValueType::Integer),
        Field::new(
                "PrefixListEntries",
                ValueType::List(&ValueType::Record(&NEW_PREFIX_LIST_ENTRY)),
            )
            .encoding(Encoding::Repeat),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
            "IpVersion",
            ValueType::Enum(<NewPrefixListIpVersion as OpenEnum>::VALUES),
        ),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    CreateVpcPrefixListRequest, CREATE_VPC_PREFIX_LIST_REQUEST, 0 => prefix_list_name, 1
    => prefix_list_description, 2 => client_token, 3 => dry_run, 4 => max_entries, 5 =>
    prefix_list_entries, 6 => resource_group_id, 7 => region_id, 8 => ip_version, 9 =>
    tag
);

impl CreateVpcPrefixListRequest {
    /// Sets [`prefix_list_name`](Self#structfield.prefix_list_name).
    #[inline]
    pub fn prefix_list_name(mut self, value: impl IntoOption<String>) -> Self {
        self.prefix_list_name = value.into_option();
        self
    }
    /// Sets [`prefix_list_description`](Self#structfield.prefix_list_description).
    #[inline]
    pub fn prefix_list_description(mut self, value: impl IntoOption<String>) -> Self {
        self.prefix_list_description = value.into_option();
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
    /// Sets [`max_entries`](Self#structfield.max_entries).
    #[inline]
    pub fn max_entries(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_entries = value.into_option();
        self
    }
    /// Sets [`prefix_list_entries`](Self#structfield.prefix_list_entries).
    #[inline]
    pub fn prefix_list_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewPrefixListEntry>>,
    ) -> Self {
        self.prefix_list_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ip_version`](Self#structfield.ip_version).
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<NewPrefixListIpVersion>) -> Self {
        self.ip_version = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `CreateVpcPrefixList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpcPrefixListResponse {
    /// Id of the new list.
    pub prefix_list_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group of the list.
    pub resource_group_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static CREATE_VPC_PREFIX_LIST_RESPONSE: Schema = Schema::new(
    "CreateVpcPrefixListResponse",
    &[
        Field::new("PrefixListId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateVpcPrefixListResponse, CREATE_VPC_PREFIX_LIST_RESPONSE, 0 => prefix_list_id, 1
    => request_id, 2 => resource_group_id
);

aliyun_api_core::response!(CreateVpcPrefixListResponse);

impl CreateVpcPrefixListResponse {
    /// Sets [`prefix_list_id`](Self#structfield.prefix_list_id).
    #[inline]
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
}

/// A CIDR block of a prefix list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewPrefixListEntry {
    /// The block.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub cidr: Option<String>,
    /// Description of the block.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
}

pub(crate) static NEW_PREFIX_LIST_ENTRY: Schema = Schema::new(
    "NewPrefixListEntry",
    &[
        Field::new("Cidr", ValueType::String),
        Field::new("Description", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NewPrefixListEntry, NEW_PREFIX_LIST_ENTRY, 0 => cidr, 1 => description
);

impl NewPrefixListEntry {
    /// Sets [`cidr`](Self#structfield.cidr).
    #[inline]
    pub fn cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
}

/// Version of the IP addresses in the list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewPrefixListIpVersion {
    /// `IPv4`: version 4.
    IPv4,
    /// `IPv6`: version 6.
    IPv6,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NewPrefixListIpVersion, IPv4 = "IPv4", IPv6 = "IPv6");

static CREATE_VPC_PREFIX_LIST: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateVpcPrefixList",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_VPC_PREFIX_LIST_REQUEST,
    response: &CREATE_VPC_PREFIX_LIST_RESPONSE,
    classes: &[
        ("UnsupportedFeature.IpVersion", ErrorClass::Invalid),
        ("OperationFailed.CidrCountExceedMaxCount", ErrorClass::Quota),
        ("IllegalParam.CidrBlock", ErrorClass::Invalid),
        ("IllegalParam.CidrName", ErrorClass::Invalid),
        ("DuplicatedParam.CidrBlock", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateVpcPrefixListRequest {
    type Response = CreateVpcPrefixListResponse;
    const ACTION: &'static ActionInfo = &CREATE_VPC_PREFIX_LIST;
}

impl CreateVpcPrefixListRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Creates a prefix list.
    ///
    /// A prefix list is a set of CIDR blocks that routes can have as their destination. Lists of one region are created one at a time.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateVpcPrefixListRequest`].
    #[inline]
    pub fn create_vpc_prefix_list(&self) -> Call<CreateVpcPrefixListRequest> {
        Call::new(&self.inner, CreateVpcPrefixListRequest::new())
    }
}

impl Call<CreateVpcPrefixListRequest> {
    /// Name of the list.
    #[inline]
    pub fn prefix_list_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.prefix_list_name = value.into_option();
        self
    }
    /// Description of the list.
    #[inline]
    pub fn prefix_list_description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.prefix_list_description = value.into_option();
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
    /// Largest number of CIDR blocks in the list.
    #[inline]
    pub fn max_entries(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.max_entries = value.into_option();
        self
    }
    /// CIDR blocks of the list.
    #[inline]
    pub fn prefix_list_entries(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewPrefixListEntry>>,
    ) -> Self {
        self.request.prefix_list_entries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Resource group of the list.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Region to create the list in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Version of the IP addresses in the list.
    #[inline]
    pub fn ip_version(mut self, value: impl IntoOption<NewPrefixListIpVersion>) -> Self {
        self.request.ip_version = value.into_option();
        self
    }
    /// Tags of the new list.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}
