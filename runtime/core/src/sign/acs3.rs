//! ACS3-HMAC-SHA256: method, path, query, chosen headers and body hash, in the header `Authorization`.

use sha2::{Digest, Sha256};

use super::{hex, hmac, percent};

/// The name of the algorithm.
pub const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// The parts of a request that a signature covers. `Debug` shows neither parameters nor headers: they hold secrets.
#[derive(Clone, Copy)]
pub struct Parts<'a> {
    /// `GET` or `POST`.
    pub method: &'a str,
    /// The path, encoded as it travels; `/` for every action here.
    pub path: &'a str,
    /// The decoded pairs of the query, in any order.
    pub query: &'a [(String, String)],
    /// Headers in any order and case; only those in `signed_headers` count.
    pub headers: &'a [(String, String)],
    /// Lower-case names joined by `;`. A client takes [`signed_headers`], a server the list of the request.
    pub signed_headers: &'a str,
    /// [`hash`] of the body, as in the header `x-acs-content-sha256`.
    pub hashed_payload: &'a str,
}

impl std::fmt::Debug for Parts<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { method, path, signed_headers, .. } = self;
        let mut out = f.debug_struct("Parts");
        out.field("method", method).field("path", path).field("signed_headers", signed_headers).finish_non_exhaustive()
    }
}

/// The names of all given headers: lower case, sorted, joined by `;`.
pub fn signed_headers(headers: &[(String, String)]) -> String {
    let mut names: Vec<String> = headers.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
    names.sort();
    names.dedup();
    names.join(";")
}

/// The text that is hashed: one line a part.
pub fn canonical_request(parts: &Parts<'_>) -> String {
    let Parts { method, path, signed_headers, hashed_payload, .. } = parts;
    let query = percent::join_sorted(parts.query);
    let headers = canonical_headers(parts.headers, signed_headers);
    format!("{method}\n{path}\n{query}\n{headers}\n{signed_headers}\n{hashed_payload}")
}

/// `name:value\n` for every signed header, sorted; the values of a repeated header are sorted and joined by commas.
pub fn canonical_headers(headers: &[(String, String)], signed_headers: &str) -> String {
    let mut names: Vec<&str> = signed_headers.split(';').filter(|name| !name.is_empty()).collect();
    names.sort_unstable();
    let mut out = String::new();
    for name in names {
        let same = headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
        let mut values: Vec<&str> = same.map(|(_, value)| value.trim()).collect();
        values.sort_unstable();
        out.push_str(&name.to_ascii_lowercase());
        out.push(':');
        out.push_str(&values.join(","));
        out.push('\n');
    }
    out
}

/// What is signed: the algorithm and the hash of the canonical request.
pub fn string_to_sign(canonical_request: &str) -> String {
    format!("{ALGORITHM}\n{}", hash(canonical_request.as_bytes()))
}

/// The signature, hex.
pub fn sign(secret: &str, string_to_sign: &str) -> String {
    hex(&hmac::<Sha256>(secret.as_bytes(), string_to_sign))
}

/// SHA-256 of a body, hex.
pub fn hash(body: &[u8]) -> String {
    hex(&Sha256::digest(body))
}

/// The header `Authorization`, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Authorization<'a> {
    /// The access key id.
    pub access_key_id: &'a str,
    /// Names of the signed headers, joined by `;`.
    pub signed_headers: &'a str,
    /// The signature, hex.
    pub signature: &'a str,
}

/// Why a header `Authorization` cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuthorizationError {
    /// It names another algorithm, such as `ACS3-HMAC-SM3`.
    #[error("the algorithm is not {ALGORITHM}")]
    Algorithm,
    /// It lacks `Credential`, `SignedHeaders` or `Signature`.
    #[error("expected `{ALGORITHM} Credential=..,SignedHeaders=..,Signature=..`")]
    Malformed,
}

impl<'a> Authorization<'a> {
    /// Reads the value of the header.
    ///
    /// # Errors
    /// Another algorithm, or a part is missing.
    pub fn parse(header: &'a str) -> Result<Self, AuthorizationError> {
        let (algorithm, rest) = header.trim().split_once(' ').ok_or(AuthorizationError::Malformed)?;
        if algorithm != ALGORITHM {
            return Err(AuthorizationError::Algorithm);
        }
        let part = |name: &str| {
            rest.split(',').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('=')).filter(|v| !v.is_empty())
        };
        let found = (part("Credential"), part("SignedHeaders"), part("Signature"));
        let (Some(access_key_id), Some(signed_headers), Some(signature)) = found else {
            return Err(AuthorizationError::Malformed);
        };
        Ok(Self { access_key_id, signed_headers, signature })
    }
}

impl std::fmt::Display for Authorization<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { access_key_id, signed_headers, signature } = self;
        write!(f, "{ALGORITHM} Credential={access_key_id},SignedHeaders={signed_headers},Signature={signature}")
    }
}
