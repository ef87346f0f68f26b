// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVpcPrefixList`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes a prefix list and its CIDR blocks.
///
/// A block to add that is there already gets the new description. Whether what uses the list has the new blocks is seen in GetVpcPrefixListAssociations. One list cannot be changed by several calls at once.
///
/// The list is changed in the background; its `Status` in ListPrefixLists changes from Modifying to Created.
///
/// The parameters of `ModifyVpcPrefixList`. Sent with [`Client::modify_vpc_prefix_list`](super::super::Client::modify_vpc_prefix_list); the response is a [`ModifyVpcPrefixListResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_vpc_prefix_list("pl-0b7hwu67****")
///     .prefix_list_name("newname")
///     .add_prefix_list_entry([
///         vpc::AddedPrefixListEntry::default().cidr("172.16.0.0/12").description("newcidr"),
///     ])
///     .remove_prefix_list_entry([vpc::RemovedPrefixListEntry::default().cidr("192.168.0.0/16")])
///     .max_entries(20)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`ResourceNotFound.PrefixList`](super::super::ErrorCode::ResourceNotFoundPrefixList), [`OperationFailed.CidrCountExceedMaxCount`](super::super::ErrorCode::OperationFailedCidrCountExceedMaxCount), [`OperationDenied.RemoveCountExceedExistCount`](super::super::ErrorCode::OperationDeniedRemoveCountExceedExistCount), [`DuplicatedParam.CidrBlock`](super::super::ErrorCode::DuplicatedParamCidrBlock), [`IllegalParam.CidrBlock`](super::super::ErrorCode::IllegalParamCidrBlock), [`IllegalParam.CidrName`](super::super::ErrorCode::IllegalParamCidrName), [`OperationDenied.SystemPrefixList`](super::super::ErrorCode::OperationDeniedSystemPrefixList), [`OperationFailed.OperateShareResource`](super::super::ErrorCode::OperationFailedOperateShareResource), [`IncorrectStatus.PrefixList`](super::super::ErrorCode::IncorrectStatusPrefixList), [`QuotaExceeded.PrefixListCidrCount`](super::super::ErrorCode::QuotaExceededPrefixListCidrCount), [`QuotaExceeded`](super::super::ErrorCode::QuotaExceeded).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVpcPrefixListRequest {
    /// Prefix list to change.
    ///
    /// Required.
    pub prefix_list_id: String,
    /// New name of the list.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub prefix_list_name: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// CIDR blocks to add.
    ///
    /// At most 1000 elements.
    pub add_prefix_list_entry: Vec<AddedPrefixListEntry>,
    /// CIDR blocks to remove.
    ///
    /// At most 1000 elements.
    pub remove_prefix_list_entry: Vec<RemovedPrefixListEntry>,
    /// Region of the prefix list.
    pub region_id: Option<String>,
    /// New description of the list.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub prefix_list_description: Option<String>,
    /// New largest number of CIDR blocks in the list.
    pub max_entries: Option<i64>,
}

