//! Rows of error tables: a status that is one, conditions about what is there, one row for one condition.

use std::collections::HashMap;

use aliyun_api_core::ErrorClass;

use super::resource_fields::Fields;
use super::{expected, quoted, subjects, unknown, unknown_resource};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, ErrorSpec, FieldSpec, WhenSpec};
use crate::lookup::{Scope, key_span, keys};
use crate::semantics::{classes, rules};
use crate::yaml::Mapping;
use crate::yaml::shape::LONGEST_CODE;

/// The rows that any action may return.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    for error in &scope.service.service.errors {
        row(error, diagnostics);
        let Some(when) = &error.when else { continue };
        resources(scope, &Vec::new(), when, diagnostics);
        let names = [&when.missing, &when.invalid, &when.forbidden, &when.unknown]
            .into_iter()
            .flatten()
            .flat_map(|names| &names.0);
        for name in names.filter(|name| name.value != "any") {
            let actions = scope.service.actions.iter();
            let mut parameters =
                actions.map(|action| &*action.spec.parameters).chain([&*scope.service.service.parameters]);
            if !parameters.any(|parameters| rules::parameter(scope, parameters, &name.value).is_some()) {
                let known = keys(&scope.service.service.parameters);
                let found = unknown(Finding::UnknownParameter, name, "parameter", known);
                diagnostics.push(found.reason("Looked for in every action of the service."));
            }
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
                let any = matches!(condition, "missing" | "invalid") && name.value == "any";
                match rules::parameter(scope, &spec.parameters, &name.value) {
                    _ if any => {}
                    None => {
                        diagnostics.push(unknown(Finding::UnknownParameter, name, "parameter", keys(&spec.parameters)));
                    }
                    Some(_) => {}
                }
                if let Some(first) = claimed.insert((condition, name.value.as_str()), name.span) {
                    let what = if any { "any parameter".to_owned() } else { format!("`{}`", name.value) };
                    let message = format!("two rows apply where {what} is {condition}");
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
        expected::fields(scope, parameters, &Fields::of(around, found), fields, diagnostics);
    }
    for (name, fields) in when.exists.iter() {
        match scope.resource(&name.value).and_then(|id| scope.resource_spec(id)) {
            None => diagnostics.push(unknown_resource(scope, name)),
            Some((around, _, found)) => {
                expected::fields(scope, parameters, &Fields::of(around, found), fields, diagnostics);
            }
        }
    }
    expected::request(scope, parameters, when, diagnostics);
    if let Some(resource) = &when.quota
        && key_span(&scope.service.resources, &resource.value).is_none()
    {
        diagnostics.push(unknown_resource(scope, resource));
    }
}

/// What kind of refusal a row is.
fn class(error: &ErrorSpec, diagnostics: &mut Diagnostics) {
    let told = classes::told(error);
    let names = || ErrorClass::ALL.map(ErrorClass::name);
    match (&error.class, told) {
        (Some(class), told) => match ErrorClass::named(&class.value) {
            None => diagnostics.push(unknown(Finding::UnknownClass, class, "class", names())),
            Some(own) if told == Some(own) => {
                let message = format!("that the class is `{}` follows from the code and the condition", class.value);
                diagnostics.push(Diagnostic::new(Finding::WrongValue, class.span, message).help("remove `class`"));
            }
            Some(_) => {}
        },
        (None, Some(_)) => {}
        (None, None) => {
            let code = ErrorClass::of_code(&error.code);
            let condition = error.when.as_ref().and_then(classes::of_condition);
            let found = match code.zip(condition) {
                Some((by_code, by_condition)) => {
                    let message = format!("the code `{}` tells another class than the condition", error.code.value);
                    let (by_code, by_condition) = (by_code.name(), by_condition.name());
                    Diagnostic::new(Finding::MissingClass, error.code.span, message)
                        .reason(format!("By its code the row is `{by_code}`, by its condition `{by_condition}`."))
                }
                None => {
                    let message = format!("nothing tells the class of `{}`", error.code.value);
                    Diagnostic::new(Finding::MissingClass, error.code.span, message)
                }
            };
            let names: Vec<&str> = names().to_vec();
            diagnostics.push(found.help(format!("add `class: ..`, one of {}", quoted(&names))));
        }
    }
}

fn row(error: &ErrorSpec, diagnostics: &mut Diagnostics) {
    class(error, diagnostics);
    // Some services report a failure with the status of a success.
    if !(error.status.value == 200 || (400..=599).contains(&error.status.value)) {
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
    if error.code.chars().count() > LONGEST_CODE {
        let message = format!("this code has {} letters", error.code.chars().count());
        let found = Diagnostic::new(Finding::ErrorCode, error.code.span, message);
        diagnostics.push(found.help(format!("a code has at most {LONGEST_CODE}; look for quotes that do not end")));
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
