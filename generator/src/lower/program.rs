//! Programs.

use crate::format::{ProgramSpec, Specs};
use crate::model::{Program, ServiceId};

/// The programs in the order of their numbers.
pub(super) fn all(specs: &Specs) -> Vec<Program> {
    let mut sorted: Vec<&ProgramSpec> = specs.programs.iter().collect();
    sorted.sort_by_key(|program| program.number.value);
    sorted.into_iter().map(|program| one(specs, program)).collect()
}

/// A program, which may be that of a guide.
pub(super) fn one(specs: &Specs, program: &ProgramSpec) -> Program {
    let says = |name: &str| program.names.iter().any(|known| known == name);
    let services = specs.services.iter().enumerate().filter(|(_, service)| says(&service.id));
    Program {
        name: program.stem.replace('-', "_"),
        title: program.title.clone(),
        doc: program.doc.clone(),
        text: program.text.clone(),
        code: program.text[program.code..].trim_start().to_owned(),
        services: services.map(|(index, _)| ServiceId(index)).collect(),
        blocking: program.names.iter().any(|name| name == "blocking" || name.ends_with("_blocking")),
    }
}
