// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyInstanceChargeType`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the billing method of instances.
///
/// A pay-as-you-go instance gets a subscription, or the other way round. No payment may be overdue.
///
/// The parameters of `ModifyInstanceChargeType`. Sent with [`Client::modify_instance_charge_type`](super::super::Client::modify_instance_charge_type); the response is a [`ModifyInstanceChargeTypeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.modify_instance_charge_type("PostPaid", ["i-5xu1chy7ckxxxx"]).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`VALIDATE.MODULE.FAILED`](super::super::ErrorCode::ValidateModuleFailed), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeRequest {
    /// Instances to change.
    ///
    /// Required. 1 to 20 elements.
    pub instance_ids: Vec<String>,
    /// New billing method.
    ///
    /// Required.
    pub instance_charge_type: InstanceChargeType,
    /// Whether a new subscription is renewed automatically.
    ///
    /// Default: `false`.
    pub auto_renew: Option<bool>,
    /// Duration of a new subscription in PeriodUnit. With Day, it is 3.
    ///
    /// 1 to 9 or 12.
    pub period: Option<String>,
    /// Unit of Period. The texts have no Year.
    pub period_unit: Option<ChargeTypePeriodUnit>,
    /// Whether the pay-as-you-go data disks that were created with the instance get a subscription with it.
    ///
    /// Default: `false`.
    pub include_data_disks: Option<bool>,
    /// Whether a new subscription is paid at once, for which the balance must be enough. Otherwise there is an order only.
    ///
    /// Default: `false`.
    pub auto_pay: Option<bool>,
    /// Billing cycle. No document names its values.
    pub billing_cycle: Option<String>,
}

pub(crate) static MODIFY_INSTANCE_CHARGE_TYPE_REQUEST: Schema = Schema::new(
    "ModifyInstanceChargeTypeRequest",
    &[
        Field::new("InstanceIds", ValueType::List(&ValueType::String))
            .required()
            .encoding(Encoding::Json),
        Field::new(
                "InstanceChargeType",
                ValueType::Enum(<InstanceChargeType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("AutoRenew", ValueType::Boolean),
        Field::new("Period", ValueType::String),
        Field::new(
            "PeriodUnit",
            ValueType::Enum(<ChargeTypePeriodUnit as OpenEnum>::VALUES),
        ),
        Field::new("IncludeDataDisks", ValueType::Boolean),
        Field::new("AutoPay", ValueType::Boolean),
        Field::new("BillingCycle", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyInstanceChargeTypeRequest, MODIFY_INSTANCE_CHARGE_TYPE_REQUEST, 0 =>
    instance_ids, 1 => instance_charge_type, 2 => auto_renew, 3 => period, 4 =>
    period_unit, 5 => include_data_disks, 6 => auto_pay, 7 => billing_cycle
);

impl ModifyInstanceChargeTypeRequest {
    /// Sets [`instance_ids`](Self#structfield.instance_ids).
    #[inline]
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(mut self, value: impl Into<InstanceChargeType>) -> Self {
        self.instance_charge_type = value.into();
        self
    }
    /// Sets [`auto_renew`](Self#structfield.auto_renew).
    #[inline]
    pub fn auto_renew(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_renew = value.into_option();
        self
    }
    /// Sets [`period`](Self#structfield.period).
    #[inline]
    pub fn period(mut self, value: impl IntoOption<String>) -> Self {
        self.period = value.into_option();
        self
    }
    /// Sets [`period_unit`](Self#structfield.period_unit).
    #[inline]
    pub fn period_unit(mut self, value: impl IntoOption<ChargeTypePeriodUnit>) -> Self {
        self.period_unit = value.into_option();
        self
    }
    /// Sets [`include_data_disks`](Self#structfield.include_data_disks).
    #[inline]
    pub fn include_data_disks(mut self, value: impl IntoOption<bool>) -> Self {
        self.include_data_disks = value.into_option();
        self
    }
    /// Sets [`auto_pay`](Self#structfield.auto_pay).
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_pay = value.into_option();
        self
    }
    /// Sets [`billing_cycle`](Self#structfield.billing_cycle).
    #[inline]
    pub fn billing_cycle(mut self, value: impl IntoOption<String>) -> Self {
        self.billing_cycle = value.into_option();
        self
    }
}

/// The response of `ModifyInstanceChargeType`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceChargeTypeResponse {
    /// Id of the request.
    pub request_id: String,
    /// Ids of the instances.
    pub instance_ids: Vec<String>,
    /// Id of the order.
    pub order_id: Option<i64>,
    metadata: Metadata,
}

pub(crate) static MODIFY_INSTANCE_CHARGE_TYPE_RESPONSE: Schema = Schema::new(
    "ModifyInstanceChargeTypeResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("InstanceIds", ValueType::List(&ValueType::String)),
        Field::new("OrderId", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    ModifyInstanceChargeTypeResponse, MODIFY_INSTANCE_CHARGE_TYPE_RESPONSE, 0 =>
    request_id, 1 => instance_ids, 2 => order_id
);

aliyun_api_core::response!(ModifyInstanceChargeTypeResponse);

impl ModifyInstanceChargeTypeResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`instance_ids`](Self#structfield.instance_ids).
    #[inline]
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`order_id`](Self#structfield.order_id).
    #[inline]
    pub fn order_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.order_id = value.into_option();
        self
    }
}

/// Unit of Period. The texts have no Year.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeTypePeriodUnit {
    /// `Year`: years.
    Year,
    /// `Month`: months.
    Month,
    /// `Day`: days.
    Day,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ChargeTypePeriodUnit, Year = "Year", Month = "Month", Day = "Day"
);

