//! Verifies ACS3-HMAC-SHA256: method, path, query, the headers that the request says are signed, and the body.

use aliyun_api_core::sign;
use aliyun_api_core::sign::acs3::{self, Authorization, Parts};

use super::{Check, Claim, Rejected, incomplete, mismatch, missing};
use crate::http::Incoming;

const DATE: &str = "x-acs-date";
const NONCE: &str = "x-acs-signature-nonce";
const HASH: &str = "x-acs-content-sha256";
const ACTION: &str = "x-acs-action";

pub(super) fn verify(check: &Check<'_>, request: &Incoming) -> Result<(), Rejected> {
    let need = |name: &'static str| request.header(name).filter(|text| !text.is_empty()).ok_or_else(|| missing(name));
    let authorization = need("authorization")?;
    let parsed = Authorization::parse(&authorization).map_err(|error| incomplete(&error.to_string()))?;
    let (date, nonce, hash) = (need(DATE)?, need(NONCE)?, need(HASH)?);
    let is_signed =
        |name: &str| parsed.signed_headers.split(';').any(|signed| signed.trim().eq_ignore_ascii_case(name));
    let sent = [DATE, NONCE, HASH, ACTION].into_iter().filter(|name| request.header(name).is_some());
    if let Some(unsigned) = sent.into_iter().find(|name| !is_signed(name)) {
        return Err(incomplete(&format!("SignedHeaders does not have {unsigned}")));
    }
    let claim =
        Claim { access_key_id: parsed.access_key_id, timestamp: &date, nonce: &nonce, signature: parsed.signature };
    check.settle(&claim, |secret| {
        let real_hash = acs3::hash(&request.body);
        if !sign::equal(&real_hash, &hash) {
            return Err(mismatch(format!("hash of the body, for {HASH}, is: {real_hash}")));
        }
        let headers = request.header_pairs();
        let canonical = acs3::canonical_request(&Parts {
            method: request.method.as_str(),
            path: &request.path,
            query: request.query(),
            headers: &headers,
            signed_headers: parsed.signed_headers,
            hashed_payload: &hash,
        });
        let text = acs3::string_to_sign(&canonical);
        let right = sign::equal(&acs3::sign(secret, &text), parsed.signature);
        let signed = || format!("string to sign is: {text} and its canonical request is: {canonical}");
        if right { Ok(()) } else { Err(mismatch(signed())) }
    })
}
