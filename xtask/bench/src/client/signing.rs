//! Signing, beside the bare hash over the same text.

use std::hint::black_box;
use std::time::Instant;

use aliyun_api_core::sign::{acs3, v1};
use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

use super::{COMMAND, Options, micros};
use crate::measure::turns::{Side, in_turns};
use crate::report::figure::Figure;
use crate::report::section::{Section, say};

/// How many signatures a turn has.
const SIGNATURES: usize = 1_000;

const SECRET: &str = "testsecret";

pub(super) fn measure(options: &Options, section: &mut Section) -> Result<()> {
    say("signing …");
    let mut figures = Vec::new();
    let names = ["ours", "the hashes alone"].map(str::to_owned);
    let pairs = pairs();
    let text = v1::string_to_sign("POST", &pairs);
    let turns = in_turns(
        options.rounds,
        true,
        &mut [
            Side::new("V1", || timed(|| Ok(v1::sign(SECRET, &v1::string_to_sign("POST", black_box(&pairs)))))),
            Side::new("HMAC-SHA1", || timed(|| bare_v1(black_box(&text)))),
        ],
    )?;
    figures.push(Figure::of_sides("V1, HMAC-SHA1", "µs", &names, &turns, |micros| *micros));
    figures.push(Figure::of_sides("V1, HMAC-SHA1", "/s", &names, &turns, |micros| 1e6 / micros));
    let headers = headers();
    let canonical = canonical(&pairs, &headers);
    let turns = in_turns(
        options.rounds,
        true,
        &mut [
            Side::new("ACS3", || {
                timed(|| Ok(acs3::sign(SECRET, &acs3::string_to_sign(&self::canonical(black_box(&pairs), &headers)))))
            }),
            Side::new("HMAC-SHA256", || timed(|| bare_acs3(black_box(&canonical)))),
        ],
    )?;
    figures.push(Figure::of_sides("ACS3-HMAC-SHA256", "µs", &names, &turns, |micros| *micros));
    figures.push(Figure::of_sides("ACS3-HMAC-SHA256", "/s", &names, &turns, |micros| 1e6 / micros));
    let how = "From the parameters of a `DescribeVpcs` with a filter to the text of the signature: sorting, encoding, hashing. Theirs is the hashing of the finished text by the crates `hmac`, `sha1` and `sha2`, and its encoding.";
    section.group("Signing", COMMAND, how, figures);
    Ok(())
}

/// Microseconds for each.
fn timed<T>(mut sign: impl FnMut() -> Result<T>) -> Result<f64> {
    let start = Instant::now();
    for _ in 0..SIGNATURES {
        black_box(sign()?);
    }
    Ok(micros(start.elapsed().as_secs_f64(), SIGNATURES))
}

fn bare_v1(text: &str) -> Result<String> {
    let mut mac = Hmac::<Sha1>::new_from_slice(format!("{SECRET}&").as_bytes())?;
    mac.update(text.as_bytes());
    Ok(STANDARD.encode(mac.finalize().into_bytes()))
}

/// The empty body, the request, and what is signed of it.
fn bare_acs3(canonical: &str) -> Result<String> {
    black_box(hex(&Sha256::digest(b"")));
    let text = format!("{}\n{}", acs3::ALGORITHM, hex(&Sha256::digest(canonical)));
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes())?;
    mac.update(text.as_bytes());
    Ok(hex(&mac.finalize().into_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |half: u8| char::from(DIGITS.get(usize::from(half)).copied().unwrap_or_default());
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn canonical(pairs: &[(String, String)], headers: &[(&str, &str)]) -> String {
    let hashed_payload = acs3::hash(b"");
    let signed_headers = acs3::signed_headers(headers);
    acs3::canonical_request(&acs3::Parts {
        method: "POST",
        path: "/",
        query: pairs,
        headers,
        signed_headers: &signed_headers,
        hashed_payload: &hashed_payload,
    })
}

fn pairs() -> Vec<(String, String)> {
    let pairs = [
        ("Action", "DescribeVpcs"),
        ("Version", "2016-04-28"),
        ("Format", "JSON"),
        ("AccessKeyId", "testid"),
        ("SignatureMethod", v1::METHOD),
        ("SignatureVersion", v1::VERSION),
        ("SignatureNonce", "9b7a44b0-3be1-11e5-8c73-08002700c460"),
        ("Timestamp", "2026-11-27T21:05:42Z"),
        ("RegionId", "cn-hangzhou"),
        ("VpcName", "the network of a team"),
        ("PageNumber", "1"),
        ("PageSize", "50"),
        ("Tag.1.Key", "team"),
        ("Tag.1.Value", "network"),
    ];
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
}

fn headers() -> Vec<(&'static str, &'static str)> {
    vec![
        ("host", "vpc.aliyuncs.com"),
        ("accept", "application/json"),
        ("x-acs-action", "DescribeVpcs"),
        ("x-acs-version", "2016-04-28"),
        ("x-acs-signature-nonce", "9b7a44b0-3be1-11e5-8c73-08002700c460"),
        ("x-acs-content-sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("x-acs-date", "2026-11-27T21:05:42Z"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_make_the_same_signature() {
        let (pairs, headers) = (pairs(), headers());
        let text = v1::string_to_sign("POST", &pairs);
        assert_eq!(bare_v1(&text).unwrap(), v1::sign(SECRET, &text));
        let canonical = canonical(&pairs, &headers);
        assert_eq!(bare_acs3(&canonical).unwrap(), acs3::sign(SECRET, &acs3::string_to_sign(&canonical)));
    }
}
