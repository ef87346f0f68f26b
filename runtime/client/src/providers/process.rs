//! Credentials that a program prints.

use std::fmt;
use std::process::Stdio;
use std::time::{Duration, SystemTime};

use serde_json::Value;
use tokio::io::AsyncReadExt;
use tokio::process::Command;

use super::body::{self, Names};
use super::config::ProviderConfig;
use super::found::broken;
use super::refresh::{Fetch, Fetched, Refreshing, refreshing_provider};
use crate::credentials::{CredentialsError, Pending};

pub(super) const NAME: &str = "the process";
/// A program that prints more prints something else.
const MOST: u64 = 64 * 1024;
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

    /// What the program prints. It is killed where it takes too long, and where nobody waits for it any more.
    async fn printed(&self) -> Result<Vec<u8>, String> {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        command.kill_on_drop(true);
        let mut process = command.spawn().map_err(|error| format!("it cannot be started: {error}"))?;
        let output = process.stdout.take();
        let ended = async {
            let mut printed = Vec::new();
            if let Some(output) = output {
                output.take(MOST + 1).read_to_end(&mut printed).await.map_err(|error| error.to_string())?;
            }
            if printed.len() as u64 > MOST {
                return Err(format!("it prints more than {MOST} bytes"));
            }
            let status = process.wait().await.map_err(|error| error.to_string())?;
            if status.success() { Ok(printed) } else { Err(format!("it failed: {status}")) }
        };
        let limit = self.config.longest_process();
        let result = tokio::time::timeout(limit, ended).await;
        match result {
            Ok(result) => result,
            Err(_) => {
                // Not only dropped, so that it is gone when the error is told.
                let _ = process.kill().await;
                Err(format!("it did not end within {limit:?} and was killed"))
            }
        }
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
            let printed = self.printed().await.map_err(told)?;
            self.read(&printed, self.config.shared_clock().now()).map_err(told)
        })
    }
}
