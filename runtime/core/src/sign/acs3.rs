//! ACS3-HMAC-SHA256: method, path, query, chosen headers and body hash, in the header `Authorization`.

use sha2::{Digest, Sha256};

use super::{hex, hmac, percent, push_hex};

/// The name of the algorithm.
pub const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// The parts of a request that a signature covers, its headers as pairs of texts of any kind. `Debug` shows neither
/// parameters nor headers: they hold secrets.
pub struct Parts<'a, N = String, V = String> {
    /// `GET` or `POST`.
    pub method: &'a str,
    /// The path, encoded as it travels; `/` for every action here.
    pub path: &'a str,
    /// The decoded pairs of the query, in any order.
    pub query: &'a [(String, String)],
    /// Headers in any order and case; only those in `signed_headers` count.
    pub headers: &'a [(N, V)],
    /// Lower-case names joined by `;`. A client takes [`signed_headers`], a server the list of the request.
    pub signed_headers: &'a str,
    /// [`hash`] of the body, as in the header `x-acs-content-sha256`.
    pub hashed_payload: &'a str,
}

impl<N, V> std::fmt::Debug for Parts<'_, N, V> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { method, path, signed_headers, .. } = self;
        let mut out = f.debug_struct("Parts");
        out.field("method", method).field("path", path).field("signed_headers", signed_headers).finish_non_exhaustive()
    }
}

/// The names of all given headers: lower case, sorted, joined by `;`.
pub fn signed_headers<N: AsRef<str>, V>(headers: &[(N, V)]) -> String {
    let mut names: Vec<&str> = headers.iter().map(|(name, _)| name.as_ref()).collect();
    names.sort_unstable_by(|one, other| {
        let lower = |byte: u8| byte.to_ascii_lowercase();
        one.bytes().map(lower).cmp(other.bytes().map(lower))
    });
    names.dedup_by(|one, other| one.eq_ignore_ascii_case(other));
    let mut out = names.join(";");
    out.make_ascii_lowercase();
    out
}

/// The text that is hashed: one line a part.
pub fn canonical_request<N: AsRef<str>, V: AsRef<str>>(parts: &Parts<'_, N, V>) -> String {
    let Parts { method, path, signed_headers, hashed_payload, .. } = parts;
    let query = percent::join_sorted(parts.query);
    let headers = canonical_headers(parts.headers, signed_headers);
    [method, "\n", path, "\n", &query, "\n", &headers, "\n", signed_headers, "\n", hashed_payload].concat()
}

/// `name:value\n` for every signed header, sorted; the values of a repeated header are sorted and joined by commas.
pub fn canonical_headers<N: AsRef<str>, V: AsRef<str>>(headers: &[(N, V)], signed_headers: &str) -> String {
    let mut names: Vec<&str> = signed_headers.split(';').filter(|name| !name.is_empty()).collect();
    names.sort_unstable();
    let length = |(name, value): &(N, V)| name.as_ref().len() + value.as_ref().len() + 2;
    let mut out = String::with_capacity(headers.iter().map(length).sum());
    let mut values = Vec::new();
    for name in names {
        let same = headers.iter().filter(|(other, _)| other.as_ref().eq_ignore_ascii_case(name));
        values.clear();
        values.extend(same.map(|(_, value)| value.as_ref().trim()));
        values.sort_unstable();
        out.extend(name.chars().map(|letter| letter.to_ascii_lowercase()));
        out.push(':');
        for (index, value) in values.iter().enumerate() {
            out.push_str(if index == 0 { "" } else { "," });
            out.push_str(value);
        }
        out.push('\n');
    }
    out
}

/// What is signed: the algorithm and the hash of the canonical request.
pub fn string_to_sign(canonical_request: &str) -> String {
    let mut text = String::with_capacity(ALGORITHM.len() + 1 + 2 * <Sha256 as Digest>::output_size());
    text.push_str(ALGORITHM);
    text.push('\n');
    push_hex(&mut text, &Sha256::digest(canonical_request));
    text
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
    /// The value of the header.
    pub fn value(&self) -> String {
        let Self { access_key_id, signed_headers, signature } = self;
        let parts =
            [ALGORITHM, " Credential=", access_key_id, ",SignedHeaders=", signed_headers, ",Signature=", signature];
        parts.concat()
    }

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
