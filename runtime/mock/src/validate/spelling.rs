//! The case of letters in documented values: the service takes `tcp` for `TCP`. A request in, one that has the documented
//! spelling wherever a value differs from it in case alone.

use aliyun_api_core::{Record, Scalar, Slot, ValueType, View};

use crate::{Check, Constraint};

/// Writes every documented value of a request as it is documented.
pub(super) fn correct(request: &mut dyn Record, checks: &[Check]) {
    enums(request);
    for check in checks {
        if let Constraint::Values(values) = check.constraint {
            at(request, check.path, values);
        }
    }
}

fn enums(record: &mut dyn Record) {
    for (index, field) in record.schema().fields.iter().enumerate() {
        enums_in(&field.kind, record.slot(index));
    }
}

fn enums_in(kind: &ValueType, slot: &mut dyn Slot) {
    match (kind, slot.view()) {
        (ValueType::Enum(values), View::Str(_)) => value(slot, values),
        (ValueType::Record(_), View::Record(_)) => slot.record_mut().into_iter().for_each(enums),
        (ValueType::List(element), View::List(_)) => elements(slot, |slot| enums_in(element, slot)),
        _ => {}
    }
}

/// Everything at a path, through objects and the elements of lists.
fn at(record: &mut dyn Record, path: &[&str], values: &[&str]) {
    let Some((first, rest)) = path.split_first() else { return };
    if let Some(index) = record.schema().position(first) {
        descend(record.slot(index), rest, values);
    }
}

fn descend(slot: &mut dyn Slot, rest: &[&str], values: &[&str]) {
    match slot.view() {
        View::Record(_) => slot.record_mut().into_iter().for_each(|record| at(record, rest, values)),
        View::List(_) => elements(slot, |slot| descend(slot, rest, values)),
        View::Str(_) if rest.is_empty() => value(slot, values),
        _ => {}
    }
}

fn elements(slot: &mut dyn Slot, mut each: impl FnMut(&mut dyn Slot)) {
    if let Some(list) = slot.list_mut() {
        (0..list.len()).for_each(|index| each(list.at_mut(index)));
    }
}

/// The documented spelling of one value; one that is documented in several stays.
fn value(slot: &mut dyn Slot, values: &[&str]) {
    let View::Str(text) = slot.view() else { return };
    if values.contains(&text) {
        return;
    }
    if let Some(known) = values.iter().find(|known| known.eq_ignore_ascii_case(text)) {
        // The slot holds text.
        let _ = slot.set(Scalar::Str(known));
    }
}
