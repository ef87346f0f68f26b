//! `new` of records, what is required of a request where that is much, and the methods of the client.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::arguments::{argument_type, argument_value};
use super::value_types::value_type;
use crate::emit::descriptions;
use crate::emit::rust::{deprecated, docs, ident, raw_docs};
use crate::model::{Action, Field, Record, Service};

/// `new` of the request, what it takes, and the method of the client.
pub(super) fn of_action(service: &Service, action: &Action, request: &Record) -> Vec<TokenStream> {
    let essential = request.arguments();
    let name = ident(&request.rust);
    let method = ident(&action.names.method);
    let doc = raw_docs(&descriptions::method(service, action, request));
    let deprecated = deprecated(action.deprecated.as_ref(), |id| service.action(*id).wire.clone());
    let (mut items, arguments, names) = if request.has_arguments() {
        let names = essential.iter().map(|field| ident(&field.rust)).collect();
        (vec![new(service, request, &essential)], arguments(service, &essential), names)
    } else {
        let bundle = ident(&action.names.required);
        (bundled(service, action, request, &essential), vec![quote!(required: #bundle)], vec![ident("required")])
    };
    items.push(quote! {
        impl Client {
            #doc
            #deprecated
            #[inline]
            pub fn #method(&self #(, #arguments)*) -> Call<#name> {
                Call::new(&self.inner, #name::new(#(#names),*))
            }
        }
    });
    items
}

/// `new` of an object, and the pairs that become one.
pub(super) fn of_object(service: &Service, record: &Record) -> Vec<TokenStream> {
    let Some(fields) = record.constructor() else { return Vec::new() };
    let mut items = vec![new(service, record, &fields)];
    if record.is_pair() {
        let name = ident(&record.rust);
        items.push(quote! {
            impl<K: Into<String>, V: Into<String>> From<(K, V)> for #name {
                #[inline]
                fn from((key, value): (K, V)) -> Self {
                    Self::new(key, value)
                }
            }
        });
    }
    items
}

/// `new` with an argument for each of these fields.
fn new(service: &Service, record: &Record, fields: &[&Field]) -> TokenStream {
    let name = ident(&record.rust);
    let arguments = arguments(service, fields);
    let values = fields.iter().map(|field| {
        let name = ident(&field.rust);
        let value = argument_value(&name, &field.ty);
        let value = if field.is_optional(record.role) { quote!(Some(#value)) } else { value };
        if name == value.to_string() { value } else { quote!(#name: #value) }
    });
    let rest = (fields.len() < record.fields.len() || record.has_metadata()).then(|| quote!(..Self::default()));
    let doc = match fields {
        [] => " Without any parameter.",
        _ if record.is_pair() => " A key with its value.",
        _ => " With what is required.",
    };
    quote! {
        impl #name {
            #[doc = #doc]
            #[inline]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values,)* #rest }
            }
        }
    }
}

fn arguments(service: &Service, fields: &[&Field]) -> Vec<TokenStream> {
    let argument = |field: &&Field| {
        let (name, ty) = (ident(&field.rust), argument_type(service, &field.ty));
        quote!(#name: #ty)
    };
    fields.iter().map(argument).collect()
}

/// What is required as a struct, and `new` of the request, which takes it.
fn bundled(service: &Service, action: &Action, request: &Record, essential: &[&Field]) -> Vec<TokenStream> {
    let name = ident(&request.rust);
    let (bundle, bundle_name) = (ident(&action.names.required), &action.names.required);
    let bundle_doc = docs(&format!(
        "What `{}` requires. Every field must be there, and has its name before it: no two of them can be swapped.",
        action.wire
    ));
    let fields = essential.iter().map(|field| {
        let (name, ty) = (ident(&field.rust), value_type(service, &field.ty));
        let doc = docs(&descriptions::field(service, request.role, field));
        quote!(#doc pub #name: #ty)
    });
    let slots: Vec<_> = essential.iter().map(|field| (field.wire.as_str(), field.rust.as_str())).collect();
    let moves = essential.iter().map(|field| {
        let name = ident(&field.rust);
        quote!(#name: required.#name)
    });
    let rest = (essential.len() < request.fields.len()).then(|| quote!(..Self::default()));
    vec![
        quote! {
            #bundle_doc
            #[derive(Clone, PartialEq)]
            pub struct #bundle { #(#fields,)* }
        },
        debug(request, bundle_name, &slots),
        quote! {
            impl #name {
                /// With what is required.
                #[inline]
                pub fn new(required: #bundle) -> Self {
                    Self { #(#moves,)* #rest }
                }
            }
        },
    ]
}

/// `Debug` of a struct with some of the parameters of a request, each given with its field. The schema of the request says
/// what is a secret.
pub(super) fn debug(request: &Record, name: &str, parameters: &[(&str, &str)]) -> TokenStream {
    let (ty, schema) = (ident(name), ident(&request.schema));
    let index = |wire: &str| request.fields.iter().position(|known| known.wire == wire);
    let mut placed: Vec<_> = parameters.iter().filter_map(|(wire, field)| Some((index(wire)?, ident(field)))).collect();
    placed.sort_by_key(|(index, _)| *index);
    let slots = placed.iter().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(*index);
        quote!((#index, &self.#field))
    });
    quote! {
        impl std::fmt::Debug for #ty {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                aliyun_api_core::debug::part(#name, &#schema, &[#(#slots),*], f)
            }
        }
    }
}
