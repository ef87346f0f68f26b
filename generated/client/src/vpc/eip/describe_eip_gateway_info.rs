// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEipGatewayInfo`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Shows the gateway address and the subnet mask of the EIPs of a network interface.
///
/// Only EIPs in the multi-EIP mode of a secondary elastic network interface (ENI) can be looked up.
///
/// The parameters of `DescribeEipGatewayInfo`. Sent with [`Client::describe_eip_gateway_info`](super::super::Client::describe_eip_gateway_info); the response is a [`DescribeEipGatewayInfoResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.describe_eip_gateway_info("eni-bp1d66qjxb3qoin3****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbbiden`](super::super::ErrorCode::Forbbiden), [`Instance.NotExist`](super::super::ErrorCode::InstanceNotExist), [`InvalidNetworkInterface.NotFound`](super::super::ErrorCode::InvalidNetworkInterfaceNotFound), [`Forbidden`](super::super::ErrorCode::Forbidden).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 19.8; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEipGatewayInfoRequest {
    /// Id of the ENI that the EIPs are associated with.
    ///
    /// Required.
    pub instance_id: String,
    /// Region of the EIPs.
    pub region_id: Option<String>,
}

pub(crate) static DESCRIBE_EIP_GATEWAY_INFO_REQUEST: Schema = Schema::new(
    "DescribeEipGatewayInfoRequest",
    &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    DescribeEipGatewayInfoRequest, DESCRIBE_EIP_GATEWAY_INFO_REQUEST, 0 => instance_id, 1
    => region_id
);

impl DescribeEipGatewayInfoRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
}

/// The response of `DescribeEipGatewayInfo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEipGatewayInfoResponse {
    /// Result code.
    pub code: Option<String>,
    /// The EIPs.
    ///
    /// A list of `EipGatewayInfo`.
    pub eip_infos: Vec<EipGatewayInfo>,
    /// Result message.
    pub message: Option<String>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_EIP_GATEWAY_INFO_RESPONSE: Schema = Schema::new(
    "DescribeEipGatewayInfoResponse",
    &[
        Field::new("Code", ValueType::String),
        Field::new("EipInfos", ValueType::List(&ValueType::Record(&EIP_GATEWAY_INFO)))
            .wrapper("EipInfo"),
        Field::new("Message", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeEipGatewayInfoResponse, DESCRIBE_EIP_GATEWAY_INFO_RESPONSE, 0 => code, 1 =>
    eip_infos, 2 => message, 3 => request_id
);

aliyun_api_core::response!(DescribeEipGatewayInfoResponse);

impl DescribeEipGatewayInfoResponse {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<String>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`eip_infos`](Self#structfield.eip_infos).
    #[inline]
    pub fn eip_infos(
        mut self,
        value: impl IntoIterator<Item = impl Into<EipGatewayInfo>>,
    ) -> Self {
        self.eip_infos = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`message`](Self#structfield.message).
    #[inline]
    pub fn message(mut self, value: impl IntoOption<String>) -> Self {
        self.message = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// Gateway of an EIP.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EipGatewayInfo {
    /// Address of the EIP.
    pub ip: Option<String>,
    /// Address of the gateway.
    pub ip_gw: Option<String>,
    /// Subnet mask of the EIP.
    pub ip_mask: Option<String>,
}

pub(crate) static EIP_GATEWAY_INFO: Schema = Schema::new(
    "EipGatewayInfo",
    &[
        Field::new("Ip", ValueType::String).aliases(&["IP"]),
        Field::new("IpGw", ValueType::String),
        Field::new("IpMask", ValueType::String),
    ],
);

aliyun_api_core::record!(
    EipGatewayInfo, EIP_GATEWAY_INFO, 0 => ip, 1 => ip_gw, 2 => ip_mask
);

impl EipGatewayInfo {
    /// Sets [`ip`](Self#structfield.ip).
    #[inline]
    pub fn ip(mut self, value: impl IntoOption<String>) -> Self {
        self.ip = value.into_option();
        self
    }
    /// Sets [`ip_gw`](Self#structfield.ip_gw).
    #[inline]
    pub fn ip_gw(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_gw = value.into_option();
        self
    }
    /// Sets [`ip_mask`](Self#structfield.ip_mask).
    #[inline]
    pub fn ip_mask(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_mask = value.into_option();
        self
    }
}

static DESCRIBE_EIP_GATEWAY_INFO: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEipGatewayInfo",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_EIP_GATEWAY_INFO_REQUEST,
    response: &DESCRIBE_EIP_GATEWAY_INFO_RESPONSE,
    classes: &[
        ("Forbbiden", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeEipGatewayInfoRequest {
    type Response = DescribeEipGatewayInfoResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_EIP_GATEWAY_INFO;
}

impl DescribeEipGatewayInfoRequest {
    /// With what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Shows the gateway address and the subnet mask of the EIPs of a network interface.
    ///
    /// Only EIPs in the multi-EIP mode of a secondary elastic network interface (ENI) can be looked up.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeEipGatewayInfoRequest`].
    #[inline]
    pub fn describe_eip_gateway_info(
        &self,
        instance_id: impl Into<String>,
    ) -> Call<DescribeEipGatewayInfoRequest> {
        Call::new(&self.inner, DescribeEipGatewayInfoRequest::new(instance_id))
    }
}

impl Call<DescribeEipGatewayInfoRequest> {
    /// Region of the EIPs.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
