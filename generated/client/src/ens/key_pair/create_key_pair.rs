// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateKeyPair`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates an SSH key pair.
///
/// The service keeps the public key and returns the private key, which is not encrypted: keep it safe.
///
/// The parameters of `CreateKeyPair`. Sent with [`Client::create_key_pair`](super::super::Client::create_key_pair); the response is a [`CreateKeyPairResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.create_key_pair("TestKeyPairName").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidSecurityGroupId.NotFound`](super::super::ErrorCode::InvalidSecurityGroupIdNotFound), [`SecurityGroupRuleConflict.Duplicated`](super::super::ErrorCode::SecurityGroupRuleConflictDuplicated), [`AuthorizationLimitExceed`](super::super::ErrorCode::AuthorizationLimitExceed), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError).
///
/// Source: Edge Node Service API manual (2022), section 6.1; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateKeyPairRequest {
    /// Name of the key pair.
    ///
    /// Required. 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub key_pair_name: String,
}

pub(crate) static CREATE_KEY_PAIR_REQUEST: Schema = Schema::new(
    "CreateKeyPairRequest",
    &[Field::new("KeyPairName", ValueType::String).required()],
);

aliyun_api_core::record!(
    CreateKeyPairRequest, CREATE_KEY_PAIR_REQUEST, 0 => key_pair_name
);

impl CreateKeyPairRequest {
    /// Sets [`key_pair_name`](Self#structfield.key_pair_name).
    #[inline]
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = value.into();
        self
    }
}

/// The response of `CreateKeyPair`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateKeyPairResponse {
    /// MD5 fingerprint of the public key, in the format of RFC 4716.
    pub key_pair_finger_print: Option<String>,
    /// Id of the key pair. DescribeKeyPairs and DeleteKeyPairs take it in place of the name.
    pub key_pair_id: Option<String>,
    /// Name of the new key pair.
    pub key_pair_name: String,
    /// The private key, as PKCS#8 in PEM.
    ///
    /// Sensitive: never logged or shown.
    pub private_key_body: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_KEY_PAIR_RESPONSE: Schema = Schema::new(
    "CreateKeyPairResponse",
    &[
        Field::new("KeyPairFingerPrint", ValueType::String),
        Field::new("KeyPairId", ValueType::String),
        Field::new("KeyPairName", ValueType::String).required(),
        Field::new("PrivateKeyBody", ValueType::String).required().sensitive(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateKeyPairResponse, CREATE_KEY_PAIR_RESPONSE, 0 => key_pair_finger_print, 1 =>
    key_pair_id, 2 => key_pair_name, 3 => private_key_body, 4 => request_id
);

aliyun_api_core::response!(CreateKeyPairResponse);

impl CreateKeyPairResponse {
    /// Sets [`key_pair_finger_print`](Self#structfield.key_pair_finger_print).
    #[inline]
    pub fn key_pair_finger_print(mut self, value: impl IntoOption<String>) -> Self {
        self.key_pair_finger_print = value.into_option();
        self
    }
    /// Sets [`key_pair_id`](Self#structfield.key_pair_id).
    #[inline]
    pub fn key_pair_id(mut self, value: impl IntoOption<String>) -> Self {
        self.key_pair_id = value.into_option();
        self
    }
    /// Sets [`key_pair_name`](Self#structfield.key_pair_name).
    #[inline]
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = value.into();
        self
    }
    /// Sets [`private_key_body`](Self#structfield.private_key_body).
    #[inline]
    pub fn private_key_body(mut self, value: impl Into<String>) -> Self {
        self.private_key_body = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CREATE_KEY_PAIR: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateKeyPair",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_KEY_PAIR_REQUEST,
    response: &CREATE_KEY_PAIR_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("AuthorizationLimitExceed", ErrorClass::Quota),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateKeyPairRequest {
    type Response = CreateKeyPairResponse;
    const ACTION: &'static ActionInfo = &CREATE_KEY_PAIR;
}

impl CreateKeyPairRequest {
    /// With what is required.
    #[inline]
    pub fn new(key_pair_name: impl Into<String>) -> Self {
        Self {
            key_pair_name: key_pair_name.into(),
        }
    }
}

impl Client {
    /// Creates an SSH key pair.
    ///
    /// The service keeps the public key and returns the private key, which is not encrypted: keep it safe.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateKeyPairRequest`].
    #[inline]
    pub fn create_key_pair(
        &self,
        key_pair_name: impl Into<String>,
    ) -> Call<CreateKeyPairRequest> {
        Call::new(&self.inner, CreateKeyPairRequest::new(key_pair_name))
    }
}
