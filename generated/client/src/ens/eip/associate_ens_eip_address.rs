// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateEnsEipAddress`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `AssociateEnsEipAddress`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateEnsEipAddressRequest {
    /// EIP to associate.
    pub allocation_id: String,
    /// Resource to associate the EIP with: an instance or a load balancer.
    pub instance_id: String,
    /// Type of the resource that InstanceId identifies.
    pub instance_type: Option<EipInstanceType>,
}

pub(crate) static ASSOCIATE_ENS_EIP_ADDRESS_REQUEST: Schema = Schema {
    name: "AssociateEnsEipAddressRequest",
    fields: &[
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String).required(),
        Field::new(
            "InstanceType",
            ValueType::Enum(<EipInstanceType as OpenEnum>::VALUES),
        ),
    ],
};

aliyun_api_core::record!(
    AssociateEnsEipAddressRequest, ASSOCIATE_ENS_EIP_ADDRESS_REQUEST, 0 => allocation_id,
    1 => instance_id, 2 => instance_type
);

/// The response of `AssociateEnsEipAddress`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateEnsEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static ASSOCIATE_ENS_EIP_ADDRESS_RESPONSE: Schema = Schema {
    name: "AssociateEnsEipAddressResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    AssociateEnsEipAddressResponse, ASSOCIATE_ENS_EIP_ADDRESS_RESPONSE, 0 => request_id
);

static ASSOCIATE_ENS_EIP_ADDRESS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AssociateEnsEipAddress",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ASSOCIATE_ENS_EIP_ADDRESS_REQUEST,
    response: &ASSOCIATE_ENS_EIP_ADDRESS_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AssociateEnsEipAddressRequest {
    type Response = AssociateEnsEipAddressResponse;
    const ACTION: &'static ActionInfo = &ASSOCIATE_ENS_EIP_ADDRESS;
}

impl AssociateEnsEipAddressRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        allocation_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Associates an EIP with an instance or a load balancer at the same edge node.
    ///
    /// DescribeEnsEipAddresses shows the state `Associating` meanwhile and `InUse` afterwards.
    ///
    /// # Errors
    /// `InstanceNotFound`, `Invalid%s`, `Missing%s`, `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 12.2.
    #[inline]
    pub fn associate_ens_eip_address(
        &self,
        allocation_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Call<AssociateEnsEipAddressRequest> {
        Call::new(
            &self.inner,
            AssociateEnsEipAddressRequest::new(allocation_id, instance_id),
        )
    }
}

impl Call<AssociateEnsEipAddressRequest> {
    /// Type of the resource that InstanceId identifies.
    #[inline]
    pub fn instance_type(mut self, value: impl Into<EipInstanceType>) -> Self {
        self.request.instance_type = Some(value.into());
        self
    }
}
