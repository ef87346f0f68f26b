//! Decisions about changes: what they are known by, and when they count.

use aliyun_api_generator::review::{Fault, Format, Review};

use super::common::{CREATE_NET, Specs};
use super::{edited, review};

/// Specs in which a parameter travels otherwise.
fn changed() -> Specs {
    edited(CREATE_NET, "    encoding: repeat", "    encoding: json")
}

fn with_decision(specs: Specs, fingerprint: &str, more: &str) -> Specs {
    let text = format!(
        "fingerprint: \"{fingerprint}\"\nreason: The SDK sends JSON.\nkind: correction\nevidence: A request of the SDK.\n{more}"
    );
    specs.with("acknowledged/tag.yaml", text)
}

fn fingerprint(review: &Review) -> String {
    review.open().next().expect("something is open").fingerprint.clone()
}

#[test]
fn a_decision_settles_its_change_and_no_other() {
    let open = review(&Specs::good(), &changed());
    assert!(!open.is_settled());
    let decided = with_decision(changed(), &fingerprint(&open), "");
    let settled = review(&Specs::good(), &decided);
    assert!(settled.is_settled(), "{}", settled.show(Format::Text, "specs"));
    assert_eq!(settled.headline(), "1 acknowledged; suggests 0.4.0");
    // Words around it change nothing; another value is another change.
    let reworded = decided.clone().edit(CREATE_NET, "doc: Tags.", "doc: Marks.");
    assert!(review(&Specs::good(), &reworded).is_settled());
    let other = decided.edit(CREATE_NET, "range: 1..100", "range: 1..50");
    assert!(!review(&Specs::good(), &other).is_settled());
}

#[test]
fn a_decision_without_a_change_is_of_no_use() {
    let stale = review(&Specs::good(), &with_decision(Specs::good(), "0123456789abcdef", ""));
    let faults: Vec<Fault> = stale.faults.iter().map(|(_, fault)| *fault).collect();
    assert_eq!((faults, stale.is_settled()), (vec![Fault::Stale], false));
    // One that was of use in an earlier review only waits to be removed.
    let old = with_decision(Specs::good(), "0123456789abcdef", "");
    let left = review(&old, &old);
    let faults: Vec<Fault> = left.faults.iter().map(|(_, fault)| *fault).collect();
    assert_eq!((faults, left.is_settled()), (vec![Fault::Left], true));
}

#[test]
fn a_decision_counts_until_its_day_is_over() {
    let mark = fingerprint(&review(&Specs::good(), &changed()));
    let until = |day: &str| {
        let decided = with_decision(changed(), &mark, &format!("expires: \"{day}\"\n"));
        review(&Specs::good(), &decided).is_settled()
    };
    assert!(until("2027-01-31") && until("2027-02-01"));
    assert!(!until("2027-01-30"));
}
