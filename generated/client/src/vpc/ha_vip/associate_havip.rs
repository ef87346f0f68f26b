// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateHaVip`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Associates a HaVip with an ECS instance or a network interface.
///
/// The association takes effect at once, without a restart, but the network interface of the instance must be given the address. The instance is `Running` or `Stopped` and in the VSwitch of the HaVip, and the HaVip is `Available` or `InUse`; it has two instances at most. One HaVip is associated by one request at a time.
///
/// The HaVip is associated in the background; its `Status` in DescribeHaVips changes from Associating to InUse.
///
/// The parameters of `AssociateHaVip`. Sent with [`Client::associate_havip`](super::super::Client::associate_havip); the response is a [`AssociateHaVipResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .associate_havip(vpc::AssociateHaVipRequired {
///         havip_id: "havip-2zeo05qre24nhrqpy****".into(),
///         instance_id: "i-faf344422ffsfad****".into(),
///     })
///     .instance_type("EcsInstance")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationUnsupported.BindOnFreeNetworkInterface`](super::super::ErrorCode::OperationUnsupportedBindOnFreeNetworkInterface), [`OperationUnsupported.BindMultipleType`](super::super::ErrorCode::OperationUnsupportedBindMultipleType), [`OperationUnsupported.BindOnMultipleVswitch`](super::super::ErrorCode::OperationUnsupportedBindOnMultipleVswitch), [`InvalidVip.Status`](super::super::ErrorCode::InvalidVipStatus), [`IncorrectHaVipStatus`](super::super::ErrorCode::IncorrectHaVipStatus), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`CountLimitExceed.HaVipOnInstance`](super::super::ErrorCode::CountLimitExceedHaVipOnInstance), [`CountLimitExceeded.HaVipOnECSInstance`](super::super::ErrorCode::CountLimitExceededHaVipOnECSInstance), [`OperationFailed.DistibuteLock`](super::super::ErrorCode::OperationFailedDistibuteLock), [`InvalidNetworkInterfaceId.NotFound`](super::super::ErrorCode::InvalidNetworkInterfaceIdNotFound), [`OperationFailed.QueryNetworkInterfaceInfo`](super::super::ErrorCode::OperationFailedQueryNetworkInterfaceInfo), [`IllegalParam.InstanceType`](super::super::ErrorCode::IllegalParamInstanceType), [`OperationUnsupported.BindOnSameEcs`](super::super::ErrorCode::OperationUnsupportedBindOnSameEcs), [`OperationUnsupported.HavipBindType`](super::super::ErrorCode::OperationUnsupportedHavipBindType), [`InvalidInstance.NotExist`](super::super::ErrorCode::InvalidInstanceNotExist), [`OperationDenied.BindOnSameEcs`](super::super::ErrorCode::OperationDeniedBindOnSameEcs), [`Forbidden.HaVip`](super::super::ErrorCode::ForbiddenHaVip), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`ResourceNotFound.EcsInstance`](super::super::ErrorCode::ResourceNotFoundEcsInstance), [`InvalidStatus.NotAllow`](super::super::ErrorCode::InvalidStatusNotAllow), [`InvalidHaVip.Exist`](super::super::ErrorCode::InvalidHaVipExist), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidHaVipId.NotFound`](super::super::ErrorCode::InvalidHaVipIdNotFound), [`QuotaExceeded.HaVipBindInstance`](super::super::ErrorCode::QuotaExceededHaVipBindInstance).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11); Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateHaVipRequest {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Region of the HaVip.
    pub region_id: Option<String>,
    /// HaVip to associate.
    ///
    /// Required.
    pub havip_id: String,
    /// ECS instance or network interface to associate the HaVip with.
    ///
    /// Required.
    pub instance_id: String,
    /// Type of the instance, required for a network interface.
    ///
    /// Default: `EcsInstance`.
    pub instance_type: Option<HaVipInstanceType>,
}

