//! What an action is refused with: a response for each status, with the documented codes.

use std::collections::BTreeMap;

use aliyun_api_core::Repeatable;
use serde_json::{Map, Value, json};

use super::optional::insert_some;
use super::schema::component;
use crate::emit::docs;
use crate::model::{Action, ErrorRow, Service};

/// The component with the body of an error.
pub(super) const BODY: &str = "ErrorBody";

/// Statuses and codes with which a request to any action is refused before the action is asked, or while it is.
const COMMON: [(u16, &[&str]); 5] = [
    (
        400,
        &[
            "MissingParameter",
            "InvalidParameter",
            "MissingAction",
            "IncompleteSignature",
            "SignatureDoesNotMatch",
            "SignatureNonceUsed",
            "InvalidTimeStamp.Format",
            "InvalidTimeStamp.Expired",
            "DryRunOperation",
            "IdempotentParameterMismatch",
        ],
    ),
    (404, &["InvalidAccessKeyId.NotFound", "InvalidAction.NotFound"]),
    (408, &["RequestTimeout"]),
    (413, &["RequestEntityTooLarge"]),
    (500, &["InternalError"]),
];

/// The body of every error.
pub(super) fn body() -> Value {
    json!({
        "type": "object",
        "description": "Why a request was refused.",
        "required": ["RequestId", "Code", "Message"],
        "properties": {
            "RequestId": { "type": "string", "description": "Id of the request." },
            "HostId": { "type": "string", "description": "The host that the request was sent to." },
            "Code": { "type": "string", "description": "What is wrong, for programs." },
            "Message": { "type": "string", "description": "What is wrong, for people." },
            "Recommend": { "type": "string", "description": "Where to read on." },
        },
    })
}

/// The responses that are the same for every action, by the names of their components.
pub(super) fn components(service: &Service) -> Map<String, Value> {
    statuses(&service.errors, &[])
        .into_keys()
        .map(|status| {
            let rows: Vec<&ErrorRow> = service.errors.iter().filter(|row| row.status == status).collect();
            (name(status), response("Refused, as any action may be", status, &rows, |row| errors(row, None)))
        })
        .collect()
}

/// The responses with which an action is refused.
pub(super) fn responses(service: &Service, action: &Action) -> Map<String, Value> {
    let statuses = statuses(&service.errors, &action.errors);
    let responses = statuses.into_iter().map(|(status, rows)| {
        let response = if rows.is_empty() {
            json!({ "$ref": format!("#/components/responses/{}", name(status)) })
        } else {
            response("Refused", status, &rows, |row| errors(row, Some((service, action))))
        };
        (status.to_string(), response)
    });
    responses.collect()
}

fn name(status: u16) -> String {
    format!("Refused{status}")
}

/// Every status, and the rows of the action that have it.
fn statuses<'a>(shared: &[ErrorRow], own: &'a [ErrorRow]) -> BTreeMap<u16, Vec<&'a ErrorRow>> {
    let common = COMMON.iter().map(|(status, _)| *status).chain(shared.iter().map(|row| row.status));
    let mut statuses: BTreeMap<u16, Vec<&ErrorRow>> = common.map(|status| (status, Vec::new())).collect();
    for row in own {
        statuses.entry(row.status).or_default().push(row);
    }
    statuses
}

fn response(what: &str, status: u16, rows: &[&ErrorRow], error: impl Fn(&ErrorRow) -> Value) -> Value {
    let common = COMMON.iter().find(|(own, _)| *own == status).map(|(_, codes)| *codes).unwrap_or_default();
    // Where rows of a table tell the codes, that any action has others stands at the component.
    let mut codes: Vec<String> = Vec::new();
    let own = rows.iter().map(|row| row.code.as_str());
    for code in own.chain(common.iter().copied().filter(|_| rows.is_empty())) {
        let code = format!("`{code}`");
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    let mut response = json!({
        "description": format!("{what}: {}.", codes.join(", ")),
        "content": { "application/json": { "schema": component(BODY) } },
    });
    if !rows.is_empty() {
        response["x-aliyun-errors"] = rows.iter().map(|row| error(row)).collect();
    }
    response
}

/// A row of an error table.
fn errors(row: &ErrorRow, of: Option<(&Service, &Action)>) -> Value {
    let mut error = Map::from_iter([
        ("code".to_owned(), Value::from(row.code.as_str())),
        ("message".to_owned(), row.message.as_str().into()),
        ("class".to_owned(), row.class.name().into()),
    ]);
    let again =
        of.is_some_and(|(_, action)| row.class.retry(Repeatable::of(action.kind, action.idempotency.is_some())));
    if again {
        error.insert("retry".to_owned(), true.into());
    }
    insert_some(&mut error, "cause", row.cause.as_deref().map(docs::markdown_prose));
    insert_some(&mut error, "fix", row.fix.as_deref().map(docs::markdown_prose));
    error.into()
}
