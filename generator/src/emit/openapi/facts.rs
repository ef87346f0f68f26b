//! What OpenAPI has no words for, under keys that begin with `x-aliyun-`.

use serde_json::{Map, Value, json};

use super::optional::insert_some;
use super::schema::Scope;
use super::waits;
use crate::emit::docs;
use crate::model::{
    Action, ActionId, ActionKind, Condition, Demand, Effect, PageStyle, Pagination, Resource, ResourceId, Rule, Service,
};

/// What the keys mean.
pub(super) const KEYS: &[(&str, &str)] = &[
    ("x-aliyun-kind", "read or write: whether an action changes anything"),
    ("x-aliyun-idempotent-by", "the parameter with which a repeated request is not carried out twice"),
    ("x-aliyun-paginated", "how a list is split into pages"),
    ("x-aliyun-asynchronous", "what goes on after the response"),
    ("x-aliyun-waits", "the action that shows that it is done, the parameters for that, and what to wait for"),
    ("x-aliyun-effects", "what an action does to which resources"),
    ("x-aliyun-rules", "what parameters demand of one another"),
    ("x-aliyun-ram", "the permission that an action needs"),
    ("x-aliyun-call-rates", "how often an action may be called"),
    ("x-aliyun-withdrawn", "the first document that no longer has the action"),
    (
        "x-aliyun-errors",
        "the documented errors of a status: code, message, class, cause, what to do, and retry where a repeat may help",
    ),
    ("x-aliyun-lists", "lists whose elements are numbered parameters, with their limits"),
    ("x-aliyun-encoding", "how a list or an object is one parameter: json, or joined by comma"),
    ("x-aliyun-list", "the list that is joined by commas"),
    ("x-aliyun-refs", "the resources one of which a value is an id of"),
    ("x-aliyun-values", "what values mean"),
    ("x-aliyun-limits", "limits that JSON Schema cannot say, in words"),
    ("x-aliyun-unit", "the unit of a number"),
    ("x-aliyun-sensitive", "that a value is a secret"),
    ("x-aliyun-aliases", "other spellings of a name"),
    ("x-extensible-enum", "the known values of a response, which may have others"),
    ("x-enum-varnames", "names for values in programs"),
    ("x-aliyun-product", "the product code of the service"),
    ("x-aliyun-endpoints", "the endpoints, with regions that follow no rule"),
    ("x-aliyun-resources", "the resources with their ids, actions and states"),
];

/// What is said of an action.
pub(super) fn of_action(scope: Scope<'_>, id: ActionId) -> Map<String, Value> {
    let action = scope.service.action(id);
    let kind = match action.kind {
        ActionKind::Read => "read",
        ActionKind::Write => "write",
    };
    let mut facts = Map::from_iter([("x-aliyun-kind".to_owned(), Value::from(kind))]);
    insert_some(&mut facts, "x-aliyun-idempotent-by", action.idempotency.as_deref());
    insert_some(&mut facts, "x-aliyun-paginated", action.pagination.as_ref().map(pages));
    insert_some(&mut facts, "x-aliyun-asynchronous", action.asynchronous.as_deref().map(docs::markdown_prose));
    insert_some(&mut facts, "x-aliyun-waits", some(waits::of(scope, id)));
    let effects: Vec<Value> = action.effects.iter().map(|effect| self::effect(scope, effect)).collect();
    insert_some(&mut facts, "x-aliyun-effects", some(effects));
    insert_some(&mut facts, "x-aliyun-rules", some(action.rules.iter().map(|rule| self::rule(scope, rule)).collect()));
    let ram = action
        .ram
        .as_ref()
        .map(|ram| json!({ "action": ram.action, "access": ram.access, "resources": ram.resources }));
    insert_some(&mut facts, "x-aliyun-ram", ram);
    let rates = [("per_user", &action.limits.per_user), ("per_api", &action.limits.per_api)];
    let rates: Map<String, Value> =
        rates.into_iter().filter_map(|(who, rate)| Some((who.to_owned(), rate.as_deref()?.into()))).collect();
    insert_some(&mut facts, "x-aliyun-call-rates", Some(rates).filter(|rates| !rates.is_empty()));
    let withdrawn = action.withdrawn.map(|id| scope.service.document(id).dated());
    insert_some(&mut facts, "x-aliyun-withdrawn", withdrawn);
    facts
}

fn some(values: Vec<Value>) -> Option<Vec<Value>> {
    Some(values).filter(|values| !values.is_empty())
}

fn pages(pages: &Pagination) -> Value {
    let mut facts = match &pages.style {
        PageStyle::Page { page, total } => json!({ "style": "page", "page": page, "total": total }),
        PageStyle::Token { token, next } => json!({ "style": "token", "token": token, "next": next }),
    };
    facts["size"] = pages.size.as_str().into();
    facts["items"] = pages.items.join(".").into();
    for (key, size) in [("default_size", pages.default_size), ("max_size", pages.max_size)] {
        if let Some(size) = size {
            facts[key] = size.into();
        }
    }
    facts
}

