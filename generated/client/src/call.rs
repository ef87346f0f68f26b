// Written by `cargo xtask gen` from the specs. Do not edit.

//! A request that is not sent yet.

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use aliyun_api_core::Request;
use aliyun_api_runtime::{Client, Error};

/// A request that is not sent yet: set what is optional, then await it.
///
/// It has all it needs, so that it can be kept, returned from a function, or sent in a task of its own.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call<R> {
    client: Client,
    pub(crate) request: R,
}

impl<R: Request> std::fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Call").field("request", &self.request).finish_non_exhaustive()
    }
}

impl<R: Request> Call<R> {
    #[allow(dead_code, reason = "unused where no service is switched on")]
    #[inline]
    pub(crate) fn new(client: &Client, request: R) -> Self {
        Self {
            client: client.clone(),
            request,
        }
    }
    /// The request as it stands.
    #[inline]
    pub const fn request(&self) -> &R {
        &self.request
    }
    /// The request, to keep or to send with another client.
    #[inline]
    pub fn into_request(self) -> R {
        self.request
    }
    /// Sends the request and waits for the response; awaiting the call itself does the same.
    ///
    /// # Errors
    /// The response, or why there is none: see [`Error`].
    #[inline]
    pub async fn send(self) -> Result<R::Response, Error> {
        self.client.send(&self.request).await
    }
}

impl<R: Request + 'static> IntoFuture for Call<R>
where
    R::Response: 'static,
{
    type Output = Result<R::Response, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
