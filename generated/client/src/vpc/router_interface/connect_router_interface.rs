// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ConnectRouterInterface`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Connects an initiator to the router interface at the other end.
///
/// Only an `Idle` initiator can start a connection. It becomes `Connecting`, and `Active` after the connection is established.
/// Any two routers are connected by at most one pair of router interfaces. An account with a router interface whose payment is overdue cannot connect any.
///
/// The connection is established in the background; the `Status` of the router interface in DescribeRouterInterfaces changes from Connecting to Active.
///
/// The parameters of `ConnectRouterInterface`. Sent with [`Client::connect_router_interface`](super::super::Client::connect_router_interface); the response is a [`ConnectRouterInterfaceResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.connect_router_interface("ri-2zeo3xzyf38r4urzdpvfs").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidRouterInterfaceId.NotFound`](super::super::ErrorCode::InvalidRouterInterfaceIdNotFound), [`IncorrectRole.NotInitiatingSide`](super::super::ErrorCode::IncorrectRoleNotInitiatingSide), [`Forbidden.OnlyOneConnection`](super::super::ErrorCode::ForbiddenOnlyOneConnection), [`Forbidden.BillsOutstanding`](super::super::ErrorCode::ForbiddenBillsOutstanding), [`IncorrectRIStatus`](super::super::ErrorCode::IncorrectRIStatus), [`IncorrectOppositeInterfaceInfo.NotSet`](super::super::ErrorCode::IncorrectOppositeInterfaceInfoNotSet), [`IncorrectOppositeInterfaceInfo`](super::super::ErrorCode::IncorrectOppositeInterfaceInfo), [`InvalidAccount.NotFound`](super::super::ErrorCode::InvalidAccountNotFound), [`ErrCode.Invalid`](super::super::ErrorCode::ErrCodeInvalid), [`AttrMismatching.AcceptingSideRole`](super::super::ErrorCode::AttrMismatchingAcceptingSideRole), [`AttrMismatching.AcceptingSideInstanceId`](super::super::ErrorCode::AttrMismatchingAcceptingSideInstanceId), [`AttrMismatching.AcceptingSideRegionNo`](super::super::ErrorCode::AttrMismatchingAcceptingSideRegionNo), [`AttrMismatching.AcceptingSideRouterId`](super::super::ErrorCode::AttrMismatchingAcceptingSideRouterId), [`AttrMismatching.AcceptingSideRouterType`](super::super::ErrorCode::AttrMismatchingAcceptingSideRouterType), [`AttrMismatching.AcceptingSideAliUid`](super::super::ErrorCode::AttrMismatchingAcceptingSideAliUid), [`AttrMismatching.AcceptingSideOppositeInterfaceOwnerId`](super::super::ErrorCode::AttrMismatchingAcceptingSideOppositeInterfaceOwnerId), [`AttrMismatching.AcceptingSideOppositeRegionNo`](super::super::ErrorCode::AttrMismatchingAcceptingSideOppositeRegionNo), [`AttrMismatching.AcceptingSideOppositeInterfaceId`](super::super::ErrorCode::AttrMismatchingAcceptingSideOppositeInterfaceId), [`AttrMismatching.AcceptingSideOppositeRouterId`](super::super::ErrorCode::AttrMismatchingAcceptingSideOppositeRouterId), [`AttrMismatching.AcceptingSideOppositeRouterType`](super::super::ErrorCode::AttrMismatchingAcceptingSideOppositeRouterType), [`IllegalParam.InstanceOwner`](super::super::ErrorCode::IllegalParamInstanceOwner), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`CROSS_BID.FORBIDDEN`](super::super::ErrorCode::CrossBidForbidden).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 11.3; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectRouterInterfaceRequest {
    /// Region of the router interface.
    pub region_id: Option<String>,
    /// Initiator that starts the connection.
    ///
    /// Required.
    pub router_interface_id: String,
}

