// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVSwitch`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateVSwitch`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateVSwitchRequest {
    /// Edge node to create the VSwitch at.
    pub ens_region_id: String,
    /// CIDR block of the VSwitch, with a mask of 16 to 29 bits.
    ///
    /// Matches `.*/(1[6-9]|2[0-9])`; a CIDR block such as `10.0.0.0/8`.
    pub cidr_block: String,
    /// Name of the VSwitch. If omitted, the VSwitch has no name.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub vswitch_name: Option<String>,
    /// Description of the VSwitch. It begins with a letter or a Chinese character.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Network to create the VSwitch in.
    pub network_id: Option<String>,
}

pub(crate) static CREATE_VSWITCH_REQUEST: Schema = Schema {
    name: "CreateVSwitchRequest",
    fields: &[
        Field::new("EnsRegionId", ValueType::String).required(),
        Field::new("CidrBlock", ValueType::String).required(),
        Field::new("VSwitchName", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("NetworkId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateVSwitchRequest, CREATE_VSWITCH_REQUEST, 0 => ens_region_id, 1 => cidr_block, 2
    => vswitch_name, 3 => description, 4 => network_id
);

/// The response of `CreateVSwitch`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateVSwitchResponse {
    /// Id of the new VSwitch.
    pub vswitch_id: String,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static CREATE_VSWITCH_RESPONSE: Schema = Schema {
    name: "CreateVSwitchResponse",
    fields: &[
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateVSwitchResponse, CREATE_VSWITCH_RESPONSE, 0 => vswitch_id, 1 => request_id
);

static CREATE_VSWITCH: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateVSwitch",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_VSWITCH_REQUEST,
    response: &CREATE_VSWITCH_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateVSwitchRequest {
    type Response = CreateVSwitchResponse;
    const ACTION: &'static ActionInfo = &CREATE_VSWITCH;
}

impl CreateVSwitchRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(ens_region_id: impl Into<String>, cidr_block: impl Into<String>) -> Self {
        Self {
            ens_region_id: ens_region_id.into(),
            cidr_block: cidr_block.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a VSwitch at an edge node.
    ///
    /// # Errors
    /// `NoPermission`, `CallInterface`.
    ///
    /// Source: Edge Node Service API manual (2022), section 9.1.
    #[inline]
    pub fn create_vswitch(
        &self,
        ens_region_id: impl Into<String>,
        cidr_block: impl Into<String>,
    ) -> Call<CreateVSwitchRequest> {
        Call::new(&self.inner, CreateVSwitchRequest::new(ens_region_id, cidr_block))
    }
}

impl Call<CreateVSwitchRequest> {
    /// Name of the VSwitch. If omitted, the VSwitch has no name.
    #[inline]
    pub fn vswitch_name(mut self, value: impl Into<String>) -> Self {
        self.request.vswitch_name = Some(value.into());
        self
    }
    /// Description of the VSwitch. It begins with a letter or a Chinese character.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// Network to create the VSwitch in.
    #[inline]
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.request.network_id = Some(value.into());
        self
    }
}
