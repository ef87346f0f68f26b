// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateEipAddress`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `UnassociateEipAddress`.
#[derive(Clone, Default, PartialEq)]
pub struct UnassociateEipAddressRequest {
    /// EIP to disassociate.
    pub allocation_id: String,
    /// Id of the resource that the EIP is associated with.
    pub instance_id: String,
    /// Region of the EIP.
    pub region_id: String,
    /// Type of the resource that the EIP is associated with. NetworkInterface is not on the page of this action.
    ///
    /// Default: `EcsInstance`.
    pub instance_type: Option<EipInstanceType>,
}

pub(crate) static UNASSOCIATE_EIP_ADDRESS_REQUEST: Schema = Schema {
    name: "UnassociateEipAddressRequest",
    fields: &[
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new(
            "InstanceType",
            ValueType::Enum(<EipInstanceType as OpenEnum>::VALUES),
        ),
    ],
};

aliyun_api_core::record!(
    UnassociateEipAddressRequest, UNASSOCIATE_EIP_ADDRESS_REQUEST, 0 => allocation_id, 1
    => instance_id, 2 => region_id, 3 => instance_type
);

/// The response of `UnassociateEipAddress`.
#[derive(Clone, Default, PartialEq)]
pub struct UnassociateEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static UNASSOCIATE_EIP_ADDRESS_RESPONSE: Schema = Schema {
    name: "UnassociateEipAddressResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    UnassociateEipAddressResponse, UNASSOCIATE_EIP_ADDRESS_RESPONSE, 0 => request_id
);

static UNASSOCIATE_EIP_ADDRESS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UnassociateEipAddress",
    kind: ActionKind::Write,
    idempotency: None,
    request: &UNASSOCIATE_EIP_ADDRESS_REQUEST,
    response: &UNASSOCIATE_EIP_ADDRESS_RESPONSE,
    classes: &[
        ("OperationDenied", ErrorClass::Conflict),
        ("Forbbiden", ErrorClass::Denied),
        ("InvalidBindingStatus", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UnassociateEipAddressRequest {
    type Response = UnassociateEipAddressResponse;
    const ACTION: &'static ActionInfo = &UNASSOCIATE_EIP_ADDRESS;
}

/// The required parameters of `UnassociateEipAddress`.
#[derive(Clone, PartialEq)]
pub struct UnassociateEipAddressRequired {
    /// EIP to disassociate.
    pub allocation_id: String,
    /// Id of the resource that the EIP is associated with.
    pub instance_id: String,
    /// Region of the EIP.
    pub region_id: String,
}

impl std::fmt::Debug for UnassociateEipAddressRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "UnassociateEipAddressRequired",
            &UNASSOCIATE_EIP_ADDRESS_REQUEST,
            &[(0, &self.allocation_id), (1, &self.instance_id), (2, &self.region_id)],
            f,
        )
    }
}

impl UnassociateEipAddressRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: UnassociateEipAddressRequired) -> Self {
        Self {
            allocation_id: required.allocation_id,
            instance_id: required.instance_id,
            region_id: required.region_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Disassociates an EIP from a cloud resource.
    ///
    /// # Errors
    /// `IncorrectEipStatus`, `InvalidInstanceId.NotFound`, `IncorrectInstanceStatus`, `InvalidInstanceType.ValueNotSupported`, `IncorrectHaVipStatus`, `OperationDenied`, `Forbidden.RegionNotFound`, `InvalidParameter`, `Forbbiden`, `InvalidBindingStatus`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 19.5; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn unassociate_eip_address(
        &self,
        required: UnassociateEipAddressRequired,
    ) -> Call<UnassociateEipAddressRequest> {
        Call::new(&self.inner, UnassociateEipAddressRequest::new(required))
    }
}

impl Call<UnassociateEipAddressRequest> {
    /// Type of the resource that the EIP is associated with. NetworkInterface is not on the page of this action.
    #[inline]
    pub fn instance_type(mut self, value: impl Into<EipInstanceType>) -> Self {
        self.request.instance_type = Some(value.into());
        self
    }
}
