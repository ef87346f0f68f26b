//! Resources, and what each action does to them.

use super::paragraph;
use super::types::Types;
use crate::format::{IdParameterSpec, IdSpec, ResourceSpec, TransitionSpec, UseSpec};
use crate::lookup::{Scope, get, milliseconds};
use crate::model::{
    Action, BackRef, Edit, Effect, Field, How, Id, Part, Quota, RecordId, Refers, Resource, States, Target, Transition,
    Type, ValueExpr,
};
use crate::source::Spanned;
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
        list: spec.listings().map(|list| list.action.value.clone()).collect(),
        read: spec.read.0.iter().map(|one| one.action.value.clone()).collect(),
        change: spec.change.0.iter().map(|one| one.action.value.clone()).collect(),
        delete: spec.delete.0.iter().map(|one| one.action.value.clone()).collect(),
        co_creates: spec
            .co_creates
            .iter()
            .map(|(other, part)| Part {
                resource: other.value.clone(),
                prefix: prefix_of(&other.value),
                field: part.field.value.clone(),
                with: value_exprs(&part.with),
            })
            .collect(),
        states: spec.states.as_ref().map(|states| States {
            field: states.field.value.clone(),
            start: states.start.value.clone(),
            then: times(&states.then),
        }),
        ignore_parameters: texts(&spec.ignore_parameters),
        set: value_exprs(&spec.set),
        back_refs: spec.back_refs.iter().map(|(field, other)| self::back_ref(field, other)).collect(),
        ref_counts: pairs(&spec.ref_counts),
        element_keys: spec.element_keys.iter().map(|(field, by)| (field.value.clone(), texts(&by.0))).collect(),
        derived: value_exprs(&spec.derived),
        blocked_by: pairs(&spec.blocked_by),
        refers: Vec::new(),
        not_found_error: text(&spec.not_found_error),
        conflict_error: text(&spec.conflict_error),
        quota: spec.quota.as_ref().map(|quota| Quota {
            limit: quota.limit.0,
            per: text(&quota.per),
            error: quota.error.value.clone(),
        }),
        transitions: spec
            .transitions
            .iter()
            .map(|(action, transition)| self::transition(&action.value, transition, &spec.element_keys))
            .collect(),
        used_by: Vec::new(),
    }
}

fn text(name: &Option<Spanned<String>>) -> Option<String> {
    name.as_ref().map(|name| name.value.clone())
}

fn texts(names: &[Spanned<String>]) -> Vec<String> {
    names.iter().map(|name| name.value.clone()).collect()
}

fn pairs(pairs: &Mapping<Spanned<String>>) -> Vec<(String, String)> {
    pairs.iter().map(|(key, value)| (key.value.clone(), value.value.clone())).collect()
}

fn times(states: &Mapping<Spanned<String>>) -> Vec<(String, u64)> {
    states.iter().map(|(state, time)| (state.value.clone(), milliseconds(&time.value).unwrap_or(0))).collect()
}

/// `Listener`, or `Listener.ListenerPort`.
fn back_ref(field: &Spanned<String>, other: &Spanned<String>) -> BackRef {
    let (resource, part) = other.split_once('.').map_or((other.as_str(), None), |(name, part)| (name, Some(part)));
    BackRef { field: field.value.clone(), resource: resource.to_owned(), part: part.map(str::to_owned) }
}

fn transition(action: &str, spec: &TransitionSpec, element_keys: &Mapping<OneOrMany<Spanned<String>>>) -> Transition {
    let edits = [(How::Remove, &spec.remove), (How::Update, &spec.update), (How::Add, &spec.add)];
    let edits = edits.into_iter().flat_map(|(how, fields)| {
        fields.iter().map(move |(field, node)| Edit {
            field: field.value.clone(),
            how,
            value: value_expr(node),
            by: get(element_keys, &field.value).map(|by| texts(&by.0)).unwrap_or_default(),
        })
    });
    Transition {
        action: action.to_owned(),
        set: value_exprs(&spec.set),
        clear: texts(&spec.clear),
        edits: edits.collect(),
        then: times(&spec.then),
        peer: text(&spec.peer),
    }
}

fn target(resource: usize, id: Option<&IdParameterSpec>, discriminator: Vec<(String, ValueExpr)>) -> Target {
    let (id, parts) = match id {
        None => (None, Vec::new()),
        Some(IdParameterSpec::One(name)) => (Some(name.value.clone()), Vec::new()),
        Some(IdParameterSpec::Parts(parts)) => (None, pairs(parts)),
    };
    Target { resource, id, parts, discriminator }
}

fn value_exprs(fields: &Entry<Node>) -> Vec<(String, ValueExpr)> {
    fields.iter().map(|(field, node)| (field.value.clone(), value_expr(node))).collect()
}

/// `$now`, `$epoch`, `$id`, `$address`, `$Field`, `$$` for a dollar sign, anything else as it is.
fn value_expr(node: &Node) -> ValueExpr {
    match &node.value {
        NodeValue::Sequence(items) => ValueExpr::List(items.iter().map(value_expr).collect()),
        NodeValue::Mapping(entries) => ValueExpr::Object(
            entries.iter().filter_map(|(key, value)| Some((key.scalar()?.to_owned(), value_expr(value)))).collect(),
        ),
        _ => match node.scalar().and_then(|text| text.strip_prefix('$')) {
            Some("now") => ValueExpr::Now,
            Some("id") => ValueExpr::Id,
            Some("epoch") => ValueExpr::Epoch,
            Some("address") => ValueExpr::Address,
            Some(rest) if rest.starts_with('$') => ValueExpr::Literal(rest.into()),
            Some(field) => ValueExpr::Field(field.to_owned()),
            None => ValueExpr::Literal(json::to_json(node)),
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
    let shown = spec.listings().filter_map(|list| {
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
            let shown = get(&spec.back_refs, path).is_some();
            let loose = spec.weak_refs.iter().any(|field| field.value == path);
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
    let named = |name: &Spanned<String>| name.value == action.wire;
    let targets = |uses: &[UseSpec]| {
        let own = uses.iter().filter(|one| named(&one.action));
        own.map(|one| target(index, one.id.as_ref(), value_exprs(&one.discriminator))).collect::<Vec<_>>()
    };
    let mut found = Vec::new();
    found.extend(spec.create.0.iter().filter(|one| named(&one.action)).map(|one| Effect::Create {
        resource: index,
        amount: text(&one.amount),
        discriminator: value_exprs(&one.discriminator),
    }));
    found.extend(spec.listings().filter(|list| named(&list.action)).map(|list| Effect::List {
        resource: index,
        items: list.items.split('.').map(str::to_owned).collect(),
        filters: pairs(&list.filters.0),
        pairs: text(&list.pairs),
    }));
    found.extend(targets(&spec.read.0).into_iter().map(Effect::Read));
    found.extend(targets(&spec.change.0).into_iter().map(Effect::Change));
    found.extend(targets(&spec.delete.0).into_iter().map(Effect::Delete));
    let links = spec.transitions.iter().enumerate().filter(|(_, (name, _))| named(name));
    found.extend(links.map(|(link, (_, spec))| Effect::Transition(target(index, spec.id.as_ref(), Vec::new()), link)));
    action.effects.extend(found);
}

/// Whether a request has a parameter with an id of the resource, at any depth.
fn uses(types: &Types<'_>, record: RecordId, service: &str, resource: &str) -> bool {
    types.record(record).fields.iter().any(|field| {
        field.refers.iter().any(|refers| refers.service == service && refers.resource == resource)
            || matches!(field.ty.element(), Type::Record(inner) if uses(types, *inner, service, resource))
    })
}
