//! Warnings and notes are dropped where they are allowed, and an allowance that allows nothing is a finding.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::findings::{Finding, Severity};
use crate::source::{Sources, Span};
use crate::yaml::Allowance;

/// Drops what is allowed. `found` are the findings down to the severity `least`: allowances of others are let be.
///
/// What `service.yaml` allows at its top is allowed in every file of the service; else it is allowed inside the mapping
/// that has the allowance.
pub(crate) fn apply(found: Diagnostics, allowances: &[Allowance], sources: &Sources, least: Severity) -> Diagnostics {
    let looked_for = allowances.iter().filter(|allowance| allowance.kind.severity() <= least);
    let allowances: Vec<(&Allowance, Reach<'_>)> =
        looked_for.map(|allowance| (allowance, Reach::of(allowance, sources))).collect();
    // Of the many allowances few are about a file or its service.
    let mut homes: HashMap<Home<'_>, Vec<usize>> = HashMap::new();
    for (index, (_, reach)) in allowances.iter().enumerate() {
        homes.entry(reach.home()).or_default().push(index);
    }
    let mut used = vec![false; allowances.len()];
    let mut kept = found.without(|diagnostic| {
        if diagnostic.severity() == Severity::Error {
            return false;
        }
        let mut allowed = false;
        for index in Home::of(diagnostic, sources).filter_map(|home| homes.get(&home)).flatten() {
            let Some(((allowance, reach), used)) = allowances.get(*index).zip(used.get_mut(*index)) else { continue };
            if allowance.kind == diagnostic.kind && fits(allowance, diagnostic) && reach.holds(diagnostic) {
                *used = true;
                allowed = true;
            }
        }
        allowed
    });
    for ((allowance, _), _) in allowances.iter().zip(used).filter(|(_, used)| !used) {
        let message = match &allowance.subject {
            Some(subject) => format!("there is no {} about `{subject}` here", called(allowance.kind)),
            None => format!("there is no {} here", called(allowance.kind)),
        };
        let found = Diagnostic::new(Finding::StaleAllowance, allowance.span, message);
        kept.push(found.label("allows nothing").help("remove it"));
    }
    kept
}

/// A kind, as messages call it: warning `unused`.
fn called(kind: Finding) -> String {
    format!("{} `{}`", kind.severity().word(), kind.id())
}

/// Where an allowance counts.
enum Reach<'a> {
    /// In the files of a service: their folder with its slash.
    Service(&'a str),
    /// Inside a mapping.
    Inside(Span),
}

impl<'a> Reach<'a> {
    fn of(allowance: &Allowance, sources: &'a Sources) -> Self {
        let path = sources.get(allowance.owner.file()).path.as_str();
        match path.split_once('/') {
            Some((service, "service.yaml")) if allowance.top => Self::Service(&path[..=service.len()]),
            _ => Self::Inside(allowance.owner),
        }
    }

    fn home(&self) -> Home<'a> {
        match self {
            Self::Service(folder) => Home::Service(folder),
            Self::Inside(owner) => Home::File(owner.file()),
        }
    }

    /// Whether it counts for what is found in its home.
    fn holds(&self, diagnostic: &Diagnostic) -> bool {
        match (self, &diagnostic.place) {
            (Self::Service(_), _) => true,
            (Self::Inside(owner), Place::Text(span)) => {
                let (outer, inner) = (owner.bytes(), span.bytes());
                outer.start <= inner.start && inner.end <= outer.end
            }
            (Self::Inside(_), Place::Path(_)) => false,
        }
    }
}

/// Where allowances are looked for.
#[derive(PartialEq, Eq, Hash)]
enum Home<'a> {
    /// The folder of a service with its slash.
    Service(&'a str),
    File(usize),
}

impl<'a> Home<'a> {
    /// Where those for a finding may be.
    fn of(diagnostic: &'a Diagnostic, sources: &'a Sources) -> impl Iterator<Item = Self> {
        let (file, path) = match &diagnostic.place {
            Place::Text(span) => (Some(span.file()), sources.get(span.file()).path.as_str()),
            Place::Path(path) => (None, path.as_str()),
        };
        let service = path.find('/').map(|slash| Self::Service(&path[..=slash]));
        file.map(Self::File).into_iter().chain(service)
    }
}

/// Whether an allowance is for what a warning or a note is about.
fn fits(allowance: &Allowance, diagnostic: &Diagnostic) -> bool {
    match (&allowance.subject, &diagnostic.subject) {
        (None, _) => true,
        (Some(pattern), Some(subject)) => matches(pattern, subject),
        (Some(_), None) => false,
    }
}

/// Whether a text fits a pattern in which `*` stands for any characters.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut left) = text.strip_prefix(start) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    // The last part is at the end; those between are taken where they first come.
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        let Some(at) = left.find(part) else { return false };
        left = &left[at + part.len()..];
    }
    left.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_any_characters() {
        for (pattern, text, fits) in [
            ("Name", "Name", true),
            ("Name", "Names", false),
            ("Forbidden.*", "Forbidden.RAM", true),
            ("Forbidden.*", "Forbidden", false),
            ("*Id", "VpcId", true),
            ("*Id", "VpcIds", false),
            ("In*al*r", "InternalError", true),
            ("a*a", "a", false),
            ("*", "", true),
        ] {
            assert_eq!(matches(pattern, text), fits, "{pattern} {text}");
        }
    }
}
