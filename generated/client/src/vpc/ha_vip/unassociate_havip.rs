// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateHaVip`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Disassociates a HaVip from an ECS instance or a network interface.
///
/// The ECS instance is `Running` or `Stopped`, and the HaVip `Available` or `InUse`. One HaVip is disassociated by one request at a time.
///
/// The HaVip is disassociated in the background; its `Status` in DescribeHaVips changes from Unassociating to Available, or to InUse where another instance is left.
///
/// The parameters of `UnassociateHaVip`. Sent with [`Client::unassociate_havip`](super::super::Client::unassociate_havip); the response is a [`UnassociateHaVipResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .unassociate_havip(vpc::UnassociateHaVipRequired {
///         havip_id: "havip-2zeo05qre24nhrqpy****".into(),
///         instance_id: "i-faf344422ffsfad****".into(),
///     })
///     .force("True")
///     .instance_type("EcsInstance")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IncorrectHaVipStatus`](super::super::ErrorCode::IncorrectHaVipStatus), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`ResourceNotAssociated`](super::super::ErrorCode::ResourceNotAssociated), [`Forbidden.UnassociateMaster`](super::super::ErrorCode::ForbiddenUnassociateMaster), [`HA.VIP.NOT.ASSOCIATED.WITH.INSTANCE`](super::super::ErrorCode::HaVipNotAssociatedWithInstance), [`OperationFailed.DistibuteLock`](super::super::ErrorCode::OperationFailedDistibuteLock), [`OperationFailed.QueryNetworkInterfaceInfo`](super::super::ErrorCode::OperationFailedQueryNetworkInterfaceInfo), [`IllegalParam.InstanceType`](super::super::ErrorCode::IllegalParamInstanceType), [`InvalidNetworkInterfaceId.NotFound`](super::super::ErrorCode::InvalidNetworkInterfaceIdNotFound), [`ResourceNotFound.Instance`](super::super::ErrorCode::ResourceNotFoundInstance), [`Forbidden.HaVip`](super::super::ErrorCode::ForbiddenHaVip), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidHaVipId.NotFound`](super::super::ErrorCode::InvalidHaVipIdNotFound), [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11); Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateHaVipRequest {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Region of the HaVip.
    pub region_id: Option<String>,
    /// HaVip to disassociate.
    ///
    /// Required.
    pub havip_id: String,
    /// ECS instance or network interface to disassociate the HaVip from.
    ///
    /// Required.
    pub instance_id: String,
    /// Whether the HaVip is disassociated from its master instance as well, True or False.
    ///
    /// Matches `(?i)true|false`. Default: `False`.
    pub force: Option<String>,
    /// Type of the instance, required for a network interface.
    ///
    /// Default: `EcsInstance`.
    pub instance_type: Option<HaVipInstanceType>,
}

pub(crate) static UNASSOCIATE_HAVIP_REQUEST: Schema = Schema::new(
    "UnassociateHaVipRequest",
    &[
        Field::new("ClientToken", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("HaVipId", ValueType::String).required(),
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("Force", ValueType::String),
        Field::new(
            "InstanceType",
            ValueType::Enum(<HaVipInstanceType as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    UnassociateHaVipRequest, UNASSOCIATE_HAVIP_REQUEST, 0 => client_token, 1 =>
    region_id, 2 => havip_id, 3 => instance_id, 4 => force, 5 => instance_type
);

impl UnassociateHaVipRequest {
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
    /// Sets [`force`](Self#structfield.force).
    #[inline]
    pub fn force(mut self, value: impl IntoOption<String>) -> Self {
        self.force = value.into_option();
        self
    }
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<HaVipInstanceType>) -> Self {
        self.instance_type = value.into_option();
        self
    }
}

/// The response of `UnassociateHaVip`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateHaVipResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UNASSOCIATE_HAVIP_RESPONSE: Schema = Schema::new(
    "UnassociateHaVipResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UnassociateHaVipResponse, UNASSOCIATE_HAVIP_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(UnassociateHaVipResponse);

impl UnassociateHaVipResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static UNASSOCIATE_HAVIP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UnassociateHaVip",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &UNASSOCIATE_HAVIP_REQUEST,
    response: &UNASSOCIATE_HAVIP_RESPONSE,
    classes: &[
        ("ResourceNotAssociated", ErrorClass::Conflict),
        ("Forbidden.UnassociateMaster", ErrorClass::Conflict),
        ("HA.VIP.NOT.ASSOCIATED.WITH.INSTANCE", ErrorClass::Conflict),
        ("OperationFailed.DistibuteLock", ErrorClass::Conflict),
        ("OperationFailed.QueryNetworkInterfaceInfo", ErrorClass::Internal),
        ("IllegalParam.InstanceType", ErrorClass::Invalid),
        ("Forbidden.HaVip", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UnassociateHaVipRequest {
    type Response = UnassociateHaVipResponse;
    const ACTION: &'static ActionInfo = &UNASSOCIATE_HAVIP;
}

/// What `UnassociateHaVip` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct UnassociateHaVipRequired {
    /// HaVip to disassociate.
    ///
    /// Required.
    pub havip_id: String,
    /// ECS instance or network interface to disassociate the HaVip from.
    ///
    /// Required.
    pub instance_id: String,
}

impl std::fmt::Debug for UnassociateHaVipRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "UnassociateHaVipRequired",
            &UNASSOCIATE_HAVIP_REQUEST,
            &[(2, &self.havip_id), (3, &self.instance_id)],
            f,
        )
    }
}

impl UnassociateHaVipRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: UnassociateHaVipRequired) -> Self {
        Self {
            havip_id: required.havip_id,
            instance_id: required.instance_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Disassociates a HaVip from an ECS instance or a network interface.
    ///
    /// The ECS instance is `Running` or `Stopped`, and the HaVip `Available` or `InUse`. One HaVip is disassociated by one request at a time.
    ///
    /// The HaVip is disassociated in the background; its `Status` in DescribeHaVips changes from Unassociating to Available, or to InUse where another instance is left.
    ///
    /// Parameters with their limits, errors, and an example: [`UnassociateHaVipRequest`].
    #[inline]
    pub fn unassociate_havip(
        &self,
        required: UnassociateHaVipRequired,
    ) -> Call<UnassociateHaVipRequest> {
        Call::new(&self.inner, UnassociateHaVipRequest::new(required))
    }
}

impl Call<UnassociateHaVipRequest> {
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
    /// Whether the HaVip is disassociated from its master instance as well, True or False.
    #[inline]
    pub fn force(mut self, value: impl IntoOption<String>) -> Self {
        self.request.force = value.into_option();
        self
    }
    /// Type of the instance, required for a network interface.
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<HaVipInstanceType>) -> Self {
        self.request.instance_type = value.into_option();
        self
    }
}
