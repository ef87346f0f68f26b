//! A record: the struct, its static schema, and the link between the two.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::descriptions;
use crate::emit::rust::{deprecated, docs, ident};
use crate::model::{Field, Record, RecordRole, Service, Type};

/// The items of a record.
pub(super) fn items(service: &Service, record: &Record) -> Vec<TokenStream> {
    let name = ident(&record.rust);
    let schema = ident(&record.schema);
    let doc = docs(&record.doc);
    let fields = record.fields.iter().map(|field| {
        let doc = docs(&field_doc(service, field));
        let name = ident(&field.rust);
        let ty = field_type(service, record.role, field);
        let deprecated = deprecated(field.deprecated.as_ref(), String::clone);
        quote!(#doc #deprecated pub #name: #ty)
    });
    let rows = record.fields.iter().map(|field| row(service, field));
    let indexes = (0..record.fields.len()).map(proc_macro2::Literal::usize_unsuffixed);
    let names = record.fields.iter().map(|field| ident(&field.rust));
    let rust = &record.rust;
    vec![
        quote! {
            #doc
            #[derive(Clone, Default, PartialEq)]
            pub struct #name { #(#fields,)* }
        },
        quote! {
            pub(crate) static #schema: Schema = Schema { name: #rust, fields: &[#(#rows,)*] };
        },
        quote! { aliyun_api_core::record!(#name, #schema #(, #indexes => #names)*); },
    ]
}

/// What rustdoc says of a field: the description, then its limits in words.
pub(super) fn field_doc(service: &Service, field: &Field) -> String {
    let facts = descriptions::facts(service, field);
    if facts.is_empty() { field.doc.clone() } else { format!("{}\n\n{facts}", field.doc) }
}

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

/// A line of the schema.
fn row(service: &Service, field: &Field) -> TokenStream {
    let wire = &field.wire;
    let kind = kind(service, &field.ty);
    let mut row = quote!(Field::new(#wire, #kind));
    if field.required {
        row.extend(quote!(.required()));
    }
    if field.sensitive {
        row.extend(quote!(.sensitive()));
    }
    if !field.aliases.is_empty() {
        let alias = &field.aliases;
        row.extend(quote!(.aliases(&[#(#alias),*])));
    }
    if let Some(encoding) = field.encoding {
        // The core names its variants, and `Debug` says the name.
        let encoding = ident(&format!("{encoding:?}"));
        row.extend(quote!(.encoding(Encoding::#encoding)));
    }
    if let Some(wrapper) = &field.wrapper {
        row.extend(quote!(.wrapper(#wrapper)));
    }
    row
}

fn kind(service: &Service, ty: &Type) -> TokenStream {
    match ty {
        Type::String => quote!(ValueType::String),
        Type::Integer => quote!(ValueType::Integer),
        Type::Float => quote!(ValueType::Float),
        Type::Boolean => quote!(ValueType::Boolean),
        Type::Any => quote!(ValueType::Any),
        Type::Enum(id) => {
            let name = ident(&service.enumeration(*id).rust);
            quote!(ValueType::Enum(<#name as OpenEnum>::VALUES))
        }
        Type::Record(id) => {
            let schema = ident(&service.record(*id).schema);
            quote!(ValueType::Record(&#schema))
        }
        Type::List(item) => {
            let item = kind(service, item);
            quote!(ValueType::List(&#item))
        }
    }
}
