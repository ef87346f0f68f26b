//! Setters, which take a record or a call and return it.

use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::setting;
use crate::emit::rust::{deprecated, docs, ident};
use crate::model::{Field, Record, RecordRole, Service};

/// Setters of a record: one for each field.
pub(super) fn of_record(service: &Service, record: &Record) -> Option<TokenStream> {
    let name = ident(&record.rust);
    let setters = record.fields.iter().map(|field| {
        let doc = format!(" Sets [`{0}`](Self#structfield.{0}).", field.rust.trim_start_matches("r#"));
        setter(service, record.role, field, &quote!(#[doc = #doc]), &quote!(self))
    });
    (!record.fields.is_empty()).then(|| quote! { impl #name { #(#setters)* } })
}

/// Setters of a call: one for each parameter that is no argument.
pub(super) fn of_call(service: &Service, request: &Record) -> Option<TokenStream> {
    let name = ident(&request.rust);
    let setters: Vec<TokenStream> = request
        .fields
        .iter()
        .filter(|field| !field.required || field.from_config)
        .map(|field| setter(service, RecordRole::Request, field, &docs(&field.doc), &quote!(self.request)))
        .collect();
    (!setters.is_empty()).then(|| quote! { impl Call<#name> { #(#setters)* } })
}

fn setter(service: &Service, role: RecordRole, field: &Field, doc: &TokenStream, holder: &TokenStream) -> TokenStream {
    let name = ident(&field.rust);
    let (ty, stored) = setting(service, role, field);
    let deprecated = deprecated(field.deprecated.as_ref(), String::clone);
    quote! {
        #doc
        #deprecated
        #[inline]
        pub fn #name(mut self, value: #ty) -> Self {
            #holder.#name = #stored;
            self
        }
    }
}
