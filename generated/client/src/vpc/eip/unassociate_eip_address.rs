// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateEipAddress`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Disassociates an EIP from a cloud resource.
///
/// The parameters of `UnassociateEipAddress`. Sent with [`Client::unassociate_eip_address`](super::super::Client::unassociate_eip_address); the response is a [`UnassociateEipAddressResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .unassociate_eip_address(vpc::UnassociateEipAddressRequired {
///         allocation_id: "eip-25877c70x".into(),
///         instance_id: "i-25skktcp4".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectEipStatus`](super::super::ErrorCode::IncorrectEipStatus), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`InvalidInstanceType.ValueNotSupported`](super::super::ErrorCode::InvalidInstanceTypeValueNotSupported), [`IncorrectHaVipStatus`](super::super::ErrorCode::IncorrectHaVipStatus), [`OperationDenied`](super::super::ErrorCode::OperationDenied), [`Forbidden.RegionNotFound`](super::super::ErrorCode::ForbiddenRegionNotFound), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`InvalidBindingStatus`](super::super::ErrorCode::InvalidBindingStatus).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 19.5; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateEipAddressRequest {
    /// EIP to disassociate.
    ///
    /// Required.
    pub allocation_id: String,
    /// Id of the resource that the EIP is associated with.
    ///
    /// Required.
    pub instance_id: String,
    /// Region of the EIP.
    pub region_id: Option<String>,
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

impl UnassociateEipAddressRequest {
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
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<EipInstanceType>) -> Self {
        self.instance_type = value.into_option();
        self
    }
}

/// The response of `UnassociateEipAddress`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateEipAddressResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UNASSOCIATE_EIP_ADDRESS_RESPONSE: Schema = Schema {
    name: "UnassociateEipAddressResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    UnassociateEipAddressResponse, UNASSOCIATE_EIP_ADDRESS_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(UnassociateEipAddressResponse);

impl UnassociateEipAddressResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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

/// What `UnassociateEipAddress` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct UnassociateEipAddressRequired {
    /// EIP to disassociate.
    ///
    /// Required.
    pub allocation_id: String,
    /// Id of the resource that the EIP is associated with.
    ///
    /// Required.
    pub instance_id: String,
}

impl std::fmt::Debug for UnassociateEipAddressRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "UnassociateEipAddressRequired",
            &UNASSOCIATE_EIP_ADDRESS_REQUEST,
            &[(0, &self.allocation_id), (1, &self.instance_id)],
            f,
        )
    }
}

impl UnassociateEipAddressRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: UnassociateEipAddressRequired) -> Self {
        Self {
            allocation_id: required.allocation_id,
            instance_id: required.instance_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Disassociates an EIP from a cloud resource.
    ///
    /// Parameters with their limits, errors, and an example: [`UnassociateEipAddressRequest`].
    #[inline]
    pub fn unassociate_eip_address(
        &self,
        required: UnassociateEipAddressRequired,
    ) -> Call<UnassociateEipAddressRequest> {
        Call::new(&self.inner, UnassociateEipAddressRequest::new(required))
    }
}

impl Call<UnassociateEipAddressRequest> {
    /// Region of the EIP.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Type of the resource that the EIP is associated with. NetworkInterface is not on the page of this action.
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<EipInstanceType>) -> Self {
        self.request.instance_type = value.into_option();
        self
    }
}
