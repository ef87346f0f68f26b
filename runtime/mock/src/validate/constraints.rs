//! The constraints of single parameters: a request and a check in, the first value that does not conform out.

use aliyun_api_core::{Record, Slot, ValueType, View};

use super::Violation;
use super::walk::{self, Style};
use crate::value::view_text;
use crate::{Check, Constraint};

/// The first value at the path of a check that does not conform.
pub(super) fn check(request: &dyn Record, check: &Check) -> Option<Violation> {
    let style = || check.path.first().map_or(Style::Sent, |first| Style::of(request.schema(), first));
    let forbidden = matches!(check.constraint, Constraint::Not(_));
    let violation = |name: &str, detail| Violation { forbidden, ..Violation::new(name, detail) };
    walk::at(request, check.path, &mut |name, view| {
        if let View::List(list) = view
            && let Some(detail) = check.constraint.count_breach(list.len())
        {
            return Some(violation(name, detail));
        }
        walk::each(name, style(), view, &mut |name, value| {
            check.constraint.breach(&view_text(value)?).map(|detail| violation(name, detail))
        })
    })
}

/// Every enum value that is none of the documented ones.
pub(super) fn enums(request: &dyn Record) -> Vec<Violation> {
    let mut found = Vec::new();
    enums_in(request, None, &mut found);
    found
}

/// `around` is the object that the record is, with the style of its parameter; none for the request itself.
fn enums_in(record: &dyn Record, around: Option<(&str, Style)>, found: &mut Vec<Violation>) {
    for (index, field) in record.schema().fields.iter().enumerate() {
        if has_enum(&field.kind) && !matches!(record.get(index).view(), View::Absent) {
            let (name, style) = match around {
                Some((prefix, style)) => (format!("{prefix}.{}", field.wire), style),
                None => (field.wire.to_owned(), Style::of(record.schema(), field.wire)),
            };
            enum_value(&field.kind, record.get(index), name, style, found);
        }
    }
}

/// Whether it is worth to look inside; most fields hold no enum.
const fn has_enum(kind: &ValueType) -> bool {
    matches!(
        kind,
        ValueType::Enum(_)
            | ValueType::Record(_)
            | ValueType::List(ValueType::Enum(_) | ValueType::Record(_) | ValueType::List(_))
    )
}

fn enum_value(kind: &ValueType, slot: &dyn Slot, name: String, style: Style, found: &mut Vec<Violation>) {
    match (kind, slot.view()) {
        (ValueType::Enum(values), View::Str(text)) if !values.contains(&text) => {
            let detail = format!("it must be one of {}", values.join(", "));
            found.push(Violation::new(&name, detail));
        }
        (ValueType::Record(_), View::Record(inner)) => enums_in(inner, Some((&name, style)), found),
        (ValueType::List(element), View::List(list)) => {
            for index in 0..list.len() {
                enum_value(element, list.at(index), style.element(&name, index), style, found);
            }
        }
        _ => {}
    }
}
