// Written by `cargo xtask gen` from the specs. Do not edit.

//! `JoinPublicIpsToEpnInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Adds instances with public addresses to the network of an EPN instance.
///
/// The EPN instance must have the public mode, `SpeedUp`. The instances are identified by their public addresses.
///
/// The parameters of `JoinPublicIpsToEpnInstance`. Sent with [`Client::join_public_ips_to_epn_instance`](super::super::Client::join_public_ips_to_epn_instance); the response is a [`JoinPublicIpsToEpnInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .join_public_ips_to_epn_instance(
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
/// Source: Edge Node Service API manual (2022), section 8.1; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinPublicIpsToEpnInstanceRequest {
    /// EPN instance to add the instances to.
    ///
    /// Required.
    pub epn_instance_id: String,
    /// Instances to add.
    ///
    /// Required.
    pub instance_infos: Vec<EpnInstanceInfo>,
}

pub(crate) static JOIN_PUBLIC_IPS_TO_EPN_INSTANCE_REQUEST: Schema = Schema::new(
    "JoinPublicIpsToEpnInstanceRequest",
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
    JoinPublicIpsToEpnInstanceRequest, JOIN_PUBLIC_IPS_TO_EPN_INSTANCE_REQUEST, 0 =>
    epn_instance_id, 1 => instance_infos
);

impl JoinPublicIpsToEpnInstanceRequest {
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

/// The response of `JoinPublicIpsToEpnInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinPublicIpsToEpnInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static JOIN_PUBLIC_IPS_TO_EPN_INSTANCE_RESPONSE: Schema = Schema::new(
    "JoinPublicIpsToEpnInstanceResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    JoinPublicIpsToEpnInstanceResponse, JOIN_PUBLIC_IPS_TO_EPN_INSTANCE_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(JoinPublicIpsToEpnInstanceResponse);

impl JoinPublicIpsToEpnInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static JOIN_PUBLIC_IPS_TO_EPN_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "JoinPublicIpsToEpnInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &JOIN_PUBLIC_IPS_TO_EPN_INSTANCE_REQUEST,
    response: &JOIN_PUBLIC_IPS_TO_EPN_INSTANCE_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for JoinPublicIpsToEpnInstanceRequest {
    type Response = JoinPublicIpsToEpnInstanceResponse;
    const ACTION: &'static ActionInfo = &JOIN_PUBLIC_IPS_TO_EPN_INSTANCE;
}

impl JoinPublicIpsToEpnInstanceRequest {
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
    /// Adds instances with public addresses to the network of an EPN instance.
    ///
    /// The EPN instance must have the public mode, `SpeedUp`. The instances are identified by their public addresses.
    ///
    /// Parameters with their limits, errors, and an example: [`JoinPublicIpsToEpnInstanceRequest`].
    #[inline]
    pub fn join_public_ips_to_epn_instance(
        &self,
        epn_instance_id: impl Into<String>,
        instance_infos: impl IntoIterator<Item = impl Into<EpnInstanceInfo>>,
    ) -> Call<JoinPublicIpsToEpnInstanceRequest> {
        Call::new(
            &self.inner,
            JoinPublicIpsToEpnInstanceRequest::new(epn_instance_id, instance_infos),
        )
    }
}
