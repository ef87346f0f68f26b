// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteKeyPairs`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes one SSH key pair.
///
/// DescribeKeyPairs does not list the key pair any more. Instances that use it are not affected: DescribeInstances still shows the name of the key pair, but no other details.
///
/// The parameters of `DeleteKeyPairs`. Sent with [`Client::delete_key_pairs`](super::super::Client::delete_key_pairs); the response is a [`DeleteKeyPairsResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.delete_key_pairs().key_pair_name("TestKeyPairName").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`PubKeyNameExisted`](super::super::ErrorCode::PubKeyNameExisted), [`PubKeyAttachedWithInstance`](super::super::ErrorCode::PubKeyAttachedWithInstance), [`InvalidPubKeyBody`](super::super::ErrorCode::InvalidPubKeyBody), [`PubKeyNameNotExist`](super::super::ErrorCode::PubKeyNameNotExist).
///
/// Source: Edge Node Service API manual (2022), section 6.2; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteKeyPairsRequest {
    /// Name of the key pair to delete. DescribeKeyPairs lists the names.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub key_pair_name: Option<String>,
    /// Id of the key pair to delete, in place of its name.
    pub key_pair_id: Option<String>,
}

pub(crate) static DELETE_KEY_PAIRS_REQUEST: Schema = Schema::new(
    "DeleteKeyPairsRequest",
    &[
        Field::new("KeyPairName", ValueType::String),
        Field::new("KeyPairId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeleteKeyPairsRequest, DELETE_KEY_PAIRS_REQUEST, 0 => key_pair_name, 1 => key_pair_id
);

impl DeleteKeyPairsRequest {
    /// Sets [`key_pair_name`](Self#structfield.key_pair_name).
    #[inline]
    pub fn key_pair_name(mut self, value: impl IntoOption<String>) -> Self {
        self.key_pair_name = value.into_option();
        self
    }
    /// Sets [`key_pair_id`](Self#structfield.key_pair_id).
    #[inline]
    pub fn key_pair_id(mut self, value: impl IntoOption<String>) -> Self {
        self.key_pair_id = value.into_option();
        self
    }
}

/// The response of `DeleteKeyPairs`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteKeyPairsResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_KEY_PAIRS_RESPONSE: Schema = Schema::new(
    "DeleteKeyPairsResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteKeyPairsResponse, DELETE_KEY_PAIRS_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteKeyPairsResponse);

impl DeleteKeyPairsResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_KEY_PAIRS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteKeyPairs",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_KEY_PAIRS_REQUEST,
    response: &DELETE_KEY_PAIRS_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("ens.interface.error", ErrorClass::Internal),
        ("PubKeyNameExisted", ErrorClass::Conflict),
        ("PubKeyAttachedWithInstance", ErrorClass::Conflict),
        ("InvalidPubKeyBody", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteKeyPairsRequest {
    type Response = DeleteKeyPairsResponse;
    const ACTION: &'static ActionInfo = &DELETE_KEY_PAIRS;
}

impl DeleteKeyPairsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Deletes one SSH key pair.
    ///
    /// DescribeKeyPairs does not list the key pair any more. Instances that use it are not affected: DescribeInstances still shows the name of the key pair, but no other details.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteKeyPairsRequest`].
    #[inline]
    pub fn delete_key_pairs(&self) -> Call<DeleteKeyPairsRequest> {
        Call::new(&self.inner, DeleteKeyPairsRequest::new())
    }
}

impl Call<DeleteKeyPairsRequest> {
    /// Name of the key pair to delete. DescribeKeyPairs lists the names.
    #[inline]
    pub fn key_pair_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.key_pair_name = value.into_option();
        self
    }
    /// Id of the key pair to delete, in place of its name.
    #[inline]
    pub fn key_pair_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.key_pair_id = value.into_option();
        self
    }
}