pub(crate) static MODIFY_VPC_PREFIX_LIST_REQUEST: Schema = Schema::new(
    "ModifyVpcPrefixListRequest",
    &[
        Field::new("PrefixListId", ValueType::String).required(),
        Field::new("PrefixListName", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new(
                "AddPrefixListEntry",
                ValueType::List(&ValueType::Record(&ADDED_PREFIX_LIST_ENTRY)),
            )
            .encoding(Encoding::Repeat),
        Field::new(
                "RemovePrefixListEntry",
                ValueType::List(&ValueType::Record(&REMOVED_PREFIX_LIST_ENTRY)),
            )
            .encoding(Encoding::Repeat),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("PrefixListDescription", ValueType::String),
        Field::new("MaxEntries", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    ModifyVpcPrefixListRequest, MODIFY_VPC_PREFIX_LIST_REQUEST, 0 => prefix_list_id, 1 =>
    prefix_list_name, 2 => client_token, 3 => dry_run, 4 => add_prefix_list_entry, 5 =>
    remove_prefix_list_entry, 6 => region_id, 7 => prefix_list_description, 8 =>
    max_entries
);

impl ModifyVpcPrefixListRequest {
    /// Sets [`prefix_list_id`](Self#structfield.prefix_list_id).
    #[inline]
    pub fn prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_id = value.into();
        self
    }
    /// Sets [`prefix_list_name`](Self#structfield.prefix_list_name).
    #[inline]
    pub fn prefix_list_name(mut self, value: impl IntoOption<String>) -> Self {
        self.prefix_list_name = value.into_option();
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
    /// Sets [`add_prefix_list_entry`](Self#structfield.add_prefix_list_entry).
    #[inline]
    pub fn add_prefix_list_entry(
        mut self,
        value: impl IntoIterator<Item = impl Into<AddedPrefixListEntry>>,
    ) -> Self {
        self.add_prefix_list_entry = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`remove_prefix_list_entry`](Self#structfield.remove_prefix_list_entry).
    #[inline]
    pub fn remove_prefix_list_entry(
        mut self,
        value: impl IntoIterator<Item = impl Into<RemovedPrefixListEntry>>,
    ) -> Self {
        self.remove_prefix_list_entry = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`prefix_list_description`](Self#structfield.prefix_list_description).
    #[inline]
    pub fn prefix_list_description(mut self, value: impl IntoOption<String>) -> Self {
        self.prefix_list_description = value.into_option();
        self
    }
    /// Sets [`max_entries`](Self#structfield.max_entries).
    #[inline]
    pub fn max_entries(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_entries = value.into_option();
        self
    }
}

/// The response of `ModifyVpcPrefixList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVpcPrefixListResponse {
    /// Id of the list.
    pub prefix_list_id: Option<String>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_VPC_PREFIX_LIST_RESPONSE: Schema = Schema::new(
    "ModifyVpcPrefixListResponse",
    &[
        Field::new("PrefixListId", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyVpcPrefixListResponse, MODIFY_VPC_PREFIX_LIST_RESPONSE, 0 => prefix_list_id, 1
    => request_id
);

aliyun_api_core::response!(ModifyVpcPrefixListResponse);

impl ModifyVpcPrefixListResponse {
    /// Sets [`prefix_list_id`](Self#structfield.prefix_list_id).
    #[inline]
    pub fn prefix_list_id(mut self, value: impl IntoOption<String>) -> Self {
        self.prefix_list_id = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A CIDR block to add.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddedPrefixListEntry {
    /// The block.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub cidr: Option<String>,
    /// Description of the block.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
}

pub(crate) static ADDED_PREFIX_LIST_ENTRY: Schema = Schema::new(
    "AddedPrefixListEntry",
    &[
        Field::new("Cidr", ValueType::String),
        Field::new("Description", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AddedPrefixListEntry, ADDED_PREFIX_LIST_ENTRY, 0 => cidr, 1 => description
);

impl AddedPrefixListEntry {
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

/// A CIDR block to remove.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemovedPrefixListEntry {
    /// The block.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub cidr: Option<String>,
    /// Description of the block.
    pub description: Option<String>,
}

pub(crate) static REMOVED_PREFIX_LIST_ENTRY: Schema = Schema::new(
    "RemovedPrefixListEntry",
    &[
        Field::new("Cidr", ValueType::String),
        Field::new("Description", ValueType::String),
    ],
);

aliyun_api_core::record!(
    RemovedPrefixListEntry, REMOVED_PREFIX_LIST_ENTRY, 0 => cidr, 1 => description
);

impl RemovedPrefixListEntry {
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

static MODIFY_VPC_PREFIX_LIST: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyVpcPrefixList",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_VPC_PREFIX_LIST_REQUEST,
    response: &MODIFY_VPC_PREFIX_LIST_RESPONSE,
    classes: &[
        ("OperationFailed.CidrCountExceedMaxCount", ErrorClass::Quota),
        ("OperationDenied.RemoveCountExceedExistCount", ErrorClass::Conflict),
        ("DuplicatedParam.CidrBlock", ErrorClass::Invalid),
        ("IllegalParam.CidrBlock", ErrorClass::Invalid),
        ("IllegalParam.CidrName", ErrorClass::Invalid),
        ("OperationDenied.SystemPrefixList", ErrorClass::Denied),
        ("OperationFailed.OperateShareResource", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyVpcPrefixListRequest {
    type Response = ModifyVpcPrefixListResponse;
    const ACTION: &'static ActionInfo = &MODIFY_VPC_PREFIX_LIST;
}

impl ModifyVpcPrefixListRequest {
    /// With what is required.
    #[inline]
    pub fn new(prefix_list_id: impl Into<String>) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes a prefix list and its CIDR blocks.
    ///
    /// A block to add that is there already gets the new description. Whether what uses the list has the new blocks is seen in GetVpcPrefixListAssociations. One list cannot be changed by several calls at once.
    ///
    /// The list is changed in the background; its `Status` in ListPrefixLists changes from Modifying to Created.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyVpcPrefixListRequest`].
    #[inline]
    pub fn modify_vpc_prefix_list(
        &self,
        prefix_list_id: impl Into<String>,
    ) -> Call<ModifyVpcPrefixListRequest> {
        Call::new(&self.inner, ModifyVpcPrefixListRequest::new(prefix_list_id))
    }
}

impl Call<ModifyVpcPrefixListRequest> {
    /// New name of the list.
    #[inline]
    pub fn prefix_list_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.prefix_list_name = value.into_option();
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
    /// CIDR blocks to add.
    #[inline]
    pub fn add_prefix_list_entry(
        mut self,
        value: impl IntoIterator<Item = impl Into<AddedPrefixListEntry>>,
    ) -> Self {
        self.request.add_prefix_list_entry = value.into_iter().map(Into::into).collect();
        self
    }
    /// CIDR blocks to remove.
    #[inline]
    pub fn remove_prefix_list_entry(
        mut self,
        value: impl IntoIterator<Item = impl Into<RemovedPrefixListEntry>>,
    ) -> Self {
        self.request.remove_prefix_list_entry = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// Region of the prefix list.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// New description of the list.
    #[inline]
    pub fn prefix_list_description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.prefix_list_description = value.into_option();
        self
    }
    /// New largest number of CIDR blocks in the list.
    #[inline]
    pub fn max_entries(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.max_entries = value.into_option();
        self
    }
}
