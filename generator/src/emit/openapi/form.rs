//! The form of a request: one property for each parameter as it travels, under the name that it travels by. So whatever
//! client is generated from it sends what the service reads, also where it knows nothing of encodings.

use std::collections::BTreeMap;

use aliyun_api_core::REGION_ID;
use serde_json::{Map, Value, json};

use super::optional::insert_some;
use super::schema::Scope;
use super::{examples, limits, pattern};
use crate::emit::docs::wire;
use crate::model::{Action, Constraint, Encoding, Example, Field, RecordId, Step, Type};

/// As many elements of a list have properties of their own; further ones are told by a pattern.
const ELEMENTS: u64 = 3;

/// An object inside itself ends here; no documented request nests as deep.
const DEEPEST: usize = 6;

/// What stands for the number of an element.
const NUMBER: &str = "[1-9][0-9]*";

/// The parameters of an action.
pub(super) struct Form<'a> {
    scope: Scope<'a>,
    properties: Map<String, Value>,
    patterns: Map<String, Value>,
    required: Vec<String>,
    dependent: Map<String, Value>,
    lists: Map<String, Value>,
    /// The types of the parameters by name, `N` in place of numbers.
    types: BTreeMap<String, Type>,
    /// The objects inside of JSON text.
    pub(super) texts: Vec<RecordId>,
}

/// Where a parameter is.
#[derive(Clone)]
struct Place<'a> {
    /// The name that travels, as in `Tag.1.Key`.
    name: String,
    /// The same for every element, as in `Tag.N.Key`.
    every: String,
    /// The same as a pattern, as in `Tag\.[1-9][0-9]*\.Key`.
    pattern: String,
    /// The fields around it.
    around: Vec<&'a Field>,
    /// Whether it is inside of an element of a list, and whether of the first one of each.
    element: Option<First>,
}

#[derive(Clone, Copy, PartialEq)]
enum First {
    Yes,
    No,
}

impl<'a> Place<'a> {
    fn top(name: &str) -> Self {
        let pattern = pattern::literal(name);
        Self { name: name.to_owned(), every: name.to_owned(), pattern, around: Vec::new(), element: None }
    }

    fn inside(&self, field: &'a Field, name: &str) -> Self {
        let mut around = self.around.clone();
        around.push(field);
        Self {
            name: format!("{}.{name}", self.name),
            every: format!("{}.{name}", self.every),
            pattern: format!("{}\\.{}", self.pattern, pattern::literal(name)),
            around,
            element: self.element,
        }
    }

    fn numbered(&self, number: u64) -> Self {
        let first = if number == 1 && self.element != Some(First::No) { First::Yes } else { First::No };
        Self {
            name: format!("{}.{number}", self.name),
            every: format!("{}.N", self.every),
            pattern: format!("{}\\.{NUMBER}", self.pattern),
            element: Some(first),
            ..self.clone()
        }
    }
}

impl<'a> Form<'a> {
    /// The form of an action.
    pub(super) fn of(scope: Scope<'a>, action: &Action) -> Self {
        let mut form = Self {
            scope,
            properties: Map::new(),
            patterns: Map::new(),
            required: Vec::new(),
            dependent: Map::new(),
            lists: Map::new(),
            types: BTreeMap::new(),
            texts: Vec::new(),
        };
        let regional = scope.service.endpoints.regional.is_some();
        for field in &scope.service.record(action.request).fields {
            let names = form.field(&Place::top(&field.wire), field);
            // The region of a call is that of the endpoint where the call does not say it.
            if field.required && !(regional && field.wire == REGION_ID) {
                form.required.extend(names);
            }
        }
        form
    }

    /// Adds a field. The result are the properties without which the field is not sent.
    fn field(&mut self, place: &Place<'a>, field: &'a Field) -> Vec<String> {
        match (&field.ty, field.encoding) {
            (Type::List(_) | Type::Record(_), Some(Encoding::Json)) | (Type::Any, _) => self.text(place, field),
            (Type::List(item), Some(Encoding::Comma)) => self.joined(place, field, item),
            (Type::List(item), _) => {
                if place.element.is_none() {
                    self.list(place, field);
                }
                self.repeated(place, field, item)
            }
            (ty, _) => self.value(place, field, ty),
        }
    }

    fn value(&mut self, place: &Place<'a>, field: &'a Field, ty: &'a Type) -> Vec<String> {
        match ty {
            Type::List(item) => self.repeated(place, field, item),
            Type::Record(_) if place.around.len() >= DEEPEST => Vec::new(),
            Type::Record(id) => self.object(place, field, *id),
            scalar => self.scalar(place, field, scalar),
        }
    }

