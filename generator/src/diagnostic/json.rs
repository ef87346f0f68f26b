//! Findings for programs: one JSON object.

use serde_json::{Map, Value, json};

use super::{Diagnostic, Diagnostics, Place, join};
use crate::findings::Severity;
use crate::source::{Sources, Span};

/// `{ "findings": [..], "errors": 1, "warnings": 0, "notes": 0 }`. Lines and columns count from 1, columns in characters; a finding
/// about a whole file or folder has none.
pub(super) fn render(findings: &Diagnostics, sources: &Sources, root: &str) -> String {
    let all = json!({
        "findings": findings.iter().map(|found| finding(found, sources, root)).collect::<Vec<Value>>(),
        "errors": findings.count(Severity::Error),
        "warnings": findings.count(Severity::Warning),
        "notes": findings.count(Severity::Note),
    });
    format!("{all}\n")
}

fn finding(found: &Diagnostic, sources: &Sources, root: &str) -> Value {
    let mut out = Map::new();
    out.insert("id".to_owned(), found.kind.id().into());
    out.insert("severity".to_owned(), found.severity().word().into());
    out.insert("message".to_owned(), found.message.as_str().into());
    match &found.place {
        Place::Text(span) => place(&mut out, *span, sources, root),
        Place::Path(path) => {
            out.insert("file".to_owned(), join(root, path).into());
        }
    }
    let label = (!found.label.is_empty()).then_some(&found.label);
    let texts = [
        ("label", label),
        ("subject", found.subject.as_ref()),
        ("reason", found.reason.as_ref()),
        ("help", found.help.as_ref()),
    ];
    for (key, text) in texts {
        if let Some(text) = text {
            out.insert(key.to_owned(), text.as_str().into());
        }
    }
    let related = found.related.iter().map(|(span, label)| {
        let mut out = Map::new();
        place(&mut out, *span, sources, root);
        out.insert("label".to_owned(), label.as_str().into());
        Value::Object(out)
    });
    out.insert("related".to_owned(), related.collect::<Vec<Value>>().into());
    Value::Object(out)
}

fn place(out: &mut Map<String, Value>, span: Span, sources: &Sources, root: &str) {
    let ((line, column), (end_line, end_column)) = (sources.line_column(span), sources.end_line_column(span));
    out.insert("file".to_owned(), join(root, &sources.get(span.file()).path).into());
    out.insert("line".to_owned(), line.into());
    out.insert("column".to_owned(), column.into());
    out.insert("end".to_owned(), json!({ "line": end_line, "column": end_column }));
}
