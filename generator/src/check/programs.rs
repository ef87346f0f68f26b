//! The programs and the guides among themselves: each has its place and its name for itself.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ProgramSpec, Specs};

/// Looks for programs with the number or the words of another one.
pub(super) fn check(specs: &Specs) -> Diagnostics {
    let mut found = Diagnostics::default();
    let mut stems: BTreeMap<String, &ProgramSpec> = BTreeMap::new();
    among("program", "", &mut specs.programs.iter(), &mut stems, &mut found);
    // Their examples stand beside those of the programs.
    among("guide", "guide-", &mut specs.guides.iter().map(|guide| &guide.program), &mut stems, &mut found);
    found
}

fn among<'s>(
    what: &str,
    prefix: &str,
    programs: &mut dyn Iterator<Item = &'s ProgramSpec>,
    stems: &mut BTreeMap<String, &'s ProgramSpec>,
    found: &mut Diagnostics,
) {
    let mut numbers: BTreeMap<u32, &ProgramSpec> = BTreeMap::new();
    for program in programs {
        let twice = |other: &ProgramSpec, message: String| {
            Diagnostic::new(Finding::Program, program.number.span, message)
                .related(other.number.span, "the other one")
                .help("give its file another name")
        };
        if let Some(other) = numbers.insert(program.number.value, program) {
            found.push(twice(other, format!("two {what}s have the number {:02}", program.number.value)));
        }
        let stem = format!("{prefix}{}", program.stem);
        if let Some(other) = stems.insert(stem.clone(), program) {
            found.push(twice(other, format!("two programs are called `{stem}`")));
        }
    }
}
