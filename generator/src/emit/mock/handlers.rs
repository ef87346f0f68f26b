//! The trait with a method per action, and the way from an action's index to its method.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::rust::{docs, ident};
use crate::model::Service;

/// The items of `handlers.rs`.
pub(super) fn items(service: &Service) -> Vec<TokenStream> {
    let module = ident(&service.id);
    let handlers = ident(&service.names.handlers);
    let dispatcher = ident(&service.names.dispatcher);
    let types: Vec<_> = service
        .actions
        .iter()
        .flat_map(|action| [ident(&service.record(action.request).rust), ident(&service.record(action.response).rust)])
        .collect();
    let methods = service.actions.iter().map(|action| {
        let method = ident(&action.names.method);
        let request = ident(&service.record(action.request).rust);
        let response = ident(&service.record(action.response).rust);
        let doc = docs(&action.summary);
        quote! {
            #doc
            fn #method(&self, cx: &Context, request: #request) -> impl Future<Output = Result<#response, ApiError>> + Send {
                async move { cx.default_response(&request) }
            }
        }
    });
    let arms = service.actions.iter().enumerate().map(|(index, action)| {
        let index = Literal::usize_unsuffixed(index);
        let method = ident(&action.names.method);
        quote!(#index => response(self.0.#method(cx, take(request)?).await))
    });
    let trait_doc = docs(&format!(
        "Handlers of the actions of {}: a method each, every one with a default response.\n\nA default response comes from the state of the mock where `resources.yaml` says what the action does, and is the documented example elsewhere.",
        service.title
    ));
    let service_doc = docs(&format!("{} as a service of the mock server, with these handlers.", service.title));
    vec![
        quote! { use aliyun_api::#module::{#(#types),*}; },
        quote! { use aliyun_api::Record; },
        quote! { use aliyun_api_mock_runtime::{HandlerFuture, ApiError, Context, Service, ServiceHandlers, response, take}; },
        quote! { use crate::Defaults; },
        quote! {
            #trait_doc
            #[allow(unused_variables, reason = "named for whoever overrides them")]
            pub trait #handlers: Send + Sync + 'static {
                #(#methods)*
            }
        },
        quote! { impl #handlers for Defaults {} },
        quote! {
            #service_doc
            #[derive(Clone, Debug, Default)]
            pub struct #dispatcher<H>(pub H);
        },
        quote! {
            impl<H: #handlers> ServiceHandlers for #dispatcher<H> {
                fn service(&self) -> &'static Service {
                    &super::SERVICE
                }
                fn call<'a>(&'a self, operation: usize, cx: &'a Context, request: Box<dyn Record>) -> HandlerFuture<'a> {
                    Box::pin(async move {
                        match operation {
                            #(#arms,)*
                            _ => Err(ApiError::new(404, "InvalidAction.NotFound", "Specified api is not found, please check your url and method.")),
                        }
                    })
                }
            }
        },
    ]
}
