//! The enum of a service's documented error codes.

use proc_macro2::TokenStream;
use quote::quote;

use super::types;
use crate::model::{Enum, EnumValue, Owner, Service};

/// The items of `error_code.rs`.
pub(super) fn items(service: &Service) -> Vec<TokenStream> {
    let values = service
        .codes
        .iter()
        .map(|code| EnumValue {
            wire: code.wire.clone(),
            rust: code.rust.clone(),
            // Several messages share some codes; one line for each would drown the list.
            doc: code
                .messages
                .first()
                .map(|(status, message)| format!("{status}, `{}`", message.replace('`', "'").trim()))
                .unwrap_or_default(),
            sources: Vec::new(),
        })
        .collect();
    let codes = Enum {
        rust: "ErrorCode".to_owned(),
        doc: format!(
            "The error codes that the documentation of {} lists.\n\nCompare with what an error carries: `error.code() == ErrorCode::...`. A code with `%s` stands for every code of that form.",
            service.title
        ),
        owner: Owner::Service,
        values,
    };
    let mut items = vec![quote! { use aliyun_api_core::UnknownValue; }];
    items.extend(types::enumeration(&codes));
    items.push(quote! { impl aliyun_api_core::ErrorCodes for ErrorCode {} });
    items
}
