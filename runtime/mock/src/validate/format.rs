//! The formats of text: whether a value has one, and what it is called.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::IgnoredAny;

use crate::Format;
use crate::clock::parse_timestamp;

/// Whether `text` has the format.
pub(super) fn fits(format: Format, text: &str) -> bool {
    match format {
        Format::Cidr => is_cidr(text),
        Format::CidrList => text.split(',').all(|block| is_cidr(block.trim())),
        Format::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
        Format::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
        Format::Timestamp => parse_timestamp(text).is_some(),
        Format::Json => serde_json::from_str::<IgnoredAny>(text).is_ok(),
        Format::Base64 => STANDARD.decode(text).is_ok(),
        Format::Ascii => text.is_ascii(),
        Format::PortRange => is_port_range(text),
    }
}

/// What a value of the format is called in messages.
pub(super) const fn describe(format: Format) -> &'static str {
    match format {
        Format::Cidr => "a CIDR block such as 10.0.0.0/8",
        Format::CidrList => "CIDR blocks joined by commas",
        Format::Ipv4 => "an IPv4 address",
        Format::Ipv6 => "an IPv6 address",
        Format::Timestamp => "a time such as 2019-05-21T10:22:00Z",
        Format::Json => "JSON text",
        Format::Base64 => "Base64 text",
        Format::Ascii => "ASCII text",
        Format::PortRange => "a port range such as 1/200, or -1/-1",
    }
}

/// Address and prefix length; bits behind the prefix may be set.
fn is_cidr(text: &str) -> bool {
    let Some((address, prefix)) = text.split_once('/') else { return false };
    let Ok(address) = address.parse::<IpAddr>() else { return false };
    let longest = if address.is_ipv4() { 32 } else { 128 };
    digits(prefix).is_some_and(|prefix| prefix <= longest)
}

fn is_port_range(text: &str) -> bool {
    let Some((first, last)) = text.split_once('/') else { return false };
    let port = |text: &str| digits(text).filter(|port| (1..=65_535).contains(port));
    (first, last) == ("-1", "-1") || port(first).zip(port(last)).is_some_and(|(first, last)| first <= last)
}

/// A number written in digits only.
fn digits(text: &str) -> Option<u32> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_takes_its_own_and_refuses_others() {
        let cases: [(Format, &[&str], &[&str]); 9] = [
            (
                Format::Cidr,
                &["10.0.0.0/8", "172.16.0.0/24", "10.0.0.1/32", "0.0.0.0/0", "2408::/56"],
                &["", "10.0.0.0", "10.0.0.0/33", "10.0.0.0/", "10.0.0/8", "10.0.0.0/+8", "2408::/129", "10.0.0.0/8/8"],
            ),
            (Format::CidrList, &["10.0.0.0/8", "10.0.0.0/8,2408::/56", "10.0.0.0/8, 10.0.0.0/9"], &["", "10.0.0.0/8,"]),
            (Format::Ipv4, &["10.0.0.1"], &["10.0.0.256", "::1", "10.0.0.01", ""]),
            (Format::Ipv6, &["2408::1", "::"], &["10.0.0.1", "2408:::1", ""]),
            (Format::Timestamp, &["2019-05-21T10:22:00Z"], &["2019-05-21", "2019-05-21 10:22:00", ""]),
            (Format::Json, &["{}", "[1, \"a\"]", "null"], &["{", "", "{} {}"]),
            (Format::Base64, &["", "aGVsbG8="], &["aGVsbG8", "hello!"]),
            (Format::Ascii, &["", "abc ~"], &["中"]),
            (Format::PortRange, &["1/200", "-1/-1", "80/80"], &["0/1", "200/1", "1/65536", "-1/1", "80", ""]),
        ];
        for (format, good, bad) in cases {
            for text in good {
                assert!(fits(format, text), "{format:?} {text:?}");
            }
            for text in bad {
                assert!(!fits(format, text), "{format:?} {text:?}");
            }
        }
    }
}
