//! A record: the struct, its static schema, and the link between the two.

use proc_macro2::TokenStream;
use quote::quote;

use super::value_types::field_type;
use super::{constructors, setters};
use crate::emit::descriptions;
use crate::emit::rust::{deprecated, docs, ident};
use crate::model::{Field, Record, RecordRole, Service, Type};

/// The items of a record, with these lines of documentation.
pub(super) fn items(service: &Service, record: &Record, doc: &TokenStream) -> Vec<TokenStream> {
    let name = ident(&record.rust);
    let schema = ident(&record.schema);
    let fields = record.fields.iter().map(|field| {
        let doc = docs(&descriptions::field(service, record.role, field));
        let name = ident(&field.rust);
        let ty = field_type(service, record.role, field);
        let deprecated = deprecated(field.deprecated.as_ref(), String::clone);
        quote!(#doc #deprecated pub #name: #ty)
    });
    let rows = record.fields.iter().map(|field| row(service, field));
    let indexes = (0..record.fields.len()).map(proc_macro2::Literal::usize_unsuffixed);
    let names = record.fields.iter().map(|field| ident(&field.rust));
    let rust = &record.rust;
    let metadata = record.has_metadata().then(|| quote!(metadata: Metadata,));
    let mut items = vec![
        quote! {
            #doc
            #[derive(Clone, Default, PartialEq)]
            #[non_exhaustive]
            pub struct #name { #(#fields,)* #metadata }
        },
        quote! {
            pub(crate) static #schema: Schema = Schema::new(#rust, &[#(#rows,)*]);
        },
        quote! { aliyun_api_core::record!(#name, #schema #(, #indexes => #names)*); },
    ];
    if record.has_metadata() {
        items.push(quote! { aliyun_api_core::response!(#name); });
    }
    if matches!(record.role, RecordRole::Input | RecordRole::Output) {
        items.extend(constructors::of_object(service, record));
    }
    items.extend(setters::of_record(service, record));
    items
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
        Type::String | Type::Timestamp => quote!(ValueType::String),
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
