//! What is logged on standard error, and how.

use std::str::FromStr;

use tracing_subscriber::filter::{LevelFilter, Targets, filter_fn};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{Layer as _, fmt};

use crate::record::{REFUSALS, REQUESTS};

/// What `--log` takes, for messages.
const KNOWN: &str = "off, refusals, requests, error, warn, info, debug or trace";

/// What to log. A name without a level is no target: it is a level that is misspelt.
pub(super) fn parse(text: &str) -> Result<Targets, String> {
    let mut parts = Vec::new();
    for part in text.split(',').map(str::trim) {
        match part {
            // What goes wrong in the server itself is told, too.
            "refusals" => parts.push(format!("error,{REFUSALS}=info")),
            "requests" => parts.push(format!("error,{REFUSALS}=info,{REQUESTS}=info")),
            _ if part.contains('=') || LevelFilter::from_str(part).is_ok() && !part.is_empty() => {
                parts.push(part.to_owned())
            }
            _ => {
                return Err(format!(
                    "{part:?} is no level; it must be {KNOWN}, or a target with one, such as hyper=debug"
                ));
            }
        }
    }
    let all = parts.join(",");
    all.parse().map_err(|error| format!("{error}; a level is {KNOWN}, a target with one is hyper=debug"))
}

/// Logs from now on: a plain line for each request, and everything else with its time, level and target.
pub(super) fn start(targets: Targets) {
    let is_line = |target: &str| target == REFUSALS || target == REQUESTS;
    // Errors of the log itself would go where it cannot be written.
    let line = fmt::layer().with_writer(std::io::stderr).log_internal_errors(false);
    let line = line.without_time().with_level(false).with_target(false).with_ansi(false);
    let line = line.with_filter(filter_fn(move |event| is_line(event.target())));
    let rest = fmt::layer().with_writer(std::io::stderr).log_internal_errors(false);
    let rest = rest.with_filter(filter_fn(move |event| !is_line(event.target())));
    // Another subscriber may be there already when a program calls this as a library.
    let _ = tracing_subscriber::registry().with(line).with(rest).with(targets).try_init();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_that_is_none_is_no_target() {
        for text in ["off", "ERROR", "debug", "warn,hyper=debug", "hyper=trace", "refusals", "requests,hyper=debug"] {
            assert!(parse(text).is_ok(), "{text}");
        }
        for text in ["banana", "debgu", "hyper=loud", "hyper,warn", "debug,", "refusal", ""] {
            let error = parse(text).expect_err(text);
            assert!(error.contains("hyper=debug") && error.contains("trace"), "{error}");
        }
    }

    #[test]
    fn a_line_a_refusal_is_less_than_one_a_request() {
        let wants = |text: &str, target: &str| parse(text).unwrap().would_enable(target, &tracing::Level::INFO);
        for (text, refusals, requests) in [
            ("off", false, false),
            ("error", false, false),
            ("warn", false, false),
            ("refusals", true, false),
            ("requests", true, true),
            ("debug", true, true),
        ] {
            assert_eq!((wants(text, REFUSALS), wants(text, REQUESTS)), (refusals, requests), "{text}");
        }
    }
}
