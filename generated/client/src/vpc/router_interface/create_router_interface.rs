// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateRouterInterface`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a router interface on a VRouter or a virtual border router.
///
/// Two routers are connected by at most one pair of router interfaces, and a router has up to five of them. An account with a router interface whose payment is overdue cannot create another.
/// A virtual border router (VBR) is always the initiator, and must be `Activated`. Routes of one route table have different destination CIDR blocks.
/// The new router interface is pay-as-you-go or a subscription.
///
/// The parameters of `CreateRouterInterface`. Sent with [`Client::create_router_interface`](super::super::Client::create_router_interface); the response is a [`CreateRouterInterfaceResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_router_interface(vpc::CreateRouterInterfaceRequired {
///         opposite_region_id: "cn-shanghai".into(),
///         role: "InitiatingSide".into(),
///         router_id: "vrt-bp1lhl0taikrteen80oxx".into(),
///         router_type: "VRouter".into(),
///         spec: "Large.1".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidRole.ValueNotSupported`](super::super::ErrorCode::InvalidRoleValueNotSupported), [`InvalidSpec.ValudNotSupported`](super::super::ErrorCode::InvalidSpecValudNotSupported), [`InvalidRouterType.ValueNotSupported`](super::super::ErrorCode::InvalidRouterTypeValueNotSupported), [`InvalidRouterId.NotFound`](super::super::ErrorCode::InvalidRouterIdNotFound), [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`Forbidden.BillsOutstanding`](super::super::ErrorCode::ForbiddenBillsOutstanding), [`LimitationExceed.InterfaceNumberOnRouter`](super::super::ErrorCode::LimitationExceedInterfaceNumberOnRouter), [`Forbidden.NotInRouterInterfaceCreateWhitelist`](super::super::ErrorCode::ForbiddenNotInRouterInterfaceCreateWhitelist), [`RI_CREATE_ONE_LIMIT_BY_SYNC`](super::super::ErrorCode::RiCreateOneLimitBySync), [`InvalidAccessPoint.ValueNotAllowed`](super::super::ErrorCode::InvalidAccessPointValueNotAllowed), [`InvalidAccessPoint.NotMatch`](super::super::ErrorCode::InvalidAccessPointNotMatch), [`InvalidAccessPoint.NotExist`](super::super::ErrorCode::InvalidAccessPointNotExist), [`ForbiddenAction`](super::super::ErrorCode::ForbiddenAction), [`InvalidPrice.NotFound`](super::super::ErrorCode::InvalidPriceNotFound), [`InvalidAliuid`](super::super::ErrorCode::InvalidAliuid), [`InvalidName.Malformed`](super::super::ErrorCode::InvalidNameMalformed), [`InvalidParam.NotFound`](super::super::ErrorCode::InvalidParamNotFound), [`INVAID_VBR_STATUS`](super::super::ErrorCode::InvaidVbrStatus), [`IncorrectStatus.CenStatus`](super::super::ErrorCode::IncorrectStatusCenStatus), [`Forbidden.AcceptRoleNotSupportPrePay`](super::super::ErrorCode::ForbiddenAcceptRoleNotSupportPrePay), [`InvalidRouterInterfaceSpec.Malformed`](super::super::ErrorCode::InvalidRouterInterfaceSpecMalformed), [`VpcSubnet.NotFound`](super::super::ErrorCode::VpcSubnetNotFound), [`IllegalParam.HealthcheckIp`](super::super::ErrorCode::IllegalParamHealthcheckIp), [`OperationFailed.HcForInvalidRiType`](super::super::ErrorCode::OperationFailedHcForInvalidRiType), [`OperationFailed.SyncOrderToSub`](super::super::ErrorCode::OperationFailedSyncOrderToSub), [`IllegalParam.CrossBorderBandwidth`](super::super::ErrorCode::IllegalParamCrossBorderBandwidth), [`IllegalParam.VRouterType`](super::super::ErrorCode::IllegalParamVRouterType), [`IllegalParam.Spec`](super::super::ErrorCode::IllegalParamSpec), [`Forbidden.CrossBorder`](super::super::ErrorCode::ForbiddenCrossBorder), [`InvalidCommodity.NotFound`](super::super::ErrorCode::InvalidCommodityNotFound), [`InvalidRouterInterfaceChargeType.Malformed`](super::super::ErrorCode::InvalidRouterInterfaceChargeTypeMalformed), [`IllegalParam.RegionId`](super::super::ErrorCode::IllegalParamRegionId), [`PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL`](super::super::ErrorCode::PayMayiWithholdingAgreementIllegal), [`QuotaExceeded`](super::super::ErrorCode::QuotaExceeded), [`OperationFailed.PconnTrafficNotEnable`](super::super::ErrorCode::OperationFailedPconnTrafficNotEnable), [`ResourceNotInResourceGroup`](super::super::ErrorCode::ResourceNotInResourceGroup), [`HaveConnectionBetweenRouters`](super::super::ErrorCode::HaveConnectionBetweenRouters), [`InvalidBandwidth.NotEnough`](super::super::ErrorCode::InvalidBandwidthNotEnough), [`OperationFailed.NotSupportIPv6`](super::super::ErrorCode::OperationFailedNotSupportIPv6), [`InvalidParam.AvailableZoneId`](super::super::ErrorCode::InvalidParamAvailableZoneId), [`OperationFailed.NoAvailableAmount`](super::super::ErrorCode::OperationFailedNoAvailableAmount), [`InvalidRouterId.AttacedToCEN`](super::super::ErrorCode::InvalidRouterIdAttacedToCEN).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 11.1; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRouterInterfaceRequest {
    /// Region of the other end of the connection.
    ///
    /// Required.
    pub opposite_region_id: String,
    /// Region of the router interface.
    pub region_id: Option<String>,
    /// Role of the router interface in the connection.
    ///
    /// Required.
    pub role: RouterInterfaceRole,
    /// VRouter or VBR to create the router interface on.
    ///
    /// Required.
    pub router_id: String,
    /// Type of that router.
    ///
    /// Required.
    pub router_type: RouterType,
    /// Size, which also sets the bandwidth. It is Negative if Role is AcceptingSide.
    ///
    /// Required.
    pub spec: RouterInterfaceSpec,
    /// Access point of the VBR. It is needed for physical access.
    pub access_point_id: Option<String>,
    /// Whether the order is paid automatically. If false, pay the order in the order center.
    ///
    /// Default: `false`.
    pub auto_pay: Option<bool>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the router interface. It starts with a letter or a Chinese character; in the manual, with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Source address of health checks, for physical access. It is an unused address of the VPC on this side.
    ///
    /// An IPv4 address.
    pub health_check_source_ip: Option<String>,
    /// Destination address of health checks.
    ///
    /// An IPv4 address.
    pub health_check_target_ip: Option<String>,
    /// Billing method of the router interface.
    ///
    /// Default: `PostPaid`.
    pub instance_charge_type: Option<ChargeType>,
    /// Name of the router interface. It starts with a letter or a Chinese character; the manual has no Chinese.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Access point of the other end. It cannot be changed later.
    pub opposite_access_point_id: Option<String>,
    /// Router interface at the other end.
    pub opposite_interface_id: Option<String>,
    /// Account that owns the router interface at the other end.
    pub opposite_interface_owner_id: Option<String>,
    /// Router at the other end.
    pub opposite_router_id: Option<String>,
    /// Type of the router at the other end; VRouter in the document of 2024 where it is omitted.
    pub opposite_router_type: Option<RouterType>,
    /// Subscription duration: 1 to 9 months or 1 to 3 years, in units of PricingCycle.
    ///
    /// 1 to 9.
    pub period: Option<i64>,
    /// Unit of the subscription duration. The page asks for it in a subscription.
    ///
    /// Default: `Month`.
    pub pricing_cycle: Option<PricingCycle>,
    /// Whether the router interface of a VBR is connected by itself as soon as both ends exist. It has an effect only if the other end is a VRouter.
    ///
    /// Default: `false`.
    pub fast_link_mode: Option<bool>,
    /// Whether the subscription is renewed automatically.
    ///
    /// Default: `false`.
    pub auto_renew: Option<bool>,
    /// Resource group of the router interface.
    pub resource_group_id: Option<String>,
    /// Tags of the new router interface.
    ///
    /// At most 20 elements.
    pub tags: Vec<RequestTag>,
}

