//! How far the clock of this machine is from that of the service.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

/// Differences up to this are those of networks, not of clocks.
const NEGLIGIBLE: i64 = 30_000;

/// What is added to the time of this machine, in milliseconds.
#[derive(Debug, Default)]
pub(crate) struct Skew(AtomicI64);

impl Skew {
    /// The time of the service, as far as it is known.
    pub(crate) fn now(&self) -> SystemTime {
        shifted(SystemTime::now(), self.0.load(Ordering::Relaxed))
    }

    /// Takes over the time of the service, which said it at `local` of this machine. Returns the difference in seconds
    /// where it is another than the one that is known.
    pub(crate) fn learn(&self, service: SystemTime, local: SystemTime) -> Option<i64> {
        let difference = match service.duration_since(local) {
            Ok(ahead) => millis(ahead),
            Err(behind) => -millis(behind.duration()),
        };
        let known = self.0.swap(difference, Ordering::Relaxed);
        ((difference - known).abs() > NEGLIGIBLE).then_some(difference / 1000)
    }
}

fn millis(span: Duration) -> i64 {
    i64::try_from(span.as_millis()).unwrap_or(i64::MAX / 2)
}

fn shifted(time: SystemTime, by: i64) -> SystemTime {
    let span = Duration::from_millis(by.unsigned_abs());
    let moved = if by < 0 { time.checked_sub(span) } else { time.checked_add(span) };
    moved.unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_learnt_once() {
        let (skew, now, hour) = (Skew::default(), SystemTime::now(), Duration::from_secs(3_600));
        assert_eq!(skew.learn(now + Duration::from_secs(2), now), None, "that is the network");
        assert_eq!(skew.learn(now + hour, now), Some(3_600));
        assert_eq!(skew.learn(now + hour, now), None);
        assert!(skew.now() > now + Duration::from_secs(3_000));
        assert_eq!(skew.learn(now - hour, now), Some(-3_600));
        assert!(skew.now() < now);
    }
}
