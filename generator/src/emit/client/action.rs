//! The file of an action: its request and response, its table, its method, its setters.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{record, types};
use crate::emit::descriptions;
use crate::emit::rust::{deprecated, docs, ident};
use crate::model::{Action, ActionId, ActionKind, Field, Owner, Record, RecordRole, Service, Type};

/// The items of the file.
pub(super) fn items(service: &Service, id: ActionId, action: &Action) -> Vec<TokenStream> {
    let request = service.record(action.request);
    let response = service.record(action.response);
    let mut items = vec![
        quote! {
            #[allow(unused_imports, reason = "not every action has every kind of type")]
            use aliyun_api_core::{ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request, Schema, UnknownValue};
        },
        quote! { use crate::Call; },
        quote! {
            #[allow(unused_imports, reason = "not every action uses a shared type")]
            use super::super::{Client, SERVICE, types::*};
        },
    ];
    items.extend(record::items(service, request));
    items.extend(record::items(service, response));
    items.extend(types::of(service, Owner::Action(id)));
    items.push(table(service, action, request, response));
    items.extend(constructors(service, action, request));
    items.extend(setters(service, request));
    items
}

fn table(service: &Service, action: &Action, request: &Record, response: &Record) -> TokenStream {
    let table = ident(&action.names.table);
    let wire = &action.wire;
    let kind = if action.kind == ActionKind::Write { quote!(Write) } else { quote!(Read) };
    let idempotency = action.idempotency.as_ref().map_or_else(|| quote!(None), |name| quote!(Some(#name)));
    let classes = service.classes(Some(action)).into_iter().map(|(code, class)| {
        // The core names its variants, and `Debug` says the name.
        let class = ident(&format!("{class:?}"));
        quote!((#code, ErrorClass::#class))
    });
    let (request_schema, response_schema) = (ident(&request.schema), ident(&response.schema));
    let (request, response) = (ident(&request.rust), ident(&response.rust));
    quote! {
        static #table: ActionInfo = ActionInfo {
            service: &SERVICE,
            name: #wire,
            kind: ActionKind::#kind,
            idempotency: #idempotency,
            request: &#request_schema,
            response: &#response_schema,
            classes: &[#(#classes),*],
        };
        impl Request for #request {
            type Response = #response;
            const ACTION: &'static ActionInfo = &#table;
        }
    }
}

/// The required parameters, `new`, and the method of the client.
fn constructors(service: &Service, action: &Action, request: &Record) -> Vec<TokenStream> {
    let required: Vec<&Field> = request.required().collect();
    let name = ident(&request.rust);
    let method = ident(&action.names.method);
    let doc = docs(&descriptions::action(service, action));
    let deprecated = deprecated(action.deprecated.as_ref(), |id| service.action(*id).wire.clone());
    let rest = (required.len() < request.fields.len()).then(|| quote!(..Self::default()));
    if !request.has_arguments() {
        let bundle = ident(&action.names.required);
        let bundle_name = &action.names.required;
        let bundle_doc = docs(&format!("The required parameters of `{}`.", action.wire));
        let fields = required.iter().map(|field| {
            let (name, ty, doc) =
                (ident(&field.rust), record::value_type(service, &field.ty), docs(&record::field_doc(service, field)));
            quote!(#doc pub #name: #ty)
        });
        let schema = ident(&request.schema);
        let slots = request.fields.iter().enumerate().filter(|(_, field)| field.required).map(|(index, field)| {
            let (index, name) = (Literal::usize_unsuffixed(index), ident(&field.rust));
            quote!((#index, &self.#name))
        });
        let moves = required.iter().map(|field| {
            let name = ident(&field.rust);
            quote!(#name: required.#name)
        });
        return vec![
            quote! {
                #bundle_doc
                #[derive(Clone, PartialEq)]
                pub struct #bundle { #(#fields,)* }
            },
            // The schema of the request says what is a secret.
            quote! {
                impl std::fmt::Debug for #bundle {
                    #[inline]
                    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        aliyun_api_core::debug::part(#bundle_name, &#schema, &[#(#slots),*], f)
                    }
                }
            },
            quote! {
                impl #name {
                    /// A request with what is required.
                    #[inline]
                    pub fn new(required: #bundle) -> Self {
                        Self { #(#moves,)* #rest }
                    }
                }
            },
            quote! {
                impl Client {
                    #doc
                    #deprecated
                    #[inline]
                    pub fn #method(&self, required: #bundle) -> Call<#name> {
                        Call::new(&self.inner, #name::new(required))
                    }
                }
            },
        ];
    }
    let arguments: Vec<TokenStream> = required
        .iter()
        .map(|field| {
            let (name, ty) = (ident(&field.rust), argument_type(service, &field.ty));
            quote!(#name: #ty)
        })
        .collect();
    let values = required.iter().map(|field| {
        let name = ident(&field.rust);
        let value = argument_value(&name, &field.ty);
        if name == value.to_string() { value } else { quote!(#name: #value) }
    });
    let names = required.iter().map(|field| ident(&field.rust));
    vec![
        quote! {
            impl #name {
                /// A request with what is required.
                #[inline]
                pub fn new(#(#arguments),*) -> Self {
                    Self { #(#values,)* #rest }
                }
            }
        },
        quote! {
            impl Client {
                #doc
                #deprecated
                #[inline]
                pub fn #method(&self #(, #arguments)*) -> Call<#name> {
                    Call::new(&self.inner, #name::new(#(#names),*))
                }
            }
        },
    ]
}

/// A setter for each optional parameter.
fn setters(service: &Service, request: &Record) -> Vec<TokenStream> {
    let name = ident(&request.rust);
    let setters: Vec<TokenStream> = request
        .fields
        .iter()
        .filter(|field| !field.required)
        .map(|field| {
            let field_name = ident(&field.rust);
            let doc = docs(&field.doc);
            let ty = argument_type(service, &field.ty);
            let value = argument_value(&quote!(value), &field.ty);
            let value = if field.is_optional(RecordRole::Request) { quote!(Some(#value)) } else { value };
            let deprecated = deprecated(field.deprecated.as_ref(), String::clone);
            quote! {
                #doc
                #deprecated
                #[inline]
                pub fn #field_name(mut self, value: #ty) -> Self {
                    self.request.#field_name = #value;
                    self
                }
            }
        })
        .collect();
    if setters.is_empty() { Vec::new() } else { vec![quote! { impl Call<#name> { #(#setters)* } }] }
}

/// What a method takes for a value.
fn argument_type(service: &Service, ty: &Type) -> TokenStream {
    let plain = record::value_type(service, ty);
    match ty {
        Type::String | Type::Enum(_) | Type::Any => quote!(impl Into<#plain>),
        Type::List(item) => {
            let item = argument_type(service, item);
            quote!(impl IntoIterator<Item = #item>)
        }
        Type::Integer | Type::Float | Type::Boolean | Type::Record(_) => plain,
    }
}

/// What is stored of an argument.
fn argument_value(name: &impl quote::ToTokens, ty: &Type) -> TokenStream {
    match ty {
        Type::String | Type::Enum(_) | Type::Any => quote!(#name.into()),
        Type::List(item) if matches!(**item, Type::String | Type::Enum(_) | Type::Any) => {
            quote!(#name.into_iter().map(Into::into).collect())
        }
        Type::List(item) if matches!(**item, Type::List(_)) => {
            let inner = argument_value(&quote!(item), item);
            quote!(#name.into_iter().map(|item| #inner).collect())
        }
        Type::List(_) => quote!(#name.into_iter().collect()),
        Type::Integer | Type::Float | Type::Boolean | Type::Record(_) => quote!(#name),
    }
}
