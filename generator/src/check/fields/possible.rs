//! Limits that some value can meet, all of them at once.

use super::Walk;
use crate::findings::Finding;
use crate::format::FieldSpec;
use crate::model::Constraint;
use crate::semantics::constraints;

impl Walk<'_, '_> {
    /// Reports limits that contradict one another.
    pub(super) fn possible(&mut self, field: &FieldSpec) {
        let declared = constraints::of(field);
        let values = declared.iter().find(|one| matches!(one.constraint, Constraint::Values(_)));
        if let Some(Constraint::Values(known)) = values.map(|one| &one.constraint) {
            // What `not` leaves is looked at with it.
            for other in declared.iter().filter(|one| !matches!(one.key, "values" | "not")) {
                let none = known.iter().all(|value| other.constraint.breach(value).is_some());
                if none && !known.is_empty() {
                    let message = format!("none of the values is allowed by `{}`", other.key);
                    self.report(Finding::ImpossibleLimit, other.span, message, "correct one of the two");
                }
            }
        }
        let bytes = declared.iter().find_map(|one| match one.constraint {
            Constraint::MaxBytes(most) => Some((most, one.span)),
            _ => None,
        });
        let least = declared.iter().find_map(|one| match one.constraint {
            Constraint::Length(least, _) => least,
            _ => None,
        });
        // A character has at least one byte.
        if let (Some((most, span)), Some(least)) = (bytes, least)
            && least > most
        {
            let message = format!("a text of {least} characters has more than {most} bytes");
            self.report(Finding::ImpossibleLimit, span, message, "correct `length` or `max_bytes`");
        }
        let step = declared.iter().find_map(|one| match one.constraint {
            Constraint::MultipleOf(step) if step > 0 => Some((step, one.span)),
            _ => None,
        });
        let ranges = declared.iter().find_map(|one| match &one.constraint {
            Constraint::Range(ranges) => Some(ranges),
            _ => None,
        });
        if let (Some((step, span)), Some(ranges)) = (step, ranges) {
            let holds = |(least, most): &(Option<i64>, Option<i64>)| match (least, most) {
                (Some(least), Some(most)) => most.div_euclid(step).saturating_mul(step) >= *least,
                _ => true,
            };
            if !ranges.iter().any(holds) {
                let message = format!("no multiple of {step} is in the range");
                self.report(Finding::ImpossibleLimit, span, message, "correct `range` or `multiple_of`");
            }
        }
    }
}
