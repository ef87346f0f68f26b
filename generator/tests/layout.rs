//! The layout of specs: what each kind of text, comment and collection comes out as, and what is left alone.

mod common;

use aliyun_api_generator::layout::{Layout, LayoutError, Layouts, layouts, layouts_of};
use aliyun_api_generator::source::{Source, Sources};
use common::{Specs, repository};

/// What has come of one file.
fn result(path: &str, text: &str) -> Result<Result<String, LayoutError>, String> {
    let sources = Sources::new(vec![Source { path: path.to_owned(), text: text.to_owned() }]);
    let Layouts { sources, diagnostics, mut files } = layouts_of(sources, &|_| true);
    match files.pop() {
        Some(Layout { text, .. }) if diagnostics.is_empty() && files.is_empty() => Ok(text),
        _ => Err(diagnostics.render(&sources, "specs", false)),
    }
}

fn laid_out(path: &str, text: &str) -> String {
    let once = result(path, text).expect("there is no finding").expect("it can be laid out");
    let twice = result(path, &once).expect("there is no finding").expect("it can be laid out");
    assert_eq!(once, twice, "a layout laid out is as it was");
    once
}

/// An action with a part of its own in front.
fn action(part: &str) -> String {
    format!(
        "{part}\naction: A\nsummary: Does it.\nkind: read\nsource: {{ document: d }}\n{}response: {{}}\nerrors: []\nexamples: []\n",
        if part.contains("parameters:") { "" } else { "parameters: {}\n" }
    )
}

macro_rules! cases {
    ($($name:ident: $path:literal, $text:expr;)*) => {
        $(#[test]
        fn $name() {
            let text: String = $text.into();
            let laid_out = laid_out($path, &text);
            insta::with_settings!({ omit_expression => true }, {
                insta::assert_snapshot!(stringify!($name), format!("{text}\n=== is ===\n\n{laid_out}"));
            });
        })*
    };
}

cases! {
    keys_have_an_order_and_names_keep_theirs: "s/g/A.yaml", action(
        "errors: [{ message: m, code: c, status: 400 }]\nrules: [{ doc: d, require: B, when: { Z: 1, A: 2 } }]\nparameters: { Z: { doc: d, type: string }, B: { doc: d, type: string } }\nallow: { write-without-ram: b, action-without-resource: a }",
    ).replace("errors: []\n", "");
    short_things_are_on_a_line_up_to_a_width: "s/types.yaml",
        "A:\n  type: object\n  fields:\n    Short:\n      type: enum\n      values:\n        - a\n        - b\n    Long: { type: string, example: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, doc: Just as long as a line may be or one letter longer than that I think. It is longer. }\n    List: { type: string, forbid_prefix: [xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy, zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz] }\n";
    the_longest_line_has_160_characters: "s/types.yaml", format!(
        "A:\n  type: object\n  fields:\n    B: {{ type: string, doc: {} }}\n    C: {{ type: string, doc: {} }}\n", "x".repeat(130), "x".repeat(131)
    );
    several_mappings_are_a_block: "s/types.yaml",
        "A: { type: object, example: { One: [{ a: 1 }], Two: [{ a: 1 }, { a: 2 }], Lists: [[1, 2], [{ a: 1 }, b]], Empty: [{}, []] } }\n";
    lists_in_lists_that_are_too_long: "s/types.yaml", format!("A: {{ type: object, example: [[{0}, {0}, [{0}, {0}]]] }}\n", "x".repeat(80));
    texts: "s/types.yaml",
        "A: { type: string, doc: 'plain', values: { \"a b\": 'yes', 'b': \"12\", \"12\": 'it''s', \"true\": \"a, b\", \"\": \"a \\\"b\\\"\", \"~\": \"c:\\\\d\", \"95a\": '%s', x: \"tab\\t\", \"NULL\": null-like, \"é\": 网络 } }\n";
    scalars_that_are_no_text: "s/types.yaml",
        "A: { type: object, example: { a: 12, b: \"12\", c: 1.50, d: 0x1F, e: true, f: \"true\", g: ~, h: null, i: , j: 2016-04-28, k: 'x' } }\n";
    texts_of_several_lines: "s/types.yaml",
        "A:\n  type: string\n  doc: \"One.\\n\\n- two\\n\"\nB:\n  type: string\n  doc: |-\n      Deep\n        deeper\n\nC:\n  type: string\n  doc: >\n    One\n    line.\nD:\n  type: string\n  doc: plain\n    over lines\nE: { type: string, example: \"\\n\", default: \" a\\n b\" }\nF: { type: object, example: [\"a\\nb\", c] }\n";
    comments_everywhere: "s/types.yaml",
        "# yaml-language-server: $schema=x\n# About A.\nA: # beside A\n  # above type\n  type: object # beside type\n\n  # above fields\n  fields: # beside fields\n    # above B\n    B: { type: string, # beside B type\n      # above doc\n      doc: \"a # b\" } # beside B\n    # behind B\n  # behind fields\n# About C.\n\n# More about C.\nC: { type: enum, values: [a, # beside a\n    # above b\n    b # beside b\n    # behind b\n  ] }\n\n\n# At the end.\n";
    comments_about_elements: "terms.yaml", "a:\n  use: b\n  allow:\n  # above the first\n  - # beside its dash\n    # above text\n    text: t # beside text\n    reason: r\n    # behind reason\n  # above the second\n  - { text: u, reason: s } # beside the second\n  # about forms\n  forms: [x] # beside forms\n";
    a_comment_that_makes_a_line_too_long_stands_above: "terms.yaml", format!("a: {{ use: b }} # {0}\nb:\n  use: c\n  allow:\n    - text: t # {0}\n      reason: r\n", "long ".repeat(31));
    comments_in_what_is_empty: "s/types.yaml", "A: { type: object, example: { # one\n  # two\n } , default: [\n # three\n ] } # four\n";
    a_comment_about_the_file: "terms.yaml", "# About the file.\n\n# About a.\na: { use: b }\n";
    a_comment_about_a_key_goes_with_it: "s/g/A.yaml", action("# yaml-language-server: $schema=x\n# About parameters.\nparameters: {}");
    comments_behind_a_text_of_lines: "s/types.yaml", "A:\n  type: string\n  doc: | # beside doc\n    One.\n    # no comment\n   # a comment\n# About B.\nB: { type: string }\n";
    nothing_but_comments: "s/types.yaml", "# one\n\n\n# two\n";
    nothing: "s/types.yaml", "\n";
    no_blank_lines_but_before_comments: "terms.yaml", "\n\na:\n\n  use: b\n\n  forms: [c]\n\n\nb: { use: c }\n# About c.\nc: { use: d }\n";
    windows: "terms.yaml", "\u{feff}# About a.\r\n\r\na:\r\n  use: b # c\r\n  because: |\r\n    One.\r\n    Two.\r\n";
    unusual_forms: "terms.yaml", "---\n? a\n: ? use\n  : b\n\"b\" : {\"use\":c}\nc:\n    use:\n    - d\n    - e\n...\n";
    braces_around_all: "terms.yaml", "# one\n{ # two\n  a: { use: b } # three\n  # four\n} # five\n";
}

