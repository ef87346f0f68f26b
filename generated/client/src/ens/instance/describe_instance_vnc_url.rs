// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeInstanceVncUrl`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads the address of the web console of an instance.
///
/// The parameters of `DescribeInstanceVncUrl`. Sent with [`Client::describe_instance_vnc_url`](super::super::Client::describe_instance_vnc_url); the response is a [`DescribeInstanceVncUrlResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_instance_vnc_url("i-5bp1hzoinajzkh91h****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidInstanceId.NotFound`](super::super::ErrorCode::InvalidInstanceIdNotFound), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`InvalidInstanceType.NotSupported`](super::super::ErrorCode::InvalidInstanceTypeNotSupported), [`IncorrectInstanceStatus`](super::super::ErrorCode::IncorrectInstanceStatus), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlRequest {
    /// Instance to log in to.
    ///
    /// Required.
    pub instance_id: String,
}

pub(crate) static DESCRIBE_INSTANCE_VNC_URL_REQUEST: Schema = Schema::new(
    "DescribeInstanceVncUrlRequest",
    &[Field::new("InstanceId", ValueType::String).required()],
);

aliyun_api_core::record!(
    DescribeInstanceVncUrlRequest, DESCRIBE_INSTANCE_VNC_URL_REQUEST, 0 => instance_id
);

impl DescribeInstanceVncUrlRequest {
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
}

/// The response of `DescribeInstanceVncUrl`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlResponse {
    /// Id of the request.
    pub request_id: String,
    /// Address of the console, with percent signs for special characters.
    pub vnc_url: Option<String>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_INSTANCE_VNC_URL_RESPONSE: Schema = Schema::new(
    "DescribeInstanceVncUrlResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("VncUrl", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeInstanceVncUrlResponse, DESCRIBE_INSTANCE_VNC_URL_RESPONSE, 0 => request_id,
    1 => vnc_url
);

aliyun_api_core::response!(DescribeInstanceVncUrlResponse);

impl DescribeInstanceVncUrlResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`vnc_url`](Self#structfield.vnc_url).
    #[inline]
    pub fn vnc_url(mut self, value: impl IntoOption<String>) -> Self {
        self.vnc_url = value.into_option();
        self
    }
}

static DESCRIBE_INSTANCE_VNC_URL: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeInstanceVncUrl",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_INSTANCE_VNC_URL_REQUEST,
    response: &DESCRIBE_INSTANCE_VNC_URL_RESPONSE,
    classes: &[
        ("ens.interface.error", ErrorClass::Internal),
        ("InvalidInstanceType.NotSupported", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeInstanceVncUrlRequest {
    type Response = DescribeInstanceVncUrlResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_INSTANCE_VNC_URL;
}

impl DescribeInstanceVncUrlRequest {
    /// With what is required.
    #[inline]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

impl Client {
    /// Reads the address of the web console of an instance.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeInstanceVncUrlRequest`].
    #[inline]
    pub fn describe_instance_vnc_url(
        &self,
        instance_id: impl Into<String>,
    ) -> Call<DescribeInstanceVncUrlRequest> {
        Call::new(&self.inner, DescribeInstanceVncUrlRequest::new(instance_id))
    }
}
