//! The module of a service, with its table, and those of its groups.

use proc_macro2::TokenStream;
use quote::quote;

use super::operation;
use super::tables::Tables;
use crate::emit::openapi;
use crate::emit::rust::{group_module, ident, inception};
use crate::model::{GroupId, Service};

/// The items of a service's `mod.rs`.
pub(super) fn items(tables: Tables<'_>) -> Vec<TokenStream> {
    let service = tables.service();
    let resources = tables.all();
    let module = ident(&service.id);
    let groups = service.groups.iter().map(|group| group_module(service, group));
    let title = format!("The tables of {}.", service.title);
    let operations = service.actions.iter().map(|action| {
        let group = ident(&service.group(action.group).module);
        let (module, table) = (ident(&action.names.module), ident(&action.names.table));
        quote!(#group::#module::#table)
    });
    let errors = service.errors.iter().map(|row| operation::error(tables, row));
    let documents = openapi::PROFILES.map(|profile| {
        let file = format!("/{}.gz", openapi::file(service, profile));
        quote!(Document { profile: #profile, gzip: include_bytes!(concat!(env!("OUT_DIR"), #file)) })
    });
    vec![
        quote! { mod handlers; },
        quote! { pub(crate) mod resources; },
        quote! { #(#groups)* },
        quote! {
            #[allow(unused_imports, reason = "not every service has every kind of condition")]
            use aliyun_api_mock_runtime::{Document, ErrorRow, Expected, Service, Toward, Subject, When};
        },
        quote! { pub use handlers::*; },
        quote! {
            #[doc = #title]
            pub static SERVICE: Service = Service {
                info: &aliyun_api::#module::SERVICE,
                operations: &[#(#operations),*],
                resources: &[#(#resources),*],
                errors: &[#(#errors),*],
                examples: include_str!("examples.json"),
                documents: &[#(#documents),*],
            };
        },
    ]
}

/// The items of a group's `mod.rs`.
pub(super) fn group(service: &Service, id: GroupId) -> Vec<TokenStream> {
    let group = service.group(id);
    let modules = service.actions_of(id).map(|(_, action)| {
        let name = &action.names.module;
        let (allow, module) = (inception(&group.module, name), ident(name));
        quote!(#allow pub(super) mod #module;)
    });
    vec![quote! { #(#modules)* }]
}
