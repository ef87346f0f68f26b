//! Facts as text: by it they are compared and shown.

use std::collections::BTreeSet;

use aliyun_api_core::code_template;
use serde_json::Value;

use crate::model::{
    Blocker, CidrRelation, CidrRule, Condition, Constraint, Creation, Demand, Deprecated, DocumentId, Each, Edit,
    Effect, ElementList, Expected, FieldValues, Filter, ForEach, How, Match, Model, RefRegion, Resource, ResourceId,
    Rule, Service, Subject, Target, Transition, Type, ValueDoc, ValueExpr, When,
};

pub(super) fn constraints(limits: &[Constraint]) -> String {
    let demands = limits.iter().map(|limit| {
        let demand = limit.demand();
        let words = ["it must be ", "it must have ", "it must "].into_iter();
        words.filter_map(|words| demand.strip_prefix(words)).next().unwrap_or(&demand).to_owned()
    });
    demands.collect::<Vec<_>>().join("; ")
}

pub(super) fn listed<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> String {
    texts.into_iter().map(|text| text.as_ref().to_owned()).collect::<Vec<_>>().join(", ")
}

/// A list whose order means nothing.
pub(super) fn sorted<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> String {
    let mut texts: Vec<String> = texts.into_iter().map(|text| text.as_ref().to_owned()).collect();
    texts.sort();
    texts.join(", ")
}

/// The ids of documents.
pub(super) fn documents(service: &Service, ids: &[DocumentId]) -> String {
    listed(ids.iter().map(|id| &service.document(*id).id))
}

/// What a value means, and where that stands.
pub(super) fn value_doc(service: &Service, ValueDoc { value, doc, sources }: &ValueDoc) -> String {
    let sources = documents(service, sources);
    if sources.is_empty() { format!("{value}: {doc}") } else { format!("{value}: {doc} ({sources})") }
}

fn path(parts: &[String]) -> String {
    parts.join(".")
}

/// The type as it travels: enums and times are text.
pub(super) fn wire_type(ty: &Type) -> String {
    match ty {
        Type::String | Type::Enum(_) | Type::Timestamp => "text".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Float => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Any => "any JSON".to_owned(),
        Type::Record(_) => "object".to_owned(),
        Type::List(item) => format!("list of {}", wire_type(item)),
    }
}

/// The type as it reads in Rust.
pub(super) fn rust_type(service: &Service, ty: &Type) -> String {
    match ty {
        Type::String => "String".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Timestamp => "Timestamp".to_owned(),
        Type::Any => "Value".to_owned(),
        Type::Enum(id) => service.enumeration(*id).rust.clone(),
        Type::Record(id) => service.record(*id).rust.clone(),
        Type::List(item) => format!("Vec<{}>", rust_type(service, item)),
    }
}

/// The name of a resource, with its service.
pub(super) fn resource(model: &Model, id: ResourceId) -> String {
    format!("{}/{}", model.service(id.service).id, model.resource(id).name)
}

pub(super) fn deprecated<R>(deprecated: Option<&Deprecated<R>>, name: impl FnOnce(&R) -> String) -> String {
    let Some(Deprecated { note, replaced_by }) = deprecated else { return String::new() };
    match replaced_by {
        Some(other) => format!("{note} (use {})", name(other)),
        None => note.clone(),
    }
}

fn condition(Condition { parameter, values }: &Condition) -> String {
    format!("{} is {}", path(parameter), values.join(" or "))
}

pub(super) fn subject(model: &Model, subject: &Subject) -> String {
    let resources = subject.path().map(|id| resource(model, id)).collect::<Vec<_>>().join(".");
    match &subject.parameter {
        Some(parameter) => format!("{resources} of {}", path(parameter)),
        None => resources,
    }
}

fn tests(fields: &[(Vec<String>, Vec<Expected>)]) -> String {
    let fields = fields.iter().map(|(field, values)| format!("{} = {}", path(field), expected(values)));
    fields.collect::<Vec<_>>().join(", ")
}

