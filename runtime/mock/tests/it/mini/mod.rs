//! Small services: one with resources, checks and documented errors, one that shares an action name with it, one with
//! resources of odd kinds, one whose resources lean on one another, one whose resources have tags.

mod edge;
mod resources;
mod routes;
mod shapes;
mod tables;
mod tags;

use aliyun_api_core::Record;
use aliyun_api_mock_runtime::{ApiError, Context, HandlerFuture, Service, ServiceHandlers, response, take};

pub(crate) use edge::EDGE;
pub(crate) use routes::ROUTES;
pub(crate) use shapes::{DescribeZonesRequest, DescribeZonesResponse};
pub(crate) use tables::{ENS, VPC};
pub(crate) use tags::TAGGED;

/// Gives the default response to every action, except those that tests want to fail.
pub(crate) struct Mini(pub(crate) &'static Service);

impl ServiceHandlers for Mini {
    fn service(&self) -> &'static Service {
        self.0
    }

    fn call<'a>(&'a self, _: usize, cx: &'a Context, request: Box<dyn Record>) -> HandlerFuture<'a> {
        Box::pin(async move {
            match cx.operation().action.name {
                "Panic" => panic!("on purpose"),
                "DescribeZones" => response(zones(cx, &take(request)?)),
                _ => {
                    let mut response = (cx.operation().new_response)();
                    cx.fill(&*request, &mut *response)?;
                    Ok(response)
                }
            }
        })
    }
}

/// A handler as people write it: it refuses some requests and leaves the others to the default.
fn zones(cx: &Context, request: &DescribeZonesRequest) -> Result<DescribeZonesResponse, ApiError> {
    cx.warn(format!("asked by {}", cx.access_key_id().unwrap_or("nobody")));
    match request.region_id.as_str() {
        "nowhere" => Err(cx.documented("InvalidRegionId.NotFound")),
        "filled" => Err(cx.documented("InvalidParameter.RegionId")),
        "made-up" => Err(ApiError::new(418, "Teapot", "short & <stout>").with_recommend("https://example.com")),
        _ => cx.default_response(request),
    }
}
