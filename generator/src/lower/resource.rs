//! Resources, and what each action does to them.

use super::paragraph;
use super::types::Types;
use crate::model::{
    Action, Edit, Effect, Field, Fill, How, Id, Link, Part, Quota, RecordId, Refers, Resource, Shown, States, Target,
    Type,
};
use crate::resolve::{Scope, get, milliseconds};
use crate::source::Sp;
use crate::spec::{IdParameterSpec, IdSpec, LinkSpec, ResourceSpec, UseSpec};
use crate::yaml::{Entry, Mapping, Node, NodeValue, OneOrMany, json};

/// Lowers the resources of a service and writes their effects into the actions.
pub(super) fn lower(scope: Scope<'_>, actions: &mut [Action], types: &Types<'_>) -> Vec<Resource> {
    let mut resources = Vec::new();
    for (index, (name, spec)) in scope.service.resources.iter().enumerate() {
        let mut resource = resource(scope, &name.value, spec);
        resource.refers = refers(scope, spec, actions, types);
        for action in actions.iter_mut() {
            effects(action, index, spec);
            if uses(types, action.request, &scope.service.id, &name.value) {
                resource.used_by.push(action.wire.clone());
            }
        }
        resources.push(resource);
    }
    resources
}

fn resource(scope: Scope<'_>, name: &str, spec: &ResourceSpec) -> Resource {
    let prefix_of = |other: &str| match get(&scope.service.resources, other).map(|other| &other.id) {
        Some(IdSpec::Field(id)) => id.prefix.value.clone(),
        _ => String::new(),
    };
    Resource {
        name: name.to_owned(),
        doc: paragraph(&spec.doc.value),
        id: match &spec.id {
            IdSpec::Field(id) => Id::Field { field: id.field.value.clone(), prefix: id.prefix.value.clone() },
            IdSpec::Key(id) => Id::Key(texts(&id.key)),
        },
        unique: texts(&spec.unique),
        create: spec.create.0.iter().map(|one| one.action.value.clone()).collect(),
        list: spec.lists().map(|list| list.action.value.clone()).collect(),
        read: spec.read.0.iter().map(|one| one.action.value.clone()).collect(),
        change: spec.change.0.iter().map(|one| one.action.value.clone()).collect(),
        delete: spec.delete.0.iter().map(|one| one.action.value.clone()).collect(),
        creates: spec
            .creates
            .iter()
            .map(|(other, part)| Part {
                resource: other.value.clone(),
                prefix: prefix_of(&other.value),
                field: part.field.value.clone(),
                with: fills(&part.with),
            })
            .collect(),
        states: spec.states.as_ref().map(|states| States {
            field: states.field.value.clone(),
            start: states.start.value.clone(),
            then: times(&states.then),
        }),
        skip: texts(&spec.skip),
        set: fills(&spec.set),
        lists: spec.lists.iter().map(|(field, shown)| self::shown(field, shown)).collect(),
        counts: pairs(&spec.counts),
        elements: spec.elements.iter().map(|(field, by)| (field.value.clone(), texts(&by.0))).collect(),
        shows: fills(&spec.shows),
        blocked_by: pairs(&spec.blocked_by),
        refers: Vec::new(),
        missing: text(&spec.missing),
        exists: text(&spec.exists),
        quota: spec.quota.as_ref().map(|quota| Quota {
            limit: quota.limit.0,
            per: text(&quota.per),
            error: quota.error.value.clone(),
        }),
        links: spec.links.iter().map(|(action, link)| self::link(&action.value, link, &spec.elements)).collect(),
        used_by: Vec::new(),
    }
}

fn text(name: &Option<Sp<String>>) -> Option<String> {
    name.as_ref().map(|name| name.value.clone())
}

fn texts(names: &[Sp<String>]) -> Vec<String> {
    names.iter().map(|name| name.value.clone()).collect()
}

fn pairs(pairs: &Mapping<Sp<String>>) -> Vec<(String, String)> {
    pairs.iter().map(|(key, value)| (key.value.clone(), value.value.clone())).collect()
}

fn times(states: &Mapping<Sp<String>>) -> Vec<(String, u64)> {
    states.iter().map(|(state, time)| (state.value.clone(), milliseconds(&time.value).unwrap_or(0))).collect()
}

/// `Listener`, or `Listener.ListenerPort`.
fn shown(field: &Sp<String>, shown: &Sp<String>) -> Shown {
    let (resource, part) = shown.split_once('.').map_or((shown.as_str(), None), |(name, part)| (name, Some(part)));
    Shown { field: field.value.clone(), resource: resource.to_owned(), part: part.map(str::to_owned) }
}

fn link(action: &str, spec: &LinkSpec, elements: &Mapping<OneOrMany<Sp<String>>>) -> Link {
    let edits = [(How::Remove, &spec.remove), (How::Update, &spec.update), (How::Add, &spec.add)];
    let edits = edits.into_iter().flat_map(|(how, fields)| {
        fields.iter().map(move |(field, node)| Edit {
            field: field.value.clone(),
            how,
            value: fill(node),
            by: get(elements, &field.value).map(|by| texts(&by.0)).unwrap_or_default(),
        })
    });
    Link {
        action: action.to_owned(),
        set: fills(&spec.set),
        clear: texts(&spec.clear),
        edits: edits.collect(),
        then: times(&spec.then),
        peer: text(&spec.peer),
    }
}

