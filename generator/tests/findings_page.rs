//! The page of findings in the book: every kind with what `check --explain` says of it.

mod common;

use aliyun_api_generator::emit;
use aliyun_api_generator::findings::{Finding, Severity};
use common::{Specs, model};

/// The page, as it is emitted beside the pages of the good specs.
fn page() -> String {
    let outputs = emit(&model(Specs::good().loaded())).expect("the specs can be emitted");
    let docs = outputs.iter().find(|output| output.name == "docs").expect("there is a book");
    docs.files.get("findings.md").expect("the page is in the book").to_owned()
}

/// The part below the heading of a kind.
fn section<'p>(page: &'p str, id: &str) -> &'p str {
    let heading = format!("\n### `{id}`\n");
    assert_eq!(page.matches(&heading).count(), 1, "{id}");
    let (_, below) = page.split_once(&heading).expect("it stands once");
    below.split("\n### `").next().unwrap_or_default()
}

#[test]
fn each_kind_has_its_words_and_both_examples() {
    let page = page();
    for finding in Finding::ALL {
        let section = section(&page, finding.id());
        let told = finding.explanation();
        let (wrong, right) = section.split_once("\nRight:\n").expect("there is a right example");
        assert!(wrong.contains(&format!("\n```yaml\n{}\n```\n", told.wrong)), "{section}");
        assert!(right.contains(&format!("\n```yaml\n{}\n```\n", told.right)), "{section}");
        // The words that need no escape in Markdown.
        let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
        assert!(plain(wrong).starts_with(&plain(&format!("{}{}", told.title, told.text))), "{section}");
    }
}

#[test]
fn kinds_are_in_the_order_of_severity_and_id_and_linked_to() {
    let page = page();
    let by_severity = |severity| Finding::ALL.iter().filter(move |finding| finding.severity() == severity);
    let expected = [Severity::Error, Severity::Warning, Severity::Note].into_iter().flat_map(by_severity);
    let expected = expected.map(|finding| finding.id());
    let expected: Vec<&str> = expected.collect();
    let headings: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("### `")?.strip_suffix('`')).collect();
    assert_eq!(headings, expected);
    let linked: Vec<&str> =
        page.lines().filter_map(|line| line.strip_prefix("- [`")?.split_once("`](#")).map(|(id, _)| id).collect();
    assert_eq!(linked, expected);
    assert!(expected.iter().all(|id| page.contains(&format!("- [`{id}`](#{id}): "))), "{page}");
}