    /// The parameters of each element.
    fn repeated(&mut self, place: &Place<'a>, field: &'a Field, item: &'a Type) -> Vec<String> {
        let shown = most(field).map_or(ELEMENTS, |most| most.clamp(1, ELEMENTS));
        let mut first = Vec::new();
        for number in 1..=shown {
            let names = self.value(&place.numbered(number), field, item);
            if number == 1 {
                first = names;
            }
        }
        first
    }

    fn object(&mut self, place: &Place<'a>, around: &'a Field, id: RecordId) -> Vec<String> {
        let mut needed = Vec::new();
        let mut all = Vec::new();
        for field in &self.scope.service.record(id).fields {
            let before: usize = self.properties.len();
            let names = self.field(&place.inside(around, &field.wire), field);
            all.extend(self.properties.keys().skip(before).cloned());
            if field.required {
                needed.extend(names);
            }
        }
        // Whoever sends a part of an object sends what the object cannot be without.
        for name in all {
            let others: Vec<&String> = needed.iter().filter(|other| **other != name).collect();
            if !others.is_empty() {
                let known = self.dependent.entry(name).or_insert_with(|| json!([]));
                if let Value::Array(known) = known {
                    known.extend(others.into_iter().map(|other| other.as_str().into()));
                }
            }
        }
        needed
    }

    fn scalar(&mut self, place: &Place<'a>, field: &'a Field, ty: &'a Type) -> Vec<String> {
        let is_element = matches!(field.ty, Type::List(_));
        let own = if is_element { &field.item_constraints } else { &field.constraints };
        let mut schema = match ty {
            Type::Enum(id) => {
                let mut schema = self.scope.ty(&Type::String);
                self.scope.closed_enum(&mut schema, *id);
                schema
            }
            _ => self.scope.ty(ty),
        };
        limits::add(&mut schema, ty, own);
        // Empty text counts as missing.
        let may_be_empty = own.iter().any(|limit| matches!(limit, Constraint::Length(..)));
        if field.required && matches!(ty, Type::String | Type::Timestamp) && !may_be_empty {
            schema.insert("minLength".to_owned(), 1.into());
        }
        let said = field.default.as_deref().filter(|_| !is_element && place.element.is_none());
        insert_some(&mut schema, "default", said.and_then(|text| examples::scalar(ty, &text.into())));
        let example = Step { field, around: &place.around }.example().map(|example| match example {
            Value::Array(items) if is_element => items.first().unwrap_or(&Value::Null),
            other => other,
        });
        let example = example.and_then(|example| examples::scalar(ty, example));
        self.property(place, field, ty, schema, example)
    }

    /// JSON text in one parameter. It is text and no list or object with an `encoding`, since few clients that are
    /// generated look at that, and the others send something else in silence.
    fn text(&mut self, place: &Place<'a>, field: &'a Field) -> Vec<String> {
        if let Type::Record(id) = field.ty.innermost() {
            self.texts.push(*id);
        }
        let mut inside = self.scope.ty(&field.ty);
        if let Type::List(_) = field.ty {
            count(&mut inside, field);
        }
        let mut schema = self.scope.ty(&Type::String);
        schema.insert("contentMediaType".to_owned(), "application/json".into());
        if !inside.is_empty() {
            schema.insert("contentSchema".to_owned(), inside.into());
        }
        schema.insert("x-aliyun-encoding".to_owned(), Encoding::Json.name().into());
        let example = self.sent(place, field);
        self.property(place, field, &Type::String, schema, example)
    }

    /// Elements joined by commas.
    fn joined(&mut self, place: &Place<'a>, field: &'a Field, item: &Type) -> Vec<String> {
        let mut element = self.scope.ty(item);
        if let Type::Enum(id) = item {
            element = self.scope.ty(&Type::String);
            self.scope.closed_enum(&mut element, *id);
        }
        limits::add(&mut element, item, &field.item_constraints);
        let mut schema = self.scope.ty(&Type::String);
        schema.insert("x-aliyun-encoding".to_owned(), Encoding::Comma.name().into());
        let mut list = Map::from_iter([("type".to_owned(), "array".into()), ("items".to_owned(), element.into())]);
        count(&mut list, field);
        schema.insert("x-aliyun-list".to_owned(), list.into());
        if field.required {
            schema.insert("minLength".to_owned(), 1.into());
        }
        let example = self.sent(place, field);
        self.property(place, field, &Type::String, schema, example)
    }

    /// How the documented value of a field travels in its one parameter.
    fn sent(&self, place: &Place<'a>, field: &'a Field) -> Option<Value> {
        let step = Step { field, around: &place.around };
        let told = step.example().filter(|told| matches!(told, Value::Array(_) | Value::Object(_)));
        let sample = told.cloned().unwrap_or_else(|| wire::sample(self.scope.service, field));
        wire::encode_field(self.scope.service, field, &sample).into_iter().next().map(|(_, value)| value.into())
    }

