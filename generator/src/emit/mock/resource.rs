//! The tables of the resources.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::{Edit, Fill, How, Id, Link, Part, Resource, Service};

/// The items of `resources.rs`.
pub(super) fn items(service: &Service) -> Vec<TokenStream> {
    let resources = service.resources.iter().map(resource);
    vec![
        quote! {
            #[allow(unused_imports, reason = "not every service has every kind of resource")]
            use aliyun_api_mock_runtime::{Fill, Id, Part, Quota, Resource, Shown, States};
        },
        quote! { pub(super) static RESOURCES: &[Resource] = &[#(#resources),*]; },
    ]
}

fn resource(found: &Resource) -> TokenStream {
    let name = &found.name;
    let id = match &found.id {
        Id::Field { field, prefix } => quote!(Id::Field { name: #field, prefix: #prefix }),
        Id::Key(fields) => quote!(Id::Key(&[#(#fields),*])),
    };
    let creates = found.creates.iter().map(|Part { resource, prefix, field, with }| {
        let with = fills(with);
        quote!(Part { resource: #resource, prefix: #prefix, field: #field, with: #with })
    });
    let states = found.states.as_ref().map_or_else(
        || quote!(None),
        |states| {
            let (field, start) = (&states.field, &states.start);
            let then = times(&states.then);
            quote!(Some(States { field: #field, start: #start, then: #then }))
        },
    );
    let (unique, skip) = (&found.unique, &found.skip);
    let (set, shows) = (fills(&found.set), fills(&found.shows));
    let lists = found.lists.iter().map(|shown| {
        let (field, resource, part) = (&shown.field, &shown.resource, option(shown.part.as_ref()));
        quote!(Shown { field: #field, resource: #resource, part: #part })
    });
    let counts = found.counts.iter().map(|(field, name)| quote!((#field, #name)));
    let blocked_by = found.blocked_by.iter().map(|(name, code)| quote!((#name, #code)));
    let refers = found.refers.iter().map(|(field, service, name)| quote!((#field, #service, #name)));
    let (missing, exists) = (option(found.missing.as_ref()), option(found.exists.as_ref()));
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
            unique: &[#(#unique),*],
            creates: &[#(#creates),*],
            states: #states,
            skip: &[#(#skip),*],
            set: #set,
            lists: &[#(#lists),*],
            counts: &[#(#counts),*],
            shows: #shows,
            blocked_by: &[#(#blocked_by),*],
            refers: &[#(#refers),*],
            missing: #missing,
            exists: #exists,
            quota: #quota,
        }
    }
}

pub(super) fn option(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

/// States with the time after which they come.
fn times(states: &[(String, u64)]) -> TokenStream {
    let states = states.iter().map(|(state, time)| {
        let time = Literal::u64_unsuffixed(*time);
        quote!((#state, #time))
    });
    quote!(&[#(#states),*])
}

/// What an action writes into an object.
pub(super) fn link(link: &Link) -> TokenStream {
    let (set, clear, then) = (fills(&link.set), &link.clear, times(&link.then));
    let edits = link.edits.iter().map(|Edit { field, how, value, by }| {
        let how = match how {
            How::Add => quote!(How::Add),
            How::Remove => quote!(How::Remove),
            How::Update => quote!(How::Update),
        };
        let value = fill(value);
        quote!(Edit { field: #field, how: #how, value: #value, by: &[#(#by),*] })
    });
    let peer = option(link.peer.as_ref());
    quote!(Link { set: #set, clear: &[#(#clear),*], edits: &[#(#edits),*], then: #then, peer: #peer })
}

/// Fields with the values that the engine writes.
pub(super) fn fills(fields: &[(String, Fill)]) -> TokenStream {
    let fields = fields.iter().map(|(field, value)| {
        let value = fill(value);
        quote!((#field, #value))
    });
    quote!(&[#(#fields),*])
}

/// A value that the engine writes.
fn fill(fill: &Fill) -> TokenStream {
    match fill {
        Fill::Literal(value) => {
            let text = value.to_string();
            quote!(Fill::Json(#text))
        }
        Fill::Now => quote!(Fill::Now),
        Fill::Id => quote!(Fill::Id),
        Fill::Epoch => quote!(Fill::Epoch),
        Fill::Address => quote!(Fill::Address),
        Fill::Field(name) => quote!(Fill::Field(#name)),
        Fill::List(items) => {
            let items = items.iter().map(self::fill);
            quote!(Fill::List(&[#(#items),*]))
        }
        Fill::Object(fields) => {
            let fields = fills(fields);
            quote!(Fill::Object(#fields))
        }
    }
}
