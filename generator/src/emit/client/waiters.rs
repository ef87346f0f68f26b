//! How an object is found, as a table, and the methods that wait for what becomes of it.

use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::argument_type;
use super::value_types::value_type;
use super::{constructors, lists};
use crate::emit::rust::{docs, ident, raw_docs, rustdoc};
use crate::model::{Action, ActionId, Lookup, LookupArgument, Service, Type, Waiter};

/// What the file of an action has of these.
pub(super) fn of_action(service: &Service, id: ActionId, action: &Action) -> Vec<TokenStream> {
    let Some(lookup) = service.lookups.iter().find(|lookup| lookup.action == id) else { return Vec::new() };
    let mut items = vec![table(service, action, lookup)];
    items.extend(key(service, action, lookup));
    let methods = lookup.waiters.iter().map(|waiter| method(service, action, lookup, waiter));
    items.push(quote! { impl Client { #(#methods)* } });
    items
}

fn resource<'a>(service: &'a Service, lookup: &Lookup) -> &'a str {
    service.resources.get(lookup.resource.index).map_or("", |resource| resource.name.as_str())
}

fn table(service: &Service, action: &Action, lookup: &Lookup) -> TokenStream {
    let request = ident(&service.record(action.request).rust);
    let response = ident(&service.record(action.response).rust);
    let of_list = lookup.items.as_ref().and_then(|path| {
        Some((lists::item(service, action.response, path)?, lists::taken(service, action.response, path)?))
    });
    let (found, taken) = of_list.unwrap_or_else(|| (quote!(#response), quote!(vec![response])));
    let name = resource(service, lookup);
    let arguments = lookup.arguments.iter().map(|argument| {
        let LookupArgument { parameter, field, .. } = argument;
        let sent = match &argument.pair {
            Some(key) => quote!(Pair { parameter: #parameter, key: #key }),
            None => quote!(Parameter(#parameter)),
        };
        let field = field.as_ref().map_or_else(|| quote!(None), |field| quote!(Some(#field)));
        quote!(aliyun_api_core::Argument { sent: aliyun_api_core::Sent::#sent, field: #field })
    });
    let (status, not_found) = (&lookup.status, &lookup.not_found);
    let moves = lookup.moves.iter().map(|(from, to)| quote!((#from, #to)));
    let states = lookup.states.iter().map(|(state, by)| {
        let by = by.iter().map(|action| &service.action(*action).wire);
        quote!(aliyun_api_core::KnownState { name: #state, by: &[#(#by),*] })
    });
    quote! {
        impl aliyun_api_core::Lookup for #request {
            type Found = #found;
            const LOOKUP: &'static aliyun_api_core::LookupTable = &aliyun_api_core::LookupTable {
                resource: #name,
                arguments: &[#(#arguments),*],
                status: #status,
                not_found: &[#(#not_found),*],
                moves: &[#(#moves),*],
                states: &[#(#states),*],
            };
            #[inline]
            fn into_found(response: #response) -> Vec<#found> {
                #taken
            }
        }
    }
}

/// The struct of arguments that could be swapped.
fn key(service: &Service, action: &Action, lookup: &Lookup) -> Option<TokenStream> {
    let key = lookup.key.as_ref()?;
    let name = ident(key);
    let doc = docs(&format!("What finds a {}.", resource(service, lookup)));
    let fields = lookup.arguments.iter().map(|argument| {
        let (field, ty) = (ident(&argument.rust), value_type(service, &argument.ty));
        let doc = docs(&format!("`{}`", argument.pair.as_ref().unwrap_or(&argument.parameter)));
        quote!(#doc pub #field: #ty)
    });
    let given = lookup.arguments.iter().map(|argument| (argument.parameter.as_str(), argument.rust.as_str()));
    let debug = constructors::debug(service.record(action.request), key, &given.collect::<Vec<_>>());
    Some(quote! {
        #doc
        #[derive(Clone, PartialEq)]
        pub struct #name { #(#fields),* }
        #debug
    })
}

fn method(service: &Service, action: &Action, lookup: &Lookup, waiter: &Waiter) -> TokenStream {
    let (name, method) = (resource(service, lookup), ident(&waiter.method));
    let request = ident(&service.record(action.request).rust);
    let goal = waiter.state.as_ref().map_or_else(|| "is gone".to_owned(), |state| format!("is `{state}`"));
    let what = rustdoc(&format!("Waits until a {name} {goal}; it looks with `{}`.", action.wire));
    let doc = raw_docs(&format!("{what}\n\nSee [`wait`](crate::wait) for what else ends it."));
    let (arguments, owner) = match &lookup.key {
        Some(key) => {
            let key = ident(key);
            (vec![quote!(key: #key)], quote!(key.))
        }
        None => {
            let all = lookup.arguments.iter().map(|argument| {
                let (name, ty) = (ident(&argument.rust), argument_type(service, &argument.ty));
                quote!(#name: #ty)
            });
            (all.collect(), TokenStream::new())
        }
    };
    let values = lookup.arguments.iter().map(|argument| {
        let field = ident(&argument.rust);
        match (&argument.ty, &lookup.key) {
            (Type::String, None) => quote!(#field.into()),
            (Type::String, Some(_)) => quote!(#owner #field),
            (Type::Enum(id), None) => {
                let name = ident(&service.enumeration(*id).rust);
                quote!(Into::<#name>::into(#field).to_string())
            }
            _ => quote!(#owner #field.to_string()),
        }
    });
    let (ty, state) = match &waiter.state {
        Some(state) => (quote!(Wait), Some(quote!(#state,))),
        None => (quote!(WaitGone), None),
    };
    quote! {
        #doc
        #[inline]
        pub fn #method(&self #(, #arguments)*) -> crate::#ty<#request> {
            crate::#ty::new(&self.inner, #state vec![#(#values),*])
        }
    }
}
