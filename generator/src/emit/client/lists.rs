//! What a request says of the list that it asks for: how it is split into pages, what is in it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::value_types::value_type;
use crate::emit::rust::ident;
use crate::model::{Action, PageStyle, RecordId, RecordRole, Service, Type};

/// That a request asks for a page of a list; nothing where it does not.
pub(super) fn paged(service: &Service, action: &Action) -> Option<TokenStream> {
    let pages = action.pagination.as_ref()?;
    let path = service.list_path(action.response, &pages.items)?;
    let names = path.iter().map(|field| &field.wire);
    let style = match &pages.style {
        PageStyle::Page { page, total } => quote!(Number { page: #page, total: #total }),
        PageStyle::Token { token, next } => quote!(Token { token: #token, next: #next }),
    };
    let size = &pages.size;
    let (default, most) = (self::size(pages.default_size), self::size(pages.max_size));
    let (request, response) = (&service.record(action.request).rust, &service.record(action.response).rust);
    let (request, response) = (ident(request), ident(response));
    let (item, items) = (item(service, action.response, &pages.items)?, taken(service, action.response, &pages.items)?);
    Some(quote! {
        impl aliyun_api_core::Paged for #request {
            type Item = #item;
            const PAGES: &'static aliyun_api_core::PageTable = &aliyun_api_core::PageTable {
                style: aliyun_api_core::PageStyle::#style,
                size: #size,
                items: &[#(#names),*],
                default_size: #default,
                max_size: #most,
            };
            #[inline]
            fn into_items(response: #response) -> Vec<#item> {
                #items
            }
        }
    })
}

fn size(size: Option<u64>) -> TokenStream {
    match size.and_then(|size| u32::try_from(size).ok()) {
        Some(size) => {
            let size = Literal::u32_unsuffixed(size);
            quote!(Some(#size))
        }
        None => quote!(None),
    }
}

/// The type of what is in the list at a path.
pub(super) fn item(service: &Service, response: RecordId, path: &[String]) -> Option<TokenStream> {
    match &service.list_path(response, path)?.last()?.ty {
        Type::List(item) => Some(value_type(service, item)),
        _ => None,
    }
}

/// The list at a path, taken out of `response`.
pub(super) fn taken(service: &Service, response: RecordId, path: &[String]) -> Option<TokenStream> {
    let mut out = quote!(response);
    let mut role = RecordRole::Response;
    for field in service.list_path(response, path)? {
        let name = ident(&field.rust);
        out.extend(quote!(.#name));
        if field.is_optional(role) {
            out.extend(quote!(.unwrap_or_default()));
        }
        role = RecordRole::Output;
    }
    Some(out)
}
