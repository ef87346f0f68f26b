// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ImportKeyPair`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Imports the public key of an RSA key pair that another tool created.
///
/// The service keeps only the public key. The private key stays with you.
///
/// The parameters of `ImportKeyPair`. Sent with [`Client::import_key_pair`](super::super::Client::import_key_pair); the response is a [`ImportKeyPairResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .import_key_pair(ens::ImportKeyPairRequired {
///         key_pair_name: "TestKeyPairName".into(),
///         public_key_body: "ssh-rsa AAAAB****".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidSecurityGroupId.NotFound`](super::super::ErrorCode::InvalidSecurityGroupIdNotFound), [`SecurityGroupRuleConflict.Duplicated`](super::super::ErrorCode::SecurityGroupRuleConflictDuplicated), [`AuthorizationLimitExceed`](super::super::ErrorCode::AuthorizationLimitExceed), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError).
///
/// Source: Edge Node Service API manual (2022), section 6.4; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportKeyPairRequest {
    /// Name of the key pair. Only one is supported.
    ///
    /// Required. 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub key_pair_name: String,
    /// The public key. Only one is supported, in the format ssh-rsa.
    ///
    /// Required. Matches `(?s)ssh-rsa .+`.
    pub public_key_body: String,
}

pub(crate) static IMPORT_KEY_PAIR_REQUEST: Schema = Schema::new(
    "ImportKeyPairRequest",
    &[
        Field::new("KeyPairName", ValueType::String).required(),
        Field::new("PublicKeyBody", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ImportKeyPairRequest, IMPORT_KEY_PAIR_REQUEST, 0 => key_pair_name, 1 =>
    public_key_body
);

impl ImportKeyPairRequest {
    /// Sets [`key_pair_name`](Self#structfield.key_pair_name).
    #[inline]
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = value.into();
        self
    }
    /// Sets [`public_key_body`](Self#structfield.public_key_body).
    #[inline]
    pub fn public_key_body(mut self, value: impl Into<String>) -> Self {
        self.public_key_body = value.into();
        self
    }
}

/// The response of `ImportKeyPair`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportKeyPairResponse {
    /// MD5 fingerprint of the public key, in the format of RFC 4716.
    pub key_pair_finger_print: Option<String>,
    /// Name of the imported key pair.
    pub key_pair_name: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static IMPORT_KEY_PAIR_RESPONSE: Schema = Schema::new(
    "ImportKeyPairResponse",
    &[
        Field::new("KeyPairFingerPrint", ValueType::String),
        Field::new("KeyPairName", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ImportKeyPairResponse, IMPORT_KEY_PAIR_RESPONSE, 0 => key_pair_finger_print, 1 =>
    key_pair_name, 2 => request_id
);

aliyun_api_core::response!(ImportKeyPairResponse);

impl ImportKeyPairResponse {
    /// Sets [`key_pair_finger_print`](Self#structfield.key_pair_finger_print).
    #[inline]
    pub fn key_pair_finger_print(mut self, value: impl IntoOption<String>) -> Self {
        self.key_pair_finger_print = value.into_option();
        self
    }
    /// Sets [`key_pair_name`](Self#structfield.key_pair_name).
    #[inline]
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static IMPORT_KEY_PAIR: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ImportKeyPair",
    kind: ActionKind::Write,
    idempotency: None,
    request: &IMPORT_KEY_PAIR_REQUEST,
    response: &IMPORT_KEY_PAIR_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("AuthorizationLimitExceed", ErrorClass::Quota),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ImportKeyPairRequest {
    type Response = ImportKeyPairResponse;
    const ACTION: &'static ActionInfo = &IMPORT_KEY_PAIR;
}

/// What `ImportKeyPair` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ImportKeyPairRequired {
    /// Name of the key pair. Only one is supported.
    ///
    /// Required. 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub key_pair_name: String,
    /// The public key. Only one is supported, in the format ssh-rsa.
    ///
    /// Required. Matches `(?s)ssh-rsa .+`.
    pub public_key_body: String,
}

impl std::fmt::Debug for ImportKeyPairRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ImportKeyPairRequired",
            &IMPORT_KEY_PAIR_REQUEST,
            &[(0, &self.key_pair_name), (1, &self.public_key_body)],
            f,
        )
    }
}

impl ImportKeyPairRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ImportKeyPairRequired) -> Self {
        Self {
            key_pair_name: required.key_pair_name,
            public_key_body: required.public_key_body,
        }
    }
}

impl Client {
    /// Imports the public key of an RSA key pair that another tool created.
    ///
    /// The service keeps only the public key. The private key stays with you.
    ///
    /// Parameters with their limits, errors, and an example: [`ImportKeyPairRequest`].
    #[inline]
    pub fn import_key_pair(
        &self,
        required: ImportKeyPairRequired,
    ) -> Call<ImportKeyPairRequest> {
        Call::new(&self.inner, ImportKeyPairRequest::new(required))
    }
}
