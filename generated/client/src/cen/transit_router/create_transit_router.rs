// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateTransitRouter`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a transit router of the Enterprise Edition.
///
/// A CEN instance has one transit router in a region at most. The Enterprise Edition is not available in all regions.
///
/// The response has the id at once, while the transit router is still `Creating` and can only be queried. It is ready when ListTransitRouters shows `Active`.
///
/// The parameters of `CreateTransitRouter`. Sent with [`Client::create_transit_router`](super::super::Client::create_transit_router); the response is a [`CreateTransitRouterResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .create_transit_router("cen-j3jzhw1zpau2km****")
///     .client_token("02fb3da4-130e-11e9-8e44-001****")
///     .transit_router_name("testname")
///     .transit_router_description("testdesc")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationUnsupported.RegionId`](super::super::ErrorCode::OperationUnsupportedRegionId), [`InstanceExist.TransitRouterInstance`](super::super::ErrorCode::InstanceExistTransitRouterInstance), [`Forbbiden.TransitRouterServiceNotOpen`](super::super::ErrorCode::ForbbidenTransitRouterServiceNotOpen), [`OperationUnsupported.SupportMulticast`](super::super::ErrorCode::OperationUnsupportedSupportMulticast), [`OperationUnsupported.CenFullLevel`](super::super::ErrorCode::OperationUnsupportedCenFullLevel), [`IllegalParam.Cidr`](super::super::ErrorCode::IllegalParamCidr), [`Illegal.TrType`](super::super::ErrorCode::IllegalTrType), [`OperationUnsupported.TransitRouterCidrList`](super::super::ErrorCode::OperationUnsupportedTransitRouterCidrList), [`OperationFailed.CidrConflict`](super::super::ErrorCode::OperationFailedCidrConflict), [`IllegalParam.Region`](super::super::ErrorCode::IllegalParamRegion), [`OverLappingExist.Cidr`](super::super::ErrorCode::OverLappingExistCidr), [`IllegalParam.ServiceMode`](super::super::ErrorCode::IllegalParamServiceMode), [`ParamExclusive.ServiceModeAndSupportMulticast`](super::super::ErrorCode::ParamExclusiveServiceModeAndSupportMulticast), [`ParamExclusive.ServiceModeAndTransitRouterCidrList`](super::super::ErrorCode::ParamExclusiveServiceModeAndTransitRouterCidrList), [`OperationUnsupported.Tag`](super::super::ErrorCode::OperationUnsupportedTag), [`IllegalParam.SupportMulticast`](super::super::ErrorCode::IllegalParamSupportMulticast), [`ParamExclusive.BasicAndPrimaryStandby`](super::super::ErrorCode::ParamExclusiveBasicAndPrimaryStandby), [`ParamExclusive.BasicAndMultiPrimary`](super::super::ErrorCode::ParamExclusiveBasicAndMultiPrimary).
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTransitRouterRequest {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again. If omitted, the RequestId is used.
    ///
    /// ASCII characters only.
    pub client_token: Option<String>,
    /// Instance to create the transit router for.
    ///
    /// Required.
    pub cen_id: String,
    /// Region of the transit router.
    pub region_id: Option<String>,
    /// Name of the transit router. It may be empty.
    ///
    /// At most 128 characters; does not start with `http://` or `https://`.
    pub transit_router_name: Option<String>,
    /// Description of the transit router. It may be empty.
    ///
    /// At most 256 characters; does not start with `http://` or `https://`.
    pub transit_router_description: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Whether multicast is enabled. ListTransitRouterAvailableResource says where it can be.
    ///
    /// Default: `false`.
    pub support_multicast: Option<bool>,
    /// CIDR blocks of the transit router.
    pub transit_router_cidr_list: Option<Vec<TransitRouterCidr>>,
    /// Tags of the transit router.
    ///
    /// At most 20 elements.
    pub tag: Vec<Tag>,
}

