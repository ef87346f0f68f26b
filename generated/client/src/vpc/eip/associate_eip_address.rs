// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateEipAddress`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `AssociateEipAddress`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateEipAddressRequest {
    /// EIP to associate.
    pub allocation_id: String,
    /// Id of the resource that the EIP is associated with.
    pub instance_id: String,
    /// Region of the EIP.
    pub region_id: String,
    /// Region of the resource that the EIP is associated with.
    pub instance_region_id: Option<String>,
    /// Type of the resource that the EIP is associated with. HaVip is not on the page of this action.
    pub instance_type: Option<EipInstanceType>,
    /// Association mode.
    pub mode: Option<EipAssociationMode>,
    /// Address from the block of the VSwitch. If omitted, one is chosen by the VPC and the VSwitch.
    pub private_ip_address: Option<String>,
}

pub(crate) static ASSOCIATE_EIP_ADDRESS_REQUEST: Schema = Schema {
    name: "AssociateEipAddressRequest",
    fields: &[
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("InstanceRegionId", ValueType::String),
        Field::new(
            "InstanceType",
            ValueType::Enum(<EipInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("Mode", ValueType::Enum(<EipAssociationMode as OpenEnum>::VALUES)),
        Field::new("PrivateIpAddress", ValueType::String),
    ],
};

aliyun_api_core::record!(
    AssociateEipAddressRequest, ASSOCIATE_EIP_ADDRESS_REQUEST, 0 => allocation_id, 1 =>
    instance_id, 2 => region_id, 3 => instance_region_id, 4 => instance_type, 5 => mode,
    6 => private_ip_address
);

/// The response of `AssociateEipAddress`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociateEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static ASSOCIATE_EIP_ADDRESS_RESPONSE: Schema = Schema {
    name: "AssociateEipAddressResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    AssociateEipAddressResponse, ASSOCIATE_EIP_ADDRESS_RESPONSE, 0 => request_id
);

/// Association mode.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipAssociationMode {
    /// `NAT`.
    Nat,
    /// `MULTI_BINDED`.
    MultiBinded,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EipAssociationMode, Nat = "NAT", MultiBinded = "MULTI_BINDED"
);

static ASSOCIATE_EIP_ADDRESS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AssociateEipAddress",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ASSOCIATE_EIP_ADDRESS_REQUEST,
    response: &ASSOCIATE_EIP_ADDRESS_RESPONSE,
    classes: &[
        ("Forbbiden", ErrorClass::Denied),
        ("InvalidBindingStatus", ErrorClass::NotReady),
        ("BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP", ErrorClass::Conflict),
        ("BIND_INSTANCE_OWENER_ERROR", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AssociateEipAddressRequest {
    type Response = AssociateEipAddressResponse;
    const ACTION: &'static ActionInfo = &ASSOCIATE_EIP_ADDRESS;
}

/// The required parameters of `AssociateEipAddress`.
#[derive(Clone, PartialEq)]
pub struct AssociateEipAddressRequired {
    /// EIP to associate.
    pub allocation_id: String,
    /// Id of the resource that the EIP is associated with.
    pub instance_id: String,
    /// Region of the EIP.
    pub region_id: String,
}

impl std::fmt::Debug for AssociateEipAddressRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AssociateEipAddressRequired",
            &ASSOCIATE_EIP_ADDRESS_REQUEST,
            &[(0, &self.allocation_id), (1, &self.instance_id), (2, &self.region_id)],
            f,
        )
    }
}

impl AssociateEipAddressRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: AssociateEipAddressRequired) -> Self {
        Self {
            allocation_id: required.allocation_id,
            instance_id: required.instance_id,
            region_id: required.region_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Associates an EIP with a cloud resource in the same region.
    ///
    /// The resource is an ECS instance in a VPC, an SLB instance in a VPC, or a NAT gateway. A NAT gateway can have EIPs only if the account had no NAT bandwidth package before 26 January 2018; other accounts have to open a ticket.
    ///
    /// # Errors
    /// `InvalidAssociation.Duplicated`, `OperationDenied`, `InvalidParameter.Mismatch`, `IncorrectEipStatus`, `InvalidInstanId.NotFound`, `IncorrectInstanceStatus`, `InvalidInstanceType.ValueNotSupported`, `IncorrectHaVipStatus`, `InvalidParameter`, `Forbbiden`, `InvalidBindingStatus`, `BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP`, `BIND_INSTANCE_OWENER_ERROR`, `InvalidAllocationId.NotFound`, `InvalidParams.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 19.2; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn associate_eip_address(
        &self,
        required: AssociateEipAddressRequired,
    ) -> Call<AssociateEipAddressRequest> {
        Call::new(&self.inner, AssociateEipAddressRequest::new(required))
    }
}

impl Call<AssociateEipAddressRequest> {
    /// Region of the resource that the EIP is associated with.
    #[inline]
    pub fn instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.request.instance_region_id = Some(value.into());
        self
    }
    /// Type of the resource that the EIP is associated with. HaVip is not on the page of this action.
    #[inline]
    pub fn instance_type(mut self, value: impl Into<EipInstanceType>) -> Self {
        self.request.instance_type = Some(value.into());
        self
    }
    /// Association mode.
    #[inline]
    pub fn mode(mut self, value: impl Into<EipAssociationMode>) -> Self {
        self.request.mode = Some(value.into());
        self
    }
    /// Address from the block of the VSwitch. If omitted, one is chosen by the VPC and the VSwitch.
    #[inline]
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.request.private_ip_address = Some(value.into());
        self
    }
}
