//! The model in, OpenAPI 3.1 documents out: for each service one that says how requests travel (`wire`), and one whose
//! actions have paths of their own (`path`).

mod document;
mod errors;
mod examples;
mod facts;
mod form;
mod layout;
mod limits;
mod operation;
mod optional;
mod pattern;
mod profile;
mod schema;
mod waits;

use rayon::prelude::*;

use super::{Emit, EmitError};
use crate::files::Files;
use crate::kept::Kept;
use crate::model::{Model, Service};
use profile::Profile;

/// The profiles by name.
pub(super) const PROFILES: [&str; 2] = [Profile::ALL[0].name(), Profile::ALL[1].name()];

/// The file of a document.
pub(super) fn file(service: &Service, profile: &str) -> String {
    format!("{}.{profile}.json", service.id)
}

/// The name of the output.
const NAME: &str = "openapi";

/// The documents, one a service and profile.
pub(crate) struct OpenApi;

impl Emit for OpenApi {
    fn name(&self) -> &'static str {
        NAME
    }

    fn root(&self) -> &'static str {
        "generated/openapi"
    }

    fn emit(&self, model: &Model, _: &Kept, files: &mut Files) -> Result<(), EmitError> {
        let services: Vec<_> = model.service_ids().collect();
        let written = services.par_iter().flat_map(|id| {
            let parts = document::Parts::of(model, *id);
            let service = model.service(*id);
            let text = |profile: &Profile| (file(service, profile.name()), layout::print(&parts.document(*profile)));
            Profile::ALL.par_iter().map(text).collect::<Vec<_>>()
        });
        files.extend(written.collect::<Vec<_>>());
        Ok(())
    }
}
