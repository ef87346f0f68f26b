//! Query signature version 1.0: HMAC-SHA1 over the method and all parameters.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha1::Sha1;

use super::{hmac, percent};

/// Value of the parameter `SignatureMethod`.
pub const METHOD: &str = "HMAC-SHA1";
/// Value of the parameter `SignatureVersion`.
pub const VERSION: &str = "1.0";
/// The parameter that holds the signature, and that is not signed.
pub const SIGNATURE: &str = "Signature";

/// What is signed: the method and the parameters of query and form, sorted by raw name.
/// A pair called `Signature` is left out.
pub fn string_to_sign<N: AsRef<str>, V: AsRef<str>>(method: &str, pairs: &[(N, V)]) -> String {
    let pairs = pairs.iter().map(|(name, value)| (name.as_ref(), value.as_ref()));
    let signed: Vec<_> = pairs.filter(|(name, _)| *name != SIGNATURE).collect();
    [method, "&%2F&", &percent::encode(&percent::join_sorted(&signed))].concat()
}

/// The signature, base64.
pub fn sign(secret: &str, string_to_sign: &str) -> String {
    STANDARD.encode(hmac::<Sha1>(format!("{secret}&").as_bytes(), string_to_sign))
}
