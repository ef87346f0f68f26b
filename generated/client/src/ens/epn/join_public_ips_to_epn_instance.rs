// Written by `cargo xtask gen` from the specs. Do not edit.

//! `JoinPublicIpsToEpnInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `JoinPublicIpsToEpnInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct JoinPublicIpsToEpnInstanceRequest {
    /// EPN instance to add the instances to.
    pub epn_instance_id: String,
    /// Instances to add.
    pub instance_infos: Vec<EpnInstanceInfo>,
}

pub(crate) static JOIN_PUBLIC_IPS_TO_EPN_INSTANCE_REQUEST: Schema = Schema {
    name: "JoinPublicIpsToEpnInstanceRequest",
    fields: &[
        Field::new("EpnInstanceId", ValueType::String)
            .required()
            .aliases(&["EPNInstanceId"]),
        Field::new(
                "InstanceInfos",
                ValueType::List(&ValueType::Record(&EPN_INSTANCE_INFO)),
            )
            .required()
            .encoding(Encoding::Json),
    ],
};

aliyun_api_core::record!(
    JoinPublicIpsToEpnInstanceRequest, JOIN_PUBLIC_IPS_TO_EPN_INSTANCE_REQUEST, 0 =>
    epn_instance_id, 1 => instance_infos
);

/// The response of `JoinPublicIpsToEpnInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct JoinPublicIpsToEpnInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static JOIN_PUBLIC_IPS_TO_EPN_INSTANCE_RESPONSE: Schema = Schema {
    name: "JoinPublicIpsToEpnInstanceResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    JoinPublicIpsToEpnInstanceResponse, JOIN_PUBLIC_IPS_TO_EPN_INSTANCE_RESPONSE, 0 =>
    request_id
);

static JOIN_PUBLIC_IPS_TO_EPN_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "JoinPublicIpsToEpnInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &JOIN_PUBLIC_IPS_TO_EPN_INSTANCE_REQUEST,
    response: &JOIN_PUBLIC_IPS_TO_EPN_INSTANCE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for JoinPublicIpsToEpnInstanceRequest {
    type Response = JoinPublicIpsToEpnInstanceResponse;
    const ACTION: &'static ActionInfo = &JOIN_PUBLIC_IPS_TO_EPN_INSTANCE;
}

impl JoinPublicIpsToEpnInstanceRequest {
    /// A request with what is required.
    #[inline]
    pub fn new(
        epn_instance_id: impl Into<String>,
        instance_infos: impl IntoIterator<Item = EpnInstanceInfo>,
    ) -> Self {
        Self {
            epn_instance_id: epn_instance_id.into(),
            instance_infos: instance_infos.into_iter().collect(),
        }
    }
}

impl Client {
    /// Adds instances with public addresses to the network of an EPN instance.
    ///
    /// The EPN instance must have the public mode, `SpeedUp`. The instances are identified by their public addresses.
    ///
    /// # Errors
    /// `NoPermission`, `CallInterface`.
    ///
    /// Source: Edge Node Service API manual (2022), section 8.1.
    #[inline]
    pub fn join_public_ips_to_epn_instance(
        &self,
        epn_instance_id: impl Into<String>,
        instance_infos: impl IntoIterator<Item = EpnInstanceInfo>,
    ) -> Call<JoinPublicIpsToEpnInstanceRequest> {
        Call::new(
            &self.inner,
            JoinPublicIpsToEpnInstanceRequest::new(epn_instance_id, instance_infos),
        )
    }
}
