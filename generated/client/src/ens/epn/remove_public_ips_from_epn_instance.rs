// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RemovePublicIpsFromEpnInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Removes instances with public addresses from the network of an EPN instance.
///
/// The parameters of `RemovePublicIpsFromEpnInstance`. Sent with [`Client::remove_public_ips_from_epn_instance`](super::super::Client::remove_public_ips_from_epn_instance); the response is a [`RemovePublicIpsFromEpnInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .remove_public_ips_from_epn_instance(
///         "epn-xxxx",
///         [
///             ens::EpnInstanceInfo::default().public_ip_address("2.230.1.12"),
///             ens::EpnInstanceInfo::default().public_ip_address("2.230.1.11"),
///         ],
///     )
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError).
///
/// Source: Edge Node Service API manual (2022), section 8.11; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemovePublicIpsFromEpnInstanceRequest {
    /// EPN instance to remove the instances from.
    ///
    /// Required.
    pub epn_instance_id: String,
    /// Public addresses of the instances to remove.
    ///
    /// Required.
    pub instance_infos: Vec<EpnInstanceInfo>,
}

pub(crate) static REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE_REQUEST: Schema = Schema::new(
    "RemovePublicIpsFromEpnInstanceRequest",
    &[
        Field::new("EPNInstanceId", ValueType::String)
            .required()
            .aliases(&["EpnInstanceId"]),
        Field::new(
                "InstanceInfos",
                ValueType::List(&ValueType::Record(&EPN_INSTANCE_INFO)),
            )
            .required()
            .encoding(Encoding::Json),
    ],
);

aliyun_api_core::record!(
    RemovePublicIpsFromEpnInstanceRequest, REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE_REQUEST, 0
    => epn_instance_id, 1 => instance_infos
);

impl RemovePublicIpsFromEpnInstanceRequest {
    /// Sets [`epn_instance_id`](Self#structfield.epn_instance_id).
    #[inline]
    pub fn epn_instance_id(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_id = value.into();
        self
    }
    /// Sets [`instance_infos`](Self#structfield.instance_infos).
    #[inline]
    pub fn instance_infos(
        mut self,
        value: impl IntoIterator<Item = impl Into<EpnInstanceInfo>>,
    ) -> Self {
        self.instance_infos = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `RemovePublicIpsFromEpnInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemovePublicIpsFromEpnInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE_RESPONSE: Schema = Schema::new(
    "RemovePublicIpsFromEpnInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    RemovePublicIpsFromEpnInstanceResponse, REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE_RESPONSE,
    0 => request_id
);

aliyun_api_core::response!(RemovePublicIpsFromEpnInstanceResponse);

impl RemovePublicIpsFromEpnInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RemovePublicIpsFromEpnInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE_REQUEST,
    response: &REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RemovePublicIpsFromEpnInstanceRequest {
    type Response = RemovePublicIpsFromEpnInstanceResponse;
    const ACTION: &'static ActionInfo = &REMOVE_PUBLIC_IPS_FROM_EPN_INSTANCE;
}

impl RemovePublicIpsFromEpnInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(
        epn_instance_id: impl Into<String>,
        instance_infos: impl IntoIterator<Item = impl Into<EpnInstanceInfo>>,
    ) -> Self {
        Self {
            epn_instance_id: epn_instance_id.into(),
            instance_infos: instance_infos.into_iter().map(Into::into).collect(),
        }
    }
}

impl Client {
    /// Removes instances with public addresses from the network of an EPN instance.
    ///
    /// Parameters with their limits, errors, and an example: [`RemovePublicIpsFromEpnInstanceRequest`].
    #[inline]
    pub fn remove_public_ips_from_epn_instance(
        &self,
        epn_instance_id: impl Into<String>,
        instance_infos: impl IntoIterator<Item = impl Into<EpnInstanceInfo>>,
    ) -> Call<RemovePublicIpsFromEpnInstanceRequest> {
        Call::new(
            &self.inner,
            RemovePublicIpsFromEpnInstanceRequest::new(epn_instance_id, instance_infos),
        )
    }
}
