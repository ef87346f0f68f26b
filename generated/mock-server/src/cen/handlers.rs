// Written by `cargo xtask gen` from the specs. Do not edit.

//! Handlers of the actions of Cloud Enterprise Network.

use aliyun_api::cen::{
    AssociateCenBandwidthPackageRequest, AssociateCenBandwidthPackageResponse,
    AttachCenChildInstanceRequest, AttachCenChildInstanceResponse, CreateCenRequest,
    CreateCenResponse, CreateCenBandwidthPackageRequest,
    CreateCenBandwidthPackageResponse, CreateTransitRouterRequest,
    CreateTransitRouterResponse, CreateTransitRouterVpcAttachmentRequest,
    CreateTransitRouterVpcAttachmentResponse, DeleteCenRequest, DeleteCenResponse,
    DeleteCenBandwidthPackageRequest, DeleteCenBandwidthPackageResponse,
    DeleteTransitRouterRequest, DeleteTransitRouterResponse,
    DeleteTransitRouterVpcAttachmentRequest, DeleteTransitRouterVpcAttachmentResponse,
    DescribeCenAttachedChildInstanceAttributeRequest,
    DescribeCenAttachedChildInstanceAttributeResponse,
    DescribeCenAttachedChildInstancesRequest, DescribeCenAttachedChildInstancesResponse,
    DescribeCenBandwidthPackagesRequest, DescribeCenBandwidthPackagesResponse,
    DescribeCenGeographicSpanRemainingBandwidthRequest,
    DescribeCenGeographicSpanRemainingBandwidthResponse,
    DescribeCenGeographicSpansRequest, DescribeCenGeographicSpansResponse,
    DescribeCenInterRegionBandwidthLimitsRequest,
    DescribeCenInterRegionBandwidthLimitsResponse, DescribeCensRequest,
    DescribeCensResponse, DescribeGrantRulesToCenRequest,
    DescribeGrantRulesToCenResponse, DetachCenChildInstanceRequest,
    DetachCenChildInstanceResponse, ListTagResourcesRequest, ListTagResourcesResponse,
    ListTransitRouterAvailableResourceRequest,
    ListTransitRouterAvailableResourceResponse, ListTransitRouterVpcAttachmentsRequest,
    ListTransitRouterVpcAttachmentsResponse, ListTransitRoutersRequest,
    ListTransitRoutersResponse, ModifyCenAttributeRequest, ModifyCenAttributeResponse,
    ModifyCenBandwidthPackageAttributeRequest,
    ModifyCenBandwidthPackageAttributeResponse, ModifyCenBandwidthPackageSpecRequest,
    ModifyCenBandwidthPackageSpecResponse, SetCenInterRegionBandwidthLimitRequest,
    SetCenInterRegionBandwidthLimitResponse, TagResourcesRequest, TagResourcesResponse,
    UnassociateCenBandwidthPackageRequest, UnassociateCenBandwidthPackageResponse,
    UntagResourcesRequest, UntagResourcesResponse, UpdateTransitRouterRequest,
    UpdateTransitRouterResponse, UpdateTransitRouterVpcAttachmentAttributeRequest,
    UpdateTransitRouterVpcAttachmentAttributeResponse,
    UpdateTransitRouterVpcAttachmentZonesRequest,
    UpdateTransitRouterVpcAttachmentZonesResponse,
};
use aliyun_api::Record;
use aliyun_api_mock_runtime::{
    HandlerFuture, ApiError, Context, Service, ServiceHandlers, response, take,
};
use crate::Defaults;

