// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemovePublicIpsFromEpnInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `RemovePublicIpsFromEpnInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePublicIpsFromEpnInstanceRequest {
    /// EPN instance to remove the instances from.
    pub epn_instance_id: String,
    /// Public addresses of the instances to remove.
    pub instance_infos: Vec<EpnInstanceInfo>,
}

pub(crate) static REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE_REQUEST: Schema = Schema {
    name: "RemovePublicIpsFromEpnInstanceRequest",
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
    RemovePublicIpsFromEpnInstanceRequest, REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE_REQUEST, 0
    => epn_instance_id, 1 => instance_infos
);

/// The response of `RemovePublicIpsFromEpnInstance`.
#[derive(Clone, Default, PartialEq)]
pub struct RemovePublicIpsFromEpnInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE_RESPONSE: Schema = Schema {
    name: "RemovePublicIpsFromEpnInstanceResponse",
    fields: &[Field::new("RequestId", ValueType::String)],
};

aliyun_api_core::record!(
    RemovePublicIpsFromEpnInstanceResponse, REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE_RESPONSE,
    0 => request_id
);

static REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RemovePublicIpsFromEpnInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE_REQUEST,
    response: &REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RemovePublicIpsFromEpnInstanceRequest {
    type Response = RemovePublicIpsFromEpnInstanceResponse;
    const ACTION: &'static ActionInfo = &REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE;
}

impl RemovePublicIpsFromEpnInstanceRequest {
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
    /// Removes instances with public addresses from the network of an EPN instance.
    ///
    /// # Errors
    /// `NoPermission`, `CallInterface`.
    ///
    /// Source: Edge Node Service API manual (2022), section 8.11.
    #[inline]
    pub fn remove_public_ips_from_epn_instance(
        &self,
        epn_instance_id: impl Into<String>,
        instance_infos: impl IntoIterator<Item = EpnInstanceInfo>,
    ) -> Call<RemovePublicIpsFromEpnInstanceRequest> {
        Call::new(
            &self.inner,
            RemovePublicIpsFromEpnInstanceRequest::new(epn_instance_id, instance_infos),
        )
    }
}
