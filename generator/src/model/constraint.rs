//! Limits of a single value.

/// What a value must satisfy.
#[derive(Clone, Debug, PartialEq)]
pub enum Constraint {
    /// Number of characters; an open end is `None`.
    Length(Option<u64>, Option<u64>),
    /// Largest number of bytes.
    MaxBytes(u64),
    /// Number of elements; an open end is `None`.
    Count(Option<u64>, Option<u64>),
    /// In one of these ranges, ends included; an open end is `None`.
    Range(Vec<(Option<i64>, Option<i64>)>),
    /// A multiple of this.
    MultipleOf(i64),
    /// Matches this regular expression from start to end.
    Pattern(String),
    /// Does not start with one of these.
    ForbidPrefix(Vec<String>),
    /// Does not contain one of these.
    ForbidText(Vec<String>),
    /// Is one of these. Enums carry their values in their type, not here.
    Values(Vec<String>),
    /// Has this format.
    Format(Format),
}

/// A format of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `10.0.0.0/8`.
    Cidr,
    /// CIDR blocks joined by commas.
    CidrList,
    /// An IPv4 address.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
    /// `2019-05-21T10:22:00Z`.
    Timestamp,
    /// JSON text.
    Json,
    /// Base64 text.
    Base64,
    /// ASCII characters only.
    Ascii,
    /// `1/200`.
    PortRange,
}
