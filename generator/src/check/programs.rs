//! The programs among themselves: each has its place and its name for itself.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ProgramSpec, Specs};

/// Looks for programs with the number or the words of another one.
pub(super) fn check(specs: &Specs) -> Diagnostics {
    let mut found = Diagnostics::default();
    let mut numbers: BTreeMap<u32, &ProgramSpec> = BTreeMap::new();
    let mut stems: BTreeMap<&str, &ProgramSpec> = BTreeMap::new();
    for program in &specs.programs {
        let twice = |other: &ProgramSpec, what: String| {
            Diagnostic::new(Finding::Program, program.number.span, what)
                .related(other.number.span, "the other one")
                .help("give its file another name")
        };
        if let Some(other) = numbers.insert(program.number.value, program) {
            found.push(twice(other, format!("two programs have the number {:02}", program.number.value)));
        }
        if let Some(other) = stems.insert(&program.stem, program) {
            found.push(twice(other, format!("two programs are called `{}`", program.stem)));
        }
    }
    found
}
