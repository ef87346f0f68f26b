// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ModifyRouterInterfaceSpec`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `ModifyRouterInterfaceSpec`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyRouterInterfaceSpecRequest {
    /// Region of the router interface.
    pub region_id: String,
    /// Router interface to change.
    pub router_interface_id: String,
    /// New size of the router interface.
    pub spec: RouterInterfaceSpec,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static MODIFY_ROUTER_INTERFACE_SPEC_REQUEST: Schema = Schema {
    name: "ModifyRouterInterfaceSpecRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("RouterInterfaceId", ValueType::String).required(),
        Field::new("Spec", ValueType::Enum(<RouterInterfaceSpec as OpenEnum>::VALUES))
            .required(),
        Field::new("ClientToken", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ModifyRouterInterfaceSpecRequest, MODIFY_ROUTER_INTERFACE_SPEC_REQUEST, 0 =>
    region_id, 1 => router_interface_id, 2 => spec, 3 => client_token
);

/// The response of `ModifyRouterInterfaceSpec`.
#[derive(Clone, Default, PartialEq)]
pub struct ModifyRouterInterfaceSpecResponse {
    /// Id of the request.
    pub request_id: String,
    /// Size of the router interface.
    pub spec: Option<RouterInterfaceSpec>,
}

pub(crate) static MODIFY_ROUTER_INTERFACE_SPEC_RESPONSE: Schema = Schema {
    name: "ModifyRouterInterfaceSpecResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new("Spec", ValueType::Enum(<RouterInterfaceSpec as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    ModifyRouterInterfaceSpecResponse, MODIFY_ROUTER_INTERFACE_SPEC_RESPONSE, 0 =>
    request_id, 1 => spec
);

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
        ("InvalidInstance.StatusError", ErrorClass::Denied),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ModifyRouterInterfaceSpecRequest {
    type Response = ModifyRouterInterfaceSpecResponse;
    const ACTION: &'static ActionInfo = &MODIFY_ROUTER_INTERFACE_SPEC;
}

/// The required parameters of `ModifyRouterInterfaceSpec`.
#[derive(Clone, PartialEq)]
pub struct ModifyRouterInterfaceSpecRequired {
    /// Region of the router interface.
    pub region_id: String,
    /// Router interface to change.
    pub router_interface_id: String,
    /// New size of the router interface.
    pub spec: RouterInterfaceSpec,
}

impl std::fmt::Debug for ModifyRouterInterfaceSpecRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ModifyRouterInterfaceSpecRequired",
            &MODIFY_ROUTER_INTERFACE_SPEC_REQUEST,
            &[(0, &self.region_id), (1, &self.router_interface_id), (2, &self.spec)],
            f,
        )
    }
}

impl ModifyRouterInterfaceSpecRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(required: ModifyRouterInterfaceSpecRequired) -> Self {
        Self {
            region_id: required.region_id,
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
    /// # Errors
    /// `InvalidSpec.ValudNotSupported`, `InvalidRouterInterfaceId.NotFound`, `InvalidInstanceOwner.Error`, `InvalidInstance.StatusError`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 11.6.
    #[inline]
    pub fn modify_router_interface_spec(
        &self,
        required: ModifyRouterInterfaceSpecRequired,
    ) -> Call<ModifyRouterInterfaceSpecRequest> {
        Call::new(&self.inner, ModifyRouterInterfaceSpecRequest::new(required))
    }
}

impl Call<ModifyRouterInterfaceSpecRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
}
