//! An action is where its name says, in a declared group, of a known kind; a service is what its folder says.

use std::collections::HashMap;

use super::unknown;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ACCESS, ActionFile};
use crate::lookup::{Scope, get, key_span, keys};
use crate::nearest::nearest;
use crate::rust_names::case;

/// The service's own file and the names of its actions.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let folder = scope.service;
    let spec = &folder.service;
    if spec.service.value != folder.id {
        let message =
            format!("the service is called `{}` and stands in the folder `{}`", spec.service.value, folder.id);
        diagnostics.push(
            Diagnostic::new(Finding::FileName, spec.service.span, message)
                .help(format!("write `service: {}`, or rename the folder", folder.id)),
        );
    }
    if !case::is_service_name(&folder.id) {
        let message = format!("a service cannot be called `{}`", folder.id);
        let found = Diagnostic::new(Finding::ServiceName, spec.service.span, message);
        diagnostics.push(
            found
                .reason("The name becomes a module and a feature of the client.")
                .help("a service is small letters and digits, a letter first, and no word that Rust or the client uses, as in `vpc`"),
        );
    }
    for (name, _) in spec.groups.iter().filter(|(name, _)| !case::is_group_name(&name.value)) {
        let found =
            Diagnostic::new(Finding::GroupName, name.span, format!("a group cannot be called `{}`", name.value));
        diagnostics.push(found.reason("The name becomes a module and a feature of the client.").help(
            "a group is small letters and digits, a letter first, with hyphens between words, as in `nat-gateway`",
        ));
    }
    if spec.groups.is_empty() {
        let found = Diagnostic::new(Finding::MissingKey, spec.span, "a service needs at least one group of actions");
        diagnostics.push(found.help("add it under `groups`, and a file for each action in its folder"));
    }
    if spec.documents.is_empty() {
        let found = Diagnostic::new(
            Finding::MissingKey,
            spec.span,
            "a service needs at least one document that its facts come from",
        );
        diagnostics.push(found.help("add it under `documents`"));
    }
    for endpoint in [&spec.endpoints.regional, &spec.endpoints.internal].into_iter().flatten() {
        if endpoint.contains('{') && !endpoint.contains("{region}") {
            diagnostics.push(
                Diagnostic::new(Finding::Endpoint, endpoint.span, "an endpoint knows no placeholder but `{region}`")
                    .help("write `{region}`"),
            );
        }
    }
    if let Some(regional) = &spec.endpoints.regional
        && !regional.contains("{region}")
    {
        let found =
            Diagnostic::new(Finding::Endpoint, regional.span, "the endpoint of a region has no `{region}` in it");
        diagnostics.push(found.help("put `{region}` where the region goes, or remove `regional`"));
    }
    let mut seen = HashMap::new();
    for action in &folder.actions {
        if let Some(first) = seen.insert(action.spec.action.value.as_str(), action.spec.action.span) {
            let message = format!("the action `{}` has two files", action.spec.action.value);
            diagnostics.push(
                Diagnostic::new(Finding::DuplicateAction, action.spec.action.span, message)
                    .label("second")
                    .related(first, "first")
                    .help("keep one of the two"),
            );
        }
    }
    for (name, _) in spec.groups.iter() {
        if !folder.actions.iter().any(|action| action.group == name.value) {
            let found =
                Diagnostic::new(Finding::EmptyGroup, name.span, format!("the group `{}` has no action", name.value))
                    .label("no files in this folder");
            diagnostics
                .push(found.help(format!("add `{}/{}/<Action>.yaml`, or remove the group", folder.id, name.value)));
        }
    }
}

/// An action by itself.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    if spec.action.value != action.stem {
        let message = format!("the file is called `{}.yaml` and holds the action `{}`", action.stem, spec.action.value);
        diagnostics.push(
            Diagnostic::new(Finding::FileName, spec.action.span, message)
                .label("another name than the file's")
                .help(format!("rename the file to `{}.yaml`, or correct the action", spec.action.value)),
        );
    }
    if !spec.action.value.chars().all(|c| c.is_ascii_alphanumeric())
        || !spec.action.value.starts_with(|c: char| c.is_ascii_alphabetic())
    {
        let found = Diagnostic::new(
            Finding::ActionName,
            spec.action.span,
            format!("`{}` is not a valid name of an action", spec.action.value),
        );
        diagnostics.push(found.help("an action is letters and digits, a letter first, as in `CreateVpc`"));
    }
    let groups = &scope.service.service.groups;
    if get(groups, &action.group).is_none() {
        let group = &action.group;
        let found =
            Diagnostic::new(Finding::UnknownGroup, spec.action.span, format!("the group `{group}` is not defined"))
                .label(format!("stands in the folder `{group}`"));
        diagnostics.push(match nearest(group, keys(groups)) {
            Some(near) => {
                found.help(format!("did you mean `{near}`? If not, add `{group}` to `groups` in `service.yaml`"))
            }
            None => found.help(format!("add `{group}` to `groups` in `service.yaml`, or move the file")),
        });
    }
    if !matches!(spec.kind.value.as_str(), "read" | "write") {
        let found = Diagnostic::new(
            Finding::UnknownKind,
            spec.kind.span,
            format!("`{}` is not a valid kind of action", spec.kind.value),
        );
        diagnostics.push(found.help("`read` changes nothing, `write` creates, changes or deletes"));
    }
    if let Some(parameter) = &spec.idempotency
        && key_span(&spec.parameters, &parameter.value).is_none()
    {
        diagnostics.push(unknown(Finding::UnknownParameter, parameter, "parameter", keys(&spec.parameters)));
    }
    if let Some(other) = spec.deprecated.as_ref().and_then(|deprecated| deprecated.replaced_by.as_ref())
        && scope.action(&other.value).is_none()
    {
        let known = scope.service.actions.iter().map(|action| action.spec.action.value.as_str());
        let found = unknown(Finding::UnknownAction, other, "action", known);
        diagnostics.push(found.reason("Names the action to use instead; one without a spec is named in the `note`."));
    }
    if let Some(ram) = &spec.ram
        && !ACCESS.contains(&ram.access.value.as_str())
    {
        diagnostics.push(unknown(Finding::UnknownAccess, &ram.access, "access level", ACCESS.iter().copied()));
    }
    if let Some(limits) = &spec.limits {
        for rate in [&limits.per_user, &limits.per_api].into_iter().flatten() {
            let good = rate.split_once('/').is_some_and(|(number, unit)| {
                number.parse::<u32>().is_ok() && matches!(unit, "s" | "min" | "h" | "day")
            });
            if !good {
                let found =
                    Diagnostic::new(Finding::Rate, rate.span, format!("`{}` is not a valid call rate", rate.value));
                diagnostics.push(found.help("write a number, a slash, and `s`, `min`, `h` or `day`: `100/s`"));
            }
        }
    }
    if key_span(&spec.response, "RequestId").is_none() {
        let found = Diagnostic::new(
            Finding::MissingRequestId,
            spec.span,
            format!("the response of `{}` has no `RequestId`", spec.action.value),
        );
        diagnostics.push(
            found
                .label("in this action")
                .reason("Every response carries one.")
                .help("add `RequestId: { use: RequestId }` to `response`"),
        );
    }
    if spec.examples.is_empty() {
        diagnostics.push(
            Diagnostic::new(Finding::MissingExample, spec.span, format!("`{}` has no example", spec.action.value))
                .help("add one from the documentation under `examples`"),
        );
    }
}
