// Written by `cargo xtask gen` from the specs. Do not edit.

//! A request that is not sent yet.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;
use aliyun_api_core::Paged;
use aliyun_api_runtime::{
    CallOptions, Callable, Client, Error, Items, Pages, RetryPolicy,
};

/// A request that is not sent yet: set what is optional, then await it.
///
/// It has all it needs, so that it can be kept, returned from a function, or sent in a task of its own. Beside
/// the methods of every call, which come first, it has a setter for each parameter of its request.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call<R> {
    client: Client,
    pub(crate) request: R,
    options: CallOptions,
}

impl<R: fmt::Debug> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("request", &self.request)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl<R> Call<R> {
    #[allow(dead_code, reason = "unused where no service is switched on")]
    #[inline]
    pub(crate) fn new(client: &Client, request: R) -> Self {
        Self {
            client: client.clone(),
            request,
            options: CallOptions::default(),
        }
    }
    /// Sets the region of this call, in place of [`Config::region`](crate::Config::region).
    #[inline]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.options = self.options.region(region);
        self
    }
    /// Sets the time for this call, in place of [`Timeouts::overall`](crate::Timeouts::overall).
    #[inline]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.options = self.options.timeout(limit);
        self
    }
    /// Sets how this call is repeated when it fails, in place of [`Config::retry`](crate::Config::retry).
    #[inline]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options = self.options.retry(policy);
        self
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
}

impl<R: Callable> Call<R> {
    /// Sends the request and waits for the response; awaiting the call itself does the same.
    ///
    /// # Errors
    /// The response, or why there is none: see [`Error`].
    #[inline]
    pub async fn send(self) -> Result<R::Output, Error> {
        self.client.send_with(&self.request, &self.options).await
    }
    /// Sends the request and waits for the response without `async`, in a program that has no runtime.
    ///
    /// # Errors
    /// As for [`send`](Self::send). It is called in a runtime, which it would stop.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<R::Output, Error> {
        aliyun_api_runtime::blocking::wait(self.send())?
    }
}

impl<R: Paged> Call<R> {
    /// The items of the list, one by one, from the page of the call on to the end. The pages are as large as the
    /// service has them, unless the call says how large. See [`pages`](crate::pages) for where a list ends.
    #[inline]
    pub fn items(self) -> Items<R> {
        Items::new(self.client, self.request, self.options)
    }
    /// The responses page by page, from the page of the call on to the end.
    #[inline]
    pub fn pages(self) -> Pages<R> {
        Pages::new(self.client, self.request, self.options)
    }
}

impl<R: Callable> IntoFuture for Call<R> {
    type Output = Result<R::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
