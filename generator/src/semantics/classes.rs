//! The class of an error row: what it says itself, what its code tells, what its condition tells.

use aliyun_api_core::ErrorClass;

use crate::format::{ErrorSpec, WhenSpec};

/// The class of a row; `None` where nothing tells it, where code and condition differ, or where it names none.
pub(crate) fn of_row(row: &ErrorSpec) -> Option<ErrorClass> {
    match &row.class {
        Some(class) => ErrorClass::named(&class.value),
        None => told(row),
    }
}

/// The class of a row without its own word.
pub(crate) fn told(row: &ErrorSpec) -> Option<ErrorClass> {
    match (ErrorClass::of_code(&row.code), row.when.as_ref().and_then(of_condition)) {
        (Some(code), Some(condition)) => (code == condition).then_some(code),
        (code, condition) => code.or(condition),
    }
}

/// The class that a condition tells. A state may pass or stay, and a field may mean anything.
pub(crate) fn of_condition(when: &WhenSpec) -> Option<ErrorClass> {
    let told = [
        (when.missing.is_some() || when.invalid.is_some() || when.forbidden.is_some()).then_some(ErrorClass::Invalid),
        when.unknown.as_ref().map(|_| ErrorClass::NotFound),
        when.quota.as_ref().map(|_| ErrorClass::Quota),
    ];
    let mut told = told.into_iter().flatten();
    let first = told.next()?;
    told.all(|other| other == first).then_some(first)
}
