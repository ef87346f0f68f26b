//! What methods take for values, and what is stored of it.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::value_types::value_type;
use crate::model::{Field, RecordRole, Service, Type};

/// What a method takes for a value that must be there.
pub(super) fn argument_type(service: &Service, ty: &Type) -> TokenStream {
    let plain = value_type(service, ty);
    match ty {
        Type::String | Type::Timestamp | Type::Enum(_) | Type::Any => quote!(impl Into<#plain>),
        Type::List(item) => {
            let item = element_type(service, item);
            quote!(impl IntoIterator<Item = #item>)
        }
        Type::Integer | Type::Float | Type::Boolean | Type::Record(_) => plain,
    }
}

/// What a method takes for an element of a list: what becomes one.
fn element_type(service: &Service, ty: &Type) -> TokenStream {
    match ty {
        Type::List(_) => argument_type(service, ty),
        _ => {
            let plain = value_type(service, ty);
            quote!(impl Into<#plain>)
        }
    }
}

/// What is stored of an argument.
pub(super) fn argument_value(name: &impl ToTokens, ty: &Type) -> TokenStream {
    match ty {
        Type::String | Type::Timestamp | Type::Enum(_) | Type::Any => quote!(#name.into()),
        Type::List(item) if matches!(**item, Type::List(_)) => {
            let inner = argument_value(&quote!(item), item);
            quote!(#name.into_iter().map(|item| #inner).collect())
        }
        Type::List(_) => quote!(#name.into_iter().map(Into::into).collect()),
        Type::Integer | Type::Float | Type::Boolean | Type::Record(_) => quote!(#name),
    }
}

/// What a setter takes, and what it stores.
pub(super) fn setting(service: &Service, role: RecordRole, field: &Field) -> (TokenStream, TokenStream) {
    let value = quote!(value);
    let is_list = matches!(field.ty, Type::List(_));
    if field.is_optional(role) && !is_list {
        let plain = value_type(service, &field.ty);
        return (quote!(impl IntoOption<#plain>), quote!(#value.into_option()));
    }
    let stored = argument_value(&value, &field.ty);
    let stored = if field.is_optional(role) { quote!(Some(#stored)) } else { stored };
    (argument_type(service, &field.ty), stored)
}
