//! Which documented error a problem gets: what is wrong with which parameter in, the error out.

use crate::names::bare;
use crate::{ApiError, ErrorRow, Operation, Service, When};

/// What can be wrong with a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is required and absent.
    Missing,
    /// Its value breaks a limit.
    Invalid,
    /// Its value is one of those that are forbidden; another limit, where no row is about that.
    Forbidden,
    /// Its value is the id of something that does not exist.
    Unknown,
}

impl Fault {
    /// The parameters of a condition that is about this fault; an empty list means any.
    fn names(self, when: &When) -> Option<&'static [&'static str]> {
        match (self, when) {
            (Self::Missing, When::Missing(names))
            | (Self::Invalid, When::Invalid(names))
            | (Self::Forbidden, When::Forbidden(names))
            | (Self::Unknown, When::Unknown(names)) => Some(names),
            _ => None,
        }
    }

    /// The error where no row is about this fault.
    fn undocumented(self, service: &Service, operation: &Operation, name: &str, detail: &str) -> ApiError {
        let (code, message) = match self {
            Self::Missing => ("MissingParameter", format!("The parameter {name} is required and was not sent.")),
            Self::Invalid | Self::Forbidden => {
                ("InvalidParameter", format!("The value of the parameter {name} is not valid: {detail}."))
            }
            Self::Unknown => {
                let message = format!("The resource in {name} does not exist.");
                return ApiError::new(404, format!("Invalid{name}.NotFound"), message).about(name, "it names nothing");
            }
        };
        let status =
            operation.errors.iter().chain(service.errors).find(|row| row.code == code).map_or(400, |row| row.status);
        ApiError::new(status, code, message)
    }
}

/// The error for a fault of the parameter `name`, which may be a place inside it, such as `Tag.1.Key`.
///
/// The rows of the action come before those of the service, and a row that names the parameter before a row
/// for any parameter. `detail` says what is wrong where no row does.
pub(crate) fn error(service: &Service, operation: &Operation, fault: Fault, name: &str, detail: &str) -> ApiError {
    match row(service, operation, fault, name) {
        Some(row) => ApiError::of(row, name),
        None => fault.undocumented(service, operation, name, detail),
    }
}

/// The documented row for a fault of a parameter.
pub(crate) fn row(service: &Service, operation: &Operation, fault: Fault, name: &str) -> Option<&'static ErrorRow> {
    let name = bare(name);
    let best = |rows: &'static [ErrorRow]| {
        let ranked = rows.iter().filter_map(|row| {
            let conditions = row.when.iter().filter_map(|when| fault.names(when));
            conditions.filter_map(|names| rank(names, &name)).min().map(|rank| (rank, row))
        });
        // The first of the best, as in the documentation.
        ranked.min_by_key(|(rank, _)| *rank).map(|(_, row)| row)
    };
    let found = best(operation.errors).or_else(|| best(service.errors));
    found.or_else(|| (fault == Fault::Forbidden).then(|| row(service, operation, Fault::Invalid, &name)).flatten())
}

/// How closely the names of a condition match: exactly, by a name around it, or because any name does.
fn rank(names: &[&str], name: &str) -> Option<u8> {
    if names.is_empty() {
        return Some(2);
    }
    let around = |other: &str| name.strip_prefix(other).is_some_and(|rest| rest.starts_with('.'));
    let others = names.iter().map(|other| bare(other));
    others.filter_map(|other| if other == name { Some(0) } else { around(&other).then_some(1) }).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exact_name_comes_before_one_around_it_and_any() {
        assert_eq!(rank(&["Other", "Tag.N.Key"], "Tag.Key"), Some(0));
        assert_eq!(rank(&["Tag"], "Tag.Key"), Some(1));
        assert_eq!(rank(&[], "Tag.Key"), Some(2));
        assert_eq!(rank(&["Ta"], "Tag.Key"), None);
    }
}