fn target(resource: usize, id: Option<&IdParameterSpec>, with: Vec<(String, Fill)>) -> Target {
    let (id, parts) = match id {
        None => (None, Vec::new()),
        Some(IdParameterSpec::One(name)) => (Some(name.value.clone()), Vec::new()),
        Some(IdParameterSpec::Parts(parts)) => (None, pairs(parts)),
    };
    Target { resource, id, parts, with }
}

fn fills(fields: &Entry<Node>) -> Vec<(String, Fill)> {
    fields.iter().map(|(field, node)| (field.value.clone(), fill(node))).collect()
}

/// `$now`, `$epoch`, `$id`, `$address`, `$Field`, `$$` for a dollar sign, anything else as it is.
fn fill(node: &Node) -> Fill {
    match &node.value {
        NodeValue::Sequence(items) => Fill::List(items.iter().map(fill).collect()),
        NodeValue::Mapping(entries) => Fill::Object(
            entries.iter().filter_map(|(key, value)| Some((key.scalar()?.to_owned(), fill(value)))).collect(),
        ),
        _ => match node.scalar().and_then(|text| text.strip_prefix('$')) {
            Some("now") => Fill::Now,
            Some("id") => Fill::Id,
            Some("epoch") => Fill::Epoch,
            Some("address") => Fill::Address,
            Some(rest) if rest.starts_with('$') => Fill::Literal(rest.into()),
            Some(field) => Fill::Field(field.to_owned()),
            None => Fill::Literal(json::to_json(node)),
        },
    }
}

/// Fields of a resource that refer to another, with the names of the objects around them: what its creates take and what
/// its list shows, each field once.
fn refers(
    scope: Scope<'_>,
    spec: &ResourceSpec,
    actions: &[Action],
    types: &Types<'_>,
) -> Vec<(String, String, String)> {
    let find = |name: &str| actions.iter().find(|action| action.wire == name);
    let creates = spec.create.0.iter().filter_map(|create| find(&create.action.value)).map(|action| action.request);
    let shown = spec.lists().filter_map(|list| {
        let action = find(&list.action.value)?;
        item(types, action.response, &list.items.value)
    });
    let of_one = |record: &RecordId| spec.id.fields().iter().any(|id| types.record(*record).field(id).is_some());
    let reads = spec.read.0.iter().filter_map(|read| find(&read.action.value)).map(|action| action.response);
    let reads = reads.filter(of_one);
    let mut out: Vec<(String, String, String)> = Vec::new();
    for record in creates.chain(shown).chain(reads) {
        referring(types, record, "", &mut |path, field| {
            // What an id names itself is no reference, unless it is one part of several.
            let own = matches!(&spec.id, IdSpec::Field(id) if id.field.value == field.wire);
            // What refers to this one is shown in it, and refers the other way round.
            let shown = get(&spec.lists, path).is_some();
            let loose = spec.loose.iter().any(|field| field.value == path);
            if own || shown || loose {
                return;
            }
            for Refers { service, resource } in &field.refers {
                let found = (path.to_owned(), service.clone(), resource.clone());
                if !out.contains(&found) {
                    out.push(found);
                }
            }
        });
    }
    // A resource of another service that is not in the specs refers to nothing.
    out.retain(|(_, service, _)| scope.specs.services.iter().any(|folder| folder.id == *service));
    out
}

/// Visits the fields of a record, and those of the objects inside it, each with its path.
fn referring(types: &Types<'_>, record: RecordId, around: &str, visit: &mut impl FnMut(&str, &Field)) {
    for field in &types.record(record).fields {
        let path = if around.is_empty() { field.wire.clone() } else { format!("{around}.{}", field.wire) };
        visit(&path, field);
        if let Type::Record(inner) = field.ty.element() {
            referring(types, *inner, &path, visit);
        }
    }
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

fn effects(action: &mut Action, index: usize, spec: &ResourceSpec) {
    let named = |name: &Sp<String>| name.value == action.wire;
    let targets = |uses: &[UseSpec]| {
        let own = uses.iter().filter(|one| named(&one.action));
        own.map(|one| target(index, one.id.as_ref(), fills(&one.with))).collect::<Vec<_>>()
    };
    let mut found = Vec::new();
    found.extend(spec.create.0.iter().filter(|one| named(&one.action)).map(|one| Effect::Create {
        resource: index,
        amount: text(&one.amount),
        with: fills(&one.with),
    }));
    found.extend(spec.lists().filter(|list| named(&list.action)).map(|list| Effect::List {
        resource: index,
        items: list.items.split('.').map(str::to_owned).collect(),
        filters: pairs(&list.filters.0),
        pairs: text(&list.pairs),
    }));
    found.extend(targets(&spec.read.0).into_iter().map(Effect::Read));
    found.extend(targets(&spec.change.0).into_iter().map(Effect::Change));
    found.extend(targets(&spec.delete.0).into_iter().map(Effect::Delete));
    let links = spec.links.iter().enumerate().filter(|(_, (name, _))| named(name));
    found.extend(links.map(|(link, (_, spec))| Effect::Link(target(index, spec.id.as_ref(), Vec::new()), link)));
    action.effects.extend(found);
}

/// Whether a request has a parameter with an id of the resource, at any depth.
fn uses(types: &Types<'_>, record: RecordId, service: &str, resource: &str) -> bool {
    types.record(record).fields.iter().any(|field| {
        field.refers.iter().any(|refers| refers.service == service && refers.resource == resource)
            || matches!(field.ty.element(), Type::Record(inner) if uses(types, *inner, service, resource))
    })
}
