//! What the emitters make of the corpus compiles, and so does its documentation, both without a warning.

mod common;

use aliyun_api_generator::emit;
use aliyun_api_generator::files::Files;
use common::workspace::Workspace;
use common::{corpus, together};

#[test]
fn the_corpus_compiles_and_is_documented_without_a_warning() {
    let workspace = Workspace::new("corpus", &[]);
    // The services of all cases as if they were one set of specs: one workspace, one call of cargo.
    let cases = corpus().into_iter().map(|(_, loaded)| loaded);
    workspace.write(&emit(&together(cases)).expect("the corpus can be emitted"), Files::default());
    let (good, said) = workspace.cargo(&["check", "--all-targets", "--all-features"]);
    assert!(good, "cargo check in {}:\n{said}", workspace.root().display());
    let (good, said) = workspace.cargo(&["doc", "--no-deps", "--all-features"]);
    assert!(good, "cargo doc in {}:\n{said}", workspace.root().display());
}
