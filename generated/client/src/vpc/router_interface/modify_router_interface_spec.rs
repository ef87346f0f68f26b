// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyRouterInterfaceSpec`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Changes the size of a router interface.
///
/// The router interface becomes `Activating`, and finally `Active` again. It cannot be changed while the balance of the account is too low.
///
/// The new size is applied in the background; the `Status` of the router interface in DescribeRouterInterfaces changes from Activating to Active.
///
/// The parameters of `ModifyRouterInterfaceSpec`. Sent with [`Client::modify_router_interface_spec`](super::super::Client::modify_router_interface_spec); the response is a [`ModifyRouterInterfaceSpecResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .modify_router_interface_spec(vpc::ModifyRouterInterfaceSpecRequired {
///         router_interface_id: "ri-2zeo3xzyf38r4urzdpvfs".into(),
///         spec: "Middle.2".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidSpec.ValudNotSupported`](super::super::ErrorCode::InvalidSpecValudNotSupported), [`InvalidRouterInterfaceId.NotFound`](super::super::ErrorCode::InvalidRouterInterfaceIdNotFound), [`InvalidInstanceOwner.Error`](super::super::ErrorCode::InvalidInstanceOwnerError), [`InvalidInstance.StatusError`](super::super::ErrorCode::InvalidInstanceStatusError), [`Forbidden.FinancialLocked`](super::super::ErrorCode::ForbiddenFinancialLocked), [`InvalidParam.NotFound`](super::super::ErrorCode::InvalidParamNotFound), [`InvalidOppositeRegionId.NotFound`](super::super::ErrorCode::InvalidOppositeRegionIdNotFound), [`InvalidRouterInterfaceSpec.Malformed`](super::super::ErrorCode::InvalidRouterInterfaceSpecMalformed), [`IllegalParam.chargeType`](super::super::ErrorCode::IllegalParamDotChargeType), [`ResourceQueryError`](super::super::ErrorCode::ResourceQueryError), [`InvalidSpec.ValueNotSupported`](super::super::ErrorCode::InvalidSpecValueNotSupported), [`InvalidOpposite.NotFound`](super::super::ErrorCode::InvalidOppositeNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 11.6; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecRequest {
    /// Region of the router interface.
    pub region_id: Option<String>,
    /// Router interface to change.
    ///
    /// Required.
    pub router_interface_id: String,
    /// New size of the router interface.
    ///
    /// Required.
    pub spec: RouterInterfaceSpec,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static MODIFY_ROUTER_INTERFACE_SPEC_REQUEST: Schema = Schema::new(
    "ModifyRouterInterfaceSpecRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterInterfaceId", ValueType::String).required(),
        Field::new("Spec", ValueType::Enum(<RouterInterfaceSpec as OpenEnum>::VALUES))
            .required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ModifyRouterInterfaceSpecRequest, MODIFY_ROUTER_INTERFACE_SPEC_REQUEST, 0 =>
    region_id, 1 => router_interface_id, 2 => spec, 3 => client_token
);

impl ModifyRouterInterfaceSpecRequest {
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
    /// Sets [`spec`](Self#structfield.spec).
    #[inline]
    pub fn spec(mut self, value: impl Into<RouterInterfaceSpec>) -> Self {
        self.spec = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `ModifyRouterInterfaceSpec`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyRouterInterfaceSpecResponse {
    /// Id of the request.
    pub request_id: String,
    /// Size of the router interface.
    pub spec: Option<RouterInterfaceSpec>,
    metadata: Metadata,
}

pub(crate) static MODIFY_ROUTER_INTERFACE_SPEC_RESPONSE: Schema = Schema::new(
    "ModifyRouterInterfaceSpecResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("Spec", ValueType::Enum(<RouterInterfaceSpec as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    ModifyRouterInterfaceSpecResponse, MODIFY_ROUTER_INTERFACE_SPEC_RESPONSE, 0 =>
    request_id, 1 => spec
);

aliyun_api_core::response!(ModifyRouterInterfaceSpecResponse);

impl ModifyRouterInterfaceSpecResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`spec`](Self#structfield.spec).
    #[inline]
    pub fn spec(mut self, value: impl IntoOption<RouterInterfaceSpec>) -> Self {
        self.spec = value.into_option();
        self
    }
}

static MODIFY_ROUTER_INTERFACE_SPEC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ModifyRouterInterfaceSpec",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &MODIFY_ROUTER_INTERFACE_SPEC_REQUEST,
    response: &MODIFY_ROUTER_INTERFACE_SPEC_RESPONSE,
    classes: &[
        ("InvalidSpec.ValudNotSupported", ErrorClass::Invalid),
        ("InvalidInstanceOwner.Error", ErrorClass::Denied),
        ("InvalidParam.NotFound", ErrorClass::Invalid),
        ("IllegalParam.chargeType", ErrorClass::Conflict),
        ("ResourceQueryError", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyRouterInterfaceSpecRequest {
    type Response = ModifyRouterInterfaceSpecResponse;
    const ACTION: &'static ActionInfo = &MODIFY_ROUTER_INTERFACE_SPEC;
}

/// What `ModifyRouterInterfaceSpec` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ModifyRouterInterfaceSpecRequired {
    /// Router interface to change.
    ///
    /// Required.
    pub router_interface_id: String,
    /// New size of the router interface.
    ///
    /// Required.
    pub spec: RouterInterfaceSpec,
}

impl std::fmt::Debug for ModifyRouterInterfaceSpecRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyRouterInterfaceSpecRequired",
            &MODIFY_ROUTER_INTERFACE_SPEC_REQUEST,
            &[(1, &self.router_interface_id), (2, &self.spec)],
            f,
        )
    }
}

impl ModifyRouterInterfaceSpecRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ModifyRouterInterfaceSpecRequired) -> Self {
        Self {
            router_interface_id: required.router_interface_id,
            spec: required.spec,
            ..Self::default()
        }
    }
}

impl Client {
    /// Changes the size of a router interface.
    ///
    /// The router interface becomes `Activating`, and finally `Active` again. It cannot be changed while the balance of the account is too low.
    ///
    /// The new size is applied in the background; the `Status` of the router interface in DescribeRouterInterfaces changes from Activating to Active.
    ///
    /// Parameters with their limits, errors, and an example: [`ModifyRouterInterfaceSpecRequest`].
    #[inline]
    pub fn modify_router_interface_spec(
        &self,
        required: ModifyRouterInterfaceSpecRequired,
    ) -> Call<ModifyRouterInterfaceSpecRequest> {
        Call::new(&self.inner, ModifyRouterInterfaceSpecRequest::new(required))
    }
}

impl Call<ModifyRouterInterfaceSpecRequest> {
    /// Region of the router interface.
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
