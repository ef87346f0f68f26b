// Written by `cargo xtask gen` from the specs. Do not edit.

//! `UnassociateRouteTable`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Disassociates a custom route table from a VSwitch.
///
/// The VSwitch uses the route table that the system created afterwards. Two requests about one VSwitch cannot be carried out at once.
///
/// The route table is disassociated in the background; the `Status` of the VSwitch in DescribeVSwitchAttributes changes from Pending to Available.
///
/// The parameters of `UnassociateRouteTable`. Sent with [`Client::unassociate_route_table`](super::super::Client::unassociate_route_table); the response is a [`UnassociateRouteTableResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .unassociate_route_table(vpc::UnassociateRouteTableRequired {
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
/// [`InvalidRouteTableId.NotFound`](super::super::ErrorCode::InvalidRouteTableIdNotFound), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidParameter.Action`](super::super::ErrorCode::InvalidParameterAction), [`InvalidVSwitchId.NotFound`](super::super::ErrorCode::InvalidVSwitchIdNotFound), [`IncorrectVSwitchStatus`](super::super::ErrorCode::IncorrectVSwitchStatus), [`InvalidBindingStatus.RouteTable`](super::super::ErrorCode::InvalidBindingStatusRouteTable), [`OperationUnsupported.SystemRouteTable`](super::super::ErrorCode::OperationUnsupportedSystemRouteTable), [`InvalidStatus.VSwitch`](super::super::ErrorCode::InvalidStatusVSwitch), [`OperationFailed.VSwitchNotAssociate`](super::super::ErrorCode::OperationFailedVSwitchNotAssociate).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 9.6; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateRouteTableRequest {
    /// Region of the VPC that the route table belongs to.
    pub region_id: Option<String>,
    /// Route table to disassociate.
    ///
    /// Required.
    pub route_table_id: String,
    /// VSwitch to disassociate the route table from.
    ///
    /// Required.
    pub vswitch_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static UNASSOCIATE_ROUTE_TABLE_REQUEST: Schema = Schema::new(
    "UnassociateRouteTableRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouteTableId", ValueType::String).required(),
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    UnassociateRouteTableRequest, UNASSOCIATE_ROUTE_TABLE_REQUEST, 0 => region_id, 1 =>
    route_table_id, 2 => vswitch_id, 3 => client_token
);

impl UnassociateRouteTableRequest {
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

/// The response of `UnassociateRouteTable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateRouteTableResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static UNASSOCIATE_ROUTE_TABLE_RESPONSE: Schema = Schema::new(
    "UnassociateRouteTableResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    UnassociateRouteTableResponse, UNASSOCIATE_ROUTE_TABLE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(UnassociateRouteTableResponse);

impl UnassociateRouteTableResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static UNASSOCIATE_ROUTE_TABLE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "UnassociateRouteTable",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &UNASSOCIATE_ROUTE_TABLE_REQUEST,
    response: &UNASSOCIATE_ROUTE_TABLE_RESPONSE,
    classes: &[
        ("InvalidBindingStatus.RouteTable", ErrorClass::Conflict),
        ("OperationUnsupported.SystemRouteTable", ErrorClass::Conflict),
        ("InvalidStatus.VSwitch", ErrorClass::NotReady),
        ("OperationFailed.VSwitchNotAssociate", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for UnassociateRouteTableRequest {
    type Response = UnassociateRouteTableResponse;
    const ACTION: &'static ActionInfo = &UNASSOCIATE_ROUTE_TABLE;
}

/// What `UnassociateRouteTable` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct UnassociateRouteTableRequired {
    /// Route table to disassociate.
    ///
    /// Required.
    pub route_table_id: String,
    /// VSwitch to disassociate the route table from.
    ///
    /// Required.
    pub vswitch_id: String,
}

impl std::fmt::Debug for UnassociateRouteTableRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "UnassociateRouteTableRequired",
            &UNASSOCIATE_ROUTE_TABLE_REQUEST,
            &[(1, &self.route_table_id), (2, &self.vswitch_id)],
            f,
        )
    }
}

impl UnassociateRouteTableRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: UnassociateRouteTableRequired) -> Self {
        Self {
            route_table_id: required.route_table_id,
            vswitch_id: required.vswitch_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Disassociates a custom route table from a VSwitch.
    ///
    /// The VSwitch uses the route table that the system created afterwards. Two requests about one VSwitch cannot be carried out at once.
    ///
    /// The route table is disassociated in the background; the `Status` of the VSwitch in DescribeVSwitchAttributes changes from Pending to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`UnassociateRouteTableRequest`].
    #[inline]
    pub fn unassociate_route_table(
        &self,
        required: UnassociateRouteTableRequired,
    ) -> Call<UnassociateRouteTableRequest> {
        Call::new(&self.inner, UnassociateRouteTableRequest::new(required))
    }
}

impl Call<UnassociateRouteTableRequest> {
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
