//! Requests from documented examples, with the ids of what is there.

use std::collections::HashMap;

use aliyun_api_core::{Block, DecodeError, ValueType, json, query};
use aliyun_api_mock_runtime::seed::put;
use aliyun_api_mock_runtime::{CidrRelation, Creation, Effect, Id, Reference, Resource, Target, ValueExpr};
use fastrand::Rng;
use serde_json::{Map, Value};

use super::catalogue::Action;
use super::world::{Object, REGION, World, plain};

/// Parameters that are about the call, and not what an example has there.
const CALL: [&str; 3] = ["ClientToken", "DryRun", "RegionId"];

/// A request, with what it names in place of what its example does.
struct Draft<'w, 'c> {
    world: &'w World<'c>,
    rng: &'w mut Rng,
    action: &'w Action,
    request: Map<String, Value>,
    /// What an id of the example became.
    taken: HashMap<String, String>,
    /// What was chosen, so that what belongs together is chosen together.
    chosen: Vec<Object>,
    target: Option<&'w Object>,
}

/// The parameters of a request that is made of an example, about `target` where the action is about something that is
/// there; nothing where it does not fit the action.
pub(crate) fn request(
    world: &World<'_>,
    rng: &mut Rng,
    action: &Action,
    example: &Map<String, Value>,
    target: Option<&Object>,
) -> Result<Vec<(String, String)>, DecodeError> {
    let mut request = example.clone();
    request.retain(|name, _| !CALL.contains(&name.as_str()));
    for (name, value) in [("RegionId", REGION.to_owned()), ("ClientToken", format!("token-{:x}", rng.u64(..)))] {
        if action.entry.operation.action.request.position(name).is_some() {
            request.insert(name.to_owned(), value.into());
        }
    }
    if action.effects().iter().any(|effect| matches!(effect, Effect::Create(_))) {
        pay_as_you_go(action, &mut request);
    }
    let chosen = target.cloned().into_iter().collect();
    let mut draft = Draft { world, rng, action, request, taken: HashMap::new(), chosen, target };
    let said = draft.name_target();
    for reference in action.entry.operation.refs {
        if !said.contains(&reference.path.to_vec()) {
            draft.name(reference);
        }
    }
    for effect in action.effects() {
        if let Effect::Create(creation) = effect {
            draft.make_unique(creation);
            draft.fit_blocks(creation.resource);
        }
    }
    encode(action, draft.request)
}

/// Nobody can delete what is paid for in advance.
fn pay_as_you_go(action: &Action, request: &mut Map<String, Value>) {
    let schema = action.entry.operation.action.request;
    for field in schema.fields {
        let ValueType::Enum(values) = &field.kind else { continue };
        for (before, after) in [("PrePaid", "PostPaid"), ("PREPAY", "POSTPAY")] {
            if let Some(value) = request.get_mut(field.wire)
                && value.as_str() == Some(before)
                && values.contains(&after)
            {
                *value = after.into();
            }
        }
    }
}

/// How a request travels; nothing where it does not fit the action.
pub(crate) fn encode(action: &Action, request: Map<String, Value>) -> Result<Vec<(String, String)>, DecodeError> {
    let mut record = (action.entry.operation.new_request)();
    json::decode_value(&Value::Object(request), &mut *record)?;
    Ok(query::encode(&*record))
}

