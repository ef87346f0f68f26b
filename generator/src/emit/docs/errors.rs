//! Errors: those of an action, the page of a service, the page of all services.

use aliyun_api_core::ErrorClass;
use serde::Serialize;

use super::link::{Place, Site};
use super::text::{Md, md};
use super::{prose, sources};
use crate::model::{Action, ActionKind, ErrorRow, Model, ServiceId, SharedCode, When};

/// The errors that have one answer to whether the request may be sent again.
#[derive(Serialize)]
pub(super) struct Part {
    heading: &'static str,
    about: Md,
    rows: Vec<Row>,
}

/// An error.
#[derive(Serialize)]
struct Row {
    code: Md,
    /// Status, class, and since when it is documented where that is not from the first.
    about: Md,
    message: Md,
    cause: Md,
    fix: Md,
}

/// Whether a request is sent again after an error.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Again {
    Yes,
    Later,
    No,
}

impl Again {
    const ALL: [Self; 3] = [Self::Yes, Self::Later, Self::No];

    pub(super) fn of(class: ErrorClass) -> Self {
        match class {
            ErrorClass::Throttling | ErrorClass::Internal => Self::Yes,
            ErrorClass::NotReady | ErrorClass::Conflict | ErrorClass::Quota => Self::Later,
            _ => Self::No,
        }
    }

    fn heading(self) -> &'static str {
        match self {
            Self::Yes => "Send it again",
            Self::Later => "Send it again when the state has changed",
            Self::No => "Do not send it again",
        }
    }
}

/// The errors of an action by whether it is worth to send the request again.
pub(super) fn parts(place: &Place<'_>, action: &Action) -> Vec<Part> {
    let again = match (&action.idempotency, action.kind) {
        (_, ActionKind::Read) => md!("As it is, after a pause. The client does it by itself."),
        (Some(token), ActionKind::Write) => md!(
            "As it is, after a pause, with the same {}, so that nothing is done twice. The client does it by itself.",
            Md::code(token),
        ),
        (None, ActionKind::Write) => md!(
            "After a pause. Where the class is {}, look first: the request may have been carried out, and the client does not repeat it.",
            Md::code(ErrorClass::Internal.name()),
        ),
    };
    grouped(place, &action.errors, &again)
}

fn grouped(place: &Place<'_>, rows: &[ErrorRow], again: &Md) -> Vec<Part> {
    let part = |answer: Again| Part {
        heading: answer.heading(),
        about: if answer == Again::Yes { again.clone() } else { Md::default() },
        rows: rows.iter().filter(|row| Again::of(row.class) == answer).map(|row| view(place, row)).collect(),
    };
    Again::ALL.into_iter().map(part).filter(|part| !part.rows.is_empty()).collect()
}

fn view(place: &Place<'_>, row: &ErrorRow) -> Row {
    let when = || Md::join(row.when.iter().map(|when| condition(place, when).capital().sentence()), " ");
    let cause = row.cause.as_deref().map_or_else(when, |cause| Md::prose(cause).sentence());
    Row {
        code: Md::code(&row.code),
        about: Md::join(
            [md!("{}", row.status), Md::code(row.class.name())].into_iter().chain(sources::since(place, &row.sources)),
            ", ",
        ),
        message: Md::literal(&row.message),
        cause,
        fix: row.fix.as_deref().map(|fix| Md::prose(fix).sentence()).unwrap_or_default(),
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

/// The page of a service.
#[derive(Serialize)]
pub(super) struct ServicePage {
    title: Md,
    any: Vec<Part>,
    codes: Vec<Code>,
}

#[derive(Serialize)]
struct Code {
    code: Md,
    /// Each status with its message.
    messages: Vec<Said>,
    actions: Md,
}

#[derive(Serialize)]
struct Said {
    status: u16,
    message: Md,
}

pub(super) fn service_page(place: &Place<'_>) -> ServicePage {
    let service = place.service;
    let codes = service.codes.iter().map(|code| Code {
        code: Md::code(&code.wire),
        messages: code
            .messages
            .iter()
            .map(|(status, message)| Said { status: *status, message: Md::literal(message) })
            .collect(),
        actions: if code.actions.is_empty() { md!("any action") } else { place.actions(&code.actions) },
    });
    ServicePage {
        title: Md::literal(&format!("Errors of {}", service.title)),
        any: grouped(
            place,
            &service.errors,
            &md!("After a pause, and as it is where the action only reads or has a token."),
        ),
        codes: codes.collect(),
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
