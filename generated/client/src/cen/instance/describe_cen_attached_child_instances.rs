// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeCenAttachedChildInstances`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the networks that are attached to a CEN instance.
///
/// ChildInstanceRegionId and ChildInstanceType narrow the list to a region or to a type of network.
///
/// The parameters of `DescribeCenAttachedChildInstances`. Sent with [`Client::describe_cen_attached_child_instances`](super::super::Client::describe_cen_attached_child_instances); the response is a [`DescribeCenAttachedChildInstancesResponse`]. It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.
///
/// # Example
///
/// ```no_run
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen.describe_cen_attached_child_instances("cen-j3jzhw1zpau2km****").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The documentation lists no error for this action.
///
/// Source: Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstancesRequest {
    /// Page to show.
    ///
    /// Default: `1`.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    ///
    /// 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Instance that the networks are attached to.
    ///
    /// Required.
    pub cen_id: String,
    /// Type of the networks.
    pub child_instance_type: Option<ChildInstanceType>,
    /// Region of the networks.
    pub child_instance_region_id: Option<String>,
}

pub(crate) static DESCRIBE_CEN_ATTACHED_CHILD_INSTANCES_REQUEST: Schema = Schema::new(
    "DescribeCenAttachedChildInstancesRequest",
    &[
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("CenId", ValueType::String).required(),
        Field::new(
            "ChildInstanceType",
            ValueType::Enum(<ChildInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("ChildInstanceRegionId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeCenAttachedChildInstancesRequest,
    DESCRIBE_CEN_ATTACHED_CHILD_INSTANCES_REQUEST, 0 => page_number, 1 => page_size, 2 =>
    cen_id, 3 => child_instance_type, 4 => child_instance_region_id
);

impl DescribeCenAttachedChildInstancesRequest {
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = value.into();
        self
    }
    /// Sets [`child_instance_type`](Self#structfield.child_instance_type).
    #[inline]
    pub fn child_instance_type(
        mut self,
        value: impl IntoOption<ChildInstanceType>,
    ) -> Self {
        self.child_instance_type = value.into_option();
        self
    }
    /// Sets [`child_instance_region_id`](Self#structfield.child_instance_region_id).
    #[inline]
    pub fn child_instance_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.child_instance_region_id = value.into_option();
        self
    }
}

/// The response of `DescribeCenAttachedChildInstances`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCenAttachedChildInstancesResponse {
    /// The networks.
    ///
    /// A list of `CenChildInstance`.
    pub child_instances: Vec<CenChildInstance>,
    /// Number of entries found.
    pub total_count: Option<i64>,
    /// Number of this page.
    pub page_number: Option<i64>,
    /// Number of entries on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_CEN_ATTACHED_CHILD_INSTANCES_RESPONSE: Schema = Schema::new(
    "DescribeCenAttachedChildInstancesResponse",
    &[
        Field::new(
                "ChildInstances",
                ValueType::List(&ValueType::Record(&CEN_CHILD_INSTANCE)),
            )
            .wrapper("ChildInstance"),
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeCenAttachedChildInstancesResponse,
    DESCRIBE_CEN_ATTACHED_CHILD_INSTANCES_RESPONSE, 0 => child_instances, 1 =>
    total_count, 2 => page_number, 3 => page_size, 4 => request_id
);

aliyun_api_core::response!(DescribeCenAttachedChildInstancesResponse);

impl DescribeCenAttachedChildInstancesResponse {
    /// Sets [`child_instances`](Self#structfield.child_instances).
    #[inline]
    pub fn child_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<CenChildInstance>>,
    ) -> Self {
        self.child_instances = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`total_count`](Self#structfield.total_count).
    #[inline]
    pub fn total_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.total_count = value.into_option();
        self
    }
    /// Sets [`page_number`](Self#structfield.page_number).
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_number = value.into_option();
        self
    }
    /// Sets [`page_size`](Self#structfield.page_size).
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.page_size = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A network that is attached to a CEN instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CenChildInstance {
    /// Instance that the network is attached to.
    pub cen_id: Option<String>,
    /// Id of the network.
    pub child_instance_id: Option<String>,
    /// Type of the network.
    pub child_instance_type: Option<ChildInstanceType>,
    /// Region of the network.
    pub child_instance_region_id: Option<String>,
    /// Account that owns the network.
    pub child_instance_owner_id: Option<i64>,
    /// State of the attachment.
    pub status: Option<ChildInstanceStatus>,
    /// When the network was attached, to the minute.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub child_instance_attach_time: Option<Timestamp>,
    /// Cloud service that manages the attachment.
    pub managed_service: Option<String>,
}

pub(crate) static CEN_CHILD_INSTANCE: Schema = Schema::new(
    "CenChildInstance",
    &[
        Field::new("CenId", ValueType::String),
        Field::new("ChildInstanceId", ValueType::String),
        Field::new(
            "ChildInstanceType",
            ValueType::Enum(<ChildInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("ChildInstanceRegionId", ValueType::String),
        Field::new("ChildInstanceOwnerId", ValueType::Integer),
        Field::new("Status", ValueType::Enum(<ChildInstanceStatus as OpenEnum>::VALUES)),
        Field::new("ChildInstanceAttachTime", ValueType::String),
        Field::new("ManagedService", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CenChildInstance, CEN_CHILD_INSTANCE, 0 => cen_id, 1 => child_instance_id, 2 =>
    child_instance_type, 3 => child_instance_region_id, 4 => child_instance_owner_id, 5
    => status, 6 => child_instance_attach_time, 7 => managed_service
);

impl CenChildInstance {
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_id = value.into_option();
        self
    }
    /// Sets [`child_instance_id`](Self#structfield.child_instance_id).
    #[inline]
    pub fn child_instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.child_instance_id = value.into_option();
        self
    }
    /// Sets [`child_instance_type`](Self#structfield.child_instance_type).
    #[inline]
    pub fn child_instance_type(
        mut self,
        value: impl IntoOption<ChildInstanceType>,
    ) -> Self {
        self.child_instance_type = value.into_option();
        self
    }
    /// Sets [`child_instance_region_id`](Self#structfield.child_instance_region_id).
    #[inline]
    pub fn child_instance_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.child_instance_region_id = value.into_option();
        self
    }
    /// Sets [`child_instance_owner_id`](Self#structfield.child_instance_owner_id).
    #[inline]
    pub fn child_instance_owner_id(mut self, value: impl IntoOption<i64>) -> Self {
        self.child_instance_owner_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<ChildInstanceStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`child_instance_attach_time`](Self#structfield.child_instance_attach_time).
    #[inline]
    pub fn child_instance_attach_time(
        mut self,
        value: impl IntoOption<Timestamp>,
    ) -> Self {
        self.child_instance_attach_time = value.into_option();
        self
    }
    /// Sets [`managed_service`](Self#structfield.managed_service).
    #[inline]
    pub fn managed_service(mut self, value: impl IntoOption<String>) -> Self {
        self.managed_service = value.into_option();
        self
    }
}

static DESCRIBE_CEN_ATTACHED_CHILD_INSTANCES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeCenAttachedChildInstances",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_CEN_ATTACHED_CHILD_INSTANCES_REQUEST,
    response: &DESCRIBE_CEN_ATTACHED_CHILD_INSTANCES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeCenAttachedChildInstancesRequest {
    type Response = DescribeCenAttachedChildInstancesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_CEN_ATTACHED_CHILD_INSTANCES;
}

impl aliyun_api_core::Paged for DescribeCenAttachedChildInstancesRequest {
    type Item = CenChildInstance;
    const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
        style: aliyun_api_core::PageStyle::Number {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["ChildInstances"],
        default_size: Some(10),
        max_size: Some(50),
    };
    #[inline]
    fn into_items(
        response: DescribeCenAttachedChildInstancesResponse,
    ) -> Vec<CenChildInstance> {
        response.child_instances
    }
}

impl DescribeCenAttachedChildInstancesRequest {
    /// With what is required.
    #[inline]
    pub fn new(cen_id: impl Into<String>) -> Self {
        Self {
            cen_id: cen_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists the networks that are attached to a CEN instance.
    ///
    /// ChildInstanceRegionId and ChildInstanceType narrow the list to a region or to a type of network.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeCenAttachedChildInstancesRequest`].
    #[inline]
    pub fn describe_cen_attached_child_instances(
        &self,
        cen_id: impl Into<String>,
    ) -> Call<DescribeCenAttachedChildInstancesRequest> {
        Call::new(&self.inner, DescribeCenAttachedChildInstancesRequest::new(cen_id))
    }
}

impl Call<DescribeCenAttachedChildInstancesRequest> {
    /// Page to show.
    #[inline]
    pub fn page_number(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_number = value.into_option();
        self
    }
    /// Number of entries on a page.
    #[inline]
    pub fn page_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.page_size = value.into_option();
        self
    }
    /// Type of the networks.
    #[inline]
    pub fn child_instance_type(
        mut self,
        value: impl IntoOption<ChildInstanceType>,
    ) -> Self {
        self.request.child_instance_type = value.into_option();
        self
    }
    /// Region of the networks.
    #[inline]
    pub fn child_instance_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.child_instance_region_id = value.into_option();
        self
    }
}
