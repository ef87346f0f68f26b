//! What the Rust crates say of actions and fields: short, for rustdoc. The pages say the rest.

use super::docs;
use crate::model::{Action, Field, Service, Type};

/// The limits, default and unit of a field, in a line.
pub(super) fn facts(service: &Service, field: &Field) -> String {
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

/// The documentation of an action's method.
pub(super) fn action(service: &Service, action: &Action) -> String {
    let mut text = action.summary.clone();
    for more in [&action.description, &action.asynchronous].into_iter().flatten() {
        text.push_str("\n\n");
        text.push_str(more);
        if more.lines().filter(|line| line.trim_start().starts_with("```")).count() % 2 == 1 {
            // A fence that the description leaves open would swallow what follows.
            text.push_str("\n```");
        }
    }
    text.push_str("\n\n# Errors\n");
    if action.errors.is_empty() {
        text.push_str("The documentation lists no error for this action.");
    } else {
        let mut codes: Vec<&str> = Vec::new();
        for row in &action.errors {
            if !codes.contains(&row.code.as_str()) {
                codes.push(&row.code);
            }
        }
        let codes: Vec<String> = codes.into_iter().map(|code| format!("`{code}`")).collect();
        text.push_str(&format!("{}.", codes.join(", ")));
    }
    text.push_str(&format!("\n\nSource: {}.", source(service, action)));
    text
}

/// The documents of an action, with their sections.
fn source(service: &Service, action: &Action) -> String {
    let sources: Vec<String> = action
        .sources
        .iter()
        .map(|source| {
            let document = service.document(source.document);
            let title = format!("{} ({})", document.title, document.issued);
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
