//! A response of the server in, success or the right error out.

use std::time::{Duration, SystemTime};

use aliyun_api_core::json::{self, Tolerated};
use aliyun_api_core::{
    ActionInfo, DecodeError, Field, Metadata, MetadataParts, Record, Schema, ValueType, View, record, xml,
};
use serde_json::{Map, Value};

use crate::error::{Details, Error};
use crate::redact::Secrets;
use crate::transport::{HttpResponse, TransportError};

/// A response, with what decides what may be shown of it.
pub(crate) struct Received<'a> {
    pub(crate) response: HttpResponse,
    /// The action, where its types are known.
    pub(crate) action: Option<&'static ActionInfo>,
    /// The text that was signed.
    pub(crate) signed: String,
    /// How often the request was sent.
    pub(crate) attempts: u32,
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
    success: Value,
}

static ENVELOPE: Schema = Schema::new(
    "Error",
    &[
        Field::new("Code", ValueType::Any).aliases(&["code"]),
        Field::new("Message", ValueType::Any).aliases(&["message"]),
        Field::new("RequestId", ValueType::Any).aliases(&["requestId", "RequestID"]),
        Field::new("HostId", ValueType::Any),
        Field::new("Recommend", ValueType::Any),
        Field::new("Success", ValueType::Any).aliases(&["success"]),
    ],
);

/// The place of the request id in [`ENVELOPE`].
const REQUEST_ID: usize = 2;

record!(Envelope, ENVELOPE, 0 => code, 1 => message, 2 => request_id, 3 => host_id, 4 => recommend, 5 => success);

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

    /// Whether the body says that the request succeeded; `None` where it does not say.
    fn success(&self) -> Option<bool> {
        match &self.success {
            Value::Bool(success) => Some(*success),
            Value::String(text) => text.to_ascii_lowercase().parse().ok(),
            _ => None,
        }
    }

    /// Whether it says anything of an error.
    fn says_why(&self) -> bool {
        self.error_code().is_some() || text(&self.message).is_some()
    }

    /// Whether a body with the status of a success is an error all the same: it says so, or it has the code of one and
    /// nothing else of a response.
    fn is_error(&self, body: &[u8], schema: Option<&Schema>) -> bool {
        let Some(success) = self.success() else {
            // Some responses have a code of their own, and of some nothing is known.
            let own = schema.is_none_or(|schema| CODE.iter().any(|name| schema.position(name).is_some()));
            let alone = || match schema {
                Some(schema) => !others(body, None).keys().any(|name| schema.position(name).is_some()),
                None => others(body, None).is_empty(),
            };
            return self.error_code().is_some() && (self.message.is_string() || !own || alone());
        };
        !success
    }

    fn into_details(self, response: &HttpResponse, schema: Option<&Schema>) -> Details {
        let request_id = text(&self.request_id).filter(|id| !id.is_empty());
        Details {
            code: self.error_code(),
            message: text(&self.message),
            host_id: text(&self.host_id),
            recommend: text(&self.recommend),
            request_id: request_id.or_else(|| header_request_id(response).map(str::to_owned)),
            others: others(body_of(response), schema),
            ..bare(response)
        }
    }
}

/// The fields of a JSON body; none where it is no object.
fn fields(body: &[u8]) -> Map<String, Value> {
    serde_json::from_slice(body).unwrap_or_default()
}

/// What a JSON body has beside the fields of [`ENVELOPE`] and those of a response, which may hold secrets.
fn others(body: &[u8], response: Option<&Schema>) -> Map<String, Value> {
    let mut all = fields(body);
    let known = |name: &str| [Some(&ENVELOPE), response].into_iter().flatten().any(|one| one.position(name).is_some());
    all.retain(|name, _| !known(name));
    all
}

/// The request id that stands outside the body, for traces too.
pub(crate) fn header_request_id(response: &HttpResponse) -> Option<&str> {
    response.header("x-acs-request-id")
}

/// What is known without the body.
fn bare(response: &HttpResponse) -> Details {
    let header = |name| response.header(name).map(str::trim);
    let number = |name| header(name)?.parse::<u64>().ok();
    let date = header("date").and_then(date);
    let until = || {
        // By the clock of the server, if that says what it is: ours may be another.
        let then = header("retry-after").and_then(self::date)?;
        Some(then.duration_since(date.unwrap_or_else(SystemTime::now)).unwrap_or_default())
    };
    let told = number("x-acs-retry-after").map(Duration::from_millis);
    let told = told.or_else(|| number("retry-after").map(Duration::from_secs));
    Details {
        status: Some(response.status),
        request_id: header_request_id(response).map(str::to_owned),
        retry_after: told.or_else(until),
        date,
        ..Details::default()
    }
}

/// The time in a header, such as `Thu, 26 Nov 2026 15:39:46 GMT`.
fn date(text: &str) -> Option<SystemTime> {
    jiff::fmt::rfc2822::parse(text).ok().map(|zoned| zoned.timestamp().into())
}

/// The names that the code of an error has.
const CODE: [&str; 2] = ["Code", "code"];
/// What every body that is an error has in it.
const MARKS: [&str; 4] = ["Code", "code", "Success", "success"];

