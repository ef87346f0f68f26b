//! The tables of the resources.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::{Fill, Resource, Service};

/// The items of `resources.rs`.
pub(super) fn items(service: &Service) -> Vec<TokenStream> {
    let resources = service.resources.iter().map(resource);
    vec![
        quote! {
            #[allow(unused_imports, reason = "not every service has every kind of resource")]
            use aliyun_api_mock_runtime::{Fill, Quota, Resource, States};
        },
        quote! { pub(super) static RESOURCES: &[Resource] = &[#(#resources),*]; },
    ]
}

fn resource(found: &Resource) -> TokenStream {
    let (name, id, prefix) = (&found.name, &found.id, &found.prefix);
    let creates = found.creates.iter().map(|(name, prefix, field)| quote!((#name, #prefix, #field)));
    let states = found.states.as_ref().map_or_else(
        || quote!(None),
        |states| {
            let (field, start) = (&states.field, &states.start);
            let then = states.then.iter().map(|(state, time)| {
                let time = Literal::u64_unsuffixed(*time);
                quote!((#state, #time))
            });
            quote!(Some(States { field: #field, start: #start, then: &[#(#then),*] }))
        },
    );
    let set = found.set.iter().map(|(field, value)| {
        let value = fill(value);
        quote!((#field, #value))
    });
    let lists = found.lists.iter().map(|(field, name)| quote!((#field, #name)));
    let blocked_by = found.blocked_by.iter().map(|(name, code)| quote!((#name, #code)));
    let refers = found.refers.iter().map(|(field, service, name)| quote!((#field, #service, #name)));
    let missing = option(found.missing.as_ref());
    let quota = found.quota.as_ref().map_or_else(
        || quote!(None),
        |quota| {
            let limit = Literal::u64_unsuffixed(quota.limit);
            let (per, error) = (option(quota.per.as_ref()), &quota.error);
            quote!(Some(Quota { limit: #limit, per: #per, error: #error }))
        },
    );
    quote! {
        Resource {
            name: #name,
            id: #id,
            prefix: #prefix,
            creates: &[#(#creates),*],
            states: #states,
            set: &[#(#set),*],
            lists: &[#(#lists),*],
            blocked_by: &[#(#blocked_by),*],
            refers: &[#(#refers),*],
            missing: #missing,
            quota: #quota,
        }
    }
}

fn option(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

/// A value that the engine writes.
pub(super) fn fill(fill: &Fill) -> TokenStream {
    match fill {
        Fill::Literal(value) => {
            let text = value.to_string();
            quote!(Fill::Json(#text))
        }
        Fill::Now => quote!(Fill::Now),
        Fill::Id => quote!(Fill::Id),
        Fill::Field(name) => quote!(Fill::Field(#name)),
        Fill::List(items) => {
            let items = items.iter().map(self::fill);
            quote!(Fill::List(&[#(#items),*]))
        }
    }
}
