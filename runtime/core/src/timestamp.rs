//! Points in time as services write them: the text is kept, and read only when it is asked for.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::record::{Mismatch, Scalar, Slot, View};

/// A point in time as text, such as `2019-05-21T10:22:00Z`.
///
/// Services write times in several forms, and one that cannot be read is no reason to lose it: the text is what
/// travels, and [`to_system_time`](Self::to_system_time) says when that is.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
///
/// let time = aliyun_api_core::Timestamp::from("2019-05-21T10:22:00Z");
/// assert_eq!(time.to_system_time(), Some(UNIX_EPOCH + Duration::from_secs(1_558_434_120)));
/// assert_eq!(time, "2019-05-21T10:22:00Z");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text, as it travels.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, as it travels.
    pub fn into_string(self) -> String {
        self.0
    }

    /// When that is; `None` where the text is no time.
    ///
    /// Beside the documented form, `2019-05-21T10:22:00Z`, it reads those that services have been seen to write: without
    /// seconds, with a fraction of one, with another offset than UTC, with a blank for the `T`, in UTC where there is no
    /// offset, and a number of seconds (10 digits) or milliseconds (13 digits) since 1970.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let millis = self.unix_millis()?;
        let span = Duration::from_millis(millis.unsigned_abs());
        if millis < 0 { UNIX_EPOCH.checked_sub(span) } else { UNIX_EPOCH.checked_add(span) }
    }

    /// Milliseconds since 1970, with the forms of [`to_system_time`](Self::to_system_time).
    pub fn unix_millis(&self) -> Option<i64> {
        let text = self.0.trim();
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            let number = text.parse::<i64>().ok()?;
            return match text.len() {
                10 => number.checked_mul(1000),
                13 => Some(number),
                _ => None,
            };
        }
        let with_seconds = || Some(format!("{}:00Z", text.strip_suffix('Z')?));
        let instant = |text: &str| text.parse::<jiff::Timestamp>().ok();
        let civil = || text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp());
        // A date alone has no time of the day.
        let is_time = text.contains(':');
        let found = instant(text).or_else(|| instant(&with_seconds()?)).or_else(civil);
        found.filter(|_| is_time).map(jiff::Timestamp::as_millisecond)
    }
}

/// Milliseconds since 1970 for `2019-05-21T10:22:00Z`, and for nothing else.
pub fn parse_timestamp(text: &str) -> Option<i64> {
    let template = b"0000-00-00T00:00:00Z";
    let same = |(have, want): (u8, &u8)| if *want == b'0' { have.is_ascii_digit() } else { have == *want };
    if text.len() != template.len() || !text.bytes().zip(template).all(same) {
        return None;
    }
    text.parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_millisecond)
}

impl From<SystemTime> for Timestamp {
    /// The documented form, in UTC, without what is less than a second. A time outside of the years -9999 to 9999 is the
    /// nearest of these.
    fn from(time: SystemTime) -> Self {
        let seconds = match time.duration_since(UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
            Err(before) => {
                let before = before.duration();
                let whole = i64::try_from(before.as_secs()).unwrap_or(i64::MAX);
                -whole.saturating_add((before.subsec_nanos() > 0).into())
            }
        };
        let clamped = seconds.clamp(jiff::Timestamp::MIN.as_second(), jiff::Timestamp::MAX.as_second());
        Self(jiff::Timestamp::from_second(clamped).unwrap_or_default().to_string())
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&String> for Timestamp {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl FromStr for Timestamp {
    type Err = Infallible;
    /// Every text is taken, if it is a time or not.
    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl AsRef<str> for Timestamp {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Timestamp {
    fn eq(&self, text: &str) -> bool {
        self.0 == text
    }
}

impl PartialEq<&str> for Timestamp {
    fn eq(&self, text: &&str) -> bool {
        self.0 == *text
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl Slot for Timestamp {
    fn view(&self) -> View<'_> {
        View::Str(&self.0)
    }
    fn set(&mut self, value: Scalar<'_>) -> Result<(), Mismatch> {
        self.0.set(value)
    }
    fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_in_every_form_that_services_write() {
        for text in [
            "2019-05-21T10:22:00Z",
            "2019-05-21T10:22Z",
            "2019-05-21T10:22:00.000Z",
            "2019-05-21T18:22:00+08:00",
            "2019-05-21 10:22:00",
            " 2019-05-21T10:22:00Z\n",
            "1558434120",
            "1558434120000",
        ] {
            assert_eq!(Timestamp::from(text).unix_millis(), Some(1_558_434_120_000), "{text}");
        }
        for text in ["", "2019-05-21", "soon", "2019-13-21T10:22:00Z", "2019-02-30T10:22:00Z", "15584341", "10:22", "Z"]
        {
            let time = Timestamp::from(text);
            assert_eq!((time.to_system_time(), time.as_str()), (None, text));
        }
    }

    #[test]
    fn a_system_time_becomes_the_documented_form() {
        for (time, text) in [
            (UNIX_EPOCH + Duration::from_millis(1_558_434_120_999), "2019-05-21T10:22:00Z"),
            (UNIX_EPOCH, "1970-01-01T00:00:00Z"),
            (UNIX_EPOCH - Duration::from_millis(1), "1969-12-31T23:59:59Z"),
        ] {
            assert_eq!(Timestamp::from(time), text);
        }
        let early = Timestamp::from("1969-12-31T23:59:59Z").to_system_time();
        assert_eq!(early, Some(UNIX_EPOCH - Duration::from_secs(1)));
    }

    #[test]
    fn only_one_form_of_time_is_the_documented_one() {
        assert_eq!(parse_timestamp("2019-05-21T10:22:00Z"), Some(1_558_434_120_000));
        for text in [
            "",
            "2019-05-21",
            "2019-05-21T10:22Z",
            "2019-13-21T10:22:00Z",
            "2019-05-21T10:22:00+",
            "2019-02-30T10:22:00Z",
        ] {
            assert_eq!(parse_timestamp(text), None, "{text}");
        }
    }
}