fn effect(scope: Scope<'_>, effect: &Effect) -> Value {
    let verb = match effect {
        Effect::Create(_) => "create",
        Effect::List { .. } => "list",
        Effect::ListElements(_) => "list_elements",
        Effect::Read(_) => "read",
        Effect::Change(_) => "change",
        Effect::Delete(_) => "delete",
        Effect::Transition(..) => "transition",
    };
    json!({ verb: resource_name(scope, effect.resource()) })
}

fn resource_name(scope: Scope<'_>, id: ResourceId) -> String {
    format!("{}/{}", scope.model.service(id.service).id, scope.model.resource(id).name)
}

/// A rule in the words of the specs.
fn rule(scope: Scope<'_>, rule: &Rule) -> Value {
    let dotted = |paths: &[Vec<String>]| paths.iter().map(|path| path.join(".")).collect::<Vec<_>>();
    let mut facts = Map::new();
    if let Some(demand) = &rule.demand {
        let word = match demand {
            Demand::Require(_) => "require",
            Demand::Forbid(_) => "forbid",
            Demand::ExactlyOne(_) => "exactly_one",
            Demand::AtLeastOne(_) => "at_least_one",
            Demand::AtMostOne(_) => "at_most_one",
        };
        facts.insert(word.to_owned(), dotted(demand.parameters()).into());
    }
    if !rule.states.is_empty() {
        let states = rule.states.iter().map(|(subject, states)| {
            let path: Vec<&str> = subject.path().map(|id| scope.model.resource(id).name.as_str()).collect();
            (path.join("."), states.clone().into())
        });
        facts.insert("state".to_owned(), states.collect::<Map<String, Value>>().into());
    }
    let when = |condition: &Condition| (condition.parameter.join("."), condition.values.clone().into());
    if !rule.when.is_empty() {
        facts.insert("when".to_owned(), rule.when.iter().map(when).collect::<Map<String, Value>>().into());
    }
    if !rule.when_present.is_empty() {
        facts.insert("when_present".to_owned(), dotted(&rule.when_present).into());
    }
    insert_some(&mut facts, "note", rule.note.then_some(true));
    insert_some(&mut facts, "error", rule.error.as_deref());
    insert_some(&mut facts, "doc", rule.doc.as_deref().map(docs::markdown_prose));
    facts.into()
}

/// The endpoints of a service.
pub(super) fn endpoints(service: &Service) -> Value {
    let endpoints = &service.endpoints;
    let mut facts = Map::from_iter([("central".to_owned(), Value::from(endpoints.central.as_str()))]);
    insert_some(&mut facts, "regional", endpoints.regional.as_deref());
    insert_some(&mut facts, "internal", endpoints.internal.as_deref());
    let regions = endpoints.regions.iter().map(|(region, host)| (region.clone(), host.as_str().into()));
    let regions: Map<String, Value> = regions.collect();
    insert_some(&mut facts, "regions", Some(regions).filter(|regions| !regions.is_empty()));
    facts.into()
}

/// The resources of a service.
pub(super) fn resources(service: &Service) -> Map<String, Value> {
    service.resources.iter().map(|resource| (resource.name.clone(), self::resource(service, resource))).collect()
}

fn resource(service: &Service, resource: &Resource) -> Value {
    let mut facts = Map::from_iter([("doc".to_owned(), Value::from(docs::markdown_prose(&resource.doc)))]);
    facts.insert("id".to_owned(), resource.id.fields().join(" ").into());
    let actions = [
        ("create", &resource.create),
        ("list", &resource.list),
        ("read", &resource.read),
        ("change", &resource.change),
        ("delete", &resource.delete),
    ];
    for (verb, ids) in actions.into_iter().filter(|(_, ids)| !ids.is_empty()) {
        let names: Vec<&str> = ids.iter().map(|id| service.action(*id).wire.as_str()).collect();
        facts.insert(verb.to_owned(), names.into());
    }
    if let Some(states) = &resource.states {
        let then: Vec<&str> = states.then.iter().map(|(state, _)| state.as_str()).collect();
        facts.insert("states".to_owned(), json!({ "field": states.field, "start": states.start, "then": then }));
    }
    facts.into()
}

/// That an action should not be used any more, in words.
pub(super) fn obsolete(service: &Service, action: &Action) -> Vec<String> {
    let mut sentences = Vec::new();
    if let Some(document) = action.withdrawn.map(|id| service.document(id)) {
        sentences.push(format!("Withdrawn: the service no longer has this action; it is not in {}.", document.dated()));
    }
    if let Some(deprecated) = &action.deprecated {
        let instead = deprecated.replaced_by.map(|id| format!(" Use `{}` instead.", service.action(id).wire));
        let note = docs::markdown_prose(&deprecated.note);
        sentences.push(format!("Deprecated: {note}{}", instead.unwrap_or_default()));
    }
    sentences
}
