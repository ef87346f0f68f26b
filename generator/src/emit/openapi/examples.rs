//! Values of examples as what the schemas say that they are: specs, like the documentation, show numbers as text and one
//! object where there is a list.

use serde_json::{Map, Value};

use crate::model::{Field, RecordId, Service, Type};

/// A scalar as what its type is; nothing where it is none of it.
pub(super) fn scalar(ty: &Type, value: &Value) -> Option<Value> {
    match (ty, value) {
        (_, Value::Null | Value::Array(_) | Value::Object(_)) => None,
        (Type::Integer, Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        (Type::Float, Value::String(text)) => text.parse::<f64>().ok().map(Value::from),
        (Type::Boolean, Value::String(text)) => text.to_ascii_lowercase().parse::<bool>().ok().map(Value::from),
        (Type::Integer, Value::Number(number)) => number.is_i64().then(|| value.clone()),
        (Type::Float, Value::Number(_)) | (Type::Boolean, Value::Bool(_)) => Some(value.clone()),
        (Type::String | Type::Timestamp | Type::Enum(_), Value::String(_)) | (Type::Any, _) => Some(value.clone()),
        (Type::String | Type::Timestamp | Type::Enum(_), other) => Some(other.to_string().into()),
        _ => None,
    }
}

/// The JSON of a record.
pub(super) fn record(service: &Service, id: RecordId, said: &Map<String, Value>) -> Map<String, Value> {
    let fields = service.record(id).fields.iter().filter_map(|field| {
        let names = std::iter::once(&field.wire).chain(&field.aliases);
        let value = names.filter_map(|name| said.get(name)).next()?;
        Some((field.wire.clone(), self::field(service, field, value)?))
    });
    fields.collect()
}

/// The JSON of a field, its wrapper included.
pub(super) fn field(service: &Service, field: &Field, said: &Value) -> Option<Value> {
    let Some(wrapper) = &field.wrapper else { return self::value(service, &field.ty, said) };
    let elements = said.get(wrapper).unwrap_or(said);
    Some(Map::from_iter([(wrapper.clone(), self::value(service, &field.ty, elements)?)]).into())
}

fn value(service: &Service, ty: &Type, said: &Value) -> Option<Value> {
    match (ty, said) {
        (_, Value::Null) => None,
        (Type::Any, _) => Some(said.clone()),
        (Type::List(item), Value::Array(items)) => {
            Some(items.iter().filter_map(|said| value(service, item, said)).collect())
        }
        (Type::List(item), one) => value(service, item, one).map(|one| vec![one].into()),
        (Type::Record(id), Value::Object(fields)) => Some(record(service, *id, fields).into()),
        (Type::Record(_), _) => None,
        (scalar, _) => self::scalar(scalar, said),
    }
}
