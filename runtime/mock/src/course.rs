//! What is known of a request while it is handled, and its record in the end.

use std::sync::Arc;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use aliyun_api_core::Schema;
use bytes::Bytes;
use http::Response;

use crate::catalog::ActionKey;
use crate::coverage::Touched;
use crate::faults::{self, Hit};
use crate::http::{Incoming, Notes, asked_action};
use crate::names::shown;
use crate::record::{self, Refusal, RequestRecord, Row};
use crate::state::{Space, State};
use crate::{ApiError, Operation, Service};

/// A request on its way.
pub(crate) struct Course {
    begun: Instant,
    pub(crate) action: Option<(ActionKey, &'static Service, &'static Operation)>,
    /// The name that was asked for, where there is no such action.
    asked: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) fault: Option<Hit>,
}

impl Course {
    pub(crate) fn begun(begun: Instant) -> Self {
        Self { begun, action: None, asked: None, account: None, region: None, fault: None }
    }

    /// Notes what was asked for in vain, where it looks like a name.
    pub(crate) fn asked_for(&mut self, request: &Incoming) {
        self.asked = asked_action(request).filter(|name| shown(name).is_some()).map(|name| name.into_owned());
    }

    /// Keeps the record of the request, and logs it.
    pub(crate) fn end(
        self,
        state: &State,
        space: &Space,
        request: Incoming,
        notes: Notes,
        (response, error): (&Response<Bytes>, Option<ApiError>),
    ) {
        let Self { begun, action, asked, account, region, fault } = self;
        let schema: Option<&'static Schema> = action.map(|(_, _, operation)| operation.action.request);
        let mut parameters = record::parameters(schema, request.parameters);
        let kept = std::mem::take(&mut parameters.shown);
        let row = error.as_ref().and_then(|error| match action {
            Some((_, service, operation)) => state.catalog().row_of(service, operation, error),
            None => error.told.row(),
        });
        let about = error.as_ref().and_then(|error| error.told.about());
        let parameter = about.and_then(|name| Some((name, position(schema?, name)?)));
        let touched = action.map(|(action, service, operation)| Touched {
            action,
            service,
            operation,
            sent: &parameters.sent,
            refused: error.is_some(),
            parameter: parameter.map(|(_, index)| index),
            row,
        });
        let refusal = error.as_ref().map(|error| Refusal {
            code: parameters.without_secrets(error.code.clone()),
            parameter: parameter.map(|(name, _)| name.to_owned()),
            reason: parameters.without_secrets(error.told.reason().unwrap_or(&error.message).to_owned()),
            row: row.map(|row| {
                let operation = action.map(|(_, _, operation)| operation);
                let own = operation.filter(|own| own.errors.iter().any(|own| std::ptr::eq(own, row)));
                Row { action: own.map(|own| own.action.name), code: row.code, message: row.message }
            }),
        });
        let time = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_millis());
        let name = |(_, _, operation): (_, _, &'static Operation)| operation.action.name;
        let record = Arc::new(RequestRecord {
            id: state.next_request(),
            time: i64::try_from(time).unwrap_or(i64::MAX),
            request_id: notes.request_id,
            namespace: space.shared_name(),
            account,
            region,
            method: request.method,
            service: action.map(|(_, service, _)| service.info.id),
            action: action.map(name).map(Into::into).or(asked.map(Into::into)),
            parameters: kept,
            more_parameters: parameters.more,
            status: (!faults::mishap(response).dropped).then(|| response.status().as_u16()),
            refusal,
            warnings: notes.warnings.into_iter().map(|warning| parameters.without_secrets(warning)).collect(),
            fault: fault.map(|hit| hit.rule),
            example: notes.example,
            microseconds: u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX),
        });
        record::say(&record);
        state.keep(space, record, touched.as_ref());
    }
}

/// The parameter that a name is, or is a place inside of.
fn position(schema: &Schema, name: &str) -> Option<usize> {
    let outer = || schema.position(name.split(['.', '[']).next().unwrap_or(name));
    schema.position(name).or_else(outer)
}
