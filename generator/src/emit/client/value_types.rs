//! The Rust types of values and fields.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::rust::ident;
use crate::model::{Field, RecordRole, Service, Type};

/// The Rust type of a field.
pub(super) fn field_type(service: &Service, role: RecordRole, field: &Field) -> TokenStream {
    let ty = value_type(service, &field.ty);
    if field.is_optional(role) { quote!(Option<#ty>) } else { ty }
}

/// The Rust type of a value.
pub(super) fn value_type(service: &Service, ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote!(String),
        Type::Integer => quote!(i64),
        Type::Float => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::Timestamp => quote!(Timestamp),
        Type::Any => quote!(serde_json::Value),
        Type::Enum(id) => named(&service.enumeration(*id).rust),
        Type::Record(id) => named(&service.record(*id).rust),
        Type::List(item) => {
            let item = value_type(service, item);
            quote!(Vec<#item>)
        }
    }
}

fn named(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(#name)
}