/// Handlers of the actions of Cloud Enterprise Network: a method each, every one with a default response.
///
/// A default response comes from the state of the mock where `resources.yaml` says what the action does, and is the documented example elsewhere.
#[allow(unused_variables, reason = "named for whoever overrides them")]
pub trait CenHandlers: Send + Sync + 'static {
    /// Associates a bandwidth package with a CEN instance.
    fn associate_cen_bandwidth_package(
        &self,
        cx: &Context,
        request: AssociateCenBandwidthPackageRequest,
    ) -> impl Future<
        Output = Result<AssociateCenBandwidthPackageResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Attaches a network to a CEN instance.
    fn attach_cen_child_instance(
        &self,
        cx: &Context,
        request: AttachCenChildInstanceRequest,
    ) -> impl Future<Output = Result<AttachCenChildInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a CEN instance.
    fn create_cen(
        &self,
        cx: &Context,
        request: CreateCenRequest,
    ) -> impl Future<Output = Result<CreateCenResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a bandwidth package for two areas.
    fn create_cen_bandwidth_package(
        &self,
        cx: &Context,
        request: CreateCenBandwidthPackageRequest,
    ) -> impl Future<
        Output = Result<CreateCenBandwidthPackageResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a transit router of the Enterprise Edition.
    fn create_transit_router(
        &self,
        cx: &Context,
        request: CreateTransitRouterRequest,
    ) -> impl Future<Output = Result<CreateTransitRouterResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Connects a VPC to a transit router.
    fn create_transit_router_vpc_attachment(
        &self,
        cx: &Context,
        request: CreateTransitRouterVpcAttachmentRequest,
    ) -> impl Future<
        Output = Result<CreateTransitRouterVpcAttachmentResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a CEN instance.
    fn delete_cen(
        &self,
        cx: &Context,
        request: DeleteCenRequest,
    ) -> impl Future<Output = Result<DeleteCenResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a bandwidth package.
    fn delete_cen_bandwidth_package(
        &self,
        cx: &Context,
        request: DeleteCenBandwidthPackageRequest,
    ) -> impl Future<
        Output = Result<DeleteCenBandwidthPackageResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a transit router.
    fn delete_transit_router(
        &self,
        cx: &Context,
        request: DeleteTransitRouterRequest,
    ) -> impl Future<Output = Result<DeleteTransitRouterResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a VPC connection.
    fn delete_transit_router_vpc_attachment(
        &self,
        cx: &Context,
        request: DeleteTransitRouterVpcAttachmentRequest,
    ) -> impl Future<
        Output = Result<DeleteTransitRouterVpcAttachmentResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Shows a network that is attached to a CEN instance.
    fn describe_cen_attached_child_instance_attribute(
        &self,
        cx: &Context,
        request: DescribeCenAttachedChildInstanceAttributeRequest,
    ) -> impl Future<
        Output = Result<DescribeCenAttachedChildInstanceAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the networks that are attached to a CEN instance.
    fn describe_cen_attached_child_instances(
        &self,
        cx: &Context,
        request: DescribeCenAttachedChildInstancesRequest,
    ) -> impl Future<
        Output = Result<DescribeCenAttachedChildInstancesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the bandwidth packages of the account.
    fn describe_cen_bandwidth_packages(
        &self,
        cx: &Context,
        request: DescribeCenBandwidthPackagesRequest,
    ) -> impl Future<
        Output = Result<DescribeCenBandwidthPackagesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Shows how much of a bandwidth package is not used yet.
    fn describe_cen_geographic_span_remaining_bandwidth(
        &self,
        cx: &Context,
        request: DescribeCenGeographicSpanRemainingBandwidthRequest,
    ) -> impl Future<
        Output = Result<DescribeCenGeographicSpanRemainingBandwidthResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the pairs of areas that can be connected.
    fn describe_cen_geographic_spans(
        &self,
        cx: &Context,
        request: DescribeCenGeographicSpansRequest,
    ) -> impl Future<
        Output = Result<DescribeCenGeographicSpansResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the bandwidths between regions.
    fn describe_cen_inter_region_bandwidth_limits(
        &self,
        cx: &Context,
        request: DescribeCenInterRegionBandwidthLimitsRequest,
    ) -> impl Future<
        Output = Result<DescribeCenInterRegionBandwidthLimitsResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the CEN instances of the account.
    fn describe_cens(
        &self,
        cx: &Context,
        request: DescribeCensRequest,
    ) -> impl Future<Output = Result<DescribeCensResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the networks of other accounts that a CEN instance may attach.
    fn describe_grant_rules_to_cen(
        &self,
        cx: &Context,
        request: DescribeGrantRulesToCenRequest,
    ) -> impl Future<Output = Result<DescribeGrantRulesToCenResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Detaches a network from a CEN instance.
    fn detach_cen_child_instance(
        &self,
        cx: &Context,
        request: DetachCenChildInstanceRequest,
    ) -> impl Future<Output = Result<DetachCenChildInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the tags of resources.
    fn list_tag_resources(
        &self,
        cx: &Context,
        request: ListTagResourcesRequest,
    ) -> impl Future<Output = Result<ListTagResourcesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the zones of a region in which a transit router can be connected.
    fn list_transit_router_available_resource(
        &self,
        cx: &Context,
        request: ListTransitRouterAvailableResourceRequest,
    ) -> impl Future<
        Output = Result<ListTransitRouterAvailableResourceResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the VPC connections of transit routers.
    fn list_transit_router_vpc_attachments(
        &self,
        cx: &Context,
        request: ListTransitRouterVpcAttachmentsRequest,
    ) -> impl Future<
        Output = Result<ListTransitRouterVpcAttachmentsResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the transit routers of a CEN instance.
    fn list_transit_routers(
        &self,
        cx: &Context,
        request: ListTransitRoutersRequest,
    ) -> impl Future<Output = Result<ListTransitRoutersResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and the description of a CEN instance.
    fn modify_cen_attribute(
        &self,
        cx: &Context,
        request: ModifyCenAttributeRequest,
    ) -> impl Future<Output = Result<ModifyCenAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and the description of a bandwidth package.
    fn modify_cen_bandwidth_package_attribute(
        &self,
        cx: &Context,
        request: ModifyCenBandwidthPackageAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyCenBandwidthPackageAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the bandwidth of a bandwidth package.
    fn modify_cen_bandwidth_package_spec(
        &self,
        cx: &Context,
        request: ModifyCenBandwidthPackageSpecRequest,
    ) -> impl Future<
        Output = Result<ModifyCenBandwidthPackageSpecResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Sets the bandwidth between two regions.
    fn set_cen_inter_region_bandwidth_limit(
        &self,
        cx: &Context,
        request: SetCenInterRegionBandwidthLimitRequest,
    ) -> impl Future<
        Output = Result<SetCenInterRegionBandwidthLimitResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds tags to resources.
    fn tag_resources(
        &self,
        cx: &Context,
        request: TagResourcesRequest,
    ) -> impl Future<Output = Result<TagResourcesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Disassociates a bandwidth package from a CEN instance.
    fn unassociate_cen_bandwidth_package(
        &self,
        cx: &Context,
        request: UnassociateCenBandwidthPackageRequest,
    ) -> impl Future<
        Output = Result<UnassociateCenBandwidthPackageResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Removes tags from resources.
    fn untag_resources(
        &self,
        cx: &Context,
        request: UntagResourcesRequest,
    ) -> impl Future<Output = Result<UntagResourcesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and the description of a transit router.
    fn update_transit_router(
        &self,
        cx: &Context,
        request: UpdateTransitRouterRequest,
    ) -> impl Future<Output = Result<UpdateTransitRouterResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and the features of a VPC connection.
    fn update_transit_router_vpc_attachment_attribute(
        &self,
        cx: &Context,
        request: UpdateTransitRouterVpcAttachmentAttributeRequest,
    ) -> impl Future<
        Output = Result<UpdateTransitRouterVpcAttachmentAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the zones of a VPC connection.
    fn update_transit_router_vpc_attachment_zones(
        &self,
        cx: &Context,
        request: UpdateTransitRouterVpcAttachmentZonesRequest,
    ) -> impl Future<
        Output = Result<UpdateTransitRouterVpcAttachmentZonesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
}

