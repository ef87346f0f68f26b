//! The documented response: all of it where nothing is known about an action, its constants where something is.

use aliyun_api_core::{
    ActionKind, Field, REGION_ID, Record, Scalar, ValueType, View, is_outcome, json, parse_timestamp,
};
use serde_json::Value;

use super::Call;
use crate::clock::timestamp;
use crate::state::namespace::Namespace;
use crate::value::{self, Fields};
use crate::{Id, Known};

/// What the name of a field ends with that holds the number of an order.
const ORDER: &str = "orderid";

/// Responds with the documented example, as far as it can be about the request: with the values of parameters in the
/// fields of the same name, an item for each value where the items of a list have that name, the region of the request in
/// place of another, and times that end now. What a write makes gets new ids.
pub(super) fn whole(call: &Call<'_>, space: &mut Namespace, response: &mut dyn Record) {
    let Ok(mut example) = serde_json::from_str(call.operation.example) else { return };
    let sent = Sent::of(call);
    sent.say(&mut example);
    refresh(&mut example, call.now);
    if call.operation.action.kind == ActionKind::Write {
        renew(&mut example, space, &sent);
    }
    if let Err(error) = json::decode_value(&example, response) {
        tracing::warn!(action = call.operation.action.name, %error, "the documented example does not fit the response");
    }
    own(call.request, response);
}

/// Responds with what every response of the action has and the state does not tell: the outcome, and what a response to
/// a write must have.
pub(super) fn constants(call: &Call<'_>, response: &mut dyn Record) {
    let writes = call.operation.action.kind == ActionKind::Write;
    let constant = |field: &Field| is_scalar(&field.kind) && (writes && field.required || is_outcome(field.wire));
    let fields = response.schema().fields;
    if !fields.iter().any(constant) {
        return;
    }
    let Some(example) = call.catalog.example(call.operation) else { return };
    for (index, field) in fields.iter().enumerate() {
        if constant(field) {
            copy(example.get(index).view(), response, index);
        }
    }
}

/// What a request says, as far as a response can repeat it.
struct Sent {
    /// Without secrets.
    fields: Fields,
    /// The values of the parameters that are lists.
    lists: Vec<(&'static str, Vec<String>)>,
    /// The region that the request is about, and all that there are.
    region: Option<(String, &'static [&'static str])>,
}

impl Sent {
    fn of(call: &Call<'_>) -> Self {
        let schema = call.request.schema();
        let list = |field: &'static Field| {
            let values = value::texts(value::field(call.request, field.wire));
            let is_list = matches!(field.kind, ValueType::List(_)) || values.len() > 1 || field.wire.ends_with("Ids");
            (is_list && !field.sensitive && !values.is_empty()).then_some((field.wire, values))
        };
        let lists = schema.fields.iter().filter_map(list).collect();
        let fields = call.fields();
        let region = fields.get(REGION_ID).and_then(Value::as_str).filter(|region| !region.is_empty());
        let region = region.and_then(|region| Some((region.to_owned(), regions(call)?)));
        Self { fields, lists, region }
    }

    /// Puts what the request says in place of what the example does.
    fn say(&self, example: &mut Value) {
        match example {
            Value::Object(fields) => {
                for (name, value) in fields.iter_mut() {
                    match self.fields.get(name) {
                        Some(own) if !own.is_array() && !own.is_object() && is_plain(value) => value.clone_from(own),
                        _ => self.say(value),
                    }
                }
            }
            Value::Array(items) => {
                self.an_item_each(items);
                items.iter_mut().for_each(|item| self.say(item));
            }
            Value::String(text) => {
                if let Some((region, all)) = &self.region {
                    *text = in_region(text, region, all);
                }
            }
            _ => {}
        }
    }

    /// An item for each value of a parameter, such as `InstanceIds`, where items have such a field, `InstanceId`.
    fn an_item_each(&self, items: &mut Vec<Value>) {
        let Some(first) = items.first().and_then(Value::as_object) else { return };
        let singular = |name: &str| name.strip_suffix('s').unwrap_or(name).to_owned();
        let of_items =
            |(name, _): &&(&str, Vec<String>)| first.contains_key(&singular(name)) || first.contains_key(*name);
        let Some((name, values)) = self.lists.iter().find(of_items) else { return };
        let field = if first.contains_key(*name) { (*name).to_owned() } else { singular(name) };
        let item = |(place, value): (usize, &String)| {
            let mut item = items.get(place).or(items.first())?.as_object()?.clone();
            item.insert(field.clone(), value.as_str().into());
            Some(Value::Object(item))
        };
        *items = values.iter().enumerate().filter_map(item).collect();
    }

    fn says(&self, text: &str) -> bool {
        let own = |value: &Value| value.as_str() == Some(text);
        self.fields.values().any(own) || self.lists.iter().any(|(_, values)| values.iter().any(|value| value == text))
    }
}

