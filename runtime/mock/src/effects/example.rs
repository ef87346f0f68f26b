//! The documented response: all of it where nothing is known about an action, its constants where something is.

use aliyun_api_core::{ActionKind, Field, OUTCOME_FIELDS, Record, Scalar, ValueType, View, json};

use super::Call;
use crate::value;

/// Responds with the documented example, with the values of parameters in the fields of the same name.
pub(super) fn whole(call: &Call<'_>, response: &mut dyn Record) {
    decode(call, response);
    for (index, field) in response.schema().fields.iter().enumerate() {
        if is_scalar(&field.kind) {
            copy(value::field(call.request, field.wire), response, index);
        }
    }
}

/// Responds with what every response of the action has and the state does not tell: the outcome, and what a response to
/// a write must have.
pub(super) fn constants(call: &Call<'_>, response: &mut dyn Record) {
    let mut example = (call.operation.new_response)();
    decode(call, &mut *example);
    let outcome = |field: &Field| OUTCOME_FIELDS.iter().any(|name| field.wire.eq_ignore_ascii_case(name));
    let writes = call.operation.action.kind == ActionKind::Write;
    let constant = |field: &Field| is_scalar(&field.kind) && (writes && field.required || outcome(field));
    for (index, field) in response.schema().fields.iter().enumerate() {
        if constant(field) {
            copy(example.get(index).view(), response, index);
        }
    }
}

fn decode(call: &Call<'_>, response: &mut dyn Record) {
    if let Err(error) = json::decode(call.operation.example.as_bytes(), response) {
        tracing::warn!(action = call.operation.action.name, %error, "the documented example does not fit the response");
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