pub(crate) static CREATE_TRANSIT_ROUTER_REQUEST: Schema = Schema::new(
    "CreateTransitRouterRequest",
    &[
        Field::new("ClientToken", ValueType::String),
        Field::new("CenId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("TransitRouterName", ValueType::String),
        Field::new("TransitRouterDescription", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("SupportMulticast", ValueType::Boolean),
        Field::new(
                "TransitRouterCidrList",
                ValueType::List(&ValueType::Record(&TRANSIT_ROUTER_CIDR)),
            )
            .encoding(Encoding::Json),
        Field::new("Tag", ValueType::List(&ValueType::Record(&TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    CreateTransitRouterRequest, CREATE_TRANSIT_ROUTER_REQUEST, 0 => client_token, 1 =>
    cen_id, 2 => region_id, 3 => transit_router_name, 4 => transit_router_description, 5
    => dry_run, 6 => support_multicast, 7 => transit_router_cidr_list, 8 => tag
);

impl CreateTransitRouterRequest {
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`transit_router_name`](Self#structfield.transit_router_name).
    #[inline]
    pub fn transit_router_name(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_name = value.into_option();
        self
    }
    /// Sets [`transit_router_description`](Self#structfield.transit_router_description).
    #[inline]
    pub fn transit_router_description(mut self, value: impl IntoOption<String>) -> Self {
        self.transit_router_description = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`support_multicast`](Self#structfield.support_multicast).
    #[inline]
    pub fn support_multicast(mut self, value: impl IntoOption<bool>) -> Self {
        self.support_multicast = value.into_option();
        self
    }
    /// Sets [`transit_router_cidr_list`](Self#structfield.transit_router_cidr_list).
    #[inline]
    pub fn transit_router_cidr_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransitRouterCidr>>,
    ) -> Self {
        self.transit_router_cidr_list = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `CreateTransitRouter`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTransitRouterResponse {
    /// Id of the new transit router.
    pub transit_router_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_TRANSIT_ROUTER_RESPONSE: Schema = Schema::new(
    "CreateTransitRouterResponse",
    &[
        Field::new("TransitRouterId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateTransitRouterResponse, CREATE_TRANSIT_ROUTER_RESPONSE, 0 => transit_router_id,
    1 => request_id
);

aliyun_api_core::response!(CreateTransitRouterResponse);

impl CreateTransitRouterResponse {
    /// Sets [`transit_router_id`](Self#structfield.transit_router_id).
    #[inline]
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A CIDR block of a transit router.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransitRouterCidr {
    /// The block itself.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub cidr: Option<String>,
    /// Name of the block.
    ///
    /// 1 to 128 characters.
    pub name: Option<String>,
    /// Description of the block.
    ///
    /// 1 to 256 characters.
    pub description: Option<String>,
    /// Whether a route for the block is added to the route tables that a private VPN connection learns from. It is a blackhole route, and only virtual border routers get it.
    ///
    /// Default: `true`.
    pub publish_cidr_route: Option<bool>,
}

pub(crate) static TRANSIT_ROUTER_CIDR: Schema = Schema::new(
    "TransitRouterCidr",
    &[
        Field::new("Cidr", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("PublishCidrRoute", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    TransitRouterCidr, TRANSIT_ROUTER_CIDR, 0 => cidr, 1 => name, 2 => description, 3 =>
    publish_cidr_route
);

impl TransitRouterCidr {
    /// Sets [`cidr`](Self#structfield.cidr).
    #[inline]
    pub fn cidr(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`publish_cidr_route`](Self#structfield.publish_cidr_route).
    #[inline]
    pub fn publish_cidr_route(mut self, value: impl IntoOption<bool>) -> Self {
        self.publish_cidr_route = value.into_option();
        self
    }
}

static CREATE_TRANSIT_ROUTER: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateTransitRouter",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_TRANSIT_ROUTER_REQUEST,
    response: &CREATE_TRANSIT_ROUTER_RESPONSE,
    classes: &[
        ("OperationUnsupported.RegionId", ErrorClass::Invalid),
        ("InstanceExist.TransitRouterInstance", ErrorClass::Conflict),
        ("Forbbiden.TransitRouterServiceNotOpen", ErrorClass::Denied),
        ("OperationUnsupported.SupportMulticast", ErrorClass::Invalid),
        ("OperationUnsupported.CenFullLevel", ErrorClass::Invalid),
        ("IllegalParam.Cidr", ErrorClass::Invalid),
        ("Illegal.TrType", ErrorClass::Invalid),
        ("OperationUnsupported.TransitRouterCidrList", ErrorClass::Invalid),
        ("OperationFailed.CidrConflict", ErrorClass::Conflict),
        ("IllegalParam.Region", ErrorClass::NotFound),
        ("OverLappingExist.Cidr", ErrorClass::Conflict),
        ("IllegalParam.ServiceMode", ErrorClass::Invalid),
        ("ParamExclusive.ServiceModeAndSupportMulticast", ErrorClass::Invalid),
        ("ParamExclusive.ServiceModeAndTransitRouterCidrList", ErrorClass::Invalid),
        ("OperationUnsupported.Tag", ErrorClass::Invalid),
        ("IllegalParam.SupportMulticast", ErrorClass::Invalid),
        ("ParamExclusive.BasicAndPrimaryStandby", ErrorClass::Invalid),
        ("ParamExclusive.BasicAndMultiPrimary", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateTransitRouterRequest {
    type Response = CreateTransitRouterResponse;
    const ACTION: &'static ActionInfo = &CREATE_TRANSIT_ROUTER;
}

impl CreateTransitRouterRequest {
    /// With what is required.
    #[inline]
    pub fn new(cen_id: impl Into<String>) -> Self {
        Self {
            cen_id: cen_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a transit router of the Enterprise Edition.
    ///
    /// A CEN instance has one transit router in a region at most. The Enterprise Edition is not available in all regions.
    ///
    /// The response has the id at once, while the transit router is still `Creating` and can only be queried. It is ready when ListTransitRouters shows `Active`.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateTransitRouterRequest`].
    #[inline]
    pub fn create_transit_router(
        &self,
        cen_id: impl Into<String>,
    ) -> Call<CreateTransitRouterRequest> {
        Call::new(&self.inner, CreateTransitRouterRequest::new(cen_id))
    }
}

impl Call<CreateTransitRouterRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again. If omitted, the RequestId is used.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Region of the transit router.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Name of the transit router. It may be empty.
    #[inline]
    pub fn transit_router_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.transit_router_name = value.into_option();
        self
    }
    /// Description of the transit router. It may be empty.
    #[inline]
    pub fn transit_router_description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.transit_router_description = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Whether multicast is enabled. ListTransitRouterAvailableResource says where it can be.
    #[inline]
    pub fn support_multicast(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.support_multicast = value.into_option();
        self
    }
    /// CIDR blocks of the transit router.
    #[inline]
    pub fn transit_router_cidr_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TransitRouterCidr>>,
    ) -> Self {
        self.request.transit_router_cidr_list = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Tags of the transit router.
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}
