// Written by `cargo xtask gen` from the specs. Do not edit.

//! A request that is not sent yet.

use aliyun_api_core::Request;
use aliyun_api_runtime::{Client, Error};

/// A request that is not sent yet: set what is optional, then send it.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call<'c, R> {
    client: &'c Client,
    pub(crate) request: R,
}

impl<R: Request> std::fmt::Debug for Call<'_, R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Call").field("request", &self.request).finish_non_exhaustive()
    }
}

impl<'c, R: Request> Call<'c, R> {
    #[allow(dead_code, reason = "unused where no service is switched on")]
    #[inline]
    pub(crate) const fn new(client: &'c Client, request: R) -> Self {
        Self { client, request }
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
    /// Sends the request and waits for the response.
    ///
    /// # Errors
    /// The response, or why there is none: see [`Error`].
    #[inline]
    pub async fn send(self) -> Result<R::Response, Error> {
        self.client.send(&self.request).await
    }
}
