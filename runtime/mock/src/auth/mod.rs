//! Who sends a request, and whether its signature is right: a request in, the access key id and the account or an error
//! out.

mod acs3;
mod keys;
mod v1;

use aliyun_api_core::parse_timestamp;
use parking_lot::Mutex;

use crate::http::Incoming;
use crate::state::Nonces;
use crate::{ApiError, Clock};

pub(crate) use keys::Keys;

/// How far the time of a signature may be from the clock, in milliseconds.
const WINDOW: i64 = 15 * 60 * 1000;

/// What the server does about signatures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Auth {
    /// It does not look at them.
    Off,
    /// It responds to every request and says in the header `x-mock-warning` what is wrong with its signature.
    #[default]
    Warn,
    /// It refuses what the real service would refuse.
    Strict,
}

impl Auth {
    /// The name on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Warn => "warn",
            Self::Strict => "strict",
        }
    }
}

impl std::str::FromStr for Auth {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = [Self::Off, Self::Warn, Self::Strict].into_iter().find(|auth| auth.as_str() == text);
        known.ok_or_else(|| format!("{text:?} is none of off, warn, strict"))
    }
}

/// The sender of a request.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sender {
    pub(crate) access_key_id: Option<String>,
    /// The account that the access key belongs to.
    pub(crate) account: String,
    /// What is wrong with the signature of a request that is served nevertheless.
    pub(crate) warning: Option<String>,
}

/// Checks signatures.
#[derive(Debug)]
pub(crate) struct Verifier {
    mode: Auth,
    keys: Keys,
    /// What the time of a signature is compared with: never the clock of a namespace.
    clock: Clock,
}

/// A check that is under way.
struct Check<'a> {
    keys: &'a Keys,
    nonces: &'a Mutex<Nonces>,
    now: i64,
}

/// A signature that is not accepted.
struct Rejected {
    error: ApiError,
    /// What the server signed, which shows every parameter: it goes to the sender of a refused request only.
    signed: Option<String>,
}

impl Rejected {
    fn with_what_was_signed(mut self) -> ApiError {
        let Some(signed) = self.signed else { return self.error };
        // What is signed is every parameter: it stands in the response alone.
        let reason = self.error.message.clone();
        self.error.message.push_str(&format!(" The server's {signed}"));
        self.error.because(reason)
    }
}

impl From<ApiError> for Rejected {
    fn from(error: ApiError) -> Self {
        Self { error, signed: None }
    }
}

/// A signature, whatever its scheme.
struct Claim<'a> {
    access_key_id: &'a str,
    timestamp: &'a str,
    nonce: &'a str,
    signature: &'a str,
}

impl Verifier {
    pub(crate) fn new(mode: Auth, keys: Keys, clock: Clock) -> Self {
        Self { mode, keys, clock }
    }

    pub(crate) fn mode(&self) -> Auth {
        self.mode
    }

    /// The sender of the request; `nonces` are those of its namespace.
    ///
    /// # Errors
    /// In strict mode, what is wrong with the signature.
    pub(crate) fn check(&self, request: &Incoming, nonces: &Mutex<Nonces>) -> Result<Sender, ApiError> {
        let access_key_id = access_key_id(request);
        let account = self.keys.account(access_key_id.as_deref()).to_owned();
        let mut sender = Sender { access_key_id, account, warning: None };
        if self.mode == Auth::Off {
            return Ok(sender);
        }
        let check = Check { keys: &self.keys, nonces, now: self.clock.now() };
        let result = if is_acs3(request) { acs3::verify(&check, request) } else { v1::verify(&check, request) };
        match result {
            Ok(()) => {}
            Err(rejected) if self.mode == Auth::Strict => return Err(rejected.with_what_was_signed()),
            Err(Rejected { error, .. }) => {
                let warning = format!("Signature not accepted in strict mode: {}: {}", error.code, error.message);
                sender.warning = Some(warning);
            }
        }
        Ok(sender)
    }
}

