// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateRouteTable`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a custom route table in a VPC.
///
/// Route tables of one VPC are created one at a time.
///
/// The route table is created in the background; its `Status` in DescribeRouteTableList changes from Pending to Available.
///
/// The parameters of `CreateRouteTable`. Sent with [`Client::create_route_table`](super::super::Client::create_route_table); the response is a [`CreateRouteTableResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_route_table("vpc-bp1qpo0kug3a20qqe9h7v").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidParameter.Description.Malformed`](super::super::ErrorCode::InvalidParameterDescriptionMalformed), [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound), [`UnsupportedRegion`](super::super::ErrorCode::UnsupportedRegion), [`InvalidParameter.RouteTableName.Malformed`](super::super::ErrorCode::InvalidParameterRouteTableNameMalformed), [`QuotaExceeded.RouteTable`](super::super::ErrorCode::QuotaExceededRouteTable), [`IncorrectStatus.cbnStatus`](super::super::ErrorCode::IncorrectStatusCbnStatus), [`InvalidVpcId.NotSupport`](super::super::ErrorCode::InvalidVpcIdNotSupport), [`OperationUnsupported.AdvancedFeature`](super::super::ErrorCode::OperationUnsupportedAdvancedFeature), [`QuotaExceeded.GatewayRouteTable`](super::super::ErrorCode::QuotaExceededGatewayRouteTable), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidParameter.Action`](super::super::ErrorCode::InvalidParameterAction).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 9.4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRouteTableRequest {
    /// Region to create the route table in.
    pub region_id: Option<String>,
    /// VPC to create the route table in.
    ///
    /// Required.
    pub vpc_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Description of the route table. The manual has 2 to 256 characters, the first of them a letter.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the route table. The manual has 2 to 128 letters, digits, periods, underscores and hyphens, the first of them a letter.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub route_table_name: Option<String>,
    /// What the route table is for.
    ///
    /// Default: `VSwitch`.
    pub associate_type: Option<RouteTableAssociateType>,
    /// Tags of the new route table.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
}

pub(crate) static CREATE_ROUTE_TABLE_REQUEST: Schema = Schema::new(
    "CreateRouteTableRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("RouteTableName", ValueType::String),
        Field::new(
            "AssociateType",
            ValueType::Enum(<RouteTableAssociateType as OpenEnum>::VALUES),
        ),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    CreateRouteTableRequest, CREATE_ROUTE_TABLE_REQUEST, 0 => region_id, 1 => vpc_id, 2
    => client_token, 3 => description, 4 => route_table_name, 5 => associate_type, 6 =>
    tag
);

impl CreateRouteTableRequest {
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
    /// Sets [`route_table_name`](Self#structfield.route_table_name).
    #[inline]
    pub fn route_table_name(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_name = value.into_option();
        self
    }
    /// Sets [`associate_type`](Self#structfield.associate_type).
    #[inline]
    pub fn associate_type(
        mut self,
        value: impl IntoOption<RouteTableAssociateType>,
    ) -> Self {
        self.associate_type = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `CreateRouteTable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRouteTableResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the new route table.
    pub route_table_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_ROUTE_TABLE_RESPONSE: Schema = Schema::new(
    "CreateRouteTableResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("RouteTableId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    CreateRouteTableResponse, CREATE_ROUTE_TABLE_RESPONSE, 0 => request_id, 1 =>
    route_table_id
);

aliyun_api_core::response!(CreateRouteTableResponse);

impl CreateRouteTableResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = value.into();
        self
    }
}

static CREATE_ROUTE_TABLE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateRouteTable",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_ROUTE_TABLE_REQUEST,
    response: &CREATE_ROUTE_TABLE_RESPONSE,
    classes: &[
        ("UnsupportedRegion", ErrorClass::Invalid),
        ("InvalidVpcId.NotSupport", ErrorClass::Conflict),
        ("OperationUnsupported.AdvancedFeature", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateRouteTableRequest {
    type Response = CreateRouteTableResponse;
    const ACTION: &'static ActionInfo = &CREATE_ROUTE_TABLE;
}

impl CreateRouteTableRequest {
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
    /// Creates a custom route table in a VPC.
    ///
    /// Route tables of one VPC are created one at a time.
    ///
    /// The route table is created in the background; its `Status` in DescribeRouteTableList changes from Pending to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateRouteTableRequest`].
    #[inline]
    pub fn create_route_table(
        &self,
        vpc_id: impl Into<String>,
    ) -> Call<CreateRouteTableRequest> {
        Call::new(&self.inner, CreateRouteTableRequest::new(vpc_id))
    }
}

impl Call<CreateRouteTableRequest> {
    /// Region to create the route table in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Description of the route table. The manual has 2 to 256 characters, the first of them a letter.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Name of the route table. The manual has 2 to 128 letters, digits, periods, underscores and hyphens, the first of them a letter.
    #[inline]
    pub fn route_table_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.route_table_name = value.into_option();
        self
    }
    /// What the route table is for.
    #[inline]
    pub fn associate_type(
        mut self,
        value: impl IntoOption<RouteTableAssociateType>,
    ) -> Self {
        self.request.associate_type = value.into_option();
        self
    }
    /// Tags of the new route table.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}
