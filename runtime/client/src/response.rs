//! A response of the server in, success or the right error out.

use std::time::Duration;

use aliyun_api_core::{Field, Record, Schema, ValueType, json, record, xml};
use serde_json::Value;

use crate::error::{Details, Error};
use crate::redact::Secrets;
use crate::transport::HttpResponse;

/// A response, with what decides what may be shown of it.
pub(crate) struct Received<'a> {
    pub(crate) response: &'a HttpResponse,
    /// The text that was signed.
    pub(crate) signed: &'a str,
    /// The secrets of the call; only errors need them.
    pub(crate) secrets: &'a dyn Fn() -> Secrets,
}

/// The fields that an error has, and of which a success may have some. Anything else may stand in their place.
#[derive(Default)]
struct Envelope {
    code: Value,
    message: Value,
    request_id: Value,
    host_id: Value,
    recommend: Value,
}

static ENVELOPE: Schema = Schema {
    name: "Error",
    fields: &[
        Field::new("Code", ValueType::Any).aliases(&["code"]),
        Field::new("Message", ValueType::Any).aliases(&["message"]),
        Field::new("RequestId", ValueType::Any).aliases(&["requestId", "RequestID"]),
        Field::new("HostId", ValueType::Any),
        Field::new("Recommend", ValueType::Any),
    ],
};

record!(Envelope, ENVELOPE, 0 => code, 1 => message, 2 => request_id, 3 => host_id, 4 => recommend);

/// A scalar as text.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

impl Envelope {
    /// The envelope in a JSON or XML body; `None` where the body is neither.
    fn read(body: &[u8]) -> Option<Self> {
        let mut envelope = Self::default();
        match body.trim_ascii_start().first()? {
            b'{' => json::decode(body, &mut envelope).ok()?,
            b'<' => xml::decode(body, &mut envelope).ok()?,
            _ => return None,
        }
        Some(envelope)
    }

    /// The code of an error; codes that mean success are none.
    fn error_code(&self) -> Option<String> {
        let success = ["", "0", "200", "OK", "Success"];
        text(&self.code).filter(|code| !success.iter().any(|word| code.eq_ignore_ascii_case(word)))
    }

    fn into_details(self, response: &HttpResponse) -> Details {
        let request_id = text(&self.request_id).filter(|id| !id.is_empty());
        Details {
            code: self.error_code(),
            message: text(&self.message),
            host_id: text(&self.host_id),
            recommend: text(&self.recommend),
            request_id: request_id.or_else(|| header_request_id(response).map(str::to_owned)),
            ..bare(response)
        }
    }
}

/// The request id that stands outside the body, for traces too.
pub(crate) fn header_request_id(response: &HttpResponse) -> Option<&str> {
    response.header("x-acs-request-id")
}

/// What is known without the body.
fn bare(response: &HttpResponse) -> Details {
    let number = |name| response.header(name).and_then(|value| value.trim().parse::<u64>().ok());
    let retry_after = number("x-acs-retry-after").map(Duration::from_millis);
    Details {
        status: Some(response.status),
        request_id: header_request_id(response).map(str::to_owned),
        retry_after: retry_after.or_else(|| number("retry-after").map(Duration::from_secs)),
        ..Details::default()
    }
}

/// What every body with a code has in it.
const CODE: &[u8] = b"\"Code\"";

/// Whether the response is a success; else the error that it is. `schema` as for [`with_body`].
fn check(received: &Received<'_>, schema: Option<&Schema>) -> Result<(), Error> {
    let Received { response, signed, secrets } = received;
    if !(200..300).contains(&response.status) {
        let secrets = secrets();
        return Err(match Envelope::read(&response.body) {
            Some(envelope) if envelope.error_code().is_some() => {
                Error::service(envelope.into_details(response), signed, &secrets)
            }
            _ => with_body(Error::service(bare(response), signed, &secrets), response, schema, &secrets),
        });
    }
    // An error may come with status 200, but only in a body that has a code: most bodies are read just once.
    if !response.body.windows(CODE.len()).any(|window| window == CODE) {
        return Ok(());
    }
    match Envelope::read(&response.body) {
        Some(envelope) if envelope.message.is_string() && envelope.error_code().is_some() => {
            Err(Error::service(envelope.into_details(response), signed, &secrets()))
        }
        _ => Ok(()),
    }
}

/// Adds the start of the body. A response of this schema, whatever its status, may hold secrets that the call does not
/// know: then nothing of it is kept. Without a schema nothing is known of them.
fn with_body(error: Error, response: &HttpResponse, schema: Option<&Schema>, secrets: &Secrets) -> Error {
    if schema.is_some_and(Schema::has_secrets) {
        error.without_body_start()
    } else {
        error.with_body_start(&response.body, secrets)
    }
}

fn unreadable(what: &str, received: &Received<'_>, schema: Option<&Schema>) -> Error {
    let Received { response, secrets, .. } = received;
    let details = match Envelope::read(&response.body) {
        Some(envelope) => Details { request_id: envelope.into_details(response).request_id, ..bare(response) },
        None => bare(response),
    };
    let secrets = secrets();
    with_body(Error::decode(what, details, &secrets), response, schema, &secrets)
}

/// The body of a success.
fn body<'a>(received: &Received<'a>, schema: Option<&Schema>) -> Result<&'a [u8], Error> {
    check(received, schema)?;
    let body = received.response.body.as_slice();
    // There is no secret in an empty body, and that it is empty is worth telling.
    if body.trim_ascii().is_empty() { Err(unreadable("the body is empty", received, None)) } else { Ok(body) }
}

/// Fills the record of a response.
pub(crate) fn read(received: &Received<'_>, into: &mut dyn Record) -> Result<(), Error> {
    let schema = Some(into.schema());
    json::decode(body(received, schema)?, into).map_err(|error| unreadable(&error.to_string(), received, schema))
}

/// The JSON of a response.
pub(crate) fn read_value(received: &Received<'_>) -> Result<Value, Error> {
    let body = body(received, None)?;
    serde_json::from_slice(body).map_err(|error| unreadable(&format!("not valid JSON: {error}"), received, None))
}
