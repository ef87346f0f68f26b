//! The formats of text: their names in the specs, whether a value has one, and what it is called.

use std::net::{Ipv4Addr, Ipv6Addr};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::IgnoredAny;

use super::block::{Block, digits};
use crate::timestamp::{Timestamp, parse_timestamp};

/// A format of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `10.0.0.0/8` or `2408::/56`; bits behind the prefix may be set.
    Cidr,
    /// CIDR blocks joined by commas, with or without blanks after them.
    CidrList,
    /// `10.0.0.1`.
    Ipv4,
    /// `2408::1`.
    Ipv6,
    /// `2019-05-21T10:22:00Z`.
    Timestamp,
    /// A time in any of the forms that [`Timestamp`] reads.
    Time,
    /// JSON text.
    Json,
    /// Base64 text, padded.
    Base64,
    /// ASCII characters only.
    Ascii,
    /// `1/200`, or `-1/-1` for all ports.
    PortRange,
}

impl Format {
    /// All formats, in the order of the documentation of the specs.
    pub const ALL: [Self; 10] = [
        Self::Cidr,
        Self::CidrList,
        Self::Ipv4,
        Self::Ipv6,
        Self::Timestamp,
        Self::Time,
        Self::Json,
        Self::Base64,
        Self::Ascii,
        Self::PortRange,
    ];

    /// The name in the specs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cidr => "cidr",
            Self::CidrList => "cidr-list",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Timestamp => "timestamp",
            Self::Time => "time",
            Self::Json => "json",
            Self::Base64 => "base64",
            Self::Ascii => "ascii",
            Self::PortRange => "port-range",
        }
    }

    /// The format of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// Whether `text` has the format.
    pub fn matches(self, text: &str) -> bool {
        match self {
            Self::Cidr => is_cidr(text),
            Self::CidrList => text.split(',').all(|block| is_cidr(block.trim())),
            Self::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
            Self::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
            Self::Timestamp => parse_timestamp(text).is_some(),
            Self::Time => Timestamp::from(text).unix_millis().is_some(),
            Self::Json => serde_json::from_str::<IgnoredAny>(text).is_ok(),
            Self::Base64 => STANDARD.decode(text).is_ok(),
            Self::Ascii => text.is_ascii(),
            Self::PortRange => is_port_range(text),
        }
    }

    /// What a value of the format is called.
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Cidr => "a CIDR block",
            Self::CidrList => "CIDR blocks joined by commas",
            Self::Ipv4 => "an IPv4 address",
            Self::Ipv6 => "an IPv6 address",
            Self::Timestamp => "a UTC time",
            Self::Time => "a time",
            Self::Json => "JSON text",
            Self::Base64 => "Base64 text",
            Self::Ascii => "ASCII characters only",
            Self::PortRange => "a port range",
        }
    }

    /// A value of the format, where its form is not plain from the noun.
    pub const fn example(self) -> Option<&'static str> {
        match self {
            Self::Cidr => Some("10.0.0.0/8"),
            Self::Timestamp => Some("2019-05-21T10:22:00Z"),
            Self::Time => Some("2019-05-21T10:22Z"),
            Self::PortRange => Some("1/200"),
            _ => None,
        }
    }
}

/// Address and prefix length.
fn is_cidr(text: &str) -> bool {
    text.contains('/') && Block::parse(text).is_some()
}

fn is_port_range(text: &str) -> bool {
    let Some((first, last)) = text.split_once('/') else { return false };
    let port = |text: &str| digits(text).filter(|port| (1..=65_535).contains(port));
    (first, last) == ("-1", "-1") || port(first).zip(port(last)).is_some_and(|(first, last)| first <= last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_takes_its_own_and_refuses_others() {
        let cases: [(Format, &[&str], &[&str]); 10] = [
            (
                Format::Cidr,
                &["10.0.0.0/8", "172.16.0.0/24", "10.0.0.1/32", "0.0.0.0/0", "2408::/56"],
                &["", "10.0.0.0", "10.0.0.0/33", "10.0.0.0/", "10.0.0/8", "10.0.0.0/+8", "2408::/129", "10.0.0.0/8/8"],
            ),
            (Format::CidrList, &["10.0.0.0/8", "10.0.0.0/8,2408::/56", "10.0.0.0/8, 10.0.0.0/9"], &["", "10.0.0.0/8,"]),
            (Format::Ipv4, &["10.0.0.1"], &["10.0.0.256", "::1", "10.0.0.01", ""]),
            (Format::Ipv6, &["2408::1", "::"], &["10.0.0.1", "2408:::1", ""]),
            (Format::Timestamp, &["2019-05-21T10:22:00Z"], &["2019-05-21", "2019-05-21 10:22:00", ""]),
            (Format::Time, &["2019-05-21T10:22Z", "1558434120000"], &["2019-05-21", "soon", ""]),
            (Format::Json, &["{}", "[1, \"a\"]", "null"], &["{", "", "{} {}"]),
            (Format::Base64, &["", "aGVsbG8="], &["aGVsbG8", "hello!"]),
            (Format::Ascii, &["", "abc ~"], &["中"]),
            (Format::PortRange, &["1/200", "-1/-1", "80/80"], &["0/1", "200/1", "1/65536", "-1/1", "80", ""]),
        ];
        for (format, good, bad) in cases {
            assert_eq!(Format::named(format.name()), Some(format));
            assert!(format.example().is_none_or(|example| format.matches(example)), "{format:?}");
            for text in good {
                assert!(format.matches(text), "{format:?} {text:?}");
            }
            for text in bad {
                assert!(!format.matches(text), "{format:?} {text:?}");
            }
        }
        assert_eq!(Format::named("hostname"), None);
    }
}