impl Draft<'_, '_> {
    /// Names the object that the request is about; returns the paths that say so.
    fn name_target(&mut self) -> Vec<Vec<&'static str>> {
        let mut said = Vec::new();
        let Some(object) = self.target else { return said };
        for target in self.action.targets().filter(|target| target.resource == object.resource()) {
            match &target.each {
                Some(each) => {
                    let elements = self.request.get(each.list).and_then(Value::as_array);
                    let mut element = elements.and_then(|list| list.first()?.as_object()).cloned().unwrap_or_default();
                    for (parameter, field) in parts(target) {
                        if let Some(value) = object.fields.get(field) {
                            element.insert(parameter.to_owned(), value.clone());
                            said.push(vec![each.list, parameter]);
                        }
                    }
                    self.request.insert(each.list.to_owned(), vec![Value::Object(element)].into());
                }
                None => said.extend(self.say(target, object)),
            }
        }
        said
    }

    /// Says the id of an object, or what else tells it from others.
    fn say(&mut self, target: &Target, object: &Object) -> Vec<Vec<&'static str>> {
        let has = |name: &str| self.action.entry.operation.action.request.position(name).is_some();
        let Id::Field { name, .. } = &object.resource().id else {
            let parts = parts(target).into_iter().filter(|(parameter, _)| has(parameter)).collect::<Vec<_>>();
            for (parameter, field) in &parts {
                self.request.insert((*parameter).to_owned(), object.text(field).into());
            }
            return parts.into_iter().map(|(parameter, _)| vec![parameter]).collect();
        };
        let refs = self.action.entry.operation.refs;
        let of_it = |reference: &&Reference| reference.to.contains(&object.resource());
        let is_own = |name: &str| {
            let mut about = refs.iter().filter(|reference| reference.path == [name]).peekable();
            about.peek().is_none() || about.any(|reference| of_it(&reference))
        };
        let own = target.id.or_else(|| Some(*name).filter(|name| has(name) && is_own(name)));
        let path = own.map(|name| vec![name]).or_else(|| Some(refs.iter().find(of_it)?.path.to_vec()));
        if let Some(path) = path {
            let id = object.id();
            let mut first = true;
            let mut replace = |text: &str| if std::mem::take(&mut first) { id.clone() } else { text.to_owned() };
            if at(&self.request, &path).is_none() {
                let value = self.empty(&path, &id);
                put(&mut self.request, &path, value);
            } else {
                replace_at(&mut self.request, &path, &mut replace);
            }
            return vec![path];
        }
        let parts: Vec<_> = parts(target).into_iter().filter(|(parameter, _)| has(parameter)).collect();
        for (parameter, field) in &parts {
            self.request.insert((*parameter).to_owned(), object.text(field).into());
        }
        parts.into_iter().map(|(parameter, _)| vec![parameter]).collect()
    }

    /// A value with an id, where the example has none.
    fn empty(&self, path: &[&str], id: &str) -> Value {
        let schema = self.action.entry.operation.action.request;
        let field = path.first().and_then(|name| schema.fields.get(schema.position(name)?));
        match (field.map(|field| &field.kind), path) {
            (Some(ValueType::List(_)), [_]) => vec![id].into(),
            _ => id.into(),
        }
    }

    /// Names what is there in a parameter that refers to something.
    fn name(&mut self, reference: &Reference) {
        let path = reference.path;
        if at(&self.request, path).is_none() {
            return;
        }
        // What the object is tied to is mostly what is meant.
        let tied = self.target.and_then(|object| at(&object.fields, path)).map(|value| plain(&value));
        let tied = tied.filter(|text| !text.is_empty() && self.rng.u8(..8) > 0);
        let mut request = std::mem::take(&mut self.request);
        replace_at(&mut request, path, &mut |example| match &tied {
            Some(tied) => tied.clone(),
            None => self.pick(reference, example),
        });
        self.request = request;
    }

    /// The id of an object in place of that of an example; two of an example are mostly two objects.
    fn pick(&mut self, reference: &Reference, example: &str) -> String {
        if let Some(made) = self.taken.get(example) {
            return made.clone();
        }
        let start = |resource: &Resource| resource.id.prefix().split('-').next().unwrap_or_default().to_owned();
        let sort = example.split('-').next().unwrap_or_default();
        let alike: Vec<_> = reference.to.iter().copied().filter(|resource| start(resource) == sort).collect();
        let to = if alike.is_empty() { reference.to.to_vec() } else { alike };
        if let [only] = to.as_slice()
            && only.known.is_some()
        {
            return if only.name == "Zone" { format!("{REGION}-b") } else { REGION.to_owned() };
        }
        let there: Vec<&Object> = to.iter().flat_map(|resource| self.world.of(resource)).collect();
        let beside: Vec<&&Object> = there.iter().filter(|object| self.belongs(object)).collect();
        let found = if !beside.is_empty() && self.rng.u8(..4) > 0 {
            beside.get(self.rng.usize(..beside.len())).map(|object| (**object).clone())
        } else {
            (!there.is_empty())
                .then(|| there.get(self.rng.usize(..there.len())).map(|object| (*object).clone()))
                .flatten()
        };
        let Some(object) = found else { return example.to_owned() };
        let id = object.id();
        self.taken.insert(example.to_owned(), id.clone());
        self.chosen.push(object);
        id
    }

    /// Whether an object refers to what was chosen, or is referred to by it.
    fn belongs(&self, object: &Object) -> bool {
        let refers = |from: &Object, to: &Object| {
            let fields = from.resource().refers.iter().filter(|reference| reference.to == to.resource());
            fields
                .into_iter()
                .any(|reference| at(&from.fields, reference.field).is_some_and(|id| plain(&id) == to.id()))
        };
        self.chosen.iter().any(|chosen| !chosen.is(object) && (refers(object, chosen) || refers(chosen, object)))
    }

    /// Changes what no two objects have in common.
    fn make_unique(&mut self, creation: &Creation) {
        let resource = creation.resource;
        let refers = |name: &str| self.action.entry.operation.refs.iter().any(|reference| reference.path == [name]);
        let own: Vec<&str> = resource.id.fields().iter().chain(resource.unique).copied().collect();
        let own: Vec<&str> = own.into_iter().filter(|name| !refers(name)).collect();
        let schema = self.action.entry.operation.action.request;
        let is_choice = |name: &str| {
            let field = schema.position(name).and_then(|index| schema.fields.get(index));
            field.is_some_and(|field| matches!(field.kind, ValueType::Enum(_)))
        };
        // A number may be one of a few.
        let vary_numbers = self.rng.bool();
        for name in own.iter().filter(|name| !is_choice(name)) {
            if let Some(value) = self.request.get_mut(*name).filter(|value| vary_numbers || !value.is_number()) {
                vary(value, self.rng);
            }
        }
        let elements = creation.each.and_then(|list| self.request.get_mut(list)).and_then(Value::as_array_mut);
        let of_element = |field: &&'static str| match creation.discriminator.iter().find(|(name, _)| *name == *field) {
            Some((_, ValueExpr::Field([parameter]))) => *parameter,
            _ => *field,
        };
        for element in elements.into_iter().flatten().filter_map(Value::as_object_mut) {
            for field in resource.id.fields().iter().chain(resource.unique) {
                if let Some(value) = element.get_mut(of_element(field)) {
                    vary(value, self.rng);
                }
            }
        }
    }

    /// Puts blocks inside of those that they must lie in.
    fn fit_blocks(&mut self, resource: &Resource) {
        for rule in resource.cidr_rules {
            let CidrRelation::Inside(outer) = rule.relation else { continue };
            for path in outer {
                let [parent, field] = path else { continue };
                let Some(id) = self.request.get(*parent).map(plain) else { continue };
                let parent = self.world.objects.iter().find(|object| object.id() == id);
                let block = parent.map(|object| object.text(field)).filter(|block| Block::parse(block).is_some());
                if let Some(block) = block {
                    self.request.insert(rule.field.to_owned(), subnet(&block, self.rng).into());
                    break;
                }
            }
        }
    }
}