#[test]
fn every_spec_is_in_its_layout() {
    let mut roots = vec![repository().join("specs")];
    let corpora = std::fs::read_dir(repository().join("tests/golden")).expect("the corpora are there");
    roots.extend(corpora.map(|corpus| corpus.expect("they can be listed").path().join("specs")));
    for root in roots.iter().filter(|root| root.is_dir()) {
        let Layouts { sources, diagnostics, files } = layouts(root, &|path| path.ends_with(".yaml"));
        assert!(diagnostics.is_empty() && !files.is_empty(), "{}", diagnostics.render(&sources, "specs", false));
        for Layout { path, text } in files {
            let text = text.unwrap_or_else(|error| panic!("{path}: {error}"));
            let (_, source) = sources.iter().find(|(_, source)| source.path == path).expect("it was read");
            assert!(source.text == text, "run `cargo xtask fmt --specs {}`: {path} differs", root.display());
        }
    }
}

#[test]
fn a_file_with_findings_is_left_alone() {
    for (text, finding) in [
        ("a: [\n", "error[yaml]"),
        ("a: { use: b, use: c }\n", "error[duplicate-key]"),
        ("a: { use: b, colour: c }\n", "error[unknown-key]"),
        ("a: { use: yes }\n", "error[ambiguous-scalar]"),
        ("a: { use: &b c }\n", "error[yaml]"),
        ("a: { use: b }\n---\nb: { use: c }\n", "error[yaml]"),
        ("a: { use: \"b\u{200b}\" }\n", "error[unseen-sign]"),
        ("a: {}\n", "error[missing-key]"),
    ] {
        let found = result("terms.yaml", text).expect_err(text);
        assert!(found.contains(finding), "{text}{found}");
    }
    let found = result("a/b/c/d.yaml", "a: b\n").expect_err("specs have places");
    assert!(found.contains("error[file-place]"), "{found}");
}

#[test]
fn one_file_with_findings_is_no_reason_to_leave_others() {
    let specs = Specs::good().with("net/types.yaml", "A: [\n");
    let (all, Layouts { diagnostics, files, .. }) =
        (specs.files().len(), layouts_of(Sources::new(specs.files().to_vec()), &|_| true));
    assert_eq!((diagnostics.len(), files.len()), (1, all - 1));
    let few = layouts_of(Sources::new(specs.files().to_vec()), &|path| path.starts_with("net/net/"));
    assert!(few.diagnostics.is_empty() && few.files.iter().all(|file| file.path.starts_with("net/net/")));
}

#[test]
fn what_no_spec_has_is_an_error_and_no_loss() {
    for text in ["%YAML 1.2\n---\na: { use: b }\n", "\u{85}a: { use: b }\n"] {
        if let Ok(found) = result("terms.yaml", text) {
            assert!(matches!(found, Err(LayoutError::Unsupported(_))), "{found:?}");
        }
    }
    let complex = "A: { type: object, example: { ? [a] : b } }\n";
    let found = result("s/types.yaml", complex).expect("a literal may be anything");
    assert_eq!(found, Err(LayoutError::Unsupported("a key is no text".to_owned())));
}
