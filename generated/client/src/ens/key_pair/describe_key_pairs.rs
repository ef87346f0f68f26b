// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeKeyPairs`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists SSH key pairs.
///
/// The parameters of `DescribeKeyPairs`. Sent with [`Client::describe_key_pairs`](super::super::Client::describe_key_pairs); the response is a [`DescribeKeyPairsResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_key_pairs().key_pair_name("TestKeyPairName").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service API manual (2022), section 6.3; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeKeyPairsRequest {
    /// Name of a key pair. If omitted, all key pairs are listed.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_.-]*`; does not start with `http://` or `https://`.
    pub key_pair_name: Option<String>,
    /// Page of the list to show.
    ///
    /// At least 1. Default: `1`.
    pub page_number: Option<String>,
    /// Number of key pairs on a page.
    ///
    /// At least 1. Default: `10`.
    pub page_size: Option<String>,
    /// Id of a key pair.
    pub key_pair_id: Option<String>,
}

pub(crate) static DESCRIBE_KEY_PAIRS_REQUEST: Schema = Schema::new(
    "DescribeKeyPairsRequest",
    &[
        Field::new("KeyPairName", ValueType::String),
        Field::new("PageNumber", ValueType::String),
        Field::new("PageSize", ValueType::String),
        Field::new("KeyPairId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeKeyPairsRequest, DESCRIBE_KEY_PAIRS_REQUEST, 0 => key_pair_name, 1 =>
    page_number, 2 => page_size, 3 => key_pair_id
);

impl DescribeKeyPairsRequest {
    /// Sets [`key_pair_name`](Self#structfield.key_pair_name).
    #[inline]
    pub fn key_pair_name(mut self, value: impl IntoOption<String>) -> Self {
        self.key_pair_name = value.into_option();
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
    /// Sets [`key_pair_id`](Self#structfield.key_pair_id).
    #[inline]
    pub fn key_pair_id(mut self, value: impl IntoOption<String>) -> Self {
        self.key_pair_id = value.into_option();
        self
    }
}

/// The response of `DescribeKeyPairs`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeKeyPairsResponse {
    /// The key pairs.
    ///
    /// A list of `KeyPair`.
    pub key_pairs: Vec<KeyPair>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of key pairs on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Number of key pairs found.
    pub total_count: Option<i64>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_KEY_PAIRS_RESPONSE: Schema = Schema::new(
    "DescribeKeyPairsResponse",
    &[
        Field::new("KeyPairs", ValueType::List(&ValueType::Record(&KEY_PAIR)))
            .wrapper("KeyPair"),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DescribeKeyPairsResponse, DESCRIBE_KEY_PAIRS_RESPONSE, 0 => key_pairs, 1 =>
    page_number, 2 => page_size, 3 => request_id, 4 => total_count
);

aliyun_api_core::response!(DescribeKeyPairsResponse);

impl DescribeKeyPairsResponse {
    /// Sets [`key_pairs`](Self#structfield.key_pairs).
    #[inline]
    pub fn key_pairs(
        mut self,
        value: impl IntoIterator<Item = impl Into<KeyPair>>,
    ) -> Self {
        self.key_pairs = value.into_iter().map(Into::into).collect();
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
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
}

static DESCRIBE_KEY_PAIRS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeKeyPairs",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_KEY_PAIRS_REQUEST,
    response: &DESCRIBE_KEY_PAIRS_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeKeyPairsRequest {
    type Response = DescribeKeyPairsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_KEY_PAIRS;
}

impl aliyun_api_core::Paged for DescribeKeyPairsRequest {
    type Item = KeyPair;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["KeyPairs"],
        default_size: Some(10),
        max_size: None,
    };
    #[inline]
    fn into_items(response: DescribeKeyPairsResponse) -> Vec<KeyPair> {
        response.key_pairs
    }
}

impl DescribeKeyPairsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists SSH key pairs.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeKeyPairsRequest`].
    #[inline]
    pub fn describe_key_pairs(&self) -> Call<DescribeKeyPairsRequest> {
        Call::new(&self.inner, DescribeKeyPairsRequest::new())
    }
}

impl Call<DescribeKeyPairsRequest> {
    /// Name of a key pair. If omitted, all key pairs are listed.
    #[inline]
    pub fn key_pair_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.key_pair_name = value.into_option();
        self
    }
    /// Page of the list to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<String>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of key pairs on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<String>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Id of a key pair.
    #[inline]
    pub fn key_pair_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.key_pair_id = value.into_option();
        self
    }
}
