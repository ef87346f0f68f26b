//! Rows of error tables: a status that is one, conditions about what is there, one row for one condition.

use std::collections::HashMap;

use super::resource_fields::Fields;
use super::{subjects, unknown, unknown_resource};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, ErrorSpec, FieldSpec, WhenSpec};
use crate::lookup::{Scope, key_span, keys};
use crate::semantics::rules;
use crate::yaml::Mapping;

/// The rows that any action may return.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    for error in &scope.service.service.errors {
        row(error, diagnostics);
        if let Some(when) = &error.when {
            resources(scope, &Vec::new(), when, diagnostics);
        }
    }
}

/// The rows of an action.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    let mut claimed: HashMap<(&str, &str), crate::source::Span> = HashMap::new();
    let mut rows = HashMap::new();
    for error in &spec.errors {
        row(error, diagnostics);
        let key = (error.status.value, error.code.value.as_str(), error.message.value.as_str());
        if let Some(first) = rows.insert(key, error.code.span) {
            let found = Diagnostic::new(
                Finding::DuplicateError,
                error.code.span,
                "duplicate row: the same status, code and message",
            );
            diagnostics.push(
                found
                    .label("second")
                    .related(first, "first")
                    .help("remove one; where the document repeats it too, say so under `discrepancies`"),
            );
        }
        let Some(when) = &error.when else { continue };
        let conditions = [
            ("missing", &when.missing),
            ("invalid", &when.invalid),
            ("forbidden", &when.forbidden),
            ("unknown", &when.unknown),
        ];
        for (condition, names) in conditions {
            for name in names.iter().flat_map(|names| &names.0) {
                if matches!(condition, "missing" | "invalid") && name.value == "any" {
                    continue;
                }
                match rules::parameter(scope, &spec.parameters, &name.value) {
                    None => {
                        diagnostics.push(unknown(Finding::UnknownParameter, name, "parameter", keys(&spec.parameters)));
                    }
                    Some(field) if condition == "forbidden" && !has_not(field) => {
                        let message = format!("`{}` forbids no value", name.value);
                        let found = Diagnostic::new(Finding::ErrorCondition, name.span, message);
                        diagnostics.push(found.help("add `not` to the parameter, or write `invalid`"));
                    }
                    Some(_) => {}
                }
                if let Some(first) = claimed.insert((condition, name.value.as_str()), name.span) {
                    let message = format!("two rows apply where `{}` is {condition}", name.value);
                    diagnostics.push(
                        Diagnostic::new(Finding::ErrorCondition, name.span, message)
                            .label("second")
                            .related(first, "first")
                            .help("leave the condition on the row that is the most specific"),
                    );
                }
            }
        }
        resources(scope, &spec.parameters, when, diagnostics);
    }
}

/// The resources that a condition is about, with their states and fields.
fn resources(scope: Scope<'_>, parameters: &Mapping<FieldSpec>, when: &WhenSpec, diagnostics: &mut Diagnostics) {
    subjects::states(scope, parameters, &when.state_not, diagnostics);
    for (key, fields) in when.with.iter() {
        let Some((around, _, found)) = subjects::resource(scope, parameters, key, diagnostics) else { continue };
        let known = Fields::of(around, found);
        for (field, values) in fields.iter() {
            if !known.has(&field.value) {
                diagnostics.push(known.unknown(field));
            }
            for value in values.0.iter().filter(|value| value.scalar().is_none()) {
                let message = format!("a condition compares `{}` with text, not with a list or an object", field.value);
                let found = Diagnostic::new(Finding::WrongType, value.span, message);
                diagnostics.push(found.help("write one value, or a list of those that count"));
            }
        }
    }
    if let Some(resource) = &when.quota
        && key_span(&scope.service.resources, &resource.value).is_none()
    {
        diagnostics.push(unknown_resource(scope, resource));
    }
}

/// Whether a value is forbidden in a field, or in the elements of a list.
fn has_not(field: &FieldSpec) -> bool {
    field.not.is_some() || field.items.as_deref().is_some_and(has_not)
}

fn row(error: &ErrorSpec, diagnostics: &mut Diagnostics) {
    if !(200..=599).contains(&error.status.value) {
        diagnostics.push(
            Diagnostic::new(
                Finding::ErrorStatus,
                error.status.span,
                format!("{} is not a valid HTTP status", error.status.value),
            )
            .help("write the status of the documentation, such as 400"),
        );
    }
    if error.code.trim().is_empty() {
        diagnostics.push(
            Diagnostic::new(Finding::ErrorCode, error.code.span, "an error needs a code")
                .help("write the code of the documentation verbatim"),
        );
    }
    if error.code.chars().any(char::is_whitespace) {
        let found = Diagnostic::new(
            Finding::ErrorCode,
            error.code.span,
            format!("the code `{}` has a space in it", error.code.value),
        );
        diagnostics.push(found.reason("Text from a PDF breaks long words.").help("join the parts"));
    }
}
