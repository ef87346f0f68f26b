//! The types of the client whose values are objects of the state: what a list of a resource shows.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::rust::ident;
use crate::model::{Effect, Model, RecordId, ResourceId, Service, Type};

/// The items of `stored.rs`.
pub(super) fn items(model: &Model) -> Vec<TokenStream> {
    let mut items = vec![
        quote! {
            use aliyun_api::Record;
            use aliyun_api_mock_runtime::{FixtureError, Store, fields};
        },
        quote! {
            /// A type whose values are objects of the state: what the service lists of a resource.
            ///
            /// `MockServer` has the same for the default namespace: [`seed`](crate::MockServer::seed),
            /// [`list`](crate::MockServer::list) and [`find`](crate::MockServer::find).
            pub trait Stored: Record + Default {
                /// The id of the service, such as `vpc`.
                const SERVICE: &'static str;
                /// The name of the resource, such as `Vpc`.
                const RESOURCE: &'static str;

                /// Puts the object there as if it had been created. What it does not say is filled, such as its id; what a
                /// create makes besides comes with it. It is in the state that it says, else in the one that it would
                /// keep. Returns what the service would list.
                ///
                /// # Errors
                /// See [`Store::seed`]; nothing changes then.
                fn seed(self, store: &Store<'_>) -> Result<Self, FixtureError> {
                    let id = store.seed(Self::SERVICE, Self::RESOURCE, fields(&self))?;
                    Ok(Self::find(store, &id).unwrap_or(self))
                }

                /// Every object, oldest first, in all regions, as the service would list it.
                fn list(store: &Store<'_>) -> Vec<Self> {
                    let ids = store.ids(Self::SERVICE, Self::RESOURCE);
                    ids.iter().filter_map(|id| Self::find(store, id)).collect()
                }

                /// The object with this id, as the service would list it.
                fn find(store: &Store<'_>, id: &str) -> Option<Self> {
                    let mut object = Self::default();
                    store.show(Self::SERVICE, Self::RESOURCE, id, &mut object).then_some(object)
                }
            }
        },
    ];
    for id in model.service_ids() {
        let service = model.service(id);
        let (module, name) = (ident(&service.id), &service.id);
        let mut seen = BTreeSet::new();
        for id in model.resource_ids(id) {
            // A type that two resources share would not say of which it is.
            let Some(record) = listed(model, service, id).filter(|record| seen.insert(*record)) else { continue };
            let (ty, resource) = (ident(&service.record(record).rust), &model.resource(id).name);
            items.push(quote! {
                impl Stored for aliyun_api::#module::#ty {
                    const SERVICE: &'static str = #name;
                    const RESOURCE: &'static str = #resource;
                }
            });
        }
    }
    items
}

/// What a list of a resource shows of each.
fn listed(model: &Model, service: &Service, id: ResourceId) -> Option<RecordId> {
    let lists = model.resource(id).list.iter().map(|action| service.action(*action));
    let mut effects = lists.flat_map(|action| action.effects.iter().map(move |effect| (action.response, effect)));
    let list = effects.find_map(|(response, effect)| match effect {
        Effect::List { resource, items, .. } if *resource == id => service.list_path(response, items)?.pop(),
        _ => None,
    });
    let Type::List(item) = &list?.ty else { return None };
    match **item {
        Type::Record(record) => Some(record),
        _ => None,
    }
}
