// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeleteVSwitch`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Deletes a VSwitch.
///
/// The VSwitch must be `Available` and empty: release or remove its cloud instances, router interfaces and HaVips first.
/// It cannot be deleted while a VSwitch or a route of its VPC is being created or deleted.
///
/// The VSwitch is deleted in the background; it is gone when DescribeVSwitchAttributes does not find it any more.
///
/// The parameters of `DeleteVSwitch`. Sent with [`Client::delete_vswitch`](super::super::Client::delete_vswitch); the response is a [`DeleteVSwitchResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.delete_vswitch("vsw-asdfjlnaue4g").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectVSwitchStatus`](super::super::ErrorCode::IncorrectVSwitchStatus), [`DependencyViolation`](super::super::ErrorCode::DependencyViolation), [`IncorrectRouteEntryStatus`](super::super::ErrorCode::IncorrectRouteEntryStatus), [`DependencyViolation.HaVip`](super::super::ErrorCode::DependencyViolationHaVip), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidVSwitchId.NotFound`](super::super::ErrorCode::InvalidVSwitchIdNotFound), [`IncorrectStatus`](super::super::ErrorCode::IncorrectStatus), [`OperationDenied.OtherSubnetProcessing`](super::super::ErrorCode::OperationDeniedOtherSubnetProcessing), [`DependencyViolation.RouteTable`](super::super::ErrorCode::DependencyViolationRouteTable), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`DependencyViolation.SNAT`](super::super::ErrorCode::DependencyViolationSnat), [`DeleteVSwitch.IncorrectStatus.cbnStatus`](super::super::ErrorCode::DeleteVSwitchIncorrectStatusCbnStatus), [`AttrMismatching.NaclAndBindInstance`](super::super::ErrorCode::AttrMismatchingNaclAndBindInstance), [`InvalidResource.NotBinding`](super::super::ErrorCode::InvalidResourceNotBinding), [`DependencyViolation.SnatEntry`](super::super::ErrorCode::DependencyViolationSnatEntry), [`DependencyViolation.NetworkAcl`](super::super::ErrorCode::DependencyViolationNetworkAcl), [`DependencyViolation.EnhancedNatgw`](super::super::ErrorCode::DependencyViolationEnhancedNatgw), [`DependencyViolation.ResourceShare`](super::super::ErrorCode::DependencyViolationResourceShare), [`OperationFailed.SystemBusy`](super::super::ErrorCode::OperationFailedSystemBusy), [`DependencyViolation.MulticastDomain`](super::super::ErrorCode::DependencyViolationMulticastDomain), [`DependencyViolation.VSwitchCidrReservation`](super::super::ErrorCode::DependencyViolationVSwitchCidrReservation), [`DependencyViolation.CloudService`](super::super::ErrorCode::DependencyViolationCloudService), [`OperationFailed.Ipv6InstanceExist`](super::super::ErrorCode::OperationFailedIpv6InstanceExist), [`DependencyViolation.Ipv6Address`](super::super::ErrorCode::DependencyViolationIpv6Address), [`Forbidden.RegionNotFound`](super::super::ErrorCode::ForbiddenRegionNotFound), [`IncorrectVSwitchId`](super::super::ErrorCode::IncorrectVSwitchId), [`DependencyViolation.RouterInterface`](super::super::ErrorCode::DependencyViolationRouterInterface).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 7.5; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVSwitchRequest {
    /// VSwitch to delete.
    ///
    /// Required.
    pub vswitch_id: String,
    /// Region of the VSwitch.
    pub region_id: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static DELETE_VSWITCH_REQUEST: Schema = Schema::new(
    "DeleteVSwitchRequest",
    &[
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DeleteVSwitchRequest, DELETE_VSWITCH_REQUEST, 0 => vswitch_id, 1 => region_id, 2 =>
    dry_run
);

impl DeleteVSwitchRequest {
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `DeleteVSwitch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVSwitchResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETE_VSWITCH_RESPONSE: Schema = Schema::new(
    "DeleteVSwitchResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeleteVSwitchResponse, DELETE_VSWITCH_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeleteVSwitchResponse);

impl DeleteVSwitchResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DELETE_VSWITCH: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeleteVSwitch",
    kind: ActionKind::Write,
    idempotency: None,
    request: &DELETE_VSWITCH_REQUEST,
    response: &DELETE_VSWITCH_RESPONSE,
    classes: &[
        ("OperationDenied.OtherSubnetProcessing", ErrorClass::NotReady),
        ("TaskConflict", ErrorClass::Throttling),
        ("DeleteVSwitch.IncorrectStatus.cbnStatus", ErrorClass::NotReady),
        ("AttrMismatching.NaclAndBindInstance", ErrorClass::Conflict),
        ("InvalidResource.NotBinding", ErrorClass::Conflict),
        ("OperationFailed.SystemBusy", ErrorClass::Internal),
        ("OperationFailed.Ipv6InstanceExist", ErrorClass::Conflict),
        ("IncorrectVSwitchId", ErrorClass::NotFound),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeleteVSwitchRequest {
    type Response = DeleteVSwitchResponse;
    const ACTION: &'static ActionInfo = &DELETE_VSWITCH;
}

impl DeleteVSwitchRequest {
    /// With what is required.
    #[inline]
    pub fn new(vswitch_id: impl Into<String>) -> Self {
        Self {
            vswitch_id: vswitch_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Deletes a VSwitch.
    ///
    /// The VSwitch must be `Available` and empty: release or remove its cloud instances, router interfaces and HaVips first.
    /// It cannot be deleted while a VSwitch or a route of its VPC is being created or deleted.
    ///
    /// The VSwitch is deleted in the background; it is gone when DescribeVSwitchAttributes does not find it any more.
    ///
    /// Parameters with their limits, errors, and an example: [`DeleteVSwitchRequest`].
    #[inline]
    pub fn delete_vswitch(
        &self,
        vswitch_id: impl Into<String>,
    ) -> Call<DeleteVSwitchRequest> {
        Call::new(&self.inner, DeleteVSwitchRequest::new(vswitch_id))
    }
}

impl Call<DeleteVSwitchRequest> {
    /// Region of the VSwitch.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
