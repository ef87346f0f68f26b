//! What is not known is empty in a response, not absent: programs read the field without asking whether it is there.
//!
//! Every item of a list, and the answer of an action that reads one object, carries every documented field: `""`, `false`,
//! `0` or an empty list. So does an object inside, also one of which nothing is known. Three things stay as they are: what
//! is around the items of a list, since a token that is empty may be taken for one; what says whether the call succeeded,
//! since `false` says that it did not; and JSON of any shape, which has no empty value.
//!
//! The answer of a write has what it made or changed: of the fields that are not known only those that the request could
//! have said are there. An order that was never placed has no id.

use aliyun_api_core::{Record, Scalar, Slot, ValueType, View, is_outcome};

use super::{Call, list};
use crate::Effect;

/// Completes the response of an action that has effects.
pub(super) fn response(call: &Call<'_>, response: &mut dyn Record) {
    let Some(effect) = call.operation.effects.first() else { return };
    match effect {
        Effect::List { items, .. } => list_of(response, items),
        Effect::ListElements(list) => list_of(response, list.items),
        Effect::Read(_) => answer(response, |_| true),
        Effect::Create(_) | Effect::Change(_) | Effect::Delete(_) | Effect::Transition(..) => {
            let request = call.request.schema();
            answer(response, |field| request.position(field).is_some());
        }
    }
}

/// Completes what shows one object.
pub(super) fn record(shown: &mut dyn Record) {
    answer(shown, |_| true);
}

fn list_of(response: &mut dyn Record, items: &[&str]) {
    let Some((list, kind)) = list::list_at(response, items) else { return };
    for index in 0..list.len() {
        fill(kind, list.at_mut(index));
    }
}

/// Fills the fields that are `wanted`, and the objects that are there.
fn answer(response: &mut dyn Record, wanted: impl Fn(&str) -> bool) {
    for (index, field) in response.schema().fields.iter().enumerate() {
        let absent = matches!(response.get(index).view(), View::Absent);
        if !is_outcome(field.wire) && (!absent || wanted(field.wire)) {
            fill(&field.kind, response.slot(index));
        }
    }
}

/// Gives a slot the empty value of its kind where it has none, and completes what is in it.
fn fill(kind: &ValueType, slot: &mut dyn Slot) {
    let empty = match kind {
        ValueType::String | ValueType::Enum(_) => Scalar::Str(""),
        ValueType::Integer => Scalar::Int(0),
        ValueType::Float => Scalar::Float(0.0),
        ValueType::Boolean => Scalar::Bool(false),
        ValueType::Any => return,
        ValueType::Record(_) => {
            if let Some(record) = slot.record_mut() {
                for (index, field) in record.schema().fields.iter().enumerate() {
                    fill(&field.kind, record.slot(index));
                }
            }
            return;
        }
        ValueType::List(element) => {
            if let Some(list) = slot.list_mut() {
                for index in 0..list.len() {
                    fill(element, list.at_mut(index));
                }
            }
            return;
        }
    };
    if matches!(slot.view(), View::Absent) {
        // The empty value of its kind fits every slot.
        let _ = slot.set(empty);
    }
}