fn expected(values: &[Expected]) -> String {
    let one = |value: &Expected| match value {
        Expected::Text(text) => text.clone(),
        Expected::Absent => "nothing".to_owned(),
        Expected::Parameter(name) => format!("that of the parameter {}", path(name)),
        Expected::Field(name) => format!("that of the field {}", path(name)),
        Expected::Not(values) => format!("none of {}", expected(values)),
    };
    values.iter().map(one).collect::<Vec<_>>().join(" or ")
}

pub(super) fn when(model: &Model, when: &When) -> String {
    let any = |names: &[String]| if names.is_empty() { "any".to_owned() } else { names.join(", ") };
    match when {
        When::Missing(names) => format!("missing: {}", any(names)),
        When::Invalid(names) => format!("invalid: {}", any(names)),
        When::Forbidden(names) => format!("forbidden: {}", names.join(", ")),
        When::Unknown(names) => format!("unknown: {}", names.join(", ")),
        When::StateNot { subject: object, states } => {
            format!("{} is not {}", subject(model, object), states.join(" or "))
        }
        When::With { subject: object, fields } => {
            format!("{} with {}", subject(model, object), tests(fields))
        }
        When::Exists { resource: id, fields } => format!("some {} with {}", resource(model, *id), tests(fields)),
        When::Request { parameters, and } => {
            let and = and.iter().map(|one| self::when(model, one)).collect::<Vec<_>>().join("; or ");
            format!("request with {}{}{and}", tests(parameters), if and.is_empty() { "" } else { ", and " })
        }
        When::Quota(id) => format!("quota of {}", resource(model, *id)),
    }
}

/// What a rule demands, without its words.
pub(super) fn rule(model: &Model, rule: &Rule) -> String {
    let Rule { demand, states, when, when_present, error: _, doc, note } = rule;
    let mut parts = Vec::new();
    if let Some(demand) = demand {
        let word = match demand {
            Demand::Require(_) => "require",
            Demand::Forbid(_) => "forbid",
            Demand::ExactlyOne(_) => "exactly one of",
            Demand::AtLeastOne(_) => "at least one of",
            Demand::AtMostOne(_) => "at most one of",
        };
        parts
            .push(format!("{word} {}", demand.parameters().iter().map(|one| path(one)).collect::<Vec<_>>().join(", ")));
    }
    parts
        .extend(states.iter().map(|(object, states)| format!("{} is {}", subject(model, object), states.join(" or "))));
    parts.extend(when.iter().map(|one| format!("when {}", condition(one))));
    parts.extend(when_present.iter().map(|one| format!("when {} is sent", path(one))));
    if *note {
        parts.push("a note".to_owned());
    }
    // Words alone are told from others by what they say.
    if demand.is_none() && states.is_empty() {
        parts.extend(doc.clone());
    }
    parts.join("; ")
}

pub(super) fn value(value: &ValueExpr) -> String {
    match value {
        ValueExpr::Literal(value) => value.to_string(),
        ValueExpr::Now => "$now".to_owned(),
        ValueExpr::Epoch => "$epoch".to_owned(),
        ValueExpr::Address => "$address".to_owned(),
        ValueExpr::Endpoint => "$endpoint".to_owned(),
        ValueExpr::Order => "$order".to_owned(),
        ValueExpr::Fingerprint => "$fingerprint".to_owned(),
        ValueExpr::PrivateKey => "$private_key".to_owned(),
        ValueExpr::HostCount(block) => format!("{{$hosts: {}}}", self::value(block)),
        ValueExpr::Id => "$id".to_owned(),
        ValueExpr::Field(parts) => format!("${}", path(parts)),
        ValueExpr::List(values) => format!("[{}]", values.iter().map(self::value).collect::<Vec<_>>().join(", ")),
        ValueExpr::Object(fields) => format!("{{{}}}", assignments(fields)),
        ValueExpr::Product(factors) => factors.iter().map(self::value).collect::<Vec<_>>().join(" x "),
        ValueExpr::Match(found) => {
            let Match { on, cases, absent, otherwise } = &**found;
            let mut all: Vec<String> =
                cases.iter().map(|(case, one)| format!("{case}: {}", self::value(one))).collect();
            all.extend(absent.iter().map(|one| format!("absent: {}", self::value(one))));
            all.extend(otherwise.iter().map(|one| format!("else: {}", self::value(one))));
            format!("${} of {{{}}}", path(on), all.join(", "))
        }
    }
}

