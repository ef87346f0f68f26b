//! Keys of the JSON examples that the response of the spec does not have.

use serde_json::Value;

use super::errors::top;
use super::fields::SpecField;
use super::pages::{Json, Page};
use super::{Kind, Report, Subject};
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::format::TypeWord;
use crate::source::Span;

pub(super) fn compare(subject: &Subject<'_>, report: &mut Report) {
    for page in &subject.pages {
        let Some(json) = &page.json else {
            let found =
                Diagnostic::new(Finding::AuditPage, subject.span(), "the page has no JSON example of the response");
            let help = "check that the page is complete; else say so under `discrepancies` with `where: examples`";
            let found = found.related(top(page), "this page").help(help);
            report.different(Kind::Page, subject.explains(Kind::Page, &["JSON"]), found);
            continue;
        };
        match &json.value {
            Some(value) => inside(subject, page, json, &subject.response, "", value, report),
            // The text is no JSON: what is inside what cannot be told.
            None => {
                for key in &json.keys {
                    let known = subject.response.iter().any(|field| {
                        field.names.contains(&key.as_str())
                            || field.wrapper == Some(key.as_str())
                            || field.word == TypeWord::Any
                    });
                    if known { report.unclear(Kind::JsonKey) } else { unknown(subject, page, json, key, key, report) }
                }
            }
        }
    }
}

/// Compares what is inside of a value at a path of the spec.
fn inside(
    subject: &Subject<'_>,
    page: &Page,
    json: &Json,
    fields: &[SpecField<'_>],
    above: &str,
    value: &Value,
    report: &mut Report,
) {
    let entries = match value {
        Value::Array(items) => {
            return items.iter().for_each(|item| inside(subject, page, json, fields, above, item, report));
        }
        Value::Object(entries) => entries,
        _ => return,
    };
    for (key, value) in entries {
        let path = if above.is_empty() { key.clone() } else { format!("{above}.{key}") };
        let field = fields.iter().find(|field| {
            let parent = field.path.rsplit_once('.').map_or("", |(parent, _)| parent);
            parent == above && field.names.contains(&key.as_str())
        });
        let Some(field) = field else {
            unknown(subject, page, json, key, &path, report);
            continue;
        };
        report.equal(Kind::JsonKey);
        if field.word == TypeWord::Any {
            continue;
        }
        match (field.wrapper, value) {
            (Some(wrapper), Value::Object(enclosed)) => {
                for (key, value) in enclosed {
                    if key == wrapper {
                        report.equal(Kind::JsonKey);
                        inside(subject, page, json, fields, &field.path, value, report);
                    } else {
                        unknown(subject, page, json, key, &format!("{path}.{key}"), report);
                    }
                }
            }
            _ => inside(subject, page, json, fields, &field.path, value, report),
        }
    }
}

fn unknown(subject: &Subject<'_>, page: &Page, json: &Json, key: &str, path: &str, report: &mut Report) {
    let at = json.offset(key);
    let message = format!("the JSON example has the key `{path}`, the response of the spec does not");
    let found = Diagnostic::new(Finding::AuditJsonKey, subject.span(), message).label("not in this response");
    let help = "add the field, or its spelling to `aliases`, or say under `discrepancies` with `where: response` what was decided";
    let found = found.related(Span::new(page.file, at..at + key.len()), "the key").help(help);
    report.different(Kind::JsonKey, subject.mentions(key), found);
}
