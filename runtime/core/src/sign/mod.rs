//! Request signatures: what a client computes and a server verifies.
//!
//! [`v1`] signs the parameters of a query, [`acs3`] signs headers and body. Secrets are read and never kept.

pub mod acs3;
pub mod percent;
pub mod v1;

use hmac::digest::{Digest, Output, block_api::BlockSizeUser};
use hmac::{KeyInit, Mac, SimpleHmac};
use subtle::ConstantTimeEq;

/// Compares two signatures in a time that does not depend on where they differ.
pub fn equal(a: &str, b: &str) -> bool {
    a.as_bytes().ct_eq(b.as_bytes()).into()
}

fn hmac<D: Digest + BlockSizeUser>(key: &[u8], text: &str) -> Output<D> {
    let mut mac = <SimpleHmac<D> as KeyInit>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes()
}

fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(2 * bytes.len());
    push_hex(&mut out, bytes);
    out
}

fn push_hex(out: &mut String, bytes: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble & 15)]);
    out.extend(bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]));
}
