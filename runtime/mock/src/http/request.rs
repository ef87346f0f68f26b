//! What a request says, decoded: parameters of query and form, headers, body.

use std::borrow::Cow;
use std::fmt;

use aliyun_api_core::sign::percent;
use bytes::Bytes;
use http::{HeaderMap, Method, Request, header};

use super::{max_body, takes_snapshot};
use crate::ApiError;

/// More parameters than any action has; a larger number costs time for nothing.
const MAX_PARAMETERS: usize = 10_000;

/// Marks a request that came over TLS.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Secure;

/// A request, decoded. `Debug` shows neither parameters nor headers nor body: they hold secrets.
pub(crate) struct Incoming {
    pub(crate) method: Method,
    /// The path, encoded as it travels.
    pub(crate) path: String,
    /// How many of the parameters stand in the query.
    in_query: usize,
    /// The decoded query, followed by the decoded form.
    pub(crate) parameters: Vec<(String, String)>,
    pub(crate) body: Bytes,
    headers: HeaderMap,
    authority: Option<String>,
    /// Whether it came over TLS.
    pub(crate) secure: bool,
    /// The body is something else than a form and was not read.
    pub(crate) unread_body: bool,
}

/// How many parameters a query or a form has, before it is decoded.
fn count(text: &[u8]) -> usize {
    text.iter().filter(|byte| **byte == b'&').count()
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming").field("method", &self.method).field("path", &self.path).finish_non_exhaustive()
    }
}

impl Incoming {
    /// Decodes a request. Where it is larger than the server reads, what is needed to say so is decoded.
    pub(crate) fn read(request: Request<Bytes>) -> (Self, Result<(), ApiError>) {
        let (parts, body) = request.into_parts();
        let path = parts.uri.path();
        // A snapshot is one whatever curl calls it.
        let is_form = !body.is_empty() && is_form(&parts.headers) && !takes_snapshot(path);
        let size = if body.len() > max_body(path) { Err(too_large(path)) } else { Ok(()) };
        let mut query = parts.uri.query().unwrap_or_default();
        let mut form = if is_form && size.is_ok() { body.as_ref() } else { &[] };
        let mut number = Ok(());
        if count(query.as_bytes()) + count(form) > MAX_PARAMETERS {
            let message = format!("The request has more than {MAX_PARAMETERS} parameters.");
            number = Err(ApiError::new(400, "InvalidParameter.TooMany", message));
            (query, form) = ("", &[]);
        }
        let mut parameters = percent::split(query);
        let in_query = parameters.len();
        parameters.extend(percent::split(&String::from_utf8_lossy(form)));
        let request = Self {
            method: parts.method,
            path: parts.uri.path().to_owned(),
            in_query,
            parameters,
            unread_body: !body.is_empty() && !is_form,
            body,
            headers: parts.headers,
            secure: parts.extensions.get::<Secure>().is_some(),
            authority: parts.uri.authority().map(ToString::to_string),
        };
        (request, size.and(number))
    }

    /// The decoded query.
    pub(crate) fn query(&self) -> &[(String, String)] {
        self.parameters.get(..self.in_query).unwrap_or_default()
    }

    /// The first parameter of this name.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The first header of this name.
    pub(crate) fn header(&self, name: &str) -> Option<Cow<'_, str>> {
        let value = self.headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()));
        value.or_else(|| self.authority.as_deref().filter(|_| name == "host").map(Cow::Borrowed))
    }

    /// Every header, as text.
    pub(crate) fn header_pairs(&self) -> Vec<(String, String)> {
        let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let mut pairs: Vec<(String, String)> =
            self.headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
        if let (None, Some(authority)) = (self.headers.get(header::HOST), &self.authority) {
            pairs.push(("host".to_owned(), authority.clone()));
        }
        pairs
    }
}

/// The error for a body that is too large, or broke off.
pub(crate) fn too_large(path: &str) -> ApiError {
    let message = format!("The body of the request is larger than {} bytes, or broke off.", max_body(path));
    ApiError::new(413, "RequestEntityTooLarge", message)
}

/// Whether the body is a form; one without a type is taken for one.
fn is_form(headers: &HeaderMap) -> bool {
    let Some(kind) = headers.get(header::CONTENT_TYPE) else { return true };
    let kind = String::from_utf8_lossy(kind.as_bytes());
    kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_value_of_a_request() {
        let request = Request::post("/?Password=hunter2").header("x-acs-security-token", "hunter2");
        let (request, read) = Incoming::read(request.body(Bytes::from("UserData=hunter2")).unwrap());
        assert_eq!((read, request.parameters.len()), (Ok(()), 2));
        assert_eq!(format!("{request:?}"), "Incoming { method: POST, path: \"/\", .. }");
    }
}