/// The parameters and fields that tell an object from another.
fn parts(target: &Target) -> Vec<(&'static str, &'static str)> {
    let resource = target.resource;
    let id = |field: &'static str| {
        let id = target.id.filter(|_| matches!(resource.id, Id::Field { name, .. } if name == field));
        id.unwrap_or_else(|| target.parameter(field))
    };
    resource.id.fields().iter().chain(resource.unique).map(|field| (id(field), *field)).collect()
}

/// The first value at a path, through lists.
fn at(fields: &Map<String, Value>, path: &[&str]) -> Option<Value> {
    let (first, rest) = path.split_first()?;
    let value = fields.get(*first)?;
    match (value, rest) {
        (value, []) => Some(value.clone()),
        (Value::Object(inner), rest) => at(inner, rest),
        (Value::Array(items), rest) => items.iter().filter_map(Value::as_object).find_map(|inner| at(inner, rest)),
        _ => None,
    }
}

/// Replaces the ids at a path, through lists, JSON and text with commas.
fn replace_at(fields: &mut Map<String, Value>, path: &[&str], replace: &mut dyn FnMut(&str) -> String) {
    let Some((first, rest)) = path.split_first() else { return };
    if let Some(value) = fields.get_mut(*first) {
        replace_in(value, rest, replace);
    }
}

fn replace_in(value: &mut Value, path: &[&str], replace: &mut dyn FnMut(&str) -> String) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| replace_in(item, path, replace)),
        Value::Object(inner) => replace_at(inner, path, replace),
        Value::String(text) if path.is_empty() => {
            *value = match serde_json::from_str(text) {
                Ok(mut list @ Value::Array(_)) => {
                    replace_in(&mut list, path, replace);
                    list.to_string().into()
                }
                _ => text.split(',').map(|part| replace(part.trim())).collect::<Vec<_>>().join(",").into(),
            };
        }
        _ => {}
    }
}

/// Another value of the same form.
fn vary(value: &mut Value, rng: &mut Rng) {
    let [a, b] = [rng.u8(1..250), rng.u8(1..250)];
    match value {
        Value::Number(_) => *value = u64::from(a).into(),
        Value::String(text) if Block::parse(text).is_some() => {
            *text = if text.contains('/') { format!("10.{a}.{b}.0/24") } else { format!("47.{a}.{b}.9") };
        }
        Value::String(text) if text.parse::<u64>().is_ok() => *text = a.to_string(),
        Value::String(text) => text.push_str(&format!("{a}x{b}")),
        Value::Array(items) => items.iter_mut().for_each(|item| vary(item, rng)),
        _ => {}
    }
}

/// A part of an IPv4 block.
fn subnet(block: &str, rng: &mut Rng) -> String {
    let (address, mask) = block.split_once('/').unwrap_or((block, "32"));
    let (Ok(address), Ok(mask)) = (address.parse::<std::net::Ipv4Addr>(), mask.parse::<u32>()) else {
        return block.to_owned();
    };
    let inner = (mask + 4).clamp(20, 28).max(mask);
    let number = rng.u32(..1 << (inner - mask).min(16));
    let start = u32::from(address) & u32::MAX.checked_shl(32 - mask).unwrap_or(0);
    let start = start + number.checked_shl(32 - inner).unwrap_or(0);
    format!("{}/{inner}", std::net::Ipv4Addr::from(start))
}
