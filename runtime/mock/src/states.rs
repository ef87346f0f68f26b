//! How objects come from one state to the next.

use serde::{Deserialize, Serialize};

/// How objects come from one state to the next, such as from `Pending` to `Available`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StateMode {
    /// With the time of the clock.
    #[default]
    Timed,
    /// At once: the request that starts it responds with the first state, every later one sees the last.
    Immediate,
    /// One state at a time, whenever the server is told to.
    Manual,
}

impl StateMode {
    /// The name on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Timed => "timed",
            Self::Immediate => "immediate",
            Self::Manual => "manual",
        }
    }
}

impl std::str::FromStr for StateMode {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = [Self::Timed, Self::Immediate, Self::Manual].into_iter().find(|mode| mode.as_str() == text);
        known.ok_or_else(|| format!("{text:?} is none of timed, immediate, manual"))
    }
}
