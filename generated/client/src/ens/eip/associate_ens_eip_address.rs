// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateEnsEipAddress`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Associates an EIP with a resource at the same edge node, such as an instance.
///
/// DescribeEnsEipAddresses shows the state `Associating` meanwhile and `InUse` afterwards.
///
/// The parameters of `AssociateEnsEipAddress`. Sent with [`Client::associate_ens_eip_address`](super::super::Client::associate_ens_eip_address); the response is a [`AssociateEnsEipAddressResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .associate_ens_eip_address(ens::AssociateEnsEipAddressRequired {
///         allocation_id: "eip-2zeerraiwb7ujxdc***".into(),
///         instance_id: "i-2zebb08phyczawe***".into(),
///     })
///     .instance_type("EnsInstance")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InstanceNotFound`](super::super::ErrorCode::InstanceNotFound), [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`Missing%s`](super::super::ErrorCode::MissingAny), [`NoPermission`](super::super::ErrorCode::NoPermission), [`RegionAccessDenied`](super::super::ErrorCode::RegionAccessDenied), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`IncorrectEipStatus`](super::super::ErrorCode::IncorrectEipStatus), [`InvalidAssociation.Duplicated`](super::super::ErrorCode::InvalidAssociationDuplicated), [`LoadBalancerNotFound`](super::super::ErrorCode::LoadBalancerNotFound), [`EipNotFound`](super::super::ErrorCode::EipNotFound), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`InvalidAssociation.AssociateEipFist`](super::super::ErrorCode::InvalidAssociationAssociateEipFist), [`InvalidAssociation.RegionNotSupportStandby`](super::super::ErrorCode::InvalidAssociationRegionNotSupportStandby), [`NatNotFound`](super::super::ErrorCode::NatNotFound), [`InvalidAssociation.NetworkTypeNotSupport`](super::super::ErrorCode::InvalidAssociationNetworkTypeNotSupport), [`EniNotFound`](super::super::ErrorCode::EniNotFound), [`IncorrectEniStatus`](super::super::ErrorCode::IncorrectEniStatus), [`InvalidParameter.EniServiceManaged`](super::super::ErrorCode::InvalidParameterEniServiceManaged), [`InvalidAssociation.EniNotSupportStandby`](super::super::ErrorCode::InvalidAssociationEniNotSupportStandby), [`IncorrectEniType`](super::super::ErrorCode::IncorrectEniType), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 12.2; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateEnsEipAddressRequest {
    /// EIP to associate.
    ///
    /// Required.
    pub allocation_id: String,
    /// Resource to associate the EIP with, of the type in InstanceType.
    ///
    /// Required.
    pub instance_id: String,
    /// Type of the resource that InstanceId identifies.
    ///
    /// Default: `EnsInstance`.
    pub instance_type: Option<EipInstanceType>,
    /// Whether the EIP is a standby address of the resource, which has another EIP already.
    pub standby: Option<bool>,
}

pub(crate) static ASSOCIATE_ENS_EIP_ADDRESS_REQUEST: Schema = Schema::new(
    "AssociateEnsEipAddressRequest",
    &[
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String).required(),
        Field::new(
            "InstanceType",
            ValueType::Enum(<EipInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("Standby", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    AssociateEnsEipAddressRequest, ASSOCIATE_ENS_EIP_ADDRESS_REQUEST, 0 => allocation_id,
    1 => instance_id, 2 => instance_type, 3 => standby
);

impl AssociateEnsEipAddressRequest {
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
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<EipInstanceType>) -> Self {
        self.instance_type = value.into_option();
        self
    }
    /// Sets [`standby`](Self#structfield.standby).
    #[inline]
    pub fn standby(mut self, value: impl IntoOption<bool>) -> Self {
        self.standby = value.into_option();
        self
    }
}

/// The response of `AssociateEnsEipAddress`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateEnsEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ASSOCIATE_ENS_EIP_ADDRESS_RESPONSE: Schema = Schema::new(
    "AssociateEnsEipAddressResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AssociateEnsEipAddressResponse, ASSOCIATE_ENS_EIP_ADDRESS_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(AssociateEnsEipAddressResponse);

impl AssociateEnsEipAddressResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ASSOCIATE_ENS_EIP_ADDRESS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AssociateEnsEipAddress",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ASSOCIATE_ENS_EIP_ADDRESS_REQUEST,
    response: &ASSOCIATE_ENS_EIP_ADDRESS_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("RegionAccessDenied", ErrorClass::Denied),
        ("ens.interface.error", ErrorClass::Internal),
        ("InvalidAssociation.AssociateEipFist", ErrorClass::Conflict),
        ("InvalidAssociation.RegionNotSupportStandby", ErrorClass::Invalid),
        ("InvalidAssociation.NetworkTypeNotSupport", ErrorClass::Invalid),
        ("InvalidAssociation.EniNotSupportStandby", ErrorClass::Invalid),
        ("IncorrectEniType", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AssociateEnsEipAddressRequest {
    type Response = AssociateEnsEipAddressResponse;
    const ACTION: &'static ActionInfo = &ASSOCIATE_ENS_EIP_ADDRESS;
}

/// What `AssociateEnsEipAddress` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AssociateEnsEipAddressRequired {
    /// EIP to associate.
    ///
    /// Required.
    pub allocation_id: String,
    /// Resource to associate the EIP with, of the type in InstanceType.
    ///
    /// Required.
    pub instance_id: String,
}

impl std::fmt::Debug for AssociateEnsEipAddressRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AssociateEnsEipAddressRequired",
            &ASSOCIATE_ENS_EIP_ADDRESS_REQUEST,
            &[(0, &self.allocation_id), (1, &self.instance_id)],
            f,
        )
    }
}

impl AssociateEnsEipAddressRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AssociateEnsEipAddressRequired) -> Self {
        Self {
            allocation_id: required.allocation_id,
            instance_id: required.instance_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Associates an EIP with a resource at the same edge node, such as an instance.
    ///
    /// DescribeEnsEipAddresses shows the state `Associating` meanwhile and `InUse` afterwards.
    ///
    /// Parameters with their limits, errors, and an example: [`AssociateEnsEipAddressRequest`].
    #[inline]
    pub fn associate_ens_eip_address(
        &self,
        required: AssociateEnsEipAddressRequired,
    ) -> Call<AssociateEnsEipAddressRequest> {
        Call::new(&self.inner, AssociateEnsEipAddressRequest::new(required))
    }
}

impl Call<AssociateEnsEipAddressRequest> {
    /// Type of the resource that InstanceId identifies.
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<EipInstanceType>) -> Self {
        self.request.instance_type = value.into_option();
        self
    }
    /// Whether the EIP is a standby address of the resource, which has another EIP already.
    #[inline]
    pub fn standby(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.standby = value.into_option();
        self
    }
}
