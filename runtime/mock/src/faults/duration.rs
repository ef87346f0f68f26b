//! Times in rules: `200ms`, `2s`, `1.5s`, `1m`.

use std::time::Duration;

/// Nobody waits longer.
const LONGEST: Duration = Duration::from_secs(3600);

const UNITS: [(&str, f64); 3] = [("ms", 0.001), ("s", 1.0), ("m", 60.0)];

/// What a time looks like.
pub(super) const FORM: &str = "a time of at most an hour, such as 200ms, 1.5s or 2m";

/// Reads a time.
pub(super) fn parse(text: &str) -> Option<Duration> {
    let (number, scale) = UNITS.iter().find_map(|(unit, scale)| Some((text.strip_suffix(unit)?, scale)))?;
    let plain = number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let seconds = number.parse::<f64>().ok().filter(|_| plain)? * scale;
    // In whole microseconds, so that what is written is read back.
    let seconds = (seconds * 1e6).round() / 1e6;
    Duration::try_from_secs_f64(seconds).ok().filter(|time| *time <= LONGEST)
}

/// Writes a time so that it is read back.
pub(super) fn show(time: Duration) -> String {
    let micros = time.as_micros();
    match (micros % 1_000_000, micros % 1_000) {
        (0, _) => format!("{}s", micros / 1_000_000),
        (_, 0) => format!("{}ms", micros / 1_000),
        _ => format!("{}.{:03}ms", micros / 1_000, micros % 1_000),
    }
}
