//! Warnings and notes that are right where they are.

use serde_json::{Map, Value, json};

use crate::diagnostic::Diagnostic;
use crate::findings::{Finding, Severity};
use crate::nearest::nearest;
use crate::source::{Span, Spanned};
use crate::yaml::{Allowance, Definitions, Entry, FromNode, Node, NodeValue, Reader};

/// Warnings and notes that are right inside the mapping around: the id of the kind, and the reason; or for each parameter, code
/// or action it is about one, with `*` for any characters. What is allowed is kept by the [`Reader`].
#[derive(Clone, Debug, Default)]
pub(crate) struct AllowSpec;

impl FromNode for AllowSpec {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        for (id, value) in reader.mapping(node, "a mapping of warnings and notes")? {
            let Some(kind) = warning(&id, reader) else { continue };
            if matches!(&value.value, NodeValue::Null)
                || matches!(&value.value, NodeValue::Mapping(all) if all.is_empty())
            {
                let message = format!("`{}` is allowed without a reason", id.value);
                let found = Diagnostic::new(Finding::EmptyValue, id.span, message);
                reader.diagnostics.push(found.help("write the reason, or remove the key"));
            } else if value.scalar().is_some() {
                let reason = Spanned::<String>::from_node(value, reader);
                allow(reader, kind, None, id.span, reason);
            } else if let Some(reasons) = Entry::<Spanned<String>>::from_node(value, reader) {
                for (subject, reason) in reasons.0 {
                    let span = subject.span;
                    allow(reader, kind, Some(subject.value), span, Some(reason));
                }
            }
        }
        Some(Self)
    }

    fn schema(_: &mut Definitions) -> Value {
        let reason = json!({ "type": "string", "minLength": 1 });
        let reasons =
            json!({ "anyOf": [reason, { "type": "object", "minProperties": 1, "additionalProperties": reason }] });
        let properties: Map<String, Value> = allowable()
            .map(|kind| {
                let mut schema = reasons.clone();
                schema["description"] = kind.explanation().title.into();
                (kind.id().to_owned(), schema)
            })
            .collect();
        json!({ "type": "object", "properties": properties, "additionalProperties": false })
    }
}

fn allow(reader: &mut Reader, kind: Finding, subject: Option<String>, span: Span, reason: Option<Spanned<String>>) {
    let Some(reason) = reason else { return };
    if reason.trim().is_empty() {
        let found = Diagnostic::new(Finding::WrongValue, reason.span, "an allowance needs a reason");
        reader.diagnostics.push(found.help("say in a few words why it is right here"));
        return;
    }
    if let Some((owner, top)) = reader.owner() {
        reader.allowances.push(Allowance { kind, subject, owner, top, span });
    }
}

/// The kinds that can be allowed.
fn allowable() -> impl Iterator<Item = &'static Finding> {
    Finding::ALL.iter().filter(|kind| kind.severity() != Severity::Error && **kind != Finding::Draft)
}

/// The kind of warning or note with this id; reports what is none.
fn warning(id: &Spanned<&str>, reader: &mut Reader) -> Option<Finding> {
    match Finding::named(id.value) {
        Some(Finding::Draft) => {
            let found = Diagnostic::new(Finding::WrongValue, id.span, "a draft is one until it is finished");
            reader.diagnostics.push(found.help("finish the action, and remove `draft` there"));
        }
        Some(kind) if kind.severity() != Severity::Error => return Some(kind),
        Some(_) => {
            let found =
                Diagnostic::new(Finding::WrongValue, id.span, format!("`{}` is an error, and stays one", id.value));
            reader.diagnostics.push(found.help("mend it; only warnings and notes can be allowed"));
        }
        None => {
            let found = Diagnostic::new(
                Finding::UnknownKey,
                id.span,
                format!("there is no warning and no note `{}`", id.value),
            );
            reader.diagnostics.push(match nearest(id.value, allowable().map(|kind| kind.id())) {
                Some(near) => found.help(format!("did you mean `{near}`?")),
                None => found.help("`cargo xtask check --explain` lists them"),
            });
        }
    }
    None
}