pub(super) fn assignments(fields: &[(String, ValueExpr)]) -> String {
    fields.iter().map(|(field, expression)| format!("{field}: {}", value(expression))).collect::<Vec<_>>().join(", ")
}

pub(super) fn cidr_rule(CidrRule { field, relation, error }: &CidrRule) -> String {
    let relation = match relation {
        CidrRelation::Inside(fields) => format!("inside {}", listed(fields.iter().map(|field| path(field)))),
        CidrRelation::Disjoint(owner) => format!("disjoint by {owner}"),
        CidrRelation::Distinct(owner) => format!("distinct by {owner}"),
    };
    format!("{field} {relation}: {}", error.as_deref().unwrap_or("undocumented"))
}

/// What the fields of an object must be.
pub(super) fn field_values(fields: &FieldValues) -> String {
    let fields = fields.iter().map(|(field, values)| format!("{} = {}", path(field), values.join(" or ")));
    fields.collect::<Vec<_>>().join(", ")
}

/// What there is something for each of.
pub(super) fn for_each(model: &Model, each: &ForEach) -> String {
    match each {
        ForEach::Parameter(name) => name.clone(),
        ForEach::Referring { child, to } => format!("{}.{}", resource(model, *to), resource(model, *child)),
    }
}

pub(super) fn blockers(model: &Model, blockers: &[Blocker]) -> String {
    let one = |Blocker { path, error, with, unless }: &Blocker| {
        let path = path.iter().map(|id| resource(model, *id)).collect::<Vec<_>>().join(".");
        let error = error.as_ref().map(|error| format!(": {error}")).unwrap_or_default();
        let unless = unless.as_ref().map(|parameter| format!(" unless {parameter}")).unwrap_or_default();
        let with = if with.is_empty() { String::new() } else { format!(" with {}", field_values(with)) };
        format!("{path}{with}{error}{unless}")
    };
    blockers.iter().map(one).collect::<Vec<_>>().join(", ")
}

pub(super) fn edits(edits: &[Edit]) -> String {
    let one = |Edit { field, how, value: element, by }: &Edit| {
        let how = match how {
            How::Add => "add to",
            How::Remove => "remove from",
            How::Update => "update in",
        };
        format!("{how} {field} {} by [{}]", value(element), by.join(", "))
    };
    edits.iter().map(one).collect::<Vec<_>>().join("; ")
}

pub(super) fn steps(then: &[(String, u64)]) -> String {
    then.iter().map(|(state, time)| format!("{state} after {time} ms")).collect::<Vec<_>>().join(", ")
}

