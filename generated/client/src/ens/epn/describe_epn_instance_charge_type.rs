// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEpnInstanceChargeType`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads the metering method of EPN instances.
///
/// Withdrawn: the service no longer has this action; it is not in Edge Node Service, OpenAPI document (2024-06).
///
/// The parameters of `DescribeEpnInstanceChargeType`. Sent with [`Client::describe_epn_instance_charge_type`](super::super::Client::describe_epn_instance_charge_type); the response is a [`DescribeEpnInstanceChargeTypeResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_epn_instance_charge_type().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The documentation lists no error for this action.
///
/// Source: Edge Node Service API manual (2022), section 8.13.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEpnInstanceChargeTypeRequest {}

pub(crate) static DESCRIBE_EPN_INSTANCE_CHARGE_TYPE_REQUEST: Schema = Schema::new(
    "DescribeEpnInstanceChargeTypeRequest",
    &[],
);

aliyun_api_core::record!(
    DescribeEpnInstanceChargeTypeRequest, DESCRIBE_EPN_INSTANCE_CHARGE_TYPE_REQUEST
);

/// The response of `DescribeEpnInstanceChargeType`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEpnInstanceChargeTypeResponse {
    /// Whether the metering method is being changed.
    pub charge_status: Option<EpnChargeStatus>,
    /// Metering method of the traffic. An account has only one: if it has one already, another value has no effect.
    pub internet_charge_type: Option<EpnInternetChargeType>,
    /// Metering method after the change.
    pub internet_charge_type_after: Option<EpnInternetChargeType>,
    /// When the changed metering method takes effect, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub internet_charge_type_start_time: Option<Timestamp>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_EPN_INSTANCE_CHARGE_TYPE_RESPONSE: Schema = Schema::new(
    "DescribeEpnInstanceChargeTypeResponse",
    &[
        Field::new(
            "ChargeStatus",
            ValueType::Enum(<EpnChargeStatus as OpenEnum>::VALUES),
        ),
        Field::new(
            "InternetChargeType",
            ValueType::Enum(<EpnInternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new(
            "InternetChargeTypeAfter",
            ValueType::Enum(<EpnInternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new("InternetChargeTypeStartTime", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeEpnInstanceChargeTypeResponse, DESCRIBE_EPN_INSTANCE_CHARGE_TYPE_RESPONSE, 0
    => charge_status, 1 => internet_charge_type, 2 => internet_charge_type_after, 3 =>
    internet_charge_type_start_time, 4 => request_id
);

aliyun_api_core::response!(DescribeEpnInstanceChargeTypeResponse);

impl DescribeEpnInstanceChargeTypeResponse {
    /// Sets [`charge_status`](Self#structfield.charge_status).
    #[inline]
    pub fn charge_status(mut self, value: impl IntoOption<EpnChargeStatus>) -> Self {
        self.charge_status = value.into_option();
        self
    }
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<EpnInternetChargeType>,
    ) -> Self {
        self.internet_charge_type = value.into_option();
        self
    }
    /// Sets [`internet_charge_type_after`](Self#structfield.internet_charge_type_after).
    #[inline]
    pub fn internet_charge_type_after(
        mut self,
        value: impl IntoOption<EpnInternetChargeType>,
    ) -> Self {
        self.internet_charge_type_after = value.into_option();
        self
    }
    /// Sets [`internet_charge_type_start_time`](Self#structfield.internet_charge_type_start_time).
    #[inline]
    pub fn internet_charge_type_start_time(
        mut self,
        value: impl IntoOption<Timestamp>,
    ) -> Self {
        self.internet_charge_type_start_time = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// Whether the metering method is being changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EpnChargeStatus {
    /// `CHARGE_STATUS_CHANGING`: the metering method is being changed.
    Changing,
    /// `CHARGE_STATUS_NORMAL`: the metering method does not change.
    Normal,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EpnChargeStatus, Changing = "CHARGE_STATUS_CHANGING", Normal = "CHARGE_STATUS_NORMAL"
);

static DESCRIBE_EPN_INSTANCE_CHARGE_TYPE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEpnInstanceChargeType",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_EPN_INSTANCE_CHARGE_TYPE_REQUEST,
    response: &DESCRIBE_EPN_INSTANCE_CHARGE_TYPE_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeEpnInstanceChargeTypeRequest {
    type Response = DescribeEpnInstanceChargeTypeResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_EPN_INSTANCE_CHARGE_TYPE;
}

impl DescribeEpnInstanceChargeTypeRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// Reads the metering method of EPN instances.
    ///
    /// Withdrawn: the service no longer has this action; it is not in Edge Node Service, OpenAPI document (2024-06).
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeEpnInstanceChargeTypeRequest`].
    #[inline]
    pub fn describe_epn_instance_charge_type(
        &self,
    ) -> Call<DescribeEpnInstanceChargeTypeRequest> {
        Call::new(&self.inner, DescribeEpnInstanceChargeTypeRequest::new())
    }
}
