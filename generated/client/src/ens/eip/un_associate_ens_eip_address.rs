// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnAssociateEnsEipAddress`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Disassociates an EIP from the resource it is associated with.
///
/// DescribeEnsEipAddresses shows the state `Unassociating` meanwhile and `Available` afterwards.
///
/// The parameters of `UnAssociateEnsEipAddress`. Sent with [`Client::un_associate_ens_eip_address`](super::super::Client::un_associate_ens_eip_address); the response is a [`UnAssociateEnsEipAddressResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.un_associate_ens_eip_address("eip-2zeerraiwb7ujxdc***").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InstanceNotFound`](super::super::ErrorCode::InstanceNotFound), [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`Missing%s`](super::super::ErrorCode::MissingAny), [`NoPermission`](super::super::ErrorCode::NoPermission), [`RegionAccessDenied`](super::super::ErrorCode::RegionAccessDenied), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`IncorrectEipStatus`](super::super::ErrorCode::IncorrectEipStatus), [`EipNotFound`](super::super::ErrorCode::EipNotFound), [`IncorrectEipIpStatus`](super::super::ErrorCode::IncorrectEipIpStatus), [`InvalidUnAssociation.UnAssociateStandbyEipFist`](super::super::ErrorCode::InvalidUnAssociationUnAssociateStandbyEipFist), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 12.3; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnAssociateEnsEipAddressRequest {
    /// EIP to disassociate.
    ///
    /// Required.
    pub allocation_id: String,
    /// Whether the EIP is also taken from a NAT gateway that has DNAT or SNAT entries.
    ///
    /// Default: `false`.
    pub force: Option<bool>,
}

pub(crate) static UN_ASSOCIATE_ENS_EIP_ADDRESS_REQUEST: Schema = Schema::new(
    "UnAssociateEnsEipAddressRequest",
    &[
        Field::new("AllocationId", ValueType::String).required(),
        Field::new("Force", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    UnAssociateEnsEipAddressRequest, UN_ASSOCIATE_ENS_EIP_ADDRESS_REQUEST, 0 =>
    allocation_id, 1 => force
);

impl UnAssociateEnsEipAddressRequest {
    /// Sets [`allocation_id`](Self#structfield.allocation_id).
    #[inline]
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = value.into();
        self
    }
    /// Sets [`force`](Self#structfield.force).
    #[inline]
    pub fn force(mut self, value: impl IntoOption<bool>) -> Self {
        self.force = value.into_option();
        self
    }
}

/// The response of `UnAssociateEnsEipAddress`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnAssociateEnsEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UN_ASSOCIATE_ENS_EIP_ADDRESS_RESPONSE: Schema = Schema::new(
    "UnAssociateEnsEipAddressResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UnAssociateEnsEipAddressResponse, UN_ASSOCIATE_ENS_EIP_ADDRESS_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(UnAssociateEnsEipAddressResponse);

impl UnAssociateEnsEipAddressResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static UN_ASSOCIATE_ENS_EIP_ADDRESS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UnAssociateEnsEipAddress",
    kind: ActionKind::Write,
    idempotency: None,
    request: &UN_ASSOCIATE_ENS_EIP_ADDRESS_REQUEST,
    response: &UN_ASSOCIATE_ENS_EIP_ADDRESS_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("RegionAccessDenied", ErrorClass::Denied),
        ("ens.interface.error", ErrorClass::Internal),
        ("InvalidUnAssociation.UnAssociateStandbyEipFist", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UnAssociateEnsEipAddressRequest {
    type Response = UnAssociateEnsEipAddressResponse;
    const ACTION: &'static ActionInfo = &UN_ASSOCIATE_ENS_EIP_ADDRESS;
}

impl UnAssociateEnsEipAddressRequest {
    /// With what is required.
    #[inline]
    pub fn new(allocation_id: impl Into<String>) -> Self {
        Self {
            allocation_id: allocation_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Disassociates an EIP from the resource it is associated with.
    ///
    /// DescribeEnsEipAddresses shows the state `Unassociating` meanwhile and `Available` afterwards.
    ///
    /// Parameters with their limits, errors, and an example: [`UnAssociateEnsEipAddressRequest`].
    #[inline]
    pub fn un_associate_ens_eip_address(
        &self,
        allocation_id: impl Into<String>,
    ) -> Call<UnAssociateEnsEipAddressRequest> {
        Call::new(&self.inner, UnAssociateEnsEipAddressRequest::new(allocation_id))
    }
}

impl Call<UnAssociateEnsEipAddressRequest> {
    /// Whether the EIP is also taken from a NAT gateway that has DNAT or SNAT entries.
    #[inline]
    pub fn force(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.force = value.into_option();
        self
    }
}
