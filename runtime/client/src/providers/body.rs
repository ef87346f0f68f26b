//! What a server says about credentials, as JSON: credentials, or why there are none.

use std::time::SystemTime;

use aliyun_api_core::Timestamp;
use serde_json::{Map, Value};

use super::refresh::Fetched;
use crate::credentials::Credentials;
use crate::redact::Secrets;
use crate::transport::HttpResponse;

/// The names of the fields of credentials.
pub(super) struct Names {
    pub(super) id: &'static str,
    pub(super) secret: &'static str,
    pub(super) token: &'static str,
    pub(super) expiration: &'static str,
}

/// Those that servers use.
pub(super) const OF_SERVERS: Names =
    Names { id: "AccessKeyId", secret: "AccessKeySecret", token: "SecurityToken", expiration: "Expiration" };

/// The fields of a response: in the object called `wrapper`, where there is one. What is said of a failure is its status,
/// its code and its message, without secrets, and nothing else of the body.
pub(super) fn fields(
    response: &HttpResponse,
    wrapper: Option<&str>,
    secrets: &Secrets,
) -> Result<Map<String, Value>, String> {
    let status = response.status;
    let body = match serde_json::from_slice(&response.body) {
        Ok(Value::Object(fields)) => fields,
        _ if status == 200 => return Err("the response is not a JSON object".to_owned()),
        _ => return Err(format!("status {status}")),
    };
    let code = body.get("Code").and_then(Value::as_str);
    if status != 200 || code.is_some_and(|code| code != "Success") {
        return Err(refusal(status, &body, secrets));
    }
    match wrapper {
        None => Ok(body),
        Some(name) => match body.get(name) {
            Some(Value::Object(inner)) => Ok(inner.clone()),
            _ => Err(format!("the response has no `{name}`")),
        },
    }
}

/// Status, code and message. A service may repeat what it was sent, or name what it had to give.
fn refusal(status: u16, body: &Map<String, Value>, secrets: &Secrets) -> String {
    let own = [OF_SERVERS.secret, OF_SERVERS.token].into_iter().filter_map(|name| body.get(name)?.as_str());
    let secrets = Secrets::of(secrets.texts().chain(own).map(str::to_owned));
    let shown = |name| body.get(name).and_then(Value::as_str).map(|text| secrets.shown(text));
    let code = shown("Code").map(|code| format!("{code}, ")).unwrap_or_default();
    let message = shown("Message").map(|message| format!(": {message}")).unwrap_or_default();
    let id = shown("RequestId").map(|id| format!(", request id {id}")).unwrap_or_default();
    format!("{code}status {status}{id}{message}")
}

/// The credentials in the fields; `temporary` ones have a token and an end.
pub(super) fn credentials(
    fields: &Map<String, Value>,
    names: &Names,
    temporary: bool,
    now: SystemTime,
) -> Result<Fetched, String> {
    let text = |name: &str| fields.get(name).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
    let needed = |name: &str| text(name).ok_or_else(|| format!("it gives no `{name}`"));
    let mut credentials = Credentials::new(needed(names.id)?, needed(names.secret)?);
    if temporary {
        credentials = credentials.with_security_token(needed(names.token)?);
    } else if let Some(token) = text(names.token) {
        credentials = credentials.with_security_token(token);
    }
    credentials.check().map_err(|error| error.to_string())?;
    let expires = match text(names.expiration) {
        None if temporary => return Err(format!("it gives no `{}`", names.expiration)),
        None => None,
        Some(time) => {
            let time = Timestamp::from(time).to_system_time();
            let time = time.ok_or_else(|| format!("its `{}` is no time", names.expiration))?;
            if time <= now {
                let told = |time: SystemTime| Timestamp::from(time).into_string();
                let (end, now) = (told(time), told(now));
                return Err(format!("what it gives ended at {end}, and it is {now} by the clock of this machine"));
            }
            Some(time)
        }
    };
    Ok(Fetched { credentials, expires })
}
