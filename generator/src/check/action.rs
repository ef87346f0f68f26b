//! An action is where its name says, in a declared group, of a known kind; a service is what its folder says.

use std::collections::HashMap;

use super::{unknown, unknown_action};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ACCESS, ActionFile, ActionSpec, KINDS, RamSpec, ServiceSpec};
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
    endpoints(spec, diagnostics);
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

/// Endpoints are the names of hosts.
fn endpoints(spec: &ServiceSpec, diagnostics: &mut Diagnostics) {
    let central = std::iter::once(&spec.endpoints.central);
    let templates = [&spec.endpoints.regional, &spec.endpoints.internal].into_iter().flatten();
    let regions = spec.endpoints.regions.iter().map(|(_, endpoint)| endpoint);
    for (endpoint, template) in central.chain(regions).map(|one| (one, false)).chain(templates.map(|one| (one, true))) {
        let plain = if template { endpoint.replace("{region}", "region") } else { endpoint.value.clone() };
        if template && plain.contains('{') {
            let found =
                Diagnostic::new(Finding::Endpoint, endpoint.span, "an endpoint knows no placeholder but `{region}`");
            diagnostics.push(found.help("write `{region}`"));
        } else if !is_host(&plain) {
            let found = Diagnostic::new(
                Finding::Endpoint,
                endpoint.span,
                format!("`{}` is not the name of a host", endpoint.value),
            );
            diagnostics.push(
                found
                    .reason("The client puts the scheme before it and the path behind it.")
                    .help("write the name alone, as in `vpc.aliyuncs.com`"),
            );
        }
    }
}

/// Labels of letters, digits and hyphens, with dots between them.
fn is_host(text: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    text.contains('.') && text.len() <= 253 && text.split('.').all(label)
}

/// What a RAM policy names: an action, and resources whose placeholders are known.
fn ram(spec: &ActionSpec, ram: &RamSpec, diagnostics: &mut Diagnostics) {
    let word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric());
    if !ram.action.split_once(':').is_some_and(|(product, action)| word(product) && word(action)) {
        let found =
            Diagnostic::new(Finding::Ram, ram.action.span, format!("`{}` is not a RAM action", ram.action.value));
        diagnostics.push(found.help("write the product, a colon and the action: `vpc:CreateVpc`"));
    }
    for resource in &ram.resources {
        if !(resource.value == "*" || resource.starts_with("acs:")) {
            let found =
                Diagnostic::new(Finding::Ram, resource.span, format!("`{}` is not a RAM resource", resource.value));
            diagnostics.push(found.help("write `*`, or a name that starts with `acs:`"));
        }
        for name in resource.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
            if !matches!(name, "region" | "account") && key_span(&spec.parameters, name).is_none() {
                let message = format!("the placeholder `{{{name}}}` is neither `region`, `account` nor a parameter");
                let found = Diagnostic::new(Finding::Ram, resource.span, message);
                let near = nearest(name, keys(&spec.parameters).chain(["region", "account"]));
                diagnostics.push(match near {
                    Some(near) => found.help(format!("did you mean `{{{near}}}`?")),
                    None => found.help("name the parameter with the id, or write `*` in its place"),
                });
            }
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
    if !KINDS.contains(&spec.kind.value.as_str()) {
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
        let found = unknown_action(scope, other);
        let without_spec = "Names the action to use instead; one without a spec is named in the `note`.";
        diagnostics.push(if found.reason.is_none() { found.reason(without_spec) } else { found });
    }
    if let Some(ram) = &spec.ram
        && !ACCESS.contains(&ram.access.value.as_str())
    {
        diagnostics.push(unknown(Finding::UnknownAccess, &ram.access, "access level", ACCESS.iter().copied()));
    }
    if let Some(own) = &spec.ram {
        ram(spec, own, diagnostics);
    }
    if let Some(token) = spec.idempotency.as_ref().filter(|_| spec.kind.value == "read") {
        let found =
            Diagnostic::new(Finding::WrongKey, token.span, "an action that changes nothing needs no idempotency token");
        diagnostics.push(found.help("remove `idempotency`, or correct `kind`"));
    }
    if let Some(limits) = &spec.limits {
        for rate in [&limits.per_user, &limits.per_api].into_iter().flatten() {
            let good = rate.split_once('/').is_some_and(|(number, unit)| {
                number.parse::<u32>().is_ok_and(|number| number > 0) && matches!(unit, "s" | "min" | "h" | "day")
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
