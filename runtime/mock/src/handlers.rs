//! What the generated code implements: a service with handlers for its actions.

use std::future::Future;
use std::pin::Pin;

use aliyun_api_core::Record;

use crate::context::Context;
use crate::{ApiError, Service};

/// A service with handlers for its actions. The generator writes the implementations.
pub trait ServiceHandlers: Send + Sync + 'static {
    /// The tables of the service.
    fn service(&self) -> &'static Service;

    /// Handles the action at `operation` in [`Service::operations`](crate::Service::operations); `request` is of the
    /// type that its
    /// `new_request` makes, decoded and checked.
    fn call<'a>(&'a self, operation: usize, cx: &'a Context, request: Box<dyn Record>) -> HandlerFuture<'a>;
}

impl<T: ServiceHandlers + ?Sized> ServiceHandlers for Box<T> {
    fn service(&self) -> &'static Service {
        (**self).service()
    }

    fn call<'a>(&'a self, operation: usize, cx: &'a Context, request: Box<dyn Record>) -> HandlerFuture<'a> {
        (**self).call(operation, cx, request)
    }
}

/// What a handler returns.
pub type HandlerFuture<'a> = Pin<Box<dyn Future<Output = Result<Box<dyn Record>, ApiError>> + Send + 'a>>;
