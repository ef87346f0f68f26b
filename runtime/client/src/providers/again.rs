//! Another try of a request for credentials: what fails in passing should not cost a call its credentials.

use std::time::Duration;

use crate::credentials::Pending;

/// So often a request is sent at most.
const MOST: u32 = 3;
/// The longest time before the second attempt; before the third it is twice as long.
const REST: Duration = Duration::from_millis(400);

/// Why an attempt gave nothing.
pub(super) struct Failed {
    pub(super) what: String,
    /// Whether it may pass by itself.
    pub(super) passing: bool,
}

impl From<String> for Failed {
    fn from(what: String) -> Self {
        Self { what, passing: false }
    }
}

/// What one of a few attempts gives, or what the last one says.
pub(super) async fn again<'a, T>(attempt: impl Fn() -> Pending<'a, Result<T, Failed>>) -> Result<T, String> {
    let mut number = 1;
    loop {
        match attempt().await {
            Ok(given) => return Ok(given),
            Err(failed) if number == MOST || !failed.passing => return Err(failed.what),
            Err(failed) => {
                tracing::debug!(attempt = number, error = failed.what, "credentials are asked for again");
                tokio::time::sleep((REST * number).mul_f64(fastrand::f64())).await;
                number += 1;
            }
        }
    }
}
