// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnAssociateEnsEipAddress`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `UnAssociateEnsEipAddress`.
#[derive(Clone, Default, PartialEq)]
pub struct UnAssociateEnsEipAddressRequest {
    /// EIP to disassociate.
    pub allocation_id: String,
}

pub(crate) static UN_ASSOCIATE_ENS_EIP_ADDRESS_REQUEST: Schema = Schema {
    name: "UnAssociateEnsEipAddressRequest",
    fields: &[Field::new("AllocationId", ValueType::String).required()],
};

aliyun_api_core::record!(
    UnAssociateEnsEipAddressRequest, UN_ASSOCIATE_ENS_EIP_ADDRESS_REQUEST, 0 =>
    allocation_id
);

/// The response of `UnAssociateEnsEipAddress`.
#[derive(Clone, Default, PartialEq)]
pub struct UnAssociateEnsEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static UN_ASSOCIATE_ENS_EIP_ADDRESS_RESPONSE: Schema = Schema {
    name: "UnAssociateEnsEipAddressResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    UnAssociateEnsEipAddressResponse, UN_ASSOCIATE_ENS_EIP_ADDRESS_RESPONSE, 0 =>
    request_id
);

static UN_ASSOCIATE_ENS_EIP_ADDRESS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UnAssociateEnsEipAddress",
    kind: ActionKind::Write,
    idempotency: None,
    request: &UN_ASSOCIATE_ENS_EIP_ADDRESS_REQUEST,
    response: &UN_ASSOCIATE_ENS_EIP_ADDRESS_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UnAssociateEnsEipAddressRequest {
    type Response = UnAssociateEnsEipAddressResponse;
    const ACTION: &'static ActionInfo = &UN_ASSOCIATE_ENS_EIP_ADDRESS;
}

impl UnAssociateEnsEipAddressRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(allocation_id: impl Into<String>) -> Self {
        Self {
            allocation_id: allocation_id.into(),
        }
    }
}

impl Client {
    /// Disassociates an EIP from the resource it is associated with.
    ///
    /// DescribeEnsEipAddresses shows the state `Unassociating` meanwhile and `Available` afterwards.
    ///
    /// # Errors
    /// `InstanceNotFound`, `Invalid%s`, `Missing%s`, `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 12.3.
    #[inline]
    pub fn un_associate_ens_eip_address(
        &self,
        allocation_id: impl Into<String>,
    ) -> Call<UnAssociateEnsEipAddressRequest> {
        Call::new(&self.inner, UnAssociateEnsEipAddressRequest::new(allocation_id))
    }
}
