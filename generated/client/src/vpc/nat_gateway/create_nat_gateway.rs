// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateNatGateway`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a NAT gateway in a VPC.
///
/// A route for 0.0.0.0/0 that points to the gateway is added to the route table of the VPC. If there is one already, delete it first, or the call fails.
/// A VPC cannot have both a NAT gateway and an SNAT gateway that you run yourself.
///
/// The parameters of `CreateNatGateway`. Sent with [`Client::create_nat_gateway`](super::super::Client::create_nat_gateway); the response is a [`CreateNatGatewayResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_nat_gateway("vpc-bp1di7uewzmtvfuq8ufpv").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidVPCStatus`](super::super::ErrorCode::InvalidVPCStatus), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`MissingParameter.BandwidthPackage`](super::super::ErrorCode::MissingParameterBandwidthPackage), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidZoneId.NotFound`](super::super::ErrorCode::InvalidZoneIdNotFound), [`QuotaExceeded.BandwidthPackageIps`](super::super::ErrorCode::QuotaExceededBandwidthPackageIps), [`InvalidParameter.Name.Malformed`](super::super::ErrorCode::InvalidParameterNameMalformed), [`InvalidParameter.Description.Malformed`](super::super::ErrorCode::InvalidParameterDescriptionMalformed), [`ZONE_NO_AVAILABLE_IP`](super::super::ErrorCode::ZoneNoAvailableIp), [`InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport`](super::super::ErrorCode::InvalidParameterBandwidthPackageNIspValueNotSupport), [`InvalidNatGatewayId.NotFound`](super::super::ErrorCode::InvalidNatGatewayIdNotFound), [`VswitchStatusError`](super::super::ErrorCode::VswitchStatusError), [`VpcStatusError`](super::super::ErrorCode::VpcStatusError), [`InvalidParameter.Spec.ValueNotSupported`](super::super::ErrorCode::InvalidParameterSpecValueNotSupported).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 16.1; Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNatGatewayRequest {
    /// Region of the NAT gateway.
    pub region_id: Option<String>,
    /// VPC to create the gateway in.
    ///
    /// Required.
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

impl CreateNatGatewayRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = value.into();
        self
    }
    /// Sets [`bandwidth_package`](Self#structfield.bandwidth_package).
    #[inline]
    pub fn bandwidth_package(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewNatBandwidthPackage>>,
    ) -> Self {
        self.bandwidth_package = value.into_iter().map(Into::into).collect();
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
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`spec`](Self#structfield.spec).
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<NatGatewaySpec>) -> Self {
        self.spec = value.into_option();
        self
    }
}

/// The response of `CreateNatGateway`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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
    metadata: Metadata,
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

aliyun_api_core::response!(CreateNatGatewayResponse);

impl CreateNatGatewayResponse {
    /// Sets [`nat_gateway_id`](Self#structfield.nat_gateway_id).
    #[inline]
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = value.into();
        self
    }
    /// Sets [`forward_table_ids`](Self#structfield.forward_table_ids).
    #[inline]
    pub fn forward_table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.forward_table_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`bandwidth_package_ids`](Self#structfield.bandwidth_package_ids).
    #[inline]
    pub fn bandwidth_package_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bandwidth_package_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`snat_table_ids`](Self#structfield.snat_table_ids).
    #[inline]
    pub fn snat_table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snat_table_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A bandwidth package to create with the gateway.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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

impl NewNatBandwidthPackage {
    /// Sets [`bandwidth`](Self#structfield.bandwidth).
    #[inline]
    pub fn bandwidth(mut self, value: impl IntoOption<String>) -> Self {
        self.bandwidth = value.into_option();
        self
    }
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<String>) -> Self {
        self.isp = value.into_option();
        self
    }
    /// Sets [`ip_count`](Self#structfield.ip_count).
    #[inline]
    pub fn ip_count(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_count = value.into_option();
        self
    }
    /// Sets [`zone`](Self#structfield.zone).
    #[inline]
    pub fn zone(mut self, value: impl IntoOption<String>) -> Self {
        self.zone = value.into_option();
        self
    }
}

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
    /// With what is required.
    #[inline]
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
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
    /// Parameters with their limits, errors, and an example: [`CreateNatGatewayRequest`].
    #[inline]
    pub fn create_nat_gateway(
        &self,
        vpc_id: impl Into<String>,
    ) -> Call<CreateNatGatewayRequest> {
        Call::new(&self.inner, CreateNatGatewayRequest::new(vpc_id))
    }
}

impl Call<CreateNatGatewayRequest> {
    /// Region of the NAT gateway.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Bandwidth packages of the gateway. Only for accounts that bought a NAT bandwidth package before 26 January 2018; others associate an EIP with the gateway. An error message speaks of one package only.
    #[inline]
    pub fn bandwidth_package(
        mut self,
        value: impl IntoIterator<Item = impl Into<NewNatBandwidthPackage>>,
    ) -> Self {
        self.request.bandwidth_package = value.into_iter().map(Into::into).collect();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Description of the gateway. The page of ModifyNatGatewayAttribute requires a letter at the start.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Name of the gateway. If omitted, it is the id of the gateway.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Size of the gateway.
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<NatGatewaySpec>) -> Self {
        self.request.spec = value.into_option();
        self
    }
}