pub(super) fn effect(model: &Model, effect: &Effect) -> String {
    let target = |Target { resource: id, id: parameter, parts, each, discriminator }: &Target| {
        let mut out = resource(model, *id);
        if let Some(Each { list, count, missing }) = each {
            out.push_str(&format!(" for each of {list}"));
            let counted = [("counted in", count), ("missing in", missing)];
            counted.iter().for_each(|(what, field)| {
                out.extend(field.iter().map(|field| format!(" {what} {field}")));
            });
        }
        if let Some(parameter) = parameter {
            out.push_str(&format!(" by {parameter}"));
        }
        for (field, parameter) in parts {
            out.push_str(&format!(" {field} = {parameter}"));
        }
        if !discriminator.is_empty() {
            out.push_str(&format!(" with {}", assignments(discriminator)));
        }
        out
    };
    match effect {
        Effect::Create(Creation { resource: id, amount, each, upsert, count, discriminator }) => {
            let said = |words: &str, name: &Option<String>| {
                name.as_ref().map(|name| format!(" {words} {name}")).unwrap_or_default()
            };
            let (amount, each, count) = (said("times", amount), said("for each of", each), said("counted in", count));
            let upserts = if *upsert { " or changes it" } else { "" };
            let (what, with) = (resource(model, *id), assignments(discriminator));
            format!("creates {what}{amount}{each}{upserts}{count} {with}").trim_end().to_owned()
        }
        Effect::List { resource: id, items, filters, pairs, tags } => {
            let pairs = pairs.as_ref().map(|pairs| format!("; pairs in {pairs}")).unwrap_or_default();
            let (filters, tags) = (self::filters(filters), tagged(tags));
            format!("lists {} in {}; filters: {filters}{pairs}{tags}", resource(model, *id), path(items))
        }
        Effect::ListElements(ElementList { resource: id, items, of, show, filters, tags, any_of, distinct }) => {
            let any_of = any_of.as_ref().map(|any| format!("; any of {any}")).unwrap_or_default();
            format!(
                "lists {} of {} in {} as {{{}}}; filters: {}{}{any_of}{}",
                path(of),
                resource(model, *id),
                path(items),
                assignments(show),
                assignments(filters),
                tagged(tags),
                if *distinct { "; each once" } else { "" }
            )
        }
        Effect::Read(one) => format!("reads {}", target(one)),
        Effect::Change(one) => format!("changes {}", target(one)),
        Effect::Delete(one) => format!("deletes {}", target(one)),
        Effect::Transition(one, index) => {
            let moves = model.resource(one.resource).transitions.get(*index);
            format!("moves {}: {}", target(one), moves.map(|moves| transition(model, moves)).unwrap_or_default())
        }
    }
}

fn transition(model: &Model, one: &Transition) -> String {
    let Transition { action: _, set, clear, edits: changes, then, peer, when, blocked_by } = one;
    format!(
        "set {{{}}} clear [{}] {} then [{}] peer {} when [{}] blocked by [{}]",
        assignments(set),
        clear.join(", "),
        edits(changes),
        steps(then),
        peer.as_deref().unwrap_or("none"),
        listed(when.iter().map(condition)),
        blockers(model, blocked_by)
    )
}

fn filters(filters: &[Filter]) -> String {
    let all = filters.iter().map(|filter| format!("{} = {}", filter.parameter, path(&filter.field)));
    all.collect::<Vec<_>>().join(", ")
}

fn tagged(tags: &[Filter]) -> String {
    if tags.is_empty() { String::new() } else { format!("; tags: {}", filters(tags)) }
}

pub(super) fn json(value: &Value) -> String {
    value.to_string()
}

/// Whether a code is a template of another one.
pub(super) fn stands_for(template: &str, code: &str) -> bool {
    template != code && code_template::filled(template, code).is_some()
}

/// The places of the values in JSON, each with whether it is text.
pub(super) fn places(path: &str, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, one)| places(&format!("{path}.{name}"), one, found)),
        Value::Array(items) => items.iter().for_each(|one| places(&format!("{path}[]"), one, found)),
        Value::String(_) => _ = found.insert(format!("{path} (text)")),
        _ => _ = found.insert(path.to_owned()),
    }
}

/// The names of actions of the service of a resource.
pub(super) fn actions(service: &Service, ids: &[crate::model::ActionId]) -> String {
    sorted(ids.iter().map(|id| &service.action(*id).wire))
}

/// The region of what a parameter refers to; nothing where it is that of the call.
pub(super) fn ref_region(region: &RefRegion) -> &str {
    match region {
        RefRegion::Call => "",
        RefRegion::Parameter(name) => name,
        RefRegion::Any => "any",
    }
}

/// A reference to a field of another resource.
pub(super) fn references(model: &Model, resource_: &Resource) -> String {
    let all = resource_.refers.iter().map(|one| format!("{} -> {}", path(&one.field), resource(model, one.to)));
    sorted(all)
}

pub(super) fn dotted(parts: &[String]) -> String {
    path(parts)
}
