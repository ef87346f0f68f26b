//! Resources, and what each action does to them.

use super::types::Types;
use super::{field_values, paragraph, path};
use crate::format::{
    BlockerSpec, CidrRuleSpec, IdParameterSpec, IdSpec, KnownSpec, ResourceSpec, TransitionSpec, UNDOCUMENTED, UseSpec,
};
use crate::lookup::{Scope, get, milliseconds};
use crate::model::{
    Action, ActionId, BackRef, Blocker, CidrRelation, CidrRule, Creation, Each, Edit, Effect, ElementList, EnumId,
    Filter, ForEach, How, Id, Known, Match, Part, Quota, RecordId, RefCount, Reference, Resource, ResourceId, Source,
    States, Target, Transition, Type, Untie, ValueExpr,
};
use crate::rust_names::case;
use crate::semantics::matches::MatchSpec;
use crate::semantics::products;
use crate::semantics::rules;
use crate::semantics::words::host_count;
use crate::source::Spanned;
use crate::yaml::{Entry, Mapping, Node, NodeValue, OneOrMany, json};

/// Lowers the resources of a service and writes their effects into the actions.
pub(super) fn lower(scope: Scope<'_>, actions: &mut [Action], types: &Types<'_>) -> Vec<Resource> {
    let mut resources = Vec::new();
    for (index, (name, spec)) in scope.service.resources.iter().enumerate() {
        let id = ResourceId { service: scope.id, index };
        let mut resource = resource(scope, &name.value, spec);
        resource.refers = refers(scope, spec, actions, types);
        if let Some(states) = &mut resource.states {
            let shown = listed(scope, spec, actions, types).chain(read(scope, spec, actions));
            states.documented = documented(shown, &states.field, types);
        }
        for (index, action) in actions.iter_mut().enumerate() {
            effects(action, id, spec);
            if uses(types, action.request, id) {
                resource.used_by.push(ActionId(index));
            }
        }
        resources.push(resource);
    }
    resources
}

fn resource(scope: Scope<'_>, name: &str, spec: &ResourceSpec) -> Resource {
    let actions =
        |uses: &[UseSpec]| uses.iter().filter_map(|one| scope.action_id(&one.action.value)).collect::<Vec<_>>();
    Resource {
        name: name.to_owned(),
        table: case::constant(name),
        doc: paragraph(&spec.doc.value),
        id: match &spec.id {
            IdSpec::Field(id) => Id::Field { field: id.field.value.clone(), prefix: id.prefix.value.clone() },
            IdSpec::Key(id) => Id::Key(texts(&id.key)),
        },
        known: spec.known.as_ref().and_then(|known| self::known(scope, known)),
        sources: spec
            .source
            .iter()
            .flat_map(|sources| &sources.0)
            .filter_map(|source| {
                let document = scope.document(&source.document.value)?;
                Some(Source { document, section: text(&source.section) })
            })
            .collect(),
        unique: texts(&spec.unique),
        create: spec.create.0.iter().filter_map(|one| scope.action_id(&one.action.value)).collect(),
        list: spec.listings().filter_map(|list| scope.action_id(&list.action.value)).collect(),
        list_elements: spec.element_listings().filter_map(|list| scope.action_id(&list.action.value)).collect(),
        read: actions(&spec.read.0),
        change: actions(&spec.change.0),
        delete: spec.delete.0.iter().filter_map(|one| scope.action_id(&one.action.value)).collect(),
        co_creates: spec
            .parts()
            .filter_map(|(other, part)| {
                Some(Part {
                    resource: scope.resource(&other.value)?,
                    field: text(&part.field),
                    each: part.each.as_ref().and_then(|each| for_each(scope, each)),
                    when: field_values(&part.when),
                    with: value_exprs(&part.with),
                })
            })
            .collect(),
        states: spec.states.as_ref().map(|states| States {
            field: states.field.value.clone(),
            start: states.start.value.clone(),
            then: times(&states.then),
            documented: None,
        }),
        ignore_parameters: texts(&spec.ignore_parameters),
        set: value_exprs(&spec.set),
        back_refs: spec.back_refs.iter().filter_map(|(field, other)| back_ref(scope, field, other)).collect(),
        ref_counts: spec
            .ref_counts
            .iter()
            .filter_map(|(field, other)| {
                Some(RefCount { field: field.value.clone(), resource: scope.resource(&other.value)? })
            })
            .collect(),
        element_keys: spec.element_keys.iter().map(|(field, by)| (field.value.clone(), texts(&by.0))).collect(),
        derived: value_exprs(&spec.derived),
        blocked_by: spec.blocked_by.iter().map(|(path, spec)| blocker(scope, path, spec)).collect(),
        cascade: spec.cascade.iter().filter_map(|name| scope.resource(&name.value)).collect(),
        unties: spec
            .unties
            .iter()
            .filter_map(|(other, untie)| {
                Some(Untie {
                    resource: scope.resource(&other.value)?,
                    clear: texts(&untie.clear),
                    set: value_exprs(&untie.set),
                })
            })
            .collect(),
        cidr_rules: spec.cidr_rules.iter().filter_map(cidr_rule).collect(),
        refers: Vec::new(),
        not_found_error: text(&spec.not_found_error),
        conflict_error: text(&spec.conflict_error),
        quota: spec.quota.as_ref().map(|quota| Quota {
            limit: quota.limit.0,
            per: quota.per.as_ref().and_then(|per| scope.resource(&per.value)),
            with: field_values(&quota.with),
            error: quota.error.value.clone(),
        }),
        transitions: spec
            .transitions
            .iter()
            .filter_map(|(action, transition)| {
                Some(self::transition(scope, scope.action_id(&action.value)?, transition, &spec.element_keys))
            })
            .collect(),
        used_by: Vec::new(),
    }
}

