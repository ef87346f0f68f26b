// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeServerRelatedGlobalAccelerationInstances`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the global acceleration instances of a backend server.
///
/// Only instances with dedicated bandwidth are listed.
///
/// The parameters of `DescribeServerRelatedGlobalAccelerationInstances`. Sent with [`Client::describe_server_related_global_acceleration_instances`](super::super::Client::describe_server_related_global_acceleration_instances); the response is a [`DescribeServerRelatedGlobalAccelerationInstancesResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .describe_server_related_global_acceleration_instances("i-12s3sdfxxxxxxxx")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidBackendServerId.NotFound`](super::super::ErrorCode::InvalidBackendServerIdNotFound), [`InvalidBackendServerId.NotInVPC`](super::super::ErrorCode::InvalidBackendServerIdNotInVPC), [`InvalidBackendServerType.NotFound`](super::super::ErrorCode::InvalidBackendServerTypeNotFound), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 17.8; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeServerRelatedGlobalAccelerationInstancesRequest {
    /// Region of the instances.
    pub region_id: Option<String>,
    /// Id of the server.
    ///
    /// Required.
    pub server_id: String,
    /// Type of the server.
    ///
    /// Default: `EcsInstance`.
    pub server_type: Option<GlobalAccelerationServerType>,
}

pub(crate) static DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_REQUEST: Schema = Schema::new(
    "DescribeServerRelatedGlobalAccelerationInstancesRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ServerId", ValueType::String).required(),
        Field::new(
            "ServerType",
            ValueType::Enum(<GlobalAccelerationServerType as OpenEnum>::VALUES),
        ),
    ],
);

aliyun_api_core::record!(
    DescribeServerRelatedGlobalAccelerationInstancesRequest,
    DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_REQUEST, 0 => region_id, 1 =>
    server_id, 2 => server_type
);

impl DescribeServerRelatedGlobalAccelerationInstancesRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`server_id`](Self#structfield.server_id).
    #[inline]
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = value.into();
        self
    }
    /// Sets [`server_type`](Self#structfield.server_type).
    #[inline]
    pub fn server_type(
        mut self,
        value: impl IntoOption<GlobalAccelerationServerType>,
    ) -> Self {
        self.server_type = value.into_option();
        self
    }
}

/// The response of `DescribeServerRelatedGlobalAccelerationInstances`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeServerRelatedGlobalAccelerationInstancesResponse {
    /// The instances.
    ///
    /// A list of `ServerGlobalAccelerationInstance`.
    pub global_acceleration_instances: Vec<ServerGlobalAccelerationInstance>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_RESPONSE: Schema = Schema::new(
    "DescribeServerRelatedGlobalAccelerationInstancesResponse",
    &[
        Field::new(
                "GlobalAccelerationInstances",
                ValueType::List(&ValueType::Record(&SERVER_GLOBAL_ACCELERATION_INSTANCE)),
            )
            .wrapper("GlobalAccelerationInstance"),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeServerRelatedGlobalAccelerationInstancesResponse,
    DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_RESPONSE, 0 =>
    global_acceleration_instances, 1 => request_id
);

aliyun_api_core::response!(DescribeServerRelatedGlobalAccelerationInstancesResponse);

impl DescribeServerRelatedGlobalAccelerationInstancesResponse {
    /// Sets [`global_acceleration_instances`](Self#structfield.global_acceleration_instances).
    #[inline]
    pub fn global_acceleration_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<ServerGlobalAccelerationInstance>>,
    ) -> Self {
        self.global_acceleration_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A global acceleration instance of a server.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServerGlobalAccelerationInstance {
    /// Id of the instance.
    pub global_acceleration_instance_id: Option<String>,
    /// Public address of the instance.
    pub ip_address: Option<String>,
    /// Region the instance is in.
    pub region_id: Option<String>,
    /// Address of the server.
    pub server_ip_address: Option<String>,
}

pub(crate) static SERVER_GLOBAL_ACCELERATION_INSTANCE: Schema = Schema::new(
    "ServerGlobalAccelerationInstance",
    &[
        Field::new("GlobalAccelerationInstanceId", ValueType::String),
        Field::new("IpAddress", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("ServerIpAddress", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ServerGlobalAccelerationInstance, SERVER_GLOBAL_ACCELERATION_INSTANCE, 0 =>
    global_acceleration_instance_id, 1 => ip_address, 2 => region_id, 3 =>
    server_ip_address
);

impl ServerGlobalAccelerationInstance {
    /// Sets [`global_acceleration_instance_id`](Self#structfield.global_acceleration_instance_id).
    #[inline]
    pub fn global_acceleration_instance_id(
        mut self,
        value: impl IntoOption<String>,
    ) -> Self {
        self.global_acceleration_instance_id = value.into_option();
        self
    }
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`server_ip_address`](Self#structfield.server_ip_address).
    #[inline]
    pub fn server_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.server_ip_address = value.into_option();
        self
    }
}

static DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeServerRelatedGlobalAccelerationInstances",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_REQUEST,
    response: &DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_RESPONSE,
    classes: &[
        ("InvalidBackendServerId.NotInVPC", ErrorClass::Invalid),
        ("InvalidBackendServerType.NotFound", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeServerRelatedGlobalAccelerationInstancesRequest {
    type Response = DescribeServerRelatedGlobalAccelerationInstancesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES;
}

impl DescribeServerRelatedGlobalAccelerationInstancesRequest {
    /// With what is required.
    #[inline]
    pub fn new(server_id: impl Into<String>) -> Self {
        Self {
            server_id: server_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the global acceleration instances of a backend server.
    ///
    /// Only instances with dedicated bandwidth are listed.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeServerRelatedGlobalAccelerationInstancesRequest`].
    #[inline]
    pub fn describe_server_related_global_acceleration_instances(
        &self,
        server_id: impl Into<String>,
    ) -> Call<DescribeServerRelatedGlobalAccelerationInstancesRequest> {
        Call::new(
            &self.inner,
            DescribeServerRelatedGlobalAccelerationInstancesRequest::new(server_id),
        )
    }
}

impl Call<DescribeServerRelatedGlobalAccelerationInstancesRequest> {
    /// Region of the instances.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Type of the server.
    #[inline]
    pub fn server_type(
        mut self,
        value: impl IntoOption<GlobalAccelerationServerType>,
    ) -> Self {
        self.request.server_type = value.into_option();
        self
    }
}
