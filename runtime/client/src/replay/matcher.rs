//! Which request an exchange is for, and how another one differs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::recording::Request;
use crate::redact::HIDDEN;
use crate::transport::Origin;

/// How many letters are shown of a value.
const SHOWN: usize = 100;

/// Which requests get a response: those of an action with the parameters that are named here. `Debug` shows no values.
#[derive(Clone)]
pub struct RequestMatcher {
    service: Option<String>,
    action: String,
    host: Option<String>,
    parameters: Vec<(String, String)>,
    /// Whether a request has no other parameters.
    only: bool,
}

impl RequestMatcher {
    /// Requests of this action, whatever their parameters.
    pub fn new(action: impl Into<String>) -> Self {
        Self { service: None, action: action.into(), host: None, parameters: Vec::new(), only: false }
    }

    /// Only those of the service with this id, such as `vpc`.
    #[must_use]
    pub fn service(mut self, id: impl Into<String>) -> Self {
        self.service = Some(id.into());
        self
    }

    /// Only those with this parameter. The name is that on the wire, such as `Tag.1.Key`; `***` in the value stands for
    /// any text.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Only those without any other parameter.
    #[must_use]
    pub fn no_other_parameters(mut self) -> Self {
        self.only = true;
        self
    }

    /// The request of an exchange.
    pub(super) fn recorded(request: Request) -> Self {
        let Request { service, action, host, parameters } = request;
        Self { service: Some(service), action, host: Some(host), parameters, only: true }
    }

    /// What it is called in messages.
    pub(super) fn title(&self) -> String {
        match &self.service {
            Some(service) => format!("{} of {service}", self.action),
            None => self.action.clone(),
        }
    }

    /// Whether service and action are those of the request.
    pub(super) fn is_about(&self, origin: &Origin) -> bool {
        self.action == origin.action && self.service.as_ref().is_none_or(|service| service == origin.service.id)
    }

    /// How a request of the same action differs, a line for each difference; nothing where it is the one. Values of the
    /// request are shown without its secrets.
    pub(super) fn differences(&self, origin: &Origin, ignored: &Ignored) -> Vec<String> {
        let sent = grouped(&origin.parameters, ignored);
        let expected = grouped(&self.parameters, ignored);
        let shown = |values: &[&str]| values.iter().map(|value| quoted(value)).collect::<Vec<_>>().join(", ");
        let sent_shown = |values: &[&str]| {
            let open: Vec<String> = values.iter().map(|value| origin.secrets.kept_parameter(value)).collect();
            shown(&open.iter().map(String::as_str).collect::<Vec<_>>())
        };
        let mut differences = Vec::new();
        if let Some(host) = self.host.as_ref().filter(|host| ignored.hosts_matter && **host != *origin.host) {
            differences.push(format!("the host is {}, recorded is {}", quoted(&origin.host), quoted(host)));
        }
        for name in sent.keys().chain(expected.keys()).collect::<BTreeSet<_>>() {
            match (sent.get(name), expected.get(name)) {
                (Some(sent), Some(expected)) if !same(sent, expected) => {
                    differences.push(format!("{name} is {}, recorded is {}", sent_shown(sent), shown(expected)));
                }
                (Some(sent), None) if self.only => {
                    differences.push(format!("{name} is {}, recorded without", sent_shown(sent)));
                }
                (None, Some(expected)) => {
                    differences.push(format!("{name} is missing, recorded is {}", shown(expected)));
                }
                _ => {}
            }
        }
        differences
    }
}

impl fmt::Debug for RequestMatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&String> = self.parameters.iter().map(|(name, _)| name).collect();
        f.debug_struct("RequestMatcher")
            .field("action", &self.action)
            .field("parameters", &names)
            .finish_non_exhaustive()
    }
}

/// What makes no difference between requests.
#[derive(Clone)]
pub(super) struct Ignored {
    /// Names of parameters; what is inside of them is meant, too.
    pub(super) parameters: Vec<String>,
    pub(super) hosts_matter: bool,
}

impl Ignored {
    fn ignores(&self, name: &str) -> bool {
        let inside = |ignored: &String| name.strip_prefix(ignored.as_str()).is_some_and(|rest| rest.starts_with('.'));
        self.parameters.iter().any(|ignored| ignored == name || inside(ignored))
    }
}

/// The values of each name, in their order.
fn grouped<'a>(pairs: &'a [(String, String)], ignored: &Ignored) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut grouped: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, value) in pairs.iter().filter(|(name, _)| !ignored.ignores(name)) {
        grouped.entry(name).or_default().push(value);
    }
    grouped
}

fn same(sent: &[&str], expected: &[&str]) -> bool {
    sent.len() == expected.len() && sent.iter().zip(expected).all(|(sent, expected)| stands_for(expected, sent))
}

/// Whether a recorded value stands for this one: each hidden secret in it for any text.
fn stands_for(recorded: &str, sent: &str) -> bool {
    let Some((start, rest)) = recorded.split_once(HIDDEN) else { return recorded == sent };
    let Some(mut sent) = sent.strip_prefix(start) else { return false };
    let mut parts: Vec<&str> = rest.split(HIDDEN).collect();
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        let Some((_, behind)) = sent.split_once(part) else { return false };
        sent = behind;
    }
    sent.ends_with(end)
}

fn quoted(value: &str) -> String {
    let start: String = value.chars().take(SHOWN).collect();
    if start.len() == value.len() { format!("{value:?}") } else { format!("{start:?}..") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hidden_secret_stands_for_any_text() {
        for (recorded, sent, expected) in [
            ("a", "a", true),
            ("a", "b", false),
            ("***", "", true),
            ("***", "anything", true),
            ("{\"Psk\":\"***\",\"Mode\":1}", "{\"Psk\":\"x\",\"Mode\":1}", true),
            ("{\"Psk\":\"***\",\"Mode\":1}", "{\"Psk\":\"x\",\"Mode\":2}", false),
            ("a***b***c", "a1b2c", true),
            ("a***b***c", "a1c", false),
            ("a***a", "a", false),
            ("***a***", "bab", true),
        ] {
            assert_eq!(stands_for(recorded, sent), expected, "{recorded} {sent}");
        }
    }

    #[test]
    fn a_list_is_ignored_with_its_elements() {
        let ignored = Ignored { parameters: vec!["Tag".into()], hosts_matter: false };
        let ignores = ["Tag", "Tag.1.Key", "Tags", "X.Tag"].map(|name| ignored.ignores(name));
        assert_eq!(ignores, [true, true, false, false]);
    }
}
