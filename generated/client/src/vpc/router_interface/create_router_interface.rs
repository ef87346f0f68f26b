// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateRouterInterface`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateRouterInterface`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateRouterInterfaceRequest {
    /// Region of the other end of the connection.
    pub opposite_region_id: String,
    /// Region of the router interface.
    pub region_id: String,
    /// Role of the router interface in the connection.
    pub role: RouterInterfaceRole,
    /// VRouter or VBR to create the router interface on.
    pub router_id: String,
    /// Type of that router.
    pub router_type: RouterType,
    /// Size, which also sets the bandwidth. It is Negative if Role is AcceptingSide.
    pub spec: RouterInterfaceSpec,
    /// Access point of the VBR. It is needed for physical access.
    pub access_point_id: Option<String>,
    /// Whether the order is paid automatically. If false, pay the order in the order center.
    pub auto_pay: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the router interface. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Source address of health checks, for physical access. It is an unused address of the VPC on this side.
    pub health_check_source_ip: Option<String>,
    /// Destination address of health checks.
    pub health_check_target_ip: Option<String>,
    /// Billing method of the router interface.
    ///
    /// Default: `PostPaid`.
    pub instance_charge_type: Option<ChargeType>,
    /// Name of the router interface.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Access point of the other end. It cannot be changed later.
    pub opposite_access_point_id: Option<String>,
    /// Router interface at the other end.
    pub opposite_interface_id: Option<String>,
    /// Account that owns the router interface at the other end.
    pub opposite_interface_owner_id: Option<String>,
    /// Router at the other end.
    pub opposite_router_id: Option<String>,
    /// Type of the router at the other end.
    pub opposite_router_type: Option<RouterType>,
    /// Subscription duration: 1 to 9 months or 1 to 3 years, in units of PricingCycle.
    ///
    /// 1 to 9.
    pub period: Option<String>,
    /// Unit of the subscription duration. The page asks for it in a subscription.
    ///
    /// Default: `Month`.
    pub pricing_cycle: Option<PricingCycle>,
}

pub(crate) static CREATE_ROUTER_INTERFACE_REQUEST: Schema = Schema {
    name: "CreateRouterInterfaceRequest",
    fields: &[
        Field::new("OppositeRegionId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Role", ValueType::Enum(<RouterInterfaceRole as OpenEnum>::VALUES))
            .required(),
        Field::new("RouterId", ValueType::String).required(),
        Field::new("RouterType", ValueType::Enum(<RouterType as OpenEnum>::VALUES))
            .required(),
        Field::new("Spec", ValueType::Enum(<RouterInterfaceSpec as OpenEnum>::VALUES))
            .required(),
        Field::new("AccessPointId", ValueType::String),
        Field::new("AutoPay", ValueType::Boolean),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("HealthCheckSourceIp", ValueType::String),
        Field::new("HealthCheckTargetIp", ValueType::String),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<ChargeType as OpenEnum>::VALUES),
        ),
        Field::new("Name", ValueType::String),
        Field::new("OppositeAccessPointId", ValueType::String),
        Field::new("OppositeInterfaceId", ValueType::String),
        Field::new("OppositeInterfaceOwnerId", ValueType::String),
        Field::new("OppositeRouterId", ValueType::String),
        Field::new(
            "OppositeRouterType",
            ValueType::Enum(<RouterType as OpenEnum>::VALUES),
        ),
        Field::new("Period", ValueType::String),
        Field::new("PricingCycle", ValueType::Enum(<PricingCycle as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    CreateRouterInterfaceRequest, CREATE_ROUTER_INTERFACE_REQUEST, 0 =>
    opposite_region_id, 1 => region_id, 2 => role, 3 => router_id, 4 => router_type, 5 =>
    spec, 6 => access_point_id, 7 => auto_pay, 8 => client_token, 9 => description, 10 =>
    health_check_source_ip, 11 => health_check_target_ip, 12 => instance_charge_type, 13
    => name, 14 => opposite_access_point_id, 15 => opposite_interface_id, 16 =>
    opposite_interface_owner_id, 17 => opposite_router_id, 18 => opposite_router_type, 19
    => period, 20 => pricing_cycle
);

/// The response of `CreateRouterInterface`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateRouterInterfaceResponse {
    /// Id of the order, if the router interface is billed by subscription.
    pub order_id: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the new router interface.
    pub router_interface_id: String,
}

