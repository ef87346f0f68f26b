//! What a recorder heard in, a recording without secrets out.

use std::collections::BTreeSet;
use std::sync::Arc;

use aliyun_api_core::Schema;

use super::hide::{hide, names_secret, without};
use super::recording::{Exchange, Failure, Recording, Request, Response};
use crate::redact::{SHORT, Secrets};
use crate::transport::Origin;

/// What stands in the place of a body that cannot be searched, or names a secret and is no JSON.
const LEFT_OUT: &str = "[left out: the body may hold secrets]";

/// An exchange as it was heard, with its secrets. Has no `Debug`.
#[derive(Clone)]
pub(super) struct Heard {
    pub(super) origin: Arc<Origin>,
    pub(super) outcome: Outcome,
}

#[derive(Clone)]
pub(super) enum Outcome {
    Response(Response),
    Failure(Failure),
}

impl Outcome {
    /// The response, or what came of one.
    fn response(&mut self) -> Option<&mut Response> {
        match self {
            Self::Response(response) => Some(response),
            Self::Failure(failure) => failure.received.as_mut(),
        }
    }
}

/// The recording of these exchanges; `named` is what else is hidden in it. A secret of one exchange is hidden in all of
/// them: what one action returns, another may repeat.
pub(super) fn assemble(mut heard: Vec<Heard>, named: &[String]) -> Recording {
    let mut common: BTreeSet<String> = BTreeSet::new();
    for Heard { origin, outcome } in &mut heard {
        if let Some(response) = outcome.response() {
            common.extend(hidden_fields(response, origin.info.map(|info| info.response)));
        }
        let sent = origin.secrets.texts().chain([origin.access_key_id.as_str()]);
        common.extend(sent.filter(|text| text.len() >= SHORT).map(str::to_owned));
    }
    common.extend(named.iter().cloned());
    Recording::new(heard.into_iter().map(|heard| exchange(heard, &common)).collect())
}

/// Hides what the response itself tells to be a secret, and returns it.
fn hidden_fields(response: &mut Response, schema: Option<&'static Schema>) -> Vec<String> {
    let bytes = response.base64.as_deref().map(String::from_utf8_lossy);
    if let Some(json) = &mut response.json {
        return hide(json, schema);
    }
    if response.text.as_deref().or(bytes.as_deref()).is_some_and(|text| names_secret(text, schema)) {
        leave_out(response);
    }
    Vec::new()
}

fn leave_out(response: &mut Response) {
    (response.text, response.base64) = (Some(LEFT_OUT.to_owned()), None);
}

fn exchange(heard: Heard, common: &BTreeSet<String>) -> Exchange {
    let Heard { origin, outcome } = heard;
    let own = origin.secrets.texts().chain(origin.marks.iter().map(String::as_str)).chain([&*origin.access_key_id]);
    let all: BTreeSet<&str> = common.iter().map(String::as_str).chain(own).collect();
    let secrets = Secrets::of(all.into_iter().map(str::to_owned));
    let parameters = origin.parameters.iter();
    let request = Request {
        service: origin.service.id.to_owned(),
        action: origin.action.clone().into_owned(),
        host: secrets.kept_parameter(&origin.host),
        parameters: parameters.map(|(name, value)| (name.clone(), secrets.kept_parameter(value))).collect(),
    };
    match outcome {
        Outcome::Response(response) => Exchange { request, response: Some(cleared(response, &secrets)), failure: None },
        Outcome::Failure(failure) => {
            let message = secrets.kept(&failure.message);
            let received = failure.received.map(|received| cleared(received, &secrets));
            Exchange { request, response: None, failure: Some(Failure { message, received, ..failure }) }
        }
    }
}

fn cleared(mut response: Response, secrets: &Secrets) -> Response {
    let headers = std::mem::take(&mut response.headers).into_iter();
    response.headers = headers.map(|(name, value)| (name, secrets.kept(&value))).collect();
    response.json = response.json.map(|json| without(secrets, json));
    response.text = response.text.map(|text| secrets.kept(&text));
    // Bytes cannot be cut in the middle, and what is compressed cannot be searched.
    let unclear = |bytes: &Vec<u8>| {
        let text = String::from_utf8_lossy(bytes);
        bytes.starts_with(b"\x1f\x8b") || secrets.kept(&text) != text
    };
    if response.base64.as_ref().is_some_and(unclear) {
        leave_out(&mut response);
    }
    response
}
