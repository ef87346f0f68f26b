//! What came with a response: its status, its request id, its headers, and what of it could not be read.

use std::fmt;
use std::sync::Arc;

use crate::Record;
use crate::decode_error::DecodeError;

/// What came with a response beside its fields. Clones are cheap.
///
/// It says how a response came, not what it says: two responses with the same fields are equal, whatever came with them,
/// so all of these compare as equal. A response that no server sent, such as one that a test makes, has an empty one.
#[derive(Clone, Default)]
pub struct Metadata(Option<Arc<Parts>>);

/// The parts of a [`Metadata`], to make one.
#[doc(hidden)]
#[derive(Clone, Default)]
pub struct Parts {
    /// The status.
    pub status: u16,
    /// The request id of the body or the headers.
    pub request_id: Option<String>,
    /// The headers, in any case.
    pub headers: Vec<(String, String)>,
    /// How often the request was sent.
    pub attempts: u32,
    /// What could not be read.
    pub problems: Vec<DecodeError>,
    /// The body, where there are problems.
    pub body: Option<Vec<u8>>,
}

impl Metadata {
    #[doc(hidden)]
    pub fn __new(parts: Parts) -> Self {
        Self(Some(Arc::new(parts)))
    }

    /// The status of the response, such as 200; `None` where no server sent it.
    pub fn status(&self) -> Option<u16> {
        self.0.as_ref().map(|parts| parts.status)
    }

    /// The id of the request, wherever the service put it: in the body or in the headers. Support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.as_ref()?.request_id.as_deref()
    }

    /// The first header called `name`, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// The headers: name, in any case, and value.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let headers = self.0.as_ref().map(|parts| parts.headers.as_slice()).unwrap_or_default();
        headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// How often the request was sent for this response.
    pub fn attempts(&self) -> u32 {
        self.0.as_ref().map_or(0, |parts| parts.attempts)
    }

    /// The fields that were there and could not be read, with their place. They are absent or empty in the response, and
    /// the rest of it can be trusted. A response whose required fields or lists are unreadable is an error instead.
    pub fn problems(&self) -> &[DecodeError] {
        self.0.as_ref().map(|parts| parts.problems.as_slice()).unwrap_or_default()
    }

    /// The body as it came, where there are [`problems`](Self::problems). It may hold secrets.
    pub fn raw_body(&self) -> Option<&[u8]> {
        self.0.as_ref()?.body.as_deref()
    }
}

impl fmt::Debug for Metadata {
    /// Neither headers nor body: they may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metadata")
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .field("problems", &self.problems())
            .finish_non_exhaustive()
    }
}

impl PartialEq for Metadata {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Metadata {}

/// The response of an action: a record, with what came with it.
pub trait Response: Record + Default {
    /// What came with it.
    fn metadata(&self) -> &Metadata;
    #[doc(hidden)]
    fn __metadata_mut(&mut self) -> &mut Metadata;
}