impl CenHandlers for Defaults {}

/// Cloud Enterprise Network as a service of the mock server, with these handlers.
#[derive(Clone, Debug, Default)]
pub struct CenService<H>(pub H);

impl<H: CenHandlers> ServiceHandlers for CenService<H> {
    fn service(&self) -> &'static Service {
        &super::SERVICE
    }
    fn call<'a>(
        &'a self,
        operation: usize,
        cx: &'a Context,
        request: Box<dyn Record>,
    ) -> HandlerFuture<'a> {
        Box::pin(async move {
            match operation {
                0 => {
                    response(
                        self.0.associate_cen_bandwidth_package(cx, take(request)?).await,
                    )
                }
                1 => response(self.0.attach_cen_child_instance(cx, take(request)?).await),
                2 => response(self.0.create_cen(cx, take(request)?).await),
                3 => {
                    response(
                        self.0.create_cen_bandwidth_package(cx, take(request)?).await,
                    )
                }
                4 => response(self.0.create_transit_router(cx, take(request)?).await),
                5 => {
                    response(
                        self
                            .0
                            .create_transit_router_vpc_attachment(cx, take(request)?)
                            .await,
                    )
                }
                6 => response(self.0.delete_cen(cx, take(request)?).await),
                7 => {
                    response(
                        self.0.delete_cen_bandwidth_package(cx, take(request)?).await,
                    )
                }
                8 => response(self.0.delete_transit_router(cx, take(request)?).await),
                9 => {
                    response(
                        self
                            .0
                            .delete_transit_router_vpc_attachment(cx, take(request)?)
                            .await,
                    )
                }
                10 => {
                    response(
                        self
                            .0
                            .describe_cen_attached_child_instance_attribute(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                11 => {
                    response(
                        self
                            .0
                            .describe_cen_attached_child_instances(cx, take(request)?)
                            .await,
                    )
                }
                12 => {
                    response(
                        self.0.describe_cen_bandwidth_packages(cx, take(request)?).await,
                    )
                }
                13 => {
                    response(
                        self
                            .0
                            .describe_cen_geographic_span_remaining_bandwidth(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                14 => {
                    response(
                        self.0.describe_cen_geographic_spans(cx, take(request)?).await,
                    )
                }
                15 => {
                    response(
                        self
                            .0
                            .describe_cen_inter_region_bandwidth_limits(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                16 => response(self.0.describe_cens(cx, take(request)?).await),
                17 => {
                    response(
                        self.0.describe_grant_rules_to_cen(cx, take(request)?).await,
                    )
                }
                18 => {
                    response(self.0.detach_cen_child_instance(cx, take(request)?).await)
                }
                19 => response(self.0.list_tag_resources(cx, take(request)?).await),
                20 => {
                    response(
                        self
                            .0
                            .list_transit_router_available_resource(cx, take(request)?)
                            .await,
                    )
                }
                21 => {
                    response(
                        self
                            .0
                            .list_transit_router_vpc_attachments(cx, take(request)?)
                            .await,
                    )
                }
                22 => response(self.0.list_transit_routers(cx, take(request)?).await),
                23 => response(self.0.modify_cen_attribute(cx, take(request)?).await),
                24 => {
                    response(
                        self
                            .0
                            .modify_cen_bandwidth_package_attribute(cx, take(request)?)
                            .await,
                    )
                }
                25 => {
                    response(
                        self
                            .0
                            .modify_cen_bandwidth_package_spec(cx, take(request)?)
                            .await,
                    )
                }
                26 => {
                    response(
                        self
                            .0
                            .set_cen_inter_region_bandwidth_limit(cx, take(request)?)
                            .await,
                    )
                }
                27 => response(self.0.tag_resources(cx, take(request)?).await),
                28 => {
                    response(
                        self
                            .0
                            .unassociate_cen_bandwidth_package(cx, take(request)?)
                            .await,
                    )
                }
                29 => response(self.0.untag_resources(cx, take(request)?).await),
                30 => response(self.0.update_transit_router(cx, take(request)?).await),
                31 => {
                    response(
                        self
                            .0
                            .update_transit_router_vpc_attachment_attribute(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                32 => {
                    response(
                        self
                            .0
                            .update_transit_router_vpc_attachment_zones(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                _ => {
                    Err(
                        ApiError::new(
                            404,
                            "InvalidAction.NotFound",
                            "Specified api is not found, please check your url and method.",
                        ),
                    )
                }
            }
        })
    }
}
