//! A value in natural form as the parameters that carry it on the wire.

use aliyun_api_core::query::{self, Nature, Outgoing, Source};
use serde_json::{Map, Value};

use crate::model::{Constraint, Encoding, Field, RecordId, Service, Type};

/// Names and values of parameters.
pub(in crate::emit) type Pairs = Vec<(String, String)>;

/// The parameters of a request, in the order of its fields.
pub(in crate::emit) fn encode(service: &Service, record: RecordId, request: &Map<String, Value>) -> Pairs {
    query::lay_out(Typed { service, ty: TypeRef::Record(record), value: ValueRef::Object(request) })
}

/// The parameters that carry one field.
pub(in crate::emit) fn encode_field(service: &Service, field: &Field, value: &Value) -> Pairs {
    query::lay_out_field(outgoing(service, field, value))
}

/// A value of an example with its type: what the layout of the core is asked for.
#[derive(Clone, Copy)]
struct Typed<'a> {
    service: &'a Service,
    ty: TypeRef<'a>,
    value: ValueRef<'a>,
}

#[derive(Clone, Copy)]
enum TypeRef<'a> {
    Of(&'a Type),
    Record(RecordId),
}

#[derive(Clone, Copy)]
enum ValueRef<'a> {
    Value(&'a Value),
    Object(&'a Map<String, Value>),
}

/// A field on its way. A page shows the documented name alone; that the client sends others too is told beside it.
fn outgoing<'a>(service: &'a Service, field: &'a Field, value: &'a Value) -> Outgoing<'a, Typed<'a>> {
    let value = Typed { service, ty: TypeRef::Of(&field.ty), value: ValueRef::Value(value) };
    let encoding = field.encoding.unwrap_or(Encoding::Plain);
    Outgoing { name: &field.wire, aliases: &[], encoding, required: field.required, value }
}

impl<'a> Typed<'a> {
    fn object(self) -> Option<(RecordId, &'a Map<String, Value>)> {
        match (self.ty, self.value) {
            (TypeRef::Record(id), ValueRef::Object(values)) => Some((id, values)),
            (TypeRef::Of(Type::Record(id)), ValueRef::Object(values)) => Some((*id, values)),
            (TypeRef::Record(id), ValueRef::Value(Value::Object(values))) => Some((id, values)),
            (TypeRef::Of(Type::Record(id)), ValueRef::Value(Value::Object(values))) => Some((*id, values)),
            _ => None,
        }
    }

    /// The value with the keys of its objects in the order of their fields, as the client writes them.
    fn ordered(self) -> Value {
        if let Some((id, values)) = self.object() {
            let fields = self.service.record(id).fields.iter();
            let known = fields.filter_map(|field| {
                let value = outgoing(self.service, field, values.get(&field.wire)?).value;
                Some((field.wire.clone(), value.ordered()))
            });
            return Value::Object(known.collect());
        }
        match (self.ty, self.value) {
            (TypeRef::Of(Type::List(item)), ValueRef::Value(Value::Array(items))) => {
                items.iter().map(|value| self.element(item, value).ordered()).collect()
            }
            (_, ValueRef::Value(value)) => value.clone(),
            (_, ValueRef::Object(values)) => Value::Object(values.clone()),
        }
    }

    fn element(self, item: &'a Type, value: &'a Value) -> Self {
        Self { service: self.service, ty: TypeRef::Of(item), value: ValueRef::Value(value) }
    }
}

impl Source for Typed<'_> {
    fn nature(self) -> Nature {
        match (self.ty, self.value) {
            (_, ValueRef::Value(Value::Null)) => Nature::Absent,
            (TypeRef::Of(Type::Any), _) => Nature::Any,
            (_, ValueRef::Value(Value::Array(items))) => Nature::List { is_empty: items.is_empty() },
            (_, ValueRef::Value(Value::Object(_)) | ValueRef::Object(_)) => Nature::Object,
            (_, ValueRef::Value(_)) => Nature::Scalar,
        }
    }

    fn write(self, out: &mut String) {
        match self.value {
            ValueRef::Value(Value::String(text)) => out.push_str(text),
            _ => out.push_str(&self.json()),
        }
    }

    fn json(self) -> String {
        self.ordered().to_string()
    }

    fn elements(self, visit: &mut dyn FnMut(Self)) {
        if let (TypeRef::Of(Type::List(item)), ValueRef::Value(Value::Array(items))) = (self.ty, self.value) {
            items.iter().for_each(|value| visit(self.element(item, value)));
        }
    }

    fn fields(self, visit: &mut dyn FnMut(Outgoing<'_, Self>)) {
        let Some((id, values)) = self.object() else { return };
        for field in &self.service.record(id).fields {
            if let Some(value) = values.get(&field.wire) {
                visit(outgoing(self.service, field, value));
            }
        }
    }
}

