//! The client crate `aliyun-api`: data types, their schemas, and a method per action. Behaviour is in the runtime.

mod action;
mod arguments;
mod call;
mod cargo;
mod constructors;
mod error_code;
mod library;
mod lists;
mod programs;
mod record;
mod service;
mod setters;
mod types;
mod value_types;
mod waiters;

use rayon::prelude::*;

use super::rust::{self, RustFiles};
use super::{Emit, EmitError};
use crate::files::Files;
use crate::kept::Kept;
use crate::model::{ActionId, Model, Owner, Service};

/// The name of the output.
const NAME: &str = "client";

/// The client crate.
pub(crate) struct Client;

impl Emit for Client {
    fn name(&self) -> &'static str {
        NAME
    }
    fn root(&self) -> &'static str {
        "generated/client"
    }
    fn foreign(&self) -> &'static [&'static str] {
        rust::CARGO_FILES
    }
    fn emit(&self, model: &Model, kept: &Kept, files: &mut Files) -> Result<(), EmitError> {
        let rust = RustFiles { output: NAME, kept };
        cargo::emit(model, files)?;
        programs::emit(model, files);
        let library = rust.raw_text("src/lib.rs", &library::doc(model), &library::items(model))?;
        files.add("src/lib.rs", library);
        rust.add(files, "src/call.rs", "A request that is not sent yet.", &call::items())?;
        for service in &model.services {
            emit_service(service, &rust, files)?;
        }
        Ok(())
    }
}

fn emit_service(service: &Service, rust: &RustFiles<'_>, files: &mut Files) -> Result<(), EmitError> {
    let root = format!("src/{}", service.id);
    rust.add(files, &format!("{root}/mod.rs"), &service::doc(service), &service::items(service))?;
    let types = types::items(service, Owner::Service);
    rust.add(files, &format!("{root}/types.rs"), "Objects and enums that more than one action uses.", &types)?;
    rust.add(files, &format!("{root}/error_code.rs"), "The documented error codes.", &error_code::items(service))?;
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
    let written = service.actions.par_iter().enumerate().map(|(index, action)| {
        let path = format!("{root}/{}/{}.rs", service.group(action.group).module, action.names.module);
        let items = action::items(service, ActionId(index), action);
        rust.text(&path, &format!("`{}`", action.wire), &items).map(|text| (path, text))
    });
    files.extend(written.collect::<Result<Vec<_>, _>>()?);
    Ok(())
}

/// A single file: that of an action, or the shared types of its service; `None` where there is none.
pub fn file(model: &Model, service: &str, action: Option<&str>) -> Option<String> {
    let service = model.services.iter().find(|one| one.id == service)?;
    let items = match action {
        None => types::items(service, Owner::Service),
        Some(name) => {
            let index = service.actions.iter().position(|one| one.wire == name)?;
            action::items(service, ActionId(index), &service.actions[index])
        }
    };
    RustFiles { output: NAME, kept: &Kept::default() }.text("a file", "", &items).ok()
}
