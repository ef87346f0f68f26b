//! The real specs, written in any form and with comments anywhere, come out the same.

mod disorder;

use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use similar::TextDiff;

use super::document::Document;
use super::form::Forms;
use super::write::written;
use super::{Layouts, layouts_of};
use crate::check::LONGEST;
use crate::load::read;
use crate::source::{Source, Sources};
use crate::yaml::parse;
use disorder::Disorder;

/// The specs of the repository and of the corpora of the tests: path and text.
static FILES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut roots = vec![root.join("specs")];
    let corpora = std::fs::read_dir(root.join("tests/golden")).into_iter().flatten().flatten();
    roots.extend(corpora.map(|corpus| corpus.path().join("specs")));
    let files = roots.iter().flat_map(|root| {
        let (sources, _, _) = read(root);
        sources.iter().map(|(_, source)| source.clone()).collect::<Vec<_>>()
    });
    files.filter(|source| source.path.ends_with(".yaml")).collect()
});

static FORMS: LazyLock<Forms> = LazyLock::new(Forms::new);

/// The layout of one file.
fn laid_out(path: &str, text: String) -> String {
    let sources = Sources::new(vec![Source { path: path.to_owned(), text }]);
    let Layouts { sources, diagnostics, files } = layouts_of(sources, &|_| true);
    assert!(diagnostics.is_empty(), "{}\n{}", diagnostics.render(&sources, "", false), sources.get(0).text);
    match files.into_iter().next().map(|file| file.text) {
        Some(Ok(text)) => text,
        other => panic!("{other:?}\n{}", sources.get(0).text),
    }
}

fn document(source: &Source) -> Document {
    let sources = Sources::new(vec![source.clone()]);
    let form = FORMS.of(&source.path).unwrap_or_else(|| panic!("{} has no form", source.path));
    Document::of(&parse(&sources, 0).node, &sources.get(0).text, form).unwrap_or_else(|why| panic!("{why}"))
}

#[test]
fn a_layout_laid_out_is_as_it_was() {
    assert!(FILES.len() > 250, "only {} files were found", FILES.len());
    for source in FILES.iter() {
        let once = laid_out(&source.path, source.text.clone());
        assert_eq!(laid_out(&source.path, once.clone()), once, "{}", source.path);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Facts, comments and the order that means something are the same; everything else is not.
    #[test]
    fn the_form_of_a_file_leaves_no_trace(index in any::<prop::sample::Index>(), seed in any::<u64>(), comments in 0_u64..40) {
        let source = index.get(FILES.as_slice());
        let mut document = document(source);
        let mut disorder = Disorder::new(seed);
        disorder.comment(&mut document, comments);
        let Some(form) = FORMS.of(&source.path) else { panic!("{} has no form", source.path) };
        let expected = written(&document, form, LONGEST);
        for text in [expected.clone(), disorder.write(&document, form)] {
            let found = laid_out(&source.path, text.clone());
            let difference = TextDiff::from_lines(&expected, &found);
            prop_assert!(found == expected, "{}\n{}\nfrom\n{text}", source.path, difference.unified_diff());
        }
    }
}