/// A value with what it leaves out: every field of its objects, and of those in its lists.
pub(super) fn completed(service: &Service, field: &Field, said: &Value) -> Value {
    completed_inside(service, &field.ty, said, 0)
}

fn completed_inside(service: &Service, ty: &Type, said: &Value, depth: usize) -> Value {
    match (ty, said) {
        (Type::List(item), Value::Array(items)) => {
            items.iter().map(|value| completed_inside(service, item, value, depth)).collect()
        }
        // As deep as samples go.
        (Type::Record(_), _) if depth > DEEPEST => said.clone(),
        (Type::Record(id), Value::Object(said)) => {
            let fields = service.record(*id).fields.iter().map(|field| {
                let value = match said.get(&field.wire) {
                    Some(value) => completed_inside(service, &field.ty, value, depth + 1),
                    None => {
                        let sample = sample_inside(service, field, depth + 1);
                        completed_inside(service, &field.ty, &sample, depth + 1)
                    }
                };
                (field.wire.clone(), value)
            });
            Value::Object(fields.collect())
        }
        _ => said.clone(),
    }
}

/// Deep enough for every documented request, and an end for an object inside itself.
const DEEPEST: usize = 4;

/// A value to show how a field travels, where no example has one.
pub(in crate::emit) fn sample(service: &Service, field: &Field) -> Value {
    sample_inside(service, field, 0)
}

fn sample_inside(service: &Service, field: &Field, depth: usize) -> Value {
    let own = || of_type(service, &field.ty, &field.constraints, depth);
    match (&field.example, &field.item_example) {
        (Some(example), _) if lacks_required(service, &field.ty, example) => over(own, example),
        (Some(example), _) => example.clone(),
        (None, Some(item)) => match own() {
            Value::Array(items) => items.into_iter().map(|own| over(|| own, item)).collect(),
            own => own,
        },
        (None, None) => own(),
    }
}

/// Whether an example says some fields alone, and could not be sent so.
fn lacks_required(service: &Service, ty: &Type, example: &Value) -> bool {
    match (ty, example) {
        (Type::Record(id), Value::Object(said)) => {
            service.record(*id).required().any(|field| !said.contains_key(&field.wire))
        }
        _ => false,
    }
}

/// An example over a value of the type: of an object it may say some of the fields alone.
fn over(own: impl FnOnce() -> Value, example: &Value) -> Value {
    let Value::Object(said) = example else { return example.clone() };
    match own() {
        Value::Object(mut fields) => {
            fields.extend(said.clone());
            Value::Object(fields)
        }
        _ => example.clone(),
    }
}

fn of_type(service: &Service, ty: &Type, limits: &[Constraint], depth: usize) -> Value {
    match ty {
        Type::String | Type::Timestamp => limits
            .iter()
            .find_map(|limit| if let Constraint::Values(values) = limit { values.first().cloned() } else { None })
            .unwrap_or_else(|| "text".to_owned())
            .into(),
        Type::Integer => 1.into(),
        Type::Float => 1.5.into(),
        Type::Boolean => true.into(),
        Type::Any => Value::Object(Map::new()),
        Type::Enum(id) => service.enumeration(*id).values.first().map_or("text", |value| value.wire.as_str()).into(),
        Type::List(item) => Value::Array(vec![of_type(service, item, &[], depth)]),
        Type::Record(_) if depth > DEEPEST => Value::Object(Map::new()),
        Type::Record(id) => {
            let fields = &service.record(*id).fields;
            let told = fields.iter().filter(|field| field.required || field.example.is_some());
            let shown: Vec<&Field> = told.collect();
            let shown = if shown.is_empty() { fields.iter().collect() } else { shown };
            let sample = |field: &&Field| (field.wire.clone(), sample_inside(service, field, depth + 1));
            Value::Object(shown.iter().map(sample).collect())
        }
    }
}
