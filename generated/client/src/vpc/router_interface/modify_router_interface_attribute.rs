// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyRouterInterfaceAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the name, description, health check and other end of a router interface.
///
/// The parameters of `ModifyRouterInterfaceAttribute`. Sent with [`Client::modify_router_interface_attribute`](super::super::Client::modify_router_interface_attribute); the response is a [`ModifyRouterInterfaceAttributeResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.modify_router_interface_attribute("ri-2zeo3xzyf38r4urzdpvfs").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidRouterInterfaceId.NotFound`](super::super::ErrorCode::InvalidRouterInterfaceIdNotFound), [`Forbidden.FinancileLocked`](super::super::ErrorCode::ForbiddenFinancileLocked), [`InvalidName.Malformd`](super::super::ErrorCode::InvalidNameMalformd), [`InvalidOppositeRouterType.ValueNotSupported`](super::super::ErrorCode::InvalidOppositeRouterTypeValueNotSupported), [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`LinkRole.NotSupport`](super::super::ErrorCode::LinkRoleNotSupport), [`InvalidName.Malformed`](super::super::ErrorCode::InvalidNameMalformed), [`IllegalParam.HcThreshold`](super::super::ErrorCode::IllegalParamHcThreshold), [`IllegalParam.HcRate`](super::super::ErrorCode::IllegalParamHcRate), [`InvalidHealthCheckIP.Malformd`](super::super::ErrorCode::InvalidHealthCheckIPMalformd), [`InvalidParam.ModifyRouterInterface`](super::super::ErrorCode::InvalidParamModifyRouterInterface), [`Forbidden.FinancialLocked`](super::super::ErrorCode::ForbiddenFinancialLocked), [`Forbbiden.ModifyIdAndType`](super::super::ErrorCode::ForbbidenModifyIdAndType), [`INSTANCE_IN_PROCESSIONG`](super::super::ErrorCode::InstanceInProcessiong), [`IllegalParam.HcSourceIp`](super::super::ErrorCode::IllegalParamHcSourceIp), [`OperationFailed.OperationLocked`](super::super::ErrorCode::OperationFailedOperationLocked), [`IncorrectStatus.RouterInterface`](super::super::ErrorCode::IncorrectStatusRouterInterface).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 11.7; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceAttributeRequest {
    /// Region of the router interface.
    pub region_id: Option<String>,
    /// Router interface to change.
    ///
    /// Required.
    pub router_interface_id: String,
    /// Whether the health check address is removed from the router interface.
    ///
    /// Default: `false`.
    pub delete_health_check_ip: Option<bool>,
    /// New description of the router interface. It starts with a letter or a Chinese character; in the manual, with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Source address of health checks of the physical connection, for physical access. It is an unused address of the VPC on this side.
    ///
    /// An IPv4 address.
    pub health_check_source_ip: Option<String>,
    /// Destination address of health checks.
    ///
    /// An IPv4 address.
    pub health_check_target_ip: Option<String>,
    /// New name of the router interface. It starts with a letter or a Chinese character; the manual has no Chinese.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Router interface at the other end.
    pub opposite_interface_id: Option<String>,
    /// Account that owns the router interface at the other end.
    pub opposite_interface_owner_id: Option<i64>,
    /// Router at the other end.
    pub opposite_router_id: Option<String>,
    /// Type of the router at the other end.
    ///
    /// Default: `VBR`.
    pub opposite_router_type: Option<RouterType>,
    /// Number of probes without a response after which the connection counts as failed. 8 is recommended.
    ///
    /// Unit probes.
    pub hc_threshold: Option<i64>,
    /// Time between two probes of a health check. 2000 is recommended.
    ///
    /// Unit milliseconds.
    pub hc_rate: Option<i64>,
}

pub(crate) static MODIFY_ROUTER_INTERFACE_ATTRIBUTE_REQUEST: Schema = Schema::new(
    "ModifyRouterInterfaceAttributeRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterInterfaceId", ValueType::String).required(),
        Field::new("DeleteHealthCheckIp", ValueType::Boolean),
        Field::new("Description", ValueType::String),
        Field::new("HealthCheckSourceIp", ValueType::String),
        Field::new("HealthCheckTargetIp", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("OppositeInterfaceId", ValueType::String),
        Field::new("OppositeInterfaceOwnerId", ValueType::Integer),
        Field::new("OppositeRouterId", ValueType::String),
        Field::new(
            "OppositeRouterType",
            ValueType::Enum(<RouterType as OpenEnum>::VALUES),
        ),
        Field::new("HcThreshold", ValueType::Integer),
        Field::new("HcRate", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    ModifyRouterInterfaceAttributeRequest, MODIFY_ROUTER_INTERFACE_ATTRIBUTE_REQUEST, 0
    => region_id, 1 => router_interface_id, 2 => delete_health_check_ip, 3 =>
    description, 4 => health_check_source_ip, 5 => health_check_target_ip, 6 => name, 7
    => opposite_interface_id, 8 => opposite_interface_owner_id, 9 => opposite_router_id,
    10 => opposite_router_type, 11 => hc_threshold, 12 => hc_rate
);

impl ModifyRouterInterfaceAttributeRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`router_interface_id`](Self#structfield.router_interface_id).
    #[inline]
    pub fn router_interface_id(mut self, value: impl Into<String>) -> Self {
        self.router_interface_id = value.into();
        self
    }
    /// Sets [`delete_health_check_ip`](Self#structfield.delete_health_check_ip).
    #[inline]
    pub fn delete_health_check_ip(mut self, value: impl IntoOption<bool>) -> Self {
        self.delete_health_check_ip = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`health_check_source_ip`](Self#structfield.health_check_source_ip).
    #[inline]
    pub fn health_check_source_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.health_check_source_ip = value.into_option();
        self
    }
    /// Sets [`health_check_target_ip`](Self#structfield.health_check_target_ip).
    #[inline]
    pub fn health_check_target_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.health_check_target_ip = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`opposite_interface_id`](Self#structfield.opposite_interface_id).
    #[inline]
    pub fn opposite_interface_id(mut self, value: impl IntoOption<String>) -> Self {
        self.opposite_interface_id = value.into_option();
        self
    }
    /// Sets [`opposite_interface_owner_id`](Self#structfield.opposite_interface_owner_id).
    #[inline]
    pub fn opposite_interface_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.opposite_interface_owner_id = value.into_option();
        self
    }
    /// Sets [`opposite_router_id`](Self#structfield.opposite_router_id).
    #[inline]
    pub fn opposite_router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.opposite_router_id = value.into_option();
        self
    }
    /// Sets [`opposite_router_type`](Self#structfield.opposite_router_type).
    #[inline]
    pub fn opposite_router_type(mut self, value: impl IntoOption<RouterType>) -> Self {
        self.opposite_router_type = value.into_option();
        self
    }
    /// Sets [`hc_threshold`](Self#structfield.hc_threshold).
    #[inline]
    pub fn hc_threshold(mut self, value: impl IntoOption<i64>) -> Self {
        self.hc_threshold = value.into_option();
        self
    }
    /// Sets [`hc_rate`](Self#structfield.hc_rate).
    #[inline]
    pub fn hc_rate(mut self, value: impl IntoOption<i64>) -> Self {
        self.hc_rate = value.into_option();
        self
    }
}

