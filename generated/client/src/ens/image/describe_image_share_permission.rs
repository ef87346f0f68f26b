// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeImageSharePermission`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the accounts that a custom image is shared with.
///
/// The parameters of `DescribeImageSharePermission`. Sent with [`Client::describe_image_share_permission`](super::super::Client::describe_image_share_permission); the response is a [`DescribeImageSharePermissionResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .describe_image_share_permission("m-5qkf6jv9a0tzd5ipwx5fi****")
///     .page_number("1")
///     .page_size("100")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionRequest {
    /// Image to look up.
    ///
    /// Required.
    pub image_id: String,
    /// Page to show, counted from 1.
    ///
    /// At least 1. Default: `1`.
    pub page_number: Option<String>,
    /// Number of accounts on a page.
    ///
    /// 1 to 100. Default: `10`.
    pub page_size: Option<String>,
    /// Id of one account.
    pub aliyun_id: Option<i64>,
}

pub(crate) static DESCRIBE_IMAGE_SHARE_PERMISSION_REQUEST: Schema = Schema::new(
    "DescribeImageSharePermissionRequest",
    &[
        Field::new("ImageId", ValueType::String).required(),
        Field::new("PageNumber", ValueType::String),
        Field::new("PageSize", ValueType::String),
        Field::new("AliyunId", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeImageSharePermissionRequest, DESCRIBE_IMAGE_SHARE_PERMISSION_REQUEST, 0 =>
    image_id, 1 => page_number, 2 => page_size, 3 => aliyun_id
);

impl DescribeImageSharePermissionRequest {
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = value.into();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<String>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<String>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`aliyun_id`](Self#structfield.aliyun_id).
    #[inline]
    pub fn aliyun_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.aliyun_id = value.into_option();
        self
    }
}

/// The response of `DescribeImageSharePermission`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeImageSharePermissionResponse {
    /// Number of accounts found.
    pub total_count: Option<i64>,
    /// Number of accounts on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Number of the page.
    pub page_number: Option<i64>,
    /// Id of the image.
    pub image_id: Option<String>,
    /// The accounts.
    ///
    /// A list of `ImageShareAccount`.
    pub accounts: Vec<ImageShareAccount>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_IMAGE_SHARE_PERMISSION_RESPONSE: Schema = Schema::new(
    "DescribeImageSharePermissionResponse",
    &[
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("ImageId", ValueType::String),
        Field::new("Accounts", ValueType::List(&ValueType::Record(&IMAGE_SHARE_ACCOUNT)))
            .wrapper("Account"),
    ],
);

aliyun_api_core::record!(
    DescribeImageSharePermissionResponse, DESCRIBE_IMAGE_SHARE_PERMISSION_RESPONSE, 0 =>
    total_count, 1 => page_size, 2 => request_id, 3 => page_number, 4 => image_id, 5 =>
    accounts
);

aliyun_api_core::response!(DescribeImageSharePermissionResponse);

impl DescribeImageSharePermissionResponse {
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
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
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl IntoOption<String>) -> Self {
        self.image_id = value.into_option();
        self
    }
    /// Sets [`accounts`](Self#structfield.accounts).
    #[inline]
    pub fn accounts(
        mut self,
        value: impl IntoIterator<Item = impl Into<ImageShareAccount>>,
    ) -> Self {
        self.accounts = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An account that the image is shared with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageShareAccount {
    /// Id of the account.
    pub aliyun_uid: Option<String>,
}

pub(crate) static IMAGE_SHARE_ACCOUNT: Schema = Schema::new(
    "ImageShareAccount",
    &[Field::new("AliyunUid", ValueType::String).aliases(&["AliyunId"])],
);

aliyun_api_core::record!(ImageShareAccount, IMAGE_SHARE_ACCOUNT, 0 => aliyun_uid);

impl ImageShareAccount {
    /// Sets [`aliyun_uid`](Self#structfield.aliyun_uid).
    #[inline]
    pub fn aliyun_uid(mut self, value: impl IntoOption<String>) -> Self {
        self.aliyun_uid = value.into_option();
        self
    }
}

static DESCRIBE_IMAGE_SHARE_PERMISSION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeImageSharePermission",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_IMAGE_SHARE_PERMISSION_REQUEST,
    response: &DESCRIBE_IMAGE_SHARE_PERMISSION_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeImageSharePermissionRequest {
    type Response = DescribeImageSharePermissionResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_IMAGE_SHARE_PERMISSION;
}

impl aliyun_api_core::Paged for DescribeImageSharePermissionRequest {
    type Item = ImageShareAccount;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Accounts"],
        default_size: Some(10),
        max_size: Some(100),
    };
    #[inline]
    fn into_items(
        response: DescribeImageSharePermissionResponse,
    ) -> Vec<ImageShareAccount> {
        response.accounts
    }
}

impl DescribeImageSharePermissionRequest {
    /// With what is required.
    #[inline]
    pub fn new(image_id: impl Into<String>) -> Self {
        Self {
            image_id: image_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the accounts that a custom image is shared with.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeImageSharePermissionRequest`].
    #[inline]
    pub fn describe_image_share_permission(
        &self,
        image_id: impl Into<String>,
    ) -> Call<DescribeImageSharePermissionRequest> {
        Call::new(&self.inner, DescribeImageSharePermissionRequest::new(image_id))
    }
}

impl Call<DescribeImageSharePermissionRequest> {
    /// Page to show, counted from 1.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<String>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of accounts on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<String>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Id of one account.
    #[inline]
    pub fn aliyun_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.aliyun_id = value.into_option();
        self
    }
}