fn known(scope: Scope<'_>, spec: &KnownSpec) -> Option<Known> {
    Some(match spec {
        KnownSpec::Ids(ids) => Known::Ids(texts(ids)),
        KnownSpec::Each(each) => {
            let (resource, then) = (scope.resource(&each.each.value)?, each.then.value.clone());
            Known::Each { resource, then, listed: texts(&each.listed) }
        }
    })
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

fn filters(filters: &Mapping<Spanned<String>>) -> Vec<Filter> {
    let filters = filters.iter();
    filters.map(|(name, field)| Filter { parameter: name.value.clone(), field: path(field) }).collect()
}

fn times(states: &Mapping<Spanned<String>>) -> Vec<(String, u64)> {
    states.iter().map(|(state, time)| (state.value.clone(), milliseconds(&time.value).unwrap_or(0))).collect()
}

/// `Listener`, or `Listener.ListenerPort`.
fn back_ref(scope: Scope<'_>, field: &Spanned<String>, other: &Spanned<String>) -> Option<BackRef> {
    let (resource, part) = other.split_once('.').map_or((other.as_str(), None), |(name, part)| (name, Some(part)));
    Some(BackRef { field: field.value.clone(), resource: scope.resource(resource)?, part: part.map(path) })
}

/// `RouteEntry`, or `RouteTable.RouteEntry`.
fn blocker(scope: Scope<'_>, path: &Spanned<String>, spec: &BlockerSpec) -> Blocker {
    let path = path.split('.').filter_map(|name| scope.resource(name));
    Blocker {
        path: path.collect(),
        error: documented_code(&spec.error),
        with: field_values(&spec.with),
        unless: text(&spec.unless),
    }
}

/// `DataDisk`, or `Vpc.RouteTable`.
fn for_each(scope: Scope<'_>, each: &Spanned<String>) -> Option<ForEach> {
    Some(match each.split_once('.') {
        None => ForEach::Parameter(each.value.clone()),
        Some((to, child)) => ForEach::Referring { child: scope.resource(child)?, to: scope.resource(to)? },
    })
}

/// An error code; none where the documentation names none.
fn documented_code(error: &Spanned<String>) -> Option<String> {
    Some(error.value.clone()).filter(|error| error != UNDOCUMENTED)
}

fn cidr_rule(spec: &CidrRuleSpec) -> Option<CidrRule> {
    let relation = match (&spec.inside, &spec.disjoint, &spec.distinct) {
        (Some(fields), ..) => CidrRelation::Inside(fields.0.iter().map(|field| path(field)).collect()),
        (_, Some(owner), _) => CidrRelation::Disjoint(owner.value.clone()),
        (.., Some(owner)) => CidrRelation::Distinct(owner.value.clone()),
        (None, None, None) => return None,
    };
    Some(CidrRule { field: spec.field.value.clone(), relation, error: documented_code(&spec.error) })
}

fn transition(
    scope: Scope<'_>,
    action: ActionId,
    spec: &TransitionSpec,
    element_keys: &Mapping<OneOrMany<Spanned<String>>>,
) -> Transition {
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
        action,
        set: value_exprs(&spec.set),
        clear: texts(&spec.clear),
        edits: edits.collect(),
        then: times(&spec.then),
        peer: text(&spec.peer),
        when: scope
            .service
            .actions
            .get(action.0)
            .map(|file| rules::all_conditions(scope, &file.spec.parameters, &spec.when))
            .unwrap_or_default(),
        blocked_by: spec.blocked_by.iter().map(|(path, spec)| blocker(scope, path, spec)).collect(),
    }
}

