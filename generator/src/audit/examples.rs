//! Example values of the tables.

use super::fields::SpecField;
use super::pages::{PageExample, Row, squeeze};
use super::report::shortened;
use super::tables::{matching, table};
use super::{Kind, Report, Subject};
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::lookup::Side;
use crate::yaml::{Node, NodeValue};

pub(super) fn compare(subject: &Subject<'_>, report: &mut Report) {
    for side in [Side::Request, Side::Response] {
        for table in subject.pages.iter().filter_map(|page| table(page, side)) {
            for (index, row) in table.rows.iter().enumerate() {
                // `Tag.2.Key` has an example of its own, the spec one for all elements.
                let again = table.rows[..index].iter().any(|other| other.name == row.name);
                if again && side == Side::Request {
                    continue;
                }
                let about = matching(subject.fields(side), row);
                if let Some(first) = about.first() {
                    one(subject, first, &about, row, report);
                }
            }
        }
    }
}

enum Verdict {
    Equal,
    Different(String),
    Unclear,
    /// The page has none.
    None,
}

fn one(subject: &Subject<'_>, field: &SpecField<'_>, about: &[&SpecField<'_>], row: &Row, report: &mut Report) {
    let mut specs: Vec<String> = Vec::new();
    for field in about {
        for example in field.examples.iter().map(|example| normal(&flat(example))) {
            specs.extend(field.wrapper.map(|wrapper| format!("{}:{example}", wrapper.to_lowercase())));
            specs.push(example);
        }
    }
    match verdict(&specs, &row.example) {
        Verdict::Equal => report.equal(Kind::Example),
        Verdict::Unclear => report.unclear(Kind::Example),
        Verdict::None => {}
        Verdict::Different(page) => {
            let spec = about.iter().flat_map(|field| &field.examples).next();
            let (message, span) = match spec {
                Some(example) => (format!("the example of `{}` is another one on the page", field.path), example.span),
                None => (format!("the page has an example of `{}`, the spec has none", field.path), field.span),
            };
            let found = Diagnostic::new(Finding::AuditExample, span, message).label("of this spec");
            let help = format!(
                "copy it from the page, or say under `discrepancies` with `where: {}` why it is another",
                field.path
            );
            let found = found.related(row.span, shortened(&page)).help(help);
            report.different(Kind::Example, subject.explains(Kind::Example, &[&field.full]), found);
        }
    }
}

fn verdict(specs: &[String], page: &PageExample) -> Verdict {
    match page {
        PageExample::Cell(cell) => {
            let page = normal(cell);
            if page.is_empty() || page == "-" {
                Verdict::None
            } else if specs.contains(&page) || specs.iter().any(|spec| is_followed_by_chinese(&page, spec)) {
                Verdict::Equal
            } else {
                Verdict::Different(cell.clone())
            }
        }
        PageExample::Start(start) => {
            let page = normal(start);
            let starts = |spec: &String| {
                page.strip_prefix(spec.as_str()).is_some_and(|rest| {
                    // `1` is no example `10`.
                    !(spec.ends_with(|c: char| c.is_ascii_digit()) && rest.starts_with(|c: char| c.is_ascii_digit()))
                })
            };
            if specs.iter().any(starts) {
                Verdict::Equal
            } else if specs.is_empty() || is_sentence(start) {
                // Nothing says whether this is an example or the description.
                Verdict::Unclear
            } else {
                Verdict::Different(start.chars().take(60).collect())
            }
        }
    }
}

/// Whether a cell holds the value and, by a slip of the document, the Chinese description.
fn is_followed_by_chinese(page: &str, spec: &str) -> bool {
    let rest = page.strip_prefix(spec).filter(|_| spec.is_ascii() && !spec.is_empty());
    rest.is_some_and(|rest| rest.starts_with(|c: char| !c.is_ascii()))
}

/// Whether text without white space begins like a description.
fn is_sentence(text: &str) -> bool {
    const FIRST: &[&str] = &["The", "Aclient", "Alist", "Indicates", "Whether", "Specif", "Optional", "Details"];
    FIRST.iter().any(|word| {
        text.strip_prefix(word)
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_uppercase()))
    })
}

/// A value as a page may write it: the elements of a list joined by commas.
fn flat(node: &Node) -> String {
    match &node.value {
        NodeValue::Null | NodeValue::Broken => String::new(),
        NodeValue::Quoted(text) | NodeValue::Plain(text) => text.clone(),
        NodeValue::Sequence(items) => items.iter().map(flat).collect::<Vec<_>>().join(","),
        NodeValue::Mapping(entries) => {
            let entries = entries.iter().map(|(key, value)| format!("{}:{}", flat(key), flat(value)));
            entries.collect::<Vec<_>>().join(",")
        }
    }
}

/// Text without white space, capitals, and the signs of JSON, in which pages differ for one and the same value.
fn normal(text: &str) -> String {
    squeeze(text).to_lowercase().replace(['"', '\'', '[', ']', '{', '}', '\\'], "")
}
