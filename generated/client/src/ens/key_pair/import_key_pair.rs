// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ImportKeyPair`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ImportKeyPair`.
#[derive(Clone, Default, PartialEq)]
pub struct ImportKeyPairRequest {
    /// Name of the key pair. Only one is supported.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub key_pair_name: String,
    /// The public key. Only one is supported, in the format ssh-rsa.
    ///
    /// Matches `(?s)ssh-rsa .+`.
    pub public_key_body: String,
}

pub(crate) static IMPORT_KEY_PAIR_REQUEST: Schema = Schema {
    name: "ImportKeyPairRequest",
    fields: &[
        Field::new("KeyPairName", ValueType::String).required(),
        Field::new("PublicKeyBody", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    ImportKeyPairRequest, IMPORT_KEY_PAIR_REQUEST, 0 => key_pair_name, 1 =>
    public_key_body
);

/// The response of `ImportKeyPair`.
#[derive(Clone, Default, PartialEq)]
pub struct ImportKeyPairResponse {
    /// MD5 fingerprint of the public key, in the format of RFC 4716.
    pub key_pair_finger_print: Option<String>,
    /// Name of the imported key pair.
    pub key_pair_name: String,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static IMPORT_KEY_PAIR_RESPONSE: Schema = Schema {
    name: "ImportKeyPairResponse",
    fields: &[
        Field::new("KeyPairFingerPrint", ValueType::String),
        Field::new("KeyPairName", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ImportKeyPairResponse, IMPORT_KEY_PAIR_RESPONSE, 0 => key_pair_finger_print, 1 =>
    key_pair_name, 2 => request_id
);

static IMPORT_KEY_PAIR: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ImportKeyPair",
    kind: ActionKind::Write,
    idempotency: None,
    request: &IMPORT_KEY_PAIR_REQUEST,
    response: &IMPORT_KEY_PAIR_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ImportKeyPairRequest {
    type Response = ImportKeyPairResponse;
    const ACTION: &'static ActionInfo = &IMPORT_KEY_PAIR;
}

impl ImportKeyPairRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        key_pair_name: impl Into<String>,
        public_key_body: impl Into<String>,
    ) -> Self {
        Self {
            key_pair_name: key_pair_name.into(),
            public_key_body: public_key_body.into(),
        }
    }
}

impl Client {
    /// Imports the public key of an RSA key pair that another tool created.
    ///
    /// The service keeps only the public key. The private key stays with you.
    ///
    /// # Errors
    /// `NoPermission`, `CallInterface`.
    ///
    /// Source: Edge Node Service API manual (2022), section 6.4.
    #[inline]
    pub fn import_key_pair(
        &self,
        key_pair_name: impl Into<String>,
        public_key_body: impl Into<String>,
    ) -> Call<ImportKeyPairRequest> {
        Call::new(&self.inner, ImportKeyPairRequest::new(key_pair_name, public_key_body))
    }
}
