//! Rules from text: words with values, `CreateVpc nth=2 error=QuotaExceeded.Vpc`, or the same as a JSON object. Either
//! way it is the words that are read.

use std::str::FromStr;
use std::time::Duration;

use serde_json::Value;

use super::duration;
use super::effect::{Delay, Effect};
use super::error::{FaultError, cut, hint};
use super::rule::FaultRule;
use super::words::{BAD_GATEWAY, EFFECTS, is_word, words};

/// When to come again, where a rule does not say it.
const RETRY_AFTER: Duration = Duration::from_secs(1);

/// A longer text is no rule.
const MAX_RULE: usize = 4096;

impl FromStr for FaultRule {
    type Err = FaultError;

    fn from_str(text: &str) -> Result<Self, FaultError> {
        rule(text)
    }
}

/// Reads several rules: a line each, where lines that begin with `#` say nothing, or JSON: a rule or a list of them, each
/// a text or an object.
///
/// # Errors
/// The first that is wrong with one of them.
pub(crate) fn rules(text: &str) -> Result<Vec<FaultRule>, FaultError> {
    if text.trim_start().starts_with(['[', '{']) {
        let wrong = |error| FaultError::new(text.trim(), format!("it is not JSON: {error}"));
        return from_json(&serde_json::from_str(text).map_err(wrong)?);
    }
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(rule).collect()
}

/// Reads a rule of JSON, or a list of them.
///
/// # Errors
/// The first that is wrong with one of them.
fn from_json(value: &Value) -> Result<Vec<FaultRule>, FaultError> {
    match value {
        Value::Array(rules) => rules.iter().map(single).collect(),
        other => single(other).map(|rule| vec![rule]),
    }
}

fn single(value: &Value) -> Result<FaultRule, FaultError> {
    let whole = || value.to_string();
    match value {
        Value::String(text) => rule(text),
        Value::Object(fields) => {
            let mut pairs = Vec::new();
            for (name, value) in fields {
                let value = match value {
                    Value::Bool(true) => None,
                    // As if it were not there.
                    Value::Null | Value::Bool(false) => continue,
                    Value::String(text) => Some(text.clone()),
                    Value::Number(number) => Some(number.to_string()),
                    Value::Array(_) | Value::Object(_) => {
                        return Err(FaultError::new(&whole(), format!("{:?} must be a text or a number", cut(name))));
                    }
                };
                pairs.push((name.clone(), value));
            }
            read(&whole(), pairs)
        }
        _ => Err(FaultError::new(&whole(), "a rule is a text or an object")),
    }
}

/// Reads a rule of text.
///
/// # Errors
/// Which word is wrong, and what is allowed.
fn rule(text: &str) -> Result<FaultRule, FaultError> {
    if text.len() > MAX_RULE {
        return Err(FaultError::new(text, format!("it is longer than {MAX_RULE} bytes")));
    }
    let unclosed = || FaultError::new(text, "a quote is not closed, or nothing follows a backslash");
    let mut pairs = Vec::new();
    for (index, word) in shlex::split(text).ok_or_else(unclosed)?.into_iter().enumerate() {
        match word.split_once('=') {
            Some((name, value)) => pairs.push((name.to_owned(), Some(value.to_owned()))),
            // The first word is the action, unless it says what happens to all.
            None if index == 0 && !EFFECTS.contains(&word.as_str()) => pairs.push(("action".to_owned(), Some(word))),
            None => pairs.push((word, None)),
        }
    }
    read(text, pairs)
}

/// Makes a rule of its words and their values.
fn read(text: &str, pairs: Vec<(String, Option<String>)>) -> Result<FaultRule, FaultError> {
    let wrong = |reason: String| FaultError::new(text, reason);
    let mut draft = Draft { rule: FaultRule::of("*"), ..Draft::default() };
    for (index, (name, value)) in pairs.iter().enumerate() {
        if pairs.iter().take(index).any(|(other, _)| other == name) {
            return Err(wrong(format!("{} is there twice", cut(name))));
        }
        if !is_word(name) {
            let hint = hint(name, words());
            let known: Vec<&str> = words().collect();
            return Err(wrong(format!("there is no word {:?}{hint} The words are {}", cut(name), known.join(", "))));
        }
        if value.as_ref().is_some_and(|value| value.chars().any(char::is_control)) {
            return Err(wrong(format!("the value of {name} has a letter that is none")));
        }
        draft.set(name, value.as_deref()).map_err(|expected| {
            let given = value.as_ref().map_or("not given".to_owned(), |value| format!("{:?}", cut(value)));
            wrong(format!("the value of {name} is {given}; it must be {expected}"))
        })?;
    }
    draft.finish().map_err(wrong)
}

/// A rule while it is read.
#[derive(Default)]
struct Draft {
    rule: FaultRule,
    effects: Vec<&'static str>,
    status: Option<u16>,
    message: Option<String>,
}

