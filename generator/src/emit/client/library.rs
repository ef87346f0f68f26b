//! `lib.rs` and the `Call` type.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::rust::{docs, ident};
use crate::model::Model;

/// The documentation of the crate.
pub(super) fn doc(model: &Model) -> String {
    let services: Vec<String> = model
        .services
        .iter()
        .map(|service| {
            format!("* `{}`: {} ({}), {}", service.id, service.title, service.version, count(service.actions.len()))
        })
        .collect();
    format!(
        "A typed client for the Alibaba Cloud network APIs.\n\n{}\n\nEvery service is a cargo feature, and so is every group of its actions: \
         with `default-features = false` and `features = [\"vpc-vswitch\", \"hyper\"]`, a program pays for what it uses.\n\n\
         A service has a `Client` with a method per action. Required parameters are arguments, optional ones are set on the call, and awaiting it sends it.",
        services.join("\n")
    )
}

fn count(actions: usize) -> String {
    if actions == 1 { "1 action".to_owned() } else { format!("{actions} actions") }
}

/// The items of `lib.rs`.
pub(super) fn items(model: &Model) -> Vec<TokenStream> {
    let mut items = vec![
        quote! {
            #[rustfmt::skip]
            mod call;
        },
        quote! {
            #[rustfmt::skip]
            pub use aliyun_api_core::{Code, ErrorClass, ErrorCodes, OpenEnum, Record, Request, UnknownValue};
        },
        quote! { pub use aliyun_api_runtime::*; },
        quote! { pub use call::Call; },
    ];
    for service in &model.services {
        let module = ident(&service.id);
        let feature = any_feature(&service.id);
        let doc = docs(&format!("{}. {}", service.title, service.doc));
        items.push(quote! {
            #doc
            #[cfg(feature = #feature)]
            #[rustfmt::skip]
            pub mod #module;
        });
    }
    items
}

/// The feature that any group of a service switches on. Not for users: it starts with an underscore.
pub(super) fn any_feature(service: &str) -> String {
    format!("_{service}")
}

/// The items of `call.rs`.
pub(super) fn call() -> Vec<TokenStream> {
    vec![
        quote! { use std::future::{Future, IntoFuture}; },
        quote! { use std::pin::Pin; },
        quote! { use aliyun_api_core::Request; },
        quote! { use aliyun_api_runtime::{Client, Error}; },
        quote! {
            /// A request that is not sent yet: set what is optional, then await it.
            ///
            /// It has all it needs, so that it can be kept, returned from a function, or sent in a task of its own.
            #[derive(Clone)]
            #[must_use = "a call does nothing until it is sent"]
            pub struct Call<R> {
                client: Client,
                pub(crate) request: R,
            }
        },
        quote! {
            impl<R: Request> std::fmt::Debug for Call<R> {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.debug_struct("Call").field("request", &self.request).finish_non_exhaustive()
                }
            }
        },
        quote! {
            impl<R: Request> Call<R> {
                #[allow(dead_code, reason = "unused where no service is switched on")]
                #[inline]
                pub(crate) fn new(client: &Client, request: R) -> Self {
                    Self { client: client.clone(), request }
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
        },
        quote! {
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
        },
    ]
}
