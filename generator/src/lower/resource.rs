//! Resources, and what each action does to them.

use super::paragraph;
use super::types::Types;
use crate::model::{Action, Effect, Field, Fill, Link, Quota, RecordId, Resource, States, Type};
use crate::resolve::{Scope, get, milliseconds};
use crate::spec::ResourceSpec;
use crate::yaml::{Node, NodeValue, json};

/// Lowers the resources of a service and writes their effects into the actions.
pub(super) fn lower(scope: Scope<'_>, actions: &mut [Action], types: &Types<'_>) -> Vec<Resource> {
    let mut resources = Vec::new();
    for (index, (name, spec)) in scope.service.resources.iter().enumerate() {
        let mut resource = resource(scope, &name.value, spec);
        resource.refers = refers(scope, spec, actions, types);
        for action in actions.iter_mut() {
            effects(action, index, spec, &resource);
            if uses(types, action.request, &scope.service.id, &name.value) {
                resource.used_by.push(action.wire.clone());
            }
        }
        resources.push(resource);
    }
    resources
}

fn resource(scope: Scope<'_>, name: &str, spec: &ResourceSpec) -> Resource {
    let text = |name: &Option<crate::source::Sp<String>>| name.as_ref().map(|name| name.value.clone());
    let pairs = |pairs: &crate::yaml::Mapping<crate::source::Sp<String>>| {
        pairs.iter().map(|(key, value)| (key.value.clone(), value.value.clone())).collect::<Vec<_>>()
    };
    let prefix_of = |other: &str| {
        get(&scope.service.resources, other).map(|other| other.id.prefix.value.clone()).unwrap_or_default()
    };
    Resource {
        name: name.to_owned(),
        doc: paragraph(&spec.doc.value),
        id: spec.id.field.value.clone(),
        prefix: spec.id.prefix.value.clone(),
        create: text(&spec.create),
        list: spec.list.as_ref().map(|list| list.action.value.clone()),
        read: text(&spec.read),
        change: spec.change.iter().map(|name| name.value.clone()).collect(),
        delete: text(&spec.delete),
        creates: spec
            .creates
            .iter()
            .map(|(other, field)| (other.value.clone(), prefix_of(&other.value), field.value.clone()))
            .collect(),
        states: spec.states.as_ref().map(|states| States {
            field: states.field.value.clone(),
            start: states.start.value.clone(),
            then: states
                .then
                .iter()
                .map(|(state, time)| (state.value.clone(), milliseconds(&time.value).unwrap_or(0)))
                .collect(),
        }),
        set: spec.set.iter().map(|(field, node)| (field.value.clone(), fill(node))).collect(),
        lists: pairs(&spec.lists),
        blocked_by: pairs(&spec.blocked_by),
        refers: Vec::new(),
        missing: text(&spec.missing),
        quota: spec.quota.as_ref().map(|quota| Quota {
            limit: quota.limit.0,
            per: text(&quota.per),
            error: quota.error.value.clone(),
        }),
        links: spec
            .links
            .iter()
            .map(|(action, link)| Link {
                action: action.value.clone(),
                set: link.set.iter().map(|(field, node)| (field.value.clone(), fill(node))).collect(),
                clear: link.clear.iter().map(|field| field.value.clone()).collect(),
            })
            .collect(),
        used_by: Vec::new(),
    }
}

/// `$now`, `$id`, `$Field`, `$$` for a dollar sign, anything else as it is.
fn fill(node: &Node) -> Fill {
    match &node.value {
        NodeValue::Sequence(items) => Fill::List(items.iter().map(fill).collect()),
        _ => match node.scalar().and_then(|text| text.strip_prefix('$')) {
            Some("now") => Fill::Now,
            Some("id") => Fill::Id,
            Some(rest) if rest.starts_with('$') => Fill::Literal(rest.into()),
            Some(field) => Fill::Field(field.to_owned()),
            None => Fill::Literal(json::to_json(node)),
        },
    }
}

/// Fields of a resource that refer to another: what its create takes and what its list shows, each field once.
fn refers(
    scope: Scope<'_>,
    spec: &ResourceSpec,
    actions: &[Action],
    types: &Types<'_>,
) -> Vec<(String, String, String)> {
    let find = |name: &str| actions.iter().find(|action| action.wire == name);
    let mut fields: Vec<&Field> = Vec::new();
    if let Some(create) = spec.create.as_ref().and_then(|name| find(&name.value)) {
        fields.extend(&types.record(create.request).fields);
    }
    if let Some(list) = &spec.list
        && let Some(action) = find(&list.action.value)
        && let Some(item) = item(types, action.response, &list.items.value)
    {
        fields.extend(&types.record(item).fields);
    }
    let mut out: Vec<(String, String, String)> = Vec::new();
    for field in fields {
        if let Some(refers) = &field.refers
            && field.wire != spec.id.field.value
            && !out.iter().any(|(wire, _, _)| *wire == field.wire)
        {
            out.push((field.wire.clone(), refers.service.clone(), refers.resource.clone()));
        }
    }
    // A resource of another service that is not in the specs refers to nothing.
    out.retain(|(_, service, _)| scope.specs.services.iter().any(|folder| folder.id == *service));
    out
}

/// The record of the items at a path of an answer.
fn item(types: &Types<'_>, response: RecordId, path: &str) -> Option<RecordId> {
    let mut record = response;
    let mut parts = path.split('.');
    while let Some(part) = parts.next() {
        let field = types.record(record).field(part)?;
        if field.wrapper.is_some() {
            parts.next();
        }
        match field.ty.element() {
            Type::Record(id) => record = *id,
            _ => return None,
        }
    }
    Some(record)
}

fn effects(action: &mut Action, index: usize, spec: &ResourceSpec, resource: &Resource) {
    let is = |name: &Option<String>| name.as_deref() == Some(action.wire.as_str());
    let mut found = Vec::new();
    if is(&resource.create) {
        found.push(Effect::Create(index));
    }
    if let Some(list) = spec.list.as_ref().filter(|list| list.action.value == action.wire) {
        found.push(Effect::List {
            resource: index,
            items: list.items.split('.').map(str::to_owned).collect(),
            filters: list
                .filters
                .0
                .iter()
                .map(|(parameter, field)| (parameter.value.clone(), field.value.clone()))
                .collect(),
        });
    }
    if is(&resource.read) {
        found.push(Effect::Read(index));
    }
    if resource.change.contains(&action.wire) {
        found.push(Effect::Change(index));
    }
    if is(&resource.delete) {
        found.push(Effect::Delete(index));
    }
    found.extend(
        resource
            .links
            .iter()
            .enumerate()
            .filter(|(_, link)| link.action == action.wire)
            .map(|(link, _)| Effect::Link { resource: index, link }),
    );
    action.effects.extend(found);
}

/// Whether a request has a parameter with an id of the resource, at any depth.
fn uses(types: &Types<'_>, record: RecordId, service: &str, resource: &str) -> bool {
    types.record(record).fields.iter().any(|field| {
        field.refers.as_ref().is_some_and(|refers| refers.service == service && refers.resource == resource)
            || matches!(field.ty.element(), Type::Record(inner) if uses(types, *inner, service, resource))
    })
}
