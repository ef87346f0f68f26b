//! Parameters in, a typed request that satisfies everything the tables say out, or the documented error.

mod common;
mod constraints;
mod empty;
pub(crate) mod error_row;
mod rules;
mod spelling;
mod walk;

use aliyun_api_core::query::{self, Problem};
use aliyun_api_core::{Record, Schema};

use crate::names::shown;
use crate::{ApiError, Operation, Service};
use error_row::Fault;
pub(crate) use rules::Sent;

/// A typed request, and what should be said about it although it is served.
#[derive(Debug)]
pub(crate) struct Valid {
    pub(crate) request: Box<dyn Record>,
    pub(crate) warnings: Vec<String>,
}

/// What is wrong with a parameter.
#[derive(Debug)]
struct Violation {
    /// The parameter, such as `Tag.1.Key`.
    name: String,
    detail: String,
    /// Whether the value is one that is forbidden, where everything else is allowed.
    forbidden: bool,
}

impl Violation {
    fn new(name: &str, detail: String) -> Self {
        Self { name: name.to_owned(), detail, forbidden: false }
    }
}

/// An error, and the detail that a documented message does not tell.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) error: ApiError,
    pub(crate) detail: String,
}

/// Decodes and checks the parameters of a request; `strict` refuses parameters that the action does not have. Where the
/// action has a parameter for the region of the call and the request does not say it, it is `region`.
pub(crate) fn request(
    service: &Service,
    operation: &Operation,
    pairs: &[(String, String)],
    region: &str,
    strict: bool,
) -> Result<Valid, Refused> {
    let schema = operation.action.request;
    let mut pairs = common::without(schema, pairs);
    if service.is_regional() {
        common::add_region(schema, &mut pairs, region);
    }
    let mut request = (operation.new_request)();
    let decoded = query::decode(&pairs, &mut *request);
    let unknown = common::telling(&pairs, decoded.unknown);
    let warnings = common::unknown(schema, &unknown);
    if let (true, Some((name, warning))) = (strict, unknown.first().zip(warnings.first())) {
        let code = shown(name).map_or("InvalidParameter".to_owned(), |name| format!("InvalidParameter.{name}"));
        let error = ApiError::new(400, code, warning.clone()).about(shown(name).unwrap_or_default(), warning.clone());
        return Err(Refused { error, detail: warning.clone() });
    }
    spelling::correct(&mut *request, operation.checks);
    match first_problem(operation, &decoded.problems, &*request) {
        None => Ok(Valid { request, warnings }),
        Some((fault, violation, code)) => {
            let Violation { name, detail, .. } = violation;
            let row = code.and_then(|code| operation.errors.iter().find(|row| row.code == code));
            let error = match row {
                Some(row) => ApiError::of(row, &name),
                None => error_row::error(service, operation, fault, &name, &detail),
            };
            let (reason, detail) = match fault {
                Fault::Missing => ("it is required".to_owned() + &detail, format!("{name} is required{detail}")),
                Fault::Invalid | Fault::Forbidden | Fault::Unknown => (detail.clone(), format!("{name}: {detail}")),
            };
            Err(Refused { error: error.about(&name, reason), detail })
        }
    }
}

/// The problem to report: what is missing comes first, then what is invalid, each in the order of the schema, then
/// what rules say. With the error code where the tables give one.
fn first_problem(
    operation: &Operation,
    problems: &[Problem],
    request: &dyn Record,
) -> Option<(Fault, Violation, Option<&'static str>)> {
    let schema = request.schema();
    let mut missing = Vec::new();
    let mut invalid = Vec::new();
    for problem in problems {
        match problem {
            Problem::Missing { name } => missing.push(Violation::new(name, String::new())),
            Problem::Malformed { name, expected } => {
                invalid.push(Violation::new(name, format!("it must be {expected}")));
            }
        }
    }
    missing.extend(empty::required(operation, request));
    // In the order of the schema, as those that are absent are by themselves.
    if let Some(violation) = missing.into_iter().min_by_key(|violation| position(schema, &violation.name)) {
        return Some((Fault::Missing, violation, None));
    }
    invalid.extend(operation.checks.iter().filter_map(|check| constraints::check(request, check)));
    invalid.extend(constraints::enums(request));
    invalid.sort_by_key(|violation| position(schema, &violation.name));
    if let Some(violation) = invalid.into_iter().next() {
        let fault = if violation.forbidden { Fault::Forbidden } else { Fault::Invalid };
        return Some((fault, violation, None));
    }
    operation
        .rules
        .iter()
        .find_map(|rule| rules::check(request, rule).map(|(fault, violation)| (fault, violation, rule.error)))
}

/// The place in the schema of the parameter that `name` is, or is inside of.
fn position(schema: &Schema, name: &str) -> usize {
    let inside =
        |wire: &str| name.strip_prefix(wire).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
    let fitting = schema.fields.iter().enumerate().filter(|(_, field)| inside(field.wire));
    fitting.max_by_key(|(_, field)| field.wire.len()).map_or(usize::MAX, |(index, _)| index)
}