pub(crate) static CREATE_ROUTER_INTERFACE_RESPONSE: Schema = Schema {
    name: "CreateRouterInterfaceResponse",
    fields: &[
        Field::new("OrderId", ValueType::String),
        Field::new("RequestId", ValueType::String),
        Field::new("RouterInterfaceId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    CreateRouterInterfaceResponse, CREATE_ROUTER_INTERFACE_RESPONSE, 0 => order_id, 1 =>
    request_id, 2 => router_interface_id
);

static CREATE_ROUTER_INTERFACE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateRouterInterface",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_ROUTER_INTERFACE_REQUEST,
    response: &CREATE_ROUTER_INTERFACE_RESPONSE,
    classes: &[
        ("InvalidSpec.ValudNotSupported", ErrorClass::Invalid),
        ("LimitationExceed.InterfaceNumberOnRouter", ErrorClass::Quota),
        ("Forbidden.NotInRouterInterfaceCreateWhitelist", ErrorClass::Denied),
        ("RI_CREATE_ONE_LIMIT_BY_SYNC", ErrorClass::Quota),
        ("InvalidAccessPoint.NotMatch", ErrorClass::Invalid),
        ("ForbiddenAction", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateRouterInterfaceRequest {
    type Response = CreateRouterInterfaceResponse;
    const ACTION: &'static ActionInfo = &CREATE_ROUTER_INTERFACE;
}

/// The required parameters of `CreateRouterInterface`.
#[derive(Clone, PartialEq)]
pub struct CreateRouterInterfaceRequired {
    /// Region of the other end of the connection.
    pub opposite_region_id: String,
    /// Region of the router interface.
    pub region_id: String,
    /// Role of the router interface in the connection.
    pub role: RouterInterfaceRole,
    /// VRouter or VBR to create the router interface on.
    pub router_id: String,
    /// Type of that router.
    pub router_type: RouterType,
    /// Size, which also sets the bandwidth. It is Negative if Role is AcceptingSide.
    pub spec: RouterInterfaceSpec,
}

impl std::fmt::Debug for CreateRouterInterfaceRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateRouterInterfaceRequired",
            &CREATE_ROUTER_INTERFACE_REQUEST,
            &[
                (0, &self.opposite_region_id),
                (1, &self.region_id),
                (2, &self.role),
                (3, &self.router_id),
                (4, &self.router_type),
                (5, &self.spec),
            ],
            f,
        )
    }
}

impl CreateRouterInterfaceRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: CreateRouterInterfaceRequired) -> Self {
        Self {
            opposite_region_id: required.opposite_region_id,
            region_id: required.region_id,
            role: required.role,
            router_id: required.router_id,
            router_type: required.router_type,
            spec: required.spec,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a router interface on a VRouter or a virtual border router.
    ///
    /// Two VRouters are connected by at most one pair of router interfaces, and a VRouter has up to five of them. An account with a router interface whose payment is overdue cannot create another.
    /// A virtual border router (VBR) is always the initiator, and must be `Activated`. Routes of one route table have different destination CIDR blocks.
    /// The new router interface is pay-as-you-go.
    ///
    /// # Errors
    /// `InvalidRegionId.NotFound`, `InvalidRole.ValueNotSupported`, `InvalidSpec.ValudNotSupported`, `InvalidRouterType.ValueNotSupported`, `InvalidRouterId.NotFound`, `InvalidDescription.Malformed`, `Forbidden.BillsOutstanding`, `LimitationExceed.InterfaceNumberOnRouter`, `Forbidden.NotInRouterInterfaceCreateWhitelist`, `RI_CREATE_ONE_LIMIT_BY_SYNC`, `InvalidAccessPoint.ValueNotAllowed`, `InvalidAccessPoint.NotMatch`, `InvalidAccessPoint.NotExist`, `ForbiddenAction`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 11.1.
    #[inline]
    pub fn create_router_interface(
        &self,
        required: CreateRouterInterfaceRequired,
    ) -> Call<CreateRouterInterfaceRequest> {
        Call::new(&self.inner, CreateRouterInterfaceRequest::new(required))
    }
}

impl Call<CreateRouterInterfaceRequest> {
    /// Access point of the VBR. It is needed for physical access.
    #[inline]
    pub fn access_point_id(mut self, value: impl Into<String>) -> Self {
        self.request.access_point_id = Some(value.into());
        self
    }
    /// Whether the order is paid automatically. If false, pay the order in the order center.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.request.auto_pay = Some(value);
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Description of the router interface. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// Source address of health checks, for physical access. It is an unused address of the VPC on this side.
    #[inline]
    pub fn health_check_source_ip(mut self, value: impl Into<String>) -> Self {
        self.request.health_check_source_ip = Some(value.into());
        self
    }
    /// Destination address of health checks.
    #[inline]
    pub fn health_check_target_ip(mut self, value: impl Into<String>) -> Self {
        self.request.health_check_target_ip = Some(value.into());
        self
    }
    /// Billing method of the router interface.
    #[inline]
    pub fn instance_charge_type(mut self, value: impl Into<ChargeType>) -> Self {
        self.request.instance_charge_type = Some(value.into());
        self
    }
    /// Name of the router interface.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
    /// Access point of the other end. It cannot be changed later.
    #[inline]
    pub fn opposite_access_point_id(mut self, value: impl Into<String>) -> Self {
        self.request.opposite_access_point_id = Some(value.into());
        self
    }
    /// Router interface at the other end.
    #[inline]
    pub fn opposite_interface_id(mut self, value: impl Into<String>) -> Self {
        self.request.opposite_interface_id = Some(value.into());
        self
    }
    /// Account that owns the router interface at the other end.
    #[inline]
    pub fn opposite_interface_owner_id(mut self, value: impl Into<String>) -> Self {
        self.request.opposite_interface_owner_id = Some(value.into());
        self
    }
    /// Router at the other end.
    #[inline]
    pub fn opposite_router_id(mut self, value: impl Into<String>) -> Self {
        self.request.opposite_router_id = Some(value.into());
        self
    }
    /// Type of the router at the other end.
    #[inline]
    pub fn opposite_router_type(mut self, value: impl Into<RouterType>) -> Self {
        self.request.opposite_router_type = Some(value.into());
        self
    }
    /// Subscription duration: 1 to 9 months or 1 to 3 years, in units of PricingCycle.
    #[inline]
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.request.period = Some(value.into());
        self
    }
    /// Unit of the subscription duration. The page asks for it in a subscription.
    #[inline]
    pub fn pricing_cycle(mut self, value: impl Into<PricingCycle>) -> Self {
        self.request.pricing_cycle = Some(value.into());
        self
    }
}
