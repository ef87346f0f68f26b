//! Changes that somebody has decided on: `acknowledged/<name>.yaml`.

use sha2::{Digest, Sha256};

use super::Item;
use super::places::Place;
use crate::format::{AcknowledgementSpec, Specs};
use crate::source::Sources;

/// A decision about a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acknowledgement {
    /// Where it stands.
    pub place: Place,
    /// The change: what [`Item::fingerprint`] is of.
    pub fingerprint: String,
    /// Why it is right.
    pub reason: String,
    /// `correction` of what we had wrong, or a change of the service itself, `upstream`.
    pub kind: String,
    /// What shows it.
    pub evidence: String,
    /// The day behind which it does not count, as in `2027-01-31`.
    pub expires: Option<String>,
}

/// What is wrong with an acknowledgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Its day is over.
    Expired,
    /// There is no such change.
    Stale,
    /// There is no such change any more: it is of an earlier review.
    Left,
}

/// The acknowledgements of a revision.
pub(super) fn all(specs: &Specs, sources: &Sources) -> Vec<Acknowledgement> {
    let one = |spec: &AcknowledgementSpec| Acknowledgement {
        place: Place::of(sources, spec.fingerprint.span),
        fingerprint: spec.fingerprint.value.clone(),
        reason: spec.reason.value.clone(),
        kind: spec.kind.value.clone(),
        evidence: spec.evidence.value.clone(),
        expires: spec.expires.as_ref().map(|day| day.value.clone()),
    };
    specs.acknowledgements.iter().map(one).collect()
}

/// Puts acknowledgements to their changes; gives those that do not count, and why.
pub(super) fn apply(
    items: &mut [Item],
    all: Vec<Acknowledgement>,
    before: &[Acknowledgement],
    today: &str,
) -> Vec<(Acknowledgement, Fault)> {
    let mut faults = Vec::new();
    for one in all {
        // Days compare as text.
        let expired = one.expires.as_deref().is_some_and(|day| day < today);
        let mut matching = items.iter_mut().filter(|item| item.fingerprint == one.fingerprint).peekable();
        if matching.peek().is_none() {
            let left = before.iter().any(|old| old.fingerprint == one.fingerprint);
            faults.push((one, if left { Fault::Left } else { Fault::Stale }));
        } else if expired {
            faults.push((one, Fault::Expired));
        } else {
            matching.for_each(|item| item.acknowledged = Some(one.clone()));
        }
    }
    faults
}

/// What a change is known by: what it is and what it is about, and none of the words around it.
pub(super) fn fingerprint(parts: [&str; 5]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
