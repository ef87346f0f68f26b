//! What a fault does to a request, and whether the action is carried out nevertheless.

use std::fmt;
use std::time::Duration;

use fastrand::Rng;

use super::duration::show;

/// What a fault does. One alone, or none where the response only comes late.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Effect {
    /// An error in place of the action, which is not carried out: the code, and the status and the message where the
    /// tables shall not say them.
    Error { code: String, status: Option<u16>, message: Option<String> },
    /// `Throttling.User` in place of the action, which is not carried out, with a time after which to come again.
    Throttle(Duration),
    /// The connection is closed before anything is sent; `after` the action was carried out, or without.
    Drop { after: bool },
    /// The action is carried out, and the connection is closed within the body, after so many bytes or half of them.
    Truncate(Option<usize>),
    /// A gateway in front of the service responds with a page of HTML and this status; `after` the action was carried out,
    /// or without.
    Gateway { status: u16, after: bool },
    /// The action is carried out, and the body of the response is empty.
    Empty,
}

impl Effect {
    /// Whether the action is carried out.
    pub(crate) fn is_carried_out(&self) -> bool {
        match self {
            Self::Error { .. } | Self::Throttle(_) => false,
            Self::Drop { after } | Self::Gateway { after, .. } => *after,
            Self::Truncate(_) | Self::Empty => true,
        }
    }
}

/// How long a response is held back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Delay {
    /// Always so long.
    Fixed(Duration),
    /// From the first to the second, all equally often.
    Between(Duration, Duration),
    /// So long on average, mostly shorter and now and then much longer, as when requests queue up.
    Mean(Duration),
}

impl Delay {
    /// One of the times.
    pub(super) fn draw(self, random: &mut Rng) -> Duration {
        match self {
            Self::Fixed(time) => time,
            Self::Between(least, most) => least + most.saturating_sub(least).mul_f64(random.f64()),
            // Ten times the mean is met once in 22,000.
            Self::Mean(mean) => mean.mul_f64((-(1.0 - random.f64()).ln()).clamp(0.0, 10.0)),
        }
    }
}

impl fmt::Display for Delay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(time) => f.write_str(&show(*time)),
            Self::Between(least, most) => write!(f, "{}..{}", show(*least), show(*most)),
            Self::Mean(mean) => write!(f, "mean:{}", show(*mean)),
        }
    }
}
