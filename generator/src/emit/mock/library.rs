//! `lib.rs`, the server in a process, and the program.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::rust::{docs, ident};
use crate::model::Model;

/// The documentation of the crate.
pub(super) fn doc(model: &Model) -> String {
    let count: usize = model.services.iter().map(|service| service.actions.len()).sum();
    let services: Vec<String> = model.services.iter().map(|service| service.title.clone()).collect();
    format!(
        "A mock server for the Alibaba Cloud network APIs: {}; {count} actions.\n\nIn a test, `MockServer::start` gives a server on a free port of the loopback interface. \
         As a program, `aliyun-mock` serves any SDK.",
        services.join(", ")
    )
}

/// The items of `lib.rs`.
pub(super) fn items(model: &Model) -> Vec<TokenStream> {
    let mut items = vec![quote! { #[rustfmt::skip] mod server; }];
    for service in &model.services {
        let module = ident(&service.id);
        let doc = docs(&format!("The mock of {}.", service.title));
        items.push(quote! { #doc #[rustfmt::skip] pub mod #module; });
    }
    items.push(quote! { #[rustfmt::skip] pub use aliyun_api_mock_runtime::{ApiError, Auth, Clock, Context, Engine, RunningServer, ServiceHandlers, StartError, Store}; });
    items.push(quote! { pub use server::{Builder, MockServer}; });
    items.push(quote! {
        /// Handlers that answer every action by default.
        #[derive(Clone, Copy, Debug, Default)]
        pub struct Defaults;
    });
    let boxed = model.services.iter().map(|service| {
        let (module, name) = (ident(&service.id), ident(&service.names.dispatcher));
        quote!(Box::new(#module::#name(Defaults)))
    });
    items.push(quote! {
        /// Every service with its default handlers.
        #[rustfmt::skip]
        pub fn services() -> Vec<Box<dyn ServiceHandlers>> {
            vec![#(#boxed),*]
        }
    });
    items
}

/// The items of `server.rs`.
pub(super) fn server(model: &Model) -> Vec<TokenStream> {
    let ids: Vec<_> = model.services.iter().map(|service| ident(&service.id)).collect();
    let defaults = model.services.iter().map(|service| {
        let (module, name) = (ident(&service.id), ident(&service.names.dispatcher));
        quote!(#module: Box::new(crate::#module::#name(crate::Defaults)))
    });
    let setters = model.services.iter().map(|service| {
        let (module, name, handlers) =
            (ident(&service.id), ident(&service.names.dispatcher), ident(&service.names.handlers));
        let doc = docs(&format!("Sets what answers the actions of {}.", service.title));
        quote! {
            #doc
            #[must_use]
            pub fn #module(mut self, handlers: impl crate::#module::#handlers) -> Self {
                self.#module = Box::new(crate::#module::#name(handlers));
                self
            }
        }
    });
    vec![
        quote! { use aliyun_api_mock_runtime::{Auth, Clock, Engine, RunningServer, Server, ServiceHandlers, StartError}; },
        quote! {
            /// A mock server in this process. It stops when it is dropped.
            #[derive(Debug)]
            pub struct MockServer(RunningServer);
        },
        quote! {
            impl MockServer {
                /// Starts a server with default answers on a free port of the loopback interface.
                ///
                /// # Errors
                /// No port could be had.
                pub async fn start() -> Result<Self, StartError> {
                    Self::builder().start().await
                }

                /// A server with settings of its own.
                pub fn builder() -> Builder {
                    Builder {
                        inner: Server::builder().auth(Auth::Warn),
                        #(#defaults,)*
                    }
                }

                /// A configuration with which a client reaches this server. The credentials are `testid` and `testsecret`.
                pub fn client_config(&self) -> aliyun_api::Config {
                    aliyun_api::Config::new(aliyun_api::Credentials::new("testid", "testsecret")).region("cn-hangzhou").endpoint(self.0.url())
                }

                /// Stops the server after the answers that are under way.
                pub async fn shutdown(self) {
                    self.0.shutdown().await;
                }
            }
        },
        quote! {
            impl std::ops::Deref for MockServer {
                type Target = RunningServer;
                fn deref(&self) -> &RunningServer {
                    &self.0
                }
            }
        },
        quote! {
            /// Settings of a [`MockServer`].
            pub struct Builder {
                inner: aliyun_api_mock_runtime::Builder,
                #(#ids: Box<dyn ServiceHandlers>,)*
            }
        },
        quote! {
            impl Builder {
                #(#setters)*

                /// How signatures are checked; by default a wrong one is a warning.
                #[must_use]
                pub fn auth(mut self, auth: Auth) -> Self {
                    self.inner = self.inner.auth(auth);
                    self
                }

                /// A pair of keys that strict checking knows, beside `testid` and `testsecret`.
                #[must_use]
                pub fn key(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
                    self.inner = self.inner.key(id, secret);
                    self
                }

                /// The port; by default a free one.
                #[must_use]
                pub fn port(mut self, port: u16) -> Self {
                    self.inner = self.inner.port(port);
                    self
                }

                /// The seed of ids: the same seed gives the same ids.
                #[must_use]
                pub fn seed(mut self, seed: u64) -> Self {
                    self.inner = self.inner.seed(seed);
                    self
                }

                /// The clock that states, tokens and signatures follow; by default the real time.
                #[must_use]
                pub fn clock(mut self, clock: Clock) -> Self {
                    self.inner = self.inner.clock(clock);
                    self
                }

                /// Whether an unknown parameter is an error rather than a warning.
                #[must_use]
                pub fn strict_parameters(mut self, strict: bool) -> Self {
                    self.inner = self.inner.strict_parameters(strict);
                    self
                }

                /// Starts the server.
                ///
                /// # Errors
                /// The port could not be had.
                pub async fn start(self) -> Result<MockServer, StartError> {
                    self.with_services().start().await.map(MockServer)
                }

                /// The engine without a network: requests in, answers out.
                pub fn build(self) -> Engine {
                    self.with_services().build()
                }

                fn with_services(self) -> aliyun_api_mock_runtime::Builder {
                    self.inner #(.service(self.#ids))*
                }
            }
        },
        quote! {
            impl std::fmt::Debug for Builder {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.debug_struct("Builder").finish_non_exhaustive()
                }
            }
        },
    ]
}

/// The items of `main.rs`.
pub(super) fn program() -> Vec<TokenStream> {
    vec![quote! {
        fn main() -> std::process::ExitCode {
            aliyun_api_mock_runtime::cli::main(aliyun_api_mock::services())
        }
    }]
}