    /// Adds a property with what is said of its field; of an element that is not the first, what it must satisfy.
    fn property(
        &mut self,
        place: &Place<'a>,
        field: &Field,
        ty: &Type,
        mut schema: Map<String, Value>,
        example: Option<Value>,
    ) -> Vec<String> {
        self.types.insert(place.every.clone(), ty.clone());
        if place.element.is_some() {
            let pattern = format!("^{}$", place.pattern);
            self.patterns.entry(pattern).or_insert_with(|| bare(&schema).into());
        }
        if place.element == Some(First::No) {
            schema = bare(&schema);
            schema.insert("description".to_owned(), format!("Another one, as `{}`.", place.every).into());
        } else {
            let more = match (&place.element, field.aliases.as_slice()) {
                (Some(_), _) => format!(" `{}`, one for each element.", place.every),
                (None, []) => String::new(),
                (None, aliases) => format!(" Also called {}.", aliases.join(", ")),
            };
            self.scope.describe(&mut schema, field, &field.doc);
            if let (Some(Value::String(text)), false) = (schema.get_mut("description"), more.is_empty()) {
                text.push_str(&more);
            }
            if field.sensitive {
                schema.insert("x-aliyun-sensitive".to_owned(), true.into());
                if schema.get("type") == Some(&"string".into()) {
                    schema.entry("format").or_insert_with(|| "password".into());
                }
            }
            if !field.aliases.is_empty() {
                schema.insert("x-aliyun-aliases".to_owned(), json!(field.aliases));
            }
            insert_some(&mut schema, "examples", example.map(|example| json!([example])));
        }
        self.properties.insert(place.name.clone(), schema.into());
        vec![place.name.clone()]
    }

    /// What no property can say of a list.
    fn list(&mut self, place: &Place<'a>, field: &Field) {
        let mut list = Map::from_iter([("encoding".to_owned(), Value::from(Encoding::Repeat.name()))]);
        if field.required {
            list.insert("required".to_owned(), true.into());
        }
        count(&mut list, field);
        self.lists.insert(place.every.clone(), list.into());
    }

    /// The schema of the form, with properties before its own.
    pub(super) fn schema(&self, fixed: Vec<(&'static str, Value)>) -> Value {
        let mut required: Vec<Value> = fixed.iter().map(|(name, _)| (*name).into()).collect();
        required.extend(self.required.iter().map(|name| name.as_str().into()));
        let fixed = fixed.into_iter().map(|(name, schema)| (name.to_owned(), schema));
        let mut properties: Map<String, Value> = fixed.collect();
        properties.extend(self.properties.clone());
        let mut schema = Map::from_iter([("type".to_owned(), Value::from("object"))]);
        let parts = [
            ("required", Value::Array(required)),
            ("properties", properties.into()),
            ("patternProperties", self.patterns.clone().into()),
            ("dependentRequired", self.dependent.clone().into()),
            ("x-aliyun-lists", self.lists.clone().into()),
        ];
        for (key, part) in parts {
            let is_empty = part.as_array().is_some_and(Vec::is_empty) || part.as_object().is_some_and(Map::is_empty);
            if !is_empty {
                schema.insert(key.to_owned(), part);
            }
        }
        schema.into()
    }

    /// The parameters of an example, as they travel.
    pub(super) fn example(&self, action: &Action, example: &Example) -> Map<String, Value> {
        let pairs = wire::encode(self.scope.service, action.request, &example.request);
        let typed = pairs.into_iter().map(|(name, text)| {
            let ty = self.types.get(&every(&name)).unwrap_or(&Type::String);
            let text = Value::from(text);
            let value = examples::scalar(ty, &text).unwrap_or(text);
            (name, value)
        });
        typed.collect()
    }
}

/// The name with `N` in place of its numbers.
fn every(name: &str) -> String {
    let is_number = |step: &str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
    name.split('.').map(|step| if is_number(step) { "N" } else { step }).collect::<Vec<_>>().join(".")
}

/// What a value must satisfy, without what it means.
fn bare(schema: &Map<String, Value>) -> Map<String, Value> {
    const WORDS: [&str; 6] =
        ["default", "x-aliyun-values", "contentSchema", "x-aliyun-list", "x-aliyun-limits", "x-aliyun-encoding"];
    schema
        .iter()
        .filter(|(key, _)| !WORDS.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

/// The largest number of elements.
fn most(field: &Field) -> Option<u64> {
    field.constraints.iter().find_map(|limit| match limit {
        Constraint::Count(_, most) => *most,
        _ => None,
    })
}

fn count(schema: &mut Map<String, Value>, field: &Field) {
    for limit in &field.constraints {
        if let Constraint::Count(least, most) = limit {
            insert_some(schema, "minItems", *least);
            insert_some(schema, "maxItems", *most);
        }
    }
}
