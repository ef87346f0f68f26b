//! The corpus: small specs of odd things, and what every emitter makes of them.

mod common;

use aliyun_api_generator::source::{Source, Sources};
use aliyun_api_generator::{emit, from_sources};
use common::{DELETE_NET, Specs, concatenated, corpus, model, repository_specs, shown};

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
            // Nor do the pages of findings and changes depend on specs.
            let files = output.files.iter().filter(|(path, _)| !["changes.md", "findings.md"].contains(path));
            insta::with_settings!({
                omit_expression => true,
                prepend_module_to_snapshot => false,
                snapshot_path => common::repository().join("tests/golden").join(&name),
            }, {
                insta::assert_snapshot!(output.name, concatenated(files));
            });
        }
    }
}

#[test]
fn a_field_is_a_secret_where_it_says_so_or_its_type_or_an_element_of_its_lists() {
    let (_, loaded) = corpus().into_iter().find(|(name, _)| name == "secrets").expect("the case is there");
    let model = model(loaded);
    let request = model.services[0].record(model.services[0].actions[0].request);
    let secrets: Vec<&str> =
        request.fields.iter().filter(|field| field.sensitive).map(|field| field.wire.as_str()).collect();
    assert_eq!(secrets, ["Password", "Words", "Deep", "Kinds", "Pins", "Key", "Keys", "SharedWords"]);
    let outputs = emit(&model).expect("the case can be emitted");
    let book = outputs.iter().find(|output| output.name == "docs").expect("the book is emitted");
    let page =
        book.files.iter().find(|(path, _)| path.ends_with("SetSecrets.md")).map(|(_, text)| text).expect("a page");
    let told = |name: &str| {
        let heading = format!("\n#### {}\n\n", name.replace('[', "\\[").replace(']', "\\]"));
        let (_, rest) = page.split_once(&heading).expect("the parameter has a section");
        rest.lines().next().is_some_and(|head| head.contains("sensitive: never logged or shown"))
    };
    let paths = ["Password", "Words.N", "Deep", "Kinds", "Pins.N", "Key.Name", "Keys[].Name", "SharedWords.N"];
    assert!(paths.iter().all(|path| told(path)) && told("Logins.N.Tokens.N"), "{page}");
    assert!(!told("VaultId") && !told("Open.N") && !told("Logins.N.Name"), "{page}");
}

#[test]
fn the_line_ends_of_specs_do_not_show() {
    let texts = "description: |\n  Deletes it.\n\n    code\n  The end.\n\n\nasynchronous: >-\n  Goes on\n  in the\n\n  background.\nkind: write\n";
    let quoted = "\"Also \\\n    known\n\n    as gone.\"";
    let every_kind = Specs::good()
        .edit(DELETE_NET, "kind: write\n", texts)
        .edit(DELETE_NET, "summary: Deletes a network.\n", "summary: Deletes a\n  network.\n")
        .append(
            DELETE_NET,
            &format!(
                "discrepancies:\n  - {{ where: response, effect: none, says: {quoted}, decision: 'It\n    is.' }}\n"
            ),
        );
    let corpus = corpus().into_iter().map(|(_, loaded)| loaded);
    for loaded in corpus.chain([every_kind.loaded(), repository_specs()]) {
        let other = |(_, source): (usize, &Source)| Source {
            path: source.path.clone(),
            text: source.text.replace('\n', "\r\n"),
        };
        let windows = from_sources(Sources::new(loaded.sources.iter().map(other).collect()));
        assert!(windows.sources.iter().eq(loaded.sources.iter()), "findings would show other texts");
        let expected = emit(&model(loaded)).expect("the specs can be emitted");
        assert!(emit(&model(windows)).is_ok_and(|outputs| outputs == expected), "the outputs differ");
    }
}
