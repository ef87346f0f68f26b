// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteKeyPairs`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DeleteKeyPairs`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteKeyPairsRequest {
    /// Name of the key pair to delete. DescribeKeyPairs lists the names.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub key_pair_name: String,
}

pub(crate) static DELETE_KEY_PAIRS_REQUEST: Schema = Schema {
    name: "DeleteKeyPairsRequest",
    fields: &[Field::new("KeyPairName", ValueType::String).required()],
};

aliyun_api_core::record!(
    DeleteKeyPairsRequest, DELETE_KEY_PAIRS_REQUEST, 0 => key_pair_name
);

/// The response of `DeleteKeyPairs`.
#[derive(Clone, Default, PartialEq)]
pub struct DeleteKeyPairsResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DELETE_KEY_PAIRS_RESPONSE: Schema = Schema {
    name: "DeleteKeyPairsResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    DeleteKeyPairsResponse, DELETE_KEY_PAIRS_RESPONSE, 0 => request_id
);

static DELETE_KEY_PAIRS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteKeyPairs",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_KEY_PAIRS_REQUEST,
    response: &DELETE_KEY_PAIRS_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteKeyPairsRequest {
    type Response = DeleteKeyPairsResponse;
    const ACTION: &'static ActionInfo = &DELETE_KEY_PAIRS;
}

impl DeleteKeyPairsRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(key_pair_name: impl Into<String>) -> Self {
        Self {
            key_pair_name: key_pair_name.into(),
        }
    }
}

impl Client {
    /// Deletes one SSH key pair.
    ///
    /// DescribeKeyPairs does not list the key pair any more. Instances that use it are not affected: DescribeInstances still shows the name of the key pair, but no other details.
    ///
    /// # Errors
    /// `NoPermission`, `CallInterface`.
    ///
    /// Source: Edge Node Service API manual (2022), section 6.2.
    #[inline]
    pub fn delete_key_pairs(
        &self,
        key_pair_name: impl Into<String>,
    ) -> Call<DeleteKeyPairsRequest> {
        Call::new(&self.inner, DeleteKeyPairsRequest::new(key_pair_name))
    }
}
