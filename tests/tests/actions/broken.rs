//! Requests with one thing wrong.

use aliyun_api_core::{Forbidden, Schema, ValueType};
use aliyun_api_mock_runtime::{Constraint, Resource};
use serde_json::{Map, Value, json};

use crate::probe::Probe;

/// What breaks one constraint or another.
const TEXTS: &[&str] = &[
    "!",
    "-",
    "_",
    "a",
    "A",
    "1",
    "0",
    "-1",
    "中",
    "a b",
    "http://example.com",
    "https://example.com",
    "acs:x",
    "aliyun",
    "0.5",
    "7",
    "99999999",
    "300.1.1.1",
    "10.0.0.0/33",
    "1.1.1.1/0",
    "10.0.0.1",
    "2020-13-40",
    "{",
    "ThisIsNoValue",
];
/// Lengths above one limit or another.
const LENGTHS: &[usize] = &[33, 130, 260, 520, 1_030, 2_050, 4_100, 66_000];

type Request = Map<String, Value>;

/// A name without the numbers of elements: `Tag.Key` for `Tag.1.Key` and `Tag.N.Key`.
pub(crate) fn bare(name: &str) -> String {
    let number = |part: &str| part == "N" || part == "n" || part.bytes().all(|byte| byte.is_ascii_digit());
    name.split('.').filter(|part| !number(part)).collect::<Vec<_>>().join(".")
}

/// The parameters of the request without one.
pub(crate) fn without(probe: &Probe<'_>, name: &str) -> Option<Vec<(String, String)>> {
    let (name, pairs) = (bare(name), probe.pairs(&probe.request)?);
    let is_it = |pair: &(String, String)| {
        let own = bare(&pair.0);
        own == name || own.strip_prefix(&name).is_some_and(|rest| rest.starts_with('.'))
    };
    let left: Vec<_> = pairs.iter().filter(|pair| !is_it(pair)).cloned().collect();
    (left.len() < pairs.len()).then_some(left)
}

/// The names of the parameters that must be there.
pub(crate) fn required(schema: &'static Schema) -> impl Iterator<Item = &'static str> {
    schema.fields.iter().filter(|field| field.required).map(|field| field.wire)
}

/// The request with another value at a path, put into the first element of lists; what is around it is made where it
/// is not there.
pub(crate) fn with(request: &Request, schema: &Schema, path: &[&str], value: &Value) -> Option<Request> {
    let (first, rest) = path.split_first()?;
    let field = schema.fields.get(schema.position(first)?)?;
    let mut changed = request.clone();
    let old = changed.get(field.wire).cloned();
    let new = match (field.kind, rest) {
        (ValueType::List(ValueType::Record(inner)), [_, ..]) => {
            let mut items = old.and_then(|old| old.as_array().cloned()).unwrap_or_default();
            let item = items.first().and_then(Value::as_object).cloned().unwrap_or_default();
            let item = Value::Object(with(&item, inner, rest, value)?);
            if items.is_empty() {
                items.push(item)
            } else {
                items[0] = item
            }
            Value::Array(items)
        }
        (ValueType::Record(inner), [_, ..]) => {
            let inside = old.and_then(|old| old.as_object().cloned()).unwrap_or_default();
            Value::Object(with(&inside, inner, rest, value)?)
        }
        (ValueType::List(_), []) if !value.is_array() => json!([value]),
        (_, []) => value.clone(),
        _ => return None,
    };
    changed.insert(field.wire.to_owned(), new);
    Some(changed)
}

/// Requests in which a parameter has another value than it may have, of a kind of constraint.
pub(crate) fn broken(
    probe: &Probe<'_>,
    name: &str,
    wanted: impl Fn(&Constraint) -> bool,
) -> Vec<Vec<(String, String)>> {
    let (name, schema) = (bare(name), probe.entry.operation.action.request);
    let mut found = Vec::new();
    let checks = probe.entry.operation.checks.iter();
    for check in checks.filter(|check| check.path.join(".") == name && wanted(&check.constraint)) {
        for value in values(&check.constraint) {
            found.extend(with(&probe.request, schema, check.path, &value).and_then(|request| probe.pairs(&request)));
        }
    }
    found
}

/// Requests in which a parameter is no value of its type.
pub(crate) fn mistyped(probe: &Probe<'_>, name: &str) -> Vec<Vec<(String, String)>> {
    let name = bare(name);
    let Some(pairs) = probe.pairs(&probe.request) else { return Vec::new() };
    let bad = |pairs: &[(String, String)]| {
        let replaced = |(own, text): &(String, String)| {
            (own.clone(), if bare(own) == name { "ThisIsNoValue".to_owned() } else { text.clone() })
        };
        pairs.iter().map(replaced).collect::<Vec<_>>()
    };
    if pairs.iter().any(|(own, _)| bare(own) == name) {
        return vec![bad(&pairs)];
    }
    let added = [name.clone(), format!("{name}.1"), name.replacen('.', ".1.", 1)];
    added.map(|name| [&pairs[..], &[(name, "ThisIsNoValue".to_owned())]].concat()).into()
}

/// Values that break a constraint.
fn values(constraint: &Constraint) -> Vec<Value> {
    if let Constraint::Count(least, most) = constraint {
        let many = most.map(|most| json!(vec!["a"; usize::try_from(most).unwrap_or_default() + 1]));
        let few = least.filter(|least| *least > 1).map(|_| json!(["a"]));
        return many.into_iter().chain(few).collect();
    }
    let near: Vec<String> = match constraint {
        Constraint::ForbidPrefix(texts) | Constraint::ForbidText(texts) => {
            texts.iter().map(|text| format!("{text}x")).collect()
        }
        Constraint::Not(forbidden) => forbidden
            .iter()
            .filter_map(|forbidden| match forbidden {
                Forbidden::Number((least, most)) => least.or(*most).map(|number| number.to_string()),
                Forbidden::Text(text) | Forbidden::Inside(text) | Forbidden::Overlapping(text) => {
                    Some((*text).to_owned())
                }
            })
            .collect(),
        _ => Vec::new(),
    };
    let long = LENGTHS.iter().map(|length| "a".repeat(*length));
    let texts = near.into_iter().chain(TEXTS.iter().map(|text| (*text).to_owned())).chain(long);
    texts.filter(|text| constraint.breach(text).is_some()).take(4).map(Value::from).collect()
}

/// An id that nothing has.
pub(crate) fn no_id(resource: &Resource) -> String {
    let prefix = resource.id.prefix();
    if prefix.is_empty() { "mars-1".to_owned() } else { format!("{prefix}0nothing0") }
}