impl Check<'_> {
    /// Checks time, key, signature and nonce; `compare` computes the signature for a secret and explains a mismatch.
    fn settle(&self, claim: &Claim<'_>, compare: impl FnOnce(&str) -> Result<(), Rejected>) -> Result<(), Rejected> {
        let Some(time) = signed_at(claim.timestamp) else {
            let message = "The time of the signature must be written like 2019-05-21T10:22:00Z, in UTC.";
            return Err(ApiError::new(400, "InvalidTimeStamp.Format", message).into());
        };
        if self.now.abs_diff(time) > WINDOW.unsigned_abs() {
            let message = "The time of the signature is more than 15 minutes away from the clock of the server.";
            return Err(ApiError::new(400, "InvalidTimeStamp.Expired", message).into());
        }
        let Some(secret) = self.keys.secret(claim.access_key_id) else {
            let message = "The access key id is not known. Give the server its secret with --key id:secret.";
            return Err(ApiError::new(404, "InvalidAccessKeyId.NotFound", message).into());
        };
        compare(secret)?;
        // A signature may be a window early and stays good for a window: after two, it is refused for its time.
        if !self.nonces.lock().is_new(claim.access_key_id, claim.nonce, self.now, 2 * WINDOW) {
            let message = "The signature nonce was used before. Every request needs its own.";
            return Err(ApiError::new(400, "SignatureNonceUsed", message).into());
        }
        Ok(())
    }
}

/// Milliseconds since 1970 for the time of a signature: `2019-05-21T10:22:00Z`, with or without a fraction of a second.
fn signed_at(text: &str) -> Option<i64> {
    let Some((whole, fraction)) = text.split_once('.') else { return parse_timestamp(text) };
    let digits = fraction.strip_suffix('Z').filter(|digits| (1..=9).contains(&digits.len()))?;
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| parse_timestamp(&format!("{whole}Z")))?
}

/// A parameter in the query is signature version 1.0, headers without it are ACS3.
fn is_acs3(request: &Incoming) -> bool {
    let headers = ["authorization", "x-acs-action", "x-acs-signature-nonce"];
    request.parameter("Signature").is_none() && headers.iter().any(|name| request.header(name).is_some())
}

/// The access key id as it is claimed, right or not.
fn access_key_id(request: &Incoming) -> Option<String> {
    use aliyun_api_core::sign::acs3::Authorization;

    let header = request.header("authorization");
    let signed =
        header.as_deref().and_then(|text| Authorization::parse(text).ok()).map(|auth| auth.access_key_id.to_owned());
    let plain = || request.parameter("AccessKeyId").map(str::to_owned);
    let found = signed.or_else(plain).or_else(|| request.header("x-acs-accesskey-id").map(|text| text.into_owned()));
    found.filter(|id| !id.is_empty())
}

fn missing(name: &str) -> Rejected {
    let message = format!("The parameter {name} is required for a signature and was not sent.");
    ApiError::new(400, "MissingParameter", message).into()
}

fn incomplete(reason: &str) -> Rejected {
    ApiError::new(400, "IncompleteSignature", format!("The signature is not complete: {reason}.")).into()
}

fn mismatch(signed: String) -> Rejected {
    let message = "The signature is not the one that the server computes.";
    Rejected { error: ApiError::new(400, "SignatureDoesNotMatch", message), signed: Some(signed) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_a_signature_may_have_a_fraction_of_a_second() {
        for text in ["2019-05-21T10:22:00Z", "2019-05-21T10:22:00.1Z", "2019-05-21T10:22:00.123456789Z"] {
            assert_eq!(signed_at(text), Some(1_558_434_120_000), "{text}");
        }
        for text in
            ["2019-05-21T10:22:00.Z", "2019-05-21T10:22:00.1", "2019-05-21T10:22:00.1234567890Z", "2019.5Z", "."]
        {
            assert_eq!(signed_at(text), None, "{text}");
        }
    }
}