impl Default for FaultRule {
    fn default() -> Self {
        Self::of("*")
    }
}

impl Draft {
    /// Takes a word; the error is what its value must be.
    fn set(&mut self, name: &str, value: Option<&str>) -> Result<(), &'static str> {
        let rule = &mut self.rule;
        match name {
            "action" => rule.action = text(value, "the name of an action, or a glob such as Create*")?,
            "service" => rule.service = Some(text(value, "the id of a service, such as vpc")?),
            "namespace" => rule.namespace = Some(text(value, "the name of a namespace")?),
            "nth" => rule.nth = Some(number(value, 1, "a whole number from 1")?),
            "times" => rule.times = Some(number(value, 0, "a whole number")?),
            "seed" => rule.seed = Some(number(value, 0, "a whole number")?),
            "probability" => {
                let share = value.and_then(|value| value.parse::<f64>().ok());
                let share = share.filter(|share| (0.0..=1.0).contains(share));
                rule.probability = share.ok_or("a number from 0 to 1, such as 0.3")?;
            }
            "status" => {
                let expected = "an HTTP status from 200 to 599";
                self.status = Some(number(value, 200, expected)?).filter(|status| *status <= 599);
                self.status.ok_or(expected)?;
            }
            "message" => self.message = Some(text(value, "a text")?),
            "latency" => rule.delay = Some(delay(value)?),
            "error" => {
                let code = text(value, "an error code, such as Throttling.User")?;
                self.happen("error", Effect::Error { code, status: None, message: None });
            }
            "throttle" => {
                let after = value.map_or(Some(RETRY_AFTER), duration::parse).ok_or(duration::FORM)?;
                self.happen("throttle", Effect::Throttle(after));
            }
            "drop" => self.happen("drop", Effect::Drop { after: side(value)? }),
            "truncate" => {
                let bytes =
                    value.map(|value| value.parse().map_err(|_| "a number of bytes, or left out")).transpose()?;
                self.happen("truncate", Effect::Truncate(bytes));
            }
            "gateway" => self.happen("gateway", Effect::Gateway { status: BAD_GATEWAY, after: side(value)? }),
            "empty" if value.is_none() => self.happen("empty", Effect::Empty),
            _ => return Err("left out"),
        }
        Ok(())
    }

    fn happen(&mut self, name: &'static str, effect: Effect) {
        self.effects.push(name);
        self.rule.effect = Some(effect);
    }

    /// The rule; the error is what does not go together.
    fn finish(mut self) -> Result<FaultRule, String> {
        if let [one, other, ..] = self.effects.as_slice() {
            return Err(format!("{one} and {other} cannot both happen; latency alone goes with another"));
        }
        match &mut self.rule.effect {
            Some(Effect::Error { status, message, .. }) => (*status, *message) = (self.status, self.message),
            Some(Effect::Gateway { status, .. }) if self.message.is_none() => *status = self.status.unwrap_or(*status),
            _ if self.message.is_some() => return Err("a message goes with error".to_owned()),
            _ if self.status.is_some() => return Err("a status goes with error or gateway".to_owned()),
            Some(_) => {}
            None if self.rule.delay.is_some() => {}
            None => return Err(format!("it does nothing; give it one of {}", EFFECTS.join(", "))),
        }
        Ok(self.rule)
    }
}

fn text(value: Option<&str>, expected: &'static str) -> Result<String, &'static str> {
    value.filter(|value| !value.is_empty()).map(str::to_owned).ok_or(expected)
}

fn number<T: FromStr + PartialOrd>(value: Option<&str>, least: T, expected: &'static str) -> Result<T, &'static str> {
    value.and_then(|value| value.parse().ok()).filter(|number| *number >= least).ok_or(expected)
}

/// Whether something happens after the action was carried out.
fn side(value: Option<&str>) -> Result<bool, &'static str> {
    match value {
        None | Some("before") => Ok(false),
        Some("after") => Ok(true),
        Some(_) => Err("before (the action is not carried out) or after (it is)"),
    }
}

fn delay(value: Option<&str>) -> Result<Delay, &'static str> {
    let expected = "a time such as 200ms, a range such as 50ms..2s, or a mean such as mean:200ms, an hour at most";
    let value = value.ok_or(expected)?;
    let time = |text| duration::parse(text).ok_or(expected);
    if let Some(mean) = value.strip_prefix("mean:") {
        return Ok(Delay::Mean(time(mean)?));
    }
    match value.split_once("..") {
        Some((least, most)) => {
            let (least, most) = (time(least)?, time(most)?);
            if least <= most {
                Ok(Delay::Between(least, most))
            } else {
                Err("a range whose first time is the shorter one")
            }
        }
        None => Ok(Delay::Fixed(time(value)?)),
    }
}
