//! The mock server crate `aliyun-api-mock`: tables of every action and resource, a trait of handlers per service, the
//! program.

mod cargo;
mod constraint;
mod examples;
mod handlers;
mod library;
mod operation;
mod resource;
mod service;
mod stored;
mod tables;

use rayon::prelude::*;

use super::rust::{self, RustFiles};
use super::{Emit, EmitError};
use crate::files::Files;
use crate::kept::Kept;
use crate::model::Model;
use tables::Tables;

/// The name of the output.
const NAME: &str = "mock";

/// The mock server crate.
pub(crate) struct MockServer;

impl Emit for MockServer {
    fn name(&self) -> &'static str {
        NAME
    }
    fn root(&self) -> &'static str {
        "generated/mock-server"
    }
    fn foreign(&self) -> &'static [&'static str] {
        rust::CARGO_FILES
    }
    fn emit(&self, model: &Model, kept: &Kept, files: &mut Files) -> Result<(), EmitError> {
        let rust = RustFiles { output: NAME, kept };
        cargo::emit(model, files)?;
        rust.add(files, "src/lib.rs", &library::doc(model), &library::items(model))?;
        rust.add(files, "src/server.rs", "A mock server in this process.", &library::server())?;
        rust.add(
            files,
            "src/stored.rs",
            "Objects of the state as values of the client's types.",
            &stored::items(model),
        )?;
        rust.add(
            files,
            "src/main.rs",
            "The program `aliyun-mock`: a mock server for the Alibaba Cloud network APIs.",
            &library::program(),
        )?;
        for id in model.service_ids() {
            let (service, tables) = (model.service(id), Tables::beside(model, id));
            let root = format!("src/{}", service.id);
            rust.add(
                files,
                &format!("{root}/mod.rs"),
                &format!("The mock of {}.", service.title),
                &service::items(tables),
            )?;
            rust.add(
                files,
                &format!("{root}/handlers.rs"),
                &format!("Handlers of the actions of {}.", service.title),
                &handlers::items(service),
            )?;
            files.add(format!("{root}/examples.json"), examples::table(service)?);
            rust.add(
                files,
                &format!("{root}/resources.rs"),
                "The resources.",
                &resource::items(Tables::inside(model, id)),
            )?;
            for id in service.group_ids() {
                let group = service.group(id);
                let folder = format!("{root}/{}", group.module);
                rust.add(
                    files,
                    &format!("{folder}/mod.rs"),
                    &format!("{}: {}", group.title, group.doc),
                    &service::group(service, id),
                )?;
            }
            let written = service.actions.par_iter().map(|action| {
                let path = format!("{root}/{}/{}.rs", service.group(action.group).module, action.names.module);
                let items = operation::items(tables, action)?;
                rust.text(&path, &format!("`{}`", action.wire), &items).map(|text| (path, text))
            });
            files.extend(written.collect::<Result<Vec<_>, _>>()?);
        }
        Ok(())
    }
}