fn target(resource: ResourceId, id: Option<&IdParameterSpec>, discriminator: Vec<(String, ValueExpr)>) -> Target {
    let (id, parts) = match id {
        None => (None, Vec::new()),
        Some(IdParameterSpec::One(name)) => (Some(name.value.clone()), Vec::new()),
        Some(IdParameterSpec::Parts(parts)) => (None, pairs(parts)),
    };
    Target { resource, id, parts, each: None, discriminator }
}

fn value_exprs(fields: &Entry<Node>) -> Vec<(String, ValueExpr)> {
    fields.iter().map(|(field, node)| (field.value.clone(), value_expr(node))).collect()
}

/// A word such as `$now`, `$Field`, `$$` for a dollar sign, anything else as it is.
fn value_expr(node: &Node) -> ValueExpr {
    if let Some(found) = MatchSpec::of(node) {
        return ValueExpr::Match(Box::new(Match {
            on: path(found.on.scalar().unwrap_or_default()),
            cases: found.cases().map(|(value, node)| (value.to_owned(), value_expr(node))).collect(),
            absent: found.absent.map(value_expr),
            otherwise: found.otherwise.map(value_expr),
        }));
    }
    if let Some(Ok(factors)) = products::factors(node) {
        return ValueExpr::Product(factors.iter().map(value_expr).collect());
    }
    if let Some(block) = host_count(node) {
        return ValueExpr::HostCount(Box::new(value_expr(block)));
    }
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
            Some("endpoint") => ValueExpr::Endpoint,
            Some("order") => ValueExpr::Order,
            Some("fingerprint") => ValueExpr::Fingerprint,
            Some("private_key") => ValueExpr::PrivateKey,
            Some(rest) if rest.starts_with('$') => ValueExpr::Literal(rest.into()),
            Some(field) => ValueExpr::Field(path(field)),
            None => ValueExpr::Literal(json::to_json(node)),
        },
    }
}

/// Fields of a resource that refer to another, with the names of the objects around them: what its creates take and
/// what its list shows, each field once.
fn refers(scope: Scope<'_>, spec: &ResourceSpec, actions: &[Action], types: &Types<'_>) -> Vec<Reference> {
    let creates = spec.create.0.iter().filter_map(|create| {
        Some((
            lowered(scope, actions, &create.action.value)?.request,
            create.each.as_ref().map(|each| each.value.as_str()),
        ))
    });
    let shown = listed(scope, spec, actions, types);
    let of_one = |record: &RecordId| spec.id.fields().iter().any(|id| types.record(*record).field(id).is_some());
    let reads = read(scope, spec, actions).filter(of_one);
    let mut out: Vec<Reference> = Vec::new();
    for (record, each) in creates.chain(shown.chain(reads).map(|record| (record, None))) {
        types.walk(record, |step| {
            let (mut path, field) = (step.path(), step.field);
            // An element is stored as an object of its own.
            if each.is_some() && path.first().map(|name| &**name) == each {
                path.remove(0);
            }
            let dotted = path.join(".");
            // An id of the resource itself is no reference, unless it is one part of several.
            let own = matches!(&spec.id, IdSpec::Field(id) if id.field.value == field.wire);
            // What refers to this one is shown in it, and refers the other way round; so does what is shown inside.
            let shown = (1..=path.len()).any(|length| get(&spec.back_refs, &path[..length].join(".")).is_some());
            let weak = spec.weak_refs.iter().any(|field| field.value == dotted);
            if own || shown || weak {
                return;
            }
            let catalogue = |to: &ResourceId| scope.resource_spec(*to).is_some_and(|(_, _, spec)| spec.known.is_some());
            // A region is no owner: it is neither deleted nor counted.
            for to in field.refers.iter().filter(|to| !catalogue(to)) {
                let found = Reference { field: path.clone(), to: *to };
                if !out.contains(&found) {
                    out.push(found);
                }
            }
        });
    }
    out
}

