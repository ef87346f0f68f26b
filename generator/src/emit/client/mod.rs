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

use super::{Emit, EmitError, rust};
use crate::files::Files;
use crate::model::{ActionId, Model, Owner, Service};

/// The client crate.
pub(crate) struct Client;

impl Emit for Client {
    fn name(&self) -> &'static str {
        "client"
    }
    fn root(&self) -> &'static str {
        "generated/client"
    }
    fn foreign(&self) -> &'static [&'static str] {
        rust::CARGO_FILES
    }
    fn emit(&self, model: &Model, files: &mut Files) -> Result<(), EmitError> {
        cargo::emit(model, files)?;
        programs::emit(model, files);
        files.add("src/lib.rs", rust::raw_file("client", "src/lib.rs", &library::doc(model), &library::items(model))?);
        add(files, "src/call.rs", "A request that is not sent yet.", &call::items())?;
        for service in &model.services {
            emit_service(service, files)?;
        }
        Ok(())
    }
}

fn emit_service(service: &Service, files: &mut Files) -> Result<(), EmitError> {
    let root = format!("src/{}", service.id);
    add(files, &format!("{root}/mod.rs"), &service::doc(service), &service::items(service))?;
    let types = types::items(service, Owner::Service);
    add(files, &format!("{root}/types.rs"), "Objects and enums that more than one action uses.", &types)?;
    add(files, &format!("{root}/error_code.rs"), "The documented error codes.", &error_code::items(service))?;
    for id in service.group_ids() {
        let group = service.group(id);
        let folder = format!("{root}/{}", group.module);
        add(
            files,
            &format!("{folder}/mod.rs"),
            &format!("{}: {}", group.title, group.doc),
            &service::group(service, id),
        )?;
    }
    let written = service.actions.par_iter().enumerate().map(|(index, action)| {
        let path = format!("{root}/{}/{}.rs", service.group(action.group).module, action.names.module);
        let items = action::items(service, ActionId(index), action);
        rust::file("client", &path, &format!("`{}`", action.wire), &items).map(|text| (path, text))
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
    rust::file("client", "a file", "", &items).ok()
}

fn add(files: &mut Files, path: &str, doc: &str, items: &[proc_macro2::TokenStream]) -> Result<(), EmitError> {
    files.add(path, rust::file("client", path, doc, items)?);
    Ok(())
}
