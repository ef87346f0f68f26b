//! Programs and guides as examples of the crate: `cargo run --example list_vpcs`.

use crate::emit::rust::HEADER;
use crate::files::Files;
use crate::model::Model;

/// How the examples are formatted, as the programs of the specs are: pages show them, whose boxes have room for so much.
const FORMAT: &str = "# Written by `cargo xtask gen` from the specs. Do not edit.
max_width = 90
use_small_heuristics = \"Max\"
";

/// Adds a file for each program; the manifest names what they need.
pub(super) fn emit(model: &Model, files: &mut Files) {
    let guides = model.guides.iter().map(|guide| &guide.program);
    for program in model.programs.iter().chain(guides) {
        files.add(format!("examples/{}.rs", program.name), format!("{HEADER}\n{}", program.text));
    }
    files.add("examples/rustfmt.toml", FORMAT);
}
