// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateNetwork`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a private network at an edge node.
///
/// The parameters of `CreateNetwork`. Sent with [`Client::create_network`](super::super::Client::create_network); the response is a [`CreateNetworkResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .create_network("cn-beijing-telecom")
///     .cidr_block("192.168.0.0/24")
///     .network_name("abc")
///     .description("this is my first network")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission).
///
/// Source: Edge Node Service API manual (2022), section 10.1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNetworkRequest {
    /// Edge node to create the network at.
    ///
    /// Required.
    pub ens_region_id: String,
    /// CIDR block of the network: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or a part of one of them. The page also says that it is required.
    ///
    /// Matches `10(\.[0-9]{1,3}){3}/([89]|[12][0-9]|3[0-2])|172\.(1[6-9]|2[0-9]|3[01])(\.[0-9]{1,3}){2}/(1[2-9]|2[0-9]|3[0-2])|192\.168(\.[0-9]{1,3}){2}/(1[6-9]|2[0-9]|3[0-2])`; a CIDR block such as `10.0.0.0/8`. Default: `10.0.0.0/8`.
    pub cidr_block: Option<String>,
    /// Name of the network.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub network_name: Option<String>,
    /// Description of the network. It starts with a letter or a Chinese character.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
}

pub(crate) static CREATE_NETWORK_REQUEST: Schema = Schema {
    name: "CreateNetworkRequest",
    fields: &[
        Field::new("EnsRegionId", ValueType::String).required(),
        Field::new("CidrBlock", ValueType::String),
        Field::new("NetworkName", ValueType::String),
        Field::new("Description", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateNetworkRequest, CREATE_NETWORK_REQUEST, 0 => ens_region_id, 1 => cidr_block, 2
    => network_name, 3 => description
);

impl CreateNetworkRequest {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = value.into();
        self
    }
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_block = value.into_option();
        self
    }
    /// Sets [`network_name`](Self#structfield.network_name).
    #[inline]
    pub fn network_name(mut self, value: impl IntoOption<String>) -> Self {
        self.network_name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
}

/// The response of `CreateNetwork`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNetworkResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the new network.
    pub network_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_NETWORK_RESPONSE: Schema = Schema {
    name: "CreateNetworkResponse",
    fields: &[
        Field::new("RequestId", ValueType::String),
        Field::new("NetworkId", ValueType::String).required(),
    ],
};

aliyun_api_core::record!(
    CreateNetworkResponse, CREATE_NETWORK_RESPONSE, 0 => request_id, 1 => network_id
);

aliyun_api_core::response!(CreateNetworkResponse);

impl CreateNetworkResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = value.into();
        self
    }
}

static CREATE_NETWORK: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateNetwork",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_NETWORK_REQUEST,
    response: &CREATE_NETWORK_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for CreateNetworkRequest {
    type Response = CreateNetworkResponse;
    const ACTION: &'static ActionInfo = &CREATE_NETWORK;
}

impl CreateNetworkRequest {
    /// With what is required.
    #[inline]
    pub fn new(ens_region_id: impl Into<String>) -> Self {
        Self {
            ens_region_id: ens_region_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a private network at an edge node.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateNetworkRequest`].
    #[inline]
    pub fn create_network(
        &self,
        ens_region_id: impl Into<String>,
    ) -> Call<CreateNetworkRequest> {
        Call::new(&self.inner, CreateNetworkRequest::new(ens_region_id))
    }
}

impl Call<CreateNetworkRequest> {
    /// CIDR block of the network: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or a part of one of them. The page also says that it is required.
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.cidr_block = value.into_option();
        self
    }
    /// Name of the network.
    #[inline]
    pub fn network_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.network_name = value.into_option();
        self
    }
    /// Description of the network. It starts with a letter or a Chinese character.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
}
