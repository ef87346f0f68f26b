// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeKeyPairs`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeKeyPairs`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeKeyPairsRequest {
    /// Name of a key pair. If omitted, all key pairs are listed.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub key_pair_name: Option<String>,
    /// Page of the list to show.
    ///
    /// At least 1. Default: `1`.
    pub page_number: Option<String>,
    /// Number of key pairs on a page.
    ///
    /// At least 1. Default: `10`.
    pub page_size: Option<String>,
}

pub(crate) static DESCRIBE_KEY_PAIRS_REQUEST: Schema = Schema {
    name: "DescribeKeyPairsRequest",
    fields: &[
        Field::new("KeyPairName", ValueType::String),
        Field::new("PageNumber", ValueType::String),
        Field::new("PageSize", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeKeyPairsRequest, DESCRIBE_KEY_PAIRS_REQUEST, 0 => key_pair_name, 1 =>
    page_number, 2 => page_size
);

/// The response of `DescribeKeyPairs`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_KEY_PAIRS_RESPONSE: Schema = Schema {
    name: "DescribeKeyPairsResponse",
    fields: &[
        Field::new("KeyPairs", ValueType::List(&ValueType::Record(&KEY_PAIR)))
            .wrapper("KeyPair"),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeKeyPairsResponse, DESCRIBE_KEY_PAIRS_RESPONSE, 0 => key_pairs, 1 =>
    page_number, 2 => page_size, 3 => request_id, 4 => total_count
);

static DESCRIBE_KEY_PAIRS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeKeyPairs",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_KEY_PAIRS_REQUEST,
    response: &DESCRIBE_KEY_PAIRS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeKeyPairsRequest {
    type Response = DescribeKeyPairsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_KEY_PAIRS;
}

impl DescribeKeyPairsRequest {
    /// A request with what is required.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists SSH key pairs.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 6.3.
    #[inline]
    pub fn describe_key_pairs(&self) -> Call<DescribeKeyPairsRequest> {
        Call::new(&self.inner, DescribeKeyPairsRequest::new())
    }
}

impl Call<DescribeKeyPairsRequest> {
    /// Name of a key pair. If omitted, all key pairs are listed.
    #[inline]
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.request.key_pair_name = Some(value.into());
        self
    }
    /// Page of the list to show.
    #[inline]
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.request.page_number = Some(value.into());
        self
    }
    /// Number of key pairs on a page.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.request.page_size = Some(value.into());
        self
    }
}