/// The error that a response is by its status. `schema` as for [`with_body`].
fn check_status(received: &Received<'_>, schema: Option<&Schema>) -> Result<(), Error> {
    let Received { response, action, signed, secrets, .. } = received;
    if (200..300).contains(&response.status) {
        return Ok(());
    }
    let secrets = secrets();
    Err(match Envelope::read(body_of(response)) {
        Some(envelope) if envelope.error_code().is_some() => {
            Error::service(envelope.into_details(response, schema), *action, signed, &secrets)
        }
        Some(envelope) if envelope.says_why() => {
            let error = Error::service(envelope.into_details(response, schema), *action, signed, &secrets);
            with_body(error, response, schema, &secrets)
        }
        _ => with_body(Error::service(bare(response), *action, signed, &secrets), response, schema, &secrets),
    })
}

/// The error that a response with the status of a success is by its body. Only one that has a mark is: most bodies are
/// read just once.
fn check_body(received: &Received<'_>, schema: Option<&Schema>) -> Result<(), Error> {
    let Received { response, action, signed, secrets, .. } = received;
    match Envelope::read(body_of(response)) {
        Some(envelope) if envelope.is_error(body_of(response), schema) => {
            let secrets = secrets();
            let told = envelope.says_why();
            let error = Error::service(envelope.into_details(response, schema), *action, signed, &secrets);
            Err(if told { error } else { with_body(error, response, schema, &secrets) })
        }
        _ => Ok(()),
    }
}

/// The body without the mark of the order of bytes that some gateways put before it.
fn body_of(response: &HttpResponse) -> &[u8] {
    response.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&response.body)
}

/// The error of a request that got no whole response, with what came of one.
pub(crate) fn broken(mut error: TransportError, schema: Option<&Schema>, secrets: &Secrets) -> Error {
    let received = error.take_received();
    let error = Error::transport(error, secrets);
    match received {
        None => error,
        Some(response) => with_body(error.with_details(bare(&response), secrets), &response, schema, secrets),
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
    let details = match Envelope::read(body_of(response)) {
        Some(envelope) => Details { request_id: envelope.into_details(response, schema).request_id, ..bare(response) },
        None => bare(response),
    };
    let secrets = secrets();
    with_body(Error::decode(what, details, &secrets), response, schema, &secrets)
}

/// Whether a name stands in the text of a body, as a key or anywhere else.
fn names(body: &[u8], name: &str) -> bool {
    let quoted = format!("\"{name}\"");
    body.windows(quoted.len()).any(|window| window == quoted.as_bytes())
}

/// The body of a response with the status of a success.
fn body<'a>(received: &'a Received<'_>, schema: Option<&Schema>) -> Result<&'a [u8], Error> {
    check_status(received, schema)?;
    let body = body_of(&received.response);
    // There is no secret in an empty body, and that it is empty is worth telling.
    if body.trim_ascii().is_empty() { Err(unreadable("the body is empty", received, None)) } else { Ok(body) }
}

/// The error of a body that could not be read. One that has a mark may say by itself that it is one.
fn not_read(what: &str, received: &Received<'_>, schema: Option<&Schema>) -> Error {
    let marked = MARKS.iter().any(|mark| names(&received.response.body, mark));
    let told = if marked { check_body(received, schema) } else { Ok(()) };
    told.err().unwrap_or_else(|| unreadable(what, received, schema))
}

/// Fills the record of a response, and says what came with it.
pub(crate) fn read(received: Received<'_>, into: &mut dyn Record) -> Result<Metadata, Error> {
    let schema = into.schema();
    let body = body(&received, Some(schema))?;
    let tolerated = json::decode_tolerant(body, into, &MARKS);
    let Tolerated { passed, found } =
        tolerated.map_err(|error| not_read(&error.to_string(), &received, Some(schema)))?;
    if found.mark {
        check_body(&received, Some(schema))?;
    }
    // Nothing at all is no empty list: whoever says it knows nothing of the action.
    let known = |name: &str| schema.position(name).is_some() || ENVELOPE.position(name) == Some(REQUEST_ID);
    if !found.field && !names(body, "RequestId") && !fields(body).keys().any(|name| known(name)) {
        return Err(unreadable("it has none of the fields of a response", &received, Some(schema)));
    }
    Ok(metadata(received, into, passed))
}

/// What came with a success. The request id is that of the body, where there is one.
fn metadata(received: Received<'_>, record: &dyn Record, problems: Vec<DecodeError>) -> Metadata {
    let Received { response, attempts, .. } = received;
    let position = record.schema().position("RequestId");
    let in_body = match position.map(|index| record.get(index).view()) {
        Some(View::Str(id)) if !id.is_empty() => Some(id),
        _ => None,
    };
    Metadata::__new(MetadataParts {
        status: response.status,
        request_id: in_body.or_else(|| header_request_id(&response)).map(str::to_owned),
        headers: response.headers,
        attempts,
        body: (!problems.is_empty()).then_some(response.body),
        problems,
    })
}

/// The JSON of a response.
pub(crate) fn read_value(received: Received<'_>) -> Result<Value, Error> {
    let body = body(&received, None)?;
    let value: Value =
        serde_json::from_slice(body).map_err(|error| not_read(&format!("not valid JSON: {error}"), &received, None))?;
    if MARKS.iter().any(|mark| value.get(mark).is_some()) {
        check_body(&received, None)?;
    }
    Ok(value)
}
