//! Errors: the table of an action, the page of a service, the page of all services.

use aliyun_api_core::{ErrorClass, Repeatable};
use serde::Serialize;

use super::link::{Place, Site};
use super::text::{Md, md};
use super::{prose, sources};
use crate::model::{Action, ActionKind, ErrorRow, Model, ServiceId, SharedCode, When};

/// A row of an action's table.
#[derive(Serialize)]
pub(super) struct Row {
    status: u16,
    code: Md,
    message: Md,
    cause: Md,
    fix: Md,
    retryable: Md,
}

pub(super) fn rows(place: &Place<'_>, action: &Action) -> Vec<Row> {
    let classes = place.service.classes(Some(action));
    let token = action.idempotency.as_deref();
    action.errors.iter().map(|row| view(place, row, retryable(row, &classes, action.kind, token))).collect()
}

fn view(place: &Place<'_>, row: &ErrorRow, retryable: Md) -> Row {
    let when = || Md::join(row.when.iter().map(|when| condition(place, when).capital().sentence()), " ");
    let cause = row.cause.as_deref().map_or_else(when, |cause| Md::prose(cause).sentence());
    Row {
        status: row.status,
        code: Md::code(&row.code),
        message: Md::literal(&row.message),
        cause: Md::join([cause].into_iter().chain(sources::of_part(place, &row.sources)), " "),
        fix: row.fix.as_deref().map(|fix| Md::prose(fix).sentence()).unwrap_or_default(),
        retryable,
    }
}

fn condition(place: &Place<'_>, when: &When) -> Md {
    match when {
        When::Missing(names) if names.is_empty() => md!("a required parameter is absent"),
        When::Missing(names) => md!("{} is absent", prose::codes(names, "or")),
        When::Invalid(names) if names.is_empty() => md!("a parameter breaks one of its limits"),
        When::Invalid(names) => md!("{} breaks one of its limits", prose::codes(names, "or")),
        When::Forbidden(names) => md!("{} has a forbidden value", prose::codes(names, "or")),
        When::Unknown(names) => md!("the resource that {} names does not exist", prose::codes(names, "or")),
        When::StateNot { subject, states } => {
            md!("{} is not {}", prose::subject(place, subject, "a"), prose::codes(states, "or"))
        }
        When::With { subject, fields } => {
            md!("{} has {}", prose::subject(place, subject, "a"), prose::tests(fields))
        }
        When::Exists { resource, fields } => {
            md!("there is a {} with {}", place.resource(*resource), prose::tests(fields))
        }
        When::Request { parameters, and } => {
            let also = Md::join(and.iter().map(|one| condition(place, one)), ", or ");
            let sent = md!("the request has {}", prose::tests(parameters));
            if and.is_empty() { sent } else { md!("{}, and {}", sent, also) }
        }
        When::Quota(resource) => md!("the limit for {} is reached", place.resource(*resource)),
    }
}

/// Whether a request that met the error may be sent again as it is, by the rule that the client follows, which knows
/// the code alone and what codes stand for in the action; and the class of the row.
fn retryable(row: &ErrorRow, classes: &[(&str, ErrorClass)], kind: ActionKind, token: Option<&str>) -> Md {
    let told = classes.iter().find(|(code, _)| *code == row.code).map(|(_, class)| *class);
    let class = told.or_else(|| ErrorClass::of_code(&row.code));
    let again = |token| class.is_some_and(|class| class.retry(Repeatable::of(kind, token)));
    let retryable = match token {
        _ if row.class == ErrorClass::NotReady => md!("once the state has changed"),
        _ if again(false) => md!("yes"),
        Some(token) if again(true) => md!("yes, with {}", Md::code(token)),
        _ => md!("no"),
    };
    md!("{}: {}", retryable, Md::code(row.class.name()))
}

/// The page of a service.
#[derive(Serialize)]
pub(super) struct ServicePage {
    title: Md,
    any: Vec<Row>,
    codes: Vec<Code>,
}

#[derive(Serialize)]
struct Code {
    code: Md,
    status: u16,
    message: Md,
    actions: Md,
}

pub(super) fn service_page(place: &Place<'_>) -> ServicePage {
    let service = place.service;
    let classes = service.classes(None);
    let mut codes = Vec::new();
    for code in &service.codes {
        let actions = if code.actions.is_empty() { md!("any") } else { place.actions(&code.actions) };
        for (index, (status, message)) in code.messages.iter().enumerate() {
            codes.push(Code {
                code: Md::code(&code.wire),
                status: *status,
                message: Md::literal(message),
                actions: if index == 0 { actions.clone() } else { md!("as above") },
            });
        }
    }
    ServicePage {
        title: Md::literal(&format!("Errors of {}", service.title)),
        any: service
            .errors
            .iter()
            .map(|row| view(place, row, retryable(row, &classes, ActionKind::Read, None)))
            .collect(),
        codes,
    }
}

/// A code and the services that have it.
#[derive(Serialize)]
pub(super) struct Shared {
    code: Md,
    statuses: Md,
    services: Md,
}

/// All codes of all services.
pub(super) fn all(site: &Site<'_>, model: &Model) -> Vec<Shared> {
    let service = |id: &ServiceId| {
        let place = site.place(*id, "errors.md".to_owned());
        place.link(&Md::literal(&place.service.title), &format!("{}/errors.md", place.service.id))
    };
    let view = |(code, shared): (&str, SharedCode)| Shared {
        code: Md::code(code),
        statuses: Md::join(shared.statuses.iter().map(|status| md!("{}", status)), ", "),
        services: Md::join(shared.services.iter().map(service), ", "),
    };
    model.codes().into_iter().map(view).collect()
}
