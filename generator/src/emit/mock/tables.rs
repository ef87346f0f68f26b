//! How generated code names the table of a resource.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::rust::ident;
use crate::model::{Model, ResourceId, Service, ServiceId};

/// The tables as the files of one service see them.
#[derive(Clone, Copy)]
pub(super) struct Tables<'a> {
    pub(super) model: &'a Model,
    service: ServiceId,
    /// Whether the file is `resources.rs` itself.
    inside: bool,
}

impl<'a> Tables<'a> {
    /// Where the module `resources` of the service is in reach.
    pub(super) fn beside(model: &'a Model, service: ServiceId) -> Self {
        Self { model, service, inside: false }
    }

    /// In the module `resources` of the service.
    pub(super) fn inside(model: &'a Model, service: ServiceId) -> Self {
        Self { model, service, inside: true }
    }

    /// The service of the file.
    pub(super) fn service(self) -> &'a Service {
        self.model.service(self.service)
    }

    /// A reference to the table: `&resources::VPC`, or `&crate::vpc::resources::VPC` of another service.
    pub(super) fn resource(self, id: ResourceId) -> TokenStream {
        let table = ident(&self.model.resource(id).table);
        if id.service != self.service {
            let module = ident(&self.model.service(id.service).id);
            quote!(&crate::#module::resources::#table)
        } else if self.inside {
            quote!(&#table)
        } else {
            quote!(&resources::#table)
        }
    }

    /// References to all tables of the service.
    pub(super) fn all(self) -> impl Iterator<Item = TokenStream> + 'a {
        self.model.resource_ids(self.service).map(move |id| self.resource(id))
    }
}
