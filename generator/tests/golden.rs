//! The corpus: small specs of odd things, and what every emitter makes of them.

mod common;

use aliyun_api_generator::emit;
use common::{concatenated, corpus, model, shown};

#[test]
fn the_corpus_has_no_finding() {
    let cases = corpus();
    assert!(cases.len() >= 5, "the corpus is gone");
    let found: Vec<String> = cases.iter().map(|(_, loaded)| shown(loaded)).filter(|found| !found.is_empty()).collect();
    assert!(found.is_empty(), "{}", found.join("\n\n"));
}

#[test]
fn every_emitter_writes_what_it_wrote_before() {
    for (name, loaded) in corpus() {
        let outputs = emit(&model(loaded)).expect("the corpus can be emitted");
        for output in outputs {
            assert!(!output.files.is_empty(), "{name}: {} is empty", output.name);
            // The book has tests of its own: one case shows that it takes part. The schemas are the same for all specs.
            if output.name == "schema" || (output.name == "docs" && name != "behaviour") {
                continue;
            }
            insta::with_settings!({
                omit_expression => true,
                prepend_module_to_snapshot => false,
                snapshot_path => common::repository().join("tests/golden").join(&name),
            }, {
                insta::assert_snapshot!(output.name, concatenated(&output.files));
            });
        }
    }
}
