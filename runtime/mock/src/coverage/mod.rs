//! What a run touched: actions, parameters and documented errors. Counted as requests are served, so that nobody has to
//! look through them.

mod json;
mod report;
mod text;

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::catalog::{ActionKey, Catalog};
use crate::{ErrorRow, Operation, Service};

pub use report::{ActionCoverage, CoverageReport, ErrorCoverage, ParameterCoverage, ServiceCoverage};

/// Counts by service and action.
#[derive(Debug)]
pub(crate) struct Coverage {
    services: Box<[ServiceCounts]>,
}

#[derive(Debug)]
struct ServiceCounts {
    /// Made when the action is called first: most are not.
    actions: Box<[OnceLock<ActionCounts>]>,
    /// The errors that any action may return.
    errors: Box<[AtomicU64]>,
}

#[derive(Debug)]
struct ActionCounts {
    calls: AtomicU64,
    refused: AtomicU64,
    parameters: Box<[ParameterCounts]>,
    errors: Box<[AtomicU64]>,
}

#[derive(Debug, Default)]
struct ParameterCounts {
    sent: AtomicU64,
    refused: AtomicU64,
}

/// What is counted of a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Touched<'a> {
    pub(crate) action: ActionKey,
    pub(crate) service: &'static Service,
    pub(crate) operation: &'static Operation,
    /// The parameters that were sent, by index; some more than once.
    pub(crate) sent: &'a [usize],
    pub(crate) refused: bool,
    /// The parameter that was refused.
    pub(crate) parameter: Option<usize>,
    /// The row of the error.
    pub(crate) row: Option<&'static ErrorRow>,
}

fn zeros<T: Default>(number: usize) -> Box<[T]> {
    (0..number).map(|_| T::default()).collect()
}

fn add(count: Option<&AtomicU64>) {
    if let Some(count) = count {
        count.fetch_add(1, Ordering::Relaxed);
    }
}

/// The place of a row in a table. Two tables that say the same may be one in memory: the caller asks its own first.
fn position(rows: &'static [ErrorRow], row: &'static ErrorRow) -> Option<usize> {
    rows.iter().position(|own| std::ptr::eq(own, row))
}

impl Coverage {
    pub(crate) fn new(catalog: &Catalog) -> Self {
        let counts = |service: &'static Service| ServiceCounts {
            actions: service.operations.iter().map(|_| OnceLock::new()).collect(),
            errors: zeros(service.errors.len()),
        };
        Self { services: catalog.services().map(counts).collect() }
    }

    /// Counts a request.
    pub(crate) fn count(&self, touched: &Touched<'_>) {
        let Touched { action, service, operation, sent, refused, parameter, row } = *touched;
        let Some(counts) = self.services.get(action.service) else { return };
        let Some(of_action) = counts.actions.get(action.operation) else { return };
        let of_action = of_action.get_or_init(|| ActionCounts {
            calls: AtomicU64::new(0),
            refused: AtomicU64::new(0),
            parameters: zeros(operation.action.request.fields.len()),
            errors: zeros(operation.errors.len()),
        });
        add(Some(&of_action.calls));
        for (at, index) in sent.iter().enumerate() {
            // Each once a request, also where it is a list.
            if !sent.get(..at).is_some_and(|before| before.contains(index)) {
                add(of_action.parameters.get(*index).map(|counts| &counts.sent));
            }
        }
        if !refused {
            return;
        }
        add(Some(&of_action.refused));
        add(parameter.and_then(|index| of_action.parameters.get(index)).map(|counts| &counts.refused));
        let Some(row) = row else { return };
        match position(operation.errors, row) {
            Some(index) => add(of_action.errors.get(index)),
            None => add(position(service.errors, row).and_then(|index| counts.errors.get(index))),
        }
    }

    /// What was counted until now.
    pub(crate) fn report(&self, catalog: &Catalog) -> CoverageReport {
        let of = |count: &AtomicU64| count.load(Ordering::Relaxed);
        let services = catalog.services().zip(&self.services).map(|(service, counts)| {
            let rows = |rows: &'static [ErrorRow], counts: &[AtomicU64]| -> Vec<ErrorCoverage> {
                let counts = counts.iter().map(of).chain(std::iter::repeat(0));
                rows.iter()
                    .zip(counts)
                    .map(|(row, count)| ErrorCoverage {
                        status: row.status,
                        code: row.code,
                        message: row.message,
                        count,
                    })
                    .collect()
            };
            let actions = service.operations.iter().zip(&counts.actions).map(|(operation, counts)| {
                let counts = counts.get();
                let fields = operation.action.request.fields.iter().enumerate().map(|(index, field)| {
                    let counts = counts.and_then(|counts| counts.parameters.get(index));
                    let (sent, refused) = counts.map_or((0, 0), |counts| (of(&counts.sent), of(&counts.refused)));
                    ParameterCoverage { name: field.wire, sent, refused }
                });
                ActionCoverage {
                    name: operation.action.name,
                    calls: counts.map_or(0, |counts| of(&counts.calls)),
                    refused: counts.map_or(0, |counts| of(&counts.refused)),
                    parameters: fields.collect(),
                    errors: rows(operation.errors, counts.map_or(&[][..], |counts| &counts.errors)),
                }
            });
            ServiceCoverage {
                id: service.info.id,
                actions: actions.collect(),
                errors: rows(service.errors, &counts.errors),
            }
        });
        CoverageReport { services: services.collect() }
    }
}