/// The response of `ModifyRouterInterfaceAttribute`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static MODIFY_ROUTER_INTERFACE_ATTRIBUTE_RESPONSE: Schema = Schema::new(
    "ModifyRouterInterfaceAttributeResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ModifyRouterInterfaceAttributeResponse, MODIFY_ROUTER_INTERFACE_ATTRIBUTE_RESPONSE, 0
    => request_id
);

aliyun_api_core::response!(ModifyRouterInterfaceAttributeResponse);

impl ModifyRouterInterfaceAttributeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static MODIFY_ROUTER_INTERFACE_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyRouterInterfaceAttribute",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_ROUTER_INTERFACE_ATTRIBUTE_REQUEST,
    response: &MODIFY_ROUTER_INTERFACE_ATTRIBUTE_RESPONSE,
    classes: &[
        ("Forbidden.FinancileLocked", ErrorClass::Denied),
        ("InvalidName.Malformd", ErrorClass::Invalid),
        ("Forbbiden", ErrorClass::Denied),
        ("LinkRole.NotSupport", ErrorClass::Invalid),
        ("IllegalParam.HcThreshold", ErrorClass::Invalid),
        ("IllegalParam.HcRate", ErrorClass::Invalid),
        ("InvalidHealthCheckIP.Malformd", ErrorClass::Invalid),
        ("InvalidParam.ModifyRouterInterface", ErrorClass::Invalid),
        ("Forbbiden.ModifyIdAndType", ErrorClass::Conflict),
        ("INSTANCE_IN_PROCESSIONG", ErrorClass::NotReady),
        ("IllegalParam.HcSourceIp", ErrorClass::Invalid),
        ("OperationFailed.OperationLocked", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyRouterInterfaceAttributeRequest {
    type Response = ModifyRouterInterfaceAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_ROUTER_INTERFACE_ATTRIBUTE;
}

impl ModifyRouterInterfaceAttributeRequest {
    /// With what is required.
    #[inline]
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self {
            router_interface_id: router_interface_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name, description, health check and other end of a router interface.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyRouterInterfaceAttributeRequest`].
    #[inline]
    pub fn modify_router_interface_attribute(
        &self,
        router_interface_id: impl Into<String>,
    ) -> Call<ModifyRouterInterfaceAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyRouterInterfaceAttributeRequest::new(router_interface_id),
        )
    }
}

impl Call<ModifyRouterInterfaceAttributeRequest> {
    /// Region of the router interface.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Whether the health check address is removed from the router interface.
    #[inline]
    pub fn delete_health_check_ip(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.delete_health_check_ip = value.into_option();
        self
    }
    /// New description of the router interface. It starts with a letter or a Chinese character; in the manual, with a letter.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Source address of health checks of the physical connection, for physical access. It is an unused address of the VPC on this side.
    #[inline]
    pub fn health_check_source_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.health_check_source_ip = value.into_option();
        self
    }
    /// Destination address of health checks.
    #[inline]
    pub fn health_check_target_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.request.health_check_target_ip = value.into_option();
        self
    }
    /// New name of the router interface. It starts with a letter or a Chinese character; the manual has no Chinese.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Router interface at the other end.
    #[inline]
    pub fn opposite_interface_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.opposite_interface_id = value.into_option();
        self
    }
    /// Account that owns the router interface at the other end.
    #[inline]
    pub fn opposite_interface_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.opposite_interface_owner_id = value.into_option();
        self
    }
    /// Router at the other end.
    #[inline]
    pub fn opposite_router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.opposite_router_id = value.into_option();
        self
    }
    /// Type of the router at the other end.
    #[inline]
    pub fn opposite_router_type(mut self, value: impl IntoOption<RouterType>) -> Self {
        self.request.opposite_router_type = value.into_option();
        self
    }
    /// Number of probes without a response after which the connection counts as failed. 8 is recommended.
    #[inline]
    pub fn hc_threshold(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.hc_threshold = value.into_option();
        self
    }
    /// Time between two probes of a health check. 2000 is recommended.
    #[inline]
    pub fn hc_rate(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.hc_rate = value.into_option();
        self
    }
}
