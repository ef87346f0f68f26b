//! What the Rust crates say of actions and fields: short, for rustdoc. The pages say the rest.

use super::rust::rustdoc;
use super::{docs, example};
use crate::model::{Action, Field, Record, RecordRole, Service, Type};

/// What rustdoc says of a field: the description, then in words whether it must be set, and its limits.
pub(super) fn field(service: &Service, role: RecordRole, field: &Field) -> String {
    let is_sent = matches!(role, RecordRole::Request | RecordRole::Input);
    let required = if is_sent && field.required && !field.from_config { "Required. " } else { "" };
    let facts = format!("{required}{}", facts(service, field));
    let facts = facts.trim_end();
    if facts.is_empty() { field.doc.clone() } else { format!("{}\n\n{facts}", field.doc) }
}

/// The limits, default and unit of a field, in a line.
fn facts(service: &Service, field: &Field) -> String {
    let mut parts = vec![capital(&docs::limits_description(field))];
    if let Some(default) = &field.default {
        parts.push(if default.is_empty() { "Default: empty".to_owned() } else { format!("Default: `{default}`") });
    }
    if let (Type::Record(id), true) = (field.ty.element(), field.wrapper.is_some()) {
        parts.push(format!("A list of `{}`", service.record(*id).rust));
    }
    parts.retain(|part| !part.is_empty());
    parts.into_iter().map(|part| format!("{part}.")).collect::<Vec<_>>().join(" ")
}

/// The documentation of an action's method, escaped for rustdoc: what it does, and where the rest stands.
pub(super) fn method(service: &Service, action: &Action, request: &Record) -> String {
    format!(
        "{}\n\nParameters with their limits, errors, and an example: [`{}`].",
        rustdoc(&what(service, action)),
        request.rust
    )
}

/// The documentation of a request, which is the page of its action, escaped for rustdoc.
pub(super) fn request(service: &Service, action: &Action, request: &Record) -> String {
    let example = action.examples.first().map(|sample| example::rustdoc(service, action, sample));
    let method = action.names.method.trim_start_matches("r#");
    let mut text = rustdoc(&what(service, action));
    text.push_str(&format!("\n\nThe parameters of `{}`. ", action.wire));
    text.push_str(&format!("Sent with [`Client::{method}`](super::super::Client::{method})"));
    let response = &service.record(action.response).rust;
    text.push_str(&format!("; the response is a [`{response}`]."));
    if request.fields.iter().any(|field| field.from_config) {
        text.push_str(" The region comes from the configuration where it is not set.");
    }
    if action.pagination.is_some() {
        text.push_str(" It is for one page of a list; [`Call::items`](crate::Call::items) reads the list to its end.");
    }
    for (title, section) in [("Example", example.as_deref()), ("Errors", Some(&errors(service, action)))] {
        if let Some(section) = section {
            text.push_str(&format!("\n\n# {title}\n\n{section}"));
        }
    }
    text.push_str(&format!("\n\n{}", rustdoc(&format!("Source: {}.", source(service, action)))));
    text
}

/// That an action is gone, for the first lines that people read.
fn withdrawn(service: &Service, action: &Action) -> String {
    let Some(document) = action.withdrawn.map(|id| service.document(id)) else { return String::new() };
    format!("\n\nWithdrawn: the service no longer has this action; it is not in {}.", document.dated())
}

/// What an action does.
fn what(service: &Service, action: &Action) -> String {
    let mut text = action.summary.clone() + &withdrawn(service, action);
    for more in [&action.description, &action.asynchronous].into_iter().flatten() {
        text.push_str("\n\n");
        text.push_str(more);
        if more.lines().filter(|line| line.trim_start().starts_with("```")).count() % 2 == 1 {
            // A fence that the description leaves open would swallow what follows.
            text.push_str("\n```");
        }
    }
    text
}

/// The codes of an action, each a link to what it means.
fn errors(service: &Service, action: &Action) -> String {
    let mut codes: Vec<&str> = Vec::new();
    for row in &action.errors {
        if !codes.contains(&row.code.as_str()) {
            codes.push(&row.code);
        }
    }
    if codes.is_empty() {
        return "The documentation lists no error for this action.".to_owned();
    }
    let link = |code: &str| match service.codes.iter().find(|known| known.wire == code) {
        Some(known) => format!("[`{code}`](super::super::ErrorCode::{})", known.rust),
        None => format!("`{code}`"),
    };
    format!("{}.", codes.into_iter().map(link).collect::<Vec<_>>().join(", "))
}

/// The documents of an action, with their sections.
fn source(service: &Service, action: &Action) -> String {
    let sources: Vec<String> = action
        .sources
        .iter()
        .map(|source| {
            let title = service.document(source.document).dated();
            match &source.section {
                Some(section) => format!("{title}, section {section}"),
                None => title,
            }
        })
        .collect();
    sources.join("; ")
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().to_string() + chars.as_str())
}
