// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DetachCenChildInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Detaches a network from a CEN instance.
///
/// Only for networks that are attached to a transit router of the Basic Edition.
///
/// The network is `Detaching` at first. It is detached when DescribeCenAttachedChildInstances does not list it any more.
///
/// The parameters of `DetachCenChildInstance`. Sent with [`Client::detach_cen_child_instance`](super::super::Client::detach_cen_child_instance); the response is a [`DetachCenChildInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::cen;
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .detach_cen_child_instance(cen::DetachCenChildInstanceRequired {
///         cen_id: "cen-7qthudw0ll6jmx****".into(),
///         child_instance_id: "vpc-bp18sth14qii3pnvx****".into(),
///         child_instance_type: "VPC".into(),
///         child_instance_region_id: "cn-hangzhou".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationFailed.AttachmentReferencedVpcRouteEntryExisted`](super::super::ErrorCode::OperationFailedAttachmentReferencedVpcRouteEntryExisted), [`Forbidden.OptimizationCCNExisted`](super::super::ErrorCode::ForbiddenOptimizationCCNExisted), [`Forbidden.PrivatezoneRouteExisted`](super::super::ErrorCode::ForbiddenPrivatezoneRouteExisted), [`Forbidden.TypeInvalid`](super::super::ErrorCode::ForbiddenTypeInvalid), [`IncorrectStatus.Vpc`](super::super::ErrorCode::IncorrectStatusVpc), [`OperationFailed.VbrAttachedVbrHa`](super::super::ErrorCode::OperationFailedVbrAttachedVbrHa), [`OperationFailed.RIInstanceExist`](super::super::ErrorCode::OperationFailedRIInstanceExist), [`IncorrectStatus.VpcRouteTable`](super::super::ErrorCode::IncorrectStatusVpcRouteTable), [`OperationFailed.CenReferencedVpcRouteEntryExisted`](super::super::ErrorCode::OperationFailedCenReferencedVpcRouteEntryExisted), [`Bid.NotFound`](super::super::ErrorCode::BidNotFound).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachCenChildInstanceRequest {
    /// Instance to detach the network from.
    ///
    /// Required.
    pub cen_id: String,
    /// Network to detach.
    ///
    /// Required.
    pub child_instance_id: String,
    /// Type of the network.
    ///
    /// Required.
    pub child_instance_type: ChildInstanceType,
    /// Region of the network.
    ///
    /// Required.
    pub child_instance_region_id: String,
    /// Account that owns the network.
    pub child_instance_owner_id: Option<i64>,
    /// Account that owns the instance.
    pub cen_owner_id: Option<i64>,
}

pub(crate) static DETACH_CEN_CHILD_INSTANCE_REQUEST: Schema = Schema::new(
    "DetachCenChildInstanceRequest",
    &[
        Field::new("CenId", ValueType::String).required(),
        Field::new("ChildInstanceId", ValueType::String).required(),
        Field::new(
                "ChildInstanceType",
                ValueType::Enum(<ChildInstanceType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("ChildInstanceRegionId", ValueType::String).required(),
        Field::new("ChildInstanceOwnerId", ValueType::Integer),
        Field::new("CenOwnerId", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    DetachCenChildInstanceRequest, DETACH_CEN_CHILD_INSTANCE_REQUEST, 0 => cen_id, 1 =>
    child_instance_id, 2 => child_instance_type, 3 => child_instance_region_id, 4 =>
    child_instance_owner_id, 5 => cen_owner_id
);

impl DetachCenChildInstanceRequest {
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = value.into();
        self
    }
    /// Sets [`child_instance_id`](Self#structfield.child_instance_id).
    #[inline]
    pub fn child_instance_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_id = value.into();
        self
    }
    /// Sets [`child_instance_type`](Self#structfield.child_instance_type).
    #[inline]
    pub fn child_instance_type(mut self, value: impl Into<ChildInstanceType>) -> Self {
        self.child_instance_type = value.into();
        self
    }
    /// Sets [`child_instance_region_id`](Self#structfield.child_instance_region_id).
    #[inline]
    pub fn child_instance_region_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_region_id = value.into();
        self
    }
    /// Sets [`child_instance_owner_id`](Self#structfield.child_instance_owner_id).
    #[inline]
    pub fn child_instance_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.child_instance_owner_id = value.into_option();
        self
    }
    /// Sets [`cen_owner_id`](Self#structfield.cen_owner_id).
    #[inline]
    pub fn cen_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.cen_owner_id = value.into_option();
        self
    }
}

