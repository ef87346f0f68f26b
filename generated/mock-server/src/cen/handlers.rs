// Written by `cargo xtask gen` from the specs. Do not edit.

//! Handlers of the actions of Cloud Enterprise Network.

use aliyun_api::cen::{CreateCenRequest, CreateCenResponse};
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
    /// Creates a CEN instance.
    fn create_cen(
        &self,
        cx: &Context,
        request: CreateCenRequest,
    ) -> impl Future<Output = Result<CreateCenResponse, ApiError>> + Send {
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
                0 => response(self.0.create_cen(cx, take(request)?).await),
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
