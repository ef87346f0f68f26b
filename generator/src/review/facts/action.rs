//! An action, and the rows of its tables.

use std::collections::{BTreeSet, HashMap};

use aliyun_api_core::{ErrorClass, code_template, is_outcome};

use super::fields::Types;
use super::{Home, Name, Part, Parts, What, text};
use crate::model::{Action, ActionNames, Discrepancy, ErrorRow, Example, Limits, PageStyle, Pagination, Ram, Service};

pub(super) fn add(types: &Types<'_>, action: &Action, parts: &mut Parts) {
    let (model, service) = (types.model(), types.service());
    let Action {
        wire,
        names: ActionNames { method, module, table: _, required },
        group,
        summary,
        description,
        kind,
        sources,
        ram,
        limits: Limits { per_user, per_api },
        idempotency,
        asynchronous,
        deprecated,
        withdrawn,
        pagination,
        request,
        response,
        rules,
        errors,
        examples,
        discrepancies,
        effects,
        file,
    } = action;
    let home = Home::file(file);
    let path = format!("{}/{wire}", service.id);
    let mut part = Part::new(What::Action, home.clone());
    part.say(Name::Group, &service.group(*group).id);
    part.say(Name::Summary, summary);
    part.say(Name::Description, description.as_deref().unwrap_or_default());
    part.say(Name::Kind, format!("{kind:?}").to_lowercase());
    let sources = sources.iter().map(|source| {
        let section = source.section.as_ref().map(|section| format!(" {section}")).unwrap_or_default();
        format!("{}{section}", service.document(source.document).id)
    });
    part.say(Name::Source, text::listed(sources));
    if let Some(Ram { action, access, resources }) = ram {
        part.say(Name::Ram, format!("{action}, {access}: {}", resources.join(", ")));
    }
    let rates = [("for one user", per_user), ("for the API", per_api)];
    let rates = rates.iter().filter_map(|(whose, rate)| Some(format!("{} {whose}", rate.as_ref()?)));
    part.say(Name::Rates, text::listed(rates));
    part.say(Name::Idempotency, idempotency.as_deref().unwrap_or_default());
    part.say(Name::Asynchronous, asynchronous.as_deref().unwrap_or_default());
    part.say(Name::Deprecated, text::deprecated(deprecated.as_ref(), |id| service.action(*id).wire.clone()));
    part.say(Name::Withdrawn, withdrawn.map(|id| service.document(id).id.clone()).unwrap_or_default());
    if let Some(Pagination { style, size, items, default_size, max_size }) = pagination {
        let style = match style {
            PageStyle::Page { page, total } => format!("by number {page}, total {total}"),
            PageStyle::Token { token, next } => format!("by token {token}, next {next}"),
        };
        part.say(Name::Pagination, format!("{style}, size {size}, items {}", items.join(".")));
        let size = |size: &Option<u64>| size.map_or_else(|| "not documented".to_owned(), |size| size.to_string());
        part.say(Name::PageSizes, format!("default {}, most {}", size(default_size), size(max_size)));
    }
    part.say(Name::Method, method);
    part.say(Name::Module, format!("{}::{module}", service.group(*group).module));
    part.say(Name::Arguments, arguments(service, action, required));
    part.say(Name::Answer, answer(types, action));
    part.say(Name::Effects, text::sorted(effects.iter().map(|effect| text::effect(model, effect))));
    parts.insert(path.clone(), part);
    types.add_record(parts, &format!("{path}/request"), &home.at(["parameters"]), *request);
    types.add_record(parts, &format!("{path}/response"), &home.at(["response"]), *response);
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (index, rule) in rules.iter().enumerate() {
        let mut part = Part::new(What::Rule, home.at(["rules".to_owned(), index.to_string()]));
        let key = nth(&mut seen, text::rule(model, rule));
        if !rule.note {
            part.say(Name::Position, (index + 1).to_string());
        }
        part.say(Name::Text, if rule.note { "a note" } else { "checked" });
        part.say(Name::Error, rule.error.as_deref().unwrap_or_default());
        part.say(Name::Doc, rule.doc.as_deref().unwrap_or_default());
        parts.insert(format!("{path}/rules/{key}"), part);
    }
    add_errors(types, parts, (&path, &home), Some(action), errors);
    for (index, Example { title, request, response }) in examples.iter().enumerate() {
        let mut part = Part::new(What::Example, home.at(["examples".to_owned(), index.to_string()]));
        part.say(Name::Title, title);
        let sides = [request, response].map(|side| serde_json::Value::Object(side.clone()).to_string());
        part.say(Name::Text, text::listed(sides));
        parts.insert(format!("{path}/examples/{}", index + 1), part);
    }
    for (index, Discrepancy { places, effect, says, decision }) in discrepancies.iter().enumerate() {
        let mut part = Part::new(What::Discrepancy, home.at(["discrepancies".to_owned(), index.to_string()]));
        part.say(Name::Text, text::listed([&places.join(", "), effect.name(), says, decision]));
        parts.insert(format!("{path}/discrepancies/{}", index + 1), part);
    }
}

