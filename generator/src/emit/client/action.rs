//! The file of an action: its request and response, its table, its method, its call.

use proc_macro2::TokenStream;
use quote::quote;

use super::{constructors, lists, record, setters, types, waiters};
use crate::emit::descriptions;
use crate::emit::rust::{docs, ident, raw_docs};
use crate::model::{Action, ActionId, ActionKind, Owner, Record, Service};

/// The items of the file.
pub(super) fn items(service: &Service, id: ActionId, action: &Action) -> Vec<TokenStream> {
    let request = service.record(action.request);
    let response = service.record(action.response);
    let mut items = vec![
        quote! {
            #[allow(unused_imports, reason = "not every action has every kind of type")]
            use aliyun_api_core::{ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum, Request, Schema, Timestamp, UnknownValue, ValueType};
        },
        quote! { use crate::Call; },
        quote! {
            #[allow(unused_imports, reason = "not every action uses a shared type")]
            use super::super::{Client, SERVICE, types::*};
        },
    ];
    items.extend(record::items(service, request, &raw_docs(&descriptions::request(service, action, request))));
    items.extend(record::items(service, response, &docs(&response.doc)));
    items.extend(types::of(service, Owner::Action(id)));
    items.push(table(service, action, request, response));
    items.extend(lists::paged(service, action));
    items.extend(constructors::of_action(service, action, request));
    items.extend(setters::of_call(service, request));
    items.extend(waiters::of_action(service, id, action));
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
