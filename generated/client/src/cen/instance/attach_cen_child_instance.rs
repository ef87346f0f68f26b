// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AttachCenChildInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Attaches a network to a CEN instance.
///
/// The network of another account can be attached after that account has allowed it: for a VPC with GrantInstanceToCen, for a CCN instance with GrantInstanceToCbn, for a virtual border router on request.
///
/// The network is `Attaching` at first. It is attached when DescribeCenAttachedChildInstanceAttribute shows `Attached`.
///
/// The parameters of `AttachCenChildInstance`. Sent with [`Client::attach_cen_child_instance`](super::super::Client::attach_cen_child_instance); the response is a [`AttachCenChildInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::cen;
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .attach_cen_child_instance(cen::AttachCenChildInstanceRequired {
///         cen_id: "cen-7qthudw0ll6jmc****".into(),
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
/// [`Forbbiden.AttachChildInstanceAcrossBid`](super::super::ErrorCode::ForbbidenAttachChildInstanceAcrossBid), [`IncorrectStatus.VpcSwitch`](super::super::ErrorCode::IncorrectStatusVpcSwitch), [`Forbbiden.CloudBoxVSwitchExist`](super::super::ErrorCode::ForbbidenCloudBoxVSwitchExist), [`OperationFailed.InvalidVpcStatus`](super::super::ErrorCode::OperationFailedInvalidVpcStatus), [`OperationFailed.InvalidTransitRouter`](super::super::ErrorCode::OperationFailedInvalidTransitRouter), [`OperationUnsupported.CenFullLevel`](super::super::ErrorCode::OperationUnsupportedCenFullLevel), [`IncorrectStatus.VpcRouteTable`](super::super::ErrorCode::IncorrectStatusVpcRouteTable), [`Forbidden.AttachChildInstance`](super::super::ErrorCode::ForbiddenAttachChildInstance), [`Bid.NotFound`](super::super::ErrorCode::BidNotFound), [`Operation.FailedAndTryAgain`](super::super::ErrorCode::OperationFailedAndTryAgain), [`InvalidOperation.ChildInstanceRIAlreadyExist`](super::super::ErrorCode::InvalidOperationChildInstanceRIAlreadyExist), [`Forbbiden.AttachChildInstanceAcrossUid`](super::super::ErrorCode::ForbbidenAttachChildInstanceAcrossUid), [`InvalidOperation.ChildInstanceAlreadyAttached`](super::super::ErrorCode::InvalidOperationChildInstanceAlreadyAttached), [`InvalidOperation.CenAlreadyAutoPubilshRouteToInstance`](super::super::ErrorCode::InvalidOperationCenAlreadyAutoPubilshRouteToInstance).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachCenChildInstanceRequest {
    /// Instance to attach the network to.
    ///
    /// Required.
    pub cen_id: String,
    /// Network to attach.
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
    /// Account that owns the network. Required where it is not the account of the instance.
    pub child_instance_owner_id: Option<i64>,
}

pub(crate) static ATTACH_CEN_CHILD_INSTANCE_REQUEST: Schema = Schema::new(
    "AttachCenChildInstanceRequest",
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
    ],
);

aliyun_api_core::record!(
    AttachCenChildInstanceRequest, ATTACH_CEN_CHILD_INSTANCE_REQUEST, 0 => cen_id, 1 =>
    child_instance_id, 2 => child_instance_type, 3 => child_instance_region_id, 4 =>
    child_instance_owner_id
);

impl AttachCenChildInstanceRequest {
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
}

/// The response of `AttachCenChildInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachCenChildInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ATTACH_CEN_CHILD_INSTANCE_RESPONSE: Schema = Schema::new(
    "AttachCenChildInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AttachCenChildInstanceResponse, ATTACH_CEN_CHILD_INSTANCE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(AttachCenChildInstanceResponse);

impl AttachCenChildInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ATTACH_CEN_CHILD_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AttachCenChildInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &ATTACH_CEN_CHILD_INSTANCE_REQUEST,
    response: &ATTACH_CEN_CHILD_INSTANCE_RESPONSE,
    classes: &[
        ("Forbbiden.AttachChildInstanceAcrossBid", ErrorClass::Denied),
        ("Forbbiden.CloudBoxVSwitchExist", ErrorClass::Denied),
        ("OperationFailed.InvalidVpcStatus", ErrorClass::NotReady),
        ("OperationFailed.InvalidTransitRouter", ErrorClass::Invalid),
        ("OperationUnsupported.CenFullLevel", ErrorClass::Invalid),
        ("Forbidden.AttachChildInstance", ErrorClass::Denied),
        ("Operation.FailedAndTryAgain", ErrorClass::Internal),
        ("InvalidOperation.ChildInstanceRIAlreadyExist", ErrorClass::Conflict),
        ("Forbbiden.AttachChildInstanceAcrossUid", ErrorClass::Denied),
        ("InvalidOperation.ChildInstanceAlreadyAttached", ErrorClass::Conflict),
        ("InvalidOperation.CenAlreadyAutoPubilshRouteToInstance", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AttachCenChildInstanceRequest {
    type Response = AttachCenChildInstanceResponse;
    const ACTION: &'static ActionInfo = &ATTACH_CEN_CHILD_INSTANCE;
}

/// What `AttachCenChildInstance` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AttachCenChildInstanceRequired {
    /// Instance to attach the network to.
    ///
    /// Required.
    pub cen_id: String,
    /// Network to attach.
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

impl std::fmt::Debug for AttachCenChildInstanceRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AttachCenChildInstanceRequired",
            &ATTACH_CEN_CHILD_INSTANCE_REQUEST,
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

impl AttachCenChildInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AttachCenChildInstanceRequired) -> Self {
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
    /// Attaches a network to a CEN instance.
    ///
    /// The network of another account can be attached after that account has allowed it: for a VPC with GrantInstanceToCen, for a CCN instance with GrantInstanceToCbn, for a virtual border router on request.
    ///
    /// The network is `Attaching` at first. It is attached when DescribeCenAttachedChildInstanceAttribute shows `Attached`.
    ///
    /// Parameters with their limits, errors, and an example: [`AttachCenChildInstanceRequest`].
    #[inline]
    pub fn attach_cen_child_instance(
        &self,
        required: AttachCenChildInstanceRequired,
    ) -> Call<AttachCenChildInstanceRequest> {
        Call::new(&self.inner, AttachCenChildInstanceRequest::new(required))
    }
}

impl Call<AttachCenChildInstanceRequest> {
    /// Account that owns the network. Required where it is not the account of the instance.
    #[inline]
    pub fn child_instance_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.child_instance_owner_id = value.into_option();
        self
    }
}
