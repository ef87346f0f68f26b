// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeImageInfos`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeImageInfos`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImageInfosRequest {
    /// Operating system of the images. If omitted, all images are listed.
    pub os_type: Option<String>,
}

pub(crate) static DESCRIBE_IMAGE_INFOS_REQUEST: Schema = Schema {
    name: "DescribeImageInfosRequest",
    fields: &[Field::new("OsType", ValueType::String)],
};

aliyun_api_core::record!(
    DescribeImageInfosRequest, DESCRIBE_IMAGE_INFOS_REQUEST, 0 => os_type
);

/// The response of `DescribeImageInfos`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeImageInfosResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// The images.
    ///
    /// A list of `ImageInfo`.
    pub images: Vec<ImageInfo>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DESCRIBE_IMAGE_INFOS_RESPONSE: Schema = Schema {
    name: "DescribeImageInfosResponse",
    fields: &[
        Field::new("Code", ValueType::Integer),
        Field::new("Images", ValueType::List(&ValueType::Record(&IMAGE_INFO)))
            .wrapper("Image"),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeImageInfosResponse, DESCRIBE_IMAGE_INFOS_RESPONSE, 0 => code, 1 => images, 2
    => request_id
);

/// An image with its system.
#[derive(Clone, Default, PartialEq)]
pub struct ImageInfo {
    /// Description of the image.
    pub description: Option<String>,
    /// Id of the image.
    pub image_id: Option<String>,
    /// Size of the image.
    ///
    /// Unit GB.
    pub image_size: Option<String>,
    /// Version of the image.
    pub image_version: Option<String>,
    /// Type of image.
    pub os_name: Option<String>,
    /// Type of operating system.
    pub os_type: Option<String>,
}

pub(crate) static IMAGE_INFO: Schema = Schema {
    name: "ImageInfo",
    fields: &[
        Field::new("Description", ValueType::String),
        Field::new("ImageId", ValueType::String),
        Field::new("ImageSize", ValueType::String),
        Field::new("ImageVersion", ValueType::String),
        Field::new("OSName", ValueType::String),
        Field::new("OSType", ValueType::String),
    ],
};

aliyun_api_core::record!(
    ImageInfo, IMAGE_INFO, 0 => description, 1 => image_id, 2 => image_size, 3 =>
    image_version, 4 => os_name, 5 => os_type
);

static DESCRIBE_IMAGE_INFOS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeImageInfos",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_IMAGE_INFOS_REQUEST,
    response: &DESCRIBE_IMAGE_INFOS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeImageInfosRequest {
    type Response = DescribeImageInfosResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_IMAGE_INFOS;
}

impl DescribeImageInfosRequest {
    /// A request with what is required.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the images that can be used.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 5.19.
    #[inline]
    pub fn describe_image_infos(&self) -> Call<DescribeImageInfosRequest> {
        Call::new(&self.inner, DescribeImageInfosRequest::new())
    }
}

impl Call<DescribeImageInfosRequest> {
    /// Operating system of the images. If omitted, all images are listed.
    #[inline]
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
        self.request.os_type = Some(value.into());
        self
    }
}
