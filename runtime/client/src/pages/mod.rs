//! Lists, page by page or item by item.
//!
//! A stream asks for one page at a time, and for the first one when it is polled. It begins with the page that the
//! request is for. What it yields, it yields in the order of the service.
//!
//! # The end
//!
//! A list by **number** ends with a page that is empty; with one that has fewer items than a page has, unless the number
//! of all items (`TotalCount`) says that there is more; and with one that came before once all items that are announced
//! came. So a number that is too low loses nothing: a full page is followed by another look. A number that is too high
//! ends with the empty page behind the last one. Where the service refuses the page behind the last one, the list ends,
//! too.
//!
//! A list by **token** ends where the response has no next token, or one that was sent before. An empty page with a new
//! token is no end.
//!
//! A page that came before, item by item, is not yielded again. Where a service gives three of them in a row and says
//! that there is more, or a hundred empty pages with new tokens, or a hundred thousand pages, the stream yields an error
//! of the kind [`Decode`](crate::ErrorKind::Decode), and ends.
//!
//! # Lists that change
//!
//! A service counts the items of a page by number anew for each request. What is deleted from earlier pages moves the
//! rest forward: as many items as were deleted are **skipped**. What is added in front of the page moves the rest back:
//! items come **twice**. To delete what is listed, read the list to its end first, or read the first page again and
//! again. Tokens are made for lists that change; what a service does there is its own.
//!
//! # Errors
//!
//! An error is yielded once. To poll the stream again is to ask for the same page again, nothing is lost; to stop there
//! is as good.

mod walk;

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use aliyun_api_core::Paged;
use futures_core::{FusedStream, Stream};

use crate::client::Client;
use crate::error::Error;
use crate::options::CallOptions;
use walk::{Then, Walk};

/// The responses of a list, page by page; see [the module](self) for where it ends.
#[must_use = "a stream asks for nothing until it is polled"]
pub struct Pages<R: Paged> {
    client: Client,
    options: CallOptions,
    walk: Walk<R>,
    state: State<R>,
}

/// A page that was asked for.
type Asked<R> = Pin<Box<dyn Future<Output = Result<R, Error>> + Send>>;

enum State<R: Paged> {
    /// The next page is to be asked for.
    Ready,
    Asked(Asked<R::Response>),
    Failed(Error),
    Ended,
}

impl<R: Paged> Pages<R> {
    /// The pages from that of a request on.
    #[doc(hidden)]
    pub fn new(client: Client, request: R, options: CallOptions) -> Self {
        Self { client, options, walk: Walk::new(request, false), state: State::Ready }
    }

    /// The next page; `None` at the end. Dropping the future loses nothing: the next one goes on with it.
    ///
    /// # Errors
    /// That of a call; the same page is asked for again after it.
    pub async fn next(&mut self) -> Option<Result<R::Response, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    /// All pages.
    ///
    /// # Errors
    /// The first one there is.
    pub async fn into_vec(mut self) -> Result<Vec<R::Response>, Error> {
        let mut pages = Vec::new();
        while let Some(page) = self.next().await {
            pages.push(page?);
        }
        Ok(pages)
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<R::Response, Error>>> {
        loop {
            match &mut self.state {
                State::Ended => return Poll::Ready(None),
                State::Failed(error) => {
                    let error = error.clone();
                    self.state = State::Ended;
                    return Poll::Ready(Some(Err(error)));
                }
                State::Ready => {
                    let (client, options) = (self.client.clone(), self.options.clone());
                    let request = self.walk.request.clone();
                    self.state = State::Asked(Box::pin(async move { client.send_with(&request, &options).await }));
                }
                State::Asked(asked) => {
                    let came = ready!(asked.as_mut().poll(cx));
                    // Until the response is read, the same page is the next one.
                    self.state = State::Ready;
                    match came {
                        Err(error) if self.walk.ends_with(&error) => self.state = State::Ended,
                        Err(error) => return Poll::Ready(Some(Err(error))),
                        Ok(response) => {
                            let step = self.walk.take(&response);
                            self.state = match step.then {
                                Then::Next => State::Ready,
                                Then::End => State::Ended,
                                Then::Fail(what) => State::Failed(Error::odd_list(R::ACTION.name, &what)),
                            };
                            if step.is_new {
                                return Poll::Ready(Some(Ok(response)));
                            }
                        }
                    }
                }
            }
        }
    }
}

// Nothing in it is pinned but the future, which is in a box.
impl<R: Paged> Unpin for Pages<R> {}

impl<R: Paged> Stream for Pages<R> {
    type Item = Result<R::Response, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<R: Paged> FusedStream for Pages<R> {
    fn is_terminated(&self) -> bool {
        matches!(self.state, State::Ended)
    }
}

impl<R: Paged> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("request", &self.walk.request).finish_non_exhaustive()
    }
}

/// The items of a list, one by one, in pages as large as the service has them unless the call says how large; see
/// [the module](self) for where it ends.
#[must_use = "a stream asks for nothing until it is polled"]
pub struct Items<R: Paged> {
    pages: Pages<R>,
    /// Those of the page that came last.
    items: vec::IntoIter<R::Item>,
}

impl<R: Paged> Items<R> {
    /// The items from the page of a request on.
    #[doc(hidden)]
    pub fn new(client: Client, request: R, options: CallOptions) -> Self {
        let pages = Pages { client, options, walk: Walk::new(request, true), state: State::Ready };
        Self { pages, items: Vec::new().into_iter() }
    }

    /// The next item; `None` at the end. Dropping the future loses nothing: the next one goes on with it.
    ///
    /// # Errors
    /// That of a call; the same page is asked for again after it.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    /// All items.
    ///
    /// # Errors
    /// The first one there is.
    pub async fn into_vec(mut self) -> Result<Vec<R::Item>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<R::Item, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(cx)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(response)) => self.items = R::into_items(response).into_iter(),
            }
        }
    }
}

// Items are handed out, never pinned.
impl<R: Paged> Unpin for Items<R> {}

impl<R: Paged> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.items.len(), self.pages.is_terminated().then_some(self.items.len()))
    }
}

impl<R: Paged> FusedStream for Items<R> {
    fn is_terminated(&self) -> bool {
        self.items.len() == 0 && self.pages.is_terminated()
    }
}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("request", &self.pages.walk.request).finish_non_exhaustive()
    }
}
