// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyVpnGatewayAttribute`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyVpnGatewayAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVpnGatewayAttributeRequest {
    /// Region of the gateway.
    pub region_id: String,
    /// Gateway to change.
    pub vpn_gateway_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// New description of the gateway. It starts with a letter.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// New name of the gateway. The page of CreateVpnGateway also says 2 to 100 characters.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
}

pub(crate) static MODIFY_VPN_GATEWAY_ATTRIBUTE_REQUEST: Schema = Schema {
    name: "ModifyVpnGatewayAttributeRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpnGatewayId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyVpnGatewayAttributeRequest, MODIFY_VPN_GATEWAY_ATTRIBUTE_REQUEST, 0 =>
    region_id, 1 => vpn_gateway_id, 2 => client_token, 3 => description, 4 => name
);

/// The response of `ModifyVpnGatewayAttribute`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVpnGatewayAttributeResponse {
    /// Id of the gateway.
    pub vpn_gateway_id: Option<String>,
    /// VPC that the gateway belongs to.
    pub vpc_id: Option<String>,
    /// VSwitch that the gateway belongs to.
    pub vswitch_id: Option<String>,
    /// Public address of the gateway.
    pub internet_ip: Option<String>,
    /// When the gateway was created, in milliseconds since 1970.
    pub create_time: Option<i64>,
    /// When the gateway expires, in milliseconds since 1970.
    pub end_time: Option<i64>,
    /// Peak bandwidth of the gateway.
    pub spec: Option<String>,
    /// Name of the gateway.
    pub name: Option<String>,
    /// Description of the gateway.
    pub description: Option<String>,
    /// State that the gateway is in.
    pub status: Option<VpnGatewayStatus>,
    /// Whether the gateway is locked.
    pub business_status: Option<VpnGatewayBusinessStatus>,
    /// Internal address of the gateway.
    pub intranet_ip: Option<String>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static MODIFY_VPN_GATEWAY_ATTRIBUTE_RESPONSE: Schema = Schema {
    name: "ModifyVpnGatewayAttributeResponse",
    fields: &[
        Field::new("VpnGatewayId", ValueType::String),
        Field::new("VpcId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("InternetIp", ValueType::String),
        Field::new("CreateTime", ValueType::Integer),
        Field::new("EndTime", ValueType::Integer),
        Field::new("Spec", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Status", ValueType::Enum(<VpnGatewayStatus as OpenEnum>::VALUES)),
        Field::new(
            "BusinessStatus",
            ValueType::Enum(<VpnGatewayBusinessStatus as OpenEnum>::VALUES),
        ),
        Field::new("IntranetIp", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyVpnGatewayAttributeResponse, MODIFY_VPN_GATEWAY_ATTRIBUTE_RESPONSE, 0 =>
    vpn_gateway_id, 1 => vpc_id, 2 => vswitch_id, 3 => internet_ip, 4 => create_time, 5
    => end_time, 6 => spec, 7 => name, 8 => description, 9 => status, 10 =>
    business_status, 11 => intranet_ip, 12 => request_id
);

static MODIFY_VPN_GATEWAY_ATTRIBUTE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyVpnGatewayAttribute",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_VPN_GATEWAY_ATTRIBUTE_REQUEST,
    response: &MODIFY_VPN_GATEWAY_ATTRIBUTE_RESPONSE,
    classes: &[
        ("Forbbiden.SubUser", ErrorClass::Denied),
        ("Forbidden", ErrorClass::Denied),
        ("InvalidName", ErrorClass::Invalid),
        ("InvalidDescription", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyVpnGatewayAttributeRequest {
    type Response = ModifyVpnGatewayAttributeResponse;
    const ACTION: &'static ActionInfo = &MODIFY_VPN_GATEWAY_ATTRIBUTE;
}

impl ModifyVpnGatewayAttributeRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the name and description of a VPN gateway.
    ///
    /// # Errors
    /// `Forbbiden.SubUser`, `Forbidden`, `InvalidVpnGatewayInstanceId.NotFound`, `InvalidName`, `InvalidDescription`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 15.19; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn modify_vpn_gateway_attribute(
        &self,
        region_id: impl Into<String>,
        vpn_gateway_id: impl Into<String>,
    ) -> Call<ModifyVpnGatewayAttributeRequest> {
        Call::new(
            &self.inner,
            ModifyVpnGatewayAttributeRequest::new(region_id, vpn_gateway_id),
        )
    }
}

impl Call<ModifyVpnGatewayAttributeRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// New description of the gateway. It starts with a letter.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// New name of the gateway. The page of CreateVpnGateway also says 2 to 100 characters.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
}
