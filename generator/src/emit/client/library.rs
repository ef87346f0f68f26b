//! `lib.rs`.

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
            pub use aliyun_api_core::{
                Code, DecodeError, ErrorClass, ErrorCodes, IntoOption, Metadata, OpenEnum, Record, Request, Response, Timestamp, UnknownValue
            };
        },
        quote! {
            #[doc(inline)]
            #[rustfmt::skip]
            pub use aliyun_api_runtime::{
                AnyRequest, CallOptions, Callable, Config, Credentials, CredentialsError, Endpoint, EndpointError, Error, ErrorKind,
                Network, Pending, ProvideCredentials, SignatureScheme, Timeouts, Transport, faults, replay, transport
            };
        },
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
