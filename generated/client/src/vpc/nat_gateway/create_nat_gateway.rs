// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateNatGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateNatGateway`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateNatGatewayRequest {
    /// Region of the NAT gateway.
    pub region_id: String,
    /// VPC to create the gateway in.
    pub vpc_id: String,
    /// Bandwidth packages of the gateway. Only for accounts that bought a NAT bandwidth package before 26 January 2018; others associate an EIP with the gateway. An error message speaks of one package only.
    ///
    /// 1 to 4 elements.
    pub bandwidth_package: Vec<NewNatBandwidthPackage>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the gateway. The page of ModifyNatGatewayAttribute requires a letter at the start.
    ///
    /// 2 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the gateway. If omitted, it is the id of the gateway.
    ///
    /// 2 to 128 characters; matches `[A-Za-z][A-Za-z0-9._-]*`; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Size of the gateway.
    ///
    /// Default: `Small`.
    pub spec: Option<NatGatewaySpec>,
}

pub(crate) static CREATE_NAT_GATEWAY_REQUEST: Schema = Schema {
    name: "CreateNatGatewayRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new(
                "BandwidthPackage",
                ValueType::List(&ValueType::Record(&NEW_NAT_BANDWIDTH_PACKAGE)),
            )
            .encoding(Encoding::Repeat),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Spec", ValueType::Enum(<NatGatewaySpec as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    CreateNatGatewayRequest, CREATE_NAT_GATEWAY_REQUEST, 0 => region_id, 1 => vpc_id, 2
    => bandwidth_package, 3 => client_token, 4 => description, 5 => name, 6 => spec
);

/// The response of `CreateNatGateway`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateNatGatewayResponse {
    /// Id of the new gateway.
    pub nat_gateway_id: String,
    /// DNAT tables of the gateway.
    pub forward_table_ids: Vec<String>,
    /// Bandwidth packages of the gateway.
    pub bandwidth_package_ids: Vec<String>,
    /// Id of the request.
    pub request_id: String,
    /// SNAT tables of the gateway.
    pub snat_table_ids: Vec<String>,
}

pub(crate) static CREATE_NAT_GATEWAY_RESPONSE: Schema = Schema {
    name: "CreateNatGatewayResponse",
    fields: &[
        Field::new("NatGatewayId", ValueType::String)
            .required()
            .aliases(&["natGatewayId"]),
        Field::new("ForwardTableIds", ValueType::List(&ValueType::String))
            .aliases(&["forwardTableIds"]),
        Field::new("BandwidthPackageIds", ValueType::List(&ValueType::String)),
        Field::new("RequestId", ValueType::String),
        Field::new("SnatTableIds", ValueType::List(&ValueType::String))
            .aliases(&["snatTableIds"]),
    ],
};

aliyun_api_core::record!(
    CreateNatGatewayResponse, CREATE_NAT_GATEWAY_RESPONSE, 0 => nat_gateway_id, 1 =>
    forward_table_ids, 2 => bandwidth_package_ids, 3 => request_id, 4 => snat_table_ids
);

/// A bandwidth package to create with the gateway.
#[derive(Clone, Default, PartialEq)]
pub struct NewNatBandwidthPackage {
    /// Bandwidth of the package. The page of CreateBandwidthPackage allows at most 1000.
    ///
    /// 5 to 5000.
    pub bandwidth: Option<String>,
    /// Internet provider of the package; BGP is several lines.
    ///
    /// Default: `BGP`.
    pub isp: Option<String>,
    /// Number of public addresses.
    ///
    /// 1 to 50.
    pub ip_count: Option<String>,
    /// Zone of the package. If omitted, one is chosen; latency is lower in the zone of the ECS instances behind the gateway.
    pub zone: Option<String>,
}

pub(crate) static NEW_NAT_BANDWIDTH_PACKAGE: Schema = Schema {
    name: "NewNatBandwidthPackage",
    fields: &[
        Field::new("Bandwidth", ValueType::String),
        Field::new("ISP", ValueType::String),
        Field::new("IpCount", ValueType::String),
        Field::new("Zone", ValueType::String),
    ],
};

aliyun_api_core::record!(
    NewNatBandwidthPackage, NEW_NAT_BANDWIDTH_PACKAGE, 0 => bandwidth, 1 => isp, 2 =>
    ip_count, 3 => zone
);

static CREATE_NAT_GATEWAY: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateNatGateway",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_NAT_GATEWAY_REQUEST,
    response: &CREATE_NAT_GATEWAY_RESPONSE,
    classes: &[
        ("InvalidVPCStatus", ErrorClass::NotReady),
        ("ZONE_NO_AVAILABLE_IP", ErrorClass::Quota),
        ("VswitchStatusError", ErrorClass::NotReady),
        ("VpcStatusError", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateNatGatewayRequest {
    type Response = CreateNatGatewayResponse;
    const ACTION: &'static ActionInfo = &CREATE_NAT_GATEWAY;
}

impl CreateNatGatewayRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, vpc_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a NAT gateway in a VPC.
    ///
    /// A route for 0.0.0.0/0 that points to the gateway is added to the route table of the VPC. If there is one already, delete it first, or the call fails.
    /// A VPC cannot have both a NAT gateway and an SNAT gateway that you run yourself.
    ///
    /// # Errors
    /// `InvalidVPCStatus`, `InvalidRegionId.NotFound`, `MissingParameter.BandwidthPackage`, `MissingParameter`, `InvalidZoneId.NotFound`, `QuotaExceeded.BandwidthPackageIps`, `InvalidParameter.Name.Malformed`, `InvalidParameter.Description.Malformed`, `ZONE_NO_AVAILABLE_IP`, `InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport`, `InvalidNatGatewayId.NotFound`, `VswitchStatusError`, `VpcStatusError`, `InvalidParameter.Spec.ValueNotSupported`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 16.1; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn create_nat_gateway(
        &self,
        region_id: impl Into<String>,
        vpc_id: impl Into<String>,
    ) -> Call<CreateNatGatewayRequest> {
        Call::new(&self.inner, CreateNatGatewayRequest::new(region_id, vpc_id))
    }
}

impl Call<CreateNatGatewayRequest> {
    /// Bandwidth packages of the gateway. Only for accounts that bought a NAT bandwidth package before 26 January 2018; others associate an EIP with the gateway. An error message speaks of one package only.
    #[inline]
    pub fn bandwidth_package(
        mut self,
        value: impl IntoIterator<Item = NewNatBandwidthPackage>,
    ) -> Self {
        self.request.bandwidth_package = value.into_iter().collect();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Description of the gateway. The page of ModifyNatGatewayAttribute requires a letter at the start.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// Name of the gateway. If omitted, it is the id of the gateway.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
    /// Size of the gateway.
    #[inline]
    pub fn spec(mut self, value: impl Into<NatGatewaySpec>) -> Self {
        self.request.spec = Some(value.into());
        self
    }
}