/// The response of `DetachCenChildInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachCenChildInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DETACH_CEN_CHILD_INSTANCE_RESPONSE: Schema = Schema::new(
    "DetachCenChildInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DetachCenChildInstanceResponse, DETACH_CEN_CHILD_INSTANCE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DetachCenChildInstanceResponse);

impl DetachCenChildInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DETACH_CEN_CHILD_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DetachCenChildInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DETACH_CEN_CHILD_INSTANCE_REQUEST,
    response: &DETACH_CEN_CHILD_INSTANCE_RESPONSE,
    classes: &[
        (
            "OperationFailed.AttachmentReferencedVpcRouteEntryExisted",
            ErrorClass::Conflict,
        ),
        ("Forbidden.OptimizationCCNExisted", ErrorClass::Conflict),
        ("Forbidden.PrivatezoneRouteExisted", ErrorClass::Conflict),
        ("Forbidden.TypeInvalid", ErrorClass::Invalid),
        ("OperationFailed.VbrAttachedVbrHa", ErrorClass::Conflict),
        ("OperationFailed.RIInstanceExist", ErrorClass::Conflict),
        ("OperationFailed.CenReferencedVpcRouteEntryExisted", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DetachCenChildInstanceRequest {
    type Response = DetachCenChildInstanceResponse;
    const ACTION: &'static ActionInfo = &DETACH_CEN_CHILD_INSTANCE;
}

/// What `DetachCenChildInstance` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DetachCenChildInstanceRequired {
    /// Instance to detach the network from.
    ///
    /// Required.
    pub cen_id: String,
    /// Network to detach.
    ///
    /// Required.
    pub child_instance_id: String,
    /// Type of the network.
    ///
    /// Required.
    pub child_instance_type: ChildInstanceType,
    /// Region of the network.
    ///
    /// Required.
    pub child_instance_region_id: String,
}

impl std::fmt::Debug for DetachCenChildInstanceRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DetachCenChildInstanceRequired",
            &DETACH_CEN_CHILD_INSTANCE_REQUEST,
            &[
                (0, &self.cen_id),
                (1, &self.child_instance_id),
                (2, &self.child_instance_type),
                (3, &self.child_instance_region_id),
            ],
            f,
        )
    }
}

impl DetachCenChildInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DetachCenChildInstanceRequired) -> Self {
        Self {
            cen_id: required.cen_id,
            child_instance_id: required.child_instance_id,
            child_instance_type: required.child_instance_type,
            child_instance_region_id: required.child_instance_region_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Detaches a network from a CEN instance.
    ///
    /// Only for networks that are attached to a transit router of the Basic Edition.
    ///
    /// The network is `Detaching` at first. It is detached when DescribeCenAttachedChildInstances does not list it any more.
    ///
    /// Parameters with their limits, errors, and an example: [`DetachCenChildInstanceRequest`].
    #[inline]
    pub fn detach_cen_child_instance(
        &self,
        required: DetachCenChildInstanceRequired,
    ) -> Call<DetachCenChildInstanceRequest> {
        Call::new(&self.inner, DetachCenChildInstanceRequest::new(required))
    }
}

impl Call<DetachCenChildInstanceRequest> {
    /// Account that owns the network.
    #[inline]
    pub fn child_instance_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.child_instance_owner_id = value.into_option();
        self
    }
    /// Account that owns the instance.
    #[inline]
    pub fn cen_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.cen_owner_id = value.into_option();
        self
    }
}
