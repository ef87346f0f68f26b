//! The records and enums of one owner: the shared ones of a service, or those of an action.

use proc_macro2::TokenStream;
use quote::quote;

use super::record;
use crate::emit::rust::{docs, ident};
use crate::model::{Enum, Owner, RecordRole, Service};

/// The items of `types.rs`.
pub(super) fn items(service: &Service, owner: Owner) -> Vec<TokenStream> {
    let mut items = vec![quote! {
        #[allow(unused_imports, reason = "not every module has every kind of type")]
        use aliyun_api_core::{Encoding, Field, IntoOption, OpenEnum, Schema, Timestamp, UnknownValue, ValueType};
    }];
    items.extend(of(service, owner));
    items
}

/// Whether a service has shared types.
pub(super) fn any(service: &Service) -> bool {
    service.records.iter().any(|record| record.owner == Owner::Service)
        || service.enums.iter().any(|found| found.owner == Owner::Service)
}

/// What stands before the module of an owner: its own code reads deprecated fields, which are still sent.
pub(super) fn allow_deprecated(service: &Service, owner: Owner) -> Option<TokenStream> {
    let records = service.records.iter().filter(|record| record.owner == owner);
    records
        .flat_map(|record| &record.fields)
        .any(|field| field.deprecated.is_some())
        .then(|| quote!(#[allow(deprecated, reason = "what is deprecated is still sent and read")]))
}

/// The objects and enums of an owner; a request or a response is not among them.
pub(super) fn of(service: &Service, owner: Owner) -> Vec<TokenStream> {
    let records = service
        .records
        .iter()
        .filter(|record| record.owner == owner && !matches!(record.role, RecordRole::Request | RecordRole::Response));
    let enums = service.enums.iter().filter(|found| found.owner == owner);
    let mut items: Vec<TokenStream> =
        records.flat_map(|found| record::items(service, found, &docs(&found.doc))).collect();
    items.extend(enums.flat_map(enumeration));
    items
}

/// An open enum: the documented values, and one variant for all others.
pub(super) fn enumeration(found: &Enum) -> Vec<TokenStream> {
    let name = ident(&found.rust);
    let doc = docs(&found.doc);
    let variants: Vec<_> = found.values.iter().map(|value| ident(&value.rust)).collect();
    let wires: Vec<_> = found.values.iter().map(|value| &value.wire).collect();
    let meanings = found.values.iter().map(|value| {
        let wire = &value.wire;
        docs(&if value.doc.is_empty() { format!("`{wire}`.") } else { format!("`{wire}`: {}", sentence(&value.doc)) })
    });
    vec![
        quote! {
            #doc
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#meanings #variants,)*
                /// A value that the documentation does not list.
                Unknown(UnknownValue),
            }
        },
        quote! { aliyun_api_core::open_enum!(#name, #(#variants = #wires),*); },
    ]
}

fn sentence(text: &str) -> String {
    if text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}