pub(crate) static CREATE_ROUTER_INTERFACE_REQUEST: Schema = Schema::new(
    "CreateRouterInterfaceRequest",
    &[
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
        Field::new("Period", ValueType::Integer),
        Field::new("PricingCycle", ValueType::Enum(<PricingCycle as OpenEnum>::VALUES)),
        Field::new("FastLinkMode", ValueType::Boolean),
        Field::new("AutoRenew", ValueType::Boolean),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    CreateRouterInterfaceRequest, CREATE_ROUTER_INTERFACE_REQUEST, 0 =>
    opposite_region_id, 1 => region_id, 2 => role, 3 => router_id, 4 => router_type, 5 =>
    spec, 6 => access_point_id, 7 => auto_pay, 8 => client_token, 9 => description, 10 =>
    health_check_source_ip, 11 => health_check_target_ip, 12 => instance_charge_type, 13
    => name, 14 => opposite_access_point_id, 15 => opposite_interface_id, 16 =>
    opposite_interface_owner_id, 17 => opposite_router_id, 18 => opposite_router_type, 19
    => period, 20 => pricing_cycle, 21 => fast_link_mode, 22 => auto_renew, 23 =>
    resource_group_id, 24 => tags
);

impl CreateRouterInterfaceRequest {
    /// Sets [`opposite_region_id`](Self#structfield.opposite_region_id).
    #[inline]
    pub fn opposite_region_id(mut self, value: impl Into<String>) -> Self {
        self.opposite_region_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`role`](Self#structfield.role).
    #[inline]
    pub fn role(mut self, value: impl Into<RouterInterfaceRole>) -> Self {
        self.role = value.into();
        self
    }
    /// Sets [`router_id`](Self#structfield.router_id).
    #[inline]
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = value.into();
        self
    }
    /// Sets [`router_type`](Self#structfield.router_type).
    #[inline]
    pub fn router_type(mut self, value: impl Into<RouterType>) -> Self {
        self.router_type = value.into();
        self
    }
    /// Sets [`spec`](Self#structfield.spec).
    #[inline]
    pub fn spec(mut self, value: impl Into<RouterInterfaceSpec>) -> Self {
        self.spec = value.into();
        self
    }
    /// Sets [`access_point_id`](Self#structfield.access_point_id).
    #[inline]
    pub fn access_point_id(mut self, value: impl IntoOption<String>) -> Self {
        self.access_point_id = value.into_option();
        self
    }
    /// Sets [`auto_pay`](Self#structfield.auto_pay).
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_pay = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
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
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`opposite_access_point_id`](Self#structfield.opposite_access_point_id).
    #[inline]
    pub fn opposite_access_point_id(mut self, value: impl IntoOption<String>) -> Self {
        self.opposite_access_point_id = value.into_option();
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
    pub fn opposite_interface_owner_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
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
    /// Sets [`period`](Self#structfield.period).
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.period = value.into_option();
        self
    }
    /// Sets [`pricing_cycle`](Self#structfield.pricing_cycle).
    #[inline]
    pub fn pricing_cycle(mut self, value: impl IntoOption<PricingCycle>) -> Self {
        self.pricing_cycle = value.into_option();
        self
    }
    /// Sets [`fast_link_mode`](Self#structfield.fast_link_mode).
    #[inline]
    pub fn fast_link_mode(mut self, value: impl IntoOption<bool>) -> Self {
        self.fast_link_mode = value.into_option();
        self
    }
    /// Sets [`auto_renew`](Self#structfield.auto_renew).
    #[inline]
    pub fn auto_renew(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_renew = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `CreateRouterInterface`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRouterInterfaceResponse {
    /// Id of the order, if the router interface is billed by subscription.
    pub order_id: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Id of the new router interface.
    pub router_interface_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_ROUTER_INTERFACE_RESPONSE: Schema = Schema::new(
    "CreateRouterInterfaceResponse",
    &[
        Field::new("OrderId", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("RouterInterfaceId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    CreateRouterInterfaceResponse, CREATE_ROUTER_INTERFACE_RESPONSE, 0 => order_id, 1 =>
    request_id, 2 => router_interface_id
);

aliyun_api_core::response!(CreateRouterInterfaceResponse);

impl CreateRouterInterfaceResponse {
    /// Sets [`order_id`](Self#structfield.order_id).
    #[inline]
    pub fn order_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.order_id = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`router_interface_id`](Self#structfield.router_interface_id).
    #[inline]
    pub fn router_interface_id(mut self, value: impl Into<String>) -> Self {
        self.router_interface_id = value.into();
        self
    }
}

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
        ("InvalidAliuid", ErrorClass::Invalid),
        ("InvalidParam.NotFound", ErrorClass::Invalid),
        ("INVAID_VBR_STATUS", ErrorClass::NotReady),
        ("Forbidden.AcceptRoleNotSupportPrePay", ErrorClass::Invalid),
        ("IllegalParam.HealthcheckIp", ErrorClass::Invalid),
        ("OperationFailed.HcForInvalidRiType", ErrorClass::Conflict),
        ("OperationFailed.SyncOrderToSub", ErrorClass::Internal),
        ("IllegalParam.CrossBorderBandwidth", ErrorClass::Quota),
        ("IllegalParam.VRouterType", ErrorClass::Invalid),
        ("IllegalParam.Spec", ErrorClass::Invalid),
        ("Forbidden.CrossBorder", ErrorClass::Denied),
        ("IllegalParam.RegionId", ErrorClass::Invalid),
        ("PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL", ErrorClass::Denied),
        ("OperationFailed.PconnTrafficNotEnable", ErrorClass::Denied),
        ("ResourceNotInResourceGroup", ErrorClass::Conflict),
        ("HaveConnectionBetweenRouters", ErrorClass::Conflict),
        ("InvalidBandwidth.NotEnough", ErrorClass::Quota),
        ("OperationFailed.NotSupportIPv6", ErrorClass::Invalid),
        ("InvalidParam.AvailableZoneId", ErrorClass::Invalid),
        ("OperationFailed.NoAvailableAmount", ErrorClass::Denied),
        ("InvalidRouterId.AttacedToCEN", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateRouterInterfaceRequest {
    type Response = CreateRouterInterfaceResponse;
    const ACTION: &'static ActionInfo = &CREATE_ROUTER_INTERFACE;
}

/// What `CreateRouterInterface` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateRouterInterfaceRequired {
    /// Region of the other end of the connection.
    ///
    /// Required.
    pub opposite_region_id: String,
    /// Role of the router interface in the connection.
    ///
    /// Required.
    pub role: RouterInterfaceRole,
    /// VRouter or VBR to create the router interface on.
    ///
    /// Required.
    pub router_id: String,
    /// Type of that router.
    ///
    /// Required.
    pub router_type: RouterType,
    /// Size, which also sets the bandwidth. It is Negative if Role is AcceptingSide.
    ///
    /// Required.
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
    /// With what is required.
    #[inline]
    pub fn new(required: CreateRouterInterfaceRequired) -> Self {
        Self {
            opposite_region_id: required.opposite_region_id,
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
    /// Two routers are connected by at most one pair of router interfaces, and a router has up to five of them. An account with a router interface whose payment is overdue cannot create another.
    /// A virtual border router (VBR) is always the initiator, and must be `Activated`. Routes of one route table have different destination CIDR blocks.
    /// The new router interface is pay-as-you-go or a subscription.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateRouterInterfaceRequest`].
    #[inline]
    pub fn create_router_interface(
        &self,
        required: CreateRouterInterfaceRequired,
    ) -> Call<CreateRouterInterfaceRequest> {
        Call::new(&self.inner, CreateRouterInterfaceRequest::new(required))
    }
}

impl Call<CreateRouterInterfaceRequest> {
    /// Region of the router interface.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Access point of the VBR. It is needed for physical access.
    #[inline]
    pub fn access_point_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.access_point_id = value.into_option();
        self
    }
    /// Whether the order is paid automatically. If false, pay the order in the order center.
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_pay = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Description of the router interface. It starts with a letter or a Chinese character; in the manual, with a letter.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Source address of health checks, for physical access. It is an unused address of the VPC on this side.
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
    /// Billing method of the router interface.
    #[inline]
    pub fn instance_charge_type(mut self, value: impl IntoOption<ChargeType>) -> Self {
        self.request.instance_charge_type = value.into_option();
        self
    }
    /// Name of the router interface. It starts with a letter or a Chinese character; the manual has no Chinese.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Access point of the other end. It cannot be changed later.
    #[inline]
    pub fn opposite_access_point_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.opposite_access_point_id = value.into_option();
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
    pub fn opposite_interface_owner_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.request.opposite_interface_owner_id = value.into_option();
        self
    }
    /// Router at the other end.
    #[inline]
    pub fn opposite_router_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.opposite_router_id = value.into_option();
        self
    }
    /// Type of the router at the other end; VRouter in the document of 2024 where it is omitted.
    #[inline]
    pub fn opposite_router_type(mut self, value: impl IntoOption<RouterType>) -> Self {
        self.request.opposite_router_type = value.into_option();
        self
    }
    /// Subscription duration: 1 to 9 months or 1 to 3 years, in units of PricingCycle.
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.period = value.into_option();
        self
    }
    /// Unit of the subscription duration. The page asks for it in a subscription.
    #[inline]
    pub fn pricing_cycle(mut self, value: impl IntoOption<PricingCycle>) -> Self {
        self.request.pricing_cycle = value.into_option();
        self
    }
    /// Whether the router interface of a VBR is connected by itself as soon as both ends exist. It has an effect only if the other end is a VRouter.
    #[inline]
    pub fn fast_link_mode(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.fast_link_mode = value.into_option();
        self
    }
    /// Whether the subscription is renewed automatically.
    #[inline]
    pub fn auto_renew(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_renew = value.into_option();
        self
    }
    /// Resource group of the router interface.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags of the new router interface.
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tags = value.into_iter().map(Into::into).collect();
        self
    }
}
