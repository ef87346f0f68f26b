//! Drafts: they are read, and nothing else knows them.

mod common;

use aliyun_api_generator::findings::Severity;
use common::{CREATE_NET, DELETE_NET, Specs, rules, shown};

const DRAFT: &str = "net/net/StopNet.yaml";

/// An action that is half finished.
const STOP: &str = "draft: true
action: StopNet
summary: TODO.
kind: write
source: { document: net-2020 }
parameters: { NetId: { type: string, doc: TODO } }
response: {}
errors: []
examples: []
";

fn with_draft() -> Specs {
    Specs::good().with(DRAFT, STOP)
}

#[test]
fn a_draft_is_left_out_and_is_a_note() {
    let loaded = with_draft().loaded();
    assert!(loaded.diagnostics.is_empty(), "{}", shown(&loaded));
    assert_eq!(loaded.drafts().collect::<Vec<_>>(), [DRAFT]);
    assert_eq!(loaded.model, Specs::good().loaded().model);
    let strict = with_draft().loaded_with_notes();
    assert_eq!(rules(&strict), ["draft"]);
    assert!(strict.diagnostics.iter().all(|found| found.severity() == Severity::Note) && strict.model.is_some());
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!("note", shown(&strict)) });
    assert_eq!(Specs::good().loaded().drafts().count(), 0);
}

#[test]
fn what_is_there_for_drafts_alone_is_left_out_with_them() {
    let group = Specs::good()
        .edit("net/service.yaml", "groups:\n", "groups:\n  plan: { title: Plans, doc: Plans. }\n")
        .with("net/plan/StopNet.yaml", STOP);
    assert_eq!(group.findings(), "");
    assert_eq!(group.loaded().model, Specs::good().loaded().model);
    // Without the draft, the group is empty.
    assert_eq!(rules(&group.without("net/plan/StopNet.yaml").loaded()), ["empty-group"]);
    let service = Specs::good().text("net/service.yaml").replace("service: net", "service: plan");
    let service = Specs::good().with("plan/service.yaml", service).with("plan/net/StopNet.yaml", STOP);
    assert_eq!(service.findings(), "");
    assert_eq!(service.loaded().model, Specs::good().loaded().model);
}

#[test]
fn a_draft_must_be_a_spec_in_its_form() {
    for (edit, rule) in [
        ("draft: true\nowner: me\n", "unknown-key"),
        ("draft: yes\n", "wrong-type"),
        ("draft: false\n", "wrong-value"),
        ("draft: true\ndraft: true\n", "duplicate-key"),
    ] {
        let loaded = Specs::good().with(DRAFT, STOP.replace("draft: true\n", edit)).loaded();
        assert!(rules(&loaded).contains(&rule), "{edit}: {}", shown(&loaded));
    }
}

#[test]
fn allowances_of_a_draft_wait_until_it_is_finished() {
    let allowing = STOP.replace("kind: write\n", "kind: write\nallow: { write-without-ram: A test. }\n");
    assert_eq!(Specs::good().with(DRAFT, allowing).findings(), "");
    let allowed = with_draft().edit(CREATE_NET, "kind: write\n", "kind: write\nallow: { draft: It is one. }\n");
    assert_eq!(rules(&allowed.loaded()), ["wrong-value"], "{}", allowed.findings());
}

#[test]
fn nothing_refers_to_a_draft() {
    let refers = with_draft().edit("net/resources.yaml", "delete: DeleteNet", "delete: [DeleteNet, StopNet]").edit(
        DELETE_NET,
        "kind: write\n",
        "kind: write\ndeprecated: { note: Old., replaced_by: StopNet }\n",
    );
    assert_eq!(rules(&refers.loaded()), ["unknown-action", "unknown-action"]);
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!("references", refers.findings()) });
}
