//! The tables of the resources.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::{Edit, How, Id, Part, Resource, Service, Transition, ValueExpr};

/// The items of `resources.rs`.
pub(super) fn items(service: &Service) -> Vec<TokenStream> {
    let resources = service.resources.iter().map(resource);
    vec![
        quote! {
            #[allow(unused_imports, reason = "not every service has every kind of resource")]
            use aliyun_api_mock_runtime::{ValueExpr, Id, Part, Quota, Resource, BackRef, States};
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
    let creates = found.co_creates.iter().map(|Part { resource, prefix, field, with }| {
        let with = value_exprs(with);
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
    let (unique, skip) = (&found.unique, &found.ignore_parameters);
    let (set, shows) = (value_exprs(&found.set), value_exprs(&found.derived));
    let lists = found.back_refs.iter().map(|shown| {
        let (field, resource, part) = (&shown.field, &shown.resource, option(shown.part.as_ref()));
        quote!(BackRef { field: #field, resource: #resource, part: #part })
    });
    let counts = found.ref_counts.iter().map(|(field, name)| quote!((#field, #name)));
    let blocked_by = found.blocked_by.iter().map(|(name, code)| quote!((#name, #code)));
    let refers = found.refers.iter().map(|(field, service, name)| quote!((#field, #service, #name)));
    let (missing, exists) = (option(found.not_found_error.as_ref()), option(found.conflict_error.as_ref()));
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
            co_creates: &[#(#creates),*],
            states: #states,
            ignore_parameters: &[#(#skip),*],
            set: #set,
            back_refs: &[#(#lists),*],
            ref_counts: &[#(#counts),*],
            derived: #shows,
            blocked_by: &[#(#blocked_by),*],
            refers: &[#(#refers),*],
            not_found_error: #missing,
            conflict_error: #exists,
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
pub(super) fn transition(transition: &Transition) -> TokenStream {
    let (set, clear, then) = (value_exprs(&transition.set), &transition.clear, times(&transition.then));
    let edits = transition.edits.iter().map(|Edit { field, how, value, by }| {
        let how = match how {
            How::Add => quote!(How::Add),
            How::Remove => quote!(How::Remove),
            How::Update => quote!(How::Update),
        };
        let value = value_expr(value);
        quote!(Edit { field: #field, how: #how, value: #value, by: &[#(#by),*] })
    });
    let peer = option(transition.peer.as_ref());
    quote!(Transition { set: #set, clear: &[#(#clear),*], edits: &[#(#edits),*], then: #then, peer: #peer })
}

/// Fields with the values that the engine writes.
pub(super) fn value_exprs(fields: &[(String, ValueExpr)]) -> TokenStream {
    let fields = fields.iter().map(|(field, value)| {
        let value = value_expr(value);
        quote!((#field, #value))
    });
    quote!(&[#(#fields),*])
}

/// A value that the engine writes.
fn value_expr(fill: &ValueExpr) -> TokenStream {
    match fill {
        ValueExpr::Literal(value) => {
            let text = value.to_string();
            quote!(ValueExpr::Json(#text))
        }
        ValueExpr::Now => quote!(ValueExpr::Now),
        ValueExpr::Id => quote!(ValueExpr::Id),
        ValueExpr::Epoch => quote!(ValueExpr::Epoch),
        ValueExpr::Address => quote!(ValueExpr::Address),
        ValueExpr::Field(name) => quote!(ValueExpr::Field(#name)),
        ValueExpr::List(items) => {
            let items = items.iter().map(self::value_expr);
            quote!(ValueExpr::List(&[#(#items),*]))
        }
        ValueExpr::Object(fields) => {
            let fields = value_exprs(fields);
            quote!(ValueExpr::Object(#fields))
        }
    }
}