/// How the method is called.
fn arguments(service: &Service, action: &Action, required: &str) -> String {
    let record = service.record(action.request);
    let fields = record.arguments();
    if fields.is_empty() {
        return "none".to_owned();
    }
    if !record.has_arguments() {
        // Fields of a struct have no order.
        let fields = fields.iter().map(|field| format!("{}: {}", field.rust, text::rust_type(service, &field.ty)));
        return format!("{required} {{ {} }}", text::sorted(fields));
    }
    // The compiler takes text for each kind of it: names are for people.
    text::listed(fields.iter().map(|field| text::rust_type(service, &field.ty)))
}

/// What the mock server responds with by the example alone: all of it where it knows nothing of what the action does,
/// else the constants. The values are those of the example, so that only their places and kinds are a fact.
fn answer(types: &Types<'_>, action: &Action) -> String {
    let Some(Example { response, .. }) = action.examples.first() else { return String::new() };
    let fields = &types.service().record(action.response).fields;
    let is_constant = |name: &str| {
        let required = fields.iter().any(|field| field.required && field.wire == name);
        required || is_outcome(name)
    };
    let known = response.iter().filter(|(name, _)| action.effects.is_empty() || is_constant(name));
    let mut places = BTreeSet::new();
    known.for_each(|(name, value)| text::places(name, value, &mut places));
    text::listed(places)
}

/// The rows of an error table, each by its code, and by its number among those of one code.
pub(super) fn add_errors(
    types: &Types<'_>,
    parts: &mut Parts,
    (path, home): (&str, &Home),
    action: Option<&Action>,
    rows: &[ErrorRow],
) {
    let (model, service) = (types.model(), types.service());
    let classes = service.classes(action);
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (index, ErrorRow { status, code, message, class, cause, fix, when, sources }) in rows.iter().enumerate() {
        let mut part = Part::new(What::Error, home.at(["errors".to_owned(), index.to_string()]));
        part.say(Name::Status, status.to_string());
        part.say(Name::Message, message);
        part.say(Name::Class, class.name());
        let meant = classes.iter().find(|(known, _)| known == code).map(|(_, class)| *class);
        let meant = meant.or_else(|| ErrorClass::of_code(code));
        if meant != Some(*class) {
            part.say(Name::Meaning, meant.map_or("nothing", ErrorClass::name));
        }
        let shared = action.and_then(|_| service.errors.iter().find(|other| other.code == *code));
        let told = shared.map(|other| other.class).or_else(|| ErrorClass::of_code(code));
        // Few codes are templates, and a service has many.
        let codes = Some(&service.codes).filter(|_| code.contains(code_template::GAP)).into_iter().flatten();
        let covered = codes.map(|other| &other.wire).filter(|other| text::stands_for(code, other));
        let other_class = told.filter(|told| told != class).map(|_| code);
        part.say(Name::Covers, text::listed(covered.chain(other_class)));
        part.say(Name::Cause, cause.as_deref().unwrap_or_default());
        part.say(Name::Fix, fix.as_deref().unwrap_or_default());
        part.say(Name::Source, text::documents(service, sources));
        part.say(Name::Condition, text::listed(when.iter().map(|when| text::when(model, when))));
        if !when.is_empty() {
            // The first row whose condition holds is returned.
            part.say(Name::Position, (index + 1).to_string());
        }
        parts.insert(format!("{path}/errors/{}", nth(&mut seen, code.clone())), part);
    }
}

/// A key that others may have, too: the second one is `key#2`.
fn nth(seen: &mut HashMap<String, usize>, key: String) -> String {
    let number = seen.entry(key.clone()).or_default();
    *number += 1;
    if *number == 1 { key } else { format!("{key}#{number}") }
}
