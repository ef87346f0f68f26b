//! A rule: which requests meet a fault, which of them, and what happens then.

use std::borrow::Cow;
use std::fmt;

use aliyun_api_core::code_template::filled;
use globset::{Glob, GlobMatcher};

use super::duration::show;
use super::effect::{Delay, Effect};
use super::error::{FaultError, hint};
use super::words::{BAD_GATEWAY, EFFECTS, is_word};
use crate::catalog::Catalog;
use crate::{Operation, Service};

/// A rule for faults, which is read from text such as `CreateVpc nth=2 error=QuotaExceeded.Vpc` and written as such.
#[derive(Clone, Debug, PartialEq)]
pub struct FaultRule {
    pub(crate) action: String,
    pub(crate) service: Option<String>,
    pub(crate) namespace: Option<String>,
    pub(crate) probability: f64,
    pub(crate) seed: Option<u64>,
    /// The first call that meets it.
    pub(crate) nth: Option<u64>,
    /// How many calls meet it.
    pub(crate) times: Option<u64>,
    pub(crate) delay: Option<Delay>,
    pub(crate) effect: Option<Effect>,
}

impl FaultRule {
    /// A rule for the actions that fit a glob, which does nothing yet.
    pub(crate) fn of(action: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            service: None,
            namespace: None,
            probability: 1.0,
            seed: None,
            nth: None,
            times: None,
            delay: None,
            effect: None,
        }
    }

    /// How many calls meet it at most: one, where the rule says which and not how many.
    pub(super) fn limit(&self) -> u64 {
        self.times.unwrap_or(if self.nth.is_some() { 1 } else { u64::MAX })
    }

    /// Whether what is expected of the server is there: the service, an action, and the error.
    ///
    /// # Errors
    /// It is not; with the nearest name that is.
    pub(crate) fn check(&self, catalog: &Catalog) -> Result<GlobMatcher, FaultError> {
        let wrong = |reason: String| FaultError::new(&self.to_string(), reason);
        if self.delay.is_none() && self.effect.is_none() {
            return Err(wrong(format!("it does nothing; give it one of {}", EFFECTS.join(", "))));
        }
        let glob = Glob::new(&self.action);
        let glob = glob.map_err(|error| wrong(format!("{:?} is no glob of actions: {}", self.action, error.kind())))?;
        let glob = glob.compile_matcher();
        if let Some(service) = &self.service
            && !catalog.services().any(|own| own.info.id == service)
        {
            let ids: Vec<&str> = catalog.services().map(|own| own.info.id).collect();
            let hint = hint(service, ids.iter().copied());
            return Err(wrong(format!("the server has no service {service}{hint} It has {}", ids.join(", "))));
        }
        let services = catalog.services().filter(|own| self.service.as_ref().is_none_or(|id| own.info.id == id));
        let actions = services.flat_map(|service| service.operations.iter().map(move |operation| (service, operation)));
        let (meant, others): (Vec<_>, Vec<_>) =
            actions.partition(|(_, operation)| glob.is_match(operation.action.name));
        if meant.is_empty() {
            let hint = hint(&self.action, others.iter().map(|(_, operation)| operation.action.name));
            return Err(wrong(format!("no action is called {}{hint}", self.action)));
        }
        if let Some(Effect::Error { code, status: None, .. }) = &self.effect
            && !meant.iter().any(|(service, operation)| documents(service, operation, code))
        {
            let codes = meant.iter().flat_map(|(service, operation)| operation.errors.iter().chain(service.errors));
            let hint = hint(code, codes.map(|row| row.code));
            let which = if meant.len() == 1 { "the action does not document" } else { "no such action documents" };
            return Err(wrong(format!(
                "{which} the error {code}{hint} Another one needs a status, as in error={code} status=403"
            )));
        }
        Ok(glob)
    }
}

/// Whether an action, or its service for all actions, has a row for a code.
fn documents(service: &Service, operation: &Operation, code: &str) -> bool {
    let mut rows = operation.errors.iter().chain(service.errors);
    rows.any(|row| row.code == code || filled(row.code, code).is_some())
}

impl fmt::Display for FaultRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words = vec![self.action.clone()];
        // A positional word that looks like one with a value is written as one.
        if self.action.contains('=') || is_word(&self.action) {
            words = vec![format!("action={}", self.action)];
        }
        let mut put = |name: &str, value: Option<String>| words.extend(value.map(|value| format!("{name}={value}")));
        put("service", self.service.clone());
        put("namespace", self.namespace.clone());
        put("nth", self.nth.map(|number| number.to_string()));
        put("times", self.times.map(|number| number.to_string()));
        put("probability", (self.probability < 1.0).then(|| self.probability.to_string()));
        put("seed", self.seed.map(|seed| seed.to_string()));
        put("latency", self.delay.map(|delay| delay.to_string()));
        let side = |after: bool| if after { "after" } else { "before" };
        match &self.effect {
            None => {}
            Some(Effect::Error { code, status, message }) => {
                put("error", Some(code.clone()));
                put("status", status.map(|status| status.to_string()));
                put("message", message.clone());
            }
            Some(Effect::Throttle(after)) => put("throttle", Some(show(*after))),
            Some(Effect::Drop { after }) => put("drop", Some(side(*after).to_owned())),
            Some(Effect::Truncate(None)) => words.push("truncate".to_owned()),
            Some(Effect::Truncate(Some(bytes))) => put("truncate", Some(bytes.to_string())),
            Some(Effect::Gateway { status, after }) => {
                put("gateway", Some(side(*after).to_owned()));
                put("status", (*status != BAD_GATEWAY).then(|| status.to_string()));
            }
            Some(Effect::Empty) => words.push("empty".to_owned()),
        }
        f.write_str(&words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" "))
    }
}

/// A word as it is read back: in quotes where it needs them.
fn quoted(word: &str) -> Cow<'_, str> {
    let plain = |letter: char| !letter.is_whitespace() && !matches!(letter, '\'' | '"' | '\\' | '#');
    if !word.is_empty() && word.chars().all(plain) {
        return word.into();
    }
    // Nothing in a rule holds the one letter that cannot be quoted: reading refuses it.
    shlex::try_quote(word).unwrap_or(word.into())
}