static MODIFY_INSTANCE_CHARGE_TYPE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyInstanceChargeType",
    kind: ActionKind::Write,
    idempotency: None,
    request: &MODIFY_INSTANCE_CHARGE_TYPE_REQUEST,
    response: &MODIFY_INSTANCE_CHARGE_TYPE_RESPONSE,
    classes: &[
        ("VALIDATE.MODULE.FAILED", ErrorClass::Invalid),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyInstanceChargeTypeRequest {
    type Response = ModifyInstanceChargeTypeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_INSTANCE_CHARGE_TYPE;
}

impl ModifyInstanceChargeTypeRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        instance_charge_type: impl Into<InstanceChargeType>,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            instance_charge_type: instance_charge_type.into(),
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the billing method of instances.
    ///
    /// A pay-as-you-go instance gets a subscription, or the other way round. No payment may be overdue.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyInstanceChargeTypeRequest`].
    #[inline]
    pub fn modify_instance_charge_type(
        &self,
        instance_charge_type: impl Into<InstanceChargeType>,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<ModifyInstanceChargeTypeRequest> {
        Call::new(
            &self.inner,
            ModifyInstanceChargeTypeRequest::new(instance_charge_type, instance_ids),
        )
    }
}

impl Call<ModifyInstanceChargeTypeRequest> {
    /// Whether a new subscription is renewed automatically.
    #[inline]
    pub fn auto_renew(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_renew = value.into_option();
        self
    }
    /// Duration of a new subscription in PeriodUnit. With Day, it is 3.
    #[inline]
    pub fn period(mut self, value: impl IntoOption<String>) -> Self {
        self.request.period = value.into_option();
        self
    }
    /// Unit of Period. The texts have no Year.
    #[inline]
    pub fn period_unit(mut self, value: impl IntoOption<ChargeTypePeriodUnit>) -> Self {
        self.request.period_unit = value.into_option();
        self
    }
    /// Whether the pay-as-you-go data disks that were created with the instance get a subscription with it.
    #[inline]
    pub fn include_data_disks(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.include_data_disks = value.into_option();
        self
    }
    /// Whether a new subscription is paid at once, for which the balance must be enough. Otherwise there is an order only.
    #[inline]
    pub fn auto_pay(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_pay = value.into_option();
        self
    }
    /// Billing cycle. No document names its values.
    #[inline]
    pub fn billing_cycle(mut self, value: impl IntoOption<String>) -> Self {
        self.request.billing_cycle = value.into_option();
        self
    }
}
