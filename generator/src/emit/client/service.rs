//! The module of a service and those of its groups.

use proc_macro2::TokenStream;
use quote::quote;

use super::types;
use crate::emit::rust::{docs, group_module, ident, inception};
use crate::model::{GroupId, Owner, Service};

/// The documentation of the module.
pub(super) fn doc(service: &Service) -> String {
    format!("{} (`{}`, version {}).\n\n{}", service.title, service.product, service.version, service.doc)
}

/// The items of the service's `mod.rs`.
pub(super) fn items(service: &Service) -> Vec<TokenStream> {
    let (id, product, version) = (&service.id, &service.product, &service.version);
    let central = &service.endpoints.central;
    let option = |endpoint: &Option<String>| endpoint.as_ref().map_or_else(|| quote!(None), |at| quote!(Some(#at)));
    let (regional, internal) = (option(&service.endpoints.regional), option(&service.endpoints.internal));
    let regions = service.endpoints.regions.iter().map(|(region, at)| quote!((#region, #at)));
    let doc = docs(&format!("A client for {}. Cloning one is cheap.", service.title));
    let variable = &service.names.endpoint_variable;
    let env = docs(&format!(
        "A client with the credentials and the region of the environment.\n\nThe variable `{variable}` names another endpoint, such as that of a mock server.\n\n# Errors\nThe configuration is incomplete: which variables are missing."
    ));
    let mut items = vec![
        quote! { mod error_code; },
        {
            let allow = types::allow_deprecated(service, Owner::Service);
            quote! { #allow mod types; }
        },
        quote! { use aliyun_api_core::{Endpoints, ServiceInfo}; },
        quote! { use aliyun_api_runtime::{AnyRequest, Callable, Config, Error}; },
        quote! { use crate::Call; },
        quote! { pub use error_code::ErrorCode; },
    ];
    if types::any(service) {
        items.push(quote! { pub use types::*; });
    }
    for group in &service.groups {
        let (module, feature) = (ident(&group.module), &group.feature);
        let declared = group_module(service, group);
        items.push(quote! { #[cfg(feature = #feature)] #declared });
        items.push(quote! { #[cfg(feature = #feature)] pub use #module::*; });
    }
    items.push(quote! {
        /// Product code, version and endpoints.
        #[doc(hidden)]
        pub static SERVICE: ServiceInfo = ServiceInfo {
            id: #id,
            product: #product,
            version: #version,
            endpoints: Endpoints { central: #central, regional: #regional, internal: #internal, regions: &[#(#regions),*] },
        };
    });
    items.push(quote! {
        #doc
        #[derive(Clone, Debug)]
        pub struct Client {
            inner: aliyun_api_runtime::Client,
        }
    });
    items.push(quote! {
        impl Client {
            /// A client with this configuration. The clients of a configuration and of its clones share one pool of
            /// connections.
            ///
            /// # Errors
            /// The configuration is incomplete or contradicts itself.
            #[inline]
            pub fn new(config: &Config) -> Result<Self, Error> {
                Ok(Self { inner: aliyun_api_runtime::Client::new(&SERVICE, config)? })
            }

            #env
            #[inline]
            pub fn from_env() -> Result<Self, Error> {
                Self::new(&Config::from_env()?)
            }

            /// A call of a request that was made before.
            #[inline]
            pub fn request<R: Callable>(&self, request: R) -> Call<R> {
                Call::new(&self.inner, request)
            }

            /// A call of any action with any parameters, as they are named on the wire: for what the types do not have yet.
            /// It returns the JSON of the response.
            #[inline]
            pub fn call(
                &self,
                action: impl Into<String>,
                parameters: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
            ) -> Call<AnyRequest> {
                self.request(AnyRequest::new(action).parameters(parameters))
            }
        }
    });
    items
}

/// The items of a group's `mod.rs`.
pub(super) fn group(service: &Service, id: GroupId) -> Vec<TokenStream> {
    let group = service.group(id);
    let modules: Vec<_> = service.actions_of(id).map(|(_, action)| ident(&action.names.module)).collect();
    let allows = service.actions_of(id).map(|(id, action)| {
        let deprecated = types::allow_deprecated(service, Owner::Action(id));
        let inception = inception(&group.module, &action.names.module);
        quote!(#deprecated #inception)
    });
    vec![quote! { #(#allows mod #modules;)* }, quote! { #(pub use #modules::*;)* }]
}
