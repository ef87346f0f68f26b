//! A report as JSON: actions that were called with all they have, the others by name.

use serde_json::{Map, Value, json};

use super::report::{ActionCoverage, CoverageReport, ErrorCoverage, ServiceCoverage, Share, Shares};

impl CoverageReport {
    /// The report as a JSON object: services by id, with `summary`, `actions`, `not_called` and `errors`.
    pub fn to_json(&self) -> Value {
        let services = self.services.iter().map(|of| (of.id.to_owned(), service(of)));
        json!({ "services": services.collect::<Map<_, _>>() })
    }
}

fn service(service: &ServiceCoverage) -> Value {
    let Shares { actions, sent, refused, errors } = Shares::of(service);
    let share = |share: Share| json!({ "touched": share.touched, "of": share.all });
    let (called, others): (Vec<_>, Vec<_>) = service.actions.iter().partition(|action| action.calls > 0);
    let called = called.into_iter().map(|of| (of.name.to_owned(), action(of)));
    json!({
        "summary": {
            "actions": share(actions),
            "parameters_sent": share(sent),
            "parameters_refused": share(refused),
            "errors": share(errors),
        },
        "actions": called.collect::<Map<_, _>>(),
        "not_called": others.iter().map(|action| action.name).collect::<Vec<_>>(),
        "errors": errors_of(&service.errors),
    })
}

fn action(action: &ActionCoverage) -> Value {
    let parameters = action
        .parameters
        .iter()
        .map(|parameter| (parameter.name.to_owned(), json!({ "sent": parameter.sent, "refused": parameter.refused })));
    json!({
        "calls": action.calls,
        "refused": action.refused,
        "parameters": parameters.collect::<Map<_, _>>(),
        "errors": errors_of(&action.errors),
    })
}

fn errors_of(errors: &[ErrorCoverage]) -> Vec<Value> {
    let row = |row: &ErrorCoverage| json!({ "status": row.status, "code": row.code, "message": row.message, "count": row.count });
    errors.iter().map(row).collect()
}
