// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateEipAddress`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Associates an EIP with a cloud resource in the same region.
///
/// The resource is an ECS instance in a VPC, an SLB instance in a VPC, or a NAT gateway. A NAT gateway can have EIPs only if the account had no NAT bandwidth package before 26 January 2018; other accounts have to open a ticket.
///
/// The parameters of `AssociateEipAddress`. Sent with [`Client::associate_eip_address`](super::super::Client::associate_eip_address); the response is a [`AssociateEipAddressResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .associate_eip_address(vpc::AssociateEipAddressRequired {
///         allocation_id: "eip-2zeerraiwb7ujxxxxxxxx".into(),
///         instance_id: "i-2zebb08phyczxxxxxxxx".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidAssociation.Duplicated`](super::super::ErrorCode::InvalidAssociationDuplicated), [`OperationDenied`](super::super::ErrorCode::OperationDenied), [`InvalidParameter.Mismatch`](super::super::ErrorCode::InvalidParameterMismatch), [`IncorrectEipStatus`](super::super::ErrorCode::IncorrectEipStatus), [`InvalidInstanId.NotFound`](super::super::ErrorCode::InvalidInstanIdNotFound), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`InvalidInstanceType.ValueNotSupported`](super::super::ErrorCode::InvalidInstanceTypeValueNotSupported), [`IncorrectHaVipStatus`](super::super::ErrorCode::IncorrectHaVipStatus), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`InvalidBindingStatus`](super::super::ErrorCode::InvalidBindingStatus), [`BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP`](super::super::ErrorCode::BindInstanceHavePortmapOrBindEip), [`BIND_INSTANCE_OWENER_ERROR`](super::super::ErrorCode::BindInstanceOwenerError), [`InvalidAllocationId.NotFound`](super::super::ErrorCode::InvalidAllocationIdNotFound), [`InvalidParams.NotFound`](super::super::ErrorCode::InvalidParamsNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 19.2; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateEipAddressRequest {
    /// EIP to associate.
    ///
    /// Required.
    pub allocation_id: String,
    /// Id of the resource that the EIP is associated with.
    ///
    /// Required.
    pub instance_id: String,
    /// Region of the EIP.
    pub region_id: Option<String>,
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

impl AssociateEipAddressRequest {
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = value.into();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`instance_region_id`](Self#structfield.instance_region_id).
    #[inline]
    pub fn instance_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_region_id = value.into_option();
        self
    }
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<EipInstanceType>) -> Self {
        self.instance_type = value.into_option();
        self
    }
    /// Sets [`mode`](Self#structfield.mode).
    #[inline]
    pub fn mode(mut self, value: impl IntoOption<EipAssociationMode>) -> Self {
        self.mode = value.into_option();
        self
    }
    /// Sets [`private_ip_address`](Self#structfield.private_ip_address).
    #[inline]
    pub fn private_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.private_ip_address = value.into_option();
        self
    }
}

/// The response of `AssociateEipAddress`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ASSOCIATE_EIP_ADDRESS_RESPONSE: Schema = Schema {
    name: "AssociateEipAddressResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    AssociateEipAddressResponse, ASSOCIATE_EIP_ADDRESS_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(AssociateEipAddressResponse);

impl AssociateEipAddressResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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

/// What `AssociateEipAddress` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AssociateEipAddressRequired {
    /// EIP to associate.
    ///
    /// Required.
    pub allocation_id: String,
    /// Id of the resource that the EIP is associated with.
    ///
    /// Required.
    pub instance_id: String,
}

impl std::fmt::Debug for AssociateEipAddressRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AssociateEipAddressRequired",
            &ASSOCIATE_EIP_ADDRESS_REQUEST,
            &[(0, &self.allocation_id), (1, &self.instance_id)],
            f,
        )
    }
}

impl AssociateEipAddressRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AssociateEipAddressRequired) -> Self {
        Self {
            allocation_id: required.allocation_id,
            instance_id: required.instance_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Associates an EIP with a cloud resource in the same region.
    ///
    /// The resource is an ECS instance in a VPC, an SLB instance in a VPC, or a NAT gateway. A NAT gateway can have EIPs only if the account had no NAT bandwidth package before 26 January 2018; other accounts have to open a ticket.
    ///
    /// Parameters with their limits, errors, and an example: [`AssociateEipAddressRequest`].
    #[inline]
    pub fn associate_eip_address(
        &self,
        required: AssociateEipAddressRequired,
    ) -> Call<AssociateEipAddressRequest> {
        Call::new(&self.inner, AssociateEipAddressRequest::new(required))
    }
}

impl Call<AssociateEipAddressRequest> {
    /// Region of the EIP.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Region of the resource that the EIP is associated with.
    #[inline]
    pub fn instance_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_region_id = value.into_option();
        self
    }
    /// Type of the resource that the EIP is associated with. HaVip is not on the page of this action.
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<EipInstanceType>) -> Self {
        self.request.instance_type = value.into_option();
        self
    }
    /// Association mode.
    #[inline]
    pub fn mode(mut self, value: impl IntoOption<EipAssociationMode>) -> Self {
        self.request.mode = value.into_option();
        self
    }
    /// Address from the block of the VSwitch. If omitted, one is chosen by the VPC and the VSwitch.
    #[inline]
    pub fn private_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.request.private_ip_address = value.into_option();
        self
    }
}
