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
    let mut items = vec![quote! { #[rustfmt::skip] mod server; #[rustfmt::skip] mod stored; }];
    for service in &model.services {
        let module = ident(&service.id);
        let doc = docs(&format!("The mock of {}.", service.title));
        items.push(quote! { #doc #[rustfmt::skip] pub mod #module; });
    }
    items.push(quote! { #[rustfmt::skip] pub use aliyun_api_mock_runtime::{ApiError, Auth, Clock, Context, CoverageReport, Engine, FaultError, FaultRule, Faults, FixtureError, FixturesError, NamespaceHandle, Requests, RunningServer, ServiceHandlers, Snapshot, SnapshotError, StartError, StateMode, Store}; });
    items.push(quote! { pub use server::{Builder, MockServer}; pub use stored::Stored; });
    items.push(quote! {
        /// Handlers with the default response of every action.
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
pub(super) fn server() -> Vec<TokenStream> {
    vec![
        quote! {
            use aliyun_api::transport::{HttpRequest, HttpResponse, TransportError, TransportErrorKind};
            use aliyun_api::{Config, Credentials, Pending, Transport};
            use aliyun_api_mock_runtime::{FixtureError, RunningServer, StartError};
            use crate::Stored;
        },
        quote! {
            /// A mock server in this process. It stops when it is dropped.
            #[derive(Debug)]
            pub struct MockServer(RunningServer);
        },
        quote! {
            /// The settings of a [`MockServer`].
            pub type Builder = aliyun_api_mock_runtime::Builder<MockServer>;
        },
        quote! {
            impl MockServer {
                /// Starts a server with default responses on a free port of the loopback interface.
                ///
                /// # Errors
                /// No port could be had.
                pub async fn start() -> Result<Self, StartError> {
                    Self::builder().start().await
                }

                /// A server with settings of its own. It has every service; handlers of one's own take the place of the
                /// default ones with `service`.
                pub fn builder() -> Builder {
                    crate::services().into_iter().fold(Builder::default(), Builder::service)
                }

                /// A configuration with which a client reaches this server. The credentials are `testid` and
                /// `testsecret`.
                pub fn client_config(&self) -> Config {
                    Config::new(Credentials::new("testid", "testsecret")).region("cn-hangzhou").endpoint(self.0.url())
                }

                /// [`client_config`](Self::client_config) for a namespace of this server, so that several tests share it and
                /// see nothing of each other. `namespace` gives what is behind it.
                pub fn client_config_in(&self, namespace: impl Into<String>) -> Config {
                    let config = self.client_config();
                    let transport = InNamespace { config: config.clone(), name: namespace.into() };
                    config.transport(transport)
                }

                /// Puts an object into the default namespace as if it had been created; see [`Stored::seed`]. For another
                /// namespace or account, `object.seed(&mock.namespace("team1").store())`.
                ///
                /// # Errors
                /// It has a value that does not fit, refers to what is not there, and so on: see
                /// [`Store::seed`](crate::Store::seed). Nothing changes then.
                pub fn seed<T: Stored>(&self, object: T) -> Result<T, FixtureError> {
                    object.seed(&self.0.store())
                }

                /// Every object of a resource in the default namespace, oldest first, as the service would list it.
                pub fn list<T: Stored>(&self) -> Vec<T> {
                    T::list(&self.0.store())
                }

                /// An object of the default namespace, as the service would list it.
                pub fn find<T: Stored>(&self, id: &str) -> Option<T> {
                    T::find(&self.0.store(), id)
                }

                /// Stops the server after the requests in flight.
                pub async fn shutdown(self) {
                    self.0.shutdown().await;
                }
            }
        },
        quote! {
            /// Says in each request which namespace it is for.
            #[derive(Debug)]
            struct InNamespace {
                config: Config,
                name: String,
            }
        },
        quote! {
            impl Transport for InNamespace {
                fn send(&self, mut request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
                    request.headers.push(("x-mock-namespace".into(), self.name.clone()));
                    Box::pin(async move {
                        let failed = |error| TransportError::new(TransportErrorKind::Connect, false, error).lasting();
                        self.config.default_transport().map_err(failed)?.send(request).await
                    })
                }
            }
        },
        quote! {
            impl From<RunningServer> for MockServer {
                fn from(server: RunningServer) -> Self {
                    Self(server)
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