pub(crate) static ASSOCIATE_HAVIP_REQUEST: Schema = Schema::new(
    "AssociateHaVipRequest",
    &[
        Field::new("ClientToken", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("HaVipId", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String).required(),
        Field::new(
            "InstanceType",
            ValueType::Enum(<HaVipInstanceType as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    AssociateHaVipRequest, ASSOCIATE_HAVIP_REQUEST, 0 => client_token, 1 => region_id, 2
    => havip_id, 3 => instance_id, 4 => instance_type
);

impl AssociateHaVipRequest {
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`havip_id`](Self#structfield.havip_id).
    #[inline]
    pub fn havip_id(mut self, value: impl Into<String>) -> Self {
        self.havip_id = value.into();
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
    pub fn instance_type(mut self, value: impl IntoOption<HaVipInstanceType>) -> Self {
        self.instance_type = value.into_option();
        self
    }
}

/// The response of `AssociateHaVip`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateHaVipResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ASSOCIATE_HAVIP_RESPONSE: Schema = Schema::new(
    "AssociateHaVipResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AssociateHaVipResponse, ASSOCIATE_HAVIP_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(AssociateHaVipResponse);

impl AssociateHaVipResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ASSOCIATE_HAVIP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AssociateHaVip",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ASSOCIATE_HAVIP_REQUEST,
    response: &ASSOCIATE_HAVIP_RESPONSE,
    classes: &[
        ("OperationUnsupported.BindOnFreeNetworkInterface", ErrorClass::Conflict),
        ("OperationUnsupported.BindMultipleType", ErrorClass::Conflict),
        ("OperationUnsupported.BindOnMultipleVswitch", ErrorClass::Conflict),
        ("InvalidVip.Status", ErrorClass::NotReady),
        ("OperationFailed.DistibuteLock", ErrorClass::Conflict),
        ("OperationFailed.QueryNetworkInterfaceInfo", ErrorClass::Internal),
        ("IllegalParam.InstanceType", ErrorClass::Invalid),
        ("OperationUnsupported.BindOnSameEcs", ErrorClass::Conflict),
        ("OperationUnsupported.HavipBindType", ErrorClass::Conflict),
        ("OperationDenied.BindOnSameEcs", ErrorClass::Conflict),
        ("Forbidden.HaVip", ErrorClass::Denied),
        ("InvalidStatus.NotAllow", ErrorClass::NotReady),
        ("InvalidHaVip.Exist", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AssociateHaVipRequest {
    type Response = AssociateHaVipResponse;
    const ACTION: &'static ActionInfo = &ASSOCIATE_HAVIP;
}

/// What `AssociateHaVip` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AssociateHaVipRequired {
    /// HaVip to associate.
    ///
    /// Required.
    pub havip_id: String,
    /// ECS instance or network interface to associate the HaVip with.
    ///
    /// Required.
    pub instance_id: String,
}

impl std::fmt::Debug for AssociateHaVipRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AssociateHaVipRequired",
            &ASSOCIATE_HAVIP_REQUEST,
            &[(2, &self.havip_id), (3, &self.instance_id)],
            f,
        )
    }
}

impl AssociateHaVipRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AssociateHaVipRequired) -> Self {
        Self {
            havip_id: required.havip_id,
            instance_id: required.instance_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Associates a HaVip with an ECS instance or a network interface.
    ///
    /// The association takes effect at once, without a restart, but the network interface of the instance must be given the address. The instance is `Running` or `Stopped` and in the VSwitch of the HaVip, and the HaVip is `Available` or `InUse`; it has two instances at most. One HaVip is associated by one request at a time.
    ///
    /// The HaVip is associated in the background; its `Status` in DescribeHaVips changes from Associating to InUse.
    ///
    /// Parameters with their limits, errors, and an example: [`AssociateHaVipRequest`].
    #[inline]
    pub fn associate_havip(
        &self,
        required: AssociateHaVipRequired,
    ) -> Call<AssociateHaVipRequest> {
        Call::new(&self.inner, AssociateHaVipRequest::new(required))
    }
}

impl Call<AssociateHaVipRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Region of the HaVip.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Type of the instance, required for a network interface.
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<HaVipInstanceType>) -> Self {
        self.request.instance_type = value.into_option();
        self
    }
}
