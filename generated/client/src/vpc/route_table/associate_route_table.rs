// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AssociateRouteTable`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Associates a custom route table with a VSwitch of the same VPC.
///
/// The route table is associated in the background; the `Status` of the VSwitch in DescribeVSwitchAttributes changes from Pending to Available.
///
/// The parameters of `AssociateRouteTable`. Sent with [`Client::associate_route_table`](super::super::Client::associate_route_table); the response is a [`AssociateRouteTableResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .associate_route_table(vpc::AssociateRouteTableRequired {
///         route_table_id: "vtb-bp145q7glnuzdvzu21pom".into(),
///         vswitch_id: "vsw-25naue4gz".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRouteTableId.NotFound`](super::super::ErrorCode::InvalidRouteTableIdNotFound), [`OperationDenied.CloudBoxVbrEntryExist`](super::super::ErrorCode::OperationDeniedCloudBoxVbrEntryExist), [`OperationDenied.OtherCloudBoxVbrEntryExist`](super::super::ErrorCode::OperationDeniedOtherCloudBoxVbrEntryExist), [`ResourceAlreadyAssociated.RouteTable`](super::super::ErrorCode::ResourceAlreadyAssociatedRouteTable), [`OperationDenied.AssociateGatewayRouteTable`](super::super::ErrorCode::OperationDeniedAssociateGatewayRouteTable), [`OperationDenied.SwitchToSystemRouteTable`](super::super::ErrorCode::OperationDeniedSwitchToSystemRouteTable), [`ResourceNotFound.VSwitch`](super::super::ErrorCode::ResourceNotFoundVSwitch), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidParameter.Action`](super::super::ErrorCode::InvalidParameterAction), [`InvalidVSwitchId.NotFound`](super::super::ErrorCode::InvalidVSwitchIdNotFound), [`IncorrectVSwitchStatus`](super::super::ErrorCode::IncorrectVSwitchStatus), [`Forbidden.VSwitchAlreadyAssociatedRouteTable`](super::super::ErrorCode::ForbiddenVSwitchAlreadyAssociatedRouteTable), [`Forbidden.NotInSameVpc`](super::super::ErrorCode::ForbiddenNotInSameVpc), [`IncorrectStatus.RouteTable`](super::super::ErrorCode::IncorrectStatusRouteTable).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 9.5; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateRouteTableRequest {
    /// Region of the VPC that the route table belongs to.
    pub region_id: Option<String>,
    /// Route table to associate.
    ///
    /// Required.
    pub route_table_id: String,
    /// VSwitch to associate the route table with.
    ///
    /// Required.
    pub vswitch_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static ASSOCIATE_ROUTE_TABLE_REQUEST: Schema = Schema::new(
    "AssociateRouteTableRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String).required(),
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AssociateRouteTableRequest, ASSOCIATE_ROUTE_TABLE_REQUEST, 0 => region_id, 1 =>
    route_table_id, 2 => vswitch_id, 3 => client_token
);

impl AssociateRouteTableRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = value.into();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `AssociateRouteTable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociateRouteTableResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ASSOCIATE_ROUTE_TABLE_RESPONSE: Schema = Schema::new(
    "AssociateRouteTableResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AssociateRouteTableResponse, ASSOCIATE_ROUTE_TABLE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(AssociateRouteTableResponse);

impl AssociateRouteTableResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ASSOCIATE_ROUTE_TABLE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AssociateRouteTable",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ASSOCIATE_ROUTE_TABLE_REQUEST,
    response: &ASSOCIATE_ROUTE_TABLE_RESPONSE,
    classes: &[
        ("OperationDenied.CloudBoxVbrEntryExist", ErrorClass::Conflict),
        ("OperationDenied.OtherCloudBoxVbrEntryExist", ErrorClass::Conflict),
        ("ResourceAlreadyAssociated.RouteTable", ErrorClass::Conflict),
        ("OperationDenied.AssociateGatewayRouteTable", ErrorClass::Conflict),
        ("OperationDenied.SwitchToSystemRouteTable", ErrorClass::Conflict),
        ("Forbidden.VSwitchAlreadyAssociatedRouteTable", ErrorClass::Conflict),
        ("Forbidden.NotInSameVpc", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AssociateRouteTableRequest {
    type Response = AssociateRouteTableResponse;
    const ACTION: &'static ActionInfo = &ASSOCIATE_ROUTE_TABLE;
}

/// What `AssociateRouteTable` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AssociateRouteTableRequired {
    /// Route table to associate.
    ///
    /// Required.
    pub route_table_id: String,
    /// VSwitch to associate the route table with.
    ///
    /// Required.
    pub vswitch_id: String,
}

impl std::fmt::Debug for AssociateRouteTableRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AssociateRouteTableRequired",
            &ASSOCIATE_ROUTE_TABLE_REQUEST,
            &[(1, &self.route_table_id), (2, &self.vswitch_id)],
            f,
        )
    }
}

impl AssociateRouteTableRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AssociateRouteTableRequired) -> Self {
        Self {
            route_table_id: required.route_table_id,
            vswitch_id: required.vswitch_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Associates a custom route table with a VSwitch of the same VPC.
    ///
    /// The route table is associated in the background; the `Status` of the VSwitch in DescribeVSwitchAttributes changes from Pending to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`AssociateRouteTableRequest`].
    #[inline]
    pub fn associate_route_table(
        &self,
        required: AssociateRouteTableRequired,
    ) -> Call<AssociateRouteTableRequest> {
        Call::new(&self.inner, AssociateRouteTableRequest::new(required))
    }
}

impl Call<AssociateRouteTableRequest> {
    /// Region of the VPC that the route table belongs to.
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
}
