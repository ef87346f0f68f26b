//! Credentials that a program prints.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde_json::Value;

use super::body::{self, Names};
use super::config::ProviderConfig;
use super::found::broken;
use super::program;
use super::refresh::{Fetch, Fetched, Refreshing, refreshing_provider};
use crate::credentials::{CredentialsError, Pending};

pub(super) const NAME: &str = "the process";
/// So long what a program printed is good where it does not say.
const UNTOLD: Duration = Duration::from_secs(60);

/// The fields of what a program prints.
const PRINTED: Names =
    Names { id: "access_key_id", secret: "access_key_secret", token: "sts_token", expiration: "expiration" };

/// The credentials that a program prints on its standard output: a JSON object with `mode` (`AK` or `StsToken`),
/// `access_key_id`, `access_key_secret`, `sts_token` and perhaps `expiration`, until when the program is not run again;
/// without it, that is a minute. What it prints on its standard error is dropped.
///
/// Needs a runtime with I/O (`enable_io`).
#[derive(Debug)]
pub struct ProcessProvider(Refreshing<Source>);

pub(super) struct Source {
    config: ProviderConfig,
    program: String,
    arguments: Vec<String>,
}

impl fmt::Debug for Source {
    /// Arguments may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProcessProvider").field("program", &self.program).finish_non_exhaustive()
    }
}

impl ProcessProvider {
    /// What `command` prints: a program with its arguments, quoted as in a shell. No shell reads it.
    ///
    /// # Errors
    /// There is no program in it, or a quote is not closed.
    pub fn new(config: &ProviderConfig, command: &str) -> Result<Self, CredentialsError> {
        Source::new(config, command).map(Self::of).map_err(|what| broken(NAME, what))
    }

    pub(super) fn of(source: Source) -> Self {
        let config = source.config.clone();
        Self(Refreshing::new(source, &config))
    }
}

refreshing_provider!(ProcessProvider);

impl Source {
    pub(super) fn new(config: &ProviderConfig, command: &str) -> Result<Self, String> {
        // There, a backslash separates folders.
        let command = if cfg!(windows) { command.replace('\\', "\\\\") } else { command.to_owned() };
        let words = shlex::split(&command).ok_or("the command has a quote that is not closed")?;
        let mut words = words.into_iter();
        let program = words.next().ok_or("the command is empty")?;
        Ok(Self { config: config.clone(), program, arguments: words.collect() })
    }

    fn read(&self, printed: &[u8], now: SystemTime) -> Result<Fetched, String> {
        let Ok(Value::Object(fields)) = serde_json::from_slice(printed) else {
            return Err("what it prints is not a JSON object".to_owned());
        };
        let temporary = match fields.get("mode").and_then(Value::as_str) {
            Some("AK") => false,
            Some("StsToken") => true,
            _ => return Err("the `mode` of what it prints is not AK or StsToken".to_owned()),
        };
        if temporary && !fields.contains_key(PRINTED.token) {
            return Err(format!("it gives no `{}`", PRINTED.token));
        }
        let fetched = body::credentials(&fields, &PRINTED, false, now)?;
        Ok(Fetched { expires: fetched.expires.or(now.checked_add(UNTOLD)), ..fetched })
    }
}

impl Fetch for Source {
    fn fetch(&self) -> Pending<'_, Result<Fetched, CredentialsError>> {
        Box::pin(async move {
            let told = |what| broken(NAME, format!("`{}`: {what}; run it by hand to see what it says", self.program));
            let printed =
                program::printed(&self.program, &self.arguments, self.config.longest_process()).await.map_err(told)?;
            self.read(&printed, self.config.shared_clock().now()).map_err(told)
        })
    }
}