pub(crate) static CONNECT_ROUTER_INTERFACE_REQUEST: Schema = Schema::new(
    "ConnectRouterInterfaceRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterInterfaceId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    ConnectRouterInterfaceRequest, CONNECT_ROUTER_INTERFACE_REQUEST, 0 => region_id, 1 =>
    router_interface_id
);

impl ConnectRouterInterfaceRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`router_interface_id`](Self#structfield.router_interface_id).
    #[inline]
    pub fn router_interface_id(mut self, value: impl Into<String>) -> Self {
        self.router_interface_id = value.into();
        self
    }
}

/// The response of `ConnectRouterInterface`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectRouterInterfaceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CONNECT_ROUTER_INTERFACE_RESPONSE: Schema = Schema::new(
    "ConnectRouterInterfaceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ConnectRouterInterfaceResponse, CONNECT_ROUTER_INTERFACE_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(ConnectRouterInterfaceResponse);

impl ConnectRouterInterfaceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CONNECT_ROUTER_INTERFACE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ConnectRouterInterface",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CONNECT_ROUTER_INTERFACE_REQUEST,
    response: &CONNECT_ROUTER_INTERFACE_RESPONSE,
    classes: &[
        ("IncorrectRole.NotInitiatingSide", ErrorClass::Conflict),
        ("Forbidden.OnlyOneConnection", ErrorClass::Conflict),
        ("IncorrectOppositeInterfaceInfo.NotSet", ErrorClass::Conflict),
        ("IncorrectOppositeInterfaceInfo", ErrorClass::Conflict),
        ("ErrCode.Invalid", ErrorClass::Internal),
        ("AttrMismatching.AcceptingSideRole", ErrorClass::Conflict),
        ("AttrMismatching.AcceptingSideInstanceId", ErrorClass::Conflict),
        ("AttrMismatching.AcceptingSideRegionNo", ErrorClass::Conflict),
        ("AttrMismatching.AcceptingSideRouterId", ErrorClass::Conflict),
        ("AttrMismatching.AcceptingSideRouterType", ErrorClass::Conflict),
        ("AttrMismatching.AcceptingSideAliUid", ErrorClass::Conflict),
        ("AttrMismatching.AcceptingSideOppositeInterfaceOwnerId", ErrorClass::Conflict),
        ("AttrMismatching.AcceptingSideOppositeRegionNo", ErrorClass::Conflict),
        ("AttrMismatching.AcceptingSideOppositeInterfaceId", ErrorClass::Conflict),
        ("AttrMismatching.AcceptingSideOppositeRouterId", ErrorClass::Conflict),
        ("AttrMismatching.AcceptingSideOppositeRouterType", ErrorClass::Conflict),
        ("IllegalParam.InstanceOwner", ErrorClass::Denied),
        ("CROSS_BID.FORBIDDEN", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ConnectRouterInterfaceRequest {
    type Response = ConnectRouterInterfaceResponse;
    const ACTION: &'static ActionInfo = &CONNECT_ROUTER_INTERFACE;
}

impl ConnectRouterInterfaceRequest {
    /// With what is required.
    #[inline]
    pub fn new(router_interface_id: impl Into<String>) -> Self {
        Self {
            router_interface_id: router_interface_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Connects an initiator to the router interface at the other end.
    ///
    /// Only an `Idle` initiator can start a connection. It becomes `Connecting`, and `Active` after the connection is established.
    /// Any two routers are connected by at most one pair of router interfaces. An account with a router interface whose payment is overdue cannot connect any.
    ///
    /// The connection is established in the background; the `Status` of the router interface in DescribeRouterInterfaces changes from Connecting to Active.
    ///
    /// Parameters with their limits, errors, and an example: [`ConnectRouterInterfaceRequest`].
    #[inline]
    pub fn connect_router_interface(
        &self,
        router_interface_id: impl Into<String>,
    ) -> Call<ConnectRouterInterfaceRequest> {
        Call::new(&self.inner, ConnectRouterInterfaceRequest::new(router_interface_id))
    }
}

impl Call<ConnectRouterInterfaceRequest> {
    /// Region of the router interface.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
}
