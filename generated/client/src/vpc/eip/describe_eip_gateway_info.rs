// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEipGatewayInfo`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeEipGatewayInfo`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEipGatewayInfoRequest {
    /// Id of the ENI that the EIPs are associated with.
    pub instance_id: String,
    /// Region of the EIPs.
    pub region_id: String,
}

pub(crate) static DESCRIBE_EIP_GATEWAY_INFO_REQUEST: Schema = Schema {
    name: "DescribeEipGatewayInfoRequest",
    fields: &[
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    DescribeEipGatewayInfoRequest, DESCRIBE_EIP_GATEWAY_INFO_REQUEST, 0 => instance_id, 1
    => region_id
);

/// The response of `DescribeEipGatewayInfo`.
#[derive(Clone, Default, PartialEq)]
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
}

pub(crate) static DESCRIBE_EIP_GATEWAY_INFO_RESPONSE: Schema = Schema {
    name: "DescribeEipGatewayInfoResponse",
    fields: &[
        Field::new("Code", ValueType::String),
        Field::new("EipInfos", ValueType::List(&ValueType::Record(&EIP_GATEWAY_INFO)))
            .wrapper("EipInfo"),
        Field::new("Message", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeEipGatewayInfoResponse, DESCRIBE_EIP_GATEWAY_INFO_RESPONSE, 0 => code, 1 =>
    eip_infos, 2 => message, 3 => request_id
);

/// Gateway of an EIP.
#[derive(Clone, Default, PartialEq)]
pub struct EipGatewayInfo {
    /// Address of the EIP.
    pub ip: Option<String>,
    /// Address of the gateway.
    pub ip_gw: Option<String>,
    /// Subnet mask of the EIP.
    pub ip_mask: Option<String>,
}

pub(crate) static EIP_GATEWAY_INFO: Schema = Schema {
    name: "EipGatewayInfo",
    fields: &[
        Field::new("Ip", ValueType::String).aliases(&["IP"]),
        Field::new("IpGw", ValueType::String),
        Field::new("IpMask", ValueType::String),
    ],
};

aliyun_api_core::record!(
    EipGatewayInfo, EIP_GATEWAY_INFO, 0 => ip, 1 => ip_gw, 2 => ip_mask
);

static DESCRIBE_EIP_GATEWAY_INFO: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEipGatewayInfo",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_EIP_GATEWAY_INFO_REQUEST,
    response: &DESCRIBE_EIP_GATEWAY_INFO_RESPONSE,
    classes: &[
        ("Forbbiden", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeEipGatewayInfoRequest {
    type Response = DescribeEipGatewayInfoResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_EIP_GATEWAY_INFO;
}

impl DescribeEipGatewayInfoRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>, region_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            region_id: region_id.into(),
        }
    }
}

impl Client {
    /// Shows the gateway address and the subnet mask of the EIPs of a network interface.
    ///
    /// Only EIPs in the multi-EIP mode of a secondary elastic network interface (ENI) can be looked up.
    ///
    /// # Errors
    /// `Forbbiden`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 19.8.
    #[inline]
    pub fn describe_eip_gateway_info(
        &self,
        instance_id: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Call<DescribeEipGatewayInfoRequest> {
        Call::new(
            &self.inner,
            DescribeEipGatewayInfoRequest::new(instance_id, region_id),
        )
    }
}