/// The ids of the regions of the service.
fn regions(call: &Call<'_>) -> Option<&'static [&'static str]> {
    call.service.resources.iter().find_map(|resource| match (&resource.id, &resource.known) {
        (Id::Field { name, .. }, Some(Known::Ids(ids))) if *name == REGION_ID => Some(*ids),
        _ => None,
    })
}

/// Text with another region in place of the one that it names, alone or as a part: the longest, since some begin alike.
fn in_region(text: &str, region: &str, all: &[&str]) -> String {
    let named = all.iter().filter(|known| text.contains(**known)).max_by_key(|known| known.len());
    named.map_or_else(|| text.to_owned(), |named| text.replace(named, region))
}

/// Moves the times of an example so that the last of them is now.
fn refresh(example: &mut Value, now: i64) {
    let mut last = None;
    each_text(example, &mut |text| last = last.max(time(text)));
    let Some(last) = last else { return };
    each_text(example, &mut |text| {
        let Some(old) = time(text) else { return };
        let new = timestamp(old.saturating_sub(last).saturating_add(now));
        // Of a time without seconds, those of the new one go, too.
        *text = if text.len() < new.len() { format!("{}Z", new.get(..16).unwrap_or(&new)) } else { new };
    });
}

/// A time as services write it, with or without seconds, in milliseconds since 1970.
fn time(text: &str) -> Option<i64> {
    let (day, time) = text.strip_suffix('Z')?.split_once('T')?;
    let seconds = if time.len() == 5 { ":00" } else { "" };
    parse_timestamp(&format!("{day}T{time}{seconds}Z"))
}

/// Gives new ids and orders in place of those of the example that the request does not name.
fn renew(example: &mut Value, space: &mut Namespace, sent: &Sent) {
    match example {
        Value::Object(fields) => {
            for (name, value) in fields.iter_mut() {
                if name.to_ascii_lowercase().ends_with(ORDER) && is_plain(value) {
                    *value = space.order().into();
                } else {
                    renew(value, space, sent);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| renew(item, space, sent)),
        Value::String(text) => {
            if let Some(prefix) = id_prefix(text).filter(|_| !sent.says(text)) {
                *text = space.ids.id(prefix);
            }
        }
        _ => {}
    }
}

/// The start of what looks like an id: `cbwp-` of `cbwp-s6lmotmkkf567b****`.
fn id_prefix(text: &str) -> Option<&str> {
    let (start, rest) = text.split_once('-')?;
    let small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let is_start = !start.is_empty() && start.len() < 8 && start.bytes().all(small);
    let is_rest = rest.len() >= 8 && rest.bytes().all(|byte| small(byte) || byte == b'*');
    let is_random = rest.bytes().any(|byte| byte.is_ascii_digit() || byte == b'*');
    (is_start && is_rest && is_random).then(|| text.get(..=start.len())).flatten()
}

fn each_text(value: &mut Value, then: &mut impl FnMut(&mut String)) {
    match value {
        Value::Object(fields) => fields.values_mut().for_each(|value| each_text(value, then)),
        Value::Array(items) => items.iter_mut().for_each(|value| each_text(value, then)),
        Value::String(text) => then(text),
        _ => {}
    }
}

fn is_plain(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}

/// Copies parameters into the fields of the same name at the top, whatever the example has there.
fn own(request: &dyn Record, response: &mut dyn Record) {
    for (index, field) in response.schema().fields.iter().enumerate() {
        if is_scalar(&field.kind) {
            copy(value::field(request, field.wire), response, index);
        }
    }
}

const fn is_scalar(kind: &ValueType) -> bool {
    !matches!(kind, ValueType::Record(_) | ValueType::List(_) | ValueType::Any)
}

fn copy(from: View<'_>, response: &mut dyn Record, index: usize) {
    let scalar = match from {
        View::Str(text) => Scalar::Str(text),
        View::Int(number) => Scalar::Int(number),
        View::Float(number) => Scalar::Float(number),
        View::Bool(flag) => Scalar::Bool(flag),
        View::Absent | View::List(_) | View::Record(_) | View::Any(_) => return,
    };
    // A parameter of another kind than the field of its name is not its value.
    let _ = response.slot(index).set(scalar);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_last_time_is_now_and_the_others_keep_their_distance() {
        let mut example = json!({ "From": "2019-05-21T10:00Z", "To": ["2019-05-21T10:22:00Z", "later", "TZ"] });
        refresh(&mut example, 1_558_434_120_000 + 3_600_000);
        assert_eq!(example, json!({ "From": "2019-05-21T11:00Z", "To": ["2019-05-21T11:22:00Z", "later", "TZ"] }));
    }

    #[test]
    fn a_region_is_replaced_wherever_it_is_named() {
        let all = ["cn-beijing", "cn-beijing-finance-1", "cn-hangzhou"];
        let moved = |text| in_region(text, "cn-hangzhou", &all);
        assert_eq!(moved("ap-cn-beijing-ft-A"), "ap-cn-hangzhou-ft-A");
        assert_eq!((moved("cn-beijing-finance-1"), moved("mars-1")), ("cn-hangzhou".into(), "mars-1".into()));
    }

    #[test]
    fn an_id_has_a_start_and_something_random() {
        assert_eq!(id_prefix("cbwp-s6lmotmkkf567b****"), Some("cbwp-"));
        for text in ["cn-hangzhou", "2019-05-21T10:22:00Z", "China (Hangzhou)", "AA874147-4A58", "rate-limited", "-"] {
            assert_eq!(id_prefix(text), None, "{text}");
        }
    }
}