/// The action with this name.
fn lowered<'m>(scope: Scope<'_>, actions: &'m [Action], name: &str) -> Option<&'m Action> {
    scope.action_id(name).and_then(|id| actions.get(id.0))
}

/// The records of the items that the lists of a resource show.
fn listed<'m>(
    scope: Scope<'m>,
    spec: &'m ResourceSpec,
    actions: &'m [Action],
    types: &'m Types<'_>,
) -> impl Iterator<Item = RecordId> + 'm {
    spec.listings().filter_map(move |list| {
        let action = lowered(scope, actions, &list.action.value)?;
        item(types, action.response, &list.items.value)
    })
}

/// The responses of the actions that read a resource.
fn read<'m>(scope: Scope<'m>, spec: &'m ResourceSpec, actions: &'m [Action]) -> impl Iterator<Item = RecordId> + 'm {
    let reads = spec.read.0.iter().filter_map(move |one| lowered(scope, actions, &one.action.value));
    reads.map(|action| action.response)
}

/// The enum of the state field, in the first of the records that has one for it.
fn documented(mut shown: impl Iterator<Item = RecordId>, field: &str, types: &Types<'_>) -> Option<EnumId> {
    shown.find_map(|record| match types.record(record).field(field)?.ty {
        Type::Enum(id) => Some(id),
        _ => None,
    })
}

/// The record of the items at a path of a response.
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

fn effects(action: &mut Action, resource: ResourceId, spec: &ResourceSpec) {
    let named = |name: &Spanned<String>| name.value == action.wire;
    let targets = |uses: &[UseSpec]| {
        let own = uses.iter().filter(|one| named(&one.action));
        own.map(|one| target(resource, one.id.as_ref(), value_exprs(&one.discriminator))).collect::<Vec<_>>()
    };
    let mut found = Vec::new();
    found.extend(spec.create.0.iter().filter(|one| named(&one.action)).map(|one| {
        Effect::Create(Creation {
            resource,
            amount: text(&one.amount),
            each: text(&one.each),
            upsert: one.upsert.as_ref().is_some_and(|upsert| upsert.value),
            count: text(&one.count),
            discriminator: value_exprs(&one.discriminator),
        })
    }));
    found.extend(spec.listings().filter(|list| named(&list.action)).map(|list| Effect::List {
        resource,
        items: path(&list.items),
        filters: filters(&list.filters.0),
        pairs: text(&list.pairs),
        tags: filters(&list.tags),
    }));
    found.extend(spec.element_listings().filter(|list| named(&list.action)).map(|list| {
        Effect::ListElements(ElementList {
            resource,
            items: path(&list.items),
            of: path(&list.of),
            show: value_exprs(&list.show),
            filters: value_exprs(&list.filters),
            tags: filters(&list.tags),
            any_of: text(&list.any_of),
            distinct: list.distinct.as_ref().is_some_and(|distinct| distinct.value),
        })
    }));
    found.extend(targets(&spec.read.0).into_iter().map(Effect::Read));
    found.extend(targets(&spec.change.0).into_iter().map(Effect::Change));
    found.extend(spec.delete.0.iter().filter(|one| named(&one.action)).map(|one| {
        let target = target(resource, one.id.as_ref(), value_exprs(&one.discriminator));
        let each = one.each.as_ref().map(|list| Each {
            list: list.value.clone(),
            count: text(&one.count),
            missing: text(&one.missing),
        });
        Effect::Delete(Target { each, ..target })
    }));
    let transitions = spec.transitions.iter().enumerate().filter(|(_, (name, _))| named(name));
    found.extend(
        transitions.map(|(index, (_, spec))| Effect::Transition(target(resource, spec.id.as_ref(), Vec::new()), index)),
    );
    action.effects.extend(found);
}

/// Whether a request has a parameter with an id of the resource, at any depth.
fn uses(types: &Types<'_>, record: RecordId, resource: ResourceId) -> bool {
    let mut found = false;
    types.walk(record, |step| found |= step.field.refers.contains(&resource));
    found
}
