// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeServerRelatedGlobalAccelerationInstances`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeServerRelatedGlobalAccelerationInstances`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeServerRelatedGlobalAccelerationInstancesRequest {
    /// Region of the instances.
    pub region_id: String,
    /// Id of the server.
    pub server_id: String,
    /// Type of the server.
    ///
    /// Default: `EcsInstance`.
    pub server_type: Option<GlobalAccelerationServerType>,
}

pub(crate) static DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_REQUEST: Schema = Schema {
    name: "DescribeServerRelatedGlobalAccelerationInstancesRequest",
    fields: &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ServerId", ValueType::String).required(),
        Field::new(
            "ServerType",
            ValueType::Enum(<GlobalAccelerationServerType as OpenEnum>::VALUES),
        ),
    ],
};

aliyun_api_core::record!(
    DescribeServerRelatedGlobalAccelerationInstancesRequest,
    DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_REQUEST, 0 => region_id, 1 =>
    server_id, 2 => server_type
);

/// The response of `DescribeServerRelatedGlobalAccelerationInstances`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeServerRelatedGlobalAccelerationInstancesResponse {
    /// The instances.
    ///
    /// A list of `ServerGlobalAccelerationInstance`.
    pub global_acceleration_instances: Vec<ServerGlobalAccelerationInstance>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_RESPONSE: Schema = Schema {
    name: "DescribeServerRelatedGlobalAccelerationInstancesResponse",
    fields: &[
        Field::new(
                "GlobalAccelerationInstances",
                ValueType::List(&ValueType::Record(&SERVER_GLOBAL_ACCELERATION_INSTANCE)),
            )
            .wrapper("GlobalAccelerationInstance"),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeServerRelatedGlobalAccelerationInstancesResponse,
    DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_RESPONSE, 0 =>
    global_acceleration_instances, 1 => request_id
);

/// A global acceleration instance of a server.
#[derive(Clone, Default, PartialEq)]
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

pub(crate) static SERVER_GLOBAL_ACCELERATION_INSTANCE: Schema = Schema {
    name: "ServerGlobalAccelerationInstance",
    fields: &[
        Field::new("GlobalAccelerationInstanceId", ValueType::String),
        Field::new("IpAddress", ValueType::String),
        Field::new("RegionId", ValueType::String),
        Field::new("ServerIpAddress", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ServerGlobalAccelerationInstance, SERVER_GLOBAL_ACCELERATION_INSTANCE, 0 =>
    global_acceleration_instance_id, 1 => ip_address, 2 => region_id, 3 =>
    server_ip_address
);

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
    /// A request with what is required.
    #[inline]
    pub fn new(region_id: impl Into<String>, server_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
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
    /// # Errors
    /// `InvalidBackendServerId.NotFound`, `InvalidBackendServerId.NotInVPC`, `InvalidBackendServerType.NotFound`.
    ///
    /// Source: Virtual Private Cloud API reference (2019-09-18), section 17.8; Virtual Private Cloud API reference (2019-09-18), section 4.
    #[inline]
    pub fn describe_server_related_global_acceleration_instances(
        &self,
        region_id: impl Into<String>,
        server_id: impl Into<String>,
    ) -> Call<DescribeServerRelatedGlobalAccelerationInstancesRequest> {
        Call::new(
            &self.inner,
            DescribeServerRelatedGlobalAccelerationInstancesRequest::new(
                region_id,
                server_id,
            ),
        )
    }
}

impl Call<DescribeServerRelatedGlobalAccelerationInstancesRequest> {
    /// Type of the server.
    #[inline]
    pub fn server_type(
        mut self,
        value: impl Into<GlobalAccelerationServerType>,
    ) -> Self {
        self.request.server_type = Some(value.into());
        self
    }
}
